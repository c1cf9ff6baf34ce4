//! Nothing of the article that this catalogue began with is lost.
//!
//! The article is the German edition of “Troubleshoot Azure Backup failure: issues with the agent or extension” of
//! 30 April 2019. What it says is written down here by hand, as tables, and is held against the JSON export in English
//! and in German: every fact in the unit (error, cause or solution) where it belongs. The tables ask for facts, not
//! for sentences, so that prose can get better; what fails here is a fact that a reader no longer finds.

use std::collections::BTreeMap;

use azure_backup_errors::{Entry, Locale};
use serde_json::Value;

/// The source that stands for the article.
const ARTICLE: &str = "agent-2019";

// ---------------------------------------------------------------- what the article says: its table

const WINDOWS_AGENT: &str = "the-agent-installed-in-the-vm-but-unresponsive-for-windows-vms";
const LINUX_AGENT: &str = "the-agent-installed-in-the-vm-is-out-of-date-for-linux-vms";
const SNAPSHOT: &str = "the-snapshot-status-cannot-be-retrieved-or-a-snapshot-cannot-be-taken";
const EXTENSION: &str = "the-backup-extension-fails-to-update-or-load";
const INTERNET: &str = "the-vm-has-no-internet-access";
const GROUP_LOCK: &str = "a-lock-on-the-restore-point-resource-group";
const SEVERAL_A_DAY: &str = "several-backups-a-day";
const NO_RIGHT_TO_DELETE: &str = "backup-may-not-delete-old-restore-points";

const REMOVE_LOCK: &str = "remove_lock_from_the_recovery_point_resource_group";
const CLEAN_UP: &str = "clean_up_restore_point_collection";
const CLEAN_UP_BY_BACKUP: &str = "clean-up-restore-point-collection-by-running-ad-hoc-backup";
const CLEAN_UP_IN_PORTAL: &str = "clean-up-restore-point-collection-from-azure-portal";
const REINSTALL_AGENT: &str = "restart-or-reinstall-the-windows-agent";
const DOT_NET: &str = "make-sure-net-4-5-is-installed";
const UPDATE_AGENT: &str = "update-and-restart-the-linux-agent";
const VERBOSE_LOGGING: &str = "turn-on-verbose-logging-of-waagent";
const SHUT_DOWN: &str = "shut-the-vm-down-in-the-portal";
const DHCP: &str = "let-the-guest-use-dhcp";
const UNINSTALL: &str = "uninstall-the-vmsnapshot-extension";
const STORAGE: &str = "give-the-vm-a-way-to-azure-storage";
const VAULT_BY_PORTAL: &str = "let-backup-read-the-key-vault-in-the-portal";
const VAULT_BY_POWERSHELL: &str = "let-backup-read-the-key-vault-by-powershell";
const RUNNING_JOB: &str = "find-the-running-backup-job-and-let-it-end";

/// The codes of the article, each with its causes in the article's order.
const CAUSES: &[(&str, &[&str])] = &[
    ("UserErrorGuestAgentStatusUnavailable", &[WINDOWS_AGENT, LINUX_AGENT, SNAPSHOT, EXTENSION, INTERNET]),
    ("GuestAgentSnapshotTaskStatusError", &[WINDOWS_AGENT, LINUX_AGENT, INTERNET]),
    ("UserErrorRpCollectionLimitReached", &[GROUP_LOCK, SEVERAL_A_DAY]),
    ("UserErrorKeyvaultPermissionsNotConfigured", &[]),
    ("ExtensionSnapshotFailedNoNetwork", &[SNAPSHOT, EXTENSION, INTERNET]),
    ("ExtentionOperationFailedForManagedDisks", &[SNAPSHOT, EXTENSION, WINDOWS_AGENT, LINUX_AGENT]),
    ("BackUpOperationFailed", &[WINDOWS_AGENT, LINUX_AGENT, SNAPSHOT, EXTENSION, NO_RIGHT_TO_DELETE, INTERNET]),
    ("BackUpOperationFailedV2", &[WINDOWS_AGENT, LINUX_AGENT, SNAPSHOT, EXTENSION, NO_RIGHT_TO_DELETE, INTERNET]),
    ("UserErrorUnsupportedDiskSize", &[]),
    ("UserErrorBackupOperationInProgress", &[]),
];

/// The causes that the article links to, with the operating system that it names. Their names are its anchors.
const ANCHORED_CAUSES: &[(&str, &str)] =
    &[(WINDOWS_AGENT, "windows"), (LINUX_AGENT, "linux"), (SNAPSHOT, "any"), (EXTENSION, "any"), (INTERNET, "any")];

/// The solutions that the article links to, with their anchors. One has got another anchor since.
const ANCHORED_SOLUTIONS: &[(&str, &str)] = &[
    (REMOVE_LOCK, REMOVE_LOCK),
    (CLEAN_UP, CLEAN_UP),
    (CLEAN_UP_BY_BACKUP, "clean-up-restore-point-collection-by-running-on-demand-backup"),
    (CLEAN_UP_IN_PORTAL, CLEAN_UP_IN_PORTAL),
];

/// What holds solutions, how they belong together (`""` for a single one), and which come first in it.
const SOLUTIONS: &[(Unit, &str, &[&str])] = &[
    (Error("UserErrorRpCollectionLimitReached"), "in-order", &[REMOVE_LOCK, CLEAN_UP]),
    (Solution(CLEAN_UP), "one-of", &[CLEAN_UP_BY_BACKUP, CLEAN_UP_IN_PORTAL]),
    (Error("UserErrorKeyvaultPermissionsNotConfigured"), "one-of", &[VAULT_BY_PORTAL, VAULT_BY_POWERSHELL]),
    (Error("UserErrorBackupOperationInProgress"), "", &[RUNNING_JOB]),
    (Cause(WINDOWS_AGENT), "in-order", &[REINSTALL_AGENT, DOT_NET]),
    (Cause(LINUX_AGENT), "in-order", &[UPDATE_AGENT, VERBOSE_LOGGING]),
    (Cause(SNAPSHOT), "where-it-applies", &[SHUT_DOWN, DHCP]),
    (Cause(EXTENSION), "", &[UNINSTALL]),
    (Cause(INTERNET), "", &[STORAGE]),
    (Cause(NO_RIGHT_TO_DELETE), "", &[REMOVE_LOCK]),
];

// ---------------------------------------------------------------- its messages

