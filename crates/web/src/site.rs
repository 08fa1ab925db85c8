//! What the running program is made of: database, texts, who is who, navigation, settings.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use authz::{Action, Actor};
use l10n::{Locale, Texts};
use store::Db;
use uuid::Uuid;

/// Everything a request may need, put together by the composition root.
pub struct Site {
    pub db: Db,
    pub texts: Texts,
    pub identify: Box<dyn Identify>,
    pub navigation: Vec<NavEntry>,
    pub settings: Settings,
}

/// How this installation presents itself.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The body that runs the installation, shown in the header.
    pub installation: String,
    /// Everything in it is invented, and every page says so.
    pub is_demonstration: bool,
    /// Served over https: cookies say so, browsers are told to insist.
    pub is_secure: bool,
}

/// A line of the menu, shown to those whom policy lets in.
#[derive(Clone, Copy, Debug)]
pub struct NavEntry {
    pub key: &'static str,
    pub url: &'static str,
    pub icon: &'static str,
    /// Needed to see the line; `None` is for everybody who signed in.
    pub needs: Option<(Action, &'static str)>,
}

/// What a request shows of who sends it.
#[derive(Clone, Debug)]
pub enum Credentials {
    /// The token in the session cookie of a browser.
    Session(String),
    /// The bearer token of a machine.
    Bearer(String),
}

/// Somebody known.
#[derive(Clone, Debug)]
pub struct Visitor {
    pub actor: Arc<Actor>,
    /// Role and body, as the menu shows them.
    pub role: String,
    pub locale: Option<Locale>,
    /// The session, for sign-out and for the list of sessions; none for a machine.
    pub session: Option<Uuid>,
    /// What forms must send back; none for a machine, whose token no browser sends by itself.
    pub csrf: Option<String>,
}

/// Tells who sends a request. The app joins accounts and partnerships here; tests make personas.
pub trait Identify: Send + Sync {
    fn identify<'a>(
        &'a self,
        db: &'a Db,
        credentials: Credentials,
    ) -> Pin<Box<dyn Future<Output = store::Result<Option<Visitor>>> + Send + 'a>>;
}
