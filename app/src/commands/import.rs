//! `raccordo import project FILE`, `raccordo import people FILE`

use std::path::Path;

use crate::Trouble;
use crate::command_line::Place;

pub async fn project(place: &Place, file: &Path) -> Result<(), Trouble> {
    let text = text(file)?;
    let sheet = programmes::sheet::read(text.trim_start_matches('\u{feff}')).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(|problem| problem.english()).collect();
        let count = match lines.len() {
            1 => "1 problem".to_owned(),
            more => format!("{more} problems"),
        };
        Trouble::refused(format!("{} has {count}:\n{}", file.display(), lines.join("\n")))
    })?;
    let db = super::open(place).await?;
    super::serve::reference_data(&db).await?;
    let ctx = db.begin_system();
    let project = programmes::import_sheet(&ctx, &sheet).await?;
    ctx.commit().await?;
    println!("/projects/{project}");
    Ok(())
}

fn text(file: &Path) -> Result<String, Trouble> {
    let bytes = std::fs::read(file).map_err(|error| unreadable(file, &error))?;
    String::from_utf8(bytes).map_err(|_| {
        Trouble::refused(format!("{} is not UTF-8 text: save it again as text in UTF-8", file.display()))
    })
}

fn unreadable(file: &Path, error: &std::io::Error) -> Trouble {
    let shown = file.display();
    match error.kind() {
        std::io::ErrorKind::NotFound => Trouble::missing(format!(
            "there is no file {shown}: check its name and the folder from which you give the command"
        )),
        std::io::ErrorKind::PermissionDenied => {
            Trouble::missing(format!("{shown} may not be read: give yourself the permission to read it"))
        }
        std::io::ErrorKind::IsADirectory => {
            Trouble::missing(format!("{shown} is a folder: give the name of the file in it"))
        }
        _ => Trouble::missing(format!("{shown} cannot be read: {error}")),
    }
}

pub async fn people(place: &Place, file: &Path, organisation: &str, errors: &Path) -> Result<(), Trouble> {
    let bytes = std::fs::read(file).map_err(|error| unreadable(file, &error))?;
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
