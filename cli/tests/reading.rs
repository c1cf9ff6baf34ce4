//! `abe diagnose`: the texts that it reads, what it cannot read, how much memory and time it takes.

mod support;

use std::io::Write;
use std::path::Path;
use std::process::{Output, Stdio};
use std::time::{Duration, Instant};

use azure_backup_errors::{ErrorCode, Locale, Os, lookup, plan};
use flate2::Compression;
use flate2::write::GzEncoder;
use ruzstd::encoding::{CompressionLevel, compress_to_vec};
use serde_json::{Value, json};
use support::{AGENT, DISK, abe, err, feed, folder, json as json_of, out, well};

fn diagnose_in(folder: &Path, arguments: &[&str], input: &[u8]) -> Output {
    feed(abe(&["diagnose"]).args(arguments).current_dir(folder), input)
}

fn diagnose(arguments: &[&str], input: impl AsRef<[u8]>) -> Output {
    feed(abe(&["diagnose"]).args(arguments), input.as_ref())
}

/// The file, line and name of all that was found.
fn places(json: &Value) -> Vec<(&str, u64, &str)> {
    let found = json["found"].as_array().unwrap().iter();
    found
        .map(|f| (f["file"].as_str().unwrap(), f["place"]["line"].as_u64().unwrap(), f["name"].as_str().unwrap()))
        .collect()
}

fn utf_16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

fn zstd(text: &[u8]) -> Vec<u8> {
    compress_to_vec(text, CompressionLevel::Fastest)
}

fn text() -> String {
    format!("Größe – „x“\nCode: {AGENT}\r\n\n{}{DISK}\n", "all is well\n".repeat(20_000))
}

/// What is found in [`text`], under a name.
fn found_in(name: &str) -> [(&str, u64, &str); 2] {
    [(name, 2, AGENT), (name, 20_004, DISK)]
}

#[test]
fn utf_16_is_read_with_and_without_its_mark() {
    let marked = format!("\u{FEFF}{}", text());
    for (name, bytes) in [
        ("le", utf_16(&marked, u16::to_le_bytes)),
        ("be", utf_16(&marked, u16::to_be_bytes)),
        ("le without a mark", utf_16(&text(), u16::to_le_bytes)),
        ("be without a mark", utf_16(&text(), u16::to_be_bytes)),
        // PowerShell wrote it, and somebody packed it.
        ("gzip", gzip(&utf_16(&marked, u16::to_le_bytes))),
        ("zstd", zstd(&utf_16(&text(), u16::to_be_bytes))),
    ] {
        let output = diagnose(&["--format", "json"], bytes);
        well(&output);
        assert_eq!(places(&json_of(&output)), found_in("-"), "{name}");
    }
}

#[test]
fn gzip_and_zstd_are_read_to_the_end_of_their_last_part() {
    let text = text();
    let (half, rest) = text.as_bytes().split_at(1000);
    for (name, pack) in [("gzip", gzip as fn(&[u8]) -> Vec<u8>), ("zstd", zstd)] {
        for bytes in [pack(text.as_bytes()), [pack(half), pack(b""), pack(rest)].concat()] {
            let output = diagnose(&["--format", "json"], bytes);
            well(&output);
            assert_eq!(places(&json_of(&output)), found_in("-"), "{name}");
        }
        // Packed twice is read, packed without end is not.
        well(&diagnose(&[], pack(&pack(AGENT.as_bytes()))));
        let output = diagnose(&[], pack(&pack(&pack(AGENT.as_bytes()))));
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert!(err(&output).contains("compressed more than twice"), "{}", err(&output));
    }
    // A frame of zstd that holds notes alone.
    let notes = [b"\x50\x2A\x4D\x18\x03\0\0\0abc".as_slice(), &zstd(AGENT.as_bytes())].concat();
    well(&diagnose(&[], notes));
}

#[test]
fn what_is_cut_off_or_broken_is_not_taken_for_the_whole() {
    // Random letters are stored as they are.
    let noise: String =
        (0..200_000_u64).map(|n| char::from(b'a' + (n.wrapping_mul(n ^ 0x9E37_79B9) >> 7) as u8 % 26)).collect();
    let text = format!("{AGENT}\n{noise}\n{DISK}\n");
    for (name, pack) in [("a.gz", gzip as fn(&[u8]) -> Vec<u8>), ("a.zst", zstd)] {
        let whole = pack(text.as_bytes());
        let mut broken = whole.clone();
        let middle = broken.len() / 2;
        for byte in &mut broken[middle..middle + 40] {
            *byte ^= 0x5A;
        }
        for bytes in [&whole[..middle], &whole[..whole.len() - 3], &whole[..12], &broken] {
            let folder = folder(&format!("broken-{name}"), &[(name, bytes)]);
            for arguments in [&[][..], &["--summary"], &["--format", "markdown"], &["--format", "html"]] {
                let output = diagnose_in(&folder, &[arguments, &[name]].concat(), b"");
                assert_eq!(output.status.code(), Some(2), "{name} {} {}", bytes.len(), out(&output));
                assert!(!out(&output).contains("was found.\n"), "{}", out(&output));
                assert_eq!(err(&output).lines().count(), 1, "{}", err(&output));
                assert!(err(&output).starts_with(&format!("abe: {name}: ")), "{}", err(&output));
                let told = out(&output).contains("Not read, or not to the end");
                assert!(told && out(&output).contains(name), "{}", out(&output));
            }
            let json = json_of(&diagnose_in(&folder, &["--format", "json", name], b""));
            assert_eq!((json["not_read"].as_array().unwrap().len(), &json["unknown"]), (1, &json!([])), "{json}");
        }
    }
}

