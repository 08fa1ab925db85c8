//! Planning, series, headcounts, hours, *Oggi*.

use authz::Role;
use testkit::engines;

use crate::world::{World, march};

engines!(a_session_of_twenty_five_hours_is_refused_with_a_sentence, |engine| async move {
    let world = World::on(engine).await;
    let form = [
        ("title", "Maratona"),
        ("day", "2026-03-10"),
        ("from", "08:00"),
        ("until", "09:00"),
        ("end_day", "2026-03-11"),
        ("mode", "in-person"),
        ("kind", "person"),
    ];

    let refused = world.app.post(&world.teacher, "/sessions/plan", &form).await;

    let refused = refused.assert_refused("Un incontro dura al massimo 12 ore: questo ne durerebbe 25");
    refused.assert_shows("Maratona");
});

engines!(a_series_is_looked_at_before_it_is_planned, |engine| async move {
    let world = World::on(engine).await;
    let activity = world.activity.id.to_string();
    let form = [
        ("title", "Italiano A1"),
        ("activity", activity.as_str()),
        ("day", "2026-04-06"),
        ("from", "09:00"),
        ("until", "11:00"),
        ("weekdays", "1"),
        ("every_weeks", "1"),
        ("how_many", "3"),
        ("mode", "in-person"),
        ("kind", "person"),
    ];

    let preview = world.app.post(&world.teacher, "/sessions/series", &form).await.assert_ok();
    preview.assert_shows("3 incontri in programma").assert_shows("Lunedì dell'Angelo");
    let listed = world.app.get(&world.teacher, "/sessions?view=all").await.assert_ok();
    listed.assert_shows("Nessun incontro");

    let mut again = form.to_vec();
    again.push(("step", "plan"));
    world.app.post(&world.teacher, "/sessions/series", &again).await.assert_redirects();
    let listed = world.app.get(&world.teacher, "/sessions?view=all").await.assert_ok();
    listed.assert_shows("3 incontri").assert_shows("Italiano A1");
});

engines!(a_headcount_that_does_not_add_up_is_refused_and_shown_the_sum, |engine| async move {
    let world = World::on(engine).await;
    let (group, _) = world.class_of_three().await;
    let square = world.lesson(group, 10).await;
    let url = format!("/sessions/{square}/heads");

    let wrong = [("adult_f", "4"), ("adult_m", "5"), ("total", "10")];
    let refused = world.app.post(&world.teacher, &url, &wrong).await;
    refused.assert_refused("Il totale scritto è 10, ma la somma è 9");

    let right = [("adult_f", "4"), ("adult_m", "5"), ("total", "9")];
    world.app.post(&world.teacher, &url, &right).await.assert_redirects();
    assert_eq!(world.counted().await.2, 1, "the count holds the session");
});

engines!(the_same_worker_in_two_places_is_flagged, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, ..]) = world.class_of_three().await;
    let (one, other) = (world.lesson(group, 10).await, world.lesson(group, 10).await);
    world.save(&world.teacher, one, 0, &[(anna, "present")], &[]).await.assert_redirects();

    let worker = world.teacher.user.to_string();
    let form = [("worker", worker.as_str()), ("role", "teacher"), ("minutes", "60"), ("preparation", "0")];
    world.app.post(&world.teacher, format!("/sessions/{other}/time"), &form).await.assert_redirects();

    let page = world.app.get(&world.teacher, format!("/sessions/{other}/time")).await.assert_ok();
    page.assert_shows("anche altrove alla stessa ora");
});

engines!(a_planned_lesson_is_cancelled_with_a_reason_and_not_annulled, |engine| async move {
    let world = World::on(engine).await;
    let (group, _) = world.class_of_three().await;
    let lesson = world.lesson(group, 12).await;

    let coordinator = world.colleague(Role::Coordinator);
    let early =
        world.app.post(&coordinator, format!("/sessions/{lesson}/annul"), &[("reason", "other")]).await;
    early.assert_refused("L'incontro non si è ancora svolto");

    let cancel = format!("/sessions/{lesson}/cancel");
    world.app.post(&world.teacher, &cancel, &[]).await.assert_refused("C'è qualcosa da correggere");
    world.app.post(&world.teacher, &cancel, &[("reason", "place-closed")]).await.assert_redirects();
    let page = world.app.get(&world.teacher, format!("/sessions/{lesson}")).await.assert_ok();
    page.assert_shows("annullato").assert_shows("sede chiusa");
});

engines!(today_lists_the_lesson_and_those_nobody_registered, |engine| async move {
    let world = World::on(engine).await;
    let (group, _) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;
    world.lesson(group, 9).await;
    world.lesson(group, 6).await;

    let items = delivery::today(&world.app.reading(&world.teacher)).await.unwrap();

    assert_eq!(items[0].url, format!("/sessions/{lesson}/register"));
    assert_eq!(items[1].url, "/sessions?view=unregistered");
    let auditor = world.colleague(Role::Auditor);
    assert!(delivery::today(&world.app.reading(&auditor)).await.unwrap().is_empty());
});

