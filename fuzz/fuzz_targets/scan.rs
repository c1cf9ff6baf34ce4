//! Scans any bytes: mentions stand in order, within the text, and what they say holds together.
#![no_main]

use azure_backup_errors::{Finding, scan};

libfuzzer_sys::fuzz_target!(|text: &[u8]| {
    let mut last = 0..0;
    for finding in scan(text) {
        let place = finding.place();
        assert_eq!(&text[place.range()], place.text());
        assert!(place.range() == last || place.range().start >= last.end, "{last:?} {place:?}");
        assert_eq!(place.line(), 1 + text[..place.range().start].iter().filter(|byte| **byte == b'\n').count());
        last = place.range();
        match finding {
            Finding::Known(mention) => assert!(mention.how().score() > 0),
            Finding::Unknown(unknown) => {
                assert!(!unknown.as_str().is_empty());
                unknown.suggestions().for_each(drop);
            }
            _ => {}
        }
    }
});
