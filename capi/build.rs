//! Gives the shared library its soname, `.so.0.1` for 0.1.x, `.so.1` for 1.x, as cargo-c does, and keeps it in a process
//! that has loaded it: its strings live for ever, also after `dlclose`.

use std::env;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let part = |name: &str| env::var(format!("CARGO_PKG_VERSION_{name}")).unwrap_or_default();
    let abi = if part("MAJOR") == "0" { format!("0.{}", part("MINOR")) } else { part("MAJOR") };
    if env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "linux") {
        println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libazure_backup_errors.so.{abi}");
        println!("cargo:rustc-cdylib-link-arg=-Wl,-z,nodelete");
    }
}
