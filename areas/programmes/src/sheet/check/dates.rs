//! Dates that follow each other, and activities within their project.

use super::super::problem::What;
use super::super::reader::Reading;
use super::super::{Sheet, When};
use super::{in_order, numbered_activities};

pub(super) fn check(sheet: &Sheet, reading: &Reading<'_>) {
    in_order(reading, "dates.ends", sheet.dates.starts, sheet.dates.ends);
    for (key, activity) in numbered_activities(sheet) {
        in_order(reading, &format!("{key}.ends"), activity.starts, activity.ends);
        not_before(sheet, reading, &format!("{key}.ends"), activity.ends);
        not_after(sheet, reading, &format!("{key}.starts"), activity.starts);
    }
    for (index, target) in sheet.targets.iter().enumerate() {
        not_after(sheet, reading, &format!("targets[{}].by", index + 1), target.by);
    }
}

/// "About June" may still be within a project that starts in the middle of June.
fn not_before(sheet: &Sheet, reading: &Reading<'_>, key: &str, ends: When) {
    if let (Some(starts), Some(last)) = (sheet.dates.starts.first_day(), ends.last_day())
        && last < starts
    {
        reading.report(key, What::BeforeTheProject { starts });
    }
}

fn not_after(sheet: &Sheet, reading: &Reading<'_>, key: &str, starts: When) {
    if let (Some(ends), Some(first)) = (sheet.dates.ends.last_day(), starts.first_day())
        && first > ends
    {
        reading.report(key, What::AfterTheProject { ends });
    }
}
