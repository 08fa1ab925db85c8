//! The reader's language: which one it is, and the switch on every page.

use axum::http::{HeaderMap, header};
use axum_extra::extract::cookie::{Cookie, CookieJar};
use l10n::Locale;

use crate::guard::cookie;
use crate::{Form, Reply, Routes, Site, Visitor, Work, public};

const LANGUAGE_COOKIE: &str = "raccordo_language";

pub(crate) fn routes() -> Routes {
    Routes::new()
        .post("/language", public("anybody chooses the language of what they read"), choose)
        .in_every_language()
}

/// What they chose, what their account says, what their browser asks for: the first that the page offers. Who
/// chose Arabic on a page for everybody and then signs in does not read half an Arabic page.
pub(crate) fn of_reader(
    jar: &CookieJar,
    visitor: Option<&Visitor>,
    headers: &HeaderMap,
    offered: &[Locale],
) -> Locale {
    let chosen = jar.get(LANGUAGE_COOKIE).and_then(|cookie| cookie.value().parse().ok());
    let of_account = visitor.and_then(|visitor| visitor.locale);
    let wished = || Locale::accepted(headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?, offered);
    let known = [chosen, of_account].into_iter().flatten().find(|locale| offered.contains(locale));
    known.or_else(wished).unwrap_or_default()
}

async fn choose(work: Work, form: Form) -> Reply {
    let chosen: Option<Locale> = form.value("lang").parse().ok();
    let back = own_address(form.value("back"));
    let remembered = chosen.map(|locale| remembered(work.site(), locale));
    let answer = work.redirect(back).quietly()?;
    Ok(match remembered {
        Some(cookie) => answer.with_cookie(cookie),
        None => answer,
    })
}

/// Keeps the choice for the next pages.
pub(crate) fn remembered(site: &Site, locale: Locale) -> Cookie<'static> {
    cookie(site, LANGUAGE_COOKIE, locale.code().to_owned())
}

/// Only addresses of this program: a form must not send anybody elsewhere.
fn own_address(back: &str) -> String {
    let is_own = back.starts_with('/') && !back.starts_with("//") && !back.contains('\\');
    if is_own { back.to_owned() } else { "/".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::own_address;

    #[test]
    fn the_switch_sends_nobody_to_another_site() {
        assert_eq!(own_address("/projects/1"), "/projects/1");
        for elsewhere in ["https://example.org", "//example.org", "/\\example.org", ""] {
            assert_eq!(own_address(elsewhere), "/");
        }
    }
}
