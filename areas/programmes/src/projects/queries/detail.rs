//! A project with all it is made of, as its page shows it.

use std::collections::HashMap;

use authz::Action;
use chrono::NaiveDate;
use kernel::Cents;
use organisations::{OrganisationId, TerritoryId};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, Select};
use store::{Ctx, Guarded, Result};

use super::lines::{ProjectLine, project};
use crate::entities::codes::{BudgetKind, NamedIn, NamedPart, StatementKind};
use crate::entities::{
    area, body, budget_line, complementarity, context_number, named_body, network, partnership,
    project as head, protocol, statement, target, target_group, territory,
};
use crate::ids::{PartnershipId, ProjectId};
use crate::sheet::{
    BodyPart, ComplementarityKind, GroupCode, NetworkKind, PartnerRole, ProtocolState, RecipientMode,
    TerritoryLevel,
};
use crate::words::{split, unlined};

/// Everything about a project but its plan, its money and its versions.
#[derive(Clone, Debug)]
pub struct Project {
    pub line: ProjectLine,
    pub summary: String,
    pub cup_missing: Option<String>,
    pub approved_by: Option<String>,
    pub measures: Vec<String>,
    pub funded_actions: Vec<String>,
    pub call: Option<crate::ids::CallId>,
    pub months: Option<i32>,
    pub dates_note: Option<String>,
    pub budget_note: Option<String>,
    pub budget_is_outside: bool,
    pub territories: Vec<Territory>,
    pub areas: Vec<(String, Option<String>)>,
    pub target_groups: Vec<TargetGroup>,
    pub bodies: Vec<Body>,
    pub networks: Vec<NamedNetwork>,
    pub protocols: Vec<ProtocolLine>,
    pub complementarities: Vec<Complementarity>,
    pub context: Vec<ContextNumber>,
    pub sentences: Vec<Sentence>,
}

