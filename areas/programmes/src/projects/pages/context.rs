//! What surrounds the project: context numbers, other funds, lessons, notes, sources.

use web::{Page, Path, Reply, Work};

use super::super::queries::{Complementarity, ContextNumber, project_detail};
use super::promises::{NumberRow, Part, SentenceRow, Sentences, parts};
use super::{named, say, tabs};
use crate::entities::codes::StatementKind;

const SURROUNDINGS: [StatementKind; 7] = [
    StatementKind::Lesson,
    StatementKind::Observation,
    StatementKind::DevelopmentDone,
    StatementKind::DevelopmentFuture,
    StatementKind::Site,
    StatementKind::Note,
    StatementKind::Source,
];

pub async fn show(work: Work, Path(name): Path<String>) -> Reply {
    let line = named(&work.ctx, &name).await?;
    let project = project_detail(&work.ctx, line.id).await?;
    let page = &work.page;
    let others = Part {
        title: page.t("programmes-context-others"),
        rows: project.complementarities.iter().map(|other| other_row(page, other)).collect(),
    };
    let mut all = vec![others];
    all.extend(parts(page, &SURROUNDINGS, &project.sentences));
    all.retain(|part| !part.rows.is_empty());
    let shown = Sentences {
        page: page.clone(),
        top: tabs::top(&work, &line, "/context"),
        title: page.t("programmes-tab-context"),
        parts: all,
        numbers: project.context.into_iter().map(|datum| number_row(page, datum)).collect(),
    };
    work.page(&shown)
}

fn other_row(page: &Page, other: &Complementarity) -> SentenceRow {
    let action = other.action.clone().map(|action| page.t1("programmes-detail-action", "value", action));
    SentenceRow {
        head: other.title.clone(),
        text: other.text.clone().unwrap_or_default(),
        details: std::iter::once(say::code(page, other.kind)).chain(action).collect(),
        source: say::source(page, &other.source, other.is_outside),
        is_outside: other.is_outside,
    }
}

fn number_row(page: &Page, datum: ContextNumber) -> NumberRow {
    NumberRow {
        source: say::source(page, &datum.source, datum.is_outside),
        label: datum.label,
        value: datum.value,
        place: datum.place.unwrap_or_default(),
        note: datum.note.unwrap_or_default(),
    }
}
