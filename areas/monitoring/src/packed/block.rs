//! Reads a packed block without copying its columns.

use std::fmt;

use chrono::NaiveDate;
use uuid::Uuid;

use super::pack::{
    AUTHORITY, CHECKSUM, Dictionary, FORMAT, GENDER, HEAD, MAGIC, NATIONALITY_KNOWN, OPEN, THIRD_COUNTRY,
};
use crate::counting::{Activity, Birth, Gender, Person, StatusSpan};

/// The facts of one project, as columns over borrowed bytes.
pub struct Block<'b> {
    pub(super) project: Uuid,
    pub(super) base: i32,
    pub(super) dictionary: Dictionary,
    keys: &'b [[u8; 16]],
    births: &'b [[u8; 4]],
    flags: &'b [u8],
    first_row: &'b [[u8; 4]],
    first_span: &'b [[u8; 4]],
    span_code: &'b [[u8; 2]],
    span_from: &'b [[u8; 4]],
    span_until: &'b [[u8; 4]],
    pub(super) shapes: &'b [[u8; 2]],
    pub(super) days: &'b [[u8; 2]],
    pub(super) amounts: &'b [[u8; 4]],
}

/// Why bytes are not a block. The remedy is always the same: pack the project again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damaged {
    NotABlock,
    OtherFormat,
    Cut,
    ChecksumDiffers,
    Inconsistent,
}

impl fmt::Display for Damaged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Damaged::NotABlock => "the bytes are not a packed block",
            Damaged::OtherFormat => "the packed block has another format",
            Damaged::Cut => "the packed block is cut short",
            Damaged::ChecksumDiffers => "the packed block does not match its checksum",
            Damaged::Inconsistent => "the packed block contradicts itself",
        })
    }
}

impl std::error::Error for Damaged {}

impl<'b> Block<'b> {
    /// Checks and opens a block.
    pub fn open(bytes: &'b [u8]) -> Result<Block<'b>, Damaged> {
        let head = bytes.get(..HEAD).ok_or(Damaged::Cut)?;
        if &head[..8] != MAGIC {
            return Err(Damaged::NotABlock);
        }
        if head[8..10] != FORMAT.to_le_bytes() {
            return Err(Damaged::OtherFormat);
        }
        if checksum(bytes).to_le_bytes() != head[CHECKSUM..HEAD] {
            return Err(Damaged::ChecksumDiffers);
        }
        let size = |place: usize| number(head, 12 + 4 * place) as usize;
        let (subjects, rows, spans) = (size(1), size(2), size(3));
        let mut rest = Rest(&bytes[HEAD..]);
        let dictionary = rest.column::<1>(size(4))?.as_flattened();
        let dictionary = serde_json::from_slice(dictionary).map_err(|_| Damaged::Inconsistent)?;
        let block = Block {
            project: Uuid::from_slice(&head[40..56]).map_err(|_| Damaged::Inconsistent)?,
            base: number(head, 32).cast_signed(),
            dictionary,
            keys: rest.column(subjects)?,
            births: rest.column(subjects)?,
            flags: rest.column::<1>(subjects)?.as_flattened(),
            first_row: rest.column(subjects + 1)?,
            first_span: rest.column(subjects + 1)?,
            span_code: rest.column(spans)?,
            span_from: rest.column(spans)?,
            span_until: rest.column(spans)?,
            shapes: rest.column(rows)?,
            days: rest.column(rows)?,
            amounts: rest.column(rows)?,
        };
        if block.is_consistent() { Ok(block) } else { Err(Damaged::Inconsistent) }
    }

    pub fn project(&self) -> Uuid {
        self.project
    }

    /// The project's activities as they were when it was packed.
    pub fn activities(&self) -> &[Activity] {
        &self.dictionary.activities
    }

    /// How many subjects, "nobody" included.
    pub fn subjects(&self) -> usize {
        self.keys.len()
    }

    pub fn rows(&self) -> usize {
        self.shapes.len()
    }

    /// Every number in the columns refers to something that is there.
    fn is_consistent(&self) -> bool {
        let rises_to = |starts: &[[u8; 4]], end: usize| {
            starts.is_sorted_by_key(|start| u32::from_le_bytes(*start))
                && starts.last().is_some_and(|last| u32::from_le_bytes(*last) as usize == end)
        };
        let below = |numbers: &[[u8; 2]], end: usize| {
            numbers
                .iter()
                .map(|number| u16::from_le_bytes(*number))
                .max()
                .is_none_or(|most| usize::from(most) < end)
        };
        let activities = self.dictionary.activities.len();
        rises_to(self.first_row, self.rows())
            && rises_to(self.first_span, self.span_code.len())
            && below(self.shapes, self.dictionary.shapes.len())
            && below(self.span_code, self.dictionary.statuses.len())
            && self.dictionary.shapes.iter().all(|(activity, _)| (*activity as usize) < activities)
            && day(self.base).is_some()
    }

    pub(super) fn key(&self, subject: usize) -> Uuid {
        Uuid::from_bytes(self.keys[subject])
    }

    pub(super) fn rows_of(&self, subject: usize) -> std::ops::Range<usize> {
        between(self.first_row, subject)
    }

    pub(super) fn is_authority(&self, subject: usize) -> bool {
        self.flags[subject] & AUTHORITY != 0
    }

    pub(super) fn third_country(&self, subject: usize) -> Option<bool> {
        let flags = self.flags[subject];
        (flags & NATIONALITY_KNOWN != 0).then_some(flags & THIRD_COUNTRY != 0)
    }

    pub(super) fn has_status(&self, subject: usize) -> bool {
        !between(self.first_span, subject).is_empty()
    }

    pub(super) fn gender(&self, subject: usize) -> Option<Gender> {
        match self.flags[subject] & GENDER {
            1 => Some(Gender::Female),
            2 => Some(Gender::Male),
            3 => Some(Gender::NonBinary),
            _ => None,
        }
    }

    pub(super) fn birth(&self, subject: usize) -> Option<Birth> {
        match i32::from_le_bytes(self.births[subject]) {
            0 => None,
            year @ ..0 => Some(Birth::Year(-year)),
            code => day(code).map(Birth::Day),
        }
    }

    /// All that is known of a subject, for the rules that need more than a flag.
    pub(super) fn person(&self, subject: usize) -> Person {
        let span = |place: usize| StatusSpan {
            code: self.dictionary.statuses[usize::from(u16::from_le_bytes(self.span_code[place]))].clone(),
            from: day(i32::from_le_bytes(self.span_from[place])).unwrap_or(NaiveDate::MIN),
            until: Some(i32::from_le_bytes(self.span_until[place]))
                .filter(|code| *code != OPEN)
                .and_then(day),
        };
        Person {
            birth: self.birth(subject),
            gender: self.gender(subject),
            third_country: self.third_country(subject),
            status: between(self.first_span, subject).map(span).collect(),
        }
    }

    /// The calendar day `after` days from the first one.
    pub(super) fn day(&self, after: u16) -> NaiveDate {
        day(self.base + i32::from(after)).unwrap_or(NaiveDate::MAX)
    }
}

fn between(starts: &[[u8; 4]], place: usize) -> std::ops::Range<usize> {
    u32::from_le_bytes(starts[place]) as usize..u32::from_le_bytes(starts[place + 1]) as usize
}

fn day(code: i32) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(code)
}

