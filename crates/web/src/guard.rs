//! What stands before every handler: who is it, may they come in, and how the work ends.

use std::sync::Arc;

use authz::Actor;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use data_encoding::BASE64URL_NOPAD;
use kernel::RecordRef;
use l10n::Locale;
use store::audit::Verb;
use uuid::Uuid;

use crate::failure::{self, Failure};
use crate::language;
use crate::page::{self, FLASH_COOKIE, Page};
use crate::reply::Ending;
use crate::{Credentials, Permit, Route, Site, Visitor};

/// Holds the token of a browser's session.
pub const SESSION_COOKIE: &str = "raccordo_session";
/// Holds what forms send back where nobody has signed in yet.
pub const CSRF_COOKIE: &str = "raccordo_form";

/// What the guard learned, for the handler's extractors.
#[derive(Clone)]
pub(crate) struct Admitted {
    pub site: Arc<Site>,
    pub actor: Arc<Actor>,
    pub page: Page,
    pub session: Option<Uuid>,
    /// The token a form must carry; `None` for machines.
    pub csrf: Option<String>,
    pub writes: bool,
}

/// Lets a request in, or answers why not; then ends the work: commits it, or gives it up.
pub(crate) async fn admit(
    State((site, route)): State<(Arc<Site>, Route)>,
    jar: CookieJar,
    mut request: Request,
    next: Next,
) -> Response {
    let permit = route.permit;
    let wants_json = request.uri().path().starts_with("/api/");
    let visitor = match identify(&site, &jar, request.headers()).await {
        Ok(visitor) => visitor,
        Err(error) => {
            let page = stranger(&site, &jar, &request, offered(route));
            return failure::render(&page, Failure::from(error), wants_json);
        }
    };
    let path_and_query = page::address_of(request.uri());
    let anonymous = anonymous_token(&jar);
    let csrf = match &visitor {
        Some(visitor) => visitor.csrf.clone(),
        None => Some(anonymous.value.clone()),
    };
    let page = Page::new(page::Seed {
        site: site.clone(),
        locale: language::of_reader(&jar, visitor.as_ref(), request.headers(), offered(route)),
        offered: offered(route),
        path: request.uri().path().to_owned(),
        address: path_and_query.clone(),
        visitor: visitor.clone(),
        csrf: csrf.clone().unwrap_or_default(),
        flash: jar.get(FLASH_COOKIE).map(|cookie| cookie.value().to_owned()),
    });
    let reads_only = matches!(*request.method(), Method::GET | Method::HEAD);
    let admitted = Admitted {
        site: site.clone(),
        actor: visitor.as_ref().map_or_else(|| Arc::new(Actor::anonymous()), |v| v.actor.clone()),
        page: page.clone(),
        session: visitor.as_ref().and_then(|visitor| visitor.session),
        csrf,
        writes: route.writes,
    };

    let answer = match entry(&admitted, permit, request.headers(), reads_only, &path_and_query) {
        Err(refused) => Err(refused),
        Ok(()) => {
            request.extensions_mut().insert(admitted.clone());
            finish(next.run(request).await).await
        }
    };
    let mut response = match answer {
        Ok(response) => response,
        Err(failure) => {
            remember_refusal(&admitted, &failure, permit).await;
            failure::render(&page, failure, wants_json)
        }
    };
    if page.flash().is_some() && response.status() == StatusCode::OK {
        add_cookie(&mut response, expired(FLASH_COOKIE));
    }
    if anonymous.is_new && visitor.is_none() && !wants_json {
        add_cookie(&mut response, cookie(&site, CSRF_COOKIE, anonymous.value));
    }
    if visitor.is_some() {
        response.headers_mut().entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    }
    response
}

/// The permit, and that a change comes from our own pages.
fn entry(
    admitted: &Admitted,
    permit: Permit,
    headers: &HeaderMap,
    reads_only: bool,
    address: &str,
) -> Result<(), Failure> {
    if !reads_only && admitted.csrf.is_some() && comes_from_elsewhere(headers) {
        return Err(Failure::Forged);
    }
    let needs_account = !matches!(permit, Permit::Public(_));
    if needs_account && !admitted.actor.is_signed_in() {
        return Err(Failure::SignInFirst { back: address.to_owned() });
    }
    match permit {
        Permit::To(action, resource)
            if !admitted.site.db.policy().opens(&admitted.actor, action, resource) =>
        {
            Err(Failure::from(store::Error::Denied))
        }
        _ => Ok(()),
    }
}

/// Ends the unit of work the handler left behind: nothing is acknowledged before it is on disk.
async fn finish(mut response: Response) -> Result<Response, Failure> {
    if let Some(failure) = response.extensions_mut().remove::<Arc<Failure>>() {
        return Err(Arc::into_inner(failure).unwrap_or(Failure::Broken("an error was shared".into())));
    }
    match response.extensions_mut().remove::<Ending>() {
        Some(ending) => ending.finish().await.map_err(Failure::from)?,
        None => return Ok(response),
    }
    Ok(response)
}

