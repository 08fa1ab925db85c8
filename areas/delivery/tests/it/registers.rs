//! The register: all present, then the exceptions; corrections; two editors; the same press twice.

use authz::Role;
use testkit::{Persona, engines};
use uuid::Uuid;

use crate::world::{World, fields, mark};

engines!(a_teacher_marks_everybody_present_and_one_late, |engine| async move {
    let world = World::on(engine).await;
    let group = world.group_of_operators().await;
    let (anna, bruno) = (world.operator(group, "Anna").await, world.operator(group, "Bruno").await);
    let lesson = world.lesson(group, 10).await;
    let url = format!("/sessions/{lesson}/register");

    let page = world.app.get(&world.teacher, &url).await.assert_ok();
    let page = page.assert_shows("Anna Prova").assert_shows("Tutti presenti").assert_shows("Incontro 1 di 1");
    drop(page);

    let mut form = vec![mark(anna, "present"), mark(bruno, "late")];
    form.push((format!("minutes.operator.{}", bruno.id), "15".to_owned()));
    form.push(("version".to_owned(), "0".to_owned()));
    form.push(("submission".to_owned(), Uuid::now_v7().to_string()));
    let saved = world.app.post(&world.teacher, &url, &fields(&form)).await;

    assert_eq!(saved.assert_redirects(), url);
    let page = world.app.get(&world.teacher, &url).await.assert_ok();
    page.assert_shows("(1 su 1, 100 %)").assert_shows("Salvato il");
});

engines!(a_teacher_of_another_school_does_not_even_see_the_register, |engine| async move {
    let world = World::on(engine).await;
    let group = world.group_of_operators().await;
    let lesson = world.lesson(group, 10).await;

    let stranger = Persona::new(Role::Teacher);
    let page = world.app.get(&stranger, format!("/sessions/{lesson}/register")).await;

    page.assert_not_found();
});
