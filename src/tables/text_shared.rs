// Made by `cargo run -p bake` from data/, version 2026.11.2 of 2026-11-25, with phf 0.13. Do not edit.

#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::shared::kinds::SpanKind::*;
use crate::record::{SpanRecord, Texts, span};

pub(crate) const SHARED: Texts = Texts { text: &TEXT, starts: &STARTS, spans: &SPANS };

static TEXT: &str = "\
\0\
Triggering File System Consistent Backup because of error code StatusCode.FailedPrepostPluginhostConfigParsing,\0\
Triggering File System Consistent Backup because of error code StatusCode.FailedPrepostPluginConfigNotFound,\0\
az vm get-instance-view --resource-group \"<ResourceGroup>\" --name \"<VMName>\" --query \"instanceView.statuses\" --output table\0\
The snapshot count against this blob has been exceeded\0\
bitsadmin /Util /SetIEProxy LOCALSYSTEM NO_PROXY\0\
config file: /etc/azure/VMSnapshotPluginHost.conf\0\
az vm show --resource-group \"<ResourceGroup>\" --name \"<VMName>\" --query \"storageProfile.osDisk.vhd.uri\" --output tsv\0\
az vm encryption show --resource-group \"<ResourceGroup>\" --name \"<VMName>\"\0\
az vm show --resource-group \"<ResourceGroup>\" --name \"<VMName>\" --query \"securityProfile.securityType\" --output tsv\0\
$deployment = Get-AzureDeployment -ServiceName \"<CloudServiceName>\" -Slot \"Production\"\nGet-AzureDns -DnsSettings $deployment.DnsSettings\0\
$deployment = Get-AzureDeployment -ServiceName \"<CloudServiceName>\" -Slot \"Production\"\n$deployment.ReservedIPName\0\
az group list --subscription \"<SubscriptionId>\" --query \"length(@)\" --output tsv\0\
az network vnet subnet list --resource-group \"<ResourceGroup>\" --vnet-name \"<VnetName>\" --query \"[].name\" --output tsv\0\
Get-Service -Name COMSysApp, MSDTC\0\
[Error]: Install provider failed {Exception = System.Runtime.InteropServices.COMException (0x80110401)\0\
The shadow copy provider timed out while holding writes to the volume being shadow copied.\0\
Everyone:(R,W)\nBUILTIN\\Administrators:(F)\0\
Get-BitLockerVolume | Select-Object MountPoint, LockStatus, VolumeStatus, ProtectionStatus\0\
Product: Microsoft Visual C++ 2013 x64 Minimum Runtime - 12.0.21005 -- Error 1401.Could not create key: Software\\Classes.  System error 5.  Verify that you have sufficient access to that key, or contact your support personnel.\0\
Microsoft.RecoveryServices/vaults/backupconfig/write\0\
Microsoft.RecoveryServices/vaults/backupResourceGuardProxies/delete\0\
Microsoft.DataProtection/backupVaults/backupResourceGuardProxies/delete\0\
Microsoft.DataProtection/backupVaults/write#reduceSoftDeleteSecurity\0\
services.msc\0\
ps -e\0\
Ubuntu:\0\
service walinuxagent start\0\
service waagent start\0\
sudo systemctl restart walinuxagent\0\
sudo systemctl restart waagent\0\
/var/lib/waagent/*.xml\0\
/var/log/waagent.log\0\
/var/log/azure/*\0\
Logs.Verbose=y\0\
Get-AzVm -ResourceGroupName \"<ResourceGroup>\" -VMName \"<VMName>\" -Status\0\
Set-AzKeyVaultAccessPolicy -VaultName \"<KeyVaultName>\" -ResourceGroupName \"<ResourceGroup>\" -PermissionsToKeys backup,get,list -PermissionsToSecrets backup,get,list -ServicePrincipalName 262044b1-e2ce-469f-a196-69ab7ada62d3\0\
Set-AzKeyVaultAccessPolicy -VaultName \"<KeyVaultName>\" -ResourceGroupName \"<ResourceGroup>\" -PermissionsToSecrets backup,get,list -ServicePrincipalName 262044b1-e2ce-469f-a196-69ab7ada62d3\0\
AZ_ABM_OBJECT_ID=$( az ad sp list --display-name \"Backup Management Service\" --query '[].id' -o tsv --only-show-errors )\0\
echo \"$AZ_ABM_OBJECT_ID\"\0\
az keyvault set-policy --key-permissions get list backup --secret-permissions get list backup --resource-group \"<ResourceGroup>\" --name \"<KeyVaultName>\" --object-id \"$AZ_ABM_OBJECT_ID\"\0\
\"permissions\": [\n    {\n        \"actions\": [],\n        \"notActions\": [],\n        \"dataActions\": [\n            \"Microsoft.KeyVault/vaults/keys/backup/action\",\n            \"Microsoft.KeyVault/vaults/secrets/backup/action\",\n            \"Microsoft.KeyVault/vaults/secrets/getSecret/action\",\n            \"Microsoft.KeyVault/vaults/keys/read\",\n            \"Microsoft.KeyVault/vaults/secrets/readMetadata/action\"\n        ],\n        \"notDataActions\": []\n    }\n]\0\
az disk list --resource-group \"<ResourceGroup>\" --output table\0\
Extensions.Enabled=y\0\
Provisioning.Agent=auto\0\
80\0\
443\0\
32526\0\
sudo service walinuxagent stop\0\
sudo mkdir /tmp/SnapshotExt_backup\0\
sudo sh -c 'mv /var/lib/waagent/Microsoft.Azure.RecoveryServices* /tmp/SnapshotExt_backup/'\0\
sudo ls /var/lib/waagent\0\
sudo service walinuxagent start\0\
sudo service walinuxagent status\0\
Faulting application name: IaaSBcdrExtension.exe\0\
C:\\Packages\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\0\
C:\\WindowsAzure\\Logs\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\0\
Get-Item \"C:\\Windows\\System32\\msvcp120.dll\", \"C:\\Windows\\System32\\msvcr120.dll\" | Select-Object Name, LastWriteTime\0\
Azure CLI:\0\
az backup recoverypoint list --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --container-name \"<VMName>\" --item-name \"<VMName>\" --backup-management-type AzureIaasVM --workload-type VM --query \"[].{Name:name, Ready:properties.recoveryPointMoveReadinessInfo.ArchivedRP.isReadyForMove, Reason:properties.recoveryPointMoveReadinessInfo.ArchivedRP.additionalInfo}\" --output table\0\
$vault = Get-AzRecoveryServicesVault -ResourceGroupName \"<VaultResourceGroup>\" -Name \"<VaultName>\"\n$item = Get-AzRecoveryServicesBackupItem -VaultId $vault.ID -BackupManagementType AzureVM -WorkloadType AzureVM -FriendlyName \"<VMName>\"\n$rp = Get-AzRecoveryServicesBackupRecoveryPoint -VaultId $vault.ID -Item $item -StartDate (Get-Date).AddDays(\"-<Days>\").ToUniversalTime() -EndDate (Get-Date).ToUniversalTime()\n$rp | Select-Object RecoveryPointId, @{Label=\"IsArchivable\"; Expression={$_.RecoveryPointMoveReadinessInfo[\"ArchivedRP\"].IsReadyForMove}}, @{Label=\"ArchivableInfo\"; Expression={$_.RecoveryPointMoveReadinessInfo[\"ArchivedRP\"].AdditionalInfo}}\0\
az backup recoverypoint list --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --container-name \"<VMName>\" --item-name \"<VMName>\" --backup-management-type AzureIaasVM --workload-type VM --target-tier VaultArchive --is-ready-for-move true --output table\0\
az backup recoverypoint list --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --container-name \"<VMName>\" --item-name \"<VMName>\" --backup-management-type AzureIaasVM --workload-type VM --recommended-for-archive --output table\0\
az backup recoverypoint move --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --container-name \"<VMName>\" --item-name \"<VMName>\" --backup-management-type AzureIaasVM --workload-type VM --source-tier VaultStandard --destination-tier VaultArchive --name \"<RestorePointName>\"\0\
az backup recoverypoint list --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --container-name \"<VMName>\" --item-name \"<VMName>\" --backup-management-type AzureIaasVM --workload-type VM --tier VaultArchive --output table\0\
az backup item show --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --container-name \"<VMName>\" --name \"<VMName>\" --backup-management-type AzureIaasVM --workload-type VM --query properties.policyId --output tsv\0\
az backup policy list-associated-items --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --name \"<PolicyName>\" --backup-management-type AzureIaasVM --output table\0\
az backup item list --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --backup-management-type AzureWorkload --query \"[].{ItemName:name, ContainerName:properties.containerName}\" --output table\0\
az backup recoverypoint list --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --container-name \"<ContainerName>\" --item-name \"<ItemName>\" --backup-management-type AzureWorkload --workload-type MSSQL --target-tier VaultArchive --is-ready-for-move true --output table\0\
az backup recoverypoint move --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --container-name \"<ContainerName>\" --item-name \"<ItemName>\" --backup-management-type AzureWorkload --workload-type MSSQL --source-tier VaultStandard --destination-tier VaultArchive --name \"<RestorePointName>\"\0\
az backup recoverypoint list --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --container-name \"<VMName>\" --item-name \"<VMName>\" --backup-management-type AzureIaasVM --workload-type VM --tier VaultStandardRehydrated --output table\0\
az backup restore restore-disks --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --container-name \"<VMName>\" --item-name \"<VMName>\" --rp-name \"<RestorePointName>\" --storage-account \"<StagingAccount>\" --target-resource-group \"<TargetResourceGroup>\"\0\
az backup restore restore-disks --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --container-name \"<VMName>\" --item-name \"<VMName>\" --rp-name \"<RestorePointName>\" --storage-account \"<StagingAccount>\" --target-resource-group \"<TargetResourceGroup>\" --rehydration-priority Standard --rehydration-duration 15\0\
$vault = Get-AzRecoveryServicesVault -ResourceGroupName \"<VaultResourceGroup>\" -Name \"<VaultName>\"\n$item = Get-AzRecoveryServicesBackupItem -VaultId $vault.ID -BackupManagementType AzureVM -WorkloadType AzureVM -FriendlyName \"<VMName>\"\n$rp = Get-AzRecoveryServicesBackupRecoveryPoint -VaultId $vault.ID -Item $item -Tier VaultArchive -StartDate (Get-Date).AddDays(\"-<Days>\").ToUniversalTime() -EndDate (Get-Date).ToUniversalTime() | Where-Object RecoveryPointId -eq \"<RestorePointName>\"\nRestore-AzRecoveryServicesBackupItem -VaultLocation $vault.Location -VaultId $vault.ID -RecoveryPoint $rp -RehydratePriority \"Standard\" -RehydrateDuration 15 -StorageAccountName \"<StagingAccount>\" -StorageAccountResourceGroupName \"<StagingResourceGroup>\" -TargetResourceGroupName \"<TargetResourceGroup>\"\0\
az backup job list --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --status InProgress --output table\0\
$vault = Get-AzRecoveryServicesVault -ResourceGroupName \"<VaultResourceGroup>\" -Name \"<VaultName>\"\n$item = Get-AzRecoveryServicesBackupItem -VaultId $vault.ID -BackupManagementType AzureVM -WorkloadType AzureVM -FriendlyName \"<VMName>\"\n$item | Select-Object Name, ProtectionStatus, ProtectionState\0\
$pol = Get-AzRecoveryServicesBackupProtectionPolicy -Name \"<PolicyName>\" -VaultId $vault.ID\nEnable-AzRecoveryServicesBackupProtection -Item $item -ResetExclusionSettings -VaultId $vault.ID -Policy $pol\0\
az backup item show --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --container-name \"<VMName>\" --name \"<VMName>\" --backup-management-type AzureIaasVM --workload-type VM\0\
az backup item list --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" \\\n  --backup-management-type AzureIaasVM --workload-type VM \\\n  --query \"[].{vm:properties.friendlyName, state:properties.protectionState}\" --output table\0\
az backup protection resume --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" \\\n  --container-name \"<VMName>\" --item-name \"<VMName>\" --policy-name \"<PolicyName>\" \\\n  --backup-management-type AzureIaasVM --workload-type VM\0\
az backup protection enable-for-vm --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" \\\n  --vm \"<VMResourceId>\" --policy-name \"<PolicyName>\"\0\
az backup item list --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" \\\n  --backup-management-type AzureIaasVM --workload-type VM \\\n  --query \"[].{vm:properties.friendlyName, id:properties.virtualMachineId}\" --output table\0\
az backup protection disable --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" \\\n  --container-name \"<VMName>\" --item-name \"<VMName>\" --backup-management-type AzureIaasVM --workload-type VM\0\
az policy assignment list --resource-group \"<VaultResourceGroup>\" --disable-scope-strict-match --output table\0\
az group create --name \"<Name>1\" --location \"<RegionOfTheVM>\" --tags \"<Tag>=<Value>\"\0\
az resource list --resource-group \"<Name>1\" --resource-type Microsoft.Compute/restorePointCollections --output table\0\
sudo grep -rhE \"Failed to (FIFREEZE|FITHAW)|already freezed\" \\\n  /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux\0\
findmnt \"<MountPoint>\"\0\
sudo tune2fs -l \"<Device>\" | grep \"Filesystem state\"\0\
sudo umount \"<MountPoint>\"\0\
sudo fsck \"<Device>\"\0\
sudo mount \"<MountPoint>\"\0\
sudo cat /etc/azure/vmbackup.conf\0\
sudo mkdir -p /etc/azure\nsudo cp \"/var/lib/waagent/Microsoft.Azure.RecoveryServices.VMSnapshotLinux-<Version>/main/tempPlugin/vmbackup.conf\" \\\n  /etc/azure/vmbackup.conf\0\
[SnapshotThread]\nfsfreeze: True\nMountsToSkip = /mnt/resource\nSafeFreezeWaitInSeconds=600\0\
findmnt --list --noheadings --types noautofs --output TARGET | sort | uniq --repeated\0\
sudo findmnt --verify\0\
sudo fuser -v /etc/azure/MicrosoftRecoverySvcsSafeFreezeLock/SafeFreezeLockFile\0\
ps -fp \"<ProcessId>\"\0\
sudo grep -rh \"Failed to open:\" /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux\0\
sudo timeout 10 stat \"<MountPoint>\"\0\
az backup job wait --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --name \"<JobName>\" --timeout 3600\0\
az backup job show --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --name \"<JobName>\" \\\n  --query properties.status\0\
az backup job stop --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --name \"<JobName>\"\0\
az vm get-instance-view --resource-group \"<ResourceGroup>\" --name \"<VMName>\" \\\n  --query \"{os:instanceView.osName, version:instanceView.osVersion, agent:instanceView.vmAgent.vmAgentVersion}\"\0\
(Get-Item \"C:\\WindowsAzure\\Packages\\WaAppAgent.exe\").VersionInfo.ProductVersion\0\
pgrep -af waagent\0\
Windows Server 2019: Windows 10\0\
Windows Server 2016: Windows 10\0\
Windows Server 2012 R2: Windows 8.1\0\
Windows Server 2012: Windows 8\0\
Windows Server 2008 R2: Windows 7\0\
(Get-CimInstance Win32_OperatingSystem).Caption\n(Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full').Release\0\
Get-StoragePool -IsPrimordial $false\0\
Ubuntu 12.04\0\
CentOS 6.5\0\
RHEL 6.7\0\
Debian 7\0\
Oracle Linux 6.4\0\
openSUSE 42.2\0\
cat /etc/os-release\nbash --version\npython --version || python3 --version\ncommand -v iscsiadm lshw\0\
Get-Disk | Where-Object FriendlyName -like '*MABILR*' |\n  Format-Table Number, FriendlyName, OperationalStatus, PartitionStyle, Size\0\
Set-Disk -Number \"<DiskNumber>\" -IsOffline $false\nGet-Partition -DiskNumber \"<DiskNumber>\"\nAdd-PartitionAccessPath -DiskNumber \"<DiskNumber>\" -PartitionNumber \"<PartitionNumber>\" -AssignDriveLetter\0\
nslookup download.microsoft.com\0\
Test-NetConnection -ComputerName download.microsoft.com -Port 443\nTest-NetConnection -ComputerName \"pod01-rec2.<GeoName>.backup.windowsazure.com\" -Port 3260\0\
timeout 10 bash -c '</dev/tcp/download.microsoft.com/443' && echo open\ntimeout 10 bash -c '</dev/tcp/pod01-rec2.<GeoName>.backup.windowsazure.com/3260' && echo open\0\
az network nsg rule create --resource-group \"<ResourceGroup>\" --nsg-name \"<NetworkSecurityGroup>\" \\\n  --name AllowFileRecovery --priority \"<FreePriority>\" --direction Outbound --access Allow --protocol Tcp \\\n  --destination-address-prefixes AzureBackup --destination-port-ranges 3260\naz network nsg rule create --resource-group \"<ResourceGroup>\" --nsg-name \"<NetworkSecurityGroup>\" \\\n  --name AllowFileRecoveryDownload --priority \"<AnotherFreePriority>\" --direction Outbound --access Allow \\\n  --protocol Tcp --destination-address-prefixes AzureFrontDoor.FirstParty --destination-port-ranges 443\0\
Get-AuthenticodeSignature -FilePath \"<DownloadedFile>\" | Format-List Status, SignerCertificate\0\
Get-ItemProperty 'HKLM:\\SYSTEM\\ControlSet001\\Control\\Class\\{4d36e97b-e325-11ce-bfc1-08002be10318}\\000*' |\n  Where-Object DriverDesc -like '*iSCSI*' | Select-Object PSChildName, DriverDesc\0\
$p = 'HKLM:\\SYSTEM\\ControlSet001\\Control\\Class\\{4d36e97b-e325-11ce-bfc1-08002be10318}\\<Number>\\Parameters'\nSet-ItemProperty 'HKLM:\\SYSTEM\\CurrentControlSet\\Services\\Disk' -Name TimeOutValue -Value 2400 -Type DWord\nSet-ItemProperty $p -Name SrbTimeoutDelta -Value 2400 -Type DWord\nSet-ItemProperty $p -Name EnableNOPOut -Value 1 -Type DWord\nSet-ItemProperty $p -Name MaxRequestHoldTime -Value 2400 -Type DWord\0\
node.conn[0].timeo.noop_out_timeout = 120\0\
Get-WinSystemLocale\nGet-UICulture\0\
locale\0\
Get-ChildItem -Path \"<ScriptFolder>\" -Recurse -Include *.log |\n  Sort-Object LastWriteTime | Select-Object FullName, LastWriteTime\0\
sudo find \"<ScriptFolder>\" -name MicrosoftAzureBackupILRLogFile.log -exec ls -ltr {} +\0\
Get-Disk | Where-Object FriendlyName -like '*MABILR*' | Get-Partition | Get-Volume\0\
sudo lsblk -o NAME,FSTYPE,LABEL,SIZE,MOUNTPOINT\0\
az backup recoverypoint list --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" \\\n  --backup-management-type AzureIaasVM --container-name \"<VMName>\" --item-name \"<VMName>\" --output table\naz backup restore files mount-rp --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" \\\n  --container-name \"<VMName>\" --item-name \"<VMName>\" --rp-name \"<RestorePointName>\"\0\
chmod +x \"<ScriptName>\"\0\
cat /etc/os-release\0\
sudo modprobe iscsi_tcp && lsmod | grep iscsi_tcp\0\
lsblk -f\0\
sudo modprobe \"<FileSystem>\" && grep \"<FileSystem>\" /proc/filesystems\0\
Get-DedupVolume\0\
Install-WindowsFeature -Name FS-Data-Deduplication\0\
az backup restore files unmount-rp --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" \\\n  --container-name \"<VMName>\" --item-name \"<VMName>\" --rp-name \"<RestorePointName>\"\0\
Get-Disk | Where-Object FriendlyName -like '*MABILR*'\0\
Get-IscsiSession\0\
findmnt --list --output TARGET,SOURCE,FSTYPE\0\
sudo \"./<ScriptName>\" clean\0\
sudo iscsiadm -m session\0\
Get-StoragePool -IsPrimordial $false | Format-Table FriendlyName, IsReadOnly, OperationalStatus\nSet-StoragePool -FriendlyName \"<PoolName>\" -IsReadOnly $false\nConnect-VirtualDisk -FriendlyName \"<VirtualDiskName>\"\0\
sudo pvs -o +vguuid\0\
sudo vgimportclone -n \"<NewGroupName>\" \"<Device>\" \"<Device>\"\0\
sudo vgchange -a y \"<GroupName>\"\0\
sudo lvdisplay \"<GroupName>\"\0\
sudo mkdir -p \"<MountPoint>\"\nsudo mount \"<LVPath>\" \"<MountPoint>\"\0\
sudo mdadm --detail --scan\0\
sudo mkdir -p \"<MountPoint>\"\nsudo mount \"<ArrayPath>\" \"<MountPoint>\"\0\
SHOW GLOBAL VARIABLES LIKE 'read_only';\0\
SET GLOBAL read_only = OFF;\0\
SHOW SLAVE STATUS;\0\
START SLAVE;\0\
sudo grep -n -i -E \"issuccessful: *false|responseBody|snapshot resp status\" /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 60\0\
sudo grep -n -E \"FailedRetryableFsFreeze|FailedRetryableUnableToOpenMount|Failed to FIFREEZE\" /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 20\0\
sudo grep -n -E \"dosnapshot responseBody|PreSnapshot\" /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 20\0\
sudo ls -d /var/lib/waagent/Microsoft.Azure.RecoveryServices.VMSnapshotLinux-*\0\
sudo grep -n -E \"command start time is|total_span_in_seconds\" /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 10\0\
sudo grep -n -E \"VMSnapshotLinux|ERROR|WARNING\" /var/log/waagent.log | tail -n 60\0\
uptime; free -m; df -h\0\
sudo cat /etc/azure/workload.conf\0\
sudo su - \"<LinuxUser>\" -c 'export ORACLE_SID=\"<Sid>\" ORACLE_HOME=\"<OracleHome>\"; printf \"SELECT STATUS FROM V\\$INSTANCE;\\nSELECT LOG_MODE, DATABASE_ROLE FROM V\\$DATABASE;\\n\" | \"<OracleHome>/bin/sqlplus\" -S \"/ as sysbackup\"'\0\
sudo su - \"<LinuxUser>\" -c \"ls -ld /etc/azure && cd /etc/azure\"\0\
sudo grep -n -E \"(pre|post) completed with output\" /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 40\0\
sudo grep \"define SS_BKP\" \"<OracleHome>/rdbms/lib/config.c\"\0\
getent group \"<Group>\"\0\
sudo groupadd \"<Group>\"\0\
id azbackup\0\
sudo useradd -g \"<Group>\" -G oinstall azbackup\0\
show parameter os_authent_prefix\0\
CREATE USER ops$azbackup IDENTIFIED EXTERNALLY;\nGRANT CREATE SESSION, ALTER SESSION, SYSBACKUP TO ops$azbackup;\nGRANT EXECUTE ON DBMS_SYSTEM TO SYSBACKUP;\0\
[workload]\nworkload_name = oracle\nconfiguration_path = /etc/oratab\ntimeout = 90\nlinux_user = azbackup\0\
SELECT VERSION FROM V$INSTANCE;\nSELECT DATABASE_ROLE FROM V$DATABASE;\0\
# workload_name = oracle\0\
sudo grep -n -B 5 -E \"WorkloadPatch: exception in (pre|post)\" /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 40\0\
sudo grep -n \"WorkloadPatch: config\" /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 20\0\
sudo grep -n -i -E \"%|customScriptEnabled\" /etc/azure/workload.conf\0\
sudo grep -n -i -E \"workload_name|role|enforceSlaveOnly\" /etc/azure/workload.conf\0\
SELECT FILE#, STATUS FROM V$BACKUP;\0\
ALTER DATABASE END BACKUP;\0\
sudo grep -n \"post completed with output\" /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 20\0\
CRED='<CredString>'\nsudo -u \"<LinuxUser>\" \"<CommandPath>/mysql\" $CRED -e \"SELECT CURRENT_USER(); SHOW GRANTS; SHOW VARIABLES LIKE 'secure_file_priv';\"\0\
SHOW VARIABLES LIKE 'secure_file_priv';\0\
ipc_folder = /var/lib/mysql-files\0\
SELECT \"test\" INTO OUTFILE '<IpcFolder>/azbackup-test.txt';\0\
sudo rm \"<IpcFolder>/azbackup-test.txt\"\0\
sudo grep -n \"WorkloadPatch: database status is\" /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 10\0\
SHOW FULL PROCESSLIST;\0\
sudo grep -n -E \"freezeTimeTaken|snapshotTimeTaken\" /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 10\0\
timeout = 180\0\
sudo grep -n -E \"workload_name|ipc_folder\" /etc/azure/workload.conf\0\
sudo su - \"<LinuxUser>\" -c \"command -v sqlplus psql\"\0\
command_path = <FolderOfTheClient>\0\
configuration_path = /etc/oratab\0\
SELECT LOG_MODE FROM V$DATABASE;\0\
SHUTDOWN IMMEDIATE;\nSTARTUP MOUNT;\nALTER DATABASE ARCHIVELOG;\nALTER DATABASE OPEN;\nALTER SYSTEM SWITCH LOGFILE;\0\
SHUTDOWN IMMEDIATE;\0\
STARTUP;\0\
sudo grep -n -A 12 \"No such file or directory\" /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 60\0\
sudo grep -n -E \"Details of sas uri object|Failed to call http with error|HttpUtil Call : result|blob failed to write\" /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 40\0\
curl -v --connect-timeout 10 http://168.63.129.16/\0\
curl -v --connect-timeout 10 \"https://<HostName>/\"\0\
sudo grep -n -E \"freezeTimeTaken|snapshotTimeTaken|timely Thaw|Failed to FITHAW\" /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 20\0\
chronyc tracking\0\
sudo grep -n -B 5 \"SLEEP failure\" /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 40\0\
sudo grep -n -A 12 \"stack trace\" /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 80\0\
sudo grep -E \"Prescript|Postscript\" \\\n  /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 20\0\
exec >>\"/var/log/<ScriptName>.log\" 2>&1\0\
sudo sh \"<ScriptPath>\" \"<Parameter1>\" \"<Parameter2>\"; echo \"exit code: $?\"\0\
sudo grep \"App Consistent Snapshot\" \\\n  /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 5\0\
pgrep -af \"<ScriptName>\"\0\
sudo sh \"<PostScriptPath>\" \"<Parameter1>\" \"<Parameter2>\"; echo \"exit code: $?\"\0\
#!/bin/sh\nexec /bin/bash \"<RealScriptPath>\" \"$@\"\0\
sudo chown root:root \"<NewScriptPath>\"\nsudo chmod 700 \"<NewScriptPath>\"\0\
sudo sh \"<NewScriptPath>\" \"<Parameter1>\" \"<Parameter2>\"; echo \"exit code: $?\"\0\
sudo grep -E \"preScriptLocation|postScriptLocation\" /etc/azure/VMSnapshotScriptPluginConfig.json\0\
sudo ls -l \"<ScriptPath>\"\0\
sudo chown root:root \"<ScriptPath>\"\nsudo chmod 700 \"<ScriptPath>\"\0\
sudo grep -E \"does not exist in the location|App Consistent Snapshot\" \\\n  /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 5\0\
az vm extension list --resource-group \"<ResourceGroup>\" --vm-name \"<VMName>\" --output table\0\
az vm extension delete --resource-group \"<ResourceGroup>\" --vm-name \"<VMName>\" --name \"<ExtensionName>\"\0\
sudo cat /etc/azure/VMSnapshotPluginHost.conf\0\
sudo mv /etc/azure/VMSnapshotPluginHost.conf /root/VMSnapshotPluginHost.conf.old\0\
sudo grep \"config file:\" /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 3\0\
sudo mkdir -p /etc/azure\0\
sudo cp -p /etc/azure/VMSnapshotScriptPluginConfig.json /root/VMSnapshotScriptPluginConfig.json.old\0\
sudo curl -fL -o /etc/azure/VMSnapshotScriptPluginConfig.json \\\n  https://raw.githubusercontent.com/MicrosoftAzureBackup/VMSnapshotPluginConfig/master/VMSnapshotScriptPluginConfig.json\0\
sudo python3 -m json.tool /etc/azure/VMSnapshotScriptPluginConfig.json\0\
sudo chown root:root /etc/azure/VMSnapshotScriptPluginConfig.json\nsudo chmod 600 /etc/azure/VMSnapshotScriptPluginConfig.json\0\
sudo grep -E \"FailedPrepost|App Consistent Snapshot\" \\\n  /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 5\0\
sudo chown root:root \"<ScriptPath>\"\0\
sudo chmod 700 \"<ScriptPath>\"\0\
sudo stat -c \"%U %a %n\" \"<ScriptPath>\"\0\
sudo stat -c \"%U %a %n\" /etc/azure/VMSnapshotScriptPluginConfig.json\0\
sudo grep -E \"timeout:|timed out\" \\\n  /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 10\0\
time sudo sh \"<ScriptPath>\" \"<Parameter1>\" \"<Parameter2>\"\0\
sudo grep -E \"timed out|App Consistent Snapshot\" \\\n  /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 5\0\
sudo grep -E \"timeoutInSeconds:|timeout:|prescript|postscript|Prescript|Postscript\" \\\n  /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 40\0\
sudo grep \"VMSnapshotPluginHost.conf\" \\\n  /var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux/extension.log | tail -n 10\0\
sudo chown root:root \"<FilePath>\"\0\
sudo chmod 600 \"<FilePath>\"\0\
sudo stat -c \"%U %a %n\" \"<FilePath>\"\0\
sudo chown root:root /etc/azure/VMSnapshotScriptPluginConfig.json\0\
sudo chmod 600 /etc/azure/VMSnapshotScriptPluginConfig.json\0\
az monitor activity-log list --resource-group \"<ResourceGroup>\" --offset 1d --status Failed --output json\0\
az restore-point show --resource-group \"<ResourceGroup>\" --collection-name \"<CollectionName>\" --name \"<RestorePointName>\" \\\n  --query \"sourceMetadata.storageProfile.[osDisk.diskRestorePoint.id, dataDisks[].diskRestorePoint.id][]\" \\\n  --output tsv\0\
az rest --method post --url \"<DiskRestorePointId>/endGetAccess?api-version=2025-01-02\"\0\
az restore-point delete --resource-group \"<ResourceGroup>\" --collection-name \"<CollectionName>\" --name \"<RestorePointName>\"\0\
az vm show --resource-group \"<ResourceGroup>\" --name \"<VMName>\" --query provisioningState --output tsv\0\
az monitor activity-log list --resource-group \"<ResourceGroup>\" --offset 1d --output table\0\
az vm show --resource-group \"<ResourceGroup>\" --name \"<VMName>\" \\\n  --query \"storageProfile.[osDisk.managedDisk.id, dataDisks[].managedDisk.id][]\" --output tsv\0\
az disk show --ids \"<DiskId>\" --query \"{id:id, state:diskState, provisioning:provisioningState, maxShares:maxShares}\"\0\
az restore-point create --resource-group \"<ResourceGroup>\" --collection-name \"<CollectionName>\" \\\n  --name \"<RestorePointName>\" --exclude-disks \"<DiskId>\"\0\
New-AzRestorePoint -ResourceGroupName \"<ResourceGroup>\" -RestorePointCollectionName \"<CollectionName>\" `\n  -Name \"<RestorePointName>\" -DisksToExclude \"<DiskId>\"\0\
\"excludeDisks\": [ { \"id\": \"<DiskId>\" } ]\0\
az restore-point show --resource-group \"<ResourceGroup>\" --collection-name \"<CollectionName>\" --name \"<RestorePointName>\" \\\n  --query provisioningState --output tsv\0\
az restore-point collection list-all --query \"[].{collection:name, group:resourceGroup, vm:source.id}\" --output table\0\
az restore-point collection show --resource-group \"<ResourceGroup>\" --collection-name \"<CollectionName>\" \\\n  --restore-points --output table \\\n  --query \"restorePoints | sort_by(@, &timeCreated)[].{name:name, created:timeCreated}\"\0\
az disk show --ids \"<DiskId>\" --query encryption.diskEncryptionSetId --output tsv\0\
az disk-encryption-set show --ids \"<DiskEncryptionSetId>\" --query activeKey\0\
az keyvault list-deleted --subscription \"<SubscriptionId>\" --resource-type vault\0\
az keyvault recover --subscription \"<SubscriptionId>\" --name \"<KeyVaultName>\"\0\
az keyvault key list --vault-name \"<KeyVaultName>\" --output table\0\
az keyvault key recover --vault-name \"<KeyVaultName>\" --name \"<KeyName>\"\0\
/subscriptions/<SubscriptionId>/resourceGroups/<ResourceGroup>/providers/Microsoft.Compute/restorePointCollections/<CollectionName>/restorePoints/<RestorePointName>?api-version=2022-03-01\0\
az restore-point create --resource-group \"<ResourceGroup>\" --collection-name \"<CollectionName>\" --name \"<RestorePointName>\"\0\
az lock list --resource-group \"<ResourceGroup>\" --output json\0\
az lock delete --ids \"<LockId>\"\0\
az vm get-instance-view --resource-group \"<ResourceGroup>\" --name \"<VMName>\" --query instanceView.statuses\0\
az vm show --resource-group \"<ResourceGroup>\" --name \"<VMName>\" --query storageProfile.imageReference\0\
az vm deallocate --resource-group \"<ResourceGroup>\" --name \"<VMName>\"\0\
az vm list-skus --location \"<Region>\" --resource-type virtualMachines --size \"<VMSize>\" --all --output table\0\
az vm list-usage --location \"<Region>\" --output table\0\
$vault = Get-AzRecoveryServicesVault -ResourceGroupName \"<VaultResourceGroup>\" -Name \"<VaultName>\"\n$details = Get-AzRecoveryServicesBackupJobDetail -JobId \"<JobId>\" -VaultId $vault.ID\n$details.Properties[\"Config Blob Container Name\"]\n$details.Properties[\"Template Blob Uri\"]\0\
Set-AzCurrentStorageAccount -Name \"<StagingAccount>\" -ResourceGroupName \"<StagingResourceGroup>\"\n$template = New-AzStorageBlobSASToken -Container \"<BlobContainer>\" -Blob \"<TemplateName>\" -Permission r -FullUri\nNew-AzResourceGroupDeployment -ResourceGroupName \"<TargetResourceGroup>\" -TemplateUri $template\0\
az vm create --resource-group \"<TargetResourceGroup>\" --name \"<NewVMName>\" --attach-os-disk \"<OsDiskName>\" --os-type \"<OsType>\" --size \"<VMSize>\" --subnet \"<SubnetId>\" --public-ip-address \"\" --nsg \"\"\0\
az vm disk attach --resource-group \"<TargetResourceGroup>\" --vm-name \"<NewVMName>\" --name \"<DataDiskName>\" --lun \"<LUN>\"\0\
az vm resize --resource-group \"<ResourceGroup>\" --name \"<VMName>\" --size \"<VMSize>\"\0\
az vm list-skus --location \"<SecondaryRegion>\" --resource-type virtualMachines --all --output table\0\
az backup restore restore-disks --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --container-name \"<VMName>\" --item-name \"<VMName>\" --rp-name \"<RestorePointName>\" --storage-account \"<StagingAccount>\" --target-resource-group \"<TargetResourceGroup>\" --use-secondary-region\0\
az vm show --resource-group \"<ResourceGroup>\" --name \"<VMName>\" --query plan --output json\0\
az vm image list --publisher \"<Publisher>\" --offer \"<Offer>\" --all --output table\0\
az vm image terms accept --urn \"<Publisher>:<Offer>:<Sku>:latest\"\0\
az disk list --resource-group \"<TargetResourceGroup>\" --query \"[].name\" --output tsv\0\
az vm disk attach --resource-group \"<ResourceGroup>\" --vm-name \"<VMName>\" --name \"<DiskId>\"\0\
az backup recoverypoint list --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --backup-management-type AzureIaasVM --workload-type VM --container-name \"<VMName>\" --item-name \"<VMName>\" --tier VaultStandard --output table\0\
az account show --subscription \"<SourceSubscriptionId>\" --query tenantId --output tsv\0\
az account show --subscription \"<TargetSubscriptionId>\" --query tenantId --output tsv\0\
az account list --query \"[?tenantId=='<TenantId>'].{name:name, id:id}\" --output table\0\
az provider register --namespace Microsoft.RecoveryServices --subscription \"<TargetSubscriptionId>\"\0\
Set-AzContext -Subscription \"<TargetSubscriptionId>\"\nRegister-AzResourceProvider -ProviderNamespace \"Microsoft.RecoveryServices\"\0\
az provider show --namespace Microsoft.RecoveryServices --subscription \"<TargetSubscriptionId>\" --query registrationState --output tsv\0\
$deployment = Get-AzureDeployment -ServiceName \"<CloudServiceName>\" -Slot \"Production\"\nGet-AzureDns -DnsSettings $deployment.DnsSettings\n$deployment.ReservedIPName\0\
Test-AzureName -Service \"<CloudServiceName>\"\0\
az network vnet list --subscription \"<SubscriptionId>\" --query \"[].{name:name, group:resourceGroup, region:location}\" --output table\0\
az network vnet subnet list --subscription \"<SubscriptionId>\" --resource-group \"<ResourceGroup>\" --vnet-name \"<VnetName>\" --query \"[].name\" --output tsv\0\
Get-AzureVM -ServiceName \"<CloudServiceName>\" | Get-AzureEndpoint\0\
az backup vault show --resource-group \"<VaultResourceGroup>\" --name \"<VaultName>\" --query location --output tsv\0\
az storage account list --query \"[?location=='<Region>'].{name:name, group:resourceGroup, sku:sku.name}\" --output table\0\
az storage account create --resource-group \"<StagingResourceGroup>\" --name \"<StagingAccount>\" --location \"<Region>\" --sku Standard_LRS --kind StorageV2\0\
az storage account show --resource-group \"<StagingResourceGroup>\" --name \"<StagingAccount>\" --query \"{kind:kind, sku:sku.name, region:location}\" --output table\0\
az storage account show --resource-group \"<StagingResourceGroup>\" --name \"<StagingAccount>\" --query \"{primary:statusOfPrimary, secondary:statusOfSecondary, state:provisioningState}\" --output table\0\
az group list --subscription \"<SubscriptionId>\" --query \"[].name\" --output tsv\0\
az resource list --subscription \"<SubscriptionId>\" --resource-group \"<ResourceGroup>\" --output table\0\
az group delete --subscription \"<SubscriptionId>\" --name \"<ResourceGroup>\"\0\
az backup job list --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --status Failed\0\
/var/log/waagent.log.\0\
/var/log/azure/Microsoft.Azure.RecoveryServices.VMSnapshotLinux.\0\
az backup job list --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --operation Backup --status Failed --output table\0\
az backup job show --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --name \"<JobName>\"\0\
az vm get-instance-view --resource-group \"<ResourceGroup>\" --name \"<VMName>\" --query \"instanceView.statuses[].code\" --output tsv\0\
az vm restart --resource-group \"<ResourceGroup>\" --name \"<VMName>\"\0\
Remove-AzVMExtension -ResourceGroupName \"<ResourceGroup>\" -VMName \"<VMName>\" -Name \"VMSnapshot\"\0\
Stop-Service -Name WindowsAzureGuestAgent\0\
Rename-Item -Path \"C:\\Packages\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\" -NewName \"Microsoft.Azure.RecoveryServices.VMSnapshot_old\"\0\
reg export \"HKLM\\SOFTWARE\\Microsoft\\WindowsAzure\" \"C:\\WindowsAzure-key.reg\"\0\
REG ADD \"HKLM\\SOFTWARE\\Microsoft\\BcdrAgent\" /v IsProviderInstalled /t REG_SZ /d False /f\nREG ADD \"HKLM\\SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys\" /v IsCommonProviderInstalled /t REG_SZ /d False /f\0\
Start-Service -Name WindowsAzureGuestAgent\0\
sudo ls -l /var/lib/waagent | grep Recovery\0\
sudo rm -r \"/var/lib/waagent/Microsoft.Azure.RecoveryServices.VMSnapshotLinux-<Version>\"\0\
az vm reapply --resource-group \"<ResourceGroup>\" --name \"<VMName>\"\0\
/var/lib/waagent/WALinuxAgent\0\
/var/lib/waagent/Microsoft.Azure.RecoveryServices.VMSnapshotLinux\0\
getenforce\0\
sudo grep -i denied /var/log/audit/audit.log | grep -i waagent\0\
sudo ls /var/lib/waagent | grep VMSnapshotLinux\0\
net stop COMSysApp\nnet start COMSysApp\0\
Get-Service -Name COMSysApp\0\
sc.exe qc MSDTC\0\
net stop MSDTC\0\
msdtc -uninstall\nmsdtc -install\0\
net start MSDTC\nnet start COMSysApp\0\
reg export \"HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\SubSystems\" \"C:\\SubSystems-key.reg\"\0\
SharedSection=1024,20480,4096\0\
C:\\WindowsAzure\\Logs\\WaAppAgent.log\0\
New-Item -ItemType Directory -Path \"C:\\BackupLogs\" -Force\nwevtutil epl Application \"C:\\BackupLogs\\Application.evtx\"\nwevtutil epl System \"C:\\BackupLogs\\System.evtx\"\0\
Loading configuration\nVCRedist installation state\nIsCommonProviderDllInstalled\nProvider installed successfully\nRegistered the provider with VSS\nWaiting for GatherWriterMetadata\nWaiting for PrepareForBackup\nWaiting for DoSnapshotSet\nWaiting for BackupComplete\0\
Get-Volume | Select-Object DriveLetter, Size, SizeRemaining\0\
Get-CimInstance Win32_OperatingSystem | Select-Object TotalVisibleMemorySize, FreePhysicalMemory\nGet-CimInstance Win32_PageFileUsage | Select-Object Name, AllocatedBaseSize, CurrentUsage, PeakUsage\nGet-CimInstance Win32_Processor | Select-Object DeviceID, LoadPercentage\0\
vssadmin list writers\0\
SqlServerWriter: SQLWriter\0\
System Writer: CryptSvc\0\
WMI Writer: Winmgmt\0\
IIS Config Writer: AppHostSvc\0\
net stop \"<ServiceName>\"\nnet start \"<ServiceName>\"\0\
REG ADD \"HKLM\\SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys\" /v SnapshotWithoutThreads /t REG_SZ /d True /f\0\
reg query \"HKLM\\SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys\" /v SnapshotWithoutThreads\0\
The shadow copy provider timed out while holding writes to the volume being shadow copied. This is probably due to excessive activity on the volume by an application or a system service. Try again later when activity on the volume is reduced.\0\
net stop VSS\nnet start VSS\0\
icacls %systemdrive%\\programdata\\microsoft\\crypto\\rsa\\machinekeys\0\
icacls %systemdrive%\\programdata\\microsoft\\crypto\\rsa\\machinekeys /save %temp%\\machinekeys-permissions.txt\0\
Windows Azure CRP Certificate Generator\0\
Windows Azure Service Management for Extensions\0\
az vm show --resource-group \"<ResourceGroup>\" --name \"<VMName>\" --query \"storageProfile.[osDisk.vhd.uri, dataDisks[].vhd.uri]\" --output json\0\
az storage blob list --account-name \"<StorageAccount>\" --container-name \"<BlobContainer>\" --include s --query \"[?snapshot].{blob:name, snapshot:snapshot}\" --output table --auth-mode login\0\
az storage account blob-service-properties show --resource-group \"<ResourceGroup>\" --account-name \"<StorageAccount>\" --query deleteRetentionPolicy\0\
az storage account blob-service-properties update --resource-group \"<ResourceGroup>\" --account-name \"<StorageAccount>\" --enable-delete-retention true --delete-retention-days \"<Days>\"\0\
grep -i isanysnapshotfailed /etc/azure/vmbackup.conf\0\
isanysnapshotfailed = False\0\
REG ADD \"HKLM\\SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys\" /v SnapshotMethod /t REG_SZ /d firstHostThenGuest /f\nREG ADD \"HKLM\\SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys\" /v CalculateSnapshotTimeFromHost /t REG_SZ /d True /f\0\
reg query \"HKLM\\SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys\"\0\
az vm list-vm-resize-options --resource-group \"<ResourceGroup>\" --name \"<VMName>\" --output table\0\
az vm start --resource-group \"<ResourceGroup>\" --name \"<VMName>\"\0\
Unlock-BitLocker -MountPoint \"<Drive>:\" -RecoveryPassword \"<RecoveryPassword>\"\0\
Disable-BitLocker -MountPoint \"<Drive>:\"\0\
Get-BitLockerVolume | Select-Object MountPoint, VolumeStatus, EncryptionPercentage\0\
reg query \"HKLM\\SOFTWARE\\Microsoft\\.NETFramework\"\0\
reg add \"HKLM\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319\" /v SchUseStrongCrypto /t REG_DWORD /d 1 /f\nreg add \"HKLM\\SOFTWARE\\Microsoft\\.NETFramework\\v2.0.50727\" /v SchUseStrongCrypto /t REG_DWORD /d 1 /f\0\
reg query \"HKLM\\SOFTWARE\\Microsoft\\.NETFramework\" /s /v SchUseStrongCrypto\0\
reg query \"HKLM\\SYSTEM\\CurrentControlSet\\Services\\msiserver\" /v Start\0\
reg add \"HKLM\\SYSTEM\\CurrentControlSet\\Services\\msiserver\" /v Start /t REG_DWORD /d 3 /f\0\
msiexec /unregister\nmsiexec /register\0\
Restart-Service -Name WindowsAzureGuestAgent\0\
az dataprotection backup-vault identity show --resource-group \"<ResourceGroup>\" --vault-name \"<VaultName>\"\0\
az backup vault identity show --resource-group \"<ResourceGroup>\" --name \"<VaultName>\"\0\
az identity show --resource-group \"<ResourceGroup>\" --name \"<IdentityName>\" --query principalId --output tsv\0\
az keyvault show --name \"<KeyVaultName>\" --query \"{rbac:properties.enableRbacAuthorization, id:id}\"\0\
az role assignment create --assignee-object-id \"<PrincipalId>\" --assignee-principal-type ServicePrincipal --role \"Key Vault Crypto Service Encryption User\" --scope \"<KeyVaultId>\"\0\
az keyvault set-policy --name \"<KeyVaultName>\" --object-id \"<PrincipalId>\" --key-permissions get list unwrapKey wrapKey\0\
az keyvault key show --vault-name \"<KeyVaultName>\" --name \"<KeyName>\" --query \"{type:key.kty, enabled:attributes.enabled, expires:attributes.expires}\"\0\
az keyvault key show --vault-name \"<KeyVaultName>\" --name \"<KeyName>\" --query \"{type:key.kty, enabled:attributes.enabled}\"\0\
az keyvault key create --vault-name \"<KeyVaultName>\" --name \"<NewKeyName>\" --kty RSA --size 2048\0\
az keyvault key show --vault-name \"<KeyVaultName>\" --name \"<KeyName>\" --query \"{id:key.kid, enabled:attributes.enabled, expires:attributes.expires}\"\0\
az keyvault recover --name \"<KeyVaultName>\"\0\
az keyvault key set-attributes --vault-name \"<KeyVaultName>\" --name \"<KeyName>\" --enabled true\0\
az dataprotection backup-vault identity assign --resource-group \"<ResourceGroup>\" --vault-name \"<VaultName>\" --mi-system-assigned\0\
Update-AzDataProtectionBackupInstance -SubscriptionId \"<SubscriptionId>\" -ResourceGroupName \"<ResourceGroup>\" -VaultName \"<VaultName>\" -BackupInstanceName \"<BackupInstanceName>\" -UseSystemAssignedIdentity $true\0\
Update-AzDataProtectionBackupInstance -SubscriptionId \"<SubscriptionId>\" -ResourceGroupName \"<ResourceGroup>\" -VaultName \"<VaultName>\" -BackupInstanceName \"<BackupInstanceName>\" -UserAssignedIdentityArmId \"<IdentityId>\" -UseSystemAssignedIdentity $false\0\
Get-AzDataProtectionBackupInstance -SubscriptionId \"<SubscriptionId>\" -ResourceGroupName \"<ResourceGroup>\" -VaultName \"<VaultName>\" | Select-Object Name\0\
az storage account update --resource-group \"<ResourceGroup>\" --name \"<StorageAccountName>\" --allow-shared-key-access true\0\
az storage account show --resource-group \"<ResourceGroup>\" --name \"<StorageAccountName>\" --query allowSharedKeyAccess\0\
az backup policy show --resource-group \"<ResourceGroup>\" --vault-name \"<VaultName>\" --name \"<PolicyName>\"\0\
az backup item list --resource-group \"<ResourceGroup>\" --vault-name \"<VaultName>\" --output table\0\
az upgrade\0\
az backup vault delete --resource-group \"<ResourceGroup>\" --name \"<VaultName>\" --yes\0\
az backup vault list --resource-group \"<ResourceGroup>\" --output table\0\
az network private-endpoint-connection list --resource-group \"<ResourceGroup>\" --name \"<VaultName>\" --type Microsoft.RecoveryServices/vaults --output table\0\
az backup item list --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --output table\0\
az backup protection disable --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --container-name \"<VmName>\" --item-name \"<VmName>\" --backup-management-type AzureIaasVM --delete-backup-data true --yes\0\
az dataprotection backup-instance list --resource-group \"<ResourceGroup>\" --vault-name \"<VaultName>\" --output table\0\
az dataprotection backup-policy list --resource-group \"<ResourceGroup>\" --vault-name \"<VaultName>\" --output table\0\
az monitor activity-log list --resource-id \"<VaultId>\" --offset 1h --query \"[].{time:eventTimestamp, operation:operationName.localizedValue, status:status.localizedValue, caller:caller}\" --output table\0\
az backup vault show --resource-group \"<ResourceGroup>\" --name \"<VaultName>\" --query properties.provisioningState --output tsv\0\
az backup protection disable --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --container-name \"<VmName>\" --item-name \"<VmName>\" --backup-management-type AzureIaasVM --yes\0\
az backup vault resource-guard-mapping show --resource-group \"<ResourceGroup>\" --name \"<VaultName>\"\0\
softDeleteSettings: {\n  softDeleteState: 'AlwaysON'\n  enhancedSecurityState: 'AlwaysON'\n  softDeleteRetentionPeriodInDays: 14\n}\0\
az backup vault show --resource-group \"<ResourceGroup>\" --name \"<VaultName>\" --query properties.securitySettings\0\
enhancedSecurityState\nsoftDeleteFeatureState\nisSoftDeleteFeatureStateEditable\nsoftDeleteRetentionPeriodInDays\0\
az backup vault show --resource-group \"<ResourceGroup>\" --name \"<VaultName>\" --query properties.redundancySettings\0\
az rest --method patch --url \"https://management.azure.com/subscriptions/<SubscriptionId>/resourceGroups/<ResourceGroup>/providers/Microsoft.RecoveryServices/vaults/<VaultName>?api-version=2025-08-01\" --body '{\"properties\":{\"redundancySettings\":{\"crossRegionRestore\":\"Enabled\"}}}'\0\
terraform version\0\
terraform init -upgrade\0\
az account list-locations --query \"[?name=='<Region>'].metadata.pairedRegion[].name\" --output tsv\0\
az provider register --namespace Microsoft.RecoveryServices\0\
az backup policy show --resource-group \"<ResourceGroup>\" --vault-name \"<VaultName>\" --name \"<PolicyName>\" --query properties.instantRpRetentionRangeInDays\0\
az backup policy show --resource-group \"<ResourceGroup>\" --vault-name \"<VaultName>\" --name \"<PolicyName>\" --query properties.subProtectionPolicy\0\
az backup item set-policy --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --container-name \"<VmName>\" --name \"<VmName>\" --backup-management-type AzureIaasVM --policy-name \"<NewPolicyName>\"\0\
az backup item list --resource-group \"<ResourceGroup>\" --vault-name \"<VaultName>\" --backup-management-type AzureWorkload --output table\0\
az backup protection check-vm --vm \"<VmResourceId>\"\0\
az backup container list --resource-group \"<ResourceGroup>\" --vault-name \"<VaultName>\" --backup-management-type AzureIaasVM --query \"[].name\" --output tsv\0\
az backup item list --resource-group \"<ResourceGroup>\" --vault-name \"<VaultName>\" --query \"[].name\" --output tsv\0\
az vm list --query \"[?name=='<VmName>'].id\" --output tsv\0\
IaasVMContainer;iaasvmcontainerv2;<VmResourceGroup>;<VmName>\nVM;iaasvmcontainerv2;<VmResourceGroup>;<VmName>\0\
az backup protection enable-for-vm --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --vm \"<VmResourceId>\" --policy-name \"<PolicyName>\"\0\
az backup policy show --resource-group \"<ResourceGroup>\" --vault-name \"<VaultName>\" --name \"<PolicyName>\" --query id --output tsv\0\
az backup item list --resource-group \"<ResourceGroup>\" --vault-name \"<VaultName>\" --backup-management-type AzureIaasVM --output table\0\
$filter=backupManagementType eq 'AzureIaasVM'\0\
az backup container list --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --backup-management-type AzureStorage --output table\0\
az backup protection enable-for-azurefileshare --resource-group \"<VaultResourceGroup>\" --vault-name \"<VaultName>\" --policy-name \"<PolicyName>\" --storage-account \"<StorageAccountName>\" --azure-file-share \"<FileShareName>\"\0\
az dataprotection backup-policy get-default-policy-template --datasource-type AzureDisk\0\
https://github.com/MicrosoftDocs/azure-docs/issues/6076\0\
https://github.com/MicrosoftDocs/azure-docs/issues/6610\0\
https://github.com/MicrosoftDocs/azure-docs/issues/29016\0\
https://github.com/MicrosoftDocs/azure-docs/issues/42262\0\
https://github.com/MicrosoftDocs/azure-docs/issues/47491\0\
https://github.com/MicrosoftDocs/azure-docs/issues/47934\0\
https://github.com/MicrosoftDocs/azure-docs/issues/53568\0\
https://github.com/MicrosoftDocs/azure-docs/issues/76638\0\
https://github.com/MicrosoftDocs/azure-docs/issues/79298\0\
https://github.com/MicrosoftDocs/azure-docs/issues/88312\0\
https://github.com/MicrosoftDocs/azure-docs/issues/91512\0\
https://github.com/MicrosoftDocs/azure-docs/issues/97447\0\
https://github.com/Azure/WALinuxAgent/issues/1059\0\
https://github.com/Azure/WALinuxAgent/pull/2895\0\
https://github.com/Azure/azure-quickstart-templates/issues/5445\0\
https://github.com/hashicorp/terraform-provider-azurerm/issues/27679\0\
https://github.com/MicrosoftDocs/azure-docs/issues/93145\0\
https://github.com/Azure/azure-powershell/issues/18211\0\
https://github.com/Azure/azure-powershell/issues/21519\0\
https://github.com/Azure/azure-powershell/issues/25912\0\
https://github.com/MicrosoftDocs/azure-docs/blob/0420e721129c5f5349f7241b7df729edf79546f6/articles/backup/backup-upgrade-to-vm-backup-stack-v2.md\0\
https://github.com/Azure/azure-linux-extensions/blob/b7eecd4b9c530d9939f743b347678908a3d3536d/VMBackup/main/fsfreezer.py\0\
https://github.com/Azure/WALinuxAgent/issues/525\0\
https://github.com/Azure/azure-policy/issues/345\0\
https://github.com/MicrosoftDocs/azure-docs/issues/49846\0\
https://github.com/MicrosoftDocs/azure-docs/issues/50541\0\
https://github.com/MicrosoftDocs/azure-docs/issues/60239\0\
https://github.com/MicrosoftDocs/azure-docs/issues/90308\0\
https://github.com/MicrosoftDocs/azure-docs/issues/91955\0\
https://github.com/MicrosoftDocs/azure-docs/issues/98811\0\
https://github.com/MicrosoftDocs/azure-docs/issues/107330\0\
https://github.com/MabOneSdk/azure-cli/blob/f12a3ae669985fd4141e1fbeb2c2f019f050f656/pspagetest1-20170906173252/WindowsPowershellISCSIScriptForILR.ps1\0\
https://github.com/zzccoder/Script-set/blob/09bca17e7dd256f314f7bbb28b840c7f1a9b8157/WindowsPowershellISCSIScriptForILR.ps1\0\
https://github.com/MicrosoftDocs/azure-docs/issues/103007\0\
https://github.com/Azure/azure-linux-extensions/blob/9a49fa2854ecd01a57cc8ed549d4e0c22ad99a94/VMBackup/main/ExtensionErrorCodeHelper.py\0\
https://github.com/Azure/azure-linux-extensions/blob/6ddc80cbe32e851f8dedfa6f221fabf023c28963/VMBackup/main/freezesnapshotter.py\0\
https://github.com/Azure/azure-linux-extensions/blob/6ddc80cbe32e851f8dedfa6f221fabf023c28963/VMBackup/main/hostsnapshotter.py\0\
https://github.com/Azure/azure-linux-extensions/blob/20910be6a564a97d3c25279c1ebe45a0f758ae11/VMBackup/main/guestsnapshotter.py\0\
https://github.com/Azure/azure-linux-extensions/blob/6ddc80cbe32e851f8dedfa6f221fabf023c28963/VMBackup/main/parameterparser.py\0\
https://github.com/Azure/azure-linux-extensions/blob/3bdcfaaa79979f6afd9567178bd12d6b56edd701/VMBackup/main/HttpUtil.py\0\
https://github.com/Azure/azure-linux-extensions/blob/35953179efb816859417ae895d39a25705e2c1b5/VMBackup/main/blobwriter.py\0\
https://github.com/Azure/azure-linux-extensions/blob/002bf88bfb89db05563e55339addc180490ed5bf/VMBackup/main/fsfreezer.py\0\
https://github.com/Azure/azure-linux-extensions/commit/b2d7cc0e72c4ca42db625717d7a14bbe686004f0\0\
https://github.com/Azure/azure-linux-extensions/commit/a4954137bd1051221b4e3c74e30e3f42e61a053d\0\
https://github.com/Azure/azure-linux-extensions/commit/a81f31479ceaf53742eaeb9fe16af8c9a29b3203\0\
https://github.com/Azure/azure-linux-extensions/blob/96e3a6878aba984a05ee7d7de937aa0a789f0353/VMBackup/main/safefreeze/src/safefreeze.c\0\
https://github.com/Azure/azure-linux-extensions/blob/11fffe5926319bbfe190fc74d819e8b4ba8a0e5e/VMBackup/main/workloadPatch/WorkloadPatch.py\0\
https://github.com/Azure/azure-linux-extensions/commit/99feba43f42f09b08f5d09afd801e06e68c370ad\0\
https://github.com/Azure/azure-linux-extensions/commit/aee577b1e344cdc9e22c4bcdff27f02183165d82\0\
https://github.com/Azure/azure-linux-extensions/blob/52efc4cf012053e3aef92945af05558e763e3bd6/VMBackup/main/workloadPatch/DefaultScripts/preOracleMaster.sql\0\
https://github.com/Azure/azure-linux-extensions/blob/52efc4cf012053e3aef92945af05558e763e3bd6/VMBackup/main/workloadPatch/DefaultScripts/postOracleMaster.sql\0\
https://github.com/Azure/azure-linux-extensions/blob/99feba43f42f09b08f5d09afd801e06e68c370ad/VMBackup/main/workloadPatch/DefaultScripts/preMysqlMaster.sql\0\
https://github.com/Azure/azure-linux-extensions/blob/99feba43f42f09b08f5d09afd801e06e68c370ad/VMBackup/main/workloadPatch/DefaultScripts/postMysqlSlave.sql\0\
https://github.com/Azure/azure-linux-extensions/blob/99feba43f42f09b08f5d09afd801e06e68c370ad/VMBackup/main/workloadPatch/DefaultScripts/preMysqlSlave.sql\0\
https://github.com/Azure/azure-linux-extensions/blob/d8cd4fc6d5f9b61f06d00f5558fc1d14275c8808/VMBackup/main/workloadPatch/DefaultScripts/timeoutDaemon.sh\0\
https://dev.mysql.com/doc/relnotes/mysql/8.4/en/news-8-4-0.html\0\
https://github.com/Azure/azure-linux-extensions/issues/494\0\
https://github.com/Azure/azure-linux-extensions/pull/1077\0\
https://github.com/Azure/azure-linux-extensions/issues/1911\0\
https://github.com/Azure/azure-linux-extensions/pull/2019\0\
https://github.com/MicrosoftAzureBackup/VMSnapshotPluginConfig/blob/6ee4794d92870f452143cd987299929dadb8f012/README.md\0\
https://github.com/Azure/azure-linux-extensions/blob/628aad4ff21d21a144ddb6fc6c0ed9fb465e3fa3/VMBackup/main/PluginHost.py\0\
https://github.com/Azure/azure-linux-extensions/blob/d78cd87e469e8643a95449ada69d7b6900dec5ae/VMBackup/main/ScriptRunner.py\0\
https://github.com/Azure/azure-linux-extensions/blob/4c934ece5dfab2d9b2d27e58184358665d4cd6fe/VMBackup/main/handle.py\0\
https://github.com/Azure/azure-linux-extensions/commit/7e4615b460b1ed71780e73050eac707745eb88da\0\
https://github.com/Azure/azure-linux-extensions/pull/430\0\
https://github.com/Azure/azure-linux-extensions/issues/706\0\
https://github.com/TheresaLui/SelfHelpContent_v2/blob/ba4e818c2f2116653ad3be320edfa2c41ce4306e/articles/microsoft.recoveryservices/azurebackup-crc-extensionprescripttimeout.md\0\
https://github.com/MicrosoftDocs/azure-docs/pull/121435\0\
https://github.com/Azure/azure-powershell/issues/5741\0\
https://github.com/ansible-collections/azure/pull/2290\0\
https://github.com/jpabrs-scem/blog/blob/61563a24dd88a3ae0fbab446cc65feee493bdbd0/articles/AzureVMBackup/CRR_UserErrorVmProvisioningFailedDueToLackOfResources.md\0\
https://github.com/jpabrs-scem/blog/blob/61563a24dd88a3ae0fbab446cc65feee493bdbd0/articles/AzureVMBackup/How_to_fail_ttv.md\0\
https://github.com/Azure/azure-linux-extensions/blob/f9d4e5e765e3393b4d0e6f32e987920d8d389288/VMBackup/main/ExtensionErrorCodeHelper.py\0\
https://github.com/MicrosoftDocs/SupportArticles-docs/blob/6c5013eac152bc935fa79d91a86bcbddef1f0fca/support/azure/virtual-machines/vm-stuck-in-failed-state.md\0\
https://github.com/TheresaLui/SelfHelpContent_v2/blob/7f86468ac68f0e8bb8a0919c2035e8125bc738b5/articles/microsoft.recoveryservices/azurebackup-crc-usererrorvmprovisioningstatefailed.md\0\
https://github.com/TheresaLui/SelfHelpContent_v2/blob/7f86468ac68f0e8bb8a0919c2035e8125bc738b5/articles/microsoft.recoveryservices/azurebackup-crc-usererrorcrpreportedusererror.md\0\
https://github.com/TheresaLui/SelfHelpContent_v2/blob/7f86468ac68f0e8bb8a0919c2035e8125bc738b5/articles/microsoft.recoveryservices/azurebackup-crc-extensionsnapshotfailedcom.md\0\
https://github.com/TheresaLui/SelfHelpContent_v2/blob/7f86468ac68f0e8bb8a0919c2035e8125bc738b5/articles/microsoft.recoveryservices/azurebackup-crc-extensioninstallprovidercommemoryquotareached.md\0\
https://github.com/TheresaLui/SelfHelpContent_v2/blob/7f86468ac68f0e8bb8a0919c2035e8125bc738b5/articles/microsoft.recoveryservices/azurebackup-crc-extensionstuckindeletionstate.md\0\
https://github.com/TheresaLui/SelfHelpContent_v2/blob/7f86468ac68f0e8bb8a0919c2035e8125bc738b5/articles/microsoft.recoveryservices/azurebackup-crc-extensionfailedtimeoutvmnetworkunresponsive.md\0\
https://github.com/TheresaLui/SelfHelpContent_v2/blob/7f86468ac68f0e8bb8a0919c2035e8125bc738b5/articles/microsoft.recoveryservices/azurebackup-crc-extensionfailedtimeoutdelayinnetwork.md\0\
https://github.com/TheresaLui/SelfHelpContent_v2/blob/7f86468ac68f0e8bb8a0919c2035e8125bc738b5/articles/microsoft.backup-backup-failed-for-vm-tsg/131216-d-tsg-16c5d754-945d-4777-9baf-eb087fd3b1af.md\0\
https://github.com/TheresaLui/SelfHelpContent_v2/blob/7f86468ac68f0e8bb8a0919c2035e8125bc738b5/articles/microsoft.backup-backup-failed-for-vm-tsg/131216-d-tsg-fcc2dcc6-ce6b-4bc8-9b35-7de8923ab8f3.md\0\
https://github.com/TheresaLui/SelfHelpContent_v2/blob/7f86468ac68f0e8bb8a0919c2035e8125bc738b5/articles/microsoft.backup-backup-failed-for-vm-tsg/131216-d-tsg-1452caad-16c9-45f2-b546-faff52a38af7.md\0\
https://github.com/jpabrs-scem/blog/blob/61563a24dd88a3ae0fbab446cc65feee493bdbd0/articles/AzureVMBackup/HowToUninstallVMSnapshotExtension.md\0\
https://github.com/jpabrs-scem/blog/blob/61563a24dd88a3ae0fbab446cc65feee493bdbd0/articles/AzureVMBackup/Consistencies.md\0\
https://github.com/jpabrs-scem/blog/blob/61563a24dd88a3ae0fbab446cc65feee493bdbd0/articles/AzureVMBackup/AV_ExcludeSetting.md\0\
https://github.com/Azure/azure-linux-extensions/blob/b7eecd4b9c530d9939f743b347678908a3d3536d/VMBackup/main/Utils/HandlerUtil.py\0\
https://github.com/Azure/azure-linux-extensions/blob/b7eecd4b9c530d9939f743b347678908a3d3536d/VMBackup/main/freezesnapshotter.py\0\
https://github.com/MicrosoftDocs/azure-docs/issues/5225\0\
https://github.com/MicrosoftDocs/azure-docs/issues/42299\0\
https://github.com/MicrosoftDocs/azure-docs/issues/63454\0\
https://github.com/MicrosoftDocs/azure-docs/issues/64646\0\
https://github.com/MicrosoftDocs/azure-docs/pull/85736\0\
https://github.com/MicrosoftDocs/azure-docs/issues/123170\0\
https://github.com/hashicorp/terraform-provider-azurerm/issues/27817\0\
https://github.com/Azure/HubAndSpokeResearchEnclave/issues/145\0\
https://github.com/MicrosoftDocs/azure-docs/pull/127508\0\
https://github.com/MicrosoftDocs/azure-docs/blob/080adfa92169c2819d0a307618289e0ccc49130d/articles/backup/backup-azure-upgrade-backup-to-recovery-services.md\0\
https://github.com/Azure/azure-powershell/blob/11c4c09b604bbff5ad879a88f53bc67b108f034e/src/ResourceManager/AzureBackup/Commands.AzureBackup/Cmdlets/Container/RegisterAzureRMBackupContainer.cs\0\
https://github.com/Azure/azure-powershell/blob/5f4ebb7ea6bd5731a1326c73528912be32e9b2cd/src/ResourceManager/AzureBackup/Commands.AzureBackup/Models/AzureBackupEnums.cs\0\
https://github.com/Azure/azure-cli/issues/7619\0\
https://github.com/MicrosoftDocs/azure-docs/issues/42016\0\
https://github.com/Azure/azure-cli/issues/14776\0\
https://github.com/TheresaLui/SelfHelpContent_v2/tree/7f86468ac68f0e8bb8a0919c2035e8125bc738b5/articles/microsoft.recoveryservices\0\
https://github.com/plantonhq/planton/blob/c2d5a88552d36e94cbf3e4fb6536c2ff51e817ea/catalog/azure/azurebackupprotectedvm/catalog.md\0\
https://github.com/plantonhq/planton/blob/8584c95db78f6a6f610fb70a1d08dcd83caf01ae/catalog/azure/azurebackuppolicyvm/iac/pulumi/module/main.go\0\
https://github.com/plantonhq/planton/tree/c2d5a88552d36e94cbf3e4fb6536c2ff51e817ea/catalog/azure/azuredataprotectionresourceguard\0\
https://github.com/mbiszczanik/skycraft/blob/29fd8c8c1da02e8c893f9a375a06caf87424ebaf/TROUBLESHOOTING.md\0\
https://github.com/mbiszczanik/skycraft/blob/f4062c76386539f8e65a11dfcc48b6e87ea16cdb/docs/bicep-standards.md\0\
https://github.com/Azure/azure-rest-api-specs/issues/32688\0\
https://github.com/Azure/azure-powershell/issues/24298\0\
https://github.com/hashicorp/terraform-provider-azurerm/issues/31887\0\
https://github.com/Azure/azure-powershell/pull/24665\0\
https://github.com/microsoft/mcp/pull/2544\0\
https://github.com/hashicorp/terraform-provider-azurerm/issues/2143\0\
https://github.com/hashicorp/terraform-provider-azurerm/issues/2215\0\
https://github.com/hashicorp/terraform-provider-azurerm/issues/18577\0\
https://github.com/Azure/azure-rest-api-specs/issues/14715\0\
https://github.com/Azure/azure-sdk-for-net/issues/41262\0\
https://github.com/Azure/azure-cli-extensions/issues/7628\0\
https://github.com/Azure/azure-quickstart-templates/issues/7184\0\
https://github.com/hashicorp/terraform-provider-azurerm/pull/33473\0\
https://github.com/Azure/azure-sdk-for-go/issues/2822\0\
https://github.com/Azure/azure-cli/issues/10270\0\
https://github.com/hashicorp/terraform-provider-azurerm/pull/24539\0\
https://github.com/hashicorp/terraform-provider-azurerm/issues/27619\0\
https://github.com/hashicorp/terraform-provider-azurerm/pull/31969\0\
https://github.com/hashicorp/terraform-provider-azurerm/blob/69697b7fe6a923fc89e88f386bc95c3ed1ee2ec6/website/docs/r/backup_policy_vm.html.markdown\0\
https://github.com/microsoft/mcp/blob/ae0fa907529a52860dfea45ba457cd26a07007eb/docs/bug-bash/policy-sdk-api-feedback.md\0\
https://github.com/microsoft/mcp/blob/ae0fa907529a52860dfea45ba457cd26a07007eb/docs/bug-bash/policy-create-followup-emails.md\0\
https://github.com/microsoft/mcp/blob/557fca14350b3e3ca8dc503fb149e092bb12d2d9/tools/Azure.Mcp.Tools.AzureBackup/tests/Azure.Mcp.Tools.AzureBackup.Tests/AzureBackupCommandTests.cs\0\
https://github.com/priyansh17/MECRBROCTooling/blob/a74bbfe39f73710bb3d3301cbe5b27144d162801/RSV/SQL/Unregister-SQLIaaSVM-FromVault-Readme.txt\0\
https://github.com/sarmadjari/MECRBROCTooling/blob/5d599f37d1e0cde26f504ae8121a94b55c3f2be6/RSV/SQL/README.md\0\
https://github.com/hashicorp/terraform-provider-azurerm/issues/9452\0\
https://github.com/pulumi/pulumi-azure-native/issues/1420\0\
https://github.com/Azure/azure-cli/issues/23364\0\
https://github.com/Azure/azure-rest-api-specs/issues/26552\0\
https://github.com/microsoft/mcp/blob/557fca14350b3e3ca8dc503fb149e092bb12d2d9/tools/Azure.Mcp.Tools.AzureBackup/src/Commands/ProtectedItem/ProtectedItemGetCommand.cs\0\
https://github.com/Azure/azure-sdk-for-python/issues/3159\0\
https://github.com/hashicorp/terraform-provider-azurerm/issues/21663\0\
https://github.com/Azure/azure-powershell/issues/15178\0\
https://github.com/Azure/bicep-registry-modules/issues/5156\0\
https://github.com/microsoft/mcp/blob/557fca14350b3e3ca8dc503fb149e092bb12d2d9/tools/Azure.Mcp.Tools.AzureBackup/src/Services/RsvBackupOperations.cs\0\
https://github.com/Azure/bicep-registry-modules/pull/7292\0\
https://github.com/Azure/azure-cli/issues/32383\0\
https://github.com/hashicorp/terraform-provider-azurerm/blob/69697b7fe6a923fc89e88f386bc95c3ed1ee2ec6/website/docs/guides/5.0-upgrade-guide.html.markdown\0\
https://github.com/eddie-knight/pvtr-azure-blob-storage-archived/blob/f80070299a09076a32abf370f57790d11b87da20/ABS/CCC_C06.go\0\
https://github.com/alchemy-run/distilled/blob/2137f1053f684c5abd27d073822a9c49cab65943/packages/azure/src/errors.ts\0\
Linux\0\
Windows\0\
https://azure.microsoft.com/blog/resize-virtual-machines/\0\
https://aka.ms/allocation-guidance\0\
https://dev.mysql.com/doc/refman/8.0/en/flush.html\0\
https://azure.microsoft.com/status/\0\
https://go.microsoft.com/fwlink/?LinkID=394789&clcid=0x409\0\
https://github.com/Azure/WALinuxAgent/releases\0\
https://github.com/Azure/WALinuxAgent/wiki/Known-Issues#mitigate_agent_crash\0\
https://portal.azure.com/\0\
https://github.com/Azure/WALinuxAgent#configuration-file-options\0\
https://github.com/Azure/WALinuxAgent\0\
https://github.com/Azure/azure-linux-extensions/tree/master/VMBackup/main/workloadPatch/DefaultScripts\0\
https://docs.python.org/3/library/configparser.html#interpolation-of-values\0\
https://github.com/MicrosoftAzureBackup/VMSnapshotPluginConfig\0\
https://support.carbonite.com/articles/Server-Windows-List-of-VSS-Writers-and-Services\0\
";

