//! One figure and what it is made of.

use askama::Template;
use kernel::Quarter;
use programmes::ProjectId;
use web::{Listing, Page, Path, Reply, Work};

use super::super::board::Row;
use super::super::dossier::{Dossier, Member, Record, SubjectKind, Wanted, dossier};
use super::super::history::{Step, history};
use super::super::rights;
use crate::counting::{Age, Cell, Definition, Gender, IndicatorType};
use crate::speech::{self, Quarters, Sign};
use crate::url;

#[derive(Template)]
#[template(path = "monitoring/figures/figure.html")]
pub struct FigurePage {
    pub page: Page,
    pub listing: Listing,
    pub title: String,
    pub lead: String,
    pub indicators_url: String,
    pub quarters: Quarters,
    pub label: String,
    pub value: String,
    pub new: String,
    pub new_url: String,
    pub summary: String,
    pub sign: Sign,
    pub made_of: String,
    pub response: String,
    pub cells: Vec<CellRow>,
    pub reasons: Vec<(String, String)>,
    pub shows_evidence: bool,
    pub export_url: String,
    pub tabs: Vec<Tab>,
    pub is_left_out: bool,
    pub members: Vec<MemberLine>,
    pub total: i64,
    pub counted: String,
    pub steps: Vec<StepLine>,
    pub how: String,
    pub wording: String,
    pub definition: String,
}

/// One gender across the ages, each number with the list behind it.
pub struct CellRow {
    pub label: String,
    pub ages: Vec<(String, String)>,
    pub total: String,
}

/// One quarter of the figure's history.
pub struct StepLine {
    pub quarter: String,
    pub url: String,
    pub new: String,
    pub new_url: String,
    pub value: String,
}

pub struct Tab {
    pub url: String,
    pub label: String,
    pub count: String,
    pub is_current: bool,
}

pub struct MemberLine {
    pub name: String,
    pub url: String,
    pub on: String,
    pub detail: String,
    pub records: Vec<RecordLine>,
    pub records_title: String,
}

pub struct RecordLine {
    pub text: String,
    pub url: String,
}

pub async fn figure(work: Work, Path((project, code)): Path<(ProjectId, String)>, listing: Listing) -> Reply {
    let quarter = speech::quarter(&listing, work.ctx.today());
    let dossier = dossier(&work.ctx, project, quarter, &code).await?;
    let Some(row) = dossier.row() else { return Err(web::Failure::NotFound) };
    let wanted = Wanted::read(&listing);
    let members = dossier.members(&work.ctx, wanted, listing.page()).await?;
    let page = &work.page;
    let unit = row.definition.unit.code();
    let template = FigurePage {
        title: format!("{} {}", shown_code(&row.definition), row.definition.label).trim().to_owned(),
        lead: speech::lead(page, quarter, &dossier.board.gathered.project),
        indicators_url: url::indicators(project, quarter),
        quarters: Quarters::of(page, &listing, quarter, work.ctx.today()),
        label: row.definition.label.clone(),
        value: speech::quantity(page, unit, row.evaluation.value),
        new: speech::quantity(page, unit, row.evaluation.new),
        new_url: url::figure_list(project, &code, quarter, "new"),
        summary: summary(page, row),
        sign: Sign::of(page, row.standing.as_ref()),
        made_of: made_of(page, row, &dossier),
        response: response(page, row),
        cells: cells(page, row, project, quarter),
        reasons: reasons(page, &dossier),
        shows_evidence: dossier.shows_evidence,
        export_url: match rights::may_export_evidence(&work.ctx, project) {
            true => url::evidence_file(project, &code, quarter),
            false => String::new(),
        },
        tabs: tabs(page, &dossier, row, wanted, quarter),
        is_left_out: wanted == Wanted::LeftOut,
        members: members.rows.iter().map(|member| member_line(page, &dossier, member)).collect(),
        total: members.total,
        counted: page.t1("monitoring-figure-lines", "count", members.total),
        steps: history(&dossier.board, &row.definition)
            .iter()
            .map(|step| step_line(page, &row.definition, project, step))
            .collect(),
        how: row.definition.how.clone(),
        wording: row.definition.wording.clone(),
        definition: definition(page, &row.definition),
        page: work.page.clone(),
        listing,
    };
    work.page(&template)
}

