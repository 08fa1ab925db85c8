//! The pages of the assessments: all of a case, one, a new one, two compared.

use askama::Template;
use authz::Action::Create;
use store::Error;
use web::{Form, Listing, Page, Path, Reply, Work};

use super::assess::{Assess, Scored, assess};
use super::queries::{AssessmentLine, Words, assessments, numbered, words};
use super::rules::{Way, compare};
use super::tool;
use super::words::Dimension;
use crate::crumb::{Crumb, authors, enter};
use crate::ids::CaseId;
use crate::policy::ASSESSMENT;
use crate::typed;

const LONGEST_NOTE: usize = 2_000;
const LONGEST_WISHES: usize = 4_000;
/// Versions shown side by side.
const SIDE_BY_SIDE: usize = 6;

/// One dimension of a profile, in the page's words.
struct Bar {
    name: String,
    score: String,
    meaning: String,
    share: i32,
    note: String,
}

/// One version in the list.
struct Line {
    number: i32,
    url: String,
    on: String,
    author: String,
}

/// One dimension over time.
struct Over {
    name: String,
    steps: Vec<String>,
}

#[derive(Template)]
#[template(path = "cases/assessments/list.html")]
struct ListPage {
    page: Page,
    crumb: Crumb,
    may_assess: bool,
    lines: Vec<Line>,
    bars: Vec<Bar>,
    days: Vec<String>,
    over: Vec<Over>,
    compare: String,
}

#[derive(Template)]
#[template(path = "cases/assessments/one.html")]
struct OnePage {
    page: Page,
    crumb: Crumb,
    number: i32,
    lead: String,
    wishes: String,
    bars: Vec<Bar>,
    source: String,
}

/// A dimension to be answered.
struct Question {
    score: String,
    note: String,
    name: String,
    steps: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "cases/assessments/new.html")]
struct NewPage {
    page: Page,
    crumb: Crumb,
    form: Form,
    questions: Vec<Question>,
    seen: i32,
    is_stale: bool,
    is_first: bool,
}

/// A dimension in two assessments.
struct Change {
    name: String,
    from: String,
    to: String,
    sign: &'static str,
    way: String,
}

#[derive(Template)]
#[template(path = "cases/assessments/compare.html")]
struct ComparePage {
    page: Page,
    crumb: Crumb,
    listing: Listing,
    choices: Vec<(String, String)>,
    from_on: String,
    to_on: String,
    summary: String,
    changes: Vec<Change>,
}

pub async fn list(work: Work, Path(case): Path<CaseId>) -> Reply {
    let (head, crumb) = enter(&work, case).await?;
    let all = assessments(&work.ctx, case).await?;
    let names = authors(&work.ctx, all.iter().map(|line| line.author)).await?;
    let page = &work.page;
    let line = |line: &AssessmentLine| Line {
        number: line.number,
        url: crumb.at(&format!("assessment/{}", line.number)),
        on: page.date(line.on),
        author: line.author.and_then(|who| names.get(&who).cloned()).unwrap_or_default(),
    };
    // The oldest of them first, as time runs.
    let shown: Vec<&AssessmentLine> = all.iter().take(SIDE_BY_SIDE).rev().collect();
    let view = ListPage {
        lines: all.iter().map(line).collect(),
        bars: all.first().map_or_else(Vec::new, |last| bars(page, last, &Words::default())),
        days: shown.iter().map(|line| page.date(line.on)).collect(),
        over: over_time(page, &shown),
        compare: all.first().map_or_else(String::new, |last| {
            crumb.at(&format!("assessment/compare?from={}&to={}", (last.number - 1).max(1), last.number))
        }),
        may_assess: head.is_open() && page.can(Create, ASSESSMENT),
        page: page.clone(),
        crumb,
    };
    work.page(&view)
}

fn over_time(page: &Page, shown: &[&AssessmentLine]) -> Vec<Over> {
    let Some(last) = shown.last().filter(|_| shown.len() > 1) else { return Vec::new() };
    let over = |dimension: &Dimension| Over {
        name: last.tool.name(*dimension, page.locale()).to_owned(),
        steps: shown.iter().map(|line| step(page, line, *dimension)).collect(),
    };
    Dimension::ALL.iter().map(over).collect()
}

