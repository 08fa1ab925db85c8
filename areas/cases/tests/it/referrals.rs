//! Referrals: what is told and to whom, who answers, and that nobody is left without an answer.

use authz::Role;
use cases::referrals::dispatch::{discard, dispatch};
use cases::referrals::prepare::prepare;
use cases::referrals::steps::{Happening, act};
use cases::referrals::words::{Asked, Haste, Outcome, Reason, Share, Step, Wants};
use cases::{CaseId, Chased, Receiver, ReferralId, Send, Sent};
use data_encoding::BASE64;
use kernel::RecordRef;
use organisations::{OrganisationId, offices};
use people::PersonId;
use store::Error;
use testkit::{Engine, Persona, engines};

use crate::world::World;

/// Both bodies have somebody who signs in; the person has a telephone, a language and a paper.
pub struct Network {
    pub world: World,
    pub partner: Persona,
    pub third: OrganisationId,
    pub amina: PersonId,
}

impl Network {
    pub async fn on(engine: Engine) -> Network {
        let world = World::on(engine).await;
        let ctx = world.app.world();
        let third = organisations::Register { name: "Associazione Terza".to_owned(), ..Default::default() };
        let third = organisations::register(&ctx, third).await.unwrap();
        for (body, email) in [(world.cooperative, "uno@example.org"), (third, "due@example.org")] {
            account(&ctx, (body, Role::CaseWorker), email).await;
        }
        account(&ctx, (world.cooperative, Role::Coordinator), "tre@example.org").await;
        let wish = people::Enrol {
            phones: vec!["+393331234567".to_owned()],
            languages: vec![("ur".to_owned(), people::LanguageLevel::MotherTongue)],
            birth_year: Some(1991),
            notice: Some(people::NoticeGiven {
                language: "it".to_owned(),
                version: "2026-1".to_owned(),
                given_on: "2026-03-01".parse().unwrap(),
            }),
            ..people::Enrol::named(world.comune, "Samira", "Inventata")
        };
        let amina = people::enrol(&ctx, wish).await.unwrap();
        ctx.commit().await.unwrap();
        let partner = world.partner(Role::CaseWorker);
        Network { world, partner, third, amina }
    }

    pub fn wish(&self) -> Send {
        Send {
            person: self.amina,
            case: None,
            organisation: self.world.comune,
            worker: self.world.worker.user,
            to: Receiver::Body { organisation: self.world.cooperative, office: None },
            service: None,
            asked: Asked::LanguageCourse,
            words: Some("Vorrebbe un corso la mattina".to_owned()),
            haste: Haste::Soon,
            shares: vec![Share::Identity, Share::Languages],
            basis: "public-task".to_owned(),
            without_notice: None,
            wants: Wants::Yes,
            second: None,
            second_moves: false,
            origin: Some("https://raccordo.example".to_owned()),
        }
    }

    pub async fn send(&self, wish: Send) -> Sent {
        let ctx = self.world.app.work(&self.world.worker);
        let sent = cases::send(&ctx, wish).await.unwrap();
        ctx.commit().await.unwrap();
        sent
    }

    pub async fn acts(&self, who: &Persona, id: ReferralId, what: Happening) {
        let ctx = self.world.app.work(who);
        act(&ctx, id, what).await.unwrap();
        ctx.commit().await.unwrap();
    }

    async fn sees_the_file(&self, who: &Persona) -> bool {
        people::lines(&self.world.app.reading(who), &[self.amina]).await.unwrap().contains_key(&self.amina)
    }

    pub async fn chase(&self, at: &str) -> Chased {
        self.world.app.at(at);
        let ctx = self.world.app.world();
        let chased = cases::chase(&ctx).await.unwrap();
        ctx.commit().await.unwrap();
        chased
    }
}

