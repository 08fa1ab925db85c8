//! What a revision changed, goal by goal and step by step. Pure.

use super::content::{Content, Goal, Step};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    Added,
    Removed,
    Changed,
}

/// A goal, or a step of one, that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub is_goal: bool,
    pub change: Change,
    /// What it is called: in the later version, where it is still there.
    pub name: String,
    /// The earlier and the later writing, field by field, in the order of the form.
    pub fields: Vec<(Field, String, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Dimension,
    Words,
    Wished,
    Theirs,
    Indicator,
    What,
    Who,
    By,
}

/// Goals first, each followed by its steps; what is gone comes last.
pub fn between(before: &Content, after: &Content) -> Vec<Difference> {
    let mut found = Vec::new();
    for goal in &after.goals {
        let old = before.goals.iter().find(|old| old.root == goal.root);
        found.extend(of_goal(old, Some(goal)));
        steps(old, goal, &mut found);
    }
    for gone in before.goals.iter().filter(|old| !after.goals.iter().any(|goal| goal.root == old.root)) {
        found.extend(of_goal(Some(gone), None));
    }
    found
}

fn steps(old: Option<&Goal>, goal: &Goal, found: &mut Vec<Difference>) {
    let Some(old) = old else { return };
    for step in &goal.steps {
        found.extend(of_step(old.steps.iter().find(|other| other.root == step.root), Some(step)));
    }
    let gone = old.steps.iter().filter(|step| !goal.steps.iter().any(|other| other.root == step.root));
    found.extend(gone.filter_map(|step| of_step(Some(step), None)));
}

fn of_goal(before: Option<&Goal>, after: Option<&Goal>) -> Option<Difference> {
    let fields = |goal: &Goal| {
        vec![
            (Field::Dimension, goal.dimension.map_or("", |dimension| dimension.code()).to_owned()),
            (Field::Words, goal.words.clone()),
            (Field::Wished, goal.wished.clone()),
            (Field::Theirs, goal.theirs.clone()),
            (Field::Indicator, goal.indicator.clone()),
        ]
    };
    let name = after.or(before).map(|goal| goal.wished.clone()).unwrap_or_default();
    difference(true, name, before.map(fields), after.map(fields))
}

fn of_step(before: Option<&Step>, after: Option<&Step>) -> Option<Difference> {
    let fields = |step: &Step| {
        vec![
            (Field::What, step.what.clone()),
            (Field::Theirs, step.theirs.clone()),
            (Field::Who, step.who.map_or_else(String::new, |who| who.code())),
            (Field::By, step.due_on.map_or_else(String::new, |day| day.to_string())),
        ]
    };
    let name = after.or(before).map(|step| step.what.clone()).unwrap_or_default();
    difference(false, name, before.map(fields), after.map(fields))
}

type Fields = Vec<(Field, String)>;

fn difference(
    is_goal: bool,
    name: String,
    before: Option<Fields>,
    after: Option<Fields>,
) -> Option<Difference> {
    let (change, fields) = match (before, after) {
        (None, None) => return None,
        (None, Some(_)) => (Change::Added, Vec::new()),
        (Some(_), None) => (Change::Removed, Vec::new()),
        (Some(before), Some(after)) => {
            let pairs = before.into_iter().zip(after);
            let changed = pairs.filter(|((_, old), (_, new))| old != new);
            (Change::Changed, changed.map(|((field, old), (_, new))| (field, old, new)).collect::<Vec<_>>())
        }
    };
    let is_same = change == Change::Changed && fields.is_empty();
    (!is_same).then_some(Difference { is_goal, change, name, fields })
}

#[cfg(test)]
mod tests {
    use super::super::content::tests::{goal, step};
    use super::*;

    #[test]
    fn a_copy_differs_in_nothing() {
        let plan = Content { goals: vec![goal(1, "Contratto", vec![step(2, "Visita")])] };
        assert_eq!(between(&plan, &plan.clone()), []);
    }

    #[test]
    fn what_was_added_changed_and_taken_away_is_listed() {
        let before = Content {
            goals: vec![
                goal(1, "Contratto", vec![step(2, "Visita"), step(3, "Bando")]),
                goal(4, "Patente", vec![]),
            ],
        };
        let after = Content {
            goals: vec![
                goal(1, "Contratto lungo", vec![step(2, "Visita"), step(5, "Agenzia")]),
                goal(6, "A2", vec![]),
            ],
        };
        let told: Vec<(bool, Change, String)> = between(&before, &after)
            .into_iter()
            .map(|difference| (difference.is_goal, difference.change, difference.name))
            .collect();
        let expected = [
            (true, Change::Changed, "Contratto lungo"),
            (false, Change::Added, "Agenzia"),
            (false, Change::Removed, "Bando"),
            (true, Change::Added, "A2"),
            (true, Change::Removed, "Patente"),
        ];
        assert_eq!(told, expected.map(|(is_goal, change, name)| (is_goal, change, name.to_owned())));
    }

    #[test]
    fn a_change_tells_the_field_with_both_writings() {
        let before = Content { goals: vec![goal(1, "Contratto", vec![])] };
        let after = Content { goals: vec![goal(1, "Affitto", vec![])] };
        let fields = between(&before, &after).remove(0).fields;
        assert_eq!(fields, [(Field::Wished, "Contratto".to_owned(), "Affitto".to_owned())]);
    }
}
