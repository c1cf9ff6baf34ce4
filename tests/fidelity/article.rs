//! What the article says of its causes and solutions: where each stands, and what it is called.

use crate::fact::Unit::{self, Cause, Error, Solution};

/// The source that stands for the article.
pub(crate) const ARTICLE: &str = "agent-2019";
/// Its day.
pub(crate) const DAY: &str = "2019-04-30";

pub(crate) const WINDOWS_AGENT: &str = "the-agent-installed-in-the-vm-but-unresponsive-for-windows-vms";
pub(crate) const LINUX_AGENT: &str = "the-agent-installed-in-the-vm-is-out-of-date-for-linux-vms";
pub(crate) const SNAPSHOT: &str = "the-snapshot-status-cannot-be-retrieved-or-a-snapshot-cannot-be-taken";
pub(crate) const EXTENSION: &str = "the-backup-extension-fails-to-update-or-load";
pub(crate) const INTERNET: &str = "the-vm-has-no-internet-access";
/// The article says it of the limit of restore points and, in other words, of the two internal errors.
pub(crate) const GROUP_LOCK: &str = "a-lock-on-the-restore-point-resource-group";
pub(crate) const SEVERAL_A_DAY: &str = "several-backups-a-day";

pub(crate) const REMOVE_LOCK: &str = "remove_lock_from_the_recovery_point_resource_group";
pub(crate) const CLEAN_UP: &str = "clean_up_restore_point_collection";
pub(crate) const CLEAN_UP_BY_BACKUP: &str = "clean-up-restore-point-collection-by-running-ad-hoc-backup";
pub(crate) const CLEAN_UP_IN_PORTAL: &str = "clean-up-restore-point-collection-from-azure-portal";
pub(crate) const REINSTALL_AGENT: &str = "restart-or-reinstall-the-windows-agent";
pub(crate) const DOT_NET: &str = "make-sure-net-4-5-is-installed";
pub(crate) const UPDATE_AGENT: &str = "update-and-restart-the-linux-agent";
pub(crate) const VERBOSE_LOGGING: &str = "turn-on-verbose-logging-of-waagent";
pub(crate) const SHUT_DOWN: &str = "shut-the-vm-down-in-the-portal";
pub(crate) const DHCP: &str = "let-the-guest-use-dhcp";
pub(crate) const UNINSTALL: &str = "uninstall-the-vmsnapshot-extension";
/// The portal, by which the article goes, no longer lists the extension of a VM with managed disks: for it there are these.
pub(crate) const REINSTALL_ON_WINDOWS: &str = "reinstall-the-snapshot-extension-on-windows";
pub(crate) const REINSTALL_ON_LINUX: &str = "reinstall-the-snapshot-extension-on-linux";
pub(crate) const STORAGE: &str = "give-the-vm-a-way-to-azure-storage";
pub(crate) const VAULT_BY_PORTAL: &str = "let-backup-read-the-key-vault-in-the-portal";
pub(crate) const VAULT_BY_POWERSHELL: &str = "let-backup-read-the-key-vault-by-powershell";
pub(crate) const RUNNING_JOB: &str = "find-the-running-backup-job-and-let-it-end";

/// The cause of the one error for which the article names what is missing, but lists no causes.
pub(crate) const NO_PERMISSION: &str = "a-permission-on-keys-or-secrets-is-missing";

/// The codes of the article as it spells them, each with its causes in the article's order.
pub(crate) const CAUSES: &[(&str, &[&str])] = &[
    ("UserErrorGuestAgentStatusUnavailable", &[WINDOWS_AGENT, LINUX_AGENT, SNAPSHOT, EXTENSION, INTERNET]),
    ("GuestAgentSnapshotTaskStatusError", &[WINDOWS_AGENT, LINUX_AGENT, INTERNET]),
    ("UserErrorRpCollectionLimitReached", &[GROUP_LOCK, SEVERAL_A_DAY]),
    ("UserErrorKeyvaultPermissionsNotConfigured", &[NO_PERMISSION]),
    ("ExtensionSnapshotFailedNoNetwork", &[SNAPSHOT, EXTENSION, INTERNET]),
    ("ExtentionOperationFailedForManagedDisks", &[SNAPSHOT, EXTENSION, WINDOWS_AGENT, LINUX_AGENT]),
    ("BackUpOperationFailed", &[WINDOWS_AGENT, LINUX_AGENT, SNAPSHOT, EXTENSION, GROUP_LOCK, INTERNET]),
    ("BackUpOperationFailedV2", &[WINDOWS_AGENT, LINUX_AGENT, SNAPSHOT, EXTENSION, GROUP_LOCK, INTERNET]),
    ("UserErrorUnsupportedDiskSize", &[]),
    ("UserErrorBackupOperationInProgress", &[]),
];

/// The causes that the article links to, with the operating system that it names and the anchor, which is their name too.
/// Two sections are gone from the page: what is left of their addresses is the page.
pub(crate) const ANCHORED_CAUSES: &[(&str, &str, Option<&str>)] = &[
    (WINDOWS_AGENT, "windows", Some(WINDOWS_AGENT)),
    (LINUX_AGENT, "linux", Some(LINUX_AGENT)),
    (SNAPSHOT, "any", Some(SNAPSHOT)),
    (EXTENSION, "any", None),
    (INTERNET, "any", None),
];

/// The solutions that the article links to, with their anchors. One has got another anchor since.
pub(crate) const ANCHORED_SOLUTIONS: &[(&str, &str)] = &[
    (REMOVE_LOCK, REMOVE_LOCK),
    (CLEAN_UP, CLEAN_UP),
    (CLEAN_UP_BY_BACKUP, "clean-up-restore-point-collection-by-running-on-demand-backup"),
    (CLEAN_UP_IN_PORTAL, CLEAN_UP_IN_PORTAL),
];

/// What holds solutions, how they belong together (`""` for a single one), and which come first in it.
pub(crate) const SOLUTIONS: &[(Unit, &str, &[&str])] = &[
    (Error("UserErrorRpCollectionLimitReached"), "", &[CLEAN_UP]),
    (Cause(GROUP_LOCK), "in-order", &[REMOVE_LOCK]),
    (Solution(CLEAN_UP), "one-of", &[CLEAN_UP_BY_BACKUP, CLEAN_UP_IN_PORTAL]),
    (Cause(NO_PERMISSION), "one-of", &[VAULT_BY_PORTAL, VAULT_BY_POWERSHELL]),
    (Error("UserErrorBackupOperationInProgress"), "", &[RUNNING_JOB]),
    (Cause(WINDOWS_AGENT), "until-fixed", &[REINSTALL_AGENT, DOT_NET]),
    (Cause(LINUX_AGENT), "", &[UPDATE_AGENT]),
    (Cause(SNAPSHOT), "where-it-applies", &[SHUT_DOWN, DHCP]),
    (Cause(EXTENSION), "where-it-applies", &[REINSTALL_ON_WINDOWS, REINSTALL_ON_LINUX, UNINSTALL]),
    (Cause(INTERNET), "", &[STORAGE]),
];

/// The numbered steps of an error whose list the article has, by the solutions that they are.
pub(crate) const SOLUTIONS_IN_TURN: &[(&str, &[&str])] =
    &[("UserErrorRpCollectionLimitReached", &[REMOVE_LOCK, CLEAN_UP])];

/// What the article says at the end of a cause and what stands behind all causes of its errors today.
pub(crate) const LAST: &[(&str, &str)] = &[(LINUX_AGENT, VERBOSE_LOGGING)];
