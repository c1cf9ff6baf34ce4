//! What stands around a code decides: a message that is another one refutes it, what it wraps tells more, and all that
//! is said of one failure is one mention.

use azure_backup_errors::{Finding, scan};

/// What is found in a text: the key of what is known, and what is unknown behind a question mark.
fn found(text: &str) -> Vec<String> {
    let told = |finding| match finding {
        Finding::Known(mention) => mention.entry().key().to_owned(),
        Finding::Unknown(unknown) => format!("?{}", unknown.as_str()),
        other => panic!("{other:?}"),
    };
    scan(text).map(told).collect()
}

/// What is found in a report in `tests/payloads/`.
fn found_in(report: &str) -> Vec<String> {
    let path = format!("{}/tests/payloads/{report}", env!("CARGO_MANIFEST_DIR"));
    found(&std::fs::read_to_string(path).unwrap())
}

/// What a text itself says of the one unknown failure in it.
fn report_of(text: &str) -> (String, Vec<String>) {
    let unknown: Vec<_> = scan(text).filter_map(Finding::unknown).collect();
    let [unknown] = unknown[..] else { panic!("{unknown:?}") };
    let report = unknown.report();
    let message = report.message().map(|message| message.to_string()).unwrap_or_default();
    (message, report.recommendations().map(|advice| advice.to_string()).collect())
}

#[test]
fn a_message_that_is_another_one_refutes_a_code() {
    let quota = r#"Microsoft.RecoveryServices/vaults/rsv: {"code":"OperationNotAllowed","message":"Operation could not be completed as it results in exceeding approved Total Regional Cores quota."}"#;
    assert_eq!(found(quota), ["?OperationNotAllowed"]);
    assert_eq!(
        report_of(quota).0,
        "Operation could not be completed as it results in exceeding approved Total Regional Cores quota."
    );
    let launch = "az backup restore restore-disks: (OperationNotAllowed) The VM 'vm-1' cannot be upgraded to Trusted Launch because it is of generation 1.\nCode: OperationNotAllowed\nMessage: The VM 'vm-1' cannot be upgraded to Trusted Launch because it is of generation 1.";
    assert_eq!(found(launch), ["?OperationNotAllowed"]);
    let gateway = r#"{"code":"InternalError","message":"Microsoft.RecoveryServices: gateway timeout while it waited for the answer"}"#;
    assert_eq!(found(gateway), ["?InternalError"]);
    let wrapped = r#"Microsoft.RecoveryServices/vaults/rsv-1: Code="BadRequest" Message="The property redundancySettings can't be changed here.""#;
    assert_eq!(found(wrapped), ["?BadRequest"]);
}

#[test]
fn a_message_that_fits_chooses_the_case() {
    let vault = r#"{"code":"ResourceNotFound","message":"The Resource 'Microsoft.RecoveryServices/vaults/rsv-1' under resource group 'rg-1' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix"}"#;
    let found_vault = found(vault);
    assert_eq!(found_vault, ["vault-not-in-the-resource-group"]);
    let vm = r#"Azure Backup: {"code":"ResourceNotFound","message":"Could not perform the operation as VM no longer exists."}"#;
    assert_eq!(found(vm), ["ResourceNotFound.vm"]);
}

#[test]
fn what_was_backed_up_chooses_the_case() {
    let job = r#"{"dataSourceType":"TYPE","provider":"Microsoft.DataProtection","code":"UserErrorMissingRequiredPermissions","message":"Appropriate permissions to perform the operation is missing."}"#;
    for (kind, wanted) in [
        ("Microsoft.Compute/disks", "UserErrorMissingRequiredPermissions.managed-disk"),
        ("Microsoft.Storage/storageAccounts/blobServices", "UserErrorMissingRequiredPermissions.blobs"),
        ("Microsoft.Storage/storageAccounts/adlsBlobServices", "UserErrorMissingRequiredPermissions.data-lake-storage"),
    ] {
        assert_eq!(found(&job.replace("TYPE", kind)), [wanted]);
    }
    // Of two that are named, neither is chosen.
    assert_eq!(found(&job.replace("TYPE", "Microsoft.Compute/disks or AzureBlob")).len(), 3);
    assert_eq!(found(&job.replace("TYPE", "?")).len(), 3);
}

#[test]
fn the_generic_sentence_leads_to_no_error_of_another_day() {
    let text = r#"StatusCode=500 -- Original Error: autorest/azure: Service returned an error. Status=500 Code="CloudInternalError" Message="Microsoft Azure Backup encountered an internal error. Wait for a few minutes and then try the operation again. If the issue persists, please contact Microsoft support.""#;
    assert_eq!(found(text), ["CloudInternalError"]);
}

