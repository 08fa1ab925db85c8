//! The register: all present, then the exceptions; corrections; two editors; the same press twice.

use authz::Role;
use delivery::Kind;
use testkit::{Persona, engines};

use crate::world::{World, hour, march, register_of};

engines!(a_teacher_marks_all_present_then_the_exceptions, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, bruno, carla]) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;

    let page = world.app.get(&world.teacher, register_of(lesson)).await.assert_ok();
    page.assert_shows("Prova Anna").assert_shows("Tutti presenti").assert_shows("Incontro 1 di 1");

    let late = format!("minutes.person.{}", carla.id);
    let reason = format!("reason.person.{}", bruno.id);
    let marks = [(anna, "present"), (bruno, "absent"), (carla, "late")];
    let saved = world.save(&world.teacher, lesson, 0, &marks, &[(&late, "15"), (&reason, "illness")]).await;

    assert_eq!(saved.assert_redirects(), register_of(lesson));
    let page = world.app.get(&world.teacher, register_of(lesson)).await.assert_ok();
    page.assert_shows("(1 su 1, 100 %)").assert_shows("(0 su 1, 0 %)").assert_shows("Salvato il");
});

engines!(one_register_becomes_attendance_hours_and_a_held_session, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, bruno, _]) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;
    assert_eq!(world.counted().await, (0, 0, 0));

    world
        .save(&world.teacher, lesson, 0, &[(anna, "present"), (bruno, "absent")], &[])
        .await
        .assert_redirects();

    assert_eq!(world.counted().await, (1, 120, 1), "one presence, the teacher's two hours, one session");
});

engines!(a_removed_lesson_counts_nowhere_and_comes_back_as_it_was, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, bruno, carla]) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;
    let marks = [(anna, "present"), (bruno, "present"), (carla, "present")];
    world.save(&world.teacher, lesson, 0, &marks, &[]).await.assert_redirects();
    let before = world.facts().await;

    let coordinator = world.colleague(Role::Coordinator);
    let annul = format!("/sessions/{lesson}/annul");
    world.app.post(&coordinator, &annul, &[("reason", "entered-twice")]).await.assert_redirects();
    assert_eq!(world.counted().await, (0, 0, 0));

    let restore = format!("/sessions/{lesson}/restore");
    world.app.post(&coordinator, &restore, &[("because", "era giusta")]).await.assert_redirects();
    assert_eq!(world.facts().await, before);
});

engines!(a_teacher_does_not_annul, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, ..]) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;
    world.save(&world.teacher, lesson, 0, &[(anna, "present")], &[]).await.assert_redirects();

    let asked =
        world.app.post(&world.teacher, format!("/sessions/{lesson}/annul"), &[("reason", "other")]).await;

    asked.assert_denied();
    assert_eq!(world.counted().await.0, 1);
});

engines!(a_correction_needs_a_reason_and_supersedes, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, bruno, _]) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;
    world
        .save(&world.teacher, lesson, 0, &[(anna, "present"), (bruno, "absent")], &[])
        .await
        .assert_redirects();

    let silent = world.save(&world.teacher, lesson, 1, &[(anna, "absent")], &[]).await;
    silent.assert_refused("Scrivi perché correggi");
    assert_eq!(world.counted().await.0, 1, "nothing half-saved");

    let why = ("because", "segnata per errore");
    world.save(&world.teacher, lesson, 1, &[(anna, "absent")], &[why]).await.assert_redirects();

    assert_eq!(world.counted().await.0, 0);
    let page = world.app.get(&world.teacher, register_of(lesson)).await.assert_ok();
    page.assert_shows("segnata per errore");
    let ctx = world.app.db.begin_system();
    let long_ago = "2026-01-01T00:00:00Z".parse().unwrap();
    let changes = delivery::corrections_since(&ctx, world.project, long_ago).await.unwrap();
    let correction = changes.iter().find(|change| change.replaces.is_some()).unwrap();
    assert_eq!(correction.before.as_deref(), Some("present:120"));
    assert_eq!(correction.after, "absent:0");
    assert_eq!(correction.reason.as_deref(), Some("segnata per errore"));
});

