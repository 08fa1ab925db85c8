//! Texts, dates and money in the reader's language.
