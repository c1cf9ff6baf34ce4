//! The answer as a whole page.

use std::io::{self, Write};

use super::found::Found;
use crate::arguments::Diagnose;
use crate::output::Output;
use crate::screen::Screen;
use crate::search::GUESS;

const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}\
    code,pre{font-family:ui-monospace,monospace;overflow-wrap:anywhere}pre{overflow-x:auto}\
    td,th{padding:.2rem .8rem .2rem 0;text-align:start}";

pub(super) fn plan(out: &mut Output, found: &Found, screen: &Screen, wanted: &Diagnose) -> io::Result<()> {
    head(out, found, screen)?;
    list(
        out,
        found.errors.iter().map(|(entry, tally, ())| {
            let (key, title) = (escaped(entry.key()), entry.title(screen.locale).html());
            format!(
                "<code>{key}</code>: {title} (<code>{}</code>, {} ×)",
                escaped(&found.place(tally.first)),
                tally.count
            )
        }),
    )?;
    rest(out, found, screen)?;
    if !found.guesses.is_empty() {
        writeln!(out, "<h2>{GUESS}</h2>")?;
    }
    list(
        out,
        found.guesses.iter().map(|hit| {
            let (key, title) = (escaped(hit.entry().key()), hit.entry().title(screen.locale).html());
            format!("<code>{key}</code>: {title}")
        }),
    )?;
    if !found.errors.is_empty() {
        let plan = found.plan(wanted.os);
        match wanted.item {
            Some(number) => write!(out, "{}", plan.runbook(screen.locale).filled(&found.values).item(number).html())?,
            None if wanted.is_full => write!(out, "{}", plan.runbook(screen.locale).filled(&found.values).html())?,
            None => write!(out, "{}", plan.brief(screen.locale).filled(&found.values).html())?,
        }
    }
    writeln!(out, "</body>\n</html>")
}

pub(super) fn summary(out: &mut Output, found: &Found, screen: &Screen) -> io::Result<()> {
    head(out, found, screen)?;
    if !found.errors.is_empty() {
        writeln!(out, "<table>\n<tr><th>Mentions</th><th>Files</th><th>Error</th><th>Title</th></tr>")?;
        for (entry, tally, ()) in found.errors.iter() {
            let (key, title) = (escaped(entry.key()), entry.title(screen.locale).html());
            let (count, files) = (tally.count, tally.files);
            writeln!(out, "<tr><td>{count}</td><td>{files}</td><td><code>{key}</code></td><td>{title}</td></tr>")?;
        }
        writeln!(out, "</table>")?;
    }
    rest(out, found, screen)?;
    writeln!(out, "</body>\n</html>")
}

fn head(out: &mut Output, found: &Found, screen: &Screen) -> io::Result<()> {
    writeln!(
        out,
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>Errors found</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<h1>Errors found</h1>",
        screen.locale
    )?;
    if found.errors.is_empty() {
        writeln!(out, "<p>{}</p>", found.nothing())?;
    }
    Ok(())
}

/// What else there is to tell: unknown codes, errors that this build leaves out, files that were not read.
fn rest(out: &mut Output, found: &Found, screen: &Screen) -> io::Result<()> {
    if !found.unknown.is_empty() {
        writeln!(out, "<h2>Codes that are not known</h2>")?;
    }
    list(
        out,
        found.unknown.iter().map(|(code, tally, details)| {
            let (told, place) = (escaped(&details.told()), escaped(&found.place(tally.first)));
            let said: String = details.says().map(|said| format!("<br>{}", escaped(&said))).collect();
            format!("<code>{}</code> {told} (<code>{place}</code>, {} ×){said}", escaped(code), tally.count)
        }),
    )?;
    for (family, _) in found.families() {
        let (title, summary) = (family.title(screen.locale).html(), family.summary(screen.locale).html());
        let url = escaped(family.docs_url(screen.locale));
        writeln!(out, "<p><code>{}…</code>: {title}. {summary} <a href=\"{url}\">{url}</a></p>", family.prefix())?;
    }
    if !found.left_out.is_empty() {
        writeln!(out, "<h2>Errors that this build leaves out</h2>")?;
    }
    list(
        out,
        found.left_out.iter().map(|(entry, tally, ())| {
            let place = escaped(&found.place(tally.first));
            format!("{} (<code>{place}</code>, {} ×)", escaped(&entry.to_string()), tally.count)
        }),
    )?;
    if !found.not_read.is_empty() {
        writeln!(out, "<h2>Not read, or not to the end</h2>")?;
    }
    list(out, found.not_read().map(|(name, why)| format!("<code>{}</code>: {}", escaped(&name), escaped(why))))
}

/// Writes a list, if anything is in it.
fn list(out: &mut Output, items: impl Iterator<Item = String>) -> io::Result<()> {
    let mut items = items.peekable();
    if items.peek().is_none() {
        return Ok(());
    }
    writeln!(out, "<ul>")?;
    for item in items {
        writeln!(out, "<li>{item}</li>")?;
    }
    writeln!(out, "</ul>")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
