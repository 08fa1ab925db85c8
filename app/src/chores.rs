//! What must happen whether or not somebody looks: referrals nobody answered are chased, requests whose time is over
//! are emptied, owners of doubtful services are asked.

use std::time::Duration;

use store::{Ctx, Db, Result};

/// How often what is due by days is looked after: a restart at noon loses none.
const TURN: Duration = Duration::from_secs(3600);

/// Round after round. `address` is where people reach this program: no request tells it to a chore.
pub(crate) async fn keep_house(db: Db, address: Option<String>) {
    if address.is_none() {
        tracing::info!("owners of services are not asked by letter: say --address https://... to ask them");
    }
    let mut turns = tokio::time::interval(TURN);
    turns.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        turns.tick().await;
        chores(&db, address.as_deref()).await;
    }
}

/// One round. Each chore in a unit of work of its own, so that one that fails leaves the others.
pub async fn chores(db: &Db, address: Option<&str>) {
    if let Err(error) = chore(db, async |ctx| cases::chase(ctx).await.map(drop)).await {
        tracing::warn!(%error, "referrals without an answer could not be looked through");
    }
    if let Err(error) = chore(db, async |ctx| services::asking::forget::forget(ctx).await.map(drop)).await {
        tracing::warn!(%error, "requests whose time is over could not be emptied");
    }
    let Some(address) = address else { return };
    if let Err(error) = chore(db, async |ctx| services::ask_owners(ctx, address).await.map(drop)).await {
        tracing::warn!(%error, "owners of services could not be asked");
    }
}

async fn chore(db: &Db, work: impl AsyncFnOnce(&Ctx) -> Result<()>) -> Result<()> {
    let ctx = db.begin_system();
    match work(&ctx).await {
        Ok(()) => ctx.commit().await,
        Err(error) => ctx.abandon().await.and(Err(error)),
    }
}
