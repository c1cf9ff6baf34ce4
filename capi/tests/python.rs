//! Python calls the installed library with `ctypes`, as it is.

#![cfg(target_os = "linux")]

mod tools;

use azure_backup_errors::{Locale, lookup};
use tools::Tool;

#[test]
fn it_looks_up_a_code_in_german() {
    let (Some(mut python), Some(prefix)) = (Tool::Python.find(), tools::installed()) else { return };
    python.arg(tools::root().join("tests/look_up.py")).arg(prefix.shared_library()).arg("'backupoperationfailed'");
    let said = String::from_utf8(tools::run(python.env("PYTHONUTF8", "1")).stdout).unwrap();
    let entry = lookup("BackUpOperationFailed").unwrap();
    let mut expected = format!("{}: {}\n{}\n", entry.name(), entry.title(Locale::De), entry.summary(Locale::De));
    assert!(entry.causes().count() > 0);
    entry.causes().for_each(|cause| expected += &format!("{}\n", cause.title(Locale::De)));
    assert_eq!(said, expected);
}
