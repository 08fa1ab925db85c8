//! What was told of a person, as terms and values: the same for the sender, the receiver and whoever has the link.

use organisations::codes;
use people::residence::permits;
use web::Page;

use crate::referrals::snapshot::{Identity, Paper, Snapshot, Tongues};

pub(super) fn rows(page: &Page, told: &Snapshot) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    let mut add = |key: &str, value: String| rows.push((page.t(key), or_unknown(page, value)));
    if let Some(identity) = &told.identity {
        add("cases-referral-share-identity", who(page, identity));
    }
    if let Some(phones) = &told.phones {
        add("cases-referral-share-contact", phones.join(", "));
    }
    if let Some(tongues) = &told.languages {
        add("cases-referral-share-languages", languages(page, tongues));
    }
    if let Some(papers) = &told.document {
        add(
            "cases-referral-share-document",
            papers.iter().map(|one| paper(page, one)).collect::<Vec<_>>().join(", "),
        );
    }
    if let Some(years) = &told.household {
        let years: Vec<String> =
            years.iter().map(|year| year.map_or_else(|| "?".to_owned(), |year| year.to_string())).collect();
        add("cases-referral-share-household", years.join(", "));
    }
    if let Some(words) = &told.words {
        add("cases-referral-share-words", words.clone());
    }
    rows
}

fn or_unknown(page: &Page, value: String) -> String {
    if value.is_empty() { page.t("cases-referral-unknown") } else { value }
}

fn who(page: &Page, identity: &Identity) -> String {
    let born = match (identity.birth_date, identity.birth_year) {
        (Some(day), _) => page.date(day),
        (None, Some(year)) => year.to_string(),
        (None, None) => String::new(),
    };
    let country = identity.nationality.as_deref().and_then(codes::country);
    let country = country.map_or("", |country| country.name(page.locale()));
    let name = format!("{} {}", identity.given, identity.family);
    let parts = [name.trim(), born.as_str(), country];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn languages(page: &Page, tongues: &Tongues) -> String {
    let name = |code: &String| {
        codes::language(code).map_or_else(|| code.clone(), |language| language.name(page.locale()).to_owned())
    };
    let mut parts = vec![tongues.spoken.iter().map(name).collect::<Vec<_>>().join(", ")];
    if tongues.needs_interpreter == Some(true) {
        parts.push(page.t("cases-referral-interpreter"));
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

fn paper(page: &Page, paper: &Paper) -> String {
    let locale = if page.locale() == "it" { "it" } else { "en" };
    let name = permits::kind(&paper.kind).map_or(paper.kind.as_str(), |permit| permit.name(locale));
    match paper.expires_on {
        Some(day) => format!("{name} ({})", page.date(day)),
        None => name.to_owned(),
    }
}
