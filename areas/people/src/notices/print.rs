//! The information on paper, in Italian and beside it in the person's language.

use kernel::RecordRef;
use paper::pdf::{Meta, render};
use serde_json::{Value, json};
use web::{Listing, Path, Reply, Work};

use super::pages::{Chosen, chosen};
use super::texts::Text;
use crate::ids::PersonId;
use crate::policy::PERSON;

const TEMPLATE: &str = include_str!("../../paper/notice.typ");

pub async fn pdf(work: Work, Path(person): Path<PersonId>, listing: Listing) -> Reply {
    let Chosen { notice, body, sides, .. } = chosen(&work, person, &listing).await?;
    work.ctx.saw(RecordRef::new(PERSON, person.uuid()));
    let page = &work.page;
    let sides: Vec<Value> = sides.into_iter().map(|text| side(text, &body)).collect();
    let data = json!({
        "sides": sides,
        "signatures": [page.t("people-notice-signed"), page.t("people-notice-given-by")],
        "model": page.t("people-notice-model"),
    });
    let meta = Meta {
        title: page.t("people-notice-title"),
        lang: page.locale().to_owned(),
        date: work.ctx.today(),
        ident: format!("informativa {}", notice.version),
        body,
        funding: None,
        pages: page.t("people-paper-pages"),
        landscape: false,
    };
    let bytes = render(TEMPLATE, Vec::new(), data, meta).await.map_err(web::Failure::broken)?;
    work.file(&format!("informativa-{}.pdf", notice.version), "application/pdf", bytes)
}

fn side(text: &Text, body: &str) -> Value {
    json!({
        "lang": text.language,
        "dir": text.direction(),
        "title": text.title,
        "lines": text.lines(body),
    })
}
