//! What a letter says and to whom: sealed at rest, so that a copied database tells nobody who was helped.

use data_encoding::BASE64;
use store::{Db, Error, Result};

use crate::LetterId;
use crate::entity::Model;

pub(crate) fn close(db: &Db, letter: LetterId, part: &str, text: &str) -> Result<String> {
    Ok(BASE64.encode(&db.vault().seal(&place(letter, part), text.as_bytes())?))
}

/// A letter as its reader will see it.
pub(crate) struct Opened {
    pub to: String,
    pub subject: String,
    pub text: String,
}

pub(crate) fn open(db: &Db, row: &Model) -> Result<Opened> {
    let part = |name: &str, sealed: &Option<String>| {
        let sealed =
            sealed.as_deref().ok_or_else(|| Error::broken("a letter was emptied before it was sent"))?;
        let sealed = BASE64.decode(sealed.as_bytes()).map_err(Error::broken)?;
        String::from_utf8(db.vault().open(&place(row.id, name), &sealed)?).map_err(Error::broken)
    };
    Ok(Opened {
        to: part("recipient", &row.recipient)?,
        subject: part("subject", &row.subject)?,
        text: part("body", &row.body)?,
    })
}

fn place(letter: LetterId, part: &str) -> String {
    format!("letter/{letter}/{part}")
}
