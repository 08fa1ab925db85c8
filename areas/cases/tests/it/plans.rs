//! A plan from its first draft to its revision: who writes it, who signs it, what never changes.

use authz::Role;
use cases::{CaseId, Join, Mark, MarkStep, Part};
use testkit::{Persona, Seen, engines};

use crate::world::World;

/// Where the plan of a case is, with a page below it.
pub fn url(case: CaseId, below: &str) -> String {
    format!("/cases/{case}/plan{below}")
}

/// A goal with one step, as the form sends it.
pub fn draft<'a>(seen: &'a str, wished: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("seen", seen),
        ("goal-0-dimension", "housing"),
        ("goal-0-words", "Voglio una casa mia"),
        ("goal-0-wished", wished),
        ("goal-0-theirs", "أريد بيتا لي"),
        ("goal-0-step-0-what", "Domanda di casa popolare"),
        ("goal-0-step-0-who", "person"),
        ("goal-0-step-0-by", "2026-04-30"),
    ]
}

pub fn signature(seen: &str) -> Vec<(&str, &str)> {
    vec![
        ("seen", seen),
        ("how", "screen"),
        ("agreed_on", "2026-03-10"),
        ("language", "ar"),
        ("signer", "Amina Prova"),
        ("present", "Operatrice di Prova"),
        ("mediator", "Mediatrice di Prova"),
        ("review_on", "2026-06-10"),
    ]
}

async fn write(world: &World, case: CaseId, fields: &[(&str, &str)]) -> Seen {
    world.app.post(&world.worker, url(case, "/edit"), fields).await
}

/// A case with an agreed plan.
pub async fn agreed(world: &World) -> CaseId {
    let case = world.case().await;
    write(world, case, &draft("0", "Contratto di affitto")).await.assert_redirects();
    world.app.post(&world.worker, url(case, "/agree"), &signature("1")).await.assert_redirects();
    case
}

/// The roots of the goal and the step, as the form carries them.
pub async fn roots(world: &World, case: CaseId) -> (String, String) {
    let page = world.app.get(&world.worker, url(case, "/edit")).await.assert_ok().text();
    let root = |name: &str| {
        let mark = format!("name=\"{name}\" value=\"");
        let at = page.find(&mark).unwrap() + mark.len();
        page[at..at + 36].to_owned()
    };
    (root("goal-0-root"), root("goal-0-step-0-root"))
}

engines!(a_draft_becomes_a_plan_once_the_person_agrees, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    world.app.get(&world.worker, url(case, "")).await.assert_ok().assert_shows("Nessun piano");
    let mut vague = draft("0", "Contratto di affitto");
    vague.retain(|(field, _)| *field != "goal-0-step-0-who");
    write(&world, case, &vague).await.assert_redirects();
    let page = world.app.get(&world.worker, url(case, "/agree")).await.assert_ok();
    page.assert_shows("Obiettivo 1, passo 1: scegli chi lo fa.");
    let refused = world.app.post(&world.worker, url(case, "/agree"), &signature("1")).await;
    refused.assert_refused("scegli chi lo fa");

    write(&world, case, &draft("1", "Contratto di affitto")).await.assert_redirects();
    let mut unnamed = signature("2");
    unnamed.retain(|(field, _)| *field != "signer");
    let refused = world.app.post(&world.worker, url(case, "/agree"), &unnamed).await;
    refused.assert_refused("La persona scrive qui il proprio nome");
    world.app.post(&world.worker, url(case, "/agree"), &signature("2")).await.assert_redirects();

    let page = world.app.get(&world.worker, url(case, "")).await.assert_ok();
    page.assert_shows("Contratto di affitto")
        .assert_shows("Versione 1, concordata")
        .assert_shows("10/06/2026");
    let ctx = world.app.reading(&world.worker);
    let line = cases::plan_of(&ctx, case).await.unwrap().unwrap();
    assert_eq!((line.goals, line.is_draft, line.reached), (1, false, 0));
    assert_eq!(line.next_step.unwrap().what, "Domanda di casa popolare");
    assert_eq!(cases::head(&ctx, case).await.unwrap().review_on, "2026-06-10".parse().ok());
});

