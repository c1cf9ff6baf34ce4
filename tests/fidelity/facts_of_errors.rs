//! What the article says of its errors.

use crate::fact::Fact::{self, Link, Literal, Says};
use crate::fact::Unit::{self, Error};

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
const CHECK_IN_ORDER_THEN_RETRY: Fact = Says((
    &["causes", "in the order", "then retry"],
    &["Ursachen", "Reihenfolge", "wiederholen|erneut", "danach|dann"],
));

const INTERNAL_ERROR: &[Fact] = &[
    Says((&["internal error"], &["internen Fehler"])),
    Says((&["retry", "in a few minutes"], &["wiederholen", "nach einigen Minuten"])),
    EXTENSION_IS_CONTACTED,
    SNAPSHOT_NOT_TRIGGERED,
    CHECK_IN_ORDER_THEN_RETRY,
];

pub(crate) const FACTS: &[(Unit, &[Fact])] = &[
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
        &[Says((
            &["disk", "size limit", "Azure Backup", "can fail"],
            &["Datenträger", "Größengrenze", "Azure Backup", "kann", "fehlschlagen"],
        ))],
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
];
