//! Closed lists as columns: every value is kept by its code.

use sea_orm::sea_query::{ArrayType, ColumnType, Nullable, StringLen, ValueType, ValueTypeErr};
use sea_orm::{ColIdx, DbErr, QueryResult, TryGetError, TryGetable, Value};

use crate::sheet::{
    ActivityKind, BodyKind, BodyPart, Coded, ComplementarityKind, GroupCode, Mode, NetworkKind, PartnerRole,
    ProtocolState, RecipientMode, TerritoryLevel, Unit, coded,
};

coded! {
    /// Why a project has a version more.
    ChangeKind in "change" {
        Import = "import",
        Amendment = "amendment",
        Extension = "extension",
    }
}

coded! {
    /// The lists of an activity.
    ItemKind in "item" {
        After = "after",
        ParallelWith = "parallel-with",
        Indicator = "indicator",
        Group = "group",
        Topic = "topic",
        Place = "place",
        With = "with",
    }
}

coded! {
    /// What a sentence of the document is.
    StatementKind in "statement" {
        GeneralObjective = "general-objective",
        SpecificObjective = "specific-objective",
        ExpectedResult = "expected-result",
        Monitoring = "monitoring",
        Communication = "communication",
        Continuity = "continuity",
        Sustainability = "sustainability",
        Observation = "observation",
        Lesson = "lesson",
        DevelopmentDone = "development-done",
        DevelopmentFuture = "development-future",
        Achievement = "achievement",
        Site = "site",
        Note = "note",
        Source = "source",
    }
}

coded! {
    /// Where a body is named.
    NamedIn in "named-in" {
        Network = "network",
        Protocol = "protocol",
    }
}

coded! {
    /// As what a body is named.
    NamedPart in "named-part" {
        Chair = "chair",
        Member = "member",
        Signatory = "signatory",
        Facilitator = "facilitator",
        Supporter = "supporter",
    }
}

coded! {
    /// What a line of the budget is for.
    BudgetKind in "budget" {
        Category = "category",
        Partner = "partner",
    }
}

macro_rules! stored {
    ($($list:ident),+ $(,)?) => {
        $(
            impl From<$list> for Value {
                fn from(value: $list) -> Value {
                    value.code().into()
                }
            }

            impl TryGetable for $list {
                fn try_get_by<I: ColIdx>(row: &QueryResult, index: I) -> Result<$list, TryGetError> {
                    let code = String::try_get_by(row, index)?;
                    $list::from_code(&code).ok_or_else(|| TryGetError::DbErr(unknown(&code, stringify!($list))))
                }
            }

            impl ValueType for $list {
                fn try_from(value: Value) -> Result<$list, ValueTypeErr> {
                    let code = <String as ValueType>::try_from(value)?;
                    $list::from_code(&code).ok_or(ValueTypeErr)
                }

                fn type_name() -> String {
                    stringify!($list).to_owned()
                }

                fn array_type() -> ArrayType {
                    ArrayType::String
                }

                fn column_type() -> ColumnType {
                    ColumnType::String(StringLen::None)
                }
            }

            impl Nullable for $list {
                fn null() -> Value {
                    <String as Nullable>::null()
                }
            }
        )+
    };
}

stored!(
    ActivityKind,
    BodyKind,
    BodyPart,
    BudgetKind,
    ChangeKind,
    ComplementarityKind,
    GroupCode,
    ItemKind,
    Mode,
    NamedIn,
    NamedPart,
    NetworkKind,
    PartnerRole,
    ProtocolState,
    RecipientMode,
    StatementKind,
    TerritoryLevel,
    Unit,
);

/// A row written by a newer program, or by hand.
fn unknown(code: &str, list: &str) -> DbErr {
    DbErr::Type(format!("\"{code}\" is no {list}"))
}
