//! The program from outside: what is typed, what is printed, which exit code says how it went.

use std::path::Path;
use std::process::{Command, Output};

use testkit::{Engine, fresh_postgres};

/// The worked example of the format's documentation, as a user would copy it.
fn documented_sheet() -> String {
    let text = include_str!("../../../docs/reference/project-sheet.md");
    let blocks = text.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next());
    blocks.max_by_key(|block| block.len()).expect("the documentation has an example").to_owned()
}

fn documented_code() -> String {
    let sheet = documented_sheet();
    let code = sheet.lines().find_map(|line| line.strip_prefix("code = \"")?.split('"').next());
    code.expect("the example has a code").to_owned()
}

fn raccordo(folder: &Path, words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_raccordo"))
        .current_dir(folder)
        .args(words)
        .env_remove("RACCORDO_DATABASE")
        .output()
        .expect("the program starts")
}

fn succeeds(folder: &Path, words: &[&str]) -> String {
    let ran = raccordo(folder, words);
    assert!(ran.status.success(), "{words:?}: {}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8_lossy(&ran.stdout).into_owned()
}

fn fails(folder: &Path, words: &[&str], code: i32) -> String {
    let ran = raccordo(folder, words);
    assert_eq!(ran.status.code(), Some(code), "{words:?}: {}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8_lossy(&ran.stderr).into_owned()
}

#[test]
fn a_sixth_project_written_from_the_documentation_is_imported_copied_lost_and_restored() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path();
    succeeds(at, &["migrate"]);
    succeeds(at, &["backup", "empty.db"]);
    std::fs::write(at.join("sixth.toml"), documented_sheet()).expect("the sheet is written");

    assert!(succeeds(at, &["import", "project", "sixth.toml"]).starts_with("/projects/"));
    let code = documented_code();
    let sheet = ["indicators", "--project", &code, "--quarter", "2026-Q1"];
    assert!(succeeds(at, &sheet).contains(&code));
    for command in ["indicators", "sheet"] {
        let said = fails(at, &[command, "--project", &code, "--quarter", "2028-Q1"], 3);
        assert!(said.contains("its first quarter is 2026-Q1, its last is 2027-Q4"), "{said}");
    }
    let help = succeeds(at, &["indicators", "--help"]);
    assert!(!help.contains("pdf") && !help.contains("xlsx"), "{help}");

    fails(at, &["restore", "empty.db"], 2);
    succeeds(at, &["restore", "empty.db", "--replace"]);
    fails(at, &sheet, 4);
    assert!(succeeds(at, &["audit", "verify"]).contains("whole"));
}

#[test]
fn a_sheet_with_mistakes_is_refused_with_the_line_of_each() {
    let folder = tempfile::tempdir().expect("a folder");
    let wrong = documented_sheet().replacen("\ntitle = ", "\ntitel = ", 1);
    std::fs::write(folder.path().join("wrong.toml"), wrong).expect("the sheet is written");
    let said = fails(folder.path(), &["import", "project", "wrong.toml"], 3);
    assert!(said.contains("did you mean \"title\""), "{said}");
    assert!(said.contains("wrong.toml has 2 problems:"), "{said}");

    let one = documented_sheet().replacen("planned = 60", "planned = \"molti\"", 1);
    std::fs::write(folder.path().join("one.toml"), one).expect("the sheet is written");
    let said = fails(folder.path(), &["import", "project", "one.toml"], 3);
    assert!(said.contains("one.toml has 1 problem:"), "{said}");
}

#[test]
fn a_sheet_of_an_unknown_call_is_refused_in_english_with_its_line_and_every_other_mistake() {
    let folder = tempfile::tempdir().expect("a folder");
    let wrong = documented_sheet().replacen("avviso-multi-azione-1-2023", "avviso-9", 1).replacen(
        "planned = 60",
        "planned = \"molti\"",
        1,
    );
    std::fs::write(folder.path().join("wrong.toml"), wrong).expect("the sheet is written");
    let said = fails(folder.path(), &["import", "project", "wrong.toml"], 3);
    assert!(said.contains("wrong.toml has 2 problems:"), "{said}");
    assert!(said.contains("project.call: \"avviso-9\" is not among the known calls"), "{said}");
    assert!(said.contains("\"molti\" is not a quantity"), "{said}");
}

#[test]
fn a_file_that_is_no_text_or_is_not_there_says_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("latin.toml"), b"title = \"Citt\xe0\"").expect("the file is written");
    let said = fails(folder.path(), &["import", "project", "latin.toml"], 3);
    assert!(said.contains("save it again as text in UTF-8"), "{said}");
    let said = fails(folder.path(), &["import", "project", "none.toml"], 4);
    assert!(said.contains("there is no file none.toml: check its name"), "{said}");
}

