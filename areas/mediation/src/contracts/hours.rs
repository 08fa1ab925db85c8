//! Hours used, reserved and asked under contracts: read from delivery, never copied.

use std::collections::{HashMap, HashSet};

use delivery::SessionId;
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{ExprTrait, FromQueryResult};
use store::{Ctx, Result};
use uuid::Uuid;

use super::rules::{Balance, charged};
use crate::entities::{contract, mediator, offer, request};
use crate::ids::{ContractId, MediatorId, RequestId};
use crate::words::{Answer, State};

#[derive(FromQueryResult)]
struct Call {
    contract_id: ContractId,
    request_id: RequestId,
    mediator_id: MediatorId,
    user_id: Option<Uuid>,
    answer: Option<Answer>,
    is_ended: bool,
    state: State,
    minutes: i32,
    session_id: Option<Uuid>,
}

impl Call {
    fn holds(&self) -> bool {
        self.answer == Some(Answer::Yes) && !self.is_ended
    }

    /// Before there is an account the hours stand under the entry's own id.
    fn is_of(&self, worker: Uuid) -> bool {
        self.user_id == Some(worker) || self.mediator_id.uuid() == worker
    }
}

/// What the hours of these contracts come to, in two queries. Whoever asks may see the contracts, or is told only
/// whether hours are left.
pub async fn balances(ctx: &Ctx, contracts: &[contract::Model]) -> Result<HashMap<ContractId, Balance>> {
    let mut balances: HashMap<ContractId, Balance> = contracts
        .iter()
        .map(|row| (row.id, Balance { bought: row.minutes_bought.into(), ..Balance::default() }))
        .collect();
    let minimum: HashMap<ContractId, i32> =
        contracts.iter().map(|row| (row.id, row.minimum_minutes)).collect();
    let calls = calls(ctx, &minimum.keys().copied().collect::<Vec<_>>()).await?;
    let worked = worked(ctx, &calls).await?;

    let mut asked: HashSet<(ContractId, RequestId)> = HashSet::new();
    for call in &calls {
        let Some(balance) = balances.get_mut(&call.contract_id) else { continue };
        if call.state != State::Withdrawn && asked.insert((call.contract_id, call.request_id)) {
            balance.asked += i64::from(call.minutes);
        }
        if !call.holds() {
            continue;
        }
        match (call.state, call.session_id) {
            (State::Done, Some(session)) => {
                let minutes = worked.iter().filter(|(of, worker, _)| *of == session && call.is_of(*worker));
                let minimum = minimum.get(&call.contract_id).copied().unwrap_or(0);
                balance.used += charged(minutes.map(|(_, _, minutes)| minutes).sum(), minimum);
            }
            (State::Accepted | State::Offered, _) => balance.reserved += i64::from(call.minutes),
            _ => {}
        }
    }
    Ok(balances)
}

async fn calls(ctx: &Ctx, contracts: &[ContractId]) -> Result<Vec<Call>> {
    if contracts.is_empty() {
        return Ok(Vec::new());
    }
    let of_request = |column: request::Column| Expr::col((request::Entity, column));
    let of_offer = |column: offer::Column| Expr::col((offer::Entity, column));
    let query = Query::select()
        .column((offer::Entity, offer::Column::ContractId))
        .column((offer::Entity, offer::Column::RequestId))
        .column((offer::Entity, offer::Column::MediatorId))
        .column((offer::Entity, offer::Column::Answer))
        .expr_as(of_offer(offer::Column::EndedAt).is_not_null(), "is_ended")
        .column((mediator::Entity, mediator::Column::UserId))
        .column((request::Entity, request::Column::State))
        .column((request::Entity, request::Column::Minutes))
        .column((request::Entity, request::Column::SessionId))
        .from(offer::Entity)
        .inner_join(
            request::Entity,
            of_request(request::Column::Id).equals((offer::Entity, offer::Column::RequestId)),
        )
        .inner_join(
            mediator::Entity,
            Expr::col((mediator::Entity, mediator::Column::Id))
                .equals((offer::Entity, offer::Column::MediatorId)),
        )
        .and_where(of_offer(offer::Column::ContractId).is_in(contracts.iter().copied()))
        .take();
    ctx.unfiltered("hours of contracts the reader may see, or a yes or no about hours left; without persons")
        .rows(&query)
        .await
}

/// Session, worker and minutes with preparation, of what was done.
async fn worked(ctx: &Ctx, calls: &[Call]) -> Result<Vec<(Uuid, Uuid, i64)>> {
    let mut sessions: Vec<SessionId> =
        calls.iter().filter_map(|call| call.session_id).map(SessionId).collect();
    sessions.sort_unstable();
    sessions.dedup();
    let minutes = delivery::staff_minutes_of(ctx, &sessions).await?;
    let line = |spent: delivery::StaffMinutes| {
        (spent.session.uuid(), spent.worker, i64::from(spent.minutes + spent.preparation))
    };
    Ok(minutes.into_iter().map(line).collect())
}
