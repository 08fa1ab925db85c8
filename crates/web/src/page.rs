//! What every template can ask: texts in the reader's language, who is signed in, the menu, assets.

use std::fmt;
use std::sync::Arc;

use authz::Action;
use axum::http::Uri;
use chrono::{DateTime, NaiveDate, Utc};
use kernel::{Arg, Cents, Paged, Refusal};
use l10n::Locale;

use crate::{Site, ToArg, Visitor, assets};

/// Carries one notice to the next page: `kind.text-key`.
pub(crate) const FLASH_COOKIE: &str = "raccordo_notice";

/// The page being answered; cheap to clone.
#[derive(Clone)]
pub struct Page(Arc<Seed>);

#[derive(Clone)]
pub(crate) struct Seed {
    pub site: Arc<Site>,
    pub locale: Locale,
    /// The languages the page can be read in.
    pub offered: &'static [Locale],
    pub path: String,
    /// The path with what is asked in it.
    pub address: String,
    pub visitor: Option<Visitor>,
    pub csrf: String,
    pub flash: Option<String>,
}

/// A line of the menu, ready to be shown.
pub struct NavItem {
    pub label: String,
    pub url: &'static str,
    pub icon: &'static str,
    pub current: bool,
}

/// What the last command says on this page; `kind` is a component's word for it.
pub struct Flash {
    pub kind: &'static str,
    pub text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlashKind {
    Success,
    Warning,
}

impl FlashKind {
    fn name(self) -> &'static str {
        match self {
            FlashKind::Success => "success",
            FlashKind::Warning => "warning",
        }
    }
}

impl fmt::Display for FlashKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A language of the switch.
pub struct LanguageChoice {
    pub code: &'static str,
    pub name: &'static str,
    pub current: bool,
}

impl Page {
    pub(crate) fn new(seed: Seed) -> Page {
        Page(Arc::new(seed))
    }

    /// The same page in another language; in its own where it cannot be read in that one.
    #[must_use]
    pub fn spoken(&self, locale: Locale) -> Page {
        let locale = if self.0.offered.contains(&locale) { locale } else { self.0.locale };
        Page::new(Seed { locale, ..(*self.0).clone() })
    }

    // ---- words ---------------------------------------------------------------------------------

    /// The text of a key.
    pub fn t(&self, key: impl AsRef<str>) -> String {
        self.0.site.texts.text(self.0.locale, key.as_ref())
    }

    /// The text of a key with one value.
    pub fn t1(&self, key: impl AsRef<str>, name: &str, value: impl ToArg) -> String {
        self.ta(key, &[(name, value.to_arg())])
    }

    /// The last line of an exported list that does not hold everything: a file must not end in silence.
    pub fn cut<T>(&self, list: &Paged<T>) -> Option<String> {
        let shown = i64::try_from(list.rows.len()).unwrap_or(i64::MAX);
        list.is_cut().then(|| self.t2("web-export-cut", "shown", shown, "total", list.total))
    }

    /// The text of a key with two values.
    pub fn t2(
        &self,
        key: impl AsRef<str>,
        one: &str,
        first: impl ToArg,
        other: &str,
        second: impl ToArg,
    ) -> String {
        self.ta(key, &[(one, first.to_arg()), (other, second.to_arg())])
    }

    /// The text of a key with its values.
    pub fn ta(&self, key: impl AsRef<str>, args: &[(&str, Arg)]) -> String {
        self.0.site.texts.text_with(self.0.locale, key.as_ref(), args)
    }

    /// What a rule's no says.
    pub fn refusal(&self, refusal: &Refusal) -> String {
        self.ta(refusal.key, &refusal.args)
    }

    /// `10/03/2026`
    pub fn date(&self, day: impl AsDay) -> String {
        l10n::date(self.0.locale, day.as_day())
    }

    /// `mar 10 mar 2026`
    pub fn day(&self, day: impl AsDay) -> String {
        l10n::day(self.0.locale, day.as_day())
    }

    /// `martedì 10 marzo 2026`
    pub fn whole_day(&self, day: impl AsDay) -> String {
        l10n::whole_day(self.0.locale, day.as_day())
    }

    /// `11:02`
    pub fn time(&self, at: impl AsInstant) -> String {
        l10n::time(self.0.locale, at.as_instant())
    }

    /// `10/03/2026, 11:02`
    pub fn instant(&self, at: impl AsInstant) -> String {
        l10n::instant(self.0.locale, at.as_instant())
    }

    /// `2 h 30`
    pub fn minutes(&self, minutes: impl ToArg) -> String {
        l10n::minutes(self.0.locale, whole(&minutes))
    }

    pub fn number(&self, number: impl ToArg) -> String {
        l10n::number(self.0.locale, whole(&number))
    }

    /// A fraction of one as a percentage.
    pub fn percent(&self, share: impl AsShare) -> String {
        l10n::percent(self.0.locale, share.as_share())
    }

    /// `€ 1.234,50`
    pub fn cents(&self, amount: impl ToArg) -> String {
        l10n::amount(self.0.locale, Cents(whole(&amount)))
    }

