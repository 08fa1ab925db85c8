//! What the area puts on *Oggi*: desks and rounds of the day, requests to answer, services to keep true.

use kernel::TodayItem;
use store::{Ctx, Result};

use crate::{asking, desks, directory};

pub async fn today(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    let mut items = desks::today::today(ctx).await?;
    items.extend(asking::today::today(ctx).await?);
    items.extend(directory::today(ctx).await?);
    Ok(items)
}
