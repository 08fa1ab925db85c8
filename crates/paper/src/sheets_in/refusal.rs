//! Why a file cannot be read as a list. Each has a name that the caller's language turns into a sentence.

/// Why a whole file is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("empty")]
    Empty,
    #[error("larger than {limit} bytes")]
    TooBig { limit: usize },
    /// The content says what it really is.
    #[error("not a spreadsheet: {found:?}")]
    NotASpreadsheet { found: Found },
    #[error("protected by a password")]
    Encrypted,
    #[error("damaged")]
    Damaged,
    /// Its parts opened out weigh too much: the mark of an archive made to do harm.
    #[error("unpacks to more than {limit} bytes")]
    Explodes { limit: u64 },
    #[error("more than {limit} rows")]
    TooManyRows { limit: usize },
    #[error("more than {limit} columns")]
    TooManyColumns { limit: u32 },
    #[error("more than {limit} cells")]
    TooManyCells { limit: usize },
    #[error("no row of headings")]
    NoHeading,
    #[error("headings and no rows")]
    NoRows,
}

impl Refusal {
    /// A name fit for a message key, and the number its sentence mentions.
    pub fn name(&self) -> (&'static str, Option<u64>) {
        match self {
            Self::Empty => ("empty", None),
            Self::TooBig { limit } => ("too-big", Some(*limit as u64 >> 20)),
            Self::NotASpreadsheet { found } => (found.name(), None),
            Self::Encrypted => ("encrypted", None),
            Self::Damaged => ("damaged", None),
            Self::Explodes { limit } => ("explodes", Some(*limit >> 20)),
            // The heading is not one of the rows people count.
            Self::TooManyRows { limit } => ("too-many-rows", Some(limit.saturating_sub(1) as u64)),
            Self::TooManyColumns { limit } => ("too-many-columns", Some(u64::from(*limit))),
            Self::TooManyCells { limit } => ("too-many-cells", Some(*limit as u64)),
            Self::NoHeading => ("no-heading", None),
            Self::NoRows => ("no-rows", None),
        }
    }

    /// Every name there is, so that a test can ask for a sentence for each.
    pub const NAMES: [&'static str; 16] = [
        "empty",
        "too-big",
        "is-pdf",
        "is-picture",
        "is-word",
        "is-web-page",
        "is-archive",
        "is-unknown",
        "encrypted",
        "damaged",
        "explodes",
        "too-many-rows",
        "too-many-columns",
        "too-many-cells",
        "no-heading",
        "no-rows",
    ];
}

/// What a file turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    Pdf,
    Picture,
    /// A text document, in Word's format or the open one.
    Document,
    /// A page saved with a spreadsheet's name: what some programs call "export to Excel".
    WebPage,
    Archive,
    Unknown,
}

impl Found {
    fn name(self) -> &'static str {
        match self {
            Self::Pdf => "is-pdf",
            Self::Picture => "is-picture",
            Self::Document => "is-word",
            Self::WebPage => "is-web-page",
            Self::Archive => "is-archive",
            Self::Unknown => "is-unknown",
        }
    }
}
