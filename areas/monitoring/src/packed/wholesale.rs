//! Counts every indicator of every project and quarter in one pass over packed blocks.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use chrono::NaiveDate;
use uuid::Uuid;

use super::block::Block;
use super::plan::{AT_ONCE, Plan, Planned, addend};
use super::table::ProjectTable;
use crate::counting::{Cell, Definition, Group, Measure, Reason, Registry, Standing};

/// Subjects one worker takes at a time.
const SLICE: usize = 16_384;

/// A day that has not come.
const NEVER: u16 = u16::MAX;

/// All figures of all blocks, in the order of the blocks; places of definitions are those of `asked`.
pub fn wholesale(registry: &Registry, asked: &[&Definition], blocks: &[Block]) -> Vec<ProjectTable> {
    let plans = in_parallel(blocks.len(), |place| plans(registry, asked, &blocks[place]));
    let mut slices = Vec::new();
    for (place, block) in blocks.iter().enumerate() {
        slices.extend((0..block.subjects()).step_by(SLICE).map(|from| (place, from)));
    }
    let tables = in_parallel(slices.len(), |slice| {
        let (place, from) = slices[slice];
        let block = &blocks[place];
        let until = (from + SLICE).min(block.subjects());
        let mut table =
            ProjectTable::new(block.project, asked.len(), plans[place][0].first, plans[place][0].quarters);
        for plan in &plans[place] {
            Count::new(block, plan, &mut table).subjects(from..until);
        }
        table
    });
    let mut whole: Vec<ProjectTable> = Vec::with_capacity(blocks.len());
    for ((place, _), table) in slices.into_iter().zip(tables) {
        match whole.get_mut(place) {
            Some(known) => known.merge(&table),
            None => whole.push(table),
        }
    }
    for ((table, block), plans) in whole.iter_mut().zip(blocks).zip(&plans) {
        plans.iter().for_each(|plan| add_up(block, plan, table));
    }
    whole
}

/// Distinct subjects counted by one indicator over all blocks up to `until`: an internal statistic, since the
/// official figures count a person once in each project (rule C3).
pub fn unique_subjects(
    registry: &Registry,
    definition: &Definition,
    blocks: &[Block],
    until: NaiveDate,
) -> i64 {
    counted_keys(registry, definition, blocks, until).len() as i64
}

