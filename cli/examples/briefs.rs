//! Writes `docs/briefs.md`: first screens as they are printed. `cargo run -p bake` runs it.

use azure_backup_errors::{Finding, Locale, Os, lookup, plan, scan};

const KEYS: [&str; 10] = [
    "UserErrorGuestAgentStatusUnavailable",
    "GuestAgentSnapshotTaskStatusError",
    "BackUpOperationFailed",
    "ExtensionOperationFailedForManagedDisks",
    "ExtensionSnapshotFailedCOM",
    "ExtensionVCRedistInstallationFailure",
    "VMRestorePointClientError.vss-writers",
    "UserErrorRpCollectionLimitReached",
    "UserErrorVmNotFoundV2",
    "ID3106",
];

const LOG: &str = "\
02:58:11 backup job 1 failed: UserErrorGuestAgentStatusUnavailable
02:58:40 backup job 2 failed: ExtensionSnapshotFailedCOM
02:59:02 backup job 3 failed: UserErrorRpCollectionLimitReached
03:00:17 backup job 4 failed: UserErrorVmProvisioningStateFailed
03:01:33 backup job 5 failed: GuestAgentSnapshotTaskStatusError
03:04:09 backup job 5 failed: GuestAgentSnapshotTaskStatusError
";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("# First screens\n\nMade by `cargo run -p bake`. Do not edit.");
    for key in KEYS {
        let entry = lookup(key)?;
        println!("\n## `{key}`");
        for locale in Locale::all() {
            println!("\n```text\n{}```", entry.brief(locale, Os::Any).text());
        }
    }
    println!("\n## A plan for this log\n\n```text\n{LOG}```");
    let plan = plan(scan(LOG).filter_map(Finding::known).map(|mention| mention.entry()), Os::Any);
    for locale in Locale::all() {
        println!("\n```text\n{}```", plan.brief(locale).text());
    }
    Ok(())
}
