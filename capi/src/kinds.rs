//! The constants of C: one enum for every small enum of the catalogue.
//!
//! The numbers are part of the interface: they never change, and none is used again. No function takes or returns one
//! of these enums, since C may hand over any number; they only name numbers.

use std::ffi::CStr;

use azure_backup_errors::{
    Area, BlockKind, CommandLanguage, Component, Effect, Fault, Locale, NumberSystem, Os, Retry, SolutionOrder,
    SpanKind, Status,
};

/// A language of the catalogue. Wherever one is asked for, any other number is taken for English.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum abe_locale {
    /// No language.
    None = 0,
    /// English.
    En = 1,
    /// German.
    De = 2,
}

/// What was being backed up.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum abe_area {
    /// There is none, or it is younger than this header.
    None = 0,
    /// An Azure virtual machine.
    AzureVm = 1,
    /// A vault itself: its policies, its protection, its keys, what is registered with it.
    Vault = 2,
    /// A computer that the MARS agent backs up: its files and folders, its system state.
    MarsAgent = 3,
    /// A data source that Azure Backup Server or Data Protection Manager backs up.
    BackupServer = 4,
    /// SQL Server in an Azure virtual machine: its databases, its instances.
    SqlServer = 5,
    /// SAP HANA in an Azure virtual machine: its databases, snapshots of its instances.
    SapHana = 6,
    /// SAP ASE (Sybase) in an Azure virtual machine.
    SapAse = 7,
    /// Azure Database for PostgreSQL: single server and flexible server.
    PostgreSql = 8,
    /// Azure Database for MySQL: flexible server.
    MySql = 9,
    /// A share of Azure Files: snapshots of it, copies of it in a vault.
    AzureFiles = 10,
    /// The blobs of a storage account: operational and vaulted backup.
    AzureBlobs = 11,
    /// A storage account with a hierarchical namespace (Azure Data Lake Storage).
    DataLakeStorage = 12,
    /// An Azure managed disk that is backed up by itself.
    ManagedDisks = 13,
    /// A cluster of Azure Kubernetes Service.
    Aks = 14,
    /// Data Protection Manager and Azure Backup Server: the ids of their catalogue that no page explains further.
    Dpm = 15,
}

/// The part of Azure Backup, or of what it works with, that an error is about.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum abe_component {
    /// There is none, or it is younger than this header.
    None = 0,
    /// The Azure VM agent (guest agent) inside the virtual machine.
    VmAgent = 1,
    /// The VMSnapshot extension that Azure Backup puts into the virtual machine.
    BackupExtension = 2,
    /// The network between what is backed up and Azure.
    Network = 3,
    /// Restore points and the collections and resource groups that hold them.
    RestorePoints = 4,
    /// The key vault with the keys and secrets of an encrypted virtual machine.
    KeyVault = 5,
    /// A disk: one of a virtual machine, or one that is backed up by itself.
    Disk = 6,
    /// A backup job.
    BackupJob = 7,
    /// The service itself, or a cause that it does not tell.
    BackupService = 8,
    /// The Volume Shadow Copy Service of Windows, its writers, COM+ and MSDTC.
    Vss = 9,
    /// The file systems and mount points inside the virtual machine.
    FileSystem = 10,
    /// The virtual machine itself: its state, its size, its model.
    Vm = 11,
    /// A restore.
    Restore = 12,
    /// The recovery of single files from a restore point.
    FileRecovery = 13,
    /// The archive tier of a vault.
    ArchiveTier = 14,
    /// The scripts that run before and after a snapshot on Linux.
    Scripts = 15,
    /// A database: its state, its log chain, its accounts, its files.
    Database = 16,
    /// A vault: its settings, its protection, what is registered with it.
    Vault = 17,
    /// The policy that says when to back up and how long to keep.
    BackupPolicy = 18,
    /// The MARS agent: its registration with a vault, its settings, its jobs.
    MarsAgent = 19,
    /// The copy of a data source that Azure Backup Server or Data Protection Manager keeps.
    Replica = 20,
    /// The extension that Azure Backup puts into a virtual machine with databases, and its services.
    WorkloadExtension = 21,
    /// A managed identity or a role that an operation needs.
    Permissions = 22,
    /// A storage account, and the shares, containers and blobs in it.
    StorageAccount = 23,
    /// A Kubernetes cluster, and the backup extension in it.
    Cluster = 24,
}

/// An operating system that an error, a cause, a solution or a step is for.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum abe_os {
    /// Both, or it makes no difference. Any other number is taken for this one.
    Any = 0,
    /// Windows.
    Windows = 1,
    /// Linux.
    Linux = 2,
}

