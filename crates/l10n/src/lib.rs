//! Texts, dates and money in the reader's language. Italian is the source; a key that is missing in
//! another language falls back to it, and a test of the whole program allows none to be missing: pages of
//! those who work with the program speak Italian and English, pages for everybody speak every language.

mod format;
mod locale;
mod names;
mod texts;

pub use format::{amount, date, day, instant, minutes, number, percent, time, whole_day};
pub use locale::Locale;
pub use texts::{Source, Texts};
