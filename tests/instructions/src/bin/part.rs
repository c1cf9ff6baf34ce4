//! Does one thing a number of times: `part <what> <rounds> [<bytes of log>]`.
//!
//! Writes how many items a round has and how many nanoseconds all rounds took. What is made before the rounds is the
//! same for any number of them, so that the difference of two runs is that of the rounds alone.

use std::hint::black_box;
use std::time::Instant;

use aho_corasick::AhoCorasick;
use azure_backup_errors::{ErrorCode, Locale, lookup, scan, Entry};
use phf::Map;

const LOG: usize = 256 << 10;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let what = arguments.next().expect("what to do");
    let rounds: usize = arguments.next().and_then(|rounds| rounds.parse().ok()).expect("a number of rounds");
    let bytes = arguments.next().map_or(LOG, |bytes| bytes.parse().expect("a number of bytes"));
    match what.as_str() {
        "look-up" => each(&names(), rounds, |name| lookup(name).is_ok()),
        "look-up-in-other-case" => each(&in_other_case(), rounds, |name| lookup(name).is_ok()),
        "look-up-in-phf" => {
            let map = bare_map(&names());
            each(&names(), rounds, |name| map.get(name).is_some());
        }
        "scan" => {
            let log = log(bytes);
            repeat(log.len(), rounds, || scan(black_box(&log)).count());
        }
        "scan-with-aho-corasick" => {
            let (log, names) = (log(bytes), names());
            let automaton = AhoCorasick::builder().ascii_case_insensitive(true).build(&names).expect("an automaton");
            repeat(log.len(), rounds, || automaton.find_iter(black_box(&log)).count());
        }
        "html" => {
            let entry = ErrorCode::UserErrorGuestAgentStatusUnavailable.entry().unwrap();
            repeat(1, rounds, || black_box(entry.runbook(Locale::En).html().to_string()).len());
        }
        "html-with-pulldown-cmark" => {
            let markdown =
                ErrorCode::UserErrorGuestAgentStatusUnavailable.entry().unwrap().runbook(Locale::En).markdown().to_string();
            repeat(1, rounds, || {
                let mut html = String::new();
                pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new(black_box(&markdown)));
                black_box(html).len()
            });
        }
        _ => panic!("`{what}` is not known"),
    }
}

fn each(names: &[String], rounds: usize, find: impl Fn(&str) -> bool) {
    repeat(names.len(), rounds, || names.iter().filter(|name| black_box(find(black_box(name)))).count());
}

fn repeat(items: usize, rounds: usize, run: impl Fn() -> usize) {
    let start = Instant::now();
    let found: usize = (0..rounds).map(|_| black_box(run())).sum();
    println!("{items} {}", start.elapsed().as_nanos());
    assert!(found > 0);
}

fn names() -> Vec<String> {
    let of_codes = Entry::all().filter(|entry| entry.code().is_some());
    let mut names: Vec<_> = of_codes.flat_map(|entry| std::iter::once(entry.name()).chain(entry.aliases())).collect();
    names.sort_unstable();
    // A code may have several entries.
    names.dedup();
    names.into_iter().map(str::to_owned).collect()
}

fn in_other_case() -> Vec<String> {
    names().iter().map(|name| name.to_ascii_lowercase()).collect()
}

/// What `phf_map!` makes of the same names; they are not known to a macro.
fn bare_map(names: &[String]) -> Map<&'static str, u16> {
    let names: Vec<&'static str> = names.iter().map(|name| &*name.clone().leak()).collect();
    let state = phf_generator::generate_hash(&names);
    let entries: Vec<(&str, u16)> = state.map.iter().map(|&index| (names[index], index as u16)).collect();
    Map { key: state.key, disps: state.disps.leak(), entries: entries.leak() }
}

/// What machines write, with an error on one line in ten.
fn log(bytes: usize) -> String {
    let codes: Vec<&str> = ErrorCode::all().map(|code| code.as_str()).collect();
    let mut log = String::with_capacity(bytes + 256);
    for n in 0.. {
        let time = format!("2026-03-{:02}T{:02}:{:02}:{:02}", n % 28 + 1, n % 24, n % 60, n * 7 % 60);
        log += &match n % 10 {
            0 => format!(
                "{time}.118Z ERROR backup-agent[{}] vm-{:02} job failed: {{\"code\":\"{}\",\"status\":\"Failed\"}}\n",
                n % 9999,
                n % 40,
                codes[n / 10 % codes.len()]
            ),
            1 | 4 => {
                format!("{time} INFO agent operation=Snapshot status=InProgress transferred={}\n", n * 31 % 100_000)
            }
            2 | 5 => format!(
                "10.2.{}.{} - - [{time}] \"GET /api/v2/orders/{n} HTTP/1.1\" 200 {}\n",
                n % 255,
                n % 251,
                n % 90
            ),
            3 | 6 => format!("{time} vm-web-{:02} systemd[1]: Started Session {n} of user svc-batch.\n", n % 40),
            _ => format!(
                "{time} LOG: checkpoint complete: wrote {} buffers (0.4%); 0 files added, 1 recycled\n",
                n % 700
            ),
        };
        if log.len() >= bytes {
            break;
        }
    }
    log.truncate(bytes);
    log
}
