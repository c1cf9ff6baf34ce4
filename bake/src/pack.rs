//! Which pack everything stands in: that of the areas that need it, or the common one if several do.

use crate::catalog::Catalog;
use crate::limits::place;
use crate::shared::pack::{Handle, Pack};

/// Where everything of the catalogue stands, in its order there.
pub(crate) struct Packs {
    pub(crate) errors: Vec<Handle>,
    pub(crate) causes: Vec<Handle>,
    pub(crate) solutions: Vec<Handle>,
    pub(crate) sources: Vec<Handle>,
}

/// The packs that need something; `None` as long as it is not known of any.
type Needed = Vec<Option<Pack>>;

/// Adds a pack that needs some things.
fn need(needed: &mut Needed, things: &[usize], pack: Pack) {
    for &thing in things {
        needed[thing] = Some(match needed[thing] {
            None => pack,
            Some(before) if before == pack => pack,
            Some(_) => Pack::Common,
        });
    }
}

/// Gives each thing its place in the table of its pack.
fn handles(packs: impl Iterator<Item = Pack>) -> Vec<Handle> {
    let mut counts = [0; Pack::ALL.len()];
    let handle = |pack: Pack| {
        let count = &mut counts[pack as usize];
        *count += 1;
        Handle::new(pack, place(*count - 1))
    };
    packs.map(handle).collect()
}

impl Packs {
    pub(crate) fn new(catalog: &Catalog) -> Self {
        let (mut causes, mut solutions, mut sources): (Needed, Needed, Needed) =
            (vec![None; catalog.causes.len()], vec![None; catalog.solutions.len()], vec![None; catalog.sources.len()]);
        for error in &catalog.errors {
            let pack = Pack::of(error.area);
            need(&mut causes, &error.causes, pack);
            error.former_causes.iter().for_each(|(cause, _)| need(&mut causes, &[*cause], pack));
            need(&mut solutions, &error.solutions, pack);
            need(&mut solutions, &error.last, pack);
            need(&mut sources, &error.sources, pack);
            error.messages.iter().for_each(|message| need(&mut sources, &[message.source], pack));
        }
        for (cause, pack) in catalog.causes.iter().zip(&causes) {
            let pack = pack.unwrap_or(Pack::Common);
            need(&mut solutions, &cause.solutions, pack);
            need(&mut sources, &cause.sources, pack);
        }
        if let Some(support) = catalog.support {
            need(&mut solutions, &[support], Pack::Common);
        }
        // A solution may consist of others, one level deep.
        for number in 0..solutions.len() {
            let pack = solutions[number].unwrap_or(Pack::Common);
            need(&mut solutions, &catalog.solutions[number].ways, pack);
        }
        let errors = handles(catalog.errors.iter().map(|error| Pack::of(error.area)));
        let place = |needed: Needed| handles(needed.into_iter().map(|pack| pack.unwrap_or(Pack::Common)));
        Self { errors, causes: place(causes), solutions: place(solutions), sources: place(sources) }
    }
}
