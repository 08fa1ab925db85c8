//! What comes with the program and a sheet names by code: programmes, calls, indicators.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::reference::{CALLS, CallFile, PROGRAMMES, ProgrammeFile};

/// The indicators of the funds and those all projects share, as name and text: monitoring counts by them.
pub const INDICATOR_FILES: [(&str, &str); 6] = [
    ("amif-2021-2027-so1.toml", include_str!("../../../../data/indicators/amif-2021-2027-so1.toml")),
    ("amif-2021-2027-so2.toml", include_str!("../../../../data/indicators/amif-2021-2027-so2.toml")),
    ("amif-2021-2027-so3.toml", include_str!("../../../../data/indicators/amif-2021-2027-so3.toml")),
    ("amif-2021-2027-so4.toml", include_str!("../../../../data/indicators/amif-2021-2027-so4.toml")),
    ("amif-2014-2020-so2.toml", include_str!("../../../../data/indicators/amif-2014-2020-so2.toml")),
    ("project.toml", include_str!("../../../../data/indicators/project.toml")),
];

/// An indicator nobody has to declare.
#[derive(Deserialize)]
pub struct KnownIndicator {
    pub code: String,
}

#[derive(Deserialize)]
struct IndicatorFile {
    indicator: Vec<KnownIndicator>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(Known::shipped);

/// The lists of this release.
pub struct Known {
    pub programmes: Vec<ProgrammeFile>,
    pub calls: Vec<CallFile>,
    pub indicators: Vec<KnownIndicator>,
}

impl Known {
    pub fn lists() -> &'static Known {
        &KNOWN
    }

    fn shipped() -> Known {
        // Compiled in and read by the tests of this area: they cannot be malformed in a program that was built.
        fn read<T: for<'de> Deserialize<'de>>(text: &str) -> T {
            toml::from_str(text).expect("the files in data/ are checked by tests")
        }
        let indicators = INDICATOR_FILES.iter().flat_map(|(_, text)| read::<IndicatorFile>(text).indicator);
        Known {
            programmes: PROGRAMMES.iter().map(|text| read(text)).collect(),
            calls: CALLS.iter().map(|text| read(text)).collect(),
            indicators: indicators.collect(),
        }
    }

    pub fn programme(&self, code: &str) -> Option<&ProgrammeFile> {
        self.programmes.iter().find(|programme| programme.code == code)
    }

    pub fn call(&self, code: &str) -> Option<&CallFile> {
        self.calls.iter().find(|call| call.code == code)
    }

    pub fn is_indicator(&self, code: &str) -> bool {
        self.indicators.iter().any(|known| known.code == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_is_shipped_can_be_read() {
        let lists = Known::lists();
        assert!(lists.programme("fami-2021-2027").is_some());
        assert!(lists.call("avviso-1-2018-impact").is_some());
        assert!(lists.is_indicator("O.2.3.1") && lists.is_indicator("P.OPERATORS"));
        assert!(!lists.is_indicator("O.2.9.9"));
    }
}
