//! Who may do what to which record: actors, roles, relations, and the one decision. Pure.
