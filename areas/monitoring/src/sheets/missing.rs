//! What a sheet still lacks: all of it at once, and for each thing who must do it and where. Pure.

use uuid::Uuid;

use super::document::{Part, Sheet};

/// One thing to do before the sheet is good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    pub part: Part,
    pub what: What,
    pub who: Who,
    pub place: Place,
}

impl Missing {
    /// Whether the sheet cannot leave without it; the rest is shown and may be accepted knowingly.
    pub const fn is_blocking(&self) -> bool {
        self.what.is_blocking()
    }
}

/// What is lacking, with the words a sentence about it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    Cup,
    Lead,
    Partners,
    ProjectDates,
    DeviationUnexplained { title: String },
    WorkGroupChanges,
    RoleOfBody { body: String },
    Criticalities,
    CellsDoNotAddUp { indicator: String },
    Spent { body: String },
    NotDelivered { body: String },
    Unregistered { body: String, sessions: i64 },
    PersonsIncomplete { body: String, persons: i64 },
}

impl What {
    /// A CUP may be yet to come and a partner may be late: the coordinator decides. A figure that
    /// nobody entered or that contradicts itself stops the sheet.
    pub const fn is_blocking(&self) -> bool {
        !matches!(
            self,
            Self::Cup
                | Self::NotDelivered { .. }
                | Self::Unregistered { .. }
                | Self::PersonsIncomplete { .. }
        )
    }

    pub const fn key(&self) -> &'static str {
        match self {
            Self::Cup => "monitoring-sheets-missing-cup",
            Self::Lead => "monitoring-sheets-missing-lead",
            Self::Partners => "monitoring-sheets-missing-partners",
            Self::ProjectDates => "monitoring-sheets-missing-dates",
            Self::DeviationUnexplained { .. } => "monitoring-sheets-missing-deviation",
            Self::WorkGroupChanges => "monitoring-sheets-missing-work-group",
            Self::RoleOfBody { .. } => "monitoring-sheets-missing-role",
            Self::Criticalities => "monitoring-sheets-missing-criticalities",
            Self::CellsDoNotAddUp { .. } => "monitoring-sheets-missing-cells",
            Self::Spent { .. } => "monitoring-sheets-missing-spent",
            Self::NotDelivered { .. } => "monitoring-sheets-missing-delivery",
            Self::Unregistered { .. } => "monitoring-sheets-missing-registers",
            Self::PersonsIncomplete { .. } => "monitoring-sheets-missing-persons",
        }
    }
}

/// Who must act: the coordinator of the lead body, or the monitoring referent of a partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    Coordinator,
    Referent { organisation: Uuid, name: String },
}

/// Where it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    ProjectPage,
    Deviations,
    Narrative,
    Spending,
    Figures,
    DataDelivery,
    Registers,
    IncompletePersons,
}

/// What a partner has delivered for the quarter: the part of the answer that no sheet shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivered {
    pub organisation: Uuid,
    pub name: String,
    pub is_declared: bool,
    pub unregistered_sessions: i64,
    pub incomplete_persons: i64,
}

/// Everything missing, in the order of the parts.
pub fn missing(sheet: &Sheet, delivered: &[Delivered]) -> Vec<Missing> {
    let mut found = Vec::new();
    found.extend(general(sheet));
    found.extend(registry(sheet));
    found.extend(procedural(sheet));
    found.extend(delivered.iter().filter_map(unregistered));
    found.extend(delivered.iter().filter_map(undeclared));
    found.extend(physical(sheet));
    found.extend(financial(sheet));
    found.extend(delivered.iter().filter_map(incomplete));
    found
}

/// How many of them stop the submission.
pub fn blocking(missing: &[Missing]) -> usize {
    missing.iter().filter(|one| one.is_blocking()).count()
}

fn general(sheet: &Sheet) -> Vec<Missing> {
    let mut found = Vec::new();
    if sheet.general.cup.is_none() {
        found.push(for_coordinator(Part::General, What::Cup, Place::ProjectPage));
    }
    if sheet.general.lead.is_none() {
        found.push(for_coordinator(Part::General, What::Lead, Place::ProjectPage));
    }
    found
}

fn registry(sheet: &Sheet) -> Vec<Missing> {
    let mut found = Vec::new();
    if sheet.registry.partners.is_empty() {
        found.push(for_coordinator(Part::Registry, What::Partners, Place::ProjectPage));
    }
    if sheet.registry.starts_on.is_none() || sheet.registry.ends_on.is_none() {
        found.push(for_coordinator(Part::Registry, What::ProjectDates, Place::ProjectPage));
    }
    found
}

fn procedural(sheet: &Sheet) -> Vec<Missing> {
    let part = Part::Procedural;
    let unexplained = sheet.procedural.deviations.iter().filter(|deviation| !deviation.is_explained());
    let mut found: Vec<Missing> = unexplained
        .map(|deviation| What::DeviationUnexplained {
            title: format!("{} {}", deviation.code, deviation.title),
        })
        .map(|what| for_coordinator(part, what, Place::Deviations))
        .collect();

    let silent = sheet.procedural.bodies_roles.iter().filter(|body| is_blank(body.text.as_deref()));
    found.extend(silent.map(|body| Missing {
        part,
        what: What::RoleOfBody { body: body.name.clone() },
        who: Who::Referent { organisation: body.organisation, name: body.name.clone() },
        place: Place::Narrative,
    }));
    if is_blank(sheet.procedural.work_group_changes.as_deref()) {
        found.push(for_coordinator(part, What::WorkGroupChanges, Place::Narrative));
    }
    if is_blank(sheet.procedural.criticalities.as_deref()) {
        found.push(for_coordinator(part, What::Criticalities, Place::Narrative));
    }
    found
}

