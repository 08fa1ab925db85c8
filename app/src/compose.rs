//! Every area, lowest floor first: its routes, policy, texts and tables. Nothing else lists them.

use std::sync::{Arc, LazyLock};

use authz::{Action, Line, Policy};
use jobs::Workshop;
use kernel::Refusal;
use l10n::{Locale, Source, Texts};
use sea_orm_migration::MigrationTrait;
use store::{Db, Migrations};
use web::{NavEntry, Routes, Settings, Site};

use crate::attachable::Attachable;
use crate::identify::Accounts;
use crate::limits::OfProgrammes;
use crate::own_plan::Plan;
use crate::referred::InCases;
use crate::uses::InDocuments;
use crate::{accessibility, health, panels, search, today};

/// What an area brings.
pub struct Area {
    pub name: &'static str,
    pub routes: fn() -> Routes,
    pub policy: &'static [Line],
    pub texts: &'static [Source],
    pub migrations: fn() -> Vec<Box<dyn MigrationTrait>>,
}

macro_rules! areas {
    ($($area:ident),* $(,)?) => {
        /// The areas, lowest floor first.
        pub const AREAS: &[Area] = &[$(Area {
            name: stringify!($area),
            routes: $area::routes,
            policy: $area::POLICY,
            texts: $area::LOCALES,
            migrations: $area::migrations,
        }),*];
    };
}

areas!(
    jobs,
    post,
    organisations,
    documents,
    identity,
    programmes,
    people,
    delivery,
    cases,
    mediation,
    services,
    monitoring
);

/// The composition root's own texts.
pub const OWN_TEXTS: &[Source] =
    &[("it", include_str!("../locales/it.ftl")), ("en", include_str!("../locales/en.ftl"))];

static TEXTS: LazyLock<Result<Texts, String>> = LazyLock::new(texts);

/// All routes of the program.
pub fn routes() -> Routes {
    AREAS.iter().fold(own_routes(), |routes, area| routes.and((area.routes)()))
}

/// The composition root's own routes.
pub fn own_routes() -> Routes {
    today::routes().and(search::routes()).and(accessibility::routes()).and(health::routes())
}

/// The whole policy.
pub fn policy() -> Policy {
    let tables: Vec<&[Line]> = AREAS.iter().map(|area| area.policy).collect();
    Policy::new(&tables)
}

/// All texts.
pub fn texts() -> Result<Texts, String> {
    let mut sources: Vec<&[Source]> = vec![web::LOCALES, OWN_TEXTS];
    sources.extend(AREAS.iter().map(|area| area.texts));
    Texts::read(&sources)
}

/// All tables.
pub fn migrations() -> Migrations {
    AREAS.iter().fold(Migrations::new(), |migrations, area| migrations.and((area.migrations)()))
}

/// The kinds of long work the program knows.
pub fn workshop(db: Db) -> Workshop {
    people::imports::crafts_knowing(vec![Box::new(delivery::AboutPersons)])
        .into_iter()
        .chain(people::retention::crafts())
        .fold(Workshop::new(db), Workshop::with_boxed)
}

/// Tells areas of each other what they cannot know themselves. Once, before anything is done.
pub fn introduce() {
    panels::show();
    documents::know_subjects(Box::new(Attachable));
    identity::know_projects(Box::new(OfProgrammes));
    programmes::know_recorded(Box::new(delivery::AboutPersons));
    delivery::know_workers(Box::new(mediation::WithoutAccount));
    people::erasure::know_elsewhere(vec![
        Box::new(delivery::AboutPersons),
        Box::new(cases::AboutPersons),
        Box::new(mediation::AboutPersons),
        Box::new(services::AboutPersons),
        Box::new(InDocuments),
    ]);
    people::rights::know_holders(vec![
        Box::new(delivery::AboutPersons),
        Box::new(cases::AboutPersons),
        Box::new(mediation::AboutPersons),
        Box::new(services::AboutPersons),
        Box::new(InDocuments),
    ]);
    services::directory::know_referrals(Box::new(InCases));
    services::own_file::know_parts(vec![Box::new(Plan)]);
    people::retention::know_activity(vec![
        Box::new(delivery::AboutPersons),
        Box::new(cases::AboutPersons),
        Box::new(mediation::AboutPersons),
        Box::new(services::AboutPersons),
    ]);
}

/// Puts the running program together.
pub fn site(db: Db, settings: Settings) -> Result<Arc<Site>, String> {
    introduce();
    let identify = Box::new(Accounts::default());
    Ok(Arc::new(Site { db, texts: texts()?, identify, navigation: NAVIGATION.to_vec(), settings }))
}

