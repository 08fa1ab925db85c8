//! The whole directory in memory, read in few queries and kept while nobody changes it: searches, the offer and the
//! gaps look through it without asking the database.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Error, Result};

use super::entities::{
    area, at_location, attribute, capacity, check, cost_option, eligibility, eligibility_value, funding,
    language, location, report, required_document, schedule, service,
};
use super::hours::{self, Opening};
use super::ids::{AtLocationId, ClauseId, LocationId, ServiceId};
use super::search::{Vocabulary, words_of};
use super::sheet::{Cost, Document, Sheet};
use super::trust::{Checked, Reported};
use super::words::{LocationType, Taxonomy};
use super::{compile, edition};
use crate::offer::around::Around;
use crate::offer::rules::Clause;

pub use super::entry::{CapacityLine, Entry, FundingLine, PlaceLine, ReportLine};

const WHY: &str = "the directory is read by everybody who signs in, and kept once for all of them";

/// Every service as it is now.
#[derive(Debug, Default)]
pub struct Directory {
    pub entries: Vec<Entry>,
    places: HashMap<ServiceId, usize>,
    vocabulary: Vocabulary,
}

impl Directory {
    pub fn of(entries: Vec<Entry>) -> Directory {
        let places = entries.iter().enumerate().map(|(at, entry)| (entry.id, at)).collect();
        let vocabulary = Vocabulary::of(entries.iter().map(words_of));
        Directory { entries, places, vocabulary }
    }

    pub fn get(&self, id: ServiceId) -> Option<&Entry> {
        self.places.get(&id).map(|at| &self.entries[*at])
    }

    /// The services whose words are like those typed, by their place in the list; everything where nothing is typed.
    pub fn like(&self, typed: &str) -> Vec<usize> {
        self.vocabulary.like(typed, self.entries.len())
    }
}

/// Which database, which edition of it, and the directory as it was then.
type Kept = (u64, i64, Arc<Directory>);

/// The directories looked at last, one a database.
static KEPT: Mutex<Vec<Kept>> = Mutex::new(Vec::new());

/// The directory as it is now. A unit of work that writes sees its own changes, never what is kept.
pub async fn directory(ctx: &Ctx) -> Result<Arc<Directory>> {
    if ctx.is_writing() {
        return Ok(Arc::new(Directory::of(load(ctx, None).await?)));
    }
    // Before the rows: what changes in between is found the next time.
    let (database, edition) = (ctx.db().number(), edition::edition(ctx).await?);
    let known =
        locked().iter().find(|(of, at, _)| (*of, *at) == (database, edition)).map(|kept| kept.2.clone());
    if let Some(directory) = known {
        return Ok(directory);
    }
    let directory = Arc::new(Directory::of(load(ctx, None).await?));
    let mut kept = locked();
    kept.retain(|(of, ..)| *of != database);
    kept.push((database, edition, directory.clone()));
    Ok(directory)
}

/// One service as it is now, from its rows.
pub async fn one(ctx: &Ctx, id: ServiceId) -> Result<Entry> {
    load(ctx, Some(id)).await?.pop().ok_or(Error::NotFound)
}

fn locked() -> MutexGuard<'static, Vec<Kept>> {
    KEPT.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// The rows of a part of the directory: of one service, or of all, in the order they were written.
macro_rules! rows {
    ($ctx:expr, $table:ident, $only:expr) => {{
        let select = $ctx.unfiltered(WHY).find::<$table::Entity>().order_by_asc($table::Column::Id);
        let select = match $only {
            Some(id) => select.filter($table::Column::ServiceId.eq(id)),
            None => select,
        };
        $ctx.all(select).await?
    }};
}

async fn load(ctx: &Ctx, only: Option<ServiceId>) -> Result<Vec<Entry>> {
    let mut entries = services(ctx, only).await?;
    let at: HashMap<ServiceId, usize> =
        entries.iter().enumerate().map(|(at, entry)| (entry.id, at)).collect();
    sheets(ctx, only, &mut |id, change| change(&mut entries[at[&id]].sheet)).await?;
    places(ctx, only, &mut |id, place| entries[at[&id]].places.push(place)).await?;
    for row in rows!(ctx, capacity, only) {
        let line = CapacityLine {
            unit: row.unit,
            maximum: row.maximum,
            available: row.available,
            updated_at: row.updated_at,
        };
        entries[at[&row.service_id]].capacity.get_or_insert(line);
    }
    clauses(ctx, only, &mut |id, clause| entries[at[&id]].clauses.push(clause)).await?;
    for row in rows!(ctx, funding, only) {
        entries[at[&row.service_id]].funding.push(FundingLine {
            id: row.id,
            payer: row.payer,
            reception: row.reception,
            is_paid: row.is_paid,
            from: row.valid_from,
            until: row.valid_until,
            source: row.source,
        });
    }
    // The last one written stands.
    for row in rows!(ctx, check, only) {
        entries[at[&row.service_id]].checked =
            Some(Checked { on: row.assured_date, next_due: row.next_due_on, result: row.result });
    }
    reports(ctx, only, &mut |id, line| entries[at[&id]].reports.push(line)).await?;
    for entry in &mut entries {
        entry.around = entry.places.iter().filter_map(|place| place.territory).map(Around::of).collect();
        entry.served = entry.sheet.areas.iter().copied().map(Around::of).collect();
    }
    Ok(entries)
}

