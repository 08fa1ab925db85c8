//! Secrets that are handed out once and kept only as a hash, and how passwords are hashed.

use std::sync::LazyLock;

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use data_encoding::{BASE32_NOPAD, BASE64URL_NOPAD, HEXLOWER};
use sha2::{Digest, Sha256};
use store::{Error, Result};
use tokio::sync::Semaphore;

/// Hashing takes tens of megabytes and milliseconds each: more at once would starve the machine.
static HASHERS: Semaphore = Semaphore::const_new(3);

/// A hash nobody's password has: unknown accounts cost the same time as known ones.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash_now("nobody signs in with this").unwrap_or_default());

/// A secret for a cookie, a link or a machine: 32 random bytes.
pub fn fresh() -> String {
    BASE64URL_NOPAD.encode(&rand::random::<[u8; 32]>())
}

/// Twelve letters and digits in three groups, to be written on paper.
pub fn fresh_recovery_code() -> String {
    let letters = BASE32_NOPAD.encode(&rand::random::<[u8; 8]>());
    format!("{}-{}-{}", &letters[..4], &letters[4..8], &letters[8..12])
}

/// What is kept of a secret with so many random bits that guessing is hopeless.
pub fn digest(secret: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(secret.as_bytes()))
}

/// The token a browser's forms carry, made from its session's secret so that it needs no place of its own.
pub fn form_token(session_secret: &str) -> String {
    BASE64URL_NOPAD.encode(&Sha256::digest(format!("form:{session_secret}").as_bytes()))
}

/// Hashes a password with argon2id, off the threads that answer requests.
pub async fn hash(password: &str) -> Result<String> {
    let password = password.to_owned();
    apart(move || hash_now(&password)).await?
}

/// Whether `password` is the one behind `hash`; without a hash, the same work and always no.
pub async fn verify(password: &str, hash: Option<&str>) -> Result<bool> {
    let (password, hash) = (password.to_owned(), hash.map(str::to_owned));
    apart(move || {
        let is_right = matches_now(&password, hash.as_deref().unwrap_or(&NOBODY));
        is_right && hash.is_some()
    })
    .await
}

async fn apart<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let _place = HASHERS.acquire().await.map_err(Error::broken)?;
    tokio::task::spawn_blocking(work).await.map_err(Error::broken)
}

fn hash_now(password: &str) -> Result<String> {
    Ok(Argon2::default().hash_password(password.as_bytes()).map_err(Error::broken)?.to_string())
}

fn matches_now(password: &str, hash: &str) -> bool {
    let Ok(hash) = PasswordHash::new(hash) else { return false };
    Argon2::default().verify_password(password.as_bytes(), &hash).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_is_known_again_and_no_other() {
        let hash = hash("tre aironi sul fiume").await.unwrap();

        assert!(hash.starts_with("$argon2id$"));
        assert!(verify("tre aironi sul fiume", Some(&hash)).await.unwrap());
        assert!(!verify("tre aironi sul Fiume", Some(&hash)).await.unwrap());
    }

    #[tokio::test]
    async fn an_account_without_a_password_lets_nobody_in() {
        assert!(!verify("nobody signs in with this", None).await.unwrap());
        assert!(!verify("", None).await.unwrap());
    }

    #[tokio::test]
    async fn an_unknown_account_costs_the_same_work() {
        let hash = hash("tre aironi sul fiume").await.unwrap();
        verify("x", None).await.unwrap();
        let known = std::time::Instant::now();
        verify("x", Some(&hash)).await.unwrap();
        let known = known.elapsed();
        let unknown = std::time::Instant::now();
        verify("x", None).await.unwrap();

        // Without the work it would take a thousandth of the time; a busy machine does not make up for that.
        assert!(unknown.elapsed() * 50 > known);
    }

    #[test]
    fn secrets_are_never_the_same_twice() {
        assert_ne!(fresh(), fresh());
        assert_eq!(fresh_recovery_code().len(), 14);
    }
}
