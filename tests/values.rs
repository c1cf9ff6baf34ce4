//! What a text tells about itself: values for the placeholders of commands, and the system. A wrong guess is worse than none.

use std::fmt::Write as _;
use std::fs;

use azure_backup_errors::{Entry, Locale, Os, Placeholder, ValueScanner, Values};
use proptest::prelude::*;

const SUBSCRIPTION: &str = "11111111-2222-4333-8444-555555555555";
const VAULT: &str = "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-backup/providers/\
                     Microsoft.RecoveryServices/vaults/rsv-north";
const VM: &str = "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/\
                  Microsoft.Compute/virtualMachines/vm-07";

/// All that is told, a placeholder and its value behind one another.
fn told(text: &str) -> String {
    let values = Values::from_text(text);
    let mut told = String::new();
    for (placeholder, value) in values.iter() {
        write!(told, "{placeholder}={value} ").unwrap();
    }
    if values.os() != Os::Any {
        write!(told, "{}", values.os()).unwrap();
    }
    told.trim_end().to_owned()
}

#[test]
fn the_payloads_tell_where_they_come_from() {
    let vault = "VaultName=rsv-nordhafen VaultResourceGroup=rg-sicherung-weu";
    let backup_vault = "VaultName=bvault-nordhafen VaultResourceGroup=rg-sicherung-weu";
    let job = "JobId=0a1b2c3d-0000-4000-8000-00000000000";
    let instance = "BackupInstanceName=aks-handel-0a1b2c3d";
    let subscription = format!("SubscriptionId={SUBSCRIPTION}");
    let expected = [
        ("01-rest-job-iaasvm-failed.json", format!("{vault} VMName=vm-lager-07 {job}1 {subscription}")),
        ("02-az-backup-job-show-azurestorage-failed.json", format!("{vault} {job}2 {subscription}")),
        ("03-rest-job-workload-failed.json", format!("{vault} {job}3 {subscription}")),
        ("04-rest-job-mab-failed.json", format!("{vault} {job}4 {subscription}")),
        ("05-rest-job-vault-failed.json", format!("{vault} {job}5 {subscription}")),
        ("06-dataprotection-job-failed.json", format!("{backup_vault} {instance} {job}6 {subscription}")),
        ("07-dataprotection-operationstatus-failed.json", subscription.clone()),
        ("08-dataprotection-http400-error.json", format!("{backup_vault} {subscription}")),
        ("09-dataprotection-backupinstance-protectionerror.json", format!("{backup_vault} {instance} {subscription}")),
        ("10-arm-error-recoveryservices.json", String::new()),
        (
            "11-loganalytics-AddonAzureBackupJobs.json",
            format!(
                "VaultName=RSV-NORDHAFEN VaultResourceGroup=RG-SICHERUNG-WEU VMName=vm-lager-07 \
                 VMResourceGroup=rg-handel {subscription}"
            ),
        ),
        ("12-activity-log-failed-operation.json", format!("{vault} {subscription}")),
        // Two vaults.
        ("13-az-cli-errors.txt", instance.to_owned()),
        ("14-powershell-output.txt", String::new()),
        ("15-terraform-autorest-error.txt", String::new()),
        ("16-portal-copied-error-details.txt", String::new()),
    ];
    for (file, expected) in &expected {
        let text = fs::read_to_string(format!("tests/payloads/{file}")).unwrap();
        assert_eq!(told(&text), *expected, "{file}");
    }
    assert_eq!(fs::read_dir("tests/payloads").unwrap().count(), expected.len());
}

