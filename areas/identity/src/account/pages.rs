//! The pages of one's own account.

use askama::Template;
use axum_extra::extract::cookie::Cookie;
use l10n::Locale;
use store::Error;
use web::{Form, Page, Path, Reply, Work};

use super::choose_language;
use super::view::{self, Account, myself};
use crate::browser::Browser;
use crate::passwords::{self, Change};
use crate::second_factor::{self, qr};
use crate::sign_in::pages::{RecoveryCodesPage, in_groups};
use crate::tokens::{self, Issue};
use crate::{AssignmentId, SessionId, TokenId, sessions};

const LONGEST: usize = 300;
/// How long a key works unless its owner says otherwise.
const USUAL_DAYS: i64 = 90;

#[derive(Template)]
#[template(path = "identity/account/account.html")]
struct AccountPage {
    page: Page,
    account: Account,
    password: Form,
    key: Form,
    language: Form,
}

#[derive(Template)]
#[template(path = "identity/account/key.html")]
struct KeyPage {
    page: Page,
    name: String,
    secret: String,
}

#[derive(Template)]
#[template(path = "identity/account/second_factor.html")]
struct SecondFactorPage {
    page: Page,
    form: Form,
    picture: String,
    secret: String,
}

/// The three forms of the page; the one that was sent comes back as it was typed.
struct Forms {
    password: Form,
    key: Form,
}

impl Forms {
    fn empty(page: &Page) -> Self {
        let mut key = Form::empty(page);
        key.set("days", USUAL_DAYS);
        Self { password: Form::empty(page), key }
    }
}

pub async fn show(work: Work) -> Reply {
    let forms = Forms::empty(&work.page);
    let shown = account_page(&work, forms).await?;
    work.page(&shown)
}

pub async fn change_password(work: Work, browser: Browser, mut form: Form) -> Reply {
    let wish = Change {
        user: myself(&work.ctx)?,
        current: form.value("current").chars().take(LONGEST).collect(),
        password: form.value("password").chars().take(LONGEST).collect(),
        repeated: form.value("repeated").chars().take(LONGEST).collect(),
        address: browser.address,
        session: work.session().map(SessionId),
    };
    match form.accepted(passwords::change(&work.ctx, wish).await)? {
        Some(()) => work.redirect("/account").notice("identity-password-changed"),
        None => {
            let forms = Forms { password: form, ..Forms::empty(&work.page) };
            let shown = account_page(&work, forms).await?;
            work.invalid(&shown)
        }
    }
}

pub async fn choose(work: Work, mut form: Form) -> Reply {
    let chosen = form.choice("locale").filter(|locale: &Locale| locale.is_of_staff());
    if let Some(locale) = chosen {
        choose_language(&work.ctx, myself(&work.ctx)?, locale).await?;
    }
    // What this browser chose before gives way to what the account says now.
    let forget = Cookie::build(("raccordo_language", "")).path("/").http_only(true).removal().build();
    Ok(work.redirect("/account").notice("identity-language-chosen")?.with_cookie(forget))
}

pub async fn end_session(work: Work, Path(session): Path<SessionId>, _: Form) -> Reply {
    sessions::end(&work.ctx, session).await?;
    work.redirect("/account").notice("identity-session-ended")
}

pub async fn end_other_sessions(work: Work, _: Form) -> Reply {
    sessions::end_all(&work.ctx, myself(&work.ctx)?, work.session().map(SessionId)).await?;
    work.redirect("/account").notice("identity-sessions-ended")
}

pub async fn issue_key(work: Work, mut form: Form) -> Reply {
    let name = form.required("name", 80);
    let assignment: Option<AssignmentId> = form.id("assignment");
    let assignment = form.need("assignment", assignment);
    let days = form.integer("days", 1..=tokens::LONGEST_DAYS);
    let days = form.need("days", days);
    if let (true, Some(assignment), Some(days)) = (form.is_valid(), assignment, days) {
        let issued = tokens::issue(&work.ctx, Issue { assignment, name: name.clone(), days }).await?;
        let shown = KeyPage { page: work.page.clone(), name, secret: issued.secret };
        return work.page(&shown);
    }
    let forms = Forms { key: form, ..Forms::empty(&work.page) };
    let shown = account_page(&work, forms).await?;
    work.invalid(&shown)
}

pub async fn revoke_key(work: Work, Path(key): Path<TokenId>, _: Form) -> Reply {
    tokens::revoke(&work.ctx, key).await?;
    work.redirect("/account").notice("identity-key-revoked")
}

pub async fn show_second_factor(work: Work) -> Reply {
    let form = Form::empty(&work.page);
    let shown = second_factor_page(&work, form).await?;
    work.page(&shown)
}

pub async fn set_up_second_factor(work: Work, mut form: Form) -> Reply {
    let typed = form.required("code", 40);
    let user = myself(&work.ctx)?;
    let refusal = match second_factor::confirm(&work.ctx, user, &typed).await {
        Ok(codes) => {
            let shown = RecoveryCodesPage { page: work.page.clone(), codes, next: "/account".to_owned() };
            return work.page(&shown);
        }
        Err(Error::Refused(refusal)) => refusal,
        Err(other) => return Err(other.into()),
    };
    if form.is_valid() {
        form.refuse(refusal);
    }
    let shown = second_factor_page(&work, form).await?;
    work.invalid(&shown)
}

async fn account_page(work: &Work, forms: Forms) -> store::Result<AccountPage> {
    let account = view::account(&work.ctx, work.session().map(SessionId)).await?;
    let mut language = Form::empty(&work.page);
    language.set("locale", work.page.locale());
    Ok(AccountPage { page: work.page.clone(), account, password: forms.password, key: forms.key, language })
}

/// The page offers a secret, which is kept apart from the request's own work: reading pages write nothing.
async fn second_factor_page(work: &Work, form: Form) -> store::Result<SecondFactorPage> {
    let user = myself(&work.ctx)?;
    let offer = match form.is_valid() {
        true => {
            let ctx = work.ctx.db().begin_system();
            let offer = second_factor::offer(&ctx, user).await?;
            ctx.commit().await?;
            offer
        }
        // A form that comes back holds the one writer already; its secret was offered before.
        false => second_factor::offer(&work.ctx, user).await?,
    };
    let picture = qr::svg(&offer.address, &work.page.t("identity-set-up-picture"))?;
    Ok(SecondFactorPage { page: work.page.clone(), form, picture, secret: in_groups(&offer.secret) })
}
