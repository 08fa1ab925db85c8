//! `raccordo erase person ID --reason ...`

use people::{Erase, PersonId};
use uuid::Uuid;

use crate::Trouble;
use crate::command_line::Place;
use crate::compose;

pub async fn person(place: &Place, id: Uuid, reason: String) -> Result<(), Trouble> {
    compose::introduce();
    let db = super::open(place).await?;
    let ctx = db.begin_system();
    people::erase(&ctx, Erase { person: PersonId(id), reason }).await?;
    ctx.commit().await?;
    println!(
        "erased; what was done with the person is still counted. Backups made before still hold the data."
    );
    Ok(())
}