/// The sentence that the article prints for a code, in English and in German.
const MESSAGES: &[(&str, &str, &str)] = &[
    (
        "UserErrorGuestAgentStatusUnavailable",
        "VM Agent unable to communicate with Azure Backup",
        "VM-Agent kann nicht mit Azure Backup kommunizieren",
    ),
    (
        "GuestAgentSnapshotTaskStatusError",
        "Could not communicate with the VM agent for snapshot status",
        "Keine Kommunikation mit dem VM-Agent zum Abrufen des Momentaufnahmestatus möglich",
    ),
    (
        "UserErrorRpCollectionLimitReached",
        "The Restore Point collection max limit has reached.",
        "Der maximale Grenzwert für die Sammlung von Wiederherstellungspunkten wurde erreicht.",
    ),
    (
        "UserErrorKeyvaultPermissionsNotConfigured",
        "Backup doesn't have sufficient permissions to the key vault for backup of encrypted VMs.",
        "Backup verfügt nicht über ausreichende Berechtigungen für den Schlüsseltresor zur Sicherung verschlüsselter \
         virtueller Computer.",
    ),
    (
        "ExtensionSnapshotFailedNoNetwork",
        "Snapshot operation failed due to no network connectivity on the virtual machine",
        "Fehler beim Momentaufnahmevorgang aufgrund fehlender Netzwerkkonnektivität auf dem virtuellen Computer",
    ),
    (
        "ExtentionOperationFailedForManagedDisks",
        "VMSnapshot extension operation failed",
        "Fehler beim Vorgang der VMSnapshot-Erweiterung",
    ),
    (
        "BackUpOperationFailed",
        "Backup failed with an internal error - Please retry the operation in a few minutes",
        "Interner Fehler bei der Sicherung – versuchen Sie, den Vorgang nach einigen Minuten zu wiederholen.",
    ),
    (
        "BackUpOperationFailedV2",
        "Backup failed with an internal error - Please retry the operation in a few minutes",
        "Interner Fehler bei der Sicherung – versuchen Sie, den Vorgang nach einigen Minuten zu wiederholen.",
    ),
    (
        "UserErrorUnsupportedDiskSize",
        "Currently Azure Backup does not support disk sizes greater than 4095GB",
        "Azure Backup unterstützt derzeit keine Datenträgergrößen von über 4.095 GB",
    ),
    (
        "UserErrorBackupOperationInProgress",
        "Unable to initiate backup as another backup operation is currently in progress",
        "Sicherung kann nicht initiiert werden, da derzeit ein anderer Sicherungsvorgang ausgeführt wird.",
    ),
];

// ---------------------------------------------------------------- its facts

