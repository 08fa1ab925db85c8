//! All indicators of a project at the end of a quarter, beside what was promised.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;
use kernel::Quarter;
use programmes::{ProjectId, Target};
use store::{Ctx, Result};

use super::gather::{Gathered, gather};
use crate::counting::{
    Definition, Evaluation, Figures, Finding, Measure, Participant, Registry, What, Window, check,
    evaluate_all,
};
use crate::targets::{Forecast, Standing, compare, forecast, needed_pace, planned_by};

/// What a project's page of indicators shows.
pub struct Board {
    pub gathered: Arc<Gathered>,
    pub quarter: Quarter,
    /// Last day the figures look at: the quarter's end, or today inside the quarter.
    pub as_of: NaiveDate,
    pub rows: Vec<Row>,
    pub findings: Vec<Finding>,
}

/// One indicator.
pub struct Row {
    /// One the program ships with, or one the project's sheet declares for itself.
    pub definition: Cow<'static, Definition>,
    pub evaluation: Evaluation,
    pub target: Option<i64>,
    pub target_cells: Option<[i64; 9]>,
    pub forecast: Option<Forecast>,
    /// Monthly pace that would still reach the target.
    pub needed: Option<f64>,
    pub standing: Option<Standing>,
}

/// Counts all indicators that concern the project.
pub async fn board(ctx: &Ctx, project: ProjectId, quarter: Quarter) -> Result<Board> {
    Ok(desk(ctx, project, quarter).await?.board(gather(ctx, project).await?))
}

/// The same for one indicator, whose lists are opened: nothing is counted that is not shown.
pub(super) async fn board_of_one(
    ctx: &Ctx,
    project: ProjectId,
    quarter: Quarter,
    code: &str,
) -> Result<Board> {
    Ok(desk(ctx, project, quarter).await?.board_of(gather(ctx, project).await?, code))
}

async fn desk(ctx: &Ctx, project: ProjectId, quarter: Quarter) -> Result<Desk> {
    let targets = programmes::targets(ctx, project).await?;
    let tolerance =
        programmes::call_settings(ctx, project, quarter.last_day()).await?.deviation_tolerance_percent;
    Ok(Desk { quarter, today: ctx.today(), tolerance: tolerance.into(), targets })
}

/// What is needed beside the facts.
pub(super) struct Desk {
    pub quarter: Quarter,
    pub today: NaiveDate,
    pub tolerance: i64,
    pub targets: Vec<Target>,
}

impl Desk {
    pub fn board(self, gathered: Arc<Gathered>) -> Board {
        let as_of = self.quarter.last_day().min(self.today);
        let adopted = self.adopted(&gathered);
        let definitions = self.definitions(&adopted, &gathered);
        let counted = count(&definitions, Window::quarter(self.quarter), &gathered);
        let findings = self.findings(&definitions, &counted, &gathered);
        let concerns = |definition: &Definition, one: &Evaluation| {
            adopted.contains(definition.code.as_str()) || one.value != 0 || !one.left_out.is_empty()
        };
        let rows = definitions.into_iter().zip(counted).filter(|(definition, one)| concerns(definition, one));
        let rows = rows.map(|(definition, one)| self.row(definition, one, &gathered, as_of)).collect();
        Board { quarter: self.quarter, as_of, rows, findings, gathered }
    }

    fn board_of(self, gathered: Arc<Gathered>, code: &str) -> Board {
        let as_of = self.quarter.last_day().min(self.today);
        let mut definitions = self.definitions(&self.adopted(&gathered), &gathered);
        definitions.retain(|definition| definition.code == code);
        let counted = count(&definitions, Window::quarter(self.quarter), &gathered);
        let rows = definitions.into_iter().zip(counted);
        let rows = rows.map(|(definition, one)| self.row(definition, one, &gathered, as_of)).collect();
        Board { quarter: self.quarter, as_of, rows, findings: Vec::new(), gathered }
    }

    /// Codes the project declares, has a target for or names beside an activity.
    fn adopted(&self, gathered: &Gathered) -> BTreeSet<String> {
        let named = gathered.activities.iter().flat_map(|activity| activity.indicators.iter().cloned());
        let declared = gathered.own.iter().map(|own| own.code.clone());
        self.targets.iter().map(|target| target.indicator.clone()).chain(named).chain(declared).collect()
    }

