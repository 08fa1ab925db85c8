//! The invented network of the demonstration, told through the same commands the pages use: bodies, accounts,
//! people, two years of work on the five projects. The same at every start; dates move with today.

mod actors;
mod bodies;
mod cast;
mod crowd;
mod dice;
mod names;
mod perform;
mod promises;
mod reporting;
mod scale;
mod story;
mod strands;
mod taking_charge;

use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use store::{Db, Error, Result, local_day};

pub use identity::demonstration::PASSWORD;
pub use scale::scale;

/// What was told, for the one who started it.
pub struct Told {
    accounts: Vec<(String, String, String)>,
    left_out: Vec<String>,
    is_new: bool,
}

impl Told {
    /// Deeds that a rule refused on these days.
    pub fn left_out(&self) -> &[String] {
        &self.left_out
    }
}

/// Tells the story up to `now` on a database whose clock can be moved. A database that already holds one is
/// left as it is.
pub async fn tell(db: &Db, now: DateTime<Utc>) -> Result<Told> {
    let today = local_day(now);
    if is_told(db).await? {
        return Ok(Told { accounts: Vec::new(), left_out: Vec::new(), is_new: false });
    }
    db.clock().set(now - TimeDelta::days(i64::try_from(promises::STORY).unwrap_or_default()));
    let hash = identity::hash_password(PASSWORD).await?;
    let ctx = db.begin_system();
    promises::import(&ctx).await?;
    cast::bodies(&ctx).await?;
    promises::complete(&ctx, today).await?;
    let mut cast = cast::accounts(&ctx, &hash).await?;
    let mut crowd = crowd::enrol(&ctx, &mut cast).await?;
    ctx.commit().await?;
    let left_out = story::tell(db, &mut cast, &mut crowd, now).await?;
    db.clock().set(now);
    Ok(Told { accounts: first_of_each_role(&cast), left_out, is_new: true })
}

/// Whether the database already holds a story.
async fn is_told(db: &Db) -> Result<bool> {
    let ctx = db.begin_system();
    match programmes::project_by_code(&ctx, "3797").await {
        Ok(_) => Ok(true),
        Err(Error::NotFound) => Ok(false),
        Err(other) => Err(other),
    }
}

fn first_of_each_role(cast: &cast::Cast) -> Vec<(String, String, String)> {
    let mut seen = Vec::new();
    let mut lines = Vec::new();
    for account in &cast.accounts {
        if !seen.contains(&account.role) {
            seen.push(account.role);
            lines.push((account.role.to_string(), account.email.clone(), account.name.clone()));
        }
    }
    lines
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.is_new {
            return write!(
                f,
                "The demonstration is already in this database. The password of its accounts is {PASSWORD}"
            );
        }
        writeln!(
            f,
            "The demonstration is made; everybody in it is invented. Password of all accounts: {PASSWORD}"
        )?;
        for (role, email, name) in &self.accounts {
            writeln!(f, "  {role:24} {email:34} {name}")?;
        }
        for deed in &self.left_out {
            writeln!(f, "left out: {deed}")?;
        }
        write!(f, "password: {PASSWORD}")
    }
}
