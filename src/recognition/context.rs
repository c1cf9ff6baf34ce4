//! Signs that a text speaks of Azure Backup, or of something else.

use alloc::collections::VecDeque;
use alloc::vec::Vec;

use super::grams::Grams;
use crate::shared::pattern::ANCHOR;

/// How far a sign counts, in bytes.
pub(super) const REACH: usize = 2048;

/// What a sign says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// The text speaks of Azure Backup.
    Backup,
    /// It does, or of another vendor's backups: they have the same words.
    AnyBackup,
    /// It speaks of another vendor's cloud.
    OtherCloud,
    /// It has the shape in which Azure Backup reports numbers, and perhaps others too.
    Shape,
    /// It speaks of another service with codes that look like ours.
    Other,
}

/// Which signs a match needs to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Needs {
    Nothing,
    /// One of Azure Backup.
    Backup,
    /// One of Azure Backup, or the shape in which it reports numbers.
    BackupOrShape,
    /// One of Azure Backup, or none of another service.
    BackupOrNoOther,
    /// One of Azure Backup, and none of another service: what no name tells.
    BackupAlone,
}

/// Literal signs, in lower case, of eight bytes and more.
const SIGNS: &[(&str, Sign)] = &[
    ("azure backup", Sign::Backup),
    ("azure-backup", Sign::Backup),
    ("azurebackup", Sign::Backup),
    ("azure vm backup", Sign::Backup),
    ("recoveryservices", Sign::Backup),
    ("recovery services", Sign::Backup),
    ("microsoft.dataprotection", Sign::Backup),
    ("az dataprotection", Sign::Backup),
    ("az backup", Sign::Backup),
    ("azurerm_backup", Sign::Backup),
    ("azureiaasvm", Sign::Backup),
    ("azureworkloadjob", Sign::Backup),
    ("azurestoragejob", Sign::Backup),
    ("iaasbcdrextension", Sign::Backup),
    // The extension in a cluster, and its namespace.
    ("azure-aks-backup", Sign::Backup),
    ("dataprotection-microsoft", Sign::Backup),
    ("backup vault", Sign::AnyBackup),
    ("backupvault", Sign::AnyBackup),
    ("sicherungstresor", Sign::Backup),
    ("vmsnapshot", Sign::AnyBackup),
    ("restorepointcollection", Sign::Backup),
    ("restore point collection", Sign::Backup),
    ("wiederherstellungspunktsammlung", Sign::Backup),
    ("ilrscript", Sign::Backup),
    ("iaasvmilr", Sign::Backup),
    ("volumes of the recovery point", Sign::Backup),
    ("amazonaws", Sign::OtherCloud),
    ("arn:aws:", Sign::OtherCloud),
    ("aws backup", Sign::OtherCloud),
    ("cloudstack", Sign::OtherCloud),
    ("googleapi", Sign::OtherCloud),
    ("errordetails", Sign::Shape),
    ("errorstring", Sign::Shape),
    ("microsoft.datatransfer", Sign::Other),
    ("datafactory", Sign::Other),
    ("data factory", Sign::Other),
    ("machinelearning", Sign::Other),
    ("machine learning", Sign::Other),
    ("microsoft.synapse", Sign::Other),
    ("azure synapse", Sign::Other),
    ("site recovery", Sign::Other),
    ("siterecovery", Sign::Other),
    ("site-recovery", Sign::Other),
    ("/replication", Sign::Other),
];

/// Finds the signs of a text by the bytes in their middle.
pub(super) fn grams() -> Grams {
    let middle = |sign: &str| sign.as_bytes().get(middle_of(sign)..)?.first_chunk().copied();
    let anchors = (0_u32..).zip(SIGNS).filter_map(|(number, (sign, _))| Some((middle(sign)?, number)));
    Grams::new(&anchors.collect::<Vec<_>>())
}

/// Where the middle of a sign begins: its ends are words that many texts have.
fn middle_of(sign: &str) -> usize {
    sign.len().saturating_sub(ANCHOR) / 2
}

/// The signs around a place that only goes forwards, so that each part of a text is read once.
#[derive(Debug, Default)]
pub(super) struct Signs {
    /// Where signs stand that may still count, in their order.
    backup: VecDeque<usize>,
    any_backup: VecDeque<usize>,
    other_cloud: VecDeque<usize>,
    shape: VecDeque<usize>,
    other: VecDeque<usize>,
    /// How far the text has been read.
    read_to: usize,
}

impl Signs {
    /// Whether a sign is within reach of a place of a text that begins at `base`.
    pub(super) fn has(
        &mut self,
        grams: &Grams,
        text: &[u8],
        base: usize,
        place: usize,
        sign: Sign,
        steps: &mut u64,
    ) -> bool {
        let to = place.saturating_add(REACH).min(base + text.len());
        let from = self.read_to.max(place.saturating_sub(REACH)).max(base);
        if from < to {
            *steps += (to - from) as u64;
            let mut found: Vec<(usize, Sign)> = Vec::new();
            grams.find(text, from - base, to - base, |at, number| {
                let Some((literal, sign)) = SIGNS.get(number as usize) else { return };
                let start = at.checked_sub(middle_of(literal));
                let bytes = start.and_then(|start| text.get(start..start + literal.len()));
                if bytes.is_some_and(|bytes| bytes.eq_ignore_ascii_case(literal.as_bytes())) {
                    found.push((base + at, *sign));
                }
            });
            found.sort_by_key(|&(at, _)| at);
            for (at, sign) in found {
                self.places(sign).push_back(at);
            }
            self.read_to = to;
        }
        let places = self.places(sign);
        while places.front().is_some_and(|&at| at + REACH < place) {
            places.pop_front();
        }
        !places.is_empty()
    }

    fn places(&mut self, sign: Sign) -> &mut VecDeque<usize> {
        match sign {
            Sign::Backup => &mut self.backup,
            Sign::AnyBackup => &mut self.any_backup,
            Sign::OtherCloud => &mut self.other_cloud,
            Sign::Shape => &mut self.shape,
            Sign::Other => &mut self.other,
        }
    }
}
