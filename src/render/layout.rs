//! How plain text is laid out.

/// How plain text is laid out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    pub(super) columns: usize,
    pub(super) is_styled: bool,
    /// How many lines a screen has.
    pub(super) lines: usize,
}

impl Layout {
    pub(super) const DEFAULT: Self = Self { columns: 80, is_styled: false, lines: 24 };
}

/// What those who ask for text can say of its layout.
macro_rules! text_layouts {
    ($name:ident $(<$life:lifetime>)?) => {
        impl $(<$life>)? $name $(<$life>)? {
            /// Sets how many columns a line has: 80 without this, and never less than 40. With `usize::MAX` none is broken.
            #[must_use]
            pub const fn columns(mut self, columns: usize) -> Self {
                self.1.columns = if columns < 40 { 40 } else { columns };
                self
            }

            /// Adds escape sequences for a terminal: bold headings, commands in colour, addresses underlined.
            ///
            /// They take no column, and end before each line does.
            #[must_use]
            pub const fn styled(mut self) -> Self {
                self.1.is_styled = true;
                self
            }
        }
    };
}
pub(super) use text_layouts;