/// What of the catalogue a fact belongs to: its own text, without the causes and solutions inside it.
#[derive(Clone, Copy, Debug)]
enum Unit {
    Error(&'static str),
    Cause(&'static str),
    Solution(&'static str),
}

use Unit::{Cause, Error, Solution};

/// Words in English and in German.
///
/// Case does not matter, and “don't” is “do not”. A word stands by itself, unless a `*` before or behind it lets more
/// letters follow there; `|` parts words of which one is enough.
type Words = (&'static [&'static str], &'static [&'static str]);

#[derive(Clone, Copy, Debug)]
enum Fact {
    /// All these words, in one place: a title, a summary, or a paragraph, step or note with what is inside it.
    Says(Words),
    /// Literal text, marked as such, or a line of a command. Angle brackets stand for placeholders.
    Literal(&'static str),
    /// What stands on the screen, in English and in German.
    Label(&'static str, &'static str),
    /// One of several alternatives, with these words and this command.
    Choice(Words, &'static str),
    /// A link to an absolute address, with `{locale}` for `en-us` or `de-de`.
    Link(&'static str),
}

use Fact::{Choice, Label, Link, Literal, Says};

const PORTAL: Fact = Link("https://portal.azure.com/");
const UPDATE_AGENT_PAGE: Fact =
    Link("https://learn.microsoft.com/{locale}/azure/virtual-machines/extensions/update-linux-agent");
const STOP_JOB_PAGE: &str =
    "https://learn.microsoft.com/{locale}/powershell/module/az.recoveryservices/stop-azrecoveryservicesbackupjob";

/// How the job begins: four of the five sections with causes say it of the extension, the first of the agent.
const EXTENSION_IS_CONTACTED: Fact = Says((
    &["registered", "scheduled", "backup extension", "point-in-time snapshot"],
    &[
        "registriert*",
        "geplant*",
        "Sicherungserweiterung",
        "Momentaufnahme des aktuellen Stands|Zeitpunkt-Momentaufnahme",
    ],
));
const SNAPSHOT_NOT_TRIGGERED: Fact = Says((
    &["causes", "snapshot", "triggered", "can fail|may fail|might fail"],
    &["Ursachen", "Momentaufnahme", "ausgelöst", "Sicherung", "kann", "fehlschlagen"],
));
const CHECK_IN_ORDER_THEN_RETRY: Fact =
    Says((&["causes", "in the order", "then retry"], &["Ursachen", "Reihenfolge", "wiederholen", "danach|dann"]));

const INTERNAL_ERROR: &[Fact] = &[
    Says((&["internal error"], &["internen Fehler"])),
    Says((&["retry", "in a few minutes"], &["wiederholen", "nach einigen Minuten"])),
    EXTENSION_IS_CONTACTED,
    SNAPSHOT_NOT_TRIGGERED,
    CHECK_IN_ORDER_THEN_RETRY,
];

const FACTS: &[(Unit, &[Fact])] = &[
    (
        Error("UserErrorGuestAgentStatusUnavailable"),
        &[
            Says((
                &["registered", "scheduled", "agent", "point-in-time snapshot"],
                &["registriert*", "geplant*", "Agent", "Momentaufnahme des aktuellen Stands|Zeitpunkt-Momentaufnahme"],
            )),
            SNAPSHOT_NOT_TRIGGERED,
            CHECK_IN_ORDER_THEN_RETRY,
        ],
    ),
    (
        Error("GuestAgentSnapshotTaskStatusError"),
        &[EXTENSION_IS_CONTACTED, SNAPSHOT_NOT_TRIGGERED, CHECK_IN_ORDER_THEN_RETRY],
    ),
    (
        Error("UserErrorRpCollectionLimitReached"),
        &[
            Says((&["lock", "stops|prevents", "automatic clean-up"], &["Sperre", "verhindert", "automatisch*"])),
            Says((&["too many|several", "backups", "day"], &["zu oft|mehrere", "Tag", "gesichert|Sicherungen"])),
            Says((
                &["remove the lock", "resource group of the VM", "retry", "clean-up"],
                &["entfernen", "Sperre", "Ressourcengruppe der VM", "wiederholen", "Bereinigung"],
            )),
            Says((
                &["restore point collection", "resource group of its own", "beside|apart from|separate*", "of the VM"],
                &["Wiederherstellungspunktsammlung", "eigenen Ressourcengruppe|separate Ressourcengruppe", "der VM"],
            )),
            Says((&["not be locked|not lock"], &["nicht sperren"])),
            Literal("AzureBackupRG_<Geo>_<number>"),
            Literal("AzureBackupRG_northeurope_1"),
        ],
    ),
    (
        Error("UserErrorKeyvaultPermissionsNotConfigured"),
        &[
            Says((
                &["without", "permission", "encrypted VM", "cannot succeed"],
                &["ohne", "Berechtigung", "verschlüsselten VM", "nicht gelingen"],
            )),
            Says((&["access", "key vault"], &["Schlüsseltresor", "zugreifen"])),
            Says((&["Azure portal", "PowerShell"], &["Azure-Portal", "PowerShell"])),
            Link("https://learn.microsoft.com/{locale}/azure/backup/backup-azure-vms-encryption"),
            Link("https://learn.microsoft.com/{locale}/azure/backup/backup-azure-vms-automation#enable-protection"),
        ],
    ),
    (
        Solution(VAULT_BY_PORTAL),
        &[
            Says((&["Azure portal"], &["Azure-Portal"])),
            Link("https://learn.microsoft.com/{locale}/azure/backup/backup-azure-vms-encryption"),
        ],
    ),
    (
        Solution(VAULT_BY_POWERSHELL),
        &[
            Says((&["PowerShell"], &["PowerShell"])),
            Link("https://learn.microsoft.com/{locale}/azure/backup/backup-azure-vms-automation#enable-protection"),
        ],
    ),
    (
        Error("ExtensionSnapshotFailedNoNetwork"),
        &[
            Says((&["snapshot", "network connection"], &["Momentaufnahme", "Netzwerkverbindung"])),
            EXTENSION_IS_CONTACTED,
            SNAPSHOT_NOT_TRIGGERED,
            CHECK_IN_ORDER_THEN_RETRY,
        ],
    ),
    (
        Error("ExtentionOperationFailedForManagedDisks"),
        &[
            Says((&["VMSnapshot", "failed"], &["VMSnapshot", "fehlgeschlagen"])),
            EXTENSION_IS_CONTACTED,
            SNAPSHOT_NOT_TRIGGERED,
            CHECK_IN_ORDER_THEN_RETRY,
        ],
    ),
    (Error("BackUpOperationFailed"), INTERNAL_ERROR),
    (Error("BackUpOperationFailedV2"), INTERNAL_ERROR),
    (
        Error("UserErrorUnsupportedDiskSize"),
        &[
            Says((
                &["disk", "size limit", "Azure Backup", "can fail"],
                &["Datenträger", "Größengrenze", "Azure Backup", "kann", "fehlschlagen"],
            )),
            Says((&["4,095 GB", "April 2019"], &["4.095 GB", "April 2019"])),
            Says((
                &["4,095 GB", "support for larger disks", "soon"],
                &["4.095 GB", "Unterstützung für größere Datenträger", "nächste Zeit|bald"],
            )),
        ],
    ),
    (
        Error("UserErrorBackupOperationInProgress"),
        &[
            Says((
                &["latest|last", "backup job", "failed", "still running"],
                &["letzte", "Sicherungsauftrag", "fehlgeschlagen", "noch läuft"],
            )),
            Says((&["no new job can start", "until", "ended"], &["erst wenn", "beendet", "neuer Auftrag starten"])),
            Says((
                &["running backup has ended", "before", "trigger", "schedule"],
                &["laufende Sicherung beendet", "bevor", "auslösen", "planen"],
            )),
        ],
    ),
    (
        Solution(RUNNING_JOB),
        &[
            Says((&["sign in", "Azure portal", "All services"], &["melden", "Azure-Portal", "Alle Dienste"])),
            Label("All services", "Alle Dienste"),
            Literal("Recovery Services"),
            Label("Recovery Services vaults", "Recovery Services-Tresore"),
            Says((
                &["list", "Recovery Services vaults", "appears"],
                &["Liste", "Recovery Services-Tresore", "erscheint"],
            )),
            Says((&["vault", "backs up the VM"], &["Tresor", "VM sichert"])),
            Says((&["menu", "vault dashboard", "Backup Jobs"], &["Menü", "Tresordashboards", "Sicherungsaufträge"])),
            Label("Backup Jobs", "Sicherungsaufträge"),
            Says((&["all backup jobs"], &["alle Sicherungsaufträge"])),
            Says((&["backup job is running", "wait"], &["läuft gerade ein Sicherungsauftrag", "warten"])),
            Says((&["right-click", "Cancel"], &["rechten Maustaste", "Abbrechen"])),
            Label("Cancel", "Abbrechen"),
            Says((&["PowerShell"], &["PowerShell"])),
            Link(STOP_JOB_PAGE),
            Says((
                &["another vault|different vault", "old vault", "running jobs", "cancel"],
                &["anderen Tresor", "alten Tresor", "laufenden Aufträgen", "brechen"],
            )),
            Says((&["start|retry|run", "backup", "again"], &["Sicherung", "erneut"])),
            Says((
                &["scheduled backup", "so long|longer", "next one|next"],
                &["geplante Sicherung", "so lange|länger", "nächste"],
            )),
            Link("https://learn.microsoft.com/{locale}/azure/backup/backup-azure-vms-introduction#best-practices"),
            Link("https://learn.microsoft.com/{locale}/azure/backup/backup-azure-vms-introduction#backup-performance"),
            Link(
                "https://learn.microsoft.com/{locale}/azure/backup/backup-azure-vms-introduction\
                 #backup-and-restore-considerations",
            ),
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
        ],
    ),
    (
        Solution(STORAGE),
        &[Link(
            "https://learn.microsoft.com/{locale}/azure/backup/backup-azure-arm-vms-prepare\
             #establish-network-connectivity",
        )],
    ),
    (
        Cause(WINDOWS_AGENT),
        &[
            Says((
                &["agent", "Windows", "installed", "unresponsive|not answer"],
                &["Agent", "Windows", "installiert", "antwortet", "nicht"],
            )),
            Says((
                &["may be|might be", "damaged|corrupt*", "service", "stopped"],
                &["vielleicht|möglicherweise", "beschädigt", "Dienst", "beendet|angehalten"],
            )),
            Says((
                &[
                    "new installation|reinstall*",
                    "latest version|newest version",
                    "restarts",
                    "communication",
                    "service",
                ],
                &["Neuinstallation", "neueste Version", "Kommunikation", "Dienst", "neu"],
            )),
        ],
    ),
    (
        Solution(REINSTALL_AGENT),
        &[
            Literal("services.msc"),
            Says((
                &["services", "Windows Azure Guest Agent", "is running"],
                &["Dienste", "Windows Azure Guest Agent", "läuft"],
            )),
            // The name that the German article gives the service.
            Says((&["Windows Azure Guest Agent"], &["Microsoft Azure-Gast-Agent"])),
            Says((
                &["restart", "service", "Windows Azure Guest Agent"],
                &["starten", "Dienst", "Windows Azure Guest Agent", "neu"],
            )),
            Says((&["start a backup"], &["starten", "eine Sicherung"])),
            Says((
                &["services", "not", "Control Panel", "Programs and Features", "installed"],
                &["nicht", "Dienste", "Systemsteuerung", "Programme und Funktionen", "installiert"],
            )),
            Label("Programs and Features", "Programme und Funktionen"),
            Says((
                &["Windows Azure Guest Agent", "Programs and Features", "uninstall"],
                &["Windows Azure Guest Agent", "Programme und Funktionen", "deinstallieren"],
            )),
            Says((&["download", "install", "newest MSI file"], &["laden", "neueste MSI-Datei", "installieren"])),
            Link("https://go.microsoft.com/fwlink/?LinkID=394789&clcid=0x409"),
            Says((&["installation", "administrator rights"], &["Installation", "Administratorrechte"])),
            Says((
                &["services", "once more|again", "Windows Azure Guest Agent has to|Windows Azure Guest Agent must"],
                &["noch einmal", "Dienste", "Windows Azure Guest Agent muss"],
            )),
            Says((&["on-demand backup", "portal", "Backup Now"], &["Bedarfssicherung", "Portal", "Jetzt sichern"])),
            Label("Backup Now", "Jetzt sichern"),
        ],
    ),
    (
        Solution(DOT_NET),
        &[
            Says((
                &["VM agent needs", ".NET 4.5", "communicate", "service"],
                &["VM-Agent braucht", ".NET 4.5", "Dienst", "kommunizieren"],
            )),
            Says((&["versions of .NET", "the VM"], &["Versionen von .NET", "auf der VM"])),
            Link(
                "https://learn.microsoft.com/{locale}/dotnet/framework/migration-guide/\
                 how-to-determine-which-versions-are-installed",
            ),
        ],
    ),
    (
        Cause(LINUX_AGENT),
        &[
            Says((&["VM agent", "Linux", "out of date|outdated"], &["VM-Agent", "Linux", "veraltet"])),
            Says((
                &["Linux", "most failures", "agent", "extension", "outdated agent"],
                &["Linux", "meisten Fehler", "Erweiterung", "veralteten Agent"],
            )),
        ],
    ),
    (
        Solution(UPDATE_AGENT),
        &[
            UPDATE_AGENT_PAGE,
            Says((
                &["strongly recommends", "repository of the distribution", "only"],
                &["empfiehlt dringend", "nur", "Repository der Distribution"],
            )),
            Says((&["advises against", "GitHub"], &["rät davon ab", "GitHub"])),
            Says((
                &["not", "newest agent", "support of the distribution", "install"],
                &["neuesten Agent nicht", "Support der Distribution", "installieren"],
            )),
            Says((&["newest release", "release page"], &["Release", "das neueste", "Releaseseite"])),
            Link("https://github.com/Azure/WALinuxAgent/releases"),
            Says((&["check", "agent is running", "VM"], &["prüfen", "Agent auf der VM läuft"])),
            Literal("ps -e"),
            Says((
                &["process is missing|process is not running", "start it|restart it"],
                &["fehlt sein Prozess", "starten Sie ihn"],
            )),
            Choice((&["Ubuntu"], &["Ubuntu"]), "service walinuxagent start"),
            Choice((&["other distributions"], &["andere Distributionen"]), "service waagent start"),
            Says((&["automatic restart of the agent"], &["automatischen Neustart des Agents"])),
            Link("https://github.com/Azure/WALinuxAgent/wiki/Known-Issues#mitigate_agent_crash"),
            Says((
                &["new test backup", "fails again", "logs from the VM"],
                &["neue Testsicherung", "wieder fehl", "Protokolle von der VM"],
            )),
            Literal("/var/lib/waagent/*.xml"),
            Literal("/var/log/waagent.log"),
            Literal("/var/log/azure/*"),
        ],
    ),
    (
        Solution(VERBOSE_LOGGING),
        &[
            Says((&["verbose logging of waagent"], &["ausführliche Protokollierung von waagent"])),
            Says((&["only needed when"], &["nur nötig, wenn"])),
            Literal("/etc/waagent.conf"),
            Says((&["find", "line", "Enable verbose logging"], &["suchen", "Zeile", "Enable verbose logging"])),
            Literal("Enable verbose logging (y|n)"),
            Says((&["Logs.Verbose from n to y"], &["Logs.Verbose von n auf y"])),
            Literal("Logs.Verbose"),
            Literal("n"),
            Literal("y"),
            Says((&["save"], &["speichern"])),
            Says((&["restart waagent"], &["starten Sie waagent neu"])),
        ],
    ),
    (
        Cause(SNAPSHOT),
        &[
            Says((&["snapshot", "status", "no snapshot"], &["Status der Momentaufnahme", "keine Momentaufnahme"])),
            Says((&["snapshot command", "storage account"], &["Momentaufnahmebefehl", "Speicherkonto"])),
            Says((
                &["can fail", "no access", "storage account", "snapshot task", "delayed"],
                &["fehlt", "Zugriff", "Speicherkonto", "verzögert", "Momentaufnahme", "fehlschlagen"],
            )),
            Says((
                &["shut down", "Remote Desktop", "RDP", "state|status", "wrong*|incorrect*"],
                &["Remotedesktop", "RDP", "heruntergefahren", "Zustand|Status", "falsch"],
            )),
            Says((&["no host or fabric address from DHCP"], &["über DHCP keine Host- oder Fabric-Adresse"])),
            Says((
                &["needs", "DHCP in the guest", "DHCP response 245", "download", "run extensions"],
                &["braucht DHCP im Gastbetriebssystem", "DHCP-Antwort 245", "Erweiterungen herunterladen", "ausführen"],
            )),
        ],
    ),
    (
        Solution(SHUT_DOWN),
        &[
            Says((&["shut down", "Remote Desktop", "RDP"], &["Remotedesktop*", "RDP", "heruntergefahren"])),
            Says((&["Azure portal", "status of the VM is right"], &["Azure-Portal", "Status der VM stimmt"])),
            Says((&["wrong|not", "Shutdown", "dashboard of the VM"], &["nicht", "Dashboard der VM", "Herunterfahren"])),
            Label("Shutdown", "Herunterfahren"),
        ],
    ),
    (
        Solution(DHCP),
        &[
            Says((
                &["address of the host or the fabric from DHCP", "DHCP response 245"],
                &["Host- oder Fabric-Adresse", "DHCP-Antwort 245"],
            )),
            Says((&["neither download nor run extensions"], &["Erweiterungen weder herunterladen noch ausführen"])),
            Says((&["turn DHCP on inside the guest"], &["schalten Sie DHCP im Gastbetriebssystem ein"])),
            Says((
                &["static private IP address", "Azure portal", "PowerShell"],
                &["statische private IP-Adresse", "Azure-Portal", "PowerShell"],
            )),
            Label("Azure portal", "Azure-Portal"),
            Label("PowerShell", "PowerShell"),
            Says((
                &["static private IP address", "DHCP stays on"],
                &["statische private IP-Adresse", "bleibt DHCP im Gastbetriebssystem eingeschaltet"],
            )),
            Link(
                "https://learn.microsoft.com/{locale}/azure/virtual-network/virtual-networks-static-private-ip-arm-ps\
                 #change-the-allocation-method-for-a-private-ip-address-assigned-to-a-network-interface",
            ),
        ],
    ),
    (
        Cause(EXTENSION),
        &[
            Says((
                &["backup extension", "could not be updated", "loaded"],
                &["Sicherungserweiterung", "nicht aktualisieren", "nicht laden"],
            )),
            Says((&["no snapshot", "backup fails"], &["keine Momentaufnahme", "schlägt die Sicherung fehl"])),
        ],
    ),
    (
        Solution(UNINSTALL),
        &[
            Says((&["forces a reload"], &["erzwingt", "neu geladen"])),
            Says((
                &["next backup", "installs it again|reinstalls it"],
                &["nächste Sicherung", "installiert sie wieder|installiert sie neu"],
            )),
            PORTAL,
            Says((&["Azure portal", "VM whose backup fails"], &["Azure-Portal", "VM, deren Sicherung fehlschlägt"])),
            // The article prints `Settings` even in German here, and `Einstellungen` for the same menu elsewhere.
            Label("Settings", "Einstellungen"),
            Label("Extensions", "Erweiterungen"),
            Label("Vmsnapshot Extension", "VMSnapshot-Erweiterung"),
            Label("Uninstall", "Deinstallieren"),
            Says((
                &["not listed", "update the Azure Linux agent"],
                &["nicht aufgeführt", "aktualisieren Sie den Azure Linux-Agent"],
            )),
            UPDATE_AGENT_PAGE,
            Says((
                &["run a backup", "installs the extension again"],
                &["eine Sicherung", "installiert die Erweiterung wieder"],
            )),
        ],
    ),
    (
        Cause(GROUP_LOCK),
        &[Says((
            &["lock", "resource group", "restore points", "prevents the automatic clean-up"],
            &["Ressourcengruppe", "Sperre", "verhindert", "Wiederherstellungspunkte automatisch bereinigt"],
        ))],
    ),
    (
        Cause(SEVERAL_A_DAY),
        &[
            Says((&["several backups", "triggered on one day"], &["an einem Tag", "mehrere Sicherungen", "ausgelöst"])),
            Says((
                &["April 2019", "one backup a day", "recommends"],
                &["April 2019", "empfiehlt", "eine Sicherung am Tag"],
            )),
            Says((
                &["restore points for instant restore", "one to five days", "snapshot retention"],
                &["sofortige Wiederherstellung", "ein bis fünf Tage", "Aufbewahrung", "Momentaufnahmen"],
            )),
            Says((
                &["a VM", "at most 18 restore points for instant restore", "at a time"],
                &["eine VM", "höchstens 18", "für die sofortige Wiederherstellung", "auf einmal|gleichzeitig"],
            )),
        ],
    ),
    (
        Cause(NO_RIGHT_TO_DELETE),
        &[Says((
            &["because of a lock on a resource group", "no permission to delete old restore points"],
            &["Ressourcengruppe gesperrt ist", "darf", "alte Wiederherstellungspunkte nicht löschen"],
        ))],
    ),
    (
        Solution(REMOVE_LOCK),
        &[
            Says((&["sign in", "Azure portal"], &["melden", "Azure-Portal"])),
            PORTAL,
            Label("All resources", "Alle Ressourcen"),
            Says((
                &["All resources", "resource group of the restore point collections"],
                &["Alle Ressourcen", "Ressourcengruppe der Wiederherstellungspunktsammlungen"],
            )),
            Literal("AzureBackupRG_<Geo>_<number>"),
            Literal("AzureBackupRG_northeurope_1"),
            Says((
                &["section Settings", "Locks", "listed|see the locks"],
                &["Abschnitt Einstellungen", "Sperren", "Liste der Sperren"],
            )),
            Label("Settings", "Einstellungen"),
            Label("Locks", "Sperren"),
            Says((&["ellipsis", "Delete"], &["drei Punkte|Auslassungspunkte", "Löschen"])),
            Label("Delete", "Löschen"),
            Says((&["not lock this group"], &["sperren Sie diese Gruppe nicht"])),
            Says((
                &["apart from the resource group of the VM", "for its own use"],
                &["getrennt von der Ressourcengruppe der VM", "für sich selbst"],
            )),
        ],
    ),
    (
        Solution(CLEAN_UP),
        &[
            Says((
                &["lock", "restore points", "have to be cleaned up"],
                &["Sperre", "auch die Wiederherstellungspunkte", "müssen"],
            )),
            Says((
                &["one of two ways", "on-demand backup", "Azure portal"],
                &["zwei Wege", "Bedarfssicherung", "Azure-Portal"],
            )),
        ],
    ),
    (
        Solution(CLEAN_UP_BY_BACKUP),
        &[
            Says((
                &["on-demand", "ad hoc", "manual", "clean up the restore points automatically"],
                &["Bedarfssicherung", "Ad-hoc-Sicherung", "manuelle Sicherung", "Wiederherstellungspunkte automatisch"],
            )),
            Says((&["not have to delete", "yourself"], &["nicht selbst löschen"])),
            Says((&["lock", "must be gone", "first"], &["Sperre", "muss vorher weg"])),
            Says((
                &["start an on-demand backup", "fail the first time"],
                &["starten Sie eine Bedarfssicherung", "beim ersten Mal fehlschlägt"],
            )),
            Says((&["still starts the automatic clean-up"], &["die automatische Bereinigung", "trotzdem"])),
            Says((
                &["next scheduled backup", "clean-up is done", "should succeed"],
                &["nächste geplante Sicherung", "Bereinigung", "sollte", "gelingen"],
            )),
            Says((
                &["clean-up", "some hours after", "on-demand backup"],
                &["Bereinigung", "einige Stunden nach", "Bedarfssicherung"],
            )),
            Says((
                &["scheduled backup still fails", "delete the restore point collection by hand", "Azure portal"],
                &["geplante Sicherung weiterhin fehl", "Wiederherstellungspunktsammlung von Hand", "Azure-Portal"],
            )),
        ],
    ),
    (
        Solution(CLEAN_UP_IN_PORTAL),
        &[
            Says((
                &["by hand", "restore point collection", "lock", "kept from being cleaned up"],
                &["von Hand", "Wiederherstellungspunktsammlung", "wegen einer Sperre nicht bereinigt"],
            )),
            Says((&["sign in", "Azure portal"], &["melden", "Azure-Portal"])),
            PORTAL,
            Says((&["Hub menu"], &["Menü Hub"])),
            Label("Hub", "Hub"),
            Label("All resources", "Alle Ressourcen"),
            Literal("AzureBackupRG_<Geo>_<number>"),
            Says((&["resource group", "location of the VM"], &["Ressourcengruppe", "Standort der VM"])),
            Says((&["Overview", "appears"], &["Übersicht", "erscheint"])),
            Label("Overview", "Übersicht"),
            Says((
                &["Show hidden types", "hidden resources"],
                &["Ausgeblendete Typen anzeigen", "verborgenen Ressourcen"],
            )),
            Label("Show hidden types", "Ausgeblendete Typen anzeigen"),
            Says((&["select the restore point collections"], &["wählen", "die Wiederherstellungspunktsammlungen"])),
            Literal("AzureBackupRG_<VMName>_<number>"),
            Label("Delete", "Löschen"),
            Says((&["start the backup again"], &["starten Sie die Sicherung erneut"])),
            Says((
                &["many restore points", "portal", "time-out"],
                &["vielen Wiederherstellungspunkten", "Portal", "Zeitüberschreitung"],
            )),
            Says((&["known issue", "CRP"], &["bekanntes Problem", "CRP"])),
            Says((&["CRP", "not all restore points|not all of them|before all"], &["CRP", "nicht alle|bevor alle"])),
            Says((
                &["2 or 3|two or three", "retries", "usually"],
                &["2 oder 3|zwei oder drei", "Versuchen", "meist|normalerweise"],
            )),
        ],
    ),
];

// ---------------------------------------------------------------- its procedures

/// The steps of a solution in the article's order: each in a step behind that of the one before.
const STEPS: &[(&str, &[Words])] = &[
    (
        REINSTALL_AGENT,
        &[
            (&["services.msc", "running"], &["services.msc", "läuft"]),
            (&["restart the service"], &["starten Sie den Dienst", "neu"]),
            (&["start a backup"], &["starten Sie eine Sicherung"]),
            (&["Control Panel", "Programs and Features"], &["Systemsteuerung", "Programme und Funktionen"]),
            (&["uninstall"], &["deinstallieren"]),
            (&["install", "MSI", "administrator rights"], &["installieren", "MSI-Datei", "Administratorrechte"]),
            (&["services", "once more"], &["noch einmal", "Dienste"]),
            (&["Backup Now"], &["Jetzt sichern"]),
        ],
    ),
    (
        UPDATE_AGENT,
        &[
            (&["update the agent"], &["aktualisieren Sie den Agent"]),
            (&["ps -e"], &["ps -e"]),
            (&["automatic restart"], &["automatischen Neustart"]),
            (&["test backup", "logs"], &["Testsicherung", "Protokolle"]),
        ],
    ),
    (
        VERBOSE_LOGGING,
        &[
            (&["Enable verbose logging"], &["Enable verbose logging"]),
            (&["Logs.Verbose"], &["Logs.Verbose"]),
            (&["save"], &["speichern"]),
            (&["restart waagent"], &["starten Sie waagent neu"]),
        ],
    ),
    (SHUT_DOWN, &[(&["status of the VM"], &["Status der VM"]), (&["Shutdown"], &["Herunterfahren"])]),
    (
        UNINSTALL,
        &[
            (&["Azure portal", "the VM"], &["Azure-Portal", "der VM"]),
            (&["Settings"], &["Einstellungen"]),
            (&["Extensions"], &["Erweiterungen"]),
            (&["Vmsnapshot Extension"], &["VMSnapshot-Erweiterung"]),
            (&["Uninstall"], &["Deinstallieren"]),
            (&["run a backup"], &["führen Sie eine Sicherung aus"]),
        ],
    ),
    (
        REMOVE_LOCK,
        &[
            (&["sign in"], &["melden"]),
            (&["All resources"], &["Alle Ressourcen"]),
            (&["Settings", "Locks"], &["Einstellungen", "Sperren"]),
            (&["ellipsis", "Delete"], &["drei Punkte|Auslassungspunkte", "Löschen"]),
        ],
    ),
    (
        CLEAN_UP_BY_BACKUP,
        &[
            (&["start an on-demand backup"], &["starten Sie eine Bedarfssicherung"]),
            (&["next scheduled backup"], &["nächste geplante Sicherung"]),
        ],
    ),
    (
        CLEAN_UP_IN_PORTAL,
        &[
            (&["sign in"], &["melden"]),
            (&["Hub", "All resources", "resource group"], &["Hub", "Alle Ressourcen", "Ressourcengruppe"]),
            (&["open the resource group", "Overview"], &["öffnen Sie die Ressourcengruppe", "Übersicht"]),
            (&["Show hidden types", "collections"], &["Ausgeblendete Typen anzeigen", "*sammlungen"]),
            (&["Delete"], &["Löschen"]),
            (&["start the backup again"], &["starten Sie die Sicherung erneut"]),
        ],
    ),
    (
        RUNNING_JOB,
        &[
            (&["All services"], &["Alle Dienste"]),
            (&["select the vault"], &["wählen Sie den Tresor"]),
            (&["Backup Jobs", "Cancel"], &["Sicherungsaufträge", "Abbrechen"]),
            (&["start the backup again"], &["starten Sie die Sicherung erneut"]),
        ],
    ),
];

// ---------------------------------------------------------------- what is known since

const NEWER_FACTS: &[(Unit, &[Fact])] = &[
    (
        Error("UserErrorUnsupportedDiskSize"),
        &[
            Says((
                &["32 TB", "4 TB for an encrypted disk", "July 2020"],
                &["32 TB", "4 TB je verschlüsseltem", "Juli 2020"],
            )),
            Says((&["64 TB", "October 2025"], &["64 TB", "Oktober 2025"])),
        ],
    ),
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

const WAAGENT_CONF: &str = "vm-agent-configuration-options-are-not-set-for-linux-vms";
const APPLICATION_CONTROL: &str = "application-control-solution-is-blocking-iaasbcdrextensionexe";

/// Causes that came to a code later, with the solution of each.
const NEWER_CAUSES: &[(&str, &str, &str)] = &[
    ("GuestAgentSnapshotTaskStatusError", WAAGENT_CONF, "allow-extensions-in-waagent-conf"),
    ("GuestAgentSnapshotTaskStatusError", APPLICATION_CONTROL, "allow-iaasbcdrextension-exe"),
];

// ---------------------------------------------------------------- the tests

#[test]
fn the_causes_of_the_article_come_first_and_in_its_order() {
    in_each_language(|export, lost| {
        for &(code, wanted) in CAUSES {
            let Some(entry) = export.find(Error(code), lost) else { continue };
            lost.unless(is_from(entry, |source| source == ARTICLE), Error(code), || "the article as a source".into());
            let names = names(&entry["causes"]);
            let first: Vec<&str> = names.iter().copied().take(wanted.len()).collect();
            lost.unless(first == wanted, Error(code), || format!("first the causes {wanted:#?}; there are {names:#?}"));
            for (position, cause) in items(&entry["causes"]).enumerate() {
                let (name, is_newer) = (text(&cause["name"]), position >= wanted.len());
                lost.unless(is_from(cause, |source| (source == ARTICLE) != is_newer), Error(code), || {
                    format!(
                        "a source of its cause `{name}` that {} the article",
                        if is_newer { "is not" } else { "is" }
                    )
                });
            }
        }
    });
}

#[test]
fn what_has_an_anchor_in_the_article_leads_there() {
    in_each_language(|export, lost| {
        let of_causes = ANCHORED_CAUSES.iter().map(|&(cause, _)| (Cause(cause), cause));
        let of_solutions = ANCHORED_SOLUTIONS.iter().map(|&(solution, anchor)| (Solution(solution), anchor));
        for (unit, anchor) in of_causes.chain(of_solutions) {
            let Some(found) = export.find(unit, lost) else { continue };
            let page = "azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout";
            let wanted = format!("https://learn.microsoft.com/{}/{page}#{anchor}", export.learn());
            let docs_url = text(&found["docs_url"]);
            lost.unless(docs_url == wanted, unit, || format!("the docs_url {wanted}; it is `{docs_url}`"));
        }
        for &(cause, os) in ANCHORED_CAUSES {
            let Some(found) = export.find(Cause(cause), lost) else { continue };
            lost.unless(text(&found["os"]) == os, Cause(cause), || format!("the operating system `{os}`"));
        }
    });
}

#[test]
fn the_solutions_hang_where_the_article_has_them() {
    in_each_language(|export, lost| {
        for &(unit, order, wanted) in SOLUTIONS {
            let Some(found) = export.find(unit, lost) else { continue };
            let names = names(&found["solutions"]);
            lost.unless(names.starts_with(wanted), unit, || {
                format!("first the solutions {wanted:?}; there are {names:?}")
            });
            let actual = text(&found["solution_order"]);
            lost.unless(order.is_empty() || actual == order, unit, || format!("the order `{order}`; it is `{actual}`"));
        }
    });
}

#[test]
fn what_the_article_shares_is_the_same_everywhere() {
    in_each_language(|export, lost| {
        for (unit, found) in &export.units {
            let all_alike = found.iter().all(|other| found.first() == Some(other));
            lost.unless_named(all_alike, unit, || format!("one content in all {} places", found.len()));
        }
        let shared_by = |cause| CAUSES.iter().filter(|(_, causes)| causes.contains(cause)).count();
        for (cause, _) in ANCHORED_CAUSES {
            let wanted = shared_by(cause);
            let places = export.places(Cause(cause));
            lost.unless(places >= wanted, Cause(cause), || format!("{wanted} errors with it; there are {places}"));
        }
        // Once for the limit of restore points, and once for each of the two internal errors.
        let places = export.places(Solution(REMOVE_LOCK));
        lost.unless(places >= 3, Solution(REMOVE_LOCK), || format!("3 places with it; there are {places}"));
    });
}

#[test]
fn the_messages_are_those_of_the_article() {
    in_each_language(|export, lost| {
        for &(code, english, german) in MESSAGES {
            let Some(entry) = export.find(Error(code), lost) else { continue };
            // The German export has the English messages as well.
            for (locale, wanted) in [("en", english), ("de", german)] {
                let is_it = |message: &Value| {
                    text(&message["locale"]) == locale
                        && text(&message["text"]) == wanted
                        && text(&message["source"]["name"]) == ARTICLE
                };
                let is_needed = locale == "en" || export.locale == Locale::De;
                let is_there = items(&entry["messages"]).any(is_it);
                lost.unless(!is_needed || is_there, Error(code), || format!("the message of the article: {wanted}"));
            }
        }
    });
}

#[test]
fn every_fact_of_the_article_is_in_its_unit() {
    in_each_language(|export, lost| hold(FACTS, export, lost));
}

#[test]
fn the_steps_are_in_the_order_of_the_article() {
    in_each_language(|export, lost| {
        for &(solution, wanted) in STEPS {
            let Some(found) = export.find(Solution(solution), lost) else { continue };
            let mut steps = items(&found["steps"]).map(whole_text);
            for &words in wanted {
                let words = export.words(words);
                if !steps.any(|step| words.iter().all(|word| says(&step, word))) {
                    lost.note(Solution(solution), format!("a step with {words:?}, behind the steps before it"));
                    break;
                }
            }
        }
    });
}

#[test]
fn the_alternatives_of_a_running_job_are_nested_as_in_the_article() {
    in_each_language(|export, lost| {
        let unit = Solution(RUNNING_JOB);
        let Some(found) = export.find(unit, lost) else { return };
        let steps: Vec<&Value> = items(&found["steps"]).collect();
        lost.unless(steps.len() == 4, unit, || format!("4 steps; there are {}", steps.len()));
        let jobs = steps.get(2).map(|step| blocks_of_kind(step, "item")).unwrap_or_default();
        lost.unless(jobs.len() == 2, unit, || format!("2 items in step 3; there are {}", jobs.len()));

        let cancel = Label("Cancel", "Abbrechen");
        let by_mouse = Says((&["right-click"], &["rechten Maustaste"]));
        let by_powershell = Says((&["PowerShell"], &["PowerShell"]));
        let wait = Says((&["wait"], &["warten"]));
        let cancelled: &[&[Fact]] = &[&[cancel, by_mouse], &[by_powershell, Link(STOP_JOB_PAGE)]];
        let this_vault: (Fact, &[&[Fact]]) =
            (Says((&["job is running"], &["läuft gerade ein Sicherungsauftrag"])), &[&[wait]]);
        let old_vault: (Fact, &[&[Fact]]) = (Says((&["old vault"], &["alten Tresor"])), &[]);

        for (number, (item, (says, more))) in jobs.into_iter().zip([this_vault, old_vault]).enumerate() {
            let number = number + 1;
            let is_said = export.has(&Places::of_blocks([item]), says);
            lost.unless(is_said, unit, || format!("{says:?} in item {number} of step 3"));
            let choices = blocks_of_kind(item, "choice");
            for &facts in cancelled.iter().chain(more) {
                let has_all = |choice: &&Value| {
                    let places = Places::of_blocks([*choice]);
                    facts.iter().all(|&fact| export.has(&places, fact))
                };
                lost.unless(choices.iter().any(has_all), unit, || {
                    format!("an alternative with {facts:?} in item {number} of step 3")
                });
            }
        }
    });
}

#[test]
fn what_is_known_since_stands_beside_the_article() {
    in_each_language(|export, lost| {
        hold(NEWER_FACTS, export, lost);
        for &(code, cause, solution) in NEWER_CAUSES {
            let Some(entry) = export.find(Error(code), lost) else { continue };
            let of_article = CAUSES.iter().find(|(other, _)| *other == code).map_or(0, |(_, causes)| causes.len());
            let is_behind = names(&entry["causes"]).iter().skip(of_article).any(|name| *name == cause);
            lost.unless(is_behind, Error(code), || format!("the cause `{cause}`, behind those of the article"));
            let Some(found) = export.find(Cause(cause), lost) else { continue };
            lost.unless(is_from(found, |source| source != ARTICLE), Cause(cause), || "a newer source".into());
            lost.unless(names(&found["solutions"]).contains(&solution), Cause(cause), || format!("`{solution}`"));
        }
        let (code, alias) = ("ExtentionOperationFailedForManagedDisks", "ExtensionOperationFailedForManagedDisks");
        let Some(entry) = export.find(Error(code), lost) else { return };
        lost.unless(items(&entry["aliases"]).any(|name| text(name) == alias), Error(code), || {
            format!("the alias {alias}")
        });
    });
}

// ---------------------------------------------------------------- the export

/// The JSON of all entries in one language.
struct Export {
    locale: Locale,
    /// All errors, causes and solutions, each as often as it occurs.
    units: BTreeMap<String, Vec<Value>>,
}

impl Export {
    fn new(locale: Locale) -> Self {
        let entries: Value =
            Entry::all().map(|entry| serde_json::to_value(entry.runbook(locale)).unwrap_or_default()).collect();
        let mut export = Self { locale, units: BTreeMap::new() };
        for entry in items(&entries) {
            // In another area the same code can be another error.
            if entry["area"] == "azure-vm" {
                export.add("error", &name_and_case(entry), entry);
            }
            for cause in items(&entry["causes"]) {
                export.add("cause", text(&cause["name"]), cause);
                export.add_solutions(cause);
            }
            export.add_solutions(entry);
        }
        export
    }

    fn add_solutions(&mut self, holder: &Value) {
        for solution in items(&holder["solutions"]) {
            self.add("solution", text(&solution["name"]), solution);
            self.add_solutions(solution);
        }
    }

    fn add(&mut self, kind: &str, name: &str, unit: &Value) {
        self.units.entry(format!("{kind} {name}")).or_default().push(unit.clone());
    }

    fn find(&self, unit: Unit, lost: &mut Lost) -> Option<&Value> {
        let found = self.units.get(&unit.to_string()).and_then(|found| found.first());
        lost.unless(found.is_some(), unit, || "the unit itself".into());
        found
    }

    fn places(&self, unit: Unit) -> usize {
        self.units.get(&unit.to_string()).map_or(0, Vec::len)
    }

    fn words(&self, (english, german): Words) -> &'static [&'static str] {
        if self.locale == Locale::De { german } else { english }
    }

    /// The language in addresses of learn.microsoft.com.
    fn learn(&self) -> &'static str {
        if self.locale == Locale::De { "de-de" } else { "en-us" }
    }

    fn has(&self, places: &Places, fact: Fact) -> bool {
        match fact {
            Says(words) => {
                let words = self.words(words);
                places.texts.iter().any(|text| words.iter().all(|word| says(text, word)))
            }
            Literal(wanted) => places.literals.iter().any(|literal| literal == wanted),
            Label(english, german) => {
                let wanted = if self.locale == Locale::De { german } else { english };
                places.labels.iter().any(|label| label == wanted)
            }
            Choice(words, command) => {
                let words = self.words(words);
                let is_it = |choice: &(String, Vec<String>)| {
                    words.iter().all(|word| says(&choice.0, word)) && choice.1.iter().any(|line| line == command)
                };
                places.choices.iter().any(is_it)
            }
            Link(wanted) => {
                let wanted = wanted.replace("{locale}", self.learn());
                places.links.contains(&wanted)
            }
        }
    }
}

impl std::fmt::Display for Unit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Error(name) => write!(f, "error {name}"),
            Cause(name) => write!(f, "cause {name}"),
            Solution(name) => write!(f, "solution {name}"),
        }
    }
}

