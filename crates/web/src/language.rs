//! The language switch at the foot of every page.

use axum_extra::extract::cookie::Cookie;

use crate::guard::cookie;
use crate::{Form, Reply, Routes, Work, public};

pub(crate) const LANGUAGE_COOKIE: &str = "raccordo_language";

pub(crate) fn routes() -> Routes {
    Routes::new().post("/language", public("anybody chooses the language of what they read"), choose)
}

async fn choose(work: Work, form: Form) -> Reply {
    let chosen: Option<l10n::Locale> = form.value("lang").parse().ok();
    let back = own_address(form.value("back"));
    let remembered: Option<Cookie<'static>> =
        chosen.map(|locale| cookie(work.site(), LANGUAGE_COOKIE, locale.code().to_owned()));
    let answer = work.redirect(back).quietly()?;
    Ok(match remembered {
        Some(cookie) => answer.with_cookie(cookie),
        None => answer,
    })
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
