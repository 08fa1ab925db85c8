//! Pages of a list: which one is asked, and what it holds.

/// Which page of a list is wanted; numbers start at 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    pub number: i64,
    pub size: i64,
}

impl Page {
    /// Rows a screen shows when nobody asks otherwise.
    pub const SIZE: i64 = 50;

    /// A whole list on its way into a file: more rows than a network has, fewer than the memory of a small server. Asked
    /// for at once, so that nothing moves between two pages; a list that is longer still says so ([`Paged::is_cut`]).
    pub const EXPORT: Page = Page { number: 1, size: 200_000 };

    /// Rows of an exported list whose names are looked up together: a statement binds only so many values.
    pub const AT_ONCE: usize = 2_000;

    /// Page `number` of the usual size; anything below 1 is the first page.
    pub fn number(number: i64) -> Page {
        Page { number: number.clamp(1, 1_000_000), size: Page::SIZE }
    }

    /// Rows before this page.
    pub fn offset(self) -> i64 {
        (self.number - 1) * self.size
    }
}

/// One page of rows and how many there are in all.
#[derive(Clone, Debug)]
pub struct Paged<T> {
    pub rows: Vec<T>,
    pub total: i64,
    pub page: Page,
}

impl<T> Paged<T> {
    /// How many pages the whole list has, at least one.
    pub fn pages(&self) -> i64 {
        ((self.total + self.page.size - 1) / self.page.size).max(1)
    }

    /// Whether the list goes on after this, its first page.
    pub fn is_cut(&self) -> bool {
        i64::try_from(self.rows.len()).is_ok_and(|shown| shown < self.total)
    }

    /// The same page with its rows changed into something else.
    pub fn map<U>(self, change: impl FnMut(T) -> U) -> Paged<U> {
        Paged { rows: self.rows.into_iter().map(change).collect(), total: self.total, page: self.page }
    }
}

#[cfg(test)]
mod tests {
    use super::{Page, Paged};

    #[test]
    fn a_list_that_goes_on_after_what_is_held_is_cut() {
        let list = |held: usize, total| Paged { rows: vec![(); held], total, page: Page::EXPORT };
        assert!(list(2, 3).is_cut());
        assert!(!list(3, 3).is_cut());
        assert!(!list(0, 0).is_cut());
    }
}
