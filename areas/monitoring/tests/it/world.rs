//! A project of the documents with lessons, persons of every kind of completeness, and those who look at its figures.

use authz::Role;
use chrono::{NaiveDate, NaiveTime};
use delivery::{About, Kind, Mark, Mode, Participant, Plan, Record, RegisterLine, SessionId, Verdict};
use kernel::Quarter;
use organisations::OrganisationId;
use people::{Enrol, Gender, PersonId};
use programmes::{ActivityId, ActivityLine, Coded, ProjectId};
use testkit::{Engine, Persona, Seen, TestApp};

/// A school of Multitasking 2.0, seen from Monday 10 July 2023.
pub struct World {
    pub app: TestApp,
    pub school: OrganisationId,
    pub project: ProjectId,
    pub activities: Vec<ActivityLine>,
}

/// What is known of an invented person: gender, birth, nationality.
pub type Known = (Gender, Option<&'static str>, Option<&'static str>);

pub const COMPLETE: Known = (Gender::Female, Some("1993-04-01"), Some("NGA"));

impl World {
    pub async fn on(engine: Engine) -> World {
        let app = TestApp::build()
            .area(web::Routes::new(), organisations::POLICY, &[], organisations::migrations())
            .area(web::Routes::new(), identity::POLICY, &[], identity::migrations())
            .area(web::Routes::new(), documents::POLICY, &[], documents::migrations())
            .area(web::Routes::new(), programmes::POLICY, programmes::LOCALES, programmes::migrations())
            .area(people::routes(), people::POLICY, people::LOCALES, people::migrations())
            .area(web::Routes::new(), delivery::POLICY, &[], delivery::migrations())
            .area(monitoring::routes(), monitoring::POLICY, monitoring::LOCALES, monitoring::migrations())
            .at("2023-07-10T08:00:00Z")
            .on(engine)
            .await;
        let ctx = app.world();
        let wish = organisations::Register { name: "Scuola di Prova".to_owned(), ..Default::default() };
        let school = organisations::register(&ctx, wish).await.unwrap();
        programmes::load_reference(&ctx).await.unwrap();
        let seed = programmes::sheet::SEEDS.iter().find(|(code, _)| *code == "3861");
        let (_, text) = seed.expect("Multitasking is among the five projects");
        let sheet = programmes::sheet::read(text).unwrap();
        let project = programmes::import_sheet(&ctx, &sheet).await.unwrap();
        let activities = programmes::activities(&ctx, project).await.unwrap();
        ctx.commit().await.unwrap();
        World { app, school, project, activities }
    }

    /// The first activity of a kind.
    pub fn activity(&self, kind: &str) -> ActivityId {
        let found = self.activities.iter().find(|activity| activity.kind.code() == kind);
        found.unwrap_or_else(|| panic!("the project has no {kind}")).id
    }

    pub fn coordinator(&self) -> Persona {
        Persona::new(Role::Coordinator).of(self.school).leading(self.project)
    }

    pub fn authority(&self) -> Persona {
        Persona::new(Role::Authority).overseeing(self.project)
    }

    /// A person known to the school.
    pub async fn person(&self, family: &str, (gender, born, nationality): Known) -> Participant {
        let ctx = self.app.world();
        let wish = Enrol {
            gender,
            birth_date: born.map(|day| day.parse().unwrap()),
            nationality: nationality.map(str::to_owned),
            ..Enrol::named(self.school, "Prova", family)
        };
        let PersonId(id) = people::enrol(&ctx, wish).await.unwrap();
        ctx.commit().await.unwrap();
        Participant { kind: Kind::Person, id }
    }

    /// Two hours from nine on `day`, with everybody in `present` on the register.
    pub async fn session(&self, activity: ActivityId, day: &str, present: &[Participant]) -> SessionId {
        let ctx = self.app.world();
        let on: NaiveDate = day.parse().unwrap();
        let hour = |hour| on.and_time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap());
        let about = About {
            organisation: self.school,
            activity: Some(activity),
            group: None,
            title: "Incontro di prova".to_owned(),
            place: "Centro di Prova".to_owned(),
            mode: Mode::InPerson,
            language: None,
            kind: Kind::Person,
            led_by: None,
        };
        let session = delivery::plan(&ctx, Plan { about, from: hour(9), until: hour(11) }).await.unwrap();
        let lines =
            present.iter().map(|who| RegisterLine { who: *who, mark: Mark::Present, note: None }).collect();
        let how = delivery::How::Import;
        let wish = Record { session, lines, how, seen_version: None, submission: None, because: None };
        assert!(matches!(delivery::record(&ctx, wish).await.unwrap(), Verdict::Saved { .. }));
        ctx.commit().await.unwrap();
        session
    }

    /// One figure at the end of a quarter, by its number: value and new.
    pub async fn figure(&self, code: &str, quarter: &str) -> (i64, i64) {
        let ctx = self.app.world();
        let quarter: Quarter = quarter.parse().unwrap();
        let figures = monitoring::figures(&ctx, self.project, quarter).await.unwrap();
        let figure = figures.into_iter().find(|figure| figure.code == code);
        figure.map_or((0, 0), |figure| (figure.cumulative.total, figure.new.total))
    }

    pub async fn open(&self, persona: &Persona, path: &str) -> Seen {
        self.app.get(persona, format!("/projects/{}/{path}", self.project)).await
    }
}
