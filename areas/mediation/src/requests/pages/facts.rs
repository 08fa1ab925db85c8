//! What stands about a request: the facts, the person, the words.

use std::collections::HashMap;

use web::Work;

use crate::ids::{MediatorId, OfferId, RequestId};
use crate::requests::queries::{RequestLine, person_of};
use crate::requests::sealing::words_of;
use crate::say;
use crate::words::Sealed;

pub(super) async fn facts(
    work: &Work,
    line: &RequestLine,
    names: &HashMap<MediatorId, String>,
) -> store::Result<Vec<(String, String)>> {
    let page = &work.page;
    let bodies = organisations::names_for_anybody(&work.ctx, &[line.organisation]).await?;
    let need = |(language, people, offer): &(String, i32, Option<OfferId>)| {
        let key = if offer.is_some() { "mediation-need-covered" } else { "mediation-need-open" };
        page.t2(key, "language", say::language(page, language), "people", *people)
    };
    let needs: Vec<String> = line.needs.iter().map(need).collect();
    let coming: Vec<String> = line.coming.iter().filter_map(|id| names.get(id).cloned()).collect();
    let mut facts = vec![
        (page.t("mediation-request-body"), bodies.get(&line.organisation).cloned().unwrap_or_default()),
        (page.t("mediation-request-languages"), needs.join(", ")),
        (page.t("mediation-request-topic"), page.t(line.topic.key())),
        (page.t("mediation-request-setting"), page.t(line.setting.key())),
        (page.t("mediation-request-mode"), page.t(line.mode.key())),
    ];
    if let Some(gender) = line.gender {
        let key = if line.gender_needed { "mediation-gender-needed" } else { "mediation-gender-preferred" };
        facts.push((page.t("mediation-request-gender"), page.t1(key, "gender", page.t(gender.key()))));
    }
    if !coming.is_empty() {
        facts.push((page.t("mediation-request-coming"), coming.join(", ")));
    }
    if let Some(outcome) = line.outcome {
        facts.push((page.t("mediation-request-outcome"), page.t(outcome.key())));
    }
    Ok(facts)
}

/// Name and address of the person's file, for the body that asked.
pub(super) async fn person(work: &Work, id: RequestId) -> store::Result<Option<(String, String)>> {
    let Some(person) = person_of(&work.ctx, id).await? else { return Ok(None) };
    let line = people::lines(&work.ctx, &[person]).await?.remove(&person);
    Ok(line.map(|line| (line.name(), format!("/people/{person}"))))
}

pub(super) async fn words(work: &Work, id: RequestId) -> store::Result<Vec<(String, String)>> {
    let words = words_of(&work.ctx, id).await?;
    Ok(words.into_iter().map(|(kind, words): (Sealed, String)| (work.page.t(kind.key()), words)).collect())
}
