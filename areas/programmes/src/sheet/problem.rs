//! What can be wrong with a sheet, said so that its author knows what to do.

use std::fmt;

/// One thing to correct: where it is and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Line of the file, from 1.
    pub line: usize,
    /// The key as the author would look for it: `actions[1].activities[2].planned`.
    pub key: String,
    pub what: What,
}

/// The kinds of mistake a sheet can hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Not TOML at all; the parser's own words are kept because they name the character.
    NotToml {
        parser: String,
    },
    OtherFormat {
        known: i64,
    },
    Missing,
    MissingSection,
    Empty,
    UnknownKey {
        nearest: Option<String>,
        known: Vec<String>,
    },
    TooLong {
        most: usize,
    },
    NotText,
    NotTextList,
    NotYesOrNo,
    NotASection,
    NotRepeatedSections,
    NotAQuantity,
    NotAnAmount {
        found: String,
    },
    NotADay {
        found: String,
    },
    NotANumber {
        found: String,
    },
    NotAllowed {
        found: String,
        nearest: Option<String>,
        allowed: Vec<String>,
    },
    NotACup {
        found: String,
    },
    NotAProjectCode {
        found: String,
    },
    NotATerritoryCode {
        found: String,
        digits: usize,
    },
    UnknownReference {
        found: String,
        to: &'static str,
        nearest: Option<String>,
    },
    Twice {
        found: String,
    },
    NoLead,
    TwoLeads,
    EndsBeforeItStarts,
    CupAndReason,
    NeitherCupNorReason,
    AfterItself {
        circle: String,
    },
    CellsDoNotAdd {
        sum: i64,
        total: i64,
    },
    NotNineCells,
    PartsDoNotAdd {
        sum: String,
        total: String,
    },
    AtsWithoutMandate,
    /// An indicator of the sheet's own under a code that means something already.
    CodeOfAnotherIndicator {
        found: String,
    },
    NamedByNoActivity {
        found: String,
    },
}

impl Problem {
    /// The sentence for an Italian reader.
    pub fn italian(&self) -> String {
        format!("Riga {}, {}: {}", self.line, self.key, self.what.italian())
    }

    /// The sentence for an English reader.
    pub fn english(&self) -> String {
        format!("Line {}, {}: {}", self.line, self.key, self.what.english())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.english())
    }
}

