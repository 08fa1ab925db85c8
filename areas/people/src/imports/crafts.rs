//! The uploads' long work as the queue knows it.

use std::collections::HashSet;
use std::sync::Arc;

use jobs::{Craft, Turn};
use store::{Ctx, Result};

use super::{ImportId, check, save, undo};
use crate::ids::PersonId;

/// The long work of uploads, where no other area uses persons.
pub fn crafts() -> Vec<Box<dyn Craft>> {
    crafts_knowing(Vec::new())
}

/// The same, asking each of `users` before a person is taken back.
pub fn crafts_knowing(users: Vec<Box<dyn UsedElsewhere>>) -> Vec<Box<dyn Craft>> {
    let users: Users = Arc::new(users);
    vec![Box::new(CheckCraft), Box::new(SaveCraft { users: users.clone() }), Box::new(UndoCraft { users })]
}

type Users = Arc<Vec<Box<dyn UsedElsewhere>>>;

fn upload(turn: &Turn) -> ImportId {
    ImportId(turn.subject().id)
}

/// Checks the rows of an upload.
struct CheckCraft;

#[async_trait::async_trait]
impl Craft for CheckCraft {
    fn kind(&self) -> &'static str {
        check::KIND
    }

    async fn work(&self, turn: &Turn) -> Result<()> {
        check::work(turn, upload(turn)).await
    }

    async fn give_up(&self, turn: &Turn) -> Result<()> {
        check::give_up(turn, upload(turn)).await
    }
}

/// Saves the good rows of an upload; what it saved before it failed for good is taken back.
struct SaveCraft {
    users: Users,
}

#[async_trait::async_trait]
impl Craft for SaveCraft {
    fn kind(&self) -> &'static str {
        save::KIND
    }

    async fn work(&self, turn: &Turn) -> Result<()> {
        save::work(turn, upload(turn)).await
    }

    async fn give_up(&self, turn: &Turn) -> Result<()> {
        save::give_up(turn, upload(turn), &self.users).await
    }
}

/// Takes an upload back.
struct UndoCraft {
    users: Users,
}

#[async_trait::async_trait]
impl Craft for UndoCraft {
    fn kind(&self) -> &'static str {
        undo::KIND
    }

    async fn work(&self, turn: &Turn) -> Result<()> {
        undo::work(turn, upload(turn), &self.users).await
    }

    /// Batches that were not taken back are still saved, and can be asked for again.
    async fn give_up(&self, turn: &Turn) -> Result<()> {
        undo::give_up(turn, upload(turn)).await
    }
}

/// An area above that may use persons: the program that joins all areas says who they are.
#[async_trait::async_trait]
pub trait UsedElsewhere: Send + Sync {
    /// Those of `persons` that must stay because the area has records about them.
    async fn used(&self, ctx: &Ctx, persons: &[PersonId]) -> Result<HashSet<PersonId>>;
}
