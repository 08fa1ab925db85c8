//! What a request tells of the browser that sends it: its secret, its address, its kind. None of it is trusted further.

use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use web::{Failure, SESSION_COOKIE, Settings};

use crate::sessions::device;

pub(crate) struct Browser {
    pub address: Option<IpAddr>,
    pub device: String,
    /// Where the browser thinks this program lives: links handed to people begin with it.
    pub host: String,
    pub secret: Option<String>,
}

impl Browser {
    /// An address of this program that can be handed to somebody.
    pub fn link(&self, settings: &Settings, path: &str) -> String {
        let scheme = if settings.is_secure { "https" } else { "http" };
        format!("{scheme}://{}{path}", self.host)
    }
}

/// The cookie of a session: scripts cannot read it, other sites cannot make the browser send it with a form.
pub(crate) fn session_cookie(settings: &Settings, secret: &str) -> Cookie<'static> {
    Cookie::build((SESSION_COOKIE, secret.to_owned()))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(settings.is_secure)
        .build()
}

/// Takes the session's cookie away.
pub(crate) fn no_session_cookie() -> Cookie<'static> {
    Cookie::build((SESSION_COOKIE, "")).path("/").http_only(true).removal().build()
}

impl<S: Send + Sync> FromRequestParts<S> for Browser {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip());
        let cookies = CookieJar::from_headers(&parts.headers);
        Ok(Self {
            address: sender(peer, &parts.headers),
            device: device::named(text(&parts.headers, header::USER_AGENT.as_str())),
            host: text(&parts.headers, header::HOST.as_str()).to_owned(),
            secret: cookies.get(SESSION_COOKIE).map(|cookie| cookie.value().to_owned()),
        })
    }
}

/// The address a request comes from. What a proxy says is believed only of a proxy on this machine.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn forwarded(by: &'static str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", by.parse().unwrap());
        headers
    }

    #[test]
    fn a_proxy_on_this_machine_is_believed_and_a_stranger_is_not() {
        let here: IpAddr = "127.0.0.1".parse().unwrap();
        let stranger: IpAddr = "192.0.2.9".parse().unwrap();
        let headers = forwarded("10.0.0.1, 198.51.100.7");

        assert_eq!(sender(Some(here), &headers), "198.51.100.7".parse().ok());
        assert_eq!(sender(Some(stranger), &headers), Some(stranger));
        assert_eq!(sender(None, &headers), None);
    }
}
