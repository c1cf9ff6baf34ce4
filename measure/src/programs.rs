//! Programs that are built and run to be measured.

use std::fmt::{self, Display};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

/// Why a measurement cannot be made.
#[derive(Debug)]
pub(crate) struct Failure(pub(crate) String);

impl Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Says of an error what it is about.
pub(crate) trait Told<T> {
    fn told(self, of: &Path) -> Result<T, Failure>;
}

impl<T, E: Display> Told<T> for Result<T, E> {
    fn told(self, of: &Path) -> Result<T, Failure> {
        self.map_err(|error| Failure(format!("{}: {error}", of.display())))
    }
}

/// The folder of the crate.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, Path::to_path_buf)
}

/// A folder for what is built here.
pub(crate) fn folder(name: &str) -> PathBuf {
    root().join("target/measure").join(name)
}

pub(crate) fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root()).env_remove("RUSTFLAGS");
    // Cargo tells what it runs about itself; what it is run for is another package.
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("CARGO_PKG") || name == "CARGO_MANIFEST_DIR" {
            cargo.env_remove(name);
        }
    }
    cargo
}

/// Runs a command that has to succeed.
pub(crate) fn run(command: &mut Command) -> Result<Output, Failure> {
    let output = command.output().map_err(|error| Failure(format!("{command:?}: {error}")))?;
    if output.status.success() {
        return Ok(output);
    }
    Err(Failure(format!("{command:?}: {}\n{}", output.status, String::from_utf8_lossy(&output.stderr))))
}

/// Runs a command that has to succeed, and returns what it writes.
pub(crate) fn output(command: &mut Command) -> Result<String, Failure> {
    Ok(String::from_utf8_lossy(&run(command)?.stdout).into_owned())
}

/// Builds a binary of the package in `folder` of the crate at `root`, for release, and returns where it is.
pub(crate) fn build(
    root: &Path,
    folder_of_package: &str,
    binary: &str,
    features: &str,
    environment: &[(&str, &Path)],
) -> Result<PathBuf, Failure> {
    let of_root = root.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let target = folder(&format!("{of_root}-{}-{features}", folder_of_package.replace('/', "-")));
    let mut build = cargo();
    build.args(["build", "--quiet", "--locked", "--release", "--bin", binary, "--features", features]);
    build.arg("--manifest-path").arg(root.join(folder_of_package).join("Cargo.toml"));
    build.arg("--target-dir").arg(&target).envs(environment.iter().copied());
    run(&mut build)?;
    Ok(target.join("release").join(binary))
}

/// How many instructions a whole process takes.
pub(crate) fn instructions(program: &Path, arguments: &[&str]) -> Result<u64, Failure> {
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(program).args(arguments);
    // The loader reads all variables, and would take longer where there are more.
    valgrind.env_clear().envs(std::env::var_os("PATH").map(|path| ("PATH", path)));
    let told = String::from_utf8_lossy(&run(&mut valgrind)?.stderr).into_owned();
    let collected = told.lines().find_map(|line| line.split_once("Collected : "));
    let number = collected.and_then(|(_, number)| number.trim().parse().ok());
    number.ok_or_else(|| Failure(format!("callgrind tells no number:\n{told}")))
}

/// What the system says of a process.
pub(crate) struct Usage {
    pub(crate) minor_faults: u64,
    pub(crate) major_faults: u64,
    /// The most memory that was resident, in KiB.
    pub(crate) resident: u64,
}

/// Runs a program by way of GNU time. It is small: what a process had before it became the program counts as well, and
/// that of this one would be more than most of what is measured.
pub(crate) fn usage(program: &Path, arguments: &[&str]) -> Result<Usage, Failure> {
    let mut time = Command::new("/usr/bin/time");
    time.args(["--format", "%R %F %M"]).arg(program).args(arguments).stdout(Stdio::null());
    let told = String::from_utf8_lossy(&run(&mut time)?.stderr).into_owned();
    let numbers = told.lines().last().unwrap_or_default();
    let numbers: Vec<u64> = numbers.split(' ').filter_map(|number| number.parse().ok()).collect();
    match numbers[..] {
        [minor_faults, major_faults, resident] => Ok(Usage { minor_faults, major_faults, resident }),
        _ => Err(Failure(format!("/usr/bin/time tells no numbers:\n{told}"))),
    }
}

/// What a command and all that it starts take.
pub(crate) struct Timed {
    /// From start to end.
    pub(crate) seconds: f64,
    /// Of all processors, which what else the machine does changes little.
    pub(crate) of_processors: f64,
    /// The memory that the largest process took, in KiB.
    pub(crate) memory: u64,
}

/// Runs a command that has to succeed by way of GNU time.
pub(crate) fn timed(command: &Command) -> Result<Timed, Failure> {
    let mut time = Command::new("/usr/bin/time");
    time.args(["--format", "%e %U %S %M"]).arg(command.get_program()).args(command.get_args()).stdout(Stdio::null());
    if let Some(folder) = command.get_current_dir() {
        time.current_dir(folder);
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => time.env(name, value),
            None => time.env_remove(name),
        };
    }
    let told = String::from_utf8_lossy(&run(&mut time)?.stderr).into_owned();
    let numbers = told.lines().last().unwrap_or_default();
    let numbers: Vec<f64> = numbers.split(' ').filter_map(|number| number.parse().ok()).collect();
    match numbers[..] {
        [seconds, user, system, memory] => Ok(Timed { seconds, of_processors: user + system, memory: memory as u64 }),
        _ => Err(Failure(format!("/usr/bin/time tells no numbers:\n{told}"))),
    }
}

/// Makes a crate with a catalogue that is so many times as large, and returns where it is.
pub(crate) fn grown(times: usize) -> Result<PathBuf, Failure> {
    let root = folder(&format!("times-{times}"));
    let mut bake = cargo();
    bake.args(["run", "--quiet", "--release", "--package", "bake", "--", "--times", &times.to_string(), "--into"]);
    run(bake.arg(&root))?;
    Ok(root)
}

/// How long a program takes from start to end, without what it writes.
pub(crate) fn wall(command: &mut Command) -> Result<Duration, Failure> {
    command.stdout(Stdio::null());
    let start = Instant::now();
    let status = command.status().map_err(|error| Failure(format!("{command:?}: {error}")))?;
    let elapsed = start.elapsed();
    if status.success() { Ok(elapsed) } else { Err(Failure(format!("{command:?}: {status}"))) }
}
