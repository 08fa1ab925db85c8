//! What the project promises in words: objectives, results, monitoring, communication, sustainability.

use askama::Template;
use web::{Page, Path, Reply, Work};

use super::super::queries::{Sentence, project_detail};
use super::{named, say, tabs};
use crate::entities::codes::StatementKind;

#[derive(Template)]
#[template(path = "programmes/projects/sentences.html")]
pub(super) struct Sentences {
    pub page: Page,
    pub top: tabs::Top,
    pub title: String,
    pub parts: Vec<Part>,
    pub numbers: Vec<NumberRow>,
}

/// The sentences of one kind.
pub(super) struct Part {
    pub title: String,
    pub rows: Vec<SentenceRow>,
}

pub(super) struct SentenceRow {
    pub head: String,
    pub text: String,
    pub details: Vec<String>,
    pub source: String,
    pub is_outside: bool,
}

/// A context number; only the context page has them.
pub(super) struct NumberRow {
    pub label: String,
    pub value: String,
    pub place: String,
    pub note: String,
    pub source: String,
}

const PROMISES: [StatementKind; 8] = [
    StatementKind::GeneralObjective,
    StatementKind::SpecificObjective,
    StatementKind::ExpectedResult,
    StatementKind::Monitoring,
    StatementKind::Communication,
    StatementKind::Sustainability,
    StatementKind::Continuity,
    StatementKind::Achievement,
];

pub async fn show(work: Work, Path(name): Path<String>) -> Reply {
    let line = named(&work.ctx, &name).await?;
    let project = project_detail(&work.ctx, line.id).await?;
    let page = &work.page;
    let shown = Sentences {
        page: page.clone(),
        top: tabs::top(&work, &line, "/promises"),
        title: page.t("programmes-tab-promises"),
        parts: parts(page, &PROMISES, &project.sentences),
        numbers: Vec::new(),
    };
    work.page(&shown)
}

pub(super) fn parts(page: &Page, kinds: &[StatementKind], sentences: &[Sentence]) -> Vec<Part> {
    let part = |kind: &StatementKind| Part {
        title: say::code(page, *kind),
        rows: sentences
            .iter()
            .filter(|sentence| sentence.kind == *kind)
            .map(|sentence| row(page, sentence))
            .collect(),
    };
    kinds.iter().map(part).filter(|part| !part.rows.is_empty()).collect()
}

fn row(page: &Page, sentence: &Sentence) -> SentenceRow {
    let head = [&sentence.code, &sentence.title].into_iter().flatten().cloned().collect::<Vec<_>>();
    SentenceRow {
        head: head.join(" · "),
        text: sentence.text.clone(),
        details: details(page, sentence),
        source: say::source(page, &sentence.source, sentence.is_outside),
        is_outside: sentence.is_outside,
    }
}

/// What stands under the sentence: the choice a lesson led to, what a note kept and what else is written.
fn details(page: &Page, sentence: &Sentence) -> Vec<String> {
    let labelled = |key: &str, value: String| page.t1(key, "value", value);
    let mut details = Vec::new();
    match sentence.kind {
        StatementKind::Lesson => {
            details
                .extend(sentence.detail.clone().map(|choice| labelled("programmes-detail-choice", choice)));
        }
        StatementKind::Note => {
            details.extend(sentence.detail.clone().map(|kept| labelled("programmes-detail-kept", kept)));
            let others = sentence.others.iter().cloned();
            details.extend(others.map(|other| labelled("programmes-detail-other", other)));
        }
        StatementKind::Achievement => {
            details
                .extend(sentence.detail.clone().map(|number| labelled("programmes-detail-number", number)));
        }
        StatementKind::Site => details.extend(sentence.detail.clone()),
        StatementKind::Source => {
            details.extend(sentence.detail.clone().map(|kind| page.t(format!("programmes-source-{kind}"))));
            details.extend(sentence.others.iter().cloned());
        }
        _ => {
            details
                .extend(sentence.action.clone().map(|action| labelled("programmes-detail-action", action)));
            if !sentence.others.is_empty() {
                details.push(labelled("programmes-detail-activities", sentence.others.join(", ")));
            }
        }
    }
    details
}
