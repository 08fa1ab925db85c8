//! Secrets at rest: sealed with a key that lives in a file beside the database, never in it.

use std::io::Write;
use std::path::Path;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use data_encoding::HEXLOWER;

use crate::{Error, Result};

const NONCE: usize = 24;

/// Seals and opens short secrets (XChaCha20-Poly1305). The place a secret belongs to is bound to it, so that
/// a sealed value moved to another row does not open.
#[derive(Clone)]
pub struct Vault(XChaCha20Poly1305);

impl Vault {
    /// A key that is gone when the program ends: for tests and throw-away databases.
    pub fn ephemeral() -> Vault {
        let key: [u8; 32] = rand::random();
        Vault(XChaCha20Poly1305::new(&key.into()))
    }

    /// The key in `file`; made there, readable by its owner alone, where there is none.
    pub fn in_file(file: &Path) -> Result<Vault> {
        if !file.exists() {
            let key: [u8; 32] = rand::random();
            write_private(file, &HEXLOWER.encode(&key)).map_err(|error| unreadable(file, error))?;
        }
        let text = std::fs::read_to_string(file).map_err(|error| unreadable(file, error))?;
        let key = HEXLOWER.decode(text.trim().as_bytes()).ok();
        let key: [u8; 32] = key
            .and_then(|key| key.try_into().ok())
            .ok_or_else(|| unreadable(file, "it does not hold a key of 64 hexadecimal digits"))?;
        Ok(Vault(XChaCha20Poly1305::new(&key.into())))
    }

    /// Seals `secret` for `place`, for example a column name and a record's id.
    pub fn seal(&self, place: &str, secret: &[u8]) -> Result<Vec<u8>> {
        let nonce: [u8; NONCE] = rand::random();
        let payload = Payload { msg: secret, aad: place.as_bytes() };
        let sealed = self.0.encrypt(XNonce::from_slice(&nonce), payload);
        let sealed = sealed.map_err(|_| Error::broken("a secret could not be sealed"))?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what was sealed for the same place with the same key.
    pub fn open(&self, place: &str, sealed: &[u8]) -> Result<Vec<u8>> {
        let broken = || Error::broken("a sealed secret does not open: is the key file the right one?");
        let (nonce, sealed) = sealed.split_at_checked(NONCE).ok_or_else(broken)?;
        let payload = Payload { msg: sealed, aad: place.as_bytes() };
        self.0.decrypt(XNonce::from_slice(nonce), payload).map_err(|_| broken())
    }
}

fn write_private(file: &Path, text: &str) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)?.write_all(text.as_bytes())
}

fn unreadable(file: &Path, cause: impl std::fmt::Display) -> Error {
    Error::Broken(format!("the key file {} cannot be used: {cause}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_opens_only_in_its_own_place_and_with_its_own_key() {
        let vault = Vault::ephemeral();
        let sealed = vault.seal("totp/anna", b"segreto").unwrap();
        assert_eq!(vault.open("totp/anna", &sealed).unwrap(), b"segreto");
        assert!(vault.open("totp/bruno", &sealed).is_err());
        assert!(Vault::ephemeral().open("totp/anna", &sealed).is_err());
        assert!(vault.open("totp/anna", &sealed[..10]).is_err());
    }

    #[test]
    fn the_key_in_the_file_is_made_once_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("raccordo.key");
        let sealed = Vault::in_file(&file).unwrap().seal("x", b"y").unwrap();
        assert_eq!(Vault::in_file(&file).unwrap().open("x", &sealed).unwrap(), b"y");
        std::fs::write(&file, "short").unwrap();
        assert!(Vault::in_file(&file).is_err());
    }
}
