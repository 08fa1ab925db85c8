//! The pages behind the links: choose a password, then sign in with it.

use askama::Template;
use kernel::Refusal;
use store::Error;
use web::{Form, Page, Path, Reply, Work};

use crate::entities::link::Purpose;
use crate::entities::user;
use crate::{passwords, users};

const LONGEST: usize = 300;

#[derive(Template)]
#[template(path = "identity/sign_in/choose.html")]
struct ChoosePage {
    page: Page,
    form: Form,
    action: String,
    name: String,
    email: String,
    is_invitation: bool,
}

#[derive(Template)]
#[template(path = "identity/sign_in/link_dead.html")]
struct DeadLinkPage {
    page: Page,
    why: String,
}

pub async fn show(work: Work, Path(secret): Path<String>) -> Reply {
    let form = Form::empty(&work.page);
    match page_of(&work, &secret, form).await {
        Ok(shown) => work.page(&shown),
        Err(error) => dead(work, error),
    }
}

pub async fn choose(work: Work, Path(secret): Path<String>, mut form: Form) -> Reply {
    let typed = |form: &Form, name: &str| form.value(name).chars().take(LONGEST).collect::<String>();
    let (password, repeated) = (typed(&form, "password"), typed(&form, "repeated"));
    match passwords::choose(work.ctx.db(), &secret, &password, &repeated).await {
        Ok(()) => work.redirect("/sign-in").notice("identity-password-chosen"),
        Err(Error::Refused(refusal)) if refusal.field.is_some() => {
            form.refuse(refusal);
            let shown = page_of(&work, &secret, form).await?;
            work.invalid(&shown)
        }
        Err(about_the_link) => dead(work, about_the_link),
    }
}

async fn page_of(work: &Work, secret: &str, form: Form) -> store::Result<ChoosePage> {
    let ctx = work.ctx.db().read(std::sync::Arc::new(authz::Actor::system()));
    let link = users::links::open(&ctx, secret).await?;
    let (account, _) = ctx.load::<user::Entity>(link.user_id, authz::Action::View).await?;
    Ok(ChoosePage {
        page: work.page.clone(),
        form,
        action: format!("/invitation/{secret}"),
        name: account.name,
        email: account.email,
        is_invitation: link.purpose == Purpose::Invitation,
    })
}

/// A link that does nothing says why and what to do; an unknown one says no more than that.
fn dead(work: Work, error: Error) -> Reply {
    let refusal = match error {
        Error::Refused(refusal) => refusal,
        Error::NotFound => Refusal::new("identity-link-unknown"),
        other => return Err(other.into()),
    };
    let shown = DeadLinkPage { why: work.page.refusal(&refusal), page: work.page.clone() };
    work.invalid(&shown)
}
