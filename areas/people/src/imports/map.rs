//! Say what each column holds, and have the rows checked.

use authz::Action;
use jobs::{JobId, Order};
use kernel::{RecordRef, Refusal};
use sea_orm::Set;
use store::{Ctx, Error, Result};

use super::ImportId;
use super::entities::import::{self, State};
use super::field::Field;
use super::queries::{self, read_json, write_json};
use super::rows::Column;
use crate::policy::IMPORT;

/// Why the columns are not enough, or too much.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAccepted {
    NoName,
    Twice(Field),
    FullAndParts,
}

impl From<NotAccepted> for Refusal {
    fn from(reason: NotAccepted) -> Refusal {
        match reason {
            NotAccepted::NoName => Refusal::new("people-import-columns-no-name"),
            NotAccepted::Twice(_) => Refusal::new("people-import-columns-twice"),
            NotAccepted::FullAndParts => Refusal::new("people-import-columns-full-and-parts"),
        }
    }
}

/// A list needs names, whole or in two parts, and each datum once.
pub fn admit(fields: &[Option<Field>]) -> std::result::Result<(), NotAccepted> {
    let has = |field: Field| fields.contains(&Some(field));
    for field in Field::ALL {
        if fields.iter().filter(|taken| **taken == Some(*field)).count() > 1 {
            return Err(NotAccepted::Twice(*field));
        }
    }
    match (has(Field::Full), has(Field::Family), has(Field::Given)) {
        (true, false, false) | (false, true, true) => Ok(()),
        (true, ..) => Err(NotAccepted::FullAndParts),
        (false, ..) => Err(NotAccepted::NoName),
    }
}

/// `fields` in the order of the columns. The check is done in the queue.
pub async fn map(ctx: &Ctx, id: ImportId, fields: Vec<Option<Field>>) -> Result<JobId> {
    let (row, grant) = queries::load(ctx, id, Action::Amend).await?;
    if !matches!(row.state, State::Read | State::Checked) {
        return Err(Error::Stale);
    }
    admit(&fields).map_err(Refusal::from)?;
    let columns: Vec<Column> = read_json(&row.columns)?;
    let columns: Vec<Column> = columns
        .into_iter()
        .zip(fields.into_iter().chain(std::iter::repeat(None)))
        .map(|(column, field)| Column { field: field.map(|field| field.code().to_owned()), ..column })
        .collect();

    super::check::forget_verdicts(ctx, id).await?;
    let mapped = import::ActiveModel {
        id: Set(id),
        columns: Set(write_json(&columns)?),
        state: Set(State::Checking),
        version: Set(row.version + 1),
        ..Default::default()
    };
    ctx.update(&grant, mapped).await?;
    order(ctx, super::check::KIND, id, "people-import-job-check").await
}

pub(super) async fn order(ctx: &Ctx, kind: &'static str, id: ImportId, title: &'static str) -> Result<JobId> {
    let page = format!("/people/imports/{id}");
    jobs::enqueue(ctx, Order { kind, subject: RecordRef::new(IMPORT, id.uuid()), title, page }).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_needs_names_whole_or_in_two_parts() {
        let admit = |fields: &[Field]| admit(&fields.iter().copied().map(Some).collect::<Vec<_>>());
        assert_eq!(admit(&[Field::Family, Field::Given]), Ok(()));
        assert_eq!(admit(&[Field::Full, Field::Birth]), Ok(()));
        assert_eq!(admit(&[Field::Family]), Err(NotAccepted::NoName));
        assert_eq!(admit(&[]), Err(NotAccepted::NoName));
        assert_eq!(admit(&[Field::Full, Field::Given]), Err(NotAccepted::FullAndParts));
        assert_eq!(admit(&[Field::Full, Field::Phone, Field::Phone]), Err(NotAccepted::Twice(Field::Phone)));
    }
}
