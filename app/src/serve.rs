//! Serving: the address, the workers, and stopping without losing what was acknowledged.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use post::{Carrier, Postman};
use store::Db;
use tokio::net::TcpListener;
use web::Site;

use crate::{Trouble, chores};

/// How often projects whose records changed are counted again.
const COUNTS: Duration = Duration::from_secs(300);
/// How often the database looks at how its tables are filled.
const LEARNS: Duration = Duration::from_secs(6 * 3600);

/// Where one listens, who carries letters, and the address people reach the program at.
pub struct Outside {
    pub listen: SocketAddr,
    pub carrier: Option<Carrier>,
    pub address: Option<String>,
}

/// Serves until the program is asked to stop; requests under way are finished.
pub async fn serve(site: Arc<Site>, outside: Outside) -> Result<(), Trouble> {
    let Outside { listen, carrier, address: own_address } = outside;
    let listener = TcpListener::bind(listen).await.map_err(|error| {
        Trouble::broken(format!("cannot listen on {listen}: {error}. Is another program there? Try --listen"))
    })?;
    let address = listener.local_addr()?;
    let worker = tokio::spawn(crate::compose::workshop(site.db.clone()).run());
    let learner = tokio::spawn(keep_learning(site.db.clone()));
    let counter = tokio::spawn(keep_counted(site.db.clone()));
    let keeper = tokio::spawn(chores::keep_house(site.db.clone(), own_address));
    let postman = carrier.map(|carrier| tokio::spawn(Postman::new(site.db.clone(), carrier).run()));
    let service = crate::routes().serve(site).into_make_service_with_connect_info::<SocketAddr>();
    println!("Raccordo: http://{address}");
    axum::serve(listener, service).with_graceful_shutdown(asked_to_stop()).await?;
    // What it holds is taken up again at the next start.
    worker.abort();
    learner.abort();
    counter.abort();
    keeper.abort();
    if let Some(postman) = postman {
        postman.abort();
    }
    Ok(())
}

/// Tables fill while the program serves; the engine's picture of them must follow.
async fn keep_learning(db: Db) {
    let mut turns = tokio::time::interval(LEARNS);
    loop {
        turns.tick().await;
        if let Err(error) = db.learn().await {
            tracing::warn!(%error, "the database could not look at its tables");
        }
    }
}

/// Facts packed for the figures of all projects follow the records, whether or not somebody looks.
async fn keep_counted(db: Db) {
    let mut turns = tokio::time::interval(COUNTS);
    turns.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        turns.tick().await;
        if let Err(error) = monitoring::kept::refresh(&db, usize::MAX).await {
            tracing::warn!(%error, "the projects could not be counted");
        }
    }
}

async fn asked_to_stop() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminated) => {
                tokio::select! {
                    _ = interrupted => {}
                    _ = terminated.recv() => {}
                }
            }
            // Without the second signal the first still stops the program.
            Err(_) => drop(interrupted.await),
        }
    }
    #[cfg(not(unix))]
    drop(interrupted.await);
}
