//! The cable between the program and its PostgreSQL server: it can be cut and mended.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

/// A fresh database behind a cable of its own.
pub struct Cable {
    address: String,
    line: Arc<Line>,
}

#[derive(Default)]
struct Line {
    is_cut: AtomicBool,
    cut: Notify,
}

impl Cable {
    pub async fn to_postgres() -> Cable {
        let url = crate::fresh_postgres().await;
        let (before, after) = url.rsplit_once('@').expect("an address with a user");
        let (host, name) = after.split_once('/').expect("an address with a database");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("a port").port();
        let line = Arc::new(Line::default());
        tokio::spawn(carry(listener, host.to_owned(), line.clone()));
        Cable { address: format!("{before}@127.0.0.1:{port}/{name}"), line }
    }

    /// Where the program finds its database.
    pub fn address(&self) -> String {
        self.address.clone()
    }

    /// Every connection ends, and no new one comes through.
    pub fn cut(&self) {
        self.line.is_cut.store(true, Ordering::SeqCst);
        self.line.cut.notify_waiters();
    }

    pub fn mend(&self) {
        self.line.is_cut.store(false, Ordering::SeqCst);
    }
}

async fn carry(listener: TcpListener, host: String, line: Arc<Line>) {
    while let Ok((mut near, _)) = listener.accept().await {
        if line.is_cut.load(Ordering::SeqCst) {
            continue;
        }
        let (host, line) = (host.clone(), line.clone());
        tokio::spawn(async move {
            let cut = line.cut.notified();
            let Ok(mut far) = TcpStream::connect(&host).await else { return };
            tokio::select! {
                _ = copy_bidirectional(&mut near, &mut far) => {}
                () = cut => {}
            }
        });
    }
}
