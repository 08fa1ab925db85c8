//! Two thousand invented persons: origins, languages, documents and status as they occur together, and the
//! gaps that real lists have.

use std::collections::HashMap;

use chrono::{Datelike, Days, NaiveDate};
use delivery::{Kind, Participant};
use organisations::OrganisationId;
use people::enrolment::{Enrol, NewDocument, NoticeGiven, prepare, write};
use people::{Gender, LanguageLevel, PersonId, TargetGroup};
use store::{Ctx, Error, Result};

use crate::cast::Cast;
use crate::dice::Dice;
use crate::names::{ORIGINS, Origin};

/// Persons of the told story.
pub const PERSONS: usize = 2_000;

/// Bodies that enrol people, and how many of a hundred each enrols.
pub(crate) const SHARES: &[(&str, usize)] = &[
    ("CPIA Metropolitano di Bologna", 24),
    ("C.I.D.A.S. - soc. coop. a r.l. società cooperativa sociale", 20),
    ("Dimora d'Abramo Cooperativa Sociale e di Solidarietà", 16),
    ("Associazione Lule ODV", 18),
    ("Gulliver Cooperativa Sociale", 8),
    ("IAL Innovazione Apprendimento Lavoro Emilia-Romagna", 6),
    ("Comune di Ravenna", 4),
    ("ANCI Lombardia", 4),
];

/// Everybody enrolled, by the body that did it.
#[derive(Default)]
pub struct Crowd {
    of: HashMap<OrganisationId, Vec<PersonId>>,
}

impl Crowd {
    /// Everybody a body enrolled.
    pub fn of(&self, body: OrganisationId) -> &[PersonId] {
        self.of.get(&body).map_or(&[][..], Vec::as_slice)
    }

    /// Enrols some more, as a body does whom nobody sent a list.
    pub async fn welcome(
        &mut self,
        ctx: &Ctx,
        dice: &mut Dice,
        body: OrganisationId,
        count: usize,
    ) -> Result<()> {
        let mut prepared = Vec::with_capacity(count);
        for _ in 0..count {
            let rows = prepare(ctx, somebody(dice, body, ctx.today())).map_err(Error::Refused)?;
            self.of.entry(body).or_default().push(rows.person_id);
            prepared.push(rows);
        }
        write(ctx, prepared).await
    }

    /// Some persons of a body, each once.
    pub fn draw(&self, dice: &mut Dice, body: OrganisationId, count: usize) -> Vec<Participant> {
        let all = self.of(body);
        let drawn = dice.some_of(all.len(), count);
        drawn.into_iter().map(|place| Participant { kind: Kind::Person, id: all[place].uuid() }).collect()
    }
}

/// Enrols everybody on the day the story begins.
pub async fn enrol(ctx: &Ctx, cast: &mut Cast) -> Result<Crowd> {
    let mut dice = Dice::new(17);
    let mut crowd = Crowd::default();
    let mut prepared = Vec::with_capacity(500);
    for (body, share) in SHARES {
        let organisation = cast.body(ctx, body).await?;
        for _ in 0..PERSONS * share / 100 {
            let rows =
                prepare(ctx, somebody(&mut dice, organisation, ctx.today())).map_err(Error::Refused)?;
            crowd.of.entry(organisation).or_default().push(rows.person_id);
            prepared.push(rows);
            if prepared.len() == 500 {
                write(ctx, std::mem::take(&mut prepared)).await?;
            }
        }
    }
    write(ctx, prepared).await?;
    Ok(crowd)
}

