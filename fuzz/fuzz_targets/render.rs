//! Whatever a text mentions, its plan can be written in every format, language and for every system.
#![no_main]

use azure_backup_errors::{Finding, Locale, Os, plan, scan};

libfuzzer_sys::fuzz_target!(|text: &[u8]| {
    let entries: Vec<_> = scan(text).filter_map(Finding::known).map(|mention| mention.entry()).take(40).collect();
    let os = [Os::Any, Os::Windows, Os::Linux][text.len() % 3];
    let plan = plan(entries, os);
    for locale in Locale::all() {
        let runbook = plan.runbook(locale);
        assert!(!runbook.text().to_string().is_empty());
        assert!(!runbook.markdown().to_string().is_empty());
        assert!(runbook.html().to_string().ends_with("</article>\n"));
        assert!(serde_json::to_string(&runbook).is_ok());
    }
});
