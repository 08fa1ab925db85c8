//! `raccordo import project FILE`, `raccordo import people FILE`

use std::path::Path;

use crate::Trouble;
use crate::command_line::Place;

pub async fn project(place: &Place, file: &Path) -> Result<(), Trouble> {
    let text = std::fs::read_to_string(file)
        .map_err(|error| Trouble::missing(format!("{} cannot be read: {error}", file.display())))?;
    let sheet = programmes::sheet::read(&text).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(|problem| problem.english()).collect();
        Trouble::refused(format!("{} has {} problems:\n{}", file.display(), lines.len(), lines.join("\n")))
    })?;
    let db = super::open(place).await?;
    super::serve::reference_data(&db).await?;
    let ctx = db.begin_system();
    let project = programmes::import_sheet(&ctx, &sheet).await?;
    ctx.commit().await?;
    println!("/projects/{project}");
    Ok(())
}

pub async fn people(place: &Place, file: &Path, organisation: &str, errors: &Path) -> Result<(), Trouble> {
    let bytes = std::fs::read(file)
        .map_err(|error| Trouble::missing(format!("{} cannot be read: {error}", file.display())))?;
    let db = super::open(place).await?;
    let ctx = db.begin_system();
    let body = organisations::find_by_name(&ctx, organisation).await?;
    let body = body.ok_or_else(|| Trouble::missing(format!("there is no organisation «{organisation}»")))?;
    ctx.commit().await?;
    let outcome = people::imports::run_file(&db, body, &bytes).await?;
    println!(
        "{} enrolled, {} perhaps already known (left for a person to decide), {} to correct",
        outcome.enrolled, outcome.perhaps_known, outcome.to_correct
    );
    if let Some(file) = outcome.error_file {
        std::fs::write(errors, file)?;
        println!("rows to correct: {}", errors.display());
    }
    Ok(())
}
