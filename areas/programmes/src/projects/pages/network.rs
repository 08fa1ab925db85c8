//! Who takes part, where, for whom: partners by area, bodies, networks, protocols, recipients.

use askama::Template;
use web::{Page, Path, Reply, Work};

use super::super::queries::{
    Body, NamedNetwork, PartnerLine, Project, ProtocolLine, TargetGroup, partners, project_detail,
};
use super::{named, say, tabs};
use crate::sheet::{BodyPart, Coded, PartnerRole};

#[derive(Template)]
#[template(path = "programmes/projects/network.html")]
struct Network {
    page: Page,
    top: tabs::Top,
    areas: Vec<Area>,
    parts: Vec<(String, Vec<String>)>,
    networks: Vec<NetworkRow>,
    protocols: Vec<ProtocolRow>,
    groups: Vec<GroupRow>,
    territories: Vec<(String, String, String)>,
}

/// Partners of one area; those without an area stand for the whole project.
struct Area {
    title: String,
    partners: Vec<PartnerRow>,
}

struct PartnerRow {
    name: String,
    role: String,
    is_lead: bool,
    ats: String,
    since: String,
    note: String,
    source: String,
}

struct NetworkRow {
    title: String,
    kind: String,
    purpose: String,
    chaired_by: String,
    members: Vec<String>,
    source: String,
}

struct ProtocolRow {
    title: String,
    full_title: String,
    state_kind: &'static str,
    state: String,
    signed: String,
    signatories: Vec<String>,
    facilitators: String,
    supporters: String,
    note: String,
    source: String,
}

struct GroupRow {
    name: String,
    mode: String,
    description: String,
    source: String,
}

pub async fn show(work: Work, Path(name): Path<String>) -> Reply {
    let line = named(&work.ctx, &name).await?;
    let project = project_detail(&work.ctx, line.id).await?;
    let partners = partners(&work.ctx, line.id).await?;
    let page = &work.page;
    let shown = Network {
        page: page.clone(),
        top: tabs::top(&work, &line, "/network"),
        areas: areas(page, &project, &partners),
        parts: parts(page, &project.bodies),
        networks: project.networks.iter().map(|network| network_row(page, network)).collect(),
        protocols: project.protocols.iter().map(|protocol| protocol_row(page, protocol)).collect(),
        groups: project.target_groups.iter().map(|group| group_row(page, group)).collect(),
        territories: territories(page, &project),
    };
    work.page(&shown)
}

fn areas(page: &Page, project: &Project, partners: &[PartnerLine]) -> Vec<Area> {
    let of = |area: Option<&str>| -> Vec<PartnerRow> {
        let own = partners.iter().filter(|partner| partner.area.as_deref() == area);
        own.map(|partner| partner_row(page, partner)).collect()
    };
    let whole = Area { title: page.t("programmes-network-whole"), partners: of(None) };
    let areas = project.areas.iter().map(|(name, _)| Area { title: name.clone(), partners: of(Some(name)) });
    std::iter::once(whole).chain(areas).filter(|area| !area.partners.is_empty()).collect()
}

fn partner_row(page: &Page, partner: &PartnerLine) -> PartnerRow {
    let ats = match (partner.mandated_ats, partner.ats_members.is_empty()) {
        (false, _) => String::new(),
        (true, true) => page.t("programmes-network-mandated"),
        (true, false) => {
            page.t1("programmes-network-mandated-with", "members", partner.ats_members.join(", "))
        }
    };
    let has_dates = partner.since.is_some() || partner.until.is_some();
    PartnerRow {
        name: partner.name.clone(),
        role: say::code(page, partner.role),
        is_lead: partner.role == PartnerRole::Lead,
        ats,
        since: if has_dates {
            say::period(page, (partner.since, false), (partner.until, false))
        } else {
            page.t("programmes-network-all-along")
        },
        note: partner.note.clone().unwrap_or_default(),
        source: say::source(page, &partner.source, partner.is_outside),
    }
}

fn parts(page: &Page, bodies: &[Body]) -> Vec<(String, Vec<String>)> {
    let named = |part: BodyPart| -> Vec<String> {
        let own = bodies.iter().filter(|body| body.part == part);
        own.map(|body| match &body.note {
            Some(note) => format!("{} ({note})", body.name),
            None => body.name.clone(),
        })
        .collect()
    };
    let all = BodyPart::ALL.iter().map(|part| (say::code(page, *part), named(*part)));
    all.filter(|(_, names)| !names.is_empty()).collect()
}

fn network_row(page: &Page, network: &NamedNetwork) -> NetworkRow {
    NetworkRow {
        title: network.title.clone(),
        kind: say::code(page, network.kind),
        purpose: network.purpose.clone().unwrap_or_default(),
        chaired_by: network.chaired_by.join(", "),
        members: network.members.clone(),
        source: say::source(page, &network.source, network.is_outside),
    }
}

fn protocol_row(page: &Page, protocol: &ProtocolLine) -> ProtocolRow {
    let state_kind = match protocol.state {
        crate::sheet::ProtocolState::Promised => "wait",
        crate::sheet::ProtocolState::InForce => "ok",
    };
    ProtocolRow {
        title: protocol.title.clone(),
        full_title: protocol.full_title.clone().unwrap_or_default(),
        state_kind,
        state: say::code(page, protocol.state),
        signed: say::day(page, protocol.signed_on, protocol.signed_about),
        signatories: protocol.signatories.clone(),
        facilitators: protocol.facilitators.join(", "),
        supporters: protocol.supporters.join(", "),
        note: protocol.note.clone().unwrap_or_default(),
        source: say::source(page, &protocol.source, protocol.is_outside),
    }
}

fn group_row(page: &Page, group: &TargetGroup) -> GroupRow {
    GroupRow {
        name: say::code(page, group.group),
        mode: say::code(page, group.mode),
        description: group.description.clone(),
        source: say::source(page, &group.source, false),
    }
}

fn territories(page: &Page, project: &Project) -> Vec<(String, String, String)> {
    let row = |place: &super::super::queries::Territory| {
        (place.name.clone(), say::code(page, place.level), place.note.clone().unwrap_or_default())
    };
    project.territories.iter().map(row).collect()
}