impl Project {
    /// The document's sentences of one kind, in its order.
    pub fn sentences_of(&self, kind: StatementKind) -> Vec<&Sentence> {
        self.sentences.iter().filter(|sentence| sentence.kind == kind).collect()
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Territory {
    pub level: TerritoryLevel,
    pub code: Option<String>,
    pub territory: Option<TerritoryId>,
    pub name: String,
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetGroup {
    pub group: GroupCode,
    pub mode: RecipientMode,
    pub description: String,
    pub source: String,
}

/// A body, or a category of bodies, without budget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    pub name: String,
    pub part: BodyPart,
    pub is_category: bool,
    pub organisation: Option<OrganisationId>,
    pub note: Option<String>,
}

/// A body in the partnership, for an area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartnerLine {
    pub id: PartnershipId,
    pub organisation: OrganisationId,
    pub name: String,
    pub role: PartnerRole,
    pub area: Option<String>,
    pub mandated_ats: bool,
    pub ats_members: Vec<String>,
    pub since: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    pub note: Option<String>,
    pub source: String,
    pub is_outside: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub indicator: String,
    /// None: to be defined.
    pub value: Option<i64>,
    /// Under 18, 18 to 60, over 60; in each women, men, non-binary.
    pub cells: Option<[i64; 9]>,
    pub by: Option<NaiveDate>,
    pub note: Option<String>,
    pub source: String,
    pub is_outside: bool,
}

/// A line of the budget: for a cost category, or for a partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetLine {
    pub is_category: bool,
    /// The category's code; empty for a partner's share.
    pub category: String,
    pub title: String,
    pub organisation: Option<OrganisationId>,
    pub amount: Option<Cents>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedNetwork {
    pub code: String,
    pub title: String,
    pub kind: NetworkKind,
    pub quantity: Option<i32>,
    pub part_of: Option<String>,
    pub purpose: Option<String>,
    pub note: Option<String>,
    pub chaired_by: Vec<String>,
    pub members: Vec<String>,
    pub source: String,
    pub is_outside: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProtocolLine {
    pub code: String,
    pub title: String,
    pub full_title: Option<String>,
    pub state: ProtocolState,
    pub signed_on: Option<NaiveDate>,
    pub signed_about: bool,
    pub signatories: Vec<String>,
    pub facilitators: Vec<String>,
    pub supporters: Vec<String>,
    pub note: Option<String>,
    pub source: String,
    pub is_outside: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complementarity {
    pub title: String,
    pub kind: ComplementarityKind,
    pub action: Option<String>,
    pub text: Option<String>,
    pub source: String,
    pub is_outside: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContextNumber {
    pub label: String,
    pub value: String,
    pub place: Option<String>,
    pub note: Option<String>,
    pub source: String,
    pub is_outside: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    pub kind: StatementKind,
    pub code: Option<String>,
    pub title: Option<String>,
    pub text: String,
    pub detail: Option<String>,
    pub others: Vec<String>,
    pub action: Option<String>,
    pub source: String,
    pub is_outside: bool,
}

/// The project's rows of one kind that the actor may see.
pub(crate) fn of_project<E: Guarded>(ctx: &Ctx, column: E::Column, project: ProjectId) -> Select<E> {
    ctx.find::<E>().filter(column.eq(project))
}

pub async fn project_detail(ctx: &Ctx, id: ProjectId) -> Result<Project> {
    let line = project(ctx, id).await?;
    let (row, _) = ctx.load::<head::Entity>(id, Action::View).await?;
    let mut named = named_bodies(ctx, id).await?;
    Ok(Project {
        line,
        summary: row.summary,
        cup_missing: row.cup_missing,
        approved_by: row.approved_by,
        measures: split(&row.measures),
        funded_actions: split(&row.funded_actions),
        call: row.call_id,
        months: row.months,
        dates_note: row.dates_note,
        budget_note: row.budget_note,
        budget_is_outside: row.budget_outside,
        territories: territories(ctx, id).await?,
        areas: areas(ctx, id).await?,
        target_groups: target_groups(ctx, id).await?,
        bodies: bodies(ctx, id).await?,
        networks: networks(ctx, id, &mut named).await?,
        protocols: protocols(ctx, id, &mut named).await?,
        complementarities: complementarities(ctx, id).await?,
        context: context(ctx, id).await?,
        sentences: sentences(ctx, id).await?,
    })
}

pub async fn territories(ctx: &Ctx, id: ProjectId) -> Result<Vec<Territory>> {
    let all = of_project::<territory::Entity>(ctx, territory::Column::ProjectId, id)
        .order_by_asc(territory::Column::Position);
    let line = |row: territory::Model| Territory {
        level: row.level,
        code: row.code,
        territory: row.territory_id,
        name: row.name,
        note: row.note,
    };
    Ok(ctx.all(all).await?.into_iter().map(line).collect())
}

async fn areas(ctx: &Ctx, id: ProjectId) -> Result<Vec<(String, Option<String>)>> {
    let all =
        of_project::<area::Entity>(ctx, area::Column::ProjectId, id).order_by_asc(area::Column::Position);
    Ok(ctx.all(all).await?.into_iter().map(|row| (row.name, row.note)).collect())
}

async fn target_groups(ctx: &Ctx, id: ProjectId) -> Result<Vec<TargetGroup>> {
    let all = of_project::<target_group::Entity>(ctx, target_group::Column::ProjectId, id)
        .order_by_asc(target_group::Column::Position);
    let line = |row: target_group::Model| TargetGroup {
        group: row.group_code,
        mode: row.mode,
        description: row.description,
        source: row.source,
    };
    Ok(ctx.all(all).await?.into_iter().map(line).collect())
}

async fn bodies(ctx: &Ctx, id: ProjectId) -> Result<Vec<Body>> {
    let all =
        of_project::<body::Entity>(ctx, body::Column::ProjectId, id).order_by_asc(body::Column::Position);
    let line = |row: body::Model| Body {
        name: row.name,
        part: row.part,
        is_category: row.is_category,
        organisation: row.organisation_id,
        note: row.note,
    };
    Ok(ctx.all(all).await?.into_iter().map(line).collect())
}

/// Partners in the order of the sheet, the lead first where it is written first.
pub async fn partners(ctx: &Ctx, id: ProjectId) -> Result<Vec<PartnerLine>> {
    let all = of_project::<partnership::Entity>(ctx, partnership::Column::ProjectId, id)
        .order_by_asc(partnership::Column::Position);
    let rows = ctx.all(all).await?;
    let bodies: Vec<OrganisationId> = rows.iter().map(|row| row.organisation_id).collect();
    let names = organisations::names(ctx, &bodies).await?;
    let line = |row: partnership::Model| PartnerLine {
        id: row.id,
        organisation: row.organisation_id,
        name: names.get(&row.organisation_id).cloned().unwrap_or_default(),
        role: row.role,
        area: row.area,
        mandated_ats: row.mandated_ats,
        ats_members: unlined(&row.ats_members),
        since: row.since_on,
        until: row.until_on,
        note: row.note,
        source: row.source,
        is_outside: row.outside,
    };
    Ok(rows.into_iter().map(line).collect())
}

pub async fn targets(ctx: &Ctx, id: ProjectId) -> Result<Vec<Target>> {
    let all = of_project::<target::Entity>(ctx, target::Column::ProjectId, id)
        .order_by_asc(target::Column::Position);
    let line = |row: target::Model| Target {
        cells: cells(&row),
        indicator: row.indicator,
        value: row.value,
        by: row.by_on,
        note: row.note,
        source: row.source,
        is_outside: row.outside,
    };
    Ok(ctx.all(all).await?.into_iter().map(line).collect())
}

fn cells(row: &target::Model) -> Option<[i64; 9]> {
    Some([
        row.lt18_women?,
        row.lt18_men?,
        row.lt18_non_binary?,
        row.a18_60_women?,
        row.a18_60_men?,
        row.a18_60_non_binary?,
        row.gt60_women?,
        row.gt60_men?,
        row.gt60_non_binary?,
    ])
}

/// Budget lines the actor may see: by category, then by partner.
pub async fn budget(ctx: &Ctx, id: ProjectId) -> Result<Vec<BudgetLine>> {
    let all = of_project::<budget_line::Entity>(ctx, budget_line::Column::ProjectId, id)
        .order_by_asc(budget_line::Column::Kind)
        .order_by_asc(budget_line::Column::Position);
    let line = |row: budget_line::Model| BudgetLine {
        is_category: row.kind == BudgetKind::Category,
        category: row.code.unwrap_or_default(),
        title: row.title,
        organisation: row.organisation_id,
        amount: row.amount_cents.map(Cents),
    };
    Ok(ctx.all(all).await?.into_iter().map(line).collect())
}

type Named = HashMap<(NamedIn, String, NamedPart), Vec<String>>;

async fn named_bodies(ctx: &Ctx, id: ProjectId) -> Result<Named> {
    let all = of_project::<named_body::Entity>(ctx, named_body::Column::ProjectId, id)
        .order_by_asc(named_body::Column::Position);
    let mut named = Named::new();
    for row in ctx.all(all).await? {
        named.entry((row.of, row.of_code, row.part)).or_default().push(row.name);
    }
    Ok(named)
}

async fn networks(ctx: &Ctx, id: ProjectId, named: &mut Named) -> Result<Vec<NamedNetwork>> {
    let all = of_project::<network::Entity>(ctx, network::Column::ProjectId, id)
        .order_by_asc(network::Column::Position);
    let line = |row: network::Model| {
        let mut list = |part| named.remove(&(NamedIn::Network, row.code.clone(), part)).unwrap_or_default();
        NamedNetwork {
            chaired_by: list(NamedPart::Chair),
            members: list(NamedPart::Member),
            code: row.code,
            title: row.title,
            kind: row.kind,
            quantity: row.quantity,
            part_of: row.part_of_code,
            purpose: row.purpose,
            note: row.note,
            source: row.source,
            is_outside: row.outside,
        }
    };
    Ok(ctx.all(all).await?.into_iter().map(line).collect())
}

async fn protocols(ctx: &Ctx, id: ProjectId, named: &mut Named) -> Result<Vec<ProtocolLine>> {
    let all = of_project::<protocol::Entity>(ctx, protocol::Column::ProjectId, id)
        .order_by_asc(protocol::Column::Position);
    let line = |row: protocol::Model| {
        let mut list = |part| named.remove(&(NamedIn::Protocol, row.code.clone(), part)).unwrap_or_default();
        ProtocolLine {
            signatories: list(NamedPart::Signatory),
            facilitators: list(NamedPart::Facilitator),
            supporters: list(NamedPart::Supporter),
            code: row.code,
            title: row.title,
            full_title: row.full_title,
            state: row.state,
            signed_on: row.signed_on,
            signed_about: row.signed_about,
            note: row.note,
            source: row.source,
            is_outside: row.outside,
        }
    };
    Ok(ctx.all(all).await?.into_iter().map(line).collect())
}

async fn complementarities(ctx: &Ctx, id: ProjectId) -> Result<Vec<Complementarity>> {
    let all = of_project::<complementarity::Entity>(ctx, complementarity::Column::ProjectId, id)
        .order_by_asc(complementarity::Column::Position);
    let line = |row: complementarity::Model| Complementarity {
        title: row.title,
        kind: row.kind,
        action: row.action_code,
        text: row.text,
        source: row.source,
        is_outside: row.outside,
    };
    Ok(ctx.all(all).await?.into_iter().map(line).collect())
}

async fn context(ctx: &Ctx, id: ProjectId) -> Result<Vec<ContextNumber>> {
    let all = of_project::<context_number::Entity>(ctx, context_number::Column::ProjectId, id)
        .order_by_asc(context_number::Column::Position);
    let line = |row: context_number::Model| ContextNumber {
        label: row.label,
        value: row.value,
        place: row.place,
        note: row.note,
        source: row.source,
        is_outside: row.outside,
    };
    Ok(ctx.all(all).await?.into_iter().map(line).collect())
}

async fn sentences(ctx: &Ctx, id: ProjectId) -> Result<Vec<Sentence>> {
    let all = of_project::<statement::Entity>(ctx, statement::Column::ProjectId, id)
        .order_by_asc(statement::Column::Position);
    let line = |row: statement::Model| Sentence {
        kind: row.kind,
        code: row.code,
        title: row.title,
        text: row.text,
        detail: row.detail,
        others: unlined(&row.others),
        action: row.action_code,
        source: row.source,
        is_outside: row.outside,
    };
    Ok(ctx.all(all).await?.into_iter().map(line).collect())
}
