//! The platform as an area sees it: routes behind permits, rows behind rules, writes behind grants, lines in
//! the trail. The area of this test keeps notes of organisations.

mod kill;
mod languages;
mod notes;
mod stories;
