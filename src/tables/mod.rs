// Made by `cargo run -p bake` from data/, with phf 0.13. Do not edit.

#![cfg_attr(rustfmt, rustfmt::skip)]

mod codes;
mod index;
mod locales;
mod common;
#[cfg(feature = "azure-vm")]
mod azure_vm;
#[cfg(feature = "databases")]
mod databases;
#[cfg(feature = "storage")]
mod storage;
#[cfg(feature = "hybrid")]
mod hybrid;
#[cfg(feature = "dpm")]
mod dpm;

pub(crate) use codes::ALL_CODES;
pub use codes::ErrorCode;
pub(crate) use common::LABELS;
#[cfg(feature = "diagnose")]
pub(crate) use common::SUPPORT;
pub(crate) use index::*;
pub use locales::Locale;

use crate::shared::pack::Pack;
use crate::shared::record::{BlockRecord, CauseRecord, EntryRecord, FamilyRecord, FormerCauseRecord, KnownRecord, MessageRecord, NameId, NumberRecord, Place, Reference, SolutionRecord, SourceRecord};
#[cfg(feature = "diagnose")]
use crate::table::Recognition;
use crate::table::{SearchIndex, Table, Texts};

/// The version of the data, by calendar: year, month, number.
pub const DATA_VERSION: &str = "2026.11.3";

/// The day of the data, as YYYY-MM-DD.
pub const DATA_DATE: &str = "2026-11-29";

pub(crate) const fn entries(pack: Pack) -> Table<EntryRecord> {
    match pack {
        Pack::Common => common::ENTRIES,
        #[cfg(feature = "azure-vm")]
        Pack::AzureVm => azure_vm::ENTRIES,
        #[cfg(feature = "databases")]
        Pack::Databases => databases::ENTRIES,
        #[cfg(feature = "storage")]
        Pack::Storage => storage::ENTRIES,
        #[cfg(feature = "hybrid")]
        Pack::Hybrid => hybrid::ENTRIES,
        #[cfg(feature = "dpm")]
        Pack::Dpm => dpm::ENTRIES,
        #[allow(unreachable_patterns, reason = "what this build leaves out")]
        _ => Table::EMPTY,
    }
}

pub(crate) const fn causes(pack: Pack) -> Table<CauseRecord> {
    match pack {
        Pack::Common => common::CAUSES,
        #[cfg(feature = "azure-vm")]
        Pack::AzureVm => azure_vm::CAUSES,
        #[cfg(feature = "databases")]
        Pack::Databases => databases::CAUSES,
        #[cfg(feature = "storage")]
        Pack::Storage => storage::CAUSES,
        #[cfg(feature = "hybrid")]
        Pack::Hybrid => hybrid::CAUSES,
        #[cfg(feature = "dpm")]
        Pack::Dpm => dpm::CAUSES,
        #[allow(unreachable_patterns, reason = "what this build leaves out")]
        _ => Table::EMPTY,
    }
}

pub(crate) const fn former_causes(pack: Pack) -> Table<FormerCauseRecord> {
    match pack {
        Pack::Common => common::FORMER_CAUSES,
        #[cfg(feature = "azure-vm")]
        Pack::AzureVm => azure_vm::FORMER_CAUSES,
        #[cfg(feature = "databases")]
        Pack::Databases => databases::FORMER_CAUSES,
        #[cfg(feature = "storage")]
        Pack::Storage => storage::FORMER_CAUSES,
        #[cfg(feature = "hybrid")]
        Pack::Hybrid => hybrid::FORMER_CAUSES,
        #[cfg(feature = "dpm")]
        Pack::Dpm => dpm::FORMER_CAUSES,
        #[allow(unreachable_patterns, reason = "what this build leaves out")]
        _ => Table::EMPTY,
    }
}

pub(crate) const fn solutions(pack: Pack) -> Table<SolutionRecord> {
    match pack {
        Pack::Common => common::SOLUTIONS,
        #[cfg(feature = "azure-vm")]
        Pack::AzureVm => azure_vm::SOLUTIONS,
        #[cfg(feature = "databases")]
        Pack::Databases => databases::SOLUTIONS,
        #[cfg(feature = "storage")]
        Pack::Storage => storage::SOLUTIONS,
        #[cfg(feature = "hybrid")]
        Pack::Hybrid => hybrid::SOLUTIONS,
        #[cfg(feature = "dpm")]
        Pack::Dpm => dpm::SOLUTIONS,
        #[allow(unreachable_patterns, reason = "what this build leaves out")]
        _ => Table::EMPTY,
    }
}

