//! What a text tells stands in the commands that are written, in every format, and is said.

mod sample;

use std::collections::BTreeSet;

use azure_backup_errors::{Entry, ErrorCode, Locale, Os, Placeholder, SpanKind, Text, Values, plan};
use sample::{MOST, sample};

const SUBSCRIPTION: &str = "11111111-2222-4333-8444-555555555555";
const VAULT: &str = "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-backup/providers/\
                     Microsoft.RecoveryServices/vaults/rsv-north";
const VM: &str = "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/\
                  Microsoft.Compute/virtualMachines/vm-07";

/// A text that tells all there is to tell.
fn all() -> Values {
    let text = format!(
        "\"{VAULT}/backupJobs/{SUBSCRIPTION}\" \"{VM}\" \"{VAULT}/backupFabrics/Azure/protectionContainers/\
         VMAppContainer;Compute;rg-shop;sql01/protectedItems/SQLDataBase;mssqlserver;orders\" VMSnapshotLinux \
         az dataprotection backup-instance show -n disk-1 -o table\n"
    );
    let values = Values::from_text(&text);
    assert_eq!(values.iter().count(), Placeholder::all().len(), "{values:?}");
    values
}

/// The placeholders that are left in something.
fn left(text: &str) -> Vec<Placeholder> {
    Placeholder::all().filter(|placeholder| text.contains(&format!("<{placeholder}>"))).collect()
}

#[test]
fn everything_that_is_written_has_them_filled_in() {
    let values = all();
    // Messages are quoted as they are.
    let is_filled = |entry: &Entry| {
        Locale::all().all(|locale| entry.messages(locale).all(|message| left(message.as_str()).is_empty()))
    };
    let entries = sample("entries", Entry::all().filter(is_filled), MOST / 4);
    for (entry, locale) in entries.into_iter().flat_map(|entry| Locale::all().map(move |locale| (entry, locale))) {
        let brief = entry.brief(locale, values.os()).filled(&values);
        let runbook = entry.runbook(locale).on(values.os()).filled(&values);
        let plan = plan([entry], values.os());
        let (first, whole) = (plan.brief(locale).filled(&values), plan.runbook(locale).filled(&values));
        let html = |html: String| html.replace("&lt;", "<").replace("&gt;", ">");
        for text in [
            brief.text().to_string(),
            brief.markdown().to_string(),
            html(brief.html().to_string()),
            runbook.text().to_string(),
            runbook.markdown().to_string(),
            html(runbook.html().to_string()),
            first.text().to_string(),
            first.markdown().to_string(),
            html(first.html().to_string()),
            whole.text().to_string(),
            whole.markdown().to_string(),
            html(whole.html().to_string()),
        ] {
            assert_eq!(left(&text), [], "{entry} {text}");
        }
    }
}

#[test]
fn values_change_nothing_but_placeholders() {
    let none = Values::new();
    let entry = ErrorCode::UserErrorVmNotFoundV2.entry().unwrap();
    let plan = plan([entry], Os::Any);
    assert_eq!(
        entry.brief(Locale::En, Os::Any).filled(&none).text().to_string(),
        entry.brief(Locale::En, Os::Any).text().to_string()
    );
    assert_eq!(plan.brief(Locale::En).filled(&none).html().to_string(), plan.brief(Locale::En).html().to_string());

    let values = all();
    let screen = plan.brief(Locale::En).filled(&values).text().columns(usize::MAX).to_string();
    let told = "From the text: VaultName=rsv-north VaultResourceGroup=rg-backup VMName=vm-07 VMResourceGroup=rg-shop ";
    assert!(screen.contains(told), "{screen}");
    assert!(screen.contains("az resource list --name \"vm-07\" --resource-type"), "{screen}");
    let linux = entry.brief(Locale::De, Os::Linux).filled(&values).markdown().to_string();
    assert!(linux.contains("\nAus dem Text: Linux, VaultName `rsv-north`, "), "{linux}");
    // It was not taken from the text if somebody has said otherwise.
    let windows = entry.brief(Locale::En, Os::Windows).filled(&values).html().to_string();
    assert!(windows.contains(">From the text: <var>VaultName</var> <code>rsv-north</code>, "), "{windows}");
    let runbook = entry.runbook(Locale::En).filled(&values).text().columns(usize::MAX).to_string();
    assert!(runbook.contains(told) && runbook.contains("--name \"vm-07\""), "{runbook}");
}

/// Every placeholder has a place where it is of use, so that none is read for nothing.
#[test]
fn every_placeholder_stands_somewhere() {
    let mut texts: Vec<Text> = Vec::new();
    for entry in Entry::all() {
        texts.extend(entry.items().flat_map(|item| item.solutions()).flat_map(|solution| solution.steps()).flat_map(
            |step| {
                step.commands()
                    .chain(step.choices().flat_map(|choice| choice.blocks()))
                    .map(|block| block.text(Locale::En))
            },
        ));
    }
    let placeholders = texts.iter().flat_map(|text| text.spans()).filter(|span| span.kind() == SpanKind::Placeholder);
    let found: BTreeSet<&str> = placeholders.map(|span| span.as_str()).collect();
    for placeholder in Placeholder::all() {
        assert!(found.contains(&*format!("<{placeholder}>")), "{placeholder}");
    }
}
