//! One note, one entry: the words in the case, the minutes and the person where everything delivered is.

use authz::Role;
use cases::notes::correct::{Correct, correct};
use cases::notes::queries::notes;
use cases::notes::write::{CameOfIt, Next, Spent, Write, write};
use cases::{CaseId, Contact, Join, NoteId, Part, Readers};
use delivery::{Mode, OutcomeKind, What};
use store::Error;
use testkit::{Persona, engines};

use crate::world::World;

pub fn talk(world: &World, case: CaseId, text: &str, readers: Readers) -> Write {
    Write {
        id: NoteId(uuid::Uuid::now_v7()),
        case,
        kind: Contact::Interview,
        at: "2026-03-09T10:00:00".parse().unwrap(),
        text: text.to_owned(),
        readers,
        spent: Some(Spent {
            title: "Colloquio".to_owned(),
            minutes: 45,
            activity: Some(world.activity.id),
            role: delivery::Role::CaseWorker,
            place: String::new(),
            mode: Mode::InPerson,
        }),
        came_of_it: None,
        next: Vec::new(),
        author: None,
    }
}

async fn written(world: &World, who: &Persona, wish: Write) -> store::Result<NoteId> {
    let ctx = world.app.work(who);
    let id = write(&ctx, wish).await?;
    ctx.commit().await?;
    Ok(id)
}

async fn read(world: &World, who: &Persona, case: CaseId) -> Vec<String> {
    let ctx = world.app.reading(who);
    notes(&ctx, case, 50).await.unwrap().into_iter().map(|note| note.text).collect()
}

engines!(one_note_feeds_attendance_hours_results_and_what_comes_next, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let wish = Write {
        came_of_it: Some(CameOfIt {
            kind: OutcomeKind::LongTermApplied,
            protocol: Some("2026/118".to_owned()),
            evidence: Some("ricevuta postale".to_owned()),
            was_helpful: None,
        }),
        next: vec![Next {
            title: "Portare il contratto di affitto".to_owned(),
            due_on: "2026-03-20".parse().unwrap(),
        }],
        ..talk(&world, case, "Ha portato i documenti per il permesso UE", Readers::Team)
    };
    let (id, again) = (wish.id, Write { id: wish.id, ..talk(&world, case, "due volte", Readers::Team) });
    written(&world, &world.worker, wish).await.unwrap();
    assert_eq!(written(&world, &world.worker, again).await.unwrap(), id, "the same press of the button");

    let ctx = world.app.db.begin_system();
    let facts = delivery::facts(&ctx, world.project, None).await.unwrap();
    let said = |what: fn(&What) -> bool| facts.iter().filter(|fact| what(&fact.what)).count();
    assert_eq!(said(|what| matches!(what, What::Attended { minutes: 45, .. })), 1);
    assert_eq!(said(|what| matches!(what, What::Worked { minutes: 45, preparation: 0, .. })), 1);
    assert_eq!(said(|what| matches!(what, What::Achieved { .. })), 1);
    let head = cases::head(&world.app.reading(&world.worker), case).await.unwrap();
    assert_eq!(head.last_contact_on, "2026-03-09".parse().ok());
    let tasks = cases::tasks::queries::open_of(&world.app.reading(&world.worker), case).await.unwrap();
    assert_eq!(tasks.len(), 1);
    assert_eq!(read(&world, &world.worker, case).await, ["Ha portato i documenti per il permesso UE"]);
});

engines!(each_reads_the_notes_that_are_for_them, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let partner = world.partner(Role::CaseWorker);
    let named = world.partner(Role::Mediator);
    let ctx = world.app.work(&world.worker);
    let seat = |worker, sees_reserved| Join {
        case,
        organisation: world.cooperative,
        worker,
        part: Part::Mediator,
        sees_reserved,
    };
    cases::join(&ctx, seat(None, false)).await.unwrap();
    cases::join(&ctx, seat(Some(named.user), true)).await.unwrap();
    ctx.commit().await.unwrap();
    for (text, readers) in
        [("a tutti", Readers::Team), ("a noi", Readers::Body), ("riservata", Readers::Named)]
    {
        written(&world, &world.worker, talk(&world, case, text, readers)).await.unwrap();
    }
    let mut own = read(&world, &world.worker, case).await;
    own.sort();
    assert_eq!(own, ["a noi", "a tutti", "riservata"]);
    assert_eq!(read(&world, &partner, case).await, ["a tutti"]);
    let mut of_named = read(&world, &named, case).await;
    of_named.sort();
    assert_eq!(of_named, ["a tutti", "riservata"]);
    // A colleague of the body in charge whom nobody named reads what is for the body, never what is reserved.
    let mut colleague = read(&world, &world.colleague(Role::CaseWorker), case).await;
    colleague.sort();
    assert_eq!(colleague, ["a noi", "a tutti"]);
    assert!(read(&world, &world.colleague(Role::Coordinator), case).await.is_empty());

    let untrusted = written(&world, &partner, talk(&world, case, "x", Readers::Named)).await;
    assert!(matches!(untrusted, Err(Error::Refused(refusal)) if refusal.key == "cases-note-reserved-trust"));
});

