//! `raccordo backup FILE`: a consistent copy, made while the program serves.

use std::path::Path;
use std::process::Stdio;

use store::Dialect;
use tokio::process::Command;

use crate::Trouble;
use crate::command_line::Place;

pub async fn run(place: &Place, file: &Path) -> Result<(), Trouble> {
    if file.exists() {
        return Err(Trouble::usage(format!("{} is already there: choose another name", file.display())));
    }
    let db = super::open_as_it_is(place).await?;
    match db.dialect() {
        Dialect::Sqlite => db.back_up(&file.display().to_string()).await?,
        Dialect::Postgres => {
            let file = file.display().to_string();
            let dump = ["--format=custom", "--no-owner", "--file", &file, "--dbname", &place.database];
            postgres_program("pg_dump", &dump).await?;
        }
    }
    println!("copied to {}; keep the key file {} apart", file.display(), place.key_file.display());
    Ok(())
}

/// Runs one of PostgreSQL's own programs. The address travels in its arguments only on this machine.
pub(super) async fn postgres_program(program: &str, arguments: &[&str]) -> Result<(), Trouble> {
    let ran = Command::new(program).args(arguments).stdin(Stdio::null()).status().await.map_err(|error| {
        Trouble::broken(format!(
            "{program} could not be started ({error}): install PostgreSQL's client programs"
        ))
    })?;
    match ran.success() {
        true => Ok(()),
        false => Err(Trouble::broken(format!("{program} did not succeed; what it said stands above"))),
    }
}
