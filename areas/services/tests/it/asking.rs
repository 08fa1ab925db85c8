//! The link that asks the owner: good once, for a while, for one thing.

use authz::Role;
use data_encoding::BASE64;
use organisations::OrganisationId;
use services::ServiceId;
use services::directory::{Register, Sheet, ask_owners};
use testkit::{Engine, Persona, Seen, engines};

use crate::world::{World, day, sheet};

const CSRF: &str = "_csrf";

/// Makes the link as a coordinator does, and reads it off the page.
async fn link(world: &World, id: services::ServiceId) -> String {
    let coordinator = Persona::new(Role::Coordinator).of(world.desk);
    let page = world.app.post(&coordinator, format!("/services/{id}/ask"), &[]).await.assert_ok().text();
    let secret = page.split("/services/asked/").nth(1).and_then(|rest| rest.split('"').next());
    format!("/services/asked/{}", secret.expect("a link"))
}

/// Somebody who is no part of the network, with a browser of their own.
async fn answer(world: &World, path: &str, fields: &[(&str, &str)]) -> Seen {
    let outsider = Persona::new(Role::Auditor);
    world.app.post(&outsider, path, fields).await
}

engines!(one_tap_says_that_all_is_right_and_the_link_is_spent, |engine: Engine| async move {
    let world = World::on(engine).await;
    let wish =
        Register { assured_on: Some(day("2025-01-01")), ..Register::of(world.desk, sheet("Mensa", "food")) };
    let id = world.register(wish).await;
    let link = link(&world, id).await;

    let seen = world.app.get_as_nobody(&link).await.assert_ok();
    seen.assert_shows("Mensa: è ancora giusto?").assert_shows("È aperto e giusto");
    answer(&world, &link, &[("answer", "right")]).await.assert_ok().assert_shows("Grazie");

    let page = world.app.get(&world.worker, format!("/services/{id}")).await;
    page.assert_shows("verificato oggi");
    answer(&world, &link, &[("answer", "closed")]).await.assert_shows("non vale più");
    world.app.get_as_nobody(&link).await.assert_shows("non vale più");
    world.app.get(&world.worker, format!("/services/{id}")).await.assert_hides("chiuso per ora");
});

engines!(a_form_from_elsewhere_answers_nothing, |engine: Engine| async move {
    let world = World::on(engine).await;
    let id = world.service(sheet("Mensa", "food")).await;
    let link = link(&world, id).await;

    let forged = world.app.post_as_nobody(&link).await;

    assert_eq!(forged.status, 403, "{CSRF} is missing");
    world.app.get_as_nobody(&link).await.assert_shows("è ancora giusto?");
});

engines!(the_owner_says_until_when_it_is_closed_or_what_changed, |engine: Engine| async move {
    let world = World::on(engine).await;
    let id = world.service(sheet("Mensa", "food")).await;
    let first = link(&world, id).await;

    let past = [("answer", "closed"), ("closed_until", "2026-03-01")];
    answer(&world, &first, &past).await.assert_refused("non può essere nel passato");
    let fields = [("answer", "closed"), ("closed_until", "2026-04-01")];
    answer(&world, &first, &fields).await.assert_shows("Grazie");
    world.app.get(&world.worker, format!("/services/{id}")).await.assert_shows("chiuso fino al 01/04/2026");

    let second = link(&world, id).await;
    answer(&world, &second, &[("answer", "changed")]).await.assert_refused("Compila");
    let fields = [("answer", "changed"), ("note", "si entra dal cortile")];
    answer(&world, &second, &fields).await.assert_shows("Grazie");
    world.app.get(&world.worker, format!("/services/{id}")).await.assert_shows("si entra dal cortile");

    let third = link(&world, id).await;
    answer(&world, &third, &[("answer", "right")]).await.assert_shows("Grazie");
    let page = world.app.get(&world.worker, format!("/services/{id}")).await;
    page.assert_hides("chiuso fino al").assert_hides("si entra dal cortile");
});

