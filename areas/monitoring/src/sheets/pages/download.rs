//! A reading as a file: PDF, workbook, JSON; and the same JSON for machines.

use kernel::Quarter;
use programmes::ProjectId;
use store::Error;
use web::{Listing, Path, Reply, Work};

use super::super::download::{Format, file, find};
use super::super::readings;
use super::speech;

pub async fn download(
    work: Work,
    Path((project, quarter, format)): Path<(ProjectId, Quarter, String)>,
    listing: Listing,
) -> Reply {
    let format: Format = format.parse().map_err(|()| Error::NotFound)?;
    let reading = match listing.parsed("version") {
        Some(number) => readings::submitted(&work.ctx, project, quarter, number).await?,
        None => readings::reading(&work.ctx, project, quarter).await?,
    };
    let bytes = file(&work.ctx, &reading, format, &speech(&work)).await?;
    let name = format!("scheda-{}-{quarter}.{}", reading.sheet.general.project_code, format.extension());
    work.file(&name, format.media_type(), bytes)
}

/// `/api/v1/projects/{code}/sheets/{quarter}`
pub async fn api(work: Work, Path((code, quarter)): Path<(String, Quarter)>) -> Reply {
    let project = find(&work.ctx, &code).await?;
    let reading = readings::reading(&work.ctx, project, quarter).await?;
    let answer = super::super::download::answer(&reading);
    work.json(&answer)
}