/// The official code; project indicators have names only.
pub(crate) fn shown_code(definition: &Definition) -> String {
    match definition.indicator_type {
        IndicatorType::Project => String::new(),
        _ => definition.code.clone(),
    }
}

fn summary(page: &Page, row: &Row) -> String {
    let unit = row.definition.unit.code();
    let mut parts = Vec::new();
    match row.target {
        Some(target) => {
            parts.push(page.t1("monitoring-figure-target", "target", speech::quantity(page, unit, target)))
        }
        None => parts.push(page.t("monitoring-figure-no-target")),
    }
    if let Some(forecast) = &row.forecast {
        parts.push(page.t1("monitoring-figure-forecast", "forecast", speech::forecast(page, unit, forecast)));
    }
    if let (Some(needed), Some(forecast)) = (row.needed, &row.forecast) {
        let args = [
            ("needed", speech::pace(page, unit, needed).into()),
            ("present", speech::quantity(page, unit, forecast.pace.round() as i64).into()),
        ];
        parts.push(page.ta("monitoring-figure-pace", &args));
    }
    parts.join(" · ")
}

/// "Fatto di 64 persone, 512 registrazioni, 41 incontri. Fuori: 9."
fn made_of(page: &Page, row: &Row, dossier: &Dossier) -> String {
    let units = row.evaluation.counted.len();
    let unit_key = format!("monitoring-count-{}", row.definition.unit.code());
    let args = [
        ("units", page.t1(unit_key, "count", units).into()),
        ("records", page.t1("monitoring-count-records", "count", row.evaluation.evidence().len()).into()),
        (
            "sessions",
            page.t1("monitoring-count-sessions", "count", row.sessions(&dossier.board.gathered)).into(),
        ),
        ("left", page.number(row.left_out()).into()),
    ];
    page.ta("monitoring-figure-made-of", &args)
}

fn response(page: &Page, row: &Row) -> String {
    let Some(response) = row.evaluation.response else { return String::new() };
    let args = [("asked", response.asked.into()), ("answered", response.answered.into())];
    page.ta("monitoring-figure-response", &args)
}

fn cells(page: &Page, row: &Row, project: ProjectId, quarter: Quarter) -> Vec<CellRow> {
    let Some(cells) = row.evaluation.cells else { return vec![] };
    let line = |gender: Gender| CellRow {
        label: page.t(match gender {
            Gender::Female => "web-gender-female",
            Gender::Male => "web-gender-male",
            Gender::NonBinary => "web-gender-nonbinary",
        }),
        ages: Age::ALL
            .iter()
            .map(|age| {
                let list = format!("counted&cell={}", Cell::new(*age, gender).index());
                let url = url::figure_list(project, &row.definition.code, quarter, &list);
                (page.number(cells.get(*age, gender)), url)
            })
            .collect(),
        total: page.number(cells.of_gender(gender)),
    };
    Gender::ALL.into_iter().map(line).collect()
}

fn step_line(page: &Page, definition: &Definition, project: ProjectId, step: &Step) -> StepLine {
    let say = |amount| speech::quantity(page, definition.unit.code(), amount);
    StepLine {
        quarter: speech::quarter_name(page, step.quarter),
        url: url::figure(project, &definition.code, step.quarter),
        new: say(step.new),
        new_url: url::figure_list(project, &definition.code, step.quarter, "new"),
        value: say(step.value),
    }
}

fn reasons(page: &Page, dossier: &Dossier) -> Vec<(String, String)> {
    let reasons = dossier.reasons().into_iter();
    reasons
        .map(|(reason, count)| (page.t(format!("monitoring-reason-{}", reason.code())), page.number(count)))
        .collect()
}

