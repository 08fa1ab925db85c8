//! What a sheet says must hold together: names point to something, sums add up, dates follow.

mod bodies;
mod dates;
mod places;
mod programme;

use std::collections::{HashMap, HashSet};

use super::problem::{Entry, What};
use super::reader::{Reading, nearest};
use super::{Amount, Known, Sheet, When, source_code};

pub fn cross_references(sheet: &Sheet, reading: &Reading<'_>) {
    project(sheet, reading);
    programme::check(sheet, reading);
    codes_once(sheet, reading);
    bodies::check(sheet, reading);
    places::check(sheet, reading);
    budget(sheet, reading);
    dates::check(sheet, reading);
    plan(sheet, reading);
    super::own::check(sheet, reading);
    targets(sheet, reading);
    references_to_the_plan(sheet, reading);
    citations(sheet, reading);
}

fn project(sheet: &Sheet, reading: &Reading<'_>) {
    let project = &sheet.project;
    if !project.code.is_empty() && !is_project_code(&project.code) {
        reading.report("project.code", What::NotAProjectCode { found: project.code.clone() });
    }
    for (index, site) in sheet.sites.iter().enumerate() {
        if let Some(url) = site.url.as_ref().filter(|url| !is_web_address(url)) {
            reading.report(&format!("sites[{}].url", index + 1), What::NotAnAddress { found: url.clone() });
        }
    }
    match (&project.cup, &project.cup_missing) {
        (Some(_), Some(_)) => reading.report("project.cup", What::CupAndReason),
        (None, None) if reading.is_refused("project.cup") || reading.is_refused("project.cup_missing") => {}
        (None, None) => reading.report("project.cup", What::NeitherCupNorReason),
        (Some(cup), None) if !is_cup(cup) => {
            reading.report("project.cup", What::NotACup { found: cup.clone() });
        }
        _ => {}
    }
}

fn is_project_code(code: &str) -> bool {
    (3..=5).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit())
}

/// The observed shape: a letter, two digits, a letter, eleven digits. No check digit is public.
pub fn is_cup(cup: &str) -> bool {
    cup.len() == 15
        && cup.bytes().enumerate().all(|(at, byte)| match at {
            0 | 3 => byte.is_ascii_uppercase(),
            _ => byte.is_ascii_digit(),
        })
}

/// Documents print `www.esempio.it`: a bare host is an address too, another scheme is not.
fn is_web_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or(url);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let name = host.split(':').next().unwrap_or_default();
    let is_bare = rest.len() == url.len();
    let spelled = name.chars().all(|letter| letter.is_alphanumeric() || letter == '-' || letter == '.');
    let port =
        host.len() == name.len() || (!is_bare && host[name.len() + 1..].bytes().all(|b| b.is_ascii_digit()));
    let dotted = name.split('.').count() > 1 && name.split('.').all(|part| !part.is_empty());
    spelled && port && dotted && !url.contains(char::is_whitespace)
}

fn codes_once(sheet: &Sheet, reading: &Reading<'_>) {
    once(reading, "sources", "code", sheet.sources.iter().map(|source| source.code.as_str()));
    once(reading, "areas", "name", sheet.areas.iter().map(|area| area.name.as_str()));
    once(reading, "actions", "code", sheet.actions.iter().map(|action| action.code.as_str()));
    once(reading, "deliverables", "code", sheet.deliverables.iter().map(|product| product.code.as_str()));
    once(reading, "indicators", "code", sheet.indicators.iter().map(|indicator| indicator.code.as_str()));
    once(reading, "targets", "indicator", sheet.targets.iter().map(|target| target.indicator.as_str()));
    once(reading, "networks", "code", sheet.networks.iter().map(|network| network.code.as_str()));
    once(reading, "protocols", "code", sheet.protocols.iter().map(|protocol| protocol.code.as_str()));
    let categories = sheet.budget.categories.iter().map(|line| line.code.as_str());
    once(reading, "budget.categories", "code", categories);
    let activities = numbered_activities(sheet);
    let codes = activities.map(|(key, activity)| (format!("{key}.code"), activity.code.as_str()));
    each_once(reading, Entry::Code, codes);
}

