//! «Something is wrong with my data»: a request of rectification to the body that gave the code.

use kernel::Refusal;
use people::rights::{Receive, receive};
use people::words::{Channel, Right};
use store::{Db, Result};

use super::open::Own;
use crate::asking::keyed::Keyed;
use crate::asking::limits;

/// Such requests from one code in an hour.
const MOST: i64 = 3;

pub async fn tell(db: &Db, own: Own, words: &str) -> Result<()> {
    let ctx = db.begin_system();
    ctx.because("the person, with the own code");
    let keyed = Keyed::of(&ctx).await?;
    if limits::count(&ctx, &keyed, &format!("own-wrong/{}", own.code)).await? > MOST {
        return Err(Refusal::new("own-file-wrong-enough").on("words").into());
    }
    let wish = Receive {
        person: own.person,
        kind: Right::Rectification,
        // Written on a page and not by letter: electronic mail is the nearest of the known ways.
        channel: Channel::Email,
        asked: format!("[La mia scheda] {words}"),
        received_on: ctx.today(),
        organisation: own.organisation,
    };
    receive(&ctx, wish).await?;
    ctx.commit().await
}
