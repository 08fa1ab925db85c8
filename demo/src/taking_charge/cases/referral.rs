//! Persons sent on to other bodies: unanswered, late, accepted, refused, with what came of them.

use cases::referrals::steps::{Happening, act};
use cases::referrals::words::{Asked, Haste, Outcome, Reason, Share, Step, Wants};
use cases::{Receiver, Send};
use chrono::{DateTime, TimeDelta, Utc};
use organisations::OrganisationId;
use store::{Ctx, Result};

use super::super::Stage;
use super::super::agenda::Deed as Any;
use super::super::days::{after, at};
use super::{Case, Deed};

/// What becomes of a referral.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Fate {
    Waits,
    Seen,
    /// Weeks without an answer.
    Late,
    Accepted,
    GoesOn,
    Fulfilled,
    Partly,
    Refused,
    Missed,
    Dropped,
    Withdrawn,
    Rerouted,
}

/// In the order in which cases meet them.
pub(super) const FATES: &[Fate] = &[
    Fate::Waits,
    Fate::Fulfilled,
    Fate::Late,
    Fate::GoesOn,
    Fate::Refused,
    Fate::Seen,
    Fate::Accepted,
    Fate::Partly,
    Fate::Dropped,
    Fate::Waits,
    Fate::Missed,
    Fate::Rerouted,
    Fate::Withdrawn,
];

/// What somebody says of it on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Said {
    Seen,
    Call,
    Yes,
    No,
    Begun,
    Missed,
    Obtained,
    Partly,
    GaveUp,
    Back,
    Elsewhere,
}

pub(super) async fn send(ctx: &Ctx, stage: &mut Stage, (place, fate): (usize, Fate)) -> Result<()> {
    let known = &stage.cases.cases[place];
    let nth = known.turn % known.sends.len();
    let (to, answers) = known.sends[nth];
    let service = stage.service_of(to).map(|(id, name)| (id.uuid(), name.to_owned()));
    let Some((id, case)) = stage.followed(place) else { return Ok(()) };
    let wish = Send { case: Some(id), service, ..question(case, (to, case.district.sends[nth].1)) };
    case.referral = Some(cases::send(ctx, wish).await?.id);
    let sender = case.worker;
    for (days, said) in way(fate) {
        let who = if matches!(said, Said::Back | Said::Elsewhere) { sender } else { answers };
        let when = moment(ctx.now(), *days);
        if when < stage.now {
            stage.agenda.put(when, who, Any::Case(Deed::Answer(place, *said)));
        }
    }
    Ok(())
}

/// Working hours so many days after it was sent.
fn moment(sent: DateTime<Utc>, days: u64) -> DateTime<Utc> {
    match days {
        0 => sent + TimeDelta::minutes(50),
        days => at(after(store::local_day(sent), days), 10, 40),
    }
}

fn way(fate: Fate) -> &'static [(u64, Said)] {
    match fate {
        Fate::Waits | Fate::Late => &[],
        Fate::Seen => &[(0, Said::Seen), (1, Said::Call)],
        Fate::Accepted => &[(1, Said::Seen), (3, Said::Yes)],
        Fate::GoesOn => &[(1, Said::Yes), (6, Said::Begun)],
        Fate::Fulfilled => &[(2, Said::Yes), (7, Said::Begun), (24, Said::Obtained)],
        Fate::Partly => &[(4, Said::Yes), (9, Said::Begun), (28, Said::Partly)],
        Fate::Refused => &[(3, Said::Seen), (5, Said::No)],
        Fate::Missed => &[(2, Said::Yes), (8, Said::Missed)],
        Fate::Dropped => &[(2, Said::Yes), (8, Said::Missed), (20, Said::GaveUp)],
        Fate::Withdrawn => &[(3, Said::Back)],
        Fate::Rerouted => &[(8, Said::Elsewhere)],
    }
}

fn question(case: &Case, (to, asked): (OrganisationId, Asked)) -> Send {
    let shares = match asked {
        Asked::Housing => vec![Share::Identity, Share::Contact, Share::Languages, Share::Household],
        Asked::Legal | Asked::Work | Asked::Documents => {
            vec![Share::Identity, Share::Contact, Share::Languages, Share::Document]
        }
        _ => vec![Share::Identity, Share::Contact, Share::Languages, Share::Words],
    };
    Send {
        person: case.person.id,
        case: None,
        organisation: case.organisation,
        worker: case.worker.uuid(),
        to: Receiver::Body { organisation: to, office: None },
        service: None,
        asked,
        words: Some(
            "Preferisce essere chiamata al pomeriggio; viene accompagnata la prima volta.".to_owned(),
        ),
        haste: if case.turn % 5 == 3 { Haste::Soon } else { Haste::Ordinary },
        shares,
        basis: if case.activity.is_some() { "project" } else { "public-task" }.to_owned(),
        without_notice: Some("Informativa letta a voce; il foglio firmato segue (dimostrazione)".to_owned()),
        wants: Wants::Yes,
        second: None,
        second_moves: false,
        origin: None,
    }
}

pub(super) async fn answer(ctx: &Ctx, stage: &mut Stage, (place, said): (usize, Said)) -> Result<()> {
    let case = &mut stage.cases.cases[place];
    let Some(id) = case.referral else { return Ok(()) };
    let what = match said {
        Said::Seen => Happening::of(Step::Seen),
        Said::Call => Happening::of(Step::CallAsked).saying("Ci sentiamo domattina per capire l'urgenza?"),
        Said::Yes => Happening::of(Step::Accepted),
        Said::No => Happening::of(Step::Refused).because(Reason::Full).saying("Posti liberi da gennaio."),
        Said::Begun => Happening::of(Step::InProgress),
        Said::Missed => Happening::of(Step::NoShow),
        Said::Obtained => Happening::of(Step::Fulfilled).with(Outcome::Obtained),
        Said::Partly => Happening::of(Step::Fulfilled).with(Outcome::Partly),
        Said::GaveUp => Happening::of(Step::Dropped).because(Reason::PersonGaveUp),
        Said::Back => Happening::of(Step::Withdrawn),
        Said::Elsewhere => {
            let other = (case.turn + 1) % case.sends.len();
            let to = Receiver::Body { organisation: case.sends[other].0, office: None };
            case.referral = Some(cases::reroute(ctx, id, to).await?.id);
            return Ok(());
        }
    };
    act(ctx, id, what).await
}

pub(super) async fn chase(ctx: &Ctx) -> Result<()> {
    cases::chase(ctx).await?;
    Ok(())
}