#[test]
fn everything_leaves_in_open_formats() {
    let folder = tempfile::tempdir().expect("a folder");
    succeeds(folder.path(), &["migrate"]);
    succeeds(folder.path(), &["export", "out"]);
    let package = std::fs::read_to_string(folder.path().join("out/datapackage.json")).expect("a description");
    let package: serde_json::Value = serde_json::from_str(&package).expect("JSON");
    for resource in package["resources"].as_array().expect("tables") {
        let file = resource["path"].as_str().expect("a file");
        assert!(folder.path().join("out").join(file).exists(), "{file}");
    }
    fails(folder.path(), &["export", "out"], 2);
}

#[test]
fn a_list_is_taken_in_and_its_mistakes_come_back_in_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path();
    let invite =
        ["user", "add", "--email", "ada@esempio.invalid", "--name", "Ada Inventati", "--role", "referent"];
    succeeds(at, &[&invite[..], &["--organisation", "Comune di Prova"]].concat());
    let list = "Cognome;Nome;Data di nascita;Genere;Nazionalità\n\
                Prova;Ada;10/03/1990;F;Nigeria\nFinto;Beto;31/02/1990;M;Marocco\n";
    std::fs::write(at.join("list.csv"), list).expect("the list is written");
    let told = succeeds(at, &["import", "people", "list.csv", "--organisation", "Comune di Prova"]);
    assert!(told.starts_with("1 enrolled"), "{told}");
    assert!(at.join("da-correggere.xlsx").exists());
    fails(at, &["import", "people", "list.csv", "--organisation", "Comune che non c'è"], 4);
}

#[tokio::test]
async fn a_database_on_a_server_is_copied_lost_and_restored() {
    if !Engine::postgres_is_wanted() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path();
    let server = fresh_postgres().await;
    let on_it = |words: &[&str]| {
        let all: Vec<&str> = ["--database", &server].iter().chain(words).copied().collect();
        raccordo(at, &all)
    };
    let done = |words: &[&str]| {
        let ran = on_it(words);
        assert!(ran.status.success(), "{words:?}: {}", String::from_utf8_lossy(&ran.stderr));
        String::from_utf8_lossy(&ran.stdout).into_owned()
    };
    done(&["migrate"]);
    done(&["backup", "empty.dump"]);
    std::fs::write(at.join("sixth.toml"), documented_sheet()).expect("the sheet is written");
    done(&["import", "project", "sixth.toml"]);
    done(&["backup", "full.dump"]);
    assert_eq!(on_it(&["backup", "full.dump"]).status.code(), Some(2), "a copy is not written over");
    let code = documented_code();
    let sheet = ["indicators", "--project", &code, "--quarter", "2026-Q1"];
    let figures = done(&sheet);

    assert_eq!(on_it(&["restore", "empty.dump"]).status.code(), Some(2));
    done(&["restore", "empty.dump", "--replace"]);
    assert_eq!(on_it(&sheet).status.code(), Some(4), "the project is gone");
    done(&["restore", "full.dump", "--replace"]);
    assert_eq!(done(&sheet), figures);
    assert!(done(&["audit", "verify"]).contains("whole"));

    std::fs::write(at.join("not-a-copy"), "text").expect("a file");
    assert_eq!(on_it(&["restore", "not-a-copy", "--replace"]).status.code(), Some(1));
    assert_eq!(done(&sheet), figures, "what cannot be read replaces nothing");
}

#[test]
fn a_mail_server_that_cannot_be_right_is_named_before_anything_is_served_and_without_its_password() {
    let folder = tempfile::tempdir().expect("a folder");
    let serve = |words: &[&str]| {
        let all: Vec<&str> = ["serve", "--listen", "127.0.0.1:0"].iter().chain(words).copied().collect();
        fails(folder.path(), &all, 2)
    };
    assert!(serve(&["--smtp", "smtp://localhost:25"]).contains("--mail-from"));
    let clear = ["--smtp", "smtp://rete:segreto@mail.example.org:587", "--mail-from", "rete@example.org"];
    let said = serve(&clear);
    assert!(said.contains("tls=required") && !said.contains("segreto"), "{said}");
    assert!(serve(&["--smtp", "smtp://localhost:25", "--mail-from", "rete"]).contains("no address"));
}

#[test]
fn the_address_of_the_installation_is_scheme_and_host_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    for wrong in
        ["rete.example.org", "https://rete.example.org/people", "ftp://rete.example.org", "https://a@b"]
    {
        let said = fails(folder.path(), &["serve", "--listen", "127.0.0.1:0", "--address", wrong], 2);
        assert!(said.contains("https://rete.example.org, without a path"), "{wrong}: {said}");
    }
}
