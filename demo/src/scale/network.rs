//! What stands around many persons: a thousand mediators, five thousand services, some requests for mediators.

use chrono::{Days, NaiveDate, NaiveDateTime};
use mediation::matching::{Need, Weekly};
use mediation::{About, Ask, Entry, Level, Mode, Setting, Spoken, Topic, When};
use organisations::{OrganisationId, TerritoryId, territory};
use services::ClauseKind;
use services::directory::{NewCapacity, NewClause, Place, Register, Sheet, needs};
use store::{Ctx, Result};

use crate::dice::Dice;

const MEDIATORS: usize = 1_000;
const SERVICES: usize = 5_000;
/// Requests asked for by each of the bodies, for the coming days.
const REQUESTS: u64 = 20;
const LANGUAGES: [&str; 24] = [
    "ar", "ur", "bn", "fr", "en", "es", "sq", "zh", "uk", "ru", "ro", "pa", "hi", "fa", "ps", "ti", "am",
    "so", "wo", "ff", "ha", "pt", "tr", "ku",
];
/// Towns of Emilia-Romagna and Lombardia.
const TOWNS: [&str; 6] = ["036023", "036005", "037006", "035033", "015146", "020030"];

/// Writes all of it; says how many rows came of it, parts not counted.
pub(super) async fn make(ctx: &Ctx, bodies: &[OrganisationId]) -> Result<usize> {
    let mut dice = Dice::new(7);
    for number in 0..MEDIATORS {
        let employer = bodies[number % bodies.len()];
        mediation::enter(ctx, mediator(&mut dice, number, employer, ctx.today())).await?;
    }
    let terms = needs::needs(ctx.today());
    for number in 0..SERVICES {
        let need = terms[number % terms.len()].code.clone();
        let body = bodies[number % bodies.len()];
        services::directory::register(ctx, service(&mut dice, number, body, need)).await?;
    }
    for body in bodies {
        for day in 0..REQUESTS {
            let at = (ctx.today() + Days::new(2 + day)).and_hms_opt(9, 0, 0).unwrap_or_default();
            mediation::ask(ctx, request(&mut dice, *body, at)).await?;
        }
    }
    Ok(MEDIATORS + SERVICES + bodies.len() * usize::try_from(REQUESTS).unwrap_or_default())
}

fn mediator(dice: &mut Dice, number: usize, employer: OrganisationId, today: NaiveDate) -> Entry {
    let levels = [Level::MotherTongue, Level::Good, Level::Enough];
    let count = 1 + dice.below(4);
    let spoken = dice.some_of(LANGUAGES.len(), count).into_iter().zip(levels.into_iter().cycle());
    let languages = spoken
        .map(|(place, level)| Spoken { language: LANGUAGES[place].to_owned(), level, is_written: false })
        .collect();
    Entry {
        employer,
        user: None,
        name: format!("Mediatore Prova {number}"),
        gender: None,
        languages,
        territories: town(number).into_iter().collect(),
        is_remote: dice.chance(50),
        weekly: (0..5).map(|weekday| Weekly { weekday, from: 480, until: 1_080 }).collect(),
        works: Vec::new(),
        email: None,
        phone: None,
        active_from: today,
        active_until: None,
    }
}

/// With two to five clauses of different kinds.
fn service(dice: &mut Dice, number: usize, body: OrganisationId, need: String) -> Register {
    let clause = |kind, number, values: &[&str], text: &str| NewClause {
        kind,
        number,
        values: values.iter().map(|value| (*value).to_owned()).collect(),
        text: text.to_owned(),
        source: "Avviso di prova".to_owned(),
        article: None,
        from: None,
        until: None,
        waivable_by: None,
    };
    let province = &TOWNS[number % TOWNS.len()][..3];
    let mut clauses = vec![
        clause(ClauseKind::MinAge, Some(16), &[], "Da 16 anni"),
        clause(ClauseKind::ThirdCountry, None, &[], "Cittadini di Paesi terzi"),
        clause(ClauseKind::Residence, None, &[province], "Residenti nella provincia"),
        clause(ClauseKind::ItalianAtLeast, None, &["A2"], "Italiano almeno A2"),
        clause(ClauseKind::CanWork, None, &[], "Chi può lavorare"),
    ];
    clauses.truncate(2 + dice.below(4));
    let sheet = Sheet {
        name: format!("Servizio di prova {number}"),
        description: "Inventato per misurare.".to_owned(),
        needs: vec![need],
        email: Some("servizio@esempio.invalid".to_owned()),
        languages: vec!["it".to_owned(), (*dice.pick(&LANGUAGES)).to_owned()],
        ..Sheet::default()
    };
    let place = Place { name: "Sede di prova".to_owned(), territory: town(number), ..Place::default() };
    let available = i32::try_from(dice.below(5)).ok();
    Register {
        places: vec![place],
        capacity: Some(NewCapacity { unit: "posti".to_owned(), maximum: Some(20), available }),
        clauses,
        ..Register::of(body, sheet)
    }
}

/// One to four languages at once, as in a centre.
fn request(dice: &mut Dice, organisation: OrganisationId, at: NaiveDateTime) -> Ask {
    let count = 1 + dice.below(4);
    let needs = dice.some_of(LANGUAGES.len(), count);
    Ask {
        source: None,
        organisation,
        activity: None,
        about: About::Unnamed(i32::try_from(count).unwrap_or(1)),
        needs: needs
            .into_iter()
            .map(|place| Need { language: LANGUAGES[place].to_owned(), people: 1 })
            .collect(),
        when: When::At(at),
        minutes: 60,
        place: "Sede di prova".to_owned(),
        territory: town(0),
        mode: Mode::InPerson,
        topic: Topic::Papers,
        setting: Setting::Centre,
        gender: None,
        gender_needed: false,
        against: Vec::new(),
        words: None,
    }
}

fn town(number: usize) -> Option<TerritoryId> {
    territory::by_code(TOWNS[number % TOWNS.len()]).map(|place| place.id)
}