/// What a unit says of its own, without the causes and solutions inside it.
#[derive(Default)]
struct Places {
    /// Title, summary, and each outer block with what is inside it.
    texts: Vec<String>,
    literals: Vec<String>,
    labels: Vec<String>,
    links: Vec<String>,
    /// The alternatives, with the commands inside them.
    choices: Vec<(String, Vec<String>)>,
}

impl Places {
    fn of(unit: &Value) -> Self {
        let blocks = ["details", "before", "steps", "after"].into_iter().flat_map(|list| items(&unit[list]));
        let mut places = Self::of_blocks(blocks);
        places.texts.extend(["title", "summary"].map(|field| text(&unit[field]).to_owned()));
        places
    }

    fn of_blocks<'a>(blocks: impl IntoIterator<Item = &'a Value>) -> Self {
        let mut places = Self::default();
        for block in blocks {
            places.texts.push(whole_text(block));
            places.add(block);
        }
        places
    }

    fn add(&mut self, block: &Value) {
        if block["kind"] == "command" {
            self.literals.extend(text(&block["text"]).lines().map(str::to_owned));
        }
        if block["kind"] == "choice" {
            let commands = blocks_of_kind(block, "command");
            let lines = commands.into_iter().flat_map(|command| text(&command["text"]).lines()).map(str::to_owned);
            self.choices.push((text(&block["text"]).to_owned(), lines.collect()));
        }
        // Literal text with placeholders in it comes in several spans.
        let mut literal = String::new();
        for span in items(&block["spans"]) {
            match text(&span["kind"]) {
                "code" | "placeholder" => {
                    literal.push_str(text(&span["text"]));
                    continue;
                }
                "label" => self.labels.push(text(&span["text"]).to_owned()),
                "link" => self.links.push(text(&span["url"]).to_owned()),
                _ => {}
            }
            self.literals.push(std::mem::take(&mut literal));
        }
        self.literals.push(literal);
        for inner in items(&block["blocks"]) {
            self.add(inner);
        }
    }
}

