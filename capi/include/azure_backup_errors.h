/*
 * Every Azure Backup error code with its messages, its ordered causes and its solution steps.
 *
 * Made by cbindgen from capi/src; do not edit. Licence: (MIT OR Apache-2.0) AND CC-BY-4.0.
 *
 * CONVENTIONS
 *
 * Ownership: nothing has to be freed but an abe_scanner, with abe_scanner_free. There is no other set-up or clean-up, and
 * no other function allocates what a caller gets. What abe_scan, abe_scanner_... and abe_plan_... need on the way they
 * allocate and free themselves; what texts are searched for is prepared once, on first use, and kept.
 *
 * Threads: everything may be called from any thread at any time, but for one abe_scanner, which one thread may use at a
 * time. Nothing else has a state.
 *
 * Strings that come out are UTF-8 with a NUL behind them and their length beside them. They live for ever, and the
 * pointer is never null: a string that does not exist is the empty one. Only the text of an abe_mention is none of
 * these: it is a part of what was searched.
 *
 * Strings that go in are a pointer and a length in bytes, with or without a NUL behind. Null with length 0 is the empty
 * string. Null with another length, a length past that of any real string (PTRDIFF_MAX), and what is not UTF-8 are told
 * by abe_lookup with an abe_result; every other function answers as for a string that it does not know. Only a text to
 * search for errors (abe_scan, abe_scanner_push) may be of any bytes.
 *
 * Numbers: entries, causes, solutions, blocks, sources, families and error codes are numbers from 1, and 0 is none.
 * Any number may be handed over: one that is not known is answered with 0, an empty string, an empty list. The numbers
 * of error codes and causes never change; all others hold for one version of the library. So keep those two, or names.
 * Enums are numbers as well (uint32_t), and so is what says which of them is meant: an os is an abe_os.
 *
 * Lists: ..._count says how many there are, ..._at gives the one at an index from 0. Where a list has to be searched
 * for, one function fills an array: it returns how many there are, and writes as many as there is room for. Null has
 * room for none.
 *
 * Buffers are filled as by snprintf: the length of the whole text is returned, without its NUL; what does not fit is cut
 * off, never within a character; and a NUL is behind it unless the size is 0. Null with any size only measures. A buffer
 * may not overlap a string that goes in.
 *
 * What goes in and out by pointer has to be there: memory that is not, no function can check.
 */

#ifndef AZURE_BACKUP_ERRORS_H
#define AZURE_BACKUP_ERRORS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/**
 * The version of the library that this header belongs to; `abe_version` tells that of the library in use.
 */
#define ABE_VERSION "0.1.0"

/**
 * The version of the interface: the minor version before 1.0, then 1000 for each major version. Another one means that
 * programs have to be compiled again; `abe_abi_version` tells that of the library in use.
 */
#define ABE_ABI_VERSION 1

/**
 * The error codes, each with the first message that the service shows for it.
 *
 * They are spelled as Azure Backup spells them, so that a search for a code finds them. The numbers never change.
 */
