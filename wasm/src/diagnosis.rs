//! Reads texts, and answers questions about what is in them.

use azure_backup_errors::{Decoder, Scanner, ValueScanner};

use crate::found::Found;

/// So much of the beginning of a text says how it is encoded.
const HEAD: usize = 4096;

/// Finds the errors in texts that come by pieces, and makes one plan of what to do.
///
/// # Examples
///
/// ```
/// use azure_backup_errors_wasm::Diagnosis;
///
/// let mut diagnosis = Diagnosis::default();
/// diagnosis.feed(b"Error Code: UserErrorGuestAgent");
/// diagnosis.feed(b"StatusUnavailable");
/// diagnosis.end(false);
/// let found = diagnosis.answer("found").unwrap();
/// assert!(found.contains("UserErrorGuestAgentStatusUnavailable"));
/// ```
#[derive(Debug, Default)]
pub struct Diagnosis {
    reading: Reading,
    file: usize,
    pub(crate) found: Found,
}

/// A text on its way.
#[derive(Debug, Default)]
struct Reading {
    /// The beginning, until there is enough of it.
    head: Vec<u8>,
    decoder: Option<Decoder>,
    scanner: Scanner,
    values: ValueScanner,
    /// How long the text is in UTF-8, as far as it has come.
    len: usize,
}

impl Diagnosis {
    /// Takes the next piece of a text: in UTF-8, in UTF-16 or in anything that is ASCII for the greater part.
    pub fn feed(&mut self, piece: &[u8]) {
        let Self { reading, file, found } = self;
        if reading.decoder.is_some() {
            return reading.read(*file, piece, found);
        }
        reading.head.extend_from_slice(piece);
        if reading.head.len() >= HEAD {
            reading.begin(*file, found);
        }
    }

    /// Ends a text; what is fed next is another one. Of a text that `is_cut` off, what stands at its end may be a part of
    /// something.
    pub fn end(&mut self, is_cut: bool) {
        let Self { reading, file, found } = self;
        if reading.decoder.is_none() {
            reading.begin(*file, found);
        }
        for finding in reading.scanner.finish() {
            let is_part = is_cut && finding.place().range().end == reading.len;
            if !(is_part && finding.unknown().is_some()) {
                found.take(*file, finding);
            }
        }
        found.values.merge(&reading.values.finish());
        found.kept.end();
        self.reading = Reading::default();
        self.file = self.file.saturating_add(1);
    }
}

impl Reading {
    fn begin(&mut self, file: usize, found: &mut Found) {
        let head = std::mem::take(&mut self.head);
        self.decoder = Some(Decoder::of(&head));
        self.read(file, &head, found);
    }

    fn read(&mut self, file: usize, piece: &[u8], found: &mut Found) {
        let Some(decoder) = &mut self.decoder else { return };
        let text = decoder.decode(piece);
        self.len = self.len.saturating_add(text.len());
        self.values.push(&text);
        found.kept.push(file, &text);
        for finding in self.scanner.push(&text) {
            found.take(file, finding);
        }
        found.kept.forget();
    }
}
