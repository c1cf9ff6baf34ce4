//! Puts what several lists order into one order that contradicts them least: Kemeny–Young rank aggregation.
//!
//! What more lists want than not falls into strongly connected components (Kosaraju). Each is ordered exactly, by dynamic
//! programming over subsets (Held–Karp), or, if it is large, by exchanging neighbours.

use alloc::collections::BTreeSet;
use alloc::vec;
use alloc::vec::Vec;

/// Of more things that contradict each other in a circle, not every order is tried.
const EXACT: usize = 12;

/// What lists want of the order of the numbers `0..count`.
pub(super) struct Wanted {
    before: Before,
    /// What more lists want behind each thing than before it.
    behind: Vec<Vec<usize>>,
    /// Parts of the whole within which each thing has to come before each other, directly or over others: the strongly
    /// connected components. What has to come before another part stands before it.
    components: Vec<Vec<usize>>,
    /// The number of the component of each thing.
    component_of: Vec<usize>,
}

impl Wanted {
    pub(super) fn new(count: usize, lists: &[Vec<usize>]) -> Self {
        let before = Before::new(count, lists);
        let behind: Vec<Vec<usize>> = (0..count).map(|thing| before.behind(thing).collect()).collect();
        let components = components(&behind);
        let mut component_of = vec![0; count];
        for (number, members) in components.iter().enumerate() {
            for &member in members {
                set(&mut component_of, member, number);
            }
        }
        Self { before, behind, components, component_of }
    }

    /// Returns all in the order that contradicts the lists least.
    ///
    /// A list contradicts an order once for every two of its members that stand the other way round. Where several
    /// orders contradict equally little, the one is taken in which, place by place from the first, the member with the
    /// smallest `rank` stands; ranks are different. What no list relates to each other, directly or in a circle, is
    /// ordered exactly; within a circle of more than [`EXACT`] members, the order is improved as long as exchanging
    /// neighbours helps.
    pub(super) fn order(&self, rank: impl Fn(usize) -> usize) -> Vec<usize> {
        let mut open: Vec<Component> =
            self.components.iter().map(|members| Component::new(members.clone(), &self.before, &rank)).collect();
        let mut blockers = self.blockers();
        // What may come next, by its rank: a best beginning of what is left of a component, before which nothing of
        // another has to come.
        let mut free: BTreeSet<(usize, usize)> = BTreeSet::new();
        let is_free = |blockers: &[usize], member: usize| blockers.get(member) == Some(&0);
        for component in &open {
            let beginnings = component.beginnings.iter().filter(|member| is_free(&blockers, **member));
            free.extend(beginnings.map(|&member| (rank(member), member)));
        }
        let mut ordered = Vec::with_capacity(self.behind.len());
        // The relations between components hold no circle, so there is always one.
        while let Some((_, next)) = free.pop_first() {
            ordered.push(next);
            let of = self.component(next);
            if let Some(component) = open.get_mut(of) {
                for &member in &component.beginnings {
                    free.remove(&(rank(member), member));
                }
                component.take(next);
                let beginnings = component.beginnings.iter().filter(|member| is_free(&blockers, **member));
                free.extend(beginnings.map(|&member| (rank(member), member)));
            }
            for &member in self.others_behind(next) {
                if let Some(left) = blockers.get_mut(member) {
                    *left -= 1;
                    let component = open.get(self.component(member)).filter(|_| *left == 0);
                    if component.is_some_and(|component| component.beginnings.contains(&member)) {
                        free.insert((rank(member), member));
                    }
                }
            }
        }
        ordered
    }

