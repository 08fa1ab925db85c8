//! Agree a plan: read it out, then sign it on paper or on screen.

use askama::Template;
use store::Error;
use web::{Form, Page, Path, Reply, Work};

use super::show::language_name;
use super::{GoalShown, shower};
use crate::crumb::{Crumb, enter};
use crate::ids::CaseId;
use crate::plans::agree::{Agree, Scan, agree, is_minor};
use crate::plans::queries::case_row;
use crate::plans::translations::{italian, languages};
use crate::plans::words::Signing;
use crate::plans::{load, rules};

const LONGEST_NAMES: usize = 300;

#[derive(Template)]
#[template(path = "cases/plans/agree.html")]
struct AgreePage {
    page: Page,
    crumb: Crumb,
    form: Form,
    goals: Vec<GoalShown>,
    /// What keeps it from being agreed; empty where nothing does.
    missing: String,
    is_stale: bool,
    is_minor: bool,
    seen: i32,
    ways: Vec<(&'static str, String)>,
    languages: Vec<(String, String)>,
    prints: Vec<(String, String)>,
    meaning: &'static str,
}

pub async fn show(work: Work, Path(case): Path<CaseId>) -> Reply {
    let mut form = Form::empty(&work.page);
    form.set("agreed_on", work.ctx.today());
    let view = AgreePage::of(&work, case, form, false).await?;
    work.page(&view)
}

pub async fn submit(work: Work, Path(case): Path<CaseId>, mut form: Form) -> Reply {
    let Some(wish) = read(&work, case, &mut form).filter(|_| form.is_valid()) else {
        let view = AgreePage::of(&work, case, form, false).await?;
        return work.invalid(&view);
    };
    match agree(&work.ctx, wish).await {
        Ok(_) => work.redirect(format!("/cases/{case}/plan")).notice("cases-plan-agreed"),
        Err(Error::Stale) => {
            let view = AgreePage::of(&work, case, form, true).await?;
            work.invalid(&view)
        }
        Err(Error::Refused(refusal)) => {
            form.refuse(refusal);
            let view = AgreePage::of(&work, case, form, false).await?;
            work.invalid(&view)
        }
        Err(other) => Err(other.into()),
    }
}

fn read(work: &Work, case: CaseId, form: &mut Form) -> Option<Agree> {
    let how = form.choice::<Signing>("how");
    let how = form.need("how", how);
    let agreed_on = form.date("agreed_on");
    let agreed_on = form.need("agreed_on", agreed_on);
    let seen = form.integer("seen", 0..=i64::from(i32::MAX)).and_then(|seen| i32::try_from(seen).ok());
    let mut names = |field| form.text(field, LONGEST_NAMES).unwrap_or_default();
    let (signer, present) = (names("signer"), names("present"));
    let (mediator, guardian) = (names("mediator"), names("guardian"));
    let language = organisations::codes::language(form.value("language")).map(|_| form.value("language"));
    let language = language.unwrap_or_default().to_owned();
    let scan = form.file("file").map(|file| Scan {
        title: work.page.t("cases-plan-scan-title"),
        file_name: file.name.clone(),
        bytes: file.bytes.to_vec(),
    });
    let review_on = form.date("review_on");
    let (how, agreed_on, seen) = (how?, agreed_on?, seen?);
    Some(Agree { case, seen, how, agreed_on, signer, present, language, mediator, guardian, review_on, scan })
}

impl AgreePage {
    async fn of(work: &Work, case: CaseId, form: Form, is_stale: bool) -> store::Result<AgreePage> {
        let (_, crumb) = enter(work, case).await?;
        let page = &work.page;
        let row = case_row(&work.ctx, case).await?;
        let versions = load::versions(&work.ctx, case).await?;
        let draft = load::draft(&versions).ok_or(Error::NotFound)?;
        let content = load::content(&work.ctx, draft.id).await?;
        let marks = load::marks(&work.ctx, case).await?;
        let shown = shower(&work.ctx, page, &[&content], &marks).await?;
        let missing = rules::complete(&content).map_err(kernel::Refusal::from);
        let typed = form.value("seen").parse().ok().filter(|_| !is_stale);
        let mut all: Vec<(String, String)> = organisations::codes::languages()
            .iter()
            .map(|language| (language.code.to_string(), language.name(page.locale()).to_owned()))
            .collect();
        all.sort_by(|one, other| one.1.cmp(&other.1));
        let print = |code: &str| crumb.at(&format!("plan/pdf?lang={code}&number={}", draft.number));
        Ok(AgreePage {
            goals: shown.plan(&content),
            missing: missing.err().map_or_else(String::new, |refusal| page.refusal(&refusal)),
            is_stale,
            is_minor: is_minor(&work.ctx, &row, work.ctx.today()).await?,
            seen: typed.unwrap_or(draft.version),
            ways: Signing::ALL.iter().map(|how| (how.code(), page.t(how.key()))).collect(),
            languages: all,
            prints: languages()
                .iter()
                .map(|words| (print(&words.code), language_name(page, &words.code)))
                .collect(),
            meaning: &italian().meaning,
            page: page.clone(),
            crumb,
            form,
        })
    }
}
