//! Telephone numbers, written one way: `+` and digits.

use super::NotAccepted;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone(String);

impl Phone {
    /// Numbers without a prefix are Italian. `0039...` and `+39...` are the same.
    pub fn read(text: &str) -> Result<Phone, NotAccepted> {
        let has_letters = text.chars().any(char::is_alphabetic);
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        if has_letters || text.chars().count() > 40 {
            return Err(NotAccepted::Phone);
        }
        let is_international = text.trim_start().starts_with('+');
        let number = match digits.strip_prefix("00") {
            Some(rest) => rest.to_owned(),
            None if is_international => digits,
            None if digits.starts_with("39") && digits.len() >= 11 => digits,
            None => format!("39{digits}"),
        };
        let is_plausible = if number.starts_with("39") { 8..=13 } else { 7..=15 };
        if !is_plausible.contains(&number.len()) {
            return Err(NotAccepted::Phone);
        }
        Ok(Phone(format!("+{number}")))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        Phone::read(text).ok().map(|phone| phone.as_str().to_owned())
    }

    #[test]
    fn an_italian_number_is_one_number_however_it_is_written() {
        for text in
            ["333 1234567", "+39 333 1234567", "0039-333-1234567", "39 333 1234567", "(333) 123.45.67"]
        {
            assert_eq!(read(text).as_deref(), Some("+393331234567"), "{text}");
        }
    }

    #[test]
    fn a_landline_keeps_its_zero() {
        assert_eq!(read("059 123456").as_deref(), Some("+39059123456"));
    }

    #[test]
    fn numbers_from_abroad_keep_their_prefix() {
        assert_eq!(read("+221 77 123 45 67").as_deref(), Some("+221771234567"));
    }

    #[test]
    fn what_cannot_be_dialled_is_refused() {
        for text in ["", "12", "non ha telefono", "+39", "333123456789012", &"3".repeat(10_000)] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