fn physical(sheet: &Sheet) -> impl Iterator<Item = Missing> {
    let wrong = sheet.physical.iter().filter(|figure| !(figure.new.adds_up() && figure.cumulative.adds_up()));
    wrong
        .map(|figure| What::CellsDoNotAddUp { indicator: figure.code.clone() })
        .map(|what| for_coordinator(Part::Physical, what, Place::Figures))
}

/// A body says what it spent once a quarter, under whatever categories; silence is not a zero.
fn financial(sheet: &Sheet) -> impl Iterator<Item = Missing> {
    let silent = sheet.financial.by_partner.iter().filter(|line| line.spent_in_quarter_cents.is_none());
    silent.map(|line| {
        let who = match line.organisation {
            Some(organisation) => Who::Referent { organisation, name: line.title.clone() },
            None => Who::Coordinator,
        };
        let what = What::Spent { body: line.title.clone() };
        Missing { part: Part::Financial, what, who, place: Place::Spending }
    })
}

fn unregistered(partner: &Delivered) -> Option<Missing> {
    let sessions = partner.unregistered_sessions;
    let what = What::Unregistered { body: partner.name.clone(), sessions };
    (sessions > 0).then(|| for_referent(partner, Part::Procedural, what, Place::Registers))
}

fn undeclared(partner: &Delivered) -> Option<Missing> {
    let what = What::NotDelivered { body: partner.name.clone() };
    (!partner.is_declared).then(|| for_referent(partner, Part::Procedural, what, Place::DataDelivery))
}

fn incomplete(partner: &Delivered) -> Option<Missing> {
    let persons = partner.incomplete_persons;
    let what = What::PersonsIncomplete { body: partner.name.clone(), persons };
    (persons > 0).then(|| for_referent(partner, Part::Recipients, what, Place::IncompletePersons))
}

fn for_coordinator(part: Part, what: What, place: Place) -> Missing {
    Missing { part, what, who: Who::Coordinator, place }
}

fn for_referent(partner: &Delivered, part: Part, what: What, place: Place) -> Missing {
    let who = Who::Referent { organisation: partner.organisation, name: partner.name.clone() };
    Missing { part, what, who, place }
}

fn is_blank(text: Option<&str>) -> bool {
    text.is_none_or(|text| text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheets::example;

    fn whats(found: &[Missing]) -> Vec<&What> {
        found.iter().map(|one| &one.what).collect()
    }

    #[test]
    fn a_complete_sheet_lacks_nothing() {
        assert_eq!(missing(&example::sheet(), &[example::delivered()]), []);
    }

    #[test]
    fn everything_missing_is_said_at_once() {
        let mut sheet = example::sheet();
        sheet.general.cup = None;
        sheet.procedural.work_group_changes = None;
        sheet.procedural.bodies_roles[0].text = Some("   ".into());
        sheet.financial.by_partner[1].spent_in_quarter_cents = None;
        sheet.physical[0].new.total += 1;
        let found = missing(&sheet, &[]);
        assert_eq!(
            whats(&found),
            [
                &What::Cup,
                &What::RoleOfBody { body: "Comune di Prova".into() },
                &What::WorkGroupChanges,
                &What::CellsDoNotAddUp { indicator: "O.2.3.1".into() },
                &What::Spent { body: "Cooperativa Inventata".into() },
            ]
        );
        assert_eq!(blocking(&found), 4, "a CUP yet to come does not stop the sheet");
    }

    #[test]
    fn a_deviation_needs_a_cause_and_a_text() {
        let mut sheet = example::sheet();
        sheet.procedural.deviations[0].cause = None;
        let found = missing(&sheet, &[]);
        assert_eq!(found[0].place, Place::Deviations);
        assert_eq!(found[0].who, Who::Coordinator);
        assert!(found[0].is_blocking());
    }

    #[test]
    fn a_late_partner_is_named_with_what_it_owes_and_does_not_stop_the_others() {
        let late = Delivered {
            is_declared: false,
            unregistered_sessions: 2,
            incomplete_persons: 9,
            ..example::delivered()
        };
        let found = missing(&example::sheet(), std::slice::from_ref(&late));
        assert_eq!(found.len(), 3);
        assert_eq!(blocking(&found), 0);
        let referent = Who::Referent { organisation: late.organisation, name: late.name };
        assert!(found.iter().all(|one| one.who == referent));
    }

    #[test]
    fn nothing_spent_is_an_answer_and_silence_is_not() {
        let mut sheet = example::sheet();
        sheet.financial.by_partner[0].spent_in_quarter_cents = Some(0);
        assert_eq!(missing(&sheet, &[]), []);
    }
}
