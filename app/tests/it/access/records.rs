//! Which record stands in each place of an address.

use std::collections::BTreeMap;

/// What a place such as `{session}` is filled with, by the beginning of the address it stands in.
#[derive(Default)]
pub struct Places(BTreeMap<(&'static str, String), String>);

impl Places {
    /// `{part}` is `record` in addresses that begin with `under`; the longest beginning wins.
    pub fn put(&mut self, under: impl Into<String>, part: &'static str, record: impl ToString) {
        self.0.insert((part, under.into()), record.to_string());
    }

    pub fn get(&self, path: &str, part: &str) -> Option<&str> {
        let fits =
            self.0.iter().filter(|((known, under), _)| *known == part && path.starts_with(under.as_str()));
        fits.max_by_key(|((_, under), _)| under.len()).map(|(_, record)| record.as_str())
    }

    /// The address with a record in every place.
    pub fn fill(&self, path: &str) -> String {
        let part = |part: &str| match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            None => part.to_owned(),
            Some(name) => self.get(path, name).map(str::to_owned).unwrap_or_else(|| missing(path, name)),
        };
        path.split('/').map(part).collect::<Vec<_>>().join("/")
    }
}

fn missing(path: &str, name: &str) -> String {
    panic!(
        "the world of the access answers has no record for {{{name}}} of {path}: make one that belongs to the own \
         body in app/tests/it/access/world.rs, and put it in its place there with `places.put`"
    )
}
