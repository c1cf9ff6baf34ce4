//! The programs that the tests need, and what they share.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

/// A program that is not part of Rust. A C compiler has to be there; a test without one of the others is skipped with
/// a line that says so, or fails if `ABE_REQUIRE_ALL_TOOLS` is set.
#[derive(Clone, Copy)]
pub(crate) enum Tool {
    C,
    Gcc,
    Gxx,
    Clang,
    Clangxx,
    CMake,
    Make,
    Nm,
    PkgConfig,
    Python,
    Strip,
    Valgrind,
}

impl Tool {
    fn program(self) -> String {
        match self {
            Self::C => std::env::var("CC").unwrap_or_else(|_| "cc".into()),
            Self::Gcc => "gcc".into(),
            Self::Gxx => "g++".into(),
            Self::Clang => "clang".into(),
            Self::Clangxx => "clang++".into(),
            Self::CMake => "cmake".into(),
            Self::Make => "make".into(),
            Self::Nm => "nm".into(),
            Self::PkgConfig => "pkg-config".into(),
            Self::Python => "python3".into(),
            Self::Strip => "strip".into(),
            Self::Valgrind => "valgrind".into(),
        }
    }

    /// Returns how to run it; `None` if it is not there and need not be.
    pub(crate) fn find(self) -> Option<Command> {
        let program = self.program();
        let is_there = Command::new(&program)
            .arg("--version")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success());
        if is_there {
            return Some(Command::new(program));
        }
        let is_required = std::env::var_os("ABE_REQUIRE_ALL_TOOLS").is_some() || matches!(self, Self::C);
        assert!(!is_required, "`{program}` is missing");
        // Past the capture of the test harness, so that whoever runs the tests sees it.
        let _ =
            std::io::Write::write_all(&mut std::io::stderr(), format!("skipped: `{program}` is missing\n").as_bytes());
        None
    }
}

/// Runs a command that has to succeed, and returns its output.
#[track_caller]
pub(crate) fn run(command: &mut Command) -> Output {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(
        output.status.success(),
        "{command:?}: {}\n{}{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    output
}

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub(crate) fn header_path() -> PathBuf {
    root().join("include/azure_backup_errors.h")
}

/// The header without its comments.
pub(crate) fn header_code() -> String {
    let header = fs::read_to_string(header_path()).unwrap();
    let mut code = String::new();
    let mut rest = header.as_str();
    while let Some((before, comment)) = rest.split_once("/*") {
        code.push_str(before);
        rest = comment.split_once("*/").unwrap().1;
    }
    code + rest
}

/// The functions that the header declares.
pub(crate) fn header_functions() -> BTreeSet<String> {
    let code = header_code();
    let names = code.match_indices('(').filter_map(|(at, _)| {
        let name = code[..at].rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '_').next()?;
        name.starts_with("abe_").then(|| name.to_owned())
    });
    names.collect()
}

/// Builds the static library in a profile, with more arguments for cargo.
pub(crate) fn static_library(profile: &str, arguments: &[&str]) -> PathBuf {
    // A folder of its own: the cargo that runs the tests may hold the lock of the usual one.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("capi{}", arguments.concat()));
    run(Command::new(env!("CARGO"))
        .args(["rustc", "--locked", "--lib", "--crate-type", "staticlib", "--profile", profile])
        .args(["--config", "profile.dev.opt-level=1"])
        .args(arguments)
        .arg("--manifest-path")
        .arg(root().join("Cargo.toml"))
        .arg("--target-dir")
        .arg(&target)
        .env_remove("RUSTFLAGS"));
    let folder = if profile == "dev" { "debug" } else { profile };
    target.join(folder).join("libazure_backup_errors_capi.a")
}

/// What `make install` has installed below a `DESTDIR`.
pub(crate) struct Prefix {
    destination: PathBuf,
}

impl Prefix {
    /// Not the usual one, so that it is not found by chance.
    pub(crate) const PREFIX: &str = "/opt/abe";

    pub(crate) fn destination(&self) -> &Path {
        &self.destination
    }

    pub(crate) fn lib(&self) -> PathBuf {
        self.destination.join(&Self::PREFIX[1..]).join("lib")
    }

    pub(crate) fn shared_library(&self) -> PathBuf {
        self.lib().join(concat!("libazure_backup_errors.so.", env!("CARGO_PKG_VERSION")))
    }

    pub(crate) fn static_library(&self) -> PathBuf {
        self.lib().join("libazure_backup_errors.a")
    }

    pub(crate) fn pkg_config_file(&self) -> PathBuf {
        self.lib().join("pkgconfig/azure_backup_errors.pc")
    }

    /// Tells pkg-config where it is.
    pub(crate) fn tell(&self, pkg_config: &mut Command) {
        pkg_config.env("PKG_CONFIG_PATH", self.lib().join("pkgconfig"));
        pkg_config.env("PKG_CONFIG_SYSROOT_DIR", &self.destination);
    }

    /// Copies it without the shared library.
    pub(crate) fn with_static_library_alone(&self, destination: &Path) -> Self {
        let copy = Self { destination: destination.to_owned() };
        run(Command::new("cp").arg("-R").arg(self.destination.join("opt")).arg(destination));
        for file in fs::read_dir(copy.lib()).unwrap().map(|file| file.unwrap().path()) {
            if file.file_name().unwrap().to_str().unwrap().contains(".so") {
                fs::remove_file(file).unwrap();
            }
        }
        copy
    }

    pub(crate) fn make(&self, target: &str) {
        let mut make = make(target);
        run(make.arg(format!("DESTDIR={}", self.destination.display())).arg(format!("PREFIX={}", Self::PREFIX)));
    }
}

/// Where `make` builds: the cargo that runs the tests may hold the lock of the usual folder.
pub(crate) fn made() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("make")
}

/// Where `make` leaves what it installs.
pub(crate) fn built() -> PathBuf {
    made().join(concat!("built-", env!("CARGO_CRATE_NAME")))
}

/// Returns how to make a target.
pub(crate) fn make(target: &str) -> Command {
    let mut make = Command::new("make");
    make.arg("--directory").arg(root()).arg(target).arg(format!("TARGET_DIR={}", made().display()));
    make.arg(format!("BUILD_DIR={}", built().display()));
    make.arg(format!("CARGO={}", env!("CARGO"))).env_remove("RUSTFLAGS").env_remove("MAKEFLAGS");
    make
}

/// Runs `make install` into an empty folder; `None` if there is no make.
pub(crate) fn installed_anew(name: &str) -> Option<Prefix> {
    Tool::Make.find()?;
    let destination =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(concat!("installed-", env!("CARGO_CRATE_NAME"))).join(name);
    let _ = fs::remove_dir_all(&destination);
    let prefix = Prefix { destination };
    prefix.make("all");
    prefix.make("install");
    Some(prefix)
}

/// Runs `make install` once for all tests of a program.
pub(crate) fn installed() -> Option<&'static Prefix> {
    static INSTALLED: OnceLock<Option<Prefix>> = OnceLock::new();
    INSTALLED.get_or_init(|| installed_anew("once")).as_ref()
}
