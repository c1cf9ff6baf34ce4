// Made by `cargo run -p bake` from data/, version 2026.11.1 of 2026-11-23, with phf 0.13. Do not edit.

#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::kinds::SpanKind::*;
use crate::record::{SpanRecord, Texts, span};

pub(crate) const TEXTS: Texts = Texts { text: TEXT, starts: &STARTS, spans: &SPANS };

static TEXT: &str = "\
VM-Agent kann nicht mit Azure Backup kommunizieren\0\
\0\
\0\
Azure Backup erhält keine Antwort vom VM-Agent\0\
Möglicherweise fehlt der VM-Agent, oder er ist beendet, veraltet oder in einem inkonsistenten Zustand. Azure Backup erreicht ihn deshalb nicht. Bei einer registrierten VM mit geplanter Sicherung fordert Azure Backup zu Beginn jedes Auftrags von diesem Agent eine Momentaufnahme des aktuellen Stands an. Verhindert eine der hier genannten Ursachen, dass die Momentaufnahme ausgelöst wird, kann die Sicherung fehlschlagen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#UserErrorGuestAgentStatusUnavailable-vm-agent-unable-to-communicate-with-azure-backup\0\
Prüfen Sie die Ursachen in der angegebenen Reihenfolge. Wiederholen Sie danach die Sicherung.\0\
Den Zustand des Agents zeigt das Portal: VM > Einstellungen > Eigenschaften. Dort muss unter Status der Wert Wird ausgeführt stehen und unter Agent-Status der Wert Bereit.\0\
Spätestens seit Juli 2020 verlangt die Seite von Microsoft zu diesem Code zuerst diesen Zustand. Danach soll jede Erweiterung der VM den Status Bereitstellung erfolgreich haben. Die Ursachen rund um die Momentaufnahme, die Sicherungserweiterung und den Internetzugang stammen aus der Liste vom April 2019.\0\
Keine Kommunikation mit dem VM-Agent zum Abrufen des Momentaufnahmestatus möglich\0\
\0\
VM-Agent gibt keine Auskunft über die Momentaufnahme\0\
Azure Backup hat über den VM-Agent nicht erfahren, was aus der Momentaufnahme geworden ist. Bei einer registrierten VM mit geplanter Sicherung spricht Azure Backup zu Beginn jedes Auftrags die Sicherungserweiterung in der VM an, damit sie eine Momentaufnahme des aktuellen Stands erstellt. Verhindert eine der hier genannten Ursachen, dass die Momentaufnahme ausgelöst wird, kann die Sicherung fehlschlagen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#guestagentsnapshottaskstatuserror---could-not-communicate-with-the-vm-agent-for-snapshot-status\0\
Spätestens seit Juli 2020 nennt die Seite von Microsoft zu diesem Code fehlenden Internetzugang nicht mehr. Stattdessen nennt sie eine Momentaufnahme, die sich nicht erstellen oder deren Status sich nicht abrufen lässt, Optionen des Linux-Agents und die Anwendungssteuerung.\0\
Enthält die Meldung auch Snapshot VM sub task timed out und läuft auf der VM Linux, suchen Sie frühzeitig nach zurückgebliebenen Dateien der Sicherungserweiterung: Im März 2018 steckten sie hinter diesem Wortlaut.\0\
Der maximale Grenzwert für die Sammlung von Wiederherstellungspunkten wurde erreicht.\0\
\0\
Kein Platz für einen weiteren Wiederherstellungspunkt\0\
Die VM hat schon so viele Wiederherstellungspunkte, wie sie haben darf. Azure Backup kann deshalb keinen weiteren anlegen. Entweder verhindert eine Sperre, dass alte Wiederherstellungspunkte automatisch bereinigt werden, oder es wird zu oft am Tag gesichert.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#usererrorrpcollectionlimitreached---the-restore-point-collection-max-limit-has-reached\0\
Kurz gesagt: Entfernen Sie die Sperre von der Ressourcengruppe und wiederholen Sie dann die Sicherung, damit die Bereinigung anläuft. Prüfen Sie zwei Gruppen: Die Seite von Microsoft spricht von der Ressourcengruppe der VM, ihre Schritte führen aber zur Ressourcengruppe der Wiederherstellungspunktsammlung.\0\
Azure Backup legt die Wiederherstellungspunktsammlung in einer eigenen Ressourcengruppe ab, neben der Gruppe der VM. Diese Gruppe sollten Sie nicht sperren. Ihr Name hat die Form AzureBackupRG_<Geo>_<number>, zum Beispiel AzureBackupRG_northeurope_1.\0\
Seit Februar 2020 ist bekannt, dass die Grenze von 18 Wiederherstellungspunkten für die ganze VM gilt: Alle ihre Wiederherstellungspunktsammlungen und Ressourcengruppen zählen zusammen.\0\
Die Sammlung kann in einer Ressourcengruppe mit anderem Namen liegen, denn die Gruppe lässt sich anpassen (gemeldet im Februar 2022). Um sie zu finden, filtern Sie im Portal die Wiederherstellungspunktsammlungen nach dem Namen der VM.\0\
Backup verfügt nicht über ausreichende Berechtigungen für den Schlüsseltresor zur Sicherung verschlüsselter virtueller Computer.\0\
\0\
Azure Backup darf nicht auf den Schlüsseltresor einer verschlüsselten VM zugreifen\0\
Die VM ist verschlüsselt, und Azure Backup darf nicht auf den Schlüsseltresor zugreifen, der zur Verschlüsselung gehört. Ohne diese Berechtigung kann die Sicherung einer verschlüsselten VM nicht gelingen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#usererrorkeyvaultpermissionsnotconfigured---backup-doesnt-have-sufficient-permissions-to-the-key-vault-for-backup-of-encrypted-vms\0\
Erteilen können Sie die Berechtigung im Azure-Portal, mit PowerShell oder, spätestens seit Mai 2022, mit der Azure CLI.\0\
Ist die Berechtigung bereits erteilt, warten Sie kurz und wiederholen Sie die Sicherung (dieser Rat ist spätestens seit Mai 2022 bekannt).\0\
Laut der Seite von Microsoft vom Januar 2026 verschafft sich Azure Backup den Zugriff selbst, wenn Sie im Microsoft Entra-Mandanten des Schlüsseltresors Mitgliedsbenutzer sind. Als Gastbenutzer müssen Sie ihn erteilen.\0\
Fehler beim Momentaufnahmevorgang aufgrund fehlender Netzwerkkonnektivität auf dem virtuellen Computer\0\
\0\
Momentaufnahme scheitert an fehlender Netzwerkverbindung\0\
Die Momentaufnahme ist fehlgeschlagen, weil die VM laut Meldung keine Netzwerkverbindung hat. Bei einer registrierten VM mit geplanter Sicherung spricht Azure Backup zu Beginn jedes Auftrags die Sicherungserweiterung in der VM an, damit sie eine Momentaufnahme des aktuellen Stands erstellt. Verhindert eine der hier genannten Ursachen, dass die Momentaufnahme ausgelöst wird, kann die Sicherung fehlschlagen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#ExtensionSnapshotFailedNoNetwork-snapshot-operation-failed-due-to-no-network-connectivity-on-the-virtual-machine\0\
Spätestens seit Juli 2020 nennt die Seite von Microsoft zu diesem Code nur noch eine Ursache: Die Momentaufnahme lässt sich nicht erstellen, oder ihr Status lässt sich nicht abrufen.\0\
Fehler beim Vorgang der VMSnapshot-Erweiterung\0\
Sicherungserweiterung VMSnapshot fehlgeschlagen\0\
VMSnapshot, die Sicherungserweiterung in der VM, konnte ihre Aufgabe nicht erledigen. Bei einer registrierten VM mit geplanter Sicherung spricht Azure Backup zu Beginn jedes Auftrags diese Erweiterung an, damit sie eine Momentaufnahme des aktuellen Stands erstellt. Verhindert eine der hier genannten Ursachen, dass die Momentaufnahme ausgelöst wird, kann die Sicherung fehlschlagen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#ExtensionOperationFailed-vmsnapshot-extension-operation-failed\0\
Der Artikel vom April 2019 schreibt den Namen mit t statt s: ExtentionOperationFailedForManagedDisks. Auf den Seiten von Microsoft steht spätestens seit Juli 2020 ExtensionOperationFailedForManagedDisks. Beide Namen bezeichnen denselben Fehler.\0\
Spätestens seit Juli 2020 nennt die Seite von Microsoft zu diesem Code keine Erweiterung mehr, die sich nicht aktualisieren oder laden lässt.\0\
Interner Fehler bei der Sicherung – versuchen Sie, den Vorgang nach einigen Minuten zu wiederholen.\0\
\0\
Sicherung endet mit einem internen Fehler\0\
Die Sicherung ist an einem internen Fehler gescheitert, der nichts über seinen Grund verrät. Wiederholen Sie die Sicherung nach einigen Minuten, bevor Sie etwas anderes tun.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#backupoperationfailed--backupoperationfailedv2---backup-fails-with-an-internal-error\0\
Bei einer registrierten VM mit geplanter Sicherung spricht Azure Backup zu Beginn jedes Auftrags die Sicherungserweiterung in der VM an, damit sie eine Momentaufnahme des aktuellen Stands erstellt. Verhindert eine der hier genannten Ursachen, dass die Momentaufnahme ausgelöst wird, kann die Sicherung fehlschlagen.\0\
Bleibt der Fehler bestehen, prüfen Sie die Ursachen in der angegebenen Reihenfolge. Wiederholen Sie danach die Sicherung noch einmal. Die Meldung vom August 2018 verweist Sie an den Microsoft-Support, falls das Problem weiterhin besteht.\0\
BackUpOperationFailed und BackUpOperationFailedV2 stehen für denselben Fehler.\0\
Spätestens seit Juli 2020 nennt die Seite von Microsoft zu diesem Fehler weder fehlenden Internetzugang noch eine Erweiterung, die sich nicht aktualisieren oder laden lässt. Spätestens seit Mai 2022 nennt sie außerdem ein beschädigtes Modul des Momentaufnahmeanbieters unter Windows.\0\
Die konfigurierte(n) Datenträgergröße(n) wird/werden von Azure Backup derzeit nicht unterstützt.\0\
Azure Backup unterstützt derzeit keine Datenträgergrößen von über 4.095 GB\0\
\0\
Datenträger der VM zu groß für Azure Backup\0\
Mindestens ein Datenträger der VM überschreitet die Größengrenze von Azure Backup, deshalb kann die Sicherung fehlschlagen. Die Grenze wurde mehrmals angehoben; eine ältere Fassung der Meldung nennt noch die damalige Grenze.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#usererrorunsupporteddisksize---the-configured-disk-sizes-is-currently-not-supported-by-azure-backup\0\
Grenzen nach Datum, die neueste zuerst:\0\
November 2025: Die Seite zur Problembehandlung von Azure Backup nennt weiterhin 32 TB je Datenträger und 4 TB je verschlüsseltem Datenträger.\0\
Oktober 2025: Die Unterstützungsmatrix nennt 64 TB für einen einzelnen Datenträger und 512 TB für alle Datenträger einer VM zusammen. Die beiden Seiten widersprechen sich.\0\
Spätestens seit Juli 2020: 32 TB je Datenträger und 4 TB je verschlüsseltem Datenträger.\0\
April 2019: 4.095 GB. Unterstützung für größere Datenträger war für die nächste Zeit angekündigt.\0\
Dezember 2018: 1.023 GB oder, wenn der Tresor auf Azure VM Backup Stack V2 umgestellt war, 4 TB.\0\
Sicherung kann nicht initiiert werden, da derzeit ein anderer Sicherungsvorgang ausgeführt wird.\0\
Andere Sicherung dieser VM läuft noch\0\
Der letzte Sicherungsauftrag ist fehlgeschlagen, weil ein früherer noch läuft. Erst wenn dieser beendet ist, kann ein neuer Auftrag starten.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#usererrorbackupoperationinprogress---unable-to-initiate-backup-as-another-backup-operation-is-currently-in-progress\0\
Vergewissern Sie sich, dass die laufende Sicherung beendet ist, bevor Sie eine weitere auslösen oder planen.\0\
Der laufende Auftrag kann in einem anderen Tresor liegen: Wurde diese VM früher in einem anderen Tresor geschützt, suchen Sie auch dort nach Aufträgen.\0\
Windows-Agent installiert, antwortet aber nicht\0\
Der VM-Agent ist in der Windows-VM installiert, antwortet aber nicht. Vielleicht ist er beschädigt, oder sein Windows-Dienst wurde beendet.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#the-agent-installed-in-the-vm-but-unresponsive-for-windows-vms\0\
Eine Neuinstallation bringt die neueste Version des Agents mit und startet auch seine Kommunikation mit dem Dienst neu.\0\
Linux-Agent veraltet\0\
Der VM-Agent in der Linux-VM ist veraltet. Unter Linux gehen die meisten Fehler des Agents oder einer Erweiterung auf einen veralteten Agent zurück.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#the-agent-installed-in-the-vm-is-out-of-date-for-linux-vms\0\
Die Lösung hilft auch bei einem Agent, der nicht läuft.\0\
Status der Momentaufnahme nicht abrufbar oder keine Momentaufnahme möglich\0\
Bei der Sicherung einer VM geht ein Momentaufnahmebefehl an das Speicherkonto, das der VM zugrunde liegt. Fehlt der Zugriff auf dieses Speicherkonto oder verzögert sich die Momentaufnahme, kann die Sicherung fehlschlagen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#the-snapshot-status-cannot-be-retrieved-or-a-snapshot-cannot-be-taken\0\
Unter zwei Umständen kann die Momentaufnahme scheitern:\0\
Die VM wurde über Remotedesktop (RDP) heruntergefahren, und Azure meldet deshalb ihren Status falsch.\0\
Die VM erhält über DHCP keine Host- oder Fabric-Adresse. Die Sicherung braucht DHCP im Gastbetriebssystem: Ohne die Adresse aus der DHCP-Antwort 245 kann die VM keine Erweiterungen herunterladen und auch keine ausführen.\0\
Sicherungserweiterung nicht aktualisiert oder nicht geladen\0\
Die Sicherungserweiterung VMSnapshot ließ sich nicht aktualisieren oder nicht laden. Ohne sie entsteht keine Momentaufnahme, also schlägt die Sicherung fehl.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#the-backup-extension-fails-to-update-or-load\0\
Auf der Seite von Microsoft steht das spätestens seit Juli 2020 nicht mehr als eigene Ursache.\0\
VM ohne Internetzugang\0\
Die VM hat keinen Internetzugang, weil ihre Bereitstellung das so vorsieht, oder Einschränkungen halten sie von der Azure-Infrastruktur fern. Die Sicherungserweiterung muss öffentliche IP-Adressen von Azure erreichen; kommt sie nicht ins öffentliche Internet, schlägt die Sicherung am Ende fehl.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#the-vm-has-no-internet-access\0\
Die Erweiterung verwaltet die Momentaufnahmen, indem sie ihre Befehle an einen Endpunkt von Azure Storage (eine HTTPS-URL) sendet.\0\
Spätestens seit Juli 2020 führt die Seite von Microsoft das nicht mehr als eigene Ursache auf:\0\
Nur mit einer nicht unterstützten Version des VM-Agents braucht die VM ausgehenden Zugriff auf Azure Storage in ihrer Region.\0\
Die Adresse 168.63.129.16 muss in jedem Fall erreichbar sein.\0\
Stand Oktober 2025 braucht eine VM, die Datenträger mit Schreibbeschleunigung hat, für ihre Sicherung weiterhin Internetzugang, selbst wenn diese Datenträger ausgeschlossen sind.\0\
Sperre auf der Ressourcengruppe der Wiederherstellungspunkte\0\
Auf der Ressourcengruppe mit den Wiederherstellungspunkten der VM liegt eine Sperre. Sie verhindert, dass alte Wiederherstellungspunkte automatisch bereinigt werden.\0\
Azure Backup legt diese Gruppe selbst an; ihr Name hat die Form AzureBackupRG_<Geo>_<number>.\0\
Mehr als eine Sicherung am Tag\0\
An einem Tag werden mehrere Sicherungen dieser VM ausgelöst, und ihre Wiederherstellungspunkte erreichen die Grenze, bevor sie ablaufen. Stand April 2019 empfiehlt Microsoft eine Sicherung am Tag.\0\
Wiederherstellungspunkte für die sofortige Wiederherstellung bleiben ein bis fünf Tage erhalten, je nach eingestellter Aufbewahrung der Momentaufnahmen.\0\
Eine VM kann höchstens 18 Wiederherstellungspunkte für die sofortige Wiederherstellung gleichzeitig haben.\0\
Die Seite zur Problembehandlung vom November 2025 empfiehlt noch immer eine Sicherung am Tag. Stand Oktober 2025 erlaubt die Unterstützungsmatrix mehr:\0\
Mit der erweiterten Richtlinie kann eine Sicherung alle 4, 6, 8, 12 oder 24 Stunden laufen. Je mehr Momentaufnahmen am Tag entstehen, desto weniger Tage lassen sie sich aufbewahren.\0\
Für die tägliche Sicherung über die VM-Erweiterung nennt die Matrix vier Sicherungen am Tag: eine nach der Richtlinie und drei Bedarfssicherungen. Bedarfssicherungen lassen sich in 24 Stunden (UTC) höchstens neunmal versuchen.\0\
Azure Backup darf alte Wiederherstellungspunkte nicht löschen\0\
Weil eine Ressourcengruppe gesperrt ist, darf Azure Backup alte Wiederherstellungspunkte nicht löschen. Sie sammeln sich an, bis die Grenze von 18 erreicht ist. Von da an schlagen neue Sicherungen fehl.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#remove_lock_from_the_recovery_point_resource_group\0\
Die Grenze und diese Folge stehen spätestens seit Juni 2018 auf der Seite von Microsoft. Damals betraf die Ursache VMs mit verwalteten Datenträgern, und die Sperre lag auf der Ressourcengruppe der VM selbst. Spätestens seit Dezember 2018 legt Azure Backup die Wiederherstellungspunkte in einer eigenen Ressourcengruppe ab.\0\
Linux-Agent so eingestellt, dass er keine Erweiterungen ausführt\0\
Laut seiner Konfigurationsdatei /etc/waagent.conf darf der Linux-Agent keine Erweiterungen verarbeiten. Deshalb läuft die Sicherungserweiterung nicht. Der Agent scheint in Ordnung zu sein, und seine Protokolle nennen den Grund nicht.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#vm-agent-configuration-options-are-not-set-for-linux-vms\0\
Die Sicherung braucht diese beiden Optionen:\0\
Extensions.Enabled mit dem Wert y\0\
Provisioning.Agent mit dem Wert auto\0\
Der Wert n bei der ersten Option wurde im November 2019 als Ursache gemeldet. Beide Optionen stehen spätestens seit Juli 2020 auf der Seite von Microsoft. Die Seite nennt die erste Extensions.Enable; der Agent selbst liest Extensions.Enabled.\0\
Linux-Agents mit einer Änderung vom August 2023 verraten mehr: Sie melden die Erweiterung früh als fehlgeschlagen, und die Meldung enthält extension processing is disabled.\0\
Anwendungssteuerung blockiert IaaSBcdrExtension.exe\0\
AppLocker oder ein anderes Produkt zur Anwendungssteuerung verhindert, dass das Programm der Sicherungserweiterung, IaaSBcdrExtension.exe, ausgeführt wird. Herausgeber- oder Pfadregeln können das bewirken.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#application-control-solution-is-blocking-iaasbcdrextensionexe\0\
Gemeldet im April 2020 für AppLocker: Das blockierte Programm liegt unter C:\\Packages und läuft, wenn die Momentaufnahme ausgelöst wird. Spätestens seit Juli 2020 steht das auf der Seite von Microsoft.\0\
Andere VM-Erweiterung fehlerhaft\0\
Eine Erweiterung der VM ist fehlgeschlagen. Jede fehlerhafte Erweiterung kann die Sicherung stören, nicht nur die von Azure Backup.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#usererrorvmprovisioningstatefailed---the-vm-is-in-failed-provisioning-state\0\
Den Status zeigt das Portal unter VM > Einstellungen > Erweiterungen > Status der Erweiterungen. Bei jeder Erweiterung sollte Bereitstellung erfolgreich stehen. Auch eine VM, die noch aktualisiert wird, kann die Sicherung stören.\0\
Eine fehlerhafte Erweiterung kann dazu führen, dass die Bereitstellung der ganzen VM als fehlgeschlagen gilt; Azure Backup meldet dann UserErrorVmProvisioningStateFailed. Das steht spätestens seit Juli 2020 auf der Seite von Microsoft.\0\
Zugriff auf 168.63.129.16 blockiert\0\
Eine Firewall im Gastbetriebssystem oder ein Proxy blockiert 168.63.129.16, die Adresse des Azure-Wireservers. Dann schlagen alle Erweiterungen der VM fehl, unabhängig von der Version des VM-Agents.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#step-4-check-azure-backup-extension-health\0\
Die VM muss diese Adresse über die Ports 80, 443 und 32526 erreichen. Das steht spätestens seit Juli 2020 auf der Seite von Microsoft.\0\
Sicherung eingerichtet, bevor der VM-Agent bereit war\0\
Eine Bereitstellung erstellt die VM und richtet sofort ihre Sicherung ein, obwohl der VM-Agent noch nicht bereit ist. Allein deshalb schlägt das Einrichten fehl.\0\
Gemeldet im Dezember 2018 für eine Azure Resource Manager-Vorlage. Sie schlug mit Windows 2016 Datacenter fehl, wo der Agent länger brauchte, bis er bereit war; mit Windows 2012 R2 funktionierte sie.\0\
Gemeldet im Oktober 2024: derselbe Fehler mit der Terraform-Ressource azurerm_backup_protected_vm.\0\
Zurückgebliebene Dateien der Sicherungserweiterung unter Linux\0\
Auf der Linux-VM liegen noch Dateien einer früheren Installation der Sicherungserweiterung, und der Agent kommt ihretwegen mit der Erweiterung nicht mehr zurecht. Azure Backup wartet auf den Status der Momentaufnahme, bis eine Zeitüberschreitung eintritt.\0\
Gemeldet im März 2018; die Sicherungen hatten zuvor wochenlang funktioniert. Anzeichen:\0\
In /var/log/waagent.log enthalten Zeilen zu Microsoft.Azure.RecoveryServices.VMSnapshotLinux den Text Downgrade not allowed.\0\
Benachbarte Zeilen enthalten Failed to save handler status, weil die Datei HandlerStatus fehlt.\0\
Das Portal führt keine Sicherungserweiterung auf, die sich deinstallieren ließe.\0\
Antivirensoftware blockiert die Sicherungserweiterung\0\
Antivirensoftware in der Windows-VM verhindert, dass die Sicherungserweiterung ausgeführt wird.\0\
Daran erkennen Sie es: Zum Zeitpunkt des Fehlers stehen in der Ereignisanzeige im Protokoll Anwendung Einträge mit IaaSBcdrExtension.exe als Name der fehlerhaften Anwendung. Das steht spätestens seit Juli 2020 auf der Seite von Microsoft.\0\
Uhr der VM geht falsch\0\
Die Systemzeit der VM weicht stark von der tatsächlichen Zeit ab. Daran kann die Sicherungserweiterung scheitern.\0\
Gemeldet im Juni 2021.\0\
Laut der Unterstützungsmatrix (Stand Oktober 2025) wird die Sicherung nicht unterstützt, wenn die Uhrzeit der VM geändert wurde. Wurde die Uhr in die Zukunft gestellt, nachdem die Sicherung aktiviert war, ist nicht sicher, dass spätere Sicherungen gelingen, selbst wenn Sie die Uhr wieder zurückstellen.\0\
Modul des Momentaufnahmeanbieters beschädigt oder unpassend\0\
Das Modul iaasvmprovider.dll der Sicherungserweiterung ist beschädigt, oder die Version oder Bitbreite der Erweiterung passt nicht zum Windows der VM.\0\
Das Modul liegt unter C:\\Packages\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\\<ExtensionVersion>. Seine Bitbreite, x86 (32 Bit) oder x64 (64 Bit), muss zu der von regsvr32.exe passen.\0\
Das steht spätestens seit Mai 2022 auf der Seite von Microsoft.\0\
Sperre aus einem übergeordneten Bereich geerbt\0\
Niemand hat die Ressourcengruppe der Wiederherstellungspunkte gesperrt, und doch gilt für sie eine Sperre: Sie wurde weiter oben gesetzt, zum Beispiel auf dem Abonnement, und vererbt sich. Sie verhindert die Bereinigung der Wiederherstellungspunkte genauso wie eine Sperre auf der Gruppe selbst.\0\
Gemeldet im April 2018: Die Grenze war erreicht, obwohl der Benutzer keine Sperre angelegt hatte.\0\
Gemeldet im Februar 2020: Eine Löschsperre auf dem Abonnement oder auf dem Tresor verhinderte die Bereinigung.\0\
Laut der Unterstützungsmatrix (Stand Oktober 2025) wird die Sicherung verwalteter Datenträger nicht unterstützt, sobald eine Ressourcengruppe gesperrt ist, weil alte Wiederherstellungspunkte dann liegen bleiben, bis die Grenze erreicht ist. Sperren auf verwalteten VMs werden laut derselben Seite unterstützt, auf nicht verwalteten dagegen nicht.\0\
Schlüsseltresor nutzt Azure RBAC\0\
Der Schlüsseltresor arbeitet mit der rollenbasierten Zugriffssteuerung von Azure (Azure RBAC). Zugriffsrichtlinien haben dort keine Wirkung; Azure Backup braucht eine Rolle für den Schlüsseltresor.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-encryption#back-up-ade-encrypted-vms-with-rbac-enabled-key-vaults\0\
Gemeldet im August 2022.\0\
Stand Januar 2026 greift die Sicherung einer VM als App Backup Management Service auf den Schlüsseltresor zu, nicht mit der verwalteten Identität des Recovery Services-Tresors. Die Rolle, Key Vault Administrator oder eine benutzerdefinierte, muss dieser App zugewiesen sein. In Azure Government heißt die App Backup Fairfax.\0\
Berechtigung für Schlüssel oder Geheimnisse fehlt\0\
Azure Backup hat für den Schlüsseltresor einige Berechtigungen erhalten, aber nicht alle, die es braucht. Nötig sind get, list und backup, jeweils für Schlüssel und für Geheimnisse.\0\
Gemeldet im April 2019: Für Geheimnisse waren nur get und list erteilt; backup fehlte.\0\
Gemeldet im August 2021: Eine benutzerdefinierte Rolle enthielt Berechtigungen für Schlüssel und Zertifikate; nötig sind welche für Schlüssel und Geheimnisse.\0\
Stand Januar 2026: Ist eine VM nur mit BEK verschlüsselt, genügen Berechtigungen für Geheimnisse.\0\
Verschlüsselungsschlüssel gehört zu einem Zertifikat\0\
Die VM wurde mit einem Schlüssel verschlüsselt, der Teil eines Zertifikats ist. Azure Backup unterstützt solche Schlüssel nicht, sondern nur eigenständige.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-encryption#limitations\0\
Stand Januar 2026 steht das auf der Seite von Microsoft zu verschlüsselten VMs als Einschränkung.\0\
Speicher der VM gestört oder VM gelöscht\0\
Entweder ist der Speicher der VM wegen einer vorübergehenden Störung in Azure nicht erreichbar, oder die VM wurde gelöscht und es gibt nichts mehr, wovon sich ein Wiederherstellungspunkt erstellen ließe.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot\0\
Ist eine gelöschte VM noch geschützt, läuft der geplante Auftrag weiter und der Fehler kommt immer wieder.\0\
Beides steht auf der Seite von Microsoft vom August 2018.\0\
Windows-Agent neu starten oder neu installieren\0\
Für den Fall, dass der Agent einer Windows-VM nicht antwortet. Vielleicht ist er beschädigt, oder sein Windows-Dienst wurde beendet. Ein Neustart kann schon genügen; eine Neuinstallation bringt die neueste Version und stellt die Kommunikation des Agents mit dem Dienst wieder her.\0\
Öffnen Sie in der VM die Liste der Dienste und sehen Sie nach, ob der Dienst Windows Azure Guest Agent (in älteren deutschen Texten „Microsoft Azure-Gast-Agent“) läuft:\0\
Starten Sie den Dienst Windows Azure Guest Agent neu.\0\
Starten Sie eine Sicherung.\0\
Gelingt sie, sind Sie fertig. Sonst machen Sie weiter.\0\
Steht Windows Azure Guest Agent nicht in der Liste der Dienste, öffnen Sie in der Systemsteuerung Programme und Funktionen und sehen Sie nach, ob der Agent überhaupt installiert ist.\0\
Ist Windows Azure Guest Agent unter Programme und Funktionen aufgeführt, deinstallieren Sie ihn.\0\
Laden Sie die neueste MSI-Datei des Agents herunter und installieren Sie sie.\0\
Für die Installation brauchen Sie Administratorrechte.\0\
Sehen Sie noch einmal in der Liste der Dienste nach.\0\
Windows Azure Guest Agent muss jetzt dort stehen.\0\
Führen Sie eine Bedarfssicherung aus: Wählen Sie im Portal Jetzt sichern aus.\0\
Sicherstellen, dass .NET 4.5 installiert ist\0\
Der VM-Agent braucht Microsoft .NET 4.5, um mit dem Dienst zu kommunizieren. Prüfen Sie das zusätzlich zum Agent selbst.\0\
Stellen Sie fest, welche Versionen von .NET auf der VM vorhanden sind.\0\
Wie das geht, beschreibt Microsoft unter Installierte .NET Framework-Versionen ermitteln.\0\
Fehlt .NET 4.5, installieren Sie es.\0\
Starten Sie die Sicherung erneut.\0\
Linux-Agent aktualisieren und neu starten\0\
Auf Linux-VMs steckt hinter den meisten Fehlern des Agents oder einer Erweiterung ein veralteter Agent. Bringen Sie ihn auf den neuesten Stand, vergewissern Sie sich, dass er läuft, und testen Sie ihn mit einer Sicherung.\0\
Aktualisieren Sie den Agent nach der Anleitung Azure Linux-Agent aktualisieren.\0\
Microsoft empfiehlt dringend, Updates nur aus dem Repository der Distribution zu beziehen, und rät davon ab, mit Code zu aktualisieren, der direkt von GitHub stammt. Hat das Repository den neuesten Agent nicht, kann Ihnen der Support der Distribution sagen, wie Sie ihn installieren.\0\
Welches Release das neueste ist, zeigt die Releaseseite des Azure Linux-Agents.\0\
Prüfen Sie, ob der Agent auf der VM läuft:\0\
Fehlt sein Prozess, starten Sie ihn mit dem Befehl für Ihre Distribution. Die beiden Befehle mit systemctl sind für Distributionen mit systemd; Microsoft nennt sie spätestens seit Mai 2022.\0\
Andere Distributionen:\0\
Ubuntu und Debian mit systemd:\0\
Andere Distributionen mit systemd:\0\
Richten Sie den automatischen Neustart des Agents ein.\0\
Führen Sie eine neue Testsicherung aus.\0\
Schlägt sie wieder fehl, sammeln Sie diese Protokolle von der VM ein:\0\
Ausführliche Protokollierung von waagent einschalten\0\
Nur nötig, wenn Sie oder der Microsoft-Support mehr Einzelheiten brauchen, als das normale Protokoll des Agents hergibt.\0\
Öffnen Sie die Datei /etc/waagent.conf.\0\
Suchen Sie die Zeile Enable verbose logging (y|n).\0\
Ändern Sie den Wert von Logs.Verbose von n auf y:\0\
Speichern Sie die Datei.\0\
Starten Sie waagent neu. Den Befehl für Ihre Distribution nennt die Lösung „Linux-Agent aktualisieren und neu starten“.\0\
VM im Portal herunterfahren\0\
Für VMs, die aus einer Remotedesktopsitzung (RDP) heraus heruntergefahren wurden. Azure kann dann einen falschen Status der VM melden.\0\
Sehen Sie im Azure-Portal nach, ob der Status der VM stimmt.\0\
Stimmt er nicht, wählen Sie auf dem Dashboard der VM Herunterfahren aus.\0\
DHCP im Gastbetriebssystem verwenden\0\
Für VMs, die ihre Host- oder Fabric-Adresse nicht über DHCP erhalten (DHCP-Antwort 245). Ohne diese Antwort kann die VM Erweiterungen weder herunterladen noch ausführen, und die VM-Sicherung ist auf eine Erweiterung angewiesen.\0\
Schalten Sie DHCP im Gastbetriebssystem ein.\0\
Braucht die VM eine statische private IP-Adresse, legen Sie diese im Azure-Portal oder mit PowerShell fest, nicht im Gastbetriebssystem.\0\
Auch dann bleibt DHCP im Gastbetriebssystem eingeschaltet. Wie Sie die Adresse mit PowerShell festlegen, steht unter Zuordnungsmethode einer privaten IP-Adresse ändern; spätestens seit Mai 2022 liegt die Seite unter ihrer neueren Adresse.\0\
VMSnapshot-Erweiterung deinstallieren\0\
Für den Fall, dass sich die Sicherungserweiterung nicht aktualisieren oder nicht laden lässt. Das Entfernen erzwingt, dass sie neu geladen wird: Die nächste Sicherung installiert sie wieder.\0\
Öffnen Sie das Azure-Portal und gehen Sie zu der VM, deren Sicherung fehlschlägt.\0\
Wählen Sie Einstellungen aus.\0\
Wählen Sie Erweiterungen aus.\0\
Wählen Sie VMSnapshot-Erweiterung aus.\0\
Auf anderen Seiten nennt Microsoft diese Erweiterung VmSnapshot oder VmSnapshotLinux.\0\
Ist die Erweiterung nicht aufgeführt, aktualisieren Sie den Azure Linux-Agent und überspringen Sie Deinstallieren.\0\
Wählen Sie Deinstallieren aus.\0\
Führen Sie eine Sicherung aus. Sie installiert die Erweiterung wieder.\0\
VM den Zugriff auf Azure Storage ermöglichen\0\
Für den Fall, dass eine Netzwerkregel, eine Firewall oder eine fehlende Route die VM von Azure Storage fernhält. Die Sicherungserweiterung verwaltet die Momentaufnahmen über einen Speicherendpunkt (HTTPS) und muss dafür öffentliche IP-Adressen von Azure erreichen.\0\
Stand November 2025 braucht eine VM, deren Agent eine unterstützte Version hat, keine eigene Ausgangsregel für den Speicher der Region. Mit einer alten, nicht unterstützten Version braucht sie eine.\0\
Suchen Sie, was den ausgehenden Datenverkehr der VM blockiert: eine Regel einer Netzwerksicherheitsgruppe, eine Firewall oder ein Proxy.\0\
Ermöglichen Sie den Zugriff.\0\
Netzwerksicherheitsgruppe: Erlauben Sie Verbindungen zum Diensttag Storage für die Region der VM. Geben Sie dieser Regel eine höhere Priorität als der Regel, die das Internet sperrt.\0\
HTTPS-Proxy: Leiten Sie den Datenverkehr der VM über einen Proxyserver. Gibt es eine Netzwerksicherheitsgruppe, erlauben Sie dem Proxyserver darin den Zugang zum Internet.\0\
Hat die VM verwaltete Datenträger, öffnen Sie in den Firewalls dazwischen auch Port 8443; er kann nötig sein.\0\
Hat das Subnetz keine Route für ausgehenden Internetverkehr, fügen Sie ihm den Dienstendpunkt Microsoft.Storage hinzu.\0\
Diensttag, Proxy, Port und Dienstendpunkt nannte Microsoft im Juni 2018. Mehr zu jeder dieser Möglichkeiten steht unter Netzwerkverbindung herstellen.\0\
Sperre von der Ressourcengruppe der Wiederherstellungspunkte entfernen\0\
Azure Backup legt die Wiederherstellungspunktsammlungen in einer eigenen Ressourcengruppe ab. Solange diese Gruppe gesperrt ist, kann Azure Backup alte Wiederherstellungspunkte nicht löschen.\0\
Melden Sie sich im Azure-Portal an.\0\
Gehen Sie zu Alle Ressourcen und wählen Sie die Ressourcengruppe der Wiederherstellungspunktsammlungen aus.\0\
Ihr Name hat die Form AzureBackupRG_<Geo>_<number>, zum Beispiel AzureBackupRG_northeurope_1.\0\
Wählen Sie im Abschnitt Einstellungen den Eintrag Sperren aus. Sie sehen die Liste der Sperren.\0\
Klicken Sie bei der Sperre auf die drei Punkte und wählen Sie Löschen aus.\0\
Sperren Sie diese Gruppe nicht wieder. Azure Backup erstellt sie für sich selbst, getrennt von der Ressourcengruppe der VM.\0\
Wiederherstellungspunktsammlung bereinigen\0\
Nur die Sperre zu entfernen, reicht nicht: Auch die Wiederherstellungspunkte, die sich angesammelt haben, müssen weg. Dafür gibt es zwei Wege, eine Bedarfssicherung oder das Löschen von Hand im Azure-Portal.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#clean_up_restore_point_collection\0\
Spätestens seit Mai 2022 nennt Microsoft noch einen anderen Zweck: Wird eine VM oder ihre Ressourcengruppe gelöscht, bleiben die Momentaufnahmen ihrer verwalteten Datenträger für die sofortige Wiederherstellung liegen, bis ihre Aufbewahrungsdauer endet. Dieselbe Bereinigung entfernt sie früher, wenn sie nicht mehr gebraucht werden.\0\
Mit einer Bedarfssicherung bereinigen\0\
Eine Bedarfssicherung (auch Ad-hoc-Sicherung oder manuelle Sicherung) bringt Azure Backup dazu, die Wiederherstellungspunkte automatisch zu bereinigen. Sie müssen sie dann nicht selbst löschen. Die Sperre muss vorher weg sein.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#clean-up-restore-point-collection-by-running-on-demand-backup\0\
Starten Sie eine Bedarfssicherung der VM.\0\
Rechnen Sie damit, dass sie beim ersten Mal fehlschlägt. Die automatische Bereinigung stößt sie trotzdem an.\0\
Warten Sie die nächste geplante Sicherung ab.\0\
Ist die Bereinigung bis dahin erledigt, sollte diese Sicherung gelingen.\0\
Die Bereinigung findet erst einige Stunden nach dem Start der Bedarfssicherung statt. Schlägt die geplante Sicherung weiterhin fehl, löschen Sie die Wiederherstellungspunktsammlung von Hand im Azure-Portal.\0\
Im Azure-Portal bereinigen\0\
Hier löschen Sie von Hand eine Wiederherstellungspunktsammlung, die wegen einer Sperre nicht bereinigt werden konnte. Die Sperre muss vorher weg sein. Gelöscht werden nur die Wiederherstellungspunkte für die sofortige Wiederherstellung; Daten, die schon im Tresor liegen, bleiben erhalten.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#clean-up-restore-point-collection-from-azure-portal\0\
Wählen Sie im Menü Hub den Eintrag Alle Ressourcen und dann die Ressourcengruppe AzureBackupRG_<Geo>_<number> für den Standort der VM aus.\0\
Öffnen Sie die Ressourcengruppe. Der Bereich Übersicht erscheint.\0\
Wählen Sie Ausgeblendete Typen anzeigen aus, damit auch die verborgenen Ressourcen erscheinen. Wählen Sie dann die Wiederherstellungspunktsammlungen der VM aus.\0\
Die Seite von Microsoft zu diesem Fehler gibt die Form ihrer Namen mit AzureBackupRG_<VMName>_<number> an; an anderer Stelle nennt Microsoft AzureBackup_<VMName>_<number>.\0\
Wählen Sie Löschen aus.\0\
Bei sehr vielen Wiederherstellungspunkten kann das Löschen im Portal mit einer Zeitüberschreitung abbrechen. Das ist ein bekanntes Problem von CRP: In der vorgesehenen Zeit werden nicht alle Wiederherstellungspunkte gelöscht. Nach 2 oder 3 weiteren Versuchen klappt es meist.\0\
Die Sammlung kann auch in einer anderen Ressourcengruppe liegen, die in der Sicherungsrichtlinie festgelegt wurde. Suchen Sie im Portal nach Wiederherstellungspunktsammlungen und filtern Sie nach dem Namen der VM (öffentliches Issue vom Februar 2022).\0\
Azure Backup Zugriff auf den Schlüsseltresor geben: Azure-Portal\0\
Für Schlüsseltresore, die mit Zugriffsrichtlinien arbeiten. Nutzt der Schlüsseltresor Azure RBAC, weisen Sie stattdessen eine Rolle zu.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-encryption#provide-permissions\0\
Wählen Sie im Azure-Portal Alle Dienste aus und suchen Sie nach Schlüsseltresore.\0\
Wählen Sie den Schlüsseltresor der verschlüsselten VM aus.\0\
Wissen Sie nicht, welcher es ist, führen Sie diesen Befehl aus:\0\
Die Zeile SecretUrl enthält den Namen des Schlüsseltresors: https://<KeyVaultName>.vault.azure.net.\0\
Wählen Sie Zugriffsrichtlinien und dann Zugriffsrichtlinie hinzufügen aus.\0\
Wählen Sie unter Anhand einer Vorlage konfigurieren (optional) die Vorlage Azure Backup aus.\0\
Schlüsselberechtigungen und Berechtigungen für Geheimnis sind jetzt ausgefüllt.\0\
Ist die VM ohne Schlüsselverschlüsselungsschlüssel verschlüsselt (nur BEK), entfernen Sie die Auswahl unter Schlüsselberechtigungen. Berechtigungen für Geheimnisse genügen dann.\0\
Wählen Sie Hinzufügen aus.\0\
Unter Aktuelle Zugriffsrichtlinien erscheint Backup Management Service.\0\
Wählen Sie Speichern aus.\0\
Hat Azure Backup diese Berechtigungen schon, warten Sie kurz und starten Sie dann die Sicherung erneut.\0\
Die vollständige Beschreibung von Microsoft: Verschlüsselte Azure-VMs sichern und wiederherstellen.\0\
Azure Backup Zugriff auf den Schlüsseltresor geben: PowerShell\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-automation#enable-protection\0\
Legen Sie die Zugriffsrichtlinie fest, je nachdem, wie die VM verschlüsselt ist. <ResourceGroup> ist die Ressourcengruppe des Schlüsseltresors.\0\
Mit Schlüsselverschlüsselungsschlüssel (BEK und KEK):\0\
Ohne Schlüsselverschlüsselungsschlüssel (nur BEK):\0\
262044b1-e2ce-469f-a196-69ab7ada62d3 ist die ID der App Backup Management Service in der öffentlichen Cloud. In Azure Government heißt die App Backup Fairfax; verwenden Sie dort ff281ffe-705c-4f53-9f37-a40e6f2c68f3.\0\
Die vollständige Beschreibung von Microsoft: Azure-VMs mit PowerShell sichern.\0\
Azure Backup Zugriff auf den Schlüsseltresor geben: Azure CLI\0\
Für Schlüsseltresore, die mit Zugriffsrichtlinien arbeiten. Nutzt der Schlüsseltresor Azure RBAC, weisen Sie stattdessen eine Rolle zu. Den Weg über die Azure CLI beschreibt Microsoft seit 2022.\0\
https://learn.microsoft.com/de-de/azure/backup/quick-backup-vm-cli#prerequisites-to-backup-encrypted-vms\0\
Ermitteln Sie die Objekt-ID der App Backup Management Service:\0\
In der Azure CLI vor Version 2.37.0 schreiben Sie '[].objectId' statt '[].id'.\0\
Prüfen Sie, ob eine ID gefunden wurde:\0\
Es muss genau eine ID ausgegeben werden.\0\
Legen Sie die Zugriffsrichtlinie fest. <ResourceGroup> ist die Ressourcengruppe des Schlüsseltresors.\0\
Ist die VM ohne Schlüsselverschlüsselungsschlüssel verschlüsselt (nur BEK), lassen Sie --key-permissions get list backup weg.\0\
Die vollständige Beschreibung von Microsoft: Eine VM mit der Azure CLI sichern.\0\
Azure Backup eine Rolle für den Schlüsseltresor zuweisen\0\
Für Schlüsseltresore, die mit der rollenbasierten Zugriffssteuerung von Azure (Azure RBAC) arbeiten. Zugriffsrichtlinien wirken dort nicht; Azure Backup braucht eine Rolle.\0\
Die Rolle bekommt die App Backup Management Service, in Azure Government die App Backup Fairfax. Die VM-Sicherung verwendet hier nicht die verwaltete Identität des Recovery Services-Tresors. Eine Rolle für diese Identität hilft also nicht.\0\
Öffnen Sie den Schlüsseltresor im Azure-Portal und wählen Sie Zugriffssteuerung (IAM) aus.\0\
Wählen Sie die Rolle für Azure Backup.\0\
Die integrierte Rolle Key Vault Administrator (in deutschen Texten von Microsoft auch „Key Vault-Administrator“). Sie erlaubt es, Geheimnisse und Schlüssel abzurufen, aufzulisten und zu sichern.\0\
Eine benutzerdefinierte Rolle mit diesen Berechtigungen:\0\
Fügen Sie eine Rollenzuweisung hinzu, die der App diese Rolle gibt.\0\
Berechtigungen für Schlüssel und Geheimnisse vervollständigen\0\
Für den Fall, dass Azure Backup schon Zugriff auf den Schlüsseltresor hat, der Fehler aber bleibt: Eine einzige fehlende Berechtigung genügt, um ihn auszulösen.\0\
Sehen Sie nach, welche Berechtigungen die App Backup Management Service für den Schlüsseltresor hat.\0\
Arbeitet der Schlüsseltresor mit Zugriffsrichtlinien, stehen sie unter Zugriffsrichtlinien; mit Azure RBAC stehen sie unter Zugriffssteuerung (IAM).\0\
Vergleichen Sie diese mit denen, die Azure Backup braucht:\0\
Geheimnisse: get, list und backup.\0\
Schlüssel, falls ein Schlüsselverschlüsselungsschlüssel (KEK) verwendet wird: get, list und backup.\0\
Ergänzen Sie die fehlenden Berechtigungen.\0\
Eine benutzerdefinierte Rolle muss Schlüssel und Geheimnisse nennen. Berechtigungen für Zertifikate ersetzen die für Geheimnisse nicht.\0\
Noch im Januar 2022 erteilte Microsofts PowerShell-Beispiel für BEK und KEK bei Geheimnissen nur get und list. In einer Zugriffsrichtlinie, die damit festgelegt wurde, fehlt backup.\0\
VM mit einem eigenständigen Schlüssel verschlüsseln\0\
Für VMs, deren Verschlüsselungsschlüssel Teil eines Zertifikats ist. Stand Januar 2026 unterstützt Azure Backup nur eigenständige Schlüssel.\0\
Finden Sie heraus, mit welchem Schlüssel die VM verschlüsselt ist und ob er zu einem Zertifikat gehört.\0\
Verschlüsseln Sie die VM mit einem eigenständigen Schlüssel, der nicht Teil eines Zertifikats ist.\0\
Prüfen Sie, ob Azure Backup die nötigen Berechtigungen für den Schlüsseltresor des neuen Schlüssels hat.\0\
Was bei verschlüsselten VMs nicht unterstützt wird, führt Microsoft unter Einschränkungen auf.\0\
Alle Datenträger auf eine zulässige Größe bringen\0\
Für VMs mit einem Datenträger, der größer ist, als Azure Backup unterstützt. Teilen Sie ihn auf kleinere Datenträger auf, um die Grenze einzuhalten.\0\
Sehen Sie unter Unterstützung für VM-Speicher nach, welche Grenzen heute gelten.\0\
Welche Grenzen Microsoft im Lauf der Jahre genannt hat, steht beim Fehler selbst.\0\
Vergleichen Sie damit die Größe jedes Datenträgers der VM. Für verschlüsselte Datenträger wurde eine niedrigere Grenze genannt.\0\
Teilen Sie jeden zu großen Datenträger auf, bis kein Datenträger der VM mehr über der Grenze liegt.\0\
Laufenden Sicherungsauftrag suchen und abwarten\0\
Solange ein Sicherungsauftrag der VM läuft, kann kein anderer starten. Suchen Sie ihn und warten Sie, bis er beendet ist, oder brechen Sie ihn ab. Starten oder planen Sie erst danach den nächsten.\0\
Melden Sie sich im Azure-Portal an, wählen Sie Alle Dienste aus, geben Sie Recovery Services ein und wählen Sie Recovery Services-Tresore aus.\0\
Die Liste Ihrer Recovery Services-Tresore erscheint.\0\
Wählen Sie den Tresor aus, der die VM sichert.\0\
Wählen Sie im Menü des Tresordashboards Sicherungsaufträge aus. Sie sehen alle Sicherungsaufträge.\0\
Läuft gerade ein Sicherungsauftrag, haben Sie diese Möglichkeiten:\0\
Warten Sie, bis er beendet ist.\0\
Klicken Sie mit der rechten Maustaste auf den Auftrag und wählen Sie Abbrechen aus.\0\
Brechen Sie den Auftrag mit PowerShell ab; der Befehl ist Stop-AzRecoveryServicesBackupJob.\0\
Wurde die Sicherung der VM in einem anderen Tresor neu eingerichtet, suchen Sie auch im alten Tresor nach laufenden Aufträgen. Finden Sie dort einen, brechen Sie ihn ab:\0\
Stand Oktober 2025 lässt sich ein Auftrag nur abbrechen, solange die Momentaufnahme erstellt wird, nicht mehr während ihrer Übertragung in den Tresor.\0\
Dauert eine geplante Sicherung so lange, dass sie in die nächste hineinläuft, lesen Sie Bewährte Methoden, Sicherungsleistung und Überlegungen zu Sicherung und Wiederherstellung.\0\
Erweiterungen in waagent.conf zulassen\0\
Die Datei /etc/waagent.conf bestimmt, was der Linux-Agent tut. Die Sicherung funktioniert nur, wenn der Agent Erweiterungen verarbeiten darf.\0\
Setzen Sie die Option für Erweiterungen:\0\
Die Seite von Microsoft schreibt Extensions.Enable; in der Datei des Agents selbst heißt die Option Extensions.Enabled.\0\
Setzen Sie die Option für die Bereitstellung:\0\
Starten Sie den Agent neu. Den Befehl für Ihre Distribution nennt die Lösung „Linux-Agent aktualisieren und neu starten“.\0\
Alle Optionen der Datei stehen unter Configuration file options.\0\
IaaSBcdrExtension.exe zulassen\0\
Für VMs, auf denen AppLocker oder ein anderes Produkt zur Anwendungssteuerung läuft. Herausgeber- oder Pfadregeln solcher Produkte können das Programm der Sicherungserweiterung blockieren.\0\
Prüfen Sie die Herausgeberregeln und Pfadregeln von AppLocker oder dem anderen Produkt.\0\
Lassen Sie IaaSBcdrExtension.exe zu. Das Programm liegt unter C:\\Packages.\0\
Die Seite von Microsoft nennt als weiteren auszuschließenden Pfad /var/lib.\0\
Jede fehlerhafte Erweiterung reparieren\0\
Eine fehlerhafte Erweiterung kann die Sicherung stören, auch wenn sie mit Azure Backup nichts zu tun hat. Prüfen Sie zuerst den Agent, dann alle Erweiterungen.\0\
Öffnen Sie im Azure-Portal die VM und wählen Sie Einstellungen und dann Eigenschaften aus.\0\
Dort muss unter Status der Wert Wird ausgeführt stehen und unter Agent-Status der Wert Bereit. Ist der Agent nicht bereit, starten Sie ihn neu: Er wurde beendet, oder sein Zustand ist inkonsistent.\0\
Wählen Sie Einstellungen und dann Erweiterungen aus und prüfen Sie den Status jeder Erweiterung.\0\
Bei allen muss Bereitstellung erfolgreich stehen.\0\
Reparieren Sie jede Erweiterung, die einen anderen Status zeigt. Dabei hilft Problembehandlung für Erweiterungen.\0\
Bei einer fehlerhaften VMSnapshot-Erweiterung riet Microsoft im Juli 2020, sie mit einem Rechtsklick zu entfernen; die nächste Bedarfssicherung installiert sie wieder.\0\
Ist die VM im Zustand „Wird aktualisiert“, warten Sie, bis sie ihn verlassen hat.\0\
Was die Zustände einer VM bedeuten, steht unter Zustände und Abrechnung.\0\
Zugriff auf 168.63.129.16 freigeben\0\
Für den Fall, dass die Firewall im Gastbetriebssystem oder ein Proxy die Adresse 168.63.129.16 blockiert. Dann schlagen Erweiterungen fehl, egal, was sonst erlaubt ist.\0\
Prüfen Sie die Firewall im Gastbetriebssystem und den Proxy auf Regeln, die 168.63.129.16 blockieren.\0\
Erlauben Sie den Zugriff auf 168.63.129.16 über jeden dieser Ports:\0\
Mehr dazu steht unter Netzwerkzugriff.\0\
Sicherung erst einrichten, wenn der VM-Agent bereit ist\0\
Für den Fall, dass eine Vorlage (ARM, Terraform) eine VM erstellt und gleich danach ihre Sicherung einrichtet. Der VM-Agent braucht womöglich mehr Zeit, als ihm die Bereitstellung lässt.\0\
Öffnen Sie im Azure-Portal die neue VM, wählen Sie Einstellungen und dann Eigenschaften aus und warten Sie, bis unter Agent-Status der Wert Bereit steht.\0\
Führen Sie die Bereitstellung noch einmal aus.\0\
Ändern Sie die Vorlage, damit sie die Sicherung beim nächsten Mal nicht zu früh einrichtet.\0\
Fügen Sie eine Abhängigkeit hinzu, damit die Sicherung erst eingerichtet wird, wenn die VM fertig ist.\0\
Fügen Sie zwischen der VM und ihrer Sicherung eine Wartezeit ein.\0\
Wiederholen Sie das Einrichten der Sicherung, wenn es fehlschlägt.\0\
Benutzer meldeten das für eine ARM-Vorlage mit Windows Server 2016 (Dezember 2018; mit Windows Server 2012 R2 funktionierte dieselbe Vorlage) und denselben Fehler für azurerm_backup_protected_vm von Terraform (Oktober 2024).\0\
Alte Dateien der Sicherungserweiterung beiseiteräumen\0\
Für Linux-VMs, auf denen alte Dateien der Sicherungserweiterung stören und für die das Portal keine Erweiterung aufführt, die sich deinstallieren ließe. Diese Schritte stammen aus Berichten von Benutzern (2018), nicht aus der Dokumentation von Microsoft.\0\
Beenden Sie den Agent:\0\
Die Berichte betreffen Ubuntu. Unter anderen Distributionen heißt der Dienst waagent.\0\
Legen Sie einen Ordner für die alten Dateien an:\0\
Verschieben Sie die Dateien der Erweiterung dorthin:\0\
Prüfen Sie, ob noch etwas von der Erweiterung übrig ist:\0\
Kein Name darf mit Microsoft.Azure.RecoveryServices beginnen.\0\
Starten Sie den Agent:\0\
Prüfen Sie, ob der Agent läuft:\0\
Starten Sie die Sicherung erneut. Sie installiert die Erweiterung neu.\0\
Verschieben Sie die Dateien, statt sie zu löschen. Ein Tippfehler bei rm -rf in /var/lib/waagent kann Dateien des Agents selbst zerstören.\0\
Die Berichte: WALinuxAgent-Issue 1059 und azure-docs-Issue 6076. Die Benutzer entfernten außerdem /var/lib/waagent/*.[0-9]*.xml, /var/lib/waagent/Prod.[0-9]*.agentsManifest und den Protokollordner /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux.\0\
Sicherungserweiterung von der Antivirenprüfung ausnehmen\0\
Für Windows-VMs, auf denen Antivirensoftware das Programm der Sicherungserweiterung blockiert.\0\
Öffnen Sie in der Ereignisanzeige das Protokoll Anwendung und suchen Sie zum Zeitpunkt der fehlgeschlagenen Sicherung nach diesem Eintrag (auf deutschem Windows: „Name der fehlerhaften Anwendung“):\0\
Ist er vorhanden, kann Antivirensoftware der Grund sein.\0\
Schließen Sie in den Einstellungen der Antivirensoftware diese Ordner aus:\0\
Uhr der VM richtig stellen\0\
Für VMs, deren Uhr stark von der tatsächlichen Zeit abweicht. Dass dies den Fehler auslösen kann, meldete ein Benutzer im Juni 2021.\0\
Vergleichen Sie Datum und Uhrzeit in der VM mit der tatsächlichen Zeit.\0\
Stellen Sie die Uhr richtig.\0\
Stand Oktober 2025 unterstützt Azure Backup keine VM, deren Uhrzeit geändert wurde. Wurde die Uhr in die Zukunft gestellt, nachdem die Sicherung aktiviert war, ist eine erfolgreiche Sicherung nicht garantiert, auch dann nicht, wenn die Uhr wieder zurückgestellt wurde.\0\
Der Bericht: azure-docs-Issue 76638.\0\
Visual C++-Laufzeit neu installieren\0\
Für den Fall, dass das Modul iaasvmprovider.dll der Sicherungserweiterung beschädigt ist oder nicht zur Windows-Version der VM passt.\0\
Der Pfad des Moduls ist C:\\Packages\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\\<ExtensionVersion>\\iaasvmprovider.dll.\0\
Prüfen Sie, ob das Modul zur Version von regsvr32.exe passt: x86 (32 Bit) oder x64 (64 Bit).\0\
Öffnen Sie in der VM in der Systemsteuerung Programme und Funktionen.\0\
Deinstallieren Sie Visual C++ Redistributable (x64).\0\
Die Seite von Microsoft nannte im Mai 2022 das Paket für Visual Studio 2013 und im November 2025 das für Visual Studio 2015. Die Datei, die es wieder installiert, war beide Male vcredist2013_x64.\0\
Öffnen Sie den Ordner C:\\Packages\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\\<LatestVersion>.\0\
Führen Sie die Datei vcredist2013_x64 in diesem Ordner aus.\0\
Sperre dort aufheben, wo sie gesetzt wurde\0\
Für den Fall, dass niemand die Ressourcengruppe der Wiederherstellungspunkte selbst gesperrt hat. Eine Sperre gilt auch für alles unterhalb der Stelle, an der sie gesetzt wurde. Eine Sperre auf dem Abonnement trifft deshalb auch diese Gruppe.\0\
Öffnen Sie im Azure-Portal die Ressourcengruppe AzureBackupRG_<Geo>_<number> und wählen Sie unter Einstellungen den Eintrag Sperren aus.\0\
Sehen Sie in der Liste nach, welchen Bereich jede Sperre hat.\0\
Ist es nicht die Gruppe selbst, wurde die Sperre in dem angezeigten Bereich gesetzt und hierher nur vererbt.\0\
Öffnen Sie die Sperren dieses Bereichs. Bei einer Ressourcengruppe stehen sie unter Sperren, bei einem Abonnement unter Ressourcensperren.\0\
Befreien Sie die Ressourcengruppe der Wiederherstellungspunkte von der Sperre.\0\
Löschen Sie die Sperre.\0\
Fassen Sie die Sperre enger: Sperren Sie nur die Ressourcengruppen oder Ressourcen, die eine Sperre brauchen, und löschen Sie dann die weit gefasste Sperre.\0\
Bereinigen Sie die Wiederherstellungspunktsammlung.\0\
Um eine Sperre zu löschen, brauchen Sie Zugriff auf Microsoft.Authorization/locks/*. Die Rollen Besitzer und Benutzerzugriffsadministrator haben ihn.\0\
Stand Oktober 2025 wird die Sicherung verwalteter Datenträger bei gesperrter Ressourcengruppe nicht unterstützt: Die alten Wiederherstellungspunkte lassen sich nicht löschen, und sobald die Grenze erreicht ist, schlagen Sicherungen fehl.\0\
Wie Sperren vererbt werden, steht unter Ressourcen sperren.\0\
Azure-Status prüfen und den Schutz gelöschter VMs beenden\0\
Für den Fall, dass der Speicher der VM gestört scheint oder dass die VM gelöscht wurde, ihr Schutz aber weiterläuft.\0\
Sehen Sie unter Azure-Status nach, ob es in der Region der VM Probleme mit Compute, Storage oder Netzwerk gibt.\0\
Wenn ja, warten Sie, bis das Problem behoben ist, und starten Sie dann die Sicherung erneut.\0\
Prüfen Sie, ob es die VM noch gibt.\0\
Wurde die VM gelöscht, beenden Sie ihren Schutz und behalten Sie ihre Daten: Öffnen Sie die VM unter den Sicherungselementen des Tresors, wählen Sie Sicherung beenden und dann Sicherungsdaten beibehalten aus.\0\
Damit hören die geplanten Aufträge und ihre Fehler auf. Was bereits gesichert ist, bleibt erhalten.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-encryption\0\
https://learn.microsoft.com/de-de/azure/backup/backup-support-matrix-iaas\0\
https://learn.microsoft.com/de-de/azure/backup/quick-backup-vm-cli\0\
https://learn.microsoft.com/de-de/azure/azure-resource-manager/management/lock-resources\0\
Fehler des VM-Agents im Gastbetriebssystem\0\
Beginnt ein Code mit GuestAgent, geht es meist um den Azure-VM-Agent im Gastbetriebssystem, über den Azure Backup die VM erreicht: Er wurde beendet, ist veraltet, fehlt oder antwortet nicht.\0\
Fehler, der auf Kundenseite zu beheben ist\0\
Fast alle dokumentierten Codes, die mit UserError beginnen, haben ihre Ursache auf Kundenseite: in einer Einstellung, einer Berechtigung oder dem Zustand der VM. Der Fehler verschwindet, sobald das behoben ist, durch Abwarten nur selten.\0\
Fehler der Sicherungserweiterung in der VM\0\
Beginnt ein Code mit Extension (manche sind Extention geschrieben), geht es meist um VMSnapshot, die Erweiterung, die Azure Backup in der VM ausführt: um ihre Installation, um ihre Momentaufnahme oder um das Einfrieren (Freeze), das die Momentaufnahme braucht.\0\
Andere Schreibweise\0\
Ursache\0\
Ursachen in der Reihenfolge, in der Sie sie prüfen sollten:\0\
Wählen Sie die passende Möglichkeit:\0\
Führen Sie diese Lösungen nacheinander aus:\0\
Status im Protokoll der Erweiterung unter Linux\0\
Meldung\0\
Für dieses Betriebssystem kennt der Katalog keine Ursache.\0\
Hinweis\0\
Eine dieser Lösungen genügt:\0\
Seite von Microsoft\0\
“\0\
„\0\
Dieser Code heißt jetzt\0\
Vom Dienst nicht mehr gemeldet seit\0\
Wiederholen Sie den Vorgang, sobald eine Ursache behoben ist.\0\
Wiederholen Sie den Vorgang nach einer Weile; suchen Sie nach einer Ursache, wenn er erneut fehlschlägt.\0\
Eine Wiederholung kann nicht gelingen.\0\
Lösung\0\
Bekannt aus\0\
Tipp\0\
Warnung\0\
Führen Sie die Lösungen aus, die auf diesen Computer zutreffen:\0\
https://learn.microsoft.com/de-de/azure/backup/backup-support-matrix-iaas#vm-storage-support\0\
https://learn.microsoft.com/de-de/azure/backup/backup-support-matrix-iaas#supported-backup-actions\0\
https://learn.microsoft.com/de-de/dotnet/framework/migration-guide/how-to-determine-which-versions-are-installed\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/extensions/update-linux-agent\0\
https://learn.microsoft.com/de-de/azure/virtual-network/virtual-networks-static-private-ip-arm-ps#change-the-allocation-method-for-a-private-ip-address-assigned-to-a-network-interface\0\
https://learn.microsoft.com/de-de/azure/virtual-network/ip-services/virtual-networks-static-private-ip-arm-ps\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-arm-vms-prepare#establish-network-connectivity\0\
https://learn.microsoft.com/de-de/powershell/module/az.recoveryservices/stop-azrecoveryservicesbackupjob\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-introduction#best-practices\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-introduction#backup-performance\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-introduction#backup-and-restore-considerations\0\
https://learn.microsoft.com/de-de/windows/security/threat-protection/windows-defender-application-control/applocker/what-is-applocker\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/extensions/overview#troubleshoot-extensions\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/states-billing\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/extensions/features-windows#network-access\0\
";

