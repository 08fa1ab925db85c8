//! The rows of a service's sheet: written when it is registered, and again where a list changed.

use authz::{Action, Target};
use organisations::OrganisationId;
use sea_orm::sea_query::SimpleExpr;
use sea_orm::{
    ActiveModelBehavior, ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set,
    TryIntoModel,
};
use store::{Ctx, Guarded, Result};

use super::entities::{area, attribute, cost_option, language, required_document};
use super::ids::{AreaId, AttributeId, CostOptionId, LanguageId, RequiredDocumentId, ServiceId};
use super::sheet::Sheet;
use super::words::Taxonomy;

/// Whose a row is.
#[derive(Clone, Copy)]
pub(super) struct Of {
    pub service: ServiceId,
    pub organisation: OrganisationId,
}

impl Of {
    pub fn target(self) -> Target {
        Target { organisation: Some(self.organisation.uuid()), ..Target::default() }
    }
}

/// Brings the lists of a service from what they were to what they are.
pub(super) async fn write(ctx: &Ctx, of: Of, old: &Sheet, new: &Sheet) -> Result<()> {
    if (&old.needs, &old.office) != (&new.needs, &new.office) {
        let mine = attribute::Column::ServiceId.eq(of.service);
        replace::<attribute::Entity>(ctx, of, mine, attributes(ctx, of, new)).await?;
    }
    if old.languages != new.languages {
        let mine = language::Column::ServiceId.eq(of.service);
        replace::<language::Entity>(ctx, of, mine, languages(ctx, of, new)).await?;
    }
    if old.documents != new.documents {
        let mine = required_document::Column::ServiceId.eq(of.service);
        replace::<required_document::Entity>(ctx, of, mine, documents(ctx, of, new)).await?;
    }
    if old.costs != new.costs {
        let mine = cost_option::Column::ServiceId.eq(of.service);
        replace::<cost_option::Entity>(ctx, of, mine, costs(ctx, of, new)).await?;
    }
    if old.areas != new.areas {
        let mine = area::Column::ServiceId.eq(of.service);
        replace::<area::Entity>(ctx, of, mine, areas(ctx, of, new)).await?;
    }
    Ok(())
}

/// Takes the rows a service has and puts others in their place; the trail remembers both.
pub(super) async fn replace<E>(
    ctx: &Ctx,
    of: Of,
    mine: SimpleExpr,
    rows: Vec<<E as EntityTrait>::ActiveModel>,
) -> Result<()>
where
    E: Guarded,
    E::Model: IntoActiveModel<E::ActiveModel>,
    E::ActiveModel: ActiveModelTrait<Entity = E> + ActiveModelBehavior + TryIntoModel<E::Model> + Send,
{
    let grant = ctx.allow::<E>(Action::Amend, &of.target())?;
    for row in ctx.all(ctx.find::<E>().filter(mine)).await? {
        ctx.delete(&grant, row).await?;
    }
    ctx.insert_many(&grant, rows).await
}

fn attributes(ctx: &Ctx, of: Of, sheet: &Sheet) -> Vec<attribute::ActiveModel> {
    let needs = sheet.needs.iter().map(|code| (Taxonomy::Need, code));
    let office = sheet.office.iter().map(|code| (Taxonomy::Office, code));
    let row = |(taxonomy, term): (Taxonomy, &String)| attribute::ActiveModel {
        id: Set(AttributeId::new(ctx)),
        service_id: Set(of.service),
        organisation_id: Set(of.organisation),
        taxonomy: Set(taxonomy),
        term: Set(term.clone()),
    };
    needs.chain(office).map(row).collect()
}

fn languages(ctx: &Ctx, of: Of, sheet: &Sheet) -> Vec<language::ActiveModel> {
    let row = |code: &String| language::ActiveModel {
        id: Set(LanguageId::new(ctx)),
        service_id: Set(of.service),
        organisation_id: Set(of.organisation),
        code: Set(code.clone()),
    };
    sheet.languages.iter().map(row).collect()
}

fn documents(ctx: &Ctx, of: Of, sheet: &Sheet) -> Vec<required_document::ActiveModel> {
    let row = |document: &super::sheet::Document| required_document::ActiveModel {
        id: Set(RequiredDocumentId::new(ctx)),
        service_id: Set(of.service),
        organisation_id: Set(of.organisation),
        code: Set(document.code.clone()),
        document: Set(document.text.clone()),
    };
    sheet.documents.iter().map(row).collect()
}

fn costs(ctx: &Ctx, of: Of, sheet: &Sheet) -> Vec<cost_option::ActiveModel> {
    let row = |cost: &super::sheet::Cost| cost_option::ActiveModel {
        id: Set(CostOptionId::new(ctx)),
        service_id: Set(of.service),
        organisation_id: Set(of.organisation),
        option: Set(cost.option.clone()),
        amount: Set(cost.amount.map(|amount| amount.0)),
    };
    sheet.costs.iter().map(row).collect()
}

fn areas(ctx: &Ctx, of: Of, sheet: &Sheet) -> Vec<area::ActiveModel> {
    let row = |territory: &organisations::TerritoryId| area::ActiveModel {
        id: Set(AreaId::new(ctx)),
        service_id: Set(of.service),
        organisation_id: Set(of.organisation),
        territory_id: Set(*territory),
    };
    sheet.areas.iter().map(row).collect()
}
