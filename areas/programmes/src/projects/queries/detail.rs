//! A project with all it is made of, as its page shows it.

use std::collections::HashMap;

use authz::Action;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, Select};
use store::{Ctx, Guarded, Result};

use super::lines::{ProjectLine, project};
use super::parties::{Body, TargetGroup, Territory, areas, bodies, target_groups, territories};
use crate::entities::codes::{NamedIn, NamedPart, StatementKind};
use crate::entities::{
    complementarity, context_number, named_body, network, project as head, protocol, statement,
};
use crate::ids::ProjectId;
use crate::sheet::{ComplementarityKind, NetworkKind, ProtocolState};
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
