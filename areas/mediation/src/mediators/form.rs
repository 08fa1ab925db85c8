//! The form of an entry of the register.

use chrono::NaiveDate;
use kernel::Refusal;
use organisations::{OrganisationId, TerritoryId, territory};
use uuid::Uuid;
use web::{Form, Work};

use super::queries::{MediatorLine, Private};
use super::rules::{Entry, Spoken, Work as Employment};
use crate::matching::Weekly;
use crate::say::typed_place;
use crate::words::{Gender, Level};

/// Rows of the form: language, level, written.
pub const LANGUAGES: [(&str, &str, &str); 6] = [
    ("language_1", "level_1", "written_1"),
    ("language_2", "level_2", "written_2"),
    ("language_3", "level_3", "written_3"),
    ("language_4", "level_4", "written_4"),
    ("language_5", "level_5", "written_5"),
    ("language_6", "level_6", "written_6"),
];
pub const PLACES: [&str; 6] = ["place_1", "place_2", "place_3", "place_4", "place_5", "place_6"];
/// Monday to Sunday: from, until, and the text that names the day.
pub const DAYS: [(&str, &str, &str); 7] = [
    ("from_0", "until_0", "mediation-weekday-0"),
    ("from_1", "until_1", "mediation-weekday-1"),
    ("from_2", "until_2", "mediation-weekday-2"),
    ("from_3", "until_3", "mediation-weekday-3"),
    ("from_4", "until_4", "mediation-weekday-4"),
    ("from_5", "until_5", "mediation-weekday-5"),
    ("from_6", "until_6", "mediation-weekday-6"),
];
/// Bodies a mediator works or worked for: name, from, until.
pub const WORKS: [(&str, &str, &str); 3] = [
    ("body_1", "body_from_1", "body_until_1"),
    ("body_2", "body_from_2", "body_until_2"),
    ("body_3", "body_from_3", "body_until_3"),
];

pub async fn read(work: &Work, form: &mut Form) -> store::Result<Option<Entry>> {
    let works = employments(work, form).await?;
    let own = work.ctx.actor().organisations();
    let only = own.first().copied().map(OrganisationId);
    let employer = form.id::<OrganisationId>("employer").or(only);
    let active_from = form.date("active_from");
    let employer = form.need("employer", employer);
    let active_from = form.need("active_from", active_from);
    let name = form.required("name", 120);
    let entry = |(employer, active_from): (OrganisationId, NaiveDate), form: &mut Form| Entry {
        employer,
        user: form.id::<Uuid>("user"),
        name,
        gender: form.choice::<Gender>("gender"),
        languages: languages(form),
        territories: PLACES.iter().filter_map(|name| typed_place(form, name)).collect(),
        is_remote: form.checked("is_remote"),
        weekly: weekly(form),
        works,
        email: form.text("email", 200),
        phone: form.text("phone", 40),
        active_from,
        active_until: form.date("active_until"),
    };
    Ok(employer.zip(active_from).map(|both| entry(both, form)))
}

fn languages(form: &mut Form) -> Vec<Spoken> {
    let mut all = Vec::new();
    for (language, level, written) in LANGUAGES {
        let how_well = form.choice::<Level>(level);
        let Some(language) = form.text(language, 12) else { continue };
        let is_written = form.checked(written);
        if let Some(level) = form.need(level, how_well) {
            all.push(Spoken { language, level, is_written });
        }
    }
    all
}

fn weekly(form: &mut Form) -> Vec<Weekly> {
    let mut all = Vec::new();
    for (weekday, (from, until, _)) in (0..).zip(DAYS) {
        let minute = |time: chrono::NaiveTime| {
            use chrono::Timelike;
            // Below 1,440.
            (time.hour() * 60 + time.minute()) as i32
        };
        let (begins, ends) = (form.time(from), form.time(until));
        match (begins, ends) {
            (None, None) => {}
            (begins, ends) => {
                let (begins, ends) = (form.need(from, begins), form.need(until, ends));
                if let Some((begins, ends)) = begins.zip(ends) {
                    all.push(Weekly { weekday, from: minute(begins), until: minute(ends) });
                }
            }
        }
    }
    all
}

async fn employments(work: &Work, form: &mut Form) -> store::Result<Vec<Employment>> {
    let mut all = Vec::new();
    for (body, from, until) in WORKS {
        let (from, until) = (form.date(from), form.date(until));
        let Some(name) = form.text(body, 200) else { continue };
        match organisations::find_by_name(&work.ctx, &name).await? {
            Some(body) => all.push(Employment { body, from, until }),
            None => form.refuse(Refusal::new("mediation-no-such-body").on(body).with("typed", name)),
        }
    }
    Ok(all)
}

/// What an entry says, as the form shows it.
pub async fn fill(work: &Work, form: &mut Form, line: &MediatorLine, private: &Private) -> store::Result<()> {
    form.set("version", line.version);
    form.set("employer", line.employer);
    form.set("name", &line.name);
    form.set("active_from", line.active_from);
    let optional = [
        ("user", line.user.map(|user| user.to_string())),
        ("gender", line.gender.map(|gender| gender.code().to_owned())),
        ("active_until", line.active_until.map(|day| day.to_string())),
        ("email", private.email.clone()),
        ("phone", private.phone.clone()),
        ("is_remote", line.is_remote.then(|| "1".to_owned())),
    ];
    for (name, value) in optional {
        form.set(name, value.unwrap_or_default());
    }
    for ((language, level, written), spoken) in LANGUAGES.iter().zip(&line.languages) {
        form.set(*language, &spoken.language);
        form.set(*level, spoken.level.code());
        form.set(*written, if spoken.is_written { "1" } else { "" });
    }
    for (name, place) in PLACES.iter().zip(&line.territories) {
        form.set(
            *name,
            territory::get(TerritoryId(*place)).map(territory::Territory::label).unwrap_or_default(),
        );
    }
    for free in &private.weekly {
        let Some((from, until, _)) = usize::try_from(free.weekday).ok().and_then(|day| DAYS.get(day)) else {
            continue;
        };
        form.set(*from, clock(free.from));
        form.set(*until, clock(free.until));
    }
    let bodies: Vec<OrganisationId> = private.works.iter().map(|work| work.body).collect();
    let names = organisations::names_for_anybody(&work.ctx, &bodies).await?;
    for ((body, from, until), employment) in WORKS.iter().zip(&private.works) {
        form.set(*body, names.get(&employment.body).cloned().unwrap_or_default());
        form.set(*from, employment.from.map(|day| day.to_string()).unwrap_or_default());
        form.set(*until, employment.until.map(|day| day.to_string()).unwrap_or_default());
    }
    Ok(())
}

/// "09:30".
pub fn clock(minute: i32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}
