//! Undoes what was done to a text: compression, UTF-16.

use std::borrow::Cow;
use std::io::{self, Cursor, Read};

use azure_backup_errors::Decoder;
use flate2::read::MultiGzDecoder;

use super::zstd::Zstd;

/// So much of the beginning is looked at, if as much comes at once.
const HEAD: usize = 4096;
/// The longest of the signs below.
const SIGN: usize = 8;
/// A text may be compressed once more, by a tool that did not look.
const LAYERS: usize = 3;

/// What begins so holds no text that can be read here.
const UNREADABLE: [(&[u8], &str); 12] = [
    (b"PK\x03\x04", "it is a ZIP archive, or an Office document"),
    (b"PK\x05\x06", "it is an empty ZIP archive"),
    (b"\xFD7zXZ\0", "it is compressed with xz"),
    (b"BZh", "it is compressed with bzip2"),
    (b"7z\xBC\xAF\x27\x1C", "it is a 7z archive"),
    (b"\x04\x22\x4D\x18", "it is compressed with LZ4"),
    (b"Rar!\x1A\x07", "it is a RAR archive"),
    (b"MSCF\0\0\0\0", "it is a cabinet of Windows"),
    (b"ElfFile\0", "it is an event log of Windows (export it as text or XML)"),
    (b"%PDF-", "it is a PDF document"),
    (b"\xFF\xFE\0\0", "it is in UTF-32"),
    (b"\0\0\xFE\xFF", "it is in UTF-32"),
];

/// Returns the text in UTF-8, or as it is if it is in no encoding that is told by its beginning.
pub(super) fn decoded(bytes: Box<dyn Read>) -> io::Result<Box<dyn Read>> {
    let mut bytes = bytes;
    for _ in 0..LAYERS {
        let (head, whole) = look(bytes)?;
        if let Some((_, what)) = UNREADABLE.iter().find(|(sign, _)| head.starts_with(sign)) {
            return Err(io::Error::other(format!("{what}, which abe does not read; give it the text in it")));
        }
        bytes = match head.as_slice() {
            [0x1F, 0x8B, ..] => Box::new(MultiGzDecoder::new(whole)),
            // A frame, or one that holds notes and comes before the others.
            [0x28, 0xB5, 0x2F, 0xFD, ..] | [0x50..=0x5F, 0x2A, 0x4D, 0x18, ..] => Box::new(Zstd::new(whole)),
            _ => return Ok(Box::new(Decoded { bytes: whole, decoder: Decoder::of(&head), text: Cursor::default() })),
        };
    }
    Err(io::Error::other("it is compressed more than twice, which abe does not read"))
}

/// Looks at the beginning of a text, and returns it with the whole.
fn look(mut bytes: Box<dyn Read>) -> io::Result<(Vec<u8>, Box<dyn Read>)> {
    let mut head = vec![0; HEAD];
    let mut len = 0;
    // What comes slowly is not waited for longer than a sign takes.
    while len < SIGN {
        match bytes.read(&mut head[len..]) {
            Ok(0) => break,
            Ok(read) => len += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    head.truncate(len);
    Ok((head.clone(), Box::new(Cursor::new(head).chain(bytes))))
}

/// The bytes of a text in UTF-8.
struct Decoded {
    bytes: Box<dyn Read>,
    decoder: Decoder,
    /// What has been decoded and not been read.
    text: Cursor<Vec<u8>>,
}

impl Read for Decoded {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let read = self.text.read(buffer)?;
            if read > 0 || buffer.is_empty() {
                return Ok(read);
            }
            let read = self.bytes.read(buffer)?;
            match self.decoder.decode(&buffer[..read]) {
                Cow::Borrowed(_) => return Ok(read),
                Cow::Owned(_) if read == 0 => return Ok(0),
                Cow::Owned(text) => self.text = Cursor::new(text),
            }
        }
    }
}
