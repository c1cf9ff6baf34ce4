//! What becomes of a text on its way: each is named, and takes a text as the service writes it.

use std::fmt::Write as _;

pub(crate) type Shape = fn(&str) -> Vec<u8>;

pub(crate) const SHAPES: &[(&str, Shape)] = &[
    ("as it is", |text| text.into()),
    ("upper case", |text| text.to_uppercase().into()),
    ("lower case", |text| text.to_lowercase().into()),
    ("without its full stops", |text| text.replace(". ", " ").into()),
    ("two blanks", |text| text.replace(' ', "  ").into()),
    ("no-break spaces", |text| text.replace(' ', "\u{a0}").into()),
    ("line ends for blanks", |text| text.replace(' ', "\r\n    ").into()),
    ("written out", |text| text.replace("n't", " not").replace("cannot", "can not").into()),
    ("typographic", |text| text.replace('\'', "’").replace('"', "“").replace(" - ", " – ").into()),
    ("ue for ü, ss for ß", |text| transliterated(text).into()),
    ("letters and dots apart", |text| {
        text.replace('ü', "u\u{308}").replace('ä', "a\u{308}").replace('ö', "o\u{308}").into()
    }),
    ("wrapped at 40", |text| wrapped(text, 40, Break::AtBlank, "\n", |_| String::new()).into()),
    ("wrapped at 60", |text| wrapped(text, 60, Break::AtBlank, "\n", |_| String::new()).into()),
    ("cut into lines of 40", |text| wrapped(text, 40, Break::Anywhere, "\n", |_| String::new()).into()),
    ("cut into lines of 60", |text| wrapped(text, 60, Break::Anywhere, "\r\n", |_| String::new()).into()),
    ("in a frame", |text| wrapped(text, 40, Break::Anywhere, "\n", |_| "│ ".to_owned()).into()),
    ("quoted in a mail", |text| wrapped(text, 60, Break::AtBlank, "\r\n", |_| "> ".to_owned()).into()),
    ("quoted twice", |text| wrapped(text, 40, Break::Anywhere, "\n", |_| "> > ".to_owned()).into()),
    ("log of a service", |text| {
        wrapped(text, 60, Break::AtBlank, "\n", |n| format!("2026-03-01T10:00:0{n}.{n}73Z ERROR backup-agent: ")).into()
    }),
    ("log of a service, cut", |text| {
        wrapped(text, 40, Break::Anywhere, "\n", |n| format!("2026-03-01 10:00:0{n},1{n}3 [main] WARN  c.e.Backup - "))
            .into()
    }),
    ("syslog", |text| {
        wrapped(text, 60, Break::Anywhere, "\n", |n| format!("Mar  1 10:00:0{n} vm-lager-07 waagent[1{n}73]: ")).into()
    }),
    ("log in brackets", |text| {
        wrapped(text, 40, Break::AtBlank, "\r\n", |n| format!("[2026-03-01 10:00:0{n}] [error] ")).into()
    }),
    ("log of a pod", |text| {
        wrapped(text, 60, Break::Anywhere, "\n", |n| format!("2026-03-01T10:00:00.{n}12345678Z stderr F ")).into()
    }),
    ("log of containers", |text| wrapped(text, 40, Break::AtBlank, "\n", |_| "backup-agent_1  | ".to_owned()).into()),
    ("log of docker, one line", |text| docker(text, 0).into()),
    ("log of docker, a line a record", |text| {
        wrapped(text, 60, Break::AtBlank, "\n", |_| String::new())
            .lines()
            .zip(0..)
            .map(|(line, n)| docker(line, n))
            .collect::<String>()
            .into()
    }),
    ("JSON", |text| json(text).into()),
    ("JSON within JSON", |text| json(&json(text)).into()),
    ("JSON in ASCII", |text| ascii_json(text).into()),
    ("JSON in ASCII within JSON", |text| json(&ascii_json(text)).into()),
    ("XML", |text| text.replace('&', "&amp;").replace('\'', "&apos;").replace('"', "&quot;").into()),
    ("HTML", |text| html(text, |c| format!("&#{};", u32::from(c))).replace(' ', "&nbsp;").into()),
    ("HTML in lines", |text| {
        wrapped(
            &html(text, |c| {
                named_entity(c).map_or_else(|| format!("&#x{:X};", u32::from(c)), |name| format!("&{name};"))
            }),
            60,
            Break::AtBlank,
            "<br/>",
            |_| String::new(),
        )
        .into()
    }),
    ("CSV", |text| format!("7,\"{}\",failed", text.replace('"', "\"\"")).into()),
    ("quoted-printable", |text| quoted_printable(text).into()),
    ("quoted-printable in lines", |text| {
        wrapped(&quoted_printable(text).replace("=\r\n", ""), 60, Break::AtBlank, "=20\r\n", |_| String::new()).into()
    }),
    ("in an address", |text| percent(text).into()),
    ("in a form", |text| percent(text).replace("%20", "+").into()),
    ("UTF-16, little end first", |text| utf_16("\u{feff}", text, u16::to_le_bytes)),
    ("UTF-16, big end first", |text| utf_16("\u{feff}", text, u16::to_be_bytes)),
    ("UTF-16, little end first, unmarked", |text| utf_16("", text, u16::to_le_bytes)),
    ("UTF-16, big end first, unmarked", |text| utf_16("", text, u16::to_be_bytes)),
];

