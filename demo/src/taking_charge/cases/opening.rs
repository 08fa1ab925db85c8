//! How a case begins, how the needs stand, how it passes into other hands and how it ends.

use cases::team::handover;
use cases::{Assess, Close, Dimension, Ending, Flag, Join, Open, Scored};
use chrono::Days;
use people::{NewDocument, Paper};
use store::{Ctx, Result};

use super::super::Stage;
use super::words;

/// Permits seen at the first conversation end in so many days from now.
const ENDS: &[u64] = &[25, 52, 84, 18, 75];

pub(super) async fn open(ctx: &Ctx, stage: &mut Stage, place: usize) -> Result<()> {
    let today = stage.today;
    let case = &mut stage.cases.cases[place];
    let wish = Open {
        person: case.person.id,
        organisation: case.organisation,
        worker: case.worker.uuid(),
        activity: case.activity,
        origin: case.district.origins[case.turn % case.district.origins.len()],
        opened_on: ctx.today(),
        review_on: None,
        why_apart: None,
    };
    case.id = Some(cases::open(ctx, wish).await?);
    let ends = today + Days::new(ENDS[(place + case.turn) % ENDS.len()]);
    if case.turn.is_multiple_of(3) && case.person.permit_ends.is_none_or(|known| known < ends) {
        let document = NewDocument {
            kind: "lav-sub".to_owned(),
            number: None,
            issued_on: Some(ctx.today() - Days::new(40)),
            expires_on: Some(ends),
            renewal_asked_on: None,
        };
        people::add_paper(ctx, case.person.id, Paper::Document(document)).await?;
    }
    Ok(())
}

/// The other bodies of the district come in, each with a name.
pub(super) async fn join(ctx: &Ctx, stage: &mut Stage, place: usize) -> Result<()> {
    let Some((id, case)) = stage.followed(place) else { return Ok(()) };
    let count = 1 + case.turn % case.team.len().max(1);
    for nth in 0..count.min(case.team.len()) {
        let mate = case.team[(case.turn + nth) % case.team.len()];
        let sees_reserved = mate.role != authz::Role::Outreach && nth == 0;
        let wish = Join {
            case: id,
            organisation: mate.body,
            worker: Some(mate.user.uuid()),
            part: mate.part,
            sees_reserved,
        };
        cases::join(ctx, wish).await?;
    }
    Ok(())
}

pub(super) async fn flag(ctx: &Ctx, stage: &mut Stage, place: usize) -> Result<()> {
    let Some((id, case)) = stage.followed(place) else { return Ok(()) };
    let (code, need) = words::NEEDS_CARE[case.turn % words::NEEDS_CARE.len()];
    let wish = Flag { case: id, code: code.to_owned(), since_on: ctx.today(), need: need.to_owned() };
    cases::flag(ctx, wish).await?;
    Ok(())
}

/// The second look is better than the first, not in everything.
pub(super) async fn assess(ctx: &Ctx, stage: &mut Stage, (place, seen): (usize, i32)) -> Result<()> {
    let drawn: Vec<i32> =
        Dimension::ALL.iter().map(|_| i32::try_from(stage.dice.between(1, 3)).unwrap_or(2)).collect();
    let Some((id, case)) = stage.followed(place) else { return Ok(()) };
    let scored = |(nth, (dimension, first)): (usize, (&Dimension, i32))| Scored {
        dimension: *dimension,
        score: Some((first + seen * i32::from(nth % 3 != 1)).min(5)).filter(|_| (nth + case.turn) % 8 != 7),
        note: if nth == 0 {
            words::ASSESSED[case.turn % words::ASSESSED.len()].to_owned()
        } else {
            String::new()
        },
    };
    let wish = Assess {
        case: id,
        on: ctx.today(),
        wishes: words::WISHES[case.turn % words::WISHES.len()].to_owned(),
        scores: Dimension::ALL.iter().zip(drawn).enumerate().map(scored).collect(),
        seen,
    };
    cases::assess(ctx, wish).await?;
    Ok(())
}

/// Asked; the colleague answers in their own time.
pub(super) async fn hand_over(ctx: &Ctx, stage: &mut Stage, place: usize) -> Result<()> {
    let Some((id, case)) = stage.followed(place) else { return Ok(()) };
    let why = "Cambio di turno: da lunedì seguo un altro polo (dimostrazione)".to_owned();
    let wish =
        handover::Ask { case: id, organisation: case.organisation, worker: case.colleague.uuid(), why };
    handover::ask(ctx, wish).await?;
    Ok(())
}

pub(super) async fn close(ctx: &Ctx, stage: &mut Stage, place: usize) -> Result<()> {
    let Some((id, case)) = stage.followed(place) else { return Ok(()) };
    case.is_closed = true;
    let wish = Close {
        case: id,
        on: ctx.today(),
        ending: if place.is_multiple_of(2) { Ending::GoalsReached } else { Ending::Moved },
        summary: Some("Casa e lavoro stabili; resta da chiudere la pratica della residenza.".to_owned()),
        seen_version: None,
    };
    cases::close(ctx, wish).await?;
    Ok(())
}
