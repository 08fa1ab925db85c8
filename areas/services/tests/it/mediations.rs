//! Mediations in the calendar a mediator subscribed to, beside the appointments.

use authz::Role;
use chrono::NaiveDate;
use mediation::matching::Need;
use mediation::{
    About, Accept, Ask, Entry, Level, MakeOffers, Mode, RequestId, Setting, Spoken, Topic, When,
};
use organisations::territory;
use testkit::{Persona, engines};

use crate::desks_world::World;

impl World {
    fn mediator(&self) -> Persona {
        Persona::new(Role::Mediator).of(self.other).in_project(self.project)
    }

    /// Asked for Thursday 12 March at ten, about the person, and accepted by the mediator.
    async fn mediates(&self, mediator: &Persona) -> RequestId {
        let ctx = self.app.world();
        let modena = territory::by_code("036023").unwrap().id;
        let spoken = Spoken { language: "ar".to_owned(), level: Level::Good, is_written: false };
        let entry = Entry {
            employer: self.other,
            user: Some(mediator.user),
            name: "Sara Prova".to_owned(),
            gender: None,
            languages: vec![spoken],
            territories: vec![modena],
            is_remote: true,
            weekly: Vec::new(),
            works: Vec::new(),
            email: None,
            phone: None,
            active_from: NaiveDate::from_ymd_opt(2026, 3, 1).unwrap(),
            active_until: None,
        };
        let sara = mediation::enter(&ctx, entry).await.unwrap();
        let ask = Ask {
            source: None,
            organisation: self.comune,
            activity: None,
            about: About::Person(self.person),
            needs: vec![Need { language: "ar".to_owned(), people: 1 }],
            when: When::At(NaiveDate::from_ymd_opt(2026, 3, 12).unwrap().and_hms_opt(10, 0, 0).unwrap()),
            minutes: 90,
            place: "Ambulatorio di Prova".to_owned(),
            territory: Some(modena),
            mode: Mode::InPerson,
            topic: Topic::Health,
            setting: Setting::HealthService,
            gender: None,
            gender_needed: false,
            against: Vec::new(),
            words: None,
        };
        let request = mediation::ask(&ctx, ask).await.unwrap();
        let wish = MakeOffers { request, mediators: vec![sara], answer_within: 24, origin: None };
        let offer = mediation::make_offers(&ctx, wish).await.unwrap()[0];
        mediation::accept(&ctx, Accept { offer, at: None, origin: None }).await.unwrap();
        ctx.commit().await.unwrap();
        request
    }

    /// The address of a new calendar of one's own.
    async fn subscribes(&self, who: &Persona) -> String {
        let page = self.app.post(who, "/agenda/feeds", &[]).await.assert_ok().text();
        let from = page.find("/calendar/").unwrap();
        page[from..].chars().take_while(|c| !c.is_whitespace() && *c != '<').collect()
    }
}

engines!(a_mediator_subscribes_once, async |engine| {
    let world = World::on(engine).await;
    let mediator = world.mediator();
    let (own, of_another) = (world.subscribes(&mediator).await, world.subscribes(&world.worker).await);
    let empty = world.app.get_as_nobody(&own).await.assert_ok().text();
    assert!(!empty.contains("BEGIN:VEVENT"), "{empty}");

    let request = world.mediates(&mediator).await;

    let feed = world.app.get_as_nobody(&own).await.assert_ok().text();
    assert!(feed.contains("DTSTART:20260312T090000Z") && feed.contains("DTEND:20260312T103000Z"), "{feed}");
    assert!(feed.contains("SUMMARY:Mediazione: arabo") && feed.contains("Ambulatorio di Prova"), "{feed}");
    assert!(feed.contains("STATUS:CONFIRMED") && !feed.contains("CANCELLED"), "{feed}");
    for secret in ["Amina", "Sara", "salute"] {
        assert!(!feed.contains(secret), "{secret} in {feed}");
    }
    let uid = |feed: &str| feed.lines().find(|line| line.starts_with("UID:")).map(str::to_owned).unwrap();
    let another = world.app.get_as_nobody(&of_another).await.assert_ok().text();
    assert!(!another.contains("Mediazione"), "{another}");

    world.app.post(&world.worker, format!("/mediation/{request}/withdraw"), &[]).await.assert_redirects();
    let after = world.app.get_as_nobody(&own).await.assert_ok().text();
    assert!(after.contains("STATUS:CANCELLED") && !after.contains("CONFIRMED"), "{after}");
    assert_eq!(uid(&feed), uid(&after), "the program replaces what it had");
});

engines!(appointments_and_mediations_stand_in_one_calendar_by_their_hour, async |engine| {
    let world = World::on(engine).await;
    world.book(&[("day", "2026-03-17"), ("time", "10:00")]).await.assert_redirects();
    // At some desks whoever receives also mediates.
    world.mediates(&world.worker).await;

    let own = world.subscribes(&world.worker).await;
    let feed = world.app.get_as_nobody(&own).await.assert_ok().text();
    let starts: Vec<&str> = feed.lines().filter(|line| line.starts_with("DTSTART")).collect();
    assert_eq!(starts, ["DTSTART:20260312T090000Z", "DTSTART:20260317T090000Z"]);
    // A desk's calendar is the desk's alone.
    let desk = world.desk.to_string();
    let page = world.app.post(&world.worker, "/agenda/feeds", &[("desk", &desk)]).await.assert_ok().text();
    let from = page.find("/calendar/").unwrap();
    let address: String = page[from..].chars().take_while(|c| !c.is_whitespace() && *c != '<').collect();
    let feed = world.app.get_as_nobody(address).await.assert_ok().text();
    assert!(feed.contains("DTSTART:20260317T090000Z") && !feed.contains("Mediazione"), "{feed}");
});
