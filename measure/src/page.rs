//! Puts the figures into `docs/performance.md`: between its markers, and the prose around them stays.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use crate::figures::{self, Figures, cases};
use crate::plot;
use crate::programs::{Failure, Told, root};

const BENCHES: [&str; 3] = ["lookup", "render", "diagnose"];
const OURS: [&str; 7] = ["first-answer", "dependents", "size", "growth", "vectorscan", "false-mentions", "c-library"];

pub(crate) fn write() -> Result<(), Failure> {
    let file = root().join("docs/performance.md");
    let mut page = fs::read_to_string(&file).told(&file)?;
    let mut machines = BTreeSet::new();
    for name in OURS {
        let Some(json) = json(name)? else { continue };
        let figures: Figures = serde_json::from_value(json).told(&figures::path(name))?;
        page = between(&page, name, &figures.markdown())?;
        // What is found is the same everywhere.
        if name != "false-mentions" {
            machines.insert(figures.machine);
        }
    }
    for name in BENCHES {
        let Some(json) = json(name)? else { continue };
        page = between(&page, name, &bench(&json))?;
    }
    let machines: Vec<String> = machines.into_iter().collect();
    if !machines.is_empty() {
        page = between(&page, "machine", &format!("{}\n", machines.join("; ")))?;
    }
    fs::write(&file, page).told(&file)?;
    println!("{} written", file.display());
    plot::write(json("lookup")?.as_ref(), json("growth")?)
}

/// The figures with this name; `None`, and a line that says so, if they were not taken.
fn json(name: &str) -> Result<Option<Value>, Failure> {
    let path = figures::path(name);
    match fs::read_to_string(&path) {
        Ok(text) => serde_json::from_str(&text).map(Some).told(&path),
        Err(_) => {
            println!("{} is missing: what the page says of it stays", path.display());
            Ok(None)
        }
    }
}

/// Puts something between the markers with this name.
fn between(page: &str, name: &str, content: &str) -> Result<String, Failure> {
    let (begin, end) = (format!("<!-- {name} -->\n"), format!("<!-- end of {name} -->"));
    let parts = page.split_once(&begin).and_then(|(before, rest)| Some((before, rest.split_once(&end)?.1)));
    let Some((before, behind)) = parts else {
        return Err(Failure(format!("docs/performance.md has no place for {name}: `<!-- {name} -->`")));
    };
    Ok(format!("{before}{begin}\n{content}\n{end}{behind}"))
}

/// What a bench has written, as tables: this crate in nanoseconds, the peers as ratios to it.
fn bench(json: &Value) -> String {
    let mut tables = Vec::new();
    for table in json["tables"].as_array().into_iter().flatten() {
        let cases = cases(table);
        let mut peers: Vec<&str> = Vec::new();
        for (name, _) in cases.iter().flat_map(|case| &case.peers) {
            if !peers.contains(name) {
                peers.push(name);
            }
        }
        let per = table["per"].as_str().unwrap_or("item");
        let title = table["title"].as_str().unwrap_or_default();
        let mut lines = vec![format!("{title}:\n")];
        lines.push(format!("| case | this crate (ns per {per}) | {} |", peers.join(" | ")));
        lines.push(format!("| --- | ---: |{}", " ---: |".repeat(peers.len())));
        for case in &cases {
            let ratio = |peer: &&str| {
                let found = case.peers.iter().find(|(name, _)| name == peer);
                found.map_or(String::new(), |(_, nanoseconds)| format!("{:.2} ×", nanoseconds / case.ours))
            };
            let ratios: Vec<String> = peers.iter().map(ratio).collect();
            lines.push(format!("| {} | {} | {} |", case.case, significant(case.ours), ratios.join(" | ")));
        }
        tables.push(lines.join("\n"));
    }
    let singles: Vec<String> = json["singles"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|single| {
            let (name, unit) =
                (single["name"].as_str().unwrap_or_default(), single["unit"].as_str().unwrap_or_default());
            format!("- {name}: {} {unit}", significant(single["value"].as_f64().unwrap_or(f64::NAN)))
        })
        .collect();
    if !singles.is_empty() {
        tables.push(singles.join("\n"));
    }
    tables.join("\n\n") + "\n"
}

/// A number with three digits that count.
fn significant(number: f64) -> String {
    match number.abs() {
        size if size >= 100.0 => figures::whole(number.round() as u64),
        size if size >= 10.0 => format!("{number:.1}"),
        size if size >= 1.0 => format!("{number:.2}"),
        _ => format!("{number:.3}"),
    }
}
