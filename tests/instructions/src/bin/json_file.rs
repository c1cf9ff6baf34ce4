//! Reads the exported catalogue from the file of the first argument, and writes the answers to the codes of the others.

#[path = "../json.rs"]
mod json;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().expect("a file");
    json::answer(&std::fs::read_to_string(file).expect("the exported catalogue"), arguments);
}
