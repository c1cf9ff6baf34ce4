//! Every error that was known of an area when the catalogue took it in is still found, and every answer of the service
//! that was recorded is recognised: `tests/known/` holds both.

use std::collections::BTreeSet;

use azure_backup_errors::{Area, Entry, Finding, Locale, Number, NumberSystem, lookup, lookup_all, scan};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// What a page says of an error: a code, or a heading and perhaps a message.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Documented {
    area: String,
    code: Option<String>,
    /// The code inside of that one, which decides.
    inner: Option<String>,
    #[serde(default)]
    aliases: Vec<String>,
    /// What the page calls it, if it has no code; then the name of its entry.
    #[allow(dead_code, reason = "for people")]
    heading: Option<String>,
    entry: Option<String>,
    /// With blanks for line ends.
    #[serde(default)]
    messages: Vec<String>,
    #[serde(default)]
    german: Vec<String>,
}

/// What the service answered.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Recorded {
    area: String,
    code: Option<String>,
    number: Option<u32>,
    message: Option<String>,
    /// In which of its fields.
    #[serde(rename = "where")]
    places: Vec<String>,
    #[allow(dead_code, reason = "for people")]
    source: String,
    /// The key of the entry, where it isn't the code.
    entry: Option<String>,
}

/// Messages that no entry shows, and why.
const NOT_SO: &[(&str, &str)] = &[
    ("Not reachable", "said of too much; the entry is found by its name"),
    ("Nicht erreichbar", "said of too much; the entry is found by its name"),
    ("Access Is Denied", "said of too much; the entry is found by its number"),
    ("Der Zugriff wird verweigert.", "said of too much; the entry is found by its number"),
    (
        "130001: Microsoft Azure Backup encountered an internal error.",
        "the number before it stands for any number; the entry is found by both",
    ),
    ("Operation is in progress.", "said of too much; the entry is found by its number"),
    ("<ParameterName> is invalid.", "said of too much; the entry is found by its number"),
    ("Unable to connect to <ServerName>.", "said of too much; the entry is found by its number"),
    ("The system cannot find the file specified.", "said of too much; the entry is found by its number"),
    ("The operation was cancelled.", "said of too much; the entry is found by its number"),
    ("Exchange recovery", "said of too much; the entry is found by its number"),
    ("Check Succeeded", "said of too much; the entry is found by its number"),
    ("Path not found: <FileName>.", "said of too much; the entry is found by its number"),
    ("<ValueEntered> isn't a valid value.", "said of too much; the entry is found by its number"),
    ("Unsupported data found.", "said of too much; the entry is found by its number"),
    ("The specified path does not exist.", "said of too much; the entry is found by its number"),
    (
        "Azure Backup service creates a service account \"NT Service\\AzureWLBackupPluginSvc\" for all operations and this \
         account needs SQL sysadmin privilege.",
        "the page mends what the service prints, and is found as near to it",
    ),
];

/// Answers that were recorded and lead to no entry, by code or by message, and why.
const NO_ENTRY: &[(&str, &str)] = &[
    ("IaasVmHealthGreenDefault", "says that all is well"),
    ("Internal Server Error", "stands in another error, which counts; alone it is anybody's"),
    ("Resource not found.", "does not say what was not found"),
    (
        "The Resource 'Microsoft.Backup/BackupVault/<VaultName>' under resource group '<ResourceGroup>' was not found.",
        "of vaults that Azure no longer has",
    ),
];

fn rows<R: DeserializeOwned>(file: &str) -> Vec<R> {
    let path = format!("{}/tests/known/{file}", env!("CARGO_MANIFEST_DIR"));
    let rows = std::fs::read_to_string(path).unwrap();
    rows.lines().map(|row| serde_json::from_str(row).unwrap_or_else(|error| panic!("{row}: {error}"))).collect()
}