async fn account(ctx: &store::Ctx, (body, role): (OrganisationId, Role), email: &str) {
    let wish = identity::Add {
        email: email.to_owned(),
        name: "Operatrice di Prova".to_owned(),
        password_hash: None,
        locale: None,
        is_demonstration: false,
    };
    let user = identity::add(ctx, wish).await.unwrap();
    let role = identity::Assign {
        user,
        role,
        organisation: body,
        project: None,
        territory: None,
        from: "2026-01-01".parse().unwrap(),
        until: None,
    };
    identity::assign(ctx, role).await.unwrap();
}

fn refused<T: std::fmt::Debug>(outcome: Result<T, Error>) -> &'static str {
    match outcome {
        Err(Error::Refused(refusal)) => refusal.key,
        other => panic!("not refused: {other:?}"),
    }
}

engines!(a_referral_lives_from_sending_to_its_outcome_and_the_sender_hears_of_it, async |engine| {
    let network = Network::on(engine).await;
    let (app, worker, partner) = (&network.world.app, &network.world.worker, &network.partner);
    let mut opening = network.world.opening();
    opening.person = network.amina;
    let ctx = app.work(worker);
    let case: CaseId = cases::open(&ctx, opening).await.unwrap();
    ctx.commit().await.unwrap();
    let sent = network.send(Send { case: Some(case), ..network.wish() }).await;
    assert_eq!(sent.link, None, "who signs in needs no link");
    let page = format!("/referrals/{}", sent.id);

    let lines = cases::today(&app.reading(partner)).await.unwrap();
    assert!(lines.iter().any(|line| line.key == "cases-today-referral" && line.url == page));
    app.get(partner, "/referrals").await.assert_shows("Inventata Samira");
    app.get(partner, &page).await.assert_shows("Samira Inventata").assert_shows("Accetta");
    assert!(!network.sees_the_file(partner).await, "before it accepts it has no file");
    app.get(worker, &page).await.assert_shows("Vista da chi la riceve");

    app.post(partner, format!("{page}/step"), &[("step", "accepted")]).await.assert_redirects();
    assert!(network.sees_the_file(partner).await);
    let back = cases::today(&app.reading(worker)).await.unwrap();
    assert!(back.iter().any(|line| line.key == "cases-today-referral-accepted" && line.url == page));
    app.get(worker, &page).await.assert_ok();
    let read = cases::today(&app.reading(worker)).await.unwrap();
    assert!(!read.iter().any(|line| line.url == page), "what was read is not told again");

    network.acts(partner, sent.id, Happening::of(Step::NoShow)).await;
    network.acts(partner, sent.id, Happening::of(Step::InProgress)).await;
    let end = Happening::of(Step::Fulfilled).with(Outcome::Obtained).saying("iscritta al corso A1");
    network.acts(partner, sent.id, end).await;
    app.get(worker, &page)
        .await
        .assert_shows("iscritta al corso A1")
        .assert_shows("Ottenuto quello che era chiesto");
    let story = cases::story_of(&app.reading(worker), case).await.unwrap();
    assert_eq!(story.first().map(|event| event.step), Some(Step::Fulfilled));
    app.get(worker, format!("/cases/{case}")).await.assert_shows("Cooperativa di Prova: Conclusa");
    let late = act(&app.work(partner), sent.id, Happening::of(Step::Dropped).because(Reason::Moved)).await;
    assert_eq!(refused(late), "cases-referral-already-ended");
});

engines!(what_is_not_ticked_is_nowhere, async |engine| {
    let network = Network::on(engine).await;
    let app = &network.world.app;
    let sent = network.send(Send { shares: vec![Share::Languages], ..network.wish() }).await;
    let page = app.get(&network.partner, format!("/referrals/{}", sent.id)).await.assert_ok();
    let page = page.assert_shows("urdu");
    for hidden in ["Samira", "Inventata", "3331234567", "1991", "corso la mattina"] {
        assert!(!page.text().contains(hidden), "{hidden} was told");
    }
    app.get(&network.partner, "/referrals")
        .await
        .assert_hides("Inventata")
        .assert_shows("nome non comunicato");

    let file = people::shareable(&app.reading(&network.world.worker), network.amina).await.unwrap();
    let told = cases::referrals::snapshot::Snapshot::of(&file, &[Share::Languages], Some("parole"));
    assert!(told.identity.is_none() && told.phones.is_none() && told.words.is_none());
    assert!(told.document.is_none() && told.household.is_none() && told.languages.is_some());
});

