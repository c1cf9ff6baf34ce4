//! The first screen as plain text: 24 lines of 80 columns.

use core::fmt::{self, Write};

use super::{Action, Row, commands, steps, warnings};
use crate::check::Check;
use crate::render::audience::Audience;
use crate::render::layout::Layout;
use crate::render::line::columns;
use crate::render::text::{MOST_FILLED, PlainText};
use crate::tables::LABELS;

/// How many lines a screen has.
pub(super) const LINES: usize = 24;

/// What those who ask for a first screen as text can say of it.
macro_rules! screens {
    ($name:ident $(<$life:lifetime>)?) => {
        impl $(<$life>)? $name $(<$life>)? {
            /// Sets how many lines there are: 24 without this, and never less than 12.
            ///
            /// What comes first is said in full; what comes later, as far as there is room.
            #[must_use]
            pub const fn lines(mut self, lines: usize) -> Self {
                self.1.lines = if lines < 12 { 12 } else { lines };
                self
            }
        }
    };
}
pub(super) use screens;

/// How much is said of a row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Detail {
    Title,
    Action,
    /// All but the steps behind the first ones.
    Begun(usize),
    All,
}

/// How many rows are said in full, at least with what to do, and at all.
struct Share {
    /// How much is said of the first row, if there is no room for all of it.
    first: Option<Detail>,
    all: usize,
    actions: usize,
    shown: usize,
}

impl Share {
    fn detail(&self, at: usize) -> Detail {
        match self.first {
            Some(detail) if at == 0 => detail,
            _ if at < self.all => Detail::All,
            _ if at < self.actions => Detail::Action,
            _ => Detail::Title,
        }
    }
}

/// Counts lines.
#[derive(Default)]
struct Lines(usize);

impl Write for Lines {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.bytes().filter(|&byte| byte == b'\n').count();
        Ok(())
    }
}

type To<'w> = PlainText<&'w mut dyn Write>;

/// The lines that something takes.
fn lines(layout: Layout, audience: Audience<'_>, write: impl FnOnce(&mut To<'_>) -> fmt::Result) -> usize {
    let mut lines = Lines::default();
    // Counting fails nowhere.
    let _ = write(&mut speaking(&mut lines, layout, audience));
    lines.0
}

fn speaking<'w>(to: &'w mut dyn Write, layout: Layout, audience: Audience<'_>) -> To<'w> {
    let mut to = PlainText::new(to, layout);
    to.speak(audience);
    to
}

