//! Parts for other areas' pages.