#[test]
fn a_part_of_a_code_is_no_unknown_code_and_a_changed_letter_is_seen() {
    let mut stored = GzEncoder::new(Vec::new(), Compression::none());
    stored.write_all(format!("{DISK}\nCode: {AGENT}").as_bytes()).unwrap();
    let stored = stored.finish().unwrap();
    // A trailer of 8 bytes, and so the text ends with `UserErrorGuestAgentStatusUna`.
    let output = diagnose(&["--format", "json"], &stored[..stored.len() - 16]);
    let json = json_of(&output);
    assert_eq!((output.status.code(), places(&json), &json["unknown"]), (Some(2), vec![("-", 1, DISK)], &json!([])));

    let mut packed = compress_to_vec(format!("well\n{AGENT}\n").as_bytes(), CompressionLevel::Uncompressed);
    let at = packed.windows(4).position(|bytes| bytes == b"well").unwrap();
    packed[at] = b'b';
    let output = diagnose(&[], packed);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("the checksum is another; it is read up to there"), "{}", err(&output));
}

#[test]
fn archives_and_what_else_holds_no_text_is_named() {
    let signs: [(&[u8], &str); 8] = [
        (b"PK\x03\x04\x14\0\0\0", "ZIP archive"),
        (b"\xFD7zXZ\0\0\x04", "compressed with xz"),
        (b"BZh91AY&SY", "compressed with bzip2"),
        (b"7z\xBC\xAF\x27\x1C\0\x04", "7z archive"),
        (b"\x04\x22\x4D\x18\x64\x40\xA7", "compressed with LZ4"),
        (b"ElfFile\0\0\0\0\0", "event log of Windows"),
        (b"%PDF-1.7\n", "PDF document"),
        (b"\xFF\xFE\0\0U\0\0\0", "UTF-32"),
    ];
    for (sign, told) in signs {
        let output = diagnose(&[], [sign, AGENT.as_bytes()].concat());
        assert_eq!((output.status.code(), err(&output).contains(told)), (Some(2), true), "{}", err(&output));
        assert!(out(&output).starts_with("Nothing could be read."), "{}", out(&output));
    }
}

#[test]
fn short_texts_and_nuls_are_no_utf_16() {
    for text in ["", "a", "\0", "a\0", "\0\0\0\0\0\0", "ab\0\0cd\0\0", "x\0y"] {
        let output = diagnose(&["--hits"], format!("{text}\n{AGENT}\n"));
        assert!(well(&output).starts_with(&format!("-:2: {AGENT} (name)\n")), "{text:?} {}", out(&output));
        let output = diagnose(&[], text);
        assert_eq!((output.status.code(), err(&output)), (Some(1), ""), "{text:?}");
    }
}

#[test]
fn a_folder_is_walked_in_the_order_of_its_names() {
    let packed = gzip(format!("\n{DISK}\n").as_bytes());
    let files: [(&str, &[u8]); 4] = [
        ("logs/b.log", AGENT.as_bytes()),
        ("logs/a/z.log.gz", &packed),
        ("logs/c.txt", b"well\n"),
        ("logs/empty", b""),
    ];
    let folder = folder("walk", &files);
    let output = diagnose_in(&folder, &["--format", "json", "logs"], b"");
    well(&output);
    let a = Path::new("logs").join("a").join("z.log.gz");
    let b = Path::new("logs").join("b.log");
    assert_eq!(places(&json_of(&output)), [(a.to_str().unwrap(), 2, DISK), (b.to_str().unwrap(), 1, AGENT)]);
    assert_eq!(diagnose_in(&folder, &["logs/c.txt", "logs/empty"], b"").status.code(), Some(1));
}

