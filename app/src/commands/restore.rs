//! `raccordo restore FILE --replace`: back to a copy, in one step, also while the program serves.

use std::path::Path;

use store::Dialect;

use super::backup::postgres_program;
use crate::Trouble;
use crate::command_line::Place;

pub async fn run(place: &Place, file: &Path, replace: bool) -> Result<(), Trouble> {
    if !file.exists() {
        return Err(Trouble::missing(format!("{} is not there", file.display())));
    }
    if !replace {
        return Err(Trouble::usage(
            "this replaces everything in the database with what the copy holds: say --replace if you mean it",
        ));
    }
    let db = super::open(place).await?;
    let name = file.display().to_string();
    match db.dialect() {
        Dialect::Sqlite => {
            let rows = db.restore(&name).await?;
            println!("restored {rows} rows from {name}");
        }
        Dialect::Postgres => {
            let restore = [
                "--clean",
                "--if-exists",
                "--no-owner",
                "--single-transaction",
                "--dbname",
                &place.database,
                &name,
            ];
            postgres_program("pg_restore", &restore).await?;
            println!("restored from {name}");
        }
    }
    Ok(())
}