typedef enum abe_code {
    /**
     * No error code.
     */
    ABE_CODE_NONE = 0,
    /**
     * VM Agent unable to communicate with Azure Backup
     */
    ABE_CODE_UserErrorGuestAgentStatusUnavailable = 1,
    /**
     * Could not communicate with the VM agent for snapshot status
     */
    ABE_CODE_GuestAgentSnapshotTaskStatusError = 2,
    /**
     * The Restore Point collection max limit has reached.
     */
    ABE_CODE_UserErrorRpCollectionLimitReached = 3,
    /**
     * Backup doesn't have sufficient permissions to the key vault for backup of encrypted VMs.
     */
    ABE_CODE_UserErrorKeyvaultPermissionsNotConfigured = 4,
    /**
     * Snapshot operation failed due to no network connectivity on the virtual machine
     */
    ABE_CODE_ExtensionSnapshotFailedNoNetwork = 5,
    /**
     * VMSnapshot extension operation failed
     */
    ABE_CODE_ExtentionOperationFailedForManagedDisks = 6,
    /**
     * Backup failed with an internal error - Please retry the operation in a few minutes
     */
    ABE_CODE_BackUpOperationFailed = 7,
    /**
     * Backup failed with an internal error - Please retry the operation in a few minutes
     */
    ABE_CODE_BackUpOperationFailedV2 = 8,
    /**
     * The configured disk size(s) is currently not supported by Azure Backup.
     */
    ABE_CODE_UserErrorUnsupportedDiskSize = 9,
    /**
     * Unable to initiate backup as another backup operation is currently in progress
     */
    ABE_CODE_UserErrorBackupOperationInProgress = 10,
    /**
     * The VM is in failed provisioning state
     */
    ABE_CODE_UserErrorVmProvisioningStateFailed = 11,
    /**
     * Backup failed due to an error. For details, see Job Error Message Details.
     */
    ABE_CODE_UserErrorCrpReportedUserError = 12,
    /**
     * Restore Point creation failed due to an internal execution error while creating VM snapshot. Please retry the operation after some time.
     */
    ABE_CODE_VMRestorePointInternalError = 13,
    /**
     * VM is not in a state that allows backups.
     */
    ABE_CODE_UserErrorVmNotInDesirableState = 14,
    /**
     * The VM isn't in a state that allows backups.
     */
    ABE_CODE_VmNotInDesirableState = 15,
    /**
     * Snapshot operation failed due to COM+ error
     */
    ABE_CODE_ExtensionSnapshotFailedCOM = 16,
    /**
     * Extension installation/operation failed due to a COM+ error
     */
    ABE_CODE_ExtensionInstallationFailedCOM = 17,
    /**
     * Extension installation failed with the error "COM+ was unable to talk to the Microsoft Distributed Transaction Coordinator
     */
    ABE_CODE_ExtensionInstallationFailedMDTC = 18,
    /**
     * Snapshot operation failed because VSS writers were in a bad state.
     */
    ABE_CODE_ExtensionFailedVssWriterInBadState = 19,
    /**
     * Snapshot operation failed due to VSS (Volume Shadow Copy) service in bad state.
     */
    ABE_CODE_ExtensionFailedVssServiceInBadState = 20,
    /**
     * Failure in parsing the config for the backup extension.
     */
    ABE_CODE_ExtensionConfigParsingFailure = 21,
    /**
     * Extension state is not supportive to the backup operation
     */
    ABE_CODE_ExtensionStuckInDeletionState = 22,
    /**
     * Snapshot operation failed as snapshot limit is exceeded for some of the disks attached
     */
    ABE_CODE_ExtensionFailedSnapshotLimitReachedError = 23,
    /**
     * Snapshot operation failed due to inadequate VM resources.
     */
    ABE_CODE_ExtensionFailedTimeoutVMNetworkUnresponsive = 24,
    /**
     * Failed to install Microsoft Recovery Services extension as virtual machine  is not running
     */
    ABE_CODE_AzureVmOffline = 25,
    /**
     * The snapshot operation failed with the Volume Shadow Copy Service (VSS) operation error This drive is locked by BitLocker Drive Encryption. You must unlock this drive from the Control Panel.
     */
    ABE_CODE_ExtensionSnapshotBitlockerError = 26,
    /**
     * The snapshot operation failed because of failure to create a secure network communication channel.
     */
    ABE_CODE_ExtensionSnapshotFailedNoSecureNetwork = 27,
    /**
     * The snapshot operation failed because of failure to install Visual C++ Redistributable for Visual Studio 2012.
     */
    ABE_CODE_ExtensionVCRedistInstallationFailure = 28,
    /**
     * Backup failed: This virtual machine is not (actively) protected by Azure Backup.
     */
    ABE_CODE_UserErrorBcmDatasourceNotPresent = 29,
    /**
     * Could not perform the operation as VM no longer exists.
     */
    ABE_CODE_ResourceNotFound = 30,
    /**
     * The virtual machine doesn't exist
     */
    ABE_CODE_BCMV2VMNotFound = 31,
    /**
     * An invalid policy is configured on the VM which is preventing Snapshot operation.
     */
    ABE_CODE_UserErrorRequestDisallowedByPolicy = 32,
    /**
     * Failed to freeze one or more mount-points of the VM to take a file-system consistent snapshot.
     */
    ABE_CODE_UserErrorFsFreezeFailed = 33,
    /**
     * Some mount point is not accessible.
     */
    ABE_CODE_UserErrorUnableToOpenMount = 34,
    /**
     * Currently Azure Backup does not support Standard SSD disks
     */
    ABE_CODE_UserErrorStandardSSDNotSupported = 35,
    /**
     * Copying backed up data from vault timed out
     */
    ABE_CODE_CopyingVHDsFromBackUpVaultTakingLongTime = 36,
    /**
     * Could not copy the snapshot of the virtual machine, due to insufficient free space in the storage account
     */
    ABE_CODE_UserErrorBCMPremiumStorageQuotaError = 37,
    /**
     * VM creation failed as VM size selected is not available.
     */
    ABE_CODE_UserErrorSkuNotAvailable = 38,
    /**
     * Failed in provisioning the restored VM due to insufficient capacity for the requested VM size in this region.
     */
    ABE_CODE_UserErrorVmProvisioningFailedDueToLackOfResources = 39,
    /**
     * VM creation failed due to Market Place purchase request being not present.
     */
    ABE_CODE_UserErrorMarketPlaceVMNotSupported = 40,
    /**
     * Restore failed because the snapshot of the VM was not found. The snapshot could have been deleted, please check.
     */
    ABE_CODE_UserErrorInstantRpNotFound = 41,
    /**
     * Backup cannot be configured for the VM which has migrated from Trusted Launch mode to non Trusted Launch mode.
     */
    ABE_CODE_UserErrorMigrationFromTrustedLaunchVMToNonTrustedVMNotAllowed = 42,
    /**
     * Operation failed as Cross Subscription Restore is not supported for Original Location Recovery.
     */
    ABE_CODE_UserErrorCrossSubscriptionRestoreNotSuppportedForOLR = 43,
    /**
     * Operation failed as Cross Subscription Restore is not supported for Azure VMs with Unmanaged Disks.
     */
    ABE_CODE_UserErrorCrossSubscriptionRestoreNotSuppportedForUnManagedAzureVM = 44,
    /**
     * Operation failed as Cross Subscription Restore is not supported along-with Cross Region Restore.
     */
    ABE_CODE_UserErrorCrossSubscriptionRestoreNotSuppportedForCRR = 45,
    /**
     * Operation failed as Cross Subscription Restore is not supported when restoring from a Snapshot recovery point.
     */
    ABE_CODE_UserErrorCrossSubscriptionRestoreNotSuppportedFromSnapshot = 46,
    /**
     * Operation failed as the tenant IDs for source and target subscriptions don't match.
     */
    ABE_CODE_UserErrorCrossSubscriptionRestoreInvalidTenant = 47,
    /**
     * Operation failed as the target subscription specified for restore is not registered to the Azure Recovery Services Resource Provider.
     */
    ABE_CODE_UserErrorCrossSubscriptionRestoreInvalidTargetSubscription = 48,
    /**
     * Operation failed as Cross Subscription Restore is not supported for Encrypted Azure VMs.
     */
    ABE_CODE_UserErrorCrossSubscriptionRestoreNotSuppportedForEncryptedAzureVM = 49,
    /**
     * Operation failed as Cross Subscription Restore is not supported for Trusted Launch Azure VMs (TVMs).
     */
    ABE_CODE_UserErrorCrossSubscriptionRestoreNotSuppportedForTrustedLaunchAzureVM = 50,
    /**
     * There is an active shared access signature outstanding for disk restore point. Call EndGetAccess before deleting the restore point.
     */
    ABE_CODE_DiskRestorePointUsedByCustomer = 51,
    /**
     * Changes were made to the Virtual Machine while the operation 'Create Restore Point' was in progress. Operation Create Restore Point cannot be completed at this time. Please try again later.
     */
    ABE_CODE_OperationNotAllowed = 52,
    /**
     * Creation of Restore Point of a Virtual Machine with Shared disks is not supported. You may exclude this disk from the restore point via excludeDisks property.
     */
    ABE_CODE_VMRestorePointClientError = 53,
    /**
     * VM has not reported status for VM agent or extensions.
     */
    ABE_CODE_VMAgentStatusCommunicationError = 54,
    /**
     * Keyvault associated with DiskEncryptionSet not found. The resource may have been deleted due to which Restore Point creation failed. Please retry the operation after re-creating the missing resource with the same name.
     */
    ABE_CODE_DiskRestorePointClientError = 55,
    /**
     * This request can be made with api-version '2022-03-01' or newer.
     */
    ABE_CODE_BadRequest = 56,
    /**
     * An internal execution error occurred. Please retry later.
     */
    ABE_CODE_InternalError = 57,
    /**
     * An internal execution error occurred. Please retry later.
     */
    ABE_CODE_InternalExecutionError = 58,
    /**
     * An internal execution error occurred. Please retry later.
     */
    ABE_CODE_InternalOperationError = 59,
    /**
     * An internal execution error occurred. Please retry later.
     */
    ABE_CODE_InternalDiskRestorePointError = 60,
    /**
     * OS Provisioning did not finish in the allotted time. This error occurred too many times consecutively from image. Make sure the image has been properly prepared (generalized).
     */
    ABE_CODE_OSProvisioningClientError = 61,
    /**
     * Allocation failed. If you are trying to add a new VM to an Availability Set or update/resize an existing VM in an Availability Set, please note that such Availability Set allocation is scoped to a single cluster, and it is possible that the cluster is out of capacity. Learn more about improving likelihood of allocation success.
     */
    ABE_CODE_AllocationFailed = 62,
    /**
     * The file cannot be accessed by the system.
     */
    ABE_CODE_Code0x80070780 = 63,
    /**
     * Recovery-Point Type is not eligible for Archive Move
     */
    ABE_CODE_RecoveryPointTypeNotEligibleForArchive = 64,
    /**
     * Recovery-Point having active dependencies for restore is not eligible for Archive Move
     */
    ABE_CODE_RecoveryPointHaveActiveDependencies = 65,
    /**
     * Recovery-Point is not eligible for Archive Move as lifespan spent in Vault-Standard-Tier is lesser than the required minimum
     */
    ABE_CODE_MinLifeSpanInStandardRequiredForArchive = 66,
    /**
     * Recovery-Point remaining lifespan is lesser than the required minimum.
     */
    ABE_CODE_MinRemainingLifeSpanInArchiveRequired = 67,
    /**
     * Recovery-Point is not eligible for archive move as it has already been moved to archive tier
     */
    ABE_CODE_UserErrorRecoveryPointAlreadyInArchiveTier = 68,
    /**
     * Datasource Type is not eligible for Recommendation API.
     */
    ABE_CODE_UserErrorDatasourceTypeIsNotSupportedForRecommendationApi = 69,
    /**
     * Recovery Point is already rehydrated. Rehydration is not allowed on this RP.
     */
    ABE_CODE_UserErrorRecoveryPointAlreadyRehydrated = 70,
    /**
     * Recovery-Point is not eligible for Archive Move.
     */
    ABE_CODE_UserErrorRecoveryPointIsNotEligibleForArchiveMove = 71,
    /**
     * Archive Recovery Point is not rehydrated. Retry Restore after rehydration completed on Archive RP.
     */
    ABE_CODE_UserErrorRecoveryPointNotRehydrated = 72,
    /**
     * Rehydration is only supported for Archive Recovery Points- Rehydration is only supported for Archive Recovery Points
     */
    ABE_CODE_UserErrorRecoveryPointRehydrationNotAllowed = 73,
    /**
     * Rehydration is already In-Progress for Archive Recovery Point.
     */
    ABE_CODE_UserErrorRecoveryPointRehydrationAlreadyInProgress = 74,
    /**
     * Recovery point cannot be moved to Archive tier due to insufficient retention duration specified in policy
     */
    ABE_CODE_RPMoveNotSupportedDueToInsufficientRetention = 75,
    /**
     * We're still determining if this Recovery Point can be moved.
     */
    ABE_CODE_RPMoveReadinessToBeDetermined = 76,
    /**
     * The pre-script returned an error, so backup might not be application-consistent.
     */
    ABE_CODE_PreScriptExecutionFailed = 77,
    /**
     * The post-script returned an error that might impact application state.
     */
    ABE_CODE_PostScriptExecutionFailed = 78,
    /**
     * The pre-script was not found at the location that's specified in the VMSnapshotScriptPluginConfig.json config file.
     */
    ABE_CODE_PreScriptNotFound = 79,
    /**
     * The post-script wasn't found at the location that's specified in the VMSnapshotScriptPluginConfig.json config file.
     */
    ABE_CODE_PostScriptNotFound = 80,
    /**
     * The Pluginhost file, which comes with the VmSnapshotLinux extension, is corrupted, so pre-script and post-script cannot run and the backup won't be application-consistent.
     */
    ABE_CODE_IncorrectPluginhostFile = 81,
    /**
     * The VMSnapshotScriptPluginConfig.json file is incorrect, so pre-script and post-script cannot run and the backup won't be application-consistent.
     */
    ABE_CODE_IncorrectJSONConfigFile = 82,
    /**
     * For running scripts, "root" user should be the owner of the file and the file should have “700” permissions (that is, only "owner" should have “read”, “write”, and “execute” permissions).
     */
    ABE_CODE_InsufficientPermissionforPreScript = 83,
    /**
     * For running scripts, root user should be the owner of the file and the file should have “700” permissions (that is, only "owner" should have “read”, “write”, and “execute” permissions).
     */
    ABE_CODE_InsufficientPermissionforPostScript = 84,
    /**
     * The execution of the application-consistent backup pre-script timed-out.
     */
    ABE_CODE_PreScriptTimeout = 85,
    /**
     * The execution of the application-consistent backup post-script timed out.
     */
    ABE_CODE_PostScriptTimeout = 86,
    ABE_CODE_FailedPrepostPluginhostPreTimeout = 87,
    ABE_CODE_FailedPrepostPluginhostPostTimeout = 88,
    ABE_CODE_FailedPrepostCheckSumMismatch = 89,
    ABE_CODE_FailedPrepostPluginhostConfigNotFound = 90,
    ABE_CODE_FailedPrepostPluginhostConfigPermissionError = 91,
    ABE_CODE_FailedPrepostPluginhostConfigOwnershipError = 92,
    ABE_CODE_FailedPrepostPluginConfigNotFound = 93,
    ABE_CODE_FailedPrepostPluginConfigPermissionError = 94,
    ABE_CODE_FailedPrepostPluginConfigOwnershipError = 95,
    /**
     * T:S Enable failed with FailedRetryableSnapshotFailedRestrictedNetwork errror StatusCode.FailedRetryableSnapshotFailedRestrictedNetwork,
     */
    ABE_CODE_FailedRetryableSnapshotFailedRestrictedNetwork = 96,
    /**
     * T:S Enable failed with FailedRetryableSnapshotFailedNoNetwork error StatusCode.FailedRetryableSnapshotFailedNoNetwork,
     */
    ABE_CODE_FailedRetryableSnapshotFailedNoNetwork = 97,
    /**
     * CRP timeout limit has reached, will not take snapshot.
     */
    ABE_CODE_FailedGuestAgentInvokedCommandTooLate = 98,
    /**
     * Workload Patch failed with warning message: Workload Pre failed StatusCode.FailedWorkloadPreError,
     */
    ABE_CODE_FailedWorkloadPreError = 99,
    /**
     * Workload Patch failed with warning message: exception in workloadconfig parsing StatusCode.FailedWorkloadConfParsingError,
     */
    ABE_CODE_FailedWorkloadConfParsingError = 100,
    /**
     * Workload Patch failed with warning message: invalid role name in config StatusCode.FailedWorkloadInvalidRole,
     */
    ABE_CODE_FailedWorkloadInvalidRole = 101,
    /**
     * Workload Patch failed with warning message: Workload Not supported StatusCode.FailedWorkloadInvalidWorkloadName,
     */
    ABE_CODE_FailedWorkloadInvalidWorkloadName = 102,
    /**
     * Workload Patch failed with warning message: Workload Post failed StatusCode.FailedWorkloadPostError,
     */
    ABE_CODE_FailedWorkloadPostError = 103,
    /**
     * Workload Patch failed with warning message: Cred and linux user string missing StatusCode.FailedWorkloadAuthorizationMissing,
     */
    ABE_CODE_FailedWorkloadAuthorizationMissing = 104,
    /**
     * Workload Patch failed with warning message: sql connection failed StatusCode.FailedWorkloadConnectionError,
     */
    ABE_CODE_FailedWorkloadConnectionError = 105,
    /**
     * Workload Patch failed with warning message: IPC directory missing StatusCode.FailedWorkloadIPCDirectoryMissing,
     */
    ABE_CODE_FailedWorkloadIPCDirectoryMissing = 106,
    /**
     * Workload Patch failed with warning message: Pre- Workload not open StatusCode.FailedWorkloadDatabaseNotOpen,
     */
    ABE_CODE_FailedWorkloadDatabaseNotOpen = 107,
    /**
     * Workload Patch failed with warning message: Database status changed during backup StatusCode.FailedWorkloadDatabaseStatusChanged,
     */
    ABE_CODE_FailedWorkloadDatabaseStatusChanged = 108,
    /**
     * Workload Patch failed with warning message: pre failed to quiesce StatusCode.FailedWorkloadQuiescingError,
     */
    ABE_CODE_FailedWorkloadQuiescingError = 109,
    /**
     * Workload Patch failed with warning message: not app consistent StatusCode.FailedWorkloadQuiescingTimeout,
     */
    ABE_CODE_FailedWorkloadQuiescingTimeout = 110,
    /**
     * Workload Patch failed with warning message: Workload in no archive log mode StatusCode.FailedWorkloadDatabaseInNoArchiveLog,
     */
    ABE_CODE_FailedWorkloadDatabaseInNoArchiveLog = 111,
    /**
     * required field empty or not correct
     */
    ABE_CODE_Errorparameter = 112,
    /**
     * Enable failed.[Errno 2] No such file or directory: '<path>'
     */
    ABE_CODE_Error12 = 113,
    /**
     * the call time stamp is out of date.
     */
    ABE_CODE_Errorwrongtime = 114,
    /**
     * the task id is already handled.
     */
    ABE_CODE_Errorsametaskid = 115,
    ABE_CODE_Errorhttpfailure = 116,
    /**
     * Vault cannot be deleted as there are existing resources within the vault. Please ensure there are no backup items, protected servers or backup management servers associated with this vault. Unregister the following containers associated with this vault before proceeding for deletion : <names> Unregister all containers from the vault and then retry to delete vault
     */
    ABE_CODE_ServiceResourceNotEmptyWithContainerDetails = 117,
    /**
     * Vault cannot be deleted as there are existing resources within the vault.
     */
    ABE_CODE_BMSUserErrorVaultDeletionNotAllowed = 118,
    /**
     * Vault cannot be deleted as there are existing resources including backup items in soft deleted state within the vault.
     */
    ABE_CODE_BMSUserErrorVaultDeletionForbidden = 119,
    /**
     * Recovery Services vault cannot be deleted as there are backup items in soft deleted state in the vault.
     */
    ABE_CODE_BMSUserErrorVaultDeletionNotPermitted = 120,
    ABE_CODE_RSVaultUpdateErrorConflictingOperationInProgress = 121,
    /**
     * The Vault and Bakcup Item is in Immutable state where destructive operations are not supported. The Vault and Backup Item is immutable, hence operation is denied. Refer to the documentation to learn more: https://aka.ms/AB-ImmutableVaults-States
     */
    ABE_CODE_UserErrorOperationDeniedOnImmutableItem = 122,
    ABE_CODE_BMSUserErrorInvalidCriticalOperationExclusionList = 123,
    /**
     * Disabling soft delete or enhanced security state is not allowed for this vault. Please contact Microsoft Support if this is not expected.
     */
    ABE_CODE_BMSUserErrorDisablingSoftDeleteStateNotAllowed = 124,
    /**
     * Soft delete state and enhanced security state must be set to AlwaysON for this API version
     */
    ABE_CODE_BMSUserErrorSoftDeleteStateNotSetToAlwaysON = 125,
    /**
     * Soft delete state for this vault cannot be modified using this API. Since the Vault API was previously used to update the soft delete property for this vault, you must again use the Vault API to make any further changes to this property.
     */
    ABE_CODE_BMSUserErrorSoftDeleteUseVaultApi = 126,
    /**
     * Redundancy settings for this vault cannot be modified using this API. Since the Vault API was previously used to update the redundancy settings for this vault, you must again use the Vault API to make any further changes to this property.
     */
    ABE_CODE_BMSUserErrorRedundancySettingsUseVaultApi = 127,
    ABE_CODE_BMSUserErrorCrossRegionRestoreNotEnabledInThisVault = 128,
    /**
     * To enable Cross Region Restore in a region whose paired region has restricted access, you need to have access in the restricted region. Recovery services vault is replicating to a region which has restricted access.
     */
    ABE_CODE_BMSUserErrorUnableToEnableCrossRegionRestore = 129,
    /**
     * Input for create or update policy is not in proper format Please check format of parameters like schedule time, schedule days, retention time and retention days
     */
    ABE_CODE_BMSUserErrorInvalidPolicyInput = 130,
    /**
     * The retention duration provided in the backup policy is not supported. Verify the supported retention durations for different backup types at https://aka.ms/policysupport
     */
    ABE_CODE_BMSUserErrorPolicyRetentionInvalid = 131,
    ABE_CODE_BMSUserErrorInstantRPRetentionExceedsVaultedRetention = 132,
    ABE_CODE_BMSUserErrorPolicyObjectInUse = 133,
    ABE_CODE_BMSUserErrorContainerHasDatasources = 134,
    /**
     * Item not found. Selected item might have been deleted. Please check if item is registered to the vault.
     */
    ABE_CODE_BMSUserErrorDataSourceObjectNotFound = 135,
    /**
     * Container name is not in the correct format.
     */
    ABE_CODE_BMSUserErrorContainerNameIncorrectFormat = 136,
    ABE_CODE_BMSUserErrorProtectedItemNameIncorrectFormat = 137,
    /**
     * Input for configure protection is not in proper format Please ensure that container exists and other parameters are in valid format
     */
    ABE_CODE_BMSUserErrorInvalidConfigureProtectionRequest = 138,
    /**
     * Input provided for the call is invalid
     */
    ABE_CODE_BMSUserErrorInvalidInput = 139,
    ABE_CODE_DiscoveryInProgress = 140,
    ABE_CODE_UserErrorCMKMissingMangedIdentityPermissionOnKeyVault = 141,
    ABE_CODE_UserErrorCMKKeyVaultAuthFailure = 142,
    ABE_CODE_UserErrorSystemIdentityNotEnabledWithVault = 143,
    ABE_CODE_UserErrorUserIdentityNotFoundOrNotAssociatedWithVault = 144,
    /**
     * The storage account does not support key based authentication
     */
    ABE_CODE_UserErrorStorageAccountKeyAccessDisallowed = 145,
} abe_code;

