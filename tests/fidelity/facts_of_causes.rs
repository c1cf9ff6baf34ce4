//! What the article says of its causes.

use crate::article::*;
use crate::fact::Fact::{self, Says};
use crate::fact::Unit::{self, Cause};

pub(crate) const FACTS: &[(Unit, &[Fact])] = &[
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
        Cause(GROUP_LOCK),
        &[
            Says((
                &["lock", "resource group", "restore points", "prevents the automatic clean-up"],
                &["Ressourcengruppe", "Sperre", "verhindert", "Wiederherstellungspunkte automatisch bereinigt"],
            )),
            Says((
                &["because of a lock on a resource group", "no permission to delete old restore points"],
                &["Ressourcengruppe gesperrt ist", "darf", "alte Wiederherstellungspunkte nicht löschen"],
            )),
        ],
    ),
    (
        Cause(SEVERAL_A_DAY),
        &[
            Says((&["several backups", "triggered on one day"], &["an einem Tag", "mehrere Sicherungen", "ausgelöst"])),
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
];
