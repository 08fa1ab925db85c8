//! Every no with its Italian sentence, for people to read and correct.

use chrono::NaiveDate;
use kernel::Refusal;
use l10n::{Locale, Texts};

use super::{code, correction, headcounts, outcomes, planning, register, series, staff};
use crate::words::State;

fn all() -> Vec<Refusal> {
    let day = NaiveDate::from_ymd_opt(2026, 3, 10).unwrap();
    let (from, step) = (State::Held, planning::Step::Cancel);
    let mut all: Vec<Refusal> = Vec::new();
    all.extend(
        [
            planning::Refusal::EndsBeforeItStarts,
            planning::Refusal::TooShort,
            planning::Refusal::TooLong { minutes: 1_500 },
            planning::Refusal::NoSuchTime,
            planning::Refusal::BeforeProject { starts_on: day },
            planning::Refusal::AfterProject { ends_on: day },
            planning::Refusal::NotHeldYet { held_on: day },
            planning::Refusal::NotPossible { from, step },
            planning::Refusal::NotPossible { from: State::Planned, step: planning::Step::Annul },
            planning::Refusal::NotPossible { from: State::Cancelled, step: planning::Step::Hold },
            planning::Refusal::NotPossible { from: State::Annulled, step: planning::Step::Hold },
            planning::Refusal::NotPossible { from: State::Held, step: planning::Step::Restore },
            planning::Refusal::NotPossible { from: State::Held, step: planning::Step::Move },
            planning::Refusal::NotPossible { from: State::Cancelled, step: planning::Step::Move },
            planning::Refusal::NothingMoves,
        ]
        .map(Refusal::from),
    );
    all.extend(
        [
            series::Refusal::NoWeekday,
            series::Refusal::EndsBeforeItStarts,
            series::Refusal::TooFewWanted,
            series::Refusal::TooMany { most: series::MOST_SESSIONS },
            series::Refusal::NothingLeft,
        ]
        .map(Refusal::from),
    );
    all.extend(
        [
            register::Refusal::BeyondSession { planned: 120 },
            register::Refusal::MissedItAll { planned: 120 },
            register::Refusal::Twice,
            register::Refusal::NotInGroup,
            register::Refusal::NothingMarked,
            register::Refusal::NoteTooLong { most: register::LONGEST_NOTE },
        ]
        .map(Refusal::from),
    );
    all.extend(
        [
            correction::Refusal::ReasonMissing,
            correction::Refusal::ReasonTooLong { most: correction::LONGEST_REASON },
            correction::Refusal::NothingToCorrect,
        ]
        .map(Refusal::from),
    );
    all.extend(
        [code::Refusal::WrongLength, code::Refusal::StrangeCharacter, code::Refusal::CheckFails]
            .map(Refusal::from),
    );
    all.extend(
        [
            headcounts::Refusal::Negative,
            headcounts::Refusal::TooMany { most: headcounts::MOST_PEOPLE },
            headcounts::Refusal::Nobody,
            headcounts::Refusal::TotalDiffers { stated: 20, counted: 19 },
        ]
        .map(Refusal::from),
    );
    all.extend(
        [
            staff::Refusal::BeyondSession { planned: 120 },
            staff::Refusal::PreparationOutOfRange { most: staff::MOST_PREPARATION },
            staff::Refusal::MoreThanADay { minutes: 1_465 },
            staff::Refusal::AlreadyRecorded,
        ]
        .map(Refusal::from),
    );
    all.extend(
        [
            outcomes::Refusal::EvidenceMissing,
            outcomes::Refusal::InTheFuture,
            outcomes::Refusal::NeverBegan,
            outcomes::Refusal::BeforeBeginning { began_on: day },
            outcomes::Refusal::EntryLevelMissing,
            outcomes::Refusal::ExitLevelMissing,
            outcomes::Refusal::AskedTooEarly { left_on: day },
            outcomes::Refusal::AnswerMissing,
            outcomes::Refusal::ProtocolMissing,
            outcomes::Refusal::FollowUpTooEarly { due_on: day },
            outcomes::Refusal::NeverHired,
            outcomes::Refusal::NoSuchFollowUp,
            outcomes::Refusal::TextTooLong { most: outcomes::LONGEST_TEXT },
            outcomes::Refusal::NothingCorrected,
        ]
        .map(Refusal::from),
    );
    all
}

#[test]
fn every_refusal_has_its_sentence() {
    let texts = Texts::read(&[web::LOCALES, crate::LOCALES]).unwrap();
    let line = |refusal: &Refusal| {
        let sentence = texts.text_with(Locale::It, refusal.key, &refusal.args);
        let field = refusal.field.unwrap_or("-");
        format!("{field:<12} {sentence}\n")
    };
    let sentences: String = all().iter().map(line).collect();

    testkit::assert_golden(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/refusals.txt"), &sentences);
}
