//! The pages of this area and who may open them.

use authz::Action::{Close, Create, Decide, List, View};
use store::audit::TRAIL;
use web::{Routes, public, signed_in, to};

use crate::policy::{ASSIGNMENT, LINK, SESSION, USER};
use crate::{account, audit, invitations, sign_in, users};

pub fn routes() -> Routes {
    Routes::new()
        .get("/sign-in", public("nobody is signed in before"), sign_in::pages::show)
        .post("/sign-in", public("nobody is signed in before"), sign_in::pages::submit)
        .get("/sign-in/code", public("the second step of signing in"), sign_in::pages::show_code)
        .post("/sign-in/code", public("the second step of signing in"), sign_in::pages::submit_code)
        .get("/sign-in/second-factor", public("set up while signing in"), sign_in::pages::show_set_up)
        .post("/sign-in/second-factor", public("set up while signing in"), sign_in::pages::submit_set_up)
        .get("/forgotten-password", public("says whom to ask"), sign_in::pages::forgotten)
        .get("/invitation/{secret}", public("whoever holds the link was given it"), invitations::pages::show)
        .post(
            "/invitation/{secret}",
            public("whoever holds the link was given it"),
            invitations::pages::choose,
        )
        .post("/sign-out", signed_in("everybody may leave"), sign_in::pages::sign_out)
        .get("/account", signed_in("one's own account"), account::pages::show)
        .post("/account/password", signed_in("one's own account"), account::pages::change_password)
        .post("/account/language", signed_in("one's own account"), account::pages::choose)
        .get("/account/second-factor", signed_in("one's own account"), account::pages::show_second_factor)
        .post("/account/second-factor", signed_in("one's own account"), account::pages::set_up_second_factor)
        .post(
            "/account/sessions/end-others",
            signed_in("one's own account"),
            account::pages::end_other_sessions,
        )
        .post("/account/sessions/{session}/end", signed_in("one's own account"), account::pages::end_session)
        .post("/account/keys", signed_in("one's own account"), account::pages::issue_key)
        .post("/account/keys/{key}/revoke", signed_in("one's own account"), account::pages::revoke_key)
        .get("/administration/users", to(List, USER), users::pages::list)
        .get("/administration/users/search", to(List, USER), users::finding::show)
        .post("/administration/users/search", to(List, USER), users::finding::search)
        .get("/administration/users/invite", to(Create, USER), users::pages::show_invite)
        .post("/administration/users/invite", to(Create, USER), users::pages::invite)
        .get("/administration/users/{user}", to(View, USER), users::pages::show)
        .post("/administration/users/{user}/roles", to(Create, ASSIGNMENT), users::pages::assign)
        .post("/administration/users/{user}/roles/{held}/revoke", to(Close, ASSIGNMENT), users::pages::revoke)
        .post("/administration/users/{user}/suspend", to(Close, USER), users::pages::suspend)
        .post("/administration/users/{user}/restore", to(Close, USER), users::pages::restore)
        .post("/administration/users/{user}/invite-again", to(Create, LINK), users::pages::invite_again)
        .post("/administration/users/{user}/new-password", to(Create, LINK), users::pages::new_password)
        .post(
            "/administration/users/{user}/second-factor/reset",
            to(Close, USER),
            users::pages::reset_second_factor,
        )
        .post("/administration/users/{user}/end-sessions", to(Close, SESSION), users::pages::end_sessions)
        .get("/administration/audit", to(List, TRAIL), audit::pages::show)
        .get("/administration/audit/who", to(List, TRAIL), audit::who::show)
        .post("/administration/audit/who", to(List, TRAIL), audit::who::search)
        .post("/administration/audit/check", to(Decide, TRAIL), audit::pages::check)
}
