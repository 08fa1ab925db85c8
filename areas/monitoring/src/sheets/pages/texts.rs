//! The texts of a sheet: what concerns the whole project, and the role of each body.

use askama::Template;
use authz::{Action, Target};
use kernel::Quarter;
use organisations::OrganisationId;
use programmes::ProjectId;
use store::{Ctx, Error};
use web::{Form, Page, Path, Reply, Work};

use super::super::narrate::{self, MOST_CHARACTERS, Narrate, Topic};
use super::super::{readings, sources, url, written};
use super::Head;
use crate::entities::sheets::narrative;

#[derive(Template)]
#[template(path = "monitoring/sheets/texts.html")]
pub struct TextsPage {
    pub page: Page,
    pub head: Head,
    pub form: Form,
    pub fields: Vec<Field>,
    pub read: Vec<ReadOnly>,
    pub save_url: String,
}

/// A text the reader may write.
pub struct Field {
    pub name: String,
    pub label: String,
    pub hint: String,
    pub version_name: String,
    pub version: i32,
    topic: Topic,
    organisation: OrganisationId,
    text: String,
}

/// A text somebody else writes.
pub struct ReadOnly {
    pub label: String,
    pub text: String,
}

pub async fn edit(work: Work, Path((project, quarter)): Path<(ProjectId, Quarter)>) -> Reply {
    let texts = Asked::read(&work, project, quarter).await?;
    let mut form = Form::empty(&work.page);
    for field in &texts.fields {
        form.set(field.name.as_str(), &field.text);
    }
    let template = texts.page(&work, project, quarter, form).await?;
    work.page(&template)
}

/// Saves every text that was changed; one that somebody else changed meanwhile stops all of them.
pub async fn save(work: Work, Path((project, quarter)): Path<(ProjectId, Quarter)>, mut form: Form) -> Reply {
    let texts = Asked::read(&work, project, quarter).await?;
    for field in &texts.fields {
        let typed = form.value(&field.name).trim().replace("\r\n", "\n");
        if typed == field.text || (typed.is_empty() && field.version == 0) {
            continue;
        }
        let read_version = form.value(&field.version_name).parse().unwrap_or(0);
        let wish = Narrate {
            project,
            quarter,
            organisation: field.organisation,
            topic: field.topic,
            text: typed,
            read_version,
        };
        match narrate::narrate(&work.ctx, wish).await {
            Ok(()) => {}
            Err(Error::Refused(refusal)) => form.refuse_at(field.name.as_str(), refusal),
            Err(other) => return Err(other.into()),
        }
    }
    if form.is_valid() {
        return work.redirect(url::sheet(project, quarter)).notice("monitoring-sheets-texts-saved");
    }
    let template = texts.page(&work, project, quarter, form).await?;
    work.invalid(&template)
}

/// What the reader is asked for, and what others write.
struct Asked {
    fields: Vec<Field>,
    read: Vec<ReadOnly>,
}

impl Asked {
    async fn read(work: &Work, project: ProjectId, quarter: Quarter) -> store::Result<Self> {
        readings::may_see(&work.ctx, project)?;
        let texts = written::texts(&work.ctx, project, quarter).await?;
        let bodies = sources::bodies(&work.ctx, project).await?;
        let lead = bodies.iter().find(|body| body.is_lead).or(bodies.first());
        let mut asked = Self { fields: Vec::new(), read: Vec::new() };
        if let Some(lead) = lead {
            for (topic, key) in [(Topic::WorkGroup, "work-group"), (Topic::Criticalities, "criticalities")] {
                let label = work.page.t(format!("monitoring-sheets-heading-{key}"));
                asked.add(work, project, topic, lead.id, label, texts.of_project(topic));
            }
        }
        for body in &bodies {
            let label = work.page.t1("monitoring-sheets-role-of", "body", &body.name);
            asked.add(work, project, Topic::Role, body.id, label, texts.of(Topic::Role, body.id));
        }
        Ok(asked)
    }

    fn add(
        &mut self,
        work: &Work,
        project: ProjectId,
        topic: Topic,
        organisation: OrganisationId,
        label: String,
        text: Option<&written::Text>,
    ) {
        let said = text.map(|text| text.text.clone()).unwrap_or_default();
        if !may_write(&work.ctx, project, organisation) {
            self.read.push(ReadOnly { label, text: said });
            return;
        }
        let place = self.fields.len();
        let hint = text.map(|text| last_written(work, text)).unwrap_or_default();
        self.fields.push(Field {
            name: format!("text-{place}"),
            version_name: format!("version-{place}"),
            version: text.map_or(0, |text| text.version),
            label,
            hint,
            topic,
            organisation,
            text: said,
        });
    }

    async fn page(
        self,
        work: &Work,
        project: ProjectId,
        quarter: Quarter,
        form: Form,
    ) -> store::Result<TextsPage> {
        Ok(TextsPage {
            page: work.page.clone(),
            head: Head::read(work, project, quarter).await?,
            form,
            fields: self.fields,
            read: self.read,
            save_url: url::below(project, quarter, "texts"),
        })
    }
}

fn may_write(ctx: &Ctx, project: ProjectId, organisation: OrganisationId) -> bool {
    let target = Target {
        organisation: Some(organisation.uuid()),
        project: Some(project.uuid()),
        ..Target::default()
    };
    ctx.allow::<narrative::Entity>(Action::Record, &target).is_ok()
}

fn last_written(work: &Work, text: &written::Text) -> String {
    let day = store::local_day(text.at);
    let args = [("who", (&text.by).into()), ("day", day.into()), ("most", MOST_CHARACTERS.into())];
    work.page.ta("monitoring-sheets-last-written", &args)
}
