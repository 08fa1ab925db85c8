//! Addresses of this area's pages. None holds a personal datum.

use kernel::Quarter;
use programmes::ProjectId;

use crate::progress::Reaching;

pub fn indicators(project: ProjectId, quarter: Quarter) -> String {
    format!("/projects/{project}/indicators?quarter={quarter}")
}

pub fn figure(project: ProjectId, code: &str, quarter: Quarter) -> String {
    format!("/projects/{project}/indicators/{}?quarter={quarter}", segment(code))
}

/// One of the lists below a figure: `counted`, `left-out` or `records`.
pub fn figure_list(project: ProjectId, code: &str, quarter: Quarter, list: &str) -> String {
    format!("/projects/{project}/indicators/{}?quarter={quarter}&list={list}", segment(code))
}

/// All indicators of all projects the reader follows.
pub fn together(quarter: Quarter) -> String {
    format!("/indicators?quarter={quarter}")
}

pub fn together_one(code: &str, quarter: Quarter) -> String {
    format!("/indicators/{code}?quarter={quarter}")
}

pub fn evidence_file(project: ProjectId, code: &str, quarter: Quarter) -> String {
    format!("/projects/{project}/indicators/{}/evidence?quarter={quarter}", segment(code))
}

pub fn progress(project: ProjectId, quarter: Quarter) -> String {
    format!("/projects/{project}/progress?quarter={quarter}")
}

/// The records behind one of an activity's two numbers.
pub fn records(
    project: ProjectId,
    activity: programmes::ActivityId,
    (quarter, reaching): (Quarter, Reaching),
) -> String {
    let reaching = match reaching {
        Reaching::InQuarter => "quarter",
        Reaching::ToDate => "to-date",
    };
    format!("/projects/{project}/progress/{activity}?quarter={quarter}&reaching={reaching}")
}

pub fn deviations(project: ProjectId, quarter: Quarter) -> String {
    format!("/projects/{project}/deviations?quarter={quarter}")
}

/// The form that explains one deviation; `about` is `indicator` or `activity`.
pub fn explain(project: ProjectId, about: &str, code: &str, quarter: Quarter) -> String {
    format!("/projects/{project}/deviations/{about}/{}?quarter={quarter}", segment(code))
}

pub fn incomplete(project: ProjectId, quarter: Quarter) -> String {
    format!("/projects/{project}/incomplete?quarter={quarter}")
}

pub fn person(person: uuid::Uuid) -> String {
    format!("/people/{person}")
}

pub fn session(session: uuid::Uuid) -> String {
    format!("/sessions/{session}")
}

pub fn activity(project: ProjectId, activity: programmes::ActivityId) -> String {
    format!("/projects/{project}/activities/{activity}")
}

/// A code as a part of an address: sheets give their own activities and indicators whatever codes they like.
fn segment(code: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let written = |byte: u8| match is_plain(byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    };
    code.bytes().map(written).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_stays_one_part_of_the_address_whatever_is_in_it() {
        assert_eq!(segment("O.2.3.1"), "O.2.3.1");
        assert_eq!(segment("Ore/mese: più?"), "Ore%2Fmese%3A%20pi%C3%B9%3F");
    }
}
