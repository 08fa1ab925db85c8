//! Case workers and the persons they follow, a hundred each: a case with its notes and the next thing to do.

use authz::Role;
use cases::{Contact, Origin, Past, PastNote, PastTask};
use chrono::{Days, NaiveDate};
use delivery::Participant;
use identity::demonstration;
use people::PersonId;
use store::{Ctx, Result};
use uuid::Uuid;

use super::{Giver, bodies};
use crate::cast::{Account, Cast};
use crate::dice::Dice;

/// Of ten persons, how many are followed.
const FOLLOWED_OF_TEN: usize = 3;
/// Cases of one worker.
const CASES_OF_A_WORKER: usize = 100;
const TALKS: [&str; 4] = [
    "Colloquio di prova: chiede come iscriversi al corso di italiano.",
    "Colloquio di prova: porta i documenti per il rinnovo.",
    "Telefonata di prova: conferma l'appuntamento in Comune.",
    "Colloquio di prova: cerca casa per sé e i figli.",
];

/// As many case workers as `persons` need, in turn in the bodies that follow people.
pub(super) async fn workers(
    ctx: &Ctx,
    cast: &mut Cast,
    givers: &[Giver],
    persons: usize,
    hash: &str,
) -> Result<()> {
    let bodies = bodies(givers);
    let wanted = persons * FOLLOWED_OF_TEN / 10 / CASES_OF_A_WORKER;
    for (number, organisation) in bodies.iter().cycle().take(wanted.max(bodies.len())).enumerate() {
        let name = format!("Operatore Prova {number}");
        let email = format!("caso{number}@esempio.invalid");
        let account = demonstration::Account {
            name: name.clone(),
            email: email.clone(),
            password_hash: hash.to_owned(),
            role: Role::CaseWorker,
            organisation: *organisation,
            project: None,
            territory: None,
            from: ctx.today(),
        };
        let user = demonstration::add_account(ctx, account).await?;
        cast.accounts.push(Account {
            user,
            name,
            email,
            role: Role::CaseWorker,
            organisation: *organisation,
        });
    }
    Ok(())
}

/// Takes charge of some of the persons just enrolled; says how many rows that was.
pub(super) async fn follow(
    ctx: &Ctx,
    giver: &Giver,
    persons: &[Participant],
    dice: &mut Dice,
    made: usize,
) -> Result<usize> {
    let mut all = Vec::with_capacity(persons.len() * FOLLOWED_OF_TEN / 10);
    for (place, person) in persons.iter().enumerate().filter(|(place, _)| place % 10 < FOLLOWED_OF_TEN) {
        let worker = giver.case_workers[(made + place) % giver.case_workers.len()];
        all.push(case(dice, PersonId(person.id), worker, ctx.today()));
    }
    let rows = all.iter().map(|past| 2 + past.notes.len() + past.tasks.len()).sum();
    cases::record_past(ctx, giver.organisation, all).await?;
    Ok(rows)
}

fn case(dice: &mut Dice, person: PersonId, worker: Uuid, today: NaiveDate) -> Past {
    let opened_on = days_before(today, dice.between(30, 700));
    let age = (today - opened_on).num_days();
    let note = |dice: &mut Dice| PastNote {
        kind: *dice.pick(&[Contact::Interview, Contact::Interview, Contact::Phone, Contact::Missed]),
        at: days_before(today, dice.between(1, age)).and_hms_opt(10, 0, 0).unwrap_or_default(),
        text: (*dice.pick(&TALKS)).to_owned(),
    };
    let notes = (0..dice.between(1, 4)).map(|_| note(dice)).collect();
    let task = |dice: &mut Dice| PastTask {
        title: "Richiamare per l'appuntamento".to_owned(),
        due_on: days_before(today, 40) + Days::new(dice.between(0, 120).unsigned_abs()),
    };
    let tasks = (0..dice.between(0, 2)).map(|_| task(dice)).collect();
    let review = today + Days::new(dice.between(0, 120).unsigned_abs());
    let review_on = dice.chance(60).then_some(review);
    Past {
        person,
        worker,
        origin: *dice.pick(&[Origin::Desk, Origin::Own, Origin::Reception]),
        opened_on,
        review_on,
        notes,
        tasks,
    }
}

fn days_before(today: NaiveDate, days: i64) -> NaiveDate {
    today - Days::new(days.unsigned_abs())
}
