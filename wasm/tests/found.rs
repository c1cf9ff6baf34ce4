//! What the recogniser tells a page is what the library says, however the text comes.

use std::path::{Path, PathBuf};

use azure_backup_errors::{Decoder, Entry, Finding, Locale, Os, Values, plan, scan};
use azure_backup_errors_wasm::Diagnosis;
use serde_json::{Value, json, to_value};

fn payloads() -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/payloads");
    let paths = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let mut payloads: Vec<_> = paths.map(|path| (path.clone(), std::fs::read(path).unwrap())).collect();
    payloads.sort();
    assert_eq!(payloads.len(), 16);
    payloads
}

fn diagnosis(text: &[u8], size: usize) -> Diagnosis {
    let mut diagnosis = Diagnosis::default();
    text.chunks(size).for_each(|piece| diagnosis.feed(piece));
    diagnosis.end(false);
    diagnosis
}

fn ask(diagnosis: &Diagnosis, question: &str) -> Value {
    serde_json::from_str(&diagnosis.answer(question).unwrap()).unwrap()
}

/// The mentions that are told of a file, and the unknown codes, each once.
fn told(found: &Value, file: usize) -> (Vec<Value>, Vec<Value>) {
    let of = |list: &str| {
        let all = found[list].as_array().unwrap().iter();
        all.filter(|told| told["file"] == file).map(|told| told["mention"].clone()).collect()
    };
    (of("found"), of("unknown"))
}

/// The same, as the library says it.
fn said(text: &[u8]) -> (Vec<Value>, Vec<Value>) {
    let (mut known, mut unknown) = (Vec::new(), Vec::<Value>::new());
    for finding in scan(text) {
        let value = to_value(finding).unwrap();
        match finding {
            Finding::Known(_) => known.push(value),
            _ if unknown.iter().any(|other| other["code"] == value["code"]) => {}
            _ => unknown.push(value),
        }
    }
    (known, unknown)
}

#[test]
fn the_payloads_say_what_the_library_says() {
    let mut all = Diagnosis::default();
    for (number, (path, text)) in payloads().into_iter().enumerate() {
        let values = Values::from_text(&text);
        for size in [7, 1000, usize::MAX] {
            let diagnosis = diagnosis(&text, size);
            let found = ask(&diagnosis, "found");
            assert_eq!(told(&found, 0), said(&text), "{}", path.display());
            assert_eq!(found["values"], to_value(&values).unwrap());
            assert_eq!(found["os"], to_value(values.os()).unwrap());
            let shown: String = parts(&found["texts"][0]).collect();
            assert_eq!(shown.as_bytes(), text);
        }
        all.feed(&text);
        all.end(false);
        let (of_all, _) = told(&ask(&all, "found"), number);
        assert_eq!(of_all, said(&text).0, "{}", path.display());
    }
}

/// The texts of parts, marked or not.
fn parts(parts: &Value) -> impl Iterator<Item = &str> {
    parts.as_array().unwrap().iter().map(|part| part.as_str().unwrap_or_else(|| part["text"].as_str().unwrap()))
}

#[test]
fn the_plan_is_that_of_the_library_with_the_values_filled_in() {
    for (path, text) in payloads() {
        let entries: Vec<Entry> = scan(&text).filter_map(Finding::known).map(|mention| mention.entry()).collect();
        // What is mentioned most comes first; a sort keeps the order of those that are mentioned as often.
        let mut order: Vec<Entry> = Vec::new();
        for entry in &entries {
            if !order.contains(entry) {
                order.push(*entry);
            }
        }
        let count = |entry: Entry| entries.iter().filter(|other| **other == entry).count();
        order.sort_by_key(|entry| std::cmp::Reverse(count(*entry)));
        let values = Values::from_text(&text);
        let diagnosis = diagnosis(&text, 1000);
        for (name, os) in [("-", values.os()), ("windows", Os::Windows), ("any", Os::Any)] {
            for locale in Locale::all() {
                let plan = plan(order.clone(), os).counted(|entry| count(entry) as u64);
                let told = ask(&diagnosis, &format!("plan {locale} {name}"));
                let brief = plan.brief(locale).filled(&values);
                assert_eq!(told["html"], brief.html().to_string(), "{}", path.display());
                assert_eq!(told["markdown"], brief.markdown().to_string());
                assert_eq!(told["os"], to_value(os).unwrap());
                let whole = diagnosis.answer(&format!("runbook {locale} {name}")).unwrap();
                assert_eq!(whole, plan.runbook(locale).filled(&values).html().to_string());
                let counts: Vec<_> =
                    told["errors"].as_array().unwrap().iter().map(|error| error["count"].clone()).collect();
                assert_eq!(counts, order.iter().map(|entry| json!(count(*entry))).collect::<Vec<_>>());
            }
        }
    }
}

