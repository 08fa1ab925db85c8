//! The fewest sets that cover all there is to cover, and among those the best: exact, by branch and bound. Pure.

/// What one candidate covers, a bit for each language, and how good the candidate is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cover {
    pub languages: u64,
    pub score: i64,
}

/// Places in `covers` of the smallest team; among teams of that size the one with the highest sum of scores. It covers
/// every bit that any candidate covers.
pub fn smallest(covers: &[Cover]) -> Vec<usize> {
    let useful = undominated(covers);
    let all = useful.iter().fold(0, |all, place| all | covers[*place].languages);
    let widest = useful.iter().map(|place| covers[*place].languages.count_ones()).max().unwrap_or(0);
    let highest = useful.iter().map(|place| covers[*place].score).max().unwrap_or(0).max(0);
    let mut search = Search { covers, useful, widest, highest, best: None, team: Vec::new() };
    search.cover(all, 0);
    let mut team = search.best.map(|(team, _)| team).unwrap_or_default();
    team.sort_unstable();
    team
}

struct Search<'c> {
    covers: &'c [Cover],
    useful: Vec<usize>,
    /// Most languages one candidate covers.
    widest: u32,
    /// Highest score of one candidate.
    highest: i64,
    best: Option<(Vec<usize>, i64)>,
    team: Vec<usize>,
}

impl Search<'_> {
    fn cover(&mut self, left: u64, score: i64) {
        if left == 0 {
            if self.is_better(score) {
                self.best = Some((self.team.clone(), score));
            }
            return;
        }
        if self.is_hopeless(left, score) {
            return;
        }
        for place in self.of_the_rarest(left) {
            let cover = self.covers[place];
            self.team.push(place);
            self.cover(left & !cover.languages, score + cover.score);
            self.team.pop();
        }
    }

    fn is_better(&self, score: i64) -> bool {
        let size = self.team.len();
        self.best
            .as_ref()
            .is_none_or(|(best, known)| size < best.len() || (size == best.len() && score > *known))
    }

    /// Not even the widest or best candidates could still beat what was found.
    fn is_hopeless(&self, left: u64, score: i64) -> bool {
        let Some((best, known)) = &self.best else { return false };
        let more = left.count_ones().div_ceil(self.widest.max(1)) as usize;
        let size = self.team.len() + more;
        if size != best.len() {
            return size > best.len();
        }
        // As many as the best team at least: only a higher sum of scores helps.
        let places = i64::try_from(best.len() - self.team.len()).unwrap_or(i64::MAX);
        score + self.highest.saturating_mul(places) <= *known
    }

    /// Those who cover the language that fewest cover, the widest first: somebody must cover it.
    fn of_the_rarest(&self, left: u64) -> Vec<usize> {
        let who =
            |bit: u64| self.useful.iter().filter(move |place| self.covers[**place].languages & bit != 0);
        let bits = (0..u64::BITS).map(|bit| 1_u64 << bit).filter(|bit| left & bit != 0);
        let Some(rarest) = bits.min_by_key(|bit| who(*bit).count()) else { return Vec::new() };
        let mut places: Vec<usize> = who(rarest).copied().collect();
        let new = |place: usize| (self.covers[place].languages & left).count_ones();
        places.sort_by_key(|place| (std::cmp::Reverse((new(*place), self.covers[*place].score)), *place));
        places
    }
}

/// A candidate is of no use where another covers the same and more and is at least as good: in any smallest team the
/// other could stand in its place.
fn undominated(covers: &[Cover]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..covers.len()).filter(|place| covers[*place].languages != 0).collect();
    order.sort_by_key(|place| {
        let cover = covers[*place];
        (std::cmp::Reverse((cover.languages.count_ones(), cover.score)), *place)
    });
    let mut useful: Vec<usize> = Vec::new();
    for place in order {
        let cover = covers[place];
        let is_dominated = useful.iter().any(|other| {
            let other = covers[*other];
            cover.languages & !other.languages == 0 && other.score >= cover.score
        });
        if !is_dominated {
            useful.push(place);
        }
    }
    useful
}
