//! The needs of a person, dimension by dimension, as they stood on a day; looks that can be compared.

pub mod assess;
pub mod pages;
pub mod queries;
pub mod rules;
pub mod tool;
pub mod words;