impl What {
    fn italian(&self) -> String {
        match self {
            Self::NotToml { parser } => {
                format!("il file non è TOML valido ({parser}). Controlla virgolette, parentesi e segni di uguale.")
            }
            Self::OtherFormat { known } => format!("scrivi format = {known}: è la sola versione che so leggere."),
            Self::Missing => "manca questa voce obbligatoria: aggiungila.".into(),
            Self::MissingSection => "manca questa sezione obbligatoria: aggiungila.".into(),
            Self::Empty => "la voce è vuota: scrivi il testo o togli la riga.".into(),
            Self::UnknownKey { nearest, known } => unknown_key_italian(nearest.as_deref(), known),
            Self::TooLong { most } => format!("il testo è troppo lungo: al massimo {most} caratteri."),
            Self::NotText => "serve un testo fra virgolette.".into(),
            Self::NotTextList => "serve un elenco di testi, per esempio [\"uno\", \"due\"].".into(),
            Self::NotYesOrNo => "scrivi true (sì) o false (no), senza virgolette.".into(),
            Self::NotASection => "serve una sezione, con il nome fra parentesi quadre.".into(),
            Self::NotRepeatedSections => {
                "serve una sezione ripetibile: scrivi il nome fra doppie parentesi quadre, una volta per ogni elemento."
                    .into()
            }
            Self::NotAQuantity => {
                "scrivi un numero intero da 0 in su, oppure \"to-be-defined\" se il documento non lo dice.".into()
            }
            Self::NotAnAmount { found } => format!(
                "\"{found}\" non è un importo: scrivi gli euro fra virgolette, per esempio \"5.611.995,92\", oppure \"unknown\"."
            ),
            Self::NotADay { found } => format!(
                "\"{found}\" non è una data: scrivi anno-mese-giorno (2025-06-30), anno-mese (2025-06), anno (2025) o \"unknown\"."
            ),
            Self::NotANumber { found } => {
                format!("\"{found}\" non è un numero: scrivi solo cifre, con il punto per i decimali (30.1).")
            }
            Self::NotAllowed { found, nearest, allowed } => match nearest {
                Some(nearest) => format!("\"{found}\" non è un valore ammesso: forse volevi scrivere \"{nearest}\"?"),
                None => format!("\"{found}\" non è un valore ammesso: scegli fra {}.", allowed.join(", ")),
            },
            Self::NotACup { found } => format!(
                "\"{found}\" non è un CUP: 15 caratteri, per esempio E89F18000510007. Se non c'è, usa cup_missing e spiega perché."
            ),
            Self::NotAProjectCode { found } => {
                format!("\"{found}\" non è un codice di progetto: scrivi solo le cifre, da 3 a 5 (per esempio 3797).")
            }
            Self::NotATerritoryCode { found, digits } => {
                format!("\"{found}\" non è un codice ISTAT di questo livello: servono {digits} cifre, zeri compresi.")
            }
            Self::UnknownReference { found, to, nearest } => {
                let suggestion =
                    nearest.as_ref().map(|near| format!(" Forse volevi scrivere \"{near}\"?")).unwrap_or_default();
                format!("\"{found}\" non si trova in [[{to}]].{suggestion} Aggiungilo là o correggi qui.")
            }
            Self::Twice { found } => format!("\"{found}\" c'è già: ogni codice si usa una volta sola."),
            Self::NoLead => {
                "manca il capofila: dai a un partner role = \"lead\", o spiega in lead_missing perché non c'è.".into()
            }
            Self::TwoLeads => "i capofila sono più di uno: lascia role = \"lead\" a un ente solo.".into(),
            Self::EndsBeforeItStarts => "la fine viene prima dell'inizio: controlla le due date.".into(),
            Self::CupAndReason => "ci sono sia il CUP sia la ragione per cui manca: togli una delle due voci.".into(),
            Self::NeitherCupNorReason => "scrivi il CUP, oppure in cup_missing la ragione per cui non c'è.".into(),
            Self::AfterItself { circle } => {
                format!("le attività si aspettano a vicenda ({circle}): togli uno dei codici da after.")
            }
            Self::CellsDoNotAdd { sum, total } => {
                format!("le nove celle danno {sum}, il valore previsto è {total}: devono essere uguali.")
            }
            Self::NotNineCells => {
                "servono tre numeri: meno di 18 anni, da 18 a 60, oltre 60 (0 se non è previsto nessuno).".into()
            }
            Self::PartsDoNotAdd { sum, total } => {
                format!("le parti danno {sum} euro, il totale è {total} euro: devono essere uguali.")
            }
            Self::AtsWithoutMandate => {
                "ci sono i membri dell'ATS ma non il mandato: aggiungi mandated_ats = true o togli ats_members.".into()
            }
            Self::CodeOfAnotherIndicator { found } => format!(
                "\"{found}\" è il codice di un indicatore comune o condiviso: dai al tuo un codice diverso, oppure togli questa sezione e usa quello."
            ),
            Self::NamedByNoActivity { found } => format!(
                "nessuna attività nomina \"{found}\", e così non si conta nulla: scrivilo in indicators delle attività che lo alimentano."
            ),
        }
    }

