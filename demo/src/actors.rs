//! Everybody of the story as the program meets them when they sign in.

use std::collections::HashMap;
use std::sync::Arc;

use authz::{Actor, Assignment};
use identity::UserId;
use store::{Ctx, Result};

use crate::cast::{Account, Cast};

/// Who acts, by account.
pub(crate) struct Actors {
    all: HashMap<UserId, Arc<Actor>>,
    program: Arc<Actor>,
}

impl Actors {
    pub async fn of(ctx: &Ctx, cast: &Cast) -> Result<Actors> {
        let mut all = HashMap::new();
        for account in &cast.accounts {
            all.insert(account.user, actor(ctx, account).await?);
        }
        Ok(Actors { all, program: Arc::new(Actor::system()) })
    }

    /// Nobody is the program itself.
    pub fn get(&self, who: Option<UserId>) -> Arc<Actor> {
        let known = who.and_then(|who| self.all.get(&who));
        known.unwrap_or(&self.program).clone()
    }

    pub fn name(&self, who: UserId) -> String {
        self.all.get(&who).map_or_else(String::new, |actor| actor.name.clone())
    }
}

/// Somebody with the rights the account has.
pub(crate) async fn actor(ctx: &Ctx, account: &Account) -> Result<Arc<Actor>> {
    let reach = programmes::reach_of(ctx, account.organisation, None).await?;
    let assignment = Assignment {
        role: account.role,
        organisation: account.organisation.uuid(),
        projects: reach.projects,
        led: reach.led,
        overseen: reach.overseen,
    };
    Ok(Arc::new(Actor::new(account.user.uuid(), account.name.clone(), vec![assignment])))
}
