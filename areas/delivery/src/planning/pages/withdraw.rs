//! Cancel, annul, restore: each with its reason.

use askama::Template;
use authz::Action::{Decide, Record};
use store::Error;
use web::{Form, Page, Path, Reply, Work};

use crate::ids::SessionId;
use crate::planning::queries::session;
use crate::planning::withdraw::{Withdraw, annul, cancel, restore, restoring};
use crate::policy::SESSION;
use crate::register::correction::LONGEST_REASON;
use crate::sentences::when_and_where;
use crate::url;
use crate::words::Withdrawn;

/// Which of the three is asked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Cancel,
    Annul,
    Restore,
}

#[derive(Template)]
#[template(path = "delivery/sessions/withdraw.html")]
pub struct WithdrawPage {
    page: Page,
    form: Form,
    back: String,
    session: String,
    heading: String,
    lead: String,
    url: String,
    reasons: Vec<(&'static str, String)>,
    is_restore: bool,
}

pub async fn ask_cancel(work: Work, Path(id): Path<SessionId>) -> Reply {
    ask(work, id, Asked::Cancel).await
}

pub async fn ask_annul(work: Work, Path(id): Path<SessionId>) -> Reply {
    ask(work, id, Asked::Annul).await
}

pub async fn ask_restore(work: Work, Path(id): Path<SessionId>) -> Reply {
    ask(work, id, Asked::Restore).await
}

pub async fn do_cancel(work: Work, Path(id): Path<SessionId>, form: Form) -> Reply {
    act(work, id, Asked::Cancel, form).await
}

pub async fn do_annul(work: Work, Path(id): Path<SessionId>, form: Form) -> Reply {
    act(work, id, Asked::Annul, form).await
}

pub async fn do_restore(work: Work, Path(id): Path<SessionId>, form: Form) -> Reply {
    act(work, id, Asked::Restore, form).await
}

async fn ask(work: Work, id: SessionId, asked: Asked) -> Reply {
    let line = session(&work.ctx, id).await?;
    let action = match asked {
        Asked::Cancel => Record,
        Asked::Annul => Decide,
        Asked::Restore => restoring(line.state),
    };
    line.open(&work.ctx, action, SESSION)?;
    let form = Form::empty(&work.page);
    let shown = WithdrawPage::of(&work, id, asked, form).await?;
    work.page(&shown)
}

async fn act(work: Work, id: SessionId, asked: Asked, mut form: Form) -> Reply {
    let done = match asked {
        Asked::Restore => restore(&work.ctx, id, &form.required("because", LONGEST_REASON)).await,
        _ => withdraw(&work, id, asked, &mut form).await,
    };
    match done {
        Ok(()) if form.is_valid() => work.redirect(url::session(id)).notice(asked.notice()),
        Err(Error::Refused(refusal)) => {
            if form.is_valid() {
                form.refuse(refusal);
            }
            let shown = WithdrawPage::of(&work, id, asked, form).await?;
            work.invalid(&shown)
        }
        Ok(()) => {
            let shown = WithdrawPage::of(&work, id, asked, form).await?;
            work.invalid(&shown)
        }
        Err(other) => Err(other.into()),
    }
}

async fn withdraw(work: &Work, session: SessionId, asked: Asked, form: &mut Form) -> store::Result<()> {
    let reason = form.choice::<Withdrawn>("reason");
    let reason = form.need("reason", reason);
    let note = form.text("note", LONGEST_REASON);
    let Some(reason) = reason.filter(|_| form.is_valid()) else { return Ok(()) };
    let wish = Withdraw { session, reason, note };
    match asked {
        Asked::Cancel => cancel(&work.ctx, wish).await?,
        _ => annul(&work.ctx, wish).await?,
    };
    Ok(())
}

impl Asked {
    fn notice(self) -> &'static str {
        match self {
            Asked::Cancel => "delivery-withdraw-cancelled",
            Asked::Annul => "delivery-withdraw-annulled",
            Asked::Restore => "delivery-withdraw-restored",
        }
    }

    fn words(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Asked::Cancel => ("cancel", "delivery-withdraw-cancel-title", "delivery-withdraw-cancel-lead"),
            Asked::Annul => ("annul", "delivery-withdraw-annul-title", "delivery-withdraw-annul-lead"),
            Asked::Restore => ("restore", "delivery-withdraw-restore-title", ""),
        }
    }
}

impl WithdrawPage {
    async fn of(work: &Work, id: SessionId, asked: Asked, form: Form) -> store::Result<WithdrawPage> {
        let page = &work.page;
        let line = session(&work.ctx, id).await?;
        let (path, heading, lead) = asked.words();
        let lead = if lead.is_empty() { when_and_where(page, &line) } else { page.t(lead) };
        Ok(WithdrawPage {
            back: url::session(id),
            session: line.title,
            heading: page.t(heading),
            lead,
            url: url::of_session(id, path),
            reasons: Withdrawn::ALL.iter().map(|reason| (reason.code(), page.t(reason.key()))).collect(),
            is_restore: asked == Asked::Restore,
            page: page.clone(),
            form,
        })
    }
}