    fn english(&self) -> String {
        match self {
            Self::NotToml { parser } => {
                format!("the file is not valid TOML ({parser}). Check quotation marks, brackets and equals signs.")
            }
            Self::OtherFormat { known } => format!("write format = {known}: it is the only version I can read."),
            Self::Missing => "this required key is missing: add it.".into(),
            Self::MissingSection => "this required section is missing: add it.".into(),
            Self::Empty => "this key is empty: write the text or remove the line.".into(),
            Self::UnknownKey { nearest, known } => unknown_key_english(nearest.as_deref(), known),
            Self::TooLong { most } => format!("the text is too long: at most {most} characters."),
            Self::NotText => "a text in quotation marks is needed.".into(),
            Self::NotTextList => "a list of texts is needed, for example [\"one\", \"two\"].".into(),
            Self::NotYesOrNo => "write true or false, without quotation marks.".into(),
            Self::NotASection => "a section is needed, with its name in square brackets.".into(),
            Self::NotRepeatedSections => {
                "a repeatable section is needed: write its name in double square brackets, once per element.".into()
            }
            Self::NotAQuantity => {
                "write a whole number from 0 up, or \"to-be-defined\" if the document does not say.".into()
            }
            Self::NotAnAmount { found } => format!(
                "\"{found}\" is not an amount: write euros in quotation marks, for example \"5611995.92\", or \"unknown\"."
            ),
            Self::NotADay { found } => format!(
                "\"{found}\" is not a date: write year-month-day (2025-06-30), year-month (2025-06), year (2025) or \"unknown\"."
            ),
            Self::NotANumber { found } => {
                format!("\"{found}\" is not a number: write digits only, with a point for decimals (30.1).")
            }
            Self::NotAllowed { found, nearest, allowed } => match nearest {
                Some(nearest) => format!("\"{found}\" is not an allowed value: did you mean \"{nearest}\"?"),
                None => format!("\"{found}\" is not an allowed value: choose among {}.", allowed.join(", ")),
            },
            Self::NotACup { found } => format!(
                "\"{found}\" is not a CUP: 15 characters, for example E89F18000510007. If there is none, use cup_missing and say why."
            ),
            Self::NotAProjectCode { found } => {
                format!("\"{found}\" is not a project code: write its digits only, 3 to 5 of them (for example 3797).")
            }
            Self::NotATerritoryCode { found, digits } => {
                format!("\"{found}\" is not an ISTAT code of this level: {digits} digits are needed, zeros included.")
            }
            Self::UnknownReference { found, to, nearest } => {
                let suggestion =
                    nearest.as_ref().map(|near| format!(" Did you mean \"{near}\"?")).unwrap_or_default();
                format!("\"{found}\" is not found in [[{to}]].{suggestion} Add it there or correct it here.")
            }
            Self::Twice { found } => format!("\"{found}\" is already there: each code is used only once."),
            Self::NoLead => {
                "the lead is missing: give a partner role = \"lead\", or say in lead_missing why there is none.".into()
            }
            Self::TwoLeads => "there is more than one lead: leave role = \"lead\" to one body only.".into(),
            Self::EndsBeforeItStarts => "the end comes before the start: check the two dates.".into(),
            Self::CupAndReason => "there are both a CUP and a reason for its absence: remove one of the two.".into(),
            Self::NeitherCupNorReason => "write the CUP, or in cup_missing the reason why there is none.".into(),
            Self::AfterItself { circle } => {
                format!("activities wait for each other ({circle}): remove one of the codes from after.")
            }
            Self::CellsDoNotAdd { sum, total } => {
                format!("the nine cells add up to {sum}, the planned value is {total}: they must be equal.")
            }
            Self::NotNineCells => {
                "three numbers are needed: under 18, 18 to 60, over 60 (0 if nobody is planned).".into()
            }
            Self::PartsDoNotAdd { sum, total } => {
                format!("the parts add up to {sum} euros, the total is {total} euros: they must be equal.")
            }
            Self::AtsWithoutMandate => {
                "there are ATS members but no mandate: add mandated_ats = true or remove ats_members.".into()
            }
            Self::CodeOfAnotherIndicator { found } => format!(
                "\"{found}\" is the code of a common or shared indicator: give yours another code, or remove this section and use that one."
            ),
            Self::NamedByNoActivity { found } => format!(
                "no activity names \"{found}\", so nothing would be counted: write it in indicators of the activities that feed it."
            ),
        }
    }
}

fn unknown_key_italian(nearest: Option<&str>, known: &[String]) -> String {
    match nearest {
        Some(nearest) => format!("voce sconosciuta: forse volevi scrivere \"{nearest}\"?"),
        None => format!("voce sconosciuta: qui si possono usare {}.", known.join(", ")),
    }
}

fn unknown_key_english(nearest: Option<&str>, known: &[String]) -> String {
    match nearest {
        Some(nearest) => format!("unknown key: did you mean \"{nearest}\"?"),
        None => format!("unknown key: here you can use {}.", known.join(", ")),
    }
}
