//! Definitions made ready for one block: what each shape of fact means to each of them.

use kernel::Quarter;

use super::block::Block;
use crate::counting::{Definition, Measure, Registry, Target, What};

/// Definitions counted in one pass.
pub(super) const AT_ONCE: usize = 100;

/// One bit each: those asked, and room for parents that were not asked.
const MOST: usize = 128;

/// Definitions, parents before those who count within them, and what each shape does.
pub(super) struct Plan<'d> {
    pub definitions: Vec<Planned<'d>>,
    pub shapes: Vec<Shape>,
    /// Definitions that a shape of this group feeds, as bits.
    pub groups: Vec<u128>,
    /// Distinct target rules.
    pub targets: Vec<&'d Target>,
    /// Quarter (from the first one) of each day after the block's first.
    pub quarter_of: Vec<u16>,
    pub first: Quarter,
    pub quarters: usize,
}

pub(super) struct Planned<'d> {
    pub definition: &'d Definition,
    /// Place in the list that was asked; parents that were not asked have none.
    pub asked: Option<usize>,
    /// Place of the parent in the plan.
    pub within: Option<usize>,
    pub target: usize,
}

#[derive(Clone, Copy)]
pub(super) struct Shape {
    /// Place in the groups; 0 feeds nothing that counts subjects.
    pub group: u16,
    pub enters: bool,
    /// Definitions that add this fact up, and whether they add its amount.
    pub adds: bool,
}

impl<'d> Plan<'d> {
    pub fn new(registry: &'d Registry, asked: &[&'d Definition], block: &Block) -> Plan<'d> {
        let mut plan = Plan {
            definitions: Vec::new(),
            shapes: Vec::new(),
            groups: vec![0],
            targets: Vec::new(),
            quarter_of: Vec::new(),
            first: Quarter::of(block.day(0)),
            quarters: 0,
        };
        for (place, definition) in asked.iter().enumerate() {
            plan.place(registry, definition, Some(place));
        }
        plan.read_shapes(block);
        plan.read_days(block);
        plan
    }

    /// Puts a definition into the plan after its parent; says where it stands.
    fn place(&mut self, registry: &'d Registry, definition: &'d Definition, asked: Option<usize>) -> usize {
        let same = |planned: &Planned| {
            planned.definition.code == definition.code && planned.definition.version == definition.version
        };
        if let Some(place) = self.definitions.iter().position(same) {
            self.definitions[place].asked = self.definitions[place].asked.or(asked);
            return place;
        }
        let parent =
            definition.count.within.as_deref().and_then(|code| registry.at(code, definition.valid_from));
        let within = parent.map(|parent| self.place(registry, parent, None));
        let target = self.target(&definition.count.target);
        self.definitions.push(Planned { definition, asked, within, target });
        self.definitions.len() - 1
    }

    fn target(&mut self, target: &'d Target) -> usize {
        if let Some(place) = self.targets.iter().position(|known| *known == target) {
            return place;
        }
        self.targets.push(target);
        self.targets.len() - 1
    }

    fn read_shapes(&mut self, block: &Block) {
        for (activity, what) in &block.dictionary.shapes {
            let activity = &block.dictionary.activities[*activity as usize];
            let feeds = |definition: &Definition| {
                definition.admits_activity(activity) && definition.judge(*what) == Some(Ok(()))
            };
            let mut mask = 0u128;
            let mut adds = false;
            for (place, planned) in self.definitions.iter().enumerate().take(MOST) {
                match planned.definition.count.measure {
                    _ if !feeds(planned.definition) => {}
                    Measure::Subjects => mask |= 1 << place,
                    Measure::Project => {}
                    _ => adds = true,
                }
            }
            let group = self.group(mask);
            self.shapes.push(Shape { group, enters: what.enters(), adds });
        }
    }

    fn group(&mut self, mask: u128) -> u16 {
        let place = self.groups.iter().position(|known| *known == mask).unwrap_or_else(|| {
            self.groups.push(mask);
            self.groups.len() - 1
        });
        // There are no more groups than shapes, and those have sixteen bits.
        u16::try_from(place).unwrap_or_default()
    }

    fn read_days(&mut self, block: &Block) {
        let last = block.days.iter().map(|day| u16::from_le_bytes(*day)).max();
        let Some(last) = last else { return };
        let (mut quarter, mut place) = (self.first, 0u16);
        for after in 0..=last {
            while block.day(after) > quarter.last_day() {
                quarter = quarter.next();
                place += 1;
            }
            self.quarter_of.push(place);
        }
        self.quarters = usize::from(place) + 1;
    }
}

/// What one fact adds to an indicator that adds facts up.
pub(super) fn addend(measure: Measure, what: What, amount: i32) -> i64 {
    match (measure, what) {
        (Measure::Occasions, What::Headcount) | (Measure::Minutes | Measure::Pieces, _) => amount.into(),
        _ => 1,
    }
}
