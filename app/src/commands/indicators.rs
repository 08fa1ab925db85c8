//! `raccordo indicators --project 3797 --quarter 2023-Q2 [--evidence] --format json`

use crate::Trouble;
use crate::command_line::{Format, Indicators, Place};

pub async fn run(place: &Place, wish: &Indicators) -> Result<(), Trouble> {
    if wish.format != Format::Json {
        return Err(Trouble::usage(
            "indicators are printed as json; a printed sheet comes from `raccordo sheet`",
        ));
    }
    let db = super::open(place).await?;
    let ctx = db.begin_system();
    let project = super::project(&ctx, &wish.project).await?;
    let figures = monitoring::report(&ctx, project.id, wish.quarter, wish.evidence).await?;
    println!("{}", serde_json::to_string_pretty(&figures).map_err(Trouble::broken)?);
    Ok(())
}
