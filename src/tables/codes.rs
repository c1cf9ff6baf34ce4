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
}

/// All codes, by their ids less one.
pub(crate) static ALL_CODES: [ErrorCode; 519] = [
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
];