/// On whose side the error usually lies.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum abe_fault {
    /// There is none, or it is younger than this header.
    None = 0,
    /// On the side of whoever runs the machine or the vault.
    User = 1,
    /// On the side of Azure.
    Service = 2,
    /// The code alone does not tell.
    Unknown = 3,
}

/// When it makes sense to run the failed operation again.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum abe_retry {
    /// There is none, or it is younger than this header.
    None = 0,
    /// Once a cause has been removed.
    AfterFix = 1,
    /// After a while, even if nothing was changed.
    Later = 2,
    /// Never: the operation cannot succeed.
    No = 3,
}

/// What an error means for the restore point at hand.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum abe_effect {
    /// There is none, or it is younger than this header.
    None = 0,
    /// Nothing says.
    Unknown = 1,
    /// The backup made no restore point; older ones stay.
    NoRestorePoint = 2,
    /// The restore point is less consistent than was asked for.
    WeakerRestorePoint = 3,
    /// The restore point was made; something else failed.
    RestorePointMade = 4,
    /// Nothing was restored; the restore points stay.
    NotRestored = 5,
    /// The request was refused before it changed anything.
    NotChanged = 6,
}

/// Whether the service still reports a code under this name.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum abe_status {
    /// There is none, or it is younger than this header.
    None = 0,
    /// It does.
    Current = 1,
    /// It reports the same error under another name now.
    Renamed = 2,
    /// It no longer reports the error.
    Retired = 3,
}

/// How the solutions in one list belong together.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum abe_solution_order {
    /// There is none, or it is younger than this header.
    None = 0,
    /// All of them are needed, one after another.
    InOrder = 1,
    /// Any one of them is enough.
    OneOf = 2,
    /// Those whose circumstance holds.
    WhereItApplies = 3,
    /// One after another, until the backup works.
    UntilFixed = 4,
}

/// Where a number that Azure shows comes from: the same number means another thing in each.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum abe_number_system {
    /// There is none, or it is younger than this header.
    None = 0,
    /// The ids of Data Protection Manager, Azure Backup Server and the MARS agent.
    CatalogId = 1,
    /// The result of a call of Windows.
    Hresult = 2,
    /// The status of an HTTP answer.
    HttpStatus = 3,
    /// The numbers of Recovery Services.
    ServiceId = 4,
    /// What the extension on Linux writes into its log.
    LinuxExtensionStatus = 5,
    /// The number of an error of SQL Server.
    SqlError = 6,
}

/// What a block of text is.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum abe_block_kind {
    /// There is none, or it is younger than this header.
    None = 0,
    /// Prose.
    Paragraph = 1,
    /// One action of a solution, in its order.
    Step = 2,
    /// One point of a list whose points all hold.
    Item = 3,
    /// One of several alternatives.
    Choice = 4,
    /// Something good to know.
    Note = 5,
    /// Something that helps.
    Tip = 6,
    /// Something that can do damage.
    Warning = 7,
    /// Lines to run or to paste, to be copied as they are.
    Command = 8,
}

/// The language of a command.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum abe_command_language {
    /// There is none, or it is younger than this header.
    None = 0,
    /// A POSIX shell.
    Bash = 1,
    /// PowerShell.
    Powershell = 2,
    /// No program: lines of a file, paths.
    Text = 3,
    /// SQL, in the dialect of the database at hand.
    Sql = 4,
}

/// What a span of a text is.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum abe_span_kind {
    /// There is none, or it is younger than this header.
    None = 0,
    /// Prose.
    Plain = 1,
    /// What stands on the screen: a button, a menu, a column, a state.
    Label = 2,
    /// Literal text: a path, an option, a command, an address.
    Code = 3,
    /// A part of literal text to be replaced with one's own value, with its angle brackets.
    Placeholder = 4,
    /// A link; the span says where to.
    Link = 5,
}

/// A small enum of the catalogue and its numbers in C.
pub(crate) trait Kind: Sized + 'static {
    /// Returns the number in C; 0 if C has none for it.
    fn number(self) -> u32;
    /// Returns what has this number in C.
    fn from_number(number: u32) -> Option<Self>;
    /// Returns the name in the data.
    fn name(self) -> &'static CStr;
}

