//! What all benches share: a case is measured for this crate and for its peers, and the ratios are printed and written.
//!
//! `target/figures/<bench>.json` holds what a whole run has measured, for whoever makes a page of it:
//!
//! ```json
//! {
//!   "bench": "lookup",
//!   "entries": 202,
//!   "tables": [
//!     {
//!       "title": "Look-up of a name",
//!       "per": "name",
//!       "rows": [
//!         {
//!           "case": "other case",
//!           "note": "peers: lower-cased into a reused String",
//!           "ours": { "name": "lookup", "nanoseconds": 31.5 },
//!           "peers": [{ "name": "phf::Map", "nanoseconds": 34.9, "ratio": 1.11 }]
//!         }
//!       ]
//!     }
//!   ],
//!   "singles": [{ "name": "first use of the scanner", "value": 1.9, "unit": "ms" }]
//! }
//! ```
//!
//! Times are the fastest that were measured, for one of what `per` names: what else the machine does only ever adds to
//! them. `ratio` is the time of the peer divided by ours, so that above 1 the peer is slower. `note` may be missing; a
//! peer may be missing in a row.

// Every bench uses a part of it.
#![allow(dead_code, reason = "shared by programs that use parts of it")]

use std::path::Path;
use std::time::{Duration, Instant};
use std::{env, fs};

use azure_backup_errors::Entry;
use criterion::{BenchmarkId, Criterion, Throughput};
use serde::Serialize;

/// Few and short samples: there are many cases, and a whole run shall take minutes.
pub(crate) fn criterion() -> Criterion {
    Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(150))
        .measurement_time(Duration::from_millis(500))
        .nresamples(2_000)
        .configure_from_args()
}

/// All that a bench measures.
#[derive(Serialize)]
pub(crate) struct Figures {
    bench: &'static str,
    entries: usize,
    tables: Vec<Table>,
    singles: Vec<Single>,
    /// Whether something was left out: by a filter, or because nothing is measured in a test.
    #[serde(skip)]
    is_partial: bool,
}

/// Cases of one kind, to be held against each other.
#[derive(Serialize)]
struct Table {
    title: &'static str,
    per: &'static str,
    rows: Vec<Row>,
}

/// A case: our time, and the times of the peers.
#[derive(Serialize)]
struct Row {
    case: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'static str>,
    ours: Time,
    peers: Vec<Peer>,
}

#[derive(Serialize)]
struct Time {
    name: &'static str,
    nanoseconds: f64,
}

#[derive(Serialize)]
struct Peer {
    #[serde(flatten)]
    time: Time,
    ratio: f64,
}

/// A figure without a peer.
#[derive(Serialize)]
struct Single {
    name: String,
    value: f64,
    unit: &'static str,
}

/// What is measured of a case: this crate first, then the peers.
pub(crate) struct Case {
    title: String,
    /// `None` is what was left out.
    times: Vec<Option<Time>>,
}

impl Figures {
    pub(crate) fn new(bench: &'static str) -> Self {
        Self { bench, entries: Entry::all().count(), tables: Vec::new(), singles: Vec::new(), is_partial: false }
    }

    /// Begins a table: what follows belongs to it.
    pub(crate) fn table(&mut self, title: &'static str, per: &'static str) {
        self.tables.push(Table { title, per, rows: Vec::new() });
    }

    /// Adds a case to the table begun last. `note` says what the peers do here, where the case does not tell.
    pub(crate) fn case(
        &mut self,
        case: impl Into<String>,
        note: Option<&'static str>,
        measure: impl FnOnce(&mut Case),
    ) {
        let table = self.tables.last_mut().expect("a table was begun");
        let case = case.into();
        let mut measured = Case { title: format!("{}, {case}", table.title), times: Vec::new() };
        measure(&mut measured);
        self.is_partial |= measured.times.iter().any(Option::is_none);
        let mut times = measured.times.into_iter();
        if let Some(Some(ours)) = times.next() {
            let peers = times.flatten().map(|time| Peer { ratio: time.nanoseconds / ours.nanoseconds, time }).collect();
            table.rows.push(Row { case, note, ours, peers });
        }
    }

