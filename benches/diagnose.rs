//! Recognition of errors in a text, against what one would use instead.
//!
//! `cargo bench --bench diagnose`. Everything is measured several times, in turn, and the fastest time of each counts:
//! what else the machine does only ever adds to it. Only the ratio of two figures of one run says anything.
//!
//! Nothing here depends on which errors there are, so that it runs with a catalogue of any size.

mod support;

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

use aho_corasick::AhoCorasick;
use allocation_counter::AllocationInfo;
use azure_backup_errors::{Entry, ErrorCode, Scanner, scan};
use regex::bytes::{Regex, RegexBuilder};

use support::Figures;

const LOG: usize = 64 << 20;
const PIECE: usize = 64 << 10;
/// An error stands on one line in so many.
const LINES_PER_ERROR: usize = 10;
const ROUNDS: usize = 5;
/// The limits of `regex` are meant for patterns that strangers write. The one of its
/// cache is raised for `roomy_regex` only: with the usual one it forgets again and again what it has learned of the names.
const REGEX_SIZE_LIMIT: usize = 1 << 30;

fn main() {
    // Nothing may have scanned before.
    let first_use = FirstUse::measure();
    let names: Vec<&str> =
        Entry::all().flat_map(|entry| std::iter::once(entry.name()).chain(entry.aliases())).collect();
    println!("{} names; of {ROUNDS} times, the fastest", names.len());

    let mut figures = Figures::new("diagnose");
    figures.table("Recognition in a log", "byte");
    first_use.add_to(&mut figures);
    let peers = Peers::new(&names);
    let codes: Vec<&str> = ErrorCode::all().map(|code| code.as_str()).collect();
    for (title, codes) in [("an error on one line in ten", codes.as_slice()), ("no errors", &[])] {
        compare(title, &log(codes), &peers, &mut figures);
    }
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
    regex: Regex,
    roomy_regex: Regex,
}

impl Peers {
    fn new(names: &[&str]) -> Self {
        let aho_corasick = AhoCorasick::builder().ascii_case_insensitive(true).build(names).expect("an automaton");
        let pattern = names.iter().map(|name| regex::escape(name)).collect::<Vec<_>>().join("|");
        let builder = || {
            let mut builder = RegexBuilder::new(&format!("(?i){pattern}"));
            builder.size_limit(REGEX_SIZE_LIMIT);
            builder
        };
        let regex = builder().build().expect("a regex");
        let roomy_regex = builder().dfa_size_limit(REGEX_SIZE_LIMIT).build().expect("a regex");
        Self { aho_corasick, regex, roomy_regex }
    }
}

