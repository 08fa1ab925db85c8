//! The parts every installation has: papers, information given, who works with the person, who looked at the file.

use std::collections::{BTreeMap, HashMap};

use authz::Role;
use chrono::{NaiveDate, TimeDelta};
use identity::UserId;
use kernel::Arg;
use l10n::Locale;
use organisations::OrganisationId;
use people::residence::permits::{self, Work};
use people::rights::{Field, Said};
use people::{PERSON, PersonId};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::audit::{Verb, line};
use store::{Ctx, Result, local_day};
use uuid::Uuid;

use super::own_appointments;
use super::parts::{Line, Section, Words, others};

/// Days of looks shown.
const SHOWN_DAYS: i64 = 180;
const READERS: [Role; 6] =
    [Role::CaseWorker, Role::Outreach, Role::Mediator, Role::Teacher, Role::Coordinator, Role::Referent];

/// Everything the page shows, the areas' own parts first: what comes next matters most.
pub async fn all(ctx: &Ctx, person: PersonId, locale: Locale) -> Result<Vec<Section>> {
    let mut sections = Vec::new();
    for part in others() {
        sections.extend(part.part(ctx, person, locale).await?);
    }
    sections.push(own_appointments::part(ctx, person, locale).await?);
    let held = people::rights::held(ctx, person).await?;
    let records = |name: &str| {
        let section = held.iter().find(|section| section.area == "people" && section.name == name);
        section.map(|section| section.records.as_slice()).unwrap_or_default()
    };
    sections.push(documents(records("documents"), ctx.today()));
    sections.push(bodies(records("bodies")));
    sections.push(notices(records("notices"), locale));
    sections.push(looked(ctx, person).await?);
    Ok(sections)
}

fn key(key: &str) -> Words {
    Words::Key(key.to_owned(), Vec::new())
}

fn said<'f>(record: &'f [Field], name: &str) -> &'f Said {
    record.iter().find(|field| field.name == name).map_or(&Said::Nothing, |field| &field.said)
}

fn text(record: &[Field], name: &str) -> String {
    match said(record, name) {
        Said::Text(text) | Said::Word(text, _) => text.clone(),
        _ => String::new(),
    }
}

fn day(record: &[Field], name: &str) -> Option<NaiveDate> {
    match said(record, name) {
        Said::Day(day) => Some(*day),
        _ => None,
    }
}

fn is_there(record: &[Field], name: &str) -> bool {
    !matches!(said(record, name), Said::Nothing)
}

fn documents(records: &[Vec<Field>], today: NaiveDate) -> Section {
    let standing = records.iter().filter(|record| !is_there(record, "withdrawn_at"));
    Section {
        title: "own-file-documents",
        about: Some("own-file-documents-about"),
        lines: standing.map(|record| document(record, today)).collect(),
        empty: "own-file-documents-none",
    }
}

/// The name of a permit stays as it is printed on it.
fn document(record: &[Field], today: NaiveDate) -> Line {
    let kind = text(record, "kind");
    let permit = permits::kind(&kind);
    let renewal = day(record, "renewal_asked_on");
    let expires = day(record, "expires_on");
    let is_over = renewal.is_none() && expires.is_some_and(|on| on < today);
    let mut details = Vec::new();
    details.push(match expires {
        Some(on) if is_over => Words::Key("own-file-expired".to_owned(), vec![("day", Arg::from(on))]),
        Some(on) => Words::Key("own-file-expires".to_owned(), vec![("day", Arg::from(on))]),
        None => key("own-file-expires-not"),
    });
    if let Some(on) = renewal {
        details.push(Words::Key("own-file-renewal".to_owned(), vec![("day", Arg::from(on))]));
    }
    // What an expired document allowed is no promise: only while its renewal is awaited does it still serve.
    details.extend(permit.filter(|_| !is_over).map(|permit| {
        key(match permit.work {
            Work::Yes => "own-file-work-yes",
            Work::No => "own-file-work-no",
            Work::Conditional => "own-file-work-conditional",
        })
    }));
    Line { title: Words::Plain(permit.map_or(kind, |permit| permit.name("it").to_owned())), details }
}

