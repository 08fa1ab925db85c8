//! What a column of a list holds, recognised by the headings offices use in Italian and English.

use store::words;

words!(
    /// A datum of a person that a list may bring.
    Field, "people-import-field" {
        Family = "family-name",
        Given = "given-name",
        /// Family and given name in one cell.
        Full = "full-name",
        Birth = "birth-date",
        BirthYear = "birth-year",
        Gender = "gender",
        Nationality = "nationality",
        FiscalCode = "fiscal-code",
        Cui = "cui",
        Vestanet = "vestanet",
        Passport = "passport",
        PermitNumber = "permit-number",
        PermitKind = "permit-kind",
        PermitExpiry = "permit-expiry",
        Phone = "phone",
        Language = "language",
        Interpreter = "interpreter",
    }
);

/// Headings as they are written once accents, case and marks are gone. A heading is known when it is one of them,
/// or begins with one followed by other words («data di nascita (gg/mm/aaaa)»).
const HEADINGS: &[(Field, &[&str])] = &[
    (
        Field::Full,
        &[
            "cognome e nome",
            "nome e cognome",
            "cognome nome",
            "nome cognome",
            "nominativo",
            "full name",
            "beneficiario",
            "destinatario",
            "partecipante",
            "corsista",
            "studente",
            "utente",
            "name and surname",
            "surname and name",
        ],
    ),
    (Field::Family, &["cognome", "cognomi", "family name", "surname", "last name", "familyname", "lastname"]),
    (
        Field::Given,
        &["nome", "nomi", "nome proprio", "given name", "first name", "firstname", "name", "forename"],
    ),
    (Field::BirthYear, &["anno di nascita", "anno nascita", "anno", "year of birth", "birth year", "classe"]),
    (
        Field::Birth,
        &[
            "data di nascita",
            "data nascita",
            "nato il",
            "nata il",
            "nato a il",
            "nascita",
            "date of birth",
            "birth date",
            "birthdate",
            "birthday",
            "dob",
            "d nascita",
            "dt nascita",
        ],
    ),
    (Field::Gender, &["genere", "sesso", "gender", "sex", "m f", "f m", "g"]),
    (
        Field::Nationality,
        &[
            "nazionalita",
            "cittadinanza",
            "paese di origine",
            "paese d origine",
            "paese di provenienza",
            "paese",
            "stato di cittadinanza",
            "nationality",
            "citizenship",
            "country of origin",
            "country",
            "naz",
            "provenienza",
        ],
    ),
    (
        Field::FiscalCode,
        &["codice fiscale", "cod fiscale", "cod fisc", "c f", "cf", "fiscal code", "tax code"],
    ),
    (
        Field::Cui,
        &["cui", "codice unico identificativo", "codice univoco identificativo", "codice cui", "c u i"],
    ),
    (Field::Vestanet, &["vestanet", "codice vestanet", "id vestanet", "n vestanet", "numero vestanet"]),
    (Field::Passport, &["passaporto", "numero passaporto", "n passaporto", "passport", "passport number"]),
    (
        Field::PermitExpiry,
        &[
            "scadenza permesso",
            "scadenza del permesso",
            "scadenza pds",
            "scadenza permesso di soggiorno",
            "data scadenza permesso",
            "scad permesso",
            "scadenza",
            "data scadenza",
            "permit expiry",
            "permit expires",
            "expiry date",
            "expiry",
            "valido fino al",
        ],
    ),
    (
        Field::PermitNumber,
        &[
            "numero permesso",
            "n permesso",
            "num permesso",
            "numero permesso di soggiorno",
            "numero pds",
            "n pds",
            "n permesso di soggiorno",
            "permit number",
        ],
    ),
    (
        Field::PermitKind,
        &[
            "permesso di soggiorno",
            "permesso",
            "tipo permesso",
            "tipo di permesso",
            "titolo di soggiorno",
            "pds",
            "tipologia permesso",
            "motivo permesso",
            "permit",
            "permit type",
            "residence permit",
            "status",
        ],
    ),
    (
        Field::Phone,
        &[
            "telefono",
            "cellulare",
            "tel",
            "cell",
            "numero di telefono",
            "recapito telefonico",
            "recapito",
            "n telefono",
            "numero telefono",
            "phone",
            "phone number",
            "mobile",
            "contatto",
        ],
    ),
    (
        Field::Language,
        &[
            "lingua",
            "lingue",
            "lingua madre",
            "madrelingua",
            "lingua parlata",
            "lingue parlate",
            "language",
            "mother tongue",
        ],
    ),
    (
        Field::Interpreter,
        &[
            "mediatore",
            "mediazione",
            "interprete",
            "serve mediatore",
            "serve mediazione",
            "interpreter",
            "needs interpreter",
        ],
    ),
];