pub(crate) const fn sources(pack: Pack) -> Table<SourceRecord> {
    match pack {
        Pack::Common => common::SOURCES,
        #[cfg(feature = "azure-vm")]
        Pack::AzureVm => azure_vm::SOURCES,
        #[cfg(feature = "databases")]
        Pack::Databases => databases::SOURCES,
        #[cfg(feature = "storage")]
        Pack::Storage => storage::SOURCES,
        #[cfg(feature = "hybrid")]
        Pack::Hybrid => hybrid::SOURCES,
        #[cfg(feature = "dpm")]
        Pack::Dpm => dpm::SOURCES,
        #[allow(unreachable_patterns, reason = "what this build leaves out")]
        _ => Table::EMPTY,
    }
}

pub(crate) const fn families(pack: Pack) -> Table<FamilyRecord> {
    match pack {
        Pack::Common => common::FAMILIES,
        #[cfg(feature = "azure-vm")]
        Pack::AzureVm => azure_vm::FAMILIES,
        #[cfg(feature = "databases")]
        Pack::Databases => databases::FAMILIES,
        #[cfg(feature = "storage")]
        Pack::Storage => storage::FAMILIES,
        #[cfg(feature = "hybrid")]
        Pack::Hybrid => hybrid::FAMILIES,
        #[cfg(feature = "dpm")]
        Pack::Dpm => dpm::FAMILIES,
        #[allow(unreachable_patterns, reason = "what this build leaves out")]
        _ => Table::EMPTY,
    }
}

pub(crate) const fn messages(pack: Pack) -> Table<MessageRecord> {
    match pack {
        Pack::Common => common::MESSAGES,
        #[cfg(feature = "azure-vm")]
        Pack::AzureVm => azure_vm::MESSAGES,
        #[cfg(feature = "databases")]
        Pack::Databases => databases::MESSAGES,
        #[cfg(feature = "storage")]
        Pack::Storage => storage::MESSAGES,
        #[cfg(feature = "hybrid")]
        Pack::Hybrid => hybrid::MESSAGES,
        #[cfg(feature = "dpm")]
        Pack::Dpm => dpm::MESSAGES,
        #[allow(unreachable_patterns, reason = "what this build leaves out")]
        _ => Table::EMPTY,
    }
}

pub(crate) const fn blocks(pack: Pack) -> Table<BlockRecord> {
    match pack {
        Pack::Common => common::BLOCKS,
        #[cfg(feature = "azure-vm")]
        Pack::AzureVm => azure_vm::BLOCKS,
        #[cfg(feature = "databases")]
        Pack::Databases => databases::BLOCKS,
        #[cfg(feature = "storage")]
        Pack::Storage => storage::BLOCKS,
        #[cfg(feature = "hybrid")]
        Pack::Hybrid => hybrid::BLOCKS,
        #[cfg(feature = "dpm")]
        Pack::Dpm => dpm::BLOCKS,
        #[allow(unreachable_patterns, reason = "what this build leaves out")]
        _ => Table::EMPTY,
    }
}

pub(crate) const fn aliases(pack: Pack) -> Table<NameId> {
    match pack {
        Pack::Common => common::ALIASES,
        #[cfg(feature = "azure-vm")]
        Pack::AzureVm => azure_vm::ALIASES,
        #[cfg(feature = "databases")]
        Pack::Databases => databases::ALIASES,
        #[cfg(feature = "storage")]
        Pack::Storage => storage::ALIASES,
        #[cfg(feature = "hybrid")]
        Pack::Hybrid => hybrid::ALIASES,
        #[cfg(feature = "dpm")]
        Pack::Dpm => dpm::ALIASES,
        #[allow(unreachable_patterns, reason = "what this build leaves out")]
        _ => Table::EMPTY,
    }
}

