//! Hashes with a secret of the installation: who reads the tables alone learns neither codes nor telephone numbers.

use data_encoding::HEXLOWER;
use hmac::{Hmac, KeyInit, Mac};
use sea_orm::sea_query::{OnConflict, Query};
use sha2::Sha256;
use store::{Ctx, Error, Result};
use uuid::Uuid;

use super::code;
use crate::entities::key;

const WHY: &str = "the secret codes are hashed with belongs to the installation and says nothing of anybody";
const PLACE: &str = "services_keys.secret";

/// What a hash is for: the same words hashed for two ends have nothing in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Request,
    OwnFile,
    Contact,
    Name,
    Limit,
    Draw,
    Question,
    Look,
}

impl End {
    fn word(self) -> &'static [u8] {
        match self {
            End::Request => b"request\0",
            End::OwnFile => b"own-file\0",
            End::Contact => b"contact\0",
            End::Name => b"name\0",
            End::Limit => b"limit\0",
            End::Draw => b"draw\0",
            End::Question => b"question\0",
            End::Look => b"look\0",
        }
    }
}

/// The secret, opened.
pub struct Keyed(Vec<u8>);

impl Keyed {
    /// The installation's secret; drawn at its first use, which a unit of work that writes must be.
    pub async fn of(ctx: &Ctx) -> Result<Keyed> {
        if let Some(known) = stored(ctx).await? {
            return Ok(known);
        }
        let secret: [u8; 32] = rand::random();
        let sealed = ctx.db().vault().seal(PLACE, &secret)?;
        let row = Query::insert()
            .into_table(key::Entity)
            .columns([key::Column::Id, key::Column::Secret])
            .values_panic([Uuid::nil().into(), sealed.into()])
            .on_conflict(OnConflict::column(key::Column::Id).do_nothing().to_owned())
            .take();
        ctx.housekeeping(WHY).run(&row).await?;
        stored(ctx).await?.ok_or_else(|| Error::broken("the secret of codes was not kept"))
    }

    pub fn bytes(&self, end: End, words: &str) -> [u8; 32] {
        // A key of any length fits.
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.0).unwrap_or_else(|_| Hmac::new(&Default::default()));
        mac.update(end.word());
        mac.update(words.as_bytes());
        mac.finalize().into_bytes().into()
    }

    pub fn hash(&self, end: End, words: &str) -> String {
        HEXLOWER.encode(&self.bytes(end, words))
    }

    pub fn id(&self, end: End, words: &str) -> Uuid {
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&self.bytes(end, words)[..16]);
        Uuid::from_bytes(bytes)
    }

    /// A code that follows from something drawn before: the same press of a button twice shows the same code.
    pub fn code(&self, drawn: &str) -> String {
        let mut bytes = [0; 8];
        bytes.copy_from_slice(&self.bytes(End::Draw, drawn)[..8]);
        code::written(&bytes)
    }

    /// What is kept of a code somebody typed, if it can be one.
    pub fn of_code(&self, end: End, typed: &str) -> Option<String> {
        Some(self.hash(end, &code::read(typed)?))
    }
}

async fn stored(ctx: &Ctx) -> Result<Option<Keyed>> {
    let row = ctx.one(ctx.unfiltered(WHY).find::<key::Entity>()).await?;
    row.map(|row| Ok(Keyed(ctx.db().vault().open(PLACE, &row.secret)?))).transpose()
}
