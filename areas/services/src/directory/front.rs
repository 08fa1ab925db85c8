//! What other areas may ask of the directory.

use std::collections::HashMap;

use organisations::OrganisationId;
use store::{Ctx, Error, Result};

use super::ids::ServiceId;
use super::index::{self, Entry};
use super::trust::Trust;
use super::words::{Standing, Status};
use super::{needs, standing};

/// What a list shows of a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceLine {
    pub id: ServiceId,
    pub organisation: OrganisationId,
    pub name: String,
    pub status: Status,
    /// Codes of `data/needs.toml`.
    pub needs: Vec<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    /// Not known where nobody counts places.
    pub free_places: Option<i32>,
    pub standing: Standing,
}

impl ServiceLine {
    pub fn url(&self) -> String {
        format!("/services/{}", self.id)
    }

    /// "Italiano, Scuola"
    pub fn needs_line(&self, locale: &str) -> String {
        needs_line(&self.needs, locale)
    }
}

pub fn needs_line(codes: &[String], locale: &str) -> String {
    let names = codes.iter().filter_map(|code| needs::need(code)).map(|need| need.name(locale));
    names.collect::<Vec<_>>().join(", ")
}

/// Many services at once; ids nobody knows are left out.
pub async fn services(ctx: &Ctx, ids: &[ServiceId]) -> Result<HashMap<ServiceId, ServiceLine>> {
    let directory = index::directory(ctx).await?;
    let entries: Vec<&Entry> = ids.iter().filter_map(|id| directory.get(*id)).collect();
    let trusts = standing::trusts(ctx, &entries).await?;
    Ok(entries.into_iter().map(|entry| (entry.id, line(entry, &trusts[&entry.id]))).collect())
}

pub async fn service(ctx: &Ctx, id: ServiceId) -> Result<ServiceLine> {
    services(ctx, &[id]).await?.remove(&id).ok_or(Error::NotFound)
}

fn line(entry: &Entry, trust: &Trust) -> ServiceLine {
    ServiceLine {
        id: entry.id,
        organisation: entry.organisation,
        name: entry.sheet.name.clone(),
        status: entry.sheet.status,
        needs: entry.sheet.needs.clone(),
        email: entry.sheet.email.clone(),
        phone: entry.sheet.phone.clone(),
        free_places: entry.free_places(),
        standing: trust.standing,
    }
}
