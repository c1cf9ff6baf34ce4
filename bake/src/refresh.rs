//! What is made from the crate when it has its tables: bake makes the tables and so cannot depend on the crate, but
//! starts cargo for it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

use crate::emit::GeneratedFile;

/// What the steps run. It is built at once and with the features of the whole workspace, as the tests are, so that
/// nothing is built twice but the crate, which tests want to be faster.
const BUILD: &[&str] = &[
    "build",
    "--quiet",
    "--workspace",
    "--example",
    "schema",
    "--example",
    "header",
    "--example",
    "briefs",
    "--test",
    "render",
];

/// One program, and what it makes.
#[derive(Debug)]
enum Step {
    /// An example prints the file.
    Prints { example: &'static str, file: &'static str },
    /// The tests of this name write all snapshots of a test program into the folder.
    Snapshots { test: &'static str, filter: &'static str, folder: &'static str },
}

const STEPS: [Step; 4] = [
    Step::Prints { example: "schema", file: "data/catalog.schema.json" },
    Step::Prints { example: "briefs", file: "docs/briefs.md" },
    Step::Prints { example: "header", file: "capi/include/azure_backup_errors.h" },
    Step::Snapshots { test: "render", filter: "snapshots", folder: "tests/snapshots" },
];

/// Builds the workspace at `root` and returns every file that is made from the crate itself: the JSON schema, the C
/// header, the first screens of the docs and the snapshots. Nothing is written below `root` but what cargo builds.
///
/// # Errors
///
/// Returns which command failed, with all that it printed.
pub fn refresh(root: &Path) -> Result<Vec<GeneratedFile>, String> {
    output(cargo(root).args(BUILD))?;
    let mut files = Vec::new();
    for step in &STEPS {
        match *step {
            Step::Prints { example, file } => {
                let content = output(&mut Command::new(path_of_example(example)?))?;
                files.push(GeneratedFile::new(file, content));
            }
            Step::Snapshots { test, filter, folder } => files.extend(snapshots(root, test, filter, folder)?),
        }
    }
    Ok(files)
}

fn cargo(root: &Path) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root);
    cargo
}

/// Where cargo builds: bake is in `<target>/<profile>`, and its tests are a folder deeper.
fn target() -> Result<PathBuf, String> {
    let program = env::current_exe().map_err(|error| format!("bake does not know where it is: {error}"))?;
    let folder = program.parent().filter(|folder| !folder.ends_with("deps")).or(program.ancestors().nth(2));
    let target = folder.and_then(Path::parent).ok_or_else(|| format!("{} is in no folder", program.display()))?;
    Ok(target.to_owned())
}

fn path_of_example(name: &str) -> Result<PathBuf, String> {
    Ok(target()?.join("debug/examples").join(format!("{name}{}", env::consts::EXE_SUFFIX)))
}

/// Lets the tests write their snapshots into an empty folder, and reads them there.
fn snapshots(root: &Path, test: &str, filter: &str, folder: &str) -> Result<Vec<GeneratedFile>, String> {
    let workspace = target()?.join("snapshots").join(std::process::id().to_string());
    let made = workspace.join(folder);
    let failed = |error: io::Error| format!("{}: {error}", made.display());
    fs::create_dir_all(&made).map_err(failed)?;
    let written = output(
        cargo(root)
            .args(["test", "--quiet", "--workspace", "--test", test, "--", filter])
            .envs([("INSTA_UPDATE", "always"), ("INSTA_FORCE_PASS", "1")])
            .env("INSTA_WORKSPACE_ROOT", &workspace),
    );
    let read = || {
        let paths = fs::read_dir(&made)?.map(|file| Ok(file?.path())).collect::<io::Result<Vec<_>>>()?;
        paths.into_iter().map(|path| Ok((path.clone(), fs::read_to_string(path)?))).collect::<io::Result<Vec<_>>>()
    };
    let mut files = written.and_then(|_| read().map_err(failed))?;
    fs::remove_dir_all(&workspace).map_err(failed)?;
    if files.is_empty() {
        return Err(format!("the tests `{filter}` of `{test}` write no snapshot; bake/src/refresh.rs names them"));
    }
    files.sort();
    // Seen from that folder, the test program lies somewhere else.
    let source = format!("source: tests/{test}.rs");
    let moved = |content: String| match content.lines().find(|line| line.starts_with("source: ")) {
        Some(line) => content.replacen(line, &source, 1),
        None => content,
    };
    let name = |path: PathBuf| format!("{folder}/{}", path.file_name().unwrap_or_default().to_string_lossy());
    Ok(files.into_iter().map(|(path, content)| GeneratedFile::new(name(path), moved(content))).collect())
}

/// Runs a program and returns what it prints; if it fails, all that it printed is the error.
fn output(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    let [out, err] = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    if output.status.success() { Ok(out) } else { Err(format!("{err}{out}{command:?} failed: {}", output.status)) }
}
