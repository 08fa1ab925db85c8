//! The closed lists of desks: one spelling for tables, forms, messages and machines.

use store::words;

words!(
    /// What a desk is for.
    Kind, "services-desk-kind" {
        /// Sportello unico per l'immigrazione.
        Sui = "sui",
        Social = "social",
        Information = "information",
        Legal = "legal",
        Listening = "listening",
        Other = "other",
    }
);

words!(
    /// Where somebody stands at the counter.
    VisitState, "services-visit-state" {
        Arrived = "arrived",
        Called = "called",
        Handled = "handled",
        /// Went away before the turn came, or before the end.
        Left = "left",
    }
);