engines!(an_answer_is_given_once_and_who_comes_second_is_told, async |engine| {
    let network = Network::on(engine).await;
    let app = &network.world.app;
    let sent = network.send(network.wish()).await;
    network.acts(&network.partner, sent.id, Happening::of(Step::Accepted)).await;
    let colleague = network.world.partner(Role::Coordinator);
    let again = act(&app.work(&colleague), sent.id, Happening::of(Step::Accepted)).await;
    assert_eq!(refused(again), "cases-referral-already-accepted");
    let page = format!("/referrals/{}/step", sent.id);
    let shown = app.post(&colleague, &page, &[("step", "refused"), ("reason", "full")]).await;
    shown.assert_refused("non si è perso niente");
    // The sender cannot answer in the receiver's place.
    let other = network.send(network.wish()).await;
    let own = act(&app.work(&network.world.worker), other.id, Happening::of(Step::Accepted)).await;
    assert_eq!(refused(own), "cases-referral-not-yours");
});

engines!(two_answers_at_the_same_moment_leave_one, async |engine| {
    let network = Network::on(engine).await;
    let app = &network.world.app;
    let sent = network.send(network.wish()).await;
    let answer = async |what: Happening| {
        let ctx = app.work(&network.partner);
        act(&ctx, sent.id, what).await?;
        ctx.commit().await
    };
    let no = Happening::of(Step::Refused).because(Reason::Full);
    let (one, other) = tokio::join!(answer(Happening::of(Step::Accepted)), answer(no));
    assert_eq!(usize::from(one.is_ok()) + usize::from(other.is_ok()), 1, "{one:?} {other:?}");
    let lost = if one.is_ok() { other } else { one };
    assert!(matches!(lost, Err(Error::Refused(_))), "{lost:?}");
});

engines!(only_the_two_bodies_meet_a_referral, async |engine| {
    let network = Network::on(engine).await;
    let app = &network.world.app;
    let ctx = app.work(&network.world.worker);
    let draft = prepare(&ctx, network.wish()).await.unwrap();
    ctx.commit().await.unwrap();
    let page = format!("/referrals/{draft}");
    app.get(&network.partner, &page).await.assert_not_found();
    app.get(&network.world.worker, &page).await.assert_shows("Non è ancora partito niente");
    let ctx = app.work(&network.world.worker);
    dispatch(&ctx, draft).await.unwrap();
    ctx.commit().await.unwrap();
    app.get(&network.partner, &page).await.assert_ok();
    let third = Persona::new(Role::CaseWorker).of(network.third);
    app.get(&third, &page).await.assert_not_found();
    app.post(&third, format!("{page}/step"), &[("step", "accepted")]).await.assert_not_found();
    app.get(&network.world.partner(Role::Mediator), &page).await.assert_denied();
    app.get(&third, format!("/people/{}/refer", network.amina)).await.assert_not_found();

    let ctx = app.work(&network.world.worker);
    let second = prepare(&ctx, network.wish()).await.unwrap();
    assert_eq!(refused(discard(&ctx, draft).await), "cases-referral-already-sent");
    discard(&ctx, second).await.unwrap();
    ctx.commit().await.unwrap();
    app.get(&network.world.worker, format!("/referrals/{second}")).await.assert_not_found();
});

