//! What the article says of its solutions.

use crate::article::*;
use crate::fact::Fact::{self, Label, Link, Literal, Says};
use crate::fact::Unit::{self, Solution};

const PORTAL: Fact = Link("https://portal.azure.com/");
const UPDATE_AGENT_PAGE: Fact =
    Link("https://learn.microsoft.com/{locale}/azure/virtual-machines/extensions/update-linux-agent");
pub(crate) const STOP_JOB_PAGE: &str =
    "https://learn.microsoft.com/{locale}/powershell/module/az.recoveryservices/stop-azrecoveryservicesbackupjob";

pub(crate) const FACTS: &[(Unit, &[Fact])] = &[
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
        Solution(REINSTALL_AGENT),
        &[
            Literal("services.msc"),
            Says((
                &["services", "Windows Azure Guest Agent", "is running"],
                &["Dienste", "Windows Azure Guest Agent", "läuft"],
            )),
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
                &["erneut", "Dienste", "Windows Azure Guest Agent muss"],
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
            Says((
                &["process is missing|process is not running", "start it|restart it"],
                &["fehlt sein Prozess", "starten Sie ihn"],
            )),
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
        Solution(SHUT_DOWN),
        &[
            Says((&["shut down", "Remote Desktop", "RDP"], &["Remotedesktop*", "RDP", "heruntergefahren"])),
            Says((&["Azure portal", "status of the VM is right"], &["Azure-Portal", "Status der VM stimmt"])),
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
            Says((
                &["static private IP address", "DHCP stays on"],
                &["statische private IP-Adresse", "bleibt DHCP im Gastbetriebssystem eingeschaltet"],
            )),
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
                &["on-demand", "clean up the restore points automatically"],
                &["Bedarfssicherung", "Wiederherstellungspunkte automatisch"],
            )),
            Says((&["not have to delete", "yourself"], &["nicht selbst löschen"])),
            Says((&["lock", "must be gone", "first"], &["Sperre", "muss vorher entfernt sein"])),
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
                &["many restore points", "portal", "timeout|time-out"],
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
