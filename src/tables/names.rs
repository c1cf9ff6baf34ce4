// Made by `cargo run -p bake` from data/, version 2026.11.2 of 2026-11-25, with phf 0.13. Do not edit.

#![cfg_attr(rustfmt, rustfmt::skip)]

use super::ErrorCode;
use crate::record::{Key, key};

pub(crate) static NAMES: &str = "\
\0\
UserErrorGuestAgentStatusUnavailable\0\
UserErrorGuestAgentStatusUnavailableLinux\0\
UserErrorGuestAgentStatusUnavailableWindows\0\
GuestAgentSnapshotTaskStatusError\0\
GuestAgentSnapshotTaskStatusErrorLinux\0\
GuestAgentSnapshotTaskStatusErrorWindows\0\
UserErrorRpCollectionLimitReached\0\
UserErrorKeyvaultPermissionsNotConfigured\0\
UserErrorKeyVaultPermissionsNotConfigured\0\
UserErrorKeyvaultPermissionNotConfigured\0\
ExtensionSnapshotFailedNoNetwork\0\
ExtentionOperationFailedForManagedDisks\0\
ExtensionOperationFailedForManagedDisks\0\
BackUpOperationFailed\0\
BackUpOperationFailedV2\0\
UserErrorUnsupportedDiskSize\0\
UserErrorBackupOperationInProgress\0\
SystemBackupOperationInProgress\0\
RecoveryPointTypeNotEligibleForArchive\0\
RecoveryPointHaveActiveDependencies\0\
MinLifeSpanInStandardRequiredForArchive\0\
MinRemainingLifeSpanInArchiveRequired\0\
UserErrorRecoveryPointAlreadyInArchiveTier\0\
UserErrorDatasourceTypeIsNotSupportedForRecommendationApi\0\
UserErrorRecoveryPointAlreadyRehydrated\0\
UserErrorRecoveryPointIsNotEligibleForArchiveMove\0\
UserErrorRecoveryPointNotRehydrated\0\
UserErrorRecoveryPointRehydrationNotAllowed\0\
UserErrorRecoveryPointRehydrationAlreadyInProgress\0\
RPMoveNotSupportedDueToInsufficientRetention\0\
RPMoveReadinessToBeDetermined\0\
policy-has-too-many-retention-choices\0\
2018-08-07\0\
disk-exclusion-reset-needs-a-policy\0\
UserErrorBcmDatasourceNotPresent\0\
UserErrorBCMDatasourceNotPresent\0\
ResourceNotFound\0\
320001\0\
BCMV2VMNotFound\0\
400094\0\
UserErrorRequestDisallowedByPolicy\0\
UserErrorFsFreezeFailed\0\
FailedRetryableFsFreezeFailed\0\
UserErrorUnableToOpenMount\0\
FailedRetryableUnableToOpenMount\0\
UserErrorStandardSSDNotSupported\0\
2019-04-30\0\
disk-configuration-not-supported\0\
2018-06-25\0\
job-type-cannot-be-cancelled\0\
job-is-not-in-a-cancelable-state\0\
job-to-cancel-is-not-in-progress\0\
cancelling-the-job-failed\0\
discovery-failed-with-an-internal-error\0\
another-discovery-is-running\0\
registration-failed-with-an-internal-error\0\
agent-installation-timed-out-at-registration\0\
premium-storage-not-supported\0\
load-balancer-not-supported\0\
2016-01-09\0\
more-than-one-nic-not-supported\0\
vm-agent-not-present\0\
recovery-services-extension-operation-failed\0\
2019-08-30\0\
disks-offline-after-file-restore\0\
exception-while-connecting-to-target\0\
target-already-logged-in\0\
recovery-script-invalid\0\
iscsi-tcp-module-missing\0\
partitions-failed-to-mount\0\
no-recovery-volumes-attached\0\
0x80070780\0\
recovery-password-refused\0\
recovery-point-not-accessible\0\
secure-tcp-tunnel-failed\0\
identical-disk-configuration\0\
recovery-password-too-short\0\
exception-while-loading-the-disks\0\
recovery-volumes-not-dismounted\0\
2023-06-30\0\
new-volumes-not-listed\0\
storage-pool-attached-read-only\0\
disk-without-volumes-not-mounted\0\
FailedRetryableSnapshotFailedRestrictedNetwork\0\
FailedRetryableSnapshotFailedNoNetwork\0\
FailedGuestAgentInvokedCommandTooLate\0\
FailedWorkloadPreError\0\
FailedWorkloadConfParsingError\0\
FailedWorkloadInvalidRole\0\
FailedWorkloadInvalidWorkloadName\0\
FailedWorkloadPostError\0\
FailedWorkloadAuthorizationMissing\0\
FailedWorkloadConnectionError\0\
FailedWorkloadIPCDirectoryMissing\0\
FailedWorkloadDatabaseNotOpen\0\
2020-12-16\0\
FailedWorkloadDatabaseStatusChanged\0\
FailedWorkloadQuiescingError\0\
FailedWorkloadQuiescingTimeout\0\
FailedWorkloadDatabaseInNoArchiveLog\0\
error_parameter\0\
error_12\0\
error_wrong_time\0\
wrong_time_error\0\
2015-10-09\0\
error_same_taskid\0\
same_taskid_error\0\
error_http_failure\0\
linux-extension-status-2\0\
Pre-ScriptExecutionFailed\0\
FailedPrepostPreScriptFailed\0\
Post-ScriptExecutionFailed\0\
FailedPrepostPostScriptFailed\0\
Pre-ScriptNotFound\0\
FailedPrepostPreScriptNotFound\0\
Post-ScriptNotFound\0\
FailedPrepostPostScriptNotFound\0\
IncorrectPluginhostFile\0\
FailedPrepostPluginhostConfigParsing\0\
IncorrectJSONConfigFile\0\
FailedPrepostPluginConfigParsing\0\
InsufficientPermissionforPre-Script\0\
FailedPrepostPreScriptPermissionError\0\
InsufficientPermissionforPost-Script\0\
FailedPrepostPostScriptPermissionError\0\
InsufficientPermissionforPost-Skript\0\
Pre-ScriptTimeout\0\
ExtensionPreScriptTimeout\0\
FailedPrepostPreScriptTimeout\0\
Post-ScriptTimeout\0\
FailedPrepostPostScriptTimeout\0\
FailedPrepostPluginhostPreTimeout\0\
FailedPrepostPluginhostPostTimeout\0\
FailedPrepostCheckSumMismatch\0\
FailedPrepostPluginhostConfigNotFound\0\
FailedPrepostPluginhostConfigPermissionError\0\
FailedPrepostPluginhostConfigOwnershipError\0\
2017-02-22\0\
FailedPrepostPluginConfigNotFound\0\
FailedPrepostPluginConfigPermissionError\0\
FailedPrepostPluginConfigOwnershipError\0\
DiskRestorePointUsedByCustomer\0\
OperationNotAllowed\0\
vm-changed-meanwhile\0\
disk-not-allocated\0\
VMRestorePointClientError\0\
shared-disks\0\
com-plus\0\
com-plus-memory\0\
vss-writers\0\
visual-cpp\0\
snapshot-limit\0\
msdtc\0\
vm-too-small\0\
no-network\0\
concurrent-creation\0\
VMAgentStatusCommunicationError\0\
DiskRestorePointClientError\0\
BadRequest\0\
InternalError\0\
InternalExecutionError\0\
InternalOperationError\0\
InternalDiskRestorePointError\0\
OSProvisioningClientError\0\
AllocationFailed\0\
CopyingVHDsFromBackUpVaultTakingLongTime\0\
UserErrorBCMPremiumStorageQuotaError\0\
UserErrorSkuNotAvailable\0\
UserErrorSkuNotAvaialable\0\
UserErrorVmProvisioningFailedDueToLackOfResources\0\
UserErrorMarketPlaceVMNotSupported\0\
UserErrorInstantRpNotFound\0\
UserErrorMigrationFromTrustedLaunchVMToNonTrustedVMNotAllowed\0\
UserErrorMigrationFromTrustedLaunchVM ToNonTrustedVMNotAllowed\0\
UserErrorCrossSubscriptionRestoreNotSuppportedForOLR\0\
UserErrorCrossSubscriptionRestoreNotSupportedForOLR\0\
UserErrorCrossSubscriptionRestoreNotSuppportedForUnManagedAzureVM\0\
UserErrorCrossSubscriptionRestoreNotSupportedForUnManagedAzureVM\0\
UserErrorCrossSubscriptionRestoreNotSuppportedForCRR\0\
UserErrorCrossSubscriptionRestoreNotSupportedForCRR\0\
UserErrorCrossSubscriptionRestoreNotSuppportedFromSnapshot\0\
UserErrorCrossSubscriptionRestoreNotSupportedFromSnapshot\0\
UserErrorCrossSubscriptionRestoreInvalidTenant\0\
UserErrorCrossSubscriptionRestoreInvalidTargetSubscription\0\
UserErrorCrossSubscriptionRestoreNotSuppportedForEncryptedAzureVM\0\
UserErrorCrossSubscriptionRestoreNotSupportedForEncryptedAzureVM\0\
UserErrorCrossSubscriptionRestoreNotSuppportedForTrustedLaunchAzureVM\0\
UserErrorCrossSubscriptionRestoreNotSupportedForTrustedLaunchAzureVM\0\
restore-failed-with-a-cloud-internal-error\0\
restore-dns-name-already-taken\0\
restore-virtual-network-configuration-not-correct\0\
restore-cloud-service-reserved-ip-does-not-match\0\
restore-cloud-service-endpoint-limit-reached\0\
restore-storage-account-in-another-region-than-the-vault\0\
restore-storage-account-not-supported\0\
restore-storage-account-not-online\0\
restore-resource-group-quota-reached\0\
restore-selected-subnet-does-not-exist\0\
restore-backup-not-authorized-in-the-subscription\0\
UserErrorVmProvisioningStateFailed\0\
UserErrorCrpReportedUserError\0\
VMRestorePointInternalError\0\
UserErrorVmNotInDesirableState\0\
VmNotInDesirableState\0\
ExtensionSnapshotFailedCOM\0\
ExtensionInstallationFailedCOM\0\
ExtensionInstallationFailedMDTC\0\
ExtensionFailedVssWriterInBadState\0\
ExtensionFailedVssServiceInBadState\0\
ExtensionConfigParsingFailure\0\
ExtensionStuckInDeletionState\0\
ExtensionFailedSnapshotLimitReachedError\0\
FailedSnapshotLimitReached\0\
ExtensionFailedTimeoutVMNetworkUnresponsive\0\
AzureVmOffline\0\
380008\0\
ExtensionSnapshotBitlockerError\0\
ExtensionSnapshotFailedNoSecureNetwork\0\
ExtensionVCRedistInstallationFailure\0\
UserErrorCMKMissingMangedIdentityPermissionOnKeyVault\0\
UserErrorCMKMissingManagedIdentityPermissionOnKeyVault\0\
UserErrorCMKKeyVaultAuthFailure\0\
UserErrorSystemIdentityNotEnabledWithVault\0\
UserErrorUserIdentityNotFoundOrNotAssociatedWithVault\0\
UserErrorStorageAccountKeyAccessDisallowed\0\
ServiceResourceNotEmptyWithContainerDetails\0\
BMSUserErrorVaultDeletionNotAllowed\0\
BMSUserErrorVaultDeletionForbidden\0\
BMSUserErrorVaultDeletionNotPermitted\0\
backup-vault-has-instances-or-policies\0\
RSVaultUpdateErrorConflictingOperationInProgress\0\
UserErrorOperationDeniedOnImmutableItem\0\
resource-guard-request-is-missing\0\
BMSUserErrorInvalidCriticalOperationExclusionList\0\
BMSUserErrorDisablingSoftDeleteStateNotAllowed\0\
BMSUserErrorSoftDeleteStateNotSetToAlwaysON\0\
BMSUserErrorSoftDeleteUseVaultApi\0\
BMSUserErrorRedundancySettingsUseVaultApi\0\
BMSUserErrorCrossRegionRestoreNotEnabledInThisVault\0\
BMSUserErrorUnableToEnableCrossRegionRestore\0\
BMSUserErrorInvalidPolicyInput\0\
BMSUserErrorPolicyRetentionInvalid\0\
BMSUserErrorInstantRPRetentionExceedsVaultedRetention\0\
BMSUserErrorPolicyObjectInUse\0\
BMSUserErrorContainerHasDatasources\0\
BMSUserErrorDataSourceObjectNotFound\0\
BMSUserErrorContainerNameIncorrectFormat\0\
BMSUserErrorProtectedItemNameIncorrectFormat\0\
BMSUserErrorInvalidConfigureProtectionRequest\0\
BMSUserErrorInvalidInput\0\
DiscoveryInProgress\0\
410002\0\
2018-01-04\0\
the-agent-installed-in-the-vm-but-unresponsive-for-windows-vms\0\
the-agent-installed-in-the-vm-is-out-of-date-for-linux-vms\0\
the-snapshot-status-cannot-be-retrieved-or-a-snapshot-cannot-be-taken\0\
the-backup-extension-fails-to-update-or-load\0\
the-vm-has-no-internet-access\0\
a-lock-on-the-restore-point-resource-group\0\
several-backups-a-day\0\
backup-may-not-delete-old-restore-points\0\
vm-agent-configuration-options-are-not-set-for-linux-vms\0\
application-control-solution-is-blocking-iaasbcdrextensionexe\0\
another-extension-is-in-a-failed-state\0\
the-wire-server-address-is-blocked\0\
backup-was-configured-before-the-agent-was-ready\0\
stale-snapshot-extension-files-on-linux\0\
antivirus-stops-the-backup-extension\0\
the-vm-clock-is-wrong\0\
the-snapshot-provider-module-is-damaged\0\
a-lock-inherited-from-a-higher-scope\0\
the-key-vault-uses-azure-rbac\0\
a-permission-on-keys-or-secrets-is-missing\0\
the-encryption-key-belongs-to-a-certificate\0\
storage-is-troubled-or-the-vm-is-gone\0\
the-restore-point-is-of-a-type-that-is-not-archived\0\
other-restore-points-depend-on-the-one-to-archive\0\
the-restore-point-is-too-young-for-the-archive\0\
too-little-retention-is-left-for-the-archive\0\
the-restore-point-was-archived-before\0\
archive-recommendations-are-made-for-azure-vms-only\0\
the-archived-restore-point-was-rehydrated-before\0\
the-archived-restore-point-is-not-rehydrated\0\
the-restore-point-to-rehydrate-is-not-in-the-archive\0\
a-rehydration-of-the-restore-point-is-running\0\
the-policy-keeps-restore-points-too-briefly-for-the-archive\0\
archive-readiness-is-not-determined-yet\0\
disk-exclusion-of-an-item-with-stopped-protection\0\
protection-of-the-vm-is-stopped\0\
replace-existing-backs-up-an-unprotected-vm\0\
the-vm-was-deleted-while-protected\0\
the-vm-was-moved-to-another-region\0\
an-azure-policy-denies-untagged-resource-groups\0\
a-mounted-file-system-is-not-clean\0\
a-path-has-several-mount-entries\0\
another-process-holds-the-freeze-lock\0\
a-mount-point-cannot-be-opened\0\
a-file-recovery-is-still-mounted-during-the-backup\0\
the-vault-is-still-on-vm-backup-stack-v1\0\
a-disk-exceeds-1023-gb\0\
the-job-is-almost-finished\0\
the-job-is-changing-its-state\0\
a-configuration-that-backup-did-not-support-in-2015\0\
the-operating-system-was-not-on-the-supported-list\0\
the-extension-operation-met-an-outdated-agent\0\
the-recovery-machine-misses-the-requirements\0\
the-recovery-script-runs-on-the-backed-up-vm\0\
the-recovery-service-cannot-be-reached\0\
antivirus-blocks-the-recovery-script\0\
the-target-of-large-disks-is-not-ready\0\
the-recovery-machine-is-not-in-english\0\
the-recovery-volumes-are-already-attached\0\
the-recovery-script-is-no-longer-valid\0\
sles-12-sp4-has-no-iscsi-tcp\0\
the-recovery-volume-is-encrypted\0\
the-file-system-is-foreign-to-the-recovery-machine\0\
the-recovery-volumes-have-no-drive-letter\0\
the-recovery-machine-lacks-deduplication\0\
the-recovery-password-is-wrong\0\
the-parts-of-the-recovery-script-cannot-be-downloaded\0\
the-recovery-machine-has-the-same-disks-or-pools\0\
dynamic-disks-cannot-be-imported\0\
the-iscsi-initiator-has-not-refreshed\0\
the-storage-pool-has-no-write-access\0\
raw-partitions-lvm-or-raid-are-not-mounted\0\
storage-refuses-a-snapshot-of-the-extension\0\
a-failed-freeze-is-logged-as-restricted-network\0\
the-azure-host-fails-the-snapshot-call\0\
the-snapshot-command-names-no-disks\0\
the-linux-agent-starts-the-snapshot-too-late\0\
oracle-does-not-let-the-backup-user-in\0\
the-packaged-scripts-do-not-fit-the-oracle-database\0\
the-database-pre-step-ends-in-an-exception\0\
a-value-in-workload-conf-cannot-be-read\0\
the-role-in-workload-conf-is-unknown\0\
enforceslaveonly-keeps-the-master-out\0\
the-role-slave-is-not-for-this-database\0\
the-workload-name-is-not-supported\0\
oracle-did-not-confirm-the-end-of-backup-mode\0\
the-database-post-step-ends-in-an-exception\0\
workload-conf-names-no-way-to-sign-in\0\
the-database-client-does-not-start\0\
workload-conf-has-no-ipc-folder\0\
the-oracle-database-is-not-open\0\
the-oracle-database-changed-its-state-during-the-backup\0\
mysql-does-not-let-the-backup-in\0\
mysql-may-not-write-into-the-ipc-folder\0\
a-long-statement-holds-up-the-read-lock-of-mysql\0\
the-snapshot-outlasts-the-quiet-time-of-the-database\0\
ipc-folder-is-set-for-a-database-that-needs-none\0\
the-timer-of-the-database-ends-at-once\0\
the-oracle-database-runs-in-noarchivelog-mode\0\
the-linux-extension-gets-incomplete-settings\0\
a-file-that-the-linux-extension-needs-is-missing\0\
the-linux-extension-gets-no-http-answer\0\
the-freeze-ended-before-the-snapshot-did\0\
the-freeze-helper-could-not-wait\0\
an-exception-in-the-linux-extension\0\
the-pre-or-post-script-ends-with-an-error\0\
the-script-is-written-for-another-shell-than-sh\0\
the-script-is-not-where-the-config-file-says\0\
the-plugin-host-file-of-the-extension-is-damaged\0\
a-copy-of-the-plugin-host-config-in-etc-azure-takes-precedence\0\
a-value-in-the-script-config-has-the-wrong-type\0\
the-script-config-is-not-valid-json\0\
the-script-is-not-reserved-for-root\0\
the-script-needs-longer-than-its-time-limit\0\
the-script-waits-because-nobody-reads-its-output\0\
the-plugin-host-waits-in-vain-for-the-script\0\
the-extension-lacks-its-plugin-host-config\0\
the-plugin-host-config-is-writable-or-executable-for-others\0\
the-plugin-host-config-is-not-owned-by-root\0\
there-is-no-script-config-in-etc-azure\0\
the-script-config-is-not-closed-to-others\0\
the-script-config-is-not-owned-by-root\0\
a-sas-on-a-disk-restore-point-is-active\0\
the-vm-changes-while-the-restore-point-is-made\0\
a-disk-of-the-vm-is-not-allocated\0\
the-restore-point-would-contain-a-shared-disk\0\
the-memory-quota-of-com-plus-is-used-up\0\
visual-cpp-2012-cannot-be-installed\0\
the-vm-has-500-restore-points\0\
the-vm-is-too-small-for-a-restore-point\0\
another-restore-point-is-being-made\0\
the-key-vault-of-the-disk-encryption-set-is-missing\0\
the-api-version-is-too-old-for-restore-points\0\
compute-may-not-delete-old-restore-points\0\
the-image-of-the-vm-is-not-generalized\0\
the-cluster-of-the-availability-set-is-full\0\
azure-storage-is-in-transient-trouble\0\
too-few-iops-for-the-transfer-to-the-vault\0\
no-room-for-the-snapshot-copy-in-the-premium-account\0\
the-vm-size-chosen-for-the-restore-is-not-available\0\
the-paired-region-does-not-offer-the-vm-size\0\
azure-has-no-capacity-for-the-vm-size\0\
the-marketplace-plan-of-the-vm-was-withdrawn\0\
the-snapshot-of-the-restore-point-was-deleted\0\
the-vm-was-migrated-away-from-trusted-launch\0\
the-vm-has-the-name-of-a-deleted-trusted-launch-vm\0\
replace-existing-was-chosen-for-another-subscription\0\
a-vm-with-unmanaged-disks-cannot-change-subscription\0\
another-subscription-and-the-secondary-region-at-once\0\
the-restore-point-is-not-in-the-vault-tier\0\
the-target-subscription-is-in-another-tenant\0\
the-target-subscription-lacks-the-recovery-services-provider\0\
an-encrypted-vm-cannot-change-subscription\0\
a-trusted-launch-vm-cannot-change-subscription\0\
the-cloud-service-has-dns-settings\0\
the-cloud-service-has-a-reserved-ip-and-stopped-vms\0\
special-network-setup-and-the-same-cloud-service\0\
the-cloud-service-name-is-taken\0\
the-virtual-network-does-not-fit-the-restore\0\
the-reserved-ip-does-not-fit-the-restored-vm\0\
the-cloud-service-has-no-input-endpoint-left\0\
the-staging-account-is-in-the-wrong-region\0\
the-staging-account-is-of-an-unsupported-kind\0\
the-subscription-can-hold-no-more-resource-groups\0\
the-subnet-for-the-restored-vm-is-missing\0\
backup-has-no-rights-in-the-subscription-for-a-restore\0\
the-vm-is-still-being-updated\0\
a-restart-of-the-vm-is-pending\0\
the-backup-extension-is-in-an-inconsistent-state\0\
the-vm-is-shown-as-failed\0\
antivirus-stops-the-backup-extension-on-linux\0\
the-vm-is-between-two-power-states\0\
selinux-blocks-the-linux-agent\0\
the-vm-agent-is-not-installed\0\
com-plus-or-msdtc-does-not-work\0\
the-iaas-vm-provider-is-registered-wrongly\0\
the-desktop-heap-is-exhausted\0\
files-of-visual-cpp-2013-do-not-match\0\
disk-memory-or-cpu-is-short-for-vss\0\
vss-writers-are-not-stable\0\
vss-writers-time-out-on-throttled-disks\0\
the-volume-shadow-copy-service-is-in-a-bad-state\0\
the-permissions-of-machinekeys-were-changed\0\
too-many-blob-snapshots-of-a-disk\0\
soft-delete-keeps-snapshots-of-the-disks\0\
site-recovery-takes-snapshots-as-well\0\
network-calls-of-the-snapshot-are-too-slow\0\
the-vm-is-off-while-the-extension-is-installed\0\
a-drive-is-locked-by-bitlocker\0\
strong-cryptography-is-off-for-dotnet\0\
windows-installer-is-disabled\0\
rights-on-the-key-software-classes-are-missing\0\
antivirus-stops-the-visual-cpp-installation\0\
the-encryption-identity-may-not-use-the-vault-key\0\
the-encryption-identity-is-disabled-or-detached\0\
the-vault-encryption-key-is-not-rsa\0\
the-vault-encryption-key-is-gone-or-out-of-reach\0\
the-key-vault-of-a-user-assigned-identity-is-restricted\0\
vault-encryption-is-set-before-the-identity-has-its-role\0\
the-system-identity-of-the-backup-vault-is-off\0\
the-user-assigned-identity-is-gone-from-the-backup-vault\0\
storage-account-key-access-is-off\0\
items-or-servers-are-left-in-the-vault\0\
a-mars-server-stays-registered\0\
soft-deleted-items-are-left-in-the-vault\0\
the-vault-has-private-endpoint-connections\0\
a-destroy-left-the-item-protected\0\
instances-or-policies-are-left-in-the-backup-vault\0\
another-update-of-the-vault-is-running\0\
the-vault-is-immutable\0\
backups-cannot-be-suspended-without-immutability\0\
the-call-carries-no-resource-guard-request\0\
a-mandatory-operation-is-excluded-from-the-guard\0\
soft-delete-is-enforced-for-the-vault\0\
the-api-version-accepts-only-alwayson\0\
soft-delete-was-set-on-the-vault-itself\0\
redundancy-was-set-on-the-vault-itself\0\
cross-region-restore-is-off-in-the-vault\0\
azurerm-3-55-0-makes-the-call\0\
the-paired-region-is-restricted\0\
snapshots-of-a-weekly-policy-are-not-kept-five-days\0\
retention-days-differ-from-the-schedule\0\
retention-times-differ-or-lie-ahead\0\
sql-differential-days-do-not-fit\0\
tiering-is-not-accepted-in-the-policy\0\
sql-retention-is-outside-its-limits\0\
snapshots-are-kept-as-long-as-daily-backups\0\
items-still-use-the-policy\0\
databases-of-the-container-are-still-protected\0\
the-stop-has-not-taken-effect-yet\0\
the-item-is-not-in-this-vault\0\
the-item-has-another-name-in-the-vault\0\
the-container-name-is-not-complete\0\
the-item-name-is-not-complete\0\
names-in-the-request-do-not-fit-the-vm\0\
policy-or-vm-id-is-missing-in-the-request\0\
a-list-call-names-no-backup-management-type\0\
a-file-share-is-not-yet-known-to-the-vault\0\
a-policy-asks-for-what-its-datasource-lacks\0\
default-rules-of-a-blob-policy-have-the-wrong-names\0\
soft-delete-of-the-backup-vault-is-always-on\0\
another-discovery-of-vms-is-running\0\
restart-or-reinstall-the-windows-agent\0\
make-sure-net-4-5-is-installed\0\
update-and-restart-the-linux-agent\0\
turn-on-verbose-logging-of-waagent\0\
shut-the-vm-down-in-the-portal\0\
let-the-guest-use-dhcp\0\
uninstall-the-vmsnapshot-extension\0\
give-the-vm-a-way-to-azure-storage\0\
remove_lock_from_the_recovery_point_resource_group\0\
clean_up_restore_point_collection\0\
clean-up-restore-point-collection-by-running-ad-hoc-backup\0\
clean-up-restore-point-collection-from-azure-portal\0\
let-backup-read-the-key-vault-in-the-portal\0\
let-backup-read-the-key-vault-by-powershell\0\
let-backup-read-the-key-vault-by-azure-cli\0\
assign-backup-a-role-on-the-key-vault\0\
complete-the-permissions-on-keys-and-secrets\0\
encrypt-with-a-standalone-key\0\
bring-every-disk-within-the-size-limit\0\
find-the-running-backup-job-and-let-it-end\0\
allow-extensions-in-waagent-conf\0\
allow-iaasbcdrextension-exe\0\
repair-every-failed-extension\0\
open-the-way-to-168-63-129-16\0\
configure-backup-once-the-agent-is-ready\0\
move-the-old-snapshot-extension-away\0\
exclude-the-backup-extension-from-antivirus\0\
set-the-vm-clock\0\
reinstall-the-visual-cpp-runtime\0\
lift-the-lock-where-it-was-set\0\
check-azure-status-and-stop-orphaned-protection\0\
read-why-a-restore-point-is-not-archivable\0\
move-a-restore-point-that-is-archivable\0\
wait-until-the-restore-point-is-old-enough\0\
lengthen-the-retention-for-the-archive\0\
leave-the-restore-point-in-the-archive\0\
move-eligible-restore-points-without-a-recommendation\0\
restore-from-the-rehydrated-restore-point\0\
rehydrate-and-restore-in-one-go\0\
restore-without-rehydration\0\
wait-for-the-rehydration-to-end\0\
look-at-the-archive-readiness-again-later\0\
reduce-the-retention-choices-of-the-policy\0\
resume-protection-and-reset-the-disk-exclusion\0\
resume-the-protection-of-the-vm\0\
restore-with-create-new\0\
recreate-the-vm-under-its-old-name\0\
stop-the-protection-of-the-missing-vm\0\
protect-the-vm-in-a-vault-of-its-new-region\0\
find-the-policy-that-denies-the-request\0\
turn-the-tag-policy-from-deny-to-modify\0\
create-the-restore-point-group-with-its-tags\0\
find-the-mount-point-that-was-not-frozen\0\
check-and-repair-the-file-system\0\
leave-the-mount-point-out-of-the-freeze\0\
remove-duplicate-mount-entries\0\
wait-until-the-freeze-lock-is-free\0\
make-the-mount-point-accessible\0\
make-sure-of-instant-restore\0\
wait-until-the-uncancelled-job-has-ended\0\
cancel-the-job-again-after-a-minute\0\
run-the-discovery-again-after-15-minutes\0\
let-the-running-discovery-end\0\
hold-the-vm-against-the-support-matrix\0\
compare-the-operating-system-with-the-supported-list\0\
set-up-the-agent-on-a-windows-vm\0\
set-up-the-agent-on-a-linux-vm\0\
run-the-recovery-script-on-another-machine\0\
bring-the-recovery-disks-online\0\
open-the-way-to-the-recovery-service\0\
let-the-recovery-script-pass-antivirus\0\
prepare-file-recovery-of-large-disks\0\
run-the-recovery-script-with-an-english-locale\0\
read-the-logs-of-file-recovery\0\
browse-the-recovery-volumes\0\
restart-the-recovery-machine\0\
download-a-new-recovery-script\0\
copy-the-recovery-password-again\0\
use-a-linux-machine-with-iscsi-tcp\0\
check-the-source-volume-with-lsblk\0\
install-deduplication-on-the-recovery-machine\0\
unmount-the-recovery-disks\0\
make-the-iscsi-initiator-refresh\0\
unmount-paths-left-by-a-file-recovery\0\
give-the-recovered-storage-pool-write-access\0\
mount-the-lvm-volumes-of-a-restore-point\0\
mount-the-raid-arrays-of-a-restore-point\0\
make-sure-that-mysql-writes-again\0\
start-a-backup-with-a-new-task\0\
find-out-which-snapshot-was-refused\0\
follow-the-freeze-status-in-the-log\0\
retry-after-an-error-of-the-azure-host\0\
give-the-linux-extension-fresh-settings\0\
find-what-held-up-the-linux-agent\0\
sign-in-to-oracle-as-the-backup-does\0\
prepare-the-oracle-backup-user\0\
use-scripts-of-your-own-for-this-oracle-database\0\
find-the-exception-of-the-database-framework\0\
correct-workload-conf\0\
make-every-value-in-workload-conf-readable\0\
correct-the-role-in-workload-conf\0\
take-oracle-out-of-backup-mode\0\
sign-in-to-mysql-as-the-backup-does\0\
set-ipc-folder-to-where-mysql-may-write\0\
keep-the-oracle-database-in-one-state\0\
let-no-long-statement-run-while-the-backup-starts\0\
raise-the-timeout-in-workload-conf\0\
take-ipc-folder-out-of-workload-conf\0\
name-the-folder-of-the-client-in-workload-conf\0\
turn-on-archivelog-mode\0\
shut-the-oracle-database-down-for-the-snapshot\0\
find-the-missing-file-in-the-log\0\
find-the-http-call-that-failed\0\
find-out-why-the-snapshot-took-so-long\0\
run-the-backup-again-after-a-sleep-failure\0\
find-the-exception-of-the-linux-extension\0\
find-and-fix-the-error-in-the-script\0\
check-the-application-after-a-failed-post-script\0\
start-the-real-script-from-a-small-shell-script\0\
bring-script-and-configured-path-together\0\
reinstall-the-linux-snapshot-extension\0\
remove-the-linux-snapshot-extension-by-azure-cli\0\
move-the-plugin-host-config-out-of-etc-azure\0\
set-up-the-script-config-file\0\
give-the-script-to-root-with-mode-700\0\
shorten-the-script-or-raise-its-time-limit\0\
send-the-output-of-the-script-to-a-file\0\
check-run-time-and-both-time-limits\0\
restrict-the-plugin-host-config-to-root\0\
give-the-script-config-to-root-with-mode-600\0\
check-the-vm-before-the-next-restore-point\0\
end-the-access-to-the-disk-restore-points\0\
make-the-restore-point-after-the-change-of-the-vm\0\
exclude-disks-from-the-restore-point\0\
install-visual-cpp-2012-and-restart-the-vm\0\
delete-old-restore-points-of-the-vm\0\
wait-for-the-restore-point-in-progress\0\
bring-the-key-vault-of-the-disk-encryption-set-back\0\
call-the-restore-point-api-with-a-newer-version\0\
unlock-the-resource-group-of-your-own-collection\0\
generalize-a-copy-and-make-a-new-image\0\
let-azure-choose-another-cluster\0\
wait-until-azure-storage-works-again\0\
give-the-transfer-to-the-vault-more-room\0\
keep-half-of-the-premium-account-free\0\
find-a-vm-size-that-the-region-offers\0\
restore-the-disks-instead-of-the-vm\0\
create-a-vm-from-the-restored-disks\0\
use-a-vm-size-that-both-regions-offer\0\
restore-the-disks-and-resize-in-the-paired-region\0\
create-the-vm-with-a-current-marketplace-plan\0\
attach-the-restored-disks-to-another-vm\0\
choose-a-restore-point-that-is-in-the-vault\0\
back-up-again-after-lost-snapshots\0\
restore-the-trusted-launch-vm-under-a-new-name\0\
delete-the-backups-of-the-old-trusted-launch-vm\0\
create-the-vm-under-another-name-or-in-another-group\0\
restore-as-a-new-vm-or-as-disks\0\
restore-within-the-subscription-of-the-vm\0\
change-the-subscription-or-the-region-not-both\0\
choose-a-target-subscription-of-the-same-tenant\0\
register-the-recovery-services-provider\0\
restore-into-another-cloud-service\0\
restore-the-disks-and-rebuild-the-network\0\
choose-another-vm-name-for-the-restore\0\
choose-another-virtual-network-or-subnet\0\
choose-a-restore-point-that-fits-the-reserved-ip\0\
use-an-existing-input-endpoint\0\
choose-a-staging-account-in-the-right-region\0\
choose-a-staging-account-of-a-supported-kind\0\
choose-a-staging-account-that-is-online\0\
make-room-for-another-resource-group\0\
collect-for-microsoft-support\0\
read-the-inner-error-of-the-backup-job\0\
wait-until-the-state-of-the-vm-has-settled\0\
restart-the-vm-in-a-maintenance-window\0\
reinstall-the-snapshot-extension-on-windows\0\
reinstall-the-snapshot-extension-on-linux\0\
reapply-the-state-of-the-vm\0\
exclude-the-linux-extension-from-antivirus\0\
take-the-agent-out-of-the-selinux-policy\0\
restart-the-com-plus-system-application\0\
let-msdtc-run-as-network-service\0\
reinstall-the-service-msdtc\0\
let-the-extension-install-its-provider-again\0\
enlarge-the-desktop-heap\0\
collect-the-logs-of-the-windows-extension\0\
give-the-vm-more-disk-memory-or-cpu\0\
restart-the-services-of-unstable-vss-writers\0\
take-snapshots-without-threads\0\
take-load-off-the-disks-during-the-backup\0\
restart-the-volume-shadow-copy-service\0\
reset-machinekeys-and-delete-the-extension-certificates\0\
delete-disk-snapshots-that-nobody-needs\0\
shorten-soft-delete-of-the-disk-storage\0\
keep-site-recovery-and-backup-apart\0\
take-the-snapshot-through-the-host\0\
move-the-backup-to-a-time-of-little-load\0\
give-the-vm-a-larger-size\0\
start-the-vm-and-register-it-again\0\
turn-off-bitlocker-on-every-drive\0\
turn-on-strong-cryptography-for-dotnet\0\
install-visual-cpp-2013-by-hand\0\
enable-windows-installer\0\
grant-rights-on-the-key-software-classes\0\
let-the-encryption-identity-use-the-vault-key\0\
bring-back-the-encryption-identity\0\
encrypt-the-vault-with-an-rsa-key\0\
bring-the-vault-encryption-key-back-within-reach\0\
encrypt-with-the-system-identity-behind-a-firewall\0\
give-the-identity-its-role-before-the-encryption\0\
turn-on-the-system-identity-of-the-backup-vault\0\
run-backup-instances-under-a-user-assigned-identity\0\
allow-access-with-storage-account-keys\0\
find-the-setting-that-the-policy-check-rejects\0\
find-the-field-that-the-call-gets-wrong\0\
empty-the-recovery-services-vault\0\
delete-the-mars-server-in-the-vault\0\
delete-the-vault-with-its-soft-deleted-items\0\
wait-until-soft-deleted-items-are-gone\0\
remove-the-private-endpoints-of-the-vault\0\
disable-protection-that-outlived-a-destroy\0\
delete-backup-instances-and-policies\0\
let-the-running-update-of-the-vault-end\0\
choose-an-operation-that-immutability-allows\0\
disable-immutability-unless-it-is-locked\0\
stop-backup-and-retain-the-data-forever\0\
enable-immutability-to-suspend-backups\0\
get-access-to-the-resource-guard\0\
run-the-operation-with-a-tool-that-knows-the-guard\0\
take-mandatory-operations-off-the-exclusion-list\0\
leave-soft-delete-on\0\
send-alwayson-or-leave-soft-delete-out\0\
leave-soft-delete-out-of-backupconfig\0\
set-redundancy-on-the-vault-itself\0\
ask-the-primary-region\0\
enable-cross-region-restore\0\
use-another-version-of-azurerm\0\
get-access-to-the-paired-region\0\
keep-snapshots-of-a-weekly-policy-five-days\0\
give-retention-the-days-of-the-schedule\0\
send-the-schedule-time-as-retention-time\0\
give-the-sql-differential-one-day-of-its-own\0\
take-tiering-out-of-the-policy\0\
bring-sql-retention-within-its-limits\0\
keep-snapshots-shorter-than-daily-backups\0\
move-the-items-to-another-policy\0\
stop-protection-of-every-database-in-the-container\0\
wait-a-few-minutes-and-unregister-again\0\
look-the-item-up-in-the-vault\0\
take-the-full-names-from-the-vault\0\
build-the-names-from-the-group-of-the-vm\0\
send-policy-and-vm-id-with-the-request\0\
filter-by-backup-management-type\0\
register-the-storage-account-first\0\
keep-the-policy-to-what-the-datasource-supports\0\
name-the-default-rules-of-a-blob-policy\0\
agent-2019\0\
Azure Backup: problems with the agent or the extension (German edition)\0\
agent-2018-06\0\
Azure Backup: problems with the agent or the extension\0\
agent-2018-12\0\
2018-12-03\0\
agent-2020\0\
2020-07-28\0\
agent-2022\0\
2022-05-05\0\
agent-2025\0\
Azure Backup: failures caused by the agent or the extension\0\
2025-11-12\0\
vms-2018\0\
Azure Backup: troubleshooting of Azure VM backup\0\
encryption-2026\0\
Azure Backup: encrypted Azure VMs\0\
2026-01-22\0\
matrix-2025\0\
Azure Backup: support matrix for Azure VM backup\0\
2025-10-27\0\
cli-2022\0\
Azure Backup: back up a VM with Azure CLI\0\
locks-2023\0\
Azure Resource Manager: locks on resources\0\
2023-08-24\0\
azure-docs-6076\0\
MicrosoftDocs/azure-docs issue 6076\0\
2018-03-21\0\
azure-docs-6610\0\
MicrosoftDocs/azure-docs issue 6610\0\
2018-04-02\0\
azure-docs-29016\0\
MicrosoftDocs/azure-docs issue 29016\0\
2019-04-08\0\
azure-docs-42262\0\
MicrosoftDocs/azure-docs issue 42262\0\
2019-11-06\0\
azure-docs-47491\0\
MicrosoftDocs/azure-docs issue 47491\0\
2020-02-05\0\
azure-docs-47934\0\
MicrosoftDocs/azure-docs issue 47934\0\
2020-02-12\0\
azure-docs-53568\0\
MicrosoftDocs/azure-docs issue 53568\0\
2020-04-29\0\
azure-docs-76638\0\
MicrosoftDocs/azure-docs issue 76638\0\
2021-06-09\0\
azure-docs-79298\0\
MicrosoftDocs/azure-docs issue 79298\0\
2021-08-04\0\
azure-docs-88312\0\
MicrosoftDocs/azure-docs issue 88312\0\
2022-02-18\0\
azure-docs-91512\0\
MicrosoftDocs/azure-docs issue 91512\0\
2022-04-13\0\
azure-docs-97447\0\
MicrosoftDocs/azure-docs issue 97447\0\
2022-08-23\0\
walinuxagent-1059\0\
Azure/WALinuxAgent issue 1059\0\
2018-03-05\0\
walinuxagent-2895\0\
Azure/WALinuxAgent pull request 2895\0\
2023-08-10\0\
quickstart-5445\0\
Azure/azure-quickstart-templates issue 5445\0\
2018-12-17\0\
terraform-27679\0\
hashicorp/terraform-provider-azurerm issue 27679\0\
2024-10-17\0\
archive-errors-2021\0\
Azure Backup: errors of the archive tier\0\
2021-10-23\0\
archive-support-2023\0\
Azure Backup: what the archive tier supports\0\
2023-05-25\0\
archive-use-2022\0\
Azure Backup: use of the archive tier\0\
2022-10-03\0\
azure-docs-93145\0\
MicrosoftDocs/azure-docs issue 93145\0\
2022-05-19\0\
azure-powershell-18211\0\
Azure/azure-powershell issue 18211\0\
2022-05-17\0\
azure-powershell-21519\0\
Azure/azure-powershell issue 21519\0\
2023-04-13\0\
azure-powershell-25912\0\
Azure/azure-powershell issue 25912\0\
2024-08-22\0\
selective-disk-2026\0\
Azure Backup: backup and restore of selected disks of a VM\0\
2026-01-23\0\
agent-2018-01\0\
2018-01-09\0\
vms-2016\0\
Azure Backup: troubleshooting of Azure VM backup (German edition)\0\
vms-2019\0\
stack-v2-2018\0\
Azure Backup: upgrade to VM backup stack V2\0\
2018-03-08\0\
instant-restore-2023\0\
Azure Backup: instant restore\0\
2023-07-20\0\
matrix-2019\0\
2019-07-02\0\
vm-creation-2019\0\
Azure Backup: backup at the creation of a VM\0\
2019-06-13\0\
regions-2021\0\
Azure Backup: resources moved to another region\0\
2021-08-27\0\
manage-vms-2022\0\
Azure Backup: managing the backups of Azure VMs\0\
2022-07-05\0\
file-recovery-2023\0\
Azure Backup: file recovery from the backup of an Azure VM\0\
linux-freezer-2026\0\
Azure/azure-linux-extensions: freezing of file systems in the VMBackup extension\0\
2026-08-06\0\
walinuxagent-525\0\
Azure/WALinuxAgent issue 525\0\
2016-12-16\0\
azure-policy-345\0\
Azure/azure-policy issue 345\0\
2019-03-25\0\
azure-docs-49846\0\
MicrosoftDocs/azure-docs issue 49846\0\
2020-03-10\0\
azure-docs-50541\0\
MicrosoftDocs/azure-docs issue 50541\0\
2020-03-20\0\
azure-docs-60239\0\
MicrosoftDocs/azure-docs issue 60239\0\
2020-08-04\0\
azure-docs-90308\0\
MicrosoftDocs/azure-docs issue 90308\0\
2022-03-23\0\
azure-docs-91955\0\
MicrosoftDocs/azure-docs issue 91955\0\
2022-04-24\0\
azure-docs-98811\0\
MicrosoftDocs/azure-docs issue 98811\0\
2022-09-21\0\
azure-docs-107330\0\
MicrosoftDocs/azure-docs issue 107330\0\
2023-03-28\0\
file-recovery-2020\0\
Azure Backup: troubleshooting of file recovery from an Azure VM backup\0\
2020-07-12\0\
restore-files-2019\0\
Azure Backup: recover files from an Azure VM backup (with a table of errors)\0\
2019-03-01\0\
file-recovery-script-2017\0\
MabOneSdk/azure-cli: the file recovery script for Windows\0\
2017-09-06\0\
file-recovery-script-2021\0\
zzccoder/Script-set: a newer file recovery script for Windows, signed by Microsoft\0\
2021-04-10\0\
oracle-recovery-2021\0\
Azure Virtual Machines: backup and recovery of an Oracle database (with the output of file recovery on Linux)\0\
2021-01-28\0\
azure-docs-103007\0\
MicrosoftDocs/azure-docs issue 103007\0\
2022-12-21\0\
linux-ext-codes-2025\0\
Azure/azure-linux-extensions: status codes of the VMBackup extension\0\
2025-03-05\0\
linux-ext-snapshotter-2025\0\
Azure/azure-linux-extensions: freeze and snapshot in the VMBackup extension\0\
2025-12-22\0\
linux-ext-host-2025\0\
Azure/azure-linux-extensions: snapshot through the host in the VMBackup extension\0\
linux-ext-guest-2025\0\
Azure/azure-linux-extensions: snapshot from the guest in the VMBackup extension\0\
2025-07-12\0\
linux-ext-parameters-2025\0\
Azure/azure-linux-extensions: settings of the VMBackup extension\0\
linux-ext-http-2022\0\
Azure/azure-linux-extensions: HTTP calls of the VMBackup extension\0\
2022-09-01\0\
linux-ext-blobs-2023\0\
Azure/azure-linux-extensions: upload of status and log in the VMBackup extension\0\
2023-07-11\0\
linux-ext-freeze-2023\0\
Azure/azure-linux-extensions: freeze and thaw in the VMBackup extension\0\
2023-11-27\0\
linux-ext-dropped-2015\0\
Azure/azure-linux-extensions commit b2d7cc0e\0\
linux-ext-renamed-2015\0\
Azure/azure-linux-extensions commit a4954137\0\
2015-11-06\0\
linux-ext-host-time-2021\0\
Azure/azure-linux-extensions commit a81f3147\0\
2021-12-03\0\
linux-ext-safefreeze-2021\0\
Azure/azure-linux-extensions: freeze helper of the VMBackup extension\0\
2021-01-04\0\
linux-workload-2021\0\
Azure/azure-linux-extensions: database framework of the VMBackup extension\0\
2021-04-06\0\
linux-workload-names-2020\0\
Azure/azure-linux-extensions commit 99feba43\0\
2020-08-28\0\
linux-workload-states-2020\0\
Azure/azure-linux-extensions commit aee577b1\0\
linux-workload-oracle-pre-2023\0\
Azure/azure-linux-extensions: packaged pre-script for Oracle\0\
2023-01-16\0\
linux-workload-oracle-post-2023\0\
Azure/azure-linux-extensions: packaged post-script for Oracle\0\
linux-workload-mysql-pre-2020\0\
Azure/azure-linux-extensions: packaged pre-script for MySQL\0\
linux-workload-mysql-post-2020\0\
Azure/azure-linux-extensions: packaged post-script for a MySQL replica\0\
linux-workload-mysql-slave-2020\0\
Azure/azure-linux-extensions: packaged pre-script for a MySQL replica\0\
linux-workload-timer-2020\0\
Azure/azure-linux-extensions: script that ends the quiet time of a database\0\
2020-10-14\0\
mysql-8-4-2024\0\
MySQL 8.4.0 release notes\0\
2024-04-30\0\
enhanced-scripts-2025\0\
Azure Backup: database-consistent snapshots of Linux VMs with the enhanced scripts\0\
2025-08-21\0\
oracle-backup-2024\0\
Oracle on Azure: back up Oracle Database on a Linux VM with Azure Backup\0\
2024-10-02\0\
azure-linux-extensions-494\0\
Azure/azure-linux-extensions issue 494\0\
2017-11-27\0\
azure-linux-extensions-1077\0\
Azure/azure-linux-extensions pull request 1077\0\
2020-04-14\0\
azure-linux-extensions-1911\0\
Azure/azure-linux-extensions issue 1911\0\
2024-04-11\0\
azure-linux-extensions-2019\0\
Azure/azure-linux-extensions pull request 2019\0\
2025-02-27\0\
scripts-page-2018\0\
Azure Backup: application-consistent backup of Linux VMs\0\
2018-01-12\0\
scripts-page-2024\0\
2024-04-23\0\
scripts-config-2017\0\
MicrosoftAzureBackup/VMSnapshotPluginConfig: parameters of the script config file\0\
2017-04-11\0\
scripts-pluginhost-2020\0\
Azure/azure-linux-extensions: plugin host of the VMBackup extension\0\
2020-02-06\0\
scripts-runner-2020\0\
Azure/azure-linux-extensions: script runner of the VMBackup extension\0\
2020-01-09\0\
scripts-handle-2024\0\
Azure/azure-linux-extensions: main program of the VMBackup extension\0\
2024-02-26\0\
scripts-ownership-2017\0\
Azure/azure-linux-extensions commit 7e4615b4\0\
azure-linux-extensions-430\0\
Azure/azure-linux-extensions pull request 430\0\
2017-07-28\0\
azure-linux-extensions-706\0\
Azure/azure-linux-extensions issue 706\0\
2018-12-19\0\
scripts-selfhelp-2020\0\
TheresaLui/SelfHelpContent_v2: ExtensionPreScriptTimeout\0\
2020-05-27\0\
restore-point-matrix-2022\0\
Azure Virtual Machines: support matrix for VM restore points\0\
restore-point-manage-2022\0\
Azure Virtual Machines: managing VM restore points\0\
resize-2023\0\
Azure Virtual Machines: changing the size of a VM\0\
2023-09-15\0\
generalize-2026\0\
Azure Virtual Machines: generalizing a VM before an image is made of it\0\
2026-02-06\0\
allocation-2023\0\
Azure Virtual Machines: troubleshooting of failed allocations\0\
2023-12-15\0\
key-vault-recovery-2024\0\
Azure Key Vault: recovery of deleted key vaults and keys\0\
2024-02-20\0\
azure-docs-121435\0\
MicrosoftDocs/azure-docs pull request 121435\0\
2024-04-09\0\
azure-powershell-5741\0\
Azure/azure-powershell issue 5741\0\
2018-03-14\0\
restore-vms-2022\0\
Azure Backup: restore of Azure VMs in the portal\0\
2022-12-06\0\
restore-vms-2023\0\
2023-09-05\0\
restore-concepts-2021\0\
Azure Backup: terms and scenarios of Azure VM restore\0\
2021-12-24\0\
restore-matrix-2023\0\
2023-07-05\0\
restore-overview-2023\0\
Azure Backup: overview of Azure VM backup\0\
2023-02-27\0\
restore-powershell-2022\0\
Azure Backup: backup and restore of Azure VMs with PowerShell\0\
2022-01-04\0\
restore-rbac-2021\0\
Azure Backup: roles for backup and restore\0\
2021-03-09\0\
restore-soft-delete-2020\0\
Azure Backup: soft delete\0\
2020-04-30\0\
restore-enhanced-soft-delete-2022\0\
Azure Backup: enhanced soft delete\0\
2022-11-24\0\
restore-marketplace-2022\0\
Azure Marketplace: deprecating a VM offer\0\
2022-04-18\0\
restore-classic-2020\0\
Azure Virtual Machines: retirement of classic VMs\0\
2020-02-10\0\
ansible-azure-2290\0\
ansible-collections/azure pull request 2290\0\
2026-06-26\0\
jpabrs-cross-region-2021\0\
Azure Backup support in Japan: Cross Region Restore and missing VM sizes\0\
2021-10-22\0\
jpabrs-transfer-2022\0\
Azure Backup support in Japan: deleted restore point collections\0\
2022-03-10\0\
vms-2023\0\
2023-09-20\0\
vms-2015\0\
Azure Backup: troubleshooting of Azure VM backup (first edition)\0\
2015-09-28\0\
vms-2020\0\
2020-11-30\0\
linux-extension\0\
Azure/azure-linux-extensions: error codes of the VMBackup extension\0\
2020-10-21\0\
restore-point-page-2023\0\
Azure Virtual Machines: troubleshooting of restore points\0\
2023-04-12\0\
manage-vms-2025-10\0\
Azure Backup: manage the backup of Azure VMs\0\
2025-10-24\0\
vm-states-2021\0\
Azure Virtual Machines: states and billing\0\
2021-03-08\0\
vm-failed-state-2021\0\
Microsoft support articles: VM stuck in a failed state\0\
2021-10-04\0\
vm-certificates-2023\0\
Microsoft support articles: several certificates on a VM with extensions\0\
2023-05-05\0\
dotnet-tls-2018\0\
.NET Framework: best practices for Transport Layer Security\0\
2018-03-15\0\
self-help-provisioning-2020\0\
Microsoft support self-help: UserErrorVmProvisioningStateFailed (public copy)\0\
2020-04-09\0\
self-help-crp-2020\0\
Microsoft support self-help: UserErrorCrpReportedUserError (public copy)\0\
self-help-com-2020\0\
Microsoft support self-help: ExtensionSnapshotFailedCOM (public copy)\0\
self-help-com-memory-2021\0\
Microsoft support self-help: ExtensionInstallProviderCOMMemoryQuotaReached (public copy)\0\
2021-02-24\0\
self-help-stuck-2020\0\
Microsoft support self-help: ExtensionStuckInDeletionState (public copy)\0\
self-help-timeout-2020\0\
Microsoft support self-help: ExtensionFailedTimeoutVMNetworkUnresponsive (public copy)\0\
self-help-proxy-2020\0\
Microsoft support self-help: ExtensionFailedTimeoutDelayInNetwork (public copy)\0\
support-guide-com-2021\0\
Microsoft support guide: COM+ errors of the backup extension (public copy)\0\
2021-03-10\0\
support-guide-logs-2021\0\
Microsoft support guide: reading the logs of the backup extension (public copy)\0\
support-guide-crp-2021\0\
Microsoft support guide: errors from Azure Compute in a backup (public copy)\0\
support-japan-reinstall-2025\0\
Microsoft support Japan: reinstalling the VMSnapshot extension on Windows\0\
2025-06-30\0\
support-japan-vss-2025\0\
Microsoft support Japan: consistency of Azure VM backups\0\
2025-01-10\0\
support-japan-antivirus-2024\0\
Microsoft support Japan: antivirus exclusions for Azure Backup\0\
2024-06-19\0\
linux-extension-settings-2026\0\
linux-extension-snapshots-2026\0\
Azure/azure-linux-extensions: snapshots of the VMBackup extension\0\
azure-docs-5225\0\
MicrosoftDocs/azure-docs issue 5225\0\
2018-03-02\0\
azure-docs-42299\0\
MicrosoftDocs/azure-docs issue 42299\0\
2019-11-07\0\
azure-docs-63454\0\
MicrosoftDocs/azure-docs issue 63454\0\
2020-09-29\0\
azure-docs-64646\0\
MicrosoftDocs/azure-docs issue 64646\0\
2020-10-19\0\
azure-docs-85736\0\
MicrosoftDocs/azure-docs pull request 85736\0\
2021-12-27\0\
azure-docs-123170\0\
MicrosoftDocs/azure-docs issue 123170\0\
2024-06-07\0\
backup-vault-errors-2025\0\
Azure Backup: troubleshooting of Backup vaults\0\
2025-07-16\0\
backup-vault-cmk-2024\0\
Azure Backup: customer-managed keys of a Backup vault\0\
2024-11-11\0\
recovery-services-cmk-2023\0\
Azure Backup: customer-managed keys of a Recovery Services vault\0\
2023-08-02\0\
backup-vault-identity-2026\0\
Azure Backup: managed identities of a Backup vault\0\
2026-04-27\0\
terraform-27817\0\
hashicorp/terraform-provider-azurerm issue 27817\0\
2024-10-30\0\
research-enclave-145\0\
Azure/HubAndSpokeResearchEnclave issue 145\0\
2024-11-14\0\
azure-docs-127508\0\
MicrosoftDocs/azure-docs pull request 127508\0\
2025-08-13\0\
azure-files-errors-2025\0\
Azure Backup: troubleshooting of Azure Files backup\0\
2025-08-11\0\
delete-vault-2020\0\
Azure Backup: delete a Recovery Services vault (German edition)\0\
2020-06-04\0\
delete-vault-2025\0\
Azure Backup: delete a Recovery Services vault\0\
2025-12-09\0\
secure-by-default-2025\0\
Azure Backup: secure by default with soft delete\0\
2025-11-10\0\
immutable-vault-2025\0\
Azure Backup: immutable vaults\0\
2025-06-19\0\
mua-concept-2023\0\
Azure Backup: about multi-user authorization\0\
2023-09-25\0\
create-vault-2025\0\
Azure Backup: create and configure a Recovery Services vault\0\
sql-policy-2023\0\
Azure Backup: back up SQL Server databases in Azure VMs\0\
2023-05-24\0\
sql-manage-2026\0\
Azure Backup: manage SQL Server databases in Azure VMs\0\
2026-04-06\0\
backup-vault-2021\0\
Azure Backup: Backup vaults\0\
2021-09-08\0\
upgrade-vault-2018\0\
Azure Backup: upgrade a classic Backup vault\0\
azure-powershell-discovery\0\
Azure/azure-powershell: registration of a VM with a classic Backup vault\0\
2018-12-01\0\
azure-powershell-error-codes\0\
Azure/azure-powershell: error codes of the classic module AzureBackup\0\
azure-cli-7619\0\
Azure/azure-cli issue 7619\0\
2019-03-03\0\
azure-docs-42016\0\
MicrosoftDocs/azure-docs issue 42016\0\
2019-11-03\0\
azure-cli-14776\0\
Azure/azure-cli issue 14776\0\
2020-08-13\0\
self-help-2021\0\
Self-help texts of Microsoft's support: vault deletion (public copy)\0\
2021-04-09\0\
planton-protected-vm\0\
plantonhq/planton: operating notes on a protected VM\0\
2026-11-23\0\
planton-policy-vm\0\
plantonhq/planton: module for VM backup policies\0\
planton-resource-guard\0\
plantonhq/planton: module for a Resource Guard\0\
skycraft-teardown\0\
mbiszczanik/skycraft: troubleshooting of a teardown\0\
2026-08-30\0\
skycraft-bicep\0\
mbiszczanik/skycraft: rules for Bicep\0\
2026-06-11\0\
rest-specs-32688\0\
Azure/azure-rest-api-specs issue 32688\0\
2025-02-18\0\
azure-powershell-24298\0\
Azure/azure-powershell issue 24298\0\
2024-03-01\0\
terraform-31887\0\
hashicorp/terraform-provider-azurerm issue 31887\0\
2026-03-04\0\
azure-powershell-24665\0\
Azure/azure-powershell pull request 24665\0\
2024-04-20\0\
mcp-2544\0\
microsoft/mcp pull request 2544\0\
2026-04-30\0\
terraform-2143\0\
hashicorp/terraform-provider-azurerm issue 2143\0\
2018-10-23\0\
terraform-2215\0\
hashicorp/terraform-provider-azurerm issue 2215\0\
2018-11-02\0\
terraform-18577\0\
hashicorp/terraform-provider-azurerm issue 18577\0\
2022-09-29\0\
rest-specs-14715\0\
Azure/azure-rest-api-specs issue 14715\0\
2021-06-08\0\
sdk-net-41262\0\
Azure/azure-sdk-for-net issue 41262\0\
2024-01-15\0\
cli-extensions-7628\0\
Azure/azure-cli-extensions issue 7628\0\
2024-05-16\0\
quickstart-7184\0\
Azure/azure-quickstart-templates issue 7184\0\
2020-02-16\0\
terraform-33473\0\
hashicorp/terraform-provider-azurerm pull request 33473\0\
2026-09-18\0\
sdk-go-2822\0\
Azure/azure-sdk-for-go issue 2822\0\
2019-06-11\0\
azure-cli-10270\0\
Azure/azure-cli issue 10270\0\
2019-08-19\0\
terraform-24539\0\
hashicorp/terraform-provider-azurerm pull request 24539\0\
2024-01-17\0\
terraform-27619\0\
hashicorp/terraform-provider-azurerm issue 27619\0\
2024-10-11\0\
terraform-31969\0\
hashicorp/terraform-provider-azurerm pull request 31969\0\
2026-03-16\0\
terraform-policy-docs-2026\0\
hashicorp/terraform-provider-azurerm: documentation of azurerm_backup_policy_vm\0\
2026-08-21\0\
mcp-policy-feedback\0\
microsoft/mcp: what the service checks when a policy is created\0\
2026-04-28\0\
mcp-policy-questions\0\
microsoft/mcp: policies that the service rejects\0\
mcp-policy-tests\0\
microsoft/mcp: tests of its backup tool\0\
mecrbroc-2026\0\
priyansh17/MECRBROCTooling: unregister a SQL VM from a vault\0\
2026-03-15\0\
mecrbroc-groups-2026\0\
sarmadjari/MECRBROCTooling: SQL VMs with availability groups\0\
2026-07-09\0\
terraform-9452\0\
hashicorp/terraform-provider-azurerm issue 9452\0\
2020-11-24\0\
pulumi-1420\0\
pulumi/pulumi-azure-native issue 1420\0\
2022-01-10\0\
azure-cli-23364\0\
Azure/azure-cli issue 23364\0\
2022-07-28\0\
rest-specs-26552\0\
Azure/azure-rest-api-specs issue 26552\0\
2023-11-03\0\
mcp-item-names\0\
microsoft/mcp: messages about names of containers and items\0\
sdk-python-3159\0\
Azure/azure-sdk-for-python issue 3159\0\
2018-08-16\0\
terraform-21663\0\
hashicorp/terraform-provider-azurerm issue 21663\0\
azure-powershell-15178\0\
Azure/azure-powershell issue 15178\0\
2021-06-04\0\
bicep-modules-5156\0\
Azure/bicep-registry-modules issue 5156\0\
2025-05-07\0\
mcp-redundancy\0\
microsoft/mcp: how its backup tool turns on Cross Region Restore\0\
2026-08-20\0\
bicep-modules-7292\0\
Azure/bicep-registry-modules pull request 7292\0\
azure-cli-32383\0\
Azure/azure-cli issue 32383\0\
2025-11-05\0\
terraform-5-upgrade\0\
hashicorp/terraform-provider-azurerm: upgrade guide of version 5.0\0\
pvtr-2025\0\
eddie-knight/pvtr-azure-blob-storage-archived: deletion of a vault with retries\0\
2025-01-30\0\
distilled-azure\0\
alchemy-run/distilled: errors of Azure's services\0\
BMSUserError\0\
GuestAgent\0\
UserError\0\
Extension\0\
Extention\0\
";

