//! All facts of one project, in five queries whatever its size.

use chrono::NaiveDate;
use kernel::Period;
use organisations::OrganisationId;
use programmes::{ActivityId, ProjectId};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, JoinType, Query, SelectStatement};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult};
use store::{Ctx, Result};
use uuid::Uuid;

use super::{Achieved, Fact, What};
use crate::entities::{headcount, outcome, participation, session, staff_time};
use crate::ids::{HeadcountId, OutcomeId, ParticipationId, SessionId, StaffTimeId};
use crate::register::rules::Participant;
use crate::words::{Kind, Level, OutcomeKind, Presence, State};

const WHY: &str = "facts carry no names; the project itself was visible to the reader";

/// Everything that counts for a project the reader may see: the same for all who may see it.
pub async fn facts(ctx: &Ctx, project: ProjectId, period: Option<Period>) -> Result<Vec<Fact>> {
    programmes::project(ctx, project).await?;
    let scope = Scope { project, period: period.unwrap_or_default() };

    let mut facts = Vec::new();
    facts.extend(scope.held(ctx).await?);
    facts.extend(scope.attended(ctx).await?);
    facts.extend(scope.counted(ctx).await?);
    facts.extend(scope.worked(ctx).await?);
    facts.extend(scope.achieved(ctx).await?);
    Ok(facts)
}

struct Scope {
    project: ProjectId,
    period: Period,
}

/// What every fact that happened in a session says of it.
#[derive(FromQueryResult)]
struct Place {
    session_id: SessionId,
    activity_id: Option<Uuid>,
    organisation_id: Uuid,
    held_on: NaiveDate,
}

impl Place {
    fn fact(self, what: What) -> Fact {
        Fact {
            activity: self.activity_id.map(ActivityId),
            session: Some(self.session_id),
            organisation: OrganisationId(self.organisation_id),
            on: self.held_on,
            what,
        }
    }
}

impl Scope {
    async fn held(&self, ctx: &Ctx) -> Result<Vec<Fact>> {
        #[derive(FromQueryResult)]
        struct Row {
            #[sea_orm(nested)]
            place: Place,
            minutes: i32,
            place_name: String,
        }
        let mut query = Query::select();
        query.from(session::Entity).and_where(session::Column::ProjectId.eq(self.project.uuid()));
        query.expr_as(Expr::col((session::Entity, session::Column::Id)), Alias::new("session_id"));
        query.column((session::Entity, session::Column::Minutes));
        query.expr_as(Expr::col((session::Entity, session::Column::Place)), Alias::new("place_name"));
        self.standing(&mut query);
        let rows: Vec<Row> = ctx.unfiltered(WHY).rows(&query).await?;
        let fact = |row: Row| {
            let what =
                What::Held { session: row.place.session_id, minutes: row.minutes, place: row.place_name };
            row.place.fact(what)
        };
        Ok(rows.into_iter().map(fact).collect())
    }

    async fn attended(&self, ctx: &Ctx) -> Result<Vec<Fact>> {
        #[derive(FromQueryResult)]
        struct Row {
            #[sea_orm(nested)]
            place: Place,
            id: ParticipationId,
            kind: Kind,
            participant_id: Uuid,
            minutes: i32,
        }
        use participation::Column;
        let mut query = self.in_sessions(participation::Entity, Column::SessionId, Column::ProjectId);
        query
            .columns(
                [Column::Id, Column::Kind, Column::ParticipantId, Column::Minutes]
                    .map(|c| (participation::Entity, c)),
            )
            .and_where(Column::SupersededAt.is_null())
            .and_where(Column::Presence.ne(Presence::Absent));
        let rows: Vec<Row> = ctx.unfiltered(WHY).rows(&query).await?;
        let fact = |row: Row| {
            let who = Participant { kind: row.kind, id: row.participant_id };
            row.place.fact(What::Attended { participation: row.id, who, minutes: row.minutes })
        };
        Ok(rows.into_iter().map(fact).collect())
    }

    async fn counted(&self, ctx: &Ctx) -> Result<Vec<Fact>> {
        #[derive(FromQueryResult)]
        struct Row {
            #[sea_orm(nested)]
            place: Place,
            id: HeadcountId,
            under18_f: i32,
            under18_m: i32,
            under18_nb: i32,
            adult_f: i32,
            adult_m: i32,
            adult_nb: i32,
            over60_f: i32,
            over60_m: i32,
            over60_nb: i32,
            unspecified: i32,
        }
        use headcount::Column::*;
        let mut query = self.in_sessions(headcount::Entity, SessionId, ProjectId);
        query
            .columns(
                [
                    Id,
                    Under18F,
                    Under18M,
                    Under18Nb,
                    AdultF,
                    AdultM,
                    AdultNb,
                    Over60F,
                    Over60M,
                    Over60Nb,
                    Unspecified,
                ]
                .map(|c| (headcount::Entity, c)),
            )
            .and_where(SupersededAt.is_null());
        let rows: Vec<Row> = ctx.unfiltered(WHY).rows(&query).await?;
        let fact = |row: Row| {
            let cells = [
                row.under18_f,
                row.under18_m,
                row.under18_nb,
                row.adult_f,
                row.adult_m,
                row.adult_nb,
                row.over60_f,
                row.over60_m,
                row.over60_nb,
            ];
            row.place.fact(What::Counted { headcount: row.id, cells, unspecified: row.unspecified })
        };
        Ok(rows.into_iter().map(fact).collect())
    }

