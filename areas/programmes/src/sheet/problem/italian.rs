//! What is wrong with a sheet, in Italian.

use super::{Entry, List, Slip, What};

impl What {
    pub(super) fn italian(&self) -> String {
        match self {
            Self::NotToml { slip, .. } => not_toml(*slip).into(),
            Self::OtherFormat { known } => format!("scrivi format = {known}: è la sola versione che so leggere."),
            Self::Missing => "manca questa voce obbligatoria: aggiungila.".into(),
            Self::MissingSection { written } => format!("manca la sezione obbligatoria {written}: aggiungila."),
            Self::Empty => "la voce è vuota: scrivi il testo o togli la riga.".into(),
            Self::UnknownKey { nearest, known } => unknown_key_italian(nearest.as_deref(), known),
            Self::UnknownSection { written, nearest, known } => match nearest {
                Some(nearest) => format!("sezione sconosciuta {written}: forse volevi scrivere {nearest}?"),
                None => format!("sezione sconosciuta {written}: qui si possono usare {}.", known.join(", ")),
            },
            Self::TooLong { most } => format!("il testo è troppo lungo: al massimo {most} caratteri."),
            Self::NotText => "serve un testo fra virgolette.".into(),
            Self::NotTextList => "serve un elenco di testi, per esempio [\"uno\", \"due\"].".into(),
            Self::NotYesOrNo => "scrivi true (sì) o false (no), senza virgolette.".into(),
            Self::NotASection => "serve una sezione, con il nome fra parentesi quadre.".into(),
            Self::NotRepeatedSections => {
                "serve una sezione ripetibile: scrivi il nome fra doppie parentesi quadre, una volta per ogni elemento."
                    .into()
            }
            Self::NotAQuantity { found } => format!(
                "{found} non è una quantità: scrivi un numero intero da 0 in su, oppure \"to-be-defined\" se il documento non lo dice."
            ),
            Self::NotAnAmount { found } => format!(
                "\"{found}\" non è un importo: scrivi gli euro fra virgolette, per esempio \"5.611.995,92\", oppure \"unknown\"."
            ),
            Self::NotADay { found } => format!(
                "\"{found}\" non è una data: scrivi anno-mese-giorno (2025-06-30), anno-mese (2025-06), anno (2025) o \"unknown\"."
            ),
            Self::NoSuchDay { found } => {
                format!("il giorno \"{found}\" non esiste nel calendario: controlla il mese e il giorno.")
            }
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
            Self::NoSuchTerritory { found, meant } => {
                format!("il codice ISTAT \"{found}\" non esiste{}.", rather(meant.as_ref()))
            }
            Self::OtherTerritory { code, name, found, meant } => format!(
                "il codice ISTAT \"{code}\" è di {name}, non di \"{found}\"{}.",
                rather(meant.as_ref())
            ),
            Self::UnknownReference { found, to, nearest } => {
                let places = sections(to, " né in ");
                format!("\"{found}\" non si trova in {places}.{} Aggiungilo là o correggi qui.", perhaps(nearest))
            }
            Self::UnknownIndicator { found, nearest } => format!(
                "\"{found}\" non è un indicatore comune, né uno condiviso fra i progetti, né uno dichiarato in [[indicators]].{} Gli indicatori che esistono sono elencati nella descrizione della scheda.",
                perhaps(nearest)
            ),
            Self::UnknownCode { list, of, found, nearest, known } => {
                let known = if known.is_empty() {
                    " L'elenco è vuoto: togli la voce.".to_owned()
                } else {
                    format!(" Si possono usare: {}.", known.join(", "))
                };
                format!("\"{found}\" {}.{}{known}", not_among(*list, of), perhaps(nearest))
            }
            Self::CallOfOtherProgramme { call, programme } => format!(
                "l'avviso \"{call}\" è del programma \"{programme}\": correggi l'avviso o il programma."
            ),
            Self::Twice { what, found, line } => twice(*what, found, *line),
            Self::TwoKinds { first, line } => format!(
                "lo stesso ente ha già il tipo \"{first}\"{}: usa lo stesso tipo dappertutto.",
                at_line(*line)
            ),
            Self::NoLead => {
                "manca il capofila: dai a un partner role = \"lead\", o spiega in lead_missing perché non c'è.".into()
            }
            Self::TwoLeads { first } => format!(
                "il capofila del progetto è già \"{first}\", ed è uno solo: se questo ente guida soltanto un ambito scrivi role = \"area-lead\", altrimenti role = \"partner\"."
            ),
            Self::AreaLeadWithoutArea => {
                "il capofila d'ambito ha bisogno del suo ambito: aggiungi area = \"...\" con un nome di [[areas]].".into()
            }
            Self::EndsBeforeItStarts => "la fine viene prima dell'inizio: controlla le due date.".into(),
            Self::BeforeTheProject { starts } => {
                format!("finisce prima che il progetto cominci ({starts}): controlla questa data o quelle di [dates].")
            }
            Self::AfterTheProject { ends } => {
                format!("viene dopo la fine del progetto ({ends}): controlla questa data o quelle di [dates].")
            }
            Self::NotAnAddress { found } => format!(
                "\"{found}\" non è un indirizzo web: scrivilo con https:// o http://, per esempio \"https://www.esempio.it\"."
            ),
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
            Self::PartsDoNotAdd { sum, total, difference, is_more } => {
                let side = if *is_more { "in più" } else { "in meno" };
                format!(
                    "le parti danno {sum} euro, il totale è {total} euro: {difference} euro {side}. Devono essere uguali."
                )
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
}

fn unknown_key_italian(nearest: Option<&str>, known: &[String]) -> String {
    match nearest {
        Some(nearest) => format!("voce sconosciuta: forse volevi scrivere \"{nearest}\"?"),
        None => format!("voce sconosciuta: qui si possono usare {}.", known.join(", ")),
    }
}

fn not_toml(slip: Slip) -> &'static str {
    match slip {
        Slip::Text => {
            "qui un testo non è chiuso: ogni testo sta fra due virgolette sulla stessa riga, e le citazioni dentro il testo si scrivono con «...»."
        }
        Slip::Unquoted => {
            "qui un valore è senza virgolette: scrivi i testi fra virgolette, per esempio \"comune\"."
        }
        Slip::Repeated => {
            "questa voce o sezione è scritta due volte: togline una. Le sezioni che si ripetono hanno doppie parentesi quadre, per esempio [[partners]]."
        }
        Slip::List => {
            "qui manca una parentesi o una virgola: un elenco si scrive [\"uno\", \"due\"], una sezione [nome] o [[nome]]."
        }
        Slip::Equals => {
            "questa riga non si capisce: ogni riga è voce = valore, una sezione fra parentesi quadre o un commento che comincia con #."
        }
        Slip::Day => "questa data non esiste nel calendario: controlla il mese e il giorno.",
        Slip::Other => {
            "questa riga non si capisce: controlla virgolette, parentesi e segni di uguale, qui e nella riga prima."
        }
    }
}

fn not_among(list: List, of: &str) -> String {
    match list {
        List::Programmes => "non è fra i programmi conosciuti".into(),
        List::Calls => "non è fra gli avvisi conosciuti".into(),
        List::Objectives => format!("non è fra gli obiettivi specifici del programma {of}"),
        List::NationalObjectives => format!("non è fra gli obiettivi nazionali del programma {of}"),
        List::Measures => format!("non è fra le misure del programma {of}"),
        List::Actions => format!("non è fra le azioni del programma {of}"),
        List::ProjectActions => "non è fra le azioni di funded_actions, in [project]".into(),
        List::CostCategories => format!("non è fra le voci di costo dell'avviso {of}"),
    }
}

fn twice(what: Entry, found: &str, line: Option<usize>) -> String {
    let there = at_line(line);
    match what {
        Entry::Code => format!("\"{found}\" c'è già{there}: ogni codice si usa una volta sola."),
        Entry::Partner => format!(
            "\"{found}\" è già elencato{there}: tieni una voce sola. Due voci servono solo per due ambiti diversi."
        ),
        Entry::Target => {
            format!(
                "\"{found}\" ha già un valore obiettivo{there}: ogni indicatore ne ha uno solo, per tutto il progetto."
            )
        }
        Entry::Territory => format!("\"{found}\" è già elencato{there}: togli una delle due voci."),
    }
}

fn at_line(line: Option<usize>) -> String {
    line.map(|line| format!(" alla riga {line}")).unwrap_or_default()
}

fn rather(meant: Option<&(String, String)>) -> String {
    meant.map_or_else(
        || ": controlla il codice".into(),
        |(code, name)| format!(": per {name} il codice è {code}"),
    )
}

fn perhaps(nearest: &Option<String>) -> String {
    nearest.as_ref().map(|near| format!(" Forse volevi scrivere \"{near}\"?")).unwrap_or_default()
}

fn sections(names: &[&str], between: &str) -> String {
    names.iter().map(|name| format!("[[{name}]]")).collect::<Vec<_>>().join(between)
}
