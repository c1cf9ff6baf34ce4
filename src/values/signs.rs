//! The signs, and what each tells.

use super::Values;
use super::anchors::Anchor;
use super::cursor::{Cursor, ends_with, starts_with};
use crate::shared::kinds::Placeholder;

/// A sign reads so many bytes before its anchor and behind it at most.
pub(super) const BEFORE: usize = 48;
pub(super) const BEHIND: usize = 1024;

/// Reads a sign: what stands before it, and the text behind its anchor. Returns where reading goes on.
pub(super) fn read(values: &mut Values, anchor: Anchor, before: &[u8], mut cursor: Cursor<'_>) -> usize {
    let is_word = !before.last().is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    match anchor {
        Anchor::Subscription if before.ends_with(b"(") => terraform(values, before, &mut cursor),
        Anchor::Subscription => resource_id(values, &mut cursor),
        Anchor::VmContainer => vm_container(values, &mut cursor),
        Anchor::ManagementType if ends_with(before, b"backup") => {
            let kind = cursor.value().unwrap_or_default();
            let is_of_vm = [&b"AzureIaasVM"[..], b"AzureVM", b"IaaSVM"];
            if !kind.is_empty() {
                values.tell_job(is_of_vm.into_iter().any(|name| kind.eq_ignore_ascii_case(name)));
            }
        }
        Anchor::FriendlyName if is_word => {
            if let Some(name) = cursor.value() {
                values.tell_friendly(name);
            }
        }
        Anchor::JobId if is_word => {
            if let Some(id) = cursor.value() {
                values.tell(Placeholder::JobId, id);
            }
        }
        Anchor::Vault => named_vault(values, &mut cursor),
        Anchor::BackupVault if ends_with(before, b"backup v") => named_vault(values, &mut cursor),
        Anchor::AzBackup if is_word => az(values, &mut cursor, false),
        Anchor::AzDataProtection if is_word => az(values, &mut cursor, true),
        Anchor::OsType if is_word => match cursor.value() {
            Some(name) if name.eq_ignore_ascii_case(b"Windows") => values.tell_os(true),
            Some(name) if name.eq_ignore_ascii_case(b"Linux") => values.tell_os(false),
            _ => {}
        },
        Anchor::VmSnapshot => {
            let is_name_end = !cursor.peek().is_some_and(|byte| byte.is_ascii_alphanumeric());
            // Both systems have an extension that people call VMSnapshot; its whole name is that of Windows.
            if starts_with(cursor.rest(), b"Linux") {
                values.tell_os(false);
            } else if is_name_end && ends_with(before, b".RecoveryServices.") {
                values.tell_os(true);
            }
        }
        Anchor::Waagent => {
            if [&b"/var/lib"[..], b"/var/log", b"/etc"].into_iter().any(|folder| before.ends_with(folder)) {
                values.tell_os(false);
            }
        }
        Anchor::LinuxLog => {
            if ends_with(before, b"/var") {
                values.tell_os(false);
            }
        }
        Anchor::WindowsAzure => {
            let path = before.len().checked_sub(3).and_then(|end| before.split_at_checked(end));
            if path.is_some_and(|(path, name)| name.eq_ignore_ascii_case(b"win") && is_drive(path)) {
                values.tell_os(true);
            }
        }
        Anchor::Packages => {
            while cursor.eat(b"\\") {}
            if is_drive(before) && cursor.eat(b"Plugins") {
                values.tell_os(true);
            }
        }
        _ => {}
    }
    cursor.at()
}

/// Whether a text ends with the root of a drive, such as `C:\`, escaped or not.
fn is_drive(before: &[u8]) -> bool {
    let path = before.iter().rposition(|byte| *byte != b'\\').and_then(|end| before.get(..=end));
    let is_root = path.is_some_and(|path| path.len() < before.len());
    matches!(path, Some([.., drive, b':']) if is_root && drive.is_ascii_alphabetic())
}

/// `s/…/resourceGroups/…/providers/Microsoft.RecoveryServices/vaults/…`, behind `/subscription`.
fn resource_id(values: &mut Values, cursor: &mut Cursor<'_>) {
    if !cursor.eat(b"s") {
        return;
    }
    let Some(subscription) = cursor.segment() else { return };
    let (mut group, mut provider, mut is_ours) = (None, &b""[..], false);
    let mut container = None;
    while let Some((kind, name)) = cursor.segment().and_then(|kind| Some((kind, cursor.segment()?))) {
        let is =
            |service: &[u8], wanted: &[u8]| provider.eq_ignore_ascii_case(service) && kind.eq_ignore_ascii_case(wanted);
        if kind.eq_ignore_ascii_case(b"resourceGroups") {
            group = Some(name);
        } else if kind.eq_ignore_ascii_case(b"providers") {
            provider = name;
            is_ours |=
                starts_with(name, b"Microsoft.RecoveryServices") || starts_with(name, b"Microsoft.DataProtection");
        } else if is(b"Microsoft.RecoveryServices", b"vaults") || is(b"Microsoft.DataProtection", b"backupVaults") {
            values.tell_vault(group, name);
        } else if is(b"Microsoft.Compute", b"virtualMachines") {
            is_ours = true;
            if let Some(group) = group {
                values.tell_vm(group, name);
            }
        } else if is(b"Microsoft.RecoveryServices", b"backupJobs") || is(b"Microsoft.DataProtection", b"backupJobs") {
            values.tell(Placeholder::JobId, name);
        } else if is(b"Microsoft.RecoveryServices", b"protectionContainers") {
            container = Some(name);
            if !vm_of_container(values, name) && !starts_with(name, b"iaasvm") {
                values.tell(Placeholder::ContainerName, name);
            }
        } else if is(b"Microsoft.RecoveryServices", b"protectedItems") {
            // That of a VM is called like its container.
            if !vm_of_container(values, name) && !container.is_some_and(|container| starts_with(container, b"iaasvm")) {
                values.tell(Placeholder::ItemName, name);
            }
        } else if is(b"Microsoft.DataProtection", b"backupInstances") {
            values.tell(Placeholder::BackupInstanceName, name);
        }
    }
    values.tell_subscription(subscription, is_ours);
}

