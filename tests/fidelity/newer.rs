//! What is known since, and stands beside the article.

use crate::article::*;
use crate::fact::Fact::{self, Choice, Label, Link, Literal, Says};
use crate::fact::Unit::{self, Cause, Error, Solution};

/// What stands beside or in the place of what the article says.
pub(crate) const FACTS: &[(Unit, &[Fact])] = &[
    (Error("UserErrorUnsupportedDiskSize"), &[Says((&["64 TB", "October 2025"], &["64 TB", "Oktober 2025"]))]),
    (
        Solution(UPDATE_AGENT),
        &[
            Literal("pgrep -af waagent"),
            Choice((&["Ubuntu"], &["Ubuntu"]), "sudo systemctl restart walinuxagent"),
            Choice((&["other distributions"], &["andere Distributionen"]), "sudo systemctl restart waagent"),
        ],
    ),
    (Solution(SHUT_DOWN), &[Label("Stop", "Beenden")]),
    (
        Solution(DHCP),
        &[Link(
            "https://learn.microsoft.com/{locale}/azure/virtual-network/ip-services/\
             virtual-networks-static-private-ip-arm-ps",
        )],
    ),
    (Solution(UNINSTALL), &[Label("Extensions + applications", "Erweiterungen + Anwendungen")]),
    (
        Cause(WAAGENT_CONF),
        &[
            Says((&["/etc/waagent.conf"], &["/etc/waagent.conf"])),
            Literal("Extensions.Enabled"),
            Says((&["Extensions.Enabled", "value y"], &["Extensions.Enabled", "Wert y"])),
        ],
    ),
    (Solution("allow-extensions-in-waagent-conf"), &[Literal("/etc/waagent.conf"), Literal("Extensions.Enabled=y")]),
    (
        Cause(APPLICATION_CONTROL),
        &[Says((
            &["AppLocker", "application control", "IaaSBcdrExtension.exe"],
            &["AppLocker", "Anwendungssteuerung", "IaaSBcdrExtension.exe"],
        ))],
    ),
    (
        Solution("allow-iaasbcdrextension-exe"),
        &[Says((&["AppLocker"], &["AppLocker"])), Literal("IaaSBcdrExtension.exe")],
    ),
];

pub(crate) const WAAGENT_CONF: &str = "vm-agent-configuration-options-are-not-set-for-linux-vms";
pub(crate) const APPLICATION_CONTROL: &str = "application-control-solution-is-blocking-iaasbcdrextensionexe";

/// Causes that came to a code later, with the solution of each.
pub(crate) const NEWER_CAUSES: &[(&str, &str, &str)] = &[
    ("GuestAgentSnapshotTaskStatusError", WAAGENT_CONF, "allow-extensions-in-waagent-conf"),
    ("GuestAgentSnapshotTaskStatusError", APPLICATION_CONTROL, "allow-iaasbcdrextension-exe"),
];

/// What came later still, and is otherwise again today: it stands in the history.
pub(crate) const FORMER_FACTS: &[(Unit, &[Fact])] = &[(
    Error("UserErrorUnsupportedDiskSize"),
    &[Says((
        &["32 TB", "4 TB for an encrypted disk", "July 2020"],
        &["32 TB", "4 TB je verschlüsseltem", "Juli 2020"],
    ))],
)];

/// Codes that the service spells otherwise today. The article's spelling finds them, too.
pub(crate) const SPELLINGS: &[(&str, &str)] =
    &[("ExtentionOperationFailedForManagedDisks", "ExtensionOperationFailedForManagedDisks")];