/**
 * What became of a question about a string.
 */
typedef enum abe_result {
    /**
     * Found.
     */
    ABE_RESULT_OK = 0,
    /**
     * There is no ASCII letter or digit in the string.
     */
    ABE_RESULT_EMPTY = 1,
    /**
     * The catalogue does not know it.
     */
    ABE_RESULT_UNKNOWN = 2,
    /**
     * The pointer is null, but the length is not 0.
     */
    ABE_RESULT_NULL = 3,
    /**
     * The length is past that of any real string.
     */
    ABE_RESULT_TOO_LONG = 4,
    /**
     * The string is not UTF-8.
     */
    ABE_RESULT_INVALID_UTF8 = 5,
} abe_result;

/**
 * How an error was recognised in a text.
 */
typedef enum abe_how {
    /**
     * In a way that is younger than this header.
     */
    ABE_HOW_NONE = 0,
    /**
     * By its name, as the service spells it, in any case.
     */
    ABE_HOW_NAME = 1,
    /**
     * By another spelling of its name.
     */
    ABE_HOW_ALIAS = 2,
    /**
     * By a number, where one of an error is expected.
     */
    ABE_HOW_ID = 3,
    /**
     * By its message.
     */
    ABE_HOW_MESSAGE = 4,
    /**
     * By something near its message, where nothing better was found.
     */
    ABE_HOW_NEAR_MESSAGE = 5,
    /**
     * Not at all: it looks like an error code of Azure Backup, but the catalogue does not know it. `abe_suggest` tells
     * codes that are spelled nearly so.
     */
    ABE_HOW_UNKNOWN = 6,
} abe_how;

