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