#[cfg(unix)]
#[test]
fn links_are_followed_and_circles_are_told() {
    let folder = folder("links", &[("logs/a.log", b"well\n"), ("elsewhere.log", AGENT.as_bytes())]);
    std::os::unix::fs::symlink(folder.join("elsewhere.log"), folder.join("logs/link.log")).unwrap();
    let output = diagnose_in(&folder, &["--hits", "logs"], b"");
    assert!(well(&output).starts_with(&format!("logs/link.log:1: {AGENT} (name)\n")), "{}", out(&output));
    std::os::unix::fs::symlink(&folder, folder.join("logs/round")).unwrap();
    let output = diagnose_in(&folder, &["logs"], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("logs/round: this link leads back"), "{}", err(&output));
    assert!(out(&output).contains(AGENT));
}

/// The time of 100,000 suggestions is that of many minutes.
#[test]
fn many_different_unknown_codes_take_no_minutes() {
    let code = |n: u32| -> String { (0..8).map(|at| char::from(b'a' + (n >> (3 * at) & 7) as u8)).collect() };
    let text: String = (0..100_000).map(|n| format!("Code: UserErrorZq{}Failed\n", code(n))).collect();
    let start = Instant::now();
    // They are sought among all names; of a large catalogue one format is enough.
    let formats = if ErrorCode::COUNT > 400 { 1 } else { 3 };
    for arguments in [&["--summary"][..], &["--format", "json"], &[]].into_iter().take(formats) {
        let output = diagnose(arguments, &text);
        assert_eq!(output.status.code(), Some(1));
        assert!(err(&output).contains("; 99000 mentions of others are left out"), "{}", err(&output));
        assert!(out(&output).len() < 400_000, "{} bytes", out(&output).len());
    }
    assert!(start.elapsed() < Duration::from_secs(120), "{:?}", start.elapsed());
}

