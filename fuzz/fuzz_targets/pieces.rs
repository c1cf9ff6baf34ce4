//! A text in pieces gives the same mentions as the whole, and tells the same about itself.
#![no_main]

use azure_backup_errors::{Finding, Scanner, ValueScanner, Values, scan};

fn told(finding: Finding<'_>) -> (std::ops::Range<usize>, usize, Vec<u8>, Option<&'static str>) {
    let place = finding.place();
    let name = finding.known().map(|mention| mention.entry().name());
    (place.range(), place.line(), place.text().to_vec(), name)
}

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    // The first bytes say how the others are cut, and how far they are spread, so that what is far apart occurs too.
    let Some(([cut, spread], rest)) = input.split_first_chunk::<2>() else { return };
    let mut text = Vec::new();
    for line in rest.split_inclusive(|byte| *byte == b'\n') {
        text.extend_from_slice(line);
        text.resize(text.len() + usize::from(*spread) * 16, b' ');
    }
    let whole: Vec<_> = scan(&text).map(told).collect();
    let (mut scanner, mut values) = (Scanner::new(), ValueScanner::new());
    let mut pieces = Vec::new();
    for piece in text.chunks(usize::from(*cut) * 7 + 1) {
        pieces.extend(scanner.push(piece).map(told));
        values.push(piece);
    }
    pieces.extend(scanner.finish().map(told));
    assert_eq!(pieces, whole);
    assert_eq!(values.finish(), Values::from_text(&text));
});