pub(crate) const fn numbers(pack: Pack) -> Table<NumberRecord> {
    match pack {
        Pack::Common => common::NUMBERS,
        #[cfg(feature = "azure-vm")]
        Pack::AzureVm => azure_vm::NUMBERS,
        #[cfg(feature = "databases")]
        Pack::Databases => databases::NUMBERS,
        #[cfg(feature = "storage")]
        Pack::Storage => storage::NUMBERS,
        #[cfg(feature = "hybrid")]
        Pack::Hybrid => hybrid::NUMBERS,
        #[cfg(feature = "dpm")]
        Pack::Dpm => dpm::NUMBERS,
        #[allow(unreachable_patterns, reason = "what this build leaves out")]
        _ => Table::EMPTY,
    }
}

pub(crate) const fn references(pack: Pack) -> Table<Reference> {
    match pack {
        Pack::Common => common::REFERENCES,
        #[cfg(feature = "azure-vm")]
        Pack::AzureVm => azure_vm::REFERENCES,
        #[cfg(feature = "databases")]
        Pack::Databases => databases::REFERENCES,
        #[cfg(feature = "storage")]
        Pack::Storage => storage::REFERENCES,
        #[cfg(feature = "hybrid")]
        Pack::Hybrid => hybrid::REFERENCES,
        #[cfg(feature = "dpm")]
        Pack::Dpm => dpm::REFERENCES,
        #[allow(unreachable_patterns, reason = "what this build leaves out")]
        _ => Table::EMPTY,
    }
}

pub(crate) const fn span_starts(pack: Pack) -> Table<Place> {
    match pack {
        Pack::Common => common::SPAN_STARTS,
        #[cfg(feature = "azure-vm")]
        Pack::AzureVm => azure_vm::SPAN_STARTS,
        #[cfg(feature = "databases")]
        Pack::Databases => databases::SPAN_STARTS,
        #[cfg(feature = "storage")]
        Pack::Storage => storage::SPAN_STARTS,
        #[cfg(feature = "hybrid")]
        Pack::Hybrid => hybrid::SPAN_STARTS,
        #[cfg(feature = "dpm")]
        Pack::Dpm => dpm::SPAN_STARTS,
        #[allow(unreachable_patterns, reason = "what this build leaves out")]
        _ => Table::EMPTY,
    }
}

pub(crate) const fn known(pack: Pack) -> Table<KnownRecord> {
    match pack {
        Pack::Common => index::KNOWN_COMMON,
        Pack::AzureVm => index::KNOWN_AZURE_VM,
        Pack::Databases => index::KNOWN_DATABASES,
        Pack::Storage => index::KNOWN_STORAGE,
        Pack::Hybrid => index::KNOWN_HYBRID,
        Pack::Dpm => index::KNOWN_DPM,
    }
}

pub(crate) fn shared_texts(pack: Pack) -> Texts {
    match pack {
        Pack::Common => common::SHARED,
        #[cfg(feature = "azure-vm")]
        Pack::AzureVm => azure_vm::SHARED,
        #[cfg(feature = "databases")]
        Pack::Databases => databases::SHARED,
        #[cfg(feature = "storage")]
        Pack::Storage => storage::SHARED,
        #[cfg(feature = "hybrid")]
        Pack::Hybrid => hybrid::SHARED,
        #[cfg(feature = "dpm")]
        Pack::Dpm => dpm::SHARED,
        #[allow(unreachable_patterns, reason = "what this build leaves out")]
        _ => Texts::EMPTY,
    }
}

pub(crate) fn texts(pack: Pack, locale: Locale) -> Texts {
    match (pack, locale) {
        (Pack::Common, Locale::En) => common::en::TEXTS,
        #[cfg(feature = "de")]
        (Pack::Common, Locale::De) => common::de::TEXTS,
        #[cfg(feature = "azure-vm")]
        (Pack::AzureVm, Locale::En) => azure_vm::en::TEXTS,
        #[cfg(feature = "azure-vm")]
        #[cfg(feature = "de")]
        (Pack::AzureVm, Locale::De) => azure_vm::de::TEXTS,
        #[cfg(feature = "databases")]
        (Pack::Databases, Locale::En) => databases::en::TEXTS,
        #[cfg(feature = "databases")]
        #[cfg(feature = "de")]
        (Pack::Databases, Locale::De) => databases::de::TEXTS,
        #[cfg(feature = "storage")]
        (Pack::Storage, Locale::En) => storage::en::TEXTS,
        #[cfg(feature = "storage")]
        #[cfg(feature = "de")]
        (Pack::Storage, Locale::De) => storage::de::TEXTS,
        #[cfg(feature = "hybrid")]
        (Pack::Hybrid, Locale::En) => hybrid::en::TEXTS,
        #[cfg(feature = "hybrid")]
        #[cfg(feature = "de")]
        (Pack::Hybrid, Locale::De) => hybrid::de::TEXTS,
        #[cfg(feature = "dpm")]
        (Pack::Dpm, Locale::En) => dpm::en::TEXTS,
        #[cfg(feature = "dpm")]
        #[cfg(feature = "de")]
        (Pack::Dpm, Locale::De) => dpm::de::TEXTS,
        #[allow(unreachable_patterns, reason = "what this build leaves out")]
        _ => Texts::EMPTY,
    }
}

