//! Closed lists of words: one spelling for tables, forms, messages and machines.

/// What was written is none of the words of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAWord;

/// Makes a closed list: an enum that is a column value, with its codes and the keys of its texts.
/// `store::words!(/** How people meet. */ Mode, "delivery-mode" { Online = "online" });`
#[macro_export]
macro_rules! words {
    ($(#[$about:meta])* $name:ident, $prefix:literal { $($(#[$note:meta])* $word:ident = $code:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            $crate::reexport::sea_orm::EnumIter,
            $crate::reexport::sea_orm::DeriveActiveEnum,
        )]
        #[sea_orm(rs_type = "String", db_type = "String(sea_orm::sea_query::StringLen::None)")]
        pub enum $name {
            $($(#[$note])* #[sea_orm(string_value = $code)] $word),+
        }

        impl $name {
            pub const ALL: &[$name] = &[$($name::$word),+];

            /// As tables, forms and machines spell it.
            pub fn code(self) -> &'static str {
                match self { $($name::$word => $code),+ }
            }

            /// The message that says it in the reader's language.
            pub fn key(self) -> &'static str {
                match self { $($name::$word => concat!($prefix, "-", $code)),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::NotAWord;

            fn from_str(code: &str) -> Result<$name, $crate::NotAWord> {
                $name::ALL.iter().copied().find(|word| word.code() == code).ok_or($crate::NotAWord)
            }
        }
    };
}
