//! Look-up of a name, against what one would use instead.
//!
//! `cargo bench --bench lookup`. Every bench looks up all names of the catalogue once, so that a row is the
//! time for all of them; only the ratio of two rows of one run says anything.

use std::collections::HashMap;
use std::hint::black_box;

use azure_backup_errors::{ErrorCode, entries, lookup};
use divan::Bencher;
use once_cell::sync::Lazy;
use rustc_hash::FxHashMap;

fn main() {
    divan::main();
}

/// Peers that need the names as literals, and the names, from one list.
macro_rules! names {
    ($($name:literal => $code:ident,)+) => {
        static PHF: phf::Map<&'static str, ErrorCode> = phf::phf_map! { $($name => ErrorCode::$code,)+ };

        fn by_match(name: &str) -> Option<ErrorCode> {
            match name {
                $($name => Some(ErrorCode::$code),)+
                _ => None,
            }
        }

        static LIST: &[(&str, ErrorCode)] = &[$(($name, ErrorCode::$code),)+];
    };
}

names! {
    "UserErrorGuestAgentStatusUnavailable" => UserErrorGuestAgentStatusUnavailable,
    "UserErrorGuestAgentStatusUnavailableLinux" => UserErrorGuestAgentStatusUnavailable,
    "UserErrorGuestAgentStatusUnavailableWindows" => UserErrorGuestAgentStatusUnavailable,
    "GuestAgentSnapshotTaskStatusError" => GuestAgentSnapshotTaskStatusError,
    "GuestAgentSnapshotTaskStatusErrorLinux" => GuestAgentSnapshotTaskStatusError,
    "GuestAgentSnapshotTaskStatusErrorWindows" => GuestAgentSnapshotTaskStatusError,
    "UserErrorRpCollectionLimitReached" => UserErrorRpCollectionLimitReached,
    "UserErrorKeyvaultPermissionsNotConfigured" => UserErrorKeyvaultPermissionsNotConfigured,
    "UserErrorKeyVaultPermissionsNotConfigured" => UserErrorKeyvaultPermissionsNotConfigured,
    "UserErrorKeyvaultPermissionNotConfigured" => UserErrorKeyvaultPermissionsNotConfigured,
    "ExtensionSnapshotFailedNoNetwork" => ExtensionSnapshotFailedNoNetwork,
    "ExtentionOperationFailedForManagedDisks" => ExtentionOperationFailedForManagedDisks,
    "ExtensionOperationFailedForManagedDisks" => ExtentionOperationFailedForManagedDisks,
    "BackUpOperationFailed" => BackUpOperationFailed,
    "BackUpOperationFailedV2" => BackUpOperationFailedV2,
    "UserErrorUnsupportedDiskSize" => UserErrorUnsupportedDiskSize,
    "UserErrorBackupOperationInProgress" => UserErrorBackupOperationInProgress,
    "SystemBackupOperationInProgress" => UserErrorBackupOperationInProgress,
    "RecoveryPointTypeNotEligibleForArchive" => RecoveryPointTypeNotEligibleForArchive,
    "RecoveryPointHaveActiveDependencies" => RecoveryPointHaveActiveDependencies,
    "MinLifeSpanInStandardRequiredForArchive" => MinLifeSpanInStandardRequiredForArchive,
    "MinRemainingLifeSpanInArchiveRequired" => MinRemainingLifeSpanInArchiveRequired,
    "UserErrorRecoveryPointAlreadyInArchiveTier" => UserErrorRecoveryPointAlreadyInArchiveTier,
    "UserErrorDatasourceTypeIsNotSupportedForRecommendationApi" => UserErrorDatasourceTypeIsNotSupportedForRecommendationApi,
    "UserErrorRecoveryPointAlreadyRehydrated" => UserErrorRecoveryPointAlreadyRehydrated,
    "UserErrorRecoveryPointIsNotEligibleForArchiveMove" => UserErrorRecoveryPointIsNotEligibleForArchiveMove,
    "UserErrorRecoveryPointNotRehydrated" => UserErrorRecoveryPointNotRehydrated,
    "UserErrorRecoveryPointRehydrationNotAllowed" => UserErrorRecoveryPointRehydrationNotAllowed,
    "UserErrorRecoveryPointRehydrationAlreadyInProgress" => UserErrorRecoveryPointRehydrationAlreadyInProgress,
    "RPMoveNotSupportedDueToInsufficientRetention" => RPMoveNotSupportedDueToInsufficientRetention,
    "RPMoveReadinessToBeDetermined" => RPMoveReadinessToBeDetermined,
    "UserErrorBcmDatasourceNotPresent" => UserErrorBcmDatasourceNotPresent,
    "UserErrorBCMDatasourceNotPresent" => UserErrorBcmDatasourceNotPresent,
    "ResourceNotFound" => ResourceNotFound,
    "320001" => ResourceNotFound,
    "BCMV2VMNotFound" => BCMV2VMNotFound,
    "400094" => BCMV2VMNotFound,
    "UserErrorRequestDisallowedByPolicy" => UserErrorRequestDisallowedByPolicy,
    "UserErrorFsFreezeFailed" => UserErrorFsFreezeFailed,
    "FailedRetryableFsFreezeFailed" => UserErrorFsFreezeFailed,
    "UserErrorUnableToOpenMount" => UserErrorUnableToOpenMount,
    "FailedRetryableUnableToOpenMount" => UserErrorUnableToOpenMount,
    "UserErrorStandardSSDNotSupported" => UserErrorStandardSSDNotSupported,
    "0x80070780" => Code0x80070780,
    "FailedRetryableSnapshotFailedRestrictedNetwork" => FailedRetryableSnapshotFailedRestrictedNetwork,
    "FailedRetryableSnapshotFailedNoNetwork" => FailedRetryableSnapshotFailedNoNetwork,
    "FailedGuestAgentInvokedCommandTooLate" => FailedGuestAgentInvokedCommandTooLate,
    "FailedWorkloadPreError" => FailedWorkloadPreError,
    "FailedWorkloadConfParsingError" => FailedWorkloadConfParsingError,
    "FailedWorkloadInvalidRole" => FailedWorkloadInvalidRole,
    "FailedWorkloadInvalidWorkloadName" => FailedWorkloadInvalidWorkloadName,
    "FailedWorkloadPostError" => FailedWorkloadPostError,
    "FailedWorkloadAuthorizationMissing" => FailedWorkloadAuthorizationMissing,
    "FailedWorkloadConnectionError" => FailedWorkloadConnectionError,
    "FailedWorkloadIPCDirectoryMissing" => FailedWorkloadIPCDirectoryMissing,
    "FailedWorkloadDatabaseNotOpen" => FailedWorkloadDatabaseNotOpen,
    "FailedWorkloadDatabaseStatusChanged" => FailedWorkloadDatabaseStatusChanged,
    "FailedWorkloadQuiescingError" => FailedWorkloadQuiescingError,
    "FailedWorkloadQuiescingTimeout" => FailedWorkloadQuiescingTimeout,
    "FailedWorkloadDatabaseInNoArchiveLog" => FailedWorkloadDatabaseInNoArchiveLog,
    "error_parameter" => Errorparameter,
    "error_12" => Error12,
    "error_wrong_time" => Errorwrongtime,
    "wrong_time_error" => Errorwrongtime,
    "error_same_taskid" => Errorsametaskid,
    "same_taskid_error" => Errorsametaskid,
    "error_http_failure" => Errorhttpfailure,
    "Pre-ScriptExecutionFailed" => PreScriptExecutionFailed,
    "FailedPrepostPreScriptFailed" => PreScriptExecutionFailed,
    "Post-ScriptExecutionFailed" => PostScriptExecutionFailed,
    "FailedPrepostPostScriptFailed" => PostScriptExecutionFailed,
    "Pre-ScriptNotFound" => PreScriptNotFound,
    "FailedPrepostPreScriptNotFound" => PreScriptNotFound,
    "Post-ScriptNotFound" => PostScriptNotFound,
    "FailedPrepostPostScriptNotFound" => PostScriptNotFound,
    "IncorrectPluginhostFile" => IncorrectPluginhostFile,
    "FailedPrepostPluginhostConfigParsing" => IncorrectPluginhostFile,
    "IncorrectJSONConfigFile" => IncorrectJSONConfigFile,
    "FailedPrepostPluginConfigParsing" => IncorrectJSONConfigFile,
    "InsufficientPermissionforPre-Script" => InsufficientPermissionforPreScript,
    "FailedPrepostPreScriptPermissionError" => InsufficientPermissionforPreScript,
    "InsufficientPermissionforPost-Script" => InsufficientPermissionforPostScript,
    "FailedPrepostPostScriptPermissionError" => InsufficientPermissionforPostScript,
    "InsufficientPermissionforPost-Skript" => InsufficientPermissionforPostScript,
    "Pre-ScriptTimeout" => PreScriptTimeout,
    "ExtensionPreScriptTimeout" => PreScriptTimeout,
    "FailedPrepostPreScriptTimeout" => PreScriptTimeout,
    "Post-ScriptTimeout" => PostScriptTimeout,
    "FailedPrepostPostScriptTimeout" => PostScriptTimeout,
    "FailedPrepostPluginhostPreTimeout" => FailedPrepostPluginhostPreTimeout,
    "FailedPrepostPluginhostPostTimeout" => FailedPrepostPluginhostPostTimeout,
    "FailedPrepostCheckSumMismatch" => FailedPrepostCheckSumMismatch,
    "FailedPrepostPluginhostConfigNotFound" => FailedPrepostPluginhostConfigNotFound,
    "FailedPrepostPluginhostConfigPermissionError" => FailedPrepostPluginhostConfigPermissionError,
    "FailedPrepostPluginhostConfigOwnershipError" => FailedPrepostPluginhostConfigOwnershipError,
    "FailedPrepostPluginConfigNotFound" => FailedPrepostPluginConfigNotFound,
    "FailedPrepostPluginConfigPermissionError" => FailedPrepostPluginConfigPermissionError,
    "FailedPrepostPluginConfigOwnershipError" => FailedPrepostPluginConfigOwnershipError,
    "DiskRestorePointUsedByCustomer" => DiskRestorePointUsedByCustomer,
    "OperationNotAllowed" => OperationNotAllowed,
    "VMRestorePointClientError" => VMRestorePointClientError,
    "VMAgentStatusCommunicationError" => VMAgentStatusCommunicationError,
    "DiskRestorePointClientError" => DiskRestorePointClientError,
    "BadRequest" => BadRequest,
    "InternalError" => InternalError,
    "InternalExecutionError" => InternalExecutionError,
    "InternalOperationError" => InternalOperationError,
    "InternalDiskRestorePointError" => InternalDiskRestorePointError,
    "OSProvisioningClientError" => OSProvisioningClientError,
    "AllocationFailed" => AllocationFailed,
    "CopyingVHDsFromBackUpVaultTakingLongTime" => CopyingVHDsFromBackUpVaultTakingLongTime,
    "UserErrorBCMPremiumStorageQuotaError" => UserErrorBCMPremiumStorageQuotaError,
    "UserErrorSkuNotAvailable" => UserErrorSkuNotAvailable,
    "UserErrorSkuNotAvaialable" => UserErrorSkuNotAvailable,
    "UserErrorVmProvisioningFailedDueToLackOfResources" => UserErrorVmProvisioningFailedDueToLackOfResources,
    "UserErrorMarketPlaceVMNotSupported" => UserErrorMarketPlaceVMNotSupported,
    "UserErrorInstantRpNotFound" => UserErrorInstantRpNotFound,
    "UserErrorMigrationFromTrustedLaunchVMToNonTrustedVMNotAllowed" => UserErrorMigrationFromTrustedLaunchVMToNonTrustedVMNotAllowed,
    "UserErrorMigrationFromTrustedLaunchVM ToNonTrustedVMNotAllowed" => UserErrorMigrationFromTrustedLaunchVMToNonTrustedVMNotAllowed,
    "UserErrorCrossSubscriptionRestoreNotSuppportedForOLR" => UserErrorCrossSubscriptionRestoreNotSuppportedForOLR,
    "UserErrorCrossSubscriptionRestoreNotSupportedForOLR" => UserErrorCrossSubscriptionRestoreNotSuppportedForOLR,
    "UserErrorCrossSubscriptionRestoreNotSuppportedForUnManagedAzureVM" => UserErrorCrossSubscriptionRestoreNotSuppportedForUnManagedAzureVM,
    "UserErrorCrossSubscriptionRestoreNotSupportedForUnManagedAzureVM" => UserErrorCrossSubscriptionRestoreNotSuppportedForUnManagedAzureVM,
    "UserErrorCrossSubscriptionRestoreNotSuppportedForCRR" => UserErrorCrossSubscriptionRestoreNotSuppportedForCRR,
    "UserErrorCrossSubscriptionRestoreNotSupportedForCRR" => UserErrorCrossSubscriptionRestoreNotSuppportedForCRR,
    "UserErrorCrossSubscriptionRestoreNotSuppportedFromSnapshot" => UserErrorCrossSubscriptionRestoreNotSuppportedFromSnapshot,
    "UserErrorCrossSubscriptionRestoreNotSupportedFromSnapshot" => UserErrorCrossSubscriptionRestoreNotSuppportedFromSnapshot,
    "UserErrorCrossSubscriptionRestoreInvalidTenant" => UserErrorCrossSubscriptionRestoreInvalidTenant,
    "UserErrorCrossSubscriptionRestoreInvalidTargetSubscription" => UserErrorCrossSubscriptionRestoreInvalidTargetSubscription,
    "UserErrorCrossSubscriptionRestoreNotSuppportedForEncryptedAzureVM" => UserErrorCrossSubscriptionRestoreNotSuppportedForEncryptedAzureVM,
    "UserErrorCrossSubscriptionRestoreNotSupportedForEncryptedAzureVM" => UserErrorCrossSubscriptionRestoreNotSuppportedForEncryptedAzureVM,
    "UserErrorCrossSubscriptionRestoreNotSuppportedForTrustedLaunchAzureVM" => UserErrorCrossSubscriptionRestoreNotSuppportedForTrustedLaunchAzureVM,
    "UserErrorCrossSubscriptionRestoreNotSupportedForTrustedLaunchAzureVM" => UserErrorCrossSubscriptionRestoreNotSuppportedForTrustedLaunchAzureVM,
    "UserErrorVmProvisioningStateFailed" => UserErrorVmProvisioningStateFailed,
    "UserErrorCrpReportedUserError" => UserErrorCrpReportedUserError,
    "VMRestorePointInternalError" => VMRestorePointInternalError,
    "UserErrorVmNotInDesirableState" => UserErrorVmNotInDesirableState,
    "VmNotInDesirableState" => VmNotInDesirableState,
    "ExtensionSnapshotFailedCOM" => ExtensionSnapshotFailedCOM,
    "ExtensionInstallationFailedCOM" => ExtensionInstallationFailedCOM,
    "ExtensionInstallationFailedMDTC" => ExtensionInstallationFailedMDTC,
    "ExtensionFailedVssWriterInBadState" => ExtensionFailedVssWriterInBadState,
    "ExtensionFailedVssServiceInBadState" => ExtensionFailedVssServiceInBadState,
    "ExtensionConfigParsingFailure" => ExtensionConfigParsingFailure,
    "ExtensionStuckInDeletionState" => ExtensionStuckInDeletionState,
    "ExtensionFailedSnapshotLimitReachedError" => ExtensionFailedSnapshotLimitReachedError,
    "FailedSnapshotLimitReached" => ExtensionFailedSnapshotLimitReachedError,
    "ExtensionFailedTimeoutVMNetworkUnresponsive" => ExtensionFailedTimeoutVMNetworkUnresponsive,
    "AzureVmOffline" => AzureVmOffline,
    "380008" => AzureVmOffline,
    "ExtensionSnapshotBitlockerError" => ExtensionSnapshotBitlockerError,
    "ExtensionSnapshotFailedNoSecureNetwork" => ExtensionSnapshotFailedNoSecureNetwork,
    "ExtensionVCRedistInstallationFailure" => ExtensionVCRedistInstallationFailure,
    "UserErrorCMKMissingMangedIdentityPermissionOnKeyVault" => UserErrorCMKMissingMangedIdentityPermissionOnKeyVault,
    "UserErrorCMKMissingManagedIdentityPermissionOnKeyVault" => UserErrorCMKMissingMangedIdentityPermissionOnKeyVault,
    "UserErrorCMKKeyVaultAuthFailure" => UserErrorCMKKeyVaultAuthFailure,
    "UserErrorSystemIdentityNotEnabledWithVault" => UserErrorSystemIdentityNotEnabledWithVault,
    "UserErrorUserIdentityNotFoundOrNotAssociatedWithVault" => UserErrorUserIdentityNotFoundOrNotAssociatedWithVault,
    "UserErrorStorageAccountKeyAccessDisallowed" => UserErrorStorageAccountKeyAccessDisallowed,
    "ServiceResourceNotEmptyWithContainerDetails" => ServiceResourceNotEmptyWithContainerDetails,
    "BMSUserErrorVaultDeletionNotAllowed" => BMSUserErrorVaultDeletionNotAllowed,
    "BMSUserErrorVaultDeletionForbidden" => BMSUserErrorVaultDeletionForbidden,
    "BMSUserErrorVaultDeletionNotPermitted" => BMSUserErrorVaultDeletionNotPermitted,
    "RSVaultUpdateErrorConflictingOperationInProgress" => RSVaultUpdateErrorConflictingOperationInProgress,
    "UserErrorOperationDeniedOnImmutableItem" => UserErrorOperationDeniedOnImmutableItem,
    "BMSUserErrorInvalidCriticalOperationExclusionList" => BMSUserErrorInvalidCriticalOperationExclusionList,
    "BMSUserErrorDisablingSoftDeleteStateNotAllowed" => BMSUserErrorDisablingSoftDeleteStateNotAllowed,
    "BMSUserErrorSoftDeleteStateNotSetToAlwaysON" => BMSUserErrorSoftDeleteStateNotSetToAlwaysON,
    "BMSUserErrorSoftDeleteUseVaultApi" => BMSUserErrorSoftDeleteUseVaultApi,
    "BMSUserErrorRedundancySettingsUseVaultApi" => BMSUserErrorRedundancySettingsUseVaultApi,
    "BMSUserErrorCrossRegionRestoreNotEnabledInThisVault" => BMSUserErrorCrossRegionRestoreNotEnabledInThisVault,
    "BMSUserErrorUnableToEnableCrossRegionRestore" => BMSUserErrorUnableToEnableCrossRegionRestore,
    "BMSUserErrorInvalidPolicyInput" => BMSUserErrorInvalidPolicyInput,
    "BMSUserErrorPolicyRetentionInvalid" => BMSUserErrorPolicyRetentionInvalid,
    "BMSUserErrorInstantRPRetentionExceedsVaultedRetention" => BMSUserErrorInstantRPRetentionExceedsVaultedRetention,
    "BMSUserErrorPolicyObjectInUse" => BMSUserErrorPolicyObjectInUse,
    "BMSUserErrorContainerHasDatasources" => BMSUserErrorContainerHasDatasources,
    "BMSUserErrorDataSourceObjectNotFound" => BMSUserErrorDataSourceObjectNotFound,
    "BMSUserErrorContainerNameIncorrectFormat" => BMSUserErrorContainerNameIncorrectFormat,
    "BMSUserErrorProtectedItemNameIncorrectFormat" => BMSUserErrorProtectedItemNameIncorrectFormat,
    "BMSUserErrorInvalidConfigureProtectionRequest" => BMSUserErrorInvalidConfigureProtectionRequest,
    "BMSUserErrorInvalidInput" => BMSUserErrorInvalidInput,
    "DiscoveryInProgress" => DiscoveryInProgress,
    "410002" => DiscoveryInProgress,
}

