//! Lists on their way out: every row, and a word under them where the list goes on.

use paper::sheets_in::{self, Limits, List, Wish};
use paper::table::{Cell, Column, Kind};
use paper::xlsx::LongSheet;

fn read(bytes: &[u8]) -> List {
    let knows = |text: &str| ["Cognome", "Nome"].contains(&text);
    sheets_in::read(bytes, &Wish { limits: Limits::default(), recognises: &knows, sheet: None }).unwrap()
}

fn written(rows: usize, last: Option<&str>) -> List {
    let columns = [Column::new("Cognome", Kind::Text), Column::new("Nome", Kind::Text)];
    let mut sheet = LongSheet::begin("Elenco", "Rete di Prova", &columns).unwrap();
    for number in 0..rows {
        sheet.row(&[Cell::text(format!("Prova {number}")), Cell::text("Ada")]).unwrap();
    }
    read(&sheet.finish_saying(last.map(str::to_owned)).unwrap())
}

fn first_cell_of_the_last_row(list: &List) -> String {
    list.rows.last().unwrap().cells[0].value.shown().unwrap_or_default()
}

#[test]
fn a_list_that_was_cut_ends_by_saying_so() {
    let list = written(3, Some("Elenco tagliato a 3 righe su 5"));
    assert_eq!(list.rows.len(), 4);
    assert_eq!(first_cell_of_the_last_row(&list), "Elenco tagliato a 3 righe su 5");
}

#[test]
fn a_whole_list_ends_with_its_last_row() {
    let list = written(3, None);
    assert_eq!(list.rows.len(), 3);
    assert_eq!(first_cell_of_the_last_row(&list), "Prova 2");
}