/// `3`, or that it was not assessed.
fn step(page: &Page, line: &AssessmentLine, dimension: Dimension) -> String {
    let score = line.profile.get(&dimension).copied().flatten();
    score.map_or_else(|| page.t("cases-assessment-none-short"), |score| page.number(score))
}

fn bars(page: &Page, line: &AssessmentLine, words: &Words) -> Vec<Bar> {
    let bar = |dimension: &Dimension| {
        let score = line.profile.get(dimension).copied().flatten();
        Bar {
            name: line.tool.name(*dimension, page.locale()).to_owned(),
            score: score.map_or_else(
                || page.t("cases-assessment-none"),
                |score| page.t1("cases-assessment-of-five", "score", score),
            ),
            meaning: score.map_or("", |score| line.tool.meaning(*dimension, score, page.locale())).to_owned(),
            share: score.unwrap_or(0) * 20,
            note: words.notes.get(dimension).cloned().unwrap_or_default(),
        }
    };
    Dimension::ALL.iter().map(bar).collect()
}

pub async fn one(work: Work, Path((case, number)): Path<(CaseId, i32)>) -> Reply {
    let (_, crumb) = enter(&work, case).await?;
    let all = assessments(&work.ctx, case).await?;
    let line = numbered(&all, number)?;
    let written = words(&work.ctx, line.id).await?;
    let names = authors(&work.ctx, [line.author]).await?;
    let author = line.author.and_then(|who| names.get(&who).cloned()).unwrap_or_default();
    let page = &work.page;
    let view = OnePage {
        number,
        lead: page.t2("cases-assessment-lead", "on", page.date(line.on), "author", author),
        bars: bars(page, line, &written),
        source: page.t2("cases-assessment-tool", "version", &line.tool.version, "source", &line.tool.source),
        wishes: written.wishes,
        page: page.clone(),
        crumb,
    };
    work.page(&view)
}

pub async fn new(work: Work, Path(case): Path<CaseId>) -> Reply {
    let all = assessments(&work.ctx, case).await?;
    let mut form = Form::empty(&work.page);
    form.set("assessed_on", work.ctx.today());
    if let Some(last) = all.first() {
        let written = words(&work.ctx, last.id).await?;
        form.set("wishes", written.wishes);
        for dimension in Dimension::ALL {
            let score = last.profile.get(dimension).copied().flatten().unwrap_or(0);
            form.set(format!("score-{}", dimension.code()), score);
            form.set(
                format!("note-{}", dimension.code()),
                written.notes.get(dimension).map_or("", String::as_str),
            );
        }
    }
    let view = NewPage::of(&work, case, form, false).await?;
    work.page(&view)
}

pub async fn submit(work: Work, Path(case): Path<CaseId>, mut form: Form) -> Reply {
    let wish = read(&mut form, case);
    let Some(wish) = wish.filter(|_| form.is_valid()) else {
        let view = NewPage::of(&work, case, form, false).await?;
        return work.invalid(&view);
    };
    match assess(&work.ctx, wish).await {
        Ok(number) => {
            let url = format!("/cases/{case}/assessment/{number}");
            work.redirect(url).notice("cases-assessment-saved")
        }
        Err(Error::Stale) => {
            let view = NewPage::of(&work, case, form, true).await?;
            work.invalid(&view)
        }
        Err(Error::Refused(refusal)) => {
            form.refuse(refusal);
            let view = NewPage::of(&work, case, form, false).await?;
            work.invalid(&view)
        }
        Err(other) => Err(other.into()),
    }
}