engines!(the_list_is_exported_as_it_is_shown, |engine| async move {
    let world = World::on(engine).await;
    let (group, _) = world.class_of_three().await;
    world.lesson(group, 10).await;

    let file = world.app.get(&world.teacher, "/sessions?view=all&format=xlsx").await.assert_ok();

    assert!(file.bytes.starts_with(b"PK"));
});

engines!(a_group_shows_who_is_enrolled_and_how_often_they_came, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, bruno, _]) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;
    world
        .save(&world.teacher, lesson, 0, &[(anna, "present"), (bruno, "absent")], &[])
        .await
        .assert_redirects();

    let page = world.app.get(&world.teacher, format!("/groups/{group}")).await.assert_ok();

    page.assert_shows("Prova Anna").assert_shows("(1 su 1, 100 %)").assert_shows("(0 su 1, 0 %)");
});

engines!(panels_show_a_persons_attendance_and_a_projects_work, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, ..]) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;
    world.save(&world.teacher, lesson, 0, &[(anna, "present")], &[]).await.assert_redirects();

    let person =
        world.app.get(&world.teacher, format!("/delivery/panels/person/{}", anna.id)).await.assert_ok();
    person.assert_shows("1 presenza su 1 incontro").assert_shows("2 h");
    let project = format!("/delivery/panels/project/{}", world.project);
    let coordinator = world.colleague(Role::Coordinator);
    world.app.get(&coordinator, project).await.assert_ok().assert_shows(&world.activity.title);
});

engines!(an_outcome_needs_its_evidence, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, ..]) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;
    world.save(&world.teacher, lesson, 0, &[(anna, "present")], &[]).await.assert_redirects();
    let activity = world.activity.id.to_string();
    let url = format!("/outcomes/of/{}", anna.id);
    let mut form =
        vec![("activity", activity.as_str()), ("kind", "level"), ("on", "2026-03-10"), ("exit", "A2")];

    world.app.post(&world.teacher, &url, &form).await.assert_refused("Scrivi che cosa lo prova");
    form.push(("evidence", "verbale del test"));
    world.app.post(&world.teacher, &url, &form).await.assert_refused("Manca il livello in entrata");
    form.push(("entry", "A1"));
    world.app.post(&world.teacher, &url, &form).await.assert_redirects();

    let achieved = world.facts().await.into_iter().any(|fact| {
        fact.on == march(10) && matches!(fact.what, delivery::What::Achieved { has_evidence: true, .. })
    });
    assert!(achieved);
});

engines!(a_register_says_which_project_must_be_counted_again, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, ..]) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;
    let ctx = world.app.db.begin_system();
    let before = ctx.unfiltered("the test asks the trail").last_line().await.unwrap();
    drop(ctx);

    world.save(&world.teacher, lesson, 0, &[(anna, "present")], &[]).await.assert_redirects();

    let ctx = world.app.db.begin_system();
    let written = ctx.unfiltered("the test asks the trail").written_since(before, 100).await.unwrap();
    let records: Vec<kernel::RecordRef> = written.into_iter().map(|one| one.record).collect();
    let touched = delivery::projects_touched(&ctx, &records).await.unwrap();
    assert_eq!(touched.into_iter().collect::<Vec<_>>(), [world.project]);
    let about_anna = [kernel::RecordRef::new(people::PERSON, anna.id)];
    assert_eq!(delivery::projects_touched(&ctx, &about_anna).await.unwrap().len(), 1);
    let of_nobody = [kernel::RecordRef::new(people::PERSON, uuid::Uuid::nil())];
    assert!(delivery::projects_touched(&ctx, &of_nobody).await.unwrap().is_empty());
});

const MOVED: [(&str, &str); 5] = [
    ("day", "2026-03-13"),
    ("from", "14:30"),
    ("until", "16:30"),
    ("place", "Biblioteca di Prova"),
    ("because", "la sede è chiusa"),
];

engines!(a_planned_lesson_is_moved_with_a_reason_and_remembers_where_it_was, |engine| async move {
    let world = World::on(engine).await;
    let (group, _) = world.class_of_three().await;
    let lesson = world.lesson(group, 12).await;
    let url = format!("/sessions/{lesson}/move");
    let page = world.app.get(&world.teacher, &url).await.assert_ok();
    page.assert_shows("value=\"2026-03-12\"").assert_shows("value=\"09:00\"");

    let silent = world.app.post(&world.teacher, &url, &MOVED[..4]).await;
    silent.assert_refused("Perché lo sposti").assert_shows("value=\"14:30\"");
    world.app.post(&world.teacher, &url, &MOVED).await.assert_redirects();

    let page = world.app.get(&world.teacher, format!("/sessions/{lesson}")).await.assert_ok();
    let page = page.assert_shows("ven 13 mar 2026, 14:30-16:30 · Biblioteca di Prova");
    let page = page.assert_shows("Prima era gio 12 mar 2026, 09:00-11:00 · Centro di Prova, aula 2");
    page.assert_shows("la sede è chiusa");
});

