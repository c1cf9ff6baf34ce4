// Made by `cargo run -p bake` from data/, version 2026.11.1 of 2026-11-23, with phf 0.13. Do not edit.

#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::kinds::SpanKind::*;
use crate::record::{SpanRecord, Texts, span};

pub(crate) const TEXTS: Texts = Texts { text: TEXT, starts: &STARTS, spans: &SPANS };

static TEXT: &str = "\
VM Agent unable to communicate with Azure Backup\0\
VM agent is unable to communicate with the Azure Backup Service.\0\
VM agent is unable to communicate with the Azure Backup Service. - Ensure the VM has network connectivity and the VM agent is latest and running. For more information, refer to the article, http://go.microsoft.com/fwlink/?LinkId=800034.\0\
Azure Backup gets no answer from the VM agent\0\
The VM agent may be missing, stopped, outdated or in an inconsistent state, so Azure Backup cannot talk to it. For a VM that is registered and scheduled, Backup starts each job by asking this agent for a point-in-time snapshot. If one of the causes listed here keeps the snapshot from being triggered, the backup can fail.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#UserErrorGuestAgentStatusUnavailable-vm-agent-unable-to-communicate-with-azure-backup\0\
Check the causes in the order given, then retry the backup.\0\
The portal shows the state of the agent: VM > Settings > Properties. Status has to be Running and Agent status has to be Ready.\0\
Since at least July 2020, Microsoft's page on this code asks for that state first, then for every extension of the VM to be in the state provisioning succeeded. The causes around the snapshot, the backup extension and internet access are from the list of April 2019.\0\
Could not communicate with the VM agent for snapshot status\0\
Could not communicate with the VM agent for snapshot status - Snapshot VM sub task timed out\0\
No news of the snapshot from the VM agent\0\
Azure Backup could not learn through the VM agent how the snapshot went. For a VM that is registered and scheduled, Backup starts each job by contacting the backup extension in the VM to take a point-in-time snapshot. If one of the causes listed here keeps the snapshot from being triggered, the backup can fail.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#guestagentsnapshottaskstatuserror---could-not-communicate-with-the-vm-agent-for-snapshot-status\0\
Since at least July 2020, Microsoft's page on this code no longer names missing internet access. In its place it names a snapshot that cannot be taken or read, agent options on Linux, and application control.\0\
If the message also says Snapshot VM sub task timed out and the VM runs Linux, look early for stale files of the snapshot extension: they were found behind this wording in March 2018.\0\
The Restore Point collection max limit has reached.\0\
The number of restore points across restore point collections and resource groups for a VM cannot exceed 18. To create a new restore point, please delete existing restore points.\0\
No room for another restore point\0\
The VM already has as many restore points as it may have, so Azure Backup cannot add one. Either a lock stops the automatic clean-up of old restore points, or too many backups are made in a day.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#usererrorrpcollectionlimitreached---the-restore-point-collection-max-limit-has-reached\0\
In short: remove the lock from the resource group, then retry the backup so that the clean-up starts. Check two groups: Microsoft's page speaks of the resource group of the VM, but its steps lead to that of the restore point collection.\0\
Azure Backup keeps the restore point collection in a resource group of its own, beside that of the VM. This group should not be locked. Its name has the form AzureBackupRG_<Geo>_<number>, for example AzureBackupRG_northeurope_1.\0\
Since February 2020, the limit of 18 restore points is known to count for the VM as a whole, across all its restore point collections and resource groups.\0\
The collection may lie in a resource group with another name, because the group can be customized (reported in February 2022). To find it, filter Restore Point Collections in the portal by the name of the VM.\0\
Backup doesn't have sufficient permissions to the key vault for backup of encrypted VMs.\0\
Azure Backup Service does not have sufficient permissions to Key Vault for Backup of Encrypted Virtual Machines.\0\
Azure Backup lacks permission on the key vault of an encrypted VM\0\
The VM is encrypted, and Azure Backup is not allowed to access the key vault behind the encryption. Without that permission the backup of an encrypted VM cannot succeed.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#usererrorkeyvaultpermissionsnotconfigured---backup-doesnt-have-sufficient-permissions-to-the-key-vault-for-backup-of-encrypted-vms\0\
The permission can be given in the Azure portal, with PowerShell or, since at least May 2022, with the Azure CLI.\0\
If the permission is in place already, wait a little while and retry the backup (advice known since at least May 2022).\0\
According to Microsoft's page of January 2026, Azure Backup gets the access by itself if you are a member user of the Microsoft Entra tenant of the key vault. If you are a guest user, you have to give it.\0\
Snapshot operation failed due to no network connectivity on the virtual machine\0\
Snapshot operation failed due to no network connectivity on the virtual machine - Ensure that VM has network access. For snapshot to succeed, either whitelist Azure datacenter IP ranges or set up a proxy server for network access. For more information, refer to  http://go.microsoft.com/fwlink/?LinkId=800034. If you are already using proxy server, make sure that proxy server settings are configured correctly\0\
Snapshot failed for lack of a network connection\0\
The snapshot failed because the VM is reported to have no network connection. For a VM that is registered and scheduled, Azure Backup starts each job by contacting the backup extension in the VM to take a point-in-time snapshot. If one of the causes listed here keeps the snapshot from being triggered, the backup can fail.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#ExtensionSnapshotFailedNoNetwork-snapshot-operation-failed-due-to-no-network-connectivity-on-the-virtual-machine\0\
Since at least July 2020, Microsoft's page on this code names only one cause: the snapshot cannot be taken, or its status cannot be read.\0\
VMSnapshot extension operation failed\0\
Operation of the backup extension VMSnapshot failed\0\
VMSnapshot, the backup extension in the VM, failed at its work. For a VM that is registered and scheduled, Azure Backup starts each job by contacting this extension to take a point-in-time snapshot. If one of the causes listed here keeps the snapshot from being triggered, the backup can fail.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#ExtensionOperationFailed-vmsnapshot-extension-operation-failed\0\
The article of April 2019 spells the name with a t instead of the s, ExtentionOperationFailedForManagedDisks. Microsoft's pages have printed ExtensionOperationFailedForManagedDisks since at least July 2020. Both names are the same error.\0\
Since at least July 2020, Microsoft's page on this code no longer names an extension that fails to update or load.\0\
Backup failed with an internal error - Please retry the operation in a few minutes\0\
Backup failed with an internal error - Retry the operation in a few minutes. If the problem persists, contact Microsoft Support\0\
Backup ended with an internal error\0\
The backup failed with an internal error that says nothing about its reason. Retry the backup in a few minutes before anything else.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#backupoperationfailed--backupoperationfailedv2---backup-fails-with-an-internal-error\0\
For a VM that is registered and scheduled, Azure Backup starts each job by contacting the backup extension in the VM to take a point-in-time snapshot. If one of the causes listed here keeps the snapshot from being triggered, the backup can fail.\0\
If the error stays, check the causes in the order given, then retry the backup once more. The message of August 2018 sends you to Microsoft Support if the problem persists.\0\
BackUpOperationFailed and BackUpOperationFailedV2 stand for the same error.\0\
Since at least July 2020, Microsoft's page on this error names neither missing internet access nor an extension that fails to update or load. Since at least May 2022, it also names a damaged snapshot provider module on Windows.\0\
The configured disk size(s) is currently not supported by Azure Backup.\0\
Currently Azure Backup does not support disk sizes greater than 4095GB\0\
Currently Azure Backup does not support disk sizes greater than 1023GB\0\
A disk of the VM is larger than Azure Backup supports\0\
At least one disk of the VM is above the size limit of Azure Backup, so the backup can fail. The limit has been raised several times; an old wording of the message still shows the limit of its day.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#usererrorunsupporteddisksize---the-configured-disk-sizes-is-currently-not-supported-by-azure-backup\0\
Limits by date, newest first:\0\
November 2025: the troubleshooting page of Azure Backup still gives 32 TB for a disk and 4 TB for an encrypted disk.\0\
October 2025: the support matrix gives 64 TB for a single disk and 512 TB for all disks of a VM together. The two pages do not agree.\0\
Since at least July 2020: 32 TB for a disk and 4 TB for an encrypted disk.\0\
April 2019: 4,095 GB. Support for larger disks was announced as coming soon.\0\
December 2018: 1023 GB, or 4 TB once the vault had been upgraded to Azure VM Backup stack V2.\0\
Unable to initiate backup as another backup operation is currently in progress\0\
Another backup of this VM is still running\0\
The latest backup job failed because an earlier one is still running. No new job can start until that one has ended.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#usererrorbackupoperationinprogress---unable-to-initiate-backup-as-another-backup-operation-is-currently-in-progress\0\
Make sure that the running backup has ended before you trigger or schedule another one.\0\
The running job can be in another vault: if this VM was protected in a different vault before, look for jobs there too.\0\
VM agent on Windows installed but unresponsive\0\
The VM agent is installed in the Windows VM but does not answer. It may be damaged, or its service may be stopped.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#the-agent-installed-in-the-vm-but-unresponsive-for-windows-vms\0\
A new installation brings the latest version of the agent and also restarts its communication with the service.\0\
VM agent on Linux out of date\0\
The VM agent in the Linux VM is outdated. On Linux, most failures of the agent or of an extension come from an outdated agent.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#the-agent-installed-in-the-vm-is-out-of-date-for-linux-vms\0\
The remedy also covers an agent that is not running.\0\
Snapshot status unreadable, or no snapshot taken\0\
A VM backup issues a snapshot command to the storage account under the VM. The backup can fail when there is no access to that storage account, or when the snapshot task is delayed.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#the-snapshot-status-cannot-be-retrieved-or-a-snapshot-cannot-be-taken\0\
Two circumstances can make the snapshot task fail:\0\
The VM was shut down over Remote Desktop (RDP), so Azure reports its state wrongly.\0\
The VM gets no host or fabric address from DHCP. The backup needs DHCP in the guest: without the address from DHCP response 245, the VM can neither download nor run extensions.\0\
Backup extension not updated or not loaded\0\
The backup extension VMSnapshot could not be updated or loaded. Without it no snapshot can be taken, so the backup fails.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#the-backup-extension-fails-to-update-or-load\0\
Microsoft's page has not listed this as a cause of its own since at least July 2020.\0\
VM without internet access\0\
The VM has no internet access because its deployment requires that, or restrictions keep it away from the Azure infrastructure. The backup extension has to reach public Azure IP addresses; if it cannot reach the public internet, the backup fails in the end.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#the-vm-has-no-internet-access\0\
The extension manages the snapshots by sending its commands to an Azure Storage endpoint (an HTTPS URL).\0\
Since at least July 2020, Microsoft's page no longer lists this as a cause of its own:\0\
Only an unsupported version of the VM agent needs outbound access from the VM to Azure Storage in its region.\0\
The address 168.63.129.16 has to be reachable in either case.\0\
As of October 2025, a VM that has disks with a write accelerator still needs internet access for its backup, even if those disks are excluded.\0\
Lock on the resource group of the restore points\0\
A lock lies on the resource group that holds the restore points of the VM. It prevents the automatic clean-up of old restore points.\0\
Azure Backup creates this group itself, under a name of the form AzureBackupRG_<Geo>_<number>.\0\
More than one backup a day\0\
Several backups of this VM are triggered on one day, and their restore points reach the limit before they expire. As of April 2019, one backup a day is what Microsoft recommends.\0\
Restore points for instant restore are kept for one to five days, as the snapshot retention is configured.\0\
A VM can have at most 18 restore points for instant restore at a time.\0\
The troubleshooting page of November 2025 still recommends one backup a day. As of October 2025, the support matrix allows more:\0\
With the Enhanced policy, a backup can run every 4, 6, 8, 12 or 24 hours. The more snapshots a day, the fewer days they can be kept.\0\
For daily backup by the VM extension, it gives four backups a day: one by the policy and three on demand. On-demand attempts stop at nine in 24 hours (UTC).\0\
Azure Backup may not delete old restore points\0\
Because of a lock on a resource group, Azure Backup has no permission to delete old restore points. They add up to the limit of 18, and from then on new backups fail.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#remove_lock_from_the_recovery_point_resource_group\0\
The limit and this effect have been on Microsoft's page since at least June 2018. At that time the cause concerned VMs with managed disks, and the lock was on the resource group of the VM itself. Since at least December 2018, Azure Backup keeps the restore points in a resource group of its own.\0\
VM agent on Linux set up not to run extensions\0\
The configuration file of the Linux agent, /etc/waagent.conf, does not let the agent process extensions, so the backup extension does not run. The agent looks healthy, and its logs say nothing of the reason.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#vm-agent-configuration-options-are-not-set-for-linux-vms\0\
The backup needs these two options:\0\
Extensions.Enabled with the value y\0\
Provisioning.Agent with the value auto\0\
The value n of the first was reported as the cause in November 2019. Both options have been on Microsoft's page since at least July 2020. The page spells the first Extensions.Enable; the agent itself reads Extensions.Enabled.\0\
Linux agents that have a change of August 2023 say more: they report the extension as failed early, with a message that contains extension processing is disabled.\0\
Application control blocks IaaSBcdrExtension.exe\0\
AppLocker or another application control product keeps the program of the backup extension, IaaSBcdrExtension.exe, from running. Rules based on the publisher or on the path can have this effect.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#application-control-solution-is-blocking-iaasbcdrextensionexe\0\
Reported in April 2020 for AppLocker: the blocked program lies under C:\\Packages and runs when the snapshot is triggered. On Microsoft's page since at least July 2020.\0\
Another VM extension in a failed state\0\
An extension of the VM has failed. Any failed extension can disturb the backup, not only that of Azure Backup.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#usererrorvmprovisioningstatefailed---the-vm-is-in-failed-provisioning-state\0\
The portal shows the state at VM > Settings > Extensions > Extensions status. Every extension should show provisioning succeeded. A VM that is still being updated can disturb the backup as well.\0\
A failed extension can put the whole VM into a failed provisioning state; Azure Backup then reports UserErrorVmProvisioningStateFailed. Known from Microsoft's page since at least July 2020.\0\
Way to 168.63.129.16 blocked\0\
A firewall in the guest or a proxy blocks 168.63.129.16, the address of the Azure wire server. All extensions of the VM fail then, whichever version of the VM agent is installed.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#step-4-check-azure-backup-extension-health\0\
The VM needs the ports 80, 443 and 32526 of this address. Known from Microsoft's page since at least July 2020.\0\
Backup configured before the VM agent was ready\0\
A deployment creates the VM and configures its backup straight away, when the VM agent is not ready yet. Configuring the backup fails for that reason alone.\0\
Reported in December 2018 for an Azure Resource Manager template. It failed with Windows 2016 Datacenter, where the agent took longer to become ready, and worked with Windows 2012 R2.\0\
The same error was reported in October 2024 for the Terraform resource azurerm_backup_protected_vm.\0\
Stale files of the snapshot extension on Linux\0\
Files of an earlier installation of the backup extension are left on the Linux VM, and the agent can no longer handle the extension because of them. Azure Backup waits for the snapshot status until it times out.\0\
Reported in March 2018, with backups that had worked for weeks before. Signs:\0\
In /var/log/waagent.log, lines about Microsoft.Azure.RecoveryServices.VMSnapshotLinux contain Downgrade not allowed.\0\
Lines beside them contain Failed to save handler status, because the file HandlerStatus is missing.\0\
The portal lists no snapshot extension that could be uninstalled.\0\
Antivirus software stops the backup extension\0\
Antivirus software in the Windows VM keeps the backup extension from running.\0\
Sign: at the time of the failure, the Application log in Event Viewer has entries with the faulting application name IaaSBcdrExtension.exe. Known from Microsoft's page since at least July 2020.\0\
Clock of the VM is wrong\0\
The system time of the VM is far from the actual time. This can make the backup extension fail.\0\
Reported in June 2021.\0\
As of October 2025, the support matrix does not support the backup of a VM whose time was changed. If it was set to the future after backup was enabled, later backups are not certain to succeed, even after the time is set back.\0\
Snapshot provider module damaged or unsuitable\0\
The module iaasvmprovider.dll of the backup extension is corrupt, or the version or bitness of the extension does not fit the Windows of the VM.\0\
The module lies under C:\\Packages\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\\<ExtensionVersion>. Its bitness, x86 (32-bit) or x64 (64-bit), has to fit that of regsvr32.exe.\0\
Known from Microsoft's page since at least May 2022.\0\
Lock inherited from a higher scope\0\
Nobody locked the resource group of the restore points, yet a lock applies to it: it was set higher up, for example on the subscription, and is inherited. It stops the clean-up of restore points like a lock of the group's own.\0\
Reported in April 2018: the limit was reached although the user had created no lock.\0\
Reported in February 2020: a lock against deletion on the subscription or on the vault stopped the clean-up.\0\
As of October 2025, the support matrix does not support backing up managed disks once a resource group lock is set, because old restore points then stay until the limit is reached. The same page supports locks on managed VMs, but not on unmanaged ones.\0\
Key vault uses Azure role-based access control\0\
The key vault works with Azure role-based access control (Azure RBAC). Access policies have no effect there; Azure Backup needs a role on the key vault.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-encryption#back-up-ade-encrypted-vms-with-rbac-enabled-key-vaults\0\
Reported in August 2022.\0\
As of January 2026, the backup of a VM accesses the key vault as the app Backup Management Service, not with the managed identity of the Recovery Services vault. The role, Key Vault Administrator or a custom one, has to be assigned to that app. In Azure Government the app is Backup Fairfax.\0\
A permission on keys or secrets is missing\0\
Azure Backup has been given some permissions on the key vault, but not all that it needs. It needs get, list and backup, both for keys and for secrets.\0\
Reported in April 2019: secrets were given only get and list; backup was missing.\0\
Reported in August 2021: a custom role covered keys and certificates; needed are keys and secrets.\0\
As of January 2026: for a VM encrypted with BEK only, permissions on secrets are enough.\0\
Encryption key belongs to a certificate\0\
The VM was encrypted with a key that is part of a certificate. Azure Backup does not support such a key, only a standalone one.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-encryption#limitations\0\
As of January 2026, Microsoft's page on encrypted VMs lists this as a limitation.\0\
VM storage in trouble, or VM deleted\0\
Either the storage of the VM cannot be reached because of a transient problem in Azure, or the VM has been deleted and there is nothing left to take a restore point of.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot\0\
For a deleted VM that is still protected, the scheduled job keeps running and the error keeps coming back.\0\
Both are from Microsoft's page of August 2018.\0\
Restart or reinstall the Windows agent\0\
Take this when the agent of a Windows VM doesn't answer. It may be damaged, or its service may have stopped. A restart can be enough; a fresh installation brings the newest version and gets the agent and the service talking again.\0\
Open the list of services in the VM and look whether Windows Azure Guest Agent is running:\0\
Restart the service Windows Azure Guest Agent.\0\
Start a backup.\0\
If it succeeds, you are done. Otherwise go on.\0\
If the list of services doesn't show Windows Azure Guest Agent, open Programs and Features in Control Panel and look whether the agent is installed at all.\0\
If Windows Azure Guest Agent is listed in Programs and Features, uninstall it.\0\
Download and install the newest MSI file of the agent.\0\
The installation needs administrator rights.\0\
Look at the list of services once more.\0\
Windows Azure Guest Agent has to be there now.\0\
Run an on-demand backup: select Backup Now in the portal.\0\
Make sure that .NET 4.5 is installed\0\
The VM agent needs Microsoft .NET 4.5 to communicate with the service. Check this in addition to the agent itself.\0\
Find out which versions of .NET the VM has.\0\
Microsoft describes the ways in Determine which .NET Framework versions are installed.\0\
If .NET 4.5 is missing, install it.\0\
Start the backup again.\0\
Update and restart the Linux agent\0\
On Linux VMs, an outdated agent is behind most failures of the agent or of an extension. Bring it up to date, make sure that it runs, and test it with a backup.\0\
Update the agent as described in Update the Azure Linux agent.\0\
Microsoft strongly recommends taking updates from the repository of the distribution only, and advises against updating with code downloaded straight from GitHub. If the repository doesn't have the newest agent, the support of the distribution can tell how to install it.\0\
The newest release is shown on the release page of the Azure Linux agent.\0\
Check that the agent is running on the VM:\0\
If its process is missing, start it with the command for your distribution. The two commands with systemctl are for distributions with systemd; Microsoft has named them since at least May 2022.\0\
Other distributions:\0\
Ubuntu and Debian with systemd:\0\
Other distributions with systemd:\0\
Set up the automatic restart of the agent.\0\
Run a new test backup.\0\
If it fails again, collect these logs from the VM:\0\
Turn on verbose logging of waagent\0\
Only needed when you or Microsoft support want more detail than the normal log of the agent gives.\0\
Open the file /etc/waagent.conf.\0\
Find the line Enable verbose logging (y|n).\0\
Change the value of Logs.Verbose from n to y:\0\
Save the file.\0\
Restart waagent with the command for your distribution, as described for updating and restarting the Linux agent.\0\
Shut the VM down in the portal\0\
Take this when the VM was shut down from within a Remote Desktop (RDP) session. Azure can then report a wrong state of the VM.\0\
Look in the Azure portal whether the status of the VM is right.\0\
If it is wrong, select Shutdown on the dashboard of the VM.\0\
Let the guest operating system use DHCP\0\
Take this when the VM doesn't get the address of the host or the fabric from DHCP (DHCP response 245). Without this response the VM can neither download nor run extensions, and VM backup depends on one.\0\
Turn DHCP on inside the guest operating system.\0\
If the VM needs a static private IP address, set it in the Azure portal or by PowerShell, not in the guest.\0\
DHCP stays on inside the guest in this case, too. How to set the address by PowerShell is described in Change the allocation method of a private IP address; since at least May 2022, the page has been found at its newer address.\0\
Uninstall the VMSnapshot extension\0\
Take this when the Backup extension can't be updated or loaded. Removing it forces a reload: the next backup installs it again.\0\
Open the Azure portal and go to the VM whose backup fails.\0\
Select Settings.\0\
Select Extensions.\0\
Select Vmsnapshot Extension.\0\
Other pages of Microsoft call this extension VmSnapshot or VmSnapshotLinux.\0\
If the extension isn't listed, update the Azure Linux agent and leave out Uninstall.\0\
Select Uninstall.\0\
Run a backup. It installs the extension again.\0\
Give the VM a way to Azure Storage\0\
Take this when a network rule, a firewall or a missing route keeps the VM away from Azure Storage. The Backup extension manages the snapshots through a storage endpoint (HTTPS) and has to reach public IP addresses of Azure for that.\0\
As of November 2025, a VM whose agent is of a supported version needs no outbound rule of its own to the storage of the region. With an unsupported, old version it does.\0\
Look for what blocks the outgoing traffic of the VM: a rule of a network security group, a firewall or a proxy.\0\
Open the way.\0\
Network security group: allow connections to the service tag Storage of the VM's region. Give this rule a higher priority than the one that blocks the internet.\0\
HTTPS proxy: route the traffic of the VM through a proxy server. If there is a network security group, allow the proxy server to reach the internet.\0\
If the VM has managed disks, also open port 8443 on firewalls in between; it may be needed.\0\
If the subnet has no route for outgoing internet traffic, add the service endpoint Microsoft.Storage to it.\0\
Service tag, proxy, port and service endpoint are those that Microsoft named in June 2018. More about each way is in Establish network connectivity.\0\
Remove the lock from the restore point resource group\0\
Backup stores the restore point collections in a resource group of its own. As long as this group is locked, Backup can't delete old restore points.\0\
Sign in to the Azure portal.\0\
Go to All resources and select the resource group of the restore point collections.\0\
Its name has the form AzureBackupRG_<Geo>_<number>, for example AzureBackupRG_northeurope_1.\0\
In the section Settings, select Locks. The locks are listed.\0\
Select the ellipsis of the lock, then Delete.\0\
Don't lock this group again. Backup creates it apart from the resource group of the VM, for its own use.\0\
Clean up the restore point collection\0\
Taking the lock away is not enough: the restore points that piled up have to be cleaned up as well. Do it in one of two ways, with an on-demand backup or by hand in the Azure portal.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#clean_up_restore_point_collection\0\
Since at least May 2022, Microsoft also names another use. When a VM or its resource group is deleted, the instant restore snapshots of its managed disks stay until their retention ends. The same clean-up removes them earlier if they aren't needed anymore.\0\
Clean up with an on-demand backup\0\
An on-demand (ad hoc, manual) backup makes Backup clean up the restore points automatically, so that you don't have to delete them yourself. The lock must be gone first.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#clean-up-restore-point-collection-by-running-on-demand-backup\0\
Start an on-demand backup of the VM.\0\
Expect it to fail the first time. It still starts the automatic clean-up.\0\
Wait for the next scheduled backup.\0\
Once the clean-up is done, it should succeed.\0\
The clean-up happens some hours after the on-demand backup was started. If the scheduled backup still fails, delete the restore point collection by hand in the Azure portal.\0\
Clean up in the Azure portal\0\
Deletes by hand a restore point collection that a lock has kept from being cleaned up. The lock must be gone first. Only the instant restore points are deleted; data that is already in the vault stays.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#clean-up-restore-point-collection-from-azure-portal\0\
In the Hub menu, select All resources, then the resource group AzureBackupRG_<Geo>_<number> for the location of the VM.\0\
Open the resource group. The Overview pane appears.\0\
Select Show hidden types to see the hidden resources as well, then select the restore point collections of the VM.\0\
Microsoft's page on this error prints the form of their names as AzureBackupRG_<VMName>_<number>; elsewhere Microsoft gives AzureBackup_<VMName>_<number>.\0\
Select Delete.\0\
With very many restore points, the deletion in the portal can run into a time-out and fail. This is a known issue of CRP: not all of them are deleted in the time allowed. 2 or 3 retries usually bring success.\0\
The collection may be in another resource group, one that was chosen in the backup policy. Search the portal for Restore Point Collections and filter by the name of the VM (public issue of February 2022).\0\
Let Backup read the key vault: Azure portal\0\
Take this when the key vault works with access policies. With Azure RBAC on the key vault, assign a role instead.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-encryption#provide-permissions\0\
In the Azure portal, select All services and search for Key vaults.\0\
Select the key vault of the encrypted VM.\0\
If you don't know which one it is, run this command:\0\
The line SecretUrl contains the name of the key vault: https://<KeyVaultName>.vault.azure.net.\0\
Select Access policies, then Add Access Policy.\0\
In Configure from template (optional), select Azure Backup.\0\
Key permissions and Secret permissions are filled in.\0\
If the VM is encrypted without a key encryption key (BEK only), clear Key permissions. Permissions on secrets are enough then.\0\
Select Add.\0\
Backup Management Service appears in Current Access Policies.\0\
Select Save.\0\
If Backup already has these permissions, wait a little and start the backup again.\0\
Microsoft's full description: Back up and restore encrypted Azure VMs.\0\
Let Backup read the key vault: PowerShell\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-automation#enable-protection\0\
Set the access policy, depending on how the VM is encrypted. <ResourceGroup> is the resource group of the key vault.\0\
With a key encryption key (BEK and KEK):\0\
Without a key encryption key (BEK only):\0\
262044b1-e2ce-469f-a196-69ab7ada62d3 is the ID of the app Backup Management Service in the public cloud. In Azure Government the app is Backup Fairfax; use ff281ffe-705c-4f53-9f37-a40e6f2c68f3 there.\0\
Microsoft's full description: Back up Azure VMs with PowerShell.\0\
Let Backup read the key vault: Azure CLI\0\
Take this when the key vault works with access policies. With Azure RBAC on the key vault, assign a role instead. Microsoft has described this way since 2022.\0\
https://learn.microsoft.com/en-us/azure/backup/quick-backup-vm-cli#prerequisites-to-backup-encrypted-vms\0\
Get the object ID of the app Backup Management Service:\0\
In Azure CLI before 2.37.0, write '[].objectId' instead of '[].id'.\0\
Check that an ID was found:\0\
Exactly one ID has to be printed.\0\
Set the access policy. <ResourceGroup> is the resource group of the key vault.\0\
If the VM is encrypted without a key encryption key (BEK only), leave out --key-permissions get list backup.\0\
Microsoft's full description: Back up a VM with Azure CLI.\0\
Assign Backup a role on the key vault\0\
Take this when the key vault uses Azure role-based access control (RBAC). Access policies have no effect there; Backup needs a role.\0\
The role goes to the app Backup Management Service, in Azure Government to Backup Fairfax. VM backup doesn't use the managed identity of the Recovery Services vault here, so a role for that identity doesn't help.\0\
Open the key vault in the Azure portal and select Access control (IAM).\0\
Choose the role for Backup.\0\
The built-in role Key Vault Administrator. It may get, list and back up secrets and keys.\0\
A custom role with these permissions:\0\
Add a role assignment that gives this role to the app.\0\
Complete the permissions on keys and secrets\0\
Take this when Backup already has access to the key vault but the error stays: a single missing permission is enough to cause it.\0\
Look up what the app Backup Management Service may do on the key vault.\0\
With access policies, look in Access policies; with Azure RBAC, look in Access control (IAM).\0\
Compare with what Backup needs:\0\
Secrets: get, list and backup.\0\
Keys, if a key encryption key (KEK) is used: get, list and backup.\0\
Add the missing permissions.\0\
A custom role has to name keys and secrets. Permissions on certificates don't replace those on secrets.\0\
In January 2022, Microsoft's PowerShell example for BEK and KEK still gave only get and list on secrets. An access policy set with it lacks backup.\0\
Encrypt the VM with a standalone key\0\
Take this when the key that encrypts the VM is part of a certificate. As of January 2026, Backup supports standalone keys only.\0\
Find the key that the VM is encrypted with and check whether it belongs to a certificate.\0\
Encrypt the VM with a key of its own that is not part of a certificate.\0\
Check that Backup has its permissions on the key vault of the new key.\0\
Microsoft lists the limits of VM encryption in Limitations.\0\
Bring every disk within the size limit\0\
Take this when a disk of the VM is larger than Backup supports. Splitting it into smaller disks brings it within the limit.\0\
Look up the limits that hold today in VM storage support.\0\
The limits that Microsoft named over the years are listed with the error.\0\
Compare the size of every disk of the VM with them. For encrypted disks, a lower limit has been named.\0\
Split every disk that is too large, so that each disk of the VM is at or below the limit.\0\
Find the running backup job and let it end\0\
As long as one backup job of the VM runs, no other can start. Find it, wait for it or cancel it, and only then start or schedule the next one.\0\
Sign in to the Azure portal, select All services, type Recovery Services and select Recovery Services vaults.\0\
The list of your Recovery Services vaults appears.\0\
Select the vault that backs up the VM.\0\
In the menu of the vault dashboard, select Backup Jobs. All backup jobs are shown.\0\
If a backup job is running, do one of these things:\0\
Wait until it has ended.\0\
Right-click the job and select Cancel.\0\
Cancel the job by PowerShell with Stop-AzRecoveryServicesBackupJob.\0\
If backup of the VM was set up anew in another vault, look for running jobs in the old vault, too. Cancel one that you find there:\0\
As of October 2025, a job can be canceled only while the snapshot is taken, not while it is transferred to the vault.\0\
If a scheduled backup takes so long that it runs into the next one, read Best practices, Backup performance and Backup and restore considerations.\0\
Allow extensions in waagent.conf\0\
The file /etc/waagent.conf controls what the Linux agent does. Backup works only if the agent may handle extensions.\0\
Set the option for extensions:\0\
Microsoft's page prints the name as Extensions.Enable; the agent's own file has Extensions.Enabled.\0\
Set the option for provisioning:\0\
Restart the agent with the command for your distribution, as described for updating and restarting the Linux agent.\0\
All options of the file are listed in Configuration file options.\0\
Allow IaaSBcdrExtension.exe\0\
Take this when AppLocker or another application control solution runs on the VM. Its rules by publisher or by path can stop the program of the Backup extension.\0\
Check the publisher rules and path rules of AppLocker or of the other solution.\0\
Allow IaaSBcdrExtension.exe. The program is below C:\\Packages.\0\
Microsoft's page also names the path /var/lib as one to exclude.\0\
Repair every failed extension\0\
An extension in a failed state can disturb the backup, even if it has nothing to do with Backup. Check the agent first, then all extensions.\0\
In the Azure portal, open the VM and select Settings, then Properties.\0\
Status has to be Running and Agent status has to be Ready. If the agent isn't ready, restart it: it has stopped, or its state is inconsistent.\0\
Select Settings, then Extensions, and check the state of every extension.\0\
All of them have to show Provisioning succeeded.\0\
Repair each extension that shows another state, with the help of Troubleshoot extensions.\0\
For a failed VMSnapshot extension, Microsoft advised in July 2020 to right-click it and remove it; the next on-demand backup installs it again.\0\
If the VM is in the updating state, wait until it has left it.\0\
What the states of a VM mean is described in States and billing.\0\
Open the way to 168.63.129.16\0\
Take this when the firewall in the guest or a proxy blocks the address 168.63.129.16. Extensions then fail, whatever else is allowed.\0\
Check the firewall in the guest and the proxy for rules that block 168.63.129.16.\0\
Allow 168.63.129.16 on each of these ports:\0\
More about it is in Network access.\0\
Configure backup once the agent is ready\0\
Take this when a template (ARM, Terraform) creates a VM and configures its backup right afterwards. The agent may need longer to get ready than the deployment gives it.\0\
In the Azure portal, open the new VM, select Settings, then Properties, and wait until Agent status is Ready.\0\
Run the deployment again.\0\
Change the template, so that it doesn't configure backup too early the next time.\0\
Add a dependency, so that backup is configured after the VM is complete.\0\
Add a waiting time between the VM and its backup.\0\
Retry the configuration of backup when it fails.\0\
Users reported this for an ARM template with Windows Server 2016 (December 2018; the same template worked with Windows Server 2012 R2), and the same error for azurerm_backup_protected_vm of Terraform (October 2024).\0\
Move the old snapshot extension away\0\
Take this when old files of the snapshot extension are in the way on a Linux VM and the portal lists no extension that could be uninstalled. These steps come from reports of users (2018), not from Microsoft's documentation.\0\
Stop the agent:\0\
The reports are from Ubuntu. On other distributions the service is called waagent.\0\
Create a folder for the old files:\0\
Move the files of the extension there:\0\
Check that nothing of the extension is left:\0\
No name may begin with Microsoft.Azure.RecoveryServices.\0\
Start the agent:\0\
Check that the agent is running:\0\
Start the backup again. It installs the extension anew.\0\
Move the files, don't delete them. A slip with rm -rf in /var/lib/waagent can destroy the agent's own files.\0\
The reports: WALinuxAgent issue 1059 and azure-docs issue 6076. The users also removed /var/lib/waagent/*.[0-9]*.xml, /var/lib/waagent/Prod.[0-9]*.agentsManifest and the log folder /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux.\0\
Exclude the Backup extension from antivirus\0\
Take this when antivirus software on a Windows VM stops the program of the Backup extension.\0\
Open the Application log in Event Viewer and look for this entry at the time of the failed backup:\0\
If it is there, antivirus software may be the reason.\0\
Exclude these folders in the settings of the antivirus software:\0\
Set the clock of the VM\0\
Take this when the clock of the VM is far away from the real time. A user reported in June 2021 that this can cause the error.\0\
Compare the date and time inside the VM with the real time.\0\
Set the clock right.\0\
As of October 2025, Backup doesn't support a changed machine time. If the clock was set to the future after backup had been enabled, a successful backup isn't guaranteed, even after the clock has been set back.\0\
The report: azure-docs issue 76638.\0\
Reinstall the Visual C++ runtime\0\
Take this when the module iaasvmprovider.dll of the Backup extension is damaged or doesn't fit the Windows version of the VM.\0\
The module is C:\\Packages\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\\<ExtensionVersion>\\iaasvmprovider.dll.\0\
Check whether the module fits the version of regsvr32.exe: x86 (32-bit) or x64 (64-bit).\0\
In the VM, open Programs and Features in Control Panel.\0\
Uninstall Visual C++ Redistributable (x64).\0\
Microsoft's page named the one for Visual Studio 2013 in May 2022 and the one for Visual Studio 2015 in November 2025. The file that installs it again, vcredist2013_x64, was the same both times.\0\
Open the folder C:\\Packages\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\\<LatestVersion>.\0\
Run the file vcredist2013_x64 in this folder.\0\
Lift the lock where it was set\0\
Take this when nobody locked the restore point resource group itself. A lock also holds for everything below the place where it was set, so a lock on the subscription reaches this group, too.\0\
In the Azure portal, open the resource group AzureBackupRG_<Geo>_<number> and select Locks in Settings.\0\
Read the scope of each lock in the list.\0\
If the scope isn't the group itself, the lock was set there and is only inherited here.\0\
Open the locks of that scope. For a resource group they are in Locks, for a subscription in Resource locks.\0\
Take the lock off the restore point resource group.\0\
Delete the lock.\0\
Set it narrower: lock only those resource groups or resources that need it, then delete the wide lock.\0\
Clean up the restore point collection.\0\
To delete a lock you need access to Microsoft.Authorization/locks/*. The roles Owner and User Access Administrator have it.\0\
As of October 2025, Backup of managed disks under a resource group lock isn't supported: the old restore points can't be deleted, and backups begin to fail at the limit.\0\
How locks are inherited is described in Lock your resources.\0\
Check the Azure status and stop orphaned protection\0\
Take this when the storage of the VM seems to be in trouble, or when the VM was deleted while its protection still goes on.\0\
Look at Azure status for problems with Compute, Storage or Networking in the region of the VM.\0\
If there is one, wait until it has been solved and start the backup again.\0\
Check whether the VM still exists.\0\
If the VM was deleted, stop its protection and keep its data: open the VM among the backup items of the vault, select Stop backup, then Retain Backup Data.\0\
This ends the scheduled jobs and their errors, and what was backed up remains.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-encryption\0\
https://learn.microsoft.com/en-us/azure/backup/backup-support-matrix-iaas\0\
https://learn.microsoft.com/en-us/azure/backup/quick-backup-vm-cli\0\
https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/lock-resources\0\
Error of the VM agent in the guest\0\
A code that begins with GuestAgent is usually about the Azure VM agent in the guest operating system, through which Azure Backup reaches the VM: it is stopped, outdated, missing or does not answer.\0\
Error to be put right on the customer's side\0\
Nearly all documented codes that begin with UserError are about the customer's side: a setting, a permission or the state of the VM. They go away when that is put right, seldom by waiting.\0\
Error of the backup extension in the VM\0\
A code that begins with Extension, or with Extention as some were spelled, is usually about VMSnapshot, the extension that Azure Backup runs in the VM: its installation, the snapshot it takes, or the freeze that the snapshot needs.\0\
Also spelled\0\
Cause\0\
Causes, in the order to check them:\0\
Take the one that fits:\0\
Carry out these solutions one after another:\0\
Status in the log of the extension on Linux\0\
Message\0\
No cause in this catalogue is for this operating system.\0\
Note\0\
Any one of these solutions is enough:\0\
Microsoft's page\0\
”\0\
“\0\
This code has been renamed to\0\
The service no longer reports this code, since\0\
Retry once a cause has been removed.\0\
Retry after a while; look for a cause if it fails again.\0\
A retry cannot succeed.\0\
Solution\0\
Known from\0\
Tip\0\
Warning\0\
Carry out the solutions that apply to this machine:\0\
https://learn.microsoft.com/en-us/azure/backup/backup-support-matrix-iaas#vm-storage-support\0\
https://learn.microsoft.com/en-us/azure/backup/backup-support-matrix-iaas#supported-backup-actions\0\
https://learn.microsoft.com/en-us/dotnet/framework/migration-guide/how-to-determine-which-versions-are-installed\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/extensions/update-linux-agent\0\
https://learn.microsoft.com/en-us/azure/virtual-network/virtual-networks-static-private-ip-arm-ps#change-the-allocation-method-for-a-private-ip-address-assigned-to-a-network-interface\0\
https://learn.microsoft.com/en-us/azure/virtual-network/ip-services/virtual-networks-static-private-ip-arm-ps\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-arm-vms-prepare#establish-network-connectivity\0\
https://learn.microsoft.com/en-us/powershell/module/az.recoveryservices/stop-azrecoveryservicesbackupjob\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-introduction#best-practices\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-introduction#backup-performance\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-introduction#backup-and-restore-considerations\0\
https://learn.microsoft.com/en-us/windows/security/threat-protection/windows-defender-application-control/applocker/what-is-applocker\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/extensions/overview#troubleshoot-extensions\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/states-billing\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/extensions/features-windows#network-access\0\
";