async fn services(ctx: &Ctx, only: Option<ServiceId>) -> Result<Vec<Entry>> {
    let select = ctx.unfiltered(WHY).find::<service::Entity>();
    let select = match only {
        Some(id) => select.filter(service::Column::Id.eq(id)),
        None => select,
    };
    let mut entries: Vec<Entry> = ctx.all(select).await?.into_iter().map(entry).collect();
    entries.sort_by_cached_key(|entry| (entry.sheet.name.to_lowercase(), entry.id));
    Ok(entries)
}

fn entry(row: service::Model) -> Entry {
    Entry {
        id: row.id,
        organisation: row.organisation_id,
        version: row.version,
        sheet: Sheet {
            name: row.name,
            description: row.description,
            status: row.status,
            alert: row.alert,
            closed_until: row.closed_until,
            email: row.email,
            phone: row.phone,
            url: row.url,
            application_process: row.application_process,
            interpretation_services: row.interpretation_services,
            fees_description: row.fees_description,
            project: row.project_id,
            ..Sheet::default()
        },
        places: Vec::new(),
        capacity: None,
        clauses: Vec::new(),
        funding: Vec::new(),
        checked: None,
        reports: Vec::new(),
        around: Vec::new(),
        served: Vec::new(),
    }
}

type Change<'c> = &'c dyn Fn(&mut Sheet);

async fn sheets(ctx: &Ctx, only: Option<ServiceId>, of: &mut impl FnMut(ServiceId, Change)) -> Result<()> {
    for row in rows!(ctx, attribute, only) {
        of(row.service_id, &|sheet| match row.taxonomy {
            Taxonomy::Need => sheet.needs.push(row.term.clone()),
            Taxonomy::Office => sheet.office = Some(row.term.clone()),
        });
    }
    for row in rows!(ctx, language, only) {
        of(row.service_id, &|sheet| sheet.languages.push(row.code.clone()));
    }
    for row in rows!(ctx, required_document, only) {
        let document = Document { code: row.code, text: row.document };
        of(row.service_id, &|sheet| sheet.documents.push(document.clone()));
    }
    for row in rows!(ctx, cost_option, only) {
        let cost = Cost { option: row.option, amount: row.amount.map(kernel::Cents) };
        of(row.service_id, &|sheet| sheet.costs.push(cost.clone()));
    }
    for row in rows!(ctx, area, only) {
        of(row.service_id, &|sheet| sheet.areas.push(row.territory_id));
    }
    Ok(())
}

async fn places(
    ctx: &Ctx,
    only: Option<ServiceId>,
    add: &mut impl FnMut(ServiceId, PlaceLine),
) -> Result<()> {
    let standing = rows!(ctx, at_location, only);
    let mut openings: HashMap<AtLocationId, Vec<Opening>> = HashMap::new();
    for row in rows!(ctx, schedule, only) {
        openings.entry(row.at_location_id).or_default().push(Opening {
            days: hours::days_of(&row.byday),
            opens: row.opens_at,
            closes: row.closes_at,
            by_appointment: row.by_appointment,
            from: row.valid_from,
            until: row.valid_until,
        });
    }
    let everywhere = ctx.unfiltered(WHY).find::<location::Entity>();
    let wanted = match only {
        Some(_) => everywhere.filter(location::Column::Id.is_in(standing.iter().map(|row| row.location_id))),
        None => everywhere,
    };
    let mut locations: HashMap<LocationId, location::Model> =
        ctx.all(wanted).await?.into_iter().map(|row| (row.id, row)).collect();
    for row in standing {
        let Some(place) = locations.remove(&row.location_id) else { continue };
        add(
            row.service_id,
            PlaceLine {
                id: row.id,
                location: place.id,
                name: place.name,
                address: place.address_1,
                territory: place.territory_id,
                accessibility: place.accessibility,
                is_virtual: place.location_type == LocationType::Virtual,
                openings: openings.remove(&row.id).unwrap_or_default(),
            },
        );
    }
    Ok(())
}

async fn clauses(ctx: &Ctx, only: Option<ServiceId>, add: &mut impl FnMut(ServiceId, Clause)) -> Result<()> {
    let mut values: HashMap<ClauseId, Vec<String>> = HashMap::new();
    for row in rows!(ctx, eligibility_value, only) {
        values.entry(row.clause_id).or_default().push(row.value);
    }
    for row in rows!(ctx, eligibility, only) {
        let allowed = values.remove(&row.id).unwrap_or_default();
        add(
            row.service_id,
            Clause {
                id: row.id,
                test: compile::test(row.kind, row.number, allowed),
                text: row.text,
                source: row.source,
                article: row.article,
                from: row.valid_from,
                until: row.valid_until,
                waivable_by: row.waivable_by,
            },
        );
    }
    Ok(())
}

async fn reports(
    ctx: &Ctx,
    only: Option<ServiceId>,
    add: &mut impl FnMut(ServiceId, ReportLine),
) -> Result<()> {
    let open = ctx
        .unfiltered(WHY)
        .find::<report::Entity>()
        .filter(report::Column::AnsweredAt.is_null())
        .order_by_asc(report::Column::Id);
    let open = match only {
        Some(id) => open.filter(report::Column::ServiceId.eq(id)),
        None => open,
    };
    for row in ctx.all(open).await? {
        let reported = Reported { what: row.what, origin: row.origin, on: row.reported_on };
        add(row.service_id, ReportLine { id: row.id, reported, note: row.note });
    }
    Ok(())
}