engines!(a_refusal_gives_no_file_and_goes_on_without_typing, async |engine| {
    let network = Network::on(engine).await;
    let app = &network.world.app;
    let sent = network.send(network.wish()).await;
    let no = Happening::of(Step::Refused).because(Reason::Full);
    network.acts(&network.partner, sent.id, no).await;
    assert!(!network.sees_the_file(&network.partner).await);
    let ctx = app.work(&network.world.worker);
    let to = Receiver::Body { organisation: network.third, office: None };
    let next = cases::reroute(&ctx, sent.id, to.clone()).await.unwrap();
    assert_eq!(refused(cases::reroute(&ctx, sent.id, to).await), "cases-referral-already-rerouted");
    ctx.commit().await.unwrap();
    let third = Persona::new(Role::CaseWorker).of(network.third);
    app.get(&third, format!("/referrals/{}", next.id)).await.assert_shows("Samira Inventata");
    let first = app.get(&network.world.worker, format!("/referrals/{}", sent.id)).await;
    first.assert_shows("Non c'è posto").assert_shows("Continua in un altro invio");
    // Accepted and given up before it began: the file goes back.
    network.acts(&third, next.id, Happening::of(Step::Accepted)).await;
    assert!(network.sees_the_file(&third).await);
    network.acts(&third, next.id, Happening::of(Step::Dropped).because(Reason::PersonGaveUp)).await;
    assert!(!network.sees_the_file(&third).await);
});

engines!(who_does_not_answer_is_reminded_then_a_person_decides, async |engine| {
    let network = Network::on(engine).await;
    let app = &network.world.app;
    let second = Some(Receiver::Body { organisation: network.third, office: None });
    let sent = network.send(Send { second, ..network.wish() }).await;
    assert_eq!(network.chase("2026-03-12T08:00:00Z").await, Chased::default());
    let reminded = Chased { reminded: 1, ..Chased::default() };
    assert_eq!(network.chase("2026-03-13T08:00:00Z").await, reminded);
    assert_eq!(network.chase("2026-03-13T09:00:00Z").await, Chased::default(), "a second pass does nothing");
    let escalated = Chased { escalated: 1, ..Chased::default() };
    assert_eq!(network.chase("2026-03-19T08:00:00Z").await, escalated);
    let about = kernel::RecordRef::new(cases::REFERRAL, sent.id.uuid());
    let letters = post::planned(&app.world(), &about).await.unwrap();
    let told = |title: &str| letters.iter().filter(|letter| letter.title == title).count();
    assert_eq!(told("cases-referral-letter-unanswered"), 1, "whoever asked is told, through the body");
    assert_eq!(told("cases-referral-letter-overdue"), 1, "who coordinates the body that was asked is told");
    assert_eq!(network.chase("2026-03-25T08:00:00Z").await, Chased::default());
    assert_eq!(cases::unanswered(&app.reading(&network.world.worker)).await.unwrap(), 1);

    let third = Persona::new(Role::CaseWorker).of(network.third);
    app.get(&third, "/referrals").await.assert_shows("Nessun invio qui");
    let lines = cases::today(&app.reading(&network.world.worker)).await.unwrap();
    assert!(lines.iter().any(|line| line.key == "cases-today-referral-unanswered"));
    let boss = network.world.partner(Role::Coordinator);
    let lines = cases::today(&app.reading(&boss)).await.unwrap();
    assert!(lines.iter().any(|line| line.key == "cases-today-referral-escalated"));
    let page = format!("/referrals/{}", sent.id);
    app.get(&network.world.worker, &page).await.assert_shows("Manda a Associazione Terza");
    let next = app.post(&network.world.worker, format!("{page}/reroute"), &[("second", "1")]).await;
    app.get(&third, next.assert_redirects()).await.assert_shows("Samira Inventata");
    let late = act(&app.work(&network.partner), sent.id, Happening::of(Step::Accepted)).await;
    assert_eq!(refused(late), "cases-referral-already-ended");
});