/// Somebody who might exist and does not.
pub fn somebody(dice: &mut Dice, organisation: OrganisationId, today: NaiveDate) -> Enrol {
    let origin = origin(dice);
    let is_woman = dice.chance(if origin.country == "UKR" { 75 } else { 46 });
    let given = dice.pick(if is_woman { origin.women } else { origin.men });
    let family = dice.pick(origin.families);
    let mut enrol = Enrol::named(organisation, *given, *family);
    enrol.gender = match dice.below(200) {
        0..5 => Gender::NotDeclared,
        5 => Gender::NonBinary,
        _ if is_woman => Gender::Female,
        _ => Gender::Male,
    };
    match dice.below(100) {
        0..3 => {}
        3..11 => enrol.birth_year = Some(birth(dice, today).year()),
        _ => enrol.birth_date = Some(birth(dice, today)),
    }
    enrol.nationality = (!dice.chance(1)).then(|| origin.country.to_owned());
    enrol.languages = languages(dice, origin);
    enrol.needs_interpreter = Some(dice.chance(28));
    enrol.status = (!dice.chance(2)).then(|| (status(dice, origin), today));
    enrol.document = document(dice, enrol.status.map(|(group, _)| group), today);
    if dice.chance(70) {
        enrol.phones = vec![format!("+39 3{:02} {:07}", dice.between(20, 99), dice.between(0, 9_999_999))];
    }
    if dice.chance(92) {
        enrol.notice = Some(NoticeGiven {
            language: origin.languages[0].to_owned(),
            version: "2025-1".to_owned(),
            given_on: today,
        });
    }
    enrol
}

fn origin(dice: &mut Dice) -> &'static Origin {
    let mut place = u32::try_from(dice.below(1000)).unwrap_or_default();
    for origin in ORIGINS {
        if place < origin.per_mille {
            return origin;
        }
        place -= origin.per_mille;
    }
    &ORIGINS[0]
}

fn birth(dice: &mut Dice, today: NaiveDate) -> NaiveDate {
    let years = match dice.below(100) {
        0..14 => dice.between(7, 17),
        14..94 => dice.between(18, 55),
        _ => dice.between(56, 74),
    };
    let days = years * 365 + dice.between(0, 364);
    today - Days::new(days.unsigned_abs())
}

fn languages(dice: &mut Dice, origin: &Origin) -> Vec<(String, LanguageLevel)> {
    let mut all = vec![(origin.languages[0].to_owned(), LanguageLevel::MotherTongue)];
    if let Some(second) = origin.languages.get(1).filter(|_| dice.chance(45)) {
        all.push(((*second).to_owned(), LanguageLevel::B1));
    }
    let italian = match dice.below(100) {
        0..20 => LanguageLevel::PreA1,
        20..55 => LanguageLevel::A1,
        55..85 => LanguageLevel::A2,
        _ => LanguageLevel::B1,
    };
    all.push(("it".to_owned(), italian));
    all
}

fn status(dice: &mut Dice, origin: &Origin) -> TargetGroup {
    match origin.country {
        "ROU" => TargetGroup::NotTarget,
        "UKR" => TargetGroup::TemporaryProtection,
        "AFG" | "SOM" => {
            *dice.pick(&[TargetGroup::Refugee, TargetGroup::SubsidiaryProtection, TargetGroup::Applicant])
        }
        "NGA" | "PAK" | "BGD" | "MLI" => *dice.pick(&[
            TargetGroup::Applicant,
            TargetGroup::Applicant,
            TargetGroup::ApplicantInAppeal,
            TargetGroup::SpecialProtection,
            TargetGroup::Refugee,
            TargetGroup::LegallyResident,
        ]),
        _ => *dice.pick(&[
            TargetGroup::LegallyResident,
            TargetGroup::LegallyResident,
            TargetGroup::FamilyMember,
            TargetGroup::Student,
        ]),
    }
}

fn document(dice: &mut Dice, status: Option<TargetGroup>, today: NaiveDate) -> Option<NewDocument> {
    let kind = match status? {
        TargetGroup::Applicant | TargetGroup::ApplicantInAppeal => "ric-asilo",
        TargetGroup::Refugee => "asilo",
        TargetGroup::SubsidiaryProtection => "prot-suss",
        TargetGroup::SpecialProtection => "prot-spec",
        TargetGroup::TemporaryProtection => "prot-temp",
        TargetGroup::FamilyMember => "famiglia",
        TargetGroup::Student => "studio",
        TargetGroup::LegallyResident => "lav-sub",
        _ => return None,
    };
    // The story lasts two years: documents end from its beginning to a year after it, some in these weeks.
    let lasts = if dice.chance(6) { dice.between(732, 820) } else { dice.between(500, 1_100) };
    Some(NewDocument {
        kind: kind.to_owned(),
        number: None,
        issued_on: Some(today - Days::new(60)),
        expires_on: Some(today + Days::new(lasts.unsigned_abs())),
        renewal_asked_on: None,
    })
}
