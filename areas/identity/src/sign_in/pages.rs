//! The pages of signing in: password, code, setting up the second factor.

use askama::Template;
use kernel::{RecordRef, Refusal};
use store::Error;
use store::audit::Verb;
use web::{Form, Listing, Page, Reply, Work};

use super::attempt::{Attempt, Outcome, SecondFactor, attempt};
use super::code::{self, Waiting};
use crate::browser::{Browser, no_session_cookie, session_cookie};
use crate::demonstration::{self, Offered};
use crate::policy::USER;
use crate::second_factor::{self, qr};
use crate::{SessionId, sessions};

/// Longest address and password a form may carry.
const LONGEST: usize = 300;

#[derive(Template)]
#[template(path = "identity/sign_in/password.html")]
struct PasswordPage {
    page: Page,
    form: Form,
    back: String,
    offered: Vec<Offered>,
    password: &'static str,
}

#[derive(Template)]
#[template(path = "identity/sign_in/code.html")]
struct CodePage {
    page: Page,
    form: Form,
    action: String,
}

#[derive(Template)]
#[template(path = "identity/sign_in/set_up.html")]
struct SetUpPage {
    page: Page,
    form: Form,
    action: String,
    picture: String,
    secret: String,
}

#[derive(Template)]
#[template(path = "identity/sign_in/recovery_codes.html")]
pub(crate) struct RecoveryCodesPage {
    pub page: Page,
    pub codes: Vec<String>,
    pub next: String,
}

#[derive(Template)]
#[template(path = "identity/sign_in/forgotten.html")]
struct ForgottenPage {
    page: Page,
}

pub async fn show(work: Work, listing: Listing) -> Reply {
    let back = own_address(listing.filter("back"));
    if work.ctx.actor().is_signed_in() {
        return work.redirect(back).quietly();
    }
    let form = Form::empty(&work.page);
    let shown = password_page(&work, form, back).await?;
    work.page(&shown)
}

pub async fn submit(work: Work, browser: Browser, mut form: Form) -> Reply {
    let back = own_address(form.value("back"));
    let wish = Attempt {
        email: form.required("email", LONGEST),
        // A password is taken as it was typed, spaces included.
        password: form.value("password").chars().take(LONGEST).collect(),
        address: browser.address,
        device: browser.device,
    };
    if wish.password.is_empty() {
        form.refuse(Refusal::new("web-form-missing").on("password"));
    }
    if !form.is_valid() {
        let shown = password_page(&work, form, back).await?;
        return work.invalid(&shown);
    }
    let db = work.ctx.db().clone();
    match form.accepted(attempt(&db, wish, asked(&work)).await)? {
        Some(outcome) => {
            let cookie = session_cookie(&work.site().settings, outcome.secret());
            let next = match outcome {
                Outcome::In { .. } => back,
                Outcome::CodeNeeded { .. } => with_back("/sign-in/code", &back),
                Outcome::EnrolmentNeeded { .. } => with_back("/sign-in/second-factor", &back),
            };
            Ok(work.redirect(next).quietly()?.with_cookie(cookie))
        }
        None => {
            let shown = password_page(&work, form, back).await?;
            work.invalid(&shown)
        }
    }
}

pub async fn show_code(work: Work, browser: Browser, listing: Listing) -> Reply {
    let back = own_address(listing.filter("back"));
    if awaited(&work, &browser).await?.is_none() {
        return work.redirect(with_back("/sign-in", &back)).warning("identity-sign-in-again");
    }
    let shown = CodePage {
        form: Form::empty(&work.page),
        page: work.page.clone(),
        action: with_back("/sign-in/code", &back),
    };
    work.page(&shown)
}

pub async fn submit_code(work: Work, browser: Browser, listing: Listing, mut form: Form) -> Reply {
    let back = own_address(listing.filter("back"));
    let Some(waiting) = awaited(&work, &browser).await? else {
        return work.redirect(with_back("/sign-in", &back)).warning("identity-sign-in-again");
    };
    let typed = form.required("code", 40);
    let given = match form.is_valid() {
        true => code::give_code(&work.ctx.db().clone(), waiting, &typed, browser.address).await,
        false => return code_again(work, form, &back),
    };
    match form.accepted(given)? {
        Some(secret) => {
            let cookie = session_cookie(&work.site().settings, &secret);
            Ok(work.redirect(back).quietly()?.with_cookie(cookie))
        }
        None => code_again(work, form, &back),
    }
}

fn code_again(work: Work, form: Form, back: &str) -> Reply {
    let shown = CodePage { page: work.page.clone(), form, action: with_back("/sign-in/code", back) };
    work.invalid(&shown)
}

