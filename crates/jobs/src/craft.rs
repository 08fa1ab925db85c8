//! What a kind of long work must know how to do.

use store::Result;

use crate::Turn;

/// A kind of long work. It may be cut off at any moment and begun again: it does its work in units that
/// are whole by themselves, and finds out from its own records what is left.
#[async_trait::async_trait]
pub trait Craft: Send + Sync {
    /// The name orders are given under.
    fn kind(&self) -> &'static str;

    /// Does the work. A refusal ends it with its sentence; anything that broke is tried again.
    async fn work(&self, turn: &Turn) -> Result<()>;

    /// Leaves nothing half-done after the last attempt failed.
    async fn give_up(&self, turn: &Turn) -> Result<()>;
}
