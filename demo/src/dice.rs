//! Chance that falls the same way every time: the demonstration is the same at every start.

/// A small generator (SplitMix64); a told story needs repeatable chance, not good randomness.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; 0 where `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        match end {
            0 => 0,
            // Below `end`, which is a usize.
            end => (self.next() % end as u64) as usize,
        }
    }

    /// A number from `least` to `most`.
    pub fn between(&mut self, least: i64, most: i64) -> i64 {
        let span = usize::try_from((most - least).max(0)).unwrap_or_default() + 1;
        least + i64::try_from(self.below(span)).unwrap_or_default()
    }

    /// True in `in_hundred` of a hundred cases.
    pub fn chance(&mut self, in_hundred: usize) -> bool {
        self.below(100) < in_hundred
    }

    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    /// `count` different positions below `end`, in no order.
    pub fn some_of(&mut self, end: usize, count: usize) -> Vec<usize> {
        let mut all: Vec<usize> = (0..end).collect();
        for place in 0..count.min(end) {
            let other = place + self.below(end - place);
            all.swap(place, other);
        }
        all.truncate(count);
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_tells_the_same_story() {
        let (mut one, mut other) = (Dice::new(7), Dice::new(7));
        let told: Vec<usize> = (0..20).map(|_| one.below(1000)).collect();
        let again: Vec<usize> = (0..20).map(|_| other.below(1000)).collect();
        assert_eq!(told, again);
    }

    #[test]
    fn drawn_positions_are_different() {
        let mut drawn = Dice::new(1).some_of(30, 12);
        drawn.sort_unstable();
        drawn.dedup();
        assert_eq!(drawn.len(), 12);
    }
}