pub async fn show_set_up(work: Work, browser: Browser, listing: Listing) -> Reply {
    let back = own_address(listing.filter("back"));
    let Some(waiting) = awaited(&work, &browser).await? else {
        return work.redirect(with_back("/sign-in", &back)).warning("identity-sign-in-again");
    };
    let form = Form::empty(&work.page);
    let shown = set_up_page(&work, waiting, form, &back).await?;
    work.page(&shown)
}

pub async fn submit_set_up(work: Work, browser: Browser, listing: Listing, mut form: Form) -> Reply {
    let back = own_address(listing.filter("back"));
    let Some(waiting) = awaited(&work, &browser).await? else {
        return work.redirect(with_back("/sign-in", &back)).warning("identity-sign-in-again");
    };
    let typed = form.required("code", 40);
    let confirmed = code::set_up(&work.ctx.db().clone(), &waiting, &typed, browser.address).await;
    match confirmed {
        Ok(confirmed) => {
            let cookie = session_cookie(&work.site().settings, &confirmed.secret);
            let shown =
                RecoveryCodesPage { page: work.page.clone(), codes: confirmed.recovery_codes, next: back };
            Ok(work.page(&shown)?.with_cookie(cookie))
        }
        Err(Error::Refused(refusal)) => {
            if form.is_valid() {
                form.refuse(refusal);
            }
            let shown = set_up_page(&work, waiting, form, &back).await?;
            work.invalid(&shown)
        }
        Err(other) => Err(other.into()),
    }
}

pub async fn forgotten(work: Work) -> Reply {
    let shown = ForgottenPage { page: work.page.clone() };
    work.page(&shown)
}

pub async fn sign_out(work: Work, _: Form) -> Reply {
    if let Some(session) = work.session() {
        // Whoever lost every role must be able to leave all the same.
        let ctx = work.ctx.db().begin_system();
        sessions::end(&ctx, SessionId(session)).await?;
        ctx.commit().await?;
        let who = work.ctx.actor().user.unwrap_or_default();
        work.ctx.note(Verb::SignOut, RecordRef::new(USER, who), None);
    }
    Ok(work.redirect("/sign-in").notice("identity-signed-out")?.with_cookie(no_session_cookie()))
}

async fn password_page(work: &Work, form: Form, back: String) -> store::Result<PasswordPage> {
    // Nobody is signed in, so what a demonstration offers is read apart from the request's own work.
    let offered = match work.site().settings.is_demonstration {
        true => {
            demonstration::offered(&work.ctx.db().read(std::sync::Arc::new(authz::Actor::anonymous())))
                .await?
        }
        false => Vec::new(),
    };
    Ok(PasswordPage { page: work.page.clone(), form, back, offered, password: demonstration::PASSWORD })
}

async fn set_up_page(work: &Work, waiting: Waiting, form: Form, back: &str) -> store::Result<SetUpPage> {
    let ctx = work.ctx.db().begin_system();
    let offer = second_factor::offer(&ctx, waiting.account.id).await?;
    ctx.commit().await?;
    let picture = qr::svg(&offer.address, &work.page.t("identity-set-up-picture"))?;
    Ok(SetUpPage {
        page: work.page.clone(),
        form,
        action: with_back("/sign-in/second-factor", back),
        picture,
        secret: in_groups(&offer.secret),
    })
}

async fn awaited(work: &Work, browser: &Browser) -> store::Result<Option<Waiting>> {
    match &browser.secret {
        Some(secret) => code::waiting(work.ctx.db(), secret).await,
        None => Ok(None),
    }
}

fn asked(work: &Work) -> SecondFactor {
    if work.site().settings.is_demonstration { SecondFactor::Off } else { SecondFactor::Asked }
}

/// Four letters at a time, as people read them aloud.
pub(crate) fn in_groups(secret: &str) -> String {
    let letters: Vec<char> = secret.chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

fn with_back(path: &str, back: &str) -> String {
    format!("{path}?back={}", encoded(back))
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|b| match b {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' => char::from(b).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect()
}

/// Only addresses of this program: a link must not send anybody elsewhere after sign-in.
fn own_address(back: &str) -> String {
    let is_own = back.starts_with('/')
        && !back.starts_with("//")
        && !back.contains('\\')
        && !back.starts_with("/sign-");
    if is_own { back.to_owned() } else { "/".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sign_in_sends_nobody_to_another_site() {
        assert_eq!(own_address("/projects/1?tab=2"), "/projects/1?tab=2");
        for elsewhere in
            ["https://example.org", "//example.org", "/\\example.org", "", "/sign-in", "/sign-out"]
        {
            assert_eq!(own_address(elsewhere), "/");
        }
    }

    #[test]
    fn the_way_back_survives_the_steps_of_signing_in() {
        assert_eq!(
            with_back("/sign-in/code", "/projects?q=a&page=2"),
            "/sign-in/code?back=/projects%3Fq%3Da%26page%3D2"
        );
    }
}
