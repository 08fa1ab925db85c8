//! Ids of this area.

use sha2::{Digest, Sha256};

store::typed_id!(pub OrganisationId);
store::typed_id!(pub OfficeId);
store::typed_id!(pub MembershipId);
store::typed_id!(pub NameId);
store::typed_id!(
    /// Names a territory: see `territory`.
    pub TerritoryId
);

impl TerritoryId {
    /// The id of a territory follows from its code, so that it is the same in every installation.
    pub fn of_code(code: &str) -> Self {
        let digest = Sha256::digest(format!("raccordo:territory:{code}"));
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&digest[..16]);
        Self(uuid::Builder::from_custom_bytes(bytes).into_uuid())
    }
}
