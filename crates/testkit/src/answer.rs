//! What came back, and what a test can say of it.

use axum::body::to_bytes;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;

/// A response, read whole.
#[derive(Debug)]
pub struct Seen {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Seen {
    pub(crate) async fn read(response: Response) -> Seen {
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.expect("the body can be read");
        Seen { status: parts.status, headers: parts.headers, bytes: bytes.to_vec() }
    }

    /// The page's text, with HTML's escapes of ordinary characters undone.
    pub fn text(&self) -> String {
        let text = String::from_utf8_lossy(&self.bytes).into_owned();
        text.replace("&#39;", "'").replace("&#38;", "&").replace("&#34;", "\"")
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.bytes).expect("an answer in JSON")
    }

    pub fn assert_ok(self) -> Seen {
        assert_eq!(self.status, StatusCode::OK, "{}", self.text());
        self
    }

    /// The page shows `words`.
    pub fn assert_shows(self, words: &str) -> Seen {
        assert!(self.text().contains(words), "«{words}» is not on the page:\n{}", self.text());
        self
    }

    /// The page does not show `words`.
    pub fn assert_hides(self, words: &str) -> Seen {
        assert!(!self.text().contains(words), "«{words}» is on the page:\n{}", self.text());
        self
    }

    pub fn assert_not_found(self) -> Seen {
        assert_eq!(self.status, StatusCode::NOT_FOUND, "{}", self.text());
        self
    }

    pub fn assert_denied(self) -> Seen {
        assert_eq!(self.status, StatusCode::FORBIDDEN, "{}", self.text());
        self
    }

    /// The form came back, with `words` among what is wrong.
    pub fn assert_refused(self, words: &str) -> Seen {
        assert_eq!(self.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", self.text());
        self.assert_shows(words)
    }

    /// The command was done: where the browser goes next.
    pub fn assert_redirects(&self) -> String {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.text());
        let location = self.headers.get(header::LOCATION).expect("a redirect leads somewhere");
        location.to_str().expect("an address").to_owned()
    }
}
