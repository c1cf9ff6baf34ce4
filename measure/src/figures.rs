//! Tables of figures, kept in `target/figures` for the page: our own, and those that the benches write.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::programs::{Failure, Told, output, root};

/// A table: the first column says what, the others how much.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Figures {
    pub(crate) title: String,
    /// The machine and compiler that the figures are of.
    pub(crate) machine: String,
    pub(crate) columns: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
}

impl Figures {
    pub(crate) fn new(title: &str, columns: &[&str]) -> Self {
        let columns = columns.iter().map(|column| (*column).to_owned()).collect();
        Self { title: title.to_owned(), machine: machine(), columns, rows: Vec::new() }
    }

    pub(crate) fn row(&mut self, what: &str, figures: &[String]) {
        let row: Vec<String> = std::iter::once(what.to_owned()).chain(figures.iter().cloned()).collect();
        println!("{}", row.join(" | "));
        self.rows.push(row);
    }

    /// Keeps them under a name.
    pub(crate) fn keep(&self, name: &str) -> Result<(), Failure> {
        println!("\n{}: {}\n{}", name, self.title, self.markdown());
        let path = path(name);
        fs::create_dir_all(path.parent().unwrap_or(&root())).told(&path)?;
        fs::write(&path, serde_json::to_string_pretty(self).told(&path)?).told(&path)
    }

    pub(crate) fn markdown(&self) -> String {
        let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
        let rule = format!("| --- |{}\n", " ---: |".repeat(self.columns.len().saturating_sub(1)));
        line(&self.columns) + &rule + &self.rows.iter().map(|row| line(row)).collect::<String>()
    }

    /// The numbers of a row, without what is not one.
    pub(crate) fn numbers(&self, what: &str) -> Vec<f64> {
        let row = self.rows.iter().find(|row| row.first().is_some_and(|first| first == what));
        row.into_iter().flatten().skip(1).filter_map(|number| number.replace(',', "").parse().ok()).collect()
    }
}

/// A case of a bench.
pub(crate) struct Case<'v> {
    pub(crate) case: &'v str,
    pub(crate) ours: f64,
    pub(crate) peers: Vec<(&'v str, f64)>,
}

/// The cases of a table of a bench.
pub(crate) fn cases(table: &Value) -> Vec<Case<'_>> {
    let nanoseconds = |value: &Value| value["nanoseconds"].as_f64().unwrap_or(f64::NAN);
    let cases = table["rows"].as_array().into_iter().flatten().map(|row| Case {
        case: row["case"].as_str().unwrap_or_default(),
        ours: nanoseconds(&row["ours"]),
        peers: row["peers"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|peer| (peer["name"].as_str().unwrap_or_default(), nanoseconds(peer)))
            .collect(),
    });
    cases.collect()
}

pub(crate) fn path(name: &str) -> PathBuf {
    root().join("target/figures").join(format!("{name}.json"))
}

/// A whole number with its thousands told apart.
pub(crate) fn whole(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// How many times as much one is as another.
pub(crate) fn ratio(number: f64, base: f64) -> String {
    let ratio = number / base;
    if ratio < 0.095 { format!("{ratio:.4} ×") } else { format!("{ratio:.2} ×") }
}

pub(crate) fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or(f64::NAN)
}

/// What the figures depend on.
fn machine() -> String {
    let cpuinfo = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpuinfo.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or("unknown processor", |(_, model)| model);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let rustc = output(Command::new("rustc").arg("--version")).unwrap_or_default();
    format!("{model}, {cores} cores, {} {}, {}", std::env::consts::OS, std::env::consts::ARCH, rustc.trim())
}
