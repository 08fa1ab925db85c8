//! From a bare clone to the demonstration in the browser.

use crate::run::{cargo, finish, program, root, target};
use crate::{Outcome, assets};

/// The profile that is quick to build and fast to use.
const PROFILE: &str = "demo";

pub fn run(words: &[String]) -> Outcome {
    let options = Options::read(words)?;
    println!("[1/3] styles, script and fonts");
    assets::make_if_stale()?;
    println!("[2/3] building (some minutes the first time)");
    finish(cargo(&["build", "--package", "raccordo", "--profile", PROFILE]))?;
    println!("[3/3] the demonstration");
    serve(&options)
}

struct Options {
    port: u16,
    scale: Option<String>,
    keep: bool,
}

impl Options {
    fn read(words: &[String]) -> Result<Options, String> {
        let mut options = Options { port: 8080, scale: None, keep: false };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match word.as_str() {
                "--port" => options.port = number(word, words.next())?,
                "--scale" => options.scale = Some(number::<u32>(word, words.next())?.to_string()),
                "--keep" => options.keep = true,
                other => return Err(format!("`demo` knows --port, --scale and --keep, not `{other}`")),
            }
        }
        Ok(options)
    }
}

fn number<T: std::str::FromStr>(option: &str, word: Option<&String>) -> Result<T, String> {
    word.and_then(|word| word.parse().ok()).ok_or_else(|| format!("{option} wants a number"))
}

fn serve(options: &Options) -> Outcome {
    let folder = root().join("demo-data");
    let place = if options.scale.is_some() { folder.join("scale") } else { folder.join("story") };
    let program_file = target().join(PROFILE).join("raccordo").to_string_lossy().into_owned();
    if !options.keep && place.exists() {
        std::fs::remove_dir_all(&place)
            .map_err(|error| format!("{} cannot be removed: {error}", place.display()))?;
    }
    std::fs::create_dir_all(&place)
        .map_err(|error| format!("{} cannot be made: {error}", place.display()))?;

    let database = format!("sqlite://{}", place.join("raccordo.db").display());
    let key = place.join("raccordo.key").to_string_lossy().into_owned();
    let listen = format!("127.0.0.1:{}", options.port);
    let mut demo =
        program(&program_file, &["demo", "--database", &database, "--key-file", &key, "--listen", &listen]);
    if let Some(persons) = &options.scale {
        demo.args(["--scale", persons]);
    }
    finish(demo)
}
