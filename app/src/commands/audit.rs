//! `raccordo audit verify`

use store::audit::{Verdict, verify as walk};

use crate::Trouble;
use crate::command_line::Place;

pub async fn verify(place: &Place) -> Result<(), Trouble> {
    let db = super::open_as_it_is(place).await?;
    match walk(&db).await? {
        Verdict::Whole { lines } => {
            println!("the audit trail is whole: {lines} lines");
            Ok(())
        }
        Verdict::Broken { seq } => Err(Trouble::refused(format!(
            "the audit trail was tampered with: line {seq} does not follow from the one before"
        ))),
        Verdict::Cut { expected, found } => Err(Trouble::refused(format!(
            "the audit trail was cut: it should have {expected} lines and has {found}"
        ))),
    }
}