#[test]
fn an_unknown_code_tells_more_than_what_is_hardly_its_message() {
    let job = r#"{"dataSourceType":"Microsoft.DataProtection","errorDetails":[{"code":"CODE","message":"Item took very long time and was stopped"}]}"#;
    assert_eq!(found(&job.replace("CODE", "JobOfBlobsTimedOutError")), ["?JobOfBlobsTimedOutError"]);
    assert_eq!(found(&job.replace("CODE", "VMCreationTimeOutStorageErrorV2")), ["VMCreationTimeOutStorageErrorV2"]);
    let near = job
        .replace("CODE", "VMOfTomorrowTimedOutError")
        .replace("Item took", "Create VM took a")
        .replace("was stopped", "got timed out");
    assert_eq!(found(&near), ["VMCreationTimeOutStorageErrorV2"], "nearly all of its words");
}

#[test]
fn numbers_of_sql_server_count_beside_azure_backup() {
    let full =
        "Azure Backup of SQL Server: the log backup failed. Error: 9002, Severity: 17, State: 2. The log is full.";
    assert_eq!(found(full), ["UserErrorBackupFailedAsTransactionLogIsFull"]);
    for login in [
        "Msg 18456, Level 14, State 1",
        "Meldung 18456, Ebene 14, Status 1",
        "Fehler: 18456, Schweregrad: 14, Status: 8.",
        "(Microsoft SQL Server, Error: 18456)",
        "SQL Server error 18456",
        "SQL error 18456",
        "SQL-Fehler 18456",
        "MSSQLSERVER_18456",
    ] {
        assert_eq!(found(&format!("AzureBackup plug-in: {login}")), ["UserErrorOpeningSQLConnection"], "{login}");
        assert_eq!(found(login), [""; 0], "{login}");
    }
    let with_code = r#"{"jobType":"AzureWorkloadJob","errorDetails":[{"errorTitle":"UserErrorOpeningSQLConnection","errorString":"Azure Backup is not able to connect to the SQL instance. Error: 18456, Severity: 14, State: 38."}]}"#;
    assert_eq!(found(with_code), ["UserErrorOpeningSQLConnection"]);
    for other in
        ["Msg 911, Level 16", "Azure Backup job 9002, Level 2", "error 9002", "Error: 9002", "error code 18456x"]
    {
        assert_eq!(found(&format!("Azure Backup: {other}")), [""; 0], "{other}");
    }
}

#[test]
fn a_code_that_wraps_another_one_gives_way_to_it() {
    let inner = r#"{\"error\":{\"code\":\"UserErrorVmNotInDesirableState\",\"message\":\"VM is not in a state that allows backups.\"}}"#;
    let wrapped = format!(
        r#"Microsoft.RecoveryServices/vaults: {{"code":"DeploymentFailed","message":"At least one operation failed.","details":[{{"code":"BadRequest","message":"{inner}"}}]}}"#
    );
    assert_eq!(found(&wrapped), ["UserErrorVmNotInDesirableState"]);
}

#[test]
fn all_that_is_said_of_a_failure_is_one_mention() {
    let health = r#"{"healthDetails":[{"code":400196,"title":"UserErrorGuestAgentStatusUnavailable","message":"VM agent is unable to communicate with the Azure Backup Service.","recommendations":["Ensure the VM has network connectivity and the VM agent is latest and running."]}]}"#;
    assert_eq!(found(health), ["UserErrorGuestAgentStatusUnavailable"]);
    let two = format!("{health}\n{health}");
    assert_eq!(found(&two).len(), 2);
    let lines = "Error Code: UserErrorGuestAgentStatusUnavailable\nError Message: VM agent is unable to communicate with the Azure Backup Service.\n";
    assert_eq!(found(&lines.repeat(3)).len(), 3);
    let before =
        "VM agent is unable to communicate with the Azure Backup Service.\nUserErrorGuestAgentStatusUnavailable\n";
    assert_eq!(found(&before.repeat(3)).len(), 3);
    let names = "UserErrorGuestAgentStatusUnavailable, UserErrorGuestAgentStatusUnavailable";
    assert_eq!(found(names).len(), 2);
}

