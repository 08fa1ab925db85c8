//! A person's requests for a mediator, on the person's page.

use askama::Template;
use authz::Action;
use kernel::RecordRef;
use people::PersonId;
use web::{Page, Path, Reply, Work};

use crate::requests::queries::requests_of;
use crate::{policy, say, url};

#[derive(Template)]
#[template(path = "mediation/panels/person.html")]
pub struct PersonPanel {
    page: Page,
    lines: Vec<Line>,
    ask: Option<String>,
}

struct Line {
    when: String,
    text: String,
    url: String,
}

pub async fn show(work: Work, Path(person): Path<PersonId>) -> Reply {
    // Only of persons one may see.
    let line = people::lines(&work.ctx, &[person]).await?;
    if !line.contains_key(&person) {
        return Err(web::Failure::NotFound);
    }
    work.ctx.saw(RecordRef::new(people::PERSON, person.uuid()));

    let page = work.page.clone();
    let line = |line: &crate::requests::queries::RequestLine| {
        let languages = say::languages(&page, line.needs.iter().map(|(language, ..)| language.as_str()));
        Line {
            when: say::when(&page, line),
            text: format!("{languages}, {} · {}", page.t(line.topic.key()), page.t(line.state.key())),
            url: url::request(line.id),
        }
    };
    let shown = PersonPanel {
        lines: requests_of(&work.ctx, person).await?.iter().map(line).collect(),
        ask: page.can(Action::Create, policy::REQUEST).then(|| format!("/mediation/ask?person={person}")),
        page: page.clone(),
    };
    work.fragment(&shown)
}