engines!(two_who_write_one_draft_see_each_other_and_lose_nothing, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    write(&world, case, &draft("0", "Contratto di affitto")).await.assert_redirects();
    let colleague = world.colleague(Role::CaseWorker);
    let theirs = draft("1", "Casa popolare");
    world.app.post(&colleague, url(case, "/edit"), &theirs).await.assert_redirects();

    let late = write(&world, case, &draft("1", "Stanza in affitto")).await;
    let late = late.assert_refused("Qualcun altro ha salvato la bozza mentre scrivevi");
    let late = late.assert_shows("Casa popolare").assert_shows("Stanza in affitto");
    late.assert_shows("name=\"seen\" value=\"2\"");
    write(&world, case, &draft("2", "Stanza in affitto")).await.assert_redirects();
    // Whoever began a first draft before there was one is told, too.
    write(&world, case, &draft("0", "Altro")).await.assert_refused("Qualcun altro ha salvato la bozza");
    // And nobody signs what was not the text that was read out.
    let unread = world.app.post(&world.worker, url(case, "/agree"), &signature("1")).await;
    unread.assert_refused("La bozza è cambiata mentre la leggevate");
});

engines!(an_agreed_version_never_changes_and_a_revision_lists_what_does, async |engine| {
    let world = World::on(engine).await;
    let case = agreed(&world).await;
    let first = world.app.get(&world.worker, url(case, "/versions/1")).await.assert_ok();
    let first = first.assert_hides("Il testo non è quello che è stato firmato").text();
    let print =
        first.split("SHA-256").nth(1).and_then(|rest| rest.split("<dd>").nth(1)).unwrap()[..64].to_owned();

    let (goal, step) = roots(&world, case).await;
    let mut revised = draft("0", "Casa popolare");
    revised.extend([("goal-0-root", goal.as_str()), ("goal-0-step-0-root", step.as_str())]);
    write(&world, case, &revised).await.assert_refused("Scrivi perché il piano cambia");
    revised.push(("because", "lo sfratto cambia le priorità"));
    write(&world, case, &revised).await.assert_redirects();
    let still = world.app.get(&world.worker, url(case, "/versions/1")).await.assert_ok();
    let still = still.assert_shows("Contratto di affitto").assert_hides("Casa popolare");
    still.assert_shows(&print).assert_shows("Concordato");

    world.app.post(&world.worker, url(case, "/agree"), &signature("1")).await.assert_redirects();
    let second = world.app.get(&world.worker, url(case, "/versions/2")).await.assert_ok();
    let second = second.assert_shows("Obiettivo cambiato: Casa popolare").assert_hides("Nuovo passo");
    second.assert_shows("prima: Contratto di affitto; ora: Casa popolare").assert_hides(&print);
    let first = world.app.get(&world.worker, url(case, "/versions/1")).await.assert_ok();
    first.assert_shows("Sostituito da una nuova versione").assert_shows(&print).assert_hides("Casa popolare");
});

engines!(a_form_takes_nobody_elses_step_along, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let foreign = uuid::Uuid::now_v7().to_string();
    let mut fields = draft("0", "Contratto di affitto");
    fields.extend([("goal-0-root", foreign.as_str()), ("goal-0-step-0-root", foreign.as_str())]);
    write(&world, case, &fields).await.assert_redirects();
    let (goal, step) = roots(&world, case).await;
    assert!(goal != foreign && step != foreign && goal != step);
});

engines!(steps_are_due_until_they_are_done_and_dropping_one_says_why, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let who = format!("worker:{}", world.worker.user);
    let mut fields = draft("0", "Contratto di affitto");
    fields.retain(|(field, _)| *field != "goal-0-step-0-who");
    fields.push(("goal-0-step-0-who", who.as_str()));
    write(&world, case, &fields).await.assert_redirects();
    let due = |until: &str| {
        let until = until.parse().unwrap();
        let ctx = world.app.reading(&world.worker);
        async move { cases::due_steps(&ctx, ctx.actor().user.unwrap(), until).await.unwrap() }
    };
    assert!(due("2026-04-30").await.is_empty(), "a draft binds nobody");
    world.app.post(&world.worker, url(case, "/agree"), &signature("1")).await.assert_redirects();
    assert!(due("2026-04-29").await.is_empty());
    let steps = due("2026-04-30").await;
    assert_eq!(steps.len(), 1);
    assert_eq!((steps[0].case, steps[0].what.as_str()), (case, "Domanda di casa popolare"));

    let page = format!("{}/{}", url(case, "/steps"), steps[0].step);
    let dropped = [("mark", "dropped"), ("on", "2026-03-10")];
    world.app.post(&world.worker, &page, &dropped).await.assert_refused("Scrivi perché");
    let done = [("mark", "done"), ("on", "2026-03-10")];
    world.app.post(&world.worker, &page, &done).await.assert_redirects();
    assert!(due("2026-04-30").await.is_empty());
    world.app.get(&world.worker, url(case, "")).await.assert_ok().assert_shows("Fatto il 10/03/2026");
    let ctx = world.app.work(&world.colleague(Role::CaseWorker));
    let (step, on) = (steps[0].step, "2026-03-10".parse().unwrap());
    let again = MarkStep { case, step, mark: Mark::Open, on, why: String::new() };
    cases::mark_step(&ctx, again).await.unwrap();
    ctx.commit().await.unwrap();
    assert_eq!(due("2026-04-30").await.len(), 1);
});

