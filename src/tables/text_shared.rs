// Made by `cargo run -p bake` from data/, version 2026.11.1 of 2026-11-23, with phf 0.13. Do not edit.

#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::kinds::SpanKind::*;
use crate::record::{SpanRecord, Texts, span};

pub(crate) const SHARED: Texts = Texts { text: TEXT, starts: &STARTS, spans: &SPANS };

static TEXT: &str = "\
\0\
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
Linux\0\
Windows\0\
https://go.microsoft.com/fwlink/?LinkID=394789&clcid=0x409\0\
https://github.com/Azure/WALinuxAgent/releases\0\
https://github.com/Azure/WALinuxAgent/wiki/Known-Issues#mitigate_agent_crash\0\
https://portal.azure.com/\0\
https://github.com/Azure/WALinuxAgent#configuration-file-options\0\
https://azure.microsoft.com/status/\0\
";

static STARTS: [u32; 58] = [
    0, 1, 14, 20, 28, 55, 77, 113, 144, 167, 188, 205, 220, 293, 517, 706,
    827, 852, 1037, 1490, 1511, 1535, 1538, 1542, 1548, 1579, 1614, 1706, 1731, 1763, 1796, 1845,
    1909, 1982, 2038, 2094, 2151, 2208, 2265, 2322, 2379, 2436, 2493, 2550, 2607, 2664, 2714, 2762,
    2826, 2895, 2901, 2909, 2968, 3015, 3092, 3118, 3183, 3219,
];

static SPANS: [SpanRecord; 13] = [
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
    span(Code, 0, 63, 0),
    span(Code, 0, 72, 0),
];
