//! Whether an embedded database is still the file that was opened. What is written to a file that was removed or
//! replaced is gone at the next start: it must not be acknowledged.

use std::path::PathBuf;

use crate::{Error, Result};

pub(crate) struct Home {
    file: PathBuf,
    opened: Option<Identity>,
}

impl Home {
    /// The file of an embedded database that is open; none for a server or one in memory.
    pub fn of(url: &str) -> Option<Home> {
        let path = url.strip_prefix("sqlite:")?;
        let path = path.strip_prefix("//").unwrap_or(path);
        let file = PathBuf::from(path.split('?').next().unwrap_or(path));
        let opened = identity(&file)?;
        Some(Home { file, opened: Some(opened) })
    }

    pub fn check(&self) -> Result<()> {
        match identity(&self.file) == self.opened {
            true => Ok(()),
            false => Err(Error::broken(
                "the database's file was removed, moved or replaced while it was open: put it back, or stop the \
                 program and restore a copy",
            )),
        }
    }
}

/// Device and number of the file: the same name may be another file.
#[cfg(unix)]
type Identity = (u64, u64);

#[cfg(unix)]
fn identity(file: &std::path::Path) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(file).ok().map(|found| (found.dev(), found.ino()))
}

#[cfg(not(unix))]
type Identity = ();

#[cfg(not(unix))]
fn identity(file: &std::path::Path) -> Option<Identity> {
    file.exists().then_some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_moved_away_is_missed_and_found_again_when_it_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        let (file, away) = (folder.path().join("r.db"), folder.path().join("away.db"));
        std::fs::write(&file, "x").unwrap();
        let home = Home::of(&format!("sqlite://{}?mode=rwc", file.display())).unwrap();
        assert!(home.check().is_ok());
        std::fs::rename(&file, &away).unwrap();
        assert!(home.check().is_err());
        std::fs::write(&file, "another").unwrap();
        assert!(home.check().is_err(), "the same name, another file");
        std::fs::rename(&away, &file).unwrap();
        assert!(home.check().is_ok());
        assert!(Home::of("postgres://127.0.0.1/x").is_none());
    }
}
