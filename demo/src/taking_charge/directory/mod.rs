//! The directory of the territory's services: each entered by whoever gives it, some not checked for long.

mod sheets;

use authz::Role;
use chrono::Days;
use identity::UserId;
use organisations::{OrganisationId, territory};
use programmes::ProjectId;
use services::directory::{NewCapacity, NewClause, NewFunding, Place, Register, Sheet, hours, register};
use services::directory::{Report, report, set_free_places};
use services::{ReportWhat, ServiceId};
use store::{Ctx, Error, Result};

use super::agenda::Deed as Any;
use super::days::{ago, at};
use super::{Setting, Stage};
use crate::bodies::{DIMORA, REGIONE_ER};
use sheets::{Book, Line};

#[derive(Clone, Copy, Debug)]
pub(super) enum Deed {
    Enter(usize),
    /// Free places, said again this week.
    Free(usize, i32),
    Wrong(usize),
}

#[derive(Default)]
pub(super) struct World {
    lines: Vec<Known>,
}

struct Known {
    line: &'static Line,
    organisation: OrganisationId,
    project: Option<ProjectId>,
    id: Option<ServiceId>,
}

pub(super) async fn prepare(set: &mut Setting<'_>) -> Result<World> {
    let mut world = World::default();
    // Who keeps the directory where a body has nobody who signs in; and who finds out that something is wrong.
    let region = set.body(REGIONE_ER).await?;
    let dimora = set.body(DIMORA).await?;
    let finder = set.worker(dimora, Role::CaseWorker, 0);
    for (place, line) in sheets::book()?.services.iter().enumerate() {
        let organisation = set.body(&line.body).await?;
        let project = match &line.project {
            Some(code) => Some(crate::promises::project(set.ctx, code).await?),
            None => None,
        };
        let keeper = keeper(set, organisation).unwrap_or_else(|| set.worker(region, Role::Administrator, 0));
        world.lines.push(Known { line, organisation, project, id: None });
        let entered = at(ago(set.today, line.checked), 12, 0);
        set.agenda.put(entered, keeper, Any::Directory(Deed::Enter(place)));
        if let Some(places) = &line.places {
            let free = i32::try_from(place % 4).unwrap_or_default().min(places.maximum);
            let said = at(ago(set.today, 1 + place as u64 % 5), 12, 30);
            set.agenda.put(said.max(entered), keeper, Any::Directory(Deed::Free(place, free)));
        }
        if place % 13 == 6 {
            set.agenda.put(at(ago(set.today, 3), 16, 0), finder, Any::Directory(Deed::Wrong(place)));
        }
    }
    Ok(world)
}

/// Whoever of the body may keep its services.
fn keeper(set: &Setting<'_>, body: OrganisationId) -> Option<UserId> {
    let may = |role: Role| matches!(role, Role::CaseWorker | Role::Referent | Role::Coordinator);
    let found = set.cast.accounts.iter().find(|account| account.organisation == body && may(account.role));
    found.map(|account| account.user)
}

pub(super) async fn happen(ctx: &Ctx, stage: &mut Stage, deed: Deed) -> Result<()> {
    match deed {
        Deed::Enter(place) => {
            let wish = entry(ctx, sheets::book()?, &stage.directory.lines[place])?;
            stage.directory.lines[place].id = Some(register(ctx, wish).await?);
            Ok(())
        }
        Deed::Free(place, free) => match stage.directory.lines[place].id {
            Some(id) => set_free_places(ctx, id, free).await,
            None => Ok(()),
        },
        Deed::Wrong(place) => {
            let Some(service) = stage.directory.lines[place].id else { return Ok(()) };
            let note = Some("Al numero non risponde più nessuno (dimostrazione)".to_owned());
            report(ctx, Report { service, what: ReportWhat::WrongPhone, note }).await
        }
    }
}

fn entry(ctx: &Ctx, book: &Book, known: &Known) -> Result<Register> {
    let line = known.line;
    let place = territory::by_code(&line.territory).map(|place| place.id);
    let openings = hours::read(&line.hours).map_err(|_| Error::broken("hours of the story"))?;
    let sheet = Sheet {
        name: line.name.clone(),
        description: line.about.clone(),
        needs: line.needs.clone(),
        office: line.office.clone(),
        email: Some("sportello@esempio.invalid".to_owned()),
        phone: Some("+39 000 000 0000".to_owned()),
        application_process: line.how.clone(),
        project: known.project,
        languages: line.languages.clone(),
        areas: line.area.as_deref().and_then(territory::by_code).map(|area| area.id).into_iter().collect(),
        ..Sheet::default()
    };
    let mut wish = Register::of(known.organisation, sheet);
    wish.places.push(Place {
        name: line.name.clone(),
        address: Some(line.address.clone()),
        territory: place,
        accessibility: Some("Ingresso senza gradini".to_owned()),
        is_virtual: false,
        openings,
    });
    wish.capacity = line.places.as_ref().map(|places| NewCapacity {
        unit: places.unit.clone(),
        maximum: Some(places.maximum),
        available: Some(places.free),
    });
    wish.clauses = book.clauses_of(line).map(clause).collect();
    wish.funding = book.payers_of(line).map(|payer| funding(ctx, payer)).collect();
    Ok(wish)
}

fn clause(clause: &sheets::Clause) -> NewClause {
    NewClause {
        kind: clause.kind,
        number: clause.number,
        values: clause.values.clone(),
        text: clause.text.clone(),
        source: clause.source.clone(),
        article: None,
        from: None,
        until: None,
        waivable_by: clause.waived.clone(),
    }
}

fn funding(ctx: &Ctx, payer: &sheets::Payer) -> NewFunding {
    NewFunding {
        payer: payer.name.clone(),
        reception: payer.reception.clone(),
        is_paid: payer.is_paid,
        from: Some(ctx.today() - Days::new(200)),
        until: None,
        source: "Scheda del servizio (dimostrazione)".to_owned(),
    }
}

impl Stage {
    /// A service of a body, where one stands in the directory by now.
    pub(super) fn service_of(&self, body: OrganisationId) -> Option<(ServiceId, &'static str)> {
        let known =
            self.directory.lines.iter().find(|known| known.organisation == body && known.id.is_some())?;
        Some((known.id?, known.line.name.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_names_needs_hours_languages_and_places_that_exist() {
        let services = &sheets::book().unwrap().services;
        assert!(services.len() >= 38, "{}", services.len());
        for line in services {
            assert!(hours::read(&line.hours).is_ok(), "{}", line.name);
            assert!(territory::by_code(&line.territory).is_some(), "{}", line.name);
            assert!(
                line.area.as_deref().is_none_or(|code| territory::by_code(code).is_some()),
                "{}",
                line.name
            );
            assert!(
                line.needs.iter().all(|code| services::directory::needs::need(code).is_some()),
                "{}",
                line.name
            );
            for code in &line.languages {
                assert!(organisations::codes::language(code).is_some(), "{}: {code}", line.name);
            }
        }
    }
}