fn read(form: &mut Form, case: CaseId) -> Option<Assess> {
    let on = form.date("assessed_on");
    let on = form.need("assessed_on", on);
    let wishes = form.text("wishes", LONGEST_WISHES).unwrap_or_default();
    let seen = form.integer("seen", 0..=i64::from(i32::MAX)).and_then(|seen| i32::try_from(seen).ok());
    let scored = |dimension: &Dimension| Scored {
        dimension: *dimension,
        score: form.value(format!("score-{}", dimension.code())).parse().ok().filter(|step| *step != 0),
        note: typed::text(form, &format!("note-{}", dimension.code()), LONGEST_NOTE),
    };
    let scores = Dimension::ALL.iter().map(scored).collect();
    Some(Assess { case, on: on?, wishes, scores, seen: seen? })
}

impl NewPage {
    async fn of(work: &Work, case: CaseId, form: Form, is_stale: bool) -> store::Result<NewPage> {
        let (_, crumb) = enter(work, case).await?;
        let last = super::queries::last(&work.ctx, case).await?;
        let page = &work.page;
        let tool = tool::on(work.ctx.today());
        let question = |dimension: &Dimension| {
            let steps = tool.steps(*dimension, page.locale()).iter().enumerate();
            Question {
                score: format!("score-{}", dimension.code()),
                note: format!("note-{}", dimension.code()),
                name: tool.name(*dimension, page.locale()).to_owned(),
                steps: steps
                    .map(|(place, step)| ((place + 1).to_string(), format!("{}. {step}", place + 1)))
                    .collect(),
            }
        };
        Ok(NewPage {
            questions: Dimension::ALL.iter().map(question).collect(),
            seen: last.as_ref().map_or(0, |last| last.number),
            is_first: last.is_none(),
            is_stale,
            page: page.clone(),
            crumb,
            form,
        })
    }
}

/// Any two; without a choice, the last one and the one before it.
pub async fn two(work: Work, Path(case): Path<CaseId>, listing: Listing) -> Reply {
    let (_, crumb) = enter(&work, case).await?;
    let all = assessments(&work.ctx, case).await?;
    let last = all.first().map(|line| line.number).ok_or(Error::NotFound)?;
    let to = numbered(&all, listing.parsed("to").unwrap_or(last))?;
    let from = numbered(&all, listing.parsed("from").unwrap_or((to.number - 1).max(1)))?;
    let differences = compare(&from.profile, &to.profile);
    let page = &work.page;
    let counted = |way: Way| differences.iter().filter(|difference| difference.way == way).count();
    let change = |difference: &super::rules::Difference| {
        let (sign, key) = said(difference.way);
        Change {
            name: to.tool.name(difference.dimension, page.locale()).to_owned(),
            from: with_meaning(page, from, difference.dimension),
            to: with_meaning(page, to, difference.dimension),
            sign,
            way: page.t(key),
        }
    };
    let args = [
        ("better", counted(Way::Better).into()),
        ("worse", counted(Way::Worse).into()),
        ("same", counted(Way::Same).into()),
    ];
    let label = |line: &AssessmentLine| {
        let text = page.t2("cases-assessment-choice", "number", line.number, "on", page.date(line.on));
        (line.number.to_string(), text)
    };
    let view = ComparePage {
        choices: all.iter().map(label).collect(),
        from_on: label(from).1,
        to_on: label(to).1,
        summary: page.ta("cases-assessment-summary", &args),
        changes: differences.iter().map(change).collect(),
        page: page.clone(),
        crumb,
        listing,
    };
    work.page(&view)
}

fn with_meaning(page: &Page, line: &AssessmentLine, dimension: Dimension) -> String {
    match line.profile.get(&dimension).copied().flatten() {
        Some(score) => format!("{score}. {}", line.tool.meaning(dimension, score, page.locale())),
        None => page.t("cases-assessment-none"),
    }
}

/// The sign and the text of a way a dimension went.
fn said(way: Way) -> (&'static str, &'static str) {
    match way {
        Way::Better => ("ok", "cases-assessment-better"),
        Way::Worse => ("late", "cases-assessment-worse"),
        Way::Same => ("info", "cases-assessment-same"),
        Way::New => ("info", "cases-assessment-new-seen"),
        Way::Gone => ("off", "cases-assessment-gone"),
        Way::Never => ("off", "cases-assessment-none"),
    }
}
