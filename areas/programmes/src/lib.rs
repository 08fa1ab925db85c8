//! Area programmes.
