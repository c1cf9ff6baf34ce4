//! What the small enums say in a language.

use crate::shared::kinds::{Area, BlockKind, Effect, Fault, Os, Retry, SolutionOrder};
use crate::shared::pack::Pack;
use crate::shared::record::TextId;
use crate::tables::{LABELS, Locale};
use crate::text::Text;

fn label(label: TextId, locale: Locale) -> Text {
    Text::new(Pack::Common, label, locale)
}

impl Area {
    /// Returns what was being backed up, in a word or two.
    #[must_use]
    pub fn title(self, locale: Locale) -> Text {
        let text = match self {
            Self::AzureVm => LABELS.area_azure_vm,
            Self::Vault => LABELS.area_vault,
            Self::MarsAgent => LABELS.area_mars_agent,
            Self::BackupServer => LABELS.area_backup_server,
            Self::SqlServer => LABELS.area_sql_server,
            Self::SapHana => LABELS.area_sap_hana,
            Self::SapAse => LABELS.area_sap_ase,
            Self::PostgreSql => LABELS.area_postgresql,
            Self::MySql => LABELS.area_mysql,
            Self::AzureFiles => LABELS.area_azure_files,
            Self::AzureBlobs => LABELS.area_azure_blobs,
            Self::DataLakeStorage => LABELS.area_data_lake_storage,
            Self::ManagedDisks => LABELS.area_managed_disks,
            Self::Aks => LABELS.area_aks,
            Self::Dpm => LABELS.area_dpm,
        };
        label(text, locale)
    }
}

impl BlockKind {
    /// Returns what stands before blocks of this kind: before a note, a tip, a warning, or before alternatives; an empty
    /// text for every other kind.
    #[must_use]
    pub fn title(self, locale: Locale) -> Text {
        let text = match self {
            Self::Note => LABELS.note,
            Self::Tip => LABELS.tip,
            Self::Warning => LABELS.warning,
            Self::Choice => LABELS.choices,
            Self::Paragraph | Self::Step | Self::Item | Self::Command => TextId::default(),
        };
        label(text, locale)
    }
}

impl Effect {
    /// Returns what this means for the restore point at hand, in a sentence; an empty one for [`Effect::Unknown`].
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Effect, Locale};
    ///
    /// assert_eq!(Effect::NotChanged.title(Locale::En).as_str(), "Nothing was changed.");
    /// assert!(Effect::Unknown.title(Locale::En).is_empty());
    /// ```
    #[must_use]
    pub fn title(self, locale: Locale) -> Text {
        let text = match self {
            Self::Unknown => TextId::default(),
            Self::NoRestorePoint => LABELS.effect_no_restore_point,
            Self::WeakerRestorePoint => LABELS.effect_weaker_restore_point,
            Self::RestorePointMade => LABELS.effect_restore_point_made,
            Self::NotRestored => LABELS.effect_not_restored,
            Self::NotChanged => LABELS.effect_not_changed,
        };
        label(text, locale)
    }
}

impl Fault {
    /// Returns on whose side the error usually lies, in a sentence.
    #[must_use]
    pub fn title(self, locale: Locale) -> Text {
        let text = match self {
            Self::User => LABELS.fault_user,
            Self::Service => LABELS.fault_service,
            Self::Unknown => LABELS.fault_unknown,
        };
        label(text, locale)
    }
}

impl Os {
    /// Returns the name of the operating system; an empty text for [`Os::Any`].
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Locale, Os};
    ///
    /// assert_eq!(Os::Linux.title(Locale::En).as_str(), "Linux");
    /// assert!(Os::Any.title(Locale::En).is_empty());
    /// ```
    #[must_use]
    pub fn title(self, locale: Locale) -> Text {
        let text = match self {
            Self::Any => TextId::default(),
            Self::Windows => LABELS.windows,
            Self::Linux => LABELS.linux,
        };
        label(text, locale)
    }
}

impl Retry {
    /// Returns when it makes sense to run the failed operation again, in a sentence.
    #[must_use]
    pub fn title(self, locale: Locale) -> Text {
        let text = match self {
            Self::AfterFix => LABELS.retry_after_fix,
            Self::Later => LABELS.retry_later,
            Self::No => LABELS.retry_no,
        };
        label(text, locale)
    }
}

impl SolutionOrder {
    /// Returns how the solutions in a list belong together, in a line to stand before them.
    #[must_use]
    pub fn title(self, locale: Locale) -> Text {
        let text = match self {
            Self::InOrder => LABELS.in_order,
            Self::OneOf => LABELS.one_of,
            Self::WhereItApplies => LABELS.where_it_applies,
            Self::UntilFixed => LABELS.until_fixed,
        };
        label(text, locale)
    }
}