/// Who they are, in order, each once: for whoever reads the blocks in several helpings.
pub fn counted_keys(
    registry: &Registry,
    definition: &Definition,
    blocks: &[Block],
    until: NaiveDate,
) -> Vec<Uuid> {
    let keys = in_parallel(blocks.len(), |place| {
        let block = &blocks[place];
        let plan = Plan::new(registry, &[definition], block);
        let mut table = ProjectTable::new(block.project, 1, plan.first, plan.quarters);
        let mut count = Count::new(block, &plan, &mut table);
        count.keys = Some((until, Vec::new()));
        count.subjects(0..block.subjects());
        count.keys.map(|(_, keys)| keys).unwrap_or_default()
    });
    let mut keys = keys.concat();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// A plan has one bit a definition; longer lists take more than one pass.
fn plans<'d>(registry: &'d Registry, asked: &[&'d Definition], block: &Block) -> Vec<Plan<'d>> {
    let chunks = asked.chunks(AT_ONCE).enumerate();
    let plan = |(chunk, definitions): (usize, &[&'d Definition])| {
        let mut plan = Plan::new(registry, definitions, block);
        for planned in &mut plan.definitions {
            planned.asked = planned.asked.map(|place| place + chunk * AT_ONCE);
        }
        plan
    };
    let plans: Vec<Plan> = chunks.map(plan).collect();
    if plans.is_empty() { vec![Plan::new(registry, &[], block)] } else { plans }
}

/// One pass over subjects of one block.
struct Count<'a, 'b> {
    block: &'a Block<'b>,
    plan: &'a Plan<'a>,
    table: &'a mut ProjectTable,
    /// First day of each group for the subject at hand.
    first: Vec<u16>,
    /// Groups the subject at hand has touched.
    touched: Vec<u16>,
    /// Days on which the subject at hand first counted, by definition.
    hits: Vec<u16>,
    keys: Option<(NaiveDate, Vec<Uuid>)>,
}

impl<'a, 'b> Count<'a, 'b> {
    fn new(block: &'a Block<'b>, plan: &'a Plan<'a>, table: &'a mut ProjectTable) -> Count<'a, 'b> {
        Count {
            block,
            plan,
            table,
            first: vec![NEVER; plan.groups.len()],
            touched: Vec::new(),
            hits: vec![NEVER; plan.definitions.len()],
            keys: None,
        }
    }

    fn subjects(&mut self, subjects: std::ops::Range<usize>) {
        // Slot 0 holds the facts about nobody: they count no subject.
        for subject in subjects.start.max(1)..subjects.end {
            let entered = self.read(subject);
            self.settle(subject, entered);
        }
    }

    /// Reads the subject's rows; the answer is the day of entry.
    fn read(&mut self, subject: usize) -> u16 {
        let rows = self.block.rows_of(subject);
        let mut entered = NEVER;
        for (shape, day) in self.block.shapes[rows.clone()].iter().zip(&self.block.days[rows]) {
            let shape = self.plan.shapes[usize::from(u16::from_le_bytes(*shape))];
            let day = u16::from_le_bytes(*day);
            if shape.enters {
                entered = entered.min(day);
            }
            if shape.group != 0 {
                let first = &mut self.first[usize::from(shape.group)];
                if *first == NEVER {
                    self.touched.push(shape.group);
                }
                *first = day.min(*first);
            }
        }
        entered
    }

    /// Turns first days into counted cells, parents first.
    fn settle(&mut self, subject: usize, entered: u16) {
        let mut fed = 0u128;
        while let Some(group) = self.touched.pop() {
            let day = std::mem::replace(&mut self.first[usize::from(group)], NEVER);
            let mut mask = self.plan.groups[usize::from(group)];
            fed |= mask;
            while mask != 0 {
                let hit = &mut self.hits[mask.trailing_zeros() as usize];
                *hit = day.min(*hit);
                mask &= mask - 1;
            }
        }
        let mut rest = fed;
        let mut known = Known::default();
        while rest != 0 {
            let place = rest.trailing_zeros() as usize;
            rest &= rest - 1;
            self.hits[place] = self.count(place, subject, entered, &mut known).unwrap_or(NEVER);
        }
        while fed != 0 {
            self.hits[fed.trailing_zeros() as usize] = NEVER;
            fed &= fed - 1;
        }
    }

    /// The day the subject counts for the definition at `place`, after counting it.
    fn count(&mut self, place: usize, subject: usize, entered: u16, known: &mut Known) -> Option<u16> {
        let planned = &self.plan.definitions[place];
        let day = match known.standing(self.block, self.plan, planned.target, subject) {
            Standing::Always => self.hits[place],
            Standing::ByDay => self.first_admitted(planned, place, subject)?,
            Standing::Never(reason) => {
                self.incomplete(planned, self.hits[place], reason);
                return None;
            }
        };
        let day = match planned.within.map(|parent| self.hits[parent]) {
            Some(NEVER) => return None,
            Some(parent) => day.max(parent),
            None => day,
        };
        if planned.definition.count.cells {
            let entered = if entered == NEVER { day } else { entered };
            match known.cell(self.block, subject, entered) {
                Ok(cell) => self.tally(planned, day, |tally| tally.count(cell)),
                Err(reason) => {
                    self.incomplete(planned, day, reason);
                    return None;
                }
            }
        } else {
            self.tally(planned, day, |tally| tally.plain += 1);
        }
        if let (Some((until, keys)), Some(_)) = (&mut self.keys, planned.asked)
            && self.block.day(day) <= *until
        {
            keys.push(self.block.key(subject));
        }
        Some(day)
    }

    /// The first day of a fact that the target group's rule admits on that very day.
    fn first_admitted(&self, planned: &Planned, place: usize, subject: usize) -> Option<u16> {
        let person = self.block.person(subject);
        let rows = self.block.rows_of(subject);
        let mut days: Vec<u16> = Vec::new();
        for (shape, day) in self.block.shapes[rows.clone()].iter().zip(&self.block.days[rows]) {
            let group = self.plan.shapes[usize::from(u16::from_le_bytes(*shape))].group;
            if self.plan.groups[usize::from(group)] & 1 << place != 0 {
                days.push(u16::from_le_bytes(*day));
            }
        }
        days.sort_unstable();
        let target = &planned.definition.count.target;
        days.into_iter().find(|day| target.admits(&person, self.block.day(*day)).is_ok())
    }

    fn incomplete(&mut self, planned: &Planned, day: u16, reason: Reason) {
        if reason.missing().is_some() {
            self.tally(planned, day, |tally| tally.incomplete += 1);
        }
    }

    fn tally(&mut self, planned: &Planned, day: u16, change: impl FnOnce(&mut super::table::Tally)) {
        let Some(asked) = planned.asked else { return };
        let quarter = self.plan.quarter_of[usize::from(day)];
        change(self.table.tally(asked, quarter.into()));
    }
}

/// What has been found out about the subject at hand.
#[derive(Default)]
struct Known {
    standing: Option<(usize, Standing)>,
    cell: Option<(u16, Result<Cell, Reason>)>,
}

impl Known {
    fn standing(&mut self, block: &Block, plan: &Plan, target: usize, subject: usize) -> Standing {
        if let Some((known, standing)) = self.standing
            && known == target
        {
            return standing;
        }
        let standing = standing(block, plan, target, subject);
        self.standing = Some((target, standing));
        standing
    }

    /// Many indicators ask for the same cell: the day of entry hardly ever differs among them.
    fn cell(&mut self, block: &Block, subject: usize, entered: u16) -> Result<Cell, Reason> {
        if let Some((known, cell)) = self.cell
            && known == entered
        {
            return cell;
        }
        let cell = Cell::at_entry(block.birth(subject), block.gender(subject), block.day(entered));
        self.cell = Some((entered, cell));
        cell
    }
}

fn standing(block: &Block, plan: &Plan, target: usize, subject: usize) -> Standing {
    let target = plan.targets[target];
    match target.group {
        Group::Anyone => Standing::Always,
        Group::LocalAuthority if block.is_authority(subject) => Standing::Always,
        Group::LocalAuthority => Standing::Never(Reason::NotLocalAuthority),
        Group::ThirdCountry => match block.third_country(subject) {
            Some(true) if !block.has_status(subject) && target.required_status.is_empty() => Standing::Always,
            _ => target.standing(&block.person(subject)),
        },
    }
}

/// The indicators that add facts up, count days or activities, or count the project itself.
fn add_up(block: &Block, plan: &Plan, table: &mut ProjectTable) {
    for planned in &plan.definitions {
        let (Some(asked), measure) = (planned.asked, planned.definition.count.measure) else { continue };
        match measure {
            Measure::Subjects => {}
            Measure::Project => add_project(block, plan, asked, table),
            Measure::Days | Measure::Activities => add_distinct(block, plan, planned, asked, table),
            Measure::Occasions | Measure::Minutes | Measure::Pieces => {}
        }
    }
    if plan.shapes.iter().any(|shape| shape.adds) {
        add_amounts(block, plan, table);
    }
}

fn add_project(block: &Block, plan: &Plan, asked: usize, table: &mut ProjectTable) {
    if block.rows() > 0 && block.dictionary.run_by_authority && plan.quarters > 0 {
        // The block begins with the day of the first fact.
        table.tally(asked, 0).plain += 1;
    }
}

fn feeds(block: &Block, planned: &Planned, shape: usize) -> bool {
    let (activity, what) = block.dictionary.shapes[shape];
    planned.definition.admits_activity(&block.dictionary.activities[activity as usize])
        && planned.definition.judge(what) == Some(Ok(()))
}

fn add_distinct(block: &Block, plan: &Plan, planned: &Planned, asked: usize, table: &mut ProjectTable) {
    let feeding: Vec<bool> = (0..plan.shapes.len()).map(|shape| feeds(block, planned, shape)).collect();
    if !feeding.contains(&true) {
        return;
    }
    let mut days = BTreeSet::new();
    let mut activities = BTreeMap::<u32, u16>::new();
    for (shape, day) in block.shapes.iter().zip(block.days) {
        let (shape, day) = (usize::from(u16::from_le_bytes(*shape)), u16::from_le_bytes(*day));
        if !feeding[shape] {
            continue;
        }
        match planned.definition.count.measure {
            Measure::Days => drop(days.insert(day)),
            _ => {
                let first = activities.entry(block.dictionary.shapes[shape].0).or_insert(day);
                *first = day.min(*first);
            }
        }
    }
    for day in days.into_iter().chain(activities.into_values()) {
        table.tally(asked, plan.quarter_of[usize::from(day)].into()).plain += 1;
    }
}

fn add_amounts(block: &Block, plan: &Plan, table: &mut ProjectTable) {
    let mut sums = vec![(0i64, 0i64); plan.shapes.len() * plan.quarters];
    for ((shape, day), amount) in block.shapes.iter().zip(block.days).zip(block.amounts) {
        let shape = usize::from(u16::from_le_bytes(*shape));
        if plan.shapes[shape].adds {
            let quarter = usize::from(plan.quarter_of[usize::from(u16::from_le_bytes(*day))]);
            let sum = &mut sums[shape * plan.quarters + quarter];
            sum.0 += 1;
            sum.1 += i64::from(i32::from_le_bytes(*amount));
        }
    }
    for planned in &plan.definitions {
        let (Some(asked), measure) = (planned.asked, planned.definition.count.measure) else { continue };
        if !matches!(measure, Measure::Occasions | Measure::Minutes | Measure::Pieces) {
            continue;
        }
        for shape in (0..plan.shapes.len()).filter(|shape| feeds(block, planned, *shape)) {
            let takes_amount = addend(measure, block.dictionary.shapes[shape].1, 0) == 0;
            for quarter in 0..plan.quarters {
                let (count, amount) = sums[shape * plan.quarters + quarter];
                table.tally(asked, quarter).plain += if takes_amount { amount } else { count };
            }
        }
    }
}

/// Runs `work` for every place on as many threads as there are processors; answers keep their order.
fn in_parallel<T: Send>(places: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(places);
    if threads <= 1 {
        return (0..places).map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::with_capacity(places));
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    if place >= places {
                        return;
                    }
                    let answer = work(place);
                    done.lock().unwrap_or_else(|broken| broken.into_inner()).push((place, answer));
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap_or_else(|broken| broken.into_inner());
    done.sort_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, answer)| answer).collect()
}
