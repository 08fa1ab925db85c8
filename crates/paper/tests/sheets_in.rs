//! Lists as offices really send them, and lists made to do harm.

use std::io::{Cursor, Write};

use paper::sheets_in::{self, Limits, List, Note, Refusal, Value, Wish};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use zip::write::SimpleFileOptions;

fn knows(text: &str) -> bool {
    ["cognome", "nome", "data di nascita", "telefono"].contains(&text.to_lowercase().as_str())
}

fn read(bytes: &[u8]) -> Result<List, Refusal> {
    sheets_in::read(bytes, &Wish { limits: Limits::default(), recognises: &knows, sheet: None })
}

fn book(fill: impl FnOnce(&mut Workbook) -> Result<(), rust_xlsxwriter::XlsxError>) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(&mut book).unwrap();
    book.save_to_buffer().unwrap()
}

fn text(list: &List, row: usize, column: usize) -> String {
    list.rows[row].cells[column].value.shown().unwrap_or_default()
}

#[test]
fn an_office_list_with_a_title_a_logo_row_a_repeated_heading_and_blank_rows_is_read() {
    let bytes = book(|book| {
        let sheet = book.add_worksheet();
        let day = Format::new().set_num_format("dd/mm/yyyy");
        sheet.merge_range(0, 0, 0, 3, "Elenco iscritti 2026", &Format::new())?;
        sheet.write_row(2, 0, ["Cognome", "Nome", "Data di nascita"])?;
        sheet.write_row(3, 0, ["Àlò", "محمد"])?;
        sheet.write_with_format(3, 2, &ExcelDateTime::from_ymd(1990, 3, 10)?, &day)?;
        sheet.write_row(5, 0, ["Cognome", "Nome", "Data di nascita"])?;
        sheet.write_row(6, 0, ["Rossi", "👩‍🏫 Anna", "1987"])?;
        Ok(())
    });

    let list = read(&bytes).unwrap();

    assert_eq!(list.heading_row, 3);
    assert_eq!(list.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [4, 7]);
    assert_eq!(text(&list, 0, 1), "محمد");
    assert_eq!(text(&list, 0, 2), "10/03/1990");
    assert_eq!(text(&list, 1, 1), "👩‍🏫 Anna");
    assert_eq!(list.rows[1].cells[2].at.to_string(), "C7");
    assert_eq!(list.notes, [Note::HeadingNotFirst { row: 3 }, Note::HeadingRepeated { row: 6 }]);
}

#[test]
fn formulas_give_their_last_value_and_faults_say_which() {
    let bytes = book(|book| {
        let sheet = book.add_worksheet();
        sheet.write_row(0, 0, ["Cognome", "Nome", "Telefono"])?;
        sheet.write(1, 0, Formula::new("=UPPER(\"rossi\")").set_result("ROSSI"))?;
        sheet.write_string(1, 1, "=HYPERLINK(\"http://x\")")?;
        sheet.write(1, 2, Formula::new("=1/0").set_result("#DIV/0!"))?;
        Ok(())
    });

    let list = read(&bytes).unwrap();

    assert_eq!(text(&list, 0, 0), "ROSSI");
    assert!(list.rows[0].cells[0].is_formula && !list.rows[0].cells[1].is_formula);
    assert_eq!(text(&list, 0, 1), "=HYPERLINK(\"http://x\")");
    assert_eq!(list.rows[0].cells[2].value, Value::Fault("#DIV/0!".into()));
    assert!(matches!(&list.notes[..], [Note::Formulas { count: 2, first }] if first.to_string() == "A2"));
}

#[test]
fn joined_cells_among_the_data_are_marked_on_every_row_they_cover() {
    let bytes = book(|book| {
        let sheet = book.add_worksheet();
        sheet.write_row(0, 0, ["Cognome", "Nome"])?;
        sheet.merge_range(1, 0, 2, 0, "Rossi", &Format::new())?;
        sheet.write(1, 1, "Anna")?;
        sheet.write(2, 1, "Marco")?;
        sheet.write_row(3, 0, ["Verdi", "Luca"])?;
        Ok(())
    });

    let list = read(&bytes).unwrap();

    let joined = |row: usize| matches!(list.rows[row].cells[0].value, Value::Merged(area) if area.to_string() == "A2:A3");
    assert!(joined(0) && joined(1) && !joined(2));
    assert!(matches!(list.notes[..], [Note::Merged { count: 1, .. }]));
}

