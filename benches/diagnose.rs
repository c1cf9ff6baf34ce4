//! Recognition of errors in a text, against what one would use instead.
//!
//! `cargo bench --bench diagnose`. Everything is measured several times, in turn, and the fastest time of each counts:
//! what else the machine does only ever adds to it. Only the ratio of two figures of one run says anything.

#[path = "support/log.rs"]
mod log;
mod support;

use std::hint::black_box;
use std::time::{Duration, Instant};

use aho_corasick::AhoCorasick;
use allocation_counter::AllocationInfo;
use azure_backup_errors::{Entry, ErrorCode, Locale, Scanner, scan};
use regex::bytes::{Regex, RegexBuilder};

use log::{log, names, names_and_messages, nearly};
use support::Figures;

const LOG: usize = 64 << 20;
const PIECE: usize = 64 << 10;
/// So much is scanned of each text that is nearly a message.
const NEARLY: usize = 16 << 10;
const ROUNDS: usize = 5;
/// The limits of `regex` are meant for patterns that strangers write. The one of its
/// cache is raised for `roomy_regex` only: with the usual one it forgets again and again what it has learned of the names.
const REGEX_SIZE_LIMIT: usize = 1 << 30;

fn main() {
    // Nothing may have scanned before.
    let first_use = FirstUse::measure();
    let (names, all) = (names(), names_and_messages());
    println!("{} names, {} with messages; of {ROUNDS} times, the fastest", names.len(), all.len());

    let mut figures = Figures::new("diagnose");
    figures.table("Recognition in a log", "byte");
    first_use.add_to(&mut figures);
    let peers = Peers::new(&names, &all);
    let codes: Vec<&str> = ErrorCode::all().map(|code| code.as_str()).collect();
    for (title, codes) in [("an error on one line in ten", codes.as_slice()), ("no errors", &[])] {
        compare(title, &log(codes, LOG), &peers, &mut figures);
    }
    worst(&mut figures);
    figures.finish();
}

/// What it takes to scan an empty text in a process that has not scanned.
struct FirstUse {
    time: Duration,
    memory: AllocationInfo,
}

impl FirstUse {
    fn measure() -> Self {
        let mut time = Duration::ZERO;
        let memory = allocation_counter::measure(|| time = timed(|| scan("").count()).0);
        Self { time, memory }
    }

    fn add_to(&self, figures: &mut Figures) {
        let AllocationInfo { bytes_max, bytes_current, count_total, .. } = self.memory;
        figures.single("first use: time", self.time.as_secs_f64() * 1e3, "ms");
        figures.single("first use: heap at most", kib(bytes_max), "KiB");
        figures.single("first use: heap to stay", kib(bytes_current.unsigned_abs()), "KiB");
        figures.single("first use: allocations", count_total as f64, "allocations");
    }
}

fn kib(bytes: u64) -> f64 {
    bytes as f64 / 1024.0
}

struct Peers {
    aho_corasick: AhoCorasick,
    aho_corasick_with_messages: AhoCorasick,
    regex: Regex,
    roomy_regex: Regex,
}

impl Peers {
    fn new(names: &[&str], names_and_messages: &[&str]) -> Self {
        let automaton =
            |strings| AhoCorasick::builder().ascii_case_insensitive(true).build(strings).expect("an automaton");
        let pattern = names.iter().map(|name| regex::escape(name)).collect::<Vec<_>>().join("|");
        let builder = || {
            let mut builder = RegexBuilder::new(&format!("(?i){pattern}"));
            builder.size_limit(REGEX_SIZE_LIMIT);
            builder
        };
        let regex = builder().build().expect("a regex");
        let roomy_regex = builder().dfa_size_limit(REGEX_SIZE_LIMIT).build().expect("a regex");
        Self {
            aho_corasick: automaton(names),
            aho_corasick_with_messages: automaton(names_and_messages),
            regex,
            roomy_regex,
        }
    }
}

/// Measures all in turn, so that none has a calmer machine than another.
fn compare(title: &str, log: &str, peers: &Peers, figures: &mut Figures) {
    let rows: [(&'static str, &dyn Fn() -> usize); 7] = [
        ("scan", &|| scan(log).count()),
        ("Scanner, in pieces of 64 KiB", &|| in_pieces(log)),
        ("aho-corasick, names and messages", &|| peers.aho_corasick_with_messages.find_iter(log).count()),
        ("aho-corasick, names only", &|| peers.aho_corasick.find_iter(log).count()),
        ("regex, names only", &|| peers.regex.find_iter(log.as_bytes()).count()),
        ("regex with room, names only", &|| peers.roomy_regex.find_iter(log.as_bytes()).count()),
        ("memchr, line ends only", &|| memchr::memchr_iter(b'\n', log.as_bytes()).count()),
    ];
    let mut fastest = [(Duration::MAX, 0); 7];
    for _ in 0..ROUNDS {
        for (best, (_, run)) in fastest.iter_mut().zip(&rows) {
            *best = timed(run).min(*best);
        }
    }

    println!("\n{} MiB of log, {title}", log.len() >> 20);
    for ((name, _), (time, found)) in rows.iter().zip(fastest) {
        println!("  {name:<32} {:>6.2} GB/s {found:>8} found", log.len() as f64 / 1e9 / time.as_secs_f64());
    }
    figures.case(title, None, |case| {
        for ((name, _), (time, _)) in rows.iter().zip(fastest) {
            case.add(name, time.as_secs_f64(), log.len());
        }
    });
    let memory = allocation_counter::measure(|| {
        black_box(in_pieces(log));
    });
    figures.single(format!("Scanner, {title}: heap at most"), kib(memory.bytes_max), "KiB");
}

/// Looks for the message that takes longest when a text nearly is it, again and again.
fn worst(figures: &mut Figures) {
    let messages = Locale::all().flat_map(|locale| Entry::all().flat_map(move |entry| entry.messages(locale)));
    let times = messages.map(|message| {
        let text = nearly(message.as_str(), NEARLY);
        let fastest = (0..ROUNDS).map(|_| timed(|| scan(&text).count()).0).min().unwrap_or_default();
        (fastest.as_secs_f64() * 1e9 / text.len() as f64, message.as_str())
    });
    let (nanoseconds, message) = times.max_by(|(a, _), (b, _)| a.total_cmp(b)).expect("there are messages");
    println!("\nworst text: {nanoseconds:.1} ns a byte: without one word, {message:?}");
    figures.single("worst text, a message without one of its words", nanoseconds, "ns per byte");
}

fn timed(run: impl Fn() -> usize) -> (Duration, usize) {
    let start = Instant::now();
    let found = black_box(run());
    (start.elapsed(), found)
}

fn in_pieces(log: &str) -> usize {
    let mut scanner = Scanner::new();
    let found: usize = log.as_bytes().chunks(PIECE).map(|piece| scanner.push(piece).count()).sum();
    found + scanner.finish().count()
}