pub(crate) static NAME_STARTS: [u32; 1368] = [
    0, 1, 38, 80, 124, 158, 197, 238, 272, 314, 356, 397, 430, 470, 510, 532,
    556, 585, 620, 652, 691, 727, 767, 805, 848, 906, 946, 996, 1032, 1076, 1127, 1172,
    1202, 1240, 1251, 1287, 1320, 1353, 1370, 1377, 1393, 1400, 1435, 1459, 1489, 1516, 1549, 1582,
    1593, 1626, 1637, 1666, 1699, 1732, 1758, 1798, 1827, 1870, 1915, 1945, 1973, 1984, 2016, 2037,
    2082, 2093, 2126, 2163, 2188, 2212, 2237, 2264, 2293, 2304, 2330, 2360, 2385, 2414, 2442, 2476,
    2508, 2519, 2542, 2574, 2607, 2654, 2693, 2731, 2754, 2785, 2811, 2845, 2869, 2904, 2934, 2968,
    2998, 3009, 3045, 3074, 3105, 3142, 3158, 3167, 3184, 3201, 3212, 3230, 3248, 3267, 3292, 3318,
    3347, 3374, 3404, 3423, 3454, 3474, 3506, 3530, 3567, 3591, 3624, 3660, 3698, 3735, 3774, 3811,
    3829, 3855, 3885, 3904, 3935, 3969, 4004, 4034, 4072, 4117, 4161, 4172, 4206, 4247, 4287, 4318,
    4338, 4359, 4378, 4404, 4417, 4426, 4442, 4454, 4465, 4480, 4486, 4499, 4510, 4530, 4562, 4590,
    4601, 4615, 4638, 4661, 4691, 4717, 4734, 4775, 4812, 4837, 4863, 4913, 4948, 4975, 5037, 5100,
    5153, 5205, 5271, 5336, 5389, 5441, 5500, 5558, 5605, 5664, 5730, 5795, 5865, 5934, 5977, 6008,
    6058, 6107, 6152, 6209, 6247, 6282, 6319, 6358, 6408, 6443, 6473, 6501, 6532, 6554, 6581, 6612,
    6644, 6679, 6715, 6745, 6775, 6816, 6843, 6887, 6902, 6909, 6941, 6980, 7017, 7071, 7126, 7158,
    7201, 7255, 7298, 7342, 7378, 7413, 7451, 7490, 7539, 7579, 7613, 7663, 7710, 7754, 7788, 7830,
    7882, 7927, 7958, 7993, 8047, 8077, 8113, 8150, 8191, 8236, 8282, 8307, 8327, 8334, 8345, 8408,
    8467, 8537, 8582, 8612, 8655, 8677, 8718, 8775, 8837, 8876, 8911, 8960, 9000, 9037, 9059, 9099,
    9136, 9166, 9209, 9253, 9291, 9343, 9393, 9440, 9485, 9523, 9575, 9624, 9669, 9722, 9768, 9828,
    9868, 9918, 9950, 9994, 10029, 10064, 10112, 10147, 10180, 10218, 10249, 10300, 10341, 10364, 10391, 10421,
    10473, 10524, 10570, 10615, 10660, 10699, 10736, 10775, 10814, 10856, 10895, 10924, 10957, 11008, 11050, 11091,
    11122, 11176, 11225, 11258, 11296, 11333, 11376, 11420, 11468, 11507, 11543, 11588, 11627, 11679, 11722, 11762,
    11799, 11837, 11877, 11912, 11958, 12002, 12040, 12075, 12107, 12139, 12195, 12228, 12268, 12317, 12370, 12419,
    12458, 12504, 12549, 12598, 12638, 12679, 12712, 12748, 12790, 12838, 12883, 12932, 12995, 13043, 13079, 13115,
    13159, 13208, 13253, 13296, 13356, 13400, 13439, 13481, 13520, 13560, 13607, 13641, 13687, 13727, 13763, 13793,
    13833, 13869, 13921, 13967, 14009, 14048, 14092, 14130, 14173, 14226, 14278, 14323, 14361, 14406, 14452, 14497,
    14548, 14601, 14654, 14708, 14751, 14796, 14857, 14900, 14947, 14982, 15034, 15083, 15115, 15160, 15205, 15250,
    15293, 15339, 15389, 15431, 15486, 15516, 15547, 15596, 15622, 15668, 15703, 15734, 15764, 15796, 15839, 15869,
    15907, 15943, 15970, 16010, 16059, 16103, 16137, 16178, 16216, 16259, 16306, 16337, 16375, 16405, 16452, 16496,
    16546, 16594, 16630, 16679, 16735, 16792, 16839, 16896, 16930, 16969, 17000, 17041, 17084, 17118, 17169, 17208,
    17231, 17280, 17323, 17372, 17410, 17448, 17488, 17527, 17568, 17598, 17630, 17682, 17722, 17758, 17791, 17829,
    17865, 17909, 17936, 17983, 18017, 18047, 18086, 18121, 18151, 18190, 18232, 18276, 18319, 18363, 18415, 18460,
    18496, 18535, 18566, 18601, 18636, 18667, 18690, 18725, 18760, 18811, 18845, 18904, 18956, 19000, 19044, 19087,
    19125, 19170, 19200, 19239, 19282, 19315, 19343, 19373, 19403, 19444, 19481, 19525, 19542, 19575, 19606, 19654,
    19697, 19737, 19780, 19819, 19858, 19912, 19954, 19986, 20014, 20046, 20088, 20131, 20178, 20210, 20234, 20269,
    20307, 20351, 20391, 20431, 20476, 20517, 20550, 20590, 20621, 20656, 20688, 20717, 20758, 20794, 20835, 20865,
    20904, 20957, 20990, 21021, 21064, 21096, 21133, 21172, 21209, 21256, 21287, 21315, 21344, 21375, 21408, 21443,
    21478, 21524, 21551, 21584, 21622, 21667, 21708, 21749, 21783, 21814, 21850, 21886, 21925, 21965, 21999, 22036,
    22067, 22116, 22161, 22183, 22226, 22260, 22291, 22327, 22367, 22405, 22455, 22490, 22527, 22574, 22598, 22645,
    22678, 22709, 22748, 22791, 22833, 22870, 22919, 22967, 23009, 23048, 23097, 23142, 23172, 23210, 23253, 23293,
    23329, 23369, 23414, 23457, 23499, 23549, 23586, 23629, 23665, 23704, 23756, 23804, 23853, 23892, 23925, 23962,
    24003, 24041, 24079, 24115, 24151, 24189, 24239, 24285, 24325, 24369, 24404, 24451, 24499, 24552, 24584, 24626,
    24673, 24721, 24761, 24796, 24838, 24877, 24918, 24967, 24998, 25043, 25088, 25128, 25165, 25195, 25234, 25277,
    25316, 25360, 25402, 25430, 25473, 25514, 25554, 25587, 25615, 25660, 25685, 25727, 25763, 25808, 25839, 25881,
    25920, 25976, 26016, 26056, 26092, 26127, 26168, 26194, 26229, 26263, 26302, 26334, 26359, 26400, 26446, 26481,
    26515, 26564, 26615, 26664, 26712, 26764, 26803, 26850, 26890, 26924, 26960, 27005, 27044, 27086, 27129, 27166,
    27206, 27251, 27292, 27332, 27371, 27404, 27455, 27504, 27525, 27564, 27602, 27637, 27660, 27688, 27719, 27751,
    27795, 27835, 27876, 27921, 27952, 27990, 28032, 28065, 28116, 28156, 28186, 28221, 28262, 28301, 28334, 28369,
    28417, 28457, 28468, 28540, 28554, 28609, 28623, 28634, 28645, 28656, 28667, 28678, 28689, 28749, 28760, 28769,
    28818, 28834, 28868, 28879, 28891, 28940, 28951, 28960, 29002, 29013, 29056, 29067, 29083, 29119, 29130, 29146,
    29182, 29193, 29210, 29247, 29258, 29275, 29312, 29323, 29340, 29377, 29388, 29405, 29442, 29453, 29470, 29507,
    29518, 29535, 29572, 29583, 29600, 29637, 29648, 29665, 29702, 29713, 29730, 29767, 29778, 29795, 29832, 29843,
    29861, 29891, 29902, 29920, 29957, 29968, 29984, 30028, 30039, 30055, 30104, 30115, 30135, 30176, 30187, 30208,
    30253, 30264, 30281, 30319, 30330, 30347, 30384, 30395, 30418, 30453, 30464, 30487, 30522, 30533, 30556, 30591,
    30602, 30622, 30681, 30692, 30706, 30717, 30726, 30792, 30801, 30815, 30859, 30870, 30891, 30921, 30932, 30944,
    30955, 30972, 31017, 31028, 31041, 31089, 31100, 31116, 31164, 31175, 31194, 31253, 31272, 31353, 31364, 31381,
    31410, 31421, 31438, 31467, 31478, 31495, 31532, 31543, 31560, 31597, 31608, 31625, 31662, 31673, 31690, 31727,
    31738, 31755, 31792, 31803, 31820, 31857, 31868, 31886, 31924, 31935, 31954, 32025, 32036, 32055, 32132, 32143,
    32169, 32227, 32238, 32264, 32347, 32358, 32379, 32489, 32500, 32518, 32556, 32567, 32588, 32657, 32668, 32695,
    32771, 32782, 32802, 32884, 32905, 32985, 32996, 33022, 33087, 33107, 33174, 33185, 33206, 33287, 33298, 33320,
    33392, 33403, 33426, 33471, 33494, 33539, 33550, 33575, 33620, 33631, 33657, 33727, 33738, 33758, 33833, 33844,
    33870, 33915, 33926, 33953, 33998, 34029, 34090, 34101, 34133, 34195, 34225, 34285, 34316, 34387, 34419, 34489,
    34515, 34591, 34602, 34617, 34643, 34654, 34676, 34759, 34770, 34789, 34862, 34873, 34900, 34939, 34950, 34978,
    35025, 35036, 35064, 35104, 35115, 35143, 35190, 35201, 35219, 35276, 35287, 35305, 35316, 35336, 35418, 35429,
    35453, 35521, 35532, 35552, 35622, 35633, 35653, 35722, 35733, 35756, 35801, 35828, 35874, 35885, 35912, 35951,
    35962, 35984, 36041, 36052, 36078, 36139, 36165, 36216, 36228, 36278, 36289, 36305, 36377, 36388, 36404, 36466,
    36477, 36501, 36558, 36569, 36587, 36632, 36643, 36665, 36699, 36710, 36727, 36776, 36787, 36804, 36815, 36837,
    36891, 36902, 36922, 36933, 36955, 36997, 37008, 37032, 37094, 37105, 37123, 37166, 37177, 37202, 37228, 37239,
    37273, 37308, 37319, 37344, 37386, 37397, 37418, 37468, 37479, 37498, 37542, 37553, 37578, 37651, 37662, 37683,
    37748, 37759, 37768, 37779, 37788, 37853, 37864, 37873, 37884, 37900, 37968, 37979, 38003, 38061, 38072, 38091,
    38136, 38147, 38162, 38205, 38216, 38237, 38292, 38303, 38324, 38397, 38408, 38424, 38484, 38495, 38523, 38601,
    38612, 38631, 38704, 38723, 38793, 38819, 38908, 38919, 38940, 39013, 39036, 39123, 39144, 39224, 39247, 39322,
    39333, 39357, 39437, 39460, 39537, 39566, 39640, 39651, 39674, 39731, 39742, 39771, 39834, 39845, 39875, 39906,
    39972, 39988, 40024, 40035, 40052, 40089, 40100, 40117, 40154, 40165, 40182, 40219, 40230, 40247, 40291, 40302,
    40320, 40358, 40369, 40394, 40441, 40452, 40474, 40528, 40539, 40566, 40631, 40642, 40669, 40720, 40731, 40747,
    40796, 40807, 40828, 40871, 40882, 40900, 40945, 40956, 40980, 41032, 41043, 41061, 41125, 41136, 41154, 41201,
    41212, 41235, 41284, 41295, 41316, 41347, 41358, 41375, 41420, 41431, 41449, 41510, 41526, 41582, 41593, 41609,
    41664, 41675, 41693, 41721, 41732, 41751, 41796, 41823, 41896, 41907, 41936, 42006, 42021, 42048, 42059, 42076,
    42113, 42124, 42140, 42168, 42179, 42194, 42263, 42274, 42295, 42348, 42359, 42377, 42426, 42449, 42496, 42514,
    42566, 42577, 42592, 42630, 42641, 42658, 42697, 42708, 42731, 42766, 42777, 42793, 42842, 42853, 42876, 42918,
    42929, 42938, 42970, 42981, 42996, 43044, 43055, 43070, 43118, 43129, 43145, 43194, 43205, 43222, 43261, 43272,
    43286, 43322, 43333, 43353, 43391, 43402, 43418, 43462, 43473, 43489, 43545, 43556, 43568, 43602, 43613, 43629,
    43657, 43668, 43684, 43740, 43751, 43767, 43816, 43827, 43843, 43899, 43910, 43937, 44017, 44028, 44048, 44112,
    44123, 44144, 44193, 44210, 44250, 44264, 44325, 44336, 44357, 44418, 44429, 44444, 44492, 44503, 44515, 44553,
    44564, 44580, 44608, 44619, 44636, 44675, 44686, 44701, 44761, 44777, 44815, 44826, 44842, 44891, 44914, 44949,
    44960, 44979, 45019, 45030, 45045, 45110, 45121, 45140, 45187, 45203, 45231, 45242, 45262, 45329, 45339, 45419,
    45430, 45446, 45496, 45509, 45520, 45530, 45540, 45550,
];

