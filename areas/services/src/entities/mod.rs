//! The area's tables, private to it.

// What people ask, and their own file
pub mod desks;
pub mod key;
pub mod limit;
pub mod own_code;
pub mod request;
pub mod request_entry;
pub mod request_route;
