// Made by `cargo run -p bake` from data/, version 2026.11.1 of 2026-11-23, with phf 0.13. Do not edit.

/// An error code: the name that Azure Backup reports.
///
/// The numbers are the [ids](ErrorCode::id): they never change, and none is used again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u16)]
#[non_exhaustive]
pub enum ErrorCode {
    /// VM Agent unable to communicate with Azure Backup
    UserErrorGuestAgentStatusUnavailable = 1,
    /// Could not communicate with the VM agent for snapshot status
    GuestAgentSnapshotTaskStatusError = 2,
    /// The Restore Point collection max limit has reached.
    UserErrorRpCollectionLimitReached = 3,
    /// Backup doesn't have sufficient permissions to the key vault for backup of encrypted VMs.
    UserErrorKeyvaultPermissionsNotConfigured = 4,
    /// Snapshot operation failed due to no network connectivity on the virtual machine
    ExtensionSnapshotFailedNoNetwork = 5,
    /// VMSnapshot extension operation failed
    ExtentionOperationFailedForManagedDisks = 6,
    /// Backup failed with an internal error - Please retry the operation in a few minutes
    BackUpOperationFailed = 7,
    /// Backup failed with an internal error - Please retry the operation in a few minutes
    BackUpOperationFailedV2 = 8,
    /// The configured disk size(s) is currently not supported by Azure Backup.
    UserErrorUnsupportedDiskSize = 9,
    /// Unable to initiate backup as another backup operation is currently in progress
    UserErrorBackupOperationInProgress = 10,
}