pub(crate) const HASH_KEY: u64 = 4203492208743950414;

pub(crate) static DISPLACEMENTS: [(u32, u32); 37] = [
    (0, 0),
    (0, 32),
    (12, 55),
    (0, 0),
    (3, 152),
    (0, 3),
    (0, 18),
    (1, 29),
    (0, 171),
    (0, 1),
    (0, 1),
    (5, 92),
    (0, 56),
    (0, 142),
    (0, 13),
    (0, 6),
    (0, 15),
    (0, 6),
    (17, 171),
    (1, 6),
    (0, 97),
    (1, 9),
    (0, 16),
    (0, 12),
    (0, 4),
    (0, 14),
    (10, 129),
    (27, 110),
    (6, 147),
    (1, 63),
    (37, 100),
    (1, 166),
    (0, 5),
    (0, 3),
    (2, 51),
    (140, 104),
    (0, 35),
];

pub(crate) static KEYS: [Key; 182] = [
    key(3105, 36, ErrorCode::FailedWorkloadDatabaseInNoArchiveLog, 79),
    key(3474, 31, ErrorCode::PostScriptNotFound, 89),
    key(3904, 30, ErrorCode::PostScriptTimeout, 95),
    key(7158, 42, ErrorCode::UserErrorSystemIdentityNotEnabledWithVault, 173),
    key(470, 39, ErrorCode::ExtentionOperationFailedForManagedDisks, 5),
    key(532, 23, ErrorCode::BackUpOperationFailedV2, 7),
    key(4691, 25, ErrorCode::OSProvisioningClientError, 125),
    key(8282, 24, ErrorCode::BMSUserErrorInvalidInput, 200),
    key(7710, 43, ErrorCode::BMSUserErrorSoftDeleteStateNotSetToAlwaysON, 186),
    key(4318, 19, ErrorCode::OperationNotAllowed, 106),
    key(3454, 19, ErrorCode::PostScriptNotFound, 89),
    key(4913, 34, ErrorCode::UserErrorMarketPlaceVMNotSupported, 131),
    key(3292, 25, ErrorCode::PreScriptExecutionFailed, 86),
    key(8047, 29, ErrorCode::BMSUserErrorPolicyObjectInUse, 194),
    key(5205, 65, ErrorCode::UserErrorCrossSubscriptionRestoreNotSuppportedForUnManagedAzureVM, 135),
    key(7958, 34, ErrorCode::BMSUserErrorPolicyRetentionInvalid, 192),
    key(2731, 22, ErrorCode::FailedWorkloadPreError, 67),
    key(3506, 23, ErrorCode::IncorrectPluginhostFile, 90),
    key(5336, 52, ErrorCode::UserErrorCrossSubscriptionRestoreNotSuppportedForCRR, 136),
    key(4072, 44, ErrorCode::FailedPrepostPluginhostConfigPermissionError, 100),
    key(8327, 6, ErrorCode::DiscoveryInProgress, 201),
    key(7830, 51, ErrorCode::BMSUserErrorCrossRegionRestoreNotEnabledInThisVault, 189),
    key(6715, 29, ErrorCode::ExtensionConfigParsingFailure, 163),
    key(8236, 45, ErrorCode::BMSUserErrorInvalidConfigureProtectionRequest, 199),
    key(4590, 10, ErrorCode::BadRequest, 120),
    key(620, 31, ErrorCode::UserErrorBackupOperationInProgress, 9),
    key(996, 35, ErrorCode::UserErrorRecoveryPointNotRehydrated, 18),
    key(1, 36, ErrorCode::UserErrorGuestAgentStatusUnavailable, 0),
    key(4615, 22, ErrorCode::InternalExecutionError, 122),
    key(906, 39, ErrorCode::UserErrorRecoveryPointAlreadyRehydrated, 16),
    key(1287, 32, ErrorCode::UserErrorBcmDatasourceNotPresent, 25),
    key(7490, 48, ErrorCode::RSVaultUpdateErrorConflictingOperationInProgress, 181),
    key(3230, 17, ErrorCode::Errorsametaskid, 83),
    key(6408, 34, ErrorCode::UserErrorVmProvisioningStateFailed, 153),
    key(3567, 23, ErrorCode::IncorrectJSONConfigFile, 91),
    key(7298, 43, ErrorCode::ServiceResourceNotEmptyWithContainerDetails, 176),
    key(5605, 58, ErrorCode::UserErrorCrossSubscriptionRestoreInvalidTargetSubscription, 139),
    key(6843, 43, ErrorCode::ExtensionFailedTimeoutVMNetworkUnresponsive, 166),
    key(1377, 15, ErrorCode::BCMV2VMNotFound, 27),
    key(1172, 29, ErrorCode::RPMoveReadinessToBeDetermined, 22),
    key(5153, 51, ErrorCode::UserErrorCrossSubscriptionRestoreNotSuppportedForOLR, 134),
    key(2869, 34, ErrorCode::FailedWorkloadAuthorizationMissing, 72),
    key(3885, 18, ErrorCode::PostScriptTimeout, 95),
    key(4206, 40, ErrorCode::FailedPrepostPluginConfigPermissionError, 103),
    key(3530, 36, ErrorCode::IncorrectPluginhostFile, 90),
    key(356, 40, ErrorCode::UserErrorKeyvaultPermissionsNotConfigured, 3),
    key(4601, 13, ErrorCode::InternalError, 121),
    key(3212, 17, ErrorCode::Errorsametaskid, 83),
    key(946, 49, ErrorCode::UserErrorRecoveryPointIsNotEligibleForArchiveMove, 17),
    key(397, 32, ErrorCode::ExtensionSnapshotFailedNoNetwork, 4),
    key(6816, 26, ErrorCode::ExtensionFailedSnapshotLimitReachedError, 165),
    key(4172, 33, ErrorCode::FailedPrepostPluginConfigNotFound, 102),
    key(3423, 30, ErrorCode::PreScriptNotFound, 88),
    key(5730, 64, ErrorCode::UserErrorCrossSubscriptionRestoreNotSuppportedForEncryptedAzureVM, 140),
    key(272, 41, ErrorCode::UserErrorKeyvaultPermissionsNotConfigured, 3),
    key(5664, 65, ErrorCode::UserErrorCrossSubscriptionRestoreNotSuppportedForEncryptedAzureVM, 140),
    key(6473, 27, ErrorCode::VMRestorePointInternalError, 155),
    key(556, 28, ErrorCode::UserErrorUnsupportedDiskSize, 8),
    key(8150, 40, ErrorCode::BMSUserErrorContainerNameIncorrectFormat, 197),
    key(4530, 31, ErrorCode::VMAgentStatusCommunicationError, 118),
    key(3935, 33, ErrorCode::FailedPrepostPluginhostPreTimeout, 96),
    key(124, 33, ErrorCode::GuestAgentSnapshotTaskStatusError, 1),
    key(6745, 29, ErrorCode::ExtensionStuckInDeletionState, 164),
    key(3404, 18, ErrorCode::PreScriptNotFound, 88),
    key(7754, 33, ErrorCode::BMSUserErrorSoftDeleteUseVaultApi, 187),
    key(585, 34, ErrorCode::UserErrorBackupOperationInProgress, 9),
    key(1516, 32, ErrorCode::UserErrorUnableToOpenMount, 30),
    key(2693, 37, ErrorCode::FailedGuestAgentInvokedCommandTooLate, 66),
    key(5865, 68, ErrorCode::UserErrorCrossSubscriptionRestoreNotSuppportedForTrustedLaunchAzureVM, 141),
    key(1032, 43, ErrorCode::UserErrorRecoveryPointRehydrationNotAllowed, 19),
    key(7788, 41, ErrorCode::BMSUserErrorRedundancySettingsUseVaultApi, 188),
    key(4247, 39, ErrorCode::FailedPrepostPluginConfigOwnershipError, 104),
    key(3074, 30, ErrorCode::FailedWorkloadQuiescingTimeout, 78),
    key(2607, 46, ErrorCode::FailedRetryableSnapshotFailedRestrictedNetwork, 64),
    key(3347, 26, ErrorCode::PostScriptExecutionFailed, 87),
    key(3184, 16, ErrorCode::Errorwrongtime, 82),
    key(7882, 44, ErrorCode::BMSUserErrorUnableToEnableCrossRegionRestore, 190),
    key(510, 21, ErrorCode::BackUpOperationFailed, 6),
    key(4717, 16, ErrorCode::AllocationFailed, 126),
    key(3591, 32, ErrorCode::IncorrectJSONConfigFile, 91),
    key(4775, 36, ErrorCode::UserErrorBCMPremiumStorageQuotaError, 128),
    key(4562, 27, ErrorCode::DiskRestorePointClientError, 119),
    key(4863, 49, ErrorCode::UserErrorVmProvisioningFailedDueToLackOfResources, 130),
    key(2654, 38, ErrorCode::FailedRetryableSnapshotFailedNoNetwork, 65),
    key(7927, 30, ErrorCode::BMSUserErrorInvalidPolicyInput, 191),
    key(6532, 21, ErrorCode::VmNotInDesirableState, 157),
    key(8077, 35, ErrorCode::BMSUserErrorContainerHasDatasources, 195),
    key(6679, 35, ErrorCode::ExtensionFailedVssServiceInBadState, 162),
    key(4661, 29, ErrorCode::InternalDiskRestorePointError, 124),
    key(3969, 34, ErrorCode::FailedPrepostPluginhostPostTimeout, 97),
    key(3624, 35, ErrorCode::InsufficientPermissionforPreScript, 92),
    key(1435, 23, ErrorCode::UserErrorFsFreezeFailed, 29),
    key(691, 35, ErrorCode::RecoveryPointHaveActiveDependencies, 11),
    key(1400, 34, ErrorCode::UserErrorRequestDisallowedByPolicy, 28),
    key(4287, 30, ErrorCode::DiskRestorePointUsedByCustomer, 105),
    key(3698, 36, ErrorCode::InsufficientPermissionforPostScript, 93),
    key(2904, 29, ErrorCode::FailedWorkloadConnectionError, 73),
    key(6501, 30, ErrorCode::UserErrorVmNotInDesirableState, 156),
    key(430, 39, ErrorCode::ExtentionOperationFailedForManagedDisks, 5),
    key(4378, 25, ErrorCode::VMRestorePointClientError, 108),
    key(7201, 53, ErrorCode::UserErrorUserIdentityNotFoundOrNotAssociatedWithVault, 174),
    key(6887, 14, ErrorCode::AzureVmOffline, 167),
    key(2968, 29, ErrorCode::FailedWorkloadDatabaseNotOpen, 75),
    key(805, 42, ErrorCode::UserErrorRecoveryPointAlreadyInArchiveTier, 14),
    key(1489, 26, ErrorCode::UserErrorUnableToOpenMount, 30),
    key(8307, 19, ErrorCode::DiscoveryInProgress, 201),
    key(5389, 51, ErrorCode::UserErrorCrossSubscriptionRestoreNotSuppportedForCRR, 136),
    key(4948, 26, ErrorCode::UserErrorInstantRpNotFound, 132),
    key(3248, 18, ErrorCode::Errorhttpfailure, 84),
    key(3167, 16, ErrorCode::Errorwrongtime, 82),
    key(7071, 54, ErrorCode::UserErrorCMKMissingMangedIdentityPermissionOnKeyVault, 171),
    key(80, 43, ErrorCode::UserErrorGuestAgentStatusUnavailable, 0),
    key(6980, 36, ErrorCode::ExtensionVCRedistInstallationFailure, 170),
    key(7993, 53, ErrorCode::BMSUserErrorInstantRPRetentionExceedsVaultedRetention, 193),
    key(1127, 44, ErrorCode::RPMoveNotSupportedDueToInsufficientRetention, 21),
    key(3318, 28, ErrorCode::PreScriptExecutionFailed, 86),
    key(727, 39, ErrorCode::MinLifeSpanInStandardRequiredForArchive, 12),
    key(1393, 6, ErrorCode::BCMV2VMNotFound, 27),
    key(1459, 29, ErrorCode::UserErrorFsFreezeFailed, 29),
    key(1076, 50, ErrorCode::UserErrorRecoveryPointRehydrationAlreadyInProgress, 20),
    key(8191, 44, ErrorCode::BMSUserErrorProtectedItemNameIncorrectFormat, 198),
    key(158, 38, ErrorCode::GuestAgentSnapshotTaskStatusError, 1),
    key(197, 40, ErrorCode::GuestAgentSnapshotTaskStatusError, 1),
    key(7539, 39, ErrorCode::UserErrorOperationDeniedOnImmutableItem, 182),
    key(6443, 29, ErrorCode::UserErrorCrpReportedUserError, 154),
    key(1549, 32, ErrorCode::UserErrorStandardSSDNotSupported, 31),
    key(4837, 25, ErrorCode::UserErrorSkuNotAvailable, 129),
    key(7613, 49, ErrorCode::BMSUserErrorInvalidCriticalOperationExclusionList, 184),
    key(3009, 35, ErrorCode::FailedWorkloadDatabaseStatusChanged, 76),
    key(5037, 62, ErrorCode::UserErrorMigrationFromTrustedLaunchVMToNonTrustedVMNotAllowed, 133),
    key(1353, 16, ErrorCode::ResourceNotFound, 26),
    key(6554, 26, ErrorCode::ExtensionSnapshotFailedCOM, 158),
    key(7126, 31, ErrorCode::UserErrorCMKKeyVaultAuthFailure, 172),
    key(3158, 8, ErrorCode::Error12, 81),
    key(6909, 31, ErrorCode::ExtensionSnapshotBitlockerError, 168),
    key(3142, 15, ErrorCode::Errorparameter, 80),
    key(7413, 37, ErrorCode::BMSUserErrorVaultDeletionNotPermitted, 179),
    key(6581, 30, ErrorCode::ExtensionInstallationFailedCOM, 159),
    key(3829, 25, ErrorCode::PreScriptTimeout, 94),
    key(7017, 53, ErrorCode::UserErrorCMKMissingMangedIdentityPermissionOnKeyVault, 171),
    key(5100, 52, ErrorCode::UserErrorCrossSubscriptionRestoreNotSuppportedForOLR, 134),
    key(5558, 46, ErrorCode::UserErrorCrossSubscriptionRestoreInvalidTenant, 138),
    key(7342, 35, ErrorCode::BMSUserErrorVaultDeletionNotAllowed, 177),
    key(2754, 30, ErrorCode::FailedWorkloadConfParsingError, 68),
    key(5271, 64, ErrorCode::UserErrorCrossSubscriptionRestoreNotSuppportedForUnManagedAzureVM, 135),
    key(6612, 31, ErrorCode::ExtensionInstallationFailedMDTC, 160),
    key(3774, 36, ErrorCode::InsufficientPermissionforPostScript, 93),
    key(652, 38, ErrorCode::RecoveryPointTypeNotEligibleForArchive, 10),
    key(6941, 38, ErrorCode::ExtensionSnapshotFailedNoSecureNetwork, 169),
    key(8113, 36, ErrorCode::BMSUserErrorDataSourceObjectNotFound, 196),
    key(1370, 6, ErrorCode::ResourceNotFound, 26),
    key(3045, 28, ErrorCode::FailedWorkloadQuiescingError, 77),
    key(848, 57, ErrorCode::UserErrorDatasourceTypeIsNotSupportedForRecommendationApi, 15),
    key(2293, 10, ErrorCode::Code0x80070780, 53),
    key(6775, 40, ErrorCode::ExtensionFailedSnapshotLimitReachedError, 165),
    key(3374, 29, ErrorCode::PostScriptExecutionFailed, 87),
    key(6902, 6, ErrorCode::AzureVmOffline, 167),
    key(7378, 34, ErrorCode::BMSUserErrorVaultDeletionForbidden, 178),
    key(4734, 40, ErrorCode::CopyingVHDsFromBackUpVaultTakingLongTime, 127),
    key(7255, 42, ErrorCode::UserErrorStorageAccountKeyAccessDisallowed, 175),
    key(767, 37, ErrorCode::MinRemainingLifeSpanInArchiveRequired, 13),
    key(4638, 22, ErrorCode::InternalOperationError, 123),
    key(3855, 29, ErrorCode::PreScriptTimeout, 94),
    key(38, 41, ErrorCode::UserErrorGuestAgentStatusUnavailable, 0),
    key(2785, 25, ErrorCode::FailedWorkloadInvalidRole, 69),
    key(3735, 38, ErrorCode::InsufficientPermissionforPostScript, 93),
    key(238, 33, ErrorCode::UserErrorRpCollectionLimitReached, 2),
    key(5441, 58, ErrorCode::UserErrorCrossSubscriptionRestoreNotSuppportedFromSnapshot, 137),
    key(3660, 37, ErrorCode::InsufficientPermissionforPreScript, 92),
    key(4812, 24, ErrorCode::UserErrorSkuNotAvailable, 129),
    key(4034, 37, ErrorCode::FailedPrepostPluginhostConfigNotFound, 99),
    key(4004, 29, ErrorCode::FailedPrepostCheckSumMismatch, 98),
    key(5500, 57, ErrorCode::UserErrorCrossSubscriptionRestoreNotSuppportedFromSnapshot, 137),
    key(6644, 34, ErrorCode::ExtensionFailedVssWriterInBadState, 161),
    key(3811, 17, ErrorCode::PreScriptTimeout, 94),
    key(2845, 23, ErrorCode::FailedWorkloadPostError, 71),
    key(7663, 46, ErrorCode::BMSUserErrorDisablingSoftDeleteStateNotAllowed, 185),
    key(4117, 43, ErrorCode::FailedPrepostPluginhostConfigOwnershipError, 101),
    key(2811, 33, ErrorCode::FailedWorkloadInvalidWorkloadName, 70),
    key(2934, 33, ErrorCode::FailedWorkloadIPCDirectoryMissing, 74),
    key(5795, 69, ErrorCode::UserErrorCrossSubscriptionRestoreNotSuppportedForTrustedLaunchAzureVM, 141),
    key(4975, 61, ErrorCode::UserErrorMigrationFromTrustedLaunchVMToNonTrustedVMNotAllowed, 133),
];