/**
 * A language of the catalogue. Wherever one is asked for, any other number is taken for English.
 */
typedef enum abe_locale {
    /**
     * No language.
     */
    ABE_LOCALE_NONE = 0,
    /**
     * English.
     */
    ABE_LOCALE_EN = 1,
    /**
     * German.
     */
    ABE_LOCALE_DE = 2,
} abe_locale;

/**
 * How to write an entry or a plan.
 */
typedef enum abe_format {
    /**
     * Plain text for a terminal of 80 columns.
     */
    ABE_FORMAT_TEXT = 1,
    /**
     * A CommonMark document. The steps of a plan have boxes to check.
     */
    ABE_FORMAT_MARKDOWN = 2,
    /**
     * An HTML fragment: one `<article>`, escaped and valid.
     */
    ABE_FORMAT_HTML = 3,
} abe_format;

/**
 * What was being backed up.
 */
typedef enum abe_area {
    /**
     * There is none, or it is younger than this header.
     */
    ABE_AREA_NONE = 0,
    /**
     * An Azure virtual machine.
     */
    ABE_AREA_AZURE_VM = 1,
    /**
     * A vault itself: its policies, its protection, its keys, what is registered with it.
     */
    ABE_AREA_VAULT = 2,
} abe_area;

/**
 * The part of Azure Backup, or of what it works with, that an error is about.
 */
typedef enum abe_component {
    /**
     * There is none, or it is younger than this header.
     */
    ABE_COMPONENT_NONE = 0,
    /**
     * The Azure VM agent (guest agent) inside the virtual machine.
     */
    ABE_COMPONENT_VM_AGENT = 1,
    /**
     * The VMSnapshot extension that Azure Backup puts into the virtual machine.
     */
    ABE_COMPONENT_BACKUP_EXTENSION = 2,
    /**
     * The network between the virtual machine and Azure.
     */
    ABE_COMPONENT_NETWORK = 3,
    /**
     * Restore points and the collections and resource groups that hold them.
     */
    ABE_COMPONENT_RESTORE_POINTS = 4,
    /**
     * The key vault with the keys and secrets of an encrypted virtual machine.
     */
    ABE_COMPONENT_KEY_VAULT = 5,
    /**
     * A disk of the virtual machine.
     */
    ABE_COMPONENT_DISK = 6,
    /**
     * A backup job.
     */
    ABE_COMPONENT_BACKUP_JOB = 7,
    /**
     * The service itself, or a cause that it does not tell.
     */
    ABE_COMPONENT_BACKUP_SERVICE = 8,
    /**
     * The Volume Shadow Copy Service of Windows, its writers, COM+ and MSDTC.
     */
    ABE_COMPONENT_VSS = 9,
    /**
     * The file systems and mount points inside the virtual machine.
     */
    ABE_COMPONENT_FILE_SYSTEM = 10,
    /**
     * The virtual machine itself: its state, its size, its model.
     */
    ABE_COMPONENT_VM = 11,
    /**
     * The restore of a virtual machine or its disks.
     */
    ABE_COMPONENT_RESTORE = 12,
    /**
     * The recovery of single files from a restore point.
     */
    ABE_COMPONENT_FILE_RECOVERY = 13,
    /**
     * The archive tier of a vault.
     */
    ABE_COMPONENT_ARCHIVE_TIER = 14,
    /**
     * The scripts that run before and after a snapshot on Linux.
     */
    ABE_COMPONENT_SCRIPTS = 15,
    /**
     * A database inside a Linux virtual machine, quiesced for a snapshot.
     */
    ABE_COMPONENT_DATABASE = 16,
    /**
     * A vault: its settings, its protection, what is registered with it.
     */
    ABE_COMPONENT_VAULT = 17,
    /**
     * The policy that says when to back up and how long to keep.
     */
    ABE_COMPONENT_BACKUP_POLICY = 18,
} abe_component;