engines!(a_second_route_chosen_beforehand_is_taken_by_itself_and_once, async |engine| {
    let network = Network::on(engine).await;
    let app = &network.world.app;
    let second = Some(Receiver::Body { organisation: network.third, office: None });
    let sent = network.send(Send { second, second_moves: true, ..network.wish() }).await;
    assert_eq!(network.chase("2026-03-19T08:00:00Z").await.moved, 1);
    assert_eq!(network.chase("2026-03-19T09:00:00Z").await, Chased::default());
    let third = Persona::new(Role::CaseWorker).of(network.third);
    app.get(&third, "/referrals").await.assert_shows("Inventata Samira");
    let old = app.get(&network.world.worker, format!("/referrals/{}", sent.id)).await;
    old.assert_shows("Passata a un altro ente");
    let about = RecordRef::new(cases::REFERRAL, sent.id.uuid());
    assert!(post::planned(&app.world(), &about).await.unwrap().is_empty(), "nothing more about the old one");
});

engines!(without_a_notice_a_reason_is_written_and_shown, async |engine| {
    let network = Network::on(engine).await;
    let ctx = network.world.app.work(&network.world.worker);
    let wish = || Send { person: network.world.person, ..network.wish() };
    assert_eq!(refused(cases::send(&ctx, wish()).await), "cases-referral-notice-missing");
    let why = Some("minore in pericolo questa notte".to_owned());
    let sent = cases::send(&ctx, Send { without_notice: why, ..wish() }).await.unwrap();
    let nothing = Send { shares: vec![], ..network.wish() };
    assert_eq!(refused(cases::send(&ctx, nothing).await), "cases-referral-nothing-shared");
    let own = Receiver::Body { organisation: network.world.comune, office: None };
    assert_eq!(
        refused(cases::send(&ctx, Send { to: own, ..network.wish() }).await),
        "cases-referral-same-body"
    );
    ctx.commit().await.unwrap();
    let page = network.world.app.get(&network.partner, format!("/referrals/{}", sent.id)).await;
    page.assert_shows("non data: minore in pericolo questa notte");
});

engines!(the_table_reads_days_per_pair_and_few_tell_nothing, async |engine| {
    let network = Network::on(engine).await;
    let app = &network.world.app;
    let service = uuid::Uuid::now_v7();
    let mut sent = Vec::new();
    for _ in 0..4 {
        let wish = Send { service: Some((service, "Scuola di italiano".to_owned())), ..network.wish() };
        sent.push(network.send(wish).await.id);
    }
    app.at("2026-03-12T08:00:00Z");
    network.acts(&network.partner, sent[0], Happening::of(Step::Accepted)).await;
    network.acts(&network.partner, sent[1], Happening::of(Step::Accepted)).await;
    let boss = network.world.colleague(Role::Coordinator);
    app.get(&boss, "/referrals/pairs").await.assert_shows("meno di 3");
    app.at("2026-03-20T08:00:00Z");
    network.acts(&network.partner, sent[2], Happening::of(Step::Refused).because(Reason::Full)).await;
    let pairs = cases::pairs(&app.reading(&boss)).await.unwrap();
    assert_eq!(pairs.len(), 1);
    assert_eq!((pairs[0].sent, pairs[0].days_to_answer, pairs[0].unanswered), (Some(4), Some(2), Some(25)));
    let since = "2026-03-01".parse().unwrap();
    let counts = cases::referrals_of_services(&app.world(), &[(service, since)]).await.unwrap();
    let count = counts[&service];
    assert_eq!((count.sent, count.answered, count.refused_closed_or_full, count.unanswered), (4, 3, 1, 1));
    assert_eq!(count.median_days, Some(2));

    let stranger = Persona::new(Role::Coordinator).of(network.third);
    assert!(cases::pairs(&app.reading(&stranger)).await.unwrap().is_empty());
    let authority = Persona::new(Role::Authority).overseeing(network.world.project);
    assert!(
        cases::pairs(&app.reading(&authority)).await.unwrap().is_empty(),
        "our bodies are not its partners"
    );
    app.get(&network.world.worker, "/referrals/pairs").await.assert_denied();
    let sheet = app.get(&boss, "/referrals/pairs?format=xlsx").await.assert_ok();
    assert!(sheet.bytes.starts_with(b"PK"));
});