fn once<'s>(reading: &Reading<'_>, list: &str, key: &str, codes: impl Iterator<Item = &'s str>) {
    let what = if list == "targets" { Entry::Target } else { Entry::Code };
    let numbered = codes.enumerate().map(|(index, code)| (format!("{list}[{}].{key}", index + 1), code));
    each_once(reading, what, numbered);
}

fn each_once<'s>(reading: &Reading<'_>, what: Entry, codes: impl Iterator<Item = (String, &'s str)>) {
    let mut seen: HashMap<&str, String> = HashMap::new();
    for (key, code) in codes.filter(|(_, code)| !code.is_empty()) {
        match seen.get(code) {
            Some(first) => {
                let line = reading.line_of(first);
                reading.report(&key, What::Twice { what, found: code.to_owned(), line });
            }
            None => {
                seen.insert(code, key);
            }
        }
    }
}

fn budget(sheet: &Sheet, reading: &Reading<'_>) {
    let partners: Vec<String> = sheet.partners.iter().map(|partner| partner.name.clone()).collect();
    for (index, share) in sheet.budget.partners.iter().enumerate() {
        let key = format!("budget.partners[{}].partner", index + 1);
        refers(reading, &key, &share.partner, &["partners"], &partners);
    }
    let categories: Vec<Amount> = sheet.budget.categories.iter().map(|line| line.amount).collect();
    let shares: Vec<Amount> = sheet.budget.partners.iter().map(|share| share.amount).collect();
    adds_up(reading, "budget.categories", &categories, sheet.budget.total);
    adds_up(reading, "budget.partners", &shares, sheet.budget.total);
}

/// Parts are compared with the total only when every one of them is known.
fn adds_up(reading: &Reading<'_>, key: &str, parts: &[Amount], total: Amount) {
    let (Amount::Cents(total), false) = (total, parts.is_empty()) else { return };
    let known: Option<Vec<i64>> = parts.iter().map(|part| part.known().map(|cents| cents.0)).collect();
    let Some(known) = known else { return };
    let sum: i64 = known.iter().sum();
    if sum != total {
        let what = What::PartsDoNotAdd {
            sum: euros(sum),
            total: euros(total),
            difference: euros((sum - total).abs()),
            is_more: sum > total,
        };
        reading.report(key, what);
    }
}

fn euros(cents: i64) -> String {
    let whole = (cents / 100).to_string();
    let groups: Vec<&str> =
        whole.as_bytes().rchunks(3).rev().filter_map(|group| std::str::from_utf8(group).ok()).collect();
    format!("{},{:02}", groups.join("."), cents % 100)
}

fn in_order(reading: &Reading<'_>, key: &str, starts: When, ends: When) {
    if let (Some(first), Some(last)) = (starts.first_day(), ends.last_day())
        && last < first
    {
        reading.report(key, What::EndsBeforeItStarts);
    }
}

fn plan(sheet: &Sheet, reading: &Reading<'_>) {
    if sheet.actions.is_empty() {
        reading.report("actions", What::MissingSection { written: "[[actions]]".into() });
    }
    let known = activity_codes(sheet);
    let areas: Vec<String> = sheet.areas.iter().map(|area| area.name.clone()).collect();
    let bodies = body_names(sheet);
    for (key, activity) in numbered_activities(sheet) {
        for (list, codes) in [("after", &activity.after), ("parallel_with", &activity.parallel_with)] {
            for code in codes {
                refers(reading, &format!("{key}.{list}"), code, &["actions.activities"], &known);
            }
        }
        if let Some(responsible) = &activity.responsible {
            refers(reading, &format!("{key}.responsible"), responsible, &["partners", "bodies"], &bodies);
        }
        if let Some(area) = &activity.area {
            refers(reading, &format!("{key}.area"), area, &["areas"], &areas);
        }
    }
    if let Some((key, circle)) = circle(sheet) {
        reading.report(&key, What::AfterItself { circle });
    }
}