/**
 * An operating system that an error, a cause, a solution or a step is for.
 */
typedef enum abe_os {
    /**
     * Both, or it makes no difference. Any other number is taken for this one.
     */
    ABE_OS_ANY = 0,
    /**
     * Windows.
     */
    ABE_OS_WINDOWS = 1,
    /**
     * Linux.
     */
    ABE_OS_LINUX = 2,
} abe_os;

/**
 * On whose side the error usually lies.
 */
typedef enum abe_fault {
    /**
     * There is none, or it is younger than this header.
     */
    ABE_FAULT_NONE = 0,
    /**
     * On the side of whoever runs the machine or the vault.
     */
    ABE_FAULT_USER = 1,
    /**
     * On the side of Azure.
     */
    ABE_FAULT_SERVICE = 2,
    /**
     * The code alone does not tell.
     */
    ABE_FAULT_UNKNOWN = 3,
} abe_fault;

/**
 * When it makes sense to run the failed operation again.
 */
typedef enum abe_retry {
    /**
     * There is none, or it is younger than this header.
     */
    ABE_RETRY_NONE = 0,
    /**
     * Once a cause has been removed.
     */
    ABE_RETRY_AFTER_FIX = 1,
    /**
     * After a while, even if nothing was changed.
     */
    ABE_RETRY_LATER = 2,
    /**
     * Never: the operation cannot succeed.
     */
    ABE_RETRY_NO = 3,
} abe_retry;

/**
 * Whether the service still reports a code under this name.
 */
typedef enum abe_status {
    /**
     * There is none, or it is younger than this header.
     */
    ABE_STATUS_NONE = 0,
    /**
     * It does.
     */
    ABE_STATUS_CURRENT = 1,
    /**
     * It reports the same error under another name now.
     */
    ABE_STATUS_RENAMED = 2,
    /**
     * It no longer reports the error.
     */
    ABE_STATUS_RETIRED = 3,
} abe_status;

/**
 * How the solutions in one list belong together.
 */
typedef enum abe_solution_order {
    /**
     * There is none, or it is younger than this header.
     */
    ABE_SOLUTION_ORDER_NONE = 0,
    /**
     * One after another, in the order given.
     */
    ABE_SOLUTION_ORDER_IN_ORDER = 1,
    /**
     * Any one of them is enough.
     */
    ABE_SOLUTION_ORDER_ONE_OF = 2,
    /**
     * Those whose circumstance holds.
     */
    ABE_SOLUTION_ORDER_WHERE_IT_APPLIES = 3,
} abe_solution_order;

/**
 * What a block of text is.
 */
typedef enum abe_block_kind {
    /**
     * There is none, or it is younger than this header.
     */
    ABE_BLOCK_KIND_NONE = 0,
    /**
     * Prose.
     */
    ABE_BLOCK_KIND_PARAGRAPH = 1,
    /**
     * One action of a solution, in its order.
     */
    ABE_BLOCK_KIND_STEP = 2,
    /**
     * One point of a list whose points all hold.
     */
    ABE_BLOCK_KIND_ITEM = 3,
    /**
     * One of several alternatives.
     */
    ABE_BLOCK_KIND_CHOICE = 4,
    /**
     * Something good to know.
     */
    ABE_BLOCK_KIND_NOTE = 5,
    /**
     * Something that helps.
     */
    ABE_BLOCK_KIND_TIP = 6,
    /**
     * Something that can do damage.
     */
    ABE_BLOCK_KIND_WARNING = 7,
    /**
     * Lines to run or to paste, to be copied as they are.
     */
    ABE_BLOCK_KIND_COMMAND = 8,
} abe_block_kind;

/**
 * The language of a command.
 */
typedef enum abe_command_language {
    /**
     * There is none, or it is younger than this header.
     */
    ABE_COMMAND_LANGUAGE_NONE = 0,
    /**
     * A POSIX shell.
     */
    ABE_COMMAND_LANGUAGE_BASH = 1,
    /**
     * PowerShell.
     */
    ABE_COMMAND_LANGUAGE_POWERSHELL = 2,
    /**
     * No program: lines of a file, paths.
     */
    ABE_COMMAND_LANGUAGE_TEXT = 3,
} abe_command_language;

/**
 * What a span of a text is.
 */
typedef enum abe_span_kind {
    /**
     * There is none, or it is younger than this header.
     */
    ABE_SPAN_KIND_NONE = 0,
    /**
     * Prose.
     */
    ABE_SPAN_KIND_PLAIN = 1,
    /**
     * What stands on the screen: a button, a menu, a column, a state.
     */
    ABE_SPAN_KIND_LABEL = 2,
    /**
     * Literal text: a path, an option, a command, an address.
     */
    ABE_SPAN_KIND_CODE = 3,
    /**
     * A part of literal text to be replaced with one's own value, with its angle brackets.
     */
    ABE_SPAN_KIND_PLACEHOLDER = 4,
    /**
     * A link; the span says where to.
     */
    ABE_SPAN_KIND_LINK = 5,
} abe_span_kind;

/**
 * Searches a text that comes in pieces. `abe_scanner_new` makes one.
 */
typedef struct abe_scanner abe_scanner;

/**
 * A string that lives for ever: UTF-8 with a NUL behind it, which `len` does not count.
 *
 * `data` is never null. There is no NUL within the string.
 */
typedef struct abe_string {
    /**
     * The first byte.
     */
    const char *data;
    /**
     * How many bytes there are, without the NUL.
     */
    size_t len;
} abe_string;

/**
 * A text in a language.
 *
 * It is plain text. What is marked in it (labels on screen, literal code, placeholders, links) is told by
 * `abe_text_span_at`, `abe_text_markdown` and `abe_text_html`, which take `number`.
 */
typedef struct abe_text {
    /**
     * The text without markup.
     */
    struct abe_string string;
    /**
     * The number of the text in its language; it holds for this version of the library.
     */
    uint32_t number;
} abe_text;

/**
 * A literal sentence that the service shows.
 */
typedef struct abe_message {
    /**
     * The sentence.
     */
    struct abe_string string;
    /**
     * The `abe_locale` in which the service shows it.
     */
    uint32_t locale;
    /**
     * The source that this wording is known from, and so since when at the latest; 0 if there is none.
     */
    uint32_t source;
} abe_message;

/**
 * A part of a text that is of one kind.
 */
typedef struct abe_span {
    /**
     * At which byte of the text it begins.
     */
    size_t start;
    /**
     * How many bytes it has.
     */
    size_t len;
    /**
     * Where a link leads: an absolute https address. Empty for every other kind.
     */
    struct abe_string url;
    /**
     * The `abe_span_kind`; 0 if there is no such span.
     */
    uint32_t kind;
} abe_span;

/**
 * Something that a text says of an error.
 *
 * A name with several meanings, and a message that several codes share, give a mention for each entry, one behind the
 * other, at the same place.
 */
typedef struct abe_mention {
    /**
     * At which byte of the whole text it begins.
     */
    size_t start;
    /**
     * The byte behind its last one.
     */
    size_t end;
    /**
     * The line on which it begins, from 1.
     */
    size_t line;
    /**
     * What stands there: `end - start` bytes of any kind, with no NUL behind them. What `abe_scan` tells points into the
     * text itself, and what a scanner tells into what it keeps, until it is used again or freed.
     */
    const char *text;
    /**
     * The entry; 0 for an unknown code.
     */
    uint32_t entry;
    /**
     * The `abe_how`.
     */
    uint32_t how;
    /**
     * The `abe_locale` of the message; 0 if it was not recognised by one.
     */
    uint32_t locale;
    /**
     * How many of the words of a message are the same, in percent: 100 for everything but what is only near one, and 0
     * for an unknown code.
     */
    uint32_t score;
    /**
     * The family of an unknown code; 0 for a known error.
     */
    uint32_t family;
} abe_mention;

