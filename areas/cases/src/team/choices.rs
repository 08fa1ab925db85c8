//! Whom one may choose for a case: the bodies of the network, and who works there.

use authz::Role;
use kernel::Refusal;
use organisations::OrganisationId;
use store::{Ctx, Result};
use uuid::Uuid;

pub struct Choices {
    pub bodies: Vec<(OrganisationId, String)>,
    /// Each with the body, since two may bear one name.
    pub workers: Vec<(Uuid, String)>,
    places: Vec<(Uuid, OrganisationId)>,
}

impl Choices {
    pub async fn of(ctx: &Ctx, roles: &[Role]) -> Result<Choices> {
        let bodies = organisations::search(ctx, "", 500).await?;
        let bodies: Vec<(OrganisationId, String)> =
            bodies.into_iter().map(|line| (line.id, line.name)).collect();
        let every: Vec<OrganisationId> = bodies.iter().map(|(id, _)| *id).collect();
        let (mut workers, mut places) = (Vec::new(), Vec::new());
        for (user, name, body) in identity::workers(ctx, &every, roles).await? {
            let named = bodies.iter().find(|(id, _)| *id == body).map_or("", |(_, name)| name.as_str());
            workers.push((user.uuid(), format!("{name} ({named})")));
            places.push((user.uuid(), body));
        }
        workers.sort_by(|one, other| one.1.cmp(&other.1));
        Ok(Choices { bodies, workers, places })
    }

    /// Who is known to work elsewhere alone does not sit there for this body.
    pub fn refuses(&self, worker: Uuid, body: OrganisationId) -> Option<Refusal> {
        let mut places = self.places.iter().filter(|(user, _)| *user == worker).peekable();
        let is_elsewhere = places.peek().is_some() && !places.any(|(_, place)| *place == body);
        is_elsewhere.then(|| Refusal::new("cases-team-other-body").on("worker"))
    }
}
