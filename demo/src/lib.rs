//! The invented network of the demonstration, told through the same commands the pages use: bodies, accounts,
//! people, two years of work on the five projects. The same at every start; dates move with today.

mod dice;
mod names;