#[test]
fn the_sheet_with_the_list_is_found_among_others() {
    let bytes = book(|book| {
        book.add_worksheet().set_name("Istruzioni")?.write(0, 0, "Compilare il foglio seguente")?;
        let sheet = book.add_worksheet().set_name("Elenco")?;
        sheet.write_row(0, 0, ["Cognome", "Nome"])?;
        sheet.write_row(1, 0, ["Rossi", "Anna"])?;
        book.add_worksheet().set_name("Nascosto")?.set_hidden(true);
        Ok(())
    });

    let list = read(&bytes).unwrap();

    assert_eq!(list.sheet, "Elenco");
    assert_eq!(list.notes, [Note::OtherSheets { names: vec!["Istruzioni".into()] }]);
}

#[test]
fn two_cells_in_the_far_corners_do_not_fill_the_memory() {
    let bytes = book(|book| {
        let sheet = book.add_worksheet();
        sheet.write_row(0, 0, ["Cognome", "Nome"])?;
        sheet.write_row(1, 0, ["Rossi", "Anna"])?;
        sheet.write(1_048_575, 16_383, "x")?;
        Ok(())
    });
    assert_eq!(read(&bytes), Err(Refusal::TooManyColumns { limit: 200 }));
}

#[test]
fn a_cell_of_ten_thousand_characters_is_reported_where_it_is() {
    let csv = format!("Cognome;Nome\n{};Anna\n", "x".repeat(10_000));
    let list = read(csv.as_bytes()).unwrap();
    assert!(matches!(list.rows[0].cells[0].value, Value::TooLong { characters: 10_000, .. }));
}

#[test]
fn two_hundred_thousand_rows_are_read_and_one_more_is_refused() {
    let mut csv = "Cognome;Nome\n".to_owned() + &"Rossi;Anna\n".repeat(200_000);
    assert_eq!(read(csv.as_bytes()).unwrap().rows.len(), 200_000);
    csv.push_str("Verdi;Luca\n");
    let refused = read(csv.as_bytes()).unwrap_err();
    assert_eq!(refused.name(), ("too-many-rows", Some(200_000)));
}

#[test]
fn a_csv_of_any_encoding_and_separator_gives_the_same_list() {
    let lines = "Cognome;Nome\nÀlò;Niccolò\n";
    let (western, _, _) = encoding_rs::WINDOWS_1252.encode(lines);
    let wide: Vec<u8> = lines.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let commas = lines.replace(';', ",");
    let tabs = lines.replace(';', "\t");
    for bytes in [lines.as_bytes(), &western, &wide, commas.as_bytes(), tabs.as_bytes()] {
        let list = read(bytes).unwrap();
        assert_eq!((text(&list, 0, 0), text(&list, 0, 1)), ("Àlò".into(), "Niccolò".into()));
    }
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn an_archive_that_explodes_is_stopped_before_it_is_read() {
    let zeros = vec![b' '; 50 << 20];
    let bomb = archive(&[("xl/workbook.xml", &zeros)]);
    assert!(bomb.len() < 100_000);
    let limits = Limits { unpacked_bytes: 10 << 20, ..Limits::default() };
    let refused = sheets_in::read(&bomb, &Wish { limits, recognises: &knows, sheet: None });
    assert_eq!(refused, Err(Refusal::Explodes { limit: 10 << 20 }));
}

fn ods(content: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"Foglio1\">{content}\
         </table:table></office:spreadsheet></office:body></office:document-content>"
    );
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_bytes()),
    ])
}

fn ods_row(cells: &[&str]) -> String {
    let cells: String = cells
        .iter()
        .map(|text| {
            format!(
                "<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
            )
        })
        .collect();
    format!("<table:table-row>{cells}</table:table-row>")
}

