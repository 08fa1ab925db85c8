//! Who takes part: one lead, each body once per area, and with one kind.

use std::collections::HashMap;

use super::super::Sheet;
use super::super::codes::{BodyKind, Coded, PartnerRole};
use super::super::problem::{Entry, What};
use super::super::reader::Reading;
use super::{in_order, refers};
use crate::words::folded;

pub(super) fn check(sheet: &Sheet, reading: &Reading<'_>) {
    lead(sheet, reading);
    partners(sheet, reading);
    kinds(sheet, reading);
}

fn lead(sheet: &Sheet, reading: &Reading<'_>) {
    let mut leads = numbered(sheet).filter(|(_, partner)| partner.role == PartnerRole::Lead);
    let Some((_, first)) = leads.next() else {
        let misread = numbered(sheet).any(|(key, _)| reading.is_refused(&format!("{key}.role")));
        if sheet.project.lead_missing.is_none() && !misread {
            reading.report("partners", What::NoLead);
        }
        return;
    };
    for (key, _) in leads.filter(|(_, partner)| partner.name != first.name) {
        reading.report(&format!("{key}.role"), What::TwoLeads { first: first.name.clone() });
    }
}

fn numbered(sheet: &Sheet) -> impl Iterator<Item = (String, &super::super::Partner)> {
    sheet.partners.iter().enumerate().map(|(index, partner)| (format!("partners[{}]", index + 1), partner))
}

fn partners(sheet: &Sheet, reading: &Reading<'_>) {
    let areas: Vec<String> = sheet.areas.iter().map(|area| area.name.clone()).collect();
    let mut seen: HashMap<(String, &Option<String>), String> = HashMap::new();
    for (key, partner) in numbered(sheet) {
        match &partner.area {
            Some(area) => refers(reading, &format!("{key}.area"), area, &["areas"], &areas),
            None if partner.role == PartnerRole::AreaLead && !reading.is_refused(&format!("{key}.area")) => {
                reading.report(&format!("{key}.role"), What::AreaLeadWithoutArea);
            }
            None => {}
        }
        if !partner.ats_members.is_empty() && !partner.mandated_ats {
            reading.report(&format!("{key}.ats_members"), What::AtsWithoutMandate);
        }
        let own = (folded(&partner.name), &partner.area);
        if let Some(first) = seen.get(&own).filter(|_| !partner.name.is_empty()) {
            let line = reading.line_of(first);
            let what = What::Twice { what: Entry::Partner, found: partner.name.clone(), line };
            reading.report(&format!("{key}.name"), what);
        } else {
            seen.insert(own, key.clone());
        }
        in_order(reading, &format!("{key}.until"), partner.since, partner.until);
    }
}

/// One body is one organisation, and an organisation has one kind.
fn kinds(sheet: &Sheet, reading: &Reading<'_>) {
    let mut seen: HashMap<String, (BodyKind, String)> = HashMap::new();
    let partners = numbered(sheet).map(|(key, partner)| (key, &partner.name, partner.kind));
    let bodies = sheet.bodies.iter().enumerate();
    let bodies = bodies.map(|(index, body)| (format!("bodies[{}]", index + 1), &body.name, body.kind));
    for (key, name, kind) in partners.chain(bodies) {
        let at = format!("{key}.kind");
        if name.is_empty() || reading.is_refused(&at) {
            continue;
        }
        match seen.get(&folded(name)) {
            Some((first, _)) if *first == kind => {}
            Some((first, there)) => {
                reading.report(&at, What::TwoKinds { first: first.code(), line: reading.line_of(there) });
            }
            None => {
                seen.insert(folded(name), (kind, at));
            }
        }
    }
}
