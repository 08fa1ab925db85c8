//! Targets, networks, protocols, context, and every sentence of the document.

use store::Result;

use super::{Writing, numbered};
use crate::entities::codes::{NamedIn, NamedPart, StatementKind};
use crate::entities::{
    complementarity, context_number, indicator, named_body, network, protocol, statement, target,
};
use crate::ids::{
    ComplementarityId, ContextNumberId, NamedBodyId, NetworkId, ProjectIndicatorId, ProtocolId, StatementId,
    TargetId,
};
use crate::sheet::{Coded, Statement, TargetSheet};
use crate::words::lines;

pub(super) async fn write(writing: &Writing<'_>) -> Result<()> {
    writing.replace::<indicator::Entity>(indicator::Column::ProjectId, indicators(writing)).await?;
    writing.replace::<target::Entity>(target::Column::ProjectId, targets(writing)).await?;
    writing.replace::<network::Entity>(network::Column::ProjectId, networks(writing)).await?;
    writing.replace::<protocol::Entity>(protocol::Column::ProjectId, protocols(writing)).await?;
    writing.replace::<named_body::Entity>(named_body::Column::ProjectId, named_bodies(writing)).await?;
    let others = complementarities(writing);
    writing.replace::<complementarity::Entity>(complementarity::Column::ProjectId, others).await?;
    let numbers = context_numbers(writing);
    writing.replace::<context_number::Entity>(context_number::Column::ProjectId, numbers).await?;
    writing.replace::<statement::Entity>(statement::Column::ProjectId, statements(writing)).await
}

fn indicators(writing: &Writing<'_>) -> Vec<indicator::Model> {
    let row = |(position, own): (i32, &crate::sheet::IndicatorSheet)| indicator::Model {
        id: ProjectIndicatorId::new(writing.ctx),
        project_id: writing.project,
        position,
        code: own.code.clone(),
        title: own.title.clone(),
        unit: own.unit,
        counts: own.counts.clone(),
        source: own.source.clone(),
        outside: writing.outside(&own.source),
    };
    numbered(&writing.sheet.indicators).map(row).collect()
}

fn targets(writing: &Writing<'_>) -> Vec<target::Model> {
    numbered(&writing.sheet.targets)
        .map(|(position, promised)| target_row(writing, position, promised))
        .collect()
}

fn target_row(writing: &Writing<'_>, position: i32, promised: &TargetSheet) -> target::Model {
    let cells = promised.cells.map(crate::sheet::Cells::in_order);
    let cell = |at: usize| cells.map(|cells| cells[at]);
    target::Model {
        id: TargetId::new(writing.ctx),
        project_id: writing.project,
        position,
        indicator: promised.indicator.clone(),
        value: promised.value.known().map(i64::from),
        lt18_women: cell(0),
        lt18_men: cell(1),
        lt18_non_binary: cell(2),
        a18_60_women: cell(3),
        a18_60_men: cell(4),
        a18_60_non_binary: cell(5),
        gt60_women: cell(6),
        gt60_men: cell(7),
        gt60_non_binary: cell(8),
        by_on: promised.by.last_day(),
        note: promised.note.clone(),
        source: promised.source.clone(),
        outside: writing.outside(&promised.source),
    }
}

fn networks(writing: &Writing<'_>) -> Vec<network::Model> {
    let row = |(position, named): (i32, &crate::sheet::Network)| network::Model {
        id: NetworkId::new(writing.ctx),
        project_id: writing.project,
        position,
        code: named.code.clone(),
        title: named.title.clone(),
        kind: named.kind,
        quantity: named.quantity.known(),
        part_of_code: named.part_of.clone(),
        purpose: named.purpose.clone(),
        note: named.note.clone(),
        source: named.source.clone(),
        outside: writing.outside(&named.source),
    };
    numbered(&writing.sheet.networks).map(row).collect()
}

fn protocols(writing: &Writing<'_>) -> Vec<protocol::Model> {
    let row = |(position, named): (i32, &crate::sheet::Protocol)| protocol::Model {
        id: ProtocolId::new(writing.ctx),
        project_id: writing.project,
        position,
        code: named.code.clone(),
        title: named.title.clone(),
        full_title: named.full_title.clone(),
        state: named.state,
        quantity: named.quantity.known(),
        signed_on: named.signed.first_day(),
        signed_about: named.signed.is_about(),
        activity_code: named.activity.clone(),
        note: named.note.clone(),
        source: named.source.clone(),
        outside: writing.outside(&named.source),
    };
    numbered(&writing.sheet.protocols).map(row).collect()
}

fn named_bodies(writing: &Writing<'_>) -> Vec<named_body::Model> {
    let in_networks = writing.sheet.networks.iter().flat_map(|network| {
        let lists = [(NamedPart::Chair, &network.chaired_by), (NamedPart::Member, &network.members)];
        named(writing, NamedIn::Network, &network.code, &lists)
    });
    let in_protocols = writing.sheet.protocols.iter().flat_map(|protocol| {
        let lists = [
            (NamedPart::Signatory, &protocol.signatories),
            (NamedPart::Facilitator, &protocol.facilitators),
            (NamedPart::Supporter, &protocol.supported_by),
        ];
        named(writing, NamedIn::Protocol, &protocol.code, &lists)
    });
    in_networks.chain(in_protocols).collect()
}

