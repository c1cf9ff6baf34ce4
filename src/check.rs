use crate::block::{Block, Blocks};
use crate::shared::kinds::BlockKind;
use crate::tables::Locale;
use crate::text::Text;

/// How to tell within a minute whether something holds: where to look, and what is seen if it does.
///
/// # Examples
///
/// ```
/// use azure_backup_errors::{Cause, Locale};
///
/// for check in Cause::all().filter_map(|cause| cause.check()).take(3) {
///     println!("{}", check.text(Locale::En));
///     if let Some(command) = check.command() {
///         println!("    {}", command.text(Locale::En));
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Check {
    sentence: Block,
    command: Option<Block>,
}

impl Check {
    pub(crate) fn new(mut blocks: Blocks) -> Option<Self> {
        let sentence = blocks.next()?;
        let command = blocks.next().filter(|block| block.kind() == BlockKind::Command);
        Some(Self { sentence, command })
    }

    /// Returns where to look and what is seen if it holds, in one sentence.
    #[must_use]
    pub fn text(self, locale: Locale) -> Text {
        self.sentence.text(locale)
    }

    /// Returns the command that shows it, if there is one.
    #[must_use]
    pub const fn command(self) -> Option<Block> {
        self.command
    }
}
