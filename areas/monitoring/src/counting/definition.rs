//! An indicator's definition, as the data files state it, and which facts it admits.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer};

use super::example::Example;
use super::fact::{Activity, Outcome, Participant, What};
use super::reason::Reason;
use super::target::Target;

/// One version of one indicator.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Definition {
    pub code: String,
    pub version: u32,
    #[serde(deserialize_with = "day")]
    pub valid_from: NaiveDate,
    #[serde(default, deserialize_with = "maybe_day")]
    pub valid_until: Option<NaiveDate>,
    #[serde(rename = "type")]
    pub indicator_type: IndicatorType,
    #[serde(default)]
    pub parent: Option<String>,
    pub unit: Unit,
    /// The exact wording of the source, or our own for project indicators.
    pub wording: String,
    /// Short Italian name.
    pub label: String,
    /// "Come si conta": one plain Italian paragraph with an example.
    pub how: String,
    pub count: Rule,
    #[serde(default, rename = "example")]
    pub examples: Vec<Example>,
    /// Filled in from the head of the file.
    #[serde(skip)]
    pub programme: Option<String>,
    #[serde(skip)]
    pub source: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IndicatorType {
    Output,
    Result,
    Project,
}

/// What one unit of the value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    Persons,
    Operators,
    Staff,
    Authorities,
    Bodies,
    Projects,
    Items,
    Places,
    ReceptionPlaces,
    Meetings,
    Visits,
    Days,
    /// Kept as minutes, shown as hours.
    Hours,
    Contacts,
    Paths,
    // What only indicators that a sheet declares for itself are counted in.
    Organisations,
    Sessions,
    Events,
    Placements,
    Documents,
    Videos,
    Sites,
    Protocols,
    Procedures,
    Teams,
    Networks,
}

impl Unit {
    /// The name used in files and message keys.
    pub fn code(self) -> &'static str {
        match self {
            Unit::Persons => "persons",
            Unit::Operators => "operators",
            Unit::Staff => "staff",
            Unit::Authorities => "authorities",
            Unit::Bodies => "bodies",
            Unit::Projects => "projects",
            Unit::Items => "items",
            Unit::Places => "places",
            Unit::ReceptionPlaces => "reception-places",
            Unit::Meetings => "meetings",
            Unit::Visits => "visits",
            Unit::Days => "days",
            Unit::Hours => "hours",
            Unit::Contacts => "contacts",
            Unit::Paths => "paths",
            Unit::Organisations => "organisations",
            Unit::Sessions => "sessions",
            Unit::Events => "events",
            Unit::Placements => "placements",
            Unit::Documents => "documents",
            Unit::Videos => "videos",
            Unit::Sites => "sites",
            Unit::Protocols => "protocols",
            Unit::Procedures => "procedures",
            Unit::Teams => "teams",
            Unit::Networks => "networks",
        }
    }

    /// A promised quantity as figures keep theirs.
    pub fn kept(self, promised: i64) -> i64 {
        if self == Unit::Hours { promised * 60 } else { promised }
    }
}

/// How facts become a value.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Rule {
    pub measure: Measure,
    #[serde(default)]
    pub feeds: Vec<Feed>,
    /// Kinds of activity whose facts are admitted; `*` is any. An activity is admitted as well when its
    /// project sheet names this indicator or one of its parts.
    #[serde(default)]
    pub activities: Vec<String>,
    #[serde(default)]
    pub target: Target,
    /// Only those counted by this other indicator may count.
    #[serde(default)]
    pub within: Option<String>,
    /// Whether the nine cells are reported.
    #[serde(default)]
    pub cells: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Whom the facts are about, each once per project (rules C2, C4, C5).
    Subjects,
    /// Days on which something happened.
    Days,
    /// Activities in which something happened.
    Activities,
    /// Every fact, and every head of an anonymous count (rule C6).
    Occasions,
    /// Minutes.
    Minutes,
    /// Pieces.
    Pieces,
    /// The project itself, when a local or regional authority runs it.
    Project,
}

/// A kind of fact that may feed an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feed {
    PersonAttended,
    OperatorAttended,
    OrganisationAttended,
    SessionHeld,
    HeadsCounted,
    StaffWorked,
    ProductMade,
    LevelImproved,
    Certified,
    RecognitionApplied,
    LongTermApplied,
    Helpful,
    TrainingUseful,
    SkillsUsed,
    Placed,
    Hired,
    InWork {
        months: u8,
    },
    /// Somebody placed or hired, proven or not yet: what is done, where the others say what may be reported.
    Placement,
    Other(u8),
}

