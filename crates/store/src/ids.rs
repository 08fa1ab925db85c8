//! Typed identifiers: a session's id cannot be passed where a person's is meant.

/// Makes a UUIDv7 newtype that is a column value and a primary key on both engines:
/// `store::typed_id!(pub SessionId);`
#[macro_export]
macro_rules! typed_id {
    ($(#[$doc:meta])* $vis:vis $name:ident) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            $crate::reexport::serde::Serialize,
            $crate::reexport::serde::Deserialize,
        )]
        #[serde(transparent, crate = "store::reexport::serde")]
        $vis struct $name(pub $crate::reexport::uuid::Uuid);

        impl $name {
            /// A fresh identifier, ordered by time.
            pub fn new(ctx: &$crate::Ctx) -> $name {
                $name(ctx.new_id())
            }

            pub fn uuid(self) -> $crate::reexport::uuid::Uuid {
                self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::reexport::uuid::Error;

            fn from_str(text: &str) -> std::result::Result<$name, Self::Err> {
                text.parse().map($name)
            }
        }

        impl From<$name> for $crate::reexport::uuid::Uuid {
            fn from(id: $name) -> $crate::reexport::uuid::Uuid {
                id.0
            }
        }

        // What sea-orm's own derive would write; it cannot read a type that comes from a macro.
        impl From<$name> for $crate::reexport::sea_orm::Value {
            fn from(id: $name) -> $crate::reexport::sea_orm::Value {
                id.0.into()
            }
        }

        impl $crate::reexport::sea_orm::TryGetable for $name {
            fn try_get_by<I: $crate::reexport::sea_orm::ColIdx>(
                row: &$crate::reexport::sea_orm::QueryResult,
                index: I,
            ) -> std::result::Result<$name, $crate::reexport::sea_orm::TryGetError> {
                <$crate::reexport::uuid::Uuid as $crate::reexport::sea_orm::TryGetable>::try_get_by(row, index)
                    .map($name)
            }
        }

        impl $crate::reexport::sea_orm::sea_query::ValueType for $name {
            fn try_from(
                value: $crate::reexport::sea_orm::Value,
            ) -> std::result::Result<$name, $crate::reexport::sea_orm::sea_query::ValueTypeErr> {
                <$crate::reexport::uuid::Uuid as $crate::reexport::sea_orm::sea_query::ValueType>::try_from(value)
                    .map($name)
            }

            fn type_name() -> String {
                stringify!($name).to_owned()
            }

            fn array_type() -> $crate::reexport::sea_orm::sea_query::ArrayType {
                $crate::reexport::sea_orm::sea_query::ArrayType::Uuid
            }

            fn column_type() -> $crate::reexport::sea_orm::sea_query::ColumnType {
                $crate::reexport::sea_orm::sea_query::ColumnType::Uuid
            }
        }

        impl $crate::reexport::sea_orm::sea_query::Nullable for $name {
            fn null() -> $crate::reexport::sea_orm::Value {
                <$crate::reexport::uuid::Uuid as $crate::reexport::sea_orm::sea_query::Nullable>::null()
            }
        }

        impl $crate::reexport::sea_orm::IntoActiveValue<$name> for $name {
            fn into_active_value(self) -> $crate::reexport::sea_orm::ActiveValue<$name> {
                $crate::reexport::sea_orm::ActiveValue::Set(self)
            }
        }

        // A UUID key is always given, never counted up by the database.
        impl $crate::reexport::sea_orm::TryFromU64 for $name {
            fn try_from_u64(_: u64) -> std::result::Result<$name, $crate::reexport::sea_orm::DbErr> {
                Err($crate::reexport::sea_orm::DbErr::ConvertFromU64(stringify!($name)))
            }
        }
    };
}
