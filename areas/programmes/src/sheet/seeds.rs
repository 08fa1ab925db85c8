//! The five project sheets that come with Raccordo.

/// Project code and text of each sheet, in the order of their documents.
pub const SEEDS: [(&str, &str); 5] = [
    ("3797", include_str!("../../../../data/projects/3797-mod-in.toml")),
    ("2463", include_str!("../../../../data/projects/2463-lab-impact.toml")),
    ("3861", include_str!("../../../../data/projects/3861-multitasking.toml")),
    ("2350", include_str!("../../../../data/projects/2350-casper-ii.toml")),
    ("1063", include_str!("../../../../data/projects/1063-pleiadi.toml")),
];