/// The text of a block and of all that is inside it.
fn whole_text(block: &Value) -> String {
    let mut whole = text(&block["text"]).to_owned();
    for inner in items(&block["blocks"]) {
        whole.push('\n');
        whole.push_str(&whole_text(inner));
    }
    whole
}

fn blocks_of_kind<'a>(block: &'a Value, kind: &str) -> Vec<&'a Value> {
    items(&block["blocks"]).filter(|inner| inner["kind"] == kind).collect()
}

/// What is the same error wherever it stands: each case of a code is one of its own.
fn name_and_case(entry: &Value) -> String {
    match &entry["case"] {
        Value::String(case) => format!("{}, {case}", text(&entry["name"])),
        _ => text(&entry["name"]).to_owned(),
    }
}

fn names(list: &Value) -> Vec<&str> {
    items(list).map(|item| text(&item["name"])).collect()
}

fn is_from(unit: &Value, is_it: impl Fn(&str) -> bool) -> bool {
    items(&unit["sources"]).any(|source| is_it(text(&source["name"])))
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Whether a text says one of the words that `|` parts; see [`Words`].
fn says(text: &str, words: &str) -> bool {
    let text = text.to_lowercase().replace("can't", "cannot").replace("n't", " not");
    words.to_lowercase().split('|').any(|word| {
        let (open_start, open_end) = (word.starts_with('*'), word.ends_with('*'));
        let word = word.trim_matches('*');
        text.match_indices(word).any(|(start, _)| {
            let before = text.get(..start).and_then(|text| text.chars().next_back());
            let behind = text.get(start.saturating_add(word.len())..).and_then(|text| text.chars().next());
            let is_edge = |char: Option<char>| !char.is_some_and(char::is_alphanumeric);
            (open_start || is_edge(before)) && (open_end || is_edge(behind))
        })
    })
}

// ---------------------------------------------------------------- what is lost

/// What an export lacks.
struct Lost {
    locale: Locale,
    all: Vec<String>,
}

impl Lost {
    fn note(&mut self, unit: Unit, what: String) {
        self.unless(false, unit, || what);
    }

    fn unless(&mut self, is_there: bool, unit: Unit, what: impl FnOnce() -> String) {
        self.unless_named(is_there, &unit.to_string(), what);
    }

    fn unless_named(&mut self, is_there: bool, unit: &str, what: impl FnOnce() -> String) {
        if !is_there {
            let lost = format!("{}: {unit} lacks {}", self.locale.tag(), what());
            if !self.all.contains(&lost) {
                self.all.push(lost);
            }
        }
    }
}

fn hold(facts: &[(Unit, &[Fact])], export: &Export, lost: &mut Lost) {
    for &(unit, facts) in facts {
        let Some(found) = export.find(unit, lost) else { continue };
        let places = Places::of(found);
        for &fact in facts {
            lost.unless(export.has(&places, fact), unit, || match fact {
                Says(words) => format!("one place with all of {:?}", export.words(words)),
                _ => format!("{fact:?}"),
            });
        }
    }
}

fn in_each_language(check: impl Fn(&Export, &mut Lost)) {
    let mut all = Vec::new();
    for locale in [Locale::En, Locale::De] {
        let mut lost = Lost { locale, all: Vec::new() };
        check(&Export::new(locale), &mut lost);
        all.append(&mut lost.all);
    }
    assert!(all.is_empty(), "{} lost of the article:\n- {}", all.len(), all.join("\n- "));
}
