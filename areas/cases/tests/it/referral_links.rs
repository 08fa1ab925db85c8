//! A body without account answers by a personal link: long, for one referral, for a time, and not to be guessed.

use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use cases::referrals::words::{Asked, Share};
use cases::{Receiver, Send, Sent};
use kernel::RecordRef;
use testkit::{Seen, TestApp, engines};

use crate::referrals::Network;

const CLOSED: &str = "Questo collegamento non è valido o è scaduto";
const TOKEN: &str = "a-token-of-a-browser-that-nobody-signed-in-with";

async fn open(app: &TestApp, link: &str) -> Seen {
    let mut request = Request::get(link).body(Body::empty()).unwrap();
    let peer: SocketAddr = "192.0.2.7:4000".parse().unwrap();
    request.extensions_mut().insert(ConnectInfo(peer));
    app.send(request).await
}

async fn say(app: &TestApp, link: &str, what: &str) -> Seen {
    let request = Request::post(link)
        .header(header::COOKIE, format!("{}={TOKEN}", web::CSRF_COOKIE))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(format!("_csrf={TOKEN}&{what}")));
    app.send(request.unwrap()).await
}

async fn outside(network: &Network) -> (Sent, String) {
    let to = Receiver::Outside {
        name: "Studio legale inventato".to_owned(),
        email: "studio@example.org".to_owned(),
    };
    let shares = vec![Share::Contact];
    let sent = network.send(Send { to, asked: Asked::Legal, shares, ..network.wish() }).await;
    let link = sent.link.clone().unwrap();
    (sent, link)
}

engines!(an_office_without_account_accepts_and_tells_the_outcome_by_the_same_link, async |engine| {
    let network = Network::on(engine).await;
    let app = &network.world.app;
    let (sent, link) = outside(&network).await;
    assert!(link.len() > 40 && !link.contains(&network.amina.to_string()));
    let about = RecordRef::new(cases::REFERRAL, sent.id.uuid());
    let letters = post::planned(&app.world(), &about).await.unwrap();
    assert_eq!(
        letters.iter().map(|letter| letter.title.as_str()).collect::<Vec<_>>(),
        ["cases-referral-letter"]
    );

    let page = open(app, &link).await.assert_ok().assert_shows("+393331234567");
    assert_eq!(page.headers.get(header::CACHE_CONTROL).unwrap(), "no-store");
    page.assert_hides("Samira").assert_shows("Consulenza legale");
    say(app, &link, "step=refused").await.assert_refused("Scegli il motivo");
    say(app, &link, "step=fulfilled&outcome=obtained").await.assert_refused("Prima si accetta");
    say(app, &link, "step=accepted").await.assert_redirects();
    say(app, &link, "step=accepted").await.assert_refused("non si è perso niente");
    let letters = post::planned(&app.world(), &about).await.unwrap();
    assert!(letters.is_empty(), "nobody is told again of what was answered");

    app.at("2026-04-20T08:00:00Z");
    say(app, &link, "step=fulfilled&outcome=partly&words=ricorso+depositato")
        .await
        .assert_ok()
        .assert_shows("Grazie");
    open(app, &link).await.assert_not_found().assert_shows(CLOSED);
    let page = app.get(&network.world.worker, format!("/referrals/{}", sent.id)).await;
    page.assert_shows("ricorso depositato").assert_shows("dal collegamento personale");
});

engines!(a_link_ends_with_its_time_and_with_the_referral, async |engine| {
    let network = Network::on(engine).await;
    let app = &network.world.app;
    let (_, old) = outside(&network).await;
    let (withdrawn, gone) = outside(&network).await;
    let (renewed, lost) = outside(&network).await;
    let step = format!("/referrals/{}/step", withdrawn.id);
    app.post(&network.world.worker, step, &[("step", "withdrawn")]).await.assert_redirects();
    open(app, &gone).await.assert_not_found().assert_shows(CLOSED);
    let fresh = app.post(&network.world.worker, format!("/referrals/{}/link", renewed.id), &[]).await;
    fresh.assert_ok().assert_shows("/r/");
    open(app, &lost).await.assert_not_found();
    open(app, &old).await.assert_ok();
    app.at("2026-06-20T08:00:00Z");
    let late = open(app, &old).await.assert_not_found();
    let wrong = open(app, "/r/qualcosa-di-inventato").await.assert_not_found();
    assert_eq!(late.text().contains(CLOSED), wrong.text().contains(CLOSED));
    say(app, &old, "step=accepted").await.assert_not_found();
});

engines!(who_guesses_links_must_wait_and_then_even_the_right_one_stays_shut, async |engine| {
    let network = Network::on(engine).await;
    let app = &network.world.app;
    let (_, link) = outside(&network).await;
    for guess in 0..30 {
        open(app, &format!("/r/tentativo-{guess}")).await.assert_not_found();
    }
    assert_eq!(open(app, &link).await.status, StatusCode::NOT_FOUND, "the same page as for a wrong one");
    app.at("2026-03-10T09:30:00Z");
    open(app, &link).await.assert_ok();
});

engines!(each_opening_leaves_a_line_and_is_seen_by_the_sender, async |engine| {
    let network = Network::on(engine).await;
    let app = &network.world.app;
    let (sent, link) = outside(&network).await;
    open(app, &link).await.assert_ok();
    open(app, &link).await.assert_ok();
    let look = app.db.begin_system();
    let lines = look
        .unfiltered("the trail is read to see that each opening left its line")
        .find::<store::audit::line::Entity>();
    let lines = look.all(lines).await.unwrap();
    let of_link = lines.iter().filter(|line| line.detail.as_deref() == Some("by link"));
    assert_eq!(of_link.count(), 2);
    let told = lines.iter().filter(|line| line.detail.as_deref() == Some("sent: contact"));
    assert_eq!(told.count(), 1);
    drop(look);
    let page = app.get(&network.world.worker, format!("/referrals/{}", sent.id)).await;
    page.assert_shows("Vista da chi la riceve");
});
