//! Why a record did not count, by name, and which missing datum would make it count.

use serde::{Deserialize, Serialize};

/// Why a record that could feed an indicator was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Operators never count as third-country participants.
    Operator,
    NotThirdCountry,
    NationalityMissing,
    /// The legal status on that day is outside the target group.
    StatusOutside,
    StatusMissing,
    GenderNotDeclared,
    BirthMissing,
    /// Only the year of birth is known, and it lies between two age brackets.
    BirthDayNeeded,
    EntryLevelMissing,
    ExitLevelMissing,
    NotImproved,
    AnsweredNo,
    NotAnswered,
    EvidenceMissing,
    /// Counts only among those counted by the parent indicator.
    OutsideParent,
    NotLocalAuthority,
    /// The record does not say whom it is about.
    SubjectMissing,
}

/// The datum somebody must complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MissingField {
    Gender,
    BirthDate,
    Nationality,
    Status,
    EntryLevel,
    ExitLevel,
    Evidence,
}

impl Reason {
    pub const ALL: [Reason; 17] = [
        Reason::Operator,
        Reason::NotThirdCountry,
        Reason::NationalityMissing,
        Reason::StatusOutside,
        Reason::StatusMissing,
        Reason::GenderNotDeclared,
        Reason::BirthMissing,
        Reason::BirthDayNeeded,
        Reason::EntryLevelMissing,
        Reason::ExitLevelMissing,
        Reason::NotImproved,
        Reason::AnsweredNo,
        Reason::NotAnswered,
        Reason::EvidenceMissing,
        Reason::OutsideParent,
        Reason::NotLocalAuthority,
        Reason::SubjectMissing,
    ];

    /// The name used in files, addresses and message keys.
    pub fn code(self) -> &'static str {
        match self {
            Reason::Operator => "operator",
            Reason::NotThirdCountry => "not-third-country",
            Reason::NationalityMissing => "nationality-missing",
            Reason::StatusOutside => "status-outside",
            Reason::StatusMissing => "status-missing",
            Reason::GenderNotDeclared => "gender-not-declared",
            Reason::BirthMissing => "birth-missing",
            Reason::BirthDayNeeded => "birth-day-needed",
            Reason::EntryLevelMissing => "entry-level-missing",
            Reason::ExitLevelMissing => "exit-level-missing",
            Reason::NotImproved => "not-improved",
            Reason::AnsweredNo => "answered-no",
            Reason::NotAnswered => "not-answered",
            Reason::EvidenceMissing => "evidence-missing",
            Reason::OutsideParent => "outside-parent",
            Reason::NotLocalAuthority => "not-local-authority",
            Reason::SubjectMissing => "subject-missing",
        }
    }

    /// The datum that keeps the record out, when completing it could bring the record in.
    pub fn missing(self) -> Option<MissingField> {
        match self {
            Reason::GenderNotDeclared => Some(MissingField::Gender),
            Reason::BirthMissing | Reason::BirthDayNeeded => Some(MissingField::BirthDate),
            Reason::NationalityMissing => Some(MissingField::Nationality),
            Reason::StatusMissing => Some(MissingField::Status),
            Reason::EntryLevelMissing => Some(MissingField::EntryLevel),
            Reason::ExitLevelMissing => Some(MissingField::ExitLevel),
            Reason::EvidenceMissing => Some(MissingField::Evidence),
            _ => None,
        }
    }
}

impl MissingField {
    pub fn code(self) -> &'static str {
        match self {
            MissingField::Gender => "gender",
            MissingField::BirthDate => "birth-date",
            MissingField::Nationality => "nationality",
            MissingField::Status => "status",
            MissingField::EntryLevel => "entry-level",
            MissingField::ExitLevel => "exit-level",
            MissingField::Evidence => "evidence",
        }
    }
}
