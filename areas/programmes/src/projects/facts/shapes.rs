//! What a sheet is made of: its sections in reading order, what names an element of each, how each value is read.

/// How the value of a key is written in the sheet, and so how it is read out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    Text,
    /// A code of a closed list; the list's part in the key of its names.
    Code(&'static str),
    Count,
    Quantity,
    Money,
    When,
    YesNo,
    Cells,
    Source,
}

/// A section: where it stands in the sheet and what its elements may say.
pub(super) struct Shape {
    pub name: &'static str,
    /// The key in the sheet; below it, the key of a list that every element has of its own.
    pub at: &'static str,
    pub below: Option<&'static str>,
    /// The keys by which two versions know the same element; none where it has no name but its place.
    pub known_by: &'static [&'static str],
    /// The keys a reader recognises it by.
    pub named_by: &'static [&'static str],
    pub fields: &'static [(&'static str, How)],
}

impl Shape {
    const fn list(name: &'static str, known_by: &'static [&'static str], fields: Fields) -> Self {
        Self { name, at: name, below: None, known_by, named_by: known_by, fields }
    }

    const fn titled(name: &'static str, fields: Fields) -> Self {
        Self { named_by: &["code", "title"], ..Self::list(name, &["code"], fields) }
    }

    const fn sentences(name: &'static str) -> Self {
        Self::list(name, &["code"], STATEMENT)
    }

    const fn inside(
        self,
        at: &'static str,
        below: &'static str,
        known_by: &'static [&'static str],
        named_by: &'static [&'static str],
    ) -> Self {
        Self { at, below: Some(below), known_by, named_by, ..self }
    }

    const fn called(self, named_by: &'static [&'static str]) -> Self {
        Self { named_by, ..self }
    }

    /// The keys of an element that are sections of their own.
    pub fn parts(at: &str) -> impl Iterator<Item = &'static str> {
        SHAPES.iter().filter(move |shape| shape.at == at).filter_map(|shape| shape.below)
    }
}

type Fields = &'static [(&'static str, How)];

use How::{Cells, Code, Count, Money, Quantity, Source, Text, When, YesNo};

const STATEMENT: Fields =
    &[("code", Text), ("text", Text), ("action", Text), ("activities", Text), ("source", Source)];

