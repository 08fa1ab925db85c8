//! The bodies of a case meet: called, held, and what was decided given to whoever does it.

use cases::conferences::hold::{Counted, Decided, Hold, hold as held};
use cases::conferences::plan::{Call, call as called};
use cases::conferences::queries::conference;
use chrono::NaiveDate;
use store::{Ctx, Result};

use super::super::Stage;
use super::super::days::after;
use super::words;

pub(super) async fn call(ctx: &Ctx, stage: &mut Stage, (place, on): (usize, NaiveDate)) -> Result<()> {
    let Some((id, case)) = stage.followed(place) else { return Ok(()) };
    let mut members: Vec<_> = case.team.iter().map(|mate| mate.user.uuid()).collect();
    members.push(case.worker.uuid());
    let wish = Call {
        case: id,
        starts: on.and_hms_opt(15, 0, 0).unwrap_or_default(),
        minutes: 60,
        place: case.district.place.to_owned(),
        agenda: words::AGENDAS[case.turn % words::AGENDAS.len()].to_owned(),
        members,
        guests: vec!["Assistente sociale dell'ospedale (invitata)".to_owned()],
    };
    case.conference = Some(called(ctx, wish).await?);
    Ok(())
}

pub(super) async fn hold(ctx: &Ctx, stage: &mut Stage, place: usize) -> Result<()> {
    let Some((_, case)) = stage.followed(place) else { return Ok(()) };
    let Some(id) = case.conference else { return Ok(()) };
    let seats = conference(ctx, id).await?.seats;
    let decided = |nth: usize| words::DECISIONS[(case.turn + nth) % words::DECISIONS.len()].to_owned();
    let wish = Hold {
        conference: id,
        there: seats.iter().skip(usize::from(case.turn % 3 == 0)).map(|seat| seat.id).collect(),
        record: "Si condivide la situazione e chi segue che cosa. (Dimostrazione)".to_owned(),
        decisions: vec![
            Decided {
                text: decided(0),
                worker: Some(case.worker.uuid()),
                due_on: Some(after(ctx.today(), 15)),
            },
            Decided { text: decided(1), worker: None, due_on: None },
        ],
        counted: Some(Counted {
            title: format!("Équipe del distretto di {}", case.district.name),
            activity: case.activity,
        }),
        seen_version: None,
    };
    held(ctx, wish).await?;
    Ok(())
}