/// What pages and reports told of the areas when they came in: all rows but the recorded ones.
fn documented() -> Vec<Documented> {
    let folder = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/known")).unwrap();
    let files = folder.map(|file| file.unwrap().file_name().into_string().unwrap());
    files.filter(|file| file != "recorded.jsonl").flat_map(|file| rows::<Documented>(&file)).collect()
}

fn entries(name: &str) -> Vec<Entry> {
    lookup_all(name).into_iter().flatten().collect()
}

/// Whether an entry of these has a message, with a line end as a blank.
fn shows(entries: &[Entry], locale: Locale, message: &str) -> bool {
    let folded = |text: &str| text.replace('’', "'");
    let mut messages = entries.iter().flat_map(|entry| entry.messages(locale));
    messages.any(|known| known.locale() == locale && folded(known.as_str()) == folded(message))
}

#[test]
fn what_was_known_is_an_entry() {
    let rows: Vec<Documented> = documented();
    // Databases; files, blobs, disks, clusters, vaults; MARS, Azure Backup Server and DPM.
    assert!(rows.len() >= 1268, "{}", rows.len());
    let mut lost = BTreeSet::new();
    for row in &rows {
        let names = [&row.code, &row.inner].into_iter().flatten().chain(&row.aliases).map(String::as_str);
        let names: Vec<&str> = names.chain(row.entry.as_deref()).collect();
        if names.is_empty() {
            lost.insert(format!("{row:?}"));
        }
        let all: Vec<Entry> = names.iter().flat_map(|name| entries(name)).collect();
        lost.extend(names.iter().filter(|name| entries(name).is_empty()).map(|name| (*name).to_owned()));
        for (locale, messages) in [(Locale::En, &row.messages), (Locale::De, &row.german)] {
            lost.extend(messages.iter().filter(|message| !shows(&all, locale, message)).cloned());
        }
        // What decides has a meaning of its own in each area.
        if let Some(inner) = row.inner.as_deref() {
            let area = row.area.parse::<Area>().unwrap();
            assert!(entries(inner).iter().any(|entry| entry.area() == area), "{inner} is not of {area}");
        }
    }
    let exempt: BTreeSet<String> = NOT_SO.iter().map(|(what, _)| (*what).to_owned()).collect();
    assert_eq!(lost, exempt);
}

/// What the service answers with, in each of the shapes in which the row was recorded.
fn shapes(row: &Recorded) -> Vec<Value> {
    let message = row.message.as_deref();
    let (code, number) = (row.code.as_deref(), row.number);
    let kind = match row.area.as_str() {
        "azure-vm" => "AzureIaasVM",
        "azure-files" => "AzureStorage",
        _ => "AzureWorkload",
    };
    let is_of_backup_vault =
        matches!(row.area.as_str(), "backup-vault" | "blob" | "managed-disk" | "aks" | "postgresql");
    let provider =
        if is_of_backup_vault { "Microsoft.DataProtection/backupVaults" } else { "Microsoft.RecoveryServices/vaults" };
    let id = format!("/subscriptions/0/resourceGroups/rg-1/providers/{provider}/rsv-1/backupJobs/1");
    let health = json!({"code": number, "title": code, "message": message, "recommendations": []});
    let shape = |place: &String| {
        let inner = match place.split('.').next().unwrap() {
            "job" | "job (cross-region)" | "job (via Resource Graph)" if is_of_backup_vault => {
                json!({"status": "Failed", "errorDetails": [{"code": code, "message": message}]})
            }
            "job" | "job (cross-region)" => {
                let error = json!({"errorCode": number, "errorTitle": code, "errorString": message});
                json!({"jobType": format!("{kind}Job"), "status": "Failed", "errorDetails": [error]})
            }
            "healthDetails" => json!({"backupManagementType": kind, "healthDetails": [health]}),
            "kpisHealths" => json!({"kpisHealths": {"BackupOperationStatusKPI": {"resourceHealthDetails": [health]}}}),
            "protectedItem" => json!({"lastBackupErrorDetail": {"code": code, "message": message}}),
            "validation (container inquiryInfo)" => {
                json!({"inquiryInfo": {"status": "Failed", "errorDetail": {"code": code, "message": message}}})
            }
            "validation (preBackupValidation)" => {
                json!({"prebackupvalidation": {"status": "Failed", "code": code, "message": message}})
            }
            "REST error" | "REST error (async operation status)" | "validation (REST error)" => {
                json!({"error": {"code": code, "message": message}})
            }
            other => panic!("{other} is a place whose shape is not known"),
        };
        json!({"id": id, "properties": inner})
    };
    row.places.iter().map(shape).collect()
}