macro_rules! kinds {
    ($($kind:ident = $numbers:ident { $($(#[$when:meta])? $variant:ident: $name:literal,)+ })+) => {$(
        impl Kind for $kind {
            fn number(self) -> u32 {
                #[allow(unreachable_patterns, reason = "one that C does not know yet")]
                match self {
                    $($(#[$when])? Self::$variant => $numbers::$variant as u32,)+
                    _ => 0,
                }
            }

            fn from_number(number: u32) -> Option<Self> {
                $($(#[$when])? if number == $numbers::$variant as u32 {
                    return Some(Self::$variant);
                })+
                None
            }

            fn name(self) -> &'static CStr {
                #[allow(unreachable_patterns, reason = "one that C does not know yet")]
                match self {
                    $($(#[$when])? Self::$variant => $name,)+
                    _ => c"",
                }
            }
        }
    )+};
}

kinds! {
    Locale = abe_locale {
        En: c"en",
        #[cfg(feature = "de")]
        De: c"de",
    }
    Area = abe_area {
        AzureVm: c"azure-vm",
        Vault: c"vault",
        MarsAgent: c"mars-agent",
        BackupServer: c"backup-server",
        SqlServer: c"sql-server",
        SapHana: c"sap-hana",
        SapAse: c"sap-ase",
        PostgreSql: c"postgresql",
        MySql: c"mysql",
        AzureFiles: c"azure-files",
        AzureBlobs: c"azure-blobs",
        DataLakeStorage: c"data-lake-storage",
        ManagedDisks: c"managed-disks",
        Aks: c"aks",
        Dpm: c"dpm",
    }
    Component = abe_component {
        VmAgent: c"vm-agent",
        BackupExtension: c"backup-extension",
        Network: c"network",
        RestorePoints: c"restore-points",
        KeyVault: c"key-vault",
        Disk: c"disk",
        BackupJob: c"backup-job",
        BackupService: c"backup-service",
        Vss: c"vss",
        FileSystem: c"file-system",
        Vm: c"vm",
        Restore: c"restore",
        FileRecovery: c"file-recovery",
        ArchiveTier: c"archive-tier",
        Scripts: c"scripts",
        Database: c"database",
        Vault: c"vault",
        BackupPolicy: c"backup-policy",
        MarsAgent: c"mars-agent",
        Replica: c"replica",
        WorkloadExtension: c"workload-extension",
        Permissions: c"permissions",
        StorageAccount: c"storage-account",
        Cluster: c"cluster",
    }
    Os = abe_os {
        Any: c"any",
        Windows: c"windows",
        Linux: c"linux",
    }
    Fault = abe_fault {
        User: c"user",
        Service: c"service",
        Unknown: c"unknown",
    }
    Retry = abe_retry {
        AfterFix: c"after-fix",
        Later: c"later",
        No: c"no",
    }
    Effect = abe_effect {
        Unknown: c"unknown",
        NoRestorePoint: c"no-restore-point",
        WeakerRestorePoint: c"weaker-restore-point",
        RestorePointMade: c"restore-point-made",
        NotRestored: c"not-restored",
        NotChanged: c"not-changed",
    }
    Status = abe_status {
        Current: c"current",
        Renamed: c"renamed",
        Retired: c"retired",
    }
    SolutionOrder = abe_solution_order {
        InOrder: c"in-order",
        OneOf: c"one-of",
        WhereItApplies: c"where-it-applies",
        UntilFixed: c"until-fixed",
    }
    NumberSystem = abe_number_system {
        CatalogId: c"catalog-id",
        Hresult: c"hresult",
        HttpStatus: c"http-status",
        ServiceId: c"service-id",
        LinuxExtensionStatus: c"linux-extension-status",
        SqlError: c"sql-error",
    }
    BlockKind = abe_block_kind {
        Paragraph: c"paragraph",
        Step: c"step",
        Item: c"item",
        Choice: c"choice",
        Note: c"note",
        Tip: c"tip",
        Warning: c"warning",
        Command: c"command",
    }
    CommandLanguage = abe_command_language {
        Bash: c"bash",
        Powershell: c"powershell",
        Text: c"text",
        Sql: c"sql",
    }
    SpanKind = abe_span_kind {
        Plain: c"plain",
        Label: c"label",
        Code: c"code",
        Placeholder: c"placeholder",
        Link: c"link",
    }
}

/// Returns the language that C asks for.
pub(crate) fn locale(number: u32) -> Locale {
    Locale::from_number(number).unwrap_or_default()
}

/// Returns the operating system that C asks for.
pub(crate) fn os(number: u32) -> Os {
    Os::from_number(number).unwrap_or(Os::Any)
}

/// Returns the number of what an entry, a cause … says of itself, and 0 if there is no such thing.
pub(crate) fn number<K: Kind>(kind: Option<K>) -> u32 {
    kind.map_or(0, K::number)
}
