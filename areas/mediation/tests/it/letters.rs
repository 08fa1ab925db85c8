//! Letters: who is told what, in which language, and what is not told because it holds no more.

use authz::Role;
use kernel::RecordRef;
use mediation::{About, OFFER, OfferId, When};
use testkit::{Persona, engines};

use crate::mailbox::delivered;
use crate::world::World;

/// What must never stand in a mailbox: the person, the mediators, the topic, the words for the mediator.
const SECRETS: [&str; 7] = ["Anna", "Sara", "Omar", "salute", "Health", "health", "referti"];

impl World {
    /// The persona with an account to sign in with.
    async fn account(&self, persona: Persona, email: &str, locale: Option<&str>) -> Persona {
        let ctx = self.app.world();
        let wish = identity::Add {
            email: email.to_owned(),
            name: "Persona di Prova".to_owned(),
            locale: locale.map(str::to_owned),
            ..identity::Add::default()
        };
        let user = identity::add(&ctx, wish).await.unwrap().uuid();
        ctx.commit().await.unwrap();
        Persona { user, ..persona }
    }

    /// The sorts of letters about an offer that wait.
    async fn waiting(&self, offer: OfferId) -> Vec<String> {
        let about = RecordRef::new(OFFER, offer.uuid());
        let planned = post::planned(&self.app.world(), &about).await.unwrap();
        planned.into_iter().map(|letter| letter.title).collect()
    }
}

engines!(mediators_are_asked_by_letter_in_their_language, |engine| async move {
    let mut world = World::on(engine).await;
    world.mediator = world.account(world.mediator.clone(), "sara@example.org", Some("en")).await;
    let sara = world.enters_with("Sara Prova", Some(&world.mediator), None).await;
    let omar = world.enters_with("Omar Esempio", None, Some("omar@example.org")).await;
    let about = About::Person(world.person().await);
    let request = world.asks(mediation::Ask { about, ..world.wish(12, &["ar"]) }).await;

    let (one, other) = (sara.to_string(), omar.to_string());
    let form = [("mediator", one.as_str()), ("mediator", other.as_str()), ("hours", "24")];
    world.app.post(&world.asker, format!("/mediation/{request}/offer"), &form).await.assert_redirects();

    let mails = delivered(&world.app).await;
    let addresses: Vec<&str> = mails.iter().map(|mail| mail.to.as_str()).collect();
    assert_eq!(addresses, ["omar@example.org", "sara@example.org"]);
    mails[0]
        .assert_says("Lingue: arabo")
        .assert_says("gio 12 mar 2026, 10:00 (2 h)")
        .assert_says("Dove: Modena (MO)")
        .assert_says("Rispondi entro 11/03/2026, 09:00")
        .assert_says("chiama Comune di Prova");
    mails[1]
        .assert_says("Mediation in Arabic")
        .assert_says("Comune di Prova is looking for a mediator")
        .assert_says(&format!("http:///mediation/{request}"));
    for mail in &mails {
        mail.assert_silent_on(&SECRETS);
    }
    // Whoever has no account cannot open the page; where exactly is told to the one who goes.
    mails[0].assert_silent_on(&["/mediation/", "Sportello"]);
    let page = world.app.get(&world.asker, format!("/mediation/{request}")).await.assert_ok();
    page.assert_hides("chiama per telefono");
});

engines!(at_a_distance_the_letter_says_how_instead_of_where, |engine| async move {
    let world = World::on(engine).await;
    let sara = world.enters_with("Sara Prova", None, Some("sara@example.org")).await;
    let soon =
        mediation::Ask { mode: mediation::Mode::Video, when: When::Within(3), ..world.wish(12, &["ar"]) };
    let request = world.asks(soon).await;
    world.offers(request, &[sara]).await;

    let mails = delivered(&world.app).await;
    mails[0].assert_says("appena possibile, entro ven 13 mar 2026").assert_says("Dove: in videochiamata");
    mails[0].assert_silent_on(&["Sportello", "Modena"]);
});

engines!(who_has_no_address_is_named_to_be_called, |engine| async move {
    let world = World::on(engine).await;
    let sara = world.enters_with("Sara Prova", None, None).await;
    let wrong = world.enters_with("Omar Esempio", None, Some("non un indirizzo")).await;
    let reached = world.enters_with("Lina Invento", None, Some("lina@example.org")).await;
    let request = world.asks(world.wish(12, &["ar"])).await;
    world.offers(request, &[sara, wrong, reached]).await;

    let mails = delivered(&world.app).await;
    assert_eq!(mails.len(), 1);
    let page = world.app.get(&world.asker, format!("/mediation/{request}")).await.assert_ok();
    let offers = page.text();
    let offers = &offers[offers.find("Offerte</h2>").expect("the offers")..];
    let line_of = |name: &str| {
        let from = &offers[offers.find(name).expect(name)..];
        from[..from.find("</p>").unwrap()].to_owned()
    };
    assert!(line_of("Sara Prova").contains("chiama per telefono"), "{}", line_of("Sara Prova"));
    assert!(line_of("Omar Esempio").contains("chiama per telefono"));
    assert!(!line_of("Lina Invento").contains("chiama per telefono"));
});

