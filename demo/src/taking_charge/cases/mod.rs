//! Persons followed by several bodies together, district by district: from the first conversation to what came of it.

mod conference;
mod contacts;
mod course;
mod districts;
mod opening;
mod plan;
mod referral;
mod words;

use cases::{CaseId, ConferenceId, Part, ReferralId, TaskId};
use chrono::NaiveDate;
use identity::UserId;
use organisations::OrganisationId;
use programmes::ActivityId;
use store::{Ctx, Result};

use super::folk::Somebody;
use super::{Setting, Stage};
use districts::{DISTRICTS, District};

#[derive(Clone, Copy, Debug)]
pub(super) enum Deed {
    Open(usize),
    Join(usize),
    Flag(usize),
    /// Which look at the needs it is, from 0.
    Assess(usize, i32),
    Note(usize, usize),
    Plan(usize),
    Agree(usize),
    Mark(usize),
    Review(usize),
    Call(usize, NaiveDate),
    Hold(usize),
    /// Something to do by a day, given to whoever does it.
    Give(usize, UserId, NaiveDate),
    Settle(usize),
    HandOver(usize),
    Close(usize),
    Refer(usize, referral::Fate),
    Answer(usize, referral::Said),
    /// The program reminds and escalates, as it does every morning.
    Chase,
}

#[derive(Default)]
pub(super) struct World {
    cases: Vec<Case>,
}

/// A case as the story knows it.
struct Case {
    district: &'static District,
    organisation: OrganisationId,
    activity: Option<ActivityId>,
    person: Somebody,
    /// The reference worker, and somebody of the same body.
    worker: UserId,
    colleague: UserId,
    team: Vec<Member>,
    /// Where persons are sent on: the body and who answers there.
    sends: Vec<(OrganisationId, UserId)>,
    opened: NaiveDate,
    turn: usize,
    id: Option<CaseId>,
    is_closed: bool,
    conference: Option<ConferenceId>,
    tasks: Vec<TaskId>,
    referral: Option<ReferralId>,
}

#[derive(Clone, Copy)]
struct Member {
    body: OrganisationId,
    user: UserId,
    role: authz::Role,
    part: Part,
}

pub(super) async fn prepare(set: &mut Setting<'_>) -> Result<World> {
    let mut world = World::default();
    for district in DISTRICTS {
        for turn in 0..district.cases {
            let Some(case) = cast(set, district, turn).await? else { continue };
            world.cases.push(case);
            course::plan(set, &world.cases, world.cases.len() - 1);
        }
    }
    course::mornings(set);
    Ok(world)
}

async fn cast(set: &mut Setting<'_>, district: &'static District, turn: usize) -> Result<Option<Case>> {
    let organisation = set.body(district.body).await?;
    // The permits of every third person end in these months.
    let Some(person) = set.folk.take(organisation, turn.is_multiple_of(3)) else { return Ok(None) };
    let activity = match district.activity {
        Some((project, code)) => Some(set.activity(project, code).await?),
        None => None,
    };
    let mut team = Vec::with_capacity(district.team.len());
    for mate in district.team {
        let body = set.body(mate.body).await?;
        let user = set.worker(body, mate.role, mate.nth);
        team.push(Member { body, user, role: mate.role, part: mate.part });
    }
    let mut sends = Vec::with_capacity(district.sends.len());
    for (body, _) in district.sends {
        let body = set.body(body).await?;
        sends.push((body, set.worker(body, authz::Role::CaseWorker, turn)));
    }
    // The youngest began three weeks ago, the oldest most of a year.
    let back = 21 + u64::try_from(turn * 310 / district.cases).unwrap_or_default();
    Ok(Some(Case {
        district,
        organisation,
        activity,
        person,
        worker: set.worker(organisation, authz::Role::CaseWorker, turn),
        colleague: set.worker(organisation, authz::Role::CaseWorker, turn + 1),
        team,
        sends,
        opened: super::days::ago(set.today, back),
        turn,
        id: None,
        is_closed: false,
        conference: None,
        tasks: Vec::new(),
        referral: None,
    }))
}

pub(super) async fn happen(ctx: &Ctx, stage: &mut Stage, deed: Deed) -> Result<()> {
    match deed {
        Deed::Open(case) => opening::open(ctx, stage, case).await,
        Deed::Join(case) => opening::join(ctx, stage, case).await,
        Deed::Flag(case) => opening::flag(ctx, stage, case).await,
        Deed::Assess(case, seen) => opening::assess(ctx, stage, (case, seen)).await,
        Deed::Note(case, nth) => contacts::note(ctx, stage, (case, nth)).await,
        Deed::Plan(case) => plan::write(ctx, stage, case).await,
        Deed::Agree(case) => plan::agree(ctx, stage, case).await,
        Deed::Mark(case) => plan::mark(ctx, stage, case).await,
        Deed::Review(case) => plan::review(ctx, stage, case).await,
        Deed::Call(case, on) => conference::call(ctx, stage, (case, on)).await,
        Deed::Hold(case) => conference::hold(ctx, stage, case).await,
        Deed::Give(case, to, due_on) => contacts::give(ctx, stage, (case, to, due_on)).await,
        Deed::Settle(case) => contacts::settle(ctx, stage, case).await,
        Deed::HandOver(case) => opening::hand_over(ctx, stage, case).await,
        Deed::Close(case) => opening::close(ctx, stage, case).await,
        Deed::Refer(case, fate) => referral::send(ctx, stage, (case, fate)).await,
        Deed::Answer(case, said) => referral::answer(ctx, stage, (case, said)).await,
        Deed::Chase => referral::chase(ctx).await,
    }
}

impl Stage {
    /// A case that is being followed.
    fn followed(&mut self, place: usize) -> Option<(CaseId, &mut Case)> {
        let case = &mut self.cases.cases[place];
        match (case.id, case.is_closed) {
            (Some(id), false) => Some((id, case)),
            _ => None,
        }
    }
}
