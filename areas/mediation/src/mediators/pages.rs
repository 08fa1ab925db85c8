//! One entry of the register, new and changed entries, days away.

use askama::Template;
use authz::{Action, Target};
use organisations::OrganisationId;
use uuid::Uuid;
use web::{Form, Page, Path, Reply, Work};

use super::absence::{lift_absence, note_absence};
use super::enter::{amend, enter};
use super::form::{self, DAYS, LANGUAGES, PLACES, WORKS};
use super::list::{places, spoken};
use super::queries::{one, private};
use crate::entities::mediator;
use crate::ids::{EntryId, MediatorId};
use crate::words::{Gender, Level};
use crate::{policy, say, url};

#[derive(Template)]
#[template(path = "mediation/mediators/one.html")]
pub struct OnePage {
    page: Page,
    form: Form,
    name: String,
    employer: String,
    facts: Vec<(String, String)>,
    weekly: Vec<(String, String)>,
    absences: Vec<Away>,
    edit_url: Option<String>,
    diary_url: Option<String>,
    absence_url: String,
}

struct Away {
    days: String,
    lift_url: String,
}

pub async fn show_one(work: Work, Path(id): Path<MediatorId>) -> Reply {
    let form = Form::empty(&work.page);
    let shown = OnePage::of(&work, id, form).await?;
    work.page(&shown)
}

impl OnePage {
    async fn of(work: &Work, id: MediatorId, form: Form) -> store::Result<OnePage> {
        let page = work.page.clone();
        let line = one(&work.ctx, id).await?;
        let own = private(&work.ctx, id).await?;
        let bodies = organisations::names_for_anybody(&work.ctx, &[line.employer]).await?;
        let may = |action, resource| {
            let organisation = Some(line.employer.uuid());
            let target = Target { owner: line.user, organisation, ..Target::default() };
            work.ctx.db().policy().decide(work.ctx.actor(), action, resource, &target)
        };
        let mut facts = vec![
            (page.t("mediation-register-languages"), spoken(&page, &line)),
            (page.t("mediation-register-places"), places(&line)),
            (
                page.t("mediation-register-remote"),
                page.t(if line.is_remote { "mediation-yes" } else { "mediation-no" }),
            ),
        ];
        let more = [
            ("mediation-register-gender", line.gender.map(|gender| page.t(gender.key()))),
            ("mediation-register-email", own.email),
            ("mediation-register-phone", own.phone),
            ("mediation-register-until", line.active_until.map(|day| page.date(day))),
        ];
        facts.extend(more.into_iter().filter_map(|(key, value)| Some((page.t(key), value?))));
        let free = |free: &crate::matching::Weekly| {
            let day =
                usize::try_from(free.weekday).ok().and_then(|day| DAYS.get(day)).map_or("", |day| day.2);
            (page.t(day), format!("{}-{}", form::clock(free.from), form::clock(free.until)))
        };
        let away = |away: &super::queries::Absence| Away {
            days: page.t2(
                "mediation-from-until",
                "from",
                page.date(away.from),
                "until",
                page.date(away.until),
            ),
            lift_url: format!("/mediation/absences/{}/lift", away.id),
        };
        let sees_diary = may(Action::View, policy::DIARY);
        Ok(OnePage {
            name: line.name.clone(),
            employer: bodies.get(&line.employer).cloned().unwrap_or_default(),
            weekly: own.weekly.iter().map(free).collect(),
            absences: own.absences.iter().map(away).collect(),
            edit_url: may(Action::Amend, policy::MEDIATOR).then(|| format!("{}/edit", url::mediator(id))),
            diary_url: sees_diary.then(|| url::diary(id)),
            absence_url: format!("{}/absences", url::mediator(id)),
            facts,
            page,
            form,
        })
    }
}

pub async fn away(work: Work, Path(id): Path<MediatorId>, mut form: Form) -> Reply {
    let (from, until) = (form.date("from"), form.date("until"));
    let (from, until) = (form.need("from", from), form.need("until", until));
    if let Some((from, until)) = from.zip(until).filter(|_| form.is_valid())
        && form.accepted(note_absence(&work.ctx, id, from, until).await)?.is_some()
    {
        return work.redirect(url::mediator(id)).notice("mediation-absence-saved");
    }
    let shown = OnePage::of(&work, id, form).await?;
    work.invalid(&shown)
}