static NAMES: Lazy<Vec<&'static str>> = Lazy::new(|| {
    let of_codes = entries().filter(|entry| entry.code().is_some());
    let mut names: Vec<_> = of_codes.flat_map(|entry| std::iter::once(entry.name()).chain(entry.aliases())).collect();
    let mut listed: Vec<_> = LIST.iter().map(|(name, _)| *name).collect();
    names.sort_unstable();
    // A code may have several entries.
    names.dedup();
    listed.sort_unstable();
    assert_eq!(names, listed, "the list of this bench is not that of the catalogue");
    names
});

static SORTED: Lazy<Vec<(&'static str, ErrorCode)>> = Lazy::new(|| {
    let mut sorted = LIST.to_vec();
    sorted.sort_unstable();
    sorted
});
static STD: Lazy<HashMap<&'static str, ErrorCode>> = Lazy::new(|| LIST.iter().copied().collect());
static FX: Lazy<FxHashMap<&'static str, ErrorCode>> = Lazy::new(|| LIST.iter().copied().collect());

fn sorted(name: &str) -> Option<ErrorCode> {
    SORTED.binary_search_by_key(&name, |(name, _)| name).ok().map(|index| SORTED[index].1)
}

fn ours(name: &str) -> Option<ErrorCode> {
    lookup(name).ok().and_then(|entry| entry.code())
}

