//! Nothing is allocated: not to look up or search, not to iterate, not to read texts, not to write a runbook.

use std::fmt::{self, Write};
use std::hint::black_box;

use azure_backup_errors::{Block, Cause, Entry, ErrorCode, Locale, Os, Solution, ValueScanner, Values, lookup, search};

/// Counts the allocations that this thread makes.
fn allocations(of: impl FnOnce()) -> u64 {
    allocation_counter::measure(of).count_total
}

/// Counts what is written, and keeps none of it.
struct Count(usize);

impl Write for Count {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.len();
        Ok(())
    }
}

#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| drop(black_box(Box::new(1)))), 1);
}

#[test]
fn looking_up_allocates_nothing() {
    let long = "A".repeat(10 << 20);
    let count = allocations(|| {
        for code in ErrorCode::all() {
            assert!(lookup(code.as_str()).is_ok());
        }
        assert!(lookup("  'userErrorUnsupportedDiskSize'\n").is_ok());
        for unknown in ["UserErrorUnsupportedDiskSiz", "", &long] {
            let mut told = Count(0);
            if let Err(error) = black_box(lookup(unknown)) {
                let _ = write!(told, "{error}");
            }
            assert!(told.0 > 0);
        }
    });
    assert_eq!(count, 0);
}

#[test]
fn iterating_and_reading_allocates_nothing() {
    fn read(block: Block, locale: Locale) -> usize {
        let spans: usize = block.text(locale).spans().map(|span| span.as_str().len()).sum();
        spans + block.blocks().map(|block| read(block, locale)).sum::<usize>()
    }

    let mut bytes = 0;
    let count = allocations(|| {
        for locale in Locale::all() {
            for entry in Entry::all() {
                bytes += entry.title(locale).as_str().len() + entry.summary(locale).as_str().len();
                bytes += entry.messages(locale).map(|message| message.as_str().len()).sum::<usize>();
                bytes += entry.details().map(|block| read(block, locale)).sum::<usize>();
                bytes += entry.sources().map(|source| source.url(locale).len()).sum::<usize>();
                bytes += entry.aliases().map(str::len).sum::<usize>();
            }
            bytes += Cause::all().flat_map(|cause| cause.details()).map(|block| read(block, locale)).sum::<usize>();
            bytes += Solution::all().flat_map(|of| of.blocks()).map(|block| read(block, locale)).sum::<usize>();
        }
    });
    assert_eq!(count, 0);
    assert!(bytes > 50_000, "{bytes} bytes read");
}

#[test]
fn searching_allocates_nothing() {
    let mut hits = 0;
    let count = allocations(|| {
        for locale in Locale::all() {
            hits += search("backup fails because of a lock on the resource group", locale).count();
            hits += search("Ressourcengruppensperre verhindert die Wiederherstellungspunktsammlung", locale).count();
        }
    });
    assert_eq!(count, 0);
    assert!(hits > 20, "{hits} hits");
}

#[test]
fn writing_a_runbook_allocates_nothing() {
    let mut bytes = Count(0);
    let count = allocations(|| {
        for locale in Locale::all() {
            for entry in Entry::all() {
                let runbook = entry.runbook(locale);
                let _ = runbook.text().write_to(&mut bytes);
                let _ = runbook.markdown().write_to(&mut bytes);
                let _ = runbook.html().write_to(&mut bytes);
            }
        }
    });
    assert_eq!(count, 0);
    assert!(bytes.0 > 500_000, "{} bytes written", bytes.0);
}

#[test]
fn reading_what_a_text_tells_and_filling_it_in_allocates_nothing() {
    let text = "iaasvmcontainerv2;rg-shop;vm-07 /var/lib/waagent\n".repeat(1000);
    let mut bytes = Count(0);
    let count = allocations(|| {
        let mut scanner = ValueScanner::new();
        text.as_bytes().chunks(999).for_each(|piece| scanner.push(piece));
        let values = scanner.finish();
        assert!(values == Values::from_text(&text) && values.os() == Os::Linux);
        for entry in Entry::all() {
            let _ = entry.brief(Locale::En, Os::Linux).filled(&values).text().write_to(&mut bytes);
            let _ = entry.runbook(Locale::En).filled(&values).html().write_to(&mut bytes);
        }
    });
    assert_eq!(count, 0);
    assert!(bytes.0 > 50_000, "{} bytes written", bytes.0);
}
