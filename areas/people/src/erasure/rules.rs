//! When a person may be erased. Pure.

/// The shortest reason: whoever answers for it later must understand it.
const LETTERS: usize = 10;

/// Why nothing is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    ReasonTooShort,
    Already,
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::ReasonTooShort => {
                Self::new("people-erase-reason-short").on("reason").with("letters", LETTERS as i64)
            }
            Refusal::Already => Self::new("people-erase-already"),
        }
    }
}

pub fn erase(reason: &str, is_erased: bool) -> Result<(), Refusal> {
    if is_erased {
        return Err(Refusal::Already);
    }
    if reason.chars().filter(|letter| letter.is_alphanumeric()).count() < LETTERS {
        return Err(Refusal::ReasonTooShort);
    }
    Ok(())
}

/// What stands in the place of a name: it says what happened, and tells two erased persons apart.
pub fn name_left(id: uuid::Uuid) -> String {
    let id = id.simple().to_string();
    format!("[cancellata {}]", &id[id.len() - 6..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_erased_twice_or_without_a_reason() {
        assert_eq!(erase("richiesta dell'interessata", false), Ok(()));
        assert_eq!(erase("richiesta dell'interessata", true), Err(Refusal::Already));
        assert_eq!(erase("- - - - - - -", false), Err(Refusal::ReasonTooShort));
    }

    #[test]
    fn the_name_left_says_nothing_of_the_person() {
        assert_eq!(name_left(uuid::Uuid::from_u128(0xABCDEF)), "[cancellata abcdef]");
    }
}