fn run(bencher: Bencher<'_, '_>, spell: impl Fn(&str) -> String, find: impl Fn(&str) -> Option<ErrorCode> + Sync) {
    let names: Vec<String> = NAMES.iter().map(|name| spell(name)).collect();
    let _ = (find(&names[0]), STD.len(), FX.len(), SORTED.len());
    bencher.counter(divan::counter::ItemsCount::new(names.len())).bench(|| {
        for name in &names {
            black_box(find(black_box(name)));
        }
    });
}

/// The name as the catalogue has it.
mod exact {
    use super::*;

    fn same(name: &str) -> String {
        name.to_owned()
    }

    #[divan::bench]
    fn a_this_crate(bencher: Bencher<'_, '_>) {
        run(bencher, same, ours);
    }

    #[divan::bench]
    fn b_bare_phf(bencher: Bencher<'_, '_>) {
        run(bencher, same, |name| PHF.get(name).copied());
    }

    #[divan::bench]
    fn c_std_hash_map(bencher: Bencher<'_, '_>) {
        run(bencher, same, |name| STD.get(name).copied());
    }

    #[divan::bench]
    fn d_fx_hash_map(bencher: Bencher<'_, '_>) {
        run(bencher, same, |name| FX.get(name).copied());
    }

    #[divan::bench]
    fn e_sorted_slice(bencher: Bencher<'_, '_>) {
        run(bencher, same, sorted);
    }

