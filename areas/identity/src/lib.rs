//! Area identity.
