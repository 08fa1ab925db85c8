//! Area documents.
