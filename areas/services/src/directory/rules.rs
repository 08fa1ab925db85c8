//! What is accepted of a service, and every no with its sentence. Pure.

use chrono::NaiveDate;
use kernel::Refusal as Answer;

use super::needs;
use super::sheet::{NewCapacity, NewClause, NewFunding, Sheet};
use super::words::{ClauseKind, Status};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    NoName,
    NoNeed,
    UnknownNeed,
    ClosedUntilThePast,
    UntilWithoutClosing,
    HoursUnreadable { line: String },
    LanguageUnknown { typed: String },
    TerritoryUnknown { typed: String },
    CostUnreadable { line: String },
    NoClauseText,
    NoClauseSource,
    NoClauseValue,
    EndsBeforeItBegins,
    AlreadyEnded,
    NoPayer,
    MoreFreeThanPlaces { maximum: i32 },
    NoUnit,
    BelowZero,
    NoPlaceName,
}

impl From<Refusal> for Answer {
    fn from(refusal: Refusal) -> Answer {
        use Refusal::*;
        match refusal {
            NoName => Answer::new("services-name-missing").on("name"),
            NoNeed => Answer::new("services-need-missing").on("needs"),
            UnknownNeed => Answer::new("services-need-unknown").on("needs"),
            ClosedUntilThePast => Answer::new("services-closed-until-past").on("closed_until"),
            UntilWithoutClosing => Answer::new("services-closed-until-open").on("closed_until"),
            HoursUnreadable { line } => {
                Answer::new("services-hours-unreadable").on("hours").with("line", line)
            }
            LanguageUnknown { typed } => {
                Answer::new("services-language-unknown").on("languages").with("typed", typed)
            }
            TerritoryUnknown { typed } => {
                Answer::new("services-territory-unknown").on("areas").with("typed", typed)
            }
            CostUnreadable { line } => Answer::new("services-cost-unreadable").on("costs").with("line", line),
            NoClauseText => Answer::new("services-clause-no-text").on("text"),
            NoClauseSource => Answer::new("services-clause-no-source").on("source"),
            NoClauseValue => Answer::new("services-clause-no-value").on("value"),
            EndsBeforeItBegins => Answer::new("services-ends-before").on("until"),
            AlreadyEnded => Answer::new("services-already-ended"),
            NoPayer => Answer::new("services-no-payer").on("payer"),
            MoreFreeThanPlaces { maximum } => {
                Answer::new("services-capacity-too-many").on("available").with("maximum", maximum)
            }
            NoUnit => Answer::new("services-capacity-no-unit").on("unit"),
            BelowZero => Answer::new("services-capacity-below-zero").on("available"),
            NoPlaceName => Answer::new("services-place-no-name").on("place"),
        }
    }
}

impl From<Refusal> for store::Error {
    fn from(refusal: Refusal) -> store::Error {
        store::Error::Refused(refusal.into())
    }
}

pub fn sheet(sheet: &Sheet, today: NaiveDate) -> Result<(), Refusal> {
    if sheet.name.trim().is_empty() {
        return Err(Refusal::NoName);
    }
    if sheet.needs.is_empty() {
        return Err(Refusal::NoNeed);
    }
    if sheet.needs.iter().any(|code| needs::need(code).is_none()) {
        return Err(Refusal::UnknownNeed);
    }
    match sheet.closed_until {
        Some(_) if sheet.status != Status::TemporarilyClosed => Err(Refusal::UntilWithoutClosing),
        Some(until) if until < today => Err(Refusal::ClosedUntilThePast),
        _ => Ok(()),
    }
}

/// A clause without its text and source could not be shown to whoever it excludes.
pub fn clause(clause: &NewClause) -> Result<(), Refusal> {
    if clause.text.trim().is_empty() {
        return Err(Refusal::NoClauseText);
    }
    if clause.source.trim().is_empty() {
        return Err(Refusal::NoClauseSource);
    }
    let has_value = match clause.kind {
        ClauseKind::MinAge | ClauseKind::MaxAge => clause.number.is_some(),
        kind => !takes_values(kind) || !clause.values.is_empty(),
    };
    if !has_value {
        return Err(Refusal::NoClauseValue);
    }
    period(clause.from, clause.until)
}

