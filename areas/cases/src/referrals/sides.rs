//! On which side of a referral a reader's bodies stand: a body may stand on both.

use uuid::Uuid;

use super::rules::Side;
use crate::entities::referral;

pub(crate) fn sides(row: &referral::Model, own: &[Uuid]) -> Vec<Side> {
    let sender = own.contains(&row.organisation_id).then_some(Side::Sender);
    let receiver = row.receiver_id.is_some_and(|body| own.contains(&body)).then_some(Side::Receiver);
    sender.into_iter().chain(receiver).collect()
}
