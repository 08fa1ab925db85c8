//! A browser: keeps cookies, sends back the token of the page it saw last, follows no redirect by itself.

use std::collections::BTreeMap;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use form_urlencoded::Serializer;
use tower::ServiceExt;

pub struct Browser {
    router: Router,
    cookies: BTreeMap<String, String>,
    /// The token on the last page that had a form.
    csrf: String,
}

/// What came back.
pub struct Seen {
    pub status: StatusCode,
    pub location: String,
    pub text: String,
}

impl Browser {
    pub fn new(router: Router) -> Browser {
        Browser { router, cookies: BTreeMap::new(), csrf: String::new() }
    }

    pub async fn get(&mut self, path: &str) -> Seen {
        let request = Request::get(path).body(Body::empty()).expect("a request");
        self.send(request).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Seen {
        let csrf = self.csrf.clone();
        self.post_with(path, &csrf, fields).await
    }

    /// Sends a form with a token of the caller's choice.
    pub async fn post_with(&mut self, path: &str, csrf: &str, fields: &[(&str, &str)]) -> Seen {
        let mut body = Serializer::new(String::new());
        body.append_pair("_csrf", csrf).extend_pairs(fields);
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body.finish()));
        self.send(request.expect("a request")).await
    }

    /// Opens the sign-in page and sends it filled in.
    pub async fn sign_in(&mut self, email: &str, password: &str) -> Seen {
        self.get("/sign-in").await;
        self.post("/sign-in", &[("email", email), ("password", password)]).await
    }

    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    pub fn set_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    async fn send(&mut self, mut request: Request<Body>) -> Seen {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let cookies = cookies.join("; ").parse().expect("a header");
        request.headers_mut().insert(header::COOKIE, cookies);
        request.headers_mut().insert(header::HOST, "raccordo.example".parse().expect("a header"));
        let response = self.router.clone().oneshot(request).await.expect("a router always answers");
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            self.keep(cookie.to_str().expect("a cookie"));
        }
        let bytes = to_bytes(body, usize::MAX).await.expect("a body");
        let text = String::from_utf8_lossy(&bytes).replace("&#39;", "'").replace("&#38;", "&");
        if let Some(token) = between(&text, "name=\"_csrf\" value=\"", "\"") {
            self.csrf = token.to_owned();
        }
        let location =
            parts.headers.get(header::LOCATION).map_or("", |value| value.to_str().unwrap_or_default());
        Seen { status: parts.status, location: location.to_owned(), text }
    }

    fn keep(&mut self, cookie: &str) {
        let (name, rest) = cookie.split_once('=').expect("a cookie has a value");
        let value = rest.split(';').next().unwrap_or_default();
        match value.is_empty() {
            true => self.cookies.remove(name),
            false => self.cookies.insert(name.to_owned(), value.to_owned()),
        };
    }
}

impl Seen {
    pub fn assert_status(self, status: u16) -> Seen {
        assert_eq!(self.status.as_u16(), status, "{}{}", self.location, self.text);
        self
    }

    pub fn assert_shows(self, words: &str) -> Seen {
        assert!(self.text.contains(words), "«{words}» is not on the page:\n{}", self.text);
        self
    }

    pub fn assert_hides(self, words: &str) -> Seen {
        assert!(!self.text.contains(words), "«{words}» is on the page:\n{}", self.text);
        self
    }

    pub fn assert_refused(self, words: &str) -> Seen {
        self.assert_status(422).assert_shows(words)
    }

    pub fn assert_leads_to(self, location: &str) -> Seen {
        assert_eq!((self.status.as_u16(), self.location.as_str()), (303, location), "{}", self.text);
        self
    }

    /// The text between two marks of the page.
    pub fn between(&self, from: &str, to: &str) -> String {
        between(&self.text, from, to)
            .unwrap_or_else(|| panic!("no «{from}» on the page:\n{}", self.text))
            .to_owned()
    }

    /// The address in the page that ends so.
    pub fn address_ending(&self, end: &str) -> String {
        self.text
            .split('"')
            .find(|part| part.starts_with('/') && part.ends_with(end))
            .expect("an address")
            .to_owned()
    }
}

fn between<'t>(text: &'t str, from: &str, to: &str) -> Option<&'t str> {
    text.split_once(from)?.1.split_once(to).map(|(found, _)| found)
}
