//! A municipality that asks, a cooperative that employs mediators, a project both take part in.

use authz::Role;
use chrono::{NaiveDate, NaiveDateTime};
use mediation::matching::Need;
use mediation::{
    About, Ask, ContractId, Entry, Level, MakeOffers, MediatorId, Mode, OfferId, RequestId, Setting, Sign,
    Spoken, Topic, When,
};
use organisations::{OrganisationId, territory};
use people::PersonId;
use programmes::{ActivityLine, ProjectId};
use testkit::{Engine, Persona, TestApp};

/// Nine in the morning in Italy of Tuesday 10 March 2026.
pub struct World {
    pub app: TestApp,
    pub town: OrganisationId,
    pub cooperative: OrganisationId,
    pub project: ProjectId,
    pub activity: ActivityLine,
    pub asker: Persona,
    pub mediator: Persona,
}

impl World {
    pub async fn on(engine: Engine) -> World {
        let app = TestApp::build()
            .area(web::Routes::new(), organisations::POLICY, &[], organisations::migrations())
            .area(web::Routes::new(), identity::POLICY, &[], identity::migrations())
            .area(web::Routes::new(), programmes::POLICY, &[], programmes::migrations())
            .area(web::Routes::new(), people::POLICY, people::LOCALES, people::migrations())
            .area(delivery::routes(), delivery::POLICY, delivery::LOCALES, delivery::migrations())
            .area(web::Routes::new(), post::POLICY, post::LOCALES, post::migrations())
            .area(mediation::routes(), mediation::POLICY, mediation::LOCALES, mediation::migrations())
            .on(engine)
            .await;
        let ctx = app.world();
        let body = |name: &str| organisations::Register { name: name.to_owned(), ..Default::default() };
        let town = organisations::register(&ctx, body("Comune di Prova")).await.unwrap();
        let cooperative = organisations::register(&ctx, body("Cooperativa di Prova")).await.unwrap();
        programmes::load_reference(&ctx).await.unwrap();
        let (_, text) = programmes::sheet::SEEDS[0];
        let sheet = programmes::sheet::read(text).unwrap();
        let project = programmes::import_sheet(&ctx, &sheet).await.unwrap();
        let activity = programmes::activities(&ctx, project).await.unwrap().remove(0);
        ctx.commit().await.unwrap();
        let asker = Persona::new(Role::CaseWorker).of(town).in_project(project);
        let mediator = Persona::new(Role::Mediator).of(cooperative).in_project(project);
        World { app, town, cooperative, project, activity, asker, mediator }
    }

    pub fn of_town(&self, role: Role) -> Persona {
        Persona::new(role).of(self.town).in_project(self.project)
    }

    pub fn of_cooperative(&self, role: Role) -> Persona {
        Persona::new(role).of(self.cooperative).in_project(self.project)
    }

    /// An entry of the register; `who` signs in as it.
    pub async fn enters(&self, name: &str, who: Option<&Persona>, languages: &[&str]) -> MediatorId {
        let email = Some("prova@example.org".to_owned());
        self.register(Entry { email, ..self.entry(name, who, languages) }).await
    }

    /// Who speaks Arabic, with that address in the register.
    pub async fn enters_with(&self, name: &str, who: Option<&Persona>, email: Option<&str>) -> MediatorId {
        let email = email.map(str::to_owned);
        self.register(Entry { email, ..self.entry(name, who, &["ar"]) }).await
    }

    async fn register(&self, entry: Entry) -> MediatorId {
        let ctx = self.app.world();
        let id = mediation::enter(&ctx, entry).await.unwrap();
        ctx.commit().await.unwrap();
        id
    }

    fn entry(&self, name: &str, who: Option<&Persona>, languages: &[&str]) -> Entry {
        let spoken =
            |code: &&str| Spoken { language: (*code).to_owned(), level: Level::Good, is_written: false };
        Entry {
            employer: self.cooperative,
            user: who.map(|who| who.user),
            name: name.to_owned(),
            gender: None,
            languages: languages.iter().map(spoken).collect(),
            territories: vec![territory::by_code("036").unwrap().id],
            is_remote: true,
            weekly: Vec::new(),
            works: Vec::new(),
            email: None,
            phone: None,
            active_from: day(1),
            active_until: None,
        }
    }

