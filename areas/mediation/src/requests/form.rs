//! The form in which a mediator is asked for.

use askama::Template;
use kernel::RecordRef;
use organisations::OrganisationId;
use people::{LanguageLevel, PersonId, Query};
use programmes::ActivityId;
use web::{Form, Listing, Page, Reply, Work};

use super::ask::{About, Ask, When, ask};
use super::sealing::LONGEST;
use crate::matching::Need;
use crate::words::{Gender, Mode, Setting, Subject, Topic};
use crate::{say, url};

/// Languages one form has room for; a centre's guests come from more countries rarely.
const LANGUAGES: [(&str, &str); 8] = [
    ("language_1", "people_1"),
    ("language_2", "people_2"),
    ("language_3", "people_3"),
    ("language_4", "people_4"),
    ("language_5", "people_5"),
    ("language_6", "people_6"),
    ("language_7", "people_7"),
    ("language_8", "people_8"),
];
/// Where one language or two are shown at once, and the others folded away.
const AT_ONCE: usize = 2;
/// Nobody needs a mediator for it here.
const ITALIAN: &str = "it";
/// Kinds of records another area may send a request from.
const LONGEST_KIND: usize = 40;

#[derive(Template)]
#[template(path = "mediation/requests/ask.html")]
pub struct AskPage {
    page: Page,
    form: Form,
    first: Vec<(&'static str, &'static str)>,
    more: Vec<(&'static str, &'static str)>,
    has_more: bool,
    person: Option<(PersonId, String)>,
    hits: Vec<(PersonId, String)>,
    is_sought: bool,
    source: Option<(String, String)>,
    languages: Vec<(String, String)>,
    organisations: Vec<(OrganisationId, String)>,
    activities: Vec<(ActivityId, String)>,
    modes: say::Choices,
    topics: say::Choices,
    settings: say::Choices,
    genders: say::Choices,
    subjects: say::Choices,
}

pub async fn show(work: Work, listing: Listing) -> Reply {
    let mut form = Form::empty(&work.page);
    form.set("minutes", 60);
    form.set("heads", 1);
    form.set("days", 3);
    form.set("mode", Mode::InPerson.code());
    form.set("setting", Setting::Interview.code());
    form.set("day", work.ctx.today());
    // From a case, a desk, a course, an inspection: what it was asked from comes along by its identifier.
    for name in ["source", "id", "person", "activity", "language_1", "language_2", "setting", "topic"] {
        if !listing.filter(name).is_empty() {
            form.set(name, listing.filter(name));
        }
    }
    if let Ok(person) = form.value("person").parse::<PersonId>() {
        speak(&work.ctx, &mut form, person).await?;
    }
    let shown = AskPage::of(&work, form, &[], false).await?;
    work.page(&shown)
}

/// The language the person speaks best, as the file says; what is typed already stays.
async fn speak(ctx: &store::Ctx, form: &mut Form, person: PersonId) -> store::Result<()> {
    if LANGUAGES.iter().any(|(language, _)| !form.value(language).is_empty()) {
        return Ok(());
    }
    if !people::lines(ctx, &[person]).await?.contains_key(&person) {
        return Ok(());
    }
    let mut spoken = people::circumstances(ctx, person).await?.languages;
    ctx.saw(RecordRef::new(people::PERSON, person.uuid()));
    spoken.retain(|(language, _)| language != ITALIAN);
    let known = |level: LanguageLevel| Some(level).filter(|level| *level <= LanguageLevel::MotherTongue);
    if let Some((language, _)) = spoken.iter().max_by_key(|(_, level)| known(*level)) {
        form.set(LANGUAGES[0].0, language);
    }
    Ok(())
}

pub async fn submit(work: Work, mut form: Form) -> Reply {
    if form.value("do") == "find" {
        let typed: String = form.value("find").chars().take(100).collect();
        let hits = match typed.trim() {
            "" => Vec::new(),
            typed => people::search(&work.ctx, Query::text(typed)).await?,
        };
        let linked: Vec<(PersonId, String)> = hits
            .into_iter()
            .filter(|hit| hit.is_linked)
            .map(|hit| (hit.person, format!("{} {}", hit.name, hit.detail)))
            .collect();
        let shown = AskPage::of(&work, form, &linked, true).await?;
        return work.page(&shown);
    }
    if let Ok(chosen) = form.value("choose").parse::<PersonId>() {
        form.set("person", chosen);
        form.set("subject", Subject::Person.code());
        speak(&work.ctx, &mut form, chosen).await?;
        let shown = AskPage::of(&work, form, &[], false).await?;
        return work.page(&shown);
    }
    let against = against(&work, &mut form).await?;
    if let Some(wish) = read(&work, &mut form, against).filter(|_| form.is_valid())
        && let Some(request) = form.accepted(ask(&work.ctx, wish).await)?
    {
        return work.redirect(url::request(request)).notice("mediation-ask-saved");
    }
    let shown = AskPage::of(&work, form, &[], false).await?;
    work.invalid(&shown)
}

