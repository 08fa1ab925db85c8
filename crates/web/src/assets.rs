//! Style, script, fonts and icons, made from the registry's packages at build time.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use data_encoding::HEXLOWER;
use rust_embed::Embed;

#[derive(Embed)]
#[folder = "../../frontend/dist/"]
#[exclude = "paper/*"]
struct Dist;

/// A short hash over all files: a new build is a new address, so that browsers may keep files for ever.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut all: Vec<u8> = Vec::new();
    let mut names: Vec<_> = Dist::iter().collect();
    names.sort();
    for name in names {
        if let Some(file) = Dist::get(&name) {
            all.extend(file.metadata.sha256_hash());
        }
    }
    use sha2::Digest;
    HEXLOWER.encode(&sha2::Sha256::digest(&all)[..6])
});

/// The address of a file of `frontend/dist`.
pub(crate) fn url(name: &str) -> String {
    format!("/assets/{}/{name}", VERSION.as_str())
}

pub(crate) async fn serve(Path(path): Path<String>, headers: HeaderMap) -> Response {
    let name = path.split_once('/').map_or(path.as_str(), |(_, name)| name);
    let Some(file) = Dist::get(name) else { return StatusCode::NOT_FOUND.into_response() };
    let tag = format!("\"{}\"", HEXLOWER.encode(&file.metadata.sha256_hash()[..8]));
    if headers.get(header::IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes()) {
        return StatusCode::NOT_MODIFIED.into_response();
    }
    let headers = [
        (header::CONTENT_TYPE, mime_guess::from_path(name).first_or_octet_stream().to_string()),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable".to_owned()),
        (header::ETAG, tag),
    ];
    (headers, file.data).into_response()
}
