//! Undoes what was done to a text: compression, UTF-16.

use std::io::{self, Cursor, Read};

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};
use encoding_rs_io::DecodeReaderBytesBuilder;
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
            _ => {
                let encoding = utf_16(&head);
                return Ok(match encoding {
                    Some(encoding) => {
                        let mut reader = DecodeReaderBytesBuilder::new();
                        Box::new(reader.encoding(Some(encoding)).strip_bom(true).build(whole))
                    }
                    None => whole,
                });
            }
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

/// Tells UTF-16 by its byte order mark, or by NUL as every other byte.
fn utf_16(head: &[u8]) -> Option<&'static Encoding> {
    match head {
        [0xFF, 0xFE, ..] => return Some(UTF_16LE),
        [0xFE, 0xFF, ..] => return Some(UTF_16BE),
        _ => {}
    }
    let pairs = head.chunks_exact(2);
    let (mut first, mut second, len) = (0, 0, pairs.len());
    for pair in pairs {
        first += usize::from(pair[0] == 0);
        second += usize::from(pair[1] == 0);
    }
    // A name or a quote may hold a few characters beyond Latin-1.
    let is_most = |count: usize| len >= 2 && count * 10 >= len * 8;
    match (first, second) {
        (0, second) if is_most(second) => Some(UTF_16LE),
        (first, 0) if is_most(first) => Some(UTF_16BE),
        _ => None,
    }
}
