//! The header: it is what the source says, it is complete, and every compiler takes it.

mod tools;

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use azure_backup_errors::{ErrorCode, Locale};
use azure_backup_errors_capi::ABI_VERSION;
use tools::{Tool, header_functions, header_path};

/// What the header has that no comment or function in src/ says: the versions and the error codes.
fn constants() -> String {
    let mut text = String::new();
    let version = env!("CARGO_PKG_VERSION");
    writeln!(text, "\n/**\n * The version of the library that this header belongs to; `abe_version` tells that of the library in use.\n */").unwrap();
    writeln!(text, "#define ABE_VERSION \"{version}\"").unwrap();
    writeln!(text, "\n/**\n * The version of the interface: the minor version before 1.0, then 1000 for each major version. Another one means that\n * programs have to be compiled again; `abe_abi_version` tells that of the library in use.\n */").unwrap();
    writeln!(text, "#define ABE_ABI_VERSION {ABI_VERSION}").unwrap();
    writeln!(text, "\n/**\n * The error codes, each with the first message that the service shows for it.\n *\n * They are spelled as Azure Backup spells them, so that a search for a code finds them. The numbers never change.\n */").unwrap();
    writeln!(text, "typedef enum abe_code {{\n    /**\n     * No error code.\n     */\n    ABE_CODE_NONE = 0,")
        .unwrap();
    for code in ErrorCode::iter() {
        let message = code.entry().messages(Locale::En).next().map(|message| message.as_str().replace("*/", "* /"));
        if let Some(message) = message {
            writeln!(text, "    /**\n     * {message}\n     */").unwrap();
        }
        writeln!(text, "    ABE_CODE_{code:?} = {},", code.id()).unwrap();
    }
    text.push_str("} abe_code;");
    text
}

fn generated() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let config = cbindgen::Config::from_file(root.join("cbindgen.toml")).unwrap();
    let mut header = Vec::new();
    let builder = cbindgen::Builder::new().with_crate(root).with_config(config).with_after_include(constants());
    builder.generate().unwrap().write(&mut header);
    String::from_utf8(header).unwrap()
}

#[test]
fn it_is_fresh() {
    let (path, generated) = (header_path(), generated());
    if std::env::var_os("ABE_WRITE_HEADER").is_some() {
        fs::write(&path, &generated).unwrap();
    }
    let checked_in = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        checked_in == generated,
        "{} is not what the source says; run `ABE_WRITE_HEADER=1 cargo test -p {} --test header`",
        path.display(),
        env!("CARGO_PKG_NAME")
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
        if is_declaration && !line.contains(" ABE_CODE_") {
            assert!(lines[at - 1].trim_end().ends_with("*/"), "line {}: {line}", at + 1);
            count += 1;
        }
    }
    assert!(count > header_functions().len(), "{count} declarations");
}

#[test]
fn every_compiler_takes_it_in_every_standard() {
    let folder = tempfile::tempdir().unwrap();
    let program = "#include <azure_backup_errors.h>\n\
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