    pub fn locale(&self) -> &'static str {
        self.0.locale.code()
    }

    pub fn language(&self) -> Locale {
        self.0.locale
    }

    pub fn dir(&self) -> &'static str {
        self.0.locale.direction()
    }

    /// The languages the page can be read in.
    pub fn languages(&self) -> Vec<LanguageChoice> {
        let choice = |locale: Locale| LanguageChoice {
            code: locale.code(),
            name: locale.name(),
            current: locale == self.0.locale,
        };
        self.0.offered.iter().copied().map(choice).collect()
    }

    /// Whether the page is for everybody and stands in the public frame.
    pub fn is_in_every_language(&self) -> bool {
        self.0.offered.len() == Locale::ALL.len()
    }

    // ---- frame ---------------------------------------------------------------------------------

    pub fn nav(&self) -> Vec<NavItem> {
        let Some(visitor) = &self.0.visitor else { return Vec::new() };
        let policy = self.0.site.db.policy();
        let open = |needs: Option<(Action, &str)>| {
            needs.is_none_or(|(action, resource)| policy.opens(&visitor.actor, action, resource))
        };
        let entries: Vec<_> = self.0.site.navigation.iter().filter(|entry| open(entry.needs)).collect();
        let current = innermost(&self.0.path, entries.iter().map(|entry| entry.url));
        let item = |entry: &crate::NavEntry| NavItem {
            label: self.t(entry.key),
            url: entry.url,
            icon: entry.icon,
            current: current == Some(entry.url),
        };
        entries.into_iter().map(item).collect()
    }

    pub fn user_name(&self) -> Option<&str> {
        self.0.visitor.as_ref().map(|visitor| visitor.actor.name.as_str())
    }

    pub fn user_role(&self) -> &str {
        self.0.visitor.as_ref().map_or("", |visitor| visitor.role.as_str())
    }

    /// Whether the reader may do `action` to some record of `resource`: for links, never for protection.
    pub fn can(&self, action: Action, resource: &str) -> bool {
        let policy = self.0.site.db.policy();
        self.0.visitor.as_ref().is_some_and(|visitor| policy.opens(&visitor.actor, action, resource))
    }

    pub fn installation(&self) -> &str {
        &self.0.site.settings.installation
    }

    pub fn is_demonstration(&self) -> bool {
        self.0.site.settings.is_demonstration
    }

    pub fn csrf(&self) -> &str {
        &self.0.csrf
    }

    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// Where the language switch comes back to.
    pub fn address(&self) -> &str {
        &self.0.address
    }

    /// The file of the signs: pages for everybody have a small one of their own.
    pub fn signs(&self) -> &'static str {
        if self.is_in_every_language() { "public.svg" } else { "sprites.svg" }
    }

    /// What stands in the search box: nothing, since a search leaves no trace in the page's address.
    pub fn search(&self) -> &'static str {
        ""
    }

    pub fn asset(&self, name: impl AsRef<str>) -> String {
        assets::url(name.as_ref())
    }

    pub fn flash(&self) -> Option<Flash> {
        let (kind, key) = self.0.flash.as_deref()?.split_once('.')?;
        let kind = match kind {
            "warning" => FlashKind::Warning,
            _ => FlashKind::Success,
        };
        let kind = kind.name();
        // The cookie comes from outside: only texts somebody wrote are shown.
        self.0.site.texts.knows(Locale::It, key).then(|| Flash { kind, text: self.t(key) })
    }
}

pub(crate) fn address_of(uri: &Uri) -> String {
    uri.path_and_query().map_or("/", |address| address.as_str()).to_owned()
}

/// The longest of the `sections` in which `path` lies: where one section stands inside another, only the inner is lit.
fn innermost<'a>(path: &str, sections: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    sections.filter(|section| is_inside(path, section)).max_by_key(|section| section.len())
}

fn is_inside(path: &str, section: &str) -> bool {
    match section {
        "/" => path == "/",
        _ => path == section || path.strip_prefix(section).is_some_and(|rest| rest.starts_with('/')),
    }
}

fn whole(number: &impl ToArg) -> i64 {
    match number.to_arg() {
        Arg::Number(number) => number,
        Arg::Money(cents) => cents.0,
        Arg::Text(_) | Arg::Day(_) => 0,
    }
}

/// A day, however many references the template engine adds.
pub trait AsDay {
    fn as_day(&self) -> NaiveDate;
}

impl AsDay for NaiveDate {
    fn as_day(&self) -> NaiveDate {
        *self
    }
}

impl<T: AsDay + ?Sized> AsDay for &T {
    fn as_day(&self) -> NaiveDate {
        (**self).as_day()
    }
}

/// An instant, however many references the template engine adds.
pub trait AsInstant {
    fn as_instant(&self) -> DateTime<Utc>;
}

impl AsInstant for DateTime<Utc> {
    fn as_instant(&self) -> DateTime<Utc> {
        *self
    }
}

impl<T: AsInstant + ?Sized> AsInstant for &T {
    fn as_instant(&self) -> DateTime<Utc> {
        (**self).as_instant()
    }
}

/// A fraction of one.
pub trait AsShare {
    fn as_share(&self) -> f64;
}

impl AsShare for f64 {
    fn as_share(&self) -> f64 {
        *self
    }
}

impl<T: AsShare + ?Sized> AsShare for &T {
    fn as_share(&self) -> f64 {
        (**self).as_share()
    }
}

#[cfg(test)]
mod tests {
    use super::innermost;

    #[test]
    fn of_sections_inside_each_other_only_the_inner_one_is_lit() {
        let lit = |path| innermost(path, ["/", "/cases", "/cases/load"].into_iter());
        assert_eq!(lit("/cases/load"), Some("/cases/load"));
        assert_eq!(lit("/cases/0192"), Some("/cases"));
        assert_eq!(lit("/cases"), Some("/cases"));
        assert_eq!(lit("/caseworkers"), None);
        assert_eq!(lit("/"), Some("/"));
    }
}