fn body_names(sheet: &Sheet) -> Vec<String> {
    let partners = sheet.partners.iter().map(|partner| &partner.name);
    partners.chain(sheet.bodies.iter().map(|body| &body.name)).cloned().collect()
}

/// Activities that wait for each other would never start: F1 after F4 after F3 after F1.
fn circle(sheet: &Sheet) -> Option<(String, String)> {
    let waits: HashMap<&str, &[String]> =
        sheet.activities().map(|activity| (activity.code.as_str(), activity.after.as_slice())).collect();
    for (key, activity) in numbered_activities(sheet) {
        let mut path = vec![activity.code.as_str()];
        if returns(&activity.code, &activity.code, &waits, &mut path, &mut HashSet::new()) {
            return Some((format!("{key}.after"), path.join(" > ")));
        }
    }
    None
}

fn returns<'s>(
    from: &str,
    to: &str,
    waits: &HashMap<&str, &'s [String]>,
    path: &mut Vec<&'s str>,
    seen: &mut HashSet<&'s str>,
) -> bool {
    for next in waits.get(from).copied().unwrap_or_default() {
        path.push(next);
        if next == to || (seen.insert(next) && returns(next, to, waits, path, seen)) {
            return true;
        }
        path.pop();
    }
    false
}

fn targets(sheet: &Sheet, reading: &Reading<'_>) {
    let own: Vec<String> = sheet.indicators.iter().map(|indicator| indicator.code.clone()).collect();
    for (index, target) in sheet.targets.iter().enumerate() {
        let key = format!("targets[{}]", index + 1);
        known_indicator(reading, &format!("{key}.indicator"), &target.indicator, &own);
        let (Some(cells), Some(total)) = (target.cells, target.value.known()) else { continue };
        if cells.sum() != i64::from(total) {
            let what = What::CellsDoNotAdd { sum: cells.sum(), total: i64::from(total) };
            reading.report(&format!("{key}.cells"), what);
        }
    }
    for (key, activity) in numbered_activities(sheet) {
        for code in &activity.indicators {
            known_indicator(reading, &format!("{key}.indicators"), code, &own);
        }
    }
}

/// An indicator is one of the funds', one that projects share, or declared in the sheet.
fn known_indicator(reading: &Reading<'_>, key: &str, code: &str, own: &[String]) {
    let lists = Known::lists();
    if code.is_empty() || lists.is_indicator(code) || own.iter().any(|own| own == code) {
        return;
    }
    let mut known: Vec<String> = own.to_vec();
    known.extend(lists.indicators.iter().map(|indicator| indicator.code.clone()));
    reading.report(key, What::UnknownIndicator { found: code.to_owned(), nearest: nearest(code, &known) });
}

fn references_to_the_plan(sheet: &Sheet, reading: &Reading<'_>) {
    let activities = activity_codes(sheet);
    let actions: Vec<String> = sheet.actions.iter().map(|action| action.code.clone()).collect();
    let networks: Vec<String> = sheet.networks.iter().map(|network| network.code.clone()).collect();
    for (index, product) in sheet.deliverables.iter().enumerate() {
        let key = format!("deliverables[{}].activity", index + 1);
        refers_if_given(reading, &key, product.activity.as_ref(), &["actions.activities"], &activities);
    }
    for (index, protocol) in sheet.protocols.iter().enumerate() {
        let key = format!("protocols[{}].activity", index + 1);
        refers_if_given(reading, &key, protocol.activity.as_ref(), &["actions.activities"], &activities);
    }
    for (index, network) in sheet.networks.iter().enumerate() {
        let key = format!("networks[{}].part_of", index + 1);
        refers_if_given(reading, &key, network.part_of.as_ref(), &["networks"], &networks);
    }
    for (index, other) in sheet.complementarities.iter().enumerate() {
        let key = format!("complementarities[{}].action", index + 1);
        refers_if_given(reading, &key, other.action.as_ref(), &["actions"], &actions);
    }
    for (list, statements) in statement_lists(sheet) {
        for (index, statement) in statements.iter().enumerate() {
            let key = format!("{list}[{}]", index + 1);
            refers_if_given(
                reading,
                &format!("{key}.action"),
                statement.action.as_ref(),
                &["actions"],
                &actions,
            );
            for code in &statement.activities {
                refers(reading, &format!("{key}.activities"), code, &["actions.activities"], &activities);
            }
        }
    }
}

