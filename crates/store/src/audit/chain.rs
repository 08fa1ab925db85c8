//! How lines are chained and written.

use chrono::{DateTime, Utc};
use data_encoding::HEXLOWER;
use sea_orm::{ConnectionTrait, DbBackend, DbErr, EntityTrait, QuerySelect, Set};
use sha2::{Digest, Sha256};

use super::Entry;
use super::entities::{head, line};

/// What the first line is chained to.
pub(super) const GENESIS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// Rows one statement writes: ten columns each, below the engines' limits of bound values.
const AT_ONCE: usize = 2_000;

/// Adds `entries` to the chain, inside the caller's transaction.
pub(crate) async fn append<C: ConnectionTrait>(conn: &C, entries: &[Entry]) -> Result<(), DbErr> {
    if entries.is_empty() {
        return Ok(());
    }
    let mut find = head::Entity::find_by_id(1);
    if conn.get_database_backend() == DbBackend::Postgres {
        find = find.lock_exclusive();
    }
    let head = find.one(conn).await?.ok_or(DbErr::Custom("the audit trail has no head".into()))?;
    let (mut seq, mut hash) = (head.seq, head.hash);
    let mut lines = Vec::with_capacity(entries.len());
    for entry in entries {
        seq += 1;
        let row = line::Model {
            seq,
            at: entry.at,
            actor_id: entry.actor,
            actor_name: entry.actor_name.clone(),
            verb: entry.verb.name().to_owned(),
            record_kind: entry.record.kind.clone().into_owned(),
            record_id: entry.record.id,
            detail: entry.detail.clone(),
            reason: entry.reason.clone(),
            hash: String::new(),
        };
        hash = link(&hash, &row);
        lines.push(line::ActiveModel::from(line::Model { hash: hash.clone(), ..row }));
    }
    while !lines.is_empty() {
        let rest = lines.split_off(lines.len().min(AT_ONCE));
        line::Entity::insert_many(lines).exec_without_returning(conn).await?;
        lines = rest;
    }
    let moved = head::ActiveModel { id: Set(1), seq: Set(seq), hash: Set(hash) };
    head::Entity::update(moved).exec(conn).await?;
    Ok(())
}

/// The hash of `row`, given the hash of the line before it. Each part carries its length, so that no two
/// different lines read the same.
pub(super) fn link(previous: &str, row: &line::Model) -> String {
    let mut sha = Sha256::new();
    let mut part = |bytes: &[u8]| {
        sha.update((bytes.len() as u64).to_be_bytes());
        sha.update(bytes);
    };
    part(previous.as_bytes());
    part(&row.seq.to_be_bytes());
    part(&micros(row.at).to_be_bytes());
    part(row.actor_id.as_ref().map_or(&[], |id| id.as_bytes()));
    part(row.actor_name.as_bytes());
    part(row.verb.as_bytes());
    part(row.record_kind.as_bytes());
    part(row.record_id.as_bytes());
    part(row.detail.as_deref().unwrap_or_default().as_bytes());
    part(row.reason.as_deref().unwrap_or_default().as_bytes());
    HEXLOWER.encode(&sha.finalize())
}

fn micros(at: DateTime<Utc>) -> i64 {
    at.timestamp_micros()
}