#[test]
fn resource_ids_tell_what_they_name() {
    let vault = format!("VaultName=rsv-north VaultResourceGroup=rg-backup SubscriptionId={SUBSCRIPTION}");
    let vm = format!("VMName=vm-07 VMResourceGroup=rg-shop SubscriptionId={SUBSCRIPTION}");
    let both = format!(
        "VaultName=rsv-north VaultResourceGroup=rg-backup VMName=vm-07 VMResourceGroup=rg-shop \
         SubscriptionId={SUBSCRIPTION}"
    );
    let item = |container: &str, item: &str| {
        format!("\"{VAULT}/backupFabrics/Azure/protectionContainers/{container}/protectedItems/{item}\"")
    };
    let database = "ContainerName=VMAppContainer;Compute;rg-shop;sql01 ItemName=SQLDataBase;mssqlserver;orders";
    let cases = [
        (format!("\"{VAULT}\""), vault.clone()),
        (format!("in the vault {VAULT}.\n"), vault.clone()),
        (format!("'{VAULT}' was not found"), vault.clone()),
        (format!("{VAULT}: {{\"code\":\"X\"}}"), vault.clone()),
        (format!("<{VAULT}>"), vault.clone()),
        (format!("“{VAULT}”"), vault.clone()),
        (format!("{{\\\"id\\\":\\\"{VAULT}\\\"}}"), vault.clone()),
        (format!("{{\\\\\\\"id\\\\\\\":\\\\\\\"{VAULT}\\\\\\\"}}"), vault.clone()),
        (format!("&quot;{VAULT}&quot;"), vault.clone()),
        (format!("\"{}\"", VAULT.replace('/', "\\/")), vault.clone()),
        (format!("id={}&api-version=1", VAULT.replace('/', "%2F")), vault.clone()),
        (format!("https://management.azure.com{VAULT}?api-version=2025-02-01"), vault.clone()),
        (format!("Id     : {VAULT}\r\nName   : rsv-north\r\n"), vault.clone()),
        // Nothing but the id.
        (VAULT.to_owned(), vault.clone()),
        (format!("\n {VM}"), vm.clone()),
        (format!("\"{VM}\""), vm.clone()),
        (format!("\"{VM}/extensions/VMSnapshot\""), vm.clone()),
        (item("IaasVMContainer;iaasvmcontainerv2;rg-shop;vm-07", "VM;iaasvmcontainerv2;rg-shop;vm-07"), both.clone()),
        (item("iaasvmcontainerv2%3Brg-shop%3Bvm-07", "vm%3Biaasvmcontainerv2%3Brg-shop%3Bvm-07"), both.clone()),
        (
            item("VMAppContainer;Compute;rg-shop;sql01", "SQLDataBase;mssqlserver;orders"),
            format!("VaultName=rsv-north VaultResourceGroup=rg-backup {database} SubscriptionId={SUBSCRIPTION}"),
        ),
        ("westeurope;4711;iaasvmcontainerv2;rg-shop;vm-07,".into(), "VMName=vm-07 VMResourceGroup=rg-shop".into()),
        // Somebody has made the subscription unreadable.
        (
            format!("\"{}\"", VAULT.replace(SUBSCRIPTION, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx")),
            "VaultName=rsv-north VaultResourceGroup=rg-backup".into(),
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(told(&text), expected, "{text}");
    }
}

#[test]
fn programs_tell_in_their_own_way() {
    let vault = "VaultName=rsv-north VaultResourceGroup=rg-backup";
    let terraform = |kind: &str, names: &str| {
        format!(
            "│ Error: creating {kind} (Subscription: \"{SUBSCRIPTION}\"\n│ Resource Group Name: \"rg-backup\"\n{names}): \
             unexpected status 400\n"
        )
    };
    let item = "│ Vault Name: \"rsv-north\"\n│ Backup Fabric Name: \"Azure\"\n\
                │ Protection Container Name: \"iaasvmcontainer;iaasvmcontainerv2;rg-shop;vm-07\"\n\
                │ Protected Item Name: \"vm;iaasvmcontainerv2;rg-shop;vm-07\"";
    let cases = [
        (
            terraform("Protected Item", item),
            format!("{vault} VMName=vm-07 VMResourceGroup=rg-shop SubscriptionId={SUBSCRIPTION}"),
        ),
        (terraform("Vault", "│ Vault Name: \"rsv-north\""), format!("{vault} SubscriptionId={SUBSCRIPTION}")),
        (
            terraform("Backup Instance", "│ Backup Vault Name: \"bv\"\n│ Backup Instance Name: \"disk-1\""),
            format!(
                "VaultName=bv VaultResourceGroup=rg-backup BackupInstanceName=disk-1 SubscriptionId={SUBSCRIPTION}"
            ),
        ),
        (
            terraform("Virtual Machine", "│ Virtual Machine Name: \"vm-07\""),
            format!("VMName=vm-07 VMResourceGroup=rg-backup SubscriptionId={SUBSCRIPTION}"),
        ),
        (terraform("Key Vault", "│ Vault Name: \"kv-north\""), String::new()),
        (terraform("Access Policy", "│ Vault Name: \"kv-north\""), String::new()),
        ("backup item \"AzureFileShare;share\" (Vault \"rsv-north\"): backup".into(), "VaultName=rsv-north".into()),
        ("backup item \\\"AzureFileShare;share\\\" (Vault \\\"rsv-north\\\"): x".into(), "VaultName=rsv-north".into()),
        (
            "(Name \\\"disk-1\\\" / Backup Vault Name \\\"bv\\\" / Resource Group \\\"rg-backup\\\")".into(),
            "VaultName=bv VaultResourceGroup=rg-backup".into(),
        ),
        ("$ az backup job list -g rg-backup -v rsv-north -o table\n".into(), vault.into()),
        ("az backup vault delete --name 'rsv-north' \\\n  --resource-group=\"rg-backup\" --yes\n".into(), vault.into()),
        (
            format!("> az backup job show -n {SUBSCRIPTION} --vault-name rsv-north -g rg-backup\n(Code) Message\n"),
            format!("{vault} JobId={SUBSCRIPTION}"),
        ),
        (
            "az dataprotection backup-instance show -v bv -g rg-backup -n disk-1 --debug\n".into(),
            "VaultName=bv VaultResourceGroup=rg-backup BackupInstanceName=disk-1".into(),
        ),
        // A group alone is not that of a vault.
        ("az backup vault list -g rg-backup --output table\n".into(), String::new()),
        ("az keyvault key show --vault-name kv-north --name key\n".into(), String::new()),
        (
            "az backup item list --query \"[?a=='b'] -g rg-x\" -v rsv-north -o table\n".into(),
            "VaultName=rsv-north".into(),
        ),
        ("az backup job list -v rsv-north ; az group show -g rg-other -o table\n".into(), "VaultName=rsv-north".into()),
    ];
    for (text, expected) in cases {
        assert_eq!(told(&text), expected, "{text}");
    }
}

#[test]
fn a_job_names_its_vm_only_if_it_is_one_of_a_vm() {
    let job = |kind: &str, name: &str| {
        format!("{{\"backupManagementType\": \"{kind}\", \"entityFriendlyName\": \"{name}\"}}")
    };
    let list = |kind: &str| format!("WorkloadName         : vm-07\r\nBackupManagementType : {kind}\r\n\r\n");
    let cases = [
        (job("AzureIaasVM", "vm-07"), "VMName=vm-07"),
        (job("AzureWorkload", "vm-07"), ""),
        (job("AzureIaasVM", "D:\\\\data"), ""),
        (list("AzureVM"), "VMName=vm-07"),
        (list("AzureStorage"), ""),
        ("WorkloadName : vm 07\r\nBackupManagementType : AzureVM\r\n\r\n".into(), ""),
        ("{\"entityFriendlyName\": \"vm-07\"}".into(), ""),
        // That of a policy says nothing of a job.
        (
            "{\"backupManagementType\": \"AzureIaasVM\", \"jobType\": \"VaultJob\", \"entityFriendlyName\": \"rsv-north\"}".into(),
            "",
        ),
        ("{\\\"jobType\\\":\\\"AzureIaaSVMJob\\\",\\\"entityFriendlyName\\\":\\\"vm-07\\\"}".into(), "VMName=vm-07"),
        ("{\"jobType\": \"VaultJob\", \"entityFriendlyName\": \"rsv-north\"}".into(), ""),
        // Of two jobs nobody knows which is meant.
        (job("AzureIaasVM", "vm-07") + &job("AzureIaasVM", "vm-08"), ""),
        (job("AzureIaasVM", "vm-07") + &job("AzureStorage", "share"), ""),
        (format!("{} \"{VM}\"", job("AzureIaasVM", "vm-08")), &*format!("SubscriptionId={SUBSCRIPTION}")),
    ]
    .map(|(text, expected)| (text, expected.to_owned()));
    for (text, expected) in cases {
        assert_eq!(told(&text), expected, "{text}");
    }
}

#[test]
fn where_two_are_named_none_is_taken() {
    let other = |from: &str, to: &str, id: &str| id.replace(from, to);
    for (id, expected) in [
        (other("rsv-north", "rsv-south", VAULT), format!("SubscriptionId={SUBSCRIPTION}")),
        // The name is the same, and only that.
        (other("rg-backup", "rg-other", VAULT), format!("VaultName=rsv-north SubscriptionId={SUBSCRIPTION}")),
        (other("11111111", "99999999", VAULT), "VaultName=rsv-north VaultResourceGroup=rg-backup".to_owned()),
        // A key vault in another subscription.
        (
            "/subscriptions/99999999-2222-4333-8444-555555555555/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv"
                .to_owned(),
            "VaultName=rsv-north VaultResourceGroup=rg-backup".to_owned(),
        ),
    ] {
        let text = format!("\"{VAULT}\" \"{id}\"");
        assert_eq!(told(&text), expected, "{text}");
        // In two texts as in one.
        let mut values = Values::from_text(VAULT);
        values.merge(&Values::from_text(&id));
        assert_eq!(values, Values::from_text(&text));
    }
    // Azure tells no names apart by their case.
    let shouted = format!("\"{VAULT}\" \"{}\"", VAULT.to_uppercase());
    assert_eq!(told(&shouted), told(VAULT));
    let two = format!("\"{VM}\" \"{}\" /var/lib/waagent/", VM.replace("vm-07", "vm-08"));
    assert_eq!(told(&two), format!("SubscriptionId={SUBSCRIPTION}"));
}

#[test]
fn look_alikes_tell_nothing() {
    let other = |provider: &str| format!("\"{}\"", VAULT.replace("Microsoft.RecoveryServices/vaults", provider));
    let vault = |name: &str| format!("\"{}\"", VAULT.replace("rsv-north", name));
    for text in [
        other("Microsoft.KeyVault/vaults"),
        other("Microsoft.Storage/storageAccounts"),
        other("Microsoft.ClassicCompute/virtualMachines"),
        other("Microsoft.Compute/virtualMachineScaleSets"),
        other("Microsoft.Compute/disks"),
        "Microsoft.RecoveryServices/vaults/backupJobs/read on vaults/rsv".into(),
        "key_vault_name = \"kv-north\"\nvaultName: \"kv-north\"\n".into(),
        "The subscription rg-backup is disabled; my subscriptions are gone.".into(),
        "Job ID: 4711, VM Name: /var/vm-07\n".into(),
        "iaasvmcontainerv2;<VMResourceGroup>;<VMName> ".into(),
        "iaasvmcontainerv2;rg;vm;more ".into(),
        "az backup job list --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\"\n".into(),
        "az backup job list -g $rg -v $vault\naz backup job list -g ${rg} -v \"$(get vault)\"\n".into(),
    ] {
        assert_eq!(told(&text), "", "{text}");
    }
    let id = format!("SubscriptionId={SUBSCRIPTION}");
    for name in ["rsv$north", "../rsv", "rsv(1)", "-rsv", "rsv-", "xxxx", "rsv…", "rsv..."] {
        let told = told(&vault(name));
        assert!(told.is_empty() || told == id, "{name}: {told}");
    }
}

#[test]
fn a_name_that_was_wrapped_or_cut_off_is_not_taken() {
    let places = VAULT.len() - "rsv-north".len() + 1..VAULT.len();
    for at in places {
        let (begin, end) = VAULT.split_at(at);
        for wrap in ["\n", "\r\n", "\n  ", "\n> ", "=\n", "\n│ "] {
            for behind in ["\"", "\n", ".\n", " was not found\n", "/backupJobs/x\"", ": not found\n"] {
                let text = format!("in the vault \"{begin}{wrap}{end}{behind}");
                assert!(!told(&text).contains("VaultName"), "{text}");
            }
        }
        let text = format!("in the vault \"{begin}");
        assert!(!told(&text).contains("VaultName"), "{text}");
        assert!(!told(&format!("in {begin}...")).contains("VaultName"));
    }
}

#[test]
fn every_sign_of_a_system_is_known() {
    for (text, os) in [
        ("\"type\": \"VMSnapshotLinux\"", Os::Linux),
        ("Microsoft.Azure.RecoveryServices.VMSnapshotLinux-1.0.9188.0", Os::Linux),
        ("handler Microsoft.Azure.RecoveryServices.VMSnapshot has failed", Os::Windows),
        ("cat /var/lib/waagent/events", Os::Linux),
        ("/var/log/waagent.log", Os::Linux),
        ("/etc/waagent.conf", Os::Linux),
        ("/var/log/azure/x", Os::Linux),
        ("C:\\WindowsAzure\\Logs", Os::Windows),
        ("\"C:\\\\WindowsAzure\\\\Logs\"", Os::Windows),
        ("D:\\Packages\\Plugins\\x", Os::Windows),
        ("\"D:\\\\Packages\\\\Plugins\\\\x\"", Os::Windows),
        ("{\"osType\": \"Linux\"}", Os::Linux),
        ("{\\\"osType\\\":\\\"Windows\\\"}", Os::Windows),
        ("OsType            : Windows\r\nEncryption : x\r\n", Os::Windows),
        // Both, or nothing that says it of the VM.
        ("VMSnapshotLinux C:\\WindowsAzure\\Logs", Os::Any),
        ("PS C:\\> Get-AzVM", Os::Any),
        ("C:\\Program Files (x86)\\Microsoft SDKs\\Azure\\CLI2\\python.exe", Os::Any),
        ("the VMSnapshot extension failed", Os::Any),
        ("osType is Linux", Os::Any),
        ("{\"osType\": null}", Os::Any),
        ("{\"hostOsType\": \"Linux\"}", Os::Any),
        ("WindowsAzureGuestAgent.exe", Os::Any),
        ("Packages\\Plugins", Os::Any),
        ("waagent is not running", Os::Any),
        ("a Linux VM beside a Windows VM", Os::Any),
    ] {
        assert_eq!(Values::from_text(text).os(), os, "{text}");
    }
}

/// A message that tells of a system must not tell of another one than its error has.
#[test]
fn no_message_of_the_catalogue_tells_of_the_wrong_system() {
    for (entry, locale) in Entry::all().flat_map(|entry| Locale::all().map(move |locale| (entry, locale))) {
        for message in entry.messages(locale) {
            let values = Values::from_text(message.as_str());
            assert!(values.os().applies_to(entry.os()), "{entry}: {message:?}");
            assert!(values.is_empty(), "{entry}: {message:?} {values:?}");
        }
    }
}

fn in_pieces(text: &[u8], len: usize) -> Values {
    let mut scanner = ValueScanner::new();
    text.chunks(len).for_each(|piece| scanner.push(piece));
    scanner.finish()
}

#[test]
fn pieces_tell_what_the_whole_text_tells() {
    let texts = fs::read_dir("tests/payloads").unwrap().map(|file| fs::read(file.unwrap().path()).unwrap());
    for text in texts {
        let whole = Values::from_text(&text);
        // Wherever a sign stands in what a scanner keeps.
        for lead in (0..4200).step_by(41) {
            assert_eq!(
                in_pieces(&[&vec![b' '; lead], text.as_slice(), &[b'.'; 5000]].concat(), usize::MAX),
                whole,
                "{lead}"
            );
        }
        let far = [&vec![b' '; 10_000], text.as_slice(), &vec![b'.'; 10_000]].concat();
        assert_eq!(Values::from_text(&far), whole);
        for len in [1, 7, 100, 1023, 1024, 1025, 3000, 4095, 4096, 4097, 9000, usize::MAX] {
            assert_eq!(in_pieces(&far, len), whole, "{len}");
        }
    }
    // What stands before a sign is there, too, and what stands behind it.
    for text in ["/var/lib/waagent", "C:\\WindowsAzure\\x", "Vault (Subscription: \"x\"\nVault Name: \"rsv\")"] {
        for lead in 2900..3200 {
            let far = format!("{}{text}{}", " ".repeat(lead), ".".repeat(2000));
            assert_eq!(in_pieces(far.as_bytes(), usize::MAX), Values::from_text(text), "{text} {lead}");
        }
    }
    let mut scanner = ValueScanner::new();
    scanner.push(VAULT);
    assert!(!scanner.finish().is_empty());
    assert!(scanner.finish().is_empty());
}

/// Something that is nearly a sign, or is one.
fn sign() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        VAULT,
        VM,
        "/subscriptions/",
        SUBSCRIPTION,
        "/resourceGroups/",
        "/providers/Microsoft.RecoveryServices/vaults/",
        "iaasvmcontainerv2;",
        "%3B",
        "az backup ",
        "--vault-name ",
        "-g ",
        "\"osType\": ",
        "(Subscription: \"",
        "\\",
        "\"",
        "'",
        "`",
        "$(id)",
        ";",
        "|",
        "&",
        "\n",
        "\r\n",
        " ",
        "<",
        "“",
        "rsv",
        "..",
        "Vault Name: \"",
        "/backupJobs/",
        "\"VM Name\": \"",
        "\"jobType\": \"AzureIaaSVMJob\"",
        "(Vault \"",
        "Backup Vault Name \"",
    ]);
    prop::collection::vec(prop_oneof![3 => words.prop_map(str::to_owned), 1 => "\\PC{0,3}"], 0..24)
        .prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn no_text_can_say_more_than_a_name(text in sign(), len in 1_usize..60) {
        let values = Values::from_text(&text);
        for (placeholder, value) in values.iter() {
            prop_assert!(value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.;".contains(&byte)), "{}", value);
            prop_assert!(value.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_'), "{}", value);
            let may_part = matches!(placeholder, Placeholder::ContainerName | Placeholder::ItemName);
            prop_assert!(may_part || !value.contains(';'), "{}", value);
        }
        prop_assert_eq!(in_pieces(text.as_bytes(), len), values);
    }
}