/// Who asked for what they may not have is worth a line; it names the resource, never the record's words.
async fn remember_refusal(admitted: &Admitted, failure: &Failure, permit: Permit) {
    let Permit::To(action, resource) = permit else { return };
    if !admitted.actor.is_signed_in() || !failure.is_refusal_of_access() {
        return;
    }
    let ctx = admitted.site.db.read(admitted.actor.clone());
    ctx.note(Verb::Denied, RecordRef::new(resource, Uuid::nil()), Some(action.name().to_owned()));
    if let Err(error) = ctx.commit().await {
        tracing::error!(%error, "a refusal could not be noted in the audit trail");
    }
}

async fn identify(site: &Site, jar: &CookieJar, headers: &HeaderMap) -> store::Result<Option<Visitor>> {
    let bearer = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "));
    let credentials = match (bearer, jar.get(SESSION_COOKIE)) {
        (Some(token), _) => Credentials::Bearer(token.trim().to_owned()),
        (None, Some(cookie)) => Credentials::Session(cookie.value().to_owned()),
        (None, None) => return Ok(None),
    };
    site.identify.identify(&site.db, credentials).await
}

/// Browsers say where a request comes from; a change asked by another site is refused before anything else.
fn comes_from_elsewhere(headers: &HeaderMap) -> bool {
    if let Some(site) = headers.get("sec-fetch-site") {
        return !matches!(site.as_bytes(), b"same-origin" | b"none");
    }
    let Some(origin) = headers.get(header::ORIGIN).and_then(|value| value.to_str().ok()) else {
        return false;
    };
    let host = headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default();
    origin.split_once("://").is_none_or(|(_, from)| from != host)
}

fn offered(route: Route) -> &'static [Locale] {
    if route.in_every_language { &Locale::ALL } else { &Locale::STAFF }
}

struct AnonymousToken {
    value: String,
    is_new: bool,
}

fn anonymous_token(jar: &CookieJar) -> AnonymousToken {
    match jar.get(CSRF_COOKIE) {
        Some(cookie) if cookie.value().len() >= 40 => {
            AnonymousToken { value: cookie.value().to_owned(), is_new: false }
        }
        _ => {
            let bytes: [u8; 32] = rand::random();
            AnonymousToken { value: BASE64URL_NOPAD.encode(&bytes), is_new: true }
        }
    }
}

/// A cookie that scripts cannot read and other sites cannot make the browser send with a form.
pub(crate) fn cookie(site: &Site, name: &'static str, value: String) -> Cookie<'static> {
    Cookie::build((name, value))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(site.settings.is_secure)
        .build()
}

pub(crate) fn expired(name: &'static str) -> Cookie<'static> {
    Cookie::build((name, "")).path("/").http_only(true).removal().build()
}

pub(crate) fn add_cookie(response: &mut Response, cookie: Cookie<'static>) {
    // A cookie's text is made of characters headers allow.
    if let Ok(value) = HeaderValue::from_str(&cookie.encoded().to_string()) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// The page for addresses that lead nowhere. Whoever has no session may have mistyped the address of a page
/// for everybody.
pub(crate) async fn nowhere(State(site): State<Arc<Site>>, jar: CookieJar, request: Request) -> Response {
    let wants_json = request.uri().path().starts_with("/api/");
    let works_here = jar.get(SESSION_COOKIE).is_some();
    let offered: &[Locale] = if works_here { &Locale::STAFF } else { &Locale::ALL };
    let page = stranger(&site, &jar, &request, offered);
    failure::render(&page, Failure::from(store::Error::NotFound), wants_json)
}

/// The page of somebody who could not be told apart.
fn stranger(site: &Arc<Site>, jar: &CookieJar, request: &Request, offered: &'static [Locale]) -> Page {
    Page::new(page::Seed {
        site: site.clone(),
        locale: language::of_reader(jar, None, request.headers(), offered),
        offered,
        path: request.uri().path().to_owned(),
        address: page::address_of(request.uri()),
        visitor: None,
        csrf: jar.get(CSRF_COOKIE).map(|cookie| cookie.value().to_owned()).unwrap_or_default(),
        flash: None,
    })
}

/// Headers that close what browsers leave open.
pub(crate) async fn harden(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    const HEADERS: [(&str, &str); 7] = [
        (
            "content-security-policy",
            "default-src 'self'; img-src 'self' data:; font-src 'self'; style-src 'self'; script-src 'self'; \
             object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
        ),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=()"),
    ];
    let mut response = next.run(request).await.into_response();
    for (name, value) in HEADERS {
        let name = HeaderName::from_static(name);
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    if site.settings.is_secure {
        let insist = HeaderValue::from_static("max-age=31536000");
        response.headers_mut().insert(header::STRICT_TRANSPORT_SECURITY, insist);
    }
    response
}
