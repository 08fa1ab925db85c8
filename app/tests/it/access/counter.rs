//! The part of the world at the counter and in the street: a desk, a turn, a contact, an appointment, a unit's round;
//! what somebody asked alone, and a person referred.

use authz::Role;
use cases::referrals::words::{Asked, Haste, Share, Wants};
use identity::UserId;
use organisations::OrganisationId;
use services::asking::ask::{Ask, ask};
use services::asking::routing::{OpenRoute, open_route};
use services::asking::words::{Channel, Kind as Help, Moment};
use services::desks::hours::add_hours;
use services::desks::open::{Open, open};
use services::desks::procedures::{Offer, offer};
use services::desks::rules::Spell;
use services::desks::seats::seat;
use services::desks::words::Kind;
use services::outreach::rounds::{Plan, plan};
use services::outreach::units::{Form, Go, add_place, form, join};
use store::Ctx;

use super::world::{World, day, first_id};

impl World {
    pub(super) async fn counter(&mut self) {
        let worker = self.named(Role::Outreach);
        let ctx = self.app.world();
        let wish = Open {
            organisation: self.own,
            project: Some(self.project),
            kind: Kind::Sui,
            name: "Sportello di prova".to_owned(),
            place: "Via di prova 1".to_owned(),
            territory: None,
            slot_minutes: 30,
        };
        let desk = open(&ctx, wish).await.expect("a desk");
        let monday = Spell { weekday: 0, from: 540, until: 780, since: day("2023-01-01"), ends: None };
        add_hours(&ctx, desk, monday).await.expect("hours");
        let wish = Offer {
            desk,
            name: "Pratica di prova".to_owned(),
            minutes: 30,
            documents: None,
            activity: None,
            by_appointment: true,
            valid_from: day("2023-01-01"),
        };
        let procedure = offer(&ctx, wish).await.expect("a procedure");
        seat(&ctx, desk, self.account.uuid()).await.expect("a seat");
        ctx.commit().await.expect("kept");
        self.places.put("/desks", "desk", desk);
        self.places.put("/desks", "procedure", procedure);

        let coordinator = self.named(Role::Coordinator);
        let at = |what: &str| format!("/desks/{desk}/{what}");
        let post = async |who: &testkit::Persona, path: String, fields: &[(&str, &str)]| {
            let answer = self.app.post(who, &path, fields).await;
            assert!(
                answer.status.is_success() || answer.status.is_redirection(),
                "{path}: {}",
                answer.text().replace("\n", " ").split("<main").last().unwrap_or_default()
            );
        };
        post(&coordinator, at("rooms"), &[("room", "Stanza di prova")]).await;
        let closed = [("first_on", "2023-08-14"), ("last_on", "2023-08-16"), ("why", "Chiusura di prova")];
        post(&coordinator, at("closures"), &closed).await;
        post(&worker, at("ticket"), &[]).await;
        post(&worker, at("contact"), &[("topics", "residence"), ("people", "1"), ("minutes", "10")]).await;
        let (person, user) = (self.person.to_string(), self.account.to_string());
        let (procedure, monday) = (procedure.to_string(), "2023-07-17");
        let book = [
            ("language", "it"),
            ("procedure", procedure.as_str()),
            ("worker", user.as_str()),
            ("person", person.as_str()),
            ("day", monday),
            ("time", "09:00"),
        ];
        post(&worker, at("book"), &book).await;
        post(&worker, at("links"), &[("for", "door"), ("language", "it"), ("days", "10")]).await;
        post(&worker, "/agenda/feeds".to_owned(), &[]).await;
        for (part, under, table) in [
            ("hours", "/desks", "services_desk_hours"),
            ("closure", "/desks", "services_desk_closures"),
            ("room", "/desks", "services_desk_rooms"),
            ("worker", "/desks", "services_desk_workers"),
            ("visit", "/desks", "services_visits"),
            ("contact", "/contacts", "services_contacts"),
            ("appointment", "/appointments", "services_appointments"),
            ("link", "/desks", "services_invitations"),
            ("feed", "/agenda", "services_feeds"),
        ] {
            let id = first_id(&self.app, table).await;
            self.places.put(under, part, id);
        }
        self.places.put("/calendar", "file", "nessuno.ics");
        self.places.put("/b", "link", "nessuno-ha-mai-ricevuto-questo-indirizzo");
        self.places.put("/b", "code", "ABCD2345");
    }

