//! What decides which services may be offered to somebody, as far as the reader may know it. Whoever uses it notes the
//! look into the file: `ctx.saw`.

use authz::Action;
use chrono::NaiveDate;
use organisations::codes;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};

use crate::birth::Birth;
use crate::entities::{document, household_member, language, person};
use crate::household::queries as household;
use crate::ids::PersonId;
use crate::policy::RESIDENCE;
use crate::residence::permits::Work;
use crate::residence::queries::work_on;
use crate::words::{Gender, LanguageLevel, TargetGroup};

/// The age under which somebody is a minor.
const OF_AGE: i32 = 18;

/// Nothing where it is not known, or not for the reader to know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Circumstances {
    pub age: Option<i32>,
    pub gender: Option<Gender>,
    pub third_country: Option<bool>,
    pub status: Option<TargetGroup>,
    /// The kind of the document in force, or whose renewal was asked for.
    pub permit: Option<String>,
    /// Nothing where the law says "under conditions".
    pub can_work: Option<bool>,
    /// Shortest ISO 639 codes; empty where nobody asked.
    pub languages: Vec<(String, LanguageLevel)>,
    pub needs_interpreter: Option<bool>,
    /// Whether a minor lives in the household; nothing where no household is written down or not all ages are known.
    pub minors_in_household: Option<bool>,
}

pub async fn circumstances(ctx: &Ctx, id: PersonId) -> Result<Circumstances> {
    let (row, _) = ctx.load::<person::Entity>(id, Action::View).await?;
    let today = ctx.today();
    let spoken = ctx.find::<language::Entity>().filter(language::Column::PersonId.eq(id));
    let languages = ctx.all(spoken).await?.into_iter().map(|row| (row.language, row.level)).collect();
    let document = document_in_force(ctx, id, today).await?;
    let may_know_residence = ctx.can(Action::View, RESIDENCE);
    Ok(Circumstances {
        age: Birth { year: row.birth_year, date: row.birth_date }.age_on(today),
        gender: Some(row.gender).filter(|gender| gender.is_declared()),
        third_country: nationality(&row).map(|code| codes::is_third_country(code, today)),
        status: row.status.filter(|_| may_know_residence),
        can_work: can_work(ctx, id, today).await?,
        permit: document.map(|document| document.kind),
        languages,
        needs_interpreter: row.needs_interpreter,
        minors_in_household: minors(ctx, &row).await?,
    })
}

fn nationality(row: &person::Model) -> Option<&str> {
    row.nationality.as_deref().filter(|code| *code != "XXX")
}

/// Documents the reader may not see are absent, hence not known.
async fn document_in_force(ctx: &Ctx, id: PersonId, today: NaiveDate) -> Result<Option<document::Model>> {
    let standing = ctx
        .find::<document::Entity>()
        .filter(document::Column::PersonId.eq(id))
        .filter(document::Column::WithdrawnAt.is_null())
        .order_by_desc(document::Column::Id);
    let holds = |row: &document::Model| {
        row.expires_on.is_none_or(|expires| today <= expires) || row.renewal_asked_on.is_some()
    };
    Ok(ctx.all(standing).await?.into_iter().find(holds))
}

/// What depends on a condition is not known until somebody looks at it.
async fn can_work(ctx: &Ctx, id: PersonId, today: NaiveDate) -> Result<Option<bool>> {
    let answer = work_on(ctx, id, today).await?;
    Ok(answer.and_then(|answer| match answer.work {
        Work::Yes => Some(true),
        Work::No => Some(false),
        Work::Conditional => None,
    }))
}

async fn minors(ctx: &Ctx, row: &person::Model) -> Result<Option<bool>> {
    let Some(id) = row.household_id else { return Ok(None) };
    let members = household::members(ctx, id).await?;
    let others = members.iter().filter(|member| member.line.id != row.id);
    let ages: Vec<Option<i32>> = others.map(|member| member.line.birth.age_on(ctx.today())).collect();
    if ages.iter().flatten().any(|age| *age < OF_AGE) {
        return Ok(Some(true));
    }
    // Somebody whose age is not known, or whom the reader may not see, may be one.
    let all = ctx
        .unfiltered("how many live together says nothing of who they are")
        .find::<household_member::Entity>()
        .filter(household_member::Column::HouseholdId.eq(id))
        .filter(household_member::Column::UntilOn.is_null());
    let all_seen = ctx.count(all).await? == i64::try_from(members.len()).unwrap_or(i64::MAX);
    Ok((all_seen && ages.iter().all(Option::is_some)).then_some(false))
}