fn number(bytes: &[u8], at: usize) -> u32 {
    bytes[at..at + 4].iter().rev().fold(0, |sum, byte| sum << 8 | u32::from(*byte))
}

/// What is still to be read.
struct Rest<'b>(&'b [u8]);

impl<'b> Rest<'b> {
    fn column<const N: usize>(&mut self, values: usize) -> Result<&'b [[u8; N]], Damaged> {
        let length = values.checked_mul(N).ok_or(Damaged::Cut)?;
        let column = self.0.get(..length).ok_or(Damaged::Cut)?;
        self.0 = self.0.get(length.next_multiple_of(8)..).ok_or(Damaged::Cut)?;
        Ok(column.as_chunks::<N>().0)
    }
}

/// A checksum against torn and rotten bytes (not against people): four lanes of multiply and rotate, because a
/// hundred million bytes must not take longer to check than to count.
pub(super) fn checksum(bytes: &[u8]) -> u64 {
    const PRIME: u64 = 0x9E37_79B9_7F4A_7C15;
    let step = |lane: u64, word: u64| (lane ^ word).wrapping_mul(PRIME).rotate_left(29);
    let covered = [&bytes[..CHECKSUM], &bytes[HEAD..]];
    let mut lanes = [1u64, 2, 3, 4];
    for part in covered {
        let (blocks, tail) = part.as_chunks::<32>();
        for block in blocks {
            let (words, _) = block.as_chunks::<8>();
            for (lane, word) in lanes.iter_mut().zip(words) {
                *lane = step(*lane, u64::from_le_bytes(*word));
            }
        }
        for byte in tail {
            lanes[0] = step(lanes[0], u64::from(*byte) + 1);
        }
    }
    lanes.into_iter().fold(bytes.len() as u64, step)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::counting::ProjectFacts;
    use crate::packed::pack;

    fn block() -> Vec<u8> {
        pack(Uuid::from_u128(7), &ProjectFacts::default()).unwrap()
    }

    #[test]
    fn an_empty_project_is_a_block_too() {
        let bytes = block();
        let block = Block::open(&bytes).unwrap();
        assert_eq!((block.project(), block.rows(), block.subjects()), (Uuid::from_u128(7), 0, 1));
    }

    #[test]
    fn one_flipped_bit_anywhere_is_noticed() {
        let good = block();
        for place in 0..good.len() {
            let mut bytes = good.clone();
            bytes[place] ^= 1;
            let is_padding_of_the_head = (10..12).contains(&place) || (36..40).contains(&place);
            assert!(Block::open(&bytes).is_err(), "byte {place} (padding: {is_padding_of_the_head})");
        }
    }

    #[test]
    fn a_block_cut_short_or_of_another_kind_is_refused_by_name() {
        let bytes = block();
        assert_eq!(Block::open(&bytes[..40]).err(), Some(Damaged::Cut));
        assert_eq!(Block::open(&bytes[..bytes.len() - 8]).err(), Some(Damaged::ChecksumDiffers));
        assert_eq!(Block::open(&[b'x'; 100]).err(), Some(Damaged::NotABlock));
        let mut later = bytes.clone();
        later[8] = 2;
        assert_eq!(Block::open(&later).err(), Some(Damaged::OtherFormat));
    }
}
