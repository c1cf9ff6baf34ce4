//! Prints the C header. `cargo run -p bake` writes it to `include/azure_backup_errors.h`.

mod generated;

fn main() {
    print!("{}", generated::header());
}
