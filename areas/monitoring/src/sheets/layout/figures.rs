//! The parts made of figures: physical, financial, recipients.

use super::super::differences::{genders, quantity};
use super::super::document::{Count, Financial, Group, Indicator, Money, Pair, Recipients, per_mille};
use super::{Block, Draft, Holds, Item, Value, Words, cents, maybe, number, text, word};

pub(super) fn physical(indicators: &[Indicator], words: &dyn Words) -> Vec<Block> {
    vec![totals(indicators, words), cells(indicators, words), left_out(indicators, words)]
}

fn totals(indicators: &[Indicator], words: &dyn Words) -> Block {
    Draft::new("indicators", words)
        .column("code", Holds::Word)
        .column("indicator", Holds::Prose)
        .column("kind", Holds::Word)
        .column("unit", Holds::Word)
        .column("new", Holds::Number)
        .column("cumulative", Holds::Number)
        .column("target", Holds::Number)
        .column("ratio", Holds::Share)
        .column("definition", Holds::Number)
        .rows(indicators.iter().map(|indicator| {
            let amount = |amount| quantity(&indicator.unit, amount);
            vec![
                text(&indicator.code),
                text(&indicator.title),
                word("kind", indicator.kind.word()),
                word("unit", &indicator.unit),
                Some(amount(indicator.new.total)),
                Some(amount(indicator.cumulative.total)),
                indicator.target.map(amount),
                indicator.ratio_per_mille().map(Value::PerMille),
                number(indicator.definition_version.into()),
            ]
        }))
}

/// Two lines an indicator, new and cumulative, and across them the nine cells.
fn cells(indicators: &[Indicator], words: &dyn Words) -> Block {
    let mut draft = Draft::new("cells", words).column("code", Holds::Word).column("reading", Holds::Word);
    for bracket in ["under-18", "18-60", "over-60"] {
        for gender in ["women", "men", "non-binary"] {
            draft = draft.column(&format!("{bracket}-{gender}"), Holds::Number);
        }
    }
    draft.column("total", Holds::Number).rows(indicators.iter().flat_map(|indicator| {
        [("new", &indicator.new), ("cumulative", &indicator.cumulative)]
            .into_iter()
            .filter_map(|(reading, count)| nine(&indicator.code, reading, count))
    }))
}

fn nine(code: &str, reading: &str, count: &Count) -> Option<Vec<Item>> {
    let cells = count.cells.as_ref()?;
    let numbers = cells.rows().into_iter().flat_map(|(_, row)| genders(row)).map(|(_, cell)| number(cell));
    let mut row = vec![text(code), word("reading", reading)];
    row.extend(numbers);
    row.push(number(count.total));
    Some(row)
}

fn left_out(indicators: &[Indicator], words: &dyn Words) -> Block {
    let rows = indicators
        .iter()
        .flat_map(|indicator| indicator.left_out.iter().map(move |left_out| (&indicator.code, left_out)));
    Draft::new("left-out", words)
        .column("code", Holds::Word)
        .column("reason", Holds::Prose)
        .column("records", Holds::Number)
        .rows(rows.map(|(code, left_out)| {
            vec![text(code), word("reason", &left_out.reason), number(left_out.records)]
        }))
}

pub(super) fn financial(financial: &Financial, words: &dyn Words) -> Vec<Block> {
    let total = Money {
        code: None,
        title: words.t(match financial.is_partial() && financial.spent_in_quarter_cents().is_some() {
            true => "monitoring-sheets-total-so-far",
            false => "monitoring-sheets-total",
        }),
        organisation: None,
        budget_cents: financial.budget_cents,
        spent_in_quarter_cents: financial.spent_in_quarter_cents(),
        spent_to_date_cents: financial.spent_cents(),
    };
    let table = |caption, column: &str, lines: &[Money]| {
        let rows = lines.iter().chain([&total]).map(money);
        Draft::new(caption, words)
            .column("category", Holds::Word)
            .column(column, Holds::Prose)
            .column("budget", Holds::Cents)
            .column("spent-in-quarter", Holds::Cents)
            .column("spent-to-date", Holds::Cents)
            .column("ratio", Holds::Share)
            .rows(rows)
    };
    vec![
        table("budget-categories", "budget-title", &financial.by_category),
        table("budget-partners", "body", &financial.by_partner),
    ]
}

fn money(line: &Money) -> Vec<Item> {
    let share = line.budget_cents.and_then(|budget| per_mille(line.spent_to_date_cents, budget));
    vec![
        maybe(line.code.as_ref()),
        text(&line.title),
        line.budget_cents.and_then(cents),
        line.spent_in_quarter_cents.and_then(cents),
        cents(line.spent_to_date_cents),
        share.map(Value::PerMille),
    ]
}

pub(super) fn recipients(recipients: &Recipients, words: &dyn Words) -> Vec<Block> {
    let Pair { new, cumulative } = recipients.persons;
    let facts = vec![
        (words.t("monitoring-sheets-fact-persons-new"), number(new)),
        (words.t("monitoring-sheets-fact-persons-cumulative"), number(cumulative)),
    ];
    vec![
        Block::Facts(facts),
        groups("age", &recipients.by_age, words),
        groups("gender", &recipients.by_gender, words),
        groups("nationality", &recipients.by_nationality, words),
        groups("status", &recipients.by_status, words),
    ]
}

fn groups(list: &'static str, groups: &[Group], words: &dyn Words) -> Block {
    Draft::new(list, words)
        .column(list, Holds::Prose)
        .column("new", Holds::Number)
        .column("cumulative", Holds::Number)
        .rows(groups.iter().map(|group| {
            vec![word(list, &group.code), number(group.count.new), number(group.count.cumulative)]
        }))
}
