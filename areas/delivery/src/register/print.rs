//! The register on paper, to be signed: who delivers, the project with its codes, the names, two boxes each, the code.

use kernel::Arg;
use paper::pdf::{Meta, render};
use serde_json::json;
use web::{Page, Path, Reply, Work};

use super::code::RegisterCode;
use super::queries::{Register, register};
use crate::ids::SessionId;
use crate::planning::queries::SessionLine;
use crate::workers;

const TEMPLATE: &str = include_str!("../../paper/register.typ");
/// Lines left free for those who are not on the list yet.
const FREE_LINES: usize = 4;

pub async fn pdf(work: Work, Path(id): Path<SessionId>) -> Reply {
    let view = register(&work.ctx, id).await?;
    let facts = facts(&work, &view).await?;
    let page = &work.page;
    let code = view.session.code.parse::<RegisterCode>().map(|code| code.to_string()).unwrap_or_default();
    let head = ["delivery-paper-number", "delivery-paper-name", "delivery-paper-in", "delivery-paper-out"];
    let data = json!({
        "facts": facts,
        "head": head.map(|key| page.t(key)),
        "rows": rows(page, &view),
        "topic": page.t("delivery-paper-topic"),
        "code": page.ta("delivery-paper-code", &[("code", Arg::from(code.as_str()))]),
        "signatures": [page.t("delivery-paper-leader")],
    });
    let meta = Meta {
        title: format!("{}: {}", page.t("delivery-paper-title"), view.session.title),
        lang: page.locale().to_owned(),
        date: view.session.held_on,
        ident: code.clone(),
        body: body(&work, &view.session).await?,
        funding: view.session.project.map(|_| page.t("delivery-paper-funding")),
        pages: page.t("delivery-paper-pages"),
        landscape: false,
    };
    let bytes = render(TEMPLATE, Vec::new(), data, meta).await.map_err(web::Failure::broken)?;
    work.file(&format!("registro-{code}.pdf"), "application/pdf", bytes)
}

fn rows(page: &Page, view: &Register) -> Vec<[String; 4]> {
    let name = |name: &str| if name.is_empty() { page.t("delivery-person-hidden") } else { name.to_owned() };
    let listed = view.lines.iter().map(|line| name(&line.name));
    let free = std::iter::repeat_n(String::new(), FREE_LINES);
    let numbered = listed.chain(free).enumerate();
    numbered.map(|(place, name)| [(place + 1).to_string(), name, String::new(), String::new()]).collect()
}

async fn facts(work: &Work, view: &Register) -> store::Result<Vec<(String, String)>> {
    let page = &work.page;
    let session = &view.session;
    let mut facts = Vec::new();
    if let Some(activity) = session.activity {
        let activity = programmes::activity(&work.ctx, activity).await?;
        let project = programmes::project(&work.ctx, activity.project).await?;
        facts.push((page.t("delivery-paper-project"), format!("{} {}", project.code, project.title)));
        if let Some(cup) = project.cup {
            facts.push((page.t("delivery-paper-cup"), cup));
        }
        facts.push((page.t("delivery-session-activity"), format!("{} {}", activity.code, activity.title)));
    }
    let time = format!(
        "{}, {}-{}",
        page.day(session.held_on),
        page.time(session.starts_at),
        page.time(session.ends_at)
    );
    facts.push((page.t("delivery-list-when"), time));
    facts.push((page.t("delivery-session-length"), page.minutes(session.minutes)));
    facts.push((page.t("delivery-session-place"), session.place.clone()));
    let names = workers::names(&work.ctx, [session.led_by]).await?;
    if let Some(leader) = session.led_by.and_then(|who| names.get(&who)) {
        facts.push((page.t("delivery-session-leader"), leader.clone()));
    }
    Ok(facts)
}

async fn body(work: &Work, session: &SessionLine) -> store::Result<String> {
    let names = organisations::names(&work.ctx, &[session.organisation]).await?;
    Ok(names.get(&session.organisation).cloned().unwrap_or_else(|| work.page.installation().to_owned()))
}