engines!(a_worker_refers_from_the_persons_page, async |engine| {
    let network = Network::on(engine).await;
    let (app, worker) = (&network.world.app, &network.world.worker);
    let refer = format!("/people/{}/refer", network.amina);
    app.get(worker, &refer).await.assert_shows("Corso di italiano");
    let form = app.get(worker, format!("{refer}?asked=legal")).await.assert_ok();
    form.assert_shows(r#"name="share_document" value="1" checked"#).assert_shows("versione 2026-1");
    let to = network.world.cooperative.to_string();
    let wish = [
        ("asked", "legal"),
        ("receiver", to.as_str()),
        ("haste", "urgent"),
        ("share_identity", "1"),
        ("words", "Udienza fissata in luglio"),
        ("wants", "yes"),
        ("basis", "public-task"),
    ];
    let page = app.post(worker, &refer, &wish).await.assert_redirects();
    let look = app.get(worker, &page).await.assert_shows("Non è ancora partito niente");
    // What is written leaves with the referral, without a tick.
    look.assert_shows("Samira Inventata").assert_shows("Udienza fissata in luglio");
});

/// To whom the letters that wait are addressed.
async fn addressees(network: &Network) -> Vec<String> {
    let db = &network.world.app.db;
    let tables = db.tables().await.unwrap();
    let shape = tables.into_iter().find(|table| table.name == "post_messages").unwrap();
    let at = |name: &str| shape.columns.iter().position(|column| column == name).unwrap();
    let (id, to) = (at("id"), at("recipient"));
    let mut addressees = Vec::new();
    let read = |cells: Vec<Option<String>>| {
        let letter = uuid::Uuid::parse_str(cells[id].as_deref().unwrap()).unwrap();
        let sealed = BASE64.decode(cells[to].as_deref().unwrap().as_bytes()).unwrap();
        let opened = db.vault().open(&format!("letter/{letter}/recipient"), &sealed).unwrap();
        addressees.push(String::from_utf8(opened).unwrap());
        Ok(())
    };
    db.rows_as_text(&shape, read).await.unwrap();
    addressees
}

engines!(an_office_of_the_body_is_chosen_and_gets_the_letter, async |engine| {
    let network = Network::on(engine).await;
    let (app, worker) = (&network.world.app, &network.world.worker);
    let ctx = app.world();
    let office = |name: &str, email: &str| offices::Open {
        organisation: network.world.cooperative,
        name: name.to_owned(),
        territory: None,
        address: Some("via Finta 1".to_owned()),
        email: Some(email.to_owned()),
        phone: None,
    };
    let north = offices::open(&ctx, office("Sede Nord", "nord@example.org")).await.unwrap();
    let closed = offices::open(&ctx, office("Sede Sud", "sud@example.org")).await.unwrap();
    offices::close(&ctx, closed).await.unwrap();
    ctx.commit().await.unwrap();

    let refer = format!("/people/{}/refer", network.amina);
    let form = app.get(worker, format!("{refer}?asked=school")).await.assert_ok();
    form.assert_shows("Cooperativa di Prova · Sede Nord · via Finta 1").assert_hides("Sede Sud");
    let to = |office: organisations::OfficeId| format!("{}/{office}", network.world.cooperative);
    let fields = |receiver: &str| {
        let fields = [
            ("receiver", receiver),
            ("asked", "school"),
            ("haste", "soon"),
            ("basis", "public-task"),
            ("wants", "yes"),
            ("share_identity", "1"),
        ];
        fields.map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    for wrong in [to(closed), format!("{}/{north}", network.third), "altrove".to_owned()] {
        let fields = fields(&wrong);
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(app.post(worker, &refer, &fields).await.status, 422, "{wrong}");
    }
    let fields = fields(&to(north));
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let page = app.post(worker, &refer, &fields).await.assert_redirects();
    app.get(worker, &page).await.assert_ok().assert_shows("Sede Nord");
    app.post(worker, format!("{page}/send"), &[]).await.assert_redirects();

    assert_eq!(addressees(&network).await, ["nord@example.org"]);
});
