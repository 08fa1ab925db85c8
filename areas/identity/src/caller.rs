//! Whoever opens a link that another area handed out: guesses are counted by address, as failed sign-ins are.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use store::{Ctx, Result};
use web::{Failure, Settings};

use crate::browser::Browser;
use crate::secrets;
use crate::sign_in::failures::Counted;

/// The browser behind a request, as far as links need it.
pub struct Caller(Browser);

impl Caller {
    /// Whether the address guessed wrong too often to be heard now.
    pub async fn must_wait(&self, ctx: &Ctx) -> Result<bool> {
        Ok(Counted::at_links(self.0.address).wait(ctx).await?.is_some())
    }

    /// Counts one more wrong guess.
    pub async fn guessed_wrong(&self, ctx: &Ctx) -> Result<()> {
        Counted::at_links(self.0.address).add(ctx).await
    }

    /// Where this program lives, as the browser knows it: links handed to people begin with it.
    pub fn origin(&self, settings: &Settings) -> String {
        self.0.link(settings, "")
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> std::result::Result<Caller, Failure> {
        Browser::from_request_parts(parts, state).await.map(Caller)
    }
}

/// A secret for a link: 32 random bytes, shown once.
pub fn fresh_link_secret() -> String {
    secrets::fresh()
}

/// What is kept of it.
pub fn link_digest(secret: &str) -> String {
    secrets::digest(secret)
}
