//! Figures of a project: gathered, counted, shown with the records they are made of.

mod board;
mod dossier;
mod front;
mod gather;
mod history;
pub mod pages;
mod recent;
mod rights;
mod workbook;

pub(crate) use board::definitions;
pub use board::{Board, Row, board};
pub(crate) use dossier::kind_of;
pub use dossier::{Dossier, Member, Record, Subject, SubjectKind, Wanted, dossier};
pub use front::{Count, Evidence, Figure, FigureKind, evaluate_one, evaluate_project, figures};
pub(crate) use gather::whole;
pub use gather::{Gathered, gather};
pub use history::{Step, history};
pub use rights::{may_export_evidence, may_see_evidence, may_view};
