//! `raccordo indicators --project 3797 --quarter 2023-Q2 [--evidence] --format json`

use crate::Trouble;
use crate::command_line::{Figures, Indicators, Place};

pub async fn run(place: &Place, wish: &Indicators) -> Result<(), Trouble> {
    let db = super::open(place).await?;
    let ctx = db.begin_system();
    let project = super::project(&ctx, &wish.project).await?;
    super::within(&project, wish.quarter)?;
    let figures = monitoring::report(&ctx, project.id, wish.quarter, wish.evidence).await?;
    match wish.format {
        Figures::Json => println!("{}", serde_json::to_string_pretty(&figures).map_err(Trouble::broken)?),
    }
    Ok(())
}
