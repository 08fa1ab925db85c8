//! An accepted request as a file for one's own calendar.

use web::{Path, Reply, Work};

use crate::ids::RequestId;
use crate::requests::calendar::engagement;

pub async fn download(work: Work, Path(id): Path<RequestId>) -> Reply {
    let event = engagement(&work.ctx, id).await?.event(&work.page);
    let bytes = paper::calendar::write(&work.page.t("mediation-calendar-name"), &[event]);
    work.file("mediazione.ics", paper::calendar::MEDIA_TYPE, bytes)
}
