//! The closed lists of appointments: one spelling for tables, forms, messages and machines.

use store::words;

words!(
    /// What became of an appointment.
    State, "services-appointment-state" {
        Booked = "booked",
        /// Has a ticket at the counter.
        Arrived = "arrived",
        Handled = "handled",
        NoShow = "no-show",
        Cancelled = "cancelled",
    }
);
