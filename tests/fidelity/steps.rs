//! The procedures of the article.

use crate::article::*;
use crate::fact::Words;

/// The steps of a solution in the article's order: each in a step behind that of the one before.
///
/// Where the portal or a distribution has changed, it is the step of today that stands in the place of the article's; what
/// that one said is among the facts, and stands in the history of the solution.
pub(crate) const STEPS: &[(&str, &[Words])] = &[
    (
        REINSTALL_AGENT,
        &[
            (&["services.msc", "running"], &["services.msc", "läuft"]),
            (&["restart the service"], &["starten Sie den Dienst", "neu"]),
            (&["start a backup"], &["starten Sie eine Sicherung"]),
            (&["Control Panel", "Programs and Features"], &["Systemsteuerung", "Programme und Funktionen"]),
            (&["uninstall"], &["deinstallieren"]),
            (&["install", "MSI", "administrator rights"], &["installieren", "MSI-Datei", "Administratorrechte"]),
            (&["services", "once more"], &["erneut", "Dienste"]),
            (&["Backup Now"], &["Jetzt sichern"]),
        ],
    ),
    (
        UPDATE_AGENT,
        &[
            (&["update the agent"], &["aktualisieren Sie den Agent"]),
            (&["pgrep -af waagent"], &["pgrep -af waagent"]),
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
    (SHUT_DOWN, &[(&["status of the VM"], &["Status der VM"]), (&["Stop"], &["Beenden"])]),
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
            (
                &["portal menu", "All resources", "resource group"],
                &["Portalmenü", "Alle Ressourcen", "Ressourcengruppe"],
            ),
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
