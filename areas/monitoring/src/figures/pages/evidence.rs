//! The evidence of a figure as a spreadsheet, with the rights of the page.

use programmes::ProjectId;
use web::{Listing, Path, Reply, Work};

use super::super::dossier::dossier;
use super::super::workbook;
use crate::speech;

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

pub async fn evidence(
    work: Work,
    Path((project, code)): Path<(ProjectId, String)>,
    listing: Listing,
) -> Reply {
    let quarter = speech::quarter(&listing, work.ctx.today());
    let dossier = dossier(&work.ctx, project, quarter, &code).await?;
    let (counted, left_out) = dossier.whole(&work.ctx).await?;
    let bytes = workbook::write(&work.page, &dossier, &counted, &left_out).map_err(web::Failure::broken)?;
    let name = format!("{}-{code}-{quarter}.xlsx", dossier.board.gathered.project.code);
    work.file(&name, XLSX, bytes)
}