static STARTS: [u32; 607] = [
    0, 1, 113, 222, 346, 401, 450, 500, 617, 692, 808, 945, 1059, 1140, 1259, 1294,
    1397, 1488, 1530, 1621, 1848, 1901, 1969, 2041, 2110, 2123, 2129, 2137, 2164, 2186, 2222, 2253,
    2276, 2297, 2314, 2329, 2402, 2626, 2815, 2936, 2961, 3146, 3599, 3662, 3683, 3707, 3710, 3714,
    3720, 3751, 3786, 3878, 3903, 3935, 3968, 4017, 4081, 4154, 4270, 4281, 4675, 5329, 5599, 5843,
    6134, 6372, 6602, 6782, 6992, 7276, 7581, 7830, 8096, 8420, 9211, 9332, 9630, 9832, 10021, 10263,
    10502, 10659, 10899, 11106, 11216, 11301, 11418, 11547, 11570, 11623, 11650, 11671, 11697, 11731, 11901, 11990,
    12076, 12098, 12178, 12199, 12295, 12331, 12451, 12586, 12691, 12882, 12962, 12980, 13012, 13044, 13080, 13111,
    13145, 13279, 13316, 13329, 13340, 13349, 13358, 13375, 13389, 13487, 13620, 13818, 13850, 14007, 14172, 14768,
    14863, 15051, 15460, 15502, 15536, 15543, 15674, 15761, 15844, 15892, 16281, 16305, 16325, 16375, 16384, 16454,
    16470, 16521, 16709, 16763, 16780, 16825, 16853, 16878, 17090, 17110, 17171, 17204, 17233, 17299, 17326, 17395,
    17435, 17463, 17482, 17495, 17662, 17847, 17992, 18071, 18224, 18306, 18329, 18363, 18588, 18652, 18794, 18854,
    18877, 18901, 18913, 18960, 18993, 19148, 19250, 19320, 19345, 19498, 19626, 19694, 19776, 19812, 19839, 19972,
    20123, 20163, 20197, 20257, 20297, 20437, 20460, 20603, 20617, 20685, 20738, 20773, 20806, 20839, 20951, 20971,
    20980, 21118, 21328, 21379, 21430, 21602, 21619, 21744, 21868, 21999, 22039, 22114, 22244, 22269, 22348, 22397,
    22469, 22547, 22644, 22670, 22736, 22900, 22992, 23096, 23142, 23223, 23338, 23363, 23463, 23648, 23719, 23845,
    23992, 24028, 24058, 24097, 24166, 24295, 24353, 24496, 24675, 24808, 24842, 24870, 24907, 24973, 25033, 25139,
    25386, 25473, 25597, 25700, 25791, 25951, 26069, 26224, 26385, 26426, 26591, 26709, 26940, 27022, 27098, 27179,
    27257, 27323, 27396, 27584, 27708, 27770, 27802, 27909, 28011, 28081, 28190, 28244, 28519, 28825, 29025, 29146,
    29230, 29330, 29619, 29710, 29792, 29858, 29943, 30035, 30274, 30360, 30446, 30532, 30632, 30761, 30896, 31060,
    31105, 31238, 31391, 31457, 31569, 31689, 31841, 32001, 32198, 32277, 32378, 32453, 32555, 32577, 32642, 32778,
    32883, 33012, 33079, 33175, 33217, 33360, 33436, 33634, 33677, 33721, 33810, 33877, 33907, 33973, 33984, 34047,
    34095, 34134, 34162, 34178, 34193, 34225, 34261, 34363, 34393, 34429, 34593, 34852, 34912, 35183, 35205, 35232,
    35256, 35276, 35306, 35357, 35462, 35548, 35791, 35818, 35884, 35991, 36031, 36079, 36220, 36408, 36555, 36738,
    36791, 36819, 37042, 37102, 37199, 37264, 37343, 37384, 37467, 37517, 37721, 37796, 37866, 37955, 37993, 38038,
    38145, 38231, 38340, 38440, 38619, 38739, 38890, 39013, 39110, 39259, 39303, 39398, 39528, 39739, 39993, 40146,
    40268, 40386, 40492, 40589, 40600, 40685, 40756, 40912, 41014, 41230, 41346, 41460, 41662, 41789, 41979, 42079,
    42207, 42320, 42430, 42545, 42826, 42844, 42868, 42966, 43026, 43181, 43326, 43534, 43670, 43722, 43877, 43990,
    44047, 44156, 44309, 44439, 44573, 44619, 44764, 44985, 45073, 45129, 45185, 45242, 45299, 45356, 45413, 45470,
    45527, 45584, 45641, 45698, 45755, 45805, 45853, 45917, 45986, 46043, 46098, 46153, 46208, 46354, 46475, 46524,
    46573, 46630, 46687, 46744, 46801, 46858, 46915, 46973, 47124, 47248, 47306, 47442, 47571, 47698, 47826, 47953,
    48073, 48195, 48316, 48412, 48508, 48604, 48740, 48879, 48975, 49071, 49228, 49386, 49542, 49698, 49853, 50007,
    50071, 50130, 50188, 50248, 50306, 50425, 50547, 50671, 50789, 50885, 50942, 51001, 51177, 51233, 51287, 51342,
    51504, 51628, 51764, 51923, 52108, 52288, 52465, 52661, 52841, 53035, 53222, 53421, 53620, 53819, 53961, 54083,
    54209, 54338, 54467, 54523, 54580, 54637, 54694, 54749, 54807, 54876, 54939, 54995, 55153, 55346, 55514, 55561,
    55618, 55666, 55797, 55928, 56071, 56201, 56306, 56416, 56475, 56530, 56599, 56652, 56695, 56763, 56831, 56900,
    56959, 57015, 57073, 57137, 57204, 57258, 57306, 57373, 57442, 57509, 57657, 57777, 57903, 58083, 58225, 58335,
    58403, 58461, 58509, 58568, 58735, 58793, 58862, 58917, 58977, 59126, 59184, 59232, 59386, 59512, 59628, 59634,
    59642, 59700, 59735, 59786, 59822, 59881, 59928, 60005, 60031, 60096, 60134, 60237, 60313, 60376, 60463,
];

