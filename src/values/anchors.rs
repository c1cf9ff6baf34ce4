//! Where in a text a sign may stand: many words are looked for at once (Wu and Manber), whatever their case.

/// What begins a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Subscription,
    VmContainer,
    ManagementType,
    JobType,
    FriendlyName,
    VmName,
    JobId,
    BackupVault,
    Vault,
    AzBackup,
    AzDataProtection,
    VmSnapshot,
    Waagent,
    LinuxLog,
    WindowsAzure,
    Packages,
    OsType,
}

/// The words, in small letters.
const WORDS: [(&[u8], Anchor); 18] = [
    (b"subscription", Anchor::Subscription),
    (b"iaasvmcontainerv2", Anchor::VmContainer),
    (b"backupmanagementtype", Anchor::ManagementType),
    (b"jobtype", Anchor::JobType),
    (b"entityfriendlyname", Anchor::FriendlyName),
    (b"workloadname", Anchor::FriendlyName),
    (b"vm name", Anchor::VmName),
    (b"jobuniqueid", Anchor::JobId),
    (b"backup vault name", Anchor::BackupVault),
    (b"(vault ", Anchor::Vault),
    (b"az backup ", Anchor::AzBackup),
    (b"az dataprotection ", Anchor::AzDataProtection),
    (b"vmsnapshot", Anchor::VmSnapshot),
    (b"waagent", Anchor::Waagent),
    (b"/var/log/azure", Anchor::LinuxLog),
    (b"windowsazure", Anchor::WindowsAzure),
    (b"packages\\", Anchor::Packages),
    (b"ostype", Anchor::OsType),
];

/// So much of the beginning of each word is looked for: the shortest has no more.
const BEGINNING: usize = 6;

/// By the last two letters of a window of that size: how far it may move without missing a word.
static MOVES: [u8; 1 << 12] = moves();

#[allow(clippy::indexing_slicing, reason = "the compiler computes it")]
const fn moves() -> [u8; 1 << 12] {
    let mut moves = [BEGINNING as u8 - 1; 1 << 12];
    let mut word = 0;
    while word < WORDS.len() {
        let (letters, _) = WORDS[word];
        let mut at = 1;
        while at < BEGINNING {
            let place = pair(letters[at - 1], letters[at]);
            let left = (BEGINNING - 1 - at) as u8;
            if left < moves[place] {
                moves[place] = left;
            }
            at += 1;
        }
        word += 1;
    }
    moves
}

/// Six bits of each letter, which are the same in both cases.
const fn pair(first: u8, second: u8) -> usize {
    ((first & 0x1f | first >> 1 & 0x20) as usize) << 6 | (second & 0x1f | second >> 1 & 0x20) as usize
}

/// Finds the first word that begins at `from` or behind it, but before `until`: where it begins, where it ends, and what it
/// is.
pub(super) fn find(text: &[u8], from: usize, until: usize) -> Option<(usize, usize, Anchor)> {
    let mut last = from + BEGINNING - 1;
    while last < until.saturating_add(BEGINNING - 1) {
        let (&first, &second) = (text.get(last - 1)?, text.get(last)?);
        let steps = MOVES.get(pair(first, second)).copied().unwrap_or_default();
        if steps > 0 {
            last += usize::from(steps);
            continue;
        }
        let start = last + 1 - BEGINNING;
        let rest = text.get(start..).unwrap_or_default();
        let is_here = |(word, _): &&(&[u8], Anchor)| {
            rest.get(..word.len()).is_some_and(|letters| letters.eq_ignore_ascii_case(word))
        };
        if let Some((word, anchor)) = WORDS.iter().find(is_here) {
            return Some((start, start + word.len(), *anchor));
        }
        last += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_wherever_it_stands_and_in_any_case() {
        for (word, anchor) in WORDS {
            for before in 0..20 {
                for letters in [word.to_ascii_lowercase(), word.to_ascii_uppercase()] {
                    let text = [&b"abcdefghijklmnopqrst"[..before], &letters, b" and so on"].concat();
                    let expected = Some((before, before + word.len(), anchor));
                    assert_eq!(find(&text, 0, text.len()), expected, "{}", text.escape_ascii());
                    assert_eq!(find(&text, 0, before), None);
                    assert_eq!(find(&text, before, before + 1), expected);
                }
            }
        }
    }

    #[test]
    fn the_beginnings_are_long_enough() {
        for (word, _) in WORDS {
            assert!(word.len() >= BEGINNING && !word.iter().any(u8::is_ascii_uppercase));
        }
    }
}
