//! Stories of the area, told on both engines.