/// Kinds of clause that name what they allow.
pub fn takes_values(kind: ClauseKind) -> bool {
    use ClauseKind::*;
    matches!(
        kind,
        Gender
            | Status
            | Permit
            | Residence
            | ItalianAtLeast
            | ItalianAtMost
            | Reception
            | ProjectIn
            | ProjectOut
    )
}

pub fn funding(funding: &NewFunding) -> Result<(), Refusal> {
    if funding.payer.trim().is_empty() {
        return Err(Refusal::NoPayer);
    }
    if funding.source.trim().is_empty() {
        return Err(Refusal::NoClauseSource);
    }
    period(funding.from, funding.until)
}

pub fn capacity(capacity: &NewCapacity) -> Result<(), Refusal> {
    if capacity.unit.trim().is_empty() {
        return Err(Refusal::NoUnit);
    }
    free_places(capacity.maximum, capacity.available)
}

pub fn free_places(maximum: Option<i32>, available: Option<i32>) -> Result<(), Refusal> {
    if maximum.is_some_and(|maximum| maximum < 0) || available.is_some_and(|free| free < 0) {
        return Err(Refusal::BelowZero);
    }
    match (maximum, available) {
        (Some(maximum), Some(free)) if free > maximum => Err(Refusal::MoreFreeThanPlaces { maximum }),
        _ => Ok(()),
    }
}

pub fn period(from: Option<NaiveDate>, until: Option<NaiveDate>) -> Result<(), Refusal> {
    match (from, until) {
        (Some(from), Some(until)) if until < from => Err(Refusal::EndsBeforeItBegins),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn course() -> Sheet {
        Sheet { name: "Corso A2".to_owned(), needs: vec!["italian".to_owned()], ..Sheet::default() }
    }

    #[test]
    fn a_service_has_a_name_and_meets_a_need_of_the_list() {
        let today = day("2026-03-10");

        assert_eq!(sheet(&course(), today), Ok(()));
        assert_eq!(sheet(&Sheet { name: " ".to_owned(), ..course() }, today), Err(Refusal::NoName));
        assert_eq!(sheet(&Sheet { needs: vec![], ..course() }, today), Err(Refusal::NoNeed));
        let unknown = Sheet { needs: vec!["moon".to_owned()], ..course() };
        assert_eq!(sheet(&unknown, today), Err(Refusal::UnknownNeed));
    }

    #[test]
    fn only_what_is_closed_opens_again_and_not_in_the_past() {
        let today = day("2026-03-10");
        let until = |status, on: &str| Sheet { status, closed_until: Some(day(on)), ..course() };

        assert_eq!(sheet(&until(Status::TemporarilyClosed, "2026-03-10"), today), Ok(()));
        assert_eq!(
            sheet(&until(Status::TemporarilyClosed, "2026-03-09"), today),
            Err(Refusal::ClosedUntilThePast)
        );
        assert_eq!(sheet(&until(Status::Active, "2026-04-01"), today), Err(Refusal::UntilWithoutClosing));
    }

    #[test]
    fn a_clause_needs_its_text_its_source_and_what_it_allows() {
        let whole = NewClause {
            kind: ClauseKind::MinAge,
            number: Some(18),
            values: vec![],
            text: "Almeno 18 anni".to_owned(),
            source: "Avviso".to_owned(),
            article: None,
            from: None,
            until: None,
            waivable_by: None,
        };

        assert_eq!(clause(&whole), Ok(()));
        assert_eq!(clause(&NewClause { text: String::new(), ..whole.clone() }), Err(Refusal::NoClauseText));
        assert_eq!(
            clause(&NewClause { source: String::new(), ..whole.clone() }),
            Err(Refusal::NoClauseSource)
        );
        assert_eq!(clause(&NewClause { number: None, ..whole.clone() }), Err(Refusal::NoClauseValue));
        let among = NewClause { kind: ClauseKind::Status, ..whole.clone() };
        assert_eq!(clause(&among), Err(Refusal::NoClauseValue));
        assert_eq!(clause(&NewClause { kind: ClauseKind::Human, number: None, ..whole }), Ok(()));
    }

    #[test]
    fn there_are_never_more_free_places_than_places() {
        assert_eq!(free_places(Some(10), Some(10)), Ok(()));
        assert_eq!(free_places(Some(10), Some(11)), Err(Refusal::MoreFreeThanPlaces { maximum: 10 }));
        assert_eq!(free_places(None, Some(-1)), Err(Refusal::BelowZero));
    }
}