fn named(
    writing: &Writing<'_>,
    of: NamedIn,
    of_code: &str,
    lists: &[(NamedPart, &Vec<String>)],
) -> Vec<named_body::Model> {
    let mut rows = Vec::new();
    for (part, names) in lists {
        rows.extend(numbered(names).map(|(position, name)| named_body::Model {
            id: NamedBodyId::new(writing.ctx),
            project_id: writing.project,
            of,
            of_code: of_code.to_owned(),
            part: *part,
            position,
            name: name.clone(),
        }));
    }
    rows
}

fn complementarities(writing: &Writing<'_>) -> Vec<complementarity::Model> {
    let row = |(position, other): (i32, &crate::sheet::Complementarity)| complementarity::Model {
        id: ComplementarityId::new(writing.ctx),
        project_id: writing.project,
        position,
        title: other.title.clone(),
        kind: other.kind,
        action_code: other.action.clone(),
        text: other.text.clone(),
        source: other.source.clone(),
        outside: writing.outside(&other.source),
    };
    numbered(&writing.sheet.complementarities).map(row).collect()
}

fn context_numbers(writing: &Writing<'_>) -> Vec<context_number::Model> {
    let row = |(position, datum): (i32, &crate::sheet::ContextNumber)| context_number::Model {
        id: ContextNumberId::new(writing.ctx),
        project_id: writing.project,
        position,
        label: datum.label.clone(),
        value: datum.value.clone(),
        number: datum.number.clone(),
        unit: datum.unit.clone(),
        at_on: datum.at.first_day(),
        place: datum.place.clone(),
        note: datum.note.clone(),
        source: datum.source.clone(),
        outside: writing.outside(&datum.source),
    };
    numbered(&writing.sheet.context).map(row).collect()
}

fn statements(writing: &Writing<'_>) -> Vec<statement::Model> {
    let sheet = writing.sheet;
    let sentences: [(StatementKind, &[Statement]); 8] = [
        (StatementKind::GeneralObjective, std::slice::from_ref(&sheet.general_objective)),
        (StatementKind::SpecificObjective, &sheet.specific_objectives),
        (StatementKind::ExpectedResult, &sheet.expected_results),
        (StatementKind::Monitoring, &sheet.monitoring),
        (StatementKind::Communication, &sheet.communication),
        (StatementKind::Continuity, &sheet.continuity),
        (StatementKind::Sustainability, &sheet.sustainability),
        (StatementKind::Observation, &sheet.observations),
    ];
    let mut rows = Vec::new();
    for (kind, list) in sentences {
        rows.extend(list.iter().map(|sentence| statement::Model {
            code: sentence.code.clone(),
            action_code: sentence.action.clone(),
            others: lines(&sentence.activities),
            ..blank(writing, kind, &sentence.text, &sentence.source)
        }));
    }
    rows.extend(what_was_learned(writing));
    rows.extend(what_surrounds(writing));
    (1..).zip(rows).map(|(position, row)| statement::Model { position, ..row }).collect()
}

fn what_was_learned(writing: &Writing<'_>) -> Vec<statement::Model> {
    let lessons = writing.sheet.lessons.iter().map(|lesson| statement::Model {
        detail: lesson.choice.clone(),
        ..blank(writing, StatementKind::Lesson, &lesson.lesson, &lesson.source)
    });
    let strategies = writing.sheet.development_lines.iter().flat_map(|line| {
        let done = line.done.iter().map(|text| (StatementKind::DevelopmentDone, text));
        let future = line.future.iter().map(|text| (StatementKind::DevelopmentFuture, text));
        done.chain(future).map(|(kind, text)| statement::Model {
            title: Some(line.strategy.clone()),
            ..blank(writing, kind, text, &line.source)
        })
    });
    lessons.chain(strategies).collect()
}

fn what_surrounds(writing: &Writing<'_>) -> Vec<statement::Model> {
    let sheet = writing.sheet;
    let achieved = sheet.achievements.iter().map(|achieved| statement::Model {
        detail: achieved.number.clone(),
        others: achieved.unit.map(|unit| unit.code().to_owned()).unwrap_or_default(),
        ..blank(writing, StatementKind::Achievement, &achieved.text, &achieved.source)
    });
    let sites = sheet.sites.iter().map(|site| statement::Model {
        title: Some(site.name.clone()),
        detail: site.url.clone(),
        ..blank(writing, StatementKind::Site, site.note.as_deref().unwrap_or_default(), &site.source)
    });
    let notes = sheet.notes.iter().map(|note| statement::Model {
        title: Some(note.about.clone()),
        detail: note.kept.clone(),
        others: lines(&note.other),
        ..blank(writing, StatementKind::Note, &note.text, &note.source)
    });
    let sources = sheet.sources.iter().map(|source| statement::Model {
        code: Some(source.code.clone()),
        detail: Some(source.kind.code().to_owned()),
        others: source.place.clone().unwrap_or_default(),
        ..blank(writing, StatementKind::Source, &source.title, &source.code)
    });
    achieved.chain(sites).chain(notes).chain(sources).collect()
}

fn blank(writing: &Writing<'_>, kind: StatementKind, text: &str, source: &str) -> statement::Model {
    statement::Model {
        id: StatementId::new(writing.ctx),
        project_id: writing.project,
        kind,
        position: 0,
        code: None,
        title: None,
        text: text.to_owned(),
        detail: None,
        others: String::new(),
        action_code: None,
        source: source.to_owned(),
        outside: writing.outside(source),
    }
}