/// A definition file that cannot be used, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub file: String,
    pub what: String,
}

impl Definition {
    /// Whether this version holds on `on`.
    pub fn is_valid(&self, on: NaiveDate) -> bool {
        self.valid_from <= on && self.valid_until.is_none_or(|until| on <= until)
    }

    /// Whether the value is a number of natural persons.
    pub fn counts_persons(&self) -> bool {
        let is_of_persons = matches!(self.unit, Unit::Persons | Unit::Operators | Unit::Placements);
        self.count.measure == Measure::Subjects && is_of_persons
    }

    /// Whether facts of `activity` may feed this indicator.
    pub fn admits_activity(&self, activity: &Activity) -> bool {
        let by_kind = self.count.activities.iter().any(|kind| kind == "*" || *kind == activity.kind);
        by_kind || activity.indicators.iter().any(|code| self.is_or_contains(code))
    }

    /// O.2.3.1 is a part of O.2.3: what feeds the part feeds the whole. Codes of project indicators are names with
    /// no order in them.
    fn is_or_contains(&self, code: &str) -> bool {
        let has_parts = self.indicator_type != IndicatorType::Project;
        let rest = code.strip_prefix(self.code.as_str());
        rest.is_some_and(|rest| rest.is_empty() || (has_parts && rest.starts_with('.')))
    }

    /// Whether a fact of this kind counts: `None` when the indicator has nothing to do with it.
    pub fn judge(&self, what: What) -> Option<Result<(), Reason>> {
        let mut refused = None;
        for feed in &self.count.feeds {
            match feed.judge(what) {
                Some(Ok(())) => return Some(Ok(())),
                Some(Err(reason)) => refused = refused.or(Some(Err(reason))),
                None => {}
            }
        }
        refused
    }
}

impl Feed {
    fn judge(self, what: What) -> Option<Result<(), Reason>> {
        match (self, what) {
            (Feed::PersonAttended, What::Attended(Participant::Operator)) => Some(Err(Reason::Operator)),
            (Feed::PersonAttended, What::Attended(Participant::Person))
            | (Feed::OperatorAttended, What::Attended(Participant::Operator))
            | (Feed::OrganisationAttended, What::Attended(Participant::Organisation))
            | (Feed::SessionHeld, What::Held)
            | (Feed::HeadsCounted, What::Headcount)
            | (Feed::StaffWorked, What::Worked)
            | (Feed::ProductMade, What::Produced) => Some(Ok(())),
            (feed, What::Achieved { outcome, evidenced }) => feed.judge_outcome(outcome, evidenced),
            _ => None,
        }
    }

    fn judge_outcome(self, outcome: Outcome, evidenced: bool) -> Option<Result<(), Reason>> {
        match (self, outcome) {
            (Feed::LevelImproved, Outcome::Level { entry, exit }) => {
                Some(level_improved(entry, exit).and_then(|()| with_evidence(evidenced)))
            }
            (Feed::Helpful, Outcome::Helpful(answer))
            | (Feed::TrainingUseful, Outcome::TrainingUseful(answer))
            | (Feed::SkillsUsed, Outcome::SkillsUsed(answer)) => Some(positive(answer)),
            (Feed::Certified, Outcome::Certificate)
            | (Feed::RecognitionApplied, Outcome::RecognitionApplied)
            | (Feed::LongTermApplied, Outcome::LongTermApplied)
            | (Feed::Placed, Outcome::Placed)
            | (Feed::Hired, Outcome::Hired) => Some(with_evidence(evidenced)),
            (Feed::Placement, Outcome::Placed | Outcome::Hired) => Some(Ok(())),
            (Feed::InWork { months }, Outcome::InWork { months: reached }) if months == reached => {
                Some(with_evidence(evidenced))
            }
            (Feed::Other(wanted), Outcome::Other(code)) if wanted == code => Some(with_evidence(evidenced)),
            _ => None,
        }
    }
}