/**
 * A cause to check, or an error to answer whatever its cause.
 */
typedef struct abe_plan_item {
    /**
     * The cause; 0 for solutions that answer an error whatever its cause.
     */
    uint32_t cause;
    /**
     * The entry of the first error that it would explain.
     */
    uint32_t entry;
    /**
     * The `abe_os` that it is for.
     */
    uint32_t os;
    /**
     * The `abe_solution_order` that says how all its solutions belong together.
     */
    uint32_t solution_order;
    /**
     * How many of the errors it would explain.
     */
    size_t explains;
} abe_plan_item;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Returns the version of the interface that this library has: `ABE_ABI_VERSION` of the header it was made with.
 *
 * A program that loads the library itself compares both before it calls anything else.
 */
uint32_t abe_abi_version(void);

/**
 * Returns the version of the library: `ABE_VERSION` of the header it was made with.
 */
struct abe_string abe_version(void);

/**
 * Returns the version of the data, by calendar: year, month, number.
 */
struct abe_string abe_data_version(void);

/**
 * Returns the day of the data, as YYYY-MM-DD.
 */
struct abe_string abe_data_date(void);

/**
 * Returns the BCP 47 tag of an `abe_locale`: `en`, `de`. It is empty for a language that this library does not have.
 */
struct abe_string abe_locale_tag(uint32_t locale);

/**
 * Returns how many languages there are.
 */
size_t abe_locale_count(void);

/**
 * Returns one of the languages, English first, as an `abe_locale`; 0 if there are not so many.
 */
uint32_t abe_locale_at(size_t index);

/**
 * Returns the `abe_locale` that fits a tag, or 0 if there is none.
 *
 * This is the look-up of RFC 4647: `de-AT` finds German. The tag is a BCP 47 tag in any case or a POSIX locale such
 * as `de_AT.UTF-8`.
 */
uint32_t abe_locale_matching(const char *tag,
                             size_t len);

/**
 * Returns the `abe_locale` for a reader who asked for a tag, and English if there is nothing nearer.
 *
 * For a reader with several wishes ask `abe_locale_matching` for each, the dearest first.
 */
uint32_t abe_locale_negotiate(const char *tag,
                              size_t len);

/**
 * Finds the entry for an error code as somebody spelled it, and returns an `abe_result`.
 *
 * Case makes no difference, and neither does anything around the name that is no ASCII letter or digit: spaces, line
 * ends, quotes, brackets. Aliases are found as well: older names, corrected typos, numbers. O(1).
 *
 * `entry` gets the entry, and 0 if there is none; it may be null.
 */
uint32_t abe_lookup(const char *spelled,
                    size_t len,
                    uint32_t *entry);

/**
 * Writes one sentence in English that says why a look-up found nothing, as `snprintf` does, and returns its length.
 *
 * It names the code, shortened and with control characters escaped, and the nearest known ones. It is empty for what
 * is found.
 */
size_t abe_lookup_message(const char *spelled,
                          size_t len,
                          char *buffer,
                          size_t size);

/**
 * Tells known codes that are spelled nearly so in an array, the nearest first, and returns how many there are: at
 * most 3. What stands around the code makes no difference, as in `abe_lookup`. Compares with every name: O(n) in their
 * number.
 */
size_t abe_suggest(const char *spelled,
                   size_t len,
                   uint32_t *codes,
                   size_t room);

/**
 * Returns how many families of codes there are.
 */
size_t abe_family_count(void);

/**
 * Returns one of the families; 0 if there are not so many.
 */
uint32_t abe_family_at(size_t index);

/**
 * Returns the family of a code that may be unknown, which its beginning tells; 0 if it is that of no family.
 *
 * What stands around the code makes no difference, as in `abe_lookup`.
 */
uint32_t abe_family_of(const char *spelled,
                       size_t len);

/**
 * Returns what the codes of a family begin with.
 */
struct abe_string abe_family_prefix(uint32_t family);

/**
 * Returns what a family is, in a few words.
 */
struct abe_text abe_family_title(uint32_t family, uint32_t locale);

/**
 * Returns what the codes of a family have in common, in one paragraph.
 */
struct abe_text abe_family_summary(uint32_t family, uint32_t locale);

/**
 * Returns the official page to look for one of its codes, in the reader's language.
 */
struct abe_string abe_family_docs_url(uint32_t family, uint32_t locale);

/**
 * Returns how many error codes there are.
 */
size_t abe_code_count(void);

/**
 * Returns one of the error codes, in the order of their numbers; 0 if there are not so many.
 */
uint32_t abe_code_at(size_t index);

/**
 * Returns the name of an error code as Azure Backup spells it; empty if there is none with this number.
 */
struct abe_string abe_code_name(uint32_t code);

/**
 * Returns how many entries an error code has: one for every meaning that it has.
 */
size_t abe_code_entry_count(uint32_t code);

/**
 * Returns one of the entries of an error code; 0 if there are not so many. `abe_lookup` finds the first.
 */
uint32_t abe_code_entry_at(uint32_t code,
                           size_t index);

/**
 * Returns how many entries there are.
 */
size_t abe_entry_count(void);

/**
 * Returns one of the entries, in the order of the catalogue; 0 if there are not so many. O(1).
 */
uint32_t abe_entry_at(size_t index);

/**
 * Returns the error code of an entry; 0 for an error that shows a message but no code.
 */
uint32_t abe_entry_code(uint32_t entry);

/**
 * Returns the name of an entry: its error code, or a name of our own if it has none.
 */
struct abe_string abe_entry_name(uint32_t entry);

/**
 * Returns what tells an entry from the others of its code; empty if the code has one meaning in its area.
 */
struct abe_string abe_entry_case(uint32_t entry);

/**
 * Returns how many other spellings of its code an entry has: older names, corrected typos, numbers.
 */
size_t abe_entry_alias_count(uint32_t entry);

/**
 * Returns one of the other spellings of the code; empty if there are not so many.
 */
struct abe_string abe_entry_alias_at(uint32_t entry, size_t index);

/**
 * Tells the statuses that Azure Backup's extension on Linux writes into its log for an error in an array, and returns
 * how many there are.
 */
size_t abe_entry_linux_extension_statuses(uint32_t entry,
                                          uint32_t *statuses,
                                          size_t room);

/**
 * Tells the entries for a status that Azure Backup's extension on Linux writes into its log in an array, and returns
 * how many there are. O(n).
 */
size_t abe_linux_extension_status_entries(uint32_t status,
                                          uint32_t *entries,
                                          size_t room);

/**
 * Returns whether the name of an entry tells of Azure Backup only where something else does too: it is an ordinary
 * word, or other services use it as well.
 */
bool abe_entry_needs_context(uint32_t entry);

/**
 * Returns the `abe_area`: what was being backed up.
 */
uint32_t abe_entry_area(uint32_t entry);

/**
 * Returns the `abe_component` that the error is about.
 */
uint32_t abe_entry_component(uint32_t entry);

/**
 * Returns the `abe_os` on which the error occurs.
 */
uint32_t abe_entry_os(uint32_t entry);

/**
 * Returns the `abe_fault`: on whose side the error usually lies.
 */
uint32_t abe_entry_fault(uint32_t entry);

/**
 * Returns the `abe_retry`: when it makes sense to run the failed operation again.
 */
uint32_t abe_entry_retry(uint32_t entry);

/**
 * Returns the `abe_status`: whether the service still reports the code under this name.
 */
uint32_t abe_entry_status(uint32_t entry);

/**
 * Returns the error code that the service reports instead now; 0 if it was not renamed.
 */
uint32_t abe_entry_renamed_to(uint32_t entry);

/**
 * Returns since when a code is renamed or retired, as YYYY-MM-DD; empty if it is neither or that is not known.
 */
