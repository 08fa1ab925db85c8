//! Area organisations.
