//! The sentences that the article prints.

/// The sentence that the article prints for a code, in English and in German.
pub(crate) const MESSAGES: &[(&str, &str, &str)] = &[
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
