//! Leave to write one kind of row for one owner. Only policy mints it.

use std::marker::PhantomData;

use authz::Target;

use crate::{Error, Guarded, Result};

/// Proof that policy allowed a write of `E`. It cannot be made outside this crate.
#[derive(Debug)]
pub struct Grant<E: Guarded> {
    target: Option<Target>,
    entity: PhantomData<E>,
}

impl<E: Guarded> Grant<E> {
    pub(crate) fn of(target: Target) -> Grant<E> {
        Grant { target: Some(target), entity: PhantomData }
    }

    /// The program itself writes what it was told to.
    pub(crate) fn unlimited() -> Grant<E> {
        Grant { target: None, entity: PhantomData }
    }

    /// Refuses a row that belongs to another organisation or project than the grant was given for:
    /// a mistake in a command must not become a way in.
    pub(crate) fn covers(&self, row: &E::Model) -> Result<()> {
        let Some(granted) = self.target else { return Ok(()) };
        let belongs = E::target(row);
        if granted.organisation == belongs.organisation && granted.project == belongs.project {
            return Ok(());
        }
        Err(Error::Broken(format!("a grant for one owner was used for another: {}", E::RESOURCE)))
    }
}
