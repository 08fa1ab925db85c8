//! Pages for what went wrong: each says what happened and what to do next.

use std::sync::Arc;

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use kernel::Refusal;
use store::Error;
use uuid::Uuid;

use crate::Page;

/// Why there is no answer.
#[derive(Debug)]
pub enum Failure {
    Refused(Refusal),
    NotFound,
    Denied,
    Stale,
    /// Nobody is signed in; afterwards the browser goes back to `back`.
    SignInFirst {
        back: String,
    },
    /// The form's token is missing or old, or another site sent it.
    Forged,
    /// What was sent cannot be read at all, or is too large.
    Unreadable,
    TooLarge,
    Broken(String),
}

impl Failure {
    pub fn broken(cause: impl std::fmt::Display) -> Failure {
        Failure::Broken(cause.to_string())
    }

    pub(crate) fn is_refusal_of_access(&self) -> bool {
        matches!(self, Failure::Denied | Failure::NotFound)
    }

    fn status(&self) -> StatusCode {
        match self {
            Failure::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Failure::NotFound => StatusCode::NOT_FOUND,
            Failure::Denied | Failure::Forged => StatusCode::FORBIDDEN,
            Failure::Stale => StatusCode::CONFLICT,
            Failure::SignInFirst { .. } => StatusCode::UNAUTHORIZED,
            Failure::Unreadable => StatusCode::BAD_REQUEST,
            Failure::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Failure::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn name(&self) -> &'static str {
        match self {
            Failure::Refused(_) => "refused",
            Failure::NotFound => "not-found",
            Failure::Denied => "denied",
            Failure::Stale => "stale",
            Failure::SignInFirst { .. } => "sign-in-first",
            Failure::Forged => "forged",
            Failure::Unreadable => "unreadable",
            Failure::TooLarge => "too-large",
            Failure::Broken(_) => "broken",
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        match error {
            Error::Refused(refusal) => Failure::Refused(refusal),
            Error::NotFound => Failure::NotFound,
            Error::Denied => Failure::Denied,
            Error::Stale => Failure::Stale,
            Error::Broken(cause) => Failure::Broken(cause),
        }
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Failure {
        Failure::Refused(refusal)
    }
}

/// Carries the failure to the guard, which knows the reader's language.
impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

#[derive(Template)]
#[template(path = "failure.html")]
struct FailurePage {
    page: Page,
    title: String,
    text: String,
    reference: Option<String>,
}

#[derive(Template)]
#[template(path = "public_failure.html")]
struct PublicFailurePage {
    page: Page,
    title: String,
    text: String,
    reference: Option<String>,
}

/// The page, or for machines the JSON, of a failure.
pub(crate) fn render(page: &Page, failure: Failure, wants_json: bool) -> Response {
    if let (Failure::SignInFirst { back }, false) = (&failure, wants_json) {
        return to_sign_in(back);
    }
    let reference = reference(&failure);
    let (title, text) = words(page, &failure);
    if wants_json {
        let body = serde_json::json!({ "error": failure.name(), "message": text, "reference": reference });
        let body = (failure.status(), [(header::CONTENT_TYPE, "application/json")], body.to_string());
        return body.into_response();
    }
    let page = page.clone();
    let html = match page.is_in_every_language() {
        true => PublicFailurePage { page, title, text, reference }.render(),
        false => FailurePage { page, title, text, reference }.render(),
    };
    match html {
        Ok(html) => (failure.status(), Html(html)).into_response(),
        Err(error) => {
            tracing::error!(%error, "the failure page itself failed");
            failure.status().into_response()
        }
    }
}

/// What broke gets a reference that joins the reader's page to our log line.
fn reference(failure: &Failure) -> Option<String> {
    let Failure::Broken(cause) = failure else { return None };
    let reference = Uuid::now_v7().simple().to_string();
    let short = reference[reference.len() - 8..].to_uppercase();
    tracing::error!(reference = short, cause, "something broke");
    Some(short)
}

fn words(page: &Page, failure: &Failure) -> (String, String) {
    let name = failure.name();
    let title = page.t(format!("web-failure-{name}-title"));
    let text = match failure {
        Failure::Refused(refusal) => page.ta(refusal.key, &refusal.args),
        _ => page.t(format!("web-failure-{name}-text")),
    };
    (title, text)
}

fn to_sign_in(back: &str) -> Response {
    let back: String = form_urlencoded::byte_serialize(back.as_bytes()).collect();
    let location = HeaderValue::from_str(&format!("/sign-in?back={back}"));
    let location = location.unwrap_or(HeaderValue::from_static("/sign-in"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
}
