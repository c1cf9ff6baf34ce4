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
}

/// All codes, by their ids less one.
pub(crate) static ALL_CODES: [ErrorCode; 1305] = [
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
];
