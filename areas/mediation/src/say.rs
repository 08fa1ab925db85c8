//! The few sentences and choices that several pages share.

use kernel::Arg;
use l10n::Locale;
use organisations::{TerritoryId, codes, territory};
use uuid::Uuid;
use web::{Form, Page};

use crate::requests::queries::RequestLine;
use crate::words::{Mode, State};

/// "arabo"; the code where nobody knows a name.
pub fn language(page: &Page, code: &str) -> String {
    language_in(page.language(), code)
}

fn language_in(locale: Locale, code: &str) -> String {
    codes::language(code).map_or_else(|| code.to_owned(), |language| language.name(locale.code()).to_owned())
}

pub fn languages<'l>(page: &Page, codes: impl IntoIterator<Item = &'l str>) -> String {
    languages_in(page.language(), codes)
}

/// The same where no page is there to say it.
pub fn languages_in<'l>(locale: Locale, codes: impl IntoIterator<Item = &'l str>) -> String {
    let names: Vec<String> = codes.into_iter().map(|code| language_in(locale, code)).collect();
    names.join(", ")
}

/// All languages, for a list to choose from.
pub fn language_choices(page: &Page) -> Vec<(String, String)> {
    let choice =
        |language: &codes::Language| (language.code.clone(), language.name(page.locale()).to_owned());
    codes::languages().iter().map(choice).collect()
}

/// "mar 10 mar 2026, 9:00 (1 h 30)", or by when where no hour was named.
pub fn when(page: &Page, line: &RequestLine) -> String {
    let length = page.minutes(line.minutes);
    match line.starts_at {
        Some(at) => {
            let values = [
                ("day", Arg::from(page.day(store::local_day(at)))),
                ("time", Arg::from(page.time(at))),
                ("length", Arg::from(length)),
            ];
            page.ta("mediation-when-at", &values)
        }
        None => page.t2("mediation-when-by", "day", page.day(line.due_on), "length", length),
    }
}

/// "Modena (MO), via di Prova 1", or how they speak at a distance.
pub fn place(page: &Page, line: &RequestLine) -> String {
    match line.mode {
        Mode::InPerson => venue(line.territory, &line.place),
        mode => page.t(mode.key()),
    }
}

/// "Modena (MO), via di Prova 1".
pub fn venue(town: Option<TerritoryId>, place: &str) -> String {
    let town = town.and_then(territory::get).map(territory::Territory::label);
    let parts: Vec<String> =
        [town, Some(place.to_owned())].into_iter().flatten().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// A province's name, or that nobody said where.
pub fn area(page: &Page, id: Option<Uuid>) -> String {
    match id.and_then(|id| territory::get(TerritoryId(id))) {
        Some(place) => place.label(),
        None => page.t("mediation-area-unknown"),
    }
}

/// How a state looks.
pub fn sign(state: State) -> &'static str {
    match state {
        State::Asked | State::Offered => "wait",
        State::Accepted => "info",
        State::Done => "ok",
        State::NotHeld | State::Withdrawn => "off",
        State::Uncovered => "late",
    }
}

/// Words of a closed list, for a list to choose from.
pub fn choices<T: Copy>(
    page: &Page,
    all: &[T],
    code: fn(T) -> &'static str,
    key: fn(T) -> &'static str,
) -> Choices {
    all.iter().map(|word| (code(*word), page.t(key(*word)))).collect()
}

pub type Choices = Vec<(&'static str, String)>;

/// A place as people type it; says so beside the field where it is none.
pub fn typed_place(form: &mut Form, name: &'static str) -> Option<TerritoryId> {
    let typed = form.text(name, 120)?;
    match territory::typed(&typed) {
        Some(place) => Some(place.id),
        None => {
            form.refuse(kernel::Refusal::new("mediation-no-such-place").on(name).with("typed", typed));
            None
        }
    }
}