engines!(a_review_says_how_goals_stand_and_when_next, async |engine| {
    let world = World::on(engine).await;
    let case = agreed(&world).await;
    let (goal, _) = roots(&world, case).await;
    let reviews = |until: &str| {
        let until = until.parse().unwrap();
        let ctx = world.app.reading(&world.worker);
        async move { cases::reviews_due(&ctx, ctx.actor().user.unwrap(), until).await.unwrap() }
    };
    assert!(reviews("2026-06-09").await.is_empty());
    assert_eq!(reviews("2026-06-10").await[0].case, case);

    world.app.at("2026-06-10T08:00:00Z");
    let (mark, why) = (format!("mark-{goal}"), format!("why-{goal}"));
    let mut fields = vec![
        ("number", "1"),
        ("reviewed_on", "2026-06-10"),
        ("participants", "Amina, operatrice"),
        ("decisions", "Si cerca una casa in un altro comune"),
        ("review_on", "2026-09-10"),
        (mark.as_str(), "not-reached"),
    ];
    let page = url(case, "/review");
    world.app.post(&world.worker, &page, &fields).await.assert_refused("Scrivi perché");
    fields.push((why.as_str(), "affitti troppo alti in città"));
    world.app.post(&world.worker, &page, &fields).await.assert_redirects();
    let shown = world.app.get(&world.worker, url(case, "")).await.assert_ok();
    let shown = shown.assert_shows("Non raggiunto").assert_shows("affitti troppo alti in città");
    shown.assert_shows("Si cerca una casa in un altro comune").assert_shows("10/09/2026");
    assert!(reviews("2026-06-10").await.is_empty());
    assert_eq!(reviews("2026-09-10").await.len(), 1);
});

engines!(the_paper_is_signed_and_its_scan_kept, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    write(&world, case, &draft("0", "Contratto di affitto")).await.assert_redirects();
    let mut fields = signature("1");
    fields.retain(|(field, _)| !matches!(*field, "how" | "signer" | "present"));
    fields.push(("how", "paper"));
    world
        .app
        .post(&world.worker, url(case, "/agree"), &fields)
        .await
        .assert_refused("Carica il foglio firmato");
    let scan = ("file", "piano.pdf", b"%PDF-1.7\n%%EOF\n".as_slice());
    world.app.upload(&world.worker, url(case, "/agree"), &fields, scan).await.assert_redirects();
    let page = world.app.get(&world.worker, url(case, "/versions/1")).await.assert_ok();
    let paper = url(case, "/versions/1/scan");
    page.assert_shows("Apri il foglio firmato").assert_shows(&paper);
    assert!(world.app.get(&world.worker, &paper).await.assert_ok().bytes.starts_with(b"%PDF-1.7"));

    // Another body reads the paper with the plan once it is in the team, and each read leaves its line.
    let partner = world.partner(Role::CaseWorker);
    world.app.get(&partner, &paper).await.assert_not_found();
    let ctx = world.app.work(&world.worker);
    let join = Join {
        case,
        organisation: world.cooperative,
        worker: Some(partner.user),
        part: Part::CaseWorker,
        sees_reserved: false,
    };
    cases::join(&ctx, join).await.unwrap();
    ctx.commit().await.unwrap();
    world.app.get(&partner, &paper).await.assert_ok();
    let system = world.app.db.begin_system();
    let lines = system
        .unfiltered("the trail is read to see that reading left its line")
        .find::<store::audit::line::Entity>();
    let read = |line: &&store::audit::line::Model| line.verb == "read" && line.record_kind == "document";
    let lines = system.all(lines).await.unwrap();
    // At the same moment: in no order.
    let mut readers: Vec<_> = lines.iter().filter(read).filter_map(|line| line.actor_id).collect();
    let mut expected = [world.worker.user, partner.user];
    readers.sort_unstable();
    expected.sort_unstable();
    assert_eq!(readers, expected);
});