engines!(a_wrong_or_old_link_opens_nothing, |engine: Engine| async move {
    let world = World::on(engine).await;
    let id = world.service(sheet("Mensa", "food")).await;
    let link = link(&world, id).await;

    let wrong = world.app.get_as_nobody("/services/asked/inventato").await.assert_ok();
    wrong.assert_shows("non vale più").assert_hides("Mensa");
    answer(&world, "/services/asked/inventato", &[("answer", "right")]).await.assert_shows("non vale più");
    world.app.at("2026-03-25T08:00:00Z");
    world.app.get_as_nobody(&link).await.assert_shows("non vale più").assert_hides("Mensa");
});

engines!(the_secret_of_a_link_is_not_kept, |engine: Engine| async move {
    let world = World::on(engine).await;
    let id = world.service(sheet("Mensa", "food")).await;
    let stranger = Persona::new(Role::Referent).of(world.other);

    let made = link(&world, id).await;

    assert!(made.len() > 50);
    world.app.get(&world.worker, format!("/services/{id}")).await.assert_hides(&made);
    world.app.post(&stranger, format!("/services/{id}/ask"), &[]).await.assert_denied();
});

const ADDRESS: &str = "https://rete.esempio.invalid";

/// A service nobody has looked at for more than a year, with its own e-mail or without.
async fn doubtful(world: &World, name: &str, (body, email): (OrganisationId, Option<&str>)) -> ServiceId {
    let sheet = Sheet { email: email.map(str::to_owned), ..sheet(name, "food") };
    let assured_on = Some(day("2025-01-01"));
    world.register(Register { assured_on, ..Register::of(body, sheet) }).await
}

/// One round of the chore.
async fn ask_all(world: &World) -> usize {
    let ctx = world.app.world();
    let asked = ask_owners(&ctx, ADDRESS).await.unwrap();
    ctx.commit().await.unwrap();
    asked
}

/// The letters that stand in the post, as their readers will see them: to whom, and what they say.
async fn letters(world: &World) -> Vec<(String, String)> {
    let tables = world.app.db.tables().await.unwrap();
    let shape = tables.into_iter().find(|table| table.name == "post_messages").unwrap();
    let at = |name: &str| shape.columns.iter().position(|column| column == name).unwrap();
    let (id, to, body) = (at("id"), at("recipient"), at("body"));
    let opened = |place: String, sealed: &str| {
        let sealed = BASE64.decode(sealed.as_bytes()).unwrap();
        String::from_utf8(world.app.db.vault().open(&place, &sealed).unwrap()).unwrap()
    };
    let mut letters = Vec::new();
    world
        .app
        .db
        .rows_as_text(&shape, |cells| {
            let cell = |at: usize| cells[at].clone().unwrap();
            let letter = uuid::Uuid::parse_str(&cell(id)).unwrap();
            let to = opened(format!("letter/{letter}/recipient"), &cell(to));
            letters.push((to, opened(format!("letter/{letter}/body"), &cell(body))));
            Ok(())
        })
        .await
        .unwrap();
    letters.sort();
    letters
}

engines!(owners_of_doubtful_services_get_one_letter_with_the_link, |engine: Engine| async move {
    let world = World::on(engine).await;
    let sure = Sheet { email: Some("sportello@esempio.invalid".to_owned()), ..sheet("Sportello", "legal") };
    world.service(sure).await;
    doubtful(&world, "Mensa", (world.desk, Some("mensa@esempio.invalid"))).await;

    assert_eq!(ask_all(&world).await, 1);

    let sent = letters(&world).await;
    assert_eq!(sent.iter().map(|(to, _)| to.as_str()).collect::<Vec<_>>(), ["mensa@esempio.invalid"]);
    let said = &sent[0].1;
    assert!(said.contains("Mensa") && said.contains("Cooperativa di Prova") && said.contains("24/03/2026"));
    let link = said.split(ADDRESS).nth(1).and_then(|rest| rest.split_whitespace().next()).unwrap();
    assert_eq!(ask_all(&world).await, 0, "the same day");
    world.app.at("2026-03-23T08:00:00Z");
    assert_eq!(ask_all(&world).await, 0, "while the link holds");

    world.app.get_as_nobody(link).await.assert_ok().assert_shows("Mensa: è ancora giusto?");
    answer(&world, link, &[("answer", "right")]).await.assert_shows("Grazie");
    world.app.at("2026-03-26T08:00:00Z");
    assert_eq!(ask_all(&world).await, 0, "it was answered");
});

