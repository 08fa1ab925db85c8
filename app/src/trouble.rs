//! Why a command on the command line failed, in a sentence that says what to do.

use std::fmt;

/// A failure with its exit code: 1 something broke, 2 wrong use, 3 a rule said no, 4 not found.
#[derive(Debug)]
pub struct Trouble {
    code: u8,
    text: String,
}

impl Trouble {
    pub fn usage(text: impl Into<String>) -> Trouble {
        Trouble { code: 2, text: text.into() }
    }

    pub fn refused(text: impl Into<String>) -> Trouble {
        Trouble { code: 3, text: text.into() }
    }

    pub fn missing(text: impl Into<String>) -> Trouble {
        Trouble { code: 4, text: text.into() }
    }

    pub fn broken(text: impl fmt::Display) -> Trouble {
        Trouble { code: 1, text: text.to_string() }
    }

    pub fn exit_code(&self) -> u8 {
        self.code
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for Trouble {}

impl From<store::Error> for Trouble {
    fn from(error: store::Error) -> Trouble {
        match error {
            store::Error::Refused(refusal) => Trouble::refused(crate::compose::sentence(&refusal)),
            store::Error::NotFound => Trouble::missing("there is no such record"),
            store::Error::Denied => Trouble::refused("this is not allowed"),
            store::Error::Stale => Trouble::refused("somebody changed this in the meantime: try again"),
            store::Error::Broken(cause) => Trouble::broken(cause),
        }
    }
}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Trouble {
        Trouble::broken(error)
    }
}