fn bodies(records: &[Vec<Field>]) -> Section {
    let standing = records.iter().filter(|record| !is_there(record, "ended_at"));
    let line = |record: &Vec<Field>| Line {
        title: Words::Plain(text(record, "body")),
        details: day(record, "from_on")
            .map(|on| Words::Key("own-file-since".to_owned(), vec![("day", Arg::from(on))]))
            .into_iter()
            .collect(),
    };
    Section {
        title: "own-file-bodies",
        about: Some("own-file-bodies-about"),
        lines: standing.map(line).collect(),
        empty: "own-file-bodies-none",
    }
}

/// Languages have a name in Italian and in English: who reads neither finds the second.
fn notices(records: &[Vec<Field>], locale: Locale) -> Section {
    let reads = if locale == Locale::It { Locale::It } else { Locale::En };
    let line = |record: &Vec<Field>| {
        let code = text(record, "language");
        let language =
            organisations::codes::language(&code).map_or(code.as_str(), |it| it.name(reads.code()));
        let mut args = vec![("language", Arg::from(language))];
        args.extend(day(record, "given_on").map(|on| ("day", Arg::from(on))));
        Line { title: Words::Key("own-file-notice".to_owned(), args), details: Vec::new() }
    };
    Section {
        title: "own-file-notices",
        about: None,
        lines: records.iter().filter(|record| day(record, "given_on").is_some()).map(line).collect(),
        empty: "own-file-notices-none",
    }
}

/// Bodies, roles and days; never the names of those who work there.
async fn looked(ctx: &Ctx, person: PersonId) -> Result<Section> {
    let reads = ctx
        .unfiltered("a person learns which bodies looked at the own file, in which role and on which day")
        .find::<line::Entity>()
        .filter(line::Column::RecordId.eq(person.uuid()))
        .filter(line::Column::RecordKind.eq(PERSON))
        .filter(line::Column::Verb.eq(Verb::Read.name()))
        .filter(line::Column::At.gte(ctx.now() - TimeDelta::days(SHOWN_DAYS)))
        .order_by_desc(line::Column::Seq);
    let reads = ctx.all(reads).await?;
    let places = places(ctx).await?;
    let mut days: BTreeMap<(NaiveDate, String, &'static str), ()> = BTreeMap::new();
    for read in &reads {
        let on = local_day(read.at);
        match read.actor_id.and_then(|user| places.get(&user)) {
            Some((body, role)) => days.insert((on, body.clone(), *role), ()),
            None if read.actor_id.is_none() => days.insert((on, String::new(), "own-file-looked-you"), ()),
            None => days.insert((on, String::new(), "own-file-looked-past"), ()),
        };
    }
    let line = |((on, body, role), ()): ((NaiveDate, String, &'static str), ())| Line {
        title: Words::Key("own-file-looked-on".to_owned(), vec![("day", Arg::from(on))]),
        details: (!body.is_empty()).then_some(Words::Plain(body)).into_iter().chain([key(role)]).collect(),
    };
    Ok(Section {
        title: "own-file-looked",
        about: Some("own-file-looked-about"),
        lines: days.into_iter().rev().map(line).collect(),
        empty: "own-file-looked-none",
    })
}

/// For which body, and as what, each worker of the network works today.
async fn places(ctx: &Ctx) -> Result<HashMap<Uuid, (String, &'static str)>> {
    let bodies: HashMap<OrganisationId, String> =
        organisations::search(ctx, "", 2_000).await?.into_iter().map(|body| (body.id, body.name)).collect();
    let ids: Vec<OrganisationId> = bodies.keys().copied().collect();
    let mut places = HashMap::new();
    for role in READERS {
        for (UserId(user), _, body) in identity::workers(ctx, &ids, &[role]).await? {
            let name = bodies.get(&body).cloned().unwrap_or_default();
            places.entry(user).or_insert((name, role_key(role)));
        }
    }
    Ok(places)
}

fn role_key(role: Role) -> &'static str {
    match role {
        Role::CaseWorker => "own-file-role-case-worker",
        Role::Outreach => "own-file-role-outreach",
        Role::Mediator => "own-file-role-mediator",
        Role::Teacher => "own-file-role-teacher",
        _ => "own-file-role-office",
    }
}