    pub(crate) fn single(&mut self, name: impl Into<String>, value: f64, unit: &'static str) {
        self.singles.push(Single { name: name.into(), value, unit });
    }

    /// Prints the ratios, and writes them unless something was left out.
    pub(crate) fn finish(self) {
        self.tables.iter().filter(|table| !table.rows.is_empty()).for_each(Table::print);
        if !self.singles.is_empty() {
            println!();
        }
        for Single { name, value, unit } in &self.singles {
            println!("{name}: {value:.2} {unit}");
        }
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("figures").join(self.bench);
        let path = path.with_extension("json");
        if self.is_partial {
            println!("\nNot all was measured, so {} was not written.", path.display());
            return;
        }
        let json = serde_json::to_vec_pretty(&self).expect("figures are plain data");
        fs::create_dir_all(path.parent().expect("a folder")).and_then(|()| fs::write(&path, json)).expect("a file");
        println!("\nWritten: {}", path.display());
    }
}

impl Case {
    /// Lets criterion measure something that handles so many elements in one go.
    pub(crate) fn measure(&mut self, criterion: &mut Criterion, who: &'static str, elements: usize, run: impl Fn()) {
        let mut group = criterion.benchmark_group(&self.title);
        group.throughput(Throughput::Elements(elements as u64));
        let (mut fastest, mut samples) = (f64::MAX, 0);
        group.bench_function(BenchmarkId::from_parameter(who), |bencher| {
            bencher.iter_custom(|times| {
                let start = Instant::now();
                for _ in 0..times {
                    run();
                }
                let time = start.elapsed();
                fastest = fastest.min(time.as_secs_f64() / times as f64);
                samples += 1;
                time
            });
        });
        group.finish();
        // In a test, everything runs once; what a filter leaves out does not run.
        if samples > 1 {
            self.add(who, fastest, elements);
        } else {
            self.times.push(None);
        }
    }

    /// Adds the seconds that were measured for so many elements.
    pub(crate) fn add(&mut self, who: &'static str, seconds: f64, elements: usize) {
        self.times.push(Some(Time { name: who, nanoseconds: seconds * 1e9 / elements as f64 }));
    }
}

impl Table {
    fn print(&self) {
        let mut peers: Vec<&str> = Vec::new();
        for peer in self.rows.iter().flat_map(|row| &row.peers) {
            if !peers.contains(&peer.time.name) {
                peers.push(peer.time.name);
            }
        }
        println!("\n{}: time of the peer / our time (ours = 1.00; above 1 the peer is slower)\n", self.title);
        let first = self.rows.iter().map(|row| row.case.len()).max().unwrap_or_default();
        print!("  {:first$}  {:>14}", "", format!("ours, a {}", self.per));
        peers.iter().for_each(|peer| print!("  {peer}"));
        println!();
        for row in &self.rows {
            print!("  {:first$}  {:>14}", row.case, readable(row.ours.nanoseconds));
            for peer in &peers {
                let ratio = row.peers.iter().find(|other| other.time.name == *peer);
                let ratio = ratio.map_or(String::new(), |peer| three_digits(peer.ratio));
                print!("  {ratio:>width$}", width = peer.len());
            }
            println!();
        }
        println!();
        let mut told = Vec::new();
        for (row, note) in self.rows.iter().filter_map(|row| Some((row, row.note?))) {
            if !told.contains(&note) {
                println!("  {}: {note}", row.case);
                told.push(note);
            }
        }
    }
}

fn readable(nanoseconds: f64) -> String {
    if nanoseconds < 1e3 {
        format!("{} ns", three_digits(nanoseconds))
    } else {
        format!("{} µs", three_digits(nanoseconds / 1e3))
    }
}

fn three_digits(number: f64) -> String {
    let before_point = number.log10().floor() as i32 + 1;
    format!("{number:.*}", usize::try_from(3 - before_point).unwrap_or(0).min(4))
}
