//! What recognition is measured with: logs, and the strings that its peers look for instead.
//!
//! Nothing here depends on which errors there are, so that it runs with a catalogue of any size.

// Every program uses a part of it.
#![allow(dead_code, reason = "shared by programs that use parts of it")]

use std::fmt::{self, Write as _};

use azure_backup_errors::{Entry, Locale};

/// An error stands on one line in so many.
const LINES_PER_ERROR: usize = 10;
/// What is shorter is a word of any log.
const SHORTEST: usize = 8;

/// Returns all names and aliases, each once.
pub(crate) fn names() -> Vec<&'static str> {
    sorted(Entry::all().flat_map(|entry| std::iter::once(entry.name()).chain(entry.aliases())).collect())
}

/// Returns all names, aliases and messages, each once: of a message with placeholders, the longest part without one.
pub(crate) fn names_and_messages() -> Vec<&'static str> {
    let messages = Locale::all().flat_map(|locale| Entry::all().flat_map(move |entry| entry.messages(locale)));
    let parts = messages.filter_map(|message| longest_part(message.as_str()));
    sorted(names().into_iter().chain(parts.filter(|part| part.len() >= SHORTEST)).collect())
}

fn longest_part(message: &str) -> Option<&str> {
    message.split(['<', '>']).step_by(2).map(str::trim).max_by_key(|part| part.len())
}

fn sorted(mut strings: Vec<&str>) -> Vec<&str> {
    strings.sort_unstable();
    strings.dedup();
    strings
}

/// Returns a message of the catalogue that is nearly there, again and again: one of its words is missing.
pub(crate) fn nearly(message: &str, bytes: usize) -> String {
    let words: Vec<&str> = message.split(' ').collect();
    let kept = words.iter().enumerate().filter(|(number, _)| *number != MISSING).map(|(_, word)| *word);
    let piece = kept.collect::<Vec<_>>().join(" ") + " ";
    piece.repeat(bytes / piece.len() + 1)
}

/// The number of the word that is missing.
const MISSING: usize = 5;

/// Returns so many bytes of what machines write, with all codes in turn, or with no error if there are none.
pub(crate) fn log(codes: &[&str], bytes: usize) -> String {
    let mut log = String::with_capacity(bytes + 1024);
    let mut failures = codes.iter().cycle();
    for number in 0.. {
        let failure = if number % LINES_PER_ERROR == 0 { failures.next() } else { None };
        match failure {
            Some(code) => failed_line(&mut log, number, code),
            None => line(&mut log, number),
        }
        .expect("a string takes everything");
        log.push('\n');
        if log.len() >= bytes {
            break;
        }
    }
    // All of it is ASCII.
    log.truncate(bytes);
    log
}

fn failed_line(log: &mut String, n: usize, code: &str) -> fmt::Result {
    let (day, time, pid, host) = (n % 28 + 1, Clock(n), n % 9999, n % 40);
    write!(log, "2026-03-{day:02}T{time}.118Z ERROR backup-agent[{pid}] vm-lager-{host:02} job failed: ")?;
    write!(log, r#"{{"code":"{code}","status":"Failed"}} ActivityId 0a1b2c3d-aaaa-4000-8000-{n:012}"#)
}

/// Writes a line of one of the programs whose logs lie on a machine that is backed up.
fn line(log: &mut String, n: usize) -> fmt::Result {
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

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}:{:02}", self.0 % 24, self.0 % 60, self.0 * 7 % 60)
    }
}