static STARTS: [u32; 491] = [
    0, 49, 114, 351, 397, 720, 912, 972, 1100, 1367, 1427, 1520, 1562, 1875, 2077, 2286,
    2470, 2522, 2701, 2735, 2930, 3123, 3360, 3589, 3744, 3953, 4042, 4155, 4221, 4391, 4628, 4742,
    4862, 5067, 5147, 5558, 5607, 5931, 6150, 6288, 6326, 6378, 6672, 6841, 7079, 7194, 7277, 7405,
    7441, 7574, 7765, 8011, 8184, 8260, 8488, 8560, 8631, 8702, 8756, 8954, 9160, 9190, 9307, 9441,
    9516, 9593, 9687, 9766, 9809, 9926, 10148, 10236, 10356, 10403, 10518, 10687, 10799, 10829, 10956, 11121,
    11174, 11223, 11405, 11581, 11632, 11716, 11893, 11936, 12058, 12209, 12294, 12321, 12579, 12715, 12820, 12907,
    13017, 13079, 13222, 13271, 13404, 13499, 13526, 13705, 13812, 13883, 14012, 14145, 14302, 14349, 14516, 14673,
    14969, 15016, 15224, 15387, 15423, 15459, 15498, 15724, 15887, 15936, 16131, 16299, 16467, 16506, 16617, 16799,
    16994, 17184, 17213, 17392, 17541, 17653, 17701, 17858, 18042, 18142, 18189, 18401, 18479, 18596, 18696, 18762,
    18808, 18886, 19080, 19105, 19201, 19224, 19452, 19499, 19644, 19826, 19879, 19914, 20141, 20226, 20335, 20588,
    20635, 20788, 20918, 20943, 21235, 21278, 21430, 21512, 21611, 21700, 21740, 21868, 21955, 22037, 22074, 22243,
    22320, 22427, 22474, 22513, 22744, 22835, 22882, 22898, 22945, 23101, 23180, 23235, 23280, 23320, 23367, 23425,
    23462, 23577, 23621, 23708, 23744, 23768, 23803, 23964, 24027, 24299, 24373, 24416, 24610, 24631, 24663, 24697,
    24740, 24763, 24814, 24849, 24948, 24981, 25025, 25071, 25086, 25200, 25231, 25358, 25422, 25482, 25522, 25725,
    25773, 25881, 26109, 26144, 26272, 26331, 26348, 26367, 26396, 26472, 26557, 26575, 26622, 26657, 26890, 27060,
    27172, 27186, 27347, 27496, 27588, 27696, 27845, 27899, 28048, 28077, 28161, 28254, 28315, 28361, 28466, 28504,
    28687, 28827, 29084, 29118, 29288, 29456, 29493, 29567, 29603, 29649, 29823, 29852, 30054, 30212, 30332, 30384,
    30499, 30654, 30669, 30878, 31083, 31127, 31241, 31336, 31404, 31446, 31499, 31594, 31642, 31702, 31756, 31883,
    31895, 31957, 31970, 32053, 32124, 32166, 32259, 32376, 32417, 32458, 32658, 32723, 32764, 32923, 33028, 33084,
    33152, 33180, 33214, 33293, 33402, 33461, 33499, 33632, 33845, 33917, 33945, 34035, 34073, 34128, 34173, 34303,
    34375, 34469, 34501, 34532, 34599, 34628, 34732, 34880, 34917, 35045, 35135, 35207, 35278, 35338, 35377, 35501,
    35559, 35633, 35736, 35826, 35869, 36012, 36122, 36173, 36212, 36295, 36347, 36372, 36411, 36479, 36610, 36728,
    36875, 36908, 37025, 37056, 37156, 37189, 37305, 37371, 37399, 37560, 37640, 37703, 37768, 37798, 37939, 38010,
    38153, 38227, 38276, 38366, 38510, 38573, 38638, 38668, 38802, 38884, 38928, 38964, 39005, 39174, 39284, 39310,
    39392, 39465, 39515, 39564, 39780, 39817, 40041, 40057, 40140, 40175, 40214, 40259, 40316, 40333, 40366, 40422,
    40531, 40777, 40821, 40914, 41013, 41067, 41132, 41156, 41283, 41343, 41364, 41575, 41611, 41644, 41770, 41887,
    41976, 42032, 42076, 42271, 42368, 42414, 42445, 42637, 42741, 42782, 42870, 42978, 43030, 43047, 43150, 43189,
    43313, 43483, 43544, 43596, 43720, 43815, 43890, 43925, 44081, 44160, 44266, 44341, 44415, 44482, 44571, 44606,
    44804, 44849, 45038, 45078, 45310, 45323, 45329, 45365, 45389, 45434, 45478, 45486, 45543, 45548, 45586, 45603,
    45607, 45611, 45641, 45688, 45725, 45782, 45806, 45815, 45826, 45830, 45838, 45890, 45983, 46082, 46195, 46282,
    46466, 46576, 46683, 46788, 46880, 46976, 47087, 47221, 47322, 47394, 47494,
];