/// What the left menu offers, by what one does.
const NAVIGATION: &[NavEntry] = &[
    NavEntry { key: "app-nav-today", url: "/", icon: "it-calendar", needs: None },
    NavEntry {
        key: "app-nav-people",
        url: "/people",
        icon: "it-user",
        needs: Some((Action::List, people::PERSON)),
    },
    NavEntry {
        key: "app-nav-cases",
        url: "/cases",
        icon: "it-folder",
        needs: Some((Action::List, cases::CASE)),
    },
    NavEntry {
        key: "cases-load-title",
        url: "/cases/load",
        icon: "it-chart-line",
        needs: Some((Action::View, cases::CASELOAD)),
    },
    NavEntry {
        key: "app-nav-referrals",
        url: "/referrals",
        icon: "it-exchange-circle",
        needs: Some((Action::List, cases::REFERRAL)),
    },
    NavEntry {
        key: "app-nav-requests",
        url: "/requests",
        icon: "it-mail",
        needs: Some((Action::List, services::REQUEST)),
    },
    NavEntry {
        key: "app-nav-desks",
        url: "/desks",
        icon: "it-pa",
        needs: Some((Action::List, services::DESK)),
    },
    NavEntry {
        key: "app-nav-agenda",
        url: "/agenda",
        icon: "it-clock",
        needs: Some((Action::List, services::APPOINTMENT)),
    },
    NavEntry {
        key: "app-nav-outreach",
        url: "/outreach",
        icon: "it-map-marker-plus",
        needs: Some((Action::List, services::UNIT)),
    },
    NavEntry {
        key: "app-nav-mediation",
        url: "/mediation",
        icon: "it-comment",
        needs: Some((Action::List, mediation::REQUEST)),
    },
    NavEntry {
        key: "app-nav-services",
        url: "/services",
        icon: "it-map-marker",
        needs: Some((Action::List, services::SERVICE)),
    },
    NavEntry {
        key: "app-nav-sessions",
        url: "/sessions",
        icon: "it-list",
        needs: Some((Action::List, delivery::SESSION)),
    },
    NavEntry {
        key: "app-nav-projects",
        url: "/projects",
        icon: "it-folder",
        needs: Some((Action::List, programmes::PROJECT)),
    },
    NavEntry {
        key: "app-nav-organisations",
        url: "/organisations",
        icon: "it-pa",
        needs: Some((Action::List, organisations::ORGANISATION)),
    },
    NavEntry {
        key: "app-nav-territory",
        url: "/territory",
        icon: "it-map-marker-circle",
        needs: Some((Action::List, organisations::ORGANISATION)),
    },
    NavEntry {
        key: "app-nav-indicators",
        url: "/indicators",
        icon: "it-chart-line",
        needs: Some((Action::List, monitoring::INDICATOR)),
    },
    NavEntry {
        key: "app-nav-reporting",
        url: "/sheets",
        icon: "it-files",
        needs: Some((Action::List, monitoring::SHEET)),
    },
    NavEntry {
        key: "app-nav-overview",
        url: "/overview",
        icon: "it-map-marker",
        needs: Some((Action::View, monitoring::sheets::policy::TERRITORY_OVERVIEW)),
    },
    NavEntry {
        key: "app-nav-administration",
        url: "/administration/users",
        icon: "it-settings",
        needs: Some((Action::List, identity::USER)),
    },
    NavEntry {
        key: "app-nav-erasure",
        url: "/people/erasure",
        icon: "it-delete",
        needs: Some((Action::Close, people::PERSON)),
    },
    NavEntry {
        key: "people-retention-title",
        url: "/people/retention",
        icon: "it-clock",
        needs: Some((Action::View, people::policy::RETENTION)),
    },
    NavEntry {
        key: "app-nav-post",
        url: "/administration/post",
        icon: "it-mail",
        needs: Some((Action::List, post::LETTER)),
    },
    NavEntry {
        key: "people-processing-title",
        url: "/people/processing",
        icon: "it-files",
        needs: Some((Action::View, people::policy::PROCESSING)),
    },
    NavEntry {
        key: "app-nav-audit",
        url: "/administration/audit",
        icon: "it-locked",
        needs: Some((Action::List, store::audit::TRAIL)),
    },
];

/// A refusal in the language of the command line.
pub(crate) fn sentence(refusal: &Refusal) -> String {
    match &*TEXTS {
        Ok(texts) => texts.text_with(Locale::En, refusal.key, &refusal.args),
        Err(_) => refusal.key.to_owned(),
    }
}

/// A text without variables, outside a page.
pub(crate) fn word(locale: Locale, key: &str) -> String {
    TEXTS.as_ref().map_or_else(|_| key.to_owned(), |texts| texts.text(locale, key))
}
