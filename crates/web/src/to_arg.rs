//! Values that templates put into sentences, however many references the template engine adds.

use chrono::NaiveDate;
use kernel::{Arg, Cents};

/// Something a sentence can hold.
pub trait ToArg {
    fn to_arg(&self) -> Arg;
}

impl<T: ToArg + ?Sized> ToArg for &T {
    fn to_arg(&self) -> Arg {
        (**self).to_arg()
    }
}

impl ToArg for str {
    fn to_arg(&self) -> Arg {
        Arg::from(self)
    }
}

impl ToArg for String {
    fn to_arg(&self) -> Arg {
        Arg::from(self.as_str())
    }
}

impl ToArg for NaiveDate {
    fn to_arg(&self) -> Arg {
        Arg::Day(*self)
    }
}

impl ToArg for Cents {
    fn to_arg(&self) -> Arg {
        Arg::Money(*self)
    }
}

impl ToArg for Arg {
    fn to_arg(&self) -> Arg {
        self.clone()
    }
}

macro_rules! whole_number {
    ($($kind:ty)*) => {$(
        impl ToArg for $kind {
            fn to_arg(&self) -> Arg {
                // Counts beyond i64 do not occur; the largest number stands for them.
                Arg::Number(i64::try_from(*self).unwrap_or(i64::MAX))
            }
        }
    )*};
}

whole_number!(i32 i64 u32 u64 usize);
