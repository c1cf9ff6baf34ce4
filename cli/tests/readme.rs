//! The README shows what the program really writes.

mod support;

use support::{run, well};

const README: &str = include_str!("../../README.md");

#[test]
fn what_the_readme_shows_is_written() {
    let mut blocks = README.split("```console\n").skip(1).filter_map(|rest| rest.split("```").next()).peekable();
    assert!(blocks.peek().is_some());
    for block in blocks {
        let (command, shown) = block.split_once('\n').unwrap();
        let arguments: Vec<_> = command.strip_prefix("$ cargo abe ").unwrap().split(' ').collect();
        assert_eq!(well(&run(&arguments)), shown, "{command}");
    }
}