static SPANS: [SpanRecord; 263] = [
    span(Label, 46, 8, 0),
    span(Label, 57, 10, 0),
    span(Label, 69, 6, 0),
    span(Label, 86, 7, 0),
    span(Label, 98, 12, 0),
    span(Label, 121, 5, 0),
    span(Label, 137, 22, 0),
    span(Code, 25, 30, 0),
    span(Code, 158, 14, 0),
    span(Placeholder, 172, 5, 0),
    span(Code, 177, 1, 0),
    span(Placeholder, 178, 8, 0),
    span(Code, 200, 27, 0),
    span(Label, 146, 25, 0),
    span(Link, 35, 12, 499),
    span(Link, 54, 10, 350),
    span(Link, 103, 9, 358),
    span(Code, 69, 39, 0),
    span(Code, 141, 39, 0),
    span(Code, 0, 21, 0),
    span(Code, 26, 23, 0),
    span(Link, 18, 14, 532),
    span(Code, 12, 13, 0),
    span(Code, 65, 14, 0),
    span(Placeholder, 79, 5, 0),
    span(Code, 84, 1, 0),
    span(Placeholder, 85, 8, 0),
    span(Link, 101, 14, 533),
    span(Code, 43, 17, 0),
    span(Code, 0, 18, 0),
    span(Code, 34, 1, 0),
    span(Code, 0, 18, 0),
    span(Code, 34, 4, 0),
    span(Code, 10, 1, 0),
    span(Code, 164, 17, 0),
    span(Code, 206, 18, 0),
    span(Code, 129, 32, 0),
    span(Code, 92, 21, 0),
    span(Code, 69, 11, 0),
    span(Label, 35, 8, 0),
    span(Label, 46, 10, 0),
    span(Label, 59, 17, 0),
    span(Label, 106, 22, 0),
    span(Code, 100, 34, 0),
    span(Code, 42, 13, 0),
    span(Code, 71, 27, 0),
    span(Code, 3, 20, 0),
    span(Code, 37, 48, 0),
    span(Code, 94, 21, 0),
    span(Code, 26, 29, 0),
    span(Code, 74, 13, 0),
    span(Label, 38, 11, 0),
    span(Label, 57, 12, 0),
    span(Code, 117, 21, 0),
    span(Link, 24, 14, 533),
    span(Code, 11, 18, 0),
    span(Code, 22, 64, 0),
    span(Placeholder, 86, 18, 0),
    span(Code, 168, 12, 0),
    span(Link, 24, 14, 533),
    span(Label, 73, 25, 0),
    span(Label, 172, 23, 0),
    span(Label, 276, 14, 0),
    span(Code, 99, 3, 0),
    span(Code, 104, 4, 0),
    span(Code, 113, 6, 0),
    span(Code, 48, 3, 0),
    span(Code, 56, 4, 0),
    span(Code, 62, 6, 0),
    span(Label, 53, 25, 0),
    span(Label, 20, 25, 0),
    span(Label, 37, 25, 0),
    span(Label, 69, 21, 0),
    span(Label, 3, 25, 0),
    span(Label, 42, 21, 0),
    span(Link, 25, 28, 51),
    span(Label, 0, 25, 0),
    span(Label, 32, 10, 0),
    span(Link, 32, 53, 534),
    span(Link, 33, 28, 535),
    span(Link, 35, 37, 52),
    span(Code, 98, 9, 0),
    span(Link, 11, 30, 53),
    span(Code, 14, 17, 0),
    span(Code, 14, 28, 0),
    span(Code, 20, 12, 0),
    span(Code, 38, 1, 0),
    span(Code, 43, 1, 0),
    span(Label, 23, 8, 0),
    span(Label, 59, 12, 0),
    span(Label, 78, 10, 0),
    span(Link, 103, 52, 536),
    span(Link, 209, 17, 537),
    span(Link, 9, 12, 54),
    span(Label, 7, 8, 0),
    span(Label, 7, 10, 0),
    span(Label, 7, 20, 0),
    span(Code, 45, 10, 0),
    span(Code, 59, 15, 0),
    span(Link, 31, 28, 535),
    span(Label, 74, 9, 0),
    span(Label, 7, 9, 0),
    span(Code, 61, 7, 0),
    span(Code, 83, 17, 0),
    span(Link, 117, 30, 538),
    span(Link, 15, 12, 54),
    span(Label, 6, 13, 0),
    span(Code, 22, 14, 0),
    span(Placeholder, 36, 5, 0),
    span(Code, 41, 1, 0),
    span(Placeholder, 42, 8, 0),
    span(Code, 64, 27, 0),
    span(Label, 15, 8, 0),
    span(Label, 32, 5, 0),
    span(Label, 38, 6, 0),
    span(Label, 7, 3, 0),
    span(Label, 24, 13, 0),
    span(Code, 63, 14, 0),
    span(Placeholder, 77, 5, 0),
    span(Code, 82, 1, 0),
    span(Placeholder, 83, 8, 0),
    span(Label, 29, 8, 0),
    span(Label, 7, 17, 0),
    span(Code, 65, 14, 0),
    span(Placeholder, 79, 8, 0),
    span(Code, 87, 1, 0),
    span(Placeholder, 88, 8, 0),
    span(Code, 124, 12, 0),
    span(Placeholder, 136, 8, 0),
    span(Code, 144, 1, 0),
    span(Placeholder, 145, 8, 0),
    span(Label, 7, 6, 0),
    span(Label, 113, 25, 0),
    span(Link, 173, 29, 42),
    span(Label, 28, 12, 0),
    span(Label, 56, 10, 0),
    span(Code, 9, 9, 0),
    span(Code, 55, 8, 0),
    span(Placeholder, 63, 14, 0),
    span(Code, 77, 16, 0),
    span(Label, 7, 15, 0),
    span(Label, 29, 17, 0),
    span(Label, 3, 34, 0),
    span(Label, 46, 12, 0),
    span(Label, 0, 15, 0),
    span(Label, 20, 18, 0),
    span(Label, 70, 15, 0),
    span(Label, 7, 3, 0),
    span(Label, 0, 25, 0),
    span(Label, 37, 23, 0),
    span(Label, 7, 4, 0),
    span(Link, 30, 39, 499),
    span(Placeholder, 61, 15, 0),
    span(Code, 0, 36, 0),
    span(Label, 58, 25, 0),
    span(Label, 136, 14, 0),
    span(Code, 156, 36, 0),
    span(Link, 30, 33, 350),
    span(Label, 29, 25, 0),
    span(Code, 34, 13, 0),
    span(Code, 59, 7, 0),
    span(Placeholder, 23, 15, 0),
    span(Code, 74, 33, 0),
    span(Link, 30, 27, 358),
    span(Label, 25, 25, 0),
    span(Label, 75, 14, 0),
    span(Label, 50, 20, 0),
    span(Label, 18, 23, 0),
    span(Label, 21, 25, 0),
    span(Label, 30, 15, 0),
    span(Label, 72, 20, 0),
    span(Code, 9, 3, 0),
    span(Code, 14, 4, 0),
    span(Code, 23, 6, 0),
    span(Code, 45, 3, 0),
    span(Code, 50, 4, 0),
    span(Code, 59, 6, 0),
    span(Code, 80, 3, 0),
    span(Code, 88, 4, 0),
    span(Code, 140, 6, 0),
    span(Link, 47, 11, 228),
    span(Link, 38, 18, 532),
    span(Label, 36, 12, 0),
    span(Code, 55, 17, 0),
    span(Label, 84, 24, 0),
    span(Label, 43, 11, 0),
    span(Label, 31, 6, 0),
    span(Link, 15, 13, 539),
    span(Code, 34, 32, 0),
    span(Link, 73, 14, 540),
    span(Link, 89, 18, 541),
    span(Link, 112, 33, 542),
    span(Code, 9, 17, 0),
    span(Code, 36, 17, 0),
    span(Code, 80, 18, 0),
    span(Link, 38, 26, 55),
    span(Link, 44, 9, 543),
    span(Code, 6, 21, 0),
    span(Code, 50, 11, 0),
    span(Code, 37, 8, 0),
    span(Label, 44, 8, 0),
    span(Label, 59, 10, 0),
    span(Label, 0, 6, 0),
    span(Label, 17, 7, 0),
    span(Label, 29, 12, 0),
    span(Label, 52, 5, 0),
    span(Label, 7, 8, 0),
    span(Label, 22, 10, 0),
    span(Label, 25, 22, 0),
    span(Link, 65, 23, 544),
    span(Link, 45, 18, 545),
    span(Code, 71, 13, 0),
    span(Code, 67, 13, 0),
    span(Code, 6, 13, 0),
    span(Link, 20, 14, 546),
    span(Label, 45, 8, 0),
    span(Label, 60, 10, 0),
    span(Label, 87, 12, 0),
    span(Label, 103, 5, 0),
    span(Link, 27, 37, 47),
    span(Link, 159, 40, 48),
    span(Code, 74, 7, 0),
    span(Code, 23, 32, 0),
    span(Code, 47, 6, 0),
    span(Code, 57, 16, 0),
    span(Link, 13, 23, 45),
    span(Link, 41, 21, 33),
    span(Code, 87, 29, 0),
    span(Code, 118, 43, 0),
    span(Code, 181, 63, 0),
    span(Label, 9, 11, 0),
    span(Label, 28, 12, 0),
    span(Link, 12, 22, 40),
    span(Code, 26, 18, 0),
    span(Code, 14, 64, 0),
    span(Placeholder, 78, 18, 0),
    span(Code, 96, 19, 0),
    span(Code, 45, 12, 0),
    span(Label, 16, 21, 0),
    span(Label, 10, 32, 0),
    span(Code, 152, 16, 0),
    span(Code, 16, 64, 0),
    span(Placeholder, 80, 15, 0),
    span(Code, 13, 16, 0),
    span(Code, 45, 14, 0),
    span(Placeholder, 59, 5, 0),
    span(Code, 64, 1, 0),
    span(Placeholder, 65, 8, 0),
    span(Label, 85, 5, 0),
    span(Label, 94, 8, 0),
    span(Label, 63, 5, 0),
    span(Label, 92, 14, 0),
    span(Code, 36, 31, 0),
    span(Label, 79, 5, 0),
    span(Label, 89, 25, 0),
    span(Link, 40, 19, 502),
    span(Link, 8, 12, 56),
    span(Label, 118, 11, 0),
    span(Label, 136, 18, 0),
    span(Code, 24, 10, 0),
    span(Code, 44, 9, 0),
    span(Code, 24, 9, 0),
    span(Code, 43, 9, 0),
];
