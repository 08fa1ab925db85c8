//! What an account must have. Pure.

pub const LONGEST: usize = 200;

/// Why an account cannot be made or changed as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    EmailWrong,
    EmailTaken,
    NameMissing,
    Yourself,
    AlreadyActive,
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::EmailWrong => Self::new("identity-email-wrong").on("email"),
            Refusal::EmailTaken => Self::new("identity-email-taken").on("email"),
            Refusal::NameMissing => Self::new("identity-name-missing").on("name"),
            Refusal::Yourself => Self::new("identity-suspend-yourself"),
            Refusal::AlreadyActive => Self::new("identity-invite-active"),
        }
    }
}

impl From<Refusal> for store::Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.into())
    }
}

/// An address as it is kept and compared: lower case, without spaces around it.
pub fn email(typed: &str) -> Result<String, Refusal> {
    let email = typed.trim().to_lowercase();
    let Some((before, domain)) = email.split_once('@') else { return Err(Refusal::EmailWrong) };
    let has_parts =
        !before.is_empty() && domain.split('.').count() > 1 && domain.split('.').all(|part| !part.is_empty());
    let is_plain =
        !email.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, ',' | ';' | '<' | '>'));
    let is_right = has_parts && is_plain && !domain.contains('@') && email.len() <= LONGEST;
    if is_right { Ok(email) } else { Err(Refusal::EmailWrong) }
}

pub fn name(typed: &str) -> Result<String, Refusal> {
    let tidy = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if tidy.is_empty() || tidy.chars().count() > LONGEST { Err(Refusal::NameMissing) } else { Ok(tidy) }
}

/// What lists search in: name and address without case.
pub fn search_key(name: &str, email: &str) -> String {
    format!("{} {email}", name.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_kept_in_lower_case() {
        assert_eq!(email(" Amina.Bruni@Example.ORG "), Ok("amina.bruni@example.org".to_owned()));
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for typed in [
            "",
            "amina",
            "@example.org",
            "amina@example",
            "a@b@example.org",
            "a b@example.org",
            "a@.org",
            "<a@b.it>",
        ] {
            assert_eq!(email(typed), Err(Refusal::EmailWrong), "{typed}");
        }
    }

    #[test]
    fn a_name_must_be_there() {
        assert_eq!(name("  Amina   Bruni "), Ok("Amina Bruni".to_owned()));
        assert_eq!(name("  "), Err(Refusal::NameMissing));
    }
}