engines!(what_is_moved_obeys_the_rules_of_planning_and_really_moves, |engine| async move {
    let world = World::on(engine).await;
    let (group, _) = world.class_of_three().await;
    let lesson = world.lesson(group, 12).await;
    let url = format!("/sessions/{lesson}/move");
    let with = |name: &str, value: &'static str| -> Vec<(&str, &str)> {
        MOVED.iter().map(|(field, old)| (*field, if *field == name { value } else { *old })).collect()
    };

    let backwards = world.app.post(&world.teacher, &url, &with("until", "14:00")).await;
    backwards.assert_refused("L'ora di fine deve venire dopo l'ora di inizio");
    world.app.post(&world.teacher, &url, &MOVED).await.assert_redirects();
    world.app.post(&world.teacher, &url, &MOVED).await.assert_refused("È già in questo giorno");
});

engines!(a_lesson_that_took_place_is_not_moved, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, ..]) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;
    world.save(&world.teacher, lesson, 0, &[(anna, "present")], &[]).await.assert_redirects();
    let before = world.facts().await;

    let url = format!("/sessions/{lesson}/move");
    world
        .app
        .post(&world.teacher, &url, &MOVED)
        .await
        .assert_refused("L'incontro si è già svolto: non si sposta");

    assert_eq!(world.facts().await, before);
    let page = world.app.get(&world.teacher, format!("/sessions/{lesson}")).await.assert_ok();
    page.assert_hides(&url);
});

engines!(the_second_to_move_a_lesson_sees_where_the_first_put_it, |engine| async move {
    let world = World::on(engine).await;
    let (group, _) = world.class_of_three().await;
    let lesson = world.lesson(group, 12).await;
    let url = format!("/sessions/{lesson}/move");
    let mut form = MOVED.to_vec();
    form.push(("version", "0"));
    world.app.post(&world.colleague(Role::CaseWorker), &url, &form).await.assert_redirects();

    form[0].1 = "2026-03-16";
    let shown = world.app.post(&world.teacher, &url, &form).await;
    let shown = shown.assert_refused("Intanto qualcun altro ha cambiato questo incontro");
    shown
        .assert_shows("Ora è ven 13 mar 2026")
        .assert_shows("value=\"2026-03-16\"")
        .assert_shows("name=\"version\" value=\"1\"");

    *form.last_mut().unwrap() = ("version", "1");
    world.app.post(&world.teacher, &url, &form).await.assert_redirects();
    let stranger = testkit::Persona::new(Role::Teacher);
    world.app.post(&stranger, &url, &form).await.assert_not_found();
});

engines!(a_corrected_outcome_keeps_its_history_and_counts_once, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, ..]) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;
    world.save(&world.teacher, lesson, 0, &[(anna, "present")], &[]).await.assert_redirects();
    let activity = world.activity.id.to_string();
    let mut form = vec![
        ("activity", activity.as_str()),
        ("kind", "level"),
        ("on", "2026-03-10"),
        ("entry", "A1"),
        ("exit", "A2"),
        ("evidence", "verbale del test"),
    ];
    world.app.post(&world.teacher, format!("/outcomes/of/{}", anna.id), &form).await.assert_redirects();
    let panel = format!("/delivery/panels/person/{}", anna.id);
    let page = world.app.get(&world.teacher, &panel).await.assert_ok().text();
    let url = page
        .split("href=\"")
        .find(|rest| rest.starts_with("/outcomes/") && rest.contains("/correct\""))
        .unwrap();
    let url = url.split('"').next().unwrap().to_owned();

    let shown = world.app.get(&world.teacher, &url).await.assert_ok();
    shown.assert_shows("verbale del test").assert_shows("value=\"2026-03-10\"");
    form.push(("because", "la prova era del livello prima"));
    world.app.post(&world.teacher, &url, &form).await.assert_refused("L'esito dice già così");
    form[4].1 = "B1";
    world.app.post(&world.teacher, &url, &form[..6]).await.assert_refused("Perché correggi");
    world.app.post(&world.teacher, &url, &form).await.assert_redirects();

    let achieved = || async {
        let facts = world.facts().await;
        facts.iter().filter(|fact| matches!(fact.what, delivery::What::Achieved { .. })).count()
    };
    assert_eq!(achieved().await, 1);
    let history = world.app.get(&world.teacher, &url).await.assert_ok();
    let history = history.assert_shows("A1 → A2, il 10/03/2026").assert_shows("A1 → B1, il 10/03/2026");
    history.assert_shows("la prova era del livello prima");

    form[4].1 = "B2";
    let late = world.app.post(&world.teacher, &url, &form).await;
    let late = late.assert_refused("Intanto qualcun altro ha corretto questo esito");
    late.assert_shows("Ora dice: livello di lingua: A1 → B1").assert_hides(&format!("action=\"{url}\""));
    assert_eq!(achieved().await, 1);
    let stranger = testkit::Persona::new(Role::Teacher);
    world.app.get(&stranger, &url).await.assert_not_found();
});
