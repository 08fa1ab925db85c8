//! The organisations a sheet names: found where they are known, registered where they are not.

use std::collections::HashMap;

use organisations::{Kind, OrganisationId, Register, TerritoryId, territory};
use store::{Ctx, Result};

use crate::sheet::{BodyKind, Coded, Sheet, TerritoryLevel};
use crate::words::folded;

/// Organisations by the name the sheet gives them.
#[derive(Default)]
pub(crate) struct Directory(HashMap<String, OrganisationId>);

impl Directory {
    pub fn find(&self, name: &str) -> Option<OrganisationId> {
        self.0.get(&folded(name)).copied()
    }
}

pub(super) async fn registered(ctx: &Ctx, sheet: &Sheet) -> Result<Directory> {
    let mut directory = Directory::default();
    for partner in &sheet.partners {
        enter(ctx, sheet, &mut directory, &partner.name, partner.kind).await?;
        for member in &partner.ats_members {
            enter(ctx, sheet, &mut directory, member, BodyKind::Other).await?;
        }
    }
    for body in sheet.bodies.iter().filter(|body| !body.category) {
        enter(ctx, sheet, &mut directory, &body.name, body.kind).await?;
    }
    Ok(directory)
}

async fn enter(
    ctx: &Ctx,
    sheet: &Sheet,
    directory: &mut Directory,
    name: &str,
    kind: BodyKind,
) -> Result<()> {
    if directory.find(name).is_some() {
        return Ok(());
    }
    let id = match organisations::find_by_name(ctx, name).await? {
        Some(known) => known,
        None => {
            let wish = Register {
                name: name.to_owned(),
                // The two lists share their codes; what one does not know is another kind of body.
                kind: kind.code().parse().unwrap_or(Kind::Other),
                territory: seat(sheet, kind),
                ..Register::default()
            };
            organisations::register(ctx, wish).await?
        }
    };
    directory.0.insert(folded(name), id);
    Ok(())
}

/// A prefecture sits in the project's province, a region is the project's region; of others the
/// sheet does not say.
fn seat(sheet: &Sheet, kind: BodyKind) -> Option<TerritoryId> {
    let level = match kind {
        BodyKind::Prefettura | BodyKind::Province | BodyKind::Questura => TerritoryLevel::Province,
        BodyKind::Region => TerritoryLevel::Region,
        _ => return None,
    };
    let mut there = sheet.territories.iter().filter(|territory| territory.level == level);
    let only = there.next().filter(|_| there.next().is_none())?;
    territory::by_code(only.code.as_deref()?).map(|territory| territory.id)
}