/// A log that still grows is answered while it does.
#[test]
fn what_comes_slowly_is_answered_as_it_comes() {
    use std::io::{BufRead, BufReader};

    let mut child = abe(&["diagnose", "--hits"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    // A mention is told once enough of what follows it was seen.
    stdin.write_all(format!("{AGENT}\n{}", "well\n".repeat(4000)).as_bytes()).unwrap();
    assert_eq!(lines.next().unwrap().unwrap(), format!("-:1: {AGENT} (name)"));
    drop(stdin);
    assert!(lines.all(|line| line.is_ok()));
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn no_more_than_a_thousand_unknown_codes_are_kept() {
    let letters =
        |n: usize| [n / 676, n / 26 % 26, n % 26].map(|n| char::from(b'a' + n as u8)).iter().collect::<String>();
    let text: String = (0..1200).map(|n| format!("Code: UserErrorZq{}Failed\n", letters(n))).collect();
    let output = diagnose(&["--format", "json"], &text);
    assert_eq!(json_of(&output)["unknown"].as_array().unwrap().len(), 1000);
    assert_eq!(
        err(&output),
        "abe: there are more than 1000 different unknown codes; 200 mentions of others are left out\n"
    );
    let brief = diagnose(&[], &text);
    assert!(out(&brief).contains(" and 995 more\n") && out(&brief).lines().count() < 12, "{}", out(&brief));
    assert_eq!(err(&brief), err(&output));
    let output = diagnose(&["--hits"], &text);
    assert_eq!(out(&output).lines().filter(|line| line.ends_with(" is not known")).count(), 1000);
    assert!(out(&output).contains(" and 995 more\n"), "{}", out(&output));
    assert!(err(&output).contains("200 mentions of others are left out"), "{}", err(&output));
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_too() {
    let folder = folder("unreadable", &[("a.log", AGENT.as_bytes())]);
    std::fs::create_dir(folder.join("logs")).unwrap();
    for format in ["text", "markdown", "html", "json"] {
        let output = diagnose_in(&folder, &["logs", "none.log", "a.log", "--format", format], b"");
        assert_eq!(output.status.code(), Some(2));
        assert!(out(&output).contains(AGENT), "{}", out(&output));
        let told: Vec<_> = err(&output).lines().collect();
        assert_eq!(told.len(), 2, "{told:?}");
        assert_eq!(told[0], "abe: logs: there is no file in this folder");
        assert!(told[1].starts_with("abe: none.log: "), "{told:?}");
        if format == "json" {
            assert_eq!(places(&json_of(&output)), [("a.log", 1, AGENT)]);
        }
    }
    for summary in [&[][..], &["--summary"]] {
        let output = diagnose_in(&folder, &[summary, &["none.log"]].concat(), b"");
        assert_eq!(output.status.code(), Some(2));
        assert!(!out(&output).contains("No known error"), "{}", out(&output));
        assert!(
            out(&output).contains("Nothing could be read.") && out(&output).contains("  none.log: "),
            "{}",
            out(&output)
        );
    }
    let output = diagnose_in(&folder, &["none.log", "--format", "json"], b"");
    assert_eq!(output.status.code(), Some(2));
    let json = json_of(&output);
    assert_eq!(
        (&json["found"], &json["plan"], &json["not_read"][0]["file"]),
        (&json!([]), &json!([]), &json!("none.log"))
    );
}

#[test]
fn line_ends_marks_and_broken_text_are_no_trouble() {
    let text =
        [b"\xEF\xBB\xBF".as_slice(), AGENT.as_bytes(), b"\r\n\xFF\xFE\x00\r\n\x80", DISK.as_bytes(), b"\xC3\r\n"];
    let output = diagnose(&["--format", "json"], text.concat());
    well(&output);
    let json = json_of(&output);
    assert_eq!(places(&json), [("-", 1, AGENT), ("-", 3, DISK)]);
    assert_eq!((&json["found"][0]["place"]["start"], &json["found"][1]["text"]), (&json!(3), &json!(DISK)));
}

#[test]
fn a_line_of_many_megabytes_is_read() {
    let mut input = vec![b'A'; 32 << 20];
    input.extend_from_slice(format!(" {AGENT}\n{DISK}\n").as_bytes());
    let output = diagnose(&["--format", "json"], &input);
    well(&output);
    assert_eq!(places(&json_of(&output)), [("-", 1, AGENT), ("-", 2, DISK)]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_hundred_megabytes_do_not_grow_the_memory() {
    use std::io::Read;

    let block =
        format!("2026-03-02T21:30:04Z {AGENT} Code: UserErrorOfTomorrowFailed {}\n", "x".repeat(900)).repeat(1000);
    for (arguments, are_all_told) in [(&[][..], false), (&["--hits"], true), (&["--format", "json"], true)] {
        let mut child = abe(&["diagnose"])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut stdout = child.stdout.take().unwrap();
        let reader = std::thread::spawn(move || {
            let (mut lines, mut piece) = (0, vec![0; 1 << 16]);
            loop {
                match stdout.read(&mut piece).unwrap() {
                    0 => return lines,
                    len => lines += piece[..len].iter().filter(|byte| **byte == b'\n').count(),
                }
            }
        });
        let mut stdin = child.stdin.take().unwrap();
        let blocks = (100 << 20) / block.len() + 1;
        for _ in 0..blocks {
            stdin.write_all(block.as_bytes()).unwrap();
        }
        // It still waits for more.
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        let kilobytes: u64 = peak.trim().trim_end_matches(" kB").parse().unwrap();
        drop(stdin);
        assert_eq!(child.wait().unwrap().code(), Some(0));
        assert!(kilobytes < 64 << 10, "{kilobytes} kB");
        let lines = reader.join().unwrap();
        assert_eq!(lines > blocks * 1000, are_all_told, "{lines}");
        assert!(are_all_told || lines < 24, "{lines}");
    }
}

#[test]
fn several_files_and_standard_input_are_told_apart() {
    let a = format!("one\ntwo\n{AGENT}\n");
    let folder = folder("several", &[("a.log", a.as_bytes()), ("b c.log", DISK.as_bytes())]);
    let output =
        diagnose_in(&folder, &["a.log", "-", "b c.log", "--format", "json"], b"\nExtensionStuckInDeletionState");
    well(&output);
    let expected = [("a.log", 3, AGENT), ("-", 2, "ExtensionStuckInDeletionState"), ("b c.log", 1, DISK)];
    assert_eq!(places(&json_of(&output)), expected);
    let text = diagnose_in(&folder, &["--hits", "--full", "b c.log", "a.log"], b"ExtensionStuckInDeletionState");
    assert!(well(&text).starts_with(&format!("b c.log:1: {DISK} (name)\na.log:3: {AGENT} (name)\n\n")));
    // The plan is that of all files, in the order of the first mentions.
    let plan = plan([DISK, AGENT].map(|name| lookup(name).unwrap()), Os::Any);
    assert!(out(&text).ends_with(&plan.runbook(Locale::En).text().to_string()));
}

#[test]
fn the_first_screen_names_three_files_that_could_not_be_read() {
    let folder = folder("unread", &[("a.log", AGENT.as_bytes())]);
    let files = ["1", "2", "3", "4", "5", "a.log"];
    let output = diagnose_in(&folder, &files, b"");
    assert_eq!((output.status.code(), err(&output).lines().count()), (Some(2), 5));
    let told: Vec<_> = out(&output).lines().skip_while(|line| !line.starts_with("Not read")).collect();
    assert_eq!(told.len(), 7, "{told:?}");
    assert!(told[1].starts_with("  1: ") && told[3].starts_with("  3: "), "{told:?}");
    assert_eq!(told[4..6], ["  and 2 more: --hits", ""]);
    assert!(out(&output).lines().count() < 24, "{}", out(&output));
    let output = diagnose_in(&folder, &[&["--hits"], &files[..]].concat(), b"");
    assert!(out(&output).contains("\n  5: ") && !out(&output).contains(" more: --hits"), "{}", out(&output));
}