    /// Returns a rank for each thing that is as good as the best of what waits for it: of what more lists want behind it
    /// than before it, directly or over others. So what explains much is not held up by what stands before it and
    /// explains little.
    pub(super) fn inherited(&self, rank: impl Fn(usize) -> usize) -> Vec<usize> {
        let count = self.behind.len();
        let mut best: Vec<Option<usize>> = vec![None; self.components.len()];
        for (number, members) in self.components.iter().enumerate().rev() {
            // What waits for it stands behind it.
            let waiting = members.iter().flat_map(|&member| self.others_behind(member));
            let inherited = waiting.filter_map(|&other| best.get(self.component(other)).copied().flatten()).min();
            let own = members.iter().map(|&member| rank(member)).min();
            set(&mut best, number, own.into_iter().chain(inherited).min());
        }
        let best = |thing: usize| best.get(self.component(thing)).copied().flatten();
        let mut by_rank: Vec<(Option<usize>, usize, usize)> =
            (0..count).map(|thing| (best(thing), rank(thing), thing)).collect();
        by_rank.sort_unstable();
        let mut ranks = vec![0; count];
        for (place, (.., thing)) in by_rank.into_iter().enumerate() {
            set(&mut ranks, thing, place);
        }
        ranks
    }

    /// How many things of other components have to come before each.
    fn blockers(&self) -> Vec<usize> {
        let mut blockers = vec![0; self.behind.len()];
        for member in (0..self.behind.len()).flat_map(|thing| self.others_behind(thing)) {
            if let Some(count) = blockers.get_mut(*member) {
                *count += 1;
            }
        }
        blockers
    }

    fn component(&self, thing: usize) -> usize {
        self.component_of.get(thing).copied().unwrap_or_default()
    }

    /// What more lists want behind a thing than before it, in other components.
    fn others_behind(&self, thing: usize) -> impl Iterator<Item = &usize> {
        let behind = self.behind.get(thing).map(Vec::as_slice).unwrap_or_default();
        behind.iter().filter(move |&&other| self.component(other) != self.component(thing))
    }
}

fn set<T>(all: &mut [T], at: usize, value: T) {
    if let Some(place) = all.get_mut(at) {
        *place = value;
    }
}

/// How many lists have one thing before another: what is not 0 of the matrix of pairwise preferences.
struct Before {
    /// For each thing what stands behind it in a list, in its order, and in how many.
    rows: Vec<Vec<(usize, i32)>>,
}

impl Before {
    fn new(count: usize, lists: &[Vec<usize>]) -> Self {
        let mut rows: Vec<Vec<(usize, i32)>> = vec![Vec::new(); count];
        for list in lists {
            for (at, &first) in list.iter().enumerate() {
                if let Some(row) = rows.get_mut(first) {
                    row.extend(list.iter().skip(at + 1).map(|&second| (second, 1)));
                }
            }
        }
        for row in &mut rows {
            row.sort_unstable();
            row.dedup_by(|(second, lists), (kept, all)| {
                *all += if second == kept { *lists } else { 0 };
                second == kept
            });
        }
        Self { rows }
    }

    fn row(&self, first: usize) -> &[(usize, i32)] {
        self.rows.get(first).map(Vec::as_slice).unwrap_or_default()
    }

    fn get(&self, first: usize, second: usize) -> i32 {
        let row = self.row(first);
        let found = row.binary_search_by_key(&second, |(second, _)| *second).ok();
        found.and_then(|at| row.get(at)).map_or(0, |(_, lists)| *lists)
    }

    /// How many more lists have `first` before `second` than the other way round.
    fn surplus(&self, first: usize, second: usize) -> i32 {
        self.get(first, second) - self.get(second, first)
    }

    /// What more lists have behind a thing than before it.
    fn behind(&self, first: usize) -> impl Iterator<Item = usize> {
        let row = self.row(first).iter();
        row.filter(move |(second, lists)| *lists > self.get(*second, first)).map(|(second, _)| *second)
    }
}

/// The strongly connected components of things by what has to come behind each (Kosaraju): those before others first.
fn components(behind: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut before = vec![Vec::new(); behind.len()];
    for (first, seconds) in behind.iter().enumerate() {
        for &second in seconds {
            before.get_mut(second).into_iter().for_each(|firsts: &mut Vec<usize>| firsts.push(first));
        }
    }
    let mut left = Vec::with_capacity(behind.len());
    let mut seen = vec![false; behind.len()];
    (0..behind.len()).for_each(|thing| walk(behind, thing, &mut seen, &mut left));
    seen.fill(false);
    let mut components = Vec::new();
    for thing in left.into_iter().rev() {
        let mut component = Vec::new();
        walk(&before, thing, &mut seen, &mut component);
        if !component.is_empty() {
            components.push(component);
        }
    }
    components
}

