//! The program as people meet it: how soon it answers, how many pages and recordings a second, how much memory.

use std::sync::Mutex;

use super::client::{Client, field, links};
use super::load;
use super::served::Served;
use crate::Outcome;

/// A teacher of the body that teaches most.
const TEACHER: &str = "docente1";
/// Pages of the list from which persons to open are taken, fifty on each.
const PAGES: usize = 60;

type Result<T> = std::result::Result<T, String>;

/// Makes a network of so many persons, serves it, and measures.
pub fn run(persons: u32) -> Outcome {
    let served = Served::network(persons)?;
    println!("start to first answer: {:.2} s", served.first_answer.as_secs_f64());
    let measured = measure(&served);
    println!("memory: {}", served.memory());
    measured
}

fn measure(served: &Served) -> Outcome {
    let mut browser = served.signed_in(TEACHER)?;
    let token = csrf(&mut browser)?;
    println!("memory before the first page of persons: {}", served.memory());
    let persons = persons(&mut browser)?;

    let open = |browser: &mut Client, number: usize, turn: usize| {
        let (url, name) = &persons[(number * 7919 + turn * 31) % persons.len()];
        let page = browser.get(url)?;
        Ok(page.status == 200 && name.split(' ').all(|word| page.body.contains(word)))
    };
    load::run(&browser, load::AT_A_TIME, open)?.tell("a person's page");
    println!("memory: {}", served.memory());

    let list = |browser: &mut Client, number: usize, turn: usize| {
        let sort = ["", "&sort=name&dir=desc", "&sort=permit", "&sort=permit&dir=desc"][turn % 4];
        let page = browser.get(&format!("/people?page={}{sort}", 1 + (number * 53 + turn * 17) % 190))?;
        Ok(page.status == 200 && rows(&page.body) == 50)
    };
    load::run(&browser, load::AT_A_TIME, list)?.tell("a page of the list of persons");
    println!("memory: {}", served.memory());

    let names: Vec<String> = persons.iter().map(|(_, name)| misspelt(name)).collect();
    let search = |browser: &mut Client, number: usize, turn: usize| {
        let q = &names[(number * 7919 + turn * 31) % names.len()];
        let page = browser.post("/people/search", &[("_csrf", &token), ("q", q)])?;
        Ok(page.status == 200 && page.body.contains("href=\"/people/"))
    };
    load::run(&browser, load::AT_A_TIME, search)?.tell("search for a misspelt name");
    println!("memory: {}", served.memory());

    let enrol = |browser: &mut Client, number: usize, turn: usize| {
        let family = format!("Prova{}{}", letters(number), letters(turn));
        let fields = [
            ("_csrf", token.as_str()),
            ("given_name", "Misura"),
            ("family_name", &family),
            ("birth_year", "1990"),
            ("gender", "female"),
            ("is_new", "1"),
        ];
        Ok(browser.post("/people/enrol", &fields)?.status == 303)
    };
    load::run(&browser, load::AT_A_TIME, enrol)?.tell("enrol a person, on disk");
    attendances(&mut browser, &token)
}

/// One mark changed in one register after the other, each browser in a register of its own.
fn attendances(browser: &mut Client, token: &str) -> Outcome {
    let sessions = links(&browser.get("/sessions?state=held")?.body, "/sessions/");
    let mut registers = Vec::new();
    for url in sessions.into_iter().take(load::AT_A_TIME) {
        let url = format!("{url}/register");
        let page = browser.get(&url)?.body;
        let version: i32 =
            field(&page, "version").and_then(|text| text.parse().ok()).ok_or("a register has a version")?;
        let mark = page.split("name=\"mark.").nth(1).and_then(|rest| rest.split('"').next());
        let who = mark.ok_or("a register has somebody in it")?;
        let is_present = field(&page, &format!("was.{who}")).as_deref() == Some("present");
        registers.push(Mutex::new((url, format!("mark.{who}"), version, is_present)));
    }
    let record = |browser: &mut Client, number: usize, _: usize| {
        let mut register = registers[number].lock().map_err(|_| "a browser gave up")?;
        let version = register.2.to_string();
        let presence = if register.3 { "absent" } else { "present" };
        let fields = [
            ("_csrf", token),
            ("version", version.as_str()),
            ("because", "Misura"),
            (register.1.as_str(), presence),
        ];
        let saved = browser.post(&register.0, &fields)?.status == 303;
        if saved {
            register.2 += 1;
            register.3 = !register.3;
        }
        Ok(saved)
    };
    load::run(browser, load::AT_A_TIME, record)?.tell("correct one attendance, on disk");
    Ok(())
}

fn csrf(browser: &mut Client) -> Result<String> {
    field(&browser.get("/people/search")?.body, "_csrf").ok_or_else(|| "a form has a token".to_owned())
}

/// Persons the teacher may open: address, and name as the list has it.
fn persons(browser: &mut Client) -> Result<Vec<(String, String)>> {
    let mut persons = Vec::new();
    for page in 1..=PAGES {
        let body = browser.get(&format!("/people?page={page}"))?.body;
        let before = persons.len();
        for part in body.split("href=\"/people/").skip(1) {
            let (id, rest) = part.split_once('"').unwrap_or_default();
            if id.len() != 36 {
                continue;
            }
            let name = rest.split_once('>').and_then(|(_, rest)| rest.split('<').next()).unwrap_or_default();
            persons.push((format!("/people/{id}"), name.to_owned()));
        }
        if persons.len() == before {
            break;
        }
    }
    if persons.is_empty() { Err("the list of persons is empty".to_owned()) } else { Ok(persons) }
}

fn rows(page: &str) -> usize {
    page.split("<tbody>").nth(1).map_or(0, |body| body.matches("<tr>").count())
}

/// Two neighbouring letters swapped.
fn misspelt(name: &str) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    if letters.len() > 3 {
        letters.swap(1, 2);
    }
    letters.into_iter().collect()
}

fn letters(number: usize) -> String {
    let letter = |place: u32| char::from(b'a' + u8::try_from(number / 26usize.pow(place) % 26).unwrap_or(0));
    (0..4).map(letter).collect()
}