    async fn worked(&self, ctx: &Ctx) -> Result<Vec<Fact>> {
        #[derive(FromQueryResult)]
        struct Row {
            #[sea_orm(nested)]
            place: Place,
            id: StaffTimeId,
            worker_id: Uuid,
            minutes: i32,
            preparation: i32,
        }
        use staff_time::Column::{Id, Minutes, Preparation, ProjectId, SessionId, SupersededAt, WorkerId};
        let mut query = self.in_sessions(staff_time::Entity, SessionId, ProjectId);
        query
            .columns([Id, WorkerId, Minutes, Preparation].map(|c| (staff_time::Entity, c)))
            .and_where(SupersededAt.is_null());
        let rows: Vec<Row> = ctx.unfiltered(WHY).rows(&query).await?;
        let fact = |row: Row| {
            let (minutes, preparation) = (row.minutes, row.preparation);
            row.place.fact(What::Worked { staff_time: row.id, worker: row.worker_id, minutes, preparation })
        };
        Ok(rows.into_iter().map(fact).collect())
    }

    async fn achieved(&self, ctx: &Ctx) -> Result<Vec<Fact>> {
        #[derive(FromQueryResult)]
        struct Row {
            id: OutcomeId,
            organisation_id: Uuid,
            activity_id: Option<Uuid>,
            happened_on: NaiveDate,
            person_kind: Kind,
            person_id: Uuid,
            kind: OutcomeKind,
            entry_level: Option<Level>,
            exit_level: Option<Level>,
            answer: Option<bool>,
            months: Option<i32>,
            protocol: Option<String>,
            evidence: Option<String>,
        }
        use outcome::Column as Of;
        let mut query = Query::select();
        query
            .from(outcome::Entity)
            .columns([
                Of::Id,
                Of::OrganisationId,
                Of::ActivityId,
                Of::HappenedOn,
                Of::PersonKind,
                Of::PersonId,
            ])
            .columns([
                Of::Kind,
                Of::EntryLevel,
                Of::ExitLevel,
                Of::Answer,
                Of::Months,
                Of::Protocol,
                Of::Evidence,
            ])
            .and_where(Of::ProjectId.eq(self.project.uuid()))
            .and_where(Of::SupersededAt.is_null());
        self.during(&mut query, Of::HappenedOn);
        let rows: Vec<Row> = ctx.unfiltered(WHY).rows(&query).await?;
        let fact = |row: Row| Fact {
            activity: row.activity_id.map(programmes::ActivityId),
            session: None,
            organisation: organisations::OrganisationId(row.organisation_id),
            on: row.happened_on,
            what: What::Achieved {
                outcome: row.id,
                who: Participant { kind: row.person_kind, id: row.person_id },
                result: Achieved {
                    kind: row.kind,
                    entry: row.entry_level,
                    exit: row.exit_level,
                    answer: row.answer,
                    months: row.months,
                },
                has_evidence: row.evidence.is_some() || row.protocol.is_some(),
            },
        };
        Ok(rows.into_iter().map(fact).collect())
    }

    /// Rows of `table` whose session was held and stands, with what the session says.
    fn in_sessions<E, C>(&self, table: E, session_id: C, project_id: C) -> SelectStatement
    where
        E: EntityTrait + Copy,
        C: ColumnTrait,
    {
        let mut query = Query::select();
        query
            .from(table)
            .join(
                JoinType::InnerJoin,
                session::Entity,
                Expr::col((session::Entity, session::Column::Id)).equals((table, session_id)),
            )
            .expr_as(Expr::col((table, session_id)), Alias::new("session_id"))
            .and_where(project_id.eq(self.project.uuid()));
        self.standing(&mut query);
        query
    }

    fn standing(&self, query: &mut SelectStatement) {
        use session::Column::{ActivityId, HeldOn, OrganisationId, State as Standing};
        query
            .columns([ActivityId, OrganisationId, HeldOn].map(|c| (session::Entity, c)))
            .and_where(Standing.eq(State::Held));
        self.during(query, HeldOn);
    }

    fn during<C: ColumnTrait>(&self, query: &mut SelectStatement, day: C) {
        if let Some(from) = self.period.from {
            query.and_where(day.gte(from));
        }
        if let Some(until) = self.period.until {
            query.and_where(day.lte(until));
        }
    }
}
