//! `raccordo sheet --project 3797 --quarter 2023-Q2 --format json|html|pdf|xlsx`

use std::io::Write;

use crate::Trouble;
use crate::command_line::{Format, Place, Sheet};

pub async fn run(place: &Place, wish: &Sheet) -> Result<(), Trouble> {
    let db = super::open(place).await?;
    let ctx = db.begin_system();
    let project = super::project(&ctx, &wish.project).await?;
    super::within(&project, wish.quarter)?;
    let format = match wish.format {
        Format::Json => monitoring::sheets::Format::Json,
        Format::Html => monitoring::sheets::Format::Html,
        Format::Pdf => monitoring::sheets::Format::Pdf,
        Format::Xlsx => monitoring::sheets::Format::Xlsx,
    };
    let bytes = monitoring::sheets::print(&ctx, project.id, wish.quarter, format).await?;
    match &wish.output {
        Some(file) => std::fs::write(file, bytes)?,
        None => std::io::stdout().write_all(&bytes)?,
    }
    Ok(())
}
