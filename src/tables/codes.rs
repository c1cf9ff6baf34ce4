// Made by `cargo run -p bake` from data/, with phf 0.13. Do not edit.

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
    ExtensionOperationFailedForManagedDisks = 6,
    /// Backup failed with an internal error - Please retry the operation in a few minutes
    BackUpOperationFailed = 7,
    /// Backup failed with an internal error - Please retry the operation in a few minutes
    BackUpOperationFailedV2 = 8,
    /// The configured disk size(s) is currently not supported by Azure Backup.
    UserErrorUnsupportedDiskSize = 9,
    /// Unable to initiate backup as another backup operation is currently in progress
    UserErrorBackupOperationInProgress = 10,
    /// The VM is in failed provisioning state
    UserErrorVmProvisioningStateFailed = 11,
    /// Backup failed due to an error. For details, see Job Error Message Details.
    UserErrorCrpReportedUserError = 12,
    /// Restore Point creation failed due to an internal execution error while creating VM snapshot. Please retry the operation after some time.
    VMRestorePointInternalError = 13,
    /// VM is not in a state that allows backups.
    UserErrorVmNotInDesirableState = 14,
    /// The VM isn't in a state that allows backups.
    VmNotInDesirableState = 15,
    /// Snapshot operation failed due to COM+ error
    ExtensionSnapshotFailedCOM = 16,
    /// Extension installation/operation failed due to a COM+ error
    ExtensionInstallationFailedCOM = 17,
    /// Extension installation failed with the error "COM+ was unable to talk to the Microsoft Distributed Transaction Coordinator
    ExtensionInstallationFailedMDTC = 18,
    /// Snapshot operation failed because VSS writers were in a bad state.
    ExtensionFailedVssWriterInBadState = 19,
    /// Snapshot operation failed due to VSS (Volume Shadow Copy) service in bad state.
    ExtensionFailedVssServiceInBadState = 20,
    /// Failure in parsing the config for the backup extension.
    ExtensionConfigParsingFailure = 21,
    /// Extension state is not supportive to the backup operation
    ExtensionStuckInDeletionState = 22,
    /// Snapshot operation failed as snapshot limit is exceeded for some of the disks attached
    ExtensionFailedSnapshotLimitReachedError = 23,
    /// Snapshot operation failed due to inadequate VM resources.
    ExtensionFailedTimeoutVMNetworkUnresponsive = 24,
    /// Failed to install Microsoft Recovery Services extension as virtual machine  is not running
    AzureVmOffline = 25,
    /// The snapshot operation failed with the Volume Shadow Copy Service (VSS) operation error This drive is locked by BitLocker Drive Encryption. You must unlock this drive from the Control Panel.
    ExtensionSnapshotBitlockerError = 26,
    /// The snapshot operation failed because of failure to create a secure network communication channel.
    ExtensionSnapshotFailedNoSecureNetwork = 27,
    /// Snapshot operation failed due to failure in installation of Visual C++ Redistributable for Visual Studio 2013.
    ExtensionVCRedistInstallationFailure = 28,
    /// Backup failed: This virtual machine is not (actively) protected by Azure Backup.
    UserErrorBcmDatasourceNotPresent = 29,
    /// Could not perform the operation as VM no longer exists.
    ResourceNotFound = 30,
    /// The virtual machine doesn't exist
    BCMV2VMNotFound = 31,
    /// An invalid policy is configured on the VM which is preventing Snapshot operation.
    UserErrorRequestDisallowedByPolicy = 32,
    /// Failed to freeze one or more mount-points of the VM to take a file-system consistent snapshot.
    UserErrorFsFreezeFailed = 33,
    /// Some mount point is not accessible.
    UserErrorUnableToOpenMount = 34,
    /// Currently Azure Backup does not support Standard SSD disks
    UserErrorStandardSSDNotSupported = 35,
    /// Copying backed up data from vault timed out
    CopyingVHDsFromBackUpVaultTakingLongTime = 36,
    /// Could not copy the snapshot of the virtual machine, due to insufficient free space in the storage account
    UserErrorBCMPremiumStorageQuotaError = 37,
    /// VM creation failed as VM size selected is not available.
    UserErrorSkuNotAvailable = 38,
    /// Failed in provisioning the restored VM due to insufficient capacity for the requested VM size in this region.
    UserErrorVmProvisioningFailedDueToLackOfResources = 39,
    /// VM creation failed due to Market Place purchase request being not present.
    UserErrorMarketPlaceVMNotSupported = 40,
    /// Restore failed because the snapshot of the VM was not found. The snapshot could have been deleted, please check.
    UserErrorInstantRpNotFound = 41,
    /// Backup cannot be configured for the VM which has migrated from Trusted Launch mode to non Trusted Launch mode.
    UserErrorMigrationFromTrustedLaunchVMToNonTrustedVMNotAllowed = 42,
    /// Operation failed as Cross Subscription Restore is not supported for Original Location Recovery.
    UserErrorCrossSubscriptionRestoreNotSupportedForOLR = 43,
    /// Operation failed as Cross Subscription Restore is not supported for Azure VMs with Unmanaged Disks.
    UserErrorCrossSubscriptionRestoreNotSupportedForUnManagedAzureVM = 44,
    /// Operation failed as Cross Subscription Restore is not supported along-with Cross Region Restore.
    UserErrorCrossSubscriptionRestoreNotSupportedForCRR = 45,
    /// Operation failed as Cross Subscription Restore is not supported when restoring from a Snapshot recovery point.
    UserErrorCrossSubscriptionRestoreNotSupportedFromSnapshot = 46,
    /// Operation failed as the tenant IDs for source and target subscriptions don't match.
    UserErrorCrossSubscriptionRestoreInvalidTenant = 47,
    /// Operation failed as the target subscription specified for restore is not registered to the Azure Recovery Services Resource Provider.
    UserErrorCrossSubscriptionRestoreInvalidTargetSubscription = 48,
    /// Operation failed as Cross Subscription Restore is not supported for Encrypted Azure VMs.
    UserErrorCrossSubscriptionRestoreNotSupportedForEncryptedAzureVM = 49,
    /// Operation failed as Cross Subscription Restore is not supported for Trusted Launch Azure VMs (TVMs).
    UserErrorCrossSubscriptionRestoreNotSupportedForTrustedLaunchAzureVM = 50,
    /// There is an active shared access signature outstanding for disk restore point. Call EndGetAccess before deleting the restore point.
    DiskRestorePointUsedByCustomer = 51,
    /// Changes were made to the Virtual Machine while the operation 'Create Restore Point' was in progress. Operation Create Restore Point cannot be completed at this time. Please try again later.
    OperationNotAllowed = 52,
    /// Creation of Restore Point of a Virtual Machine with Shared disks is not supported. You may exclude this disk from the restore point via excludeDisks property.
    VMRestorePointClientError = 53,
    /// VM has not reported status for VM agent or extensions.
    VMAgentStatusCommunicationError = 54,
    /// Keyvault associated with DiskEncryptionSet not found. The resource may have been deleted due to which Restore Point creation failed. Please retry the operation after re-creating the missing resource with the same name.
    DiskRestorePointClientError = 55,
    /// This request can be made with api-version '2022-03-01' or newer.
    BadRequest = 56,
    /// An internal execution error occurred. Please retry later.
    InternalError = 57,
    /// An internal execution error occurred. Please retry later.
    InternalExecutionError = 58,
    /// An internal execution error occurred. Please retry later.
    InternalOperationError = 59,
    /// An internal execution error occurred. Please retry later.
    InternalDiskRestorePointError = 60,
    /// OS Provisioning did not finish in the allotted time. This error occurred too many times consecutively from image. Make sure the image has been properly prepared (generalized).
    OSProvisioningClientError = 61,
    /// Allocation failed. If you are trying to add a new VM to an Availability Set or update/resize an existing VM in an Availability Set, please note that such Availability Set allocation is scoped to a single cluster, and it is possible that the cluster is out of capacity. Learn more about improving likelihood of allocation success.
    AllocationFailed = 62,
    /// The file cannot be accessed by the system.
    Hresult0x80070780 = 63,
    /// Recovery-Point Type is not eligible for Archive Move
    RecoveryPointTypeNotEligibleForArchive = 64,
    /// Recovery-Point having active dependencies for restore is not eligible for Archive Move
    RecoveryPointHaveActiveDependencies = 65,
    /// Recovery-Point is not eligible for Archive Move as lifespan spent in Vault-Standard-Tier is lesser than the required minimum
    MinLifeSpanInStandardRequiredForArchive = 66,
    /// Recovery-Point remaining lifespan is lesser than the required minimum.
    MinRemainingLifeSpanInArchiveRequired = 67,
    /// Recovery-Point is not eligible for archive move as it has already been moved to archive tier
    UserErrorRecoveryPointAlreadyInArchiveTier = 68,
    /// Datasource Type is not eligible for Recommendation API.
    UserErrorDatasourceTypeIsNotSupportedForRecommendationApi = 69,
    /// Recovery Point is already rehydrated. Rehydration is not allowed on this RP.
    UserErrorRecoveryPointAlreadyRehydrated = 70,
    /// Recovery-Point is not eligible for Archive Move.
    UserErrorRecoveryPointIsNotEligibleForArchiveMove = 71,
    /// Archive Recovery Point is not rehydrated. Retry Restore after rehydration completed on Archive RP.
    UserErrorRecoveryPointNotRehydrated = 72,
    /// Rehydration is only supported for Archive Recovery Points
    UserErrorRecoveryPointRehydrationNotAllowed = 73,
    /// Rehydration is already In-Progress for Archive Recovery Point.
    UserErrorRecoveryPointRehydrationAlreadyInProgress = 74,
    /// Recovery point cannot be moved to Archive tier due to insufficient retention duration specified in policy
    RPMoveNotSupportedDueToInsufficientRetention = 75,
    /// We're still determining if this Recovery Point can be moved.
    RPMoveReadinessToBeDetermined = 76,
    /// The pre-script returned an error, so backup might not be application-consistent.
    PreScriptExecutionFailed = 77,
    /// The post-script returned an error that might impact application state.
    PostScriptExecutionFailed = 78,
    /// The pre-script was not found at the location that's specified in the VMSnapshotScriptPluginConfig.json config file.
    PreScriptNotFound = 79,
    /// The post-script wasn't found at the location that's specified in the VMSnapshotScriptPluginConfig.json config file.
    PostScriptNotFound = 80,
    /// The Pluginhost file, which comes with the VmSnapshotLinux extension, is corrupted, so pre-script and post-script cannot run and the backup won't be application-consistent.
    IncorrectPluginhostFile = 81,
    /// The VMSnapshotScriptPluginConfig.json file is incorrect, so pre-script and post-script cannot run and the backup won't be application-consistent.
    IncorrectJSONConfigFile = 82,
    /// For running scripts, "root" user should be the owner of the file and the file should have “700” permissions (that is, only "owner" should have “read”, “write”, and “execute” permissions).
    InsufficientPermissionforPreScript = 83,
    /// For running scripts, root user should be the owner of the file and the file should have “700” permissions (that is, only "owner" should have “read”, “write”, and “execute” permissions).
    InsufficientPermissionforPostScript = 84,
    /// The execution of the application-consistent backup pre-script timed-out.
    PreScriptTimeout = 85,
    /// The execution of the application-consistent backup post-script timed out.
    PostScriptTimeout = 86,
    /// The plugin host got no result from the pre-script
    FailedPrepostPluginhostPreTimeout = 87,
    /// The plugin host got no result from the post-script
    FailedPrepostPluginhostPostTimeout = 88,
    /// A checksum of the script framework doesn't match
    FailedPrepostCheckSumMismatch = 89,
    /// The config file of the plugin host is missing
    FailedPrepostPluginhostConfigNotFound = 90,
    /// Wrong owner or permissions of the plugin host's config file
    FailedPrepostPluginhostConfigPermissionError = 91,
    /// The config file of the plugin host isn't owned by root
    FailedPrepostPluginhostConfigOwnershipError = 92,
    /// No config file for the scripts on this VM
    FailedPrepostPluginConfigNotFound = 93,
    /// Wrong owner or permissions of the scripts' config file
    FailedPrepostPluginConfigPermissionError = 94,
    /// The config file of the scripts isn't owned by root
    FailedPrepostPluginConfigOwnershipError = 95,
    /// T:S Enable failed with FailedRetryableSnapshotFailedRestrictedNetwork errror StatusCode.FailedRetryableSnapshotFailedRestrictedNetwork,
    FailedRetryableSnapshotFailedRestrictedNetwork = 96,
    /// T:S Enable failed with FailedRetryableSnapshotFailedNoNetwork error StatusCode.FailedRetryableSnapshotFailedNoNetwork,
    FailedRetryableSnapshotFailedNoNetwork = 97,
    /// CRP timeout limit has reached, will not take snapshot.
    FailedGuestAgentInvokedCommandTooLate = 98,
    /// Workload Patch failed with warning message: Workload Pre failed StatusCode.FailedWorkloadPreError,
    FailedWorkloadPreError = 99,
    /// Workload Patch failed with warning message: exception in workloadconfig parsing StatusCode.FailedWorkloadConfParsingError,
    FailedWorkloadConfParsingError = 100,
    /// Workload Patch failed with warning message: invalid role name in config StatusCode.FailedWorkloadInvalidRole,
    FailedWorkloadInvalidRole = 101,
    /// Workload Patch failed with warning message: Workload Not supported StatusCode.FailedWorkloadInvalidWorkloadName,
    FailedWorkloadInvalidWorkloadName = 102,
    /// Workload Patch failed with warning message: Workload Post failed StatusCode.FailedWorkloadPostError,
    FailedWorkloadPostError = 103,
    /// Workload Patch failed with warning message: Cred and linux user string missing StatusCode.FailedWorkloadAuthorizationMissing,
    FailedWorkloadAuthorizationMissing = 104,
    /// Workload Patch failed with warning message: sql connection failed StatusCode.FailedWorkloadConnectionError,
    FailedWorkloadConnectionError = 105,
    /// Workload Patch failed with warning message: IPC directory missing StatusCode.FailedWorkloadIPCDirectoryMissing,
    FailedWorkloadIPCDirectoryMissing = 106,
    /// Workload Patch failed with warning message: Pre- Workload not open StatusCode.FailedWorkloadDatabaseNotOpen,
    FailedWorkloadDatabaseNotOpen = 107,
    /// Workload Patch failed with warning message: Database status changed during backup StatusCode.FailedWorkloadDatabaseStatusChanged,
    FailedWorkloadDatabaseStatusChanged = 108,
    /// Workload Patch failed with warning message: pre failed to quiesce StatusCode.FailedWorkloadQuiescingError,
    FailedWorkloadQuiescingError = 109,
    /// Workload Patch failed with warning message: not app consistent StatusCode.FailedWorkloadQuiescingTimeout,
    FailedWorkloadQuiescingTimeout = 110,
    /// Workload Patch failed with warning message: Workload in no archive log mode StatusCode.FailedWorkloadDatabaseInNoArchiveLog,
    FailedWorkloadDatabaseInNoArchiveLog = 111,
    /// required field empty or not correct
    Errorparameter = 112,
    /// Enable failed.\[Errno 2] No such file or directory: '&lt;path>'
    Error12 = 113,
    /// the call time stamp is out of date.
    Errorwrongtime = 114,
    /// the task id is already handled.
    Errorsametaskid = 115,
    /// HTTP call of the backup extension on Linux got no answer
    Errorhttpfailure = 116,
    /// Vault cannot be deleted as there are existing resources within the vault. Please ensure there are no backup items, protected servers, or backup management servers associated with this vault. Unregister the following containers associated with this vault before proceeding for deletion.
    ServiceResourceNotEmptyWithContainerDetails = 117,
    /// Vault cannot be deleted as there are existing resources within the vault. Please ensure there are no backup items, protected servers, or backup management servers associated with this vault. Unregister the following containers associated with this vault before proceeding for deletion.
    BMSUserErrorVaultDeletionNotAllowed = 118,
    /// Backup forbids the deletion of the vault
    BMSUserErrorVaultDeletionForbidden = 119,
    /// Recovery Services vault cannot be deleted as there are backup items in soft deleted state in the vault. The soft deleted items are permanently deleted after 14 days of delete operation. Please try vault deletion after the backup items are permanently deleted and there is no item in soft deleted state left in the vault.
    BMSUserErrorVaultDeletionNotPermitted = 120,
    /// Another change of the vault is still in progress
    RSVaultUpdateErrorConflictingOperationInProgress = 121,
    /// The Vault and Bakcup Item is in Immutable state where destructive operations are not supported. The Vault and Backup Item is immutable, hence operation is denied. Refer to the documentation to learn more: <https://aka.ms/AB-ImmutableVaults-States>
    UserErrorOperationDeniedOnImmutableItem = 122,
    /// Exclusion list of the Resource Guard names a mandatory operation
    BMSUserErrorInvalidCriticalOperationExclusionList = 123,
    /// Disabling soft delete or enhanced security state is not allowed for this vault.
    BMSUserErrorDisablingSoftDeleteStateNotAllowed = 124,
    /// Soft delete state and enhanced security state must be set to AlwaysON for this API version
    BMSUserErrorSoftDeleteStateNotSetToAlwaysON = 125,
    /// Soft delete state for this vault cannot be modified using this API. Since the Vault API was previously used to update the soft delete property for this vault, you must again use the Vault API to make any further changes to this property.
    BMSUserErrorSoftDeleteUseVaultApi = 126,
    /// Redundancy settings for this vault cannot be modified using this API. Since the Vault API was previously used to update the redundancy settings for this vault, you must again use the Vault API to make any further changes to this property.
    BMSUserErrorRedundancySettingsUseVaultApi = 127,
    /// Call for the secondary region, but Cross Region Restore is off
    BMSUserErrorCrossRegionRestoreNotEnabledInThisVault = 128,
    /// To enable Cross Region Restore in a region whose paired region has restricted access, you need to have access in the restricted region. Recovery services vault is replicating to a region which has restricted access.
    BMSUserErrorUnableToEnableCrossRegionRestore = 129,
    /// Input for create or update policy is not in proper format. Please check format of parameters like schedule time, schedule days, retention time and retention days
    BMSUserErrorInvalidPolicyInput = 130,
    /// The retention duration provided in the backup policy is not supported. Verify the supported retention durations for different backup types at <https://aka.ms/policysupport>
    BMSUserErrorPolicyRetentionInvalid = 131,
    /// Policy keeps snapshots as long as the daily backups
    BMSUserErrorInstantRPRetentionExceedsVaultedRetention = 132,
    /// Backup policy is still used and can't be deleted
    BMSUserErrorPolicyObjectInUse = 133,
    /// Server can't be unregistered: the vault still has its databases
    BMSUserErrorContainerHasDatasources = 134,
    /// Item not found. Selected item might have been deleted. Please check if item is registered to the vault.
    BMSUserErrorDataSourceObjectNotFound = 135,
    /// Container name is not in the correct format.
    BMSUserErrorContainerNameIncorrectFormat = 136,
    /// Name of the backup item is not in the full form
    BMSUserErrorProtectedItemNameIncorrectFormat = 137,
    /// Input for configure protection is not in proper format Please ensure that container exists and other parameters are in valid format
    BMSUserErrorInvalidConfigureProtectionRequest = 138,
    /// Input provided for the call is invalid
    BMSUserErrorInvalidInput = 139,
    /// A discovery of VMs was already running in a classic vault
    DiscoveryInProgress = 140,
    /// Encryption identity of the vault has no access to the key
    UserErrorCMKMissingMangedIdentityPermissionOnKeyVault = 141,
    /// Vault can't authenticate to the key vault of its encryption key
    UserErrorCMKKeyVaultAuthFailure = 142,
    /// System-assigned identity of the Backup vault is off
    UserErrorSystemIdentityNotEnabledWithVault = 143,
    /// User-assigned identity is not attached to the Backup vault
    UserErrorUserIdentityNotFoundOrNotAssociatedWithVault = 144,
    /// The storage account does not support key based authentication
    UserErrorStorageAccountKeyAccessDisallowed = 145,
    /// 81001: The backup item(s) can't be deleted because it has active recovery points, and the selected vault is an immutable vault.
    Id81001 = 146,
    /// The replica of &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> is inconsistent with the protected data source. All protection activities for data source will fail until the replica is synchronized with consistency check. You can recover data from existing recovery points, but new recovery points cannot be created until the replica is consistent.
    Id3106 = 147,
    /// The replica of &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> is not consistent with the protected data source. DPM has detected changes in file locations or volume configurations of protected objects since the data source was configured for protection.
    Id30135 = 148,
    /// The Microsoft Azure Recovery Service Agent was unable to connect to Microsoft Azure Backup. (ID: 100050) Check your network settings and ensure that you're able to connect to the internet.
    Id100050 = 149,
    /// Microsoft Azure Backup Agent was unable to create a snapshot of the selected volume.
    Id100034 = 150,
    /// Microsoft Azure Backup encountered an internal error.
    Id130001 = 151,
    /// The backup policy couldn't be modified. Error: The current operation failed due to an internal service error \[0x29834]. Please retry the operation after sometime. If the issue persists, please contact Microsoft support.
    Id170036 = 152,
    /// Invalid vault credentials provided. The file is either corrupted or doesn't have the latest credentials associated with recovery service. (ID: 34513)
    Id34513 = 153,
    /// Backup failed to copy data to vault.
    DiffCopyFailedToTransferData = 154,
    /// Job is cancelled.
    UserErrorJobSuccessfullyCancelled = 155,
    /// Create VM took very long time and got timed out
    VMCreationTimeOutStorageErrorV2 = 156,
    /// Azure resource does not exist.
    UserErrorGenericResourceNotFound = 157,
    /// Does not have the latest agent installed.
    UserErrorGuestAgentVersionUnsupported = 158,
    /// The Restore Point collection has been deleted by the user.
    UserErrorRpCollectionDeleted = 159,
    /// Backup pre-checks for this virtual machine completed with warnings.
    IaasVmHealthYellowDefault = 160,
    /// Snapshot before a restore with Replace existing failed
    OlrBackupFailed = 161,
    /// Microsoft Azure Backup encountered an internal error. Wait for a few minutes and then try the operation again. If the issue persists, please contact Microsoft support.
    CloudInternalError = 162,
    /// Disk exclusion is not supported for encrypted virtual machines.
    UserErrorEncryptedVmNotSupportedWithDiskEx = 163,
    /// Unknown error encountered when retrieving secret from the Key Vault with URL
    DiskEncryptionInternalError = 164,
    /// Backup failed in allocating storage from protection service
    BCMProtGetSaSUriAsyncError = 165,
    /// T:S Enable failed with FailedHostSnapshotRemoteServerError error StatusCode.FailedHostSnapshotRemoteServerError,
    FailedHostSnapshotRemoteServerError = 166,
    /// Retrying when snapshot failed with SnapshotRateExceeded
    FailedRetryableSnapshotRateExceeded = 167,
    /// T:S ###### Enable failed with error: freeze took longer than timeout StatusCode.FailedRetryableFsFreezeTimeout,
    FailedRetryableFsFreezeTimeout = 168,
    /// safefreeze binary is missing in the following path &lt;path>
    FailedSafeFreezeBinaryNotFound = 169,
    /// unable to load certificate
    FailedHandlerGuestAgentCertificateNotFound = 170,
    /// Invalid Input. IsAnyDiskExcluded is marked as true but input LUN list received from CRP is empty. which is not allowed if VM has Direct Drives or if VM has Write Accelerated disks or if VM is a TVM/CVM.
    FailedInvalidDataDiskLunList = 171,
    /// Workload Patch failed with warning message: Database log mode changed during backup StatusCode.FailedWorkloadLogModeChanged,
    FailedWorkloadLogModeChanged = 172,
    /// Virtual machine doesn't exist.
    UserErrorVmNotFoundV2 = 173,
    /// This VM backup cannot be configured using standard policy, please use Enhanced Policy
    UserErrorThisVMBackupIsSupportedUsingEnhancedPolicy = 174,
    /// VM has a shared disk
    UserErrorSharedDiskBackupNotSupported = 175,
    /// Virtual machine and vault are in different region.
    UserErrorVmVaultLocationMismatch = 176,
    /// Resource group doesn't exist.
    UserErrorResourceGroupNotFound = 177,
    /// VM needs to be in deallocated state for performing replace disks operation
    UserErrorVmNotShutDown = 178,
    /// The current operation failed due to an internal service error "Invalid input error". Please retry the operation after some time.
    CloudInvalidInputError = 179,
    /// Restore failed with an internal error.
    RestoreOperationFailed = 180,
    /// Data transfer from the vault failed.
    DataTransferFromVaultFailed = 181,
    /// Failed to reset access of the restored disk(s).
    DiskAPIRevokeSASFailed = 182,
    /// Storage Account specified for Restore operation doesn't exist.
    UserErrorBCMRestoreStorageAccountNotFound = 183,
    /// This operation cannot be executed because MSI has insufficient permissions on the resource.
    UserErrorInsufficientMSIPermissions = 184,
    /// Subnet doesn't exist.
    UserErrorSubnetNotFoundV2 = 185,
    /// Restoring with Managed disk is not supported for encrypted or snapshot Recovery points.
    UserErrorUnsupportedConfigForUnmanagedToManaged = 186,
    /// CrossRegionRestore state cannot be changed from Enabled to Disabled.
    UserErrorCrossRegionRestoreStateChangeNotAllowed = 187,
    /// Cannot disable soft delete once set to AlwaysOn
    UserErrorDisableSoftDeleteNotAllowed = 188,
    /// The immutable vault property for this vault is locked, hence, this setting cannot be disabled.
    UserErrorUnsupportedVaultImmutabilityStateChange = 189,
    /// Enhanced Security is enabled for this vault. You cannot disable Enhanced Security after enabling it.
    UserErrorChangeEnhancedSecurityStateNotAllowed = 190,
    /// Storage Redundancy option is locked when the first machine is registered with the vault, and cannot be modified thereafter.
    StorageModelModifyError = 191,
    /// The gateway did not receive a response from 'Microsoft.RecoveryServices' within the specified time period.
    GatewayTimeout = 192,
    /// The request timed out. Diagnostic information: timestamp '&lt;Time>', subscription id '&lt;SubscriptionId>', tracking id '&lt;Id>', request correlation id '&lt;Id>'.
    ServerTimeout = 193,
    /// Host name resolution failed for 'Microsoft.RecoveryServices'; cannot fulfill the request.
    InvalidGatewayHost = 194,
    /// Encountered internal server error. Diagnostic information: timestamp '&lt;Time>', subscription id '&lt;SubscriptionId>', tracking id '&lt;Id>', request correlation id '&lt;Id>'.
    InternalServerError = 195,
    /// There was a problem communicating with the identity service. Diagnostic information: timestamp '&lt;Time>', subscription id '&lt;SubscriptionId>', tracking id '&lt;Id>', request correlation id '&lt;Id>'.
    InternalResourceIdentityError = 196,
    /// Number of requests for action '&lt;Action>' exceeded the limit of '&lt;Count>' for time interval '01:00:00'. Please try again after '&lt;Seconds>' seconds.
    ResourceRequestsThrottled = 197,
    /// Identity operation for resource '&lt;VaultId>' failed with error 'Failed to perform resource identity operation. Status: '429'.
    FailedIdentityOperation = 198,
    /// Resource group '&lt;ResourceGroup>' could not be found.
    ResourceGroupNotFound = 199,
    /// The subscription '&lt;SubscriptionId>' could not be found.
    SubscriptionNotFound = 200,
    /// The subscription is not registered to use namespace 'Microsoft.RecoveryServices'. See <https://aka.ms/rps-not-found> for how to register subscriptions.
    MissingSubscriptionRegistration = 201,
    /// You may not read the cluster that was backed up
    LinkedAuthorizationFailed = 202,
    /// Operation is blocked as you have reached the limit on number of operations permitted in 24 hours.
    CloudDosAbsoluteLimitReached = 203,
    /// The REST API call encountered an internal error.
    RestApiInternalError = 204,
    /// Azure Backup could not reach its own storage
    CloudStorageUnexpectedError = 205,
    /// Extended information of the vault not found
    ResourceExtendedInfoNotFound = 206,
    /// Item is not protected.
    BMSUserErrorDataSourceObjectNotProtected = 207,
    /// MySQL flexible server refused the backup
    MySQLFlexOperationFailedUserError = 208,
    /// MySQL server is being backed up already
    MySQLFlexClientError = 209,
    /// MySQL server is being backed up already
    BackupAlreadyRunningForServer = 210,
    /// Unable to start the operation as maximum number of allowed concurrent backups has reached.
    UserErrorMaxConcurrentOperationLimitReached = 211,
    /// Vault may not write the MySQL files
    UserErrorMSIMissingPermissions = 212,
    /// The client '&lt;ClientId>' with object id '&lt;ObjectId>' does not have authorization to perform action 'Microsoft.DBforMySQL/flexibleServers/&lt;Action>' over scope '&lt;Scope>' or the scope is invalid. If access was recently granted, please refresh your credentials.
    AuthorizationFailed = 213,
    /// PostgreSQL flexible server refused the backup
    PostgreSQLFlexOperationFailedUserError = 214,
    /// Current operation has failed due to server error.
    PostgreSQLFlexServerError = 215,
    /// PostgreSQL flexible server isn't ready for a backup
    ServerNotReadyForLongTermBackup = 216,
    /// PostgreSQL server lets no Azure service in
    UserErrorMissingNetworkSecurityPermissions = 217,
    /// Vault may not write to the storage container
    UserErrorContainerNotAccessible = 218,
    /// Backup user can't sign in with Microsoft Entra ID
    UserErrorBackupUserAuthFailed = 219,
    /// PostgreSQL refuses the user from the key vault
    UserErrorDBUserAuthFailed = 220,
    /// Database user lacks privileges
    UserErrorMissingDBPermissions = 221,
    /// Secret with the database user doesn't exist
    UserErrorInvalidSecret = 222,
    /// Secret isn't a connection string
    UserErrorSecretValueInUnsupportedFormat = 223,
    /// Key vault missing or closed to the vault
    UserErrorInvalidSecretStore = 224,
    /// Missing permissions to read the Key vault secrets.
    UserErrorMissingPermissionsOnSecretStore = 225,
    /// PostgreSQL database or server not found
    UserErrorDBNotFound = 226,
    /// Database name already in use.
    UserErrorDatabaseNameAlreadyInUse = 227,
    /// PostgreSQL server closed the connection
    UserErrorServerConnectionClosed = 228,
    /// The operation is blocked, as a security precaution, since multiple attempts were made beyond an internal limit.
    CloudDosTimeboudLimitReached = 229,
    /// Log sequence validation failed. Initiating a forced full backup now.
    UserErrorASELSNValidationFailure = 230,
    /// Database backup failed.
    DatabaseBackupOperationFailed = 231,
    /// Database backup validation failed.
    BackupValidationFailed = 232,
    /// Database existence validation failed.
    DatabaseExistenceValidationFailure = 233,
    /// Failure while writing data to backup stream.
    WriteToBackupStreamFailure = 234,
    /// Dump history file is corrupted due to incorrect syntax.
    DumpHistoryCorrupted = 235,
    /// Error while fetching database version.
    GetDatabaseVersionFailure = 236,
    /// No previous full backups were found. Initiating a forced full backup now.
    FullBackupNotPerformed = 237,
    /// The latest full backup is more than 15 days old. A forced full backup will be taken now.
    LatestFullBackupIsOld = 238,
    /// Compression has been enabled but there's no associated compression level.
    CompressionLevelNotSet = 239,
    /// An error occurred while executing the query on the database. The database is already open and can only have one user at a time.
    DatabaseConnectionError = 240,
    /// Database (&lt;databaseName>) is currently in single user mode.
    SingleUserModeIsEnabled = 241,
    /// The single user mode didn't change for database (&lt;databaseName>) after you attempt to enable it.
    NotAbleToEnableSingleUserMode = 242,
    /// The single user mode didn't change for database (&lt;databaseName>) after you attempt to disable it.
    NotAbleToDisableSingleUserMode = 243,
    /// Invalid input for one or more parameters was passed.
    InvalidInput = 244,
    /// Invalid database authentication credentials were supplied.
    InvalidDatabaseConnectionDetails = 245,
    /// Registration failed on the instance.
    RegistrationFailure = 246,
    /// Invalid database instance name supplied.
    InvalidLogicalContainerName = 247,
    /// Configure protection operation failed on the instance.
    ConfigureProtectionFailed = 248,
    /// Invalid workload type.
    InvalidWorkloadType = 249,
    /// Error while getting plugin version.
    GetPluginVersionError = 250,
    /// Restore Inquire Operation Not Supported.
    OperationNotSupportedError = 251,
    /// An exception occurred.
    GeneralPluginException = 252,
    /// An ASE exception occurred while running query on database.
    DatabaseQueryExecutionError = 253,
    /// ASE backup server isn't running.
    ASEBackupServerNotRunning = 254,
    /// Database operation failed with an error.
    DatabaseOperationFailed = 255,
    /// Failed to create database for restoring.
    FailedToCreateDatabase = 256,
    /// Database name supplied during alternative location restore isn't meeting the requirements for database creation.
    InvalidDatabaseName = 257,
    /// Restore failed because overwrite options aren't set correctly
    ForceOverwriteOptionNotSet = 258,
    /// Restore operation failed due to overwrite option set to null or is invalid.
    InvalidOverwriteOption = 259,
    /// Database restore operation to the specified point-in-time has failed with an internal error.
    PointInTimeRestoreFailed = 260,
    /// Master database can't be restored using Alternate and original location. Please restore using restore as files.
    RestoreMasterALROLRUnSupported = 261,
    /// Database Restore has failed due to an unknown error.
    DatabaseRestoreFailed = 262,
    /// Unable to execute restore operation on database &lt;DatabaseName> because the active connections exceed one, preventing the database from being switched to single server mode.
    MultiActiveConnections = 263,
    /// Detected invalid backint configuration
    UserErrorInvalidBackintConfiguration = 264,
    /// Found invalid hdbbackint executable.
    UserErrorInvalidBackint = 265,
    /// The specified SAP HANA operation isn't supported
    UserErrorHanaUnsupportedOperation = 266,
    /// This SAP HANA database doesn't support the requested backup type
    UserErrorHANAPODoesNotSupportBackupType = 267,
    /// Backup log chain is broken
    UserErrorHANALSNValidationFailure = 268,
    /// Remedial Backup in progress.
    UserErrorBackupFailedAsRemedialBackupInProgress = 269,
    /// Auto-heal Full backup in progress.
    OperationCancelledBecauseConflictingAutohealOperationRunningUserError = 270,
    /// The Backup job was canceled because the workload backup extension service restarted for an upgrade.
    JobCancelledOnExtensionUpgrade = 271,
    /// Database configured for backup does not exist.
    UserErrorHANAPODoesNotExist = 272,
    /// Operation failed while running query on HANA Server.
    UserErrorHanaSQLQueryFailed = 273,
    /// Insufficient space on HANA machine to perform Configure Backup, Backup or Restore activities.
    UserErrorInsufficientSpaceOnSystemDriveForExtensionMetadata = 274,
    /// Misconfigured CA store
    UserErrorMisConfiguredSslCaStore = 275,
    /// Unable to connect to the AAD service from the HANA system.
    UserErrorCannotConnectToAzureActiveDirectoryService = 276,
    /// SDC to MDC upgrade detected.
    UserErrorSDCtoMDCUpgradeDetected = 277,
    /// Pre-registration script not run.
    UserErrorHanaPreScriptNotRun = 278,
    /// Pre-registration script not run.
    UserErrorPreregistrationScriptNotRun = 279,
    /// Failed to connect to HANA system.
    UserErrorInOpeningHanaOdbcConnection = 280,
    /// SYSTEMDB for the SAP HANA instance is not in running state.
    UserErrorHANASystemDBNotRunning = 281,
    /// Primary node of a HANA replication refuses the backup user
    ODBCConnectionError = 282,
    /// Azure Backup does not have required role privileges to carry out Backup and Restore operations
    UserErrorHANAInternalRoleNotPresent = 283,
    /// Azure Backup does not have enough privileges to carry out Backup and Restore operations.
    UserErrorInsufficientPrivilegeOfDatabaseUser = 284,
    /// Database/Backup user's password expired.
    UserErrorDatabaseUserPasswordExpired = 285,
    /// SAP HANA error
    UserErrorInconsistentSSFS = 286,
    /// The specified SAP HANA instance is either invalid or can't be found
    UserErrorHanaInstanceNameInvalid = 287,
    /// System-assigned managed identity is not enabled on the Azure VM.
    UserErrorVMIdentityNotEnabled = 288,
    /// Azure VM's system-assigned managed identity not authorized to create snapshots.
    UserErrorVMIdentityRequiresCreateSnapshotsRole = 289,
    /// Azure VM's system-assigned managed identity not authorized to read snapshots.
    UserErrorVMIdentityRequiresReadSnapshotsRole = 290,
    /// Azure VM's system-assigned managed identity not authorized to read disks details.
    UserErrorVMIdentityRequiresReadDisksRole = 291,
    /// Azure VM's system-assigned managed identity not authorized to create disks.
    UserErrorVMIdentityRequiresCreateDisksRole = 292,
    /// Azure VM's system-assigned managed identity not authorized to attach disks on virtual machine.
    UserErrorVMIdentityRequiresUpdateVMRole = 293,
    /// Azure VM's system-assigned managed identity not authorized to read virtual machine storage profile.
    UserErrorVMIdentityRequiresReadVMRole = 294,
    /// Azure VM's system-assigned identity is not authorized to get disk shared access signature (SAS URI).
    UserErrorVMIdentityRequiresGetDiskSASRole = 295,
    /// Azure VM's system-assigned managed identity does not have adequate permissions for snapshot based workload backup.
    UserErrorVMIdentityRequiresPermissionsForSnapshot = 296,
    /// Either the snapshot resource group does not exist or the Azure VM's system-assigned managed identity is not authorized to create snapshots in snapshot resource group.
    UserErrorSnapshotTargetRGNotFoundOrVMIdentityRequiresPermissions = 297,
    /// Azure Backup does not have permissions to delete workload backup snapshots or the snapshot resource group does not exist.
    UserErrorDeleteSnapshotRoleOrResourceGroupMissing = 298,
    /// Unmanaged disk not supported for workload snapshot backups.
    UserErrorDiskTypeNotSupportedForWkloadBackup = 299,
    /// Disks count exceeded maximum disks supported for workload backup.
    UserErrorMaxDisksSupportedForWkloadBackupExceeded = 300,
    /// File system type not supported for workload snapshot backups.
    UserErrorWLBackupFilesystemTypeNotSupported = 301,
    /// Device type not supported for workload snapshot backups.
    UserErrorWLBackupDeviceTypeNotSupported = 302,
    /// Workload data on OS volume is not supported for snapshot based backups.
    UserErrorWLOnOSVolumeNotSupported = 303,
    /// Snapshot backups are not supported on inactive database(s).
    UserErrorSnapshotOperationsUnsupportedWithInactiveDatabase = 304,
    /// Can't attach snapshot because disks/filesystem with the same identity are present on the target machine.
    UserErrorConflictingFileSystemPresentOnTargetMachine = 305,
    /// The limit on maximum number of attached disks on the VM is reached.
    UserErrorDiskAttachLimitReached = 306,
    /// The selected snapshot recovery point is deleted or not present in the resource group.
    UserErrorPITSnapshotDeleted = 307,
    /// The restored disk type is not supported by the target vm.
    UserErrorRestoreDiskIncompatible = 308,
    /// Snapshot based point in time restore operation could not be started because one of the previous restore steps is not complete
    UserErrorSnasphotRestoreContextMissingForDBRecovery = 309,
    /// Databases on the target VM are protected
    UserErrorInvalidScenarioForSnapshotPointInTimeRecovery = 310,
    /// The source and target systems for restore are incompatible.
    UserErrorIncompatibleSrcTargetSystemsForRestore = 311,
    /// Target database cannot be overwritten for Restore.
    UserErrorTargetPOExistsOverwriteNotSpecified = 312,
    /// Restore failed because "RecoverySys.py" script failed to trigger restore.
    UserErrorRecoverySysScriptFailedToTriggerRestore = 313,
    /// Restored database name not in correct format.
    UserErrorDBNameNotInCorrectFormat = 314,
    /// Default sid-adm directory changed.
    UserErrorDefaultSidAdmDirectoryChanged = 315,
    /// HDBsettings.sh file cannot be found.
    UserErrorHDBsettingsScriptNotFound = 316,
    /// PreRestoreDataParamsPrep: Target directory doesn't exist.
    UserErrorRestoreTargetDirectoriesAbsent = 317,
    /// This SQL database does not support the requested backup type.
    UserErrorSQLPODoesNotSupportBackupType = 318,
    /// Backup, file manipulation operations (such as ALTER DATABASE ADD FILE) and encryption changes on a database must be serialized.
    UserErrorFileManipulationIsNotAllowedDuringBackup = 319,
    /// SQL database does not exist.
    UserErrorSQLPODoesNotExist = 320,
    /// Log chain is broken.
    UserErrorSQLLSNValidationFailure = 321,
    /// First full backup is missing for this data source.
    UserErrorParentFullBackupMissing = 322,
    /// Cannot take backup as transaction log for the data source is full.
    UserErrorBackupFailedAsTransactionLogIsFull = 323,
    /// Backup of databases participating in a database mirroring session is not supported by AzureWorkloadBackup.
    UserErrorOperationNotAllowedDatabaseMirroringEnabled = 324,
    /// Azure Backup service creates a service account "NT Service\AzureWLBackupPluginSvc" (or "svc_AzWLBackupPlugin" user account in case of Windows Server 2008) for all operations and this account needs SQL sysadmin privilege.
    UserErrorSQLNoSysadminMembership = 325,
    /// Azure Backup service is not able to connect to the SQL instance.
    UserErrorOpeningSQLConnection = 326,
    /// No SQL instances found on this machine.
    UserErrorNoSQlInstancesOnMachine = 327,
    /// Auto-protection Intent was either removed or is no more valid.
    AutoProtectionCancelledOrNotValid = 328,
    /// Backup preference for SQL Always On Availability Group cannot be met as some nodes of the Availability Group are not registered.
    FabricSvcBackupPreferenceCheckFailedUserError = 329,
    /// Protected database has moved into an availability group
    UserErrorBackupFailedStandaloneDatabaseMovedInToAG = 330,
    /// Protected database has left its availability group
    UserErrorBackupFailedDatabaseMovedOutOfAG = 331,
    /// Database with same name already exists at the target location
    UserErrorCannotRestoreExistingDBWithoutForceOverwrite = 332,
    /// Restore failed as the database could not be brought offline.
    UserErrorRestoreFailedDatabaseCannotBeOfflined = 333,
    /// An input/output error occurred during the operation. Please check for the common IO errors on the virtual machine.
    WlExtGenericIOFaultUserError = 334,
    /// Cannot find the server certificate with thumbprint on the target.
    UserErrorCannotFindServerCertificateWithThumbprint = 335,
    /// The log backup used for recovery contains bulk-logged changes. It cannot be used to stop at an arbitrary point in time according to the SQL guidelines.
    UserErrorRestoreNotPossibleBecauseLogBackupContainsBulkLoggedChanges = 336,
    /// Restore as files failed because one or more files with the same name already exist in the target folder.
    UserErrorRestoreFailedTargetFileAlreadyExists = 337,
    /// Restore has failed due to an unknown error.
    WorkloadRestoreFailed = 338,
    /// AzureBackup workload extension operation failed.
    WorkloadExtensionNotReachable = 339,
    /// Workload extension isn't installed in the VM
    UserErrorWorkloadExtensionNotInstalled = 340,
    /// Workload extension is missing in the VM
    WorkloadExtensionNotPresent = 341,
    /// Workload extension didn't fetch its task
    WorkloadExtensionDidntDequeueMsg = 342,
    /// The VM is not able to contact Azure Backup service due to internet connectivity issues.
    UserErrorVMInternetConnectivityIssue = 343,
    /// Machine is either shutdown or not accessible to Azure Backup service.
    VMNotInRunningStateUserError = 344,
    /// Azure Backup service uses Azure VM guest agent for doing backup but guest agent is not available on the target server.
    GuestAgentStatusUnavailableUserError = 345,
    /// Operation failing with UserErrorWindowsWLExtFailedToStartPluginService error.
    UserErrorWindowsWLExtFailedToStartPluginService = 346,
    /// Operation canceled as a conflicting operation was already running on the same database.
    OperationCancelledBecauseConflictingOperationRunningUserError = 347,
    /// Operation is blocked as the vault has reached its maximum limit for such operations permitted in a span of 24 hours.
    CloudDosAbsoluteLimitReachedWithRetry = 348,
    /// Vault may not list the extensions of the cluster
    KubernetesBackupListExtensionsError = 349,
    /// The Trusted Access role binding is missing/has gotten removed from the cluster.
    UserErrorTrustedAccessGatewayReturnedForbidden = 350,
    /// Backup instance of the cluster is incomplete
    ScenarioPluginInvalidWorkflowDataRequest = 351,
    /// Backup extension lacks its role on the storage account
    UserErrorExtensionMSIMissingPermissionsOnBackupStorageLocation = 352,
    /// Backup extension has no access to the storage account yet
    UserErrorBackupStorageLocationNotReady = 353,
    /// Storage account or container for the backups not found
    UserErrorNoDefaultBackupStorageLocationFound = 354,
    /// Backups not deleted: storage account or container is gone
    UserErrorDeleteBackupFailedBackupStorageLocationNotFound = 355,
    /// Backup not written: backup storage location is read-only
    UserErrorBackupFailedBackupStorageLocationReadOnly = 356,
    /// Backups not deleted: backup storage location is read-only
    UserErrorDeleteBackupFailedBackupStorageLocationReadOnly = 357,
    /// Role on the resource group of the snapshots is missing
    UserErrorMissingMSIPermissionsOnSnapshotResourceGroup = 358,
    /// Lock on the resource group of the snapshots
    UserErrorSnapshotResourceGroupHasLocks = 359,
    /// Backup extension not found in the cluster
    UserErrorKubernetesBackupExtensionNotFoundError = 360,
    /// Backup extension reports errors
    UserErrorKubernetesBackupExtensionHasErrors = 361,
    /// Backup extension isn't healthy
    UserErrorKubernetesBackupExtensionUnhealthy = 362,
    /// Managed identity of the backup extension is gone
    UserErrorKubernetesBackupExtensionIdentityNotFound = 363,
    /// Backup extension didn't report its progress in time
    KubernetesBackupCustomResourcesTrackingTimeOutError = 364,
    /// Backup extension doesn't pick up its work
    UserErrorKubernetesCustomResourcesNotPickedUpByExtension = 365,
    /// Pod of the backup extension restarted during a backup
    UserErrorBackupPluginPodRestartedDuringBackup = 366,
    /// Pod of the backup extension restarted during a restore
    UserErrorBackupPluginPodRestartedDuringRestore = 367,
    /// Expired backups of the cluster can't be deleted
    BackupPluginDeleteBackupOperationFailed = 368,
    /// Backup extension waited too long for the storage account
    ExtensionTimedOutWaitingForBackupItemSync = 369,
    /// Kubernetes cluster is in stopped state.
    UserErrorKubernetesBackupClusterIsStopped = 370,
    /// A resource of the cluster was left out
    KubernetesBackupGenericWarning = 371,
    /// An Azure Policy denies a snapshot of a volume
    UserErrorPVSnapshotDisallowedByPolicy = 372,
    /// Disk of a volume has too many snapshots
    UserErrorPVSnapshotLimitReached = 373,
    /// Snapshot of a volume took too long
    CSISnapshottingTimedOut = 374,
    /// A hook of the backup or restore failed
    UserErrorHookExecutionFailed = 375,
    /// A namespace of the backup doesn't exist
    UserErrorNamespaceNotFound = 376,
    /// A volume claim without a volume was left out
    UserErrorPVCHasNoVolume = 377,
    /// A pending volume claim was left out
    UserErrorPVCNotBoundToVolume = 378,
    /// Storage behind a persistent volume is missing
    UserErrorPVNotFound = 379,
    /// Storage class of a volume claim is missing
    UserErrorStorageClassMissingForPVC = 380,
    /// Versions of source and target cluster don't fit
    UserErrorSourceandTargetClusterCRDVersionMismatch = 381,
    /// Region has no vault tier for backups of AKS
    DppUserErrorVaultTierPolicyNotSupported = 382,
    /// Failed to track the long-running restore operation. The operation is still running and is expected to complete the restore of data.
    LongRunningRestoreTrackingFailure = 383,
    /// Failed to delete object replication policy on the restore target storage account.
    UserErrorObjectReplicationPolicyDeletionFailureOnRestoreTarget = 384,
    /// Restore point in time is invalid.
    UserErrorInvalidRecoveryPointInTime = 385,
    /// Restore Prefix Range for item-level restore is invalid.
    UserErrorInvalidRestorePrefixRange = 386,
    /// The restore point isn't available in backup vault.
    UserErrorRestorePointNotFound = 387,
    /// The restore point wasn't found in the Backup vault.
    UserErrorRestorePointNotFoundInBackupVault = 388,
    /// A container selected for the restore was not found in the storage account for the selected point in time.
    UserErrorContainerNotFoundForPointInTimeRestore = 389,
    /// The count of containers passed in the restore request exceeds the supported limit.
    UserErrorTooManyRestoreCriteriaGivenForBlobRestore = 390,
    /// Restore operation failed as too many blob prefixes were given for a container
    UserErrorTooManyPrefixesGivenForBlobRestore = 391,
    /// An Immutability Policy is configured on one or more containers, which is preventing the operation.
    UserErrorImmutabilityPolicyConfigured = 392,
    /// One or more containers selected for the restore has an immutability policy.
    UserErrorContainerHasImmutabilityPolicyDuringRestore = 393,
    /// One or more containers selected for the restore have archived recovery points.
    UserErrorArchivedRecoveryPointsRequestedForRestore = 394,
    /// The containers that are part of restore request shouldn't exist on target storage account.
    UserErrorTargetContainersExistOnAccount = 395,
    /// Original location restores not supported for vaulted blob backup.
    UserErrorOriginalLocationRestoreNotSupported = 396,
    /// The specified container is being deleted.
    UserErrorStorageAccountContainerIsBeingDeleted = 397,
    /// The specified container is not found.
    UserErrorStorageAccountContainerNotFound = 398,
    /// Failed to restore the backup instance because an object replication policy from a previous restore is still on the restore target storage account
    UserErrorRestoreFailurePreviousObjectReplicationPolicyNotDeleted = 399,
    /// Job took very long time and got timed out
    MOSJobTimedOutError = 400,
    /// Appropriate permissions to perform the operation is missing.
    UserErrorMissingRequiredPermissions = 401,
    /// The storage account type isn't supported for backup.
    UserErrorUnsupportedStorageAccountType = 402,
    /// Unable to find the specified Azure resource.
    UserErrorAzureResourceNotFoundByPlugin = 403,
    /// Operation failed because storage account is in locked state.
    UserErrorStorageAccountInLockedState = 404,
    /// Operation failed because the datasource location is different from the Backup Vault location.
    UserErrorDatasourceAndBackupVaultLocationMismatch = 405,
    /// Operation failed because key vault key is not found to unwrap the encryption key.
    UserErrorKeyVaultKeyWasNotFound = 406,
    /// The required setting PITR is disabled on storage account.
    UserErrorPitrDisabledOnStorageAccount = 407,
    /// The operation failed due to required storage feature(s) being disabled on the storage account.
    UserErrorRequiredStorageFeaturesDisabled = 408,
    /// The operation can't be performed while a restore is in progress on the source account.
    UserErrorPitrRestoreInProgress = 409,
    /// Requested operation failed due to throttling by the Azure service. Azure Storage account management list operations limit reached.
    UserErrorAzureStorageAccountManagementOperationLimitReached = 410,
    /// No containers selected for operation.
    UserErrorNoContainersSelectedForOperation = 411,
    /// Incorrect containers selected for operation.
    UserErrorIncorrectContainersSelectedForOperation = 412,
    /// Request parameter is invalid.
    UserErrorInvalidParameterInRequest = 413,
    /// Operation failed due to invalid Resource Uri in the request.
    UserErrorInvalidResourceUriInRequest = 414,
    /// An Azure Policy is configured on the resource which is preventing the operation.
    UserErrorRequestDisallowedByAzurePolicy = 415,
    /// The subscription must be registered for the required features to use vaulted backup for blobs.
    UserErrorVaultedBackupFeatureNotEnabled = 416,
    /// Stop protection is not supported for operational tier blob backups
    UserErrorStopProtectionNotSupportedForBlobOperationalBackup = 417,
    /// Invalid inputs from caller.
    DppPluginInvalidInputParameters = 418,
    /// The given time range is invalid
    UserErrorInvalidRestorableTimeRange = 419,
    /// Maximum object replication policy exists on the source storage account.
    UserErrorMaxOrsPolicyExistOnStorageAccount = 420,
    /// The selected container is present in another Object replication policy. A given container can be part of only one OR policy at a time.
    UserErrorSelectedContainerPartOfAnotherORPolicy = 421,
    /// Cross tenant object replication policy disabled.
    UserErrorCrossTenantOrsPolicyDisabled = 422,
    /// Failed to create object replication policy on the storage account.
    ObjectReplicationPolicyCreationFailure = 423,
    /// The backup request is being throttled as you've reached the limit for maximum number of backups on a given backup instance in a day.
    UserErrorBackupRequestThrottled = 424,
    /// The backup failed due to one or more blob versions getting deleted in the backup job duration.
    UserErrorBlobVersionDeletedDuringBackup = 425,
    /// The backup failed due to one or more blob versions moving to the archive tier in the backup job duration.
    UserErrorBlobVersionArchivedDuringBackup = 426,
    /// The backup failed due to one or more blob versions moving to the archive tier or getting deleted in the backup job duration.
    UserErrorBlobVersionArchivedAndDeletedDuringBackup = 427,
    /// Failed to track the long-running backup operation. The operation is still running and is expected to complete the backup of data.
    LongRunningBackupTrackingFailure = 428,
    /// Failed to track the long-running operation. The operation is still running and is expected to complete.
    LongRunningOperationTrackingFailure = 429,
    /// Operation failed as the file share isn't found
    FileShareNotFound = 430,
    /// You have reached the max limit of snapshots for this file share; you'll be able to take more once the older ones expire.
    AFSMaxSnapshotReached = 431,
    /// Operation failed as the specified storage account does not exist anymore.
    UserErrorStorageAccountNotFound = 432,
    /// A backup job is already in progress for this file share.
    ParallelSnapshotRequest = 433,
    /// File share backup or restore operation failed due to storage service throttling. This may be because the storage service is busy processing other requests for the given storage account.
    FileshareBackupFailedWithAzureRpRequestThrottling = 434,
    /// Backup or restore jobs failed due to storage account being in locked state.
    UserErrorStorageAccountIsLocked = 435,
    /// Failed to transfer data to vault.
    DatamoverGenericError = 436,
    /// Current operation has failed due to insufficient vault storage.
    DatamoverInsufficientVaultStorage = 437,
    /// Azure operation generic failure
    AzureOperationFailed = 438,
    /// Azure File Share Backup requires a minimum SAS expiration period of 8 hours.
    UserErrorStorageAccountSasPolicyNotSupported = 439,
    /// Backup failed as the Azure File Share is in soft-deleted state
    UserErrorBackupAFSInSoftDeleteState = 440,
    /// Backup failed as the associated Azure File Share is permanently deleted
    UserErrorBackupAFSInDeleteState = 441,
    /// Storage account not found or not supported
    UserErrorFileShareEndpointUnreachable = 442,
    /// Storage accounts with Internet routing configuration are not supported by Azure Backup
    UserErrorStorageAccountInternetRoutingNotSupported = 443,
    /// The storage account details provided are incorrect.
    UserErrorDTSStorageAccountNotFound = 444,
    /// Target file share not found.
    TargetFileShareNotFound = 445,
    /// File share backup or restore operation failed due to storage service throttling. This may be because the storage service is busy processing other requests for the given storage account.
    FileshareRestoreFailedWithAzureRpRequestThrottling = 446,
    /// Recovery failed because number of failed files are more than the threshold.
    DataTransferServiceCoFLimitReached = 447,
    /// Recovery failed as no file could be recovered.
    DataTransferServiceAllFilesFailedToRecover = 448,
    /// One or more files could not be recovered successfully. For more information, check the failed file list in the path given above.
    UserErrorAFSRecoverySomeFilesNotRestored = 449,
    /// Restore fails because one of the files in the source does not exist.
    UserErrorDTSSourceUriNotValid = 450,
    /// Azure Files snapshot corresponding to recovery point cannot be found
    UserErrorAFSSourceSnapshotNotFound = 451,
    /// A recovery job is in process to the same destination.
    UserErrorDTSDestLocked = 452,
    /// Another restore job is in progress on the same target file share
    UserErrorAnotherRestoreInProgressOnSameTarget = 453,
    /// Restore operation failed as target file share is full.
    UserErrorTargetFileShareFull = 454,
    /// Target File share does not have sufficient storage size quota for restore
    UserErrorTargetFileShareQuotaNotSufficient = 455,
    /// Restore operation failed as an error occurred while performing pre restore operations on File Sync Service resources associated with the target file share.
    FileSyncPreRestoreFailed = 456,
    /// Azure File Sync Service change detection is in progress for the target file share. The change detection was triggered by a previous restore to the target file share.
    AzureFileSyncChangeDetectionInProgress = 457,
    /// Source or Target storage account is not accessible from the Azure Files restore service.
    UserErrorSourceOrTargetAccountNotAccessible = 458,
    /// This restore point is not available as the snapshot associated with this point is in a File Share that is in soft-deleted state.
    UserErrorRestoreAFSInSoftDeleteState = 459,
    /// Listed restore points are not available as the associated file share containing the restore point snapshots has been deleted permanently.
    UserErrorRestoreAFSInDeleteState = 460,
    /// Azure Backup Service requires additional permissions on the Disk to do this operation.
    UserErrorNotEnoughPermissionOnDisk = 461,
    /// Azure Backup Service requires additional permissions on the Snapshot Data store Resource Group to do this operation.
    UserErrorNotEnoughPermissionOnSnapshotRG = 462,
    /// Backup Vault managed identity is missing the necessary permissions to do this operation.
    UserErrorDiskBackupAuthorizationFailed = 463,
    /// Invalid disk or Azure Backup Service requires additional permissions on the Disk to do this operation
    UserErrorDiskBackupDiskOrMSIPermissionsNotPresent = 464,
    /// Could not perform the operation as Snapshot Data store Resource Group no longer exists. Or Azure Backup Service requires additional permissions on the Snapshot Data store Resource Group to do this operation.
    UserErrorDiskBackupSnapshotRGOrMSIPermissionsNotPresent = 465,
    /// Could not perform the operation as Snapshot Data store Resource Group no longer exists. Or Azure Backup Service requires additional permissions on the Snapshot Data store Resource Group to do this operation.
    UserErrorSnapshotRGOrMSIPermissionsNotPresent = 466,
    /// Could not perform the operation as Disk and Snapshot Data store Resource Group no longer exists. Or Azure Backup Service requires additional permissions on the Snapshot Data store Resource Group and Disk to do this operation.
    UserErrorDiskAndSnapshotRGOrMSIPermissionsNotPresent = 467,
    /// Azure Backup Service needs permission to access the disk encryption set used with the disk.
    UserErrorMSIPermissionsNotPresentOnDES = 468,
    /// Could not perform the operation as Managed Disk no longer exists.
    UserErrorManagedDiskNotFound = 469,
    /// Could not perform the operation as Snapshot Data store Resource Group does not exist.
    UserErrorSnapshotRGNotFound = 470,
    /// Invalid subscription selected for Snapshot Data store
    UserErrorSnapshotRGSubscriptionMismatch = 471,
    /// Could not perform the operation as Snapshot Data store Resource Group parameter is not provided
    UserErrorOperationalStoreParametersNotProvided = 472,
    /// Snapshot Data store Resource Group provided is invalid
    UserErrorInvalidOperationalStoreResourceGroup = 473,
    /// Unsupported disk type
    UserErrorDiskBackupDiskTypeNotSupported = 474,
    /// Disk Backup is not yet available in the region of the Backup Vault under which Configure Protection is being tried.
    BackupAgentPluginHostValidateProtectionError = 475,
    /// The subscription is not registered to use namespace 'Microsoft.Compute'.
    UserErrorMissingSubscriptionRegistration = 476,
    /// Azure Backup Service requires additional permissions on the Target Resource Group to do this operation.
    UserErrorNotEnoughPermissionOnTargetRG = 477,
    /// Operation failed as the Target Resource Group does not exist. Or Azure Backup Service requires additional permissions on the Target Resource Group to do this operation.
    UserErrorDiskBackupRestoreRGOrMSIPermissionsNotPresent = 478,
    /// Operation failed as the Target Resource Group does not exist.
    UserErrorRestoreTargetRGNotFound = 479,
    /// Could not restore as a Disk with same name already exists in the selected target resource group
    UserErrorSameNameDiskAlreadyExists = 480,
    /// Operation has failed as the Disk quota maximum limit has been reached on the subscription.
    UserErrorSubscriptionDiskQuotaLimitReached = 481,
    /// The disk snapshot for this Restore point has been deleted.
    UserErrorDiskSnapshotNotFound = 482,
    /// The disk snapshot metadata for this Restore point has been deleted
    UserErrorSnapshotMetadataNotFound = 483,
    /// The key vault key used for disk encryption set is not in enabled state.
    UserErrorDESKeyVaultKeyDisabled = 484,
    /// The key vault key used for disk encryption set is not available.
    UserErrorDESKeyVaultKeyNotAvailable = 485,
    /// Move of the Backup vault went through only in part
    BackupVaultMoveResourcesPartiallySucceeded = 486,
    /// Move of the Backup vault failed
    BackupVaultMoveResourcesCriticalFailure = 487,
    /// Backup vault is being moved
    UserErrorBackupVaultResourceMoveInProgress = 488,
    /// Several Backup vaults can't be moved together
    UserErrorBackupVaultResourceMoveNotAllowedForMultipleResources = 489,
    /// Backup vault isn't ready to be moved
    UserErrorBackupVaultResourceMoveNotAllowedUntilResourceProvisioned = 490,
    /// Backup vaults can't be moved in this region
    BackupVaultResourceMoveIsNotEnabled = 491,
    /// Vault still has its identity of another tenant
    UserErrorCrossTenantMSIMoveNotSupported = 492,
    /// Vault can't be deleted without its encryption key
    CloudServiceRetryableError = 493,
    /// Key vault has no purge protection
    UserErrorCMKPurgeProtectionNotEnabledOnKeyVault = 494,
    /// Key vault has no soft delete
    UserErrorCMKSoftDeleteNotEnabledOnKeyVault = 495,
    /// Datasource is already protected under the Backup vault /subscriptions/&lt;SubscriptionId>/resourceGroups/&lt;ProtectingVaultResourceGroup>/providers/Microsoft.DataProtection/backupVaults/&lt;ProtectingVaultName>.
    UserErrorDppDatasourceAlreadyProtected = 496,
    /// Datasource is already associated with the backup instance &lt;BackupInstance> in the Backup vault /subscriptions/&lt;SubscriptionId>/resourceGroups/&lt;ProtectingVaultResourceGroup>/providers/Microsoft.DataProtection/backupVaults/&lt;ProtectingVaultName> with the protection status as &lt;ProtectionStatus>.
    UserErrorDppDatasourceAlreadyHasBackupInstance = 497,
    /// Data move operation is not supported for this region.
    UserErrorUnsupportedSourceRegionForDataMove = 498,
    /// Data move operation is not supported to this region.
    UserErrorUnsupportedTargetRegionForDataMove = 499,
    /// There is another data move operation currently running on vault.
    UserErrorConflictingDataMoveOnVault = 500,
    /// This operation is not allowed since data move operation is in progress.
    UserErrorOperationNotAllowedDuringDataMove = 501,
    /// There are no containers in this vault which are supported for data move operation.
    UserErrorNoContainersFoundForDataMove = 502,
    /// Data move operation is not supported at container level.
    UserErrorDataMoveNotSupportedAtContainerLevel = 503,
    /// Data move operation is not allowed because a container registration operation is running in source vault.
    UserErrorDataMoveNotAllowedContainerRegistrationInProgress = 504,
    /// Data move operation is not allowed because target vault has some containers already registered.
    UserErrorDataMoveNotAllowedTargetVaultNotEmpty = 505,
    /// Data cannot be moved as selected target vault has private endpoints.
    UserErrorDataMoveTargetVaultWithPrivateEndpointNotSupported = 506,
    /// Data cannot be moved as selected source vault has private endpoints.
    UserErrorDataMoveSourceVaultWithPrivateEndpointNotSupported = 507,
    /// Data cannot be moved as selected source vault is encryption enabled.
    UserErrorDataMoveSourceVaultWithCMKNotSupported = 508,
    /// Data cannot be moved as selected target vault is encryption enabled.
    UserErrorDataMoveTargetVaultWithCMKNotSupported = 509,
    /// VM belongs to an availability group that is still protected
    BMSUserErrorNodePartOfActiveAG = 510,
    /// The scope '&lt;Scope>' cannot perform delete operation because following scope(s) are locked: '&lt;LockedScope>'. Please remove the lock and try again.
    ScopeLocked = 511,
    /// Resource '&lt;ResourceName>' was disallowed by policy. Policy identifiers: '&lt;PolicyIdentifiers>'.
    RequestDisallowedByPolicy = 512,
    /// Create Resource Failed as name is already in use
    CreateResourceFailedDueToInvalidCache = 513,
    /// NetworkSettings parameter is invalid. Please provide a valid NetworkSettings
    InvalidRestApiParameter = 514,
    /// Rule can't start an on-demand backup
    BMSUserErrorDPPAdhocBackupNotAllowedForBackupType = 515,
    /// Backup frequency of the policy doesn't suit the data source
    BMSUserErrorDPPBackupPolicyBackupFrequencyNotMatchingRule = 516,
    /// SourceResourceId must be a fully qualified ARM Id of source storage account. None.
    BMSUserErrorInvalidSourceResourceId = 517,
    /// Another configure protection operation is in progress for this item.
    BMSUserErrorConflictingProtectionOperation = 518,
    /// Another operation is in progress on the selected item.
    BMSUserErrorObjectLocked = 519,
    /// DPM failed to communicate with the protection agent on &lt;ServerName> because access is denied.
    Id42 = 520,
    /// DPM failed to communicate with the protection agent on &lt;ServerName> because the agent isn't responding.
    Id43 = 521,
    /// The DPM service was unable to communicate with the protection agent on &lt;ServerName>.
    Id52 = 522,
    /// The DPM service was unable to communicate with the protection agent on &lt;ServerName>.
    Id65 = 523,
    /// The protection agent on &lt;ServerName> was temporarily unable to respond because it was in an unexpected state.
    Id60 = 524,
    /// The agent operation failed on &lt;ServerName> because DPM could not communicate with the DPM protection agent. The computer may be protected by another DPM server, or the protection agent may have been uninstalled on the protected computer.
    Id270 = 525,
    /// The protection agent operation failed because DPM could not communicate with the Protection Agent service on &lt;ServerName>.
    Id308 = 526,
    /// The agent operation failed because of a communication error with the DPM Agent Coordinator service on &lt;ServerName>.
    Id319 = 527,
    /// The agent operation failed because of a communication error with the DPM Agent Coordinator service on &lt;ServerName>.
    Id345 = 528,
    /// An error occurred when the agent operation attempted to create the DPM Agent Coordinator service on &lt;ServerName>.
    Id347 = 529,
    /// State of the agents is out of date in the console
    Id31008 = 530,
    /// A DPM agent failed to communicate with the DPM service on &lt;ServerName> because of a communication error. Make sure that &lt;ServerName> is remotely accessible from the computer running the DPM agent. If a firewall is enabled on &lt;ServerName>, make sure that it is not blocking requests from the computer running the DPM agent (Error code: 0x800706ba, full name: &lt;ServerName>).
    Hresult0x800706BA = 531,
    /// No connection could be made because the target machine actively refused it (0x8007274D)
    Hresult0x8007274D = 532,
    /// Windows reports an error without saying which
    Hresult0x80004005 = 533,
    /// DPM cannot create a backup because Windows Server Backup (WSB) on the protected computer encountered an error (WSB Event ID: &lt;WindowsBackupEventID>, WSB Error Code: &lt;WindowsBackupErrorCode>).
    Id30229 = 534,
    /// The storage involving the current operation could not be read from or written to. (ID: 40003)
    Id40003 = 535,
    /// If you are backing up only system state, verify that there is enough free space on the protected computer to store the system state backup.
    Id30214 = 536,
    /// DPM is unable to enumerate &lt;Component> on computer &lt;ServerName>.
    Id3055 = 537,
    /// The DPM job failed for SQL Server 2012 database &lt;DbName> on &lt;AGName> because the SQL Server instance refused a connection to the protection agent (ID 30172 Details: Internal error code: 0x80990F75).
    Id30172 = 538,
    /// DPM cannot protect your Windows SharePoint Services farm until you install DPM protection agents on the following computers: &lt;ServerName>.
    Id956 = 539,
    /// DPM was unable to export the item &lt;SiteUrl> from the content database &lt;ContentDatabase>; Exception Message =&lt;ExceptionMessage>
    Id32017 = 540,
    /// The job to recover &lt;DatasourceType> &lt;DatasourceName> to &lt;TargetServerName>, that started at &lt;StartDateTime>, failed using optimized ILR. Another job using unoptimized ILR has been triggered.
    Id33330 = 541,
    /// The recovery jobs for &lt;DatasourceType> &lt;DatasourceName> that started at &lt;StartDateTime>, with the destination of &lt;TargetServerName>, have completed. Most or all jobs failed to recover the requested data.
    Id3111 = 542,
    /// The server process could not be started because the configured identity is incorrect. Check the user name and password (0x8000401A).
    Hresult0x8000401A = 543,
    /// The SharePoint catalog task fails with HR 0x80004003 (Invalid Pointer).
    Hresult0x80004003 = 544,
    /// The consistency check fails and returns RMGenericError.
    RMGenericError = 545,
    /// DPM encountered an error while performing an operation for &lt;FileName> on &lt;AgentTargetServer>.
    Id2033 = 546,
    /// Data consistency verification check failed for &lt;ObjectName> of &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName>.
    Id30146 = 547,
    /// DPM has detected a discontinuity in the log chain for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> since the last synchronization.
    Id30216 = 548,
    /// Connection to the DPM service has been lost.
    Id917 = 549,
    /// An unexpected error caused a failure for process &lt;DpmProcessName>.
    Id999 = 550,
    /// Unable to connect to &lt;ServerName>.
    Id948 = 551,
    /// The DPM job failed because it could not contact the DPM engine.
    Id976 = 552,
    /// An authentication error occurred when trying to connect to the SMTP server.
    Id518 = 553,
    /// The Reporting Services Server cannot connect to the DPM database.
    Id3001 = 554,
    /// The VSS application writer or the VSS provider is in a bad state. Either it was already in a bad state or it entered a bad state during the current operation.
    Id30111 = 555,
    /// DPM encountered a retryable VSS error.
    Id30112 = 556,
    /// DPM failed to synchronize changes for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> because the snapshot volume did not have sufficient storage space to hold the churn on the protected computer
    Id30115 = 557,
    /// The operation failed for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> because the data source is not available.
    Id30169 = 558,
    /// Failed to prepare a Cluster Shared Volume (CSV) for backup as another backup using the same CSV is in progress.
    Id32612 = 559,
    /// The cluster resource could not be found (0x8007138F)
    Hresult0x8007138F = 560,
    /// Windows didn't find an element
    Hresult0x80070490 = 561,
    /// VssError:The writer experienced a transient error. If the backup process is retried, the error may not reoccur. (0x800423F3)
    Hresult0x800423F3 = 562,
    /// &lt;DatasourceName> can't be added to protection because it's already a member of a protection group.
    Id157 = 563,
    /// Job can't be carried out as it is defined
    Id1001 = 564,
    /// An unexpected error occurred while the job was running.
    Id104 = 565,
    /// The replica on the DPM server for &lt;DatasourceType>&lt;DatasourceName> on &lt;ServerName> is inconsistent with the protected data source. Changes can't be applied.
    Id109 = 566,
    /// Since &lt;OccurredSince>, synchronization jobs for &lt;DatasourceName> on &lt;ServerName> have failed. The total number of failed jobs = &lt;FailureCount>. The last job failed for the following reason:
    Id3115 = 567,
    /// DPM was unable to complete this job within the time allocated.
    Id3151 = 568,
    /// Unable to create a snapshot for this datasource.
    Id33505 = 569,
    /// This operation is not supported on the current version of MARS Agent.
    Id33469 = 570,
    /// GetData of Provider failed. |Backup Service Exception: FMException: \[ErrorCode:GPPowershellScriptHrError, DetailedCode:-2146233079, Source:   at System.Management.Automation.MshCommandRuntime.ThrowTerminatingError(ErrorRecord errorRecord), Message:Production Server mis-match DSId
    GPPowershellScriptHrError = 571,
    /// DPM failed to inventory the &lt;LibraryType> &lt;Library>. This is possibly due to a hardware issue.
    Id25011 = 572,
    /// Error: DPM Setup failed to add a user to the local group. Review the error details, take the appropriate action, and then run DPM Setup again. ID: 4323. Details: A member could not be added to or removed from the local group because the member does not exist
    Id4323 = 573,
    /// You cannot choose the instance &lt;InstanceName> on the local machine.
    Id4324 = 574,
    /// Setup cannot grant the &lt;UserName> account access to the DPM database.
    Id832 = 575,
    /// The DPM service failed to start.
    Id453 = 576,
    /// DpmSync failed to connect to the specified SQL Server instance.
    Id454 = 577,
    /// The DPM database was not found in the specified instance of SQL Server.
    Id470 = 578,
    /// DPM server could not connect to backup service.
    Id33411 = 579,
    /// Status: &lt;AlertStatus> Description: DPM server could not connect to backup service.
    Id33412 = 580,
    /// DPM server could not connect to the backup service to get the registration status.
    Id33419 = 581,
    /// Microsoft Azure Backup server cannot continue the backup job as it has been disconnected from the Azure service for &lt;DaysCount> or more days.
    Id50004 = 582,
    /// Microsoft Azure subscription has expired. All backups to disk and Azure are stopped. In order for Microsoft Azure Backup to function properly, it is important to have an Active Azure subscription and network reachability to Azure service.
    Id50005 = 583,
    /// Microsoft Azure subscription has been de-provisioned. Backups to both disk and Azure are stopped. Recovery from Azure as well as disks are stopped. In order for Microsoft Azure Backup to function properly, it is important to have an Active Azure subscription and network reachability to Azure service.
    Id50006 = 584,
    /// In order for Microsoft Azure Backup to function properly, it is important to have an Active Azure subscription and network reachability to the Azure service.
    Id50007 = 585,
    /// The recovery staging folder has not been configured.
    Id33417 = 586,
    /// Azure Backup Server needs a staging area for backup and recovery purposes.
    Id50008 = 587,
    /// One or more data sources are currently configured for online protection.
    Id33420 = 588,
    /// DPM server is not configured for online protection.
    Id33421 = 589,
    /// Vault credentials are the new way to register the DPM server for Azure Backup. Registration through certificate is not supported.
    Id33450 = 590,
    /// Only files on Network share are supported from Remote UI.
    Id33451 = 591,
    /// Azure backup agent version is not compatible with DPM.
    Id33418 = 592,
    /// Microsoft Azure Recovery Services Agent UI and PowerShell Cmdlets cannot be used on a DPM Server.
    Id100122 = 593,
    /// No data source has been selected for online protection.
    Id33408 = 594,
    /// Backup policies configured on backup service are out of sync with this DPM server.
    Id33413 = 595,
    /// Status: &lt;AlertStatus> Description: Backup policies configured on backup service are out of sync with this DPM server.
    Id33414 = 596,
    /// &lt;ServiceName> only supports up to &lt;Parameter1> recovery points for each data source. The Azure backup schedule you have specified exceeds this limit.
    Id33422 = 597,
    /// The number of cloud backups exceeds the daily limit of &lt;BackupsPerDay> backups a day.
    Id33461 = 598,
    /// A new retention policy can't be set for this protection group. A retention policy has already been configured.
    Id33464 = 599,
    /// A new retention policy can't be set for this datasource. A retention policy has already been configured.
    Id33467 = 600,
    /// Retention policy could not be updated as Retention Range cannot be less than 7 days for daily backups, 4 weeks for weekly backups, 3 months for monthly backups and 1 year for yearly backups.
    Id33468 = 601,
    /// Security PIN required to complete this operation.
    Id33470 = 602,
    /// DPM could not create online recovery point for some of the required files for this data source. This could be because of intermittent failures or if the file type is unsupported. Number of files that failed during online recovery point creation: &lt;FailureCount> Next online recovery point creation job will try to back up these files again.
    Id33415 = 603,
    /// Status: &lt;AlertStatus> Data source type: &lt;DatasourceType> Data source: &lt;DatasourceName> Computer: &lt;ServerName> Description: DPM could not do backup of the required files to cloud for this data source. This could be because of intermittent failures or if the file type is unsupported.
    Id33416 = 604,
    /// Source volume snapshot failed because of low shadow copy volume space.
    Id100139 = 605,
    /// Source volume snapshot failed because replica is not idle.
    Id100140 = 606,
    /// Backup failed because Azure Backup could not locate the disk-backup replica that is required for online backup.
    Id100191 = 607,
    /// Backup failed because the disk-backup replica mount-point could not be found due to a transient issue.
    Id100192 = 608,
    /// Backup failed because the disk-backup replica mount-point could not be found due to a transient issue.
    Id100194 = 609,
    /// Restore to staging area failed as the staging area data for the recovery point is no longer valid.
    Id33407 = 610,
    /// Recovery of &lt;DatasourceName> on &lt;ServerName> failed since the staging area path &lt;StagingAreaPath> was not found.
    Id33409 = 611,
    /// Recovery of &lt;DatasourceName> on &lt;ServerName> failed since the staging area path &lt;StagingAreaPath> could not be locked.
    Id33410 = 612,
    /// Failed to add online recoverable data from external DPM: &lt;ServerName>.
    Id33481 = 613,
    /// Microsoft Azure Backup Agent cannot be installed on a machine which has Microsoft Azure Recovery Services Agent installed.
    Id33494 = 614,
    /// Installation cannot proceed on a machine which has Microsoft Azure Recovery Services Agent installed.
    Id33495 = 615,
    /// Microsoft Azure Backup cannot be installed on a machine which has System Center Data Protection Manager installed.
    Id33496 = 616,
    /// Microsoft Azure Backup cannot be installed on a machine which has System Center Data Protection Manager Agent installed.
    Id33497 = 617,
    /// Setup has detected that Microsoft Azure Backup is already installed on this machine. Will skip its installation.
    Id50500 = 618,
    /// Microsoft Azure Backup cannot be installed on a machine where registered backup vault is on protected storage model. Kindly change backup vault to protected instance model.
    Id50501 = 619,
    /// A new version of Microsoft Azure Backup Server is available. You can review details about the new version and download it from <https://go.microsoft.com/fwlink/?LinkID=620846>.
    Id50506 = 620,
    /// Azure Backup Server needs .NET Framework 4.6 to be installed. Install .NET Framework 4.6 from <https://go.microsoft.com/fwlink/?linkid=846809> and rerun Setup.
    Id50009 = 621,
    /// A required hotfix KB2919355 is missing. Install this hotfix from <https://support.microsoft.com/kb/2919355/>, and then re-run setup
    Id50010 = 622,
    /// The version of the SQL Server Tools provided is lower than SQL Server 2014. The minimum supported version of the SQL Server Tools is SQL Server 2014.
    Id50502 = 623,
    /// SQL Server Management 2014 tools not installed on this machine. 1) Please install SQL Tools from installation media. 2) For more details about SQL Server tools go to <https://msdn.microsoft.com/data/hh297027>.
    Id50503 = 624,
    /// .NET Framework 3.5 SP1 is not installed on this machine. Install it and rerun Setup.
    Id50504 = 625,
    /// Setup could not update registry metadata. This registry is intended to improve the performance. To get advantage of it, please update the Duplicate Extent BatchSize registry entry as mentioned in the article here: <https://aka.ms/mabstroubleshootingguide>
    Id50013 = 626,
    /// Setup could not update registry metadata. This registry is intended to improve the performance. To get advantage of it, please update the Duplicate Extent BatchSize registry entry as mentioned in the article here: <https://aka.ms/mabstroubleshootingguide>
    Id50014 = 627,
    /// Microsoft Azure Backup does not support tape as backup target.
    Id50000 = 628,
    /// Microsoft Azure Backup does not support Microsoft Virtual Machine Manager.
    Id50001 = 629,
    /// Microsoft Azure Backup server cannot protect another Azure Backup server
    Id50002 = 630,
    /// DPM could not find a suitable disk storage with enough free space for data source &lt;DatasourceName>.
    Id33510 = 631,
    /// The disk storage selected for data source &lt;DatasourceName> doesn't have enough free space.
    Id33511 = 632,
    /// The used space on the DPM storage pool volume &lt;VolumeName> has exceeded the threshold value of &lt;ThresholdValue>%. If you do not expand the volume, backup jobs may fail.
    Id33514 = 633,
    /// There is not enough space in DPM storage pool volume &lt;VolumeName>
    Id33515 = 634,
    /// DPM storage pool volume &lt;VolumeName> is missing.
    Id33518 = 635,
    /// An unexpected internal error occurred in the StorageManager.
    Id40001 = 636,
    /// The VHD containing the replica or one of its snapshots could not be mounted or unmounted.
    Id40002 = 637,
    /// The replica involving the current operation is in a corrupted state.
    Id40004 = 638,
    /// The VHD specified for mount or dismount operation cannot be found.
    Id40010 = 639,
    /// The specified storage is unusable as it is a system volume, has existing data, is in an unhealthy state or formatted incorrectly.
    Id40005 = 640,
    /// The specified storage has already been added to DPM storage pool.
    Id40006 = 641,
    /// The specified storage is not in DPM storage pool.
    Id40007 = 642,
    /// The specified parameter combination is invalid.
    Id40008 = 643,
    /// The specified operation requires the associated storage to be mounted first.
    Id40009 = 644,
    /// The specified operation requires the associated storage to be unmounted first.
    Id40011 = 645,
    /// Volume &lt;VolumeName> cannot be removed from DPM storage because data sources are being actively/inactively backed up to it. Stop protection of those data sources with delete data to remove the volume from DPM storage.
    Id40012 = 646,
    /// This operation is not supported on data sources protected on legacy storage (DPM storage pool disks).
    Id40013 = 647,
    /// The target disk storage specified is same as the source disk storage.
    Id40014 = 648,
    /// DPM encountered error from VMware server &lt;ServerName> with Fault - &lt;VMWareErrorCode>
    Id33614 = 649,
    /// DPM could not enumerate VMware Server on the protected computer &lt;ServerName>.
    Id33615 = 650,
    /// VMware server is not reachable.
    Id33616 = 651,
    /// Unable to communicate with VMware Server &lt;ServerName>.
    Id33623 = 652,
    /// &lt;ServerName> is not a VMware server. This operation can only be performed on a VMware server.
    Id33617 = 653,
    /// Unable to Delete credential &lt;CredName>
    Id33625 = 654,
    /// Production Server cannot be removed until all protected members of the associated computer are removed from all protection groups.
    Id33630 = 655,
    /// &lt;DatasourceName> cannot be added to protection because it is already a member of another DPM Server
    Id33632 = 656,
    /// Tape protection is not supported for VMware VM data sources.
    Id33633 = 657,
    /// Selected datastore is not available to selected host
    Id33618 = 658,
    /// Invalid resource pool. Selected resource pool does not belong to the selected host's compute resource
    Id33619 = 659,
    /// Selected folder is invalid for recovery.
    Id33622 = 660,
    /// Backup failed for &lt;VirtualMachineName> on &lt;ServerName>. Change tracking data was not found for the VHD. This can happen if one or more VHD(s) of this VM are replaced by another VHD(s).
    Id34522 = 661,
    /// The DPM job failed for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> because the protection agent did not have sysadmin privileges on the SQL Server instance.
    Id33424 = 662,
    /// The job failed because the protected computer &lt;ServerName> could not access the network path &lt;ShareName>
    Id33425 = 663,
    /// 810002: Reduction in retention during Policy/Protection modification isn't allowed because the selected vault is immutable.
    Id810002 = 664,
    /// Backup failed because the disk-backup replica is either invalid or missing.
    Id100195 = 665,
    /// Source volume snapshot failed because metadata on replica is invalid.
    Id100134 = 666,
    /// Source volume snapshot failed due to inconsistent datasource replica.
    Id100133 = 667,
    /// Backup failed as the disk-backup replica could not be cloned.
    Id100193 = 668,
    /// The encryption passphrase for this server is not set. Please configure an encryption passphrase.
    Id34505 = 669,
    /// Either the recoverable data isn't available or the selected server isn't a DPM server.
    Id33483 = 670,
    /// No other DPM server is registered to this vault.
    Id33482 = 671,
    /// DPM could not enumerate the application component on the protected computer (protected computer name).
    Id964 = 672,
    /// The credentials that are specified for the server are invalid.
    Id32680 = 673,
    /// Setup could not update registry metadata. This update failure could lead to overusage of storage consumption. To avoid this update the ReFS Trimming registry entry.
    Id50011 = 674,
    /// Setup could not update registry metadata. This update failure could lead to overusage of storage consumption. To avoid this, update the Volume SnapOptimization registry entry.
    Id50012 = 675,
    /// The Microsoft Azure Recovery Services installation failed. All changes that were made to the system by the Microsoft Azure Recovery Services installation were rolled back. (ID: 4024)
    Id4024 = 676,
    /// An unexpected error occurred during the installation.
    Id4387 = 677,
    /// Host authentication failed.
    Id2013 = 678,
    /// DPM encountered an error from VMware while trying to get ChangeTracking information. ErrorCode - FileFaultFault (ID 33621)
    Id33621 = 679,
    /// Applications in the VMware VM couldn't be quiesced
    ApplicationQuiesceFault = 680,
    /// DPM encountered error from VMware Disk SubSystem. Server - &lt;ServerName> ErrorCode - &lt;VMWareErrorCode>
    Id33620 = 681,
    /// 34517 - DPM 2016 does not support VMware VM Backup yet.
    Id34517 = 682,
    /// The file or directory is corrupted and unreadable.
    Hresult0x80070570 = 683,
    /// The system cannot find the file specified.
    Hresult0x80070002 = 684,
    /// Path not found
    Hresult0x80070003 = 685,
    /// Access denied
    Hresult0x80070005 = 686,
    /// Access to the cloud file is denied.
    Hresult0x8007018B = 687,
    /// The current operation failed due to an internal service error "Resource not provisioned in service stamp". Please retry the operation after some time. (ID: 230006)
    Id230006 = 688,
    /// The Microsoft Azure Recovery Services Agent cannot connect to the OBEngine service.
    Id100052 = 689,
    /// The operation cannot be completed as a file required for completion of this operation is being used by another process.
    Id34529 = 690,
    /// The operation could not be completed at this time due to insufficient system resources.
    Id34530 = 691,
    /// Azure was unable to authenticate the operation at this time. This could be due to temporary issues.
    Id34531 = 692,
    /// Unable to complete backup as the integrity of the data, created as result of backup, could not be verified at this time.
    Id34532 = 693,
    /// You must be a member of the local Administrator group or have equivalent rights to start this application.
    Id100011 = 694,
    /// The backup operation was unable to start.
    Id100017 = 695,
    /// The current operation could not be stopped.
    Id100019 = 696,
    /// The Microsoft Azure Backup Agent replication engine failed to initialize, then retry the backup operation.
    Id100020 = 697,
    /// Microsoft Azure Backup Agent was unable to initialize a backup storage location with the Microsoft Azure Backup.
    Id100030 = 698,
    /// Microsoft Azure Backup Agent was unable to initialize the storage location with Microsoft Azure Backup required to perform the backup.
    Id100031 = 699,
    /// The current operation was canceled by the administrator.
    Id100037 = 700,
    /// The current operation failed to complete successfully. See the data source error details for more information.
    Id100038 = 701,
    /// Microsoft Azure Backup Agent was unable to initialize the operation.
    Id100046 = 702,
    /// Unable to get a response from the Microsoft Azure Backup Agent on this server. This may be because the Microsoft Azure Backup Agent is busy processing other requests. Retry this operation after some time.
    Id100053 = 703,
    /// An unexpected error caused the backup verification process to fail.
    Id100055 = 704,
    /// The operation failed as the log file &lt;FileName> could not be created.
    Id100059 = 705,
    /// The backup job failed as none of the files could be processed.
    Id100060 = 706,
    /// The current operation failed due to an internal service error \[&lt;InputParameterTag>]. Retry the operation after some time has passed.
    Id100066 = 707,
    /// A newer version of Microsoft Azure Backup Agent is available.
    Id100082 = 708,
    /// A new version of Microsoft Azure Backup Agent is available. You can review details about the new version and download it from <http://go.microsoft.com/fwlink/p/?LinkId=229525>.
    Id100083 = 709,
    /// More than 80 percent of total storage space has been consumed.
    Id100084 = 710,
    /// An error was encountered while performing an operation for &lt;FileName>.
    Id100091 = 711,
    /// The data format of the backup service and the Microsoft Azure Backup Agent do not match. Install the latest version of Microsoft Azure Backup Agent from the Microsoft Download Center (<https://go.microsoft.com/fwlink/p/?LinkId=229525>).
    Id100094 = 712,
    /// Failed to perform rename-obvolume.
    Id100098 = 713,
    /// The operation attempted cannot be performed at this time because maximum number of parallel backup jobs are already running.
    Id100104 = 714,
    /// Unable to upload file catalog information.
    Id100135 = 715,
    /// Unable to authenticate as the time on this machine is not synchronized. All operations would fail until this is resolved.
    Id100141 = 716,
    /// Microsoft Azure Recovery Services Agent was unable to initialize a backup storage location with Microsoft Azure Backup.
    Id100166 = 717,
    /// Backup failed because of system file errors. This could be due to one or more actions (such as a reboot) pending on this server.
    Id100168 = 718,
    /// Backup failed because of system file errors. This could be due to one or more actions (such as a reboot) pending on this server.
    Id100169 = 719,
    /// Backup failed because of system file errors. This could be due to one or more actions (such as a reboot) pending on this server.
    Id100177 = 720,
    /// Backup failed because system file precheck timed out.
    Id100178 = 721,
    /// The current operation failed due to an internal service error Authorization Failed. Retry the operation after some time.
    Id100201 = 722,
    /// The current operation failed due to an internal service error Authentication Failed. Retry the operation after some time.
    Id100202 = 723,
    /// ACS to AAD migration has failed.
    Id100204 = 724,
    /// Microsoft Azure Recovery Services Agent was unable to complete the operation.
    Id100205 = 725,
    /// Microsoft Azure Recovery Services Agent has detected inconsistencies while taking the latest backup.
    Id100209 = 726,
    /// The operation was performed successfully.
    Id120001 = 727,
    /// No error: the operation is still running
    Id120003 = 728,
    /// The backup could not be started because the following virtual hard drive could not be mounted: &lt;FileName>
    Id34501 = 729,
    /// The backup could not be started because of an unexpected error in the virtual disk service.
    Id34502 = 730,
    /// The backup operation that is currently running has encountered invalid parameters.
    Id100009 = 731,
    /// The volume specified for the backup is configured as a read-only drive and cannot be backed up using Microsoft Azure Backup.
    Id100028 = 732,
    /// The volume specified for the backup is a cluster shared volume and cannot be backed up using Microsoft Azure Backup.
    Id100029 = 733,
    /// One or more volumes with files and folders selected for backup do not exist.
    Id100039 = 734,
    /// The volume specified for backup is not a fixed volume. Microsoft Azure Backup can only be used with fixed volumes.
    Id100040 = 735,
    /// The current backup operation failed because the number of data transfer failures was more than &lt;FailureCount> Specified files could not be processed.
    Id100057 = 736,
    /// The specified volume for backup is invalid
    Id100071 = 737,
    /// The backup operation failed because the maximum allowed data source size of &lt;MaxSupportedSize> GB was exceeded.
    Id100073 = 738,
    /// This operation cannot be performed because case-sensitivity is enabled on this server. Backup of case-sensitive file and folders is not supported even when case-sensitivity is disabled on the server.
    Id100076 = 739,
    /// The specified file path &lt;FileName> is invalid for one or more of the following reasons 1) File name cannot contain any of the following characters
    Id100077 = 740,
    /// The specified file path &lt;FileName> is invalid because it refers to a path that cannot be found.
    Id100079 = 741,
    /// The specified file path &lt;FileName> is invalid because it is under a reparse point. You cannot back up files that are under a reparse point.
    Id100080 = 742,
    /// The specified file path &lt;FileName> is invalid for one or more of the following reasons 1) It refers to a path that is not on the local server 2) It is not a valid driver letter based file path
    Id100081 = 743,
    /// Files from source volumes that have been optimized using data deduplication will be backed up in unoptimized form.
    Id100086 = 744,
    /// An error was encountered while reading the specified location.
    Id100093 = 745,
    /// Invalid path specified.
    Id100096 = 746,
    /// Incorrect target volume specified.
    Id100097 = 747,
    /// Backup could not be started because of virtual hard drive named &lt;FileName> could not be mounted
    Id100137 = 748,
    /// Backup could not be started because of virtual hard drive named &lt;FileName> could not be mounted
    Id100138 = 749,
    /// Microsoft Azure Recovery Services Agent was unable to initialize a backup storage location due to unresponsive VDS service.
    Id100165 = 750,
    /// All folders which were part of the backup spec are not found.
    Id100203 = 751,
    /// Backup failed because Azure Backup could not initialize the metadata vhd at the configured cache location. This could be due to errors in the disk containing the cache location.
    Id100206 = 752,
    /// Backup failed because Azure Backup could not prepare the metadata vhd at the configured cache location. This could be due to errors in the disk containing the cache location.
    Id100210 = 753,
    /// Backup failed because size of data to be backed up from this volume exceeds the maximum allowed size of &lt;MaxSupportedSize> TB for each volume on the current OS version.
    Id100224 = 754,
    /// Windows Azure Backup Agent has detected file corruption when verifying the latest backup. A new recovery point could not be created.
    Id34503 = 755,
    /// Backup has encountered an irrecoverable error.
    Id34504 = 756,
    /// Microsoft Azure Recovery Services Agent has detected inconsistencies while verifying the latest backup. A new recovery point could not be created.
    Id34516 = 757,
    /// Microsoft Azure Recovery Services Agent has detected inconsistencies while verifying the latest backup. A new recovery point could not be created.
    Id34518 = 758,
    /// Microsoft Azure Recovery Services Agent has detected inconsistencies while verifying the latest backup. A new recovery point could not be created.
    Id34519 = 759,
    /// Microsoft Azure Recovery Services Agent has detected inconsistencies while verifying the latest backup. A new recovery point could not be created.
    Id34645 = 760,
    /// Microsoft Azure Backup Agent encountered an unexpected error at the completion of the backup operation. This backup might not be recoverable.
    Id100032 = 761,
    /// Microsoft Azure Backup Agent encountered an unexpected error at the completion of the backup operation. This backup might not be recoverable.
    Id100033 = 762,
    /// Microsoft Azure Backup Agent encountered an unexpected failure while transferring data to the Microsoft Azure Backup. This backup might not be recoverable.
    Id100035 = 763,
    /// Microsoft Azure Backup Agent encountered an unexpected error during the backup operation. This backup might not be recoverable.
    Id100036 = 764,
    /// The operation attempted cannot be performed at this time because a backup or restore operation is currently in progress.
    Id100049 = 765,
    /// The Microsoft Azure Backup Agent could not start the scheduled backup.
    Id100092 = 766,
    /// The volume specified for backup is currently protected by BitLocker Drive Encryption. You must unlock the volume before it can be backed up to the Microsoft Azure Backup.
    Id100041 = 767,
    /// The volume containing the file path &lt;FileName> is invalid for one or more of the following reasons 1) Volume is protected by BitLocker Drive Encryption. 2) Volume is not formatted with NTFS. 3) Drive type is not fixed. 4) Volume is read-only. 5) Volume is not currently online. 6) Volume is on a network share.
    Id100078 = 768,
    /// Backup could not be started because of virtual hard drive named &lt;FileName> could not be mounted
    Id100136 = 769,
    /// Microsoft Azure Backup Agent could not connect to the Microsoft Azure Backup to determine the state of the current operation.
    Id100021 = 770,
    /// The Microsoft Azure Backup Agent was unable to connect to the Microsoft Azure Backup before the connection request timed out.
    Id100051 = 771,
    /// The operation failed because Microsoft Azure Backup Agent was unable to contact the Microsoft Azure Backup.
    Id100067 = 772,
    /// The operation failed because Microsoft Azure Recovery Services Agent was unable to contact Microsoft Azure Backup.
    Id100143 = 773,
    /// The operation failed because Microsoft Azure Recovery Services Agent was unable to contact Microsoft Azure Backup.
    Id100144 = 774,
    /// Some values for offline initial data replication are missing.
    Id33471 = 775,
    /// The specified network share path is invalid.
    Id33472 = 776,
    /// Initial online replication method is already configured.
    Id33478 = 777,
    /// The Import job name provided is invalid. Make sure the name consists of all lower case letters, digits, underscore and the name doesn't conflict with existing import jobs in the storage account
    Id100114 = 778,
    /// The directory path provided doesn't exist or is not accessible
    Id100115 = 779,
    /// The string name provided is invalid
    Id100116 = 780,
    /// Import Job name must be between 2 and 64 characters long. It can contain only lowercase letters, numbers, hyphens, and underscores, must start with a letter, and may not contain spaces.
    Id100118 = 781,
    /// Storage Account name should be between 3 and 24 characters long. It can contain only lowercase letters and numbers.
    Id100119 = 782,
    /// Storage Container name should be between 3 and 63 characters long. It can contain only lowercase letters, numbers, and hyphens, and must begin with a letter or a number. The name can't contain two consecutive hyphens.
    Id100120 = 783,
    /// Offline Backup policy cannot be saved as the provided Import Job name has already been configured with a different storage account name "%StorageAccountName;" as part of another Backup policy configured on this server.
    Id100241 = 784,
    /// Could not read Publish Settings file.
    Id33476 = 785,
    /// Subscription ID and publish settings file entered are not related.
    Id33480 = 786,
    /// The Publish Settings file provided is invalid.
    Id100112 = 787,
    /// The Subscription ID provided is invalid. Make sure a valid subscription ID is given corresponding to the Publish settings file provided
    Id100113 = 788,
    /// Pushing management certificate to local store failed
    Id100117 = 789,
    /// Failed to log on to Azure.
    Id100228 = 790,
    /// Unable to locate provided storage account and container in the specified subscription.
    Id100229 = 791,
    /// Unable to make service calls to Azure that are required for querying Import Job status and moving backup data into the Recovery Services Vault.
    Id100230 = 792,
    /// Unable to create resources and apply permissions for the provided Azure subscription ID as the current user is not an owner or service administrator for the provided subscription.
    Id100231 = 793,
    /// Unable to locate Azure PowerShell on this server. Azure PowerShell is required to configure Offline backup.
    Id100232 = 794,
    /// Unable to log on to Azure as the subscription or the logon credentials provided is invalid.
    Id100233 = 795,
    /// Failed to set Offline Seeding Policy as the required ARM Certificate XML file required for this policy could not be found.
    Id100240 = 796,
    /// Cannot prepare the Staging Location for initiating Offline Backup.
    Id100124 = 797,
    /// Could not create/update the configuration for Offline Backup.
    Id100125 = 798,
    /// Backup failed due to insufficient disk space on the staging location.
    Id100223 = 799,
    /// Data did not get successfully transferred to the staging location.
    Id100225 = 800,
    /// Waiting to copy initial backup data from the share to Azure storage.
    Id33473 = 801,
    /// Waiting for Azure import job to finish. Install the Azure Import tool and transfer the initial backup data at staging location with Azure Import job.
    Id33475 = 802,
    /// Cannot add new volume for protection when policy is in Offline Backup mode.
    Id100128 = 803,
    /// Azure Backup does not support modifying items or backup and retention times for items configured for offline initial backup.
    Id100167 = 804,
    /// This backup policy cannot be saved because required items are omitted.
    Id100001 = 805,
    /// This backup policy cannot be saved because the files to backup are not specified.
    Id100002 = 806,
    /// This backup policy cannot be saved because the files specified for backup are not valid.
    Id100003 = 807,
    /// This backup policy cannot be saved because the backup schedule is not specified.
    Id100004 = 808,
    /// This backup policy cannot be saved because the backup schedule is not complete.
    Id100005 = 809,
    /// This backup policy must be saved before it can be used to perform a backup.
    Id100006 = 810,
    /// The backup policy you are attempting to delete does not exist on the server.
    Id100007 = 811,
    /// A new backup policy cannot be created because the current server already has an existing backup policy.
    Id100008 = 812,
    /// An internal error prevented the modification of the backup policy.
    Id100010 = 813,
    /// To include this volume in the backup policy, you must specify at least one file or folder from the volume to include in the backup.
    Id100013 = 814,
    /// A backup policy cannot be saved without any files or folders.
    Id100016 = 815,
    /// This backup policy cannot be saved because the retention settings are not configured correctly.
    Id100045 = 816,
    /// Backup policy settings cannot be modified when a backup or recovery operation is in progress.
    Id100047 = 817,
    /// There must be a policy in active state for the backup to happen.
    Id100101 = 818,
    /// PolicyState cannot be set to Deleted. Use RemoveOBPolicy for deleting policy.
    Id100102 = 819,
    /// The backup schedule specified cannot be used because it has duplicate days or times.
    Id100014 = 820,
    /// The backup schedule specified cannot be used. Backup schedules can only be configured to run every half an hour starting from 00:00 hrs.
    Id100015 = 821,
    /// Backup cannot be configured to run more than thrice a day.
    Id100064 = 822,
    /// Backups can be retained for 7, 15, or 30 days. And not any other value.
    Id100065 = 823,
    /// More than 80 percent of total storage space has been consumed. To ensure that your backups occur without interruption modify your backup schedule to reduce the retention range of previous backups or reduce the number of items backed up.
    Id100085 = 824,
    /// The number of recovery points cannot exceed &lt;MaxRecoveryPoints>.
    Id100109 = 825,
    /// Retention policy could not be updated as Retention Range cannot be less than 7 days for daily backups, 4 weeks for weekly backups, 3 months for monthly backups and 1 year for yearly backups
    Id100132 = 826,
    /// Retention policy could not be updated as Retention Range cannot be less than 7 days for daily backups, 4 weeks for weekly backups, 3 months for monthly backups and 1 year for yearly backups.
    Id100207 = 827,
    /// The backup failed as the total size of the data that has been backed up has exceeded the quota limit for your organization.
    Id34500 = 828,
    /// The proxy server address specified is not a valid URI.
    Id280001 = 829,
    /// The proxy port specified should be a number between 1 and 65535.
    Id280002 = 830,
    /// A user ID has not been specified to use for proxy server authentication.
    Id280003 = 831,
    /// A password has not been specified to use for proxy server authentication.
    Id280004 = 832,
    /// The bandwidth usage for network throttling must be between 512 Kbps and 1023 Mbps.
    Id280005 = 833,
    /// You must select at least one working day to apply network throttling settings.
    Id280006 = 834,
    /// The start and end work hours specified for network throttling settings are the same.
    Id280007 = 835,
    /// The configuration settings for this server were not able to be saved at this time.
    Id280008 = 836,
    /// The configuration settings for this server were not able to be retrieved at this time.
    Id280009 = 837,
    /// If the proxy server requires authentication, specify user ID and password.
    Id280010 = 838,
    /// Microsoft Azure Backup Agent could not connect to the proxy server.
    Id280011 = 839,
    /// This server name is already registered with the backup vault.
    Id34511 = 840,
    /// The server must be registered with Microsoft Azure Backup before this operation can be performed.
    Id100012 = 841,
    /// A server registration certificate was not available to authenticate this server with the backup service.
    Id100087 = 842,
    /// The server registration certificate for this server is no longer valid and cannot be used to authenticate this server with the backup service.
    Id100088 = 843,
    /// The Microsoft Azure Backup Agent could not authenticate this server with the backup service.
    Id100089 = 844,
    /// Register or Unregister Server operation is in progress.
    Id100090 = 845,
    /// Some important details needed for completing registration was not found. This may happen due to engine crash.
    Id100142 = 846,
    /// The certificate specified is not associated with any Backup Vaults.Try a different certificate.
    Id34508 = 847,
    /// The server registration certificate could not be retrieved from the local certificate store. Verify that a valid certificate is present in the local certificate store, and then try again.
    Id34509 = 848,
    /// The local certificate store does not have a valid registration certificate for this server.
    Id34510 = 849,
    /// No Backup Vaults found for this certificate. Check if the certificate is valid and supports backup service registration.
    Id34512 = 850,
    /// A certificate was not available on this server to authenticate this server with the Microsoft Azure Backup Vault.
    Id100107 = 851,
    /// The certificate associated with this server is no longer valid and cannot be used to authenticate this server with the Microsoft Azure Backup Vault.
    Id100108 = 852,
    /// Vault credentials file provided has expired
    Id34514 = 853,
    /// Unable to access the vault credentials file provided.
    Id34527 = 854,
    /// Unable to read the vault credentials file provided.
    Id34528 = 855,
    /// The current operation is not supported for the type of vault associated with the provided vault credentials.
    Id100111 = 856,
    /// Recovery timed out due to expiry of the Vault Credential file used to initiate alternate server recovery.
    Id100126 = 857,
    /// Security PIN is not set.
    Id100129 = 858,
    /// The encryption passphrase provided is incorrect.
    Id34507 = 859,
    /// You are trying to register this machine to a Deduplication enabled vault. For optimal Deduplication savings, you need to enter the same passphrase you provided for any other machine that you have previously registered to this vault.
    Id34515 = 860,
    /// The encryption passphrase for this server has expired.
    Id100025 = 861,
    /// Microsoft Azure Backup Agent is unable to obtain the encryption keys needed to perform the restore.
    Id100027 = 862,
    /// The encryption passphrase for this computer is not correctly configured. Encryption passphrases must be at least 16 characters in length.
    Id100042 = 863,
    /// The encryption passphrase for this computer is not correctly configured. Encryption passphrases must be at least 16 characters in length.
    Id100043 = 864,
    /// The encryption passphrases entered do not match.
    Id100044 = 865,
    /// The number of encryption keys for the server has exceeded the maximum limit.
    Id100048 = 866,
    /// The algorithm name provided by you for encryption is not supported.
    Id100103 = 867,
    /// The encryption passphrase has not been validated to meet requirements. This is required to ensure successful online restores.
    Id100262 = 868,
    /// The recovery operation was unable to start.
    Id100018 = 869,
    /// The file name cannot contain any of the following characters "\/:?&lt;>|. Searching for items to recover using the wildcard character (*) is only supported for patterns such as *abc*, abc* or *abc.
    Id100056 = 870,
    /// The current recovery operation failed because the number of data transfer failure was more than &lt;FailureCount> Specified files could not be processed.
    Id100058 = 871,
    /// The recovery job failed as none of the files could be processed.
    Id100061 = 872,
    /// Azure backup does not support recovery to a network-share.
    Id100068 = 873,
    /// Microsoft Azure Recovery Services Agent could not find the recovery location.
    Id100069 = 874,
    /// The recovery destination selected for one or more files to be recovered is invalid.
    Id100070 = 875,
    /// Unable to complete recovery operation as the selected destination volume does not have free space.
    Id100072 = 876,
    /// The recovery operation cannot be performed as the original location for one or more files is no longer available
    Id100095 = 877,
    /// One or more files or folders that you are selected for recovery are not present in the selected backup. This may happen if backup had completed with warnings with few failed files.
    Id100100 = 878,
    /// The operation attempted cannot be performed at this time because maximum number of parallel restore jobs are already running.
    Id100105 = 879,
    /// Azure Backup is not able to write to the specified recovery location.
    Id100121 = 880,
    /// Unable to recover files because selected items list for Recovery is large or selected items have long path names.
    Id100123 = 881,
    /// Mounting the disk failed
    Id480001 = 882,
    /// Unexpected error encountered during recovery.
    Id480002 = 883,
    /// Recovery point corrupt.
    Id480003 = 884,
    /// Blob is missing.
    Id480004 = 885,
    /// Specific index is missing.
    Id480005 = 886,
    /// Recovery point is in a format that is not supported by current agent.
    Id480006 = 887,
    /// Recovery volume could not be mounted as Azure Backup could not connect to the iSCSI initiator service on this server.
    Id480007 = 888,
    /// Previous snapshot of the blob was not found.
    Id480008 = 889,
    /// Recovery volume could not be mounted as Azure Backup could not use the iSCSI initiator service which is disabled on this server.
    Id480010 = 890,
    /// Azure Backup could not mount the recovery volume as it has detected that drivers for Microsoft iSCSI Initiator require an update.
    Id480011 = 891,
    /// The server name specified is not registered with Microsoft Azure Backup.
    Id140014 = 892,
    /// Failed to register the server with the Microsoft Azure Backup.
    Id140016 = 893,
    /// Failed to unregister the computer with the Microsoft Azure Backup.
    Id140020 = 894,
    /// Unable to renew the activation status of Microsoft Azure Backup for this server.
    Id140026 = 895,
    /// Invalid certificate uploaded.
    Id140047 = 896,
    /// Current operation failed because the service has recovered from a serious error.
    Id260004 = 897,
    /// Current operation failed because the service has recovered from a serious error.
    Id260025 = 898,
    /// No valid vault found
    Id140031 = 899,
    /// Vault cannot be deleted as it contains registered servers
    Id140048 = 900,
    /// Could not get the activation Key from ACS
    Id140049 = 901,
    /// Could not update the activation key.
    Id140050 = 902,
    /// Azure Backup vault is on protected storage model. This billing model is not supported with current version of Microsoft Azure Backup.
    Id140053 = 903,
    /// Failed to register the user with Microsoft Azure Backup.
    Id140018 = 904,
    /// Unable to authorize the specified account.
    Id150001 = 905,
    /// Unable to authorize the specified account.
    Id150003 = 906,
    /// Unable to authenticate using the provided credentials.
    Id210001 = 907,
    /// The user ID or password specified is incorrect.
    Id210002 = 908,
    /// The secret question and secret answer must be changed before you can sign in to this service.
    Id210005 = 909,
    /// The primary e-mail address has not been verified for the specified account
    Id210006 = 910,
    /// Your account has been disabled.
    Id210007 = 911,
    /// There was an error while contacting the authentication service.
    Id210008 = 912,
    /// There was an error while contacting the authentication service.
    Id210009 = 913,
    /// Your account is not activated yet because some additional information for your profile is required.
    Id210010 = 914,
    /// Your account is blocked until the sign-in name is changed.
    Id210011 = 915,
    /// Microsoft Online Services Sign-On assistant is not installed on server.
    Id210012 = 916,
    /// Your organization is not currently subscribed to the Microsoft Azure Backup.
    Id260003 = 917,
    /// The maximum message size quota for incoming messages has exceeded the configured value in cbengine.exe.config
    Id130031 = 918,
    /// The role hosting internal endpoint is not configured correctly or hosted endpoint is currently unavailable.
    Id130056 = 919,
    /// IdMgmtStamp has companies more than the configured warning limit
    Id140032 = 920,
    /// The request maps to an unexpected service stamp type &lt;StampType>
    Id320002 = 921,
    /// Target DB schema is not supported for the current version of the service.
    Id260017 = 922,
    /// Target DB schema version is not compatible for the current version of the service.
    Id260018 = 923,
    /// Previously triggered pruning task is in progress, skipped current task trigger.
    Id260019 = 924,
    /// Pruning task triggered is within the expected next task trigger frequency. This task will be skipped.
    Id260020 = 925,
    /// BCDR pruning task aborted for a component type.
    Id260021 = 926,
    /// The deployment operation triggered has failed.
    Id300001 = 927,
    /// Required environment setting was not found in the environment file.
    Id300002 = 928,
    /// Resource entry with the given friendly name was not found in the environment file.
    Id300003 = 929,
    /// Plugin assembly could not be loaded.
    Id300004 = 930,
    /// The certificate present in environment file is invalid.
    Id300005 = 931,
    /// The secret store environment name given is not found or not supported
    Id300006 = 932,
    /// The Secret Store was not able to connect to its end point
    Id300007 = 933,
    /// The Secret Store operation failed
    Id300008 = 934,
    /// Reading deployment storage key from secret store failed
    Id300009 = 935,
    /// The deployment storage account connection string stored in secret store an invalid connection string
    Id300010 = 936,
    /// The secret store certificate not found in environment file or pre-requisite file under FriendlyName EncryptionCertificate
    Id300011 = 937,
    /// Invalid name of the secret store prefix. The prefix should follow the naming convention presented at this link
    Id300012 = 938,
    /// Deployment configuration for the requested service is not found.
    Id300013 = 939,
    /// The stamp has one or more invalid settings.
    Id300014 = 940,
    /// No resource DB resources found in storage account that can be committed to storage account.
    Id300015 = 941,
    /// The Prereq file was evaluated as invalid.
    Id300016 = 942,
    /// Datacenter for provisioning action for the given stamp is not matching with the datacenter with which deployment context is initialized
    Id300017 = 943,
    /// Executing the SQL query failed
    Id300018 = 944,
    /// Setting creation failed during deployment resource provisioning
    Id300019 = 945,
    /// Database creation encountered an error
    Id300020 = 946,
    /// The specified stamp name was not found in the environment file
    Id300021 = 947,
    /// Azure Management REST API failed.
    Id300022 = 948,
    /// The certificate cannot be installed because it is being used by another process.
    Id300023 = 949,
    /// The selected recovery point does not exist.
    Id180001 = 950,
    /// Recovery point is unavailable or corrupt and cannot be used for recovery.
    Id180002 = 951,
    /// Access denied to the selected recovery point.
    Id180008 = 952,
    /// The recovery point requested is corrupt.
    Id260000 = 953,
    /// A recovery point is not available for the requested time parameters.
    Id260001 = 954,
    /// A recovery point for the specified server does not exist with the requested time and date parameters.
    Id260002 = 955,
    /// The recovery point specified cannot be found in the list of available recovery points.
    Id260005 = 956,
    /// The recovery point does not contain the component type specified and that component is not supported by backup.
    Id260006 = 957,
    /// One or more backup blobs referenced from metadata state are not found in Blob Store.
    Id260016 = 958,
    /// Operation failed as you have reached the limit on total number of recoveries for a day.
    Id170020 = 959,
    /// The target version where the data is to be recovered cannot be reached from backup version of data.
    Id260007 = 960,
    /// The status of the specified task identifier could not be reported because the task is not listed as a valid recovery task.
    Id260008 = 961,
    /// The requested operation was cancelled because that operation is assigned to a task that is currently in process.
    Id260009 = 962,
    /// The recovery operation requested was not able to be processed due to an internal error condition.
    Id260010 = 963,
    /// The recovery operation requested was not able to be processed due to an internal error condition.
    Id260011 = 964,
    /// Specified DR recovery drill option string and version are not correctly formatted.
    Id260015 = 965,
    /// Current operation failed because the service has recovered from a serious error.
    Id260022 = 966,
    /// Current operation failed because the service has recovered from a serious error.
    Id260023 = 967,
    /// Microsoft Azure Backup encountered an internal error.
    Id130014 = 968,
    /// Microsoft Azure Backup encountered an internal error.
    Id130042 = 969,
    /// Microsoft Azure Backup was unable to complete the operation in the allotted time.
    Id130015 = 970,
    /// The service encountered an internal error.
    Id130043 = 971,
    /// The service is temporarily unavailable.
    Id130058 = 972,
    /// Microsoft Azure Backup encountered an unexpected error.
    Id160000 = 973,
    /// Microsoft Azure Backup encountered an unexpected error.
    Id160009 = 974,
    /// The Microsoft Azure Backup is undergoing heavy use and cannot service your request at this time.
    Id160010 = 975,
    /// Microsoft Azure Backup is undergoing maintenance at this time.
    Id220008 = 976,
    /// Backup service is under maintenance, the operation will not complete now.
    Id260024 = 977,
    /// The REST API call encountered an internal error.
    Id340002 = 978,
    /// The URL configured for the backup service is not valid, or the service is currently unavailable.
    Id130026 = 979,
    /// Microsoft Azure Backup Agent is unable to contact the online data store.
    Id160005 = 980,
    /// You are not authorized to perform this action
    Id130013 = 981,
    /// You are not authorized to perform this action
    Id130024 = 982,
    /// Backup failed because your Microsoft Azure subscription has expired.
    Id130050 = 983,
    /// Unable to authenticate as the time on this machine is not synchronized. All operations would fail until this is resolved.
    Id130052 = 984,
    /// You are not authorized to perform this action.
    Id160004 = 985,
    /// Operation is blocked as a limit for certain resources has been reached.
    Id130053 = 986,
    /// Operation is blocked for some time as it has been attempted beyond a limit.
    Id130054 = 987,
    /// Adding data source failed as you have reached the limit on total number of data sources that can be protected on a single resource.
    Id170017 = 988,
    /// Operation failed as you have reached the limit on total number of snapshots for a single replica.
    Id170018 = 989,
    /// Operation failed as you have reached the limit on total number of replicas for a single data source.
    Id170019 = 990,
    /// Operation failed as you have reached the limit on total number of Integrity checks for a day.
    Id250005 = 991,
    /// Operation failed as you have reached the limit on total number of full Integrity checks for a day.
    Id250006 = 992,
    /// Operation failed as you have reached the limit on total number of rebuild checksum store for a day.
    Id250007 = 993,
    /// Operation failed as you have reached the limit on total number of rebuild metadata block stream operations for a day.
    Id250008 = 994,
    /// The service has detected unexpected entries in metadata that are not consistent with your backed up data.
    Id160024 = 995,
    /// A new recovery point could not be created as Microsoft Azure Backup Agent has detected data corruption when verifying the new backed up data.
    Id250000 = 996,
    /// The operation failed because backup has detected inconsistencies in the backup data.
    Id250003 = 997,
    /// The operation failed because backup has detected inconsistencies in the backup metadata.
    Id250004 = 998,
    /// Current operation failed because the service has recovered from a serious error.
    Id260012 = 999,
    /// Backup is currently not available for this server.
    Id260013 = 1000,
    /// Current backup operations have been paused because the backup service has recovered from a serious error. As a result of this recovery, backup settings might have been modified.
    Id260014 = 1001,
    /// Unable to save backup policy. Selected items list for Backup is large or selected items have long path names.
    Id170026 = 1002,
    /// Value of a parameter invalid
    Id340001 = 1003,
    /// Unable to trigger wbadmin cmdlet or WSB PowerShell cmdlet.
    Id100145 = 1004,
    /// The operation timed out before System State Backup could start on Windows Server Backup.
    Id100146 = 1005,
    /// Unable to get job status from Windows Server Backup.
    Id100147 = 1006,
    /// The operation failed because another job is running on Windows Server Backup.
    Id100148 = 1007,
    /// Unable to install Windows Server Backup tools that are required for System State Backup
    Id100149 = 1008,
    /// The Target VHD path configured for System State backup is invalid.
    Id100150 = 1009,
    /// The Target Volume path configured for System State backup is invalid.
    Id100151 = 1010,
    /// Unable to create System State Backup VHDs using &lt;VhdFilePath> and &lt;VolumePath>.
    Id100152 = 1011,
    /// Unable to perform System State backup as the target volume has insufficient disk space
    Id100153 = 1012,
    /// System State Backup is not supported for this machine.
    Id100154 = 1013,
    /// Backup could not be started because staging vhd could not be prepared.
    Id100155 = 1014,
    /// Failed to stop WSB Job.
    Id100156 = 1015,
    /// Unable to perform the operation as Windows Server Backup job failed with error message: &lt;WSBMessage>
    Id100158 = 1016,
    /// Unable to perform the operation as Windows Server Backup job failed with error message: &lt;WSBMessage>
    Id100159 = 1017,
    /// Job failed on WSB.
    Id100160 = 1018,
    /// Invalid System State Restore point.
    Id100161 = 1019,
    /// The operation failed because Microsoft Azure Recovery Services Agent failed to trigger System State Restore on WSB.
    Id100162 = 1020,
    /// Failed to start System State Restore job.
    Id100163 = 1021,
    /// Invalid System State Backup copy
    Id100164 = 1022,
    /// Windows Server Backup failed to back up System State due to low disk space. Windows Server Backup error message: &lt;WSBMessage>
    Id100171 = 1023,
    /// Windows Server Backup failed to access some system files. Windows Server Backup error message: &lt;WSBMessage>
    Id100172 = 1024,
    /// Windows Server Backup failed to back up System State. Windows Server Backup error message: &lt;WSBMessage>
    Id100173 = 1025,
    /// Windows Server Backup failed to take system state backup. Windows Server Backup error message: &lt;WSBMessage>
    Id100174 = 1026,
    /// System Writer not found for System State backup. Windows Server Backup error message: &lt;WSBMessage>
    Id100175 = 1027,
    /// System State backup cannot be done because there is a reboot pending on machine to apply latest Windows Updates.
    Id100179 = 1028,
    /// Windows Server failed to take system state backup because of low disk space to take a VSS snapshot. Windows Server Backup error message: &lt;WSBMessage>
    Id100211 = 1029,
    /// Windows Server failed to take system state backup because specified backup disk could not be found. This can happen if there are critical volumes (EFI or Recovery volume) from old Windows installation present on non-OS disk. Windows Server Backup error message: &lt;WSBMessage>
    Id100212 = 1030,
    /// VSS Snapshot created by Windows Server Backup disappeared while backup was in progress.
    Id100214 = 1031,
    /// A file reported by system writer is corrupt. Windows Server Backup error message: &lt;WSBMessage>
    Id100215 = 1032,
    /// Operation failed as Windows Server Backup could not communicate with VSS writers due to errors in VSS. Windows Server Backup error message: &lt;WSBMessage>
    Id100216 = 1033,
    /// Backup failed due to an unexpected error while reading the volume. This could be due to Disk error. Windows Server Backup error message: &lt;WSBMessage>
    Id100217 = 1034,
    /// Backup failed due to an unexpected error while reading the volume. This could be due to Disk error. Windows Server Backup error message: &lt;WSBMessage>
    Id100219 = 1035,
    /// Azure backup agent could not find any successful System State backup from WindowsServerBackup.
    Id100220 = 1036,
    /// Azure backup agent could not validate the System State backup taken by Windows Server Backup.
    Id100221 = 1037,
    /// Failed to connect with wbengine service.
    Id100222 = 1038,
    /// Operation failed because some of the System writers are in a bad state.
    Id100227 = 1039,
    /// Operation failed as the shadow copy set contains only a subset of the volumes needed to correctly back up the System State. Windows Server Backup error message: &lt;WSBMessage>
    Id100234 = 1040,
    /// Windows Server Backup failed to back up System State due to dense directory structure. Windows Server Backup error message: &lt;WSBMessage>
    Id100235 = 1041,
    /// Windows Server Backup failed to back up System State because of transient errors in VSS.
    Id100236 = 1042,
    /// System State backup failed due to target disk not available.
    Id100237 = 1043,
    /// System State backup failed because Azure Backup agent failed to mount the staging disk.
    Id100238 = 1044,
    /// System State backup failed because multiple staging disks are mounted.
    Id100239 = 1045,
    /// VSS Snapshot created for backup disappeared while backup was in progress.
    Id100074 = 1046,
    /// A failure occurred while adding one or more of the volumes involved in backup operation to the snapshot set. Check the event log to troubleshoot the issue.
    Id100075 = 1047,
    /// Backup failed because Azure Backup was unable to create a snapshot for the selected backup volume(s) due to insufficient space.
    Id100099 = 1048,
    /// Backup failed because the snapshot operation for one or more volumes selected for backup could not be initiated.
    Id100170 = 1049,
    /// Backup failed because of non-transient errors in VSS.
    Id100180 = 1050,
    /// Backup failed because of transient errors in VSS.
    Id100181 = 1051,
    /// Backup failed because VSS writers timed-out before the successful completion of snapshot operations.
    Id100182 = 1052,
    /// Backup failed as Azure Backup could not communicate with VSS writers due to errors in VSS.
    Id100183 = 1053,
    /// Backup failed because the VSS service encountered an error. This could be a transient problem.
    Id100184 = 1054,
    /// Backup failed because the creation of another snapshot is currently in progress.
    Id100185 = 1055,
    /// Backup failed because the VSS service timed out while flushing data to the volume being backed up. This could be due to excessive reads/writes on the volume.
    Id100186 = 1056,
    /// The shadow copy set contains only a subset of the volumes needed to correctly back up the selected components of the writer.
    Id100187 = 1057,
    /// Backup failed due to unexpected errors in VSS.
    Id100188 = 1058,
    /// Backup failed due to unexpected errors in the VSS service. This could be a transient problem.
    Id100189 = 1059,
    /// Backup failed because the VSS writer service is unresponsive.
    Id100190 = 1060,
    /// Operation failed because of non-transient errors in VSS.
    Id100218 = 1061,
    /// Known ID of the registration without a public text
    Id140001 = 1062,
    /// Known ID of the registration without a public text
    Id140002 = 1063,
    /// Known ID of the registration without a public text
    Id140003 = 1064,
    /// Known ID of the registration without a public text
    Id140004 = 1065,
    /// Known ID of the registration without a public text
    Id140005 = 1066,
    /// Known ID of the registration without a public text
    Id140006 = 1067,
    /// Known ID of the registration without a public text
    Id140007 = 1068,
    /// Known ID of the registration without a public text
    Id140008 = 1069,
    /// Known ID of the registration without a public text
    Id140009 = 1070,
    /// Known ID of the registration without a public text
    Id140010 = 1071,
    /// Known ID of the registration without a public text
    Id140011 = 1072,
    /// Known ID of the registration without a public text
    Id140012 = 1073,
    /// Known ID of the registration without a public text
    Id140013 = 1074,
    /// Known ID of the registration without a public text
    Id140015 = 1075,
    /// Known ID of the registration without a public text
    Id140017 = 1076,
    /// Known ID of the registration without a public text
    Id140019 = 1077,
    /// Known ID of the registration without a public text
    Id140021 = 1078,
    /// Known ID of the registration without a public text
    Id140022 = 1079,
    /// Known ID of the registration without a public text
    Id140023 = 1080,
    /// Known ID of the registration without a public text
    Id140024 = 1081,
    /// Known ID of the registration without a public text
    Id140025 = 1082,
    /// Known ID of the registration without a public text
    Id140027 = 1083,
    /// Known ID of the registration without a public text
    Id140028 = 1084,
    /// Known ID of the registration without a public text
    Id140029 = 1085,
    /// Known ID of the registration without a public text
    Id140030 = 1086,
    /// Known ID of the registration without a public text
    Id140033 = 1087,
    /// Known ID of the registration without a public text
    Id140034 = 1088,
    /// Known ID of the registration without a public text
    Id140035 = 1089,
    /// Known ID of the registration without a public text
    Id140036 = 1090,
    /// Known ID of the registration without a public text
    Id140037 = 1091,
    /// Known ID of the registration without a public text
    Id140038 = 1092,
    /// Known ID of the registration without a public text
    Id140039 = 1093,
    /// Known ID of the registration without a public text
    Id140040 = 1094,
    /// Known ID of the registration without a public text
    Id140041 = 1095,
    /// Known ID of the registration without a public text
    Id140042 = 1096,
    /// Known ID of the registration without a public text
    Id140043 = 1097,
    /// Known ID of the registration without a public text
    Id140044 = 1098,
    /// Known ID of the registration without a public text
    Id140045 = 1099,
    /// Known ID of the registration without a public text
    Id140046 = 1100,
    /// Known ID of an account without a public text
    Id150002 = 1101,
    /// Known ID of an account without a public text
    Id150004 = 1102,
    /// Known ID of an account without a public text
    Id150005 = 1103,
    /// Known ID of an account without a public text
    Id150006 = 1104,
    /// Known ID of an account without a public text
    Id150007 = 1105,
    /// Known ID of the agent without a public text
    Id100063 = 1106,
    /// Known ID of the data in Azure without a public text
    Id160001 = 1107,
    /// Known ID of the data in Azure without a public text
    Id160002 = 1108,
    /// Known ID of the data in Azure without a public text
    Id160003 = 1109,
    /// Known ID of the data in Azure without a public text
    Id160006 = 1110,
    /// Known ID of the data in Azure without a public text
    Id160007 = 1111,
    /// Known ID of the data in Azure without a public text
    Id160008 = 1112,
    /// Known ID of the data in Azure without a public text
    Id160011 = 1113,
    /// Known ID of the data in Azure without a public text
    Id160012 = 1114,
    /// Known ID of the data in Azure without a public text
    Id160013 = 1115,
    /// Known ID of the data in Azure without a public text
    Id160015 = 1116,
    /// Known ID of the data in Azure without a public text
    Id160016 = 1117,
    /// Known ID of the data in Azure without a public text
    Id160017 = 1118,
    /// Known ID of the data in Azure without a public text
    Id160018 = 1119,
    /// Known ID of the data in Azure without a public text
    Id160019 = 1120,
    /// Known ID of the data in Azure without a public text
    Id160020 = 1121,
    /// Known ID of the data in Azure without a public text
    Id160021 = 1122,
    /// Known ID of the data in Azure without a public text
    Id160022 = 1123,
    /// Known ID of the data in Azure without a public text
    Id160023 = 1124,
    /// Known ID of the data in Azure without a public text
    Id160025 = 1125,
    /// Known ID of the data in Azure without a public text
    Id160026 = 1126,
    /// Known ID of the data in Azure without a public text
    Id160027 = 1127,
    /// Known ID of the data in Azure without a public text
    Id160028 = 1128,
    /// Known ID of the data in Azure without a public text
    Id160029 = 1129,
    /// Known ID of policies and limits without a public text
    Id170001 = 1130,
    /// Known ID of policies and limits without a public text
    Id170002 = 1131,
    /// Known ID of policies and limits without a public text
    Id170003 = 1132,
    /// Known ID of policies and limits without a public text
    Id170004 = 1133,
    /// Known ID of policies and limits without a public text
    Id170005 = 1134,
    /// Known ID of policies and limits without a public text
    Id170006 = 1135,
    /// Known ID of policies and limits without a public text
    Id170007 = 1136,
    /// Known ID of policies and limits without a public text
    Id170008 = 1137,
    /// Known ID of policies and limits without a public text
    Id170009 = 1138,
    /// Known ID of policies and limits without a public text
    Id170010 = 1139,
    /// Known ID of policies and limits without a public text
    Id170011 = 1140,
    /// Known ID of policies and limits without a public text
    Id170012 = 1141,
    /// Known ID of policies and limits without a public text
    Id170013 = 1142,
    /// Known ID of policies and limits without a public text
    Id170014 = 1143,
    /// Known ID of policies and limits without a public text
    Id170015 = 1144,
    /// Known ID of policies and limits without a public text
    Id170016 = 1145,
    /// Known ID of policies and limits without a public text
    Id170021 = 1146,
    /// Known ID of policies and limits without a public text
    Id170022 = 1147,
    /// Known ID of policies and limits without a public text
    Id170023 = 1148,
    /// Known ID of policies and limits without a public text
    Id170024 = 1149,
    /// Known ID of policies and limits without a public text
    Id170025 = 1150,
    /// Known ID of recoveries without a public text
    Id180003 = 1151,
    /// Known ID of recoveries without a public text
    Id180004 = 1152,
    /// Known ID of recoveries without a public text
    Id180005 = 1153,
    /// Known ID of recoveries without a public text
    Id180006 = 1154,
    /// Known ID of recoveries without a public text
    Id180009 = 1155,
    /// Known ID of recoveries without a public text
    Id180010 = 1156,
    /// Known ID of recoveries without a public text
    Id180011 = 1157,
    /// Known ID of recoveries without a public text
    Id180012 = 1158,
    /// Known ID of recoveries without a public text
    Id180013 = 1159,
    /// Known ID, of a range without any public text
    Id190001 = 1160,
    /// Known ID, of a range without any public text
    Id190002 = 1161,
    /// Known ID, of a range without any public text
    Id190003 = 1162,
    /// Known ID, of a range without any public text
    Id190004 = 1163,
    /// Known ID, of a range without any public text
    Id190005 = 1164,
    /// Known ID, of a range without any public text
    Id190006 = 1165,
    /// Known ID, of a range without any public text
    Id190007 = 1166,
    /// Known ID, of a range without any public text
    Id190008 = 1167,
    /// Known ID, of a range without any public text
    Id190009 = 1168,
    /// Known ID, of a range without any public text
    Id190010 = 1169,
    /// Known ID, of a range without any public text
    Id190011 = 1170,
    /// Known ID, of a range without any public text
    Id190012 = 1171,
    /// Known ID, of a range without any public text
    Id190013 = 1172,
    /// Known ID, of a range without any public text
    Id190014 = 1173,
    /// Known ID, of a range without any public text
    Id190015 = 1174,
    /// Known ID, of a range without any public text
    Id190016 = 1175,
    /// Known ID, of a range without any public text
    Id190017 = 1176,
    /// Known ID, of a range without any public text
    Id190018 = 1177,
    /// Known ID, of a range without any public text
    Id190019 = 1178,
    /// Known ID, of a range without any public text
    Id190020 = 1179,
    /// Known ID, of a range without any public text
    Id190021 = 1180,
    /// Known ID, of a range without any public text
    Id190022 = 1181,
    /// Known ID, of a range without any public text
    Id200001 = 1182,
    /// Known ID, of a range without any public text
    Id200002 = 1183,
    /// Known ID, of a range without any public text
    Id200003 = 1184,
    /// Known ID, of a range without any public text
    Id200004 = 1185,
    /// Known ID, of a range without any public text
    Id200005 = 1186,
    /// Known ID, of a range without any public text
    Id200006 = 1187,
    /// Known ID, of a range without any public text
    Id200007 = 1188,
    /// Known ID, of a range without any public text
    Id200008 = 1189,
    /// Known ID, of a range without any public text
    Id200009 = 1190,
    /// Known ID, of a range without any public text
    Id200010 = 1191,
    /// Known ID of resources of the service without a public text
    Id220001 = 1192,
    /// Known ID of resources of the service without a public text
    Id220002 = 1193,
    /// Known ID of resources of the service without a public text
    Id220003 = 1194,
    /// Known ID of resources of the service without a public text
    Id220004 = 1195,
    /// Known ID of resources of the service without a public text
    Id220005 = 1196,
    /// Known ID of resources of the service without a public text
    Id220006 = 1197,
    /// Known ID of resources of the service without a public text
    Id220007 = 1198,
    /// Known ID of resources of the service without a public text
    Id220009 = 1199,
    /// Known ID of resources of the service without a public text
    Id220010 = 1200,
    /// Known ID of resources of the service without a public text
    Id220011 = 1201,
    /// Known ID of resources of the service without a public text
    Id220012 = 1202,
    /// Known ID of resources of the service without a public text
    Id220013 = 1203,
    /// Known ID of stamps of the service without a public text
    Id230001 = 1204,
    /// Known ID of stamps of the service without a public text
    Id230002 = 1205,
    /// Known ID of stamps of the service without a public text
    Id230003 = 1206,
    /// Known ID of stamps of the service without a public text
    Id230004 = 1207,
    /// Known ID of stamps of the service without a public text
    Id230005 = 1208,
    /// Known ID, of a range without any public text
    Id240000 = 1209,
    /// Known ID, of a range without any public text
    Id240001 = 1210,
    /// Known ID of integrity checks without a public text
    Id250001 = 1211,
    /// Known ID of integrity checks without a public text
    Id250002 = 1212,
    /// Known ID of integrity checks without a public text
    Id250009 = 1213,
    /// Known ID, of a range without any public text
    Id270000 = 1214,
    /// Known ID, of a range without any public text
    Id270001 = 1215,
    /// Known ID, of a range without any public text
    Id270002 = 1216,
    /// Known ID, of a range without any public text
    Id270003 = 1217,
    /// Known ID, of a range without any public text
    Id270004 = 1218,
    /// Known ID, of a range without any public text
    Id270005 = 1219,
    /// Known ID, of a range without any public text
    Id270006 = 1220,
    /// Known ID, of a range without any public text
    Id270007 = 1221,
    /// Known ID, of a range without any public text
    Id270008 = 1222,
    /// Known ID, of a range without any public text
    Id270009 = 1223,
    /// Known ID, of a range without any public text
    Id270010 = 1224,
    /// Known ID, of a range without any public text
    Id270011 = 1225,
    /// Known ID, of a range without any public text
    Id270012 = 1226,
    /// Known ID, of a range without any public text
    Id290001 = 1227,
    /// Known ID, of a range without any public text
    Id290002 = 1228,
    /// Known ID, of a range without any public text
    Id290003 = 1229,
    /// Known ID, of a range without any public text
    Id310001 = 1230,
    /// Known ID, of a range without any public text
    Id310002 = 1231,
    /// Known ID, of a range without any public text
    Id310003 = 1232,
    /// Known ID, of a range without any public text
    Id310004 = 1233,
    /// Known ID, of a range without any public text
    Id310005 = 1234,
    /// Known ID, of a range without any public text
    Id310006 = 1235,
    /// Known ID, of a range without any public text
    Id310007 = 1236,
    /// Known ID without a public text: AzureOperationFailed
    Id310008 = 1237,
    /// Known ID of the agent without a public text: ResourceNotFound
    Id320001 = 1238,
    /// Known ID, of a range without any public text
    Id330001 = 1239,
    /// Known ID, of a range without any public text
    Id330002 = 1240,
    /// Known ID of the REST API without a public text
    Id340003 = 1241,
    /// Known ID of the service without a public text
    Id130004 = 1242,
    /// Known ID of the service without a public text
    Id130005 = 1243,
    /// Known ID of the service without a public text
    Id130006 = 1244,
    /// Known ID of the service without a public text
    Id130007 = 1245,
    /// Known ID of the service without a public text
    Id130008 = 1246,
    /// Known ID of the service without a public text
    Id130009 = 1247,
    /// Known ID of the service without a public text
    Id130010 = 1248,
    /// Known ID of the service without a public text
    Id130011 = 1249,
    /// Known ID of the service without a public text
    Id130012 = 1250,
    /// Known ID of the service without a public text
    Id130016 = 1251,
    /// Known ID of the service without a public text
    Id130017 = 1252,
    /// Known ID of the service without a public text
    Id130018 = 1253,
    /// Known ID of the service without a public text
    Id130019 = 1254,
    /// Known ID of the service without a public text
    Id130020 = 1255,
    /// Known ID of the service without a public text
    Id130021 = 1256,
    /// Known ID of the service without a public text
    Id130022 = 1257,
    /// Known ID of the service without a public text
    Id130023 = 1258,
    /// Known ID of the service without a public text
    Id130025 = 1259,
    /// Known ID of the service without a public text
    Id130027 = 1260,
    /// Known ID of the service without a public text
    Id130028 = 1261,
    /// Known ID of the service without a public text
    Id130029 = 1262,
    /// Known ID of the service without a public text
    Id130030 = 1263,
    /// Known ID of the service without a public text
    Id130032 = 1264,
    /// Known ID of the service without a public text
    Id130033 = 1265,
    /// Known ID of the service without a public text
    Id130034 = 1266,
    /// Known ID of the service without a public text
    Id130035 = 1267,
    /// Known ID of the service without a public text
    Id130036 = 1268,
    /// Known ID of the service without a public text
    Id130037 = 1269,
    /// Known ID of the service without a public text
    Id130038 = 1270,
    /// Known ID of the service without a public text
    Id130039 = 1271,
    /// Known ID of the service without a public text
    Id130040 = 1272,
    /// Known ID of the service without a public text
    Id130041 = 1273,
    /// Known ID of the service without a public text
    Id130044 = 1274,
    /// Known ID of the service without a public text
    Id130045 = 1275,
    /// Known ID of the service without a public text
    Id130046 = 1276,
    /// Known ID of the service without a public text
    Id130047 = 1277,
    /// Known ID of the service without a public text
    Id130048 = 1278,
    /// Known ID of the service without a public text
    Id130049 = 1279,
    /// Known ID of the service without a public text
    Id130051 = 1280,
    /// Known ID of the service without a public text
    Id130057 = 1281,
    /// Azure Backup service version and Microsoft Azure Recovery Services Agent do not match. Please install the latest version of Microsoft Azure Recovery Services Agent from the Microsoft Download Center (<https://go.microsoft.com/fwlink/?linkid=225925>). If the issue persists, please contact Microsoft Support (0x1FBD3).
    Id130003 = 1282,
    /// Unable to create Offline Backup policy for the current Azure account as this server's authentication information could not be uploaded to Azure.
    Id100242 = 1283,
    /// User trying to delete backup item or stop protection with delete data where backup item has valid (unexpired) recovery point.
    Id810001 = 1284,
    /// Error 34506. The encryption passphrase stored on this computer is not correctly configured.
    Id34506 = 1285,
    /// The activation did not complete successfully. The current operation failed due to an internal service error \[0x1FC07]. Retry the operation after some time. If the issue persists, please contact Microsoft support.
    Id130055 = 1286,
    /// Failed to set the encryption key for secure backups. The current operation failed due to an internal service error 'Invalid input error'. Please retry the operation after some time. If the issue persists, please contact Microsoft support
    Id130002 = 1287,
    /// Azure Key Vault URI is incorrect
    Id100272 = 1288,
    /// Deleted secret blocks the name of the passphrase
    UserErrorSecretExistsSoftDeleted = 1289,
    /// Key vault for the passphrase deleted
    UserErrorKeyVaultSoftDeleted = 1290,
    /// Security PIN entered is incorrect. (ID: 100130) Provide the correct Security PIN to complete this operation.
    Id100130 = 1291,
    /// Operation failed. ID: 120002
    Id120002 = 1292,
    /// The server registration status could not be verified with Microsoft Azure Backup. Verify that you are connected to the internet and that the proxy settings are configured correctly.
    Id100062 = 1293,
    /// The specified vault credential file cannot be used as it is not downloaded from the vault associated with this server. (ID: 100110) Please provide appropriate vault credentials.
    Id100110 = 1294,
    /// This functionality is deprecated.
    Id100176 = 1295,
    /// Microsoft Azure Recovery Services Agent was unable to access backup checksum stored in scratch location
    SalChecksumStoreInitializationFailed = 1296,
    /// Microsoft Azure Recovery Services Agent was unable to access the scratch location to initialize VHD
    SalVhdInitializationError = 1297,
    /// Backup failed due to insufficient storage in volume  where the scratch folder is located
    SalLowDiskSpace = 1298,
    /// Unable to find changes in a file. This could be due to various reasons. Please retry the operation
    Id100226 = 1299,
    /// A VSS writer has rejected an event with error 0x800423f2, the writer's time-out expired between the Freeze and Thaw events.
    Hresult0x800423F2 = 1300,
    /// System state backup operation failed as the EFI system partition is locked. This can be due to system partition access by a third-party security or back up software.
    Id100213 = 1301,
    /// Unable to perform the operation as Windows Server Backup job failed with error message: None of the items included in backup were backed up. Detailed error : The filename, directory name or volume label syntax is incorrect HResult: 80780049 DetailedHResult: 8007007B Goto <https://go.microsoft.com/fwlink/?linkid=847810> to fix this. (0x1873D)
    Id100157 = 1302,
    /// Windows Server failed to take system state backup because a system writer reported an invalid path. Windows Server Backup error message: The filename, directory name or volume label syntax is incorrect HResult: 80780049 DetailedHResult: 8007007B Goto <https://go.microsoft.com/fwlink/?linkid=859092> to fix this. (0x18770)
    Id100208 = 1303,
    /// The filename, directory name or volume label syntax is incorrect
    Hresult0x8007007B = 1304,
    /// None of the items included in backup were backed up.
    Hresult0x80780049 = 1305,
    /// The DPM Administrator Console version &lt;Version> is incompatible with the DPM server version.
    Id939 = 1306,
    /// DPM can't browse &lt;ServerName> because access was denied.
    Id12 = 1307,
    /// DPM can't browse &lt;ServerName> because access is denied.
    Id32 = 1308,
    /// DPM cannot browse &lt;ServerName> because access is denied.
    Id222 = 1309,
    /// DPM cannot browse &lt;ServerName> because the host is unreachable.
    Id11 = 1310,
    /// DPM can't browse &lt;ServerName> because the host is unreachable.
    Id31 = 1311,
    /// DPM failed to communicate with &lt;ServerName> because the computer is unreachable.
    Id41 = 1312,
    /// DPM cannot browse &lt;ServerName> because a protection agent isn't installed on &lt;ServerName> or the computer is restarting.
    Id15 = 1313,
    /// DPM can't browse &lt;ServerName>, either because no agent is installed on &lt;ServerName> or because the computer is rebooting.
    Id35 = 1314,
    /// DPM cannot browse &lt;ServerName> either because no agent is installed on &lt;ServerName> or because the computer is rebooting.
    Id225 = 1315,
    /// DPM failed to communicate with the protection agent on &lt;ServerName> because the agent isn't installed or the computer is restarting.
    Id45 = 1316,
    /// DPM can't browse &lt;ServerName> because the protection agent isn't responding.
    Id13 = 1317,
    /// DPM can't browse &lt;ServerName> because the agent isn't responding.
    Id33 = 1318,
    /// DPM cannot browse &lt;ServerName> because the agent is not responding.
    Id223 = 1319,
    /// DPM can't browse &lt;ServerName> because of a communication error between DPM and the protection agent on the computer.
    Id14 = 1320,
    /// DPM can't browse &lt;ServerName> because of a communication error with the agent.
    Id34 = 1321,
    /// DPM cannot browse &lt;ServerName> either because no agent is installed on &lt;ServerName>or because the computer is rebooting.
    Id224 = 1322,
    /// DPM failed to communicate with &lt;ServerName> because of a communication error with the protection agent.
    Id53 = 1323,
    /// The protection agent operation on &lt;ServerName> failed because the service did not respond.
    Id316 = 1324,
    /// The DPM protection agent on &lt;ServerName> could not be contacted. Subsequent protection activities for this computer may fail if the connection is not established. The attempted contact failed for the following reason: &lt;Reason>
    Id3122 = 1325,
    /// The operation failed because of a protection agent failure.
    Id998 = 1326,
    /// DPM failed to move data because it didn't receive the completion status from the protection agent.
    Id56 = 1327,
    /// Task is cancelled because some other task in agent is not responding on &lt;AgentTargetServer> machine.
    Id32557 = 1328,
    /// Task is cancelled because this task is not responding in agent on &lt;AgentTargetServer> machine.
    Id32558 = 1329,
    /// The protection agent on &lt;ServerName> is disabled.
    Id30186 = 1330,
    /// DPM protection agent on &lt;AgentTargetServer> could not complete the operation due to insufficient resources on the computer.
    Id2009 = 1331,
    /// &lt;ServerName> needs to be restarted. It might be because the computer hasn't been restarted since the protection agent was installed.
    Id48 = 1332,
    /// &lt;ServerName> cannot be used as a destination for recovery because it has not been restarted since the protection agent was installed.
    Id238 = 1333,
    /// Switch protection failed because there is no protection agent on the protected computer.
    Id31214 = 1334,
    /// The protection agent timed out while trying to access the file &lt;FileName> for volume &lt;PSVolumeName> on &lt;PSServerName>.
    Id49 = 1335,
    /// Protection agent is unable to synchronize the replica.
    Id30046 = 1336,
    /// Protection agent on &lt;TargetServerName> was unexpectedly shut down during synchronization. DPM may have replicated data partially for &lt;DatasourceType> &lt;DatasourceName>.
    Id30187 = 1337,
    /// DPM can't access the path &lt;FileName> because part of the path has been deleted or renamed.
    Id16 = 1338,
    /// DPM can't access the path &lt;Component> because part of the path has been deleted or renamed.
    Id36 = 1339,
    /// DPM failed to access the path &lt;FileName>.
    Id39 = 1340,
    /// DPM can't access &lt;FileName> because an element has been exclusively locked by another process.
    Id37 = 1341,
    /// Set the permissions for the SYSTEM account to allow Full Control of the item.
    Id6002 = 1342,
    /// DPM cannot access the path &lt;FileName> because the SYSTEM account has been denied permission.
    Id6003 = 1343,
    /// DPM cannot access mount points under the path &lt;FileName> because the SYSTEM account has been denied permission.
    Id6012 = 1344,
    /// DPM cannot access mount points under the path &lt;FileName> because the SYSTEM account has been denied permission.
    Id6013 = 1345,
    /// The protection agent TCP port number must be between 1 and 65535.
    Id524 = 1346,
    /// The protection agent TCP port number must be between 1 and 65535.
    Id525 = 1347,
    /// The protection agent TCP port number must be different from the protection agent port number.
    Id526 = 1348,
    /// DPM Online activation failed when trying to retrieve information from the Windows Management Instrumentation (WMI) service on &lt;ServerName>, access was denied.
    Id32598 = 1349,
    /// Failed to complete the operation due to a communication error.
    Id32631 = 1350,
    /// Failed to complete the operation due to an error while communicating with the service
    Id32632 = 1351,
    /// DPM encountered an unknown error while communicating with DPM Online service
    Id32633 = 1352,
    /// The user &lt;UserName> does not have administrator access to the following items: &lt;ServerName>
    Id271 = 1353,
    /// Unable to configure security settings for &lt;ServerName> on the computer &lt;ComputerName>.
    Id274 = 1354,
    /// Unable to remove &lt;ServerName> from the security group on &lt;ComputerName>.
    Id275 = 1355,
    /// The protection agent installation failed. The credentials you provided do not have administrator privileges on &lt;ServerName>.
    Id291 = 1356,
    /// The protection agent operation failed. The credentials you provided do not belong to a valid domain user account.
    Id293 = 1357,
    /// The agent operation failed because the credentials you provided do not have sufficient user rights on &lt;ServerName>.
    Id341 = 1358,
    /// The agent operation failed because the ADMIN$ share on &lt;ServerName> does not exist.
    Id309 = 1359,
    /// The agent operation failed because it could not access the ADMIN$ share on &lt;ServerName>.
    Id310 = 1360,
    /// The agent installation failed while trying to install the Agent Coordinator service.
    Id401 = 1361,
    /// The agent operation failed when trying to install the Agent Coordinator service.
    Id404 = 1362,
    /// Access was denied when trying to create the lock file in \\&lt;ServerName>\ADMIN$.
    Id403 = 1363,
    /// When trying to retrieve information from the Windows Management Instrumentation (WMI) service on &lt;ServerName>, access was denied.
    Id402 = 1364,
    /// The agent operation failed because the DPM Agent Coordinator service is not responding.
    Id312 = 1365,
    /// The agent operation failed because the DPM Agent Coordinator service on &lt;ComputerName> did not respond.
    Id324 = 1366,
    /// An error occurred when the agent operation attempted to communicate with the DPM Agent Coordinator service on &lt;ServerName>.
    Id348 = 1367,
    /// The protection agent operation failed because it could not communicate with &lt;ServerName>.
    Id300 = 1368,
    /// The agent operation failed because the DPM server could not communicate with &lt;ServerName>.
    Id342 = 1369,
    /// The agent operation failed because the Remote Registry service is not running on &lt;ServerName>.
    Id328 = 1370,
    /// The agent operation failed because the Windows Installer service on &lt;ServerName> is disabled.
    Id330 = 1371,
    /// The agent operation failed because an error occurred while running the installation program on &lt;ServerName>.
    Id313 = 1372,
    /// The protection agent installation failed because the files needed to install the protection agent (version &lt;AgentVersion>) are missing from the &lt;ServerName> DPM server.
    Id317 = 1373,
    /// The protection agent installation failed. There was an error in reading the files needed to install the protection agent (version &lt;AgentVersion>) from this DPM server.
    Id32542 = 1374,
    /// An error occurred when the agent operation attempted to transfer agent installation files to &lt;ServerName>.
    Id349 = 1375,
    /// The protection agent operation failed because another agent operation was running on &lt;ServerName>.
    Id304 = 1376,
    /// The protection agent operation failed on &lt;ServerName>.
    Id303 = 1377,
    /// The agent operation failed because an incompatible version of &lt;Name> is installed on &lt;ServerName>.
    Id329 = 1378,
    /// Some components of the protection agent on &lt;PSServerName> weren't installed or configured properly.
    Id47 = 1379,
    /// The following computers do not meet the minimum software requirements for installing the DPM protection agent: &lt;List of Servers>
    Id267 = 1380,
    /// The agent operation failed because the operating system on &lt;ServerName> is not supported.
    Id305 = 1381,
    /// The agent operation failed because &lt;ServerName> is not a 32-bit x86-based computer or a 64-bit x64-based computer.
    Id343 = 1382,
    /// The protection agent operation failed because it could not access the protection agent on &lt;ServerName>. &lt;ServerName> may be running DPM, or the DPM protection agent may have been installed by another DPM server.
    Id302 = 1383,
    /// The protection agent operation failed because access was denied to the &lt;ServerName> DPM server.
    Id326 = 1384,
    /// You cannot install the protection agent on &lt;ServerName> because access to the computer has been denied.
    Id337 = 1385,
    /// You cannot install the protection agent on &lt;ServerName> because it is the DPM server.
    Id334 = 1386,
    /// You cannot install the protection agent on the following as they have DPM server installed: &lt;ListofServers>.
    Id33224 = 1387,
    /// A protection agent is already installed on &lt;ServerName>.
    Id333 = 1388,
    /// A protection agent is already installed on the following servers: &lt;ListofServers>.
    Id33247 = 1389,
    /// Installing a protection agent on a computer that is running Windows 2003 Server causes the computer to briefly lose network connectivity.
    Id335 = 1390,
    /// The selected servers will reboot immediately after the agents have been installed. Are you sure that you want to install agents on these servers?
    Id321 = 1391,
    /// Agent operation failed.
    Id370 = 1392,
    /// DPM can't contact &lt;ServerName> until you complete the protection agent installation by restarting the computer.
    Id30 = 1393,
    /// The protection agent installation or upgrade succeeded. However, DPM could not remove the bootstrap service.
    Id294 = 1394,
    /// The agent operation failed because the protection agent is not active until you restart the selected computers.
    Id325 = 1395,
    /// DPM cannot start the Create New Protection Group Wizard because there are no computers with protection agents installed.
    Id31006 = 1396,
    /// DPM has detected that protection agents are not installed on the following server(s): &lt;ListofServers>
    Id33343 = 1397,
    /// Failed to update protection agent, error: Data Protection Manager Error ID: 296
    Id296 = 1398,
    /// The protection agent on &lt;ServerName> is not compatible with the DPM version. The protection agent version is &lt;AgentVersion>, and the DPM version is &lt;EngineVersion>.
    Id904 = 1399,
    /// The protection agent on &lt;ServerName> is not compatible with the DPM version. The protection agent version is &lt;AgentVersion>, and the DPM version is &lt;EngineVersion>.
    Id905 = 1400,
    /// The DPM protection agent on &lt;ServerName> is incompatible with this version of DPM. All subsequent protection and recovery activities for &lt;ServerName> will fail until the correct version of the agent is installed.
    Id3121 = 1401,
    /// The protection agent is incompatible with the version of DPM that is installed on this computer. All subsequent protection and recovery tasks will fail on this computer until you reinstall the correct version of the protection agent.
    Id297 = 1402,
    /// The protection agent upgrade failed because the protection agent is not installed on &lt;ServerName>.
    Id301 = 1403,
    /// The agent upgrade failed because the protection agent is not installed on &lt;ServerName>.
    Id320 = 1404,
    /// The protection agent upgrade failed because &lt;ServerName> has a more recent version of the protection agent (version &lt;AgentVersion>) installed.
    Id340 = 1405,
    /// The agent operation failed because DPM detected a more recent version of the DPM protection agent (version &lt;AgentVersion>) on &lt;ServerName>.
    Id372 = 1406,
    /// The protection agent installation failed because another version of the protection agent is already installed on &lt;ServerName>.
    Id306 = 1407,
    /// The protection agent operation failed because DPM detected an unknown DPM protection agent on &lt;ServerName>.
    Id307 = 1408,
    /// Service required to upgrade protection agent failed to come up.
    Id32537 = 1409,
    /// The following computers do not meet the minimum software requirements for upgrading the DPM protection agent: &lt;ListofServers>
    Id33151 = 1410,
    /// The protection agent upgrade is unavailable because the DPM server is currently communicating with the protection agents on the following protected computers: &lt;ListofServers>.
    Id353 = 1411,
    /// Some protection agents cannot be updated from the DPM console. Perform the following steps to update these agents: 1. Copy the agent installer from the directory &lt;DirectoryPath> under DPM installation directory to a network share 2. Run the DPMAgentInstaller under administrator privileges on the protected computer 3. Refresh the agent status in the DPM Management console.
    Id32543 = 1412,
    /// The protection agent will be upgraded on the selected computers. Click Yes to continue.
    Id32575 = 1413,
    /// The DPM protection agent on &lt;ServerName> is not working properly.
    Id311 = 1414,
    /// DPM could not find the correct version of the DPM protection agent on the selected computer.
    Id344 = 1415,
    /// The server &lt;PSServerName> does not have a DPM protection agent installed or is not protected by the DPM server &lt;ServerName>
    Id32635 = 1416,
    /// The protection agent could not be removed from &lt;ServerName>. The computer may no longer have an agent installed or may no longer be in the domain. You may need to remove this record from the DPM database, and then uninstall the agent from the computer using Add/Remove Programs. Remove the DPM record from the DPM database?
    Id290 = 1417,
    /// You cannot uninstall protection agents from the protected computers until you remove all protected members on the associated computers from protection groups.
    Id292 = 1418,
    /// DPM was unable to remove the protected computer &lt;ServerName>, which includes active or inactive protection on this DPM server.
    Id32555 = 1419,
    /// DPM was unable to remove the protected computer &lt;ServerName> from one of the following groups: 1. Distributed COM users 2. DPMRADmTrustedMachines 3. MSDPMTrustedMachines
    Id32556 = 1420,
    /// The protection agent uninstall is unavailable because the DPM server is currently communicating with the protection agent on the following protected computers: &lt;ListofServers>.
    Id336 = 1421,
    /// DPM could not remove the Protection Agent Coordinator service from &lt;ServerName> or prerequisites are missing.
    Id295 = 1422,
    /// DPM Setup could not delete the DPM Agent Coordinator service.
    Id901 = 1423,
    /// DPM: Information alert: &lt;ServerName>.
    Id1100 = 1424,
    /// DPM: Warning alert: &lt;ServerName>.
    Id1101 = 1425,
    /// DPM: Critical alert: &lt;ServerName>.
    Id1102 = 1426,
    /// DPM: Recovery alert: &lt;ServerName>.
    Id1103 = 1427,
    /// DPM: Resolved information alert: &lt;ServerName>
    Id1104 = 1428,
    /// DPM: Resolved warning alert: &lt;ServerName>
    Id1105 = 1429,
    /// DPM: Resolved critical alert: &lt;ServerName>
    Id1106 = 1430,
    /// The following alert became inactive at &lt;ResolvedTime>.
    Id1107 = 1431,
    /// The following alert occurred at &lt;OccuredSince>.
    Id1108 = 1432,
    /// For more information, open DPM Administrator Console and review the alert details in the Monitoring task area.
    Id1109 = 1433,
    /// Status: &lt;AlertStatus> Volume: &lt;VolumeName> Computer: &lt;ServerName> Description: Used disk space on replica volume exceeds threshold of &lt;ThresholdValue>%.
    Id1200 = 1434,
    /// Status: &lt;AlertStatus> Data source type: &lt;DatasourceType> Data source: &lt;DatasourceName> Computer: &lt;ServerName> Protection group: &lt;ProtectedGroup> Description: Replica volume cannot be detected.
    Id1201 = 1435,
    /// Status: &lt;AlertStatus> Protection Group: &lt;ProtectedGroup> Description: DPM discovered one of the following changes: - New shares or volumes - Deleted volumes or shares - Shares have been remapped
    Id1202 = 1436,
    /// The replica for &lt;DatasourceName> on &lt;ServerName> is currently being synchronized with consistency check. A consistency check can be started automatically or manually. To configure automatic consistency check options, change this protection group by using the Modify Protection Group Wizard. To start a manual consistency check, in the Protection task area, on the Actions pane, select Perform Consistency Check.
    Id1204 = 1437,
    /// Status: &lt;AlertStatus> Data source type: &lt;DatasourceType> Data source: &lt;DatasourceName> Computer: &lt;ServerName> Description: Replica is being created.
    Id1205 = 1438,
    /// The replica of &lt;DatasourceName> on &lt;ServerName> is inconsistent with the protected data source. All protection activities for this data source will fail until the replica is synchronized with consistency check.
    Id1206 = 1439,
    /// Status: &lt;AlertStatus> Data source type: &lt;DatasourceType> Data source: &lt;DatasourceName> Computer: &lt;ServerName> Description: Last &lt;FailureCount> recovery points were not created.
    Id1214 = 1440,
    /// Status: &lt;AlertStatus> Data source type: &lt;DatasourceType> Data source: &lt;DatasourceName> Computer: &lt;ServerName> Description: Synchronization jobs failing.
    Id1215 = 1441,
    /// Status: &lt;AlertStatus> Data source type: &lt;DatasourceType> Data source: &lt;DatasourceName> Computer: &lt;ServerName> Description: DPM failed to stop protection.
    Id1216 = 1442,
    /// The replica for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> is not created. You have chosen to create the replica manually. All subsequent protection activities for this data source will fail until the replica is created and synchronized with consistency check.
    Id1218 = 1443,
    /// The replica for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> is not created. Replica creation job is scheduled to run at a later time. Data protection will not start until replica creation is complete.
    Id1219 = 1444,
    /// Status: &lt;AlertStatus> Volume: &lt;VolumeName> Computer: &lt;ServerName> Description: Used disk space for recovery point volume exceeds threshold of &lt;ThresholdValue>%.
    Id1246 = 1445,
    /// Status: &lt;AlertStatus> Data source type: &lt;DatasourceType> Data source: &lt;DatasourceName> Computer: &lt;ServerName> Description: DPM failed to configure protection.
    Id1247 = 1446,
    /// Status: &lt;AlertStatus> Data source type: &lt;DatasourceType> Data source: &lt;DatasourceName> Computer: &lt;ServerName> Description: Consolidation of recovery points failed.
    Id1248 = 1447,
    /// Status: &lt;AlertStatus> Data source type: &lt;DatasourceType> Data source: &lt;DatasourceName> Computer: &lt;ServerName> Description: Data corruption detected.
    Id1250 = 1448,
    /// Status: &lt;AlertStatus> Data source type: &lt;DatasourceType> Data source: &lt;DatasourceName> Computer: &lt;ServerName> Description: Last &lt;FailureCount> online recovery points not created.
    Id1252 = 1449,
    /// Status: &lt;AlertStatus> Data source type: &lt;DatasourceType> Data source: &lt;DatasourceName> Computer: &lt;ServerName> Description: DPM Online recovery point creation jobs failing.
    Id32611 = 1450,
    /// Description: DPM Online cache volume cannot be detected.
    Id32596 = 1451,
    /// Status: &lt;AlertStatus> Computer: &lt;ServerName> Description: Recovery jobs started at &lt;StartDateTime>.
    Id1209 = 1452,
    /// Status: &lt;AlertStatus> Computer: &lt;ServerName> Description: Recovery jobs started at &lt;StartDateTime> completed with failures.
    Id1210 = 1453,
    /// Recovery to &lt;TargetServerName> that started at &lt;StartDateTime> completed. Some jobs have successfully recovered data and some jobs have failed.
    Id1211 = 1454,
    /// Status: &lt;AlertStatus> Computer: &lt;ServerName> Description: Recovery jobs started at &lt;StartDateTime> completed successfully.
    Id1212 = 1455,
    /// Status: &lt;AlertStatus> Description: New protectable computers found.
    Id1217 = 1456,
    /// Status: &lt;AlertStatus> Computer: &lt;ServerName> Description: Incompatible DPM protection agent.
    Id1221 = 1457,
    /// Status: &lt;AlertStatus> Computer: &lt;ServerName> Description: Unable to contact DPM protection agent.
    Id1222 = 1458,
    /// Status: &lt;AlertStatus> Computer: &lt;ServerName> Description: Failed to update end-user recovery permissions.
    Id1223 = 1459,
    /// Status: &lt;AlertStatus> Volume: &lt;VolumeName> Computer: &lt;ServerName> Description: Network bandwidth usage throttling not working.
    Id1224 = 1460,
    /// Alert: files or folders that can't be protected
    Id1225 = 1461,
    /// Status: &lt;AlertStatus> Computer: &lt;PSServerName> Description: Agent ownership is required to run backup/recovery jobs on &lt;PSServerName>.
    Id1251 = 1462,
    /// The share &lt;Share Name> that was previously mapped to &lt;OldFolderPath> has changed to &lt;NewFolderPath>. DPM will continue to protect &lt;Old FolderPath>, but recommends you modify protection as suggested in Recommended Action.
    Id1255 = 1463,
    /// Description: New data source found.
    Id3154 = 1464,
    /// Description: Data source is missing.
    Id3155 = 1465,
    /// Status: &lt;AlertStatus> Description: The disk &lt;DiskName> cannot be detected or has stopped responding. All subsequent protection activities that use this disk will fail until the disk is brought back online.
    Id1220 = 1466,
    /// Database size on DPM server has exceeded the threshold value.
    Id1244 = 1467,
    /// Status: &lt;AlertStatus> Description: DPM detected multiple disks with the same disk identification number (DiskID). None of these disks will be added to the DPM Storage Pool.
    Id1249 = 1468,
    /// Status: &lt;AlertStatus> &lt;LibraryType>: &lt;Library> Description: &lt;LibraryType>: &lt;Library> is not available, and all jobs for this library will fail until the connection is established.
    Id1226 = 1469,
    /// Status: &lt;AlertStatus> &lt;LibraryType>: &lt;Library> Description: Library is not functioning efficiently.
    Id1227 = 1470,
    /// Status: &lt;AlertStatus> &lt;LibraryType>: &lt;Library> Drive: &lt;LibraryDrive> Description: Tape is decommissioned and should be removed from the library.
    Id1228 = 1471,
    /// Status: &lt;AlertStatus> &lt;LibraryType>: &lt;Library> Description: Number of free tapes is less than or equals the threshold value.
    Id1229 = 1472,
    /// Status: &lt;AlertStatus> &lt;LibraryType>: &lt;Library> Tape: &lt;MediaLabel> Description: Tape erase job failed.
    Id1230 = 1473,
    /// Status: &lt;AlertStatus> &lt;LibraryType>: &lt;Library> Tape: &lt;MediaLabel> Description: Tape verification job couldn't start or failed.
    Id1231 = 1474,
    /// Status: &lt;AlertStatus> Description: Data copy job failed.
    Id1232 = 1475,
    /// Status: &lt;AlertStatus> Description: Library catalog for backup job was not built correctly.
    Id1233 = 1476,
    /// Status: &lt;AlertStatus> Description: Backup to tape failed.
    Id1234 = 1477,
    /// Status: &lt;AlertStatus> &lt;LibraryType>: &lt;Library> Drive: &lt;LibraryDrive> Description: A drive in the library is not functioning.
    Id1237 = 1478,
    /// Status: &lt;AlertStatus> &lt;LibraryType>: &lt;Library> Tape: &lt;MediaLabel> Description: Tape has been verified.
    Id1238 = 1479,
    /// Status: &lt;AlertStatus> &lt;LibraryType>: &lt;Library> Description: Job requires tape that is not available in the library.
    Id1240 = 1480,
    /// Status: &lt;AlertStatus> &lt;LibraryType>: &lt;Library> Tape: &lt;MediaLabel> Description: Data integrity verification failed.
    Id1245 = 1481,
    /// DPM Setup is unable to detect if the SQL server specified is clustered. Check if the SQL server instance name provided in correct and the SQL server is up and running.
    Id33426 = 1482,
    /// DPM Setup detected that the SQL Agent on node &lt;PhysicalNode> runs under a different account name than other nodes in the cluster.
    Id33429 = 1483,
    /// DPM Setup detected that SQLPrep on node &lt;PhysicalNode> is installed on a different path than other nodes in the cluster.
    Id33430 = 1484,
    /// DPM Setup cannot query the WMI service on the SQL server.
    Id33432 = 1485,
    /// The version of the SQL Server instance provided is lower than the minimum version supported by this product.
    Id33434 = 1486,
    /// This version of SQL Client Tools is not compatible with the installed SQL Server version. Install SQL Client Tools compatible with the installed SQL Server.
    Id33501 = 1487,
    /// The computer &lt;ServerName> hosts the SQL Server database for this DPM computer. If the operating system of &lt;ServerName> is Windows Server 2003, installing the agent may require you to reboot the computer. The DPM Engine and DPM Administrator Console will not work until the reboot completes. Do you want to install the protection agent?
    Id373 = 1488,
    /// The following computers host the SQL Server database for this DPM computer: &lt;ListofServers>. For computer with operating system Windows Server 2003, installing the agent may require you to reboot the computer. The DPM Engine and DPM Administrator Console will not work until the reboot completes. Do you want to install the protection agent on these computers?
    Id33225 = 1489,
    /// The database of this DPM server is located on this remote SQL server instance: &lt;ServerName>\&lt;SqlInstance> To protect the database of this DPM server, you must install a protection agent on that computer, open this wizard, navigate to the remote instance of SQL server, and select the DPM database for protection.
    Id33500 = 1490,
    /// Failed to attach database \[&lt;DatabaseName>] at location \[&lt;DatabaseLocation>] to SQL Server.
    Id455 = 1491,
    /// The instance name specified could not be found.
    Id461 = 1492,
    /// Unable to connect to the DPM database on &lt;InstanceName> SQL Server instance.
    Id33210 = 1493,
    /// The protection group could not be assigned to the protection group set because of a SQL error.
    Id33215 = 1494,
    /// You don't have access permission to connect to the System Center Data Access service on &lt;Name>. Check if it is a permission issue. Reopen the Operations Manager console and retry the operation. If the problem persists contact your Operations Manager administrator.
    Id33171 = 1495,
    /// Unable to connect to the System Center Data Access service. Verify that the System Center Data Access service is running on this computer and you have sufficient privileges.
    Id33337 = 1496,
    /// Could not connect to the Operations Manager Health service on &lt;Name>. Ensure that the computer hosting the Health Service is available and that the Operations Manager Health Service is running.
    Id33306 = 1497,
    /// No connection to the backup server from Operations Manager
    Id33333 = 1498,
    /// DPM did not raise this alert. You can only troubleshoot DPM alerts from this link. Click OK to return to Operations Manager.
    Id33167 = 1499,
    /// The selected object does not exist. Refresh the Operations Manager window and retry the operation.
    Id33176 = 1500,
    /// Could not retrieve monitoring alerts.
    Id33177 = 1501,
    /// If you have re-imported the management pack recently, the role configuration may be corrupted. Open the DPM-specific roles and check if the roles have tasks assigned to them. If not, delete the roles and recreate them. For more information on how to recreate the roles, see <http://go.microsoft.com/fwlink/p/?LinkId=234368>.
    Id33340 = 1502,
    /// You don't have permission to access the registry key &lt;RegistryKey> under the Current User. Check your permissions and retry the operation.
    Id33172 = 1503,
    /// Unable to open the browser. Reinstall the browser and retry the operation.
    Id33170 = 1504,
    /// Invalid scope parameters. For more information, see DPM Console Scoping Parameters (<http://go.microsoft.com/fwlink/p/?LinkId=226330>).
    Id33166 = 1505,
    /// The &lt;ObjectId> object ID specified is not a valid GUID. Refer to MSDN documentation for valid GUID string formats.
    Id33165 = 1506,
    /// The cmdlet &lt;CmdletName1> is not supported in a scoped environment.
    Id33239 = 1507,
    /// This operation cannot be performed from the Troubleshooting window.
    Id33226 = 1508,
    /// Resume action is not available for the alert &lt;Name> on object &lt;InstanceName>
    Id33227 = 1509,
    /// You must perform the steps given under the Recommended Action section of the alert.
    Id33211 = 1510,
    /// You do not have permissions to perform this action. Your DPM administrator must give you permissions to any one of the following tasks - &lt;Operation>
    Id33238 = 1511,
    /// The action you are trying to perform needs higher privilege. Consult the DPM Administrator.
    Id33245 = 1512,
    /// You do not have access rights to perform this action. Contact your DPM administrator.
    Id33309 = 1513,
    /// The computer calling this API is not a trusted computer.
    Id33322 = 1514,
    /// The computer &lt;DPMServerName> is either not a DPM server or it does not support centralized management and troubleshooting.
    Id33321 = 1515,
    /// Cannot &lt;Operation>, &lt;FailureCount> out of &lt;Total> selected jobs with errors: &lt;ErrorIds>
    Id33327 = 1516,
    /// Failed to perform user action with exception: &lt;ExceptionMessage>
    Id33328 = 1517,
    /// Unable to cancel jobs. Check if you have permission to perform the operation.
    Id33329 = 1518,
    /// Unable to resume backups on some of the alerts. Retry later.
    Id33334 = 1519,
    /// Unable to resume backups on all the alerts. Retry later.
    Id33335 = 1520,
    /// Resumed backups successfully.
    Id33336 = 1521,
    /// An unexpected error occurred while trying to start the requested operation.
    Id33186 = 1522,
    /// An unexpected failure occurred while performing the operation. Retry the operation.
    Id33189 = 1523,
    /// There was a problem while performing the task. Contact support.
    Id33173 = 1524,
    /// The &lt;DPMServerName> DPM server has reached capacity for auto-deployment.
    Id33158 = 1525,
    /// All the DPM servers considered for auto-deployment have reached their capacity.
    Id33161 = 1526,
    /// The auto-deployment process completed successfully.
    Id33162 = 1527,
    /// The PGSet could not be created because another PGSet already exists with the same name.
    Id33214 = 1528,
    /// The &lt;ServerName> server could not be disabled or enabled. Check the database connection.
    Id33218 = 1529,
    /// This operation requires the DPM Remote Administration &lt;Version> to be installed on this computer. Retry the operation after installing DPM Remote Administration &lt;Version>.
    Id33320 = 1530,
    /// Unable to open the Troubleshooting window for the selected item. The DPM Central Console client components installation is incomplete or corrupted. Reinstall the DPM Central Console client components. If the problem persists, contact your DPM administrator.
    Id33175 = 1531,
    /// Could not find the installation location of DPM Central Console client components. Reinstall DPM Central Console client components. If the problem persists, contact your DPM administrator
    Id33305 = 1532,
    /// An error occurred while starting the DPM Troubleshooting Console.
    Id33185 = 1533,
    /// Central Console is already installed on this computer.
    Id33240 = 1534,
    /// Microsoft .NET Framework 4 not installed on this computer.
    Id33241 = 1535,
    /// DPM could not add the firewall exception for opening the &lt;InputParameterTag> TCP port.
    Id33235 = 1536,
    /// DPM could not enable and start the &lt;ServiceName> service.
    Id33236 = 1537,
    /// DPM Setup failed to create the DPMDRTrustedMachines group.
    Id31240 = 1538,
    /// Unable to set permissions on the folder corresponding to MTATempStore$ share.
    Id31241 = 1539,
    /// Unable to configure security settings for DpmDRTrustedMachines group on the computer &lt;ComputerName> for &lt;ServerName>.
    Id33120 = 1540,
    /// DPM could not configure DPM credentials. Exception Message = &lt;ExceptionMessage>.
    Id33237 = 1541,
    /// An error occurred while trying to locate the trusted root of the certificate with the thumbprint &lt;InputParameterTag>. Exception Message = &lt;ExceptionMessage>.
    Id33244 = 1542,
    /// The DPM CPWrapper Service is not configured correctly for the &lt;ComputerName> computer. Exception Message = &lt;ExceptionMessage>.
    Id33300 = 1543,
    /// The DPM CPWrapper Service is using a certificate for the &lt;ComputerName> computer that is not valid. Exception Message = &lt;ExceptionMessage>.
    Id33301 = 1544,
    /// The DPM CPWrapper Service authentication failed on the &lt;ComputerName> computer. Exception Message = &lt;ExceptionMessage>.
    Id33302 = 1545,
    /// The DPM CPWrapper Service authorization failed on the &lt;ComputerName> computer. Exception Message = &lt;ExceptionMessage>.
    Id33303 = 1546,
    /// DPM could not execute a WMI query. The query either returned an error or an empty result.
    Id33507 = 1547,
    /// ATL Failure in Initializing Security of msdpm.
    Id33447 = 1548,
    /// The operating system on target computer is not a valid client operating system.
    Id7001 = 1549,
    /// The selected data sources cannot be added to the same protection group. A protection group must have either client data sources or other data sources.
    Id7003 = 1550,
    /// The option &lt;Name> is not supported for client computers.
    Id7004 = 1551,
    /// The parameter &lt;Name> cannot be used while configuring protection of client computers.
    Id7005 = 1552,
    /// Immediate or scheduled initial replication for client computers is not supported. The initial replication will happen as and when the client computers connect to the DPM server's network.
    Id7009 = 1553,
    /// The computer &lt;Name> is being protected as server. It cannot be protected as client simultaneously.
    Id7010 = 1554,
    /// The computer &lt;Name> is being protected as client. It cannot be protected as server simultaneously.
    Id7012 = 1555,
    /// The option &lt;Name> is not supported for computers protected as clients.
    Id7011 = 1556,
    /// Some of the selected computers could not be added. To view the list of computers that could not be added, click the Failed to add machines link below the list of selectable computers.
    Id7013 = 1557,
    /// DPM does not support switching protection for client computers to the secondary DPM directly
    Id32651 = 1558,
    /// Data integrity check feature is not supported for client computers.
    Id32653 = 1559,
    /// The following client computers were added for protection by the auto-deployment script:
    Id33154 = 1560,
    /// The following client computers could not be added for protection by the auto-deployment script:
    Id33153 = 1561,
    /// The &lt;DPMServerName> DPM server is excluded from auto-deployment of client computers.
    Id33157 = 1562,
    /// The client computer was not found in the Active Directory Domain Services database.
    Id33160 = 1563,
    /// Client computer enumeration in Active Directory failed with following errors:
    Id33163 = 1564,
    /// Client computer enumeration in Active Directory was successful.
    Id33164 = 1565,
    /// DPM cannot continue protection for &lt;DatasourceType> &lt;DatasourceName> on cluster &lt;VirtualName> because this cluster experienced an unexpected failover.
    Id30149 = 1566,
    /// DPM cannot continue protection for &lt;DatasourceType> &lt;DatasourceName> on cluster &lt;VirtualName> because this cluster experienced a failover.
    Id30159 = 1567,
    /// DPM failed to access the volume &lt;VolumeName> on &lt;AgentTargetServer>. This could be caused by cluster failover during backup or insufficient disk space on the volume.
    Id2040 = 1568,
    /// The operation failed because DPM failed to access the shadow copy on &lt;AgentTargetServer>. This could be due to 1) Cluster failover during backup or 2) Inadequate disk space on the volume.
    Id33140 = 1569,
    /// A protection agent is not installed on &lt;Node> in the &lt;Cluster> server cluster. Protection may fail if a failover occurs to &lt;Node>.
    Id369 = 1570,
    /// DPM cannot protect the cluster resource group on &lt;ServerName> because protection agents are not installed on all nodes that this resource group could fail over to.
    Id31005 = 1571,
    /// DPM cannot continue protection of &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> because protection agents are not upgraded on all nodes that the resource group of this data source could fail over to.
    Id30230 = 1572,
    /// DPM could not detect if computer &lt;ServerName> is clustered.
    Id405 = 1573,
    /// DPM could not identify whether the following computers are clustered: &lt;ListofServers>
    Id33219 = 1574,
    /// DPM detected that server &lt;ChosenServerName> is clustered, but could not identify the fully qualified domain name of &lt;ServerName>.
    Id406 = 1575,
    /// DPM detected that the following servers are clustered, but could not identify their fully qualified domain name: &lt;ListofServers>.
    Id33246 = 1576,
    /// The agent operation failed because server &lt;ServerName> is part of a cluster. DPM does not support protection of clustered servers.
    Id315 = 1577,
    /// This operation is not allowed on the selected computer because it is a resource group, DPM server or because DPM protection agent is not installed on the server. If it is a resource group, retry the operation on the physical node.
    Id33145 = 1578,
    /// DPM can't protect &lt;FileName> because there is no virtual name configured for the Resource Group to which the file belongs.
    Id63 = 1579,
    /// DPM was unable to protect the members in the resource group &lt;ObjectName>. This resource group contains resources that have dependencies that are not part of this resource group.
    Id199 = 1580,
    /// No nodes have been detected for cluster &lt;Cluster>.
    Id3053 = 1581,
    /// DPM was unable to access the cluster resource group &lt;VirtualName> for &lt;DatasourceName> of protection group &lt;ProtectedGroup>
    Id30148 = 1582,
    /// DPM was unable to access the cluster resource group &lt;VirtualName> for &lt;DatasourceName> of protection group &lt;ProtectedGroup>. Recover the datasource using the alternate location workflow.
    Id32579 = 1583,
    /// Operation failed because &lt;ServerName> or one of its owner nodes are not accessible from the DPM server.
    Id31003 = 1584,
    /// Failed to enumerate resource groups on the cluster &lt;ServerName>
    Id31004 = 1585,
    /// The PreferredPhysicalNode is specified incorrectly.
    Id31098 = 1586,
    /// You have selected a clustered resource group for switching protection. This operation will apply to all the nodes under this resource group: &lt;ServerName>. Protection for other resource groups belonging to this cluster may fail. You need to perform this operation for all resource groups to resume protection.
    Id31212 = 1587,
    /// Recovery failed because \[OS volume]\ClusterStorage is not available for write access. This folder is protected by cluster service.
    Id32613 = 1588,
    /// RelativeInterval needs to be specified to continue.
    Id31039 = 1589,
    /// Duplicate times specified, specify unique times.
    Id31040 = 1590,
    /// You need to choose at least two days for daily backup
    Id31165 = 1591,
    /// The value supplied for SLAInHours is not valid
    Id33444 = 1592,
    /// There are duplicate full/forever backup parameters
    Id33488 = 1593,
    /// There are multiple copies of data. Choose one of the following and pass it to this cmdlet.
    Id31045 = 1594,
    /// Add the search path string and try again.
    Id31051 = 1595,
    /// Invalid Search Detail Passed
    Id31073 = 1596,
    /// This step cannot be performed because some of the prerequisite steps have not run. Ensure that the appropriate steps among &lt;MissingStepList> have run successfully and then retry this step. For more information, see the DPM Help.
    Id31052 = 1597,
    /// This step cannot be performed because prerequisite steps have not been completed. For more information, type Get-Help &lt;CmdletName> in DPM Management Shell.
    Id31072 = 1598,
    /// Child data source objects cannot be obtained for external data source &lt;DatasourceName>.
    Id31065 = 1599,
    /// This file type has not been specified for exclusion.
    Id31067 = 1600,
    /// Invalid command-line parameters specified.
    Id31100 = 1601,
    /// The DPMComponentName GUID value is empty.
    Id31239 = 1602,
    /// The cmdlet &lt;CmdletName1> cannot have both &lt;Parameter1> and &lt;Parameter2> as parameters.
    Id32060 = 1603,
    /// Invalid input. You can use -Editable only when -Name is specified.
    Id32616 = 1604,
    /// The &lt;Parameter1> parameter is missing.
    Id33242 = 1605,
    /// The cmdlet &lt;CmdletName1> is not supported in a remote environment.
    Id33490 = 1606,
    /// The value &lt;ValueEntered> is not allowed for the parameter &lt;Parameter1>. Rerun the cmdlet with valid parameter values.
    Id33509 = 1607,
    /// Storage Account name should be between 3 and 24 characters long. It can contain only lowercase letters and numbers.
    Id33492 = 1608,
    /// Storage Container name should be between 3 and 63 characters long. It can contain only lowercase letters, numbers, and hyphens, and must begin with a letter or a number. The name can't contain two consecutive hyphens.
    Id33493 = 1609,
    /// The specified IP address already exists in the list of IP addresses specified in the backup LAN IP address list.
    Id31089 = 1610,
    /// The specified IP address cannot be removed because it does not exist in the backup LAN IP address list.
    Id31090 = 1611,
    /// The specified sequence number is not valid. Try again with a valid number.
    Id31092 = 1612,
    /// The specified address is not a valid subnet address.
    Id31091 = 1613,
    /// The specified subnet mask is not valid for IPV6.
    Id31093 = 1614,
    /// The specified subnet mask is not valid for IPV4.
    Id31094 = 1615,
    /// The DPM protection agent on &lt;PSServerName> failed to perform a consistency check for file &lt;FileName> on volume &lt;PSVolumeName>.
    Id50 = 1616,
    /// The consistency check job failed due to an internal error.
    Id77 = 1617,
    /// The requested operation could not be completed because the replica was in an inconsistent state.
    Id192 = 1618,
    /// Cannot perform &lt;InputParameterTag> on a replica that is inconsistent.
    Id31209 = 1619,
    /// The replica for &lt;DatasourceType> &lt;DatasourceName> is currently being synchronized with consistency check. A consistency check can be started automatically or manually. To configure automatic consistency check options, modify this protection group using the Modify Protection Group Wizard. To start a manual consistency check, in the Protection task area, in the Actions pane, select Perform Consistency Check.
    Id3104 = 1620,
    /// The replica of &lt;DatasourceName> on &lt;ServerName> is inconsistent with the protected data source. All protection activities for data source will fail until the replica is synchronized with consistency check.
    Id3163 = 1621,
    /// Replica for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> is already consistent. Scheduled consistency check will not be run on consistent replica.
    Id30203 = 1622,
    /// Consistency check is a time intensive operation. It is recommended that you start it only if the replica is inconsistent with the protected data. Do you want to perform the consistency check?
    Id31007 = 1623,
    /// Consistency check would be performed for all those members which are in the inconsistent state in the selected protection group. Consistency check is a time-consuming operation. Do you want to perform the consistency check?
    Id31253 = 1624,
    /// The requested changes to the protection group &lt;ProtectedGroup> will initiate an immediate consistency check on the following: &lt;ListOfVolumes>. Do you want to apply the requested changes?
    Id170 = 1625,
    /// The selected data sources were previously protected by the primary DPM server &lt;InputParameterTag>. Performing this operation will resume their secondary protection and run a consistency check between the data on primary DPM server and secondary DPM server. If some other data sources from the production servers of selected data sources are still directly protected on this DPM server, jobs for such data sources will fail until their protection is switched back to primary DPM server. Do you want to switch back protection of selected data sources to &lt;InputParameterTag>?
    Id31159 = 1626,
    /// Upgrading the protection agents will cause the backup jobs that are running on the protected computers to fail. Upgrading the protection agents may also cause the replicas of the protected data to become inconsistent. You may need to schedule a consistency check after the upgrade is complete. Click Yes to continue.
    Id323 = 1627,
    /// Consistency check schedule should be modified using the &lt;InputParameterTag> cmdlet.
    Id31036 = 1628,
    /// Consistency check cannot be started for unprotected data source &lt;DatasourceName>.
    Id31043 = 1629,
    /// For the members that you have specified not to format the custom volumes (in Disk Allocation Dialog earlier), the selected settings will not apply. For these volumes, you need to perform a consistency check once you set the protection.
    Id31259 = 1630,
    /// The consistency check failed to trigger for client datasource as client initialization is pending. This will happen automatically when the client computer connects to the DPM server.
    Id32521 = 1631,
    /// Consistency check options are not configurable for client computers. If the replica is inconsistent next synchronization will automatically perform a consistency check.
    Id32529 = 1632,
    /// Data consistency check timed out for &lt;ObjectName> of &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName>.
    Id30208 = 1633,
    /// The consistency check resulted in the following changes to SQL Server Agent schedules: Schedules added: &lt;SchedulesAdded> Schedules removed: &lt;SchedulesRemoved> Schedules updated: &lt;SchedulesUpdated>.
    Id955 = 1634,
    /// DPM was used to initiate the recovery for &lt;DatasourceType>&lt;DatasourceName> on &lt;ServerName>. After this operation is complete, DPM must synchronize its replica with the data recovered on the protected computer in order to continue protection. The replica is being marked inconsistent to enable DPM to run a consistency check to synchronize the replica.
    Id59 = 1635,
    /// Recovery point for &lt;DatasourceType> &lt;DatasourceName> was created when the replica was inconsistent. Some data from this recovery point may contain partially synchronized data.
    Id30188 = 1636,
    /// DPM has detected that the cluster configuration has changed for resource group &lt;VirtualName> and has marked the replica inconsistent.
    Id30209 = 1637,
    /// The replica of &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> is not consistent with the protected data source. DPM error ID = &lt;DpmErrorCode>.
    Id33123 = 1638,
    /// The replica of &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> is not consistent with the protected data source. DPM detected that some protected objects are missing since it was configured for protection.
    Id30136 = 1639,
    /// The replica of &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> is not consistent with the protected data source. DPM detected new protectable objects for the data source since it was configured for protection.
    Id30137 = 1640,
    /// The replica of &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> is not consistent with the protected data source. DPM detected changes in existing protected objects and detected new protectable objects for the data source since it was configured for protection.
    Id30138 = 1641,
    /// The replica of &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> is not consistent with the protected data source. DPM has detected changes in file locations or volume configurations of protected objects since the data source was configured for protection.
    Id30228 = 1642,
    /// The replica for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> is not consistent with the protected data source.
    Id30301 = 1643,
    /// The replica for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> is not consistent with the protected data source.
    Id30302 = 1644,
    /// The replica for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> is not created. You have chosen to create the replica manually. All subsequent protection activities for this data source will fail until the replica is created and synchronized with consistency check.
    Id3118 = 1645,
    /// DPM detected an inconsistent replica of the data source for &lt;ListOfDataSources>. Attempts to fix this may not have been successful. Older recovery points may not be recoverable because of hardware issues on the protected computer or DPM server.
    Id3128 = 1646,
    /// DPM has detected an inconsistent replica of the data source during the backup of &lt;ListOfDataSources>. This is because of an IO error on a protected server with possible hardware issues.
    Id3129 = 1647,
    /// Consolidation of recovery points of the replica failed for &lt;DatasourceType>&lt;DatasourceName> on &lt;ServerName> when one of the following operations was being performed: 1. Express full backup 2. Consistency check 3. Recovery
    Id3178 = 1648,
    /// The DPM protection agent is no longer tracking changes on &lt;PSVolumeName> on &lt;PSServerName>.
    Id107 = 1649,
    /// &lt;ServerName> has been restarted without being properly shut down.
    Id111 = 1650,
    /// Changes for &lt;DatasourceType>&lt;DatasourceName> on &lt;ServerName> can't be applied to &lt;FileName>.
    Id112 = 1651,
    /// You have specified the change journal size on volume &lt;VolumeName> for &lt;ServerName> to be set to &lt;ValueEntered>. However, it's greater than the available space on the selected computer.
    Id149 = 1652,
    /// DPM was unable to determine the last known backup tracking information for this data source.
    Id30037 = 1653,
    /// The change journal is corrupt due to bad sectors on the disk.
    Id30038 = 1654,
    /// Protection cannot continue because the change journal used for tracking changes for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> is corrupt due to bad sectors on the disk.
    Id30162 = 1655,
    /// A journal wrap error has occurred on the change journal, and therefore DPM is unable to track any more changes or may have missed some changes for the data source &lt;DatasourceName> on &lt;ServerName>
    Id30117 = 1656,
    /// Change journal not initialized or is the wrong size
    Id30118 = 1657,
    /// The change journal ID may have changed since the last synchronization. DPM is unable to track changes on this computer.
    Id30119 = 1658,
    /// DPM failed to start tracking changes for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> because of insufficient memory resources
    Id30130 = 1659,
    /// DPM failed to read its change tracking information for &lt;DatasourceName> on &lt;ServerName>
    Id30151 = 1660,
    /// DPM encountered an unknown error while tracking changes for &lt;DatasourceName> on &lt;ServerName>
    Id30154 = 1661,
    /// DPM is unable to continue protection for &lt;DatasourceName> on &lt;ServerName> because the change tracking information is corrupt
    Id30156 = 1662,
    /// DPM is unable to determine tracking information for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName>.
    Id30161 = 1663,
    /// DPM is unable to continue protection for &lt;DatasourceName> on server &lt;ServerName> since the change tracking information is corrupt
    Id30222 = 1664,
    /// To protect the selected data source, &lt;ServerName> needs to be restarted for creating the change journal.
    Id30400 = 1665,
    /// Change tracking has been marked inconsistent due to one of the following reasons 1. Unexpected shutdown of the protected server. 2. Unforeseen issue in DPM Bitmap failover during cluster failover.
    Id30500 = 1666,
    /// Change Tracking has been marked inconsistent due to one of the following reasons 1. Unexpected shutdown of the protected server 2. Unforeseen issue in DPM Bitmap failover during cluster failover of one or more datasources sharing the tracked volume.
    Id30501 = 1667,
    /// Change Tracking has been marked inconsistent due to overflow of the DPM filter log file during Dismount.
    Id30502 = 1668,
    /// Change Tracking has been marked inconsistent due to unforeseen issue during volume dismount or cluster failover.
    Id30503 = 1669,
    /// DPM Agent cannot detect the DPM Bitmap.
    Id30504 = 1670,
    /// Journal size cannot be set for &lt;DatasourceName> because this data source does not use a change journal.
    Id31032 = 1671,
    /// The change journal size can only be modified by a DPM administrator working on the Administrator console. Contact your DPM administrator for help.
    Id33307 = 1672,
    /// Do you want to proceed with the operation?
    Id31035 = 1673,
    /// The rescan operation checks for new libraries attached to the DPM server and refreshes the state of currently attached libraries. Do you want to proceed with rescan?
    Id31101 = 1674,
    /// Rescan operation completed successfully.
    Id31103 = 1675,
    /// Selected drives are enabled.
    Id31113 = 1676,
    /// The selected data will be copied to the specified location. You can monitor the progress of the copy job(s) on the Jobs tab in the Monitoring task area.
    Id31128 = 1677,
    /// This option is disabled as selected datasources sizes are not small enough to be colocated.
    Id31249 = 1678,
    /// This option is disabled because the chosen data sources cannot be colocated.
    Id31252 = 1679,
    /// The rescan operation failed. For more details, view the Jobs tab in the Monitoring task area.
    Id31102 = 1680,
    /// The selected drive is in use. To disable the drive, wait for the job to finish or cancel the job.
    Id31110 = 1681,
    /// Operation failed because drive &lt;DriveName> is offline.
    Id31146 = 1682,
    /// Operation failed because drive &lt;DriveName> is disabled.
    Id31147 = 1683,
    /// The provided domain credentials do not have administrator access to the following items: &lt;ListofServers>.
    Id33220 = 1684,
    /// The specified user name &lt;UserName> is invalid.
    Id33433 = 1685,
    /// The server name specified is invalid.
    Id32549 = 1686,
    /// VCRedist installation failed on &lt;ServerName>.
    Id33435 = 1687,
    /// Invalid or incorrect scratch location \[&lt;ScratchPath>] specified.
    Id32501 = 1688,
    /// Unable to access to &lt;FileName>.
    Id32507 = 1689,
    /// The current user does not have write permission on the specified folder.
    Id32615 = 1690,
    /// Could not open failed files log: &lt;FileName>
    Id32536 = 1691,
    /// DPM could not log files that were skipped during backup to &lt;FileName>
    Id32577 = 1692,
    /// The following file that is essential for backup is missing: &lt;FileName>
    Id32550 = 1693,
    /// File not found
    Id32660 = 1694,
    /// Status: &lt;AlertStatus> Data source type: &lt;DatasourceType> Data source: &lt;DatasourceName> Computer: &lt;ServerName> Description: DPM could not back up some of the required files for this data source. This could be because of intermittent failures or if the file type is unsupported.
    Id32527 = 1695,
    /// Unable to find changes in a file. This could be due to various reasons. Retry the operation.
    Id32504 = 1696,
    /// Only selection of jobs with same type can be rerun
    Id32516 = 1697,
    /// Cannot cancel the task with taskId &lt;Parameter1>.
    Id33423 = 1698,
    /// Operation was cancelled
    Id31264 = 1699,
    /// An unexpected error occurred during the operation.
    Id32505 = 1700,
    /// You cannot perform a data integrity check on an incremental backup.
    Id31303 = 1701,
    /// DPM has failed to write events to the DPM Backup Events event log. Either the DPM Backup Events event log has been deleted or the permissions have been changed.
    Id33248 = 1702,
    /// An invalid path name was specified for the DPM database location.
    Id450 = 1703,
    /// Unable to retrieve DPM database file path.
    Id462 = 1704,
    /// No backup of the database at this path
    Id464 = 1705,
    /// The command-line arguments specified are not valid.
    Id457 = 1706,
    /// The command syntax is not valid.
    Id460 = 1707,
    /// Unable to close all connections for detaching the database.
    Id465 = 1708,
    /// Unable to copy database files to &lt;FileName>.
    Id466 = 1709,
    /// The specified action can be performed only on a computer with DPM installed.
    Id467 = 1710,
    /// Unable to detach the database.
    Id469 = 1711,
    /// Unable to attach the database.
    Id471 = 1712,
    /// Unable to connect to the database because of a fatal database error. It is unlikely that the database has been damaged.
    Id940 = 1713,
    /// Unable to connect to the DPM database.
    Id941 = 1714,
    /// Database operation failed.
    Id944 = 1715,
    /// Unable to connect to the DPM database because of a general database failure.
    Id945 = 1716,
    /// DPM cannot grant the DPM database access to the &lt;UserName> account.
    Id3024 = 1717,
    /// The integrity of the database is questionable because of a hardware or software problem.
    Id942 = 1718,
    /// The DPM database (DPMDB) size has exceeded the threshold limit. DPM database size: &lt;DPMDBSize> GB DPM database location: &lt;DPMDBLocation> on &lt;ServerName>.
    Id3168 = 1719,
    /// An incompatible version of the database was detected. DPM cannot open DPM Administrator Console.
    Id3700 = 1720,
    /// Version &lt;DatabaseVersion> of the DPM database and version &lt;BinariesVersion> of the DPM application are not compatible.
    Id3750 = 1721,
    /// The version of the DPM database installed on this computer is later than the version of the DPM application.
    Id3753 = 1722,
    /// The DPM Writer service could not be accessed.
    Id4200 = 1723,
    /// DPM Writer could not connect to the &lt;DatabaseName> database.
    Id4206 = 1724,
    /// DPM Writer could not query the &lt;DatabaseName> database.
    Id4207 = 1725,
    /// DPM Writer could not access the registry.
    Id4208 = 1726,
    /// DPM Writer encountered an internal error.
    Id4209 = 1727,
    /// DpmWriter service encountered an error during PrepareBackup as more than one component is selected for backup in the same snapshot set.
    Id4212 = 1728,
    /// DPM writer was unable to snapshot the replica of &lt;DatasourceName>, because the replica is not in a valid state (Validity: &lt;Validity>).
    Id4220 = 1729,
    /// DPM Writer has timed out waiting for replica to be free and available for snapshot.
    Id4221 = 1730,
    /// DPM has run out of free recovery point space and will fail snapshots for &lt;DatasourceName> in order to prevent existing recovery points from getting recycled.
    Id4222 = 1731,
    /// DPM writer was unable to snapshot the replica of &lt;DatasourceName>. This may be due to: 1) No valid recovery points present on the replica. 2) Failure of the last express full backup job for the datasource. 3) Failure while deleting the invalid incremental recovery points on the replica.
    Id4223 = 1732,
    /// The backup operation did not complete successfully. Some backup shadow copies could not be created.
    Id4201 = 1733,
    /// The backup operation failed. At least one replica volume does not have enough disk space for the backup shadow copy.
    Id4202 = 1734,
    /// DpmBackup could not delete the backup shadow copies that were previously created.
    Id4204 = 1735,
    /// DpmBackup was unable to back up either the DPM database or the DPM Report database.
    Id4205 = 1736,
    /// DpmBackup encountered an internal error.
    Id4210 = 1737,
    /// You do not have sufficient privileges to perform this operation.
    Id4211 = 1738,
    /// The backup operation failed. DpmBackup was unable to start the DPM Writer service.
    Id4213 = 1739,
    /// DpmBackup was unable to stop the DPM Writer service.
    Id4214 = 1740,
    /// DpmPathMerge could not query the &lt;DatabaseName> database.
    Id4216 = 1741,
    /// DpmPathMerge could not access the registry.
    Id4217 = 1742,
    /// DpmPathMerge encountered an internal error.
    Id4218 = 1743,
    /// Either because this replica was restored from a backup that was not created using the DpmBackup tool, or because the GUID of the protected volume has changed since the backup was created, DpmPathMerge cannot automatically remove extraneous path information.
    Id4219 = 1744,
    /// Unable to connect to the Active Directory Domain Services database.
    Id7 = 1745,
    /// Unable to connect to the Active Directory Domain Services database.
    Id278 = 1746,
    /// The agent operation failed because DPM was unable to identify the computer account for &lt;ServerName>.
    Id318 = 1747,
    /// The following computers &lt;ListofServers> were not found in Active Directory Domain Services, or they do not have a Windows Server operating system installed.
    Id322 = 1748,
    /// The server &lt;ServerName> could not be found in Active Directory.
    Id31144 = 1749,
    /// The computer could not be found in Active Directory Domain Services.
    Id7002 = 1750,
    /// DPM failed to log in with the specified user name and password.
    Id3201 = 1751,
    /// Unable to configure local Windows account in the system. The operation is allowed only on the primary domain controller for the domain.
    Id3020 = 1752,
    /// If you use DPM to protect data on NETLOGON or SYSVOL shares on a domain controller, restoring the data using DPM will corrupt the domain controller's copy of the Active Directory Domain Services database.
    Id143 = 1753,
    /// Unable to update the Active Directory Domain Services database.
    Id3051 = 1754,
    /// Could not access end-user recovery-specific content in Active Directory Domain Services.
    Id3202 = 1755,
    /// Could not access end-user recovery-specific information in Active Directory Domain Services.
    Id3200 = 1756,
    /// Active Directory Domain Services schema is not configured properly.
    Id3052 = 1757,
    /// Configuration failed because the account used is not a member of the Schema Admins group.
    Id3214 = 1758,
    /// The domain controller on which the schema is to be modified is running Windows Server 2000. On Windows Server 2000-based domain controllers, Active Directory schema modification is disabled by default.
    Id3220 = 1759,
    /// DPM was unable to configure Active Directory Domain Services for end-user recovery because a recent change to Active Directory Domain Services has not yet been replicated between domain controllers.
    Id3221 = 1760,
    /// Active Directory Domain Services could not be configured because the domain could not be found.
    Id3215 = 1761,
    /// The computer name you entered is not valid.
    Id3217 = 1762,
    /// Invalid domain name.
    Id3222 = 1763,
    /// The DNS domain name you entered is not valid.
    Id3223 = 1764,
    /// Active Directory Domain Services could not be configured because the DPM computer with the specified name could not be found.
    Id3216 = 1765,
    /// Not a valid DPM computer name.
    Id3218 = 1766,
    /// Configuration failed because this computer is not in the given domain, the domain cannot be found, or the account used doesn't have Active Directory Domain Services update privileges.
    Id3219 = 1767,
    /// Data Protection Manager Active Directory Domain Services update error.
    Id3212 = 1768,
    /// Active Directory Domain Services could not be configured.
    Id3213 = 1769,
    /// Failed to update permissions used for end-user recovery on &lt;ServerName>. Permissions update failed for the following reason: &lt;Reason>
    Id3123 = 1770,
    /// Changes to end-user recovery settings do not fully take effect for each protection group until the next successful synchronization is complete.
    Id532 = 1771,
    /// No certificate has been configured for machine &lt;ComputerName>.
    Id33230 = 1772,
    /// Provide the thumbprint along with the configure option. If credentials have already been configured, then use the regenerate option.
    Id33229 = 1773,
    /// Unable to find certificate with the thumbprint &lt;InputParameterTag> on the personal machine store of machine &lt;ComputerName>.
    Id33231 = 1774,
    /// An error occurred while trying to locate the certificate with the thumbprint &lt;InputParameterTag> on the personal machine store of machine &lt;ComputerName>. Exception Message = &lt;ExceptionMessage>
    Id33232 = 1775,
    /// An error occurred while trying to validate the certificate with the thumbprint &lt;InputParameterTag> on the personal machine store of machine &lt;ComputerName>. Exception Message = &lt;ExceptionMessage>
    Id33233 = 1776,
    /// The certificate provided with thumbprint &lt;InputParameterTag> on the personal machine store of machine &lt;ComputerName> does not correspond to the requirements of DPM. The following requirements are not met for the certificate. &lt;Message>
    Id33234 = 1777,
    /// Unable to find the authorized CA with the thumbprint &lt;InputParameterTag> in the trust chain of the certificate.
    Id33243 = 1778,
    /// DPM CPWrapper Service on the &lt;ComputerName> computer has encountered a failure and may be in an unusable state. Exception Message = &lt;ExceptionMessage>.
    Id33304 = 1779,
    /// The Certificate used by DPM on &lt;ComputerName> is due to expire on &lt;ExpiryDate>
    Id33323 = 1780,
    /// The Certificate used by DPM on &lt;ComputerName> is due to expire on &lt;ExpiryDate>
    Id33325 = 1781,
    /// The Certificate used by DPM on &lt;ComputerName> has expired/will expire on &lt;ExpiryDate>
    Id33324 = 1782,
    /// The Certificate used by DPM on &lt;ComputerName> has expired/will expire on &lt;ExpiryDate>
    Id33326 = 1783,
    /// Failed to query server properties for server &lt;ServerName>
    Id32681 = 1784,
    /// Failed to create user account for this username &lt;UserName>
    Id32682 = 1785,
    /// Failed to update password of local user account for server &lt;ServerName>
    Id32683 = 1786,
    /// Unable to contact the protection agent on server &lt;ServerName>
    Id32684 = 1787,
    /// This server does not match the DPM server setting on server &lt;ServerName>
    Id32685 = 1788,
    /// The selected server &lt;ServerName> cannot be a recovery target as it has been configured for non-domain protection.
    Id32686 = 1789,
    /// One or more of the specified paths contain invalid characters.
    Id32687 = 1790,
    /// Failed to create a user account with the specified credentials.
    Id32688 = 1791,
    /// The user account &lt;UserName> is already in use.
    Id32689 = 1792,
    /// The username you have specified does not match the user configured on server &lt;ServerName>
    Id32690 = 1793,
    /// &lt;ServerName> is not configured to be protected as a workgroup server.
    Id32691 = 1794,
    /// Eseutil consistency check cannot be performed for this protection group, because Eseutil.exe is not present on the DPM server.
    Id182 = 1795,
    /// The version of Eseutil in DPM does not match the one on the Exchange server being protected. This may cause the consistency check to fail. Copy the following files from the installation folder of the Exchange server that you are protecting to &lt;FolderPath> on the on DPM server. ese.dll eseutil.exe You must also ensure that you do not copy a 64-bit version of eseutil.exe to a 32-bit DPM server. The 32-bit version of eseutil.exe is available on the Exchange server setup DVD. You can also choose not to run Eseutil consistency check for this protection group, by deselecting the Run Eseutil Consistency check option. This is not recommended because it will not ensure that the protected Exchange data can be recovered. Do you want to continue?
    Id30217 = 1796,
    /// Eseutil.exe failed to apply logs on database files to bring the database to a clean shutdown state.
    Id30029 = 1797,
    /// Eseutil.exe failed to apply logs on database files for &lt;DatasourceType> &lt;DatasourceName> on &lt;AgentTargetServer> to bring the database to a clean shutdown state.
    Id30147 = 1798,
    /// One or more databases in the storage group failed to mount
    Id30025 = 1799,
    /// One or more databases in storage group failed to dismount
    Id30026 = 1800,
    /// The backup job failed because DPM detected that some databases of the Exchange Server Storage Group instance &lt;DatasourceName> on &lt;ServerName> are offline.
    Id30167 = 1801,
    /// Cmdlet execution failed (&lt;Reason>) for &lt;DatasourceType> &lt;DatasourceName> on &lt;AgentTargetServer>
    Id30219 = 1802,
    /// Activation of COM component ExchangeCmdletWrapper failed on &lt;AgentTargetServer>
    Id30220 = 1803,
    /// The replica is inconsistent for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> due to a CCR failover. A synchronization job with consistency check will be automatically triggered after 30 minutes.
    Id30139 = 1804,
    /// DPM cannot continue protection because SCR copy status is unhealthy for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName>.
    Id30088 = 1805,
    /// Replica writer is enabled for &lt;DatasourceType> &lt;DatasourceName> on &lt;AgentTargetServer> for Exchange 2007 with LCR.
    Id30204 = 1806,
    /// DPM has detected file path changes for &lt;DatasourceName> storage group.
    Id32643 = 1807,
    /// &lt;ServerName> is not an owner for the Exchange cluster resource group &lt;VirtualName>.
    Id31097 = 1808,
    /// You have chosen to recover the 'Latest' recovery time. For Exchange mailbox recovery, DPM supports only the Previous point in time recovery option. For the selected mailbox, it is &lt;Recovery Point Timestamp>.
    Id237 = 1809,
    /// The alias of the user to which DPM has to connect the recovered mail box is online and connected to an Exchange server.
    Id30157 = 1810,
    /// Recovery failed for &lt;DatasourceType> &lt;DatasourceName> on &lt;AgentTargetServer> as the specified storage group is a recovery storage group.
    Id30196 = 1811,
    /// Recovery failed for &lt;DatasourceType> &lt;DatasourceName> on &lt;AgentTargetServer> as the specified storage group is not a recovery storage group.
    Id30197 = 1812,
    /// Recovery failed for &lt;DatasourceType> &lt;DatasourceName> on &lt;AgentTargetServer> as the alternate storage group or the database specified is invalid.
    Id30198 = 1813,
    /// Exchange was recovered: bring CCR or LCR copies into line
    Id3113 = 1814,
    /// You cannot set protection options for Exchange Server SCR.
    Id31156 = 1815,
    /// One or more prerequisites for protecting Exchange 14 are missing. Go to (<http://go.microsoft.com/fwlink/?LinkId=158965>) for a detailed list of prerequisites for protecting Exchange 14 databases.
    Id31267 = 1816,
    /// Physical node is the only supported topology for Exchange SCR Protection
    Id31268 = 1817,
    /// Switch Protection is not supported for protected computers that are part of DAG.
    Id31275 = 1818,
    /// You cannot protect Exchange Server databases that are part of a DAG on the secondary DPM server.
    Id33002 = 1819,
    /// DPM Online protection is not supported for Exchange 14
    Id32514 = 1820,
    /// If the Exchange mailbox databases are part of a DAG, you cannot protect it directly to tape.
    Id32515 = 1821,
    /// The selected datasource(s) cannot be configured for copy backup because it is either a standalone MailBox DB or a DR replica
    Id32528 = 1822,
    /// A DPM server can have a maximum of &lt;MaxExchangeEFs> Express Full backups for each Exchange Server 2007 storage group or each Exchange Server 2010 database per week. If you exceed this limit, the DPM server may miss the backup SLA and eventually it may become unresponsive. You currently have &lt;NumExchangeEFs> Express Full backups of &lt;DatasourceName> on &lt;DPMServerName>
    Id32593 = 1823,
    /// Known ID of operations on the protected server without text
    Id2001 = 1824,
    /// Known ID of operations on the protected server without text
    Id2002 = 1825,
    /// Known ID of operations on the protected server without text
    Id2003 = 1826,
    /// Known ID of operations on the protected server without text
    Id2004 = 1827,
    /// Known ID of operations on the protected server without text
    Id2005 = 1828,
    /// Known ID of operations on the protected server without text
    Id2006 = 1829,
    /// Known ID of operations on the protected server without text
    Id2007 = 1830,
    /// Known ID of operations on the protected server without text
    Id2008 = 1831,
    /// Known ID of operations on the protected server without text
    Id2010 = 1832,
    /// Known ID of operations on the protected server without text
    Id2011 = 1833,
    /// Known ID of operations on the protected server without text
    Id2012 = 1834,
    /// Known ID of operations on the protected server without text
    Id2014 = 1835,
    /// Known ID of operations on the protected server without text
    Id2015 = 1836,
    /// Known ID of operations on the protected server without text
    Id2016 = 1837,
    /// Known ID of operations on the protected server without text
    Id2017 = 1838,
    /// Known ID of operations on the protected server without text
    Id2018 = 1839,
    /// Known ID of operations on the protected server without text
    Id2019 = 1840,
    /// Known ID of operations on the protected server without text
    Id2020 = 1841,
    /// Known ID of operations on the protected server without text
    Id2021 = 1842,
    /// Known ID of operations on the protected server without text
    Id2022 = 1843,
    /// Known ID of operations on the protected server without text
    Id2023 = 1844,
    /// Known ID of operations on the protected server without text
    Id2024 = 1845,
    /// Known ID of operations on the protected server without text
    Id2025 = 1846,
    /// Known ID of operations on the protected server without text
    Id2026 = 1847,
    /// Known ID of operations on the protected server without text
    Id2027 = 1848,
    /// Known ID of operations on the protected server without text
    Id2028 = 1849,
    /// Known ID of operations on the protected server without text
    Id2029 = 1850,
    /// Known ID of operations on the protected server without text
    Id2030 = 1851,
    /// Known ID of tapes and libraries without a public text
    Id24001 = 1852,
    /// Known ID of tapes and libraries without a public text
    Id24002 = 1853,
    /// Known ID of tapes and libraries without a public text
    Id24004 = 1854,
    /// Known ID of tapes and libraries without a public text
    Id24005 = 1855,
    /// Known ID of tapes and libraries without a public text
    Id24006 = 1856,
    /// Known ID of tapes and libraries without a public text
    Id24009 = 1857,
    /// Known ID of tapes and libraries without a public text
    Id24010 = 1858,
    /// Known ID of tapes and libraries without a public text
    Id24011 = 1859,
    /// Known ID of tapes and libraries without a public text
    Id24012 = 1860,
    /// Known ID of tapes and libraries without a public text
    Id24013 = 1861,
    /// Known ID of tapes and libraries without a public text
    Id24028 = 1862,
    /// Known ID of tapes and libraries without a public text
    Id24032 = 1863,
    /// Known ID of tapes and libraries without a public text
    Id24035 = 1864,
    /// Known ID of tapes and libraries without a public text
    Id24043 = 1865,
    /// Known ID of tapes and libraries without a public text
    Id24044 = 1866,
    /// Known ID of tapes and libraries without a public text
    Id24045 = 1867,
    /// Known ID of tapes and libraries without a public text
    Id24046 = 1868,
    /// Known ID of tapes and libraries without a public text
    Id24047 = 1869,
    /// Known ID of tapes and libraries without a public text
    Id24048 = 1870,
    /// Known ID of tapes and libraries without a public text
    Id24049 = 1871,
    /// Known ID of tapes and libraries without a public text
    Id24081 = 1872,
    /// Known ID of tapes and libraries without a public text
    Id24087 = 1873,
    /// Known ID of tapes and libraries without a public text
    Id25003 = 1874,
    /// Known ID of tapes and libraries without a public text
    Id25103 = 1875,
    /// Known ID of tapes and libraries without a public text
    Id25104 = 1876,
    /// Known ID of the console or a cmdlet without a public text
    Id31117 = 1877,
    /// Known ID of the console or a cmdlet without a public text
    Id31266 = 1878,
    /// Known ID of the console or a cmdlet without a public text
    Id31274 = 1879,
    /// Known ID of the console or a cmdlet without a public text
    Id32540 = 1880,
    /// Known ID of the console or a cmdlet without a public text
    Id32545 = 1881,
    /// Known ID of the console or a cmdlet without a public text
    Id32576 = 1882,
    /// Known ID of the console or a cmdlet without a public text
    Id32607 = 1883,
    /// Known ID of the console or a cmdlet without a public text
    Id32650 = 1884,
    /// Known ID of the console or a cmdlet without a public text
    Id32661 = 1885,
    /// Known ID of the account of a workgroup server without text
    Id32692 = 1886,
    /// Known ID of the account of a workgroup server without text
    Id32693 = 1887,
    /// Known ID of the account of a workgroup server without text
    Id32694 = 1888,
    /// Known ID of the account of a workgroup server without text
    Id32695 = 1889,
    /// Known ID of the account of a workgroup server without text
    Id32696 = 1890,
    /// Known ID of the account of a workgroup server without text
    Id32697 = 1891,
    /// Known ID of the account of a workgroup server without text
    Id32698 = 1892,
    /// Known ID of the account of a workgroup server without text
    Id32699 = 1893,
    /// Known ID of the account of a workgroup server without text
    Id32700 = 1894,
    /// Known ID of the account of a workgroup server without text
    Id32701 = 1895,
    /// Known ID of the console or a cmdlet without a public text
    Id33152 = 1896,
    /// Known ID of the console or a cmdlet without a public text
    Id33187 = 1897,
    /// Known ID of the console or a cmdlet without a public text
    Id33188 = 1898,
    /// Known ID of the console or a cmdlet without a public text
    Id33212 = 1899,
    /// Known ID of the console or a cmdlet without a public text
    Id33228 = 1900,
    /// Known ID of the console or a cmdlet without a public text
    Id33443 = 1901,
    /// Known ID of browsing a computer without a public text
    Id8 = 1902,
    /// Known ID of browsing a computer without a public text
    Id9 = 1903,
    /// Known ID of browsing a computer without a public text
    Id10 = 1904,
    /// Known ID of browsing a computer without a public text
    Id17 = 1905,
    /// Known ID of browsing a computer without a public text
    Id18 = 1906,
    /// Known ID of browsing a computer without a public text
    Id19 = 1907,
    /// Known ID of the transfer of changes without a public text
    Id44 = 1908,
    /// Known ID of the transfer of changes without a public text
    Id54 = 1909,
    /// Known ID of the transfer of changes without a public text
    Id61 = 1910,
    /// Known ID of the transfer of changes without a public text
    Id108 = 1911,
    /// Known ID of the transfer of changes without a public text
    Id110 = 1912,
    /// Known ID of protection groups without a public text
    Id139 = 1913,
    /// Known ID of protection groups without a public text
    Id194 = 1914,
    /// Known ID of protection groups without a public text
    Id196 = 1915,
    /// Known ID of protection groups without a public text
    Id197 = 1916,
    /// Known ID of protection groups without a public text
    Id198 = 1917,
    /// Known ID of browsing and recovery without a public text
    Id226 = 1918,
    /// Known ID of browsing and recovery without a public text
    Id231 = 1919,
    /// Known ID of browsing and recovery without a public text
    Id256 = 1920,
    /// Known ID of browsing and recovery without a public text
    Id257 = 1921,
    /// Known ID of browsing and recovery without a public text
    Id258 = 1922,
    /// Known ID of browsing and recovery without a public text
    Id259 = 1923,
    /// Known ID of browsing and recovery without a public text
    Id260 = 1924,
    /// Known ID of browsing and recovery without a public text
    Id262 = 1925,
    /// Known ID whose public text can't be read
    Id263 = 1926,
    /// Known ID whose public text can't be read
    Id264 = 1927,
    /// Known ID whose public text can't be read
    Id266 = 1928,
    /// Known ID whose public text can't be read
    Id268 = 1929,
    /// Known ID of operations on agents without a public text
    Id327 = 1930,
    /// Known ID of operations on agents without a public text
    Id339 = 1931,
    /// Known ID of the storage pool without a public text
    Id359 = 1932,
    /// Known ID of the storage pool without a public text
    Id363 = 1933,
    /// Known ID whose public text can't be read
    Id417 = 1934,
    /// Known ID whose public text can't be read
    Id418 = 1935,
    /// Known ID whose public text can't be read
    Id808 = 1936,
    /// Known ID of the setup of DPM without a public text
    Id891 = 1937,
    /// Known ID of jobs and schedules without a public text
    Id906 = 1938,
    /// Known ID whose public text can't be read
    Id927 = 1939,
    /// Known ID whose public text can't be read
    Id928 = 1940,
    /// Known ID of jobs and schedules without a public text
    Id947 = 1941,
    /// Known ID of jobs and schedules without a public text
    Id950 = 1942,
    /// Known ID of jobs and schedules without a public text
    Id952 = 1943,
    /// Known ID of jobs and schedules without a public text
    Id953 = 1944,
    /// Known ID of jobs and schedules without a public text
    Id954 = 1945,
    /// Known ID of jobs and schedules without a public text
    Id1003 = 1946,
    /// Known ID of jobs and schedules without a public text
    Id1004 = 1947,
    /// Known ID of jobs and schedules without a public text
    Id1005 = 1948,
    /// Known ID of alerts without a public text
    Id1241 = 1949,
    /// Known ID of alerts without a public text
    Id1242 = 1950,
    /// Known ID of the reports of DPM without a public text
    Id3019 = 1951,
    /// Known ID of the reports of DPM without a public text
    Id3037 = 1952,
    /// Known ID of alerts without a public text
    Id3102 = 1953,
    /// Known ID of alerts without a public text
    Id3153 = 1954,
    /// Known ID of alerts without a public text
    Id3158 = 1955,
    /// Known ID of the setup of DPM without a public text
    Id4096 = 1956,
    /// Known ID of browsing a computer without a public text
    Id6001 = 1957,
    /// Known ID of browsing a computer without a public text
    Id6011 = 1958,
    /// Known ID of replicas and recovery points without a public text
    Id30001 = 1959,
    /// Known ID of replicas and recovery points without a public text
    Id30006 = 1960,
    /// Known ID of replicas and recovery points without a public text
    Id30007 = 1961,
    /// Known ID of replicas and recovery points without a public text
    Id30009 = 1962,
    /// Known ID of replicas and recovery points without a public text
    Id30010 = 1963,
    /// Known ID of replicas and recovery points without a public text
    Id30011 = 1964,
    /// Known ID of replicas and recovery points without a public text
    Id30013 = 1965,
    /// Known ID of replicas and recovery points without a public text
    Id30014 = 1966,
    /// Known ID of replicas and recovery points without a public text
    Id30016 = 1967,
    /// Known ID of replicas and recovery points without a public text
    Id30017 = 1968,
    /// Known ID of replicas and recovery points without a public text
    Id30018 = 1969,
    /// Known ID of replicas and recovery points without a public text
    Id30019 = 1970,
    /// Known ID of replicas and recovery points without a public text
    Id30020 = 1971,
    /// Known ID of replicas and recovery points without a public text
    Id30021 = 1972,
    /// Known ID of replicas and recovery points without a public text
    Id30022 = 1973,
    /// Known ID of replicas and recovery points without a public text
    Id30023 = 1974,
    /// Known ID of replicas and recovery points without a public text
    Id30028 = 1975,
    /// Known ID of replicas and recovery points without a public text
    Id30031 = 1976,
    /// Known ID of replicas and recovery points without a public text
    Id30032 = 1977,
    /// Known ID of replicas and recovery points without a public text
    Id30034 = 1978,
    /// Known ID of replicas and recovery points without a public text
    Id30035 = 1979,
    /// Known ID of replicas and recovery points without a public text
    Id30036 = 1980,
    /// Known ID of replicas and recovery points without a public text
    Id30039 = 1981,
    /// Known ID of replicas and recovery points without a public text
    Id30040 = 1982,
    /// Known ID of replicas and recovery points without a public text
    Id30041 = 1983,
    /// Known ID of replicas and recovery points without a public text
    Id30042 = 1984,
    /// Known ID of replicas and recovery points without a public text
    Id30043 = 1985,
    /// Known ID of replicas and recovery points without a public text
    Id30044 = 1986,
    /// Known ID of replicas and recovery points without a public text
    Id30047 = 1987,
    /// Known ID of replicas and recovery points without a public text
    Id30048 = 1988,
    /// Known ID of replicas and recovery points without a public text
    Id30049 = 1989,
    /// Known ID of replicas and recovery points without a public text
    Id30050 = 1990,
    /// Known ID of replicas and recovery points without a public text
    Id30052 = 1991,
    /// Known ID of replicas and recovery points without a public text
    Id30053 = 1992,
    /// Known ID of replicas and recovery points without a public text
    Id30054 = 1993,
    /// Known ID of replicas and recovery points without a public text
    Id30055 = 1994,
    /// Known ID of replicas and recovery points without a public text
    Id30056 = 1995,
    /// Known ID of replicas and recovery points without a public text
    Id30057 = 1996,
    /// Known ID of replicas and recovery points without a public text
    Id30058 = 1997,
    /// Known ID of replicas and recovery points without a public text
    Id30059 = 1998,
    /// Known ID of replicas and recovery points without a public text
    Id30060 = 1999,
    /// Known ID of replicas and recovery points without a public text
    Id30061 = 2000,
    /// Known ID of replicas and recovery points without a public text
    Id30062 = 2001,
    /// Known ID of replicas and recovery points without a public text
    Id30063 = 2002,
    /// Known ID of replicas and recovery points without a public text
    Id30064 = 2003,
    /// Known ID of replicas and recovery points without a public text
    Id30065 = 2004,
    /// Known ID of replicas and recovery points without a public text
    Id30066 = 2005,
    /// Known ID of replicas and recovery points without a public text
    Id30067 = 2006,
    /// Known ID of replicas and recovery points without a public text
    Id30068 = 2007,
    /// Known ID of replicas and recovery points without a public text
    Id30069 = 2008,
    /// Known ID of replicas and recovery points without a public text
    Id30070 = 2009,
    /// Known ID of replicas and recovery points without a public text
    Id30071 = 2010,
    /// Known ID of replicas and recovery points without a public text
    Id30072 = 2011,
    /// Known ID of replicas and recovery points without a public text
    Id30073 = 2012,
    /// Known ID of replicas and recovery points without a public text
    Id30074 = 2013,
    /// Known ID of replicas and recovery points without a public text
    Id30079 = 2014,
    /// Known ID of replicas and recovery points without a public text
    Id30080 = 2015,
    /// Known ID of replicas and recovery points without a public text
    Id30081 = 2016,
    /// Known ID of replicas and recovery points without a public text
    Id30082 = 2017,
    /// Known ID of replicas and recovery points without a public text
    Id30086 = 2018,
    /// Known ID of the deletion of a file without a public text
    Id30177 = 2019,
    /// Known ID of the deletion of a file without a public text
    Id30178 = 2020,
    /// Known ID of the deletion of a file without a public text
    Id30179 = 2021,
    /// Known ID of the deletion of a file without a public text
    Id30180 = 2022,
    /// Known ID of the deletion of a file without a public text
    Id30181 = 2023,
    /// Known ID of the deletion of a file without a public text
    Id30182 = 2024,
    /// Known ID of replicas and recovery points without a public text
    Id30294 = 2025,
    /// Known ID of backups of databases without a public text
    Id32621 = 2026,
    /// Known ID of backups of databases without a public text
    Id32622 = 2027,
    /// Known ID of backups of databases without a public text
    Id32625 = 2028,
    /// Known ID of backups of databases without a public text
    Id32627 = 2029,
    /// Known ID of backups of databases without a public text
    Id32640 = 2030,
    /// Known ID of backups of databases without a public text
    Id32642 = 2031,
    /// Known ID of backups of databases without a public text
    Id32644 = 2032,
    /// Job failure on replica of &lt;DatasourceName> on &lt;ServerName> was caused by an ongoing synchronization operation.
    Id95 = 2033,
    /// Job failure on replica of &lt;DatasourceName> on &lt;ServerName> was caused by an ongoing replica creation.
    Id96 = 2034,
    /// Job failure on replica of &lt;DatasourceName> on &lt;ServerName> was caused by an ongoing consistency check operation.
    Id97 = 2035,
    /// Job failure on replica of &lt;DatasourceName> on &lt;ServerName> was caused by a recovery operation currently in progress.
    Id98 = 2036,
    /// Job failure on replica of &lt;DatasourceName> on &lt;ServerName> was caused by an ongoing stop-protection job.
    Id99 = 2037,
    /// Job failure on replica of &lt;DatasourceName> on &lt;ServerName> was caused by an ongoing recovery point creation.
    Id100 = 2038,
    /// Job failure for &lt;DatasourceType>&lt;DatasourceName> on &lt;ServerName> was caused by an ongoing conflicting operation on &lt;ServerName>.
    Id113 = 2039,
    /// Job failure on &lt;DatasourceName> on &lt;ServerName> was caused by ongoing backup operation.
    Id114 = 2040,
    /// Job failure on &lt;ServerName> was caused by other ongoing conflicting operations on that computer. Some applications don't allow parallel recovery and backup operations on the same data source.
    Id116 = 2041,
    /// Another backup job of &lt;DatasourceName> on &lt;ServerName> is in progress.
    Id30125 = 2042,
    /// Job failure on replica of &lt;DatasourceName> on &lt;ServerName> caused by ongoing DPM Online recovery point creation.
    Id30225 = 2043,
    /// Job failure on replica of &lt;DatasourceName> on &lt;ServerName> caused by ongoing grow operation.
    Id30226 = 2044,
    /// Job failure on replica of &lt;DatasourceName> on &lt;ServerName> caused by ongoing online recovery point creation job.
    Id32552 = 2045,
    /// Job failure on replica of &lt;DatasourceName> on &lt;ServerName> caused by ongoing online replica creation.
    Id32553 = 2046,
    /// Job failure on replica of &lt;DatasourceName> on &lt;ServerName> caused by ongoing online recovery point creation job
    Id32554 = 2047,
    /// Cannot perform the operation because a conflicting job is in progress.
    Id32560 = 2048,
    /// Backup failed as another copy of &lt;DatasourceName> database is currently being backed up.
    Id32628 = 2049,
    /// Online backup could not be started for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> as one or more jobs are in progress.
    Id3189 = 2050,
    /// The backup job was made to fail because another Task exists for the same data source.
    Id32519 = 2051,
    /// Job failure on replica of &lt;DatasourceName> on &lt;ServerName> caused because it is already valid.
    Id30227 = 2052,
    /// Cannot create a recovery point because another recovery point creation is in progress.
    Id211 = 2053,
    /// DPM failed to run the operation because another conflicting operation is in progress.
    Id2000 = 2054,
    /// DPM failed to run the operation because it could not retrieve the ownership information for the targeted computer.
    Id2039 = 2055,
    /// DPM was not able to complete this job within the allotted time.
    Id911 = 2056,
    /// The job has been canceled because of the failure of another job on which it depended.
    Id912 = 2057,
    /// The job was canceled because it was scheduled during the inactivity timeframe.
    Id913 = 2058,
    /// The incremental backup job was cancelled because the associated full backup for the data source is not available or there is a newer version of the backup on which this job depends. This is a non-fatal error. Another backup has been created at approximately the same time as this backup. Use the other backup for recovery.
    Id30127 = 2059,
    /// Prepare for backup operation for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> has been stopped because this operation depended on another backup operation that failed or was cancelled.
    Id30200 = 2060,
    /// Prepare for recovery operation for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> has been stopped because this operation depended on another recovery operation that failed or was cancelled.
    Id30201 = 2061,
    /// This backup task for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> has been cancelled since it lies outside the backup window
    Id33440 = 2062,
    /// This consistency check task for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> has been cancelled since it lies outside the consistency check window
    Id33441 = 2063,
    /// You cannot cancel the selected job at this time.
    Id1002 = 2064,
    /// The cancel request could not be submitted to the DPM Server. Retry after sometime.
    Id33332 = 2065,
    /// Backup job for datasource: &lt;DatasourceName> on production server: &lt;PSServerName> failed. Backup job failed at: &lt;BackupFailedTime>. Backup Type: &lt;BackupType> backup.
    Id33223 = 2066,
    /// DPM could not start a recovery, consistency check, or initial replica creation job for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> for following reason: &lt;Reason>
    Id3170 = 2067,
    /// The recovery jobs for &lt;DatasourceType> &lt;DatasourceName> that started at &lt;StartDateTime>, with the destination of &lt;ServerName>, are in progress.
    Id3109 = 2068,
    /// The recovery jobs for &lt;DatasourceName> that started at &lt;StartDateTime>, with the destination of &lt;ServerName>, are in progress.
    Id3164 = 2069,
    /// Recovery of &lt;DatasourceName> from staging area (&lt;FolderPath>) to &lt;ServerName> (Start Time: &lt;StartDateTime>) is in progress.
    Id31230 = 2070,
    /// Recovery of &lt;DatasourceName> from staging area (&lt;FolderPath>) to &lt;ServerName> (Start Time: &lt;StartDateTime>) is in progress.
    Id31234 = 2071,
    /// The agent operation failed because an installation is already in progress on &lt;ServerName>.
    Id314 = 2072,
    /// The agent operation was skipped because similar operation is already running on &lt;ServerName>.
    Id331 = 2073,
    /// You must specify the SMTP server settings before you can subscribe to notifications.
    Id219 = 2074,
    /// You must configure your SMTP server settings before you can use notifications.
    Id243 = 2075,
    /// The message cannot be sent to the SMTP server.
    Id517 = 2076,
    /// Cannot resolve the SMTP server host name.
    Id521 = 2077,
    /// Cannot connect to the SMTP server.
    Id522 = 2078,
    /// The SMTP server reports that the From address is not valid.
    Id527 = 2079,
    /// The SMTP server port number must be between 1 and 65535.
    Id520 = 2080,
    /// The passwords entered do not match.
    Id523 = 2081,
    /// A blank password is not allowed.
    Id530 = 2082,
    /// You must specify the e-mail addresses of the recipients to send notifications.
    Id218 = 2083,
    /// You must specify the e-mail addresses of users whom you want to notify about this recovery operation.
    Id245 = 2084,
    /// The SMTP server has rejected one or more of the recipient addresses.
    Id519 = 2085,
    /// DPM cannot set up an e-mail subscription for this report. The information may be missing or incorrect.
    Id3010 = 2086,
    /// DPM cannot enable e-mail subscription for reports unless SMTP details are configured in the remote SQL Server Reporting Service installation. SMTP details need to be configured manually when an existing SQL Server is chosen to be used for DPM during DPM setup. Enter the SMTP server name, SMTP port number, and SMTP From address manually in the SQL Server Reporting Services configuration file. Configuration file path: &lt;FileName> Server: &lt;ServerName> The SMTP Server details on the SMTP Servers tab in the Options dialog enables only DPM alert notifications. For more information, see DPM Help.
    Id220 = 2087,
    /// DPM cannot enable e-mail subscription for reports unless SMTP details are configured on the remote SQL Server Reporting Service installation. SMTP details need to be configured manually if you choose an existing SQL Server during DPM setup. Contact the Administrator on SQL Server to enter the SMTP server name, port number, and address manually in the SQL Server Reporting Service's configuration file. The SMTP Server details on the SMTP Servers tab in the Options dialog box enables only DPM alert notifications. For more information, see DPM Help.
    Id33338 = 2088,
    /// DPM is unable to change the e-mail settings.
    Id3015 = 2089,
    /// DPM Setup is unable to update the report server configuration to configure e-mail settings.
    Id3040 = 2090,
    /// An e-mail message has been successfully sent to &lt;Recipient>.
    Id528 = 2091,
    /// An e-mail message has been successfully sent to the specified recipients.
    Id529 = 2092,
    /// The DPM alerts have been published to the DPM Alerts event log.
    Id531 = 2093,
    /// The DPM backup events have been published to the DPM Backup event log.
    Id533 = 2094,
    /// Creation of online recovery points for &lt;DatasourceName> on &lt;ServerName> have failed. The last online recovery point creation failed for the following reason:
    Id3187 = 2095,
    /// Since &lt;OccuredSince>, DPM Online recovery point creation jobs for &lt;DatasourceName> have failed. The total number of failed jobs = &lt;FailureCount>. The last job failed for the following reason:
    Id32610 = 2096,
    /// Online backup skipped for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName>.
    Id3190 = 2097,
    /// DPM skipped cloud backup for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> because the latest disk backup is already backed up to cloud.
    Id33344 = 2098,
    /// No DPM Online recovery point was created, because synchronization between DPM server and DPM Online has not occurred since the last recovery point was created, or because no changes were found during synchronization.
    Id31254 = 2099,
    /// Recovery point creation of data source &lt;DatasourceName> on &lt;ServerName> to DPM Online cannot be completed. DPM could not find a valid recovery point on disk.
    Id30224 = 2100,
    /// DPM Online recovery point creation failed due to internal error. Retry after some time.
    Id31255 = 2101,
    /// Failed to Create DPM Online recovery point
    Id31256 = 2102,
    /// DPM encountered an error while reading from the DPM Online recovery point. Either the recovery point no longer exists or, if you selected a share for recovery, the path to its contents is missing from the recovery point.
    Id31258 = 2103,
    /// Failed to recover data from DPM Online since the recovery point is being deleted.
    Id31260 = 2104,
    /// Failed to delete DPM Online recovery point since the recovery point is being used by another job.
    Id31261 = 2105,
    /// Failed to delete DPM Online recovery point
    Id31263 = 2106,
    /// Online recovery points cannot be deleted.
    Id33405 = 2107,
    /// Failed to allocate storage on DPM Online.
    Id31245 = 2108,
    /// Failed to deallocate storage on DPM Online.
    Id31246 = 2109,
    /// Internal error occurred in connection with DPM Online
    Id31262 = 2110,
    /// Failed to complete the operation due to an error in DPM Online service.
    Id31276 = 2111,
    /// DPM Online protection is not allowed because DPM server &lt;ServerName> is not activated to use DPM Online.
    Id31282 = 2112,
    /// DPM Server &lt;ServerName> is already activated for DPM Online service.
    Id32530 = 2113,
    /// Deactivation of DPM Online service on DPM server &lt;ServerName>, can be done only when there is no active and inactive online protection.
    Id32531 = 2114,
    /// Activation of the DPM Online could not be completed because the DPM Online service is not reachable.
    Id32532 = 2115,
    /// Activation of the DPM Online could not be completed because account name or shared secret was incorrect.
    Id32533 = 2116,
    /// Activation of the DPM Online could not be completed
    Id32534 = 2117,
    /// Deactivation cannot be done as DPM server &lt;ServerName> is not yet activated for DPM Online protection.
    Id32535 = 2118,
    /// Azure Backup is unable to initialize internal data structures.
    Id32503 = 2119,
    /// Azure Backup does not support COMPRESSED, ENCRYPTED, OFFLINE, REPARSE_POINT, SPARSE_FILE and VIRTUAL special attributes on the cache location.
    Id32502 = 2120,
    /// DPM backup and recovery jobs use a cache volume that cannot be detected. All subsequent online protection activities will fail until this volume is brought back online or is re-created.
    Id32595 = 2121,
    /// To remove disk-based short-term recovery, you need to unselect online protection first. This is because online protection can happen only if you have disk-based short-term protection.
    Id31257 = 2122,
    /// DPM Online replica creation cannot be scheduled to run before DPM Server replica creation.
    Id31265 = 2123,
    /// DPM online replica cannot be initialized manually.
    Id31269 = 2124,
    /// Online retention range is provided for a maximum of 2 months.
    Id31273 = 2125,
    /// The retention schedule doesn't match the backup schedule.
    Id33465 = 2126,
    /// The full and forever backup options are not supported for daily and weekly.
    Id33485 = 2127,
    /// Azure Backup enables only one forever recovery point for monthly or yearly retention policies.
    Id33489 = 2128,
    /// Protection for item &lt;ProtectableObject> is not allowed because long term protection to DPM Online is not set for protection group &lt;GroupName>;
    Id31280 = 2129,
    /// The protection group &lt;GroupName>; contains only application data. DPM Online can only protect file data.
    Id31283 = 2130,
    /// This item &lt;ProtectableObject> cannot be protected to DPM Online. DPM Online can only protect file data.
    Id31284 = 2131,
    /// Replica volume on disk has grown to become larger than the space allocated for it on DPM Online. Increasing the size of replica on DPM Online is not supported in current release.
    Id32551 = 2132,
    /// Initial backup data transfer to staging location is complete.
    Id33474 = 2133,
    /// Import Job name must be between 2 and 64 characters long. It can contain only lowercase letters, numbers, hyphens, and underscores, must start with a letter, and may not contain spaces.
    Id33491 = 2134,
    /// Microsoft Azure Backup is already installed on this machine.
    Id33498 = 2135,
    /// Setup has detected that Microsoft Azure Recovery Services Agent is already installed on this machine. Will skip its installation.
    Id33499 = 2136,
    /// Cloud Metadata backup is already in progress. Skipping Cloud Metadata backup.
    Id33502 = 2137,
    /// Machine cloud registration status is false. Cannot proceed with Cloud Metadata backup.
    Id33503 = 2138,
    /// There is no change in Cloud Metadata. Skipping Cloud Metadata backup.
    Id33504 = 2139,
    /// Disk &lt;NTDiskNumber> is already in the storage pool.
    Id350 = 2140,
    /// Disk &lt;NTDiskNumber> cannot be added to the storage pool.
    Id351 = 2141,
    /// Disk &lt;NTDiskNumber> cannot be added to the storage pool because the disk either failed or is missing.
    Id352 = 2142,
    /// Disk &lt;NTDiskNumber> was not added to the storage pool because it could not be converted to a dynamic disk.
    Id361 = 2143,
    /// DPM detected multiple disks with the same disk identification number (DiskID). None of these disks will be added to the DPM Storage Pool.
    Id3127 = 2144,
    /// You have selected basic disks. DPM will convert to dynamic disks and any existing volumes on these disks will be converted to simple volumes. Do you want to continue?
    Id407 = 2145,
    /// DPM will format the volume before adding it to storage pool. Any data present on the volume will be deleted permanently. Do you want to continue?
    Id33508 = 2146,
    /// Disk &lt;NTDiskNumber> is not listed in the storage pool.
    Id354 = 2147,
    /// Disk &lt;NTDiskNumber> cannot be removed from the storage pool because it contains storage pool volumes.
    Id355 = 2148,
    /// Are you sure that you want to remove the selected disk from the storage pool?
    Id408 = 2149,
    /// The missing disk contains protection group members. To continue protecting these members, you must allocate them to another disk. Do you want to continue?
    Id409 = 2150,
    /// The disk &lt;DiskName> cannot be detected or has stopped responding. All subsequent protection activities that use this disk will fail until the disk is brought back online.
    Id3120 = 2151,
    /// The computer running DPM has deleted volume \[&lt;VolumeGuid>, &lt;VolumeLabel>] from DPM disk &lt;NTDiskNumber> because it was not a volume in the DPM storage pool.
    Id366 = 2152,
    /// DPM has deleted volume \[&lt;VolumeGuid>, &lt;VolumeLabel>] because the size of the volume was modified externally by using system tools.
    Id368 = 2153,
    /// The operation failed due to a virtual disk service error.
    Id360 = 2154,
    /// DPM encountered an unexpected error while performing a disk related operation.
    Id364 = 2155,
    /// Dynamic disks use a private region of the disk to maintain a Logical Disk Manager (LDM) database. The LDM database will be at &lt;CurrentLdmOccupancy> occupancy after this operation. When occupancy reaches &lt;LdmErrorThreshold>, all volume creations and grows will be disabled and backups that require volume grows may fail
    Id32061 = 2156,
    /// Dynamic disks use a private region of the disk to maintain a Logical Disk Manager (LDM) database. The LDM database is currently at &lt;CurrentLdmOccupancy> occupancy. When occupancy reaches &lt;LdmErrorThreshold>, all volume creations and grows will be disabled and backups that require volume grows may fail.
    Id32062 = 2157,
    /// Status: &lt;AlertStatus> Description: Dynamic disks use a private region of the disk to maintain a Logical Disk Manager (LDM) database. The LDM database is currently at &lt;CurrentLdmOccupancy> occupancy. When occupancy reaches &lt;LdmErrorThreshold>, all volume creations and grows will be disabled and backups that require volume grows may fail.
    Id32063 = 2158,
    /// Dynamic disks use a private region of the disk to maintain a Logical Disk Manager (LDM) database. This volume creation or grow was not allowed because the occupancy of the LDM database would have been &lt;CurrentLdmOccupancy> after this operation which is above the DPM limit of &lt;LdmErrorThreshold>
    Id32064 = 2159,
    /// Dynamic disks use a private region of the disk to maintain a Logical Disk Manager (LDM) database. The current occupancy of the LDM database is &lt;CurrentLdmOccupancy> which is over the DPM limit of &lt;LdmErrorThreshold>. Hence, all volume creations and grows have been disabled.
    Id32065 = 2160,
    /// Status: &lt;AlertStatus> Description: Dynamic disks use a private region of the disk to maintain a Logical Disk Manager (LDM) database. The current occupancy of the LDM database is &lt;CurrentLdmOccupancy> which is over the DPM limit of &lt;LdmErrorThreshold>. Hence, all volume creations and grows have been disabled.
    Id32066 = 2161,
    /// There are a large number of dynamic disk volumes on your DPM. The number of volumes after this Create-PG/Modify-PG would have been &lt;CurrentVolumeCount> while the DPM upper limit is only &lt;MaxVolumesThreshold>. Hence this operation was disallowed.
    Id32068 = 2162,
    /// There was an error during validation of the volume count.
    Id32069 = 2163,
    /// DPM is out of disk space for the replica.
    Id58 = 2164,
    /// DPM does not have sufficient storage space available on the recovery point volume to create new recovery points.
    Id214 = 2165,
    /// DPM has run out of free space on the recovery point volume for &lt;DatasourceName> on &lt;ServerName>. Protection for this data source will fail to prevent existing recovery points from being deleted before their expiration.
    Id30077 = 2166,
    /// DPM has run out of free space on the recovery point volume and will fail synchronization for &lt;DatasourceName> on &lt;ServerName> in order to prevent existing recovery points from being deleted.
    Id30195 = 2167,
    /// A recovery point was created and immediately deleted because of insufficient disk space.
    Id213 = 2168,
    /// The used disk space on the computer running DPM for the recovery point volume of &lt;DatasourceType> &lt;DatasourceName> has exceeded the threshold value of &lt;ThresholdValue>% (DPM requires 600 MB of internal usage in addition to free space available). If you do not allocate more disk space, synchronization jobs may fail due to insufficient disk space.
    Id3169 = 2169,
    /// The used disk space on the computer running DPM for the replica of &lt;DatasourceType>&lt;DatasourceName> has exceeded the threshold value of &lt;ThresholdValue>%, or there is not enough disk space to accommodate the changed data. If you do not allocate more disk space, synchronization jobs may fail.
    Id3100 = 2170,
    /// The specified recovery point does not exist
    Id30015 = 2171,
    /// The allocation of disk space for storage pool volumes failed because there is not enough unallocated disk space in the storage pool.
    Id358 = 2172,
    /// There is insufficient space on the storage pool disks to allocate the replica and recovery point volumes.
    Id171 = 2173,
    /// The specified disk(s) is invalid or does not have enough disk space.
    Id31222 = 2174,
    /// DPM could not find a suitable disk storage to reallocate replica for data source &lt;DatasourceName>.
    Id33521 = 2175,
    /// DPM cannot use the volumes &lt;VolumeLabel> for disk allocation as they are already in use by DPM. Specify a volume that is unallocated or used by DPM.
    Id186 = 2176,
    /// The replicas for one or more of the volumes being protected are missing. It may be a result of one or more disks in the DPM storage pool being offline or the deletion of volumes created by DPM to store the replicas. You cannot modify disk allocation or configure protection for any members on these volumes until the replicas have been reallocated.
    Id168 = 2177,
    /// Failure to allocate disk space to the storage pool for storing the replica and the recovery points for &lt;VolumeName> on &lt;ServerName>. No protection will be initiated for &lt;VolumeName> on &lt;ServerName> until disk space has been allocated to the storage pool.
    Id180 = 2178,
    /// DPM could not create &lt;ProtectedGroup> because of failed disk allocations.
    Id181 = 2179,
    /// The size and used disk space information for &lt;VolumeName> on &lt;ServerName> couldn't be retrieved. Disk space can't be allocated to protect data on this volume until this information is retrieved. Do you want to retry?
    Id151 = 2180,
    /// The size and used space information for &lt;VolumeName> on &lt;ServerName> couldn't be retrieved. Disk can't be allocated to protect the data on this volume until this information is retrieved.
    Id153 = 2181,
    /// The size and used space information for &lt;VolumeName> on &lt;ServerName> couldn't be retrieved. Disk can't be allocated to protect the data on this volume until this information is retrieved.
    Id154 = 2182,
    /// The size and used space information for &lt;VolumeName> on &lt;ServerName> couldn't be retrieved. Disk can't be allocated to protect the data on this volume until this information is retrieved.
    Id155 = 2183,
    /// DPM can optimize its disk allocation recommendation by calculating the size of the selected data on &lt;VolumeName> on &lt;ServerName>. Do you want to proceed?
    Id162 = 2184,
    /// &lt;ValueEntered> doesn't meet the minimum allocation value of &lt;OriginallyCalculatedValue>&lt;Unit>.
    Id160 = 2185,
    /// &lt;VolumeName> on &lt;ServerName> doesn't meet the minimum size requirement of 1 GB.
    Id164 = 2186,
    /// The minimum space required for the &lt;DiskItem> is &lt;MinimumSize>. Choose a value more than that and try again.
    Id31056 = 2187,
    /// The disk space requirement for &lt;DiskItem> cannot be less than the current value of &lt;UsedSize>. Choose a value more than that and try again.
    Id31057 = 2188,
    /// The specified size is less than the currently allocated size.
    Id33179 = 2189,
    /// You cannot shrink this recovery point volume currently. Possible reasons for this are: 1. Windows is currently not allowing this volume to be shrunk due to the presence of a recovery point segment towards the end of the volume. As older recovery points expire, Windows should be able to shrink the volume. Retry this operation after a few recovery points have expired. 2. The shrink (considering your intended number of recovery points) will result in negligible disk space gains.
    Id32057 = 2190,
    /// Windows cannot shrink currently due to the presence of data towards the end of the volume. As older recovery points expire, Windows should be able to shrink the volume. Retry this operation after a few recovery points have expired.
    Id32070 = 2191,
    /// Based on the expected data churn for the specified retention range, the recovery point volume can only be shrunk to a size between &lt;MinSizeAfterShrink> and &lt;MaxSizeAfterShrink>. Please choose a value between these thresholds and try again.
    Id32058 = 2192,
    /// Based on the expected data churn for the specified retention range, the recovery point volume cannot be shrunk further.
    Id32071 = 2193,
    /// The shrinkable thresholds for the recovery point volume must be calculated prior to shrink. To find shrinkable thresholds, click Shrink.
    Id32072 = 2194,
    /// The shrinkable thresholds for the recovery point volume must be calculated prior to shrink. To find shrinkable thresholds, use the Get-DatasourceDiskAllocation cmdlet with -CalculateShrinkThresholds parameter.
    Id32073 = 2195,
    /// Existing volumes do not meet the size requirements for replica and recovery point volumes for &lt;DatasourceType>&lt;DatasourceName> on &lt;ServerName>.
    Id175 = 2196,
    /// DPM failed to use the volume &lt;VolumeLabel> to create the replica because it is not adequately sized.
    Id176 = 2197,
    /// DPM failed to use the volume &lt;VolumeLabel> to create the recovery point volume because it is not adequately sized.
    Id177 = 2198,
    /// DPM failed to use volume &lt;VolumeLabel> since this has already been selected to protect &lt;DatasourceType>&lt;DatasourceName> on &lt;ServerName>.
    Id178 = 2199,
    /// DPM cannot resize volumes &lt;VolumeLabel> and &lt;VolumeLabel>, which are being used to protect &lt;DatasourceType>&lt;DatasourceName> on &lt;ServerName> because these are custom volumes.
    Id179 = 2200,
    /// DPM can't continue to protect the data on &lt;TargetServerName> because there is not enough disk space available on one or more of its volumes.
    Id57 = 2201,
    /// DPM has run out of scratch space on installation volume.
    Id30005 = 2202,
    /// No more space left in Temp storage volume.
    Id30106 = 2203,
    /// There is insufficient disk space in the cache volume.
    Id32500 = 2204,
    /// DPM Setup was unable to delete backup data on disk storage.
    Id33512 = 2205,
    /// DPM failed to apply the required policies to this protection group since the recovery point limit for this DPM server has been exceeded.
    Id31220 = 2206,
    /// A DPM server can have a total replica size of &lt;MaxDPMReplicaVolSize> TB. If you exceed this limit, the DPM server will miss its backup SLA and eventually it may become unresponsive. You currently have a total replica volume size of &lt;DPMReplicaVolSize> TB on &lt;DPMServerName>
    Id32584 = 2207,
    /// A DPM server can have a maximum size of &lt;MaxSPReplicaVolumeSize> TB for SharePoint replica volumes. If you exceed this limit, the DPM server may miss the backup SLA and eventually it may become unresponsive. You are currently using &lt;SPReplicaVolumeSize> TB of SharePoint replica volume size on &lt;DPMServerName>
    Id32589 = 2208,
    /// Cannot find the volume &lt;VolumeName> on the computer running DPM.
    Id62 = 2209,
    /// Recovery data for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> in protection group &lt;ProtectedGroup> resides on a volume that cannot be detected. All subsequent protection activities relating to &lt;DatasourceName> will fail until this volume is brought back online or the replica is re-created.
    Id3101 = 2210,
    /// Recovery data for &lt;DatasourceName> on &lt;ServerName> in protection group &lt;ProtectedGroup> resides on a volume that cannot be detected. All subsequent protection activities relating to &lt;DatasourceName> will fail until this volume is brought back online or the replica is recreated.
    Id3161 = 2211,
    /// Operation failed for &lt;DatasourceName> on &lt;ServerName> because the recovery point volume for this data source is not available on the DPM server. Future backups will also fail until this issue is fixed.
    Id30076 = 2212,
    /// DPM detected that the recovery point volume for &lt;DatasourceType> &lt;DatasourceName> is not available on the DPM server. Protection jobs will fail until the recovery point volume is brought online.
    Id30166 = 2213,
    /// Cannot perform &lt;InputParameterTag> on a replica that is missing.
    Id31208 = 2214,
    /// DPM cannot protect this data source because its replica or recovery point volume is missing/offline.
    Id33142 = 2215,
    /// The replica cannot be increased because the replica volume is missing.
    Id362 = 2216,
    /// Can't access volume on the replica of &lt;DatasourceType>&lt;DatasourceName> on &lt;ServerName>.
    Id92 = 2217,
    /// Although you chose to retain the replica for this previously protected volume, the replica is now missing from the DPM server. Either the volume used to store the replica has been deleted from the storage pool, or the disk on which the replica was stored cannot be detected. You can't protect this previously protected volume until you delete the record of this replica from DPM.
    Id169 = 2218,
    /// DPM has detected an error in the replica to recovery point volume mapping for &lt;DatasourceName> for server &lt;ServerName>. All future backups will fail until this is resolved.
    Id30100 = 2219,
    /// Volume &lt;VolumeName> is offline on the DPM server.
    Id64 = 2220,
    /// The folder on which the &lt;VolumeUsage> volumes must be mounted already exists.
    Id356 = 2221,
    /// DPM could not set security permissions on the replica or recovery point volume that was created.
    Id419 = 2222,
    /// DPM could not obtain security permissions on the replica or recovery point volume.
    Id420 = 2223,
    /// The volume for &lt;DatasourceName> has grown from &lt;OldSize> to &lt;NewSize>.
    Id33143 = 2224,
    /// DPM was unable to expand the volume for &lt;DatasourceName>.
    Id33144 = 2225,
    /// DPM failed to communicate with a WMI Service while trying to execute a query.
    Id33516 = 2226,
    /// DPM is currently shutting down and cannot complete the requested operation.
    Id365 = 2227,
    /// No manual initialization job pending on this datasource &lt;DatasourceName>.
    Id33513 = 2228,
    /// This operation is not allowed (&lt;Reason>).
    Id33517 = 2229,
    /// The protected volume &lt;VolumeName> on &lt;ServerName> couldn't be accessed. The volume might have been removed or dismounted, or another process might be exclusively using it.
    Id55 = 2230,
    /// DPM could not detect the selected volume &lt;VolumeName> on &lt;ServerName>.
    Id2037 = 2231,
    /// One or more volumes are missing for the following applications: &lt;ListOfDataSources>.
    Id3054 = 2232,
    /// The volume is no longer available - it may be dismounted or offline
    Id30033 = 2233,
    /// DPM cannot detect the volume &lt;DatasourceName> on server &lt;ServerName>.
    Id31085 = 2234,
    /// DPM could not enumerate one or more volumes on protected computer &lt;ServerName>.
    Id959 = 2235,
    /// The selected volume &lt;VolumeName> cannot be protected as it does not have a drive letter or a mount point. DPM only protects volumes with a drive letter or a mount point.
    Id32670 = 2236,
    /// DPM cannot continue protecting &lt;DatasourceName> on &lt;ServerName> because the volume on which this data resides on has been resized.
    Id30152 = 2237,
    /// DPM encountered an error while trying to create a recovery point for one or more volumes for data source &lt;DatasourceName> on &lt;ServerName>. This may have happened because the volume name is no longer valid.
    Id30113 = 2238,
    /// The operation failed because DPM was unable to access the file or folder &lt;FileName> on &lt;AgentTargetServer>. This could be because the file or folder is corrupt, or the file system on the volume is corrupt.
    Id2036 = 2239,
    /// DPM failed to replicate changes for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> due to the high amount of file system activity on this volume.
    Id30175 = 2240,
    /// &lt;ObjectName> contains a mount point at &lt;MountPointPath> whose destination volume is &lt;VolumeName>. Do you also want to protect the volume &lt;VolumeName>?
    Id40 = 2241,
    /// Root directories were added to or removed from protection for volume &lt;PSVolumeName> on &lt;PSServerName>.
    Id51 = 2242,
    /// Can't protect this folder because data on other mount points of this volume have been selected for protection.
    Id135 = 2243,
    /// DPM has discovered new unsupported files or folders on one or more protected volumes. DPM will continue to protect the supported data on these volumes, but will not protect the unsupported data.
    Id3125 = 2244,
    /// The volume &lt;VolumeName> on &lt;ServerName> is not currently protected.
    Id241 = 2245,
    /// This volume is currently not protected.
    Id244 = 2246,
    /// To cancel pending replica creation for &lt;VolumeName> on &lt;ServerName>, remove all members from the protection group &lt;ProtectedGroup> that reside on this volume.
    Id3603 = 2247,
    /// The parameter set that you have specified is incorrect. Specify only short-term disk policy objective.
    Id31011 = 2248,
    /// The parameter set that you have specified is incorrect. Specify only short-term disk and long-term Online policy objective.
    Id31270 = 2249,
    /// Protection for &lt;ProtectedGroup> has been set only to disk.
    Id31026 = 2250,
    /// The protection type has been set to disk-based protection only, therefore this command is ignored.
    Id31062 = 2251,
    /// Protection for item &lt;ProtectableObject> is not allowed because short term protection to disk is not set for protection group &lt;GroupName>;
    Id31281 = 2252,
    /// This operation is not allowed on the selected data source.
    Id31155 = 2253,
    /// This option is enabled only at the time of creating a new protection group or protecting datasource to disk for the first time.
    Id31251 = 2254,
    /// This feature is supported only for short term disk based protection
    Id32544 = 2255,
    /// DPM failed to perform the operation because too many objects are selected. Select fewer objects, and then retry the operation.
    Id46 = 2256,
    /// Data source does not exist.
    Id193 = 2257,
    /// &lt;ServerName>is not protected. You can filter the list only by computers and data sources that have been protected.
    Id239 = 2258,
    /// The share "&lt;ObjectName>" on &lt;ServerName> is not currently protected.
    Id242 = 2259,
    /// The item &lt;ProtectableObject> does not exist in protection group &lt;ProtectedGroup>.
    Id31019 = 2260,
    /// The item &lt;ProtectableObject> cannot be excluded because it is a data source.
    Id31020 = 2261,
    /// Data source &lt;DatasourceName> does not belong to a protection group.
    Id31028 = 2262,
    /// The data source &lt;DatasourceName> specified is not a part of the protection group &lt;ProtectedGroup>.
    Id31055 = 2263,
    /// All data sources passed should belong to the same protection group.
    Id31054 = 2264,
    /// This member is not specified for protection and cannot be removed from protection.
    Id31068 = 2265,
    /// The target computer either does not exist or is currently not protected by DPM
    Id31074 = 2266,
    /// This child datasource is already excluded from protection.
    Id31148 = 2267,
    /// The search string should use UNC Format if the protected computer is not specified. If the search is intended on a folder, then specify the protected computer name.
    Id31077 = 2268,
    /// DPM could not enumerate one or more shares on protected computer &lt;ServerName>.
    Id33310 = 2269,
    /// The parameter &lt;Name> cannot be used while configuring protection of the selected data source.
    Id7006 = 2270,
    /// Operation failed since the protected data source size had not been calculated for &lt;DatasourceName> prior to running this operation.
    Id31000 = 2271,
    /// The data source &lt;DatasourceName> is not protected and size calculations cannot be done on it.
    Id31058 = 2272,
    /// Size optimization cannot be done on data source &lt;DatasourceName>. This can be done only if a part of the data source is protected. Retry without the -CalculateSize option.
    Id31059 = 2273,
    /// DPM cannot protect &lt;DatasourceName> on &lt;ServerName> because case-sensitive support is not enabled on the DPM server.
    Id30194 = 2274,
    /// DPM cannot protect this data source. You can only select the DPM database for protection from the DPM server. To protect file systems, you have to enable the AllowLocalDataProtection setting using Set-DpmGlobalProperty cmdlet from DPM Management Shell.
    Id31046 = 2275,
    /// DPM is unable to continue protection for data sources on the protected computer &lt;ServerName> because DPM has detected an incompatible filter installed on this computer.
    Id78 = 2276,
    /// You can't protect the selected database now. This database is already selected for protection as part of Windows SharePoint Services protection to which the database belongs.
    Id173 = 2277,
    /// DPM cannot protect the SharePoint Search Index because DPM did not detect all of the dependent databases and Search indices to be protected.
    Id32009 = 2278,
    /// DPM could not enumerate SharePoint data sources on the protected computer &lt;ServerName>.
    Id967 = 2279,
    /// DPM could not enumerate one or more SharePoint search writers on protected computer &lt;ServerName>.
    Id962 = 2280,
    /// DPM could not enumerate one or more components for application &lt;Component> on protected computer &lt;ServerName>.
    Id963 = 2281,
    /// The file system on &lt;ServerName> where data source &lt;DatasourceName> of protection group &lt;ProtectedGroup> is located, is either locked by BitLocker Drive Encryption or it is in an invalid state and is no longer available.
    Id30153 = 2282,
    /// DPM is unable to continue protection for &lt;DatasourceName> on &lt;ServerName> because this computer has been powered off without shutting it down cleanly.
    Id30155 = 2283,
    /// DPM cannot continue protection for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName>.
    Id30184 = 2284,
    /// The operation failed for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> because the data source caption has changed.
    Id30231 = 2285,
    /// The share &lt;ShareName> that previously mapped to &lt;OldFolderPath> has changed to &lt;NewFolderPath>. DPM will continue to protect &lt;OldFolderPath>, but we recommend that you modify protection as suggested in the Recommended Action.
    Id3126 = 2286,
    /// DPM failed to stop protection for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName>.
    Id3116 = 2287,
    /// Status: &lt;AlertStatus> Description: Database auto-protection failed.
    Id32510 = 2288,
    /// Protection for &lt;DatasourceName> on &lt;ServerName> has been switched to another DPM server.
    Id32591 = 2289,
    /// Failed to remove all the members from the &lt;GroupName> group.
    Id32026 = 2290,
    /// DPM was unable to remove the protected computer &lt;ServerName>
    Id32548 = 2291,
    /// Failed to create the protection group because no members were selected for protection.
    Id31010 = 2292,
    /// The backup job failed because no files or folders have been selected for protection.
    Id32517 = 2293,
    /// The protection group name entered already exists.
    Id137 = 2294,
    /// The specified protection group name isn't valid. A protection group name must be between 1 and 64 characters, with at least one alphabet letter.
    Id146 = 2295,
    /// The network bandwidth usage throttling rate must be between 1 Mbps and 10000 Mbps.
    Id140 = 2296,
    /// Remove duplicate file name extensions.
    Id132 = 2297,
    /// File name extensions must begin with a . and can't contain any of the following characters: /, \, :, *, ?, ", &lt;, >, |
    Id131 = 2298,
    /// &lt;ValueEntered> isn't a valid value. The maximum is &lt;MaximumSizeUnit>.
    Id158 = 2299,
    /// Value of the setting isn't valid
    Id159 = 2300,
    /// The inputs aren't valid for custom scheme.
    Id172 = 2301,
    /// Work hours are not valid. Specify valid work hours.
    Id272 = 2302,
    /// Alias or Display name cannot be empty or contain any of the following characters &lt;InputName>.
    Id273 = 2303,
    /// A site, document, list or list-item cannot be empty or contain any of the following characters &lt;InputName>.
    Id276 = 2304,
    /// Your changes cannot be applied because the protection group properties have changed. The protection group properties could have changed due to either of the following reasons: - An auto discovery job ran and modified the properties of this protection group. - Another user is using DPM Administrator Console to modify the properties of this protection group.
    Id195 = 2305,
    /// DPM could not perform the requested action on the selected items. This might be because one or more of the selected items or a property associated with the selected items has changed, which prevents the requested action.
    Id200 = 2306,
    /// DPM could not persist the protection group and change the server of data source. Data source: &lt;DatasourceName> Server name: &lt;ServerName>.
    Id33404 = 2307,
    /// Modify Protection Group is disabled because the following network names have been deleted: &lt;InputParameterTag>.
    Id31009 = 2308,
    /// To view the protected computers, you need to enable protection of these computers.
    Id147 = 2309,
    /// DPM data source can't be added to the protection group because of existing settings.
    Id152 = 2310,
    /// This protection group does not support the given protection type. Try again with a different value.
    Id31053 = 2311,
    /// The specified protection group set options are not valid
    Id33213 = 2312,
    /// The &lt;PGNameList> protected groups could not be assigned to the protection group set.
    Id33216 = 2313,
    /// Cannot delete protection group set.
    Id33217 = 2314,
    /// Could not find the protection group for the given protection group ID.
    Id33445 = 2315,
    /// Cannot connect to Data Protection Manager. This version of DPM is not supported with Central Console Client.
    Id33345 = 2316,
    /// Could not find critical product entries in the Windows Registry.
    Id31247 = 2317,
    /// The maximum number of data sources that a DPM server can protect is &lt;MaxDataSources>. If you exceed this limit, DPM server will miss its backup SLA and eventually it may become unresponsive. You are currently protecting &lt;NumDataSources> data sources on &lt;DPMServerName>
    Id32582 = 2318,
    /// A DPM server can protect a maximum of &lt;MaxProtectedServers> servers. If you exceed this limit, DPM server will miss its backup SLA and eventually it may become unresponsive. You are currently protecting &lt;NumProtectedServers> servers on &lt;DPMServerName>
    Id32583 = 2319,
    /// The datasource(s) in protection group &lt;PGName> missed its SLA.The SLA specified for the protection group is &lt;SLA>
    Id33442 = 2320,
    /// DPM discovered new computers that you may want to protect.
    Id3117 = 2321,
    /// Inactivating these alerts will also change protection status to OK in the Protection task area and the alerts will be resolved in Operations Manager. Do you want to inactivate the selected alerts?
    Id3610 = 2322,
    /// Disabling libraries will affect the protection jobs that use the libraries. Are you sure you want to disable the selected libraries?
    Id31109 = 2323,
    /// The job was canceled. The user either canceled the job or modified the associated protection group.
    Id908 = 2324,
    /// The job was cancelled because the user modified the associated protection group.
    Id33342 = 2325,
    /// The protection group configuration has changed and therefore this job cannot be rerun.
    Id3604 = 2326,
    /// This job cannot be rerun because the protection group associated with it has been modified.
    Id3609 = 2327,
    /// You must install agents on one or more servers before you can recover files.
    Id246 = 2328,
    /// &lt;InputPath> is not a valid network path. You must specify a path in the \\server\share format. No wildcards are allowed.
    Id247 = 2329,
    /// &lt;InputPath> is not a valid local path. You must specify a path such as d:\, d:\folder. No wildcards are allowed.
    Id248 = 2330,
    /// &lt;InputName> is not a valid file or folder name. Make sure that the file name is correct and that the path is entered only in the appropriate Original location field.
    Id249 = 2331,
    /// Any recovery point or synchronization jobs that are running, or are scheduled to run in the next 10 minutes, on the volumes from which the data is being recovered will be canceled. Do you want to continue?
    Id250 = 2332,
    /// You are browsing to a mount point.
    Id251 = 2333,
    /// You are attempting to recover an object that contains a mount point.
    Id252 = 2334,
    /// Only &lt;MaxListItemsInBrowseView> of the items in &lt;ObjectName> can be displayed. Either select &lt;ObjectName> for recovery or use the Search tab to find specific items to recover.
    Id232 = 2335,
    /// The number of recovery point locations should be equal to the number of recoverable items passed to this cmdlet.
    Id31049 = 2336,
    /// The recovery point location that you have passed is invalid. Try again with a different value.
    Id31050 = 2337,
    /// The recovery point location passed does not belong to current recovery point.
    Id31071 = 2338,
    /// Shares can be retrieved only from a volume recovery point
    Id31075 = 2339,
    /// The recoverable item cannot be recovered. See DPM Help for more details.
    Id31079 = 2340,
    /// The specified target server and one or more database file locations are the same as the original. The recovery might fail or the files may be overwritten. Do you want to continue?
    Id31081 = 2341,
    /// The specified alternate database name is a system database. DPM cannot recover a system database to an alternate location. Change the specified database name so that it is not a system database.
    Id31082 = 2342,
    /// The alternate database name is empty. Provide a valid alternate database name to use for the recovery
    Id31083 = 2343,
    /// The specified recovery options are not valid.
    Id31095 = 2344,
    /// Failed to perform Test-DPMTapeData on the specified recovery point since this was created by some other DPM installation.
    Id31096 = 2345,
    /// The following recovery items could not be removed.
    Id32617 = 2346,
    /// The following recovery targets could not be removed.
    Id32618 = 2347,
    /// Unable to start DPM Self Service Recovery Configuration Tool.
    Id32663 = 2348,
    /// This action will start a new recovery job for the failed recoveries. Do you want to continue?
    Id3602 = 2349,
    /// Click Yes to claim ownership of this data source and to resume backup and recovery of the data source.
    Id970 = 2350,
    /// DPM cannot run a backup/recovery job on &lt;PSServerName> because it is managed by the DPM server &lt;ServerName>.
    Id3107 = 2351,
    /// DPM could not run the backup/recovery job on &lt;PSServerName> because it is managed by the DPM server &lt;ServerName>.
    Id3180 = 2352,
    /// DPM could not run the backup/recovery job for the data source because it is owned by a different DPM server. Data source: &lt;DatasourceName> Owner DPM Server: &lt;ServerName>.
    Id3184 = 2353,
    /// This action will set this DPM's ownership on &lt;PSServerName>. This will result in the backup or recovery jobs for &lt;PSServerName> on the DPM server &lt;ServerName> to fail. Do you want to set ownership?
    Id3598 = 2354,
    /// This action will set this DPM's ownership on &lt;PSServerName>. This will result in: 1. Backup or recovery jobs for &lt;PSServerName> on the DPM server &lt;ServerName> to fail. 2. Backup or recovery jobs currently running on &lt;PSServerName> to be canceled. Do you want to set ownership?
    Id3599 = 2355,
    /// This action will set the ownership for &lt;PSServerName> to DPM server &lt;ServerName>. This will result in the backup or recovery jobs currently running for &lt;PSServerName> to fail. Do you want to set ownership?
    Id33308 = 2356,
    /// All protection and recovery jobs on &lt;ServerName> will fail until the agent is re-enabled. Do you want to proceed?
    Id371 = 2357,
    /// &lt;UserName> does not have administrator privileges on the DPM Server.
    Id221 = 2358,
    /// DpmSync has completed with the following errors: &lt;DPSSyncSummary>.
    Id367 = 2359,
    /// Cannot connect to the DPM service because it is running in recovery mode, which was initiated by the DpmSync tool.
    Id916 = 2360,
    /// The DPM database on the DPM server &lt;ServerName> has been restored from a backup. As a result, the alerts that were generated before &lt;DBRestoreTime> do not reflect the current state of alerts on the DPM server.
    Id458 = 2361,
    /// DPM could not perform the requested action on the selected items. This could be because the selected items or some properties associated with these items have changes that prevent the action from being taken.
    Id31127 = 2362,
    /// Overwrite database flag is not set for one or more databases being recovered
    Id30051 = 2363,
    /// Recovery failed for &lt;DatasourceType> &lt;DatasourceName> because the overwrite flag is not set for &lt;DatabaseName> on &lt;AgentTargetServer>.
    Id30174 = 2364,
    /// Recovery failed for &lt;DatasourceType> &lt;DatasourceName> on &lt;AgentTargetServer> because the target database specified is in mounted state.
    Id30199 = 2365,
    /// Recovery failed for &lt;DatasourceType> &lt;DatasourceName> on &lt;AgentTargetServer> as the specified database is a recovery database.
    Id32623 = 2366,
    /// Recovery failed for &lt;DatasourceType> &lt;DatasourceName> on &lt;AgentTargetServer> as the specified database is not a recovery database.
    Id32624 = 2367,
    /// Recovery failed for &lt;DatasourceType> &lt;DatasourceName> on &lt;AgentTargetServer> as the specified database copy is a passive copy. Recovery to passive copy is not supported in this version of DPM.
    Id32626 = 2368,
    /// DPM found that DPMRecoveryWebApplication was not properly configured.
    Id32006 = 2369,
    /// DPM failed to recover to the original location because either the corresponding Windows SharePoint Services Search service on the index server &lt;DatasourceName> doesn't exist or it has been configured differently from the time this recovery point was created.
    Id32013 = 2370,
    /// SharePoint search components cannot be recovered individually to their original location.
    Id31152 = 2371,
    /// Cannot find the group &lt;GroupName>. DPM will automatically recreate this group but optimized item level recovery will fail for older recovery points.
    Id3137 = 2372,
    /// Failed to add permissions for user &lt;UserName> to the share &lt;ShareName>
    Id32022 = 2373,
    /// Failed to remove the &lt;UserName> user from the &lt;GroupName> group.
    Id32024 = 2374,
    /// DPM was not able to apply the permissions existing at the time of creation of recovery point while recovering SharePoint item &lt;SiteUrl>. Exception Message = &lt;ExceptionMessage>.
    Id33150 = 2375,
    /// The following databases were previously protected as part of another SharePoint data source: &lt;DatasourceName>. If you select this data source for protection, DPM will delete the previous recovery points of these databases.
    Id31228 = 2376,
    /// DPM did not run the recovery successfully.
    Id254 = 2377,
    /// Recovery failed for &lt;DatasourceType>&lt;DatasourceName> on &lt;ServerName>.
    Id298 = 2378,
    /// DPM failed to recover all the files.
    Id30120 = 2379,
    /// For &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName>, the following items could not be recovered: &lt;TempListOfFiles>.
    Id299 = 2380,
    /// The recovery jobs for &lt;DatasourceType> &lt;DatasourceName> that started at &lt;StartDateTime>, with the destination of &lt;ServerName>, have completed. Some jobs successfully recovered data and some jobs failed. The following items could not be recovered: &lt;TempListOfFiles>.
    Id3110 = 2381,
    /// The recovery jobs for &lt;DatasourceName> that started at &lt;StartDateTime>, with the destination of &lt;ServerName>, have completed. Some jobs have successfully recovered data and some jobs have failed.
    Id3165 = 2382,
    /// The recovery jobs for &lt;DatasourceName> that started at &lt;StartDateTime>, with the destination of &lt;TargetServerName>, have completed. Most or all jobs failed to recover the requested data.
    Id3166 = 2383,
    /// The recovery jobs for &lt;DatasourceType> &lt;DatasourceName> that started at &lt;StartDateTime>, with the destination of &lt;ServerName>, have successfully completed.
    Id3112 = 2384,
    /// The recovery jobs for &lt;DatasourceName> that started at &lt;StartDateTime>, with the destination of &lt;ServerName>, have successfully completed.
    Id3167 = 2385,
    /// There was a failure during recovery point consolidation.
    Id185 = 2386,
    /// This job cannot be rerun because the data is not valid.
    Id3606 = 2387,
    /// DPM could not run the backup job for the data source because the number of currently running backup and recovery jobs on the Production server has reached its limits. Data source: &lt;DatasourceName> Production Server: &lt;ServerName>.
    Id3185 = 2388,
    /// DPM could not run the recovery job for the data source because the number of currently running backup and recovery jobs on the Production server has reached its limits. Data source: &lt;DatasourceName> Production Server: &lt;ServerName>.
    Id3186 = 2389,
    /// There was an unrecoverable error during I/O operations on the drive.
    Id30102 = 2390,
    /// Recovery of &lt;DatasourceName> from staging area (&lt;FolderPath>) to &lt;ServerName> (Start Time: &lt;StartDateTime>) has successfully completed.
    Id31231 = 2391,
    /// Recovery of &lt;DatasourceName> from staging area (&lt;FolderPath>) to &lt;ServerName> (Start Time: &lt;StartDateTime>) has completed successfully.
    Id31235 = 2392,
    /// Recovery of &lt;DatasourceName> from staging area (&lt;FolderPath>) to &lt;ServerName> (Start Time: &lt;StartDateTime>) was partially successful. &lt;TransferredFilesCount> files were recovered successfully.
    Id31232 = 2393,
    /// Recovery of &lt;DatasourceName> from staging area (&lt;FolderPath>) to &lt;ServerName> (Start Time &lt;StartDateTime>) failed to recover the selected data.
    Id31233 = 2394,
    /// Recovery of &lt;DatasourceName> from staging area (&lt;FolderPath>) to &lt;ServerName> (Start Time: &lt;StartDateTime>) was partially successful. &lt;TransferredFilesCount> files were recovered successfully.
    Id31236 = 2395,
    /// Recovery of &lt;DatasourceName> from staging area (&lt;FolderPath>) to &lt;ServerName> (Start Time: &lt;StartDateTime>) failed to recover the selected data.
    Id31237 = 2396,
    /// Recovery from staging area failed since the metadata information was not present or it was corrupt.
    Id31238 = 2397,
    /// DPM could not recover the requested data. The selected recovery point is no longer available for recovery.
    Id202 = 2398,
    /// The selected recovery point no longer exists.
    Id255 = 2399,
    /// DPM encountered an error while reading from the recovery point used for recovery. Either the recovery point no longer exists or, if you selected a share for recovery, the path to its contents is missing from the recovery point.
    Id265 = 2400,
    /// Recovery failed because the data source files have been moved since this recovery point was created.
    Id203 = 2401,
    /// DPM has detected that files have been deleted or moved on the protected computer. You cannot recover using Recover to original location.
    Id209 = 2402,
    /// Recovery for &lt;DatasourceType> &lt;DatasourceName> to the latest recovery point cannot be performed because you have already recovered it to a previous recovery point.
    Id30185 = 2403,
    /// You cannot perform any recoveries because no backups have been taken after upgrade. However you can restore as files.
    Id30232 = 2404,
    /// The selected recovery point is not valid for recovery to a DPM server.
    Id31203 = 2405,
    /// This option is disabled as the DPM database cannot be recovered directly to the original location. For more information, see the DPM Operations Guide.
    Id31204 = 2406,
    /// The selected data cannot be recovered to the DPM server &lt;ServerName> because the replica isn't in the Replica creation pending state.
    Id118 = 2407,
    /// Recovery cannot proceed as the replica for the selected data source is not in replica creation pending state.
    Id31076 = 2408,
    /// The specified destination path is not valid.
    Id2031 = 2409,
    /// The specified path does not reside on an NTFS volume.
    Id2034 = 2410,
    /// The operation failed because of insufficient disk space.
    Id2035 = 2411,
    /// Some items were not recovered because recovering items across a reparse point is not permitted. The folder &lt;ReparsePtPath> under the recovery destination is a reparse point.
    Id2038 = 2412,
    /// DPM cannot access &lt;FileName> because the file or folder has been exclusively locked by another program.
    Id227 = 2413,
    /// DPM failed to access the path &lt;FileName>.
    Id229 = 2414,
    /// Unable to write to &lt;FileName>.
    Id32506 = 2415,
    /// The recovery target location &lt;FolderPath>, does not exist or cannot be accessed. Verify the recovery target location and retry.
    Id32636 = 2416,
    /// DPM was unable to initiate recovery to the specified computer.
    Id31200 = 2417,
    /// No recovery point was created, either because synchronization has not occurred since the last recovery point was created, or because no changes were found during synchronization.
    Id208 = 2418,
    /// Cannot create a recovery point because of a transient problem.
    Id215 = 2419,
    /// Backup of &lt;DatasourceName> on &lt;ServerName> cannot be completed. DPM could not find a valid recovery point on disk.
    Id30126 = 2420,
    /// DPM was unable to compile a list of recoverable objects for &lt;DatasourceType> &lt;DatasourceName>. You will be unable to perform granular level recoveries from this recovery point. No action is required because the next scheduled full backup will synchronize the list of recoverable objects. Alternately, in the Protection task area, select the required protected object, click Create recovery point, and select the option to create a recovery point using a full backup.
    Id30207 = 2421,
    /// DPM failed to obtain catalog information as part of the backup for &lt;DatasourceType>&lt;DatasourceName> on &lt;ServerName>. Your recovery point is valid, but you cannot perform item-level recoveries by using this recovery point.
    Id3103 = 2422,
    /// DPM failed to provide the Windows Group &lt;GroupName> read permissions on the replica for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName>. Your recovery point is valid, but you may not be able to perform item-level recoveries in an optimized manner using this recovery point.
    Id3136 = 2423,
    /// DPM could not obtain backup metadata information for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName>. If the data source is a Generic datasource, a valid recovery point has been created.
    Id33331 = 2424,
    /// The backup job failed because a recovery point on which it depends has been deleted by remove-RecoveryPoint cmdlet or by pruning.
    Id32520 = 2425,
    /// Recovery point creation jobs for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> have been failing. The number of failed recovery point creation jobs = &lt;FailureCount>. If the data source being protected is SharePoint, select Error Details to view the list of databases for which recovery point creation failed.
    Id3114 = 2426,
    /// Creation of recovery points for &lt;DatasourceName> on &lt;ServerName> have failed. The last recovery point creation failed for the following reason: &lt;Reason>
    Id3159 = 2427,
    /// Backup job for datasource: &lt;DatasourceName> on production server: &lt;PSServerName> completed successfully. Recovery point created at: &lt;PreBackupTime>. Backup Type: &lt;BackupType> backup.
    Id33222 = 2428,
    /// If you create a recovery point now, the oldest recovery point will be deleted and cannot be restored. Do you want to continue?
    Id253 = 2429,
    /// The operation will remove the following recovery point(s) because they have dependencies on each other:
    Id31034 = 2430,
    /// Select a single item for creating a recovery point on disk. You have currently selected multiple items in the list view.
    Id183 = 2431,
    /// Cannot create a recovery point for the application data source because protection is stopped.
    Id184 = 2432,
    /// Recovery point cannot be created for external data source &lt;DatasourceName>.
    Id31021 = 2433,
    /// Recovery point cannot be created for unprotected data source &lt;DatasourceName>.
    Id31022 = 2434,
    /// Cannot run an incremental synchronization and create a recovery point for &lt;DatasourceName> because the application does not support it.
    Id31024 = 2435,
    /// Recovery point cannot be created for &lt;DatasourceName> since protection has been stopped for this data.
    Id31301 = 2436,
    /// The recovery point specified is already on hold
    Id33486 = 2437,
    /// The recovery point specified is not on hold
    Id33487 = 2438,
    /// You can't add more recovery points because the maximum number of recovery points for the entire retention range is &lt;MaxLimit>.
    Id130 = 2439,
    /// You can't choose this recovery point because the time difference between it and a previous recovery point is less than your specified synchronization frequency. Specified synchronization frequency: &lt;ValueEntered>
    Id133 = 2440,
    /// You can't reduce the express full backup schedule because it would affect the long-term recovery goals of this protection group.
    Id145 = 2441,
    /// Synchronization frequency specified is invalid. You can only set synchronization frequency to 1, 2, 4, 6, 12 or 24 hours.
    Id7007 = 2442,
    /// Incremental synchronization job cannot run on all the protected items in this protection group. Change the synchronization frequency to Just before a recovery point.
    Id31016 = 2443,
    /// Specify a scheduled replica creation time that is less than 1 year.
    Id31061 = 2444,
    /// The retention range cannot be achieved with the current synchronization frequency.
    Id31099 = 2445,
    /// The selected datasources should have the same replica-protectiontype.
    Id31161 = 2446,
    /// You can offset synchronization frequency only for incremental backups.
    Id31217 = 2447,
    /// The offset is greater than synchronization frequency.
    Id31218 = 2448,
    /// The recovery point schedule specified in the protection group settings XML file is not valid.
    Id33159 = 2449,
    /// The replica of &lt;DatasourceType>&lt;DatasourceName> on &lt;ServerName> isn't consistent with the protected data source.
    Id91 = 2450,
    /// The replica of &lt;DatasourceType>&lt;DatasourceName> on &lt;ServerName> is being created.
    Id93 = 2451,
    /// Cannot perform &lt;InputParameterTag> on a replica that is pending manual replica creation.
    Id31207 = 2452,
    /// The replica of &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> is being created. After the initial replica is created, only incremental changes are synchronized.
    Id3105 = 2453,
    /// The replica of &lt;DatasourceName> on &lt;ServerName> is being created. After the initial copy is made, only incremental changes are synchronized.
    Id3162 = 2454,
    /// The replica for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> is not created. A replica creation job is scheduled to run at a later time. Data protection will not start until the replica creation is complete.
    Id3119 = 2455,
    /// The data source &lt;DatasourceType>&lt;DatasourceName> on &lt;ServerName> is no longer protected, and DPM no longer has a replica of it. The replica was probably deleted because the Stop Protection without retaining replica task was run for this data source.
    Id94 = 2456,
    /// The job failed because the replica for this data source is being deleted, probably because the Stop Protection without retaining replica task was run for this data source.
    Id101 = 2457,
    /// Cannot perform &lt;InputParameterTag> because the replica isn't idle.
    Id141 = 2458,
    /// The ability to add members to this protection group is temporarily disabled while initial synchronization of one or more members occurs.
    Id156 = 2459,
    /// Failed to copy data from replica for &lt;DatasourceName> on &lt;ServerName>. Current replica is marked invalid.
    Id32590 = 2460,
    /// The synchronization job failed due to an internal error.
    Id117 = 2461,
    /// There were failures in the synchronization operation.
    Id456 = 2462,
    /// Synchronization jobs for &lt;DatasourceName> on &lt;ServerName> have failed.
    Id3160 = 2463,
    /// Operation failed for &lt;AgentTargetServer> as the system ran out of memory.
    Id30085 = 2464,
    /// Synchronization for replica of &lt;DatasourceName> on &lt;ServerName> failed because the replica is not in a valid state or is in an inactive state.
    Id30300 = 2465,
    /// A critical inconsistency was detected, therefore changes cannot be replicated.
    Id30024 = 2466,
    /// A critical inconsistency was detected for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> and therefore changes cannot be replicated for &lt;FileName>.
    Id30133 = 2467,
    /// DPM is not synchronized with the changes on &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName>. Protection cannot continue.
    Id30131 = 2468,
    /// DPM failed to clean up data of old incremental backups on the replica for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName>. Synchronization will fail until the replica cleanup succeeds.
    Id30134 = 2469,
    /// DPM failed to replicate the changes for the &lt;DatasourceType> &lt;DatasourceName>. The operation failed while DPM was attempting to apply the changes to the replica.
    Id30221 = 2470,
    /// DPM has detected a checksum mismatch during data transfer over the network
    Id30087 = 2471,
    /// Number of files skipped for synchronization due to errors has exceeded the maximum allowed limit of &lt;MaxLimit> files on this data source
    Id32538 = 2472,
    /// This computer cannot be synchronized because it is not connected to the DPM server.
    Id32652 = 2473,
    /// Some computers in the protection group have not been synchronized for &lt;ThresholdValue> days.
    Id3181 = 2474,
    /// The post data verification cleanup failed because of an internal error for &lt;DatasourceName> on &lt;ServerName>.
    Id30027 = 2475,
    /// DPM has encountered a critical internal error. (Critical error in reading/parsing DirsAndFileOffsetFileList)
    Id30110 = 2476,
    /// Catalog for backup job was not built correctly for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName>.
    Id30124 = 2477,
    /// RA cannot read from/write to temp area.
    Id30107 = 2478,
    /// File copy failed. The directory for source location &lt;SourceLocation> or destination location &lt;DestinationLocation> does not exist. (&lt;Message>) Exception trace: &lt;ExceptionMessage>
    Id30121 = 2479,
    /// File copy failed. The source location &lt;SourceLocation> does not exist. (&lt;Message>) Exception trace: &lt;ExceptionMessage>
    Id30122 = 2480,
    /// File copy failed due to an I/O error. Source location: &lt;SourceLocation> Destination location: &lt;DestinationLocation>. (&lt;Message>) Exception &lt;ExceptionMessage>
    Id30123 = 2481,
    /// File delete failed due to I/O error. File may be in use by some other application. File location: &lt;Location>
    Id30176 = 2482,
    /// File delete failed because of unauthorized access error. File path: &lt;Location>
    Id30183 = 2483,
    /// The SQL Server Reporting Services service is not running.
    Id3003 = 2484,
    /// DPM could not connect to SQL Server Reporting Services.
    Id3013 = 2485,
    /// SQL Server Reporting Services is not installed or is not configured properly.
    Id3038 = 2486,
    /// DPM is unable to generate reports. This may be because the web.config file for the SQL Server Reporting Services is not valid or is inaccessible.
    Id3041 = 2487,
    /// DPM reporting cannot query the IIS configuration.
    Id3036 = 2488,
    /// DPM reporting requires ASP.NET 2.0, which is not found or installed on this computer.
    Id3034 = 2489,
    /// DPM Setup detected that the SQL server provided to it is clustered. For clustered SQL server, the SQL Reporting server needs to be different from the SQL server.
    Id33427 = 2490,
    /// DPM Setup detected that the SQL server provided to it is not clustered. For non-clustered SQL server, the SQL Reporting server needs to be the same as the SQL server.
    Id33428 = 2491,
    /// The instance provided is not a Reporting Server instance. Provide a Reporting Server instance.
    Id33436 = 2492,
    /// The version of the Reporting Server instance provided is lower than the minimum version supported by this product.
    Id33437 = 2493,
    /// DPM Setup is unable to connect to the specified instance of SQL Server Reporting Service.
    Id33431 = 2494,
    /// A Windows account is required to view DPM reports.
    Id3016 = 2495,
    /// The user account that DPM Reporting created is not enabled.
    Id3017 = 2496,
    /// The reporting password for the Windows account has expired.
    Id3018 = 2497,
    /// DPM is unable to create the Windows account group because the group already exists.
    Id3021 = 2498,
    /// DPM is unable to create the Windows account because the account already exists.
    Id3022 = 2499,
    /// DPM is unable to configure the Windows account because the password you entered does not meet the Group Policy requirements.
    Id3023 = 2500,
    /// DPM reporting is not yet activated because the required security settings could not be applied to the DPMReport local account.
    Id3039 = 2501,
    /// You don't have sufficient permissions to perform this action on the report.
    Id3004 = 2502,
    /// You are unable to add the local computer to the intranet security zone in Internet Explorer because of insufficient permissions.
    Id3025 = 2503,
    /// DPM is unable to read the registry to retrieve report settings because of insufficient permissions.
    Id3035 = 2504,
    /// You cannot view the selected report because the Web site &lt;HttpMachine> is not in a trusted site zone. Do you want to add the site and view the report?
    Id3026 = 2505,
    /// You cannot add the computer to the trusted zone.
    Id3028 = 2506,
    /// There is not enough content to generate a report for this time period. The number of days of available data must be at least &lt;DaysCount> before DPM can generate this report.
    Id3011 = 2507,
    /// The report schedule has expired and will be reset.
    Id3027 = 2508,
    /// DPM is unable to create the report schedule because the date specified has already passed.
    Id3030 = 2509,
    /// The requested report history could not be found in SQL Server Reporting Services.
    Id3000 = 2510,
    /// DPM could not generate the report. A parameter is missing or was incorrectly specified.
    Id3002 = 2511,
    /// DPM could not generate the report. A parameter is missing or was incorrectly specified.
    Id3005 = 2512,
    /// DPM could not set up a schedule for this report. The information is either missing or it is incorrectly specified.
    Id3009 = 2513,
    /// The path name specified for the DPM Report database location is not valid.
    Id451 = 2514,
    /// The report you requested could not be found on the SQL Server Reporting Services server.
    Id3006 = 2515,
    /// The report cannot be displayed because the report property settings are incorrect.
    Id3007 = 2516,
    /// DPM cannot perform this action because no valid property settings have been detected for this report.
    Id3012 = 2517,
    /// An error occurred causing the reporting job on &lt;ServerName> to fail. The system files may be corrupt.
    Id3014 = 2518,
    /// DPM has detected incorrect property settings for certain reports.
    Id3029 = 2519,
    /// The report file does not contain an entry for the description.
    Id3032 = 2520,
    /// The report file contains an incorrect description value.
    Id3033 = 2521,
    /// Maximum allowed frequency is 5 years.
    Id204 = 2522,
    /// The specified retention range is invalid. Specify a value for retention range which is equal to or less than 5148 weeks or 1188 months or 99 years.
    Id206 = 2523,
    /// The backup frequency for long-term protection needs to be equal to or greater than the backup frequency for short-term protection. Backup frequency for short-term protection: &lt;InputParameterTag>
    Id144 = 2524,
    /// Failed to create the protection group since some of the required schedules have not been specified.
    Id31001 = 2525,
    /// Long-term retention range can be specified only in weeks, months, or years.
    Id31017 = 2526,
    /// The specified retention range supports the following backup frequencies only: &lt;InputParameterTag>
    Id31018 = 2527,
    /// DayofWeek needs to be specified to continue.
    Id31037 = 2528,
    /// Duplicate weekdays specified, specify unique days of the week.
    Id31041 = 2529,
    /// Incorrect start time specified. Enter the start time in the following format hh:mm
    Id31064 = 2530,
    /// Protection group &lt;ProtectedGroup> does not contain this type of schedule.
    Id31066 = 2531,
    /// The specified short-term backup frequency does not support creation of incremental backups.
    Id31088 = 2532,
    /// The policy schedule cannot be set with the specified date.
    Id31163 = 2533,
    /// Failed to create schedule with the specified start time because the date is invalid.
    Id31300 = 2534,
    /// Some relative weeks are duplicated.
    Id33462 = 2535,
    /// Some months are duplicated.
    Id33463 = 2536,
    /// Some retention intervals are duplicated.
    Id33466 = 2537,
    /// No schedules found for the job definition.
    Id951 = 2538,
    /// The backup or consistency check window has not been properly specified. For example, the window on two different days may be overlapping with each other or there may be ambiguity.
    Id33438 = 2539,
    /// The backup or consistency check window can be set for short term protection only.
    Id33439 = 2540,
    /// The following auto-deployment protection groups could not be updated by the auto-deployment script:
    Id33155 = 2541,
    /// The following auto-deployment protection groups were updated by the auto-deployment script:
    Id33156 = 2542,
    /// This operation cannot be performed on the current protection group at this time. Run the Modify Protection Group wizard, and on the Select Group Members page, expand the protected computers whose data sources need to be refreshed. Then perform an Update Group operation.
    Id33168 = 2543,
    /// The start time is greater or equal to the end time.
    Id3171 = 2544,
    /// Start time cannot be greater than or equal to end time. Correct the filter definition and retry.
    Id33004 = 2545,
    /// At least one data source must be selected in the filter definition.
    Id3173 = 2546,
    /// At least one job type and job status must be specified in the filter definition.
    Id3174 = 2547,
    /// Data transferred and time elapsed must be an integer, and greater than or equal to zero, and less than the maximum number size.
    Id3175 = 2548,
    /// Date not entered in the correct format.
    Id3176 = 2549,
    /// The default filter cannot be updated or deleted.
    Id3177 = 2550,
    /// A filter with the specified name already exists.
    Id3179 = 2551,
    /// Specify today or a later date.
    Id3031 = 2552,
    /// The backup SLA is not being met for the following computers: &lt;ServerName>
    Id3183 = 2553,
    /// The execution of the pre-backup script for &lt;DatasourceType> &lt;DatasourceName> returned an error.
    Id30189 = 2554,
    /// The execution of the post-backup script for &lt;DatasourceType> &lt;DatasourceName> returned an error.
    Id30190 = 2555,
    /// The execution of the pre-backup script for &lt;DatasourceType> &lt;DatasourceName> timed out.
    Id30191 = 2556,
    /// The execution of the post-backup script for &lt;DatasourceType> &lt;DatasourceName> timed out.
    Id30192 = 2557,
    /// The configuration of the pre-backup script or the post-backup script XML for &lt;DatasourceType> &lt;DatasourceName> is incorrect.
    Id30193 = 2558,
    /// You cannot migrate a replica that is not in a valid state.
    Id31221 = 2559,
    /// The data source has been marked as Inconsistent during the migration.
    Id31223 = 2560,
    /// &lt;DatasourceName> has recently been migrated. You cannot migrate &lt;DatasourceName> again until the recovery points on the previous replica volume are available.
    Id31224 = 2561,
    /// DPM does not support the migration for data source &lt;DatasourceName> present in &lt;ServerName>.
    Id31225 = 2562,
    /// Error occurred while migrating data source &lt;DatasourceName>. Check the DPM administration console for recovery point creation errors corresponding to this data source and follow the appropriate recommended action. If the errors occurred due to insufficient space on the recovery point volume, expand the recovery point volume or free up some space on the recovery point volume by deleting older recovery points.
    Id31244 = 2563,
    /// You cannot migrate collocated data sources to custom volumes.
    Id33193 = 2564,
    /// DPM network bandwidth usage throttling is not working because the Windows Quality of Service (QoS) Packet Scheduler is not enabled on &lt;ServerName>.
    Id3124 = 2565,
    /// Unable to update shares or share permissions.
    Id3050 = 2566,
    /// Offline backup of virtual machine &lt;VirtualMachineName> is not supported.
    Id30288 = 2567,
    /// Unable to connect to the DPM database because the database is in an inconsistent state.
    Id943 = 2568,
    /// The DPM Administrator Console version &lt;Version> is incompatible with the DPM server version.
    Id969 = 2569,
    /// Connection already exists to DPM server &lt;ServerName>. You can only be connected to a single DPM server at a time. End the existing connection using Disconnect-DPMServer before attempting to run cmdlets that are targeted to another DPM server.
    Id31143 = 2570,
    /// Unknown failure when removing record for &lt;ServerName>
    Id34000 = 2571,
    /// You can only select &lt;MaxInstallServers> computers to install at a time.
    Id338 = 2572,
    /// Path doesn't exist
    Id2032 = 2573,
    /// The evaluation copy of DPM has expired.
    Id3751 = 2574,
    /// Choose to send Microsoft anonymous feedback automatically about your hardware and software configurations, and feature usage patterns.
    Id3152 = 2575,
    /// The wizard was interrupted before &lt;ProductName> could complete successfully.
    Id3210 = 2576,
    /// Your system has not been modified. To install this program at a later time, run the installation again.
    Id3211 = 2577,
    /// An older version of DPM is installed on this computer. Upgrade to System Center 2012 DPM Release Candidate and launch setup again.
    Id33339 = 2578,
    /// DPM cannot protect this member. On the secondary DPM server, you can only protect data sources for the primary DPM server or the data sources of the computers that the primary DPM server is protecting.
    Id31206 = 2579,
    /// DPM cannot protect this member. On the secondary DPM server, partial protection of a replica is not allowed.
    Id31210 = 2580,
    /// DPM cannot protect this member. On the secondary DPM server, you cannot protect data sources that are not protected by the primary DPM server.
    Id31211 = 2581,
    /// DPM cannot protect this data source because the secondary DPM server cannot protect a local data source that is protected on the primary DPM server.
    Id31227 = 2582,
    /// The PrimaryDPMServer option is valid only for client protection.
    Id32546 = 2583,
    /// This DPM server cannot find the primary DPM server(s) for the following production server(s). As a result they will not be available for protection. &lt;Message>
    Id33446 = 2584,
    /// DPM was unable to get the list of data sources on &lt;PSServerName> that are protected by the primary DPM server &lt;ServerName>.
    Id33119 = 2585,
    /// DPM cannot continue secondary protection of this datasource because of insufficient disk space on its replica volume on the primary DPM server (&lt;TargetServerName>).
    Id32662 = 2586,
    /// The maximum number of disaster recovery (DR) data sources that a DPM server can protect is &lt;MaxDataSources>. If you exceed this limit, DPM server will miss its backup SLA and eventually it may become unresponsive. You are currently protecting &lt;NumDataSources> data sources on &lt;DPMServerName>
    Id32637 = 2587,
    /// You have chosen to protect replicas on another DPM server (primary DPM server).
    Id148 = 2588,
    /// You are trying to protect replicas on a primary DPM server. File exclusions won't apply to these replicas, but they'll apply to all other protection group members.
    Id150 = 2589,
    /// The selected data sources are protected by the primary DPM server &lt;InputParameterTag>. This DPM server is protecting the replicas of selected data sources from the primary DPM server (secondary protection). Do you want this DPM server to take over primary protection and protect these data sources directly?
    Id31158 = 2590,
    /// This DPM server is not protecting the replica of data source &lt;DatasourceName> from the primary DPM server. You cannot switch disaster protection for this data source.
    Id31160 = 2591,
    /// One or more of the selected data sources are already configured for protection on the primary DPM server. When you switch back protection, the replicas of these data sources will be protected from the primary DPM server.
    Id31162 = 2592,
    /// Invalid input. Switching protection back to primary DPM server is not allowed on a primary DPM server. Switching protection back to the primary DPM server is allowed only on a secondary DPM server.
    Id31215 = 2593,
    /// Invalid input. You cannot switch protection for a primary DPM server. Switching protection is allowed to switch protection for protected computers only.
    Id31216 = 2594,
    /// The &lt;DatasourceName> data source on the &lt;ServerName> server is being protected directly on the secondary DPM server. To switch protection of the selected data sources to the primary DPM server, stop protection of the &lt;DatasourceName> data source (with or without retaining data), and then retry the operation.
    Id33141 = 2595,
    /// Latest point in time recovery is not supported from: 1) Secondary DPM server 2) Invalid replica 3) Inactive protection.
    Id31205 = 2596,
    /// You cannot recover data to its original location from a secondary DPM server without switching protection of the protected computer to the secondary DPM server. To switch protection, right-click the data source, select Switch disaster protection, and then retry the operation.
    Id31213 = 2597,
    /// You cannot upgrade protection agents for the primary DPM server from another computer. To upgrade the DPM server, install the new version on the DPM server.
    Id32523 = 2598,
    /// Access denied on the primary DPM server &lt;ServerName>
    Id32671 = 2599,
    /// This DPM role name does not exist. Enter a valid DPM role name.
    Id32603 = 2600,
    /// The specified group name &lt;GroupName> does not exist. Enter a valid Windows group name. Additional details: &lt;ExceptionMessage>
    Id32604 = 2601,
    /// The name of the security group is invalid. It cannot be empty or have a default value.
    Id32666 = 2602,
    /// This role name already exists.
    Id32601 = 2603,
    /// Invalid entry for role name. The DPM role name you have provided contains special characters.
    Id32605 = 2604,
    /// Invalid input for role name. DPM role name should be 27 characters or less in length.
    Id32614 = 2605,
    /// Select a DPM role for this operation.
    Id32654 = 2606,
    /// You must add at least one item in the list view.
    Id32656 = 2607,
    /// Enter a valid file path. For unrestricted access, clear the file path entered in the list view.
    Id32659 = 2608,
    /// The following security groups could not be removed.
    Id32619 = 2609,
    /// Are you sure that you want to permanently delete the selected DPM role?
    Id32655 = 2610,
    /// The DPM role configuration has been successfully saved.
    Id32664 = 2611,
    /// The selected DPM role has been successfully deleted.
    Id32665 = 2612,
    /// DPM was unable to add the list of recovery items or targets to the DPM role.
    Id33122 = 2613,
    /// DPM Setup could not create the authorization store inside Windows Authorization Manager.
    Id32606 = 2614,
    /// Authorization store could not be persisted into DPM Database. Operation Failed. See error logs for more details.
    Id32571 = 2615,
    /// There is no operation configured for this user on &lt;ServerName>
    Id32547 = 2616,
    /// DPM Access Manager service is not connected to any DPM server or the previous connection was lost.
    Id32600 = 2617,
    /// Unable to connect to the DPM Server &lt;ServerName>
    Id32602 = 2618,
    /// DPM Self-Service Recovery Tool for SQL is out of sync with DPM AccessManager Service.
    Id32609 = 2619,
    /// DPM was unable to notify DPMAMService about its start. AutoHeal might not work.
    Id32634 = 2620,
    /// Failed to configure firewall rules.
    Id32629 = 2621,
    /// Cannot connect to the DPM Server &lt;ServerName>. Make sure that the DPM Server is online and that the required firewall exceptions for port &lt;InputParameterTag> have been configured on it. If the issue persists, contact your DPM administrator.
    Id33106 = 2622,
    /// Connection refused by DPM Server &lt;ServerName>. Your user account is not configured as an authorized end user on this server. For more information, contact your DPM administrator.
    Id33107 = 2623,
    /// Connection to the DPM server &lt;ServerName> was lost. Reconnect to continue.
    Id33111 = 2624,
    /// The server &lt;ServerName> could not be found in the Active Directory.
    Id33112 = 2625,
    /// DPM Self Service Recovery Tool was unable to get a response from the DPM Server &lt;ServerName>. This may be because the server is busy processing other requests. Retry this operation after some time. If the problem persists, contact your DPM administrator.
    Id33113 = 2626,
    /// Cannot retrieve properties for the DPM server &lt;ServerName>. DPM Self Service Recovery Tool will use the default properties.
    Id33114 = 2627,
    /// Message has only the description of another error
    Id33115 = 2628,
    /// DPM Access Manager service is unable to process the request because of an internal failure. Additional details: &lt;ExceptionMessage>
    Id33121 = 2629,
    /// You do not have any databases available for recovery. None of the databases configured for your user account is protected by the DPM Server &lt;ServerName>. For more information, contact your DPM administrator.
    Id33108 = 2630,
    /// DPM found no recovery points which you are authorized to restore on the specified DPM server. You can restore only those recovery points for which you were an administrator at the time the backup was taken. To restore other recovery points, contact your DPM administrator, or attempt to restore from another DPM.
    Id33116 = 2631,
    /// DPM encountered an error while attempting to share the data you have requested. Contact your DPM administrator to restore the data.
    Id33117 = 2632,
    /// DPM could not share the data you have requested because it has expired. Reopen the UI and try again
    Id33118 = 2633,
    /// The specified alternate database name is a system database. Change the specified database name so that it is not a system database.
    Id33101 = 2634,
    /// The specified alternate instance is the same as original. Specify a different instance or change the database name
    Id31080 = 2635,
    /// The recovery job could not be started. &lt;ErrorDescription> &lt;ReasonText>
    Id33109 = 2636,
    /// The recovery job could not be cancelled. &lt;ErrorDescription> &lt;ReasonText>
    Id33110 = 2637,
    /// A recovery job with the specified settings was started successfully. You can monitor the job progress from the main console.
    Id33102 = 2638,
    /// Stopping the recovery will cancel this job. Do you want to continue?
    Id33103 = 2639,
    /// Are you sure you want to re-run the recovery job with same settings?
    Id33104 = 2640,
    /// The recovery job is being performed again. You can monitor the progress on your main console.
    Id33105 = 2641,
    /// Connection to the DPM service has been lost.
    Id918 = 2642,
    /// Connection to the DPM service has been lost.
    Id919 = 2643,
    /// DPM Management Shell is not connected to any DPM server or the previous connection was lost.
    Id929 = 2644,
    /// A connection to DPM Server &lt;ServerName> is already open.
    Id949 = 2645,
    /// The DPM service failed to stop.
    Id452 = 2646,
    /// The DPM service terminated unexpectedly during completion of the job. The termination may have been caused by a system restart.
    Id910 = 2647,
    /// Another instance of DPM is currently running.
    Id946 = 2648,
    /// A non-fatal failure instance has been detected for process &lt;DpmProcessName>. This will be reported to Microsoft.
    Id997 = 2649,
    /// DPM Setup could not delete all the registry keys that DPM uses.
    Id900 = 2650,
    /// DPM must be installed on a computer running Windows Server 2003 Service Pack 1 (SP1).
    Id800 = 2651,
    /// DPM failed to write events to the DPM Alerts event log. Either the DPM Alerts event log has been deleted or the permissions have been changed.
    Id920 = 2652,
    /// DPM could not find the MSDPMTrustedMachines security group. Either this group has been deleted or the entry is corrupt.
    Id3752 = 2653,
    /// Cannot find the local DPM Server's entry in the database. This can happen on server rename or domain join/leave events. Try restarting the DPM service and then the console to automatically correct this issue. The management tab will now be disabled.
    Id33448 = 2654,
    /// Could not connect to the Service Control Manager on &lt;ServerName>.
    Id277 = 2655,
    /// DPM could not connect to the Service Control Manager on these servers: &lt;ListofServers>
    Id33221 = 2656,
    /// DPM is unable to retrieve the configuration information from &lt;ServerName>.
    Id346 = 2657,
    /// The DPM server was unable to retrieve information about the remote system using the Windows Management Instrumentation (WMI) service on &lt;ServerName>.
    Id400 = 2658,
    /// Login failure caused by incorrect user name or password.
    Id1000 = 2659,
    /// DPM Administrator Console can be opened only by a user belonging to a domain.
    Id3754 = 2660,
    /// Version &lt;LocalDPMVersion> of the DPM, and version &lt;RemoteDPMVersion> of the remote DPM are not compatible.
    Id31242 = 2661,
    /// Version &lt;LocalDPMVersion> of the DPM, and version &lt;RemoteDPMVersion> of the remote DPM are not compatible.
    Id31243 = 2662,
    /// &lt;ServiceName> raised the following alert for the subscription in use:
    Id33406 = 2663,
    /// The job encountered an internal fatal error.
    Id902 = 2664,
    /// The job encountered an internal database error.
    Id907 = 2665,
    /// DPM has received an improperly formed message and was unable to interpret it.
    Id909 = 2666,
    /// The job failed because of an unexpected error.
    Id914 = 2667,
    /// The operation failed because an error occurred while enumerating the data source for &lt;Component>.
    Id921 = 2668,
    /// The arguments for the job definition are not valid.
    Id975 = 2669,
    /// This action will rerun the selected job. Do you want to run this job again?
    Id3600 = 2670,
    /// This action will cancel the selected job. Do you want to cancel this job?
    Id3601 = 2671,
    /// The job cannot be rerun because a dependent job is still running for a data source that is a part of this Windows SharePoint Services data source.
    Id3611 = 2672,
    /// Couldn't access DataSourceInfo in the database for a "&lt;JobType>". This may happen due to orphaned jobs containing bad DataSourceID(s).
    Id33449 = 2673,
    /// The current operation has timed out in DPMAMService running on DPM server.
    Id33249 = 2674,
    /// There was an error during validation of the LDM database occupancy.
    Id32067 = 2675,
    /// The current selections will be reset, and you must select them again.
    Id968 = 2676,
    /// Your search returned more than 250 results. Only 250 results can be displayed.
    Id3500 = 2677,
    /// At least one of the databases is not online
    Id30045 = 2678,
    /// Database mount failed for &lt;DatasourceType> &lt;DatabaseName> on &lt;AgentTargetServer>.
    Id30143 = 2679,
    /// Database dismount failed for &lt;DatasourceType> &lt;DatabaseName> on &lt;AgentTargetServer>.
    Id30144 = 2680,
    /// Full backup is required for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> as &lt;ServiceName> service has been restarted.
    Id30168 = 2681,
    /// Backup failed as circular logging is enabled on &lt;DatasourceName> database. Incremental backups are not supported in case of circular logging.
    Id32641 = 2682,
    /// DPM was not able to stop or disable the Windows SharePoint Services Search service on the Index server &lt;DatasourceName>
    Id32012 = 2683,
    /// DPM was unable to query the unattached content database &lt;ContentDatabase>; Exception Message =&lt;ExceptionMessage>
    Id32018 = 2684,
    /// DPM Setup has detected an existing installation of DPM on this computer. The existing installation is a later version than the version you are trying to install.
    Id871 = 2685,
    /// An older version of DPM is installed on this computer. Uninstall it and launch setup again.
    Id890 = 2686,
    /// DPM setup detected that installed DPM version doesn't support upgrade. Uninstall current DPM version and rerun setup.
    Id4103 = 2687,
    /// DPM setup detected that this DPM machine doesn't have latest updates installed. Install System Center 2016 UR4 Data Protection Manager &lt;KBnumber> and then rerun the setup.
    Id4105 = 2688,
    /// DPM is already installed on this computer.
    Id4078 = 2689,
    /// This application is already installed on this computer.
    Id4333 = 2690,
    /// You cannot install the DPM Management Shell on a DPM server.
    Id4376 = 2691,
    /// Setup has detected that either DPM Management Shell or DPM Remote Administration is already installed on this computer.
    Id4375 = 2692,
    /// DPM Setup could not create a required service. This computer may be protected by another computer running DPM. You cannot install DPM on a computer on which a protection agent is installed.
    Id882 = 2693,
    /// You cannot install DPM on a server if a DPM protection agent has been installed it.
    Id4052 = 2694,
    /// DPM Setup detected several existing protection groups.
    Id4020 = 2695,
    /// DPM is not installed on this computer.
    Id4077 = 2696,
    /// DPM is not installed on this computer.
    Id4079 = 2697,
    /// The DPM protection agent is not installed on the computer &lt;ComputerName>.
    Id4337 = 2698,
    /// The version of Windows Server Hyper-V to which you are trying to recover the virtual machine is earlier than the version under which it was running before it was backed up. DPM does not support this recovery scenario.
    Id4377 = 2699,
    /// &lt;ValueEntered> is not a valid value. The maximum is &lt;MaximumSize> &lt;Unit>.
    Id4042 = 2700,
    /// You did not specify the user name.
    Id4065 = 2701,
    /// You did not specify a company name.
    Id4066 = 2702,
    /// The number of DPM licenses must be greater than or equal to zero.
    Id4067 = 2703,
    /// The input &lt;InputParameterTag> is mandatory.
    Id4069 = 2704,
    /// The specified path &lt;FileName> is invalid.
    Id4072 = 2705,
    /// The path &lt;FileName> exceeds &lt;MaxLimit> characters.
    Id4074 = 2706,
    /// The Setup log file path &lt;FileName> is too long after being fully qualified.
    Id817 = 2707,
    /// The Setup log file path &lt;FileName> is not valid.
    Id818 = 2708,
    /// The command-line argument &lt;CommandlineArgument> is invalid.
    Id4073 = 2709,
    /// The command-line argument &lt;CommandlineArgument> is already specified.
    Id4075 = 2710,
    /// The value for &lt;CommandlineArgument> was not specified.
    Id4076 = 2711,
    /// No IN file is specified in the command line.
    Id4080 = 2712,
    /// DPM configuration failed.
    Id4081 = 2713,
    /// DPM setup could not configure agents.
    Id4083 = 2714,
    /// DPM setup could not extract the prerequisites.
    Id4085 = 2715,
    /// There is something wrong with the scenarios or checks xml.
    Id4501 = 2716,
    /// No error: the check of a prerequisite succeeded
    Id4502 = 2717,
    /// Failed to perform the check.
    Id4503 = 2718,
    /// Skipping the check as SkipCheck flag is set for this check in the input xml.
    Id4504 = 2719,
    /// Failed to load the xml.
    Id4505 = 2720,
    /// Failed to write the xml.
    Id4506 = 2721,
    /// Central Console server components cannot be installed on a computer that does not have Operations Manager Server for System Center installed.
    Id4519 = 2722,
    /// One or both of the DPM Central Console Management Packs have not been imported to the Operations Manager Server.
    Id4523 = 2723,
    /// One or both of the DPM Central Console Management Packs imported to the Operations Manager Server is of wrong version.
    Id4530 = 2724,
    /// Unable to check whether DPM Central Console Management Packs have been imported to the Operations Manager Server. Make sure that Operations Manager Server is installed on this computer and its services are running.
    Id4524 = 2725,
    /// Unable to load the Operations Manager Server SDK assembly. Make sure that Operations Manager Server is installed on this computer.
    Id4525 = 2726,
    /// DPM Central Console setup will create the following registry key to optimize Operations Manager Server performance: HKLM\SOFTWARE\Microsoft\Microsoft Operations Manager\3.0\Modules\Global\PowerShell QueueMinutes=dword:00000077.
    Id4526 = 2727,
    /// DPM Central Console setup will automatically import the 'System Center Data Protection Manager Scale Override' management pack to optimize Operations Manager Server performance.
    Id4527 = 2728,
    /// Some configuration steps for DPM Central Console server components failed. Execute the file DPMCentralConsoleServerConfig.bat from &lt;Install Location> manually to complete the configuration.
    Id4528 = 2729,
    /// DPM Central Console setup skipped the creation of some default roles (used for Role Based Access Control) because they already exist on the Operations Manager Server. The existing roles may have incomplete configuration. Delete the roles manually and then rerun the DefaultRoleConfigurator.exe from &lt;Install Location> to recreate the roles.
    Id4529 = 2730,
    /// The DPM database was not created.
    Id811 = 2731,
    /// There is an existing DPM database in the &lt;SqlInstance> instance of SQL Server. DPM cannot be installed on an existing database.
    Id4019 = 2732,
    /// DPM database &lt;DpsDb> is missing or corrupt.
    Id4017 = 2733,
    /// DPM could not access the existing DPM database, or the DPM database is corrupt.
    Id856 = 2734,
    /// The physical location of the existing DPM database cannot be found.
    Id843 = 2735,
    /// You cannot upgrade the existing installation because the DPM database version does not match with installed DPM version.
    Id4360 = 2736,
    /// DPM database files are missing from the selected instance of SQL Server.
    Id4374 = 2737,
    /// DPM Setup failed to attach the DPM database files to &lt;InstanceName>.
    Id4372 = 2738,
    /// Could not query database &lt;DatabaseName> from the &lt;InstanceName> instance of SQL Server.
    Id4332 = 2739,
    /// The SQL Server you have selected already has DPM installed.
    Id4516 = 2740,
    /// You are upgrading the DPM database attached to this SQL Server instance. Take a backup of the DPM database before proceeding with the upgrade.
    Id4388 = 2741,
    /// An error occurred while upgrading the DPM database. Review the error log for more information.
    Id4379 = 2742,
    /// An error occurred while marking the replica invalid after upgrade.
    Id4380 = 2743,
    /// An error occurred while upgrading database for SystemState datasource.
    Id4383 = 2744,
    /// DPM upgrade marked replicas as invalid.
    Id4350 = 2745,
    /// Copy for replica &lt;DatasourceName> on computer &lt;ServerName> failed and this data source is being skipped.
    Id4347 = 2746,
    /// Could not find configuration for &lt;ComputerName>.
    Id4338 = 2747,
    /// This DPM server is using a shared library.
    Id4357 = 2748,
    /// Report configuration failed.
    Id812 = 2749,
    /// DPM Setup could not access the SQL Server Reporting Services configuration.
    Id822 = 2750,
    /// DPM Setup cannot query the SQL Server Reporting Services configuration.
    Id898 = 2751,
    /// Reporting Server web server URL is not accessible. Run Reporting Services Configuration Manager to check reporting server web URL and settings.
    Id824 = 2752,
    /// The SQL Server Reporting Services installation is not valid because it is installed on a computer on which Internet Information Services (IIS) or ASP.NET is not installed.
    Id4002 = 2753,
    /// The installation of Reporting Services is not correctly configured or no instance of Reporting Services is linked to &lt;InstanceName> of SQL Server.
    Id4003 = 2754,
    /// DPM setup could not configure SQL Server 2008 Reporting Services.
    Id4084 = 2755,
    /// DPM Setup could not determine the edition of SQL Server 2008 Reporting Services used in the current installation of DPM.
    Id4094 = 2756,
    /// DPM Setup has detected that the current installation of DPM uses the Evaluation Edition of SQL Server 2000 Reporting Services. Setup will upgrade to the retail edition of SQL Server 2000 Reporting Services as part of the upgrade of DPM.
    Id4093 = 2757,
    /// SQL Server Reporting Service on the selected instance is using Secure Socket Layer (SSL). This will be reconfigured so that Reporting Services will not use Secure Socket Layer. For more information on how to configure the Report Server for Secure Sockets Layer (SSL) connections, click on the link below.
    Id4385 = 2758,
    /// DPM found the following databases that were created by an earlier installation of SQL Server Reporting Services: &lt;CommaSeparatedDatabaseName>.
    Id4005 = 2759,
    /// The DPM installation failed.
    Id810 = 2760,
    /// The DPM uninstall failed.
    Id813 = 2761,
    /// The DPM repair failed.
    Id836 = 2762,
    /// An error occurred while trying to configure DPM.
    Id887 = 2763,
    /// The prerequisite check failed with errors.
    Id4070 = 2764,
    /// Another instance of DPM Setup is running.
    Id854 = 2765,
    /// The configuration data for this product is corrupt.
    Id814 = 2766,
    /// Setup failure - Active Directory not found.
    Id806 = 2767,
    /// Setup failure - Target not configured correctly.
    Id807 = 2768,
    /// Setup is unable to register DPM in Add or Remove Programs.
    Id853 = 2769,
    /// DPM Setup could not create the DPM shortcut on your desktop.
    Id888 = 2770,
    /// DPM cannot load the file &lt;FileName>. The file may be missing or corrupt.
    Id809 = 2771,
    /// Cannot start Setup.
    Id851 = 2772,
    /// This program is for internal DPM use only.
    Id886 = 2773,
    /// Installation source &lt;FolderPath> for installing prerequisites either does not exist or cannot be accessed or Setup cannot find one or more prerequisites at the location.
    Id4068 = 2774,
    /// DPM cannot connect to the Service Control Manager (SCM).
    Id828 = 2775,
    /// DPM cannot open the handle to the &lt;SetupServiceName> service.
    Id829 = 2776,
    /// DPM cannot read the service &lt;ServiceName> configuration.
    Id830 = 2777,
    /// DPM cannot create the &lt;SetupServiceName> service. Failure to create the service may be due to a pending restart.
    Id847 = 2778,
    /// DPM cannot stop service &lt;SetupServiceName>.
    Id860 = 2779,
    /// Setup cannot start the &lt;SetupServiceName> service.
    Id862 = 2780,
    /// DPM Setup was unable to configure service &lt;SetupServiceName>.
    Id4047 = 2781,
    /// DPM Setup failed to configure the service &lt;ServiceName>.
    Id4026 = 2782,
    /// DPM cannot start service &lt;SetupServiceName>.
    Id4082 = 2783,
    /// The Removable Storage service is running. To install DPM correctly, DPM Setup will stop and disable this service.
    Id4312 = 2784,
    /// DPM Setup failed to disable the Removable Storage service (NtmsSvc).
    Id4317 = 2785,
    /// The DPM protection agent configuration failed.
    Id880 = 2786,
    /// The required local group could not be created.
    Id881 = 2787,
    /// Setup was unable to add protected computers to the DCom Users Group group.
    Id4054 = 2788,
    /// DPM Setup was unable to add DPM to the Windows Firewall Exceptions.
    Id4056 = 2789,
    /// DPM Setup was unable to configure the DPMRATrustedMachines Group security settings.
    Id4316 = 2790,
    /// DPM Setup failed to create the DPMRADCOMTrustedMachines or DPMRADmTrustedMachines group.
    Id4318 = 2791,
    /// DPM Setup failed to create certificate stores required for DPM.
    Id4326 = 2792,
    /// DPM Setup was unable to share the folder &lt;InstallLocation>\Temp as MTATempStore$.
    Id4314 = 2793,
    /// Unable to set permissions on the folder corresponding to MTATempStore$ share.
    Id4349 = 2794,
    /// Unable to set the required file/folder permissions during installation.
    Id4351 = 2795,
    /// DPM Setup was unable to set permissions on folder &lt;DirectoryPath>.
    Id4045 = 2796,
    /// DPM Setup cannot access registry key &lt;RegistryKey>.
    Id823 = 2797,
    /// DPM cannot access registry key &lt;RegistryKey> on computer &lt;ComputerName>.
    Id4321 = 2798,
    /// Setup is unable to copy the files from &lt;SourceLocation> to &lt;InstallLocation>.
    Id848 = 2799,
    /// DPM Setup cannot read the &lt;FileName> file.
    Id883 = 2800,
    /// DPM Setup cannot create the &lt;FileName> file.
    Id885 = 2801,
    /// DPM cannot delete &lt;FileName>.
    Id4046 = 2802,
    /// Failed to copy file from &lt;SourceLocation> to &lt;DestinationLocation>.
    Id4339 = 2803,
    /// Failed to create directory path &lt;DestinationLocation>.
    Id4373 = 2804,
    /// Failed to Move file from &lt;SourceLocation> to &lt;DestinationLocation>.
    Id4518 = 2805,
    /// DPM Setup was unable to uninstall the Dr. Watson version that DPM installed.
    Id4301 = 2806,
    /// There is a previous version of Microsoft Management Console on this computer.
    Id4305 = 2807,
    /// DPM Setup was unable to unmount the volumes from &lt;VolumesDir>.
    Id4038 = 2808,
    /// Setup was unable to dismount replica volumes under the path &lt;VolumesDirectory>.
    Id4353 = 2809,
    /// Setup was unable to mount replica volumes under the path &lt;VolumesDirectory>.
    Id4352 = 2810,
    /// DPM Setup was unable to set security permissions on some of the volumes in the storage pool. The volume may be missing.
    Id4359 = 2811,
    /// Setup could not delete the &lt;UserName> user account.
    Id833 = 2812,
    /// DPM could not delete the &lt;AccountName> user account.
    Id4032 = 2813,
    /// The Windows account that was created in DPM Administrator Console in the Recovery task area could not be removed.
    Id866 = 2814,
    /// DPM Setup could not delete the MSDPMTrustedMachines local group.
    Id899 = 2815,
    /// DPM Setup could not delete the &lt;GroupName> group on computer &lt;ComputerName>.
    Id4035 = 2816,
    /// Setup could not delete all Sharepoint snapshot readers groups from DPM machine.
    Id4522 = 2817,
    /// DPM Setup could not remove the account &lt;UserAccountName> from the group &lt;GroupName>.
    Id4330 = 2818,
    /// DPM Setup was unable to remove the protected computers from the DComUsersGroup group.
    Id4053 = 2819,
    /// Setup cannot remove the deployed reports.
    Id834 = 2820,
    /// DPM Setup could not delete the DPMDB database.
    Id845 = 2821,
    /// DPM could not delete database &lt;DatabaseName>.
    Id897 = 2822,
    /// Setup was unable to delete the &lt;DbName> database.
    Id4028 = 2823,
    /// The DPM database was removed; however, DPM could not remove database files &lt;DataFilesCompleteLocation>.
    Id4036 = 2824,
    /// The database files from a previous DPM installation were found at &lt;Location>.
    Id889 = 2825,
    /// Setup was unable to delete the scheduled jobs.
    Id855 = 2826,
    /// Setup cannot create the protection job schedules.
    Id878 = 2827,
    /// Setup was unable to delete the schedules from the master database.
    Id4029 = 2828,
    /// Setup was unable to remove reports deployed with SQL Server Reporting Services.
    Id4030 = 2829,
    /// DPM Support Files on the SQL Server computer &lt;ComputerName> were not removed.
    Id4331 = 2830,
    /// ReportSr.dll on the SQL Server computer &lt;ComputerName> was not removed.
    Id4514 = 2831,
    /// Setup is unable to delete the folder &lt;InstallLocation>.
    Id849 = 2832,
    /// Setup is unable to mark files at &lt;FolderPath> for deletion.
    Id850 = 2833,
    /// DPM cannot read the installation path registry key. Some of the folders will not be deleted.
    Id861 = 2834,
    /// DPM Setup cannot delete folder &lt;FolderPath>.
    Id884 = 2835,
    /// DPM has been successfully installed. However, DPM Setup could not delete the extracted folder &lt;FolderPath>.
    Id4086 = 2836,
    /// DPM Setup could not delete the extracted folder &lt;FolderPath>.
    Id4087 = 2837,
    /// DPM Setup cannot create the folder &lt;FolderPath>.
    Id876 = 2838,
    /// DPM Setup cannot write to file &lt;FileName>.
    Id877 = 2839,
    /// DPM Setup could not delete the DPM shortcut on your desktop.
    Id894 = 2840,
    /// DPM Setup could not remove the DPM Administrator Console shortcuts from: &lt;CommaSeparatedShortcutLocations>.
    Id4033 = 2841,
    /// DPM Setup could not delete the DPM Administrator Console shortcut from: &lt;CommaSeparatedShortcutLocations>.
    Id4071 = 2842,
    /// DPM Setup could not delete service &lt;SetupServiceName>.
    Id879 = 2843,
    /// DPM Setup could not delete service &lt;ServiceName>.
    Id4034 = 2844,
    /// DPM Setup could not delete the DPMRA service.
    Id4300 = 2845,
    /// DPM Setup could not delete the DPM Library Agent service.
    Id4313 = 2846,
    /// DPM Setup was unable to remove the following registry keys: &lt;CommaSeparatedRegKeys>.
    Id4097 = 2847,
    /// DPM Setup was unable to remove DPM and the protection agent from the Windows Firewall exceptions list.
    Id4055 = 2848,
    /// The computer &lt;ComputerName> could not be removed from the intranet security zone settings in Internet Explorer.
    Id892 = 2849,
    /// The computer &lt;ComputerName> could not be removed from the intranet security zone settings in Internet Explorer.
    Id4031 = 2850,
    /// Setup failed to delete the certificate stores created for DPM.
    Id4327 = 2851,
    /// Setup could not enumerate the information about volumes allocated to DPM.
    Id865 = 2852,
    /// Setup cannot delete the volumes that are allocated to DPM.
    Id893 = 2853,
    /// DPM Setup was unable to collect information about volumes in the storage pool because access to the database was denied.
    Id4027 = 2854,
    /// DPM cannot enumerate the list of computers on which protection agents are installed because it cannot gain access to the DPM database.
    Id857 = 2855,
    /// You installed DPM protection agents on several computers. We recommend that you uninstall them before proceeding.
    Id4015 = 2856,
    /// The computer processor speed does not meet the DPM minimum configuration requirements. The minimum required processor speed is &lt;ClockSpeed>.
    Id802 = 2857,
    /// The available memory on the computer is less than the DPM minimum memory requirement. The minimum memory requirement is &lt;MinimumMemoryRequired> MB, and the recommended memory requirement is 2 GB.
    Id803 = 2858,
    /// This computer has less than the recommended amount of memory for optimal performance of DPM. The recommended amount of memory is 2 GB.
    Id4039 = 2859,
    /// There is not enough disk space for &lt;InstallItem>.
    Id805 = 2860,
    /// There is insufficient disk space on system volume &lt;SystemDrive> to complete the installation.
    Id4001 = 2861,
    /// There is insufficient disk space on the program files volume &lt;BinaryDrive> to complete the installation.
    Id4051 = 2862,
    /// There is insufficient disk space on the database volume &lt;DatabaseDrive> to complete the installation.
    Id4057 = 2863,
    /// There is insufficient disk space on the database volume &lt;DatabaseDrive> on &lt;ComputerName>.
    Id4340 = 2864,
    /// Setup cannot calculate the disk space for the specified location.
    Id841 = 2865,
    /// You cannot use the selected location &lt;DirectoryPath> to install DPM. DPM can only be installed on the local drive of the computer. DPM cannot be installed to read-only folders, hidden folders, folders within mount points, root volumes, or directly to local system folders such as &lt;FolderPath>.
    Id863 = 2866,
    /// You cannot install DPM on removable media or a network share. The location &lt;DriveName> cannot be used as an installation location.
    Id864 = 2867,
    /// DPM cannot query the volume information for directory &lt;DirectoryPath>.
    Id868 = 2868,
    /// The &lt;DirectoryPath> directory is not on an NTFS volume.
    Id869 = 2869,
    /// DPM cannot query the attributes of directory &lt;DirectoryPath>.
    Id870 = 2870,
    /// The Microsoft Hyper-V Role and PowerShell Management Tools windows feature are not installed. This software is required for Data Protection Manager to run correctly.
    Id4304 = 2871,
    /// The &lt;Prerequisite> installation failed. All changes made by the &lt;Prerequisite> installation to the system were rolled back.
    Id4023 = 2872,
    /// The &lt;Prerequisite> configuration failed.
    Id4025 = 2873,
    /// Service &lt;Name> is not installed. The &lt;Prerequisite> installation is not valid.
    Id4007 = 2874,
    /// The prerequisite &lt;Prerequisite> required to perform this check is missing.
    Id4507 = 2875,
    /// The missing prerequisite &lt;Prerequisite> has been installed.
    Id4508 = 2876,
    /// Some prerequisites have been installed, you must restart the computer and run the program again.
    Id4362 = 2877,
    /// The SQL Server installation failed because a restart was pending on this computer.
    Id4386 = 2878,
    /// DPM has been successfully installed. However, you must restart the computer to complete the DPM installation.
    Id4319 = 2879,
    /// A restart is required to complete the uninstallation of Data Protection Manager.
    Id4342 = 2880,
    /// The service &lt;SetupServiceName> was not deleted from the computer.
    Id895 = 2881,
    /// To finish deleting service &lt;ServiceName>, you must restart the computer.
    Id4037 = 2882,
    /// To install DPM, you must be logged on as an administrator or a member of the local administrators group.
    Id801 = 2883,
    /// You cannot proceed because Active Directory Domain Service is not accessible.
    Id4021 = 2884,
    /// DPM Setup could not configure the security settings for this computer.
    Id4315 = 2885,
    /// DPM Setup failed to get the fully qualified domain name for either the computer running DPM or the computer with the selected instance of SQL Server.
    Id4325 = 2886,
    /// The &lt;Group Name> group is not present in the current domain.
    Id4510 = 2887,
    /// The &lt;UserName> user is not present in the current domain.
    Id4513 = 2888,
    /// The &lt;User Name> user is not part of the &lt;Group Name> group.
    Id4511 = 2889,
    /// The machine &lt;ComputerName> is not part of the group &lt;GroupName>.
    Id4512 = 2890,
    /// DPM Setup has detected that this computer is a domain controller.
    Id4040 = 2891,
    /// The DPM product key is invalid.
    Id858 = 2892,
    /// DPM requires the Microsoft$DPM$ instance of SQL Server. None of the existing SQL Server installations have the name Microsoft$DPM$. Setup will install the Evaluation Edition of SQL Server 2008, which will expire in 180 days.
    Id4058 = 2893,
    /// DPM Setup installs the Evaluation Edition of SQL Server 2008 that expires 180 days after installation.
    Id4059 = 2894,
    /// SQL Server instance - &lt;Instance> used in the current installation of DPM, is an instance of the Evaluation Edition of SQL Server.
    Id4509 = 2895,
    /// DPM Setup could not determine the edition of SQL Server used in the current installation of DPM.
    Id4091 = 2896,
    /// DPM Setup has detected that the current installation of DPM uses an expired instance of the Evaluation Edition of SQL Server 2000 Reporting Services.
    Id4095 = 2897,
    /// DPM cannot locate SqlCmd.exe.
    Id846 = 2898,
    /// SQL Server Management Tools are not installed on this machine. Install SQL Server tools compatible with the installed SQL Server version.
    Id4311 = 2899,
    /// SQL Server 2000 is not installed on this machine.
    Id872 = 2900,
    /// SQL Server 2000 SP 3a is not installed on this machine.
    Id873 = 2901,
    /// QFE 859 for SQL Server 2000 is not installed on this machine.
    Id874 = 2902,
    /// SQL Server 2000 Reporting Services is not installed on this machine.
    Id875 = 2903,
    /// Install SQL Server Reporting Services SP1 manually.
    Id4060 = 2904,
    /// Setup could not automatically install SQL Server 2000 Reporting Services. All changes made by the SQL Server 2000 Reporting Services installation to the system were rolled back.
    Id4061 = 2905,
    /// Setup could not automatically install SQL Server 2000 Reporting Services. All changes made by the SQL Server 2000 Reporting Services installation to the system were rolled back.
    Id4062 = 2906,
    /// The SQL Server 2008 installation failed. All changes made by the SQL Server 2008 installation to the system were rolled back.
    Id4309 = 2907,
    /// The SQL Server 2008 installation failed.
    Id4310 = 2908,
    /// Microsoft System Center DPM Support Files are not installed on the SQL Server.
    Id4344 = 2909,
    /// The selected SQL Server has an older version of Microsoft System Center DPM Support Files installed.
    Id4345 = 2910,
    /// The instance provided is not a SQL Server 2008 instance. Provide a SQL Server 2008 SP1 instance.
    Id4041 = 2911,
    /// An invalid SQL Server instance was specified.
    Id4308 = 2912,
    /// DPM Setup is unable to connect to the specified instance of SQL Server.
    Id4307 = 2913,
    /// DPM requires Named Pipes protocol to be enabled on the selected instance of SQL Server.
    Id4348 = 2914,
    /// DPM requires TCP\IP protocol to be enabled on the selected SQL Server instance.
    Id4515 = 2915,
    /// DPM requires SQL Native Client Configuration TCP\IP to be enabled.
    Id4517 = 2916,
    /// Setup cannot query the SQL Server.
    Id4341 = 2917,
    /// DPM could not connect to database &lt;DatabaseName>.
    Id896 = 2918,
    /// DPM Setup could not configure the database &lt;Database Name>.
    Id4089 = 2919,
    /// Setup cannot access the &lt;RegistryKey> registry key for the &lt;SqlInstance> instance of SQL Server.
    Id842 = 2920,
    /// Setup cannot parse the SQL Server 2008 Reporting Services configuration file &lt;FileName> for the SMTP server address and the address of the sender.
    Id859 = 2921,
    /// Setup cannot query the system configuration.
    Id820 = 2922,
    /// DPM Setup is unable to use the credentials provided to log on as &lt;UserName>.
    Id4306 = 2923,
    /// DPM Setup has detected that the specified user does not belong to the sysadmin role on the specified SQL Server instance.
    Id4364 = 2924,
    /// DPM Setup has detected that the specified user does not belong to the Administrator group on the computer running the SQL Server instance.
    Id4365 = 2925,
    /// DPM Setup has detected that: 1) The specified user does not belong to the Administrator group on the computer running the SQL Server instance. 2) The specified user does not belong to the sysadmin role on the specified SQL Server instance.
    Id4366 = 2926,
    /// The service &lt;Name> is running under &lt;Credentials> credentials. It should be running under domain user credentials or Local System account.
    Id4328 = 2927,
    /// An error occurred while trying to verify the service account for the services on the remote SQL Server.
    Id4384 = 2928,
    /// The &lt;Name> service is running under &lt;Credentials> credentials. We recommend that the service run under the NT Authority NETWORK SERVICE account.
    Id4012 = 2929,
    /// Service &lt;Name> is running under &lt;Credentials> credentials. &lt;Name> must run under local user credentials.
    Id4006 = 2930,
    /// The SQL Server Agent service on the selected instance is not configured to run as Automatic. This will reconfigure the service to ensure that DPM can function correctly after installation.
    Id4355 = 2931,
    /// You cannot protect the selected Windows SharePoint Services data now. Some of the databases which are components of the Windows SharePoint Services farm have already been selected for protection.
    Id174 = 2932,
    /// DPM failed to protect the SQL database &lt;DatasourceName> since this was part of the SharePoint Farm &lt;ReferentialDatasourceName> which is either under active protection or has an inactive replica available.
    Id201 = 2933,
    /// DPM failed to protect &lt;DatasourceName> because DPM detected multiple front-end Web servers for the same SharePoint farm on which the SharePoint VSS writer is enabled.
    Id32007 = 2934,
    /// DPM cannot protect this SharePoint farm as it cannot detect the configuration of the dependent SQL databases.
    Id32008 = 2935,
    /// DPM could not resolve the SQL alias &lt;SqlInstance> on the SharePoint front-end web server.
    Id31250 = 2936,
    /// DPM Agent on the SharePoint front-end Web server &lt;ServerName> is not configured appropriately. DPM was unable to invoke WssCmdletWrapper DCOM component successfully.
    Id32019 = 2937,
    /// &lt;DatasourceCount> database(s) have been removed from the SharePoint farm &lt;SharePointFarmName>. These databases are not part of the recovery point. Deleted databases are: &lt;DatasourceNameList>.
    Id32524 = 2938,
    /// One or more databases seem to have been added to the SharePoint farm &lt;SharePointFarmName>. Recovery Point for the farm has been created without these databases.
    Id32525 = 2939,
    /// This action will rerun jobs at SharePoint farm level. All the jobs for individual databases of the farm that failed during last operation will be rerun. Jobs that succeeded for the databases during last operation will not be run. Do you want to continue?
    Id32541 = 2940,
    /// DPM failed to gather item level catalog for &lt;x> databases of the SharePoint Farm &lt;Farm Name>. Some of the recovery points for these databases in the farm would be associated with an earlier successful catalog.
    Id3133 = 2941,
    /// DPM could not obtain backup metadata information for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName>. If the data source is a SharePoint farm, a valid recovery point was created. However, content databases from this recovery point can be recovered only by using the alternate location option.
    Id3134 = 2942,
    /// Cannot run the catalog job for the data source &lt;DatasourceName> because it is not a SharePoint farm.
    Id3135 = 2943,
    /// DPM was unable to detect the presence of the Web application named DPMRecoveryWebApplication in the recovery farm.
    Id32001 = 2944,
    /// DPM was unable to attach the content database to the recovery farm. Exception Message = &lt;ExceptionMessage>
    Id32002 = 2945,
    /// DPM was unable to export the item &lt;SiteUrl> from the recovery farm. Exception Message = &lt;ExceptionMessage>
    Id32003 = 2946,
    /// DPM was unable to detach the content database &lt;ContentDatabase> from the recovery farm. Exception Message = &lt;ExceptionMessage>
    Id32004 = 2947,
    /// DPM was unable to import the item &lt;SiteUrl> to the protected farm. Exception Message = &lt;ExceptionMessage>
    Id32005 = 2948,
    /// Failed to display the shadow copy as share &lt;ShareName>
    Id32020 = 2949,
    /// Failed to hide shadow copy from share &lt;ShareName>
    Id32021 = 2950,
    /// Failed to add the &lt;UserName> user to the &lt;GroupName> group.
    Id32023 = 2951,
    /// Failed to identify the SQL service account on the agent uniquely.
    Id32025 = 2952,
    /// Another site recovery for this data source is in progress.
    Id32027 = 2953,
    /// Before you start the recovery process, you must delete the SharePoint Service Provider (SSP) as well as its index files from the original location. Click Help for more information about deleting SSP and its index files. If you have already deleted the SSP and its index files from the original location, click Yes.
    Id31153 = 2954,
    /// DPM was unable to get the content sources of the SharePoint Service Provider (SSP) &lt;DatasourceName> to a consistent state.
    Id32010 = 2955,
    /// DPM cannot continue with the recovery of the SharePoint Service Provider (SSP) because the SSP &lt;DatasourceName> or the index files of the SSP have not been deleted.
    Id32011 = 2956,
    /// The SQL VSS Writer service is not running on &lt;ServerName>. Ensure that the SQL VSS writer service is started and running on the selected server and/or all nodes in the cluster.
    Id31310 = 2957,
    /// The operation failed because the data source VSS component &lt;Component> is missing.
    Id915 = 2958,
    /// DPM could not enumerate one or more VSS applications on the protected computer &lt;ServerName>.
    Id960 = 2959,
    /// DPM could not enumerate one or more non-VSS applications on protected computer &lt;ServerName>.
    Id961 = 2960,
    /// Errors occurred while taking a VSS snapshot of volume(s).
    Id30012 = 2961,
    /// Operation failed because DPM encountered an unexpected VSS error.
    Id30218 = 2962,
    /// DPM encountered a retryable VSS error.
    Id30299 = 2963,
    /// DPM encountered a persistent VSS failure and hence restarted some VSS services to rectify the failure.
    Id32561 = 2964,
    /// No VSS provider supports one or more volumes for data source &lt;DatasourceName> on &lt;ServerName>, therefore DPM cannot create recovery points for these volumes.
    Id30114 = 2965,
    /// VSS has deleted a shadow copy since it has probably run out of disk space on the server &lt;ServerName>
    Id30116 = 2966,
    /// Failure occurred while adding one or more of the volumes involved in backup operation to snapshot set. Please check the event log on &lt;ServerName> to troubleshoot the issue.
    Id30290 = 2967,
    /// The shadow storage association for &lt;DatasourceName> is missing.
    Id30295 = 2968,
    /// The execution of the pre-snapshot step returned an error.
    Id30210 = 2969,
    /// The execution of the pre-snapshot step timed out.
    Id30211 = 2970,
    /// The execution of the post-snapshot step returned an error.
    Id30212 = 2971,
    /// The execution of the post-snapshot step timed out.
    Id30213 = 2972,
    /// Unable to create the Shadow Copy. The cause of the failure was the replica is lost association between the replica and diff area.
    Id0 = 2973,
    /// The Shadow Copy that you were operating on has been deleted.
    Id269 = 2974,
    /// An unexpected error occurred on DPM server machine during a VSS operation.
    Id207 = 2975,
    /// DPM was unable to create the recovery point due to a general failure in the Volume Shadow Copy service.
    Id210 = 2976,
    /// Operation failed for &lt;DatasourceName> on &lt;ServerName> due to a VSS error on the DPM server. Future backups are also likely to fail until this issue is fixed.
    Id30078 = 2977,
    /// Operation failed for &lt;DatasourceName> on &lt;ServerName> due to a VSS error on the DPM server.
    Id30083 = 2978,
    /// Operation failed for &lt;DatasourceName> on &lt;ServerName> due to a VSS error on the DPM server. Check the volsnap events in the Windows Event Log
    Id30084 = 2979,
    /// Creation of online recovery points for &lt;ServerName> have failed. The last online recovery point creation failed for the following reason: (ID: 3188) Windows Azure Backup Agent was unable to create a snapshot of the selected volume. (ID: 100034)
    Id3188 = 2980,
    /// A DPM server can have a total recovery point volume size of &lt;MaxDPMShadowCopyVolSize> TB. If you exceed this limit, the DPM server will miss its backup SLA and eventually it may become unresponsive. You currently have a total recovery point volume size of &lt;DPMShadowCopyVolSize> TB on &lt;DPMServerName>
    Id32585 = 2981,
    /// The volume for one of the specified database file locations does not exist. Check to see that the volumes for all file locations specified are available on the destination SQL server
    Id30075 = 2982,
    /// The alternate SQL instance name is either empty or invalid. Provide a valid alternate SQL instance name to use for the recovery
    Id31084 = 2983,
    /// You cannot recover mirrored SQL Server databases to their original location.
    Id31154 = 2984,
    /// Recovery failed for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> because a database with the name you specified already exists on the SQL instance.
    Id30205 = 2985,
    /// The recovery failed for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> because a mirroring session exists for this database.
    Id30223 = 2986,
    /// Master database cannot be recovered as there is a version mismatch between the SQL instance where the database was backed up from and the SQL Server instance to which it is being recovered.
    Id31229 = 2987,
    /// DPM was unable to attach the database to the SQL Instance &lt;SqlInstance>. &lt;ErrorDescription>
    Id32000 = 2988,
    /// The selected database has multiple FILESTREAM data groups that cannot be recovered to the same file path.
    Id31087 = 2989,
    /// The selected database has one or more FILESTREAM data groups. You cannot recover such database to the preconfigured file location.
    Id31226 = 2990,
    /// You cannot recover the database &lt;DatabaseName> which has a FileStream file group to the SQL Server instance &lt;InstanceName>where FileStream is not enabled.
    Id32513 = 2991,
    /// The SQL Server instance &lt;SqlInstance> is already added as a recovery target with unrestricted target path to this DPM role. To add it as recovery target with path &lt;DestinationLocation>, remove the recovery target with unrestricted path.
    Id32580 = 2992,
    /// The SQL Server instance &lt;SqlInstance> is already added as a recovery target to this DPM role with one or more specific target paths. Adding a recovery target with unrestricted target path will remove all the specified target paths for this instance. Do you want to continue?
    Id32581 = 2993,
    /// The name of the instance of SQL Server is invalid. It cannot be empty or have a default value.
    Id32657 = 2994,
    /// Enter a valid SQL Server database name. To add the entire instance of SQL Server, clear the text in the list view.
    Id32658 = 2995,
    /// SQL Server database with name, &lt;DatasourceName> and SQL Server instance name, &lt;InstanceName> could not be found.
    Id32667 = 2996,
    /// The specified SQL instance &lt;SqlInstance> is either invalid or cannot be found.
    Id32608 = 2997,
    /// DPM tried to do a SQL log backup, either as part of a backup job or a recovery to latest point in time job. The SQL log backup job has detected a discontinuity in the SQL log chain for &lt;DatasourceType> database &lt;DatasourceName> since the last backup. All incremental backup jobs will fail until an express full backup runs.
    Id30140 = 2998,
    /// The recovery to the latest point in time failed. During a recovery to the latest point in time, DPM tries to do a tail log restore to apply the latest changes on the SQL database &lt;DatasourceName> on &lt;ServerName> at the end of the recovery. This tail log restore failed.
    Id30170 = 2999,
    /// The recovery to the latest point in time has failed. During a recovery to the latest point in time, DPM tries to do a SQL Server transaction log backup to get the latest changes from the SQL Server database &lt;DatasourceName> on &lt;ServerName> before starting the recovery. This transaction log backup has failed.
    Id30171 = 3000,
    /// Execution of SQL command failed for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> with reason: &lt;Reason>.
    Id30173 = 3001,
    /// To recover &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName>, DPM must stop and start the SQL Server service on &lt;ServerName>. After stopping the service, DPM was unable to successfully start the service.
    Id30141 = 3002,
    /// To recover &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName>, DPM must stop and start the SQL Server service on &lt;ServerName>. DPM was unable to successfully stop the service.
    Id30142 = 3003,
    /// The path to the SQL temporary folder for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> is too long. This can cause backup or recovery jobs to fail.
    Id30163 = 3004,
    /// The SQL temporary folder for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> is not yet configured.
    Id30202 = 3005,
    /// The &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> is not available.
    Id30164 = 3006,
    /// DPM could not connect to the instance of SQL Server &lt;Component> on the protected computer &lt;ServerName>.
    Id966 = 3007,
    /// DPM could not enumerate instances of SQL Server by using Windows Management Instrumentation on the protected computer &lt;ServerName>.
    Id965 = 3008,
    /// The SQL Server Agent service &lt;InstanceName> is not responding.
    Id3008 = 3009,
    /// DPM is unable to protect your mirrored SQL Server databases &lt;Component> until you install DPM protection agents on the following computers: &lt;ServerName>.
    Id957 = 3010,
    /// DPM cannot continue protecting the selected database because it is not part of a mirroring session anymore.
    Id32014 = 3011,
    /// DPM cannot continue protecting the requested database because this database is part of a new mirroring session.
    Id32016 = 3012,
    /// DPM is unable to continue protecting the selected database because DPM detected a mirroring session failover for this database.
    Id32015 = 3013,
    /// DPM cannot continue protecting the selected database because it is not part of an Availability Group anymore. Database: &lt;DatasourceName>
    Id32028 = 3014,
    /// DPM was unable to determine the right node for backing up the Availability Group database and hence failed the backup. Database: &lt;DatasourceName>
    Id32029 = 3015,
    /// DPM failed the current backup because the previously standalone SQL database is now a part of a SQL Availability Group. Database: &lt;DatasourceName>
    Id32030 = 3016,
    /// You cannot choose custom volumes for the SQL database &lt;DatabaseName> as its instance &lt;InstanceName>is auto-protected.
    Id32512 = 3017,
    /// One or more databases or VMware VMs could not be protected automatically because auto-protection failed. If the databases belong to a SharePoint farm, then the farm recovery points will continue to get created without these databases.
    Id32511 = 3018,
    /// A DPM server can have a maximum of &lt;MaxPSMSSQLEFs> Express Full backups of a SQL Server per week. If you exceed this limit, the DPM server may not meet the backup SLA and eventually it may become unresponsive. You currently have &lt;NumPSMSSQLPSEFs> Express Full backups for &lt;ServerName> on &lt;DPMServerName>
    Id32594 = 3019,
    /// A DPM server can have a maximum of &lt;MaxDPMMSSQLEFs> Express Full backups of SQL Server per week. If you exceed this limit, the DPM server may miss the backup SLA and eventually it may become unresponsive. You currently have &lt;NumDPMMSSQLPSEFs> Express Full backups of SQL Server on &lt;DPMServerName>
    Id32630 = 3020,
    /// The limit for the frequency of incremental backups of SQL Server databases on a SQL Server that has more than &lt;MaxSQLDbsForIncr> databases should be less than one every &lt;MaxMSSQLIncrementals> hours. If this limit is exceeded, DPM may not meet the backup SLA for all databases, and some of them may not be backed up to meet the SLAs. Currently, &lt;ServerName> has &lt;NumSQLDbsForIncr> SQL databases.
    Id32599 = 3021,
    /// System state cannot be recovered back to the original location. Restore to an alternate location.
    Id31078 = 3022,
    /// Failed to create the System State backup within the timeout period.
    Id30215 = 3023,
    /// Bare metal recovery cannot be directly protected to tape.
    Id33000 = 3024,
    /// System State cannot be removed when Bare Metal Recovery is protected.
    Id33001 = 3025,
    /// Replica volume configuration for BMR datasource failed. The replica volume for the BMR datasource &lt;DatasourceName> cannot be shared over the network.
    Id32559 = 3026,
    /// You have enabled protection of data on the system volume &lt;ObjectName>. If you also want to protect the system state of this computer, you must add the System State as a member of the protection group separately.
    Id138 = 3027,
    /// SIS is not enabled on the server.
    Id30030 = 3028,
    /// DPM is attempting to back up or restore a SIS link file, which requires SIS to be enabled on &lt;ServerName>.
    Id30150 = 3029,
    /// Operation failed on &lt;TargetedServerName> as an unsupported Single Instance Store (SIS) file &lt;FileName> was found on the source volume.
    Id30089 = 3030,
    /// DPM is attempting to back up or restore a deduped file, which requires Deduplication to be enabled on &lt;AgentTargetServer>.
    Id30241 = 3031,
    /// DPM is attempting to back up or restore deduped files, which requires target to be an NTFS volume and deduplication should be disabled for that volume.
    Id30242 = 3032,
    /// DPM could not back up some of the required files for this data source. This could be caused by intermittent failures, or by a file type that is unsupported. If this backup is for a deduplicated volume, then some or all of the deduplicated files might not be recoverable from this recovery point. Number of files that failed to synchronize: &lt;FailureCount> During the next synchronization, DPM will try to back up these files again.
    Id32526 = 3033,
    /// Depending upon the library type, unlocking the door will cancel the jobs that are currently running in the library. New jobs will be added to the queue and begin when the library door is locked. Do you want to unlock the door for &lt;LibraryType> &lt;Library>?
    Id31104 = 3034,
    /// The selected drive is the only functioning drive in the library. Disabling it would fail all the protection jobs that are configured for that library. Do you want to disable the selected drive?
    Id31111 = 3035,
    /// Mark the selected tape as a cleaning tape?
    Id31115 = 3036,
    /// Marking the tapes as free does not erase the contents of the tapes, but only makes the tapes available for use by protection groups. Do you want to mark the selected tapes as free?
    Id31118 = 3037,
    /// DPM needs to recatalog the selected tape before it can display its contents. Do you want to recatalog the tape now?
    Id31119 = 3038,
    /// Data cannot be retrieved from erased tape. Do you want to erase the selected tapes?
    Id31121 = 3039,
    /// DPM will recatalog the selected imported tapes to extract information about the data that they contain. After the recatalog operation is completed, this data will be listed under External DPM Tapes in the Recovery task area. You can monitor the progress of this operation on the Jobs tab in the Monitoring task area. In the jobs view, you may see fewer number of tapes selected because DPM will not recatalog the tapes that don't require recataloging. Do you want to proceed with the recatalog operation?
    Id31122 = 3040,
    /// The selected tapes will be moved to the I/E port of the library. Do you want to proceed with the operation?
    Id31132 = 3041,
    /// Rerunning this job will back up this data source to a new tape. If you want all data sources in this protection group to be backed up to the same tape, select the Alerts tab, select one of the backups to tape failure alerts for this protection group, and then in the Details section of this alert, select Rerun backup to tape job . Do you want to back up this data source to a new tape?
    Id3608 = 3042,
    /// This action needs cloud recataloging and may take sometime. Try this action after recatalog is complete. Do you want to proceed?
    Id33477 = 3043,
    /// Door successfully unlocked for &lt;LibraryType> &lt;Library>. You can now open the library door. The door will be automatically locked again in &lt;TimeInMinutes> minutes.
    Id31106 = 3044,
    /// Door successfully locked for &lt;Library Type> &lt;Library>.
    Id31108 = 3045,
    /// Selected drive is disabled. Any protection jobs configured to use the library to which the selected drive belongs will use the remaining drives on the library.
    Id31112 = 3046,
    /// I/E port door of &lt;Library> is now open. Place the tapes to be added in the I/E port, and then click OK. On clicking OK, the I/E port door will be closed and the tapes in I/E port will be added to the library.
    Id31123 = 3047,
    /// All selected tapes were successfully moved to the I/E port slots of the library &lt;Library>
    Id31150 = 3048,
    /// If you are using a shared library, the Refresh operation displays the latest status of the tape and the result of the last rescan performed on the library (or stand-alone tape drive) by any DPM server sharing the library. If you are using a dedicated library, DPM will refresh the state of the library and tapes automatically. For more information about shared libraries, click Help.
    Id31149 = 3049,
    /// Verification is complete for the following tapes in &lt;LibraryType> &lt;Library>: &lt;MediaList>
    Id3313 = 3050,
    /// The report might be incorrect because the colocation of data on tape is enabled.
    Id3042 = 3051,
    /// Protection policy for &lt;DatasourceName> on &lt;ServerName> has changed to tape only.
    Id32592 = 3052,
    /// Recataloging is already done. You can recover the items now.
    Id33454 = 3053,
    /// DPM will look for your recovery tapes only in the selected library. Ensure that you load the tapes required for recovery to this selected library.
    Id236 = 3054,
    /// You have selected a library that doesn't contain the online recovery tapes. The library that contains online recovery tapes is shown as recommended. If you don't select the recommended library, ensure that you transfer the recovery tapes to the selected library after you finish the recovery wizard.
    Id234 = 3055,
    /// The selected tapes could not be marked as free because another job has reserved them for use.
    Id31124 = 3056,
    /// &lt;FailureCount> out of &lt;Total>; selected tapes could not be marked as free because another job has reserved them for use.
    Id31130 = 3057,
    /// The selected tape(s) could not be marked as cleaning tapes because they are currently in use.
    Id31125 = 3058,
    /// &lt;FailureCount> tape(s) could not be marked as cleaning tapes because they are currently in use.
    Id31126 = 3059,
    /// The selected tape(s) could not be unmarked as cleaning tapes because they are currently in use.
    Id31134 = 3060,
    /// &lt;FailureCount> tape(s) could not be unmarked as cleaning tapes because they are currently in use.
    Id31135 = 3061,
    /// The selected tape is currently being recataloged. The contents of this tape can be viewed only after the recatalog operation successfully completes.
    Id31136 = 3062,
    /// Door of &lt;LibraryType> &lt;Library> is already unlocked.
    Id31139 = 3063,
    /// Door of &lt;LibraryType> &lt;Library> is being unlocked. Wait for the operation to complete.
    Id31140 = 3064,
    /// Door of &lt;LibraryType> &lt;Library> is already locked.
    Id31141 = 3065,
    /// Door of &lt;LibraryType> &lt;Library> is being locked. Please wait for the operation to complete.
    Id31142 = 3066,
    /// The selected tapes cannot be marked as free because they belong to protection groups. You need to stop protection of the associated protection groups before you can mark the tapes as free. The protection group that a tape belongs to is listed in the Protection Group column.
    Id31116 = 3067,
    /// &lt;FailureCount> out of &lt;Total>; selected tapes cannot be marked as free because they belong to protection groups. You need to stop protection of the associated protection groups before you can mark the tapes as free. The protection group that a tape belongs to is listed in the Protection Group column.
    Id31129 = 3068,
    /// The selected tapes cannot be erased because they belong to protection groups. You need to stop protection of the associated protection groups before you can erase the tapes. The protection group that a tape belongs to is listed in the Protection Group column.
    Id31120 = 3069,
    /// &lt;FailureCount> out of &lt;Total>; tapes cannot not be erased because they contain data that is being protected. You need to stop protection of the associated protection groups before you can erase the tapes. The protection group that a tape belongs to is listed in the Protection Group column.
    Id31133 = 3070,
    /// &lt;FailureCount> out of &lt;Total>; selected tapes cannot be marked as free. The tapes must be erased. Click Erase tape in the Actions pane to erase the tapes. This requirement to erase the tapes was specified in the protection groups to which the tapes previously belonged.
    Id31131 = 3071,
    /// To manually mark a tape as Free, execute the ForceFree-Tape.ps1 script from DPM Management Shell.
    Id33341 = 3072,
    /// Tape in &lt;Location> cannot be recataloged. Perform the following before retrying this cmdlet: If the tape is marked as free, run Set-Tape -NotFree on this tape. If the tape is marked as unknown, run Start-DPMLibraryInventory on this tape.
    Id31145 = 3073,
    /// This tape is marked as a cleaning tape. Run the command on the correct tape.
    Id31063 = 3074,
    /// Recataloging cannot be done on the selected object.
    Id33453 = 3075,
    /// Recataloging is mandatory for recovery. It is either not initiated or it is in progress.
    Id33452 = 3076,
    /// Online recatalog can be run for volumes, file shares or client computers only.
    Id31048 = 3077,
    /// This operation is valid only on a recovery point on tape.
    Id31070 = 3078,
    /// This recovery source location is on a disk and not on a tape.
    Id31060 = 3079,
    /// Operation failed because the recovery point specified for deletion was created as part of an incremental tape backup. DPM can only delete recovery points that were created as part of a full tape backup. Retry the operation after specifying a recovery point created by a full tape backup. This will automatically delete all the recovery points created by the full tape backup as well as all dependent incremental tape backups.
    Id31033 = 3080,
    /// Copy to tape is not allowed for online recovery points.
    Id32522 = 3081,
    /// The back up to tape job failed for the following reason: &lt;Reason>
    Id3311 = 3082,
    /// DPM failed to back up &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> to tape.
    Id30303 = 3083,
    /// DPM failed to perform the tape backup for &lt;DatasourceType> &lt;DatasourceName> on cluster &lt;VirtualName> because this cluster experienced a failover.
    Id30160 = 3084,
    /// A critical internal error was detected while trying to archive a replica dataset of &lt;DatasourceName>.
    Id30132 = 3085,
    /// Invalid backup type specified for &lt;DatasourceName> on &lt;ServerName>.
    Id30128 = 3086,
    /// The backup to tape job completed, but the catalog was not built correctly for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName>. Although no data is lost, you must rebuild the catalog to access the data of the backup job.
    Id3312 = 3087,
    /// This job cannot be rerun because the data is not valid.
    Id3605 = 3088,
    /// This job cannot be rerun because the data is not valid.
    Id3607 = 3089,
    /// DPM failed to create a copy of the tape backup for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> because the tape backup failed or did not run.
    Id24057 = 3090,
    /// Verification failed for the tape backup of &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName> because the tape backup failed.
    Id30158 = 3091,
    /// The data copy job failed for the following reason: &lt;Reason>
    Id3310 = 3092,
    /// DPM cannot start a new thread.
    Id24085 = 3093,
    /// &lt;MediaLabel> could not be erased for the following reason: &lt;Reason>
    Id3308 = 3094,
    /// Data on the tapes &lt;MediaList> cannot be verified for the following reason: &lt;Reason>
    Id3309 = 3095,
    /// The detailed inventory of tape failed for the following reason: &lt;Reason>
    Id3316 = 3096,
    /// Data verification of &lt;DatasourceName> on tape &lt;MediaList> in &lt;LibraryType> &lt;Library> found data integrity issues on the following files: &lt;TempListOfFiles>
    Id3317 = 3097,
    /// Tape erase operation was skipped because &lt;LibraryType> &lt;Library> doesn't support tape erase.
    Id24029 = 3098,
    /// Data source &lt;DatasourceName> has no inactive replica on &lt;MediaLabel>.
    Id31029 = 3099,
    /// No tape labels have been specified; you need to specify tape labels for the identification of tapes.
    Id205 = 3100,
    /// Job failure on &lt;DatasourceName> on &lt;ServerName> was caused by ongoing recovery from tape operation.
    Id115 = 3101,
    /// Cannot delete recovery point because it is in use either for recovery or for backup to tape.
    Id212 = 3102,
    /// DPM could not perform the operation because the specified recovery point does not exist.
    Id24082 = 3103,
    /// Recovery failed for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName>. Hardware snapshots of the DPM replica and recovery point volumes are not mounted on the protected computer for SAN recovery.
    Id24083 = 3104,
    /// No library specified for recovery.
    Id31069 = 3105,
    /// Failed to create the protection group because a library or stand-alone tape drive has not been specified and tape protection has been selected.
    Id31002 = 3106,
    /// No library has been specified for protection.
    Id31030 = 3107,
    /// Unable to create protection group because no disks or tape libraries available.
    Id136 = 3108,
    /// You have specified the same library for both primary library and copy library. The library you select as the primary library will read from the source tape and the library you select as the copy library will copy the data to tape. Specify two different libraries or specify a multi-drive library as a primary library.
    Id233 = 3109,
    /// &lt;LibraryType> &lt;Library> has &lt;Total> drives. You cannot specify a value more than that.
    Id31027 = 3110,
    /// At least one library must be selected in the filter definition.
    Id3172 = 3111,
    /// Data source &lt;DatasourceName> cannot be selected for protection because it was previously protected as part of data source &lt;ReferentialDatasourceName> and has inactive disk or tape replicas.
    Id31086 = 3112,
    /// DPM is unable to enumerate contents in &lt;Component> on the protected computer &lt;ServerName>. Recycle Bin, System Volume Information folder, non-NTFS volumes, DFS links, CDs, Quorum Disk (for cluster) and other removable media can't be protected.
    Id38 = 3113,
    /// Recovery point cannot be created on disk for data source &lt;DatasourceName> because the protection for &lt;ProtectedGroup> has been set to tape.
    Id31023 = 3114,
    /// Recovery point cannot be created on tape for data source &lt;DatasourceName> because the protection for &lt;ProtectedGroup> has been set to disk.
    Id31025 = 3115,
    /// Protection for &lt;ProtectedGroup> has been set only to tape.
    Id31031 = 3116,
    /// Cannot specify consistency check schedule for protection groups configured only for tape-based protection.
    Id31038 = 3117,
    /// Cannot specify offset schedules for protection groups configured only for tape-based protection.
    Id31042 = 3118,
    /// Consistency check cannot be started for data source &lt;DatasourceName> because the protection for &lt;ProtectedGroup> has been set to tape.
    Id31044 = 3119,
    /// You cannot perform a data integrity check on a protection group that is configured for disk-to-tape backups. This option is only available for protection groups that are configured for disk-to-disk backups or disk-to-disk-to-tape backups.
    Id31302 = 3120,
    /// The parameter set that you have specified is incorrect. Specify only short-term tape policy objective.
    Id31012 = 3121,
    /// The parameter set that you have specified is incorrect. Specify only long-term tape policy objective.
    Id31013 = 3122,
    /// The parameter set that you have specified is incorrect. Specify only short- and long-term tape policy objectives.
    Id31014 = 3123,
    /// The parameter set that you have specified is incorrect. Specify only short-term disk and long-term tape policy objectives.
    Id31015 = 3124,
    /// The parameter set that you have specified is incorrect. Specify only short-term disk along with long-term Online or long-term tape policy objective.
    Id31271 = 3125,
    /// No library is available for recovery to proceed.
    Id235 = 3126,
    /// The &lt;LibraryType> &lt;Library> drive information needs to be refreshed.
    Id24017 = 3127,
    /// Tape drives or library devices may have been disconnected or reconnected on the DPM server.
    Id25105 = 3128,
    /// DPM detected that the drive &lt;DriveName> doesn't appear to be installed correctly.
    Id25013 = 3129,
    /// Failed to obtain drive mapping information from the file DPMLA.xml. The information in this file is not formatted correctly.
    Id25126 = 3130,
    /// &lt;LibraryType> &lt;Library> is not functioning efficiently for the following reason: The drive information for &lt;LibraryType> &lt;Library> is incorrect and needs to be refreshed.
    Id3302 = 3131,
    /// Operation cannot be performed because DPM Administrator Console is not synchronized with the actual state of the library.
    Id24026 = 3132,
    /// A library with the same name is already attached to this server.
    Id24024 = 3133,
    /// The tape is managed by another DPM server.
    Id24003 = 3134,
    /// DPM is not synchronized with the current state of your library. Jobs running on the &lt;LibraryType> &lt;Library> can potentially fail.
    Id25009 = 3135,
    /// DPM is not synchronized with the current state of your library. Jobs running on the &lt;LibraryType> &lt;Library> can potentially fail.
    Id25012 = 3136,
    /// DPM tried to access &lt;ElementType> &lt;ElementName> on library &lt;Library>. This &lt;ElementType> does not exist.
    Id25010 = 3137,
    /// The &lt;ElementType> &lt;ElementName> did not contain a tape when DPM expected it to. DPM might not be in synch with the state of the &lt;LibraryType> &lt;Library>.
    Id24022 = 3138,
    /// DPM failed to mount the tape &lt;MediaLabel> in drive &lt;DriveName> for the library &lt;Library>. This is because DPM is not synchronized with the current state of the library.
    Id24077 = 3139,
    /// DPM failed to dismount the tape &lt;MediaLabel> in drive &lt;DriveName> for the library &lt;Library>. This is because DPM is not synchronized with the current state of the library.
    Id24086 = 3140,
    /// After the tape mount operation, tape &lt;MediaLabel> (Barcode- &lt;MediaLabel>) was not found in the &lt;MediaLocationType> &lt;MediaLocationInfo> or the tape in the drive was changed.
    Id30002 = 3141,
    /// After a tape mount operation, no tape is found in the drive or the tape in drive has changed.
    Id30103 = 3142,
    /// DPM attempted to move a tape to &lt;ElementType> &lt;ElementName> but this &lt;ElementType> was in use. DPM may not be in synch with the current state of the library &lt;Library>.
    Id24021 = 3143,
    /// DPM attempted to move a tape to &lt;ElementType> &lt;ElementName> but this &lt;ElementType> was occupied. DPM may not be in synch with the current state of the library &lt;Library>
    Id25102 = 3144,
    /// The library &lt;Library> mandates that when a tape is dismounted, it should be moved back to the slot it was originally mounted from. However, slot &lt;SlotName> is not empty.
    Id24023 = 3145,
    /// The operation failed because the slot &lt;SlotName> in library &lt;Library> was empty. This tape is currently located in &lt;MediaLocationType> &lt;MediaLocationInfo>.
    Id24027 = 3146,
    /// DPM was unable to recatalog the tape in &lt;MediaLocationType> &lt;MediaLocationInfo> in &lt;LibraryType> &lt;Library> because this tape has not been identified.
    Id24031 = 3147,
    /// DPM failed to recatalog the imported tape &lt;MediaLabel> because it has not been inventoried.
    Id24040 = 3148,
    /// DPM failed to erase the selected tape because the state of the &lt;LibraryType>&lt;Library> as seen by DPM is inconsistent with the actual state of the library.
    Id24037 = 3149,
    /// A detailed inventory is not performed on the tape &lt;MediaLabel> because it is already known to this DPM server.
    Id24033 = 3150,
    /// Detailed inventory failed.
    Id1243 = 3151,
    /// The library lacks power or the cables are not connected properly.
    Id24014 = 3152,
    /// &lt;LibraryType> &lt;Library> is either turned off or has been disconnected
    Id25106 = 3153,
    /// &lt;LibraryType> &lt;Library> is not ready.
    Id25014 = 3154,
    /// DPM detected that drive &lt;DriveName> is not ready.
    Id25015 = 3155,
    /// Tape might not be properly inserted in the stand-alone drive or the stand-alone drive is not ready.
    Id25109 = 3156,
    /// Rescan failed because the tape drive or library hardware does not seem to have been set up correctly.
    Id25124 = 3157,
    /// DPM was unable to use &lt;Formatted Device Name Value Pairs> since this was being used by some other process.
    Id25125 = 3158,
    /// DPM could not access drive &lt;DriveName> because another application is currently using it.
    Id25017 = 3159,
    /// The tape is stuck in the library autoloader.
    Id24015 = 3160,
    /// DPM encountered an error while attempting to control the autoloader on library &lt;Library>.
    Id25100 = 3161,
    /// DPM encountered an error while attempting to use tape &lt;MediaLabel> on the drive &lt;DriveName>. This could be a problem with your drive or tape.
    Id25101 = 3162,
    /// DPM encountered a critical error while performing an I/O operation on the tape &lt;MediaLabel> (Barcode - &lt;MediaBarcode>) in &lt;MediaLocationType>&lt;MediaLocationInfo>.
    Id30101 = 3163,
    /// Drive &lt;DriveName> in &lt;LibraryType> &lt;Library> needs servicing.
    Id24019 = 3164,
    /// Drive &lt;DriveName> requires cleaning. The drive will not be used for further operations until it has been cleaned.
    Id25107 = 3165,
    /// Drive &lt;DriveName> in &lt;LibraryType> &lt;Library> is not zoned properly.
    Id24088 = 3166,
    /// &lt;LibraryType> &lt;Library> connected to &lt;ComputerName> is offline because none of its drives are available.
    Id24089 = 3167,
    /// One or more library devices (drives and changers) were detected to be unreachable and hence were disabled from the system by DPM. This might be due to a hardware fault with the device. You can check the Device Manager to see which devices have been disabled.
    Id32572 = 3168,
    /// Description: One or more library devices (drives and changers) were detected to be unreachable and hence were disabled from the system by DPM.
    Id32573 = 3169,
    /// The drive is in an unexpected state. DPM will not use the drive until it is rectified or replaced.
    Id32574 = 3170,
    /// DPM could not reserve the drive resource because one of required drive resources is not online or it needs cleaning or servicing.
    Id24052 = 3171,
    /// Operation failed because no usable drives were available in &lt;LibraryType> &lt;Library>. Either there is no drive online or all the drives need cleaning or servicing.
    Id24055 = 3172,
    /// The required drive resource is reserved by another task.
    Id24053 = 3173,
    /// &lt;LibraryType> &lt;Library> has been disabled by the DPM administrator.
    Id24056 = 3174,
    /// Operation failed because &lt;LibraryType> &lt;Library> is disabled.
    Id31138 = 3175,
    /// Operation failed because &lt;LibraryType> &lt;Library> is offline.
    Id31137 = 3176,
    /// &lt;LibraryType> &lt;Library> could not be contacted. All jobs for &lt;LibraryType> &lt;Library> will fail if the connection is not established.
    Id3301 = 3177,
    /// Library drive &lt;LibraryDrive> in &lt;Library> is not functioning and library jobs may fail until the drive is repaired. The drive is not functioning for the following reason: &lt;Reason>
    Id3303 = 3178,
    /// DPM failed to move one or more tapes to the I/E port slots.
    Id23045 = 3179,
    /// DPM could not reserve the I/E port resource because one of required resources is not accessible.
    Id24034 = 3180,
    /// The operation failed because the I/E port is currently in use.
    Id24036 = 3181,
    /// The operation failed because the insert/eject (I/E) port of the library &lt;Library> is open.
    Id25123 = 3182,
    /// The door on the &lt;LibraryType> &lt;Library> could not be locked.
    Id31107 = 3183,
    /// The door on the &lt;LibraryType> &lt;Library> could not be unlocked
    Id31105 = 3184,
    /// The library &lt;Library> requires all drives to be empty in order to lock or unlock the door. However, the drive &lt;DriveName> has a tape in it.
    Id25108 = 3185,
    /// Rescan cannot be performed because DPM is currently performing other operations on the server.
    Id23044 = 3186,
    /// Rescan cannot be performed at this moment because DPM is performing other operations on the &lt;LibraryType> &lt;Library>.
    Id25001 = 3187,
    /// The operation cannot be performed on &lt;LibraryType> &lt;Library> because it does not have any I/E ports.
    Id24025 = 3188,
    /// The command sent by DPM to the library agent timed out.
    Id24076 = 3189,
    /// Error occurred while reserving resource for the operation.
    Id24092 = 3190,
    /// The global DPMDB database is not accessible.
    Id24090 = 3191,
    /// The global DPMDB database is not accessible.
    Id24091 = 3192,
    /// The number of free tapes in the &lt;LibraryType> &lt;Library> is less than or equals the threshold value of &lt;ThresholdValue>. You must add tape to the library and mark it as free in order to prevent future backups from failing.
    Id3305 = 3193,
    /// Failed to perform the operation since the tape &lt;Media Labe> is not available in &lt;Library Type> &lt;Library>.
    Id24050 = 3194,
    /// The recovery job is paused because the required tape is not available in &lt;LibraryType>&lt;Library>.
    Id3314 = 3195,
    /// &lt;TaskName> is paused because the required tape &lt;MediaLabel> is not available in the library &lt;LibraryType> &lt;Library>.
    Id3315 = 3196,
    /// Required tape resource &lt;MediaLabel> is reserved by another task.
    Id24051 = 3197,
    /// DPM cannot complete the requested operation on tape &lt;MediaLabel> because this tape is being used by another job.
    Id24008 = 3198,
    /// Unexpected tape detected in &lt;MediaLocationType> &lt;MediaLocationInfo> in &lt;LibraryType> &lt;Library>.
    Id24061 = 3199,
    /// The tape &lt;MediaLabel> (barcode - &lt;MediaLabel>) present in the &lt;LibraryType> &lt;Library> is write-protected.
    Id30003 = 3200,
    /// DPM failed to write to tape because the tape is write-protected.
    Id30104 = 3201,
    /// The tape &lt;MediaLabel> (barcode - &lt;MediaLabel>) might not be compatible with the drive type of drive &lt;DriveName> in &lt;LibraryType> &lt;Library>.
    Id30004 = 3202,
    /// The tape and the drive type may not be compatible.
    Id30105 = 3203,
    /// The tape in &lt;LibraryType> &lt;Library> at &lt;MediaLocationType>&lt;MediaLocationInfo> has been written to by another tape backup application using an unsupported physical block size.
    Id24084 = 3204,
    /// DPM has unexpectedly reached the end of the tape &lt;MediaLabel>. This could be because the tape was tampered with.
    Id23043 = 3205,
    /// DPM encountered a critical error while trying to parse the contents of the tape &lt;MediaLabel>. This may be because the data on this tape is corrupt.
    Id24080 = 3206,
    /// DPM encountered an error while attempting to parse the tape catalog information for tape &lt;MediaLabel>.
    Id24079 = 3207,
    /// DPM failed to recatalog the contents of the tape &lt;MediaLabel> because it encountered a critical error while attempting to read catalog information from this tape. This may be because the tape data is corrupt.
    Id30008 = 3208,
    /// DPM failed to recatalog the contents of the tape because it encountered a critical error while attempting to read catalog information from this tape. This may be because the tape data is corrupt.
    Id30109 = 3209,
    /// Either the tape &lt;MediaLabel> has corrupt data or this is not the right tape.
    Id30108 = 3210,
    /// DPM failed to generate the file list to complete the task.
    Id30129 = 3211,
    /// DPM failed to recatalog the imported tape &lt;MediaLabel> because the tape is blank.
    Id24041 = 3212,
    /// DPM failed to recatalog the imported tapes because they do not contain the catalog information.
    Id24042 = 3213,
    /// DPM has marked the &lt;MediaLabel> tape as decommissioned, which means that data cannot be written to this tape in the future. You may be able to recover data from this tape.
    Id3304 = 3214,
    /// The drive cleaning failed or timed out.
    Id24018 = 3215,
    /// The cleaning operation for drive &lt;DriveName> on library &lt;Library> took longer than expected. The cleaning operation may have failed.
    Id25005 = 3216,
    /// The cleaner media in &lt;MediaLocationType> &lt;MediaLocationInfo> has expired.
    Id25018 = 3217,
    /// The tape in &lt;LibraryType> &lt;Library> at &lt;MediaLocationType>&lt;MediaLocationInfo> appears to be a cleaning tape. However, this tape is not marked as a cleaning tape.
    Id25002 = 3218,
    /// DPM failed to use the tape in &lt;MediaLocationType> &lt;MediaLocationInfo> because it appears to be a cleaning tape that is identified incorrectly as a backup tape.
    Id25016 = 3219,
    /// Cleaning tapes are not available in &lt;Library>, to clean the selected drives. Please add cleaning tapes and restart the cleaning job.
    Id31114 = 3220,
    /// Tape &lt;MediaLabel> cannot be marked as a cleaning tape because it is not a cleaning tape.
    Id24007 = 3221,
    /// Operation cannot be performed on the tape in &lt;MediaLocationType> &lt;MediaLocationInfo> because it is a cleaning tape.
    Id24054 = 3222,
    /// The barcode on the tape &lt;MediaLabel> in &lt;MediaLocationType> &lt;MediaLocationInfo> appears to have changed since the last time it was inventoried in DPM.
    Id24038 = 3223,
    /// Duplicate barcodes detected on tapes with labels &lt;MediaLabel> and &lt;MediaLabel>.
    Id24039 = 3224,
    /// This operation is not allowed on a suspect tape.
    Id31151 = 3225,
    /// The certificate &lt;CertificateName> with serial number &lt;CertificateSerialNumber> issued by &lt;CertificateIssuer> will expire by &lt;ExpiryDate>. All encrypted backup jobs will fail after this time.
    Id24058 = 3226,
    /// The certificate &lt;CertificateName> with serial number &lt;CertificateSerialNumber> issued by &lt;CertificateIssuer> will expire by &lt;ExpiryDate>. All encrypted backup jobs will fail after this time.
    Id24059 = 3227,
    /// Some of the certificates under DPMBackupStore have expired.
    Id24070 = 3228,
    /// This DPM server is not authorized to read or write to this encrypted tape because there is no valid certificate in DPMBackupStore and DPMRestoreStore that can decrypt data.
    Id24071 = 3229,
    /// DPMBackupStore or DPMRestoreStore is not present.
    Id24072 = 3230,
    /// No certificate is present under DPMBackupStore.
    Id24073 = 3231,
    /// No certificate with private key is present in DPMBackupStore.
    Id24078 = 3232,
    /// Some certificates under DPMBackupStore have changed since the start of the job.
    Id24060 = 3233,
    /// Failed to encrypt data on tape.
    Id24074 = 3234,
    /// Certificates on this tape are corrupt. Data on this tape cannot be recovered.
    Id24075 = 3235,
    /// The backup job was not completed successfully because DPM detected that the virtual machine has migrated from the configured server to a new server. DPM will update its virtual machine configuration and then automatically trigger a new backup job. Virtual machine name: &lt;DatasourceName>. Configured server: &lt;ServerName>. New server: &lt;PSServerName>.
    Id33403 = 3236,
    /// Backup of a VM is not supported when live migration is in progress.
    Id32620 = 3237,
    /// DPM failed to fixup VHD parent locator post backup for &lt;DatasourceType> &lt;DatasourceName> on &lt;ComputerName>. Your recovery point is valid, but you will be unable to perform item-level recoveries using this recovery point.
    Id3130 = 3238,
    /// DPM failed to obtain active virtual hard disk information as part of the backup for &lt;DatasourceType> &lt;DatasourceName> on &lt;ServerName>. Your recovery point is valid, but you will not be able to perform item-level recoveries by using this recovery point.
    Id3131 = 3239,
    /// DPM failed to fixup the VHD parent locator after the backup for &lt;DatasourceType>&lt;DatasourceName> on &lt;ServerName>, because the operation was canceled. Your recovery point is valid, but you will not be able to perform item-level recoveries by using this recovery point.
    Id3132 = 3240,
    /// A DPM server can back up up to &lt;MaxHyperVReplicaVolumeSize> TB per day. If you exceed this limit, the DPM server may miss the backup SLA. If you go ahead with this protection, you will be backing up &lt;HyperVReplicaVolumeSize> TB of Hyper-V data on &lt;DPMServerName>
    Id32588 = 3241,
    /// Hyper-V role is not installed on &lt;ServerName>. Cannot recover a virtual machine to a host where Hyper-V role is not installed.
    Id30289 = 3242,
    /// The recovery jobs for &lt;DatasourceType> &lt;DatasourceName> that started at &lt;StartDateTime>, with the destination of &lt;ServerName>, have successfully completed. Virtual machine recovery to alternate host is complete.
    Id3182 = 3243,
    /// DPM failed to delete the saved state of the virtual machine &lt;VirtualMachineName> after recovery to the host &lt;ServerName>. The virtual machine may fail to start.
    Id32578 = 3244,
    /// DPM cannot browse the contents of the virtual machine on the protected computer &lt;protected computer>.
    Id958 = 3245,
    /// DPM could not connect to Hyper-V WMI namespace.
    Id33506 = 3246,
    /// DPM was unable to configure and start the VmmHelperService on the DPM Server. Server name: &lt;ServerName>. Exception Message: &lt;ExceptionMessage>
    Id33399 = 3247,
    /// DPM was unable to establish a connection with the Virtual Machine Manager (VMM) server. Server name: &lt;ServerName>. Exception Message: &lt;ExceptionMessage>
    Id33400 = 3248,
    /// DPM encountered an error while trying to query the properties of the virtual machine on the Virtual Machine Manager (VMM) server. Virtual machine name: &lt;DatasourceName>. Server name &lt;ServerName>. Exception Message: &lt;ExceptionMessage>
    Id33401 = 3249,
    /// DPM did not find a Virtual machine that is managed by Virtual Machine Manager (VMM) server. Virtual machine name: &lt;DatasourceName>. Server name: &lt;ServerName>.
    Id33402 = 3250,
    /// The credential name passed was either null or empty.
    Id33604 = 3251,
    /// The user name passed was either null or empty.
    Id33605 = 3252,
    /// The credential name passed is already present.
    Id33606 = 3253,
    /// The credential name passed is not present.
    Id33607 = 3254,
    /// Passing credentials across machines is not permitted due to relaxed security settings.
    Id33609 = 3255,
    /// Writing credential to secure store failed with error &lt;LastError>.
    Id33601 = 3256,
    /// Enumerating credentials from secure store failed with error &lt;LastError>.
    Id33602 = 3257,
    /// Deleting credential from secure store failed with error &lt;LastError>.
    Id33603 = 3258,
    /// Reading credential from secure store failed due to invalid credential handle.
    Id33608 = 3259,
    /// The Server ID passed is Guid.Empty.
    Id33610 = 3260,
    /// Specified server already exists. Please add a new server name.
    Id33611 = 3261,
    /// The Server name passed is Guid.Empty.
    Id33612 = 3262,
    /// The proxy server does not exist.
    Id33613 = 3263,
    /// Unable to find Production Server &lt;ProdName>.
    Id33626 = 3264,
    /// No settings provided to update Production Server &lt;ProdName>.
    Id33627 = 3265,
    /// Password entered is too long. It should be less than &lt;MaxPasswdSize> characters.
    Id33600 = 3266,
    /// Description entered is too long. It should not be greater than &lt;MaxDescriptionSize> characters.
    Id33624 = 3267,
    /// Credential name entered is too long. It should not be greater than &lt;MaxCredNameSize> characters.
    Id33628 = 3268,
    /// User name entered is too long. It should not be greater than &lt;MaxUserNameSize> characters.
    Id33629 = 3269,
    /// Production server name entered is too long. It should not be greater than &lt;MaxProductionServerNameSize> characters.
    Id33631 = 3270,
}

/// All codes, by their ids less one.
pub(crate) static ALL_CODES: [ErrorCode; 3270] = [
    ErrorCode::UserErrorGuestAgentStatusUnavailable,
    ErrorCode::GuestAgentSnapshotTaskStatusError,
    ErrorCode::UserErrorRpCollectionLimitReached,
    ErrorCode::UserErrorKeyvaultPermissionsNotConfigured,
    ErrorCode::ExtensionSnapshotFailedNoNetwork,
    ErrorCode::ExtensionOperationFailedForManagedDisks,
    ErrorCode::BackUpOperationFailed,
    ErrorCode::BackUpOperationFailedV2,
    ErrorCode::UserErrorUnsupportedDiskSize,
    ErrorCode::UserErrorBackupOperationInProgress,
    ErrorCode::UserErrorVmProvisioningStateFailed,
    ErrorCode::UserErrorCrpReportedUserError,
    ErrorCode::VMRestorePointInternalError,
    ErrorCode::UserErrorVmNotInDesirableState,
    ErrorCode::VmNotInDesirableState,
    ErrorCode::ExtensionSnapshotFailedCOM,
    ErrorCode::ExtensionInstallationFailedCOM,
    ErrorCode::ExtensionInstallationFailedMDTC,
    ErrorCode::ExtensionFailedVssWriterInBadState,
    ErrorCode::ExtensionFailedVssServiceInBadState,
    ErrorCode::ExtensionConfigParsingFailure,
    ErrorCode::ExtensionStuckInDeletionState,
    ErrorCode::ExtensionFailedSnapshotLimitReachedError,
    ErrorCode::ExtensionFailedTimeoutVMNetworkUnresponsive,
    ErrorCode::AzureVmOffline,
    ErrorCode::ExtensionSnapshotBitlockerError,
    ErrorCode::ExtensionSnapshotFailedNoSecureNetwork,
    ErrorCode::ExtensionVCRedistInstallationFailure,
    ErrorCode::UserErrorBcmDatasourceNotPresent,
    ErrorCode::ResourceNotFound,
    ErrorCode::BCMV2VMNotFound,
    ErrorCode::UserErrorRequestDisallowedByPolicy,
    ErrorCode::UserErrorFsFreezeFailed,
    ErrorCode::UserErrorUnableToOpenMount,
    ErrorCode::UserErrorStandardSSDNotSupported,
    ErrorCode::CopyingVHDsFromBackUpVaultTakingLongTime,
    ErrorCode::UserErrorBCMPremiumStorageQuotaError,
    ErrorCode::UserErrorSkuNotAvailable,
    ErrorCode::UserErrorVmProvisioningFailedDueToLackOfResources,
    ErrorCode::UserErrorMarketPlaceVMNotSupported,
    ErrorCode::UserErrorInstantRpNotFound,
    ErrorCode::UserErrorMigrationFromTrustedLaunchVMToNonTrustedVMNotAllowed,
    ErrorCode::UserErrorCrossSubscriptionRestoreNotSupportedForOLR,
    ErrorCode::UserErrorCrossSubscriptionRestoreNotSupportedForUnManagedAzureVM,
    ErrorCode::UserErrorCrossSubscriptionRestoreNotSupportedForCRR,
    ErrorCode::UserErrorCrossSubscriptionRestoreNotSupportedFromSnapshot,
    ErrorCode::UserErrorCrossSubscriptionRestoreInvalidTenant,
    ErrorCode::UserErrorCrossSubscriptionRestoreInvalidTargetSubscription,
    ErrorCode::UserErrorCrossSubscriptionRestoreNotSupportedForEncryptedAzureVM,
    ErrorCode::UserErrorCrossSubscriptionRestoreNotSupportedForTrustedLaunchAzureVM,
    ErrorCode::DiskRestorePointUsedByCustomer,
    ErrorCode::OperationNotAllowed,
    ErrorCode::VMRestorePointClientError,
    ErrorCode::VMAgentStatusCommunicationError,
    ErrorCode::DiskRestorePointClientError,
    ErrorCode::BadRequest,
    ErrorCode::InternalError,
    ErrorCode::InternalExecutionError,
    ErrorCode::InternalOperationError,
    ErrorCode::InternalDiskRestorePointError,
    ErrorCode::OSProvisioningClientError,
    ErrorCode::AllocationFailed,
    ErrorCode::Hresult0x80070780,
    ErrorCode::RecoveryPointTypeNotEligibleForArchive,
    ErrorCode::RecoveryPointHaveActiveDependencies,
    ErrorCode::MinLifeSpanInStandardRequiredForArchive,
    ErrorCode::MinRemainingLifeSpanInArchiveRequired,
    ErrorCode::UserErrorRecoveryPointAlreadyInArchiveTier,
    ErrorCode::UserErrorDatasourceTypeIsNotSupportedForRecommendationApi,
    ErrorCode::UserErrorRecoveryPointAlreadyRehydrated,
    ErrorCode::UserErrorRecoveryPointIsNotEligibleForArchiveMove,
    ErrorCode::UserErrorRecoveryPointNotRehydrated,
    ErrorCode::UserErrorRecoveryPointRehydrationNotAllowed,
    ErrorCode::UserErrorRecoveryPointRehydrationAlreadyInProgress,
    ErrorCode::RPMoveNotSupportedDueToInsufficientRetention,
    ErrorCode::RPMoveReadinessToBeDetermined,
    ErrorCode::PreScriptExecutionFailed,
    ErrorCode::PostScriptExecutionFailed,
    ErrorCode::PreScriptNotFound,
    ErrorCode::PostScriptNotFound,
    ErrorCode::IncorrectPluginhostFile,
    ErrorCode::IncorrectJSONConfigFile,
    ErrorCode::InsufficientPermissionforPreScript,
    ErrorCode::InsufficientPermissionforPostScript,
    ErrorCode::PreScriptTimeout,
    ErrorCode::PostScriptTimeout,
    ErrorCode::FailedPrepostPluginhostPreTimeout,
    ErrorCode::FailedPrepostPluginhostPostTimeout,
    ErrorCode::FailedPrepostCheckSumMismatch,
    ErrorCode::FailedPrepostPluginhostConfigNotFound,
    ErrorCode::FailedPrepostPluginhostConfigPermissionError,
    ErrorCode::FailedPrepostPluginhostConfigOwnershipError,
    ErrorCode::FailedPrepostPluginConfigNotFound,
    ErrorCode::FailedPrepostPluginConfigPermissionError,
    ErrorCode::FailedPrepostPluginConfigOwnershipError,
    ErrorCode::FailedRetryableSnapshotFailedRestrictedNetwork,
    ErrorCode::FailedRetryableSnapshotFailedNoNetwork,
    ErrorCode::FailedGuestAgentInvokedCommandTooLate,
    ErrorCode::FailedWorkloadPreError,
    ErrorCode::FailedWorkloadConfParsingError,
    ErrorCode::FailedWorkloadInvalidRole,
    ErrorCode::FailedWorkloadInvalidWorkloadName,
    ErrorCode::FailedWorkloadPostError,
    ErrorCode::FailedWorkloadAuthorizationMissing,
    ErrorCode::FailedWorkloadConnectionError,
    ErrorCode::FailedWorkloadIPCDirectoryMissing,
    ErrorCode::FailedWorkloadDatabaseNotOpen,
    ErrorCode::FailedWorkloadDatabaseStatusChanged,
    ErrorCode::FailedWorkloadQuiescingError,
    ErrorCode::FailedWorkloadQuiescingTimeout,
    ErrorCode::FailedWorkloadDatabaseInNoArchiveLog,
    ErrorCode::Errorparameter,
    ErrorCode::Error12,
    ErrorCode::Errorwrongtime,
    ErrorCode::Errorsametaskid,
    ErrorCode::Errorhttpfailure,
    ErrorCode::ServiceResourceNotEmptyWithContainerDetails,
    ErrorCode::BMSUserErrorVaultDeletionNotAllowed,
    ErrorCode::BMSUserErrorVaultDeletionForbidden,
    ErrorCode::BMSUserErrorVaultDeletionNotPermitted,
    ErrorCode::RSVaultUpdateErrorConflictingOperationInProgress,
    ErrorCode::UserErrorOperationDeniedOnImmutableItem,
    ErrorCode::BMSUserErrorInvalidCriticalOperationExclusionList,
    ErrorCode::BMSUserErrorDisablingSoftDeleteStateNotAllowed,
    ErrorCode::BMSUserErrorSoftDeleteStateNotSetToAlwaysON,
    ErrorCode::BMSUserErrorSoftDeleteUseVaultApi,
    ErrorCode::BMSUserErrorRedundancySettingsUseVaultApi,
    ErrorCode::BMSUserErrorCrossRegionRestoreNotEnabledInThisVault,
    ErrorCode::BMSUserErrorUnableToEnableCrossRegionRestore,
    ErrorCode::BMSUserErrorInvalidPolicyInput,
    ErrorCode::BMSUserErrorPolicyRetentionInvalid,
    ErrorCode::BMSUserErrorInstantRPRetentionExceedsVaultedRetention,
    ErrorCode::BMSUserErrorPolicyObjectInUse,
    ErrorCode::BMSUserErrorContainerHasDatasources,
    ErrorCode::BMSUserErrorDataSourceObjectNotFound,
    ErrorCode::BMSUserErrorContainerNameIncorrectFormat,
    ErrorCode::BMSUserErrorProtectedItemNameIncorrectFormat,
    ErrorCode::BMSUserErrorInvalidConfigureProtectionRequest,
    ErrorCode::BMSUserErrorInvalidInput,
    ErrorCode::DiscoveryInProgress,
    ErrorCode::UserErrorCMKMissingMangedIdentityPermissionOnKeyVault,
    ErrorCode::UserErrorCMKKeyVaultAuthFailure,
    ErrorCode::UserErrorSystemIdentityNotEnabledWithVault,
    ErrorCode::UserErrorUserIdentityNotFoundOrNotAssociatedWithVault,
    ErrorCode::UserErrorStorageAccountKeyAccessDisallowed,
    ErrorCode::Id81001,
    ErrorCode::Id3106,
    ErrorCode::Id30135,
    ErrorCode::Id100050,
    ErrorCode::Id100034,
    ErrorCode::Id130001,
    ErrorCode::Id170036,
    ErrorCode::Id34513,
    ErrorCode::DiffCopyFailedToTransferData,
    ErrorCode::UserErrorJobSuccessfullyCancelled,
    ErrorCode::VMCreationTimeOutStorageErrorV2,
    ErrorCode::UserErrorGenericResourceNotFound,
    ErrorCode::UserErrorGuestAgentVersionUnsupported,
    ErrorCode::UserErrorRpCollectionDeleted,
    ErrorCode::IaasVmHealthYellowDefault,
    ErrorCode::OlrBackupFailed,
    ErrorCode::CloudInternalError,
    ErrorCode::UserErrorEncryptedVmNotSupportedWithDiskEx,
    ErrorCode::DiskEncryptionInternalError,
    ErrorCode::BCMProtGetSaSUriAsyncError,
    ErrorCode::FailedHostSnapshotRemoteServerError,
    ErrorCode::FailedRetryableSnapshotRateExceeded,
    ErrorCode::FailedRetryableFsFreezeTimeout,
    ErrorCode::FailedSafeFreezeBinaryNotFound,
    ErrorCode::FailedHandlerGuestAgentCertificateNotFound,
    ErrorCode::FailedInvalidDataDiskLunList,
    ErrorCode::FailedWorkloadLogModeChanged,
    ErrorCode::UserErrorVmNotFoundV2,
    ErrorCode::UserErrorThisVMBackupIsSupportedUsingEnhancedPolicy,
    ErrorCode::UserErrorSharedDiskBackupNotSupported,
    ErrorCode::UserErrorVmVaultLocationMismatch,
    ErrorCode::UserErrorResourceGroupNotFound,
    ErrorCode::UserErrorVmNotShutDown,
    ErrorCode::CloudInvalidInputError,
    ErrorCode::RestoreOperationFailed,
    ErrorCode::DataTransferFromVaultFailed,
    ErrorCode::DiskAPIRevokeSASFailed,
    ErrorCode::UserErrorBCMRestoreStorageAccountNotFound,
    ErrorCode::UserErrorInsufficientMSIPermissions,
    ErrorCode::UserErrorSubnetNotFoundV2,
    ErrorCode::UserErrorUnsupportedConfigForUnmanagedToManaged,
    ErrorCode::UserErrorCrossRegionRestoreStateChangeNotAllowed,
    ErrorCode::UserErrorDisableSoftDeleteNotAllowed,
    ErrorCode::UserErrorUnsupportedVaultImmutabilityStateChange,
    ErrorCode::UserErrorChangeEnhancedSecurityStateNotAllowed,
    ErrorCode::StorageModelModifyError,
    ErrorCode::GatewayTimeout,
    ErrorCode::ServerTimeout,
    ErrorCode::InvalidGatewayHost,
    ErrorCode::InternalServerError,
    ErrorCode::InternalResourceIdentityError,
    ErrorCode::ResourceRequestsThrottled,
    ErrorCode::FailedIdentityOperation,
    ErrorCode::ResourceGroupNotFound,
    ErrorCode::SubscriptionNotFound,
    ErrorCode::MissingSubscriptionRegistration,
    ErrorCode::LinkedAuthorizationFailed,
    ErrorCode::CloudDosAbsoluteLimitReached,
    ErrorCode::RestApiInternalError,
    ErrorCode::CloudStorageUnexpectedError,
    ErrorCode::ResourceExtendedInfoNotFound,
    ErrorCode::BMSUserErrorDataSourceObjectNotProtected,
    ErrorCode::MySQLFlexOperationFailedUserError,
    ErrorCode::MySQLFlexClientError,
    ErrorCode::BackupAlreadyRunningForServer,
    ErrorCode::UserErrorMaxConcurrentOperationLimitReached,
    ErrorCode::UserErrorMSIMissingPermissions,
    ErrorCode::AuthorizationFailed,
    ErrorCode::PostgreSQLFlexOperationFailedUserError,
    ErrorCode::PostgreSQLFlexServerError,
    ErrorCode::ServerNotReadyForLongTermBackup,
    ErrorCode::UserErrorMissingNetworkSecurityPermissions,
    ErrorCode::UserErrorContainerNotAccessible,
    ErrorCode::UserErrorBackupUserAuthFailed,
    ErrorCode::UserErrorDBUserAuthFailed,
    ErrorCode::UserErrorMissingDBPermissions,
    ErrorCode::UserErrorInvalidSecret,
    ErrorCode::UserErrorSecretValueInUnsupportedFormat,
    ErrorCode::UserErrorInvalidSecretStore,
    ErrorCode::UserErrorMissingPermissionsOnSecretStore,
    ErrorCode::UserErrorDBNotFound,
    ErrorCode::UserErrorDatabaseNameAlreadyInUse,
    ErrorCode::UserErrorServerConnectionClosed,
    ErrorCode::CloudDosTimeboudLimitReached,
    ErrorCode::UserErrorASELSNValidationFailure,
    ErrorCode::DatabaseBackupOperationFailed,
    ErrorCode::BackupValidationFailed,
    ErrorCode::DatabaseExistenceValidationFailure,
    ErrorCode::WriteToBackupStreamFailure,
    ErrorCode::DumpHistoryCorrupted,
    ErrorCode::GetDatabaseVersionFailure,
    ErrorCode::FullBackupNotPerformed,
    ErrorCode::LatestFullBackupIsOld,
    ErrorCode::CompressionLevelNotSet,
    ErrorCode::DatabaseConnectionError,
    ErrorCode::SingleUserModeIsEnabled,
    ErrorCode::NotAbleToEnableSingleUserMode,
    ErrorCode::NotAbleToDisableSingleUserMode,
    ErrorCode::InvalidInput,
    ErrorCode::InvalidDatabaseConnectionDetails,
    ErrorCode::RegistrationFailure,
    ErrorCode::InvalidLogicalContainerName,
    ErrorCode::ConfigureProtectionFailed,
    ErrorCode::InvalidWorkloadType,
    ErrorCode::GetPluginVersionError,
    ErrorCode::OperationNotSupportedError,
    ErrorCode::GeneralPluginException,
    ErrorCode::DatabaseQueryExecutionError,
    ErrorCode::ASEBackupServerNotRunning,
    ErrorCode::DatabaseOperationFailed,
    ErrorCode::FailedToCreateDatabase,
    ErrorCode::InvalidDatabaseName,
    ErrorCode::ForceOverwriteOptionNotSet,
    ErrorCode::InvalidOverwriteOption,
    ErrorCode::PointInTimeRestoreFailed,
    ErrorCode::RestoreMasterALROLRUnSupported,
    ErrorCode::DatabaseRestoreFailed,
    ErrorCode::MultiActiveConnections,
    ErrorCode::UserErrorInvalidBackintConfiguration,
    ErrorCode::UserErrorInvalidBackint,
    ErrorCode::UserErrorHanaUnsupportedOperation,
    ErrorCode::UserErrorHANAPODoesNotSupportBackupType,
    ErrorCode::UserErrorHANALSNValidationFailure,
    ErrorCode::UserErrorBackupFailedAsRemedialBackupInProgress,
    ErrorCode::OperationCancelledBecauseConflictingAutohealOperationRunningUserError,
    ErrorCode::JobCancelledOnExtensionUpgrade,
    ErrorCode::UserErrorHANAPODoesNotExist,
    ErrorCode::UserErrorHanaSQLQueryFailed,
    ErrorCode::UserErrorInsufficientSpaceOnSystemDriveForExtensionMetadata,
    ErrorCode::UserErrorMisConfiguredSslCaStore,
    ErrorCode::UserErrorCannotConnectToAzureActiveDirectoryService,
    ErrorCode::UserErrorSDCtoMDCUpgradeDetected,
    ErrorCode::UserErrorHanaPreScriptNotRun,
    ErrorCode::UserErrorPreregistrationScriptNotRun,
    ErrorCode::UserErrorInOpeningHanaOdbcConnection,
    ErrorCode::UserErrorHANASystemDBNotRunning,
    ErrorCode::ODBCConnectionError,
    ErrorCode::UserErrorHANAInternalRoleNotPresent,
    ErrorCode::UserErrorInsufficientPrivilegeOfDatabaseUser,
    ErrorCode::UserErrorDatabaseUserPasswordExpired,
    ErrorCode::UserErrorInconsistentSSFS,
    ErrorCode::UserErrorHanaInstanceNameInvalid,
    ErrorCode::UserErrorVMIdentityNotEnabled,
    ErrorCode::UserErrorVMIdentityRequiresCreateSnapshotsRole,
    ErrorCode::UserErrorVMIdentityRequiresReadSnapshotsRole,
    ErrorCode::UserErrorVMIdentityRequiresReadDisksRole,
    ErrorCode::UserErrorVMIdentityRequiresCreateDisksRole,
    ErrorCode::UserErrorVMIdentityRequiresUpdateVMRole,
    ErrorCode::UserErrorVMIdentityRequiresReadVMRole,
    ErrorCode::UserErrorVMIdentityRequiresGetDiskSASRole,
    ErrorCode::UserErrorVMIdentityRequiresPermissionsForSnapshot,
    ErrorCode::UserErrorSnapshotTargetRGNotFoundOrVMIdentityRequiresPermissions,
    ErrorCode::UserErrorDeleteSnapshotRoleOrResourceGroupMissing,
    ErrorCode::UserErrorDiskTypeNotSupportedForWkloadBackup,
    ErrorCode::UserErrorMaxDisksSupportedForWkloadBackupExceeded,
    ErrorCode::UserErrorWLBackupFilesystemTypeNotSupported,
    ErrorCode::UserErrorWLBackupDeviceTypeNotSupported,
    ErrorCode::UserErrorWLOnOSVolumeNotSupported,
    ErrorCode::UserErrorSnapshotOperationsUnsupportedWithInactiveDatabase,
    ErrorCode::UserErrorConflictingFileSystemPresentOnTargetMachine,
    ErrorCode::UserErrorDiskAttachLimitReached,
    ErrorCode::UserErrorPITSnapshotDeleted,
    ErrorCode::UserErrorRestoreDiskIncompatible,
    ErrorCode::UserErrorSnasphotRestoreContextMissingForDBRecovery,
    ErrorCode::UserErrorInvalidScenarioForSnapshotPointInTimeRecovery,
    ErrorCode::UserErrorIncompatibleSrcTargetSystemsForRestore,
    ErrorCode::UserErrorTargetPOExistsOverwriteNotSpecified,
    ErrorCode::UserErrorRecoverySysScriptFailedToTriggerRestore,
    ErrorCode::UserErrorDBNameNotInCorrectFormat,
    ErrorCode::UserErrorDefaultSidAdmDirectoryChanged,
    ErrorCode::UserErrorHDBsettingsScriptNotFound,
    ErrorCode::UserErrorRestoreTargetDirectoriesAbsent,
    ErrorCode::UserErrorSQLPODoesNotSupportBackupType,
    ErrorCode::UserErrorFileManipulationIsNotAllowedDuringBackup,
    ErrorCode::UserErrorSQLPODoesNotExist,
    ErrorCode::UserErrorSQLLSNValidationFailure,
    ErrorCode::UserErrorParentFullBackupMissing,
    ErrorCode::UserErrorBackupFailedAsTransactionLogIsFull,
    ErrorCode::UserErrorOperationNotAllowedDatabaseMirroringEnabled,
    ErrorCode::UserErrorSQLNoSysadminMembership,
    ErrorCode::UserErrorOpeningSQLConnection,
    ErrorCode::UserErrorNoSQlInstancesOnMachine,
    ErrorCode::AutoProtectionCancelledOrNotValid,
    ErrorCode::FabricSvcBackupPreferenceCheckFailedUserError,
    ErrorCode::UserErrorBackupFailedStandaloneDatabaseMovedInToAG,
    ErrorCode::UserErrorBackupFailedDatabaseMovedOutOfAG,
    ErrorCode::UserErrorCannotRestoreExistingDBWithoutForceOverwrite,
    ErrorCode::UserErrorRestoreFailedDatabaseCannotBeOfflined,
    ErrorCode::WlExtGenericIOFaultUserError,
    ErrorCode::UserErrorCannotFindServerCertificateWithThumbprint,
    ErrorCode::UserErrorRestoreNotPossibleBecauseLogBackupContainsBulkLoggedChanges,
    ErrorCode::UserErrorRestoreFailedTargetFileAlreadyExists,
    ErrorCode::WorkloadRestoreFailed,
    ErrorCode::WorkloadExtensionNotReachable,
    ErrorCode::UserErrorWorkloadExtensionNotInstalled,
    ErrorCode::WorkloadExtensionNotPresent,
    ErrorCode::WorkloadExtensionDidntDequeueMsg,
    ErrorCode::UserErrorVMInternetConnectivityIssue,
    ErrorCode::VMNotInRunningStateUserError,
    ErrorCode::GuestAgentStatusUnavailableUserError,
    ErrorCode::UserErrorWindowsWLExtFailedToStartPluginService,
    ErrorCode::OperationCancelledBecauseConflictingOperationRunningUserError,
    ErrorCode::CloudDosAbsoluteLimitReachedWithRetry,
    ErrorCode::KubernetesBackupListExtensionsError,
    ErrorCode::UserErrorTrustedAccessGatewayReturnedForbidden,
    ErrorCode::ScenarioPluginInvalidWorkflowDataRequest,
    ErrorCode::UserErrorExtensionMSIMissingPermissionsOnBackupStorageLocation,
    ErrorCode::UserErrorBackupStorageLocationNotReady,
    ErrorCode::UserErrorNoDefaultBackupStorageLocationFound,
    ErrorCode::UserErrorDeleteBackupFailedBackupStorageLocationNotFound,
    ErrorCode::UserErrorBackupFailedBackupStorageLocationReadOnly,
    ErrorCode::UserErrorDeleteBackupFailedBackupStorageLocationReadOnly,
    ErrorCode::UserErrorMissingMSIPermissionsOnSnapshotResourceGroup,
    ErrorCode::UserErrorSnapshotResourceGroupHasLocks,
    ErrorCode::UserErrorKubernetesBackupExtensionNotFoundError,
    ErrorCode::UserErrorKubernetesBackupExtensionHasErrors,
    ErrorCode::UserErrorKubernetesBackupExtensionUnhealthy,
    ErrorCode::UserErrorKubernetesBackupExtensionIdentityNotFound,
    ErrorCode::KubernetesBackupCustomResourcesTrackingTimeOutError,
    ErrorCode::UserErrorKubernetesCustomResourcesNotPickedUpByExtension,
    ErrorCode::UserErrorBackupPluginPodRestartedDuringBackup,
    ErrorCode::UserErrorBackupPluginPodRestartedDuringRestore,
    ErrorCode::BackupPluginDeleteBackupOperationFailed,
    ErrorCode::ExtensionTimedOutWaitingForBackupItemSync,
    ErrorCode::UserErrorKubernetesBackupClusterIsStopped,
    ErrorCode::KubernetesBackupGenericWarning,
    ErrorCode::UserErrorPVSnapshotDisallowedByPolicy,
    ErrorCode::UserErrorPVSnapshotLimitReached,
    ErrorCode::CSISnapshottingTimedOut,
    ErrorCode::UserErrorHookExecutionFailed,
    ErrorCode::UserErrorNamespaceNotFound,
    ErrorCode::UserErrorPVCHasNoVolume,
    ErrorCode::UserErrorPVCNotBoundToVolume,
    ErrorCode::UserErrorPVNotFound,
    ErrorCode::UserErrorStorageClassMissingForPVC,
    ErrorCode::UserErrorSourceandTargetClusterCRDVersionMismatch,
    ErrorCode::DppUserErrorVaultTierPolicyNotSupported,
    ErrorCode::LongRunningRestoreTrackingFailure,
    ErrorCode::UserErrorObjectReplicationPolicyDeletionFailureOnRestoreTarget,
    ErrorCode::UserErrorInvalidRecoveryPointInTime,
    ErrorCode::UserErrorInvalidRestorePrefixRange,
    ErrorCode::UserErrorRestorePointNotFound,
    ErrorCode::UserErrorRestorePointNotFoundInBackupVault,
    ErrorCode::UserErrorContainerNotFoundForPointInTimeRestore,
    ErrorCode::UserErrorTooManyRestoreCriteriaGivenForBlobRestore,
    ErrorCode::UserErrorTooManyPrefixesGivenForBlobRestore,
    ErrorCode::UserErrorImmutabilityPolicyConfigured,
    ErrorCode::UserErrorContainerHasImmutabilityPolicyDuringRestore,
    ErrorCode::UserErrorArchivedRecoveryPointsRequestedForRestore,
    ErrorCode::UserErrorTargetContainersExistOnAccount,
    ErrorCode::UserErrorOriginalLocationRestoreNotSupported,
    ErrorCode::UserErrorStorageAccountContainerIsBeingDeleted,
    ErrorCode::UserErrorStorageAccountContainerNotFound,
    ErrorCode::UserErrorRestoreFailurePreviousObjectReplicationPolicyNotDeleted,
    ErrorCode::MOSJobTimedOutError,
    ErrorCode::UserErrorMissingRequiredPermissions,
    ErrorCode::UserErrorUnsupportedStorageAccountType,
    ErrorCode::UserErrorAzureResourceNotFoundByPlugin,
    ErrorCode::UserErrorStorageAccountInLockedState,
    ErrorCode::UserErrorDatasourceAndBackupVaultLocationMismatch,
    ErrorCode::UserErrorKeyVaultKeyWasNotFound,
    ErrorCode::UserErrorPitrDisabledOnStorageAccount,
    ErrorCode::UserErrorRequiredStorageFeaturesDisabled,
    ErrorCode::UserErrorPitrRestoreInProgress,
    ErrorCode::UserErrorAzureStorageAccountManagementOperationLimitReached,
    ErrorCode::UserErrorNoContainersSelectedForOperation,
    ErrorCode::UserErrorIncorrectContainersSelectedForOperation,
    ErrorCode::UserErrorInvalidParameterInRequest,
    ErrorCode::UserErrorInvalidResourceUriInRequest,
    ErrorCode::UserErrorRequestDisallowedByAzurePolicy,
    ErrorCode::UserErrorVaultedBackupFeatureNotEnabled,
    ErrorCode::UserErrorStopProtectionNotSupportedForBlobOperationalBackup,
    ErrorCode::DppPluginInvalidInputParameters,
    ErrorCode::UserErrorInvalidRestorableTimeRange,
    ErrorCode::UserErrorMaxOrsPolicyExistOnStorageAccount,
    ErrorCode::UserErrorSelectedContainerPartOfAnotherORPolicy,
    ErrorCode::UserErrorCrossTenantOrsPolicyDisabled,
    ErrorCode::ObjectReplicationPolicyCreationFailure,
    ErrorCode::UserErrorBackupRequestThrottled,
    ErrorCode::UserErrorBlobVersionDeletedDuringBackup,
    ErrorCode::UserErrorBlobVersionArchivedDuringBackup,
    ErrorCode::UserErrorBlobVersionArchivedAndDeletedDuringBackup,
    ErrorCode::LongRunningBackupTrackingFailure,
    ErrorCode::LongRunningOperationTrackingFailure,
    ErrorCode::FileShareNotFound,
    ErrorCode::AFSMaxSnapshotReached,
    ErrorCode::UserErrorStorageAccountNotFound,
    ErrorCode::ParallelSnapshotRequest,
    ErrorCode::FileshareBackupFailedWithAzureRpRequestThrottling,
    ErrorCode::UserErrorStorageAccountIsLocked,
    ErrorCode::DatamoverGenericError,
    ErrorCode::DatamoverInsufficientVaultStorage,
    ErrorCode::AzureOperationFailed,
    ErrorCode::UserErrorStorageAccountSasPolicyNotSupported,
    ErrorCode::UserErrorBackupAFSInSoftDeleteState,
    ErrorCode::UserErrorBackupAFSInDeleteState,
    ErrorCode::UserErrorFileShareEndpointUnreachable,
    ErrorCode::UserErrorStorageAccountInternetRoutingNotSupported,
    ErrorCode::UserErrorDTSStorageAccountNotFound,
    ErrorCode::TargetFileShareNotFound,
    ErrorCode::FileshareRestoreFailedWithAzureRpRequestThrottling,
    ErrorCode::DataTransferServiceCoFLimitReached,
    ErrorCode::DataTransferServiceAllFilesFailedToRecover,
    ErrorCode::UserErrorAFSRecoverySomeFilesNotRestored,
    ErrorCode::UserErrorDTSSourceUriNotValid,
    ErrorCode::UserErrorAFSSourceSnapshotNotFound,
    ErrorCode::UserErrorDTSDestLocked,
    ErrorCode::UserErrorAnotherRestoreInProgressOnSameTarget,
    ErrorCode::UserErrorTargetFileShareFull,
    ErrorCode::UserErrorTargetFileShareQuotaNotSufficient,
    ErrorCode::FileSyncPreRestoreFailed,
    ErrorCode::AzureFileSyncChangeDetectionInProgress,
    ErrorCode::UserErrorSourceOrTargetAccountNotAccessible,
    ErrorCode::UserErrorRestoreAFSInSoftDeleteState,
    ErrorCode::UserErrorRestoreAFSInDeleteState,
    ErrorCode::UserErrorNotEnoughPermissionOnDisk,
    ErrorCode::UserErrorNotEnoughPermissionOnSnapshotRG,
    ErrorCode::UserErrorDiskBackupAuthorizationFailed,
    ErrorCode::UserErrorDiskBackupDiskOrMSIPermissionsNotPresent,
    ErrorCode::UserErrorDiskBackupSnapshotRGOrMSIPermissionsNotPresent,
    ErrorCode::UserErrorSnapshotRGOrMSIPermissionsNotPresent,
    ErrorCode::UserErrorDiskAndSnapshotRGOrMSIPermissionsNotPresent,
    ErrorCode::UserErrorMSIPermissionsNotPresentOnDES,
    ErrorCode::UserErrorManagedDiskNotFound,
    ErrorCode::UserErrorSnapshotRGNotFound,
    ErrorCode::UserErrorSnapshotRGSubscriptionMismatch,
    ErrorCode::UserErrorOperationalStoreParametersNotProvided,
    ErrorCode::UserErrorInvalidOperationalStoreResourceGroup,
    ErrorCode::UserErrorDiskBackupDiskTypeNotSupported,
    ErrorCode::BackupAgentPluginHostValidateProtectionError,
    ErrorCode::UserErrorMissingSubscriptionRegistration,
    ErrorCode::UserErrorNotEnoughPermissionOnTargetRG,
    ErrorCode::UserErrorDiskBackupRestoreRGOrMSIPermissionsNotPresent,
    ErrorCode::UserErrorRestoreTargetRGNotFound,
    ErrorCode::UserErrorSameNameDiskAlreadyExists,
    ErrorCode::UserErrorSubscriptionDiskQuotaLimitReached,
    ErrorCode::UserErrorDiskSnapshotNotFound,
    ErrorCode::UserErrorSnapshotMetadataNotFound,
    ErrorCode::UserErrorDESKeyVaultKeyDisabled,
    ErrorCode::UserErrorDESKeyVaultKeyNotAvailable,
    ErrorCode::BackupVaultMoveResourcesPartiallySucceeded,
    ErrorCode::BackupVaultMoveResourcesCriticalFailure,
    ErrorCode::UserErrorBackupVaultResourceMoveInProgress,
    ErrorCode::UserErrorBackupVaultResourceMoveNotAllowedForMultipleResources,
    ErrorCode::UserErrorBackupVaultResourceMoveNotAllowedUntilResourceProvisioned,
    ErrorCode::BackupVaultResourceMoveIsNotEnabled,
    ErrorCode::UserErrorCrossTenantMSIMoveNotSupported,
    ErrorCode::CloudServiceRetryableError,
    ErrorCode::UserErrorCMKPurgeProtectionNotEnabledOnKeyVault,
    ErrorCode::UserErrorCMKSoftDeleteNotEnabledOnKeyVault,
    ErrorCode::UserErrorDppDatasourceAlreadyProtected,
    ErrorCode::UserErrorDppDatasourceAlreadyHasBackupInstance,
    ErrorCode::UserErrorUnsupportedSourceRegionForDataMove,
    ErrorCode::UserErrorUnsupportedTargetRegionForDataMove,
    ErrorCode::UserErrorConflictingDataMoveOnVault,
    ErrorCode::UserErrorOperationNotAllowedDuringDataMove,
    ErrorCode::UserErrorNoContainersFoundForDataMove,
    ErrorCode::UserErrorDataMoveNotSupportedAtContainerLevel,
    ErrorCode::UserErrorDataMoveNotAllowedContainerRegistrationInProgress,
    ErrorCode::UserErrorDataMoveNotAllowedTargetVaultNotEmpty,
    ErrorCode::UserErrorDataMoveTargetVaultWithPrivateEndpointNotSupported,
    ErrorCode::UserErrorDataMoveSourceVaultWithPrivateEndpointNotSupported,
    ErrorCode::UserErrorDataMoveSourceVaultWithCMKNotSupported,
    ErrorCode::UserErrorDataMoveTargetVaultWithCMKNotSupported,
    ErrorCode::BMSUserErrorNodePartOfActiveAG,
    ErrorCode::ScopeLocked,
    ErrorCode::RequestDisallowedByPolicy,
    ErrorCode::CreateResourceFailedDueToInvalidCache,
    ErrorCode::InvalidRestApiParameter,
    ErrorCode::BMSUserErrorDPPAdhocBackupNotAllowedForBackupType,
    ErrorCode::BMSUserErrorDPPBackupPolicyBackupFrequencyNotMatchingRule,
    ErrorCode::BMSUserErrorInvalidSourceResourceId,
    ErrorCode::BMSUserErrorConflictingProtectionOperation,
    ErrorCode::BMSUserErrorObjectLocked,
    ErrorCode::Id42,
    ErrorCode::Id43,
    ErrorCode::Id52,
    ErrorCode::Id65,
    ErrorCode::Id60,
    ErrorCode::Id270,
    ErrorCode::Id308,
    ErrorCode::Id319,
    ErrorCode::Id345,
    ErrorCode::Id347,
    ErrorCode::Id31008,
    ErrorCode::Hresult0x800706BA,
    ErrorCode::Hresult0x8007274D,
    ErrorCode::Hresult0x80004005,
    ErrorCode::Id30229,
    ErrorCode::Id40003,
    ErrorCode::Id30214,
    ErrorCode::Id3055,
    ErrorCode::Id30172,
    ErrorCode::Id956,
    ErrorCode::Id32017,
    ErrorCode::Id33330,
    ErrorCode::Id3111,
    ErrorCode::Hresult0x8000401A,
    ErrorCode::Hresult0x80004003,
    ErrorCode::RMGenericError,
    ErrorCode::Id2033,
    ErrorCode::Id30146,
    ErrorCode::Id30216,
    ErrorCode::Id917,
    ErrorCode::Id999,
    ErrorCode::Id948,
    ErrorCode::Id976,
    ErrorCode::Id518,
    ErrorCode::Id3001,
    ErrorCode::Id30111,
    ErrorCode::Id30112,
    ErrorCode::Id30115,
    ErrorCode::Id30169,
    ErrorCode::Id32612,
    ErrorCode::Hresult0x8007138F,
    ErrorCode::Hresult0x80070490,
    ErrorCode::Hresult0x800423F3,
    ErrorCode::Id157,
    ErrorCode::Id1001,
    ErrorCode::Id104,
    ErrorCode::Id109,
    ErrorCode::Id3115,
    ErrorCode::Id3151,
    ErrorCode::Id33505,
    ErrorCode::Id33469,
    ErrorCode::GPPowershellScriptHrError,
    ErrorCode::Id25011,
    ErrorCode::Id4323,
    ErrorCode::Id4324,
    ErrorCode::Id832,
    ErrorCode::Id453,
    ErrorCode::Id454,
    ErrorCode::Id470,
    ErrorCode::Id33411,
    ErrorCode::Id33412,
    ErrorCode::Id33419,
    ErrorCode::Id50004,
    ErrorCode::Id50005,
    ErrorCode::Id50006,
    ErrorCode::Id50007,
    ErrorCode::Id33417,
    ErrorCode::Id50008,
    ErrorCode::Id33420,
    ErrorCode::Id33421,
    ErrorCode::Id33450,
    ErrorCode::Id33451,
    ErrorCode::Id33418,
    ErrorCode::Id100122,
    ErrorCode::Id33408,
    ErrorCode::Id33413,
    ErrorCode::Id33414,
    ErrorCode::Id33422,
    ErrorCode::Id33461,
    ErrorCode::Id33464,
    ErrorCode::Id33467,
    ErrorCode::Id33468,
    ErrorCode::Id33470,
    ErrorCode::Id33415,
    ErrorCode::Id33416,
    ErrorCode::Id100139,
    ErrorCode::Id100140,
    ErrorCode::Id100191,
    ErrorCode::Id100192,
    ErrorCode::Id100194,
    ErrorCode::Id33407,
    ErrorCode::Id33409,
    ErrorCode::Id33410,
    ErrorCode::Id33481,
    ErrorCode::Id33494,
    ErrorCode::Id33495,
    ErrorCode::Id33496,
    ErrorCode::Id33497,
    ErrorCode::Id50500,
    ErrorCode::Id50501,
    ErrorCode::Id50506,
    ErrorCode::Id50009,
    ErrorCode::Id50010,
    ErrorCode::Id50502,
    ErrorCode::Id50503,
    ErrorCode::Id50504,
    ErrorCode::Id50013,
    ErrorCode::Id50014,
    ErrorCode::Id50000,
    ErrorCode::Id50001,
    ErrorCode::Id50002,
    ErrorCode::Id33510,
    ErrorCode::Id33511,
    ErrorCode::Id33514,
    ErrorCode::Id33515,
    ErrorCode::Id33518,
    ErrorCode::Id40001,
    ErrorCode::Id40002,
    ErrorCode::Id40004,
    ErrorCode::Id40010,
    ErrorCode::Id40005,
    ErrorCode::Id40006,
    ErrorCode::Id40007,
    ErrorCode::Id40008,
    ErrorCode::Id40009,
    ErrorCode::Id40011,
    ErrorCode::Id40012,
    ErrorCode::Id40013,
    ErrorCode::Id40014,
    ErrorCode::Id33614,
    ErrorCode::Id33615,
    ErrorCode::Id33616,
    ErrorCode::Id33623,
    ErrorCode::Id33617,
    ErrorCode::Id33625,
    ErrorCode::Id33630,
    ErrorCode::Id33632,
    ErrorCode::Id33633,
    ErrorCode::Id33618,
    ErrorCode::Id33619,
    ErrorCode::Id33622,
    ErrorCode::Id34522,
    ErrorCode::Id33424,
    ErrorCode::Id33425,
    ErrorCode::Id810002,
    ErrorCode::Id100195,
    ErrorCode::Id100134,
    ErrorCode::Id100133,
    ErrorCode::Id100193,
    ErrorCode::Id34505,
    ErrorCode::Id33483,
    ErrorCode::Id33482,
    ErrorCode::Id964,
    ErrorCode::Id32680,
    ErrorCode::Id50011,
    ErrorCode::Id50012,
    ErrorCode::Id4024,
    ErrorCode::Id4387,
    ErrorCode::Id2013,
    ErrorCode::Id33621,
    ErrorCode::ApplicationQuiesceFault,
    ErrorCode::Id33620,
    ErrorCode::Id34517,
    ErrorCode::Hresult0x80070570,
    ErrorCode::Hresult0x80070002,
    ErrorCode::Hresult0x80070003,
    ErrorCode::Hresult0x80070005,
    ErrorCode::Hresult0x8007018B,
    ErrorCode::Id230006,
    ErrorCode::Id100052,
    ErrorCode::Id34529,
    ErrorCode::Id34530,
    ErrorCode::Id34531,
    ErrorCode::Id34532,
    ErrorCode::Id100011,
    ErrorCode::Id100017,
    ErrorCode::Id100019,
    ErrorCode::Id100020,
    ErrorCode::Id100030,
    ErrorCode::Id100031,
    ErrorCode::Id100037,
    ErrorCode::Id100038,
    ErrorCode::Id100046,
    ErrorCode::Id100053,
    ErrorCode::Id100055,
    ErrorCode::Id100059,
    ErrorCode::Id100060,
    ErrorCode::Id100066,
    ErrorCode::Id100082,
    ErrorCode::Id100083,
    ErrorCode::Id100084,
    ErrorCode::Id100091,
    ErrorCode::Id100094,
    ErrorCode::Id100098,
    ErrorCode::Id100104,
    ErrorCode::Id100135,
    ErrorCode::Id100141,
    ErrorCode::Id100166,
    ErrorCode::Id100168,
    ErrorCode::Id100169,
    ErrorCode::Id100177,
    ErrorCode::Id100178,
    ErrorCode::Id100201,
    ErrorCode::Id100202,
    ErrorCode::Id100204,
    ErrorCode::Id100205,
    ErrorCode::Id100209,
    ErrorCode::Id120001,
    ErrorCode::Id120003,
    ErrorCode::Id34501,
    ErrorCode::Id34502,
    ErrorCode::Id100009,
    ErrorCode::Id100028,
    ErrorCode::Id100029,
    ErrorCode::Id100039,
    ErrorCode::Id100040,
    ErrorCode::Id100057,
    ErrorCode::Id100071,
    ErrorCode::Id100073,
    ErrorCode::Id100076,
    ErrorCode::Id100077,
    ErrorCode::Id100079,
    ErrorCode::Id100080,
    ErrorCode::Id100081,
    ErrorCode::Id100086,
    ErrorCode::Id100093,
    ErrorCode::Id100096,
    ErrorCode::Id100097,
    ErrorCode::Id100137,
    ErrorCode::Id100138,
    ErrorCode::Id100165,
    ErrorCode::Id100203,
    ErrorCode::Id100206,
    ErrorCode::Id100210,
    ErrorCode::Id100224,
    ErrorCode::Id34503,
    ErrorCode::Id34504,
    ErrorCode::Id34516,
    ErrorCode::Id34518,
    ErrorCode::Id34519,
    ErrorCode::Id34645,
    ErrorCode::Id100032,
    ErrorCode::Id100033,
    ErrorCode::Id100035,
    ErrorCode::Id100036,
    ErrorCode::Id100049,
    ErrorCode::Id100092,
    ErrorCode::Id100041,
    ErrorCode::Id100078,
    ErrorCode::Id100136,
    ErrorCode::Id100021,
    ErrorCode::Id100051,
    ErrorCode::Id100067,
    ErrorCode::Id100143,
    ErrorCode::Id100144,
    ErrorCode::Id33471,
    ErrorCode::Id33472,
    ErrorCode::Id33478,
    ErrorCode::Id100114,
    ErrorCode::Id100115,
    ErrorCode::Id100116,
    ErrorCode::Id100118,
    ErrorCode::Id100119,
    ErrorCode::Id100120,
    ErrorCode::Id100241,
    ErrorCode::Id33476,
    ErrorCode::Id33480,
    ErrorCode::Id100112,
    ErrorCode::Id100113,
    ErrorCode::Id100117,
    ErrorCode::Id100228,
    ErrorCode::Id100229,
    ErrorCode::Id100230,
    ErrorCode::Id100231,
    ErrorCode::Id100232,
    ErrorCode::Id100233,
    ErrorCode::Id100240,
    ErrorCode::Id100124,
    ErrorCode::Id100125,
    ErrorCode::Id100223,
    ErrorCode::Id100225,
    ErrorCode::Id33473,
    ErrorCode::Id33475,
    ErrorCode::Id100128,
    ErrorCode::Id100167,
    ErrorCode::Id100001,
    ErrorCode::Id100002,
    ErrorCode::Id100003,
    ErrorCode::Id100004,
    ErrorCode::Id100005,
    ErrorCode::Id100006,
    ErrorCode::Id100007,
    ErrorCode::Id100008,
    ErrorCode::Id100010,
    ErrorCode::Id100013,
    ErrorCode::Id100016,
    ErrorCode::Id100045,
    ErrorCode::Id100047,
    ErrorCode::Id100101,
    ErrorCode::Id100102,
    ErrorCode::Id100014,
    ErrorCode::Id100015,
    ErrorCode::Id100064,
    ErrorCode::Id100065,
    ErrorCode::Id100085,
    ErrorCode::Id100109,
    ErrorCode::Id100132,
    ErrorCode::Id100207,
    ErrorCode::Id34500,
    ErrorCode::Id280001,
    ErrorCode::Id280002,
    ErrorCode::Id280003,
    ErrorCode::Id280004,
    ErrorCode::Id280005,
    ErrorCode::Id280006,
    ErrorCode::Id280007,
    ErrorCode::Id280008,
    ErrorCode::Id280009,
    ErrorCode::Id280010,
    ErrorCode::Id280011,
    ErrorCode::Id34511,
    ErrorCode::Id100012,
    ErrorCode::Id100087,
    ErrorCode::Id100088,
    ErrorCode::Id100089,
    ErrorCode::Id100090,
    ErrorCode::Id100142,
    ErrorCode::Id34508,
    ErrorCode::Id34509,
    ErrorCode::Id34510,
    ErrorCode::Id34512,
    ErrorCode::Id100107,
    ErrorCode::Id100108,
    ErrorCode::Id34514,
    ErrorCode::Id34527,
    ErrorCode::Id34528,
    ErrorCode::Id100111,
    ErrorCode::Id100126,
    ErrorCode::Id100129,
    ErrorCode::Id34507,
    ErrorCode::Id34515,
    ErrorCode::Id100025,
    ErrorCode::Id100027,
    ErrorCode::Id100042,
    ErrorCode::Id100043,
    ErrorCode::Id100044,
    ErrorCode::Id100048,
    ErrorCode::Id100103,
    ErrorCode::Id100262,
    ErrorCode::Id100018,
    ErrorCode::Id100056,
    ErrorCode::Id100058,
    ErrorCode::Id100061,
    ErrorCode::Id100068,
    ErrorCode::Id100069,
    ErrorCode::Id100070,
    ErrorCode::Id100072,
    ErrorCode::Id100095,
    ErrorCode::Id100100,
    ErrorCode::Id100105,
    ErrorCode::Id100121,
    ErrorCode::Id100123,
    ErrorCode::Id480001,
    ErrorCode::Id480002,
    ErrorCode::Id480003,
    ErrorCode::Id480004,
    ErrorCode::Id480005,
    ErrorCode::Id480006,
    ErrorCode::Id480007,
    ErrorCode::Id480008,
    ErrorCode::Id480010,
    ErrorCode::Id480011,
    ErrorCode::Id140014,
    ErrorCode::Id140016,
    ErrorCode::Id140020,
    ErrorCode::Id140026,
    ErrorCode::Id140047,
    ErrorCode::Id260004,
    ErrorCode::Id260025,
    ErrorCode::Id140031,
    ErrorCode::Id140048,
    ErrorCode::Id140049,
    ErrorCode::Id140050,
    ErrorCode::Id140053,
    ErrorCode::Id140018,
    ErrorCode::Id150001,
    ErrorCode::Id150003,
    ErrorCode::Id210001,
    ErrorCode::Id210002,
    ErrorCode::Id210005,
    ErrorCode::Id210006,
    ErrorCode::Id210007,
    ErrorCode::Id210008,
    ErrorCode::Id210009,
    ErrorCode::Id210010,
    ErrorCode::Id210011,
    ErrorCode::Id210012,
    ErrorCode::Id260003,
    ErrorCode::Id130031,
    ErrorCode::Id130056,
    ErrorCode::Id140032,
    ErrorCode::Id320002,
    ErrorCode::Id260017,
    ErrorCode::Id260018,
    ErrorCode::Id260019,
    ErrorCode::Id260020,
    ErrorCode::Id260021,
    ErrorCode::Id300001,
    ErrorCode::Id300002,
    ErrorCode::Id300003,
    ErrorCode::Id300004,
    ErrorCode::Id300005,
    ErrorCode::Id300006,
    ErrorCode::Id300007,
    ErrorCode::Id300008,
    ErrorCode::Id300009,
    ErrorCode::Id300010,
    ErrorCode::Id300011,
    ErrorCode::Id300012,
    ErrorCode::Id300013,
    ErrorCode::Id300014,
    ErrorCode::Id300015,
    ErrorCode::Id300016,
    ErrorCode::Id300017,
    ErrorCode::Id300018,
    ErrorCode::Id300019,
    ErrorCode::Id300020,
    ErrorCode::Id300021,
    ErrorCode::Id300022,
    ErrorCode::Id300023,
    ErrorCode::Id180001,
    ErrorCode::Id180002,
    ErrorCode::Id180008,
    ErrorCode::Id260000,
    ErrorCode::Id260001,
    ErrorCode::Id260002,
    ErrorCode::Id260005,
    ErrorCode::Id260006,
    ErrorCode::Id260016,
    ErrorCode::Id170020,
    ErrorCode::Id260007,
    ErrorCode::Id260008,
    ErrorCode::Id260009,
    ErrorCode::Id260010,
    ErrorCode::Id260011,
    ErrorCode::Id260015,
    ErrorCode::Id260022,
    ErrorCode::Id260023,
    ErrorCode::Id130014,
    ErrorCode::Id130042,
    ErrorCode::Id130015,
    ErrorCode::Id130043,
    ErrorCode::Id130058,
    ErrorCode::Id160000,
    ErrorCode::Id160009,
    ErrorCode::Id160010,
    ErrorCode::Id220008,
    ErrorCode::Id260024,
    ErrorCode::Id340002,
    ErrorCode::Id130026,
    ErrorCode::Id160005,
    ErrorCode::Id130013,
    ErrorCode::Id130024,
    ErrorCode::Id130050,
    ErrorCode::Id130052,
    ErrorCode::Id160004,
    ErrorCode::Id130053,
    ErrorCode::Id130054,
    ErrorCode::Id170017,
    ErrorCode::Id170018,
    ErrorCode::Id170019,
    ErrorCode::Id250005,
    ErrorCode::Id250006,
    ErrorCode::Id250007,
    ErrorCode::Id250008,
    ErrorCode::Id160024,
    ErrorCode::Id250000,
    ErrorCode::Id250003,
    ErrorCode::Id250004,
    ErrorCode::Id260012,
    ErrorCode::Id260013,
    ErrorCode::Id260014,
    ErrorCode::Id170026,
    ErrorCode::Id340001,
    ErrorCode::Id100145,
    ErrorCode::Id100146,
    ErrorCode::Id100147,
    ErrorCode::Id100148,
    ErrorCode::Id100149,
    ErrorCode::Id100150,
    ErrorCode::Id100151,
    ErrorCode::Id100152,
    ErrorCode::Id100153,
    ErrorCode::Id100154,
    ErrorCode::Id100155,
    ErrorCode::Id100156,
    ErrorCode::Id100158,
    ErrorCode::Id100159,
    ErrorCode::Id100160,
    ErrorCode::Id100161,
    ErrorCode::Id100162,
    ErrorCode::Id100163,
    ErrorCode::Id100164,
    ErrorCode::Id100171,
    ErrorCode::Id100172,
    ErrorCode::Id100173,
    ErrorCode::Id100174,
    ErrorCode::Id100175,
    ErrorCode::Id100179,
    ErrorCode::Id100211,
    ErrorCode::Id100212,
    ErrorCode::Id100214,
    ErrorCode::Id100215,
    ErrorCode::Id100216,
    ErrorCode::Id100217,
    ErrorCode::Id100219,
    ErrorCode::Id100220,
    ErrorCode::Id100221,
    ErrorCode::Id100222,
    ErrorCode::Id100227,
    ErrorCode::Id100234,
    ErrorCode::Id100235,
    ErrorCode::Id100236,
    ErrorCode::Id100237,
    ErrorCode::Id100238,
    ErrorCode::Id100239,
    ErrorCode::Id100074,
    ErrorCode::Id100075,
    ErrorCode::Id100099,
    ErrorCode::Id100170,
    ErrorCode::Id100180,
    ErrorCode::Id100181,
    ErrorCode::Id100182,
    ErrorCode::Id100183,
    ErrorCode::Id100184,
    ErrorCode::Id100185,
    ErrorCode::Id100186,
    ErrorCode::Id100187,
    ErrorCode::Id100188,
    ErrorCode::Id100189,
    ErrorCode::Id100190,
    ErrorCode::Id100218,
    ErrorCode::Id140001,
    ErrorCode::Id140002,
    ErrorCode::Id140003,
    ErrorCode::Id140004,
    ErrorCode::Id140005,
    ErrorCode::Id140006,
    ErrorCode::Id140007,
    ErrorCode::Id140008,
    ErrorCode::Id140009,
    ErrorCode::Id140010,
    ErrorCode::Id140011,
    ErrorCode::Id140012,
    ErrorCode::Id140013,
    ErrorCode::Id140015,
    ErrorCode::Id140017,
    ErrorCode::Id140019,
    ErrorCode::Id140021,
    ErrorCode::Id140022,
    ErrorCode::Id140023,
    ErrorCode::Id140024,
    ErrorCode::Id140025,
    ErrorCode::Id140027,
    ErrorCode::Id140028,
    ErrorCode::Id140029,
    ErrorCode::Id140030,
    ErrorCode::Id140033,
    ErrorCode::Id140034,
    ErrorCode::Id140035,
    ErrorCode::Id140036,
    ErrorCode::Id140037,
    ErrorCode::Id140038,
    ErrorCode::Id140039,
    ErrorCode::Id140040,
    ErrorCode::Id140041,
    ErrorCode::Id140042,
    ErrorCode::Id140043,
    ErrorCode::Id140044,
    ErrorCode::Id140045,
    ErrorCode::Id140046,
    ErrorCode::Id150002,
    ErrorCode::Id150004,
    ErrorCode::Id150005,
    ErrorCode::Id150006,
    ErrorCode::Id150007,
    ErrorCode::Id100063,
    ErrorCode::Id160001,
    ErrorCode::Id160002,
    ErrorCode::Id160003,
    ErrorCode::Id160006,
    ErrorCode::Id160007,
    ErrorCode::Id160008,
    ErrorCode::Id160011,
    ErrorCode::Id160012,
    ErrorCode::Id160013,
    ErrorCode::Id160015,
    ErrorCode::Id160016,
    ErrorCode::Id160017,
    ErrorCode::Id160018,
    ErrorCode::Id160019,
    ErrorCode::Id160020,
    ErrorCode::Id160021,
    ErrorCode::Id160022,
    ErrorCode::Id160023,
    ErrorCode::Id160025,
    ErrorCode::Id160026,
    ErrorCode::Id160027,
    ErrorCode::Id160028,
    ErrorCode::Id160029,
    ErrorCode::Id170001,
    ErrorCode::Id170002,
    ErrorCode::Id170003,
    ErrorCode::Id170004,
    ErrorCode::Id170005,
    ErrorCode::Id170006,
    ErrorCode::Id170007,
    ErrorCode::Id170008,
    ErrorCode::Id170009,
    ErrorCode::Id170010,
    ErrorCode::Id170011,
    ErrorCode::Id170012,
    ErrorCode::Id170013,
    ErrorCode::Id170014,
    ErrorCode::Id170015,
    ErrorCode::Id170016,
    ErrorCode::Id170021,
    ErrorCode::Id170022,
    ErrorCode::Id170023,
    ErrorCode::Id170024,
    ErrorCode::Id170025,
    ErrorCode::Id180003,
    ErrorCode::Id180004,
    ErrorCode::Id180005,
    ErrorCode::Id180006,
    ErrorCode::Id180009,
    ErrorCode::Id180010,
    ErrorCode::Id180011,
    ErrorCode::Id180012,
    ErrorCode::Id180013,
    ErrorCode::Id190001,
    ErrorCode::Id190002,
    ErrorCode::Id190003,
    ErrorCode::Id190004,
    ErrorCode::Id190005,
    ErrorCode::Id190006,
    ErrorCode::Id190007,
    ErrorCode::Id190008,
    ErrorCode::Id190009,
    ErrorCode::Id190010,
    ErrorCode::Id190011,
    ErrorCode::Id190012,
    ErrorCode::Id190013,
    ErrorCode::Id190014,
    ErrorCode::Id190015,
    ErrorCode::Id190016,
    ErrorCode::Id190017,
    ErrorCode::Id190018,
    ErrorCode::Id190019,
    ErrorCode::Id190020,
    ErrorCode::Id190021,
    ErrorCode::Id190022,
    ErrorCode::Id200001,
    ErrorCode::Id200002,
    ErrorCode::Id200003,
    ErrorCode::Id200004,
    ErrorCode::Id200005,
    ErrorCode::Id200006,
    ErrorCode::Id200007,
    ErrorCode::Id200008,
    ErrorCode::Id200009,
    ErrorCode::Id200010,
    ErrorCode::Id220001,
    ErrorCode::Id220002,
    ErrorCode::Id220003,
    ErrorCode::Id220004,
    ErrorCode::Id220005,
    ErrorCode::Id220006,
    ErrorCode::Id220007,
    ErrorCode::Id220009,
    ErrorCode::Id220010,
    ErrorCode::Id220011,
    ErrorCode::Id220012,
    ErrorCode::Id220013,
    ErrorCode::Id230001,
    ErrorCode::Id230002,
    ErrorCode::Id230003,
    ErrorCode::Id230004,
    ErrorCode::Id230005,
    ErrorCode::Id240000,
    ErrorCode::Id240001,
    ErrorCode::Id250001,
    ErrorCode::Id250002,
    ErrorCode::Id250009,
    ErrorCode::Id270000,
    ErrorCode::Id270001,
    ErrorCode::Id270002,
    ErrorCode::Id270003,
    ErrorCode::Id270004,
    ErrorCode::Id270005,
    ErrorCode::Id270006,
    ErrorCode::Id270007,
    ErrorCode::Id270008,
    ErrorCode::Id270009,
    ErrorCode::Id270010,
    ErrorCode::Id270011,
    ErrorCode::Id270012,
    ErrorCode::Id290001,
    ErrorCode::Id290002,
    ErrorCode::Id290003,
    ErrorCode::Id310001,
    ErrorCode::Id310002,
    ErrorCode::Id310003,
    ErrorCode::Id310004,
    ErrorCode::Id310005,
    ErrorCode::Id310006,
    ErrorCode::Id310007,
    ErrorCode::Id310008,
    ErrorCode::Id320001,
    ErrorCode::Id330001,
    ErrorCode::Id330002,
    ErrorCode::Id340003,
    ErrorCode::Id130004,
    ErrorCode::Id130005,
    ErrorCode::Id130006,
    ErrorCode::Id130007,
    ErrorCode::Id130008,
    ErrorCode::Id130009,
    ErrorCode::Id130010,
    ErrorCode::Id130011,
    ErrorCode::Id130012,
    ErrorCode::Id130016,
    ErrorCode::Id130017,
    ErrorCode::Id130018,
    ErrorCode::Id130019,
    ErrorCode::Id130020,
    ErrorCode::Id130021,
    ErrorCode::Id130022,
    ErrorCode::Id130023,
    ErrorCode::Id130025,
    ErrorCode::Id130027,
    ErrorCode::Id130028,
    ErrorCode::Id130029,
    ErrorCode::Id130030,
    ErrorCode::Id130032,
    ErrorCode::Id130033,
    ErrorCode::Id130034,
    ErrorCode::Id130035,
    ErrorCode::Id130036,
    ErrorCode::Id130037,
    ErrorCode::Id130038,
    ErrorCode::Id130039,
    ErrorCode::Id130040,
    ErrorCode::Id130041,
    ErrorCode::Id130044,
    ErrorCode::Id130045,
    ErrorCode::Id130046,
    ErrorCode::Id130047,
    ErrorCode::Id130048,
    ErrorCode::Id130049,
    ErrorCode::Id130051,
    ErrorCode::Id130057,
    ErrorCode::Id130003,
    ErrorCode::Id100242,
    ErrorCode::Id810001,
    ErrorCode::Id34506,
    ErrorCode::Id130055,
    ErrorCode::Id130002,
    ErrorCode::Id100272,
    ErrorCode::UserErrorSecretExistsSoftDeleted,
    ErrorCode::UserErrorKeyVaultSoftDeleted,
    ErrorCode::Id100130,
    ErrorCode::Id120002,
    ErrorCode::Id100062,
    ErrorCode::Id100110,
    ErrorCode::Id100176,
    ErrorCode::SalChecksumStoreInitializationFailed,
    ErrorCode::SalVhdInitializationError,
    ErrorCode::SalLowDiskSpace,
    ErrorCode::Id100226,
    ErrorCode::Hresult0x800423F2,
    ErrorCode::Id100213,
    ErrorCode::Id100157,
    ErrorCode::Id100208,
    ErrorCode::Hresult0x8007007B,
    ErrorCode::Hresult0x80780049,
    ErrorCode::Id939,
    ErrorCode::Id12,
    ErrorCode::Id32,
    ErrorCode::Id222,
    ErrorCode::Id11,
    ErrorCode::Id31,
    ErrorCode::Id41,
    ErrorCode::Id15,
    ErrorCode::Id35,
    ErrorCode::Id225,
    ErrorCode::Id45,
    ErrorCode::Id13,
    ErrorCode::Id33,
    ErrorCode::Id223,
    ErrorCode::Id14,
    ErrorCode::Id34,
    ErrorCode::Id224,
    ErrorCode::Id53,
    ErrorCode::Id316,
    ErrorCode::Id3122,
    ErrorCode::Id998,
    ErrorCode::Id56,
    ErrorCode::Id32557,
    ErrorCode::Id32558,
    ErrorCode::Id30186,
    ErrorCode::Id2009,
    ErrorCode::Id48,
    ErrorCode::Id238,
    ErrorCode::Id31214,
    ErrorCode::Id49,
    ErrorCode::Id30046,
    ErrorCode::Id30187,
    ErrorCode::Id16,
    ErrorCode::Id36,
    ErrorCode::Id39,
    ErrorCode::Id37,
    ErrorCode::Id6002,
    ErrorCode::Id6003,
    ErrorCode::Id6012,
    ErrorCode::Id6013,
    ErrorCode::Id524,
    ErrorCode::Id525,
    ErrorCode::Id526,
    ErrorCode::Id32598,
    ErrorCode::Id32631,
    ErrorCode::Id32632,
    ErrorCode::Id32633,
    ErrorCode::Id271,
    ErrorCode::Id274,
    ErrorCode::Id275,
    ErrorCode::Id291,
    ErrorCode::Id293,
    ErrorCode::Id341,
    ErrorCode::Id309,
    ErrorCode::Id310,
    ErrorCode::Id401,
    ErrorCode::Id404,
    ErrorCode::Id403,
    ErrorCode::Id402,
    ErrorCode::Id312,
    ErrorCode::Id324,
    ErrorCode::Id348,
    ErrorCode::Id300,
    ErrorCode::Id342,
    ErrorCode::Id328,
    ErrorCode::Id330,
    ErrorCode::Id313,
    ErrorCode::Id317,
    ErrorCode::Id32542,
    ErrorCode::Id349,
    ErrorCode::Id304,
    ErrorCode::Id303,
    ErrorCode::Id329,
    ErrorCode::Id47,
    ErrorCode::Id267,
    ErrorCode::Id305,
    ErrorCode::Id343,
    ErrorCode::Id302,
    ErrorCode::Id326,
    ErrorCode::Id337,
    ErrorCode::Id334,
    ErrorCode::Id33224,
    ErrorCode::Id333,
    ErrorCode::Id33247,
    ErrorCode::Id335,
    ErrorCode::Id321,
    ErrorCode::Id370,
    ErrorCode::Id30,
    ErrorCode::Id294,
    ErrorCode::Id325,
    ErrorCode::Id31006,
    ErrorCode::Id33343,
    ErrorCode::Id296,
    ErrorCode::Id904,
    ErrorCode::Id905,
    ErrorCode::Id3121,
    ErrorCode::Id297,
    ErrorCode::Id301,
    ErrorCode::Id320,
    ErrorCode::Id340,
    ErrorCode::Id372,
    ErrorCode::Id306,
    ErrorCode::Id307,
    ErrorCode::Id32537,
    ErrorCode::Id33151,
    ErrorCode::Id353,
    ErrorCode::Id32543,
    ErrorCode::Id32575,
    ErrorCode::Id311,
    ErrorCode::Id344,
    ErrorCode::Id32635,
    ErrorCode::Id290,
    ErrorCode::Id292,
    ErrorCode::Id32555,
    ErrorCode::Id32556,
    ErrorCode::Id336,
    ErrorCode::Id295,
    ErrorCode::Id901,
    ErrorCode::Id1100,
    ErrorCode::Id1101,
    ErrorCode::Id1102,
    ErrorCode::Id1103,
    ErrorCode::Id1104,
    ErrorCode::Id1105,
    ErrorCode::Id1106,
    ErrorCode::Id1107,
    ErrorCode::Id1108,
    ErrorCode::Id1109,
    ErrorCode::Id1200,
    ErrorCode::Id1201,
    ErrorCode::Id1202,
    ErrorCode::Id1204,
    ErrorCode::Id1205,
    ErrorCode::Id1206,
    ErrorCode::Id1214,
    ErrorCode::Id1215,
    ErrorCode::Id1216,
    ErrorCode::Id1218,
    ErrorCode::Id1219,
    ErrorCode::Id1246,
    ErrorCode::Id1247,
    ErrorCode::Id1248,
    ErrorCode::Id1250,
    ErrorCode::Id1252,
    ErrorCode::Id32611,
    ErrorCode::Id32596,
    ErrorCode::Id1209,
    ErrorCode::Id1210,
    ErrorCode::Id1211,
    ErrorCode::Id1212,
    ErrorCode::Id1217,
    ErrorCode::Id1221,
    ErrorCode::Id1222,
    ErrorCode::Id1223,
    ErrorCode::Id1224,
    ErrorCode::Id1225,
    ErrorCode::Id1251,
    ErrorCode::Id1255,
    ErrorCode::Id3154,
    ErrorCode::Id3155,
    ErrorCode::Id1220,
    ErrorCode::Id1244,
    ErrorCode::Id1249,
    ErrorCode::Id1226,
    ErrorCode::Id1227,
    ErrorCode::Id1228,
    ErrorCode::Id1229,
    ErrorCode::Id1230,
    ErrorCode::Id1231,
    ErrorCode::Id1232,
    ErrorCode::Id1233,
    ErrorCode::Id1234,
    ErrorCode::Id1237,
    ErrorCode::Id1238,
    ErrorCode::Id1240,
    ErrorCode::Id1245,
    ErrorCode::Id33426,
    ErrorCode::Id33429,
    ErrorCode::Id33430,
    ErrorCode::Id33432,
    ErrorCode::Id33434,
    ErrorCode::Id33501,
    ErrorCode::Id373,
    ErrorCode::Id33225,
    ErrorCode::Id33500,
    ErrorCode::Id455,
    ErrorCode::Id461,
    ErrorCode::Id33210,
    ErrorCode::Id33215,
    ErrorCode::Id33171,
    ErrorCode::Id33337,
    ErrorCode::Id33306,
    ErrorCode::Id33333,
    ErrorCode::Id33167,
    ErrorCode::Id33176,
    ErrorCode::Id33177,
    ErrorCode::Id33340,
    ErrorCode::Id33172,
    ErrorCode::Id33170,
    ErrorCode::Id33166,
    ErrorCode::Id33165,
    ErrorCode::Id33239,
    ErrorCode::Id33226,
    ErrorCode::Id33227,
    ErrorCode::Id33211,
    ErrorCode::Id33238,
    ErrorCode::Id33245,
    ErrorCode::Id33309,
    ErrorCode::Id33322,
    ErrorCode::Id33321,
    ErrorCode::Id33327,
    ErrorCode::Id33328,
    ErrorCode::Id33329,
    ErrorCode::Id33334,
    ErrorCode::Id33335,
    ErrorCode::Id33336,
    ErrorCode::Id33186,
    ErrorCode::Id33189,
    ErrorCode::Id33173,
    ErrorCode::Id33158,
    ErrorCode::Id33161,
    ErrorCode::Id33162,
    ErrorCode::Id33214,
    ErrorCode::Id33218,
    ErrorCode::Id33320,
    ErrorCode::Id33175,
    ErrorCode::Id33305,
    ErrorCode::Id33185,
    ErrorCode::Id33240,
    ErrorCode::Id33241,
    ErrorCode::Id33235,
    ErrorCode::Id33236,
    ErrorCode::Id31240,
    ErrorCode::Id31241,
    ErrorCode::Id33120,
    ErrorCode::Id33237,
    ErrorCode::Id33244,
    ErrorCode::Id33300,
    ErrorCode::Id33301,
    ErrorCode::Id33302,
    ErrorCode::Id33303,
    ErrorCode::Id33507,
    ErrorCode::Id33447,
    ErrorCode::Id7001,
    ErrorCode::Id7003,
    ErrorCode::Id7004,
    ErrorCode::Id7005,
    ErrorCode::Id7009,
    ErrorCode::Id7010,
    ErrorCode::Id7012,
    ErrorCode::Id7011,
    ErrorCode::Id7013,
    ErrorCode::Id32651,
    ErrorCode::Id32653,
    ErrorCode::Id33154,
    ErrorCode::Id33153,
    ErrorCode::Id33157,
    ErrorCode::Id33160,
    ErrorCode::Id33163,
    ErrorCode::Id33164,
    ErrorCode::Id30149,
    ErrorCode::Id30159,
    ErrorCode::Id2040,
    ErrorCode::Id33140,
    ErrorCode::Id369,
    ErrorCode::Id31005,
    ErrorCode::Id30230,
    ErrorCode::Id405,
    ErrorCode::Id33219,
    ErrorCode::Id406,
    ErrorCode::Id33246,
    ErrorCode::Id315,
    ErrorCode::Id33145,
    ErrorCode::Id63,
    ErrorCode::Id199,
    ErrorCode::Id3053,
    ErrorCode::Id30148,
    ErrorCode::Id32579,
    ErrorCode::Id31003,
    ErrorCode::Id31004,
    ErrorCode::Id31098,
    ErrorCode::Id31212,
    ErrorCode::Id32613,
    ErrorCode::Id31039,
    ErrorCode::Id31040,
    ErrorCode::Id31165,
    ErrorCode::Id33444,
    ErrorCode::Id33488,
    ErrorCode::Id31045,
    ErrorCode::Id31051,
    ErrorCode::Id31073,
    ErrorCode::Id31052,
    ErrorCode::Id31072,
    ErrorCode::Id31065,
    ErrorCode::Id31067,
    ErrorCode::Id31100,
    ErrorCode::Id31239,
    ErrorCode::Id32060,
    ErrorCode::Id32616,
    ErrorCode::Id33242,
    ErrorCode::Id33490,
    ErrorCode::Id33509,
    ErrorCode::Id33492,
    ErrorCode::Id33493,
    ErrorCode::Id31089,
    ErrorCode::Id31090,
    ErrorCode::Id31092,
    ErrorCode::Id31091,
    ErrorCode::Id31093,
    ErrorCode::Id31094,
    ErrorCode::Id50,
    ErrorCode::Id77,
    ErrorCode::Id192,
    ErrorCode::Id31209,
    ErrorCode::Id3104,
    ErrorCode::Id3163,
    ErrorCode::Id30203,
    ErrorCode::Id31007,
    ErrorCode::Id31253,
    ErrorCode::Id170,
    ErrorCode::Id31159,
    ErrorCode::Id323,
    ErrorCode::Id31036,
    ErrorCode::Id31043,
    ErrorCode::Id31259,
    ErrorCode::Id32521,
    ErrorCode::Id32529,
    ErrorCode::Id30208,
    ErrorCode::Id955,
    ErrorCode::Id59,
    ErrorCode::Id30188,
    ErrorCode::Id30209,
    ErrorCode::Id33123,
    ErrorCode::Id30136,
    ErrorCode::Id30137,
    ErrorCode::Id30138,
    ErrorCode::Id30228,
    ErrorCode::Id30301,
    ErrorCode::Id30302,
    ErrorCode::Id3118,
    ErrorCode::Id3128,
    ErrorCode::Id3129,
    ErrorCode::Id3178,
    ErrorCode::Id107,
    ErrorCode::Id111,
    ErrorCode::Id112,
    ErrorCode::Id149,
    ErrorCode::Id30037,
    ErrorCode::Id30038,
    ErrorCode::Id30162,
    ErrorCode::Id30117,
    ErrorCode::Id30118,
    ErrorCode::Id30119,
    ErrorCode::Id30130,
    ErrorCode::Id30151,
    ErrorCode::Id30154,
    ErrorCode::Id30156,
    ErrorCode::Id30161,
    ErrorCode::Id30222,
    ErrorCode::Id30400,
    ErrorCode::Id30500,
    ErrorCode::Id30501,
    ErrorCode::Id30502,
    ErrorCode::Id30503,
    ErrorCode::Id30504,
    ErrorCode::Id31032,
    ErrorCode::Id33307,
    ErrorCode::Id31035,
    ErrorCode::Id31101,
    ErrorCode::Id31103,
    ErrorCode::Id31113,
    ErrorCode::Id31128,
    ErrorCode::Id31249,
    ErrorCode::Id31252,
    ErrorCode::Id31102,
    ErrorCode::Id31110,
    ErrorCode::Id31146,
    ErrorCode::Id31147,
    ErrorCode::Id33220,
    ErrorCode::Id33433,
    ErrorCode::Id32549,
    ErrorCode::Id33435,
    ErrorCode::Id32501,
    ErrorCode::Id32507,
    ErrorCode::Id32615,
    ErrorCode::Id32536,
    ErrorCode::Id32577,
    ErrorCode::Id32550,
    ErrorCode::Id32660,
    ErrorCode::Id32527,
    ErrorCode::Id32504,
    ErrorCode::Id32516,
    ErrorCode::Id33423,
    ErrorCode::Id31264,
    ErrorCode::Id32505,
    ErrorCode::Id31303,
    ErrorCode::Id33248,
    ErrorCode::Id450,
    ErrorCode::Id462,
    ErrorCode::Id464,
    ErrorCode::Id457,
    ErrorCode::Id460,
    ErrorCode::Id465,
    ErrorCode::Id466,
    ErrorCode::Id467,
    ErrorCode::Id469,
    ErrorCode::Id471,
    ErrorCode::Id940,
    ErrorCode::Id941,
    ErrorCode::Id944,
    ErrorCode::Id945,
    ErrorCode::Id3024,
    ErrorCode::Id942,
    ErrorCode::Id3168,
    ErrorCode::Id3700,
    ErrorCode::Id3750,
    ErrorCode::Id3753,
    ErrorCode::Id4200,
    ErrorCode::Id4206,
    ErrorCode::Id4207,
    ErrorCode::Id4208,
    ErrorCode::Id4209,
    ErrorCode::Id4212,
    ErrorCode::Id4220,
    ErrorCode::Id4221,
    ErrorCode::Id4222,
    ErrorCode::Id4223,
    ErrorCode::Id4201,
    ErrorCode::Id4202,
    ErrorCode::Id4204,
    ErrorCode::Id4205,
    ErrorCode::Id4210,
    ErrorCode::Id4211,
    ErrorCode::Id4213,
    ErrorCode::Id4214,
    ErrorCode::Id4216,
    ErrorCode::Id4217,
    ErrorCode::Id4218,
    ErrorCode::Id4219,
    ErrorCode::Id7,
    ErrorCode::Id278,
    ErrorCode::Id318,
    ErrorCode::Id322,
    ErrorCode::Id31144,
    ErrorCode::Id7002,
    ErrorCode::Id3201,
    ErrorCode::Id3020,
    ErrorCode::Id143,
    ErrorCode::Id3051,
    ErrorCode::Id3202,
    ErrorCode::Id3200,
    ErrorCode::Id3052,
    ErrorCode::Id3214,
    ErrorCode::Id3220,
    ErrorCode::Id3221,
    ErrorCode::Id3215,
    ErrorCode::Id3217,
    ErrorCode::Id3222,
    ErrorCode::Id3223,
    ErrorCode::Id3216,
    ErrorCode::Id3218,
    ErrorCode::Id3219,
    ErrorCode::Id3212,
    ErrorCode::Id3213,
    ErrorCode::Id3123,
    ErrorCode::Id532,
    ErrorCode::Id33230,
    ErrorCode::Id33229,
    ErrorCode::Id33231,
    ErrorCode::Id33232,
    ErrorCode::Id33233,
    ErrorCode::Id33234,
    ErrorCode::Id33243,
    ErrorCode::Id33304,
    ErrorCode::Id33323,
    ErrorCode::Id33325,
    ErrorCode::Id33324,
    ErrorCode::Id33326,
    ErrorCode::Id32681,
    ErrorCode::Id32682,
    ErrorCode::Id32683,
    ErrorCode::Id32684,
    ErrorCode::Id32685,
    ErrorCode::Id32686,
    ErrorCode::Id32687,
    ErrorCode::Id32688,
    ErrorCode::Id32689,
    ErrorCode::Id32690,
    ErrorCode::Id32691,
    ErrorCode::Id182,
    ErrorCode::Id30217,
    ErrorCode::Id30029,
    ErrorCode::Id30147,
    ErrorCode::Id30025,
    ErrorCode::Id30026,
    ErrorCode::Id30167,
    ErrorCode::Id30219,
    ErrorCode::Id30220,
    ErrorCode::Id30139,
    ErrorCode::Id30088,
    ErrorCode::Id30204,
    ErrorCode::Id32643,
    ErrorCode::Id31097,
    ErrorCode::Id237,
    ErrorCode::Id30157,
    ErrorCode::Id30196,
    ErrorCode::Id30197,
    ErrorCode::Id30198,
    ErrorCode::Id3113,
    ErrorCode::Id31156,
    ErrorCode::Id31267,
    ErrorCode::Id31268,
    ErrorCode::Id31275,
    ErrorCode::Id33002,
    ErrorCode::Id32514,
    ErrorCode::Id32515,
    ErrorCode::Id32528,
    ErrorCode::Id32593,
    ErrorCode::Id2001,
    ErrorCode::Id2002,
    ErrorCode::Id2003,
    ErrorCode::Id2004,
    ErrorCode::Id2005,
    ErrorCode::Id2006,
    ErrorCode::Id2007,
    ErrorCode::Id2008,
    ErrorCode::Id2010,
    ErrorCode::Id2011,
    ErrorCode::Id2012,
    ErrorCode::Id2014,
    ErrorCode::Id2015,
    ErrorCode::Id2016,
    ErrorCode::Id2017,
    ErrorCode::Id2018,
    ErrorCode::Id2019,
    ErrorCode::Id2020,
    ErrorCode::Id2021,
    ErrorCode::Id2022,
    ErrorCode::Id2023,
    ErrorCode::Id2024,
    ErrorCode::Id2025,
    ErrorCode::Id2026,
    ErrorCode::Id2027,
    ErrorCode::Id2028,
    ErrorCode::Id2029,
    ErrorCode::Id2030,
    ErrorCode::Id24001,
    ErrorCode::Id24002,
    ErrorCode::Id24004,
    ErrorCode::Id24005,
    ErrorCode::Id24006,
    ErrorCode::Id24009,
    ErrorCode::Id24010,
    ErrorCode::Id24011,
    ErrorCode::Id24012,
    ErrorCode::Id24013,
    ErrorCode::Id24028,
    ErrorCode::Id24032,
    ErrorCode::Id24035,
    ErrorCode::Id24043,
    ErrorCode::Id24044,
    ErrorCode::Id24045,
    ErrorCode::Id24046,
    ErrorCode::Id24047,
    ErrorCode::Id24048,
    ErrorCode::Id24049,
    ErrorCode::Id24081,
    ErrorCode::Id24087,
    ErrorCode::Id25003,
    ErrorCode::Id25103,
    ErrorCode::Id25104,
    ErrorCode::Id31117,
    ErrorCode::Id31266,
    ErrorCode::Id31274,
    ErrorCode::Id32540,
    ErrorCode::Id32545,
    ErrorCode::Id32576,
    ErrorCode::Id32607,
    ErrorCode::Id32650,
    ErrorCode::Id32661,
    ErrorCode::Id32692,
    ErrorCode::Id32693,
    ErrorCode::Id32694,
    ErrorCode::Id32695,
    ErrorCode::Id32696,
    ErrorCode::Id32697,
    ErrorCode::Id32698,
    ErrorCode::Id32699,
    ErrorCode::Id32700,
    ErrorCode::Id32701,
    ErrorCode::Id33152,
    ErrorCode::Id33187,
    ErrorCode::Id33188,
    ErrorCode::Id33212,
    ErrorCode::Id33228,
    ErrorCode::Id33443,
    ErrorCode::Id8,
    ErrorCode::Id9,
    ErrorCode::Id10,
    ErrorCode::Id17,
    ErrorCode::Id18,
    ErrorCode::Id19,
    ErrorCode::Id44,
    ErrorCode::Id54,
    ErrorCode::Id61,
    ErrorCode::Id108,
    ErrorCode::Id110,
    ErrorCode::Id139,
    ErrorCode::Id194,
    ErrorCode::Id196,
    ErrorCode::Id197,
    ErrorCode::Id198,
    ErrorCode::Id226,
    ErrorCode::Id231,
    ErrorCode::Id256,
    ErrorCode::Id257,
    ErrorCode::Id258,
    ErrorCode::Id259,
    ErrorCode::Id260,
    ErrorCode::Id262,
    ErrorCode::Id263,
    ErrorCode::Id264,
    ErrorCode::Id266,
    ErrorCode::Id268,
    ErrorCode::Id327,
    ErrorCode::Id339,
    ErrorCode::Id359,
    ErrorCode::Id363,
    ErrorCode::Id417,
    ErrorCode::Id418,
    ErrorCode::Id808,
    ErrorCode::Id891,
    ErrorCode::Id906,
    ErrorCode::Id927,
    ErrorCode::Id928,
    ErrorCode::Id947,
    ErrorCode::Id950,
    ErrorCode::Id952,
    ErrorCode::Id953,
    ErrorCode::Id954,
    ErrorCode::Id1003,
    ErrorCode::Id1004,
    ErrorCode::Id1005,
    ErrorCode::Id1241,
    ErrorCode::Id1242,
    ErrorCode::Id3019,
    ErrorCode::Id3037,
    ErrorCode::Id3102,
    ErrorCode::Id3153,
    ErrorCode::Id3158,
    ErrorCode::Id4096,
    ErrorCode::Id6001,
    ErrorCode::Id6011,
    ErrorCode::Id30001,
    ErrorCode::Id30006,
    ErrorCode::Id30007,
    ErrorCode::Id30009,
    ErrorCode::Id30010,
    ErrorCode::Id30011,
    ErrorCode::Id30013,
    ErrorCode::Id30014,
    ErrorCode::Id30016,
    ErrorCode::Id30017,
    ErrorCode::Id30018,
    ErrorCode::Id30019,
    ErrorCode::Id30020,
    ErrorCode::Id30021,
    ErrorCode::Id30022,
    ErrorCode::Id30023,
    ErrorCode::Id30028,
    ErrorCode::Id30031,
    ErrorCode::Id30032,
    ErrorCode::Id30034,
    ErrorCode::Id30035,
    ErrorCode::Id30036,
    ErrorCode::Id30039,
    ErrorCode::Id30040,
    ErrorCode::Id30041,
    ErrorCode::Id30042,
    ErrorCode::Id30043,
    ErrorCode::Id30044,
    ErrorCode::Id30047,
    ErrorCode::Id30048,
    ErrorCode::Id30049,
    ErrorCode::Id30050,
    ErrorCode::Id30052,
    ErrorCode::Id30053,
    ErrorCode::Id30054,
    ErrorCode::Id30055,
    ErrorCode::Id30056,
    ErrorCode::Id30057,
    ErrorCode::Id30058,
    ErrorCode::Id30059,
    ErrorCode::Id30060,
    ErrorCode::Id30061,
    ErrorCode::Id30062,
    ErrorCode::Id30063,
    ErrorCode::Id30064,
    ErrorCode::Id30065,
    ErrorCode::Id30066,
    ErrorCode::Id30067,
    ErrorCode::Id30068,
    ErrorCode::Id30069,
    ErrorCode::Id30070,
    ErrorCode::Id30071,
    ErrorCode::Id30072,
    ErrorCode::Id30073,
    ErrorCode::Id30074,
    ErrorCode::Id30079,
    ErrorCode::Id30080,
    ErrorCode::Id30081,
    ErrorCode::Id30082,
    ErrorCode::Id30086,
    ErrorCode::Id30177,
    ErrorCode::Id30178,
    ErrorCode::Id30179,
    ErrorCode::Id30180,
    ErrorCode::Id30181,
    ErrorCode::Id30182,
    ErrorCode::Id30294,
    ErrorCode::Id32621,
    ErrorCode::Id32622,
    ErrorCode::Id32625,
    ErrorCode::Id32627,
    ErrorCode::Id32640,
    ErrorCode::Id32642,
    ErrorCode::Id32644,
    ErrorCode::Id95,
    ErrorCode::Id96,
    ErrorCode::Id97,
    ErrorCode::Id98,
    ErrorCode::Id99,
    ErrorCode::Id100,
    ErrorCode::Id113,
    ErrorCode::Id114,
    ErrorCode::Id116,
    ErrorCode::Id30125,
    ErrorCode::Id30225,
    ErrorCode::Id30226,
    ErrorCode::Id32552,
    ErrorCode::Id32553,
    ErrorCode::Id32554,
    ErrorCode::Id32560,
    ErrorCode::Id32628,
    ErrorCode::Id3189,
    ErrorCode::Id32519,
    ErrorCode::Id30227,
    ErrorCode::Id211,
    ErrorCode::Id2000,
    ErrorCode::Id2039,
    ErrorCode::Id911,
    ErrorCode::Id912,
    ErrorCode::Id913,
    ErrorCode::Id30127,
    ErrorCode::Id30200,
    ErrorCode::Id30201,
    ErrorCode::Id33440,
    ErrorCode::Id33441,
    ErrorCode::Id1002,
    ErrorCode::Id33332,
    ErrorCode::Id33223,
    ErrorCode::Id3170,
    ErrorCode::Id3109,
    ErrorCode::Id3164,
    ErrorCode::Id31230,
    ErrorCode::Id31234,
    ErrorCode::Id314,
    ErrorCode::Id331,
    ErrorCode::Id219,
    ErrorCode::Id243,
    ErrorCode::Id517,
    ErrorCode::Id521,
    ErrorCode::Id522,
    ErrorCode::Id527,
    ErrorCode::Id520,
    ErrorCode::Id523,
    ErrorCode::Id530,
    ErrorCode::Id218,
    ErrorCode::Id245,
    ErrorCode::Id519,
    ErrorCode::Id3010,
    ErrorCode::Id220,
    ErrorCode::Id33338,
    ErrorCode::Id3015,
    ErrorCode::Id3040,
    ErrorCode::Id528,
    ErrorCode::Id529,
    ErrorCode::Id531,
    ErrorCode::Id533,
    ErrorCode::Id3187,
    ErrorCode::Id32610,
    ErrorCode::Id3190,
    ErrorCode::Id33344,
    ErrorCode::Id31254,
    ErrorCode::Id30224,
    ErrorCode::Id31255,
    ErrorCode::Id31256,
    ErrorCode::Id31258,
    ErrorCode::Id31260,
    ErrorCode::Id31261,
    ErrorCode::Id31263,
    ErrorCode::Id33405,
    ErrorCode::Id31245,
    ErrorCode::Id31246,
    ErrorCode::Id31262,
    ErrorCode::Id31276,
    ErrorCode::Id31282,
    ErrorCode::Id32530,
    ErrorCode::Id32531,
    ErrorCode::Id32532,
    ErrorCode::Id32533,
    ErrorCode::Id32534,
    ErrorCode::Id32535,
    ErrorCode::Id32503,
    ErrorCode::Id32502,
    ErrorCode::Id32595,
    ErrorCode::Id31257,
    ErrorCode::Id31265,
    ErrorCode::Id31269,
    ErrorCode::Id31273,
    ErrorCode::Id33465,
    ErrorCode::Id33485,
    ErrorCode::Id33489,
    ErrorCode::Id31280,
    ErrorCode::Id31283,
    ErrorCode::Id31284,
    ErrorCode::Id32551,
    ErrorCode::Id33474,
    ErrorCode::Id33491,
    ErrorCode::Id33498,
    ErrorCode::Id33499,
    ErrorCode::Id33502,
    ErrorCode::Id33503,
    ErrorCode::Id33504,
    ErrorCode::Id350,
    ErrorCode::Id351,
    ErrorCode::Id352,
    ErrorCode::Id361,
    ErrorCode::Id3127,
    ErrorCode::Id407,
    ErrorCode::Id33508,
    ErrorCode::Id354,
    ErrorCode::Id355,
    ErrorCode::Id408,
    ErrorCode::Id409,
    ErrorCode::Id3120,
    ErrorCode::Id366,
    ErrorCode::Id368,
    ErrorCode::Id360,
    ErrorCode::Id364,
    ErrorCode::Id32061,
    ErrorCode::Id32062,
    ErrorCode::Id32063,
    ErrorCode::Id32064,
    ErrorCode::Id32065,
    ErrorCode::Id32066,
    ErrorCode::Id32068,
    ErrorCode::Id32069,
    ErrorCode::Id58,
    ErrorCode::Id214,
    ErrorCode::Id30077,
    ErrorCode::Id30195,
    ErrorCode::Id213,
    ErrorCode::Id3169,
    ErrorCode::Id3100,
    ErrorCode::Id30015,
    ErrorCode::Id358,
    ErrorCode::Id171,
    ErrorCode::Id31222,
    ErrorCode::Id33521,
    ErrorCode::Id186,
    ErrorCode::Id168,
    ErrorCode::Id180,
    ErrorCode::Id181,
    ErrorCode::Id151,
    ErrorCode::Id153,
    ErrorCode::Id154,
    ErrorCode::Id155,
    ErrorCode::Id162,
    ErrorCode::Id160,
    ErrorCode::Id164,
    ErrorCode::Id31056,
    ErrorCode::Id31057,
    ErrorCode::Id33179,
    ErrorCode::Id32057,
    ErrorCode::Id32070,
    ErrorCode::Id32058,
    ErrorCode::Id32071,
    ErrorCode::Id32072,
    ErrorCode::Id32073,
    ErrorCode::Id175,
    ErrorCode::Id176,
    ErrorCode::Id177,
    ErrorCode::Id178,
    ErrorCode::Id179,
    ErrorCode::Id57,
    ErrorCode::Id30005,
    ErrorCode::Id30106,
    ErrorCode::Id32500,
    ErrorCode::Id33512,
    ErrorCode::Id31220,
    ErrorCode::Id32584,
    ErrorCode::Id32589,
    ErrorCode::Id62,
    ErrorCode::Id3101,
    ErrorCode::Id3161,
    ErrorCode::Id30076,
    ErrorCode::Id30166,
    ErrorCode::Id31208,
    ErrorCode::Id33142,
    ErrorCode::Id362,
    ErrorCode::Id92,
    ErrorCode::Id169,
    ErrorCode::Id30100,
    ErrorCode::Id64,
    ErrorCode::Id356,
    ErrorCode::Id419,
    ErrorCode::Id420,
    ErrorCode::Id33143,
    ErrorCode::Id33144,
    ErrorCode::Id33516,
    ErrorCode::Id365,
    ErrorCode::Id33513,
    ErrorCode::Id33517,
    ErrorCode::Id55,
    ErrorCode::Id2037,
    ErrorCode::Id3054,
    ErrorCode::Id30033,
    ErrorCode::Id31085,
    ErrorCode::Id959,
    ErrorCode::Id32670,
    ErrorCode::Id30152,
    ErrorCode::Id30113,
    ErrorCode::Id2036,
    ErrorCode::Id30175,
    ErrorCode::Id40,
    ErrorCode::Id51,
    ErrorCode::Id135,
    ErrorCode::Id3125,
    ErrorCode::Id241,
    ErrorCode::Id244,
    ErrorCode::Id3603,
    ErrorCode::Id31011,
    ErrorCode::Id31270,
    ErrorCode::Id31026,
    ErrorCode::Id31062,
    ErrorCode::Id31281,
    ErrorCode::Id31155,
    ErrorCode::Id31251,
    ErrorCode::Id32544,
    ErrorCode::Id46,
    ErrorCode::Id193,
    ErrorCode::Id239,
    ErrorCode::Id242,
    ErrorCode::Id31019,
    ErrorCode::Id31020,
    ErrorCode::Id31028,
    ErrorCode::Id31055,
    ErrorCode::Id31054,
    ErrorCode::Id31068,
    ErrorCode::Id31074,
    ErrorCode::Id31148,
    ErrorCode::Id31077,
    ErrorCode::Id33310,
    ErrorCode::Id7006,
    ErrorCode::Id31000,
    ErrorCode::Id31058,
    ErrorCode::Id31059,
    ErrorCode::Id30194,
    ErrorCode::Id31046,
    ErrorCode::Id78,
    ErrorCode::Id173,
    ErrorCode::Id32009,
    ErrorCode::Id967,
    ErrorCode::Id962,
    ErrorCode::Id963,
    ErrorCode::Id30153,
    ErrorCode::Id30155,
    ErrorCode::Id30184,
    ErrorCode::Id30231,
    ErrorCode::Id3126,
    ErrorCode::Id3116,
    ErrorCode::Id32510,
    ErrorCode::Id32591,
    ErrorCode::Id32026,
    ErrorCode::Id32548,
    ErrorCode::Id31010,
    ErrorCode::Id32517,
    ErrorCode::Id137,
    ErrorCode::Id146,
    ErrorCode::Id140,
    ErrorCode::Id132,
    ErrorCode::Id131,
    ErrorCode::Id158,
    ErrorCode::Id159,
    ErrorCode::Id172,
    ErrorCode::Id272,
    ErrorCode::Id273,
    ErrorCode::Id276,
    ErrorCode::Id195,
    ErrorCode::Id200,
    ErrorCode::Id33404,
    ErrorCode::Id31009,
    ErrorCode::Id147,
    ErrorCode::Id152,
    ErrorCode::Id31053,
    ErrorCode::Id33213,
    ErrorCode::Id33216,
    ErrorCode::Id33217,
    ErrorCode::Id33445,
    ErrorCode::Id33345,
    ErrorCode::Id31247,
    ErrorCode::Id32582,
    ErrorCode::Id32583,
    ErrorCode::Id33442,
    ErrorCode::Id3117,
    ErrorCode::Id3610,
    ErrorCode::Id31109,
    ErrorCode::Id908,
    ErrorCode::Id33342,
    ErrorCode::Id3604,
    ErrorCode::Id3609,
    ErrorCode::Id246,
    ErrorCode::Id247,
    ErrorCode::Id248,
    ErrorCode::Id249,
    ErrorCode::Id250,
    ErrorCode::Id251,
    ErrorCode::Id252,
    ErrorCode::Id232,
    ErrorCode::Id31049,
    ErrorCode::Id31050,
    ErrorCode::Id31071,
    ErrorCode::Id31075,
    ErrorCode::Id31079,
    ErrorCode::Id31081,
    ErrorCode::Id31082,
    ErrorCode::Id31083,
    ErrorCode::Id31095,
    ErrorCode::Id31096,
    ErrorCode::Id32617,
    ErrorCode::Id32618,
    ErrorCode::Id32663,
    ErrorCode::Id3602,
    ErrorCode::Id970,
    ErrorCode::Id3107,
    ErrorCode::Id3180,
    ErrorCode::Id3184,
    ErrorCode::Id3598,
    ErrorCode::Id3599,
    ErrorCode::Id33308,
    ErrorCode::Id371,
    ErrorCode::Id221,
    ErrorCode::Id367,
    ErrorCode::Id916,
    ErrorCode::Id458,
    ErrorCode::Id31127,
    ErrorCode::Id30051,
    ErrorCode::Id30174,
    ErrorCode::Id30199,
    ErrorCode::Id32623,
    ErrorCode::Id32624,
    ErrorCode::Id32626,
    ErrorCode::Id32006,
    ErrorCode::Id32013,
    ErrorCode::Id31152,
    ErrorCode::Id3137,
    ErrorCode::Id32022,
    ErrorCode::Id32024,
    ErrorCode::Id33150,
    ErrorCode::Id31228,
    ErrorCode::Id254,
    ErrorCode::Id298,
    ErrorCode::Id30120,
    ErrorCode::Id299,
    ErrorCode::Id3110,
    ErrorCode::Id3165,
    ErrorCode::Id3166,
    ErrorCode::Id3112,
    ErrorCode::Id3167,
    ErrorCode::Id185,
    ErrorCode::Id3606,
    ErrorCode::Id3185,
    ErrorCode::Id3186,
    ErrorCode::Id30102,
    ErrorCode::Id31231,
    ErrorCode::Id31235,
    ErrorCode::Id31232,
    ErrorCode::Id31233,
    ErrorCode::Id31236,
    ErrorCode::Id31237,
    ErrorCode::Id31238,
    ErrorCode::Id202,
    ErrorCode::Id255,
    ErrorCode::Id265,
    ErrorCode::Id203,
    ErrorCode::Id209,
    ErrorCode::Id30185,
    ErrorCode::Id30232,
    ErrorCode::Id31203,
    ErrorCode::Id31204,
    ErrorCode::Id118,
    ErrorCode::Id31076,
    ErrorCode::Id2031,
    ErrorCode::Id2034,
    ErrorCode::Id2035,
    ErrorCode::Id2038,
    ErrorCode::Id227,
    ErrorCode::Id229,
    ErrorCode::Id32506,
    ErrorCode::Id32636,
    ErrorCode::Id31200,
    ErrorCode::Id208,
    ErrorCode::Id215,
    ErrorCode::Id30126,
    ErrorCode::Id30207,
    ErrorCode::Id3103,
    ErrorCode::Id3136,
    ErrorCode::Id33331,
    ErrorCode::Id32520,
    ErrorCode::Id3114,
    ErrorCode::Id3159,
    ErrorCode::Id33222,
    ErrorCode::Id253,
    ErrorCode::Id31034,
    ErrorCode::Id183,
    ErrorCode::Id184,
    ErrorCode::Id31021,
    ErrorCode::Id31022,
    ErrorCode::Id31024,
    ErrorCode::Id31301,
    ErrorCode::Id33486,
    ErrorCode::Id33487,
    ErrorCode::Id130,
    ErrorCode::Id133,
    ErrorCode::Id145,
    ErrorCode::Id7007,
    ErrorCode::Id31016,
    ErrorCode::Id31061,
    ErrorCode::Id31099,
    ErrorCode::Id31161,
    ErrorCode::Id31217,
    ErrorCode::Id31218,
    ErrorCode::Id33159,
    ErrorCode::Id91,
    ErrorCode::Id93,
    ErrorCode::Id31207,
    ErrorCode::Id3105,
    ErrorCode::Id3162,
    ErrorCode::Id3119,
    ErrorCode::Id94,
    ErrorCode::Id101,
    ErrorCode::Id141,
    ErrorCode::Id156,
    ErrorCode::Id32590,
    ErrorCode::Id117,
    ErrorCode::Id456,
    ErrorCode::Id3160,
    ErrorCode::Id30085,
    ErrorCode::Id30300,
    ErrorCode::Id30024,
    ErrorCode::Id30133,
    ErrorCode::Id30131,
    ErrorCode::Id30134,
    ErrorCode::Id30221,
    ErrorCode::Id30087,
    ErrorCode::Id32538,
    ErrorCode::Id32652,
    ErrorCode::Id3181,
    ErrorCode::Id30027,
    ErrorCode::Id30110,
    ErrorCode::Id30124,
    ErrorCode::Id30107,
    ErrorCode::Id30121,
    ErrorCode::Id30122,
    ErrorCode::Id30123,
    ErrorCode::Id30176,
    ErrorCode::Id30183,
    ErrorCode::Id3003,
    ErrorCode::Id3013,
    ErrorCode::Id3038,
    ErrorCode::Id3041,
    ErrorCode::Id3036,
    ErrorCode::Id3034,
    ErrorCode::Id33427,
    ErrorCode::Id33428,
    ErrorCode::Id33436,
    ErrorCode::Id33437,
    ErrorCode::Id33431,
    ErrorCode::Id3016,
    ErrorCode::Id3017,
    ErrorCode::Id3018,
    ErrorCode::Id3021,
    ErrorCode::Id3022,
    ErrorCode::Id3023,
    ErrorCode::Id3039,
    ErrorCode::Id3004,
    ErrorCode::Id3025,
    ErrorCode::Id3035,
    ErrorCode::Id3026,
    ErrorCode::Id3028,
    ErrorCode::Id3011,
    ErrorCode::Id3027,
    ErrorCode::Id3030,
    ErrorCode::Id3000,
    ErrorCode::Id3002,
    ErrorCode::Id3005,
    ErrorCode::Id3009,
    ErrorCode::Id451,
    ErrorCode::Id3006,
    ErrorCode::Id3007,
    ErrorCode::Id3012,
    ErrorCode::Id3014,
    ErrorCode::Id3029,
    ErrorCode::Id3032,
    ErrorCode::Id3033,
    ErrorCode::Id204,
    ErrorCode::Id206,
    ErrorCode::Id144,
    ErrorCode::Id31001,
    ErrorCode::Id31017,
    ErrorCode::Id31018,
    ErrorCode::Id31037,
    ErrorCode::Id31041,
    ErrorCode::Id31064,
    ErrorCode::Id31066,
    ErrorCode::Id31088,
    ErrorCode::Id31163,
    ErrorCode::Id31300,
    ErrorCode::Id33462,
    ErrorCode::Id33463,
    ErrorCode::Id33466,
    ErrorCode::Id951,
    ErrorCode::Id33438,
    ErrorCode::Id33439,
    ErrorCode::Id33155,
    ErrorCode::Id33156,
    ErrorCode::Id33168,
    ErrorCode::Id3171,
    ErrorCode::Id33004,
    ErrorCode::Id3173,
    ErrorCode::Id3174,
    ErrorCode::Id3175,
    ErrorCode::Id3176,
    ErrorCode::Id3177,
    ErrorCode::Id3179,
    ErrorCode::Id3031,
    ErrorCode::Id3183,
    ErrorCode::Id30189,
    ErrorCode::Id30190,
    ErrorCode::Id30191,
    ErrorCode::Id30192,
    ErrorCode::Id30193,
    ErrorCode::Id31221,
    ErrorCode::Id31223,
    ErrorCode::Id31224,
    ErrorCode::Id31225,
    ErrorCode::Id31244,
    ErrorCode::Id33193,
    ErrorCode::Id3124,
    ErrorCode::Id3050,
    ErrorCode::Id30288,
    ErrorCode::Id943,
    ErrorCode::Id969,
    ErrorCode::Id31143,
    ErrorCode::Id34000,
    ErrorCode::Id338,
    ErrorCode::Id2032,
    ErrorCode::Id3751,
    ErrorCode::Id3152,
    ErrorCode::Id3210,
    ErrorCode::Id3211,
    ErrorCode::Id33339,
    ErrorCode::Id31206,
    ErrorCode::Id31210,
    ErrorCode::Id31211,
    ErrorCode::Id31227,
    ErrorCode::Id32546,
    ErrorCode::Id33446,
    ErrorCode::Id33119,
    ErrorCode::Id32662,
    ErrorCode::Id32637,
    ErrorCode::Id148,
    ErrorCode::Id150,
    ErrorCode::Id31158,
    ErrorCode::Id31160,
    ErrorCode::Id31162,
    ErrorCode::Id31215,
    ErrorCode::Id31216,
    ErrorCode::Id33141,
    ErrorCode::Id31205,
    ErrorCode::Id31213,
    ErrorCode::Id32523,
    ErrorCode::Id32671,
    ErrorCode::Id32603,
    ErrorCode::Id32604,
    ErrorCode::Id32666,
    ErrorCode::Id32601,
    ErrorCode::Id32605,
    ErrorCode::Id32614,
    ErrorCode::Id32654,
    ErrorCode::Id32656,
    ErrorCode::Id32659,
    ErrorCode::Id32619,
    ErrorCode::Id32655,
    ErrorCode::Id32664,
    ErrorCode::Id32665,
    ErrorCode::Id33122,
    ErrorCode::Id32606,
    ErrorCode::Id32571,
    ErrorCode::Id32547,
    ErrorCode::Id32600,
    ErrorCode::Id32602,
    ErrorCode::Id32609,
    ErrorCode::Id32634,
    ErrorCode::Id32629,
    ErrorCode::Id33106,
    ErrorCode::Id33107,
    ErrorCode::Id33111,
    ErrorCode::Id33112,
    ErrorCode::Id33113,
    ErrorCode::Id33114,
    ErrorCode::Id33115,
    ErrorCode::Id33121,
    ErrorCode::Id33108,
    ErrorCode::Id33116,
    ErrorCode::Id33117,
    ErrorCode::Id33118,
    ErrorCode::Id33101,
    ErrorCode::Id31080,
    ErrorCode::Id33109,
    ErrorCode::Id33110,
    ErrorCode::Id33102,
    ErrorCode::Id33103,
    ErrorCode::Id33104,
    ErrorCode::Id33105,
    ErrorCode::Id918,
    ErrorCode::Id919,
    ErrorCode::Id929,
    ErrorCode::Id949,
    ErrorCode::Id452,
    ErrorCode::Id910,
    ErrorCode::Id946,
    ErrorCode::Id997,
    ErrorCode::Id900,
    ErrorCode::Id800,
    ErrorCode::Id920,
    ErrorCode::Id3752,
    ErrorCode::Id33448,
    ErrorCode::Id277,
    ErrorCode::Id33221,
    ErrorCode::Id346,
    ErrorCode::Id400,
    ErrorCode::Id1000,
    ErrorCode::Id3754,
    ErrorCode::Id31242,
    ErrorCode::Id31243,
    ErrorCode::Id33406,
    ErrorCode::Id902,
    ErrorCode::Id907,
    ErrorCode::Id909,
    ErrorCode::Id914,
    ErrorCode::Id921,
    ErrorCode::Id975,
    ErrorCode::Id3600,
    ErrorCode::Id3601,
    ErrorCode::Id3611,
    ErrorCode::Id33449,
    ErrorCode::Id33249,
    ErrorCode::Id32067,
    ErrorCode::Id968,
    ErrorCode::Id3500,
    ErrorCode::Id30045,
    ErrorCode::Id30143,
    ErrorCode::Id30144,
    ErrorCode::Id30168,
    ErrorCode::Id32641,
    ErrorCode::Id32012,
    ErrorCode::Id32018,
    ErrorCode::Id871,
    ErrorCode::Id890,
    ErrorCode::Id4103,
    ErrorCode::Id4105,
    ErrorCode::Id4078,
    ErrorCode::Id4333,
    ErrorCode::Id4376,
    ErrorCode::Id4375,
    ErrorCode::Id882,
    ErrorCode::Id4052,
    ErrorCode::Id4020,
    ErrorCode::Id4077,
    ErrorCode::Id4079,
    ErrorCode::Id4337,
    ErrorCode::Id4377,
    ErrorCode::Id4042,
    ErrorCode::Id4065,
    ErrorCode::Id4066,
    ErrorCode::Id4067,
    ErrorCode::Id4069,
    ErrorCode::Id4072,
    ErrorCode::Id4074,
    ErrorCode::Id817,
    ErrorCode::Id818,
    ErrorCode::Id4073,
    ErrorCode::Id4075,
    ErrorCode::Id4076,
    ErrorCode::Id4080,
    ErrorCode::Id4081,
    ErrorCode::Id4083,
    ErrorCode::Id4085,
    ErrorCode::Id4501,
    ErrorCode::Id4502,
    ErrorCode::Id4503,
    ErrorCode::Id4504,
    ErrorCode::Id4505,
    ErrorCode::Id4506,
    ErrorCode::Id4519,
    ErrorCode::Id4523,
    ErrorCode::Id4530,
    ErrorCode::Id4524,
    ErrorCode::Id4525,
    ErrorCode::Id4526,
    ErrorCode::Id4527,
    ErrorCode::Id4528,
    ErrorCode::Id4529,
    ErrorCode::Id811,
    ErrorCode::Id4019,
    ErrorCode::Id4017,
    ErrorCode::Id856,
    ErrorCode::Id843,
    ErrorCode::Id4360,
    ErrorCode::Id4374,
    ErrorCode::Id4372,
    ErrorCode::Id4332,
    ErrorCode::Id4516,
    ErrorCode::Id4388,
    ErrorCode::Id4379,
    ErrorCode::Id4380,
    ErrorCode::Id4383,
    ErrorCode::Id4350,
    ErrorCode::Id4347,
    ErrorCode::Id4338,
    ErrorCode::Id4357,
    ErrorCode::Id812,
    ErrorCode::Id822,
    ErrorCode::Id898,
    ErrorCode::Id824,
    ErrorCode::Id4002,
    ErrorCode::Id4003,
    ErrorCode::Id4084,
    ErrorCode::Id4094,
    ErrorCode::Id4093,
    ErrorCode::Id4385,
    ErrorCode::Id4005,
    ErrorCode::Id810,
    ErrorCode::Id813,
    ErrorCode::Id836,
    ErrorCode::Id887,
    ErrorCode::Id4070,
    ErrorCode::Id854,
    ErrorCode::Id814,
    ErrorCode::Id806,
    ErrorCode::Id807,
    ErrorCode::Id853,
    ErrorCode::Id888,
    ErrorCode::Id809,
    ErrorCode::Id851,
    ErrorCode::Id886,
    ErrorCode::Id4068,
    ErrorCode::Id828,
    ErrorCode::Id829,
    ErrorCode::Id830,
    ErrorCode::Id847,
    ErrorCode::Id860,
    ErrorCode::Id862,
    ErrorCode::Id4047,
    ErrorCode::Id4026,
    ErrorCode::Id4082,
    ErrorCode::Id4312,
    ErrorCode::Id4317,
    ErrorCode::Id880,
    ErrorCode::Id881,
    ErrorCode::Id4054,
    ErrorCode::Id4056,
    ErrorCode::Id4316,
    ErrorCode::Id4318,
    ErrorCode::Id4326,
    ErrorCode::Id4314,
    ErrorCode::Id4349,
    ErrorCode::Id4351,
    ErrorCode::Id4045,
    ErrorCode::Id823,
    ErrorCode::Id4321,
    ErrorCode::Id848,
    ErrorCode::Id883,
    ErrorCode::Id885,
    ErrorCode::Id4046,
    ErrorCode::Id4339,
    ErrorCode::Id4373,
    ErrorCode::Id4518,
    ErrorCode::Id4301,
    ErrorCode::Id4305,
    ErrorCode::Id4038,
    ErrorCode::Id4353,
    ErrorCode::Id4352,
    ErrorCode::Id4359,
    ErrorCode::Id833,
    ErrorCode::Id4032,
    ErrorCode::Id866,
    ErrorCode::Id899,
    ErrorCode::Id4035,
    ErrorCode::Id4522,
    ErrorCode::Id4330,
    ErrorCode::Id4053,
    ErrorCode::Id834,
    ErrorCode::Id845,
    ErrorCode::Id897,
    ErrorCode::Id4028,
    ErrorCode::Id4036,
    ErrorCode::Id889,
    ErrorCode::Id855,
    ErrorCode::Id878,
    ErrorCode::Id4029,
    ErrorCode::Id4030,
    ErrorCode::Id4331,
    ErrorCode::Id4514,
    ErrorCode::Id849,
    ErrorCode::Id850,
    ErrorCode::Id861,
    ErrorCode::Id884,
    ErrorCode::Id4086,
    ErrorCode::Id4087,
    ErrorCode::Id876,
    ErrorCode::Id877,
    ErrorCode::Id894,
    ErrorCode::Id4033,
    ErrorCode::Id4071,
    ErrorCode::Id879,
    ErrorCode::Id4034,
    ErrorCode::Id4300,
    ErrorCode::Id4313,
    ErrorCode::Id4097,
    ErrorCode::Id4055,
    ErrorCode::Id892,
    ErrorCode::Id4031,
    ErrorCode::Id4327,
    ErrorCode::Id865,
    ErrorCode::Id893,
    ErrorCode::Id4027,
    ErrorCode::Id857,
    ErrorCode::Id4015,
    ErrorCode::Id802,
    ErrorCode::Id803,
    ErrorCode::Id4039,
    ErrorCode::Id805,
    ErrorCode::Id4001,
    ErrorCode::Id4051,
    ErrorCode::Id4057,
    ErrorCode::Id4340,
    ErrorCode::Id841,
    ErrorCode::Id863,
    ErrorCode::Id864,
    ErrorCode::Id868,
    ErrorCode::Id869,
    ErrorCode::Id870,
    ErrorCode::Id4304,
    ErrorCode::Id4023,
    ErrorCode::Id4025,
    ErrorCode::Id4007,
    ErrorCode::Id4507,
    ErrorCode::Id4508,
    ErrorCode::Id4362,
    ErrorCode::Id4386,
    ErrorCode::Id4319,
    ErrorCode::Id4342,
    ErrorCode::Id895,
    ErrorCode::Id4037,
    ErrorCode::Id801,
    ErrorCode::Id4021,
    ErrorCode::Id4315,
    ErrorCode::Id4325,
    ErrorCode::Id4510,
    ErrorCode::Id4513,
    ErrorCode::Id4511,
    ErrorCode::Id4512,
    ErrorCode::Id4040,
    ErrorCode::Id858,
    ErrorCode::Id4058,
    ErrorCode::Id4059,
    ErrorCode::Id4509,
    ErrorCode::Id4091,
    ErrorCode::Id4095,
    ErrorCode::Id846,
    ErrorCode::Id4311,
    ErrorCode::Id872,
    ErrorCode::Id873,
    ErrorCode::Id874,
    ErrorCode::Id875,
    ErrorCode::Id4060,
    ErrorCode::Id4061,
    ErrorCode::Id4062,
    ErrorCode::Id4309,
    ErrorCode::Id4310,
    ErrorCode::Id4344,
    ErrorCode::Id4345,
    ErrorCode::Id4041,
    ErrorCode::Id4308,
    ErrorCode::Id4307,
    ErrorCode::Id4348,
    ErrorCode::Id4515,
    ErrorCode::Id4517,
    ErrorCode::Id4341,
    ErrorCode::Id896,
    ErrorCode::Id4089,
    ErrorCode::Id842,
    ErrorCode::Id859,
    ErrorCode::Id820,
    ErrorCode::Id4306,
    ErrorCode::Id4364,
    ErrorCode::Id4365,
    ErrorCode::Id4366,
    ErrorCode::Id4328,
    ErrorCode::Id4384,
    ErrorCode::Id4012,
    ErrorCode::Id4006,
    ErrorCode::Id4355,
    ErrorCode::Id174,
    ErrorCode::Id201,
    ErrorCode::Id32007,
    ErrorCode::Id32008,
    ErrorCode::Id31250,
    ErrorCode::Id32019,
    ErrorCode::Id32524,
    ErrorCode::Id32525,
    ErrorCode::Id32541,
    ErrorCode::Id3133,
    ErrorCode::Id3134,
    ErrorCode::Id3135,
    ErrorCode::Id32001,
    ErrorCode::Id32002,
    ErrorCode::Id32003,
    ErrorCode::Id32004,
    ErrorCode::Id32005,
    ErrorCode::Id32020,
    ErrorCode::Id32021,
    ErrorCode::Id32023,
    ErrorCode::Id32025,
    ErrorCode::Id32027,
    ErrorCode::Id31153,
    ErrorCode::Id32010,
    ErrorCode::Id32011,
    ErrorCode::Id31310,
    ErrorCode::Id915,
    ErrorCode::Id960,
    ErrorCode::Id961,
    ErrorCode::Id30012,
    ErrorCode::Id30218,
    ErrorCode::Id30299,
    ErrorCode::Id32561,
    ErrorCode::Id30114,
    ErrorCode::Id30116,
    ErrorCode::Id30290,
    ErrorCode::Id30295,
    ErrorCode::Id30210,
    ErrorCode::Id30211,
    ErrorCode::Id30212,
    ErrorCode::Id30213,
    ErrorCode::Id0,
    ErrorCode::Id269,
    ErrorCode::Id207,
    ErrorCode::Id210,
    ErrorCode::Id30078,
    ErrorCode::Id30083,
    ErrorCode::Id30084,
    ErrorCode::Id3188,
    ErrorCode::Id32585,
    ErrorCode::Id30075,
    ErrorCode::Id31084,
    ErrorCode::Id31154,
    ErrorCode::Id30205,
    ErrorCode::Id30223,
    ErrorCode::Id31229,
    ErrorCode::Id32000,
    ErrorCode::Id31087,
    ErrorCode::Id31226,
    ErrorCode::Id32513,
    ErrorCode::Id32580,
    ErrorCode::Id32581,
    ErrorCode::Id32657,
    ErrorCode::Id32658,
    ErrorCode::Id32667,
    ErrorCode::Id32608,
    ErrorCode::Id30140,
    ErrorCode::Id30170,
    ErrorCode::Id30171,
    ErrorCode::Id30173,
    ErrorCode::Id30141,
    ErrorCode::Id30142,
    ErrorCode::Id30163,
    ErrorCode::Id30202,
    ErrorCode::Id30164,
    ErrorCode::Id966,
    ErrorCode::Id965,
    ErrorCode::Id3008,
    ErrorCode::Id957,
    ErrorCode::Id32014,
    ErrorCode::Id32016,
    ErrorCode::Id32015,
    ErrorCode::Id32028,
    ErrorCode::Id32029,
    ErrorCode::Id32030,
    ErrorCode::Id32512,
    ErrorCode::Id32511,
    ErrorCode::Id32594,
    ErrorCode::Id32630,
    ErrorCode::Id32599,
    ErrorCode::Id31078,
    ErrorCode::Id30215,
    ErrorCode::Id33000,
    ErrorCode::Id33001,
    ErrorCode::Id32559,
    ErrorCode::Id138,
    ErrorCode::Id30030,
    ErrorCode::Id30150,
    ErrorCode::Id30089,
    ErrorCode::Id30241,
    ErrorCode::Id30242,
    ErrorCode::Id32526,
    ErrorCode::Id31104,
    ErrorCode::Id31111,
    ErrorCode::Id31115,
    ErrorCode::Id31118,
    ErrorCode::Id31119,
    ErrorCode::Id31121,
    ErrorCode::Id31122,
    ErrorCode::Id31132,
    ErrorCode::Id3608,
    ErrorCode::Id33477,
    ErrorCode::Id31106,
    ErrorCode::Id31108,
    ErrorCode::Id31112,
    ErrorCode::Id31123,
    ErrorCode::Id31150,
    ErrorCode::Id31149,
    ErrorCode::Id3313,
    ErrorCode::Id3042,
    ErrorCode::Id32592,
    ErrorCode::Id33454,
    ErrorCode::Id236,
    ErrorCode::Id234,
    ErrorCode::Id31124,
    ErrorCode::Id31130,
    ErrorCode::Id31125,
    ErrorCode::Id31126,
    ErrorCode::Id31134,
    ErrorCode::Id31135,
    ErrorCode::Id31136,
    ErrorCode::Id31139,
    ErrorCode::Id31140,
    ErrorCode::Id31141,
    ErrorCode::Id31142,
    ErrorCode::Id31116,
    ErrorCode::Id31129,
    ErrorCode::Id31120,
    ErrorCode::Id31133,
    ErrorCode::Id31131,
    ErrorCode::Id33341,
    ErrorCode::Id31145,
    ErrorCode::Id31063,
    ErrorCode::Id33453,
    ErrorCode::Id33452,
    ErrorCode::Id31048,
    ErrorCode::Id31070,
    ErrorCode::Id31060,
    ErrorCode::Id31033,
    ErrorCode::Id32522,
    ErrorCode::Id3311,
    ErrorCode::Id30303,
    ErrorCode::Id30160,
    ErrorCode::Id30132,
    ErrorCode::Id30128,
    ErrorCode::Id3312,
    ErrorCode::Id3605,
    ErrorCode::Id3607,
    ErrorCode::Id24057,
    ErrorCode::Id30158,
    ErrorCode::Id3310,
    ErrorCode::Id24085,
    ErrorCode::Id3308,
    ErrorCode::Id3309,
    ErrorCode::Id3316,
    ErrorCode::Id3317,
    ErrorCode::Id24029,
    ErrorCode::Id31029,
    ErrorCode::Id205,
    ErrorCode::Id115,
    ErrorCode::Id212,
    ErrorCode::Id24082,
    ErrorCode::Id24083,
    ErrorCode::Id31069,
    ErrorCode::Id31002,
    ErrorCode::Id31030,
    ErrorCode::Id136,
    ErrorCode::Id233,
    ErrorCode::Id31027,
    ErrorCode::Id3172,
    ErrorCode::Id31086,
    ErrorCode::Id38,
    ErrorCode::Id31023,
    ErrorCode::Id31025,
    ErrorCode::Id31031,
    ErrorCode::Id31038,
    ErrorCode::Id31042,
    ErrorCode::Id31044,
    ErrorCode::Id31302,
    ErrorCode::Id31012,
    ErrorCode::Id31013,
    ErrorCode::Id31014,
    ErrorCode::Id31015,
    ErrorCode::Id31271,
    ErrorCode::Id235,
    ErrorCode::Id24017,
    ErrorCode::Id25105,
    ErrorCode::Id25013,
    ErrorCode::Id25126,
    ErrorCode::Id3302,
    ErrorCode::Id24026,
    ErrorCode::Id24024,
    ErrorCode::Id24003,
    ErrorCode::Id25009,
    ErrorCode::Id25012,
    ErrorCode::Id25010,
    ErrorCode::Id24022,
    ErrorCode::Id24077,
    ErrorCode::Id24086,
    ErrorCode::Id30002,
    ErrorCode::Id30103,
    ErrorCode::Id24021,
    ErrorCode::Id25102,
    ErrorCode::Id24023,
    ErrorCode::Id24027,
    ErrorCode::Id24031,
    ErrorCode::Id24040,
    ErrorCode::Id24037,
    ErrorCode::Id24033,
    ErrorCode::Id1243,
    ErrorCode::Id24014,
    ErrorCode::Id25106,
    ErrorCode::Id25014,
    ErrorCode::Id25015,
    ErrorCode::Id25109,
    ErrorCode::Id25124,
    ErrorCode::Id25125,
    ErrorCode::Id25017,
    ErrorCode::Id24015,
    ErrorCode::Id25100,
    ErrorCode::Id25101,
    ErrorCode::Id30101,
    ErrorCode::Id24019,
    ErrorCode::Id25107,
    ErrorCode::Id24088,
    ErrorCode::Id24089,
    ErrorCode::Id32572,
    ErrorCode::Id32573,
    ErrorCode::Id32574,
    ErrorCode::Id24052,
    ErrorCode::Id24055,
    ErrorCode::Id24053,
    ErrorCode::Id24056,
    ErrorCode::Id31138,
    ErrorCode::Id31137,
    ErrorCode::Id3301,
    ErrorCode::Id3303,
    ErrorCode::Id23045,
    ErrorCode::Id24034,
    ErrorCode::Id24036,
    ErrorCode::Id25123,
    ErrorCode::Id31107,
    ErrorCode::Id31105,
    ErrorCode::Id25108,
    ErrorCode::Id23044,
    ErrorCode::Id25001,
    ErrorCode::Id24025,
    ErrorCode::Id24076,
    ErrorCode::Id24092,
    ErrorCode::Id24090,
    ErrorCode::Id24091,
    ErrorCode::Id3305,
    ErrorCode::Id24050,
    ErrorCode::Id3314,
    ErrorCode::Id3315,
    ErrorCode::Id24051,
    ErrorCode::Id24008,
    ErrorCode::Id24061,
    ErrorCode::Id30003,
    ErrorCode::Id30104,
    ErrorCode::Id30004,
    ErrorCode::Id30105,
    ErrorCode::Id24084,
    ErrorCode::Id23043,
    ErrorCode::Id24080,
    ErrorCode::Id24079,
    ErrorCode::Id30008,
    ErrorCode::Id30109,
    ErrorCode::Id30108,
    ErrorCode::Id30129,
    ErrorCode::Id24041,
    ErrorCode::Id24042,
    ErrorCode::Id3304,
    ErrorCode::Id24018,
    ErrorCode::Id25005,
    ErrorCode::Id25018,
    ErrorCode::Id25002,
    ErrorCode::Id25016,
    ErrorCode::Id31114,
    ErrorCode::Id24007,
    ErrorCode::Id24054,
    ErrorCode::Id24038,
    ErrorCode::Id24039,
    ErrorCode::Id31151,
    ErrorCode::Id24058,
    ErrorCode::Id24059,
    ErrorCode::Id24070,
    ErrorCode::Id24071,
    ErrorCode::Id24072,
    ErrorCode::Id24073,
    ErrorCode::Id24078,
    ErrorCode::Id24060,
    ErrorCode::Id24074,
    ErrorCode::Id24075,
    ErrorCode::Id33403,
    ErrorCode::Id32620,
    ErrorCode::Id3130,
    ErrorCode::Id3131,
    ErrorCode::Id3132,
    ErrorCode::Id32588,
    ErrorCode::Id30289,
    ErrorCode::Id3182,
    ErrorCode::Id32578,
    ErrorCode::Id958,
    ErrorCode::Id33506,
    ErrorCode::Id33399,
    ErrorCode::Id33400,
    ErrorCode::Id33401,
    ErrorCode::Id33402,
    ErrorCode::Id33604,
    ErrorCode::Id33605,
    ErrorCode::Id33606,
    ErrorCode::Id33607,
    ErrorCode::Id33609,
    ErrorCode::Id33601,
    ErrorCode::Id33602,
    ErrorCode::Id33603,
    ErrorCode::Id33608,
    ErrorCode::Id33610,
    ErrorCode::Id33611,
    ErrorCode::Id33612,
    ErrorCode::Id33613,
    ErrorCode::Id33626,
    ErrorCode::Id33627,
    ErrorCode::Id33600,
    ErrorCode::Id33624,
    ErrorCode::Id33628,
    ErrorCode::Id33629,
    ErrorCode::Id33631,
];