pub async fn back(work: Work, Path(id): Path<EntryId>, _: Form) -> Reply {
    let mediator = lift_absence(&work.ctx, id).await?;
    work.redirect(url::mediator(mediator)).notice("mediation-absence-lifted")
}

#[derive(Template)]
#[template(path = "mediation/mediators/edit.html")]
pub struct EditPage {
    page: Page,
    form: Form,
    url: String,
    back: String,
    is_new: bool,
    employers: Vec<(OrganisationId, String)>,
    users: Vec<(Uuid, String)>,
    languages: Vec<(String, String)>,
    levels: say::Choices,
    genders: say::Choices,
    language_rows: Vec<(&'static str, &'static str, &'static str)>,
    place_rows: Vec<&'static str>,
    day_rows: Vec<(&'static str, &'static str, String)>,
    work_rows: Vec<(&'static str, &'static str, &'static str)>,
}

pub async fn show_new(work: Work) -> Reply {
    let mut form = Form::empty(&work.page);
    form.set("active_from", work.ctx.today());
    let shown = EditPage::of(&work, None, form).await?;
    work.page(&shown)
}

pub async fn submit_new(work: Work, mut form: Form) -> Reply {
    if let Some(entry) = form::read(&work, &mut form).await?.filter(|_| form.is_valid())
        && let Some(id) = form.accepted(enter(&work.ctx, entry).await)?
    {
        return work.redirect(url::mediator(id)).notice("mediation-register-saved");
    }
    let shown = EditPage::of(&work, None, form).await?;
    work.invalid(&shown)
}

pub async fn show_edit(work: Work, Path(id): Path<MediatorId>) -> Reply {
    work.ctx.load::<mediator::Entity>(id, Action::Amend).await?;
    let mut form = Form::empty(&work.page);
    let line = one(&work.ctx, id).await?;
    let own = private(&work.ctx, id).await?;
    form::fill(&work, &mut form, &line, &own).await?;
    let shown = EditPage::of(&work, Some(id), form).await?;
    work.page(&shown)
}

pub async fn submit_edit(work: Work, Path(id): Path<MediatorId>, mut form: Form) -> Reply {
    work.ctx.load::<mediator::Entity>(id, Action::Amend).await?;
    let version = form.value("version").parse().unwrap_or(0);
    if let Some(entry) = form::read(&work, &mut form).await?.filter(|_| form.is_valid())
        && form.accepted(amend(&work.ctx, id, version, entry).await)?.is_some()
    {
        return work.redirect(url::mediator(id)).notice("mediation-register-saved");
    }
    let shown = EditPage::of(&work, Some(id), form).await?;
    work.invalid(&shown)
}

impl EditPage {
    async fn of(work: &Work, id: Option<MediatorId>, form: Form) -> store::Result<EditPage> {
        let page = work.page.clone();
        let bodies: Vec<OrganisationId> =
            work.ctx.actor().organisations().into_iter().map(OrganisationId).collect();
        let names = organisations::names_for_anybody(&work.ctx, &bodies).await?;
        let mut users = Vec::new();
        for body in &bodies {
            let operators = identity::operators(&work.ctx, *body).await?;
            users.extend(operators.into_iter().map(|(user, name)| (user.uuid(), name)));
        }
        users.dedup_by_key(|(user, _)| *user);
        Ok(EditPage {
            url: id.map_or("/mediation/mediators/new".to_owned(), |id| format!("{}/edit", url::mediator(id))),
            back: id.map_or("/mediation/mediators".to_owned(), url::mediator),
            is_new: id.is_none(),
            employers: bodies
                .into_iter()
                .map(|id| (id, names.get(&id).cloned().unwrap_or_default()))
                .collect(),
            users,
            languages: say::language_choices(&page),
            levels: say::choices(&page, Level::ALL, Level::code, Level::key),
            genders: say::choices(&page, Gender::ALL, Gender::code, Gender::key),
            language_rows: LANGUAGES.to_vec(),
            place_rows: PLACES.to_vec(),
            day_rows: DAYS.iter().map(|(from, until, key)| (*from, *until, page.t(key))).collect(),
            work_rows: WORKS.to_vec(),
            page,
            form,
        })
    }
}