/// Measures all in turn, so that none has a calmer machine than another.
fn compare(title: &str, log: &str, peers: &Peers, figures: &mut Figures) {
    let rows: [(&'static str, &dyn Fn() -> usize); 6] = [
        ("scan", &|| scan(log).count()),
        ("Scanner, in pieces of 64 KiB", &|| in_pieces(log)),
        ("aho-corasick, names only", &|| peers.aho_corasick.find_iter(log).count()),
        ("regex, names only", &|| peers.regex.find_iter(log.as_bytes()).count()),
        ("regex with room, names only", &|| peers.roomy_regex.find_iter(log.as_bytes()).count()),
        ("memchr, line ends only", &|| memchr::memchr_iter(b'\n', log.as_bytes()).count()),
    ];
    let mut fastest = [(Duration::MAX, 0); 6];
    for _ in 0..ROUNDS {
        for (best, (_, run)) in fastest.iter_mut().zip(&rows) {
            *best = timed(run).min(*best);
        }
    }

    println!("\n{} MiB of log, {title}", log.len() >> 20);
    for ((name, _), (time, found)) in rows.iter().zip(fastest) {
        println!("  {name:<28} {:>6.2} GB/s {found:>8} found", log.len() as f64 / 1e9 / time.as_secs_f64());
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

/// Returns what machines write, with all codes in turn, or with no error if there are none.
fn log(codes: &[&str]) -> String {
    let mut log = String::with_capacity(LOG + 1024);
    let mut failures = codes.iter().cycle();
    for number in 0.. {
        let failure = if number % LINES_PER_ERROR == 0 { failures.next() } else { None };
        match failure {
            Some(code) => failed_line(&mut log, number, code),
            None => line(&mut log, number),
        }
        .expect("a string takes everything");
        log.push('\n');
        if log.len() >= LOG {
            break;
        }
    }
    // All of it is ASCII.
    log.truncate(LOG);
    log
}

fn failed_line(log: &mut String, n: usize, code: &str) -> std::fmt::Result {
    let (day, time, pid, host) = (n % 28 + 1, Clock(n), n % 9999, n % 40);
    write!(log, "2026-03-{day:02}T{time}.118Z ERROR backup-agent[{pid}] vm-lager-{host:02} job failed: ")?;
    write!(log, r#"{{"code":"{code}","status":"Failed"}} ActivityId 0a1b2c3d-aaaa-4000-8000-{n:012}"#)
}

/// Writes a line of one of the programs whose logs lie on a machine that is backed up.
fn line(log: &mut String, n: usize) -> std::fmt::Result {
    let (day, time) = (n % 28 + 1, Clock(n));
    match n % 11 {
        0 => write!(
            log,
            "2026-03-{day:02}T{time}.118Z INFO  backup-agent[{}] vm-lager-{:02} operation=Snapshot status=InProgress \
             duration=PT{}S transferred={}",
            n % 9999,
            n % 40,
            n % 600,
            n * 31 % 100_000
        ),
        1 => write!(
            log,
            "10.2.{}.{} - - [{day:02}/Mar/2026:{time} +0000] \"GET /api/v2/orders/{n}/items?page={} HTTP/1.1\" 200 {} \
             \"-\" \"Mozilla/5.0 (X11; Linux x86_64)\"",
            n % 255,
            n % 251,
            n % 9,
            n * 13 % 9000
        ),
        2 => {
            write!(log, "Mar {day:02} {time} vm-lager-{:02} systemd[1]: Started Session {n} of user svc-batch.", n % 40)
        }
        3 => write!(
            log,
            "2026-03-{day:02}T{time}.522Z INFO ExtHandler [HEARTBEAT] Agent WALinuxAgent-2.9.1.1 is running as the \
             goal state agent [DEBUG HeartbeatCounter: {n};HeartbeatId: 0A1B2C3D]"
        ),
        4 => write!(
            log,
            r#"{{"time":"2026-03-{day:02}T{time}Z","level":"debug","msg":"request finished","path":"/healthz","status":200,"elapsed_ms":{},"trace":"{:032x}"}}"#,
            n % 300,
            n.wrapping_mul(0x9E37_79B9)
        ),
        5 => write!(
            log,
            "{day:02}.03.2026 {time} [worker-{}] WARN  c.n.orders.Importer - 3 of 250 rows skipped, \
             file=/data/in/orders-{n}.csv",
            n % 8
        ),
        6 => write!(
            log,
            "2026-03-{day:02} {time}.001 UTC [{}] LOG:  checkpoint complete: wrote {} buffers (0.4%); 0 WAL file(s) \
             added, 0 removed, 1 recycled",
            n % 9999,
            n % 700
        ),
        7 => write!(
            log,
            "Mar {day:02} {time} vm-web-{:02} kernel: [{n}.{:06}] EXT4-fs (sdc1): mounted filesystem with ordered data \
             mode. Quota mode: none.",
            n % 20,
            n * 17 % 999_999
        ),
        8 => write!(
            log,
            "2026-03-{day:02}T{time}Z I0{} reconciler.go:{}] \"operationExecutor.UnmountVolume started for volume\" \
             pod=\"default/web-{}\"",
            n % 1000,
            n % 500,
            n % 60
        ),
        9 => write!(
            log,
            "2026-03-{day:02} {time} 2026/03/{day:02} {time} Copy of disk disk-lager-{:02} to snapshot tier finished, \
             {} MB in {} s",
            n % 40,
            n % 90_000,
            n % 900
        ),
        _ => write!(
            log,
            "2026-03-{day:02}T{time}.777Z INFO  scheduler policy=taeglich-2200 vault=rsv-nordhafen jobs={} waiting={} \
             next=2026-03-{day:02}T22:00:00Z",
            n % 40,
            n % 7
        ),
    }
}

/// The time of day of a line.
#[derive(Clone, Copy)]
struct Clock(usize);

impl std::fmt::Display for Clock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}:{:02}:{:02}", self.0 % 24, self.0 % 60, self.0 * 7 % 60)
    }
}
