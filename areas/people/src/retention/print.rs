//! The certificate: who erased, when, by which rule, how many of which kind, and the sum of the list.

use paper::pdf::{Meta, render};
use serde_json::json;
use store::Error;
use web::{Path, Reply, Work};

use super::queries;
use crate::ids::RetentionRunId;
use crate::words::{LineState, RunState};

const TEMPLATE: &str = include_str!("../../paper/certificate.typ");

pub async fn certificate(work: Work, Path(id): Path<RetentionRunId>) -> Reply {
    let run = queries::run(&work.ctx, id).await?;
    if run.state != RunState::Done {
        return Err(Error::NotFound.into());
    }
    let counts = queries::counts(&work.ctx, &run, Some(LineState::Erased)).await?;
    let page = &work.page;
    let facts = [
        ("people-retention-who", run.ordered_by_name.clone().unwrap_or_default()),
        ("people-retention-ended", run.ended_at.map(|at| page.instant(at)).unwrap_or_default()),
        ("people-retention-version", run.rule_version.clone()),
        ("people-retention-why", run.reason.clone().unwrap_or_default()),
        ("people-retention-erased", page.number(run.erased)),
        ("people-retention-spared", page.number(run.spared)),
        ("people-retention-checksum", run.checksum.clone().unwrap_or_default()),
    ];
    let rows = counts.iter().map(|row| [page.t(row.kind.key()), row.body.clone(), page.number(row.persons)]);
    let head = ["people-kept", "people-held-body", "people-retention-persons"];
    let data = json!({
        "lead": page.t("people-retention-certifies"),
        "facts": facts.map(|(key, value)| (page.t(key), value)),
        "head": head.map(|key| page.t(key)),
        "rows": rows.collect::<Vec<_>>(),
        "signatures": [page.t("people-retention-signed")],
    });
    let meta = Meta {
        title: page.t("people-retention-certificate"),
        lang: page.locale().to_owned(),
        date: run.ended_at.map_or(run.looked_on, store::local_day),
        ident: id.to_string(),
        body: page.installation().to_owned(),
        funding: None,
        pages: page.t("people-paper-pages"),
        landscape: false,
    };
    let bytes = render(TEMPLATE, Vec::new(), data, meta).await.map_err(web::Failure::broken)?;
    work.file(&format!("cancellazione-{id}.pdf"), "application/pdf", bytes)
}
