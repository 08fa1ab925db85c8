//! A figure quarter by quarter, counted in one pass over packed columns.

use kernel::Quarter;

use super::board::Board;
use crate::counting::{Definition, Registry};
use crate::packed::{Block, pack, wholesale};

/// What one quarter added, and what it came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub quarter: Quarter,
    pub new: i64,
    pub value: i64,
}

/// The steps up to the board's quarter; empty for a project too long to pack.
pub fn history(board: &Board, definition: &Definition) -> Vec<Step> {
    let Ok(bytes) = pack(board.gathered.project.id.uuid(), &board.gathered.facts) else { return vec![] };
    let Ok(block) = Block::open(&bytes) else { return vec![] };
    let tables = wholesale(Registry::shipped(), &[definition], &[block]);
    let Some(table) = tables.first() else { return vec![] };
    let until_now = table.quarters().take_while(|quarter| *quarter <= board.quarter);
    let step = |quarter| Step {
        quarter,
        new: table.new_in(0, quarter).value(),
        value: table.until(0, quarter).value(),
    };
    until_now.map(step).collect()
}
