//! Tables of this area, one per file.

pub(crate) mod assignment;
pub(crate) mod failure;
pub(crate) mod link;
pub(crate) mod recovery_code;
pub(crate) mod session;
pub(crate) mod token;
pub(crate) mod user;
