//! Stub.
use super::{Setting, Stage};
use store::{Ctx, Result};
#[derive(Clone, Copy, Debug)]
pub(super) enum Deed {}
#[derive(Default)]
pub(super) struct World {}
pub(super) async fn prepare(_: &mut Setting<'_>) -> Result<World> {
    Ok(World {})
}
pub(super) async fn happen(_: &Ctx, _: &mut Stage, deed: Deed) -> Result<()> {
    match deed {}
}