engines!(the_same_press_of_the_button_saves_once, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, ..]) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;
    let mark = format!("mark.person.{}", anna.id);
    let press = uuid::Uuid::now_v7().to_string();
    let form = [(mark.as_str(), "present"), ("version", "0"), ("submission", press.as_str())];

    world.app.post(&world.teacher, register_of(lesson), &form).await.assert_redirects();
    world.app.post(&world.teacher, register_of(lesson), &form).await.assert_redirects();

    assert_eq!(world.counted().await, (1, 120, 1));
});

engines!(the_second_of_two_editors_sees_what_the_first_saved, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, bruno, carla]) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;
    let colleague = world.colleague(Role::CaseWorker);
    let first = [(anna, "present"), (bruno, "absent")];
    world.save(&colleague, lesson, 0, &first, &[]).await.assert_redirects();

    let second = [(anna, "absent"), (carla, "present")];
    let shown = world.save(&world.teacher, lesson, 0, &second, &[]).await;

    let shown = shown.assert_refused("Intanto qualcun altro ha salvato questo registro");
    let shown = shown.assert_shows("Nel registro ora c'è: Presente");
    let kept = format!(
        "id=\"mark.person.{}-present\" name=\"mark.person.{}\" value=\"present\"",
        carla.id, carla.id
    );
    shown.assert_shows(&kept);
    assert_eq!(world.counted().await.0, 1, "only what the first saved");
});

engines!(nobody_marks_tomorrows_lesson, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, ..]) = world.class_of_three().await;
    let lesson = world.lesson(group, 11).await;

    let refused = world.save(&world.teacher, lesson, 0, &[(anna, "present")], &[]).await;

    refused.assert_refused("quello che è successo si registra da quel giorno in poi");
    assert_eq!(world.counted().await, (0, 0, 0));
});

engines!(who_is_not_enrolled_cannot_be_marked, |engine| async move {
    let world = World::on(engine).await;
    let (group, _) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;
    let stranger = world.person("Dario", "Altrove").await;

    let refused = world.save(&world.teacher, lesson, 0, &[(stranger, "present")], &[]).await;

    refused.assert_refused("Non è nel gruppo");
});

engines!(a_latecomer_is_found_by_a_misspelt_name_and_enrolled_without_losing_a_mark, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, ..]) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;
    let latecomer = world.person("Mohammed", "Esempi").await;

    let find = format!("/sessions/{lesson}/register/find");
    let found = world.app.post(&world.teacher, &find, &[("find", "mohamad esempi")]).await.assert_ok();
    found.assert_shows("Iscrivi ora").assert_shows(&latecomer.id.to_string());

    let person = latecomer.id.to_string();
    let shown =
        world.save(&world.teacher, lesson, 0, &[(anna, "present")], &[("enrol", &person)]).await.assert_ok();
    let kept =
        format!("id=\"mark.person.{}-present\" name=\"mark.person.{}\" value=\"present\"", anna.id, anna.id);
    shown.assert_shows(&kept).assert_shows("Esempi Mohammed").assert_shows("Persona iscritta");
    assert_eq!(world.counted().await.0, 0, "enrolling saves no mark");

    let marks = [(anna, "present"), (latecomer, "present")];
    world.save(&world.teacher, lesson, 0, &marks, &[]).await.assert_redirects();
    assert_eq!(world.counted().await.0, 2);
});

engines!(without_script_a_search_keeps_the_marks_too, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, ..]) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;

    let more = [("search", "1"), ("find", "qwxyz qwxyz")];
    let shown = world.save(&world.teacher, lesson, 0, &[(anna, "absent")], &more).await.assert_ok();

    shown
        .assert_shows("value=\"absent\" data-key=\"A\" checked")
        .assert_shows("Nessuna persona con un nome simile");
});

engines!(without_script_all_present_marks_and_does_not_save, |engine| async move {
    let world = World::on(engine).await;
    let (group, _) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;

    let shown = world.save(&world.teacher, lesson, 0, &[], &[("all", "present")]).await.assert_ok();

    assert_eq!(shown.text().matches("value=\"present\" data-key=\"P\" checked").count(), 3);
    assert_eq!(world.counted().await.0, 0);
});

