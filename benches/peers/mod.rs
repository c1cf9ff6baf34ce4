//! What one would look names up with instead of this crate.

use std::collections::HashMap;
use std::hint::black_box;

use azure_backup_errors::ErrorCode;
use rustc_hash::FxHashMap;

/// Peers that need the names as literals.
macro_rules! literals {
    ($spelling:ident { $($name:literal => $code:ident,)* }) => {
        mod $spelling {
            use azure_backup_errors::ErrorCode;

            pub(super) static PHF: phf::Map<&'static str, ErrorCode> = phf::phf_map! { $($name => ErrorCode::$code,)* };

            pub(super) fn by_match(name: &str) -> Option<ErrorCode> {
                match name {
                    $($name => Some(ErrorCode::$code),)*
                    _ => None,
                }
            }
        }
    };
}

include!("names.rs");

/// Every peer over the same names.
pub(crate) struct Peers {
    literals: Option<Literals>,
    std: HashMap<&'static str, ErrorCode>,
    fx: FxHashMap<&'static str, ErrorCode>,
    hashbrown: hashbrown::HashMap<&'static str, ErrorCode, foldhash::fast::RandomState>,
    sorted: Vec<(&'static str, ErrorCode)>,
}

/// Those of which bake writes the names, unless there are too many for the compiler.
struct Literals {
    phf: &'static phf::Map<&'static str, ErrorCode>,
    by_match: fn(&str) -> Option<ErrorCode>,
}

impl Peers {
    /// Peers that find these names.
    pub(crate) fn new(names: &[(&'static str, ErrorCode)]) -> Self {
        if exact::PHF.is_empty() {
            println!("Without phf::Map and match: for so many names, they take too long to compile.\n");
        }
        Self::over(names, &exact::PHF, exact::by_match)
    }

    /// Peers that find these names once they are lower-cased.
    pub(crate) fn of_lower_case(names: &[(&'static str, ErrorCode)]) -> Self {
        let lower_case = |&(name, code): &(&str, _)| (&*name.to_ascii_lowercase().leak(), code);
        let names: Vec<_> = names.iter().map(lower_case).collect();
        Self::over(&names, &lower_case::PHF, lower_case::by_match)
    }

    fn over(
        names: &[(&'static str, ErrorCode)],
        phf: &'static phf::Map<&'static str, ErrorCode>,
        by_match: fn(&str) -> Option<ErrorCode>,
    ) -> Self {
        let names = names.iter().copied();
        let mut sorted: Vec<_> = names.clone().collect();
        sorted.sort_unstable();
        sorted.dedup_by_key(|(name, _)| *name);
        assert!(phf.is_empty() || phf.len() == sorted.len(), "bake has listed other names");
        Self {
            literals: (!phf.is_empty()).then_some(Literals { phf, by_match }),
            std: names.clone().collect(),
            fx: names.clone().collect(),
            hashbrown: names.collect(),
            sorted,
        }
    }

    /// Hands to `to` the name of each peer, and what looks up many names with it, each of them `prepared` before.
    pub(crate) fn each<P: for<'a> Fn(&'a str, &'a mut String) -> &'a str + Copy>(
        &self,
        prepared: P,
        mut to: impl FnMut(&'static str, &dyn Fn(&[String])),
    ) {
        if let Some(Literals { phf, .. }) = &self.literals {
            to("phf::Map", &look_up_all(prepared, |name| phf.get(name).copied()));
        }
        to("std HashMap", &look_up_all(prepared, |name| self.std.get(name).copied()));
        to("FxHashMap", &look_up_all(prepared, |name| self.fx.get(name).copied()));
        to("hashbrown, foldhash", &look_up_all(prepared, |name| self.hashbrown.get(name).copied()));
        to("sorted slice", &look_up_all(prepared, |name| self.in_sorted(name)));
        if let Some(Literals { by_match, .. }) = &self.literals {
            to("match", &look_up_all(prepared, by_match));
        }
    }

    fn in_sorted(&self, name: &str) -> Option<ErrorCode> {
        self.sorted.binary_search_by_key(&name, |(name, _)| name).ok().map(|index| self.sorted[index].1)
    }
}

/// Looks names up one after another, without a call through a pointer for each.
pub(crate) fn look_up_all(
    prepared: impl for<'a> Fn(&'a str, &'a mut String) -> &'a str,
    find: impl Fn(&str) -> Option<ErrorCode>,
) -> impl Fn(&[String]) {
    move |names| {
        let mut buffer = String::new();
        for name in names {
            black_box(find(prepared(black_box(name), &mut buffer)));
        }
    }
}
