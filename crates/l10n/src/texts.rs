//! All texts of the program, by language and key, from the Fluent files of platform and areas.

use std::collections::HashMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use kernel::Arg;
use unic_langid::langid;

use crate::{Locale, format};

/// An area's texts: language code and Fluent file.
pub type Source = (&'static str, &'static str);

/// Texts ready to be shown. Texts without variables are kept as they are, so that they cost a look-up.
pub struct Texts {
    languages: HashMap<Locale, Language>,
}

struct Language {
    keys: Vec<String>,
    plain: HashMap<String, String>,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// Reads the files of all areas; the errors name file language and line.
    pub fn read(sources: &[&[Source]]) -> Result<Texts, String> {
        let mut languages = HashMap::new();
        for locale in Locale::ALL {
            let files =
                sources.iter().flat_map(|area| area.iter()).filter(|(code, _)| *code == locale.code());
            languages.insert(locale, Language::read(locale, files.map(|(_, text)| *text))?);
        }
        Ok(Texts { languages })
    }

    /// The text of a key; a key nobody wrote shows as itself.
    pub fn text(&self, locale: Locale, key: &str) -> String {
        match self.plain(locale, key) {
            Some(text) => text.to_owned(),
            None => self.text_with(locale, key, &[]),
        }
    }

    /// The text of a key with its variables filled in.
    pub fn text_with(&self, locale: Locale, key: &str, args: &[(&str, Arg)]) -> String {
        [locale, Locale::It]
            .into_iter()
            .find_map(|locale| self.languages.get(&locale)?.format(locale, key, args))
            .unwrap_or_else(|| key.to_owned())
    }

    /// Whether somebody wrote a text for the key.
    pub fn knows(&self, locale: Locale, key: &str) -> bool {
        self.languages.get(&locale).is_some_and(|language| language.bundle.has_message(key))
    }

    /// All keys somebody wrote a text for in the language.
    pub fn keys(&self, locale: Locale) -> impl Iterator<Item = &str> {
        self.languages.get(&locale).into_iter().flat_map(|language| language.keys.iter().map(String::as_str))
    }

    fn plain(&self, locale: Locale, key: &str) -> Option<&str> {
        self.languages.get(&locale)?.plain.get(key).map(String::as_str)
    }
}

impl Language {
    fn read<'a>(locale: Locale, files: impl Iterator<Item = &'a str>) -> Result<Language, String> {
        let tag = match locale {
            Locale::It => langid!("it"),
            Locale::En => langid!("en"),
            Locale::Fr => langid!("fr"),
            Locale::Ar => langid!("ar"),
            Locale::Ur => langid!("ur"),
            Locale::Bn => langid!("bn"),
            Locale::Uk => langid!("uk"),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // A name in Latin letters would scramble a sentence written from the right without marks around it.
        // Elsewhere they are left out: they would show in PDFs and spreadsheets.
        bundle.set_use_isolating(locale.is_right_to_left());
        bundle.set_formatter(Some(match locale {
            Locale::It => |value, _| grouped(Locale::It, value),
            Locale::En => |value, _| grouped(Locale::En, value),
            Locale::Fr => |value, _| grouped(Locale::Fr, value),
            Locale::Ar => |value, _| grouped(Locale::Ar, value),
            Locale::Ur => |value, _| grouped(Locale::Ur, value),
            Locale::Bn => |value, _| grouped(Locale::Bn, value),
            Locale::Uk => |value, _| grouped(Locale::Uk, value),
        }));
        let mut keys = Vec::new();
        for file in files {
            let resource = FluentResource::try_new(file.to_owned())
                .map_err(|(_, errors)| format!("{locale}: {errors:?}"))?;
            for entry in resource.entries() {
                if let Entry::Message(message) = entry {
                    keys.push(message.id.name.to_owned());
                }
            }
            bundle.add_resource(resource).map_err(|errors| format!("{locale}: {errors:?}"))?;
        }
        let mut language = Language { keys, plain: HashMap::new(), bundle };
        let plain =
            language.keys.iter().filter_map(|key| Some((key.clone(), language.without_variables(key)?)));
        language.plain = plain.collect();
        Ok(language)
    }

    fn without_variables(&self, key: &str) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, None, &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }

    fn format(&self, locale: Locale, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set((*name).to_owned(), value(locale, arg));
        }
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
    }
}

