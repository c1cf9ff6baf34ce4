//! What recognition finds in a folder of logs that do not speak of Azure Backup: nothing, if it is right.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use azure_backup_errors::{Entry, Finding, scan};

use crate::figures::{Figures, whole};
use crate::programs::{Failure, Told};

/// So many letters of a mention are shown, and of what stands around it.
const SHOWN: usize = 160;
const AROUND: usize = 200;
/// So far apart a sign of Azure Backup stands, at least: within reach of every line that is no longer.
const BETWEEN_SIGNS: usize = 1500;

/// Mentions that are alike, and where the first of them stands.
struct Alike {
    times: u64,
    first: String,
}

/// What is found in a set of logs.
#[derive(Default)]
struct Found {
    known: u64,
    unknown: u64,
    alike: BTreeMap<String, Alike>,
}

/// Scans each folder in `folder`, which is a set of logs, as it is and with a sign of Azure Backup within sight of every
/// line, and tells each kind of mention once.
pub(crate) fn measure(folder: &Path) -> Result<(), Failure> {
    let mut figures = Figures::new(
        "Findings in logs that do not speak of Azure Backup",
        &["set", "files", "bytes", "known errors", "unknown errors", "known beside a sign", "unknown beside a sign"],
    );
    let mut sums = [0; 6];
    for set in entries(folder)? {
        let name = set.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut files = Vec::new();
        collect(&set, &mut files)?;
        let mut bytes = 0;
        let [mut plain, mut beside] = [Found::default(), Found::default()];
        for file in &files {
            let text = fs::read(file).told(file)?;
            bytes += text.len() as u64;
            plain.add(file, &text);
            beside.add(file, &with_signs(&text));
        }
        for (found, how) in [(&plain, "as it is"), (&beside, "beside a sign")] {
            for (what, Alike { times, first }) in &found.alike {
                println!("{name}, {how}: {times} × {what}\n  {first}");
            }
        }
        let counts = [files.len() as u64, bytes, plain.known, plain.unknown, beside.known, beside.unknown];
        figures.row(&name, &counts.map(whole));
        sums.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
    }
    figures.row("all", &sums.map(whole));
    figures.keep("false-mentions")
}

impl Found {
    fn add(&mut self, file: &Path, text: &[u8]) {
        for finding in scan(text) {
            *(if matches!(finding, Finding::Unknown(_)) { &mut self.unknown } else { &mut self.known }) += 1;
            let first = || format!("{}:{}\n    {}", file.display(), finding.place().line(), around(text, finding));
            let alike = self.alike.entry(what(finding));
            alike.or_insert_with(|| Alike { times: 0, first: first() }).times += 1;
        }
    }
}

/// A text with a sign of Azure Backup at the first line end of every so many bytes.
fn with_signs(text: &[u8]) -> Vec<u8> {
    let mut signed = Vec::with_capacity(text.len() + text.len() / 64);
    let mut last = 0;
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        signed.extend_from_slice(line);
        if signed.len() - last > BETWEEN_SIGNS {
            signed.extend_from_slice(b"Azure Backup\n");
            last = signed.len();
        }
    }
    signed
}

/// What is in a folder, in the order of the names.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder).told(folder)?;
    let mut entries =
        entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>().told(folder)?;
    entries.sort_unstable();
    Ok(entries)
}

/// Adds a file, or all files below a folder.
fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    if path.is_dir() {
        return entries(path)?.iter().try_for_each(|entry| collect(entry, files));
    }
    files.push(path.to_path_buf());
    Ok(())
}

/// How something was recognised, as what, and by which words.
fn what(finding: Finding<'_>) -> String {
    let (how, key) = match finding {
        Finding::Known(mention) => (mention.how().as_str(), mention.entry().key()),
        Finding::LeftOut(mention) => (mention.how().as_str(), mention.entry().key()),
        Finding::Unknown(mention) => ("unknown", mention.refuted().map_or("", Entry::key)),
        _ => ("", ""),
    };
    format!("{how} {key}: {}", shown(finding.place().text(), SHOWN))
}

fn around(text: &[u8], finding: Finding<'_>) -> String {
    let place = finding.place().range();
    let around = place.start.saturating_sub(AROUND)..place.end.saturating_add(AROUND).min(text.len());
    shown(text.get(around).unwrap_or_default(), 2 * AROUND + SHOWN)
}

fn shown(text: &[u8], letters: usize) -> String {
    String::from_utf8_lossy(text).split_whitespace().collect::<Vec<_>>().join(" ").chars().take(letters).collect()
}