engines!(a_register_saved_after_two_days_says_that_it_is_late, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, ..]) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;
    world.app.at("2026-03-13T08:00:00Z");

    let saved = world.save(&world.teacher, lesson, 0, &[(anna, "present")], &[]).await;

    saved.assert_redirects();
    let told = saved
        .headers
        .get_all("set-cookie")
        .iter()
        .any(|cookie| cookie.to_str().unwrap_or_default().contains("delivery-register-saved-late"));
    assert!(told);
});

engines!(a_teacher_of_another_school_does_not_even_see_the_register, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, ..]) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;
    let stranger = Persona::new(Role::Teacher);

    world.app.get(&stranger, register_of(lesson)).await.assert_not_found();
    world.save(&stranger, lesson, 0, &[(anna, "present")], &[]).await.assert_not_found();
});

engines!(operators_trained_are_never_persons_served, |engine| async move {
    let world = World::on(engine).await;
    let group = world.group(Kind::Operator).await;
    let anna = world.operator(group, "Formata").await;
    let training = world.session(world.about(group, Kind::Operator), 10).await;

    world.save(&world.teacher, training, 0, &[(anna, "present")], &[]).await.assert_redirects();

    let kinds: Vec<Kind> = world
        .facts()
        .await
        .iter()
        .filter_map(|fact| match fact.what {
            delivery::What::Attended { who, .. } => Some(who.kind),
            _ => None,
        })
        .collect();
    assert_eq!(kinds, [Kind::Operator]);
});

engines!(the_printed_register_is_a_pdf_and_its_code_finds_the_session, |engine| async move {
    let world = World::on(engine).await;
    let (group, _) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;

    let pdf = world.app.get(&world.teacher, format!("/sessions/{lesson}/register/pdf")).await.assert_ok();
    assert!(pdf.bytes.starts_with(b"%PDF"));

    let code = delivery::RegisterCode::of(lesson.uuid()).to_string().to_lowercase();
    let found = world.app.post(&world.teacher, "/sessions/code", &[("code", &code)]).await;
    assert_eq!(found.assert_redirects(), register_of(lesson));
    let mistyped = world.app.post(&world.teacher, "/sessions/code", &[("code", "AAAAA-AAAA9")]).await;
    mistyped.assert_refused("Il codice non torna");
});

engines!(a_machine_reads_and_marks_the_same_register, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, ..]) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;
    let url = format!("/api/v1/sessions/{lesson}/register");
    let body = format!(
        r#"{{"version":0,"lines":[{{"kind":"person","participant":"{}","mark":"late:20"}}]}}"#,
        anna.id
    );

    let answer = world.app.api(&world.teacher, &url, Some(&body)).await.assert_ok().json();

    assert_eq!(answer["session"]["state"], "held");
    let lines = answer["lines"].as_array().unwrap();
    assert!(lines.iter().any(|line| line["mark"] == "late:20"));
    let nonsense = world.app.api(&world.teacher, &url, Some("{")).await;
    assert_eq!(nonsense.status, 400);
});

engines!(registers_of_the_past_are_recorded_by_the_thousand_under_the_same_rules, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, bruno, _]) = world.class_of_three().await;
    let past = |day: u32, mark| delivery::Past {
        about: world.about(group, Kind::Person),
        from: march(day).and_time(hour(9)),
        until: march(day).and_time(hour(11)),
        lines: vec![
            delivery::RegisterLine { who: anna, mark, note: None },
            delivery::RegisterLine {
                who: bruno,
                mark: delivery::Mark::Absent(delivery::Reason::NotSaid),
                note: None,
            },
        ],
    };
    let ctx = world.app.work(&world.teacher);
    let sessions = (2..=9).map(|day| past(day, delivery::Mark::Present)).collect();
    delivery::record_past(&ctx, sessions).await.unwrap();
    ctx.commit().await.unwrap();
    assert_eq!(world.counted().await, (8, 960, 8));

    let ctx = world.app.work(&world.teacher);
    let refused = delivery::record_past(&ctx, vec![past(9, delivery::Mark::Late { missed: 120 })]).await;
    assert!(matches!(refused, Err(store::Error::Refused(_))));
    let tomorrow = delivery::record_past(&ctx, vec![past(11, delivery::Mark::Present)]).await;
    assert!(matches!(tomorrow, Err(store::Error::Refused(_))));
});