    #[divan::bench]
    fn f_match(bencher: Bencher<'_, '_>) {
        run(bencher, same, by_match);
    }
}

/// Spellings that only this crate finds; to be held against the exact rows.
mod any_spelling {
    use super::*;

    #[divan::bench]
    fn lower_case(bencher: Bencher<'_, '_>) {
        run(bencher, |name| name.to_ascii_lowercase(), ours);
    }

    #[divan::bench]
    fn upper_case(bencher: Bencher<'_, '_>) {
        run(bencher, |name| name.to_ascii_uppercase(), ours);
    }

    #[divan::bench]
    fn quoted_with_line_end(bencher: Bencher<'_, '_>) {
        run(bencher, |name| format!(" '{name}'\n"), ours);
    }
}

/// A name that nobody knows.
mod miss {
    use super::*;

    fn unknown(name: &str) -> String {
        format!("{}x", &name[..name.len() - 1])
    }

    #[divan::bench]
    fn a_this_crate(bencher: Bencher<'_, '_>) {
        run(bencher, unknown, ours);
    }

    #[divan::bench]
    fn b_bare_phf(bencher: Bencher<'_, '_>) {
        run(bencher, unknown, |name| PHF.get(name).copied());
    }

    #[divan::bench]
    fn c_std_hash_map(bencher: Bencher<'_, '_>) {
        run(bencher, unknown, |name| STD.get(name).copied());
    }

    #[divan::bench]
    fn d_fx_hash_map(bencher: Bencher<'_, '_>) {
        run(bencher, unknown, |name| FX.get(name).copied());
    }
}