/// `;…;…` behind `iaasvmcontainerv2`: the group of a VM, and its name.
fn vm_container(values: &mut Values, cursor: &mut Cursor<'_>) {
    if let Some(rest) = cursor.name() {
        vm_of_parts(values, rest);
    }
}

/// Takes the VM from the name of a container or item, if it is that of one.
fn vm_of_container(values: &mut Values, name: &[u8]) -> bool {
    const KIND: &[u8] = b"iaasvmcontainerv2";
    let rest = name.windows(KIND.len()).position(|part| part.eq_ignore_ascii_case(KIND));
    let Some(rest) = rest.and_then(|at| name.get(at + KIND.len()..)) else { return false };
    vm_of_parts(values, rest);
    true
}

fn vm_of_parts(values: &mut Values, rest: &[u8]) {
    let part = |rest: &mut Cursor<'_>| rest.eat(b";") || rest.eat(b"%3B");
    let mut rest = Cursor::new(rest, 0, true);
    if !part(&mut rest) {
        return;
    }
    let group = rest.part();
    if !part(&mut rest) {
        return;
    }
    let name = rest.part();
    if rest.peek().is_none() {
        values.tell_vm(group, name);
    }
}

/// `: "…"` behind `Vault (Subscription`, then `Resource Group Name: "…"` and the names of what it is about.
fn terraform(values: &mut Values, before: &[u8], cursor: &mut Cursor<'_>) {
    let kind = before.strip_suffix(b"(").unwrap_or(before).trim_ascii_end();
    // A key vault has a `Vault Name` as well.
    let is_known = [&b"Vault"[..], b"Protected Item", b"Protection Container", b"Backup Policy", b"Backup Instance"]
        .into_iter()
        .any(|known| ends_with(kind, known));
    let is_vault = is_known && !ends_with(kind, b"Key Vault");
    let is_vm = ends_with(kind, b"Virtual Machine");
    let (mut subscription, mut group) = (None, None);
    let mut label = &b"Subscription"[..];
    loop {
        if !cursor.eat(b":") {
            break;
        }
        cursor.blanks();
        let Some(value) = cursor.quoted() else { break };
        if label.eq_ignore_ascii_case(b"Subscription") {
            subscription = Some(value);
        } else if label.eq_ignore_ascii_case(b"Resource Group Name") {
            group = Some(value);
        } else if is_vault
            && (label.eq_ignore_ascii_case(b"Vault Name") || label.eq_ignore_ascii_case(b"Backup Vault Name"))
        {
            values.tell_vault(group, value);
        } else if is_vault && label.eq_ignore_ascii_case(b"Backup Instance Name") {
            values.tell(Placeholder::BackupInstanceName, value);
        } else if is_vault && ends_with(label, b"Name") {
            vm_of_container(values, value);
        } else if let (true, Some(group)) = (is_vm && label.eq_ignore_ascii_case(b"Virtual Machine Name"), group) {
            values.tell_vm(group, value);
        }
        cursor.line_ends();
        label = cursor.label();
    }
    if let Some(subscription) = subscription {
        values.tell_subscription(subscription, is_vault || is_vm);
    }
}

/// `"…"` behind `(Vault `, and `"…" / Resource Group "…"` behind `Backup Vault Name `.
fn named_vault(values: &mut Values, cursor: &mut Cursor<'_>) {
    cursor.blanks();
    let Some(name) = cursor.quoted() else { return };
    cursor.blanks();
    let mut ahead = cursor.clone();
    let has_group = ahead.eat(b"/ Resource Group ");
    let group = if has_group { ahead.quoted() } else { None };
    values.tell_vault(group, name);
}

/// The options of `az backup …` and `az dataprotection …`, up to the end of the command.
fn az(values: &mut Values, cursor: &mut Cursor<'_>, is_data_protection: bool) {
    let subject = cursor.word();
    let is_subject = |wanted: &[u8]| subject.eq_ignore_ascii_case(wanted);
    let (mut group, mut vault) = (None, None);
    while let Some(option) = cursor.option() {
        let is = |names: [&[u8]; 2]| names.contains(&option);
        let is_name = is([b"--name", b"-n"]);
        let Some(value) = cursor.argument() else { continue };
        if is([b"--resource-group", b"-g"]) {
            group = Some(value);
        } else if is([b"--vault-name", b"-v"]) || is_name && is_subject(b"vault") {
            vault = Some(value);
        } else if is_name && is_subject(b"job") {
            values.tell(Placeholder::JobId, value);
        } else if is_data_protection
            && is_subject(b"backup-instance")
            && (is_name || option == b"--backup-instance-name")
        {
            values.tell(Placeholder::BackupInstanceName, value);
        }
    }
    if let Some(vault) = vault {
        values.tell_vault(group, vault);
    }
}
