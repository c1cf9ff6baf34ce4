//! Builds the recogniser that the page to paste a log into loads: a WebAssembly module a language.
//!
//! For each language there are `recognise.<locale>.wasm`, the same for brotli and gzip, for a host that serves them, and
//! `recognise.<locale>.js`, which a page that was opened from a file system can load, where it can fetch nothing.

use std::env;
use std::error::Error;
use std::ffi::OsString;
use std::fmt;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use azure_backup_errors::{Entry, Locale};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

const TARGET: &str = "wasm32-unknown-unknown";
const PACKAGES: [&str; 2] = ["rustc-web", "rust-web-src"];

/// Why there is no module.
#[derive(Debug)]
pub(crate) struct ModulesError(String);

impl fmt::Display for ModulesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for ModulesError {}

/// Builds the modules below `target`, unless they are there and fresh, and returns the folder with all their files.
///
/// # Errors
///
/// If there is no compiler for WebAssembly, with what to install, and if building fails.
pub(crate) fn build(workspace: &Path, target: &Path) -> Result<PathBuf, ModulesError> {
    let compiler = Compiler::find(&target.join("rustc-web"))?;
    let into = target.join("modules");
    fs::create_dir_all(&into).map_err(told(&into))?;
    for locale in Locale::all() {
        // Each has a folder of its own: cargo has one name for the module whatever its features are.
        let built = compiler.build(workspace, &target.join("wasm").join(locale.tag()), locale)?;
        let mut module = fs::read(&built).map_err(told(&built))?;
        leave_out_prose(&mut module, workspace, locale)?;
        let file = |ending: &str| into.join(format!("recognise.{locale}.{ending}"));
        // Packing takes longer than a build of nothing new.
        let is_fresh = ["wasm.br", "wasm.gz", "js"].iter().all(|ending| file(ending).exists());
        if is_fresh && fs::read(file("wasm")).is_ok_and(|before| before == module) {
            continue;
        }
        let packed = gzip(&module)?;
        let script =
            format!("(globalThis.recogniseModules ??= {{}})[\"{locale}\"] = \"{}\";\n", STANDARD.encode(&packed));
        // The module comes last: it says that the others are there.
        write(&file("wasm.br"), &brotli(&module)?)?;
        write(&file("wasm.gz"), &packed)?;
        write(&file("js"), script.as_bytes())?;
        write(&file("wasm"), &module)?;
    }
    Ok(into)
}

/// Overwrites with NUL, in the module of a language, the prose in other languages, which nobody asks it for: it would be half of
/// what there is to fetch. Messages stay, because they are recognised in every language of a build.
///
/// What is not found as it was compiled in stays as well.
fn leave_out_prose(module: &mut [u8], workspace: &Path, locale: Locale) -> Result<(), ModulesError> {
    let tables = workspace.join("src").join("tables");
    for other in Locale::all().filter(|other| *other != locale) {
        let mut messages: Vec<&str> =
            Entry::all().flat_map(|entry| entry.messages(other)).map(|m| m.as_str()).collect();
        messages.sort_unstable();
        for pack in fs::read_dir(&tables).map_err(told(&tables))? {
            let path = pack.map_err(told(&tables))?.path().join(format!("{other}.txt"));
            let Ok(texts) = fs::read(&path) else { continue };
            let Some(at) = memchr::memmem::find(module, &texts) else { continue };
            let mut start = at;
            for text in texts.split(|byte| *byte == 0) {
                let is_message = messages.binary_search_by(|message| message.as_bytes().cmp(text)).is_ok();
                if !is_message {
                    module[start..start + text.len()].fill(0);
                }
                start += text.len() + 1;
            }
        }
    }
    Ok(())
}

/// What can compile to WebAssembly.
struct Compiler {
    /// The compiler, if it isn't cargo's own, and the linker that it then needs.
    other: Option<(PathBuf, PathBuf)>,
}

impl Compiler {
    fn find(unpacked: &Path) -> Result<Self, ModulesError> {
        if has_target() {
            return Ok(Self { other: None });
        }
        let compiler = installed().or_else(|| ready(unpacked)).map_or_else(|| unpack(unpacked), Ok)?;
        let linker = linker().ok_or_else(|| {
            ModulesError(format!("there is no linker for WebAssembly, rust-lld or wasm-ld\n{}", advice()))
        })?;
        Ok(Self { other: Some((compiler, linker)) })
    }

    /// Builds the module of a language, and returns where it is.
    fn build(&self, workspace: &Path, target: &Path, locale: Locale) -> Result<PathBuf, ModulesError> {
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo
            .current_dir(workspace)
            .args(["rustc", "--quiet", "--locked", "--crate-type", "cdylib", "-p", "azure-backup-errors-wasm"])
            .args(["--profile", "wasm", "--target", TARGET, "--no-default-features", "--target-dir"])
            .arg(target)
            // Twice as fast for one byte in twenty.
            .env("CARGO_ENCODED_RUSTFLAGS", "-Ctarget-feature=+simd128");
        if locale != Locale::En {
            cargo.args(["--features", locale.tag()]);
        }
        if let Some((compiler, linker)) = &self.other {
            cargo
                .arg("-Zbuild-std=std,panic_abort")
                .env("RUSTC_BOOTSTRAP", "1")
                .env("RUSTC", compiler)
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        let done = cargo.output().map_err(|error| ModulesError(format!("cargo can't be run: {error}")))?;
        if !done.status.success() {
            let said = String::from_utf8_lossy(&done.stderr);
            return Err(ModulesError(format!("the recogniser for {locale} can't be built:\n{said}")));
        }
        Ok(target.join(TARGET).join("wasm").join("azure_backup_errors_wasm.wasm"))
    }
}

/// Returns whether rustup's compiler has the standard library for WebAssembly.
fn has_target() -> bool {
    let own = Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]).output();
    own.is_ok_and(|own| Path::new(String::from_utf8_lossy(&own.stdout).trim()).is_dir())
}

