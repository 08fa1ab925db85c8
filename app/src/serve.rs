//! Serving: the address, the workers, and stopping without losing what was acknowledged.

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::net::TcpListener;
use web::Site;

use crate::Trouble;

/// Serves until the program is asked to stop; requests under way are finished.
pub async fn serve(site: Arc<Site>, listen: SocketAddr) -> Result<(), Trouble> {
    let listener = TcpListener::bind(listen).await.map_err(|error| {
        Trouble::broken(format!("cannot listen on {listen}: {error}. Is another program there? Try --listen"))
    })?;
    let address = listener.local_addr()?;
    let worker = tokio::spawn(crate::compose::workshop(site.db.clone()).run());
    let service = crate::routes().serve(site).into_make_service_with_connect_info::<SocketAddr>();
    println!("Raccordo: http://{address}");
    axum::serve(listener, service).with_graceful_shutdown(asked_to_stop()).await?;
    // What it holds is taken up again at the next start.
    worker.abort();
    Ok(())
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
