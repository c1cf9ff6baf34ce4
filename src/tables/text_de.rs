// Made by `cargo run -p bake` from data/, version 2026.11.2 of 2026-11-25, with phf 0.13. Do not edit.

#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::shared::kinds::SpanKind::*;
use crate::record::{SpanRecord, Texts, span};

pub(crate) const TEXTS: Texts = Texts { text: &TEXT, starts: &STARTS, spans: &SPANS };

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
Der Wiederherstellungspunkttyp ist nicht für eine Verschiebung in das Archiv qualifiziert.\0\
Wiederherstellungspunkte dieses Typs lassen sich nicht archivieren\0\
Der Wiederherstellungspunkt wurde nicht verschoben, weil die Archivebene Punkte dieses Typs nicht aufnimmt. Er bleibt in der Standardebene und lässt sich von dort wiederherstellen.\0\
https://learn.microsoft.com/de-de/azure/backup/troubleshoot-archive-tier#recoverypointtypenoteligibleforarchive\0\
Welche Typen infrage kommen, hängt davon ab, was gesichert wird; Microsoft führt sie unter Unterstützte Workloads auf. Der Typ allein genügt nicht: Auch Alter, verbleibende Aufbewahrung und Abhängigkeiten müssen passen.\0\
Der Wiederherstellungspunkt umfasst aktive Abhängigkeiten für die Wiederherstellung und ist nicht für eine Verschiebung in das Archiv qualifiziert.\0\
Andere Wiederherstellungspunkte hängen noch von diesem ab\0\
Der Wiederherstellungspunkt wurde nicht in die Archivebene verschoben, weil andere ihn für ihre Wiederherstellung noch brauchen. Er bleibt in der Standardebene und weiterhin nutzbar.\0\
https://learn.microsoft.com/de-de/azure/backup/troubleshoot-archive-tier#recoverypointhaveactivedependencies\0\
Wie sich eine Abhängigkeit von Hand auflösen ließe, hat Microsoft nicht dokumentiert. Empfohlen wird nur, den Punkt mit den Unterstützten Workloads abzugleichen.\0\
Der Wiederherstellungspunkt ist nicht für eine Verschiebung in das Archiv qualifiziert, weil die bisherige Lebensdauer im Key Vault Standard-Tarif nicht dem empfohlenen Mindestwert entspricht.\0\
Wiederherstellungspunkt ist zu jung für die Archivebene\0\
Der Wiederherstellungspunkt liegt noch nicht lange genug in der Standardebene, um in die Archivebene verschoben zu werden. Es ist nichts defekt, und er lässt sich wie gewohnt wiederherstellen. Später ist das Verschieben möglich, sofern dann noch genug Aufbewahrung übrig ist.\0\
https://learn.microsoft.com/de-de/azure/backup/troubleshoot-archive-tier#minlifespaninstandardrequiredforarchive\0\
Die deutsche Meldung nennt einen „Key Vault Standard-Tarif“ und einen „empfohlenen Mindestwert“. Beides ist falsch übersetzt: Gemeint ist die Standardebene des Tresors, und der Mindestwert ist vorgeschrieben. Mit Schlüsseltresoren hat das nichts zu tun.\0\
Die verbleibende Lebensdauer des Wiederherstellungspunkts liegt unter dem erforderlichen Mindestwert.\0\
Zu wenig Aufbewahrung übrig, um den Wiederherstellungspunkt zu archivieren\0\
Der Wiederherstellungspunkt läuft zu bald ab, um noch in die Archivebene verschoben zu werden. Er bleibt in der Standardebene und lässt sich bis zum Ablauf von dort wiederherstellen.\0\
https://learn.microsoft.com/de-de/azure/backup/troubleshoot-archive-tier#minremaininglifespaninarchiverequired\0\
Abwarten hilft nicht, denn die verbleibende Zeit wird nur kürzer. Verschieben lässt er sich erst, wenn die Richtlinie ihn länger aufbewahrt.\0\
Der Wiederherstellungspunkt ist nicht für eine Verschiebung in das Archiv qualifiziert, weil er bereits in die Archivebene verschoben wurde.\0\
\0\
Wiederherstellungspunkt liegt schon in der Archivebene\0\
Der Wiederherstellungspunkt, der in die Archivebene verschoben werden sollte, liegt bereits dort. Zu tun ist nichts, es sei denn, er soll wiederhergestellt werden.\0\
https://learn.microsoft.com/de-de/azure/backup/troubleshoot-archive-tier#usererrorrecoverypointalreadyinarchivetier\0\
Vor einer Wiederherstellung aus der Archivebene muss der Punkt aktiviert (rehydriert) werden. Fordern Sie das an, wenn Sie die Wiederherstellung starten.\0\
Der Datenquellentyp ist für die Empfehlungs-API nicht geeignet.\0\
Archivempfehlungen gibt es nur für Azure-VMs\0\
Abgefragt wurde, welche Wiederherstellungspunkte eines Sicherungselements für die Archivebene empfohlen werden. Das Element ist aber keine Azure-VM. Verschoben wurde nichts. Wiederherstellungspunkte anderer Workloads lassen sich auch ohne Empfehlung archivieren, wenn sie die Bedingungen erfüllen.\0\
https://learn.microsoft.com/de-de/azure/backup/troubleshoot-archive-tier#usererrordatasourcetypeisnotsupportedforrecommendationapi\0\
Der Wiederherstellungspunkt wurde bereits aktiviert. Die Aktivierung ist für diesen Wiederherstellungspunkt nicht zulässig.\0\
Wiederherstellungspunkt ist bereits aktiviert\0\
Der archivierte Wiederherstellungspunkt wurde schon in die Standardebene zurückgeholt, also aktiviert (rehydriert). Ein zweites Mal geht das nicht. Stellen Sie direkt aus ihm wieder her, solange die zurückgeholte Kopie vorhanden ist.\0\
https://learn.microsoft.com/de-de/azure/backup/troubleshoot-archive-tier#usererrorrecoverypointalreadyrehydrated\0\
Der Wiederherstellungspunkt ist nicht berechtigt, in das Archiv verschoben zu werden.\0\
Wiederherstellungspunkt lässt sich nicht in die Archivebene verschieben\0\
Der Wiederherstellungspunkt erfüllt mindestens eine Bedingung der Archivebene nicht; welche, sagt diese Meldung nicht. Er bleibt in der Standardebene und lässt sich von dort wiederherstellen. Den Grund können Sie am Wiederherstellungspunkt selbst ablesen.\0\
https://learn.microsoft.com/de-de/azure/backup/troubleshoot-archive-tier#usererrorrecoverypointisnoteligibleforarchivemove\0\
Neben den hier genannten Ursachen kommt es Stand Mai 2023 auf zwei Dinge an:\0\
Die Archivebene gibt es nicht überall, siehe Unterstützte Regionen.\0\
Wurde der Schutz beendet und wurden die Daten behalten, lassen sich Punkte nur archivieren, wenn zum Element eine Richtlinie mit langfristiger Aufbewahrung gehört.\0\
Der Archivwiederherstellungspunkt wird nicht aktiviert. Wiederholen Sie die Wiederherstellung, nachdem die Aktivierung des Wiederherstellungspunkts im Archiv abgeschlossen ist.\0\
Archivierter Wiederherstellungspunkt muss vor der Wiederherstellung aktiviert werden\0\
Die Wiederherstellung ging von einem Punkt in der Archivebene aus, der nicht aktiviert (rehydriert) ist. Die Daten sind da, aber noch nicht lesbar. Aktivieren Sie den Punkt und stellen Sie dann aus ihm wieder her.\0\
https://learn.microsoft.com/de-de/azure/backup/troubleshoot-archive-tier#usererrorrecoverypointnotrehydrated\0\
Stand Mai 2023 sind bei archivierten Punkten zwei Wege versperrt: die Dateiwiederherstellung einzelner Dateien und, solange der Punkt nicht aktiviert ist, die Wiederherstellung in der gekoppelten Region.\0\
Aktivierung wird nur für Archivwiederherstellungspunkte unterstützt. Aktivierung wird nur für Archivwiederherstellungspunkte unterstützt.\0\
Nur archivierte Wiederherstellungspunkte lassen sich aktivieren\0\
Für einen Wiederherstellungspunkt, der nicht in der Archivebene liegt, wurde eine Aktivierung (Rehydrierung) angefordert. Er braucht keine: Stellen Sie ganz normal aus ihm wieder her, ohne Angaben zur Aktivierung.\0\
https://learn.microsoft.com/de-de/azure/backup/troubleshoot-archive-tier#usererrorrecoverypointrehydrationnotallowed\0\
Die Aktivierung des Archivwiederherstellungspunkts wird bereits durchgeführt.\0\
Aktivierung des Wiederherstellungspunkts läuft bereits\0\
Für den archivierten Wiederherstellungspunkt läuft schon eine Aktivierung (Rehydrierung). Eine zweite ist nicht nötig. Warten Sie, bis die erste beendet ist.\0\
https://learn.microsoft.com/de-de/azure/backup/troubleshoot-archive-tier#usererrorrecoverypointrehydrationalreadyinprogress\0\
Der Wiederherstellungspunkt kann nicht auf die Archivebene verschoben werden, da die von der Richtlinie vorgegebene Aufbewahrungsdauer nicht ausreicht.\0\
\0\
Sicherungsrichtlinie bewahrt den Wiederherstellungspunkt für die Archivebene zu kurz auf\0\
Der Wiederherstellungspunkt lässt sich nicht in die Archivebene verschieben, weil ihn die Richtlinie des Sicherungselements zu kurz aufbewahrt. Er bleibt in der Standardebene. Mit einer längeren Aufbewahrung in der Richtlinie können Sie es erneut versuchen.\0\
https://learn.microsoft.com/de-de/azure/backup/troubleshoot-archive-tier#rpmovenotsupportedduetoinsufficientretention\0\
Der Text erscheint nicht nur, wenn ein Verschieben scheitert. Im April 2023 stand er auch in der Liste der Wiederherstellungspunkte, als additionalInfo neben \"isReadyForMove\": false. Dort ist er bloß eine Aussage über den Punkt, kein fehlgeschlagener Vorgang.\0\
Es wird noch ermittelt, ob dieser Wiederherstellungspunkt verschoben werden kann.\0\
Noch offen, ob sich der Wiederherstellungspunkt archivieren lässt\0\
Azure Backup ermittelt noch, ob der Wiederherstellungspunkt in die Archivebene verschoben werden kann. Dem Punkt fehlt nichts. Sehen Sie später noch einmal nach.\0\
https://learn.microsoft.com/de-de/azure/backup/troubleshoot-archive-tier#rpmovereadinesstobedetermined\0\
Microsoft dokumentiert weder eine Ursache noch, wie lange das dauert.\0\
Fehler beim Erstellen der Richtlinie – Verringern Sie die Aufbewahrungsdauer, um mit der Richtlinienkonfiguration fortzufahren.\0\
Richtlinie mit zu vielen Aufbewahrungsoptionen\0\
Die Sicherungsrichtlinie wurde nicht erstellt: Der Dienst verlangt, dass Sie zuerst die Aufbewahrung einschränken. Solange es die Richtlinie nicht gibt, lässt sich mit ihr nichts schützen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-arm-vms-prepare#create-a-custom-policy\0\
Die Seite von Microsoft führte den Fehler im September 2015 auf, eine deutsche Ausgabe noch im Dezember 2016. Auf der Seite vom August 2018 fehlt er. Über die Meldung hinaus wurde nie eine Ursache und nie eine Problemumgehung genannt.\0\
Die deutsche Meldung verlangt eine kürzere Aufbewahrung, die englische weniger Optionen. Hilft das eine nicht, versuchen Sie das andere.\0\
Zurücksetzen des Datenträgerausschlusses verlangt eine Richtlinie\0\
Enable-AzRecoveryServicesBackupProtection setzt den Datenträgerausschluss einer gesicherten VM nicht zurück und meldet, dass ein Richtlinienparameter erforderlich sei. Die Ausschlusseinstellungen bleiben, wie sie sind. Höchstwahrscheinlich ist der Schutz der VM beendet.\0\
https://learn.microsoft.com/de-de/azure/backup/selective-disk-backup-restore#reset-the-disk-exclusion-setting-with-powershell\0\
Die Seite von Microsoft vom Januar 2026 beschreibt diesen Fehler nur; den Wortlaut der Meldung nennt sie nicht.\0\
Sicherungsfehler: Diese VM wird nicht (aktiv) über Azure Backup geschützt.\0\
\0\
VM wird derzeit nicht aktiv geschützt\0\
Azure Backup sollte eine VM sichern, deren Schutz beendet oder in diesem Tresor nie eingerichtet wurde. Es ist kein Wiederherstellungspunkt entstanden. Wurden die Sicherungsdaten beim Beenden des Schutzes behalten, gibt es die älteren Wiederherstellungspunkte noch.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#usererrorbcmdatasourcenotpresent---backup-failed-this-virtual-machine-is-not-actively-protected-by-azure-backup\0\
Der Code kann auch während einer Wiederherstellung auftauchen: Mit Vorhandene ersetzen wird die VM zuerst gesichert, und diese Sicherung schlägt fehl, wenn die VM nicht mehr geschützt ist.\0\
Starten Sie die VM wegen dieses Fehlers nicht neu. Die deutsche Fassung der Seite von Microsoft (Stand Juli 2020) rät zwar dazu, aber aktiv sein muss der Schutz, nicht die VM.\0\
Der Vorgang konnte nicht ausgeführt werden, da der virtuelle Computer nicht mehr vorhanden ist.\0\
\0\
Die zu sichernde VM gibt es nicht mehr\0\
Der Tresor schützt noch eine VM, die Azure nicht mehr findet: Sie wurde gelöscht oder verschoben. Alle Aufträge dieses Sicherungselements schlagen fehl, bis es die VM wieder gibt oder ihr Schutz beendet wird. Wiederherstellungspunkte im Tresor bleiben nutzbar.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#320001-resourcenotfound---could-not-perform-the-operation-as-vm-no-longer-exists--400094-bcmv2vmnotfound---the-virtual-machine-doesnt-exist--an-azure-virtual-machine-wasnt-found\0\
Diesen Code melden viele Azure-Dienste. Was hier steht, gilt, wenn die Meldung von der VM spricht oder wenn die ID 320001 dabeisteht. Azure Backup meldet denselben Fall auch als BCMV2VMNotFound.\0\
Für Aufträge einer VM, die trotz laufenden Schutzes gelöscht oder in eine andere Ressourcengruppe oder ein anderes Abonnement verschoben wurde, nennt Microsoft den Code UserErrorVmNotFoundV2 (Stand Juli 2022).\0\
Das Sicherungselement bleibt aktiv, bis Sie den Schutz beenden. Wiederherstellungspunkte werden nach der Richtlinie entfernt, der jüngste jedoch bleibt und kostet Geld.\0\
Der virtuelle Computer ist nicht vorhanden\0\
Der virtuelle Azure-Computer wurde nicht gefunden.\0\
\0\
\0\
Azure Backup findet die VM nicht\0\
Die Sicherungsrichtlinie gilt für eine VM, die nicht mehr da ist, wo sie war: Jemand hat sie gelöscht, oder sie liegt jetzt in einer anderen Region. Geplante Sicherungen und Bedarfssicherungen schlagen fehl. Was vorher gesichert wurde, lässt sich weiterhin wiederherstellen.\0\
Azure Backup meldet diesen Fall auch als ResourceNotFound mit der ID 320001.\0\
Solange der Schutz läuft, bleibt der jüngste Wiederherstellungspunkt auf Dauer erhalten und kostet Geld, auch wenn alle anderen abgelaufen sind.\0\
Auf der VM wurde eine ungültige Richtlinie konfiguriert, die den Momentaufnahmevorgang verhindert.\0\
Azure Policy verbietet, was die Momentaufnahme braucht\0\
Eine Azure Policy mit der Auswirkung Deny weist eine Anforderung ab, die Azure Backup für die Momentaufnahme stellt. Meist geht es um das Anlegen der Ressourcengruppe für die Wiederherstellungspunkte. Die Momentaufnahme schlägt fehl, und es gibt keinen neuen Wiederherstellungspunkt.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#usererrorrequestdisallowedbypolicy---an-invalid-policy-is-configured-on-the-vm-which-is-preventing-snapshot-operation\0\
Mit der „ungültigen Richtlinie“ der Meldung ist eine Zuweisung in Azure Policy gemeint, nicht die Sicherungsrichtlinie. Sie muss nicht an der VM selbst hängen, sondern kann vom Abonnement oder von der Verwaltungsgruppe kommen.\0\
Die Wiederherstellungspunktsammlungen verwalteter VMs legt Azure Backup in einer eigenen Ressourcengruppe ab, standardmäßig AzureBackupRG_<Geo>_<number>. Fehlt die Gruppe, legt Azure Backup sie an, und zwar ohne Tags.\0\
In der Sicherungsrichtlinie gibt es ein Feld für den Namen dieser Gruppe, aber keines für Tags (gemeldet im April 2022 und im März 2023).\0\
Fehler beim Einfrieren mindestens eines Bereitstellungspunkts der VM zum Erfassen einer dateisystemkonsistenten Momentaufnahme.\0\
Dateisysteme der Linux-VM ließen sich nicht einfrieren\0\
Vor der Momentaufnahme einer Linux-VM friert die Sicherungserweiterung die eingehängten Dateisysteme kurz ein, damit die Momentaufnahme konsistent ist. Bei mindestens einem Einhängepunkt ist das nicht gelungen, und die Sicherung ist fehlgeschlagen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#usererrorfsfreezefailed---failed-to-freeze-one-or-more-mount-points-of-the-vm-to-take-a-file-system-consistent-snapshot\0\
Das Protokoll der Erweiterung unter /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux nennt den Einhängepunkt: Failed to FIFREEZE: <MountPoint>, wenn das Einfrieren misslang, Failed to FITHAW: <MountPoint>, wenn es das Auftauen war.\0\
Die Erweiterung selbst nennt diesen Fehler FailedRetryableFsFreezeFailed, Status 121 (in alten Versionen 201).\0\
Stand August 2026 friert die Erweiterung Dateisysteme der Typen ext3, ext4, XFS und Btrfs ein. Loop-Mounts und den Einhängepunkt des Ressourcendatenträgers lässt sie aus.\0\
Gemeldet im Dezember 2016: Der Fehler begann, nachdem neue Volumes eingehängt worden waren.\0\
\0\
Ein Einhängepunkt der Linux-VM lässt sich nicht öffnen\0\
Die Sicherungserweiterung muss jeden Einhängepunkt der VM öffnen, um die Datenträger dahinter zu ermitteln, die Größe zu berechnen und die Momentaufnahme zu erstellen. Mindestens einer ließ sich nicht öffnen, deshalb ist die Sicherung fehlgeschlagen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#usererrorunabletoopenmount\0\
Im Protokoll der Erweiterung unter /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux steht dazu eine Zeile: Failed to open: <MountPoint>, dahinter der Fehler des Betriebssystems.\0\
Das Portal empfiehlt, die Einhängepunkte mit den Dateisystemen Ext3, Ext4, ReiserFS, JFS und XFS zu prüfen (gemeldet im August 2020 und im September 2022).\0\
Die Erweiterung selbst nennt diesen Fehler FailedRetryableUnableToOpenMount, Status 123.\0\
Lief auf dieser VM vor Kurzem eine Dateiwiederherstellung, prüfen Sie die zweite Ursache zuerst.\0\
\0\
Standard SSD-Datenträger bei einem alten Tresor\0\
Die VM hat Datenträger vom Typ Standard SSD, und ihr Tresor arbeitete noch mit dem VM-Sicherungsstapel V1, der solche Datenträger nicht sichern konnte. Die Sicherung ist fehlgeschlagen. Seit dem Umstieg auf Stapel V2, heute sofortige Wiederherstellung genannt, unterstützt Microsoft Standard SSD.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-instant-restore-capability#feature-considerations\0\
Im Dezember 2018 stand der Code auf der Seite von Microsoft, im April 2019 nicht mehr. Stand Juli 2023 sind alle Benutzer von Azure Backup auf die sofortige Wiederherstellung umgestellt.\0\
\0\
Datenträger größer als damals unterstützt\0\
Mindestens ein Datenträger der VM war größer als 1.023 GB. Solche Datenträger konnte Azure Backup im Januar 2018 nicht sichern, die Sicherung ist fehlgeschlagen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-support-matrix-iaas#vm-storage-support\0\
Für Datenträger über 1 TB gab es damals eine private Vorschau. Auf der Seite vom Juni 2018 fehlt diese Meldung bereits; auf der vom Dezember 2018 steht für zu große Datenträger der Code UserErrorUnsupportedDiskSize.\0\
Stand Oktober 2025 nennt die Unterstützungsmatrix 64 TB für einen einzelnen Datenträger; die Seite zur Problembehandlung vom November 2025 nennt weiterhin 32 TB.\0\
Ein Abbruch wird für diesen Auftragstyp nicht unterstützt: Warten Sie, bis der Auftrag abgeschlossen ist.\0\
Der Abbruch wird für diesen Auftragstyp nicht unterstützt. Warten Sie, bis der Auftrag abgeschlossen ist.\0\
Auftrag dieses Typs lässt sich nicht abbrechen\0\
Azure Backup sollte einen Auftrag abbrechen, dessen Typ das nicht zulässt. Der Auftrag läuft weiter, bis er von selbst endet.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#jobs\0\
Microsoft dokumentiert keinen anderen Ausweg, als zu warten. Nach der Beschreibung von Stop-AzRecoveryServicesBackupJob lassen sich nur Aufträge der Typen Sicherung und Wiederherstellung abbrechen.\0\
Der Auftrag kann in diesem Status nicht abgebrochen werden: Warten Sie, bis der Auftrag abgeschlossen ist.\0\
Der ausgewählte Auftrag kann in diesem Status nicht abgebrochen werden: Warten Sie auf den Abschluss des Auftrags.\0\
Der Auftrag kann in diesem Status nicht abgebrochen werden. Warten Sie, bis der Auftrag abgeschlossen ist.\0\
Der ausgewählte Auftrag kann in diesem Status nicht abgebrochen werden. Warten Sie, bis der Auftrag abgeschlossen ist.\0\
Auftrag lässt sich im jetzigen Zustand nicht abbrechen\0\
Der Auftrag ist so weit, dass Azure Backup einen Abbruch nicht mehr annimmt. Er läuft weiter und endet höchstwahrscheinlich bald.\0\
Stand Oktober 2025 lässt sich ein Sicherungsauftrag laut Unterstützungsmatrix abbrechen, solange die Momentaufnahme erstellt wird, aber nicht mehr, während sie in den Tresor übertragen wird.\0\
Azure Backup kann den Auftrag nicht abbrechen, weil sich dieser nicht in Bearbeitung befindet: Ein Abbruch wird nur für in Bearbeitung befindliche Aufträge unterstützt. Versuchen Sie, einen in Bearbeitung befindlichen Auftrag abzubrechen.\0\
Das Abbrechen des Auftrags ist nicht möglich, da sich dieser nicht in Bearbeitung befindet. Der Abbruch wird nur für Aufträge in Bearbeitung unterstützt. Wiederholen Sie den Abbruchversuch für einen Auftrag, der sich in Bearbeitung befindet.\0\
Abzubrechender Auftrag ist nicht in Bearbeitung\0\
Azure Backup hat den Auftrag nicht abgebrochen, weil er gerade nicht als laufend gilt. Das ist ein vorübergehender Zustand.\0\
Ist der Auftrag inzwischen beendet, gibt es nichts mehr abzubrechen.\0\
Azure Backup konnte den Auftrag nicht abbrechen: Warten Sie, bis der Auftrag abgeschlossen ist.\0\
Fehler beim Abbrechen des Auftrags – Warten Sie, bis der Auftrag abgeschlossen ist.\0\
Abbrechen des Auftrags ist fehlgeschlagen\0\
Azure Backup sollte einen Auftrag abbrechen, und das ist nicht gelungen. Der Auftrag läuft noch.\0\
Microsoft dokumentiert keine Ursache und rät nur, das Ende des Auftrags abzuwarten. So steht es auf den Seiten von September 2015 bis September 2023.\0\
Fehler beim Entdecken neuer Elemente – Microsoft Azure Backup hat einen internen Fehler festgestellt. Warten Sie einige Minuten, und versuchen Sie es dann erneut.\0\
Suche nach neuen VMs mit internem Fehler abgebrochen\0\
Azure Backup suchte neue VMs, die sich schützen lassen, und hat wegen eines eigenen Fehlers aufgehört. Neue VMs erscheinen erst in der Liste, wenn eine Ermittlung gelingt.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot\0\
Die Meldung stand im September 2015 und im Januar 2016 auf den Seiten von Microsoft und war im August 2018 verschwunden. Eine Ursache dokumentiert Microsoft nicht, nur, wann ein neuer Versuch lohnt.\0\
Fehler beim Entdecken neuer Elemente – Ein anderer Ermittlungsvorgang wird bereits ausgeführt. Bitte warten Sie, bis der aktuelle Ermittlungsvorgang abgeschlossen ist.\0\
Suche nach VMs läuft bereits\0\
Azure Backup suchte gerade VMs, die sich schützen lassen, als eine weitere Suche angefordert wurde. Es kann immer nur eine Ermittlung laufen, deshalb wurde die zweite abgewiesen.\0\
Die Meldung stand im September 2015 und im Januar 2016 auf den Seiten von Microsoft und war im August 2018 verschwunden. Dokumentiert ist nur der Rat zu warten, den schon die Meldung gibt.\0\
Einen Code nannten die Seiten nicht. Wahrscheinlich ist es DiscoveryInProgress (410002) des klassischen Sicherungstresors: siehe dort.\0\
Für Microsoft Azure Backup ist ein interner Fehler aufgetreten. Warten Sie einige Minuten, und wiederholen Sie anschließend den Vorgang. Wenden Sie sich an den Microsoft Support, wenn das Problem weiterhin besteht.\0\
Registrierung einer VM mit internem Fehler gescheitert\0\
Beim Registrieren einer VM meldete Azure Backup einen internen Fehler. Im September 2015 führte die Seite von Microsoft ihn auf Konfigurationen zurück, die Azure Backup damals nicht unterstützte. Bis die Registrierung gelingt, ist die VM nicht geschützt.\0\
Im August 2018 stand die Meldung nicht mehr auf der Seite.\0\
Andere Fehler von Azure Backup haben fast denselben Wortlaut. Steht bei der Meldung ein Code, schlagen Sie unter diesem nach.\0\
Fehler bei der Registrierung aufgrund einer Zeitüberschreitung beim Installieren des Agents\0\
Agent ließ sich nicht rechtzeitig installieren\0\
Beim Registrieren einer VM hat die Installation des Agents zu lange gedauert, und Azure Backup hat aufgegeben. Bis die Registrierung gelingt, ist die VM nicht geschützt.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-support-matrix-iaas#operating-system-support-windows\0\
Die Meldung stand im September 2015 und im Januar 2016 auf den Seiten von Microsoft und war im August 2018 verschwunden.\0\
Virtuelle Computer mit virtuellen Festplatten, die in Storage Premium gespeichert sind, werden für die Sicherung nicht unterstützt.\0\
Datenträger auf Storage Premium wurden nicht unterstützt\0\
Virtuelle Festplatten der VM liegen auf Storage Premium, und solche VMs konnte Azure Backup 2015 nicht sichern. Die Meldung kam beim Registrieren der VM oder bei der Sicherung, und die Seite von Microsoft kannte keinen Ausweg.\0\
Im August 2018 stand die Meldung nicht mehr auf der Seite. In der Unterstützungsmatrix vom Juli 2019 sind Datenträger vom Typ Premium SSD als unterstützt aufgeführt.\0\
\0\
VMs hinter einem Lastenausgleich wurden nicht unterstützt\0\
Die VM gehört zur Konfiguration eines internen oder öffentlichen Lastenausgleichs, und solche VMs konnte Azure Backup im September 2015 nicht sichern. Die Seite von Microsoft kannte keinen Ausweg.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-support-matrix-iaas#vm-network-support\0\
Im Januar 2016 stand die Meldung nicht mehr auf der Seite. In der Unterstützungsmatrix vom Juli 2019 sind interne und externe Lastenausgleiche als unterstützt aufgeführt; eine Wiederherstellung verlangt zusätzliche Schritte.\0\
\0\
VMs mit mehreren Netzwerkschnittstellen wurden nicht unterstützt\0\
Die VM hat mehr als eine Netzwerkschnittstelle (NIC), und solche VMs konnte Azure Backup im September 2015 nicht sichern. Die Seite von Microsoft kannte keinen Ausweg.\0\
Im Januar 2016 stand die Meldung nicht mehr auf der Seite. In der Unterstützungsmatrix vom Juli 2019 sind VMs mit mehreren Netzwerkschnittstellen als unterstützt aufgeführt, so viele, wie die Größe der VM zulässt; eine Wiederherstellung verlangt zusätzliche Schritte.\0\
Der VM-Agent ist auf dem virtuellen Computer nicht vorhanden: Installieren Sie alle erforderlichen Komponenten und den VM-Agent. Wiederholen Sie dann den Vorgang.\0\
\0\
Der Agent für virtuelle Computer ist nicht auf dem virtuellen Computer vorhanden. Installieren Sie den VM-Agent (erforderliche Voraussetzung), und starten Sie den Vorgang erneut.\0\
Auf der VM fehlt der VM-Agent\0\
Azure Backup arbeitet über den VM-Agent, und diese VM hat keinen. Die Registrierung oder die Sicherung ist fehlgeschlagen; sie lässt sich wiederholen, sobald der Agent da ist.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#vm-agent\0\
Spätestens seit November 2020 führt die Seite von Microsoft diese Meldung nicht mehr für sich auf, sondern als Punkt bei VmNotInDesirableState.\0\
\0\
Vorgang der Recovery Services-Erweiterung fehlgeschlagen\0\
Die Recovery Services-Erweiterung in der VM konnte ihre Arbeit nicht tun, weil der VM-Agent veraltet ist oder nicht läuft. Die Sicherung ist fehlgeschlagen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#update-the-vm-agent\0\
Im August 2018 stand die Meldung auf der Seite von Microsoft, im August 2019 nicht mehr.\0\
Datenträger des Wiederherstellungspunkts bleiben offline\0\
Das Skript zur Dateiwiederherstellung hat die Datenträger des Wiederherstellungspunkts verbunden, das Betriebssystem zeigt sie aber als offline. Solange das so ist, lassen sich keine Dateien von ihnen kopieren.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#disks-appear-offline-after-file-restore\0\
Das ist keine Meldung, sondern eine Überschrift auf der Seite von Microsoft: Disks appear offline after File Restore (September 2023). Zu prüfen ist laut der Seite, ob der Computer die Anforderungen erfüllt und ob er ein anderer ist als die gesicherte VM.\0\
Ist beides in Ordnung, schalten Sie die Datenträger von Hand online.\0\
Ausnahme beim Herstellen einer Verbindung mit dem Ziel\0\
\0\
Skript kann den Wiederherstellungspunkt nicht erreichen\0\
Das Skript zur Dateiwiederherstellung konnte sich nicht mit dem iSCSI-Ziel verbinden, das die Datenträger des Wiederherstellungspunkts bereitstellt. Es ist kein Volume angefügt, daher lässt sich noch nichts kopieren.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vm-file-recovery-troubleshoot#exception-caught-while-connecting-to-target\0\
Die Seite von Microsoft kennt nur einen Grund: Das Skript hat keinen Zugriff auf den Wiederherstellungspunkt. Prüfen Sie deshalb zuerst das Netzwerk, danach die Antivirensoftware.\0\
Was die Zeile bedeutet, zeigen zwei öffentliche Kopien des Windows-Skripts (September 2017 und April 2021): jeder Fehler beim Verbinden, ausgenommen ein abgelehntes Kennwort und eine bereits offene Sitzung. Der eigentliche Grund steht nur im Protokoll, hinter Exception Details:.\0\
Steht weiter oben in der Ausgabe Failed to create Secure TCP Tunnel for ISCSI, ist schon der sichere Tunnel gescheitert; diese Zeile ist dann nur die Folge.\0\
Das Ziel wurde bereits über eine iSCSI-Sitzung angemeldet\0\
Das Ziel wurde bereits in einer iSCSI-Sitzung angemeldet.\0\
Wiederherstellungspunkt ist hier schon angefügt\0\
Das Skript lief bereits auf diesem Computer, und seine iSCSI-Sitzung ist noch offen. Die Volumes des Wiederherstellungspunkts sind vorhanden; ihre Laufwerkbuchstaben können andere sein als in der gesicherten VM.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vm-file-recovery-troubleshoot#the-target-has-already-been-logged-in-via-an-iscsi-session\0\
Zu reparieren gibt es nichts, und ein neuer Versuch ändert nichts. Suchen Sie die Dateien auf allen Volumes.\0\
Brauchen Sie einen anderen Wiederherstellungspunkt, schließen Sie zuerst diese Verbindung: Das Skript bietet es an, wenn es eine offene Sitzung eines anderen Wiederherstellungspunkts findet.\0\
Dieses Skript ist ungültig, da die Bereitstellung der Datenträger über das Portal aufgehoben bzw. das 12-Stunden-Limit überschritten wurde. Laden Sie ein neues Skript aus dem Portal herunter\0\
Skript zur Dateiwiederherstellung gilt nicht mehr\0\
Das heruntergeladene Skript lässt sich nicht mehr ausführen: Seit dem Herunterladen sind 12 Stunden vergangen, oder die Bereitstellung der Datenträger wurde im Portal aufgehoben. Für die Dateiwiederherstellung brauchen Sie ein neues Skript; der Wiederherstellungspunkt bleibt nutzbar.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vm-file-recovery-troubleshoot#this-script-is-invalid-because-the-disks-have-been-dismounted-via-portalexceeded-the-12-hr-limit-download-a-new-script-from-the-portal\0\
Verlängern oder wiederbeleben lässt sich ein Skript nicht. Sobald jemand die Bereitstellung aufhebt, im Portal oder mit einem Befehl, ist es ungültig.\0\
iscsi_tcp_module kann nicht geladen werden\0\
iscsi_tcp_module kann nicht gefunden werden\0\
Kernelmodul iscsi_tcp fehlt auf dem Linux-Computer\0\
Das Python-Skript zur Dateiwiederherstellung braucht für seine Verbindung zu Azure Backup das Kernelmodul iscsi_tcp, und dieser Computer kann es nicht laden. Hier lässt sich kein Volume anfügen; Sie brauchen einen anderen Computer.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vm-file-recovery-troubleshoot#iscsi_tcp-module-cant-be-loaded-or-iscsi_tcp_module-not-found\0\
Dokumentiert ist die Meldung für SUSE Linux Enterprise Server 12 SP4. Dort wird die Dateiwiederherstellung nicht unterstützt, und ein neuer Versuch auf demselben Computer hilft nicht.\0\
Für andere Distributionen nennt Microsoft keine Ursache. Prüfen Sie auch dort, ob sich das Modul laden lässt.\0\
Die folgenden Partitionen konnten nicht eingebunden werden, da das Betriebssystem das Dateisystem nicht identifizieren konnte.\0\
Linux kennt das Dateisystem einer Partition nicht\0\
Das Skript zur Dateiwiederherstellung hat die Datenträger verbunden, aber Linux konnte auf den unter der Meldung aufgeführten Partitionen kein Dateisystem bestimmen. Sie wurden nicht eingebunden; was in der Ausgabe einen Einbindungspfad hat, schon.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vm-file-recovery-troubleshoot#linux-file-recovery-fails-because-the-os-couldnt-identify-the-file-system\0\
Sehen Sie zuerst in dieser Liste nach dem Partition Type. Eine BIOS Boot partition enthält keine Dateien, und in einem Beispiel von Microsoft (Januar 2021) erscheint die Meldung für eine solche, obwohl die Wiederherstellung gelingt. Dann ist alles in Ordnung: Die Dateien liegen auf den Volumes, die einen Einbindungspfad haben.\0\
Steht ein Volume mit Daten in der Liste, klären Sie auf der gesicherten VM, ob Software eines Drittanbieters es verschlüsselt. Im Portal sieht man das nicht: Weder der Datenträger noch die VM gelten dort als verschlüsselt. Ist nichts verschlüsselt, fehlt womöglich dem Computer, auf dem das Skript läuft, die Unterstützung für das Dateisystem.\0\
0 Wiederherstellungsvolumes angefügt\0\
Datenträger sind verbunden, aber kein Volume ist angefügt\0\
Das Skript hat die Datenträger des Wiederherstellungspunkts verbunden, zählt aber kein neues Volume. In der Datenträgerverwaltung sind die Datenträger zu sehen; solange ihre Volumes keinen Laufwerkbuchstaben haben, zeigt der Datei-Explorer sie nicht.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vm-file-recovery-troubleshoot#windows\0\
Warten Sie, bis das Skript beendet ist, bevor Sie eingreifen: In der öffentlichen Kopie vom April 2021 vergibt es die Laufwerkbuchstaben erst, nachdem es diese Zahl ausgegeben hat. Schreibt es danach Mounting ILR Disk to path, sehen Sie auf den genannten Laufwerken nach. Bei Ran out of Drive letters war kein Buchstabe mehr frei.\0\
Eine 0 kann auch daher kommen, dass das Skript die Liste der Datenträger nicht lesen konnte und sie offline gelassen hat (aus dem Skript gefolgert). Prüfen Sie dann die Anforderungen und die Sprache des Computers.\0\
Das System kann auf die Datei nicht zugreifen.\0\
0x80070780: Das System kann auf die Datei nicht zugreifen.\0\
Datei von dedupliziertem Volume lässt sich nicht kopieren\0\
Die Volumes des Wiederherstellungspunkts sind angefügt, aber beim Kopieren einer Datei meldet Windows diesen Fehler. Der gesicherte Server verwendet auf dem Volume die Datendeduplizierung, auf dem Computer mit dem Skript ist sie nicht installiert.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vm-file-recovery-troubleshoot#you-cant-copy-the-files-from-mounted-volumes\0\
0x80070780 ist ein allgemeiner Windows-Code. Diese Bedeutung hat er, wenn er beim Kopieren von Volumes auftritt, die das Skript zur Dateiwiederherstellung angefügt hat.\0\
An der Sicherung müssen Sie nichts reparieren: Sobald der Computer die Rolle hat, lassen sich dieselben Dateien kopieren.\0\
\0\
Kennwort abgelehnt oder Bereitstellung schon aufgehoben\0\
Das iSCSI-Ziel hat die Anmeldung des Skripts abgelehnt: Das Kennwort war falsch, oder die Bereitstellung der Datenträger dieses Wiederherstellungspunkts wurde seit dem Herunterladen aufgehoben. Es ist kein Volume angefügt.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-restore-files-from-vm#mount-recovery-volume-who-can-run-script\0\
Auf der Seite von Microsoft fehlt diese Meldung. Sie steht im Windows-Skript selbst, in den öffentlichen Kopien vom September 2017 und vom April 2021, und erscheint, wenn die Verbindung mit dem Fehler Authentication Failure. endet; er steht im Protokoll.\0\
Prüfen Sie zuerst das Kennwort. Stimmt es, nehmen Sie ein neues Skript.\0\
\0\
Wiederherstellungspunkt oder download.microsoft.com nicht erreichbar\0\
Das Skript zur Dateiwiederherstellung hat vor dem Verbinden aufgegeben: Sein sicherer Tunnel zu Azure Backup hat sich nicht gemeldet. Die Meldung verweist auf Port 3260 und auf download.microsoft.com. Es ist kein Volume angefügt.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-restore-files-from-vm#step-4-access-requirements-to-successfully-run-the-script\0\
Auf der Seite von Microsoft fehlt diese Meldung. In den öffentlichen Kopien des Windows-Skripts (September 2017 und April 2021) erscheint sie, wenn sich SecureTCPTunnel.exe bei 20 Abfragen im Abstand von einer Zehntelsekunde nicht gemeldet hat. Im Protokoll steht dann SecureTCPTunnel process failed to connect.\0\
Es kann auch bloß ein langsamer Computer sein (aus dem Skript gefolgert). Sind Ports und Namen frei, führen Sie das Skript noch einmal aus.\0\
\0\
Sicherer Tunnel der Dateiwiederherstellung endet sofort\0\
Das Programm SecureTCPTunnel.exe, das iSCSI über einen gesicherten Kanal zu Azure Backup leitet, hat sich gleich nach dem Start beendet. Ohne den Tunnel lässt sich kein Volume anfügen.\0\
Microsoft dokumentiert keine Ursache. Die Meldung steht im Windows-Skript (öffentliche Kopien vom September 2017 und vom April 2021). Das Skript läuft danach weiter und endet meist mit Exception caught while connecting to Target; diese zweite Zeile sagt nichts Neues.\0\
Führen Sie das Skript noch einmal aus. Schlägt es wieder fehl, prüfen Sie, was der Tunnel braucht: offene Ports, TLS 1.2 und .NET sowie eine Antivirensoftware, die ihn gewähren lässt. Sein Rückgabewert steht im Protokoll hinter Exit Code:.\0\
\0\
Windows verweigert Datenträger, die es schon gibt\0\
Windows stuft Datenträger des Wiederherstellungspunkts als fehlerhaft ein, weil der Computer dieselben Datenträger oder denselben Speicherpool schon hat. Es hat sie nicht importiert; auf diesem Computer lassen sich ihre Dateien nicht kopieren.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-restore-files-from-vm#windows-storage-spaces\0\
Auf der Seite von Microsoft fehlt diese Meldung. Sie steht im Windows-Skript (öffentliche Kopien vom September 2017 und vom April 2021). Es sucht nach Datenträgern des Herstellers MABILR I, die nicht fehlerfrei sind. Unter Windows Server 2008 R2 erscheint sie nie, weil die Prüfung dort entfällt.\0\
Erzwingen Sie den Import nicht. Werden dieselben Speicherpools doppelt eingebunden, können Daten auf diesem Computer unrettbar beschädigt werden; davor warnt das Skript selbst.\0\
\0\
Kennwort zur Dateiwiederherstellung hat nicht 15 Zeichen\0\
Das Skript hat die Länge des Kennworts geprüft und vor dem Verbinden aufgehört. Es erwartet genau die 15 Zeichen, die das Portal beim Herunterladen angezeigt hat.\0\
Auf der Seite von Microsoft fehlt diese Meldung. Sie steht im Windows-Skript (öffentliche Kopien vom September 2017 und vom April 2021).\0\
Im Dezember 2022 meldete ein Benutzer, das Portal zeige ein Kennwort von etwa 140 Zeichen. Die Seite von Microsoft nennt im Juni 2023 die Form ContosoVM_wcus_GUID. Eine alte Kopie des Skripts würde ein solches Kennwort ablehnen (aus dem Skript gefolgert): Laden Sie Skript und Kennwort zusammen neu.\0\
\0\
Verbundene Datenträger konnten nicht geladen werden\0\
Die Verbindung zum Wiederherstellungspunkt steht, aber beim Onlineschalten der neuen Datenträger oder beim Import dynamischer Datenträger ist das Skript gescheitert. Volumes können fehlen oder unvollständig sein.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-restore-files-from-vm#dynamic-disks\0\
Microsoft dokumentiert keine Ursache. Im Windows-Skript (öffentliche Kopien vom September 2017 und vom April 2021) gilt die Meldung für alles zwischen der Verbindung und der Liste der Volumes; im Protokoll heißt sie Exception caught while importing Dynamic Disks.\0\
Führen Sie das Skript noch einmal aus. Schlägt es wieder fehl, nehmen Sie einen anderen Computer und heben Sie das Protokoll auf.\0\
Volumes bleiben nach dem Aufheben sichtbar\0\
Die Bereitstellung der Datenträger wurde im Portal aufgehoben, der Computer zeigt die Volumes des Wiederherstellungspunkts aber weiterhin. Der Zugriff ist schon beendet, nur der iSCSI-Initiator hat es noch nicht bemerkt.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-restore-files-from-vm#step-6-closing-the-connection\0\
Dieser Fall stand in der Fehlertabelle auf der Seite von Microsoft zur Dateiwiederherstellung (März 2019). In der Fassung vom Juni 2023 fehlt die Tabelle; dort steht nur noch, dass es einige Minuten dauern kann, bis sich die Verbindung aktualisiert.\0\
Unter Linux bleiben die Einbindungspfade immer zurück. Sie sind sichtbar, liefern beim Zugriff Fehler und lassen sich von Hand entfernen; beim nächsten Lauf bietet das Skript an, sie zu bereinigen.\0\
Skript gelingt, listet aber keine neuen Volumes auf\0\
Das Skript lief ohne Fehler durch, aber in seiner Ausgabe fehlt New volumes attached. Angefügt sind die Volumes trotzdem, und die Dateien lassen sich kopieren.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-restore-files-from-vm#step-5-running-the-script-and-identifying-volumes\0\
Dieser Fall stand als vorübergehender Fehler in der Tabelle auf der Seite von Microsoft zur Dateiwiederherstellung (März 2019). In der Fassung vom Juni 2023 fehlt die Tabelle.\0\
In den öffentlichen Kopien des Windows-Skripts (September 2017 und April 2021) lautet die Zeile <Number> recovery volumes attached. Ist die Zahl 0, fehlt den Volumes vielleicht nur der Laufwerkbuchstabe: Sehen Sie in der Datenträgerverwaltung nach.\0\
Speicherpool des Wiederherstellungspunkts ist schreibgeschützt\0\
Das Skript hat die Datenträger verbunden, Windows hat ihren Speicherpool aber ohne Schreibzugriff angefügt. Seine virtuellen Datenträger sind deshalb nicht angefügt, und es erscheint kein Volume. Der Pool braucht Schreibzugriff, und die Datenträger müssen von Hand angefügt werden.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vm-file-recovery-troubleshoot#windows-file-recovery-fails-on-server-with-storage-pools\0\
Microsoft beschreibt das für Server mit Speicherpools (Windows Server 2012 R2 oder 2016), auf denen das Skript zum ersten Mal läuft.\0\
Eine Meldung gibt es dazu nicht: In der Ausgabe des Skripts steht kein Fehler.\0\
Tun Sie das nur auf einem anderen Computer als der gesicherten VM. Auf einer VM mit Windows-Speicherplätzen lässt sich ihr eigenes Skript nicht ausführen.\0\
RAW-Partitionen, LVM und RAID werden nicht eingebunden\0\
Das Skript hat alle Datenträger verbunden, bindet aber nur Volumes ein, die es erkennt. Datenträger mit RAW-Partitionen, LVM oder RAID sind vorhanden, haben aber keinen Einbindungspfad; sie müssen von Hand eingebunden werden.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vm-file-recovery-troubleshoot#linux-file-recovery-fails-to-auto-mount-because-the-disk-doesnt-contain-volumes\0\
Eine Meldung gibt es dazu nicht: Der Datenträger fehlt einfach unter den eingebundenen Volumes. Datenträger mit LVM und RAID führt das Skript mit dem Typ ihrer Partitionen auf.\0\
Verwendet die gesicherte VM LVM oder RAID, muss das Skript auf einem anderen Computer laufen.\0\
\0\
\0\
Linux-Momentaufnahme unvollständig, Netzwerk gilt als eingeschränkt\0\
Die Sicherungserweiterung unter Linux hat nicht von jedem Datenträger der VM eine Momentaufnahme erhalten und führt das auf ein eingeschränktes Netzwerk zurück. Die Sicherung ist fehlgeschlagen. Der wahre Grund kann ein anderer sein: Im Protokoll der Erweiterung steht, welche Antwort für jeden Datenträger kam.\0\
Von einigen Datenträgern kann es trotzdem eine Momentaufnahme geben; eine gescheiterte genügt für diesen Status.\0\
Im Protokoll steht außerdem der Status des ganzen Laufs, und der ist ein anderer: 76 nach einer abgelehnten Momentaufnahme, 121 bis 123 nach einem gescheiterten Einfrieren.\0\
Microsoft dokumentiert weder Ursache noch Abhilfe. Was hier steht, stammt aus dem veröffentlichten Code der Erweiterung (August 2026) und aus dem Bericht eines Benutzers vom November 2017.\0\
Passt nichts davon, starten Sie die Sicherung erneut, und sammeln Sie für den Microsoft-Support: die Details des Sicherungsauftrags, /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log und /var/log/waagent.log.\0\
\0\
\0\
Linux-Momentaufnahme aller Datenträger gescheitert, Netzwerk gilt als nicht vorhanden\0\
Die Sicherungserweiterung unter Linux hat von keinem Datenträger der VM eine Momentaufnahme erhalten und führt das auf ein fehlendes Netzwerk zurück. Die Sicherung ist fehlgeschlagen. Der Name kann täuschen: Fast jeder Fehler, der alle Datenträger trifft, endet in diesem Status, selbst wenn der Host oder der Speicher geantwortet hat.\0\
Das Protokoll /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log unterscheidet die Gründe:\0\
presnapshot Hitting wrong WireServer IP oder dosnapshot Hitting wrong WireServer IP: keine Antwort von 168.63.129.16.\0\
snapshot HttpCallGetResponse failed: keine Antwort vom Speicher, den die Erweiterung anspricht, wenn der Host ihr keine brauchbare Antwort gibt.\0\
The rate of snapshot blob calls is exceeded oder The snapshot count against this blob has been exceeded: Der Speicher hat abgelehnt. Seit März 2025 meldet die Erweiterung auch das als fehlendes Netzwerk, wenn kein Datenträger eine Momentaufnahme bekam.\0\
dosnapshot responseBody: mit einem Fehler dahinter: Der Host hat geantwortet, ist aber gescheitert.\0\
T:S taking snapshot failed as blobs are empty or none: Der Befehl zur Momentaufnahme nannte keine Datenträger.\0\
Seinem Namen nach gehört der Status zu ExtensionSnapshotFailedNoNetwork, dem Code, den Azure Backup anzeigt. Den Status selbst nennen die Seiten von Microsoft nicht; was hier steht, stammt aus dem veröffentlichten Code der Erweiterung (August 2026).\0\
\0\
\0\
VM-Agent startet die Momentaufnahme zu spät\0\
Die Sicherungserweiterung unter Linux wurde mehr als 140 Minuten nach dem Befehl zur Momentaufnahme gestartet. Dann erstellt sie keine mehr, weil die Frist von Azure für diesen Befehl abgelaufen ist, und die Sicherung ist fehlgeschlagen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#the-agent-installed-in-the-vm-is-out-of-date-for-linux-vms\0\
Das Protokoll /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log zeigt beide Zeiten hinter command start time is und den Abstand in Sekunden: total_span_in_seconds liegt über 8400.\0\
Seit Dezember 2021 nimmt die Erweiterung die aktuelle Zeit vom Azure-Host. Nur wenn der Host nicht antwortet, nimmt sie die Uhr der VM.\0\
Microsoft dokumentiert weder Ursache noch Abhilfe; was hier steht, stammt aus dem veröffentlichten Code der Erweiterung (August 2026).\0\
Die nächste Sicherung kommt mit einem neuen Befehl. Kehrt der Status wieder, sammeln Sie die Details des Sicherungsauftrags, /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log und /var/log/waagent.log für den Microsoft-Support.\0\
\0\
\0\
\0\
Datenbankschritt vor der Momentaufnahme gescheitert\0\
Der Schritt, der die Datenbank vor der Momentaufnahme zur Ruhe bringt, ist gescheitert. Die Sicherung läuft weiter, aber ihr Wiederherstellungspunkt ist nur dateisystemkonsistent, nicht datenbankkonsistent.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-linux-database-consistent-enhanced-pre-post#prerequisites\0\
WorkloadPatch: Pre failed for oracle: Oracle ist nicht in den Sicherungsmodus gegangen. Was SQL*Plus ausgegeben hat, steht davor, hinter WorkloadPatch: pre completed with output.\0\
WorkloadPatch: exception in pre: Der Schritt ist abgebrochen; der Text dahinter sagt, warum.\0\
War die Oracle-Instanz mit Absicht heruntergefahren, kann sie die Frage nach ihrem Zustand nicht beantworten, und nach dem veröffentlichten Code endet auch das hier. Eine Datenbank, die vor der Momentaufnahme sauber heruntergefahren wurde, ist trotzdem konsistent, wie Microsoft für den Modus NOARCHIVELOG schreibt (Oktober 2024).\0\
Die Seiten von Microsoft nennen diesen Status nicht; was hier steht, stammt aus dem veröffentlichten Code der Erweiterung (August 2026).\0\
\0\
Wert in workload.conf nicht lesbar\0\
Die Sicherungserweiterung ist über einen Wert in /etc/azure/workload.conf gestolpert; die Datei sagt, wie die Datenbank zur Ruhe zu bringen ist. Die Erweiterung rührt die Datenbank nicht an: Die Sicherung läuft weiter, aber ihr Wiederherstellungspunkt ist nur dateisystemkonsistent.\0\
Der Status kommt nur, wenn workload_name schon gelesen war. Ist die Datei gar nicht lesbar, gibt es keinen Status. Im Protokoll /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log steht dann nur WorkloadPatch: exception in workload conf file parsing, und auch dann bleibt die Datenbank unberührt.\0\
\0\
Rolle der Datenbank in workload.conf nicht akzeptiert\0\
Die Rolle, die /etc/azure/workload.conf der Datenbank gibt, akzeptiert die Sicherungserweiterung nicht. Die Datenbank wird nicht zur Ruhe gebracht: Die Sicherung läuft weiter, aber ihr Wiederherstellungspunkt ist nur dateisystemkonsistent.\0\
Zwei Parameter entscheiden darüber, role und enforceSlaveOnly. Die Seiten von Microsoft nennen weder sie noch diesen Status (August 2025); was hier steht, stammt aus dem veröffentlichten Code der Erweiterung (August 2026).\0\
\0\
Datenbank in workload.conf nicht unterstützt\0\
Die Sicherungserweiterung hat keine Skripts für die Datenbank, die /etc/azure/workload.conf nennt, jedenfalls nicht für deren Rolle. Die Datenbank wird nicht zur Ruhe gebracht: Die Sicherung läuft weiter, aber ihr Wiederherstellungspunkt ist nur dateisystemkonsistent.\0\
Ein workload_name, den die Erweiterung nicht kennt, führt seit August 2020 nicht mehr hierher. Die Erweiterung übergeht workload.conf dann ohne einen Status und behandelt die VM wie eine ohne Datenbank.\0\
\0\
\0\
Datenbankschritt nach der Momentaufnahme gescheitert\0\
Der Schritt, der die Datenbank nach der Momentaufnahme wieder normal arbeiten lässt, ist gescheitert. Sehen Sie zuerst nach der Datenbank: Oracle kann noch im Sicherungsmodus sein. Die Sicherung läuft weiter, aber ihr Wiederherstellungspunkt gilt nur als dateisystemkonsistent.\0\
Workload Post failed kommt nur bei Oracle; exception in processing of postscript kann bei jeder Datenbank kommen.\0\
Bei MySQL, MariaDB und PostgreSQL sieht die Erweiterung nicht nach, was das Post-Skript zurückgegeben hat. Kein Status heißt dort nicht, dass das Skript gelungen ist.\0\
Ist auch ein früherer Schritt gescheitert, meldet die Erweiterung nur den ersten Fehler.\0\
\0\
Anmeldung an der Datenbank fehlt in workload.conf\0\
/etc/azure/workload.conf sagt nicht, wie man sich an der Datenbank anmeldet; die Sicherungserweiterung rührt sie deshalb nicht an. Die Sicherung läuft weiter, aber ihr Wiederherstellungspunkt ist nur dateisystemkonsistent.\0\
Der Name klingt nach fehlenden Rechten, doch dieser Status spricht nur von der Datei. Weist die Datenbank den Benutzer ab, kommt bei Oracle FailedWorkloadPreError, bei MySQL und MariaDB FailedWorkloadQuiescingError.\0\
\0\
Datenbankclient für die Sicherung nicht gestartet\0\
Die Sicherungserweiterung hat vergeblich versucht, den Client von MySQL oder MariaDB zu starten. Die Datenbank wird nicht zur Ruhe gebracht: Die Sicherung läuft weiter, aber ihr Wiederherstellungspunkt ist nur dateisystemkonsistent.\0\
Ein falsches Kennwort führt nicht hierher: Dann startet der Client, und zwei Minuten später kommt FailedWorkloadQuiescingError.\0\
So wie sie veröffentlicht ist, meldet die Erweiterung diesen Status nur bei MySQL und MariaDB. Ist Oracle nicht erreichbar, kommt FailedWorkloadPreError.\0\
\0\
Kein Ordner für das Signal von MySQL in workload.conf\0\
Die Sicherungserweiterung weiß nicht, in welchen Ordner MySQL oder MariaDB die kleine Datei schreiben soll, die ihr meldet, dass die Datenbank ruhig ist. Die Datenbank wird deshalb nicht zur Ruhe gebracht: Die Sicherung läuft weiter, aber ihr Wiederherstellungspunkt ist nur dateisystemkonsistent.\0\
Ein ipc_folder, der leer ist oder in den MySQL nicht schreiben kann, führt nicht hierher, sondern zu FailedWorkloadQuiescingError. Oracle und PostgreSQL brauchen keinen solchen Ordner.\0\
\0\
\0\
Oracle-Datenbank zum Zeitpunkt der Sicherung nicht offen\0\
Versionen der Sicherungserweiterung von Juli bis Dezember 2020 meldeten dies, wenn die Oracle-Datenbank vor oder nach der Momentaufnahme nicht geöffnet war. Die Sicherung lief weiter, aber ihr Wiederherstellungspunkt war nur dateisystemkonsistent.\0\
Seit dem 16. Dezember 2020 heißt die Nummer 508 FailedWorkloadDatabaseStatusChanged und bedeutet etwas anderes: dass die Datenbank im Lauf der Sicherung geöffnet oder geschlossen wurde.\0\
Seither ist es kein Fehler mehr, wenn eine Datenbank vor und nach der Momentaufnahme gemountet, aber nicht geöffnet ist.\0\
Was hier steht, stammt aus dem veröffentlichten Code der Erweiterung; die Seiten von Microsoft nennen diesen Status nicht.\0\
\0\
Oracle-Datenbank während der Sicherung geöffnet oder geschlossen\0\
Die Oracle-Datenbank war vor der Momentaufnahme geöffnet und danach nicht, oder umgekehrt. In welchem Zustand die Momentaufnahme sie erfasst hat, lässt sich nicht sagen: Die Sicherung läuft weiter, aber ihr Wiederherstellungspunkt gilt nur als dateisystemkonsistent.\0\
Bis zum 16. Dezember 2020 hieß die Nummer 508 FailedWorkloadDatabaseNotOpen und bedeutete eine nicht geöffnete Datenbank.\0\
\0\
MySQL nicht binnen zwei Minuten ruhig\0\
Die Sicherungserweiterung hat zwei Minuten lang vergeblich auf das Signal gewartet, dass MySQL oder MariaDB ruhig ist. Die Sicherung läuft ohne das weiter, und ihr Wiederherstellungspunkt ist nur dateisystemkonsistent.\0\
Das Signal ist die Datei azbackupIPC.txt in dem Ordner, den ipc_folder in /etc/azure/workload.conf nennt. MySQL schreibt sie, sobald die Tabellen gesperrt sind und read_only eingeschaltet ist.\0\
Prüfen Sie die Ursachen in dieser Reihenfolge. Vergewissern Sie sich danach, dass die Datenbank wieder schreibt: Der Schritt kann read_only eingeschaltet haben, bevor er scheiterte.\0\
Bei role = slave beginnt das mitgelieferte Skript mit STOP SLAVE. MySQL 8.4 kennt diesen Befehl nicht mehr; das Signal kann dort also nicht kommen. Das ist aus dem Skript geschlossen, nicht dokumentiert.\0\
\0\
Datenbank war vor dem Ende der Momentaufnahme nicht mehr ruhig\0\
Die Zeit, für die die Datenbank ruhig sein darf, war vorbei, bevor die Momentaufnahme fertig war. Die Sicherung läuft weiter, aber ihr Wiederherstellungspunkt gilt nur als dateisystemkonsistent, weil die Datenbank schon wieder arbeitete.\0\
Die Zeit ist timeout in /etc/azure/workload.conf: 90 Sekunden, wenn nichts eingetragen ist.\0\
Kommt der Status bei jeder Sicherung von Oracle oder PostgreSQL, so kurz die Momentaufnahme auch war, sehen Sie sich zuerst die zweite und dritte Ursache an.\0\
Bei Oracle und PostgreSQL startet ein Hintergrundprozess das Post-Skript, sobald die Zeit vorbei ist; danach führt die Erweiterung es noch einmal aus.\0\
Bei MySQL und MariaDB mit role = slave lässt die Erweiterung das Post-Skript dann weg: Das Replikat bleibt schreibgeschützt und seine Replikation angehalten. Kümmern Sie sich zuerst darum.\0\
\0\
Oracle-Datenbank läuft ohne archivierte Redo-Logs\0\
Die Oracle-Datenbank ist geöffnet und läuft im Modus NOARCHIVELOG. Dann lässt sie sich nicht in den Sicherungsmodus versetzen: Die Sicherung läuft weiter, aber ihr Wiederherstellungspunkt ist nur dateisystemkonsistent, nicht datenbankkonsistent.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/workloads/oracle/oracle-database-backup-azure-backup#prepare-the-databases\0\
Microsoft beschreibt zwei Wege (Oktober 2024): eine Onlinesicherung im Modus ARCHIVELOG oder eine Datenbank im Modus NOARCHIVELOG, die vor der Momentaufnahme sauber heruntergefahren wurde.\0\
Den Status selbst nennen die Seiten von Microsoft nicht; was er bedeutet, stammt aus dem veröffentlichten Code der Erweiterung (August 2026).\0\
\0\
\0\
Einstellungen der Sicherungserweiterung unter Linux unvollständig\0\
Die Sicherungserweiterung unter Linux hat einen Befehl oder Einstellungen erhalten, mit denen sie nichts anfangen kann, und keine Momentaufnahme erstellt. Die Sicherung ist fehlgeschlagen.\0\
required field empty or not correct bedeutet, dass Einstellungen fehlen, command is not correct, dass der Befehl weder zu einer Momentaufnahme noch zu einer Installation gehört.\0\
Sind die Einstellungen gar nicht lesbar, meldet die Erweiterung nichts: Im Protokoll /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log steht nur Failed to call the daemon with error: oder Failed to log status in extension, und kein Ergebnis der Momentaufnahme erreicht Azure.\0\
Die Einstellungen kommen von Azure, nicht aus einer Datei, die Sie bearbeiten. Microsoft dokumentiert weder Ursache noch Abhilfe; was hier steht, stammt aus dem veröffentlichten Code der Erweiterung (August 2026).\0\
\0\
Der Sicherungserweiterung unter Linux fehlt eine Datei\0\
Die Sicherungserweiterung unter Linux ist abgebrochen, weil das System eine Datei oder einen Ordner als nicht vorhanden gemeldet hat (Fehlernummer 2). Die Sicherung ist fehlgeschlagen.\0\
Der Status selbst sagt nicht, welche Datei es ist. Sie steht in der Meldung hinter [Errno 2] No such file or directory und im Protokoll /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log in der Zeile mit Failed to enable the extension with error.\0\
Microsoft dokumentiert weder Ursache noch Abhilfe; was hier steht, stammt aus dem veröffentlichten Code der Erweiterung (August 2026), der diesen Namen für diesen einen Systemfehler benutzt.\0\
\0\
Zeit des Momentaufnahmebefehls nicht akzeptiert\0\
Eine Version der Sicherungserweiterung unter Linux vom Oktober 2015 brach ab, wenn die Zeit des Befehls um mehr als 20 Minuten von der Uhr der VM abwich. Keine Version, die seit dem 9. Oktober 2015 veröffentlicht wurde, setzt diesen Status.\0\
Im veröffentlichten Code (August 2026) ist der Status noch definiert, aber nichts verwendet ihn. Vor November 2015 hieß er wrong_time_error.\0\
Die Prüfung blieb eine Zeit lang ohne den Status, mit der Meldung the call time stamp is out of date. Heute führt ein zu alter Befehl zu FailedGuestAgentInvokedCommandTooLate.\0\
\0\
Momentaufnahmeaufgabe bereits bearbeitet\0\
Eine Version der Sicherungserweiterung unter Linux vom Oktober 2015 meldete, dass eine Aufgabe ein zweites Mal kam, und erstellte dafür keine zweite Momentaufnahme. Keine Version, die seit dem 9. Oktober 2015 veröffentlicht wurde, setzt diesen Status.\0\
Im veröffentlichten Code (August 2026) ist der Status noch definiert, aber nichts verwendet ihn. Vor November 2015 hieß er same_taskid_error.\0\
Die Prüfung blieb eine Zeit lang ohne den Status, mit der Meldung the task id is already handled. Heute schreibt die Erweiterung TaskId AlreadyProcessed nothing to do in ihr Protokoll und endet ohne Fehler.\0\
HTTP-Aufruf der Sicherungserweiterung unter Linux bleibt ohne Antwort\0\
Ein HTTP-Aufruf der Sicherungserweiterung unter Linux hat keine Antwort erhalten. Was daraus folgt, hängt vom Aufruf ab: Ohne den Momentaufnahmeaufruf gibt es von diesem Datenträger keine Momentaufnahme; können nur Status oder Protokoll nicht hochgeladen werden, hält das die Sicherung nicht auf.\0\
Im Protokoll /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log steht er als Zahl, in Zeilen wie HttpUtil Call : result: 15.\0\
Als Status einer ganzen Sicherung meldet ihn der veröffentlichte Code (August 2026) nicht. Scheitern Momentaufnahmeaufrufe, ist der Status FailedRetryableSnapshotFailedNoNetwork oder FailedRetryableSnapshotFailedRestrictedNetwork.\0\
Microsoft dokumentiert weder Ursache noch Abhilfe.\0\
\0\
\0\
\0\
\0\
Sicherungserweiterung unter Linux ohne eigenen Status gescheitert\0\
Die Sicherungserweiterung unter Linux ist auf eine Art gescheitert, für die sie keinen eigenen Status hat, und die Sicherung ist fehlgeschlagen. Im Quelltext der Erweiterung heißt dieser Status error, Nummer 2.\0\
Snapshots are inconsistent: Die Dateisysteme waren nicht mehr eingefroren, als die Momentaufnahme fertig war.\0\
T:S Machine unable to sleep: Das Hilfsprogramm, das sie eingefroren hält, konnte nicht warten.\0\
Failed to do the snapshot with error, Failed to enable the extension with error oder Failed to call the daemon with error: eine Ausnahme, dahinter ihr Text und der Stacktrace.\0\
Das Pre-Skript hat einen Fehler zurückgegeben, sodass die Sicherung gegebenenfalls nicht anwendungskonsistent ist.\0\
Pre-Skript endet mit einem Fehler\0\
Das Skript, das unmittelbar vor der Momentaufnahme läuft, hat einen Fehler gemeldet. Womöglich hat es die Anwendung nicht auf die Momentaufnahme vorbereitet; der Wiederherstellungspunkt ist dann nicht anwendungskonsistent.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-linux-app-consistent#troubleshooting\0\
Wie es mit der Sicherung weitergeht, bestimmt continueBackupOnFailure in /etc/azure/VMSnapshotScriptPluginConfig.json:\0\
true: Die Sicherung läuft weiter, ist aber nur dateisystem- oder nur absturzkonsistent.\0\
false: Die Sicherung schlägt fehl, und der Dienst versucht es noch einige Male. Ausgenommen sind VMs mit nur einem Datenträger: Sie werden trotzdem absturzkonsistent gesichert.\0\
Steht fsFreezeEnabled auf false, lässt der veröffentlichte Code der Erweiterung (August 2026) die Sicherung fehlschlagen, ganz gleich, was für continueBackupOnFailure eingetragen ist.\0\
Das Post-Skript läuft trotzdem: Seit Juli 2017 startet die Erweiterung es auch dann, wenn das Pre-Skript fehlgeschlagen ist oder sein Zeitlimit überschritten hat.\0\
Im Protokoll der Erweiterung steht dafür der Status 300, FailedPrepostPreScriptFailed. Dass beide zusammengehören, ist aus ihren Namen geschlossen.\0\
Das Post-Skript hat einen Fehler zurückgegeben, der sich auf den Anwendungszustand auswirken kann.\0\
Post-Skript endet mit einem Fehler\0\
Das Skript, das unmittelbar nach der Momentaufnahme läuft, hat einen Fehler gemeldet. Es soll die Anwendung weiterarbeiten lassen; womöglich ist sie also noch angehalten. Sehen Sie zuerst nach ihr.\0\
Die Momentaufnahme ist zu diesem Zeitpunkt schon erstellt. Wie es mit der Sicherung weitergeht, bestimmt continueBackupOnFailure in /etc/azure/VMSnapshotScriptPluginConfig.json:\0\
Im Protokoll der Erweiterung steht dafür der Status 301, FailedPrepostPostScriptFailed. Dass beide zusammengehören, ist aus ihren Namen geschlossen.\0\
Das Pre-Skript wurde nicht am in der Konfigurationsdatei VMSnapshotScriptPluginConfig.json angegebenen Speicherort gefunden.\0\
Pre-Skript liegt nicht am eingetragenen Pfad\0\
Unter dem Pfad, der in VMSnapshotScriptPluginConfig.json steht, findet die Erweiterung kein Pre-Skript. Sie startet keines der beiden Skripts, und die Sicherung ist nicht anwendungskonsistent.\0\
Steht continueBackupOnFailure auf true, läuft die Sicherung weiter, ist aber nur dateisystem- oder nur absturzkonsistent. Bei false schlägt sie fehl, und der Dienst versucht es noch einige Male; eine VM mit nur einem Datenträger wird trotzdem absturzkonsistent gesichert.\0\
Die Erweiterung prüft beide Skripts, bevor sie etwas startet: erst das Pre-Skript, dann das Post-Skript, jeweils Vorhandensein, Berechtigungen und Besitzer. Sie meldet nur den ersten Mangel. Prüfen Sie deshalb all das gleich für beide Skripts.\0\
Im Protokoll der Erweiterung steht dafür der Status 302, FailedPrepostPreScriptNotFound. Dass beide zusammengehören, ist aus ihren Namen geschlossen.\0\
Das Post-Skript wurde nicht am in der Konfigurationsdatei VMSnapshotScriptPluginConfig.json angegebenen Speicherort gefunden.\0\
Post-Skript liegt nicht am eingetragenen Pfad\0\
Unter dem Pfad, der in VMSnapshotScriptPluginConfig.json steht, findet die Erweiterung kein Post-Skript. Sie startet keines der beiden Skripts, auch nicht das Pre-Skript, und die Sicherung ist nicht anwendungskonsistent.\0\
Die Erweiterung prüft beide Skripts, bevor sie etwas startet: erst das Pre-Skript, dann das Post-Skript, jeweils Vorhandensein, Berechtigungen und Besitzer. Sie meldet nur den ersten Mangel: Am Pre-Skript hatte sie also nichts auszusetzen, und Berechtigungen und Besitzer des Post-Skripts prüft sie erst, wenn es da ist.\0\
Im Protokoll der Erweiterung steht dafür der Status 303, FailedPrepostPostScriptNotFound. Dass beide zusammengehören, ist aus ihren Namen geschlossen.\0\
Die zur Erweiterung „VmSnapshotLinux“ gehörige Datei Pluginhost ist beschädigt, sodass Pre-Skript und Post-Skript nicht ausgeführt werden können und die Sicherung nicht anwendungskonsistent sein wird.\0\
Pluginhost der Erweiterung lässt sich nicht laden\0\
Der Pluginhost ist der Teil der Erweiterung VmSnapshotLinux, der Pre-Skript und Post-Skript startet. Seine Datei ist beschädigt oder nicht auswertbar. Deshalb läuft keines der beiden Skripts, und die Sicherung ist nicht anwendungskonsistent.\0\
Die Sicherung selbst läuft weiter, aber nur dateisystemkonsistent; continueBackupOnFailure wirkt an dieser Stelle nicht. Im Protokoll steht dann diese Zeile:\0\
Eine Zeile davor beginnt mit Error in reading PluginHost config file und nennt den Grund. Lesen Sie sie zuerst: An ihr lassen sich die Ursachen unterscheiden.\0\
Die Seite von Microsoft kennt nur die erste Ursache. Die übrigen und die Angaben zum Protokoll stammen aus dem veröffentlichten Code der Erweiterung (August 2026).\0\
Im Protokoll der Erweiterung steht dafür der Status 304, FailedPrepostPluginhostConfigParsing. Dass beide zusammengehören, ist aus ihren Namen geschlossen.\0\
Die Datei VMSnapshotScriptPluginConfig.json ist falsch, sodass Pre-Skript und Post-Skript nicht ausgeführt werden können und die Sicherung nicht anwendungskonsistent sein wird.\0\
Konfigurationsdatei der Skripts ist fehlerhaft\0\
Die Erweiterung kann /etc/azure/VMSnapshotScriptPluginConfig.json nicht auswerten. Deshalb läuft weder das Pre-Skript noch das Post-Skript, und die Sicherung ist nicht anwendungskonsistent.\0\
Die Sicherung selbst läuft weiter, aber nur dateisystemkonsistent. Daran ändert auch ein false für continueBackupOnFailure nichts, denn die Erweiterung konnte es nicht lesen (veröffentlichter Code, August 2026).\0\
Im Protokoll der Erweiterung steht dafür der Status 305, FailedPrepostPluginConfigParsing. Dass beide zusammengehören, ist aus ihren Namen geschlossen.\0\
Zum Ausführen von Skripts muss der Root-Benutzer der Besitzer der Datei sein, und für die Datei muss die Berechtigung „700“ gelten (d.h., dass nur der Besitzer die Berechtigungen „read“, „write“ und „execute“ haben darf).\0\
Besitzer oder Berechtigungen des Pre-Skripts falsch\0\
Das Pre-Skript gehört nicht root, oder andere haben Rechte daran. Die Erweiterung startet keines der beiden Skripts, und die Sicherung ist nicht anwendungskonsistent.\0\
Die Erweiterung meldet nur den ersten Mangel, den sie findet, und sie prüft das Pre-Skript vor dem Post-Skript. Stellen Sie Besitzer und Modus gleich bei beiden richtig.\0\
Im Protokoll der Erweiterung steht dafür der Status 306, FailedPrepostPreScriptPermissionError. Dass beide zusammengehören, ist aus ihren Namen geschlossen.\0\
Zum Ausführen von Skripts muss der Root-Benutzer der Besitzer der Datei sein, und für die Datei muss die Berechtigung „700“ gelten (d.h., dass nur der Besitzer die Berechtigungen „read“, „write“ und „execute“ haben darf).\0\
Besitzer oder Berechtigungen des Post-Skripts falsch\0\
Das Post-Skript gehört nicht root, oder andere haben Rechte daran. Die Erweiterung startet keines der beiden Skripts, auch nicht das Pre-Skript, und die Sicherung ist nicht anwendungskonsistent.\0\
Im Protokoll der Erweiterung steht dafür der Status 307, FailedPrepostPostScriptPermissionError. Dass beide zusammengehören, ist aus ihren Namen geschlossen.\0\
Bei Ausführung des Pre-Skripts für eine anwendungskonsistente Sicherung ist ein Timeout aufgetreten.\0\
Pre-Skript überschreitet sein Zeitlimit\0\
Das Pre-Skript war noch nicht fertig, als sein Zeitlimit abgelaufen war. Die Erweiterung hat nicht länger darauf gewartet, und die Sicherung ist nicht anwendungskonsistent.\0\
Derselbe Code beendet das Skript nicht; es kann also noch laufen, während die Momentaufnahme erstellt wird. Das Post-Skript läuft trotzdem: Seit Juli 2017 startet die Erweiterung es auch dann, wenn das Pre-Skript fehlgeschlagen ist oder sein Zeitlimit überschritten hat.\0\
Ein Supporttext vom Mai 2020 nennt diesen Fehler ExtensionPreScriptTimeout und beschreibt ihn als Warnung der Vorabprüfung; die Sicherung selbst gelang dabei dateisystemkonsistent.\0\
Im Protokoll der Erweiterung steht dafür der Status 308, FailedPrepostPreScriptTimeout. Dass beide zusammengehören, ist aus ihren Namen geschlossen.\0\
Bei Ausführung des Post-Skripts für eine anwendungskonsistente Sicherung ist ein Timeout aufgetreten.\0\
Post-Skript überschreitet sein Zeitlimit\0\
Das Post-Skript war noch nicht fertig, als sein Zeitlimit abgelaufen war. Es soll die Anwendung weiterarbeiten lassen; womöglich ist sie also noch angehalten. Sehen Sie zuerst nach ihr.\0\
Steht fsFreezeEnabled auf false, lässt der veröffentlichte Code der Erweiterung (August 2026) die Sicherung fehlschlagen, ganz gleich, was für continueBackupOnFailure eingetragen ist. Derselbe Code beendet das Skript nicht: Es kann noch laufen.\0\
Im Protokoll der Erweiterung steht dafür der Status 309, FailedPrepostPostScriptTimeout. Dass beide zusammengehören, ist aus ihren Namen geschlossen.\0\
Pluginhost erhält kein Ergebnis vom Pre-Skript\0\
Der Pluginhost, der die Skripts startet, hat bis zu seinem eigenen Zeitlimit auf das Pre-Skript gewartet und kein Ergebnis erhalten. Die Sicherung ist nicht anwendungskonsistent.\0\
Microsoft dokumentiert weder Ursache noch Abhilfe. Was hier steht, ist dem veröffentlichten Code der Erweiterung entnommen (August 2026).\0\
Im Protokoll der Erweiterung ist dies der Status 310. Er ist ungewöhnlich: Ein Skript, das zu lange braucht, wird schon früher als Status 308 gemeldet, denn sein Limit liegt nie über dem des Pluginhosts. Der Pluginhost wartet höchstens 1800 Sekunden und ein paar mehr.\0\
Die Sicherung läuft weiter, aber nur dateisystemkonsistent, ganz gleich, was für continueBackupOnFailure eingetragen ist. Steht fsFreezeEnabled auf false, schlägt sie fehl.\0\
Pluginhost erhält kein Ergebnis vom Post-Skript\0\
Der Pluginhost, der die Skripts startet, hat bis zu seinem eigenen Zeitlimit auf das Post-Skript gewartet und kein Ergebnis erhalten. Die Momentaufnahme ist erstellt, doch womöglich ist die Anwendung noch angehalten: Sehen Sie zuerst nach ihr.\0\
Im Protokoll der Erweiterung ist dies der Status 311. Er ist ungewöhnlich: Ein Skript, das zu lange braucht, wird schon früher als Status 309 gemeldet, denn sein Limit liegt nie über dem des Pluginhosts. Der Pluginhost wartet höchstens 1800 Sekunden und ein paar mehr.\0\
Prüfsumme im Skript-Framework stimmt nicht\0\
Seinem Namen nach besagt dieser Status, dass im Framework für Pre-Skript und Post-Skript eine Prüfsumme nicht stimmt. Welche Datei gemeint ist, ist nicht dokumentiert, ebenso wenig, was aus der Sicherung wird.\0\
Microsoft dokumentiert weder Ursache noch Abhilfe. Der Code der Erweiterung definiert den Status als 312; in keiner Fassung, die bis August 2026 veröffentlicht wurde, gibt es eine Stelle, die ihn setzt.\0\
Die Lösung, die hier steht, die Erweiterung neu zu installieren, ist aus dem Namen geschlossen.\0\
Konfigurationsdatei des Pluginhosts fehlt\0\
Der Pluginhost, der Pre-Skript und Post-Skript startet, findet seine eigene Konfigurationsdatei nicht. Deshalb läuft keines der beiden Skripts, und die Sicherung ist nicht anwendungskonsistent.\0\
Die Sicherung selbst läuft weiter, aber nur dateisystemkonsistent. Ist sie fehlgeschlagen, suchen Sie nach einem anderen Grund.\0\
Microsoft dokumentiert weder Ursache noch Abhilfe. Im Protokoll der Erweiterung ist dies der Status 313; was hier steht, ist ihrem veröffentlichten Code entnommen (August 2026).\0\
Besitzer oder Berechtigungen der Pluginhost-Datei falsch\0\
An VMSnapshotPluginHost.conf, der Konfigurationsdatei des Pluginhosts, haben außer root auch andere zu viele Rechte, oder sie gehört einem anderen Benutzer. Deshalb läuft keines der beiden Skripts, und die Sicherung ist nicht anwendungskonsistent.\0\
Microsoft dokumentiert weder Ursache noch Abhilfe. Im Protokoll der Erweiterung ist dies der Status 314; was hier steht, ist ihrem veröffentlichten Code entnommen (August 2026). Gelesen wird die Datei aus /etc/azure, wenn sie dort liegt, andernfalls aus dem Ordner main der Erweiterung.\0\
Konfigurationsdatei des Pluginhosts gehört nicht root\0\
VMSnapshotPluginHost.conf, die Konfigurationsdatei des Pluginhosts, gehört einem anderen Benutzer als root. Deshalb läuft keines der beiden Skripts, und die Sicherung ist nicht anwendungskonsistent.\0\
Der Code der Erweiterung definiert diesen Status noch als 315, meldet einen falschen Besitzer aber seit dem 22. Februar 2017 als FailedPrepostPluginhostConfigPermissionError, Status 314.\0\
Microsoft dokumentiert weder Ursache noch Abhilfe; was hier steht, ist dem veröffentlichten Code entnommen (August 2026).\0\
Keine Konfigurationsdatei für Skripts auf dieser VM\0\
Auf der VM gibt es keine Datei /etc/azure/VMSnapshotScriptPluginConfig.json. Deshalb laufen keine Skripts, und die Sicherung ist nur dateisystemkonsistent. Sollen gar keine Skripts laufen, ist das der Normalfall, und es ist nichts zu tun.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-linux-app-consistent\0\
Ist die Sicherung fehlgeschlagen, suchen Sie nach einem anderen Grund. Der veröffentlichte Code der Erweiterung (August 2026) schreibt diese Zeile bei jeder Sicherung einer VM ohne Skripts, und die Sicherung läuft weiter:\0\
Die Seite von Microsoft nennt diesen Status nicht. Im Protokoll der Erweiterung hat er die Nummer 316.\0\
Besitzer oder Berechtigungen der Skript-Konfigurationsdatei falsch\0\
An /etc/azure/VMSnapshotScriptPluginConfig.json haben außer root auch andere Rechte, die Datei ist ausführbar, oder sie gehört einem anderen Benutzer. Deshalb läuft keines der beiden Skripts, und die Sicherung ist nicht anwendungskonsistent.\0\
Die Sicherung selbst läuft weiter, aber nur dateisystemkonsistent. Daran ändert auch ein false für continueBackupOnFailure nichts, denn die Datei wird gar nicht erst gelesen (veröffentlichter Code, August 2026).\0\
Im Protokoll der Erweiterung ist dies der Status 317. Die Seite von Microsoft nennt den Modus, der nötig ist, aber nicht diesen Status.\0\
Konfigurationsdatei der Skripts gehört nicht root\0\
/etc/azure/VMSnapshotScriptPluginConfig.json gehört einem anderen Benutzer als root. Deshalb läuft keines der beiden Skripts, und die Sicherung ist nicht anwendungskonsistent.\0\
Der Code der Erweiterung definiert diesen Status noch als 318, meldet einen falschen Besitzer aber seit dem 22. Februar 2017 als FailedPrepostPluginConfigPermissionError, Status 317.\0\
Nach der Seite von Microsoft darf nur root Zugriff auf die Datei haben; diesen Status nennt sie nicht.\0\
\0\
Aktive SAS verhindert das Löschen eines Wiederherstellungspunkts\0\
Der Wiederherstellungspunkt lässt sich nicht löschen, weil mindestens einer seiner Datenträger noch über eine Shared Access Signature (SAS) zugänglich ist. Bis dieser Zugriff endet, bleibt der Wiederherstellungspunkt, wie er ist.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/restore-point-troubleshooting#diskrestorepointusedbycustomer---there-is-an-active-shared-access-signature-outstanding-for-disk-restore-point\0\
Ein einziger Datenträger-Wiederherstellungspunkt mit aktiver SAS genügt, um das Löschen zu blockieren. EndGetAccess in der Meldung ist der Vorgang der API, der den Zugriff beendet; mit BeginGetAccess wurde er erteilt.\0\
\0\
VM während der Erstellung des Wiederherstellungspunkts geändert\0\
Die VM wurde geändert, während von ihr ein Wiederherstellungspunkt entstand; Azure hat die Erstellung deshalb abgebrochen. Aus diesem Versuch gibt es keinen Wiederherstellungspunkt. Ist die Änderung abgeschlossen, kann ein neuer Versuch gelingen.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/restore-point-troubleshooting#operationnotallowed---changes-were-made-to-the-virtual-machine-while-the-operation-create-restore-point-was-in-progress\0\
Das ist Absicht: Azure will so sicherstellen, dass die Daten im Wiederherstellungspunkt intakt sind. Typisch ist ein Datenträger, der gerade angefügt oder getrennt wird.\0\
OperationNotAllowed ist ein allgemeiner Code von Azure. Diese Bedeutung hat er, wenn die Meldung Create Restore Point und Änderungen an der VM nennt.\0\
\0\
Kein Wiederherstellungspunkt wegen eines nicht zugeordneten Datenträgers\0\
Mindestens ein Datenträger der VM wurde nicht erfolgreich zugeordnet und kann deshalb nicht in einen Wiederherstellungspunkt aufgenommen werden. Solange er dabei ist, entsteht gar kein Wiederherstellungspunkt der VM, auch nicht für ihre intakten Datenträger.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/restore-point-troubleshooting#operationnotallowed---operation-create-restore-point-is-not-allowed-as-disks-have-not-been-allocated-successfully\0\
Lassen Sie den Datenträger aus und schützen Sie seine Daten auf anderem Weg.\0\
OperationNotAllowed ist ein allgemeiner Code von Azure. Diese Bedeutung hat er, wenn die Meldung nicht zugeordnete Datenträger nennt.\0\
\0\
Freigegebene Datenträger passen in keinen Wiederherstellungspunkt\0\
Die VM hat einen freigegebenen Datenträger, und Wiederherstellungspunkte können solche Datenträger nicht enthalten. Mit ihm entsteht kein Wiederherstellungspunkt der VM; ohne ihn lassen sich die übrigen Datenträger erfassen.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/restore-point-troubleshooting#operationnotallowed---creation-of-restore-point-of-a-virtual-machine-with-shared-disks-is-not-supported\0\
Die Seite von Microsoft führt diese Meldung unter der Überschrift OperationNotAllowed, nennt als Code aber VMRestorePointClientError. Rechnen Sie mit beiden.\0\
Stand April 2023 werden freigegebene Datenträger nicht unterstützt. Das sagt auch die Unterstützungsmatrix; sie nennt außerdem kurzlebige Betriebssystemdatenträger, die ebenfalls ausgelassen werden müssen.\0\
\0\
Wiederherstellungspunkt scheitert an einem COM+-Fehler\0\
Der Wiederherstellungspunkt konnte wegen COM+ in der Windows-VM nicht erstellt werden: Der Dienst läuft nicht, oder er läuft fehlerhaft. Starten Sie zuerst den Dienst neu und, wenn das nicht reicht, die VM.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/restore-point-troubleshooting#vmrestorepointclienterror---restore-point-creation-failed-due-to-com-error\0\
Nur diese beiden Neustarts dokumentiert Microsoft zu dieser Meldung. Die Prüfungen von MSDTC dazwischen stammen aus den allgemeinen Schritten zu Wiederherstellungspunkten; sie verweisen auf die Abhilfe bei der VM-Sicherung. Dort heißt dasselbe Problem ExtensionSnapshotFailedCOM.\0\
\0\
COM+ geht beim Wiederherstellungspunkt der Speicher aus\0\
Der Wiederherstellungspunkt konnte nicht erstellt werden, weil der Speicher verbraucht war, den COM+ in der Windows-VM benutzen darf. Meist wird er wieder frei, wenn Sie den COM+-Dienst und die VM neu starten.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/restore-point-troubleshooting#vmrestorepointclienterror---restore-point-creation-failed-due-to-insufficient-memory-available-in-com-memory-quota\0\
Mehr dokumentiert Microsoft zu dieser Meldung nicht. Geht der Speicher immer wieder aus, sehen Sie sich den Desktopheap an: Ihn lässt der Microsoft-Support bei ExtensionInstallProviderCOMMemoryQuotaReached vergrößern, dem Code der VM-Sicherung für ein verbrauchtes Speicherkontingent von COM+ (Februar 2021).\0\
\0\
VSS-Writer verhindern den Wiederherstellungspunkt\0\
Der Wiederherstellungspunkt konnte nicht erstellt werden, weil VSS-Writer in der Windows-VM fehlerhaft sind. Ohne sie gibt es keinen anwendungskonsistenten Wiederherstellungspunkt.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/restore-point-troubleshooting#vmrestorepointclienterror---restore-point-creation-failed-due-to-vss-writers-in-bad-state\0\
Vor der Momentaufnahme schreiben die Writer auf die Datenträger, was noch im Arbeitsspeicher liegt; ein fehlerhafter Writer kann das nicht. Microsoft lässt die Dienste der Writer neu starten und danach die VM. Für alles Weitere verweist es auf die VM-Sicherung, bei der dasselbe Problem ExtensionFailedVssWriterInBadState heißt; von dort stammen die übrigen Ursachen.\0\
\0\
Visual C++-Laufzeit für den Wiederherstellungspunkt nicht installierbar\0\
Der Wiederherstellungspunkt konnte nicht erstellt werden, weil sich das Visual C++ Redistributable für Visual Studio 2012 nicht installieren ließ, das er in der Windows-VM braucht.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/restore-point-troubleshooting#vmrestorepointclienterror---restore-point-creation-failed-due-to-failure-in-installation-of-visual-c-redistributable-for-visual-studio-2012\0\
Ist das Paket schon installiert und der Fehler tritt trotzdem auf, starten Sie die VM neu: Laut der Meldung räumt das eine hängen gebliebene Installation weg. Wo die Seite von Microsoft vom April 2023 „Visual Studio 2021“ nennt, ist 2012 gemeint; so steht es in der Meldung und in der Anweisung.\0\
Bei der Sicherung von Azure-VMs gehört eine solche Meldung zu ExtensionVCRedistInstallationFailure. Von dort stammen die weiteren Ursachen und das Paket vcredist2013_x64 aus dem Ordner der Erweiterung (September 2023).\0\
\0\
VM hat die Höchstzahl an Wiederherstellungspunkten erreicht\0\
Von der VM gibt es schon so viele Wiederherstellungspunkte, dass mindestens einer ihrer Datenträger keine weitere Momentaufnahme zulässt. Es entsteht nichts Neues, bis alte Wiederherstellungspunkte gelöscht sind.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/restore-point-troubleshooting#vmrestorepointclienterror---restore-point-creation-failed-as-the-maximum-allowed-snapshot-limit-of-one-or-more-disk-blobs-has-been-reached-please-delete-some-existing-restore-points-of-this-vm-and-then-retry\0\
Stand April 2023 kann eine VM 500 Wiederherstellungspunkte haben. Alle ihre Wiederherstellungspunktsammlungen zählen zusammen, in welcher Ressourcengruppe sie auch liegen.\0\
Für VMs mit Azure Backup wurde im Februar 2020 eine Grenze von 18 Wiederherstellungspunkten gemeldet, unter dem Code OperationNotAllowed und mit eigener Meldung; Azure Backup zeigt sie als UserErrorRpCollectionLimitReached an.\0\
\0\
COM+ erreicht den Transaktionskoordinator nicht\0\
Der Wiederherstellungspunkt konnte nicht erstellt werden, weil COM+ in der Windows-VM keine Verbindung zum Microsoft Distributed Transaction Coordinator (MSDTC) bekam. Dessen Dienst muss laufen, und zwar unter dem Konto Netzwerkdienst.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/restore-point-troubleshooting#vmrestorepointclienterror---restore-point-creation-failed-with-the-error-com-was-unable-to-talk-to-the-microsoft-distributed-transaction-coordinator\0\
Startet der Dienst gar nicht, installieren Sie ihn neu. Die Sicherung von Azure-VMs meldet dasselbe Problem als ExtensionInstallationFailedMDTC.\0\
\0\
VM zu schwach für einen Wiederherstellungspunkt\0\
Der Wiederherstellungspunkt konnte nicht erstellt werden, weil der VM die nötigen Rechenressourcen fehlen. Wählen Sie eine größere VM-Größe und erstellen Sie den Wiederherstellungspunkt dann erneut.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/restore-point-troubleshooting#vmrestorepointclienterror---restore-point-creation-failed-due-to-inadequate-vm-resources\0\
Wie viel wovon gebraucht wird, sagt Microsoft nicht. Die Meldung verweist auf einen Blogbeitrag zur Größenänderung.\0\
\0\
VM ohne Netzwerkverbindung für den Wiederherstellungspunkt\0\
Der Wiederherstellungspunkt konnte nicht erstellt werden, weil die VM laut Meldung keine Netzwerkverbindung hat. Azure Compute spricht dazu die Momentaufnahmeerweiterung in der VM an; gelingt das nicht, wird keine Momentaufnahme ausgelöst.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/restore-point-troubleshooting#vmrestorepointclienterror---restore-point-creation-failed-due-to-no-network-connectivity-on-the-virtual-machine\0\
Prüfen Sie die Ursachen in der angegebenen Reihenfolge und erstellen Sie den Wiederherstellungspunkt dann erneut.\0\
Der Text von Microsoft zu dieser Meldung führt nur zur ersten Ursache: Die Momentaufnahme lässt sich nicht erstellen, oder ihr Status lässt sich nicht abrufen.\0\
Die beiden anderen stehen hier, weil die Meldung selbst Zugriff auf Azure-Adressen oder einen richtig eingestellten Proxy verlangt und weil sie im allgemeinen Teil der Seite von Microsoft geprüft werden.\0\
Manche Schritte sind für die VM-Sicherung geschrieben. Wo sie eine Sicherung starten, erstellen Sie stattdessen den Wiederherstellungspunkt.\0\
\0\
Ein anderer Wiederherstellungspunkt wird gerade erstellt\0\
Von einer VM kann immer nur ein Wiederherstellungspunkt gleichzeitig entstehen, und einer ist gerade in Arbeit. Die neue Anforderung wurde abgewiesen.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/restore-point-troubleshooting#vmrestorepointclienterror---restorepoint-creation-failed-since-a-concurrent-create-restorepoint-operation-was-triggered-on-the-vm\0\
Warten Sie, bis er fertig ist, und versuchen Sie es dann noch einmal. Kommt der Fehler regelmäßig, suchen Sie nach zwei Zeitplänen oder zwei Produkten, die Wiederherstellungspunkte derselben VM erstellen, und legen Sie sie auseinander.\0\
\0\
VM meldet keinen Status ihres Agents und ihrer Erweiterungen\0\
Azure Compute hat von der VM keinen Status des VM-Agents oder der Erweiterungen erhalten. Ohne den Agent lässt sich kein Wiederherstellungspunkt erstellen.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/restore-point-troubleshooting#vmagentstatuscommunicationerror---vm-agent-unable-to-communicate-with-compute-service\0\
Der Agent wurde beendet, ist veraltet, in einem inkonsistenten Zustand oder nicht installiert. Sehen Sie zuerst im Portal unter VM > Einstellungen > Eigenschaften nach: Unter Status muss Wird ausgeführt stehen und unter Agent-Status der Wert Bereit. Ist das nicht so, beginnen Sie mit dem Agent des jeweiligen Betriebssystems. Prüfen Sie danach die Erweiterungen.\0\
Azure Compute benutzt diesen Code auch anderswo, zum Beispiel beim Erstellen einer VM. Dort fragt die Meldung außerdem, ob die VM Azure Storage erreicht (gemeldet im März 2018).\0\
\0\
Schlüsseltresor des Datenträgerverschlüsselungssatzes nicht gefunden\0\
Die Datenträger der VM sind über einen Datenträgerverschlüsselungssatz verschlüsselt, und der Schlüsseltresor dahinter ist nicht zu finden. Es entsteht kein Wiederherstellungspunkt, bis der Schlüsseltresor unter demselben Namen wieder da ist.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/restore-point-troubleshooting#diskrestorepointclienterror---keyvault-associated-with-diskencryptionset-is-not-found\0\
Auf die Schlüssel kommt es ebenso an wie auf den Tresor: Laut der Seite von Microsoft werden verschlüsselte Wiederherstellungspunkte mit denselben Schlüsseln erstellt.\0\
\0\
Wiederherstellungspunkt-API in zu alter Version aufgerufen\0\
Der Aufruf benutzt eine Version der Wiederherstellungspunkt-API, die Azure dafür nicht annimmt. Erstellt oder geändert wurde nichts; mit einer neueren Version kann derselbe Aufruf gelingen.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/restore-point-troubleshooting#badrequest---this-request-can-be-made-with-api-version-2021-03-01-or-newer\0\
Zur Version widerspricht sich Microsoft:\0\
Die Meldung und der Text dazu nennen 2022-03-01 oder später (April 2023).\0\
Die Überschrift über diesem Text nennt 2021-03-01, die Unterstützungsmatrix für Wiederherstellungspunkte ebenso.\0\
Mit 2022-03-01 oder später erfüllen Sie beides. BadRequest ist ein allgemeiner Code von Azure. Diese Bedeutung hat er, wenn die Meldung eine api-version nennt.\0\
\0\
Wiederherstellungspunkt scheitert an einem internen Fehler\0\
Der Wiederherstellungspunkt ist an einem internen Fehler gescheitert, der seinen Grund nicht verrät. Warten Sie ein wenig und versuchen Sie es noch einmal, bevor Sie etwas anderes tun.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/restore-point-troubleshooting#internalerror--internalexecutionerror--internaloperationerror--internaldiskrestorepointerror---an-internal-execution-error-occurred-please-retry-later\0\
Für die Momentaufnahme spricht Azure Compute die Momentaufnahmeerweiterung in der VM an. Verhindert eine der hier genannten Ursachen, dass sie ausgelöst wird, kann der Wiederherstellungspunkt scheitern. Bleibt der Fehler bestehen, prüfen Sie die Ursachen in der angegebenen Reihenfolge.\0\
InternalError, InternalExecutionError und InternalOperationError bedeuten beim Wiederherstellungspunkt dasselbe. Seit 2024 führt die Seite von Microsoft auch InternalDiskRestorePointError mit ihnen auf. Alle drei sind in Azure allgemeine Namen; diese Bedeutung haben sie nur, wenn gerade ein Wiederherstellungspunkt erstellt wurde.\0\
Interner Fehler bei den Datenträger-Wiederherstellungspunkten\0\
Der Wiederherstellungspunkt ist an einem internen Fehler bei seinen Datenträgern gescheitert. Warten Sie ein wenig und versuchen Sie es noch einmal, bevor Sie etwas anderes tun.\0\
Die Seite von Microsoft führt diesen Code seit 2024 zusammen mit InternalError, InternalExecutionError und InternalOperationError auf, mit derselben Meldung und denselben Ursachen. Bleibt der Fehler bestehen, prüfen Sie diese in der angegebenen Reihenfolge.\0\
Die Änderung, mit der er im April 2024 vorgeschlagen wurde, nennt einen eigenen Grund: Der Status der Erweiterung lässt sich nicht abrufen, und deshalb ist keine Momentaufnahme möglich.\0\
\0\
VM wird mit der Einrichtung ihres Betriebssystems nicht fertig\0\
Die VM selbst meldet, dass ihr Betriebssystem nicht rechtzeitig fertig eingerichtet war und dass das mit diesem Image schon viele Male passiert ist. Daran scheitert der Vorgang mit dem Wiederherstellungspunkt; an diesem selbst liegt es nicht.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/restore-point-troubleshooting#osprovisioningclienterror---restore-points-operation-failed-due-to-an-error-for-details-see-restore-point-provisioning-error-message-details\0\
Microsoft dokumentiert nur, dass Sie tun sollen, was die Meldung sagt, und es dann noch einmal versuchen. Die Meldung nennt das Image: Vielleicht wurde es nicht richtig generalisiert.\0\
Der volle Wortlaut steht in den Details zum Fehler des Vorgangs; die Überschrift besagt nur, dass der Vorgang mit dem Wiederherstellungspunkt gescheitert ist. Azure Compute benutzt diesen Code bei jeder VM, die erstellt wird.\0\
\0\
Im Cluster der VM ist kein Platz\0\
Azure hat keinen Platz für die VM gefunden: Eine Verfügbarkeitsgruppe ist an einen Cluster gebunden, und der kann voll sein. Die VM meldet das, und der Vorgang mit dem Wiederherstellungspunkt scheitert daran.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/restore-point-troubleshooting#allocationfailed---restore-points-operation-failed-due-to-an-error-for-details-see-restore-point-provisioning-error-message-details\0\
Die Seite von Microsoft zu Wiederherstellungspunkten dokumentiert nur, dass Sie tun sollen, was die Meldung sagt, und es dann noch einmal versuchen. Die Meldung verweist auf die Anleitung zur Zuordnung.\0\
Azure Compute benutzt diesen Code bei jeder VM, für die es keinen Platz findet, auch mit anderen Meldungen. Die Schritte hier passen zu der Meldung, die eine Verfügbarkeitsgruppe nennt.\0\
Timeout beim Kopieren gesicherter Daten aus dem Tresor\0\
\0\
\0\
Kopieren der Sicherungsdaten in den Tresor dauerte zu lange\0\
Die Daten dieser Sicherung waren noch nicht im Tresor, als die Zeit abgelaufen war, die Azure Backup für das Kopieren vorsieht. Deshalb ist der Auftrag fehlgeschlagen. Entweder war der Speicher vorübergehend gestört, oder er ist für die Datenmenge zu langsam.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#copyingvhdsfrombackupvaulttakinglongtime---copying-backed-up-data-from-vault-timed-out\0\
Die Meldung spricht vom Kopieren aus dem Tresor. Microsofts Erklärung vom September 2023 meint aber den Weg in den Tresor, und auch die Ursachen hier beziehen sich darauf.\0\
Ältere Seiten rieten zu anderem:\0\
September 2015: Es sind zu viele Daten zu kopieren. Prüfen Sie, ob die VM weniger als 16 Datenträger (Data Disks) hat.\0\
August 2018: Verschieben Sie die VM in ein weniger belastetes Speicherkonto und wiederholen Sie dann die Sicherung.\0\
Die Momentaufnahme des virtuellen Computers konnte nicht kopiert werden, weil das Speicherkonto nicht über genügend freien Speicherplatz verfügt\0\
\0\
Premium-Speicherkonto zu voll für die Kopie der Momentaufnahme\0\
Bevor die Daten in den Tresor gehen, wird die Momentaufnahme dieser VM innerhalb ihres Premium-Speicherkontos kopiert. Dort ist für die Kopie zu wenig Platz, deshalb schlägt die Sicherung fehl.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#usererrorbcmpremiumstoragequotaerror---could-not-copy-the-snapshot-of-the-virtual-machine-due-to-insufficient-free-space-in-the-storage-account\0\
Betroffen sind VMs mit Premium-Datenträgern auf dem VM-Sicherungsstapel V1. Die Kopie entsteht, damit die Anwendung auf den Datenträgern keine IOPS verliert, während die Momentaufnahme gelesen wird.\0\
Stand Juli 2023 arbeiten nach Angaben von Microsoft alle Nutzer von Azure Backup mit Sofortige Wiederherstellung, wie der Stapel V2 inzwischen heißt.\0\
Für nicht verwaltete Premium-Datenträger werden auch dort 50 % freier Speicherplatz empfohlen, nötig sind sie aber nur bei der ersten Sicherung (Juli 2023).\0\
Bei der VM-Erstellung ist ein Fehler aufgetreten, da die ausgewählte VM-Größe nicht verfügbar ist.\0\
Für die Wiederherstellung gewählte VM-Größe nicht verfügbar\0\
Die Wiederherstellung konnte die VM nicht erstellen, weil die gewählte Größe nicht unterstützt wird oder nicht verfügbar ist. Die Daten sind nicht verloren: Sie können die Datenträger wiederherstellen und daraus eine VM anderer Größe bauen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#usererrorskunotavailable---vm-creation-failed-as-vm-size-selected-is-not-available\0\
Sehen Sie zuerst in der Zielressourcengruppe nach. Stand September 2023 stellt Azure Backup die Datenträger dort auch dann wieder her, wenn die VM selbst nicht erstellt werden kann, weil ihre Größe in der Region fehlt.\0\
Auch die Schreibweise UserErrorSkuNotAvaialable kommt vor.\0\
\0\
Region hat keine Kapazität für die Größe der wiederhergestellten VM\0\
Die wiederhergestellte VM konnte nicht bereitgestellt werden, weil die Region keine Kapazität für ihre Größe hat. Bei einer regionsübergreifenden Wiederherstellung erscheint der Fehler auch, wenn die gepaarte Region die Größe gar nicht anbietet.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-arm-restore-vms#cross-region-restore\0\
Auf Microsofts Seite zur Problembehandlung vom September 2023 fehlt dieser Code. Was hier steht, hat der Azure-Backup-Support in Japan im Oktober 2021 berichtet.\0\
Als Abhilfe empfiehlt die Meldung, die Hinweise zur Zuteilung zu lesen oder stattdessen die Datenträger in ein Speicherkonto wiederherzustellen und daraus eine VM zu erstellen.\0\
Bei der VM-Erstellung ist ein Fehler aufgetreten, weil keine Marketplace-Kaufanforderung vorhanden war.\0\
Marketplace-Plan der VM wird nicht mehr angeboten\0\
Die VM stammt aus einem Marketplace-Plan, den es nicht mehr gibt. Die Wiederherstellung kann sie deshalb nicht neu erstellen und endet mit einem Teilfehler: Die Datenträger sind wiederhergestellt, die VM nicht.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#usererrormarketplacevmnotsupported---vm-creation-failed-due-to-market-place-purchase-request-being-not-present\0\
Microsofts Rat hat sich mit den Jahren geändert:\0\
November 2020: Stellen Sie die Datenträger wieder her und erstellen Sie dann die VM mit den aktuellen Marketplace-Angaben dazu, mit PowerShell oder der Azure CLI. Hat der Herausgeber keine, fügen Sie die Datenträger an eine vorhandene VM an, um an die Daten zu kommen.\0\
September 2023: Eine VM lässt sich aus diesen Datenträgern nicht erstellen. Es bleibt, sie als Datenträger an eine vorhandene VM anzufügen.\0\
Die Sicherungen einer solchen VM gelingen weiterhin, erst die Wiederherstellung scheitert. Microsoft nennt es deshalb nicht unterstützt, eine VM zu sichern, deren Plan der Herausgeber zurückgezogen hat (Juli 2023).\0\
Fehler bei Wiederherstellung. Momentaufnahme der VM nicht gefunden. Überprüfen Sie, ob die Momentaufnahme möglicherweise gelöscht wurde.\0\
Momentaufnahme des Wiederherstellungspunkts fehlt\0\
Der gewählte Wiederherstellungspunkt bestand nur aus einer Momentaufnahme, seine Daten waren nie in den Tresor gelangt. Die Momentaufnahme wurde gelöscht, deshalb lässt sich aus diesem Punkt nichts wiederherstellen. Nehmen Sie einen anderen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#usererrorinstantrpnotfound---restore-failed-because-the-snapshot-of-the-vm-was-not-found\0\
Gemeldet im März 2022, nachdem eine Wiederherstellungspunktsammlung gelöscht worden war:\0\
Punkte vom Wiederherstellungstyp Momentaufnahme scheitern mit diesem Fehler.\0\
Punkte vom Wiederherstellungstyp Momentaufnahme und Vault-Standard lassen sich weiter aus dem Tresor wiederherstellen.\0\
Die nächste Sicherung kann einmal fehlschlagen; ein weiterer Lauf behebt das. Die verlorenen Punkte erscheinen danach als Ungültig.\0\
\0\
VM war als Trusted Launch-VM geschützt und ist keine mehr\0\
Die Sicherung lässt sich nicht konfigurieren, weil Azure Backup diese VM als Trusted Launch-VM (vertrauenswürdiger Start) kennt und sie jetzt eine gewöhnliche VM ist. Entweder wurde die VM selbst migriert, oder eine neue VM trägt den Namen einer gelöschten.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#usererrormigrationfromtrustedlaunchvm-tonontrustedvmnotallowed\0\
Klären Sie zuerst, welcher der beiden Fälle vorliegt: Der dokumentierte Ausweg aus dem zweiten Fall löscht die alten Sicherungsdaten.\0\
In der Überschrift von Microsofts Seite vom September 2023 steht der Code mit einem Leerzeichen hinter VM, im Text ohne.\0\
\0\
„Vorhandene ersetzen“ geht nur innerhalb des Abonnements\0\
Die Wiederherstellung sollte die Datenträger der vorhandenen VM ersetzen, gewählt war dabei aber ein anderes Abonnement. Beides passt nicht zusammen: Die Wiederherstellung am ursprünglichen Speicherort (Original Location Recovery, OLR) schreibt in die Quell-VM zurück. Deshalb ist der Vorgang gescheitert.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#usererrorcrosssubscriptionrestorenotsuppportedforolr\0\
Microsofts Seite vom September 2023 schreibt den Code mit drei p; auch die Schreibweise mit zwei p kommt vor.\0\
\0\
VM mit nicht verwalteten Datenträgern nicht in anderes Abonnement wiederherstellbar\0\
Für die Wiederherstellung wurde ein anderes Abonnement gewählt, die VM hat aber nicht verwaltete Datenträger. Die abonnementübergreifende Wiederherstellung gibt es nur für verwaltete VMs. Innerhalb des Abonnements der VM bleibt die Wiederherstellung möglich.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#usererrorcrosssubscriptionrestorenotsuppportedforunmanagedazurevm\0\
\0\
Anderes Abonnement und sekundäre Region in einer Wiederherstellung\0\
Eine Wiederherstellung sollte zugleich in ein anderes Abonnement und in die sekundäre Region führen. Laut diesem Fehler lassen sich abonnementübergreifende und regionsübergreifende Wiederherstellung nicht verbinden.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#usererrorcrosssubscriptionrestorenotsuppportedforcrr\0\
Zu dieser Grenze widersprechen sich Microsofts Seiten:\0\
Dezember 2022 und Juli 2023: Aus der sekundären Region wird die abonnementübergreifende Wiederherstellung nicht unterstützt.\0\
Seite vom 5. September 2023: Sie geht auch zusammen mit der regionsübergreifenden Wiederherstellung.\0\
Seite zur Problembehandlung vom 20. September 2023: Sie führt diesen Fehler weiterhin auf und rät, nur eine von beiden zu verwenden.\0\
\0\
Momentaufnahme lässt sich nicht in anderes Abonnement wiederherstellen\0\
Für die Wiederherstellung wurde ein anderes Abonnement gewählt, der gewählte Wiederherstellungspunkt besteht aber nur aus einer Momentaufnahme. Die abonnementübergreifende Wiederherstellung braucht einen Punkt, dessen Daten im Tresor liegen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#usererrorcrosssubscriptionrestorenotsuppportedfromsnapshot\0\
\0\
Zielabonnement gehört zu einem anderen Mandanten\0\
Das Abonnement, in das wiederhergestellt werden soll, gehört zu einem anderen Microsoft Entra-Mandanten als das der Sicherung. Die abonnementübergreifende Wiederherstellung gibt es nur innerhalb eines Mandanten.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#usererrorcrosssubscriptionrestoreinvalidtenant\0\
\0\
Zielabonnement nicht für Recovery Services registriert\0\
Im Abonnement, in das wiederhergestellt werden soll, ist der Ressourcenanbieter Microsoft.RecoveryServices nicht registriert, deshalb ist die Wiederherstellung gescheitert. Nach der Registrierung können Sie sie erneut starten.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#usererrorcrosssubscriptionrestoreinvalidtargetsubscription\0\
\0\
Verschlüsselte VM nicht in anderes Abonnement wiederherstellbar\0\
Für die Wiederherstellung wurde ein anderes Abonnement gewählt, die VM ist aber verschlüsselt. Laut diesem Fehler lässt sich eine verschlüsselte VM nur im eigenen Abonnement wiederherstellen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#usererrorcrosssubscriptionrestorenotsuppportedforencryptedazurevm\0\
Wie weit das reicht, darin widersprechen sich Microsofts Seiten:\0\
Dezember 2022 und Juli 2023: Verschlüsselte VMs sind ganz ausgenommen.\0\
Seite vom 5. September 2023: Ausgenommen sind nur VMs, die mit Azure Disk Encryption (ADE) verschlüsselt sind.\0\
Seite zur Problembehandlung vom 20. September 2023: Sie führt diesen Fehler für verschlüsselte VMs auf, ohne zu unterscheiden.\0\
\0\
Trusted Launch-VM nicht in anderes Abonnement wiederherstellbar\0\
Für die Wiederherstellung wurde ein anderes Abonnement gewählt, die VM ist aber eine Trusted Launch-VM (vertrauenswürdiger Start). Laut diesem Fehler lässt sich eine solche VM nur im eigenen Abonnement wiederherstellen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#usererrorcrosssubscriptionrestorenotsuppportedfortrustedlaunchazurevm\0\
Dezember 2022 und Juli 2023: Trusted Launch-VMs stehen unter den Ausnahmen.\0\
Seite vom 5. September 2023: Die Seite zur Wiederherstellung nennt sie nicht mehr.\0\
Seite zur Problembehandlung vom 20. September 2023: Sie führt diesen Fehler weiterhin auf.\0\
Cloudinterner Fehler bei der Wiederherstellung.\0\
\0\
Klassische VM: Wiederherstellung mit cloudinternem Fehler gescheitert\0\
Die Wiederherstellung einer klassischen VM ist daran gescheitert, wie der Ziel-Clouddienst oder das Netzwerk der VM eingerichtet ist. Drei Gründe sind bekannt. In allen drei Fällen hilft es, in einen anderen Clouddienst wiederherzustellen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#common-errors\0\
Clouddienste gehören zum klassischen Bereitstellungsmodell. Im Februar 2020 hat Microsoft die Einstellung klassischer VMs angekündigt; die Seite zur Problembehandlung vom September 2023 führt diesen Fehler noch auf.\0\
Die Befehle, die einen Clouddienst prüfen, brauchen das alte PowerShell-Modul Azure, nicht Az.\0\
Der ausgewählte DNS-Name ist bereits vergeben: Geben Sie einen anderen DNS-Namen an, und versuchen Sie es erneut.\0\
\0\
DNS-Name für die wiederhergestellte VM ist schon vergeben\0\
Der Name, unter dem die VM wiederhergestellt werden soll, ist bereits der Name eines Clouddiensts, und dieser muss eindeutig sein. Die VM wurde nicht erstellt. So endet nur eine Wiederherstellung im Portal.\0\
Mit PowerShell gelingt die Wiederherstellung, weil sie nur die Datenträger wiederherstellt und keine VM erstellt. Der Namenskonflikt tritt dann auf, sobald Sie die VM selbst aus diesen Datenträgern erstellen.\0\
Die angegebene Konfiguration des virtuellen Netzwerks ist nicht korrekt: Geben Sie eine andere Konfiguration für das virtuelle Netzwerk an, und versuchen Sie es erneut.\0\
\0\
Für die Wiederherstellung gewähltes virtuelles Netzwerk passt nicht\0\
Die Wiederherstellung wurde wegen des virtuellen Netzwerks abgelehnt, das für die VM gewählt ist. Sie können sie mit einem anderen Netzwerk erneut starten.\0\
Microsoft dokumentiert weder einen Grund noch eine Abhilfe, die über den Rat in der Meldung hinausgeht. Welche Bedingungen für das Netzwerk bekannt sind, steht bei der Ursache.\0\
Der angegebene Clouddienst verwendet eine reservierte IP-Adresse, die nicht mit der Konfiguration des wiederherzustellenden virtuellen Computers übereinstimmt: Geben Sie einen anderen Clouddienst an, der keine reservierte IP-Adresse verwendet. Oder wählen Sie einen anderen Wiederherstellungspunkt aus.\0\
\0\
Reservierte IP-Adresse des Clouddiensts passt nicht zur VM\0\
Der Ziel-Clouddienst verwendet eine reservierte IP-Adresse, zu der die Konfiguration der klassischen VM im Wiederherstellungspunkt nicht passt. Dorthin lässt sich die VM nicht wiederherstellen.\0\
Microsoft dokumentiert keine Abhilfe außer den beiden Wegen, die schon die Meldung nennt: ein anderer Clouddienst oder ein anderer Wiederherstellungspunkt.\0\
Der Clouddienst hat den Grenzwert für die Anzahl von Eingabeendpunkten erreicht: Wiederholen Sie den Vorgang, indem Sie einen anderen Clouddienst angeben oder einen vorhandenen Endpunkt verwenden.\0\
\0\
Clouddienst hat keinen Eingabeendpunkt mehr für die VM\0\
Der Ziel-Clouddienst hat schon so viele Eingabeendpunkte, wie er haben darf. Die klassische VM kann deshalb keinen eigenen bekommen. Die Wiederherstellung in diesen Clouddienst ist gescheitert.\0\
Microsoft dokumentiert keine Abhilfe außer den beiden Wegen, die schon die Meldung nennt: ein anderer Clouddienst oder ein bereits vorhandener Endpunkt.\0\
Der Recovery Services-Tresor und das Zielspeicherkonto befinden sich in zwei unterschiedlichen Regionen: Stellen Sie sicher, dass sich das im Wiederherstellungsvorgang angegebene Speicherkonto in derselben Azure-Region wie Ihr Recovery Services-Tresor befindet.\0\
\0\
\0\
Tresor und Speicherkonto der Wiederherstellung in verschiedenen Regionen\0\
Das Speicherkonto, das für die Wiederherstellung angegeben wurde (der Stagingspeicherort), liegt in einer anderen Region als der Recovery Services-Tresor. Starten Sie die Wiederherstellung mit einem Konto in der richtigen Region erneut.\0\
Bei der regionsübergreifenden Wiederherstellung ist nicht die Region des Tresors die richtige, sondern seine sekundäre Region (September 2023).\0\
In einer älteren Fassung der Meldung (September 2015) heißt der Tresor „Backup vault“.\0\
Das für den Wiederherstellungsvorgang angegebene Speicherkonto wird nicht unterstützt: Es werden nur Basic- oder Standard-Speicherkonten mit lokal redundanten oder georedundanten Replikationseinstellungen unterstützt. Wählen Sie ein unterstütztes Speicherkonto aus.\0\
\0\
Für die Wiederherstellung gewähltes Speicherkonto wird nicht unterstützt\0\
Das Speicherkonto, das für die Wiederherstellung angegeben wurde (der Stagingspeicherort), ist von einer Art, mit der Azure Backup nicht arbeiten kann. Starten Sie die Wiederherstellung mit einem anderen Konto erneut.\0\
Microsoft dokumentiert keine Abhilfe außer den Kontoarten, die schon die Meldung nennt.\0\
Der Typ des für den Wiederherstellungsvorgang angegebenen Speicherkontos ist nicht online: Stellen Sie sicher, dass das für den Wiederherstellungsvorgang angegebene Speicherkonto online ist.\0\
\0\
Für die Wiederherstellung gewähltes Speicherkonto ist nicht online\0\
Das Speicherkonto, das für die Wiederherstellung angegeben wurde (der Stagingspeicherort), war nicht erreichbar. Dahinter kann eine kurze Störung oder ein Ausfall von Azure Storage stecken. Microsoft rät, ein anderes Konto zu wählen.\0\
Das Ressourcengruppenkontingent wurde erreicht: Löschen Sie im Azure-Portal einige Ressourcengruppen, oder wenden Sie sich an den Azure-Support, um die Grenzwerte zu erhöhen.\0\
\0\
Abonnement hat die Höchstzahl an Ressourcengruppen erreicht\0\
Die Wiederherstellung braucht eine Ressourcengruppe, und das Abonnement kann keine weitere aufnehmen. Sobald Platz ist, können Sie sie erneut starten.\0\
Microsoft dokumentiert keine Abhilfe, die über den Rat in der Meldung hinausgeht: Ressourcengruppen löschen oder die Grenze vom Azure-Support anheben lassen.\0\
Das ausgewählte Subnetz ist nicht vorhanden: Wählen Sie ein vorhandenes Subnetz aus.\0\
\0\
Für die Wiederherstellung gewähltes Subnetz gibt es nicht\0\
Für die Wiederherstellung wurde ein Subnetz angegeben, das es nicht gibt; die VM lässt sich deshalb nicht anschließen. Starten Sie die Wiederherstellung mit einem vorhandenen Subnetz erneut.\0\
Microsoft dokumentiert keine Abhilfe, die über den Rat in der Meldung hinausgeht.\0\
Der Azure Backup-Dienst ist nicht zum Zugreifen auf Ressourcen in Ihrem Abonnement autorisiert.\0\
\0\
Azure Backup hat keinen Zugriff auf Ressourcen im Abonnement\0\
Die Wiederherstellung konnte die VM nicht erstellen, weil Azure Backup im Abonnement nicht auf Ressourcen zugreifen darf. Der Umweg: Stellen Sie nur die Datenträger wieder her und erstellen Sie die VM daraus selbst.\0\
Der VM befindet sich im Zustand „Fehler bei der Bereitstellung“\0\
\0\
\0\
VM mit fehlgeschlagener Bereitstellung\0\
Azure führt den Bereitstellungszustand der VM als fehlgeschlagen, deshalb hat Azure Backup keine Momentaufnahme erstellt. Meist ist eine Erweiterung fehlgeschlagen und hat die VM in diesen Zustand gebracht.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#usererrorvmprovisioningstatefailed---the-vm-is-in-failed-provisioning-state\0\
Sehen Sie nach, was Azure über die VM meldet; hinter ProvisioningState/failed kann ein Code folgen, der den Grund nennt:\0\
Prüfen Sie die Ursachen in der angegebenen Reihenfolge. Eine Sicherung kann gelingen, wenn die VM läuft oder heruntergefahren ist und jede Erweiterung Bereitstellung erfolgreich zeigt. Solange eine Erweiterung fehlerhaft ist, lässt sich keine neue installieren (Dokumentation von Microsoft, Dezember 2021).\0\
Sind alle Erweiterungen in Ordnung, die Sie sehen, kann die fehlerhafte die von Azure Backup selbst sein. Bei VMs mit verwalteten Datenträgern führt das Portal sie nicht auf; das haben Benutzer im September und Oktober 2020 gemeldet.\0\
Fehler bei der Sicherung. Weitere Informationen finden Sie in den Details zur Auftragsfehlermeldung.\0\
Azure Compute meldet einen Fehler der VM\0\
Die Sicherung ist fehlgeschlagen, weil Azure Compute (CRP, der Compute-Ressourcenanbieter) für die VM einen Fehler gemeldet hat. Welcher es war, sagt der Code nicht; der innere Fehler steht in den Details des fehlgeschlagenen Auftrags.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#usererrorcrpreportedusererror---backup-failed-due-to-an-error-for-details-see-job-error-message-details\0\
Eine eigene Ursache zu diesem Code hat Microsoft nicht dokumentiert. Was zu tun ist, entscheidet der innere Fehler.\0\
Ein Text des Microsoft-Supports vom April 2020 nennt als Grund eine VM, die nicht mit dem Sicherungsdienst kommunizieren kann. Führen die Auftragsdetails nicht weiter, prüfen Sie, ob die VM läuft und ihr Agent Bereit ist.\0\
\0\
Das auf der VM konfigurierte Antivirenprogramm schränkt die Ausführung der Sicherungserweiterung ein.\0\
Interner Fehler beim Erstellen des Wiederherstellungspunkts\0\
Azure Compute konnte den Wiederherstellungspunkt der VM nicht erstellen, weil etwas in der VM oder an ihrem Agent die Momentaufnahme gestört hat. Aus diesem Auftrag gibt es keinen neuen Wiederherstellungspunkt.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#vmrestorepointinternalerror---antivirus-configured-in-the-vm-is-restricting-the-execution-of-backup-extension\0\
Die Meldung rät, es nach einiger Zeit noch einmal zu versuchen. Bleibt der Fehler, prüfen Sie die Ursachen in der angegebenen Reihenfolge.\0\
Die Seite von Azure Backup (September 2023) nennt nur Antivirensoftware.\0\
Die Seite zu Wiederherstellungspunkten (April 2023) nennt in dieser Reihenfolge den Agent, den Status der Momentaufnahme, die Einstellungen des Linux-Agents und die Anwendungssteuerung. War es nichts davon, verweist auch sie auf fehlerhafte Erweiterungen.\0\
Im Juni 2024 nannte der Microsoft-Support in Japan auch für Linux Ordner, die vom Virenscan auszunehmen sind.\0\
Der Code erscheint in Sicherungsaufträgen, aber auch bei Wiederherstellungspunkten, die ohne Azure Backup erstellt werden.\0\
Aufgrund des Zustands des virtuellen Computers sind keine Sicherungen möglich.\0\
Zustand der VM lässt keine Sicherung zu\0\
Die VM ist in einem fehlerhaften Zustand oder wechselt gerade zwischen laufend und heruntergefahren, deshalb hat Azure Backup keine Momentaufnahme erstellt. Für eine Sicherung muss die VM im Zustand Wird ausgeführt, Beendet oder Beendet (Zuordnung aufgehoben) sein.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#usererrorvmnotindesirablestate---vm-is-not-in-a-state-that-allows-backups\0\
Sehen Sie den Betriebszustand und den Bereitstellungszustand nach:\0\
Der Code VmNotInDesirableState sagt fast dasselbe. Dort nennt Microsoft auch einen VM-Agent, der nicht installiert ist; passen die Ursachen hier nicht, prüfen Sie auch den Agent.\0\
Der Zustand des virtuellen Computers lässt keine Sicherungen zu.\0\
VM nicht bereit für eine Sicherung\0\
Azure Backup hat keine Momentaufnahme erstellt, weil die VM gerade zwischen laufend und heruntergefahren wechselt oder weil ihr Agent nicht arbeitet oder fehlt. Dieser Auftrag hat nichts gesichert.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#vmnotindesirablestate---the-vm-isnt-in-a-state-that-allows-backups\0\
Der Code UserErrorVmNotInDesirableState hat fast dieselbe Meldung. Dort nennt Microsoft auch eine VM im Zustand Fehlerhaft.\0\
Fehler bei Momentaufnahmevorgang aufgrund eines COM+-Fehlers\0\
\0\
Momentaufnahme wegen COM+-Fehler fehlgeschlagen\0\
Die Sicherungserweiterung konnte von der Windows-VM keine Momentaufnahme erstellen, weil COM+ in der VM einen Fehler zurückgab. Meist arbeitet der Dienst COM+-Systemanwendung nicht oder der Dienst MSDTC, auf dem er aufbaut. Aus diesem Auftrag gibt es keinen Wiederherstellungspunkt.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#extensionsnapshotfailedcom--extensioninstallationfailedcom--extensioninstallationfailedmdtc---extension-installationoperation-failed-due-to-a-com-error\0\
Die Codes ExtensionInstallationFailedCOM und ExtensionInstallationFailedMDTC haben dieselben Ursachen; dort scheitert schon die Installation der Erweiterung.\0\
Das Portal empfiehlt, den Dienst neu zu starten und, wenn das nicht hilft, die VM. Im November 2019 meldete ein Benutzer, dass danach eine von Hand gestartete Sicherung gelang und die nächste geplante wieder fehlschlug. Geht es Ihnen auch so, belassen Sie es nicht beim Neustart: Prüfen Sie die weiteren Ursachen. Auch ein erschöpfter Desktopheap zum Beispiel bessert sich durch einen Neustart nur für eine Weile.\0\
Fehler bei Installation/Betrieb der Erweiterung aufgrund eines COM+-Fehlers\0\
Sicherungserweiterung wegen COM+ nicht installiert\0\
Die Sicherungserweiterung ließ sich in der Windows-VM nicht installieren oder konnte dort nicht arbeiten, weil COM+ einen Fehler zurückgab. Ohne die Erweiterung erstellt Azure Backup keine anwendungskonsistente Momentaufnahme.\0\
Beginnen Sie mit den Diensten COM+-Systemanwendung und MSDTC und prüfen Sie danach die übrigen Ursachen in der angegebenen Reihenfolge.\0\
Dieselben Ursachen stecken hinter ExtensionSnapshotFailedCOM (die Momentaufnahme scheitert) und ExtensionInstallationFailedMDTC (COM+ erreicht MSDTC nicht).\0\
Die Erweiterungsinstallation ist mit dem Fehler \"COM+ konnte keine Daten mit dem Microsoft Distributed Transaction Coordinator austauschen\" fehlgeschlagen.\0\
\0\
Sicherungserweiterung nicht installiert, COM+ erreicht MSDTC nicht\0\
Die Sicherungserweiterung ließ sich in der Windows-VM nicht installieren, weil COM+ keine Antwort von MSDTC bekam, dem Microsoft Distributed Transaction Coordinator. Solange MSDTC nicht arbeitet, lässt sich die VM nicht mit der Erweiterung sichern.\0\
Beginnen Sie mit den Diensten MSDTC und COM+-Systemanwendung und prüfen Sie danach die übrigen Ursachen in der angegebenen Reihenfolge.\0\
Im Code steht MDTC; gemeint ist MSDTC.\0\
Fehler beim Momentaufnahmevorgang aufgrund eines fehlerhaften Zustands von VSS Writer-Instanzen.\0\
\0\
VSS-Writer in fehlerhaftem Zustand\0\
Mindestens ein VSS-Writer in der Windows-VM war in einem fehlerhaften Zustand, als Azure Backup die Momentaufnahme erstellen wollte. In der Regel schlägt die Sicherung dann fehl und hinterlässt keinen Wiederherstellungspunkt.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#extensionfailedvsswriterinbadstate---snapshot-operation-failed-because-vss-writers-were-in-a-bad-state\0\
VSS-Writer bringen vor der Momentaufnahme die Daten von Windows und von Anwendungen in einen konsistenten Zustand. Azure Backup nutzt die Writer, kann sie aber nicht reparieren.\0\
Prüfen Sie die Ursachen in der angegebenen Reihenfolge; es ist die der Microsoft-Seite vom September 2023.\0\
Der Microsoft-Support in Japan ergänzte im Januar 2025:\0\
Ein Neustart von VSS und der VM hilft in den meisten Fällen.\0\
Fällt ein Writer aus, schlägt der Auftrag nicht immer fehl. Er kann auch mit Warnungen enden; der Wiederherstellungspunkt ist dann nur dateisystemkonsistent.\0\
Der Support kann sagen, welcher Writer ausgefallen ist. Gehört dieser zu einer Anwendung eines anderen Herstellers, kann nur der Hersteller den Grund klären.\0\
Fehler bei Momentaufnahmevorgang aufgrund eines fehlerhaften Zustands des Volumeschattenkopie-Diensts.\0\
Volumeschattenkopie-Dienst in fehlerhaftem Zustand\0\
Der Windows-Dienst Volumeschattenkopie (VSS) war in einem fehlerhaften Zustand, als Azure Backup die Momentaufnahme der VM erstellen wollte. Die Sicherung ist fehlgeschlagen und hat keinen Wiederherstellungspunkt.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#extensionfailedvssserviceinbadstate---snapshot-operation-failed-due-to-vss-volume-shadow-copy-service-in-bad-state\0\
Starten Sie den Dienst neu und, falls nötig, die VM. Der Microsoft-Support in Japan schrieb im Januar 2025, dass das in den meisten Fällen hilft.\0\
Einen anderen Grund hat Microsoft nicht dokumentiert. Kehrt der Fehler wieder, sehen Sie sich auch die VSS-Writer an: Für sie steht der ähnliche Code ExtensionFailedVssWriterInBadState.\0\
Fehler beim Analysieren der Konfigurationsdatei für die Sicherungserweiterung.\0\
\0\
Konfiguration der Sicherungserweiterung nicht lesbar\0\
Die Sicherungserweiterung in der Windows-VM konnte ihre eigene Konfiguration nicht lesen, die Azure ihr verschlüsselt übergibt. Es wurde keine Momentaufnahme erstellt.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#extensionconfigparsingfailure---failure-in-parsing-the-config-for-the-backup-extension\0\
Dokumentiert ist dafür ein einziger Grund: Die Berechtigungen des Windows-Ordners MachineKeys wurden geändert. Stellen Sie sie wieder her, löschen Sie die Zertifikate, die Azure für Erweiterungen angelegt hat, und starten Sie die Sicherung erneut.\0\
Sicherungsvorgang wird von Erweiterungsstatus nicht unterstützt\0\
\0\
Sicherungserweiterung hängt fest\0\
Die Sicherungserweiterung der VM ist in einem inkonsistenten Zustand; der Name des Codes deutet auf eine Entfernung, die nie zu Ende kam. Azure Backup kann mit ihr nicht arbeiten, deshalb ist die Sicherung fehlgeschlagen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#extensionstuckindeletionstate---extension-state-is-not-supportive-to-the-backup-operation\0\
Stellen Sie zuerst sicher, dass der VM-Agent installiert ist und antwortet: Er ist es, der Erweiterungen entfernt und installiert. Entfernen Sie dann die Erweiterung. Die nächste Sicherung installiert sie wieder.\0\
Im Juni 2025 erklärte der Microsoft-Support in Japan, dass das Portal Deinstallieren nur für VMs mit nicht verwalteten Datenträgern anbietet. Bei VMs mit verwalteten Datenträgern entfernen Sie die Erweiterung per Befehl.\0\
Fehler bei Momentaufnahmevorgang, weil für einige der angefügten Datenträger das Limit für Momentaufnahmen überschritten wurde\0\
Zu viele Momentaufnahmen eines Datenträgers\0\
Mindestens ein Datenträger der VM hat bereits so viele Momentaufnahmen, wie Azure Storage zulässt. Deshalb konnte keine neue erstellt werden, und die Sicherung ist fehlgeschlagen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#extensionfailedsnapshotlimitreachederror---snapshot-operation-failed-as-snapshot-limit-is-exceeded-for-some-of-the-disks-attached\0\
Unter Linux protokolliert die Erweiterung das als FailedSnapshotLimitReached, Status 85, wenn Azure Storage so antwortet:\0\
Wie viele Momentaufnahmen zulässig sind, sagt die Seite von Microsoft nicht.\0\
Fehler beim Momentaufnahmevorgang aufgrund nicht ausreichender VM-Ressourcen.\0\
\0\
Zeitüberschreitung bei der Momentaufnahme, VM ausgelastet\0\
Die Netzwerkaufrufe der Sicherungserweiterung für die Momentaufnahme haben zu lange gedauert, weil die Windows-VM ausgelastet oder zu klein ist. Die Momentaufnahme lief in eine Zeitüberschreitung, und die Sicherung ist fehlgeschlagen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#extensionfailedtimeoutvmnetworkunresponsive---snapshot-operation-failed-due-to-inadequate-vm-resources\0\
Lassen Sie die Momentaufnahme zuerst über den Host erstellen; dafür genügen zwei Befehle, ohne Ausfallzeit. Bleibt der Fehler, entlasten Sie die VM zur Zeit der Sicherung oder wählen Sie eine leistungsfähigere VM-Größe.\0\
Der ältere Wortlaut der Meldung, der von verzögerten Netzwerkaufrufen spricht, wurde auch zum Code ExtensionFailedTimeoutDelayInNetwork angezeigt. Dort bremst laut Microsoft-Support (April 2020) ein Proxyserver die Aufrufe. Erreicht die VM Azure auch ohne den Proxy, lassen Sie das Konto LocalSystem an ihm vorbeigehen, in einem Fenster mit Administratorrechten. Andere Dienste unter diesem Konto nutzen den Proxy dann auch nicht mehr.\0\
Fehler beim Installieren der Microsoft Recovery Services-Erweiterung, da der virtuelle Computer nicht ausgeführt wird\0\
\0\
Recovery Services-Erweiterung nicht installiert, VM offline\0\
Azure Backup wollte bei der Registrierung der VM seine Erweiterung installieren, aber die VM lief nicht oder hat keinen VM-Agent. Die VM ist noch nicht geschützt.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#380008-azurevmoffline---failed-to-install-microsoft-recovery-services-extension-as-virtual-machine--is-not-running\0\
Die ältere Meldung zu diesem Fehler nennt nur den Agent, ohne den die Erweiterung nicht auskommt. Prüfen Sie zuerst den Agent und dann, ob die VM läuft.\0\
Der Momentaufnahmevorgang ist mit dem folgenden Vorgangsfehler des Volumeschattenkopie-Diensts (Volume Shadow Copy Service, VSS) fehlgeschlagen: Dieses Laufwerk ist durch die BitLocker-Laufwerkverschlüsselung gesperrt. Das Laufwerk muss mithilfe der Systemsteuerung entsperrt werden.\0\
\0\
Laufwerk der VM durch BitLocker gesperrt\0\
Der Volumeschattenkopie-Dienst kann von einem Laufwerk, das BitLocker gesperrt hat, keine Momentaufnahme erstellen. Deshalb ist die Sicherung der Windows-VM fehlgeschlagen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#extensionsnapshotbitlockererror---the-snapshot-operation-failed-with-the-volume-shadow-copy-service-vss-operation-error\0\
Der einzige Rat von Microsoft, unverändert seit September 2015: BitLocker für alle Laufwerke der VM deaktivieren und sehen, ob der Fehler verschwindet.\0\
Der Momentaufnahmevorgang ist aufgrund eines Fehlers beim Erstellen eines sicheren Netzwerkkommunikationskanals fehlgeschlagen.\0\
\0\
Keine sichere Netzwerkverbindung für die Momentaufnahme\0\
Die Sicherungserweiterung in der Windows-VM konnte keine sichere Netzwerkverbindung (TLS) aufbauen, deshalb wurde keine Momentaufnahme erstellt.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#extensionsnapshotfailednosecurenetwork---the-snapshot-operation-failed-because-of-failure-to-create-a-secure-network-communication-channel\0\
Dokumentiert ist als Grund ein .NET Framework, das keine starke Kryptografie verwendet. Ein Registrierungswert je .NET-Version ändert das.\0\
Hat die VM überhaupt keine Netzwerkverbindung, meldet Azure Backup stattdessen ExtensionSnapshotFailedNoNetwork.\0\
Der Momentaufnahmevorgang ist aufgrund eines Fehlers beim Installieren von Visual C++ Redistributable für Visual Studio 2012 fehlgeschlagen.\0\
\0\
Visual C++-Laufzeit nicht installiert\0\
Die Sicherungserweiterung braucht in der Windows-VM eine Visual C++-Laufzeit und konnte sie nicht installieren. Ohne sie entsteht keine Momentaufnahme, und die Sicherung schlägt fehl.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#extensionvcredistinstallationfailure---the-snapshot-operation-failed-because-of-failure-to-install-visual-c-redistributable-for-visual-studio-2012\0\
Die Meldung spricht zwar von Visual Studio 2012, zu installieren ist aber das Paket vcredist2013_x64. Bei einer alten Version der Erweiterung kann es vcredist2012_x64 sein: Diese Datei nannte die Microsoft-Seite noch im August 2018.\0\
Beseitigen Sie zuerst die Ursache und installieren Sie dann das Paket von Hand.\0\
Verschlüsselungsidentität des Tresors hat keinen Zugriff auf den Schlüssel\0\
Die verwaltete Identität aus den Verschlüsselungseinstellungen des Sicherungstresors kann den kundenseitig verwalteten Schlüssel nicht benutzen. Entweder lassen sich die Einstellungen nicht speichern, oder der Zugriff ging später verloren, und Sicherungen und Wiederherstellungen schlagen fehl.\0\
https://learn.microsoft.com/de-de/azure/backup/encryption-at-rest-with-cmk-for-backup-vault#missing-permissions-for-a-managed-identity\0\
Der Dienst schreibt den Code mit Manged. Suchen Sie in Protokollen nach dieser Schreibweise.\0\
Stand November 2024 scheitert ohne Zugriff auch das Verschieben von Wiederherstellungspunkten zwischen den Ebenen und das Löschen abgelaufener Punkte. Das wird nirgends angezeigt, weder im Portal noch über REST oder CLI, und die nicht gelöschten Daten kosten weiter Geld.\0\
Ist der Schlüssel oder der Schlüsseltresor endgültig gelöscht oder lässt sich der Zugriff nicht wieder erteilen, sind die Sicherungen in diesem Tresor verloren.\0\
Tresor kann sich beim Schlüsseltresor nicht authentifizieren\0\
Der Tresor soll mit einem kundenseitig verwalteten Schlüssel verschlüsselt werden oder ist es schon, aber seine verwaltete Identität kommt nicht an den Schlüsseltresor oder den Schlüssel heran. Die Verschlüsselung lässt sich nicht einrichten, und auch alles andere, was den Schlüssel braucht, kann scheitern.\0\
https://learn.microsoft.com/de-de/azure/backup/encryption-at-rest-with-cmk-for-backup-vault#vault-authentication-failure\0\
Microsoft beschreibt den Fehler für Sicherungstresore (November 2024). Im Oktober 2024 wurde er auch für einen Recovery Services-Tresor gemeldet.\0\
In dieser Meldung war die Antwort des Schlüsseltresors Teil des Fehlers: Status 403, Caller is not authorized to perform action on resource., mit der Aktion Microsoft.KeyVault/vaults/keys/read. Sie nennt den Aufrufer und den Schlüsseltresor; lesen Sie sie deshalb zuerst.\0\
Systemseitig zugewiesene Identität des Sicherungstresors ist ausgeschaltet\0\
Ein Sicherungsvorgang braucht die systemseitig zugewiesene verwaltete Identität des Sicherungstresors, diese ist aber deaktiviert. Vorgänge, die auf sie angewiesen sind, schlagen fehl, bis sie wieder da ist oder eine andere Identität ihren Platz einnimmt.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-backup-vault-troubleshoot#error-code-usererrorsystemidentitynotenabledwithvault\0\
Microsoft dokumentiert nur den Code, keinen Meldungstext.\0\
Benutzerseitig zugewiesene Identität fehlt am Sicherungstresor\0\
Eine Sicherungsinstanz oder die Verschlüsselung des Sicherungstresors verwendet eine benutzerseitig zugewiesene verwaltete Identität, die gelöscht wurde oder nicht mehr mit dem Tresor verknüpft ist. Vorgänge, die sie brauchen, schlagen fehl.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-backup-vault-troubleshoot#error-code-usererroruseridentitynotfoundornotassociatedwithvault\0\
Ein Meldungstext ist nicht dokumentiert. Ist der Tresor mit einem kundenseitig verwalteten Schlüssel verschlüsselt, sehen Sie auch nach, welche Identität in seinen Verschlüsselungseinstellungen steht.\0\
\0\
Speicherkonto lässt keinen Zugriff mit Schlüsseln zu\0\
Azure Backup meldet sich mit einem Kontoschlüssel am Speicherkonto an, und das Konto nimmt keine Schlüssel an. Der Vorgang, der das Speicherkonto braucht, schlägt fehl. Das betrifft eher Speicher-Workloads und AKS als VMs.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-backup-vault-troubleshoot#error-code-usererrorstorageaccountkeyaccessdisallowed\0\
Gemeldet im August 2025 für die Sicherung eines AKS-Clusters. In den Details stand dort Default BSL is not available und KeyBasedAuthenticationNotPermitted; gemeint ist das Speicherkonto, in dem die Sicherungen des Clusters liegen.\0\
Die Sicherung von Azure Files meldet denselben Zustand als UserErrorStorageKeyBasedAuthenticationNotPermitted.\0\
\0\
\0\
Der Tresor kann nicht gelöscht werden, weil darin Ressourcen vorhanden sind. Stellen Sie sicher, dass diesem Tresor keine Sicherungselemente, geschützten Server oder Sicherungsverwaltungsserver zugeordnet sind. Heben Sie die Registrierung der folgenden Container auf, die diesem Tresor zugeordnet sind, bevor Sie mit dem Löschen fortfahren.\0\
Tresor lässt sich nicht löschen, solange noch etwas darin ist\0\
Im Recovery Services-Tresor gibt es noch Sicherungselemente, registrierte Server oder Speicherkonten, deshalb verweigert Azure das Löschen. Gelöscht wurde nichts: Die Sicherungen im Tresor sind unberührt.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-delete-vault#before-you-start\0\
Die Meldung nennt die Container, die zuerst verschwinden müssen. Prüfen Sie die Ursachen in der angegebenen Reihenfolge und löschen Sie den Tresor danach noch einmal.\0\
Diesen Code zeigen die Azure CLI und Azure PowerShell. Der eigene Code von Azure Backup für denselben Satz ist BMSUserErrorVaultDeletionNotAllowed; dass beide dasselbe bedeuten, ist aus dem Wortlaut geschlossen. Ein verwandter Code, ServiceResourceNotEmptyWithBackendMessage, wurde im August 2020 gemeldet; seine Meldung verlangt auch, dass die privaten Endpunkte gelöscht werden.\0\
Wer einen Tresor leert, löscht Sicherungsdaten. Vergewissern Sie sich vorher, dass niemand mehr seine Wiederherstellungspunkte braucht.\0\
\0\
Azure Backup verweigert das Löschen eines nicht leeren Tresors\0\
Azure Backup findet im Recovery Services-Tresor noch Ressourcen und lässt ihn nicht löschen. Der Tresor und seine Sicherungen bleiben, wie sie sind.\0\
Prüfen Sie die Ursachen in der angegebenen Reihenfolge und löschen Sie den Tresor danach noch einmal.\0\
Azure CLI und Azure PowerShell zeigen denselben Satz unter ServiceResourceNotEmptyWithContainerDetails, dazu die Namen der Container, die im Weg sind. Liegt Ihnen auch diese Meldung vor, fangen Sie mit den Namen darin an.\0\
\0\
Tresor enthält noch Ressourcen und vorläufig gelöschte Elemente\0\
Der Recovery Services-Tresor lässt sich nicht löschen: Er enthält aktive Ressourcen und daneben Sicherungselemente, die vorläufig gelöscht sind. Um beides müssen Sie sich kümmern.\0\
Azure Backup kennt zwei Nachbarn dieses Codes: BMSUserErrorVaultDeletionNotAllowed steht für Ressourcen allein, BMSUserErrorVaultDeletionNotPermitted für vorläufig gelöschte Elemente allein. Bekannt ist der Code aus einem Selbsthilfetext des Microsoft-Supports vom April 2021. Seither wurden die Regeln für vorläufig gelöschte Elemente gelockert: siehe deren Ursache.\0\
\0\
Der Recovery Services-Tresor kann nicht gelöscht werden, da sich darin vorläufig gelöschte Sicherungselemente befinden. Die vorläufig gelöschten Elemente werden 14 Tage nach dem ersten Löschvorgang endgültig gelöscht. Versuchen Sie erst, den Tresor zu löschen, nachdem die Sicherungselemente endgültig gelöscht wurden und im Tresor kein Element mit dem Status „Vorläufig gelöscht“ mehr vorhanden ist.\0\
Vorläufig gelöschte Elemente verhindern das Löschen des Tresors\0\
Aktive Elemente gibt es im Recovery Services-Tresor nicht mehr, wohl aber solche, die vor Kurzem gelöscht wurden und noch vorläufig aufbewahrt werden. Mit älteren Werkzeugen reicht das, damit der Tresor bleibt.\0\
Die Meldung fordert Sie auf zu warten, bis die 14 Tage des vorläufigen Löschens um sind. Stand November 2025 ist das nicht mehr der einzige Weg: Aktuelle Werkzeuge löschen einen solchen Tresor sofort, er ist dann selbst vorläufig gelöscht.\0\
Die Aufbewahrung beim vorläufigen Löschen lässt sich auf mehr als 14 Tage einstellen, bis zu 180; das zeigt die Meldung nicht. Bekannt ist der Code aus einem Selbsthilfetext des Microsoft-Supports vom April 2021.\0\
Der Backup-Tresor kann nicht gelöscht werden, da im Tresor vorhandene Sicherungsinstanzen oder Sicherungsrichtlinien enthalten sind. Löschen Sie alle Sicherungsinstanzen und Sicherungsrichtlinien, die im Tresor vorhanden sind, und versuchen Sie dann, den Tresor zu löschen.\0\
Sicherungstresor hat noch Sicherungsinstanzen oder Richtlinien\0\
Der Sicherungstresor lässt sich nicht löschen, weil er noch Sicherungsinstanzen oder Sicherungsrichtlinien enthält. Gelöscht wurde nichts.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-vault-overview#delete-a-backup-vault\0\
Gemeint ist ein Sicherungstresor, der Blobs, Datenträger, Azure Kubernetes Service oder PostgreSQL schützt. Ein Recovery Services-Tresor meldet andere Codes.\0\
Mit einer Sicherungsinstanz löschen Sie auch ihre Sicherungen. Vergewissern Sie sich vorher, dass niemand sie mehr braucht.\0\
Eine andere Änderung am Tresor läuft noch\0\
Der Tresor ist noch mit einer früheren Änderung beschäftigt, die neue wurde deshalb abgewiesen. Der abgewiesene Aufruf hat nichts verändert; die Sicherungen laufen weiter.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-recovery-services-vault-overview\0\
Der Code ist eine Antwort auf Aufrufe, die den Tresor selbst ändern oder löschen, nicht auf Sicherungsaufträge. Microsoft dokumentiert weder den Code noch seine Ursachen. Was bekannt ist, stammt aus zwei öffentlichen Programmen, die ihn behandeln: Beide versuchen es einfach noch einmal.\0\
\0\
Vorgang verweigert, weil Sicherungen unveränderlich sind\0\
Azure Backup hält den Vorgang für einen, der Sicherungen zerstören könnte, und der Tresor oder seine Elemente gelten als unveränderlich. Geändert oder gelöscht wurde nichts.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-immutable-vault-concept#restricted-operations\0\
Die Meldung kann in die Irre führen: Sie erscheint auch bei einem Tresor, der nicht unveränderlich ist, wenn dort Sicherungen ausgesetzt werden sollen. Sehen Sie deshalb zuerst nach, in welchem Zustand der Tresor ist: Eigenschaften > Unveränderlicher Tresor.\0\
Das Wort Bakcup ist ein Tippfehler des Diensts. Behalten Sie ihn bei, wenn Sie nach der Meldung suchen.\0\
\0\
Tresor ist geschützt, und dem Aufruf fehlt die Freigabe\0\
Der Tresor wird von einem Resource Guard geschützt (Mehrbenutzerautorisierung). Der Vorgang gilt als kritisch, der Aufruf hat aber keine Vorgangsanforderung des Resource Guard genannt und wurde deshalb abgelehnt. Schutz und Sicherungen sind wie zuvor.\0\
https://learn.microsoft.com/de-de/azure/backup/multi-user-authorization-concept#critical-operations\0\
Gemeldet im März 2026 für Terraform: Wurde protection_state von azurerm_backup_protected_vm auf ProtectionStopped gesetzt, endete das mit dieser Meldung. Der Bericht zeigt die Meldung; ein Code war ihm nicht zu entnehmen, und Microsoft dokumentiert beides nicht. Die Ursache ist aus dem Wortlaut und aus Microsofts Beschreibung der Mehrbenutzerautorisierung geschlossen.\0\
Ausnahmeliste des Resource Guard nennt einen Pflichtvorgang\0\
Ein Resource Guard sollte erstellt oder geändert werden, und seine Liste ausgenommener Vorgänge enthält einen, der geschützt bleiben muss. Der Aufruf wurde als Ganzes abgelehnt: Der Resource Guard wird nicht erstellt oder behält seine bisherige Liste.\0\
Bekannt ist der Code aus einem öffentlichen Programm, das die Liste prüft, bevor es Azure aufruft; die Seite von Microsoft nennt die Pflichtvorgänge, aber nicht den Code. Der azurerm-Provider für Terraform prüft die Liste nicht, der Fehler zeigt sich dort deshalb erst bei terraform apply.\0\
\0\
\0\
Vorläufiges Löschen lässt sich in diesem Tresor nicht abschalten\0\
Der Aufruf wollte in einem Recovery Services-Tresor das vorläufige Löschen oder die erweiterte Sicherheit abschalten, und das lässt Azure nicht mehr zu. Sicherungen und Wiederherstellungspunkte sind sicher; nur die Einstellung wurde verweigert.\0\
https://learn.microsoft.com/de-de/azure/backup/secure-by-default#disable-soft-delete-action\0\
Oft steckt ein Skript oder eine Vorlage dahinter, die das vorläufige Löschen vor dem Aufräumen abschaltet oder Tresore mit soft_delete_enabled = false erstellt. Solche Schritte haben jahrelang funktioniert und müssen jetzt weg.\0\
Gemeldet seit November 2025 für die Azure CLI 2.75 bis 2.78, im Juni 2026 für Ansible.\0\
\0\
Diese API-Version nimmt für vorläufiges Löschen nur AlwaysON an\0\
Ein Tresor sollte mit vorläufigem Löschen in einem anderen Zustand als AlwaysON erstellt oder geändert werden. Etwas anderes nimmt die API-Version des Aufrufs nicht an, er wurde abgelehnt. Gibt es den Tresor schon, ist er unverändert.\0\
https://learn.microsoft.com/de-de/azure/backup/secure-by-default#api-considerations-for-soft-delete\0\
Bekannt aus den Notizen eines Betreibers von 2026; Microsoft dokumentiert den Code nicht. Er passt zur sicheren Voreinstellung, mit der neue Tresore das vorläufige Löschen dauerhaft haben.\0\
\0\
Vorläufiges Löschen wird bei diesem Tresor am Tresor selbst eingestellt\0\
Der Aufruf ging an backupconfig, den älteren Weg, das vorläufige Löschen einzustellen. Bei diesem Tresor wurde es schon einmal über die Tresorressource gesetzt, und seitdem ist der ältere Weg zu. Die Bereitstellung bricht hier ab; das vorläufige Löschen behält seinen Zustand.\0\
Auch Werte, die schon eingestellt sind, werden abgelehnt: Dieselben Werte zu senden hilft also nicht (gemeldet im August 2026).\0\
\0\
Redundanz wird bei diesem Tresor am Tresor selbst eingestellt\0\
Der Aufruf ging an backupstorageconfig, den älteren Weg, Speicherredundanz und regionsübergreifende Wiederherstellung einzustellen. Bei diesem Tresor wurden sie schon einmal über die Tresorressource gesetzt, und seitdem ist der ältere Weg zu. Die Redundanz des Tresors ist unverändert.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-create-recovery-services-vault#set-storage-redundancy\0\
Gemeldet im Mai 2025 für ein Bicep-Modul, das crossRegionRestore in seinem backupStorageConfig sendet.\0\
Der richtige Weg hebt die andere Grenze nicht auf: Stand Juni 2025 lässt sich die Redundanz nicht mehr ändern, sobald im Tresor eine Sicherung konfiguriert wurde.\0\
Aufruf für die sekundäre Region, aber ohne regionsübergreifende Wiederherstellung\0\
Ein Aufruf braucht die regionsübergreifende Wiederherstellung, und die ist in diesem Tresor nicht eingeschaltet. Die Sicherungen in der primären Region sind nicht betroffen und lassen sich dort wiederherstellen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-create-recovery-services-vault#set-cross-region-restore\0\
Bekannt von Terraform im Mai 2023: azurerm_backup_protected_vm ließ sich nicht mehr lesen, und zwar in Tresoren, die nie eine regionsübergreifende Wiederherstellung hatten. Die Meldung zum Fehler ist nicht bekannt, und Microsoft dokumentiert den Code nicht. Die erste Ursache folgt aus seinem Namen, die zweite ist gemeldet.\0\
\0\
Regionsübergreifende Wiederherstellung abgelehnt: kein Zugang zur gekoppelten Region\0\
Die regionsübergreifende Wiederherstellung lässt sich nicht einschalten, weil die gekoppelte Region des Tresors beschränkt ist und Ihr Abonnement dort keinen Zugang hat. Der Tresor behält seine Einstellungen; die Sicherungen laufen weiter.\0\
Gemeldet im Juni 2021 für Azure PowerShell: Set-AzRecoveryServicesBackupProperty wurde so beantwortet. Die Meldung geht weiter und sagt, wie man den Zugang beantragt; dieser Teil wurde nicht zitiert.\0\
\0\
\0\
Sicherungsrichtlinie abgelehnt: Zeitplan und Aufbewahrung passen nicht\0\
Die Richtlinie wurde nicht erstellt oder nicht geändert, weil Zeitplan und Aufbewahrung gegen eine Regel des Diensts verstoßen. Vorhandene Richtlinien und Sicherungen laufen unverändert weiter.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-instant-restore-capability#configure-snapshot-retention\0\
Die Meldung ist ein Sammelbecken: Etwa zehn verschiedene Prüfungen enden darin, und der Satz, der die Einstellung nennt, bleibt im Dienst (Notizen in einem Repository von Microsoft, April 2026). Vergleichen Sie die Richtlinie mit den Ursachen; passt keine, grenzen Sie den Fehler ein.\0\
Gesehen mit Terraform, der Azure CLI und den SDKs. Eine Richtlinie derselben Art, die im Portal erstellt wurde, ist eine gute Vorlage.\0\
\0\
Eine Aufbewahrung in der Richtlinie wird nicht unterstützt\0\
Die Richtlinie bewahrt eine ihrer Sicherungsarten so lange oder so kurz auf, wie Azure Backup es nicht unterstützt. Sie wurde nicht erstellt oder nicht geändert.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-sql-server-database-azure-vms#create-a-backup-policy\0\
Microsoft dokumentiert keine Ursache. Bekannt ist der Code aus Microsofts eigenen Tests im April 2026: Abgelehnt wurde eine Richtlinie für SQL Server in einer VM mit vollständiger Sicherung am Sonntag (4 Wochen aufbewahrt), differenziellen Sicherungen am Mittwoch und Freitag (30 Tage) und Protokollsicherungen alle 60 Minuten (15 Tage). Alle diese Zeiten liegen in den dokumentierten Grenzen. Der Test, der seither funktioniert, hat für die differenzielle Sicherung einen Tag je Woche mit 15 Tagen Aufbewahrung und bewahrt Protokolle 7 Tage auf.\0\
Prüfen Sie also zuerst die Grenzen, dann die Tage der differenziellen Sicherung.\0\
Richtlinie bewahrt Momentaufnahmen so lange auf wie die Tagessicherungen\0\
In der VM-Richtlinie sollen die Momentaufnahmen für die sofortige Wiederherstellung so lange aufbewahrt werden wie die täglichen Sicherungen im Tresor oder noch länger. Eine solche Richtlinie lehnt Azure Backup ab; erstellt oder geändert wird nichts.\0\
Der Fehler nennt keine Einstellung. Bekannt ist er aus einem öffentlichen Werkzeug, das gegen Azure getestet wurde; Microsoft dokumentiert den Code nicht, rät aber, Sicherungen im Tresor länger aufzubewahren als die Momentaufnahmen.\0\
Sicherungsrichtlinie ist noch in Gebrauch und lässt sich nicht löschen\0\
Die Richtlinie sollte gelöscht werden, sie schützt aber noch Sicherungselemente. Sie bleibt bestehen, und die Elemente werden weiter nach ihr gesichert.\0\
Infrastrukturwerkzeuge lösen den Fehler aus, wenn sie eine Richtlinie ersetzen: Sie löschen die alte, bevor deren Elemente umgezogen sind. Bei VMs lässt sich der Typ einer Richtlinie (V1 oder V2) mit dem azurerm-Provider nicht an Ort und Stelle ändern, eine Änderung heißt also Ersatz.\0\
Bekannt ist der Code aus öffentlichen Werkzeugen; Microsoft dokumentiert die Regel dahinter, aber nicht den Code.\0\
Container lässt sich nicht abmelden, solange er Datenbanken hat\0\
Eine VM mit SQL Server oder SAP HANA sollte im Tresor abgemeldet werden, dort sind aber noch Datenbanken von ihr verzeichnet. Die Registrierung bleibt; vorhandene Sicherungen sind nicht berührt.\0\
https://learn.microsoft.com/de-de/azure/backup/manage-monitor-sql-database-backup#unregister-a-sql-server-instance\0\
Bekannt ist der Code aus Migrationsskripts vom März 2026. Microsoft dokumentiert keine Ursache, sagt aber, was zu tun ist, bevor ein Server abgemeldet wird.\0\
Gehört die VM zu einer Always On-Verfügbarkeitsgruppe, hängen ihre Datenbanken am Container der Gruppe, nicht am Container der VM; für diesen Fall nennen Skripts vom Juli 2026 BMSUserErrorNodePartOfActiveAG.\0\
\0\
Der Tresor kennt kein solches Sicherungselement\0\
Der Aufruf hat ein Sicherungselement genannt, das der Tresor nicht findet: Es war hier nie geschützt, wurde gelöscht oder heißt anders. Die Antwort ist HTTP 404, geändert wurde nichts.\0\
Gemeldet für Dateifreigaben mit Terraform (November 2020) und Pulumi (Januar 2022) und für eine SQL-Datenbank in einer VM mit der Azure CLI (Juli 2022). Im Portal erschien der letzte Fall als CloudInternalError.\0\
Microsoft dokumentiert den Code nirgends. Seine Meldung deutet auf die erste Ursache; die zweite ist gemeldet.\0\
\0\
Containername steht nicht in der vollständigen Form\0\
Ein Aufruf hat einen Container nicht mit seinem vollständigen Namen genannt, sondern zum Beispiel nur mit dem Namen der VM. Er wurde abgelehnt, bevor etwas geschah.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-arm-userestapi-backupazurevms\0\
Gemeldet im August 2018 für das Python-SDK, als ein Sicherungselement gelöscht werden sollte, und im November 2023 für die REST-API. Ein Werkzeug von Microsoft beantwortet den Code mit einem Hinweis auf den vollständigen Namen (August 2026); auf den Seiten von Microsoft fehlt er.\0\
Name des Sicherungselements steht nicht in der vollständigen Form\0\
Ein Aufruf hat ein Sicherungselement nicht mit seinem vollständigen Namen genannt, sondern zum Beispiel nur mit dem Namen der VM. Er wurde abgelehnt, bevor etwas geschah.\0\
Bekannt ist der Code aus einem Werkzeug von Microsoft (August 2026), das ihn mit einem Hinweis auf den vollständigen Namen beantwortet. Seine Meldung ist nicht bekannt, und auf den Seiten von Microsoft fehlt er.\0\
\0\
Anforderung zum Schutz der VM ist fehlerhaft\0\
Für eine VM sollte die Sicherung konfiguriert werden, in der Anforderung stimmen Namen nicht oder es fehlt ein Feld. Die VM ist damit nicht geschützt.\0\
Der Fehler kommt von Aufrufen über API, Vorlage oder Terraform, nicht aus dem Portal. Gemeldet im Oktober und November 2018 für die ersten Versionen der Terraform-Ressource, die heute azurerm_backup_protected_vm heißt. Microsoft dokumentiert keine Ursachen; die hier genannten haben diese Berichte ergeben.\0\
\0\
\0\
\0\
Der Dienst kann mit den Angaben im Aufruf nichts anfangen\0\
Ein Feld des Aufrufs ist falsch oder fehlt, und der Dienst sagt nicht, welches. Geändert wurde nichts. Der Code gehört zu vielen Aufrufen: ein Element schützen, auflisten, wiederherstellen, eine Richtlinie erstellen, in Recovery Services-Tresoren und in Sicherungstresoren.\0\
Jede der Ursachen ist für eine Art von Aufruf gemeldet; nehmen Sie die, die zu Ihrem passt. Passt keine, vergleichen Sie den Aufruf mit einem, der funktioniert.\0\
Manche Berichte sind ohne Ergebnis geblieben: der Schutz einer VM mit Terraform (September 2022), eine Wiederherstellung mit dem .NET-SDK (Januar 2024; das SDK-Team von Microsoft sah den Grund beim Dienst) und eine Bedarfssicherung von Azure Kubernetes Service (Mai 2024; aus dem Portal ging sie).\0\
Im klassischen Tresor lief schon eine Suche nach VMs\0\
Ein klassischer Sicherungstresor sollte nach neuen VMs suchen, eine frühere Suche war aber noch nicht zu Ende. Die neue Suche wurde nicht gestartet.\0\
Der Code gehört zum klassischen Sicherungstresor der Jahre um 2016 und zu dessen PowerShell-Modul: Wurde eine VM registriert, versuchte das Modul die Suche bis zu dreimal, solange dieser Code kam. Die Nummer 410002 steht in jenem Modul neben dem Namen. Seit September 2017 wurden klassische Tresore in Recovery Services-Tresore umgewandelt, und nach November 2017 ließen sich mit PowerShell keine neuen mehr erstellen.\0\
Eine Meldung ist zu dem Code nicht überliefert. Wahrscheinlich ist es die, die auf der Seite von Microsoft vom September 2015 ohne Code steht, Failed to discover new items – Another Discovery operation is already in progress: siehe another-discovery-is-running.\0\
Windows-Agent installiert, antwortet aber nicht\0\
Der VM-Agent ist in der Windows-VM installiert, antwortet aber nicht. Vielleicht ist er beschädigt, oder sein Windows-Dienst wurde beendet.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#the-agent-installed-in-the-vm-but-unresponsive-for-windows-vms\0\
Eine Neuinstallation bringt die neueste Version des Agents mit und startet auch seine Kommunikation mit dem Dienst neu.\0\
Linux-Agent veraltet\0\
Der VM-Agent in der Linux-VM ist veraltet. Unter Linux gehen die meisten Fehler des Agents oder einer Erweiterung auf einen veralteten Agent zurück.\0\
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
Das Modul liegt unter C:\\Packages\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\\<Version>. Seine Bitbreite, x86 (32 Bit) oder x64 (64 Bit), muss zu der von regsvr32.exe passen.\0\
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
Ist eine gelöschte VM noch geschützt, läuft der geplante Auftrag weiter und der Fehler kommt immer wieder.\0\
Beides steht auf der Seite von Microsoft vom August 2018.\0\
Wiederherstellungspunkte dieses Typs werden nicht archiviert\0\
Die Archivebene nimmt nur Wiederherstellungspunkte für die langfristige Aufbewahrung auf. Punkte anderen Typs lassen sich auch später nicht archivieren, egal wie lange man wartet.\0\
https://learn.microsoft.com/de-de/azure/backup/archive-tier-support#supported-workloads\0\
Stand Mai 2023 werden aufgenommen:\0\
Azure-VMs: monatliche und jährliche Wiederherstellungspunkte, keine täglichen und keine wöchentlichen.\0\
SQL Server und SAP HANA in Azure-VMs: vollständige Sicherungen, keine Protokollsicherungen und keine differenziellen Sicherungen.\0\
Andere Wiederherstellungspunkte bauen auf dem zu archivierenden auf\0\
Wiederherstellungspunkte einer VM sind inkrementell, deshalb können andere auf diesem aufbauen. Solange das so ist, muss er in der Standardebene bleiben.\0\
Stand Mai 2023 darf ein Wiederherstellungspunkt einer Azure-VM keine aktiven täglichen oder wöchentlichen Abhängigkeiten haben, einer von SQL Server oder SAP HANA überhaupt keine.\0\
Dass die VM täglich und wöchentlich gesichert wird, schließt die Archivebene nicht aus: Im Mai 2022 wurde gemeldet, dass sich alte Wiederherstellungspunkte einer solchen VM verschieben ließen.\0\
Wiederherstellungspunkt ist noch zu jung für die Archivebene\0\
Bevor ein Wiederherstellungspunkt archiviert werden kann, muss er eine Mindestzeit in der Standardebene des Tresors verbringen. Dieser liegt dort noch nicht so lange.\0\
Erforderlich sind Stand Mai 2023:\0\
Azure-VMs: drei Monate.\0\
SQL Server und SAP HANA in Azure-VMs: 45 Tage.\0\
Weniger als sechs Monate Aufbewahrung übrig\0\
Die Archivebene nimmt einen Wiederherstellungspunkt nur auf, wenn er noch mindestens sechs Monate aufbewahrt wird (Stand Mai 2023, für VMs ebenso wie für SQL Server und SAP HANA). Dieser läuft früher ab.\0\
Dazu kommt es, wenn die Richtlinie ihn nur kurz aufbewahrt oder wenn er spät verschoben werden soll.\0\
Wiederherstellungspunkt wurde bereits verschoben\0\
Der Wiederherstellungspunkt liegt schon in der Archivebene. Verschoben wurde er von Hand, durch ein Skript oder durch eine Richtlinie, die von selbst archiviert.\0\
Empfehlungen gibt es nur für Azure-VMs\0\
Ein archivierter Wiederherstellungspunkt einer VM wird zur Vollkopie, und die kann mehr kosten, als sie spart; deshalb empfiehlt Azure Backup passende Gruppen. Für SQL Server, SAP HANA und alles andere gibt es keine solche Empfehlung.\0\
https://learn.microsoft.com/de-de/azure/backup/archive-tier-support#archive-recommendations-only-for-azure-virtual-machines\0\
Ein Skript, das alle Sicherungselemente eines Tresors durchgeht, trifft bei jedem Element auf diesen Fehler, das keine Azure-VM ist.\0\
Archivierter Wiederherstellungspunkt wurde schon aktiviert\0\
Eine frühere Wiederherstellung oder Anforderung hat den Punkt in die Standardebene zurückgeholt. Dort bleibt die Kopie so lange, wie damals gewählt: 10 bis 30 Tage, ohne Angabe 15 (Stand Oktober 2022). Weder lässt sich diese Dauer nachträglich ändern, noch entsteht eine zweite Kopie.\0\
Archivierter Wiederherstellungspunkt ist nicht aktiviert\0\
Der Wiederherstellungspunkt liegt in der Archivebene, und keine abgeschlossene Aktivierung (Rehydrierung) hat ihn in die Standardebene zurückgeholt. Sie wurde nie angefordert, läuft noch, oder die Kopie ist schon abgelaufen.\0\
Wiederherstellungspunkt liegt nicht in der Archivebene\0\
Der Wiederherstellungspunkt liegt in der Standardebene oder als Momentaufnahme vor. Er ist sofort lesbar; zu aktivieren (rehydrieren) gibt es nichts.\0\
Aktivierung des Wiederherstellungspunkts läuft\0\
Eine andere Anforderung holt den Punkt gerade aus der Archivebene zurück und ist noch nicht fertig. Wie lange das dauert, hängt von der gewählten Priorität ab, Standard oder High.\0\
Aufbewahrung in der Richtlinie zu kurz für die Archivebene\0\
Die Richtlinie des Sicherungselements bewahrt Wiederherstellungspunkte nicht lange genug auf, um die Mindestzeiten in der Standardebene und danach in der Archivebene zu erfüllen.\0\
Nötig sind Stand Oktober 2022:\0\
Azure-VMs: neun Monate monatliche oder jährliche Aufbewahrung, drei vor dem Verschieben und sechs danach.\0\
SQL Server und SAP HANA in Azure-VMs: 225 Tage Aufbewahrung für vollständige Sicherungen, 45 vor dem Verschieben und 180 danach.\0\
Der Dienst hat noch nicht über den Wiederherstellungspunkt entschieden\0\
Azure Backup ermittelt für jeden Wiederherstellungspunkt, ob er archiviert werden darf. Für diesen liegt noch kein Ergebnis vor.\0\
Datenträgerausschluss bei beendetem Schutz zurückgesetzt\0\
Der Schutz der VM wurde beendet. Wer bei einem solchen Sicherungselement den Datenträgerausschluss zurücksetzt, setzt damit auch den Schutz fort, und das geht nicht ohne Richtlinie.\0\
Schutz beendet, angehalten oder nie eingerichtet\0\
Der Tresor schützt die VM nicht aktiv. Entweder wurde die Sicherung beendet und die Daten wurden behalten: Dann bietet das Sicherungselement Sicherung fortsetzen an. Oder es gibt im Tresor gar kein Sicherungselement für die VM.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-manage-vms#resume-protection-of-a-vm\0\
„Vorhandene ersetzen“ sichert eine VM ohne Schutz\0\
Bevor eine Wiederherstellung mit Vorhandene ersetzen die VM anfasst, sichert sie deren jetzigen Stand. Ist die VM nicht mehr geschützt, schlägt diese Sicherung fehl und mit ihr die Wiederherstellung.\0\
Der Wiederherstellungsauftrag kann dann Mit Warnungen abgeschlossen und den Code OlrBackupFailed zeigen („Failed to take snapshot of the VM“). Trotz dieses Status wurde nichts wiederhergestellt.\0\
Gemeldet im März 2020 von einem Benutzer; auf den Seiten von Microsoft steht es nicht.\0\
VM gelöscht, Schutz läuft noch\0\
Die VM wurde gelöscht, ohne dass vorher ihr Schutz beendet wurde. Die Richtlinie startet weiter Aufträge für eine VM, die es nicht gibt, und jeder davon schlägt fehl.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-manage-vms#backup-item-where-primary-data-source-no-longer-exists\0\
Wer die VM wann gelöscht hat, zeigt das Aktivitätsprotokoll der Ressourcengruppe.\0\
VM in eine andere Region verschoben\0\
Die VM wurde mit Azure Resource Mover verschoben. Ein Tresor kann nur VMs seiner eigenen Region sichern, deshalb schlagen die Aufträge im alten Tresor seitdem fehl.\0\
https://learn.microsoft.com/de-de/azure/backup/azure-backup-move-vaults-across-regions\0\
Was gesichert ist, bleibt im alten Tresor: In einen anderen Tresor lässt es sich nicht verschieben (Stand August 2021).\0\
Azure Policy lehnt Ressourcengruppen ohne Tags ab\0\
Eine Azure Policy mit der Auswirkung Deny verlangt Tags auf Ressourcengruppen oder Ressourcen. Azure Backup legt seine Ressourcengruppe für die Wiederherstellungspunkte ohne Tags an und wird abgewiesen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-during-vm-creation#azure-backup-resource-group-for-virtual-machines\0\
Im Aktivitätsprotokoll kommt die abgewiesene Anforderung von Microsoft.RecoveryServices: In ihrem Text steht ein managedBy mit diesem Namen (gemeldet im April 2019).\0\
Gibt es die Gruppe schon, verlangt aber eine Zuweisung Tags auf allem, was darin liegt, prüfen Sie auch diese.\0\
Eingehängtes Dateisystem ist nicht sauber\0\
Ein Dateisystem ist eingehängt, obwohl es nicht sauber ist, und lässt sich deshalb nicht einfrieren. Bei ext-Dateisystemen zeigt tune2fs -l dann einen anderen Zustand als clean.\0\
Lässt sich der Einhängepunkt für eine Reparatur nicht aushängen, kann man ihn vom Einfrieren ausnehmen.\0\
Derselbe Pfad ist mehrfach eingehängt\0\
Für den betroffenen Einhängepunkt zeigt mount mehrere Einträge. Im Protokoll der Erweiterung stehen solche Pfade hinter Failed to FITHAW:, zum Beispiel /boot oder /usr/sap.\0\
Anderer Prozess hält die Sperre fürs Einfrieren\0\
Im Protokoll der Erweiterung steht Mount Points already freezed by some other processor. Vor dem Einfrieren sperrt die Erweiterung eine Datei; diese Sperre hat sie auch nach mehreren Versuchen nicht bekommen.\0\
Die Datei heißt /etc/azure/MicrosoftRecoverySvcsSafeFreezeLock/SafeFreezeLockFile. Bekannt ist das aus dem Quellcode der Erweiterung (Stand August 2026); auf den Seiten von Microsoft steht es nicht.\0\
Einhängepunkt lässt sich nicht öffnen\0\
Einen der Einhängepunkte kann die Sicherungserweiterung nicht öffnen. Ihr Protokoll nennt ihn hinter Failed to open: und dazu den Grund, den das Betriebssystem angibt.\0\
Die Seite von Microsoft verlangt nur, dass alle Einhängepunkte zugänglich sind, und nennt keine Gründe.\0\
Volumes einer Dateiwiederherstellung noch eingehängt\0\
Auf dieser VM wurde das Skript einer Dateiwiederherstellung ausgeführt, und die Verbindung zum Wiederherstellungspunkt wurde nicht geschlossen. Dessen Volumes hängen an einem iSCSI-Ziel, das womöglich nicht mehr da ist; wer sie öffnet, bekommt einen Fehler, auch die Sicherungserweiterung.\0\
Linux behält die Einhängepfade, wenn die Verbindung endet. Man sieht sie, kann aber weder lesen noch schreiben.\0\
Tresor noch auf VM-Sicherungsstapel V1\0\
Der Tresor war noch nicht auf den VM-Sicherungsstapel V2 umgestellt. Erst diese Umstellung, später in „sofortige Wiederherstellung“ umbenannt, brachte die Unterstützung für Standard SSD. Sie galt für das ganze Abonnement und ließ sich nicht rückgängig machen.\0\
Datenträger über 1.023 GB\0\
Ein Datenträger der VM ist größer als 1.023 GB, die Grenze vom Januar 2018. Damals half nur, die Daten auf Datenträger unter 1 TB zu verschieben.\0\
Sehen Sie zuerst nach, was heute gilt: Ein Datenträger dieser Größe ist höchstwahrscheinlich zulässig.\0\
Auftrag ist fast fertig\0\
Der Auftrag steht so kurz vor dem Ende, dass er sich nicht mehr abbrechen lässt. So erklärt es Microsoft und nennt das wahrscheinlich, nicht sicher.\0\
Auftrag zwischen zwei Zuständen\0\
Der Auftrag wechselt gerade von einem Zustand in den nächsten und gilt nicht als laufend. Das gibt sich von selbst.\0\
Konfiguration, die Azure Backup 2015 nicht unterstützte\0\
Die VM hat eine Konfiguration, die Azure Backup damals nicht registrieren konnte:\0\
Datenträger auf Storage Premium (Premium LRS)\0\
mehrere Netzwerkschnittstellen\0\
ein interner oder öffentlicher Lastenausgleich\0\
Im Januar 2016 nannte die deutsche Fassung der Seite von Microsoft nur noch Storage Premium. In der Unterstützungsmatrix vom Juli 2019 sind alle drei als unterstützt aufgeführt.\0\
Betriebssystem steht nicht auf der Liste\0\
Die Version des Betriebssystems in der VM gehört nicht zu denen, die Azure Backup unterstützt. Das zu prüfen riet die Seite von Microsoft im September 2015.\0\
VM-Agent unter Windows veraltet oder beendet\0\
Der VM-Agent der Windows-VM hat eine zu alte Version für die Erweiterung, oder er läuft nicht. Dokumentiert ist als Abhilfe, ihn zu aktualisieren.\0\
Computer erfüllt die Anforderungen nicht\0\
Das Betriebssystem des Computers, auf dem das Skript läuft, passt nicht zu dem der gesicherten VM, oder es fehlt eine Komponente, die das Skript braucht.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-restore-files-from-vm#step-3-os-requirements-to-successfully-run-the-script\0\
Windows muss dieselbe Version haben wie in der VM oder die Clientversion sein, die dazu gehört. Mit einer älteren geht es ebenso wenig wie mit einer neueren. Linux muss das Dateisystem der VM unterstützen.\0\
Das Skript braucht außerdem TLS 1.2, unter Windows mindestens .NET 4.6.2 und unter Linux mindestens Bash 4 und Python 2.6.6 (Stand Juni 2023).\0\
Skript läuft auf der gesicherten VM selbst\0\
Das Skript wurde auf der VM gestartet, deren Sicherung es öffnet. Manche Aufteilung der Datenträger lässt das nicht zu.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-restore-files-from-vm#step-2-ensure-the-machine-meets-the-requirements-before-executing-the-script\0\
Stand Juni 2023 ist in diesen Fällen ein anderer Computer nötig:\0\
Windows-Speicherplätze\0\
dynamische Datenträger mit übergreifenden, gespiegelten, Stripeset- oder RAID-5-Volumes\0\
LVM oder Software-RAID unter Linux\0\
Bei mehr als 16 Datenträgern oder Datenträgern über 4 TB wird ein anderer Computer empfohlen, denn die Wiederherstellung belastet die VM stark.\0\
Unter Windows vergleicht das Skript den Namen des Computers mit dem der VM. Sind sie gleich und gibt es Speicherpools, fragt es Should the recovery point be mounted on this machine? (Y/N).\0\
Weg zum Wiederherstellungsdienst ist blockiert\0\
Der Computer, auf dem das Skript läuft, erreicht Azure Backup nicht über Port 3260 oder kann den Namen nicht auflösen. Eine Firewall, eine Netzwerksicherheitsgruppe oder ein Proxy steht im Weg.\0\
Das Skript braucht ausgehend Port 3260 zum Wiederherstellungsdienst, Port 443 zu download.microsoft.com und Port 53 zu einem öffentlichen DNS.\0\
Es kann sein, dass ein Proxy weder iSCSI noch diesen Port unterstützt. Microsoft rät deshalb dringend zu einem Computer mit direktem Zugang (Juni 2023).\0\
Antivirensoftware blockiert das Wiederherstellungsskript\0\
Antivirensoftware auf dem Computer verhindert, dass das Skript zur Dateiwiederherstellung oder ein Teil davon läuft.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vm-file-recovery-troubleshoot#the-script-runs-but-the-connection-to-the-iscsi-target-failed\0\
Daran erkennen Sie es: Ports und Namen sind frei, Tunnel oder Verbindung scheitern trotzdem, und die Antivirensoftware hat einen Eintrag aus der Zeit des Laufs.\0\
Datenträger werden noch vorbereitet\0\
Der Wiederherstellungspunkt hat Datenträger über 4 TB oder mehr als 16 Datenträger. Azure Backup braucht Zeit, um sie vorzubereiten, und das Skript wurde zu früh, zu oft oder mit den üblichen iSCSI-Zeitlimits gestartet.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-restore-files-from-vm#virtual-machine-backups-having-large-disks\0\
Daran erkennen Sie es: Das Skript hängt, die Datenträger erscheinen nie, oder sie erscheinen ohne Volumes. Die öffentliche Kopie des Windows-Skripts vom April 2021 schreibt Preparing the iSCSI target in Azure Backup service..., wartet jeweils zwei Minuten und endet nach zehn Versuchen mit Try running the script after few minutes. The Target preparation for large disk is expected to take time.\0\
Einen Satz zu Datenträgern über 4 TB hängt diese Kopie außerdem an jede gescheiterte Verbindung an, gleich wie groß die Datenträger sind.\0\
Systemsprache des Computers ist nicht Englisch\0\
Das Skript gibt es nur auf Englisch. Laut der Seite von Microsoft (Juni 2023) braucht es unter Umständen einen Computer mit englischem Systemgebietsschema.\0\
Warum, zeigen die öffentlichen Kopien des Windows-Skripts: Sie suchen in der Ausgabe von diskpart und in Fehlermeldungen nach englischen Wörtern. Antwortet Windows in einer anderen Sprache, können neue Datenträger unbemerkt bleiben, und ein abgelehntes Kennwort kann mit Exception caught while connecting to Target enden (aus dem Skript gefolgert).\0\
Volumes sind von einem früheren Lauf angefügt\0\
Das Skript lief schon einmal auf diesem Computer, und die Verbindung wurde seither nicht geschlossen. Die Laufwerkbuchstaben der gesicherten VM können die Volumes hier nicht haben; die Namen der Volumes bleiben gleich.\0\
Skript abgelaufen oder Bereitstellung aufgehoben\0\
Ein Skript zur Dateiwiederherstellung gilt 12 Stunden ab dem Herunterladen. Mit Bereitstellung der Datenträger aufheben im Portal oder dem Befehl dafür endet diese Frist sofort.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-restore-files-from-vm#browse-files-and-folders\0\
SLES 12 SP4 enthält iscsi_tcp nicht\0\
Mit SUSE Linux Enterprise Server 12 SP4 hat SUSE iscsi_tcp aus seinem Paket open-iscsi herausgenommen. Über dieses Modul baut das Skript seine TCP-Verbindung zu Azure Backup auf, deshalb kann es dort nicht arbeiten.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vm-file-recovery-troubleshoot#the-script-downloads-successfully-but-fails-to-run\0\
Microsoft unterstützt das Skript zur Dateiwiederherstellung auf dieser Version nicht.\0\
Software eines Drittanbieters verschlüsselt das Volume\0\
Das gesicherte Volume ist durch Software in der VM verschlüsselt. Der Computer, auf dem das Skript läuft, sieht darauf kein Dateisystem. Die Dateiwiederherstellung von verschlüsselten Volumes wird nicht unterstützt, ebenso wenig die aus der Sicherung einer verschlüsselten VM (Juni 2023).\0\
https://learn.microsoft.com/de-de/azure/backup/backup-support-matrix-iaas#support-for-file-level-restore\0\
Die Datenträger lassen sich aber als Ganzes wiederherstellen; geöffnet werden sie dort, wo es die Verschlüsselungssoftware und ihren Schlüssel gibt.\0\
Daran erkennen Sie es: Auf der gesicherten VM zeigt lsblk -f für das Volume einen Typ wie crypto_LUKS. Im Portal gelten weder Datenträger noch VM als verschlüsselt.\0\
Dateisystem ist dem Computer unbekannt\0\
Das Volume ist nicht verschlüsselt, aber das Linux des Computers, auf dem das Skript läuft, kennt das Dateisystem nicht.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-restore-files-from-vm#for-linux-os\0\
Daran erkennen Sie es: lsblk -f nennt auf der gesicherten VM ein Dateisystem, das der andere Computer nicht einbinden kann.\0\
Volumes sind offline oder ohne Laufwerkbuchstaben\0\
Während die Volumes über iSCSI angefügt wurden, hat Windows einige offline genommen. Sobald der iSCSI-Kanal arbeitet, kommen sie wieder online, werden aber nicht eingebunden.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vm-file-recovery-troubleshoot#disks-are-attached-but-the-volumes-arent-mounted\0\
Daran erkennen Sie es: Die Datenträgerverwaltung zeigt zusätzliche Datenträger, deren Volumes keinen Laufwerkbuchstaben haben, oder Datenträger, die offline sind.\0\
Auf dem Computer fehlt die Deduplizierung\0\
Der gesicherte Server dedupliziert die Daten auf dem Volume. Solche Dateien liest Windows nur, wenn die Deduplizierung auch dort installiert ist, und auf dem Computer mit dem Skript fehlt sie.\0\
Installieren genügt. Für kein Laufwerk dieses Computers muss sie eingerichtet werden.\0\
Kennwort gehört nicht zu diesem Skript\0\
Das Kennwort ist vertippt oder abgeschnitten, oder es stammt von einem anderen Download. Angezeigt wird es nur, wenn das Skript erzeugt wird: im Portal, neben einer Schaltfläche zum Kopieren, oder als Ausgabe von Azure CLI oder PowerShell.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-restore-files-from-vm#step-1-generate-and-download-script-to-browse-and-recover-files\0\
download.microsoft.com ist nicht erreichbar\0\
Das Skript braucht Komponenten für seinen sicheren Kanal und lädt sie von download.microsoft.com (Seite von Microsoft vom Juni 2023). Die Site ist gesperrt, oder ihr Name lässt sich nicht auflösen.\0\
Daran erkennen Sie es: Unter Windows fehlt SecureTCPTunnel.exe in dem Ordner, den das Skript neben sich angelegt hat (aus dem Skript gefolgert).\0\
Computer hat dieselben Datenträger oder Pools\0\
Auf dem Computer gibt es schon Datenträger oder einen Speicherpool mit derselben Identität wie in der Sicherung, so wie auf der gesicherten VM selbst. Windows weigert sich dann, sie ein zweites Mal zu importieren.\0\
Daran erkennen Sie es: Get-PhysicalDisk zeigt Datenträger des Herstellers MABILR I, deren HealthStatus nicht Healthy oder deren OperationalStatus nicht OK ist.\0\
Dynamische Datenträger lassen sich nicht importieren\0\
Der Wiederherstellungspunkt enthält dynamische Datenträger. Sie gelten für Windows als fremd, bis das Skript sie importiert hat. Auf diesem Computer ist das gescheitert.\0\
Laut der Seite von Microsoft (Juni 2023) scheidet die gesicherte VM aus, wenn ihre dynamischen Datenträger übergreifende, gespiegelte, Stripeset- oder RAID-5-Volumes enthalten. Andere Gründe sind nicht dokumentiert.\0\
iSCSI-Initiator hält an der alten Verbindung fest\0\
Der iSCSI-Initiator des Computers antwortet nicht oder hat seine Verbindung zum Ziel noch nicht aktualisiert und zeigt die Volumes aus seinem Cache.\0\
Bei jedem Zugriff bemerkt er, dass es das Ziel nicht mehr gibt.\0\
Windows hat den Speicherpool schreibgeschützt angefügt\0\
Läuft das Skript zum ersten Mal, kann Windows Server 2012 R2 oder 2016 den Speicherpool des Wiederherstellungspunkts nur mit Lesezugriff anfügen. Die virtuellen Datenträger darin bleiben getrennt.\0\
Daran erkennen Sie es: Im Server-Manager ist der Pool vorhanden, seine virtuellen Datenträger sind aber nicht angefügt.\0\
Datenträger mit RAW-Partitionen, LVM oder RAID\0\
Volumes findet das Skript und bindet sie selbst ein, nicht aber RAW-Partitionen und nicht, was in LVM oder RAID liegt.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-restore-files-from-vm#lvmraid-arrays-for-linux-vms\0\
Daran erkennen Sie es: Die Ausgabe des Skripts führt den Datenträger auf, und lsblk -f zeigt für ihn LVM2_member, linux_raid_member oder kein Dateisystem.\0\
Speicher lehnt die Momentaufnahme eines Datenträgers ab\0\
Der Speicher oder für ihn der Azure-Host hat den Aufruf für die Momentaufnahme mindestens eines Datenträgers mit einem Fehler beantwortet. Das Netzwerk funktioniert dann, obwohl der Status von ihm spricht.\0\
Gemeldet im November 2017: Status 761 mit errorcode: 409. 409 antwortet Azure Storage unter anderem, wenn ein Datenträger zu viele Momentaufnahmen hat oder sie zu schnell hintereinander bekommt.\0\
Spätere Versionen der Erweiterung erkennen diese beiden Gründe am Wortlaut der Antwort: The snapshot count against this blob has been exceeded (Status 85, seit 2018) und The rate of snapshot blob calls is exceeded (Status 173, seit März 2019).\0\
Jede andere Ablehnung endet weiterhin in Status 761, wenn einige Datenträger betroffen sind, oder in 76, wenn es alle sind.\0\
Gescheitertes Einfrieren der Dateisysteme gilt als eingeschränktes Netzwerk\0\
Die Dateisysteme der VM ließen sich nicht einfrieren, und die Erweiterung hat das als eingeschränktes Netzwerk festgehalten. Das tut sie, wenn der Azure-Host zuvor keine brauchbare Antwort gegeben hat und sie die Momentaufnahme deshalb aus der VM heraus erstellen musste.\0\
Man erkennt es an einer früheren Zeile im Protokoll mit einem eigenen Status: FailedRetryableFsFreezeFailed, FailedRetryableFsFreezeTimeout oder FailedRetryableUnableToOpenMount. Das ergibt sich aus dem veröffentlichten Code der Erweiterung (August 2026).\0\
Azure-Host beantwortet den Momentaufnahmeaufruf mit einem Fehler\0\
Der Host unter der VM hat den Aufruf für die Momentaufnahme beantwortet, aber mit einem eigenen Fehler, etwa mit HTTP-Status 500. Die VM und ihr Netzwerk sind dann in Ordnung.\0\
Ein Pull Request zur Erweiterung zeigt eine solche Antwort vom Oktober 2024: StatusCode:500, ErrorMessage: Could not find config corresponding to the Disk. Die Erweiterung hatte daraus ein fehlendes Netzwerk gemacht.\0\
Seit März 2025 meldet die Erweiterung einen solchen Status 500 als FailedHostSnapshotRemoteServerError, Status 556. Andere Fehler des Hosts gelten weiterhin als fehlendes Netzwerk.\0\
Momentaufnahmebefehl ohne Adressen von Datenträgern\0\
Die Erweiterung musste die Momentaufnahme aus der VM heraus erstellen, aber die Einstellungen, die Azure geschickt hat, enthalten keine Adresse eines Datenträgers. Im Protokoll steht dann T:S taking snapshot failed as blobs are empty or none.\0\
Standardmäßig fragt die Erweiterung zuerst den Azure-Host und braucht diese Adressen nur, wenn der keine brauchbare Antwort gibt. Prüfen Sie deshalb zuerst den Weg zum Host; in der VM lassen sich die Adressen nicht ergänzen. Das stammt aus dem veröffentlichten Code der Erweiterung (August 2026).\0\
Linux-Agent gibt den Befehl zu spät weiter\0\
Der VM-Agent hat den Befehl zur Momentaufnahme erhalten, die Erweiterung aber erst mehr als 140 Minuten später gestartet. Eine Erklärung ist ein Agent, der dazwischen hing oder nicht lief, eine andere eine VM unter hoher Last.\0\
Dokumentiert ist beides nicht: Die Erweiterung misst nur den zeitlichen Abstand. Der Kommentar eines Entwicklers vom April 2020 sagt, dass solche Verzögerungen von mehr als 150 Minuten nur bei verwalteten Datenträgern vorkamen.\0\
Oracle lässt den Sicherungsbenutzer nicht herein\0\
SQL*Plus ließ sich für den Linux-Benutzer aus /etc/azure/workload.conf nicht starten, konnte sich nicht mit der Rolle SYSBACKUP anmelden, oder ein Recht fehlte; deshalb kam der Text BEGIN BACKUP succeeded nicht.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/workloads/oracle/oracle-database-backup-azure-backup#prepare-the-environment-for-an-application-consistent-backup\0\
Die Erweiterung führt SQL*Plus als dieser Benutzer aus und meldet sich ohne Kennwort an. Dafür verlangt Microsoft Folgendes (Oktober 2024):\0\
Der Benutzer gehört zu der Betriebssystemgruppe, die für SYSBACKUP steht.\0\
In jeder Datenbank gibt es einen Benutzer, der extern authentifiziert wird und die Rechte CREATE SESSION, ALTER SESSION und SYSBACKUP hat.\0\
SYSBACKUP darf DBMS_SYSTEM ausführen. Die mitgelieferten Skripts schreiben damit in das Warnungsprotokoll (Alert Log).\0\
Zwei weitere Punkte ergeben sich aus dem veröffentlichten Code: Der Benutzer muss die Skripts lesen können, die für die Dauer der Sicherung nach /etc/azure/DefaultScripts kopiert werden, und ohne configuration_path sucht die Erweiterung das Programm bei einer leeren Zeile command_path = in /.\0\
Mitgelieferte Skripts passen nicht zur Oracle-Datenbank\0\
Die Skripts der Erweiterung sind für eine geöffnete primäre Datenbank ab Oracle 12 gemacht; bei manchen anderen geben sie BEGIN BACKUP succeeded deshalb nie aus.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/workloads/oracle/oracle-database-backup-azure-backup#understand-the-azure-backup-framework\0\
Vor Oracle 12c gibt es keine Rolle SYSBACKUP, und die Anmeldung des Skripts scheitert.\0\
Ist die Rolle der Datenbank nicht PRIMARY, wie bei einer Standby-Datenbank, lässt das Skript den Sicherungsmodus aus. Die Erweiterung hält das für einen Fehler.\0\
Wird configuration_path verwendet, liest die Erweiterung Namen und Pfade nur aus Buchstaben, Ziffern, _, / und .. Ein Bindestrich im Pfad von ORACLE_HOME schneidet ihn dort ab. Was gelesen wurde, steht im Protokoll hinter Pre- Inside oracle pre for instance with SID.\0\
Die Versionen stammen von der Seite von Microsoft (Oktober 2024), das Übrige aus dem veröffentlichten Code und den Skripts (August 2026).\0\
Schritt vor der Momentaufnahme durch eine Ausnahme abgebrochen\0\
Der Code der Erweiterung selbst ist abgebrochen, bevor die Datenbank ruhig war. Im Protokoll steht WorkloadPatch: exception in pre, direkt dahinter der Text der Ausnahme.\0\
Nach dem veröffentlichten Code (August 2026) kommen unter anderem diese infrage:\0\
invalid literal for int(): enforceSlaveOnly in /etc/azure/workload.conf ist keine ganze Zahl.\0\
No such file or directory: Die Datei, die configuration_path nennt, gibt es nicht.\0\
Einzelnes Prozentzeichen, oder Text statt einer Zahl\0\
Ein Wert in /etc/azure/workload.conf ist nicht so geschrieben, wie die Erweiterung ihn erwartet. Das Protokoll nennt ihn nicht, wohl aber jeden Parameter, der vorher gelesen wurde. Zwei solche Fehler ergeben sich aus dem veröffentlichten Code (August 2026):\0\
Ein Wert enthält ein einzelnes Prozentzeichen, zum Beispiel im Kennwort von credString. Unter Python 3 gilt es beim Lesen der Datei als Anfang eines Verweises.\0\
customScriptEnabled ist keine ganze Zahl.\0\
Andere Rolle als master und slave\0\
role in /etc/azure/workload.conf hat einen anderen Wert als master und slave. Groß- und Kleinschreibung zählt: Master wird nicht akzeptiert. Ohne die Zeile nimmt die Erweiterung master an.\0\
Nur Replikate dürfen zur Ruhe gebracht werden\0\
enforceSlaveOnly in /etc/azure/workload.conf ist eine andere Zahl als 0, und die Rolle ist master, auch wenn sie gar nicht eingetragen ist. Dann bringt die Erweiterung die Datenbank nicht zur Ruhe und meldet ihre Rolle als ungültig.\0\
Für einen Master, der außen vor bleiben soll, ist das richtig so, abgesehen vom Status. Nach dem veröffentlichten Code (August 2026) läuft das Post-Skript trotzdem: Bei MySQL und MariaDB schaltet es read_only aus.\0\
Rolle slave bei Oracle oder PostgreSQL\0\
/etc/azure/workload.conf nennt als Datenbank oracle oder postgres und als Rolle slave. Skripts für Replikate hat die Erweiterung nur für MySQL und MariaDB. Für Oracle wurde diese Rolle im Dezember 2020 entfernt.\0\
Unbekannter workload_name bei einer alten Erweiterung\0\
workload_name in /etc/azure/workload.conf ist keiner, den die Erweiterung kennt. Nur Versionen der Erweiterung vom Juli und August 2020 haben das gemeldet.\0\
Bekannte Namen sind oracle und mysql, wie auf der Seite von Microsoft (August 2025), im veröffentlichten Code auch mariadb und postgres. Groß- und Kleinschreibung zählt.\0\
Oracle hat das Ende des Sicherungsmodus nicht bestätigt\0\
Nach der Momentaufnahme hat das mitgelieferte Skript für Oracle nicht END BACKUP succeeded ausgegeben. Die Datenbank kann noch im Sicherungsmodus sein, oder sie hatte ihn schon verlassen.\0\
Was SQL*Plus ausgegeben hat, steht im Protokoll hinter WorkloadPatch: post completed with output. Ein Text mit in NOARCHIVELOG failed kann auch bedeuten, dass keine Datendatei mehr im Sicherungsmodus war: Das veröffentlichte Skript verwendet diesen Text auch dafür (August 2026).\0\
Schritt nach der Momentaufnahme durch eine Ausnahme abgebrochen\0\
Der Code der Erweiterung selbst ist abgebrochen, bevor die Datenbank freigegeben war. Im Protokoll steht WorkloadPatch: exception in post, direkt dahinter der Text der Ausnahme. Ob das Post-Skript gelaufen ist, lässt sich nur an der Datenbank sehen.\0\
Weder eine Zeile credString noch eine Zeile linux_user\0\
In /etc/azure/workload.conf fehlen die Zeilen credString und linux_user, oder sie sind auskommentiert. Eine von beiden muss es geben. Eine leere Zeile gilt als vorhanden, aber damit kommt niemand in die Datenbank.\0\
Nach zehn Sekunden kein Clientprozess\0\
Die Erweiterung startet den Client per sudo als der Benutzer aus linux_user und wartet zehn Sekunden auf den Prozess. Bis dahin war er nicht da. Was ihn aufhält, ist nicht dokumentiert; eine VM, die keine neuen Prozesse mehr starten kann, würde das bewirken.\0\
Was den Client selbst scheitern lässt, zählt hier nicht, denn dann gibt es ja einen Prozess. Das stammt aus dem veröffentlichten Code der Erweiterung (August 2026).\0\
Keine Zeile ipc_folder für MySQL oder MariaDB\0\
/etc/azure/workload.conf nennt MySQL oder MariaDB, aber keinen ipc_folder. Diese Datenbanken können nur in bestimmte Ordner schreiben; die Erweiterung kann deshalb nicht selbst einen wählen.\0\
Oracle-Datenbank ist nur gemountet oder geschlossen\0\
Die Antwort auf die Frage nach dem Zustand der Instanz enthielt nicht OPEN. Versionen der Erweiterung bis Dezember 2020 hielten eine Sicherung der Datenbank dann für unmöglich.\0\
War die Datenbank mit Absicht geschlossen, war alles in Ordnung.\0\
Instanz hat zwischen den beiden Skripts ihren Zustand gewechselt\0\
Zwischen den Skripts vor und nach der Momentaufnahme ist die Instanz von OPEN in einen anderen Zustand gewechselt oder umgekehrt. Ein Wartungsauftrag oder ein Neustart der Datenbank zur Zeit der Sicherung würde das bewirken; die Erweiterung weiß nicht, was es war.\0\
MySQL weist die Anmeldung der Sicherung ab\0\
Der Client von MySQL oder MariaDB wurde nicht gefunden oder konnte sich nicht anmelden; er hat die Tabellen also nie gesperrt. Was der Client meldet, liest die Erweiterung nicht; sie wartet einfach auf das Signal, bis ihre zwei Minuten um sind.\0\
Die Zeile command_path oder linux_user ist vorhanden, aber leer: Dann sucht die Erweiterung den Client in /, oder ihr Aufruf von sudo scheitert. Das ergibt sich aus dem veröffentlichten Code (August 2026).\0\
credString ist nicht vollständig oder falsch: Er wird dem Client so übergeben, wie er dasteht.\0\
MySQL darf nicht in ipc_folder schreiben\0\
MySQL oder MariaDB konnte das Signal nicht in den Ordner schreiben, den ipc_folder in /etc/azure/workload.conf nennt: Den Ordner gibt es nicht, secure_file_priv erlaubt einen anderen, oder dem Datenbankbenutzer fehlt das Recht FILE. Die Erweiterung hat vergeblich auf die Datei gewartet.\0\
Eine leere Zeile ipc_folder = endet ebenso. Die Konfiguration eines Benutzers vom April 2024 verwendet den Ordner von secure_file_priv, /var/lib/mysql-files.\0\
Lange Anweisung hält die Lesesperre von MySQL auf\0\
Das mitgelieferte Skript beginnt mit FLUSH TABLES WITH READ LOCK, und das wartet, bis laufende Anweisungen beendet sind. Läuft eine davon länger als zwei Minuten, kommt das Signal zu spät.\0\
Dass das Skript so beginnt, ist aus seinem veröffentlichten Text bekannt (August 2026); die Sperre beschreibt das Handbuch von MySQL.\0\
Einfrieren und Momentaufnahme dauern länger als die Ruhezeit\0\
Das Einfrieren der Dateisysteme und die Momentaufnahmen haben länger gedauert, als timeout in /etc/azure/workload.conf erlaubt. Die Datenbank hat dazwischen wieder angefangen zu arbeiten.\0\
Die Ruhezeit zählt von dem Moment an, in dem die Datenbank ruhig geworden ist. Allein das Einfrieren darf etwa eine Minute dauern.\0\
ipc_folder bei Oracle oder PostgreSQL eingetragen\0\
/etc/azure/workload.conf nennt einen ipc_folder, obwohl die Datenbank Oracle oder PostgreSQL ist. Die Erweiterung sucht dann einen Clientprozess, den sie nur für MySQL startet, findet keinen und hält die Ruhezeit für abgelaufen, und das bei jeder Sicherung.\0\
Oracle mit configuration_path ist nicht betroffen. Das ergibt sich aus dem veröffentlichten Code der Erweiterung (August 2026).\0\
Oracle oder PostgreSQL ohne command_path\0\
/etc/azure/workload.conf enthält keine Zeile command_path. Bei Oracle und PostgreSQL bekommt der Prozess, der die Ruhezeit überwacht, seine Parameter dann an den falschen Stellen und endet sofort. Die Erweiterung hält die Ruhezeit für abgelaufen, und das bei jeder Sicherung.\0\
Die Seite von Microsoft nennt command_path optional, wenn der Client im Suchpfad liegt (August 2025). Dass die Zeile hier nötig ist, ergibt sich aus dem veröffentlichten Code (August 2026). Oracle mit configuration_path ist nicht betroffen.\0\
Oracle-Datenbank im Modus NOARCHIVELOG\0\
LOG_MODE der geöffneten Datenbank ist NOARCHIVELOG. Nur im Modus ARCHIVELOG kann eine geöffnete Datenbank in den Sicherungsmodus gehen.\0\
Den Modus zeigt das Protokoll hinter WorkloadPatch: log mode set is.\0\
Einstellungen von Azure unvollständig\0\
In den Einstellungen, die Azure der Erweiterung für jede Sicherung schickt, fehlte ein Teil, oder sie nannten einen Befehl, den die Erweiterung nicht kennt. Sie kommen über den VM-Agent.\0\
Mehr ist nicht bekannt: Die Erweiterung schreibt nicht auf, welcher Teil fehlte.\0\
Datei oder Programm fehlt in der VM\0\
Die Erweiterung wollte eine Datei öffnen oder ein Programm starten, das es in der VM nicht gibt. Das können Dateien der Erweiterung selbst sein oder Werkzeuge, die sie aufruft.\0\
Im Protokoll steht die Datei hinter [Errno 2] No such file or directory, und der Stacktrace zeigt, wofür sie gebraucht wurde.\0\
Keine HTTP-Antwort vom Host oder vom Speicher\0\
Die Erweiterung hat den Azure-Host unter 168.63.129.16 oder Azure Storage aufgerufen, und es kam keine HTTP-Antwort: keine Verbindung, eine Zeitüberschreitung oder ein gescheiterter TLS-Handshake. Auf den Host wartet sie 40 Sekunden, auf den Speicher 10 Sekunden.\0\
So wie sie veröffentlicht ist (August 2026), benutzt die Erweiterung den Proxy aus /etc/waagent.conf für den Speicher nur, wenn HttpProxy.Host gesetzt ist und HttpProxy.Port nicht. Sind beide gesetzt, verbindet sie sich direkt; eine VM, die am Proxy nicht vorbeikommt, erhält dann keine Antwort.\0\
Dateisysteme vor dem Ende der Momentaufnahme aufgetaut\0\
Das Hilfsprogramm, das die Dateisysteme eingefroren hält, hat sie freigegeben, bevor die Erweiterung es dazu aufgefordert hat: Sein Zeitlimit, ohne andere Einstellung 60 Sekunden, war vorbei, oder das Auftauen ist gescheitert. Die Momentaufnahmen können deshalb verschiedene Zeitpunkte enthalten, und die Erweiterung verwirft sie als inkonsistent.\0\
Im Protokoll steht dann Failed to receive timely Thaw from parent process, oder Failed to FITHAW mit dem Einhängepunkt.\0\
Hilfsprogramm für das Einfrieren hat nicht lange genug gewartet\0\
Solange die Dateisysteme eingefroren sind, wartet das Hilfsprogramm Sekunde für Sekunde. Es war mit seinen Sekunden früher fertig, als seine Uhr erlaubte: Das Warten wurde abgekürzt, oder die Uhr der VM wurde dazwischen zurückgestellt.\0\
Im Protokoll steht dann Inconsistent snapshot because of SLEEP failure. Was das Warten abkürzt, ist nicht dokumentiert.\0\
Ausnahme im Code der Erweiterung\0\
Der Python-Code der Erweiterung ist mit einer Ausnahme abgebrochen, für die es keinen eigenen Status gibt. Mehr als der Text der Ausnahme und der Stacktrace im Protokoll ist darüber nicht bekannt.\0\
Exitcode des Skripts ist nicht null\0\
Das Pre-Skript oder das Post-Skript lief bis zum Ende und lieferte einen anderen Exitcode als 0. Nur 0 gilt als Erfolg.\0\
Im Protokoll der Erweiterung steht Prescript for ScriptRunner failed with error code: oder Postscript for ScriptRunner failed with error code: und dahinter der Exitcode. Was das Skript selbst ausgibt, steht dort nicht: Nur ein eigenes Protokoll des Skripts verrät, was schiefging.\0\
preScriptNoOfRetries und postScriptNoOfRetries sollen ein fehlgeschlagenes Skript wiederholen. Der veröffentlichte Code der Erweiterung (August 2026) zählt die Wiederholungen zwar, startet das Skript aber nicht noch einmal.\0\
Skript ist für eine andere Shell als sh geschrieben\0\
Die Erweiterung startet das Skript als sh \"<ScriptPath>\" <Parameters>. Seine erste Zeile, etwa #!/bin/bash, ist dann ein bloßer Kommentar, und was sh nicht versteht, schlägt fehl. Unter Debian und Ubuntu ist sh die Dash und nicht die Bash.\0\
Zu erkennen ist das beim Start von Hand: sudo sh \"<ScriptPath>\" schlägt fehl, während das Skript gelingt, wenn man es direkt aufruft.\0\
Dem veröffentlichten Code der Erweiterung entnommen (August 2026). Die Seite von Microsoft (Stand April 2024) erwartet ein Shellskript und lässt zu, dass es andere startet, zum Beispiel eines in Python.\0\
Skript und eingetragener Pfad passen nicht zusammen\0\
Unter preScriptLocation oder postScriptLocation gibt es keine Datei: Das Skript fehlt auf dieser VM, heißt anders, oder sein Pfad ist nicht vollständig.\0\
In der Vorlage von Microsoft sind beide Pfade leer, und ein leerer Pfad gilt als fehlendes Skript.\0\
Beide Skripts müssen vorhanden sein, auch wenn nur eines etwas zu tun hat.\0\
Das Protokoll der Erweiterung nennt den Pfad: Prescript file does not exist in the location oder Postscript file does not exist in the location.\0\
Pluginhost-Datei der Erweiterung ist beschädigt\0\
Die Datei, die mit der Erweiterung VmSnapshotLinux kam und die angibt, was vor und nach einer Momentaufnahme zu starten ist, ist beschädigt. Die Skripts selbst können in Ordnung sein.\0\
Laut veröffentlichtem Code (August 2026) ist das main/VMSnapshotPluginHost.conf im Ordner /var/lib/waagent/Microsoft.Azure.RecoveryServices.VMSnapshotLinux-<Version>. Derselbe Status folgt, wenn sich das dort genannte Modul, das die Skripts startet, nicht laden lässt.\0\
Eine Pluginhost-Datei in /etc/azure hat Vorrang\0\
Gibt es eine Datei /etc/azure/VMSnapshotPluginHost.conf, liest die Erweiterung diese statt der eigenen. Ein Fehler darin bleibt bestehen, auch wenn Sie die Erweiterung neu installieren.\0\
Im Protokoll der Erweiterung steht dann diese Zeile:\0\
Dem veröffentlichten Code entnommen (August 2026); die Seite von Microsoft erwähnt die Datei nicht.\0\
Ein Wert in der Konfigurationsdatei hat den falschen Typ\0\
VMSnapshotScriptPluginConfig.json ist gültiges JSON, doch ein Wert darin hat nicht den Typ, den die Erweiterung erwartet. Sie prüft das nicht, sondern stolpert erst später darüber.\0\
Dem veröffentlichten Code der Erweiterung entnommen (August 2026); die Seite von Microsoft erwähnt es nicht:\0\
timeoutInSeconds in Anführungszeichen oder ein Pfad mit dem Wert null: Unter Python 3 meldet die Erweiterung einen fehlerhaften Pluginhost, Status 304. Der Fehler in ihrem Protokoll ist ein TypeError.\0\
preScriptParams oder postScriptParams mit null oder einer Zahl als Wert: Das Skript wird gar nicht gestartet, und der Pluginhost wartet vergeblich darauf, Status 310 oder 311. Eine Zeichenkette wird zerlegt: Das Skript bekommt jedes Zeichen als eigenen Parameter.\0\
Konfigurationsdatei ist kein gültiges JSON oder unvollständig\0\
VMSnapshotScriptPluginConfig.json lässt sich nicht decodieren, oft wegen eines einzigen Kommas oder Anführungszeichens. Im Protokoll der Erweiterung steht Error in decoding ScriptRunner config file und die Stelle des Fehlers.\0\
Laut veröffentlichtem Code (August 2026) führen zwei weitere Fehler zum selben Status:\0\
preScriptLocation oder postScriptLocation fehlt ganz in der Datei: Error in fetching value for the key.\0\
ScriptsExecutionPollTimeSeconds ist keine Zahl, zum Beispiel \"two\".\0\
Skript gehört nicht root oder hat nicht den Modus 700\0\
Das Skript gehört einem anderen Benutzer als root, oder sein Modus gibt der Gruppe oder anderen Rechte. Wer es ändern kann, hat Macht über die VM; deshalb startet die Erweiterung es nicht.\0\
Nötig sind der Besitzer root und der Modus 700. Was die Erweiterung vorgefunden hat, steht in ihrem Protokoll:\0\
Permissions of the file mit Pfad und Modus, danach Prescript file does not have desired permissions oder Postscript file does not have desired permissions\0\
The owner of the PreScript file oder The owner of the PostScript file mit dem Namen des Besitzers\0\
Skript braucht länger als sein Zeitlimit\0\
timeoutInSeconds in VMSnapshotScriptPluginConfig.json gilt für das Pre-Skript und für das Post-Skript, für jedes einzeln, einschließlich aller Wiederholungen.\0\
In der Vorlage von Microsoft stehen 30 Sekunden. Fehlt die Angabe, nimmt der veröffentlichte Code (August 2026) 10.\0\
Das Maximum sind 1800 Sekunden. Ein größerer Wert bleibt wirkungslos: So wurde es im Dezember 2018 mit 72000 gemeldet, und so steht es im August 2026 noch im Code.\0\
Im Protokoll der Erweiterung steht Prescript for ScriptRunner timed out. oder Postscript for ScriptRunner timed out.\0\
Skript wartet, weil niemand seine Ausgabe liest\0\
Die Erweiterung verbindet die Ausgabe des Skripts mit Pipes und liest sie nicht, solange das Skript läuft. Ein Skript, das mehr ausgibt, als in eine Pipe passt, unter Linux standardmäßig 64 KiB, bleibt an dieser Stelle stehen, bis seine Zeit um ist.\0\
Von Hand ist das Skript schnell, doch bei jeder Sicherung überschreitet es sein Limit, so hoch es auch ist.\0\
Aus dem veröffentlichten Code der Erweiterung geschlossen (August 2026); weder dokumentiert noch gemeldet.\0\
Pluginhost wartet vergeblich auf das Skript\0\
Das Zeitlimit des Pluginhosts ist abgelaufen, ohne dass es ein Ergebnis gab. Es steht als timeoutInSeconds in VMSnapshotPluginHost.conf; ausgeliefert wird die Datei mit 1800, mehr geht nicht.\0\
Das Limit des Skripts selbst kann nicht darüber liegen. Ein Skript, das nur zu lange braucht, wird deshalb normalerweise früher gemeldet, als Zeitüberschreitung des Skripts. Gibt der Pluginhost selbst auf, wurde das Skript vielleicht nie gestartet, oder sein Lauf endete nicht ordentlich. Das ist aus dem veröffentlichten Code geschlossen (August 2026).\0\
Der Erweiterung fehlt ihre Pluginhost-Datei\0\
VMSnapshotPluginHost.conf liegt weder in /etc/azure noch im Ordner main der Erweiterung, /var/lib/waagent/Microsoft.Azure.RecoveryServices.VMSnapshotLinux-<Version>/main. Die Datei gehört zur Erweiterung; diese ist also unvollständig installiert.\0\
Das Protokoll der Erweiterung nennt beide Orte: Plugin host Config file does not exist in the location. Für /etc/azure allein ist diese Zeile normal.\0\
Andere dürfen die Pluginhost-Datei ändern oder ausführen\0\
Der Modus von VMSnapshotPluginHost.conf gibt der Gruppe oder anderen mehr als das Leserecht. Das Protokoll der Erweiterung zeigt den Pfad und den Modus, danach Plugin host Config file does not have desired permissions.\0\
Zulässig ist für die Gruppe und für andere nur gar kein Recht oder das Leserecht, wie bei 600 oder 644.\0\
Pluginhost-Datei gehört einem anderen Benutzer\0\
Der Besitzer von VMSnapshotPluginHost.conf ist nicht root; deshalb traut die Erweiterung der Datei nicht. In ihrem Protokoll steht The owner of the Plugin host Config file mit dem Pfad und dem Namen des Besitzers.\0\
Keine Konfigurationsdatei für Skripts in /etc/azure\0\
/etc/azure/VMSnapshotScriptPluginConfig.json gibt es nicht: Auf dieser VM wurden nie Skripts eingerichtet, oder die Datei heißt anders oder liegt woanders. Die Erweiterung bringt sie nicht mit; man muss sie auf jeder VM selbst anlegen.\0\
Sollen keine Skripts laufen, lassen Sie es so. Die Sicherungen sind dateisystemkonsistent.\0\
Steht in /etc/azure/workload.conf unter workload_name eine Datenbank, führt der veröffentlichte Code (August 2026) die Datenbankskripts der Erweiterung aus und liest diese Datei nicht.\0\
Konfigurationsdatei der Skripts hat nicht den Modus 600\0\
Der Modus von /etc/azure/VMSnapshotScriptPluginConfig.json gibt der Gruppe oder anderen Rechte, oder er lässt root die Datei ausführen. Nötig ist 600.\0\
Das Protokoll der Erweiterung zeigt den vorgefundenen Modus, danach Plugin Config file does not have desired permissions.\0\
Konfigurationsdatei der Skripts gehört einem anderen Benutzer\0\
Der Besitzer von /etc/azure/VMSnapshotScriptPluginConfig.json ist nicht root; deshalb traut die Erweiterung der Datei nicht. In ihrem Protokoll steht The owner of the Plugin Config file mit dem Pfad und dem Namen des Besitzers.\0\
Aktive SAS auf einem Datenträger-Wiederherstellungspunkt\0\
Auf einem Datenträger-Wiederherstellungspunkt ist noch eine Shared Access Signature aktiv. Jemand hat sie mit BeginGetAccess angefordert, um den Datenträger zu lesen oder zu kopieren, und seither hat sie niemand beendet.\0\
Wer sie noch einmal anfordert, solange sie aktiv ist, erhält keine zweite: Ihre Dauer wird verlängert, und dieselbe URL kommt zurück. Ein Auftrag, der immer wieder anfragt, verhindert das Löschen also dauerhaft.\0\
VM-Modell wird gleichzeitig geändert\0\
Während der Wiederherstellungspunkt entsteht, ändert etwas das Modell der VM, etwa indem ein neuer Datenträger angefügt oder ein vorhandener getrennt wird. Von einer VM, die gerade umgebaut wird, kann Azure keinen Wiederherstellungspunkt erstellen.\0\
Datenträger der VM ist nicht zugeordnet\0\
Ein Datenträger, der an die VM angefügt ist, wurde nicht richtig zugeordnet. Azure kann von ihm keine Momentaufnahme erstellen; jeder Wiederherstellungspunkt, der ihn einschließt, scheitert daran.\0\
Woran man einen solchen Datenträger erkennt, sagt Microsoft nicht. Suchen Sie nach einem, dessen Bereitstellungsstatus nicht Succeeded ist.\0\
Freigegebener Datenträger an der VM\0\
Mindestens ein Datenträger der VM ist ein freigegebener Datenträger, und der Wiederherstellungspunkt würde ihn enthalten. Wiederherstellungspunkte unterstützen keine freigegebenen Datenträger, gleich welche Art von Konsistenz verlangt wird.\0\
Bei einem freigegebenen Datenträger ist maxShares größer als 1.\0\
Speicherkontingent von COM+ ist verbraucht\0\
COM+ hat in der VM keinen Speicher in seinem Kontingent mehr frei; die Momentaufnahme für den Wiederherstellungspunkt lässt sich deshalb nicht vorbereiten. Ein Neustart der COM+-Systemanwendung (COMSysApp) und der VM gibt ihn meist wieder frei.\0\
Visual C++ 2012 fehlt oder ist hängen geblieben\0\
Das Visual C++ Redistributable für Visual Studio 2012 fehlt in der VM, und seine Installation scheitert; oder es ist installiert, aber eine Installation ist hängen geblieben. Wiederherstellungspunkte brauchen es.\0\
VM hat 500 Wiederherstellungspunkte\0\
Die Wiederherstellungspunkte der VM haben die Grenze erreicht: 500, Stand April 2023, gezählt über alle Wiederherstellungspunktsammlungen und Ressourcengruppen. Alte werden nicht gelöscht, oder es kommen mehr hinzu, als die Bereinigung entfernt.\0\
VM ist zu klein\0\
Die Größe der VM lässt nicht genug Rechenressourcen übrig, um einen Wiederherstellungspunkt zu erstellen.\0\
Anderer Wiederherstellungspunkt in Arbeit\0\
Ein Wiederherstellungspunkt dieser VM wird noch erstellt. Bis er fertig ist, kann kein anderer beginnen; ob beide in derselben Wiederherstellungspunktsammlung liegen, spielt keine Rolle.\0\
Schlüsseltresor des Datenträgerverschlüsselungssatzes fehlt\0\
Den Schlüsseltresor, auf den der Datenträgerverschlüsselungssatz verweist, gibt es nicht mehr. Vielleicht hat ihn jemand gelöscht.\0\
Ein gelöschter Schlüsseltresor lässt sich meist samt seinen Schlüsseln zurückholen: 90 Tage lang, wenn keine andere Aufbewahrung eingestellt wurde (Stand Februar 2024). So lange ist sein Name vergeben. Holen Sie ihn also zurück; einen neuen Schlüsseltresor mit diesem Namen können Sie in dieser Zeit nicht anlegen.\0\
API-Version ist zu alt\0\
Ein Skript, eine Vorlage oder ein Programm ruft die Wiederherstellungspunkt-API mit einer api-version vor 2022-03-01 auf.\0\
Sperre hindert Azure Compute am Löschen von Wiederherstellungspunkten\0\
Auf der Ressourcengruppe der Wiederherstellungspunktsammlung liegt eine Sperre. Ihretwegen darf Azure Compute alte Wiederherstellungspunkte nicht löschen.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/restore-point-troubleshooting#remove-lock-from-the-recovery-point-resource-group\0\
Image der VM ist nicht generalisiert\0\
Die Meldung legt nahe, dass die VM aus einem Image stammt, das nicht richtig vorbereitet oder generalisiert wurde. Ihr Betriebssystem kommt mit der Einrichtung nicht zum Ende, und Azure wartet irgendwann nicht mehr darauf.\0\
Cluster der Verfügbarkeitsgruppe ist voll\0\
Die VM gehört zu einer Verfügbarkeitsgruppe oder soll dazukommen und wird gerade hinzugefügt, in der Größe geändert oder gestartet. Azure muss sie in dem Cluster unterbringen, in dem die Verfügbarkeitsgruppe schon liegt. Dieser Cluster unterstützt die Größe, hat im Moment aber nichts frei.\0\
https://learn.microsoft.com/de-de/troubleshoot/azure/virtual-machines/windows/allocation-failure\0\
Auch ein Start zählt dazu, wenn nur bei einigen VMs der Verfügbarkeitsgruppe die Zuordnung aufgehoben war.\0\
Azure Storage vorübergehend gestört\0\
Wegen einer vorübergehenden Störung oder eines Ausfalls von Azure Storage antwortet das Speicherkonto nicht oder nur langsam. An der VM muss nichts geändert werden.\0\
Ein Ausfall steht auf der Azure-Statusseite; eine kurze Störung erscheint dort vielleicht nicht.\0\
Zu wenig IOPS für die Übertragung in den Tresor\0\
Das Speicherkonto gibt Azure Backup zu wenig IOPS, um die geänderten Daten rechtzeitig in den Tresor zu übertragen. Anwendungen, andere Sicherungen oder Wiederherstellungen beanspruchen dasselbe Konto.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-introduction#backup-performance\0\
Was die Übertragung verlängert, Stand Februar 2023:\0\
Auf einem Datenträger ändern sich am Tag mehr als 200 GB; eine solche Sicherung kann über acht Stunden dauern.\0\
Die Änderungen sind über einen fragmentierten Datenträger verstreut.\0\
Ein Datenträger ist hinzugekommen, und seine erste vollständige Kopie kommt dazu.\0\
Eine Momentaufnahme der Sicherung wurde gelöscht. Azure Backup vergleicht dann Prüfsummen; das dauert länger als 24 Stunden oder scheitert.\0\
Viele VMs werden gleichzeitig gesichert. In Spitzenzeiten kann es bis zu acht Stunden dauern, bis eine Momentaufnahme im Tresor ist.\0\
Im Premium-Speicherkonto kein Platz für die Kopie der Momentaufnahme\0\
Im Premium-Speicherkonto der VM ist weniger Platz frei, als die Kopie der Momentaufnahme braucht. Azure Backup empfiehlt, nur die Hälfte des Kontos, also 17,5 TB, zu belegen und die andere Hälfte der Kopie zu lassen.\0\
Eine ältere Fassung der Meldung (August 2018) sagt, wie viel nötig ist: so viel freier Platz, wie Daten auf den angeschlossenen Premium-Datenträgern der VM liegen.\0\
VM-Größe nicht unterstützt oder nicht verfügbar\0\
Die Größe, die für die wiederhergestellte VM gewählt wurde, wird nicht unterstützt, oder die Region oder das Abonnement bietet sie nicht an. Es genügt jede Größe, die Azure Backup unterstützt und die Region anbietet.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-support-matrix-iaas#vm-compute-support\0\
Stand Juli 2023 unterstützt Azure Backup jede Größe mit mindestens zwei CPU-Kernen und 1 GB RAM.\0\
Gepaarte Region bietet die VM-Größe nicht an\0\
Die regionsübergreifende Wiederherstellung erstellt die VM in der gepaarten Region, ihre Größe gibt es aber nur in der primären. Dass das Kontingent noch reicht, ändert daran nichts.\0\
Gemeldet im Oktober 2021 für eine VM der Größe Standard_E4as_v4, die es in Japan, Osten gab, in Japan, Westen aber nicht.\0\
Zurzeit keine Kapazität für die VM-Größe\0\
Die Region bietet die Größe an, hat aber keine freie Kapazität dafür, wenn die wiederhergestellte VM bereitgestellt werden soll. So sagt es die Meldung wörtlich; wie lange das anhält, ist vorher nicht bekannt.\0\
Marketplace-Plan zurückgezogen\0\
Die VM wurde aus einem Plan eines Herausgebers im Azure Marketplace erstellt, und der Herausgeber hat den Plan, das Angebot oder das Image inzwischen zurückgezogen. Neue VMs lassen sich daraus nicht mehr bereitstellen; laufende VMs laufen weiter.\0\
https://learn.microsoft.com/de-de/azure/marketplace/deprecate-vm\0\
Stand April 2022 plant ein Herausgeber das im Voraus, und Kunden mit aktiven Bereitstellungen werden benachrichtigt. Danach kann er das Image noch für begrenzte Zeit zurückholen.\0\
Momentaufnahme gelöscht, bevor sie im Tresor war\0\
Den Wiederherstellungspunkt gab es nur als Momentaufnahme in einer Wiederherstellungspunktsammlung. Die Sammlung oder die Momentaufnahme wurde gelöscht, bevor die Übertragung in den Tresor fertig war. Von diesem Punkt gibt es keine Kopie mehr.\0\
VM von Trusted Launch zu Generation 2 migriert\0\
Diese VM war selbst eine Trusted Launch-VM und wurde zu einer gewöhnlichen VM der Generation 2 migriert. Das wird nicht unterstützt: Das Blob mit dem Gastzustand (VMGS) einer Trusted Launch-VM fehlt bei einer VM der Generation 2, deshalb startet die VM nicht.\0\
Neue VM mit dem Namen einer gelöschten Trusted Launch-VM\0\
Eine Trusted Launch-VM wurde gelöscht, ihre Sicherungsdaten liegen aber noch im Tresor. Die VM, die jetzt geschützt werden soll, ist eine andere, gewöhnliche. Sie hat in derselben Ressourcengruppe denselben Namen, deshalb hält Azure Backup sie für die alte.\0\
„Vorhandene ersetzen“ für ein anderes Abonnement gewählt\0\
Vorhandene ersetzen stellt am ursprünglichen Ort wieder her: Es ersetzt die Datenträger der VM, die gesichert wurde. In einem anderen Abonnement gibt es diese VM nicht.\0\
VM hat nicht verwaltete Datenträger\0\
Die Datenträger der VM sind nicht verwaltet, liegen also als VHD-Dateien in einem Speicherkonto. Die abonnementübergreifende Wiederherstellung ist auf verwaltete VMs beschränkt (September 2023).\0\
Eine VM hat nicht verwaltete Datenträger, wenn für ihren Betriebssystemdatenträger statt eines verwalteten Datenträgers die Adresse einer VHD angezeigt wird:\0\
Anderes Abonnement und sekundäre Region zugleich\0\
Die Wiederherstellung wurde aus der sekundären Region des Tresors gestartet, und dabei wurde ein anderes Abonnement als das des Wiederherstellungspunkts gewählt. Der Dienst, der diesen Fehler meldet, lässt nur eine der beiden Änderungen zu.\0\
Wiederherstellungspunkt besteht nur aus einer Momentaufnahme\0\
Der gewählte Wiederherstellungspunkt liegt nur auf der Momentaufnahmeebene. Seine Übertragung in den Tresor läuft noch oder ist fehlgeschlagen. Für eine Wiederherstellung in ein anderes Abonnement wird die Tresorebene gebraucht.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-instant-restore-capability\0\
Stand Juli 2023:\0\
Das Portal zeigt als Typ zuerst „Momentaufnahme“ an und nach der Übertragung „Momentaufnahme und Tresor“.\0\
Höchstens eine Sicherung am Tag geht in den Tresor. Bei mehreren am Tag bleiben die übrigen Punkte Momentaufnahmen.\0\
Quell- und Zielabonnement in verschiedenen Mandanten\0\
Die Mandanten-ID des Abonnements mit dem Wiederherstellungspunkt ist eine andere als die des Zielabonnements. Stand September 2023 ist die abonnementübergreifende Wiederherstellung auf Abonnements desselben Mandanten beschränkt.\0\
Recovery Services-Anbieter im Zielabonnement nicht registriert\0\
Im Zielabonnement wurde der Ressourcenanbieter Microsoft.RecoveryServices nie registriert. Das ist üblich, wenn dort noch nie ein Recovery Services-Tresor erstellt wurde, denn beim Erstellen eines Tresors wird der Anbieter registriert.\0\
VM ist verschlüsselt\0\
Die VM, zu der der Wiederherstellungspunkt gehört, ist verschlüsselt, und es wurde ein anderes Abonnement als ihr eigenes gewählt. Stand September 2023 ist Azure Disk Encryption (ADE) der eindeutige Fall: Beide Seiten von Microsoft schließen ihn aus.\0\
Bei ADE zeigt dieser Befehl die Verschlüsselung der Datenträger:\0\
VM ist eine Trusted Launch-VM\0\
Die VM, zu der der Wiederherstellungspunkt gehört, hat den Sicherheitstyp Trusted Launch (vertrauenswürdiger Start), und für die Wiederherstellung wurde ein anderes Abonnement als ihr eigenes gewählt.\0\
Dieser Befehl gibt bei einer solchen VM TrustedLaunch aus:\0\
Clouddienst hat DNS-Einstellungen\0\
Für den Clouddienst, in den die klassische VM wiederhergestellt wird, sind DNS-Einstellungen konfiguriert. Das ist der Fall, wenn die folgenden Befehle eine Address anzeigen.\0\
Clouddienst hat eine reservierte IP-Adresse und beendete VMs\0\
Der Clouddienst, in den die klassische VM wiederhergestellt wird, hat eine reservierte IP-Adresse, und seine vorhandenen VMs sind beendet. Geben die folgenden Befehle einen Namen aus, hat der Clouddienst eine reservierte IP-Adresse.\0\
Auf Microsofts Seite lautet die zweite Zeile $dep.ReservedIPName; die Variable heißt aber $deployment.\0\
Besonderes Netzwerk, Wiederherstellung in denselben Clouddienst\0\
Das Netzwerk der VM ist so eingerichtet, dass eine einfache Wiederherstellung es nicht nachbilden kann, und die VM sollte in den Clouddienst zurück, aus dem sie stammt. Gemeint sind:\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-arm-restore-vms#restore-vms-with-special-configurations\0\
ein Lastenausgleich, intern oder extern\0\
mehrere reservierte IP-Adressen\0\
mehrere Netzwerkschnittstellen (NICs)\0\
Name des Clouddiensts schon vergeben\0\
Mit dem DNS-Namen in der Meldung ist der Name des Clouddiensts gemeint, der meist auf .cloudapp.net endet und eindeutig sein muss. Bei einer Wiederherstellung im Portal hängt er am eingegebenen VM-Namen, und ein anderer Clouddienst heißt schon so.\0\
Virtuelles Netzwerk erfüllt die Bedingungen nicht\0\
Mit dem virtuellen Netzwerk, das für die wiederhergestellte VM gewählt ist, kann die Wiederherstellung nichts anfangen. Welche Einstellung falsch ist, sagt Microsoft nicht; dokumentiert sind aber diese Bedingungen:\0\
Es liegt im Abonnement und in der Region der Wiederherstellung (Juli 2023). Bei der regionsübergreifenden Wiederherstellung ist das die sekundäre Region.\0\
Es ist aktiv und keiner Affinitätsgruppe zugeordnet. Das Portal bietet nur solche Netzwerke an (September 2023).\0\
Reservierte IP-Adresse passt nicht zur wiederhergestellten VM\0\
Der als Ziel gewählte Clouddienst hat eine reservierte IP-Adresse, die VM im Wiederherstellungspunkt ist aber anders konfiguriert. Geben diese Befehle einen Namen aus, hat der Clouddienst eine reservierte IP-Adresse:\0\
Grenze für Eingabeendpunkte erreicht\0\
Der als Ziel gewählte Clouddienst hat seine Eingabeendpunkte aufgebraucht. Eine wiederhergestellte VM, die einen eigenen braucht, hat dort keinen Platz mehr.\0\
Stagingspeicherort in der falschen Region\0\
Das Speicherkonto, das als Stagingspeicherort angegeben wurde, liegt in einer anderen Region als die Wiederherstellung. In der primären Region muss es in der Region des Tresors liegen, bei der regionsübergreifenden Wiederherstellung in der sekundären Region des Tresors.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-arm-restore-vms#storage-accounts\0\
Stand September 2023 listet das Portal nur Konten der richtigen Region auf. Der Fehler ist deshalb eher mit PowerShell, der Azure CLI oder der REST-API zu erwarten.\0\
Speicherkonto einer Art, die Wiederherstellungen nicht verwenden können\0\
Das Speicherkonto, das als Stagingspeicherort angegeben wurde, gehört nicht zu den Arten, die eine Wiederherstellung unterstützt. Laut der Meldung muss es ein Basic- oder Standard-Konto mit lokal redundanter (LRS) oder georedundanter (GRS) Replikation sein.\0\
Was nicht geht, Stand September 2023:\0\
Konten der Art Blobspeicher\0\
Konten mit zonenredundantem Speicher (ZRS)\0\
Premium-Konten, wenn die VM keine Premium-VM ist\0\
Premium-Konten mit Netzwerkregeln, wenn die VM eine verwaltete VM ist\0\
Grenze für Ressourcengruppen erreicht\0\
Ein Abonnement fasst nur eine begrenzte Zahl von Ressourcengruppen, und in diesem ist die Grenze erreicht. Wie viele es sind, zeigt dieser Befehl:\0\
Die Grenze selbst steht bei den Grenzwerten für Abonnements.\0\
Gewähltes Subnetz fehlt im virtuellen Netzwerk\0\
Das virtuelle Netzwerk, das für die wiederhergestellte VM gewählt ist, hat kein Subnetz mit dem angegebenen Namen. Das Portal wählt von sich aus das erste Subnetz des Netzwerks aus; prüfen Sie, welches genommen wurde (September 2023).\0\
Dieser Befehl listet die vorhandenen Subnetze auf:\0\
Azure Backup fehlen im Abonnement Rechte für die Wiederherstellung\0\
Um die VM zu erstellen, bräuchte Azure Backup im Abonnement Rechte, die es hier nicht hat. Welche das sind, sagt Microsoft nicht, nennt aber den Umweg: die Datenträger wiederherstellen und daraus die VM erstellen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-rbac-rs-vault\0\
Prüfen Sie auch Ihre eigenen Rechte. Stand März 2021 braucht, wer eine VM wiederherstellt, mindestens diese Rollen:\0\
Backup Operator für den Tresor\0\
Contributor für die Ressourcengruppe, in der die VM erstellt wird\0\
Virtual Machine Contributor für die gesicherte VM\0\
Um verwaltete Datenträger wiederherzustellen, kommt Storage Account Contributor für das Stagingkonto hinzu.\0\
VM wird noch aktualisiert\0\
Der Bereitstellungszustand der VM ist Wird aktualisiert: Azure führt noch eine Änderung, einen Start oder einen Neustart aus. Bis das beendet ist, kann es die Sicherung stören.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/states-billing\0\
Zu erkennen ist das an ProvisioningState/updating unter den Statuswerten der VM.\0\
Neustart der VM steht aus\0\
Updates des Betriebssystems oder eine andere Änderung warten auf einen Neustart der VM. Bis dahin können Erweiterungen und damit die Sicherung fehlschlagen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#step-1-check-azure-vm-health\0\
Bei einer VM mit fehlgeschlagener Bereitstellung rät Microsoft spätestens seit August 2018 zum Neustart.\0\
Sicherungserweiterung in inkonsistentem Zustand\0\
Die Erweiterung von Azure Backup (VMSnapshot unter Windows, VMSnapshotLinux unter Linux) ist weder richtig installiert noch richtig entfernt. Jede Sicherung, die sie braucht, schlägt fehl, bis sie entfernt ist; die nächste installiert sie wieder.\0\
Bei VMs mit verwalteten Datenträgern führt das Portal diese Erweiterung nicht auf, ein fehlerhafter Zustand bleibt also unsichtbar.\0\
VM wird als fehlerhaft angezeigt\0\
Der Status der VM im Portal ist Fehlerhaft: Der letzte Vorgang wurde zwar angenommen, gelang aber nicht. In diesem Zustand sichert Azure Backup die VM nicht, auch wenn ihr Gastbetriebssystem läuft.\0\
Der fehlgeschlagene Vorgang steht im Aktivitätsprotokoll der VM.\0\
Antivirensoftware blockiert die Erweiterung unter Linux\0\
Antivirensoftware auf der Linux-VM hindert den Azure Linux-Agent oder die Sicherungserweiterung an der Arbeit.\0\
Die Ordner, die auszunehmen sind, nannte der Microsoft-Support in Japan im Juni 2024; die Dokumentation von Azure Backup nennt nur die für Windows.\0\
VM zwischen laufend und heruntergefahren\0\
Die VM wird gerade gestartet, beendet oder ihre Zuordnung wird aufgehoben. Eine Momentaufnahme erstellt Azure Backup nur von einer VM, die läuft, beendet ist oder deren Zuordnung aufgehoben ist.\0\
Solche Übergänge sind Wird gestartet, Wird beendet und Zuordnung wird aufgehoben.\0\
SELinux blockiert den Linux-Agent\0\
Die Linux-VM verwendet Security-Enhanced Linux (SELinux), und dessen Richtlinie lässt den Azure Linux-Agent in /var/lib/waagent nicht arbeiten. Dort liegt auch die Sicherungserweiterung; sie lässt sich also nicht installieren oder nicht ausführen.\0\
VM-Agent nicht installiert\0\
In der VM gibt es keinen Azure-VM-Agent. Deshalb lässt sich keine Erweiterung installieren, und Azure Backup kann in der VM nicht arbeiten. Im Portal sehen Sie das unter VM > Einstellungen > Eigenschaften bei Agent-Status.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-troubleshoot#set-up-the-vm-agent\0\
VMs aus einem Image des Azure Marketplace haben den Agent normalerweise. VMs, die aus einem eigenen Rechenzentrum kommen, haben ihn meist nicht. Bei VMs des klassischen Bereitstellungsmodells muss eine Eigenschaft der VM sagen, dass der Agent vorhanden ist.\0\
COM+-Systemanwendung oder MSDTC arbeitet nicht\0\
Der Windows-Dienst COM+-Systemanwendung ist beendet oder hängt, oder der Dienst darunter, Distributed Transaction Coordinator (MSDTC), läuft nicht als Netzwerkdienst oder ist beschädigt. Die Sicherungserweiterung braucht beide, um installiert zu werden und um Momentaufnahmen zu erstellen.\0\
Sehen Sie sich beide Dienste an; das geht in jedem PowerShell-Fenster der VM:\0\
IaaS-VM-Anbieter falsch registriert\0\
Der VSS-Anbieter, den die Sicherungserweiterung mitbringt (IaaS VM Provider), ist nicht richtig installiert, aber zwei Registrierungswerte behaupten es. Die Erweiterung glaubt ihnen und installiert ihn nicht noch einmal.\0\
Denken Sie daran, wenn die Reparatur von COM+ und MSDTC nichts gebracht hat. Die Werte heißen IsProviderInstalled und IsCommonProviderInstalled.\0\
Desktopheap erschöpft\0\
Windows hat für die Dienste keinen Desktopheap-Speicher mehr, deshalb bricht COM+ immer wieder zusammen. Laut einer Anleitung des Microsoft-Supports (März 2021) liegt diese Ursache nur vor, wenn alle drei Anzeichen zusammenkommen.\0\
Die Sicherung scheitert, während die Erweiterung installiert wird.\0\
Zu dieser Zeit steht im Ereignisprotokoll Anwendung ein Ereignis mit der ID 4689, das auf englischem Windows The run-time environment has detected an inconsistency in its internal state. und Error Code = 0x8000ffff : Catastrophic failure enthält.\0\
Ein Neustart der VM hilft eine Zeit lang.\0\
Dieselbe Abhilfe nennt der Microsoft-Support für den Code ExtensionInstallProviderCOMMemoryQuotaReached (Februar 2021).\0\
Dateien von Visual C++ 2013 passen nicht zusammen\0\
Die beiden Dateien der Visual C++ 2013-Laufzeit in C:\\Windows\\System32, msvcp120.dll und msvcr120.dll, stammen aus verschiedenen Versionen. Mit ihnen kann die Erweiterung ihren VSS-Anbieter nicht installieren.\0\
Die Anzeichen nach einer Anleitung des Microsoft-Supports (März 2021): Die beiden Dateien haben verschiedene Änderungsdaten, und im Protokoll der Erweiterung steht eine Zeile wie diese, mit 0x80110401:\0\
Sind die Änderungsdaten gleich, ist das nicht die Ursache.\0\
Speicherplatz, Arbeitsspeicher oder Prozessorzeit zu knapp\0\
Der VM fehlt es an freiem Speicherplatz, Arbeitsspeicher oder Auslagerungsdatei, oder ihre Prozessoren sind ausgelastet. VSS-Writer werden dann womöglich nicht rechtzeitig fertig und enden in einem fehlerhaften Zustand.\0\
Die Seite von Microsoft nennt diese Prüfung als erste (September 2023), aber keine Grenzwerte.\0\
VSS-Writer nicht stabil\0\
vssadmin list writers zeigt mindestens einen Writer, dessen Zustand anders als [1] Stable ist (auf deutschem Windows „Stabil“). Ein solcher Writer ist bei einer früheren Momentaufnahme ausgefallen oder hängt seither, und daran scheitert die nächste.\0\
VSS-Writer laufen auf gedrosselten Datenträgern in ein Timeout\0\
Während der Momentaufnahme halten die Writer zurück, was Anwendungen schreiben wollen. Ist ein Datenträger der VM an seinem IOPS-Limit gedrosselt, dauert das zu lange, und VSS gibt auf.\0\
Daran erkennen Sie es: Im Windows-Ereignisprotokoll System oder Anwendung steht diese Meldung (auf deutschem Windows „Für den Schattenkopieanbieter ist ein Timeout aufgetreten“).\0\
Dienst Volumeschattenkopie hängt\0\
Der Windows-Dienst Volumeschattenkopie (VSS) ist in einem fehlerhaften Zustand und antwortet der Sicherungserweiterung nicht richtig. Damit scheitern alle Momentaufnahmen der VM, die VSS brauchen.\0\
Berechtigungen des Ordners MachineKeys geändert\0\
Die Berechtigungen für den Ordner, in dem Windows die privaten Schlüssel des Computers aufbewahrt, weichen vom Standard ab. Die Sicherungserweiterung kann dann den Schlüssel nicht verwenden, der ihre Konfiguration entschlüsselt.\0\
Der Ordner ist %systemdrive%\\programdata\\microsoft\\crypto\\rsa\\machinekeys. Standard sind diese beiden Berechtigungen (auf deutschem Windows für „Jeder“ und „VORDEFINIERT\\Administratoren“):\0\
Datenträger mit zu vielen Momentaufnahmen\0\
Das Blob eines Datenträgers hat die Zahl der Momentaufnahmen erreicht, die Azure Storage zulässt. Dabei zählen auch Momentaufnahmen anderer Werkzeuge und alte, die niemand gelöscht hat.\0\
Für Wiederherstellungspunkte meldet Azure Compute dieselbe Grenze mit der Bitte, vorhandene Wiederherstellungspunkte der VM zu löschen (April 2023).\0\
Vorläufiges Löschen bewahrt gelöschte Momentaufnahmen auf\0\
Für das Speicherkonto mit den Datenträgern der VM ist das vorläufige Löschen eingeschaltet. Gelöschte Momentaufnahmen zählen mit, bis ihre Aufbewahrung endet; so wird die Grenze erreicht, obwohl alte Momentaufnahmen gelöscht werden.\0\
Das betrifft Datenträger, die als Blobs in einem eigenen Speicherkonto liegen, also nicht verwaltete Datenträger.\0\
Site Recovery erstellt Momentaufnahmen derselben Datenträger\0\
Auch Azure Site Recovery schützt die VM und erstellt Momentaufnahmen derselben Datenträger. Geschieht das während einer Sicherung, kommen sich die beiden in die Quere.\0\
Netzwerkaufrufe für die Momentaufnahme zu langsam\0\
Die Erweiterung erstellt die Momentaufnahme aus der VM heraus, mit Aufrufen an Azure Storage. Die VM ist so ausgelastet oder so klein, dass diese Aufrufe nicht rechtzeitig enden.\0\
Laut Microsoft (September 2023) wartet die Momentaufnahme auf einer VM, deren Prozessor oder Arbeitsspeicher zu mehr als 90 Prozent ausgelastet ist, und läuft schließlich in eine Zeitüberschreitung.\0\
VM ausgeschaltet, während die Erweiterung installiert werden soll\0\
Die VM läuft nicht, deshalb kann der Agent in ihr die Erweiterung von Azure Backup nicht installieren.\0\
Dasselbe meldete ein Kunde im Juni 2024 zur Dokumentation von Microsoft: Solange die VM ausgeschaltet ist, wird die Erweiterung nicht installiert.\0\
Laufwerk durch BitLocker gesperrt\0\
BitLocker verschlüsselt mindestens ein Laufwerk der VM, und dieses Laufwerk ist gesperrt. VSS kann es weder lesen noch eine Momentaufnahme davon erstellen.\0\
Welche Laufwerke betroffen sind, sehen Sie in einem PowerShell-Fenster der VM mit Administratorrechten:\0\
Starke Kryptografie für .NET ausgeschaltet\0\
Eine Version von .NET Framework in der Windows-VM verwendet keine starke Kryptografie, deshalb bietet die Sicherungserweiterung nur alte TLS-Versionen an. Lehnt die Gegenseite diese ab, kommt keine sichere Verbindung zustande.\0\
Die Einstellung ist der Registrierungswert SchUseStrongCrypto.\0\
Windows Installer deaktiviert\0\
Der Dienst Windows Installer (msiserver) ist deaktiviert oder nicht mehr richtig registriert. Deshalb lässt sich in der VM kein Paket installieren, auch nicht die Visual C++-Laufzeit.\0\
Daran erkennen Sie es: Der Wert Start des Diensts in der Registrierung ist 4 (deaktiviert) und nicht 3.\0\
Rechte auf den Schlüssel Software\\Classes fehlen\0\
Das Konto, mit dem die Visual C++-Laufzeit installiert wird, darf nicht in den Registrierungsschlüssel HKEY_LOCAL_MACHINE\\SOFTWARE\\Classes schreiben. Deshalb bricht die Installation ab.\0\
Daran erkennen Sie es: Im Ereignisprotokoll steht ein Eintrag des Installers mit Error 1401 und System error 5, zum Beispiel dieser:\0\
Antivirensoftware blockiert die Installation von Visual C++\0\
Antivirensoftware in der Windows-VM lässt die Installation der Visual C++-Laufzeit nicht zu oder blockiert die Erweiterung, die sie installieren will. Das Protokoll der Antivirensoftware zeigt es.\0\
Microsoft verlangt Ausschlüsse, die die Installation zulassen, nennt aber keine. Die Ordner in den Schritten sind die, die es für die Sicherungserweiterung nennt.\0\
Verschlüsselungsidentität darf den Schlüssel nicht benutzen\0\
Der verwalteten Identität aus den Verschlüsselungseinstellungen fehlen Rechte für den Schlüsseltresor oder den Schlüssel: Sie wurden nie erteilt, einer anderen Identität erteilt oder später entzogen.\0\
https://learn.microsoft.com/de-de/azure/backup/encryption-at-rest-with-cmk-for-backup-vault#assign-permissions-to-the-backup-vault-to-access-the-encryption-key-in-azure-key-vault\0\
Stand November 2024 braucht sie eines davon:\0\
Schlüsseltresor mit Azure RBAC: die Rolle Key Vault Crypto Service Encryption User.\0\
Schlüsseltresor mit Zugriffsrichtlinien: Get, Wrap und Unwrap für Schlüssel.\0\
Verwaltetes HSM: dieselben drei Rechte, über lokales RBAC für den Schlüssel erteilt.\0\
Verschlüsselungsidentität wurde deaktiviert oder getrennt\0\
Die Identität aus den Verschlüsselungseinstellungen steht dem Tresor nicht mehr zur Verfügung: Die systemseitig zugewiesene wurde ausgeschaltet, oder die benutzerseitig zugewiesene wurde getrennt oder gelöscht. Sicherungen und Wiederherstellungen scheitern dann, bis sie wieder da ist.\0\
https://learn.microsoft.com/de-de/azure/backup/encryption-at-rest-with-cmk-for-backup-vault#enable-a-managed-identity-for-your-backup-vault\0\
Microsoft rät, die Identität nie zu deaktivieren, auch nicht vorübergehend: Der Tresor kann sich danach inkonsistent verhalten.\0\
Schlüssel ist kein RSA-Schlüssel\0\
Der Schlüssel-URI in den Verschlüsselungseinstellungen gehört zu einem Schlüssel anderen Typs, zum Beispiel mit elliptischer Kurve (EC). Azure Backup nimmt nur RSA-Schlüssel an.\0\
https://learn.microsoft.com/de-de/azure/backup/encryption-at-rest-with-cmk-for-backup-vault#key-vault-and-managed-hsm-key-requirements\0\
Stand November 2024 sind für einen Sicherungstresor RSA- und RSA-HSM-Schlüssel mit 2.048, 3.072 oder 4.096 Bit möglich.\0\
Schlüsseltresor oder Schlüssel fehlt oder ist nicht erreichbar\0\
Die Verschlüsselungseinstellungen verweisen auf einen Schlüsseltresor oder einen Schlüssel, den es nicht mehr gibt oder dessen Netzwerkeinstellungen Azure Backup aussperren.\0\
Auch ein deaktivierter oder abgelaufener Schlüssel taugt nicht: Mit ihm schlagen Sicherungen und Wiederherstellungen fehl (Stand November 2024).\0\
Schlüsseltresor ist auf Netzwerke beschränkt, Identität benutzerseitig zugewiesen\0\
Der Schlüsseltresor lässt nur bestimmte Netzwerke zu, und in den Verschlüsselungseinstellungen steht eine benutzerseitig zugewiesene Identität. Beides zusammen geht nicht; nur die systemseitig zugewiesene Identität kommt an einen solchen Schlüsseltresor heran.\0\
https://learn.microsoft.com/de-de/azure/backup/encryption-at-rest-with-cmk-for-backup-vault#considerations\0\
Dokumentiert ist die Grenze für Recovery Services-Tresore (August 2023) und für Sicherungstresore (November 2024), im November 2024 wurde sie zudem gemeldet.\0\
Verschlüsselung wird gesetzt, bevor die Identität ihre Rolle hat\0\
Eine Bereitstellung (Terraform, Bicep) legt einen Tresor gleich mit Verschlüsselung an und will dafür die systemseitig zugewiesene Identität verwenden. Diese entsteht aber erst mit dem Tresor und kann am Schlüsseltresor noch keine Rolle haben.\0\
Gemeldet im Oktober 2024 für Terraform und im November 2024 für Bicep, beide Male mit Recovery Services-Tresoren. Im Januar 2025 vermerkte der Autor der zweiten Meldung, ein Update der Azure-API habe es dort offenbar behoben.\0\
Systemseitig zugewiesene Identität des Sicherungstresors ist aus\0\
Der Status der systemseitig zugewiesenen Identität ist Aus, obwohl Sicherungsinstanzen des Tresors mit ihr arbeiten. Bei einem neuen Sicherungstresor ist sie eingeschaltet, sie wurde also irgendwann ausgeschaltet (Stand Juli 2025).\0\
Benutzerseitig zugewiesene Identität wurde gelöscht oder getrennt\0\
Die benutzerseitig zugewiesene Identität, mit der eine Sicherungsinstanz oder die Verschlüsselung arbeitet, gibt es nicht mehr, oder sie ist nicht mehr mit dem Sicherungstresor verknüpft. Unter den benutzerseitig zugewiesenen Identitäten des Tresors taucht sie dann nicht auf.\0\
Zugriff mit Speicherkontoschlüsseln ist ausgeschaltet\0\
Am Speicherkonto steht Zugriff auf Speicherkontoschlüssel zulassen (englisch „Allow storage account key access“) auf Deaktiviert. Stand Juli 2025 kann sich Azure Backup bei Speicherkonten nur mit Schlüsseln authentifizieren.\0\
Sicherungselemente, Server oder Speicherkonten sind noch im Tresor\0\
Eines davon ist noch im Tresor: eine geschützte Datenquelle (VM, SQL- oder SAP HANA-Datenbank, Dateifreigabe), Sicherungsdaten eines Elements, dessen Sicherung beendet wurde, ein registrierter Server oder ein registriertes Speicherkonto. Jedes davon verhindert das Löschen.\0\
Sicherungselemente und Sicherungsinfrastruktur im Menü des Tresors zeigen, was da ist. Auch Elemente von Azure Site Recovery zählen mit.\0\
Ein Server mit dem MARS-Agent ist noch registriert\0\
Im Tresor ist noch ein Server registriert, der mit dem MARS-Agent gesichert wurde. Die Meldung nennt dann diesen Server, zum Beispiel WIN10.CONTOSO.COM.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-delete-vault#delete-protected-items-on-premises\0\
Erzwingen hilft nicht. az backup vault delete --force blieb an einem solchen Server mit Container not found hängen (gemeldet im März 2019), und auch Remove-AzRecoveryServicesVault entfernt keine Server (gemeldet im November 2019).\0\
Vorläufig gelöschte Elemente sind noch im Tresor\0\
Elemente wurden gelöscht, aber das vorläufige Löschen bewahrt ihre Daten auf: 14 Tage in der Voreinstellung, bis zu 180, wenn der Tresor so eingestellt ist. Ältere Werkzeuge bestehen womöglich auf einem Tresor ohne solche Elemente.\0\
https://learn.microsoft.com/de-de/azure/backup/secure-by-default#soft-delete-for-vaults\0\
Stand November 2025 lässt sich ein Recovery Services-Tresor löschen, der nur vorläufig gelöschte Elemente und Container enthält; er ist dann selbst vorläufig gelöscht. Laut Microsoft geht das mit jedem Werkzeug und jeder Version, wo die Funktion allgemein verfügbar ist: in allen öffentlichen Regionen und nationalen Clouds. Wo sie in der Vorschau ist, brauchen Sie das Portal, Azure CLI 2.75.0, Azure PowerShell 7.5.0 oder die REST-API-Version 2024-09-30-preview oder etwas Neueres.\0\
Ein Betreiber meldete im August 2026, dass ältere Werkzeuge immer noch auf einem leeren Tresor bestanden.\0\
Der Tresor hat Verbindungen privater Endpunkte\0\
Für den Tresor wurde ein privater Endpunkt erstellt, oder ein Versuch dazu hat eine Verbindung zurückgelassen. Solche Verbindungen verhindern das Löschen des Tresors, auch wenn nichts mehr in ihn gesichert wird.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-delete-vault#delete-a-recovery-services-vault\0\
Die Variante der Meldung unter ServiceResourceNotEmptyWithBackendMessage nennt private Endpunkte ausdrücklich (gemeldet im August 2020).\0\
Ein Infrastrukturwerkzeug hat das Element geschützt zurückgelassen\0\
Terraform, Pulumi oder ein ähnliches Werkzeug hat gemeldet, der Schutz einer VM sei entfernt, im Tresor ist das Element aber noch aktiv. Es blockiert dann das Löschen seiner Richtlinie und des Tresors.\0\
Gemeldet von den Machern eines solchen Werkzeugs: Nach einem fehlerfreien Abbau antwortete das Element noch minutenlang, und in einem gemessenen Fall hat der Tresor nie einen Auftrag zum Löschen ausgeführt. Ob es einen solchen Auftrag gibt, zeigen die Sicherungsaufträge.\0\
Im Sicherungstresor sind noch Sicherungsinstanzen oder Richtlinien\0\
Der Tresor hat mindestens eine Sicherungsinstanz oder Sicherungsrichtlinie. Sie wird leicht übersehen, weil die Listen im Portal jeweils nur einen Datenquellentyp zeigen.\0\
Eine andere Aktualisierung des Tresors läuft\0\
Ein früherer Aufruf ändert den Tresor noch, zum Beispiel seine Identität oder seine Netzwerkeinstellungen. Bis das fertig ist, nimmt der Dienst keine zweite Änderung an; auch ein Löschen gleich nach dem Erstellen des Tresors kann so scheitern.\0\
Der Tresor ist unveränderlich\0\
Für den Tresor ist die Unveränderlichkeit eingeschaltet, deshalb ist nichts erlaubt, was vor der Zeit einen Wiederherstellungspunkt kosten könnte.\0\
Stand Juni 2025 verweigert ein Recovery Services-Tresor dann dreierlei:\0\
den Schutz zu beenden und die Daten zu löschen\0\
eine Richtlinie so zu ändern, dass sie Sicherungen kürzer aufbewahrt\0\
einem Element eine andere Richtlinie mit kürzerer Aufbewahrung zu geben\0\
Ein Sicherungstresor verweigert nur das Erste. Längere Aufbewahrung und ein anderer Zeitplan sind erlaubt, ebenso das Beenden des Schutzes, wenn die Daten bleiben.\0\
Sicherungen sollten in einem Tresor ohne Unveränderlichkeit ausgesetzt werden\0\
Der Aufruf wollte die Sicherungen beenden und die Daten so lange behalten, wie es die Richtlinie sagt: Zustand BackupsSuspended, in Azure PowerShell -RetainRecoveryPointsAsPerPolicy. Das geht nur in unveränderlichen Tresoren; in anderen antwortet der Dienst mit der Meldung zur Unveränderlichkeit, obwohl das Gegenteil zutrifft.\0\
Gemeldet im März 2024 für Azure PowerShell, im Februar 2025 für die REST-API. Im zweiten Bericht wurde dieselbe Anforderung angenommen, sobald die Unveränderlichkeit eingeschaltet war.\0\
Der Aufruf nennt keine Anforderung des Resource Guard\0\
Kritische Vorgänge an einem Tresor mit Mehrbenutzerautorisierung brauchen auch eine Berechtigung am Resource Guard, und der Aufruf muss dessen Anforderung für den Vorgang nennen. Portal, Azure CLI und Azure PowerShell tun das; das hier benutzte Werkzeug tut es nicht, oder dem Aufrufer fehlt eine Rolle am Resource Guard.\0\
https://learn.microsoft.com/de-de/azure/backup/multi-user-authorization#protected-operations-using-mua\0\
Eigenschaften > Mehrbenutzerautorisierung des Tresors zeigt, ob ein Resource Guard verknüpft ist und welcher. Stand September 2023 gelten bei Microsoft als kritisch: vorläufiges Löschen oder Mehrbenutzerautorisierung abschalten, die Aufbewahrung in einer Richtlinie oder für ein Element verkürzen, den Schutz beenden und dabei die Daten löschen und die Sicherheits-PIN des MARS-Agents. Eine Änderung an Azure PowerShell vom April 2024 nennt vier weitere für Recovery Services-Tresore: den Schutz beenden und die Daten behalten, die Unveränderlichkeit ausschalten, Zeitpläne mit größeren Abständen und Wiederherstellungen.\0\
Die Ausnahmeliste nennt einen Vorgang, der geschützt bleiben muss\0\
Manche Vorgänge würden den Resource Guard selbst entwaffnen, deshalb lassen sie sich nicht ausnehmen. Stand September 2023 sind laut Microsoft verpflichtend geschützt: das Abschalten des vorläufigen Löschens und der Mehrbenutzerautorisierung in einem Recovery Services-Tresor, das Abschalten der Mehrbenutzerautorisierung in einem Sicherungstresor.\0\
In der Liste stehen sie als ARM-Vorgangsnamen. Bekannt ist die Ablehnung für die folgenden und für die Vorgänge, die Tresore eines anderen Mandanten zuordnen:\0\
Vorläufiges Löschen ist für den Tresor erzwungen\0\
Azure Backup ist von Haus aus abgesichert: Das vorläufige Löschen ist dauerhaft eingeschaltet, mit 14 Tagen, wenn nicht mehr eingestellt sind. Stand November 2025 gilt das für Recovery Services-Tresore in allen öffentlichen Regionen und nationalen Clouds; für Sicherungstresore gilt es in East Asia, Australia East und West Central US und ist anderswo in der Vorschau.\0\
https://learn.microsoft.com/de-de/azure/backup/secure-by-default\0\
Wo es gilt, schaltet keine API-Version und kein Werkzeug das vorläufige Löschen mehr ab. Wo es in der Vorschau war, konnten Werkzeuge vor Azure CLI 2.75.0 und Azure PowerShell 7.5.0 das noch.\0\
Die API-Version nimmt nur AlwaysON\0\
Die Vorlage oder das Werkzeug sendet softDeleteState oder enhancedSecurityState mit einem Wert von früher, etwa Disabled oder Enabled, und zwar über eine neuere API-Version von Microsoft.RecoveryServices/vaults. Diese Version nimmt für beide AlwaysON oder gar keinen Wert.\0\
Vorläufiges Löschen wurde schon am Tresor selbst gesetzt\0\
Das vorläufige Löschen des Tresors wurde einmal über Microsoft.RecoveryServices/vaults geschrieben (securitySettings). Seitdem nimmt Microsoft.RecoveryServices/vaults/backupconfig keine Änderung daran mehr an. Tresore, die mit aktuellen API-Versionen erstellt wurden, sind von Anfang an in diesem Zustand.\0\
Häufig ist es eine Vorlage, die das vorläufige Löschen an beiden Stellen setzt, wie das Bicep-Modul avm/res/recovery-services/vault mit softDeleteSettings und backupConfig (gemeldet im August 2026).\0\
Redundanz wurde schon am Tresor selbst gesetzt\0\
Redundanz oder regionsübergreifende Wiederherstellung des Tresors wurden einmal über Microsoft.RecoveryServices/vaults geschrieben (redundancySettings). Seitdem nimmt Microsoft.RecoveryServices/vaults/backupstorageconfig keine Änderung mehr an. Tresore, die mit aktuellen API-Versionen erstellt wurden, sind von Anfang an in diesem Zustand.\0\
Den alten Weg gehen noch ältere Vorlagen und Module.\0\
Regionsübergreifende Wiederherstellung ist im Tresor ausgeschaltet\0\
Der Aufruf fragt nach Elementen, Wiederherstellungspunkten oder Aufträgen der sekundären Region oder startet dort eine Wiederherstellung, und der Tresor ist dafür nicht eingerichtet. Die Funktion braucht georedundanten Speicher und muss eingeschaltet werden; Tresore mit lokal redundantem oder zonenredundantem Speicher können sie nicht haben.\0\
Eigenschaften > Sicherungskonfiguration des Tresors zeigt beide Einstellungen.\0\
Version 3.55.0 des azurerm-Providers macht den Aufruf\0\
Der Terraform-Provider azurerm 3.55.0 vom 4. Mai 2023 ist auf die API-Version 2023-02-01 von Azure Backup gewechselt, und das Lesen von azurerm_backup_protected_vm begann mit diesem Code zu scheitern. Version 3.54.0 funktionierte mit demselben Tresor, der zonenredundanten Speicher und cross_region_restore_enabled = false hatte (gemeldet im Mai 2023).\0\
Der Zugang zur gekoppelten Region ist beschränkt\0\
Die regionsübergreifende Wiederherstellung kopiert Sicherungen in die Region, die Azure mit der Region des Tresors koppelt. Manche dieser Regionen stehen nur Abonnements offen, denen der Zugang gewährt wurde, und Ihrem wurde er das nicht.\0\
Wöchentliche VM-Richtlinie bewahrt Momentaufnahmen nicht fünf Tage auf\0\
Die Richtlinie sichert VMs einmal in der Woche, und ihre Momentaufnahmen für die sofortige Wiederherstellung sollen mehr oder weniger als fünf Tage bleiben. Bei wöchentlichen Richtlinien sind fünf fest vorgegeben. Werkzeuge, die von sich aus zwei Tage einsetzen, lösen so den Fehler aus.\0\
Gemeldet im August 2019 für die Azure CLI und im Januar 2024 für Terraform, dort für Richtlinien vom Typ V1 ebenso wie V2.\0\
Aufbewahrung nennt andere Tage als der Zeitplan\0\
Die Richtlinie läuft wöchentlich, und ihre Aufbewahrung passt nicht zu den Tagen, an denen sie läuft. Der Dienst prüft zweierlei und verrät beides nicht (Notizen in einem Repository von Microsoft, April 2026):\0\
Die Tage der wöchentlichen Aufbewahrung müssen die des Zeitplans sein. Ein Zeitplan für Montag mit einer Aufbewahrung für Sonntag wird abgelehnt.\0\
Monatliche und jährliche Aufbewahrung müssen nach Wochen angegeben sein, etwa als erster Sonntag. Tage des Monats, etwa der 1., werden abgelehnt.\0\
Aufbewahrungszeiten weichen vom Zeitplan ab oder liegen in der Zukunft\0\
Eine Richtlinie wird geändert, und die Aufbewahrungszeiten in der Anforderung sind nicht die des Zeitplans oder tragen ein Datum mit Uhrzeit, das noch bevorsteht. Beides wird abgelehnt.\0\
Gesehen mit Terraform: Die Uhrzeit einer Sicherung ließ sich nicht ändern, solange eine monatliche Aufbewahrung gesetzt war (Oktober 2024), und eine Aufbewahrung ließ sich vor der Uhrzeit der Sicherung nicht ändern, weil der Provider das Datum von heute mit dieser Uhrzeit sandte (März 2026). Später am Tag ging dieselbe Änderung durch.\0\
Tage der differenziellen SQL-Sicherung passen nicht\0\
In einer Richtlinie für SQL Server in einer VM hat die differenzielle Sicherung mehr als einen Tag in der Woche oder einen Tag, an dem auch eine vollständige Sicherung läuft.\0\
Am Tag einer vollständigen Sicherung läuft keine differenzielle, sie setzt deshalb eine wöchentliche vollständige Sicherung voraus; bei einer täglichen bleibt für sie kein Tag übrig. Dass sie genau einen Tag in der Woche verträgt, steht nicht auf den Seiten von Microsoft: Das haben Microsofts eigene Tests im April 2026 ergeben.\0\
Archivierung wird in dieser Richtlinie nicht angenommen\0\
Die Richtlinie verschiebt Wiederherstellungspunkte in die Archivebene (TieringPolicy), und der Dienst nimmt das in dieser Kombination oder für diesen Tresor nicht an. Bekannte Kombinationen, die abgelehnt werden (Tests in einem Repository von Microsoft, April bis August 2026):\0\
eine erweiterte VM-Richtlinie (V2) mit wöchentlichem Zeitplan, wöchentlicher, monatlicher und jährlicher Aufbewahrung und Archivierung nach 90 Tagen\0\
eine SQL-Richtlinie mit wöchentlicher vollständiger Sicherung, monatlicher Aufbewahrung und Archivierung nach 90 Tagen\0\
TieringMode TierRecommended für VMs in einem Tresor ohne die Vorschaufunktion für intelligentes Tiering\0\
Eine tägliche VM-Richtlinie mit derselben Aufbewahrung und Archivierung wurde angenommen.\0\
Eine Aufbewahrung für SQL liegt außerhalb der Grenzen\0\
In einer Richtlinie für SQL Server in einer VM werden vollständige, differenzielle oder Protokollsicherungen so aufbewahrt, wie es nicht erlaubt ist. Bekannte Grenzen:\0\
jede Sicherung: mindestens 7 Tage\0\
differenzielle Sicherungen: höchstens 180 Tage und nicht länger als die vollständige Sicherung, auf der sie aufbauen\0\
Protokollsicherungen: höchstens 35 Tage und kürzer als die differenziellen Sicherungen\0\
Momentaufnahmen bleiben so lange wie die Tagessicherungen oder länger\0\
Die Zahl der Tage für die sofortige Wiederherstellung liegt nicht unter der Zahl der täglichen Sicherungen. Eine erweiterte Richtlinie (V2) bewahrt Momentaufnahmen 7 Tage auf, wenn nichts eingestellt ist; eine tägliche Aufbewahrung von 7 ist für sie also schon zu kurz. Eine Standardrichtlinie bewahrt sie 2 Tage auf.\0\
Sicherungselemente verwenden die Richtlinie noch\0\
Mindestens ein Element wird nach der Richtlinie gesichert. Stand Dezember 2025 lässt sich eine Richtlinie erst löschen, wenn sie keine Elemente mehr hat: Jedes muss eine andere Richtlinie haben oder keine.\0\
Datenbanken im Container sind noch geschützt\0\
Der Schutz mindestens einer Datenbank der VM wurde nicht beendet, oder ihre Sicherungen werden noch als aktive Daten geführt. Geschützte Server im Tresor zeigt die VM, Sicherungselemente ihre Datenbanken.\0\
Wie weit Sie gehen müssen, wird verschieden beantwortet. Stand April 2026 verlangt Microsofts Seite zu SQL, alle Sicherungselemente zu löschen, bevor der Server abgemeldet wird; seit November 2025 sagt Microsoft, dass vorläufig gelöschte Elemente kein Hindernis sind. Die Skripts vom März 2026 melden ab und behalten die Wiederherstellungspunkte.\0\
Das Beenden hat noch nicht gewirkt\0\
Der Schutz wurde gerade erst für alle Datenbanken beendet, und der Tresor ist noch nicht nachgekommen. Die Skripts warten vor dem Abmelden 30 Sekunden und raten zu einigen Minuten, wenn dieser Fehler trotzdem kommt.\0\
Das Element ist in diesem Tresor nicht geschützt\0\
Die VM, Datenbank oder Dateifreigabe war in dem Tresor, den der Aufruf nennt, nie geschützt, ihr Schutz wird noch eingerichtet, oder ihre Sicherungen wurden gelöscht. Eine Datenbank, die nur als schützbar aufgeführt ist, ist noch kein Sicherungselement. Ein Knoten von Azure Kubernetes Service ist nie eines.\0\
Das Element heißt im Tresor anders\0\
Das Element ist da, der Aufruf bildet seinen Namen aber so, wie ihn der Dienst nicht verwendet. Das kommt bei Dateifreigaben vor: Der Dienst nennt das Element AzureFileShare; und hängt einen langen Hash an, Werkzeuge fragten dagegen nach AzureFileShare; mit dem Namen der Freigabe (gemeldet für Terraform im November 2020 und für Pulumi im Januar 2022). Die Sicherung ist trotzdem konfiguriert.\0\
Der Container ist nur mit einem Teil seines Namens genannt\0\
Der Name eines Containers hat vier Teile, getrennt durch Semikolons. Bei einer VM ist das IaasVMContainer;iaasvmcontainerv2;<VmResourceGroup>;<VmName>, bei einem Speicherkonto StorageContainer;Storage;<StorageAccountResourceGroup>;<StorageAccountName>. Der Aufruf hat etwas Kürzeres gesendet.\0\
Das Sicherungselement ist nur mit einem Teil seines Namens genannt\0\
Der Name eines Sicherungselements hat mehrere Teile, getrennt durch Semikolons. Bei einer VM ist das VM;iaasvmcontainerv2;<VmResourceGroup>;<VmName>. Der Aufruf hat etwas Kürzeres gesendet.\0\
Namen in der Anforderung passen nicht zur VM\0\
Die Anforderung bildet die Namen von Container und Element aus der falschen Ressourcengruppe oder VM. Der übliche Fehler: An der Stelle, an die die Ressourcengruppe der VM gehört, steht die des Tresors. Solange beide in derselben Gruppe sind, fällt das nicht auf (geschlossen aus Berichten vom November 2018).\0\
In der Anforderung fehlt die Richtlinie oder die ID der VM\0\
Die Anforderung nennt keine Sicherungsrichtlinie oder keine ID der zu schützenden VM. In den ersten Berichten steckte die Dokumentation der Terraform-Ressource dahinter: Sie ließ backup_policy_id weg, das Azure braucht.\0\
Eine Liste wird ohne Verwaltungstyp der Sicherung abgefragt\0\
Die Liste der Container eines Recovery Services-Tresors muss nach Verwaltungstyp abgefragt werden. Ohne diesen Filter endete der Aufruf mit diesem Code (gemeldet im Juni 2021). Ein unpassender Filter bewirkt dasselbe: Auch az backup item list --workload-type VM wurde so beantwortet (gemeldet im Juni 2026).\0\
Der Tresor kennt die Dateifreigabe noch nicht\0\
Die Sicherung einer Dateifreigabe soll über eine Vorlage konfiguriert werden, und das Speicherkonto ist nicht im Tresor registriert, oder der Tresor hat darin noch nicht nach Freigaben gesucht. Das Portal erledigt beides stillschweigend, darum klappt dort dieselbe Einrichtung. Dass dies der Grund ist, vermutet der Benutzer, der es im Februar 2020 gemeldet hat.\0\
Die Richtlinie verlangt etwas, was ihre Datenquelle nicht hat\0\
Eine Richtlinie eines Sicherungstresors nutzt eine Funktion, die es für ihre Datenquelle nicht gibt. Bekannte Fälle (Notizen und Tests in einem Repository von Microsoft, April bis August 2026):\0\
die Archivebene, bei jeder Datenquelle eines Sicherungstresors\0\
eine jährliche Aufbewahrung für Datenträger, die tägliche, wöchentliche und monatliche kennen\0\
ein Zeitplan, eine Aufbewahrung oder eine Archivierung in einer Richtlinie für die fortlaufende Sicherung von Blobs oder Data Lake Storage\0\
die Sicherung von Blobs oder Data Lake Storage in den Tresor, wenn sie für das Speicherkonto nicht aktiviert ist\0\
Standardregeln der Blobrichtlinie heißen falsch\0\
Eine Richtlinie für Blobs verbindet operative Sicherung und Sicherung in den Tresor, und beide Standardregeln für die Aufbewahrung heißen Default. Seit September 2026 lehnt der Dienst das beim Erstellen der Richtlinie ab; dokumentiert wurde die neue Regel nicht. Gemeldet für Terraform, wo der azurerm-Provider die Namen selbst vergab.\0\
Vorläufiges Löschen des Sicherungstresors ist immer eingeschaltet\0\
Der Aufruf ändert das vorläufige Löschen eines Sicherungstresors, in dem es auf AlwaysOn steht. Dieser Zustand ist endgültig, jede Änderung daran wird abgelehnt (vermerkt in Tests eines Werkzeugs von Microsoft, Stand August 2026).\0\
Eine andere Suche nach VMs läuft\0\
Der Tresor sucht bereits nach VMs: Ein anderer Benutzer, ein Skript oder das Portal hat die Suche gestartet. Je Tresor läuft immer nur eine.\0\
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
Liegen alle Datenträger innerhalb der Grenzen, starten Sie die Sicherung erneut und hören Sie hier auf.\0\
Teilen Sie jeden zu großen Datenträger auf, bis kein Datenträger der VM mehr über der Grenze liegt: Fügen Sie neue Datenträger innerhalb der Grenze an und kopieren Sie die Daten dorthin.\0\
Prüfen Sie, ob die Kopie vollständig ist, und trennen Sie dann den zu großen Datenträger.\0\
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
Für Windows-VMs, auf denen Antivirensoftware das Programm der Sicherungserweiterung blockiert oder die Installation dessen, was es braucht.\0\
Öffnen Sie in der Ereignisanzeige das Protokoll Anwendung und suchen Sie zum Zeitpunkt des Fehlers nach diesem Eintrag (auf deutschem Windows: „Name der fehlerhaften Anwendung“):\0\
Ist er vorhanden, kann Antivirensoftware der Grund sein. Was sie damals blockiert hat, zeigt ihr eigenes Protokoll.\0\
Schließen Sie in den Einstellungen der Antivirensoftware diese Ordner aus:\0\
Starten Sie den fehlgeschlagenen Vorgang erneut: die Sicherung oder den Wiederherstellungspunkt.\0\
Uhr der VM richtig stellen\0\
Für VMs, deren Uhr stark von der tatsächlichen Zeit abweicht. Dass dies den Fehler auslösen kann, meldete ein Benutzer im Juni 2021.\0\
Vergleichen Sie Datum und Uhrzeit in der VM mit der tatsächlichen Zeit.\0\
Stellen Sie die Uhr richtig.\0\
Stand Oktober 2025 unterstützt Azure Backup keine VM, deren Uhrzeit geändert wurde. Wurde die Uhr in die Zukunft gestellt, nachdem die Sicherung aktiviert war, ist eine erfolgreiche Sicherung nicht garantiert, auch dann nicht, wenn die Uhr wieder zurückgestellt wurde.\0\
Der Bericht: azure-docs-Issue 76638.\0\
Visual C++-Laufzeit neu installieren\0\
Für den Fall, dass das Modul iaasvmprovider.dll der Sicherungserweiterung beschädigt ist oder nicht zur Windows-Version der VM passt oder dass die beiden Dateien der Visual C++ 2013-Laufzeit nicht zusammenpassen.\0\
Der Pfad des Moduls ist C:\\Packages\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\\<Version>\\iaasvmprovider.dll.\0\
Prüfen Sie, ob das Modul zur Version von regsvr32.exe passt: x86 (32 Bit) oder x64 (64 Bit).\0\
Vergleichen Sie die Änderungsdaten der beiden Laufzeitdateien, in PowerShell in der VM:\0\
Weichen sie voneinander ab, passen die Dateien nicht zusammen.\0\
Öffnen Sie in der VM in der Systemsteuerung Programme und Funktionen.\0\
Deinstallieren Sie Visual C++ Redistributable (x64).\0\
Die Seite von Microsoft nannte im Mai 2022 das Paket für Visual Studio 2013 und im November 2025 das für Visual Studio 2015. Die Datei, die es wieder installiert, war beide Male vcredist2013_x64. Passen die beiden Laufzeitdateien nicht zusammen, ist es das für Visual Studio 2013.\0\
Öffnen Sie den Ordner C:\\Packages\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\\<Version>, den der neuesten Version.\0\
Führen Sie die Datei vcredist2013_x64 in diesem Ordner aus.\0\
Wichen die Änderungsdaten voneinander ab, vergleichen Sie sie noch einmal. Jetzt müssen sie gleich sein.\0\
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
Nachlesen, warum der Wiederherstellungspunkt nicht archivierbar ist\0\
Für den Fall, dass die Meldung offenlässt, welche Bedingung nicht erfüllt ist. Azure Backup hält den Grund an jedem Wiederherstellungspunkt fest.\0\
https://learn.microsoft.com/de-de/azure/backup/use-archive-tier-support\0\
Lassen Sie sich die Wiederherstellungspunkte und ihre Eignung für die Archivebene ausgeben.\0\
PowerShell, für die letzten <Days> Tage:\0\
Ohne Datumsangaben sieht PowerShell nur 30 Tage zurück.\0\
Für eine Datenbank schreiben Sie im ersten Befehl AzureWorkload und MSSQL oder SAPHANA und die Namen ihres Containers und Elements. Zu jedem Punkt sehen Sie, ob er bereit ist, und wenn nicht, den Grund.\0\
Suchen Sie den Grund unter den Bedingungen (Stand Mai 2023):\0\
Typ: monatlich oder jährlich bei Azure-VMs, vollständige Sicherung bei SQL Server und SAP HANA.\0\
Alter in der Standardebene: drei Monate bei Azure-VMs, 45 Tage bei SQL Server und SAP HANA.\0\
Verbleibende Aufbewahrung: sechs Monate.\0\
Abhängigkeiten: keine aktiven täglichen oder wöchentlichen bei Azure-VMs, gar keine bei SQL Server und SAP HANA.\0\
Alle müssen erfüllt sein.\0\
Prüfen Sie unter Unterstützte Regionen, ob es in der Region des Tresors die Archivebene gibt.\0\
Erklärt nichts davon den Fehler, sammeln Sie für eine Supportanfrage den Namen des Wiederherstellungspunkts, die Ausgabe aus Schritt 1, die Richtlinie des Sicherungselements und den Zeitpunkt des Versuchs.\0\
Einen archivierbaren Wiederherstellungspunkt verschieben\0\
Für den Fall, dass der gewählte Wiederherstellungspunkt nie oder nicht bald archivierbar wird und ein anderer genügt.\0\
Lassen Sie sich ausgeben, was sich archivieren lässt.\0\
Alles, was die Bedingungen erfüllt:\0\
Bei Azure-VMs nur die Gruppe, die empfohlen wird, um Kosten zu sparen:\0\
Enthält die erste Liste Einträge, die zweite aber keine, würde das Verschieben vermutlich mehr kosten, als es spart.\0\
Verschieben Sie einen Wiederherstellungspunkt aus der Liste, <RestorePointName>:\0\
Ein Auftrag startet. Verfolgen Sie ihn unter Sicherungsaufträge. Haben Sie sich für die empfohlene Gruppe entschieden, verschieben Sie sie ganz: Nur dann ist die Ersparnis sicher (Stand Oktober 2022).\0\
Prüfen Sie, ob der Wiederherstellungspunkt in der Archivebene erscheint:\0\
In der Archivebene wird der Wiederherstellungspunkt einer VM zur Vollkopie, der belegte Speicher kann also wachsen. Wer einen archivierten Punkt vor Ablauf von 180 Tagen löscht, zahlt trotzdem für den Rest (Stand Mai 2023).\0\
Warten, bis der Wiederherstellungspunkt alt genug ist\0\
Rechnen Sie aus, ab wann sich der Wiederherstellungspunkt verschieben lässt: sein Datum plus drei Monate bei einer Azure-VM, plus 45 Tage bei SQL Server oder SAP HANA (Stand Mai 2023).\0\
Vergleichen Sie diesen Tag mit dem Ablauf des Punkts: Dann müssen noch sechs Monate Aufbewahrung übrig sein. Wenn nicht, verlängern Sie zuerst die Aufbewahrung in der Richtlinie.\0\
Prüfen Sie, wenn es so weit ist, ob der Punkt bereit ist:\0\
Der Wiederherstellungspunkt steht in der Liste.\0\
Verschieben Sie ihn erneut.\0\
Eine Richtlinie kann geeignete Wiederherstellungspunkte von selbst verschieben. Öffnen Sie sie dazu im Recovery Services-Tresor unter Verwalten > Sicherungsrichtlinien und wählen Sie die Option aus, die im englischen Portal für VMs Enable Tiering heißt und für SQL Server und SAP HANA Move eligible recovery points to Vault-archive (Stand Oktober 2022).\0\
Aufbewahrung in der Sicherungsrichtlinie verlängern\0\
Ermitteln Sie die Richtlinie des Sicherungselements:\0\
Sehen Sie nach, welche anderen Sicherungselemente diese Richtlinie, <PolicyName>, verwenden. Die Änderung gilt für alle.\0\
Sollen einige davon ihre Aufbewahrung behalten, legen Sie stattdessen eine zweite Richtlinie an und weisen Sie sie diesem Element zu.\0\
Öffnen Sie die Richtlinie im Recovery Services-Tresor unter Verwalten > Sicherungsrichtlinien.\0\
Verlängern Sie die Aufbewahrung so, dass nach der Zeit in der Standardebene noch sechs Monate für die Archivebene bleiben:\0\
Azure-VMs: monatliche oder jährliche Aufbewahrung von mindestens neun Monaten.\0\
SQL Server und SAP HANA in Azure-VMs: Aufbewahrung vollständiger Sicherungen von mindestens 225 Tagen.\0\
Die Zahlen gelten Stand Oktober 2022.\0\
Speichern Sie die Richtlinie und warten Sie, bis der Auftrag beendet ist, der sie ändert.\0\
Prüfen Sie, ob der Wiederherstellungspunkt jetzt bereit ist, und verschieben Sie ihn erneut:\0\
Eine geänderte Richtlinie gilt auch für vorhandene Wiederherstellungspunkte, in beiden Ebenen. Verkürzen Sie dabei keine Aufbewahrung: Punkte, die älter sind als die neue Grenze, werden unter Umständen gelöscht. Längere Aufbewahrung kostet mehr Speicher.\0\
Wiederherstellungspunkt lassen, wo er ist\0\
Prüfen Sie, ob der Wiederherstellungspunkt in der Archivebene liegt:\0\
Er steht in der Liste. Mehr ist nicht zu tun.\0\
Verschiebt ein Skript die Wiederherstellungspunkte, lassen Sie es nur solche abfragen, die dafür bereit sind, mit --target-tier VaultArchive --is-ready-for-move true.\0\
Geeignete Wiederherstellungspunkte ohne Empfehlung verschieben\0\
Fragen Sie Empfehlungen nur für Azure-VMs ab. Nehmen Sie in einem Skript Sicherungselemente anderer Typen von dieser Abfrage aus.\0\
Ermitteln Sie die Namen der Datenbanken im Tresor und ihrer Container, <ItemName> und <ContainerName>:\0\
Lassen Sie sich für SQL Server in einer Azure-VM die geeigneten Wiederherstellungspunkte ausgeben. Schreiben Sie bei SAP HANA SAPHANA statt MSSQL.\0\
Jeder Wiederherstellungspunkt in der Liste lässt sich verschieben.\0\
Verschieben Sie die Punkte einzeln:\0\
Jedes Verschieben erscheint als Auftrag unter Sicherungsaufträge.\0\
Gemeldet im Mai 2022: Um die Empfehlungen zu lesen, reicht die Rolle Leser nicht. Nötig ist die Berechtigung Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/recoveryPointsRecommendedForMove/action.\0\
Aus dem aktivierten Wiederherstellungspunkt wiederherstellen\0\
Prüfen Sie, ob der Wiederherstellungspunkt in aktivierter (rehydrierter) Form vorliegt:\0\
Er steht in der Liste.\0\
Starten Sie die Wiederherstellung, ohne Priorität und Dauer einer Rehydrierung anzugeben:\0\
Die Datenträger landen in <TargetResourceGroup>.\0\
Verfolgen Sie die Wiederherstellung unter Sicherungsaufträge.\0\
In einem Zug aktivieren und wiederherstellen\0\
Eine Wiederherstellung aus der Archivebene hat zwei Abschnitte: Erst wird der Punkt in die Standardebene zurückgeholt (aktiviert, rehydriert), dann läuft die Wiederherstellung aus dieser Kopie. Beides fordern Sie zusammen an.\0\
Prüfen Sie unter Sicherungsaufträge, ob für diesen Wiederherstellungspunkt schon eine Aktivierung läuft. Wenn ja, warten Sie deren Ende ab und starten Sie dann die Wiederherstellung, ohne eine weitere anzufordern.\0\
Starten Sie die Wiederherstellung mit Priorität und Dauer der Aktivierung. Die Dauer beträgt 10 bis 30 Tage, ohne Angabe 15 (Stand Oktober 2022).\0\
Azure-Portal: Starten Sie die Wiederherstellung wie gewohnt und wählen Sie dabei Priorität und Dauer der Aktivierung.\0\
PowerShell, mit den archivierten Wiederherstellungspunkten der letzten <Days> Tage:\0\
Bei SQL Server und SAP HANA nimmt az backup restore restore-azurewl ebenfalls --rehydration-priority und --rehydration-duration an.\0\
Eilt es, schreiben Sie High statt Standard. Wie sich die Priorität auf die Dauer auswirkt, steht unter Aktivierungspriorität.\0\
Verfolgen Sie den Auftrag unter Sicherungsaufträge. Bis die gewählte Dauer um ist, brauchen weitere Wiederherstellungen aus diesem Punkt keine neue Aktivierung.\0\
Schlägt die Wiederherstellung wieder fehl, sammeln Sie für eine Supportanfrage den Namen des Wiederherstellungspunkts, seine Ebene, die ID des Auftrags und dessen Fehlerdetails.\0\
Die Aktivierung kostet zusätzlich, und ihre Dauer lässt sich später nicht mehr ändern.\0\
Ohne Aktivierung wiederherstellen\0\
Prüfen Sie, dass der Wiederherstellungspunkt nicht in der Archivebene liegt:\0\
Er steht nicht in der Liste.\0\
Starten Sie die Wiederherstellung noch einmal, diesmal ohne --rehydration-priority und --rehydration-duration (Azure CLI) oder -RehydratePriority und -RehydrateDuration (PowerShell).\0\
Das Ende der Aktivierung abwarten\0\
Suchen Sie unter Sicherungsaufträge den Auftrag, der den Wiederherstellungspunkt aktiviert (rehydriert), oder lassen Sie sich die laufenden Aufträge ausgeben:\0\
Wie lange das dauert, hängt von der Priorität ab, Standard oder High, siehe Aktivierungspriorität.\0\
Sehen Sie nach, ob der Auftrag eine Wiederherstellung mit Aktivierung war. Dann stellt er anschließend von selbst wieder her. Wenn nicht, starten Sie die Wiederherstellung, ohne eine weitere Aktivierung anzufordern.\0\
Endet der Auftrag nicht, sammeln Sie für eine Supportanfrage seine ID, seine Startzeit und den Namen des Wiederherstellungspunkts.\0\
Später noch einmal nachsehen\0\
Warten Sie eine Weile. Eine Dauer nennt Microsoft nicht.\0\
Lassen Sie sich die Wiederherstellungspunkte und ihre Eignung für die Archivebene ausgeben:\0\
Ist die Entscheidung gefallen, ist der Punkt bereit, oder es steht ein anderer Grund da.\0\
Ist er bereit, verschieben Sie ihn erneut.\0\
Bleibt die Antwort tagelang gleich, sammeln Sie für eine Supportanfrage den Namen des Wiederherstellungspunkts, sein Datum und die Ausgabe aus Schritt 2.\0\
Aufbewahrung in der Richtlinie verringern\0\
Beginnen Sie neu mit dem Erstellen der Richtlinie, nur mit täglicher Aufbewahrung.\0\
Erstellen Sie sie.\0\
Wird sie angenommen, lag es an der längeren Aufbewahrung.\0\
Ergänzen Sie wöchentliche, monatliche und jährliche Aufbewahrung einzeln, jeweils so kurz wie vertretbar, und speichern Sie dazwischen.\0\
Die Einstellung, die abgelehnt wird, geht zu weit. Lassen Sie sie weg oder verkürzen Sie sie.\0\
Wird selbst die kleinste Richtlinie abgelehnt, sammeln Sie für eine Supportanfrage den eingegebenen Zeitplan samt Aufbewahrung, den Zeitpunkt und die Korrelations-ID aus dem Aktivitätsprotokoll des Tresors.\0\
Schutz fortsetzen und Datenträgerausschluss zurücksetzen\0\
Prüfen Sie den Zustand des Schutzes:\0\
ProtectionStopped bedeutet, dass der Schutz beendet ist.\0\
Entscheiden Sie, ob die VM wieder geschützt werden soll. Der nächste Schritt bewirkt das.\0\
Setzen Sie den Ausschluss zusammen mit einer Richtlinie zurück, in derselben PowerShell-Sitzung:\0\
Prüfen Sie das Ergebnis:\0\
In der Ausgabe steht \"diskExclusionProperties\": null.\0\
Schlägt es wieder fehl, wiederholen Sie den Befehl aus Schritt 3 mit -Debug und sammeln Sie dessen Ausgabe und den Zustand aus Schritt 1 für eine Supportanfrage.\0\
Der Schutz wird fortgesetzt: Sicherungen laufen wieder nach dem Zeitplan dieser Richtlinie und umfassen jetzt alle Datenträger der VM.\0\
Schutz der VM fortsetzen oder einrichten\0\
Sehen Sie nach, ob und wie der Tresor die VM schützt:\0\
ProtectionStopped heißt: Die Sicherung wurde beendet, die Daten wurden behalten. Eine VM, die nicht in der Liste steht, schützt dieser Tresor nicht; sehen Sie auch in Ihren anderen Tresoren nach.\0\
Aktivieren Sie den Schutz.\0\
Beendet, im Portal: Öffnen Sie die VM unter den Sicherungselementen des Tresors, wählen Sie Sicherung fortsetzen und dann eine Richtlinie aus. Es muss nicht die frühere sein.\0\
Beendet, mit der Azure CLI:\0\
In keiner Liste: Richten Sie die Sicherung neu ein.\0\
Rufen Sie die Liste aus Schritt 1 noch einmal ab.\0\
Der Zustand ist jetzt Protected oder, bis die erste Sicherung fertig ist, IRPending.\0\
Starten Sie die Sicherung erneut: Wählen Sie im Sicherungselement Jetzt sichern aus.\0\
Sicherung fortsetzen gibt es nicht, wenn beim Beenden des Schutzes die Sicherungsdaten gelöscht wurden.\0\
Mit „Neu erstellen“ wiederherstellen\0\
Für den Fall, dass eine Wiederherstellung mit Vorhandene ersetzen an diesem Code gescheitert ist. Dazu rät der Benutzer, der den Fall gemeldet hat.\0\
Öffnen Sie den Wiederherstellungsauftrag unter Sicherungsaufträge im Tresor und lesen Sie Code und Meldung jeder Teilaufgabe.\0\
OlrBackupFailed heißt: Es wurde nichts ersetzt, auch wenn der Auftrag Mit Warnungen abgeschlossen zeigt.\0\
Starten Sie vom selben Wiederherstellungspunkt aus eine neue Wiederherstellung und wählen Sie Neu erstellen aus.\0\
Die vorhandene VM bleibt, wie sie ist.\0\
Warten Sie, bis der Wiederherstellungsauftrag Abgeschlossen ist, und prüfen Sie dann die neue VM.\0\
VM unter ihrem alten Namen neu anlegen\0\
Für den Fall, dass es die VM noch geben sollte und ihre Sicherungen im selben Sicherungselement weitergehen sollen.\0\
Sehen Sie nach, welchen Namen und welche Ressourcengruppe das Sicherungselement erwartet:\0\
Die Ressourcengruppe ist Teil der ID.\0\
Legen Sie die VM mit diesem Namen in einer Ressourcengruppe dieses Namens an. Bei einer VM des klassischen Bereitstellungsmodells muss der Name des Clouddiensts gleich sein.\0\
Eine gelöschte VM lässt sich auch aus einem ihrer Wiederherstellungspunkte wiederherstellen.\0\
Schutz der fehlenden VM beenden\0\
Für den Fall, dass die VM nicht wiederkommt. Damit hören die fehlschlagenden Aufträge auf.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-manage-vms#stop-protecting-a-vm\0\
Öffnen Sie im Tresor Sicherungselemente > Virtueller Azure-Computer und wählen Sie die VM aus.\0\
Wählen Sie Sicherung beenden aus und entscheiden Sie, was aus den Wiederherstellungspunkten wird.\0\
Sicherungsdaten beibehalten lässt alle Wiederherstellungspunkte stehen. Sie können weiter daraus wiederherstellen und zahlen weiter dafür.\0\
Sicherungsdaten löschen entfernt alle Wiederherstellungspunkte.\0\
In der Azure CLI lässt dieser Befehl sie stehen:\0\
Mit --delete-backup-data true am Ende löscht derselbe Befehl sie.\0\
Sehen Sie nach dem nächsten geplanten Zeitpunkt unter Sicherungsaufträge nach.\0\
Für diese VM gibt es keinen neuen Auftrag mehr.\0\
Das Löschen trifft alle Wiederherstellungspunkte der VM, auch den letzten. Stand Juli 2022 bleiben die Daten noch 14 Tage im Zustand „vorläufig gelöscht“. Für Wiederherstellungspunkte, die weniger als 180 Tage auf der Archivebene lagen, fällt eine Gebühr für vorzeitiges Löschen an.\0\
VM in einem Tresor der neuen Region schützen\0\
Beenden Sie im alten Tresor den Schutz der VM: Sicherungselemente > Virtueller Azure-Computer > die VM > Sicherung beenden. Behalten Sie die Sicherungsdaten, solange Sie daraus vielleicht noch wiederherstellen müssen.\0\
So behaltene Daten bleiben ohne Frist erhalten und kosten Geld, bis Sie sie löschen.\0\
Schützen Sie die VM in einem Tresor der neuen Region:\0\
Starten Sie eine erste Sicherung: Wählen Sie im neuen Sicherungselement Jetzt sichern aus.\0\
Der Auftrag im neuen Tresor endet mit Abgeschlossen.\0\
Ältere Wiederherstellungspunkte stellen Sie aus dem alten Tresor wieder her. Für den nächsten Umzug: Beenden Sie den Schutz, bevor Sie die VM verschieben.\0\
Richtlinie finden, die die Anforderung abweist\0\
Öffnen Sie das Aktivitätsprotokoll des Abonnements und filtern Sie nach fehlgeschlagenen Vorgängen zur Zeit der Sicherung.\0\
Suchen Sie das Anlegen einer Ressourcengruppe oder einer Wiederherstellungspunktsammlung, das eine Richtlinie abgewiesen hat.\0\
Öffnen Sie den Eintrag und lesen Sie den Namen der Richtlinienzuweisung und ihren Bereich ab.\0\
Zeigen Sie die Zuweisungen an, die für die Ressourcengruppe des Tresors gelten, auch die geerbten:\0\
Im Portal steht dasselbe in der Ressourcengruppe unter Richtlinien. Suchen Sie Zuweisungen mit der Auswirkung Deny, die eine Sicherung oder Wiederherstellung verhindern könnten.\0\
Zeigen Sie die Zuweisungen ebenso für die Ressourcengruppe der Wiederherstellungspunkte an, falls es sie gibt.\0\
Tag-Richtlinie von „Deny“ auf „Modify“ umstellen\0\
Für den Fall, dass die Richtlinie fehlende Tags selbst ergänzen darf, statt Anforderungen abzuweisen.\0\
https://learn.microsoft.com/de-de/azure/governance/policy/tutorials/govern-tags\0\
Öffnen Sie die Definition, auf der die Zuweisung beruht: Richtlinie > Definitionen.\0\
Ersetzen Sie die Auswirkung Deny durch Modify, sodass die Richtlinie die fehlenden Tags ergänzt.\0\
Die Zuweisung braucht dann eine verwaltete Identität, die Tags schreiben darf. Das Tutorial Tags verwalten zeigt eine solche Richtlinie.\0\
Die Ressourcengruppe der Wiederherstellungspunkte ist da und hat ihre Tags.\0\
Ressourcengruppe der Wiederherstellungspunkte selbst anlegen\0\
Für den Fall, dass die Richtlinie bei der Auswirkung Deny bleiben muss. Azure Backup nimmt eine vorhandene Gruppe, wenn sie so heißt, wie es sie selbst nennen würde.\0\
Legen Sie den Namen fest. Er besteht aus einem ersten Teil, einer Zahl, die bei 1 beginnt, und auf Wunsch einem letzten Teil; ohne eigene Wahl lautet er AzureBackupRG_<Geo>_1.\0\
Legen Sie die Gruppe an, mit der Zahl und mit den Tags, die die Richtlinie verlangt:\0\
Wenn es nicht der Standardname ist, tragen Sie ihn ohne die Zahl in die Sicherungsrichtlinie ein: Tresor > Sicherungsrichtlinien > die Richtlinie > Ändern > Azure Backup-Ressourcengruppe (optional).\0\
Die Zahl hängt Azure Backup an. Tragen Sie sie mit ein, legt Azure Backup noch eine Gruppe an (ein solcher Fall wurde im März 2020 gemeldet).\0\
Starten Sie die Sicherung erneut und sehen Sie in der Gruppe nach:\0\
Die Wiederherstellungspunktsammlung der VM ist aufgeführt.\0\
Stand Juni 2019 fasst eine Gruppe höchstens 600 Wiederherstellungspunktsammlungen. Danach macht Azure Backup mit der nächsten Zahl weiter: Legen Sie <Name>2 mit seinen Tags rechtzeitig an.\0\
Sperren Sie die Gruppe nicht, sonst können alte Wiederherstellungspunkte nicht bereinigt werden.\0\
Ändert sich der Name in einer Richtlinie, bleiben ältere Wiederherstellungspunkte in der alten Gruppe, bis sie ablaufen.\0\
Einhängepunkt finden, der nicht eingefroren wurde\0\
Durchsuchen Sie das Protokoll der Erweiterung:\0\
Der Pfad hinter FIFREEZE: oder FITHAW: ist der Einhängepunkt. already freezed by some other processor weist auf die Sperre fürs Einfrieren hin.\0\
Sehen Sie nach, welches Gerät und welches Dateisystem hinter dem Einhängepunkt stehen:\0\
Mehrere Zeilen bedeuten, dass der Pfad mehrfach eingehängt ist.\0\
Gehen Sie mit diesem Einhängepunkt die Ursachen durch. Passt keine, heben Sie das Protokoll und die Uhrzeit des Auftrags für den Microsoft-Support auf.\0\
Dateisystem prüfen und reparieren\0\
Für den Fall, dass sich der Einhängepunkt eine Weile aushängen lässt. Was ihn benutzt, muss so lange stillstehen.\0\
Lesen Sie bei ext2, ext3 und ext4 den Zustand des Dateisystems ab:\0\
Er sollte clean sein. (Diese Prüfung steht auf der Seite von Microsoft vom August 2018.)\0\
Beenden Sie die Anwendungen, die den Einhängepunkt benutzen, und hängen Sie ihn aus:\0\
Ist er belegt, zeigt sudo fuser -vm \"<MountPoint>\", wovon.\0\
Prüfen Sie das Dateisystem:\0\
Bei XFS und Btrfs tut fsck nichts. Dort prüfen sudo xfs_repair -n \"<Device>\" und sudo btrfs check \"<Device>\", ohne etwas zu ändern; ohne -n repariert xfs_repair.\0\
Hängen Sie es wieder ein:\0\
Dafür muss er in /etc/fstab stehen.\0\
Reparieren Sie nie ein eingehängtes Dateisystem, das kann es zerstören. Das Wurzeldateisystem lässt sich bei laufender VM nicht aushängen; prüfen Sie es von einer anderen VM aus, an die Sie seinen Datenträger anfügen.\0\
Einhängepunkt vom Einfrieren ausnehmen\0\
Für den Fall, dass sich der Einhängepunkt nicht aushängen lässt, zum Beispiel /mnt/resource.\0\
Sehen Sie sich die Konfiguration der Erweiterung an:\0\
Fehlt die Datei, nehmen Sie die Vorlage der Erweiterung:\0\
Tragen Sie in /etc/azure/vmbackup.conf diese Zeilen ein, mit Ihrem Einhängepunkt:\0\
Gibt es den Abschnitt schon, behalten Sie seine übrigen Zeilen. Mehrere Einhängepunkte trennen Sie mit Kommas ohne Leerzeichen.\0\
Im Protokoll der Erweiterung steht eine Zeile mit skipped mount :, die Ihren Einhängepunkt nennt.\0\
Was ausgenommen ist, wird nicht eingefroren: Dateien darauf können im Wiederherstellungspunkt inkonsistent sein.\0\
Stand August 2026 vergleicht die Erweiterung ganze Pfade, keine Muster, und friert / immer ein.\0\
Die Seite von Microsoft vom September 2023 zeigt diese Zeilen für die Datei in tempPlugin selbst. Die wird überschrieben und nicht beachtet (gemeldet im März 2022).\0\
Doppelte Einhängungen entfernen\0\
Zeigen Sie die Pfade an, die mehr als einmal eingehängt sind:\0\
Ist der betroffene Einhängepunkt nicht dabei, scheidet diese Ursache aus.\0\
Sehen Sie sich die Einträge eines solchen Pfads an:\0\
Lassen Sie für jeden Pfad nur einen Eintrag übrig.\0\
Hängen Sie den alten Eintrag aus:\0\
Liegen Einträge übereinander, entfernt das den zuletzt eingehängten.\0\
Geben Sie einem der Dateisysteme in /etc/fstab einen eigenen Pfad und hängen Sie es dort ein.\0\
Vergewissern Sie sich, dass /etc/fstab beim nächsten Start nicht wieder beide einhängt:\0\
Zu diesem Pfad erscheint nicht target specified more than once.\0\
Warten, bis die Sperre fürs Einfrieren frei ist\0\
Microsoft dokumentiert dafür keine Abhilfe. Die Schritte ergeben sich daraus, wie die Erweiterung arbeitet.\0\
Sehen Sie nach, wer die Sperrdatei geöffnet hat:\0\
Zeigt der Befehl keinen Prozess oder gibt es die Datei nicht, ist die Sperre jetzt frei.\0\
Zeigt er einen Prozess, finden Sie heraus, wozu dieser gehört, und lassen Sie ihn enden:\0\
Friert ein anderes Produkt zur selben Zeit die Dateisysteme dieser VM ein, verschieben Sie dessen Zeitplan oder den der Sicherungsrichtlinie.\0\
Schlägt sie auf dieselbe Weise fehl, heben Sie /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux und die Uhrzeit des Auftrags für den Microsoft-Support auf.\0\
Alle Einhängepunkte zugänglich machen\0\
Suchen Sie den Einhängepunkt im Protokoll der Erweiterung:\0\
Die Zeile endet mit dem Fehler des Betriebssystems.\0\
Versuchen Sie, ihn zu erreichen, aber höchstens zehn Sekunden lang:\0\
Sehen Sie nach, was dort eingehängt ist:\0\
Machen Sie ihn zugänglich.\0\
Wird er gebraucht, bringen Sie zurück, was dahintersteht, etwa einen getrennten Datenträger, und hängen Sie es neu ein.\0\
Ist er ein Überbleibsel, hängen Sie ihn aus und entfernen Sie seine Zeile aus /etc/fstab:\0\
Wiederholen Sie Schritt 2.\0\
stat antwortet sofort und ohne Fehler.\0\
Sicherstellen, dass der Tresor sofortige Wiederherstellung nutzt\0\
2018 half es, den Tresor auf den VM-Sicherungsstapel V2 umzustellen: über das Banner auf dem Tresordashboard oder indem man das Feature InstantBackupandRecovery für das Abonnement registrierte. Stand Juli 2023 sind alle Benutzer umgestellt, und dort ist nichts mehr zu tun.\0\
Vergleichen Sie die Datenträger der VM mit der Unterstützung für VM-Speicher.\0\
Kommt der Code wieder, geben Sie dem Microsoft-Support die Fehlerdetails des Auftrags, den Namen des Tresors, seine Region und die Typen der Datenträger:\0\
Auf den Auftrag warten, der sich nicht abbrechen lässt\0\
Ermitteln Sie den Namen des Auftrags:\0\
Warten Sie auf ihn, hier höchstens eine Stunde:\0\
Sehen Sie nach, wie er geendet hat:\0\
Endet er nicht, vergleichen Sie seine Dauer mit dem, was Microsoft als lang bezeichnet: mehr als 12 Stunden für eine Sicherung, mehr als 6 Stunden für eine Wiederherstellung (Stand September 2023). Dauert er länger, lesen Sie Bewährte Methoden und wenden Sie sich mit dem Namen des Auftrags, seiner Startzeit, dem Tresor und dessen Region an den Microsoft-Support.\0\
Auftrag nach einer Minute noch einmal abbrechen\0\
Warten Sie eine Minute.\0\
Sehen Sie nach, in welchem Zustand der Auftrag ist:\0\
Steht dort etwas anderes als InProgress, gibt es nichts abzubrechen.\0\
Brechen Sie ihn noch einmal ab:\0\
Der Zustand wechselt zu Cancelling und dann zu Cancelled.\0\
Wird das wieder abgelehnt, lassen Sie den Auftrag zu Ende laufen.\0\
Ermittlung nach 15 Minuten erneut starten\0\
Sehen Sie unter Azure-Status nach, ob es in der Region des Tresors Störungen gibt.\0\
Warten Sie 15 Minuten und starten Sie die Ermittlung dann erneut.\0\
Die neuen VMs stehen in der Liste.\0\
Schlägt sie wieder fehl, sammeln Sie für den Microsoft-Support: die Uhrzeit beider Versuche, den Namen des Tresors, seine Region und sein Abonnement und aus dem Aktivitätsprotokoll die Korrelations-ID des fehlgeschlagenen Vorgangs.\0\
Laufende Ermittlung abwarten\0\
Warten Sie, bis die laufende Ermittlung beendet ist. Haben Sie sie nicht selbst gestartet, war es vielleicht ein Kollege.\0\
Sehen Sie nach, ob die gesuchte VM schon in der Liste steht.\0\
Wenn nicht, starten Sie die Ermittlung erneut.\0\
Wird sie auch nach langem Warten abgewiesen, notieren Sie die Uhrzeiten der Versuche, den Namen des Tresors und seine Region und wenden Sie sich an den Microsoft-Support.\0\
VM mit der Unterstützungsmatrix vergleichen\0\
Diese Grenze von 2015 gibt es nicht mehr. Sehen Sie die Meldung heute, steckt etwas anderes dahinter.\0\
Vergleichen Sie die Datenträger der VM mit der Unterstützung für VM-Speicher und ihr Netzwerk mit der Unterstützung für VM-Netzwerke.\0\
Beide sagen, was jetzt unterstützt wird.\0\
Liegt die VM innerhalb dieser Grenzen, warten Sie einige Minuten und starten Sie den Vorgang erneut.\0\
Schlägt er wieder fehl, sammeln Sie die Fehlerdetails des Auftrags, die Uhrzeit, die Ressourcen-ID der VM, den Tresor und dessen Region und wenden Sie sich an den Microsoft-Support.\0\
Wie man eine VM hinter einem Lastenausgleich oder mit mehreren Netzwerkschnittstellen wiederherstellt, steht unter VMs mit besonderen Konfigurationen wiederherstellen.\0\
Betriebssystem mit der Liste vergleichen\0\
Stellen Sie fest, welches Betriebssystem die VM hat:\0\
Diese Werte meldet der Agent. Sind sie leer, arbeitet er nicht, und Sie müssen in der VM selbst nachsehen.\0\
Schlagen Sie es in der Unterstützungsmatrix nach: für Windows oder für Linux.\0\
Steht es nicht dort, bringen Sie die VM auf eine Version, die aufgeführt ist.\0\
Starten Sie die Registrierung der VM erneut.\0\
Agent auf einer Windows-VM einrichten oder aktualisieren\0\
Vergewissern Sie sich, dass gerade keine Sicherung der VM läuft.\0\
Laden Sie in der VM die neueste MSI-Datei des Agents herunter und installieren Sie sie. Auch aktualisieren lässt sich der Agent nur durch eine neue Installation.\0\
Lesen Sie die Version des Agents aus, in PowerShell in der VM:\0\
Sie ist 2.6.1198.718 oder höher. Auch die Eigenschaften der Datei zeigen sie: Details > Produktversion.\0\
Prüfen Sie im Portal, ob der Agent antwortet: VM > Einstellungen > Eigenschaften.\0\
Der Agent-Status ist Bereit.\0\
Starten Sie den fehlgeschlagenen Vorgang erneut: Registrieren Sie die VM für die Sicherung oder starten Sie die Sicherung.\0\
Bei einer VM des klassischen Bereitstellungsmodells muss zusätzlich vermerkt werden, dass sie einen Agent hat: ProvisionGuestAgent. VMs von Azure Resource Manager brauchen das nicht.\0\
Agent auf einer Linux-VM einrichten\0\
Installieren Sie den neuesten Agent aus dem Repository der Distribution. Den Namen des Pakets finden Sie im Repository des Linux-Agents.\0\
Von einem Agent, der von GitHub geladen wurde, rät Microsoft ab. Hat die Distribution keinen aktuellen, kann ihr Support helfen.\0\
Mindestens ein Prozess wird angezeigt.\0\
Skript auf einem passenden Computer ausführen\0\
Das Skript muss nicht auf der gesicherten VM laufen. Jeder Computer, der die Anforderungen erfüllt und den Wiederherstellungsdienst erreicht, ist geeignet. Versionen: Stand Juni 2023.\0\
Fragt das Skript Should the recovery point be mounted on this machine? (Y/N), antworten Sie mit N, es sei denn, die aufgeführten Speicherpools gehören mit Sicherheit nicht zur Sicherung. Sonst können Daten auf dem Computer unrettbar beschädigt werden.\0\
Nehmen Sie nicht die gesicherte VM, wenn sie Windows-Speicherplätze hat, dynamische Datenträger mit Volumes über mehrere Datenträger oder mit Spiegelung, oder unter Linux LVM oder RAID.\0\
Bei mehr als 16 Datenträgern oder Datenträgern über 4 TB nehmen Sie eine eigene VM. Microsoft schlägt die Größe D2v3 vor; fahren Sie sie danach herunter.\0\
Nehmen Sie die Windows-Version der gesicherten VM oder die Clientversion dahinter:\0\
Windows Server 2022: Windows 11 oder Windows 10\0\
Prüfen Sie die Version und ob .NET 4.6.2 oder neuer vorhanden ist:\0\
Ab 394802 handelt es sich um .NET 4.6.2 oder neuer.\0\
Prüfen Sie, ob der Computer keinen Speicherpool hat, der auch in der Sicherung steckt:\0\
Wählen Sie ein Linux, das das Dateisystem der VM kennt, und zwar mindestens:\0\
SLES 12, aber nicht 12 SP4\0\
Prüfen Sie die Version, Bash (ab 4), Python (ab 2.6.6), iscsiadm und lshw:\0\
Fehlt open-iscsi oder lshw, fragt das Skript, ob es das Fehlende installieren darf. Stimmen Sie zu.\0\
Kopieren Sie das Skript auf diesen Computer und führen Sie es dort aus: unter Windows mit Als Administrator ausführen, unter Linux als root.\0\
Am Ende der Ausgabe stehen die angefügten Volumes.\0\
Datenträger online schalten, Laufwerkbuchstaben zuweisen\0\
Für den Fall, dass das Skript die Datenträger verbunden hat, der Datei-Explorer ihre Volumes aber nicht zeigt. Klären Sie zuerst, ob das Skript auf diesem Computer laufen darf.\0\
Ändern Sie nur Datenträger des Wiederherstellungspunkts. Andere, die offline sind, gehören zum Computer.\0\
Suchen Sie die Datenträger des Wiederherstellungspunkts, in einer PowerShell mit erhöhten Rechten:\0\
MABILR ist der Name in öffentlichen Kopien des Skripts. Bleibt die Liste leer, suchen Sie in der Datenträgerverwaltung nach Datenträgern, die vorher nicht da waren. Gibt es auch dort keine, führen Sie das Skript noch einmal aus.\0\
Schalten Sie diese Datenträger online und geben Sie jedem Volume einen Laufwerkbuchstaben.\0\
Führen Sie diskmgmt.msc aus. Klicken Sie einen Datenträger, der offline ist, mit der rechten Maustaste an und wählen Sie Online aus. Klicken Sie danach das Volume ohne Buchstaben mit der rechten Maustaste an, wählen Sie Laufwerkbuchstaben und -pfade ändern aus, dann Folgenden Laufwerkbuchstaben zuweisen, einen freien Buchstaben und OK.\0\
Mit PowerShell; der zweite Befehl zeigt die Nummern der Partitionen:\0\
Öffnen Sie das neue Laufwerk im Datei-Explorer und kopieren Sie die Dateien.\0\
Wählen Sie zum Schluss im Portal im Menü Dateiwiederherstellung die Option Bereitstellung der Datenträger aufheben aus.\0\
Weg zum Wiederherstellungsdienst öffnen\0\
Der Computer, auf dem das Skript läuft, braucht direkten ausgehenden Zugriff, nicht über einen Proxy. Adressen und Diensttags: Stand Juni 2023.\0\
Suchen Sie das Regionskürzel des Tresors. Bei einer Windows-VM steht es im Kennwort, bei einer Linux-VM im Namen des Skripts.\0\
Bei ContosoVM_wcus_12345678 ist das Kürzel wcus und die Adresse pod01-rec2.wcus.backup.windowsazure.com.\0\
Prüfen Sie die Namensauflösung; auch ping download.microsoft.com ist dafür geeignet:\0\
Testen Sie beide Ports unter Windows:\0\
Beide Male muss TcpTestSucceeded : True erscheinen.\0\
Testen Sie beide Ports unter Linux:\0\
Beide Male muss open erscheinen.\0\
Erlauben Sie ausgehend, was gescheitert ist, in der Firewall des Computers, in Firewalls dazwischen und in der Netzwerksicherheitsgruppe:\0\
download.microsoft.com, Port 443; Diensttag AzureFrontDoor.FirstParty\0\
https://pod01-rec2.<GeoName>.backup.windowsazure.com, Port 3260; Diensttag AzureBackup\0\
öffentliches DNS, Port 53\0\
In anderen Clouds endet der zweite Name auf .cn (21Vianet), .us (US Government) oder .de (Deutschland).\0\
In einer Netzwerksicherheitsgruppe erledigen das diese Befehle:\0\
Führt der einzige Weg nach draußen über einen Proxy, nehmen Sie für das Skript einen Computer mit direktem Zugang.\0\
Führen Sie das Skript erneut aus.\0\
Hat es den Wiederherstellungspunkt erreicht, schreibt es Connection succeeded!.\0\
Skript in der Antivirensoftware zulassen\0\
Für den Fall, dass Ports und Namen frei sind und das Skript sich trotzdem nicht verbindet. Microsoft sagt nur, dass die Antivirensoftware das Skript nicht blockieren darf; die Namen seiner Teile stammen aus öffentlichen Kopien des Windows-Skripts.\0\
Suchen Sie im Verlauf der Antivirensoftware nach der Zeit des Laufs und nach diesen Namen:\0\
unter Windows: WindowsPowershellISCSIScriptForILR.ps1, SecureTCPTunnel.exe\0\
unter Linux: das heruntergeladene Python-Skript und der Ordner Scripts in dem Ordner, den es anlegt\0\
Vergewissern Sie sich, dass die Datei aus dem Portal echt ist. Microsoft hat sie signiert:\0\
Status muss Valid sein.\0\
Lassen Sie das Skript, seine Teile und den Ordner <VMName>-<DateAndTime> zu, den es neben sich anlegt.\0\
Nehmen Sie die Ausnahme zurück, sobald die Dateien kopiert sind.\0\
Großen Datenträgern Zeit geben, iSCSI-Zeitlimits erhöhen\0\
Für Wiederherstellungspunkte mit mehr als 16 Datenträgern oder Datenträgern über 4 TB, wenn das Skript hängt oder keine Volumes erscheinen. Werte: Stand Juni 2023; im März 2019 nannte die Seite niedrigere.\0\
Nehmen Sie einen Computer nur für diese Wiederherstellung, nicht die gesicherte VM. Unter Windows muss es Windows Server 2012 oder neuer sein.\0\
Ermitteln Sie die Nummer des iSCSI-Initiators, 0001 bis 0005:\0\
Setzen Sie mit dieser Nummer die Zeitlimits, in einer PowerShell mit erhöhten Rechten:\0\
Üblich sind 60, 15, 0 und 60. Notieren Sie, was vorher dort stand.\0\
Starten Sie den Computer neu.\0\
Setzen Sie in /etc/iscsi/iscsid.conf diese Zeile; üblich ist 5:\0\
Führen Sie das Skript erneut aus. Lassen Sie zwischen dem Herunterladen und dem Lauf sowie zwischen zwei Läufen 20 bis 30 Minuten vergehen, damit das Ziel bereit wird.\0\
Wählen Sie im Portal im Menü Dateiwiederherstellung für jeden Wiederherstellungspunkt, dessen Volumes nicht erschienen sind, Bereitstellung der Datenträger aufheben aus. Das räumt alte Sitzungen auf.\0\
Die Dateiwiederherstellung ist für bis zu 10 GB gedacht, bei etwa 1 GB in der Stunde. Für mehr stellen Sie die Datenträger wieder her.\0\
Skript auf einem englischsprachigen Computer ausführen\0\
Für Computer, die nicht auf Englisch eingestellt sind, wenn sonst nichts den Fehler erklärt.\0\
Zeigen Sie Systemgebietsschema und Anzeigesprache an:\0\
Zeigen Sie das Gebietsschema an:\0\
Ist es nicht Englisch, haben Sie diese Möglichkeiten:\0\
Führen Sie das Skript auf einem anderen Computer aus, der auf Englisch läuft. Das geht schneller.\0\
Stellen Sie unter Windows das Gebietsschema mit Set-WinSystemLocale -SystemLocale en-US um und starten Sie den Computer neu.\0\
Die Seite von Microsoft spricht vom Systemgebietsschema. Dass es auch auf die Anzeigesprache von Windows ankommt, ist aus dem Skript gefolgert.\0\
Protokolle des Wiederherstellungsskripts lesen\0\
Die Meldung auf dem Bildschirm ist oft allgemein, der Grund steht in den Protokollen. Sie liegen in dem Ordner <VMName>-<DateAndTime>, den das Skript neben sich anlegt.\0\
Suchen Sie unter Windows die neuesten Protokolle, in einer PowerShell mit erhöhten Rechten:\0\
SecureTCPTunnelLogFile.log ist das Protokoll des Tunnels, das andere das des Skripts.\0\
Suchen Sie unter Linux das neueste Protokoll; es liegt im Ordner Scripts:\0\
Lesen Sie im Protokoll des Skripts die letzten Zeilen, bevor es aufgab. Achten Sie unter Windows auch auf Exception Details: und Exit Code:.\0\
Finden Sie keine Lösung, heben Sie die Protokolle, die Ausgabe des Skripts, die Uhrzeit mit Zeitzone und die Namen von Tresor und Wiederherstellungspunkt auf und öffnen Sie eine Supportanfrage.\0\
Lesen Sie ein Protokoll, bevor Sie es weitergeben. Die öffentliche Kopie des Windows-Skripts von 2017 schreibt das CHAP-Geheimnis des Initiators hinein.\0\
Dateien auf den angefügten Volumes suchen\0\
Die Volumes sind schon da. Sie heißen wie in der gesicherten VM, nur die Laufwerkbuchstaben können andere sein.\0\
Listen Sie die Volumes des Wiederherstellungspunkts auf, oder öffnen Sie den Datei-Explorer:\0\
Zeigen Sie als root die Einbindungspfade an; sie liegen unter dem Ordner, in dem das Skript lief:\0\
Sehen Sie jedes Volume durch, bis Sie die Dateien gefunden haben, und kopieren Sie sie auf einen Datenträger des Computers.\0\
Wählen Sie im Portal im Menü Dateiwiederherstellung die Option Bereitstellung der Datenträger aufheben aus.\0\
Wird der Computer selbst gesichert, kann seine nächste Sicherung an der offenen Verbindung mit UserErrorUnableToOpenMount scheitern.\0\
Computer mit dem Skript neu starten\0\
Für Computer, auf denen immer wieder Dateien wiederhergestellt werden. Nach einem Neustart sollte der nächste Lauf die Volumes auflisten.\0\
Kopieren Sie, was Sie jetzt brauchen, und schließen Sie die Verbindung im Portal im Menü Dateiwiederherstellung mit Bereitstellung der Datenträger aufheben.\0\
Laden Sie ein neues Skript herunter und führen Sie es aus.\0\
Die Ausgabe führt die angefügten Volumes auf.\0\
Neues Wiederherstellungsskript herunterladen\0\
Jedes Skript gehört zu einem Wiederherstellungspunkt und gilt 12 Stunden. Sie brauchen dafür dieselben Berechtigungen wie für die Wiederherstellung einer VM.\0\
Wählen Sie im Azure-Portal Virtuelle Computer, die VM, Sicherung und Dateiwiederherstellung aus.\0\
Wählen Sie unter Wiederherstellungspunkt auswählen den Wiederherstellungspunkt aus.\0\
Wählen Sie Ausführbare Datei herunterladen (Windows-VM) oder Skript herunterladen (Linux-VM) aus.\0\
Kopieren Sie das Kennwort mit der Schaltfläche daneben. Es wird nur jetzt angezeigt.\0\
Statt der Schritte 1 bis 4 geht es auch mit der Azure CLI:\0\
Der zweite Befehl speichert das Skript und gibt das Kennwort aus.\0\
Machen Sie das Skript unter Linux ausführbar:\0\
Führen Sie das Skript auf dem Computer aus: unter Windows mit Als Administrator ausführen, unter Linux als root.\0\
Es schreibt Connection succeeded! und die Volumes.\0\
Die Dateiwiederherstellung ist für bis zu 10 GB gedacht, bei etwa 1 GB in der Stunde (Juni 2023). Für mehr stellen Sie die Datenträger wieder her.\0\
Kennwort kopieren statt abtippen\0\
Das Kennwort gehört zu genau diesem Download. Beim Kopieren fehlt kein Zeichen, und keines kommt dazu.\0\
Gehen Sie zurück zum Menü Dateiwiederherstellung, in dem das Skript heruntergeladen wurde, und verwenden Sie die Schaltfläche zum Kopieren neben dem Kennwort.\0\
Führen Sie das Skript erneut aus und fügen Sie das Kennwort an der Eingabeaufforderung ein, ohne Leerzeichen davor oder dahinter.\0\
Das Skript fährt mit Connecting to recovery point using ISCSI service.... fort.\0\
Zeigt das Portal das Kennwort nicht mehr oder lehnt das Skript es wieder ab, laden Sie ein neues Skript herunter.\0\
Linux-Computer nehmen, der iscsi_tcp laden kann\0\
Das Skript kann auf jedem Computer laufen, der die Anforderungen erfüllt; es muss nicht der sein, auf dem es gescheitert ist.\0\
Zeigen Sie die Distribution und ihre Version an:\0\
Versuchen Sie, das Modul zu laden:\0\
Erscheint eine Zeile mit iscsi_tcp, ist der Computer geeignet.\0\
Gelingt das nicht, nehmen Sie einen anderen: SLES vor 12 SP4 oder eine andere unterstützte Distribution, die das Dateisystem der gesicherten VM kennt. Im März 2019 nannte die Seite von Microsoft SLES 12 SP2 und SP3 als funktionierend.\0\
Wiederholen Sie dort Schritt 2.\0\
Kopieren Sie das Skript auf diesen Computer und führen Sie es als root aus.\0\
Am Ende der Ausgabe stehen die angefügten Volumes und ihre Pfade.\0\
Dateisystem und Verschlüsselung auf der Quell-VM ansehen\0\
Was auf dem Volume liegt, weiß nur die gesicherte VM.\0\
Melden Sie sich an der gesicherten VM an und listen Sie die Dateisysteme auf:\0\
Vergleichen Sie mit den Partitionen in der Ausgabe des Skripts und lesen Sie FSTYPE.\0\
Verschlüsseltes Volume, zum Beispiel crypto_LUKS: Die Dateiwiederherstellung wird nicht unterstützt.\0\
Bekanntes Dateisystem: Der Computer, auf dem das Skript läuft, muss es unterstützen.\0\
Prüfen Sie im zweiten Fall auf diesem Computer, ob der Kernel das Dateisystem laden kann:\0\
Erscheint keine Zeile, brauchen Sie einen anderen Computer.\0\
Im März 2019 riet die Seite von Microsoft auch, die Konsistenz des Wiederherstellungspunkts zu prüfen: Ist er dateisystemkonsistent, nehmen Sie einen anderen Computer, der das Dateisystem kennt.\0\
Deduplizierung auf dem Computer installieren\0\
Den Rollendienst gibt es in Windows Server, nicht in den Clientversionen von Windows. Läuft das Skript auf einer solchen, nehmen Sie stattdessen einen Windows Server.\0\
Prüfen Sie auf dem gesicherten Server, ob Volumes dedupliziert sind:\0\
Führt der Befehl kein Volume auf oder ist er unbekannt, liegt es nicht an der Deduplizierung.\0\
Installieren Sie den Rollendienst als Administrator auf dem Computer, auf dem das Skript läuft:\0\
Success muss True sein. Starten Sie neu, falls Restart Needed es verlangt.\0\
Lassen Sie die Deduplizierung unkonfiguriert: Kein Laufwerk dieses Computers muss dedupliziert werden.\0\
Wurde der Computer neu gestartet, führen Sie das Skript erneut aus.\0\
Kopieren Sie die Datei noch einmal.\0\
Dateiwiederherstellung schließen und Bereitstellung der Datenträger aufheben\0\
Das schließt die Verbindung und macht das Skript ungültig.\0\
Wählen Sie im Azure-Portal Virtuelle Computer, die VM, deren Dateien wiederhergestellt wurden, Sicherung und Dateiwiederherstellung aus.\0\
Der Computer, auf dem das Skript lief, kann ein anderer sein.\0\
Wählen Sie Bereitstellung der Datenträger aufheben aus.\0\
Eine Meldung bestätigt es.\0\
Stattdessen geht es auch mit der Azure CLI:\0\
Warten Sie einige Minuten. Die Verbindung aktualisiert sich nicht sofort.\0\
iSCSI-Initiator unter Windows zum Aktualisieren bringen\0\
Für den Fall, dass die Volumes einige Minuten nach dem Aufheben der Bereitstellung noch zu sehen sind.\0\
Öffnen Sie im Datei-Explorer nacheinander jedes Volume des Wiederherstellungspunkts.\0\
Jeder Zugriff zwingt den Initiator, seine Verbindung zu aktualisieren. Ein Fehler meldet, dass der Datenträger nicht verfügbar ist, und das Volume verschwindet.\0\
Prüfen Sie, ob noch Datenträger des Wiederherstellungspunkts übrig sind:\0\
Sind immer noch Volumes da, halten Sie sie und die iSCSI-Sitzungen für eine Supportanfrage fest:\0\
Übrig gebliebene Pfade einer Dateiwiederherstellung unter Linux aushängen\0\
Für den Fall, dass Einhängepfade des Wiederherstellungspunkts einige Minuten nach dem Aufheben der Bereitstellung noch da sind.\0\
Zeigen Sie an, was noch eingehängt ist:\0\
Das Skript der Dateiwiederherstellung hängt seine Volumes unterhalb des Ordners ein, in dem es ausgeführt wurde.\0\
Hängen Sie jeden dieser Pfade aus:\0\
Das kann auch das Skript selbst, mit dem Parameter clean (Januar 2021):\0\
Läuft es für einen anderen Wiederherstellungspunkt, findet es Reste ebenfalls und entfernt sie, wenn Sie zustimmen.\0\
Ist eine Sicherung der VM an diesen Pfaden gescheitert, starten Sie sie erneut.\0\
Speicherpool beschreibbar machen, Datenträger anfügen\0\
Nehmen Sie den Pool des Wiederherstellungspunkts, nicht einen des Computers. Vergleichen Sie mit einer Liste aus der Zeit vor dem Lauf.\0\
Öffnen Sie Server-Manager > Datei- und Speicherdienste > Volumes > Speicherpools.\0\
Klicken Sie den Speicherpool des Wiederherstellungspunkts mit der rechten Maustaste an und wählen Sie Lese-/Schreibzugriff festlegen aus.\0\
Klicken Sie mit der rechten Maustaste in den Bereich Virtuelle Datenträger und wählen Sie Virtuellen Datenträger anfügen aus.\0\
Statt der Schritte 1 bis 3 geht es auch mit PowerShell:\0\
Öffnen Sie den Datei-Explorer.\0\
Die Volumes der virtuellen Datenträger sind da. Hat eines keinen Laufwerkbuchstaben, weisen Sie ihn in der Datenträgerverwaltung zu.\0\
Fehlt der Pool weiterhin oder bleibt er schreibgeschützt, prüfen Sie, ob der Computer nicht die gesicherte VM ist und die Anforderungen erfüllt.\0\
LVM-Volumes von Hand einbinden\0\
Für den Fall, dass das Skript LVM-Partitionen aufführt. Arbeiten Sie auf einem anderen Computer als der gesicherten VM.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-restore-files-from-vm#for-lvm-partitions\0\
Verwenden Sie nicht mount -a. Der Befehl bindet ein, was in /etc/fstab steht, womöglich von den falschen Geräten; was dann auf Geräte des Skripts geschrieben wird, geht verloren.\0\
Zeigen Sie alle physischen Volumes mit Gruppe und UUID an:\0\
Die Geräte, die das Skript aufgeführt hat, gehören zum Wiederherstellungspunkt, alle anderen zum Computer.\0\
Hat ein Gruppenname zwei UUIDs, verwenden ihn beide Computer. Geben Sie der Gruppe des Wiederherstellungspunkts einen neuen Namen, mit allen ihren Geräten in einem Befehl:\0\
Zeigen Sie die Liste noch einmal an: Jeder Name hat eine UUID.\0\
Aktivieren Sie die Gruppe:\0\
Zeigen Sie ihre logischen Volumes an:\0\
Die Pfade stehen hinter LV Path.\0\
Binden Sie jedes in einen leeren Ordner ein:\0\
Kopieren Sie die Dateien. Heben Sie danach die Einbindung der Pfade auf, und wählen Sie im Portal im Menü Dateiwiederherstellung die Option Bereitstellung der Datenträger aufheben aus.\0\
RAID-Arrays von Hand einbinden\0\
Für den Fall, dass das Skript Partitionen eines Software-RAID aufführt. Arbeiten Sie auf einem anderen Computer als der gesicherten VM.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-restore-files-from-vm#for-raid-arrays\0\
Verwenden Sie nicht mount -a: Geräte des Skripts können den Platz anderer einnehmen, und was darauf geschrieben wird, geht verloren.\0\
Zeigen Sie die Arrays an:\0\
Die Seite von Microsoft nennt als Pfad /dev/mdm/<ArrayName>.\0\
Binden Sie das Array ein, wenn es ein Dateisystem enthält:\0\
Liegt LVM auf dem Array, binden Sie dessen logische Volumes wie bei LVM ein, mit dem Array anstelle der Geräte.\0\
Sicherstellen, dass MySQL wieder schreibt und repliziert\0\
Bei MySQL und MariaDB nach jedem Fehler im Datenbankschritt. Das mitgelieferte Skript schaltet read_only ein; das Gegenstück schaltet es wieder aus, aber die Erweiterung sieht nicht nach, ob das gelungen ist.\0\
Melden Sie sich an der Datenbank an und fragen Sie nach:\0\
OFF bedeutet, dass sie schreibt.\0\
Steht dort ON, obwohl es OFF sein sollte, und läuft keine Sicherung, schalten Sie es aus:\0\
Ein Replikat kann mit Absicht schreibgeschützt sein. Lassen Sie es dann so.\0\
Fragen Sie bei einem Replikat nach der Replikation:\0\
In neueren Versionen von MySQL heißt der Befehl SHOW REPLICA STATUS.\0\
Ist die Replikation angehalten, starten Sie sie:\0\
In neueren Versionen von MySQL heißt der Befehl START REPLICA.\0\
Sicherung mit einer neuen Aufgabe starten\0\
Eine Aufgabe, die schon bearbeitet wurde, wird nicht noch einmal bearbeitet. Eine neue Sicherung hat eine neue Aufgabe.\0\
Sehen Sie in Sicherungsaufträge des Tresors nach, ob der Auftrag der ersten Aufgabe beendet ist und mit welchem Ergebnis.\0\
Ist er beendet, starten Sie eine neue Sicherung mit Jetzt sichern.\0\
Im Protokoll /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log zeigt taskId: einen anderen Wert als vorher.\0\
Scheitert auch die neue Sicherung, richten Sie sich nach dem Status, den das Protokoll für sie zeigt.\0\
Nachsehen, welche Momentaufnahme warum abgelehnt wurde\0\
Für den Fall, dass das Protokoll eine Antwort des Speichers oder des Hosts für einzelne Datenträger zeigt. Von der Antwort hängt ab, was hilft.\0\
Listen Sie die Antworten auf:\0\
Die Zeilen nennen die Datenträger mit Nummer oder Adresse und die Antworten.\0\
Richten Sie sich nach der Antwort:\0\
The rate of snapshot blob calls is exceeded: Beenden Sie andere Werkzeuge, die Momentaufnahmen dieses Datenträgers erstellen, und warten Sie vor der nächsten Sicherung.\0\
The snapshot count against this blob has been exceeded: Der Datenträger hat zu viele Momentaufnahmen. Schlagen Sie ExtensionFailedSnapshotLimitReachedError nach.\0\
Ein anderer Status: Vergleichen Sie ihn mit den Fehlercodes von Azure Blob Storage. Besagt er, dass der Aufrufer keinen Zugriff hat, und ist der Datenträger nicht verwaltet, prüfen Sie die Firewall seines Speicherkontos. Das ist geschlossen, nicht dokumentiert.\0\
Gar keine Antwort: Prüfen Sie, was zwischen der VM und dem Speicher steht, etwa eine Netzwerksicherheitsgruppe, eine Firewall oder ein Proxy.\0\
In der Liste aus dem ersten Schritt erscheint kein neuer Fehler.\0\
Scheitert sie wieder, sammeln Sie diese Zeilen und die Details des Sicherungsauftrags für den Microsoft-Support.\0\
Stattdessen dem Status des Einfrierens nachgehen\0\
Für den Fall, dass im Protokoll vor dem Netzwerkstatus ein Status des Einfrierens steht.\0\
Suchen Sie danach:\0\
Kommt nichts aus der fraglichen Zeit, ist das nicht der Grund.\0\
Richten Sie sich nach dem gefundenen Status:\0\
FailedRetryableFsFreezeFailed: Schlagen Sie UserErrorFsFreezeFailed nach.\0\
FailedRetryableUnableToOpenMount: Schlagen Sie UserErrorUnableToOpenMount nach.\0\
FailedRetryableFsFreezeTimeout: Das Einfrieren hat länger gedauert, als die Erweiterung darauf wartet, ohne andere Einstellung 66 Sekunden. Lassen Sie die Sicherung zu einer Zeit laufen, in der die Datenträger weniger zu tun haben.\0\
Stellen Sie außerdem sicher, dass die VM 168.63.129.16 erreicht; der Azure-Host hatte zuvor keine brauchbare Antwort gegeben.\0\
Sicherung wiederholen und die Antwort des Hosts aufheben\0\
Für den Fall, dass der Azure-Host laut Protokoll mit einem Fehler geantwortet hat. Dokumentiert ist nichts, was Sie in der VM reparieren könnten.\0\
Suchen Sie die Antwort und heben Sie sie auf:\0\
Bleibt der Fehler, sehen Sie nach der Version der Erweiterung:\0\
Die Version steht im Namen des Ordners. Eine neuere nennt einen solchen Fehler FailedHostSnapshotRemoteServerError.\0\
Eröffnen Sie ein Ticket beim Microsoft-Support. Fügen Sie die Zeilen aus dem ersten Schritt mit bhsVersion und dem genannten Datenträger bei, dazu die Version der Erweiterung und die Details des Sicherungsauftrags.\0\
Einstellungen von Azure noch einmal schicken lassen\0\
Jede Sicherung schickt neue Einstellungen. Für den Fall, dass die Erweiterung mit den bisherigen nichts anfangen kann.\0\
Starten Sie die Sicherung von Hand noch einmal, mit Jetzt sichern.\0\
Scheitert sie ebenso, aktualisieren Sie den VM-Agent: Über ihn kommen die Einstellungen.\0\
Starten Sie die Sicherung noch einmal.\0\
Kehrt der Status wieder, sammeln Sie /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log, /var/log/waagent.log und die Details des Sicherungsauftrags für den Microsoft-Support.\0\
Herausfinden, was den Linux-Agent aufgehalten hat\0\
Die Zeit zwischen dem Befehl und dem Start der Erweiterung zeigt, wo zu suchen ist: beim Agent, bei der Last der VM oder bei ihrer Uhr.\0\
Lesen Sie beide Zeiten:\0\
command start time ist die Zeit des Befehls, utcNow die, zu der die Erweiterung startete. Stimmt utcNow nicht mit der wirklichen Zeit überein, prüfen Sie die Uhr der VM.\0\
Sehen Sie nach, was der Agent dazwischen getan hat:\0\
Eine Lücke ohne Zeilen bedeutet, dass der Agent hing oder nicht lief oder dass die VM angehalten war.\0\
Sehen Sie sich die Last der VM an:\0\
Arbeitsspeicher und Platz auf den Datenträgern sind noch frei, und die Last liegt nicht weit über der Zahl der Prozessoren.\0\
Starten Sie die Sicherung zu einer ruhigen Zeit erneut. Ein neuer Lauf bringt einen neuen Befehl mit.\0\
Sich an Oracle so anmelden, wie die Sicherung es tut\0\
Das zeigt, ob der Linux-Benutzer aus /etc/azure/workload.conf in die Datenbank kommt und in welchem Zustand sie ist.\0\
Lesen Sie Benutzer und Datenbanken ab:\0\
linux_user ist der Benutzer. configuration_path nennt die Datei mit den Datenbanken, meist /etc/oratab.\0\
Fragen Sie für jede Datenbank nach Zustand, Protokollmodus und Rolle:\0\
Die Antwort ist OPEN, ARCHIVELOG und PRIMARY. Eine Nummer mit ORA- sagt, warum die Anmeldung oder die Frage gescheitert ist. Kommt keine Nummer, kann der Benutzer keine Shell oder kein SQL*Plus starten.\0\
Prüfen Sie, ob der Benutzer den Ordner betreten darf, in den die Skripts kopiert werden:\0\
Es erscheint kein Permission denied.\0\
Vergleichen Sie das mit dem, was SQL*Plus bei der Sicherung ausgegeben hat:\0\
Beseitigen Sie den Grund und starten Sie die Sicherung erneut.\0\
Im Protokoll erscheinen BEGIN BACKUP succeeded und END BACKUP succeeded.\0\
Benutzer einrichten, der Oracle sichert\0\
Für den Fall, dass sich der Sicherungsbenutzer nicht an Oracle anmelden kann oder ihm ein Recht fehlt. Die Namen azbackup und ops$azbackup sind die von der Seite von Microsoft (Oktober 2024); die Gruppe ist die, die Ihre Oracle-Installation verwendet.\0\
Lesen Sie ab, welche Betriebssystemgruppe für SYSBACKUP steht:\0\
Der Name in Anführungszeichen ist die Gruppe, oft backupdba.\0\
Prüfen Sie, ob es die Gruppe gibt:\0\
Kommt nichts, legen Sie sie an:\0\
Prüfen Sie den Benutzer aus linux_user:\0\
Gibt es ihn nicht, legen Sie ihn in dieser Gruppe an und für ASM-Datenträger auch in oinstall:\0\
Melden Sie sich an jeder Datenbank als sysdba an und lesen Sie das Präfix für extern authentifizierte Benutzer ab:\0\
Legen Sie den Datenbankbenutzer mit diesem Präfix an, hier ops$, und geben Sie ihm seine Rechte:\0\
Wie Sie beim Fehler ORA-46953 die Kennwortdatei umwandeln, zeigt die Seite Oracle mit Azure Backup sichern.\0\
Tragen Sie den Benutzer in /etc/azure/workload.conf ein:\0\
Im Protokoll der Erweiterung erscheinen BEGIN BACKUP succeeded und END BACKUP succeeded.\0\
Eigene Skripts für diese Oracle-Datenbank verwenden\0\
Für den Fall, dass die mitgelieferten Skripts nicht für die Version oder Rolle der Datenbank gemacht sind. Microsoft bietet sie als Beispiele für eigene Skripts an (Oktober 2024).\0\
Lesen Sie Version und Rolle in SQL*Plus ab:\0\
Kopieren Sie die mitgelieferten Skripts und passen Sie die Kopien an.\0\
Bis Oracle 11g rät das mitgelieferte Skript selbst, CONNECT / AS SYSDBA statt CONNECT / AS SYSBACKUP zu schreiben.\0\
Für eine Standby-Datenbank ist kein Skript dokumentiert. Ob stattdessen ihre primäre Datenbank gesichert wird, entscheiden Sie.\0\
Richten Sie sie als Pre-Skript und Post-Skript ein, wie unter Anwendungskonsistente Sicherung von Linux-VMs beschrieben.\0\
Kommentieren Sie workload_name in /etc/azure/workload.conf aus:\0\
Solange dort eine Datenbank steht, führt die Erweiterung keine eigenen Skripts aus (veröffentlichter Code, August 2026).\0\
Im Protokoll der Erweiterung steht App Consistent Consistent Backup Enabled.\0\
Ausnahme im Datenbankschritt suchen\0\
Der Text der Ausnahme sagt, was der Schritt nicht tun konnte.\0\
Lesen Sie ihn:\0\
Richten Sie sich nach dem Text:\0\
invalid literal for int(): Schreiben Sie für enforceSlaveOnly in /etc/azure/workload.conf 0 oder 1, oder lassen Sie die Zeile weg.\0\
No such file or directory: Korrigieren Sie den genannten Pfad, etwa configuration_path.\0\
Ein anderer Text: Er ist nicht dokumentiert. Heben Sie die Zeilen für den Microsoft-Support auf.\0\
Im Protokoll kommen weder WorkloadPatch: exception in pre noch WorkloadPatch: exception in post wieder vor.\0\
workload.conf korrigieren\0\
/etc/azure/workload.conf sagt, welche Datenbank zur Ruhe zu bringen ist und wie man hineinkommt. Die Parameter sind die von der Seite von Microsoft (August 2025); was dort nicht steht, ist als aus dem Code bekannt gekennzeichnet (August 2026).\0\
Zeigen Sie die Datei an:\0\
Sie kann ein Kennwort enthalten. Fügen Sie sie nicht so, wie sie ist, in ein Ticket ein.\0\
Prüfen Sie jede Zeile unter [workload]:\0\
workload_name: oracle oder mysql, in Kleinbuchstaben. MySQL ist in der Vorschau. Aus dem Code bekannt sind auch mariadb und postgres.\0\
command_path: der Ordner des Clients. Bei MySQL und MariaDB lassen Sie die Zeile weg, wenn der Client im Suchpfad liegt; bei Oracle tritt configuration_path mit einer Datei wie /etc/oratab an ihre Stelle. Aus dem Code bekannt: Ein leerer Wert bedeutet /, und PostgreSQL sowie Oracle ohne configuration_path brauchen die Zeile immer.\0\
linux_user: der Linux-Benutzer, der in die Datenbank kommt. Ohne die Zeile ist es root. Lassen Sie den Wert nicht leer.\0\
credString: alles, was der Client für die Anmeldung braucht.\0\
ipc_folder: bei MySQL und MariaDB ein Ordner, in den die Datenbank schreiben darf. Bei anderen Datenbanken lassen Sie die Zeile weg.\0\
timeout: wie viele Sekunden die Datenbank höchstens ruhig ist. Der Standardwert ist 90; von weniger als 60 rät Microsoft ab.\0\
Speichern Sie die Datei und starten Sie eine Sicherung.\0\
Im Protokoll der Erweiterung erscheint Enable Succeeded with App Consistent Snapshot.\0\
Den nicht lesbaren Wert suchen und korrigieren\0\
Sehen Sie nach, wie weit die Erweiterung gekommen ist:\0\
Der fehlerhafte Parameter kommt nach dem letzten, der aufgeführt ist.\0\
Suchen Sie nach Prozentzeichen und nach customScriptEnabled:\0\
Korrigieren Sie, was Sie finden:\0\
Schreiben Sie jedes Prozentzeichen doppelt, als %%; so verlangt es configparser von Python 3. Ein Kennwort kann auch draußen bleiben: Die Konfiguration eines Benutzers vom April 2024 enthält credString = --defaults-extra-file= und den Pfad einer Datei für den MySQL-Client.\0\
Geben Sie customScriptEnabled den Wert 0 oder 1, oder lassen Sie die Zeile weg.\0\
Prüfen Sie, ob die Datei mit [workload] beginnt, jede weitere Zeile die Form name = value hat und kein Name zweimal vorkommt. Sonst kann die Erweiterung sie gar nicht lesen.\0\
Im Protokoll kommt WorkloadPatch: exception in workload conf file parsing nicht mehr vor.\0\
Rolle in workload.conf korrigieren\0\
Zeigen Sie die Zeilen an, die darüber entscheiden:\0\
Korrigieren Sie sie, in Kleinbuchstaben:\0\
Bei einer Datenbank, in die geschrieben wird, lassen Sie role weg oder schreiben Sie master.\0\
Bei einem Replikat von MySQL oder MariaDB schreiben Sie slave. Keine andere Datenbank darf diesen Wert haben.\0\
Lassen Sie enforceSlaveOnly weg oder schreiben Sie 0, wenn auch ein Master zur Ruhe gebracht werden soll.\0\
Ohne role = slave gilt ein Replikat als Master: Nach der Momentaufnahme schaltet die Erweiterung read_only auf ihm aus (veröffentlichter Code, August 2026).\0\
Im Protokoll zeigt WorkloadPatch: config workload role die Rolle, sofern sie eingetragen ist, und danach folgt Enable Succeeded with App Consistent Snapshot.\0\
Oracle aus dem Sicherungsmodus holen\0\
Tun Sie das zuerst, wenn der Schritt nach der Momentaufnahme gescheitert ist: Bis dahin kann die Datenbank im Sicherungsmodus bleiben.\0\
Melden Sie sich an der Datenbank als sysdba an und listen Sie die Datendateien auf:\0\
NOT ACTIVE in jeder Zeile bedeutet, dass die Datenbank nicht im Sicherungsmodus und nichts zu tun ist.\0\
Steht in Zeilen ACTIVE und läuft keine Sicherung der VM, beenden Sie den Sicherungsmodus:\0\
Listen Sie die Datendateien noch einmal auf. In jeder Zeile steht NOT ACTIVE.\0\
Lesen Sie im Protokoll der Erweiterung nach, warum das Skript es nicht konnte:\0\
Im Protokoll erscheint END BACKUP succeeded.\0\
Sich an MySQL so anmelden, wie die Sicherung es tut\0\
Das zeigt, ob die Erweiterung mit den Werten aus /etc/azure/workload.conf in die Datenbank kommt und was sie dort darf.\0\
Starten Sie den Client mit diesen Werten. Bei MariaDB heißt das Programm mariadb:\0\
Lassen Sie -u \"<LinuxUser>\" oder <CommandPath>/ weg, wenn die Zeile in der Datei fehlt. Der Befehl antwortet mit dem Benutzer, seinen Rechten und dem Ordner, in den er schreiben darf.\0\
Scheitert das, korrigieren Sie die Werte, die nicht passen: Benutzer, Ordner, Kennwort. Prüfen Sie auch, ob die Datenbank läuft, und lesen Sie ihr Fehlerprotokoll.\0\
Prüfen Sie, ob FILE zu den Rechten gehört. Ohne dieses Recht kann MySQL sein Signal nicht schreiben.\0\
Im Protokoll der Erweiterung erscheint WorkloadPatch: pre at server level completed.\0\
ipc_folder auf einen Ordner setzen, in den MySQL schreiben darf\0\
Fragen Sie die Datenbank, welchen Ordner sie erlaubt:\0\
Ein Ordner: Nehmen Sie diesen.\0\
Leer: jeder Ordner, in den der Systembenutzer der Datenbank schreiben darf.\0\
NULL: Der Server schreibt keine solchen Dateien. Seine Konfiguration muss geändert werden, bevor die Erweiterung ihn zur Ruhe bringen kann.\0\
Tragen Sie ihn in /etc/azure/workload.conf ein, zum Beispiel:\0\
Probieren Sie es mit dem Datenbankbenutzer der Sicherung aus:\0\
Es kommt kein Fehler. Kommt einer, fehlt der Ordner oder das Recht FILE.\0\
Löschen Sie die Testdatei:\0\
Oracle-Datenbank während der Sicherung in einem Zustand halten\0\
Sehen Sie nach, was die Skripts vor und nach der Momentaufnahme vorgefunden haben:\0\
Versionen der Erweiterung bis Dezember 2020 schreiben stattdessen WorkloadPatch: workloadStatus-.\0\
Finden Sie im Warnungsprotokoll (Alert Log) der Datenbank heraus, wer sie zu dieser Zeit gestartet oder beendet hat.\0\
Verlegen Sie diesen Auftrag oder die Sicherung, damit sie sich nicht treffen.\0\
Entscheiden Sie, in welchem Zustand die Datenbank gesichert werden soll:\0\
Geöffnet, im Modus ARCHIVELOG: Sie geht für die Momentaufnahme in den Sicherungsmodus.\0\
Sauber heruntergefahren, bevor die Sicherung beginnt.\0\
Keine lange Anweisung laufen lassen, wenn die Sicherung beginnt\0\
Starten Sie eine Sicherung und listen Sie die Anweisungen auf, die in MySQL oder MariaDB laufen, während die Erweiterung wartet:\0\
Wartet die Zeile mit FLUSH TABLES WITH READ LOCK, halten die Anweisungen mit der höchsten Time sie auf.\0\
Wählen Sie, was passt:\0\
Verlegen Sie die Sicherung in der Sicherungsrichtlinie der VM auf eine Zeit, in der keine solche Anweisung läuft.\0\
Verlegen oder verkürzen Sie den Auftrag, der die Anweisung ausführt.\0\
Starten Sie die Sicherung zur neuen Zeit erneut.\0\
Timeout in workload.conf erhöhen\0\
Sehen Sie nach, wie lange das Einfrieren und die Momentaufnahme gedauert haben:\0\
Setzen Sie timeout in /etc/azure/workload.conf auf mehr Sekunden als beides zusammen, zum Beispiel:\0\
So lange kann MySQL schreibgeschützt und Oracle im Sicherungsmodus sein. Eine Obergrenze nennt Microsoft nicht (August 2025); der Standardwert ist 90, von weniger als 60 wird abgeraten.\0\
Im Protokoll erscheint Enable Succeeded with App Consistent Snapshot.\0\
Dauert die Momentaufnahme selbst ungewöhnlich lange, sehen Sie zuerst nach dem Netzwerk und der Last der Datenträger.\0\
ipc_folder aus workload.conf entfernen\0\
Nur MySQL und MariaDB brauchen diese Zeile. Bei Oracle und PostgreSQL schadet sie.\0\
Zeigen Sie beide Zeilen an:\0\
Ist workload_name oracle oder postgres, löschen Sie die Zeile mit ipc_folder, oder lassen Sie ihren Wert leer.\0\
Im Protokoll der Erweiterung kommt WorkloadPatch: Not app consistent backup nicht mehr vor.\0\
Ordner des Clients in workload.conf eintragen\0\
Bei Oracle und PostgreSQL muss die Erweiterung wissen, wo der Client liegt.\0\
Suchen Sie den Client, als der Benutzer aus linux_user:\0\
Der Pfad von sqlplus oder psql erscheint.\0\
Tragen Sie in /etc/azure/workload.conf unter [workload] ein, was passt:\0\
Den gefundenen Ordner:\0\
Bei Oracle die Datei, in der die Datenbanken stehen, wie Microsoft es beschreibt (Oktober 2024):\0\
Modus ARCHIVELOG einschalten\0\
Die Datenbank wird dafür heruntergefahren und ist solange nicht verfügbar. Archivierte Redo-Logs brauchen eigenen Platz auf Datenträgern; planen Sie, wohin sie kommen und wer sie löscht.\0\
Melden Sie sich an der Datenbank als sysdba an und lesen Sie den Modus ab:\0\
Ist er NOARCHIVELOG, stellen Sie den Modus um:\0\
Lesen Sie den Modus noch einmal ab. Er ist ARCHIVELOG.\0\
Im Protokoll der Erweiterung erscheint BEGIN BACKUP succeeded.\0\
Die Befehle sind die von der Seite von Microsoft (Oktober 2024).\0\
Datenbank für die Momentaufnahme sauber herunterfahren\0\
Für den Fall, dass die Datenbank im Modus NOARCHIVELOG bleiben muss. Nach der Seite von Microsoft (Oktober 2024) ist ihre Sicherung nur konsistent, wenn sie vor Beginn der Momentaufnahme sauber heruntergefahren wurde.\0\
Fahren Sie die Datenbank vor der Zeit der Sicherung als sysdba herunter:\0\
Starten Sie die Sicherung, oder warten Sie auf die geplante.\0\
Starten Sie die Datenbank wieder, sobald die Momentaufnahme fertig ist:\0\
Fertig ist sie, wenn im Protokoll /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log mit der Zeit dieser Sicherung T:S snapshotall ends... steht.\0\
Eine Instanz, die nicht läuft, kann die Frage nach ihrem Zustand nicht beantworten. Nach dem veröffentlichten Code der Erweiterung (August 2026) kann dann FailedWorkloadPreError kommen; das spricht nicht gegen die Momentaufnahme.\0\
Fehlende Datei im Protokoll suchen\0\
Suchen Sie den Fehler des Systems:\0\
Die Zeile nennt die Datei, und der Stacktrace darunter sagt, wo sie gebraucht wurde.\0\
Richten Sie sich danach, was fehlt:\0\
Eine Datei unter /var/lib/waagent/Microsoft.Azure.RecoveryServices.VMSnapshotLinux-<Version>: Sie gehört zur Erweiterung. Lassen Sie die Erweiterung neu installieren.\0\
Ein Programm des Systems: Installieren Sie es aus dem Repository der Distribution.\0\
Eine andere Datei: Finden Sie heraus, wer sie gelöscht oder verschoben hat.\0\
Im Protokoll kommt eine solche Zeile für die neue Zeit nicht mehr vor.\0\
Den gescheiterten HTTP-Aufruf suchen\0\
Listen Sie die Aufrufe und ihre Fehler auf:\0\
hostname nennt, wen die Erweiterung vor dem Fehler aufgerufen hat.\0\
Probieren Sie die Verbindung von der VM aus:\0\
Der Azure-Host:\0\
Der Speicher, mit dem Namen aus dem Protokoll:\0\
Jeder HTTP-Status ist eine Antwort, auch ein Fehler. Keine Verbindung, eine Zeitüberschreitung oder ein TLS-Fehler ist das, wonach Sie suchen.\0\
Geben Sie den Weg frei, wo er blockiert ist: in der Firewall des Gastbetriebssystems, in einer Netzwerksicherheitsgruppe, in einer Firewall unterwegs oder in deren TLS-Überprüfung.\0\
Im Protokoll kommt Failed to call http with error nicht mehr vor.\0\
Herausfinden, warum die Momentaufnahme länger gedauert hat als das Einfrieren\0\
Lesen Sie die Zeiten und die Meldungen des Hilfsprogramms:\0\
Richten Sie sich danach, was Sie finden:\0\
Failed to FITHAW: Schlagen Sie UserErrorFsFreezeFailed nach und prüfen Sie den genannten Einhängepunkt.\0\
Failed to receive timely Thaw from parent process: Die Momentaufnahme hat länger gedauert, als das Einfrieren anhalten darf. Prüfen Sie den Weg zu 168.63.129.16 und zum Speicher, und lassen Sie die Sicherung zu einer Zeit mit weniger Last laufen.\0\
Im Protokoll kommt Snapshots are inconsistent nicht mehr vor.\0\
Das Limit liest die Erweiterung aus timeout im Abschnitt [SnapshotThread] von /etc/azure/vmbackup.conf; ohne diese Angabe nimmt sie 60 Sekunden (veröffentlichter Code, August 2026). Ein höheres Limit hält die Dateisysteme länger eingefroren und mit ihnen jede Anwendung, die schreibt.\0\
Sicherung wiederholen und die Uhr der VM beobachten\0\
Gegen diesen Fehler ist nichts dokumentiert.\0\
Scheitert sie ebenso, sehen Sie nach, ob die Uhr zur Zeit der Sicherung gestellt wurde. Wo chrony die Zeit hält:\0\
System time zeigt, wie weit die Uhr von der richtigen Zeit abweicht.\0\
Lesen Sie die Zeit des Fehlers und die Umgebung:\0\
Sammeln Sie diese Zeilen, /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log und die Details des Sicherungsauftrags für den Microsoft-Support.\0\
Ausnahme der Linux-Erweiterung suchen\0\
Lesen Sie die letzten Ausnahmen:\0\
Die erste Zeile sagt, was nicht möglich war; die Zeilen darunter sagen, an welcher Stelle im Code.\0\
Deutet der Text auf etwas in der VM hin, etwa einen vollen Datenträger, fehlende Rechte oder ein defektes Python, reparieren Sie das.\0\
Bleibt die Ausnahme, aktualisieren Sie den VM-Agent, und starten Sie die Sicherung noch einmal.\0\
Bleibt sie immer noch, sammeln Sie /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log, /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/shell.log, /var/log/waagent.log und die Details des Sicherungsauftrags für den Microsoft-Support.\0\
Fehler im Skript suchen und beheben\0\
Suchen Sie den Exitcode im Protokoll der Erweiterung:\0\
Die Zahl hinter failed with error code: ist der Exitcode.\0\
Lesen Sie, was das Skript zu dieser Zeit in sein eigenes Protokoll geschrieben hat.\0\
Führt es keines, sorgen Sie dafür: Mit dieser Zeile am Anfang landet seine ganze Ausgabe in einer Datei.\0\
Führen Sie das Skript so aus, wie es die Erweiterung tut, mit den Parametern aus der Konfigurationsdatei:\0\
Ein Pre-Skript hält die Anwendung an. Führen Sie sofort danach das Post-Skript aus.\0\
Korrigieren Sie das Skript, bis sein Exitcode 0 ist.\0\
Sehen Sie noch einmal im Protokoll nach:\0\
Die neueste Zeile enthält Enable Succeeded with App Consistent Snapshot.\0\
Eilt die Sicherung, setzen Sie continueBackupOnFailure vorerst auf true: Ein fehlgeschlagenes Skript kostet dann die Anwendungskonsistenz, aber nicht die Sicherung.\0\
Anwendung nach dem fehlgeschlagenen Post-Skript prüfen\0\
Tun Sie das als Erstes: Das Post-Skript sollte die Anwendung weiterarbeiten lassen und hat es womöglich nicht getan.\0\
Prüfen Sie, ob die Anwendung arbeitet: ob sie antwortet und schreibt.\0\
Prüfen Sie, ob noch ein Skript der Sicherung läuft:\0\
Ohne Ausgabe läuft keines mehr. Nach einer Zeitüberschreitung beendet die Erweiterung das Skript nicht.\0\
Ist die Anwendung noch angehalten und läuft kein Skript mehr, lassen Sie sie mit ihren eigenen Mitteln weiterarbeiten, oder führen Sie das Post-Skript von Hand aus:\0\
Prüfen Sie die Anwendung noch einmal, und gehen Sie dann der Ursache nach.\0\
Eigentliches Skript aus einem kleinen Shellskript starten\0\
Die Erweiterung startet alles mit sh. Ein Skript aus zwei Zeilen übergibt an den richtigen Interpreter.\0\
Legen Sie neben dem eigentlichen Skript eine Datei mit diesem Inhalt an:\0\
Für eine andere Sprache steht deren Interpreter an der Stelle von /bin/bash.\0\
Machen Sie die neue Datei nur root zugänglich:\0\
Schützen Sie das eigentliche Skript ebenso: Es läuft mit denselben Rechten.\0\
Führen Sie sie so aus, wie es die Erweiterung tut:\0\
Der Exitcode muss 0 sein.\0\
Tragen Sie den Pfad der neuen Datei als preScriptLocation oder postScriptLocation in /etc/azure/VMSnapshotScriptPluginConfig.json ein.\0\
Oder schreiben Sie das Skript so um, dass es mit dem auskommt, was sh versteht.\0\
Skript und eingetragenen Pfad in Einklang bringen\0\
Zeigen Sie die Pfade in der Konfigurationsdatei an:\0\
Prüfen Sie für beide, ob die Datei vorhanden ist:\0\
Fehlt eine, haben Sie diese Möglichkeiten:\0\
Kopieren Sie das Skript an diesen Ort.\0\
Berichtigen Sie den Pfad in der Konfigurationsdatei. Er muss vollständig sein und mit / beginnen.\0\
Machen Sie beide Skripts nur root zugänglich, sonst scheitert die nächste Sicherung an den Berechtigungen:\0\
Sehen Sie im Protokoll der Erweiterung nach:\0\
Hat nur eines der Skripts etwas zu tun, genügt im anderen die Zeile exit 0.\0\
Sicherungserweiterung unter Linux neu installieren\0\
Entfernen Sie die Erweiterung VmSnapshotLinux; die nächste Sicherung installiert sie mit frischen Dateien neu. Beginnen Sie im Azure-Portal. Bei VMs mit verwalteten Datenträgern führt es die Erweiterung nicht auf (gemeldet im März 2018 und im September 2020); gehen Sie dann einen der anderen Wege.\0\
Ihre Skripts und VMSnapshotScriptPluginConfig.json gehören nicht zur Erweiterung und bleiben erhalten.\0\
Kommt der Status danach wieder, sammeln Sie für den Microsoft-Support:\0\
die Details des Sicherungsauftrags\0\
das Protokoll der Erweiterung, /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log\0\
das Protokoll des Agents, /var/log/waagent.log\0\
Sicherungserweiterung einer Linux-VM mit der Azure CLI entfernen\0\
Für den Fall, dass das Portal die Erweiterung nicht aufführt. Die VM muss laufen, und ihr Agent muss bereit sein.\0\
Zeigen Sie die Erweiterungen der VM an:\0\
Die Erweiterung von Azure Backup ist die mit dem Herausgeber Microsoft.Azure.RecoveryServices.\0\
Entfernen Sie sie, mit dem Namen aus der Liste:\0\
Zeigen Sie die Erweiterungen noch einmal an.\0\
Die Erweiterung ist nicht mehr in der Liste.\0\
Starten Sie die Sicherung erneut. Sie installiert die Erweiterung.\0\
Alle Parameter stehen unter az vm extension.\0\
Pluginhost-Datei aus /etc/azure verschieben\0\
Ohne diese Datei liest die Erweiterung die, die sie selbst mitgebracht hat.\0\
Prüfen Sie, ob die Datei vorhanden ist:\0\
Wenn nicht, trifft diese Ursache nicht zu.\0\
Notieren Sie, was darin mit Absicht eingestellt war, zum Beispiel ein niedrigerer Wert für timeoutInSeconds.\0\
Verschieben Sie die Datei:\0\
Prüfen Sie, welche Datei die Erweiterung gelesen hat:\0\
Die neueste Zeile endet mit config file: ./main/VMSnapshotPluginHost.conf.\0\
Konfigurationsdatei der Skripts einrichten\0\
Für den Fall, dass die Datei fehlt oder fehlerhaft ist und dass Pre- und Post-Skripts laufen sollen.\0\
Legen Sie den Ordner an, falls es ihn nicht gibt:\0\
Gibt es eine fehlerhafte Datei, heben Sie sie zum Vergleich auf:\0\
Holen Sie die Vorlage aus dem Repository von Microsoft:\0\
Öffnen Sie die Datei als root in einem Editor und tragen Sie die Werte ein:\0\
pluginName: bleibt ScriptRunner.\0\
preScriptLocation und postScriptLocation: die vollständigen Pfade der Skripts.\0\
preScriptParams und postScriptParams: Listen in eckigen Klammern, jeder Parameter in Anführungszeichen, dazwischen Kommas.\0\
preScriptNoOfRetries und postScriptNoOfRetries: Zahlen; 0 steht für einen einzigen Versuch.\0\
timeoutInSeconds: eine Zahl ohne Anführungszeichen, höchstens 1800.\0\
continueBackupOnFailure: true, wenn bei einem Fehler der Skripts ohne Anwendungskonsistenz gesichert werden soll, false, wenn die Sicherung dann fehlschlagen soll.\0\
fsFreezeEnabled: true, sofern die Anwendung es nicht anders braucht.\0\
ScriptsExecutionPollTimeSeconds: steht nicht in der Vorlage. Wenn Sie es ergänzen: eine ganze Zahl von 1 bis 5, die Sekunden zwischen zwei Abfragen des Skripts.\0\
Prüfen Sie die Datei:\0\
Der Inhalt wird ausgegeben. Ist das JSON ungültig, erscheinen stattdessen Zeile und Spalte des Fehlers.\0\
Machen Sie die Konfigurationsdatei nur root zugänglich:\0\
Tun Sie dasselbe bei jedem der beiden Skripts, mit einem anderen Modus:\0\
Die Skripts sind für Linux-VMs gedacht, die mit Azure Resource Manager bereitgestellt wurden, nicht für klassische.\0\
Skripts nur root zugänglich machen (Modus 700)\0\
Machen Sie root zum Besitzer des Skripts:\0\
Nehmen Sie allen anderen die Rechte:\0\
Die Zeile beginnt mit root 700.\0\
Tun Sie dasselbe beim anderen Skript.\0\
Prüfen Sie auch die Konfigurationsdatei: Sie braucht den Besitzer root und den Modus 600.\0\
Kommt der Fehler wieder, suchen Sie, was die Dateien verändert: Ein Bereitstellungswerkzeug setzt Besitzer oder Modus womöglich bei jedem Lauf neu.\0\
Skript kürzen oder sein Zeitlimit erhöhen\0\
Sehen Sie nach, mit welchem Limit die Erweiterung gearbeitet hat:\0\
Es steht in Sekunden hinter Plugin:ScriptRunner timeout:.\0\
Messen Sie das Skript so, wie es die Erweiterung ausführt:\0\
Nehmen Sie aus dem Skript heraus, was lange dauert und in diesem Augenblick nicht nötig ist, etwa den Dump einer ganzen Datenbank. Ein Pre-Skript muss die Schreibvorgänge der Anwendung anhalten und ihren Arbeitsspeicher auf den Datenträger bringen; ein Post-Skript muss das wieder aufheben.\0\
Setzen Sie timeoutInSeconds in /etc/azure/VMSnapshotScriptPluginConfig.json auf die gemessene Zeit und eine Reserve: eine Zahl ohne Anführungszeichen, höchstens 1800.\0\
Arbeit, die länger als 1800 Sekunden dauert, passt nicht in die Skripts. Lassen Sie sie nach einem eigenen Zeitplan vor der Sicherung laufen.\0\
Ausgabe des Skripts in eine Datei umleiten\0\
Setzen Sie diese Zeile an den Anfang des Skripts, vor seinen ersten Befehl:\0\
Führen Sie das Skript so aus, wie es die Erweiterung tut:\0\
Zu sehen ist nur noch der Exitcode, und die Ausgabe steht in der Datei.\0\
Die Datei dient zugleich als Protokoll des Skripts. Lassen Sie sie von logrotate klein halten.\0\
Laufzeit und beide Zeitlimits prüfen\0\
Sehen Sie im Protokoll der Erweiterung nach, wie weit das Skript kam:\0\
timeoutInSeconds: ist das Limit des Pluginhosts, Plugin:ScriptRunner timeout: das des Skripts.\0\
Fehlt Running prescript for oder Running postscript for, wurde das Skript nie gestartet: Prüfen Sie die Parameter in der Konfigurationsdatei.\0\
Steht es da und folgt kein Ergebnis, hing das Skript.\0\
Prüfen Sie, ob das Skript noch läuft:\0\
Ohne Ausgabe läuft es nicht mehr.\0\
Messen Sie es so, wie es die Erweiterung ausführt:\0\
Setzen Sie timeoutInSeconds in /etc/azure/VMSnapshotScriptPluginConfig.json auf mehr als die gemessene Zeit, aber deutlich unter das Limit des Pluginhosts.\0\
Gibt es eine Datei /etc/azure/VMSnapshotPluginHost.conf mit einem niedrigen timeoutInSeconds, erhöhen Sie es. Das Maximum ist 1800.\0\
Kommt der Status wieder, sammeln Sie für den Microsoft-Support das Protokoll der Erweiterung, beide Konfigurationsdateien und die Details des Auftrags.\0\
Pluginhost-Datei nur root zugänglich machen\0\
Stellen Sie fest, welche Datei die Erweiterung gelesen hat und mit welchem Modus:\0\
./main ist der Ordner main in /var/lib/waagent/Microsoft.Azure.RecoveryServices.VMSnapshotLinux-<Version>.\0\
Machen Sie root zum Besitzer der Datei:\0\
Die Zeile beginnt mit root 600.\0\
Hat die eigene Datei der Erweiterung immer wieder falsche Rechte, suchen Sie, was sie verändert, oder installieren Sie die Erweiterung neu.\0\
Konfigurationsdatei nur root zugänglich machen (Modus 600)\0\
Nehmen Sie alle übrigen Rechte weg:\0\
Prüfen Sie auch beide Skripts: Sie brauchen den Besitzer root und den Modus 700.\0\
Kommt der Fehler wieder, suchen Sie, was die Datei verändert: Ein Bereitstellungswerkzeug setzt Besitzer oder Modus womöglich bei jedem Lauf neu.\0\
VM vor dem nächsten Wiederherstellungspunkt prüfen\0\
Die allgemeinen Prüfungen von Microsoft, wenn Wiederherstellungspunkte scheitern. Sie hängen nicht vom Fehlercode ab; nehmen Sie sie, wenn die Ursachen nichts ergeben haben oder wenn Sie nicht wissen, wo Sie anfangen sollen.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/restore-point-troubleshooting#step-by-step-guide-to-troubleshoot-restore-point-failures\0\
Öffnen Sie im Azure-Portal die VM und sehen Sie in der Übersicht nach dem Status.\0\
Dort muss Wird ausgeführt stehen. Solange die VM beendet ist, ihre Zuordnung aufgehoben ist oder sie aktualisiert wird, stört das den Wiederherstellungspunkt.\0\
Installieren Sie ausstehende Updates des Betriebssystems und holen Sie einen ausstehenden Neustart nach.\0\
Prüfen Sie den VM-Agent.\0\
In services.msc läuft Windows Azure Guest Agent, und es ist die neueste Version. In einer VM aus einem eigenen Image müssen Sie den Agent vielleicht von Hand installieren.\0\
ps -e zeigt den Agent, und es ist die neueste Version. Die Pakete, die er braucht, erfüllen seine Anforderungen, zum Beispiel Python 2.6 oder höher.\0\
Vergleichen Sie das Betriebssystem mit den unterstützten für anwendungskonsistente Wiederherstellungspunkte.\0\
Wählen Sie Einstellungen und dann Erweiterungen aus.\0\
Bei jeder Erweiterung muss Bereitstellung erfolgreich stehen, auch bei der für Momentaufnahmen. Diese installiert Azure mit dem ersten Wiederherstellungspunkt.\0\
Prüfen Sie die Dienste, die die Momentaufnahme braucht.\0\
COM+-Systemanwendung läuft.\0\
Distributed Transaction Coordinator läuft unter dem Konto Netzwerkdienst.\0\
vssadmin list writers zeigt bei jedem Writer [1] Stable (auf deutschem Windows „Stabil“).\0\
Die Abhilfen sind dieselben wie bei der VM-Sicherung, unter ExtensionSnapshotFailedCOM und ExtensionFailedVssWriterInBadState.\0\
Suchen Sie nach Spuren des Virenschutzes: Öffnen Sie in der Ereignisanzeige das Protokoll Anwendung zur Zeit des Fehlers.\0\
Steht dort faulting application name: IaaSBcdrExtension.exe, hält vielleicht der Virenschutz die Erweiterung auf. Nehmen Sie diese Ordner von der Prüfung aus und sehen Sie, ob das hilft:\0\
Prüfen Sie das Netzwerk der VM.\0\
Die VM erreicht 168.63.129.16 über die Ports 80, 443 und 32526. Blockiert eine Firewall im Gastbetriebssystem oder ein Proxy diese Adresse, schlagen alle Erweiterungen fehl.\0\
Wird die Version des Agents nicht mehr unterstützt, erreicht die VM auch Azure Storage in ihrer Region.\0\
Im Gastbetriebssystem ist DHCP eingeschaltet. Eine statische private IP-Adresse ist im Azure-Portal oder mit PowerShell festgelegt.\0\
Erstellen Sie den Wiederherstellungspunkt erneut.\0\
Scheitert er wieder, sammeln Sie Folgendes, bevor Sie eine Supportanfrage stellen:\0\
den gescheiterten Vorgang mit seiner Korrelations-ID, aus dem Aktivitätsprotokoll:\0\
den Ordner C:\\WindowsAzure\\Logs\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\0\
den Ordner /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux und die Datei /var/log/waagent.log\0\
Zugriff auf die Datenträger-Wiederherstellungspunkte beenden\0\
Entziehen Sie jedem Datenträger-Wiederherstellungspunkt die SAS, und löschen Sie dann den Wiederherstellungspunkt.\0\
https://learn.microsoft.com/de-de/rest/api/compute/disk-restore-point/revoke-access\0\
Finden Sie heraus, wer die SAS benutzt, und lassen Sie einen laufenden Kopiervorgang zu Ende gehen.\0\
Endet der Zugriff, funktioniert die URL nicht mehr. Wer den Datenträger noch darüber liest, verliert den Zugriff.\0\
Listen Sie die IDs der Datenträger-Wiederherstellungspunkte auf:\0\
Rufen Sie für jede dieser IDs EndGetAccess auf:\0\
Löschen Sie den Wiederherstellungspunkt erneut:\0\
Kommt derselbe Fehler wieder, hat ein Programm erneut Zugriff angefordert. Finden Sie es, und lassen Sie es den Zugriff selbst beenden.\0\
Wiederherstellungspunkt nach der Änderung der VM erstellen\0\
Es ist nichts kaputt. Lassen Sie die Änderung der VM zu Ende gehen und versuchen Sie es dann noch einmal.\0\
Sehen Sie nach, ob die VM noch geändert wird:\0\
Machen Sie weiter, wenn dort Succeeded steht.\0\
Kommt der Fehler zur selben Tageszeit wieder, sehen Sie im Aktivitätsprotokoll nach, was die VM dann ändert, und verlegen Sie die Wiederherstellungspunkte auf eine andere Zeit:\0\
Datenträger aus dem Wiederherstellungspunkt auslassen\0\
Ein Wiederherstellungspunkt ohne die Datenträger, die nicht hineinpassen. Alle anderen werden wie gewohnt erfasst.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/virtual-machines-create-restore-points-cli#exclude-disks-when-creating-a-restore-point\0\
Listen Sie die Datenträger der VM auf:\0\
Sehen Sie sich jeden Datenträger an und notieren Sie die IDs derer, die Sie auslassen:\0\
Bei einem freigegebenen Datenträger ist maxShares größer als 1. Bei einem nicht zugeordneten kann der Bereitstellungsstatus anders lauten als Succeeded.\0\
Erstellen Sie den Wiederherstellungspunkt ohne diese Datenträger.\0\
Mit der Azure CLI; trennen Sie mehrere IDs durch Leerzeichen:\0\
Mit PowerShell:\0\
Im Azure-Portal: Öffnen Sie die Wiederherstellungspunktsammlung, wählen Sie Wiederherstellungspunkt erstellen aus, geben Sie einen Namen ein und wählen Sie auf der Registerkarte Datenträger, welche aufgenommen werden.\0\
Über die REST-API, mit dieser Eigenschaft unter den properties im Text der Anforderung:\0\
Erstellt ein Sicherungsprodukt die Wiederherstellungspunkte, schließen Sie die Datenträger in dessen Einstellungen aus.\0\
Sehen Sie nach, ob der Wiederherstellungspunkt entstanden ist:\0\
Zuerst steht dort Creating, dann Succeeded.\0\
Was auf einem ausgelassenen Datenträger liegt, lässt sich aus diesem Wiederherstellungspunkt nicht wiederherstellen. Schützen Sie es auf anderem Weg.\0\
Visual C++ 2012 installieren und die VM neu starten\0\
Hier installieren Sie die Laufzeit von Hand. Ist sie schon da, beginnen Sie mit dem Neustart.\0\
Öffnen Sie in der VM in der Systemsteuerung Programme und Funktionen und suchen Sie nach Visual C++ 2012 Redistributable.\0\
Steht es in der Liste, machen Sie mit Schritt 3 weiter.\0\
Installieren Sie das Visual C++ Redistributable für Visual Studio 2012.\0\
Microsoft führt die Pakete unter Visual C++ Redistributable herunterladen auf.\0\
Starten Sie die VM neu.\0\
Scheitert er immer noch, suchen Sie im Ereignisprotokoll Anwendung den Eintrag des Installers. Er zeigt, woran es liegt.\0\
Alte Wiederherstellungspunkte der VM löschen\0\
Schaffen Sie Platz, indem Sie in allen Sammlungen der VM löschen, was nicht mehr gebraucht wird.\0\
https://learn.microsoft.com/de-de/cli/azure/restore-point\0\
Listen Sie die Wiederherstellungspunktsammlungen des Abonnements auf und suchen Sie die der VM heraus:\0\
Listen Sie die Wiederherstellungspunkte jeder Sammlung auf, die ältesten zuerst:\0\
Löschen Sie Wiederherstellungspunkte, die nicht mehr gebraucht werden:\0\
Aus einem gelöschten Wiederherstellungspunkt lässt sich nichts mehr wiederherstellen. Fragen Sie vorher, wer für die Sicherungen zuständig ist. Lassen Sie Sammlungen in Ruhe, die ein Sicherungsprodukt verwaltet; es soll sie selbst bereinigen. Die von Azure Backup liegen meist in einer Ressourcengruppe AzureBackupRG_<Geo>_<number>.\0\
Endet das Löschen mit DiskRestorePointUsedByCustomer, beenden Sie zuerst den Zugriff auf die Datenträger.\0\
Finden Sie heraus, warum die alten nicht gelöscht wurden, etwa wegen einer Sperre oder weil sich nichts um das Löschen kümmert. Sonst ist die Grenze bald wieder erreicht.\0\
Laufenden Wiederherstellungspunkt abwarten\0\
Suchen Sie den Wiederherstellungspunkt, der gerade entsteht, und lassen Sie ihn fertig werden.\0\
Wählen Sie im Azure-Portal Alle Dienste aus, geben Sie Recovery Services ein und wählen Sie Wiederherstellungspunktsammlung aus.\0\
Sie sehen alle Wiederherstellungspunktsammlungen.\0\
Öffnen Sie die Sammlung, in der der Wiederherstellungspunkt entsteht.\0\
Wählen Sie Einstellungen und dann Wiederherstellungspunkte aus und suchen Sie nach einem, der in Arbeit ist.\0\
In der Azure CLI steht bei einem solchen Wiederherstellungspunkt Creating:\0\
Warten Sie, bis er fertig ist.\0\
Erstellen Sie den neuen Wiederherstellungspunkt.\0\
Ist in dieser Sammlung keiner in Arbeit, sehen Sie in den anderen Sammlungen der VM nach.\0\
Schlüsseltresor des Datenträgerverschlüsselungssatzes zurückholen\0\
Finden Sie heraus, welcher Schlüsseltresor fehlt, und holen Sie ihn unter seinem alten Namen samt seinen Schlüsseln zurück.\0\
https://learn.microsoft.com/de-de/azure/key-vault/general/key-vault-recovery\0\
Ermitteln Sie den Datenträgerverschlüsselungssatz des Datenträgers:\0\
Sehen Sie nach, welchen Schlüsseltresor und welchen Schlüssel er benutzt:\0\
Sehen Sie nach, ob sich der Schlüsseltresor noch zurückholen lässt:\0\
Im Portal: Schlüsseltresore > Gelöschte Tresore verwalten.\0\
Holen Sie ihn zurück.\0\
Steht er in der Liste, stellen Sie ihn wieder her. Dazu brauchen Sie die Rolle Key Vault-Mitwirkender:\0\
Ist er endgültig weg, legen Sie einen unter dem alten Namen an und spielen Sie die Schlüssel aus einer Sicherung ein.\0\
Löschen Sie den gelöschten Schlüsseltresor nicht endgültig, nur um seinen Namen frei zu bekommen. Seine Schlüssel wären für immer verloren.\0\
Prüfen Sie, ob der Schlüssel da ist:\0\
Wurde nur der Schlüssel gelöscht, holen Sie ihn zurück:\0\
Wiederherstellungspunkt-API in neuerer Version aufrufen\0\
Ändern Sie die Version dort, wo der Aufruf herkommt.\0\
https://learn.microsoft.com/de-de/rest/api/compute/restore-points\0\
Suchen Sie den Aufrufer: ein Skript, eine Vorlage, ein SDK oder ein Produkt. Wer die Anforderung gestellt hat, steht im Aktivitätsprotokoll der Ressourcengruppe.\0\
Setzen Sie die Version in seiner Anforderung auf 2022-03-01 oder später.\0\
Eine Anforderung, die einen Wiederherstellungspunkt erstellt, hat diese Adresse auf https://management.azure.com und die Methode PUT:\0\
Bestimmt ein Werkzeug die Version selbst, aktualisieren Sie das Werkzeug.\0\
Senden Sie die Anforderung erneut.\0\
Kann gerade niemand den Aufrufer ändern, erstellen Sie den Wiederherstellungspunkt mit der Azure CLI:\0\
Ressourcengruppe der eigenen Sammlung entsperren\0\
Für den Fall, dass Sie oder ein anderes Produkt als Azure Backup die Wiederherstellungspunktsammlung angelegt haben. Sie liegt dann in der Ressourcengruppe, die dabei gewählt wurde.\0\
Suchen Sie die Ressourcengruppe der Sammlung:\0\
Listen Sie die Sperren auf, die in dieser Gruppe gelten:\0\
Im Portal: Ressourcengruppe > Einstellungen > Sperren.\0\
Fragen Sie, wer die Sperre gesetzt hat, und löschen Sie sie dann:\0\
Eine Sperre auf dem Abonnement gilt auch in der Ressourcengruppe, muss aber dort gelöscht werden, wo sie gesetzt wurde.\0\
Kopie generalisieren und neues Image erstellen\0\
In Ordnung zu bringen ist das Image. Planen Sie Zeit ein: Am Ende stehen ein neues Image und eine neue VM.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/generalize\0\
Generalisieren Sie niemals die VM, die Sie schützen wollen. Das lässt sich nicht rückgängig machen, und eine generalisierte VM lässt sich nicht mehr starten.\0\
Lesen Sie, was die VM meldet, und bewahren Sie es auf:\0\
Stellen Sie fest, aus welchem Image die VM erstellt wurde:\0\
Machen Sie eine Kopie der VM, auf der das Image beruht: eine Momentaufnahme ihres Betriebssystemdatenträgers und daraus eine VM.\0\
Generalisieren Sie die Kopie nach der Anleitung VM vor dem Erstellen eines Images generalisieren.\0\
Unter Windows macht das Sysprep. Serverrollen und Anwendungen müssen es unterstützen, Datenträger müssen entschlüsselt sein, und das DVD-Laufwerk muss eingeschaltet sein.\0\
Unter Linux macht das sudo waagent -deprovision+user. Der Befehl entfernt auch das zuletzt bereitgestellte Benutzerkonto.\0\
Erstellen Sie aus der Kopie ein neues Image und daraus die VM.\0\
Ein Katalog nimmt auch spezialisierte Images auf, die nicht generalisiert sind.\0\
Versuchen Sie den Vorgang mit dem Wiederherstellungspunkt noch einmal.\0\
Eine andere Abhilfe dokumentiert Microsoft nicht. Scheitert er wieder, bewahren Sie die Ausgabe von Schritt 1 und die Details des gescheiterten Vorgangs auf.\0\
Azure einen anderen Cluster wählen lassen\0\
Das rät Microsoft bei Verfügbarkeitsgruppen. Sicher ist der Erfolg damit nicht; er wird wahrscheinlicher.\0\
Versuchen Sie es später noch einmal.\0\
Im Cluster kann inzwischen etwas frei geworden sein.\0\
Scheitert es wieder, gehen Sie anders vor.\0\
Darf die VM in einer anderen Verfügbarkeitsgruppe liegen, erstellen Sie sie in einer solchen in derselben Region. Sie kann dasselbe virtuelle Netzwerk benutzen.\0\
Heben Sie die Zuordnung aller VMs der Verfügbarkeitsgruppe auf und starten Sie dann alle zusammen. Azure kann dann einen Cluster wählen, in dem genug Platz ist.\0\
Heben Sie die Zuordnung jeder VM auf:\0\
Ist das bei allen geschehen, öffnen Sie im Portal Virtuelle Computer, fügen Sie den Filter Verfügbarkeitsgruppe hinzu, gruppieren Sie danach, wählen Sie die VMs aus und wählen Sie Starten aus.\0\
Solange sind alle VMs der Verfügbarkeitsgruppe aus, und dynamische IP-Adressen gehen verloren.\0\
Wählen Sie eine neuere VM-Größe oder eine andere Zone oder Region, falls die Zuordnung der ganzen Verfügbarkeitsgruppe schon aufgehoben war.\0\
Scheitert er wieder, notieren Sie für eine Supportanfrage die Region, die VM-Größe, die Verfügbarkeitsgruppe und die Korrelations-ID des Vorgangs.\0\
Warten, bis Azure Storage wieder funktioniert\0\
Für den Fall, dass sich der Fehler auf Ihrer Seite nicht erklären lässt oder der Azure-Status ein Problem zeigt.\0\
Sehen Sie unter Azure-Status nach, ob es in der Region der VM und des Tresors Probleme mit Storage gibt.\0\
Wenn ja, warten Sie, bis das Problem behoben ist.\0\
Führen Sie den fehlgeschlagenen Vorgang nach einigen Minuten erneut aus.\0\
Läuft die Sicherung oder Wiederherstellung jetzt durch, war die Störung vorübergehend.\0\
Scheitert der Vorgang wieder und zeigt der Azure-Status nichts an, öffnen Sie den fehlgeschlagenen Auftrag unter Sicherungsaufträge. Notieren Sie Auftrags-ID, Startzeit und Fehlerdetails und geben Sie sie dem Microsoft-Support.\0\
Übertragung in den Tresor entlasten\0\
Entlastet das Speicherkonto und verteilt die Last, damit die Daten rechtzeitig im Tresor ankommen. Die Zahlen sind vom Februar 2023.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-introduction#best-practices\0\
Öffnen Sie den Tresor, wählen Sie Verwalten > Sicherungsrichtlinien aus und sehen Sie sich die Startzeiten an. Geben Sie VMs, die gleichzeitig starten, verschiedene Zeiten ohne Überschneidung; schon einige Minuten Abstand zur voreingestellten Zeit helfen.\0\
Hat die VM nicht verwaltete Datenträger, sehen Sie nach, wie viele davon in ihrem Speicherkonto liegen. Sind es 5 bis 10 oder mehr, verschieben Sie einige in andere Speicherkonten.\0\
Legen Sie die Sicherung in Stunden, in denen die Anwendungen auf den Datenträgern wenig zu tun haben.\0\
Löschen Sie keine Momentaufnahmen oder Wiederherstellungspunktsammlungen, die Azure Backup aufbewahrt.\0\
In den Details des Auftrags endet Daten in Tresor übertragen als abgeschlossen.\0\
Läuft die Zeit wieder ab, notieren Sie die Größe der Datenträger und wie viel sich darauf am Tag ändert, dazu Auftrags-ID und Startzeit des Auftrags, und geben Sie alles dem Microsoft-Support.\0\
Die vollständige Liste von Microsoft: Bewährte Methoden und Sicherungsleistung.\0\
Die Hälfte des Premium-Speicherkontos frei halten\0\
Öffnen Sie das Premium-Speicherkonto mit den Datenträgern der VM, wählen Sie Überwachung > Metriken und dann die Metrik Verwendete Kapazität aus.\0\
Das Diagramm zeigt, wie viel des Kontos belegt ist. Es sollten weniger als 17,5 TB sein, die Hälfte des Kontos.\0\
Liegt der Wert darüber, löschen Sie nicht mehr Benötigtes oder verschieben Sie Datenträger in ein anderes Speicherkonto, bis die Hälfte frei ist.\0\
Scheitert sie wie zuvor, vergleichen Sie den freien Platz mit der Datenmenge auf allen Premium-Datenträgern der VM: So viel muss frei sein.\0\
Eine VM-Größe suchen, die die Region anbietet\0\
Prüfen Sie, ob die Region und Ihr Abonnement die Größe der VM anbieten:\0\
Keine Zeile heißt: Die Region hat die Größe nicht. NotAvailableForSubscription unter Restrictions heißt: Ihr Abonnement darf sie dort nicht verwenden.\0\
Prüfen Sie, ob für die gewünschte Größe noch Kontingent frei ist:\0\
Wählen Sie eine Größe, die angeboten wird und mindestens zwei CPU-Kerne und 1 GB RAM hat.\0\
Sie muss so viele Datenträger aufnehmen, wie die VM hat, und Premium-Datenträger, falls die VM solche hat.\0\
Nur die Datenträger wiederherstellen\0\
Holt nur die Datenträger zurück, eine VM wird nicht erstellt. Größe, Netzwerk und alles andere wählen Sie danach.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-arm-restore-vms#restore-disks\0\
Ist eine Wiederherstellung der ganzen VM fehlgeschlagen, sehen Sie in der Ressourcengruppe nach, die ihr Ziel war. Liegen die wiederhergestellten Datenträger schon dort, entfallen die übrigen Schritte.\0\
Sie heißen <VMName>-osdisk-<date>-<time> und <VMName>-datadisk-<LUN>-<date>-<time>, mit dem VM-Namen in Kleinbuchstaben und ohne dessen Bindestriche (gemeldet im Oktober 2021).\0\
Wählen Sie im Tresor Sicherungselemente > Virtueller Azure-Computer, dann die VM und VM wiederherstellen aus.\0\
Wählen Sie einen Wiederherstellungspunkt aus.\0\
Wählen Sie unter Neu erstellen den Wiederherstellungstyp Datenträger wiederherstellen, eine Ressourcengruppe und als Stagingspeicherort ein Speicherkonto in der Region der Wiederherstellung aus. Wählen Sie dann Wiederherstellen aus.\0\
Mit der Azure CLI geht es ebenso:\0\
Warten Sie, bis der Auftrag unter Sicherungsaufträge abgeschlossen ist.\0\
Die Datenträger liegen in der Ressourcengruppe, eine Vorlage für die VM liegt im Speicherkonto.\0\
Aus den wiederhergestellten Datenträgern eine VM erstellen\0\
Für Datenträger, die ohne VM wiederhergestellt wurden. Eine Wiederherstellung der Datenträger hinterlässt eine Vorlage mit den Einstellungen der alten VM; ändern Sie darin, woran das Erstellen der VM gescheitert ist.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-automation#create-a-vm-from-restored-disks\0\
Öffnen Sie im Portal unter Sicherungsaufträge den Wiederherstellungsauftrag und wählen Sie Vorlage bereitstellen aus.\0\
Wählen Sie Vorlage bearbeiten oder Parameter bearbeiten aus und stellen Sie VM-Größe, Netzwerk und Namen ein, wie Sie sie brauchen.\0\
Akzeptieren Sie die Bedingungen und starten Sie die Bereitstellung mit Kaufen.\0\
Die VM erscheint in der gewählten Ressourcengruppe.\0\
Geht es im Portal nicht, nehmen Sie PowerShell. Lesen Sie aus dem Auftrag, wo die Vorlage liegt:\0\
Stellen Sie sie dann bereit. <TemplateName> ist der letzte Teil der Adresse.\0\
Gibt es keine Vorlage, etwa weil die Datenträger aus der gescheiterten Wiederherstellung einer ganzen VM stammen, erstellen Sie die VM aus dem Betriebssystemdatenträger. Fügen Sie dann jeden Datenträger mit seiner LUN an:\0\
<OsType> ist Linux oder Windows. Die VM bekommt keine öffentliche IP-Adresse und keine eigene Netzwerksicherheitsgruppe.\0\
Prüfen Sie, ob die VM läuft und ihre Datenträger die LUNs der alten VM haben.\0\
Vorlage bereitstellen scheitert, wenn Zugriff auf Speicherkontoschlüssel zulassen beim Speicherkonto deaktiviert ist (September 2023).\0\
Eine VM-Größe verwenden, die beide Regionen anbieten\0\
Damit ist die VM für das nächste Mal gerüstet: Vorhandene Wiederherstellungspunkte behalten die Größe, mit der sie entstanden sind.\0\
Prüfen Sie eine Größe in beiden Regionen, je einmal:\0\
Sie muss in beiden ohne Einschränkung aufgeführt sein.\0\
Ändern Sie die VM in der primären Region auf eine solche Größe. Eine laufende VM startet dabei neu.\0\
Warten Sie die nächste Sicherung ab und bis sie in der sekundären Region angekommen ist. Starten Sie dann die regionsübergreifende Wiederherstellung aus dem neuen Wiederherstellungspunkt.\0\
Stand September 2023 können bis zu 36 Stunden vergehen, bis ein Wiederherstellungspunkt in der sekundären Region ist.\0\
In der gepaarten Region die Datenträger wiederherstellen und eine andere Größe wählen\0\
Dieser Weg hilft sofort: Die Datenträger hängen nicht von der VM-Größe ab, und die VM entsteht daraus in einer Größe, die die gepaarte Region anbietet.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-arm-restore-vms#restore-in-secondary-region\0\
Suchen Sie eine Größe, die die gepaarte Region anbietet:\0\
Wählen Sie im Tresor Sicherungselemente, dann Sekundäre Region, die VM und VM wiederherstellen aus.\0\
Wählen Sie einen Wiederherstellungspunkt und unter Neu erstellen den Wiederherstellungstyp Datenträger wiederherstellen aus. Der Stagingspeicherort muss ein Speicherkonto in der sekundären Region sein.\0\
Warten Sie, bis der Auftrag abgeschlossen ist; Sie finden ihn unter Sicherungsaufträge > Sekundäre Region. Abbrechen lässt er sich nicht.\0\
Erstellen Sie aus dem wiederhergestellten Betriebssystemdatenträger eine VM in der neuen Größe und mit einem virtuellen Netzwerk der sekundären Region.\0\
Öffnen Sie im Portal den Wiederherstellungsauftrag, wählen Sie Vorlage bereitstellen aus und ändern Sie Größe und Netzwerk in der Vorlage.\0\
Mit der Azure CLI; <OsType> ist Linux oder Windows:\0\
Fügen Sie die übrigen Datenträger, falls noch nicht geschehen, mit den LUN-Nummern an, die sie hatten:\0\
Die LUN steht im Namen des wiederhergestellten Datenträgers: <VMName>-datadisk-<LUN>-<date>-<time> (gemeldet im Oktober 2021).\0\
VM mit einem aktuellen Marketplace-Plan erstellen\0\
Für den Fall, dass der Herausgeber zum selben Produkt noch ein aktuelles Angebot hat. Microsofts Seite beschrieb diesen Weg mindestens bis November 2020; die vom September 2023 nennt ihn nicht mehr.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-arm-restore-vms#use-templates-to-customize-a-restored-vm\0\
Gibt es die alte VM noch, lesen Sie Herausgeber, Angebot und Plan bei ihr ab:\0\
product ist dort das Angebot, name der Plan. Sonst entnehmen Sie alles der Vorlage, die eine Wiederherstellung der Datenträger im Speicherkonto hinterlässt.\0\
Sehen Sie nach, welche Images der Herausgeber jetzt anbietet:\0\
Bleibt die Liste leer, ist dieser Weg versperrt: Fügen Sie die Datenträger stattdessen an eine andere VM an. Sie können auch den Herausgeber bitten, das Image zurückzuholen.\0\
Akzeptieren Sie die Bedingungen des aktuellen Images für Ihr Abonnement:\0\
Stellen Sie die Datenträger mit dem Wiederherstellungstyp Datenträger wiederherstellen wieder her, falls das noch nicht geschehen ist: Dabei entsteht die Vorlage.\0\
Öffnen Sie unter Sicherungsaufträge diesen Wiederherstellungsauftrag, wählen Sie Vorlage bereitstellen > Vorlage bearbeiten aus und tragen Sie den aktuellen Plan anstelle des alten ein. Stellen Sie die Vorlage dann bereit.\0\
Lehnt Azure den Plan für diese Datenträger ab, nehmen Sie den anderen Weg und fügen Sie sie an eine vorhandene VM an.\0\
Wiederhergestellte Datenträger an eine andere VM anfügen\0\
Für den Fall, dass sich die VM nicht wieder erstellen lässt, weil der Herausgeber für sie nichts mehr im Marketplace hat, oder dass ein verschlüsseltes Volume geöffnet werden muss. So werden die Daten lesbar; die alte VM selbst kommt nicht wieder.\0\
Suchen Sie die Datenträger, die die Wiederherstellung in ihrer Zielressourcengruppe hinterlassen hat:\0\
Fügen Sie sie einzeln als Datenträger an eine vorhandene VM in derselben Region an. Für ein verschlüsseltes Volume nehmen Sie eine VM, auf der die Verschlüsselungssoftware vorhanden ist.\0\
<DiskId> ist die Ressourcen-ID des Datenträgers; liegt er in der Ressourcengruppe der VM, genügt sein Name.\0\
Melden Sie sich an dieser VM an, schalten Sie die Datenträger online oder binden Sie sie ein, und kopieren Sie die Daten. Ein verschlüsseltes Volume entsperren Sie vorher mit seinem eigenen Schlüssel oder Kennwort.\0\
Ist die alte VM verloren, richten Sie für das Produkt eine neue ein und schützen Sie sie, damit die nächste Wiederherstellung gelingt.\0\
Trennen und löschen Sie die wiederhergestellten Datenträger, wenn Sie sie nicht mehr brauchen. Sie verursachen Kosten, solange es sie gibt.\0\
Einen Wiederherstellungspunkt wählen, der im Tresor liegt\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-arm-restore-vms#select-a-restore-point\0\
Wählen Sie im Tresor Sicherungselemente > Virtueller Azure-Computer und dann die VM aus.\0\
Sehen Sie sich die Wiederherstellungspunkte und ihren Wiederherstellungstyp an. Wählen Sie einen, dessen Typ den Tresor nennt: Vault-Standard oder Momentaufnahme und Vault-Standard.\0\
Die Azure CLI listet die Punkte eines Typs auf; die anderen Werte sind SnapshotAndVaultStandard und Snapshot:\0\
Brauchen Sie den neuesten Punkt und ist er bisher nur eine Momentaufnahme, warten Sie, bis in seinem Sicherungsauftrag die Teilaufgabe Daten in Tresor übertragen abgeschlossen ist.\0\
In Spitzenzeiten kann das bis zu acht Stunden dauern (Februar 2023).\0\
Starten Sie die Wiederherstellung aus diesem Punkt erneut.\0\
Stand Juli 2023 nimmt eine Wiederherstellung aus einem Punkt, der auf beiden Ebenen liegt, von sich aus die Momentaufnahme. Scheitert ein solcher Punkt wieder, versuchen Sie einen, der nur im Tresor liegt.\0\
Nach verlorenen Momentaufnahmen erneut sichern\0\
Ist die VM wiederhergestellt, sorgen Sie dafür, dass es wieder brauchbare Wiederherstellungspunkte gibt. Gemeldet im März 2022.\0\
Wählen Sie im Tresor für die VM Jetzt sichern aus.\0\
Diese Sicherung kann fehlschlagen, weil die Momentaufnahmen fehlen, auf denen sie aufbaut. Wählen Sie dann noch einmal Jetzt sichern aus.\0\
Warten Sie, bis die Teilaufgabe Daten in Tresor übertragen des Auftrags abgeschlossen ist.\0\
Der neue Punkt hat den Wiederherstellungstyp Momentaufnahme und Vault-Standard. Die verlorenen Punkte erscheinen als Ungültig.\0\
Stellen Sie im Aktivitätsprotokoll des Abonnements fest, wer oder was die Wiederherstellungspunktsammlung gelöscht hat, und sorgen Sie dafür, dass es nicht wieder geschieht.\0\
Trusted Launch-VM unter neuem Namen wiederherstellen\0\
Microsoft dokumentiert keinen Weg, eine VM zu sichern, die von Trusted Launch wegmigriert wurde; schon die Migration wird nicht unterstützt. Es bleibt die VM, wie sie vorher war.\0\
Sehen Sie nach, was die VM jetzt ist:\0\
Steht in der Ausgabe kein TrustedLaunch, hat sie den Modus tatsächlich verlassen.\0\
Gibt es im Tresor Wiederherstellungspunkte aus der Zeit vor der Migration, wählen Sie unter Sicherungselemente die VM und dann VM wiederherstellen aus. Stellen Sie aus einem solchen Punkt mit Neu erstellen wieder her, und zwar unter einem Namen, den es im Abonnement noch nicht gibt.\0\
Retten Sie, was auf der migrierten VM seither dazugekommen ist. Löschen oder behalten Sie sie danach, wie Sie es brauchen.\0\
Konfigurieren Sie die Sicherung für die wiederhergestellte VM. Eine Trusted Launch-VM braucht eine Richtlinie vom Typ Erweitert (Juli 2023).\0\
Der erste Sicherungsauftrag der VM wird abgeschlossen.\0\
Gibt es keinen solchen Wiederherstellungspunkt, geben Sie dem Microsoft-Support die Ressourcen-ID der VM und die Fehlerdetails.\0\
Sicherungen der alten Trusted Launch-VM löschen\0\
Für den Fall, dass niemand mehr die Sicherungen der gelöschten Trusted Launch-VM braucht und die neue VM ihren Namen und ihre Ressourcengruppe behalten muss.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-manage-vms#stop-protection-and-delete-backup-data\0\
Alle Wiederherstellungspunkte der alten VM sind endgültig verloren. Solange das vorläufige Löschen ausgeschaltet ist, ist auch alles andere verloren, was in diesem Tresor gelöscht wird, Sicherungen von SQL Server und SAP HANA eingeschlossen. Beim erweiterten vorläufigen Löschen entfernt schon das Ausschalten sofort, was bereits vorläufig gelöscht ist (November 2022).\0\
Vergewissern Sie sich, dass kein Wiederherstellungspunkt der alten VM mehr gebraucht wird und dass unter Sicherungselemente kein vorläufig gelöschtes Element steht, das noch jemand zurückhaben will.\0\
Öffnen Sie im Tresor Einstellungen > Eigenschaften, wählen Sie unter Sicherheitseinstellungen oder Vorläufiges Löschen die Option Aktualisieren aus und schalten Sie Vorläufiges Löschen aus.\0\
Das kann nur der Besitzer des Tresors, und niemand, wenn das vorläufige Löschen dauerhaft eingeschaltet ist. Manche Tresore lehnen es mit BMSUserErrorDisablingSoftDeleteStateNotAllowed ab (gemeldet im Juni 2026). Geht es nicht, erstellen Sie die VM stattdessen unter einem anderen Namen.\0\
Steht die alte VM unter Sicherungselemente noch als vorläufig gelöscht, wählen Sie sie und dann Wiederherstellen aus, um das Löschen rückgängig zu machen. Ein Element, das vorläufig gelöscht bleibt, liegt noch im Tresor, bis seine Frist abläuft: 14 Tage oder bis zu 180 Tage, wenn der Tresor so eingestellt ist.\0\
Öffnen Sie unter Sicherungselemente das Element der alten VM und wählen Sie Sicherung beenden, dann Sicherungsdaten löschen aus. Geben Sie zur Bestätigung den Namen des Elements ein.\0\
Schalten Sie Vorläufiges Löschen sofort wieder ein.\0\
Warten Sie, bis das Element unter Sicherungselemente verschwunden ist.\0\
Konfigurieren Sie die Sicherung für die neue VM mit der gewünschten Richtlinie.\0\
Die VM erscheint unter Sicherungselemente.\0\
VM unter anderem Namen oder in anderer Ressourcengruppe erstellen\0\
Der schonende Weg: Die Sicherungen der alten Trusted Launch-VM bleiben, wo sie sind, und lassen sich weiter wiederherstellen.\0\
Erstellen Sie die neue VM auf eine dieser Arten noch einmal:\0\
mit einem anderen Namen als die alte VM\0\
mit demselben Namen, aber in einer anderen Ressourcengruppe\0\
Ziehen Sie Anwendungen und Daten der VM um, die sich nicht schützen ließ.\0\
Konfigurieren Sie die Sicherung für die neue VM.\0\
Die VM erscheint unter Sicherungselemente neben der alten.\0\
Als neue VM oder als Datenträger wiederherstellen\0\
Wählen Sie einen Wiederherstellungspunkt, der auf der Tresorebene liegt; eine Momentaufnahme kann nicht in ein anderes Abonnement.\0\
Wählen Sie statt Vorhandene ersetzen die Option Neu erstellen aus und als Wiederherstellungstyp entweder Neuen virtuellen Computer erstellen oder Datenträger wiederherstellen.\0\
Wählen Sie das Abonnement aus, in das wiederhergestellt werden soll, darin eine Ressourcengruppe und was sonst verlangt wird. Wählen Sie dann Wiederherstellen aus.\0\
Der Auftrag unter Sicherungsaufträge wird abgeschlossen, und die VM oder ihre Datenträger sind im Zielabonnement.\0\
Sollen die Datenträger der vorhandenen VM ersetzt werden, lassen Sie das Abonnement, wie es ist, und bleiben Sie bei Vorhandene ersetzen.\0\
Innerhalb des Abonnements der VM wiederherstellen\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-arm-restore-vms#restore-options\0\
Wählen Sie den Wiederherstellungspunkt aus und als Abonnement dasjenige, in dem die VM gesichert wurde. Es ist voreingestellt.\0\
Mit der Azure CLI lassen Sie --target-subscription-id weg, in PowerShell -TargetSubscriptionId.\0\
Wählen Sie in diesem Abonnement eine Ressourcengruppe und die übrigen Einstellungen aus. Wählen Sie dann Wiederherstellen aus.\0\
Der Auftrag unter Sicherungsaufträge wird abgeschlossen, und die wiederhergestellte VM oder ihre Datenträger sind im Abonnement.\0\
Entweder das Abonnement oder die Region wechseln\0\
Entscheiden Sie, was jetzt wichtiger ist:\0\
Das andere Abonnement: Wählen Sie unter Sicherungselemente die VM in der primären Region aus und bei der Wiederherstellung das Abonnement, das Ziel sein soll. Der Wiederherstellungspunkt muss auf der Tresorebene liegen.\0\
Die sekundäre Region: Wählen Sie unter Sicherungselemente zuerst Sekundäre Region, dann die VM aus und lassen Sie das Abonnement, wie es ist. Der Stagingspeicherort muss in der sekundären Region liegen.\0\
Wählen Sie Neu erstellen mit einer neuen VM oder Datenträger wiederherstellen aus, füllen Sie den Rest aus und wählen Sie Wiederherstellen aus.\0\
Der Auftrag unter Sicherungsaufträge wird abgeschlossen; bei einer Wiederherstellung in der sekundären Region steht er unter Sekundäre Region.\0\
Ein Zielabonnement desselben Mandanten wählen\0\
Vergleichen Sie die Mandanten der beiden Abonnements:\0\
Beide Befehle müssen dieselbe ID ausgeben.\0\
Sind die IDs verschieden, wählen Sie ein Abonnement aus dem Mandanten der Quelle. Dieser Befehl listet auf, welche Sie verwenden können:\0\
Starten Sie die Wiederherstellung mit diesem Abonnement als Ziel erneut.\0\
Recovery Services-Anbieter im Zielabonnement registrieren\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-automation#set-up-and-register\0\
Registrieren Sie den Ressourcenanbieter im Zielabonnement:\0\
Öffnen Sie im Portal das Zielabonnement, wählen Sie Einstellungen > Ressourcenanbieter, dann Microsoft.RecoveryServices und Registrieren aus.\0\
Erstellen Sie im Zielabonnement einen Recovery Services-Tresor. Auch damit wird der Anbieter registriert.\0\
Mit der Azure CLI:\0\
Mit PowerShell, nachdem Sie das Zielabonnement ausgewählt haben:\0\
Warten Sie, bis dieser Befehl Registered ausgibt:\0\
Starten Sie die Wiederherstellung erneut.\0\
Auch im Tresor müssen Wiederherstellungen in andere Abonnements erlaubt sein: Eigenschaften > Abonnementübergreifende Wiederherstellung. Das ist die Voreinstellung; wurde es dauerhaft deaktiviert, lässt sich das nicht rückgängig machen (September 2023).\0\
In einen anderen Clouddienst wiederherstellen\0\
Für klassische VMs. Das neue Ziel sollte keine DNS-Einstellungen, keine reservierte IP-Adresse und noch freie Endpunkte haben.\0\
Starten Sie die Wiederherstellung der VM aus demselben Wiederherstellungspunkt erneut.\0\
Wählen Sie als Ziel einen neuen Clouddienst oder einen vorhandenen, der weder DNS-Einstellungen noch eine reservierte IP-Adresse hat.\0\
Diese Befehle zeigen beides für einen vorhandenen Clouddienst an:\0\
Steht in der Ausgabe weder eine Address noch ein Name, ist keins von beiden gesetzt.\0\
Starten Sie die Wiederherstellung und verfolgen Sie ihren Auftrag.\0\
Ist er abgeschlossen, liegt die VM im neuen Clouddienst. Scheitert er mit derselben Meldung, notieren Sie Auftrags-ID und Namen des Clouddiensts und wenden Sie sich an den Microsoft-Support.\0\
Datenträger wiederherstellen und das Netzwerk der VM neu aufbauen\0\
Für VMs mit Lastenausgleich, mehreren NICs oder mehreren reservierten IP-Adressen: Stellen Sie nur die Datenträger wieder her und erstellen Sie die VM mit ihrem Netzwerk selbst.\0\
Schreiben Sie auf, wie das Netzwerk der ursprünglichen VM eingerichtet war: Lastenausgleich und seine Regeln, NICs, IP-Adressen, Subnetze.\0\
Stellen Sie aus dem Wiederherstellungspunkt mit dem Wiederherstellungstyp Datenträger wiederherstellen wieder her.\0\
Erstellen Sie aus den wiederhergestellten Datenträgern die VM mit dem Netzwerk, das sie braucht. Zu den Schritten für jeden dieser Fälle führt die Seite zu VMs mit besonderer Konfiguration.\0\
Prüfen Sie, ob die VM unter jeder Adresse erreichbar ist, die sie haben soll.\0\
Einen anderen VM-Namen für die Wiederherstellung wählen\0\
Starten Sie die Wiederherstellung der VM im Portal erneut.\0\
Geben Sie unter Name des virtuellen Computers einen anderen Namen ein. Es darf ihn im Abonnement noch nicht geben, und der zugehörige DNS-Name muss überall frei sein.\0\
Ob ein Name frei ist, sagt dieser Befehl (altes PowerShell-Modul Azure); False heißt frei:\0\
Wählen Sie Wiederherstellen aus.\0\
Der Auftrag unter Sicherungsaufträge wird abgeschlossen, und die VM trägt den neuen Namen.\0\
Muss die VM ihren Namen behalten, stellen Sie nur die Datenträger wieder her und erstellen Sie die VM daraus, sobald der Name frei ist.\0\
Ein anderes virtuelles Netzwerk oder Subnetz wählen\0\
Listen Sie die virtuellen Netzwerke des Zielabonnements mit ihren Regionen auf:\0\
Richtig ist die Region des Tresors, bei der regionsübergreifenden Wiederherstellung seine sekundäre Region.\0\
Listen Sie die Subnetze des Netzwerks auf, das Sie verwenden wollen:\0\
Hat es keins, erstellen Sie zuerst eines.\0\
Starten Sie die Wiederherstellung mit diesem Netzwerk und diesem Subnetz erneut. Prüfen Sie im Portal das Subnetz: Voreingestellt ist das erste.\0\
Der Auftrag unter Sicherungsaufträge wird abgeschlossen. Scheitert er mit derselben Meldung, stellen Sie nur die Datenträger wieder her und wählen Sie das Netzwerk, wenn Sie daraus die VM erstellen.\0\
Einen Wiederherstellungspunkt wählen, der zur reservierten IP-Adresse passt\0\
Für klassische VMs, die genau in diesen Clouddienst müssen.\0\
Wählen Sie einen anderen Wiederherstellungspunkt. Welcher passt, sagt Microsoft nicht; am ehesten einer aus einer Zeit, in der die VM zu diesem Clouddienst mit seiner reservierten IP-Adresse gehörte.\0\
Starten Sie die Wiederherstellung aus diesem Punkt erneut, in denselben Clouddienst.\0\
Ist der Auftrag abgeschlossen, liegt die VM im Clouddienst.\0\
Passt kein Wiederherstellungspunkt, wählen Sie einen Clouddienst ohne reservierte IP-Adresse.\0\
Einen vorhandenen Eingabeendpunkt verwenden\0\
Listen Sie die Endpunkte der VMs im Clouddienst auf (altes PowerShell-Modul Azure):\0\
Entscheiden Sie, welchen vorhandenen Endpunkt die wiederhergestellte VM verwenden kann, oder entfernen Sie einen, der nicht mehr gebraucht wird.\0\
Starten Sie die Wiederherstellung damit erneut.\0\
Ein Stagingkonto in der richtigen Region wählen\0\
Sehen Sie nach, in welcher Region der Tresor liegt:\0\
Bei der regionsübergreifenden Wiederherstellung zählt die Region, die mit ihr gepaart ist.\0\
Listen Sie die Speicherkonten in dieser Region auf:\0\
Gibt es keins, erstellen Sie eines, zum Beispiel mit lokal redundanter Replikation:\0\
Starten Sie die Wiederherstellung mit diesem Konto als Stagingspeicherort erneut.\0\
Ein Stagingkonto einer unterstützten Art wählen\0\
Sehen Sie sich Art, Replikation und Region des abgelehnten Kontos an:\0\
BlobStorage als Art oder ZRS oder Premium im Namen der SKU kann den Fehler erklären.\0\
Wählen oder erstellen Sie in derselben Region ein Standard-Konto mit lokal redundanter oder georedundanter Replikation, zum Beispiel:\0\
Nach der Wiederherstellung können Sie VHD-Dateien, die sie vielleicht im Konto hinterlässt, löschen, um Kosten zu sparen.\0\
Ein Stagingkonto wählen, das online ist\0\
Prüfen Sie den Zustand des Kontos:\0\
In Ordnung sind available für den primären Standort und Succeeded für den Zustand.\0\
Wählen Sie ein anderes Speicherkonto in derselben Region als Stagingspeicherort aus und starten Sie die Wiederherstellung erneut.\0\
Der Auftrag unter Sicherungsaufträge wird abgeschlossen.\0\
Gibt es kein anderes Konto, warten Sie, bis Azure Storage wieder funktioniert, und starten Sie die Wiederherstellung dann.\0\
Platz für eine weitere Ressourcengruppe schaffen\0\
Mit einer Ressourcengruppe wird alles gelöscht, was darin liegt. Lassen Sie Gruppen in Ruhe, deren Namen mit AzureBackupRG_ oder mit dem in einer Sicherungsrichtlinie eingetragenen Namen beginnen: Darin bewahrt Azure Backup Wiederherstellungspunkte auf.\0\
Listen Sie die Ressourcengruppen des Abonnements auf:\0\
Sehen Sie nach, was in den Gruppen liegt, die anscheinend niemand braucht, und löschen Sie dann die überflüssigen:\0\
Kann keine Gruppe weg, bitten Sie den Azure-Support, die Grenze anzuheben, oder stellen Sie in eine vorhandene Ressourcengruppe wieder her.\0\
Unterlagen für den Microsoft-Support sammeln\0\
https://learn.microsoft.com/de-de/azure/azure-portal/supportability/how-to-create-azure-support-request\0\
Notieren Sie den Fehlercode, die ganze Meldung und die Uhrzeit des fehlgeschlagenen Auftrags samt Zeitzone.\0\
Notieren Sie das Abonnement, den Tresor und seine Region sowie Name und Ressourcengruppe der VM.\0\
Sichern Sie die Details der fehlgeschlagenen Aufträge:\0\
Darin stehen die Auftrags-ID und die Aktivitäts-ID, mit der der Support den Vorgang findet.\0\
Kopieren Sie die Protokolle des Agents und der Erweiterung von der VM:\0\
Den Ordner des Agents, C:\\WindowsAzure\\Logs; darin liegt der Ordner der Erweiterung: Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot.\0\
Schreiben Sie auf, was Sie geprüft und geändert haben und was danach geschah.\0\
Öffnen Sie im Portal eine Supportanfrage: Hilfe und Support > Supportanfrage erstellen.\0\
Inneren Fehler des Sicherungsauftrags lesen\0\
Der Code des Auftrags ist nur die Hülle. Was nicht stimmt und was Microsoft empfiehlt, steht in den Details des fehlgeschlagenen Auftrags.\0\
Öffnen Sie den Recovery Services-Tresor, der die VM sichert, wählen Sie unter Überwachung den Eintrag Sicherungsaufträge aus und zeigen Sie nur Fehler an.\0\
Öffnen Sie den fehlgeschlagenen Auftrag und lesen Sie die Fehlerdetails und die empfohlene Aktion. Notieren Sie den inneren Fehlercode.\0\
Dasselbe mit der Azure CLI: Listen Sie die fehlgeschlagenen Aufträge auf und kopieren Sie den Namen des richtigen.\0\
Zeigen Sie dann diesen Auftrag mit allen Details an:\0\
Schlagen Sie den inneren Fehlercode nach und tun Sie, was dort steht.\0\
Sagen die Details nichts weiter, notieren Sie für den Microsoft-Support den Namen des Auftrags, seine Startzeit und den ganzen Fehlertext, und sehen Sie im Aktivitätsprotokoll der VM nach, welcher Vorgang zu dieser Zeit fehlgeschlagen ist.\0\
Warten, bis die VM zur Ruhe gekommen ist\0\
Für den Fall, dass Azure die VM noch startet, beendet oder aktualisiert oder ihre Zuordnung aufhebt. Eine Sicherung, die währenddessen startet, schlägt fehl.\0\
Lesen Sie den Zustand der VM:\0\
PowerState/starting, PowerState/stopping, PowerState/deallocating und ProvisioningState/updating bedeuten, dass noch ein Vorgang läuft.\0\
Warten Sie und wiederholen Sie den Befehl, bis der Betriebszustand PowerState/running, PowerState/stopped oder PowerState/deallocated ist und der Bereitstellungszustand ProvisioningState/succeeded.\0\
Ändert sich nichts, sehen Sie im Aktivitätsprotokoll der VM nach, welcher Vorgang nicht endet, und kümmern Sie sich zuerst um diesen.\0\
VM in einem Wartungsfenster neu starten\0\
Für den Fall, dass ein Neustart aussteht oder dass der Neustart eines einzelnen Diensts nicht geholfen hat.\0\
Alles, was auf der VM läuft, wird unterbrochen. Sprechen Sie den Zeitpunkt mit denen ab, die sie nutzen.\0\
Starten Sie die VM neu: Wählen Sie auf ihrer Seite Übersicht die Option Neu starten aus, oder führen Sie diesen Befehl aus.\0\
Wählen Sie Einstellungen und dann Eigenschaften aus und warten Sie, bis Status den Wert Wird ausgeführt und Agent-Status den Wert Bereit zeigt.\0\
Sicherungserweiterung unter Windows neu installieren\0\
Für Windows-VMs, deren Erweiterung sich im Portal nicht entfernen lässt, etwa weil sie verwaltete Datenträger haben. Microsoft beschreibt diesen Weg seit Oktober 2025.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-manage-vms#re-install-the-vmsnapshot-backup-extension-for-azure-vm-protection\0\
Die Schritte ändern die Registrierung und starten die VM neu. Führen Sie sie in einem Wartungsfenster aus und lassen Sie den Export nicht weg.\0\
Entfernen Sie die Erweiterung, von Azure Cloud Shell oder einem Computer mit Azure PowerShell aus. Bestätigen Sie mit Y.\0\
Melden Sie sich an der VM an, öffnen Sie PowerShell als Administrator und beenden Sie den Dienst Windows Azure Guest Agent:\0\
Benennen Sie den Ordner der Erweiterung um:\0\
Exportieren Sie den Registrierungsschlüssel des Agents, damit Sie ihn zurückspielen können:\0\
Öffnen Sie regedit, gehen Sie zu HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\WindowsAzure\\HandlerState und löschen Sie den Schlüssel Microsoft.Azure.RecoveryServices.VMSnapshot_<Version>.\0\
Löschen Sie nur diesen; die anderen Schlüssel gehören zu anderen Erweiterungen.\0\
Sagen Sie der Erweiterung, dass ihr VSS-Anbieter nicht installiert ist:\0\
Führen Sie eine Bedarfssicherung aus: Wählen Sie im Portal Jetzt sichern aus. Sie installiert die Erweiterung neu.\0\
Gelingt sie, können Sie die exportierte Datei und den umbenannten Ordner löschen.\0\
Eine Anleitung des Microsoft-Supports in Japan (Juni 2025) geht denselben Weg, ohne den Ordner umzubenennen und ohne die VM neu zu starten.\0\
Ordner der Sicherungserweiterung unter Linux löschen\0\
Für Linux-VMs, deren Erweiterung sich im Portal nicht entfernen lässt, etwa weil sie verwaltete Datenträger haben. Die nächste Sicherung installiert sie wieder. Microsoft beschreibt diesen Weg seit Oktober 2025.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-manage-vms#reinstall-the-vmsnapshot-backup-extension-for-linux-azure-vm-protection\0\
Suchen Sie den Ordner der Erweiterung:\0\
In der Ausgabe muss ein Ordner Microsoft.Azure.RecoveryServices.VMSnapshotLinux-<Version> stehen.\0\
Löschen Sie diesen Ordner, mit der angezeigten Version:\0\
Prüfen Sie den Pfad, bevor Sie die Eingabetaste drücken. Die anderen Dateien in /var/lib/waagent gehören dem Agent und anderen Erweiterungen.\0\
Starten Sie eine Sicherung. Sie installiert die Erweiterung wieder.\0\
Schlägt sie fehl, sammeln Sie /var/log/waagent.log und /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log.\0\
Zustand der VM erneut anwenden\0\
Für den Fall, dass die VM Fehlerhaft bleibt, obwohl ihre Erweiterungen in Ordnung sind. Azure wendet das Modell der VM dann noch einmal an.\0\
Sehen Sie im Aktivitätsprotokoll der VM nach, welcher Vorgang fehlgeschlagen ist, und beseitigen Sie möglichst den Grund.\0\
Wenden Sie den Zustand erneut an:\0\
In der Ausgabe muss ProvisioningState/succeeded stehen.\0\
Bleibt die VM Fehlerhaft, ist der nächste Schritt von Microsoft, sie auf einem anderen Host erneut bereitzustellen; dabei startet sie neu. Siehe VM bleibt im Zustand „Fehlerhaft“ (Oktober 2021).\0\
Erweiterung unter Linux von der Antivirenprüfung ausnehmen\0\
Für Linux-VMs mit Antivirensoftware. Die Ordner sind die, die der Microsoft-Support in Japan im Juni 2024 genannt hat.\0\
Auf der VM steht am Ende der Ordnernamen eine Version; der Ausschluss sollte alle Versionen abdecken.\0\
Agent aus der SELinux-Richtlinie ausnehmen\0\
Für Linux-VMs, auf denen SELinux erzwungen wird. Microsoft nennt den Pfad, der auszunehmen ist, aber keine Befehle dafür; die Richtlinie gehört zu Ihrer Distribution.\0\
Sehen Sie nach, ob SELinux erzwungen wird:\0\
Enforcing heißt, dass es den Agent aufhalten kann. Bei Permissive oder Disabled ist das nicht der Grund.\0\
Suchen Sie nach Zugriffen, die dem Agent verweigert wurden:\0\
Nehmen Sie den Pfad /var/lib/waagent mit den Werkzeugen Ihrer Distribution (zum Beispiel semanage und audit2allow) aus der Richtlinie aus.\0\
Vergewissern Sie sich, dass die Sicherungserweiterung installiert ist:\0\
Zeigt der Befehl nichts an, installiert die nächste Sicherung sie.\0\
COM+-Systemanwendung neu starten\0\
Der erste und kürzeste Versuch. Arbeiten Sie in der VM in einem PowerShell-Fenster mit Administratorrechten.\0\
Starten Sie den Dienst neu:\0\
War er beendet, meldet das der erste Befehl; dann kommt es nur auf den zweiten an.\0\
Prüfen Sie, ob er läuft:\0\
Unter Status muss Running stehen. Startet der Dienst nicht, machen Sie mit MSDTC weiter.\0\
MSDTC als Netzwerkdienst ausführen\0\
COM+ braucht den Dienst Distributed Transaction Coordinator (MSDTC), und der muss unter dem Konto Netzwerkdienst laufen.\0\
Sehen Sie in der VM nach, welches Konto der Dienst verwendet:\0\
SERVICE_START_NAME muss NT AUTHORITY\\NetworkService sein (auf deutschem Windows auch mit dem deutschen Namen). Wenn ja, überspringen Sie den nächsten Schritt.\0\
Führen Sie services.msc aus, öffnen Sie Distributed Transaction Coordinator und ändern Sie das Konto auf der Registerkarte Anmelden: Wählen Sie Durchsuchen aus, geben Sie Network Service ein und wählen Sie Namen überprüfen und dann OK aus. Schließen Sie auch die Eigenschaften mit OK.\0\
Sobald Windows den Namen kennt, ist er unterstrichen. Auf deutschem Windows geben Sie Netzwerkdienst ein.\0\
Starten Sie Distributed Transaction Coordinator und dann COM+-Systemanwendung neu.\0\
Dienst MSDTC neu installieren\0\
Für den Fall, dass COM+-Systemanwendung oder MSDTC selbst nicht startet, obwohl MSDTC das richtige Konto verwendet. Arbeiten Sie in der VM in einem PowerShell-Fenster mit Administratorrechten.\0\
Solange MSDTC beendet ist, kann keine Anwendung in der VM verteilte Transaktionen nutzen. Läuft dort eine solche Anwendung, notieren Sie vorher die Einstellungen von MSDTC (dcomcnfg) und arbeiten Sie in einem Wartungsfenster.\0\
Beenden Sie MSDTC:\0\
Läuft es gar nicht, meldet das der Befehl; machen Sie dann weiter.\0\
Deinstallieren Sie den Dienst und installieren Sie ihn wieder:\0\
Starten Sie MSDTC und dann COM+:\0\
Prüfen Sie, ob beide laufen:\0\
Erweiterung ihren Anbieter neu installieren lassen\0\
Für den Fall, dass COM+ und MSDTC arbeiten und der Fehler trotzdem bleibt. Zwei Registrierungswerte bringen die Erweiterung dazu, ihren VSS-Anbieter bei der nächsten Sicherung zu installieren.\0\
Setzen Sie beide Werte, in der VM in einem PowerShell-Fenster mit Administratorrechten:\0\
Im Protokoll der Erweiterung, IaaSBcdrExtension.log, zeigt die Zeile Registered the provider with VSS, dass es gelungen ist. Das Protokoll liegt unter C:\\WindowsAzure\\Logs\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot.\0\
Desktopheap vergrößern\0\
Nur für den Fall, dass alle drei Anzeichen eines erschöpften Desktopheaps zusammengekommen sind. Die Windows-Dienste bekommen dann mehr von diesem Speicher.\0\
Der Wert ist eine einzige lange Zeile, die Windows zum Starten braucht. Ändern Sie darin nur den genannten Teil und exportieren Sie vorher den Schlüssel. Die VM muss neu gestartet werden.\0\
Exportieren Sie den Schlüssel, in der VM in einem PowerShell-Fenster mit Administratorrechten:\0\
Führen Sie regedit aus und öffnen Sie den Wert Windows des Schlüssels HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\SubSystems.\0\
Ersetzen Sie in seinen Daten den Teil, der mit SharedSection= beginnt, bis zum nächsten Leerzeichen durch diesen:\0\
Starten Sie die VM in einem Wartungsfenster neu.\0\
Protokolle der Windows-Erweiterung sammeln\0\
Für den Fall, dass der Fehler bleibt. Die Protokolle zeigen, wie weit die Erweiterung gekommen ist, und der Microsoft-Support fragt danach.\0\
Notieren Sie Startzeit und Fehlercode des fehlgeschlagenen Auftrags; beides steht unter Sicherungsaufträge des Tresors.\0\
Kopieren Sie in der VM diese Dateien und Ordner:\0\
Exportieren Sie die Ereignisprotokolle, in einem PowerShell-Fenster mit Administratorrechten:\0\
Öffnen Sie den Ordner C:\\WindowsAzure\\Logs\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\\<Version> der neuesten Version und lesen Sie CommandExecution.log.\0\
Dort steht, ob der Agent die Erweiterung ohne Fehler aktiviert hat.\0\
Lesen Sie im selben Ordner IaaSBcdrExtension.log ab dem Start des Auftrags. Eine gelungene Sicherung hat Zeilen wie diese, in dieser Reihenfolge:\0\
Die letzte davon, die Sie finden, zeigt, wo es abbrach: vor der Registrierung des Anbieters bei der Installation, danach bei VSS. Ein Waiting for, das stundenlang dauert, heißt, dass VSS nicht antwortet.\0\
Können Sie den Grund nicht beseitigen, eröffnen Sie eine Supportanfrage und hängen Sie an, was Sie gesammelt haben.\0\
Die Zeilen stammen aus einer Anleitung des Microsoft-Supports vom März 2021; neuere Versionen der Erweiterung können sie anders formulieren.\0\
VM mehr Speicherplatz, Arbeitsspeicher oder Prozessoren geben\0\
Für den Fall, dass es der VM während der Momentaufnahme an etwas fehlt. Grenzwerte nennt Microsoft nicht; suchen Sie, was fast aufgebraucht ist.\0\
Sehen Sie den freien Platz auf den Laufwerken der VM nach:\0\
Sehen Sie Arbeitsspeicher, Auslagerungsdatei und Prozessorlast nach, am besten zur Zeit des Fehlers:\0\
Schaffen Sie, was fehlt.\0\
Speicherplatz ist knapp: Löschen Sie Unnötiges oder vergrößern Sie den Datenträger, wie unter Virtuelle Festplatten erweitern beschrieben.\0\
Arbeitsspeicher oder Prozessoren sind knapp: Wählen Sie eine größere VM-Größe, wie unter Größe einer VM ändern beschrieben. Eine laufende VM startet dabei neu.\0\
Dienste der instabilen Writer neu starten\0\
Für den Fall, dass ein Writer einen anderen Zustand als [1] Stable zeigt. Der Neustart des Diensts, zu dem der Writer gehört, setzt ihn zurück.\0\
Der Neustart eines Diensts kann den Betrieb unterbrechen, etwa von SQL Server oder Exchange. Lassen Sie ihn genehmigen und führen Sie ihn in einem Wartungsfenster aus.\0\
Zeigen Sie die Writer an, in der VM in einem PowerShell-Fenster mit Administratorrechten:\0\
Bei jedem Writer sollte State: [1] Stable und Last error: No error stehen (auf deutschem Windows „Stabil“ und „Kein Fehler“). Notieren Sie die Namen der anderen. Solange eine Sicherung läuft, sind andere Zustände normal.\0\
Finden Sie heraus, zu welchem Dienst jeder dieser Writer gehört. Häufige Fälle, die allgemein von Windows bekannt sind:\0\
ASR Writer, COM+ REGDB Writer, Registry Writer und Shadow Copy Optimization Writer: VSS\0\
Eine Liste für Azure Backup wollte Microsoft im März 2018 nicht veröffentlichen. Ein anderer Hersteller von Sicherungssoftware hat eine: List of VSS Writers and Services.\0\
Starten Sie jeden dieser Dienste neu:\0\
Zeigen Sie die Writer noch einmal an:\0\
Jetzt müssen alle [1] Stable sein. Wenn nicht, starten Sie die VM neu.\0\
Momentaufnahmen ohne Threads erstellen\0\
Für den Fall, dass der Neustart der Dienste der Writer nicht geholfen hat. Ein Registrierungswert bringt die Erweiterung dazu, für die Blobmomentaufnahmen keine Threads zu erstellen.\0\
Setzen Sie den Wert, in der VM in einem PowerShell-Fenster mit Administratorrechten:\0\
Prüfen Sie ihn:\0\
Der Wert muss True sein.\0\
Datenträger während der Momentaufnahme entlasten\0\
Für den Fall, dass laut Ereignisprotokoll beim Schattenkopieanbieter ein Timeout auftrat und der Neustart der Dienste der Writer nichts gebracht hat.\0\
Öffnen Sie in der VM die Ereignisanzeige und suchen Sie zur Zeit des Fehlers in den Protokollen System und Anwendung nach dieser Meldung:\0\
Sehen Sie nach, ob ein Datenträger an seinem IOPS-Limit gedrosselt wird, zum Beispiel mit der Leistungsdiagnose.\0\
Entlasten Sie die Datenträger.\0\
Verteilen Sie die Last auf mehr Datenträger der VM.\0\
Legen Sie den Zeitplan, zum Beispiel den der Sicherungsrichtlinie, auf eine Zeit, zu der die VM am wenigsten zu tun hat.\0\
Wählen Sie Datenträger mit mehr IOPS; einen Vergleich finden Sie unter Datenträgertypen.\0\
Dienst Volumeschattenkopie neu starten\0\
Setzt VSS in der VM zurück, ohne dass die ganze VM neu gestartet werden muss.\0\
Starten Sie den Dienst neu, in der VM in einem PowerShell-Fenster mit Administratorrechten:\0\
Dasselbe geht in services.msc, mit Neu starten für den Dienst Volumeschattenkopie. War der Dienst beendet, kommt es nur auf das Starten an.\0\
Sehen Sie sich auch die Writer an:\0\
Jeder Writer sollte [1] Stable sein (auf deutschem Windows „Stabil“).\0\
Schlägt sie wieder fehl, starten Sie die VM neu.\0\
MachineKeys zurücksetzen und Erweiterungszertifikate löschen\0\
Für den Fall, dass die Berechtigungen des Ordners MachineKeys vom Standard abweichen. Auch die Zertifikate, die unter den falschen Berechtigungen entstanden sind, müssen weg; der VM-Agent erstellt bei Bedarf neue.\0\
Zeigen Sie die Berechtigungen an, in der VM in einer Eingabeaufforderung (cmd) mit Administratorrechten:\0\
Standard ist Everyone:(R,W) und BUILTIN\\Administrators:(F) und sonst nichts; deutsches Windows zeigt „Jeder“ und „VORDEFINIERT\\Administratoren“.\0\
Sichern Sie die jetzigen Berechtigungen in einer Datei:\0\
Öffnen Sie im Explorer die Eigenschaften des Ordners, wählen Sie Sicherheit und dann Erweitert aus und entfernen Sie alle Einträge außer den beiden des Standards.\0\
Geben Sie Jeder diese speziellen Berechtigungen und keine anderen:\0\
Ordner auflisten / Daten lesen\0\
Attribute lesen\0\
Erweiterte Attribute lesen\0\
Dateien erstellen / Daten schreiben\0\
Ordner erstellen / Daten anhängen\0\
Attribute schreiben\0\
Erweiterte Attribute schreiben\0\
Berechtigungen lesen\0\
Führen Sie certlm.msc aus, öffnen Sie Eigene Zertifikate und dann Zertifikate und löschen Sie jedes Zertifikat, bei dem unter Ausgestellt für einer dieser beiden Namen steht; den zweiten gibt es auf VMs des klassischen Bereitstellungsmodells:\0\
Löschen Sie kein anderes Zertifikat. Die Seite von Microsoft sagt zum zweiten nur „das klassische Bereitstellungsmodell“; der Name stammt aus einem Supportartikel vom Mai 2023.\0\
Datenträger-Momentaufnahmen löschen, die niemand braucht\0\
Für VMs, deren Datenträger als Blobs in einem Speicherkonto liegen (nicht verwaltete Datenträger). Wer alte Momentaufnahmen löscht, schafft Platz für die der Sicherung.\0\
Löschen Sie nur Momentaufnahmen. Das Blob ohne Momentaufnahmezeit ist der Datenträger selbst; wird es gelöscht, ist der Datenträger verloren.\0\
Suchen Sie die Blobs der Datenträger:\0\
Die Adressen nennen Speicherkonto, Container und Blob. Ist das Ergebnis null und eine leere Liste, sind die Datenträger verwaltet, und die nächsten Schritte passen nicht. Suchen Sie stattdessen nach alten Wiederherstellungspunkten der VM: Für diese meldet Azure Compute dieselbe Grenze und bittet, einige zu löschen (April 2023).\0\
Listen Sie die Momentaufnahmen im Container auf:\0\
Für --auth-mode login braucht Ihr Konto eine Rolle wie Storage-Blobdatenleser.\0\
Finden Sie heraus, von wem sie stammen. Außer Azure Backup hinterlassen auch Werkzeuge wie Site Recovery und eigene Skripte Momentaufnahmen.\0\
Löschen Sie die, die niemand braucht: Öffnen Sie das Blob im Azure-Portal, wählen Sie Momentaufnahmen aus, markieren Sie sie und wählen Sie Löschen aus.\0\
Listen Sie die Momentaufnahmen noch einmal auf. Es müssen jetzt weniger sein, und die Blobs der Datenträger sind noch da.\0\
Vorläufiges Löschen im Speicher der Datenträger verkürzen\0\
Für den Fall, dass für das Speicherkonto der Datenträger das vorläufige Löschen eingeschaltet ist. Mit einer kürzeren Aufbewahrung bleiben gelöschte und vorhandene Momentaufnahmen zusammen unter der Grenze.\0\
Sehen Sie die jetzige Einstellung nach:\0\
Ist das vorläufige Löschen eingeschaltet, steht bei enabled der Wert true und bei days die Aufbewahrung.\0\
Stellen Sie eine kürzere Aufbewahrung ein:\0\
Die Einstellung gilt für alle Blobs des Kontos: Was versehentlich gelöscht wird, lässt sich nur noch für weniger Tage zurückholen. Wie die Aufbewahrung funktioniert, steht unter Vorläufiges Löschen für Blobs.\0\
Starten Sie die Sicherung erneut. Schlägt sie noch fehl, warten Sie, bis die bisher gelöschten Momentaufnahmen abgelaufen sind, und starten Sie sie noch einmal.\0\
Site Recovery und Sicherung auseinanderhalten\0\
Für den Fall, dass auch Azure Site Recovery die VM schützt.\0\
Sehen Sie nach, ob sich die Erweiterung eine fehlgeschlagene Momentaufnahme gemerkt hat. isanysnapshotfailed muss False sein oder ganz fehlen.\0\
Steht dort True, öffnen Sie /etc/azure/vmbackup.conf und setzen Sie den Wert im Abschnitt SnapshotThread:\0\
Die Seite von Microsoft verlangt das noch im September 2023. Im veröffentlichten Code der Erweiterung vom August 2026 kommt die Einstellung nur noch in einem Beispiel vor und wird nicht mehr gelesen.\0\
Planen Sie Site Recovery so, dass es nicht zur selben Zeit läuft wie die Sicherung. Wann die Sicherung läuft, steht in der Sicherungsrichtlinie der VM.\0\
Momentaufnahme über den Host erstellen\0\
Zwei Registrierungswerte bringen die Erweiterung dazu, die Momentaufnahme zuerst über den Host zu erstellen und erst danach aus der VM heraus. Langsame Netzwerkaufrufe der VM fallen dann weniger ins Gewicht.\0\
Prüfen Sie sie:\0\
Sicherung in eine Zeit geringer Last verlegen\0\
Für den Fall, dass die VM zur Zeit ihrer geplanten Sicherung ausgelastet ist.\0\
Sehen Sie in den Metriken der VM nach, zu welcher Tageszeit Prozessor und Datenträger am wenigsten zu tun haben.\0\
Öffnen Sie den Recovery Services-Tresor, wählen Sie Sicherungsrichtlinien aus, öffnen Sie die Richtlinie der VM und wählen Sie Ändern aus. Legen Sie die Sicherung auf diese Zeit.\0\
Die Änderung gilt für alle VMs, die diese Richtlinie verwenden. Soll sie das nicht, legen Sie für diese VM eine eigene Richtlinie an.\0\
Starten Sie zu einer ruhigen Zeit eine Sicherung, um zu sehen, ob sie gelingt.\0\
Leistungsfähigere VM-Größe wählen\0\
Für den Fall, dass die VM zu klein ist: für ihre Aufgaben, auch zu ruhigen Zeiten, oder um einen Wiederherstellungspunkt zu erstellen. Sie ist eine Weile nicht erreichbar.\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/resize-vm\0\
Eine laufende VM startet neu, wenn sich ihre Größe ändert. Muss dafür ihre Zuordnung aufgehoben werden, verliert sie auch dynamische IP-Adressen.\0\
Listen Sie die Größen auf, die für die VM möglich sind, ohne dass sie umzieht:\0\
Fehlt die gewünschte Größe, erscheinen vielleicht mehr, sobald die Zuordnung der VM aufgehoben ist.\0\
Nehmen Sie bei Storage Premium eine Größe mit s im Namen.\0\
Von einer Größe mit lokalem temporärem Datenträger können Sie nicht zu einer ohne wechseln und umgekehrt.\0\
Wählen Sie eine Größe mit mehr Prozessoren und Arbeitsspeicher:\0\
Prüfen Sie im Azure-Portal, ob Status den Wert Wird ausgeführt und Agent-Status den Wert Bereit zeigt (Einstellungen, dann Eigenschaften), und vergewissern Sie sich, dass die Anwendungen der VM laufen.\0\
VM starten und erneut registrieren\0\
Für den Fall, dass die VM ausgeschaltet war, als Azure Backup seine Erweiterung installieren wollte.\0\
Starten Sie die VM:\0\
Öffnen Sie im Azure-Portal die VM und wählen Sie Einstellungen und dann Eigenschaften aus. Warten Sie, bis Status den Wert Wird ausgeführt und Agent-Status den Wert Bereit zeigt.\0\
Registrieren Sie die VM noch einmal für die Sicherung.\0\
Ist das schon geschehen, starten Sie stattdessen eine Sicherung.\0\
BitLocker auf allen Laufwerken deaktivieren\0\
Microsoft rät, BitLocker für alle Laufwerke der VM zu deaktivieren. Arbeiten Sie in der VM in einem PowerShell-Fenster mit Administratorrechten.\0\
Die Laufwerke werden entschlüsselt, und BitLocker schützt ihre Daten nicht mehr. Klären Sie das mit denen, die für die Verschlüsselung zuständig sind. Auch Azure Disk Encryption verwendet unter Windows BitLocker, und Stand Januar 2026 unterstützt Azure Backup so verschlüsselte VMs; entschlüsseln Sie eine solche VM nicht, bevor Sie ihr Laufwerk entsperrt und die Sicherung versucht haben.\0\
Listen Sie die Laufwerke auf:\0\
Entsperren Sie jedes Laufwerk, dessen LockStatus auf Locked steht:\0\
Deaktivieren Sie BitLocker für jedes verschlüsselte Laufwerk:\0\
Warten Sie, bis die Laufwerke entschlüsselt sind:\0\
VolumeStatus muss bei allen FullyDecrypted sein.\0\
Starke Kryptografie für .NET einschalten\0\
Für den Fall, dass die Erweiterung keine sichere Verbindung aufbauen kann. Die Einstellung gilt für alle .NET-Programme der VM: Sie verwenden dann keine alten, unsicheren TLS-Versionen mehr.\0\
https://learn.microsoft.com/de-de/dotnet/framework/network-programming/tls#schusestrongcrypto\0\
Sehen Sie in der VM nach, welche Versionen von .NET Framework es gibt:\0\
Es kommt auf die Schlüssel v4.0.30319 (.NET Framework 4 und höher) und v2.0.50727 (.NET Framework 3.5) an.\0\
Setzen Sie den Wert für jede vorhandene Version, in einem PowerShell-Fenster mit Administratorrechten:\0\
Prüfen Sie den Wert:\0\
Er muss für jede Version 0x1 sein.\0\
32-Bit-Programme lesen denselben Wert unter HKLM\\SOFTWARE\\Wow6432Node\\Microsoft\\.NETFramework; die Seite von Azure Backup verlangt ihn dort nicht.\0\
Visual C++ 2013 von Hand installieren\0\
Das Paket liegt im Ordner der Erweiterung. Installieren Sie es, sobald die Ursache beseitigt ist, oder gleich, um den Fehler des Installers zu sehen.\0\
Öffnen Sie in der VM den Ordner C:\\Packages\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\\<Version>.\0\
Gibt es mehrere Versionen, nehmen Sie die neueste.\0\
Führen Sie die Datei vcredist2013_x64 als Administrator aus.\0\
Meldet sie einen Fehler, suchen Sie im Ereignisprotokoll Anwendung den Eintrag des Installers und machen Sie mit der passenden Ursache weiter.\0\
Prüfen Sie, ob unter Programme und Funktionen der Eintrag Visual C++ Redistributable (x64) für Visual Studio 2013 steht.\0\
Windows Installer aktivieren\0\
Für den Fall, dass der Dienst Windows Installer deaktiviert ist oder sich in der VM gar kein Paket installieren lässt. Arbeiten Sie in einem PowerShell-Fenster mit Administratorrechten.\0\
Lesen Sie, wie der Dienst starten soll:\0\
0x3 ist richtig, 0x4 heißt deaktiviert.\0\
Steht dort 0x4, setzen Sie den Wert auf 3:\0\
Hatte eine Richtlinie den Dienst deaktiviert, kann sie das wieder tun; klären Sie es vor dem nächsten Versuch.\0\
Führen Sie vcredist2013_x64 aus dem Ordner C:\\Packages\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\\<Version> aus.\0\
Scheitert die Installation immer noch, registrieren Sie Windows Installer neu und führen Sie das Paket noch einmal aus:\0\
Rechte auf den Schlüssel Software\\Classes erteilen\0\
Für den Fall, dass das Ereignisprotokoll zum Schlüssel Software\\Classes einen Error 1401 mit System error 5 zeigt.\0\
Führen Sie in der VM regedit aus, gehen Sie zu HKEY_LOCAL_MACHINE\\SOFTWARE\\Classes, klicken Sie mit der rechten Maustaste auf den Schlüssel und wählen Sie Berechtigungen aus.\0\
Geben Sie dem Administrator- oder Benutzerkonto, mit dem das Paket installiert wird, genügend Rechte, um in den Schlüssel zu schreiben.\0\
Starten Sie den Dienst Windows Azure Guest Agent neu, in einem PowerShell-Fenster mit Administratorrechten:\0\
Im Ereignisprotokoll sollte jetzt kein neuer Error 1401 stehen.\0\
Der Verschlüsselungsidentität Zugriff auf den Schlüssel geben\0\
Öffnen Sie im Tresor Eigenschaften und wählen Sie unter Verschlüsselungseinstellungen die Option Aktualisieren aus. Notieren Sie die Identität und den Schlüssel, die dort eingestellt sind.\0\
Ermitteln Sie die Objekt-ID dieser Identität, <PrincipalId>.\0\
Systemseitig zugewiesene Identität eines Sicherungstresors:\0\
Systemseitig zugewiesene Identität eines Recovery Services-Tresors:\0\
Benutzerseitig zugewiesene Identität:\0\
Stellen Sie fest, wie der Schlüsseltresor den Zugriff regelt:\0\
Bei true verwendet er Azure RBAC, sonst Zugriffsrichtlinien.\0\
Erteilen Sie der Identität ihre Rechte.\0\
Azure RBAC, mit der id aus Schritt 3 als <KeyVaultId>:\0\
Zugriffsrichtlinien:\0\
Verwaltetes HSM: Erteilen Sie der Identität über lokales RBAC die Rechte Get, Wrap und Unwrap für den Schlüssel.\0\
Prüfen Sie den Schlüssel:\0\
Der Typ ist RSA oder RSA-HSM, der Schlüssel ist aktiviert und nicht abgelaufen.\0\
Warten Sie einige Minuten und wiederholen Sie dann den fehlgeschlagenen Vorgang.\0\
Stand April 2026 kann es bis zu 15 Minuten dauern, bis Azure Backup eine neue Rolle bemerkt, auch wenn das Portal sie sofort anzeigt.\0\
Schlägt der Vorgang weiterhin fehl, sammeln Sie für eine Supportanfrage die Korrelations-ID aus dem Aktivitätsprotokoll des Tresors, die Fehlerdetails und die Rollenzuweisungen oder Zugriffsrichtlinien des Schlüsseltresors.\0\
Wurde in den Einstellungen der Schlüsseltresor gewechselt, braucht die Identität auch am bisherigen die Rechte Get und Unwrap, und der alte Schlüssel muss aktiviert sein (Stand November 2024).\0\
Die Verschlüsselungsidentität wiederherstellen\0\
Öffnen Sie im Tresor Eigenschaften und wählen Sie unter Verschlüsselungseinstellungen die Option Aktualisieren aus. Notieren Sie die Identität, die dort eingestellt ist.\0\
Geben Sie dem Tresor diese Identität zurück, unter Einstellungen > Identität.\0\
Systemseitig zugewiesene Identität: Stellen Sie auf der Registerkarte Systemseitig zugewiesen den Status auf Ein und wählen Sie Speichern aus.\0\
Benutzerseitig zugewiesene Identität: Wählen Sie auf der Registerkarte Benutzerseitig zugewiesen die Option Hinzufügen aus und verknüpfen Sie die Identität. Wurde sie gelöscht, nehmen Sie eine andere.\0\
Erteilen Sie der Identität ihre Rechte am Schlüsseltresor: die Rolle Key Vault Crypto Service Encryption User oder per Zugriffsrichtlinie Get, Wrap und Unwrap.\0\
Das gilt auch dann, wenn sie diese Rechte vorher schon hatte.\0\
War es die systemseitig zugewiesene Identität oder tritt eine andere an die Stelle der alten, tragen Sie sie in den Verschlüsselungseinstellungen ein und speichern Sie.\0\
Ändern Sie nur die Identität. Identität und Schlüssel-URI lassen sich nicht in einer Anforderung ändern.\0\
Warten Sie bis zu 15 Minuten und wiederholen Sie dann den fehlgeschlagenen Vorgang.\0\
Schlägt er weiterhin fehl, sammeln Sie für eine Supportanfrage die Korrelations-ID aus dem Aktivitätsprotokoll des Tresors und die Fehlerdetails.\0\
Bis die Identität wieder funktioniert, werden abgelaufene Wiederherstellungspunkte nicht gelöscht und kosten weiter Geld, ohne dass ein Fehler zu sehen ist (Stand November 2024).\0\
Den Tresor mit einem RSA-Schlüssel verschlüsseln\0\
Prüfen Sie den Typ des Schlüssels aus den Verschlüsselungseinstellungen:\0\
Ist er weder RSA noch RSA-HSM, kann Azure Backup den Schlüssel nicht verwenden.\0\
Erstellen Sie einen RSA-Schlüssel mit 2048, 3072 oder 4096 Bit:\0\
Prüfen Sie, ob die Identität des Tresors an diesem Schlüsseltresor ihre Rechte hat: die Rolle Key Vault Crypto Service Encryption User oder per Zugriffsrichtlinie Get, Wrap und Unwrap.\0\
Öffnen Sie im Tresor Eigenschaften, wählen Sie unter Verschlüsselungseinstellungen die Option Aktualisieren und dann den neuen Schlüssel aus oder geben Sie dessen URI ein.\0\
Ein URI ohne Version lässt den Schlüssel von selbst rotieren; mit Version bleibt es bei dieser.\0\
Wiederholen Sie den fehlgeschlagenen Vorgang.\0\
Stand August 2023 müssen ein Recovery Services-Tresor und sein Schlüsseltresor in derselben Region liegen. Ein Tresor, der einmal mit einem kundenseitig verwalteten Schlüssel verschlüsselt ist, kann nicht zu plattformseitig verwalteten Schlüsseln zurück.\0\
Den Schlüssel wieder erreichbar machen\0\
Prüfen Sie, ob es den Schlüsseltresor und den Schlüssel gibt:\0\
Der Schlüssel wird angezeigt, ist aktiviert und nicht abgelaufen. Seine Adresse stimmt mit der in Eigenschaften > Verschlüsselungseinstellungen des Tresors überein.\0\
Wurde etwas gelöscht, stellen Sie es wieder her. Dafür muss das vorläufige Löschen eingeschaltet sein.\0\
Den Schlüsseltresor:\0\
Den Schlüssel:\0\
Ist der Schlüssel deaktiviert, aktivieren Sie ihn:\0\
Öffnen Sie am Schlüsseltresor Netzwerk und prüfen Sie, welche Netzwerke er zulässt.\0\
Ist der Zugriff eingeschränkt, lässt sich nur die systemseitig zugewiesene Identität des Tresors verwenden (Stand November 2024).\0\
Prüfen Sie, ob die Identität des Tresors ihre Rechte am Schlüsseltresor noch hat: die Rolle Key Vault Crypto Service Encryption User oder per Zugriffsrichtlinie Get, Wrap und Unwrap.\0\
Schlägt er weiterhin fehl, sammeln Sie für eine Supportanfrage die Korrelations-ID aus dem Aktivitätsprotokoll des Tresors, die Ausgabe aus Schritt 1 und die Netzwerkeinstellungen des Schlüsseltresors.\0\
Ein Schlüssel, der sich nicht wiederherstellen lässt, nimmt die Sicherungen mit: Was mit ihm verschlüsselt ist, lässt sich nicht mehr lesen.\0\
Für den eingeschränkten Schlüsseltresor die systemseitig zugewiesene Identität verwenden\0\
Öffnen Sie im Tresor Einstellungen > Identität. Stellen Sie auf der Registerkarte Systemseitig zugewiesen den Status auf Ein und wählen Sie Speichern aus.\0\
Eine Objekt-ID erscheint.\0\
Erteilen Sie dieser Identität ihre Rechte am Schlüsseltresor: die Rolle Key Vault Crypto Service Encryption User oder per Zugriffsrichtlinie Get, Wrap und Unwrap.\0\
Öffnen Sie im Tresor Eigenschaften, wählen Sie unter Verschlüsselungseinstellungen die Option Aktualisieren und dann die systemseitig zugewiesene Identität aus. Lassen Sie den Schlüssel, wie er ist, denn beides zugleich lässt sich nicht ändern.\0\
Ist der öffentliche Zugriff auf den Schlüsseltresor ausgeschaltet, lässt sich der Schlüssel im Portal nur von einem Rechner aus auswählen, der den privaten Endpunkt erreicht. Den Schlüssel-URI einzugeben geht in jedem Fall.\0\
Schlägt er weiterhin fehl, sammeln Sie für eine Supportanfrage die Korrelations-ID aus dem Aktivitätsprotokoll des Tresors und die Netzwerkeinstellungen des Schlüsseltresors.\0\
Beim Erstellen eines Sicherungstresors lässt sich für die Verschlüsselung nur eine benutzerseitig zugewiesene Identität wählen. Die systemseitig zugewiesene können Sie danach einstellen (Stand November 2024).\0\
Der Identität die Rolle geben, bevor die Verschlüsselung gesetzt wird\0\
Bringen Sie die Schritte der Bereitstellung in eine Reihenfolge, in der es die Rolle vor der Verschlüsselung gibt.\0\
Mit einer benutzerseitig zugewiesenen Identität: Erstellen Sie die Identität, geben Sie ihr am Schlüsseltresor die Rolle Key Vault Crypto Service Encryption User und erstellen Sie dann den Tresor mit dieser Identität und der Verschlüsselung. Das wurde im Oktober 2024 vorgeschlagen. Es geht nicht, wenn der Schlüsseltresor auf bestimmte Netzwerke beschränkt ist.\0\
Mit der systemseitig zugewiesenen Identität: Erstellen Sie den Tresor ohne Verschlüsselung, geben Sie seiner Identität die Rolle am Schlüsseltresor und setzen Sie erst dann die Verschlüsselung.\0\
Lassen Sie zwischen Rolle und Verschlüsselung einige Minuten vergehen. Stand April 2026 bemerkt Azure Backup eine neue Rolle mitunter erst nach 15 Minuten.\0\
Führen Sie die Bereitstellung erneut aus.\0\
Eigenschaften > Verschlüsselungseinstellungen des Tresors zeigt den Schlüssel.\0\
Schlägt sie weiterhin fehl, lesen Sie in den Fehlerdetails die Antwort des Schlüsseltresors: Sie nennt den Aufrufer, die Aktion und ob eine Zuweisung gefunden wurde.\0\
Stand August 2023 lässt sich ein Recovery Services-Tresor nur verschlüsseln, solange nie etwas in ihm registriert oder geschützt war. Im November 2024 wurde gemeldet, dass die zweite Bereitstellung eines leeren Tresors aus diesem Grund abgelehnt wurde; im Januar 2025 schien das behoben.\0\
Systemseitig zugewiesene Identität einschalten\0\
https://learn.microsoft.com/de-de/azure/backup/enable-managed-identity-backup-vault\0\
Schalten Sie die systemseitig zugewiesene Identität des Sicherungstresors ein.\0\
Azure-Portal: Öffnen Sie im Sicherungstresor Einstellungen > Identität. Stellen Sie auf der Registerkarte Systemseitig zugewiesen den Status auf Ein und wählen Sie Speichern aus.\0\
Die Identität hat eine Objekt-ID.\0\
Weisen Sie alle Rollen neu zu, die die Sicherungsinstanzen brauchen, an den Datenquellen, den Ressourcengruppen für Momentaufnahmen und allem anderen, was sie verwenden.\0\
Welche das sind, hängt vom Workload ab; die Seite von Microsoft zu dessen Sicherung führt sie auf.\0\
Arbeitete eine Sicherungsinstanz mit einer anderen Identität, stellen Sie sie auf diese um:\0\
Ist der Tresor über diese Identität mit einem kundenseitig verwalteten Schlüssel verschlüsselt, erteilen Sie ihr auch am Schlüsseltresor ihre Rechte neu.\0\
So lange kann es Stand April 2026 dauern, bis Azure Backup neue Rollen bemerkt.\0\
Schlägt er weiterhin fehl, sammeln Sie für eine Supportanfrage die ID des Auftrags, seine Fehlerdetails und die Liste der Rollenzuweisungen.\0\
Sicherungsinstanzen eine benutzerseitig zugewiesene Identität geben\0\
Öffnen Sie im Sicherungstresor Einstellungen > Identität. Wählen Sie auf der Registerkarte Benutzerseitig zugewiesen die Option Hinzufügen aus und verknüpfen Sie die Identität: die bisherige, falls es sie noch gibt, sonst eine andere.\0\
Die Identität erscheint in der Liste.\0\
Weisen Sie der Identität alle Rollen zu, die die Sicherungsinstanzen brauchen, an den Datenquellen, den Ressourcengruppen für Momentaufnahmen und allem anderen, was sie verwenden.\0\
Ist es nicht die Identität, die die Sicherungsinstanz vorher hatte, stellen Sie die Instanz um, und zwar jede einzeln:\0\
Die Namen der Instanzen zeigt dieser Befehl:\0\
Verwendete auch die Verschlüsselung des Tresors die verlorene Identität, tragen Sie die neue unter Eigenschaften > Verschlüsselungseinstellungen ein, sobald sie am Schlüsseltresor ihre Rechte hat.\0\
Schlägt er weiterhin fehl, sammeln Sie für eine Supportanfrage die ID des Auftrags, seine Fehlerdetails und die Ressourcen-ID der Identität.\0\
Zugriff mit Speicherkontoschlüsseln zulassen\0\
Ermitteln Sie das Speicherkonto. Die Fehlerdetails nennen es; bei AKS ist es das Konto, in dem die Sicherungen des Clusters liegen.\0\
Lassen Sie den Zugriff mit Schlüsseln zu.\0\
Azure-Portal: Öffnen Sie im Speicherkonto Einstellungen > Konfiguration, stellen Sie Zugriff auf Speicherkontoschlüssel zulassen (englisch „Allow storage account key access“) auf Aktiviert und wählen Sie Speichern aus.\0\
Prüfen Sie, ob die Einstellung erhalten geblieben ist:\0\
Die Antwort ist true oder leer; auch leer heißt erlaubt.\0\
Schlägt er weiterhin fehl, sammeln Sie für eine Supportanfrage die Fehlerdetails, die ID des Auftrags und die Ausgabe aus Schritt 3.\0\
Wer einen Schlüssel des Speicherkontos hat, kann dann dessen Daten lesen und schreiben. Wurden Schlüssel mit Absicht verboten, stimmen Sie die Änderung mit denen ab, die das entschieden haben.\0\
Einstellung finden, an der die Prüfung der Richtlinie scheitert\0\
Stellen Sie die gewünschte Richtlinie im Portal zusammen: Sicherungsrichtlinien > Hinzufügen. Was sich dort nicht auswählen lässt, ist wahrscheinlich das, was abgelehnt wird.\0\
Speichern Sie sie unter einem Testnamen und sehen Sie sie als JSON an:\0\
Vergleichen Sie sie Feld für Feld mit dem, was Ihr Werkzeug sendet: Tage, Uhrzeiten, Formate der Aufbewahrung, Tage für die sofortige Wiederherstellung, Archivierung.\0\
Senden Sie immer nur eine Änderung, bis Sie wissen, welche abgelehnt wird.\0\
Prüfen Sie die Grenzen einer VM-Richtlinie, wie sie der azurerm-Provider im August 2026 nennt: mindestens 7 tägliche Sicherungen, höchstens 9999 von jeder Art, Uhrzeiten zur vollen oder halben Stunde.\0\
Bleibt es unklar, geben Sie dem Microsoft-Support die x-ms-correlation-request-id des abgelehnten Aufrufs: Der Dienst hat den genauen Grund in seinem eigenen Protokoll, er reicht ihn nur nicht weiter.\0\
Feld finden, das im Aufruf nicht stimmt\0\
Führen Sie dasselbe einmal im Portal aus, wenn es dort geht. Klappt es, sind Tresor und Berechtigungen in Ordnung, und der Fehler steckt im Aufruf.\0\
Sehen Sie sich an, was Ihr Werkzeug sendet. Die Azure CLI zeigt es mit --debug, Azure PowerShell mit -Debug, Terraform mit TF_LOG=DEBUG.\0\
Prüfen Sie IDs, Namen und API-Version und vergleichen Sie den Inhalt mit der Referenz dieser Version.\0\
Lassen Sie Felder weg, bis der Aufruf durchgeht, und nehmen Sie sie einzeln wieder hinein.\0\
Heben Sie für den Microsoft-Support die Anforderung, die Uhrzeit und die ActivityId der Antwort auf oder deren x-ms-correlation-request-id.\0\
Tresor ganz leeren und dann löschen\0\
Diese Schritte löschen Sicherungsdaten endgültig oder nach der Frist des vorläufigen Löschens. Notieren Sie, was Sie löschen.\0\
Zeigt Eigenschaften > Mehrbenutzerautorisierung einen Resource Guard, lassen Sie sich zuerst vom Sicherheitsadministrator Zugriff darauf geben.\0\
Wählen Sie im Tresor Übersicht > Löschen aus.\0\
Der Bereich listet auf, was noch da ist, und verweist an jede Stelle. Site Recovery gehört dazu: Schalten Sie dort die Replikation ab.\0\
Öffnen Sie Sicherungselemente und gehen Sie alle Typen durch: Wählen Sie Sicherung beenden und dann Sicherungsdaten löschen aus und tippen Sie den Namen des Elements genau so ein, wie er dort steht.\0\
Die VM oder Datenbank selbst bleibt unberührt. Was noch da ist, zeigt:\0\
Öffnen Sie Sicherungsinfrastruktur > Geschützte Server und heben Sie die Registrierung jedes Servers jeder Art auf.\0\
Öffnen Sie Sicherungsinfrastruktur > Sicherungsverwaltungsserver und löschen Sie die Server von DPM und Azure Backup Server.\0\
Öffnen Sie Sicherungsinfrastruktur > Speicherkonten und heben Sie die Registrierung jedes Speicherkontos auf.\0\
Öffnen Sie Einstellungen > Netzwerk > Privater Zugriff und entfernen Sie jede Verbindung privater Endpunkte.\0\
Wählen Sie noch einmal Übersicht > Löschen aus.\0\
Der Tresor ist aus der Liste der Tresore verschwunden. Wenn nicht, nennt die Meldung, was noch im Weg ist.\0\
Microsoft hat dafür auch ein PowerShell-Skript, das alle Sicherungen und den Tresor löscht, ohne sie einzeln anzusehen. Stand Dezember 2025 wird es nur empfohlen, wenn nichts im Tresor mehr gebraucht wird.\0\
MARS-Server im Tresor löschen\0\
Löschen Sie die Registrierung des Servers selbst; seine Sicherungselemente verschwinden mit ihr.\0\
Alle Sicherungen dieses Servers werden gelöscht.\0\
Öffnen Sie im Tresor Sicherungsinfrastruktur > Geschützte Server > Azure Backup-Agent.\0\
Wählen Sie den Server und dann Löschen aus.\0\
Der Bereich sagt, wie viele Sicherungselemente an dem Server hängen.\0\
Setzen Sie das Häkchen für Ihre Zustimmung und wählen Sie Löschen aus.\0\
Wählen Sie in Sicherungselemente die Schaltfläche Aktualisieren aus.\0\
Von dem Server ist dort nichts mehr übrig.\0\
Löschen Sie den Tresor noch einmal.\0\
Tresor samt vorläufig gelöschten Elementen löschen\0\
Für Tresore, in denen alle Elemente schon vorläufig gelöscht sind und weder Server noch Speicherkonto, Element von Site Recovery oder privater Endpunkt übrig ist. Warten ist nicht nötig.\0\
https://learn.microsoft.com/de-de/azure/backup/secure-by-default#delete-vault-action\0\
Bringen Sie Ihr Werkzeug auf den neuesten Stand: mindestens Azure CLI 2.75.0 oder Azure PowerShell 7.5.0.\0\
Löschen Sie den Tresor, im Portal mit Übersicht > Löschen oder mit der Azure CLI:\0\
Sehen Sie nach, ob er verschwunden ist:\0\
Der Tresor ist jetzt vorläufig gelöscht und lässt sich wiederherstellen, bis seine Aufbewahrung abgelaufen ist. Ein neuer Tresor darf in derselben Ressourcengruppe sofort seinen Namen tragen. Verwenden Sie in Vorlagen und SDKs die API-Version 2024-09-30-preview oder eine neuere.\0\
Warten, bis die vorläufig gelöschten Elemente weg sind\0\
Für Fälle, in denen sich das Werkzeug nicht aktualisieren lässt. Stand November 2025 sind 14 Tage vorläufiges Löschen kostenlos; was darüber hinaus eingestellt ist, wird berechnet.\0\
Öffnen Sie Eigenschaften > Sicherheitseinstellungen des Tresors und lesen Sie ab, wie viele Tage gelöschte Elemente aufbewahrt werden.\0\
Maßgeblich ist die Zahl, die eingestellt war, als das Element gelöscht wurde.\0\
Zählen Sie diese Tage zum Tag der letzten Löschung hinzu und löschen Sie den Tresor danach.\0\
Stand Dezember 2025 zeigt Microsofts Seite zum Löschen von Tresoren noch eine Abkürzung: vorläufiges Löschen abschalten, Elemente zurückholen, noch einmal löschen. Wo das vorläufige Löschen erzwungen ist, scheitert der erste dieser Schritte.\0\
Private Endpunkte des Tresors entfernen\0\
Öffnen Sie im Tresor Einstellungen > Netzwerk > Privater Zugriff.\0\
Dieselbe Liste mit der Azure CLI:\0\
Entfernen Sie jede Verbindung, auch fehlgeschlagene und ausstehende.\0\
Schutz von Hand beenden\0\
Damit löschen Sie die Sicherungen der VM, wie es der Abbau hätte tun sollen. Sie sind zunächst vorläufig gelöscht.\0\
Sehen Sie nach, was der Tresor noch schützt:\0\
Beenden Sie den Schutz. Geben Sie für Container und Element den einfachen Namen der VM an: Mit dem vollständigen Namen samt Semikolons ist der Befehl laut einem Bericht gescheitert.\0\
Starten Sie den Abbau noch einmal.\0\
Richtlinie und Tresor werden jetzt gelöscht.\0\
Sicherungsinstanzen und Richtlinien des Tresors löschen\0\
Öffnen Sie im Sicherungstresor Sicherungsinstanzen und gehen Sie jeden Eintrag unter Datenquellentyp durch.\0\
Alle Typen auf einmal zeigt die Azure CLI:\0\
Öffnen Sie jede Instanz, beenden Sie ihre Sicherung und löschen Sie ihre Daten.\0\
Öffnen Sie Sicherungsrichtlinien und löschen Sie jede Richtlinie, wieder für jeden Typ:\0\
Wählen Sie Löschen in der Übersicht des Tresors aus.\0\
Stand November 2025 lässt sich ein Sicherungstresor, der nur vorläufig gelöschte Elemente enthält, im Portal oder mit der REST-API ab Version 2025-09-01 löschen und ist dann selbst vorläufig gelöscht. Frühere Versionen verlangen ihn leer, wo die Funktion in der Vorschau ist.\0\
Laufende Änderung am Tresor abwarten\0\
Sehen Sie nach, was gerade geändert wird und von wem:\0\
Warten Sie, bis der Tresor bereit ist.\0\
Die Antwort muss Succeeded sein:\0\
Starten Sie den Vorgang erneut. In Skripts versuchen Sie es mehrmals: Ein öffentliches Programm tut das sechsmal im Abstand von zehn Sekunden.\0\
Scheitert es immer noch, obwohl nichts im Gange ist, geben Sie dem Microsoft-Support Uhrzeit, ID des Tresors und die Korrelations-ID des gescheiterten Aufrufs.\0\
Einen Vorgang wählen, den die Unveränderlichkeit erlaubt\0\
Nehmen Sie, was Ihrem Vorhaben am nächsten kommt.\0\
Beenden Sie den Schutz und behalten Sie die Daten, für immer oder bis sie ablaufen. Gesichert wird nichts mehr, und kein Wiederherstellungspunkt geht vor der Zeit.\0\
Lassen Sie die Aufbewahrung der Richtlinie, wie sie ist, oder verlängern Sie sie. Zeitpläne lassen sich frei ändern.\0\
Geben Sie dem Element eine andere Richtlinie, die Sicherungen mindestens so lange aufbewahrt wie die jetzige.\0\
Starten Sie den Vorgang erneut.\0\
Stand Juni 2025 lässt sich die Aufbewahrung einer Richtlinie nicht verlängern, solange die Sicherungen eines ihrer Elemente ausgesetzt sind.\0\
Unveränderlichkeit ausschalten, wenn sie nicht gesperrt ist\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-immutable-vault-how-to-manage#disable-immutability\0\
Ohne Unveränderlichkeit können Sicherungen wieder gelöscht werden. Fragen Sie zuerst, wer für den Tresor zuständig ist, und schalten Sie sie danach wieder ein.\0\
Öffnen Sie im Tresor Eigenschaften > Unveränderlicher Tresor > Einstellungen.\0\
Ist die Einstellung gesperrt, lässt sie sich nie mehr ausschalten: Wählen Sie dann einen anderen Vorgang.\0\
Entfernen Sie das Häkchen bei Unveränderlichkeit des Tresors aktivieren und wählen Sie Anwenden aus.\0\
Hat der Tresor einen Resource Guard, brauchen Sie vielleicht zuerst Zugriff darauf.\0\
Schalten Sie die Unveränderlichkeit wieder ein.\0\
Sicherungen beenden und die Daten dauerhaft behalten\0\
Für Tresore, die nicht unveränderlich werden sollen. Die Wiederherstellungspunkte bleiben, bis jemand sie löscht, und kosten weiter.\0\
Beenden Sie die Sicherung, ohne etwas zu löschen, im Portal mit Sicherung beenden > Sicherungsdaten beibehalten oder mit der Azure CLI:\0\
Lassen Sie in Azure PowerShell -RetainRecoveryPointsAsPerPolicy weg; in der REST-API senden Sie den Zustand ProtectionStopped.\0\
Notieren Sie sich den Tag, ab dem die Daten gelöscht werden dürfen.\0\
Unveränderlichkeit einschalten, dann die Sicherungen aussetzen\0\
Für Fälle, in denen die Wiederherstellungspunkte nach der Richtlinie ablaufen sollen.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-immutable-vault-how-to-manage#enable-immutable-vault\0\
Setzen Sie das Häkchen bei Unveränderlichkeit des Tresors aktivieren und wählen Sie Anwenden aus.\0\
Die Unveränderlichkeit gilt für alles im Tresor. Sperren Sie sie nicht: Die Sperre lässt sich nicht zurücknehmen.\0\
Setzen Sie die Sicherungen noch einmal aus.\0\
Das Element zeigt den Zustand BackupsSuspended.\0\
Der jüngste Wiederherstellungspunkt läuft nicht ab. Löschen Sie ihn von Hand, wenn die anderen weg sind, sonst kostet er weiter.\0\
Zugriff auf den Resource Guard bekommen\0\
https://learn.microsoft.com/de-de/azure/backup/multi-user-authorization\0\
Stellen Sie fest, welcher Resource Guard den Tresor schützt: Eigenschaften > Mehrbenutzerautorisierung oder:\0\
Bitten Sie seinen Besitzer, den Sicherheitsadministrator, um die Rolle Mitwirkender am Resource Guard, und zwar für die Dauer des Vorgangs.\0\
Mit Privileged Identity Management fordern Sie sie selbst an: Meine Rollen > Azure-Ressourcen > Aktivieren, im Verzeichnis des Resource Guard. Der Sicherheitsadministrator genehmigt die Anforderung.\0\
Führen Sie den Vorgang aus.\0\
Lassen Sie die Rolle wieder entziehen, wenn sie nicht von selbst abläuft.\0\
Stand September 2023 nennt die Seite von Microsoft die Rolle Mitwirkender; ein Werkzeug von Microsoft vom April 2026 spricht von der Rolle Backup MUA Operator. Nehmen Sie die kleinere, wenn Ihr Mandant sie hat.\0\
Vorgang mit einem Werkzeug ausführen, das den Resource Guard kennt\0\
Für Aufrufe aus Terraform oder einem anderen Werkzeug, das keine Vorgangsanforderung sendet.\0\
Führen Sie diesen einen Vorgang im Portal aus oder mit einer aktuellen Version der Azure CLI oder von Azure PowerShell. Um den Schutz zu beenden und die Daten zu behalten:\0\
Liegt der Resource Guard in einem anderen Mandanten, ergänzen Sie --tenant-id \"<TenantId>\".\0\
Gleichen Sie den Zustand Ihres Werkzeugs mit dem ab, was jetzt im Tresor eingestellt ist.\0\
Pflichtvorgänge von der Ausnahmeliste nehmen\0\
Sehen Sie sich die Liste in Ihrer Vorlage an: vaultCriticalOperationExclusionList, in Terraform vault_critical_operation_exclusion_list.\0\
Entfernen Sie die Pflichtvorgänge daraus. Achten Sie auf die ähnlichen Namen: backupconfig/delete und backupResourceGuardProxies/write dürfen ausgenommen werden, backupconfig/write und backupResourceGuardProxies/delete nicht.\0\
Eine leere Liste schützt alles und wird immer angenommen.\0\
Stellen Sie den Resource Guard noch einmal bereit.\0\
Welche Vorgänge geschützt sind, zeigen im Portal die Eigenschaften des Resource Guard.\0\
Vorläufiges Löschen eingeschaltet lassen\0\
Nehmen Sie den Schritt, der das vorläufige Löschen abschaltet, aus dem Skript oder der Vorlage. In Terraform ist das soft_delete_enabled, das es ab Version 5 des azurerm-Providers nicht mehr gibt; bei einem Sicherungstresor lassen Sie soft_delete so, wie es am Tresor eingestellt ist.\0\
Wurde der Tresor noch erstellt, bevor der Fehler kam, übernehmen Sie ihn in den Zustand Ihres Werkzeugs, statt ihn neu zu erstellen.\0\
Starten Sie das Skript oder die Bereitstellung erneut.\0\
Im Portal zeigt Eigenschaften > Sicherheitseinstellungen das vorläufige Löschen als eingeschaltet.\0\
Ging es ums Aufräumen, löschen Sie die Elemente und dann den Tresor mit einem aktuellen Werkzeug; mit einem älteren planen Sie die 14 Tage ein.\0\
Muss das vorläufige Löschen wirklich aus sein, kann nur der Microsoft-Support sagen, ob das bei diesem Tresor möglich ist.\0\
AlwaysON senden oder das vorläufige Löschen weglassen\0\
Ändern Sie die Tresorressource in der Vorlage.\0\
Lassen Sie softDeleteSettings weg. Azure setzt von sich aus AlwaysON mit 14 Tagen.\0\
Setzen Sie beide Zustände so, wie die API sie will:\0\
Stellen Sie erneut bereit.\0\
Lesen Sie die Einstellung zurück:\0\
Vorläufiges Löschen aus backupconfig heraushalten\0\
Nehmen Sie diese Eigenschaften aus dem heraus, was die Vorlage an backupconfig sendet, auch die mit unveränderten Werten:\0\
Setzen Sie das vorläufige Löschen nur an der Tresorressource: securitySettings > softDeleteSettings von Microsoft.RecoveryServices/vaults.\0\
Verwenden Sie das Bicep-Modul avm/res/recovery-services/vault, nehmen Sie eine Version vom August 2026 oder später: Sie lässt die Eigenschaften in backupConfig weg, sobald softDeleteSettings angegeben ist.\0\
Redundanz am Tresor selbst einstellen\0\
Sehen Sie nach, was eingestellt ist:\0\
Ist das schon, was Sie wollen, lassen Sie die Einstellung in der Vorlage einfach weg.\0\
Nehmen Sie die Redundanz in der Vorlage aus backupstorageconfig heraus und setzen Sie sie in redundancySettings des Tresors: standardTierStorageRedundancy und crossRegionRestore.\0\
Ohne Vorlage ändern Sie den Tresor mit einem PATCH. Für die regionsübergreifende Wiederherstellung:\0\
Lesen Sie die Einstellung zurück wie im ersten Schritt.\0\
Stand Juni 2025 lässt sich die regionsübergreifende Wiederherstellung nicht zurücknehmen, sobald im Tresor etwas geschützt ist, und die Speicherredundanz dann überhaupt nicht mehr ändern.\0\
In der primären Region arbeiten\0\
Für Fälle, in denen die primäre Region verfügbar ist: Dafür muss nichts eingeschaltet werden.\0\
Lassen Sie in Ihrem Skript weg, was nach der sekundären Region fragt. In der Azure CLI ist das --use-secondary-region.\0\
Wählen Sie im Portal die primäre Region als Quelle der Wiederherstellung aus.\0\
Regionsübergreifende Wiederherstellung einschalten\0\
Sie kostet zusätzlich, und Stand Juni 2025 lässt sie sich nicht zurücknehmen, sobald im Tresor etwas geschützt ist. Nur Tresore mit georedundantem Speicher können sie haben.\0\
Öffnen Sie im Tresor die Eigenschaften und wählen Sie bei Sicherungskonfiguration den Eintrag Aktualisieren aus.\0\
Wählen Sie bei Regionsübergreifende Wiederherstellung die Option Aktivieren aus und speichern Sie.\0\
Warten Sie: Bis die Elemente in der sekundären Region da sind, kann es 48 Stunden dauern.\0\
Die Wiederherstellungspunkte der sekundären Region hinken hinterher: Stand Juni 2025 nennt Microsoft 36 Stunden.\0\
Andere Version des azurerm-Providers verwenden\0\
Sehen Sie nach, welche Version im Einsatz ist:\0\
Ist es 3.55.0, lassen Sie in required_providers eine neuere zu. Sind Sie an die 3.x von damals gebunden, tragen Sie dort 3.54.0 ein. Danach:\0\
Starten Sie terraform plan.\0\
Die geschützten VMs werden ohne Fehler gelesen.\0\
Zugang zur gekoppelten Region bekommen\0\
Stellen Sie fest, welche Region mit der des Tresors gekoppelt ist:\0\
Beantragen Sie bei Microsoft für Ihr Abonnement Zugang zu dieser Region, mit einer Supportanfrage im Portal. Die vollständige Meldung zum Fehler nennt den Weg.\0\
Haben Sie Zugang und die Einstellung zeigt sich immer noch nicht, registrieren Sie den Ressourcenanbieter neu: Abonnement > Ressourcenanbieter > Microsoft.RecoveryServices > Erneut registrieren oder:\0\
Schalten Sie die regionsübergreifende Wiederherstellung noch einmal ein: Eigenschaften > Sicherungskonfiguration > Aktualisieren.\0\
Momentaufnahmen einer wöchentlichen Richtlinie fünf Tage aufbewahren\0\
Setzen Sie die Aufbewahrung für die sofortige Wiederherstellung auf 5: instantRpRetentionRangeInDays, in Terraform instant_restore_retention_days.\0\
Erstellen oder ändern Sie die Richtlinie noch einmal.\0\
Lesen Sie den Wert zurück:\0\
Die Antwort ist 5.\0\
Der Aufbewahrung die Tage des Zeitplans geben\0\
Nehmen Sie für die wöchentliche Aufbewahrung dieselben Tage wie im Zeitplan: daysOfTheWeek muss gleich scheduleRunDays sein.\0\
Nehmen Sie für monatliche und jährliche Aufbewahrung retentionScheduleFormatType Weekly, mit einer Woche des Monats und einem Tag aus dem Zeitplan.\0\
Lassen Sie die tägliche Aufbewahrung in einer wöchentlichen Richtlinie weg.\0\
Uhrzeit des Zeitplans als Aufbewahrungszeit senden\0\
Setzen Sie retentionTimes in jedem Block der Aufbewahrung auf scheduleRunTimes: täglich, wöchentlich, monatlich, jährlich.\0\
Nehmen Sie ein Datum, das vergangen ist; es zählt nur die Uhrzeit.\0\
Aktualisieren Sie bei Terraform den azurerm-Provider: Eine Korrektur vom März 2026 sendet die Uhrzeit ohne Datum. Bis dahin nehmen Sie die Änderung vor, wenn die Uhrzeit der Sicherung vorbei ist.\0\
Ändern Sie die Richtlinie noch einmal.\0\
Der differenziellen SQL-Sicherung einen eigenen Tag geben\0\
Lassen Sie die vollständige Sicherung wöchentlich laufen.\0\
Nehmen Sie für die differenzielle Sicherung genau einen Tag, an dem keine vollständige läuft.\0\
Diese Kombination wurde in Microsofts Tests angenommen: wöchentliche vollständige Sicherung an den sechs Tagen von Donnerstag bis Dienstag, differenzielle Sicherung am Mittwoch mit 15 Tagen Aufbewahrung, Protokolle alle 60 Minuten mit 7 Tagen.\0\
Für die Datenbank master gibt es keine differenziellen Sicherungen.\0\
Archivierung aus der Richtlinie weglassen\0\
Entfernen Sie tieringPolicy aus der Anforderung und erstellen oder ändern Sie die Richtlinie ohne sie.\0\
Wird sie jetzt angenommen, lag es an der Archivierung.\0\
Suchen Sie einen Weg, doch zu archivieren.\0\
Nehmen Sie für die VM-Richtlinie einen täglichen Zeitplan; er nimmt eine Archivierung nach einer Zahl von Tagen an.\0\
Lassen Sie für TierRecommended die Vorschau des intelligenten Tierings für den Tresor aktivieren.\0\
Verschieben Sie einzelne Wiederherstellungspunkte später von Hand in die Archivebene.\0\
Ändern Sie die Richtlinie mit Archivierung und sehen Sie, ob sie angenommen wird.\0\
Aufbewahrung für SQL in die Grenzen bringen\0\
Lesen Sie die Richtlinie:\0\
Bewahren Sie jede Art von Sicherung so lange auf, wie es erlaubt ist: alle mindestens 7 Tage, differenzielle höchstens 180, Protokolle höchstens 35.\0\
Halten Sie die Reihenfolge ein: Protokolle kürzer als differenzielle Sicherungen, diese nicht länger als vollständige.\0\
Der azurerm-Provider für Terraform nimmt Stand August 2026 für differenzielle und Protokollsicherungen nur 7 bis 35 Tage an. Für mehr brauchen Sie das Portal, die Azure CLI oder eine Vorlage.\0\
Momentaufnahmen kürzer aufbewahren als Tagessicherungen\0\
Entscheiden Sie, welche Zahl nachgibt.\0\
Weniger Tage für die sofortige Wiederherstellung: in einer erweiterten Richtlinie (V2) 1 bis 30, in einer Standardrichtlinie (V1) 1 bis 5. Unter der Zahl der Tagessicherungen müssen sie liegen.\0\
Mehr Tagessicherungen, mindestens eine mehr als die Tage für die sofortige Wiederherstellung.\0\
Schreiben Sie die Zahl der Tage in die Richtlinie, auch wenn Sie die Voreinstellung wollen: instantRpRetentionRangeInDays, in Terraform instant_restore_retention_days.\0\
Elemente auf eine andere Richtlinie umstellen, dann die alte löschen\0\
Listen Sie die Elemente der Richtlinie auf. Für VMs:\0\
Für Dateifreigaben heißt der Typ AzureStorage, für Datenbanken AzureWorkload.\0\
Geben Sie jedem Element eine andere Richtlinie. Für eine VM:\0\
Eine Richtlinie mit kürzerer Aufbewahrung kürzt auch vorhandene Wiederherstellungspunkte.\0\
Beenden Sie den Schutz von Elementen, die nicht mehr gesichert werden sollen.\0\
Listen Sie die Elemente noch einmal auf.\0\
Die Liste ist leer.\0\
Löschen Sie die alte Richtlinie.\0\
Erstellen Sie in Terraform zuerst die neue Richtlinie unter anderem Namen, stellen Sie die Elemente auf sie um und entfernen Sie die alte in einem späteren Lauf.\0\
Schutz jeder Datenbank im Container beenden\0\
https://learn.microsoft.com/de-de/azure/backup/manage-monitor-sql-database-backup#stop-protection-for-a-sql-database\0\
Listen Sie die Datenbanken auf, die der Tresor führt:\0\
Beenden Sie die Sicherung jeder Datenbank dieser VM: Sicherung beenden, dann die Daten behalten oder löschen.\0\
Behalten Sie die Daten, wenn Sie die Wiederherstellungspunkte noch brauchen. Skripts vom März 2026 melden in diesem Zustand ab.\0\
Löschen Sie die Daten, wie es die Seite von Microsoft sagt, wenn niemand sie braucht. Mit vorläufigem Löschen lassen sie sich noch mindestens 14 Tage zurückholen.\0\
Schalten Sie den automatischen Schutz für die Instanzen der VM ab, damit keine Datenbank wiederkommt.\0\
Bei einer Verfügbarkeitsgruppe beenden Sie auch die Datenbanken der Gruppe, auf jedem Knoten. Skripts vom Juli 2026 löschen deren Daten bei eingeschaltetem vorläufigem Löschen, melden ab und holen sie danach zurück.\0\
Öffnen Sie Sicherungsinfrastruktur > Geschützte Server und wählen Sie für die VM Registrierung aufheben aus.\0\
Einige Minuten warten und noch einmal abmelden\0\
Öffnen Sie die Sicherungsaufträge und sehen Sie nach, ob die Aufträge zum Beenden oder Löschen fertig sind.\0\
Warten Sie einige Minuten.\0\
Melden Sie die VM noch einmal ab: Sicherungsinfrastruktur > Geschützte Server > Registrierung aufheben.\0\
Kommt der Fehler wieder, wurde eine Datenbank übersehen: Listen Sie die Elemente des Tresors auf.\0\
Element im Tresor nachschlagen\0\
Listen Sie auf, was der Tresor schützt:\0\
Fehlt das Element, suchen Sie den Tresor, der es hat. Für eine VM:\0\
Die Antwort ist die ID des Tresors; eine leere Antwort heißt, dass die VM nicht geschützt ist.\0\
Verwenden Sie je nach Ergebnis den richtigen Tresor oder konfigurieren Sie dort die Sicherung. Warten Sie nach dem Konfigurieren, bis der Auftrag in den Sicherungsaufträgen fertig ist.\0\
Steht das Element in der Liste und wird trotzdem nicht gefunden, geben Sie dem Microsoft-Support den vollständigen Namen aus der Liste, den Fehler und die x-ms-correlation-request-id.\0\
Vollständige Namen aus dem Tresor nehmen\0\
Listen Sie die Container mit ihren vollständigen Namen auf. Für VMs:\0\
Für Speicherkonten heißt der Typ AzureStorage, für Datenbanken AzureWorkload.\0\
Listen Sie die Elemente mit ihren vollständigen Namen auf:\0\
Verwenden Sie diese Namen unverändert und setzen Sie sie in Anführungszeichen: Die Shell hält ein Semikolon für das Ende eines Befehls.\0\
Bei Dateifreigaben enthält der Name des Elements einen Hash und lässt sich nicht aus dem Namen der Freigabe bilden.\0\
Namen aus der Ressourcengruppe der VM bilden\0\
Nehmen Sie Ressourcengruppe und Namen der VM aus ihrer ID:\0\
Bilden Sie die Namen aus diesen beiden, egal in welcher Gruppe der Tresor liegt:\0\
Wo der Aufruf nach der Ressourcengruppe des Tresors fragt, geben Sie die des Tresors an.\0\
Die Azure CLI erledigt das alles, wenn sie die ID der VM bekommt:\0\
Richtlinie und ID der VM in der Anforderung senden\0\
Schreiben Sie die vollständige ID der Richtlinie in die Anforderung: policyId, in Terraform backup_policy_id. Die Richtlinie muss in demselben Tresor liegen.\0\
Schreiben Sie die vollständige ID der VM in die Anforderung: sourceResourceId, in Terraform source_vm_id.\0\
Die VM erscheint unter Sicherungselemente im Tresor.\0\
Nach dem Verwaltungstyp der Sicherung filtern\0\
Nennen Sie im Aufruf den Typ: AzureIaasVM für VMs, AzureStorage für Dateifreigaben, AzureWorkload für Datenbanken. Mit der Azure CLI:\0\
In der REST-API ergänzen Sie die Abfrage um:\0\
Starten Sie den Aufruf erneut, einmal für jeden Typ, den Sie brauchen.\0\
Speicherkonto zuerst registrieren\0\
Sehen Sie nach, ob das Speicherkonto im Tresor registriert ist:\0\
Wenn nicht, registrieren Sie es. Am einfachsten ist es, die Sicherung einmal außerhalb der Vorlage zu aktivieren; das registriert das Konto und sucht nach dessen Freigaben:\0\
Nehmen Sie in einer Vorlage den Namen des Elements aus der Liste der schützbaren Elemente des Tresors; er enthält einen Hash.\0\
Stellen Sie die Vorlage noch einmal bereit.\0\
Richtlinie auf das beschränken, was die Datenquelle kann\0\
Holen Sie sich die Standardrichtlinie der Datenquelle als Muster, hier für Datenträger:\0\
Nehmen Sie heraus, was das Muster nicht kennt: die Archivebene, eine jährliche Aufbewahrung für Datenträger, Regeln für Zeitplan und Aufbewahrung in einer Richtlinie für fortlaufende Sicherung.\0\
Sehen Sie bei der Sicherung von Blobs in den Tresor nach, ob sie sich für das Speicherkonto im Portal konfigurieren lässt.\0\
Erstellen Sie die Richtlinie noch einmal.\0\
Standardregeln einer Blobrichtlinie so nennen, wie der Dienst es will\0\
Nennen Sie in der Richtlinie die Standardregel für die Aufbewahrung der operativen Ebene Default_OperationalStore und die der Tresorebene Default.\0\
Aktualisieren Sie bei Terraform den azurerm-Provider. Korrekturen waren im September 2026 in Arbeit; bis eine veröffentlicht ist, erstellen Sie solche Richtlinien mit einer Vorlage oder dem azapi-Provider.\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-encryption\0\
https://learn.microsoft.com/de-de/azure/backup/backup-support-matrix-iaas\0\
https://learn.microsoft.com/de-de/azure/backup/quick-backup-vm-cli\0\
https://learn.microsoft.com/de-de/azure/azure-resource-manager/management/lock-resources\0\
https://learn.microsoft.com/de-de/azure/backup/troubleshoot-archive-tier\0\
https://learn.microsoft.com/de-de/azure/backup/archive-tier-support\0\
https://learn.microsoft.com/de-de/azure/backup/selective-disk-backup-restore\0\
https://learn.microsoft.com/de-de/azure/backup/backup-during-vm-creation\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-manage-vms\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-restore-files-from-vm\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vm-file-recovery-troubleshoot\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/workloads/oracle/oracle-database-backup-azure-backup\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-linux-database-consistent-enhanced-pre-post\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/concepts-restore-points\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/manage-restore-points\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-arm-restore-vms\0\
https://learn.microsoft.com/de-de/azure/backup/about-azure-vm-restore\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-introduction\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-automation\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-security-feature-cloud\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-enhanced-soft-delete-about\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/classic-vm-deprecation\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/restore-point-troubleshooting\0\
https://learn.microsoft.com/de-de/troubleshoot/azure/virtual-machines/windows/multiple-certificates-iaas-vm-extensions\0\
https://learn.microsoft.com/de-de/dotnet/framework/network-programming/tls\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-backup-vault-troubleshoot\0\
https://learn.microsoft.com/de-de/azure/backup/encryption-at-rest-with-cmk-for-backup-vault\0\
https://learn.microsoft.com/de-de/azure/backup/encryption-at-rest-with-cmk\0\
https://learn.microsoft.com/de-de/azure/backup/troubleshoot-azure-files\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-delete-vault\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-immutable-vault-concept\0\
https://learn.microsoft.com/de-de/azure/backup/multi-user-authorization-concept\0\
https://learn.microsoft.com/de-de/azure/backup/backup-create-recovery-services-vault\0\
https://learn.microsoft.com/de-de/azure/backup/backup-sql-server-database-azure-vms\0\
https://learn.microsoft.com/de-de/azure/backup/manage-monitor-sql-database-backup\0\
https://learn.microsoft.com/de-de/azure/backup/backup-vault-overview\0\
Fehler, der auf Kundenseite zu beheben ist\0\
Fast alle dokumentierten Codes, die mit UserError beginnen, haben ihre Ursache auf Kundenseite: in einer Einstellung, einer Berechtigung oder dem Zustand der VM. Der Fehler verschwindet, sobald das behoben ist, durch Abwarten nur selten.\0\
Fehler des VM-Agents im Gastbetriebssystem\0\
Beginnt ein Code mit GuestAgent, geht es meist um den Azure-VM-Agent im Gastbetriebssystem, über den Azure Backup die VM erreicht: Er wurde beendet, ist veraltet, fehlt oder antwortet nicht.\0\
Fehler der Sicherungserweiterung in der VM\0\
Beginnt ein Code mit Extension (manche sind Extention geschrieben), geht es meist um VMSnapshot, die Erweiterung, die Azure Backup in der VM ausführt: um ihre Installation, um ihre Momentaufnahme oder um das Einfrieren (Freeze), das die Momentaufnahme braucht.\0\
Andere Schreibweise\0\
Unabhängig von der Ursache\0\
Ursache\0\
Ursachen in der Reihenfolge, in der Sie sie prüfen sollten:\0\
Wählen Sie die passende Möglichkeit:\0\
Gefundene Fehler:\0\
Würde erklären\0\
Der Fehler liegt auf der Seite von Azure.\0\
Auf welcher Seite der Fehler liegt, sagt der Code allein nicht.\0\
Der Fehler liegt auf Kundenseite.\0\
Führen Sie diese Lösungen nacheinander aus:\0\
Status im Protokoll der Erweiterung unter Linux\0\
Meldung\0\
Für dieses Betriebssystem kennt der Katalog keine Ursache.\0\
Hinweis\0\
Eine dieser Lösungen genügt:\0\
Seite von Microsoft\0\
Was jetzt zu tun ist\0\
“\0\
„\0\
Dieser Code heißt jetzt\0\
Vom Dienst nicht mehr gemeldet seit\0\
Wiederholen Sie den Vorgang, sobald eine Ursache behoben ist.\0\
Wiederholen Sie den Vorgang nach einer Weile; suchen Sie nach einer Ursache, wenn er erneut fehlschlägt.\0\
Eine Wiederholung kann nicht gelingen.\0\
Siehe oben\0\
Lösung\0\
Bekannt aus\0\
Wenn nichts hilft\0\
Tipp\0\
Warnung\0\
Führen Sie die Lösungen aus, die auf diesen Computer zutreffen:\0\
https://learn.microsoft.com/de-de/azure/backup/archive-tier-support#supported-regions\0\
https://learn.microsoft.com/de-de/powershell/module/az.recoveryservices/stop-azrecoveryservicesbackupjob\0\
https://learn.microsoft.com/de-de/azure/backup/backup-support-matrix-iaas#supported-backup-actions\0\
https://learn.microsoft.com/de-de/azure/azure-resource-manager/management/azure-subscription-service-limits\0\
https://learn.microsoft.com/de-de/dotnet/framework/migration-guide/how-to-determine-which-versions-are-installed\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/extensions/update-linux-agent\0\
https://learn.microsoft.com/de-de/azure/virtual-network/virtual-networks-static-private-ip-arm-ps#change-the-allocation-method-for-a-private-ip-address-assigned-to-a-network-interface\0\
https://learn.microsoft.com/de-de/azure/virtual-network/ip-services/virtual-networks-static-private-ip-arm-ps\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-arm-vms-prepare#establish-network-connectivity\0\
https://learn.microsoft.com/de-de/azure/backup/backup-azure-vms-introduction#backup-and-restore-considerations\0\
https://learn.microsoft.com/de-de/windows/security/threat-protection/windows-defender-application-control/applocker/what-is-applocker\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/extensions/overview#troubleshoot-extensions\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/extensions/features-windows#network-access\0\
https://learn.microsoft.com/de-de/azure/storage/blobs/archive-rehydrate-overview#rehydration-priority\0\
https://learn.microsoft.com/de-de/azure/backup/backup-support-matrix-iaas#operating-system-support-linux\0\
https://learn.microsoft.com/de-de/troubleshoot/azure/virtual-machines/install-vm-agent-offline#use-the-provisionguestagent-property-for-classic-vms\0\
https://learn.microsoft.com/de-de/rest/api/storageservices/blob-service-error-codes\0\
https://learn.microsoft.com/de-de/cli/azure/vm/extension\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/extensions/agent-windows#manual-installation\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/extensions/agent-linux#requirements\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/concepts-restore-points#operating-system-support-for-application-consistency\0\
https://learn.microsoft.com/de-de/cpp/windows/latest-supported-vc-redist\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/windows/expand-disks\0\
https://learn.microsoft.com/de-de/troubleshoot/azure/virtual-machines/performance-diagnostics#install-and-run-performance-diagnostics-on-your-vm\0\
https://learn.microsoft.com/de-de/azure/virtual-machines/disks-types\0\
https://learn.microsoft.com/de-de/azure/storage/blobs/soft-delete-blob-overview\0\
https://learn.microsoft.com/de-de/azure/backup/scripts/delete-recovery-services-vault\0\
";

static STARTS: [u32; 4147] = [
    0, 51, 52, 53, 101, 524, 716, 811, 984, 1291, 1374, 1375, 1429, 1839, 2041, 2318,
    2537, 2624, 2625, 2680, 2939, 3132, 3443, 3694, 3882, 4118, 4252, 4253, 4338, 4548, 4785, 4907,
    5047, 5268, 5372, 5373, 5430, 5841, 6060, 6246, 6293, 6341, 6726, 6895, 7141, 7285, 7387, 7388,
    7430, 7606, 7797, 8114, 8353, 8433, 8722, 8823, 8903, 8904, 8951, 9181, 9387, 9427, 9572, 9749,
    9842, 9948, 10045, 10143, 10182, 10325, 10547, 10657, 10812, 10904, 10971, 11153, 11265, 11491, 11642, 11701,
    11885, 11994, 12160, 12354, 12411, 12691, 12804, 13068, 13170, 13246, 13431, 13542, 13686, 13828, 13829, 13884,
    14048, 14164, 14318, 14383, 14429, 14729, 14860, 14986, 15032, 15268, 15381, 15467, 15540, 15799, 15922, 15999,
    16069, 16234, 16411, 16496, 16710, 16819, 17023, 17165, 17229, 17444, 17561, 17640, 17696, 17857, 17981, 18133,
    18134, 18224, 18485, 18603, 18865, 18947, 19014, 19177, 19280, 19350, 19480, 19527, 19719, 19818, 20055, 20193,
    20261, 20535, 20661, 20773, 20850, 20851, 20890, 21157, 21375, 21567, 21744, 21841, 21842, 21881, 22145, 22400,
    22595, 22808, 22978, 23021, 23072, 23073, 23074, 23107, 23385, 23462, 23609, 23709, 23764, 24051, 24246, 24479,
    24699, 24840, 24968, 25024, 25275, 25472, 25720, 25831, 26005, 26098, 26099, 26157, 26415, 26519, 26712, 26870,
    26959, 27057, 27058, 27107, 27407, 27511, 27698, 27699, 27745, 27911, 28004, 28226, 28391, 28499, 28607, 28655,
    28783, 28865, 29064, 29171, 29287, 29394, 29514, 29570, 29702, 29897, 30139, 30386, 30434, 30559, 30628, 30724,
    30810, 30852, 30950, 31101, 31266, 31319, 31493, 31570, 31769, 31940, 31970, 32150, 32339, 32474, 32691, 32746,
    33005, 33064, 33190, 33283, 33331, 33502, 33609, 33730, 33864, 33923, 34150, 34320, 34321, 34380, 34579, 34672,
    34901, 34902, 34968, 35136, 35411, 35574, 35575, 35755, 35785, 35963, 36049, 36196, 36197, 36254, 36412, 36509,
    36598, 36656, 36868, 36985, 37244, 37314, 37369, 37370, 37426, 37646, 37780, 37961, 38242, 38399, 38458, 38516,
    38565, 38778, 38927, 39037, 39229, 39424, 39474, 39763, 39988, 40142, 40185, 40229, 40280, 40515, 40667, 40853,
    40966, 41093, 41143, 41394, 41558, 41889, 42242, 42280, 42340, 42595, 42693, 43025, 43241, 43288, 43347, 43406,
    43655, 43790, 43960, 44083, 44084, 44140, 44365, 44488, 44744, 44817, 44818, 44887, 45118, 45258, 45571, 45713,
    45714, 45770, 45958, 46228, 46474, 46475, 46526, 46772, 46877, 47178, 47357, 47358, 47415, 47581, 47719, 48020,
    48021, 48074, 48291, 48387, 48654, 48786, 48829, 49051, 49163, 49414, 49614, 49666, 49827, 49959, 50137, 50388,
    50452, 50741, 50888, 51023, 51102, 51260, 51315, 51544, 51714, 51894, 51988, 51989, 51990, 52060, 52378, 52494,
    52668, 52858, 53096, 53097, 53098, 53185, 53526, 53645, 53763, 53908, 54163, 54263, 54375, 54627, 54628, 54629,
    54674, 54913, 55078, 55287, 55423, 55559, 55816, 55817, 55818, 55819, 55871, 56079, 56197, 56376, 56469, 56802,
    56940, 56941, 56976, 57262, 57586, 57587, 57641, 57882, 58107, 58108, 58154, 58426, 58631, 58632, 58633, 58686,
    58966, 59080, 59249, 59339, 59340, 59390, 59615, 59831, 59832, 59883, 60117, 60247, 60402, 60403, 60458, 60758,
    60944, 60945, 60946, 61003, 61252, 61440, 61562, 61686, 61687, 61754, 62024, 62148, 62149, 62187, 62407, 62600,
    62783, 62987, 62988, 63051, 63291, 63383, 63541, 63693, 63885, 63886, 63937, 64187, 64319, 64508, 64651, 64652,
    64653, 64720, 64909, 65088, 65392, 65607, 65608, 65663, 65848, 66122, 66315, 66316, 66364, 66606, 66749, 66927,
    66928, 66969, 67223, 67367, 67575, 67645, 67946, 68098, 68330, 68381, 68382, 68383, 68384, 68385, 68451, 68664,
    68774, 68870, 69046, 69162, 69196, 69421, 69518, 69637, 69726, 69905, 70092, 70257, 70407, 70507, 70542, 70742,
    70920, 71071, 71196, 71241, 71434, 71709, 71956, 72108, 72234, 72280, 72501, 72824, 72977, 73186, 73237, 73481,
    73640, 73799, 73965, 74123, 74302, 74349, 74540, 74756, 74910, 75150, 75202, 75370, 75541, 75700, 75940, 75993,
    76189, 76349, 76452, 76493, 76667, 76941, 77123, 77274, 77378, 77420, 77607, 77855, 78007, 78055, 78234, 78373,
    78646, 78822, 78871, 79116, 79389, 79433, 79645, 79849, 79946, 79988, 80183, 80312, 80491, 80548, 80799, 81087,
    81142, 81343, 81530, 81653, 81706, 81945, 82026, 82250, 82353, 82420, 82666, 82882, 83019, 83070, 83248, 83431,
    83534, 83535, 83601, 83836, 84034, 84255, 84256, 84322, 84572, 84779, 84951, 85102, 85103, 85177, 85439, 85640,
    85719, 85854, 85855, 85922, 86152, 86343, 86503, 86715, 86716, 86771, 86980, 87142, 87424, 87425, 87481, 87691,
    87893, 88206, 88207, 88257, 88438, 88615, 88988, 88989, 89062, 89245, 89472, 89774, 89994, 89995, 90056, 90272,
    90567, 90740, 90968, 90969, 91017, 91253, 91489, 91634, 91635, 91684, 91889, 92065, 92184, 92185, 92245, 92486,
    92685, 92800, 92963, 93168, 93310, 93311, 93368, 93519, 93736, 93975, 93976, 94037, 94194, 94367, 94733, 94913,
    94914, 94986, 95236, 95409, 95580, 95581, 95640, 95832, 95994, 96035, 96110, 96227, 96389, 96390, 96449, 96635,
    96873, 97163, 97496, 97559, 97738, 97998, 98187, 98188, 98251, 98494, 98722, 98906, 99133, 99134, 99167, 99378,
    99597, 99800, 99988, 100043, 100044, 100045, 100105, 100369, 100533, 100706, 100740, 100861, 100977, 101125, 101126, 101190,
    101386, 101607, 101809, 101960, 102120, 102223, 102288, 102538, 102698, 102920, 102979, 102980, 103052, 103305, 103402, 103564,
    103742, 103846, 103896, 104108, 104296, 104346, 104618, 104762, 104979, 105120, 105170, 105415, 105581, 105672, 105749, 105868,
    106002, 106003, 106062, 106325, 106465, 106602, 106724, 106725, 106786, 107096, 107226, 107336, 107337, 107422, 107687, 107830,
    107831, 107899, 108119, 108249, 108304, 108432, 108534, 108669, 108670, 108742, 108988, 109124, 109125, 109175, 109389, 109513,
    109514, 109570, 109798, 109934, 109935, 110000, 110197, 110340, 110405, 110477, 110589, 110719, 110720, 110784, 111008, 111155,
    111231, 111314, 111406, 111454, 111455, 111525, 111767, 111858, 112077, 112173, 112288, 112289, 112348, 112555, 112766, 112936,
    112937, 113007, 113166, 113345, 113650, 113651, 113710, 113905, 114062, 114260, 114261, 114317, 114511, 114665, 114927, 114928,
    114929, 115002, 115240, 115386, 115479, 115750, 115751, 115827, 116046, 116135, 116328, 116329, 116398, 116636, 116813, 116814,
    116875, 117027, 117187, 117274, 117275, 117335, 117529, 117612, 117708, 117709, 117770, 117987, 118055, 118056, 118057, 118096,
    118304, 118486, 118608, 118918, 119154, 119255, 119296, 119533, 119743, 119859, 120084, 120085, 120189, 120249, 120461, 120648,
    120789, 120862, 121118, 121229, 121353, 121433, 121474, 121742, 121893, 121960, 122140, 122206, 122242, 122440, 122584, 122708,
    122769, 122770, 122818, 123102, 123331, 123489, 123907, 123983, 124034, 124263, 124401, 124558, 124714, 124715, 124782, 125033,
    125171, 125210, 125307, 125308, 125343, 125571, 125751, 125929, 126037, 126094, 126156, 126316, 126476, 126579, 126630, 126844,
    127036, 127184, 127372, 127452, 127453, 127506, 127676, 127840, 128092, 128157, 128158, 128192, 128414, 128581, 128795, 129020,
    129152, 129197, 129379, 129586, 129708, 129786, 129864, 129865, 129924, 130161, 130341, 130568, 131006, 131125, 131126, 131186,
    131350, 131542, 131698, 131983, 131984, 132025, 132198, 132395, 132549, 132677, 132678, 132735, 132880, 133096, 133236, 133350,
    133492, 133493, 133531, 133716, 133940, 134173, 134253, 134331, 134630, 134765, 134858, 135133, 135299, 135361, 135678, 135799,
    135947, 136221, 136297, 136556, 136696, 136754, 136818, 137065, 137216, 137421, 137422, 137477, 137703, 137843, 138076, 138187,
    138188, 138189, 138533, 138597, 138805, 138895, 139065, 139448, 139585, 139586, 139650, 139801, 139905, 140127, 140128, 140195,
    140382, 140757, 140758, 141176, 141243, 141457, 141702, 141918, 142195, 142258, 142401, 142492, 142652, 142777, 142821, 142997,
    143090, 143382, 143383, 143441, 143622, 143728, 143990, 144094, 144095, 144152, 144405, 144505, 144878, 144938, 145195, 145490,
    145491, 145492, 145560, 145808, 145900, 146132, 146221, 146222, 146289, 146528, 146628, 146819, 146820, 146894, 147179, 147307,
    147308, 147370, 147661, 147769, 147873, 148038, 148123, 148337, 148447, 148774, 148775, 148861, 149105, 149306, 149307, 149308,
    149379, 149576, 149686, 149972, 150107, 150108, 150168, 150332, 150439, 150989, 151071, 151144, 151399, 151635, 151708, 151863,
    152155, 152270, 152335, 152531, 152646, 152804, 153016, 153017, 153065, 153254, 153468, 153579, 153580, 153633, 153799, 153889,
    154174, 154241, 154413, 154626, 154627, 154672, 154825, 155135, 155136, 155137, 155138, 155196, 155473, 155635, 155933, 155986,
    156136, 156557, 156822, 156870, 157011, 157180, 157300, 157321, 157471, 157529, 157605, 157828, 158004, 158061, 158164, 158388,
    158448, 158608, 158759, 158855, 158878, 159178, 159314, 159445, 159542, 159669, 159731, 159913, 159974, 160140, 160234, 160265,
    160463, 160618, 160727, 160880, 161062, 161293, 161356, 161560, 161717, 162043, 162109, 162344, 162507, 162552, 162586, 162623,
    162867, 163043, 163095, 163303, 163471, 163677, 163710, 163843, 164074, 164312, 164348, 164548, 164697, 164834, 164888, 165051,
    165253, 165352, 165416, 165674, 165763, 165888, 165984, 166067, 166121, 166218, 166459, 166482, 166597, 166620, 166929, 166990,
    167142, 167325, 167390, 167438, 167735, 167833, 167945, 168296, 168330, 168531, 168661, 168686, 169014, 169066, 169254, 169342,
    169506, 169607, 169663, 169824, 169911, 170011, 170054, 170262, 170372, 170430, 170491, 170673, 170761, 170796, 170902, 171033,
    171101, 171256, 171440, 171637, 171699, 171866, 171900, 171924, 171971, 172016, 172224, 172326, 172375, 172537, 172577, 172813,
    172937, 173070, 173129, 173420, 173477, 173704, 173759, 173909, 173957, 174141, 174201, 174381, 174413, 174520, 174651, 174723,
    174854, 174913, 175097, 175146, 175376, 175473, 175527, 175729, 175928, 176016, 176049, 176220, 176346, 176430, 176466, 176632,
    176719, 176840, 176890, 177094, 177216, 177383, 177495, 177538, 177718, 177826, 177865, 178041, 178091, 178300, 178500, 178541,
    178711, 178818, 178872, 179166, 179280, 179319, 179590, 179618, 179768, 179876, 179900, 180051, 180084, 180201, 180258, 180340,
    180387, 180418, 180466, 180647, 180688, 180848, 180893, 181042, 181084, 181239, 181375, 181584, 181728, 181772, 181895, 182054,
    182121, 182145, 182235, 182270, 182417, 182606, 182653, 182850, 182994, 183149, 183206, 183324, 183476, 183637, 183674, 183899,
    184024, 184423, 184567, 184614, 184771, 185124, 185172, 185392, 185441, 185621, 185728, 185765, 185982, 186123, 186210, 186266,
    186560, 186665, 186818, 186986, 187025, 187148, 187243, 187367, 187417, 187595, 187734, 187901, 187943, 188136, 188224, 188264,
    188505, 188651, 188695, 188897, 189042, 189089, 189305, 189466, 189520, 189693, 189912, 189963, 190112, 190176, 190233, 190433,
    190555, 190603, 190722, 190833, 190991, 191048, 191257, 191453, 191700, 191825, 191902, 192176, 192434, 192499, 192676, 192893,
    193075, 193128, 193372, 193674, 193718, 193947, 194177, 194227, 194441, 194612, 194754, 194830, 194969, 195089, 195386, 195442,
    195607, 195755, 195842, 196006, 196274, 196414, 196477, 196648, 196730, 196824, 196907, 196960, 197219, 197380, 197422, 197456,
    197647, 197694, 197928, 198146, 198185, 198400, 198454, 198610, 198783, 198840, 199029, 199311, 199375, 199626, 199681, 199895,
    199933, 200194, 200362, 200409, 200602, 200654, 200833, 200898, 200963, 201230, 201273, 201518, 201725, 201822, 201863, 202151,
    202309, 202360, 202552, 202687, 202749, 202938, 203070, 203120, 203381, 203510, 203551, 203831, 204074, 204113, 204251, 204320,
    204359, 204548, 204629, 204665, 204844, 204971, 205017, 205282, 205581, 205636, 205986, 206107, 206172, 206412, 206533, 206566,
    206765, 206801, 206921, 207203, 207429, 207482, 207724, 207860, 208065, 208117, 208272, 208371, 208447, 208592, 208641, 208827,
    209098, 209146, 209332, 209385, 209487, 209544, 209729, 209840, 210042, 210306, 210370, 210598, 210687, 210791, 210859, 210914,
    211106, 211218, 211373, 211471, 211513, 211676, 211793, 211959, 212076, 212124, 212377, 212486, 212594, 212638, 212830, 213188,
    213232, 213481, 213632, 213692, 213911, 214018, 214066, 214280, 214333, 214570, 214661, 214848, 214904, 215058, 215180, 215243,
    215471, 215529, 215752, 215968, 216006, 216259, 216300, 216500, 216641, 216678, 216924, 216991, 217034, 217281, 217330, 217545,
    217581, 217830, 217846, 217956, 217998, 218185, 218248, 218383, 218706, 218729, 218851, 218922, 219078, 219216, 219253, 219476,
    219519, 219820, 219917, 220026, 220064, 220232, 220330, 220380, 220584, 220680, 220734, 220848, 220920, 221004, 221147, 221280,
    221350, 221569, 221736, 221788, 222014, 222107, 222207, 222254, 222442, 222567, 222612, 222828, 222860, 223108, 223173, 223354,
    223404, 223650, 223697, 223959, 224017, 224280, 224343, 224514, 224551, 224749, 224911, 224961, 225206, 225267, 225500, 225581,
    225598, 225713, 225831, 225884, 226115, 226178, 226415, 226437, 226692, 226759, 226789, 226994, 227053, 227087, 227263, 227324,
    227557, 227661, 227725, 227909, 228025, 228065, 228097, 228135, 228172, 228422, 228473, 228690, 228846, 228960, 229022, 229240,
    229278, 229437, 229479, 229753, 229846, 230011, 230084, 230344, 230382, 230410, 230453, 230502, 230572, 230611, 230758, 230820,
    230868, 231107, 231158, 231226, 231442, 231510, 231628, 231660, 231727, 231778, 231888, 231914, 232094, 232166, 232247, 232273,
    232432, 232567, 232674, 232722, 232971, 233105, 233138, 233337, 233403, 233459, 233570, 233719, 233760, 233956, 234040, 234074,
    234325, 234352, 234576, 234673, 234931, 234978, 235271, 235349, 235385, 235606, 235752, 235775, 236008, 236076, 236324, 236366,
    236487, 236537, 236747, 236951, 237011, 237070, 237291, 237387, 237411, 237668, 237732, 237921, 238105, 238139, 238336, 238385,
    238618, 238816, 238859, 239049, 239200, 239261, 239501, 239617, 239679, 239850, 239901, 240080, 240282, 240349, 240453, 240600,
    240634, 240791, 240895, 240939, 241166, 241229, 241259, 241444, 241548, 241598, 241785, 241918, 241978, 242176, 242341, 242404,
    242611, 242790, 242835, 242920, 243000, 243088, 243148, 243438, 243578, 243709, 243744, 243927, 244062, 244185, 244250, 244427,
    244573, 244658, 244925, 245032, 245192, 245259, 245507, 245735, 245801, 246034, 246102, 246383, 246438, 246669, 246736, 247012,
    247151, 247202, 247355, 247463, 247696, 247747, 247984, 248072, 248565, 248672, 248719, 248934, 249040, 249178, 249247, 249451,
    249726, 249793, 249965, 250011, 250260, 250291, 250441, 250513, 250561, 250632, 250705, 250870, 250949, 251280, 251469, 251523,
    251847, 251950, 252585, 252652, 253006, 253168, 253220, 253594, 253659, 253853, 253888, 254164, 254223, 254533, 254735, 254782,
    255126, 255180, 255248, 255596, 255675, 255729, 256082, 256132, 256373, 256446, 256739, 256865, 256913, 257128, 257278, 257426,
    257497, 257684, 258028, 258080, 258258, 258596, 258652, 258931, 259083, 259204, 259310, 259401, 259457, 259627, 259661, 259781,
    259870, 259941, 260263, 260312, 260520, 260566, 260773, 261125, 261160, 261377, 261427, 261740, 261776, 262174, 262233, 262527,
    262594, 262785, 262830, 263143, 263202, 263424, 263484, 263792, 263838, 264202, 264264, 264460, 264523, 264622, 264762, 264876,
    264925, 265265, 265333, 265569, 265603, 265745, 265793, 266077, 266253, 266307, 266335, 266390, 266575, 266673, 266751, 266807,
    266860, 266910, 266990, 267035, 267158, 267229, 267319, 267356, 267390, 267432, 267655, 267735, 268020, 268100, 268145, 268338,
    268361, 268392, 268427, 268482, 268523, 268594, 268648, 268770, 268811, 268862, 268913, 268938, 269064, 269092, 269228, 269289,
    269363, 269400, 269631, 269676, 269813, 270054, 270092, 270286, 270370, 270401, 270432, 270472, 270558, 270675, 270707, 270779,
    270825, 271095, 271297, 271434, 271464, 271650, 271823, 271936, 272057, 272209, 272280, 272473, 272509, 272618, 272712, 272809,
    272886, 273011, 273054, 273265, 273405, 273744, 273782, 274011, 274179, 274221, 274333, 274380, 274453, 274662, 274689, 274982,
    275140, 275282, 275350, 275513, 275685, 275711, 275990, 276243, 276309, 276448, 276543, 276627, 276689, 276754, 276856, 276933,
    277027, 277110, 277295, 277324, 277396, 277423, 277527, 277629, 277693, 277786, 277932, 277989, 278043, 278261, 278341, 278404,
    278603, 278708, 278771, 278850, 278890, 278931, 279034, 279164, 279245, 279304, 279479, 279722, 279816, 279857, 280057, 280114,
    280183, 280248, 280413, 280516, 280666, 280725, 280760, 280864, 280908, 281047, 281230, 281285, 281432, 281539, 281641, 281751,
    281850, 281904, 282059, 282142, 282224, 282358, 282464, 282657, 282751, 282799, 282998, 283143, 283196, 283244, 283347, 283416,
    283448, 283533, 283625, 283796, 283950, 284133, 284172, 284314, 284356, 284477, 284524, 284652, 284717, 284748, 284940, 285029,
    285104, 285181, 285221, 285383, 285476, 285675, 285774, 285824, 285939, 286108, 286194, 286269, 286305, 286475, 286578, 286647,
    286686, 286742, 286932, 287088, 287136, 287231, 287336, 287403, 287471, 287698, 287753, 288013, 288036, 288123, 288173, 288226,
    288285, 288347, 288370, 288404, 288475, 288616, 288879, 288937, 289078, 289262, 289378, 289454, 289551, 289578, 289714, 289787,
    289816, 290088, 290125, 290162, 290377, 290495, 290589, 290678, 290741, 290812, 290865, 291149, 291273, 291334, 291441, 291484,
    291729, 291868, 291930, 292039, 292179, 292258, 292283, 292441, 292493, 292644, 292885, 292945, 293005, 293126, 293238, 293331,
    293368, 293580, 293682, 293750, 293900, 293972, 294065, 294107, 294164, 294368, 294429, 294527, 294619, 294660, 294776, 294804,
    294900, 295108, 295165, 295286, 295341, 295378, 295449, 295569, 295650, 295853, 295927, 296153, 296207, 296393, 296575, 296634,
    296682, 296710, 297069, 297122, 297175, 297298, 297432, 297528, 297653, 297733, 297837, 297875, 297966, 298060, 298322, 298364,
    298434, 298480, 298648, 298711, 298842, 298945, 299093, 299161, 299197, 299264, 299499, 299560, 299649, 299672, 299763, 299813,
    299876, 299921, 300149, 300367, 300515, 300635, 300719, 300851, 300979, 301142, 301322, 301413, 301447, 301525, 301554, 301737,
    301771, 301932, 302034, 302251, 302383, 302413, 302470, 302563, 302652, 302695, 302850, 302892, 302976, 302995, 303054, 303193,
    303288, 303497, 303556, 303594, 303651, 303743, 303841, 303867, 303921, 304085, 304221, 304262, 304317, 304515, 304542, 304720,
    304748, 304800, 304850, 304935, 305021, 305126, 305167, 305317, 305445, 305551, 305665, 305704, 305803, 305842, 305959, 306049,
    306087, 306261, 306356, 306388, 306482, 306574, 306671, 306770, 306912, 306977, 307027, 307094, 307175, 307224, 307519, 307565,
    307784, 307870, 307925, 308017, 308070, 308228, 308275, 308401, 308527, 308622, 308722, 308901, 309013, 309070, 309174, 309254,
    309339, 309437, 309575, 309651, 309712, 309881, 310057, 310142, 310342, 310486, 310553, 310613, 310804, 310902, 311025, 311076,
    311123, 311269, 311358, 311423, 311577, 311612, 311730, 311797, 311887, 311974, 312033, 312062, 312226, 312253, 312290, 312515,
    312555, 312652, 312705, 312762, 312845, 312975, 313074, 313188, 313284, 313452, 313485, 313548, 313623, 313676, 313729, 313764,
    313836, 313931, 314021, 314085, 314134, 314243, 314293, 314382, 314472, 314614, 314787, 314827, 314887, 314939, 315008, 315050,
    315078, 315201, 315293, 315320, 315359, 315424, 315700, 315781, 315936, 315992, 316030, 316079, 316115, 316484, 316532, 316556,
    316608, 316677, 316709, 316767, 316833, 316875, 316959, 317025, 317060, 317295, 317324, 317446, 317507, 317554, 317725, 317770,
    317872, 318011, 318053, 318154, 318337, 318505, 318546, 318599, 318707, 318788, 318867, 318912, 318969, 319035, 319198, 319261,
    319366, 319449, 319478, 319602, 319786, 319822, 319959, 320089, 320128, 320175, 320360, 320616, 320806, 320966, 321049, 321097,
    321165, 321217, 321305, 321383, 321410, 321486, 321586, 321729, 321781, 321839, 322019, 322127, 322228, 322461, 322553, 322896,
    322965, 323043, 323166, 323207, 323353, 323480, 323586, 323674, 323712, 323764, 323800, 323833, 323971, 324041, 324128, 324155,
    324259, 324323, 324442, 324477, 324557, 324598, 324848, 324939, 325014, 325114, 325205, 325229, 325332, 325398, 325458, 325670,
    325814, 325876, 325964, 326032, 326062, 326127, 326297, 326502, 326640, 326696, 326791, 326845, 326878, 326933, 327033, 327158,
    327302, 327349, 327518, 327611, 327697, 327771, 327912, 328108, 328262, 328305, 328419, 328513, 328611, 328736, 328847, 328981,
    329017, 329157, 329317, 329377, 329425, 329470, 329631, 329729, 329815, 329915, 330001, 330060, 330126, 330173, 330288, 330339,
    330489, 330522, 330626, 330788, 330920, 331001, 331115, 331163, 331290, 331339, 331374, 331437, 331674, 331706, 331783, 331850,
    331908, 331963, 332041, 332126, 332229, 332316, 332407, 332467, 332664, 332709, 332877, 332947, 333042, 333139, 333214, 333317,
    333386, 333422, 333501, 333562, 333700, 333762, 333820, 333848, 333892, 333966, 334022, 334126, 334212, 334375, 334451, 334549,
    334625, 334755, 334796, 334911, 334947, 335019, 335137, 335217, 335273, 335409, 335492, 335631, 335761, 335817, 335849, 335984,
    336132, 336163, 336285, 336386, 336568, 336627, 336737, 336910, 336973, 337000, 337038, 337071, 337116, 337304, 337335, 337473,
    337571, 337706, 337732, 337793, 337853, 337966, 338023, 338233, 338290, 338323, 338414, 338491, 338543, 338613, 338662, 338726,
    338768, 338888, 339011, 339078, 339214, 339317, 339372, 339520, 339550, 339628, 339663, 339834, 339997, 340261, 340404, 340469,
    340583, 340632, 340722, 340741, 340804, 340849, 340923, 341003, 341237, 341364, 341421, 341569, 341615, 341678, 341794, 342012,
    342064, 342184, 342251, 342341, 342380, 342584, 342634, 342770, 342794, 342966, 343018, 343121, 343156, 343282, 343384, 343437,
    343554, 343593, 343697, 343768, 343971, 344061, 344098, 344174, 344237, 344310, 344350, 344603, 344667, 344729, 344765, 344797,
    344838, 344935, 345052, 345150, 345258, 345315, 345404, 345457, 345640, 345684, 345754, 345870, 346000, 346121, 346185, 346308,
    346385, 346421, 346483, 346498, 346530, 346662, 346750, 346848, 346956, 346982, 347226, 347251, 347341, 347382, 347516, 347849,
    347969, 348031, 348164, 348291, 348347, 348433, 348480, 348535, 348606, 348667, 348700, 348977, 349057, 349232, 349322, 349357,
    349409, 349450, 349543, 349653, 349759, 349917, 350075, 350112, 350247, 350331, 350434, 350525, 350603, 350682, 350727, 350779,
    350899, 350982, 351166, 351332, 351435, 351520, 351584, 351638, 351669, 351745, 351886, 351948, 352010, 352083, 352111, 352175,
    352258, 352356, 352473, 352551, 352624, 352713, 352767, 352831, 352961, 353066, 353090, 353205, 353276, 353325, 353359, 353439,
    353539, 353726, 353796, 353916, 353955, 354038, 354066, 354178, 354270, 354316, 354392, 354448, 354490, 354562, 354585, 354682,
    354711, 354902, 354977, 355024, 355079, 355142, 355207, 355263, 355482, 355555, 355616, 355688, 355861, 356093, 356128, 356163,
    356248, 356284, 356452, 356535, 356612, 356684, 356721, 356765, 356832, 356877, 356893, 356940, 357084, 357267, 357333, 357412,
    357471, 357512, 357618, 357867, 357929, 358218, 358270, 358315, 358429, 358498, 358547, 358718, 358756, 358789, 358889, 359024,
    359120, 359397, 359433, 359487, 359545, 359629, 359736, 359843, 359929, 359982, 360023, 360097, 360262, 360318, 360436, 360507,
    360561, 360667, 360834, 360910, 360968, 361073, 361146, 361224, 361272, 361350, 361402, 361428, 361563, 361643, 361693, 361745,
    361797, 361841, 361880, 361979, 362088, 362133, 362210, 362261, 362564, 362668, 362740, 362775, 362884, 362931, 362996, 363112,
    363152, 363247, 363295, 363340, 363385, 363452, 363497, 363541, 363617, 363658, 363701, 363811, 363838, 363893, 363968, 364011,
    364113, 364163, 364228, 364284, 364361, 364394, 364474, 364598, 364691, 364761, 364925, 364994, 365156, 365179, 365284, 365341,
    365413, 365531, 365579, 365621, 365658, 365690, 365728, 365819, 365969, 366013, 366079, 366137, 366197, 366491, 366660, 366803,
    366846, 366922, 366981, 367053, 367148, 367186, 367256, 367351, 367494, 367548, 367588, 367623, 367675, 367831, 367964, 368117,
    368162, 368244, 368351, 368391, 368423, 368564, 368624, 368661, 368743, 368891, 368944, 369171, 369316, 369400, 369561, 369666,
    369692, 369866, 370017, 370128, 370182, 370343, 370400, 370429, 370504, 370598, 370725, 370848, 371037, 371070, 371245, 371350,
    371482, 371532, 371615, 371699, 371783, 371893, 371955, 372072, 372156, 372256, 372372, 372438, 372487, 372536, 372672, 372732,
    372839, 372886, 372932, 373111, 373166, 373282, 373426, 373466, 373554, 373710, 373777, 373839, 373855, 374077, 374166, 374288,
    374351, 374395, 374548, 374600, 374694, 374817, 374873, 374946, 375026, 375050, 375171, 375217, 375315, 375373, 375476, 375558,
    375630, 375967, 376075, 376249, 376292, 376387, 376518, 376568, 376639, 376749, 376824, 376855, 376904, 376994, 377064, 377191,
    377268, 377339, 377415, 377486, 377547, 377570, 377673, 377793, 377940, 377979, 378038, 378094, 378148, 378214, 378377, 378451,
    378585, 378659, 378694, 378797, 378846, 379030, 379076, 379133, 379188, 379255, 379376, 379423, 379530, 379598, 379761, 379816,
    379875, 380005, 380103, 380279, 380401, 380464, 380544, 380615, 380773, 380816, 380924, 380962, 381015, 381058, 381220, 381383,
    381421, 381619, 381715, 381860, 382011, 382057, 382173, 382278, 382328, 382402, 382492, 382722, 382759, 382892, 382984, 383243,
    383425, 383528, 383632, 383713, 383911, 383993, 384044, 384195, 384308, 384459, 384600, 384648, 384723, 384878, 384949, 385042,
    385151, 385189, 385308, 385398, 385602, 385780, 385891, 385938, 386174, 386208, 386281, 386379, 386439, 386661, 386768, 386889,
    387024, 387103, 387156, 387253, 387330, 387556, 387678, 387759, 387895, 387950, 388087, 388143, 388200, 388304, 388495, 388615,
    388705, 388863, 388967, 389026, 389128, 389333, 389474, 389630, 389774, 389826, 389932, 390060, 390110, 390310, 390427, 390505,
    390664, 390726, 390904, 390978, 391143, 391369, 391490, 391549, 391802, 391905, 392097, 392207, 392425, 392563, 392705, 392764,
    392863, 392953, 393136, 393246, 393428, 393497, 393556, 393762, 393809, 393939, 393992, 394131, 394223, 394351, 394528, 394581,
    394761, 394799, 394882, 395167, 395291, 395433, 395488, 395616, 395665, 395825, 395935, 396313, 396515, 396711, 397001, 397322,
    397509, 397563, 397634, 397716, 397759, 397825, 397951, 398012, 398052, 398112, 398188, 398238, 398297, 398348, 398480, 398658,
    398824, 398940, 399079, 399129, 399221, 399349, 399445, 399575, 399706, 399755, 399797, 400019, 400226, 400374, 400520, 400567,
    400621, 400665, 400804, 400877, 400935, 401030, 401089, 401233, 401339, 401358, 401424, 401474, 401516, 401775, 401821, 401949,
    402036, 402171, 402238, 402323, 402390, 402581, 402648, 402828, 402968, 403084, 403278, 403357, 403415, 403474, 403643, 403735,
    403769, 403862, 403999, 404052, 404132, 404242, 404311, 404353, 404499, 404701, 404778, 404840, 405042, 405127, 405187, 405282,
    405326, 405410, 405555, 405603, 405652, 405704, 405797, 405849, 405933, 406015, 406065, 406135, 406221, 406356, 406481, 406522,
    406558, 406644, 406775, 406833, 406956, 407006, 407261, 407315, 407433, 407573, 407619, 407723, 407831, 407928, 407984, 408077,
    408148, 408286, 408366, 408455, 408499, 408639, 408798, 408935, 409051, 409104, 409174, 409416, 409457, 409618, 409648, 409785,
    409983, 410120, 410160, 410269, 410375, 410502, 410648, 410701, 410872, 411010, 411155, 411277, 411402, 411446, 411541, 411726,
    411809, 411881, 411998, 412082, 412222, 412276, 412492, 412635, 412674, 412772, 412829, 412974, 413042, 413177, 413208, 413349,
    413473, 413507, 413563, 413763, 413823, 413943, 414045, 414088, 414258, 414301, 414407, 414467, 414606, 414677, 414745, 414778,
    414888, 414916, 414999, 415026, 415115, 415151, 415272, 415334, 415495, 415788, 415894, 415977, 416007, 416201, 416428, 416447,
    416515, 416578, 416611, 416641, 416692, 416887, 416975, 417200, 417225, 417384, 417574, 417670, 417823, 417938, 417987, 418030,
    418171, 418292, 418341, 418435, 418598, 418666, 418812, 419017, 419136, 419279, 419341, 419488, 419547, 419648, 419673, 419817,
    419985, 420027, 420174, 420343, 420433, 420664, 420787, 420875, 421049, 421087, 421125, 421197, 421236, 421421, 421506, 421523,
    421548, 421599, 421750, 421889, 422003, 422035, 422088, 422209, 422301, 422340, 422419, 422511, 422652, 422687, 422761, 422811,
    422874, 423090, 423195, 423348, 423404, 423571, 423638, 423669, 423685, 423712, 423748, 423783, 423803, 423834, 423855, 424102,
    424284, 424343, 424517, 424663, 424702, 425036, 425085, 425165, 425307, 425465, 425589, 425651, 425865, 425905, 426012, 426056,
    426273, 426436, 426482, 426544, 426687, 426794, 426995, 427149, 427189, 427398, 427415, 427461, 427540, 427654, 427838, 427975,
    428054, 428092, 428266, 428333, 428483, 428566, 428669, 428729, 428840, 428907, 429111, 429146, 429248, 429268, 429450, 429506,
    429571, 429615, 429762, 430161, 430191, 430258, 430322, 430373, 430422, 430464, 430657, 430751, 430822, 430931, 431035, 431057,
    431093, 431240, 431278, 431428, 431536, 431587, 431649, 431792, 431915, 431944, 432132, 432172, 432213, 432256, 432369, 432492,
    432613, 432665, 432782, 432960, 433098, 433206, 433270, 433335, 433529, 433591, 433652, 433721, 433760, 433823, 433884, 433925,
    433980, 434001, 434118, 434146, 434227, 434308, 434442, 434670, 434866, 434915, 435089, 435170, 435315, 435522, 435684, 435746,
    435917, 436027, 436111, 436260, 436441, 436492, 436568, 436649, 436714, 436902, 437078, 437176, 437222, 437483, 437523, 437588,
    437756, 437863, 437885, 437901, 437953, 438041, 438174, 438360, 438566, 438711, 438804, 438962, 438988, 439153, 439405, 439635,
    439814, 440029, 440101, 440217, 440587, 440786, 440943, 440986, 441067, 441235, 441526, 441574, 441658, 441738, 441920, 441955,
    442126, 442227, 442320, 442479, 442559, 442702, 442771, 443012, 443051, 443233, 443353, 443398, 443599, 443743, 443789, 443921,
    443964, 444190, 444246, 444304, 444439, 444635, 444700, 444879, 444950, 445119, 445195, 445399, 445600, 445640, 445789, 445926,
    446029, 446120, 446261, 446298, 446429, 446573, 446622, 446758, 446960, 447032, 447150, 447277, 447388, 447498, 447549, 447656,
    447864, 447895, 447993, 448043, 448132, 448178, 448248, 448323, 448394, 448438, 448475, 448529, 448721, 448806, 448912, 448997,
    449037, 449320, 449377, 449564, 449701, 449781, 449876, 450126, 450166, 450233, 450267, 450336, 450360, 450480, 450526, 450710,
    450745, 450791, 450848, 450957, 451000, 451082, 451173, 451229, 451513, 451551, 451606, 451645, 451678, 451822, 451982, 452041,
    452092, 452257, 452377, 452487, 452519, 452662, 452723, 452834, 452999, 453079, 453187, 453291, 453375, 453424, 453477, 453613,
    453750, 453877, 453947, 454011, 454099, 454212, 454313, 454431, 454475, 454523, 454655, 454695, 454767, 454877, 455018, 455217,
    455246, 455321, 455532, 455600, 455694, 455867, 455960, 456050, 456096, 456233, 456462, 456521, 456572, 456661, 456704, 456991,
    457125, 457180, 457281, 457428, 457554, 457610, 457658, 457741, 457794, 457821, 457856, 457908, 458031, 458172, 458380, 458418,
    458455, 458541, 458720, 458823, 458880, 459074, 459107, 459206, 459326, 459406, 459458, 459637, 459752, 459853, 459944, 460058,
    460105, 460152, 460293, 460321, 460370, 460409, 460476, 460638, 460838, 460969, 461040, 461188, 461243, 461271, 461290, 461336,
    461463, 461613, 461691, 461742, 461868, 461936, 462134, 462174, 462232, 462292, 462389, 462635, 462704, 462746, 462850, 462905,
    462948, 463066, 463166, 463253, 463336, 463381, 463407, 463558, 463680, 463875, 463932, 463971, 464167, 464262, 464430, 464500,
    464554, 464635, 464697, 464789, 464867, 464908, 464928, 464962, 465125, 465169, 465286, 465341, 465452, 465581, 465748, 465851,
    466072, 466185, 466232, 466344, 466371, 466476, 466575, 466606, 466647, 466715, 466812, 466998, 467183, 467225, 467296, 467377,
    467437, 467577, 467695, 467740, 467799, 467880, 467969, 468035, 468086, 468245, 468352, 468405, 468451, 468588, 468634, 468706,
    468740, 468804, 468978, 469106, 469150, 469208, 469298, 469497, 469622, 469664, 469734, 469882, 470089, 470195, 470270, 470344,
    470411, 470500, 470573, 470641, 470718, 470791, 470862, 470944, 471034, 471144, 471248, 471329, 471408, 471484, 471554, 471631,
    471706, 471789, 471876, 471956, 472043, 472162, 472237, 472323, 472415, 472490, 472562, 472635, 472719, 472799, 472884, 472968,
    473050, 473119, 473162, 473400, 473443, 473635, 473678, 473940, 473960, 473988, 473996, 474057, 474096, 474114, 474131, 474173,
    474237, 474271, 474317, 474365, 474373, 474433, 474441, 474472, 474492, 474513, 474517, 474521, 474546, 474582, 474644, 474750,
    474789, 474800, 474808, 474820, 474838, 474843, 474851, 474917, 475003, 475108, 475207, 475315, 475428, 475515, 475699, 475809,
    475916, 476027, 476161, 476262, 476362, 476464, 476569, 476717, 476801, 476858, 476960, 477053, 477187, 477260, 477338, 477483,
    477552, 477632, 477718,
];

static SPANS: [SpanRecord; 2034] = [
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
    span(Link, 41, 12, 4651),
    span(Link, 59, 10, 2694),
    span(Link, 111, 9, 2702),
    span(Code, 61, 39, 0),
    span(Code, 164, 39, 0),
    span(Code, 0, 21, 0),
    span(Code, 26, 23, 0),
    span(Link, 18, 21, 807),
    span(Link, 93, 23, 1865),
    span(Link, 127, 24, 1865),
    span(Link, 46, 22, 4725),
    span(Label, 70, 22, 0),
    span(Code, 137, 14, 0),
    span(Code, 158, 23, 0),
    span(Code, 0, 41, 0),
    span(Label, 68, 19, 0),
    span(Code, 115, 6, 0),
    span(Code, 178, 15, 0),
    span(Code, 172, 21, 0),
    span(Code, 41, 16, 0),
    span(Code, 69, 6, 0),
    span(Label, 37, 4, 0),
    span(Code, 126, 14, 0),
    span(Placeholder, 140, 5, 0),
    span(Code, 145, 1, 0),
    span(Placeholder, 146, 8, 0),
    span(Code, 36, 63, 0),
    span(Code, 126, 20, 0),
    span(Placeholder, 146, 12, 0),
    span(Code, 190, 18, 0),
    span(Placeholder, 208, 12, 0),
    span(Code, 43, 29, 0),
    span(Code, 81, 3, 0),
    span(Code, 105, 3, 0),
    span(Code, 35, 63, 0),
    span(Code, 122, 16, 0),
    span(Placeholder, 138, 12, 0),
    span(Code, 43, 32, 0),
    span(Code, 84, 3, 0),
    span(Code, 192, 28, 0),
    span(Link, 29, 21, 807),
    span(Link, 87, 32, 4726),
    span(Link, 58, 21, 4727),
    span(Code, 59, 19, 0),
    span(Code, 80, 6, 0),
    span(Code, 124, 21, 0),
    span(Label, 78, 39, 0),
    span(Code, 261, 18, 0),
    span(Code, 33, 44, 0),
    span(Code, 107, 9, 0),
    span(Label, 42, 14, 0),
    span(Code, 63, 19, 0),
    span(Label, 110, 22, 0),
    span(Code, 201, 25, 0),
    span(Code, 277, 24, 0),
    span(Code, 0, 10, 0),
    span(Code, 202, 23, 0),
    span(Code, 177, 22, 0),
    span(Code, 154, 19, 0),
    span(Code, 270, 42, 0),
    span(Code, 13, 19, 0),
    span(Code, 187, 43, 0),
    span(Code, 234, 10, 0),
    span(Code, 182, 8, 0),
    span(Code, 143, 19, 0),
    span(Code, 219, 46, 0),
    span(Code, 64, 20, 0),
    span(Placeholder, 97, 8, 0),
    span(Code, 105, 26, 0),
    span(Label, 222, 22, 0),
    span(Code, 83, 2, 0),
    span(Code, 125, 3, 0),
    span(Code, 133, 3, 0),
    span(Code, 134, 77, 0),
    span(Code, 216, 20, 0),
    span(Code, 14, 77, 0),
    span(Code, 0, 39, 0),
    span(Code, 45, 38, 0),
    span(Code, 103, 13, 0),
    span(Code, 0, 35, 0),
    span(Code, 0, 43, 0),
    span(Code, 49, 54, 0),
    span(Code, 0, 24, 0),
    span(Code, 0, 53, 0),
    span(Code, 40, 32, 0),
    span(Code, 14, 77, 0),
    span(Code, 118, 21, 0),
    span(Code, 169, 21, 0),
    span(Code, 203, 4, 0),
    span(Code, 126, 77, 0),
    span(Code, 208, 20, 0),
    span(Code, 0, 36, 0),
    span(Code, 137, 40, 0),
    span(Code, 0, 31, 0),
    span(Code, 295, 12, 0),
    span(Code, 50, 24, 0),
    span(Code, 27, 13, 0),
    span(Code, 128, 77, 0),
    span(Code, 221, 54, 0),
    span(Code, 15, 24, 0),
    span(Code, 37, 4, 0),
    span(Code, 46, 16, 0),
    span(Code, 68, 24, 0),
    span(Code, 4, 13, 0),
    span(Code, 122, 13, 0),
    span(Code, 0, 20, 0),
    span(Code, 43, 37, 0),
    span(Code, 0, 24, 0),
    span(Code, 140, 22, 0),
    span(Code, 186, 28, 0),
    span(Code, 100, 28, 0),
    span(Code, 131, 22, 0),
    span(Code, 4, 10, 0),
    span(Code, 102, 28, 0),
    span(Code, 45, 3, 0),
    span(Code, 49, 35, 0),
    span(Code, 43, 3, 0),
    span(Code, 47, 29, 0),
    span(Code, 25, 15, 0),
    span(Code, 60, 10, 0),
    span(Code, 74, 24, 0),
    span(Code, 164, 9, 0),
    span(Code, 131, 9, 0),
    span(Code, 4, 12, 0),
    span(Code, 54, 10, 0),
    span(Link, 66, 9, 495),
    span(Code, 13, 7, 0),
    span(Code, 24, 24, 0),
    span(Code, 26, 12, 0),
    span(Code, 55, 12, 0),
    span(Code, 77, 10, 0),
    span(Code, 117, 12, 0),
    span(Code, 0, 35, 0),
    span(Code, 73, 22, 0),
    span(Code, 85, 77, 0),
    span(Code, 173, 37, 0),
    span(Code, 216, 33, 0),
    span(Code, 83, 35, 0),
    span(Code, 136, 77, 0),
    span(Code, 231, 41, 0),
    span(Code, 125, 16, 0),
    span(Code, 67, 35, 0),
    span(Code, 139, 37, 0),
    span(Code, 125, 17, 0),
    span(Code, 67, 31, 0),
    span(Code, 130, 37, 0),
    span(Code, 13, 77, 0),
    span(Code, 124, 26, 0),
    span(Code, 140, 38, 0),
    span(Code, 184, 46, 0),
    span(Code, 196, 5, 0),
    span(Code, 210, 1, 0),
    span(Code, 0, 26, 0),
    span(Code, 0, 27, 0),
    span(Code, 0, 36, 0),
    span(Code, 38, 41, 0),
    span(Code, 85, 36, 0),
    span(Code, 46, 23, 0),
    span(Code, 73, 44, 0),
    span(Code, 0, 4, 0),
    span(Code, 0, 5, 0),
    span(Code, 6, 15, 0),
    span(Code, 26, 5, 0),
    span(Code, 146, 23, 0),
    span(Code, 53, 3, 0),
    span(Code, 58, 28, 0),
    span(Code, 105, 23, 0),
    span(Code, 132, 44, 0),
    span(Code, 53, 3, 0),
    span(Code, 58, 29, 0),
    span(Code, 23, 33, 0),
    span(Code, 6, 23, 0),
    span(Code, 34, 4, 0),
    span(Code, 127, 5, 0),
    span(Code, 53, 3, 0),
    span(Code, 58, 30, 0),
    span(Code, 23, 33, 0),
    span(Code, 53, 3, 0),
    span(Code, 58, 31, 0),
    span(Code, 68, 23, 0),
    span(Code, 29, 39, 0),
    span(Code, 53, 3, 0),
    span(Code, 58, 36, 0),
    span(Code, 21, 44, 0),
    span(Code, 91, 5, 0),
    span(Code, 102, 23, 0),
    span(Code, 53, 3, 0),
    span(Code, 58, 32, 0),
    span(Code, 53, 3, 0),
    span(Code, 58, 37, 0),
    span(Code, 53, 3, 0),
    span(Code, 58, 38, 0),
    span(Code, 49, 25, 0),
    span(Code, 53, 3, 0),
    span(Code, 58, 29, 0),
    span(Code, 6, 15, 0),
    span(Code, 26, 5, 0),
    span(Code, 146, 23, 0),
    span(Code, 53, 3, 0),
    span(Code, 58, 30, 0),
    span(Code, 49, 3, 0),
    span(Code, 140, 3, 0),
    span(Code, 83, 23, 0),
    span(Code, 130, 15, 0),
    span(Code, 150, 5, 0),
    span(Code, 49, 3, 0),
    span(Code, 140, 3, 0),
    span(Code, 101, 3, 0),
    span(Code, 100, 3, 0),
    span(Code, 3, 25, 0),
    span(Code, 100, 3, 0),
    span(Code, 206, 10, 0),
    span(Code, 266, 4, 0),
    span(Code, 0, 25, 0),
    span(Code, 58, 3, 0),
    span(Code, 129, 44, 0),
    span(Code, 182, 3, 0),
    span(Code, 31, 44, 0),
    span(Code, 98, 3, 0),
    span(Code, 3, 44, 0),
    span(Code, 91, 5, 0),
    span(Code, 102, 23, 0),
    span(Code, 49, 3, 0),
    span(Code, 0, 44, 0),
    span(Code, 58, 3, 0),
    span(Code, 129, 40, 0),
    span(Code, 178, 3, 0),
    span(Code, 106, 12, 0),
    span(Code, 188, 14, 0),
    span(Code, 0, 19, 0),
    span(Code, 97, 20, 0),
    span(Code, 0, 19, 0),
    span(Code, 68, 19, 0),
    span(Code, 109, 25, 0),
    span(Code, 254, 26, 0),
    span(Code, 161, 45, 0),
    span(Code, 290, 34, 0),
    span(Code, 63, 36, 0),
    span(Code, 154, 16, 0),
    span(Code, 118, 19, 0),
    span(Code, 190, 33, 0),
    span(Label, 220, 14, 0),
    span(Code, 112, 31, 0),
    span(Link, 84, 33, 592),
    span(Label, 133, 13, 0),
    span(Label, 149, 13, 0),
    span(Label, 175, 6, 0),
    span(Label, 187, 16, 0),
    span(Label, 221, 12, 0),
    span(Label, 243, 6, 0),
    span(Code, 37, 10, 0),
    span(Code, 41, 10, 0),
    span(Code, 4, 10, 0),
    span(Code, 50, 10, 0),
    span(Code, 143, 11, 0),
    span(Code, 0, 13, 0),
    span(Code, 15, 22, 0),
    span(Code, 42, 22, 0),
    span(Code, 159, 29, 0),
    span(Code, 66, 13, 0),
    span(Code, 81, 22, 0),
    span(Code, 108, 22, 0),
    span(Link, 178, 23, 593),
    span(Label, 85, 27, 0),
    span(Code, 22, 25, 0),
    span(Link, 39, 22, 593),
    span(Label, 33, 14, 0),
    span(Label, 33, 33, 0),
    span(Label, 123, 9, 0),
    span(Code, 104, 2, 0),
    span(Code, 80, 26, 0),
    span(Label, 79, 5, 0),
    span(Label, 92, 2, 0),
    span(Code, 54, 24, 0),
    span(Label, 153, 26, 0),
    span(Label, 213, 6, 0),
    span(Label, 200, 16, 0),
    span(Label, 218, 7, 0),
    span(Label, 231, 30, 0),
    span(Code, 9, 21, 0),
    span(Code, 9, 30, 0),
    span(Label, 112, 10, 0),
    span(Label, 155, 20, 0),
    span(Code, 10, 30, 0),
    span(Code, 45, 31, 0),
    span(Label, 30, 20, 0),
    span(Code, 34, 26, 0),
    span(Code, 96, 31, 0),
    span(Label, 40, 20, 0),
    span(Code, 14, 4, 0),
    span(Label, 19, 19, 0),
    span(Code, 152, 34, 0),
    span(Code, 83, 11, 0),
    span(Label, 71, 14, 0),
    span(Code, 50, 26, 0),
    span(Code, 85, 2, 0),
    span(Code, 101, 36, 0),
    span(Code, 80, 32, 0),
    span(Code, 84, 16, 0),
    span(Code, 150, 16, 0),
    span(Code, 33, 6, 0),
    span(Code, 86, 55, 0),
    span(Code, 158, 35, 0),
    span(Code, 89, 28, 0),
    span(Code, 122, 34, 0),
    span(Code, 59, 50, 0),
    span(Code, 112, 35, 0),
    span(Code, 234, 41, 0),
    span(Code, 59, 43, 0),
    span(Code, 47, 35, 0),
    span(Code, 113, 37, 0),
    span(Label, 79, 5, 0),
    span(Label, 220, 13, 0),
    span(Label, 236, 24, 0),
    span(Code, 9, 6, 0),
    span(Code, 45, 16, 0),
    span(Code, 66, 27, 0),
    span(Code, 98, 17, 0),
    span(Code, 278, 15, 0),
    span(Code, 126, 27, 0),
    span(Code, 73, 8, 0),
    span(Code, 19, 12, 0),
    span(Code, 19, 19, 0),
    span(Code, 47, 18, 0),
    span(Code, 76, 19, 0),
    span(Code, 35, 27, 0),
    span(Code, 45, 36, 0),
    span(Code, 187, 2, 0),
    span(Code, 195, 2, 0),
    span(Code, 180, 30, 0),
    span(Code, 194, 18, 0),
    span(Code, 186, 27, 0),
    span(Code, 209, 6, 0),
    span(Code, 144, 83, 0),
    span(Code, 235, 28, 0),
    span(Code, 12, 13, 0),
    span(Code, 64, 14, 0),
    span(Placeholder, 78, 5, 0),
    span(Code, 83, 1, 0),
    span(Placeholder, 84, 8, 0),
    span(Link, 125, 21, 4727),
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
    span(Link, 9, 21, 4727),
    span(Code, 10, 18, 0),
    span(Code, 22, 64, 0),
    span(Placeholder, 86, 9, 0),
    span(Code, 162, 12, 0),
    span(Link, 9, 21, 4727),
    span(Label, 56, 25, 0),
    span(Label, 190, 23, 0),
    span(Label, 312, 14, 0),
    span(Code, 120, 3, 0),
    span(Code, 125, 4, 0),
    span(Code, 134, 6, 0),
    span(Code, 51, 3, 0),
    span(Code, 59, 4, 0),
    span(Code, 73, 6, 0),
    span(Code, 164, 8, 0),
    span(Code, 178, 4, 0),
    span(Label, 142, 20, 0),
    span(Label, 33, 19, 0),
    span(Label, 40, 27, 0),
    span(Code, 81, 15, 0),
    span(Label, 37, 4, 0),
    span(Code, 62, 26, 0),
    span(Code, 114, 9, 0),
    span(Code, 131, 10, 0),
    span(Code, 173, 5, 0),
    span(Code, 42, 5, 0),
    span(Code, 123, 17, 0),
    span(Code, 155, 5, 0),
    span(Code, 166, 8, 0),
    span(Code, 35, 52, 0),
    span(Code, 17, 65, 0),
    span(Code, 103, 15, 0),
    span(Code, 128, 59, 0),
    span(Code, 81, 22, 0),
    span(Code, 176, 53, 0),
    span(Code, 293, 105, 0),
    span(Code, 90, 8, 0),
    span(Code, 275, 43, 0),
    span(Label, 80, 40, 0),
    span(Code, 49, 9, 0),
    span(Code, 52, 8, 0),
    span(Code, 91, 11, 0),
    span(Code, 23, 8, 0),
    span(Label, 27, 22, 0),
    span(Code, 76, 22, 0),
    span(Code, 43, 19, 0),
    span(Code, 23, 16, 0),
    span(Code, 75, 8, 0),
    span(Label, 91, 12, 0),
    span(Code, 110, 7, 0),
    span(Label, 129, 17, 0),
    span(Code, 153, 2, 0),
    span(Label, 26, 14, 0),
    span(Code, 80, 8, 0),
    span(Code, 104, 11, 0),
    span(Code, 117, 17, 0),
    span(Code, 34, 3, 0),
    span(Code, 42, 14, 0),
    span(Code, 58, 3, 0),
    span(Code, 90, 54, 0),
    span(Code, 153, 2, 0),
    span(Code, 172, 43, 0),
    span(Code, 224, 3, 0),
    span(Code, 48, 3, 0),
    span(Code, 102, 2, 0),
    span(Code, 79, 29, 0),
    span(Code, 110, 30, 0),
    span(Code, 146, 32, 0),
    span(Code, 77, 77, 0),
    span(Code, 68, 35, 0),
    span(Code, 112, 3, 0),
    span(Code, 189, 53, 0),
    span(Code, 48, 24, 0),
    span(Code, 120, 9, 0),
    span(Code, 184, 22, 0),
    span(Code, 59, 9, 0),
    span(Code, 90, 14, 0),
    span(Code, 106, 13, 0),
    span(Code, 124, 9, 0),
    span(Code, 0, 9, 0),
    span(Code, 15, 11, 0),
    span(Code, 148, 25, 0),
    span(Code, 199, 18, 0),
    span(Code, 276, 14, 0),
    span(Code, 294, 1, 0),
    span(Code, 125, 22, 0),
    span(Code, 35, 9, 0),
    span(Code, 34, 7, 0),
    span(Code, 5, 18, 0),
    span(Code, 102, 1, 0),
    span(Code, 105, 1, 0),
    span(Code, 111, 1, 0),
    span(Code, 142, 11, 0),
    span(Code, 222, 44, 0),
    span(Code, 99, 31, 0),
    span(Code, 0, 25, 0),
    span(Code, 27, 16, 0),
    span(Code, 47, 24, 0),
    span(Code, 0, 25, 0),
    span(Code, 42, 18, 0),
    span(Code, 12, 24, 0),
    span(Code, 77, 10, 0),
    span(Code, 0, 19, 0),
    span(Code, 0, 4, 0),
    span(Code, 8, 24, 0),
    span(Code, 60, 6, 0),
    span(Code, 71, 5, 0),
    span(Code, 113, 6, 0),
    span(Code, 180, 6, 0),
    span(Code, 0, 16, 0),
    span(Code, 20, 24, 0),
    span(Code, 70, 1, 0),
    span(Code, 91, 6, 0),
    span(Code, 203, 9, 0),
    span(Code, 0, 24, 0),
    span(Code, 45, 6, 0),
    span(Code, 57, 8, 0),
    span(Code, 80, 5, 0),
    span(Code, 0, 13, 0),
    span(Code, 17, 24, 0),
    span(Code, 20, 6, 0),
    span(Code, 31, 5, 0),
    span(Code, 116, 7, 0),
    span(Code, 128, 8, 0),
    span(Code, 71, 20, 0),
    span(Code, 55, 41, 0),
    span(Code, 111, 22, 0),
    span(Code, 105, 32, 0),
    span(Code, 3, 24, 0),
    span(Code, 46, 10, 0),
    span(Code, 61, 10, 0),
    span(Code, 65, 10, 0),
    span(Code, 0, 24, 0),
    span(Code, 63, 10, 0),
    span(Code, 70, 4, 0),
    span(Code, 73, 4, 0),
    span(Code, 10, 12, 0),
    span(Code, 28, 10, 0),
    span(Code, 106, 1, 0),
    span(Code, 0, 10, 0),
    span(Code, 72, 10, 0),
    span(Code, 86, 24, 0),
    span(Code, 144, 16, 0),
    span(Code, 227, 4, 0),
    span(Code, 17, 12, 0),
    span(Code, 118, 16, 0),
    span(Code, 136, 20, 0),
    span(Code, 37, 27, 0),
    span(Link, 115, 18, 594),
    span(Code, 84, 7, 0),
    span(Code, 95, 24, 0),
    span(Code, 0, 24, 0),
    span(Code, 37, 10, 0),
    span(Code, 11, 18, 0),
    span(Code, 0, 24, 0),
    span(Code, 46, 12, 0),
    span(Code, 30, 12, 0),
    span(Code, 203, 18, 0),
    span(Code, 0, 8, 0),
    span(Code, 39, 12, 0),
    span(Code, 66, 10, 0),
    span(Code, 37, 30, 0),
    span(Code, 36, 35, 0),
    span(Code, 41, 13, 0),
    span(Code, 84, 17, 0),
    span(Code, 130, 14, 0),
    span(Code, 161, 14, 0),
    span(Code, 24, 49, 0),
    span(Code, 80, 16, 0),
    span(Code, 24, 46, 0),
    span(Code, 94, 1, 0),
    span(Code, 101, 1, 0),
    span(Code, 35, 50, 0),
    span(Code, 91, 51, 0),
    span(Code, 0, 20, 0),
    span(Code, 25, 21, 0),
    span(Code, 39, 4, 0),
    span(Placeholder, 43, 12, 0),
    span(Code, 55, 2, 0),
    span(Placeholder, 57, 12, 0),
    span(Code, 95, 11, 0),
    span(Code, 148, 2, 0),
    span(Code, 210, 2, 0),
    span(Code, 41, 9, 0),
    span(Placeholder, 50, 12, 0),
    span(Code, 62, 1, 0),
    span(Code, 6, 17, 0),
    span(Code, 29, 18, 0),
    span(Code, 46, 45, 0),
    span(Code, 97, 46, 0),
    span(Code, 50, 30, 0),
    span(Code, 91, 66, 0),
    span(Placeholder, 157, 9, 0),
    span(Code, 19, 36, 0),
    span(Code, 0, 33, 0),
    span(Code, 0, 16, 0),
    span(Code, 66, 4, 0),
    span(Code, 148, 3, 0),
    span(Code, 191, 9, 0),
    span(Code, 0, 15, 0),
    span(Code, 21, 16, 0),
    span(Code, 42, 4, 0),
    span(Code, 162, 3, 0),
    span(Code, 171, 3, 0),
    span(Code, 0, 33, 0),
    span(Code, 157, 42, 0),
    span(Code, 0, 17, 0),
    span(Code, 23, 18, 0),
    span(Code, 67, 35, 0),
    span(Code, 0, 31, 0),
    span(Code, 61, 5, 0),
    span(Code, 44, 3, 0),
    span(Code, 0, 23, 0),
    span(Code, 51, 48, 0),
    span(Code, 105, 49, 0),
    span(Code, 0, 31, 0),
    span(Code, 37, 32, 0),
    span(Code, 0, 16, 0),
    span(Code, 20, 33, 0),
    span(Code, 35, 37, 0),
    span(Code, 78, 38, 0),
    span(Code, 90, 16, 0),
    span(Code, 110, 25, 0),
    span(Code, 0, 25, 0),
    span(Code, 41, 10, 0),
    span(Code, 67, 4, 0),
    span(Code, 89, 66, 0),
    span(Placeholder, 155, 9, 0),
    span(Code, 164, 5, 0),
    span(Code, 48, 54, 0),
    span(Code, 109, 10, 0),
    span(Code, 14, 25, 0),
    span(Code, 160, 57, 0),
    span(Code, 93, 3, 0),
    span(Code, 102, 3, 0),
    span(Code, 17, 25, 0),
    span(Code, 131, 40, 0),
    span(Code, 0, 44, 0),
    span(Code, 9, 24, 0),
    span(Code, 40, 13, 0),
    span(Code, 14, 44, 0),
    span(Code, 149, 3, 0),
    span(Code, 68, 52, 0),
    span(Code, 17, 44, 0),
    span(Code, 150, 35, 0),
    span(Code, 111, 14, 0),
    span(Code, 126, 9, 0),
    span(Code, 41, 9, 0),
    span(Label, 175, 20, 0),
    span(Code, 197, 9, 0),
    span(Code, 90, 11, 0),
    span(Code, 106, 10, 0),
    span(Link, 26, 17, 595),
    span(Code, 50, 16, 0),
    span(Label, 0, 19, 0),
    span(Code, 47, 26, 0),
    span(Code, 40, 13, 0),
    span(Label, 158, 7, 0),
    span(Code, 45, 19, 0),
    span(Code, 91, 11, 0),
    span(Code, 86, 13, 0),
    span(Label, 27, 18, 0),
    span(Label, 27, 18, 0),
    span(Link, 32, 28, 4728),
    span(Label, 0, 15, 0),
    span(Label, 0, 11, 0),
    span(Label, 0, 27, 0),
    span(Label, 53, 27, 0),
    span(Label, 38, 17, 0),
    span(Code, 23, 26, 0),
    span(Label, 32, 10, 0),
    span(Label, 37, 20, 0),
    span(Label, 24, 14, 0),
    span(Label, 40, 12, 0),
    span(Label, 57, 25, 0),
    span(Code, 112, 16, 0),
    span(Label, 176, 13, 0),
    span(Label, 192, 13, 0),
    span(Label, 210, 12, 0),
    span(Label, 19, 20, 0),
    span(Label, 91, 35, 0),
    span(Label, 153, 14, 0),
    span(Code, 95, 19, 0),
    span(Code, 119, 25, 0),
    span(Label, 42, 9, 0),
    span(Code, 109, 77, 0),
    span(Code, 191, 46, 0),
    span(Code, 59, 45, 0),
    span(Code, 51, 19, 0),
    span(Code, 72, 12, 0),
    span(Code, 89, 12, 0),
    span(Code, 192, 10, 0),
    span(Code, 0, 21, 0),
    span(Code, 79, 10, 0),
    span(Label, 52, 6, 0),
    span(Label, 64, 9, 0),
    span(Label, 19, 19, 0),
    span(Code, 40, 3, 0),
    span(Code, 15, 58, 0),
    span(Code, 43, 18, 0),
    span(Code, 30, 9, 0),
    span(Code, 32, 5, 0),
    span(Code, 75, 1, 0),
    span(Code, 101, 1, 0),
    span(Code, 104, 35, 0),
    span(Code, 81, 10, 0),
    span(Code, 96, 14, 0),
    span(Label, 43, 40, 0),
    span(Label, 42, 3, 0),
    span(Label, 47, 4, 0),
    span(Label, 56, 6, 0),
    span(Label, 4, 6, 0),
    span(Label, 56, 3, 0),
    span(Label, 23, 44, 0),
    span(Label, 122, 11, 0),
    span(Label, 0, 18, 0),
    span(Label, 23, 23, 0),
    span(Code, 134, 17, 0),
    span(Code, 23, 30, 0),
    span(Code, 88, 19, 0),
    span(Code, 151, 30, 0),
    span(Code, 31, 41, 0),
    span(Label, 254, 19, 0),
    span(Code, 111, 16, 0),
    span(Code, 149, 32, 0),
    span(Label, 0, 13, 0),
    span(Label, 16, 25, 0),
    span(Code, 37, 15, 0),
    span(Code, 58, 21, 0),
    span(Code, 113, 8, 0),
    span(Code, 127, 7, 0),
    span(Code, 179, 33, 0),
    span(Code, 245, 8, 0),
    span(Code, 56, 33, 0),
    span(Code, 103, 16, 0),
    span(Code, 136, 46, 0),
    span(Code, 103, 31, 0),
    span(Code, 139, 18, 0),
    span(Code, 162, 12, 0),
    span(Code, 87, 33, 0),
    span(Code, 134, 18, 0),
    span(Code, 169, 53, 0),
    span(Label, 0, 13, 0),
    span(Label, 16, 23, 0),
    span(Code, 136, 27, 0),
    span(Code, 286, 36, 0),
    span(Code, 71, 13, 0),
    span(Code, 31, 2, 0),
    span(Code, 0, 11, 0),
    span(Code, 12, 15, 0),
    span(Code, 138, 2, 0),
    span(Label, 127, 18, 0),
    span(Label, 170, 18, 0),
    span(Code, 159, 15, 0),
    span(Code, 239, 15, 0),
    span(Code, 90, 34, 0),
    span(Placeholder, 124, 17, 0),
    span(Code, 141, 1, 0),
    span(Placeholder, 142, 8, 0),
    span(Code, 176, 25, 0),
    span(Placeholder, 201, 29, 0),
    span(Code, 230, 1, 0),
    span(Placeholder, 231, 20, 0),
    span(Code, 101, 21, 0),
    span(Placeholder, 122, 17, 0),
    span(Code, 139, 1, 0),
    span(Placeholder, 140, 8, 0),
    span(Code, 181, 16, 0),
    span(Code, 223, 38, 0),
    span(Code, 141, 7, 0),
    span(Code, 83, 8, 0),
    span(Label, 78, 25, 0),
    span(Label, 23, 25, 0),
    span(Label, 6, 25, 0),
    span(Label, 99, 24, 0),
    span(Label, 4, 25, 0),
    span(Label, 36, 24, 0),
    span(Link, 14, 28, 596),
    span(Label, 0, 25, 0),
    span(Label, 61, 13, 0),
    span(Link, 41, 47, 4729),
    span(Link, 47, 31, 4730),
    span(Link, 43, 35, 597),
    span(Code, 98, 9, 0),
    span(Link, 16, 33, 598),
    span(Code, 22, 17, 0),
    span(Code, 21, 28, 0),
    span(Code, 25, 12, 0),
    span(Code, 42, 1, 0),
    span(Code, 48, 1, 0),
    span(Label, 54, 14, 0),
    span(Label, 69, 12, 0),
    span(Label, 91, 10, 0),
    span(Link, 117, 51, 4731),
    span(Link, 218, 21, 4732),
    span(Link, 16, 12, 599),
    span(Label, 12, 13, 0),
    span(Label, 12, 13, 0),
    span(Label, 12, 22, 0),
    span(Code, 53, 10, 0),
    span(Code, 69, 15, 0),
    span(Link, 39, 39, 4730),
    span(Label, 101, 14, 0),
    span(Label, 12, 14, 0),
    span(Code, 67, 7, 0),
    span(Code, 96, 17, 0),
    span(Link, 121, 29, 4733),
    span(Link, 19, 12, 599),
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
    span(Link, 214, 36, 449),
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
    span(Link, 46, 54, 4651),
    span(Placeholder, 82, 15, 0),
    span(Code, 0, 36, 0),
    span(Label, 56, 25, 0),
    span(Label, 145, 14, 0),
    span(Code, 180, 36, 0),
    span(Link, 46, 32, 2694),
    span(Label, 36, 25, 0),
    span(Code, 50, 13, 0),
    span(Code, 70, 7, 0),
    span(Placeholder, 39, 15, 0),
    span(Code, 91, 33, 0),
    span(Link, 46, 33, 2702),
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
    span(Link, 77, 16, 1857),
    span(Link, 16, 31, 807),
    span(Label, 48, 12, 0),
    span(Code, 76, 17, 0),
    span(Label, 114, 25, 0),
    span(Label, 42, 19, 0),
    span(Label, 70, 9, 0),
    span(Link, 24, 14, 4726),
    span(Code, 58, 32, 0),
    span(Link, 90, 18, 3819),
    span(Link, 110, 18, 2246),
    span(Link, 133, 48, 4734),
    span(Code, 10, 17, 0),
    span(Code, 33, 17, 0),
    span(Code, 101, 18, 0),
    span(Link, 37, 26, 600),
    span(Link, 53, 9, 4735),
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
    span(Link, 77, 36, 4736),
    span(Link, 49, 24, 2346),
    span(Code, 82, 13, 0),
    span(Code, 77, 13, 0),
    span(Code, 29, 13, 0),
    span(Link, 22, 15, 4737),
    span(Label, 53, 13, 0),
    span(Label, 76, 13, 0),
    span(Label, 120, 12, 0),
    span(Label, 142, 6, 0),
    span(Link, 32, 35, 454),
    span(Link, 169, 41, 455),
    span(Code, 78, 7, 0),
    span(Code, 19, 32, 0),
    span(Code, 71, 6, 0),
    span(Code, 81, 16, 0),
    span(Link, 14, 23, 452),
    span(Link, 42, 21, 440),
    span(Code, 99, 29, 0),
    span(Code, 130, 43, 0),
    span(Code, 198, 63, 0),
    span(Label, 19, 15, 0),
    span(Label, 49, 9, 0),
    span(Link, 13, 22, 447),
    span(Code, 30, 18, 0),
    span(Code, 24, 64, 0),
    span(Placeholder, 88, 9, 0),
    span(Code, 97, 19, 0),
    span(Code, 42, 12, 0),
    span(Label, 45, 24, 0),
    span(Label, 19, 32, 0),
    span(Code, 180, 16, 0),
    span(Code, 23, 64, 0),
    span(Placeholder, 87, 9, 0),
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
    span(Link, 40, 18, 4654),
    span(Link, 16, 12, 595),
    span(Label, 152, 17, 0),
    span(Label, 179, 27, 0),
    span(Placeholder, 29, 6, 0),
    span(Code, 51, 13, 0),
    span(Code, 69, 5, 0),
    span(Code, 80, 7, 0),
    span(Link, 18, 22, 4725),
    span(Placeholder, 61, 18, 0),
    span(Label, 45, 19, 0),
    span(Label, 135, 9, 0),
    span(Label, 147, 21, 0),
    span(Label, 235, 14, 0),
    span(Label, 290, 46, 0),
    span(Placeholder, 68, 12, 0),
    span(Label, 61, 9, 0),
    span(Label, 73, 21, 0),
    span(Code, 115, 51, 0),
    span(Placeholder, 71, 10, 0),
    span(Placeholder, 86, 15, 0),
    span(Code, 127, 7, 0),
    span(Code, 141, 5, 0),
    span(Label, 46, 19, 0),
    span(Label, 69, 5, 0),
    span(Code, 110, 123, 0),
    span(Placeholder, 27, 21, 0),
    span(Label, 42, 19, 0),
    span(Label, 18, 19, 0),
    span(Placeholder, 71, 6, 0),
    span(Code, 34, 33, 0),
    span(Code, 78, 22, 0),
    span(Code, 105, 22, 0),
    span(Code, 23, 4, 0),
    span(Code, 34, 8, 0),
    span(Link, 104, 22, 4738),
    span(Label, 32, 19, 0),
    span(Code, 60, 22, 0),
    span(Code, 87, 22, 0),
    span(Code, 127, 18, 0),
    span(Code, 150, 18, 0),
    span(Label, 17, 19, 0),
    span(Code, 52, 8, 0),
    span(Code, 66, 4, 0),
    span(Link, 78, 22, 4738),
    span(Code, 0, 17, 0),
    span(Code, 21, 31, 0),
    span(Code, 70, 6, 0),
    span(Code, 0, 17, 0),
    span(Label, 49, 19, 0),
    span(Label, 94, 20, 0),
    span(Code, 22, 9, 0),
    span(Code, 74, 9, 0),
    span(Label, 67, 13, 0),
    span(Label, 0, 20, 0),
    span(Label, 47, 19, 0),
    span(Label, 48, 19, 0),
    span(Code, 0, 15, 0),
    span(Label, 71, 27, 0),
    span(Label, 95, 13, 0),
    span(Label, 46, 13, 0),
    span(Label, 22, 18, 0),
    span(Label, 43, 25, 0),
    span(Label, 12, 17, 0),
    span(Label, 0, 27, 0),
    span(Label, 0, 24, 0),
    span(Code, 4, 25, 0),
    span(Label, 55, 19, 0),
    span(Label, 47, 18, 0),
    span(Label, 68, 25, 0),
    span(Label, 105, 17, 0),
    span(Label, 73, 13, 0),
    span(Label, 38, 13, 0),
    span(Label, 16, 20, 0),
    span(Label, 55, 11, 0),
    span(Label, 110, 4, 0),
    span(Label, 58, 10, 0),
    span(Label, 71, 12, 0),
    span(Label, 28, 4, 0),
    span(Label, 39, 6, 0),
    span(Link, 93, 14, 3004),
    span(Label, 54, 4, 0),
    span(Code, 153, 14, 0),
    span(Placeholder, 167, 5, 0),
    span(Code, 172, 2, 0),
    span(Label, 107, 21, 0),
    span(Label, 148, 7, 0),
    span(Label, 158, 40, 0),
    span(Placeholder, 151, 6, 0),
    span(Code, 157, 1, 0),
    span(Code, 16, 9, 0),
    span(Code, 31, 7, 0),
    span(Code, 63, 39, 0),
    span(Code, 10, 5, 0),
    span(Code, 21, 16, 0),
    span(Placeholder, 37, 12, 0),
    span(Code, 49, 1, 0),
    span(Code, 22, 4, 0),
    span(Code, 48, 20, 0),
    span(Placeholder, 68, 8, 0),
    span(Code, 76, 1, 0),
    span(Code, 82, 18, 0),
    span(Placeholder, 100, 8, 0),
    span(Code, 108, 1, 0),
    span(Code, 139, 2, 0),
    span(Code, 152, 10, 0),
    span(Code, 18, 10, 0),
    span(Code, 82, 13, 0),
    span(Code, 14, 24, 0),
    span(Code, 50, 15, 0),
    span(Code, 83, 1, 0),
    span(Code, 80, 10, 0),
    span(Code, 36, 10, 0),
    span(Code, 28, 10, 0),
    span(Code, 31, 31, 0),
    span(Code, 48, 63, 0),
    span(Code, 80, 10, 0),
    span(Code, 0, 4, 0),
    span(Code, 137, 24, 0),
    span(Link, 48, 31, 807),
    span(Link, 229, 18, 3819),
    span(Code, 29, 10, 0),
    span(Code, 24, 10, 0),
    span(Code, 47, 9, 0),
    span(Link, 16, 12, 595),
    span(Label, 163, 20, 0),
    span(Link, 48, 31, 807),
    span(Link, 105, 32, 860),
    span(Link, 115, 51, 2305),
    span(Link, 56, 7, 851),
    span(Link, 74, 5, 4739),
    span(Link, 24, 28, 596),
    span(Code, 8, 12, 0),
    span(Label, 43, 13, 0),
    span(Label, 79, 7, 0),
    span(Label, 89, 14, 0),
    span(Label, 52, 13, 0),
    span(Label, 68, 13, 0),
    span(Label, 4, 12, 0),
    span(Label, 21, 6, 0),
    span(Link, 112, 19, 4740),
    span(Link, 108, 27, 601),
    span(Code, 17, 59, 0),
    span(Code, 96, 1, 0),
    span(Code, 57, 8, 0),
    span(Code, 70, 4, 0),
    span(Code, 6, 10, 0),
    span(Code, 22, 4, 0),
    span(Label, 91, 28, 0),
    span(Code, 0, 6, 0),
    span(Label, 98, 22, 0),
    span(Code, 12, 12, 0),
    span(Label, 124, 6, 0),
    span(Label, 224, 37, 0),
    span(Label, 272, 37, 0),
    span(Label, 339, 2, 0),
    span(Label, 43, 22, 0),
    span(Label, 77, 40, 0),
    span(Code, 4, 23, 0),
    span(Code, 44, 4, 0),
    span(Code, 65, 39, 0),
    span(Code, 39, 27, 0),
    span(Code, 16, 23, 0),
    span(Code, 16, 4, 0),
    span(Code, 0, 22, 0),
    span(Code, 44, 25, 0),
    span(Code, 0, 19, 0),
    span(Placeholder, 19, 9, 0),
    span(Code, 28, 24, 0),
    span(Code, 75, 11, 0),
    span(Code, 44, 3, 0),
    span(Code, 60, 3, 0),
    span(Code, 85, 3, 0),
    span(Code, 57, 21, 0),
    span(Code, 15, 38, 0),
    span(Code, 55, 19, 0),
    span(Code, 63, 7, 0),
    span(Label, 0, 6, 0),
    span(Code, 12, 5, 0),
    span(Placeholder, 50, 8, 0),
    span(Code, 58, 1, 0),
    span(Placeholder, 59, 13, 0),
    span(Code, 47, 4, 0),
    span(Code, 56, 4, 0),
    span(Code, 14, 22, 0),
    span(Label, 31, 22, 0),
    span(Label, 128, 40, 0),
    span(Code, 48, 39, 0),
    span(Placeholder, 111, 8, 0),
    span(Code, 119, 1, 0),
    span(Placeholder, 120, 13, 0),
    span(Code, 0, 26, 0),
    span(Code, 65, 7, 0),
    span(Code, 106, 18, 0),
    span(Code, 129, 10, 0),
    span(Label, 31, 22, 0),
    span(Label, 65, 40, 0),
    span(Code, 96, 26, 0),
    span(Label, 91, 22, 0),
    span(Label, 118, 40, 0),
    span(Label, 28, 18, 0),
    span(Label, 56, 9, 0),
    span(Label, 70, 22, 0),
    span(Label, 18, 34, 0),
    span(Label, 12, 32, 0),
    span(Label, 63, 20, 0),
    span(Label, 63, 28, 0),
    span(Code, 12, 21, 0),
    span(Label, 28, 22, 0),
    span(Code, 22, 52, 0),
    span(Code, 25, 9, 0),
    span(Label, 77, 6, 0),
    span(Code, 38, 11, 0),
    span(Label, 0, 7, 0),
    span(Code, 13, 4, 0),
    span(Label, 47, 14, 0),
    span(Label, 28, 18, 0),
    span(Label, 96, 9, 0),
    span(Label, 110, 22, 0),
    span(Label, 12, 40, 0),
    span(Code, 51, 5, 0),
    span(Label, 12, 14, 0),
    span(Label, 29, 26, 0),
    span(Label, 58, 7, 0),
    span(Label, 68, 13, 0),
    span(Label, 103, 30, 0),
    span(Label, 53, 22, 0),
    span(Label, 92, 32, 0),
    span(Label, 108, 22, 0),
    span(Code, 20, 8, 0),
    span(Code, 60, 10, 0),
    span(Label, 24, 7, 0),
    span(Label, 108, 22, 0),
    span(Label, 142, 40, 0),
    span(Code, 20, 8, 0),
    span(Code, 39, 9, 0),
    span(Placeholder, 48, 11, 0),
    span(Code, 95, 9, 0),
    span(Code, 0, 3, 0),
    span(Code, 11, 2, 0),
    span(Code, 25, 3, 0),
    span(Code, 49, 19, 0),
    span(Code, 49, 13, 0),
    span(Label, 13, 19, 0),
    span(Label, 52, 13, 0),
    span(Code, 13, 77, 0),
    span(Code, 97, 7, 0),
    span(Code, 0, 43, 0),
    span(Code, 0, 54, 0),
    span(Code, 116, 40, 0),
    span(Link, 44, 38, 4741),
    span(Code, 0, 29, 0),
    span(Code, 44, 23, 0),
    span(Code, 0, 32, 0),
    span(Code, 47, 26, 0),
    span(Code, 0, 30, 0),
    span(Code, 42, 13, 0),
    span(Code, 79, 35, 0),
    span(Code, 98, 10, 0),
    span(Label, 52, 13, 0),
    span(Link, 22, 30, 4730),
    span(Code, 37, 77, 0),
    span(Code, 116, 20, 0),
    span(Code, 0, 18, 0),
    span(Code, 45, 6, 0),
    span(Code, 97, 6, 0),
    span(Code, 37, 24, 0),
    span(Code, 0, 10, 0),
    span(Code, 29, 18, 0),
    span(Code, 91, 11, 0),
    span(Code, 16, 4, 0),
    span(Code, 22, 10, 0),
    span(Code, 37, 7, 0),
    span(Code, 62, 4, 0),
    span(Code, 18, 17, 0),
    span(Code, 24, 22, 0),
    span(Code, 51, 20, 0),
    span(Code, 114, 8, 0),
    span(Code, 127, 12, 0),
    span(Code, 47, 9, 0),
    span(Code, 51, 9, 0),
    span(Code, 29, 10, 0),
    span(Code, 87, 8, 0),
    span(Code, 39, 6, 0),
    span(Code, 60, 4, 0),
    span(Code, 20, 9, 0),
    span(Link, 75, 31, 4662),
    span(Code, 27, 24, 0),
    span(Code, 40, 22, 0),
    span(Code, 67, 20, 0),
    span(Link, 17, 22, 602),
    span(Code, 53, 19, 0),
    span(Code, 79, 22, 0),
    span(Link, 62, 45, 1203),
    span(Code, 17, 13, 0),
    span(Code, 34, 24, 0),
    span(Code, 35, 40, 0),
    span(Code, 0, 25, 0),
    span(Code, 46, 16, 0),
    span(Code, 66, 24, 0),
    span(Code, 91, 1, 0),
    span(Code, 98, 1, 0),
    span(Code, 0, 25, 0),
    span(Code, 68, 18, 0),
    span(Code, 26, 31, 0),
    span(Code, 63, 32, 0),
    span(Code, 0, 24, 0),
    span(Code, 29, 10, 0),
    span(Code, 0, 13, 0),
    span(Code, 15, 6, 0),
    span(Code, 27, 5, 0),
    span(Code, 112, 7, 0),
    span(Code, 124, 8, 0),
    span(Code, 0, 12, 0),
    span(Code, 138, 18, 0),
    span(Code, 177, 11, 0),
    span(Code, 252, 1, 0),
    span(Code, 288, 18, 0),
    span(Code, 0, 10, 0),
    span(Code, 0, 10, 0),
    span(Code, 0, 10, 0),
    span(Code, 0, 7, 0),
    span(Code, 39, 45, 0),
    span(Code, 40, 19, 0),
    span(Code, 48, 2, 0),
    span(Link, 67, 12, 603),
    span(Code, 193, 35, 0),
    span(Code, 10, 19, 0),
    span(Code, 39, 1, 0),
    span(Code, 46, 1, 0),
    span(Code, 30, 10, 0),
    span(Code, 78, 12, 0),
    span(Code, 19, 54, 0),
    span(Code, 57, 4, 0),
    span(Code, 85, 6, 0),
    span(Code, 56, 5, 0),
    span(Code, 11, 16, 0),
    span(Code, 51, 1, 0),
    span(Code, 5, 12, 0),
    span(Code, 97, 9, 0),
    span(Code, 19, 35, 0),
    span(Code, 111, 45, 0),
    span(Code, 37, 6, 0),
    span(Code, 0, 10, 0),
    span(Code, 16, 6, 0),
    span(Code, 66, 10, 0),
    span(Code, 23, 20, 0),
    span(Code, 49, 24, 0),
    span(Code, 74, 7, 0),
    span(Code, 11, 4, 0),
    span(Placeholder, 15, 11, 0),
    span(Code, 26, 1, 0),
    span(Placeholder, 33, 13, 0),
    span(Code, 46, 1, 0),
    span(Code, 16, 4, 0),
    span(Code, 39, 44, 0),
    span(Code, 0, 4, 0),
    span(Code, 18, 24, 0),
    span(Code, 67, 4, 0),
    span(Code, 66, 30, 0),
    span(Code, 20, 10, 0),
    span(Code, 21, 27, 0),
    span(Code, 91, 4, 0),
    span(Code, 11, 7, 0),
    span(Code, 22, 24, 0),
    span(Code, 23, 45, 0),
    span(Code, 4, 13, 0),
    span(Code, 18, 6, 0),
    span(Code, 30, 8, 0),
    span(Code, 67, 10, 0),
    span(Code, 35, 40, 0),
    span(Code, 44, 10, 0),
    span(Code, 13, 7, 0),
    span(Code, 26, 4, 0),
    span(Code, 14, 24, 0),
    span(Code, 45, 10, 0),
    span(Code, 37, 6, 0),
    span(Code, 7, 12, 0),
    span(Code, 43, 10, 0),
    span(Code, 39, 22, 0),
    span(Code, 43, 12, 0),
    span(Code, 56, 6, 0),
    span(Code, 34, 77, 0),
    span(Code, 142, 23, 0),
    span(Code, 157, 22, 0),
    span(Code, 17, 66, 0),
    span(Placeholder, 83, 9, 0),
    span(Code, 0, 8, 0),
    span(Code, 19, 30, 0),
    span(Code, 0, 16, 0),
    span(Code, 31, 23, 0),
    span(Code, 0, 49, 0),
    span(Code, 149, 13, 0),
    span(Code, 19, 26, 0),
    span(Code, 36, 7, 0),
    span(Code, 57, 16, 0),
    span(Code, 78, 24, 0),
    span(Code, 0, 11, 0),
    span(Code, 26, 77, 0),
    span(Link, 21, 30, 4730),
    span(Code, 35, 77, 0),
    span(Code, 114, 73, 0),
    span(Code, 189, 20, 0),
    span(Code, 16, 23, 0),
    span(Code, 46, 1, 0),
    span(Code, 27, 45, 0),
    span(Code, 31, 23, 0),
    span(Code, 67, 4, 0),
    span(Code, 34, 2, 0),
    span(Code, 67, 9, 0),
    span(Code, 18, 1, 0),
    span(Code, 40, 17, 0),
    span(Code, 63, 18, 0),
    span(Code, 85, 44, 0),
    span(Code, 67, 2, 0),
    span(Code, 87, 1, 0),
    span(Code, 69, 6, 0),
    span(Code, 17, 33, 0),
    span(Code, 31, 77, 0),
    span(Code, 26, 20, 0),
    span(Code, 61, 32, 0),
    span(Link, 28, 15, 4742),
    span(Code, 92, 16, 0),
    span(Code, 28, 45, 0),
    span(Link, 30, 24, 604),
    span(Code, 0, 10, 0),
    span(Code, 19, 12, 0),
    span(Code, 0, 17, 0),
    span(Code, 22, 18, 0),
    span(Code, 0, 15, 0),
    span(Code, 20, 16, 0),
    span(Code, 0, 20, 0),
    span(Code, 25, 21, 0),
    span(Code, 56, 1, 0),
    span(Code, 0, 16, 0),
    span(Code, 0, 23, 0),
    span(Code, 25, 4, 0),
    span(Code, 114, 5, 0),
    span(Code, 0, 15, 0),
    span(Code, 17, 4, 0),
    span(Code, 0, 31, 0),
    span(Code, 22, 8, 0),
    span(Code, 86, 3, 0),
    span(Code, 28, 28, 0),
    span(Code, 11, 16, 0),
    span(Code, 31, 44, 0),
    span(Code, 71, 9, 0),
    span(Code, 0, 17, 0),
    span(Code, 49, 28, 0),
    span(Code, 6, 21, 0),
    span(Code, 33, 22, 0),
    span(Code, 11, 16, 0),
    span(Code, 31, 44, 0),
    span(Code, 19, 36, 0),
    span(Code, 76, 16, 0),
    span(Code, 0, 6, 0),
    span(Code, 22, 4, 0),
    span(Code, 30, 66, 0),
    span(Placeholder, 96, 9, 0),
    span(Code, 22, 8, 0),
    span(Code, 77, 3, 0),
    span(Label, 56, 10, 0),
    span(Label, 76, 6, 0),
    span(Label, 10, 16, 0),
    span(Code, 3, 12, 0),
    span(Label, 23, 25, 0),
    span(Link, 65, 15, 596),
    span(Link, 151, 21, 4743),
    span(Code, 0, 5, 0),
    span(Link, 38, 15, 4730),
    span(Link, 99, 13, 4744),
    span(Link, 43, 14, 4745),
    span(Label, 12, 13, 0),
    span(Label, 35, 13, 0),
    span(Label, 27, 26, 0),
    span(Label, 0, 20, 0),
    span(Label, 0, 35, 0),
    span(Label, 59, 14, 0),
    span(Code, 0, 21, 0),
    span(Code, 45, 10, 0),
    span(Code, 60, 26, 0),
    span(Code, 91, 34, 0),
    span(Label, 91, 9, 0),
    span(Code, 11, 48, 0),
    span(Code, 16, 13, 0),
    span(Label, 87, 12, 0),
    span(Label, 109, 10, 0),
    span(Code, 11, 72, 0),
    span(Code, 11, 63, 0),
    span(Code, 89, 20, 0),
    span(Code, 31, 12, 0),
    span(Code, 29, 9, 0),
    span(Code, 41, 9, 0),
    span(Code, 145, 9, 0),
    span(Label, 78, 33, 0),
    span(Label, 181, 12, 0),
    span(Code, 53, 10, 0),
    span(Code, 18, 8, 0),
    span(Code, 33, 9, 0),
    span(Label, 45, 24, 0),
    span(Label, 90, 31, 0),
    span(Link, 34, 40, 4746),
    span(Label, 57, 9, 0),
    span(Code, 307, 14, 0),
    span(Placeholder, 321, 5, 0),
    span(Code, 326, 1, 0),
    span(Placeholder, 327, 8, 0),
    span(Code, 23, 30, 0),
    span(Label, 28, 12, 0),
    span(Code, 56, 17, 0),
    span(Label, 94, 31, 0),
    span(Label, 12, 13, 0),
    span(Label, 35, 24, 0),
    span(Code, 65, 8, 0),
    span(Label, 11, 17, 0),
    span(Label, 31, 28, 0),
    span(Label, 79, 22, 0),
    span(Code, 49, 10, 0),
    span(Code, 84, 28, 0),
    span(Code, 129, 3, 0),
    span(Label, 30, 13, 0),
    span(Label, 46, 7, 0),
    span(Link, 48, 48, 3786),
    span(Code, 22, 30, 0),
    span(Label, 51, 18, 0),
    span(Label, 93, 21, 0),
    span(Label, 185, 7, 0),
    span(Link, 16, 12, 595),
    span(Label, 114, 19, 0),
    span(Label, 36, 9, 0),
    span(Label, 48, 21, 0),
    span(Label, 34, 27, 0),
    span(Link, 39, 18, 3819),
    span(Link, 62, 18, 2246),
    span(Label, 80, 12, 0),
    span(Label, 95, 8, 0),
    span(Label, 124, 21, 0),
    span(Code, 54, 27, 0),
    span(Label, 88, 12, 0),
    span(Placeholder, 12, 8, 0),
    span(Code, 20, 8, 0),
    span(Placeholder, 28, 6, 0),
    span(Code, 34, 1, 0),
    span(Placeholder, 35, 6, 0),
    span(Placeholder, 46, 8, 0),
    span(Code, 54, 10, 0),
    span(Placeholder, 64, 5, 0),
    span(Code, 69, 1, 0),
    span(Placeholder, 70, 6, 0),
    span(Code, 76, 1, 0),
    span(Placeholder, 77, 6, 0),
    span(Label, 22, 18, 0),
    span(Label, 43, 25, 0),
    span(Label, 86, 19, 0),
    span(Label, 18, 13, 0),
    span(Label, 36, 21, 0),
    span(Label, 58, 29, 0),
    span(Label, 119, 18, 0),
    span(Label, 214, 16, 0),
    span(Label, 34, 19, 0),
    span(Label, 28, 19, 0),
    span(Label, 94, 21, 0),
    span(Label, 12, 18, 0),
    span(Label, 36, 20, 0),
    span(Label, 71, 6, 0),
    span(Placeholder, 29, 14, 0),
    span(Placeholder, 0, 8, 0),
    span(Code, 13, 5, 0),
    span(Code, 24, 7, 0),
    span(Label, 0, 21, 0),
    span(Label, 38, 44, 0),
    span(Label, 22, 18, 0),
    span(Label, 47, 17, 0),
    span(Label, 77, 19, 0),
    span(Label, 52, 13, 0),
    span(Label, 70, 21, 0),
    span(Label, 92, 29, 0),
    span(Label, 131, 18, 0),
    span(Label, 68, 19, 0),
    span(Label, 90, 17, 0),
    span(Label, 65, 21, 0),
    span(Placeholder, 19, 8, 0),
    span(Code, 32, 5, 0),
    span(Code, 43, 7, 0),
    span(Placeholder, 62, 8, 0),
    span(Code, 70, 10, 0),
    span(Placeholder, 80, 5, 0),
    span(Code, 85, 1, 0),
    span(Placeholder, 86, 6, 0),
    span(Code, 92, 1, 0),
    span(Placeholder, 93, 6, 0),
    span(Code, 0, 7, 0),
    span(Code, 30, 4, 0),
    span(Label, 37, 21, 0),
    span(Label, 59, 29, 0),
    span(Label, 18, 19, 0),
    span(Label, 84, 21, 0),
    span(Label, 108, 18, 0),
    span(Placeholder, 0, 8, 0),
    span(Label, 22, 18, 0),
    span(Label, 43, 25, 0),
    span(Label, 128, 14, 0),
    span(Label, 148, 33, 0),
    span(Code, 71, 24, 0),
    span(Code, 100, 8, 0),
    span(Label, 135, 27, 0),
    span(Label, 34, 13, 0),
    span(Label, 120, 13, 0),
    span(Label, 32, 27, 0),
    span(Label, 45, 33, 0),
    span(Label, 117, 9, 0),
    span(Label, 15, 20, 0),
    span(Code, 26, 13, 0),
    span(Label, 93, 18, 0),
    span(Label, 128, 19, 0),
    span(Label, 193, 13, 0),
    span(Label, 119, 9, 0),
    span(Label, 105, 18, 0),
    span(Label, 22, 13, 0),
    span(Label, 38, 13, 0),
    span(Label, 71, 24, 0),
    span(Label, 101, 21, 0),
    span(Label, 134, 13, 0),
    span(Label, 169, 21, 0),
    span(Code, 140, 46, 0),
    span(Label, 24, 18, 0),
    span(Label, 99, 16, 0),
    span(Label, 18, 18, 0),
    span(Label, 78, 17, 0),
    span(Label, 102, 24, 0),
    span(Label, 13, 21, 0),
    span(Label, 34, 18, 0),
    span(Label, 23, 18, 0),
    span(Label, 23, 18, 0),
    span(Label, 18, 19, 0),
    span(Label, 49, 13, 0),
    span(Label, 75, 21, 0),
    span(Label, 106, 35, 0),
    span(Label, 147, 29, 0),
    span(Label, 16, 10, 0),
    span(Label, 144, 16, 0),
    span(Label, 18, 19, 0),
    span(Label, 118, 19, 0),
    span(Label, 52, 10, 0),
    span(Code, 29, 24, 0),
    span(Code, 73, 21, 0),
    span(Label, 108, 16, 0),
    span(Label, 18, 19, 0),
    span(Label, 41, 18, 0),
    span(Label, 129, 10, 0),
    span(Label, 41, 18, 0),
    span(Label, 67, 17, 0),
    span(Label, 121, 10, 0),
    span(Label, 149, 18, 0),
    span(Label, 12, 13, 0),
    span(Label, 50, 29, 0),
    span(Label, 126, 16, 0),
    span(Label, 18, 19, 0),
    span(Label, 127, 17, 0),
    span(Label, 54, 13, 0),
    span(Label, 70, 18, 0),
    span(Code, 95, 26, 0),
    span(Label, 126, 12, 0),
    span(Code, 30, 10, 0),
    span(Label, 79, 13, 0),
    span(Label, 95, 42, 0),
    span(Label, 32, 7, 0),
    span(Label, 52, 21, 0),
    span(Label, 74, 29, 0),
    span(Link, 160, 32, 2305),
    span(Label, 16, 29, 0),
    span(Label, 65, 5, 0),
    span(Code, 73, 5, 0),
    span(Label, 12, 16, 0),
    span(Label, 18, 19, 0),
    span(Label, 18, 19, 0),
    span(Label, 76, 5, 0),
    span(Label, 55, 18, 0),
    span(Code, 0, 11, 0),
    span(Code, 25, 3, 0),
    span(Code, 34, 7, 0),
    span(Code, 16, 9, 0),
    span(Code, 58, 9, 0),
    span(Label, 62, 18, 0),
    span(Label, 18, 19, 0),
    span(Code, 110, 14, 0),
    span(Code, 23, 20, 0),
    span(Code, 85, 51, 0),
    span(Label, 43, 17, 0),
    span(Label, 63, 24, 0),
    span(Label, 80, 12, 0),
    span(Label, 105, 19, 0),
    span(Label, 148, 6, 0),
    span(Label, 157, 20, 0),
    span(Code, 0, 19, 0),
    span(Code, 21, 19, 0),
    span(Code, 42, 23, 0),
    span(Code, 70, 26, 0),
    span(Code, 67, 18, 0),
    span(Code, 87, 18, 0),
    span(Code, 111, 22, 0),
    span(Code, 169, 27, 0),
    span(Label, 34, 20, 0),
    span(Label, 52, 10, 0),
    span(Label, 74, 11, 0),
    span(Label, 12, 13, 0),
    span(Label, 35, 13, 0),
    span(Label, 73, 6, 0),
    span(Label, 89, 16, 0),
    span(Label, 110, 12, 0),
    span(Label, 132, 6, 0),
    span(Code, 119, 1, 0),
    span(Label, 98, 25, 0),
    span(Code, 12, 7, 0),
    span(Code, 34, 63, 0),
    span(Code, 130, 44, 0),
    span(Placeholder, 174, 9, 0),
    span(Label, 61, 13, 0),
    span(Code, 31, 49, 0),
    span(Placeholder, 80, 9, 0),
    span(Code, 82, 16, 0),
    span(Code, 31, 20, 0),
    span(Code, 56, 77, 0),
    span(Label, 27, 10, 0),
    span(Label, 13, 20, 0),
    span(Code, 20, 27, 0),
    span(Label, 14, 10, 0),
    span(Link, 146, 37, 514),
    span(Code, 0, 9, 0),
    span(Code, 56, 10, 0),
    span(Code, 72, 8, 0),
    span(Code, 20, 16, 0),
    span(Code, 89, 8, 0),
    span(Code, 102, 11, 0),
    span(Label, 6, 6, 0),
    span(Code, 18, 7, 0),
    span(Label, 24, 35, 0),
    span(Code, 0, 18, 0),
    span(Code, 24, 27, 0),
    span(Code, 12, 12, 0),
    span(Label, 42, 35, 0),
    span(Label, 126, 8, 0),
    span(Label, 148, 11, 0),
    span(Code, 175, 15, 0),
    span(Label, 211, 18, 0),
    span(Label, 239, 2, 0),
    span(Label, 289, 2, 0),
    span(Code, 86, 14, 0),
    span(Label, 12, 35, 0),
    span(Label, 57, 20, 0),
    span(Label, 20, 20, 0),
    span(Code, 174, 8, 0),
    span(Code, 30, 21, 0),
    span(Code, 69, 32, 0),
    span(Code, 151, 72, 0),
    span(Code, 12, 7, 0),
    span(Code, 49, 7, 0),
    span(Code, 73, 78, 0),
    span(Code, 47, 14, 0),
    span(Label, 88, 19, 0),
    span(Code, 23, 73, 0),
    span(Placeholder, 96, 9, 0),
    span(Code, 141, 20, 0),
    span(Code, 27, 21, 0),
    span(Code, 134, 11, 0),
    span(Link, 99, 31, 4747),
    span(Link, 94, 24, 4240),
    span(Code, 57, 10, 0),
    span(Code, 24, 17, 0),
    span(Code, 46, 20, 0),
    span(Code, 0, 10, 0),
    span(Code, 12, 17, 0),
    span(Code, 31, 15, 0),
    span(Code, 51, 31, 0),
    span(Code, 84, 3, 0),
    span(Link, 49, 10, 530),
    span(Link, 140, 32, 605),
    span(Code, 19, 10, 0),
    span(Code, 14, 4, 0),
    span(Label, 26, 15, 0),
    span(Label, 97, 6, 0),
    span(Label, 108, 9, 0),
    span(Link, 95, 17, 4748),
    span(Link, 73, 17, 4749),
    span(Code, 17, 12, 0),
    span(Label, 35, 11, 0),
    span(Label, 63, 19, 0),
    span(Code, 20, 10, 0),
    span(Code, 51, 11, 0),
    span(Code, 74, 3, 0),
    span(Code, 13, 14, 0),
    span(Code, 32, 26, 0),
    span(Label, 67, 10, 0),
    span(Label, 87, 9, 0),
    span(Label, 10, 5, 0),
    span(Label, 0, 30, 0),
    span(Label, 0, 15, 0),
    span(Label, 0, 26, 0),
    span(Label, 0, 35, 0),
    span(Label, 0, 34, 0),
    span(Label, 0, 19, 0),
    span(Label, 0, 30, 0),
    span(Label, 0, 20, 0),
    span(Code, 12, 10, 0),
    span(Label, 40, 18, 0),
    span(Label, 68, 11, 0),
    span(Label, 129, 16, 0),
    span(Code, 72, 4, 0),
    span(Code, 5, 17, 0),
    span(Label, 56, 22, 0),
    span(Label, 89, 15, 0),
    span(Label, 144, 8, 0),
    span(Code, 54, 7, 0),
    span(Code, 71, 4, 0),
    span(Code, 84, 4, 0),
    span(Link, 183, 32, 4750),
    span(Code, 89, 19, 0),
    span(Code, 114, 5, 0),
    span(Code, 11, 4, 0),
    span(Code, 29, 24, 0),
    span(Code, 91, 14, 0),
    span(Label, 54, 21, 0),
    span(Label, 131, 7, 0),
    span(Code, 48, 1, 0),
    span(Label, 32, 6, 0),
    span(Label, 48, 16, 0),
    span(Label, 69, 12, 0),
    span(Label, 91, 6, 0),
    span(Label, 105, 13, 0),
    span(Label, 125, 13, 0),
    span(Label, 51, 13, 0),
    span(Label, 74, 13, 0),
    span(Label, 109, 6, 0),
    span(Label, 125, 16, 0),
    span(Label, 146, 12, 0),
    span(Label, 168, 6, 0),
    span(Code, 38, 10, 0),
    span(Code, 53, 6, 0),
    span(Code, 0, 12, 0),
    span(Code, 28, 14, 0),
    span(Code, 28, 10, 0),
    span(Code, 73, 10, 0),
    span(Code, 26, 3, 0),
    span(Code, 44, 49, 0),
    span(Code, 33, 64, 0),
    span(Placeholder, 97, 9, 0),
    span(Code, 22, 16, 0),
    span(Label, 57, 9, 0),
    span(Label, 22, 24, 0),
    span(Label, 59, 32, 0),
    span(Code, 0, 3, 0),
    span(Code, 17, 3, 0),
    span(Code, 11, 3, 0),
    span(Code, 12, 16, 0),
    span(Code, 44, 64, 0),
    span(Placeholder, 108, 9, 0),
    span(Code, 57, 16, 0),
    span(Code, 80, 10, 0),
    span(Code, 95, 14, 0),
    span(Code, 22, 7, 0),
    span(Code, 48, 35, 0),
    span(Label, 158, 14, 0),
    span(Label, 23, 25, 0),
    span(Code, 45, 10, 0),
    span(Label, 22, 13, 0),
    span(Label, 58, 30, 0),
    span(Label, 100, 13, 0),
    span(Placeholder, 47, 13, 0),
    span(Code, 4, 4, 0),
    span(Code, 20, 2, 0),
    span(Placeholder, 41, 12, 0),
    span(Label, 75, 3, 0),
    span(Label, 80, 4, 0),
    span(Label, 89, 6, 0),
    span(Code, 12, 3, 0),
    span(Code, 21, 7, 0),
    span(Label, 113, 3, 0),
    span(Label, 121, 6, 0),
    span(Label, 22, 13, 0),
    span(Label, 58, 30, 0),
    span(Label, 100, 13, 0),
    span(Label, 53, 13, 0),
    span(Label, 69, 10, 0),
    span(Label, 71, 23, 0),
    span(Label, 99, 6, 0),
    span(Label, 110, 3, 0),
    span(Label, 130, 9, 0),
    span(Label, 73, 25, 0),
    span(Label, 110, 11, 0),
    span(Label, 71, 40, 0),
    span(Label, 140, 3, 0),
    span(Label, 145, 4, 0),
    span(Label, 154, 6, 0),
    span(Label, 117, 30, 0),
    span(Code, 13, 3, 0),
    span(Code, 22, 7, 0),
    span(Label, 97, 40, 0),
    span(Label, 166, 3, 0),
    span(Label, 171, 4, 0),
    span(Label, 180, 6, 0),
    span(Label, 22, 13, 0),
    span(Label, 55, 30, 0),
    span(Label, 97, 13, 0),
    span(Label, 99, 13, 0),
    span(Label, 115, 30, 0),
    span(Label, 32, 8, 0),
    span(Label, 95, 40, 0),
    span(Label, 164, 3, 0),
    span(Label, 169, 4, 0),
    span(Label, 178, 6, 0),
    span(Label, 22, 13, 0),
    span(Label, 38, 10, 0),
    span(Label, 84, 23, 0),
    span(Label, 112, 6, 0),
    span(Label, 123, 3, 0),
    span(Label, 143, 9, 0),
    span(Label, 74, 40, 0),
    span(Label, 143, 3, 0),
    span(Label, 148, 4, 0),
    span(Label, 157, 6, 0),
    span(Label, 22, 13, 0),
    span(Label, 55, 30, 0),
    span(Label, 97, 13, 0),
    span(Label, 124, 40, 0),
    span(Label, 0, 13, 0),
    span(Label, 16, 30, 0),
    span(Label, 46, 13, 0),
    span(Label, 62, 10, 0),
    span(Label, 108, 23, 0),
    span(Label, 136, 6, 0),
    span(Label, 147, 3, 0),
    span(Label, 167, 9, 0),
    span(Label, 32, 13, 0),
    span(Label, 48, 10, 0),
    span(Label, 94, 25, 0),
    span(Label, 131, 11, 0),
    span(Label, 101, 13, 0),
    span(Label, 117, 30, 0),
    span(Label, 43, 13, 0),
    span(Label, 59, 13, 0),
    span(Label, 86, 44, 0),
    span(Label, 185, 9, 0),
    span(Label, 211, 9, 0),
    span(Code, 16, 4, 0),
    span(Label, 59, 21, 0),
    span(Label, 83, 11, 0),
    span(Code, 54, 27, 0),
    span(Code, 71, 7, 0),
    span(Code, 101, 6, 0),
    span(Code, 123, 12, 0),
    span(Code, 74, 10, 0),
    span(Code, 112, 27, 0),
    span(Label, 6, 13, 0),
    span(Label, 22, 25, 0),
    span(Label, 22, 10, 0),
    span(Label, 35, 8, 0),
    span(Label, 12, 18, 0),
    span(Label, 75, 17, 0),
    span(Label, 102, 24, 0),
    span(Label, 12, 23, 0),
    span(Label, 38, 18, 0),
    span(Label, 12, 23, 0),
    span(Label, 38, 27, 0),
    span(Label, 12, 23, 0),
    span(Label, 38, 14, 0),
    span(Label, 12, 13, 0),
    span(Label, 28, 8, 0),
    span(Label, 39, 16, 0),
    span(Label, 24, 10, 0),
    span(Label, 37, 8, 0),
    span(Link, 30, 17, 4751),
    span(Label, 22, 23, 0),
    span(Label, 48, 18, 0),
    span(Label, 69, 18, 0),
    span(Label, 32, 8, 0),
    span(Label, 61, 8, 0),
    span(Label, 15, 18, 0),
    span(Label, 52, 13, 0),
    span(Label, 39, 10, 0),
    span(Label, 52, 8, 0),
    span(Label, 12, 13, 0),
    span(Label, 28, 24, 0),
    span(Label, 22, 13, 0),
    span(Label, 38, 8, 0),
    span(Label, 49, 16, 0),
    span(Label, 32, 19, 0),
    span(Label, 86, 15, 0),
    span(Label, 12, 21, 0),
    span(Label, 12, 8, 0),
    span(Label, 28, 10, 0),
    span(Code, 17, 9, 0),
    span(Label, 22, 13, 0),
    span(Label, 38, 24, 0),
    span(Label, 65, 13, 0),
    span(Label, 31, 42, 0),
    span(Label, 90, 8, 0),
    span(Label, 65, 17, 0),
    span(Label, 85, 27, 0),
    span(Code, 31, 32, 0),
    span(Code, 108, 17, 0),
    span(Label, 28, 42, 0),
    span(Label, 87, 8, 0),
    span(Code, 30, 16, 0),
    span(Label, 62, 13, 0),
    span(Label, 78, 25, 0),
    span(Label, 71, 12, 0),
    span(Label, 62, 12, 0),
    span(Label, 77, 16, 0),
    span(Label, 96, 10, 0),
    span(Label, 61, 12, 0),
    span(Label, 139, 19, 0),
    span(Code, 67, 13, 0),
    span(Placeholder, 80, 10, 0),
    span(Code, 90, 1, 0),
    span(Code, 46, 35, 0),
    span(Code, 96, 39, 0),
    span(Code, 80, 19, 0),
    span(Code, 104, 32, 0),
    span(Code, 165, 18, 0),
    span(Code, 188, 33, 0),
    span(Code, 119, 19, 0),
    span(Code, 237, 11, 0),
    span(Label, 16, 13, 0),
    span(Label, 32, 24, 0),
    span(Code, 11, 18, 0),
    span(Code, 60, 8, 0),
    span(Code, 66, 12, 0),
    span(Code, 64, 16, 0),
    span(Code, 83, 18, 0),
    span(Code, 106, 33, 0),
    span(Code, 30, 31, 0),
    span(Code, 149, 12, 0),
    span(Code, 174, 18, 0),
    span(Code, 44, 19, 0),
    span(Code, 93, 18, 0),
    span(Code, 125, 29, 0),
    span(Code, 159, 18, 0),
    span(Code, 96, 22, 0),
    span(Label, 26, 13, 0),
    span(Label, 60, 23, 0),
    span(Label, 96, 13, 0),
    span(Label, 16, 39, 0),
    span(Label, 67, 10, 0),
    span(Code, 29, 18, 0),
    span(Code, 12, 14, 0),
    span(Label, 124, 18, 0),
    span(Label, 145, 26, 0),
    span(Label, 174, 19, 0),
    span(Label, 74, 13, 0),
    span(Label, 90, 23, 0),
    span(Label, 116, 13, 0),
    span(Code, 72, 29, 0),
    span(Code, 116, 30, 0),
    span(Code, 16, 1, 0),
    span(Code, 79, 13, 0),
    span(Code, 105, 15, 0),
    span(Code, 55, 27, 0),
    span(Code, 83, 6, 0),
    span(Code, 11, 14, 0),
    span(Code, 62, 16, 0),
    span(Code, 19, 6, 0),
    span(Code, 14, 13, 0),
    span(Code, 16, 15, 0),
    span(Code, 84, 2, 0),
    span(Code, 127, 2, 0),
    span(Code, 92, 29, 0),
    span(Code, 136, 30, 0),
    span(Code, 35, 12, 0),
    span(Code, 66, 13, 0),
    span(Label, 53, 17, 0),
    span(Label, 12, 23, 0),
    span(Label, 38, 18, 0),
    span(Label, 85, 22, 0),
    span(Label, 16, 19, 0),
    span(Label, 34, 23, 0),
    span(Label, 60, 18, 0),
    span(Label, 81, 22, 0),
    span(Label, 153, 20, 0),
    span(Code, 156, 27, 0),
    span(Code, 35, 12, 0),
    span(Code, 66, 13, 0),
    span(Code, 70, 8, 0),
    span(Code, 93, 16, 0),
    span(Code, 62, 16, 0),
    span(Code, 93, 12, 0),
    span(Label, 23, 18, 0),
    span(Code, 30, 11, 0),
    span(Code, 52, 12, 0),
    span(Code, 86, 13, 0),
    span(Code, 90, 24, 0),
    span(Code, 139, 7, 0),
    span(Code, 40, 9, 0),
    span(Code, 21, 10, 0),
    span(Code, 21, 9, 0),
    span(Code, 44, 9, 0),
];
