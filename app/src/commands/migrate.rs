//! `raccordo migrate`: the tables, created or brought up to date.

use crate::command_line::Place;
use crate::{Trouble, compose};

pub async fn run(place: &Place) -> Result<(), Trouble> {
    let db = super::open_as_it_is(place).await?;
    let applied = compose::migrations().run(&db).await?;
    println!("{applied} migrations applied");
    Ok(())
}
