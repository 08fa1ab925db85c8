//! Today's sheet of a project's quarter, from what was promised, what happened and what was written.

use std::collections::{BTreeSet, HashMap};

use kernel::Quarter;
use organisations::OrganisationId;
use people::PersonId;
use programmes::ProjectId;
use store::{Ctx, Result};

use super::document::{FORMAT, Financial, Money, Procedural, Sheet};
use super::missing::Delivered;
use super::narrate::Topic;
use super::proofs::Proofs;
use super::sources::{self, Body, figures, promises, recipients};
use super::written::{self, Spending, Texts};
use crate::counting::Fact;
use crate::figures::{SubjectKind, kind_of};

/// A sheet that is not frozen, with the records behind it and what the bodies still owe.
#[derive(Clone, Debug)]
pub struct Live {
    pub sheet: Sheet,
    pub proofs: Vec<Proofs>,
    pub delivered: Vec<Delivered>,
    /// Whoever something happened with up to the quarter's end.
    pub persons: Vec<PersonId>,
}

pub async fn live(ctx: &Ctx, project: ProjectId, quarter: Quarter) -> Result<Live> {
    let board = crate::figures::board(ctx, project, quarter).await?;
    let promised = promises::read(ctx, project, quarter).await?;
    let counted = figures::read(ctx, project, quarter, &board).await?;
    let recipients = recipients::read(ctx, quarter, &board.gathered).await?;
    let texts = written::texts(ctx, project, quarter).await?;
    let spent = written::spending(ctx, project, quarter).await?;
    let delivered = sources::delivered(ctx, project, quarter).await?;

    let financial = financial(&promised, &spent);
    let sheet = Sheet {
        format: FORMAT,
        procedural: procedural(
            &promised.bodies,
            &texts,
            promised.outputs,
            counted.activities,
            counted.deviations,
        ),
        general: promised.general,
        registry: promised.registry,
        breakdown: counted.breakdown,
        physical: counted.indicators,
        financial,
        recipients,
    };
    let persons = persons(&board.gathered.facts.facts, quarter);
    Ok(Live { sheet, proofs: counted.proofs, delivered, persons })
}

fn persons(facts: &[Fact], quarter: Quarter) -> Vec<PersonId> {
    let own = facts.iter().filter(|fact| fact.on <= quarter.last_day());
    let own = own.filter(|fact| kind_of(fact.what) == SubjectKind::Person);
    let persons: BTreeSet<_> = own.filter_map(|fact| fact.subject).collect();
    persons.into_iter().map(PersonId).collect()
}

fn procedural(
    bodies: &[Body],
    texts: &Texts,
    outputs: Vec<super::document::Output>,
    activities: Vec<super::document::Activity>,
    deviations: Vec<super::document::Deviation>,
) -> Procedural {
    let role = |body: &Body| super::document::BodyRole {
        organisation: body.id.uuid(),
        name: body.name.clone(),
        text: texts.of(Topic::Role, body.id).map(|text| text.text.clone()),
    };
    let of_project = |topic| texts.of_project(topic).map(|text| text.text.clone());
    Procedural {
        activities,
        deviations,
        outputs,
        work_group_changes: of_project(Topic::WorkGroup),
        bodies_roles: bodies.iter().map(role).collect(),
        criticalities: of_project(Topic::Criticalities),
    }
}

type Spent = HashMap<(OrganisationId, String), Spending>;

fn financial(promised: &promises::Promised, spent: &Spent) -> Financial {
    let category = |(code, title, budget): &(String, String, Option<i64>)| Money {
        code: Some(code.clone()),
        title: title.clone(),
        organisation: None,
        budget_cents: *budget,
        ..sum(spent.iter().filter(|((_, of), _)| of == code))
    };
    let partner = |body: &Body| Money {
        title: body.name.clone(),
        organisation: Some(body.id.uuid()),
        budget_cents: body.budget_cents,
        ..sum(spent.iter().filter(|((of, _), _)| *of == body.id))
    };
    Financial {
        budget_cents: promised.general.budget_cents,
        by_category: promised.categories.iter().map(category).collect(),
        by_partner: promised.bodies.iter().map(partner).collect(),
    }
}

/// Entries put together: known in the quarter as soon as one of them is.
fn sum<'s>(entries: impl Iterator<Item = (&'s (OrganisationId, String), &'s Spending)>) -> Money {
    let mut money = Money {
        code: None,
        title: String::new(),
        organisation: None,
        budget_cents: None,
        spent_in_quarter_cents: None,
        spent_to_date_cents: 0,
    };
    for (_, spent) in entries {
        money.spent_to_date_cents += spent.to_date;
        if let Some(cents) = spent.in_quarter {
            money.spent_in_quarter_cents = Some(money.spent_in_quarter_cents.unwrap_or(0) + cents);
        }
    }
    money
}