#[test]
fn every_report_comes_out_right() {
    for (report, wanted) in [
        ("01-rest-job-iaasvm-failed.json", &["ResourceNotFound.vm"][..]),
        ("02-az-backup-job-show-azurestorage-failed.json", &["CloudInternalError"]),
        ("03-rest-job-workload-failed.json", &["WorkloadExtensionNotReachable"]),
        ("04-rest-job-mab-failed.json", &["ID130001"]),
        ("05-rest-job-vault-failed.json", &["CloudInternalError"]),
        ("06-dataprotection-job-failed.json", &["UserErrorKubernetesBackupClusterIsStopped"]),
        ("07-dataprotection-operationstatus-failed.json", &["UserErrorMissingRequiredPermissions.managed-disk"]),
        ("08-dataprotection-http400-error.json", &["UserErrorDppDatasourceAlreadyProtected"]),
        (
            "09-dataprotection-backupinstance-protectionerror.json",
            &["UserErrorTrustedAccessGatewayReturnedForbidden"; 2],
        ),
        ("10-arm-error-recoveryservices.json", &["UserErrorOperationDeniedOnImmutableItem"]),
        (
            "11-loganalytics-AddonAzureBackupJobs.json",
            &["UserErrorVmNotInDesirableState", "UserErrorBackupAFSInSoftDeleteState"],
        ),
        ("12-activity-log-failed-operation.json", &["BMSUserErrorDataSourceObjectNotFound"]),
        (
            "13-az-cli-errors.txt",
            &[
                "BMSUserErrorInvalidInput",
                "UserErrorUnsupportedVaultImmutabilityStateChange",
                "ServiceResourceNotEmptyWithContainerDetails",
                "UserErrorFileShareEndpointUnreachable",
            ],
        ),
        ("14-powershell-output.txt", &["CloudInternalError", "UserErrorOperationDeniedOnImmutableItem"]),
        ("15-terraform-autorest-error.txt", &["BMSUserErrorDataSourceObjectNotFound", "BMSUserErrorInvalidInput"]),
        ("16-portal-copied-error-details.txt", &["UserErrorStorageAccountKeyAccessDisallowed"]),
    ] {
        assert_eq!(found_in(report), wanted, "{report}");
    }
}

#[test]
fn what_nobody_knows_is_told_with_its_own_words() {
    let workload = std::fs::read_to_string(format!(
        "{}/tests/payloads/06-dataprotection-job-failed.json",
        env!("CARGO_MANIFEST_DIR")
    ));
    let of_tomorrow =
        workload.unwrap().replace("ClusterIsStopped", "ClusterIsOnFire").replace("in stopped state", "on fire");
    let (message, advice) = report_of(&of_tomorrow);
    assert_eq!(message, "Kubernetes cluster is on fire.");
    assert_eq!(advice, ["Start the cluster and retry the operation."]);
    let number = r#"{"jobType":"AzureWorkloadJob","errorDetails":[{"errorCode":599999,"errorString":"The \u00fcber-log of \"db\" is gone.","recommendations":["Look.","Wait."]}]}"#;
    assert_eq!(found(number), ["?599999"]);
    assert_eq!(
        report_of(number),
        ("The über-log of \"db\" is gone.".to_owned(), vec!["Look.".to_owned(), "Wait.".to_owned()])
    );
    let nothing_but_words = number.replace("\"errorCode\":599999,", "");
    assert_eq!(report_of(&nothing_but_words).0, "The über-log of \"db\" is gone.");
    assert_eq!(found("{\"jobType\":\"AzureWorkloadJob\",\"code\":\"Success\",\"message\":\"All is well.\"}"), [""; 0]);
    assert_eq!(found("{\"code\":\"NoSuchThing\",\"message\":\"All is lost.\"}"), [""; 0], "no word of Azure Backup");
}

#[test]
fn an_unknown_code_is_told_with_and_without_a_blank_before_it() {
    for blank in ["", " "] {
        let text =
            format!(r#"az backup: {{"error":{{"code":{blank}"DeskOnFire","message":{blank}"The desk is on fire."}}}}"#);
        assert_eq!(found(&text), ["?DeskOnFire"], "{text}");
    }
}

#[test]
fn an_answer_of_kubernetes_refutes_a_code() {
    let kubectl = "Azure Backup is green, this pod is not:\nError from server (BadRequest): previous terminated container \"web\" in pod \"web-1\" not found\n";
    assert_eq!(found(kubectl), ["?BadRequest"]);
}

#[test]
fn what_a_text_says_in_a_sentence_is_an_unknown_failure() {
    let mail = "Azure Backup failed with error message: The moon stood in the way of the disk\n";
    assert_eq!(found(mail), ["?The moon stood in the way of the disk"]);
    let job = r#"az backup job: {"errorMessage": "the disk of the moon is gone", "status": "Failed"}"#;
    assert_eq!(found(job), ["?the disk of the moon is gone"]);
}
