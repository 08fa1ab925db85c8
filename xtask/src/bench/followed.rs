//! How soon the pages of somebody who follows people answer: *Oggi*, a case, what can be offered, who can interpret.

use super::client::{Client, links};
use super::load;
use super::served::Served;
use crate::Outcome;

/// One of the case workers, who follows some hundred persons.
const CASE_WORKER: &str = "caso0";
/// Browsers at the same time: one alone tells the time a page takes, eight that it stays so.
const BROWSERS: [usize; 2] = [1, 8];

pub fn run(persons: u32) -> Outcome {
    let served = Served::network(persons)?;
    let mut browser = served.signed_in(CASE_WORKER)?;
    let cases = links(&browser.get("/cases")?.body, "/cases/");
    let persons = persons_of(&mut browser, &cases)?;
    let requests = links(&browser.get("/mediation")?.body, "/mediation/");
    if cases.is_empty() || persons.is_empty() || requests.is_empty() {
        return Err("the case worker has nobody to follow".to_owned());
    }

    let opened = |urls: &[String], sign: &str| {
        let (urls, sign) = (urls.to_vec(), sign.to_owned());
        move |browser: &mut Client, number: usize, turn: usize| {
            let page = browser.get(&urls[(number * 7919 + turn * 31) % urls.len()])?;
            Ok(page.status == 200 && page.body.contains(&sign))
        }
    };
    let offers: Vec<String> = persons.iter().map(|person| format!("/services/offer/{person}")).collect();
    for at_a_time in BROWSERS {
        println!("{at_a_time} at a time");
        let tell = |what, urls: &[String], sign| {
            load::run(&browser, at_a_time, opened(urls, sign)).map(|report| report.tell(what))
        };
        tell("Oggi of a case worker", &["/".to_owned()], "Richiamare")?;
        tell("a case", &cases, "di prova")?;
        tell("what can be offered, 5,000 services", &offers, "Servizio di prova")?;
        tell("a proposal, 1,000 mediators", &requests, "Mediatore Prova")?;
    }
    println!("memory: {}", served.memory());
    Ok(())
}

/// The persons of the cases, by the links of their pages.
fn persons_of(browser: &mut Client, cases: &[String]) -> Result<Vec<String>, String> {
    let mut persons = Vec::new();
    for case in cases {
        let page = browser.get(case)?.body;
        let of = links(&page, "/people/");
        persons.extend(of.first().map(|url| url.trim_start_matches("/people/").to_owned()));
    }
    Ok(persons)
}
