//! What a file is, by its content: the name is only what somebody called it.

/// The kinds of files that offices keep. None of them runs when it is opened in a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MediaType {
    Pdf,
    Png,
    Jpeg,
    Webp,
    Tiff,
    Word,
    Excel,
    Powerpoint,
    OpenText,
    OpenSheet,
    /// Office files of before 2007.
    OldOffice,
    RichText,
    Text,
    /// A message signed by the sender's electronic signature (.p7m).
    Signed,
}

impl MediaType {
    pub const ALL: [MediaType; 14] = [
        MediaType::Pdf,
        MediaType::Png,
        MediaType::Jpeg,
        MediaType::Webp,
        MediaType::Tiff,
        MediaType::Word,
        MediaType::Excel,
        MediaType::Powerpoint,
        MediaType::OpenText,
        MediaType::OpenSheet,
        MediaType::OldOffice,
        MediaType::RichText,
        MediaType::Text,
        MediaType::Signed,
    ];

    /// The name a browser and an archive know it by.
    pub fn name(self) -> &'static str {
        match self {
            MediaType::Pdf => "application/pdf",
            MediaType::Png => "image/png",
            MediaType::Jpeg => "image/jpeg",
            MediaType::Webp => "image/webp",
            MediaType::Tiff => "image/tiff",
            MediaType::Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            MediaType::Excel => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            MediaType::Powerpoint => {
                "application/vnd.openxmlformats-officedocument.presentationml.presentation"
            }
            MediaType::OpenText => "application/vnd.oasis.opendocument.text",
            MediaType::OpenSheet => "application/vnd.oasis.opendocument.spreadsheet",
            MediaType::OldOffice => "application/vnd.ms-office",
            MediaType::RichText => "application/rtf",
            MediaType::Text => "text/plain",
            MediaType::Signed => "application/pkcs7-mime",
        }
    }

    /// The ending a saved file gets.
    pub fn ending(self) -> &'static str {
        match self {
            MediaType::Pdf => "pdf",
            MediaType::Png => "png",
            MediaType::Jpeg => "jpg",
            MediaType::Webp => "webp",
            MediaType::Tiff => "tif",
            MediaType::Word => "docx",
            MediaType::Excel => "xlsx",
            MediaType::Powerpoint => "pptx",
            MediaType::OpenText => "odt",
            MediaType::OpenSheet => "ods",
            MediaType::OldOffice => "doc",
            MediaType::RichText => "rtf",
            MediaType::Text => "txt",
            MediaType::Signed => "p7m",
        }
    }

    pub fn named(name: &str) -> Option<MediaType> {
        Self::ALL.into_iter().find(|media| media.name() == name)
    }

    /// Recognises a file; `None` for what is not kept: programs, pages, pictures that hold scripts, archives.
    pub fn of(bytes: &[u8]) -> Option<MediaType> {
        match bytes {
            [b'%', b'P', b'D', b'F', b'-', ..] => Some(MediaType::Pdf),
            [0x89, b'P', b'N', b'G', 0x0D, 0x0A, ..] => Some(MediaType::Png),
            [0xFF, 0xD8, 0xFF, ..] => Some(MediaType::Jpeg),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(MediaType::Webp),
            [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] => Some(MediaType::Tiff),
            [b'P', b'K', 3, 4, ..] => office(bytes),
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => Some(MediaType::OldOffice),
            [b'{', b'\\', b'r', b't', b'f', ..] => Some(MediaType::RichText),
            // A DER sequence whose first member is the identifier of signed data.
            [0x30, ..] if has(&bytes[..bytes.len().min(64)], SIGNED_DATA) => Some(MediaType::Signed),
            _ if is_plain_text(bytes) => Some(MediaType::Text),
            _ => None,
        }
    }
}

const SIGNED_DATA: &[u8] = &[0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02];

fn has(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// The names of its parts stand at the end of an archive; an open document says what it is at the start.
fn office(bytes: &[u8]) -> Option<MediaType> {
    let start = &bytes[..bytes.len().min(200)];
    if has(start, b"mimetypeapplication/vnd.oasis.opendocument.text") {
        return Some(MediaType::OpenText);
    }
    if has(start, b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet") {
        return Some(MediaType::OpenSheet);
    }
    let directory = &bytes[bytes.len().saturating_sub(64 << 10)..];
    match () {
        () if has(directory, b"word/document.xml") => Some(MediaType::Word),
        () if has(directory, b"xl/workbook.xml") => Some(MediaType::Excel),
        () if has(directory, b"ppt/presentation.xml") => Some(MediaType::Powerpoint),
        () => None,
    }
}

/// Letters and line ends, and nothing that a browser would take for a page.
fn is_plain_text(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let has_controls = text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{feff}'));
    let start: String = text.chars().take(2_000).collect::<String>().to_lowercase();
    let is_markup = ["<!doctype", "<html", "<script", "<svg", "<?xml", "<iframe", "<body"];
    !has_controls && !is_markup.iter().any(|mark| start.contains(mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_content_says() {
        assert_eq!(MediaType::of(b"%PDF-1.7 ..."), Some(MediaType::Pdf));
        assert_eq!(MediaType::of("Verbale dell'incontro\n".as_bytes()), Some(MediaType::Text));
        assert_eq!(MediaType::of(b"PK\x03\x04 ... word/document.xml ..."), Some(MediaType::Word));
        assert_eq!(MediaType::of(b"PK\x03\x04 ... run.exe ..."), None);
        assert_eq!(MediaType::of(b"MZ\x90\x00\x03"), None);
        assert_eq!(MediaType::of(b"<svg onload=alert(1)>"), None);
        assert_eq!(MediaType::of(b"hello <script>alert(1)</script>"), None);
    }

    #[test]
    fn every_kind_is_found_again_by_its_name() {
        for media in MediaType::ALL {
            assert_eq!(MediaType::named(media.name()), Some(media));
        }
    }
}
