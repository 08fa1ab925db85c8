//! What may be attached. Pure.

use super::MediaType;

/// Largest file.
pub const MOST_BYTES: usize = 20 << 20;
const MOST_TITLE: usize = 200;

/// Why a file cannot be attached as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    TitleMissing,
    TitleTooLong { most: usize },
    Empty,
    TooBig { most_megabytes: usize },
    NotKept,
    AlreadySuperseded,
    SameContent,
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> kernel::Refusal {
        let no = kernel::Refusal::new;
        match refusal {
            Refusal::TitleMissing => no("documents-attach-title-missing").on("title"),
            Refusal::TitleTooLong { most } => {
                no("documents-attach-title-too-long").on("title").with("most", most)
            }
            Refusal::Empty => no("documents-attach-empty").on("file"),
            Refusal::TooBig { most_megabytes } => {
                no("documents-attach-too-big").on("file").with("most", most_megabytes)
            }
            Refusal::NotKept => no("documents-attach-not-kept").on("file"),
            Refusal::AlreadySuperseded => no("documents-supersede-already").on("file"),
            Refusal::SameContent => no("documents-supersede-same").on("file"),
        }
    }
}

/// A file the rules have accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Admissible {
    title: String,
    file_name: String,
    media: MediaType,
}

impl Admissible {
    pub fn title(&self) -> &str {
        &self.title
    }

    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    pub fn media(&self) -> MediaType {
        self.media
    }
}

pub fn admit(title: &str, file_name: &str, bytes: &[u8]) -> Result<Admissible, Refusal> {
    let title = title.trim();
    if title.is_empty() {
        return Err(Refusal::TitleMissing);
    }
    if title.chars().count() > MOST_TITLE {
        return Err(Refusal::TitleTooLong { most: MOST_TITLE });
    }
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    if bytes.len() > MOST_BYTES {
        return Err(Refusal::TooBig { most_megabytes: MOST_BYTES >> 20 });
    }
    let media = MediaType::of(bytes).ok_or(Refusal::NotKept)?;
    Ok(Admissible { title: title.to_owned(), file_name: shown_name(file_name), media })
}

/// The last part of a path, without what cannot be seen.
fn shown_name(file_name: &str) -> String {
    let last = file_name.rsplit(['/', '\\']).next().unwrap_or_default();
    last.chars().filter(|c| !c.is_control()).take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_needs_a_title_and_content_of_a_kept_kind() {
        assert_eq!(admit(" ", "a.pdf", b"%PDF-1.7"), Err(Refusal::TitleMissing));
        assert_eq!(admit(&"x".repeat(201), "a.pdf", b"%PDF-1.7"), Err(Refusal::TitleTooLong { most: 200 }));
        assert_eq!(admit("Verbale", "a.pdf", b""), Err(Refusal::Empty));
        assert_eq!(admit("Verbale", "a.pdf", b"MZ\x90\x00 program"), Err(Refusal::NotKept));
        assert!(admit(&"x".repeat(200), "a.pdf", b"%PDF-1.7").is_ok());
    }

    #[test]
    fn twenty_megabytes_are_kept_and_one_byte_more_is_not() {
        let mut file = b"%PDF-1.7".to_vec();
        file.resize(MOST_BYTES, b' ');
        assert!(admit("Verbale", "a.pdf", &file).is_ok());
        file.push(b' ');
        assert_eq!(admit("Verbale", "a.pdf", &file), Err(Refusal::TooBig { most_megabytes: 20 }));
    }

    #[test]
    fn a_name_loses_its_folders() {
        let kept = admit("Verbale", "C:\\Documenti\\..\\verbale\u{0}.pdf", b"%PDF-1.7").unwrap();
        assert_eq!(kept.file_name(), "verbale.pdf");
    }
}