struct abe_string abe_entry_status_since(uint32_t entry);

/**
 * Returns how many literal sentences of the service are known for a reader of a language.
 */
size_t abe_entry_message_count(uint32_t entry, uint32_t locale);

/**
 * Returns one of these sentences, the reader's language first and the most usual wording first; an empty one if
 * there are not so many.
 */
struct abe_message abe_entry_message_at(uint32_t entry,
                                        uint32_t locale,
                                        size_t index);

/**
 * Returns what went wrong, in a few words.
 */
struct abe_text abe_entry_title(uint32_t entry, uint32_t locale);

/**
 * Returns what went wrong, in one paragraph.
 */
struct abe_text abe_entry_summary(uint32_t entry, uint32_t locale);

/**
 * Returns the section of the official page, in the reader's language.
 */
struct abe_string abe_entry_docs_url(uint32_t entry, uint32_t locale);

/**
 * Returns how many blocks there are behind the summary of an entry: those of an `abe_block_kind`, or all with 0.
 */
size_t abe_entry_block_count(uint32_t entry,
                             uint32_t kind);

/**
 * Returns one of the blocks behind the summary of an entry: of those of an `abe_block_kind`, or of all with 0. It is
 * 0 if there are not so many.
 */
uint32_t abe_entry_block_at(uint32_t entry,
                            uint32_t kind,
                            size_t index);

/**
 * Returns how many causes of an entry matter on an `abe_os`; with `ABE_OS_ANY` all.
 */
size_t abe_entry_cause_count(uint32_t entry, uint32_t os);

/**
 * Returns one of the causes of an entry that matter on an `abe_os`, in the order to check them; 0 if there are not
 * so many.
 */
uint32_t abe_entry_cause_at(uint32_t entry,
                            uint32_t os,
                            size_t index);

/**
 * Returns how many solutions an error itself has, whatever its cause.
 */
size_t abe_entry_solution_count(uint32_t entry);

/**
 * Returns one of the solutions of an error itself, whatever its cause, in their order; 0 if there are not so many.
 */
uint32_t abe_entry_solution_at(uint32_t entry,
                               size_t index);

/**
 * Returns the `abe_solution_order` that says how the solutions of an error itself belong together.
 */
uint32_t abe_entry_solution_order(uint32_t entry);

/**
 * Returns how many sources an entry is known from.
 */
size_t abe_entry_source_count(uint32_t entry);

/**
 * Returns one of the sources that an entry is known from; 0 if there are not so many.
 */
uint32_t abe_entry_source_at(uint32_t entry, size_t index);

/**
 * Tells the entries of an `abe_area` in an array, and returns how many there are. O(n).
 */
size_t abe_area_entries(uint32_t area, uint32_t *entries, size_t room);

/**
 * Tells the entries about an `abe_component` in an array, and returns how many there are. O(n).
 */
size_t abe_component_entries(uint32_t component, uint32_t *entries, size_t room);

/**
 * Tells the entries that can occur on an `abe_os` in an array, and returns how many there are. O(n).
 */
size_t abe_os_entries(uint32_t os,
                      uint32_t *entries,
                      size_t room);

/**
 * Tells the entries whose fault usually lies on an `abe_fault` side in an array, and returns how many there are.
 * O(n).
 */
size_t abe_fault_entries(uint32_t fault,
                         uint32_t *entries,
                         size_t room);

/**
 * Tells the entries with the advice of an `abe_retry` in an array, and returns how many there are. O(n).
 */
size_t abe_retry_entries(uint32_t retry,
                         uint32_t *entries,
                         size_t room);

/**
 * Tells the entries with an `abe_status` in an array, and returns how many there are. O(n).
 */
size_t abe_status_entries(uint32_t status, uint32_t *entries, size_t room);

/**
 * Tells the entries whose name begins so, in any case, in an array, and returns how many there are. O(n).
 */
size_t abe_entries_with_prefix(const char *prefix,
                               size_t len,
                               uint32_t *entries,
                               size_t room);

/**
 * Writes the whole entry in a language for an `abe_os` in an `abe_format`, as `snprintf` does, and returns its
 * length.
 *
 * It leaves out what is only for another operating system. It writes nothing if there is no such entry or format.
 */
size_t abe_entry_write(uint32_t entry,
                       uint32_t locale,
                       uint32_t os,
                       uint32_t format,
                       char *buffer,
                       size_t size);

/**
 * Returns how many causes there are.
 */
size_t abe_cause_count(void);

/**
 * Returns one of the causes; 0 if there are not so many.
 *
 * The number of a cause never changes, and no other cause ever gets it.
 */
uint32_t abe_cause_at(size_t index);

/**
 * Returns the cause with a name, in any case; 0 if there is none. O(n).
 */
uint32_t abe_cause_from_name(const char *name, size_t len);

/**
 * Returns the name of a cause in the data; where Microsoft's page has an anchor for it, that anchor.
 */
struct abe_string abe_cause_name(uint32_t cause);

/**
 * Returns the `abe_os` on which a cause occurs.
 */
uint32_t abe_cause_os(uint32_t cause);

/**
 * Returns what is wrong, in a few words.
 */
struct abe_text abe_cause_title(uint32_t cause, uint32_t locale);

/**
 * Returns what is wrong, in one paragraph.
 */
struct abe_text abe_cause_summary(uint32_t cause, uint32_t locale);

/**
 * Returns the section of the official page, in the reader's language; empty if there is none.
 */
struct abe_string abe_cause_docs_url(uint32_t cause, uint32_t locale);

/**
 * Returns how many blocks there are behind the summary of a cause: those of an `abe_block_kind`, or all with 0.
 */
size_t abe_cause_block_count(uint32_t cause,
                             uint32_t kind);

/**
 * Returns one of the blocks behind the summary of a cause: of those of an `abe_block_kind`, or of all with 0. It is
 * 0 if there are not so many.
 */
uint32_t abe_cause_block_at(uint32_t cause,
                            uint32_t kind,
                            size_t index);

/**
 * Returns how many solutions a cause has.
 */
size_t abe_cause_solution_count(uint32_t cause);

/**
 * Returns one of the solutions of a cause, in their order; 0 if there are not so many.
 */
uint32_t abe_cause_solution_at(uint32_t cause, size_t index);

/**
 * Returns the `abe_solution_order` that says how the solutions of a cause belong together.
 */
uint32_t abe_cause_solution_order(uint32_t cause);

/**
 * Returns how many sources a cause is known from.
 */
size_t abe_cause_source_count(uint32_t cause);

/**
 * Returns one of the sources that a cause is known from; 0 if there are not so many.
 */
uint32_t abe_cause_source_at(uint32_t cause, size_t index);

/**
 * Tells the entries that share a cause in an array, in the order of the catalogue, and returns how many there are.
 * O(n).
 */
size_t abe_cause_entries(uint32_t cause,
                         uint32_t *entries,
                         size_t room);

/**
 * Returns how many solutions there are.
 */
size_t abe_solution_count(void);

/**
 * Returns one of all solutions; 0 if there are not so many.
 */
uint32_t abe_solution_at(size_t index);

/**
 * Returns the name of a solution in the data.
 */
struct abe_string abe_solution_id(uint32_t solution);

/**
 * Returns the `abe_os` that a solution is for.
 */
uint32_t abe_solution_os(uint32_t solution);

/**
 * Returns what a solution does, in a few words.
 */
struct abe_text abe_solution_title(uint32_t solution, uint32_t locale);

/**
 * Returns when to take a solution, in one paragraph. It may be empty.
 */
struct abe_text abe_solution_summary(uint32_t solution, uint32_t locale);

/**
 * Returns the official page, in the reader's language; empty if there is none.
 */
struct abe_string abe_solution_docs_url(uint32_t solution, uint32_t locale);

/**
 * Returns how many blocks there are behind the summary of a solution: those of an `abe_block_kind`, or all with 0.
 */
size_t abe_solution_block_count(uint32_t solution,
                                uint32_t kind);

/**
 * Returns one of the blocks behind the summary of a solution: of those of an `abe_block_kind`, or of all with 0. It
 * is 0 if there are not so many.
 */
