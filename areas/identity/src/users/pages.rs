//! The pages of those who run accounts: the list, one account, inviting.

use askama::Template;
use authz::{Action, Role};
use kernel::Paged;
use organisations::{OrganisationId, TerritoryId};
use store::Ctx;
use web::{Form, Listing, Page, Path, Reply, Work};

use super::queries::{self, Standing, UserLine, Wanted};
use super::{FirstRole, Invite, Invited, Suspend, export};
use crate::account::view::{RoleLine, in_words};
use crate::browser::Browser;
use crate::policy::{ASSIGNMENT, USER};
use crate::roles::{self, Assign, Project, Revoke, projects, queries as held};
use crate::{AssignmentId, UserId, sessions};

/// Longest reason that goes into the audit trail.
const REASON: usize = 300;
/// Bodies a list to choose from may hold.
const BODIES: u64 = 2_000;

#[derive(Template)]
#[template(path = "identity/users/list.html")]
struct ListPage {
    page: Page,
    listing: Listing,
    users: Paged<Line>,
    bodies: Vec<organisations::BodyLine>,
}

/// An account with its current roles in words.
pub(super) struct Line {
    pub user: UserLine,
    pub roles: Vec<RoleLine>,
}

#[derive(Template)]
#[template(path = "identity/users/invite.html")]
struct InvitePage {
    page: Page,
    form: Form,
    bodies: Vec<organisations::BodyLine>,
    projects: Vec<Project>,
}

#[derive(Template)]
#[template(path = "identity/users/link.html")]
struct LinkPage {
    page: Page,
    user: UserLine,
    link: String,
    is_invitation: bool,
}

#[derive(Template)]
#[template(path = "identity/users/user.html")]
struct UserPage {
    page: Page,
    account: Line,
    assign: Form,
    reason: Form,
    bodies: Vec<organisations::BodyLine>,
    projects: Vec<Project>,
    is_me: bool,
}

pub async fn list(work: Work, listing: Listing) -> Reply {
    let wanted = Wanted {
        role: listing.parsed("role"),
        organisation: listing.parsed("body"),
        standing: Standing::ALL.into_iter().find(|standing| standing.name() == listing.filter("standing")),
        by_created: listing.sort() == "created",
        descending: listing.is_descending(),
        ..Wanted::default()
    };
    if listing.wants_export() {
        return export::spreadsheet(work, &wanted).await;
    }
    let users = queries::page(&work.ctx, &wanted, listing.page()).await?;
    let users = with_roles(&work.ctx, users).await?;
    let shown = ListPage { bodies: bodies(&work.ctx).await?, page: work.page.clone(), listing, users };
    work.page(&shown)
}

pub async fn show(work: Work, Path(user): Path<UserId>) -> Reply {
    let assign = first_role_form(&work);
    let shown = user_page(&work, user, assign, Form::empty(&work.page)).await?;
    work.page(&shown)
}

pub async fn show_invite(work: Work) -> Reply {
    let form = first_role_form(&work);
    let shown = invite_page(&work, form).await?;
    work.page(&shown)
}

pub async fn invite(work: Work, browser: Browser, mut form: Form) -> Reply {
    let (name, email) = (form.required("name", 200), form.required("email", 200));
    let role = read_role(&work, &mut form);
    if let (true, Some(role)) = (form.is_valid(), role)
        && let Some(invited) =
            form.accepted(super::invite(&work.ctx, Invite { email, name, locale: None, role }).await)?
    {
        return hand_over(work, &browser, invited, true).await;
    }
    let shown = invite_page(&work, form).await?;
    work.invalid(&shown)
}

pub async fn invite_again(work: Work, browser: Browser, Path(user): Path<UserId>, _: Form) -> Reply {
    let invited = super::invite_again(&work.ctx, user).await?;
    hand_over(work, &browser, invited, true).await
}

pub async fn new_password(work: Work, browser: Browser, Path(user): Path<UserId>, _: Form) -> Reply {
    let invited = super::new_password_link(&work.ctx, user).await?;
    hand_over(work, &browser, invited, false).await
}

pub async fn assign(work: Work, Path(user): Path<UserId>, mut form: Form) -> Reply {
    if let (Some(role), true) = (read_role(&work, &mut form), form.is_valid()) {
        let wish = Assign {
            user,
            role: role.role,
            organisation: role.organisation,
            project: role.project,
            territory: role.territory,
            from: role.from,
            until: role.until,
        };
        if form.accepted(roles::assign(&work.ctx, wish).await)?.is_some() {
            return work.redirect(format!("/administration/users/{user}")).notice("identity-role-assigned");
        }
    }
    let shown = user_page(&work, user, form, Form::empty(&work.page)).await?;
    work.invalid(&shown)
}

