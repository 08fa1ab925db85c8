//! Long work in the database's queue, with progress.