/// Rule C8: an entry level, an exit level, and the second at least one step above the first.
fn level_improved<L: Ord>(entry: Option<L>, exit: Option<L>) -> Result<(), Reason> {
    let entry = entry.ok_or(Reason::EntryLevelMissing)?;
    let exit = exit.ok_or(Reason::ExitLevelMissing)?;
    if exit > entry { Ok(()) } else { Err(Reason::NotImproved) }
}

/// Rule C9: only a positive answer counts, and silence is not one.
fn positive(answer: Option<bool>) -> Result<(), Reason> {
    match answer {
        Some(true) => Ok(()),
        Some(false) => Err(Reason::AnsweredNo),
        None => Err(Reason::NotAnswered),
    }
}

/// Rule C7: a result counts when its evidence exists (C10: for an application, its protocol number).
fn with_evidence(evidenced: bool) -> Result<(), Reason> {
    if evidenced { Ok(()) } else { Err(Reason::EvidenceMissing) }
}

const FEEDS: [(&str, Feed); 19] = [
    ("person-attended", Feed::PersonAttended),
    ("operator-attended", Feed::OperatorAttended),
    ("organisation-attended", Feed::OrganisationAttended),
    ("session-held", Feed::SessionHeld),
    ("heads-counted", Feed::HeadsCounted),
    ("staff-worked", Feed::StaffWorked),
    ("product-made", Feed::ProductMade),
    ("level-improved", Feed::LevelImproved),
    ("certified", Feed::Certified),
    ("recognition-applied", Feed::RecognitionApplied),
    ("long-term-applied", Feed::LongTermApplied),
    ("helpful", Feed::Helpful),
    ("training-useful", Feed::TrainingUseful),
    ("skills-used", Feed::SkillsUsed),
    ("placed", Feed::Placed),
    ("hired", Feed::Hired),
    ("placement", Feed::Placement),
    ("in-work-3", Feed::InWork { months: 3 }),
    ("in-work-6", Feed::InWork { months: 6 }),
];

impl FromStr for Feed {
    type Err = String;

    fn from_str(text: &str) -> Result<Feed, String> {
        if let Some((_, feed)) = FEEDS.iter().find(|(name, _)| *name == text) {
            return Ok(*feed);
        }
        let other = Outcome::OTHER.iter().position(|name| *name == text);
        other
            .and_then(|place| u8::try_from(place).ok())
            .map(Feed::Other)
            .ok_or_else(|| format!("no fact is called {text:?}"))
    }
}

impl<'de> Deserialize<'de> for Feed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Feed, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.what)
    }
}

impl std::error::Error for Problem {}

pub(super) fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    let written = toml::value::Datetime::deserialize(deserializer)?;
    written.to_string().parse().map_err(serde::de::Error::custom)
}

fn maybe_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    day(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::counting::fact::Level;

    #[test]
    fn one_step_up_is_an_improvement_and_the_same_level_is_not() {
        assert_eq!(level_improved(Some(Level::A1), Some(Level::A2)), Ok(()));
        assert_eq!(level_improved(Some(Level::A2), Some(Level::A2)), Err(Reason::NotImproved));
        assert_eq!(level_improved(Some(Level::B1), Some(Level::A2)), Err(Reason::NotImproved));
    }

    #[test]
    fn a_level_test_without_entry_or_exit_level_is_left_out() {
        assert_eq!(level_improved(None, Some(Level::A2)), Err(Reason::EntryLevelMissing));
        assert_eq!(level_improved(Some(Level::A2), None), Err(Reason::ExitLevelMissing));
    }

    #[test]
    fn only_yes_is_a_positive_answer() {
        assert_eq!(positive(Some(true)), Ok(()));
        assert_eq!(positive(Some(false)), Err(Reason::AnsweredNo));
        assert_eq!(positive(None), Err(Reason::NotAnswered));
    }

    #[test]
    fn an_application_without_protocol_number_does_not_count_yet() {
        let applied =
            |evidenced| Feed::RecognitionApplied.judge_outcome(Outcome::RecognitionApplied, evidenced);
        assert_eq!(applied(true), Some(Ok(())));
        assert_eq!(applied(false), Some(Err(Reason::EvidenceMissing)));
    }

    #[test]
    fn an_operator_in_a_course_for_participants_is_left_out_by_name() {
        let judged = Feed::PersonAttended.judge(What::Attended(Participant::Operator));
        assert_eq!(judged, Some(Err(Reason::Operator)));
    }
}