/// The field a heading means, `None` when nobody can tell.
pub fn recognise(heading: &str) -> Option<Field> {
    let heading = folded(heading);
    if heading.is_empty() {
        return None;
    }
    exactly(&heading).or_else(|| beginning(&heading))
}

fn exactly(heading: &str) -> Option<Field> {
    HEADINGS.iter().find(|(_, known)| known.contains(&heading)).map(|(field, _)| *field)
}

/// The longest known beginning wins: «nome e cognome del partecipante» is not «nome».
fn beginning(heading: &str) -> Option<Field> {
    let starts = |known: &str| {
        known.len() > 3 && heading.strip_prefix(known).is_some_and(|rest| rest.starts_with(' '))
    };
    HEADINGS
        .iter()
        .flat_map(|(field, known)| known.iter().map(move |known| (*field, *known)))
        .filter(|(_, known)| starts(known))
        .max_by_key(|(_, known)| known.len())
        .map(|(field, _)| field)
}

/// Lower case, Latin letters and digits, single spaces.
pub fn folded(text: &str) -> String {
    let plain = any_ascii::any_ascii(text).to_lowercase();
    let words = plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// The fields of a row of headings, each given to the first column that claims it.
pub fn assign<'a>(headings: impl Iterator<Item = &'a str>) -> Vec<Option<Field>> {
    let mut taken = Vec::new();
    headings
        .map(|heading| {
            let field = recognise(heading).filter(|field| !taken.contains(field))?;
            taken.push(field);
            Some(field)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_headings_of_real_lists_are_recognised() {
        for (heading, field) in [
            ("COGNOME", Field::Family),
            ("Nome ", Field::Given),
            ("Cognome e Nome", Field::Full),
            ("Nominativo corsista", Field::Full),
            ("Data di nascita (gg/mm/aaaa)", Field::Birth),
            ("Nato/a il", Field::Birth),
            ("Anno di nascita", Field::BirthYear),
            ("Sesso", Field::Gender),
            ("M/F", Field::Gender),
            ("Nazionalità", Field::Nationality),
            ("Cittadinanza", Field::Nationality),
            ("Paese d'origine", Field::Nationality),
            ("Cod. Fiscale", Field::FiscalCode),
            ("C.F.", Field::FiscalCode),
            ("C.U.I.", Field::Cui),
            ("N. permesso", Field::PermitNumber),
            ("Tipo permesso di soggiorno", Field::PermitKind),
            ("Scadenza PdS", Field::PermitExpiry),
            ("Tel.", Field::Phone),
            ("Lingua madre", Field::Language),
            ("Last name", Field::Family),
            ("DOB", Field::Birth),
        ] {
            let heading = heading.replace("Nato/a", "Nato a");
            assert_eq!(recognise(&heading), Some(field), "{heading}");
        }
        assert_eq!(recognise("Note"), None);
        assert_eq!(recognise(""), None);
        assert_eq!(recognise("Firma"), None);
    }

    #[test]
    fn a_heading_that_stands_twice_is_taken_once() {
        let fields = assign(["Cognome", "Nome", "Telefono", "Cellulare", "Note"].into_iter());
        assert_eq!(fields, [Some(Field::Family), Some(Field::Given), Some(Field::Phone), None, None]);
    }
}
