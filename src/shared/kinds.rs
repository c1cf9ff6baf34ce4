//! The small enums of the catalogue.
//!
//! `bake` compiles this file too, so that the data can name nothing that the crate does not know.

use core::str::FromStr;

use super::unknown_name::UnknownNameError;

/// Makes enums whose variants have names: what one is called in an error, then the enum with a name for each variant.
///
/// All but how a name is read; [`kinds!`] adds that.
macro_rules! named {
    ($(
        $what:literal:
        $(#[doc = $doc:literal])+
        $name:ident {
            $($(#[doc = $variant_doc:literal])+ $(#[cfg($when:meta)])? $variant:ident = $variant_name:literal,)+
        }
    )+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[doc = $variant_doc])+
                $(#[cfg($when)])?
                $variant,
            )+
        }

        impl $name {
            /// What one is called in an error.
            const WHAT: &'static str = $what;
            pub(crate) const ALL: &'static [Self] = &[$($(#[cfg($when)])? Self::$variant,)+];
            const NAMES: &'static [&'static str] = &[$($(#[cfg($when)])? $variant_name,)+];

            /// Returns all there are, in the order in which they are declared.
            pub fn all() -> impl ExactSizeIterator<Item = Self> + DoubleEndedIterator + Clone {
                Self::ALL.iter().copied()
            }

            /// Returns the name used in the data, in JSON and by [`Display`](core::fmt::Display).
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $($(#[cfg($when)])? Self::$variant => $variant_name,)+
                }
            }

            /// The error for a name that none of them has.
            pub(crate) fn unknown(given: &str) -> $crate::shared::unknown_name::UnknownNameError {
                $crate::shared::unknown_name::UnknownNameError::new(Self::WHAT, Self::NAMES, given)
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl From<$name> for &'static str {
            fn from(value: $name) -> Self {
                value.as_str()
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::shared::unknown_name::UnknownNameError;

            fn try_from(name: &str) -> Result<Self, Self::Error> {
                name.parse()
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "description": concat!($($doc),+).trim(),
                    "oneOf": [$({
                        "description": concat!($($variant_doc),+).trim(),
                        "const": $variant_name,
                    }),+],
                })
            }
        }

        #[cfg(feature = "strum")]
        impl strum::IntoEnumIterator for $name {
            type Iterator = core::iter::Copied<core::slice::Iter<'static, Self>>;

            fn iter() -> Self::Iterator {
                Self::ALL.iter().copied()
            }
        }

        #[cfg(feature = "strum")]
        impl strum::EnumCount for $name {
            const COUNT: usize = Self::ALL.len();
        }

        #[cfg(feature = "strum")]
        impl strum::VariantArray for $name {
            const VARIANTS: &'static [Self] = Self::ALL;
        }

        #[cfg(feature = "strum")]
        impl strum::VariantNames for $name {
            const VARIANTS: &'static [&'static str] = Self::NAMES;
        }
    )+};
}
pub(crate) use named;

/// Makes enums whose variants are read from their names, in any ASCII case.
macro_rules! kinds {
    ($($what:literal: $(#[$($doc:tt)+])+ $name:ident { $($variants:tt)+ })+) => {
        named! { $($what: $(#[$($doc)+])+ $name { $($variants)+ })+ }

        $(impl FromStr for $name {
            type Err = UnknownNameError;

            /// Finds what has this name, in any ASCII case.
            fn from_str(name: &str) -> Result<Self, Self::Err> {
                Self::all()
                    .find(|known| known.as_str().eq_ignore_ascii_case(name))
                    .ok_or_else(|| Self::unknown(name))
            }
        })+
    };
}

kinds! {
    "area":
    /// What was being backed up.
    Area {
        /// An Azure virtual machine.
        AzureVm = "azure-vm",
        /// A vault itself: its policies, its protection, its keys, what is registered with it.
        Vault = "vault",
        /// A computer that the MARS agent backs up: its files and folders, its system state.
        MarsAgent = "mars-agent",
        /// A data source that Azure Backup Server or Data Protection Manager backs up.
        BackupServer = "backup-server",
        /// SQL Server in an Azure virtual machine: its databases, its instances.
        SqlServer = "sql-server",
        /// SAP HANA in an Azure virtual machine: its databases, snapshots of its instances.
        SapHana = "sap-hana",
        /// SAP ASE (Sybase) in an Azure virtual machine.
        SapAse = "sap-ase",
        /// Azure Database for PostgreSQL: single server and flexible server.
        PostgreSql = "postgresql",
        /// Azure Database for MySQL: flexible server.
        MySql = "mysql",
        /// A share of Azure Files: snapshots of it, copies of it in a vault.
        AzureFiles = "azure-files",
        /// The blobs of a storage account: operational and vaulted backup.
        AzureBlobs = "azure-blobs",
        /// A storage account with a hierarchical namespace (Azure Data Lake Storage).
        DataLakeStorage = "data-lake-storage",
        /// An Azure managed disk that is backed up by itself.
        ManagedDisks = "managed-disks",
        /// A cluster of Azure Kubernetes Service.
        Aks = "aks",
        /// Data Protection Manager and Azure Backup Server: the ids of their catalogue that no page explains further.
        Dpm = "dpm",
    }

    "component":
    /// The part of Azure Backup, or of what it works with, that an error is about.
    Component {
        /// The Azure VM agent (guest agent) inside the virtual machine.
        VmAgent = "vm-agent",
        /// The VMSnapshot extension that Azure Backup puts into the virtual machine.
        BackupExtension = "backup-extension",
        /// The network between what is backed up and Azure.
        Network = "network",
        /// Restore points and the collections and resource groups that hold them.
        RestorePoints = "restore-points",
        /// The key vault with the keys and secrets of an encrypted virtual machine.
        KeyVault = "key-vault",
        /// A disk: one of a virtual machine, or one that is backed up by itself.
        Disk = "disk",
        /// A backup job.
        BackupJob = "backup-job",
        /// The service itself, or a cause that it does not tell.
        BackupService = "backup-service",
        /// The Volume Shadow Copy Service of Windows, its writers, COM+ and MSDTC.
        Vss = "vss",
        /// The file systems and mount points inside the virtual machine.
        FileSystem = "file-system",
        /// The virtual machine itself: its state, its size, its model.
        Vm = "vm",
        /// A restore.
        Restore = "restore",
        /// The recovery of single files from a restore point.
        FileRecovery = "file-recovery",
        /// The archive tier of a vault.
        ArchiveTier = "archive-tier",
        /// The scripts that run before and after a snapshot on Linux.
        Scripts = "scripts",
        /// A database: its state, its log chain, its accounts, its files.
        Database = "database",
        /// A vault: its settings, its protection, what is registered with it.
        Vault = "vault",
        /// The policy that says when to back up and how long to keep.
        BackupPolicy = "backup-policy",
        /// The MARS agent: its registration with a vault, its settings, its jobs.
        MarsAgent = "mars-agent",
        /// The copy of a data source that Azure Backup Server or Data Protection Manager keeps.
        Replica = "replica",
        /// The extension that Azure Backup puts into a virtual machine with databases, and its services.
        WorkloadExtension = "workload-extension",
        /// A managed identity or a role that an operation needs.
        Permissions = "permissions",
        /// A storage account, and the shares, containers and blobs in it.
        StorageAccount = "storage-account",
        /// A Kubernetes cluster, and the backup extension in it.
        Cluster = "cluster",
    }

    "operating system":
    /// An operating system that an error, a cause, a solution or a step is for.
    Os {
        /// Both, or it makes no difference.
        Any = "any",
        /// Windows.
        Windows = "windows",
        /// Linux.
        Linux = "linux",
    }

    "side for a fault":
    /// On whose side the error usually lies.
    Fault {
        /// On the side of whoever runs the machine or the vault.
        User = "user",
        /// On the side of Azure.
        Service = "service",
        /// The code alone does not tell.
        Unknown = "unknown",
    }

    "advice on a retry":
    /// When it makes sense to run the failed operation again.
    Retry {
        /// Once a cause has been removed.
        AfterFix = "after-fix",
        /// After a while, even if nothing was changed.
        Later = "later",
        /// Never: the operation cannot succeed.
        No = "no",
    }

    "status of a code":
    /// Whether the service still reports a code under this name.
    Status {
        /// It does.
        Current = "current",
        /// It reports the same error under another name now.
        Renamed = "renamed",
        /// It no longer reports the error.
        Retired = "retired",
    }

    "order of solutions":
    /// How the solutions in one list belong together.
    SolutionOrder {
        /// All of them are needed, one after another.
        InOrder = "in-order",
        /// Any one of them is enough.
        OneOf = "one-of",
        /// Those whose circumstance holds.
        WhereItApplies = "where-it-applies",
        /// One after another, until the backup works.
        UntilFixed = "until-fixed",
    }

    "effect":
    /// What an error means for the restore point at hand.
    Effect {
        /// Nothing says.
        Unknown = "unknown",
        /// The backup made no restore point; older ones stay.
        NoRestorePoint = "no-restore-point",
        /// The restore point is less consistent than was asked for.
        WeakerRestorePoint = "weaker-restore-point",
        /// The restore point was made; something else failed.
        RestorePointMade = "restore-point-made",
        /// Nothing was restored; the restore points stay.
        NotRestored = "not-restored",
        /// The request was refused before it changed anything.
        NotChanged = "not-changed",
    }

    "number system":
    /// Where a number that Azure shows comes from: the same number means another thing in each.
    NumberSystem {
        /// The ids of Data Protection Manager, Azure Backup Server and the MARS agent: `ID 3106`, `(ID: 100050)`.
        CatalogId = "catalog-id",
        /// The result of a call of Windows: `0x80070780`.
        Hresult = "hresult",
        /// The status of an HTTP answer: `403`.
        HttpStatus = "http-status",
        /// The numbers of Recovery Services: `400094`.
        ServiceId = "service-id",
        /// What the extension on Linux writes into its log.
        LinuxExtensionStatus = "linux-extension-status",
        /// The number of an error of SQL Server: `18456`.
        SqlError = "sql-error",
    }

    "kind of block":
    /// What a block of text is.
    BlockKind {
        /// Prose.
        Paragraph = "paragraph",
        /// One action of a solution, in its order.
        Step = "step",
        /// One point of a list whose points all hold.
        Item = "item",
        /// One of several alternatives.
        Choice = "choice",
        /// Something good to know.
        Note = "note",
        /// Something that helps.
        Tip = "tip",
        /// Something that can do damage.
        Warning = "warning",
        /// Lines to run or to paste, to be copied as they are.
        Command = "command",
    }

    "language of a command":
    /// The language of a command.
    CommandLanguage {
        /// A POSIX shell.
        Bash = "bash",
        /// PowerShell.
        Powershell = "powershell",
        /// No program: lines of a file, paths.
        Text = "text",
        /// SQL, in the dialect of the database at hand.
        Sql = "sql",
    }

    "kind of span":
    /// What a span of a text is.
    SpanKind {
        /// Prose.
        Plain = "plain",
        /// What stands on the screen: a button, a menu, a column, a state.
        Label = "label",
        /// Literal text: a path, an option, a command, an address.
        Code = "code",
        /// A part of literal text to be replaced with one's own value, with its angle brackets.
        Placeholder = "placeholder",
        /// A link; [`Span::url`] says where to.
        ///
        /// [`Span::url`]: https://docs.rs/azure-backup-errors/latest/azure_backup_errors/struct.Span.html#method.url
        Link = "link",
    }

    "placeholder":
    /// A placeholder of commands whose value a text can tell. The data has its name in angle brackets.
    Placeholder {
        /// The vault with what is backed up: a Recovery Services vault or a Backup vault.
        VaultName = "VaultName",
        /// The resource group of that vault.
        VaultResourceGroup = "VaultResourceGroup",
        /// The VM that is backed up.
        VmName = "VMName",
        /// The resource group of that VM.
        VmResourceGroup = "VMResourceGroup",
        /// The container of the protected item, if that is no VM.
        ContainerName = "ContainerName",
        /// The protected item, if that is no VM.
        ItemName = "ItemName",
        /// The backup instance in a Backup vault.
        BackupInstanceName = "BackupInstanceName",
        /// The job that failed.
        JobId = "JobId",
        /// The subscription of the vault and of the VM.
        SubscriptionId = "SubscriptionId",
    }
}

impl Os {
    /// Returns whether something for this operating system matters to someone who runs `other`.
    ///
    /// [`Os::Any`] on either side always matters.
    #[must_use]
    pub const fn applies_to(self, other: Self) -> bool {
        matches!(
            (self, other),
            (Self::Any, _) | (_, Self::Any) | (Self::Windows, Self::Windows) | (Self::Linux, Self::Linux)
        )
    }
}

/// What Recovery Services adds to a number in the JSON of a job.
pub(crate) const OFFSET: u32 = 0x4000_0000;
