//! Worlds, personas and golden files for tests.