static STARTS: [u32; 491] = [
    0, 51, 52, 53, 101, 524, 716, 811, 984, 1291, 1374, 1375, 1429, 1839, 2041, 2318,
    2537, 2624, 2625, 2680, 2939, 3132, 3443, 3694, 3882, 4118, 4252, 4253, 4338, 4548, 4785, 4907,
    5047, 5268, 5372, 5373, 5430, 5841, 6060, 6246, 6293, 6341, 6726, 6895, 7141, 7285, 7387, 7388,
    7430, 7606, 7797, 8114, 8353, 8433, 8722, 8823, 8903, 8904, 8951, 9181, 9387, 9427, 9572, 9749,
    9842, 9948, 10045, 10143, 10182, 10325, 10547, 10657, 10812, 10860, 11001, 11170, 11290, 11311, 11461, 11626,
    11684, 11760, 11983, 12159, 12216, 12319, 12543, 12603, 12763, 12914, 13010, 13033, 13333, 13469, 13600, 13697,
    13824, 13886, 14068, 14129, 14295, 14389, 14420, 14618, 14773, 14882, 15035, 15217, 15448, 15511, 15715, 15872,
    16198, 16264, 16499, 16662, 16707, 16741, 16778, 17022, 17198, 17250, 17458, 17626, 17832, 17865, 17998, 18180,
    18411, 18649, 18685, 18885, 19034, 19171, 19225, 19388, 19590, 19689, 19753, 20011, 20100, 20225, 20321, 20404,
    20458, 20555, 20796, 20819, 20934, 20957, 21266, 21327, 21479, 21671, 21736, 21784, 22081, 22179, 22291, 22642,
    22676, 22877, 23007, 23032, 23360, 23412, 23600, 23688, 23852, 23953, 24009, 24170, 24257, 24357, 24400, 24608,
    24685, 24795, 24853, 24901, 25185, 25361, 25415, 25443, 25498, 25683, 25781, 25859, 25915, 25968, 26018, 26098,
    26143, 26266, 26337, 26427, 26464, 26498, 26540, 26763, 26843, 27128, 27208, 27253, 27446, 27469, 27500, 27535,
    27590, 27631, 27702, 27756, 27878, 27919, 27970, 28021, 28046, 28172, 28200, 28336, 28397, 28471, 28508, 28739,
    28784, 28921, 29162, 29200, 29394, 29478, 29509, 29540, 29580, 29666, 29783, 29815, 29887, 29933, 30203, 30405,
    30542, 30572, 30758, 30931, 31044, 31165, 31317, 31388, 31581, 31617, 31726, 31820, 31917, 31994, 32119, 32162,
    32373, 32513, 32852, 32890, 33119, 33287, 33329, 33441, 33488, 33561, 33770, 33797, 34090, 34248, 34390, 34458,
    34621, 34793, 34819, 35098, 35351, 35417, 35556, 35651, 35735, 35797, 35862, 35964, 36041, 36135, 36218, 36403,
    36432, 36504, 36531, 36635, 36737, 36801, 36894, 37040, 37097, 37151, 37369, 37449, 37512, 37711, 37816, 37879,
    37958, 37998, 38039, 38142, 38272, 38353, 38412, 38587, 38830, 38924, 38965, 39165, 39222, 39291, 39356, 39521,
    39624, 39774, 39833, 39868, 39972, 40016, 40155, 40338, 40393, 40540, 40647, 40749, 40859, 40958, 41012, 41167,
    41250, 41332, 41466, 41570, 41618, 41817, 41962, 42015, 42063, 42166, 42235, 42267, 42352, 42444, 42615, 42769,
    42952, 42991, 43133, 43175, 43296, 43343, 43471, 43536, 43567, 43759, 43848, 43923, 44000, 44040, 44202, 44295,
    44494, 44593, 44643, 44758, 44927, 45013, 45088, 45124, 45294, 45397, 45466, 45505, 45561, 45751, 45907, 45955,
    46050, 46155, 46222, 46290, 46517, 46572, 46832, 46855, 46942, 46992, 47045, 47104, 47166, 47189, 47223, 47294,
    47435, 47698, 47756, 47852, 48055, 48112, 48188, 48215, 48351, 48424, 48453, 48725, 48762, 48799, 48935, 49062,
    49156, 49227, 49280, 49478, 49582, 49643, 49686, 49931, 50070, 50132, 50241, 50381, 50460, 50485, 50643, 50695,
    50846, 51087, 51147, 51207, 51328, 51440, 51533, 51570, 51782, 51884, 51990, 52065, 52139, 52206, 52295, 52338,
    52530, 52573, 52811, 52854, 53116, 53136, 53144, 53205, 53244, 53290, 53338, 53346, 53406, 53414, 53445, 53465,
    53469, 53473, 53498, 53534, 53596, 53702, 53741, 53749, 53761, 53766, 53774, 53840, 53933, 54032, 54145, 54232,
    54416, 54526, 54633, 54738, 54830, 54926, 55037, 55171, 55272, 55344, 55444,
];

