// Made by `cargo run -p bake` from data/, version 2026.11.1 of 2026-11-23, with phf 0.13. Do not edit.

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
ExtensionSnapshotFailedNoNetwork\0\
ExtentionOperationFailedForManagedDisks\0\
ExtensionOperationFailedForManagedDisks\0\
BackUpOperationFailed\0\
BackUpOperationFailedV2\0\
UserErrorUnsupportedDiskSize\0\
UserErrorBackupOperationInProgress\0\
SystemBackupOperationInProgress\0\
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
agent-2019\0\
Azure Backup: problems with the agent or the extension (German edition)\0\
2019-04-30\0\
agent-2018-06\0\
Azure Backup: problems with the agent or the extension\0\
2018-06-25\0\
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
2018-08-07\0\
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
GuestAgent\0\
UserError\0\
Extension\0\
Extention\0\
";

pub(crate) static NAME_STARTS: [u32; 153] = [
    0, 1, 38, 80, 124, 158, 197, 238, 272, 314, 356, 389, 429, 469, 491, 515,
    544, 579, 611, 674, 733, 803, 848, 878, 921, 943, 984, 1041, 1103, 1142, 1177, 1226,
    1266, 1303, 1325, 1365, 1402, 1432, 1475, 1519, 1557, 1596, 1627, 1662, 1697, 1728, 1751, 1786,
    1821, 1872, 1906, 1965, 2017, 2061, 2105, 2148, 2186, 2231, 2261, 2300, 2343, 2376, 2404, 2434,
    2464, 2505, 2542, 2586, 2603, 2636, 2667, 2715, 2726, 2798, 2809, 2823, 2878, 2889, 2903, 2914,
    2925, 2936, 2947, 2958, 2969, 3029, 3040, 3049, 3098, 3109, 3125, 3159, 3170, 3182, 3231, 3242,
    3251, 3293, 3304, 3347, 3358, 3374, 3410, 3421, 3437, 3473, 3484, 3501, 3538, 3549, 3566, 3603,
    3614, 3631, 3668, 3679, 3696, 3733, 3744, 3761, 3798, 3809, 3826, 3863, 3874, 3891, 3928, 3939,
    3956, 3993, 4004, 4021, 4058, 4069, 4086, 4123, 4134, 4152, 4182, 4193, 4211, 4248, 4259, 4275,
    4319, 4330, 4346, 4395, 4406, 4417, 4427, 4437, 4447,
];

pub(crate) const HASH_KEY: u64 = 16263683158343804936;

pub(crate) static DISPLACEMENTS: [(u32, u32); 4] = [
    (1, 9),
    (11, 6),
    (2, 0),
    (0, 7),
];

pub(crate) static KEYS: [Key; 16] = [
    key(389, 39, ErrorCode::ExtentionOperationFailedForManagedDisks, 5),
    key(80, 43, ErrorCode::UserErrorGuestAgentStatusUnavailable, 0),
    key(579, 31, ErrorCode::UserErrorBackupOperationInProgress, 9),
    key(356, 32, ErrorCode::ExtensionSnapshotFailedNoNetwork, 4),
    key(429, 39, ErrorCode::ExtentionOperationFailedForManagedDisks, 5),
    key(197, 40, ErrorCode::GuestAgentSnapshotTaskStatusError, 1),
    key(124, 33, ErrorCode::GuestAgentSnapshotTaskStatusError, 1),
    key(491, 23, ErrorCode::BackUpOperationFailedV2, 7),
    key(544, 34, ErrorCode::UserErrorBackupOperationInProgress, 9),
    key(469, 21, ErrorCode::BackUpOperationFailed, 6),
    key(272, 41, ErrorCode::UserErrorKeyvaultPermissionsNotConfigured, 3),
    key(1, 36, ErrorCode::UserErrorGuestAgentStatusUnavailable, 0),
    key(38, 41, ErrorCode::UserErrorGuestAgentStatusUnavailable, 0),
    key(158, 38, ErrorCode::GuestAgentSnapshotTaskStatusError, 1),
    key(515, 28, ErrorCode::UserErrorUnsupportedDiskSize, 8),
    key(238, 33, ErrorCode::UserErrorRpCollectionLimitReached, 2),
];
