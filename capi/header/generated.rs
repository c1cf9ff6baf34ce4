//! The C header, from the comments and functions of `src/` and the error codes.

use std::fmt::Write;
use std::path::Path;

use azure_backup_errors::{ErrorCode, Locale};
use azure_backup_errors_capi::{
    ABI_VERSION, abe_block, abe_cause, abe_check, abe_entry, abe_entry_item, abe_family, abe_former_cause,
    abe_left_out, abe_locale, abe_mention, abe_message, abe_number, abe_os, abe_plan_item, abe_repeated, abe_result,
    abe_solution, abe_source, abe_span, abe_string, abe_text, abe_write_options,
};

/// The parts of the header: each before its first function.
const PARTS: [(&str, &str); 12] = [
    ("abe_abi_version", "Versions"),
    ("abe_locale_tag", "Languages, and the whole catalogue in one"),
    ("abe_lookup", "From what somebody spelled to what the catalogue knows"),
    ("abe_entry_count", "Entries: what one error is"),
    ("abe_item_kind_name", "What to check and to do about an error, and how to write it"),
    ("abe_cause_count", "Causes: the reasons for an error"),
    ("abe_solution_count", "Solutions: the ways to remove a cause"),
    ("abe_block_kind_of", "Blocks and texts: what descriptions and solutions consist of"),
    ("abe_source_count", "Sources: where something is known from"),
    ("abe_finding_name", "Recognition: from any text to the errors that it mentions"),
    ("abe_plan_new", "Plans: what to do about many errors"),
    ("abe_area_name", "Names of the numbers of enums, what they say, and numbers by their names"),
];

/// The header as it has to be.
pub(crate) fn header() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let config = cbindgen::Config::from_file(root.join("cbindgen.toml")).unwrap();
    let builder = cbindgen::Builder::new().with_crate(root).with_config(config).with_after_include(versions());
    let mut header = Vec::new();
    builder.generate().unwrap().write(&mut header);
    let mut header = String::from_utf8(header).unwrap();
    // cbindgen would put it behind the guard.
    let end = header.rfind("#ifdef __cplusplus").unwrap();
    header.insert_str(end, &format!("{}\n{}\n\n", sizes(), codes()));
    for (function, title) in PARTS {
        let at = header.find(&format!("{function}(")).unwrap_or_else(|| panic!("the header has no {function}"));
        let comment = header[..at].rfind("/**").unwrap();
        header.insert_str(comment, &format!("/* ---- {title} ---- */\n\n"));
    }
    header
}

