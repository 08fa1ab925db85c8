//! Who could go and why, what stays uncovered, and offering the request to some of them.

use std::collections::HashMap;

use authz::Action;
use kernel::Arg;
use organisations::OrganisationId;
use web::{Page, Work};

use crate::entities::request;
use crate::ids::{MediatorId, RequestId};
use crate::matching::gather::{Proposed, propose};
use crate::matching::{Gap, Hindered, Pick};
use crate::requests::offer::question;
use crate::requests::queries::OfferLine;
use crate::say;
use crate::words::Level;

/// Others who could go, beside the team: nobody reads more.
const MOST_OTHERS: usize = 10;

pub(super) struct Shown {
    pub team: Vec<PickRow>,
    pub others: Vec<PickRow>,
    pub gaps: Vec<(String, String)>,
    pub hindered: Vec<(String, String, String)>,
    pub is_team: bool,
    /// Somebody was asked and has not answered.
    pub is_waiting: bool,
}

pub(super) struct PickRow {
    pub id: MediatorId,
    pub name: String,
    pub employer: String,
    pub languages: String,
    pub why: String,
    pub score: String,
}

impl Shown {
    pub fn gap_title(&self) -> &'static str {
        if self.is_waiting { "mediation-gap-if-no" } else { "mediation-gap-title" }
    }
}

pub(super) async fn proposal(work: &Work, id: RequestId, offers: &[OfferLine]) -> store::Result<Shown> {
    let (row, _) = work.ctx.load::<request::Entity>(id, Action::View).await?;
    let mut question = question(&work.ctx, &row).await?;
    // Whoever said no, backed out or still thinks about it is not proposed again.
    let asked = offers.iter().filter(|offer| offer.answer.is_some() || offer.waits(work.ctx.now()));
    question.without = asked.map(|offer| offer.mediator).collect();
    let proposed = propose(&work.ctx, &question).await?;
    let mut bodies: Vec<OrganisationId> = proposed.who.values().map(|who| who.employer).collect();
    bodies.sort_unstable();
    bodies.dedup();
    let bodies = organisations::names_for_anybody(&work.ctx, &bodies).await?;
    let is_waiting = offers.iter().any(|offer| offer.waits(work.ctx.now()));
    Ok(Shown { is_waiting, ..shown(&work.page, &proposed, &bodies) })
}

fn shown(page: &Page, proposed: &Proposed, bodies: &HashMap<OrganisationId, String>) -> Shown {
    let name = |id: &MediatorId| proposed.who.get(id).map(|who| who.name.clone()).unwrap_or_default();
    let pick = |pick: &Pick| PickRow {
        id: pick.mediator,
        name: name(&pick.mediator),
        employer: proposed
            .who
            .get(&pick.mediator)
            .and_then(|who| bodies.get(&who.employer).cloned())
            .unwrap_or_default(),
        languages: spoken(page, &pick.languages),
        why: why(page, pick),
        score: page.number(pick.score),
    };
    let proposal = &proposed.proposal;
    let barred = |who: &Hindered| {
        let obstacles: Vec<String> = who.obstacles.iter().map(|obstacle| page.t(obstacle.key())).collect();
        (name(&who.mediator), spoken(page, &who.languages), obstacles.join(", "))
    };
    Shown {
        team: proposal.team.iter().map(pick).collect(),
        others: proposal.others.iter().take(MOST_OTHERS).map(pick).collect(),
        gaps: proposal
            .uncovered
            .iter()
            .map(|gap| (say::language(page, &gap.language), change(page, gap, &name)))
            .collect(),
        hindered: proposal.hindered.iter().take(MOST_OTHERS).map(barred).collect(),
        is_team: proposal.team.len() > 1,
        is_waiting: false,
    }
}

fn spoken(page: &Page, languages: &[(String, Level)]) -> String {
    let one = |(language, level): &(String, crate::words::Level)| {
        format!("{} ({})", say::language(page, language), page.t(level.key()))
    };
    languages.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// "livello 30 su 30, distanza 10 su 15 ...".
fn why(page: &Page, pick: &Pick) -> String {
    let part = |part: &crate::matching::Part| {
        let values = [
            ("what", Arg::from(page.t(part.kind.key()))),
            ("points", Arg::from(part.points)),
            ("most", Arg::from(part.most)),
        ];
        page.ta("mediation-part-points", &values)
    };
    pick.parts.iter().map(part).collect::<Vec<_>>().join(", ")
}

fn change(page: &Page, gap: &Gap, name: &dyn Fn(&MediatorId) -> String) -> String {
    let Some(change) = &gap.change else {
        return match gap.speakers {
            0 => page.t("mediation-gap-nobody"),
            _ => page.t("mediation-gap-none-possible"),
        };
    };
    if change.by_remote {
        return page.t1("mediation-gap-remote", "name", name(&change.mediator));
    }
    let obstacles: Vec<String> = change.lift.iter().map(|obstacle| page.t(obstacle.key())).collect();
    page.t2("mediation-gap-change", "name", name(&change.mediator), "obstacles", obstacles.join(", "))
}