/// Returns Debian's compiler, if it is installed with the source of the standard library.
fn installed() -> Option<PathBuf> {
    let source = Path::new("/usr/lib/rustlib/src/rust/library/std");
    let compiler = Path::new("/usr/bin/rustc");
    (source.is_dir() && compiler.exists()).then(|| compiler.to_owned())
}

/// Returns the compiler that was unpacked, if it runs.
fn ready(unpacked: &Path) -> Option<PathBuf> {
    let compiler = unpacked.join("rustc");
    let source = unpacked.join("usr/lib/rustlib/src/rust/library/std");
    let runs = || Command::new(&compiler).arg("--version").output().is_ok_and(|run| run.status.success());
    (source.is_dir() && runs()).then(|| compiler.clone())
}

/// Unpacks Debian's compiler into a folder: installed, it would get in the way of rustup's.
fn unpack(into: &Path) -> Result<PathBuf, ModulesError> {
    let missing = |why: &str| ModulesError(format!("there is no compiler for WebAssembly ({why})\n{}", advice()));
    // What they need and the machine lacks.
    let plan =
        Command::new("apt-get").args(["install", "--simulate", "--no-install-recommends"]).args(PACKAGES).output();
    let plan = plan.ok().filter(|plan| plan.status.success()).ok_or_else(|| missing("apt-get has no rustc-web"))?;
    let plan = String::from_utf8_lossy(&plan.stdout);
    let needed: Vec<_> =
        plan.lines().filter_map(|line| line.strip_prefix("Inst ")?.split(' ').next()).map(str::to_owned).collect();
    eprintln!("fetching Debian's {} to {}: about 140 MB", PACKAGES.join(" and "), into.display());
    // What is half done is done anew.
    let _ = fs::remove_dir_all(into);
    fs::create_dir_all(into).map_err(told(into))?;
    let into = into.canonicalize().map_err(told(into))?;
    let fetched = Command::new("apt-get")
        .current_dir(&into)
        .args(["download", "-qq", "-o", "APT::Sandbox::User=root"])
        .args(needed)
        .status();
    if !fetched.is_ok_and(|fetched| fetched.success()) {
        return Err(missing("apt-get can't fetch it"));
    }
    for file in fs::read_dir(&into).map_err(told(&into))? {
        let path = file.map_err(told(&into))?.path();
        if path.extension().is_some_and(|ending| ending == "deb") {
            let done = Command::new("dpkg").arg("-x").args([&path, &into]).status();
            if !done.is_ok_and(|done| done.success()) {
                return Err(missing("dpkg can't unpack it"));
            }
            fs::remove_file(&path).map_err(told(&path))?;
        }
    }
    let compiler = into.join("rustc");
    let here = into.display().to_string().replace('\'', "'\\''");
    let script = format!(
        "#!/bin/sh\nhere='{here}'\nLD_LIBRARY_PATH=$(echo \"$here\"/usr/lib/*-linux-gnu) exec \"$here/usr/bin/rustc\" \"$@\"\n"
    );
    write(&compiler, script.as_bytes())?;
    let _ = Command::new("chmod").arg("+x").arg(&compiler).status();
    ready(&into).ok_or_else(|| missing("what was fetched doesn't run"))
}

/// Returns a linker for WebAssembly: the one that comes with rustc, or LLVM's.
fn linker() -> Option<PathBuf> {
    let asked = |what: &[&str]| {
        let said = Command::new("rustc").args(what).output().ok()?;
        Some(String::from_utf8_lossy(&said.stdout).into_owned())
    };
    let of_rustc = || {
        let version = asked(&["-vV"])?;
        let host = version.lines().find_map(|line| line.strip_prefix("host: "))?;
        let sysroot = asked(&["--print", "sysroot"])?;
        let path = Path::new(sysroot.trim()).join("lib/rustlib").join(host).join("bin/rust-lld");
        path.exists().then_some(path)
    };
    let in_path = || {
        let path: OsString = env::var_os("PATH")?;
        let places = env::split_paths(&path).map(|folder| folder.join("wasm-ld"));
        places.into_iter().find(|place| place.exists())
    };
    of_rustc().or_else(in_path)
}

fn advice() -> String {
    format!(
        "  With rustup: rustup target add {TARGET}\n  On Debian: apt-get install --no-install-recommends {} lld",
        PACKAGES.join(" ")
    )
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>, ModulesError> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(bytes).and_then(|()| packed.finish()).map_err(|error| ModulesError(error.to_string()))
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>, ModulesError> {
    let mut packed = Vec::new();
    let how = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &how).map_err(|error| ModulesError(error.to_string()))?;
    Ok(packed)
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), ModulesError> {
    fs::write(path, bytes).map_err(told(path))
}

fn told(path: &Path) -> impl Fn(std::io::Error) -> ModulesError {
    move |error| ModulesError(format!("{}: {error}", path.display()))
}
