//! Words: every language has every text.

use std::collections::BTreeSet;

use l10n::Locale;

#[test]
fn texts_of_all_areas_can_be_read_and_menus_have_words() {
    let texts = app::texts().expect("all Fluent files can be read");
    for key in ["app-nav-today", "web-name", "app-today-title"] {
        for locale in Locale::STAFF {
            assert!(texts.knows(locale, key), "{key} is missing in {locale}");
        }
    }
}

/// The audit trail names what each of its lines is about, whatever area wrote it.
#[test]
fn the_trail_has_a_word_for_everything_it_speaks_of() {
    let texts = app::texts().expect("all Fluent files can be read");
    for line in app::policy().table() {
        let key = format!("identity-record-{}", line.resource);
        for locale in Locale::STAFF {
            assert!(texts.knows(locale, &key), "{key} is missing in {locale}");
        }
    }
}

/// A crate that forgets one of its public files in its list would speak Italian to whoever reads Urdu.
#[test]
fn what_one_language_of_the_public_pages_says_all_of_them_say() {
    let texts = app::texts().expect("all Fluent files can be read");
    let public: BTreeSet<&str> = Locale::ALL
        .into_iter()
        .filter(|locale| !locale.is_of_staff())
        .flat_map(|it| texts.keys(it))
        .collect();
    assert!(public.contains("web-failure-not-found-title"));
    for key in public {
        for locale in Locale::ALL {
            assert!(texts.knows(locale, key), "{key} is missing in {locale}");
        }
    }
}
