//! Finding a person by what one knows.

use people::{Enrol, NameKind};
use testkit::engines;

use crate::world::World;

engines!(a_misspelt_transliterated_turned_round_name_finds_the_person, |engine| async move {
    let world = World::on(engine).await;
    world.person("Mohammed", "El Mansouri").await;
    world.person("Olena", "Shevchenko").await;
    for words in ["mansuri mohamed", "Muhammad Al-Mansoury", "محمد المنصوري", "Mohamad Mansouri"]
    {
        world.search(&world.worker, words).await.assert_ok().assert_shows("Mohammed El Mansouri");
    }
    for words in ["Elena Sevcenko", "Олена Шевченко", "shevchenko"] {
        world.search(&world.worker, words).await.assert_ok().assert_shows("Olena Shevchenko");
    }
});

engines!(numbers_find_the_person_however_they_are_written, |engine| async move {
    let world = World::on(engine).await;
    let wish = Enrol {
        phones: vec!["+39 333 1234567".to_owned()],
        identifiers: vec![(people::identifiers::IdentifierKind::Cui, "05abc1d".to_owned())],
        ..Enrol::named(world.town, "Ada", "Provetta")
    };
    world.enrol(wish).await;
    for words in ["333 123 4567", "3331234567", "+39 333.123.4567", "05ABC1D"] {
        let seen = world.search(&world.worker, words).await.assert_ok();
        seen.assert_shows("Ada Provetta").assert_shows("stesso numero");
    }
});

engines!(a_name_in_another_script_or_an_alias_finds_the_person, |engine| async move {
    let world = World::on(engine).await;
    let other_names = vec![(NameKind::Alias, "Titti".to_owned(), String::new())];
    world.enrol(Enrol { other_names, ..Enrol::named(world.town, "Fatoumata", "Diallo") }).await;
    world.search(&world.worker, "titti").await.assert_shows("Fatoumata Diallo");
});

engines!(of_persons_of_other_bodies_one_learns_only_whom_to_ask, |engine| async move {
    let world = World::on(engine).await;
    let wish = Enrol { birth_year: Some(1990), ..Enrol::named(world.town, "Zainab", "Provaccia") };
    world.enrol(wish).await;

    let seen = world.search(&world.teacher, "Zainab Provaccia 1990").await.assert_ok();
    let seen = seen.assert_shows("già conosciuta da un altro ente").assert_shows("Comune di Prova");
    seen.assert_hides("Zainab Provaccia</a>");
    let vague = world.search(&world.teacher, "Zainab").await.assert_ok();
    vague.assert_hides("Comune di Prova");
});

engines!(an_unfinished_word_is_understood_while_typing, |engine| async move {
    let world = World::on(engine).await;
    world.person("Oluwaseun", "Adeyemi").await;
    let fields = [("given_name", "Oluwaseun"), ("family_name", "Adeyem")];
    world
        .app
        .post(&world.worker, "/people/known", &fields)
        .await
        .assert_ok()
        .assert_shows("Oluwaseun Adeyemi");
});

engines!(too_little_is_not_searched_for, |engine| async move {
    let world = World::on(engine).await;
    world.search(&world.worker, "a").await.assert_ok().assert_shows("Serve qualche lettera in più");
    world.search(&world.worker, "'; DROP TABLE people_persons; --").await.assert_ok();
});
