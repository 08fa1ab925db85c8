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

    /// The same page with its rows changed into something else.
    pub fn map<U>(self, change: impl FnMut(T) -> U) -> Paged<U> {
        Paged { rows: self.rows.into_iter().map(change).collect(), total: self.total, page: self.page }
    }
}
