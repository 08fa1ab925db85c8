//! What people type that they should not.

use testkit::engines;

use crate::world::World;

engines!(names_in_any_script_are_kept_as_written, |engine| async move {
    let world = World::on(engine).await;
    for (given, family) in [("محمد", "علي"), ("Олена", "Шевченко"), ("小明", "王"), ("Seán 🙂", "O'Brien")]
    {
        let sent = world
            .app
            .post(&world.worker, "/people/enrol", &[("given_name", given), ("family_name", family)])
            .await;
        let file = sent.assert_redirects();
        world.app.get(&world.worker, file).await.assert_ok().assert_shows(&format!("{given} {family}"));
    }
});

engines!(a_name_without_letters_is_refused, |engine| async move {
    let world = World::on(engine).await;
    let fields = [("given_name", "🙂"), ("family_name", "123")];
    world.app.post(&world.worker, "/people/enrol", &fields).await.assert_refused("almeno una lettera");
    world.app.post(&world.worker, "/people/enrol", &[]).await.assert_refused("almeno il nome o il cognome");
});

engines!(ten_thousand_characters_come_back_with_a_sentence, |engine| async move {
    let world = World::on(engine).await;
    let long = "a".repeat(10_000);
    for field in ["given_name", "family_name", "phone", "fiscal-code", "nationality"] {
        let fields = [("given_name", "Ada"), (field, long.as_str())];
        let fields = if field == "given_name" { &fields[1..] } else { &fields[..] };
        let sent = world.app.post(&world.worker, "/people/enrol", fields).await;
        assert_eq!(sent.status, 422, "{field}");
    }
    world.search(&world.worker, &long).await.assert_ok();
    world.app.get(&world.worker, "/people").await.assert_shows("Nessuna persona");
});

engines!(impossible_births_and_numbers_are_explained, |engine| async move {
    let world = World::on(engine).await;
    let with = |field: &'static str, value: &'static str| [("given_name", "Ada"), (field, value)];
    let refusals = [
        (with("birth_date", "2026-03-11"), "nel futuro"),
        (with("birth_date", "31/02/1990"), "data"),
        (with("fiscal-code", "RSSMRA85T10A562T"), "ultima lettera"),
        (with("phone", "non ha"), "non si può comporre"),
        (with("nationality", "QQQ"), "cittadinanza dall'elenco"),
        (with("document_kind", "boh"), "tipo di permesso"),
    ];
    for (fields, words) in refusals {
        world.app.post(&world.worker, "/people/enrol", &fields).await.assert_refused(words);
    }
    world.app.get(&world.worker, "/people").await.assert_shows("Nessuna persona");
});

engines!(a_script_in_a_name_is_only_text, |engine| async move {
    let world = World::on(engine).await;
    world.person("<script>alert(1)</script>", "Provetta").await;
    world.app.get(&world.worker, "/people").await.assert_ok().assert_hides("<script>alert(1)");
});