pub async fn revoke(work: Work, Path((user, held)): Path<(UserId, AssignmentId)>, mut form: Form) -> Reply {
    let reason = form.text("reason", REASON);
    roles::revoke(&work.ctx, Revoke { assignment: held, reason }).await?;
    work.redirect(format!("/administration/users/{user}")).notice("identity-role-revoked")
}

pub async fn suspend(work: Work, Path(user): Path<UserId>, mut form: Form) -> Reply {
    let reason = form.required("reason", REASON);
    if form.is_valid() && form.accepted(super::suspend(&work.ctx, Suspend { user, reason }).await)?.is_some()
    {
        return work.redirect(format!("/administration/users/{user}")).notice("identity-user-suspended");
    }
    let shown = user_page(&work, user, first_role_form(&work), form).await?;
    work.invalid(&shown)
}

pub async fn restore(work: Work, Path(user): Path<UserId>, _: Form) -> Reply {
    super::restore(&work.ctx, user).await?;
    work.redirect(format!("/administration/users/{user}")).notice("identity-user-restored")
}

pub async fn reset_second_factor(work: Work, Path(user): Path<UserId>, mut form: Form) -> Reply {
    let reason = form.text("reason", REASON);
    super::reset_second_factor(&work.ctx, user, reason).await?;
    work.redirect(format!("/administration/users/{user}")).notice("identity-second-factor-reset")
}

pub async fn end_sessions(work: Work, Path(user): Path<UserId>, _: Form) -> Reply {
    let user = queries::line(&work.ctx, user).await?.id;
    sessions::end_all(&work.ctx, user, None).await?;
    work.redirect(format!("/administration/users/{user}")).notice("identity-sessions-ended-all")
}

/// The link is shown once: whoever invites hands it over.
async fn hand_over(work: Work, browser: &Browser, invited: Invited, is_invitation: bool) -> Reply {
    let link = browser.link(&work.site().settings, &format!("/invitation/{}", invited.secret));
    let user = queries::line(&work.ctx, invited.user).await?;
    let shown = LinkPage { page: work.page.clone(), user, link, is_invitation };
    work.page(&shown)
}

async fn invite_page(work: &Work, form: Form) -> store::Result<InvitePage> {
    Ok(InvitePage {
        page: work.page.clone(),
        form,
        bodies: bodies(&work.ctx).await?,
        projects: projects::all(&work.ctx).await?,
    })
}

async fn user_page(work: &Work, user: UserId, assign: Form, reason: Form) -> store::Result<UserPage> {
    let line = queries::line(&work.ctx, user).await?;
    let roles = held::of(&work.ctx, &[user]).await?;
    let roles = in_words(&work.ctx, roles).await?;
    Ok(UserPage {
        page: work.page.clone(),
        is_me: work.ctx.actor().user == Some(user.uuid()),
        account: Line { user: line, roles },
        assign,
        reason,
        bodies: bodies(&work.ctx).await?,
        projects: projects::all(&work.ctx).await?,
    })
}

pub(super) async fn with_roles(ctx: &Ctx, users: Paged<UserLine>) -> store::Result<Paged<Line>> {
    let ids: Vec<UserId> = users.rows.iter().map(|user| user.id).collect();
    let mut roles = held::of(ctx, &ids).await?;
    roles.retain(|held| held.counts_on(ctx.today()));
    let owners: Vec<UserId> = roles.iter().map(|held| held.user).collect();
    let mut words: Vec<(UserId, RoleLine)> = owners.into_iter().zip(in_words(ctx, roles).await?).collect();
    let mut line = |user: UserLine| {
        let (own, others) = std::mem::take(&mut words).into_iter().partition(|(owner, _)| *owner == user.id);
        words = others;
        let own: Vec<(UserId, RoleLine)> = own;
        Line { user, roles: own.into_iter().map(|(_, role)| role).collect() }
    };
    Ok(users.map(&mut line))
}

async fn bodies(ctx: &Ctx) -> store::Result<Vec<organisations::BodyLine>> {
    organisations::search(ctx, "", BODIES).await
}

fn first_role_form(work: &Work) -> Form {
    let mut form = Form::empty(&work.page);
    form.set("from", work.ctx.today());
    form
}

fn read_role(work: &Work, form: &mut Form) -> Option<FirstRole> {
    let role: Option<Role> = form.choice("role");
    let role = form.need("role", role);
    let body: Option<OrganisationId> = form.id("organisation");
    let organisation = form.need("organisation", body);
    let territory: Option<TerritoryId> = form.id("territory");
    let project = form.id("project");
    let (from, until) = (form.date("from").unwrap_or(work.ctx.today()), form.date("until"));
    Some(FirstRole { role: role?, organisation: organisation?, project, territory, from, until })
}
