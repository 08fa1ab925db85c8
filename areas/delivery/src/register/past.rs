//! Many sessions of the past with their registers at once: lists kept elsewhere until now, and the demonstration.
//! The same rules decide; only the writing is by the thousand.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use authz::Action;
use chrono::NaiveDateTime;
use programmes::ActivityId;
use sea_orm::Set;
use store::{Ctx, Guarded, Result};

use super::record::row;
use super::rules::{Line, Sheet};
use crate::entities::{participation, session, staff_time};
use crate::ids::{SessionId, StaffTimeId};
use crate::planning::plan::{About, Placing};
use crate::planning::rules::{self, times};
use crate::words::{How, Role, State};

/// One session that took place. Whoever calls has enrolled those in the lines.
pub struct Past {
    pub about: About,
    pub from: NaiveDateTime,
    pub until: NaiveDateTime,
    pub lines: Vec<Line>,
}

/// All of one organisation and one activity's project; all or nothing.
pub async fn record_past(ctx: &Ctx, all: Vec<Past>) -> Result<Vec<SessionId>> {
    let mut places: HashMap<Option<ActivityId>, Placing> = HashMap::new();
    let mut ids = Vec::with_capacity(all.len());
    let mut rows = Rows::default();
    for past in all {
        let place = match places.entry(past.about.activity) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(Placing::of(ctx, &past.about).await?),
        };
        ids.push(rows.add(ctx, place, past)?);
    }
    rows.write(ctx).await?;
    Ok(ids)
}

#[derive(Default)]
struct Rows {
    sessions: Vec<session::ActiveModel>,
    participations: Vec<participation::ActiveModel>,
    times: Vec<staff_time::ActiveModel>,
    target: authz::Target,
}

impl Rows {
    fn add(&mut self, ctx: &Ctx, place: &Placing, past: Past) -> Result<SessionId> {
        let times = times(past.from, past.until, place.days).map_err(kernel::Refusal::from)?;
        rules::may_be_registered(times.held_on(), ctx.today()).map_err(kernel::Refusal::from)?;
        let expected = past.lines.iter().map(|line| line.who).collect();
        let sheet = Sheet { held_on: times.held_on(), planned: times.minutes(), expected };
        let accepted = sheet.accept(past.lines, ctx.today()).map_err(first)?;

        let mut session = place.row(ctx, &past.about, times, None);
        session.state = Set(State::Held);
        session.register_version = Set(1);
        session.registered_at = Set(Some(ctx.now()));
        session.registered_by = Set(ctx.actor().user);
        let model = sea_orm::TryIntoModel::try_into_model(session.clone())?;
        self.target = session::Entity::target(&model);
        self.participations.extend(accepted.iter().map(|line| row(ctx, &model, line, How::Import)));
        self.times.extend(leader(ctx, &model));
        self.sessions.push(session);
        Ok(model.id)
    }

    async fn write(self, ctx: &Ctx) -> Result<()> {
        let planning = ctx.allow::<session::Entity>(Action::Create, &self.target)?;
        let recording = ctx.allow::<participation::Entity>(Action::Record, &self.target)?;
        let spending = ctx.allow::<staff_time::Entity>(Action::Record, &self.target)?;
        ctx.insert_many(&planning, self.sessions).await?;
        ctx.insert_many(&recording, self.participations).await?;
        ctx.insert_many(&spending, self.times).await
    }
}

/// The first line that is wrong speaks for all.
fn first(refused: Vec<super::rules::Refused>) -> store::Error {
    match refused.first() {
        Some((_, refusal)) => store::Error::Refused((*refusal).into()),
        None => store::Error::broken("a register refused without a reason"),
    }
}

/// Whoever led has worked for as long as it lasted.
fn leader(ctx: &Ctx, session: &session::Model) -> Option<staff_time::ActiveModel> {
    Some(staff_time::ActiveModel {
        id: Set(StaffTimeId::new(ctx)),
        organisation_id: Set(session.organisation_id),
        project_id: Set(session.project_id),
        session_id: Set(session.id),
        worker_id: Set(session.led_by?),
        role: Set(Role::Teacher),
        held_on: Set(session.held_on),
        minutes: Set(session.minutes),
        preparation: Set(0),
        is_doubled: Set(false),
        recorded_at: Set(ctx.now()),
        recorded_by: Set(ctx.actor().user),
        because: Set(None),
        supersedes: Set(None),
        superseded_by: Set(None),
        superseded_at: Set(None),
    })
}