pub(crate) fn search_index(pack: Pack, locale: Locale) -> SearchIndex {
    match (pack, locale) {
        (Pack::Common, Locale::En) => common::en::SEARCH,
        #[cfg(feature = "de")]
        (Pack::Common, Locale::De) => common::de::SEARCH,
        #[cfg(feature = "azure-vm")]
        (Pack::AzureVm, Locale::En) => azure_vm::en::SEARCH,
        #[cfg(feature = "azure-vm")]
        #[cfg(feature = "de")]
        (Pack::AzureVm, Locale::De) => azure_vm::de::SEARCH,
        #[cfg(feature = "databases")]
        (Pack::Databases, Locale::En) => databases::en::SEARCH,
        #[cfg(feature = "databases")]
        #[cfg(feature = "de")]
        (Pack::Databases, Locale::De) => databases::de::SEARCH,
        #[cfg(feature = "storage")]
        (Pack::Storage, Locale::En) => storage::en::SEARCH,
        #[cfg(feature = "storage")]
        #[cfg(feature = "de")]
        (Pack::Storage, Locale::De) => storage::de::SEARCH,
        #[cfg(feature = "hybrid")]
        (Pack::Hybrid, Locale::En) => hybrid::en::SEARCH,
        #[cfg(feature = "hybrid")]
        #[cfg(feature = "de")]
        (Pack::Hybrid, Locale::De) => hybrid::de::SEARCH,
        #[cfg(feature = "dpm")]
        (Pack::Dpm, Locale::En) => dpm::en::SEARCH,
        #[cfg(feature = "dpm")]
        #[cfg(feature = "de")]
        (Pack::Dpm, Locale::De) => dpm::de::SEARCH,
        #[allow(unreachable_patterns, reason = "what this build leaves out")]
        _ => SearchIndex::EMPTY,
    }
}

#[cfg(feature = "diagnose")]
pub(crate) fn recognition(pack: Pack, locale: Locale) -> Recognition {
    match (pack, locale) {
        (Pack::Common, Locale::En) => common::en::RECOGNITION,
        #[cfg(feature = "de")]
        (Pack::Common, Locale::De) => common::de::RECOGNITION,
        #[cfg(feature = "azure-vm")]
        (Pack::AzureVm, Locale::En) => azure_vm::en::RECOGNITION,
        #[cfg(feature = "azure-vm")]
        #[cfg(feature = "de")]
        (Pack::AzureVm, Locale::De) => azure_vm::de::RECOGNITION,
        #[cfg(feature = "databases")]
        (Pack::Databases, Locale::En) => databases::en::RECOGNITION,
        #[cfg(feature = "databases")]
        #[cfg(feature = "de")]
        (Pack::Databases, Locale::De) => databases::de::RECOGNITION,
        #[cfg(feature = "storage")]
        (Pack::Storage, Locale::En) => storage::en::RECOGNITION,
        #[cfg(feature = "storage")]
        #[cfg(feature = "de")]
        (Pack::Storage, Locale::De) => storage::de::RECOGNITION,
        #[cfg(feature = "hybrid")]
        (Pack::Hybrid, Locale::En) => hybrid::en::RECOGNITION,
        #[cfg(feature = "hybrid")]
        #[cfg(feature = "de")]
        (Pack::Hybrid, Locale::De) => hybrid::de::RECOGNITION,
        #[cfg(feature = "dpm")]
        (Pack::Dpm, Locale::En) => dpm::en::RECOGNITION,
        #[cfg(feature = "dpm")]
        #[cfg(feature = "de")]
        (Pack::Dpm, Locale::De) => dpm::de::RECOGNITION,
        #[allow(unreachable_patterns, reason = "what this build leaves out")]
        _ => Recognition::EMPTY,
    }
}
