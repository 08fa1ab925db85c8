//! `raccordo demo`: the invented network, made and served.

use chrono::Utc;
use store::Clock;

use crate::Trouble;
use crate::command_line::{Demo, Place};

pub async fn run(place: &Place, wish: &Demo) -> Result<(), Trouble> {
    make(place, wish).await?;
    if wish.no_serve {
        return Ok(());
    }
    let db = super::open(place).await?;
    super::serve::on(db, &wish.serving, true).await
}

/// Makes the database where there is none. An embedded one is made beside its place and moved there when it
/// is whole, so that an interrupted making leaves nothing that looks finished.
async fn make(place: &Place, wish: &Demo) -> Result<(), Trouble> {
    let Some(file) = place.database.strip_prefix("sqlite://") else { return tell(place, wish).await };
    if std::path::Path::new(file).exists() {
        println!(
            "{file} is there already: it is served as it is. Password of its accounts: {}",
            demo::PASSWORD
        );
        return Ok(());
    }
    let unfinished = format!("{file}.making");
    for suffix in ["", "-wal", "-shm"] {
        // What an interrupted making left; usually there is nothing.
        let _ = std::fs::remove_file(format!("{unfinished}{suffix}"));
    }
    let beside = Place { database: format!("sqlite://{unfinished}"), ..place.clone() };
    tell(&beside, wish).await?;
    Ok(std::fs::rename(unfinished, file)?)
}

async fn tell(place: &Place, wish: &Demo) -> Result<(), Trouble> {
    let now = Utc::now();
    let db = super::open_with(place, Clock::fixed(now), false).await?;
    super::serve::reference_data(&db).await?;
    match wish.scale {
        Some(persons) => println!("{}", demo::scale(&db, persons, now).await?),
        None => println!("{}", demo::tell(&db, now).await?),
    }
    db.learn().await?;
    monitoring::kept::refresh(&db, usize::MAX).await?;
    Ok(db.close().await?)
}