engines!(only_whoever_wrote_a_note_corrects_it_and_the_old_words_stay_behind, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let id =
        written(&world, &world.worker, talk(&world, case, "abita in via Po 3", Readers::Team)).await.unwrap();
    let wish =
        || Correct { note: id, text: "abita in via Po 13".to_owned(), because: "numero civico".to_owned() };
    let other = correct(&world.app.work(&world.colleague(Role::CaseWorker)), wish()).await;
    assert!(matches!(other, Err(Error::Denied)), "{other:?}");
    let ctx = world.app.work(&world.worker);
    correct(&ctx, wish()).await.unwrap();
    ctx.commit().await.unwrap();
    assert_eq!(read(&world, &world.worker, case).await, ["abita in via Po 13"]);
    let again = correct(&world.app.work(&world.worker), wish()).await;
    assert!(matches!(again, Err(Error::Stale)), "{again:?}");
});

engines!(what_is_written_about_a_person_does_not_stand_in_the_database_in_clear, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let text = "parola che nessuno deve leggere";
    written(&world, &world.worker, talk(&world, case, text, Readers::Team)).await.unwrap();
    world.app.db.learn().await.unwrap();
    let Some(file) = world.app.file() else { return };
    let bytes = [file.clone(), file.with_extension("db-wal")]
        .iter()
        .filter_map(|file| std::fs::read(file).ok())
        .collect::<Vec<_>>()
        .concat();
    assert!(!bytes.is_empty());
    assert!(!bytes.windows(text.len()).any(|window| window == text.as_bytes()));
});

/// A note on an interview of which an application came, as the form sends it.
fn with_outcome<'a>(note: &'a str, activity: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("note", note),
        ("kind", "interview"),
        ("readers", "team"),
        ("day", "2026-03-09"),
        ("time", "10:00"),
        ("minutes", "45"),
        ("role", "case-worker"),
        ("activity", activity),
        ("text", "Ha spedito la domanda, la ricevuta arriva"),
        ("outcome", "long-term-applied"),
        ("protocol", "2026/118"),
    ]
}

engines!(an_outcome_without_its_proof_brings_the_note_back_with_the_field_named, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let form = format!("/cases/{case}/notes/new");
    let (note, activity) = (uuid::Uuid::now_v7().to_string(), world.activity.id.to_string());
    let mut fields = with_outcome(&note, &activity);

    let seen = world.app.post(&world.worker, &form, &fields).await;
    let seen = seen.assert_refused("Scrivi che cosa lo prova");
    let seen = seen.assert_shows("id=\"evidence-error\"").assert_shows("Ha spedito la domanda");
    seen.assert_shows("Salva senza l'esito").assert_shows("La nota non è ancora salvata");
    assert!(read(&world, &world.worker, case).await.is_empty(), "nothing is half written");
    assert!(delivery::facts(&world.app.world(), world.project, None).await.unwrap().is_empty());

    fields.retain(|(name, _)| *name != "protocol");
    fields.push(("evidence", "ricevuta postale"));
    let seen = world.app.post(&world.worker, &form, &fields).await;
    seen.assert_refused("Scrivi il numero di protocollo").assert_shows("id=\"protocol-error\"");
    fields.push(("protocol", "2026/118"));
    world.app.post(&world.worker, &form, &fields).await.assert_redirects();
    assert_eq!(read(&world, &world.worker, case).await.len(), 1);
});

engines!(a_note_is_saved_without_its_outcome_and_the_proof_stays_to_be_added, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let form = format!("/cases/{case}/notes/new");
    let (note, activity) = (uuid::Uuid::now_v7().to_string(), world.activity.id.to_string());
    let mut fields = with_outcome(&note, &activity);
    fields.push(("without_outcome", "1"));

    world.app.post(&world.worker, &form, &fields).await.assert_redirects();
    world.app.post(&world.worker, &form, &fields).await.assert_redirects();

    assert_eq!(read(&world, &world.worker, case).await, ["Ha spedito la domanda, la ricevuta arriva"]);
    let tasks = cases::tasks::queries::open_of(&world.app.reading(&world.worker), case).await.unwrap();
    assert_eq!(tasks.len(), 1, "once, however often the button is pressed");
    assert_eq!(tasks[0].worker, world.worker.user);
    assert_eq!(tasks[0].due_on, "2026-03-17".parse().unwrap());
    let said = "Aggiungi la prova dell'esito: domanda di permesso UE di lungo periodo";
    assert_eq!(tasks[0].title, said);
    let facts = delivery::facts(&world.app.world(), world.project, None).await.unwrap();
    assert!(facts.iter().any(|fact| matches!(fact.what, What::Worked { minutes: 45, .. })));
    assert!(!facts.iter().any(|fact| matches!(fact.what, What::Achieved { .. })));
});

engines!(an_outcome_nobody_may_count_yet_says_so_where_it_is_chosen, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let (note, activity) = (uuid::Uuid::now_v7().to_string(), world.activity.id.to_string());
    let mut fields = with_outcome(&note, &activity);
    // Who was not met began nothing in the project.
    fields.retain(|(name, _)| !matches!(*name, "kind" | "minutes"));
    fields.extend([("kind", "missed"), ("evidence", "ricevuta postale")]);

    let seen = world.app.post(&world.worker, format!("/cases/{case}/notes/new"), &fields).await;

    seen.assert_refused("non ha ancora cominciato").assert_shows("id=\"outcome-error\"");
});
