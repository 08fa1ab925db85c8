//! Area programmes: what was promised. Programmes, calls, projects and all their parts.

pub mod sheet;