    pub async fn contract(&self, hours: i32) -> ContractId {
        let ctx = self.app.world();
        let wish = Sign {
            buyer: self.town,
            supplier: self.cooperative,
            activity: Some(self.activity.id),
            cost_line: None,
            title: "Mediazione di prova".to_owned(),
            minutes_bought: hours * 60,
            rate: kernel::Cents(2_500),
            minimum_minutes: 60,
            starts_on: day(1),
            ends_on: NaiveDate::from_ymd_opt(2026, 12, 31).unwrap(),
        };
        let id = mediation::sign(&ctx, wish).await.unwrap();
        ctx.commit().await.unwrap();
        id
    }

    pub async fn person(&self) -> PersonId {
        let ctx = self.app.world();
        let id = people::enrol(&ctx, people::Enrol::named(self.town, "Anna", "Prova")).await.unwrap();
        ctx.commit().await.unwrap();
        id
    }

    /// Two hours from ten on a day of March, in Modena.
    pub fn wish(&self, on: u32, languages: &[&str]) -> Ask {
        let need = |code: &&str| Need { language: (*code).to_owned(), people: 1 };
        Ask {
            source: None,
            organisation: self.town,
            activity: Some(self.activity.id),
            about: About::Unnamed(2),
            needs: languages.iter().map(need).collect(),
            when: When::At(at(on, 10)),
            minutes: 120,
            place: "Sportello di Prova".to_owned(),
            territory: territory::by_code("036023").map(|place| place.id),
            mode: Mode::InPerson,
            topic: Topic::Health,
            setting: Setting::Desk,
            gender: None,
            gender_needed: false,
            against: Vec::new(),
            words: Some("Porta i referti".to_owned()),
        }
    }

    pub async fn asks(&self, wish: Ask) -> RequestId {
        let ctx = self.app.work(&self.asker);
        let id = mediation::ask(&ctx, wish).await.unwrap();
        ctx.commit().await.unwrap();
        id
    }

    pub async fn offers(&self, request: RequestId, mediators: &[MediatorId]) -> Vec<OfferId> {
        let ctx = self.app.work(&self.asker);
        let wish = MakeOffers { request, mediators: mediators.to_vec(), answer_within: 24, origin: None };
        let ids = mediation::make_offers(&ctx, wish).await.unwrap();
        ctx.commit().await.unwrap();
        ids
    }

    pub async fn accepts(&self, who: &Persona, request: RequestId, offer: OfferId) -> testkit::Seen {
        self.app.post(who, format!("/mediation/{request}/offers/{offer}/yes"), &[]).await
    }

    /// Asked, offered to the mediator alone, accepted.
    pub async fn accepted(&self, wish: Ask, mediator: MediatorId) -> (RequestId, OfferId) {
        let request = self.asks(wish).await;
        let offer = self.offers(request, &[mediator]).await[0];
        self.accepts(&self.mediator, request, offer).await.assert_redirects();
        (request, offer)
    }

    /// Written down by the body that asked, as it was agreed.
    pub async fn reports(
        &self,
        who: &Persona,
        request: RequestId,
        mediator: MediatorId,
        on: &str,
    ) -> testkit::Seen {
        let (minutes, preparation) = (format!("minutes.{mediator}"), format!("preparation.{mediator}"));
        let form = [
            ("day", on),
            ("from", "10:00"),
            ("minutes", "120"),
            ("heads", "2"),
            (minutes.as_str(), "120"),
            (preparation.as_str(), "30"),
            ("themes", "health"),
            ("themes", "housing"),
            ("outcome", "reached"),
            ("note", "Serve il medico di base"),
        ];
        self.app.post(who, format!("/mediation/{request}/done"), &form).await
    }
}

pub fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
}

pub fn at(on: u32, hour: u32) -> NaiveDateTime {
    day(on).and_hms_opt(hour, 0, 0).unwrap()
}
