//! Puts what several lists order into one order that contradicts them least.

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
    let circles = circles(count, &before);
    let mut open: Vec<Circle> = circles.into_iter().map(|members| Circle::new(members, &before, &rank)).collect();
    let mut ordered = Vec::with_capacity(count);
    while ordered.len() < count {
        // What may come next: a best beginning of what is left of a circle, before which nothing of another has to come.
        let is_free = |circle: &Circle, member: usize| {
            let others = open.iter().flat_map(|other| &other.members).filter(|other| !ordered.contains(*other));
            let mut others = others.filter(|other| !circle.members.contains(other));
            others.all(|&other| before.surplus(other, member) <= 0)
        };
        let beginnings =
            open.iter().flat_map(|circle| circle.beginnings().into_iter().map(move |member| (circle, member)));
        let next = beginnings.filter(|(circle, member)| is_free(circle, *member)).map(|(_, member)| member);
        let next = next.min_by_key(|&member| rank(member));
        // The relations between circles hold no circle, so there is always one.
        let Some(next) = next else { break };
        ordered.push(next);
        open.iter_mut().for_each(|circle| circle.take(next));
    }
    ordered
}

/// How many lists have one thing before another.
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

/// Parts of the whole within which each thing has to come before each other, directly or over others.
fn circles(count: usize, before: &Before) -> Vec<Vec<usize>> {
    let mut reaches = vec![false; count * count];
    let at = |from: usize, to: usize| from * count + to;
    for from in 0..count {
        for to in 0..count {
            if let Some(reach) = reaches.get_mut(at(from, to)) {
                *reach = from == to || before.surplus(from, to) > 0;
            }
        }
    }
    for over in 0..count {
        for from in 0..count {
            for to in 0..count {
                let has = |from, to| reaches.get(at(from, to)).copied().unwrap_or_default();
                if has(from, over) && has(over, to) {
                    if let Some(reach) = reaches.get_mut(at(from, to)) {
                        *reach = true;
                    }
                }
            }
        }
    }
    let has = |from, to| reaches.get(at(from, to)).copied().unwrap_or_default();
    let mut circles: Vec<Vec<usize>> = Vec::new();
    for thing in 0..count {
        let same = circles
            .iter_mut()
            .find(|circle| circle.first().is_some_and(|&first| has(first, thing) && has(thing, first)));
        match same {
            Some(circle) => circle.push(thing),
            None => circles.push(vec![thing]),
        }
    }
    circles
}

/// Things that contradict each other in a circle, and what is left of them.
struct Circle {
    members: Vec<usize>,
    /// Which members are left: one bit each.
    left: usize,
    way: Way,
}

enum Way {
    /// The fewest contradictions of any order, by what is left, and those that a member adds if it comes first.
    Exact { fewest: Vec<i32>, pairs: Vec<Vec<i32>> },
    /// One order.
    Fixed,
}

impl Circle {
    fn new(mut members: Vec<usize>, before: &Before, rank: impl Fn(usize) -> usize) -> Self {
        members.sort_by_key(|&member| rank(member));
        let left = (1_usize << members.len().min(EXACT)) - 1;
        if members.len() > EXACT {
            improve(&mut members, before);
            return Self { members, left, way: Way::Fixed };
        }
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
        Self { members, left, way: Way::Exact { fewest, pairs } }
    }

    /// The members with which a best order of what is left may begin.
    fn beginnings(&self) -> Vec<usize> {
        match &self.way {
            Way::Fixed => self.members.first().copied().into_iter().collect(),
            Way::Exact { fewest, pairs } => {
                let fewest = |left: usize| fewest.get(left).copied().unwrap_or_default();
                let is_best = |&first: &usize| {
                    cost(pairs, first, self.left) + fewest(self.left & !(1 << first)) == fewest(self.left)
                };
                bits(self.left).filter(is_best).filter_map(|first| self.members.get(first).copied()).collect()
            }
        }
    }

    fn take(&mut self, member: usize) {
        let Some(at) = self.members.iter().position(|&other| other == member) else { return };
        match self.way {
            Way::Fixed => {
                self.members.remove(at);
            }
            Way::Exact { .. } => self.left &= !(1 << at),
        }
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

    use super::order;

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
