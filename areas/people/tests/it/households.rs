//! Who lives together.

use testkit::engines;

use crate::world::{World, file};

engines!(somebody_joins_a_household_and_leaves_it, |engine| async move {
    let world = World::on(engine).await;
    let mother = world.person("Ada", "Provetta").await;
    let son = world.person("Bruno", "Provetta").await;
    let page = format!("{}/household", file(mother));
    let asked = [("who", "bruno proveta"), ("kinship", "child")];
    world.app.post(&world.worker, &page, &asked).await.assert_refused("Bruno Provetta");
    let son_id = son.to_string();
    let chosen = [&asked[..], &[("chosen", son_id.as_str())]].concat();
    world.app.post(&world.worker, &page, &chosen).await.assert_redirects();
    world.app.get(&world.worker, format!("{}/household", file(son))).await.assert_shows("Ada Provetta");
    world.app.post(&world.worker, &page, &chosen).await.assert_refused("già in un altro nucleo");

    world.app.post(&world.worker, format!("{}/household/leave", file(son)), &[]).await.assert_redirects();
    world.app.get(&world.worker, page).await.assert_hides("Bruno Provetta");
});

engines!(nobody_is_put_into_a_household_by_another_body, |engine| async move {
    let world = World::on(engine).await;
    let mother = world.person("Ada", "Provetta").await;
    let page = format!("{}/household", file(mother));
    world.app.get(&world.teacher, &page).await.assert_not_found();
    world
        .app
        .post(&world.teacher, page, &[("who", "ada provetta"), ("kinship", "child")])
        .await
        .assert_not_found();
});
