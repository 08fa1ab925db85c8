//! Names of participants of any kind, one query for each kind.

use std::collections::HashMap;

use organisations::OrganisationId;
use people::PersonId;
use store::{Ctx, Result};

use crate::groups::operators::operators;
use crate::ids::OperatorId;
use crate::register::rules::Participant;
use crate::words::Kind;

/// Those whose name the reader may not see are left out.
pub(crate) async fn names(ctx: &Ctx, who: &[Participant]) -> Result<HashMap<Participant, String>> {
    let mut names = HashMap::new();

    let persons: Vec<PersonId> = of(who, Kind::Person).map(PersonId).collect();
    if !persons.is_empty() {
        for (id, line) in people::lines(ctx, &persons).await? {
            names.insert(Participant { kind: Kind::Person, id: id.uuid() }, line.family_first());
        }
    }
    let staff: Vec<OperatorId> = of(who, Kind::Operator).map(OperatorId).collect();
    for (id, line) in operators(ctx, &staff).await? {
        names.insert(
            Participant { kind: Kind::Operator, id: id.uuid() },
            format!("{} ({})", line.name, line.body),
        );
    }
    let bodies: Vec<OrganisationId> = of(who, Kind::Organisation).map(OrganisationId).collect();
    for (id, name) in organisations::names(ctx, &bodies).await? {
        names.insert(Participant { kind: Kind::Organisation, id: id.uuid() }, name);
    }
    Ok(names)
}

fn of(who: &[Participant], kind: Kind) -> impl Iterator<Item = uuid::Uuid> + '_ {
    who.iter().filter(move |one| one.kind == kind).map(|one| one.id)
}