fn tabs(page: &Page, dossier: &Dossier, row: &Row, wanted: Wanted, quarter: Quarter) -> Vec<Tab> {
    let project = dossier.board.gathered.project.id;
    let tab = |list: &str, key: &str, count: usize, is_current: bool| Tab {
        url: url::figure_list(project, &row.definition.code, quarter, list),
        label: page.t(key),
        count: page.number(count),
        is_current,
    };
    let is_new = |one: &&crate::counting::Counted| one.on >= quarter.first_day();
    let counted = &row.evaluation.counted;
    let is_counted = matches!(wanted, Wanted::Counted { .. });
    vec![
        tab("counted", "monitoring-figure-tab-counted", counted.len(), is_counted),
        tab("new", "monitoring-figure-tab-new", counted.iter().filter(is_new).count(), wanted == Wanted::New),
        tab("left-out", "monitoring-figure-tab-left-out", row.left_out(), wanted == Wanted::LeftOut),
    ]
}

fn member_line(page: &Page, dossier: &Dossier, member: &Member) -> MemberLine {
    let subject = member.subject.as_ref();
    let name = match subject {
        Some(subject) => subject.name.clone().unwrap_or_else(|| {
            page.t(match subject.kind {
                SubjectKind::Person => "monitoring-figure-person-of-others",
                SubjectKind::Operator => "monitoring-figure-operator-of-others",
                SubjectKind::Organisation | SubjectKind::Other => "monitoring-figure-unnamed",
            })
        }),
        None => member.records.first().map(|record| record_text(page, dossier, record)).unwrap_or_default(),
    };
    let is_known_person = subject.is_some_and(|one| one.kind == SubjectKind::Person && one.name.is_some());
    let person_url = subject.filter(|_| is_known_person).map(|subject| url::person(subject.id));
    let session_url = member.records.first().and_then(|record| record.session).map(url::session);
    let has_subject = subject.is_some();
    let records = if has_subject { member.records.as_slice() } else { &[] };
    MemberLine {
        name,
        url: person_url.or(session_url.filter(|_| !has_subject)).unwrap_or_default(),
        on: page.date(member.on),
        detail: match (member.reason, member.cell) {
            (Some(reason), _) => page.t(format!("monitoring-reason-{}", reason.code())),
            (None, Some(cell)) => cell_name(page, cell),
            (None, None) => speech::quantity(
                page,
                dossier.row().map_or("", |row| row.definition.unit.code()),
                member.amount,
            ),
        },
        records_title: page.t1("monitoring-count-records", "count", records.len()),
        records: records.iter().map(|record| record_line(page, dossier, record)).collect(),
    }
}

pub(in crate::figures) fn cell_name(page: &Page, cell: Cell) -> String {
    let (ages, genders) = (
        ["web-age-minor", "web-age-adult", "web-age-older"],
        ["web-gender-female", "web-gender-male", "web-gender-nonbinary"],
    );
    let (age, gender) = (cell.index() / 3, cell.index() % 3);
    format!("{}, {}", page.t(genders[gender]), page.t(ages[age]))
}

fn record_line(page: &Page, dossier: &Dossier, record: &Record) -> RecordLine {
    RecordLine {
        text: record_text(page, dossier, record),
        url: record.session.map(url::session).unwrap_or_default(),
    }
}

/// "10/03/2026, Italiano A2: presenza, 2 h"
fn record_text(page: &Page, dossier: &Dossier, record: &Record) -> String {
    let activity = dossier.board.gathered.activities.get(record.activity as usize);
    let activity =
        activity.map(|activity| format!("{} {}", activity.code, activity.title)).unwrap_or_default();
    let args = [
        ("day", record.on.into()),
        ("activity", activity.into()),
        ("what", speech::record_name(page, record.what).into()),
        ("amount", speech::record_amount(page, record.what, record.amount.into()).into()),
    ];
    page.ta("monitoring-figure-record", &args)
}

fn definition(page: &Page, definition: &Definition) -> String {
    let args = [
        ("version", definition.version.to_string().into()),
        ("from", definition.valid_from.into()),
        ("source", definition.source.as_str().into()),
    ];
    page.ta("monitoring-figure-definition", &args)
}