pub(super) const SHAPES: &[Shape] = &[
    Shape::list(
        "project",
        &[],
        &[
            ("code", Text),
            ("title", Text),
            ("short_title", Text),
            ("cup", Text),
            ("cup_missing", Text),
            ("lead_missing", Text),
            ("programme", Text),
            ("objective", Text),
            ("national_objective", Text),
            ("measures", Text),
            ("funded_actions", Text),
            ("call", Text),
            ("approved_by", Text),
            ("summary", Text),
            ("field_of_intervention", Text),
            ("type_of_action", Text),
            ("source", Source),
        ],
    ),
    Shape::list(
        "dates",
        &[],
        &[("starts", When), ("ends", When), ("months", Count), ("note", Text), ("source", Source)],
    ),
    Shape::list("budget", &[], &[("total", Money), ("note", Text), ("source", Source)]),
    Shape::list("budget_categories", &[], &[("code", Text), ("title", Text), ("amount", Money)]).inside(
        "budget",
        "categories",
        &["code"],
        &["code", "title"],
    ),
    Shape::list("budget_partners", &[], &[("partner", Text), ("amount", Money)]).inside(
        "budget",
        "partners",
        &["partner"],
        &["partner"],
    ),
    Shape::list(
        "areas",
        &["name"],
        &[("name", Text), ("territories", Text), ("note", Text), ("source", Source)],
    ),
    Shape::list(
        "territories",
        &["name", "level"],
        &[("level", Code("level")), ("code", Text), ("name", Text), ("note", Text), ("source", Source)],
    )
    .called(&["name"]),
    Shape::list(
        "partners",
        &["name", "area"],
        &[
            ("name", Text),
            ("kind", Code("body")),
            ("role", Code("role")),
            ("area", Text),
            ("mandated_ats", YesNo),
            ("ats_members", Text),
            ("since", When),
            ("until", When),
            ("note", Text),
            ("source", Source),
        ],
    ),
    Shape::list(
        "bodies",
        &["name"],
        &[
            ("name", Text),
            ("kind", Code("body")),
            ("part", Code("part")),
            ("category", YesNo),
            ("note", Text),
            ("source", Source),
        ],
    ),
    Shape::list(
        "target_groups",
        &["group", "mode"],
        &[("group", Code("group")), ("mode", Code("recipients")), ("description", Text), ("source", Source)],
    )
    .called(&["group"]),
    Shape::list("general_objective", &[], STATEMENT),
    Shape::sentences("specific_objectives"),
    Shape::titled(
        "actions",
        &[
            ("code", Text),
            ("title", Text),
            ("description", Text),
            ("funded_action", Text),
            ("groups", Code("group")),
            ("source", Source),
        ],
    ),
    Shape::list(
        "activities",
        &[],
        &[
            // Not a key of the sheet: the action under which the activity is written.
            ("action", Text),
            ("code", Text),
            ("title", Text),
            ("description", Text),
            ("phase", Count),
            ("kind", Code("kind")),
            ("unit", Code("unit")),
            ("planned", Quantity),
            ("starts", When),
            ("ends", When),
            ("responsible", Text),
            ("area", Text),
            ("places", Text),
            ("groups", Code("group")),
            ("topics", Text),
            ("mode", Code("mode")),
            ("after", Text),
            ("parallel_with", Text),
            ("indicators", Text),
            ("with", Text),
            ("note", Text),
            ("source", Source),
        ],
    )
    .inside("actions", "activities", &["code"], &["code", "title"]),
    Shape::titled(
        "deliverables",
        &[
            ("code", Text),
            ("title", Text),
            ("quantity", Quantity),
            ("unit", Code("unit")),
            ("due", When),
            ("activity", Text),
            ("note", Text),
            ("source", Source),
        ],
    ),
    Shape::titled(
        "indicators",
        &[("code", Text), ("title", Text), ("unit", Code("unit")), ("counts", Text), ("source", Source)],
    ),
    Shape::list(
        "targets",
        &["indicator"],
        &[
            ("indicator", Text),
            ("value", Quantity),
            ("cells", Cells),
            ("by", When),
            ("note", Text),
            ("source", Source),
        ],
    ),
    Shape::sentences("expected_results"),
    Shape::titled(
        "networks",
        &[
            ("code", Text),
            ("title", Text),
            ("kind", Code("network")),
            ("quantity", Quantity),
            ("chaired_by", Text),
            ("members", Text),
            ("part_of", Text),
            ("purpose", Text),
            ("note", Text),
            ("source", Source),
        ],
    ),
    Shape::titled(
        "protocols",
        &[
            ("code", Text),
            ("title", Text),
            ("full_title", Text),
            ("state", Code("protocol")),
            ("quantity", Quantity),
            ("signed", When),
            ("signatories", Text),
            ("facilitators", Text),
            ("supported_by", Text),
            ("activity", Text),
            ("note", Text),
            ("source", Source),
        ],
    ),
    Shape::sentences("monitoring"),
    Shape::sentences("communication"),
    Shape::list("sites", &["name"], &[("name", Text), ("url", Text), ("note", Text), ("source", Source)]),
    Shape::list(
        "complementarities",
        &["title"],
        &[
            ("title", Text),
            ("kind", Code("complementarity")),
            ("action", Text),
            ("text", Text),
            ("source", Source),
        ],
    ),
    Shape::sentences("continuity"),
    Shape::sentences("sustainability"),
    Shape::list(
        "context",
        &["label"],
        &[
            ("label", Text),
            ("value", Text),
            ("number", Text),
            ("unit", Text),
            ("at", When),
            ("place", Text),
            ("note", Text),
            ("source", Source),
        ],
    ),
    Shape::list(
        "achievements",
        &[],
        &[("text", Text), ("number", Text), ("unit", Code("unit")), ("source", Source)],
    ),
    Shape::list("lessons", &[], &[("lesson", Text), ("choice", Text), ("source", Source)]),
    Shape::sentences("observations"),
    Shape::list(
        "development_lines",
        &[],
        &[("strategy", Text), ("done", Text), ("future", Text), ("source", Source)],
    ),
    Shape::list(
        "notes",
        &["about"],
        &[("about", Text), ("kept", Text), ("other", Text), ("text", Text), ("source", Source)],
    ),
    Shape::titled("sources", &[("code", Text), ("title", Text), ("kind", Code("source")), ("place", Text)]),
];
