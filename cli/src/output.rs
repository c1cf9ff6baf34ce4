//! Writes answers: as they come, or through a pager where they are longer than the screen.

use std::io::{self, BufWriter, Write};
use std::process::{Child, ChildStdin, Command, Stdio};

use anstream::AutoStream;

/// What answers are written to. What was written is only there for sure once [`Output::finish`] has returned.
pub(crate) struct Output {
    to: To,
    look: Look,
}

/// How an answer is to look.
#[derive(Clone, Copy)]
pub(crate) struct Look {
    pub(crate) is_styled: bool,
    /// Whether there are only the signs of ASCII.
    pub(crate) is_ascii: bool,
    pub(crate) columns: usize,
}

enum To {
    Standard(BufWriter<Box<dyn Write>>),
    /// What there is so far fits on the screen, and a prompt behind it.
    Held {
        text: Vec<u8>,
        lines_left: usize,
        pager: Command,
    },
    Pager(BufWriter<ChildStdin>, Child),
    /// Nothing more is written.
    Closed,
}

impl Output {
    /// `pager` comes with the number of lines of the screen.
    pub(crate) fn new(look: Look, pager: Option<(Command, usize)>) -> Self {
        let to = match pager {
            Some((pager, lines)) => To::Held { text: Vec::new(), lines_left: lines.saturating_sub(1), pager },
            None => To::Standard(standard(look.is_styled)),
        };
        Self { to, look }
    }

    /// Writes what is still held, and waits until the reader has left the pager.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        self.close()
    }

    fn close(&mut self) -> io::Result<()> {
        match std::mem::replace(&mut self.to, To::Closed) {
            To::Standard(mut out) => out.flush(),
            To::Held { text, .. } => {
                let mut out = standard(self.look.is_styled);
                out.write_all(&text)?;
                out.flush()
            }
            To::Pager(out, mut pager) => {
                let written = out.into_inner().map(drop);
                // The pager reads on until its standard input is closed.
                let written = written.map_err(|error| error.error().kind().into());
                pager.wait()?;
                written
            }
            To::Closed => Ok(()),
        }
    }

    /// Holds more text, or shows all of it in the pager once it no longer fits.
    fn hold(&mut self, bytes: &[u8]) -> io::Result<()> {
        let To::Held { text, lines_left, pager } = &mut self.to else { return self.write_now(bytes) };
        text.extend_from_slice(bytes);
        let lines = bytes.split(|byte| *byte == b'\n');
        // A line that is longer than the screen is wide takes several.
        let columns = self.look.columns.max(1);
        let characters = |line| String::from_utf8_lossy(line).chars().count();
        let taken: usize = lines.map(|line| characters(line).div_ceil(columns).max(1)).sum::<usize>() - 1;
        if let Some(left) = lines_left.checked_sub(taken) {
            *lines_left = left;
            return Ok(());
        }
        let text = std::mem::take(text);
        let started = pager.stdin(Stdio::piped()).spawn();
        self.to = match started.map(|mut child| (child.stdin.take(), child)) {
            Ok((Some(stdin), child)) => To::Pager(BufWriter::new(stdin), child),
            // The answer is worth more than the pager.
            _ => To::Standard(standard(self.look.is_styled)),
        };
        self.write_now(&text)
    }

    fn write_now(&mut self, bytes: &[u8]) -> io::Result<()> {
        match &mut self.to {
            To::Standard(out) => out.write_all(bytes),
            To::Pager(out, _) => out.write_all(bytes),
            To::Held { .. } | To::Closed => Ok(()),
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match std::str::from_utf8(bytes) {
            Ok(text) if self.look.is_ascii && !text.is_ascii() => self.hold(in_ascii(text).as_bytes())?,
            _ => self.hold(bytes)?,
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.to {
            To::Standard(out) => out.flush(),
            To::Pager(out, _) => out.flush(),
            To::Held { .. } | To::Closed => Ok(()),
        }
    }
}

/// Who left the pager early, or met an error, must not be left with a pager that nobody waits for.
impl Drop for Output {
    fn drop(&mut self) {
        let _ = self.close();
    }
}

fn standard(is_styled: bool) -> BufWriter<Box<dyn Write>> {
    let stdout = io::stdout();
    // The console of an older Windows has to be told of colours in another way.
    BufWriter::new(if is_styled { Box::new(AutoStream::always(stdout)) } else { Box::new(stdout) })
}

/// Writes quotes and dashes as a typewriter does; letters stay what they are.
fn in_ascii(text: &str) -> String {
    let mut ascii = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '“' | '”' | '„' | '«' | '»' => ascii.push('"'),
            '‘' | '’' | '‚' | '›' | '‹' => ascii.push('\''),
            '–' | '—' | '‑' => ascii.push('-'),
            '…' => ascii.push_str("..."),
            '×' => ascii.push('x'),
            '→' => ascii.push_str("->"),
            '\u{A0}' | '\u{202F}' => ascii.push(' '),
            _ => ascii.push(c),
        }
    }
    ascii
}
