//! Exactly what was told of a person, kept sealed with the referral: nothing that was not ticked is in it.

use chrono::NaiveDate;
use people::Shareable;
use serde::{Deserialize, Serialize};
use store::{Ctx, Error, Result};

use super::words::Share;
use crate::ids::ReferralId;
use crate::sealed::{self, Place};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phones: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub languages: Option<Tongues>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<Vec<Paper>>,
    /// The years in which the others of the household were born.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub household: Option<Vec<Option<i32>>>,
    /// What the sender wrote.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    pub given: String,
    pub family: String,
    pub birth_date: Option<NaiveDate>,
    pub birth_year: Option<i32>,
    pub nationality: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tongues {
    pub spoken: Vec<String>,
    pub needs_interpreter: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    pub kind: String,
    pub expires_on: Option<NaiveDate>,
}

impl Snapshot {
    /// Takes over what is ticked, and nothing else.
    pub fn of(file: &Shareable, shares: &[Share], words: Option<&str>) -> Snapshot {
        let ticked = |share| shares.contains(&share);
        let identity = || Identity {
            given: file.line.given.clone(),
            family: file.line.family.clone(),
            birth_date: file.line.birth.date,
            birth_year: file.line.birth.year,
            nationality: file.line.nationality.clone(),
        };
        let tongues = || Tongues {
            spoken: file.languages.iter().map(|(code, _)| code.clone()).collect(),
            needs_interpreter: file.needs_interpreter,
        };
        let paper = |(kind, expires_on): &(String, Option<NaiveDate>)| Paper {
            kind: kind.clone(),
            expires_on: *expires_on,
        };
        Snapshot {
            identity: ticked(Share::Identity).then(identity),
            phones: ticked(Share::Contact).then(|| file.phones.clone()),
            languages: ticked(Share::Languages).then(tongues),
            document: ticked(Share::Document).then(|| file.documents.iter().map(paper).collect()),
            household: ticked(Share::Household).then(|| file.household.clone()),
            words: words.filter(|_| ticked(Share::Words)).map(str::to_owned),
        }
    }

    pub(crate) fn seal(&self, ctx: &Ctx, id: ReferralId) -> Result<Vec<u8>> {
        let text = serde_json::to_string(self).map_err(Error::broken)?;
        sealed::seal(ctx, place(id), &text)
    }

    pub(crate) fn open(ctx: &Ctx, id: ReferralId, bytes: &[u8]) -> Result<Snapshot> {
        serde_json::from_str(&sealed::unseal(ctx, place(id), bytes)?).map_err(Error::broken)
    }
}

fn place(id: ReferralId) -> Place {
    ("referrals-snapshot", id.uuid())
}
