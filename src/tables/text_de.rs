// Made by `cargo run -p bake` from data/, version 2026.11.1 of 2026-11-23, with phf 0.13. Do not edit.

#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::kinds::SpanKind::*;
use crate::record::{SpanRecord, Texts, span};

pub(crate) const TEXTS: Texts = Texts { text: TEXT, starts: &STARTS, span_starts: &SPAN_STARTS, spans: &SPANS };

pub(super) static TEXT: &str = "\
VM-Agent kann nicht mit Azure Backup kommunizieren\0\
\0\
\0\
Azure Backup erhält keine Antwort vom VM-Agent\0\
Möglicherweise fehlt der VM-Agent, oder er ist beendet, veraltet oder in einem inkonsistenten Zustand. Azure Backup erreicht ihn deshalb nicht. Bei einer registrierten VM mit geplanter Sicherung fordert Backup zu Beginn jedes Auftrags von diesem Agent eine Momentaufnahme des aktuellen Stands an. Verhindert eine der hier genannten Ursachen, dass die Momentaufnahme ausgelöst wird, kann die Sicherung fehlschlagen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#UserErrorGuestAgentStatusUnavailable-vm-agent-unable-to-communicate-with-azure-backup\0\
Prüfen Sie die Ursachen in der angegebenen Reihenfolge. Wiederholen Sie danach die Sicherung.\0\
Den Zustand des Agents zeigt das Portal: VM > Einstellungen > Eigenschaften. Als Status muss dort Wird ausgeführt stehen und als Agent-Status der Wert Bereit.\0\
Spätestens seit Juli 2020 verlangt die Seite von Microsoft zu diesem Code zuerst diesen Zustand. Danach soll jede Erweiterung der VM den Status Bereitstellung erfolgreich haben. Die Ursachen rund um die Momentaufnahme, die Sicherungserweiterung und den Internetzugang stammen aus der Liste vom April 2019.\0\
Keine Kommunikation mit dem VM-Agent zum Abrufen des Momentaufnahmestatus möglich\0\
\0\
VM-Agent gibt keine Auskunft über die Momentaufnahme\0\
Azure Backup hat über den VM-Agent nicht erfahren, was aus der Momentaufnahme geworden ist. Bei einer registrierten VM mit geplanter Sicherung spricht Backup zu Beginn jedes Auftrags die Sicherungserweiterung in der VM an, damit sie eine Momentaufnahme des aktuellen Stands erstellt. Verhindert eine der hier genannten Ursachen, dass die Momentaufnahme ausgelöst wird, kann die Sicherung fehlschlagen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#guestagentsnapshottaskstatuserror---could-not-communicate-with-the-vm-agent-for-snapshot-status\0\
Spätestens seit Juli 2020 nennt die Seite von Microsoft zu diesem Code fehlenden Internetzugang nicht mehr. Stattdessen nennt sie eine Momentaufnahme, die sich nicht erstellen oder lesen lässt, Optionen des Agents unter Linux und die Anwendungssteuerung.\0\
Enthält die Meldung auch Snapshot VM sub task timed out und läuft auf der VM Linux, suchen Sie frühzeitig nach zurückgebliebenen Dateien der Momentaufnahmeerweiterung: Im März 2018 steckten sie hinter diesem Wortlaut.\0\
Der maximale Grenzwert für die Sammlung von Wiederherstellungspunkten wurde erreicht.\0\
\0\
Kein Platz für einen weiteren Wiederherstellungspunkt\0\
Die VM hat schon so viele Wiederherstellungspunkte, wie sie haben darf. Azure Backup kann deshalb keinen weiteren anlegen. Entweder verhindert eine Sperre, dass alte Wiederherstellungspunkte automatisch bereinigt werden, oder es wird zu oft am Tag gesichert.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#usererrorrpcollectionlimitreached---the-restore-point-collection-max-limit-has-reached\0\
Kurz gesagt: Entfernen Sie die Sperre von der Ressourcengruppe und wiederholen Sie dann die Sicherung, damit die Bereinigung anläuft. Prüfen Sie zwei Gruppen: Die Seite von Microsoft spricht von der Ressourcengruppe der VM, ihre Schritte führen aber zu jener der Wiederherstellungspunktsammlung.\0\
Azure Backup legt die Wiederherstellungspunktsammlung in einer eigenen Ressourcengruppe ab, neben der Gruppe der VM. Diese Gruppe sollten Sie nicht sperren. Ihr Name hat die Form AzureBackupRG_<Geo>_<number>, zum Beispiel AzureBackupRG_northeurope_1.\0\
Seit Februar 2020 ist bekannt, dass die Grenze von 18 Wiederherstellungspunkten für die ganze VM gilt: Alle ihre Wiederherstellungspunktsammlungen und Ressourcengruppen zählen zusammen.\0\
Die Sammlung kann in einer Ressourcengruppe mit anderem Namen liegen, denn die Gruppe lässt sich anpassen (gemeldet im Februar 2022). Um sie zu finden, filtern Sie im Portal die Wiederherstellungspunktsammlungen nach dem Namen der VM.\0\
Backup verfügt nicht über ausreichende Berechtigungen für den Schlüsseltresor zur Sicherung verschlüsselter virtueller Computer.\0\
\0\
Azure Backup darf nicht auf den Schlüsseltresor einer verschlüsselten VM zugreifen\0\
Die VM ist verschlüsselt, und Azure Backup darf nicht auf den Schlüsseltresor zugreifen, der zur Verschlüsselung gehört. Ohne diese Berechtigung kann die Sicherung einer verschlüsselten VM nicht gelingen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#usererrorkeyvaultpermissionsnotconfigured---backup-doesnt-have-sufficient-permissions-to-the-key-vault-for-backup-of-encrypted-vms\0\
Erteilen können Sie die Berechtigung im Azure-Portal, mit PowerShell oder, spätestens seit Mai 2022, mit der Azure CLI.\0\
Ist die Berechtigung bereits erteilt, warten Sie eine kurze Zeit und wiederholen Sie die Sicherung (dieser Rat ist spätestens seit Mai 2022 bekannt).\0\
Laut der Seite von Microsoft vom Januar 2026 verschafft sich Azure Backup den Zugriff selbst, wenn Sie im Microsoft Entra-Mandanten des Schlüsseltresors Mitgliedsbenutzer sind. Als Gastbenutzer müssen Sie ihn erteilen.\0\
Fehler beim Momentaufnahmevorgang aufgrund fehlender Netzwerkkonnektivität auf dem virtuellen Computer\0\
\0\
Momentaufnahme scheitert an fehlender Netzwerkverbindung\0\
Die Momentaufnahme ist fehlgeschlagen, weil die VM laut Meldung keine Netzwerkverbindung hat. Bei einer registrierten VM mit geplanter Sicherung spricht Azure Backup zu Beginn jedes Auftrags die Sicherungserweiterung in der VM an, damit sie eine Momentaufnahme des aktuellen Stands erstellt. Verhindert eine der hier genannten Ursachen, dass die Momentaufnahme ausgelöst wird, kann die Sicherung fehlschlagen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#ExtensionSnapshotFailedNoNetwork-snapshot-operation-failed-due-to-no-network-connectivity-on-the-virtual-machine\0\
Spätestens seit Juli 2020 nennt die Seite von Microsoft zu diesem Code nur noch eine Ursache: Die Momentaufnahme lässt sich nicht erstellen, oder ihr Status ist nicht lesbar.\0\
Fehler beim Vorgang der VMSnapshot-Erweiterung\0\
Sicherungserweiterung VMSnapshot ist fehlgeschlagen\0\
VMSnapshot, die Sicherungserweiterung in der VM, konnte ihre Aufgabe nicht erledigen. Bei einer registrierten VM mit geplanter Sicherung spricht Azure Backup zu Beginn jedes Auftrags diese Erweiterung an, damit sie eine Momentaufnahme des aktuellen Stands erstellt. Verhindert eine der hier genannten Ursachen, dass die Momentaufnahme ausgelöst wird, kann die Sicherung fehlschlagen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#ExtensionOperationFailed-vmsnapshot-extension-operation-failed\0\
Der Artikel vom April 2019 schreibt den Namen mit t statt s: ExtentionOperationFailedForManagedDisks. Auf den Seiten von Microsoft steht spätestens seit Juli 2020 ExtensionOperationFailedForManagedDisks. Beide Namen meinen denselben Fehler.\0\
Spätestens seit Juli 2020 nennt die Seite von Microsoft zu diesem Code keine Erweiterung mehr, die sich nicht aktualisieren oder laden lässt.\0\
Interner Fehler bei der Sicherung – versuchen Sie, den Vorgang nach einigen Minuten zu wiederholen.\0\
\0\
Sicherung endet mit einem internen Fehler\0\
Die Sicherung ist an einem internen Fehler gescheitert, der nichts über seinen Grund verrät. Wiederholen Sie die Sicherung nach einigen Minuten, bevor Sie etwas anderes tun.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#backupoperationfailed--backupoperationfailedv2---backup-fails-with-an-internal-error\0\
Bei einer registrierten VM mit geplanter Sicherung spricht Azure Backup zu Beginn jedes Auftrags die Sicherungserweiterung in der VM an, damit sie eine Momentaufnahme des aktuellen Stands erstellt. Verhindert eine der hier genannten Ursachen, dass die Momentaufnahme ausgelöst wird, kann die Sicherung fehlschlagen.\0\
Bleibt der Fehler bestehen, prüfen Sie die Ursachen in der angegebenen Reihenfolge. Wiederholen Sie danach die Sicherung noch einmal. Die Meldung vom August 2018 verweist Sie an den Microsoft-Support, falls das Problem weiter besteht.\0\
BackUpOperationFailed und BackUpOperationFailedV2 stehen für denselben Fehler.\0\
Spätestens seit Juli 2020 nennt die Seite von Microsoft zu diesem Fehler weder fehlenden Internetzugang noch eine Erweiterung, die sich nicht aktualisieren oder laden lässt. Spätestens seit Mai 2022 nennt sie außerdem ein beschädigtes Modul des Momentaufnahmeanbieters unter Windows.\0\
Azure Backup unterstützt derzeit keine Datenträgergrößen von über 4.095 GB\0\
Die konfigurierte(n) Datenträgergröße(n) wird/werden von Azure Backup derzeit nicht unterstützt.\0\
\0\
Ein Datenträger der VM ist größer, als Azure Backup unterstützt\0\
Mindestens ein Datenträger der VM überschreitet die Größengrenze von Azure Backup, deshalb kann die Sicherung fehlschlagen. Die Grenze wurde mehrmals angehoben; ein älterer Wortlaut der Meldung nennt noch die Grenze seiner Zeit.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#usererrorunsupporteddisksize---the-configured-disk-sizes-is-currently-not-supported-by-azure-backup\0\
Grenzen nach Datum, die neueste zuerst:\0\
November 2025: Die Seite zur Problembehandlung von Azure Backup nennt weiterhin 32 TB je Datenträger und 4 TB je verschlüsseltem Datenträger.\0\
Oktober 2025: Die Unterstützungsmatrix nennt 64 TB für einen einzelnen Datenträger und 512 TB für alle Datenträger einer VM zusammen. Die beiden Seiten widersprechen sich.\0\
Spätestens seit Juli 2020: 32 TB je Datenträger und 4 TB je verschlüsseltem Datenträger.\0\
April 2019: 4.095 GB. Unterstützung für größere Datenträger war für die nächste Zeit angekündigt.\0\
Dezember 2018: 1.023 GB oder, wenn der Tresor auf Azure VM Backup Stack V2 umgestellt war, 4 TB.\0\
Sicherung kann nicht initiiert werden, da derzeit ein anderer Sicherungsvorgang ausgeführt wird.\0\
Eine andere Sicherung dieser VM läuft noch\0\
Der letzte Sicherungsauftrag ist fehlgeschlagen, weil ein früherer noch läuft. Erst wenn dieser beendet ist, kann ein neuer Auftrag starten.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#usererrorbackupoperationinprogress---unable-to-initiate-backup-as-another-backup-operation-is-currently-in-progress\0\
Vergewissern Sie sich, dass die laufende Sicherung beendet ist, bevor Sie eine weitere auslösen oder planen.\0\
Der laufende Auftrag kann in einem anderen Tresor liegen: Wurde diese VM früher in einem anderen Tresor geschützt, suchen Sie auch dort nach Aufträgen.\0\
VM-Agent unter Windows installiert, antwortet aber nicht\0\
Der VM-Agent ist in der Windows-VM installiert, antwortet aber nicht. Vielleicht ist er beschädigt, oder sein Dienst wurde beendet.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#the-agent-installed-in-the-vm-but-unresponsive-for-windows-vms\0\
Eine Neuinstallation bringt die neueste Version des Agents mit und startet auch seine Kommunikation mit dem Dienst neu.\0\
VM-Agent unter Linux veraltet\0\
Der VM-Agent in der Linux-VM ist veraltet. Unter Linux gehen die meisten Fehler des Agents oder einer Erweiterung auf einen veralteten Agent zurück.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#the-agent-installed-in-the-vm-is-out-of-date-for-linux-vms\0\
Die Abhilfe gilt auch für einen Agent, der nicht läuft.\0\
Status der Momentaufnahme nicht lesbar oder keine Momentaufnahme möglich\0\
Bei der Sicherung einer VM geht ein Momentaufnahmebefehl an das Speicherkonto, auf dem die VM liegt. Fehlt der Zugriff auf dieses Speicherkonto oder verzögert sich die Momentaufnahme, kann die Sicherung fehlschlagen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#the-snapshot-status-cannot-be-retrieved-or-a-snapshot-cannot-be-taken\0\
Zwei Umstände können die Momentaufnahme scheitern lassen:\0\
Die VM wurde über Remotedesktop (RDP) heruntergefahren, und Azure meldet deshalb ihren Zustand falsch.\0\
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
Nur mit einer nicht unterstützten Version des VM-Agents muss die VM ausgehend auf Azure Storage in ihrer Region zugreifen können.\0\
Die Adresse 168.63.129.16 muss in jedem Fall erreichbar sein.\0\
Stand Oktober 2025 braucht eine VM, die Datenträger mit Schreibbeschleunigung hat, für ihre Sicherung weiterhin Internetzugang, selbst wenn diese Datenträger ausgeschlossen sind.\0\
Sperre auf der Ressourcengruppe der Wiederherstellungspunkte\0\
Auf der Ressourcengruppe mit den Wiederherstellungspunkten der VM liegt eine Sperre. Sie verhindert, dass alte Wiederherstellungspunkte automatisch bereinigt werden.\0\
Azure Backup legt diese Gruppe selbst an; ihr Name hat die Form AzureBackupRG_<Geo>_<number>.\0\
Mehr als eine Sicherung am Tag\0\
An einem Tag werden mehrere Sicherungen dieser VM ausgelöst, und ihre Wiederherstellungspunkte erreichen die Grenze, bevor sie ablaufen. Stand April 2019 empfiehlt Microsoft eine Sicherung am Tag.\0\
Wiederherstellungspunkte für die sofortige Wiederherstellung bleiben ein bis fünf Tage erhalten, je nachdem, welche Aufbewahrung für Momentaufnahmen eingestellt ist.\0\
Eine VM kann höchstens 18 Wiederherstellungspunkte für die sofortige Wiederherstellung auf einmal haben.\0\
Die Seite zur Problembehandlung empfiehlt im November 2025 noch immer eine Sicherung am Tag. Stand Oktober 2025 erlaubt die Unterstützungsmatrix mehr:\0\
Mit der erweiterten Richtlinie kann eine Sicherung alle 4, 6, 8, 12 oder 24 Stunden laufen. Je mehr Momentaufnahmen am Tag, desto weniger Tage lassen sie sich aufbewahren.\0\
Für die tägliche Sicherung über die VM-Erweiterung nennt die Matrix vier Sicherungen am Tag: eine nach Richtlinie und drei nach Bedarf. Nach neun bedarfsgesteuerten Versuchen in 24 Stunden (UTC) ist Schluss.\0\
Azure Backup darf alte Wiederherstellungspunkte nicht löschen\0\
Weil eine Ressourcengruppe gesperrt ist, darf Azure Backup alte Wiederherstellungspunkte nicht löschen. Sie sammeln sich an, bis die Grenze von 18 erreicht ist. Von da an schlagen neue Sicherungen fehl.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#remove_lock_from_the_recovery_point_resource_group\0\
Die Grenze und diese Folge stehen spätestens seit Juni 2018 auf der Seite von Microsoft. Damals betraf die Ursache VMs mit verwalteten Datenträgern, und die Sperre lag auf der Ressourcengruppe der VM selbst. Spätestens seit Dezember 2018 legt Azure Backup die Wiederherstellungspunkte in einer eigenen Ressourcengruppe ab.\0\
VM-Agent unter Linux so eingestellt, dass er keine Erweiterungen ausführt\0\
Die Konfigurationsdatei des Linux-Agents, /etc/waagent.conf, lässt den Agent keine Erweiterungen verarbeiten. Deshalb läuft die Sicherungserweiterung nicht. Der Agent scheint in Ordnung zu sein, und seine Protokolle nennen den Grund nicht.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#vm-agent-configuration-options-are-not-set-for-linux-vms\0\
Die Sicherung braucht diese beiden Optionen:\0\
Extensions.Enabled mit dem Wert y\0\
Provisioning.Agent mit dem Wert auto\0\
Der Wert n bei der ersten Option wurde im November 2019 als Ursache gemeldet. Beide Optionen stehen spätestens seit Juli 2020 auf der Seite von Microsoft. Die Seite schreibt die erste Extensions.Enable; der Agent selbst liest Extensions.Enabled.\0\
Linux-Agents mit einer Änderung vom August 2023 verraten mehr: Sie melden die Erweiterung früh als fehlgeschlagen, und die Meldung enthält extension processing is disabled.\0\
Anwendungssteuerung blockiert IaaSBcdrExtension.exe\0\
AppLocker oder ein anderes Produkt zur Anwendungssteuerung lässt das Programm der Sicherungserweiterung, IaaSBcdrExtension.exe, nicht laufen. Herausgeber- oder Pfadregeln können diese Wirkung haben.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#application-control-solution-is-blocking-iaasbcdrextensionexe\0\
Gemeldet im April 2020 für AppLocker: Das blockierte Programm liegt unter C:\\Packages und läuft, wenn die Momentaufnahme ausgelöst wird. Spätestens seit Juli 2020 steht das auf der Seite von Microsoft.\0\
Eine andere VM-Erweiterung ist fehlerhaft\0\
Eine Erweiterung der VM ist fehlgeschlagen. Nicht nur die von Azure Backup, jede fehlerhafte Erweiterung kann die Sicherung stören.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#usererrorvmprovisioningstatefailed---the-vm-is-in-failed-provisioning-state\0\
Den Status zeigt das Portal unter VM > Einstellungen > Erweiterungen > Status der Erweiterungen. Bei jeder Erweiterung sollte Bereitstellung erfolgreich stehen. Auch eine VM, die noch aktualisiert wird, kann die Sicherung stören.\0\
Eine fehlerhafte Erweiterung kann dazu führen, dass die Bereitstellung der ganzen VM als fehlgeschlagen gilt; Azure Backup meldet dann UserErrorVmProvisioningStateFailed. Das steht spätestens seit Juli 2020 auf der Seite von Microsoft.\0\
Zugriff auf 168.63.129.16 blockiert\0\
Eine Firewall im Gastbetriebssystem oder ein Proxy blockiert 168.63.129.16, die Adresse des Azure-Wireservers. Dann schlagen alle Erweiterungen der VM fehl, gleich welche Version des VM-Agents installiert ist.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#step-4-check-azure-backup-extension-health\0\
Die VM braucht die Ports 80, 443 und 32526 dieser Adresse. Das steht spätestens seit Juli 2020 auf der Seite von Microsoft.\0\
Sicherung eingerichtet, bevor der VM-Agent bereit war\0\
Eine Bereitstellung erstellt die VM und richtet sofort ihre Sicherung ein, obwohl der VM-Agent noch nicht bereit ist. Allein deshalb schlägt das Einrichten fehl.\0\
Gemeldet im Dezember 2018 für eine Azure Resource Manager-Vorlage. Mit Windows 2016 Datacenter, wo der Agent länger brauchte, bis er bereit war, scheiterte sie; mit Windows 2012 R2 funktionierte sie.\0\
Gemeldet im Oktober 2024: derselbe Fehler mit der Terraform-Ressource azurerm_backup_protected_vm.\0\
Zurückgebliebene Dateien der Momentaufnahmeerweiterung unter Linux\0\
Auf der Linux-VM liegen noch Dateien einer früheren Installation der Sicherungserweiterung, und der Agent kommt ihretwegen mit der Erweiterung nicht mehr zurecht. Azure Backup wartet auf den Status der Momentaufnahme, bis die Zeit abläuft.\0\
Gemeldet im März 2018; die Sicherungen waren zuvor wochenlang gelaufen. Anzeichen:\0\
In /var/log/waagent.log enthalten Zeilen zu Microsoft.Azure.RecoveryServices.VMSnapshotLinux den Text Downgrade not allowed.\0\
Zeilen daneben enthalten Failed to save handler status, weil die Datei HandlerStatus fehlt.\0\
Das Portal führt keine Momentaufnahmeerweiterung auf, die sich deinstallieren ließe.\0\
Antivirensoftware hält die Sicherungserweiterung auf\0\
Antivirensoftware in der Windows-VM verhindert, dass die Sicherungserweiterung läuft.\0\
Daran erkennen Sie es: Zur Zeit des Fehlers stehen in der Ereignisanzeige im Protokoll Anwendung Einträge mit IaaSBcdrExtension.exe als Name der fehlerhaften Anwendung. Das steht spätestens seit Juli 2020 auf der Seite von Microsoft.\0\
Uhr der VM geht falsch\0\
Die Systemzeit der VM weicht weit von der tatsächlichen Zeit ab. Daran kann die Sicherungserweiterung scheitern.\0\
Gemeldet im Juni 2021.\0\
Laut der Unterstützungsmatrix (Stand Oktober 2025) wird die Sicherung einer VM nicht unterstützt, deren Uhrzeit geändert wurde. Wurde die Uhr in die Zukunft gestellt, nachdem die Sicherung aktiviert war, ist nicht sicher, dass spätere Sicherungen gelingen, selbst wenn Sie die Uhr wieder zurückstellen.\0\
Modul des Momentaufnahmeanbieters beschädigt oder unpassend\0\
Das Modul iaasvmprovider.dll der Sicherungserweiterung ist beschädigt, oder die Erweiterung passt in ihrer Version oder Bitbreite nicht zum Windows der VM.\0\
Das Modul liegt unter C:\\Packages\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\\<ExtensionVersion>. Seine Bitbreite, x86 (32 Bit) oder x64 (64 Bit), muss zu der von regsvr32.exe passen.\0\
Das steht spätestens seit Mai 2022 auf der Seite von Microsoft.\0\
Sperre von einer höheren Ebene geerbt\0\
Niemand hat die Ressourcengruppe der Wiederherstellungspunkte gesperrt, und doch gilt für sie eine Sperre: Sie wurde weiter oben gesetzt, zum Beispiel auf dem Abonnement, und vererbt sich. Sie verhindert die Bereinigung der Wiederherstellungspunkte genauso wie eine Sperre auf der Gruppe selbst.\0\
Gemeldet im April 2018: Die Grenze war erreicht, obwohl der Benutzer keine Sperre angelegt hatte.\0\
Gemeldet im Februar 2020: Eine Löschsperre auf dem Abonnement oder auf dem Tresor verhinderte die Bereinigung.\0\
Laut der Unterstützungsmatrix (Stand Oktober 2025) wird die Sicherung verwalteter Datenträger nicht unterstützt, sobald eine Ressourcengruppe gesperrt ist. Alte Wiederherstellungspunkte bleiben dann nämlich liegen, bis die Grenze erreicht ist. Sperren auf verwalteten VMs werden laut derselben Seite unterstützt, auf nicht verwalteten dagegen nicht.\0\
Schlüsseltresor nutzt die rollenbasierte Zugriffssteuerung von Azure\0\
Der Schlüsseltresor arbeitet mit der rollenbasierten Zugriffssteuerung von Azure (Azure RBAC). Zugriffsrichtlinien haben dort keine Wirkung; Azure Backup braucht eine Rolle am Schlüsseltresor.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-encryption#back-up-ade-encrypted-vms-with-rbac-enabled-key-vaults\0\
Gemeldet im August 2022.\0\
Stand Januar 2026 greift die Sicherung einer VM als App Backup Management Service auf den Schlüsseltresor zu, nicht mit der verwalteten Identität des Recovery Services-Tresors. Die Rolle, Key Vault Administrator oder eine benutzerdefinierte, muss dieser App zugewiesen sein. In Azure Government heißt die App Backup Fairfax.\0\
Eine Berechtigung für Schlüssel oder Geheimnisse fehlt\0\
Azure Backup hat am Schlüsseltresor einige Berechtigungen erhalten, aber nicht alle, die es braucht. Nötig sind get, list und backup, und zwar für Schlüssel und für Geheimnisse.\0\
Gemeldet im April 2019: Für Geheimnisse waren nur get und list erteilt; backup fehlte.\0\
Gemeldet im August 2021: Eine benutzerdefinierte Rolle galt für Schlüssel und Zertifikate; nötig sind Schlüssel und Geheimnisse.\0\
Stand Januar 2026: Ist eine VM nur mit BEK verschlüsselt, genügen Berechtigungen für Geheimnisse.\0\
Verschlüsselungsschlüssel gehört zu einem Zertifikat\0\
Die VM wurde mit einem Schlüssel verschlüsselt, der Teil eines Zertifikats ist. Solche Schlüssel unterstützt Azure Backup nicht, nur eigenständige.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-encryption#limitations\0\
Stand Januar 2026 führt die Seite von Microsoft zu verschlüsselten VMs dies als Einschränkung auf.\0\
Speicher der VM gestört oder VM gelöscht\0\
Entweder ist der Speicher der VM wegen einer vorübergehenden Störung in Azure nicht erreichbar, oder die VM wurde gelöscht und es gibt nichts mehr, wovon sich ein Wiederherstellungspunkt erstellen ließe.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot\0\
Ist eine gelöschte VM noch geschützt, läuft der geplante Auftrag weiter und der Fehler kommt immer wieder.\0\
Beides steht auf der Seite von Microsoft vom August 2018.\0\
Windows-Agent neu starten oder neu installieren\0\
Für den Fall, dass der Agent einer Windows-VM nicht antwortet. Vielleicht ist er beschädigt, oder sein Dienst wurde beendet. Ein Neustart kann schon genügen; eine Neuinstallation bringt die neueste Version, und Agent und Dienst sprechen wieder miteinander.\0\
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
Für VMs, die aus einer Remotedesktopsitzung (RDP) heraus heruntergefahren wurden. Azure kann dann einen falschen Zustand der VM melden.\0\
Sehen Sie im Azure-Portal nach, ob der Status der VM stimmt.\0\
Stimmt er nicht, wählen Sie auf dem Dashboard der VM Herunterfahren aus.\0\
DHCP im Gastbetriebssystem verwenden\0\
Für VMs, die ihre Host- oder Fabric-Adresse nicht über DHCP erhalten (DHCP-Antwort 245). Ohne diese Antwort kann die VM Erweiterungen weder herunterladen noch ausführen, und die VM-Sicherung ist auf eine Erweiterung angewiesen.\0\
Schalten Sie DHCP im Gastbetriebssystem ein.\0\
Braucht die VM eine statische private IP-Adresse, legen Sie diese im Azure-Portal oder mit PowerShell fest, nicht im Gastbetriebssystem.\0\
Auch dann bleibt DHCP im Gastbetriebssystem eingeschaltet. Wie Sie die Adresse mit PowerShell festlegen, steht unter Zuordnungsmethode einer privaten IP-Adresse ändern; spätestens seit Mai 2022 finden Sie die Seite unter ihrer neueren Adresse.\0\
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
Der VM den Weg zu Azure Storage öffnen\0\
Für den Fall, dass eine Netzwerkregel, eine Firewall oder eine fehlende Route die VM von Azure Storage fernhält. Die Sicherungserweiterung verwaltet die Momentaufnahmen über einen Speicherendpunkt (HTTPS) und muss dafür öffentliche IP-Adressen von Azure erreichen.\0\
Stand November 2025 braucht eine VM, deren Agent eine unterstützte Version hat, keine eigene Ausgangsregel zum Speicher der Region. Mit einer alten, nicht unterstützten Version braucht sie eine.\0\
Suchen Sie, was den ausgehenden Datenverkehr der VM blockiert: eine Regel einer Netzwerksicherheitsgruppe, eine Firewall oder ein Proxy.\0\
Öffnen Sie den Weg.\0\
Netzwerksicherheitsgruppe: Erlauben Sie Verbindungen zum Diensttag Storage für die Region der VM. Geben Sie dieser Regel eine höhere Priorität als der Regel, die das Internet sperrt.\0\
HTTPS-Proxy: Leiten Sie den Datenverkehr der VM über einen Proxyserver. Gibt es eine Netzwerksicherheitsgruppe, erlauben Sie dem Proxyserver darin den Zugang zum Internet.\0\
Hat die VM verwaltete Datenträger, öffnen Sie in den Firewalls dazwischen auch Port 8443; er kann nötig sein.\0\
Hat das Subnetz keine Route für ausgehenden Internetverkehr, fügen Sie ihm den Dienstendpunkt Microsoft.Storage hinzu.\0\
Diensttag, Proxy, Port und Dienstendpunkt nannte Microsoft im Juni 2018. Mehr zu jedem Weg steht unter Netzwerkverbindung herstellen.\0\
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
Spätestens seit Mai 2022 nennt Microsoft noch einen anderen Zweck. Wird eine VM oder ihre Ressourcengruppe gelöscht, bleiben die Momentaufnahmen ihrer verwalteten Datenträger für die sofortige Wiederherstellung liegen, bis ihre Aufbewahrungsdauer endet. Brauchen Sie die Momentaufnahmen nicht mehr, werden Sie sie mit derselben Bereinigung früher los.\0\
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
Bei sehr vielen Wiederherstellungspunkten kann das Löschen im Portal mit einer Zeitüberschreitung abbrechen. Das ist ein bekanntes Problem von CRP: In der vorgesehenen Zeit werden nicht alle gelöscht. Nach 2 oder 3 weiteren Versuchen klappt es meist.\0\
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
Ist die VM ohne Schlüsselverschlüsselungsschlüssel verschlüsselt (nur BEK), leeren Sie Schlüsselberechtigungen. Berechtigungen für Geheimnisse genügen dann.\0\
Wählen Sie Hinzufügen aus.\0\
Unter Aktuelle Zugriffsrichtlinien erscheint Backup Management Service.\0\
Wählen Sie Speichern aus.\0\
Hat Azure Backup diese Berechtigungen schon, warten Sie kurz und starten Sie dann die Sicherung erneut.\0\
Die vollständige Beschreibung von Microsoft: Verschlüsselte Azure-VMs sichern und wiederherstellen.\0\
Azure Backup Zugriff auf den Schlüsseltresor geben: PowerShell\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-automation#enable-protection\0\
Setzen Sie die Zugriffsrichtlinie, je nachdem, wie die VM verschlüsselt ist. <ResourceGroup> ist die Ressourcengruppe des Schlüsseltresors.\0\
Mit Schlüsselverschlüsselungsschlüssel (BEK und KEK):\0\
Ohne Schlüsselverschlüsselungsschlüssel (nur BEK):\0\
262044b1-e2ce-469f-a196-69ab7ada62d3 ist die ID der App Backup Management Service in der öffentlichen Cloud. In Azure Government heißt die App Backup Fairfax; verwenden Sie dort ff281ffe-705c-4f53-9f37-a40e6f2c68f3.\0\
Die vollständige Beschreibung von Microsoft: Azure-VMs mit PowerShell sichern.\0\
Azure Backup Zugriff auf den Schlüsseltresor geben: Azure CLI\0\
Für Schlüsseltresore, die mit Zugriffsrichtlinien arbeiten. Nutzt der Schlüsseltresor Azure RBAC, weisen Sie stattdessen eine Rolle zu. Den Weg über die Azure CLI beschreibt Microsoft seit 2022.\0\
https://learn.microsoft.com/de-de/azure/backup/quick-backup-vm-cli#prerequisites-to-backup-encrypted-vms\0\
Ermitteln Sie die Objekt-ID der App Backup Management Service:\0\
In einer Azure CLI vor 2.37.0 schreiben Sie '[].objectId' statt '[].id'.\0\
Prüfen Sie, ob eine ID gefunden wurde:\0\
Ausgegeben werden muss genau eine ID.\0\
Setzen Sie die Zugriffsrichtlinie. <ResourceGroup> ist die Ressourcengruppe des Schlüsseltresors.\0\
Ist die VM ohne Schlüsselverschlüsselungsschlüssel verschlüsselt (nur BEK), lassen Sie --key-permissions get list backup weg.\0\
Die vollständige Beschreibung von Microsoft: Eine VM mit der Azure CLI sichern.\0\
Azure Backup eine Rolle am Schlüsseltresor zuweisen\0\
Für Schlüsseltresore, die mit der rollenbasierten Zugriffssteuerung von Azure (Azure RBAC) arbeiten. Zugriffsrichtlinien wirken dort nicht; Azure Backup braucht eine Rolle.\0\
Die Rolle bekommt die App Backup Management Service, in Azure Government die App Backup Fairfax. Die VM-Sicherung verwendet hier nicht die verwaltete Identität des Recovery Services-Tresors. Eine Rolle für diese Identität hilft also nicht.\0\
Öffnen Sie den Schlüsseltresor im Azure-Portal und wählen Sie Zugriffssteuerung (IAM) aus.\0\
Entscheiden Sie sich für eine Rolle.\0\
Die integrierte Rolle Key Vault Administrator. Sie darf Geheimnisse und Schlüssel abrufen, auflisten und sichern.\0\
Eine benutzerdefinierte Rolle mit diesen Berechtigungen:\0\
Fügen Sie eine Rollenzuweisung hinzu, die der App diese Rolle gibt.\0\
Berechtigungen für Schlüssel und Geheimnisse vervollständigen\0\
Für den Fall, dass Azure Backup schon Zugriff auf den Schlüsseltresor hat, der Fehler aber bleibt: Eine einzige fehlende Berechtigung genügt, um ihn auszulösen.\0\
Sehen Sie nach, was die App Backup Management Service am Schlüsseltresor darf.\0\
Arbeitet der Schlüsseltresor mit Zugriffsrichtlinien, steht es unter Zugriffsrichtlinien; mit Azure RBAC steht es unter Zugriffssteuerung (IAM).\0\
Vergleichen Sie das mit dem, was Azure Backup braucht:\0\
Geheimnisse: get, list und backup.\0\
Schlüssel, falls ein Schlüsselverschlüsselungsschlüssel (KEK) verwendet wird: get, list und backup.\0\
Ergänzen Sie die fehlenden Berechtigungen.\0\
Eine benutzerdefinierte Rolle muss Schlüssel und Geheimnisse nennen. Berechtigungen für Zertifikate ersetzen die für Geheimnisse nicht.\0\
Noch im Januar 2022 erteilte Microsofts PowerShell-Beispiel für BEK und KEK bei Geheimnissen nur get und list. In einer Zugriffsrichtlinie, die damit gesetzt wurde, fehlt backup.\0\
VM mit einem eigenständigen Schlüssel verschlüsseln\0\
Für VMs, deren Verschlüsselungsschlüssel Teil eines Zertifikats ist. Stand Januar 2026 unterstützt Azure Backup nur eigenständige Schlüssel.\0\
Finden Sie heraus, mit welchem Schlüssel die VM verschlüsselt ist und ob er zu einem Zertifikat gehört.\0\
Verschlüsseln Sie die VM mit einem eigenen Schlüssel, der nicht Teil eines Zertifikats ist.\0\
Prüfen Sie, ob Azure Backup seine Berechtigungen am Schlüsseltresor des neuen Schlüssels hat.\0\
Was bei verschlüsselten VMs nicht unterstützt wird, führt Microsoft unter Einschränkungen auf.\0\
Alle Datenträger auf eine zulässige Größe bringen\0\
Für VMs mit einem Datenträger, der größer ist, als Azure Backup unterstützt. Teilen Sie ihn auf kleinere Datenträger auf, um die Grenze einzuhalten.\0\
Schlagen Sie die heute gültigen Grenzen unter Unterstützung für VM-Speicher nach.\0\
Welche Grenzen Microsoft im Lauf der Jahre genannt hat, steht beim Fehler selbst.\0\
Vergleichen Sie damit die Größe jedes Datenträgers der VM. Für verschlüsselte Datenträger wurde eine niedrigere Grenze genannt.\0\
Teilen Sie jeden zu großen Datenträger auf, bis kein Datenträger der VM mehr über der Grenze liegt.\0\
Laufenden Sicherungsauftrag suchen und abwarten\0\
Solange ein Sicherungsauftrag der VM läuft, kann kein anderer starten. Suchen Sie ihn und warten Sie ihn ab oder brechen Sie ihn ab. Erst danach starten oder planen Sie den nächsten.\0\
Melden Sie sich im Azure-Portal an, wählen Sie Alle Dienste aus, tippen Sie Recovery Services ein und wählen Sie Recovery Services-Tresore aus.\0\
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
Für VMs, auf denen AppLocker oder ein anderes Produkt zur Anwendungssteuerung läuft. Dessen Herausgeber- oder Pfadregeln können das Programm der Sicherungserweiterung blockieren.\0\
Prüfen Sie die Herausgeberregeln und Pfadregeln von AppLocker oder dem anderen Produkt.\0\
Lassen Sie IaaSBcdrExtension.exe zu. Das Programm liegt unter C:\\Packages.\0\
Laut der Seite von Microsoft ist auch der Pfad /var/lib auszuschließen.\0\
Jede fehlerhafte Erweiterung reparieren\0\
Eine fehlerhafte Erweiterung kann die Sicherung stören, auch wenn sie mit Azure Backup nichts zu tun hat. Prüfen Sie zuerst den Agent, dann alle Erweiterungen.\0\
Öffnen Sie im Azure-Portal die VM und wählen Sie Einstellungen und dann Eigenschaften aus.\0\
Als Status muss dort Wird ausgeführt stehen und als Agent-Status der Wert Bereit. Ist der Agent nicht bereit, starten Sie ihn neu: Er wurde beendet, oder sein Zustand ist inkonsistent.\0\
Wählen Sie Einstellungen und dann Erweiterungen aus und prüfen Sie den Status jeder Erweiterung.\0\
Bei allen muss Bereitstellung erfolgreich stehen.\0\
Reparieren Sie jede Erweiterung, die einen anderen Status zeigt. Dabei hilft Problembehandlung für Erweiterungen.\0\
Bei einer fehlerhaften VMSnapshot-Erweiterung riet Microsoft im Juli 2020, sie mit einem Rechtsklick zu entfernen; die nächste Bedarfssicherung installiert sie wieder.\0\
Ist die VM im Zustand „Wird aktualisiert“, warten Sie, bis sie ihn verlassen hat.\0\
Was die Zustände einer VM bedeuten, steht unter Zustände und Abrechnung.\0\
Zugriff auf 168.63.129.16 freigeben\0\
Für den Fall, dass die Firewall im Gastbetriebssystem oder ein Proxy die Adresse 168.63.129.16 blockiert. Dann schlagen Erweiterungen fehl, egal was sonst erlaubt ist.\0\
Prüfen Sie die Firewall im Gastbetriebssystem und den Proxy auf Regeln, die 168.63.129.16 blockieren.\0\
Erlauben Sie den Zugriff auf 168.63.129.16 über jeden dieser Ports:\0\
Mehr dazu steht unter Netzwerkzugriff.\0\
Sicherung erst einrichten, wenn der Agent bereit ist\0\
Für den Fall, dass eine Vorlage (ARM, Terraform) eine VM erstellt und gleich danach ihre Sicherung einrichtet. Der Agent braucht womöglich mehr Zeit, als ihm die Bereitstellung lässt.\0\
Öffnen Sie im Azure-Portal die neue VM, wählen Sie Einstellungen und dann Eigenschaften aus und warten Sie, bis als Agent-Status der Wert Bereit erscheint.\0\
Führen Sie die Bereitstellung noch einmal aus.\0\
Ändern Sie die Vorlage, damit sie die Sicherung beim nächsten Mal nicht zu früh einrichtet.\0\
Fügen Sie eine Abhängigkeit hinzu, damit die Sicherung erst eingerichtet wird, wenn die VM fertig ist.\0\
Fügen Sie zwischen der VM und ihrer Sicherung eine Wartezeit ein.\0\
Lassen Sie das Einrichten der Sicherung wiederholen, wenn es fehlschlägt.\0\
Benutzer meldeten das für eine ARM-Vorlage mit Windows Server 2016 (Dezember 2018; mit Windows Server 2012 R2 funktionierte dieselbe Vorlage) und denselben Fehler für azurerm_backup_protected_vm von Terraform (Oktober 2024).\0\
Alte Momentaufnahmeerweiterung beiseiteräumen\0\
Für Linux-VMs, auf denen alte Dateien der Momentaufnahmeerweiterung stören und für die das Portal keine Erweiterung aufführt, die sich deinstallieren ließe. Diese Schritte stammen aus Berichten von Benutzern (2018), nicht aus der Dokumentation von Microsoft.\0\
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
Öffnen Sie in der Ereignisanzeige das Protokoll Anwendung und suchen Sie zur Zeit der fehlgeschlagenen Sicherung nach diesem Eintrag (auf deutschem Windows: „Name der fehlerhaften Anwendung“):\0\
Finden Sie ihn, kann Antivirensoftware der Grund sein.\0\
Schließen Sie in den Einstellungen der Antivirensoftware diese Ordner aus:\0\
Uhr der VM richtig stellen\0\
Für VMs, deren Uhr weit von der tatsächlichen Zeit abweicht. Dass das den Fehler auslösen kann, meldete ein Benutzer im Juni 2021.\0\
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
Fassen Sie die Sperre enger: Sperren Sie nur die Ressourcengruppen oder Ressourcen, die es brauchen, und löschen Sie dann die weit gefasste Sperre.\0\
Bereinigen Sie die Wiederherstellungspunktsammlung.\0\
Um eine Sperre zu löschen, brauchen Sie Zugriff auf Microsoft.Authorization/locks/*. Die Rollen Besitzer und Benutzerzugriffsadministrator haben ihn.\0\
Stand Oktober 2025 wird die Sicherung verwalteter Datenträger bei gesperrter Ressourcengruppe nicht unterstützt: Die alten Wiederherstellungspunkte lassen sich nicht löschen, und sobald die Grenze erreicht ist, schlagen Sicherungen fehl.\0\
Wie Sperren vererbt werden, steht unter Ressourcen sperren.\0\
Azure-Status prüfen und den Schutz gelöschter VMs beenden\0\
Für den Fall, dass der Speicher der VM gestört scheint oder dass die VM gelöscht wurde, ihr Schutz aber weiterläuft.\0\
Sehen Sie unter Azure-Status nach, ob es in der Region der VM Probleme mit Compute, Storage oder dem Netzwerk gibt.\0\
Wenn ja, warten Sie, bis das Problem behoben ist, und starten Sie dann die Sicherung erneut.\0\
Prüfen Sie, ob es die VM noch gibt.\0\
Wurde die VM gelöscht, beenden Sie ihren Schutz und behalten Sie ihre Daten: Öffnen Sie die VM unter den Sicherungselementen des Tresors, wählen Sie Sicherung beenden und dann Sicherungsdaten beibehalten aus.\0\
Damit hören die geplanten Aufträge und ihre Fehler auf. Was bereits gesichert ist, bleibt erhalten.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-encryption\0\
https://learn.microsoft.com/de-de/azure/backup/backup-support-matrix-iaas\0\
Fehler, der auf Kundenseite zu beheben ist\0\
Fast alle dokumentierten Codes, die mit UserError beginnen, haben ihre Ursache auf der Kundenseite: in einer Einstellung, einer Berechtigung oder dem Zustand der VM. Der Fehler verschwindet, sobald das behoben ist, durch Abwarten nur selten.\0\
Fehler der Sicherungserweiterung in der VM\0\
Beginnt ein Code mit Extension (manche sind Extention geschrieben), geht es meist um VMSnapshot, die Erweiterung, die Azure Backup in der VM ausführt: um ihre Installation, um ihre Momentaufnahme oder um das Einfrieren (Freeze), das die Momentaufnahme braucht.\0\
Fehler des VM-Agents im Gastbetriebssystem\0\
Beginnt ein Code mit GuestAgent, geht es meist um den Azure-VM-Agent im Gastbetriebssystem, über den Azure Backup die VM erreicht: Er wurde beendet, ist veraltet, fehlt oder antwortet nicht.\0\
Andere Schreibweise\0\
Ursache\0\
Ursachen in der Reihenfolge, in der Sie sie prüfen sollten:\0\
Wählen Sie, was passt:\0\
Führen Sie diese Lösungen nacheinander aus:\0\
Meldung\0\
Zu diesem Betriebssystem kennt der Katalog keine Ursache.\0\
Hinweis\0\
Eine dieser Lösungen genügt:\0\
Seite von Microsoft\0\
“\0\
„\0\
Dieser Code heißt jetzt\0\
Der Dienst meldet diesen Code nicht mehr, seit\0\
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
https://learn.microsoft.com/de-de/azure/azure-resource-manager/management/lock-resources\0\
";

pub(super) static STARTS: [u32; 489] = [
    0, 51, 52, 53, 101, 518, 710, 805, 965, 1272, 1355, 1356, 1410, 1814, 2016, 2273,
    2496, 2583, 2584, 2639, 2898, 3091, 3390, 3641, 3829, 4065, 4199, 4200, 4285, 4495, 4732, 4854,
    5005, 5226, 5330, 5331, 5388, 5799, 6018, 6195, 6242, 6294, 6679, 6848, 7090, 7234, 7336, 7337,
    7379, 7555, 7746, 8063, 8299, 8379, 8668, 8748, 8849, 8850, 8918, 9152, 9358, 9398, 9543, 9720,
    9813, 9919, 10016, 10114, 10158, 10301, 10523, 10633, 10788, 10845, 10978, 11147, 11267, 11297, 11447, 11612,
    11670, 11744, 11962, 12138, 12198, 12302, 12526, 12586, 12746, 12897, 12993, 13016, 13316, 13452, 13583, 13680,
    13812, 13874, 14056, 14117, 14283, 14377, 14408, 14606, 14775, 14882, 15034, 15206, 15417, 15480, 15684, 15841,
    16167, 16242, 16484, 16647, 16692, 16726, 16763, 17010, 17186, 17238, 17439, 17607, 17813, 17855, 17988, 18170,
    18401, 18639, 18675, 18885, 19034, 19159, 19213, 19376, 19578, 19677, 19745, 19987, 20071, 20196, 20288, 20375,
    20429, 20516, 20752, 20775, 20889, 20912, 21220, 21281, 21438, 21630, 21695, 21734, 22031, 22129, 22241, 22596,
    22666, 22861, 22991, 23016, 23344, 23401, 23584, 23672, 23805, 23906, 23962, 24115, 24202, 24304, 24347, 24555,
    24632, 24742, 24800, 24848, 25108, 25284, 25338, 25366, 25421, 25606, 25704, 25782, 25838, 25891, 25941, 26021,
    26066, 26189, 26260, 26350, 26387, 26421, 26463, 26686, 26766, 27051, 27131, 27176, 27369, 27392, 27423, 27458,
    27513, 27554, 27625, 27679, 27801, 27842, 27893, 27944, 27969, 28095, 28123, 28260, 28321, 28395, 28432, 28663,
    28708, 28845, 29091, 29129, 29323, 29407, 29438, 29469, 29509, 29595, 29712, 29744, 29816, 29856, 30126, 30323,
    30460, 30481, 30667, 30840, 30953, 31074, 31208, 31279, 31472, 31508, 31617, 31711, 31808, 31885, 32010, 32053,
    32264, 32404, 32761, 32799, 33028, 33196, 33238, 33350, 33397, 33470, 33679, 33706, 33999, 34157, 34299, 34367,
    34530, 34702, 34728, 34982, 35235, 35301, 35440, 35535, 35619, 35681, 35746, 35848, 35925, 36019, 36102, 36266,
    36295, 36367, 36394, 36498, 36600, 36664, 36757, 36899, 36956, 37010, 37228, 37308, 37371, 37570, 37675, 37738,
    37811, 37851, 37889, 37988, 38118, 38199, 38252, 38427, 38670, 38764, 38802, 38917, 38974, 39043, 39108, 39273,
    39353, 39499, 39554, 39589, 39693, 39737, 39876, 40056, 40111, 40258, 40365, 40459, 40556, 40655, 40709, 40864,
    40949, 41031, 41165, 41269, 41317, 41502, 41648, 41701, 41749, 41852, 41921, 41953, 42038, 42130, 42301, 42455,
    42638, 42677, 42819, 42861, 42982, 43029, 43157, 43222, 43253, 43435, 43524, 43599, 43672, 43712, 43874, 43967,
    44153, 44252, 44302, 44417, 44586, 44672, 44747, 44783, 44952, 45055, 45124, 45163, 45216, 45403, 45561, 45609,
    45704, 45809, 45876, 45951, 46178, 46225, 46489, 46512, 46599, 46649, 46702, 46761, 46823, 46846, 46880, 46951,
    47092, 47355, 47413, 47509, 47707, 47762, 47838, 47865, 47999, 48072, 48101, 48373, 48410, 48447, 48583, 48710,
    48804, 48875, 48928, 49126, 49230, 49291, 49334, 49579, 49718, 49780, 49889, 50029, 50108, 50133, 50282, 50334,
    50485, 50726, 50786, 50846, 50967, 51083, 51176, 51213, 51425, 51527, 51633, 51708, 51782, 51825, 52067, 52110,
    52372, 52415, 52607, 52627, 52635, 52696, 52720, 52766, 52774, 52832, 52840, 52871, 52891, 52895, 52899, 52924,
    52971, 53033, 53139, 53178, 53186, 53198, 53203, 53211, 53277, 53370, 53469, 53582, 53669, 53853, 53963, 54070,
    54175, 54267, 54363, 54474, 54608, 54709, 54781, 54881, 54970,
];

pub(super) static SPAN_STARTS: [u16; 489] = [
    0, 0, 0, 0, 0, 0, 0, 0, 6, 7, 7, 7, 7, 7, 7, 7,
    8, 8, 8, 8, 8, 8, 8, 13, 13, 14, 14, 14, 14, 14, 14, 17,
    17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 19, 19, 19, 19,
    19, 19, 19, 19, 19, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 22,
    22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22,
    22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22,
    22, 23, 23, 23, 23, 27, 27, 27, 27, 27, 28, 28, 28, 28, 28, 28,
    28, 28, 29, 29, 29, 31, 33, 36, 37, 37, 38, 38, 39, 39, 39, 39,
    43, 44, 44, 45, 45, 45, 45, 45, 45, 46, 46, 46, 46, 49, 51, 51,
    51, 51, 54, 54, 54, 54, 55, 55, 56, 59, 59, 59, 59, 59, 59, 60,
    60, 60, 60, 60, 63, 63, 66, 69, 69, 69, 69, 69, 69, 69, 69, 69,
    69, 69, 69, 69, 69, 70, 71, 71, 71, 73, 75, 76, 76, 76, 77, 78,
    78, 78, 78, 79, 79, 79, 79, 79, 80, 80, 81, 81, 82, 82, 82, 82,
    83, 83, 83, 83, 83, 84, 85, 88, 88, 88, 88, 88, 88, 89, 89, 89,
    89, 91, 93, 93, 93, 94, 95, 96, 97, 99, 101, 102, 102, 102, 102, 102,
    102, 102, 103, 103, 103, 104, 105, 105, 105, 106, 107, 112, 114, 115, 115, 115,
    115, 115, 115, 115, 115, 115, 115, 115, 115, 115, 115, 115, 115, 115, 121, 122,
    123, 131, 132, 132, 134, 134, 134, 134, 136, 136, 136, 140, 142, 144, 146, 147,
    148, 150, 151, 151, 152, 152, 152, 153, 153, 153, 157, 158, 158, 158, 158, 159,
    161, 161, 161, 162, 163, 164, 164, 164, 166, 167, 167, 168, 168, 168, 168, 168,
    169, 171, 171, 174, 177, 177, 177, 180, 180, 180, 180, 180, 180, 181, 181, 181,
    182, 182, 182, 182, 182, 182, 185, 185, 185, 186, 186, 186, 187, 189, 189, 189,
    192, 192, 193, 193, 195, 195, 195, 196, 196, 196, 197, 199, 200, 200, 200, 202,
    206, 208, 209, 210, 210, 210, 211, 211, 212, 213, 214, 215, 215, 215, 219, 219,
    219, 219, 219, 219, 221, 221, 221, 221, 222, 222, 222, 222, 223, 223, 223, 223,
    225, 230, 230, 230, 232, 232, 232, 232, 232, 232, 232, 232, 233, 233, 234, 237,
    238, 239, 240, 241, 243, 244, 244, 244, 250, 250, 250, 252, 252, 252, 252, 252,
    255, 255, 256, 256, 256, 257, 257, 257, 259, 259, 259, 259, 259, 259, 260, 260,
    262, 262, 263, 263, 263, 263, 263, 263, 263, 263, 263, 263, 263, 263, 263, 263,
    263, 263, 263, 263, 263, 263, 263, 263, 263, 263, 263, 263, 263, 263, 263, 263,
    263, 263, 263, 263, 263, 263, 263, 263, 263,
];

pub(super) static SPANS: [SpanRecord; 263] = [
    span(Label, 46, 13, 0),
    span(Label, 62, 13, 0),
    span(Label, 81, 6, 0),
    span(Label, 98, 16, 0),
    span(Label, 130, 12, 0),
    span(Label, 152, 6, 0),
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
    span(Link, 18, 21, 529),
    span(Code, 12, 13, 0),
    span(Code, 64, 14, 0),
    span(Placeholder, 78, 5, 0),
    span(Code, 83, 1, 0),
    span(Placeholder, 84, 8, 0),
    span(Link, 124, 21, 530),
    span(Code, 42, 17, 0),
    span(Code, 0, 18, 0),
    span(Code, 32, 1, 0),
    span(Code, 0, 18, 0),
    span(Code, 32, 4, 0),
    span(Code, 9, 1, 0),
    span(Code, 185, 17, 0),
    span(Code, 227, 18, 0),
    span(Code, 142, 32, 0),
    span(Code, 106, 21, 0),
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
    span(Code, 25, 29, 0),
    span(Code, 71, 13, 0),
    span(Label, 58, 15, 0),
    span(Label, 87, 9, 0),
    span(Code, 111, 21, 0),
    span(Link, 9, 21, 530),
    span(Code, 10, 18, 0),
    span(Code, 22, 64, 0),
    span(Placeholder, 86, 18, 0),
    span(Code, 171, 12, 0),
    span(Link, 9, 21, 530),
    span(Label, 56, 25, 0),
    span(Label, 190, 23, 0),
    span(Label, 312, 14, 0),
    span(Code, 114, 3, 0),
    span(Code, 119, 4, 0),
    span(Code, 128, 6, 0),
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
    span(Link, 41, 47, 531),
    span(Link, 47, 31, 532),
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
    span(Link, 117, 51, 533),
    span(Link, 223, 21, 534),
    span(Link, 16, 12, 54),
    span(Label, 12, 13, 0),
    span(Label, 12, 13, 0),
    span(Label, 12, 22, 0),
    span(Code, 53, 10, 0),
    span(Code, 69, 15, 0),
    span(Link, 39, 39, 532),
    span(Label, 101, 14, 0),
    span(Label, 12, 14, 0),
    span(Code, 67, 7, 0),
    span(Code, 96, 17, 0),
    span(Link, 103, 29, 535),
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
    span(Label, 91, 24, 0),
    span(Label, 12, 11, 0),
    span(Label, 6, 28, 0),
    span(Label, 45, 25, 0),
    span(Label, 12, 9, 0),
    span(Link, 46, 54, 499),
    span(Placeholder, 78, 15, 0),
    span(Code, 0, 36, 0),
    span(Label, 56, 25, 0),
    span(Label, 145, 14, 0),
    span(Code, 180, 36, 0),
    span(Link, 46, 32, 350),
    span(Label, 36, 25, 0),
    span(Code, 44, 13, 0),
    span(Code, 64, 7, 0),
    span(Placeholder, 35, 15, 0),
    span(Code, 91, 33, 0),
    span(Link, 46, 33, 358),
    span(Label, 26, 25, 0),
    span(Label, 81, 14, 0),
    span(Label, 65, 23, 0),
    span(Label, 22, 23, 0),
    span(Label, 28, 25, 0),
    span(Label, 70, 19, 0),
    span(Label, 121, 23, 0),
    span(Code, 13, 3, 0),
    span(Code, 18, 4, 0),
    span(Code, 27, 6, 0),
    span(Code, 82, 3, 0),
    span(Code, 87, 4, 0),
    span(Code, 96, 6, 0),
    span(Code, 98, 3, 0),
    span(Code, 106, 4, 0),
    span(Code, 172, 6, 0),
    span(Link, 77, 16, 228),
    span(Link, 47, 31, 529),
    span(Label, 48, 12, 0),
    span(Code, 77, 17, 0),
    span(Label, 115, 25, 0),
    span(Label, 42, 19, 0),
    span(Label, 70, 9, 0),
    span(Link, 24, 14, 536),
    span(Code, 58, 32, 0),
    span(Link, 90, 18, 537),
    span(Link, 110, 18, 538),
    span(Link, 133, 48, 539),
    span(Code, 10, 17, 0),
    span(Code, 33, 17, 0),
    span(Code, 101, 18, 0),
    span(Link, 37, 26, 55),
    span(Link, 53, 9, 540),
    span(Code, 11, 21, 0),
    span(Code, 62, 11, 0),
    span(Code, 47, 8, 0),
    span(Label, 51, 13, 0),
    span(Label, 74, 13, 0),
    span(Label, 4, 6, 0),
    span(Label, 21, 16, 0),
    span(Label, 53, 12, 0),
    span(Label, 75, 6, 0),
    span(Label, 12, 13, 0),
    span(Label, 35, 13, 0),
    span(Label, 15, 26, 0),
    span(Link, 77, 36, 541),
    span(Link, 49, 24, 542),
    span(Code, 82, 13, 0),
    span(Code, 77, 13, 0),
    span(Code, 29, 13, 0),
    span(Link, 22, 15, 543),
    span(Label, 53, 13, 0),
    span(Label, 76, 13, 0),
    span(Label, 118, 12, 0),
    span(Label, 140, 6, 0),
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
    span(Link, 40, 18, 544),
    span(Link, 16, 12, 56),
    span(Label, 152, 17, 0),
    span(Label, 179, 27, 0),
    span(Code, 40, 9, 0),
    span(Code, 21, 9, 0),
    span(Code, 44, 9, 0),
    span(Code, 21, 10, 0),
];