    pub(super) async fn street(&mut self) {
        let ctx = self.app.world();
        let wish = Form {
            organisation: self.own,
            kind: services::outreach::words::UnitKind::MobileUnit,
            name: "Unità di prova".to_owned(),
            activity: Some(self.activity),
        };
        let unit = form(&ctx, wish).await.expect("a unit");
        let go = Go { unit, name: "Stazione di prova".to_owned(), territory: None, activity: None };
        let place = add_place(&ctx, go).await.expect("a place");
        join(&ctx, unit, self.account.uuid()).await.expect("a member");
        let hour = |hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour");
        let wish = Plan {
            unit,
            first_on: day("2023-07-10"),
            last_on: None,
            from: hour(9),
            until: hour(12),
            places: vec![place],
        };
        let rounds = plan(&ctx, wish).await.expect("a round");
        ctx.commit().await.expect("kept");
        self.places.put("/outreach", "unit", unit);
        self.places.put("/outreach", "place", place);
        self.places.put("/rounds", "round", rounds[0]);
        let member = first_id(&self.app, "services_unit_members").await;
        self.places.put("/outreach", "member", member);
        let stop = first_id(&self.app, "services_stops").await;
        self.places.put("/rounds", "stop", &stop);
        let there =
            self.app.post(&self.named(Role::Outreach), &format!("/rounds/stops/{stop}/arrive"), &[]).await;
        assert!(there.status.is_redirection(), "{}", there.text());
    }

    /// What somebody asked alone, given to the own body.
    pub(super) async fn asked(&mut self) {
        let ctx = self.app.world();
        let route =
            OpenRoute { organisation: self.own, territory: "020".to_owned(), kind: None, language: None };
        let route = open_route(&ctx, route).await.expect("a route");
        ctx.commit().await.expect("kept");
        let wish = Ask {
            drawn: "a-draw-of-the-last-page-of-the-world".to_owned(),
            kind: Help::Mediation,
            is_urgent: false,
            territory: Some("020030".to_owned()),
            language: "ar".to_owned(),
            reads: Some(true),
            when_free: Moment::Any,
            channel: Channel::Code,
            contact: None,
            name: None,
            words: None,
            locale: l10n::Locale::Ar,
            address: None,
            is_odd: false,
        };
        ask(&self.app.db, wish).await.expect("a request");
        self.places.put("/requests", "route", route);
        let request = first_id(&self.app, "services_requests").await;
        self.places.put("/requests", "request", request);
    }

    /// The person, referred by the own body to the partner, who has not answered yet.
    pub(super) async fn referred(&mut self) {
        let ctx = self.app.world();
        // A body nobody signs in for would be sent a link.
        self.works(&ctx, self.partner, "partner@esempio.invalid").await;
        ctx.commit().await.expect("kept");
        let ctx = self.app.work(&self.worker());
        let wish = || cases::Send {
            person: self.person,
            case: None,
            organisation: self.own,
            worker: self.account.uuid(),
            to: cases::Receiver::Body { organisation: self.partner, office: None },
            service: None,
            asked: Asked::LanguageCourse,
            words: None,
            haste: Haste::Soon,
            shares: vec![Share::Languages],
            basis: "public-task".to_owned(),
            without_notice: Some("Informativa data a voce, da registrare".to_owned()),
            wants: Wants::Yes,
            second: None,
            second_moves: false,
            origin: None,
        };
        let sent = cases::send(&ctx, wish()).await.expect("a referral");
        let draft = cases::referrals::prepare::prepare(&ctx, wish()).await.expect("a draft");
        let outside = cases::Receiver::Outside {
            name: "Ambulatorio di prova".to_owned(),
            email: "ambulatorio@esempio.invalid".to_owned(),
        };
        let by_link = cases::send(&ctx, cases::Send { to: outside, ..wish() }).await.expect("a link");
        ctx.commit().await.expect("kept");
        self.places.put("/referrals", "referral", sent.id);
        self.places.put("/referrals/{referral}/send", "referral", draft);
        self.places.put("/referrals/{referral}/discard", "referral", draft);
        self.places.put("/referrals/{referral}/link", "referral", by_link.id);
        self.places.put("/r", "link", "nessuno-ha-mai-ricevuto-questo-indirizzo");
    }

    pub(super) async fn letter(&mut self) {
        let ctx = self.app.world();
        let letter = post::Letter {
            to: "prova@esempio.invalid",
            title: "services-letter-reminder",
            subject: "Prova".to_owned(),
            text: "Prova".to_owned(),
            locale: l10n::Locale::It,
            about: kernel::RecordRef::new(people::PERSON, self.person.uuid()),
            due_at: ctx.now(),
            expires_at: None,
        };
        let letter = post::send(&ctx, letter).await.expect("a letter");
        ctx.commit().await.expect("kept");
        self.places.put("/administration/post", "letter", letter);
    }

    /// Somebody signs in for a body and works there with persons, at the desk and in the street.
    pub(super) async fn works(&self, ctx: &Ctx, body: OrganisationId, email: &str) -> UserId {
        let add = identity::Add {
            email: email.to_owned(),
            name: "Operatrice di prova".to_owned(),
            ..identity::Add::default()
        };
        let user = identity::add(ctx, add).await.expect("an account");
        for role in [Role::CaseWorker, Role::Outreach] {
            let assign = identity::Assign {
                user,
                role,
                organisation: body,
                project: None,
                territory: None,
                from: ctx.today(),
                until: None,
            };
            identity::assign(ctx, assign).await.expect("a role");
        }
        user
    }
}