    /// What the project reports by, its own indicators last.
    fn definitions(&self, adopted: &BTreeSet<String>, gathered: &Gathered) -> Vec<Cow<'static, Definition>> {
        let programme = &gathered.project.programme_code;
        let shipped = definitions(Registry::shipped(), programme, adopted, self.quarter);
        let own = gathered.own.iter().cloned().map(Cow::Owned);
        shipped.into_iter().map(Cow::Borrowed).chain(own).collect()
    }

    pub fn row(
        &self,
        definition: Cow<'static, Definition>,
        one: Evaluation,
        gathered: &Gathered,
        as_of: NaiveDate,
    ) -> Row {
        let target = self.targets.iter().find(|target| target.indicator == definition.code);
        let mut row = Row {
            target: target.and_then(|target| target.value).map(|value| definition.unit.kept(value)),
            definition,
            target_cells: target.and_then(|target| target.cells),
            forecast: None,
            needed: None,
            standing: None,
            evaluation: one,
        };
        let (Some(starts), Some(ends)) = (gathered.project.starts_on, gathered.project.ends_on) else {
            return row;
        };
        let grown: Vec<(NaiveDate, i64)> =
            row.evaluation.counted.iter().map(|one| (one.on, one.amount)).collect();
        // A project counts once, and then never again: that has no pace.
        let has_pace = row.definition.count.measure != Measure::Project;
        row.forecast = forecast(&grown, starts, ends, as_of).filter(|_| has_pace);
        let Some(promised) = row.target else { return row };
        let due = target.and_then(|target| target.by).unwrap_or(ends);
        row.needed = needed_pace(row.evaluation.value, promised, due, as_of).filter(|_| has_pace);
        let planned = planned_by(promised, starts, due, as_of);
        row.standing = Some(compare(planned, row.evaluation.value, self.tolerance));
        row
    }

    fn findings(
        &self,
        definitions: &[Cow<'static, Definition>],
        counted: &[Evaluation],
        gathered: &Gathered,
    ) -> Vec<Finding> {
        let before = count(definitions, Window::quarter(self.quarter.previous()), gathered);
        let codes = || definitions.iter().map(|definition| definition.code.clone());
        let values =
            |evaluations: &[Evaluation]| codes().zip(evaluations.iter().map(|one| one.value)).collect();
        let cells = codes().zip(counted).filter_map(|(code, one)| Some((code, one.cells?)));
        check(&Figures {
            values: values(counted),
            cells: cells.collect::<BTreeMap<_, _>>(),
            before: values(&before),
            served: served(gathered, self.quarter.last_day()),
            run_by_authority: gathered.facts.run_by_authority,
        })
    }
}

/// One evaluation for each definition, in their order.
fn count(definitions: &[Cow<'static, Definition>], window: Window, gathered: &Gathered) -> Vec<Evaluation> {
    let asked: Vec<&Definition> = definitions.iter().map(AsRef::as_ref).collect();
    let counted = evaluate_all(Registry::shipped(), &asked, window, &gathered.facts);
    counted.into_iter().map(|(_, one)| one).collect()
}

/// Persons with at least one service of any kind.
fn served(gathered: &Gathered, until: NaiveDate) -> i64 {
    let facts = gathered.facts.facts.iter();
    let attended = facts.filter(|fact| fact.what == What::Attended(Participant::Person) && fact.on <= until);
    attended.filter_map(|fact| fact.subject).collect::<BTreeSet<_>>().len() as i64
}

/// The programme's own indicators, project indicators, and those of another period that the project adopted.
pub(crate) fn definitions(
    registry: &'static Registry,
    programme: &str,
    adopted: &BTreeSet<String>,
    quarter: Quarter,
) -> Vec<&'static Definition> {
    let mut codes: Vec<&str> = registry.codes_of(programme);
    let mut seen: BTreeSet<&str> = codes.iter().copied().collect();
    for definition in registry.all() {
        let family = [Some(&definition.code), definition.parent.as_ref(), definition.count.within.as_ref()];
        let belongs = definition.programme.is_none()
            || family.into_iter().flatten().any(|code| is_adopted(adopted, code));
        if belongs && seen.insert(&definition.code) {
            codes.push(&definition.code);
        }
    }
    codes.into_iter().filter_map(|code| registry.at(code, quarter.last_day())).collect()
}

/// An indicator is adopted with its whole: who has a target for O.2.3.1 reports O.2.3 as well.
fn is_adopted(adopted: &BTreeSet<String>, code: &str) -> bool {
    let part_of = |named: &String| named.strip_prefix(code).is_some_and(|rest| rest.starts_with('.'));
    adopted.contains(code) || adopted.iter().any(part_of)
}

impl Board {
    pub fn row(&self, code: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.definition.code == code)
    }
}

impl Row {
    /// How many did not count at all: subjects once each, and records about nobody.
    pub fn left_out(&self) -> usize {
        let about_nobody = self.evaluation.left_out.iter().filter(|out| out.subject.is_none()).count();
        self.evaluation.subjects_left_out().len() + about_nobody
    }

    /// How many sessions the evidence comes from.
    pub fn sessions(&self, gathered: &Gathered) -> usize {
        let evidence = self.evaluation.evidence();
        let sessions = evidence.iter().filter_map(|place| gathered.facts.facts[*place as usize].session);
        sessions.collect::<BTreeSet<_>>().len()
    }
}
