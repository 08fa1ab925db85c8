//! Measures an old spreadsheet before the parser makes a rectangle of it: two cells in far corners of each of
//! a hundred sheets would ask for more memory than the machine has.

use super::refusal::Refusal;

const END_OF_CHAIN: u32 = 0xFFFF_FFFA;
/// Records whose first four bytes are a row and a column.
const CELLS: [u16; 9] = [0x0006, 0x00BD, 0x00BE, 0x00D6, 0x00FD, 0x0201, 0x0203, 0x0204, 0x027E];
const BOOLEAN_OR_ERROR: u16 = 0x0205;
const SHEET_BEGINS: u16 = 0x0809;
const SHEET_ENDS: u16 = 0x000A;

/// Refuses a workbook whose sheets, as rectangles, have more than `limit` cells together.
pub fn check(bytes: &[u8], limit: usize) -> Result<(), Refusal> {
    let stream = Container::open(bytes).and_then(|container| container.workbook()).ok_or(Refusal::Damaged)?;
    let mut total = 0u64;
    let mut corners: Option<(u16, u16, u16, u16)> = None;
    let mut rest = stream.as_slice();
    while let [a, b, c, d, after @ ..] = rest {
        let (kind, length) = (u16::from_le_bytes([*a, *b]), usize::from(u16::from_le_bytes([*c, *d])));
        let Some((body, next)) = after.split_at_checked(length) else { break };
        if let (true, [r0, r1, c0, c1, ..]) = (CELLS.contains(&kind) || kind == BOOLEAN_OR_ERROR, body) {
            let (row, column) = (u16::from_le_bytes([*r0, *r1]), u16::from_le_bytes([*c0, *c1]));
            let last = last_column(kind, body).unwrap_or(column);
            let (top, left, bottom, right) = corners.unwrap_or((row, column, row, column));
            corners = Some((top.min(row), left.min(column), bottom.max(row), right.max(last)));
        }
        if kind == SHEET_ENDS || kind == SHEET_BEGINS {
            total += corners.take().map_or(0, area);
        }
        rest = next;
    }
    total += corners.map_or(0, area);
    if total > limit as u64 { Err(Refusal::TooManyCells { limit }) } else { Ok(()) }
}

fn area((top, left, bottom, right): (u16, u16, u16, u16)) -> u64 {
    (u64::from(bottom - top) + 1) * (u64::from(right.saturating_sub(left)) + 1)
}

/// A record of several cells ends with the last one's column.
fn last_column(kind: u16, body: &[u8]) -> Option<u16> {
    if kind != 0x00BD && kind != 0x00BE {
        return None;
    }
    let [.., low, high] = body else { return None };
    Some(u16::from_le_bytes([*low, *high]))
}

/// As much of the compound file format as finds one stream.
struct Container<'a> {
    bytes: &'a [u8],
    sector: usize,
    next: Vec<u32>,
}

impl<'a> Container<'a> {
    fn open(bytes: &'a [u8]) -> Option<Self> {
        let shift = u16_at(bytes, 30)?;
        if !(7..=16).contains(&shift) {
            return None;
        }
        let mut container = Self { bytes, sector: 1 << shift, next: Vec::new() };
        let mut tables: Vec<u32> = (0..109).filter_map(|place| u32_at(bytes, 76 + place * 4)).collect();
        let mut more = u32_at(bytes, 68)?;
        // A chain cannot be longer than the file has sectors.
        for _ in 0..bytes.len() / container.sector {
            if more >= END_OF_CHAIN {
                break;
            }
            let mut words = words(container.sector_at(more)?);
            more = words.pop()?;
            tables.extend(words);
        }
        for table in tables.into_iter().filter(|table| *table < END_OF_CHAIN) {
            let entries = words(container.sector_at(table)?);
            container.next.extend(entries);
        }
        Some(container)
    }

    fn workbook(&self) -> Option<Vec<u8>> {
        let directory = self.chain(u32_at(self.bytes, 48)?)?;
        let entries: Vec<&[u8]> = directory.chunks_exact(128).collect();
        let root = entries.first()?;
        let entry = ["Workbook", "Book", "WORKBOOK", "BOOK"]
            .into_iter()
            .find_map(|name| entries.iter().find(|entry| is_named(entry, name)))?;
        let (start, length) = (u32_at(entry, 116)?, u32_at(entry, 120)? as usize);
        let small_below = u32_at(self.bytes, 56)? as usize;
        let mut stream = if length < small_below {
            self.small_chain(start, u32_at(root, 116)?)?
        } else {
            self.chain(start)?
        };
        stream.truncate(length);
        Some(stream)
    }

    fn sector_at(&self, id: u32) -> Option<&'a [u8]> {
        let from = (id as usize).checked_add(1)?.checked_mul(self.sector)?;
        let to = from.checked_add(self.sector)?.min(self.bytes.len());
        self.bytes.get(from..to)
    }

    fn chain(&self, start: u32) -> Option<Vec<u8>> {
        let mut stream = Vec::new();
        let mut id = start;
        while id < END_OF_CHAIN {
            if stream.len() > self.bytes.len() {
                return None;
            }
            stream.extend_from_slice(self.sector_at(id)?);
            id = *self.next.get(id as usize)?;
        }
        Some(stream)
    }

    /// Short streams share sectors of their own, with a table of their own.
    fn small_chain(&self, start: u32, pool_start: u32) -> Option<Vec<u8>> {
        let size = 1usize.checked_shl(u32::from(u16_at(self.bytes, 32)?))?;
        let pool = self.chain(pool_start)?;
        let next = words(&self.chain(u32_at(self.bytes, 60)?)?);
        let mut stream = Vec::new();
        let mut id = start;
        while id < END_OF_CHAIN {
            if stream.len() > self.bytes.len() {
                return None;
            }
            let from = (id as usize).checked_mul(size)?;
            stream.extend_from_slice(pool.get(from..from.checked_add(size)?)?);
            id = *next.get(id as usize)?;
        }
        Some(stream)
    }
}

fn is_named(entry: &[u8], name: &str) -> bool {
    let wide: Vec<u8> = name.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
    entry.starts_with(&wide)
}

fn words(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).map(|word| u32::from_le_bytes([word[0], word[1], word[2], word[3]])).collect()
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}