fn read(work: &Work, form: &mut Form, against: Vec<OrganisationId>) -> Option<Ask> {
    let own = work.ctx.actor().organisations();
    let only = own.first().copied().filter(|_| own.len() == 1).map(OrganisationId);
    let organisation = form.id::<OrganisationId>("organisation").or(only);
    let needs = needs(form);
    let minutes = form.integer("minutes", 5..=720);
    let minutes = form.need("minutes", minutes);
    let topic = form.choice::<Topic>("topic");
    let when = when(form);
    let about = about(form);
    let wish = Ask {
        source: source(form),
        organisation: form.need("organisation", organisation)?,
        activity: form.id::<ActivityId>("activity"),
        about: about?,
        needs,
        when: when?,
        minutes: i32::try_from(minutes?).ok()?,
        place: form.text("place", 200).unwrap_or_default(),
        territory: say::typed_place(form, "territory"),
        mode: form.choice::<Mode>("mode").unwrap_or(Mode::InPerson),
        topic: form.need("topic", topic)?,
        setting: form.choice::<Setting>("setting").unwrap_or(Setting::Other),
        gender: form.choice::<Gender>("gender"),
        gender_needed: form.checked("gender_needed"),
        against,
        words: form.text("words", LONGEST),
    };
    Some(wish)
}

fn needs(form: &mut Form) -> Vec<Need> {
    let mut needs = Vec::new();
    for (language, people) in LANGUAGES {
        let heads = form.integer(people, 1..=2_000).and_then(|people| i32::try_from(people).ok());
        if let Some(language) = form.text(language, 12) {
            needs.push(Need { language, people: heads.unwrap_or(1) });
        }
    }
    needs
}

fn when(form: &mut Form) -> Option<When> {
    if form.value("when") == "soon" {
        let days = form.integer("days", 0..=super::rules::MOST_DAYS);
        return form.need("days", days).map(When::Within);
    }
    let (day, from) = (form.date("day"), form.time("from"));
    let (day, from) = (form.need("day", day), form.need("from", from));
    Some(When::At(day?.and_time(from?)))
}

fn about(form: &mut Form) -> Option<About> {
    if let Some(person) = form.id::<PersonId>("person") {
        return Some(About::Person(person));
    }
    let heads = form.integer("heads", 1..=i64::from(super::rules::MOST_HEADS));
    let heads = i32::try_from(form.need("heads", heads)?).ok()?;
    match form.choice::<Subject>("subject") {
        Some(Subject::Group) => Some(About::Group(heads)),
        _ => Some(About::Unnamed(heads)),
    }
}

fn source(form: &mut Form) -> Option<RecordRef> {
    let kind = form.text("source", LONGEST_KIND)?;
    let id = form.id("id")?;
    Some(RecordRef::stored(kind, id))
}

/// The body a mediator must not work for, by its name.
async fn against(work: &Work, form: &mut Form) -> store::Result<Vec<OrganisationId>> {
    let Some(name) = form.text("against", 200) else { return Ok(Vec::new()) };
    let found = organisations::find_by_name(&work.ctx, &name).await?;
    if found.is_none() {
        form.refuse(kernel::Refusal::new("mediation-no-such-body").on("against").with("typed", name));
    }
    Ok(found.into_iter().collect())
}

impl AskPage {
    async fn of(
        work: &Work,
        form: Form,
        hits: &[(PersonId, String)],
        is_sought: bool,
    ) -> store::Result<AskPage> {
        let page = work.page.clone();
        let bodies: Vec<OrganisationId> =
            work.ctx.actor().organisations().into_iter().map(OrganisationId).collect();
        let names = organisations::names_for_anybody(&work.ctx, &bodies).await?;
        let activities = programmes::own_activities(&work.ctx).await?;
        let person = match form.value("person").parse::<PersonId>() {
            Ok(id) => people::lines(&work.ctx, &[id]).await?.remove(&id).map(|line| (id, line.name())),
            Err(_) => None,
        };
        let (first, more) = LANGUAGES.split_at(AT_ONCE);
        let source = (!form.value("source").is_empty())
            .then(|| (form.value("source").to_owned(), form.value("id").to_owned()));
        Ok(AskPage {
            first: first.to_vec(),
            more: more.to_vec(),
            has_more: more.iter().any(|(language, _)| !form.value(language).is_empty()),
            person,
            hits: hits.to_vec(),
            is_sought,
            source,
            languages: say::language_choices(&page),
            organisations: bodies
                .into_iter()
                .map(|id| (id, names.get(&id).cloned().unwrap_or_default()))
                .collect(),
            activities: activities.into_iter().map(|(line, words)| (line.id, words)).collect(),
            modes: say::choices(&page, Mode::ALL, Mode::code, Mode::key),
            topics: say::choices(&page, Topic::ALL, Topic::code, Topic::key),
            settings: say::choices(&page, Setting::ALL, Setting::code, Setting::key),
            genders: say::choices(&page, Gender::ALL, Gender::code, Gender::key),
            subjects: say::choices(&page, &[Subject::Unnamed, Subject::Group], Subject::code, Subject::key),
            page,
            form,
        })
    }
}