/// Walks from a thing to all that can be reached and was not seen, depth first, and puts each where it is left.
fn walk(ways: &[Vec<usize>], from: usize, seen: &mut [bool], left: &mut Vec<usize>) {
    let is_new =
        |seen: &mut [bool], thing: usize| seen.get_mut(thing).is_some_and(|seen| !core::mem::replace(seen, true));
    // Each thing on the way, and how many of its ways were taken.
    let mut way: Vec<(usize, usize)> = Vec::new();
    if is_new(seen, from) {
        way.push((from, 0));
    }
    while let Some((thing, taken)) = way.last_mut() {
        match ways.get(*thing).and_then(|ways| ways.get(*taken)) {
            Some(&next) => {
                *taken += 1;
                if is_new(seen, next) {
                    way.push((next, 0));
                }
            }
            None => {
                left.push(*thing);
                way.pop();
            }
        }
    }
}

/// A strongly connected component: things that contradict each other in a circle, and what is left of them.
struct Component {
    members: Vec<usize>,
    /// Which members are left: one bit each, or how many if there is one order.
    left: usize,
    way: Way,
    /// The members with which a best order of what is left may begin.
    beginnings: Vec<usize>,
}

enum Way {
    /// The fewest contradictions of any order, by what is left, and those that a member adds if it comes first: dynamic
    /// programming over subsets (Held–Karp).
    Exact { fewest: Vec<i32>, pairs: Vec<Vec<i32>> },
    /// One order.
    Fixed,
}

impl Component {
    fn new(mut members: Vec<usize>, before: &Before, rank: impl Fn(usize) -> usize) -> Self {
        members.sort_by_key(|&member| rank(member));
        if members.len() > EXACT {
            improve(&mut members, before);
            return Self { left: members.len(), members, way: Way::Fixed, beginnings: Vec::new() }.begun();
        }
        let left = (1_usize << members.len()) - 1;
        // What it costs to have one before another: the lists that say otherwise.
        let pairs: Vec<Vec<i32>> =
            members.iter().map(|&first| members.iter().map(|&second| before.get(second, first)).collect()).collect();
        let mut fewest = vec![0; left + 1];
        for left in 1..=left {
            let best = bits(left)
                .map(|first| cost(&pairs, first, left) + fewest.get(left & !(1 << first)).copied().unwrap_or_default());
            let best = best.min().unwrap_or_default();
            if let Some(entry) = fewest.get_mut(left) {
                *entry = best;
            }
        }
        Self { members, left, way: Way::Exact { fewest, pairs }, beginnings: Vec::new() }.begun()
    }

    /// Finds the beginnings of what is left.
    fn begun(mut self) -> Self {
        self.begin();
        self
    }

    fn begin(&mut self) {
        self.beginnings.clear();
        match &self.way {
            Way::Fixed => {
                let first = self.members.len().checked_sub(self.left).and_then(|at| self.members.get(at));
                self.beginnings.extend(first);
            }
            Way::Exact { fewest, pairs } => {
                let left = self.left;
                let fewest = |left: usize| fewest.get(left).copied().unwrap_or_default();
                let is_best = |&first: &usize| cost(pairs, first, left) + fewest(left & !(1 << first)) == fewest(left);
                self.beginnings.extend(bits(left).filter(is_best).filter_map(|first| self.members.get(first)));
            }
        }
    }

    fn take(&mut self, member: usize) {
        let Some(at) = self.members.iter().position(|&other| other == member) else { return };
        match self.way {
            Way::Fixed => self.left = self.members.len() - at - 1,
            Way::Exact { .. } => self.left &= !(1 << at),
        }
        self.begin();
    }
}

fn bits(set: usize) -> impl Iterator<Item = usize> {
    (0..EXACT).filter(move |bit| set >> bit & 1 == 1)
}

/// What it costs to have one member before all others that are left.
fn cost(pairs: &[Vec<i32>], first: usize, left: usize) -> i32 {
    let row = pairs.get(first).map(Vec::as_slice).unwrap_or_default();
    bits(left).filter_map(|other| row.get(other)).sum()
}