uint32_t abe_solution_block_at(uint32_t solution,
                               uint32_t kind,
                               size_t index);

/**
 * Returns how many solutions a solution consists of.
 */
size_t abe_solution_solution_count(uint32_t solution);

/**
 * Returns one of the solutions that a solution consists of, in their order; 0 if there are not so many.
 */
uint32_t abe_solution_solution_at(uint32_t solution,
                                  size_t index);

/**
 * Returns the `abe_solution_order` that says how the solutions that a solution consists of belong together.
 */
uint32_t abe_solution_solution_order(uint32_t solution);

/**
 * Returns the `abe_block_kind`: what a block is.
 */
uint32_t abe_block_kind_of(uint32_t block);

/**
 * Returns the `abe_os` that a block is for.
 */
uint32_t abe_block_os(uint32_t block);

/**
 * Returns the text of a block itself; that of a command is to be copied as it is.
 */
struct abe_text abe_block_text(uint32_t block, uint32_t locale);

/**
 * Returns the `abe_command_language` of a command; 0 for every other block.
 */
uint32_t abe_block_command_language(uint32_t block);

/**
 * Returns how many blocks there are directly inside a block: those of an `abe_block_kind`, or all with 0.
 */
size_t abe_block_block_count(uint32_t block,
                             uint32_t kind);

/**
 * Returns one of the blocks directly inside a block: of those of an `abe_block_kind`, or of all with 0. It is 0 if
 * there are not so many.
 */
uint32_t abe_block_block_at(uint32_t block,
                            uint32_t kind,
                            size_t index);

/**
 * Returns how many spans a text has. They are all of it, in order, plain prose included.
 */
size_t abe_text_span_count(uint32_t text);

/**
 * Returns one of the spans of a text; one of kind 0 if there are not so many.
 */
struct abe_span abe_text_span_at(uint32_t text, size_t index);

/**
 * Writes a text as CommonMark, on one line, as `snprintf` does, and returns its length.
 */
size_t abe_text_markdown(uint32_t text, char *buffer, size_t size);

/**
 * Writes a text as HTML, escaped, without an element around it, as `snprintf` does, and returns its length.
 */
size_t abe_text_html(uint32_t text,
                     char *buffer,
                     size_t size);

/**
 * Returns the short name of a source in the data.
 */
struct abe_string abe_source_id(uint32_t source);

/**
 * Returns what a source is called, in English.
 */
struct abe_string abe_source_title(uint32_t source);

/**
 * Returns the day of its state or publication, as YYYY-MM-DD.
 */
struct abe_string abe_source_date(uint32_t source);

/**
 * Returns its address; a page of Microsoft Learn in the reader's language, which may be newer than the date.
 */
struct abe_string abe_source_url(uint32_t source,
                                 uint32_t locale);

/**
 * Returns the name of an `abe_how`, such as `near-message`; empty if there is none with this number.
 */
struct abe_string abe_how_name(uint32_t how);

/**
 * Tells what a text says of errors in an array, and returns how much there is.
 *
 * The text may be of any length and any bytes. Mentions come in the order of their places and do not overlap. Names and
 * aliases are recognised in any case, also broken by a line end; numbers where one of an error is expected; messages in
 * every language, whatever the case, white space and line ends, with values filled in; and codes that look like those of
 * Azure Backup. It takes time in proportion to the length of the text.
 */
size_t abe_scan(const char *text,
                size_t len,
                struct abe_mention *mentions,
                size_t room);

/**
 * Returns a scanner at the beginning of a text. It has to be freed with `abe_scanner_free`.
 */
struct abe_scanner *abe_scanner_new(void);

/**
 * Frees a scanner; null is nothing.
 */
void abe_scanner_free(struct abe_scanner *scanner);

/**
 * Takes the next piece of a text, tells what is known by now in an array, and returns how much was written.
 *
 * The mentions are those that `abe_scan` tells of the whole text, in whatever pieces it comes; one is told once enough
 * of what follows it has been seen. So much of the text is kept, and no more.
 *
 * What there is no room for comes with the next piece, which may be empty: while as much was written as there is room
 * for, push an empty piece. Text waits in memory until what stands before it has been fetched. With a null scanner, or
 * a piece that is null or too long, it takes nothing and returns 0.
 */
size_t abe_scanner_push(struct abe_scanner *scanner,
                        const char *piece,
                        size_t len,
                        struct abe_mention *mentions,
                        size_t room);

/**
 * Ends a text, tells what is left in an array, and returns how much was written.
 *
 * What there is no room for comes with the next call: call it until it returns 0. Afterwards the scanner is at the
 * beginning of the next text. A piece that is pushed before begins the next text too, and what was not fetched is lost.
 */
size_t abe_scanner_finish(struct abe_scanner *scanner,
                          struct abe_mention *mentions,
                          size_t room);

/**
 * Tells what to check about one or many errors on an `abe_os` in an array, in its order, and returns how much there is.
 *
 * The plan has every cause once and every solution once. Numbers that are no entries are left out, and an entry counts
 * once. The same entries in the same order give the same plan; every function makes it anew.
 */
size_t abe_plan_items(const uint32_t *entries,
                      size_t count,
                      uint32_t os,
                      struct abe_plan_item *items,
                      size_t room);

/**
 * Tells the entries of the errors that an item of a plan would explain in an array, and returns how many there are.
 */
size_t abe_plan_item_errors(const uint32_t *entries,
                            size_t count,
                            uint32_t os,
                            size_t index,
                            uint32_t *errors,
                            size_t room);

/**
 * Tells the solutions of an item of a plan in an array, without those that stand in an earlier item, and returns how
 * many there are.
 */
size_t abe_plan_item_solutions(const uint32_t *entries,
                               size_t count,
                               uint32_t os,
                               size_t index,
                               uint32_t *solutions,
                               size_t room);

/**
 * Returns the solution that says what to collect for Microsoft Support if nothing of a plan helps; 0 if there is none.
 */
uint32_t abe_plan_support(void);

/**
 * Writes a whole plan in a language for an `abe_os` in an `abe_format`, as `snprintf` does, and returns its length.
 *
 * It writes nothing if there is no such format.
 */
size_t abe_plan_write(const uint32_t *entries,
                      size_t count,
                      uint32_t locale,
                      uint32_t os,
                      uint32_t format,
                      char *buffer,
                      size_t size);

/**
 * Returns the name of an `abe_area` in the data, such as `azure-vm`; empty if there is none with this number.
 */
struct abe_string abe_area_name(uint32_t area);

/**
 * Returns the name of an `abe_component` in the data, such as `vm-agent`; empty if there is none with this number.
 */
struct abe_string abe_component_name(uint32_t component);

/**
 * Returns the name of an `abe_os` in the data, such as `any`; empty if there is none with this number.
 */
struct abe_string abe_os_name(uint32_t os);

/**
 * Returns the name of an `abe_fault` in the data, such as `user`; empty if there is none with this number.
 */
struct abe_string abe_fault_name(uint32_t fault);

/**
 * Returns the name of an `abe_retry` in the data, such as `after-fix`; empty if there is none with this number.
 */
struct abe_string abe_retry_name(uint32_t retry);

/**
 * Returns the name of an `abe_status` in the data, such as `current`; empty if there is none with this number.
 */
struct abe_string abe_status_name(uint32_t status);

/**
 * Returns the name of an `abe_solution_order` in the data, such as `in-order`; empty if there is none with this
 * number.
 */
struct abe_string abe_solution_order_name(uint32_t solution_order);

/**
 * Returns the name of an `abe_block_kind` in the data, such as `paragraph`; empty if there is none with this number.
 */
struct abe_string abe_block_kind_name(uint32_t block_kind);

/**
 * Returns the name of an `abe_command_language` in the data, such as `bash`; empty if there is none with this
 * number.
 */
struct abe_string abe_command_language_name(uint32_t command_language);

/**
 * Returns the name of an `abe_span_kind` in the data, such as `plain`; empty if there is none with this number.
 */
struct abe_string abe_span_kind_name(uint32_t span_kind);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* AZURE_BACKUP_ERRORS_H */
