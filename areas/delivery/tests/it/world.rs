//! Worlds for the stories: a body, its people, a group, a lesson.

use authz::Role;
use chrono::{NaiveDate, NaiveTime};
use delivery::{
    About, EnrolInGroup, EnterOperator, GroupId, Kind, Mode, OpenGroup, OperatorId, Participant, Plan,
    SessionId,
};
use organisations::OrganisationId;
use testkit::{Engine, Persona, TestApp};
use uuid::Uuid;

/// A school with a teacher, at eight in the morning (nine in Italy) of Tuesday 10 March 2026.
pub struct World {
    pub app: TestApp,
    pub school: OrganisationId,
    pub teacher: Persona,
}

impl World {
    pub async fn on(engine: Engine) -> World {
        let app = TestApp::build()
            .area(web::Routes::new(), organisations::POLICY, &[], organisations::migrations())
            .area(delivery::routes(), delivery::POLICY, delivery::LOCALES, delivery::migrations())
            .on(engine)
            .await;
        let school = OrganisationId(Uuid::now_v7());
        let teacher = Persona::new(Role::Teacher).of(school);
        World { app, school, teacher }
    }

    /// A colleague of the same school.
    pub fn colleague(&self, role: Role) -> Persona {
        Persona::new(role).of(self.school)
    }

    pub async fn group_of_operators(&self) -> GroupId {
        let ctx = self.app.world();
        let wish = OpenGroup {
            organisation: self.school,
            activity: None,
            title: "Aggiornamento degli operatori".to_owned(),
            kind: Kind::Operator,
            led_by: None,
            starts_on: None,
            ends_on: None,
        };
        let group = delivery::open_group(&ctx, wish).await.unwrap();
        ctx.commit().await.unwrap();
        group
    }

    /// Enrols an operator called `name`.
    pub async fn operator(&self, group: GroupId, name: &str) -> Participant {
        let ctx = self.app.world();
        let wish = EnterOperator {
            organisation: self.school,
            project: None,
            given_name: "Prova".to_owned(),
            family_name: name.to_owned(),
            body: "Cooperativa di Prova".to_owned(),
            user: None,
            gender: None,
            birth_year: None,
        };
        let OperatorId(id) = delivery::enter_operator(&ctx, wish).await.unwrap();
        let who = Participant { kind: Kind::Operator, id };
        let enrol = EnrolInGroup { group, who, began_on: march(1) };
        delivery::enrol_in_group(&ctx, enrol).await.unwrap();
        ctx.commit().await.unwrap();
        who
    }

    /// Two hours from nine on a day of March, led by the teacher.
    pub async fn lesson(&self, group: GroupId, day: u32) -> SessionId {
        let ctx = self.app.world();
        let about = About {
            organisation: self.school,
            activity: None,
            group: Some(group),
            title: "Italiano A2".to_owned(),
            place: "Centro di Prova, aula 2".to_owned(),
            mode: Mode::InPerson,
            language: None,
            kind: Kind::Operator,
            led_by: Some(self.teacher.user),
        };
        let wish = Plan { about, from: march(day).and_time(hour(9)), until: march(day).and_time(hour(11)) };
        let session = delivery::plan(&ctx, wish).await.unwrap();
        ctx.commit().await.unwrap();
        session
    }
}

pub fn march(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
}

pub fn hour(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap()
}

/// The fields of a register's form for one participant.
pub fn mark(who: Participant, mark: &str) -> (String, String) {
    (format!("mark.{}.{}", who.kind.code(), who.id), mark.to_owned())
}

/// A form's fields, borrowed.
pub fn fields(owned: &[(String, String)]) -> Vec<(&str, &str)> {
    owned.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}
