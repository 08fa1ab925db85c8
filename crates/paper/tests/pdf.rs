//! Documents exported with both standards enforced: a template that breaks one does not pass.

use paper::pdf::{self, Error, Meta};
use serde_json::json;

fn meta() -> Meta {
    Meta {
        title: "Registro presenze".to_owned(),
        lang: "it".to_owned(),
        date: chrono::NaiveDate::from_ymd_opt(2026, 3, 10).unwrap(),
        ident: "prova-0001".to_owned(),
        body: "Ente inventato di prova".to_owned(),
        funding: Some("Cofinanziato dall'Unione europea".to_owned()),
        pages: "Pagina {page} di {pages}".to_owned(),
        landscape: false,
    }
}

const TEMPLATE: &str = r#"
#import "/house.typ": *
#let data = json("/data.json")
#facts(data.facts)
= Presenze
#notice("Firmare in stampatello.")
#listing(columns: (auto, 1fr, 3cm), ("N.", "Nome", "Firma"), data.rows)
#signatures(("Il docente", "Il mediatore"))
"#;

fn data(rows: usize) -> serde_json::Value {
    let names =
        ["Àlò D'Amico", "محمد الأمين", "Олена Коваль", "রহিম উদ্দিন", "Ọlá 🎉", "#strong[x] $y$ \\ *z*"];
    let rows: Vec<_> = (1..=rows).map(|n| json!([n.to_string(), names[n % names.len()], ""])).collect();
    json!({ "facts": [["Progetto", "3797"], ["Incontro", "12 di 40"]], "rows": rows })
}

#[tokio::test]
async fn a_register_of_several_pages_meets_both_standards_and_is_the_same_each_time() {
    let first = pdf::render(TEMPLATE, vec![], data(120), meta()).await.unwrap();
    let second = pdf::render(TEMPLATE, vec![], data(120), meta()).await.unwrap();

    assert!(first.starts_with(b"%PDF-1.7"));
    assert_eq!(first, second);
    let text = String::from_utf8_lossy(&first);
    for mark in ["pdfaid:part", "pdfuaid:part", "/StructTreeRoot"] {
        assert!(text.contains(mark), "{mark} is missing");
    }
    if let Ok(path) = std::env::var("RACCORDO_KEEP_PDF") {
        std::fs::write(path, &first).unwrap();
    }
}

#[test]
fn a_picture_without_words_is_refused_before_anyone_prints_it() {
    let bare = r#"#image("/emblem.svg")"#;
    let refused = pdf::render_now(bare, &[], &json!({}), &meta());
    assert!(matches!(refused, Err(Error::Standard(reason)) if reason.contains("alt")));
}

#[test]
fn a_template_that_does_not_compile_says_its_line_and_no_data() {
    let broken = "#let data = json(\"/data.json\")\n#data.nothing";
    let refused = pdf::render_now(broken, &[], &json!({ "name": "Persona Inventata" }), &meta());
    let Err(Error::Template(reason)) = refused else { panic!("expected a refusal") };
    assert!(reason.contains("template.typ:2"), "{reason}");
    assert!(!reason.contains("Inventata"));
}

#[test]
fn a_template_cannot_read_the_disk() {
    let curious = r#"#read("/etc/passwd")"#;
    let refused = pdf::render_now(curious, &[], &json!({}), &meta());
    assert!(matches!(refused, Err(Error::Template(reason)) if reason.contains("not found")));
}

/// Figures for the report: `cargo test -p raccordo-paper --test pdf -- --ignored --nocapture`.
#[test]
#[ignore = "prints figures, asserts nothing"]
fn how_long_documents_take() {
    for round in 0..6 {
        let begun = std::time::Instant::now();
        let made = pdf::render_now(TEMPLATE, &[], &data(60 + round), &meta()).unwrap();
        println!("document {round}: {:?}, {} bytes", begun.elapsed(), made.len());
    }
}