static SPANS: [SpanRecord; 263] = [
    span(Label, 46, 13, 0),
    span(Label, 62, 13, 0),
    span(Label, 93, 6, 0),
    span(Label, 109, 16, 0),
    span(Label, 143, 12, 0),
    span(Label, 165, 6, 0),
    span(Label, 145, 26, 0),
    span(Code, 26, 30, 0),
    span(Code, 179, 14, 0),
    span(Placeholder, 193, 5, 0),
    span(Code, 198, 1, 0),
    span(Placeholder, 199, 8, 0),
    span(Code, 222, 27, 0),
    span(Label, 179, 33, 0),
    span(Link, 41, 12, 499),
    span(Link, 59, 10, 350),
    span(Link, 111, 9, 358),
    span(Code, 61, 39, 0),
    span(Code, 164, 39, 0),
    span(Code, 0, 21, 0),
    span(Code, 26, 23, 0),
    span(Link, 18, 21, 532),
    span(Code, 12, 13, 0),
    span(Code, 64, 14, 0),
    span(Placeholder, 78, 5, 0),
    span(Code, 83, 1, 0),
    span(Placeholder, 84, 8, 0),
    span(Link, 125, 21, 533),
    span(Code, 32, 17, 0),
    span(Code, 0, 18, 0),
    span(Code, 32, 1, 0),
    span(Code, 0, 18, 0),
    span(Code, 32, 4, 0),
    span(Code, 9, 1, 0),
    span(Code, 182, 17, 0),
    span(Code, 224, 18, 0),
    span(Code, 142, 32, 0),
    span(Code, 116, 21, 0),
    span(Code, 75, 11, 0),
    span(Label, 39, 13, 0),
    span(Label, 55, 13, 0),
    span(Label, 71, 24, 0),
    span(Label, 126, 26, 0),
    span(Code, 136, 34, 0),
    span(Code, 61, 13, 0),
    span(Code, 70, 27, 0),
    span(Code, 3, 20, 0),
    span(Code, 44, 48, 0),
    span(Code, 102, 21, 0),
    span(Code, 29, 29, 0),
    span(Code, 75, 13, 0),
    span(Label, 63, 15, 0),
    span(Label, 92, 9, 0),
    span(Code, 116, 21, 0),
    span(Link, 9, 21, 533),
    span(Code, 10, 18, 0),
    span(Code, 22, 64, 0),
    span(Placeholder, 86, 18, 0),
    span(Code, 171, 12, 0),
    span(Link, 9, 21, 533),
    span(Label, 56, 25, 0),
    span(Label, 190, 23, 0),
    span(Label, 312, 14, 0),
    span(Code, 120, 3, 0),
    span(Code, 125, 4, 0),
    span(Code, 134, 6, 0),
    span(Code, 51, 3, 0),
    span(Code, 59, 4, 0),
    span(Code, 73, 6, 0),
    span(Label, 78, 25, 0),
    span(Label, 23, 25, 0),
    span(Label, 6, 25, 0),
    span(Label, 99, 24, 0),
    span(Label, 4, 25, 0),
    span(Label, 36, 24, 0),
    span(Link, 14, 28, 51),
    span(Label, 0, 25, 0),
    span(Label, 61, 13, 0),
    span(Link, 41, 47, 534),
    span(Link, 47, 31, 535),
    span(Link, 43, 35, 52),
    span(Code, 98, 9, 0),
    span(Link, 16, 33, 53),
    span(Code, 22, 17, 0),
    span(Code, 21, 28, 0),
    span(Code, 25, 12, 0),
    span(Code, 42, 1, 0),
    span(Code, 48, 1, 0),
    span(Label, 54, 14, 0),
    span(Label, 69, 12, 0),
    span(Label, 91, 10, 0),
    span(Link, 117, 51, 536),
    span(Link, 218, 21, 537),
    span(Link, 16, 12, 54),
    span(Label, 12, 13, 0),
    span(Label, 12, 13, 0),
    span(Label, 12, 22, 0),
    span(Code, 53, 10, 0),
    span(Code, 69, 15, 0),
    span(Link, 39, 39, 535),
    span(Label, 101, 14, 0),
    span(Label, 12, 14, 0),
    span(Code, 67, 7, 0),
    span(Code, 96, 17, 0),
    span(Link, 121, 29, 538),
    span(Link, 19, 12, 54),
    span(Label, 13, 15, 0),
    span(Code, 22, 14, 0),
    span(Placeholder, 36, 5, 0),
    span(Code, 41, 1, 0),
    span(Placeholder, 42, 8, 0),
    span(Code, 65, 27, 0),
    span(Label, 25, 13, 0),
    span(Label, 51, 7, 0),
    span(Label, 63, 8, 0),
    span(Label, 21, 3, 0),
    span(Label, 37, 15, 0),
    span(Code, 83, 14, 0),
    span(Placeholder, 97, 5, 0),
    span(Code, 102, 1, 0),
    span(Placeholder, 103, 8, 0),
    span(Label, 46, 10, 0),
    span(Label, 12, 28, 0),
    span(Code, 71, 14, 0),
    span(Placeholder, 85, 8, 0),
    span(Code, 93, 1, 0),
    span(Placeholder, 94, 8, 0),
    span(Code, 141, 12, 0),
    span(Placeholder, 153, 8, 0),
    span(Code, 161, 1, 0),
    span(Placeholder, 162, 8, 0),
    span(Label, 12, 8, 0),
    span(Label, 141, 33, 0),
    span(Link, 214, 36, 42),
    span(Label, 28, 12, 0),
    span(Label, 65, 17, 0),
    span(Code, 10, 9, 0),
    span(Code, 62, 8, 0),
    span(Placeholder, 70, 14, 0),
    span(Code, 84, 16, 0),
    span(Label, 12, 19, 0),
    span(Label, 41, 30, 0),
    span(Label, 18, 45, 0),
    span(Label, 76, 12, 0),
    span(Label, 0, 24, 0),
    span(Label, 29, 29, 0),
    span(Label, 112, 24, 0),
    span(Label, 12, 11, 0),
    span(Label, 6, 28, 0),
    span(Label, 45, 25, 0),
    span(Label, 12, 9, 0),
    span(Link, 46, 54, 499),
    span(Placeholder, 82, 15, 0),
    span(Code, 0, 36, 0),
    span(Label, 56, 25, 0),
    span(Label, 145, 14, 0),
    span(Code, 180, 36, 0),
    span(Link, 46, 32, 350),
    span(Label, 36, 25, 0),
    span(Code, 50, 13, 0),
    span(Code, 70, 7, 0),
    span(Placeholder, 39, 15, 0),
    span(Code, 91, 33, 0),
    span(Link, 46, 33, 358),
    span(Label, 26, 25, 0),
    span(Label, 81, 14, 0),
    span(Label, 65, 23, 0),
    span(Label, 22, 23, 0),
    span(Label, 46, 25, 0),
    span(Label, 72, 19, 0),
    span(Label, 125, 23, 0),
    span(Code, 13, 3, 0),
    span(Code, 18, 4, 0),
    span(Code, 27, 6, 0),
    span(Code, 82, 3, 0),
    span(Code, 87, 4, 0),
    span(Code, 96, 6, 0),
    span(Code, 98, 3, 0),
    span(Code, 106, 4, 0),
    span(Code, 175, 6, 0),
    span(Link, 77, 16, 228),
    span(Link, 16, 31, 532),
    span(Label, 48, 12, 0),
    span(Code, 76, 17, 0),
    span(Label, 114, 25, 0),
    span(Label, 42, 19, 0),
    span(Label, 70, 9, 0),
    span(Link, 24, 14, 539),
    span(Code, 58, 32, 0),
    span(Link, 90, 18, 540),
    span(Link, 110, 18, 541),
    span(Link, 133, 48, 542),
    span(Code, 10, 17, 0),
    span(Code, 33, 17, 0),
    span(Code, 101, 18, 0),
    span(Link, 37, 26, 55),
    span(Link, 53, 9, 543),
    span(Code, 11, 21, 0),
    span(Code, 62, 11, 0),
    span(Code, 67, 8, 0),
    span(Label, 51, 13, 0),
    span(Label, 74, 13, 0),
    span(Label, 16, 6, 0),
    span(Label, 32, 16, 0),
    span(Label, 66, 12, 0),
    span(Label, 88, 6, 0),
    span(Label, 12, 13, 0),
    span(Label, 35, 13, 0),
    span(Label, 15, 26, 0),
    span(Link, 77, 36, 544),
    span(Link, 49, 24, 545),
    span(Code, 82, 13, 0),
    span(Code, 77, 13, 0),
    span(Code, 29, 13, 0),
    span(Link, 22, 15, 546),
    span(Label, 53, 13, 0),
    span(Label, 76, 13, 0),
    span(Label, 120, 12, 0),
    span(Label, 142, 6, 0),
    span(Link, 32, 35, 47),
    span(Link, 169, 41, 48),
    span(Code, 78, 7, 0),
    span(Code, 19, 32, 0),
    span(Code, 71, 6, 0),
    span(Code, 81, 16, 0),
    span(Link, 14, 23, 45),
    span(Link, 42, 21, 33),
    span(Code, 99, 29, 0),
    span(Code, 130, 43, 0),
    span(Code, 198, 63, 0),
    span(Label, 19, 15, 0),
    span(Label, 49, 9, 0),
    span(Link, 13, 22, 40),
    span(Code, 30, 18, 0),
    span(Code, 24, 64, 0),
    span(Placeholder, 88, 18, 0),
    span(Code, 106, 19, 0),
    span(Code, 42, 12, 0),
    span(Label, 45, 24, 0),
    span(Label, 19, 32, 0),
    span(Code, 180, 16, 0),
    span(Code, 23, 64, 0),
    span(Placeholder, 87, 15, 0),
    span(Code, 22, 16, 0),
    span(Code, 49, 14, 0),
    span(Placeholder, 63, 5, 0),
    span(Code, 68, 1, 0),
    span(Placeholder, 69, 8, 0),
    span(Label, 100, 13, 0),
    span(Label, 126, 7, 0),
    span(Label, 85, 7, 0),
    span(Label, 121, 17, 0),
    span(Code, 53, 31, 0),
    span(Label, 97, 8, 0),
    span(Label, 110, 29, 0),
    span(Link, 40, 18, 502),
    span(Link, 16, 12, 56),
    span(Label, 152, 17, 0),
    span(Label, 179, 27, 0),
    span(Code, 21, 10, 0),
    span(Code, 40, 9, 0),
    span(Code, 21, 9, 0),
    span(Code, 44, 9, 0),
];
