//! Signs that a text speaks of Azure Backup, or of something else.

use alloc::collections::VecDeque;
use alloc::vec::Vec;

use super::grams::Grams;
use crate::shared::kinds::Area;
use crate::shared::pattern::{ANCHOR, Anchor, BLANKS};

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
    ("data protection manager", Sign::Backup),
    ("dpm server", Sign::Backup),
    ("dpm service", Sign::Backup),
    ("dpm console", Sign::Backup),
    ("dpm failed", Sign::Backup),
    ("dpm error", Sign::Backup),
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

/// What a text calls what was backed up, in lower case: types of resources and of data sources, names of containers.
pub(super) const DATA_SOURCES: &[(&str, Area)] = &[
    ("azureiaasvm", Area::AzureVm),
    ("iaasvmcontainer", Area::AzureVm),
    ("azurefileshare", Area::AzureFiles),
    ("azurestorage;", Area::AzureFiles),
    ("azurestoragejob", Area::AzureFiles),
    ("/fileservices", Area::AzureFiles),
    ("azureblob", Area::AzureBlobs),
    ("/blobservices", Area::AzureBlobs),
    ("adlsblobservices", Area::DataLakeStorage),
    ("azuredatalakestorage", Area::DataLakeStorage),
    ("azuredisk", Area::ManagedDisks),
    ("microsoft.compute/disks", Area::ManagedDisks),
    ("azurekubernetesservice", Area::Aks),
    ("managedclusters", Area::Aks),
    ("sqldatabase", Area::SqlServer),
    ("sqlinstance", Area::SqlServer),
    ("saphana", Area::SapHana),
    ("sapase", Area::SapAse),
    ("dbforpostgresql", Area::PostgreSql),
    ("dbformysql", Area::MySql),
];

/// What a line end and the margin behind it may put between the words of a sign, besides other [`BLANKS`].
const LINE_ENDS: [&str; 4] = ["\n  ", "\r\n  ", "\n> ", "\r\n> "];

/// So many bytes may stand between two words of a sign.
const LONGEST_BLANK: usize = 40;

/// Finds the signs of a text by the bytes in their middle, each with the number of its sign and how far it begins before.
pub(super) fn grams() -> Grams {
    let mut anchors: Vec<(Anchor, u32)> = Vec::new();
    for ((sign, _), number) in SIGNS.iter().zip(0_u32..) {
        for blank in BLANKS.iter().chain(&LINE_ENDS).take(if sign.contains(' ') { usize::MAX } else { 1 }) {
            let spelled = sign.replace(' ', blank);
            // A line end is farther from the next word where it is indented.
            let from = match sign.find(' ').filter(|_| blank.contains('\n')) {
                Some(end) => (end + blank.len()).saturating_sub(ANCHOR),
                None => (spelled.len() - ANCHOR) / 2,
            };
            let anchor = spelled.as_bytes().get(from..).and_then(|rest| rest.first_chunk());
            anchors.extend(anchor.map(|anchor| (*anchor, number << 8 | from as u32)));
        }
    }
    Grams::new(&anchors)
}

/// Whether a sign stands at a place, with whatever is blank between its words.
fn spells(text: &[u8], mut place: usize, sign: &str) -> bool {
    sign.bytes().all(|byte| {
        let rest = text.get(place..).unwrap_or_default();
        let len = match byte {
            b' ' => blank(rest),
            _ => usize::from(rest.first().is_some_and(|first| first.eq_ignore_ascii_case(&byte))),
        };
        place += len;
        len > 0
    })
}

/// How much of the beginning of a text is blank.
fn blank(text: &[u8]) -> usize {
    let mut len = 0;
    while len < LONGEST_BLANK {
        let rest = text.get(len..).unwrap_or_default();
        len += match (BLANKS.iter().find(|blank| rest.starts_with(blank.as_bytes())), rest) {
            (Some(blank), _) => blank.len(),
            (None, [b'\t' | b'>' | b'|', ..]) => 1,
            (None, [b'\\', b'n' | b'r' | b't', ..]) => 2,
            (None, [b'=', b'2', b'0', ..]) => 3,
            _ => break,
        };
    }
    len
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
                let Some((literal, sign)) = SIGNS.get(number as usize >> 8) else { return };
                let start = at.checked_sub(number as usize % (1 << 8));
                if start.is_some_and(|start| spells(text, start, literal)) {
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
