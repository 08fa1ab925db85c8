//! Papers and contacts: each is added, or withdrawn with its trail; none is overwritten.

mod add;
pub mod pages;
mod withdraw;

pub use add::{Paper, add};
pub use withdraw::{Kind, withdraw};
