//! What the projects' packed facts come to, indicator by indicator.

use std::collections::{BTreeSet, HashMap};

use authz::{Action, Target};
use chrono::{DateTime, Utc};
use kernel::Quarter;
use programmes::{ProjectId, ProjectLine};
use store::{Ctx, Result};

use crate::counting::{Definition, Registry};
use crate::figures::definitions;
use crate::kept::{self, Counted};
use crate::policy::INDICATOR;

/// Projects packed again before the page is shown; what is still out of date then is said on the page.
const PACKED_WHILE_WAITING: usize = 3;

/// All indicators of the projects the reader follows, at the end of a quarter.
pub struct Together {
    pub quarter: Quarter,
    pub rows: Vec<Row>,
    pub projects: usize,
    /// Projects whose latest records are not in the figures yet.
    pub stale: usize,
    pub packed_at: Option<DateTime<Utc>>,
    /// Over all projects, each once; only where one indicator was asked for and it counts somebody.
    pub unique: Option<i64>,
}

/// One indicator.
pub struct Row {
    pub definition: &'static Definition,
    pub projects: Vec<Share>,
}

/// What one project has of an indicator.
#[derive(Clone, Debug)]
pub struct Share {
    pub project: ProjectLine,
    pub new: i64,
    pub value: i64,
    /// Subjects that would count if a missing datum were completed.
    pub incomplete: i64,
    pub target: Option<i64>,
}

impl Row {
    /// In the quarter.
    pub fn added(&self) -> i64 {
        self.projects.iter().map(|share| share.new).sum()
    }

    pub fn value(&self) -> i64 {
        self.projects.iter().map(|share| share.value).sum()
    }

    pub fn incomplete(&self) -> i64 {
        self.projects.iter().map(|share| share.incomplete).sum()
    }

    /// What those projects promised that have a target; `None` where none has.
    pub fn target(&self) -> Option<i64> {
        self.projects.iter().filter_map(|share| share.target).reduce(|sum, one| sum + one)
    }

    /// What the projects with a target have of it, so that a promise is compared with its own doing.
    pub fn towards_target(&self) -> i64 {
        self.projects.iter().filter(|share| share.target.is_some()).map(|share| share.value).sum()
    }
}

/// Every indicator, or the one with this code.
pub async fn together(ctx: &Ctx, quarter: Quarter, only: Option<&str>) -> Result<Together> {
    let left = kept::refresh(ctx.db(), PACKED_WHILE_WAITING).await?;
    let projects = followed(ctx).await?;
    let ids: Vec<ProjectId> = projects.iter().map(|line| line.id).collect();
    let asked = asked(quarter, only);
    let counted = kept::count(ctx, &ids, asked.clone(), quarter.last_day()).await?;
    let targets = programmes::targets_of(ctx, &ids).await?;

    let desk = Desk { quarter, counted: &counted, targets: &targets };
    let row = |(place, definition): (usize, &&'static Definition)| Row {
        definition,
        projects: projects.iter().filter_map(|line| desk.share(line, place, definition)).collect(),
    };
    let rows = asked.iter().enumerate().map(row).filter(|row| !row.projects.is_empty()).collect();
    Ok(Together {
        quarter,
        rows,
        projects: projects.len(),
        stale: left.stale,
        packed_at: counted.packed_at,
        unique: counted.unique,
    })
}

/// Projects whose figures the reader may list.
async fn followed(ctx: &Ctx) -> Result<Vec<ProjectLine>> {
    let may_list = |line: &ProjectLine| {
        let target = Target { project: Some(line.id.uuid()), ..Target::default() };
        ctx.db().policy().decide(ctx.actor(), Action::List, INDICATOR, &target)
    };
    Ok(programmes::projects(ctx).await?.into_iter().filter(may_list).collect())
}

/// The definitions in force at the end of the quarter, in the order of the files. What one project's sheet declares for
/// itself is not among them: another project may mean something else by the same code, and a sum would mean nothing.
fn asked(quarter: Quarter, only: Option<&str>) -> Vec<&'static Definition> {
    let registry = Registry::shipped();
    let mut seen = BTreeSet::new();
    let codes = registry.all().iter().map(|definition| definition.code.as_str());
    codes
        .filter(|code| only.is_none_or(|only| only == *code) && seen.insert(*code))
        .filter_map(|code| registry.at(code, quarter.last_day()))
        .collect()
}

struct Desk<'d> {
    quarter: Quarter,
    counted: &'d Counted,
    targets: &'d HashMap<ProjectId, Vec<programmes::Target>>,
}

impl Desk<'_> {
    /// Nothing where the project neither reports the indicator nor promised anything of it.
    fn share(&self, line: &ProjectLine, place: usize, definition: &Definition) -> Option<Share> {
        let none = Vec::new();
        let targets = self.targets.get(&line.id).unwrap_or(&none);
        let target = targets.iter().find(|target| target.indicator == definition.code);
        let table = self.counted.tables.get(&line.id);
        let until = table.map(|table| table.until(place, self.quarter)).unwrap_or_default();
        let is_silent = until.value() == 0 && until.incomplete == 0 && target.is_none();
        if is_silent || !self.reports(line, definition, targets) {
            return None;
        }
        Some(Share {
            project: line.clone(),
            new: table.map(|table| table.new_in(place, self.quarter).value()).unwrap_or_default(),
            value: until.value(),
            incomplete: until.incomplete,
            target: target.and_then(|target| target.value).map(|value| definition.unit.kept(value)),
        })
    }

    /// The same choice as on the project's own page of indicators.
    fn reports(&self, line: &ProjectLine, definition: &Definition, targets: &[programmes::Target]) -> bool {
        let named = self.counted.named.get(&line.id).into_iter().flatten().cloned();
        let adopted: BTreeSet<String> =
            targets.iter().map(|target| target.indicator.clone()).chain(named).collect();
        definitions(Registry::shipped(), &line.programme_code, &adopted, self.quarter)
            .iter()
            .any(|one| one.code == definition.code)
    }
}