/// Exchanges neighbours as long as more lists want them the other way round.
fn improve(members: &mut [usize], before: &Before) {
    // Each exchange takes away a contradiction, so there are not more of them than contradictions.
    let mut is_better = true;
    while is_better {
        is_better = false;
        for at in 1..members.len() {
            if let Some([first, second]) = members.get_mut(at - 1..=at) {
                if before.surplus(*second, *first) > 0 {
                    core::mem::swap(first, second);
                    is_better = true;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::vec;
    use std::vec::Vec;

    use proptest::prelude::*;

    use super::Wanted;

    fn order(count: usize, lists: &[Vec<usize>], rank: impl Fn(usize) -> usize) -> Vec<usize> {
        Wanted::new(count, lists).order(rank)
    }

    fn contradictions(order: &[usize], lists: &[Vec<usize>]) -> usize {
        let place = |thing: usize| order.iter().position(|&other| other == thing).unwrap();
        let pairs = |list: &Vec<usize>| {
            (0..list.len())
                .flat_map(|a| (a + 1..list.len()).map(move |b| (a, b)))
                .filter(|&(a, b)| place(list[a]) > place(list[b]))
                .count()
        };
        lists.iter().map(pairs).sum()
    }

    /// All orders, the first of the best ones by rank first.
    fn best(count: usize, lists: &[Vec<usize>], rank: impl Fn(usize) -> usize) -> Vec<usize> {
        fn all(count: usize) -> Vec<Vec<usize>> {
            if count == 0 {
                return vec![vec![]];
            }
            let insert = |order: Vec<usize>| {
                (0..=order.len()).map(move |at| {
                    let mut order = order.clone();
                    order.insert(at, count - 1);
                    order
                })
            };
            all(count - 1).into_iter().flat_map(insert).collect()
        }
        let by_rank = |order: &Vec<usize>| order.iter().map(|&thing| rank(thing)).collect::<Vec<_>>();
        all(count).into_iter().min_by_key(|order| (contradictions(order, lists), by_rank(order))).unwrap()
    }

    #[test]
    fn one_list_is_kept() {
        assert_eq!(order(4, &[vec![2, 0, 3, 1]], |thing| thing), [2, 0, 3, 1]);
    }

    #[test]
    fn most_lists_win_and_ranks_decide_among_equals() {
        assert_eq!(order(2, &[vec![0, 1], vec![1, 0], vec![1, 0]], |thing| thing), [1, 0]);
        assert_eq!(order(2, &[vec![0, 1], vec![1, 0]], |thing| 9 - thing), [1, 0]);
        assert_eq!(order(3, &[vec![0, 1, 2], vec![1, 2, 0], vec![2, 0, 1]], |thing| thing), [0, 1, 2]);
        assert_eq!(order(0, &[], |thing| thing), [] as [usize; 0]);
    }

    #[test]
    fn what_much_waits_for_comes_early() {
        // 2 has the best rank and waits for 1; 0 is only better than 1.
        let lists = [vec![1, 2], vec![0]];
        let ranks = [1, 2, 0];
        assert_eq!(order(3, &lists, |thing| ranks[thing]), [0, 1, 2]);
        let inherited = Wanted::new(3, &lists).inherited(|thing| ranks[thing]);
        assert_eq!(order(3, &lists, |thing| inherited[thing]), [1, 2, 0]);
    }

    proptest! {
        #[test]
        fn no_other_order_contradicts_less(
            (count, lists, ranks) in (1..7_usize).prop_flat_map(|count| (
                Just(count),
                prop::collection::vec(prop::sample::subsequence((0..count).collect::<Vec<_>>(), 0..=count).prop_shuffle(), 0..6),
                Just((0..count).collect::<Vec<_>>()).prop_shuffle(),
            )),
        ) {
            let rank = |thing: usize| ranks[thing];
            prop_assert_eq!(order(count, &lists, rank), best(count, &lists, rank));
        }

        #[test]
        fn many_are_ordered_too(lists in prop::collection::vec(Just((0..40).collect::<Vec<usize>>()).prop_shuffle(), 1..6)) {
            let mut all = order(40, &lists, |thing| thing);
            all.sort_unstable();
            prop_assert_eq!(all, (0..40).collect::<Vec<_>>());
        }
    }
}
