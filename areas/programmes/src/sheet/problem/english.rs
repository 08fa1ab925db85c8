//! What is wrong with a sheet, in English.

use super::{Entry, List, Slip, What};

impl What {
    pub(super) fn english(&self) -> String {
        match self {
            Self::NotToml { slip, parser } => format!("{} (TOML: {parser})", not_toml(*slip)),
            Self::OtherFormat { known } => format!("write format = {known}: it is the only version I can read."),
            Self::Missing => "this required key is missing: add it.".into(),
            Self::MissingSection { written } => format!("the required section {written} is missing: add it."),
            Self::Empty => "this key is empty: write the text or remove the line.".into(),
            Self::UnknownKey { nearest, known } => unknown_key_english(nearest.as_deref(), known),
            Self::UnknownSection { written, nearest, known } => match nearest {
                Some(nearest) => format!("unknown section {written}: did you mean {nearest}?"),
                None => format!("unknown section {written}: here you can use {}.", known.join(", ")),
            },
            Self::TooLong { most } => format!("the text is too long: at most {most} characters."),
            Self::NotText => "a text in quotation marks is needed.".into(),
            Self::NotTextList => "a list of texts is needed, for example [\"one\", \"two\"].".into(),
            Self::NotYesOrNo => "write true or false, without quotation marks.".into(),
            Self::NotASection => "a section is needed, with its name in square brackets.".into(),
            Self::NotRepeatedSections => {
                "a repeatable section is needed: write its name in double square brackets, once per element.".into()
            }
            Self::NotAQuantity { found } => format!(
                "{found} is not a quantity: write a whole number from 0 up, or \"to-be-defined\" if the document does not say."
            ),
            Self::NotAnAmount { found } => format!(
                "\"{found}\" is not an amount: write euros in quotation marks, for example \"5611995.92\", or \"unknown\"."
            ),
            Self::NotADay { found } => format!(
                "\"{found}\" is not a date: write year-month-day (2025-06-30), year-month (2025-06), year (2025) or \"unknown\"."
            ),
            Self::NoSuchDay { found } => {
                format!("the day \"{found}\" does not exist in the calendar: check the month and the day.")
            }
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
            Self::NoSuchTerritory { found, meant } => {
                format!("the ISTAT code \"{found}\" does not exist{}.", rather(meant.as_ref()))
            }
            Self::OtherTerritory { code, name, found, meant } => format!(
                "the ISTAT code \"{code}\" is that of {name}, not of \"{found}\"{}.",
                rather(meant.as_ref())
            ),
            Self::UnknownReference { found, to, nearest } => {
                let places = sections(to, " or ");
                format!("\"{found}\" is not found in {places}.{} Add it there or correct it here.", perhaps(nearest))
            }
            Self::UnknownIndicator { found, nearest } => format!(
                "\"{found}\" is not a common indicator, nor one that projects share, nor one declared in [[indicators]].{} Those that exist are listed in the description of the sheet.",
                perhaps(nearest)
            ),
            Self::UnknownCode { list, of, found, nearest, known } => {
                let known = if known.is_empty() {
                    " The list is empty: remove the key.".to_owned()
                } else {
                    format!(" You can use: {}.", known.join(", "))
                };
                format!("\"{found}\" {}.{}{known}", not_among(*list, of), perhaps(nearest))
            }
            Self::CallOfOtherProgramme { call, programme } => format!(
                "the call \"{call}\" belongs to the programme \"{programme}\": correct the call or the programme."
            ),
            Self::Twice { what, found, line } => twice(*what, found, *line),
            Self::TwoKinds { first, line } => format!(
                "the same body already has the kind \"{first}\"{}: use the same kind everywhere.",
                at_line(*line)
            ),
            Self::NoLead => {
                "the lead is missing: give a partner role = \"lead\", or say in lead_missing why there is none.".into()
            }
            Self::TwoLeads { first } => format!(
                "the project's lead is already \"{first}\", and there is only one: if this body leads an area only write role = \"area-lead\", otherwise role = \"partner\"."
            ),
            Self::AreaLeadWithoutArea => {
                "who leads an area needs its area: add area = \"...\" with a name of [[areas]].".into()
            }
            Self::EndsBeforeItStarts => "the end comes before the start: check the two dates.".into(),
            Self::BeforeTheProject { starts } => {
                format!("it ends before the project starts ({starts}): check this date or those of [dates].")
            }
            Self::AfterTheProject { ends } => {
                format!("it comes after the end of the project ({ends}): check this date or those of [dates].")
            }
            Self::NotAnAddress { found } => format!(
                "\"{found}\" is not a web address: write it with https:// or http://, for example \"https://www.example.org\"."
            ),
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
            Self::PartsDoNotAdd { sum, total, difference, is_more } => {
                let side = if *is_more { "too much" } else { "too little" };
                format!(
                    "the parts add up to {sum} euros, the total is {total} euros: {difference} euros {side}. They must be equal."
                )
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

fn unknown_key_english(nearest: Option<&str>, known: &[String]) -> String {
    match nearest {
        Some(nearest) => format!("unknown key: did you mean \"{nearest}\"?"),
        None => format!("unknown key: here you can use {}.", known.join(", ")),
    }
}

fn not_toml(slip: Slip) -> &'static str {
    match slip {
        Slip::Text => {
            "a text is not closed here: each text stands between two quotation marks on one line, and quotations inside it are written «...»."
        }
        Slip::Unquoted => {
            "a value has no quotation marks here: write texts in quotation marks, for example \"comune\"."
        }
        Slip::Repeated => {
            "this key or section is written twice: remove one. Sections that repeat have double square brackets, for example [[partners]]."
        }
        Slip::List => {
            "a bracket or a comma is missing here: a list is written [\"one\", \"two\"], a section [name] or [[name]]."
        }
        Slip::Equals => {
            "this line cannot be understood: each line is key = value, a section in square brackets or a comment that begins with #."
        }
        Slip::Day => "this date does not exist in the calendar: check the month and the day.",
        Slip::Other => {
            "this line cannot be understood: check quotation marks, brackets and equals signs, here and in the line before."
        }
    }
}

fn not_among(list: List, of: &str) -> String {
    match list {
        List::Programmes => "is not among the known programmes".into(),
        List::Calls => "is not among the known calls".into(),
        List::Objectives => format!("is not among the specific objectives of the programme {of}"),
        List::NationalObjectives => format!("is not among the national objectives of the programme {of}"),
        List::Measures => format!("is not among the measures of the programme {of}"),
        List::Actions => format!("is not among the actions of the programme {of}"),
        List::ProjectActions => "is not among the letters of funded_actions, in [project]".into(),
        List::CostCategories => format!("is not among the cost categories of the call {of}"),
    }
}

fn twice(what: Entry, found: &str, line: Option<usize>) -> String {
    let there = at_line(line);
    match what {
        Entry::Code => format!("\"{found}\" is already there{there}: each code is used only once."),
        Entry::Partner => format!(
            "\"{found}\" is already listed{there}: keep one entry. Two are needed only for two different areas."
        ),
        Entry::Target => {
            format!(
                "\"{found}\" already has a target{there}: each indicator has one only, for the whole project."
            )
        }
        Entry::Territory => format!("\"{found}\" is already listed{there}: remove one of the two."),
    }
}

fn at_line(line: Option<usize>) -> String {
    line.map(|line| format!(" at line {line}")).unwrap_or_default()
}

fn rather(meant: Option<&(String, String)>) -> String {
    meant.map_or_else(|| ": check the code".into(), |(code, name)| format!(": the code of {name} is {code}"))
}

fn perhaps(nearest: &Option<String>) -> String {
    nearest.as_ref().map(|near| format!(" Did you mean \"{near}\"?")).unwrap_or_default()
}

fn sections(names: &[&str], between: &str) -> String {
    names.iter().map(|name| format!("[[{name}]]")).collect::<Vec<_>>().join(between)
}
