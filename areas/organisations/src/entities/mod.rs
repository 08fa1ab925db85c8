//! Tables of this area, one per file.

pub(crate) mod membership;
pub(crate) mod name;
pub(crate) mod office;
pub(crate) mod organisation;
