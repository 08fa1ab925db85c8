//! Secrets in links and codes on paper. Of a link's secret only the digest is kept.

use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use sha2::{Digest, Sha256};

/// Letters and digits nobody confuses when they are read aloud.
const READABLE: &[u8] = b"ACDEFGHJKLMNPQRTUVWXY3479";
const CODE_LETTERS: usize = 8;

/// 32 random bytes for an address.
pub fn fresh() -> String {
    BASE64URL_NOPAD.encode(&rand::random::<[u8; 32]>())
}

pub fn digest(secret: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(secret.as_bytes()))
}

/// What a person without a name shows at the counter.
pub fn code() -> String {
    let letter = |byte: u8| char::from(READABLE[usize::from(byte) % READABLE.len()]);
    rand::random::<[u8; CODE_LETTERS]>().into_iter().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_long_and_never_the_same() {
        let (one, other) = (fresh(), fresh());
        assert_ne!(one, other);
        assert_eq!(one.len(), 43);
        assert_eq!(digest(&one).len(), 64);
        assert_eq!(code().len(), CODE_LETTERS);
    }
}