engines!(a_draft_is_thrown_away_and_the_agreed_plan_stays, async |engine| {
    let world = World::on(engine).await;
    let case = agreed(&world).await;
    let mut revised = draft("0", "Casa popolare");
    revised.push(("because", "lo sfratto cambia le priorità"));
    write(&world, case, &revised).await.assert_redirects();
    world.app.get(&world.worker, url(case, "")).await.assert_shows("La versione 2 è in bozza");

    let away = url(case, "/discard");
    let stranger = world.partner(Role::CaseWorker);
    world.app.post(&stranger, &away, &[("seen", "1")]).await.assert_not_found();
    let stale = world.app.post(&world.worker, &away, &[("seen", "7")]).await;
    assert_eq!(stale.status, 409, "what was not read is not thrown away");
    world.app.post(&world.worker, &away, &[("seen", "1")]).await.assert_redirects();

    let page = world.app.get(&world.worker, url(case, "")).await.assert_ok();
    page.assert_shows("Contratto di affitto").assert_hides("è in bozza").assert_hides("Casa popolare");
    world.app.get(&world.worker, url(case, "/versions/2")).await.assert_not_found();
});

engines!(what_the_plan_asks_next_stands_where_one_works, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let who = format!("worker:{}", world.worker.user);
    let mut fields = draft("0", "Contratto di affitto");
    fields.retain(|(field, _)| !matches!(*field, "goal-0-step-0-who" | "goal-0-step-0-by"));
    fields.extend([("goal-0-step-0-who", who.as_str()), ("goal-0-step-0-by", "2026-03-12")]);
    write(&world, case, &fields).await.assert_redirects();
    world.app.post(&world.worker, url(case, "/agree"), &signature("1")).await.assert_redirects();

    let panel = format!("/cases/panels/person/{}", world.person);
    for page in [format!("/cases/{case}"), panel] {
        let page = world.app.get(&world.worker, page).await.assert_ok();
        page.assert_shows("Domanda di casa popolare").assert_shows("10/06/2026");
    }
    let items = cases::today(&world.app.reading(&world.worker)).await.unwrap();
    let step = items.iter().find(|item| item.key == "cases-today-step").unwrap();
    assert_eq!(step.url, url(case, ""));
});

engines!(the_paper_prints_in_italian_beside_the_language_of_the_person, async |engine| {
    let world = World::on(engine).await;
    let case = agreed(&world).await;
    for language in ["it", "en", "fr", "ar", "ur", "bn", "uk"] {
        let printed =
            world.app.get(&world.worker, url(case, &format!("/pdf?lang={language}"))).await.assert_ok();
        assert!(printed.bytes.starts_with(b"%PDF-"), "{language}");
        if let Ok(folder) = std::env::var("RACCORDO_TEST_PAPER") {
            std::fs::write(format!("{folder}/piano-{language}.pdf"), &printed.bytes).unwrap();
        }
    }
});

engines!(a_plan_is_met_by_the_team_and_signed_for_by_case_workers, async |engine| {
    let world = World::on(engine).await;
    let case = agreed(&world).await;
    let page = url(case, "");
    world.app.get(&world.colleague(Role::CaseWorker), &page).await.assert_ok();
    world.app.get(&world.partner(Role::CaseWorker), &page).await.assert_not_found();
    world.app.get(&world.colleague(Role::Coordinator), &page).await.assert_denied();
    let mediator: Persona = world.partner(Role::Mediator);
    world.app.get(&mediator, &page).await.assert_not_found();

    let ctx = world.app.work(&world.worker);
    let join = Join {
        case,
        organisation: world.cooperative,
        worker: Some(mediator.user),
        part: Part::Mediator,
        sees_reserved: false,
    };
    cases::join(&ctx, join).await.unwrap();
    ctx.commit().await.unwrap();
    world.app.get(&mediator, &page).await.assert_ok().assert_shows("Contratto di affitto");
    let mut fields = draft("0", "Casa popolare");
    fields.push(("because", "lo sfratto cambia le priorità"));
    world.app.post(&mediator, url(case, "/edit"), &fields).await.assert_redirects();
    world.app.get(&mediator, url(case, "/agree")).await.assert_denied();
    world.app.post(&mediator, url(case, "/agree"), &signature("1")).await.assert_denied();
    // A body of the team writes in the plan of the body in charge.
    world.app.get(&world.partner(Role::CaseWorker), url(case, "/edit")).await.assert_ok();
});

engines!(the_persons_own_file_tells_what_was_agreed_and_nothing_of_a_draft, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    write(&world, case, &draft("0", "Contratto di affitto")).await.assert_redirects();
    assert!(cases::own_plan(&world.app.world(), world.person).await.unwrap().is_empty());
    world.app.post(&world.worker, url(case, "/agree"), &signature("1")).await.assert_redirects();
    let goals = cases::own_plan(&world.app.world(), world.person).await.unwrap();
    assert_eq!((goals.len(), goals[0].theirs.as_str()), (1, "أريد بيتا لي"));
    assert_eq!(goals[0].steps[0].due_on, "2026-04-30".parse().ok());
    let worker = cases::own_plan(&world.app.reading(&world.worker), world.person).await;
    assert!(worker.is_err(), "only the program shows it, to the person");
});
