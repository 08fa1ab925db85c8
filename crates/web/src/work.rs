//! What a handler is given: a unit of work and the page it answers with.

use std::sync::Arc;

use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum_extra::extract::cookie::Cookie;
use l10n::Locale;
use serde::Serialize;
use store::Ctx;
use uuid::Uuid;

use crate::guard::Admitted;
use crate::reply::{Answer, Redirect, Reply};
use crate::{Failure, Page, Site, language};

/// One request's work: the database as this actor may use it, and the page in this reader's language.
pub struct Work {
    pub ctx: Ctx,
    pub page: Page,
    site: Arc<Site>,
    session: Option<Uuid>,
}

impl Work {
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// The browser session that sent the request.
    pub fn session(&self) -> Option<Uuid> {
        self.session
    }

    /// Goes on in another language, here and on the next pages: for a page whose own form carries the switch, so
    /// that nothing already answered is lost. The cookie belongs to the answer.
    pub fn speak(&mut self, locale: Locale) -> Cookie<'static> {
        self.page = self.page.spoken(locale);
        language::remembered(&self.site, locale)
    }

    /// Shows a page; what was written is kept.
    pub fn page(self, template: &impl Template) -> Reply {
        let html = Html(template.render().map_err(Failure::broken)?);
        Ok(Answer::keeping(self.ctx, html.into_response()))
    }

    /// Shows the form again with what is wrong; nothing is saved.
    pub fn invalid(self, template: &impl Template) -> Reply {
        let html = Html(template.render().map_err(Failure::broken)?);
        Ok(Answer::giving_up(self.ctx, (StatusCode::UNPROCESSABLE_ENTITY, html).into_response()))
    }

    /// Shows a part of a page, for htmx.
    pub fn fragment(self, template: &impl Template) -> Reply {
        self.page(template)
    }

    /// Keeps what was written and sends the browser to `url`.
    pub fn redirect(self, url: impl Into<String>) -> Redirect {
        Redirect::new(self.site, self.ctx, url.into())
    }

    pub fn json(self, value: &impl Serialize) -> Reply {
        let body = serde_json::to_vec(value).map_err(Failure::broken)?;
        let response = ([(header::CONTENT_TYPE, "application/json")], body).into_response();
        Ok(Answer::keeping(self.ctx, response))
    }

    /// A file to be saved. The name is ours, never a person's; the browser is told not to run it.
    pub fn file(self, name: &str, media_type: &'static str, bytes: Vec<u8>) -> Reply {
        let safe: String =
            name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_')).collect();
        let disposition = format!("attachment; filename=\"{safe}\"");
        let headers =
            [(header::CONTENT_TYPE, media_type.to_owned()), (header::CONTENT_DISPOSITION, disposition)];
        Ok(Answer::keeping(self.ctx, (headers, bytes).into_response()))
    }

    /// Any other response, for the few handlers that set cookies of their own.
    pub fn answer(self, response: Response) -> Reply {
        Ok(Answer::keeping(self.ctx, response))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Work {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Work, Failure> {
        let admitted = parts.extensions.get::<Admitted>().cloned();
        // Only the guard puts it there, and every route stands behind the guard.
        let admitted = admitted.ok_or_else(|| Failure::broken("a route without a guard"))?;
        let ctx = match admitted.writes {
            true => admitted.site.db.begin(admitted.actor),
            false => admitted.site.db.read(admitted.actor),
        };
        Ok(Work { ctx, page: admitted.page, site: admitted.site, session: admitted.session })
    }
}
