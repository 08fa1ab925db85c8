//! What a list is asked for in its address: search, filters, order, page.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use kernel::{Page, Paged};

use crate::Failure;

/// Names that are not filters.
const OWN: [&str; 5] = ["q", "page", "sort", "dir", "format"];

/// A list's wishes, as its address states them.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    path: String,
    wishes: Vec<(String, String)>,
}

impl Listing {
    /// The searched text.
    pub fn q(&self) -> &str {
        self.get("q")
    }

    /// A filter's value, empty where it is not set.
    pub fn filter(&self, name: impl AsRef<str>) -> &str {
        self.get(name.as_ref())
    }

    /// A filter's value, where it is set and can be read.
    pub fn parsed<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.get(name).parse().ok()
    }

    pub fn sort(&self) -> &str {
        self.get("sort")
    }

    /// `asc` or `desc`.
    pub fn dir(&self) -> &str {
        match self.get("dir") {
            "desc" => "desc",
            _ => "asc",
        }
    }

    pub fn is_descending(&self) -> bool {
        self.dir() == "desc"
    }

    /// The page that is wanted.
    pub fn page(&self) -> Page {
        Page::number(self.get("page").parse().unwrap_or(1))
    }

    pub fn number(&self) -> i64 {
        self.page().number
    }

    /// The last page of a list of `total` rows.
    pub fn last(&self, total: impl crate::ToArg) -> i64 {
        let kernel::Arg::Number(total) = total.to_arg() else { return 1 };
        Paged::<()> { rows: Vec::new(), total, page: self.page() }.pages()
    }

    /// Whether anything narrows the list.
    pub fn is_filtered(&self) -> bool {
        self.wishes
            .iter()
            .any(|(name, value)| !value.is_empty() && (name == "q" || !OWN.contains(&name.as_str())))
    }

    /// Whether the list is wanted as a spreadsheet.
    pub fn wants_export(&self) -> bool {
        self.get("format") == "xlsx"
    }

    /// The same list with one wish changed; the page starts over unless it is what changes.
    pub fn url_with(&self, name: impl AsRef<str>, value: impl std::fmt::Display) -> String {
        let name = name.as_ref();
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (known, old) in &self.wishes {
            let starts_over = known == "page" || known == "format";
            if known != name && !starts_over && !old.is_empty() {
                query.append_pair(known, old);
            }
        }
        let value = value.to_string();
        if !value.is_empty() {
            query.append_pair(name, &value);
        }
        format!("{}?{}", self.path, query.finish())
    }

    /// The same list in the order of `column`; in the other direction where it is already.
    pub fn sort_url(&self, column: impl AsRef<str>) -> String {
        let column = column.as_ref();
        let turned = self.sort() == column && !self.is_descending();
        let mut other = self.clone();
        other.wishes.retain(|(name, _)| name != "dir" && name != "page");
        if turned {
            other.wishes.push(("dir".to_owned(), "desc".to_owned()));
        }
        other.url_with("sort", column)
    }

    /// The same list as a spreadsheet.
    pub fn export_url(&self) -> String {
        self.url_with("format", "xlsx")
    }

    fn get(&self, name: &str) -> &str {
        self.wishes.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Listing {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Listing, Failure> {
        let query = parts.uri.query().unwrap_or_default();
        let wishes = form_urlencoded::parse(query.as_bytes())
            .map(|(name, value)| (name.into_owned(), value.trim().chars().take(200).collect()))
            .take(40)
            .collect();
        Ok(Listing { path: parts.uri.path().to_owned(), wishes })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listing(wishes: &[(&str, &str)]) -> Listing {
        let wishes = wishes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Listing { path: "/projects".to_owned(), wishes }
    }

    #[test]
    fn changing_a_filter_goes_back_to_the_first_page() {
        let asked = listing(&[("q", "a b"), ("page", "3")]);
        assert_eq!(asked.url_with("state", "open"), "/projects?q=a+b&state=open");
        assert_eq!(asked.url_with("page", 4), "/projects?q=a+b&page=4");
    }

    #[test]
    fn asking_for_the_same_order_again_turns_it_round() {
        assert_eq!(listing(&[]).sort_url("name"), "/projects?sort=name");
        assert_eq!(listing(&[("sort", "name")]).sort_url("name"), "/projects?dir=desc&sort=name");
        assert_eq!(listing(&[("sort", "name"), ("dir", "desc")]).sort_url("name"), "/projects?sort=name");
    }

    #[test]
    fn nonsense_pages_are_the_first_page() {
        assert_eq!(listing(&[("page", "-2")]).number(), 1);
        assert_eq!(listing(&[("page", "x")]).number(), 1);
        assert_eq!(listing(&[]).last(0), 1);
        assert_eq!(listing(&[]).last(51), 2);
    }
}
