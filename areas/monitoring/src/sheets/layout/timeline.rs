//! The work breakdown: a table, and the same dates drawn as bars.

use chrono::NaiveDate;

use super::super::document::{Level, Sheet, Work};
use super::{Block, Draft, Holds, Value, Words, day, text, word};

/// Bars on one common axis, in thousandths of its length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    pub caption: String,
    pub from: NaiveDate,
    pub until: NaiveDate,
    /// Where the quarter begins and ends on the axis.
    pub quarter: (i64, i64),
    pub bars: Vec<Bar>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    pub label: String,
    pub is_action: bool,
    pub planned: Option<(i64, i64)>,
    pub actual: Option<(i64, i64)>,
    pub done_per_mille: Option<i64>,
}

pub(super) fn breakdown(sheet: &Sheet, words: &dyn Words) -> Vec<Block> {
    let table = Draft::new("breakdown", words)
        .column("code", Holds::Word)
        .column("work", Holds::Prose)
        .column("planned-from", Holds::Day)
        .column("planned-until", Holds::Day)
        .column("actual-from", Holds::Day)
        .column("actual-until", Holds::Day)
        .column("done-share", Holds::Share)
        .column("progress", Holds::Word)
        .rows(sheet.breakdown.iter().map(|work| {
            vec![
                text(&work.code),
                text(&work.title),
                day(work.planned_from),
                day(work.planned_until),
                day(work.actual_from),
                day(work.actual_until),
                work.done_per_mille.map(Value::PerMille),
                word("progress", work.progress.word()),
            ]
        }));
    timeline(sheet, words).map(Block::Timeline).into_iter().chain([table]).collect()
}

/// Nothing to draw where no work has a date.
fn timeline(sheet: &Sheet, words: &dyn Words) -> Option<Timeline> {
    let quarter = sheet.general.quarter;
    let dates = || {
        let ends = [sheet.registry.starts_on, sheet.registry.ends_on];
        let works = sheet
            .breakdown
            .iter()
            .flat_map(|work| [work.planned_from, work.planned_until, work.actual_from, work.actual_until]);
        ends.into_iter().chain(works).flatten()
    };
    let axis = Axis { from: dates().min()?, until: dates().max()? };
    let ends_on = sheet.registry.ends_on;
    let bars = sheet.breakdown.iter().map(|work| bar(work, &axis, ends_on, quarter.last_day())).collect();
    Some(Timeline {
        caption: words.t("monitoring-sheets-timeline"),
        from: axis.from,
        until: axis.until,
        quarter: axis.span(quarter.first_day(), quarter.last_day()),
        bars,
    })
}

fn bar(work: &Work, axis: &Axis, ends_on: Option<NaiveDate>, quarter_end: NaiveDate) -> Bar {
    // Work that is planned without an end goes on as long as the project.
    let planned = work.planned_from.zip(work.planned_until.or(ends_on));
    // Work that goes on is drawn up to the end of the quarter the sheet speaks of.
    let actual = work.actual_from.zip(work.actual_until.or(Some(quarter_end)));
    Bar {
        label: format!("{} {}", work.code, work.title),
        is_action: work.level == Level::Action,
        planned: planned.map(|(from, until)| axis.span(from, until)),
        actual: actual.map(|(from, until)| axis.span(from, until)),
        done_per_mille: work.done_per_mille,
    }
}

struct Axis {
    from: NaiveDate,
    until: NaiveDate,
}

impl Axis {
    fn span(&self, from: NaiveDate, until: NaiveDate) -> (i64, i64) {
        (self.place(from), self.place(until))
    }

    fn place(&self, day: NaiveDate) -> i64 {
        let length = (self.until - self.from).num_days().max(1);
        ((day - self.from).num_days() * 1000 / length).clamp(0, 1000)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::Keys;
    use super::*;
    use crate::sheets::example;

    #[test]
    fn bars_stand_on_the_axis_of_the_whole_project() {
        let drawn = timeline(&example::sheet(), &Keys).unwrap();
        assert_eq!(drawn.from.to_string(), "2023-03-01");
        assert_eq!(drawn.until.to_string(), "2024-02-29");
        assert_eq!(drawn.bars[0].planned, Some((0, 1000)));
        assert_eq!(drawn.quarter, (84, 331));
    }

    #[test]
    fn work_without_an_end_is_drawn_to_the_end_of_the_project() {
        let mut sheet = example::sheet();
        sheet.breakdown[2].planned_until = None;
        let (_, until) = timeline(&sheet, &Keys).unwrap().bars[2].planned.unwrap();
        assert_eq!(until, 1000);
    }

    #[test]
    fn work_without_dates_has_no_bar_and_a_project_without_dates_no_drawing() {
        let mut sheet = example::sheet();
        sheet.breakdown[2].planned_from = None;
        sheet.breakdown[2].actual_from = None;
        let drawn = timeline(&sheet, &Keys).unwrap();
        assert_eq!((drawn.bars[2].planned, drawn.bars[2].actual), (None, None));

        sheet.breakdown.clear();
        sheet.registry.starts_on = None;
        sheet.registry.ends_on = None;
        assert_eq!(timeline(&sheet, &Keys), None);
    }
}
