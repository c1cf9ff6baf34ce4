// Made by `cargo run -p bake` from data/, version 2026.11.2 of 2026-11-25, with phf 0.13. Do not edit.

#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::shared::kinds::SpanKind::*;
use crate::record::{SpanRecord, Texts, span};

pub(crate) const TEXTS: Texts = Texts { text: &TEXT, starts: &STARTS, spans: &SPANS };

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
Recovery-Point Type is not eligible for Archive Move\0\
This type of restore point can't be archived\0\
The restore point wasn't moved, because the archive tier doesn't take restore points of its type. It stays in the standard tier and can be restored from there.\0\
https://learn.microsoft.com/en-us/azure/backup/troubleshoot-archive-tier#recoverypointtypenoteligibleforarchive\0\
Which types are taken depends on what is backed up; Microsoft lists them in Supported workloads. The type alone isn't enough: age, remaining retention and dependencies have to fit, too.\0\
Recovery-Point having active dependencies for restore is not eligible for Archive Move\0\
Other restore points still depend on this one\0\
The restore point wasn't moved to the archive tier, because it is still needed to restore others. It stays in the standard tier and remains usable.\0\
https://learn.microsoft.com/en-us/azure/backup/troubleshoot-archive-tier#recoverypointhaveactivedependencies\0\
Microsoft documents no way to end a dependency by hand, only to check the restore point against Supported workloads.\0\
Recovery-Point is not eligible for Archive Move as lifespan spent in Vault-Standard-Tier is lesser than the required minimum\0\
Restore point is too young for the archive tier\0\
The restore point hasn't spent enough time in the standard tier to be moved to the archive tier. Nothing is broken, and it can be restored as usual. The move is possible later, if enough retention is left by then.\0\
https://learn.microsoft.com/en-us/azure/backup/troubleshoot-archive-tier#minlifespaninstandardrequiredforarchive\0\
The German message speaks of a Key Vault Standard tier and of a recommended minimum. Both are mistranslated: what is meant is the standard tier of the vault, and the minimum is required. Key vaults have nothing to do with it.\0\
Recovery-Point remaining lifespan is lesser than the required minimum.\0\
Too little retention is left to archive this restore point\0\
The restore point expires too soon to be moved to the archive tier. It stays in the standard tier and can be restored from there until it expires.\0\
https://learn.microsoft.com/en-us/azure/backup/troubleshoot-archive-tier#minremaininglifespaninarchiverequired\0\
Waiting makes it worse: the retention that is left only gets shorter. The move becomes possible if the policy keeps the restore point for longer.\0\
Recovery-Point is not eligible for archive move as it has already been moved to archive tier\0\
Recovery-Point Type is not eligible for archive move as it is already moved to archive tier\0\
Restore point is in the archive tier already\0\
Someone asked to move a restore point to the archive tier that is there already. There is nothing to do, unless it has to be restored.\0\
https://learn.microsoft.com/en-us/azure/backup/troubleshoot-archive-tier#usererrorrecoverypointalreadyinarchivetier\0\
A restore from the archive tier needs a rehydration first: ask for it when you start the restore.\0\
Datasource Type is not eligible for Recommendation API.\0\
Archive recommendations are made for Azure VMs only\0\
The request asked which restore points of a backup item are recommended for the archive tier, but the item isn't an Azure VM. Nothing was moved. Restore points of other workloads can be archived without a recommendation if they are eligible.\0\
https://learn.microsoft.com/en-us/azure/backup/troubleshoot-archive-tier#usererrordatasourcetypeisnotsupportedforrecommendationapi\0\
Recovery Point is already rehydrated. Rehydration is not allowed on this RP.\0\
Restore point is rehydrated already\0\
The archived restore point has been brought back to the standard tier before, so a second rehydration is refused. Restore from it directly while the rehydrated copy is there.\0\
https://learn.microsoft.com/en-us/azure/backup/troubleshoot-archive-tier#usererrorrecoverypointalreadyrehydrated\0\
Recovery-Point is not eligible for Archive Move.\0\
Restore point can't be moved to the archive tier\0\
The restore point misses at least one condition of the archive tier, and this message doesn't say which. It stays in the standard tier and can be restored from there. The reason can be read from the restore point itself.\0\
https://learn.microsoft.com/en-us/azure/backup/troubleshoot-archive-tier#usererrorrecoverypointisnoteligibleforarchivemove\0\
Besides the causes listed here, two things decide as of May 2023:\0\
The archive tier isn't offered everywhere; see Supported regions.\0\
If protection was stopped and the data retained, restore points can be archived only if the item has a long-term retention policy.\0\
Archive Recovery Point is not rehydrated. Retry Restore after rehydration completed on Archive RP.\0\
Archived restore point has to be rehydrated before the restore\0\
The restore was started from a restore point in the archive tier that isn't rehydrated. The data is there, but can't be read yet. Rehydrate the restore point, then restore from it.\0\
https://learn.microsoft.com/en-us/azure/backup/troubleshoot-archive-tier#usererrorrecoverypointnotrehydrated\0\
As of May 2023, two ways are closed for archived restore points: File Recovery of single files, and, before a rehydration, a restore into the paired region.\0\
Rehydration is only supported for Archive Recovery Points- Rehydration is only supported for Archive Recovery Points\0\
Only archived restore points can be rehydrated\0\
A rehydration was requested for a restore point that isn't in the archive tier. It doesn't need one: restore from it as usual, without rehydration settings.\0\
https://learn.microsoft.com/en-us/azure/backup/troubleshoot-archive-tier#usererrorrecoverypointrehydrationnotallowed\0\
Rehydration is already In-Progress for Archive Recovery Point.\0\
Rehydration of this restore point is running already\0\
A rehydration was requested while an earlier one for the same archived restore point is still running. A second one isn't needed. Wait until the first has ended.\0\
https://learn.microsoft.com/en-us/azure/backup/troubleshoot-archive-tier#usererrorrecoverypointrehydrationalreadyinprogress\0\
Recovery point cannot be moved to Archive tier due to insufficient retention duration specified in policy\0\
Recovery point cannot be moved to Archive tier due to insufficient retention duration specified in policy.. Update policy on the protected item with appropriate retention setting and try again.\0\
Backup policy keeps this restore point too briefly for the archive tier\0\
The restore point can't be moved to the archive tier, because the policy of the backup item keeps it for too short a time. It stays in the standard tier. With a longer retention in the policy, the move can be tried again.\0\
https://learn.microsoft.com/en-us/azure/backup/troubleshoot-archive-tier#rpmovenotsupportedduetoinsufficientretention\0\
The text doesn't only come up when a move fails. It was also seen in April 2023 in the list of restore points, as additionalInfo beside \"isReadyForMove\": false. There it is a mere statement about a restore point, no failed operation.\0\
We're still determining if this Recovery Point can be moved.\0\
Not yet known whether this restore point can be archived\0\
Azure Backup hasn't finished working out whether the restore point can be moved to the archive tier. Nothing is wrong with the restore point. Check again later.\0\
https://learn.microsoft.com/en-us/azure/backup/troubleshoot-archive-tier#rpmovereadinesstobedetermined\0\
Microsoft documents neither a cause nor how long this takes.\0\
Failed to create the policy - Please reduce the retention choices to continue with policy configuration.\0\
Policy has too many retention choices\0\
The backup policy wasn't created: the service wants its retention choices reduced first. As long as the policy doesn't exist, nothing can be protected with it.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-arm-vms-prepare#create-a-custom-policy\0\
Microsoft's page had this error in September 2015, a German edition still in December 2016. The page of August 2018 no longer has it. No cause beyond the message and no workaround were ever given.\0\
The German message asks for a shorter retention, the English one for fewer choices. If one doesn't help, try the other.\0\
Resetting the disk exclusion of a VM requires a policy\0\
Enable-AzRecoveryServicesBackupProtection refuses to reset the disk exclusion of a backed-up VM and says that a policy parameter is required. The exclusion settings stay as they are. Most likely the protection of the VM is stopped.\0\
https://learn.microsoft.com/en-us/azure/backup/selective-disk-backup-restore#reset-the-disk-exclusion-setting-with-powershell\0\
Microsoft's page of January 2026 only describes this error; it doesn't quote the message.\0\
Backup failed: This virtual machine is not (actively) protected by Azure Backup.\0\
VM is not backed up.\0\
The VM isn't actively protected at the moment\0\
Azure Backup was asked to back up a VM whose protection was stopped or was never set up in this vault. No restore point has been made. If the backup data was kept when the protection was stopped, the older restore points are still there.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#usererrorbcmdatasourcenotpresent---backup-failed-this-virtual-machine-is-not-actively-protected-by-azure-backup\0\
The code can also turn up while you restore: a restore with Replace existing backs the VM up first, and this backup fails if nothing protects the VM any more.\0\
Don't restart the VM because of this error. The German edition of Microsoft's page, as of July 2020, advises it, but what has to be active is the protection, not the VM.\0\
Could not perform the operation as VM no longer exists.\0\
Could not perform the operation as VM no longer exists. - Stop protecting virtual machine without deleting backup data. More details at http://go.microsoft.com/fwlink/?LinkId=808124\0\
The VM to be backed up no longer exists\0\
The vault still protects a VM that Azure can't find any more: it was deleted, or it was moved away. Every job of this backup item fails until the VM is back or its protection is stopped. Restore points that are in the vault can still be used.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#320001-resourcenotfound---could-not-perform-the-operation-as-vm-no-longer-exists--400094-bcmv2vmnotfound---the-virtual-machine-doesnt-exist--an-azure-virtual-machine-wasnt-found\0\
Many services of Azure report this code. It has the meaning described here if the message speaks of the VM or if the id 320001 stands beside it. Azure Backup reports the same situation as BCMV2VMNotFound, too.\0\
As of July 2022, Microsoft names UserErrorVmNotFoundV2 for the jobs of a VM that was deleted while its protection was on, or that went to another resource group or subscription.\0\
The backup item stays active until you stop its protection. Restore points are removed when the policy says so, but the most recent one is kept and costs money.\0\
The virtual machine doesn't exist\0\
An Azure virtual machine wasn't found.\0\
Virtual machine doesn't exist. - Make sure the virtual machine exists, or select a different virtual machine.\0\
Azure Virtual Machine Not Found.\0\
Backup can't find the VM\0\
The backup policy covers a VM that is no longer where it was: somebody deleted it, or it lives in another region now. Scheduled and on-demand backups of it fail. What was backed up before can still be restored.\0\
Azure Backup also reports this situation as ResourceNotFound with the id 320001.\0\
As long as the protection goes on, the most recent restore point is kept for good and costs money, even if all others have expired.\0\
An invalid policy is configured on the VM which is preventing Snapshot operation.\0\
An Azure Policy forbids what the snapshot needs\0\
An Azure Policy with the effect Deny rejects a request that Azure Backup makes for the snapshot, in most cases the creation of the resource group for the restore points. The snapshot fails and there is no new restore point.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#usererrorrequestdisallowedbypolicy---an-invalid-policy-is-configured-on-the-vm-which-is-preventing-snapshot-operation\0\
The “invalid policy” of the message is an assignment in Azure Policy, not the backup policy. It need not be set on the VM: it can come from its subscription or management group.\0\
Azure Backup keeps the restore point collections of managed VMs in a resource group of its own, by default AzureBackupRG_<Geo>_<number>. If this group is missing, Azure Backup creates it, without tags.\0\
The backup policy has a field for the name of this group, but none for tags (reported in April 2022 and March 2023).\0\
Failed to freeze one or more mount-points of the VM to take a file-system consistent snapshot.\0\
File systems of the Linux VM could not be frozen\0\
Before a snapshot of a Linux VM, the backup extension freezes the mounted file systems for a moment, so that the snapshot is consistent. At least one mount point could not be frozen, and the backup failed.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#usererrorfsfreezefailed---failed-to-freeze-one-or-more-mount-points-of-the-vm-to-take-a-file-system-consistent-snapshot\0\
The log of the extension, in /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux, names the mount point: Failed to FIFREEZE: <MountPoint> when freezing failed, Failed to FITHAW: <MountPoint> when thawing did.\0\
The extension itself calls this error FailedRetryableFsFreezeFailed, status 121 (201 in old versions).\0\
As of August 2026, the extension freezes file systems of the types ext3, ext4, XFS and Btrfs. It leaves out loop mounts and the mount point of the resource disk.\0\
Reported in December 2016: the error began after new volumes had been mounted.\0\
Some mount point is not accessible.\0\
A mount point of the Linux VM can't be opened\0\
The backup extension has to open every mount point of the VM to find out which disks are behind them, to calculate sizes and to take the snapshot. At least one mount point could not be opened, so the backup failed.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#usererrorunabletoopenmount\0\
The log of the extension, in /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux, has a line for it: Failed to open: <MountPoint>, followed by the error of the operating system.\0\
The portal recommends looking at the mount points with the file systems Ext3, Ext4, ReiserFS, JFS and XFS (reported in August 2020 and September 2022).\0\
The extension itself calls this error FailedRetryableUnableToOpenMount, status 123.\0\
If a file recovery was run on this VM not long ago, check the second cause first.\0\
Currently Azure Backup does not support Standard SSD disks\0\
Standard SSD disks with an old vault\0\
The VM has Standard SSD disks, and its vault still worked with VM backup stack V1, which could not back up such disks. The backup failed. Microsoft has supported Standard SSD disks since the upgrade to stack V2, now called instant restore.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-instant-restore-capability#feature-considerations\0\
Microsoft's page listed this code in December 2018 and no longer did in April 2019. As of July 2023, all users of Azure Backup have been upgraded to instant restore.\0\
The specified Disk configuration is not supported\0\
A disk is larger than Backup supported at the time\0\
At least one disk of the VM was larger than 1,023 GB, which Azure Backup could not back up in January 2018. The backup failed.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-support-matrix-iaas#vm-storage-support\0\
Support for disks above 1 TB was in private preview then. The page of June 2018 no longer has this message; that of December 2018 has the code UserErrorUnsupportedDiskSize for disks that are too large.\0\
As of October 2025, the support matrix gives 64 TB for a single disk; the troubleshooting page of November 2025 still gives 32 TB.\0\
Cancellation isn't supported for this job type: Wait until the job finishes.\0\
Cancellation is not supported for this job type - Please wait until the job completes.\0\
A job of this type can't be cancelled\0\
Azure Backup was asked to cancel a job of a type that can't be cancelled. The job goes on until it ends by itself.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#jobs\0\
Microsoft documents no way around it but to wait. According to the description of Stop-AzRecoveryServicesBackupJob, only jobs of the types Backup and Restore can be cancelled.\0\
The job isn't in a cancelable state: Wait until the job finishes.\0\
The selected job isn't in a cancelable state: Wait for the job to finish.\0\
The job is not in a cancelable state - Please wait until the job completes.\0\
The selected job is not in a cancelable state - Please wait for the job to complete.\0\
The job can't be cancelled in its present state\0\
The job has got to a point at which Azure Backup no longer accepts its cancellation. It goes on and most likely ends soon.\0\
As of October 2025, the support matrix says that a backup job can be cancelled while the snapshot is taken, but not while it is transferred to the vault.\0\
Backup can't cancel the job because it isn't in progress: Cancellation is supported only for jobs in progress. Try to cancel an in-progress job.\0\
Cannot cancel the job because it is not in progress - Cancellation is only supported for jobs which are in progress. Please attempt cancel on an in progress job.\0\
The job to be cancelled is not in progress\0\
Azure Backup refused to cancel the job because the job doesn't count as being in progress right now. This is a passing state.\0\
If the job has ended in the meantime, there is nothing left to cancel.\0\
Backup failed to cancel the job: Wait until the job finishes.\0\
Failed to cancel the Job - Please wait till job finishes.\0\
The cancellation of the job failed\0\
Azure Backup was asked to cancel a job and did not succeed. The job is still running.\0\
Microsoft documents no cause, and no remedy but to wait until the job has ended. This has been so on its pages from September 2015 to September 2023.\0\
Failed to discover new items - Microsoft Azure Backup encountered and internal error. Wait for a few minutes and then try the operation again.\0\
The search for new VMs failed with an internal error\0\
Azure Backup was looking for new VMs that could be protected, and stopped because of an error of its own. New VMs don't appear in the list until a discovery succeeds.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot\0\
The message stood on Microsoft's pages of September 2015 and January 2016 and was gone in August 2018. Microsoft documents no cause, only when to try again.\0\
Failed to discover new items – Another Discovery operation is already in progress. Please wait until the current Discovery operation has completed.\0\
Another search for VMs is still running\0\
Azure Backup was looking for VMs that can be protected when it was asked to look once more. Only one discovery can run at a time, so the second one was refused.\0\
The message stood on Microsoft's pages of September 2015 and January 2016 and was gone in August 2018. Beyond the advice to wait, which is in the message itself, nothing is documented.\0\
The pages gave no code. It is probably DiscoveryInProgress (410002) of the classic Backup vault: see there.\0\
Microsoft Azure Backup encountered an internal error - Wait for a few minutes and then try the operation again. If the issue persists, contact Microsoft Support.\0\
The registration of a VM failed with an internal error\0\
While a VM was being registered, Azure Backup reported an internal error. In September 2015, Microsoft's page traced it to configurations that Azure Backup didn't support at that time. The VM isn't protected until its registration succeeds.\0\
The message was gone from the page in August 2018.\0\
Other errors of Azure Backup have almost the same wording. If there is a code beside the message, look that code up.\0\
Registration failed with Install Agent operation timeout\0\
The agent could not be installed in time\0\
While a VM was being registered, the installation of the agent took too long, and Azure Backup gave up. The VM isn't protected until its registration succeeds.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-support-matrix-iaas#operating-system-support-windows\0\
The message stood on Microsoft's pages of September 2015 and January 2016 and was gone in August 2018.\0\
Virtual machines having virtual hard disks stored on Premium storage are not supported for backup\0\
Disks on premium storage were not supported\0\
The VM has virtual hard disks on premium storage, and in 2015 Azure Backup could not back up such VMs. The message came at the registration of the VM or at its backup, and Microsoft's page knew no way around it.\0\
The message was gone from the page in August 2018. The support matrix of July 2019 lists Premium SSD disks as supported.\0\
Backup of a virtual machine with a load balancer configuration is not supported.\0\
VMs behind a load balancer were not supported\0\
The VM belongs to the configuration of a load balancer, internal or internet-facing, and in September 2015 Azure Backup could not back up such VMs. Microsoft's page knew no way around it.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-support-matrix-iaas#vm-network-support\0\
The message was gone from the page in January 2016. The support matrix of July 2019 lists internal and external load balancers as supported; a restore needs extra steps.\0\
Backup of a virtual machine with more than one NIC is not supported.\0\
VMs with several network interfaces were not supported\0\
The VM has more than one network interface (NIC), and in September 2015 Azure Backup could not back up such VMs. Microsoft's page knew no way around it.\0\
The message was gone from the page in January 2016. The support matrix of July 2019 lists VMs with several network interfaces as supported, up to the number that the size of the VM allows; a restore needs extra steps.\0\
The VM Agent isn't present on the virtual machine: Install any prerequisite and the VM Agent. Then restart the operation.\0\
Virtual machine agent is not present on the virtual machine - Please install any prerequisite and the VM agent, and then restart the operation.\0\
Virtual machine agent is not present on the virtual machine - Please install the required pre-requisite, VM agent and restart the operation.\0\
The VM has no VM agent\0\
Azure Backup works through the VM agent, and this VM has none. The registration or the backup has failed; it can be repeated as soon as the agent is there.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#vm-agent\0\
Since November 2020 at the latest, Microsoft's page no longer lists this message by itself, but as a point under VmNotInDesirableState.\0\
Recovery services extension operation failed. - Make sure the latest virtual machine agent is present on the virtual machine, and agent service is running. Retry backup operation. If the backup operation fails, contact Microsoft support.\0\
An operation of the Recovery Services extension failed\0\
The Recovery Services extension in the VM could not do its work because the VM agent is outdated or not running. The backup failed.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#update-the-vm-agent\0\
The message stood on Microsoft's page in August 2018 and was gone in August 2019.\0\
Disks of the restore point stay offline\0\
The file recovery script has connected the disks of the restore point, but the operating system shows them as offline. Their files can't be copied until they are online.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#disks-appear-offline-after-file-restore\0\
It is not a message, but a heading on Microsoft's page: Disks appear offline after File Restore (September 2023). The page has you check whether the machine meets the requirements, and whether it is another one than the backed-up VM.\0\
If both are in order, bring the disks online by hand.\0\
Exception caught while connecting to target\0\
Exception caught while connecting to Target. Please retry after some time.\0\
File recovery script can't connect to the restore point\0\
The script could not connect to the iSCSI target that offers the disks of the restore point. No volume has been attached, so no file can be copied yet.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vm-file-recovery-troubleshoot#exception-caught-while-connecting-to-target\0\
Microsoft's page knows one reason: the script has no access to the restore point. So check the network first, then antivirus software.\0\
Two public copies of the Windows script (September 2017 and April 2021) show what the line stands for: any failure to connect, except a refused password and a session that is already open. The actual reason is only in the log, behind Exception Details:.\0\
If Failed to create Secure TCP Tunnel for ISCSI stands further up in the output, the secure tunnel has failed before and this line only follows from it.\0\
The target has already been logged in via an iSCSI session\0\
The target has already been logged in via an iSCSI session.\0\
Restore point is already attached to this machine\0\
The script has run on this machine before and its iSCSI session is still open. The volumes of the restore point are there; their drive letters can differ from those in the backed-up VM.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vm-file-recovery-troubleshoot#the-target-has-already-been-logged-in-via-an-iscsi-session\0\
Nothing has to be repaired and a retry changes nothing. Look for the files in all volumes.\0\
If another restore point is wanted, close the connection to this one first: the script offers to do so when it finds an open session of another restore point.\0\
This script is invalid because the disks have been dismounted via portal/exceeded the 12-hr limit. Download a new script from the portal\0\
File recovery script is no longer valid\0\
The downloaded script can't be run any more: 12 hours have passed since its download, or the disks were unmounted in the portal. File recovery needs a new script; the restore point can still be used.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vm-file-recovery-troubleshoot#this-script-is-invalid-because-the-disks-have-been-dismounted-via-portalexceeded-the-12-hr-limit-download-a-new-script-from-the-portal\0\
A script can't be extended or revived. Unmounting, in the portal or by command, makes it invalid at once.\0\
iscsi_tcp module can’t be loaded\0\
iscsi_tcp_module not found\0\
Kernel module iscsi_tcp is missing on the Linux machine\0\
The Python script for file recovery needs the kernel module iscsi_tcp for its connection to Azure Backup, and this machine can't load it. No volume can be attached here; another machine is needed.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vm-file-recovery-troubleshoot#iscsi_tcp-module-cant-be-loaded-or-iscsi_tcp_module-not-found\0\
Microsoft documents the message for SUSE Linux Enterprise Server 12 SP4, where file recovery isn't supported. Trying again on the same machine doesn't help.\0\
For other distributions no cause is documented. Check there, too, whether the module can be loaded.\0\
The following partitions failed to mount since the OS couldn't identify the filesystem\0\
Linux doesn't know the file system of a partition\0\
The file recovery script has connected the disks, but Linux could not identify the file system of the partitions that are listed below the message. They were not mounted; what has a mount path in the output was.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vm-file-recovery-troubleshoot#linux-file-recovery-fails-because-the-os-couldnt-identify-the-file-system\0\
Look at Partition Type in that list first. A BIOS Boot partition holds no files, and an example of Microsoft (January 2021) shows the message for one although the recovery succeeds. Then nothing is wrong: the files are on the volumes that have a mount path.\0\
If the list has a volume with data, find out on the backed-up VM whether software of a third party encrypts it. Such encryption doesn't show in the portal: neither the disk nor the VM counts as encrypted there. If it isn't encrypted, the machine that runs the script may lack support for the file system.\0\
0 recovery volumes attached\0\
Disks are connected, but no volume is attached\0\
The script has connected the disks of the restore point, yet it counts no new volume. Disk Management shows the disks; as long as their volumes have no drive letter, File Explorer doesn't show them.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vm-file-recovery-troubleshoot#windows\0\
Wait until the script has ended before you act: in the public copy of April 2021, it assigns the drive letters only after it has printed this number. If it then writes Mounting ILR Disk to path, look at the drives it names. With Ran out of Drive letters, no letter was free.\0\
The number can also be 0 because the script could not read the list of disks and left them offline (inferred from the script). Then check the requirements and the language of the machine.\0\
The file cannot be accessed by the system.\0\
0x80070780: The file cannot be accessed by the system.\0\
File from a deduplicated volume can't be copied\0\
The volumes of the restore point are attached, but copying a file from them fails with this Windows error. The volume of the backed-up server uses data deduplication, and the machine that runs the script has no deduplication installed.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vm-file-recovery-troubleshoot#you-cant-copy-the-files-from-mounted-volumes\0\
0x80070780 is a general code of Windows. It has this meaning if it appears while files are copied from volumes that the file recovery script has attached.\0\
The backup needs no repair: once the machine has the role, the same files can be copied.\0\
This script cannot connect to the recovery point. Either the password entered is invalid or the disks have been unmounted. Please enter the correct password or download a new script from the portal.\0\
File recovery password refused, or disks already unmounted\0\
The iSCSI target has refused to log the script in: the password was wrong, or the disks of this restore point were unmounted since the download. No volume has been attached.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-restore-files-from-vm#mount-recovery-volume-who-can-run-script\0\
Microsoft's page doesn't list this message. It stands in the Windows script itself, in the public copies of September 2017 and April 2021, and appears if the connection ends with the error Authentication Failure., which is in the log.\0\
Check the password first. If it is right, take a new script.\0\
Unable to access the recovery point. Please make sure that you have enabled access to Azure public IP addresses on the outbound port 3260 and 'https://download.microsoft.com/'\0\
Restore point or download.microsoft.com can't be reached\0\
The file recovery script has given up before connecting: its secure tunnel to Azure Backup didn't report in. The message points to port 3260 and to download.microsoft.com. No volume has been attached.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-restore-files-from-vm#step-4-access-requirements-to-successfully-run-the-script\0\
Microsoft's page doesn't list this message. In the public copies of the Windows script (September 2017 and April 2021), it appears if SecureTCPTunnel.exe has not reported in after 20 checks at intervals of a tenth of a second. The log then has the line SecureTCPTunnel process failed to connect.\0\
It can also be a machine that is merely slow (inferred from the script). If ports and names are open, run the script once more.\0\
Failed to create Secure TCP Tunnel for ISCSI. Please retry after sometime.\0\
Secure tunnel for file recovery has ended at once\0\
The program SecureTCPTunnel.exe, which carries iSCSI to Azure Backup through a secure channel, has ended right after its start. Without it no volume can be attached.\0\
Microsoft documents no cause. The message stands in the Windows script (public copies of September 2017 and April 2021). After it, the script goes on and usually ends with Exception caught while connecting to Target; that second line says nothing new.\0\
Run the script once more. If it fails again, check what the tunnel needs: open ports, TLS 1.2 and .NET, and no antivirus software in its way. The log has its exit code behind Exit Code:.\0\
Windows detected identical disk/storage pool configuration and prevented import. Please run this script from another machine with similar OS.\0\
Windows refuses to import disks that it already has\0\
Windows has found disks of the restore point unhealthy, because the machine already has the same disks or the same storage pool. It has not imported them; their files can't be copied on this machine.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-restore-files-from-vm#windows-storage-spaces\0\
Microsoft's page doesn't list this message. It stands in the Windows script (public copies of September 2017 and April 2021), which looks for disks of the manufacturer MABILR I that are not healthy. It never appears on Windows Server 2008 R2, where that check is left out.\0\
Don't force the import. If the same storage pools are mounted twice, data on this machine may be damaged beyond repair; the script itself warns of it.\0\
You need to enter the complete 15 character password as shown on the portal screen.\0\
File recovery password isn't 15 characters long\0\
The script has checked the length of the password and stopped before connecting. It expects exactly the 15 characters that the portal showed with the download.\0\
Microsoft's page doesn't list this message. It stands in the Windows script (public copies of September 2017 and April 2021).\0\
In December 2022 a user reported that the portal shows a password of about 140 characters. Microsoft's page of June 2023 gives the form ContosoVM_wcus_GUID. An old copy of the script would refuse such a password (inferred): download script and password together.\0\
Exception caught while loading the Disks. Please retry after some time.\0\
Connected disks could not be loaded\0\
The connection to the restore point stands, but the script failed while it brought the new disks online or imported dynamic disks. Volumes may be missing or incomplete.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-restore-files-from-vm#dynamic-disks\0\
Microsoft documents no cause. In the Windows script (public copies of September 2017 and April 2021) the message covers everything between the connection and the list of volumes; the log calls it Exception caught while importing Dynamic Disks.\0\
Run the script again once. If it fails again, take another machine and keep the log.\0\
Recovery volumes stay visible after unmounting\0\
The disks were unmounted in the portal, but the machine still shows the volumes of the restore point. Access is already closed; only the iSCSI initiator hasn't noticed yet.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-restore-files-from-vm#step-6-closing-the-connection\0\
This case stood in the table of errors on Microsoft's page on file recovery (March 2019). The page of June 2023 no longer has the table; it only says that the connection can take a few minutes to refresh.\0\
On Linux the mount paths always remain. They are visible, fail on access, and can be removed by hand; the next run of the script offers to clean them up.\0\
Script succeeds, but lists no new volumes\0\
The script has run without an error, but New volumes attached is missing from its output. The volumes are attached all the same, and the files can be copied.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-restore-files-from-vm#step-5-running-the-script-and-identifying-volumes\0\
This case stood in the table of errors on Microsoft's page on file recovery (March 2019), as a passing fault. The page of June 2023 no longer has the table.\0\
In the public copies of the Windows script (September 2017 and April 2021) the line reads <Number> recovery volumes attached. If the number is 0, the volumes may just have no drive letter: look in Disk Management.\0\
Storage pool of the restore point is read-only\0\
The script has connected the disks, but Windows has attached their storage pool without write access, so its virtual disks are not attached and no volume appears. The pool needs write access, and the disks have to be attached by hand.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vm-file-recovery-troubleshoot#windows-file-recovery-fails-on-server-with-storage-pools\0\
Microsoft documents this for servers with storage pools (Windows Server 2012 R2 or 2016) on which the script runs for the first time.\0\
It is not a message: the output of the script names no error.\0\
Do this only on a machine other than the backed-up VM. A VM with Windows Storage Spaces can't run its own recovery script.\0\
Raw, LVM or RAID disks are not mounted automatically\0\
The script has connected all disks, but it mounts only volumes that it recognises. Disks with raw partitions, LVM or RAID are there without a mount path; they have to be mounted by hand.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vm-file-recovery-troubleshoot#linux-file-recovery-fails-to-auto-mount-because-the-disk-doesnt-contain-volumes\0\
It is not a message: the data disk is just missing from the mounted volumes. The script lists disks of LVM and RAID with the type of their partitions.\0\
If the backed-up VM uses LVM or RAID, the script must run on another machine.\0\
T:S Enable failed with FailedRetryableSnapshotFailedRestrictedNetwork errror StatusCode.FailedRetryableSnapshotFailedRestrictedNetwork,\0\
T:S snapshot result: errorcode: 409 StatusCode.FailedRetryableSnapshotFailedRestrictedNetwork,\0\
Linux snapshot incomplete, network reported as restricted\0\
The backup extension on Linux did not get a snapshot of every disk of the VM, and puts that down to a restricted network. The backup has failed. The real reason can be another one: the log of the extension says what was answered for each disk.\0\
Some disks may have a snapshot all the same; one that failed is enough for this status.\0\
The log also has the status of the whole run, which is another one: 76 after a refused snapshot, 121 to 123 after a failed freeze.\0\
Microsoft documents neither cause nor remedy. What stands here is from the published code of the extension (August 2026) and from a user's report of November 2017.\0\
If nothing listed here fits, start the backup again, and collect for Microsoft Support: the details of the backup job, /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log and /var/log/waagent.log.\0\
T:S Enable failed with FailedRetryableSnapshotFailedNoNetwork error StatusCode.FailedRetryableSnapshotFailedNoNetwork,\0\
T:S taking snapshot failed as blobs are empty or none\0\
Linux snapshot of all disks failed, network reported as missing\0\
The backup extension on Linux got no snapshot of any disk of the VM and puts that down to a missing network. The backup has failed. The name can mislead: nearly every failure that hits all disks ends in this status, even if the host or storage did answer.\0\
The log /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log tells the reasons apart:\0\
presnapshot Hitting wrong WireServer IP or dosnapshot Hitting wrong WireServer IP: no answer from 168.63.129.16.\0\
snapshot HttpCallGetResponse failed: no answer from storage, which the extension calls when the host gives it no usable answer.\0\
The rate of snapshot blob calls is exceeded or The snapshot count against this blob has been exceeded: storage refused. Since March 2025, the extension reports even that as missing network if no disk got a snapshot.\0\
dosnapshot responseBody: with an error behind it: the host answered, and failed.\0\
T:S taking snapshot failed as blobs are empty or none: the command for the snapshot named no disks.\0\
By its name the status belongs to ExtensionSnapshotFailedNoNetwork, the code that Azure Backup shows. Microsoft's pages don't name the status itself; what stands here is from the published code of the extension (August 2026).\0\
CRP timeout limit has reached, will not take snapshot.\0\
CRP timeout limit has reached, should abort.\0\
VM agent started the snapshot too late\0\
The backup extension on Linux was started more than 140 minutes after the command for the snapshot had been issued. It takes no snapshot then, because the time limit of Azure for this command has passed, and the backup has failed.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#the-agent-installed-in-the-vm-is-out-of-date-for-linux-vms\0\
The log /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log shows both times, behind command start time is, and the distance in seconds: total_span_in_seconds is above 8400.\0\
Since December 2021, the extension takes the present time from the Azure host. Only if the host doesn't answer does it take the clock of the VM.\0\
Microsoft documents neither cause nor remedy; what stands here is from the published code of the extension (August 2026).\0\
The next backup comes with a new command. If the status returns, collect the details of the backup job, /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log and /var/log/waagent.log for Microsoft Support.\0\
Workload Patch failed with warning message: Workload Pre failed StatusCode.FailedWorkloadPreError,\0\
Workload Patch failed with warning message: Workload Pre failed for SID: <SID> StatusCode.FailedWorkloadPreError,\0\
Workload Patch failed with warning message: Exception in pre StatusCode.FailedWorkloadPreError,\0\
Database step before the snapshot failed\0\
The step that makes the database quiet before the snapshot failed. The backup goes on, but its restore point is consistent with the file system only, not with the database.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-linux-database-consistent-enhanced-pre-post#prerequisites\0\
WorkloadPatch: Pre failed for oracle: Oracle did not go into backup mode. What SQL*Plus printed stands before it, behind WorkloadPatch: pre completed with output.\0\
WorkloadPatch: exception in pre: the step broke off, and the text behind it says why.\0\
If the Oracle instance was shut down on purpose, it can't answer the question about its state, and by the published code that ends here as well. A database that was shut down cleanly before the snapshot is consistent all the same, as Microsoft writes for NOARCHIVELOG mode (October 2024).\0\
Microsoft's pages don't name this status; what stands here is from the published code of the extension (August 2026).\0\
Workload Patch failed with warning message: exception in workloadconfig parsing StatusCode.FailedWorkloadConfParsingError,\0\
Value in workload.conf can't be read\0\
The backup extension stumbled over a value in /etc/azure/workload.conf, the file that says how to make the database quiet. It leaves the database alone: the backup goes on, but its restore point is consistent with the file system only.\0\
The status comes only if workload_name had already been read. If the file can't be read at all, there is no status. The log /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log then only has WorkloadPatch: exception in workload conf file parsing, and the database is left alone as well.\0\
Workload Patch failed with warning message: invalid role name in config StatusCode.FailedWorkloadInvalidRole,\0\
Role of the database in workload.conf not accepted\0\
The role that /etc/azure/workload.conf gives the database is none that the backup extension accepts. The database is not made quiet: the backup goes on, but its restore point is consistent with the file system only.\0\
Two parameters decide about it, role and enforceSlaveOnly. Microsoft's pages name neither them nor this status (August 2025); what stands here is from the published code of the extension (August 2026).\0\
Workload Patch failed with warning message: Workload Not supported StatusCode.FailedWorkloadInvalidWorkloadName,\0\
Database in workload.conf not supported\0\
The backup extension has no scripts for the database that /etc/azure/workload.conf names, at least not for its role. The database is not made quiet: the backup goes on, but its restore point is consistent with the file system only.\0\
A workload_name that the extension doesn't know has no longer led here since August 2020. The extension then passes over workload.conf without a status and treats the VM as one without a database.\0\
Workload Patch failed with warning message: Workload Post failed StatusCode.FailedWorkloadPostError,\0\
Workload Patch failed with warning message: exception in processing of postscript StatusCode.FailedWorkloadPostError,\0\
Database step after the snapshot failed\0\
The step that lets the database work normally again after the snapshot failed. Look after the database first: Oracle may still be in backup mode. The backup goes on, but its restore point counts as consistent with the file system only.\0\
Workload Post failed comes for Oracle only; exception in processing of postscript can come for every database.\0\
For MySQL, MariaDB and PostgreSQL, the extension doesn't look at what the post-script returned. No status doesn't mean there that the script worked.\0\
If an earlier step failed as well, the extension reports only the first error.\0\
Workload Patch failed with warning message: Cred and linux user string missing StatusCode.FailedWorkloadAuthorizationMissing,\0\
Sign-in to the database missing in workload.conf\0\
/etc/azure/workload.conf doesn't say how to sign in to the database, so the backup extension leaves the database alone. The backup goes on, but its restore point is consistent with the file system only.\0\
The name sounds like missing rights, but this status only speaks of the file. If the database turns the user away, FailedWorkloadPreError comes for Oracle and FailedWorkloadQuiescingError for MySQL and MariaDB.\0\
Workload Patch failed with warning message: sql connection failed StatusCode.FailedWorkloadConnectionError,\0\
Database client did not start for the backup\0\
The backup extension tried in vain to start the client of MySQL or MariaDB. The database is not made quiet: the backup goes on, but its restore point is consistent with the file system only.\0\
A wrong password doesn't lead here: the client starts then, and FailedWorkloadQuiescingError comes two minutes later.\0\
As published, the extension reports this status for MySQL and MariaDB only. If Oracle can't be reached, FailedWorkloadPreError comes.\0\
Workload Patch failed with warning message: IPC directory missing StatusCode.FailedWorkloadIPCDirectoryMissing,\0\
No folder for the signal of MySQL in workload.conf\0\
The backup extension doesn't know into which folder MySQL or MariaDB shall write the small file that tells it that the database is quiet. So the database is not made quiet: the backup goes on, but its restore point is consistent with the file system only.\0\
An ipc_folder that is empty, or that MySQL can't write into, doesn't lead here but to FailedWorkloadQuiescingError. Oracle and PostgreSQL need no such folder.\0\
Workload Patch failed with warning message: Pre- Workload not open StatusCode.FailedWorkloadDatabaseNotOpen,\0\
Workload Patch failed with warning message: Post- Workload is not open StatusCode.FailedWorkloadDatabaseNotOpen,\0\
Oracle database not open at the time of the backup\0\
Versions of the backup extension from July to December 2020 reported this when the Oracle database was not open before or after the snapshot. The backup went on, but its restore point was consistent with the file system only.\0\
Since 16 December 2020 the number 508 has been called FailedWorkloadDatabaseStatusChanged, and it means something else: that the database was opened or closed in the course of the backup.\0\
Since then, a database that is mounted but not open before and after the snapshot is no longer an error.\0\
What stands here is from the published code of the extension; Microsoft's pages don't name this status.\0\
Workload Patch failed with warning message: Database status changed during backup StatusCode.FailedWorkloadDatabaseStatusChanged,\0\
Oracle database opened or closed during the backup\0\
The Oracle database was open before the snapshot and not open after it, or the other way round. It can't be said in which state the snapshot caught it: the backup goes on, but its restore point counts as consistent with the file system only.\0\
Until 16 December 2020 the number 508 was called FailedWorkloadDatabaseNotOpen, and meant a database that is not open.\0\
Workload Patch failed with warning message: pre failed to quiesce StatusCode.FailedWorkloadQuiescingError,\0\
MySQL not quiet within two minutes\0\
The backup extension waited two minutes in vain for the signal that MySQL or MariaDB is quiet. The backup goes on without it, and its restore point is consistent with the file system only.\0\
The signal is the file azbackupIPC.txt in the folder that ipc_folder in /etc/azure/workload.conf names. MySQL writes it once tables are locked and read_only is on.\0\
Check the causes in this order. Then make sure that the database writes again: the step may have turned read_only on before it failed.\0\
With role = slave, the packaged script begins with STOP SLAVE. MySQL 8.4 no longer knows this command, so the signal can't come there. This is inferred from the script, not documented.\0\
Workload Patch failed with warning message: not app consistent StatusCode.FailedWorkloadQuiescingTimeout,\0\
Database no longer quiet when the snapshot was done\0\
The time for which the database may be quiet was over before the snapshot was done. The backup goes on, but its restore point counts as consistent with the file system only, because the database was working again.\0\
The time is timeout in /etc/azure/workload.conf: 90 seconds if nothing is set.\0\
If the status comes at every backup of Oracle or PostgreSQL, however short the snapshot was, look at the second and third cause first.\0\
For Oracle and PostgreSQL, a background process starts the post-script when the time is over; afterwards the extension runs it once more.\0\
For MySQL and MariaDB with role = slave, the extension leaves out the post-script then: the replica stays read-only and its replication stopped. See to that first.\0\
Workload Patch failed with warning message: Workload in no archive log mode StatusCode.FailedWorkloadDatabaseInNoArchiveLog,\0\
Oracle database runs without archived redo logs\0\
The Oracle database is open and in NOARCHIVELOG mode. It can't be put into backup mode then: the backup goes on, but its restore point is consistent with the file system only, not with the database.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/workloads/oracle/oracle-database-backup-azure-backup#prepare-the-databases\0\
Microsoft describes two ways (October 2024): an online backup in ARCHIVELOG mode, or a database in NOARCHIVELOG mode that has been shut down cleanly before the snapshot.\0\
Microsoft's pages don't name the status itself; what it means is from the published code of the extension (August 2026).\0\
required field empty or not correct\0\
command is not correct\0\
Settings of the backup extension on Linux incomplete\0\
The backup extension on Linux got a command or settings that it can't use, and took no snapshot. The backup has failed.\0\
required field empty or not correct means that settings are missing, command is not correct that the command is neither for a snapshot nor for an installation.\0\
If the settings can't be read at all, the extension reports nothing: the log /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log only has Failed to call the daemon with error: or Failed to log status in extension, and no result of the snapshot reaches Azure.\0\
The settings come from Azure, not from a file that you edit. Microsoft documents neither cause nor remedy; what stands here is from the published code of the extension (August 2026).\0\
Enable failed.[Errno 2] No such file or directory: '<path>'\0\
File missing for the backup extension on Linux\0\
The backup extension on Linux broke off because the system reported a file or folder as not existing (error number 2). The backup has failed.\0\
The status itself doesn't say which file. The message does, behind [Errno 2] No such file or directory, and so does the log /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log in the line with Failed to enable the extension with error.\0\
Microsoft documents neither cause nor remedy; what stands here is from the published code of the extension (August 2026), which uses this name for that one system error.\0\
the call time stamp is out of date.\0\
Time of the snapshot command not accepted\0\
A version of the backup extension on Linux from October 2015 broke off if the time of the command was more than 20 minutes away from the clock of the VM. No version published since 9 October 2015 sets this status.\0\
The status is still defined in the published code (August 2026), but nothing uses it. Before November 2015 it was called wrong_time_error.\0\
The check stayed for a while without the status, with the message the call time stamp is out of date. Today a command that is too old leads to FailedGuestAgentInvokedCommandTooLate.\0\
the task id is already handled.\0\
Snapshot task already handled\0\
A version of the backup extension on Linux from October 2015 reported that a task had come a second time, and took no second snapshot for it. No version published since 9 October 2015 sets this status.\0\
The status is still defined in the published code (August 2026), but nothing uses it. Before November 2015 it was called same_taskid_error.\0\
The check stayed for a while without the status, with the message the task id is already handled. Today the extension writes TaskId AlreadyProcessed nothing to do into its log and ends without an error.\0\
HTTP call of the backup extension on Linux got no answer\0\
An HTTP call of the backup extension on Linux got no answer. Which call it was decides what follows: without a snapshot call there is no snapshot of that disk, while a failed upload of status or log alone doesn't stop the backup.\0\
The log /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log has it as a number, in lines such as HttpUtil Call : result: 15.\0\
The published code (August 2026) doesn't report it as the status of a whole backup. If snapshot calls fail, the status is FailedRetryableSnapshotFailedNoNetwork or FailedRetryableSnapshotFailedRestrictedNetwork.\0\
Microsoft documents neither cause nor remedy.\0\
Snapshots are inconsistent\0\
T:S Machine unable to sleep\0\
Enable failed with exception in safe freeze or snapshot\0\
Failed to call the daemon\0\
Backup extension on Linux failed without a status of its own\0\
The backup extension on Linux failed in a way for which it has no status of its own, and the backup has failed. The source of the extension calls this status error, number 2.\0\
Snapshots are inconsistent: the file systems were no longer frozen when the snapshot was done.\0\
T:S Machine unable to sleep: the helper that keeps them frozen could not wait.\0\
Failed to do the snapshot with error, Failed to enable the extension with error or Failed to call the daemon with error: an exception, with its text and stack trace behind it.\0\
The pre-script returned an error, so backup might not be application-consistent.\0\
The pre-script ended with an error\0\
The script that runs just before the snapshot returned an error. The application may not have been made ready for the snapshot, so the restore point may not be application-consistent.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-linux-app-consistent#troubleshooting\0\
What happens to the backup depends on continueBackupOnFailure in /etc/azure/VMSnapshotScriptPluginConfig.json:\0\
true: the backup goes on and is only file-system consistent or crash-consistent.\0\
false: the backup fails, and the service retries it a limited number of times. A VM with a single disk is the exception: it gets a crash-consistent backup anyway.\0\
If fsFreezeEnabled is false, the published code of the extension (August 2026) lets the backup fail whatever continueBackupOnFailure says.\0\
The post-script runs all the same. Since July 2017, the extension starts it even after a pre-script that failed or timed out.\0\
The log of the extension has it as status 300, FailedPrepostPreScriptFailed. That the two belong together is inferred from their names.\0\
The post-script returned an error that might impact application state.\0\
The post-script ended with an error\0\
The script that runs right after the snapshot returned an error. Its task is to let the application resume its work, so the application may still be paused: look at it first.\0\
The snapshot has been taken by then. What happens to the backup depends on continueBackupOnFailure in /etc/azure/VMSnapshotScriptPluginConfig.json:\0\
The log of the extension has it as status 301, FailedPrepostPostScriptFailed. That the two belong together is inferred from their names.\0\
The pre-script was not found at the location that's specified in the VMSnapshotScriptPluginConfig.json config file.\0\
The pre-script isn't at the configured path\0\
The extension finds no pre-script under the path that VMSnapshotScriptPluginConfig.json names. Neither script is started, and the backup isn't application-consistent.\0\
With continueBackupOnFailure set to true, the backup goes on and is only file-system consistent or crash-consistent. With false, it fails, and the service retries it a limited number of times; a VM with a single disk gets a crash-consistent backup anyway.\0\
The extension checks both scripts before it starts anything: first the pre-script, then the post-script, each for its presence, its permissions and its owner. It reports only the first fault, so check all of this for both scripts at once.\0\
The log of the extension has it as status 302, FailedPrepostPreScriptNotFound. That the two belong together is inferred from their names.\0\
The post-script wasn't found at the location that's specified in the VMSnapshotScriptPluginConfig.json config file.\0\
The post-script isn't at the configured path\0\
The extension finds no post-script under the path that VMSnapshotScriptPluginConfig.json names. Neither script is started, not even the pre-script, and the backup isn't application-consistent.\0\
The extension checks both scripts before it starts anything: first the pre-script, then the post-script, each for its presence, its permissions and its owner. It reports only the first fault: here the pre-script has passed, and permissions and owner of the post-script are checked once it is there.\0\
The log of the extension has it as status 303, FailedPrepostPostScriptNotFound. That the two belong together is inferred from their names.\0\
The Pluginhost file, which comes with the VmSnapshotLinux extension, is corrupted, so pre-script and post-script cannot run and the backup won't be application-consistent.\0\
The plugin host of the extension can't be loaded\0\
The plugin host is the part of the VmSnapshotLinux extension that starts the pre-script and the post-script. Its file is damaged or can't be evaluated, so neither script runs and the backup isn't application-consistent.\0\
The backup itself goes on, but is only file-system consistent; continueBackupOnFailure has no effect at this point. The log then contains this line:\0\
A line before it begins with Error in reading PluginHost config file and names the reason. Read it first: it tells the causes apart.\0\
Microsoft's page knows only the first cause. The others, and what is said here of the log, come from the published code of the extension (August 2026).\0\
The log of the extension has it as status 304, FailedPrepostPluginhostConfigParsing. That the two belong together is inferred from their names.\0\
The VMSnapshotScriptPluginConfig.json file is incorrect, so pre-script and post-script cannot run and the backup won't be application-consistent.\0\
The config file of the scripts is faulty\0\
The extension can't evaluate /etc/azure/VMSnapshotScriptPluginConfig.json. So neither the pre-script nor the post-script runs, and the backup isn't application-consistent.\0\
The backup itself goes on, but is only file-system consistent. A false for continueBackupOnFailure doesn't change that: the extension could not read it (published code, August 2026).\0\
The log of the extension has it as status 305, FailedPrepostPluginConfigParsing. That the two belong together is inferred from their names.\0\
For running scripts, \"root\" user should be the owner of the file and the file should have “700” permissions (that is, only \"owner\" should have “read”, “write”, and “execute” permissions).\0\
Wrong owner or permissions of the pre-script\0\
The pre-script isn't owned by root, or its mode gives rights to others. Neither script is started, and the backup isn't application-consistent.\0\
The extension reports only the first fault that it finds, and it checks the pre-script before the post-script. Put owner and mode of both right at once.\0\
The log of the extension has it as status 306, FailedPrepostPreScriptPermissionError. That the two belong together is inferred from their names.\0\
For running scripts, root user should be the owner of the file and the file should have “700” permissions (that is, only \"owner\" should have “read”, “write”, and “execute” permissions).\0\
Wrong owner or permissions of the post-script\0\
The post-script isn't owned by root, or its mode gives rights to others. Neither script is started, not even the pre-script, and the backup isn't application-consistent.\0\
The log of the extension has it as status 307, FailedPrepostPostScriptPermissionError. That the two belong together is inferred from their names.\0\
The execution of the application-consistent backup pre-script timed-out.\0\
The pre-script ran out of time\0\
The pre-script had not ended when its time limit was up. The extension stopped waiting for it, and the backup isn't application-consistent.\0\
The same code doesn't end the script, so it may still be running while the snapshot is taken. The post-script runs all the same: since July 2017, the extension starts it even after a pre-script that failed or timed out.\0\
A support text of May 2020 calls this error ExtensionPreScriptTimeout and describes a warning of the backup pre-check, beside a backup that succeeded with consistency of the file system.\0\
The log of the extension has it as status 308, FailedPrepostPreScriptTimeout. That the two belong together is inferred from their names.\0\
The execution of the application-consistent backup post-script timed out.\0\
The post-script ran out of time\0\
The post-script had not ended when its time limit was up. Its task is to let the application resume its work, so the application may still be paused: look at it first.\0\
If fsFreezeEnabled is false, the published code of the extension (August 2026) lets the backup fail whatever continueBackupOnFailure says. The same code doesn't end the script: it may still be running.\0\
The log of the extension has it as status 309, FailedPrepostPostScriptTimeout. That the two belong together is inferred from their names.\0\
The plugin host got no result from the pre-script\0\
The plugin host, which starts the scripts, waited for the pre-script until its own time limit and got no result. The backup isn't application-consistent.\0\
Microsoft documents neither cause nor remedy. What follows is read from the published code of the extension (August 2026).\0\
This is status 310 in the log of the extension. It is unusual: a script that takes too long is reported earlier, as status 308, because its limit is never above that of the plugin host. The longest wait of the plugin host is 1800 seconds and a few more.\0\
The backup goes on, but is only file-system consistent, whatever continueBackupOnFailure says. If fsFreezeEnabled is false, it fails.\0\
The plugin host got no result from the post-script\0\
The plugin host, which starts the scripts, waited for the post-script until its own time limit and got no result. The snapshot has been taken, but the application may still be paused: look at it first.\0\
This is status 311 in the log of the extension. It is unusual: a script that takes too long is reported earlier, as status 309, because its limit is never above that of the plugin host. The longest wait of the plugin host is 1800 seconds and a few more.\0\
A checksum of the script framework doesn't match\0\
By its name, this status says that a checksum is wrong in the framework that runs the pre-script and the post-script. Which file is meant isn't documented, nor what becomes of the backup.\0\
Microsoft documents neither cause nor remedy. The code of the extension defines the status as 312; no version published up to August 2026 contains a place that sets it.\0\
The solution given here, to install the extension anew, is inferred from the name.\0\
The config file of the plugin host is missing\0\
The plugin host, which starts the pre-script and the post-script, finds no config file of its own. So neither script runs, and the backup isn't application-consistent.\0\
The backup itself goes on, but is only file-system consistent. If it failed, look for another reason.\0\
Microsoft documents neither cause nor remedy. This is status 313 in the log of the extension; what is said here is read from its published code (August 2026).\0\
Wrong owner or permissions of the plugin host's config file\0\
Others than root have too many rights to VMSnapshotPluginHost.conf, the config file of the plugin host, or it belongs to another user. So neither script runs, and the backup isn't application-consistent.\0\
Microsoft documents neither cause nor remedy. This is status 314 in the log of the extension; what is said here is read from its published code (August 2026). The file is read from /etc/azure if it is there, and otherwise from the folder main of the extension.\0\
The config file of the plugin host isn't owned by root\0\
VMSnapshotPluginHost.conf, the config file of the plugin host, belongs to a user other than root. So neither script runs, and the backup isn't application-consistent.\0\
The code of the extension still defines this status as 315, but since 22 February 2017 it reports a wrong owner as FailedPrepostPluginhostConfigPermissionError, status 314.\0\
Microsoft documents neither cause nor remedy; what is said here is read from the published code (August 2026).\0\
No config file for the scripts on this VM\0\
There is no /etc/azure/VMSnapshotScriptPluginConfig.json on the VM. So no scripts run, and the backup is consistent with the file system only. If no scripts are wanted, this is the normal state and needs no action.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-linux-app-consistent\0\
If the backup failed, look for another reason. The published code of the extension (August 2026) writes this line at every backup of a VM without scripts, and the backup goes on:\0\
Microsoft's page doesn't name this status. In the log of the extension, its number is 316.\0\
Wrong owner or permissions of the scripts' config file\0\
Others than root have rights to /etc/azure/VMSnapshotScriptPluginConfig.json, the file is executable, or it belongs to another user. So neither script runs, and the backup isn't application-consistent.\0\
The backup itself goes on, but is only file-system consistent. A false for continueBackupOnFailure doesn't change that, for the file isn't read at all (published code, August 2026).\0\
This is status 317 in the log of the extension. Microsoft's page names the mode that is required, but not this status.\0\
The config file of the scripts isn't owned by root\0\
/etc/azure/VMSnapshotScriptPluginConfig.json belongs to a user other than root. So neither script runs, and the backup isn't application-consistent.\0\
The code of the extension still defines this status as 318, but since 22 February 2017 it reports a wrong owner as FailedPrepostPluginConfigPermissionError, status 317.\0\
Microsoft's page says that only root may have access to the file, but doesn't name this status.\0\
There is an active shared access signature outstanding for disk restore point. Call EndGetAccess before deleting the restore point.\0\
An active SAS keeps a restore point from being deleted\0\
A restore point can't be deleted because a shared access signature (SAS) still gives access to at least one of its disks. The restore point stays as it is until that access has ended.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/restore-point-troubleshooting#diskrestorepointusedbycustomer---there-is-an-active-shared-access-signature-outstanding-for-disk-restore-point\0\
One disk restore point with an active SAS is enough to block the whole deletion. EndGetAccess in the message is the operation of the API that ends the access; BeginGetAccess is the one that gave it.\0\
Changes were made to the Virtual Machine while the operation 'Create Restore Point' was in progress. Operation Create Restore Point cannot be completed at this time. Please try again later.\0\
VM changed while its restore point was being made\0\
The VM was changed while a restore point of it was being created, so Azure gave the creation up. There is no restore point from this attempt; once the change is through, a new attempt can succeed.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/restore-point-troubleshooting#operationnotallowed---changes-were-made-to-the-virtual-machine-while-the-operation-create-restore-point-was-in-progress\0\
Azure refuses on purpose, to keep the data of the restore point sound. Typical changes are a disk that is being attached or detached.\0\
OperationNotAllowed is a general code of Azure. It means this if its message names Create Restore Point and changes to the VM.\0\
Operation 'Create Restore Point' is not allowed as disk(s) have not been allocated successfully. Please exclude these disk(s) using excludeDisks property and retry.\0\
Restore point refused because of a disk that isn't allocated\0\
At least one disk of the VM has not been allocated successfully, and such a disk can't be part of a restore point. As long as it is included, no restore point of the VM can be created, not even for its healthy disks.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/restore-point-troubleshooting#operationnotallowed---operation-create-restore-point-is-not-allowed-as-disks-have-not-been-allocated-successfully\0\
Leave the disk out, and protect what is on it in another way.\0\
OperationNotAllowed is a general code of Azure. It means this if its message names disks that have not been allocated.\0\
Creation of Restore Point of a Virtual Machine with Shared disks is not supported. You may exclude this disk from the restore point via excludeDisks property.\0\
Restore points don't support shared disks\0\
The VM has a shared disk, and restore points can't contain shared disks. With the disk included, no restore point of the VM is created; without it, the other disks can be captured.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/restore-point-troubleshooting#operationnotallowed---creation-of-restore-point-of-a-virtual-machine-with-shared-disks-is-not-supported\0\
Microsoft's page files this message under the heading OperationNotAllowed, but gives VMRestorePointClientError as its code. Expect either.\0\
As of April 2023, shared disks aren't supported. The support matrix says so too, and names ephemeral OS disks as another kind that has to be left out.\0\
Restore Point creation failed due to COM+ error. Please restart windows service \"COM+ System Application\" (COMSysApp). If the issue persists, restart the VM.\0\
Restore point failed on a COM+ error\0\
The restore point could not be created because of COM+ in the Windows VM: its service doesn't run, or it runs with errors. Restart the service first, and the VM if that isn't enough.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/restore-point-troubleshooting#vmrestorepointclienterror---restore-point-creation-failed-due-to-com-error\0\
Those two restarts are all that Microsoft documents for this message. The checks of MSDTC in between come from its general steps for restore points, which refer to the repair for VM backup. There, the same trouble is ExtensionSnapshotFailedCOM.\0\
Restore Point creation failed due to insufficient memory available in COM+ memory quota. Please restart windows service \"COM+ System Application\" (COMSysApp). If the issue persists, restart the VM.\0\
COM+ ran out of memory during a restore point\0\
The restore point could not be created because the memory that COM+ may use in the Windows VM was used up. Restarting the COM+ service and the VM usually gives the memory back.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/restore-point-troubleshooting#vmrestorepointclienterror---restore-point-creation-failed-due-to-insufficient-memory-available-in-com-memory-quota\0\
Microsoft documents nothing else for this message. If the memory runs out again and again, look at the desktop heap: that is what Microsoft support has enlarged for ExtensionInstallProviderCOMMemoryQuotaReached, the code of VM backup for a used-up memory quota of COM+ (February 2021).\0\
Restore Point creation failed due to VSS Writers in bad state. Restart VSS Writer services and reboot VM.\0\
VSS writers stop the restore point\0\
The restore point could not be created because VSS writers in the Windows VM are in a bad state. Without them there is no restore point that is consistent with the applications.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/restore-point-troubleshooting#vmrestorepointclienterror---restore-point-creation-failed-due-to-vss-writers-in-bad-state\0\
Before the snapshot, the writers flush what is still in memory to the disks; a writer in a bad state can't. Microsoft has the services of the writers restarted, then the VM. For more, it refers to VM backup, where the same trouble is ExtensionFailedVssWriterInBadState; the other causes come from there.\0\
Restore Point creation failed due to failure in installation of Visual C++ Redistributable for Visual Studio 2012. Please install Visual C++ Redistributable for Visual Studio 2012. If you are observing issues with installation or if it is already installed and you are observing this error, please restart the VM to clean installation issues.\0\
Visual C++ runtime for the restore point can't be installed\0\
The restore point could not be created because the Visual C++ Redistributable for Visual Studio 2012, which it needs in the Windows VM, could not be installed.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/restore-point-troubleshooting#vmrestorepointclienterror---restore-point-creation-failed-due-to-failure-in-installation-of-visual-c-redistributable-for-visual-studio-2012\0\
If the package is installed already and the error appears nevertheless, restart the VM: according to the message, that clears away an installation that got stuck. Where Microsoft's page of April 2023 names “Visual Studio 2021”, 2012 is meant; the message and the instruction say so.\0\
Backup of Azure VMs has such a message too, under ExtensionVCRedistInstallationFailure. The further causes are the ones that Microsoft names for it, and so is the package vcredist2013_x64 from the folder of the extension (September 2023).\0\
Restore Point creation failed as the maximum allowed snapshot limit of one or more disk blobs has been reached. Please delete some existing restore points of this VM and then retry.\0\
VM has reached the limit of restore points\0\
The VM already has so many restore points that no snapshot can be added to at least one of its disks. Nothing new is created until old restore points have been deleted.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/restore-point-troubleshooting#vmrestorepointclienterror---restore-point-creation-failed-as-the-maximum-allowed-snapshot-limit-of-one-or-more-disk-blobs-has-been-reached-please-delete-some-existing-restore-points-of-this-vm-and-then-retry\0\
As of April 2023, a VM can have 500 restore points. All of its restore point collections count together, in whichever resource group they are.\0\
For VMs with Azure Backup, a limit of 18 restore points was reported in February 2020, under the code OperationNotAllowed and with a message of its own; Azure Backup shows it as UserErrorRpCollectionLimitReached.\0\
Restore Point creation failed with the error \"COM+ was unable to talk to the Microsoft Distributed Transaction Coordinator\".\0\
COM+ can't talk to the transaction coordinator\0\
The restore point could not be created because COM+ in the Windows VM got no connection to the Microsoft Distributed Transaction Coordinator (MSDTC). Its service has to run, and under the account Network Service.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/restore-point-troubleshooting#vmrestorepointclienterror---restore-point-creation-failed-with-the-error-com-was-unable-to-talk-to-the-microsoft-distributed-transaction-coordinator\0\
If the service doesn't start at all, reinstall it. Backup of Azure VMs reports the same trouble as ExtensionInstallationFailedMDTC.\0\
Restore Point creation failed due to inadequate VM resources. Increase VM resources by changing the VM size and retry the operation. To resize the virtual machine, refer https://azure.microsoft.com/blog/resize-virtual-machines/.\0\
VM has too few resources for a restore point\0\
The restore point could not be created because the VM doesn't have enough computing resources for it. Give the VM a larger size, then create the restore point again.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/restore-point-troubleshooting#vmrestorepointclienterror---restore-point-creation-failed-due-to-inadequate-vm-resources\0\
Microsoft doesn't say how much of which resource is needed. The message links to a blog post about resizing.\0\
Restore Point creation failed due to no network connectivity on the virtual machine. Ensure that VM has network access. Either allowlist the Azure datacenter IP ranges or set up a proxy server for network access. For more information, see https://go.microsoft.com/fwlink/?LinkId=800034. If you are already using proxy server, make sure that proxy server settings are configured correctly.\0\
VM has no network connection for the restore point\0\
The restore point could not be created because the VM is reported to have no network connection. Azure Compute talks to the snapshot extension in the VM; if that fails, no snapshot is triggered.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/restore-point-troubleshooting#vmrestorepointclienterror---restore-point-creation-failed-due-to-no-network-connectivity-on-the-virtual-machine\0\
Check the causes in the order given, then create the restore point again.\0\
Microsoft's text on this message leads to the first cause only: the snapshot can't be taken, or its status can't be read.\0\
The other two are here because the message itself asks for access to Azure addresses or for a proxy that is set up correctly, and because the general part of Microsoft's page has them checked.\0\
Some of the steps were written for VM backup. Where they start a backup, create the restore point instead.\0\
RestorePoint creation failed since a concurrent 'Create RestorePoint' operation was triggered on the VM.\0\
Another restore point is already being made\0\
The VM can have only one restore point in the making at a time, and one is under way. The new request was rejected.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/restore-point-troubleshooting#vmrestorepointclienterror---restorepoint-creation-failed-since-a-concurrent-create-restorepoint-operation-was-triggered-on-the-vm\0\
Wait for it to end, then try again. If this comes up regularly, look for two schedules or two products that make restore points of the same VM, and move them apart.\0\
VM has not reported status for VM agent or extensions.\0\
VM reports nothing about its agent and extensions\0\
Azure Compute has received no status of the VM agent or of the extensions from the VM. Without the agent, no restore point can be created.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/restore-point-troubleshooting#vmagentstatuscommunicationerror---vm-agent-unable-to-communicate-with-compute-service\0\
The agent is stopped, out of date, inconsistent, or not installed. Look first in the portal at VM > Settings > Properties: Status has to be Running and Agent status has to be Ready. If they are not, begin with the agent of the operating system. Then check the extensions.\0\
Azure Compute uses this code beyond restore points, for example when a VM is created. There, the message also asks whether the VM can reach Azure Storage (reported in March 2018).\0\
Keyvault associated with DiskEncryptionSet not found. The resource may have been deleted due to which Restore Point creation failed. Please retry the operation after re-creating the missing resource with the same name.\0\
Key vault of the disk encryption set not found\0\
The disks of the VM are encrypted through a disk encryption set, and the key vault behind it can't be found. No restore point can be created until the key vault is back under the same name.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/restore-point-troubleshooting#diskrestorepointclienterror---keyvault-associated-with-diskencryptionset-is-not-found\0\
The keys matter as much as the vault: according to Microsoft's page, encrypted restore points are made with the same keys.\0\
This request can be made with api-version '2022-03-01' or newer.\0\
Restore point API called in too old a version\0\
The call used a version of the restore point API that Azure doesn't accept for it. Nothing was created or changed; the same call with a newer version can succeed.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/restore-point-troubleshooting#badrequest---this-request-can-be-made-with-api-version-2021-03-01-or-newer\0\
Microsoft contradicts itself on the version:\0\
The message, and the text about it, say 2022-03-01 or later (April 2023).\0\
The heading above that text says 2021-03-01, and so does the support matrix for restore points.\0\
Use 2022-03-01 or later: that fits both. BadRequest is a general code of Azure. It means this if its message names an api-version.\0\
An internal execution error occurred. Please retry later.\0\
Restore point failed with an internal error\0\
Creating the restore point failed with an internal error that doesn't say why. Wait a little and try again before anything else.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/restore-point-troubleshooting#internalerror--internalexecutionerror--internaloperationerror--internaldiskrestorepointerror---an-internal-execution-error-occurred-please-retry-later\0\
Azure Compute talks to the snapshot extension in the VM to have a snapshot taken. If one of the causes listed here keeps the snapshot from being triggered, the restore point can fail. If the error stays, check them in the order given.\0\
InternalError, InternalExecutionError and InternalOperationError mean the same for a restore point. Since 2024, Microsoft's page also lists InternalDiskRestorePointError with them. All three are general names in Azure; they mean this only if a restore point was being created.\0\
Internal error at the disk restore points\0\
Creating the restore point failed with an internal error at its disks. Wait a little and try again before anything else.\0\
Microsoft's page has listed this code since 2024, together with InternalError, InternalExecutionError and InternalOperationError, with the same message and the same causes. Check them in the order given if the error stays.\0\
The change that added it, proposed in April 2024, gives a reason of its own: the status of the extension can't be retrieved, so no snapshot can be taken.\0\
OS Provisioning did not finish in the allotted time. This error occurred too many times consecutively from image. Make sure the image has been properly prepared (generalized).\0\
VM never finished setting up its operating system\0\
The VM itself reports that the set-up of its operating system did not end in time, and that this has happened many times with this image. The operation with the restore point fails because of the VM, not because of the restore point.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/restore-point-troubleshooting#osprovisioningclienterror---restore-points-operation-failed-due-to-an-error-for-details-see-restore-point-provisioning-error-message-details\0\
Microsoft documents nothing more than to do what the message says, and to retry then. The message names the image: it may not have been generalized correctly.\0\
The full text is in the details of the operation's error; the heading only says that the restore point operation failed. Azure Compute uses this code for any VM that is being created.\0\
Allocation failed. If you are trying to add a new VM to an Availability Set or update/resize an existing VM in an Availability Set, please note that such Availability Set allocation is scoped to a single cluster, and it is possible that the cluster is out of capacity. Learn more about improving likelihood of allocation success.\0\
No capacity for the VM in its cluster\0\
Azure found no room for the VM: an availability set is tied to one cluster, and that cluster may be full. The VM reports this; the operation with the restore point fails because of it.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/restore-point-troubleshooting#allocationfailed---restore-points-operation-failed-due-to-an-error-for-details-see-restore-point-provisioning-error-message-details\0\
Microsoft's page on restore points documents nothing more than to do what the message says, and to retry then. The message links to the guidance on allocation.\0\
Azure Compute uses this code for every VM that it can't place, with other messages as well. The steps here are for the message that names an availability set.\0\
Copying backed up data from vault timed out\0\
Copying VHDs from the Recovery Services vault timed out - Retry the operation in a few minutes. If the problem persists, contact Microsoft Support.\0\
Copying VHDs from backup vault timed out - Please retry the operation in a few minutes. If the problem persists, contact Microsoft Support.\0\
Copying the backup data to the vault timed out\0\
The data of this backup had not arrived in the vault when the time that Azure Backup allows for the copy was over, so the job failed. Storage was in trouble for a while, or it is too slow for the amount of data.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#copyingvhdsfrombackupvaulttakinglongtime---copying-backed-up-data-from-vault-timed-out\0\
The message speaks of copying from the vault. Microsoft's explanation of September 2023 is about the way to the vault, and so are the causes here.\0\
Older pages gave other advice:\0\
September 2015: the amount of data is too large. Check that the VM has fewer than 16 data disks.\0\
August 2018: move the VM to a storage account that carries less load, then retry the backup.\0\
Could not copy the snapshot of the virtual machine, due to insufficient free space in the storage account\0\
Could not copy the snapshot of the virtual machine, due to insufficient free space in the storage account - Ensure that storage account has free space equivalent to the data present on the premium storage disks attached to the virtual machine\0\
Premium storage account too full for the snapshot copy\0\
Before the data goes to the vault, the snapshot of this VM is copied within its premium storage account. The account has too little free space for the copy, so the backup fails.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#usererrorbcmpremiumstoragequotaerror---could-not-copy-the-snapshot-of-the-virtual-machine-due-to-insufficient-free-space-in-the-storage-account\0\
This concerns VMs with premium disks on VM backup stack V1. The copy is made so that reading the snapshot takes no IOPS from the application that runs on the disks.\0\
As of July 2023, Microsoft says that all users of Azure Backup have been moved to Instant Restore, the later name of stack V2.\0\
For unmanaged premium disks, 50% free space is recommended with Instant Restore, too, but it's only required for the first backup (July 2023).\0\
VM creation failed as VM size selected is not available.\0\
VM size chosen for the restore isn't available\0\
The restore could not create the VM, because the size chosen for it isn't supported or isn't available. The data isn't lost: the disks can be restored, and a VM of another size can be built from them.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#usererrorskunotavailable---vm-creation-failed-as-vm-size-selected-is-not-available\0\
Look into the target resource group first. As of September 2023, Azure Backup restores the disks there even if the VM itself can't be created because the region lacks its size.\0\
The spelling UserErrorSkuNotAvaialable occurs, too.\0\
Failed in provisioning the restored VM due to insufficient capacity for the requested VM size in this region.\0\
Region has no capacity for the size of the restored VM\0\
The restored VM could not be provisioned, because the region has no capacity for its size. With Cross Region Restore, this also appears when the paired region doesn't offer the size at all.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-arm-restore-vms#cross-region-restore\0\
Microsoft's troubleshooting page of September 2023 doesn't list this code. What is said here was reported by Azure Backup support in Japan in October 2021.\0\
The recommended action that comes with the message is to read the allocation guidance, or else to restore the disks to a storage account and to create a VM from them.\0\
VM creation failed due to Market Place purchase request being not present.\0\
Marketplace plan of the VM is no longer offered\0\
The VM was made from a Marketplace plan that is no longer there, so the restore can't create it again. The restore ends as a partial failure: the disks have been restored, the VM hasn't.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#usererrormarketplacevmnotsupported---vm-creation-failed-due-to-market-place-purchase-request-being-not-present\0\
Microsoft's advice has changed over the years:\0\
November 2020: restore the disks, then create the VM with the current Marketplace information for it, in PowerShell or the Azure CLI. If the publisher has none, attach the disks to an existing VM to get at the data.\0\
September 2023: creating a VM from these disks isn't possible. What is left is to attach them as data disks to an existing VM.\0\
Backups of such a VM still succeed; only the restore fails. Microsoft therefore calls it unsupported to back up a VM whose plan the publisher has withdrawn (July 2023).\0\
Restore failed because the snapshot of the VM was not found. The snapshot could have been deleted, please check.\0\
Snapshot of the restore point is gone\0\
The chosen restore point was only a snapshot; its data had never been moved to the vault. The snapshot has been deleted, so nothing can be restored from this point. Take another one.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#usererrorinstantrpnotfound---restore-failed-because-the-snapshot-of-the-vm-was-not-found\0\
Reported in March 2022, after a restore point collection had been deleted:\0\
Points of the recovery type Snapshot fail with this error.\0\
Points of the recovery type Snapshot and Vault-Standard can still be restored from the vault.\0\
The next backup can fail once; running it again clears that. The lost points are then shown as Invalid.\0\
Backup cannot be configured for the VM which has migrated from Trusted Launch mode to non Trusted Launch mode.\0\
VM was protected as Trusted Launch and no longer is\0\
Backup can't be configured, because Azure Backup knows this VM as a Trusted Launch VM and it is an ordinary VM now. Either the VM itself was migrated, or a new VM has the name of a deleted one.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#usererrormigrationfromtrustedlaunchvm-tonontrustedvmnotallowed\0\
Find out which of the two it is before you do anything: the documented way out of the second case deletes the old backup data.\0\
Microsoft prints the code with a space after VM in the heading of its page of September 2023, and without it in the text.\0\
Operation failed as Cross Subscription Restore is not supported for Original Location Recovery.\0\
“Replace existing” works only within the subscription\0\
The restore was to replace the disks of the existing VM and was given another subscription. The two don't go together: Original Location Recovery (OLR) writes back to the source VM. The restore failed.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#usererrorcrosssubscriptionrestorenotsuppportedforolr\0\
Microsoft's page of September 2023 spells the code with three p; the spelling with two p occurs, too.\0\
Operation failed as Cross Subscription Restore is not supported for Azure VMs with Unmanaged Disks.\0\
VM with unmanaged disks can't be restored across subscriptions\0\
The restore was given another subscription, and the VM has unmanaged disks. Cross Subscription Restore works for managed VMs only. Within the subscription of the VM, the restore remains possible.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#usererrorcrosssubscriptionrestorenotsuppportedforunmanagedazurevm\0\
Operation failed as Cross Subscription Restore is not supported along-with Cross Region Restore.\0\
Other subscription and secondary region in one restore\0\
One restore was to go to another subscription and to the secondary region at the same time. This error says that Cross Subscription Restore and Cross Region Restore can't be combined.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#usererrorcrosssubscriptionrestorenotsuppportedforcrr\0\
Microsoft's pages don't agree on this limit:\0\
December 2022 and July 2023: Cross Subscription Restore isn't supported from the secondary region.\0\
5 September 2023: it works together with Cross Region Restore.\0\
20 September 2023: the troubleshooting page still lists this error and advises using one of the two.\0\
Operation failed as Cross Subscription Restore is not supported when restoring from a Snapshot recovery point.\0\
Snapshot can't be restored across subscriptions\0\
The restore was given another subscription, and the chosen restore point exists only as a snapshot. Cross Subscription Restore needs a point whose data is in the vault.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#usererrorcrosssubscriptionrestorenotsuppportedfromsnapshot\0\
Operation failed as the tenant IDs for source and target subscriptions don't match.\0\
Target subscription belongs to another tenant\0\
The subscription chosen as the target of the restore belongs to another Microsoft Entra tenant than that of the backup. Cross Subscription Restore works only within one tenant.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#usererrorcrosssubscriptionrestoreinvalidtenant\0\
Operation failed as the target subscription specified for restore is not registered to the Azure Recovery Services Resource Provider.\0\
Target subscription isn't registered with Recovery Services\0\
The subscription chosen as the target of the restore hasn't registered the resource provider Microsoft.RecoveryServices, so the restore failed. Once the provider is registered, start the restore again.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#usererrorcrosssubscriptionrestoreinvalidtargetsubscription\0\
Operation failed as Cross Subscription Restore is not supported for Encrypted Azure VMs.\0\
Encrypted VM can't be restored across subscriptions\0\
The restore was given another subscription, and the VM is encrypted. This error says that an encrypted VM can be restored only in its own subscription.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#usererrorcrosssubscriptionrestorenotsuppportedforencryptedazurevm\0\
Microsoft's pages don't agree on how far this goes:\0\
December 2022 and July 2023: encrypted VMs are excluded altogether.\0\
5 September 2023: only VMs encrypted by Azure Disk Encryption (ADE) are excluded.\0\
20 September 2023: the troubleshooting page lists this error for encrypted VMs without distinction.\0\
Operation failed as Cross Subscription Restore is not supported for Trusted Launch Azure VMs (TVMs).\0\
Trusted Launch VM can't be restored across subscriptions\0\
The restore was given another subscription, and the VM is a Trusted Launch VM. This error says that such a VM can be restored only in its own subscription.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#usererrorcrosssubscriptionrestorenotsuppportedfortrustedlaunchazurevm\0\
December 2022 and July 2023: Trusted Launch VMs are named among the exceptions.\0\
5 September 2023: the page on restore no longer names them.\0\
20 September 2023: the troubleshooting page still lists this error.\0\
Restore failed with a cloud internal error.\0\
Restore failed with Cloud Internal error\0\
Restore of a classic VM failed with a cloud internal error\0\
The restore of a classic VM failed because of how the target cloud service, or the network of the VM, is set up. Three reasons are known. A restore into another cloud service is the way out of all three.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#common-errors\0\
Cloud services belong to the classic deployment model. In February 2020, Microsoft announced the retirement of classic VMs; the troubleshooting page of September 2023 still lists this error.\0\
The commands that check a cloud service need the old Azure module for PowerShell, not Az.\0\
The selected DNS name is already taken: Specify a different DNS name and try again.\0\
The selected DNS name is already taken - Please specify a different DNS name and try again.\0\
DNS name for the restored VM is already taken\0\
The name under which the VM was to be restored is already in use as the name of a cloud service, which has to be unique. The VM was not created. Only a restore in the portal ends this way.\0\
A restore by PowerShell succeeds, because it restores the disks and creates no VM. The name conflict then appears when you create the VM from these disks yourself.\0\
The specified virtual network configuration isn't correct: Specify a different virtual network configuration and try again.\0\
The specified virtual network configuration is not correct - Please specify a different virtual network configuration and try again.\0\
Virtual network chosen for the restore doesn't fit\0\
The restore was refused because of the virtual network that was chosen for the VM. It can be started again with another network.\0\
Microsoft documents no reason and no workaround beyond the advice in the message. The conditions known for the network are listed with the cause.\0\
The specified cloud service is using a reserved IP that doesn't match the configuration of the virtual machine being restored: Specify a different cloud service that isn't using a reserved IP. Or choose another recovery point to restore from.\0\
The specified cloud service is using a reserved IP, which doesn't match with the configuration of the virtual machine being restored - Please specify a different cloud service, which is not using reserved IP, or choose another recovery point to restore from.\0\
Reserved IP of the cloud service doesn't fit the VM\0\
The target cloud service uses a reserved IP, and the configuration of the classic VM in the restore point doesn't match it. The VM can't be restored there.\0\
Microsoft documents no workaround beyond the two ways that the message names: another cloud service or another restore point.\0\
The cloud service has reached its limit on the number of input endpoints: Retry the operation by specifying a different cloud service or by using an existing endpoint.\0\
Cloud service has reached limit on number of input end points - Retry the operation by specifying a different cloud service or by using an existing endpoint.\0\
Cloud service has no input endpoint left for the VM\0\
The target cloud service already has as many input endpoints as it may have, so the classic VM can't get one of its own. The restore into this cloud service failed.\0\
Microsoft documents no workaround beyond the two ways that the message names: another cloud service or an endpoint that exists already.\0\
The Recovery Services vault and target storage account are in two different regions: Make sure the storage account specified in the restore operation is in the same Azure region as your Recovery Services vault.\0\
Recovery Services vault and target storage account are in two different regions - Make sure the storage account specified in the restore operation, is in the same Azure region as your Recovery Services vault.\0\
Backup vault and target storage account are in two different regions - Ensure that the storage account specified in restore operation is in the same Azure region as the backup vault.\0\
Vault and storage account of the restore in different regions\0\
The storage account that was given for the restore (the staging location) is in another region than the Recovery Services vault. Start the restore again with an account in the right region.\0\
For Cross Region Restore, the right region isn't that of the vault but its secondary region (September 2023).\0\
An older wording of the message (September 2015) calls the vault “Backup vault”.\0\
The storage account specified for the restore operation isn't supported: Only Basic or Standard storage accounts with locally redundant or geo-redundant replication settings are supported. Select a supported storage account.\0\
Storage Account specified for the restore operation is not supported - Only Basic/Standard storage accounts with locally redundant or geo redundant replication settings are supported. Please select a supported storage account\0\
Storage account chosen for the restore isn't supported\0\
The storage account that was given for the restore (the staging location) is of a kind that Azure Backup can't use. Start the restore again with another account.\0\
Microsoft documents no workaround beyond the kinds of account that the message names.\0\
The type of storage account specified for the restore operation isn't online: Make sure that the storage account specified in the restore operation is online.\0\
Type of Storage Account specified for restore operation is not online - Make sure that the storage account specified in restore operation is online\0\
Storage account chosen for the restore isn't online\0\
The storage account that was given for the restore (the staging location) could not be reached. It may be a transient error of Azure Storage or an outage. Microsoft's advice is to choose another account.\0\
The resource group quota has been reached: Delete some resource groups from the Azure portal or contact Azure Support to increase the limits.\0\
Resource Group Quota has been reached - Please delete some resource groups from Azure portal or contact Azure support to increase the limits.\0\
Subscription has reached its limit of resource groups\0\
The restore needs a resource group, and the subscription can't take another one. The restore can be started again once there is room.\0\
Microsoft documents no workaround beyond the advice in the message: delete resource groups, or have the limit raised by Azure Support.\0\
The selected subnet doesn't exist: Select a subnet that exists.\0\
Selected subnet does not exist - Please select a subnet which exists\0\
Subnet chosen for the restore doesn't exist\0\
The restore was given a subnet that isn't there, so the VM can't be connected. Start the restore again with a subnet that exists.\0\
Microsoft documents no workaround beyond the advice in the message.\0\
The Backup service doesn't have authorization to access resources in your subscription.\0\
Backup Service does not have authorization to access resources in your subscription.\0\
Azure Backup has no access to resources in the subscription\0\
The restore could not create the VM, because Azure Backup isn't authorised to access resources in the subscription. The way around it is to restore only the disks and to create the VM from them yourself.\0\
The VM is in failed provisioning state\0\
VM is in Failed Provisioning State - Restart the VM, and make sure the VM is running or shut down.\0\
VM is in Failed Provisioning State\0\
VM is in a failed provisioning state\0\
Azure shows the provisioning state of the VM as failed, so Azure Backup took no snapshot. Usually an extension has failed and put the VM into this state.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#usererrorvmprovisioningstatefailed---the-vm-is-in-failed-provisioning-state\0\
See what Azure reports about the VM; behind ProvisioningState/failed, a code may follow that says why:\0\
Check the causes in the order given. A backup can succeed when the VM is running or shut down and every extension shows Provisioning succeeded. As long as one extension is in a failed state, no new one can be installed (Microsoft's documentation, December 2021).\0\
If every extension that you see is healthy, the failed one may be that of Azure Backup itself. On VMs with managed disks, the portal doesn't list it; users reported this in September and October 2020.\0\
Backup failed due to an error. For details, see Job Error Message Details.\0\
Azure Compute reported an error for the VM\0\
The backup failed because Azure Compute (CRP, the Compute Resource Provider) reported an error for the VM. The code doesn't say which one; the inner error is in the details of the failed job.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#usererrorcrpreportedusererror---backup-failed-due-to-an-error-for-details-see-job-error-message-details\0\
Microsoft documents no cause of its own for this code. The inner error decides what to do.\0\
A text of Microsoft support of April 2020 puts the failure down to a VM that can't communicate with the Backup service. If the job details lead nowhere, check that the VM is running and that its agent is Ready.\0\
Restore Point creation failed due to an internal execution error while creating VM snapshot. Please retry the operation after some time.\0\
Antivirus configured in the VM is restricting the execution of backup extension\0\
Internal error while the restore point was created\0\
Azure Compute could not create the restore point of the VM because something inside the VM or its agent disturbed the snapshot. This job leaves no new restore point.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#vmrestorepointinternalerror---antivirus-configured-in-the-vm-is-restricting-the-execution-of-backup-extension\0\
The message advises you to retry after some time. If the error stays, check the causes in the order given.\0\
The page of Azure Backup (September 2023) names antivirus software only.\0\
The page on restore points (April 2023) lists the agent, the snapshot status, the settings of the Linux agent and application control, in this order. It also sends you to failed extensions if none of these was the reason.\0\
In June 2024, Microsoft support in Japan named folders to exclude from antivirus scans on Linux as well.\0\
The code appears in backup jobs, but also for restore points that are created without Azure Backup.\0\
VM is not in a state that allows backups.\0\
State of the VM doesn't allow a backup\0\
The VM is in a failed state, or just changing between running and shut down, so Azure Backup took no snapshot. For a backup, the VM has to be Running, Stopped or Stopped (deallocated).\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#usererrorvmnotindesirablestate---vm-is-not-in-a-state-that-allows-backups\0\
See the power state and the provisioning state:\0\
The code VmNotInDesirableState says nearly the same. For that one, Microsoft also names a VM agent that isn't installed; if the causes here don't fit, check the agent, too.\0\
The VM isn't in a state that allows backups.\0\
VM not ready for a backup\0\
Azure Backup took no snapshot, because the VM is just changing between running and shut down, or because its agent doesn't work or is missing. Nothing was backed up by this job.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#vmnotindesirablestate---the-vm-isnt-in-a-state-that-allows-backups\0\
The code UserErrorVmNotInDesirableState has nearly the same message. For that one, Microsoft also names a VM in the state Failed.\0\
Snapshot operation failed due to COM+ error\0\
VM Snapshot operation failed due to COM+ error.\0\
Snapshot failed with a COM+ error\0\
The backup extension could not take the snapshot of the Windows VM, because COM+ inside the VM returned an error. Usually the service COM+ System Application, or MSDTC behind it, doesn't work. This job leaves no restore point.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#extensionsnapshotfailedcom--extensioninstallationfailedcom--extensioninstallationfailedmdtc---extension-installationoperation-failed-due-to-a-com-error\0\
The codes ExtensionInstallationFailedCOM and ExtensionInstallationFailedMDTC have the same causes; with them, the extension fails as early as its installation.\0\
The portal recommends restarting the service and then, if that doesn't help, the VM. In November 2019 a user did both: a backup started by hand succeeded, and the next scheduled one failed again. If that happens to you, don't stop at restarting, and check the causes further down. An exhausted desktop heap, for example, also goes away for a while after a restart.\0\
Extension installation/operation failed due to a COM+ error\0\
Backup extension not installed because of COM+\0\
The backup extension could not be installed in the Windows VM or could not work there, because COM+ returned an error. Without the extension, Azure Backup takes no application-consistent snapshot.\0\
Start with the services COM+ System Application and MSDTC, then go on with the other causes in the order given.\0\
The same causes stand behind ExtensionSnapshotFailedCOM (the snapshot fails) and ExtensionInstallationFailedMDTC (COM+ can't reach MSDTC).\0\
Extension installation failed with the error \"COM+ was unable to talk to the Microsoft Distributed Transaction Coordinator\0\
Installation of snapshot extension failed with error - COM+ was unable to talk to the Microsoft Distributed Transaction Coordinator\0\
Backup extension not installed, COM+ can't reach MSDTC\0\
The installation of the backup extension in the Windows VM failed, because COM+ got no answer from MSDTC, the Microsoft Distributed Transaction Coordinator. The VM can't be backed up with its extension until MSDTC works again.\0\
Start with the services MSDTC and COM+ System Application, then go on with the other causes in the order given.\0\
The code says MDTC; what it means is MSDTC.\0\
Snapshot operation failed because VSS writers were in a bad state.\0\
Snapshot operation failed due to VSS Writers in bad state\0\
VSS writers are in a bad state\0\
At least one VSS writer in the Windows VM was in a bad state when Azure Backup wanted to take its snapshot. As a rule, the backup then fails and leaves no restore point.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#extensionfailedvsswriterinbadstate---snapshot-operation-failed-because-vss-writers-were-in-a-bad-state\0\
VSS writers bring the data of Windows and of the applications into a consistent state before the snapshot. Azure Backup uses them but can't repair them.\0\
Check the causes in the order given; it is that of Microsoft's page of September 2023.\0\
Microsoft support in Japan added in January 2025:\0\
Restarting VSS and the VM helps in most cases.\0\
A writer that fails doesn't always fail the job. The job can also complete with warnings; its restore point is then only file-system consistent.\0\
Support can tell which writer failed. If the writer belongs to an application from another vendor, only that vendor can say why.\0\
Snapshot operation failed due to VSS (Volume Shadow Copy) service in bad state.\0\
Volume Shadow Copy service is in a bad state\0\
The Windows service Volume Shadow Copy (VSS) was in a bad state when Azure Backup wanted to take the snapshot of the VM. The backup failed; it has no restore point.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#extensionfailedvssserviceinbadstate---snapshot-operation-failed-due-to-vss-volume-shadow-copy-service-in-bad-state\0\
Restart the service, and the VM if need be. Microsoft support in Japan wrote in January 2025 that this helps in most cases.\0\
Microsoft documents no other reason. If the error comes back, look at the VSS writers as well: a similar code, ExtensionFailedVssWriterInBadState, stands for them.\0\
Failure in parsing the config for the backup extension.\0\
Snapshot operation failed due to a parsing failure of the configuration\0\
Configuration of the backup extension can't be read\0\
The backup extension in the Windows VM could not read its own configuration, which Azure hands over encrypted. No snapshot was taken.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#extensionconfigparsingfailure---failure-in-parsing-the-config-for-the-backup-extension\0\
The one documented reason is the Windows folder MachineKeys: its permissions were changed. Put them back, delete the certificates that Azure created for extensions, and start the backup again.\0\
Extension state is not supportive to the backup operation\0\
Extension state is not supportive to backup operation.\0\
Backup extension is stuck\0\
The backup extension of the VM is in an inconsistent state; the name of the code points to a removal that never ended. Azure Backup can't work with it, so the backup failed.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#extensionstuckindeletionstate---extension-state-is-not-supportive-to-the-backup-operation\0\
First make sure that the VM agent is installed and answers: it is the agent that removes and installs extensions. Then remove the extension. The next backup installs it again.\0\
In June 2025, Microsoft support in Japan explained that the portal offers Uninstall only for VMs with unmanaged disks. On VMs with managed disks, remove the extension by command.\0\
Snapshot operation failed as snapshot limit is exceeded for some of the disks attached\0\
Too many snapshots of a disk\0\
At least one disk of the VM already has as many snapshots as Azure Storage allows, so no new one could be taken and the backup failed.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#extensionfailedsnapshotlimitreachederror---snapshot-operation-failed-as-snapshot-limit-is-exceeded-for-some-of-the-disks-attached\0\
On Linux, the extension logs this as FailedSnapshotLimitReached, status 85, when Azure Storage answers like this:\0\
Microsoft's page doesn't say how many snapshots are allowed.\0\
Snapshot operation failed due to inadequate VM resources.\0\
Snapshot operation failed due to delay in network calls made to take disk blob-snapshots.\0\
Snapshot timed out, the VM is short of resources\0\
The network calls that the backup extension makes for the snapshot took too long, because the Windows VM is busy or too small. The snapshot timed out and the backup failed.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#extensionfailedtimeoutvmnetworkunresponsive---snapshot-operation-failed-due-to-inadequate-vm-resources\0\
Have the snapshot taken through the host first: that takes two commands and no downtime. If the error stays, give the VM less to do at backup time, or a larger size.\0\
The older wording of the message, about a delay in network calls, was also shown for the code ExtensionFailedTimeoutDelayInNetwork. There, according to Microsoft support (April 2020), a proxy server slows the calls down. If the VM reaches Azure without the proxy, have the account LocalSystem go past it, in an elevated window. Other services under this account then don't use the proxy either.\0\
Failed to install Microsoft Recovery Services extension as virtual machine  is not running\0\
Failed to install the Azure Recovery Services extension on the selected item - The VM agent is a prerequisite for the Azure Recovery Services Extension. Install the Azure VM agent and restart the registration operation\0\
Recovery Services extension not installed, VM offline\0\
Azure Backup wanted to install its extension when the VM was registered, but the VM wasn't running or has no VM agent. The VM isn't protected yet.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#380008-azurevmoffline---failed-to-install-microsoft-recovery-services-extension-as-virtual-machine--is-not-running\0\
The older message of this error names only the agent, which the extension needs. Check the agent first, then whether the VM is running.\0\
The snapshot operation failed with the Volume Shadow Copy Service (VSS) operation error This drive is locked by BitLocker Drive Encryption. You must unlock this drive from the Control Panel.\0\
Snapshot operation failed with the VSS operation error \"This drive is locked by BitLocker Drive Encryption. You must unlock this drive from the Control Panel.\0\
A drive of the VM is locked by BitLocker\0\
The Volume Shadow Copy Service can't take a snapshot of a drive that is locked by BitLocker, so the backup of the Windows VM failed.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#extensionsnapshotbitlockererror---the-snapshot-operation-failed-with-the-volume-shadow-copy-service-vss-operation-error\0\
Microsoft's only advice, unchanged since September 2015, is to turn BitLocker off for all drives of the VM and see whether the error is gone.\0\
The snapshot operation failed because of failure to create a secure network communication channel.\0\
Snapshot operation failed due to failure in creating secure network communication channel\0\
No secure network connection for the snapshot\0\
The backup extension in the Windows VM could not set up a secure network connection (TLS), so no snapshot was taken.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#extensionsnapshotfailednosecurenetwork---the-snapshot-operation-failed-because-of-failure-to-create-a-secure-network-communication-channel\0\
The documented reason is a .NET Framework that doesn't use strong cryptography. It takes one registry value for each version of .NET to change that.\0\
If the VM has no network connection at all, Azure Backup reports ExtensionSnapshotFailedNoNetwork instead.\0\
The snapshot operation failed because of failure to install Visual C++ Redistributable for Visual Studio 2012.\0\
Snapshot operation failed due to failure in installation of Visual C++ Redistributable for Visual Studio 2012\0\
Visual C++ runtime could not be installed\0\
The backup extension needs a Visual C++ runtime in the Windows VM and could not install it. Without it no snapshot is taken, and the backup fails.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#extensionvcredistinstallationfailure---the-snapshot-operation-failed-because-of-failure-to-install-visual-c-redistributable-for-visual-studio-2012\0\
Although the message speaks of Visual Studio 2012, the package to install is vcredist2013_x64. On an old version of the extension it may be vcredist2012_x64: Microsoft's page still named that file in August 2018.\0\
Remove the cause first, then install the package by hand.\0\
Encryption identity of the vault has no access to the key\0\
The managed identity in the encryption settings of the Backup vault can't use the customer-managed key. Either the settings can't be saved, or access was lost afterwards and backup and restore jobs fail.\0\
https://learn.microsoft.com/en-us/azure/backup/encryption-at-rest-with-cmk-for-backup-vault#missing-permissions-for-a-managed-identity\0\
The service spells the code with Manged. Search logs for that spelling.\0\
As of November 2024, moving restore points between tiers and deleting expired ones fail as well while access is missing. These failures show up nowhere, neither in the portal nor in REST or CLI, and the data that isn't deleted goes on costing money.\0\
If the key or the key vault is deleted for good, or access can't be given back, the backups in this vault are lost.\0\
Vault can't authenticate to the key vault of its encryption key\0\
The vault is to be encrypted with a customer-managed key, or is already, but its managed identity doesn't get at the key vault or the key. Setting the encryption fails, and so can whatever needs the key.\0\
https://learn.microsoft.com/en-us/azure/backup/encryption-at-rest-with-cmk-for-backup-vault#vault-authentication-failure\0\
Microsoft describes the error for Backup vaults (November 2024). In October 2024 it was reported for a Recovery Services vault, too.\0\
In that report the answer of the key vault was part of the error: status 403, Caller is not authorized to perform action on resource., with the action Microsoft.KeyVault/vaults/keys/read. It names the caller and the key vault, so read it first.\0\
System-assigned identity of the Backup vault is switched off\0\
A backup operation needs the system-assigned managed identity of the Backup vault, but that identity is disabled. Operations that rely on it fail until it is back or another identity takes its place.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-backup-vault-troubleshoot#error-code-usererrorsystemidentitynotenabledwithvault\0\
Microsoft documents only the code, no text of the message.\0\
User-assigned identity is missing from the Backup vault\0\
A backup instance, or the encryption of the Backup vault, uses a user-assigned managed identity that was deleted or is no longer attached to the vault. Operations that need it fail.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-backup-vault-troubleshoot#error-code-usererroruseridentitynotfoundornotassociatedwithvault\0\
No text of the message is documented. If the vault is encrypted with a customer-managed key, check which identity its encryption settings name, too.\0\
The storage account does not support key based authentication\0\
Storage account doesn't allow access with its keys\0\
Azure Backup signs in to the storage account with an account key, and the account refuses keys. The operation that needs the storage account fails. This concerns storage workloads and AKS rather than VMs.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-backup-vault-troubleshoot#error-code-usererrorstorageaccountkeyaccessdisallowed\0\
Reported in August 2025 for the backup of an AKS cluster. The details there read Default BSL is not available and KeyBasedAuthenticationNotPermitted; meant is the storage account that holds the backups of the cluster.\0\
The backup of Azure Files reports the same state as UserErrorStorageKeyBasedAuthenticationNotPermitted.\0\
Vault cannot be deleted as there are existing resources within the vault. Please ensure there are no backup items, protected servers or backup management servers associated with this vault. Unregister the following containers associated with this vault before proceeding for deletion : <names> Unregister all containers from the vault and then retry to delete vault\0\
Vault cannot be deleted as there are existing resources within the vault. : <names> Unregister all containers from the vault and then retry to delete vault. For instructions, see https://aka.ms/AB-AA4ecq5\0\
Vault cannot be deleted as there are existing resources within the vault. Please ensure there are no backup items, protected servers, or backup management servers associated with this vault. Unregister the following containers associated with this vault before proceeding for deletion.\0\
Vault can't be deleted while something is left in it\0\
The Recovery Services vault still holds backup items, registered servers or storage accounts, so Azure refuses to delete it. Nothing has been deleted: the backups in the vault are untouched.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-delete-vault#before-you-start\0\
The message names the containers that have to go first. Check the causes in the order given, then delete the vault again.\0\
The Azure CLI and Azure PowerShell show this code. Azure Backup's own code for the same sentence is BMSUserErrorVaultDeletionNotAllowed; that both mean the same is concluded from the wording. A related code, ServiceResourceNotEmptyWithBackendMessage, was reported in August 2020; its message also asks for the private endpoints to be deleted.\0\
Emptying a vault deletes backup data. Make sure first that nobody needs its restore points any more.\0\
Vault cannot be deleted as there are existing resources within the vault.\0\
Backup refuses to delete a vault that isn't empty\0\
Azure Backup finds resources in the Recovery Services vault and doesn't let it be deleted. The vault and its backups stay as they are.\0\
Check the causes in the order given, then delete the vault again.\0\
The Azure CLI and Azure PowerShell show the same sentence under ServiceResourceNotEmptyWithContainerDetails, with the names of the containers that are in the way. If you have that message too, begin with the names in it.\0\
Vault cannot be deleted as there are existing resources including backup items in soft deleted state within the vault.\0\
Vault still holds resources and soft-deleted items\0\
The Recovery Services vault can't be deleted: it holds active resources and, beside them, backup items that are soft-deleted. Both kinds have to be dealt with.\0\
Azure Backup has two neighbours of this code: BMSUserErrorVaultDeletionNotAllowed for resources alone, BMSUserErrorVaultDeletionNotPermitted for soft-deleted items alone. The code is known from a self-help text of Microsoft's support of April 2021. Since then the rules for soft-deleted items have been eased: see their cause.\0\
Recovery Services vault cannot be deleted as there are backup items in soft deleted state in the vault.\0\
Recovery Services vault cannot be deleted as there are backup items in soft deleted state in the vault. The soft deleted items are permanently deleted after 14 days of delete operation. Please try vault deletion after the backup items are permanently deleted and there is no item in soft deleted state left in the vault.\0\
Soft-deleted items keep the vault from being deleted\0\
The Recovery Services vault holds no active items any more, but some that were deleted lately and are kept in the soft-deleted state. With older tools that is enough to keep the vault.\0\
The message tells you to wait until the 14 days of soft delete are over. As of November 2025 that is no longer the only way: current tools delete such a vault at once, and it becomes soft-deleted itself.\0\
The retention of soft delete can be set to more than 14 days, up to 180; the message doesn't show that. The code is known from a self-help text of Microsoft's support of April 2021.\0\
Cannot delete the Backup vault as there are existing backup instances or backup policies in the vault. Delete all backup instances and backup policies that are present in the vault and then try deleting the vault.\0\
Backup vault still has backup instances or policies\0\
The Backup vault can't be deleted because backup instances or backup policies are left in it. Nothing has been deleted.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-vault-overview#delete-a-backup-vault\0\
This is about a Backup vault, which protects blobs, disks, Azure Kubernetes Service or PostgreSQL. A Recovery Services vault reports other codes.\0\
Deleting a backup instance deletes its backups. Make sure first that nobody needs them any more.\0\
Another change of the vault is still in progress\0\
The vault is busy with an earlier change, so the new one was turned down. Nothing was changed by the rejected call; backups go on.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-recovery-services-vault-overview\0\
The code is an answer to calls that change or delete the vault itself, not to backup jobs. Microsoft documents neither the code nor its causes. What is known comes from two public programs that handle it: both simply try again.\0\
The Vault and Bakcup Item is in Immutable state where destructive operations are not supported. The Vault and Backup Item is immutable, hence operation is denied. Refer to the documentation to learn more: https://aka.ms/AB-ImmutableVaults-States\0\
Operation refused because backups are immutable\0\
Azure Backup took the operation for one that could destroy backups, and the vault or its items are said to be immutable. Nothing was changed or deleted.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-immutable-vault-concept#restricted-operations\0\
The message can be misleading: it also appears in a vault that is not immutable, when backups are to be suspended there. So look first at the state of the vault: Properties > Immutable vault.\0\
The word Bakcup is a typing error of the service. Keep it when you search for the message.\0\
ResourceGuard Operation requestid is either null or empty\0\
Vault is guarded and the call shows no permission from the guard\0\
The vault is protected by a Resource Guard (multi-user authorization). The operation counts as critical, but the call didn't name an operation request of the guard, so it was refused. Protection and backups are as before.\0\
https://learn.microsoft.com/en-us/azure/backup/multi-user-authorization-concept#critical-operations\0\
Reported in March 2026 for Terraform: setting protection_state of azurerm_backup_protected_vm to ProtectionStopped ended with this message. The report shows the message; no code could be read from it, and Microsoft documents neither. The cause is concluded from the wording and from Microsoft's description of multi-user authorization.\0\
Exclusion list of the Resource Guard names a mandatory operation\0\
A Resource Guard was to be created or changed, and its list of excluded operations holds one that must stay guarded. The call was rejected as a whole, so the guard is not created or keeps its former list.\0\
The code is known from a public program that checks the list before it calls Azure; Microsoft's page names the mandatory operations, but not the code. The azurerm provider for Terraform doesn't check the list, so there the error comes up only during terraform apply.\0\
Disabling soft delete or enhanced security state is not allowed for this vault. Please contact Microsoft Support if this is not expected.\0\
Disabling soft delete or enhanced security state is not allowed for this vault.\0\
Soft delete can't be turned off in this vault\0\
The call tried to turn off soft delete or the enhanced security of a Recovery Services vault, and Azure no longer allows that. Backups and restore points are safe; only the setting was refused.\0\
https://learn.microsoft.com/en-us/azure/backup/secure-by-default#disable-soft-delete-action\0\
Often a script or a template is behind it that turns soft delete off before it cleans up, or creates vaults with soft_delete_enabled = false. Such steps worked for years and have to go.\0\
Reported since November 2025 for the Azure CLI 2.75 to 2.78, in June 2026 for Ansible.\0\
Soft delete state and enhanced security state must be set to AlwaysON for this API version\0\
This API version accepts soft delete only as AlwaysON\0\
A vault was to be created or changed with soft delete in another state than AlwaysON. The API version of the call accepts nothing else, so the call was rejected. If the vault exists, it is unchanged.\0\
https://learn.microsoft.com/en-us/azure/backup/secure-by-default#api-considerations-for-soft-delete\0\
Known from an operator's notes of 2026; Microsoft doesn't document the code. It fits the secure-by-default rules, under which new vaults have soft delete for good.\0\
Soft delete state for this vault cannot be modified using this API. Since the Vault API was previously used to update the soft delete property for this vault, you must again use the Vault API to make any further changes to this property.\0\
Soft delete of this vault is set on the vault itself\0\
The call went to backupconfig, the older way to set soft delete. In this vault soft delete was set through the vault resource before, and from then on the older way is closed. The deployment stops there; soft delete keeps its state.\0\
Even the values that are already set are rejected, so sending the same ones doesn't help (reported in August 2026).\0\
Redundancy settings for this vault cannot be modified using this API. Since the Vault API was previously used to update the redundancy settings for this vault, you must again use the Vault API to make any further changes to this property.\0\
Redundancy of this vault is set on the vault itself\0\
The call went to backupstorageconfig, the older way to set storage redundancy and Cross Region Restore. In this vault they were set through the vault resource before, and from then on the older way is closed. The redundancy of the vault is unchanged.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-create-recovery-services-vault#set-storage-redundancy\0\
Reported in May 2025 for a Bicep module that sends crossRegionRestore in its backupStorageConfig.\0\
The right way doesn't lift the other limit: as of June 2025 the redundancy can't be changed any more once a backup has been configured in the vault.\0\
Call for the secondary region, but Cross Region Restore is off\0\
A call needs Cross Region Restore, and in this vault it isn't turned on. Backups in the primary region are not affected and can be restored there.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-create-recovery-services-vault#set-cross-region-restore\0\
Known from Terraform in May 2023: azurerm_backup_protected_vm could no longer be read, in vaults that never had Cross Region Restore. The message of the error isn't known, and Microsoft doesn't document the code. The first cause follows from its name, the second one is reported.\0\
To enable Cross Region Restore in a region whose paired region has restricted access, you need to have access in the restricted region. Recovery services vault is replicating to a region which has restricted access.\0\
Cross Region Restore refused: no access to the paired region\0\
Cross Region Restore can't be turned on, because the paired region of the vault is restricted and your subscription has no access to it. The vault keeps its settings; backups go on.\0\
Reported in June 2021 for Azure PowerShell: Set-AzRecoveryServicesBackupProperty was answered in this way. The message goes on and says how to ask for access; that part wasn't quoted.\0\
Input for create or update policy is not in proper format Please check format of parameters like schedule time, schedule days, retention time and retention days\0\
Input for create or update policy is not in proper format. Please check format of parameters like schedule time, schedule days, retention time and retention days\0\
Backup policy rejected: schedule and retention don't fit\0\
The policy wasn't created or changed, because its schedule and its retention break one of the service's rules. Existing policies and backups go on unchanged.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-instant-restore-capability#configure-snapshot-retention\0\
The message is a catch-all: about ten different checks end in it, and the sentence that names the setting stays inside the service (notes in a Microsoft repository, April 2026). Compare the policy with the causes; if none fits, narrow it down.\0\
Seen with Terraform, the Azure CLI and the SDKs. A policy of the same kind that was made in the portal is a good reference.\0\
The retention duration provided in the backup policy is not supported. Verify the supported retention durations for different backup types at https://aka.ms/policysupport\0\
A retention in the policy is outside what Backup supports\0\
The policy keeps one of its backup types for a time that Azure Backup doesn't support. It wasn't created or changed.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-sql-server-database-azure-vms#create-a-backup-policy\0\
Microsoft documents no cause. The code is known from Microsoft's own tests in April 2026: a policy for SQL Server in a VM was rejected with a full backup on Sunday (kept 4 weeks), differential backups on Wednesday and Friday (30 days) and log backups every 60 minutes (15 days). All of these times are within the documented limits. The test that works since then has one day a week for the differential backup, kept 15 days, and logs kept 7 days.\0\
So check the limits first, then the days of the differential backup.\0\
Policy keeps snapshots as long as the daily backups\0\
In the VM policy, the snapshots for instant restore are to be kept as long as the daily backups in the vault, or longer. Azure Backup rejects such a policy; nothing is created or changed.\0\
The error names no setting. It is known from a public tool that was tested against Azure; Microsoft doesn't document the code, but advises to keep backups in the vault longer than the snapshots.\0\
Backup policy is still used and can't be deleted\0\
The policy was to be deleted, and there are backup items that it protects. The policy stays, and the items go on being backed up by it.\0\
Infrastructure tools run into this when they replace a policy: they delete the old one before its items have moved. For VMs, the type of a policy (V1 or V2) can't be changed in place with the azurerm provider, so changing it means a replacement.\0\
The code is known from public tools; Microsoft documents the rule behind it, but not the code.\0\
Container can't be unregistered while it has databases\0\
A VM with SQL Server or SAP HANA was to be unregistered from the vault, and the vault still has databases of it on its books. The registration stays; existing backups are not touched.\0\
https://learn.microsoft.com/en-us/azure/backup/manage-monitor-sql-database-backup#unregister-a-sql-server-instance\0\
The code is known from migration scripts of March 2026. Microsoft documents no cause, but says what has to be done before a server is unregistered.\0\
If the VM belongs to an Always On availability group, its databases hang on the container of the group, not on that of the VM; scripts of July 2026 name BMSUserErrorNodePartOfActiveAG for that case.\0\
Item not found. Selected item might have been deleted. Please check if item is registered to the vault.\0\
The vault knows no such backup item\0\
The call named a backup item that the vault can't find: it was never protected here, was deleted, or has another name. The answer is HTTP 404, and nothing was changed.\0\
Reported for file shares with Terraform (November 2020) and Pulumi (January 2022), and for a SQL database in a VM with the Azure CLI (July 2022). In the portal the latter showed up as CloudInternalError.\0\
Microsoft documents the code nowhere. Its message points to the first cause; the second one is reported.\0\
Container name is not in the correct format.\0\
Container name is not in the full form\0\
A call named a container by something else than its full name, for example by the name of the VM alone. The call was rejected before anything happened.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-arm-userestapi-backupazurevms\0\
Reported in August 2018 for the Python SDK, when a backup item was to be deleted, and in November 2023 for the REST API. A tool of Microsoft answers the code with a hint to the full name (August 2026); Microsoft's pages don't have it.\0\
Name of the backup item is not in the full form\0\
A call named a backup item by something else than its full name, for example by the name of the VM alone. The call was rejected before anything happened.\0\
The code is known from a tool of Microsoft (August 2026), which answers it with a hint to the full name. Its message isn't known, and Microsoft's pages don't have it.\0\
Input for configure protection is not in proper format Please ensure that container exists and other parameters are in valid format\0\
Request to protect the VM is malformed\0\
Backup was to be configured for a VM, and the request has wrong names or lacks a field. The VM isn't protected by it.\0\
The error comes from calls by API, template or Terraform, not from the portal. Reported in October and November 2018 for the first versions of the Terraform resource that is called azurerm_backup_protected_vm today. Microsoft documents no causes; those listed here were found in these reports.\0\
Input provided for the call is invalid\0\
Input provided for the call is invalid Please check the required inputs\0\
The user's input for the call is incorrect\0\
The service can't work with the input of the call\0\
A field of the call is wrong or missing, and the service doesn't say which. Nothing was changed. The code belongs to many calls: protecting an item, listing, restoring, creating a policy, in Recovery Services vaults and in Backup vaults.\0\
Each of the causes is reported for one kind of call; take the one that fits yours. If none does, compare the call with one that works.\0\
Some reports never found a reason: protecting a VM with Terraform (September 2022), a restore with the .NET SDK (January 2024; Microsoft's SDK team put it down to the service) and an on-demand backup of Azure Kubernetes Service (May 2024; it worked from the portal).\0\
A search for VMs was already running in a classic vault\0\
A classic Backup vault was to look for new VMs, and an earlier search hadn't ended. The new search was not started.\0\
The code belongs to the classic Backup vault of the years around 2016 and to its PowerShell module: when a VM was registered, the module tried the search up to three times while this code came back. The number 410002 stands beside the name in that module. Since September 2017 classic vaults were turned into Recovery Services vaults, and after November 2017 no new ones could be created with PowerShell.\0\
No message is recorded with the code. It is probably the one that Microsoft's page of September 2015 has without a code, Failed to discover new items – Another Discovery operation is already in progress: see another-discovery-is-running.\0\
VM agent on Windows installed but unresponsive\0\
The VM agent is installed in the Windows VM but does not answer. It may be damaged, or its service may be stopped.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#the-agent-installed-in-the-vm-but-unresponsive-for-windows-vms\0\
A new installation brings the latest version of the agent and also restarts its communication with the service.\0\
VM agent on Linux out of date\0\
The VM agent in the Linux VM is outdated. On Linux, most failures of the agent or of an extension come from an outdated agent.\0\
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
The module lies under C:\\Packages\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\\<Version>. Its bitness, x86 (32-bit) or x64 (64-bit), has to fit that of regsvr32.exe.\0\
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
For a deleted VM that is still protected, the scheduled job keeps running and the error keeps coming back.\0\
Both are from Microsoft's page of August 2018.\0\
Restore point is of a type that is not archived\0\
The archive tier takes long-term restore points only. A restore point of another type never becomes archivable, however long one waits.\0\
https://learn.microsoft.com/en-us/azure/backup/archive-tier-support#supported-workloads\0\
As of May 2023 it takes:\0\
Azure VMs: monthly and yearly restore points, no daily and no weekly ones.\0\
SQL Server and SAP HANA in Azure VMs: full backups, no log and no differential backups.\0\
Other restore points depend on the one to be archived\0\
Restore points of a VM are incremental, so others can build on this one. As long as they do, it has to stay in the standard tier.\0\
As of May 2023, a restore point of an Azure VM must have no active daily or weekly dependencies, one of SQL Server or SAP HANA no dependencies at all.\0\
Daily and weekly backups of the VM don't in themselves rule out the archive tier: in May 2022 it was reported that old restore points of such a VM could be moved.\0\
Restore point is too young for the archive tier\0\
Before a restore point can be archived, it has to spend some time in the standard tier of the vault, and this one hasn't yet.\0\
Required as of May 2023:\0\
Azure VMs: three months.\0\
SQL Server and SAP HANA in Azure VMs: 45 days.\0\
Less than six months of retention are left\0\
The archive tier takes a restore point only if it is kept for at least six more months (as of May 2023, for VMs as well as for SQL Server and SAP HANA). This one expires earlier.\0\
This happens when the policy keeps the restore point only briefly, or when the move was asked for late.\0\
Restore point has been moved before\0\
The restore point lies in the archive tier already, moved by hand, by a script or by a policy that archives on its own.\0\
Recommendations exist for Azure VMs only\0\
An archived restore point of a VM becomes a full copy, which can cost more than it saves; that is why Azure Backup recommends sets of them. For SQL Server, SAP HANA and everything else there is no such recommendation.\0\
https://learn.microsoft.com/en-us/azure/backup/archive-tier-support#archive-recommendations-only-for-azure-virtual-machines\0\
A script that runs over all backup items of a vault meets this error at each item that isn't an Azure VM.\0\
Archived restore point has been rehydrated before\0\
An earlier restore or request has copied the restore point back to the standard tier. The copy stays there for the time chosen then: 10 to 30 days, 15 unless stated otherwise (as of October 2022). Neither can that time be changed afterwards, nor a second copy be made.\0\
Archived restore point isn't rehydrated\0\
The restore point lies in the archive tier, and no finished rehydration has copied it back to the standard tier. It was never requested, is still running, or its copy has expired.\0\
Restore point to be rehydrated isn't in the archive tier\0\
The restore point lies in the standard tier or exists as a snapshot. It can be read at once, so there is nothing to rehydrate.\0\
Rehydration of the restore point is running\0\
Another request has started to copy the restore point back from the archive tier, and it hasn't ended. How long that takes depends on the priority chosen for it, Standard or High.\0\
Policy's retention is too short for the archive tier\0\
The policy of the backup item doesn't keep restore points long enough for the time they must spend in the standard tier and then in the archive tier.\0\
As of October 2022 this takes:\0\
Azure VMs: nine months of monthly or yearly retention, three before the move and six after it.\0\
SQL Server and SAP HANA in Azure VMs: 225 days of retention for full backups, 45 before the move and 180 after it.\0\
Service hasn't decided on the restore point yet\0\
Azure Backup works out for each restore point whether it may be archived. For this one the result isn't there yet.\0\
Disk exclusion reset while protection is stopped\0\
The protection of the VM was stopped. Resetting the disk exclusion of such a backup item resumes its protection in the same step, and that can't be done without a policy.\0\
Protection stopped, paused or never set up\0\
The vault doesn't protect the VM actively. Either the backups were stopped and the data kept: then the backup item offers Resume backup. Or the vault has no backup item for the VM at all.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-manage-vms#resume-protection-of-a-vm\0\
“Replace existing” backs up a VM without protection\0\
Before a restore with Replace existing touches the VM, it backs the VM up as it is. If the VM isn't protected any more, this backup fails, and with it the restore.\0\
The restore job can then show Completed with warnings and the code OlrBackupFailed (“Failed to take snapshot of the VM”). In spite of that status, nothing has been restored.\0\
Reported in March 2020 by a user; Microsoft's pages don't describe it.\0\
VM deleted, protection still on\0\
The VM was deleted without stopping its protection first. The policy keeps starting jobs for a VM that isn't there, and each of them fails.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-manage-vms#backup-item-where-primary-data-source-no-longer-exists\0\
The activity log of the resource group shows who deleted the VM and when.\0\
VM moved to another region\0\
The VM was moved with Azure Resource Mover. A vault can only back up VMs of its own region, so the jobs in the old vault fail from then on.\0\
https://learn.microsoft.com/en-us/azure/backup/azure-backup-move-vaults-across-regions\0\
What was backed up stays in the old vault: it can't be moved to another vault (as of August 2021).\0\
Azure Policy denies resource groups without tags\0\
An Azure Policy with the effect Deny demands tags on resource groups or resources. Azure Backup creates its resource group for the restore points without tags, and the request is rejected.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-during-vm-creation#azure-backup-resource-group-for-virtual-machines\0\
In the activity log, the rejected request comes from Microsoft.RecoveryServices: its body has a managedBy with that name (reported in April 2019).\0\
If the group exists already but an assignment demands tags on everything in it, check that assignment, too.\0\
Mounted file system not clean\0\
A file system is mounted although it isn't clean, so that it can't be frozen. On ext file systems, tune2fs -l shows a state other than clean.\0\
If the mount point can't be unmounted for a repair, it can be left out of the freeze.\0\
Same path mounted more than once\0\
The mount point that failed has several entries in the output of mount. In the log of the extension, such paths stand behind Failed to FITHAW:, for example /boot or /usr/sap.\0\
Another process holds the lock for freezing\0\
The log of the extension says Mount Points already freezed by some other processor. The extension locks a file before it freezes, tried several times to get this lock, and did not get it.\0\
The file is /etc/azure/MicrosoftRecoverySvcsSafeFreezeLock/SafeFreezeLockFile. This is known from the source code of the extension, as of August 2026; Microsoft's pages don't mention it.\0\
Mount point can't be opened\0\
The backup extension can't open one of the mount points. Its log names it behind Failed to open:, together with the reason that the operating system gives.\0\
Microsoft's page asks for all mount points to be accessible and names no reasons.\0\
Volumes of a file recovery still mounted\0\
The script of a file recovery was run on this VM, and the connection to the restore point was not closed. Its volumes hang on an iSCSI target that may be gone by now; whoever opens them gets an error, the backup extension included.\0\
Linux keeps the mount paths after the connection has ended. They are visible, but can't be read or written.\0\
Vault still on VM backup stack V1\0\
The vault had not been upgraded to VM backup stack V2 yet. The upgrade, later renamed instant restore, brought support for Standard SSD disks. The upgrade applied to the whole subscription and could not be undone.\0\
Disk above 1,023 GB\0\
A disk of the VM is larger than 1,023 GB, the limit of January 2018. At that time, the remedy was to move the data to disks below 1 TB.\0\
Look up first what holds today: a disk of this size is most likely fine.\0\
Job almost finished\0\
The job is so close to its end that it can't be cancelled any more. This is the explanation that Microsoft gives, and it calls it likely, not certain.\0\
Job between two states\0\
The job is just changing from one state to another and doesn't count as being in progress. This passes by itself.\0\
Configuration that Backup did not support in 2015\0\
The VM has a configuration that Azure Backup could not register at that time:\0\
disks on premium storage (Premium LRS)\0\
several network interfaces\0\
a load balancer, internal or internet-facing\0\
In January 2016, the German edition of Microsoft's page named only premium storage. The support matrix of July 2019 lists all three as supported.\0\
Operating system not on the list\0\
The version of the operating system in the VM isn't among those that Azure Backup supports. This is what Microsoft's page said to check in September 2015.\0\
VM agent on Windows outdated or stopped\0\
The VM agent of the Windows VM is too old for the extension, or it isn't running. Updating it is the documented remedy.\0\
Machine doesn't meet the requirements of file recovery\0\
The operating system of the machine that runs the script doesn't fit that of the backed-up VM, or a component that the script needs is missing.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-restore-files-from-vm#step-3-os-requirements-to-successfully-run-the-script\0\
Windows has to be the same version as in the VM, or the client version that goes with it. Neither an older nor a newer one will do. Linux has to support the file system of the VM.\0\
The script also needs .NET 4.6.2 on Windows, bash 4 and Python 2.6.6 on Linux, each or newer, and TLS 1.2 (as of June 2023).\0\
Script runs on the backed-up VM itself\0\
The script was started on the VM whose backup it opens. With some configurations of disks that isn't possible.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-restore-files-from-vm#step-2-ensure-the-machine-meets-the-requirements-before-executing-the-script\0\
As of June 2023, these need another machine:\0\
Windows Storage Spaces\0\
dynamic disks with spanned, striped, mirrored or RAID-5 volumes\0\
LVM or software RAID on Linux\0\
Another machine is recommended for more than 16 disks or disks above 4 TB, because recovery weighs heavily on the VM.\0\
On Windows, the script compares the name of the machine with that of the VM. If they are equal and there are storage pools, it asks Should the recovery point be mounted on this machine? (Y/N).\0\
Way to the recovery service is blocked\0\
The machine that runs the script can't reach Azure Backup on port 3260, or can't resolve its name. A firewall, a network security group or a proxy stands in the way.\0\
The script needs, outbound: port 3260 for the recovery service, port 443 for download.microsoft.com, and port 53 for public DNS.\0\
A proxy may support neither iSCSI nor this port. A machine with direct access is therefore strongly recommended (June 2023).\0\
Antivirus software blocks the recovery script\0\
Antivirus software on the machine keeps the file recovery script, or a part of it, from running.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vm-file-recovery-troubleshoot#the-script-runs-but-the-connection-to-the-iscsi-target-failed\0\
Sign: ports and names are open, but the tunnel or the connection still fails, and the antivirus software has an entry for the time of the run.\0\
Disks of the restore point are still being prepared\0\
The restore point has disks above 4 TB or more than 16 disks. Azure Backup needs time to prepare them, and the script was started too early, too often, or with the usual timeouts of iSCSI.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-restore-files-from-vm#virtual-machine-backups-having-large-disks\0\
Signs: the script hangs, the disks never appear, or they appear without volumes. The public copy of the Windows script of April 2021 writes Preparing the iSCSI target in Azure Backup service..., waits two minutes at a time, and after ten attempts ends with Try running the script after few minutes. The Target preparation for large disk is expected to take time.\0\
That copy also adds a sentence on disks above 4 TB to every failed connection, whatever the size of the disks.\0\
System language of the machine isn't English\0\
The script exists in English only. According to Microsoft's page (June 2023) it may need a machine with an English system locale.\0\
The public copies of the Windows script show why: they look for English words in the output of diskpart and in error messages. Where Windows answers in another language, new disks can go unnoticed, and a refused password can end in Exception caught while connecting to Target (inferred from the script).\0\
Volumes are attached from an earlier run\0\
The script was run on this machine before, and the connection hasn't been closed since. The volumes can't have the drive letters that they have in the backed-up VM; the name of each volume is kept.\0\
Script has expired, or its disks were unmounted\0\
A file recovery script is valid for 12 hours from its download. Unmount Disks in the portal, or the command for it, ends that time at once.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-restore-files-from-vm#browse-files-and-folders\0\
SLES 12 SP4 comes without iscsi_tcp\0\
SUSE has taken iscsi_tcp out of its open-iscsi package with SUSE Linux Enterprise Server 12 SP4. The script opens its TCP connection to Azure Backup with that module, so it can't work there.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vm-file-recovery-troubleshoot#the-script-downloads-successfully-but-fails-to-run\0\
Microsoft doesn't support the file recovery script on this version.\0\
Volume is encrypted by third-party software\0\
The volume in the backup is encrypted by software inside the VM. The machine that runs the script sees no file system on it. File recovery from encrypted volumes isn't supported, nor from the backup of an encrypted VM (June 2023).\0\
https://learn.microsoft.com/en-us/azure/backup/backup-support-matrix-iaas#support-for-file-level-restore\0\
The disks can be restored as a whole and opened where the encryption software and its key are.\0\
Sign: on the backed-up VM, lsblk -f shows a type such as crypto_LUKS for the volume. The portal shows neither disk nor VM as encrypted.\0\
Machine lacks support for the file system\0\
The volume isn't encrypted, but the Linux of the machine that runs the script doesn't know its file system.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-restore-files-from-vm#for-linux-os\0\
Sign: lsblk -f on the backed-up VM names a file system that the other machine can't mount.\0\
Volumes are offline or have no drive letter\0\
While the volumes were being attached over iSCSI, Windows took some of them offline. They come online again as soon as the iSCSI channel works, but nothing mounts them.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vm-file-recovery-troubleshoot#disks-are-attached-but-the-volumes-arent-mounted\0\
Sign: Disk Management shows additional disks whose volumes have no drive letter, or disks that are offline.\0\
Deduplication is missing on the machine\0\
The backed-up server has data deduplication on the volume. Windows can read such files only where deduplication is installed too, and the machine that runs the script doesn't have it.\0\
It is enough to install it. It needn't be set up for any drive of that machine.\0\
Password doesn't belong to this script\0\
The password was mistyped or cut off, or it belongs to another download. It is shown only when the script is generated: in the portal, beside a button to copy it, or as output of Azure CLI or PowerShell.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-restore-files-from-vm#step-1-generate-and-download-script-to-browse-and-recover-files\0\
download.microsoft.com can't be reached\0\
The script needs components for its secure channel, and loads them from download.microsoft.com (Microsoft's page of June 2023). The site is blocked, or its name can't be resolved.\0\
Sign: on Windows, SecureTCPTunnel.exe is missing from the folder that the script has made beside itself (inferred from the script).\0\
Machine has the same disks or storage pool\0\
The machine already has disks or a storage pool with the same identity as those in the backup, as the backed-up VM itself does. Windows then refuses to import the second ones.\0\
Sign: Get-PhysicalDisk shows disks of the manufacturer MABILR I whose HealthStatus isn't Healthy or whose OperationalStatus isn't OK.\0\
Dynamic disks can't be imported on this machine\0\
The restore point has dynamic disks, which Windows treats as foreign until the script has imported them. On this machine that failed.\0\
Microsoft's page (June 2023) rules out the backed-up VM if its dynamic disks hold spanned, striped, mirrored or RAID-5 volumes. Other reasons aren't documented.\0\
iSCSI initiator keeps an old connection\0\
The iSCSI initiator of the machine doesn't respond or hasn't refreshed its connection to the target, and shows the volumes from its cache.\0\
Any access makes it notice that the target is gone.\0\
Windows has attached the storage pool read-only\0\
When the script runs for the first time, Windows Server 2012 R2 or 2016 may attach the storage pool of the restore point with read access only. Its virtual disks stay detached.\0\
Sign: in Server Manager, the pool is there and its virtual disks are not attached.\0\
Disk holds raw partitions, LVM or RAID\0\
The script detects volumes and mounts them by itself, but not raw partitions and not what lies inside LVM or RAID.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-restore-files-from-vm#lvmraid-arrays-for-linux-vms\0\
Sign: the output of the script lists the disk, and lsblk -f shows LVM2_member, linux_raid_member or no file system for it.\0\
Storage refuses the snapshot of a disk\0\
Storage, or the Azure host on its behalf, answered the call for the snapshot of at least one disk with an error. The network works then, although the status speaks of it.\0\
Reported in November 2017: status 761 with errorcode: 409. 409 is what Azure Storage answers, among other things, if a disk has too many snapshots or gets them too fast.\0\
Later versions of the extension know these two reasons by the words in the answer: The snapshot count against this blob has been exceeded (status 85, since 2018) and The rate of snapshot blob calls is exceeded (status 173, since March 2019).\0\
Any other refusal still ends in status 761 if some disks fail, or in 76 if all do.\0\
Failed freeze of the file systems passes as restricted network\0\
The file systems of the VM could not be frozen, and the extension recorded this as restricted network. It does so when the Azure host gave no usable answer before, so that it had to take the snapshot from within the VM.\0\
One recognises it by an earlier line in the log with a status of its own: FailedRetryableFsFreezeFailed, FailedRetryableFsFreezeTimeout or FailedRetryableUnableToOpenMount. This follows from the published code of the extension (August 2026).\0\
Azure host answers the snapshot call with an error\0\
The host under the VM answered the call for the snapshot, but with an error of its own, such as HTTP status 500. The VM and its network are in order then.\0\
A pull request for the extension shows such an answer of October 2024: StatusCode:500, ErrorMessage: Could not find config corresponding to the Disk. The extension had made a missing network of it.\0\
Since March 2025, the extension reports such a status 500 as FailedHostSnapshotRemoteServerError, status 556. Other errors of the host still pass as missing network.\0\
Snapshot command without addresses of disks\0\
The extension had to take the snapshot from within the VM, but the settings that Azure sent hold no address of a disk. The log then has T:S taking snapshot failed as blobs are empty or none.\0\
By default, the extension asks the Azure host first and needs these addresses only if the host gives no usable answer. So check the way to the host first; nothing in the VM can supply the addresses. This is from the published code of the extension (August 2026).\0\
Linux agent passes the command on too late\0\
The VM agent got the command for the snapshot, but started the extension more than 140 minutes later. An agent that hung or was down in between is one explanation, a VM under heavy load another.\0\
Neither is documented: the extension only measures the distance in time. A developer's comment of April 2020 says that such delays, of more than 150 minutes, were seen only with managed disks.\0\
Oracle does not let the backup user in\0\
SQL*Plus could not be started for the Linux user of /etc/azure/workload.conf, could not sign in with the role SYSBACKUP, or lacked a right, so the text BEGIN BACKUP succeeded never came.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/workloads/oracle/oracle-database-backup-azure-backup#prepare-the-environment-for-an-application-consistent-backup\0\
The extension runs SQL*Plus as that user and signs in without a password. For that, Microsoft asks for these things (October 2024):\0\
The user belongs to the operating system group that stands for SYSBACKUP.\0\
In every database, there is a user that is authenticated externally, with the rights CREATE SESSION, ALTER SESSION and SYSBACKUP.\0\
SYSBACKUP may execute DBMS_SYSTEM. The packaged scripts write into the alert log by it.\0\
Two more things follow from the published code: the user must be able to read the scripts, which are copied into /etc/azure/DefaultScripts for the time of the backup, and without configuration_path, an empty line command_path = makes the extension look for the program in /.\0\
Packaged scripts don't fit the Oracle database\0\
The scripts that come with the extension are made for an open primary database of Oracle 12 or later, so they never print BEGIN BACKUP succeeded for some others.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/workloads/oracle/oracle-database-backup-azure-backup#understand-the-azure-backup-framework\0\
Before Oracle 12c there is no role SYSBACKUP, and the sign-in of the script fails.\0\
If the role of the database is not PRIMARY, as with a standby, the script leaves out the backup mode. The extension takes that for a failure.\0\
If configuration_path is used, the extension reads names and paths with letters, digits, _, / and . only. A hyphen in the path of ORACLE_HOME cuts it off there. The log shows what was read, behind Pre- Inside oracle pre for instance with SID.\0\
The versions are from Microsoft's page (October 2024), the rest from the published code and scripts (August 2026).\0\
Step before the snapshot broken off by an exception\0\
The extension's own code broke off before the database was quiet. In the log stands WorkloadPatch: exception in pre, with the text of the exception directly behind it.\0\
The published code (August 2026) allows for these among others:\0\
invalid literal for int(): enforceSlaveOnly in /etc/azure/workload.conf is not a whole number.\0\
No such file or directory: the file that configuration_path names doesn't exist.\0\
Single percent sign, or text in place of a number\0\
A value in /etc/azure/workload.conf is not written as the extension expects it. The log doesn't name it, but it names every parameter that was read before. Two mistakes of this kind can be told from the published code (August 2026):\0\
A value contains a single percent sign, for example in the password of credString. With Python 3, the file's reader takes it for the beginning of a reference.\0\
customScriptEnabled is not a whole number.\0\
Role other than master and slave\0\
role in /etc/azure/workload.conf has a value other than master and slave. Case counts: Master is not accepted. Without the line, the extension assumes master.\0\
Only replicas may be made quiet\0\
enforceSlaveOnly in /etc/azure/workload.conf is a number other than 0, and the role is master, also if it is not written down at all. The extension then doesn't make the database quiet and reports its role as invalid.\0\
For a master that should stay out, this is as it should be, except for the status. By the published code (August 2026), the post-script runs all the same: on MySQL and MariaDB it turns read_only off.\0\
Role slave with Oracle or PostgreSQL\0\
/etc/azure/workload.conf names oracle or postgres as database and slave as its role. The extension has scripts for replicas of MySQL and MariaDB only. Scripts for this role of Oracle were taken out in December 2020.\0\
Unknown workload_name, with an old extension\0\
workload_name in /etc/azure/workload.conf is none that the extension knows. Only versions of the extension from July and August 2020 reported that.\0\
Known names are oracle and mysql, as on Microsoft's page (August 2025), and in the published code also mariadb and postgres. Case counts.\0\
Oracle has not confirmed the end of backup mode\0\
After the snapshot, the packaged script for Oracle did not print END BACKUP succeeded. The database may still be in backup mode, or it had already left it.\0\
What SQL*Plus printed stands in the log, behind WorkloadPatch: post completed with output. A text with in NOARCHIVELOG failed can also mean that no data file was in backup mode any more: the published script uses this text for that as well (August 2026).\0\
Step after the snapshot broken off by an exception\0\
The extension's own code broke off before the database was released. In the log stands WorkloadPatch: exception in post, with the text of the exception directly behind it. Whether the post-script ran has to be seen from the database.\0\
No line credString and no line linux_user\0\
In /etc/azure/workload.conf, both the line credString and the line linux_user are missing or commented out. One of them has to be there. An empty line counts as there, but nobody gets into the database by it.\0\
No client process after ten seconds\0\
The extension starts the client by sudo as the user of linux_user and waits ten seconds for the process. It was not there by then. What keeps it away is not documented; a VM that can't start new processes would do that.\0\
What makes the client itself fail doesn't count here, since a process exists in that case. This is from the published code of the extension (August 2026).\0\
No line ipc_folder for MySQL or MariaDB\0\
/etc/azure/workload.conf names MySQL or MariaDB, but no ipc_folder. These databases can write into certain folders only, so the extension can't choose one by itself.\0\
Oracle database is mounted only, or closed\0\
The answer to the question for the state of the instance did not contain OPEN. Versions of the extension up to December 2020 took a backup of the database for impossible then.\0\
Nothing was wrong if the database had been closed on purpose.\0\
Instance changed its state between the two scripts\0\
Between the scripts before and after the snapshot, the instance changed from OPEN to another state or back. A maintenance job or a restart of the database at the time of the backup would do that; the extension doesn't know what it was.\0\
MySQL turns the sign-in of the backup away\0\
The client of MySQL or MariaDB could not be found or could not sign in, so it never locked the tables. The extension doesn't read what the client says, and simply waits for the signal until its two minutes are over.\0\
The line command_path or linux_user is there, but empty: the extension then looks for the client in /, or its call of sudo fails. This follows from the published code (August 2026).\0\
credString is not complete or not right: it is handed to the client as it stands.\0\
MySQL may not write into ipc_folder\0\
MySQL or MariaDB could not write its signal into the folder that ipc_folder in /etc/azure/workload.conf names: the folder doesn't exist, is not the one that secure_file_priv allows, or the database user lacks the right FILE. The extension waited for the file in vain.\0\
An empty line ipc_folder = ends in the same way. A user's configuration of April 2024 uses the folder of secure_file_priv, /var/lib/mysql-files.\0\
Long statement holds up the read lock of MySQL\0\
The packaged script begins with FLUSH TABLES WITH READ LOCK, which waits until statements that are running have ended. If one runs for longer than two minutes, the signal comes too late.\0\
That the script begins so is known from its published text (August 2026); MySQL's manual describes the lock.\0\
Freeze and snapshot take longer than the quiet time\0\
Freezing the file systems and taking the snapshots took longer than timeout in /etc/azure/workload.conf allows. The database went back to work in between.\0\
The quiet time counts from the moment when the database became quiet. Freezing alone may take about a minute.\0\
ipc_folder set for Oracle or PostgreSQL\0\
/etc/azure/workload.conf names an ipc_folder, although the database is Oracle or PostgreSQL. The extension then looks for a client process that it starts for MySQL only, finds none, and takes the quiet time for over, at every backup.\0\
Oracle with configuration_path is not affected. This follows from the published code of the extension (August 2026).\0\
Oracle or PostgreSQL without command_path\0\
/etc/azure/workload.conf has no line command_path. For Oracle and PostgreSQL, the process that watches the quiet time then gets its parameters in the wrong places and ends at once. The extension takes the quiet time for over, at every backup.\0\
Microsoft's page calls command_path optional if the client is in the path (August 2025). That it is needed here follows from the published code (August 2026). Oracle with configuration_path is not affected.\0\
Oracle database in NOARCHIVELOG mode\0\
LOG_MODE of the open database is NOARCHIVELOG. Only in ARCHIVELOG mode can an open database go into backup mode.\0\
The log shows the mode behind WorkloadPatch: log mode set is.\0\
Settings from Azure incomplete\0\
The settings that Azure sends to the extension for each backup lacked a part, or named a command that the extension doesn't know. They come through the VM agent.\0\
Nothing else is known: the extension doesn't write down which part was missing.\0\
File or program missing in the VM\0\
The extension wanted to open a file or start a program that doesn't exist in the VM. Files of the extension itself can be meant, or tools that it calls.\0\
The log names the file behind [Errno 2] No such file or directory, and the stack trace shows for what it was needed.\0\
No HTTP answer from the host or from storage\0\
The extension called the Azure host at 168.63.129.16 or Azure Storage, and no HTTP answer came back: no connection, a time-out, or a broken TLS handshake. It waits 40 seconds for the host and 10 seconds for storage.\0\
As published (August 2026), the extension uses the proxy of /etc/waagent.conf for storage only if HttpProxy.Host is set and HttpProxy.Port is not. With both set, it connects directly, so that a VM with no way around its proxy gets no answer.\0\
File systems thawed before the snapshot was done\0\
The helper that keeps the file systems frozen released them before the extension told it to: its time limit, 60 seconds if nothing else is set, was over, or thawing failed. So the snapshots may hold different moments, and the extension discards them as inconsistent.\0\
The log then has Failed to receive timely Thaw from parent process, or Failed to FITHAW with the mount point.\0\
Helper for the freeze did not wait long enough\0\
While the file systems are frozen, the helper waits second by second. It got through its seconds sooner than its clock allowed: the waiting was cut short, or the clock of the VM was set back in between.\0\
The log has Inconsistent snapshot because of SLEEP failure then. What cuts the waiting short is not documented.\0\
Exception in the extension's own code\0\
The Python code of the extension broke off with an exception that has no status of its own. The text of the exception and the stack trace in the log are all that is known of it.\0\
The script ends with an exit code other than zero\0\
The pre-script or post-script ran to its end and returned an exit code other than 0. Only 0 counts as success.\0\
The log of the extension has Prescript for ScriptRunner failed with error code: or Postscript for ScriptRunner failed with error code: and then the exit code. What the script itself prints isn't there: only a log of its own tells what went wrong.\0\
preScriptNoOfRetries and postScriptNoOfRetries are meant to repeat a failed script. The published code of the extension (August 2026) counts the retries, but doesn't start the script again.\0\
The script is written for another shell than sh\0\
The extension starts the script as sh \"<ScriptPath>\" <Parameters>. The first line of the script, such as #!/bin/bash, is then a mere comment, and what sh doesn't understand fails. On Debian and Ubuntu, sh is dash, not bash.\0\
One recognises it by hand: sudo sh \"<ScriptPath>\" fails, while the script succeeds if it is called directly.\0\
Read from the published code of the extension (August 2026). Microsoft's page, as of April 2024, expects a shell script and allows that it starts others, for example one in Python.\0\
Script and configured path don't match\0\
There is no file under preScriptLocation or postScriptLocation: the script isn't on this VM, has another name, or its path isn't complete.\0\
Microsoft's template leaves both paths empty, and an empty path counts as a missing script.\0\
Both scripts have to be there, even if only one has something to do.\0\
The log of the extension shows the path: Prescript file does not exist in the location or Postscript file does not exist in the location.\0\
The plugin host file of the extension is damaged\0\
The file that came with the VmSnapshotLinux extension, and that says what is to be started before and after a snapshot, is damaged. The scripts themselves may be in order.\0\
By the published code (August 2026), this is main/VMSnapshotPluginHost.conf in the folder /var/lib/waagent/Microsoft.Azure.RecoveryServices.VMSnapshotLinux-<Version>. The same status follows if the script runner that the file names can't be loaded.\0\
A plugin host file in /etc/azure takes precedence\0\
If there is a file /etc/azure/VMSnapshotPluginHost.conf, the extension reads it instead of its own. A fault in it stays, even after the extension was installed anew.\0\
The log of the extension then has this line:\0\
Read from the published code (August 2026); Microsoft's page doesn't mention the file.\0\
A value in the config file has the wrong type\0\
VMSnapshotScriptPluginConfig.json is valid JSON, but a value in it isn't of the type that the extension expects. The extension doesn't check that and stumbles later.\0\
Read from the published code of the extension (August 2026); Microsoft's page doesn't mention it:\0\
timeoutInSeconds in quotation marks, or a path that is null: under Python 3, the extension reports a faulty plugin host, status 304. The fault in its log is a TypeError.\0\
preScriptParams or postScriptParams that is null or a number: the script is never started, and the plugin host waits in vain for it, status 310 or 311. A string is taken apart: the script gets every character as a parameter of its own.\0\
The config file isn't valid JSON or not complete\0\
VMSnapshotScriptPluginConfig.json can't be decoded, often because of one comma or quotation mark. The log of the extension has Error in decoding ScriptRunner config file and the place of the fault.\0\
By the published code (August 2026), two more faults lead to the same status:\0\
preScriptLocation or postScriptLocation isn't in the file at all: Error in fetching value for the key.\0\
ScriptsExecutionPollTimeSeconds isn't a number, for example \"two\".\0\
The script isn't owned by root with mode 700\0\
The script belongs to a user other than root, or its mode gives rights to the group or to others. Whoever can change it has power over the VM, so the extension doesn't start it.\0\
Required are the owner root and the mode 700. The log of the extension shows what it found:\0\
Permissions of the file, with path and mode, and then Prescript file does not have desired permissions or Postscript file does not have desired permissions\0\
The owner of the PreScript file or The owner of the PostScript file, with the name of the owner\0\
The script needs longer than its time limit\0\
timeoutInSeconds in VMSnapshotScriptPluginConfig.json holds for the pre-script and for the post-script, for each on its own, with all its retries.\0\
Microsoft's template has 30 seconds. If the setting is missing, the published code (August 2026) takes 10.\0\
The maximum is 1800 seconds. A larger value has no effect: reported in December 2018 with 72000, and as of August 2026 still so in the code.\0\
The log of the extension has Prescript for ScriptRunner timed out. or Postscript for ScriptRunner timed out.\0\
The script waits because nobody reads its output\0\
The extension connects the output of the script to pipes and doesn't read them while the script runs. A script that prints more than a pipe holds, 64 KiB by default on Linux, stops there until its time is up.\0\
The script is quick by hand, but times out in every backup, however high the limit is.\0\
Inferred from the published code of the extension (August 2026); neither documented nor reported.\0\
The plugin host waits in vain for the script\0\
The time limit of the plugin host passed without a result. It is timeoutInSeconds in VMSnapshotPluginHost.conf, 1800 as delivered and at most.\0\
The limit of the script itself can't exceed it, so a script that merely takes too long is normally reported earlier, as a time-out of the script. If the plugin host itself gives up, the script was perhaps never started, or its run came to no orderly end. That is inferred from the published code (August 2026).\0\
The extension lacks its plugin host file\0\
VMSnapshotPluginHost.conf is neither in /etc/azure nor in the folder main of the extension, /var/lib/waagent/Microsoft.Azure.RecoveryServices.VMSnapshotLinux-<Version>/main. It belongs to the extension, so its installation isn't complete.\0\
The log of the extension names both places: Plugin host Config file does not exist in the location. For /etc/azure alone, that line is normal.\0\
Others may change or execute the plugin host file\0\
The mode of VMSnapshotPluginHost.conf gives the group or others more than the right to read. The log of the extension shows the path and the mode, then Plugin host Config file does not have desired permissions.\0\
Accepted are, for the group and for others, only no right at all or the right to read, as with 600 or 644.\0\
The plugin host file belongs to another user\0\
The owner of VMSnapshotPluginHost.conf isn't root, so the extension doesn't trust the file. Its log has The owner of the Plugin host Config file with the path and the name of the owner.\0\
No config file for scripts in /etc/azure\0\
/etc/azure/VMSnapshotScriptPluginConfig.json doesn't exist: scripts were never set up on this VM, or the file has another name or place. The extension doesn't bring it along; it has to be put there by hand on each VM.\0\
If no scripts are wanted, leave it so. The backups are file-system consistent.\0\
If /etc/azure/workload.conf names a database under workload_name, the published code (August 2026) runs the database scripts of the extension and doesn't read this file.\0\
The scripts' config file doesn't have mode 600\0\
The mode of /etc/azure/VMSnapshotScriptPluginConfig.json gives rights to the group or to others, or lets root execute the file. Required is 600.\0\
The log of the extension shows the mode that it found, then Plugin Config file does not have desired permissions.\0\
The config file of the scripts belongs to another user\0\
The owner of /etc/azure/VMSnapshotScriptPluginConfig.json isn't root, so the extension doesn't trust the file. Its log has The owner of the Plugin Config file with the path and the name of the owner.\0\
Active SAS on a disk restore point\0\
A disk restore point of this restore point has a shared access signature that is still active. Someone asked for it to read or copy the disk, with BeginGetAccess, and nobody has ended it since.\0\
Asking again while a SAS is active doesn't create a second one: its duration is extended, and the same URL is returned. A job that asks again and again keeps the restore point from being deleted all the time.\0\
VM model is being changed at the same time\0\
While the restore point is being created, something changes the model of the VM, for example by attaching a new disk or detaching one. Azure can't create a restore point of a VM that is in motion.\0\
Disk of the VM is not allocated\0\
A disk that is attached to the VM has not been allocated properly. Azure can't take a snapshot of it, so every restore point that includes it fails.\0\
Microsoft doesn't say how such a disk shows itself. Look for one whose provisioning state is not Succeeded.\0\
Shared disk among the disks of the VM\0\
At least one disk of the VM is a shared disk, and the restore point would contain it. Restore points support no shared disks, whichever kind of consistency is asked for.\0\
A shared disk has a maxShares of more than 1.\0\
Memory quota of COM+ is used up\0\
COM+ in the VM has no memory left within its quota, so the snapshot for the restore point can't be prepared. A restart of COM+ System Application (COMSysApp) and of the VM usually frees it.\0\
Visual C++ 2012 is missing or stuck\0\
The Visual C++ Redistributable for Visual Studio 2012 is not installed in the VM and its installation fails, or it is installed but an installation got stuck. Restore points need it.\0\
VM has 500 restore points\0\
The restore points of the VM have reached the limit: 500 as of April 2023, counted over all restore point collections and resource groups. Old ones are not being deleted, or more are made than the clean-up can remove.\0\
VM is too small\0\
The size of the VM doesn't leave enough computing resources for the creation of a restore point.\0\
Another restore point is in progress\0\
A restore point of this VM is still being created. Until it is complete, no other can be started; it makes no difference whether both are in the same restore point collection.\0\
Key vault of the disk encryption set is missing\0\
The key vault that the disk encryption set refers to doesn't exist any more. Someone may have deleted it.\0\
A deleted key vault can usually be recovered, with its keys: for 90 days, unless another retention was set (as of February 2024). Until then its name is taken, so recover it; a new key vault of the same name can't be created meanwhile.\0\
API version is too old\0\
A script, template or program calls the restore point API with an api-version before 2022-03-01.\0\
Lock keeps Azure Compute from deleting restore points\0\
A lock lies on the resource group of the restore point collection. Azure Compute has no permission to delete old restore points because of it.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/restore-point-troubleshooting#remove-lock-from-the-recovery-point-resource-group\0\
Image of the VM is not generalized\0\
The message suggests that the VM was created from an image that was not prepared, or not generalized, correctly. Its operating system doesn't finish the set-up, and Azure gives up waiting for it.\0\
Cluster of the availability set is full\0\
The VM belongs to an availability set, or is to join one, and is being added, resized or started. Azure has to place it in the cluster in which the availability set already is. That cluster supports the size, but has no free capacity at the moment.\0\
https://learn.microsoft.com/en-us/troubleshoot/azure/virtual-machines/windows/allocation-failure\0\
Starting a VM counts too when only some VMs of the availability set were deallocated.\0\
Azure Storage in trouble for a while\0\
A passing fault of Azure Storage, or an outage, keeps the storage account from answering or slows it down. Nothing has to be changed on the VM.\0\
The Azure status page shows an outage; a short disturbance may not appear there.\0\
Too few IOPS for the transfer to the vault\0\
The storage account gives Azure Backup too few IOPS to move the changed data to the vault in time. Applications, other backups or restores compete for the same account.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-introduction#backup-performance\0\
What makes the transfer longer, as of February 2023:\0\
More than 200 GB change on a disk in a day; such a backup can take more than eight hours.\0\
The changes are scattered over a fragmented disk.\0\
A disk has been added, so its first full copy comes on top.\0\
A snapshot of the backup was deleted. Azure Backup then compares checksums, which takes more than 24 hours or fails.\0\
Many VMs are backed up at the same time. In busy hours, a snapshot can need up to eight hours to reach the vault.\0\
No room for the snapshot copy in the premium storage account\0\
The premium storage account of the VM has less free space than the copy of the snapshot needs. Azure Backup recommends using only half of the account, 17.5 TB, and leaving the other half to the copy.\0\
An older wording of the message (August 2018) says how much is needed: as much free space as there is data on the premium disks attached to the VM.\0\
VM size not supported or not available\0\
The size that was chosen for the restored VM isn't supported, or the region or the subscription doesn't offer it. Any size that Azure Backup supports and the region offers will do.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-support-matrix-iaas#vm-compute-support\0\
As of July 2023, Azure Backup supports any size that has two CPU cores and 1 GB of memory, or more.\0\
Paired region doesn't offer the VM size\0\
Cross Region Restore creates the VM in the paired region, and its size exists only in the primary region. A quota that isn't used up makes no difference.\0\
Reported in October 2021 for a VM of the size Standard_E4as_v4, which Japan East offered and Japan West did not.\0\
No capacity for the VM size at the moment\0\
The region offers the size, but there is no free capacity for it when the restored VM is to be provisioned. This is what the message says literally; how long it lasts isn't known beforehand.\0\
Marketplace plan withdrawn\0\
The VM was created from a plan of a publisher in Azure Marketplace, and the publisher has withdrawn the plan, the offer or the image since. A new VM can no longer be deployed from it; running VMs go on.\0\
https://learn.microsoft.com/en-us/azure/marketplace/deprecate-vm\0\
As of April 2022, a publisher schedules such a deprecation in advance, and customers with active deployments are notified. For a limited time afterwards, the publisher can bring the image back.\0\
Snapshot deleted before it was in the vault\0\
The restore point existed only as a snapshot in a restore point collection. The collection or the snapshot was deleted before the transfer to the vault was done, so no copy of this point is left.\0\
VM migrated from Trusted Launch to Generation 2\0\
This VM itself used to be a Trusted Launch VM and was migrated to an ordinary Generation 2 VM. That isn't supported: the blob with the VM guest state (VMGS) of a Trusted Launch VM is missing in a Generation 2 VM, so the VM doesn't start.\0\
New VM with the name of a deleted Trusted Launch VM\0\
A Trusted Launch VM was deleted, and its backup data is still in the vault. The VM that is to be protected now is another, ordinary one, but has the same name in the same resource group, so Azure Backup takes it for the old one.\0\
“Replace existing” chosen for another subscription\0\
Replace existing is a restore to the original location: it replaces the disks of the VM that was backed up. There is no such VM in another subscription.\0\
VM has unmanaged disks\0\
The disks of the VM are unmanaged, that is, they are VHD files in a storage account. Cross Subscription Restore is limited to managed VMs (September 2023).\0\
A VM has unmanaged disks if its OS disk shows a VHD address instead of a managed disk:\0\
Other subscription and secondary region combined\0\
The restore was started from the secondary region of the vault, and a subscription other than that of the restore point was chosen for it. The service that reports this error accepts only one of the two changes.\0\
Restore point exists only as a snapshot\0\
The chosen restore point is only in the snapshot tier. Its transfer to the vault is still under way, or it failed. For a restore into another subscription, the vault tier is needed.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-instant-restore-capability\0\
As of July 2023:\0\
The portal shows the recovery type “snapshot” first, and “snapshot and vault” after the transfer.\0\
At most one backup a day goes to the vault. With several backups a day, the other points stay snapshots.\0\
Source and target subscription in different tenants\0\
The tenant ID of the subscription with the restore point and that of the target subscription differ. As of September 2023, Cross Subscription Restore is limited to subscriptions of the same tenant.\0\
Recovery Services provider not registered in the target subscription\0\
The target subscription has never registered the resource provider Microsoft.RecoveryServices. That is usual for a subscription in which no Recovery Services vault was ever created, because creating one registers it.\0\
VM is encrypted\0\
The VM that the restore point belongs to is encrypted, and a subscription other than its own was chosen. As of September 2023, the surest case is Azure Disk Encryption (ADE): both of Microsoft's pages exclude it.\0\
With ADE, this command shows the encryption of the disks:\0\
VM is a Trusted Launch VM\0\
The VM that the restore point belongs to has the security type Trusted Launch, and a subscription other than its own was chosen for the restore.\0\
This command prints TrustedLaunch for such a VM:\0\
Cloud service has DNS settings\0\
DNS settings are configured for the cloud service into which the classic VM is restored. If the following commands show an Address, that is the case.\0\
Cloud service has a reserved IP and stopped VMs\0\
The cloud service into which the classic VM is restored has a reserved IP, and the VMs that it already has are stopped. If the following commands print a name, the cloud service has a reserved IP.\0\
Microsoft's page prints the second line as $dep.ReservedIPName; the variable is $deployment.\0\
Special network setup, restored into the same cloud service\0\
The VM has a network setup that a plain restore can't reproduce, and it was to go back into the cloud service that it came from. These setups are meant:\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-arm-restore-vms#restore-vms-with-special-configurations\0\
a load balancer, internal or external\0\
several reserved IPs\0\
several network interfaces (NICs)\0\
Name of the cloud service already in use\0\
The DNS name in the message is the name of the cloud service, which usually ends in .cloudapp.net and must be unique. In a portal restore it depends on the VM name that was entered, and another cloud service already has it.\0\
Virtual network doesn't meet the conditions\0\
The virtual network chosen for the restored VM isn't one that the restore can use. Microsoft doesn't say which setting is wrong, but these conditions are documented:\0\
It is in the subscription and the region of the restore (July 2023). For Cross Region Restore, that is the secondary region.\0\
It is active and not attached to an affinity group. The portal offers only such networks (September 2023).\0\
Reserved IP doesn't match the restored VM\0\
The cloud service chosen as the target has a reserved IP, but the VM in the restore point is configured for something else. If these commands print a name, the cloud service has a reserved IP:\0\
Limit of input endpoints reached\0\
The cloud service chosen as the target has used up its input endpoints. A restored VM that needs one of its own doesn't fit in any more.\0\
Staging location in the wrong region\0\
The storage account that was given as Staging Location is in another region than the restore. A restore in the primary region needs an account in the region of the vault; Cross Region Restore needs one in the secondary region of the vault.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-arm-restore-vms#storage-accounts\0\
As of September 2023, the portal lists only accounts of the right region, so the error is rather to be expected with PowerShell, the Azure CLI or the REST API.\0\
Storage account of a kind that restore can't use\0\
The storage account that was given as Staging Location isn't one of the kinds that a restore supports. According to the message, it must be a Basic or Standard account with locally redundant (LRS) or geo-redundant (GRS) replication.\0\
What doesn't work, as of September 2023:\0\
accounts of the kind Blob storage\0\
accounts with zone-redundant storage (ZRS)\0\
premium accounts, if the VM isn't a premium VM\0\
premium accounts with network rules, if the VM is a managed VM\0\
Limit of resource groups reached\0\
A subscription can hold only a limited number of resource groups, and this one has reached the limit. How many it has is shown by this command:\0\
The limit itself is listed among the subscription limits.\0\
Chosen subnet isn't in the virtual network\0\
The virtual network chosen for the restored VM has no subnet of the name that was given. The portal selects the first subnet of the network by itself, so check which one was taken (September 2023).\0\
This command lists the subnets that are there:\0\
Backup lacks rights for the restore in the subscription\0\
To create the VM, Azure Backup would need rights in the subscription that it doesn't have here. Microsoft doesn't say which ones, but names the way around: restore the disks and create the VM from them.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-rbac-rs-vault\0\
Check your own rights as well. As of March 2021, whoever restores a VM needs at least these roles:\0\
Backup Operator on the vault\0\
Contributor on the resource group in which the VM is created\0\
Virtual Machine Contributor on the VM that was backed up\0\
To restore managed disks, Storage Account Contributor on the staging account comes in addition.\0\
VM is still being updated\0\
The provisioning state of the VM is Updating: Azure is still carrying out a change, a start or a restart. Until that has ended, it can disturb the backup.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/states-billing\0\
The statuses of the VM then include ProvisioningState/updating.\0\
Restart of the VM is pending\0\
Updates of the operating system, or another change, wait for a restart of the VM. Until then, extensions and with them the backup can fail.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout#step-1-check-azure-vm-health\0\
Microsoft's advice for a VM in a failed provisioning state has been to restart it since at least August 2018.\0\
Backup extension in an inconsistent state\0\
The extension of Azure Backup, VMSnapshot on Windows and VMSnapshotLinux on Linux, is neither properly installed nor properly removed. Every backup that needs it fails until it is removed; the next one installs it again.\0\
On VMs with managed disks the portal doesn't list this extension, so a failed state of it stays unseen.\0\
VM is shown as failed\0\
The status of the VM in the portal is Failed: the last operation on it was accepted, but didn't succeed. Azure Backup doesn't back up a VM in this state, even if its guest operating system works.\0\
The failed operation is in the Activity log of the VM.\0\
Antivirus software stops the extension on Linux\0\
Antivirus software on the Linux VM keeps the Azure Linux agent or the backup extension from working.\0\
Microsoft support in Japan named the folders to exclude in June 2024; the documentation of Azure Backup only names those for Windows.\0\
VM is between running and shut down\0\
The VM is just starting, stopping or being deallocated. Azure Backup takes a snapshot only of a VM whose state has settled: running, stopped or deallocated.\0\
Starting, Stopping and Deallocating are such transitions.\0\
SELinux blocks the Linux agent\0\
The Linux VM uses Security-Enhanced Linux (SELinux), and its policy doesn't let the Azure Linux agent do its work in /var/lib/waagent. The backup extension lives there, too, so it can't be installed or run.\0\
VM agent is not installed\0\
There is no Azure VM agent in the VM, so no extension can be installed and Azure Backup can't work inside it. The portal shows it at VM > Settings > Properties, beside Agent status.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-troubleshoot#set-up-the-vm-agent\0\
VMs that were created from an image of the Azure Marketplace usually have the agent. VMs that were moved to Azure from a datacenter of your own usually don't. For VMs of the classic deployment model, a property of the VM has to say that the agent is there.\0\
COM+ System Application or MSDTC doesn't work\0\
The Windows service COM+ System Application is stopped or hangs, or the service under it, Distributed Transaction Coordinator (MSDTC), doesn't run as Network Service or is damaged. The backup extension needs both to be installed and to take a snapshot.\0\
See both services; this works in any PowerShell window of the VM:\0\
IaaS VM provider is registered wrongly\0\
The VSS provider that the backup extension brings along (IaaS VM provider) isn't properly installed, but two registry values say that it is. The extension believes them and doesn't install it again.\0\
Look for this if repairing COM+ and MSDTC didn't help. The values are IsProviderInstalled and IsCommonProviderInstalled.\0\
Desktop heap is exhausted\0\
Windows has no desktop heap memory left for its services, so COM+ breaks down time and again. According to a guide of Microsoft support (March 2021), this is the cause only if all three signs come together.\0\
The backup fails while the extension is being installed.\0\
At that time, the Application event log has an event with the ID 4689 that contains The run-time environment has detected an inconsistency in its internal state. and Error Code = 0x8000ffff : Catastrophic failure.\0\
A restart of the VM helps for a while.\0\
Microsoft support gives the same remedy for the code ExtensionInstallProviderCOMMemoryQuotaReached (February 2021).\0\
Files of Visual C++ 2013 don't match\0\
The two files of the Visual C++ 2013 runtime in C:\\Windows\\System32, msvcp120.dll and msvcr120.dll, come from different versions. The extension can't install its VSS provider with them.\0\
Signs, from a guide of Microsoft support (March 2021): the two files have different modification dates, and the log of the extension has a line like this one, with 0x80110401:\0\
If the dates are the same, this isn't the cause.\0\
Disk space, memory or processor time is short\0\
The VM has too little free disk space, memory or page file, or its processors are busy. VSS writers may then not finish in time and end in a bad state.\0\
Microsoft's page names this check as the first one (September 2023), without limits.\0\
A VSS writer isn't stable\0\
vssadmin list writers shows at least one writer whose state is something other than [1] Stable. Such a writer failed during an earlier snapshot or has hung since, and the next snapshot fails because of it.\0\
VSS writers time out on throttled disks\0\
While the snapshot is taken, the writers hold back what applications want to write. If a disk of the VM is throttled at its IOPS limit, this takes too long and VSS gives up.\0\
Sign: the System or Application event log of Windows has this message.\0\
Volume Shadow Copy service hangs\0\
The Windows service Volume Shadow Copy (VSS) is in a bad state and doesn't answer the backup extension properly. All snapshots of the VM that need VSS fail with it.\0\
Permissions of the folder MachineKeys were changed\0\
The permissions on the folder in which Windows keeps the private keys of the computer differ from the default. The backup extension then can't use the key that decrypts its configuration.\0\
The folder is %systemdrive%\\programdata\\microsoft\\crypto\\rsa\\machinekeys. Its default permissions are these two:\0\
A disk has too many snapshots\0\
The blob of a disk has reached the number of snapshots that Azure Storage allows. Snapshots of other tools and old ones that nobody deleted count as well.\0\
For restore points, Azure Compute reports the same limit and asks you to delete existing restore points of the VM (April 2023).\0\
Soft delete keeps deleted snapshots\0\
Soft delete is on for the storage account that holds the disks of the VM. Deleted snapshots count until their retention ends, so the limit is reached although old snapshots are deleted.\0\
This concerns disks that lie as blobs in a storage account of yours, that is, unmanaged disks.\0\
Site Recovery takes snapshots of the same disks\0\
Azure Site Recovery protects the VM, too, and takes snapshots of the same disks. If it does so during a backup, the two get in each other's way.\0\
Network calls for the snapshot are too slow\0\
The extension takes the snapshot from inside the VM, by calls to Azure Storage. The VM is so busy, or so small, that these calls don't end in time.\0\
According to Microsoft (September 2023), the snapshot task waits and finally times out on a VM whose processor or memory is more than 90 percent in use.\0\
VM is off while the extension is to be installed\0\
The VM isn't running, so the agent inside it can't install the extension of Azure Backup.\0\
A customer's report on Microsoft's documentation said the same in June 2024: as long as the VM is off, the extension isn't installed.\0\
A drive is locked by BitLocker\0\
BitLocker encrypts at least one drive of the VM, and this drive is locked. VSS can neither read it nor take a snapshot of it.\0\
See which drives are concerned, in an elevated PowerShell window of the VM:\0\
Strong cryptography is off for .NET\0\
A version of .NET Framework in the Windows VM doesn't use strong cryptography, so the backup extension only offers old versions of TLS. If the other side refuses these, no secure connection comes about.\0\
The setting is the registry value SchUseStrongCrypto.\0\
Windows Installer is disabled\0\
The Windows Installer service (msiserver) is disabled or no longer properly registered, so no package can be installed in the VM, not even the Visual C++ runtime.\0\
Sign: the value Start of the service in the registry is 4 (disabled) and not 3.\0\
Rights on the key Software\\Classes are missing\0\
The account that installs the Visual C++ runtime may not write to the registry key HKEY_LOCAL_MACHINE\\SOFTWARE\\Classes, so the installation breaks off.\0\
Sign: the event log has an entry of the installer with Error 1401 and System error 5, for example this one:\0\
Antivirus software stops the Visual C++ installation\0\
Antivirus software in the Windows VM doesn't let the Visual C++ runtime be installed, or stops the extension that wants to install it. The log of the antivirus software shows that.\0\
Microsoft asks for exclusions that allow the installation, without naming them. The folders in the steps are those that it names for the backup extension.\0\
Encryption identity may not use the key\0\
The managed identity in the encryption settings lacks rights on the key vault or the key: they were never given, were given to another identity, or were removed later.\0\
https://learn.microsoft.com/en-us/azure/backup/encryption-at-rest-with-cmk-for-backup-vault#assign-permissions-to-the-backup-vault-to-access-the-encryption-key-in-azure-key-vault\0\
As of November 2024 it needs one of these:\0\
Key vault with Azure RBAC: the role Key Vault Crypto Service Encryption User.\0\
Key vault with access policies: Get, Wrap and Unwrap for keys.\0\
Managed HSM: the same three, given by local RBAC on the key.\0\
Encryption identity was disabled or detached\0\
The identity that the encryption settings name is no longer there for the vault: the system-assigned identity was switched off, or the user-assigned one detached or deleted. Backups and restores then fail until it is back.\0\
https://learn.microsoft.com/en-us/azure/backup/encryption-at-rest-with-cmk-for-backup-vault#enable-a-managed-identity-for-your-backup-vault\0\
Microsoft advises never to disable the identity, not even for a while: the vault may behave inconsistently afterwards.\0\
Key is not an RSA key\0\
The key URI in the encryption settings belongs to a key of another type, for example an elliptic curve (EC) key. Azure Backup takes RSA keys only.\0\
https://learn.microsoft.com/en-us/azure/backup/encryption-at-rest-with-cmk-for-backup-vault#key-vault-and-managed-hsm-key-requirements\0\
As of November 2024, a Backup vault takes RSA and RSA-HSM keys of 2,048, 3,072 or 4,096 bits.\0\
Key vault or key is missing or can't be reached\0\
The encryption settings point to a key vault or a key that doesn't exist any more, or whose network settings keep Azure Backup out.\0\
A key that is disabled or expired doesn't work either: backups and restores fail with it (as of November 2024).\0\
Key vault is restricted to networks, identity is user-assigned\0\
The key vault lets only some networks in, and the encryption settings name a user-assigned identity. The two don't go together; only the system-assigned identity gets through to such a key vault.\0\
https://learn.microsoft.com/en-us/azure/backup/encryption-at-rest-with-cmk-for-backup-vault#considerations\0\
The limit is documented for Recovery Services vaults (August 2023) and for Backup vaults (November 2024), and was reported once more in November 2024.\0\
Encryption is set before the identity has its role\0\
A deployment (Terraform, Bicep) creates a vault together with its encryption and means to use the system-assigned identity. That identity comes into being only with the vault, so it can't have a role on the key vault yet.\0\
Reported in October 2024 for Terraform and in November 2024 for Bicep, both with Recovery Services vaults. In January 2025 the author of the second report noted that an update of the Azure API seems to have solved it there.\0\
System-assigned identity of the Backup vault is off\0\
The Status of the system-assigned identity is Off, although backup instances of the vault work with it. A new Backup vault has it switched on, so somebody or something has turned it off (as of July 2025).\0\
User-assigned identity was deleted or detached\0\
The user-assigned identity that a backup instance or the encryption works with no longer exists, or isn't attached to the Backup vault any more. It then doesn't appear among the user-assigned identities of the vault.\0\
Access with storage account keys is off\0\
Allow storage account key access is Disabled on the storage account. As of July 2025, Azure Backup can't authenticate to storage accounts in any other way than with keys.\0\
Backup items, servers or storage accounts are left in the vault\0\
One of these is still in the vault: a protected data source (VM, SQL or SAP HANA database, file share), backup data of an item whose backup was stopped, a registered server, or a registered storage account. Each of them is enough to block the deletion.\0\
Backup Items and Backup Infrastructure in the menu of the vault show what is there. Items of Azure Site Recovery count too.\0\
A server with the MARS agent is still registered\0\
A server that was backed up with the MARS agent is still registered with the vault. The message then names the server, for example WIN10.CONTOSO.COM.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-delete-vault#delete-protected-items-on-premises\0\
Deleting by force doesn't help. az backup vault delete --force stopped at such a server with Container not found (reported in March 2019), and Remove-AzRecoveryServicesVault doesn't remove servers either (reported in November 2019).\0\
Soft-deleted items are left in the vault\0\
Items were deleted, but soft delete keeps their data: 14 days by default, up to 180 if the vault is set so. Older tools may insist on a vault without such items.\0\
https://learn.microsoft.com/en-us/azure/backup/secure-by-default#soft-delete-for-vaults\0\
As of November 2025, a Recovery Services vault that holds only soft-deleted items and containers can be deleted and becomes soft-deleted itself. According to Microsoft this works with every tool and version where the feature is generally available: all public regions and national clouds. Where it is in preview, it takes the portal, Azure CLI 2.75.0, Azure PowerShell 7.5.0 or REST API version 2024-09-30-preview, or something newer.\0\
An operator reported in August 2026 that tools older than these still insisted on an empty vault.\0\
The vault has private endpoint connections\0\
A private endpoint was created for the vault, or an attempt to create one left a connection behind. Such connections keep the vault from being deleted, even if nothing is backed up into it any more.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-delete-vault#delete-a-recovery-services-vault\0\
The variant of the message under ServiceResourceNotEmptyWithBackendMessage names private endpoints outright (reported in August 2020).\0\
A destroy by an infrastructure tool left the item protected\0\
Terraform, Pulumi or a like tool reported that it had removed the protection of a VM, but the item is still active in the vault. It then blocks the deletion of its policy and of the vault.\0\
Reported by the makers of one such tool: after a clean destroy the item answered for minutes, and in one measured case the vault never ran a job to delete it. Backup Jobs shows whether such a job exists.\0\
Backup instances or policies are left in the Backup vault\0\
The vault has at least one backup instance or backup policy. It is easily missed, because the lists in the portal show one type of data source at a time.\0\
Another update of the vault is running\0\
An earlier call still changes the vault, for example its identity or its network settings. Until that has ended, the service takes no second change; a deletion right after creating the vault can fail in this way too.\0\
The vault is immutable\0\
Immutability is turned on for the vault, so nothing may be done that could cost a restore point before its time.\0\
As of June 2025, a Recovery Services vault then refuses three things:\0\
to stop protection and delete the data\0\
to change a policy so that it keeps backups for a shorter time\0\
to give an item another policy with a shorter retention\0\
A Backup vault refuses the first of them. Longer retention and another schedule are allowed, and so is stopping protection while the data is kept.\0\
Backups were to be suspended in a vault without immutability\0\
The call wanted to stop backups and keep the data as the policy says: state BackupsSuspended, in Azure PowerShell -RetainRecoveryPointsAsPerPolicy. That works in immutable vaults only, and in others the service answers with the message about immutability, although the opposite is true.\0\
Reported in March 2024 for Azure PowerShell, in February 2025 for the REST API. In the second report the same request was accepted once immutability had been turned on.\0\
The call carries no request of the Resource Guard\0\
Critical operations on a vault with multi-user authorization need permission on the Resource Guard as well, and the call has to name the guard's request for the operation. The portal, Azure CLI and Azure PowerShell do that; the tool used here doesn't, or the caller has no role on the guard.\0\
https://learn.microsoft.com/en-us/azure/backup/multi-user-authorization#protected-operations-using-mua\0\
Properties > Multi-user Authorization of the vault shows whether a guard is linked, and which one. As of September 2023, Microsoft lists as critical: turning off soft delete or multi-user authorization, shortening retention in a policy or for an item, stopping protection with deletion of the data, and the security PIN of the MARS agent. A change to Azure PowerShell of April 2024 names four more for Recovery Services vaults: stopping protection while the data is kept, turning immutability off, schedules with larger gaps, and restores.\0\
The exclusion list names an operation that must stay guarded\0\
Some operations would disarm the guard itself, so they can't be excluded. As of September 2023, Microsoft calls these mandatory: turning off soft delete and turning off multi-user authorization in a Recovery Services vault, turning off multi-user authorization in a Backup vault.\0\
In the list they are ARM operation names. Known to be refused are those of this list and the operations for mapping vaults of another tenant:\0\
Soft delete is enforced for the vault\0\
Azure Backup is secure by default: soft delete is on for good, with 14 days unless more are set. As of November 2025 this holds for Recovery Services vaults in all public regions and national clouds; for Backup vaults it holds in East Asia, Australia East and West Central US, and is in preview elsewhere.\0\
https://learn.microsoft.com/en-us/azure/backup/secure-by-default\0\
Where it holds, no API version and no tool turns soft delete off any more. Where it was in preview, tools before Azure CLI 2.75.0 and Azure PowerShell 7.5.0 still could.\0\
The API version takes only AlwaysON\0\
The template or tool sends softDeleteState or enhancedSecurityState with a value of the past, such as Disabled or Enabled, through a recent API version of Microsoft.RecoveryServices/vaults. That version takes AlwaysON for both, or no value at all.\0\
Soft delete was set on the vault itself before\0\
Soft delete of the vault was written once through Microsoft.RecoveryServices/vaults (securitySettings). Since then Microsoft.RecoveryServices/vaults/backupconfig takes no change of it any more. Vaults created with current API versions are in this state from the start.\0\
A usual case is a template that sets soft delete in both places, like the Bicep module avm/res/recovery-services/vault with softDeleteSettings and backupConfig (reported in August 2026).\0\
Redundancy was set on the vault itself before\0\
Redundancy or Cross Region Restore of the vault was written once through Microsoft.RecoveryServices/vaults (redundancySettings). Since then Microsoft.RecoveryServices/vaults/backupstorageconfig takes no change any more. Vaults created with current API versions are in this state from the start.\0\
The old way is still taken by older templates and modules.\0\
Cross Region Restore is off in the vault\0\
The call asks for items, restore points or jobs of the secondary region, or starts a restore there, and the vault isn't set up for it. The feature needs geo-redundant storage and has to be turned on; vaults with locally redundant or zone-redundant storage can't have it.\0\
Properties > Backup Configuration of the vault shows both settings.\0\
Version 3.55.0 of the azurerm provider makes the call\0\
The Terraform provider azurerm 3.55.0 of 4 May 2023 moved to API version 2023-02-01 of Azure Backup, and reading azurerm_backup_protected_vm began to fail with this code. Version 3.54.0 worked with the same vault, which had zone-redundant storage and cross_region_restore_enabled = false (reported in May 2023).\0\
Access to the paired region is restricted\0\
Cross Region Restore copies backups to the region that Azure pairs with the region of the vault. Some of these regions are closed unless a subscription has been granted access, and yours has not.\0\
Weekly VM policy keeps its snapshots for other than five days\0\
The policy backs VMs up once a week, and its snapshots for instant restore are to be kept for more or fewer days than five. For weekly policies five is fixed. Tools that fill in two days by themselves run into it.\0\
Reported in August 2019 for the Azure CLI and in January 2024 for Terraform, there for policies of type V1 as well as V2.\0\
Retention names other days than the schedule\0\
The policy runs once a week, and its retention doesn't fit the days on which it runs. The service checks two things, and says neither (notes in a Microsoft repository, April 2026):\0\
The days of the weekly retention have to be those of the schedule. A schedule for Monday with a retention for Sunday is rejected.\0\
Monthly and yearly retention have to be given by week, like the first Sunday. Days of the month, like the 1st, are rejected.\0\
Retention times differ from the schedule or lie ahead\0\
A policy is updated, and the retention times in the request aren't those of the schedule, or carry a date and time that is still to come. Both are rejected.\0\
Seen with Terraform: changing the time of a backup failed while a monthly retention was set (October 2024), and changing a retention failed when it was done before the time of the backup, because the provider sent today's date with that time (March 2026). The same change went through later in the day.\0\
Days of the differential SQL backup don't fit\0\
In a policy for SQL Server in a VM, the differential backup has more than one day a week, or a day on which a full backup runs as well.\0\
A differential backup never runs on the day of a full one, so it needs a weekly full backup; with a daily full backup there is no day left for it. That it takes exactly one day a week isn't on Microsoft's pages: Microsoft's own tests found it in April 2026.\0\
Archive tiering isn't accepted in this policy\0\
The policy moves restore points to the archive tier (TieringPolicy), and the service takes it neither in this combination nor for this vault. Known combinations that are rejected (tests in a Microsoft repository, April to August 2026):\0\
an enhanced VM policy (V2) with a weekly schedule, weekly, monthly and yearly retention, and tiering after 90 days\0\
a SQL policy with a weekly full backup, monthly retention, and tiering after 90 days\0\
TieringMode TierRecommended for VMs in a vault without the preview feature for smart tiering\0\
A daily VM policy with the same retention and tiering was accepted.\0\
A retention for SQL is outside its limits\0\
In a policy for SQL Server in a VM, full, differential or log backups are kept for a time that isn't allowed. Known limits:\0\
any backup: 7 days at least\0\
differential backups: 180 days at most, and no longer than the full backup they rest on\0\
log backups: 35 days at most, and shorter than the differential backups\0\
Snapshots are kept as long as the daily backups or longer\0\
The number of days for instant restore isn't below the number of daily backups. An enhanced policy (V2) keeps snapshots for 7 days if nothing is set, so a daily retention of 7 is already too short for it; a standard policy keeps them for 2 days.\0\
Backup items still use the policy\0\
At least one item is backed up by the policy. As of December 2025, a policy can be deleted only when it has no items: each of them has to have another policy, or none.\0\
Databases in the container are still protected\0\
Protection of at least one database of the VM hasn't been stopped, or its backups are still kept as active data. Protected Servers in the vault shows the VM, Backup Items its databases.\0\
How far you have to go is answered in different ways. As of April 2026, Microsoft's page on SQL wants all backup items deleted before the server is unregistered; since November 2025 Microsoft says that soft-deleted items are no obstacle. The scripts of March 2026 unregister with the restore points retained.\0\
The stop hasn't taken effect yet\0\
Protection was stopped for all databases a moment ago, and the vault hasn't caught up. The scripts wait 30 seconds before they unregister, and advise a few minutes if this error comes up all the same.\0\
The item isn't protected in this vault\0\
The VM, database or file share was never protected in the vault that the call names, its protection is still being set up, or its backups were deleted. A database that is only listed as protectable isn't a backup item yet. A node of Azure Kubernetes Service is never one.\0\
The item goes by another name in the vault\0\
The item is there, but the call builds its name in a way that the service doesn't use. It happens with file shares: the service names the item AzureFileShare; followed by a long hash, while tools asked for AzureFileShare; and the name of the share (reported for Terraform in November 2020 and for Pulumi in January 2022). The backup is configured nevertheless.\0\
The container is named by a part of its name only\0\
The name of a container has four parts, separated by semicolons. For a VM they are IaasVMContainer;iaasvmcontainerv2;<VmResourceGroup>;<VmName>, for a storage account StorageContainer;Storage;<StorageAccountResourceGroup>;<StorageAccountName>. The call sent something shorter.\0\
The backup item is named by a part of its name only\0\
The name of a backup item has several parts, separated by semicolons. For a VM they are VM;iaasvmcontainerv2;<VmResourceGroup>;<VmName>. The call sent something shorter.\0\
Names in the request don't fit the VM\0\
The request builds the names of container and item from the wrong resource group or VM. The usual mistake: the resource group of the vault is put where that of the VM belongs. As long as both are in one group it goes unnoticed (concluded from reports of November 2018).\0\
The request lacks the policy or the id of the VM\0\
The request names no backup policy, or no id of the VM to protect. In the first reports the documentation of the Terraform resource was behind it: it left out backup_policy_id, which Azure needs.\0\
A list is asked for without a backup management type\0\
The list of the containers in a Recovery Services vault has to be asked for by backup management type. Without that filter, the call ended with this code (reported in June 2021). A filter that doesn't fit has the same effect: az backup item list --workload-type VM was answered in this way (reported in June 2026).\0\
The vault doesn't know the file share yet\0\
Backup of a file share is to be configured by a template, and the storage account isn't registered with the vault, or the vault hasn't looked for shares in it. The portal does both silently, which is why the same setup works there. That this is the reason is the guess of the user who reported it in February 2020.\0\
The policy asks for something its data source doesn't have\0\
A policy of a Backup vault uses a feature that is missing for its data source. Known cases (notes and tests in a Microsoft repository, April to August 2026):\0\
the archive tier, for any data source of a Backup vault\0\
a yearly retention for disks, which take daily, weekly and monthly ones\0\
a schedule, retention or archive setting in a policy for continuous backup of blobs or Data Lake Storage\0\
vaulted backup of blobs or Data Lake Storage, where it isn't enabled for the storage account\0\
Default rules of the blob policy have the wrong names\0\
A policy for blobs combines operational and vaulted backup, and both default retention rules are called Default. Since September 2026 the service turns that down when the policy is created; the rule was introduced without being documented. Reported for Terraform, where the azurerm provider set the names by itself.\0\
Soft delete of the Backup vault is always on\0\
The call changes soft delete of a Backup vault in which it stands at AlwaysOn. That state is final, so any change of it is rejected (noted in tests of a Microsoft tool, as of August 2026).\0\
Another discovery of VMs is running\0\
The vault is already looking for VMs: another user, script or the portal started it. One search per vault runs at a time.\0\
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
If all disks are within the limits, start the backup again and stop here.\0\
Split every disk that is too large, so that each disk of the VM is at or below the limit: attach new disks that are within it, and copy the data to them.\0\
Check that the copy is complete, then detach the disk that is too large.\0\
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
Take this when antivirus software on a Windows VM stops the program of the Backup extension, or the installation of what it needs.\0\
Open the Application log in Event Viewer and look for this entry at the time of the failure:\0\
If it is there, antivirus software may be the reason. Its own log shows what it blocked at that time.\0\
Exclude these folders in the settings of the antivirus software:\0\
Start the failed operation again: the backup or the restore point.\0\
Set the clock of the VM\0\
Take this when the clock of the VM is far away from the real time. A user reported in June 2021 that this can cause the error.\0\
Compare the date and time inside the VM with the real time.\0\
Set the clock right.\0\
As of October 2025, Backup doesn't support a changed machine time. If the clock was set to the future after backup had been enabled, a successful backup isn't guaranteed, even after the clock has been set back.\0\
The report: azure-docs issue 76638.\0\
Reinstall the Visual C++ runtime\0\
Take this when the module iaasvmprovider.dll of the Backup extension is damaged or doesn't fit the Windows version of the VM, or when the two files of the Visual C++ 2013 runtime don't match.\0\
The module is C:\\Packages\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\\<Version>\\iaasvmprovider.dll.\0\
Check whether the module fits the version of regsvr32.exe: x86 (32-bit) or x64 (64-bit).\0\
Compare the dates of the two files of the runtime, in PowerShell inside the VM:\0\
If they differ, the files don't match.\0\
In the VM, open Programs and Features in Control Panel.\0\
Uninstall Visual C++ Redistributable (x64).\0\
Microsoft's page named the one for Visual Studio 2013 in May 2022 and the one for Visual Studio 2015 in November 2025. The file that installs it again, vcredist2013_x64, was the same both times. If the two files of the runtime don't match, it is the one for Visual Studio 2013.\0\
Open the folder C:\\Packages\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\\<Version>, that of the newest version.\0\
Run the file vcredist2013_x64 in this folder.\0\
If the dates differed, compare them again. They have to be the same now.\0\
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
Read why the restore point isn't archivable\0\
Take this when the message leaves open which condition is missed. Azure Backup keeps the reason with every restore point.\0\
https://learn.microsoft.com/en-us/azure/backup/use-archive-tier-support\0\
List the restore points with their readiness for the archive tier.\0\
PowerShell, for the last <Days> days:\0\
Without dates, PowerShell looks back 30 days only.\0\
For a database, write AzureWorkload and MSSQL or SAPHANA in the first command, and the names of its container and item. Each restore point shows whether it is ready and, if not, the reason.\0\
Find the reason among the conditions, as of May 2023:\0\
Type: monthly or yearly for Azure VMs, full backups for SQL Server and SAP HANA.\0\
Age in the standard tier: three months for Azure VMs, 45 days for SQL Server and SAP HANA.\0\
Retention left: six months.\0\
Dependencies: no active daily or weekly ones for Azure VMs, none at all for SQL Server and SAP HANA.\0\
All of them have to hold.\0\
Check that the region of the vault has the archive tier, in Supported regions.\0\
If none of this explains it, collect the name of the restore point, the output of step 1, the policy of the backup item and the time of the attempt for a support request.\0\
Move a restore point that is archivable\0\
Take this when the chosen restore point will not become archivable, or not soon, and another one will do.\0\
List what can be archived.\0\
Everything that is eligible:\0\
For Azure VMs, only the set that is recommended to save cost:\0\
If the first list has entries and the second one none, the move would probably cost more than it saves.\0\
Move a restore point of the list, <RestorePointName>:\0\
A job starts. Follow it in Backup Jobs. If you chose the recommended set, move all of it: only then is the saving certain (as of October 2022).\0\
Check that the restore point appears in the archive tier:\0\
A restore point of a VM becomes a full copy in the archive tier, so that the storage used can grow. Whoever deletes an archived restore point before 180 days are over still pays for the rest (as of May 2023).\0\
Wait until the restore point is old enough\0\
Work out the day from which the restore point can be moved: its date plus three months for an Azure VM, plus 45 days for SQL Server or SAP HANA (as of May 2023).\0\
Check the expiry of the restore point against that day: six months of retention must be left then. If not, lengthen the retention in the policy first.\0\
When the day has come, check that the restore point is ready:\0\
The restore point is in the list.\0\
Move it again.\0\
A policy can move eligible restore points by itself. In the Recovery Services vault, open the policy in Manage > Backup policies and select Enable Tiering for VMs, or Move eligible recovery points to Vault-archive for SQL Server and SAP HANA (as of October 2022).\0\
Lengthen the retention in the backup policy\0\
Find the policy of the backup item:\0\
See which other backup items use this policy, <PolicyName>. The change applies to all of them.\0\
If some of them should keep their retention, create a second policy and assign it to this item instead.\0\
In the Recovery Services vault, open the policy in Manage > Backup policies.\0\
Lengthen the retention, so that six months are left for the archive tier after the time in the standard tier:\0\
Azure VMs: monthly or yearly retention of nine months or more.\0\
SQL Server and SAP HANA in Azure VMs: retention of full backups of 225 days or more.\0\
These figures are as of October 2022.\0\
Save the policy and wait until the job that changes it has ended.\0\
Check that the restore point is ready now, then move it again:\0\
A changed policy applies to the restore points that exist, too, in both tiers. Don't shorten any retention on the way: restore points that are older than the new limit may be deleted. A longer retention costs more storage.\0\
Leave the restore point where it is\0\
Check that the restore point is in the archive tier:\0\
The restore point is in the list. Nothing else is to be done.\0\
If a script moves restore points, let it ask for those that are ready for the move only, with --target-tier VaultArchive --is-ready-for-move true.\0\
Move eligible restore points without a recommendation\0\
Ask for recommendations for Azure VMs only. In a script, take backup items of other types out of that query.\0\
Get the names of the databases in the vault and of their containers, <ItemName> and <ContainerName>:\0\
For SQL Server in an Azure VM, list the restore points that are eligible. For SAP HANA, write SAPHANA instead of MSSQL.\0\
Every restore point in the list can be moved.\0\
Move them, one by one:\0\
Each move is a job in Backup Jobs.\0\
Reported in May 2022: reading the recommendations takes more than the role Reader. It needs the permission Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/recoveryPointsRecommendedForMove/action.\0\
Restore from the rehydrated restore point\0\
Check that the restore point is there in rehydrated form:\0\
The restore point is in the list.\0\
Start the restore from it without rehydration priority and duration:\0\
The disks are written to <TargetResourceGroup>.\0\
Follow the restore in Backup Jobs.\0\
Rehydrate and restore in one go\0\
A restore from the archive tier has two stages: the restore point is copied back to the standard tier, then the restore runs from that copy. Both are requested together.\0\
Check in Backup Jobs that no rehydration of this restore point is running already. If there is one, wait for its end; then start the restore without asking for another.\0\
Start the restore with a priority and a duration for the rehydration. The duration is 10 to 30 days, 15 by default (as of October 2022).\0\
Azure portal: start the restore as usual and choose rehydration priority and duration on the way.\0\
PowerShell, with the archived restore points of the last <Days> days:\0\
For SQL Server and SAP HANA, az backup restore restore-azurewl takes --rehydration-priority and --rehydration-duration, too.\0\
If it is urgent, write High instead of Standard. What the priority means for the time is described in Rehydration priority.\0\
Follow the job in Backup Jobs. Until the duration is over, further restores from this restore point need no new rehydration.\0\
If the restore fails again, collect the name of the restore point, its tier, the ID of the job and its error details for a support request.\0\
The rehydration costs extra, and its duration can't be changed afterwards.\0\
Restore without a rehydration\0\
Check that the restore point isn't in the archive tier:\0\
The restore point isn't in the list.\0\
Start the restore again, this time without --rehydration-priority and --rehydration-duration (Azure CLI) or -RehydratePriority and -RehydrateDuration (PowerShell).\0\
Wait for the rehydration to end\0\
Find the job that rehydrates the restore point in Backup Jobs, or list the jobs that are running:\0\
How long that takes depends on the priority, Standard or High; see Rehydration priority.\0\
Check whether that job was a restore with rehydration. If so, it goes on to restore by itself. If not, start the restore, without asking for another rehydration.\0\
If the job doesn't end, collect its ID, its start time and the name of the restore point for a support request.\0\
Check the readiness again later\0\
Wait a while. Microsoft gives no time.\0\
List the restore points with their readiness for the archive tier:\0\
Once the decision is made, the restore point is ready, or another reason is given.\0\
If it is ready, move it again.\0\
If the answer stays the same for days, collect the name of the restore point, its date and the output of step 2 for a support request.\0\
Reduce the retention of the policy\0\
Start to create the policy again, with daily retention only.\0\
Create it.\0\
If it is accepted, a longer retention was the reason.\0\
Add weekly, monthly and yearly retention one at a time, each as short as you can do with, and save in between.\0\
The setting that is refused is the one that goes too far. Leave it out or shorten it.\0\
If even the smallest policy is refused, collect the schedule and retention that you entered, the time, and the correlation ID from the activity log of the vault for a support request.\0\
Resume the protection and reset the disk exclusion\0\
Check the state of the protection:\0\
ProtectionStopped means that the protection is stopped.\0\
Decide whether the VM is to be protected again. The next step does that.\0\
Reset the exclusion together with a policy, in the same PowerShell session:\0\
Check the result:\0\
The output has \"diskExclusionProperties\": null.\0\
If it fails again, repeat the command of step 3 with -Debug and collect its output and the state from step 1 for a support request.\0\
The protection is resumed: backups run by the schedule of this policy again, and now cover all disks of the VM.\0\
Resume or set up the protection of the VM\0\
See whether and how the vault protects the VM:\0\
ProtectionStopped means that the backups were stopped and the data was kept. A VM that isn't in the list isn't protected by this vault; look in your other vaults, too.\0\
Make the protection active.\0\
Stopped, in the portal: open the VM among the Backup Items of the vault, select Resume backup and choose a policy. It needn't be the one the VM had before.\0\
Stopped, by Azure CLI:\0\
Not in any list: set up the backup anew.\0\
Run the list of step 1 again.\0\
The state is now Protected, or IRPending until the first backup has been made.\0\
Start the backup again: select Backup now in the backup item.\0\
Resume backup is not offered if the backup data was deleted when the protection was stopped.\0\
Restore with “Create new”\0\
Take this when a restore with Replace existing failed because of this code. It is what the user who reported the case advises.\0\
Open the restore job in Backup Jobs of the vault and read the code and the message of each task.\0\
OlrBackupFailed means that the restore has not replaced anything, even if the job shows Completed with warnings.\0\
Start a restore from the same restore point again and choose Create new.\0\
The existing VM stays as it is.\0\
Wait until the restore job is Completed, then check the new VM.\0\
Create the VM again under its old name\0\
Take this when the VM should still exist and its backups should go on in the same backup item.\0\
Read the name and the resource group that the backup item expects:\0\
The resource group is part of the id.\0\
Create the VM with this name in a resource group of this name. For a VM of the classic deployment model, the name of the cloud service has to be the same.\0\
A deleted VM can also be restored from one of its restore points.\0\
Stop the protection of the missing VM\0\
Take this when the VM is gone for good. It ends the failing jobs.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-manage-vms#stop-protecting-a-vm\0\
In the vault, open Backup Items > Azure Virtual Machine and select the VM.\0\
Select Stop backup and choose what becomes of the restore points.\0\
Retain Backup Data keeps all restore points. You can go on restoring from them, and you go on paying for them.\0\
Delete Backup Data removes all restore points.\0\
By Azure CLI, this keeps them:\0\
With --delete-backup-data true behind it, the same command deletes them.\0\
Look at Backup Jobs after the next scheduled time.\0\
There is no new job for this VM.\0\
Deleting takes all restore points of the VM, the last one included. As of July 2022, the data stays in the soft-deleted state for 14 days. Restore points that have been in the archive tier for less than 180 days cost an early deletion fee.\0\
Protect the VM in a vault of its new region\0\
In the old vault, stop the protection of the VM: Backup Items > Azure Virtual Machine > the VM > Stop backup. Keep the backup data as long as you may have to restore from it.\0\
Data that is kept this way stays without a time limit and costs money until you delete it.\0\
Protect the VM in a vault of the new region:\0\
Start a first backup: select Backup now in the new backup item.\0\
The job in the new vault ends with Completed.\0\
Older restore points are restored from the old vault. For the next move: stop the protection before you move the VM.\0\
Find the policy that denies the request\0\
Open Activity log of the subscription and filter for failed operations at the time of the backup.\0\
Look for the creation of a resource group or a restore point collection that was rejected by a policy.\0\
Open the entry and read the name of the policy assignment and its scope.\0\
List the assignments that hold for the resource group of the vault, the inherited ones included:\0\
In the portal, the same is in the resource group under Policies. Look for assignments with the effect Deny that could stop a backup or a restore.\0\
List the assignments in the same way for the resource group of the restore points, if it exists.\0\
Turn the tag policy from Deny to Modify\0\
Take this when the policy may add missing tags itself instead of rejecting requests.\0\
https://learn.microsoft.com/en-us/azure/governance/policy/tutorials/govern-tags\0\
Open the definition behind the assignment: Policy > Definitions.\0\
Replace the effect Deny with Modify, so that the policy adds the missing tags.\0\
The assignment then needs a managed identity that may write tags. The tutorial Govern tags shows a policy of this kind.\0\
The resource group of the restore points is there and has its tags.\0\
Create the resource group for the restore points yourself\0\
Take this when the policy has to keep its effect Deny. Azure Backup uses a group that exists under the name that it would choose itself.\0\
Decide on the name. It consists of a first part, a number that begins with 1, and, if you like, a last part; by default AzureBackupRG_<Geo>_1.\0\
Create the group, with the number and with the tags that the policy demands:\0\
Unless you took the default name, enter it in the backup policy without the number: vault > Backup policies > the policy > Modify > Azure Backup Resource Group (Optional).\0\
Azure Backup puts the number behind it. If you enter the number, too, Azure Backup creates yet another group (a case of this kind was reported in March 2020).\0\
Start the backup again and look into the group:\0\
The restore point collection of the VM is listed.\0\
As of June 2019, a group holds at most 600 restore point collections. After that, Azure Backup goes on with the next number: create <Name>2 with its tags in time.\0\
Don't lock the group, or old restore points can't be cleaned up.\0\
If the name in a policy changes, older restore points stay in the old group until they expire.\0\
Find the mount point that was not frozen\0\
Search the log of the extension:\0\
The path behind FIFREEZE: or FITHAW: is the mount point. already freezed by some other processor points to the lock for freezing.\0\
See which device and which file system are behind the mount point:\0\
Several lines mean that the path is mounted more than once.\0\
Go through the causes with this mount point. If none of them fits, keep the log and the time of the job for Microsoft Support.\0\
Check and repair the file system\0\
Take this when the mount point can be unmounted for a while. What uses it has to stand still in the meantime.\0\
On ext2, ext3 or ext4, read the state of the file system:\0\
It should be clean. (This check is on Microsoft's page of August 2018.)\0\
Stop the applications that use the mount point and unmount it:\0\
If it is busy, sudo fuser -vm \"<MountPoint>\" shows by whom.\0\
Check the file system:\0\
On XFS and Btrfs, fsck does nothing. There, sudo xfs_repair -n \"<Device>\" and sudo btrfs check \"<Device>\" check without changing anything; without -n, xfs_repair repairs.\0\
Mount it again:\0\
This needs a line for it in /etc/fstab.\0\
Never repair a file system while it is mounted: this can destroy it. The root file system can't be unmounted while the VM is running; check it from another VM to which its disk is attached.\0\
Leave the mount point out of the freeze\0\
Take this when the mount point can't be unmounted, for example /mnt/resource.\0\
Look at the configuration of the extension:\0\
If the file doesn't exist, take the template of the extension:\0\
Put these lines into /etc/azure/vmbackup.conf, with your mount point:\0\
If the section is there already, keep its other lines. Several mount points are separated by commas without blanks.\0\
The log of the extension has a line with skipped mount : that names your mount point.\0\
What is left out isn't frozen: files on it may be inconsistent in the restore point.\0\
As of August 2026, the extension compares whole paths, not patterns, and always freezes /.\0\
Microsoft's page of September 2023 shows these lines for the file in tempPlugin itself. That file is overwritten and ignored (reported in March 2022).\0\
Remove duplicate mount entries\0\
List the paths that are mounted more than once:\0\
If the mount point that failed is not among them, this cause is out.\0\
Look at the entries of such a path:\0\
Leave only one entry for each path.\0\
Unmount the old entry:\0\
If entries lie on top of each other, this takes away the one that was mounted last.\0\
Give one of the file systems a path of its own in /etc/fstab and mount it there.\0\
Make sure that /etc/fstab doesn't mount both at the next start:\0\
The path is not reported with target specified more than once.\0\
Wait until the lock for freezing is free\0\
Microsoft documents no remedy for this. The steps follow from what the extension does.\0\
See who has the lock file open:\0\
If no process is shown, or the file is gone, the lock is free now.\0\
If a process is shown, find out what it belongs to and let it end:\0\
If another product freezes the file systems of this VM at that time, move its schedule or that of the backup policy.\0\
If it fails in the same way, keep /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux and the time of the job for Microsoft Support.\0\
Make every mount point accessible\0\
Find the mount point in the log of the extension:\0\
The line ends with the error of the operating system.\0\
Try to reach it, but no longer than ten seconds:\0\
See what is mounted there:\0\
Make it accessible.\0\
If it is needed, bring back what is behind it, for example a detached disk, and mount it again.\0\
If it is a leftover, unmount it and remove its line from /etc/fstab:\0\
Repeat step 2.\0\
stat answers at once and without an error.\0\
Make sure that the vault works with instant restore\0\
In 2018, the remedy was to upgrade the vault to VM backup stack V2: by the banner on the vault dashboard, or by registering the feature InstantBackupandRecovery for the subscription. As of July 2023, all users have been upgraded, and nothing is left to be done there.\0\
Compare the disks of the VM with VM storage support.\0\
If the code comes back, give Microsoft Support the error details of the job, the name of the vault, its region and the types of the disks:\0\
Wait for the job that can't be cancelled\0\
Find the name of the job:\0\
Wait for it, here for an hour at most:\0\
See how it ended:\0\
If it doesn't end, compare its duration with what Microsoft calls long: more than 12 hours for a backup, more than 6 hours for a restore (as of September 2023). Beyond that, read Best practices, and turn to Microsoft Support with the name of the job, its start time, the vault and its region.\0\
Cancel the job again after a minute\0\
Wait a minute.\0\
Look at the state of the job:\0\
With anything but InProgress, there is nothing to cancel.\0\
Cancel it once more:\0\
The state becomes Cancelling and then Cancelled.\0\
If it is refused again, let the job run to its end.\0\
Run the discovery again after 15 minutes\0\
Look at Azure status for problems in the region of the vault.\0\
Wait for 15 minutes, then start the discovery again.\0\
The new VMs are in the list.\0\
If it fails again, collect for Microsoft Support: the time of both attempts, the name of the vault, its region and its subscription, and from Activity log the correlation id of the failed operation.\0\
Let the running discovery end\0\
Wait until the discovery that is running has ended. If you didn't start it yourself, a colleague may have.\0\
See whether the VM that you are looking for is in the list already.\0\
If it isn't, start the discovery again.\0\
If it is still refused after a long wait, collect the time of the attempts, the name of the vault and its region, and turn to Microsoft Support.\0\
Compare the VM with the support matrix\0\
This limit of 2015 no longer exists. If you see the message today, something else is behind it.\0\
Compare the disks of the VM with VM storage support and its network with VM network support.\0\
Both say what is supported now.\0\
If the VM is within these limits, wait a few minutes and start the operation again.\0\
If it fails again, collect the error details of the job, the time, the resource id of the VM, the vault and its region, and turn to Microsoft Support.\0\
A VM behind a load balancer or with several network interfaces is restored as described in Restore VMs with special configurations.\0\
Compare the operating system with the list\0\
Read which operating system the VM has:\0\
The agent reports these values. If they are empty, the agent isn't working, and you have to look inside the VM.\0\
Look it up in the support matrix: for Windows or for Linux.\0\
If it isn't listed, move the VM to a version that is.\0\
Start the registration of the VM again.\0\
Set up or update the agent on a Windows VM\0\
Make sure that no backup of the VM is running.\0\
Download and install the newest MSI file of the agent in the VM. A new installation is also the way to update it.\0\
Read the version of the agent, in PowerShell inside the VM:\0\
It is 2.6.1198.718 or higher. The Properties of the file show it, too: Details > Product version.\0\
Check in the portal that the agent answers: VM > Settings > Properties.\0\
Agent status is Ready.\0\
Start the failed operation again: register the VM for backup, or start the backup.\0\
A VM of the classic deployment model must also be told that it has an agent: ProvisionGuestAgent. VMs of Azure Resource Manager don't need this.\0\
Set up the agent on a Linux VM\0\
Install the newest agent from the repository of the distribution. The name of the package is in the repository of the Linux agent.\0\
Microsoft advises against an agent downloaded from GitHub. If the distribution has no current one, its support can help.\0\
At least one process is listed.\0\
Run the recovery script on a machine that fits\0\
The script need not run on the backed-up VM. Any machine that meets the requirements and reaches the recovery service will do. Versions as of June 2023.\0\
If the script asks Should the recovery point be mounted on this machine? (Y/N), answer N unless it is certain that the storage pools it lists are not part of the backup. Otherwise data on the machine may be damaged beyond repair.\0\
Leave the backed-up VM aside if it has Windows Storage Spaces, dynamic disks with volumes over several disks or with mirrors, or LVM or RAID on Linux.\0\
For more than 16 disks, or disks above 4 TB, take a VM of its own. Microsoft suggests size D2v3; shut it down afterwards.\0\
Take the Windows version of the backed-up VM, or the client version behind it:\0\
Windows Server 2022: Windows 11 or Windows 10\0\
Check the version, and that .NET is 4.6.2 or newer:\0\
A release of 394802 or more is .NET 4.6.2 or newer.\0\
Check that the machine has no storage pool that is also in the backup:\0\
Choose a Linux that knows the file system of the VM and is at least:\0\
SLES 12, but not 12 SP4\0\
Check the version, bash (from 4), Python (from 2.6.6), iscsiadm and lshw:\0\
If open-iscsi or lshw is missing, the script asks whether it may install it. Agree.\0\
Copy the script to that machine and run it there: on Windows with Run as administrator, on Linux as root.\0\
The output ends with the attached volumes.\0\
Bring the recovery disks online and give them letters\0\
Take this when the script has connected the disks but File Explorer doesn't show their volumes. First make sure that the machine is one on which the script may run.\0\
Touch only disks of the restore point. Other disks that are offline belong to the machine.\0\
Find the disks of the restore point, in an elevated PowerShell:\0\
MABILR is the name in public copies of the script. If the list is empty, look in Disk Management for disks that weren't there before. If there are none either, run the script again.\0\
Bring these disks online, and give each volume a drive letter.\0\
Run diskmgmt.msc. Right-click a disk that is offline and select Online. Then right-click the volume without a letter, select Change Drive Letter and Paths, then Assign the following drive letter, choose a free one and select OK.\0\
By PowerShell; the second command shows the numbers of the partitions:\0\
Open the new drive in File Explorer and copy the files.\0\
Select Unmount Disks in the menu File Recovery of the portal when you are done.\0\
Open the way to the recovery service\0\
The machine that runs the script needs direct outbound access, not through a proxy. Addresses and service tags as of June 2023.\0\
Find the geo name of the vault's region. For a Windows VM it is part of the password, for a Linux VM part of the name of the script.\0\
With ContosoVM_wcus_12345678, the geo name is wcus and the address is pod01-rec2.wcus.backup.windowsazure.com.\0\
Check the name resolution; ping download.microsoft.com serves as well:\0\
Test both ports on Windows:\0\
Both have to show TcpTestSucceeded : True.\0\
Test both ports on Linux:\0\
Both have to print open.\0\
Allow outbound what failed, in the firewall of the machine, in firewalls between, and in the network security group:\0\
download.microsoft.com, port 443; service tag AzureFrontDoor.FirstParty\0\
https://pod01-rec2.<GeoName>.backup.windowsazure.com, port 3260; service tag AzureBackup\0\
public DNS, port 53\0\
In other clouds the second name ends in .cn (21Vianet), .us (US Government) or .de (Germany).\0\
In a network security group, these commands do it:\0\
If the only way out is a proxy, run the script on a machine with direct access.\0\
Run the script again.\0\
It writes Connection succeeded! once it has reached the restore point.\0\
Let the recovery script pass the antivirus software\0\
Take this when ports and names are open but the script still doesn't connect. Microsoft only says that antivirus software must not block the script; the names of its parts are from public copies of the Windows script.\0\
Look in the history of the antivirus software for the time of the run, and for these names:\0\
on Windows: WindowsPowershellISCSIScriptForILR.ps1, SecureTCPTunnel.exe\0\
on Linux: the downloaded Python script, and the folder Scripts in the folder that it makes\0\
Make sure that the file from the portal is genuine. It is signed by Microsoft:\0\
Status has to be Valid.\0\
Allow the script, its parts, and the folder <VMName>-<DateAndTime> that it makes beside itself.\0\
Take the exception back when the files are copied.\0\
Give large disks time, and iSCSI longer timeouts\0\
Take this for restore points with more than 16 disks or disks above 4 TB, when the script hangs or volumes don't appear. Values as of June 2023; the page of March 2019 had lower ones.\0\
Use a machine only for this recovery, not the backed-up VM. On Windows it has to be Windows Server 2012 or newer.\0\
Find the number of the iSCSI initiator, 0001 to 0005:\0\
Set the timeouts, with that number, in an elevated PowerShell:\0\
Usual values are 60, 15, 0 and 60. Write down what was there.\0\
Restart the machine.\0\
In /etc/iscsi/iscsid.conf, set this line; 5 is the usual value:\0\
Run the script again. Leave 20 to 30 minutes between downloading a script and running it, and between two runs, so that the target can get ready.\0\
For every restore point whose volumes didn't appear, select Unmount Disks in the menu File Recovery of the portal. It clears old sessions.\0\
File recovery is meant for up to 10 GB, at about 1 GB an hour. For more, restore the disks.\0\
Run the recovery script on an English machine\0\
Take this when the machine isn't set to English and nothing else explains the error.\0\
Show the system locale and the display language:\0\
Show the locale:\0\
If it isn't English, do one of these things:\0\
Run the script on another machine that is in English. This is the quicker way.\0\
On Windows, set the locale with Set-WinSystemLocale -SystemLocale en-US and restart the machine.\0\
Microsoft's page speaks of the system locale. That the display language of Windows matters as well is inferred from the script.\0\
Read the logs of the recovery script\0\
The message on the screen is often general; the reason stands in the logs. They are in the folder <VMName>-<DateAndTime> that the script makes beside itself.\0\
Find the newest logs on Windows, in an elevated PowerShell:\0\
SecureTCPTunnelLogFile.log is the log of the tunnel, the other one that of the script.\0\
Find the newest log on Linux; it is in the folder Scripts:\0\
In the log of the script, read the last lines before it gave up. On Windows, look for Exception Details: and Exit Code: as well.\0\
If it can't be solved, keep the logs, the output of the script, the time with time zone, the name of the vault and of the restore point, and open a support request.\0\
Read a log before passing it on. The public copy of the Windows script of 2017 writes the CHAP secret of the initiator into it.\0\
Look for the files in the attached volumes\0\
The volumes are there already. The names of the volumes are those of the backed-up VM, the letters can differ.\0\
List the volumes of the restore point, or open File Explorer:\0\
List the mount paths, as root; they are below the folder in which the script was run:\0\
Look through every volume until you find the files, and copy them to a disk of the machine.\0\
Select Unmount Disks in the menu File Recovery of the portal.\0\
If the machine is itself backed up, an open connection can make its next backup fail with UserErrorUnableToOpenMount.\0\
Restart the machine that runs the script\0\
Take this when the same machine is used again and again for file recovery. After a restart, the next run should list the volumes.\0\
Copy the files that are needed now, and close the connection with Unmount Disks in the menu File Recovery of the portal.\0\
Download a new script and run it.\0\
The output lists the attached volumes.\0\
Download a new recovery script\0\
Every script belongs to one restore point and is valid for 12 hours. It takes the same permissions as restoring a VM.\0\
In the Azure portal, select Virtual machines, the VM, Backup, and File Recovery.\0\
Under Select recovery point, choose the restore point.\0\
Select Download Executable for a Windows VM or Download Script for a Linux VM.\0\
Copy the password with the button beside it. It is shown only now.\0\
Azure CLI can do it instead of steps 1 to 4:\0\
The second command saves the script and prints the password.\0\
On Linux, make the script executable:\0\
Run the script on the machine: on Windows with Run as administrator, on Linux as root.\0\
It writes Connection succeeded! and the volumes.\0\
File recovery is meant for up to 10 GB, at about 1 GB an hour (June 2023). For more, restore the disks.\0\
Copy the recovery password instead of typing it\0\
The password belongs to this one download. Copying avoids missing characters and spaces.\0\
Go back to the menu File Recovery in which the script was downloaded, and use the copy button beside the password.\0\
Run the script again and paste the password at the prompt, without a space before or behind it.\0\
The script goes on with Connecting to recovery point using ISCSI service....\0\
If the portal no longer shows the password, or the script refuses it again, download a new script.\0\
Use a Linux machine that can load iscsi_tcp\0\
The script can run on any machine that meets the requirements; it need not be the one that failed.\0\
Show the distribution and its version:\0\
Try to load the module:\0\
A line with iscsi_tcp means that the machine can be used.\0\
If it fails, take another machine: SLES older than 12 SP4, or another supported distribution that knows the file system of the backed-up VM. In March 2019 Microsoft's page named SLES 12 SP2 and SP3 as working.\0\
Repeat step 2 there.\0\
Copy the script to that machine and run it as root.\0\
The output ends with the attached volumes and their paths.\0\
Look at file system and encryption on the source VM\0\
Only the backed-up VM can tell what is on the volume.\0\
Sign in to the backed-up VM and list file systems:\0\
Compare with the partitions in the output of the script, and read FSTYPE.\0\
An encrypted volume, for example crypto_LUKS: file recovery isn't supported.\0\
A known file system: the machine that runs the script needs support for it.\0\
For the second case, check on that machine whether the kernel can load the file system:\0\
No line means that another machine is needed.\0\
In March 2019 Microsoft's page also told to check the consistency of the restore point: if it is file-system consistent, take another machine that knows the file system.\0\
Install deduplication on the recovery machine\0\
Windows Server has the role service; client versions of Windows don't. If the script runs on one, take a Windows Server instead.\0\
On the backed-up server, check whether volumes are deduplicated:\0\
If the command lists no volume, or is unknown, deduplication isn't the reason.\0\
On the machine that runs the script, install the role service as an administrator:\0\
Success has to be True. Restart if Restart Needed says so.\0\
Leave deduplication unconfigured: no drive of this machine has to be deduplicated.\0\
If the machine was restarted, run the script again.\0\
Copy the file again.\0\
Close the file recovery and unmount its disks\0\
This closes the connection and makes the script invalid.\0\
In the Azure portal, select Virtual machines, the VM whose files were recovered, Backup, and File Recovery.\0\
The machine on which the script was run may be another one.\0\
Select Unmount Disks.\0\
A message says that the disks were unmounted.\0\
Azure CLI can do it instead:\0\
Wait a few minutes. The connection takes some time to refresh.\0\
Make the iSCSI initiator of Windows refresh the volumes\0\
Take this when the volumes are still shown some minutes after the disks were unmounted.\0\
Open each volume of the restore point in File Explorer, one after another.\0\
Each access forces the initiator to refresh. An error says that the disk isn't available, and the volume disappears.\0\
Check that no disk of the restore point is left:\0\
If volumes are still there, keep a list of them and of the iSCSI sessions for a support request:\0\
Unmount the paths that a file recovery has left on Linux\0\
Take this when mount paths of the restore point are still there some minutes after its disks were unmounted.\0\
List what is still mounted:\0\
The script of the file recovery mounts its volumes below the folder in which it was run.\0\
Unmount each of these paths:\0\
The script can do it as well, with the parameter clean (January 2021):\0\
Run for another restore point, it also finds leftovers, and removes them if you agree.\0\
If a backup of the VM failed because of these paths, start it again.\0\
Give the storage pool write access and attach its disks\0\
Choose the pool of the restore point, not one of the machine. Compare the list with one from before the run.\0\
Open Server Manager > File and Storage Services > Volumes > Storage Pools.\0\
Right-click the storage pool of the restore point and select Set Read-Write Access.\0\
Right-click in the area Virtual Disks and select Attach Virtual Disk.\0\
PowerShell can do it instead of steps 1 to 3:\0\
Open File Explorer.\0\
The volumes of the virtual disks are there. If one has no drive letter, assign it in Disk Management.\0\
If the pool is still missing or read-only, check that the machine is not the backed-up VM and meets the requirements.\0\
Mount the LVM volumes by hand\0\
Take this when the script lists partitions of LVM. Work on another machine than the backed-up VM.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-restore-files-from-vm#for-lvm-partitions\0\
Don't use mount -a. It mounts what is in /etc/fstab, perhaps from the wrong devices; data that is then written to devices of the script is lost.\0\
Show all physical volumes with the group and its UUID:\0\
The devices that the script has listed belong to the restore point, all others to the machine.\0\
If one group name has two UUIDs, both machines use that name. Give the group of the restore point a new one, with all its devices in one command:\0\
Show the list again: every name has one UUID.\0\
Activate the group:\0\
Show its logical volumes:\0\
The paths stand behind LV Path.\0\
Mount each one into an empty folder:\0\
Copy the files. Then unmount the paths, and select Unmount Disks in the menu File Recovery of the portal.\0\
Mount the RAID arrays by hand\0\
Take this when the script lists partitions of software RAID. Work on another machine than the backed-up VM.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-restore-files-from-vm#for-raid-arrays\0\
Don't use mount -a: devices of the script can take the place of others, and data written to them is lost.\0\
Show the arrays:\0\
Microsoft's page gives the path as /dev/mdm/<ArrayName>.\0\
Mount the array, if it holds a file system:\0\
If LVM lies on the array, mount its logical volumes as for LVM, with the array in place of the devices.\0\
Make sure that MySQL writes and replicates again\0\
Take this for MySQL and MariaDB after every failure of the database step. The packaged script turns read_only on; the counterpart turns it off, but the extension doesn't look whether it worked.\0\
Sign in to the database and ask:\0\
OFF means that it writes.\0\
If it says ON, although it should be OFF, and no backup is running, turn it off:\0\
A replica may be read-only on purpose. Then leave it as it is.\0\
For a replica, ask for the replication:\0\
Newer versions of MySQL call the command SHOW REPLICA STATUS.\0\
If replication is stopped, start it:\0\
Newer versions of MySQL call the command START REPLICA.\0\
Start a backup with a new task\0\
A task that was handled once is not handled again. A new backup has a new task.\0\
Look in Backup Jobs of the vault whether the job of the first task has ended, and how.\0\
If it has ended, start a new backup with Backup now.\0\
In the log /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log, taskId: shows another value than before.\0\
If the new backup fails as well, look for the status that the log shows for it.\0\
See which snapshot was refused, and why\0\
Take this when the log shows an answer of storage or of the host for single disks. The answer decides what helps.\0\
List the answers:\0\
The lines name the disks by number or address, and what was answered.\0\
Act on the answer:\0\
The rate of snapshot blob calls is exceeded: stop other tools that take snapshots of this disk, and wait before the next backup.\0\
The snapshot count against this blob has been exceeded: the disk has too many snapshots. Look up ExtensionFailedSnapshotLimitReachedError.\0\
Another status: compare it with the error codes of Azure Blob Storage. If it says that the caller may not come in, and the disk is unmanaged, check the firewall of its storage account. This is inferred, not documented.\0\
No answer at all: check what stands between the VM and storage, such as a network security group, a firewall or a proxy.\0\
In the list of the first step, no new failure appears.\0\
If it fails again, collect these lines and the details of the backup job for Microsoft Support.\0\
Follow the status of the freeze instead\0\
Take this when the log holds a status of the freeze before the one of the network.\0\
Look for it:\0\
If nothing of that time comes, this is not the reason.\0\
Go by the status that is found:\0\
FailedRetryableFsFreezeFailed: look up UserErrorFsFreezeFailed.\0\
FailedRetryableUnableToOpenMount: look up UserErrorUnableToOpenMount.\0\
FailedRetryableFsFreezeTimeout: freezing took longer than the extension waits for it, 66 seconds if nothing else is set. Run the backup at a time when the disks have less to do.\0\
Also make sure that the VM reaches 168.63.129.16; the Azure host had given no usable answer before.\0\
Run the backup again, and keep the answer of the host\0\
Take this when the log shows that the Azure host answered with an error. Nothing is documented that you could repair in the VM.\0\
Find the answer and keep it:\0\
If the error stays, look at the version of the extension:\0\
The version is in the name of the folder. A recent one names an error of this kind FailedHostSnapshotRemoteServerError.\0\
Open a ticket with Microsoft Support. Add the lines of the first step, with bhsVersion and the disk they name, the version of the extension and the details of the backup job.\0\
Have Azure send the settings again\0\
Every backup sends new settings. Take this when the extension can't work with what it got.\0\
Start the backup again by hand, with Backup now.\0\
If it fails in the same way, update the VM agent: the settings come through it.\0\
Start the backup once more.\0\
If the status comes back, collect /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log, /var/log/waagent.log and the details of the backup job for Microsoft Support.\0\
Find out what held up the Linux agent\0\
The time between the command and the start of the extension tells where to look: at the agent, at the load of the VM, or at its clock.\0\
Read both times:\0\
command start time is that of the command, utcNow that of the extension's start. If utcNow is not the true time, check the clock of the VM.\0\
See what the agent did in between:\0\
A gap without lines means that the agent hung or was not running, or that the VM was stopped.\0\
Look at the load of the VM:\0\
Free memory and disk space are left, and the load is not far above the number of processors.\0\
Start the backup again at a quiet time. A new run of the backup comes with a new command.\0\
Sign in to Oracle as the backup does\0\
This shows whether the Linux user of /etc/azure/workload.conf gets into the database, and in which state it is.\0\
Read user and databases:\0\
linux_user is the user. configuration_path names the file with the databases, usually /etc/oratab.\0\
Ask for state, log mode and role, for every database:\0\
The answer is OPEN, ARCHIVELOG and PRIMARY. An ORA- number says why the sign-in or the question failed. If no number comes, the user can't start a shell or SQL*Plus.\0\
Check that the user may enter the folder to which the scripts are copied:\0\
There is no Permission denied.\0\
Compare with what SQL*Plus printed during the backup:\0\
Remove the reason, and start the backup again.\0\
In the log, BEGIN BACKUP succeeded and END BACKUP succeeded appear.\0\
Set up the user that backs up Oracle\0\
Take this when the backup user can't sign in to Oracle or lacks a right. The names azbackup and ops$azbackup are those of Microsoft's page (October 2024); the group is the one that your Oracle installation uses.\0\
Read which operating system group stands for SYSBACKUP:\0\
The name in quotation marks is the group, often backupdba.\0\
Check that the group exists:\0\
If nothing comes, create it:\0\
Check the user of linux_user:\0\
If there is none, create it in this group, and in oinstall for ASM disks:\0\
Sign in to each database as sysdba and read the prefix for users that are authenticated externally:\0\
Create the database user with this prefix, here ops$, and give it its rights:\0\
For the error ORA-46953, the page Back up Oracle with Azure Backup shows how to convert the password file.\0\
Enter the user into /etc/azure/workload.conf:\0\
In the log of the extension, BEGIN BACKUP succeeded and END BACKUP succeeded appear.\0\
Use scripts of your own for this Oracle database\0\
Take this when the packaged scripts are not made for the version or role of the database. Microsoft offers them as examples for scripts of your own (October 2024).\0\
Read version and role in SQL*Plus:\0\
Copy the packaged scripts and adapt the copies.\0\
Up to Oracle 11g, the packaged script itself advises to write CONNECT / AS SYSDBA instead of CONNECT / AS SYSBACKUP.\0\
For a standby database, no script is documented. Whether its primary database is backed up instead is your decision.\0\
Set them up as pre-script and post-script as described in application-consistent backup of Linux VMs.\0\
Comment out workload_name in /etc/azure/workload.conf:\0\
As long as it names a database, the extension doesn't run scripts of your own (published code, August 2026).\0\
The log of the extension has App Consistent Consistent Backup Enabled.\0\
Find the exception of the database step\0\
The text of the exception says what the step could not do.\0\
Read it:\0\
Act on the text:\0\
invalid literal for int(): write 0 or 1 for enforceSlaveOnly in /etc/azure/workload.conf, or leave the line out.\0\
No such file or directory: correct the path that it names, such as configuration_path.\0\
Any other text: it is not documented. Keep the lines for Microsoft Support.\0\
In the log, neither WorkloadPatch: exception in pre nor WorkloadPatch: exception in post comes again.\0\
Correct workload.conf\0\
/etc/azure/workload.conf says which database to make quiet and how to get in. The parameters are those of Microsoft's page (August 2025); what that page doesn't say is marked as known from the code (August 2026).\0\
Show the file:\0\
It may contain a password. Don't put it into a ticket as it is.\0\
Check each line below [workload]:\0\
workload_name: oracle or mysql, in small letters. MySQL is in preview. Known from the code are also mariadb and postgres.\0\
command_path: the folder of the client. For MySQL and MariaDB, leave the line out if the client is in the path; for Oracle, configuration_path with a file such as /etc/oratab takes its place. Known from the code: an empty value means /, and PostgreSQL, and Oracle without configuration_path, always need the line.\0\
linux_user: the Linux user that gets into the database. Without the line it is root. Don't leave the value empty.\0\
credString: all that the client needs to sign in.\0\
ipc_folder: for MySQL and MariaDB, a folder into which the database may write. Leave the line out for other databases.\0\
timeout: for how many seconds at most the database is quiet. The default is 90; Microsoft advises against less than 60.\0\
Save the file and start a backup.\0\
In the log of the extension, Enable Succeeded with App Consistent Snapshot appears.\0\
Find and correct the value that could not be read\0\
See how far the extension got:\0\
The parameter at fault comes after the last one that is listed.\0\
Look for percent signs and for customScriptEnabled:\0\
Correct what you find:\0\
Write every percent sign twice, as %%; that is how configparser of Python 3 wants it. A password can also be kept out: a user's configuration of April 2024 has credString = --defaults-extra-file= and the path of a file for the MySQL client.\0\
Give customScriptEnabled the value 0 or 1, or leave the line out.\0\
Check that the file begins with [workload], that every further line has the form name = value, and that no name comes twice. Otherwise the extension can't read it at all.\0\
In the log, WorkloadPatch: exception in workload conf file parsing doesn't come again.\0\
Correct the role in workload.conf\0\
Show the lines that decide about it:\0\
Correct them, in small letters:\0\
For a database that takes writes, leave role out or write master.\0\
For a replica of MySQL or MariaDB, write slave. No other database may have it.\0\
Leave enforceSlaveOnly out or write 0 if a master shall be made quiet as well.\0\
Without role = slave, a replica passes for a master: after the snapshot, the extension turns read_only off on it (published code, August 2026).\0\
In the log, WorkloadPatch: config workload role shows the role, if it is written down, and Enable Succeeded with App Consistent Snapshot follows.\0\
Take Oracle out of backup mode\0\
Do this first if the step after the snapshot failed: until then the database may stay in backup mode.\0\
Sign in to the database as sysdba and list the data files:\0\
NOT ACTIVE in every line means that the database is not in backup mode, and nothing has to be done.\0\
If lines have ACTIVE, and no backup of the VM is running, end the backup mode:\0\
List the data files again. Every line has NOT ACTIVE.\0\
Read in the log of the extension why the script could not do it:\0\
In the log, END BACKUP succeeded appears.\0\
Sign in to MySQL as the backup does\0\
This shows whether the extension can get into the database with the values of /etc/azure/workload.conf, and what it may do there.\0\
Start the client with these values. For MariaDB, the program is called mariadb:\0\
Leave out -u \"<LinuxUser>\" or <CommandPath>/ if the line is missing in the file. The command answers with the user, its rights and the folder into which it may write.\0\
If this fails, correct the values that don't fit: user, folder, password. Also check that the database is running, and read its error log.\0\
Check that the rights include FILE. Without it, MySQL can't write its signal.\0\
In the log of the extension, WorkloadPatch: pre at server level completed appears.\0\
Set ipc_folder to a folder that MySQL may write into\0\
Ask the database which folder it allows:\0\
A folder: take this one.\0\
Empty: any folder that the system user of the database may write into.\0\
NULL: the server writes no such files. Its configuration has to be changed before the extension can make it quiet.\0\
Enter it into /etc/azure/workload.conf, for example:\0\
Try it with the database user of the backup:\0\
There is no error. If there is one, the folder or the right FILE is missing.\0\
Delete the file of the test:\0\
Keep the Oracle database in one state during the backup\0\
Look at what the scripts saw before and after the snapshot:\0\
Versions of the extension up to December 2020 write WorkloadPatch: workloadStatus- instead.\0\
Find out in the alert log of the database who started or stopped it at that time.\0\
Move that job or the backup, so that they don't meet.\0\
Decide in which state the database shall be backed up:\0\
Open, in ARCHIVELOG mode: it goes into backup mode for the snapshot.\0\
Shut down cleanly, before the backup begins.\0\
Let no long statement run while the backup starts\0\
Start a backup, and list the statements that run in MySQL or MariaDB while the extension waits:\0\
If the line with FLUSH TABLES WITH READ LOCK is waiting, the statements with the highest Time hold it up.\0\
Choose what fits:\0\
Move the backup to a time when no such statement runs, in the backup policy of the VM.\0\
Move or shorten the job that runs the statement.\0\
Start the backup again at the new time.\0\
Raise the timeout in workload.conf\0\
See how long freezing and snapshot took:\0\
Set timeout in /etc/azure/workload.conf to more seconds than both together, for example:\0\
For as long as that, MySQL may be read-only and Oracle in backup mode. Microsoft gives no upper limit (August 2025); the default is 90, and less than 60 is advised against.\0\
In the log, Enable Succeeded with App Consistent Snapshot appears.\0\
If the snapshot itself takes unusually long, look at the network and at the load of the disks first.\0\
Take ipc_folder out of workload.conf\0\
Only MySQL and MariaDB need this line. For Oracle and PostgreSQL it does harm.\0\
Show both lines:\0\
If workload_name is oracle or postgres, delete the line with ipc_folder, or leave its value empty.\0\
In the log of the extension, WorkloadPatch: Not app consistent backup doesn't come again.\0\
Name the folder of the client in workload.conf\0\
For Oracle and PostgreSQL, the extension needs to know where the client is.\0\
Find the client, as the user of linux_user:\0\
The path of sqlplus or psql appears.\0\
Enter what fits below [workload] in /etc/azure/workload.conf:\0\
The folder that was found:\0\
For Oracle, the file that lists the databases, as Microsoft describes it (October 2024):\0\
Turn on ARCHIVELOG mode\0\
The database is shut down for this and is not available for that time. Archived redo logs need disk space of their own; plan where they go, and who deletes them.\0\
Sign in to the database as sysdba and read the mode:\0\
If it is NOARCHIVELOG, set the mode:\0\
Read the mode again. It is ARCHIVELOG.\0\
In the log of the extension, BEGIN BACKUP succeeded appears.\0\
The commands are those of Microsoft's page (October 2024).\0\
Shut the database down cleanly for the snapshot\0\
Take this when the database has to stay in NOARCHIVELOG mode. By Microsoft's page (October 2024), its backup is consistent only if it was shut down cleanly before the snapshot began.\0\
Shut the database down before the time of the backup, as sysdba:\0\
Start the backup, or wait for the scheduled one.\0\
Start the database again once the snapshot is done:\0\
It is done when the log /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log has T:S snapshotall ends... with the time of this backup.\0\
An instance that is down can't answer the question for its state. By the published code of the extension (August 2026), FailedWorkloadPreError can come then; it doesn't speak against the snapshot.\0\
Find the missing file in the log\0\
Look for the error of the system:\0\
The line names the file, and the stack trace below it where it was needed.\0\
Act on what is missing:\0\
A file below /var/lib/waagent/Microsoft.Azure.RecoveryServices.VMSnapshotLinux-<Version>: it belongs to the extension. Let the extension be installed anew.\0\
A program of the system: install it from the repository of the distribution.\0\
Another file: find out who deleted or moved it.\0\
In the log, the line with this time doesn't come again.\0\
Find the HTTP call that failed\0\
List the calls and their errors:\0\
hostname names whom the extension called before the error.\0\
Try the connection from the VM:\0\
The Azure host:\0\
Storage, with the name from the log:\0\
Any HTTP status is an answer, even an error. No connection, a time-out or a TLS error is the fault to look for.\0\
Open the way where it is blocked: in the guest's firewall, a network security group, a firewall on the way or its TLS inspection.\0\
In the log, Failed to call http with error doesn't come again.\0\
Find out why the snapshot outlasted the freeze\0\
Read the times and the messages of the helper:\0\
Act on what you find:\0\
Failed to FITHAW: look up UserErrorFsFreezeFailed, and check the mount point that is named.\0\
Failed to receive timely Thaw from parent process: the snapshot took longer than the freeze may last. Check the way to 168.63.129.16 and to storage, and run the backup at a time of less load.\0\
In the log, Snapshots are inconsistent doesn't come again.\0\
The extension reads the limit from timeout in the section [SnapshotThread] of /etc/azure/vmbackup.conf, and takes 60 seconds without it (published code, August 2026). A higher limit keeps the file systems frozen for longer, and with them every application that writes.\0\
Run the backup again, and watch the clock of the VM\0\
Nothing is documented against this failure.\0\
If it fails in the same way, look whether the clock was set at the time of the backup. Where the time is kept by chrony:\0\
System time shows how far the clock is away from the right time.\0\
Read the time of the failure and its surroundings:\0\
Collect these lines, /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log and the details of the backup job for Microsoft Support.\0\
Find the exception of the Linux extension\0\
Read the last exceptions:\0\
The first line says what was not possible; the lines below it say where in the code.\0\
If the text points to something in the VM, such as a full disk, missing rights or a broken Python, repair that.\0\
If the exception stays, update the VM agent, and start the backup again.\0\
If it still stays, collect /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log, /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/shell.log, /var/log/waagent.log and the details of the backup job for Microsoft Support.\0\
Find and fix the error in the script\0\
Look up the exit code in the log of the extension:\0\
The number behind failed with error code: is the exit code.\0\
Read what the script wrote into its own log at that time.\0\
If it writes none, let it: with this line at its beginning, all its output goes into a file.\0\
Run the script as the extension does, with the parameters from the config file:\0\
A pre-script pauses the application. Run the post-script right after it.\0\
Fix the script until its exit code is 0.\0\
Check the log once more:\0\
The newest line contains Enable Succeeded with App Consistent Snapshot.\0\
If a backup is urgent, set continueBackupOnFailure to true for the time being: a failing script then costs the application consistency, but not the backup.\0\
Check the application after the failed post-script\0\
Do this first: the post-script was to resume the application, and perhaps it didn't.\0\
Check whether the application works: whether it answers and writes.\0\
Check whether a script of the backup is still running:\0\
No output means that none is running. After a time-out, the extension doesn't end the script.\0\
If the application is still paused and no script is running, resume it with its own tools, or run the post-script by hand:\0\
Check the application again, and then look for the cause.\0\
Start the real script from a small shell script\0\
The extension starts everything with sh. A script of two lines hands over to the right interpreter.\0\
Create a file beside the real script, with this content:\0\
For another language, put its interpreter in place of /bin/bash.\0\
Give the new file to root alone:\0\
Protect the real script in the same way: it runs with the same rights.\0\
Run it as the extension does:\0\
The exit code has to be 0.\0\
Enter the path of the new file as preScriptLocation or postScriptLocation in /etc/azure/VMSnapshotScriptPluginConfig.json.\0\
Or rewrite the script so that it uses nothing but what sh understands.\0\
Bring the script and its configured path together\0\
Show the paths in the config file:\0\
Check for each of the two whether the file is there:\0\
If one is missing, do one of these things:\0\
Copy the script to this path.\0\
Correct the path in the config file. It has to be complete, beginning with /.\0\
Give both scripts to root alone, or the next backup stops at their permissions:\0\
Check the log of the extension:\0\
If only one of the scripts has something to do, let the other consist of the line exit 0.\0\
Install the snapshot extension on Linux anew\0\
Remove the VmSnapshotLinux extension; the next backup installs it again, with fresh files. Begin with the Azure portal. It doesn't list the extension on VMs with managed disks (reported in March 2018 and September 2020); take one of the other ways then.\0\
Your scripts and VMSnapshotScriptPluginConfig.json don't belong to the extension, and stay.\0\
If the status comes back after that, collect these things for Microsoft support:\0\
the details of the backup job\0\
the log of the extension, /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log\0\
the log of the agent, /var/log/waagent.log\0\
Remove the snapshot extension of a Linux VM by Azure CLI\0\
Take this when the portal doesn't list the extension. The VM has to run, and its agent has to be ready.\0\
List the extensions of the VM:\0\
The extension of Azure Backup is the one with the publisher Microsoft.Azure.RecoveryServices.\0\
Remove it, with the name from the list:\0\
List the extensions again.\0\
The extension is no longer in the list.\0\
Start the backup again. It installs the extension.\0\
All parameters are described under az vm extension.\0\
Move the plugin host file out of /etc/azure\0\
Without this file, the extension reads the one that it brought along.\0\
Check whether the file is there:\0\
If it isn't, this cause doesn't apply.\0\
Note what was set in it on purpose, for example a lower timeoutInSeconds.\0\
Move the file away:\0\
Check which file the extension read:\0\
The newest line ends with config file: ./main/VMSnapshotPluginHost.conf.\0\
Set up the config file of the scripts\0\
Take this when the file is missing or faulty and pre- and post-scripts are to run.\0\
Create the folder, if there is none:\0\
If there is a faulty file, keep it for comparison:\0\
Fetch the template from Microsoft's repository:\0\
Open the file in an editor as root and fill in the values:\0\
pluginName: stays ScriptRunner.\0\
preScriptLocation and postScriptLocation: the complete paths of the scripts.\0\
preScriptParams and postScriptParams: lists in square brackets, each parameter in quotation marks, commas between them.\0\
preScriptNoOfRetries and postScriptNoOfRetries: numbers; 0 stands for a single try.\0\
timeoutInSeconds: a number without quotation marks, at most 1800.\0\
continueBackupOnFailure: true for a backup without application consistency if a script fails, false for a failed backup.\0\
fsFreezeEnabled: true, unless the application needs it otherwise.\0\
ScriptsExecutionPollTimeSeconds: not in the template. If you add it: an integer from 1 to 5, the seconds between two checks of the script.\0\
Check the file:\0\
The content is printed. If the JSON isn't valid, the line and column of the fault are shown instead.\0\
Give the config file to root alone:\0\
Do the same for each of the two scripts, with another mode:\0\
The scripts are for Linux VMs that were deployed by Azure Resource Manager, not for classic ones.\0\
Give the scripts to root with mode 700\0\
Give the script to root:\0\
Take the rights of all others away:\0\
The line begins with root 700.\0\
Do the same with the other script.\0\
Check the config file, too: it needs the owner root and the mode 600.\0\
If the fault comes back, look for what changes the files: a deployment tool may set owner or mode anew at every run.\0\
Shorten the script or raise its time limit\0\
Look up which limit the extension used:\0\
It stands in seconds behind Plugin:ScriptRunner timeout:.\0\
Measure the script as the extension runs it:\0\
Take out of the script what takes long and isn't needed at that moment, such as a dump of a whole database. A pre-script has to pause the writes of the application and bring its memory to the disk; a post-script has to undo that.\0\
Set timeoutInSeconds in /etc/azure/VMSnapshotScriptPluginConfig.json to the measured time plus a reserve: a number without quotation marks, at most 1800.\0\
Work that takes longer than 1800 seconds doesn't fit into the scripts. Let it run on a schedule of its own, before the backup.\0\
Send the output of the script to a file\0\
Put this line at the beginning of the script, before its first command:\0\
Run the script as the extension does:\0\
Nothing but the exit code is printed, and the output is in the file.\0\
The file also serves as the log of the script. Let logrotate keep it small.\0\
Check run time and both time limits\0\
Look up in the log of the extension how far the script came:\0\
timeoutInSeconds: is the limit of the plugin host, Plugin:ScriptRunner timeout: that of the script.\0\
If Running prescript for or Running postscript for is missing, the script was never started: check the parameters in the config file.\0\
If it is there and no result follows, the script hung.\0\
Check whether the script is still running:\0\
No output means that it isn't running.\0\
Measure it as the extension runs it:\0\
Set timeoutInSeconds in /etc/azure/VMSnapshotScriptPluginConfig.json above the measured time, but clearly below the limit of the plugin host.\0\
If there is a /etc/azure/VMSnapshotPluginHost.conf with a low timeoutInSeconds, raise that. The maximum is 1800.\0\
If the status comes back, collect the log of the extension, both config files and the details of the job for Microsoft Support.\0\
Restrict the plugin host file to root\0\
Find out which file the extension read, and with which mode:\0\
./main is the folder main in /var/lib/waagent/Microsoft.Azure.RecoveryServices.VMSnapshotLinux-<Version>.\0\
Give the file to root:\0\
The line begins with root 600.\0\
If the extension's own file has wrong rights again and again, look for what changes them, or install the extension anew.\0\
Give the config file to root with mode 600\0\
Take all other rights away:\0\
Check both scripts, too: they need the owner root and the mode 700.\0\
If the fault comes back, look for what changes the file: a deployment tool may set owner or mode anew at every run.\0\
Check the VM before the next restore point\0\
The general checks of Microsoft for restore points that fail. They don't depend on the error code; take them when the causes found nothing, or when you don't know where to begin.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/restore-point-troubleshooting#step-by-step-guide-to-troubleshoot-restore-point-failures\0\
In the Azure portal, open the VM and look at Status in Overview.\0\
It has to be Running. While the VM is stopped, deallocated or being updated, the restore point is disturbed.\0\
Install pending updates of the operating system, and make a pending restart.\0\
Check the VM agent.\0\
In services.msc, Windows Azure Guest Agent is running and is the newest version. A VM made from an image of your own may need the agent installed by hand.\0\
ps -e shows the agent, and it is the newest version. The packages it depends on fit its requirements, for example Python 2.6 or later.\0\
Compare the operating system with those supported for restore points that are consistent with the applications.\0\
Select Settings, then Extensions.\0\
Every extension has to show Provisioning succeeded, the snapshot extension as well. Azure installs that one together with the first restore point.\0\
Check the services that the snapshot needs.\0\
COM+ System Application is running.\0\
Distributed Transaction Coordinator runs under the account Network Service.\0\
vssadmin list writers shows every writer as [1] Stable.\0\
The repairs are the same as in VM backup, under ExtensionSnapshotFailedCOM and ExtensionFailedVssWriterInBadState.\0\
Look for antivirus: open the log Application in Event Viewer at the time of the failure.\0\
If it says faulting application name: IaaSBcdrExtension.exe, antivirus may stop the extension. Exclude these folders and see whether that helps:\0\
Check the network of the VM.\0\
The VM reaches 168.63.129.16 on the ports 80, 443 and 32526. If a firewall in the guest or a proxy blocks it, all extensions fail.\0\
If the version of the agent isn't supported any more, the VM also reaches Azure Storage in its region.\0\
DHCP is on inside the guest. A static private IP address is set in the Azure portal or by PowerShell.\0\
Create the restore point again.\0\
If it fails again, collect these things before you open a support request:\0\
the failed operation with its correlation id, from the activity log:\0\
the folder C:\\WindowsAzure\\Logs\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\0\
the folder /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux and the file /var/log/waagent.log\0\
End the access to the disk restore points\0\
Take the SAS away from every disk restore point of the restore point, then delete it.\0\
https://learn.microsoft.com/en-us/rest/api/compute/disk-restore-point/revoke-access\0\
Find out who uses the SAS, and let a copy that is running end.\0\
When the access ends, the URL stops working. Whoever still reads the disk through it is cut off.\0\
List the ids of the disk restore points:\0\
Call EndGetAccess for each of these ids:\0\
Delete the restore point again:\0\
If the same error comes back, a program has asked for access again. Find it, and let it end the access itself.\0\
Create the restore point after the change of the VM\0\
Nothing is broken. Let the change of the VM end, then try once more.\0\
See whether the VM is still being changed:\0\
Go on when it says Succeeded.\0\
If the error comes back at the same time of day, look in the activity log for what changes the VM then, and move the restore points away from it:\0\
Leave disks out of the restore point\0\
A restore point without the disks that can't be part of it. All other disks are captured as usual.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/virtual-machines-create-restore-points-cli#exclude-disks-when-creating-a-restore-point\0\
List the disks of the VM:\0\
Look at each disk, and note the ids of those to leave out:\0\
A shared disk has a maxShares of more than 1. A disk that isn't allocated may have a provisioning state other than Succeeded.\0\
Create the restore point without these disks.\0\
By Azure CLI; several ids are separated by spaces:\0\
By PowerShell:\0\
In the Azure portal: open the restore point collection, select Create a restore point, enter a name, and choose the disks to include on the tab Disks.\0\
Through the REST API, with this property among the properties in the body of the request:\0\
If a backup product creates the restore points, exclude the disks in its settings.\0\
See whether the restore point was made:\0\
It says Creating at first, then Succeeded.\0\
What is on an excluded disk can't be restored from this restore point. Protect it in another way.\0\
Install Visual C++ 2012 and restart the VM\0\
Installs the runtime by hand. If it is there already, begin with the restart.\0\
In the VM, open Programs and Features in Control Panel and look for Visual C++ 2012 Redistributable.\0\
If it is listed, go on with step 3.\0\
Install the Visual C++ Redistributable for Visual Studio 2012.\0\
Microsoft lists the packages in Visual C++ Redistributable downloads.\0\
Restart the VM.\0\
If it still fails, look in the Application event log for the entry of the installer. It shows the reason.\0\
Delete old restore points of the VM\0\
Make room by deleting what isn't needed any more, in every collection of the VM.\0\
https://learn.microsoft.com/en-us/cli/azure/restore-point\0\
List the restore point collections of the subscription, and pick those of the VM:\0\
List the restore points of each collection, the oldest first:\0\
Delete restore points that aren't needed any more:\0\
A deleted restore point can't be used for a restore any more. Ask the owner of the backups first. Leave collections alone that a backup product manages, and have it do the clean-up. Those of Azure Backup usually are in a resource group AzureBackupRG_<Geo>_<number>.\0\
If the deletion ends with DiskRestorePointUsedByCustomer, end the access to its disks first.\0\
Find out why the old ones were not deleted, for example because of a lock or because nothing in place deletes them. Otherwise the limit is reached again.\0\
Wait for the restore point in progress\0\
Find the restore point that is being created, and let it end.\0\
In the Azure portal, select All services, type Recovery Services and select Restore point collection.\0\
You see all restore point collections.\0\
Open the one that the restore point is being written to.\0\
Select Settings, then Restore points, and look for one that is in progress.\0\
By Azure CLI, such a restore point says Creating:\0\
Wait until it is complete.\0\
Create the new restore point.\0\
If none is in progress in this collection, look into the other collections of the VM.\0\
Bring the key vault of the disk encryption set back\0\
Find out which key vault is missing, and recover it under its old name, with its keys.\0\
https://learn.microsoft.com/en-us/azure/key-vault/general/key-vault-recovery\0\
Get the disk encryption set of the disk:\0\
See which key vault and which key it uses:\0\
See whether the key vault can still be recovered:\0\
In the portal: Key vaults > Manage deleted vaults.\0\
Bring it back.\0\
If it is in the list, recover it. You need the role Key Vault Contributor:\0\
If it is gone for good, create one under its old name, and restore the keys into it from a backup of them.\0\
Don't purge the deleted key vault to get its name free. Its keys would be lost for good.\0\
Check that the key is there:\0\
If only the key was deleted, recover it:\0\
Call the restore point API in a newer version\0\
Change the version in whatever makes the call.\0\
https://learn.microsoft.com/en-us/rest/api/compute/restore-points\0\
Find the caller: a script, a template, an SDK or a product. The activity log of the resource group names who made the request.\0\
Set the version in its request to 2022-03-01 or later.\0\
A request that creates a restore point has this address, on https://management.azure.com and with the method PUT:\0\
If a tool chooses the version by itself, update the tool.\0\
Send the request again.\0\
If nobody can change the caller right now, create the restore point by Azure CLI:\0\
Unlock the resource group of your own collection\0\
Take this when you, or a product other than Azure Backup, created the restore point collection. It is in the resource group that was chosen for it then.\0\
Find the resource group of the collection:\0\
List the locks that hold in this group:\0\
In the portal: the resource group > Settings > Locks.\0\
Ask the owner of the lock, then delete it:\0\
A lock on the subscription holds in the resource group as well, but has to be deleted where it was set.\0\
Generalize a copy and make a new image\0\
What has to be put right is the image. Plan time for it: a new image and a new VM come out of it.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/generalize\0\
Never generalize the VM that you want to protect. It can't be undone, and a generalized VM can't be started any more.\0\
Read what the VM reports, and keep it:\0\
Find out which image the VM was created from:\0\
Make a copy of the VM on which the image is based: a snapshot of its OS disk, and a VM from that snapshot.\0\
Generalize the copy as described in Generalize a VM before creating an image.\0\
Sysprep does it on Windows. Server roles and applications have to support it, disks have to be decrypted, and the DVD drive has to be enabled.\0\
sudo waagent -deprovision+user does it on Linux. It also removes the user account that was provisioned last.\0\
Make a new image of the copy, and create the VM from it.\0\
A gallery also takes specialized images, which are not generalized.\0\
Try the operation with the restore point again.\0\
Microsoft documents no other remedy. If it fails again, keep the output of step 1 and the details of the failed operation.\0\
Let Azure choose another cluster\0\
What Microsoft advises for availability sets. None of it is sure to succeed; it raises the chance.\0\
Try again later.\0\
Capacity in the cluster may have become free in the meantime.\0\
If it fails again, take another way.\0\
If the VM may be in another availability set, create it in one in the same region. It can use the same virtual network.\0\
Deallocate all VMs of the availability set, then start all of them together. Azure can choose a cluster with enough room then.\0\
Deallocate each VM:\0\
When all are deallocated, open Virtual machines in the portal, add the filter Availability set, group by availability set, select the VMs and select Start.\0\
All VMs of the availability set are down meanwhile, and dynamic IP addresses are lost.\0\
Choose a newer VM size, or another zone or region, if the whole availability set was deallocated already.\0\
If it fails again, note the region, the VM size, the availability set and the correlation id of the operation for a support request.\0\
Wait until Azure Storage works again\0\
Take this when nothing on your side explains the failure, or when the Azure status shows a problem.\0\
Look at Azure status for problems with Storage in the region of the VM and of the vault.\0\
If there is one, wait until it has been solved.\0\
Run the failed operation again after a few minutes.\0\
A backup or restore that now runs through shows that the trouble was transient.\0\
If it fails again and Azure status shows nothing, open the failed job under Backup Jobs, note its job ID, its start time and the error details, and give them to Microsoft Support.\0\
Ease the transfer to the vault\0\
Relieves the storage account and spreads the load, so that the data reaches the vault in time. The figures are those of February 2023.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-introduction#best-practices\0\
Open the vault, select Manage > Backup policies and look at the start times. Give VMs that start together different times, without overlaps; a few minutes away from the default time already help.\0\
If the VM has unmanaged disks, look at how many disks its storage account holds. If there are 5 to 10 or more, move some to other storage accounts.\0\
Schedule the backup for hours in which the applications on the disks do little.\0\
Don't delete snapshots or restore point collections that Azure Backup keeps.\0\
In the details of the job, Transfer data to vault ends as completed.\0\
If it times out again, note the size of the disks and how much changes on them in a day, together with the job ID and the start time of the job, and give them to Microsoft Support.\0\
Microsoft's full list: Best practices and Backup performance.\0\
Keep half of the premium storage account free\0\
Open the premium storage account that holds the disks of the VM, select Monitoring > Metrics and choose the metric Used capacity.\0\
The chart shows how much of the account is in use. It should stay below 17.5 TB, half of the account.\0\
If it is above, delete what is no longer needed or move disks to another storage account, until half of the account is free.\0\
If it fails as before, compare the free space with the amount of data on all premium disks of the VM: that much has to be free.\0\
Find a VM size that the region offers\0\
Check whether the region and your subscription offer the size of the VM:\0\
No line means that the region doesn't have the size. NotAvailableForSubscription under Restrictions means that your subscription may not use it there.\0\
Check whether there is quota left for the size that you want to use:\0\
Choose a size that is offered. Azure Backup asks for two CPU cores and 1 GB of memory, or more.\0\
It must take as many data disks as the VM has, and premium disks if the VM has those.\0\
Restore only the disks\0\
Brings back the disks only; no VM is created. Size, network and everything else can be chosen afterwards.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-arm-restore-vms#restore-disks\0\
If a restore of the whole VM has failed, look into the resource group that was its target. If the restored disks are already there, skip the other steps.\0\
They are named <VMName>-osdisk-<date>-<time> and <VMName>-datadisk-<LUN>-<date>-<time>, with the VM name in lower case and without its hyphens (reported in October 2021).\0\
In the vault, select Backup items > Azure Virtual Machine, then the VM and Restore VM.\0\
Select a restore point.\0\
Under Create new, choose the Restore Type Restore disks, a resource group and, as Staging Location, a storage account in the region of the restore. Then select Restore.\0\
The Azure CLI does the same:\0\
Wait until the job under Backup Jobs is completed.\0\
The disks are in the resource group, and a template for the VM is in the storage account.\0\
Create a VM from the restored disks\0\
For disks that were restored without a VM. A restore of the disks leaves a template with the settings of the old VM; change in it whatever kept the VM from being created.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-automation#create-a-vm-from-restored-disks\0\
In the portal, open the restore job under Backup Jobs and select Deploy Template.\0\
Select Edit template or Edit parameters and set the VM size, the network and the name as you need them.\0\
Accept the terms and start the deployment with Purchase.\0\
The VM appears in the resource group that you chose.\0\
If the portal doesn't work for you, use PowerShell. Read from the job where the template is:\0\
Then deploy it. <TemplateName> is the last part of the address.\0\
If there is no template, for example because the disks come from a failed restore of the whole VM, create the VM from its OS disk. Then attach each data disk with its LUN:\0\
<OsType> is Linux or Windows. The VM gets no public IP address and no network security group of its own.\0\
Check that the VM runs and that its data disks have the LUNs of the old VM.\0\
Deploy Template fails if Allow storage account key access is disabled on the storage account (September 2023).\0\
Use a VM size that both regions offer\0\
This prepares the VM for the next time: restore points that already exist keep the size with which they were made.\0\
Check a size in both regions, once for each:\0\
It must be listed in both, without restrictions.\0\
Resize the VM in the primary region to such a size. A running VM restarts.\0\
Wait for the next backup and until it has reached the secondary region, then start the Cross Region Restore again from the new restore point.\0\
As of September 2023, up to 36 hours can pass before a restore point is in the secondary region.\0\
Restore the disks in the paired region and choose another size\0\
This way works at once: the disks don't depend on the VM size, and the VM is created from them in a size that the paired region offers.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-arm-restore-vms#restore-in-secondary-region\0\
Find a size that the paired region offers:\0\
In the vault, select Backup items, then Secondary Region, the VM and Restore VM.\0\
Choose a restore point and, under Create new, the Restore Type Restore disks. The Staging Location must be a storage account in the secondary region.\0\
Wait until the job is completed; look under Backup Jobs > Secondary Region. It can't be cancelled.\0\
Create a VM from the restored OS disk in the new size, with a virtual network of the secondary region.\0\
In the portal, open the restore job, select Deploy Template and change size and network in the template.\0\
With the Azure CLI; <OsType> is Linux or Windows:\0\
If the data disks aren't attached yet, attach them with the LUN numbers that they had:\0\
The LUN is part of the name of a restored disk: <VMName>-datadisk-<LUN>-<date>-<time> (reported in October 2021).\0\
Create the VM with a current Marketplace plan\0\
Take this when the publisher still has a current offer for the same product. Microsoft's page described this way until at least November 2020; that of September 2023 no longer does.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-arm-restore-vms#use-templates-to-customize-a-restored-vm\0\
If the old VM still exists, read its publisher, offer and plan:\0\
There, product is the offer and name the plan. Otherwise take them from the template that a restore of the disks leaves in the storage account.\0\
See which images the publisher offers now:\0\
If nothing is listed, this way is closed: attach the disks to another VM instead. You can also ask the publisher to bring the image back.\0\
Accept the terms of the current image for your subscription:\0\
Restore the disks with the Restore Type Restore disks if that hasn't been done yet: this restore makes the template.\0\
Open that restore job under Backup Jobs, select Deploy Template > Edit template and enter the current plan in place of the old one. Then deploy it.\0\
If Azure rejects the plan for these disks, take the other way and attach them to an existing VM.\0\
Attach the restored disks to another VM\0\
Take this when the VM can't be created again because the publisher no longer has anything in the Marketplace for it, or when an encrypted volume has to be opened. The data becomes readable; the old VM itself doesn't come back.\0\
Find the disks that the restore has left in its target resource group:\0\
Attach them one by one as data disks to an existing VM in the same region. For an encrypted volume, take a VM that has the encryption software.\0\
<DiskId> is the resource ID of the disk; its name is enough if it is in the resource group of the VM.\0\
Sign in to that VM, bring the disks online or mount them, and copy the data. An encrypted volume has to be unlocked with its own key or passphrase first.\0\
If the old VM is lost, set up a new one for the product and protect it, so that the next restore works.\0\
Detach and delete the restored disks when they are no longer needed. They cost money as long as they exist.\0\
Choose a restore point that is in the vault\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-arm-restore-vms#select-a-restore-point\0\
In the vault, select Backup items > Azure Virtual Machine, then the VM.\0\
Look at the restore points and their recovery type. Choose one whose type names the vault: Vault-Standard or Snapshot and Vault-Standard.\0\
The Azure CLI lists the points of one type; the other values are SnapshotAndVaultStandard and Snapshot:\0\
If you need the newest point and it is only a snapshot so far, wait until the subtask Transfer data to vault of its backup job is completed.\0\
At peak times, that can take up to eight hours (February 2023).\0\
Start the restore again from that restore point.\0\
As of July 2023, a restore from a point that is in both tiers uses the snapshot by itself. If such a point fails again, try one that is only in the vault.\0\
Back up again after snapshots were lost\0\
Once the VM is restored, make sure that there are usable restore points again. Reported in March 2022.\0\
Select Backup now for the VM in the vault.\0\
This backup can fail, because the snapshots that it builds on are gone. Select Backup now once more then.\0\
Wait until the subtask Transfer data to vault of the job is completed.\0\
The new point has the recovery type Snapshot and Vault-Standard. The lost points are shown as Invalid.\0\
Find out in the Activity log of the subscription who or what deleted the restore point collection, and keep it from happening again.\0\
Restore the Trusted Launch VM under a new name\0\
Microsoft documents no way to back up a VM that was migrated away from Trusted Launch; the migration itself isn't supported. What remains is the VM as it was before.\0\
See what the VM is now:\0\
No TrustedLaunch in the output confirms that it has left the mode.\0\
If the vault holds restore points from before the migration, select the VM under Backup items, then Restore VM, and restore from such a point with Create new. Give it a name that is still free in the subscription.\0\
Save what the migrated VM has gained since, then delete or keep it as you need.\0\
Configure backup for the restored VM. A Trusted Launch VM needs an Enhanced policy (July 2023).\0\
The first backup job of the VM is completed.\0\
If there is no such restore point, give Microsoft Support the resource ID of the VM and the error details.\0\
Delete the backups of the old Trusted Launch VM\0\
Take this when nobody needs the backups of the deleted Trusted Launch VM any more and the new VM has to keep its name and its resource group.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-manage-vms#stop-protection-and-delete-backup-data\0\
All restore points of the old VM are lost for good. While soft delete is off, whatever else is deleted in this vault is lost, too, SQL Server and SAP HANA backups included. With enhanced soft delete, switching it off also purges at once what is soft-deleted already (November 2022).\0\
Make sure that no restore point of the old VM is needed any more, and that Backup items shows no soft-deleted item that somebody may want back.\0\
In the vault, open Settings > Properties, select Update under Security Settings or Soft Delete, and switch Soft Delete off.\0\
Only the owner of the vault can do so, and nobody if soft delete is set to always-on. Some vaults refuse it with BMSUserErrorDisablingSoftDeleteStateNotAllowed (reported in June 2026). If it isn't possible, create the VM under another name instead.\0\
If the old VM is still listed as soft-deleted under Backup items, select it and then Undelete. An item that stays soft-deleted remains in the vault until its retention is over: 14 days, or up to 180 days if the vault is set so.\0\
Open the item of the old VM under Backup items and select Stop backup, then Delete Backup Data. Enter the name of the item to confirm.\0\
Switch Soft Delete back on at once.\0\
Wait until the item has disappeared from Backup items.\0\
Configure backup for the new VM with the policy that you want.\0\
The VM appears under Backup items.\0\
Create the VM under another name or in another resource group\0\
The gentle way: the backups of the old Trusted Launch VM stay where they are and can still be restored.\0\
Create the new VM anew in one of these ways:\0\
with a name other than that of the old VM\0\
with the same name, but in another resource group\0\
Move the applications and data of the VM that could not be protected.\0\
Configure backup for the new VM.\0\
The VM appears under Backup items beside the old one.\0\
Restore as a new VM or as disks\0\
Choose a restore point that is in the vault tier; a snapshot can't go to another subscription.\0\
Select Create new instead of Replace existing, and as Restore Type either Create new virtual machine or Restore disks.\0\
Choose the target Subscription, a resource group in it, and whatever else is asked for. Then select Restore.\0\
The job under Backup Jobs is completed, and the VM or its disks are in the target subscription.\0\
If you want the disks of the existing VM to be replaced, leave the subscription as it is and keep Replace existing.\0\
Restore within the subscription of the VM\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-arm-restore-vms#restore-options\0\
Choose the restore point and, as Subscription, the one in which the VM was backed up. It is the default.\0\
With the Azure CLI, leave out --target-subscription-id; in PowerShell, leave out -TargetSubscriptionId.\0\
Choose a resource group and the rest of the settings in this subscription and select Restore.\0\
The job under Backup Jobs is completed, and the restored VM or its disks are in the subscription.\0\
Change either the subscription or the region\0\
Decide which of the two matters more now:\0\
Another subscription: select the VM under Backup items in the primary region, and choose the target Subscription in the restore. The restore point must be in the vault tier.\0\
The secondary region: under Backup items, select Secondary Region, then the VM, and leave the Subscription as it is. The Staging Location must be in the secondary region.\0\
Choose Create new with a new VM or Restore disks, fill in the rest and select Restore.\0\
The job under Backup Jobs is completed; that of a restore in the secondary region is listed under Secondary Region.\0\
Choose a target subscription of the same tenant\0\
Compare the tenants of the two subscriptions:\0\
Both commands must print the same ID.\0\
If they differ, choose a subscription of the tenant of the source. This command lists those that you can use:\0\
Start the restore again with this subscription as the target.\0\
Register the Recovery Services provider in the target subscription\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-automation#set-up-and-register\0\
Register the resource provider in the target subscription:\0\
In the portal, open the target subscription, select Settings > Resource providers, then Microsoft.RecoveryServices, and select Register.\0\
Create a Recovery Services vault in the target subscription. That registers the provider, too.\0\
With the Azure CLI:\0\
With PowerShell, after you have selected the target subscription:\0\
Wait until this command prints Registered:\0\
Start the restore again.\0\
Restores across subscriptions must also be allowed in the vault: Properties > Cross Subscription Restore. It is enabled by default; if it was disabled permanently, that can't be undone (September 2023).\0\
Restore into another cloud service\0\
For classic VMs. The new target should have no DNS settings, no reserved IP and endpoints to spare.\0\
Start the restore of the VM again from the same restore point.\0\
Choose a new cloud service as the target, or an existing one that has neither DNS settings nor a reserved IP.\0\
These commands show both for an existing cloud service:\0\
No Address and no name in the output means that neither is set.\0\
Start the restore and follow its job.\0\
When it is completed, the VM is in the new cloud service. If it fails with the same message, note the job ID and the name of the cloud service and contact Microsoft Support.\0\
Restore the disks and rebuild the network of the VM\0\
For VMs with a load balancer, several NICs or several reserved IPs: restore the disks only, and create the VM with its network yourself.\0\
Write down the network setup of the original VM: load balancer and its rules, NICs, IP addresses, subnets.\0\
Restore from the restore point with the Restore Type Restore disks.\0\
Create the VM from the restored disks with the network that it needs. The page on VMs with special configurations leads to the steps for each of these setups.\0\
Check that the VM can be reached over every address that it should have.\0\
Choose another VM name for the restore\0\
Start the restore of the VM again in the portal.\0\
Enter another Virtual machine name. It must not exist in the subscription, and the DNS name that goes with it must be free everywhere.\0\
This command tells whether a name is free (old Azure module for PowerShell); False means free:\0\
Select Restore.\0\
The job under Backup Jobs is completed, and the VM has the new name.\0\
If the VM has to keep its name, restore only the disks and create the VM from them once the name is free.\0\
Choose another virtual network or subnet\0\
List the virtual networks of the target subscription and their regions:\0\
The right region is that of the vault; for Cross Region Restore, it is the secondary region of the vault.\0\
List the subnets of the network that you want to use:\0\
If it has none, create one first.\0\
Start the restore again with this network and this subnet. In the portal, check the subnet: the first one is selected by default.\0\
The job under Backup Jobs is completed. If it fails with the same message, restore only the disks and choose the network when you create the VM from them.\0\
Choose a restore point that fits the reserved IP\0\
For classic VMs that have to go into exactly this cloud service.\0\
Choose another restore point. Microsoft doesn't say which one fits; the best guess is one from a time when the VM belonged to this cloud service with its reserved IP.\0\
Start the restore again from that restore point, into the same cloud service.\0\
When the job is completed, the VM is in the cloud service.\0\
If no restore point fits, choose a cloud service without a reserved IP.\0\
Use an existing input endpoint\0\
List the endpoints of the VMs in the cloud service (old Azure module for PowerShell):\0\
Decide which existing endpoint the restored VM can use, or remove one that is no longer needed.\0\
Start the restore again with it.\0\
Choose a staging account in the right region\0\
Look up the region of the vault:\0\
For Cross Region Restore, the region that counts is the one paired with it.\0\
List the storage accounts in that region:\0\
If there is none, create one, with locally redundant replication for example:\0\
Start the restore again with this account as Staging Location.\0\
Choose a staging account of a supported kind\0\
Look at kind, replication and region of the account that was refused:\0\
BlobStorage as kind, or ZRS or Premium in the name of the SKU, can explain the error.\0\
Choose or create a standard account with locally redundant or geo-redundant replication in the same region, for example:\0\
Once the restore is done, the VHD files that it may leave in the account can be deleted to save cost.\0\
Choose a staging account that is online\0\
Check the state of the account:\0\
available for the primary and Succeeded for the state are as they should be.\0\
Choose another storage account in the same region as Staging Location and start the restore again.\0\
The job under Backup Jobs is completed.\0\
If there is no other account, wait until Azure Storage works again and start the restore then.\0\
Make room for another resource group\0\
Deleting a resource group deletes everything in it. Leave groups alone whose names begin with AzureBackupRG_ or with the name that a backup policy gives: Azure Backup keeps restore points in them.\0\
List the resource groups of the subscription:\0\
Look into the groups that nobody seems to need, then delete those that are no longer needed:\0\
If no group can go, ask Azure Support to raise the limit, or restore into a resource group that exists.\0\
Collect what Microsoft Support asks for\0\
https://learn.microsoft.com/en-us/azure/azure-portal/supportability/how-to-create-azure-support-request\0\
Note the error code, the whole message, and the time of the failed job with its time zone.\0\
Note the subscription, the vault, its region, and the name and the resource group of the VM.\0\
Save the details of the failed jobs:\0\
They hold the id of the job and its activity id, by which Support finds the operation.\0\
Copy the logs of the agent and of the extension from the VM:\0\
The agent's folder C:\\WindowsAzure\\Logs; that of the extension lies in it: Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot.\0\
Write down what you have checked and changed, and what happened then.\0\
Open a support request in the portal: Help + support > Create a support request.\0\
Read the inner error of the backup job\0\
The code of the job is only an envelope. What is wrong, and what Microsoft recommends, is in the details of the failed job.\0\
Open the Recovery Services vault that backs up the VM, select Backup jobs under Monitoring and show only Failures.\0\
Open the failed job and read the error details and the recommended action. Note the inner error code.\0\
The same by Azure CLI: list the failed jobs, and copy the name of the right one.\0\
Then show that job with all its details:\0\
Look up the inner error code and do what it asks for.\0\
If the details say nothing more, note the name of the job, its start time and the full text of the error for Microsoft support, and check in the Activity log of the VM which operation failed at that time.\0\
Wait until the state of the VM has settled\0\
Take this when Azure is still starting, stopping, deallocating or updating the VM. A backup that starts in the meantime fails.\0\
Read the state of the VM:\0\
PowerState/starting, PowerState/stopping, PowerState/deallocating and ProvisioningState/updating mean that an operation is still under way.\0\
Wait, and repeat the command until the power state is PowerState/running, PowerState/stopped or PowerState/deallocated and the provisioning state is ProvisioningState/succeeded.\0\
If nothing changes, look in the Activity log of the VM for the operation that doesn't end, and sort that one out first.\0\
Restart the VM in a maintenance window\0\
Take this when a restart is pending, or when restarting a single service didn't help.\0\
Everything that runs on the VM is interrupted. Agree on the time with those who use it.\0\
Restart the VM: select Restart on its Overview page, or run this command.\0\
Select Settings, then Properties, and wait until Status is Running and Agent status is Ready.\0\
Reinstall the snapshot extension on Windows\0\
Take this on a Windows VM whose extension can't be removed in the portal, for example because the VM has managed disks. Microsoft has described this way since October 2025.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-manage-vms#re-install-the-vmsnapshot-backup-extension-for-azure-vm-protection\0\
The steps change the registry and restart the VM. Carry them out in a maintenance window, and don't leave out the export.\0\
Remove the extension, from Azure Cloud Shell or a computer with Azure PowerShell. Confirm with Y.\0\
Sign in to the VM, open PowerShell as an administrator and stop the service Windows Azure Guest Agent:\0\
Rename the folder of the extension:\0\
Export the registry key of the agent, so that you can put it back:\0\
Open regedit, go to HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\WindowsAzure\\HandlerState and delete the key Microsoft.Azure.RecoveryServices.VMSnapshot_<Version>.\0\
Delete only this one; the other keys belong to other extensions.\0\
Tell the extension that its VSS provider isn't installed:\0\
Run an on-demand backup: select Backup Now in the portal. It installs the extension anew.\0\
If it succeeds, the exported file and the renamed folder can be deleted.\0\
A guide of Microsoft support in Japan (June 2025) goes the same way, but neither renames the folder nor restarts the VM.\0\
Delete the folder of the snapshot extension on Linux\0\
Take this on a Linux VM whose extension can't be removed in the portal, for example because the VM has managed disks. The next backup installs it again. Microsoft has described this way since October 2025.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-manage-vms#reinstall-the-vmsnapshot-backup-extension-for-linux-azure-vm-protection\0\
List the folder of the extension:\0\
The output has to contain a folder Microsoft.Azure.RecoveryServices.VMSnapshotLinux-<Version>.\0\
Delete this folder, with the version that was listed:\0\
Check the path before you press Enter. The other files in /var/lib/waagent belong to the agent and to other extensions.\0\
Start a backup. It installs the extension again.\0\
If it fails, collect /var/log/waagent.log and /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log.\0\
Reapply the state of the VM\0\
Take this when the VM stays Failed although its extensions are healthy. Azure then applies the model of the VM once more.\0\
Look in the Activity log of the VM for the operation that failed, and remove the reason if you can.\0\
Reapply the state:\0\
The output has to contain ProvisioningState/succeeded.\0\
If the VM stays Failed, Microsoft's next step is to redeploy it to another host, which restarts it; see VM stuck in a failed state (October 2021).\0\
Exclude the extension from antivirus on Linux\0\
Take this on Linux VMs with antivirus software. The folders are those that Microsoft support in Japan named in June 2024.\0\
The folders on the VM carry a version at the end of their names; let the exclusion cover every version.\0\
Take the agent out of the SELinux policy\0\
Take this on a Linux VM on which SELinux is enforced. Microsoft names the path to exclude, but no commands for it; the policy belongs to your distribution.\0\
See whether SELinux is enforced:\0\
Enforcing means that it can stop the agent. With Permissive or Disabled, this isn't the reason.\0\
Look for denials that concern the agent:\0\
Exclude the path /var/lib/waagent from the policy, with the tools of your distribution (semanage and audit2allow, for example).\0\
Make sure that the backup extension is installed:\0\
If nothing is listed, the next backup installs it.\0\
Restart COM+ System Application\0\
The first and shortest attempt. Work in an elevated PowerShell window inside the VM.\0\
Restart the service:\0\
If the service was stopped, the first command says so; then only the second one matters.\0\
Check that it runs:\0\
Status has to be Running. If the service doesn't start, go on with MSDTC.\0\
Let MSDTC run as Network Service\0\
COM+ needs the service Distributed Transaction Coordinator (MSDTC), and that has to run under the account Network Service.\0\
In the VM, see which account the service uses:\0\
SERVICE_START_NAME has to be NT AUTHORITY\\NetworkService. If it is, leave out the next step.\0\
Run services.msc, open Distributed Transaction Coordinator and change the account on the tab Log On: select Browse, enter Network Service, select Check Names, then OK. Close the properties with OK as well.\0\
The name is underlined once Windows knows it. On a German Windows, enter Netzwerkdienst.\0\
Restart Distributed Transaction Coordinator, then COM+ System Application.\0\
Reinstall the service MSDTC\0\
Take this when COM+ System Application or MSDTC itself can't be started, although MSDTC uses the right account. Work in an elevated PowerShell window inside the VM.\0\
While MSDTC is stopped, no application in the VM can use distributed transactions. If such an application runs there, note the settings of MSDTC beforehand (dcomcnfg) and do this in a maintenance window.\0\
Stop MSDTC:\0\
If it isn't running, the command says so; go on then.\0\
Uninstall the service and install it again:\0\
Start MSDTC, then COM+:\0\
Check that both run:\0\
Let the extension install its provider again\0\
Take this when COM+ and MSDTC work and the error stays. Two registry values make the extension install its VSS provider at the next backup.\0\
Set both values, in an elevated PowerShell window inside the VM:\0\
In the log of the extension, IaaSBcdrExtension.log, the line Registered the provider with VSS shows that it worked. The log is below C:\\WindowsAzure\\Logs\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot.\0\
Enlarge the desktop heap\0\
Take this only if all three signs of an exhausted desktop heap have come together. It gives the services of Windows more of this memory.\0\
The value is one long line that Windows needs to start. Change nothing in it but the part named below, and export the key first. The VM has to be restarted.\0\
Export the key, in an elevated PowerShell window inside the VM:\0\
Run regedit and open the value Windows of the key HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\SubSystems.\0\
In its data, replace the part that begins with SharedSection=, up to the next space, with this:\0\
Restart the VM in a maintenance window.\0\
Collect the logs of the Windows extension\0\
Take this when the error stays. The logs show how far the extension came, and Microsoft support asks for them.\0\
Note the start time of the failed job and its error code, from Backup jobs of the vault.\0\
In the VM, copy these files and folders:\0\
Export the event logs, in an elevated PowerShell window:\0\
Open the folder C:\\WindowsAzure\\Logs\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\\<Version> of the newest version and read CommandExecution.log.\0\
It shows whether the agent enabled the extension without an error.\0\
In the same folder, read IaaSBcdrExtension.log from the start of the job on. A good backup has lines like these, in this order:\0\
The last of them that you find shows where it broke off: before the registration of the provider, the installation failed; after it, VSS did. A Waiting for that lasts for hours means that VSS doesn't answer.\0\
If you can't remove the reason, open a support request and attach what you have collected.\0\
The lines come from a guide of Microsoft support of March 2021; newer versions of the extension may word them differently.\0\
Give the VM more disk space, memory or processors\0\
Take this when the VM is short of something while the snapshot is taken. Microsoft names no limits; look for what is nearly used up.\0\
See the free space on the drives of the VM:\0\
See memory, page file and processor load, best at the time of the failure:\0\
Provide what is missing.\0\
Disk space is short: delete what isn't needed, or enlarge the disk, as described in Expand virtual hard disks.\0\
Memory or processors are short: choose a larger size for the VM, as described in Resize a virtual machine. A running VM restarts.\0\
Restart the services of the unstable writers\0\
Take this when a writer shows a state other than [1] Stable. Restarting the service that the writer belongs to resets it.\0\
Restarting a service can interrupt production: that of SQL Server or Exchange, for example. Get it approved, and do it in a maintenance window.\0\
List the writers, in an elevated PowerShell window inside the VM:\0\
Every writer should show State: [1] Stable and Last error: No error. Note the names of those that don't. While a backup is running, other states are normal.\0\
Find out which service each of these writers belongs to. Common ones, from general knowledge of Windows:\0\
ASR Writer, COM+ REGDB Writer, Registry Writer and Shadow Copy Optimization Writer: VSS\0\
Microsoft decided in March 2018 not to publish a list for Azure Backup. Another vendor of backup software has one: List of VSS Writers and Services.\0\
Restart each of these services:\0\
List the writers again:\0\
All of them have to be [1] Stable now. If one isn't, restart the VM.\0\
Take snapshots without threads\0\
Take this when restarting the writers' services didn't help. A registry value keeps the extension from creating threads for the blob snapshots.\0\
Set the value, in an elevated PowerShell window inside the VM:\0\
Check it:\0\
The value has to be True.\0\
Take load off the disks during the snapshot\0\
Take this when the event log shows that the shadow copy provider timed out, and restarting the writers' services didn't help.\0\
Open Event Viewer in the VM and look in the logs System and Application for this message at the time of the failure:\0\
See whether a disk is throttled at its IOPS limit, with Performance Diagnostics for example.\0\
Take load off the disks.\0\
Spread the load over more disks of the VM.\0\
Change the schedule, that of the backup policy for example, to a time at which the VM has the least to do.\0\
Choose disks with more IOPS; they are compared in Disk types.\0\
Restart the Volume Shadow Copy service\0\
Resets VSS in the VM without a restart of the whole VM.\0\
Restart the service, in an elevated PowerShell window inside the VM:\0\
The same works in services.msc, with Restart for the service Volume Shadow Copy. If the service was stopped, only starting it matters.\0\
Look at the writers as well:\0\
Every writer should be [1] Stable.\0\
If it fails again, restart the VM.\0\
Reset MachineKeys and delete the extension certificates\0\
Take this when the permissions of the folder MachineKeys aren't the default ones. The certificates that were made under the wrong permissions have to go, too; the VM agent creates new ones when it needs them.\0\
Show the permissions, in an elevated command prompt (cmd) inside the VM:\0\
The default is Everyone:(R,W) and BUILTIN\\Administrators:(F), and nothing else.\0\
Save the present permissions to a file:\0\
Open the properties of the folder in Explorer, select Security, then Advanced, and remove all entries but those of the two defaults.\0\
Give Everyone these special permissions, and no others:\0\
List folder / read data\0\
Read attributes\0\
Read extended attributes\0\
Create files / write data\0\
Create folders / append data\0\
Write attributes\0\
Write extended attributes\0\
Read permissions\0\
Run certlm.msc, open Personal, then Certificates, and delete every certificate whose Issued To is one of these two; the second one is on VMs of the classic deployment model:\0\
Delete no other certificate. Microsoft's page only says “the classic deployment model” for the second; its name is from a support article of May 2023.\0\
Delete disk snapshots that nobody needs\0\
Take this for VMs whose disks lie as blobs in a storage account (unmanaged disks). Deleting old snapshots makes room for that of the backup.\0\
Delete snapshots only. The blob without a snapshot time is the disk itself; deleting it destroys the disk.\0\
Find the blobs of the disks:\0\
The addresses name the storage account, the container and the blob. If the result is null and an empty list, the disks are managed ones and the next steps don't apply. Look for old restore points of the VM instead: for these, Azure Compute reports the same limit and asks you to delete some (April 2023).\0\
List the snapshots in the container:\0\
For --auth-mode login, your account needs a role such as Storage Blob Data Reader.\0\
Find out who made them. Tools like Site Recovery and scripts of your own leave snapshots as well as Azure Backup does.\0\
Delete those that nobody needs: open the blob in the Azure portal, select Snapshots, mark them and select Delete.\0\
List the snapshots again. There have to be fewer now, and the blobs of the disks have to be there still.\0\
Shorten soft delete of the disk storage\0\
Take this when soft delete is on for the storage account of the disks. With a shorter retention, the deleted snapshots and the live ones together stay below the limit.\0\
See the present setting:\0\
enabled is true and days is the retention if soft delete is on.\0\
Set a shorter retention:\0\
The setting holds for all blobs of the account: whatever is deleted by mistake can be brought back for fewer days. How the retention works is described in Soft delete for blobs.\0\
Start the backup again. If it still fails, wait until the snapshots deleted so far have expired, and start it once more.\0\
Keep Site Recovery and backup apart\0\
Take this when Azure Site Recovery protects the VM, too.\0\
See whether the extension has noted a failed snapshot. isanysnapshotfailed has to be False, or not there at all.\0\
If it is True, open /etc/azure/vmbackup.conf and set it in the section SnapshotThread:\0\
Microsoft's page still asks for this in September 2023. In the published code of the extension of August 2026, the setting is only part of an example and isn't read any more.\0\
Schedule Site Recovery so that it doesn't run at the same time as the backup. When the backup runs is in the backup policy of the VM.\0\
Take the snapshot through the host\0\
Two registry values make the extension take the snapshot through the host first, and only then from inside the VM. Slow network calls of the VM then matter less.\0\
Check them:\0\
Move the backup to a time of little load\0\
Take this when the VM is busy at the time of its scheduled backup.\0\
Find out from the metrics of the VM at what time of day its processor and disks have the least to do.\0\
Open the Recovery Services vault, select Backup policies, open the policy of the VM and select Modify. Choose that time for the backup.\0\
The change holds for all VMs that use this policy. If it shouldn't, create a separate policy for this VM.\0\
Start a backup at a quiet time to see whether it succeeds.\0\
Give the VM a larger size\0\
Take this when the VM is too small: for what it does, even at quiet times, or for the creation of a restore point. It is down for a while.\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/resize-vm\0\
A running VM restarts when its size changes. If it has to be deallocated for the new size, it also loses dynamic IP addresses.\0\
List the sizes that the VM can have without being moved:\0\
If the size you want isn't in the list, more may appear once the VM is deallocated.\0\
With Premium Storage, take a size with s in its name.\0\
A size with a local temporary disk can't become one without, nor the other way round.\0\
Choose a size with more processors and memory:\0\
Check in the Azure portal that Status is Running and Agent status is Ready (Settings, then Properties), and make sure that the applications of the VM are running.\0\
Start the VM and register it again\0\
Take this when the VM was off while Azure Backup wanted to install its extension.\0\
Start the VM:\0\
In the Azure portal, open the VM and select Settings, then Properties. Wait until Status is Running and Agent status is Ready.\0\
Register the VM for backup again.\0\
If this was already done, start a backup instead.\0\
Turn off BitLocker on every drive\0\
Microsoft's advice is to turn BitLocker off for all drives of the VM. Work in an elevated PowerShell window inside the VM.\0\
The drives are decrypted, and their data is no longer protected by BitLocker. Agree on this with whoever is responsible for encryption. Azure Disk Encryption on Windows uses BitLocker as well, and as of January 2026 Azure Backup supports VMs that are encrypted with it; don't decrypt such a VM before you have unlocked its drive and tried the backup.\0\
List the drives:\0\
Unlock each drive whose LockStatus is Locked:\0\
Turn BitLocker off for each drive that is encrypted:\0\
Wait until the drives are decrypted:\0\
VolumeStatus has to be FullyDecrypted for all of them.\0\
Turn on strong cryptography for .NET\0\
Take this when the extension can't set up a secure connection. The setting holds for all .NET programs of the VM: they no longer use old, insecure versions of TLS.\0\
https://learn.microsoft.com/en-us/dotnet/framework/network-programming/tls#schusestrongcrypto\0\
In the VM, see which versions of .NET Framework there are:\0\
The keys that count are v4.0.30319 (.NET Framework 4 and later) and v2.0.50727 (.NET Framework 3.5).\0\
Set the value for each version that is there, in an elevated PowerShell window:\0\
Check the value:\0\
It has to be 0x1 for each version.\0\
32-bit programs read the same value below HKLM\\SOFTWARE\\Wow6432Node\\Microsoft\\.NETFramework; the page of Azure Backup doesn't ask for it there.\0\
Install Visual C++ 2013 by hand\0\
The package lies in the folder of the extension. Install it once the cause is gone, or straight away to see the error of the installer.\0\
In the VM, open the folder C:\\Packages\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\\<Version>.\0\
If there are several versions, take the newest.\0\
Run the file vcredist2013_x64 as an administrator.\0\
If it reports an error, look in the Application event log for the entry of the installer and go on with the cause that fits.\0\
Check in Programs and Features that Visual C++ Redistributable (x64) for Visual Studio 2013 is listed.\0\
Enable Windows Installer\0\
Take this when the Windows Installer service is disabled, or when no package at all can be installed in the VM. Work in an elevated PowerShell window.\0\
Read how the service is to start:\0\
0x3 is right, 0x4 means disabled.\0\
If it is 0x4, set it to 3:\0\
If a policy had disabled the service, it may do so again; find out before the next attempt.\0\
Run vcredist2013_x64 from the folder C:\\Packages\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\\<Version>.\0\
If the installation still fails, register Windows Installer anew and run the package once more:\0\
Grant rights on the key Software\\Classes\0\
Take this when the event log shows Error 1401 with System error 5 for the key Software\\Classes.\0\
In the VM, run regedit, go to HKEY_LOCAL_MACHINE\\SOFTWARE\\Classes, right-click the key and select Permissions.\0\
Give the administrator or user account with which the package is installed enough rights to write to the key.\0\
Restart the service Windows Azure Guest Agent, in an elevated PowerShell window:\0\
The event log should have no new Error 1401 now.\0\
Let the encryption identity use the key\0\
In the vault, open Properties and select Update in Encryption Settings. Note the identity and the key that are set there.\0\
Get the object ID of that identity, <PrincipalId>.\0\
System-assigned identity of a Backup vault:\0\
System-assigned identity of a Recovery Services vault:\0\
User-assigned identity:\0\
Find out how the key vault grants access:\0\
With true, the key vault uses Azure RBAC, otherwise access policies.\0\
Give the identity its rights.\0\
Azure RBAC, with the id from step 3 as <KeyVaultId>:\0\
Access policies:\0\
Managed HSM: give the identity Get, Wrap and Unwrap on the key by local RBAC.\0\
Check the key:\0\
The type is RSA or RSA-HSM, the key is enabled and hasn't expired.\0\
Wait a few minutes, then run the failed operation again.\0\
As of April 2026 it can take up to 15 minutes until Azure Backup notices a new role, even if the portal shows it at once.\0\
If it still fails, collect the correlation ID from the activity log of the vault, the details of the error and the role assignments or access policies of the key vault for a support request.\0\
If the settings were changed from one key vault to another, the identity needs Get and Unwrap on the former one as well, and the old key has to be enabled (as of November 2024).\0\
Bring back the encryption identity\0\
In the vault, open Properties and select Update in Encryption Settings. Note the identity that is set there.\0\
Give that identity back to the vault, in Settings > Identity.\0\
System-assigned identity: on the tab System assigned, set Status to On and select Save.\0\
User-assigned identity: on the tab User assigned, select Add and attach the identity. If it has been deleted, attach another one.\0\
Give the identity its rights on the key vault: the role Key Vault Crypto Service Encryption User, or Get, Wrap and Unwrap by access policy.\0\
Do this even if it had them before.\0\
If it was the system-assigned identity, or another identity takes the place of the old one, set it in Encryption Settings and save.\0\
Change the identity only. The identity and the key URI can't be changed in one request.\0\
Wait up to 15 minutes, then run the failed operation again.\0\
If it still fails, collect the correlation ID from the activity log of the vault and the details of the error for a support request.\0\
Until the identity works again, expired restore points aren't deleted and go on costing money, without any error being shown (as of November 2024).\0\
Encrypt the vault with an RSA key\0\
Check the type of the key in the encryption settings:\0\
If it is neither RSA nor RSA-HSM, Azure Backup can't use the key.\0\
Create an RSA key, of 2048, 3072 or 4096 bits:\0\
Check that the identity of the vault has its rights on this key vault: the role Key Vault Crypto Service Encryption User, or Get, Wrap and Unwrap by access policy.\0\
In the vault, open Properties, select Update in Encryption Settings and choose the new key, or enter its URI.\0\
A URI without the version part lets the key rotate by itself; with the version it stays at that one.\0\
Run the failed operation again.\0\
As of August 2023, a Recovery Services vault and its key vault have to be in the same region. Once a vault is encrypted with a customer-managed key, it can't go back to keys of the platform.\0\
Bring the key back within reach\0\
Check that the key vault and the key exist:\0\
The key is shown, enabled and not expired. Its address agrees with the one in Properties > Encryption Settings of the vault.\0\
If something was deleted, recover it. Soft delete has to be on for that.\0\
The key vault:\0\
The key:\0\
If the key is disabled, enable it:\0\
Open Networking of the key vault and check which networks it lets in.\0\
If access is restricted, only the system-assigned identity of the vault can be used (as of November 2024).\0\
Check that the identity of the vault still has its rights on the key vault: the role Key Vault Crypto Service Encryption User, or Get, Wrap and Unwrap by access policy.\0\
If it still fails, collect the correlation ID from the activity log of the vault, the output of step 1 and the network settings of the key vault for a support request.\0\
A key that can't be recovered takes the backups with it: what is encrypted with it can't be read any more.\0\
Use the system-assigned identity for the restricted key vault\0\
In the vault, open Settings > Identity. On the tab System assigned, set Status to On and select Save.\0\
An object ID appears.\0\
Give this identity its rights on the key vault: the role Key Vault Crypto Service Encryption User, or Get, Wrap and Unwrap by access policy.\0\
In the vault, open Properties, select Update in Encryption Settings and choose the system-assigned identity. Leave the key as it is, because both can't be changed in one request.\0\
If the public access of the key vault is off, the key can be picked in the portal only from a machine that reaches the private endpoint. Entering the key URI works in any case.\0\
If it still fails, collect the correlation ID from the activity log of the vault and the network settings of the key vault for a support request.\0\
When a Backup vault is created, only a user-assigned identity can be chosen for its encryption. The system-assigned one can be set afterwards (as of November 2024).\0\
Give the identity its role before setting the encryption\0\
Put the steps of the deployment into an order in which the role exists before the encryption is set.\0\
With a user-assigned identity: create the identity, give it the role Key Vault Crypto Service Encryption User on the key vault, then create the vault with this identity and the encryption. This was suggested in October 2024. It doesn't work if the key vault is restricted to certain networks.\0\
With the system-assigned identity: create the vault without encryption, give its identity the role on the key vault, then set the encryption.\0\
Leave some minutes between the role and the encryption. As of April 2026, Azure Backup may notice a new role only after 15 minutes.\0\
Deploy again.\0\
Properties > Encryption Settings of the vault shows the key.\0\
If it still fails, read the answer of the key vault in the details of the error: it names the caller, the action and whether an assignment was found.\0\
As of August 2023, a Recovery Services vault can be encrypted only as long as nothing was ever registered or protected in it. In November 2024 it was reported that the second deployment of an empty vault was refused for that reason; in January 2025 this seemed to be solved.\0\
Turn on the system-assigned identity\0\
https://learn.microsoft.com/en-us/azure/backup/enable-managed-identity-backup-vault\0\
Turn on the system-assigned identity of the Backup vault.\0\
Azure portal: in the Backup vault, open Settings > Identity. On the tab System assigned, set Status to On and select Save.\0\
The identity has an object ID.\0\
Assign all roles again that the backup instances need, on the data sources, the snapshot resource groups and whatever else they use.\0\
Which ones these are depends on the workload; Microsoft's page on its backup lists them.\0\
If a backup instance worked with another identity, switch it to this one:\0\
If the vault is encrypted with a customer-managed key by this identity, give it its rights on the key vault again, too.\0\
As of April 2026 it can take that long until Azure Backup notices new roles.\0\
If it still fails, collect the ID of the job, its error details and the list of role assignments for a support request.\0\
Let the backup instances use a user-assigned identity\0\
In the Backup vault, open Settings > Identity. On the tab User assigned, select Add and attach the identity: the former one if it still exists, otherwise another one.\0\
The identity appears in the list.\0\
Assign the identity all roles that the backup instances need, on the data sources, the snapshot resource groups and whatever else they use.\0\
If it isn't the identity that the backup instance had before, switch the instance over. Do this for each one:\0\
The names of the instances are shown by this command:\0\
If the encryption of the vault used the lost identity, set the new one in Properties > Encryption Settings, after it has its rights on the key vault.\0\
If it still fails, collect the ID of the job, its error details and the resource ID of the identity for a support request.\0\
Allow access with storage account keys\0\
Find the storage account. The error details name it; for AKS it is the one that holds the backups of the cluster.\0\
Allow access with keys.\0\
Azure portal: in the storage account, open Settings > Configuration, set Allow storage account key access to Enabled and select Save.\0\
Check that the setting has been kept:\0\
The answer is true or empty; empty means allowed as well.\0\
If it still fails, collect the details of the error, the ID of the job and the output of step 3 for a support request.\0\
Whoever has a key of the storage account can then read and write its data. If keys were forbidden on purpose, agree on the change with whoever decided that.\0\
Find the setting that the check of the policy rejects\0\
Build the policy you want in the portal: Backup policies > Add. What can't be chosen there is probably what is rejected.\0\
Save it under a test name and look at it as JSON:\0\
Compare it field by field with what your tool sends: days, times, formats of retention, days for instant restore, tiering.\0\
Send one change at a time until you know which one is rejected.\0\
Check the limits of a VM policy, as the azurerm provider names them in August 2026: 7 daily backups at least, up to 9999 of each kind, and times at the full or half hour.\0\
If it stays unclear, give Microsoft Support the x-ms-correlation-request-id of the rejected call: the service has the exact reason in its own log, only it doesn't pass it on.\0\
Find the field that the call gets wrong\0\
Do the same thing once in the portal, if it can be done there. If it works, the vault and your permissions are in order and the fault is in the call.\0\
Look at what your tool sends. The Azure CLI shows it with --debug, Azure PowerShell with -Debug, Terraform with TF_LOG=DEBUG.\0\
Check the ids, the names and the API version, and compare the body with the reference of that version.\0\
Take fields out until the call goes through, then put them back one by one.\0\
For Microsoft Support, keep the request, the time and the ActivityId of the answer, or its x-ms-correlation-request-id.\0\
Take everything out of the vault, then delete it\0\
These steps delete backup data for good, or after the soft-delete time. Write down what you delete.\0\
If Properties > Multi-user Authorization shows a Resource Guard, get access to it from the security administrator first.\0\
In the vault, select Overview > Delete.\0\
The pane lists what is left and links to each place. Site Recovery is part of it: turn off replication there.\0\
Open Backup Items and work through every type of item: select Stop backup, then Delete Backup Data, and type the name of the item as it is written there.\0\
The VM or database itself isn't touched. What is left is shown by:\0\
Open Backup Infrastructure > Protected Servers and unregister every server of every type.\0\
Open Backup Infrastructure > Backup Management Servers and delete the servers of DPM and Azure Backup Server.\0\
Open Backup Infrastructure > Storage Accounts and unregister every storage account.\0\
Open Settings > Networking > Private access and remove every private endpoint connection.\0\
Select Overview > Delete again.\0\
The vault is gone from the list of vaults. If not, the message names what is still in the way.\0\
Microsoft also has a PowerShell script that deletes all backups and the vault without looking at them one by one. As of December 2025 it is recommended only if nothing in the vault is needed any more.\0\
Delete the MARS server in the vault\0\
Delete the registration of the server itself; its backup items go with it.\0\
All backups of this server are deleted.\0\
In the vault, open Backup Infrastructure > Protected Servers > Azure Backup Agent.\0\
Select the server and then Delete.\0\
The pane says how many backup items depend on the server.\0\
Tick the box that you agree, then select Delete.\0\
Select Refresh in Backup Items.\0\
Nothing of the server is left there.\0\
Delete the vault again.\0\
Delete the vault with its soft-deleted items\0\
Take this when every item is already soft-deleted and no server, storage account, Site Recovery item or private endpoint is left. No waiting is needed.\0\
https://learn.microsoft.com/en-us/azure/backup/secure-by-default#delete-vault-action\0\
Bring your tool up to date: Azure CLI 2.75.0 or Azure PowerShell 7.5.0 at least.\0\
Delete the vault, in the portal with Overview > Delete or with the Azure CLI:\0\
See that it is gone:\0\
The vault is soft-deleted now and can be recovered until its retention is over. A new vault may take its name in the same resource group at once. In templates and SDKs, use API version 2024-09-30-preview or later.\0\
Wait until the soft-deleted items are gone\0\
Take this when the tool can't be updated. As of November 2025, 14 days of soft delete are free; every day that is set beyond them is charged.\0\
Open Properties > Security Settings of the vault and read for how many days deleted items are kept.\0\
What counts is the number that was set when the item was deleted.\0\
Add these days to the day of the last deletion, and delete the vault after that.\0\
As of December 2025, Microsoft's page on deleting vaults still shows a shortcut: turn soft delete off, undelete the items, delete them again. Where soft delete is enforced, the first of these steps fails.\0\
Remove the private endpoints of the vault\0\
In the vault, open Settings > Networking > Private access.\0\
The same list with the Azure CLI:\0\
Remove every connection, the failed and the pending ones too.\0\
Disable the protection by hand\0\
This deletes the backups of the VM, as the destroy was meant to do. They are soft-deleted first.\0\
See what the vault still protects:\0\
Disable the protection. Give the plain name of the VM for container and item: with the full name and its semicolons the command was reported to fail.\0\
Run the destroy again.\0\
Policy and vault are deleted now.\0\
Delete the backup instances and policies of the vault\0\
In the Backup vault, open Backup instances, and go through every entry of Datasource type.\0\
All types at once are shown by the Azure CLI:\0\
Open each instance, stop its backup and delete its data.\0\
Open Backup policies and delete every policy, again for every type:\0\
Select Delete in Overview of the vault.\0\
As of November 2025, a Backup vault with only soft-deleted items can be deleted in the portal or with REST API version 2025-09-01 or later, and becomes soft-deleted itself. Earlier versions want it empty where the feature is in preview.\0\
Let the running update of the vault end\0\
See what is being changed, and by whom:\0\
Wait until the vault is ready.\0\
The answer has to be Succeeded:\0\
Run the operation again. In scripts, try it several times: one public program does so six times, ten seconds apart.\0\
If it still fails while nothing is in progress, hand the time, the id of the vault and the correlation id of the failed call to Microsoft Support.\0\
Choose an operation that immutability allows\0\
Take what comes nearest to what you wanted.\0\
Stop protection and keep the data, for good or until it expires. Nothing new is backed up, and no restore point goes early.\0\
Keep the retention of the policy, or make it longer. Schedules can be changed freely.\0\
Give the item another policy that keeps backups at least as long as the present one.\0\
Run the operation again.\0\
As of June 2025, a longer retention can't be set in a policy while one of its items has its backups suspended.\0\
Turn immutability off, unless it is locked\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-immutable-vault-how-to-manage#disable-immutability\0\
Without immutability, backups can be deleted again. Ask whoever is responsible for the vault first, and turn it on again afterwards.\0\
In the vault, open Properties > Immutable vault > Settings.\0\
If the setting is locked, it can never be turned off: choose another operation.\0\
Clear Enable vault immutability and select Apply.\0\
If the vault has a Resource Guard, you may need access to it first.\0\
Turn immutability on again.\0\
Stop backups and keep the data for good\0\
Take this when the vault isn't to become immutable. The restore points stay until somebody deletes them, and go on costing.\0\
Stop the backup without deleting anything, in the portal with Stop backup > Retain Backup Data or with the Azure CLI:\0\
In Azure PowerShell, leave -RetainRecoveryPointsAsPerPolicy out; in the REST API, send the state ProtectionStopped.\0\
Note the day from which the data may be deleted.\0\
Turn immutability on, then suspend the backups\0\
Take this when the restore points are to expire by the policy.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-immutable-vault-how-to-manage#enable-immutable-vault\0\
Tick Enable vault immutability and select Apply.\0\
Immutability holds for everything in the vault. Don't lock it: the lock can't be undone.\0\
Suspend the backups again.\0\
The item shows the state BackupsSuspended.\0\
The latest restore point doesn't expire. Delete it by hand when the others are gone, or it goes on costing.\0\
Get access to the Resource Guard\0\
https://learn.microsoft.com/en-us/azure/backup/multi-user-authorization\0\
Find out which Resource Guard protects the vault: Properties > Multi-user Authorization, or:\0\
Ask its owner, the security administrator, for the role Contributor on the Resource Guard, for as long as the operation takes.\0\
With Privileged Identity Management you ask for it yourself: My roles > Azure resources > Activate, in the directory of the Resource Guard. The security administrator approves it.\0\
Run the operation.\0\
Have the role taken away again, unless it expires by itself.\0\
As of September 2023 Microsoft's page names Contributor; a Microsoft tool of April 2026 speaks of the role Backup MUA Operator. Take the smaller one if your tenant has it.\0\
Run the operation with a tool that knows the Resource Guard\0\
Take this when the call comes from Terraform or another tool that sends no operation request.\0\
Run this one operation in the portal, or with a current version of the Azure CLI or Azure PowerShell. For stopping protection with the data kept:\0\
If the Resource Guard is in another tenant, add --tenant-id \"<TenantId>\".\0\
Bring the state of your tool in line with what is now set in the vault.\0\
Take mandatory operations off the exclusion list\0\
Look at the list in your template: vaultCriticalOperationExclusionList, in Terraform vault_critical_operation_exclusion_list.\0\
Remove the mandatory operations from it. Mind how close the names are: backupconfig/delete and backupResourceGuardProxies/write may be excluded, backupconfig/write and backupResourceGuardProxies/delete may not.\0\
An empty list guards everything and is always accepted.\0\
Deploy the Resource Guard again.\0\
In the portal, the properties of the Resource Guard show which operations are guarded.\0\
Leave soft delete on\0\
Take the step that turns soft delete off out of the script or template. In Terraform that is soft_delete_enabled, which version 5 of the azurerm provider no longer has; for a Backup vault, leave soft_delete as the vault has it.\0\
If the vault was created before the error came, take it into the state of your tool rather than creating it again.\0\
Run the script or deployment again.\0\
In the portal, Properties > Security Settings shows soft delete as turned on.\0\
If the aim was to clean up, delete the items and then the vault with a current tool; with an older one, plan for the 14 days.\0\
If soft delete really has to be off, only Microsoft Support can say whether that is possible for this vault.\0\
Send AlwaysON, or leave soft delete out\0\
Change the vault resource in the template.\0\
Leave softDeleteSettings out. Azure sets AlwaysON with 14 days by itself.\0\
Set both states as the API wants them:\0\
Deploy again.\0\
Read the setting back:\0\
Leave soft delete out of backupconfig\0\
Take these properties out of what the template sends to backupconfig, the ones with unchanged values too:\0\
Set soft delete on the vault resource only: securitySettings > softDeleteSettings of Microsoft.RecoveryServices/vaults.\0\
If you use the Bicep module avm/res/recovery-services/vault, take a version of August 2026 or later: it leaves the properties out of backupConfig once softDeleteSettings is given.\0\
Set redundancy on the vault itself\0\
See what is set:\0\
If it is what you want already, just leave the setting out of the template.\0\
Take redundancy out of backupstorageconfig in the template, and put it into redundancySettings of the vault: standardTierStorageRedundancy and crossRegionRestore.\0\
Without a template, change the vault with a PATCH. For Cross Region Restore:\0\
Read the setting back as in the first step.\0\
As of June 2025, Cross Region Restore can't be taken back once something is protected in the vault, and the storage redundancy can't be changed then at all.\0\
Work in the primary region\0\
Take this when the primary region is available: nothing has to be turned on for it.\0\
In your script, leave out what asks for the secondary region. In the Azure CLI that is --use-secondary-region.\0\
In the portal, choose the primary region as the source of the restore.\0\
Turn on Cross Region Restore\0\
It costs extra, and as of June 2025 it can't be taken back once something is protected in the vault. Only vaults with geo-redundant storage can have it.\0\
In the vault, open Properties, and select Update at Backup Configuration.\0\
Select Enable at Cross Region Restore and save.\0\
Wait: it may take up to 48 hours until the items are there in the secondary region.\0\
Restore points of the secondary region lag behind: as of June 2025 Microsoft gives 36 hours.\0\
Use another version of the azurerm provider\0\
See which version is in use:\0\
If it is 3.55.0, allow a newer version in required_providers. If you are tied to the 3.x of that time, set 3.54.0 there. Then:\0\
Run terraform plan.\0\
The protected VMs are read without an error.\0\
Get access to the paired region\0\
Find the region that is paired with that of the vault:\0\
Ask Microsoft for access of your subscription to that region, with a support request in the portal. The full message of the error names the way.\0\
When you have access and the setting still doesn't show up, register the resource provider anew: subscription > Resource providers > Microsoft.RecoveryServices > Re-register, or:\0\
Turn on Cross Region Restore again: Properties > Backup Configuration > Update.\0\
Keep the snapshots of a weekly policy for five days\0\
Set the retention for instant restore to 5: instantRpRetentionRangeInDays, in Terraform instant_restore_retention_days.\0\
Create or change the policy again.\0\
Read the value back:\0\
The answer is 5.\0\
Give retention the days of the schedule\0\
Make the days of the weekly retention the same as those of the schedule: daysOfTheWeek has to equal scheduleRunDays.\0\
For monthly and yearly retention use retentionScheduleFormatType Weekly, with a week of the month and a day from the schedule.\0\
Leave daily retention out of a weekly policy.\0\
Send the time of the schedule as retention time\0\
Set retentionTimes to scheduleRunTimes in every block of retention: daily, weekly, monthly, yearly.\0\
Use a date that is past; only the time of day counts.\0\
With Terraform, update the azurerm provider: a fix of March 2026 sends the time without a date. Until then, apply the change after the time of the backup has passed.\0\
Change the policy again.\0\
Give the differential SQL backup one day of its own\0\
Make the full backup weekly.\0\
Take exactly one day for the differential backup, on which no full backup runs.\0\
This combination was accepted in Microsoft's tests: weekly full backup on the six days from Thursday to Tuesday, differential backup on Wednesday kept for 15 days, logs every 60 minutes kept for 7 days.\0\
The master database has no differential backups.\0\
Leave archive tiering out of the policy\0\
Remove tieringPolicy from the request, and create or change the policy without it.\0\
If it is accepted now, tiering was the reason.\0\
Look for a way to archive after all.\0\
Use a daily schedule for the VM policy, which accepts tiering after a number of days.\0\
For TierRecommended, have the preview of smart tiering enabled for the vault.\0\
Move single restore points to the archive tier by hand later.\0\
Change the policy with tiering and see whether it is accepted.\0\
Bring retention for SQL within its limits\0\
Read the policy:\0\
Keep each kind of backup for a time that is allowed: 7 days or more for all, up to 180 days for differential backups, up to 35 days for logs.\0\
Keep the order: logs shorter than differential backups, these not longer than full backups.\0\
The azurerm provider for Terraform accepts only 7 to 35 days for differential and log backups as of August 2026. Longer ones need the portal, the Azure CLI or a template.\0\
Keep snapshots shorter than daily backups\0\
Decide which number gives way.\0\
Fewer days for instant restore: in an enhanced policy (V2) any from 1 to 30, in a standard policy (V1) from 1 to 5. Below the daily count it must be.\0\
More daily backups, at least one more than the days for instant restore.\0\
Write the number of days into the policy even if you want the default: instantRpRetentionRangeInDays, in Terraform instant_restore_retention_days.\0\
Move the items to another policy, then delete the old one\0\
List the items of the policy. For VMs:\0\
For file shares the type is AzureStorage, for databases AzureWorkload.\0\
Give each item another policy. For a VM:\0\
A policy with a shorter retention cuts existing restore points too.\0\
Stop protection of items that aren't to be backed up any more.\0\
List the items again.\0\
The list is empty.\0\
Delete the old policy.\0\
In Terraform, create the new policy under another name first, point the items to it, and remove the old policy in a later run.\0\
Stop protection of every database in the container\0\
https://learn.microsoft.com/en-us/azure/backup/manage-monitor-sql-database-backup#stop-protection-for-a-sql-database\0\
List the databases that the vault has on its books:\0\
Stop the backup of every database of this VM: Stop backup, then keep or delete the data.\0\
Keep the data if you still need the restore points. Scripts of March 2026 unregister in this state.\0\
Delete the data as Microsoft's page says, if nobody needs it. With soft delete it stays recoverable for 14 days at least.\0\
Turn automatic protection off for the instances of the VM, so that no database comes back.\0\
For an availability group, stop the databases of the group too, on every node. Scripts of July 2026 delete their data with soft delete turned on, unregister, and undelete it afterwards.\0\
Open Backup Infrastructure > Protected Servers and select Unregister for the VM.\0\
Wait a few minutes and unregister again\0\
Open Backup Jobs and see that the jobs that stop or delete are done.\0\
Wait a few minutes.\0\
Unregister the VM again: Backup Infrastructure > Protected Servers > Unregister.\0\
If the error comes again, a database was overlooked: list the items of the vault.\0\
Look the item up in the vault\0\
List what the vault protects:\0\
If the item is missing, find the vault that has it. For a VM:\0\
The answer is the id of the vault; an empty answer means that the VM isn't protected.\0\
Depending on what you find, use the right vault or configure the backup there. After configuring, wait until the job in Backup Jobs has ended.\0\
If the item is listed and still not found, hand over the full name from the list, the error and the x-ms-correlation-request-id to Microsoft Support.\0\
Take the full names from the vault\0\
List the containers with their full names. For VMs:\0\
For storage accounts the type is AzureStorage, for databases AzureWorkload.\0\
List the items with their full names:\0\
Use these names as they are, and put them in quotes: the shell takes a semicolon for the end of a command.\0\
For file shares, the name of the item holds a hash and can't be built from the name of the share.\0\
Build the names from the resource group of the VM\0\
Take resource group and name of the VM from its id:\0\
Build the names from these two, whatever group the vault is in:\0\
Where the call asks for the resource group of the vault, give that of the vault.\0\
The Azure CLI does all of this when it gets the id of the VM:\0\
Send the policy and the id of the VM with the request\0\
Put the full id of the policy into the request: policyId, in Terraform backup_policy_id. The policy has to be in the same vault.\0\
Put the full id of the VM into the request: sourceResourceId, in Terraform source_vm_id.\0\
The VM appears in Backup Items of the vault.\0\
Filter by backup management type\0\
Name the type in the call: AzureIaasVM for VMs, AzureStorage for file shares, AzureWorkload for databases. With the Azure CLI:\0\
In the REST API, add this to the query:\0\
Run the call again, once for each type you need.\0\
Register the storage account first\0\
See whether the storage account is registered with the vault:\0\
If it isn't, register it. The simplest way is to enable the backup once outside the template, which registers the account and looks for its shares:\0\
In a template, take the name of the item from the list of protectable items of the vault; it holds a hash.\0\
Deploy the template again.\0\
Keep the policy to what the data source supports\0\
Get the default policy for the data source as a pattern, here for disks:\0\
Take out what the pattern doesn't know: the archive tier, a yearly retention for disks, schedule and retention rules in a policy for continuous backup.\0\
For vaulted backup of blobs, see that it can be configured for the storage account in the portal.\0\
Create the policy again.\0\
Name the default rules of a blob policy as the service wants\0\
In the policy, call the default retention rule of the operational tier Default_OperationalStore, and that of the vault tier Default.\0\
With Terraform, update the azurerm provider. Fixes were open in September 2026; until one is released, create such policies with a template or the azapi provider.\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-encryption\0\
https://learn.microsoft.com/en-us/azure/backup/backup-support-matrix-iaas\0\
https://learn.microsoft.com/en-us/azure/backup/quick-backup-vm-cli\0\
https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/lock-resources\0\
https://learn.microsoft.com/en-us/azure/backup/troubleshoot-archive-tier\0\
https://learn.microsoft.com/en-us/azure/backup/archive-tier-support\0\
https://learn.microsoft.com/en-us/azure/backup/selective-disk-backup-restore\0\
https://learn.microsoft.com/en-us/azure/backup/backup-during-vm-creation\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-manage-vms\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-restore-files-from-vm\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vm-file-recovery-troubleshoot\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/workloads/oracle/oracle-database-backup-azure-backup\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-linux-database-consistent-enhanced-pre-post\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/concepts-restore-points\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/manage-restore-points\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-arm-restore-vms\0\
https://learn.microsoft.com/en-us/azure/backup/about-azure-vm-restore\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-introduction\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-automation\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-security-feature-cloud\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-enhanced-soft-delete-about\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/classic-vm-deprecation\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/restore-point-troubleshooting\0\
https://learn.microsoft.com/en-us/troubleshoot/azure/virtual-machines/windows/multiple-certificates-iaas-vm-extensions\0\
https://learn.microsoft.com/en-us/dotnet/framework/network-programming/tls\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-backup-vault-troubleshoot\0\
https://learn.microsoft.com/en-us/azure/backup/encryption-at-rest-with-cmk-for-backup-vault\0\
https://learn.microsoft.com/en-us/azure/backup/encryption-at-rest-with-cmk\0\
https://learn.microsoft.com/en-us/azure/backup/troubleshoot-azure-files\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-delete-vault\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-immutable-vault-concept\0\
https://learn.microsoft.com/en-us/azure/backup/multi-user-authorization-concept\0\
https://learn.microsoft.com/en-us/azure/backup/backup-create-recovery-services-vault\0\
https://learn.microsoft.com/en-us/azure/backup/backup-sql-server-database-azure-vms\0\
https://learn.microsoft.com/en-us/azure/backup/manage-monitor-sql-database-backup\0\
https://learn.microsoft.com/en-us/azure/backup/backup-vault-overview\0\
Error to be put right on the customer's side\0\
Nearly all documented codes that begin with UserError are about the customer's side: a setting, a permission or the state of the VM. They go away when that is put right, seldom by waiting.\0\
Error of the VM agent in the guest\0\
A code that begins with GuestAgent is usually about the Azure VM agent in the guest operating system, through which Azure Backup reaches the VM: it is stopped, outdated, missing or does not answer.\0\
Error of the backup extension in the VM\0\
A code that begins with Extension, or with Extention as some were spelled, is usually about VMSnapshot, the extension that Azure Backup runs in the VM: its installation, the snapshot it takes, or the freeze that the snapshot needs.\0\
Also spelled\0\
Whatever the cause\0\
Cause\0\
Causes, in the order to check them:\0\
Take the one that fits:\0\
Errors that were found:\0\
Would explain\0\
The fault lies on the side of Azure.\0\
On whose side the fault lies, the code alone does not tell.\0\
The fault lies on the customer's side.\0\
Carry out these solutions one after another:\0\
Status in the log of the extension on Linux\0\
Message\0\
No cause in this catalogue is for this operating system.\0\
Note\0\
Any one of these solutions is enough:\0\
Microsoft's page\0\
What to do now\0\
”\0\
“\0\
This code has been renamed to\0\
The service no longer reports this code, since\0\
Retry once a cause has been removed.\0\
Retry after a while; look for a cause if it fails again.\0\
A retry cannot succeed.\0\
See above\0\
Solution\0\
Known from\0\
If nothing helps\0\
Tip\0\
Warning\0\
Carry out the solutions that apply to this machine:\0\
https://learn.microsoft.com/en-us/azure/backup/archive-tier-support#supported-regions\0\
https://learn.microsoft.com/en-us/powershell/module/az.recoveryservices/stop-azrecoveryservicesbackupjob\0\
https://learn.microsoft.com/en-us/azure/backup/backup-support-matrix-iaas#supported-backup-actions\0\
https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/azure-subscription-service-limits\0\
https://learn.microsoft.com/en-us/dotnet/framework/migration-guide/how-to-determine-which-versions-are-installed\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/extensions/update-linux-agent\0\
https://learn.microsoft.com/en-us/azure/virtual-network/virtual-networks-static-private-ip-arm-ps#change-the-allocation-method-for-a-private-ip-address-assigned-to-a-network-interface\0\
https://learn.microsoft.com/en-us/azure/virtual-network/ip-services/virtual-networks-static-private-ip-arm-ps\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-arm-vms-prepare#establish-network-connectivity\0\
https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-introduction#backup-and-restore-considerations\0\
https://learn.microsoft.com/en-us/windows/security/threat-protection/windows-defender-application-control/applocker/what-is-applocker\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/extensions/overview#troubleshoot-extensions\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/extensions/features-windows#network-access\0\
https://learn.microsoft.com/en-us/azure/storage/blobs/archive-rehydrate-overview#rehydration-priority\0\
https://learn.microsoft.com/en-us/azure/backup/backup-support-matrix-iaas#operating-system-support-linux\0\
https://learn.microsoft.com/en-us/troubleshoot/azure/virtual-machines/install-vm-agent-offline#use-the-provisionguestagent-property-for-classic-vms\0\
https://learn.microsoft.com/en-us/rest/api/storageservices/blob-service-error-codes\0\
https://learn.microsoft.com/en-us/cli/azure/vm/extension\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/extensions/agent-windows#manual-installation\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/extensions/agent-linux#requirements\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/concepts-restore-points#operating-system-support-for-application-consistency\0\
https://learn.microsoft.com/en-us/cpp/windows/latest-supported-vc-redist\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/windows/expand-disks\0\
https://learn.microsoft.com/en-us/troubleshoot/azure/virtual-machines/performance-diagnostics#install-and-run-performance-diagnostics-on-your-vm\0\
https://learn.microsoft.com/en-us/azure/virtual-machines/disks-types\0\
https://learn.microsoft.com/en-us/azure/storage/blobs/soft-delete-blob-overview\0\
https://learn.microsoft.com/en-us/azure/backup/scripts/delete-recovery-services-vault\0\
";

static STARTS: [u32; 4147] = [
    0, 49, 114, 351, 397, 720, 912, 972, 1100, 1367, 1427, 1520, 1562, 1875, 2077, 2286,
    2470, 2522, 2701, 2735, 2930, 3123, 3360, 3589, 3744, 3953, 4042, 4155, 4221, 4391, 4628, 4742,
    4862, 5067, 5147, 5558, 5607, 5931, 6150, 6288, 6326, 6378, 6672, 6841, 7079, 7194, 7277, 7405,
    7441, 7574, 7765, 8011, 8184, 8260, 8488, 8560, 8631, 8702, 8756, 8954, 9160, 9190, 9307, 9441,
    9516, 9593, 9687, 9766, 9809, 9926, 10148, 10236, 10356, 10409, 10454, 10614, 10726, 10912, 10999, 11045,
    11193, 11302, 11419, 11544, 11592, 11806, 11919, 12145, 12216, 12275, 12422, 12533, 12679, 12772, 12864, 12909,
    13044, 13160, 13258, 13314, 13366, 13608, 13739, 13816, 13852, 14027, 14140, 14189, 14238, 14459, 14582, 14648,
    14714, 14845, 14944, 15007, 15188, 15297, 15454, 15571, 15618, 15775, 15892, 15955, 16008, 16170, 16294, 16400,
    16594, 16666, 16888, 17006, 17240, 17301, 17358, 17519, 17622, 17683, 17788, 17826, 17986, 18085, 18282, 18402,
    18457, 18689, 18815, 18905, 18986, 19007, 19053, 19291, 19509, 19668, 19838, 19894, 20076, 20116, 20359, 20614,
    20824, 21002, 21163, 21197, 21236, 21346, 21379, 21404, 21615, 21696, 21828, 21910, 21958, 22182, 22377, 22559,
    22761, 22878, 22973, 23022, 23228, 23425, 23646, 23749, 23911, 23990, 24026, 24072, 24287, 24391, 24581, 24733,
    24817, 24899, 24958, 24995, 25235, 25339, 25505, 25555, 25606, 25733, 25826, 26028, 26159, 26236, 26323, 26361,
    26476, 26558, 26734, 26800, 26874, 26950, 27035, 27083, 27206, 27360, 27505, 27667, 27710, 27836, 27907, 27969,
    28027, 28062, 28148, 28298, 28441, 28494, 28661, 28738, 28895, 29045, 29085, 29246, 29431, 29539, 29701, 29756,
    29997, 30048, 30165, 30222, 30263, 30423, 30530, 30633, 30731, 30775, 30987, 31108, 31189, 31235, 31423, 31516,
    31686, 31755, 31810, 31963, 32181, 32303, 32447, 32588, 32611, 32767, 32853, 32989, 33227, 33282, 33414, 33511,
    33593, 33633, 33803, 33920, 34154, 34208, 34252, 34327, 34383, 34535, 34669, 34804, 35058, 35211, 35270, 35330,
    35380, 35566, 35715, 35806, 35965, 36102, 36142, 36342, 36567, 36673, 36708, 36735, 36791, 36988, 37140, 37297,
    37397, 37484, 37534, 37746, 37910, 38168, 38473, 38501, 38548, 38747, 38845, 39120, 39308, 39351, 39406, 39454,
    39690, 39825, 39980, 40069, 40268, 40327, 40501, 40624, 40859, 40920, 41096, 41153, 41354, 41494, 41790, 41918,
    41993, 42043, 42209, 42461, 42648, 42790, 42842, 43042, 43147, 43420, 43571, 43655, 43703, 43863, 43989, 44252,
    44324, 44360, 44529, 44625, 44869, 44954, 45001, 45174, 45286, 45491, 45645, 45687, 45845, 45977, 46134, 46348,
    46395, 46630, 46777, 46911, 46973, 47096, 47149, 47336, 47506, 47657, 47735, 47871, 47966, 48024, 48268, 48356,
    48487, 48651, 48874, 48993, 49047, 49111, 49367, 49478, 49591, 49719, 49935, 50016, 50116, 50342, 50397, 50442,
    50481, 50712, 50877, 51077, 51222, 51344, 51574, 51673, 51787, 51883, 51924, 52097, 52215, 52378, 52464, 52753,
    52871, 52994, 53031, 53267, 53579, 53689, 53740, 53956, 54158, 54271, 54311, 54543, 54740, 54841, 54959, 54999,
    55235, 55346, 55495, 55574, 55700, 55749, 55952, 56163, 56271, 56316, 56507, 56625, 56759, 56871, 56922, 57178,
    57337, 57446, 57559, 57610, 57836, 58024, 58129, 58233, 58363, 58414, 58656, 58775, 58882, 58917, 59106, 59270,
    59405, 59590, 59696, 59748, 59962, 60041, 60176, 60314, 60478, 60603, 60651, 60850, 60982, 61152, 61273, 61309,
    61332, 61385, 61505, 61665, 61950, 62133, 62193, 62240, 62382, 62644, 62814, 62850, 62892, 63106, 63245, 63427,
    63459, 63489, 63691, 63831, 64034, 64091, 64321, 64472, 64684, 64730, 64757, 64785, 64841, 64867, 64928, 65103,
    65198, 65277, 65453, 65534, 65569, 65753, 65850, 65961, 66042, 66205, 66344, 66470, 66606, 66677, 66713, 66888,
    67036, 67173, 67289, 67333, 67500, 67756, 67995, 68133, 68249, 68294, 68487, 68786, 68925, 69097, 69146, 69366,
    69515, 69648, 69800, 69944, 70090, 70131, 70303, 70486, 70626, 70830, 70875, 71019, 71172, 71317, 71519, 71565,
    71735, 71881, 71954, 71985, 72125, 72345, 72532, 72669, 72743, 72775, 72943, 73145, 73283, 73333, 73487, 73610,
    73864, 73998, 74049, 74251, 74505, 74554, 74742, 74911, 74994, 75040, 75208, 75310, 75469, 75529, 75733, 75994,
    76049, 76216, 76389, 76500, 76542, 76757, 76838, 77017, 77108, 77163, 77365, 77547, 77666, 77717, 77866, 78035,
    78131, 78263, 78318, 78502, 78700, 78899, 79089, 79139, 79336, 79543, 79677, 79804, 79969, 80030, 80247, 80448,
    80510, 80629, 80788, 80830, 81011, 81202, 81341, 81492, 81650, 81687, 81870, 82032, 82277, 82475, 82521, 82698,
    82900, 83186, 83292, 83327, 83505, 83682, 83986, 84329, 84389, 84549, 84776, 85063, 85302, 85484, 85527, 85696,
    85991, 86134, 86347, 86472, 86519, 86732, 86968, 87100, 87329, 87374, 87540, 87716, 87825, 88214, 88265, 88460,
    88659, 88733, 88855, 89048, 89155, 89260, 89304, 89420, 89637, 89802, 89857, 89907, 90046, 90219, 90491, 90671,
    90890, 90937, 91127, 91300, 91423, 91488, 91534, 91697, 91859, 91904, 91978, 92074, 92205, 92263, 92307, 92436,
    92674, 92909, 93186, 93228, 93349, 93572, 93726, 93902, 93952, 94186, 94414, 94573, 94757, 95087, 95125, 95310,
    95529, 95689, 95848, 95892, 96040, 96180, 96227, 96439, 96603, 96750, 96781, 96878, 96971, 97077, 97320, 97375,
    97553, 97774, 97939, 98066, 98209, 98266, 98313, 98514, 98674, 98851, 98903, 99013, 99068, 99258, 99355, 99511,
    99678, 99753, 99801, 99988, 100176, 100223, 100439, 100566, 100735, 100848, 100886, 101069, 101235, 101310, 101369, 101463,
    101567, 101678, 101730, 101924, 102064, 102191, 102313, 102409, 102467, 102669, 102799, 102901, 103001, 103064, 103260, 103403,
    103500, 103555, 103739, 103869, 103914, 104013, 104076, 104177, 104288, 104336, 104505, 104641, 104725, 104771, 104948, 105072,
    105206, 105266, 105468, 105604, 105693, 105745, 105897, 106040, 106092, 106160, 106242, 106342, 106443, 106500, 106656, 106803,
    106883, 106943, 107011, 107055, 107096, 107155, 107359, 107450, 107641, 107731, 107815, 107907, 107953, 108142, 108306, 108430,
    108563, 108614, 108743, 108889, 109132, 109391, 109443, 109599, 109725, 109893, 110051, 110103, 110268, 110404, 110615, 110824,
    111007, 111069, 111259, 111369, 111454, 111679, 111905, 111960, 112122, 112208, 112367, 112515, 112567, 112771, 112913, 113055,
    113109, 113243, 113378, 113442, 113511, 113555, 113685, 113753, 113841, 113926, 113986, 114190, 114229, 114328, 114363, 114400,
    114554, 114736, 114839, 115102, 115303, 115378, 115421, 115613, 115823, 115914, 116125, 116262, 116342, 116393, 116559, 116746,
    116853, 116926, 117148, 117253, 117353, 117395, 117434, 117619, 117770, 117818, 117991, 118036, 118062, 118240, 118384, 118514,
    118558, 118606, 118640, 118867, 119096, 119256, 119621, 119681, 119728, 119925, 120037, 120176, 120299, 120431, 120486, 120713,
    120825, 120869, 120936, 120994, 121025, 121195, 121375, 121528, 121615, 121665, 121712, 121857, 121986, 122066, 122111, 122276,
    122468, 122592, 122756, 122812, 122884, 122936, 123070, 123234, 123427, 123485, 123540, 123566, 123740, 123907, 124083, 124262,
    124349, 124378, 124513, 124720, 124834, 124895, 124953, 125043, 125092, 125265, 125445, 125611, 126006, 126097, 126316, 126370,
    126517, 126709, 126845, 127036, 127195, 127236, 127369, 127566, 127708, 127807, 127897, 127943, 128060, 128276, 128425, 128532,
    128643, 128753, 128795, 128942, 129166, 129379, 129437, 129495, 129699, 129834, 129906, 130156, 130272, 130336, 130540, 130661,
    130794, 131039, 131100, 131300, 131440, 131499, 131555, 131737, 131888, 132037, 132099, 132150, 132355, 132495, 132713, 132817,
    133183, 133388, 133674, 133727, 133918, 134008, 134130, 134473, 134574, 134648, 134698, 134833, 134899, 135120, 135239, 135290,
    135450, 135777, 135881, 136202, 136255, 136440, 136644, 136826, 137040, 137092, 137212, 137303, 137449, 137546, 137595, 137726,
    137819, 138047, 138293, 138341, 138494, 138600, 138792, 138883, 138941, 139006, 139228, 139328, 139664, 139729, 139934, 140201,
    140339, 140419, 140465, 140659, 140751, 140937, 141024, 141115, 141169, 141369, 141469, 141633, 141871, 141924, 142157, 142273,
    142512, 142564, 142815, 142923, 143021, 143170, 143233, 143380, 143490, 143770, 143986, 144047, 144229, 144413, 144574, 144736,
    144793, 144951, 145061, 145305, 145429, 145600, 145658, 145775, 145882, 146329, 146398, 146450, 146638, 146833, 146882, 147018,
    147264, 147359, 147414, 147598, 147713, 147861, 148060, 148164, 148200, 148368, 148572, 148677, 148722, 148761, 148913, 149003,
    149238, 149286, 149440, 149607, 149739, 149778, 149896, 150190, 150229, 150301, 150344, 150394, 150632, 150767, 151034, 151090,
    151206, 151611, 151851, 151898, 152013, 152182, 152294, 152324, 152451, 152504, 152553, 152735, 152911, 152962, 153046, 153223,
    153266, 153388, 153539, 153624, 153651, 153909, 154045, 154150, 154237, 154347, 154409, 154552, 154601, 154734, 154829, 154856,
    155035, 155142, 155213, 155342, 155475, 155632, 155679, 155846, 156003, 156299, 156346, 156554, 156717, 156753, 156789, 156828,
    157054, 157217, 157266, 157461, 157629, 157797, 157836, 157947, 158142, 158332, 158361, 158540, 158689, 158801, 158849, 159006,
    159190, 159290, 159337, 159549, 159627, 159744, 159844, 159910, 159956, 160034, 160228, 160253, 160349, 160372, 160600, 160647,
    160792, 160965, 161018, 161053, 161280, 161365, 161474, 161727, 161774, 161927, 162057, 162082, 162374, 162417, 162569, 162651,
    162750, 162839, 162879, 163007, 163094, 163176, 163213, 163382, 163489, 163536, 163584, 163720, 163808, 163833, 163908, 163996,
    164050, 164180, 164331, 164494, 164542, 164668, 164693, 164718, 164765, 164808, 164987, 165091, 165127, 165247, 165288, 165506,
    165630, 165736, 165786, 166055, 166095, 166275, 166332, 166459, 166503, 166683, 166736, 166886, 166917, 167012, 167127, 167175,
    167290, 167339, 167510, 167553, 167741, 167838, 167894, 168058, 168236, 168307, 168339, 168479, 168605, 168679, 168706, 168846,
    168933, 169032, 169081, 169270, 169392, 169539, 169647, 169677, 169819, 169905, 169938, 170113, 170157, 170345, 170532, 170560,
    170716, 170798, 170839, 171071, 171179, 171213, 171427, 171447, 171583, 171656, 171676, 171827, 171850, 171964, 172014, 172092,
    172131, 172158, 172203, 172349, 172382, 172537, 172577, 172697, 172752, 172896, 173032, 173212, 173337, 173376, 173487, 173646,
    173691, 173714, 173778, 173808, 173926, 174119, 174158, 174324, 174453, 174578, 174624, 174721, 174873, 175016, 175068, 175257,
    175382, 175745, 175856, 175901, 176031, 176335, 176376, 176574, 176622, 176762, 176869, 176905, 177096, 177237, 177305, 177349,
    177580, 177685, 177780, 177916, 177958, 178066, 178161, 178252, 178296, 178465, 178604, 178712, 178752, 178936, 179016, 179055,
    179259, 179405, 179445, 179625, 179757, 179800, 179976, 180110, 180158, 180292, 180453, 180493, 180632, 180684, 180732, 180909,
    180992, 181031, 181146, 181257, 181380, 181419, 181590, 181760, 182002, 182085, 182148, 182368, 182610, 182661, 182816, 183014,
    183180, 183224, 183415, 183678, 183721, 183916, 184109, 184148, 184335, 184506, 184638, 184712, 184842, 184930, 185205, 185252,
    185414, 185562, 185645, 185787, 186030, 186145, 186197, 186365, 186429, 186524, 186605, 186655, 186888, 187047, 187090, 187123,
    187282, 187314, 187532, 187732, 187769, 187985, 188030, 188178, 188316, 188364, 188520, 188775, 188826, 189060, 189102, 189311,
    189347, 189567, 189722, 189762, 189928, 189971, 190147, 190209, 190260, 190496, 190539, 190755, 190937, 191019, 191055, 191323,
    191468, 191515, 191702, 191811, 191863, 192018, 192128, 192168, 192402, 192519, 192561, 192804, 193011, 193048, 193161, 193223,
    193254, 193416, 193496, 193530, 193683, 193800, 193845, 194061, 194303, 194352, 194619, 194729, 194776, 194979, 195091, 195129,
    195307, 195357, 195468, 195715, 195905, 195953, 196177, 196286, 196467, 196506, 196645, 196737, 196806, 196944, 196993, 197165,
    197414, 197464, 197630, 197675, 197762, 197808, 197974, 198072, 198242, 198478, 198527, 198725, 198803, 198906, 198973, 199018,
    199196, 199288, 199444, 199540, 199584, 199731, 199838, 199979, 200088, 200137, 200346, 200433, 200531, 200576, 200719, 201030,
    201071, 201310, 201453, 201503, 201714, 201821, 201866, 202052, 202093, 202311, 202390, 202560, 202607, 202752, 202866, 202921,
    203121, 203156, 203350, 203559, 203602, 203799, 203831, 203980, 204088, 204126, 204296, 204342, 204374, 204564, 204600, 204783,
    204809, 205027, 205043, 205140, 205177, 205353, 205401, 205507, 205743, 205766, 205863, 205917, 206060, 206198, 206233, 206429,
    206469, 206718, 206815, 206901, 206938, 207082, 207163, 207206, 207375, 207471, 207524, 207614, 207664, 207724, 207841, 207955,
    208016, 208216, 208364, 208403, 208584, 208677, 208777, 208817, 208971, 209084, 209126, 209317, 209344, 209547, 209612, 209806,
    209850, 210046, 210094, 210332, 210384, 210613, 210668, 210821, 210844, 211000, 211087, 211136, 211348, 211388, 211570, 211651,
    211668, 211774, 211879, 211931, 212129, 212198, 212415, 212431, 212644, 212702, 212728, 212873, 212922, 212953, 213103, 213151,
    213348, 213441, 213501, 213654, 213770, 213808, 213829, 213863, 213904, 214128, 214172, 214338, 214463, 214570, 214612, 214805,
    214838, 214975, 215012, 215252, 215345, 215505, 215554, 215787, 215828, 215862, 215905, 215952, 216015, 216048, 216192, 216250,
    216293, 216491, 216538, 216594, 216797, 216865, 216964, 216993, 217054, 217111, 217207, 217233, 217388, 217460, 217524, 217553,
    217693, 217828, 217938, 217980, 218201, 218305, 218327, 218523, 218578, 218626, 218727, 218861, 218897, 219054, 219112, 219143,
    219350, 219376, 219558, 219655, 219912, 219958, 220211, 220277, 220316, 220515, 220636, 220662, 220869, 220926, 221140, 221179,
    221295, 221332, 221518, 221694, 221743, 221789, 221941, 222026, 222052, 222258, 222298, 222472, 222543, 222576, 222741, 222792,
    222980, 223093, 223123, 223278, 223406, 223442, 223628, 223723, 223771, 223916, 223960, 224108, 224261, 224310, 224400, 224534,
    224565, 224691, 224767, 224803, 225006, 225060, 225090, 225253, 225333, 225380, 225532, 225640, 225693, 225874, 226029, 226069,
    226237, 226416, 226459, 226537, 226600, 226661, 226706, 226929, 227069, 227188, 227210, 227357, 227492, 227586, 227634, 227766,
    227878, 227941, 228137, 228244, 228395, 228446, 228668, 228892, 228944, 229149, 229196, 229413, 229453, 229624, 229688, 229941,
    230065, 230114, 230264, 230372, 230605, 230646, 230808, 230896, 231331, 231429, 231472, 231671, 231777, 231912, 231972, 232161,
    232365, 232423, 232577, 232616, 232833, 232856, 232969, 233039, 233078, 233141, 233197, 233344, 233405, 233692, 233861, 233911,
    234203, 234306, 234846, 234907, 235187, 235329, 235367, 235673, 235738, 235908, 235944, 236192, 236239, 236508, 236695, 236741,
    237036, 237095, 237136, 237407, 237475, 237529, 237841, 237883, 238079, 238141, 238355, 238477, 238522, 238703, 238833, 238958,
    239012, 239169, 239472, 239518, 239654, 239912, 239958, 240194, 240309, 240394, 240487, 240555, 240597, 240721, 240749, 240837,
    240909, 240967, 241213, 241247, 241415, 241462, 241648, 241957, 241990, 242191, 242230, 242502, 242545, 242906, 242956, 243233,
    243285, 243455, 243493, 243763, 243812, 244008, 244061, 244376, 244418, 244733, 244792, 244950, 245006, 245078, 245183, 245276,
    245330, 245646, 245691, 245880, 245916, 246038, 246077, 246308, 246399, 246446, 246462, 246509, 246665, 246744, 246799, 246844,
    246884, 246931, 246989, 247026, 247141, 247185, 247272, 247308, 247332, 247367, 247528, 247591, 247863, 247937, 247980, 248174,
    248195, 248227, 248261, 248304, 248327, 248378, 248413, 248512, 248545, 248589, 248635, 248650, 248764, 248795, 248922, 248986,
    249046, 249086, 249289, 249337, 249445, 249673, 249708, 249836, 249895, 249912, 249931, 249960, 250036, 250121, 250139, 250186,
    250221, 250454, 250624, 250736, 250750, 250911, 251060, 251152, 251260, 251409, 251463, 251612, 251641, 251725, 251818, 251879,
    251925, 252030, 252068, 252251, 252391, 252648, 252682, 252852, 253020, 253057, 253131, 253167, 253213, 253387, 253416, 253618,
    253776, 253896, 253948, 254063, 254218, 254233, 254442, 254647, 254691, 254805, 254900, 254968, 255010, 255063, 255158, 255206,
    255266, 255320, 255447, 255459, 255521, 255534, 255617, 255688, 255730, 255823, 255940, 255981, 256022, 256222, 256287, 256328,
    256487, 256592, 256648, 256716, 256744, 256778, 256857, 256966, 257025, 257063, 257196, 257409, 257481, 257509, 257599, 257637,
    257692, 257737, 257867, 257939, 258033, 258065, 258096, 258163, 258192, 258296, 258444, 258481, 258609, 258699, 258771, 258842,
    258902, 258941, 259065, 259123, 259197, 259300, 259374, 259528, 259601, 259644, 259787, 259897, 259948, 259987, 260070, 260122,
    260147, 260186, 260254, 260385, 260503, 260650, 260683, 260800, 260831, 260931, 260964, 261080, 261146, 261174, 261335, 261415,
    261478, 261543, 261573, 261714, 261785, 261928, 262002, 262051, 262141, 262285, 262348, 262413, 262443, 262577, 262659, 262703,
    262739, 262780, 262949, 263059, 263085, 263167, 263240, 263290, 263339, 263555, 263592, 263816, 263832, 263915, 263950, 263989,
    264034, 264091, 264108, 264141, 264197, 264306, 264552, 264596, 264727, 264820, 264922, 264987, 265054, 265078, 265205, 265265,
    265286, 265497, 265533, 265566, 265758, 265866, 265955, 266035, 266074, 266130, 266174, 266452, 266571, 266617, 266690, 266721,
    266913, 267017, 267058, 267146, 267254, 267306, 267323, 267426, 267465, 267589, 267759, 267820, 267872, 267996, 268091, 268166,
    268201, 268357, 268436, 268480, 268602, 268674, 268741, 268779, 268830, 269020, 269074, 269155, 269246, 269274, 269375, 269401,
    269480, 269651, 269691, 269797, 269824, 269853, 269915, 270019, 270073, 270217, 270275, 270484, 270527, 270689, 270840, 270902,
    270936, 270951, 271215, 271259, 271295, 271390, 271494, 271571, 271681, 271744, 271829, 271867, 271933, 271996, 272219, 272255,
    272308, 272370, 272517, 272571, 272680, 272781, 272901, 272947, 272970, 273005, 273237, 273279, 273337, 273371, 273440, 273488,
    273523, 273555, 273725, 273894, 274031, 274129, 274199, 274324, 274448, 274573, 274713, 274788, 274818, 274874, 274911, 275075,
    275107, 275205, 275294, 275456, 275568, 275600, 275639, 275706, 275789, 275820, 275955, 275990, 276051, 276062, 276116, 276227,
    276313, 276497, 276548, 276583, 276639, 276712, 276788, 276806, 276854, 276986, 277098, 277140, 277187, 277355, 277383, 277539,
    277562, 277603, 277633, 277712, 277774, 277867, 277897, 278024, 278121, 278234, 278307, 278339, 278403, 278442, 278537, 278604,
    278642, 278797, 278863, 278901, 278967, 279059, 279134, 279200, 279311, 279358, 279389, 279462, 279513, 279546, 279786, 279830,
    280005, 280096, 280141, 280205, 280251, 280368, 280408, 280506, 280609, 280682, 280779, 280925, 281022, 281062, 281147, 281227,
    281292, 281371, 281491, 281559, 281617, 281754, 281897, 281974, 282146, 282305, 282353, 282403, 282566, 282631, 282726, 282767,
    282800, 282930, 282997, 283057, 283184, 283217, 283327, 283385, 283457, 283520, 283580, 283603, 283774, 283790, 283830, 284020,
    284060, 284138, 284182, 284245, 284315, 284431, 284517, 284602, 284693, 284844, 284875, 284923, 284992, 285028, 285064, 285087,
    285171, 285252, 285316, 285379, 285420, 285507, 285539, 285606, 285673, 285790, 285935, 285969, 286019, 286073, 286122, 286149,
    286169, 286265, 286334, 286349, 286392, 286444, 286712, 286765, 286904, 286945, 286971, 287010, 287028, 287321, 287357, 287372,
    287402, 287460, 287481, 287530, 287582, 287623, 287685, 287738, 287767, 287966, 287996, 288103, 288171, 288211, 288356, 288395,
    288491, 288584, 288616, 288700, 288851, 288983, 289026, 289066, 289178, 289238, 289292, 289332, 289375, 289422, 289536, 289596,
    289694, 289766, 289789, 289872, 290017, 290048, 290179, 290300, 290332, 290379, 290532, 290762, 290913, 291035, 291114, 291160,
    291212, 291264, 291335, 291404, 291428, 291502, 291586, 291692, 291735, 291789, 291954, 292045, 292109, 292291, 292354, 292583,
    292654, 292710, 292790, 292827, 292955, 293088, 293199, 293270, 293298, 293341, 293367, 293392, 293509, 293581, 293670, 293690,
    293784, 293835, 293915, 293937, 294008, 294060, 294278, 294370, 294442, 294533, 294612, 294636, 294732, 294783, 294832, 295016,
    295130, 295184, 295247, 295309, 295330, 295394, 295540, 295679, 295771, 295817, 295902, 295951, 295968, 296013, 296092, 296189,
    296317, 296354, 296512, 296572, 296659, 296718, 296847, 297012, 297140, 297183, 297294, 297356, 297442, 297534, 297596, 297714,
    297755, 297885, 298006, 298040, 298079, 298110, 298228, 298309, 298364, 298443, 298510, 298555, 298616, 298654, 298741, 298790,
    298894, 298942, 299031, 299146, 299242, 299319, 299418, 299462, 299561, 299600, 299624, 299682, 299892, 299913, 299965, 300024,
    300076, 300130, 300181, 300255, 300332, 300408, 300496, 300542, 300712, 300758, 300887, 300952, 301031, 301114, 301173, 301256,
    301308, 301329, 301375, 301432, 301540, 301600, 301622, 301668, 301697, 301760, 301816, 301904, 301979, 302096, 302145, 302242,
    302299, 302408, 302436, 302525, 302554, 302625, 302712, 302781, 302837, 302946, 303021, 303105, 303175, 303221, 303241, 303343,
    303461, 303491, 303589, 303690, 303835, 303890, 303985, 304131, 304177, 304197, 304223, 304255, 304292, 304398, 304428, 304536,
    304634, 304740, 304757, 304814, 304858, 304962, 305011, 305205, 305238, 305264, 305345, 305408, 305448, 305510, 305547, 305603,
    305634, 305714, 305801, 305854, 305985, 306065, 306105, 306219, 306237, 306307, 306326, 306455, 306594, 306813, 306934, 306989,
    307085, 307125, 307208, 307221, 307276, 307308, 307372, 307442, 307620, 307720, 307774, 307902, 307931, 307989, 308109, 308284,
    308319, 308410, 308459, 308539, 308567, 308758, 308796, 308931, 308948, 309088, 309123, 309217, 309245, 309338, 309428, 309465,
    309577, 309602, 309701, 309755, 309921, 309995, 310026, 310080, 310127, 310195, 310232, 310444, 310500, 310559, 310588, 310617,
    310647, 310721, 310821, 310899, 311006, 311052, 311137, 311186, 311350, 311385, 311433, 311550, 311667, 311769, 311824, 311933,
    312004, 312044, 312103, 312112, 312129, 312242, 312329, 312405, 312507, 312529, 312742, 312757, 312821, 312855, 312977, 313291,
    313405, 313455, 313574, 313694, 313728, 313812, 313862, 313893, 313957, 314009, 314032, 314273, 314339, 314510, 314597, 314631,
    314668, 314700, 314766, 314845, 314924, 315068, 315214, 315245, 315347, 315406, 315506, 315585, 315639, 315704, 315746, 315782,
    315912, 315992, 316159, 316298, 316376, 316459, 316512, 316553, 316578, 316649, 316764, 316817, 316862, 316939, 316968, 317024,
    317084, 317176, 317258, 317312, 317367, 317436, 317481, 317531, 317627, 317733, 317751, 317838, 317887, 317927, 317962, 318003,
    318092, 318265, 318332, 318433, 318470, 318549, 318566, 318665, 318755, 318802, 318878, 318922, 318959, 319021, 319048, 319137,
    319161, 319323, 319376, 319413, 319452, 319513, 319572, 319620, 319803, 319868, 319917, 319969, 320129, 320326, 320359, 320393,
    320468, 320492, 320648, 320725, 320773, 320829, 320860, 320893, 320952, 320984, 321000, 321037, 321149, 321279, 321342, 321389,
    321436, 321458, 321550, 321742, 321801, 322070, 322122, 322166, 322287, 322352, 322403, 322559, 322601, 322627, 322712, 322824,
    322897, 323156, 323193, 323244, 323304, 323362, 323455, 323535, 323608, 323649, 323674, 323746, 323902, 323953, 324038, 324106,
    324161, 324255, 324378, 324436, 324484, 324584, 324641, 324706, 324739, 324810, 324840, 324867, 324990, 325061, 325111, 325146,
    325199, 325242, 325272, 325350, 325430, 325462, 325552, 325597, 325851, 325943, 326024, 326054, 326158, 326201, 326258, 326362,
    326393, 326487, 326527, 326554, 326594, 326645, 326697, 326741, 326811, 326844, 326883, 326957, 326977, 327014, 327087, 327125,
    327208, 327245, 327296, 327344, 327403, 327435, 327512, 327632, 327716, 327782, 327903, 327969, 328108, 328124, 328225, 328261,
    328321, 328419, 328458, 328483, 328519, 328550, 328585, 328655, 328772, 328815, 328855, 328913, 328958, 329188, 329342, 329469,
    329509, 329581, 329619, 329688, 329764, 329800, 329861, 329961, 330095, 330150, 330193, 330232, 330269, 330411, 330524, 330652,
    330690, 330751, 330857, 330880, 330911, 331032, 331075, 331103, 331171, 331287, 331330, 331509, 331654, 331719, 331828, 331905,
    331925, 332080, 332215, 332327, 332361, 332508, 332552, 332588, 332664, 332720, 332835, 332924, 333069, 333098, 333229, 333332,
    333434, 333466, 333541, 333610, 333694, 333803, 333845, 333931, 334015, 334078, 334175, 334216, 334257, 334289, 334400, 334452,
    334521, 334564, 334594, 334740, 334777, 334876, 335020, 335046, 335105, 335231, 335277, 335328, 335343, 335494, 335584, 335667,
    335707, 335750, 335848, 335891, 335969, 336070, 336106, 336169, 336239, 336255, 336361, 336397, 336478, 336536, 336618, 336680,
    336731, 336997, 337090, 337244, 337283, 337345, 337447, 337486, 337543, 337619, 337669, 337696, 337726, 337812, 337864, 337951,
    338028, 338069, 338112, 338162, 338213, 338228, 338303, 338410, 338499, 338528, 338569, 338615, 338662, 338728, 338855, 338910,
    339024, 339082, 339106, 339188, 339237, 339390, 339433, 339473, 339527, 339570, 339674, 339713, 339811, 339879, 339997, 340036,
    340082, 340189, 340267, 340410, 340519, 340576, 340644, 340692, 340815, 340848, 340947, 340964, 341026, 341063, 341183, 341310,
    341330, 341486, 341573, 341679, 341812, 341849, 341949, 342038, 342086, 342138, 342218, 342398, 342429, 342564, 342656, 342852,
    343000, 343080, 343157, 343226, 343407, 343469, 343515, 343645, 343747, 343872, 344000, 344038, 344111, 344262, 344331, 344427,
    344513, 344536, 344642, 344732, 344886, 345057, 345144, 345168, 345337, 345366, 345417, 345507, 345543, 345714, 345821, 345903,
    346007, 346064, 346117, 346210, 346274, 346446, 346551, 346627, 346738, 346776, 346891, 346936, 346985, 347060, 347202, 347299,
    347362, 347498, 347602, 347645, 347726, 347876, 347975, 348078, 348183, 348233, 348320, 348434, 348480, 348662, 348779, 348843,
    348987, 349030, 349168, 349229, 349346, 349494, 349591, 349631, 349858, 349929, 350073, 350175, 350329, 350433, 350541, 350585,
    350684, 350756, 350894, 350998, 351139, 351203, 351252, 351407, 351447, 351550, 351593, 351699, 351770, 351873, 352006, 352053,
    352219, 352243, 352310, 352524, 352604, 352700, 352745, 352852, 352900, 353042, 353152, 353435, 353579, 353703, 353952, 354180,
    354315, 354351, 354406, 354469, 354504, 354566, 354670, 354715, 354757, 354807, 354877, 354910, 354964, 354996, 355091, 355210,
    355319, 355415, 355531, 355573, 355665, 355770, 355874, 355968, 356066, 356111, 356153, 356327, 356498, 356585, 356701, 356749,
    356795, 356833, 356943, 357005, 357072, 357167, 357226, 357363, 357458, 357478, 357544, 357587, 357612, 357815, 357850, 357950,
    358013, 358123, 358179, 358243, 358281, 358455, 358507, 358644, 358751, 358819, 358978, 359051, 359090, 359139, 359274, 359369,
    359385, 359454, 359560, 359601, 359673, 359779, 359833, 359867, 359997, 360152, 360201, 360266, 360433, 360511, 360570, 360642,
    360673, 360759, 360855, 360888, 360933, 360966, 361042, 361084, 361162, 361225, 361270, 361340, 361426, 361547, 361649, 361689,
    361721, 361798, 361897, 361937, 362032, 362069, 362266, 362312, 362405, 362509, 362549, 362653, 362744, 362837, 362874, 362961,
    363022, 363150, 363220, 363301, 363340, 363464, 363579, 363681, 363762, 363803, 363857, 364062, 364105, 364232, 364258, 364398,
    364576, 364696, 364735, 364821, 364909, 364983, 365077, 365121, 365294, 365432, 365554, 365652, 365755, 365791, 365858, 366016,
    366081, 366139, 366229, 366302, 366423, 366476, 366682, 366825, 366859, 366954, 367008, 367128, 367177, 367302, 367330, 367452,
    367552, 367571, 367626, 367773, 367819, 367941, 368045, 368086, 368242, 368275, 368371, 368412, 368540, 368590, 368641, 368673,
    368758, 368779, 368868, 368888, 368962, 368995, 369118, 369165, 369258, 369464, 369553, 369628, 369656, 369821, 370025, 370037,
    370091, 370135, 370159, 370180, 370225, 370365, 370430, 370637, 370662, 370799, 370956, 371020, 371150, 371246, 371286, 371328,
    371439, 371528, 371569, 371626, 371778, 371845, 371973, 372181, 372272, 372395, 372445, 372578, 372622, 372697, 372722, 372833,
    372963, 373008, 373130, 373274, 373340, 373497, 373602, 373690, 373839, 373871, 373895, 373964, 373995, 374139, 374202, 374212,
    374238, 374282, 374408, 374525, 374618, 374643, 374686, 374793, 374855, 374894, 374950, 375019, 375154, 375183, 375218, 375253,
    375309, 375518, 375591, 375671, 375711, 375844, 375900, 375924, 375940, 375965, 375991, 376020, 376037, 376063, 376080, 376254,
    376409, 376449, 376590, 376697, 376726, 377031, 377068, 377151, 377270, 377384, 377489, 377529, 377697, 377722, 377786, 377811,
    377989, 378110, 378146, 378203, 378316, 378403, 378578, 378712, 378747, 378909, 378921, 378962, 379029, 379131, 379267, 379373,
    379432, 379458, 379597, 379664, 379791, 379848, 379932, 379986, 380072, 380119, 380282, 380317, 380399, 380413, 380540, 380574,
    380624, 380658, 380781, 381132, 381149, 381195, 381248, 381285, 381340, 381377, 381541, 381635, 381694, 381795, 381875, 381892,
    381927, 382071, 382103, 382239, 382341, 382389, 382440, 382565, 382668, 382693, 382844, 382878, 382912, 382939, 383031, 383143,
    383239, 383280, 383376, 383487, 383597, 383678, 383727, 383767, 383889, 383940, 383984, 384039, 384063, 384105, 384174, 384204,
    384257, 384274, 384352, 384367, 384434, 384491, 384613, 384804, 384982, 385017, 385126, 385188, 385276, 385406, 385546, 385582,
    385714, 385802, 385862, 385995, 386143, 386177, 386231, 386297, 386344, 386508, 386618, 386719, 386751, 386942, 386974, 387018,
    387143, 387216, 387231, 387240, 387275, 387345, 387452, 387621, 387789, 387896, 387958, 388060, 388082, 388223, 388402, 388579,
    388725, 388890, 388947, 389048, 389341, 389483, 389615, 389629, 389690, 389840, 390115, 390152, 390236, 390294, 390417, 390448,
    390581, 390670, 390744, 390864, 390941, 391061, 391115, 391282, 391316, 391456, 391566, 391620, 391770, 391893, 391932, 392046,
    392070, 392204, 392242, 392300, 392419, 392576, 392630, 392751, 392801, 392924, 392988, 393159, 393334, 393374, 393524, 393650,
    393753, 393829, 393949, 393998, 394098, 394219, 394259, 394369, 394523, 394590, 394680, 394790, 394874, 394964, 394996, 395091,
    395292, 395328, 395403, 395443, 395526, 395561, 395619, 395668, 395700, 395737, 395761, 395806, 395958, 396043, 396124, 396202,
    396223, 396437, 396480, 396622, 396722, 396788, 396869, 397074, 397116, 397175, 397209, 397271, 397302, 397399, 397434, 397584,
    397607, 397641, 397695, 397786, 397832, 397889, 397957, 397997, 398234, 398274, 398314, 398345, 398377, 398493, 398640, 398685,
    398729, 398853, 398939, 399024, 399049, 399160, 399203, 399314, 399447, 399507, 399587, 399637, 399705, 399733, 399773, 399897,
    400015, 400131, 400180, 400227, 400290, 400403, 400452, 400541, 400568, 400611, 400719, 400752, 400824, 400917, 401044, 401224,
    401243, 401304, 401476, 401536, 401630, 401776, 401850, 401922, 401971, 402097, 402308, 402364, 402397, 402484, 402505, 402733,
    402848, 402884, 402962, 403088, 403197, 403237, 403280, 403354, 403393, 403407, 403430, 403468, 403574, 403694, 403874, 403909,
    403926, 404002, 404165, 404242, 404286, 404443, 404470, 404554, 404665, 404736, 404765, 404918, 404992, 405040, 405124, 405217,
    405261, 405290, 405417, 405437, 405482, 405514, 405569, 405714, 405893, 405973, 406025, 406145, 406180, 406201, 406218, 406258,
    406375, 406502, 406548, 406596, 406696, 406750, 406916, 406941, 406993, 407022, 407102, 407305, 407354, 407394, 407477, 407524,
    407561, 407647, 407725, 407787, 407850, 407892, 407909, 408051, 408143, 408314, 408356, 408387, 408537, 408610, 408757, 408815,
    408854, 408925, 408966, 409034, 409097, 409119, 409138, 409161, 409288, 409339, 409456, 409508, 409597, 409697, 409819, 409910,
    410096, 410177, 410217, 410286, 410306, 410387, 410469, 410499, 410529, 410591, 410677, 410820, 410970, 411005, 411057, 411133,
    411171, 411278, 411376, 411426, 411478, 411542, 411623, 411685, 411739, 411868, 411957, 412002, 412035, 412162, 412202, 412251,
    412286, 412348, 412496, 412603, 412630, 412679, 412752, 412904, 413002, 413027, 413088, 413221, 413384, 413490, 413565, 413639,
    413706, 413795, 413868, 413936, 414013, 414086, 414157, 414239, 414329, 414439, 414543, 414624, 414703, 414779, 414849, 414926,
    415001, 415084, 415171, 415251, 415338, 415457, 415532, 415618, 415710, 415785, 415857, 415930, 416014, 416094, 416179, 416263,
    416345, 416414, 416459, 416648, 416683, 416881, 416921, 417153, 417166, 417185, 417191, 417227, 417251, 417275, 417289, 417326,
    417386, 417425, 417470, 417514, 417522, 417579, 417584, 417622, 417639, 417654, 417658, 417662, 417692, 417739, 417776, 417833,
    417857, 417867, 417876, 417887, 417904, 417908, 417916, 417968, 418054, 418159, 418258, 418366, 418479, 418566, 418750, 418860,
    418967, 419078, 419212, 419313, 419413, 419515, 419620, 419768, 419852, 419909, 420011, 420104, 420238, 420311, 420389, 420534,
    420603, 420683, 420769,
];

static SPANS: [SpanRecord; 2034] = [
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
    span(Link, 35, 12, 4651),
    span(Link, 54, 10, 2694),
    span(Link, 103, 9, 2702),
    span(Code, 69, 39, 0),
    span(Code, 141, 39, 0),
    span(Code, 0, 21, 0),
    span(Code, 26, 23, 0),
    span(Link, 18, 14, 807),
    span(Link, 76, 19, 1865),
    span(Link, 96, 19, 1865),
    span(Link, 47, 17, 4725),
    span(Label, 65, 13, 0),
    span(Code, 114, 14, 0),
    span(Code, 136, 23, 0),
    span(Code, 0, 41, 0),
    span(Label, 60, 16, 0),
    span(Code, 120, 6, 0),
    span(Code, 188, 15, 0),
    span(Code, 33, 21, 0),
    span(Code, 44, 16, 0),
    span(Code, 73, 6, 0),
    span(Label, 32, 4, 0),
    span(Code, 107, 14, 0),
    span(Placeholder, 121, 5, 0),
    span(Code, 126, 1, 0),
    span(Placeholder, 127, 8, 0),
    span(Code, 29, 63, 0),
    span(Code, 117, 20, 0),
    span(Placeholder, 137, 12, 0),
    span(Code, 172, 18, 0),
    span(Placeholder, 190, 12, 0),
    span(Code, 38, 29, 0),
    span(Code, 76, 3, 0),
    span(Code, 81, 3, 0),
    span(Code, 29, 63, 0),
    span(Code, 113, 16, 0),
    span(Placeholder, 129, 12, 0),
    span(Code, 38, 32, 0),
    span(Code, 79, 3, 0),
    span(Code, 143, 28, 0),
    span(Link, 24, 14, 807),
    span(Link, 82, 32, 4726),
    span(Link, 24, 14, 4727),
    span(Code, 39, 19, 0),
    span(Code, 60, 6, 0),
    span(Code, 113, 21, 0),
    span(Label, 56, 39, 0),
    span(Code, 234, 18, 0),
    span(Code, 3, 44, 0),
    span(Code, 60, 9, 0),
    span(Label, 8, 14, 0),
    span(Code, 45, 19, 0),
    span(Label, 86, 15, 0),
    span(Code, 168, 25, 0),
    span(Code, 229, 24, 0),
    span(Code, 0, 10, 0),
    span(Code, 189, 23, 0),
    span(Code, 148, 22, 0),
    span(Code, 134, 19, 0),
    span(Code, 253, 42, 0),
    span(Code, 12, 19, 0),
    span(Code, 172, 43, 0),
    span(Code, 175, 10, 0),
    span(Code, 168, 8, 0),
    span(Code, 136, 19, 0),
    span(Code, 196, 46, 0),
    span(Code, 41, 20, 0),
    span(Placeholder, 90, 8, 0),
    span(Code, 98, 26, 0),
    span(Label, 197, 15, 0),
    span(Code, 68, 2, 0),
    span(Code, 97, 3, 0),
    span(Code, 104, 3, 0),
    span(Code, 119, 77, 0),
    span(Code, 201, 20, 0),
    span(Code, 8, 77, 0),
    span(Code, 0, 39, 0),
    span(Code, 43, 38, 0),
    span(Code, 98, 13, 0),
    span(Code, 0, 35, 0),
    span(Code, 0, 43, 0),
    span(Code, 47, 54, 0),
    span(Code, 0, 24, 0),
    span(Code, 0, 53, 0),
    span(Code, 34, 32, 0),
    span(Code, 8, 77, 0),
    span(Code, 111, 21, 0),
    span(Code, 163, 21, 0),
    span(Code, 194, 4, 0),
    span(Code, 104, 77, 0),
    span(Code, 186, 20, 0),
    span(Code, 0, 36, 0),
    span(Code, 121, 40, 0),
    span(Code, 0, 31, 0),
    span(Code, 255, 12, 0),
    span(Code, 46, 24, 0),
    span(Code, 25, 13, 0),
    span(Code, 124, 77, 0),
    span(Code, 216, 54, 0),
    span(Code, 14, 24, 0),
    span(Code, 32, 4, 0),
    span(Code, 41, 16, 0),
    span(Code, 58, 24, 0),
    span(Code, 2, 13, 0),
    span(Code, 121, 13, 0),
    span(Code, 0, 20, 0),
    span(Code, 44, 37, 0),
    span(Code, 0, 24, 0),
    span(Code, 115, 22, 0),
    span(Code, 159, 28, 0),
    span(Code, 64, 28, 0),
    span(Code, 104, 22, 0),
    span(Code, 3, 10, 0),
    span(Code, 86, 28, 0),
    span(Code, 34, 3, 0),
    span(Code, 54, 35, 0),
    span(Code, 34, 3, 0),
    span(Code, 49, 29, 0),
    span(Code, 23, 15, 0),
    span(Code, 58, 10, 0),
    span(Code, 72, 24, 0),
    span(Code, 147, 9, 0),
    span(Code, 104, 9, 0),
    span(Code, 5, 12, 0),
    span(Code, 51, 10, 0),
    span(Link, 63, 9, 495),
    span(Code, 12, 7, 0),
    span(Code, 23, 24, 0),
    span(Code, 27, 12, 0),
    span(Code, 35, 12, 0),
    span(Code, 65, 10, 0),
    span(Code, 99, 12, 0),
    span(Code, 0, 35, 0),
    span(Code, 69, 22, 0),
    span(Code, 77, 77, 0),
    span(Code, 164, 37, 0),
    span(Code, 205, 33, 0),
    span(Code, 67, 35, 0),
    span(Code, 124, 77, 0),
    span(Code, 219, 41, 0),
    span(Code, 121, 16, 0),
    span(Code, 66, 35, 0),
    span(Code, 143, 37, 0),
    span(Code, 121, 17, 0),
    span(Code, 66, 31, 0),
    span(Code, 125, 37, 0),
    span(Code, 8, 77, 0),
    span(Code, 123, 26, 0),
    span(Code, 122, 38, 0),
    span(Code, 164, 46, 0),
    span(Code, 158, 5, 0),
    span(Code, 172, 1, 0),
    span(Code, 0, 26, 0),
    span(Code, 0, 27, 0),
    span(Code, 0, 36, 0),
    span(Code, 38, 41, 0),
    span(Code, 83, 36, 0),
    span(Code, 38, 23, 0),
    span(Code, 65, 44, 0),
    span(Code, 0, 4, 0),
    span(Code, 0, 5, 0),
    span(Code, 3, 15, 0),
    span(Code, 22, 5, 0),
    span(Code, 109, 23, 0),
    span(Code, 42, 3, 0),
    span(Code, 47, 28, 0),
    span(Code, 75, 23, 0),
    span(Code, 102, 44, 0),
    span(Code, 42, 3, 0),
    span(Code, 47, 29, 0),
    span(Code, 54, 33, 0),
    span(Code, 5, 23, 0),
    span(Code, 36, 4, 0),
    span(Code, 122, 5, 0),
    span(Code, 42, 3, 0),
    span(Code, 47, 30, 0),
    span(Code, 55, 33, 0),
    span(Code, 42, 3, 0),
    span(Code, 47, 31, 0),
    span(Code, 63, 23, 0),
    span(Code, 29, 39, 0),
    span(Code, 42, 3, 0),
    span(Code, 47, 36, 0),
    span(Code, 29, 44, 0),
    span(Code, 65, 5, 0),
    span(Code, 75, 23, 0),
    span(Code, 42, 3, 0),
    span(Code, 47, 32, 0),
    span(Code, 42, 3, 0),
    span(Code, 47, 37, 0),
    span(Code, 42, 3, 0),
    span(Code, 47, 38, 0),
    span(Code, 44, 25, 0),
    span(Code, 42, 3, 0),
    span(Code, 47, 29, 0),
    span(Code, 3, 15, 0),
    span(Code, 22, 5, 0),
    span(Code, 109, 23, 0),
    span(Code, 42, 3, 0),
    span(Code, 47, 30, 0),
    span(Code, 15, 3, 0),
    span(Code, 123, 3, 0),
    span(Code, 65, 23, 0),
    span(Code, 98, 15, 0),
    span(Code, 117, 5, 0),
    span(Code, 15, 3, 0),
    span(Code, 123, 3, 0),
    span(Code, 94, 3, 0),
    span(Code, 61, 3, 0),
    span(Code, 41, 25, 0),
    span(Code, 61, 3, 0),
    span(Code, 181, 10, 0),
    span(Code, 238, 4, 0),
    span(Code, 0, 25, 0),
    span(Code, 55, 3, 0),
    span(Code, 115, 44, 0),
    span(Code, 168, 3, 0),
    span(Code, 12, 44, 0),
    span(Code, 86, 3, 0),
    span(Code, 32, 44, 0),
    span(Code, 65, 5, 0),
    span(Code, 75, 23, 0),
    span(Code, 15, 3, 0),
    span(Code, 0, 44, 0),
    span(Code, 55, 3, 0),
    span(Code, 115, 40, 0),
    span(Code, 164, 3, 0),
    span(Code, 81, 12, 0),
    span(Code, 159, 14, 0),
    span(Code, 0, 19, 0),
    span(Code, 83, 20, 0),
    span(Code, 0, 19, 0),
    span(Code, 54, 19, 0),
    span(Code, 85, 25, 0),
    span(Code, 217, 26, 0),
    span(Code, 165, 45, 0),
    span(Code, 234, 34, 0),
    span(Code, 50, 36, 0),
    span(Code, 171, 16, 0),
    span(Code, 102, 19, 0),
    span(Code, 178, 33, 0),
    span(Label, 196, 15, 0),
    span(Code, 99, 31, 0),
    span(Link, 83, 24, 592),
    span(Label, 100, 8, 0),
    span(Label, 111, 10, 0),
    span(Label, 123, 6, 0),
    span(Label, 140, 7, 0),
    span(Label, 152, 12, 0),
    span(Label, 175, 5, 0),
    span(Code, 40, 10, 0),
    span(Code, 33, 10, 0),
    span(Code, 4, 10, 0),
    span(Code, 41, 10, 0),
    span(Code, 118, 11, 0),
    span(Code, 0, 13, 0),
    span(Code, 15, 22, 0),
    span(Code, 42, 22, 0),
    span(Code, 140, 29, 0),
    span(Code, 64, 13, 0),
    span(Code, 79, 22, 0),
    span(Code, 106, 22, 0),
    span(Link, 136, 22, 593),
    span(Label, 82, 15, 0),
    span(Code, 13, 25, 0),
    span(Link, 66, 19, 593),
    span(Label, 28, 8, 0),
    span(Label, 28, 27, 0),
    span(Label, 95, 7, 0),
    span(Code, 45, 2, 0),
    span(Code, 93, 26, 0),
    span(Label, 53, 5, 0),
    span(Label, 86, 2, 0),
    span(Code, 44, 24, 0),
    span(Label, 120, 22, 0),
    span(Label, 204, 5, 0),
    span(Label, 142, 7, 0),
    span(Label, 151, 7, 0),
    span(Label, 162, 21, 0),
    span(Code, 9, 21, 0),
    span(Code, 9, 30, 0),
    span(Label, 122, 6, 0),
    span(Label, 134, 23, 0),
    span(Code, 10, 30, 0),
    span(Code, 45, 31, 0),
    span(Label, 24, 23, 0),
    span(Code, 29, 26, 0),
    span(Code, 81, 31, 0),
    span(Label, 34, 23, 0),
    span(Code, 14, 4, 0),
    span(Label, 20, 18, 0),
    span(Code, 111, 34, 0),
    span(Code, 48, 11, 0),
    span(Label, 74, 9, 0),
    span(Code, 37, 26, 0),
    span(Code, 72, 2, 0),
    span(Code, 94, 36, 0),
    span(Code, 65, 32, 0),
    span(Code, 77, 16, 0),
    span(Code, 140, 16, 0),
    span(Code, 33, 6, 0),
    span(Code, 78, 55, 0),
    span(Code, 151, 35, 0),
    span(Code, 81, 28, 0),
    span(Code, 114, 34, 0),
    span(Code, 52, 50, 0),
    span(Code, 100, 35, 0),
    span(Code, 208, 41, 0),
    span(Code, 64, 43, 0),
    span(Code, 46, 35, 0),
    span(Code, 103, 37, 0),
    span(Label, 66, 3, 0),
    span(Label, 162, 10, 0),
    span(Label, 175, 15, 0),
    span(Code, 9, 6, 0),
    span(Code, 46, 16, 0),
    span(Code, 66, 27, 0),
    span(Code, 97, 17, 0),
    span(Code, 250, 15, 0),
    span(Code, 113, 27, 0),
    span(Code, 76, 8, 0),
    span(Code, 17, 12, 0),
    span(Code, 17, 19, 0),
    span(Code, 51, 18, 0),
    span(Code, 77, 19, 0),
    span(Code, 34, 27, 0),
    span(Code, 44, 36, 0),
    span(Code, 147, 2, 0),
    span(Code, 153, 2, 0),
    span(Code, 153, 30, 0),
    span(Code, 184, 18, 0),
    span(Code, 181, 27, 0),
    span(Code, 210, 6, 0),
    span(Code, 121, 83, 0),
    span(Code, 210, 28, 0),
    span(Code, 12, 13, 0),
    span(Code, 65, 14, 0),
    span(Placeholder, 79, 5, 0),
    span(Code, 84, 1, 0),
    span(Placeholder, 85, 8, 0),
    span(Link, 101, 14, 4727),
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
    span(Link, 24, 14, 4727),
    span(Code, 11, 18, 0),
    span(Code, 22, 64, 0),
    span(Placeholder, 86, 9, 0),
    span(Code, 159, 12, 0),
    span(Link, 24, 14, 4727),
    span(Label, 73, 25, 0),
    span(Label, 172, 23, 0),
    span(Label, 276, 14, 0),
    span(Code, 99, 3, 0),
    span(Code, 104, 4, 0),
    span(Code, 113, 6, 0),
    span(Code, 48, 3, 0),
    span(Code, 56, 4, 0),
    span(Code, 62, 6, 0),
    span(Code, 162, 8, 0),
    span(Code, 174, 4, 0),
    span(Label, 122, 13, 0),
    span(Label, 22, 16, 0),
    span(Label, 30, 23, 0),
    span(Code, 67, 15, 0),
    span(Label, 32, 4, 0),
    span(Code, 53, 26, 0),
    span(Code, 96, 9, 0),
    span(Code, 99, 10, 0),
    span(Code, 135, 5, 0),
    span(Code, 65, 5, 0),
    span(Code, 125, 17, 0),
    span(Code, 156, 5, 0),
    span(Code, 165, 8, 0),
    span(Code, 30, 52, 0),
    span(Code, 12, 65, 0),
    span(Code, 81, 15, 0),
    span(Code, 132, 59, 0),
    span(Code, 77, 22, 0),
    span(Code, 140, 53, 0),
    span(Code, 257, 105, 0),
    span(Code, 95, 8, 0),
    span(Code, 232, 43, 0),
    span(Label, 64, 13, 0),
    span(Code, 15, 9, 0),
    span(Code, 27, 8, 0),
    span(Code, 57, 11, 0),
    span(Code, 6, 8, 0),
    span(Label, 6, 15, 0),
    span(Code, 72, 22, 0),
    span(Code, 18, 19, 0),
    span(Code, 6, 16, 0),
    span(Code, 55, 8, 0),
    span(Label, 70, 12, 0),
    span(Code, 89, 7, 0),
    span(Label, 106, 17, 0),
    span(Code, 130, 2, 0),
    span(Label, 9, 14, 0),
    span(Code, 51, 8, 0),
    span(Code, 66, 11, 0),
    span(Code, 79, 17, 0),
    span(Code, 34, 3, 0),
    span(Code, 43, 14, 0),
    span(Code, 59, 3, 0),
    span(Code, 83, 54, 0),
    span(Code, 146, 2, 0),
    span(Code, 166, 43, 0),
    span(Code, 218, 3, 0),
    span(Code, 39, 3, 0),
    span(Code, 69, 2, 0),
    span(Code, 74, 29, 0),
    span(Code, 105, 30, 0),
    span(Code, 139, 32, 0),
    span(Code, 71, 77, 0),
    span(Code, 61, 35, 0),
    span(Code, 105, 3, 0),
    span(Code, 136, 53, 0),
    span(Code, 52, 24, 0),
    span(Code, 110, 9, 0),
    span(Code, 152, 22, 0),
    span(Code, 63, 9, 0),
    span(Code, 85, 14, 0),
    span(Code, 101, 13, 0),
    span(Code, 119, 9, 0),
    span(Code, 0, 9, 0),
    span(Code, 22, 11, 0),
    span(Code, 113, 25, 0),
    span(Code, 179, 18, 0),
    span(Code, 213, 14, 0),
    span(Code, 272, 1, 0),
    span(Code, 122, 22, 0),
    span(Code, 35, 9, 0),
    span(Code, 35, 7, 0),
    span(Code, 3, 18, 0),
    span(Code, 89, 1, 0),
    span(Code, 92, 1, 0),
    span(Code, 98, 1, 0),
    span(Code, 130, 11, 0),
    span(Code, 197, 44, 0),
    span(Code, 84, 31, 0),
    span(Code, 0, 25, 0),
    span(Code, 27, 16, 0),
    span(Code, 47, 24, 0),
    span(Code, 0, 25, 0),
    span(Code, 41, 18, 0),
    span(Code, 11, 24, 0),
    span(Code, 71, 10, 0),
    span(Code, 0, 19, 0),
    span(Code, 0, 4, 0),
    span(Code, 8, 24, 0),
    span(Code, 56, 6, 0),
    span(Code, 67, 5, 0),
    span(Code, 87, 6, 0),
    span(Code, 151, 6, 0),
    span(Code, 0, 16, 0),
    span(Code, 20, 24, 0),
    span(Code, 68, 1, 0),
    span(Code, 87, 6, 0),
    span(Code, 185, 9, 0),
    span(Code, 0, 24, 0),
    span(Code, 31, 6, 0),
    span(Code, 41, 8, 0),
    span(Code, 66, 5, 0),
    span(Code, 0, 13, 0),
    span(Code, 17, 24, 0),
    span(Code, 16, 6, 0),
    span(Code, 27, 5, 0),
    span(Code, 103, 7, 0),
    span(Code, 115, 8, 0),
    span(Code, 65, 20, 0),
    span(Code, 48, 41, 0),
    span(Code, 103, 22, 0),
    span(Code, 87, 32, 0),
    span(Code, 3, 24, 0),
    span(Code, 43, 10, 0),
    span(Code, 67, 10, 0),
    span(Code, 55, 10, 0),
    span(Code, 0, 24, 0),
    span(Code, 56, 10, 0),
    span(Code, 73, 4, 0),
    span(Code, 77, 4, 0),
    span(Code, 9, 12, 0),
    span(Code, 25, 10, 0),
    span(Code, 100, 1, 0),
    span(Code, 0, 10, 0),
    span(Code, 65, 10, 0),
    span(Code, 79, 24, 0),
    span(Code, 157, 16, 0),
    span(Code, 219, 4, 0),
    span(Code, 14, 12, 0),
    span(Code, 105, 16, 0),
    span(Code, 123, 20, 0),
    span(Code, 32, 27, 0),
    span(Link, 74, 14, 594),
    span(Code, 68, 7, 0),
    span(Code, 79, 24, 0),
    span(Code, 0, 24, 0),
    span(Code, 34, 10, 0),
    span(Code, 12, 18, 0),
    span(Code, 0, 24, 0),
    span(Code, 37, 12, 0),
    span(Code, 23, 12, 0),
    span(Code, 171, 18, 0),
    span(Code, 0, 8, 0),
    span(Code, 33, 12, 0),
    span(Code, 55, 10, 0),
    span(Code, 30, 30, 0),
    span(Code, 30, 35, 0),
    span(Code, 39, 13, 0),
    span(Code, 60, 17, 0),
    span(Code, 98, 14, 0),
    span(Code, 124, 14, 0),
    span(Code, 17, 49, 0),
    span(Code, 71, 16, 0),
    span(Code, 12, 46, 0),
    span(Code, 82, 1, 0),
    span(Code, 90, 1, 0),
    span(Code, 29, 50, 0),
    span(Code, 83, 51, 0),
    span(Code, 0, 20, 0),
    span(Code, 25, 21, 0),
    span(Code, 35, 4, 0),
    span(Placeholder, 39, 12, 0),
    span(Code, 51, 2, 0),
    span(Placeholder, 53, 12, 0),
    span(Code, 105, 11, 0),
    span(Code, 151, 2, 0),
    span(Code, 202, 2, 0),
    span(Code, 27, 9, 0),
    span(Placeholder, 36, 12, 0),
    span(Code, 48, 1, 0),
    span(Code, 23, 17, 0),
    span(Code, 44, 18, 0),
    span(Code, 41, 45, 0),
    span(Code, 90, 46, 0),
    span(Code, 45, 30, 0),
    span(Code, 90, 66, 0),
    span(Placeholder, 156, 9, 0),
    span(Code, 19, 36, 0),
    span(Code, 0, 33, 0),
    span(Code, 0, 16, 0),
    span(Code, 55, 4, 0),
    span(Code, 128, 3, 0),
    span(Code, 159, 9, 0),
    span(Code, 0, 15, 0),
    span(Code, 19, 16, 0),
    span(Code, 44, 4, 0),
    span(Code, 140, 3, 0),
    span(Code, 147, 3, 0),
    span(Code, 0, 33, 0),
    span(Code, 127, 42, 0),
    span(Code, 0, 17, 0),
    span(Code, 21, 18, 0),
    span(Code, 66, 35, 0),
    span(Code, 0, 31, 0),
    span(Code, 60, 5, 0),
    span(Code, 41, 3, 0),
    span(Code, 0, 23, 0),
    span(Code, 54, 48, 0),
    span(Code, 106, 49, 0),
    span(Code, 0, 31, 0),
    span(Code, 35, 32, 0),
    span(Code, 0, 16, 0),
    span(Code, 20, 33, 0),
    span(Code, 29, 37, 0),
    span(Code, 70, 38, 0),
    span(Code, 65, 16, 0),
    span(Code, 85, 25, 0),
    span(Code, 0, 25, 0),
    span(Code, 40, 10, 0),
    span(Code, 69, 4, 0),
    span(Code, 92, 66, 0),
    span(Placeholder, 158, 9, 0),
    span(Code, 167, 5, 0),
    span(Code, 44, 54, 0),
    span(Code, 104, 10, 0),
    span(Code, 12, 25, 0),
    span(Code, 152, 57, 0),
    span(Code, 95, 3, 0),
    span(Code, 102, 3, 0),
    span(Code, 13, 25, 0),
    span(Code, 104, 40, 0),
    span(Code, 0, 44, 0),
    span(Code, 3, 24, 0),
    span(Code, 51, 13, 0),
    span(Code, 12, 44, 0),
    span(Code, 140, 3, 0),
    span(Code, 60, 52, 0),
    span(Code, 13, 44, 0),
    span(Code, 123, 35, 0),
    span(Code, 147, 14, 0),
    span(Code, 97, 9, 0),
    span(Code, 20, 9, 0),
    span(Label, 122, 23, 0),
    span(Code, 147, 9, 0),
    span(Code, 66, 11, 0),
    span(Code, 85, 10, 0),
    span(Link, 4, 17, 595),
    span(Code, 46, 16, 0),
    span(Label, 0, 16, 0),
    span(Code, 67, 26, 0),
    span(Code, 20, 13, 0),
    span(Label, 123, 7, 0),
    span(Code, 43, 19, 0),
    span(Code, 80, 11, 0),
    span(Code, 84, 13, 0),
    span(Label, 38, 16, 0),
    span(Label, 38, 16, 0),
    span(Link, 37, 19, 4728),
    span(Label, 0, 15, 0),
    span(Label, 0, 11, 0),
    span(Label, 0, 27, 0),
    span(Label, 26, 27, 0),
    span(Label, 36, 8, 0),
    span(Code, 36, 26, 0),
    span(Label, 38, 6, 0),
    span(Label, 31, 12, 0),
    span(Label, 0, 8, 0),
    span(Label, 10, 8, 0),
    span(Label, 23, 12, 0),
    span(Code, 117, 16, 0),
    span(Label, 138, 8, 0),
    span(Label, 149, 10, 0),
    span(Label, 168, 12, 0),
    span(Label, 20, 23, 0),
    span(Label, 90, 35, 0),
    span(Label, 150, 15, 0),
    span(Code, 70, 19, 0),
    span(Code, 94, 25, 0),
    span(Label, 18, 11, 0),
    span(Code, 84, 77, 0),
    span(Code, 166, 46, 0),
    span(Code, 53, 45, 0),
    span(Code, 48, 19, 0),
    span(Code, 69, 12, 0),
    span(Code, 86, 12, 0),
    span(Code, 164, 10, 0),
    span(Code, 0, 21, 0),
    span(Code, 84, 10, 0),
    span(Label, 10, 6, 0),
    span(Label, 20, 11, 0),
    span(Label, 20, 18, 0),
    span(Code, 40, 3, 0),
    span(Code, 14, 58, 0),
    span(Code, 34, 18, 0),
    span(Code, 31, 9, 0),
    span(Code, 16, 5, 0),
    span(Code, 56, 1, 0),
    span(Code, 77, 1, 0),
    span(Code, 83, 35, 0),
    span(Code, 55, 10, 0),
    span(Code, 70, 14, 0),
    span(Label, 36, 40, 0),
    span(Label, 32, 3, 0),
    span(Label, 37, 4, 0),
    span(Label, 46, 6, 0),
    span(Label, 4, 6, 0),
    span(Label, 46, 3, 0),
    span(Label, 0, 32, 0),
    span(Label, 36, 8, 0),
    span(Label, 0, 12, 0),
    span(Label, 17, 21, 0),
    span(Code, 131, 17, 0),
    span(Code, 32, 30, 0),
    span(Code, 93, 19, 0),
    span(Code, 143, 30, 0),
    span(Code, 33, 41, 0),
    span(Label, 159, 11, 0),
    span(Code, 76, 16, 0),
    span(Code, 114, 32, 0),
    span(Label, 0, 10, 0),
    span(Label, 13, 24, 0),
    span(Code, 27, 15, 0),
    span(Code, 46, 21, 0),
    span(Code, 102, 8, 0),
    span(Code, 114, 7, 0),
    span(Code, 155, 33, 0),
    span(Code, 209, 8, 0),
    span(Code, 50, 33, 0),
    span(Code, 85, 16, 0),
    span(Code, 115, 46, 0),
    span(Code, 87, 31, 0),
    span(Code, 124, 18, 0),
    span(Code, 147, 12, 0),
    span(Code, 73, 33, 0),
    span(Code, 108, 18, 0),
    span(Code, 140, 53, 0),
    span(Label, 0, 10, 0),
    span(Label, 13, 20, 0),
    span(Code, 113, 27, 0),
    span(Code, 251, 36, 0),
    span(Code, 53, 13, 0),
    span(Code, 23, 2, 0),
    span(Code, 0, 11, 0),
    span(Code, 12, 15, 0),
    span(Code, 100, 2, 0),
    span(Label, 113, 17, 0),
    span(Label, 158, 12, 0),
    span(Code, 143, 15, 0),
    span(Code, 206, 15, 0),
    span(Code, 83, 34, 0),
    span(Placeholder, 117, 17, 0),
    span(Code, 134, 1, 0),
    span(Placeholder, 135, 8, 0),
    span(Code, 167, 25, 0),
    span(Placeholder, 192, 29, 0),
    span(Code, 221, 1, 0),
    span(Placeholder, 222, 20, 0),
    span(Code, 88, 21, 0),
    span(Placeholder, 109, 17, 0),
    span(Code, 126, 1, 0),
    span(Placeholder, 127, 8, 0),
    span(Code, 159, 16, 0),
    span(Code, 226, 38, 0),
    span(Code, 104, 7, 0),
    span(Code, 69, 8, 0),
    span(Label, 53, 25, 0),
    span(Label, 20, 25, 0),
    span(Label, 37, 25, 0),
    span(Label, 69, 21, 0),
    span(Label, 3, 25, 0),
    span(Label, 42, 21, 0),
    span(Link, 25, 28, 596),
    span(Label, 0, 25, 0),
    span(Label, 32, 10, 0),
    span(Link, 32, 53, 4729),
    span(Link, 33, 28, 4730),
    span(Link, 35, 37, 597),
    span(Code, 98, 9, 0),
    span(Link, 11, 30, 598),
    span(Code, 14, 17, 0),
    span(Code, 14, 28, 0),
    span(Code, 20, 12, 0),
    span(Code, 38, 1, 0),
    span(Code, 43, 1, 0),
    span(Label, 23, 8, 0),
    span(Label, 59, 12, 0),
    span(Label, 78, 10, 0),
    span(Link, 103, 52, 4731),
    span(Link, 209, 17, 4732),
    span(Link, 9, 12, 599),
    span(Label, 7, 8, 0),
    span(Label, 7, 10, 0),
    span(Label, 7, 20, 0),
    span(Code, 45, 10, 0),
    span(Code, 59, 15, 0),
    span(Link, 31, 28, 4730),
    span(Label, 74, 9, 0),
    span(Label, 7, 9, 0),
    span(Code, 61, 7, 0),
    span(Code, 83, 17, 0),
    span(Link, 117, 30, 4733),
    span(Link, 15, 12, 599),
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
    span(Link, 173, 29, 449),
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
    span(Link, 30, 39, 4651),
    span(Placeholder, 61, 15, 0),
    span(Code, 0, 36, 0),
    span(Label, 58, 25, 0),
    span(Label, 136, 14, 0),
    span(Code, 156, 36, 0),
    span(Link, 30, 33, 2694),
    span(Label, 29, 25, 0),
    span(Code, 34, 13, 0),
    span(Code, 59, 7, 0),
    span(Placeholder, 23, 15, 0),
    span(Code, 74, 33, 0),
    span(Link, 30, 27, 2702),
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
    span(Link, 47, 11, 1857),
    span(Link, 38, 18, 807),
    span(Label, 36, 12, 0),
    span(Code, 55, 17, 0),
    span(Label, 84, 24, 0),
    span(Label, 43, 11, 0),
    span(Label, 31, 6, 0),
    span(Link, 15, 13, 4726),
    span(Code, 34, 32, 0),
    span(Link, 73, 14, 3819),
    span(Link, 89, 18, 2246),
    span(Link, 112, 33, 4734),
    span(Code, 9, 17, 0),
    span(Code, 36, 17, 0),
    span(Code, 80, 18, 0),
    span(Link, 38, 26, 600),
    span(Link, 44, 9, 4735),
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
    span(Link, 65, 23, 4736),
    span(Link, 45, 18, 2346),
    span(Code, 71, 13, 0),
    span(Code, 67, 13, 0),
    span(Code, 6, 13, 0),
    span(Link, 20, 14, 4737),
    span(Label, 45, 8, 0),
    span(Label, 60, 10, 0),
    span(Label, 87, 12, 0),
    span(Label, 103, 5, 0),
    span(Link, 27, 37, 454),
    span(Link, 159, 40, 455),
    span(Code, 74, 7, 0),
    span(Code, 23, 32, 0),
    span(Code, 47, 6, 0),
    span(Code, 57, 16, 0),
    span(Link, 13, 23, 452),
    span(Link, 41, 21, 440),
    span(Code, 87, 29, 0),
    span(Code, 118, 43, 0),
    span(Code, 181, 63, 0),
    span(Label, 9, 11, 0),
    span(Label, 28, 12, 0),
    span(Link, 12, 22, 447),
    span(Code, 26, 18, 0),
    span(Code, 14, 64, 0),
    span(Placeholder, 78, 9, 0),
    span(Code, 87, 19, 0),
    span(Code, 45, 12, 0),
    span(Label, 16, 21, 0),
    span(Label, 10, 32, 0),
    span(Code, 152, 16, 0),
    span(Code, 16, 64, 0),
    span(Placeholder, 80, 9, 0),
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
    span(Link, 40, 19, 4654),
    span(Link, 8, 12, 595),
    span(Label, 118, 11, 0),
    span(Label, 136, 18, 0),
    span(Placeholder, 25, 6, 0),
    span(Code, 22, 13, 0),
    span(Code, 40, 5, 0),
    span(Code, 49, 7, 0),
    span(Link, 60, 17, 4725),
    span(Placeholder, 34, 18, 0),
    span(Label, 27, 11, 0),
    span(Label, 104, 6, 0),
    span(Label, 113, 15, 0),
    span(Label, 140, 14, 0),
    span(Label, 167, 46, 0),
    span(Placeholder, 46, 12, 0),
    span(Label, 51, 6, 0),
    span(Label, 60, 15, 0),
    span(Code, 94, 51, 0),
    span(Placeholder, 69, 10, 0),
    span(Placeholder, 84, 15, 0),
    span(Code, 94, 7, 0),
    span(Code, 113, 5, 0),
    span(Label, 22, 11, 0),
    span(Label, 75, 6, 0),
    span(Code, 107, 123, 0),
    span(Placeholder, 25, 21, 0),
    span(Label, 22, 11, 0),
    span(Label, 9, 11, 0),
    span(Placeholder, 57, 6, 0),
    span(Code, 29, 33, 0),
    span(Code, 69, 22, 0),
    span(Code, 96, 22, 0),
    span(Code, 23, 4, 0),
    span(Code, 39, 8, 0),
    span(Link, 102, 20, 4738),
    span(Label, 18, 11, 0),
    span(Code, 43, 22, 0),
    span(Code, 70, 22, 0),
    span(Code, 108, 18, 0),
    span(Code, 131, 18, 0),
    span(Label, 50, 11, 0),
    span(Code, 45, 8, 0),
    span(Code, 57, 4, 0),
    span(Link, 67, 20, 4738),
    span(Code, 0, 17, 0),
    span(Code, 15, 31, 0),
    span(Code, 53, 6, 0),
    span(Code, 0, 17, 0),
    span(Label, 46, 12, 0),
    span(Label, 80, 13, 0),
    span(Code, 17, 9, 0),
    span(Code, 31, 9, 0),
    span(Label, 31, 10, 0),
    span(Label, 0, 13, 0),
    span(Label, 30, 16, 0),
    span(Label, 24, 11, 0),
    span(Code, 0, 15, 0),
    span(Label, 88, 23, 0),
    span(Label, 61, 10, 0),
    span(Label, 30, 9, 0),
    span(Label, 19, 12, 0),
    span(Label, 34, 21, 0),
    span(Label, 7, 11, 0),
    span(Label, 0, 18, 0),
    span(Label, 0, 18, 0),
    span(Code, 5, 25, 0),
    span(Label, 8, 11, 0),
    span(Label, 49, 12, 0),
    span(Label, 64, 21, 0),
    span(Label, 97, 11, 0),
    span(Label, 29, 10, 0),
    span(Label, 35, 9, 0),
    span(Label, 5, 12, 0),
    span(Label, 55, 8, 0),
    span(Label, 102, 4, 0),
    span(Label, 43, 6, 0),
    span(Label, 52, 11, 0),
    span(Label, 19, 4, 0),
    span(Label, 29, 6, 0),
    span(Link, 79, 11, 3004),
    span(Label, 49, 4, 0),
    span(Code, 120, 14, 0),
    span(Placeholder, 134, 5, 0),
    span(Code, 139, 2, 0),
    span(Label, 92, 15, 0),
    span(Label, 123, 6, 0),
    span(Label, 132, 38, 0),
    span(Placeholder, 132, 6, 0),
    span(Code, 138, 1, 0),
    span(Code, 16, 9, 0),
    span(Code, 29, 7, 0),
    span(Code, 57, 39, 0),
    span(Code, 13, 5, 0),
    span(Code, 15, 16, 0),
    span(Placeholder, 31, 12, 0),
    span(Code, 43, 1, 0),
    span(Code, 18, 4, 0),
    span(Code, 44, 20, 0),
    span(Placeholder, 64, 8, 0),
    span(Code, 72, 1, 0),
    span(Code, 78, 18, 0),
    span(Placeholder, 96, 8, 0),
    span(Code, 104, 1, 0),
    span(Code, 147, 2, 0),
    span(Code, 151, 10, 0),
    span(Code, 28, 10, 0),
    span(Code, 63, 13, 0),
    span(Code, 21, 24, 0),
    span(Code, 41, 15, 0),
    span(Code, 88, 1, 0),
    span(Code, 69, 10, 0),
    span(Code, 50, 10, 0),
    span(Code, 15, 10, 0),
    span(Code, 30, 31, 0),
    span(Code, 34, 63, 0),
    span(Code, 57, 10, 0),
    span(Code, 0, 4, 0),
    span(Code, 136, 24, 0),
    span(Link, 33, 18, 807),
    span(Link, 179, 14, 3819),
    span(Code, 18, 10, 0),
    span(Code, 18, 10, 0),
    span(Code, 38, 9, 0),
    span(Link, 8, 12, 595),
    span(Label, 142, 12, 0),
    span(Link, 33, 18, 807),
    span(Link, 73, 18, 860),
    span(Link, 91, 39, 2305),
    span(Link, 38, 7, 851),
    span(Link, 53, 5, 4739),
    span(Link, 25, 28, 596),
    span(Code, 6, 12, 0),
    span(Label, 34, 10, 0),
    span(Label, 71, 7, 0),
    span(Label, 81, 15, 0),
    span(Label, 49, 8, 0),
    span(Label, 60, 10, 0),
    span(Label, 0, 12, 0),
    span(Label, 16, 5, 0),
    span(Link, 77, 19, 4740),
    span(Link, 100, 29, 601),
    span(Code, 19, 59, 0),
    span(Code, 87, 1, 0),
    span(Code, 55, 8, 0),
    span(Code, 68, 4, 0),
    span(Code, 3, 10, 0),
    span(Code, 17, 4, 0),
    span(Label, 66, 20, 0),
    span(Code, 0, 6, 0),
    span(Label, 81, 15, 0),
    span(Code, 4, 12, 0),
    span(Label, 64, 6, 0),
    span(Label, 125, 29, 0),
    span(Label, 161, 33, 0),
    span(Label, 225, 2, 0),
    span(Label, 7, 13, 0),
    span(Label, 33, 13, 0),
    span(Code, 5, 23, 0),
    span(Code, 46, 4, 0),
    span(Code, 70, 39, 0),
    span(Code, 27, 27, 0),
    span(Code, 18, 23, 0),
    span(Code, 19, 4, 0),
    span(Code, 0, 22, 0),
    span(Code, 46, 25, 0),
    span(Code, 0, 19, 0),
    span(Placeholder, 19, 9, 0),
    span(Code, 28, 24, 0),
    span(Code, 77, 11, 0),
    span(Code, 40, 3, 0),
    span(Code, 56, 3, 0),
    span(Code, 79, 3, 0),
    span(Code, 10, 21, 0),
    span(Code, 12, 38, 0),
    span(Code, 52, 19, 0),
    span(Code, 55, 7, 0),
    span(Label, 0, 6, 0),
    span(Code, 17, 5, 0),
    span(Placeholder, 44, 8, 0),
    span(Code, 52, 1, 0),
    span(Placeholder, 53, 13, 0),
    span(Code, 40, 4, 0),
    span(Code, 48, 4, 0),
    span(Code, 3, 22, 0),
    span(Label, 60, 13, 0),
    span(Label, 86, 13, 0),
    span(Code, 32, 39, 0),
    span(Placeholder, 98, 8, 0),
    span(Code, 106, 1, 0),
    span(Placeholder, 107, 13, 0),
    span(Code, 0, 26, 0),
    span(Code, 50, 7, 0),
    span(Code, 86, 18, 0),
    span(Code, 109, 10, 0),
    span(Label, 7, 13, 0),
    span(Label, 33, 13, 0),
    span(Code, 90, 26, 0),
    span(Label, 66, 13, 0),
    span(Label, 92, 13, 0),
    span(Label, 28, 16, 0),
    span(Label, 54, 6, 0),
    span(Label, 66, 13, 0),
    span(Label, 6, 21, 0),
    span(Label, 7, 19, 0),
    span(Label, 47, 15, 0),
    span(Label, 47, 20, 0),
    span(Code, 10, 21, 0),
    span(Label, 20, 13, 0),
    span(Code, 24, 52, 0),
    span(Code, 12, 9, 0),
    span(Label, 66, 6, 0),
    span(Code, 33, 11, 0),
    span(Label, 0, 7, 0),
    span(Code, 18, 4, 0),
    span(Label, 35, 14, 0),
    span(Label, 28, 16, 0),
    span(Label, 81, 6, 0),
    span(Label, 93, 13, 0),
    span(Label, 7, 13, 0),
    span(Code, 49, 5, 0),
    span(Label, 5, 14, 0),
    span(Label, 22, 25, 0),
    span(Label, 50, 7, 0),
    span(Label, 60, 13, 0),
    span(Label, 61, 21, 0),
    span(Label, 24, 13, 0),
    span(Label, 49, 19, 0),
    span(Label, 85, 15, 0),
    span(Code, 10, 8, 0),
    span(Code, 41, 10, 0),
    span(Label, 23, 7, 0),
    span(Label, 51, 13, 0),
    span(Label, 77, 13, 0),
    span(Code, 10, 8, 0),
    span(Code, 35, 9, 0),
    span(Placeholder, 44, 11, 0),
    span(Code, 100, 9, 0),
    span(Code, 0, 3, 0),
    span(Code, 11, 2, 0),
    span(Code, 37, 3, 0),
    span(Code, 41, 19, 0),
    span(Code, 41, 13, 0),
    span(Label, 8, 11, 0),
    span(Label, 41, 10, 0),
    span(Code, 11, 77, 0),
    span(Code, 90, 7, 0),
    span(Code, 0, 43, 0),
    span(Code, 0, 54, 0),
    span(Code, 97, 40, 0),
    span(Link, 32, 37, 4741),
    span(Code, 0, 29, 0),
    span(Code, 39, 23, 0),
    span(Code, 0, 32, 0),
    span(Code, 42, 26, 0),
    span(Code, 0, 30, 0),
    span(Code, 35, 13, 0),
    span(Code, 83, 35, 0),
    span(Code, 76, 10, 0),
    span(Label, 37, 10, 0),
    span(Link, 29, 19, 4730),
    span(Code, 34, 77, 0),
    span(Code, 113, 20, 0),
    span(Code, 0, 18, 0),
    span(Code, 43, 6, 0),
    span(Code, 84, 6, 0),
    span(Code, 37, 24, 0),
    span(Code, 0, 10, 0),
    span(Code, 24, 18, 0),
    span(Code, 86, 11, 0),
    span(Code, 14, 4, 0),
    span(Code, 20, 10, 0),
    span(Code, 35, 7, 0),
    span(Code, 47, 4, 0),
    span(Code, 12, 17, 0),
    span(Code, 12, 22, 0),
    span(Code, 39, 20, 0),
    span(Code, 83, 8, 0),
    span(Code, 96, 12, 0),
    span(Code, 45, 9, 0),
    span(Code, 48, 9, 0),
    span(Code, 18, 10, 0),
    span(Code, 50, 8, 0),
    span(Code, 28, 6, 0),
    span(Code, 48, 4, 0),
    span(Code, 14, 9, 0),
    span(Link, 34, 32, 4662),
    span(Code, 20, 24, 0),
    span(Code, 29, 22, 0),
    span(Code, 56, 20, 0),
    span(Link, 9, 16, 602),
    span(Code, 62, 19, 0),
    span(Code, 93, 22, 0),
    span(Link, 58, 42, 1203),
    span(Code, 12, 13, 0),
    span(Code, 29, 24, 0),
    span(Code, 29, 40, 0),
    span(Code, 0, 25, 0),
    span(Code, 33, 1, 0),
    span(Code, 38, 1, 0),
    span(Code, 44, 16, 0),
    span(Code, 64, 24, 0),
    span(Code, 0, 25, 0),
    span(Code, 67, 18, 0),
    span(Code, 20, 31, 0),
    span(Code, 56, 32, 0),
    span(Code, 0, 24, 0),
    span(Code, 22, 10, 0),
    span(Code, 0, 13, 0),
    span(Code, 15, 6, 0),
    span(Code, 25, 5, 0),
    span(Code, 100, 7, 0),
    span(Code, 112, 8, 0),
    span(Code, 0, 12, 0),
    span(Code, 124, 18, 0),
    span(Code, 163, 11, 0),
    span(Code, 234, 1, 0),
    span(Code, 272, 18, 0),
    span(Code, 0, 10, 0),
    span(Code, 0, 10, 0),
    span(Code, 0, 10, 0),
    span(Code, 0, 7, 0),
    span(Code, 29, 45, 0),
    span(Code, 31, 19, 0),
    span(Code, 35, 2, 0),
    span(Link, 51, 12, 603),
    span(Code, 160, 35, 0),
    span(Code, 5, 19, 0),
    span(Code, 35, 1, 0),
    span(Code, 40, 1, 0),
    span(Code, 32, 10, 0),
    span(Code, 81, 12, 0),
    span(Code, 12, 54, 0),
    span(Code, 40, 4, 0),
    span(Code, 58, 6, 0),
    span(Code, 41, 5, 0),
    span(Code, 6, 16, 0),
    span(Code, 36, 1, 0),
    span(Code, 8, 12, 0),
    span(Code, 93, 9, 0),
    span(Code, 12, 35, 0),
    span(Code, 91, 45, 0),
    span(Code, 27, 6, 0),
    span(Code, 0, 10, 0),
    span(Code, 14, 6, 0),
    span(Code, 42, 10, 0),
    span(Code, 12, 20, 0),
    span(Code, 78, 24, 0),
    span(Code, 71, 7, 0),
    span(Code, 10, 4, 0),
    span(Placeholder, 14, 11, 0),
    span(Code, 25, 1, 0),
    span(Placeholder, 30, 13, 0),
    span(Code, 43, 1, 0),
    span(Code, 30, 4, 0),
    span(Code, 29, 44, 0),
    span(Code, 0, 4, 0),
    span(Code, 14, 24, 0),
    span(Code, 60, 4, 0),
    span(Code, 52, 30, 0),
    span(Code, 9, 10, 0),
    span(Code, 17, 27, 0),
    span(Code, 89, 4, 0),
    span(Code, 4, 7, 0),
    span(Code, 15, 24, 0),
    span(Code, 12, 45, 0),
    span(Code, 3, 13, 0),
    span(Code, 20, 6, 0),
    span(Code, 30, 8, 0),
    span(Code, 61, 10, 0),
    span(Code, 29, 40, 0),
    span(Code, 32, 10, 0),
    span(Code, 12, 7, 0),
    span(Code, 23, 4, 0),
    span(Code, 22, 10, 0),
    span(Code, 36, 24, 0),
    span(Code, 27, 6, 0),
    span(Code, 9, 12, 0),
    span(Code, 27, 10, 0),
    span(Code, 29, 22, 0),
    span(Code, 43, 12, 0),
    span(Code, 57, 6, 0),
    span(Code, 24, 77, 0),
    span(Code, 106, 23, 0),
    span(Code, 120, 22, 0),
    span(Code, 13, 66, 0),
    span(Placeholder, 79, 9, 0),
    span(Code, 0, 8, 0),
    span(Code, 12, 30, 0),
    span(Code, 0, 16, 0),
    span(Code, 26, 23, 0),
    span(Code, 0, 49, 0),
    span(Code, 119, 13, 0),
    span(Code, 12, 26, 0),
    span(Code, 35, 7, 0),
    span(Code, 58, 16, 0),
    span(Code, 78, 24, 0),
    span(Code, 0, 11, 0),
    span(Code, 21, 77, 0),
    span(Link, 24, 19, 4730),
    span(Code, 27, 77, 0),
    span(Code, 106, 73, 0),
    span(Code, 181, 20, 0),
    span(Code, 18, 23, 0),
    span(Code, 38, 1, 0),
    span(Code, 25, 45, 0),
    span(Code, 27, 23, 0),
    span(Code, 54, 4, 0),
    span(Code, 37, 2, 0),
    span(Code, 54, 9, 0),
    span(Code, 24, 1, 0),
    span(Code, 34, 17, 0),
    span(Code, 55, 18, 0),
    span(Code, 77, 44, 0),
    span(Code, 55, 2, 0),
    span(Code, 75, 1, 0),
    span(Code, 82, 6, 0),
    span(Code, 17, 33, 0),
    span(Code, 26, 77, 0),
    span(Code, 22, 20, 0),
    span(Code, 60, 32, 0),
    span(Link, 35, 15, 4742),
    span(Code, 56, 16, 0),
    span(Code, 26, 45, 0),
    span(Link, 24, 22, 604),
    span(Code, 0, 10, 0),
    span(Code, 18, 12, 0),
    span(Code, 0, 17, 0),
    span(Code, 22, 18, 0),
    span(Code, 0, 15, 0),
    span(Code, 20, 16, 0),
    span(Code, 0, 20, 0),
    span(Code, 25, 21, 0),
    span(Code, 57, 1, 0),
    span(Code, 0, 16, 0),
    span(Code, 0, 23, 0),
    span(Code, 25, 4, 0),
    span(Code, 94, 5, 0),
    span(Code, 0, 15, 0),
    span(Code, 17, 4, 0),
    span(Code, 0, 31, 0),
    span(Code, 21, 8, 0),
    span(Code, 65, 3, 0),
    span(Code, 28, 28, 0),
    span(Code, 4, 16, 0),
    span(Code, 24, 44, 0),
    span(Code, 51, 9, 0),
    span(Code, 0, 17, 0),
    span(Code, 51, 28, 0),
    span(Code, 3, 21, 0),
    span(Code, 28, 22, 0),
    span(Code, 4, 16, 0),
    span(Code, 24, 44, 0),
    span(Code, 14, 36, 0),
    span(Code, 62, 16, 0),
    span(Code, 0, 6, 0),
    span(Code, 21, 4, 0),
    span(Code, 29, 66, 0),
    span(Placeholder, 95, 9, 0),
    span(Code, 21, 8, 0),
    span(Code, 63, 3, 0),
    span(Label, 45, 6, 0),
    span(Label, 55, 8, 0),
    span(Label, 13, 7, 0),
    span(Code, 3, 12, 0),
    span(Label, 17, 25, 0),
    span(Link, 65, 14, 596),
    span(Link, 136, 17, 4743),
    span(Code, 0, 5, 0),
    span(Link, 37, 14, 4730),
    span(Link, 88, 12, 4744),
    span(Link, 34, 15, 4745),
    span(Label, 7, 8, 0),
    span(Label, 22, 10, 0),
    span(Label, 28, 22, 0),
    span(Label, 0, 23, 0),
    span(Label, 0, 35, 0),
    span(Label, 59, 15, 0),
    span(Code, 0, 21, 0),
    span(Code, 44, 10, 0),
    span(Code, 48, 26, 0),
    span(Code, 79, 34, 0),
    span(Label, 33, 11, 0),
    span(Code, 11, 48, 0),
    span(Code, 15, 13, 0),
    span(Label, 71, 12, 0),
    span(Label, 90, 10, 0),
    span(Code, 11, 72, 0),
    span(Code, 11, 63, 0),
    span(Code, 88, 20, 0),
    span(Code, 5, 12, 0),
    span(Code, 19, 9, 0),
    span(Code, 20, 9, 0),
    span(Code, 115, 9, 0),
    span(Label, 63, 22, 0),
    span(Label, 144, 5, 0),
    span(Code, 51, 10, 0),
    span(Code, 8, 8, 0),
    span(Code, 32, 9, 0),
    span(Label, 16, 21, 0),
    span(Label, 68, 31, 0),
    span(Link, 32, 36, 4746),
    span(Label, 31, 11, 0),
    span(Code, 236, 14, 0),
    span(Placeholder, 250, 5, 0),
    span(Code, 255, 1, 0),
    span(Placeholder, 256, 8, 0),
    span(Code, 26, 30, 0),
    span(Label, 28, 12, 0),
    span(Code, 47, 17, 0),
    span(Label, 76, 24, 0),
    span(Label, 7, 8, 0),
    span(Label, 22, 14, 0),
    span(Code, 40, 8, 0),
    span(Label, 15, 10, 0),
    span(Label, 28, 21, 0),
    span(Label, 52, 21, 0),
    span(Code, 34, 10, 0),
    span(Code, 60, 28, 0),
    span(Code, 109, 3, 0),
    span(Label, 36, 8, 0),
    span(Label, 47, 5, 0),
    span(Link, 36, 40, 3786),
    span(Code, 0, 30, 0),
    span(Label, 31, 16, 0),
    span(Label, 78, 16, 0),
    span(Label, 149, 5, 0),
    span(Link, 8, 12, 595),
    span(Label, 76, 11, 0),
    span(Label, 23, 6, 0),
    span(Label, 32, 15, 0),
    span(Label, 27, 22, 0),
    span(Link, 23, 14, 3819),
    span(Link, 42, 18, 2246),
    span(Label, 72, 10, 0),
    span(Label, 85, 7, 0),
    span(Label, 115, 13, 0),
    span(Code, 53, 27, 0),
    span(Label, 87, 12, 0),
    span(Placeholder, 15, 8, 0),
    span(Code, 23, 8, 0),
    span(Placeholder, 31, 6, 0),
    span(Code, 37, 1, 0),
    span(Placeholder, 38, 6, 0),
    span(Placeholder, 49, 8, 0),
    span(Code, 57, 10, 0),
    span(Placeholder, 67, 5, 0),
    span(Code, 72, 1, 0),
    span(Placeholder, 73, 6, 0),
    span(Code, 79, 1, 0),
    span(Placeholder, 80, 6, 0),
    span(Label, 21, 12, 0),
    span(Label, 36, 21, 0),
    span(Label, 75, 10, 0),
    span(Label, 6, 10, 0),
    span(Label, 29, 12, 0),
    span(Label, 42, 13, 0),
    span(Label, 82, 16, 0),
    span(Label, 160, 7, 0),
    span(Label, 25, 11, 0),
    span(Label, 42, 11, 0),
    span(Label, 65, 15, 0),
    span(Label, 7, 13, 0),
    span(Label, 24, 15, 0),
    span(Label, 47, 8, 0),
    span(Placeholder, 16, 14, 0),
    span(Placeholder, 0, 8, 0),
    span(Code, 12, 5, 0),
    span(Code, 21, 7, 0),
    span(Label, 0, 15, 0),
    span(Label, 25, 32, 0),
    span(Label, 21, 12, 0),
    span(Label, 40, 16, 0),
    span(Label, 69, 10, 0),
    span(Label, 34, 10, 0),
    span(Label, 50, 12, 0),
    span(Label, 63, 13, 0),
    span(Label, 82, 16, 0),
    span(Label, 44, 11, 0),
    span(Label, 58, 16, 0),
    span(Label, 44, 15, 0),
    span(Placeholder, 20, 8, 0),
    span(Code, 32, 5, 0),
    span(Code, 41, 7, 0),
    span(Placeholder, 48, 8, 0),
    span(Code, 56, 10, 0),
    span(Placeholder, 66, 5, 0),
    span(Code, 71, 1, 0),
    span(Placeholder, 72, 6, 0),
    span(Code, 78, 1, 0),
    span(Placeholder, 79, 6, 0),
    span(Code, 7, 7, 0),
    span(Code, 32, 4, 0),
    span(Label, 27, 12, 0),
    span(Label, 40, 13, 0),
    span(Label, 28, 11, 0),
    span(Label, 48, 15, 0),
    span(Label, 66, 13, 0),
    span(Placeholder, 0, 8, 0),
    span(Label, 21, 12, 0),
    span(Label, 36, 21, 0),
    span(Label, 91, 14, 0),
    span(Label, 109, 27, 0),
    span(Code, 65, 24, 0),
    span(Code, 94, 8, 0),
    span(Label, 86, 22, 0),
    span(Label, 7, 10, 0),
    span(Label, 79, 10, 0),
    span(Label, 23, 22, 0),
    span(Label, 36, 27, 0),
    span(Label, 94, 7, 0),
    span(Label, 16, 12, 0),
    span(Code, 3, 13, 0),
    span(Label, 81, 12, 0),
    span(Label, 100, 10, 0),
    span(Label, 147, 10, 0),
    span(Label, 67, 8, 0),
    span(Label, 75, 12, 0),
    span(Label, 19, 8, 0),
    span(Label, 30, 10, 0),
    span(Label, 49, 6, 0),
    span(Label, 62, 17, 0),
    span(Label, 83, 11, 0),
    span(Label, 107, 11, 0),
    span(Code, 113, 46, 0),
    span(Label, 52, 12, 0),
    span(Label, 85, 8, 0),
    span(Label, 34, 12, 0),
    span(Label, 58, 11, 0),
    span(Label, 76, 18, 0),
    span(Label, 7, 11, 0),
    span(Label, 41, 12, 0),
    span(Label, 21, 12, 0),
    span(Label, 21, 12, 0),
    span(Label, 7, 10, 0),
    span(Label, 29, 16, 0),
    span(Label, 54, 12, 0),
    span(Label, 74, 26, 0),
    span(Label, 104, 13, 0),
    span(Label, 18, 12, 0),
    span(Label, 100, 7, 0),
    span(Label, 14, 11, 0),
    span(Label, 98, 16, 0),
    span(Label, 33, 12, 0),
    span(Code, 30, 24, 0),
    span(Code, 81, 21, 0),
    span(Label, 85, 7, 0),
    span(Label, 14, 11, 0),
    span(Label, 42, 12, 0),
    span(Label, 100, 12, 0),
    span(Label, 28, 12, 0),
    span(Label, 49, 16, 0),
    span(Label, 94, 12, 0),
    span(Label, 121, 16, 0),
    span(Label, 7, 10, 0),
    span(Label, 35, 13, 0),
    span(Label, 78, 7, 0),
    span(Label, 14, 11, 0),
    span(Label, 98, 16, 0),
    span(Label, 52, 8, 0),
    span(Label, 63, 18, 0),
    span(Code, 88, 26, 0),
    span(Label, 127, 8, 0),
    span(Code, 31, 10, 0),
    span(Label, 65, 10, 0),
    span(Label, 78, 26, 0),
    span(Label, 3, 7, 0),
    span(Label, 40, 12, 0),
    span(Label, 53, 13, 0),
    span(Link, 82, 31, 2305),
    span(Label, 14, 20, 0),
    span(Label, 47, 5, 0),
    span(Code, 77, 5, 0),
    span(Label, 7, 7, 0),
    span(Label, 14, 11, 0),
    span(Label, 14, 11, 0),
    span(Label, 56, 5, 0),
    span(Label, 45, 16, 0),
    span(Code, 0, 11, 0),
    span(Code, 24, 3, 0),
    span(Code, 31, 7, 0),
    span(Code, 0, 9, 0),
    span(Code, 30, 9, 0),
    span(Label, 53, 16, 0),
    span(Label, 14, 11, 0),
    span(Code, 94, 14, 0),
    span(Code, 19, 20, 0),
    span(Code, 75, 51, 0),
    span(Label, 38, 14, 0),
    span(Label, 55, 24, 0),
    span(Label, 62, 11, 0),
    span(Label, 80, 10, 0),
    span(Label, 105, 8, 0),
    span(Label, 145, 12, 0),
    span(Code, 0, 19, 0),
    span(Code, 21, 19, 0),
    span(Code, 42, 23, 0),
    span(Code, 70, 26, 0),
    span(Code, 54, 18, 0),
    span(Code, 74, 18, 0),
    span(Code, 96, 22, 0),
    span(Code, 149, 27, 0),
    span(Label, 32, 12, 0),
    span(Label, 23, 7, 0),
    span(Label, 38, 8, 0),
    span(Label, 7, 8, 0),
    span(Label, 22, 10, 0),
    span(Label, 49, 6, 0),
    span(Label, 59, 7, 0),
    span(Label, 71, 12, 0),
    span(Label, 87, 5, 0),
    span(Code, 95, 1, 0),
    span(Label, 76, 25, 0),
    span(Code, 5, 7, 0),
    span(Code, 20, 63, 0),
    span(Code, 103, 44, 0),
    span(Placeholder, 147, 9, 0),
    span(Label, 32, 10, 0),
    span(Code, 35, 49, 0),
    span(Placeholder, 84, 9, 0),
    span(Code, 58, 16, 0),
    span(Code, 21, 20, 0),
    span(Code, 46, 77, 0),
    span(Label, 28, 6, 0),
    span(Label, 12, 12, 0),
    span(Code, 26, 27, 0),
    span(Label, 16, 6, 0),
    span(Link, 104, 26, 514),
    span(Code, 0, 9, 0),
    span(Code, 49, 10, 0),
    span(Code, 63, 8, 0),
    span(Code, 17, 16, 0),
    span(Code, 88, 8, 0),
    span(Code, 101, 11, 0),
    span(Label, 0, 6, 0),
    span(Code, 17, 7, 0),
    span(Label, 23, 35, 0),
    span(Code, 0, 18, 0),
    span(Code, 29, 27, 0),
    span(Code, 4, 12, 0),
    span(Label, 23, 35, 0),
    span(Label, 93, 6, 0),
    span(Label, 108, 6, 0),
    span(Code, 122, 15, 0),
    span(Label, 146, 11, 0),
    span(Label, 164, 2, 0),
    span(Label, 194, 2, 0),
    span(Code, 73, 14, 0),
    span(Label, 8, 35, 0),
    span(Label, 50, 23, 0),
    span(Label, 15, 23, 0),
    span(Code, 157, 8, 0),
    span(Code, 29, 21, 0),
    span(Code, 61, 32, 0),
    span(Code, 133, 72, 0),
    span(Code, 4, 7, 0),
    span(Code, 31, 7, 0),
    span(Code, 50, 78, 0),
    span(Code, 47, 14, 0),
    span(Label, 63, 11, 0),
    span(Code, 16, 73, 0),
    span(Placeholder, 89, 9, 0),
    span(Code, 130, 20, 0),
    span(Code, 25, 21, 0),
    span(Code, 144, 11, 0),
    span(Link, 84, 25, 4747),
    span(Link, 81, 24, 4240),
    span(Code, 49, 10, 0),
    span(Code, 25, 17, 0),
    span(Code, 47, 20, 0),
    span(Code, 0, 10, 0),
    span(Code, 12, 17, 0),
    span(Code, 31, 15, 0),
    span(Code, 51, 31, 0),
    span(Code, 84, 3, 0),
    span(Link, 21, 10, 530),
    span(Link, 115, 32, 605),
    span(Code, 23, 10, 0),
    span(Code, 20, 4, 0),
    span(Label, 5, 12, 0),
    span(Label, 49, 6, 0),
    span(Label, 60, 11, 0),
    span(Link, 56, 23, 4748),
    span(Link, 50, 10, 4749),
    span(Code, 18, 12, 0),
    span(Label, 37, 7, 0),
    span(Label, 61, 18, 0),
    span(Code, 23, 10, 0),
    span(Code, 45, 11, 0),
    span(Code, 53, 3, 0),
    span(Code, 15, 14, 0),
    span(Code, 34, 26, 0),
    span(Label, 54, 8, 0),
    span(Label, 69, 8, 0),
    span(Label, 5, 8, 0),
    span(Label, 0, 23, 0),
    span(Label, 0, 15, 0),
    span(Label, 0, 24, 0),
    span(Label, 0, 25, 0),
    span(Label, 0, 28, 0),
    span(Label, 0, 16, 0),
    span(Label, 0, 25, 0),
    span(Label, 0, 16, 0),
    span(Code, 4, 10, 0),
    span(Label, 21, 8, 0),
    span(Label, 36, 12, 0),
    span(Label, 85, 9, 0),
    span(Code, 85, 4, 0),
    span(Code, 4, 17, 0),
    span(Label, 57, 24, 0),
    span(Label, 74, 9, 0),
    span(Label, 106, 6, 0),
    span(Code, 0, 7, 0),
    span(Code, 11, 4, 0),
    span(Code, 20, 4, 0),
    span(Link, 155, 21, 4750),
    span(Code, 55, 19, 0),
    span(Code, 85, 5, 0),
    span(Code, 9, 4, 0),
    span(Code, 20, 24, 0),
    span(Code, 71, 14, 0),
    span(Label, 41, 15, 0),
    span(Label, 95, 6, 0),
    span(Code, 39, 1, 0),
    span(Label, 31, 6, 0),
    span(Label, 41, 7, 0),
    span(Label, 53, 12, 0),
    span(Label, 69, 5, 0),
    span(Label, 76, 8, 0),
    span(Label, 91, 10, 0),
    span(Label, 44, 8, 0),
    span(Label, 59, 10, 0),
    span(Label, 82, 6, 0),
    span(Label, 92, 7, 0),
    span(Label, 104, 12, 0),
    span(Label, 120, 5, 0),
    span(Code, 24, 10, 0),
    span(Code, 38, 6, 0),
    span(Code, 0, 12, 0),
    span(Code, 23, 14, 0),
    span(Code, 24, 10, 0),
    span(Code, 68, 10, 0),
    span(Code, 13, 3, 0),
    span(Code, 42, 49, 0),
    span(Code, 27, 64, 0),
    span(Placeholder, 91, 9, 0),
    span(Code, 13, 16, 0),
    span(Label, 36, 11, 0),
    span(Label, 9, 21, 0),
    span(Label, 36, 32, 0),
    span(Code, 0, 3, 0),
    span(Code, 14, 3, 0),
    span(Code, 9, 3, 0),
    span(Code, 4, 16, 0),
    span(Code, 37, 64, 0),
    span(Placeholder, 101, 9, 0),
    span(Code, 35, 10, 0),
    span(Code, 51, 14, 0),
    span(Code, 78, 16, 0),
    span(Code, 15, 7, 0),
    span(Code, 30, 35, 0),
    span(Label, 98, 11, 0),
    span(Label, 20, 25, 0),
    span(Code, 33, 10, 0),
    span(Label, 19, 10, 0),
    span(Label, 41, 6, 0),
    span(Label, 51, 19, 0),
    span(Placeholder, 36, 13, 0),
    span(Code, 5, 4, 0),
    span(Code, 21, 2, 0),
    span(Placeholder, 39, 12, 0),
    span(Label, 31, 3, 0),
    span(Label, 36, 4, 0),
    span(Label, 45, 6, 0),
    span(Code, 12, 3, 0),
    span(Code, 19, 7, 0),
    span(Label, 79, 3, 0),
    span(Label, 87, 6, 0),
    span(Label, 19, 10, 0),
    span(Label, 41, 6, 0),
    span(Label, 51, 19, 0),
    span(Label, 41, 8, 0),
    span(Label, 52, 8, 0),
    span(Label, 37, 15, 0),
    span(Label, 58, 6, 0),
    span(Label, 68, 2, 0),
    span(Label, 82, 4, 0),
    span(Label, 35, 13, 0),
    span(Label, 57, 3, 0),
    span(Label, 56, 40, 0),
    span(Label, 101, 3, 0),
    span(Label, 106, 4, 0),
    span(Label, 115, 6, 0),
    span(Label, 102, 19, 0),
    span(Code, 17, 3, 0),
    span(Code, 25, 7, 0),
    span(Label, 80, 40, 0),
    span(Label, 125, 3, 0),
    span(Label, 130, 4, 0),
    span(Label, 139, 6, 0),
    span(Label, 19, 10, 0),
    span(Label, 38, 6, 0),
    span(Label, 48, 19, 0),
    span(Label, 78, 10, 0),
    span(Label, 91, 19, 0),
    span(Label, 5, 10, 0),
    span(Label, 85, 40, 0),
    span(Label, 130, 3, 0),
    span(Label, 135, 4, 0),
    span(Label, 144, 6, 0),
    span(Label, 19, 8, 0),
    span(Label, 30, 8, 0),
    span(Label, 51, 15, 0),
    span(Label, 72, 6, 0),
    span(Label, 82, 2, 0),
    span(Label, 96, 4, 0),
    span(Label, 57, 40, 0),
    span(Label, 102, 3, 0),
    span(Label, 107, 4, 0),
    span(Label, 116, 6, 0),
    span(Label, 19, 10, 0),
    span(Label, 38, 6, 0),
    span(Label, 48, 19, 0),
    span(Label, 69, 40, 0),
    span(Label, 0, 10, 0),
    span(Label, 13, 19, 0),
    span(Label, 40, 8, 0),
    span(Label, 51, 8, 0),
    span(Label, 72, 15, 0),
    span(Label, 93, 6, 0),
    span(Label, 103, 2, 0),
    span(Label, 117, 4, 0),
    span(Label, 26, 8, 0),
    span(Label, 37, 8, 0),
    span(Label, 58, 13, 0),
    span(Label, 80, 3, 0),
    span(Label, 74, 10, 0),
    span(Label, 87, 19, 0),
    span(Label, 43, 8, 0),
    span(Label, 54, 13, 0),
    span(Label, 73, 32, 0),
    span(Label, 109, 7, 0),
    span(Label, 128, 4, 0),
    span(Code, 14, 4, 0),
    span(Label, 41, 15, 0),
    span(Label, 59, 3, 0),
    span(Code, 48, 27, 0),
    span(Code, 58, 7, 0),
    span(Code, 89, 6, 0),
    span(Code, 112, 12, 0),
    span(Code, 58, 10, 0),
    span(Code, 91, 27, 0),
    span(Label, 3, 10, 0),
    span(Label, 16, 24, 0),
    span(Label, 21, 8, 0),
    span(Label, 32, 6, 0),
    span(Label, 5, 12, 0),
    span(Label, 62, 11, 0),
    span(Label, 80, 18, 0),
    span(Label, 5, 21, 0),
    span(Label, 29, 17, 0),
    span(Label, 5, 21, 0),
    span(Label, 29, 25, 0),
    span(Label, 5, 21, 0),
    span(Label, 29, 16, 0),
    span(Label, 5, 8, 0),
    span(Label, 16, 10, 0),
    span(Label, 29, 14, 0),
    span(Label, 7, 8, 0),
    span(Label, 18, 6, 0),
    span(Link, 21, 17, 4751),
    span(Label, 19, 21, 0),
    span(Label, 43, 17, 0),
    span(Label, 63, 18, 0),
    span(Label, 27, 6, 0),
    span(Label, 41, 6, 0),
    span(Label, 7, 7, 0),
    span(Label, 18, 12, 0),
    span(Label, 37, 8, 0),
    span(Label, 48, 6, 0),
    span(Label, 5, 10, 0),
    span(Label, 18, 17, 0),
    span(Label, 19, 8, 0),
    span(Label, 30, 10, 0),
    span(Label, 43, 14, 0),
    span(Label, 26, 16, 0),
    span(Label, 74, 15, 0),
    span(Label, 5, 15, 0),
    span(Label, 7, 6, 0),
    span(Label, 17, 8, 0),
    span(Code, 21, 9, 0),
    span(Label, 19, 10, 0),
    span(Label, 32, 15, 0),
    span(Label, 50, 8, 0),
    span(Label, 6, 25, 0),
    span(Label, 43, 5, 0),
    span(Label, 62, 11, 0),
    span(Label, 76, 18, 0),
    span(Code, 27, 32, 0),
    span(Code, 97, 17, 0),
    span(Label, 5, 25, 0),
    span(Label, 42, 5, 0),
    span(Code, 25, 16, 0),
    span(Label, 50, 10, 0),
    span(Label, 63, 24, 0),
    span(Label, 56, 11, 0),
    span(Label, 61, 8, 0),
    span(Label, 72, 15, 0),
    span(Label, 90, 8, 0),
    span(Label, 44, 11, 0),
    span(Label, 107, 19, 0),
    span(Code, 48, 13, 0),
    span(Placeholder, 61, 10, 0),
    span(Code, 71, 1, 0),
    span(Code, 35, 35, 0),
    span(Code, 85, 39, 0),
    span(Code, 71, 19, 0),
    span(Code, 95, 32, 0),
    span(Code, 145, 18, 0),
    span(Code, 168, 33, 0),
    span(Code, 93, 19, 0),
    span(Code, 195, 11, 0),
    span(Label, 15, 10, 0),
    span(Label, 28, 17, 0),
    span(Code, 6, 18, 0),
    span(Code, 41, 8, 0),
    span(Code, 56, 12, 0),
    span(Code, 44, 16, 0),
    span(Code, 63, 18, 0),
    span(Code, 85, 33, 0),
    span(Code, 28, 31, 0),
    span(Code, 133, 12, 0),
    span(Code, 151, 18, 0),
    span(Code, 23, 19, 0),
    span(Code, 76, 18, 0),
    span(Code, 109, 29, 0),
    span(Code, 143, 18, 0),
    span(Code, 87, 22, 0),
    span(Label, 19, 10, 0),
    span(Label, 42, 6, 0),
    span(Label, 52, 20, 0),
    span(Label, 7, 6, 0),
    span(Label, 17, 20, 0),
    span(Code, 42, 18, 0),
    span(Code, 4, 14, 0),
    span(Label, 112, 18, 0),
    span(Label, 133, 26, 0),
    span(Label, 162, 11, 0),
    span(Label, 36, 10, 0),
    span(Label, 49, 20, 0),
    span(Label, 72, 6, 0),
    span(Code, 44, 29, 0),
    span(Code, 88, 30, 0),
    span(Code, 14, 1, 0),
    span(Code, 73, 13, 0),
    span(Code, 100, 15, 0),
    span(Code, 37, 27, 0),
    span(Code, 65, 6, 0),
    span(Code, 4, 14, 0),
    span(Code, 22, 16, 0),
    span(Code, 4, 6, 0),
    span(Code, 7, 13, 0),
    span(Code, 4, 15, 0),
    span(Code, 55, 2, 0),
    span(Code, 99, 2, 0),
    span(Code, 71, 29, 0),
    span(Code, 115, 30, 0),
    span(Code, 28, 12, 0),
    span(Code, 56, 13, 0),
    span(Label, 46, 11, 0),
    span(Label, 5, 21, 0),
    span(Label, 29, 17, 0),
    span(Label, 58, 10, 0),
    span(Label, 5, 11, 0),
    span(Label, 25, 21, 0),
    span(Label, 49, 17, 0),
    span(Label, 69, 10, 0),
    span(Label, 120, 11, 0),
    span(Code, 100, 27, 0),
    span(Code, 33, 12, 0),
    span(Code, 61, 13, 0),
    span(Code, 48, 8, 0),
    span(Code, 71, 16, 0),
    span(Code, 44, 16, 0),
    span(Code, 75, 12, 0),
    span(Label, 18, 12, 0),
    span(Code, 27, 11, 0),
    span(Code, 48, 12, 0),
    span(Code, 78, 13, 0),
    span(Code, 71, 24, 0),
    span(Code, 124, 7, 0),
    span(Code, 44, 9, 0),
    span(Code, 24, 10, 0),
    span(Code, 24, 9, 0),
    span(Code, 43, 9, 0),
];