engines!(a_note_stands_beside_the_mark_and_changing_it_later_needs_a_reason, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, bruno, _]) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;
    let note = format!("note.person.{}", anna.id);
    let marks = [(anna, "present"), (bruno, "absent")];
    world.save(&world.teacher, lesson, 0, &marks, &[(&note, " serve un libro ")]).await.assert_redirects();

    let page = world.app.get(&world.teacher, register_of(lesson)).await.assert_ok();
    page.assert_shows("value=\"serve un libro\"");
    world.save(&world.teacher, lesson, 1, &marks, &[]).await.assert_redirects();
    let page = world.app.get(&world.teacher, register_of(lesson)).await.assert_ok();
    page.assert_shows("value=\"serve un libro\"");

    let silent = world.save(&world.teacher, lesson, 1, &marks, &[(&note, "libro dato")]).await;
    silent.assert_refused("Scrivi perché correggi").assert_shows("value=\"libro dato\"");
    let why = ("because", "consegnato ieri");
    world.save(&world.teacher, lesson, 1, &marks, &[(&note, "libro dato"), why]).await.assert_redirects();
    let page = world.app.get(&world.teacher, register_of(lesson)).await.assert_ok();
    page.assert_shows("con la nota «libro dato»").assert_shows("consegnato ieri");
    assert_eq!(world.counted().await.0, 1, "a note changes no figure");
});

engines!(a_note_on_somebody_nobody_marked_is_not_lost_without_a_word, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, bruno, _]) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;
    let note = format!("note.person.{}", bruno.id);

    let refused =
        world.save(&world.teacher, lesson, 0, &[(anna, "present")], &[(&note, "ha chiamato")]).await;

    refused.assert_refused("La nota va insieme a un segno").assert_shows("value=\"ha chiamato\"");
    assert_eq!(world.counted().await, (0, 0, 0));
});

engines!(one_reason_for_all_the_absent_leaves_each_ones_own, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, bruno, carla]) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;
    let own = format!("reason.person.{}", carla.id);
    let marks = [(anna, "absent"), (bruno, "absent"), (carla, "absent")];

    let more = [("shared_reason", "transport"), (own.as_str(), "illness")];
    world.save(&world.teacher, lesson, 0, &marks, &more).await.assert_redirects();

    let url = format!("/api/v1/sessions/{lesson}/register");
    let answer = world.app.api(&world.teacher, &url, None).await.assert_ok().json();
    let marks: Vec<&str> =
        answer["lines"].as_array().unwrap().iter().filter_map(|line| line["mark"].as_str()).collect();
    assert_eq!(marks.iter().filter(|mark| **mark == "absent:transport").count(), 2);
    assert_eq!(marks.iter().filter(|mark| **mark == "absent:illness").count(), 1);
});

engines!(two_editors_of_a_note_see_each_others_words, |engine| async move {
    let world = World::on(engine).await;
    let (group, [anna, bruno, _]) = world.class_of_three().await;
    let lesson = world.lesson(group, 10).await;
    let colleague = world.colleague(Role::CaseWorker);
    let (about_anna, about_bruno) = (format!("note.person.{}", anna.id), format!("note.person.{}", bruno.id));
    let marks = [(anna, "present"), (bruno, "present")];
    let first = [(about_anna.as_str(), "arriva da lontano"), (about_bruno.as_str(), "")];
    world.save(&colleague, lesson, 0, &marks, &first).await.assert_redirects();

    let second = [(about_anna.as_str(), "cambia numero"), (about_bruno.as_str(), "parla francese")];
    let shown = world.save(&world.teacher, lesson, 0, &marks, &second).await;

    let shown = shown.assert_refused("Nel registro ora c'è: Presente, con la nota «arriva da lontano»");
    shown.assert_shows("value=\"cambia numero\"").assert_shows("value=\"parla francese\"");
});