engines!(an_owner_who_does_not_answer_is_asked_again_when_the_link_is_over, |engine: Engine| async move {
    let world = World::on(engine).await;
    doubtful(&world, "Mensa", (world.desk, Some("mensa@esempio.invalid"))).await;
    assert_eq!(ask_all(&world).await, 1);

    world.app.at("2026-03-24T09:00:00Z");

    assert_eq!(ask_all(&world).await, 1);
    assert_eq!(letters(&world).await.len(), 2);
});

engines!(
    a_service_without_an_address_is_asked_about_at_its_body_or_its_office,
    |engine: Engine| async move {
        let world = World::on(engine).await;
        let ctx = world.app.world();
        let email = Some("ente@esempio.invalid".to_owned());
        let name = "Ente con posta".to_owned();
        let wish = organisations::Register { name, email, ..Default::default() };
        let written_to = organisations::register(&ctx, wish).await.unwrap();
        let office = organisations::offices::Open {
            organisation: world.other,
            name: "Sede di Prova".to_owned(),
            territory: None,
            address: None,
            email: Some("sede@esempio.invalid".to_owned()),
            phone: None,
        };
        organisations::offices::open(&ctx, office).await.unwrap();
        ctx.commit().await.unwrap();
        doubtful(&world, "Mensa", (written_to, None)).await;
        // What cannot be an address counts as none.
        doubtful(&world, "Dormitorio", (world.other, Some("solo al telefono"))).await;
        let unreachable = doubtful(&world, "Doccia", (world.desk, None)).await;

        assert_eq!(ask_all(&world).await, 2);

        let sent = letters(&world).await;
        let to: Vec<_> = sent.iter().map(|(to, _)| to.as_str()).collect();
        assert_eq!(to, ["ente@esempio.invalid", "sede@esempio.invalid"]);
        assert!(sent[0].1.contains("Mensa") && sent[1].1.contains("Dormitorio"));
        assert_eq!(links_of(&world, unreachable).await, 0, "no link that nobody would get");
        let items = services::today(&world.app.reading(&world.worker)).await.unwrap();
        assert!(items.iter().any(|item| item.key == "services-today-check"), "its owner still meets it");
    }
);

engines!(nobody_but_the_program_asks_all_owners, |engine: Engine| async move {
    let world = World::on(engine).await;
    doubtful(&world, "Mensa", (world.desk, Some("mensa@esempio.invalid"))).await;
    let administrator = Persona::new(Role::Administrator).of(world.desk);

    let ctx = world.app.work(&administrator);

    assert!(matches!(ask_owners(&ctx, ADDRESS).await, Err(store::Error::Denied)));
});

/// How many links were made for a service.
async fn links_of(world: &World, service: ServiceId) -> usize {
    let tables = world.app.db.tables().await.unwrap();
    let shape = tables.into_iter().find(|table| table.name == "services_asks").unwrap();
    let at = shape.columns.iter().position(|column| column == "service_id").unwrap();
    let mut links = 0;
    let count = |cells: Vec<Option<String>>| {
        let of = cells[at].as_deref().map(|id| uuid::Uuid::parse_str(id).unwrap());
        links += usize::from(of == Some(service.uuid()));
        Ok(())
    };
    world.app.db.rows_as_text(&shape, count).await.unwrap();
    links
}
