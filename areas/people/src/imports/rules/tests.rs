//! Rows as offices write them.

use super::*;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 10).unwrap()
}

fn columns(fields: &[Field]) -> Vec<Column> {
    let column = |(place, field): (usize, &Field)| Column {
        place: place as u32,
        heading: field.code().to_owned(),
        field: Some(field.code().to_owned()),
        sample: String::new(),
    };
    fields.iter().enumerate().map(column).collect()
}

fn row(cells: Vec<RawCell>) -> RawRow {
    RawRow { number: 2, cells }
}

fn t(text: &str) -> RawCell {
    RawCell::Text(text.to_owned())
}

/// The keys of what is wrong when `cell` stands in a column of `field` beside a good name.
fn wrong(field: Field, cell: RawCell) -> Vec<String> {
    let columns = columns(&[Field::Family, Field::Given, field]);
    let read = read(&row(vec![t("Rossi"), t("Anna"), cell]), &columns, today());
    read.err().unwrap_or_default().into_iter().map(|problem| problem.key).collect()
}

fn good(field: Field, cell: RawCell) -> Entry {
    let columns = columns(&[Field::Family, Field::Given, field]);
    read(&row(vec![t("Rossi"), t("Anna"), cell]), &columns, today()).unwrap()
}

#[test]
fn a_whole_row_becomes_a_person() {
    let fields = [
        Field::Family,
        Field::Given,
        Field::Birth,
        Field::Gender,
        Field::Nationality,
        Field::Phone,
        Field::Language,
    ];
    let cells = vec![
        t("Traoré"),
        t("Aïcha"),
        t("10/03/1990"),
        t("F"),
        t("maliana"),
        RawCell::Integer(3_331_234_567),
        t("francese, bambara"),
    ];

    let entry = read(&row(cells), &columns(&fields), today()).unwrap();

    assert_eq!((entry.family.as_str(), entry.given.as_str()), ("Traoré", "Aïcha"));
    assert_eq!(entry.birth.date, NaiveDate::from_ymd_opt(1990, 3, 10));
    assert_eq!((entry.gender, entry.nationality.as_deref()), (Gender::Female, Some("MLI")));
    assert_eq!(entry.phone.as_deref(), Some("+393331234567"));
    assert_eq!(entry.languages, ["fr", "bm"]);
}

#[test]
fn a_name_in_arabic_is_a_name_and_a_picture_goes() {
    let columns = columns(&[Field::Family, Field::Given]);
    let entry = read(&row(vec![t("الأمين"), t("محمد 🎉")]), &columns, today()).unwrap();
    assert_eq!((entry.family.as_str(), entry.given.as_str()), ("الأمين", "محمد"));
}

#[test]
fn names_in_one_cell_are_parted_after_the_family_name() {
    let columns = columns(&[Field::Full]);
    let entry = |text: &str| read(&row(vec![t(text)]), &columns, today());
    let comma = entry("De Luca, Anna Maria").unwrap();
    assert_eq!((comma.family.as_str(), comma.given.as_str()), ("De Luca", "Anna Maria"));
    assert_eq!(entry("Rossi Anna Maria").unwrap().given, "Anna Maria");
    assert_eq!(entry("Rossi").unwrap_err()[0].key, "people-import-full-name-one-word");
}

#[test]
fn everything_wrong_with_a_row_is_said_at_once_and_each_in_its_cell() {
    let columns = columns(&[Field::Family, Field::Given, Field::Birth, Field::Gender]);
    let problems = read(&row(vec![t("=1+1"), RawCell::Empty, t("31/02/2001"), t("boh")]), &columns, today())
        .unwrap_err();
    let said: Vec<(Option<usize>, &str)> = problems.iter().map(|p| (p.column, p.key.as_str())).collect();
    assert_eq!(
        said,
        [
            (Some(0), "people-import-name-formula"),
            (Some(2), "people-import-day-no-such"),
            (Some(3), "people-import-gender-not"),
        ]
    );
}

#[test]
fn a_missing_name_is_said_where_it_is_missing() {
    let columns = columns(&[Field::Family, Field::Given]);
    let problems = read(&row(vec![t("Rossi"), RawCell::Empty]), &columns, today()).unwrap_err();
    assert_eq!(problems, [Problem::new(Some(1), "people-import-given-missing")]);
}

#[test]
fn cells_that_cannot_be_read_say_why() {
    assert_eq!(wrong(Field::Phone, RawCell::Fault("#REF!".into())), ["people-import-cell-fault"]);
    assert_eq!(wrong(Field::Phone, RawCell::TooLong("x".into(), 10_000)), ["people-import-cell-too-long"]);
    assert_eq!(wrong(Field::Phone, RawCell::Merged("C2:C4".into())), ["people-import-cell-merged"]);
    assert_eq!(wrong(Field::Phone, t("non lo dà")), ["people-phone-shape"]);
    assert_eq!(wrong(Field::FiscalCode, t("RSSMRA")), ["people-identifier-fiscal-code-length"]);
    assert_eq!(wrong(Field::Nationality, t("Atlantide")), ["people-import-nationality-not"]);
    assert_eq!(wrong(Field::Language, t("klingon")), ["people-import-language-not"]);
    assert_eq!(wrong(Field::Birth, t("10/03/90")), ["people-import-day-short-year"]);
    assert_eq!(wrong(Field::Birth, t("10/03/2030")), ["people-birth-in-the-future"]);
    assert_eq!(wrong(Field::PermitKind, t("permesso di volare")), ["people-import-permit-kind-not"]);
}

#[test]
fn what_nobody_knows_is_left_open() {
    for cell in ["n.d.", "non noto", "-", "/"] {
        assert_eq!(good(Field::Birth, t(cell)).birth, Birth::default(), "{cell}");
        assert_eq!(good(Field::Gender, t(cell)).gender, Gender::NotDeclared, "{cell}");
        assert_eq!(good(Field::FiscalCode, t(cell)).identifiers, [], "{cell}");
    }
    assert_eq!(good(Field::Birth, RawCell::Integer(1990)).birth.year, Some(1990));
}

#[test]
fn a_garbled_name_is_noticed() {
    let columns = columns(&[Field::Family, Field::Given]);
    let problems = read(&row(vec![t("RossÃ²"), t("Anna")]), &columns, today()).unwrap_err();
    assert_eq!(problems[0].key, "people-import-name-garbled");
}
