//! PDF, spreadsheets in and out, calendars.
