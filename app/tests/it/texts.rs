//! Words: every language has every text.

use l10n::Locale;

#[test]
fn texts_of_all_areas_can_be_read_and_menus_have_words() {
    let texts = app::texts().expect("all Fluent files can be read");
    for key in ["app-nav-today", "web-name", "app-today-title"] {
        for locale in Locale::ALL {
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
        for locale in Locale::ALL {
            assert!(texts.knows(locale, &key), "{key} is missing in {locale}");
        }
    }
}
