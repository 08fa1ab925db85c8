//! Where a request comes from. What a proxy says is believed only of a proxy on this machine.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use axum_extra::extract::cookie::CookieJar;

pub struct Sender {
    pub address: Option<IpAddr>,
    /// Where the browser thinks this program lives: addresses on paper begin with it.
    pub host: String,
    pub cookies: CookieJar,
}

impl Sender {
    /// An address of this program that can be handed to somebody.
    pub fn link(&self, settings: &web::Settings, path: &str) -> String {
        let scheme = if settings.is_secure { "https" } else { "http" };
        format!("{scheme}://{}{path}", self.host)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Sender {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Sender, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip());
        Ok(Sender {
            address: sender(peer, &parts.headers),
            host: text(&parts.headers, "host").to_owned(),
            cookies: CookieJar::from_headers(&parts.headers),
        })
    }
}

fn sender(peer: Option<IpAddr>, headers: &HeaderMap) -> Option<IpAddr> {
    let forwarded =
        text(headers, "x-forwarded-for").rsplit(',').next().and_then(|last| last.trim().parse().ok());
    match peer {
        Some(peer) if peer.is_loopback() => forwarded.or(Some(peer)),
        other => other,
    }
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> &'h str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}