fn citations(sheet: &Sheet, reading: &Reading<'_>) {
    if sheet.sources.is_empty() {
        return reading.report("sources", What::MissingSection { written: "[[sources]]".into() });
    }
    let known: Vec<String> = sheet.sources.iter().map(|source| source.code.clone()).collect();
    for (key, citation) in all_citations(sheet) {
        if !citation.is_empty() {
            refers(reading, &format!("{key}.source"), source_code(citation), &["sources"], &known);
        }
    }
}

fn all_citations(sheet: &Sheet) -> Vec<(String, &str)> {
    let mut all = vec![
        ("project".to_owned(), sheet.project.source.as_str()),
        ("general_objective".to_owned(), sheet.general_objective.source.as_str()),
    ];
    all.extend(sheet.dates.source.as_deref().map(|source| ("dates".to_owned(), source)));
    all.extend(sheet.budget.source.as_deref().map(|source| ("budget".to_owned(), source)));
    macro_rules! cited {
        ($($list:ident),+) => {
            $(all.extend(sheet.$list.iter().enumerate().map(|(index, element)| {
                (format!("{}[{}]", stringify!($list), index + 1), element.source.as_str())
            }));)+
        };
    }
    cited!(areas, territories, partners, bodies, target_groups, actions, deliverables, indicators, targets);
    cited!(networks, protocols, sites, complementarities, context, achievements, lessons);
    cited!(development_lines, notes);
    all.extend(numbered_activities(sheet).map(|(key, activity)| (key, activity.source.as_str())));
    for (list, statements) in statement_lists(sheet) {
        let cited = statements.iter().enumerate();
        all.extend(
            cited.map(|(index, statement)| (format!("{list}[{}]", index + 1), statement.source.as_str())),
        );
    }
    all
}

fn statement_lists(sheet: &Sheet) -> [(&'static str, &Vec<super::Statement>); 7] {
    [
        ("specific_objectives", &sheet.specific_objectives),
        ("expected_results", &sheet.expected_results),
        ("monitoring", &sheet.monitoring),
        ("communication", &sheet.communication),
        ("continuity", &sheet.continuity),
        ("sustainability", &sheet.sustainability),
        ("observations", &sheet.observations),
    ]
}

fn numbered_activities(sheet: &Sheet) -> impl Iterator<Item = (String, &super::Activity)> {
    sheet.actions.iter().enumerate().flat_map(|(action, of)| {
        of.activities.iter().enumerate().map(move |(index, activity)| {
            (format!("actions[{}].activities[{}]", action + 1, index + 1), activity)
        })
    })
}

fn activity_codes(sheet: &Sheet) -> Vec<String> {
    sheet.activities().map(|activity| activity.code.clone()).collect()
}

fn refers_if_given(
    reading: &Reading<'_>,
    key: &str,
    found: Option<&String>,
    to: &'static [&'static str],
    known: &[String],
) {
    if let Some(found) = found {
        refers(reading, key, found, to, known);
    }
}

fn refers(reading: &Reading<'_>, key: &str, found: &str, to: &'static [&'static str], known: &[String]) {
    if !known.iter().any(|name| name == found) {
        let what = What::UnknownReference { found: found.to_owned(), to, nearest: nearest(found, known) };
        reading.report(key, what);
    }
}
