//! Who needs a second factor, and which codes are accepted. Pure: no database; the time is given.

use authz::Role;
use totp_rs::{Algorithm, Builder, Totp, TotpError};

/// A code from a telephone's clock a step behind or ahead still counts.
const SKEW_STEPS: u16 = 1;
const STEP_SECONDS: u64 = 30;

/// Bytes of a secret: as many as SHA-1 gives, after RFC 4226.
pub const SECRET_BYTES: usize = 20;

/// Recovery codes handed out at enrolment, each good for one sign-in.
pub const RECOVERY_CODES: usize = 10;

/// Why a code was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    Wrong,
    /// Right, but already used: somebody may have looked over a shoulder.
    UsedBefore,
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Wrong => Self::new("identity-code-wrong").on("code"),
            Refusal::UsedBefore => Self::new("identity-code-used").on("code"),
        }
    }
}

/// Whether a role may not be exercised with a password alone: every role that sees persons, and those that
/// give others access to them. The authority sees figures without names and may choose.
pub fn is_required_for(role: Role) -> bool {
    match role {
        Role::Administrator
        | Role::Coordinator
        | Role::Referent
        | Role::AdministrativeOfficer
        | Role::CaseWorker
        | Role::Mediator
        | Role::Outreach
        | Role::Teacher
        | Role::Auditor => true,
        Role::Authority => false,
    }
}

/// The step a code belongs to, if it is right and later than the last one used.
pub fn accept(secret: &[u8], code: &str, last_step: Option<i64>, unix_seconds: i64) -> Result<i64, Refusal> {
    let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let now = u64::try_from(unix_seconds).map_err(|_| Refusal::Wrong)?;
    let step =
        generator(secret, "raccordo").ok().and_then(|totp| totp.check(&digits, now)).ok_or(Refusal::Wrong)?;
    let step = i64::try_from(step).map_err(|_| Refusal::Wrong)?;

    if last_step.is_some_and(|last| step <= last) {
        return Err(Refusal::UsedBefore);
    }
    Ok(step)
}

/// The address an authenticator app reads from the QR code.
pub fn enrolment_address(secret: &[u8], account: &str) -> Result<String, TotpError> {
    generator(secret, account)?.to_url()
}

/// The code of a moment: for tests and the demonstration's own account pages.
pub fn code_at(secret: &[u8], unix_seconds: u64) -> Result<String, TotpError> {
    Ok(generator(secret, "raccordo")?.generate(unix_seconds).to_string())
}

fn generator(secret: &[u8], account: &str) -> Result<Totp, TotpError> {
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(SKEW_STEPS)
        .with_step_duration(STEP_SECONDS)
        .with_secret(secret.to_vec())
        .with_account_name(account.replace(':', " "))
        .with_issuer(Some("Raccordo"))
        .build()
}

/// A recovery code as it is compared: without spaces, dashes and case.
pub fn plain_recovery_code(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase()
}

/// Whether what was typed looks like a recovery code and not like six digits of an app.
pub fn is_recovery_code(typed: &str) -> bool {
    plain_recovery_code(typed).len() > 6
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &[u8] = b"12345678901234567890";

    #[test]
    fn the_code_of_the_standard_is_accepted() {
        // RFC 6238, appendix B: at 59 seconds the eight digits are 94287082.
        assert_eq!(accept(SECRET, "287082", None, 59), Ok(1));
        assert_eq!(accept(SECRET, "287 082", None, 59), Ok(1));
    }

    #[test]
    fn a_clock_one_step_off_is_forgiven_and_two_are_not() {
        let code = code_at(SECRET, 1_000_000_020).unwrap();

        assert!(accept(SECRET, &code, None, 1_000_000_020 + 30).is_ok());
        assert!(accept(SECRET, &code, None, 1_000_000_020 - 30).is_ok());
        assert_eq!(accept(SECRET, &code, None, 1_000_000_020 + 60), Err(Refusal::Wrong));
        assert_eq!(accept(SECRET, &code, None, 1_000_000_020 - 60), Err(Refusal::Wrong));
    }

    #[test]
    fn a_code_is_accepted_once() {
        let step = accept(SECRET, "287082", None, 59).unwrap();

        assert_eq!(accept(SECRET, "287082", Some(step), 59), Err(Refusal::UsedBefore));
        assert_eq!(accept(SECRET, "287082", Some(step - 1), 59), Ok(step));
    }

    #[test]
    fn nonsense_is_wrong() {
        for code in ["", "28708", "2870821", "abcdef", "２８７０８２"] {
            assert_eq!(accept(SECRET, code, None, 59), Err(Refusal::Wrong), "{code}");
        }
    }

    #[test]
    fn everybody_who_sees_persons_needs_a_second_factor() {
        let free: Vec<Role> = Role::ALL.into_iter().filter(|role| !is_required_for(*role)).collect();

        assert_eq!(free, [Role::Authority]);
    }

    #[test]
    fn the_enrolment_address_names_the_account_and_the_issuer() {
        let address = enrolment_address(SECRET, "amina.bruni@example.org").unwrap();

        assert!(address.starts_with("otpauth://totp/Raccordo:"), "{address}");
        assert!(address.contains("issuer=Raccordo"), "{address}");
    }

    #[test]
    fn recovery_codes_are_read_however_they_are_typed() {
        assert_eq!(plain_recovery_code("abcd-efgh 2345"), "ABCDEFGH2345");
        assert!(is_recovery_code("abcd-efgh-2345"));
        assert!(!is_recovery_code("287 082"));
    }
}