/// The keys of what is found, and the words of what is found and not known.
fn found(text: &str) -> BTreeSet<String> {
    let told = |finding| match finding {
        Finding::Known(mention) => mention.entry().key().to_owned(),
        Finding::Unknown(unknown) => format!("?{}", unknown.as_str()),
        other => panic!("{other:?}"),
    };
    scan(text).map(told).collect()
}

fn has_number(key: &str, number: u32) -> bool {
    Number::new(NumberSystem::ServiceId, number).entries().any(|entry| entry.key() == key)
}

#[test]
fn every_recorded_answer_is_recognised() {
    let rows: Vec<Recorded> = rows("recorded.jsonl");
    assert!(rows.len() >= 89, "{}", rows.len());
    let mut lost = Vec::new();
    for row in &rows {
        let code = row.code.as_deref().unwrap_or_default();
        let wanted = row.entry.as_deref().unwrap_or(code);
        let is_exempt = |what: &str| NO_ENTRY.iter().any(|(exempt, _)| *exempt == what);
        if is_exempt(code) || row.message.as_deref().is_some_and(is_exempt) {
            let is_known =
                shapes(row).iter().any(|shape| found(&shape.to_string()).iter().any(|key| !key.starts_with('?')));
            assert!(!is_known, "{row:?} is known and needs no exemption");
            continue;
        }
        if lookup(wanted).is_ok_and(|entry| entry.key() != wanted) || !code.is_empty() && entries(code).is_empty() {
            lost.push(format!("{code}: no {wanted}"));
        }
        // What Azure Files adds to a number of the catalogue leads there, too.
        if row.number.is_some_and(|number| row.area != "azure-files" && !has_number(wanted, number)) {
            lost.push(format!("{row:?}: number"));
        }
        for shape in shapes(row) {
            for text in [shape.to_string(), serde_json::to_string_pretty(&shape).unwrap()] {
                let found = found(&text);
                let is_of_code = |key: &String| entries(code).iter().any(|entry| entry.key() == key);
                if !found.contains(wanted) || !found.iter().all(|key| key == wanted || is_of_code(key)) {
                    lost.push(format!("{wanted}: {found:?} in {text}"));
                }
            }
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn what_says_that_all_is_well_is_no_failure() {
    let rows: Vec<Recorded> = rows("recorded.jsonl");
    let row = rows.iter().find(|row| row.code.as_deref() == Some("IaasVmHealthGreenDefault")).unwrap();
    for shape in shapes(row) {
        assert_eq!(found(&shape.to_string()), BTreeSet::new(), "{shape}");
    }
    let number = Number::new(NumberSystem::ServiceId, row.number.unwrap());
    assert_eq!(number.entries().next(), None);
}

/// Ids that the catalogue of Data Protection Manager lists and that have no entry, and why.
const NO_IDS: [(&str, &str); 2] = [
    ("ID4049", "its text is the template of an entry of that page"),
    ("ID4050", "its text is the template of an entry of that page"),
];

#[test]
fn ids_that_are_left_out_are_not_known() {
    for (id, why) in NO_IDS {
        assert!(lookup(id).is_err(), "{id} is known and needs no exemption: {why}");
    }
}
