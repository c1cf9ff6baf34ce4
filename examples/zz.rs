use std::io::Read;
fn main(){ let mut s=Vec::new(); std::io::stdin().read_to_end(&mut s).unwrap(); for f in azure_backup_errors::scan(&s){ println!("{f:?}"); } }
