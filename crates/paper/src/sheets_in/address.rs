//! Where a cell is, in the words of a spreadsheet: B12, B12:C14.

use std::fmt;

/// A cell, counted from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    pub row: u32,
    pub column: u32,
}

impl Address {
    pub fn new(row: u32, column: u32) -> Self {
        Self { row, column }
    }
}

/// The letters of a column: 0 is A, 26 is AA.
pub fn letters(column: u32) -> String {
    let mut rest = u64::from(column) + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        rest -= 1;
        // The remainder is below 26.
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", letters(self.column), u64::from(self.row) + 1)
    }
}

/// Cells joined into one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    pub from: Address,
    pub to: Address,
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.from, self.to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_reads_as_the_spreadsheet_shows_it() {
        assert_eq!(Address::new(0, 0).to_string(), "A1");
        assert_eq!(Address::new(11, 25).to_string(), "Z12");
        assert_eq!(Address::new(11, 26).to_string(), "AA12");
        assert_eq!(letters(701), "ZZ");
        assert_eq!(letters(702), "AAA");
    }
}
