//! What a project has done, activity by activity.

use askama::Template;
use programmes::{ActivityId, ProjectId};
use sea_orm::FromQueryResult;
use std::collections::HashMap;
use uuid::Uuid;
use web::{Page, Path, Reply, Work};

#[derive(Template)]
#[template(path = "delivery/panels/project.html")]
pub struct ProjectPanel {
    page: Page,
    rows: Vec<Row>,
}

struct Row {
    activity: String,
    url: String,
    held: String,
    minutes: String,
    people: String,
    staff: String,
}

#[derive(FromQueryResult)]
struct Sessions {
    activity_id: Option<Uuid>,
    held: i64,
    minutes: i64,
}

#[derive(FromQueryResult)]
struct Amount {
    activity_id: Option<Uuid>,
    amount: i64,
}

pub async fn show(work: Work, Path(project): Path<ProjectId>) -> Reply {
    if !concerns(&work, project) {
        return Err(web::Failure::Denied);
    }
    let activities = programmes::activities(&work.ctx, project).await?;
    let sums = work.ctx.unfiltered(WHY);
    let sessions: Vec<Sessions> = sums.sql(HELD, vec![project.uuid().into()]).await?;
    let people = by_activity(sums.sql(PEOPLE, vec![project.uuid().into()]).await?);
    let staff = by_activity(sums.sql(STAFF, vec![project.uuid().into()]).await?);

    let row = |done: &Sessions| {
        let activity = activities.iter().find(|line| Some(line.id) == done.activity_id.map(ActivityId));
        let amount = |of: &HashMap<Option<Uuid>, i64>| of.get(&done.activity_id).copied().unwrap_or(0);
        Row {
            activity: activity.map(|line| format!("{} {}", line.code, line.title)).unwrap_or_default(),
            url: match done.activity_id {
                Some(activity) => {
                    format!("/sessions?view=all&project={project}&activity={activity}&state=held")
                }
                None => format!("/sessions?view=all&project={project}&state=held"),
            },
            held: work.page.number(done.held),
            minutes: work.page.minutes(done.minutes),
            people: work.page.number(amount(&people)),
            staff: work.page.minutes(amount(&staff)),
        }
    };
    let mut rows: Vec<Row> = sessions.iter().map(row).collect();
    rows.sort_by(|a, b| a.activity.cmp(&b.activity));
    let shown = ProjectPanel { rows, page: work.page.clone() };
    work.fragment(&shown)
}

fn by_activity(amounts: Vec<Amount>) -> HashMap<Option<Uuid>, i64> {
    amounts.into_iter().map(|row| (row.activity_id, row.amount)).collect()
}

/// What a project promised is open to the network; how much was done is for those who do it or oversee it, as its
/// figures are.
fn concerns(work: &Work, project: ProjectId) -> bool {
    let id = project.uuid();
    let held = &work.ctx.actor().assignments;
    held.iter().any(|held| held.projects.contains(&id) || held.overseen.contains(&id))
}

const WHY: &str = "sums without names, of a project the reader works in or oversees";

const HELD: &str = "SELECT activity_id, COUNT(*) AS held, CAST(SUM(minutes) AS BIGINT) AS minutes \
    FROM delivery_sessions WHERE project_id = $1 AND state = 'held' GROUP BY activity_id";

const PEOPLE: &str = "SELECT s.activity_id, COUNT(DISTINCT p.participant_id) AS amount \
    FROM delivery_participations p JOIN delivery_sessions s ON s.id = p.session_id \
    WHERE p.project_id = $1 AND s.state = 'held' AND p.superseded_at IS NULL AND p.presence <> 'absent' \
    GROUP BY s.activity_id";

const STAFF: &str = "SELECT s.activity_id, CAST(SUM(t.minutes + t.preparation) AS BIGINT) AS amount \
    FROM delivery_staff_times t JOIN delivery_sessions s ON s.id = t.session_id \
    WHERE t.project_id = $1 AND s.state = 'held' AND t.superseded_at IS NULL GROUP BY s.activity_id";