#[test]
fn an_ods_list_is_read_with_dates_joined_cells_and_comments_left_out() {
    let rows = ods_row(&["Cognome", "Nome", "Data di nascita"])
        + "<table:table-row><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
        + "<table:table-row>\
             <table:table-cell office:value-type=\"string\" table:number-rows-spanned=\"2\">\
               <office:annotation><text:p>da verificare</text:p></office:annotation><text:p>D&apos;Am&#xe0;co</text:p></table:table-cell>\
             <table:table-cell office:value-type=\"string\" table:formula=\"of:=A1\"><text:p>Anna</text:p></table:table-cell>\
             <table:table-cell office:value-type=\"date\" office:date-value=\"1990-03-10T00:00:00\"><text:p>10/03/90</text:p></table:table-cell>\
           </table:table-row>"
        + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row>";

    let list = read(&ods(&rows)).unwrap();

    assert_eq!(list.rows.len(), 1);
    assert!(matches!(list.rows[0].cells[0].value, Value::Merged(_)));
    assert_eq!((text(&list, 0, 1), text(&list, 0, 2)), ("Anna".into(), "10/03/1990".into()));
    assert_eq!(list.rows[0].number, 3);
    assert!(list.rows[0].cells[1].is_formula);
}

#[test]
fn an_ods_row_repeated_a_million_times_is_counted_before_it_is_copied() {
    let rows = ods_row(&["Cognome", "Nome"])
        + &ods_row(&["Rossi", "Anna"])
            .replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"1048000\">");
    assert_eq!(read(&ods(&rows)), Err(Refusal::TooManyRows { limit: 200_001 }));

    let wide = ods_row(&["Cognome", "Nome"])
        + "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\" table:number-columns-repeated=\"16384\"/></table:table-row>";
    assert_eq!(read(&ods(&wide)), Err(Refusal::TooManyColumns { limit: 200 }));
}

#[test]
fn a_list_of_before_2007_is_read_and_one_with_far_corners_is_measured_first() {
    let list = read(include_bytes!("files/list.xls")).unwrap();
    assert_eq!(
        (text(&list, 0, 0), text(&list, 0, 1), text(&list, 0, 2)),
        ("Àlò".into(), "محمد".into(), "10/03/1990".into())
    );
    assert_eq!(text(&list, 1, 2), "1987");
    assert!(list.rows[1].cells[1].is_formula);

    assert_eq!(read(include_bytes!("files/corners.xls")), Err(Refusal::TooManyCells { limit: 5_000_000 }));
}

#[test]
fn what_is_no_spreadsheet_is_named() {
    let named = |bytes: &[u8]| read(bytes).unwrap_err().name().0;
    assert_eq!(named(b"%PDF-1.7\n..."), "is-pdf");
    assert_eq!(named(&archive(&[("word/document.xml", b"<x/>")])), "is-word");
    assert_eq!(named(&archive(&[("foto.jpg", b"x")])), "is-archive");
    assert_eq!(named(b"<html><body><table>"), "is-web-page");
    assert_eq!(named(b""), "empty");
    assert_eq!(named(b"Cognome;Nome\n"), "no-rows");
    assert_eq!(named(b"1;2\n3;4\n"), "no-heading");
    assert_eq!(named(&archive(&[("xl/workbook.xml", b"<broken")])), "damaged");
    assert_eq!(
        named(&[
            0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, b'W', 0, b'o', 0, b'r', 0, b'k', 0, b'b', 0,
            b'o', 0, b'o', 0, b'k', 0
        ]),
        "damaged"
    );
    let mut cut = book(|book| book.add_worksheet().write(0, 0, "Cognome").map(|_| ()));
    cut.truncate(cut.len() / 2);
    assert_eq!(named(&cut), "damaged");
    for name in ["is-pdf", "is-word", "damaged", "no-rows"] {
        assert!(Refusal::NAMES.contains(&name));
    }
}

#[test]
fn what_the_house_writes_it_reads_again() {
    use paper::table::{Cell, Column, Kind, Table};
    let mut table = Table::new(
        "Elenco",
        vec![Column::new("Cognome", Kind::Text), Column::new("Data di nascita", Kind::Date)],
    );
    let day = chrono::NaiveDate::from_ymd_opt(1990, 3, 10).unwrap();
    table.row(vec!["=Rossi".into(), day.into()]);
    table.row(vec!["Verdi".into(), Cell::Empty]);

    for bytes in [
        paper::xlsx::write("Elenco", "Ente", std::slice::from_ref(&table)).unwrap(),
        paper::csv::write(&table),
    ] {
        let list = read(&bytes).unwrap();
        assert_eq!((text(&list, 0, 0), text(&list, 0, 1)), ("=Rossi".into(), "10/03/1990".into()));
        assert_eq!(list.rows.len(), 2);
    }
}
