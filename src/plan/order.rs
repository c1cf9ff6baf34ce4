//! Puts what several lists order into one order that contradicts them least: Kemeny–Young rank aggregation.
//!
//! What more lists want than not falls into strongly connected components (closure by Warshall). Each is ordered exactly,
//! by dynamic programming over subsets (Held–Karp), or, if it is large, by exchanging neighbours.

use alloc::vec;
use alloc::vec::Vec;

/// Of more things that contradict each other in a circle, not every order is tried.
const EXACT: usize = 12;

/// Returns the numbers `0..count` in the order that contradicts `lists` least.
///
/// A list contradicts an order once for every two of its members that stand the other way round. Where several orders
/// contradict equally little, the one is taken in which, place by place from the first, the member with the smallest
/// `rank` stands; ranks are different. What no list relates to each other, directly or in a circle, is ordered exactly;
/// within a circle of more than [`EXACT`] members, the order is improved as long as exchanging neighbours helps.
pub(super) fn order(count: usize, lists: &[Vec<usize>], rank: impl Fn(usize) -> usize) -> Vec<usize> {
    let before = Before::new(count, lists);
    let ranks: Vec<usize> = (0..count).map(rank).collect();
    let rank = |thing: usize| ranks.get(thing).copied().unwrap_or(thing);
    let components = components(count, &before);
    let mut blockers = Blockers::new(count, &components, &before);
    let mut open: Vec<Component> =
        components.into_iter().map(|members| Component::new(members, &before, rank)).collect();
    let mut ordered = Vec::with_capacity(count);
    while ordered.len() < count {
        // What may come next: a best beginning of what is left of a component, before which nothing of another has to
        // come.
        let beginnings = open
            .iter()
            .enumerate()
            .flat_map(|(of, component)| component.beginnings.iter().map(move |&member| (member, of)));
        let free = beginnings.filter(|(member, _)| blockers.is_free(*member));
        // The relations between components hold no circle, so there is always one.
        let Some((next, of)) = free.min_by_key(|(member, _)| rank(*member)) else { break };
        ordered.push(next);
        blockers.take(next, &before);
        if let Some(component) = open.get_mut(of) {
            component.take(next);
        }
    }
    ordered
}

/// Returns a rank for each thing that is as good as the best of what waits for it: of what more lists want behind it than
/// before it, directly or over others. So what explains much is not held up by what stands before it and explains little.
pub(super) fn inherited(count: usize, lists: &[Vec<usize>], rank: impl Fn(usize) -> usize) -> Vec<usize> {
    let reaches = closure(count, &Before::new(count, lists));
    let best = |thing: usize| {
        let row = reaches.get(thing).map(Vec::as_slice).unwrap_or_default();
        (0..count).filter(|&other| is_set(row, other)).map(&rank).min()
    };
    let mut by_rank: Vec<(Option<usize>, usize, usize)> =
        (0..count).map(|thing| (best(thing), rank(thing), thing)).collect();
    by_rank.sort_unstable();
    let mut ranks = vec![0; count];
    for (place, (.., thing)) in by_rank.into_iter().enumerate() {
        if let Some(rank) = ranks.get_mut(thing) {
            *rank = place;
        }
    }
    ranks
}

/// How many things of other components have to come before each thing and are not ordered yet.
struct Blockers {
    /// The number of the component of each thing.
    components: Vec<usize>,
    left: Vec<usize>,
}

impl Blockers {
    fn new(count: usize, members: &[Vec<usize>], before: &Before) -> Self {
        let mut components = vec![0; count];
        for (number, members) in members.iter().enumerate() {
            for &member in members {
                if let Some(component) = components.get_mut(member) {
                    *component = number;
                }
            }
        }
        let mut this = Self { components, left: vec![0; count] };
        for thing in 0..count {
            let left = (0..count).filter(|&other| this.blocks(other, thing, before)).count();
            if let Some(blockers) = this.left.get_mut(thing) {
                *blockers = left;
            }
        }
        this
    }

    fn blocks(&self, other: usize, thing: usize, before: &Before) -> bool {
        self.components.get(other) != self.components.get(thing) && before.surplus(other, thing) > 0
    }

    fn is_free(&self, thing: usize) -> bool {
        self.left.get(thing) == Some(&0)
    }

    /// What is ordered now blocks nothing any more.
    fn take(&mut self, ordered: usize, before: &Before) {
        for thing in 0..self.left.len() {
            if self.blocks(ordered, thing, before) {
                if let Some(left) = self.left.get_mut(thing) {
                    *left -= 1;
                }
            }
        }
    }
}

/// How many lists have one thing before another: the matrix of pairwise preferences.
struct Before {
    count: usize,
    lists: Vec<i32>,
}

impl Before {
    fn new(count: usize, lists: &[Vec<usize>]) -> Self {
        let mut before = Self { count, lists: vec![0; count * count] };
        for list in lists {
            for (at, &first) in list.iter().enumerate() {
                for &second in list.iter().skip(at + 1) {
                    if let Some(lists) = before.lists.get_mut(first * count + second) {
                        *lists += 1;
                    }
                }
            }
        }
        before
    }

    fn get(&self, first: usize, second: usize) -> i32 {
        self.lists.get(first * self.count + second).copied().unwrap_or_default()
    }

    /// How many more lists have `first` before `second` than the other way round.
    fn surplus(&self, first: usize, second: usize) -> i32 {
        self.get(first, second) - self.get(second, first)
    }
}

fn is_set(row: &[u64], bit: usize) -> bool {
    row.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 == 1)
}

/// What has to come before what, directly or over others, and each thing before itself: a row of bits a thing, by the
/// closure of Warshall.
fn closure(count: usize, before: &Before) -> Vec<Vec<u64>> {
    let mut reaches = vec![vec![0_u64; count.div_ceil(64)]; count];
    for (from, row) in reaches.iter_mut().enumerate() {
        for to in (0..count).filter(|&to| from == to || before.surplus(from, to) > 0) {
            if let Some(bits) = row.get_mut(to / 64) {
                *bits |= 1 << (to % 64);
            }
        }
    }
    for over in 0..count {
        let Some(further) = reaches.get(over).cloned() else { break };
        for row in reaches.iter_mut().filter(|row| is_set(row, over)) {
            row.iter_mut().zip(&further).for_each(|(bits, further)| *bits |= further);
        }
    }
    reaches
}

/// Parts of the whole within which each thing has to come before each other, directly or over others: the strongly
/// connected components of what more lists want than not.
fn components(count: usize, before: &Before) -> Vec<Vec<usize>> {
    let reaches = closure(count, before);
    let reaches = |from: usize, to: usize| reaches.get(from).is_some_and(|row| is_set(row, to));
    let mut components: Vec<Vec<usize>> = Vec::new();
    for thing in 0..count {
        let same = components
            .iter_mut()
            .find(|component| component.first().is_some_and(|&first| reaches(first, thing) && reaches(thing, first)));
        match same {
            Some(component) => component.push(thing),
            None => components.push(vec![thing]),
        }
    }
    components
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

    use super::{inherited, order};

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
        let inherited = inherited(3, &lists, |thing| ranks[thing]);
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