/// Writes a screen: what stands above and below the rows, and as much of these as there is room for.
pub(super) fn screen<M: fmt::Display + Copy>(
    to: &mut dyn Write,
    layout: Layout,
    audience: Audience<'_>,
    head: impl Fn(&mut To<'_>) -> fmt::Result,
    content: impl Iterator<Item = Row<M>> + Clone,
    foot: impl Fn(&mut To<'_>) -> fmt::Result,
) -> fmt::Result {
    let taken = lines(layout, audience, &head) + lines(layout, audience, &foot);
    let mut to = speaking(to, layout, audience);
    head(&mut to)?;
    rows(&mut to, audience, content, layout.lines.saturating_sub(taken))?;
    foot(&mut to)
}

/// Where the parts of a row begin.
#[derive(Clone, Copy)]
struct Stops {
    mark: usize,
    os: usize,
    title: usize,
}

/// Writes rows into so many lines: the first in full, the others as far as there is room, in their order.
fn rows<M: fmt::Display + Copy>(
    to: &mut To<'_>,
    audience: Audience<'_>,
    rows: impl Iterator<Item = Row<M>> + Clone,
    room: usize,
) -> fmt::Result {
    let layout = to.layout();
    let stops = stops(audience, rows.clone());
    let size = |row: Row<M>, detail| lines(layout, audience, |to| write_row(to, audience, stops, row, detail));
    let share = share(rows.clone(), size, room);
    let count = rows.clone().count();
    for (at, row) in rows.enumerate().take(share.shown) {
        write_row(to, audience, stops, row, share.detail(at))?;
    }
    if share.shown < count {
        to.at(stops.title, format_args!("… {} {}", count - share.shown, audience.label(LABELS.more)))?;
        to.end_of_line()?;
    }
    Ok(())
}

fn stops<M: fmt::Display>(audience: Audience<'_>, rows: impl Iterator<Item = Row<M>> + Clone) -> Stops {
    let widest = rows.clone().map(|row| columns(format_args!("{}", row.mark))).max().unwrap_or_default();
    let os = rows.filter_map(|row| audience.os_label(row.os)).map(|os| os.chars().count()).max().unwrap_or_default();
    let behind = |start: usize, width: usize| if width == 0 { start } else { start + width + 2 };
    let mark = 4;
    let os_at = behind(mark, widest);
    Stops { mark, os: os_at, title: behind(os_at, os) }
}

/// Shares the room, always from the first row on: the first row in full, what to do about some, every title, what to do
/// about all, how to tell.
fn share<M: Copy>(
    rows: impl Iterator<Item = Row<M>> + Clone,
    size: impl Fn(Row<M>, Detail) -> usize,
    room: usize,
) -> Share {
    /// So many rows are named, and of so many what to do is said, before any more are named.
    const NAMED: usize = 6;
    const TOLD: usize = 4;
    /// A screen has no room for more steps of the first row.
    const MOST_STEPS: usize = 12;

    let Some(first) = rows.clone().next() else { return Share { first: None, all: 0, actions: 0, shown: 0 } };
    let count = rows.clone().count();
    let for_first = room.saturating_sub(usize::from(count > 1));
    let begun = (size(first, Detail::All) > for_first).then(|| {
        let fits = |steps: &usize| size(first, Detail::Begun(*steps)) <= for_first;
        (2..MOST_STEPS).rev().find(fits).map_or(Detail::Action, Detail::Begun)
    });
    let mut used = size(first, begun.unwrap_or(Detail::All));
    let mut share = Share { first: begun, all: 1, actions: 1, shown: 1 };
    for (detail, most) in [
        (Detail::Title, NAMED),
        (Detail::Action, TOLD),
        (Detail::Title, usize::MAX),
        (Detail::Action, usize::MAX),
        (Detail::All, usize::MAX),
    ] {
        let begin = match detail {
            Detail::Title => share.shown,
            Detail::Action => share.actions,
            Detail::Begun(_) | Detail::All => share.all,
        };
        let end = if detail == Detail::Title { most } else { most.min(share.shown) };
        for (at, row) in rows.clone().enumerate().take(end).skip(begin) {
            let before = if detail == Detail::Title { 0 } else { size(row, share.detail(at)) };
            let more = size(row, detail).saturating_sub(before);
            // A line says how many are not named.
            let is_last = at + 1 == count || share.shown == count;
            if used + more + usize::from(!is_last) > room {
                break;
            }
            used += more;
            match detail {
                Detail::Title => share.shown = at + 1,
                Detail::Action => share.actions = at + 1,
                Detail::Begun(_) | Detail::All => share.all = at + 1,
            }
        }
    }
    share
}

fn write_row<M: fmt::Display>(
    to: &mut To<'_>,
    audience: Audience<'_>,
    stops: Stops,
    row: Row<M>,
    detail: Detail,
) -> fmt::Result {
    to.at(0, format_args!("{:>2}", row.number))?;
    if stops.os > stops.mark {
        to.at(stops.mark, format_args!("{}", row.mark))?;
    }
    if let Some(os) = audience.os_label(row.os) {
        to.at(stops.os, format_args!("{os}"))?;
    }
    to.indented(stops.title, |to| {
        to.bold(row.title)?;
        let steps_shown = match detail {
            Detail::Title => return Ok(()),
            Detail::Action => 1,
            Detail::Begun(steps) => steps,
            Detail::All => usize::MAX,
        };
        if detail != Detail::Action {
            check(to, audience, row.check)?;
        }
        match row.action {
            Action::First(title, more) => {
                to.words(&["->"])?;
                to.words(&[title.as_str()])?;
                if more > 0 {
                    to.unbroken(format_args!("(+{more})"))?;
                }
                to.end_of_line()
            }
            Action::Steps(solution) => {
                for step in steps(solution, audience.os).take(steps_shown) {
                    to.words(&["->"])?;
                    to.indented(stops.title + 3, |to| {
                        to.wrap_spans(audience.filled(step.text(audience.locale)))?;
                        for warning in warnings(step, audience.os) {
                            to.words(&[audience.label(LABELS.warning), ":"])?;
                            to.wrap_spans(audience.filled(warning.text(audience.locale)))?;
                        }
                        commands(step, audience.os)
                            .try_for_each(|command| to.literal(audience.filled(command.text(audience.locale))))
                    })?;
                }
                let is_begun = matches!(detail, Detail::Begun(_));
                if is_begun && steps(solution, audience.os).nth(steps_shown).is_some() {
                    to.words(&["-> …"])?;
                    to.end_of_line()?;
                }
                Ok(())
            }
            Action::Nothing => Ok(()),
        }
    })
}

/// Writes how to tell, and the command that shows it.
pub(super) fn check(to: &mut To<'_>, audience: Audience<'_>, check: Option<Check>) -> fmt::Result {
    let Some(check) = check else { return Ok(()) };
    to.wrap_spans(audience.filled(check.text(audience.locale)))?;
    check.command().map_or(Ok(()), |command| to.literal(audience.filled(command.text(audience.locale))))
}

/// Says what was taken from a text, if anything was.
pub(super) fn taken(to: &mut To<'_>, audience: Audience<'_>) -> fmt::Result {
    audience.taken().map_or(Ok(()), |taken| to.taken_from_text(audience.label(LABELS.taken), taken))
}

/// Writes a line with something at its right edge, if there is room.
pub(super) fn edges(to: &mut To<'_>, left: &str, right: &str) -> fmt::Result {
    to.bold_words(left)?;
    let width = right.chars().count();
    let at = to.layout().columns.min(MOST_FILLED).saturating_sub(width);
    if !right.is_empty() && to.column() + 2 <= at {
        to.at(at, format_args!("{right}"))?;
    }
    to.end_of_line()
}