/// What becomes of a text that something has no room for.
pub(crate) const CUTS: &[(&str, Shape)] = &[
    ("cut at the end of the text", |text| cut(text, 70).into()),
    ("cut and marked so", |text| format!("{}…", cut(text, 60)).into()),
    ("cut and marked by dots", |text| format!("{}... (Details)", cut(text, 60)).into()),
    ("cut, in JSON", |text| format!("{{\"message\":{},\"state\":\"failed\"}}", json(cut(text, 80))).into()),
];

#[derive(Clone, Copy)]
enum Break {
    AtBlank,
    Anywhere,
}

/// Breaks a text into lines of at most so many characters, each with what stands before it.
fn wrapped(text: &str, width: usize, at: Break, line_end: &str, lead: fn(usize) -> String) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_inclusive(' ') {
        let word_len = word.trim_end().chars().count();
        let len = lines.last().map_or(0, |line| line.chars().count());
        if matches!(at, Break::AtBlank) && len > 0 && len + word_len > width {
            lines.push(String::new());
        }
        for char in word.chars() {
            let is_full = lines.last().is_some_and(|line| line.chars().count() >= width);
            if matches!(at, Break::Anywhere) && is_full {
                lines.push(String::new());
            }
            lines.last_mut().unwrap().push(char);
        }
    }
    let lead = |(line, number): (String, usize)| {
        lead(number % 10) + if matches!(at, Break::AtBlank) { line.trim_end() } else { &line }
    };
    lines.into_iter().zip(0..).map(lead).collect::<Vec<_>>().join(line_end)
}

fn transliterated(text: &str) -> String {
    let letters = [("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ä", "Ae"), ("Ö", "Oe"), ("Ü", "Ue"), ("ß", "ss")];
    letters.into_iter().fold(text.to_owned(), |text, (letter, two)| text.replace(letter, two))
}

fn docker(line: &str, number: usize) -> String {
    format!(
        "{{\"log\":{},\"stream\":\"stderr\",\"time\":\"2026-03-01T10:00:0{number}.123456789Z\"}}\n",
        json(&format!("{line}\n"))
    )
}

fn json(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

/// JSON as .NET and Python write it.
fn ascii_json(text: &str) -> String {
    let mut out = String::from("\"");
    for unit in text.encode_utf16() {
        match u8::try_from(unit).ok().filter(u8::is_ascii).map(char::from) {
            Some(char) if !"\"'<>&+`\\".contains(char) => out.push(char),
            _ => write!(out, "\\u{unit:04x}").unwrap(),
        }
    }
    out + "\""
}

fn named_entity(char: char) -> Option<&'static str> {
    let names =
        [('ä', "auml"), ('ö', "ouml"), ('ü', "uuml"), ('Ä', "Auml"), ('Ö', "Ouml"), ('Ü', "Uuml"), ('ß', "szlig")];
    names.into_iter().find(|(letter, _)| *letter == char).map(|(_, name)| name)
}

fn html(text: &str, entity: fn(char) -> String) -> String {
    text.chars().map(|c| if c.is_ascii() && !"'\"<>&".contains(c) { c.to_string() } else { entity(c) }).collect()
}

/// With soft breaks after at most 76 characters, also within words.
fn quoted_printable(text: &str) -> String {
    let (mut out, mut len) = (String::new(), 0);
    for byte in text.bytes() {
        let one = match byte {
            b'=' | 0x80.. => format!("={byte:02X}"),
            _ => char::from(byte).to_string(),
        };
        if len + one.len() > 75 {
            out += "=\r\n";
            len = 0;
        }
        len += one.len();
        out += &one;
    }
    out
}

fn percent(text: &str) -> String {
    let is_kept = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().map(|byte| if is_kept(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

fn utf_16(mark: &str, text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    mark.encode_utf16().chain(text.encode_utf16()).flat_map(bytes).collect()
}

/// The beginning of a text, so much of it in percent.
fn cut(text: &str, percent: usize) -> &str {
    let end = text.len() * percent / 100;
    (end..=text.len()).find_map(|end| text.get(..end)).unwrap()
}
