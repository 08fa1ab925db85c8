//! Worlds for the stories: a school of a project, its teacher, a group, persons, a lesson.

use authz::Role;
use chrono::{NaiveDate, NaiveTime};
use delivery::{
    About, EnrolInGroup, EnterOperator, Fact, GroupId, Kind, Mode, OpenGroup, Participant, Plan, SessionId,
    What,
};
use organisations::OrganisationId;
use people::PersonId;
use programmes::{ActivityLine, ProjectId};
use testkit::{Engine, Persona, TestApp};
use uuid::Uuid;

/// A school that delivers a project of the documents, at eight in the morning (nine in Italy) of Tuesday 10 March 2026.
pub struct World {
    pub app: TestApp,
    pub school: OrganisationId,
    pub project: ProjectId,
    pub activity: ActivityLine,
    pub teacher: Persona,
}

impl World {
    pub async fn on(engine: Engine) -> World {
        let app = TestApp::build()
            .area(web::Routes::new(), organisations::POLICY, &[], organisations::migrations())
            .area(web::Routes::new(), identity::POLICY, &[], identity::migrations())
            .area(web::Routes::new(), programmes::POLICY, &[], programmes::migrations())
            .area(web::Routes::new(), people::POLICY, &[], people::migrations())
            .area(delivery::routes(), delivery::POLICY, delivery::LOCALES, delivery::migrations())
            .on(engine)
            .await;
        let ctx = app.world();
        let wish = organisations::Register { name: "Scuola di Prova".to_owned(), ..Default::default() };
        let school = organisations::register(&ctx, wish).await.unwrap();
        programmes::load_reference(&ctx).await.unwrap();
        let (_, text) = programmes::sheet::SEEDS[0];
        let sheet = programmes::sheet::read(text).unwrap();
        let project = programmes::import_sheet(&ctx, &sheet).await.unwrap();
        let activity = programmes::activities(&ctx, project).await.unwrap().remove(0);
        ctx.commit().await.unwrap();

        let teacher = Persona::new(Role::Teacher).of(school).in_project(project);
        World { app, school, project, activity, teacher }
    }

    /// A colleague of the same school.
    pub fn colleague(&self, role: Role) -> Persona {
        Persona::new(role).of(self.school).in_project(self.project)
    }

    pub async fn group(&self, kind: Kind) -> GroupId {
        let ctx = self.app.world();
        let wish = OpenGroup {
            organisation: self.school,
            activity: Some(self.activity.id),
            title: "Italiano A2, primavera".to_owned(),
            kind,
            led_by: None,
            starts_on: None,
            ends_on: None,
        };
        let group = delivery::open_group(&ctx, wish).await.unwrap();
        ctx.commit().await.unwrap();
        group
    }

    /// A person known to the school.
    pub async fn person(&self, given: &str, family: &str) -> Participant {
        let ctx = self.app.world();
        let PersonId(id) =
            people::enrol(&ctx, people::Enrol::named(self.school, given, family)).await.unwrap();
        ctx.commit().await.unwrap();
        Participant { kind: Kind::Person, id }
    }

    pub async fn enrol(&self, group: GroupId, who: Participant) {
        let ctx = self.app.world();
        delivery::enrol_in_group(&ctx, EnrolInGroup { group, who, began_on: march(1) }).await.unwrap();
        ctx.commit().await.unwrap();
    }

    /// A group of three: Anna, Bruno and Carla.
    pub async fn class_of_three(&self) -> (GroupId, [Participant; 3]) {
        let group = self.group(Kind::Person).await;
        let three = [
            self.person("Anna", "Prova").await,
            self.person("Bruno", "Esempio").await,
            self.person("Carla", "Modello").await,
        ];
        for who in three {
            self.enrol(group, who).await;
        }
        (group, three)
    }

    /// An operator trained by the project.
    pub async fn operator(&self, group: GroupId, name: &str) -> Participant {
        let ctx = self.app.world();
        let wish = EnterOperator {
            organisation: self.school,
            project: Some(self.project),
            given_name: "Prova".to_owned(),
            family_name: name.to_owned(),
            body: "Cooperativa di Prova".to_owned(),
            user: None,
            gender: None,
            birth_year: None,
        };
        let id = delivery::enter_operator(&ctx, wish).await.unwrap().uuid();
        ctx.commit().await.unwrap();
        let who = Participant { kind: Kind::Operator, id };
        self.enrol(group, who).await;
        who
    }

    pub fn about(&self, group: GroupId, kind: Kind) -> About {
        About {
            organisation: self.school,
            activity: Some(self.activity.id),
            group: Some(group),
            title: "Italiano A2".to_owned(),
            place: "Centro di Prova, aula 2".to_owned(),
            mode: Mode::InPerson,
            language: None,
            kind,
            led_by: Some(self.teacher.user),
        }
    }

    /// Two hours from nine on a day of March, led by the teacher.
    pub async fn lesson(&self, group: GroupId, day: u32) -> SessionId {
        self.session(self.about(group, Kind::Person), day).await
    }

    pub async fn session(&self, about: About, day: u32) -> SessionId {
        let ctx = self.app.world();
        let wish = Plan { about, from: march(day).and_time(hour(9)), until: march(day).and_time(hour(11)) };
        let session = delivery::plan(&ctx, wish).await.unwrap();
        ctx.commit().await.unwrap();
        session
    }

    /// What counts in the project now.
    pub async fn facts(&self) -> Vec<Fact> {
        let ctx = self.app.db.begin_system();
        delivery::facts(&ctx, self.project, None).await.unwrap()
    }

    /// Presences, minutes of staff and sessions held that count now.
    pub async fn counted(&self) -> (usize, i32, usize) {
        let facts = self.facts().await;
        let presences = facts.iter().filter(|fact| matches!(fact.what, What::Attended { .. })).count();
        let held = facts.iter().filter(|fact| matches!(fact.what, What::Held { .. })).count();
        let staff = facts.iter().map(|fact| match fact.what {
            What::Worked { minutes, preparation, .. } => minutes + preparation,
            _ => 0,
        });
        (presences, staff.sum(), held)
    }

    /// Saves a register as `persona`, marks given as in the form.
    pub async fn save(
        &self,
        persona: &Persona,
        session: SessionId,
        version: i32,
        marks: &[(Participant, &str)],
        more: &[(&str, &str)],
    ) -> testkit::Seen {
        let mut form: Vec<(String, String)> = vec![
            ("version".to_owned(), version.to_string()),
            ("submission".to_owned(), Uuid::now_v7().to_string()),
        ];
        for (who, mark) in marks {
            form.push((format!("mark.{}.{}", who.kind.code(), who.id), (*mark).to_owned()));
        }
        form.extend(more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let fields: Vec<(&str, &str)> =
            form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.app.post(persona, register_of(session), &fields).await
    }
}

pub fn register_of(session: SessionId) -> String {
    format!("/sessions/{session}/register")
}

pub fn march(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
}

pub fn hour(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap()
}