engines!(a_yes_is_confirmed_and_whoever_asked_is_told, |engine| async move {
    let mut world = World::on(engine).await;
    world.asker = world.account(world.asker.clone(), "chiede@example.org", None).await;
    world.mediator = world.account(world.mediator.clone(), "sara@example.org", None).await;
    let sara = world.enters_with("Sara Prova", Some(&world.mediator), None).await;
    let omar = world.enters_with("Omar Esempio", None, Some("omar@example.org")).await;
    let request = world.asks(world.wish(12, &["ar"])).await;
    let offers = world.offers(request, &[sara, omar]).await;
    assert_eq!(world.waiting(offers[1]).await, ["mediation-letter-offer"]);

    world.accepts(&world.mediator, request, offers[0]).await.assert_redirects();

    assert_eq!(
        world.waiting(offers[0]).await,
        ["mediation-letter-confirmed", "mediation-letter-accepted"],
        "what asked for a yes is taken back"
    );
    assert!(world.waiting(offers[1]).await.is_empty(), "nobody else is asked any more");
    let mails = delivered(&world.app).await;
    let addresses: Vec<&str> = mails.iter().map(|mail| mail.to.as_str()).collect();
    assert_eq!(addresses, ["chiede@example.org", "sara@example.org"]);
    mails[0].assert_says("qualcuno ha detto sì").assert_says("Ora ogni lingua ha chi va");
    mails[0].assert_says(&format!("http:///mediation/{request}"));
    mails[1]
        .assert_says("gio 12 mar 2026, 10:00 (2 h)")
        .assert_says("Dove: Modena (MO), Sportello di Prova")
        .assert_says(&format!("http:///mediation/{request}"));
    for mail in &mails {
        mail.assert_silent_on(&SECRETS);
    }
});

engines!(half_a_yes_says_what_is_still_missing, |engine| async move {
    let mut world = World::on(engine).await;
    world.asker = world.account(world.asker.clone(), "chiede@example.org", Some("en")).await;
    let sara = world.enters_with("Sara Prova", Some(&world.mediator), None).await;
    let request = world.asks(world.wish(12, &["ar", "ur"])).await;
    let offer = world.offers(request, &[sara]).await[0];

    world.accepts(&world.mediator, request, offer).await.assert_redirects();

    let mails = delivered(&world.app).await;
    assert_eq!(mails.len(), 1, "Sara has no address");
    mails[0].assert_says("Languages: Arabic").assert_says("One language still has nobody");
    mails[0].assert_silent_on(&["Urdu"]);
});

engines!(nobody_is_told_of_the_yes_they_wrote_down_themselves, |engine| async move {
    let mut world = World::on(engine).await;
    world.asker = world.account(world.asker.clone(), "chiede@example.org", None).await;
    let omar = world.enters_with("Omar Esempio", None, Some("omar@example.org")).await;
    let request = world.asks(world.wish(12, &["ar"])).await;
    let offer = world.offers(request, &[omar]).await[0];

    // By telephone.
    world.accepts(&world.asker, request, offer).await.assert_redirects();

    let mails = delivered(&world.app).await;
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].to, "omar@example.org");
    mails[0].assert_says("hai detto sì").assert_says("chiama Comune di Prova");
});

engines!(a_withdrawal_takes_back_what_waits_and_stops_whoever_had_said_yes, |engine| async move {
    let world = World::on(engine).await;
    let other = Persona::new(Role::Mediator).of(world.cooperative).in_project(world.project);
    let sara = world.enters_with("Sara Prova", Some(&world.mediator), Some("sara@example.org")).await;
    let omar = world.enters_with("Omar Esempio", Some(&other), Some("omar@example.org")).await;
    let request = world.asks(world.wish(12, &["ar", "ur"])).await;
    let offers = world.offers(request, &[sara, omar]).await;
    world.accepts(&world.mediator, request, offers[0]).await.assert_redirects();

    world.app.post(&world.asker, format!("/mediation/{request}/withdraw"), &[]).await.assert_redirects();

    let mails = delivered(&world.app).await;
    assert_eq!(mails.len(), 1, "neither the offer nor the confirmation leave");
    assert_eq!(mails[0].to, "sara@example.org");
    mails[0].assert_says("Mediazione ritirata: gio 12 mar 2026, 10:00").assert_says("non serve più andare");
    mails[0].assert_silent_on(&SECRETS);
});

engines!(nobody_is_stopped_from_what_has_begun, |engine| async move {
    let world = World::on(engine).await;
    let sara = world.enters_with("Sara Prova", Some(&world.mediator), Some("sara@example.org")).await;
    let (request, offer) = world.accepted(world.wish(12, &["ar"]), sara).await;
    world.app.at("2026-03-12T10:00:00Z");

    world.app.post(&world.asker, format!("/mediation/{request}/withdraw"), &[]).await.assert_redirects();

    assert!(world.waiting(offer).await.is_empty());
});

engines!(whoever_asked_is_told_that_somebody_backs_out, |engine| async move {
    let mut world = World::on(engine).await;
    world.asker = world.account(world.asker.clone(), "chiede@example.org", None).await;
    let sara = world.enters_with("Sara Prova", Some(&world.mediator), Some("sara@example.org")).await;
    let (request, offer) = world.accepted(world.wish(12, &["ar"]), sara).await;

    let url = format!("/mediation/{request}/offers/{offer}/back-out");
    world.app.post(&world.mediator, url, &[("reason", "ill")]).await.assert_redirects();

    let mails = delivered(&world.app).await;
    assert_eq!(mails.len(), 1, "no confirmation leaves for what holds no more");
    assert_eq!(mails[0].to, "chiede@example.org");
    mails[0].assert_says("non può più andare").assert_says(&format!("http:///mediation/{request}"));
    mails[0].assert_silent_on(&["malat", "ill:"]);
    mails[0].assert_silent_on(&SECRETS);
});
