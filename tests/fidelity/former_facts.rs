//! What the article says, and what is otherwise today: a reader finds it in the history.

use crate::article::*;
use crate::fact::Fact::{self, Choice, Label, Link, Literal, Says};
use crate::fact::Unit::{self, Cause, Error, Solution};

/// That the page has lost a section.
const SECTION_IS_GONE: Fact = Says((&["section", "gone from the page"], &["fehlt dort", "Abschnitt"]));

pub(crate) const FACTS: &[(Unit, &[Fact])] = &[
    (
        Error("ExtentionOperationFailedForManagedDisks"),
        &[
            Says((&["April 2019", "spells"], &["April 2019", "schreibt"])),
            Literal("ExtentionOperationFailedForManagedDisks"),
        ],
    ),
    (
        Error("UserErrorUnsupportedDiskSize"),
        &[
            Says((&["4,095 GB", "April 2019"], &["4.095 GB", "April 2019"])),
            Says((
                &["4,095 GB", "support for larger disks", "soon"],
                &["4.095 GB", "Unterstützung für größere Datenträger", "nächste Zeit|bald"],
            )),
        ],
    ),
    (
        Cause(INTERNET),
        &[
            Says((&["internet access", "deployment"], &["Internetzugang", "Bereitstellung"])),
            Says((&["restrictions", "Azure infrastructure"], &["Einschränkungen", "Azure-Infrastruktur"])),
            Says((
                &["backup extension", "reach", "public Azure IP addresses"],
                &["Sicherungserweiterung", "öffentliche IP-Adressen von Azure", "erreichen"],
            )),
            Says((
                &["public internet", "backup fails", "in the end|eventually"],
                &["öffentliche Internet", "Sicherung", "am Ende|letztendlich", "fehl"],
            )),
            Says((
                &["extension", "manages the snapshots", "commands", "Azure Storage endpoint", "HTTPS URL"],
                &["Erweiterung", "verwaltet die Momentaufnahmen", "Befehle", "Endpunkt von Azure Storage", "HTTPS-URL"],
            )),
            SECTION_IS_GONE,
        ],
    ),
    (
        Solution(STORAGE),
        &[Link(
            "https://learn.microsoft.com/{locale}/azure/backup/backup-azure-arm-vms-prepare\
             #establish-network-connectivity",
        )],
    ),
    (Cause(EXTENSION), &[SECTION_IS_GONE]),
    (
        Cause(SEVERAL_A_DAY),
        &[Says((
            &["April 2019", "one backup a day", "recommends"],
            &["April 2019", "empfiehlt", "eine Sicherung am Tag"],
        ))],
    ),
    // The name that the German article gives the service.
    (Solution(REINSTALL_AGENT), &[Says((&["Microsoft Azure-Gast-Agent"], &["Microsoft Azure-Gast-Agent"]))]),
    (
        Solution(UPDATE_AGENT),
        &[
            Literal("ps -e"),
            Choice((&["Ubuntu"], &["Ubuntu"]), "service walinuxagent start"),
            Choice((&["other distributions"], &["andere Distributionen"]), "service waagent start"),
        ],
    ),
    (
        Solution(SHUT_DOWN),
        &[
            Says((&["wrong|not", "Shutdown", "dashboard of the VM"], &["nicht", "Dashboard der VM", "Herunterfahren"])),
            Label("Shutdown", "Herunterfahren"),
        ],
    ),
    (
        Solution(DHCP),
        &[Link(
            "https://learn.microsoft.com/{locale}/azure/virtual-network/virtual-networks-static-private-ip-arm-ps\
             #change-the-allocation-method-for-a-private-ip-address-assigned-to-a-network-interface",
        )],
    ),
    (Solution(UNINSTALL), &[Label("Extensions", "Erweiterungen")]),
    (
        Solution(CLEAN_UP_BY_BACKUP),
        &[Says((&["on-demand", "ad hoc", "manual"], &["Bedarfssicherung", "Ad-hoc-*", "manuelle Sicherung"]))],
    ),
    (Solution(CLEAN_UP_IN_PORTAL), &[Says((&["Hub menu"], &["Menü Hub"])), Label("Hub", "Hub")]),
];
