//! What mediation puts on *Oggi*: offers to answer, conversations to record, requests without anybody, hours running out.

use authz::{Action, Role};
use kernel::{Arg, Page, TodayItem, TodayList, Urgency};
use store::{Ctx, Result};

use crate::contracts::queries::contracts;
use crate::policy;
use crate::requests::queries::{View, Wanted, list};
use crate::url;

pub async fn today(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    if !ctx.can(Action::List, policy::REQUEST) && !ctx.can(Action::View, policy::CONTRACT) {
        return Ok(Vec::new());
    }
    let mut items = Vec::new();
    if ctx.can(Action::List, policy::REQUEST) {
        if ctx.actor().holds(Role::Mediator) {
            items.extend(counted(ctx, TO_ANSWER, Vec::new()).await?);
            items.extend(counted(ctx, TO_RECORD, Vec::new()).await?);
        }
        if ctx.can(Action::Create, policy::REQUEST) {
            items.extend(counted(ctx, UNCOVERED, ctx.actor().organisations()).await?);
            if !ctx.actor().holds(Role::Mediator) {
                items.extend(counted(ctx, TO_RECORD, ctx.actor().organisations()).await?);
            }
        }
    }
    items.extend(running_out(ctx).await?);
    Ok(items)
}

/// A view of the list, and how Oggi speaks of what stands in it.
struct Kind {
    view: View,
    list: TodayList,
    urgency: Urgency,
    key: &'static str,
    action: &'static str,
    url: &'static str,
}

const TO_ANSWER: Kind = Kind {
    view: View::ToAnswer,
    list: TodayList::WaitingForMe,
    urgency: Urgency::Soon,
    key: "mediation-today-answer",
    action: "mediation-today-do-answer",
    url: "/mediation?view=answer",
};
const TO_RECORD: Kind = Kind {
    view: View::ToRecord,
    list: TodayList::ToDo,
    urgency: Urgency::Late,
    key: "mediation-today-record",
    action: "mediation-today-do-record",
    url: "/mediation?view=record",
};
const UNCOVERED: Kind = Kind {
    view: View::Uncovered,
    list: TodayList::ToDo,
    urgency: Urgency::Late,
    key: "mediation-today-uncovered",
    action: "mediation-today-do-uncovered",
    url: "/mediation?view=uncovered",
};

async fn counted(ctx: &Ctx, kind: Kind, of_bodies: Vec<uuid::Uuid>) -> Result<Option<TodayItem>> {
    let wanted = Wanted { view: kind.view, of_bodies, ..Wanted::default() };
    let found = list(ctx, &wanted, Page { number: 1, size: 1 }).await?;
    if found.total == 0 {
        return Ok(None);
    }
    let only = found.rows.first().filter(|_| found.total == 1);
    Ok(Some(TodayItem {
        list: kind.list,
        urgency: kind.urgency,
        key: kind.key,
        args: vec![("count", Arg::from(found.total))],
        action: kind.action,
        url: only.map_or_else(|| kind.url.to_owned(), |only| url::request(only.id)),
        progress: None,
    }))
}

/// Contracts in force with less than a tenth of their hours left, for those who write contracts.
async fn running_out(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    if !ctx.can(Action::Amend, policy::CONTRACT) {
        return Ok(Vec::new());
    }
    let today = ctx.today();
    let low = contracts(ctx).await?.into_iter().filter(|contract| {
        contract.may_change && contract.ends_on >= today && contract.balance.is_nearly_spent()
    });
    let item = |contract: crate::contracts::queries::ContractLine| TodayItem {
        list: TodayList::Expiring,
        urgency: if contract.balance.left() <= 0 { Urgency::Late } else { Urgency::Soon },
        key: "mediation-today-hours",
        args: vec![
            ("contract", Arg::from(contract.title.as_str())),
            ("left", Arg::from(l10n::minutes(l10n::Locale::It, contract.balance.left().max(0)))),
        ],
        action: "mediation-today-do-hours",
        url: url::contract(contract.id),
        progress: None,
    };
    Ok(low.map(item).collect())
}
