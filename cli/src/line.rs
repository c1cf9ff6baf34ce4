//! Makes lines fit for a terminal.

/// Makes one line of a text, which shows what would do something to a terminal.
pub(crate) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        // Controls, and marks that turn or hide what stands beside them.
        let is_unseen =
            matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}');
        if c.is_control() || is_unseen {
            line.extend(c.escape_default());
        } else {
            line.push(c);
        }
    }
    line
}

/// Shortens a line to a number of characters, also if the sign for what is left out takes three.
pub(crate) fn shortened(line: &str, most: usize) -> String {
    if line.chars().count() <= most {
        return line.to_owned();
    }
    let kept: String = line.chars().take(most.saturating_sub(3)).collect();
    format!("{}…", kept.trim_end())
}

/// Puts parts side by side, on as many lines as they need.
pub(crate) fn side_by_side(parts: &[String], columns: usize) -> String {
    const BETWEEN: &str = "    ";
    let mut lines: Vec<String> = Vec::new();
    for part in parts {
        match lines.last_mut() {
            Some(line) if line.chars().count() + BETWEEN.len() + part.chars().count() <= columns => {
                line.extend([BETWEEN, part]);
            }
            _ => lines.push(part.clone()),
        }
    }
    lines.join("\n")
}

/// Makes paragraphs of a text, in lines that begin with some blanks.
pub(crate) fn wrapped(text: &str, columns: usize, indent: &str) -> String {
    // An address is copied as a whole.
    let options = textwrap::Options::new(columns).initial_indent(indent).subsequent_indent(indent).break_words(false);
    textwrap::fill(text, options.word_splitter(textwrap::WordSplitter::NoHyphenation))
}
