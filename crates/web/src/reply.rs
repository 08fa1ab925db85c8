//! Answers, and how the work behind them ends.

use std::sync::{Arc, Mutex};

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::Cookie;
use store::Ctx;

use crate::guard::{add_cookie, cookie};
use crate::page::{FLASH_COOKIE, FlashKind};
use crate::{Failure, Site};

/// What a handler returns.
pub type Reply = Result<Answer, Failure>;

/// A response whose unit of work has not ended yet.
pub struct Answer {
    ending: Ending,
    response: Response,
}

/// How a unit of work ends once its response is made. The guard ends it before anything is sent.
#[derive(Clone)]
pub(crate) struct Ending(Arc<Mutex<Option<(Ctx, bool)>>>);

impl Ending {
    pub(crate) async fn finish(self) -> store::Result<()> {
        let work = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).take();
        match work {
            Some((ctx, true)) => ctx.commit().await,
            Some((ctx, false)) => ctx.abandon().await,
            None => Ok(()),
        }
    }
}

impl Answer {
    pub(crate) fn keeping(ctx: Ctx, response: Response) -> Answer {
        Answer { ending: Ending(Arc::new(Mutex::new(Some((ctx, true))))), response }
    }

    pub(crate) fn giving_up(ctx: Ctx, response: Response) -> Answer {
        Answer { ending: Ending(Arc::new(Mutex::new(Some((ctx, false))))), response }
    }

    /// Adds a cookie to the response.
    pub fn with_cookie(mut self, cookie: Cookie<'static>) -> Answer {
        add_cookie(&mut self.response, cookie);
        self
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let mut response = self.response;
        response.extensions_mut().insert(self.ending);
        response
    }
}

/// A change was made: where the browser goes next, and what it is told there.
pub struct Redirect {
    site: Arc<Site>,
    answer: Answer,
}

impl Redirect {
    pub(crate) fn new(site: Arc<Site>, ctx: Ctx, url: String) -> Redirect {
        let mut response = StatusCode::SEE_OTHER.into_response();
        // Our own addresses are made of ASCII paths and identifiers.
        let location = HeaderValue::from_str(&url).unwrap_or(HeaderValue::from_static("/"));
        response.headers_mut().insert(header::LOCATION, location);
        Redirect { site, answer: Answer::keeping(ctx, response) }
    }

    /// Tells what was done, on the next page. `key` is a text without variables.
    pub fn notice(self, key: &'static str) -> Reply {
        self.flash(FlashKind::Success, key)
    }

    /// Warns of something on the next page.
    pub fn warning(self, key: &'static str) -> Reply {
        self.flash(FlashKind::Warning, key)
    }

    /// Says nothing on the next page.
    pub fn quietly(self) -> Reply {
        Ok(self.answer)
    }

    fn flash(self, kind: FlashKind, key: &'static str) -> Reply {
        let told = cookie(&self.site, FLASH_COOKIE, format!("{kind}.{key}"));
        Ok(self.answer.with_cookie(told))
    }
}
