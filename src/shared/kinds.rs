//! The small enums of the catalogue.
//!
//! `bake` compiles this file too, so that the data can name nothing that the crate does not know.

use strum::{AsRefStr, Display, EnumCount, EnumIter, EnumString, IntoStaticStr, VariantNames};

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident,)+ })+) => {$(
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            AsRefStr, Display, EnumCount, EnumIter, EnumString, IntoStaticStr, VariantNames,
        )]
        #[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "kebab-case"))]
        #[non_exhaustive]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $name {
            /// Returns the name used in the data, in JSON and by [`Display`](core::fmt::Display).
            #[must_use]
            pub fn as_str(self) -> &'static str {
                self.into()
            }
        }
    )+};
}

kinds! {
    /// What was being backed up.
    Area {
        /// An Azure virtual machine.
        AzureVm,
        /// A vault itself: its policies, its protection, its keys, what is registered with it.
        Vault,
    }

    /// The part of Azure Backup, or of what it works with, that an error is about.
    Component {
        /// The Azure VM agent (guest agent) inside the virtual machine.
        VmAgent,
        /// The VMSnapshot extension that Azure Backup puts into the virtual machine.
        BackupExtension,
        /// The network between the virtual machine and Azure.
        Network,
        /// Restore points and the collections and resource groups that hold them.
        RestorePoints,
        /// The key vault with the keys and secrets of an encrypted virtual machine.
        KeyVault,
        /// A disk of the virtual machine.
        Disk,
        /// A backup job.
        BackupJob,
        /// The service itself, or a cause that it does not tell.
        BackupService,
        /// The Volume Shadow Copy Service of Windows, its writers, COM+ and MSDTC.
        Vss,
        /// The file systems and mount points inside the virtual machine.
        FileSystem,
        /// The virtual machine itself: its state, its size, its model.
        Vm,
        /// The restore of a virtual machine or its disks.
        Restore,
        /// The recovery of single files from a restore point.
        FileRecovery,
        /// The archive tier of a vault.
        ArchiveTier,
        /// The scripts that run before and after a snapshot on Linux.
        Scripts,
        /// A database inside a Linux virtual machine, quiesced for a snapshot.
        Database,
        /// A vault: its settings, its protection, what is registered with it.
        Vault,
        /// The policy that says when to back up and how long to keep.
        BackupPolicy,
    }

    /// An operating system that an error, a cause, a solution or a step is for.
    Os {
        /// Both, or it makes no difference.
        Any,
        /// Windows.
        Windows,
        /// Linux.
        Linux,
    }

    /// On whose side the error usually lies.
    Fault {
        /// On the side of whoever runs the machine or the vault.
        User,
        /// On the side of Azure.
        Service,
        /// The code alone does not tell.
        Unknown,
    }

    /// When it makes sense to run the failed operation again.
    Retry {
        /// Once a cause has been removed.
        AfterFix,
        /// After a while, even if nothing was changed.
        Later,
        /// Never: the operation cannot succeed.
        No,
    }

    /// Whether the service still reports a code under this name.
    Status {
        /// It does.
        Current,
        /// It reports the same error under another name now.
        Renamed,
        /// It no longer reports the error.
        Retired,
    }

    /// How the solutions in one list belong together.
    SolutionOrder {
        /// One after another, in the order given.
        InOrder,
        /// Any one of them is enough.
        OneOf,
        /// Those whose circumstance holds.
        WhereItApplies,
    }

    /// What a block of text is.
    BlockKind {
        /// Prose.
        Paragraph,
        /// One action of a solution, in its order.
        Step,
        /// One point of a list whose points all hold.
        Item,
        /// One of several alternatives.
        Choice,
        /// Something good to know.
        Note,
        /// Something that helps.
        Tip,
        /// Something that can do damage.
        Warning,
        /// Lines to run or to paste, to be copied as they are.
        Command,
    }

    /// The language of a command.
    CommandLanguage {
        /// A POSIX shell.
        Bash,
        /// PowerShell.
        Powershell,
        /// No program: lines of a file, paths.
        Text,
    }

    /// What a span of a text is.
    SpanKind {
        /// Prose.
        Plain,
        /// What stands on the screen: a button, a menu, a column, a state.
        Label,
        /// Literal text: a path, an option, a command, an address.
        Code,
        /// A part of literal text to be replaced with one's own value, with its angle brackets.
        Placeholder,
        /// A link; [`Span::url`] says where to.
        ///
        /// [`Span::url`]: https://docs.rs/azure-backup-errors/latest/azure_backup_errors/struct.Span.html#method.url
        Link,
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
