//! Addresses of the area's pages, in one place.

use crate::ids::{ContractId, MediatorId, RequestId};

/// One's own appointments and the calendar to subscribe to.
pub const AGENDA: &str = "/agenda";

pub fn request(id: RequestId) -> String {
    format!("/mediation/{id}")
}

/// Something done to a request: `offer`, `done`, `not-held`, `withdraw`.
pub fn of_request(id: RequestId, what: &str) -> String {
    format!("/mediation/{id}/{what}")
}

pub fn mediator(id: MediatorId) -> String {
    format!("/mediation/mediators/{id}")
}

pub fn diary(id: MediatorId) -> String {
    format!("/mediation/diary/{id}")
}

pub fn contract(id: ContractId) -> String {
    format!("/mediation/contracts/{id}")
}

/// The requests served under a contract.
pub fn of_contract(id: ContractId) -> String {
    format!("/mediation?view=all&contract={id}")
}
