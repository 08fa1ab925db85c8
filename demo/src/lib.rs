//! The invented network.