#[test]
fn utf_16_is_read() {
    let (_, text) = payloads().swap_remove(0);
    let text = String::from_utf8(text).unwrap();
    let wide: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let found = ask(&diagnosis(&wide, 999), "found");
    assert_eq!(told(&found, 0), said(&Decoder::of(&wide).decode(&wide)));
    assert_eq!(parts(&found["texts"][0]).collect::<String>(), text);
}

#[test]
fn a_long_text_is_shown_by_excerpts_and_counted_to_its_end() {
    let line = "2026-11-23 INFO nothing to report\n";
    let text = format!("{}Error Code: UserErrorGuestAgentStatusUnavailable\n", line.repeat(100)).repeat(3000);
    let found = ask(&diagnosis(text.as_bytes(), 1 << 16), "found");
    assert_eq!((&found["texts"], &found["bytes"]), (&Value::Null, &json!(text.len())));
    let excerpts = found["excerpts"].as_array().unwrap();
    assert_eq!(excerpts.iter().map(|excerpt| excerpt["line"].as_u64().unwrap()).collect::<Vec<_>>(), [101, 202, 303]);
    for excerpt in excerpts {
        let shown: String = parts(&excerpt["parts"]).collect();
        assert_eq!(
            shown,
            format!("{0}{0}Error Code: UserErrorGuestAgentStatusUnavailable\n{0}{1}", line, line.trim_end())
        );
    }
    let told = found["found"].as_array().unwrap().len() as u64;
    assert_eq!(told + found["more"].as_u64().unwrap(), 3000);
    let plan = ask(&diagnosis(text.as_bytes(), 1 << 16), "plan en -");
    assert_eq!(plan["errors"][0]["count"], 3000);
}

#[test]
fn what_is_cut_off_is_no_unknown_code() {
    let cut = |is_cut| {
        let mut diagnosis = Diagnosis::default();
        diagnosis.feed(b"Azure Backup: Error Code: UserErrorGuestAgentSta");
        diagnosis.end(is_cut);
        ask(&diagnosis, "found")["unknown"].as_array().unwrap().len()
    };
    assert_eq!((cut(false), cut(true)), (1, 0));
}

#[test]
fn many_unknown_codes_are_counted() {
    let text: String = (0..500).map(|number| format!("Error Code: UserErrorOfTomorrow{number}x\n")).collect();
    let found = ask(&diagnosis(text.as_bytes(), 4096), "found");
    let told = found["unknown"].as_array().unwrap().len() as u64;
    assert_eq!(told + found["more_unknown"].as_u64().unwrap(), said(text.as_bytes()).1.len() as u64);
    assert!(told < 500, "{told} are told");
}

#[test]
fn bytes_that_are_no_text_are_read_as_the_library_reads_them() {
    // A generator of Knuth's: the same bytes each time.
    let mut state = 1_u64;
    let mut next = |most: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % most
    };
    for (path, text) in payloads() {
        for _ in 0..20 {
            let mut bytes = text.clone();
            for _ in 0..20 {
                let at = next(bytes.len());
                bytes[at] = next(256) as u8;
            }
            bytes.truncate(next(bytes.len()) + 1);
            let text = Decoder::of(&bytes).decode(&bytes).into_owned();
            let found = ask(&diagnosis(&bytes, next(5000) + 1), "found");
            assert_eq!(told(&found, 0), said(&text), "{}: {:?}", path.display(), text.escape_ascii().to_string());
            assert!(parts(&found["texts"][0]).map(str::len).sum::<usize>() >= text.len());
        }
    }
}
