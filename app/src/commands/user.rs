//! `raccordo user add`: an invitation, printed as a link.

use authz::Role;
use identity::{FirstRole, Invite};
use organisations::Register;

use crate::Trouble;
use crate::command_line::Place;

pub struct Add {
    pub email: String,
    pub name: String,
    pub role: String,
    pub organisation: String,
}

pub async fn add(place: &Place, wish: Add) -> Result<(), Trouble> {
    let role: Role = wish.role.parse().map_err(|()| unknown_role(&wish.role))?;
    let db = super::open(place).await?;
    let ctx = db.begin_system();
    let organisation = match organisations::find_by_name(&ctx, &wish.organisation).await? {
        Some(known) => known,
        None => {
            let body = Register { name: wish.organisation.clone(), ..Register::default() };
            organisations::register(&ctx, body).await?
        }
    };
    let first =
        FirstRole { role, organisation, project: None, territory: None, from: ctx.today(), until: None };
    let invite = Invite { email: wish.email, name: wish.name, locale: None, role: first };
    let invitation = identity::invite(&ctx, invite).await?;
    ctx.commit().await?;
    println!("/invitation/{}", invitation.secret);
    Ok(())
}

fn unknown_role(name: &str) -> Trouble {
    let known: Vec<&str> = Role::ALL.into_iter().map(Role::name).collect();
    Trouble::usage(format!("there is no role «{name}»; the roles are: {}", known.join(", ")))
}