/// Numbers in sentences are counts, written with the language's separators; which plural is meant is chosen by the
/// number itself. What looks like a number and is none (a year, a code) is given to sentences as text.
fn grouped(locale: Locale, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 => {
            Some(format::number(locale, number.value as i64))
        }
        _ => None,
    }
}

fn value(locale: Locale, arg: &Arg) -> FluentValue<'static> {
    match arg {
        Arg::Text(text) => FluentValue::from(text.clone()),
        Arg::Number(number) => FluentValue::from(*number),
        Arg::Day(day) => FluentValue::from(format::date(locale, *day)),
        Arg::Money(cents) => FluentValue::from(format::amount(locale, *cents)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILES: &[Source] = &[
        (
            "it",
            "saluto = Buongiorno\npersone = { $quante ->\n    [one] una persona\n   *[other] { $quante } persone\n }\nsolo-qui = Solo in italiano",
        ),
        (
            "en",
            "saluto = Good morning\npersone = { $quante ->\n    [one] one person\n   *[other] { $quante } people\n }",
        ),
    ];

    #[test]
    fn texts_follow_language_and_number() {
        let texts = Texts::read(&[FILES]).unwrap();
        assert_eq!(texts.text(Locale::It, "saluto"), "Buongiorno");
        assert_eq!(texts.text_with(Locale::It, "persone", &[("quante", Arg::Number(1))]), "una persona");
        assert_eq!(texts.text_with(Locale::En, "persone", &[("quante", Arg::Number(3))]), "3 people");
    }

    #[test]
    fn counts_in_sentences_are_grouped_and_still_choose_their_plural() {
        let texts = Texts::read(&[FILES]).unwrap();
        let many = |locale, number| texts.text_with(locale, "persone", &[("quante", Arg::Number(number))]);
        assert_eq!(many(Locale::It, 1_234), "1.234 persone");
        assert_eq!(many(Locale::En, 1_234_567), "1,234,567 people");
        assert_eq!(many(Locale::It, 999), "999 persone");
        assert_eq!(many(Locale::It, -1_000), "-1.000 persone");
        assert_eq!(many(Locale::It, 1), "una persona");
    }

    #[test]
    fn years_and_codes_are_text_and_stay_as_they_are() {
        let texts = Texts::read(&[FILES]).unwrap();
        let year = [("quante", Arg::from("2026"))];
        assert_eq!(texts.text_with(Locale::It, "persone", &year), "2026 persone");
    }

    #[test]
    fn what_is_missing_in_english_is_shown_in_italian_and_what_nobody_wrote_as_its_key() {
        let texts = Texts::read(&[FILES]).unwrap();
        assert_eq!(texts.text(Locale::En, "solo-qui"), "Solo in italiano");
        assert_eq!(texts.text(Locale::En, "mai-scritto"), "mai-scritto");
    }

    #[test]
    fn languages_with_many_plurals_choose_among_all_of_them() {
        let ukrainian = "persone = { $quante ->\n    [one] { $quante } людина\n    [few] { $quante } людини\n   *[many] { $quante } людей\n }";
        let texts = Texts::read(&[&[("uk", ukrainian)]]).unwrap();
        let many = |number| texts.text_with(Locale::Uk, "persone", &[("quante", Arg::Number(number))]);
        assert_eq!([many(1), many(3), many(5), many(21)], ["1 людина", "3 людини", "5 людей", "21 людина"]);
    }

    #[test]
    fn values_in_a_sentence_written_from_the_right_are_kept_apart_from_it() {
        let texts =
            Texts::read(&[&[("ar", "a = مرحبا { $nome }، أهلا"), ("uk", "a = Вітаємо, { $nome }!")]]).unwrap();
        let greet = |locale| texts.text_with(locale, "a", &[("nome", Arg::from("Prova"))]);
        assert_eq!(greet(Locale::Ar), "مرحبا \u{2068}Prova\u{2069}، أهلا");
        assert_eq!(greet(Locale::Uk), "Вітаємо, Prova!");
    }
}