static SPANS: [SpanRecord; 538] = [
    span(Placeholder, 42, 15, 0),
    span(Placeholder, 67, 8, 0),
    span(Placeholder, 29, 15, 0),
    span(Placeholder, 54, 8, 0),
    span(Placeholder, 40, 15, 0),
    span(Placeholder, 65, 8, 0),
    span(Placeholder, 29, 15, 0),
    span(Placeholder, 54, 8, 0),
    span(Placeholder, 48, 18, 0),
    span(Placeholder, 48, 18, 0),
    span(Placeholder, 30, 16, 0),
    span(Placeholder, 46, 15, 0),
    span(Placeholder, 76, 10, 0),
    span(Code, 0, 52, 0),
    span(Code, 0, 67, 0),
    span(Code, 0, 71, 0),
    span(Code, 0, 68, 0),
    span(Code, 0, 22, 0),
    span(Code, 0, 20, 0),
    span(Code, 0, 16, 0),
    span(Placeholder, 29, 15, 0),
    span(Placeholder, 55, 8, 0),
    span(Placeholder, 39, 14, 0),
    span(Placeholder, 75, 15, 0),
    span(Placeholder, 39, 14, 0),
    span(Placeholder, 75, 15, 0),
    span(Placeholder, 112, 15, 0),
    span(Placeholder, 137, 14, 0),
    span(Placeholder, 31, 15, 0),
    span(Code, 0, 63, 0),
    span(Code, 0, 72, 0),
    span(Placeholder, 47, 20, 0),
    span(Placeholder, 83, 11, 0),
    span(Placeholder, 114, 8, 0),
    span(Placeholder, 137, 8, 0),
    span(Placeholder, 57, 20, 0),
    span(Placeholder, 86, 11, 0),
    span(Placeholder, 226, 8, 0),
    span(Placeholder, 347, 6, 0),
    span(Placeholder, 47, 20, 0),
    span(Placeholder, 83, 11, 0),
    span(Placeholder, 114, 8, 0),
    span(Placeholder, 137, 8, 0),
    span(Placeholder, 47, 20, 0),
    span(Placeholder, 83, 11, 0),
    span(Placeholder, 114, 8, 0),
    span(Placeholder, 137, 8, 0),
    span(Placeholder, 47, 20, 0),
    span(Placeholder, 83, 11, 0),
    span(Placeholder, 114, 8, 0),
    span(Placeholder, 137, 8, 0),
    span(Placeholder, 271, 18, 0),
    span(Placeholder, 47, 20, 0),
    span(Placeholder, 83, 11, 0),
    span(Placeholder, 114, 8, 0),
    span(Placeholder, 137, 8, 0),
    span(Placeholder, 38, 20, 0),
    span(Placeholder, 74, 11, 0),
    span(Placeholder, 105, 8, 0),
    span(Placeholder, 123, 8, 0),
    span(Placeholder, 57, 20, 0),
    span(Placeholder, 93, 11, 0),
    span(Placeholder, 114, 12, 0),
    span(Placeholder, 38, 20, 0),
    span(Placeholder, 74, 11, 0),
    span(Placeholder, 47, 20, 0),
    span(Placeholder, 83, 11, 0),
    span(Placeholder, 114, 15, 0),
    span(Placeholder, 144, 10, 0),
    span(Placeholder, 47, 20, 0),
    span(Placeholder, 83, 11, 0),
    span(Placeholder, 114, 15, 0),
    span(Placeholder, 144, 10, 0),
    span(Placeholder, 285, 18, 0),
    span(Placeholder, 47, 20, 0),
    span(Placeholder, 83, 11, 0),
    span(Placeholder, 114, 8, 0),
    span(Placeholder, 137, 8, 0),
    span(Placeholder, 50, 20, 0),
    span(Placeholder, 86, 11, 0),
    span(Placeholder, 117, 8, 0),
    span(Placeholder, 140, 8, 0),
    span(Placeholder, 161, 18, 0),
    span(Placeholder, 200, 16, 0),
    span(Placeholder, 243, 21, 0),
    span(Placeholder, 50, 20, 0),
    span(Placeholder, 86, 11, 0),
    span(Placeholder, 117, 8, 0),
    span(Placeholder, 140, 8, 0),
    span(Placeholder, 161, 18, 0),
    span(Placeholder, 200, 16, 0),
    span(Placeholder, 243, 21, 0),
    span(Placeholder, 57, 20, 0),
    span(Placeholder, 86, 11, 0),
    span(Placeholder, 226, 8, 0),
    span(Placeholder, 366, 6, 0),
    span(Placeholder, 467, 18, 0),
    span(Placeholder, 666, 16, 0),
    span(Placeholder, 718, 22, 0),
    span(Placeholder, 768, 21, 0),
    span(Placeholder, 37, 20, 0),
    span(Placeholder, 73, 11, 0),
    span(Placeholder, 57, 20, 0),
    span(Placeholder, 86, 11, 0),
    span(Placeholder, 226, 8, 0),
    span(Placeholder, 59, 12, 0),
    span(Placeholder, 38, 20, 0),
    span(Placeholder, 74, 11, 0),
    span(Placeholder, 105, 8, 0),
    span(Placeholder, 123, 8, 0),
    span(Placeholder, 38, 20, 0),
    span(Placeholder, 74, 11, 0),
    span(Placeholder, 46, 20, 0),
    span(Placeholder, 82, 11, 0),
    span(Placeholder, 117, 8, 0),
    span(Placeholder, 140, 8, 0),
    span(Placeholder, 165, 12, 0),
    span(Placeholder, 53, 20, 0),
    span(Placeholder, 89, 11, 0),
    span(Placeholder, 112, 14, 0),
    span(Placeholder, 143, 12, 0),
    span(Placeholder, 38, 20, 0),
    span(Placeholder, 74, 11, 0),
    span(Placeholder, 47, 20, 0),
    span(Placeholder, 83, 11, 0),
    span(Placeholder, 118, 8, 0),
    span(Placeholder, 141, 8, 0),
    span(Placeholder, 44, 20, 0),
    span(Placeholder, 24, 6, 0),
    span(Placeholder, 45, 15, 0),
    span(Placeholder, 70, 5, 0),
    span(Placeholder, 76, 7, 0),
    span(Placeholder, 35, 6, 0),
    span(Placeholder, 9, 12, 0),
    span(Placeholder, 17, 8, 0),
    span(Placeholder, 13, 12, 0),
    span(Placeholder, 11, 8, 0),
    span(Placeholder, 12, 12, 0),
    span(Placeholder, 100, 9, 0),
    span(Placeholder, 8, 11, 0),
    span(Placeholder, 22, 12, 0),
    span(Placeholder, 37, 20, 0),
    span(Placeholder, 73, 11, 0),
    span(Placeholder, 94, 9, 0),
    span(Placeholder, 37, 20, 0),
    span(Placeholder, 73, 11, 0),
    span(Placeholder, 94, 9, 0),
    span(Placeholder, 37, 20, 0),
    span(Placeholder, 73, 11, 0),
    span(Placeholder, 94, 9, 0),
    span(Placeholder, 42, 15, 0),
    span(Placeholder, 67, 8, 0),
    span(Placeholder, 18, 12, 0),
    span(Placeholder, 77, 12, 0),
    span(Placeholder, 128, 12, 0),
    span(Placeholder, 160, 17, 0),
    span(Placeholder, 111, 9, 0),
    span(Placeholder, 112, 9, 0),
    span(Placeholder, 45, 15, 0),
    span(Placeholder, 74, 22, 0),
    span(Placeholder, 139, 14, 0),
    span(Placeholder, 329, 15, 0),
    span(Placeholder, 358, 22, 0),
    span(Placeholder, 431, 21, 0),
    span(Placeholder, 37, 16, 0),
    span(Placeholder, 86, 8, 0),
    span(Placeholder, 21, 14, 0),
    span(Placeholder, 11, 14, 0),
    span(Placeholder, 47, 20, 0),
    span(Placeholder, 83, 11, 0),
    span(Placeholder, 155, 8, 0),
    span(Placeholder, 178, 8, 0),
    span(Placeholder, 254, 20, 0),
    span(Placeholder, 290, 11, 0),
    span(Placeholder, 325, 8, 0),
    span(Placeholder, 348, 8, 0),
    span(Placeholder, 369, 18, 0),
    span(Placeholder, 10, 12, 0),
    span(Placeholder, 15, 12, 0),
    span(Placeholder, 38, 12, 0),
    span(Placeholder, 53, 20, 0),
    span(Placeholder, 89, 11, 0),
    span(Placeholder, 124, 8, 0),
    span(Placeholder, 147, 8, 0),
    span(Placeholder, 168, 18, 0),
    span(Placeholder, 8, 12, 0),
    span(Placeholder, 127, 10, 0),
    span(Placeholder, 193, 17, 0),
    span(Placeholder, 23, 14, 0),
    span(Placeholder, 40, 8, 0),
    span(Placeholder, 51, 8, 0),
    span(Placeholder, 20, 11, 0),
    span(Placeholder, 16, 11, 0),
    span(Placeholder, 15, 12, 0),
    span(Placeholder, 41, 8, 0),
    span(Placeholder, 52, 12, 0),
    span(Placeholder, 15, 12, 0),
    span(Placeholder, 41, 11, 0),
    span(Placeholder, 55, 12, 0),
    span(Placeholder, 11, 11, 0),
    span(Placeholder, 47, 5, 0),
    span(Placeholder, 67, 12, 0),
    span(Placeholder, 178, 12, 0),
    span(Placeholder, 11, 11, 0),
    span(Placeholder, 27, 12, 0),
    span(Placeholder, 14, 7, 0),
    span(Placeholder, 15, 7, 0),
    span(Placeholder, 17, 7, 0),
    span(Placeholder, 6, 12, 0),
    span(Placeholder, 29, 11, 0),
    span(Placeholder, 43, 13, 0),
    span(Placeholder, 28, 11, 0),
    span(Placeholder, 9, 11, 0),
    span(Placeholder, 11, 11, 0),
    span(Placeholder, 15, 19, 0),
    span(Placeholder, 38, 10, 0),
    span(Placeholder, 17, 12, 0),
    span(Placeholder, 9, 12, 0),
    span(Placeholder, 24, 12, 0),
    span(Placeholder, 39, 12, 0),
    span(Placeholder, 11, 12, 0),
    span(Placeholder, 9, 16, 0),
    span(Placeholder, 28, 12, 0),
    span(Placeholder, 43, 12, 0),
    span(Placeholder, 26, 16, 0),
    span(Placeholder, 22, 15, 0),
    span(Placeholder, 55, 15, 0),
    span(Placeholder, 9, 15, 0),
    span(Placeholder, 27, 12, 0),
    span(Placeholder, 42, 12, 0),
    span(Placeholder, 12, 12, 0),
    span(Placeholder, 22, 12, 0),
    span(Placeholder, 52, 12, 0),
    span(Placeholder, 39, 15, 0),
    span(Placeholder, 67, 8, 0),
    span(Placeholder, 41, 15, 0),
    span(Placeholder, 69, 8, 0),
    span(Placeholder, 87, 15, 0),
    span(Placeholder, 22, 12, 0),
    span(Placeholder, 16, 12, 0),
    span(Placeholder, 25, 12, 0),
    span(Placeholder, 14, 12, 0),
    span(Placeholder, 29, 12, 0),
    span(Placeholder, 44, 12, 0),
    span(Placeholder, 22, 10, 0),
    span(Placeholder, 16, 10, 0),
    span(Placeholder, 25, 10, 0),
    span(Placeholder, 47, 15, 0),
    span(Placeholder, 40, 15, 0),
    span(Placeholder, 76, 16, 0),
    span(Placeholder, 102, 18, 0),
    span(Placeholder, 29, 20, 0),
    span(Placeholder, 42, 15, 0),
    span(Placeholder, 78, 16, 0),
    span(Placeholder, 104, 18, 0),
    span(Placeholder, 29, 15, 0),
    span(Placeholder, 54, 8, 0),
    span(Placeholder, 47, 15, 0),
    span(Placeholder, 29, 15, 0),
    span(Placeholder, 54, 8, 0),
    span(Placeholder, 20, 8, 0),
    span(Placeholder, 42, 15, 0),
    span(Placeholder, 78, 16, 0),
    span(Placeholder, 108, 18, 0),
    span(Placeholder, 145, 8, 0),
    span(Placeholder, 39, 15, 0),
    span(Placeholder, 85, 16, 0),
    span(Placeholder, 114, 18, 0),
    span(Placeholder, 151, 8, 0),
    span(Placeholder, 27, 8, 0),
    span(Placeholder, 40, 15, 0),
    span(Placeholder, 76, 16, 0),
    span(Placeholder, 102, 18, 0),
    span(Placeholder, 51, 15, 0),
    span(Placeholder, 87, 16, 0),
    span(Placeholder, 20, 8, 0),
    span(Placeholder, 35, 21, 0),
    span(Placeholder, 41, 16, 0),
    span(Placeholder, 36, 16, 0),
    span(Placeholder, 62, 14, 0),
    span(Placeholder, 35, 14, 0),
    span(Placeholder, 38, 14, 0),
    span(Placeholder, 62, 9, 0),
    span(Placeholder, 15, 16, 0),
    span(Placeholder, 47, 15, 0),
    span(Placeholder, 115, 16, 0),
    span(Placeholder, 146, 18, 0),
    span(Placeholder, 42, 15, 0),
    span(Placeholder, 78, 16, 0),
    span(Placeholder, 104, 18, 0),
    span(Placeholder, 31, 15, 0),
    span(Placeholder, 22, 8, 0),
    span(Placeholder, 42, 15, 0),
    span(Placeholder, 67, 8, 0),
    span(Placeholder, 29, 15, 0),
    span(Placeholder, 54, 8, 0),
    span(Placeholder, 35, 15, 0),
    span(Placeholder, 60, 8, 0),
    span(Placeholder, 28, 8, 0),
    span(Placeholder, 78, 8, 0),
    span(Placeholder, 29, 8, 0),
    span(Placeholder, 57, 20, 0),
    span(Placeholder, 86, 11, 0),
    span(Placeholder, 156, 7, 0),
    span(Placeholder, 35, 16, 0),
    span(Placeholder, 73, 22, 0),
    span(Placeholder, 147, 15, 0),
    span(Placeholder, 171, 14, 0),
    span(Placeholder, 260, 21, 0),
    span(Placeholder, 31, 21, 0),
    span(Placeholder, 62, 11, 0),
    span(Placeholder, 93, 12, 0),
    span(Placeholder, 118, 8, 0),
    span(Placeholder, 136, 8, 0),
    span(Placeholder, 156, 10, 0),
    span(Placeholder, 36, 21, 0),
    span(Placeholder, 70, 11, 0),
    span(Placeholder, 91, 14, 0),
    span(Placeholder, 114, 5, 0),
    span(Placeholder, 31, 15, 0),
    span(Placeholder, 56, 8, 0),
    span(Placeholder, 74, 8, 0),
    span(Placeholder, 28, 17, 0),
    span(Placeholder, 50, 20, 0),
    span(Placeholder, 86, 11, 0),
    span(Placeholder, 117, 8, 0),
    span(Placeholder, 140, 8, 0),
    span(Placeholder, 161, 18, 0),
    span(Placeholder, 200, 16, 0),
    span(Placeholder, 243, 21, 0),
    span(Placeholder, 29, 15, 0),
    span(Placeholder, 54, 8, 0),
    span(Placeholder, 30, 11, 0),
    span(Placeholder, 52, 7, 0),
    span(Placeholder, 32, 11, 0),
    span(Placeholder, 44, 7, 0),
    span(Placeholder, 52, 5, 0),
    span(Placeholder, 31, 21, 0),
    span(Placeholder, 36, 15, 0),
    span(Placeholder, 64, 8, 0),
    span(Placeholder, 82, 8, 0),
    span(Placeholder, 47, 20, 0),
    span(Placeholder, 83, 11, 0),
    span(Placeholder, 170, 8, 0),
    span(Placeholder, 193, 8, 0),
    span(Placeholder, 32, 22, 0),
    span(Placeholder, 32, 22, 0),
    span(Placeholder, 38, 10, 0),
    span(Placeholder, 76, 22, 0),
    span(Placeholder, 29, 22, 0),
    span(Placeholder, 72, 22, 0),
    span(Placeholder, 48, 18, 0),
    span(Placeholder, 25, 18, 0),
    span(Placeholder, 37, 16, 0),
    span(Placeholder, 44, 16, 0),
    span(Placeholder, 80, 15, 0),
    span(Placeholder, 110, 10, 0),
    span(Placeholder, 26, 18, 0),
    span(Placeholder, 39, 20, 0),
    span(Placeholder, 69, 11, 0),
    span(Placeholder, 46, 8, 0),
    span(Placeholder, 44, 22, 0),
    span(Placeholder, 76, 16, 0),
    span(Placeholder, 106, 8, 0),
    span(Placeholder, 42, 22, 0),
    span(Placeholder, 74, 16, 0),
    span(Placeholder, 42, 22, 0),
    span(Placeholder, 74, 16, 0),
    span(Placeholder, 30, 16, 0),
    span(Placeholder, 33, 16, 0),
    span(Placeholder, 69, 15, 0),
    span(Placeholder, 32, 16, 0),
    span(Placeholder, 58, 15, 0),
    span(Placeholder, 37, 20, 0),
    span(Placeholder, 73, 11, 0),
    span(Code, 0, 20, 0),
    span(Code, 0, 63, 0),
    span(Placeholder, 37, 20, 0),
    span(Placeholder, 73, 11, 0),
    span(Placeholder, 37, 20, 0),
    span(Placeholder, 73, 11, 0),
    span(Placeholder, 94, 9, 0),
    span(Placeholder, 42, 15, 0),
    span(Placeholder, 67, 8, 0),
    span(Placeholder, 32, 15, 0),
    span(Placeholder, 57, 8, 0),
    span(Placeholder, 41, 15, 0),
    span(Placeholder, 67, 8, 0),
    span(Placeholder, 78, 9, 0),
    span(Placeholder, 32, 15, 0),
    span(Placeholder, 57, 8, 0),
    span(Code, 0, 29, 0),
    span(Code, 0, 65, 0),
    span(Code, 0, 35, 0),
    span(Code, 0, 15, 0),
    span(Code, 17, 9, 0),
    span(Code, 0, 13, 0),
    span(Code, 15, 8, 0),
    span(Code, 0, 10, 0),
    span(Code, 12, 7, 0),
    span(Code, 0, 17, 0),
    span(Code, 19, 10, 0),
    span(Placeholder, 10, 13, 0),
    span(Placeholder, 36, 13, 0),
    span(Code, 0, 39, 0),
    span(Code, 0, 47, 0),
    span(Placeholder, 29, 15, 0),
    span(Placeholder, 54, 8, 0),
    span(Placeholder, 37, 16, 0),
    span(Placeholder, 73, 15, 0),
    span(Placeholder, 66, 15, 0),
    span(Placeholder, 99, 16, 0),
    span(Placeholder, 68, 15, 0),
    span(Placeholder, 101, 16, 0),
    span(Placeholder, 175, 6, 0),
    span(Placeholder, 47, 15, 0),
    span(Placeholder, 72, 8, 0),
    span(Placeholder, 30, 15, 0),
    span(Placeholder, 55, 8, 0),
    span(Placeholder, 30, 7, 0),
    span(Placeholder, 59, 18, 0),
    span(Placeholder, 31, 7, 0),
    span(Placeholder, 63, 15, 0),
    span(Placeholder, 94, 11, 0),
    span(Placeholder, 48, 15, 0),
    span(Placeholder, 73, 11, 0),
    span(Placeholder, 35, 15, 0),
    span(Placeholder, 60, 14, 0),
    span(Placeholder, 25, 14, 0),
    span(Placeholder, 48, 13, 0),
    span(Placeholder, 165, 12, 0),
    span(Placeholder, 31, 14, 0),
    span(Placeholder, 60, 13, 0),
    span(Placeholder, 35, 14, 0),
    span(Placeholder, 59, 9, 0),
    span(Placeholder, 35, 14, 0),
    span(Placeholder, 59, 9, 0),
    span(Placeholder, 37, 14, 0),
    span(Placeholder, 61, 12, 0),
    span(Placeholder, 35, 14, 0),
    span(Placeholder, 59, 9, 0),
    span(Placeholder, 28, 14, 0),
    span(Placeholder, 45, 14, 0),
    span(Placeholder, 69, 9, 0),
    span(Placeholder, 65, 15, 0),
    span(Placeholder, 96, 11, 0),
    span(Placeholder, 55, 16, 0),
    span(Placeholder, 93, 15, 0),
    span(Placeholder, 122, 11, 0),
    span(Placeholder, 156, 20, 0),
    span(Placeholder, 55, 16, 0),
    span(Placeholder, 93, 15, 0),
    span(Placeholder, 122, 11, 0),
    span(Placeholder, 156, 20, 0),
    span(Placeholder, 206, 12, 0),
    span(Placeholder, 52, 16, 0),
    span(Placeholder, 90, 15, 0),
    span(Placeholder, 119, 11, 0),
    span(Placeholder, 44, 15, 0),
    span(Placeholder, 69, 20, 0),
    span(Placeholder, 42, 15, 0),
    span(Placeholder, 67, 20, 0),
    span(Placeholder, 40, 15, 0),
    span(Placeholder, 71, 11, 0),
    span(Placeholder, 92, 12, 0),
    span(Placeholder, 38, 15, 0),
    span(Placeholder, 69, 11, 0),
    span(Placeholder, 41, 15, 0),
    span(Placeholder, 66, 11, 0),
    span(Placeholder, 39, 15, 0),
    span(Placeholder, 62, 15, 0),
    span(Placeholder, 87, 11, 0),
    span(Placeholder, 38, 20, 0),
    span(Placeholder, 74, 11, 0),
    span(Placeholder, 47, 20, 0),
    span(Placeholder, 83, 11, 0),
    span(Placeholder, 114, 8, 0),
    span(Placeholder, 137, 8, 0),
    span(Placeholder, 57, 15, 0),
    span(Placeholder, 88, 11, 0),
    span(Placeholder, 55, 15, 0),
    span(Placeholder, 86, 11, 0),
    span(Placeholder, 44, 9, 0),
    span(Placeholder, 39, 15, 0),
    span(Placeholder, 64, 11, 0),
    span(Placeholder, 47, 20, 0),
    span(Placeholder, 83, 11, 0),
    span(Placeholder, 114, 8, 0),
    span(Placeholder, 137, 8, 0),
    span(Placeholder, 62, 15, 0),
    span(Placeholder, 87, 11, 0),
    span(Placeholder, 39, 15, 0),
    span(Placeholder, 64, 11, 0),
    span(Placeholder, 39, 15, 0),
    span(Placeholder, 64, 11, 0),
    span(Placeholder, 73, 16, 0),
    span(Placeholder, 105, 15, 0),
    span(Placeholder, 165, 11, 0),
    span(Placeholder, 44, 8, 0),
    span(Placeholder, 40, 15, 0),
    span(Placeholder, 71, 11, 0),
    span(Placeholder, 92, 12, 0),
    span(Placeholder, 40, 15, 0),
    span(Placeholder, 71, 11, 0),
    span(Placeholder, 92, 12, 0),
    span(Placeholder, 44, 20, 0),
    span(Placeholder, 80, 11, 0),
    span(Placeholder, 111, 8, 0),
    span(Placeholder, 129, 8, 0),
    span(Placeholder, 191, 15, 0),
    span(Placeholder, 38, 15, 0),
    span(Placeholder, 69, 11, 0),
    span(Placeholder, 36, 14, 0),
    span(Placeholder, 43, 15, 0),
    span(Placeholder, 74, 11, 0),
    span(Placeholder, 38, 15, 0),
    span(Placeholder, 69, 11, 0),
    span(Placeholder, 29, 8, 0),
    span(Placeholder, 34, 17, 0),
    span(Placeholder, 52, 8, 0),
    span(Placeholder, 82, 17, 0),
    span(Placeholder, 100, 8, 0),
    span(Placeholder, 53, 20, 0),
    span(Placeholder, 89, 11, 0),
    span(Placeholder, 108, 14, 0),
    span(Placeholder, 139, 12, 0),
    span(Placeholder, 40, 15, 0),
    span(Placeholder, 71, 11, 0),
    span(Placeholder, 92, 12, 0),
    span(Placeholder, 38, 15, 0),
    span(Placeholder, 69, 11, 0),
    span(Placeholder, 43, 20, 0),
    span(Placeholder, 79, 11, 0),
    span(Placeholder, 65, 20, 0),
    span(Placeholder, 101, 11, 0),
    span(Placeholder, 129, 12, 0),
    span(Placeholder, 162, 20, 0),
    span(Placeholder, 204, 15, 0),
];
