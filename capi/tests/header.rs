//! The header: it is what the source says, it is complete, and every compiler takes it.

#[path = "../header/generated.rs"]
mod generated;
mod tools;

use std::fs;
use std::process::Command;

use tools::{Tool, header_functions, header_path};

#[test]
fn it_is_fresh() {
    let path = header_path();
    let checked_in = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        checked_in == generated::header(),
        "{} is not what the source says; run `cargo run -p bake` and commit what it writes",
        path.display()
    );
}

#[test]
fn everything_has_a_comment() {
    let header = fs::read_to_string(header_path()).unwrap();
    let lines: Vec<_> = header.lines().collect();
    let mut count = 0;
    for (at, line) in lines.iter().enumerate() {
        let is_declaration = line.contains('(') && line.ends_with([';', ',']) && !line.starts_with([' ', '/', '}'])
            || line.starts_with("typedef ")
            || (line.starts_with("    ") && line.ends_with([';', ',']) && !line.trim_start().starts_with('*'))
                && !line.starts_with("     ");
        // A code that shows no message has none; a constant of that kind would be its own comment.
        if is_declaration && !line.contains(" ABE_CODE_") && !line.starts_with("ABE_SIZE(") {
            assert!(lines[at - 1].trim_end().ends_with("*/"), "line {}: {line}", at + 1);
            count += 1;
        }
    }
    assert!(count > header_functions().len(), "{count} declarations");
}

#[test]
fn every_compiler_takes_it_in_every_standard() {
    let folder = tempfile::tempdir().unwrap();
    let program = "#include <azure_backup_errors.h>\n#include <azure_backup_errors.h>\n\
        #if ABE_VERSION_NUMBER < 1000 || !defined(ABE_VERSION_MAJOR)\n#error an old version\n#endif\n\
        int main(void) { return abe_abi_version() == ABE_ABI_VERSION && abe_code_at(0) != ABE_CODE_NONE ? 0 : 1; }\n";
    // `c2x` is what compilers of 2022 call C23, and all later ones too.
    for (tool, language, standards) in [
        (Tool::C, "c", &["c99", "c17", "c2x"][..]),
        (Tool::Gcc, "c", &["c99", "c17", "c2x"]),
        (Tool::Clang, "c", &["c99", "c17", "c2x"]),
        (Tool::Gxx, "c++", &["c++17", "c++20"]),
        (Tool::Clangxx, "c++", &["c++17", "c++20"]),
    ] {
        let Some(compiler) = tool.find() else { continue };
        for standard in standards {
            let source = folder.path().join(format!("{standard}.txt"));
            fs::write(&source, program).unwrap();
            let include = header_path().parent().unwrap().to_owned();
            let arguments = ["-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only", "-x", language];
            tools::run(
                Command::new(compiler.get_program())
                    .args(arguments)
                    .arg(format!("-std={standard}"))
                    .arg("-I")
                    .arg(include)
                    .arg(source),
            );
        }
    }
}

#[test]
fn what_is_handed_over_for_something_else_does_not_compile() {
    let folder = tempfile::tempdir().unwrap();
    let compiles = |tool: Tool, language: &str, call: &str| {
        let mut compiler = tool.find()?;
        let source = folder.path().join("call.txt");
        fs::write(&source, format!("#include <azure_backup_errors.h>\nint main(void) {{ {call}; return 0; }}\n"))
            .unwrap();
        compiler.args(["-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-x", language, "-I"]);
        Some(compiler.arg(header_path().parent().unwrap()).arg(source).output().unwrap().status.success())
    };
    for (tool, language) in [(Tool::Gcc, "c"), (Tool::Clang, "c"), (Tool::Gxx, "c++"), (Tool::Clangxx, "c++")] {
        let right = [
            "abe_entry_title(abe_entry_at(0), ABE_LOCALE_EN)",
            "abe_entry_write(abe_entry_at(0), ABE_LOCALE_EN, ABE_OS_ANY, ABE_FORMAT_TEXT, NULL, 0)",
            "abe_entry_brief(abe_entry_at(0), ABE_LOCALE_EN, ABE_OS_ANY, ABE_FORMAT_TEXT, NULL, 0)",
        ];
        let wrong = [
            "abe_entry_title(abe_cause_at(0), ABE_LOCALE_EN)",
            "abe_entry_title(1, ABE_LOCALE_EN)",
            "abe_entry_title(abe_entry_at(0), ABE_OS_LINUX)",
            "abe_entry_write(abe_entry_at(0), ABE_LOCALE_EN, ABE_FORMAT_TEXT, ABE_OS_ANY, NULL, 0)",
            "abe_entry_brief(abe_entry_at(0), ABE_LOCALE_EN, ABE_OS_ANY, ABE_PART_BRIEF, NULL, 0)",
            "abe_write_options options; options.part = ABE_FORMAT_TEXT; abe_entry_write_with(abe_entry_at(0), \
             ABE_LOCALE_EN, ABE_OS_ANY, options, NULL, 0)",
        ];
        for (calls, expected) in [(&right[..], true), (&wrong, false)] {
            for call in calls {
                let Some(compiles) = compiles(tool, language, call) else { continue };
                assert_eq!(compiles, expected, "{language}: {call}");
            }
        }
    }
}

#[test]
fn it_begins_with_tasks_and_ends_with_codes() {
    let header = fs::read_to_string(header_path()).unwrap();
    let at = |text: &str| header.find(text).unwrap_or_else(|| panic!("no {text}"));
    assert!(at(" * TASKS") < at(" * CONVENTIONS") && at(" * TASKS") < 500);
    assert!(header_functions().iter().all(|function| at(&format!("{function}(")) < at("typedef enum abe_code {")));
    // What the table and the conventions name is there.
    let comment = header.split("#ifndef").next().unwrap();
    let words = comment.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    let functions = header_functions();
    for word in words.filter(|word| word.starts_with("abe_") && !word.ends_with('_')) {
        let is_there = functions.iter().any(|function| function.starts_with(word))
            || header.contains(&format!("typedef struct {word} "))
            || header.contains(&format!("typedef enum {word} "));
        assert!(is_there, "the header names {word}");
    }
}
