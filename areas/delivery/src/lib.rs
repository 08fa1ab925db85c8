//! Area delivery.