/// The versions, which no comment or function in `src/` says.
fn versions() -> String {
    let version = env!("CARGO_PKG_VERSION");
    let [major, minor, patch] =
        [env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"), env!("CARGO_PKG_VERSION_PATCH")];
    let mut text = String::new();
    for (comment, name, value) in [
        (
            "The version of the library that this header belongs to; `abe_version` tells that of the library in use.",
            "VERSION",
            format!("\"{version}\""),
        ),
        ("Its first part.", "VERSION_MAJOR", major.to_owned()),
        ("Its second part.", "VERSION_MINOR", minor.to_owned()),
        ("Its third part.", "VERSION_PATCH", patch.to_owned()),
        (
            "The whole version as one number, to compare it in `#if`: 1002003 for 1.2.3.",
            "VERSION_NUMBER",
            "(ABE_VERSION_MAJOR * 1000000 + ABE_VERSION_MINOR * 1000 + ABE_VERSION_PATCH)".to_owned(),
        ),
        (
            "The version of the interface: the minor version before 1.0, then 1000 for each major version. Another one\n * \
             means that programs have to be compiled again; `abe_abi_version` tells that of the library in use.",
            "ABI_VERSION",
            ABI_VERSION.to_string(),
        ),
    ] {
        writeln!(text, "\n/**\n * {comment}\n */\n#define ABE_{name} {value}").unwrap();
    }
    text.truncate(text.trim_end().len());
    text
}

/// What the sizes of the structs have to be, on every system: sums of their members, with nothing between them.
fn sizes() -> String {
    let mut text =
        "\n/* What the library takes these to be; a compiler that takes them for something else says so. */\n\
        #if defined(__cplusplus)\n#define ABE_SIZE(type, size) static_assert(sizeof(type) == (size), #type)\n\
        #elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L\n\
        #define ABE_SIZE(type, size) _Static_assert(sizeof(type) == (size), #type)\n\
        #else\n#define ABE_SIZE(type, size) struct abe_size_of_##type\n#endif\n"
            .to_owned();
    for (name, pointers, numbers, size) in SIZES {
        assert_eq!(pointers * size_of::<usize>() + numbers * 4, size, "{name}");
        writeln!(text, "ABE_SIZE({name}, {pointers} * sizeof(size_t) + {numbers} * sizeof(uint32_t));").unwrap();
    }
    text.push_str("#undef ABE_SIZE\n");
    text
}

/// How many members of the size of a pointer, and how many of 32 bits, structs and enums have.
const SIZES: [(&str, usize, usize, usize); 22] = [
    ("abe_result", 0, 1, size_of::<abe_result>()),
    ("abe_locale", 0, 1, size_of::<abe_locale>()),
    ("abe_os", 0, 1, size_of::<abe_os>()),
    ("abe_entry", 0, 1, size_of::<abe_entry>()),
    ("abe_cause", 0, 1, size_of::<abe_cause>()),
    ("abe_solution", 0, 1, size_of::<abe_solution>()),
    ("abe_block", 0, 1, size_of::<abe_block>()),
    ("abe_source", 0, 1, size_of::<abe_source>()),
    ("abe_family", 0, 1, size_of::<abe_family>()),
    ("abe_string", 2, 0, size_of::<abe_string>()),
    ("abe_text", 2, 2, size_of::<abe_text>()),
    ("abe_check", 2, 4, size_of::<abe_check>()),
    ("abe_number", 0, 2, size_of::<abe_number>()),
    ("abe_message", 2, 2, size_of::<abe_message>()),
    ("abe_left_out", 4, 2, size_of::<abe_left_out>()),
    ("abe_span", 4, 2, size_of::<abe_span>()),
    ("abe_mention", 8, 6, size_of::<abe_mention>()),
    ("abe_entry_item", 3, 6, size_of::<abe_entry_item>()),
    ("abe_former_cause", 2, 2, size_of::<abe_former_cause>()),
    ("abe_write_options", 3, 4, size_of::<abe_write_options>()),
    ("abe_plan_item", 3, 6, size_of::<abe_plan_item>()),
    ("abe_repeated", 1, 2, size_of::<abe_repeated>()),
];

/// The error codes, which no comment or function in `src/` says.
fn codes() -> String {
    let mut text = String::new();
    writeln!(text, "/* ---- Error codes ---- */\n\n/**\n * The error codes, each with the first message that the service shows for it.\n *\n * They are spelled as Azure Backup spells them, so that a search for a code finds them; an id is ABE_CODE_ID_3106, a\n * result of a call of Windows ABE_CODE_HRESULT_80070780. The numbers never change.\n */").unwrap();
    writeln!(text, "typedef enum abe_code {{\n    /**\n     * No error code.\n     */\n    ABE_CODE_NONE = 0,")
        .unwrap();
    for code in ErrorCode::all() {
        let message = code
            .entry()
            .ok()
            .and_then(|entry| entry.messages(Locale::En).next())
            .map(|message| message.as_str().replace("*/", "* /"));
        if let Some(message) = message {
            writeln!(text, "    /**\n     * {message}\n     */").unwrap();
        }
        writeln!(text, "    ABE_CODE_{} = {},", constant(code), code.id()).unwrap();
    }
    text.push_str("} abe_code;");
    text
}

/// What a code is called in C: as Azure Backup spells it, and a number with its system before it.
fn constant(code: ErrorCode) -> String {
    let name = code.as_str();
    match (name.strip_prefix("ID"), name.strip_prefix("0x")) {
        (Some(id), _) if id.bytes().all(|byte| byte.is_ascii_digit()) => format!("ID_{id}"),
        (_, Some(hresult)) => format!("HRESULT_{hresult}"),
        _ => format!("{code:?}"),
    }
}
