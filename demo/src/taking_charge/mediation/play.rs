//! What happens to a request for a mediator, step by step.

use chrono::{Days, TimeDelta};
use mediation::matching::Need;
use mediation::{About, Ask, MakeOffers, MediatorId, NotHeld, Outcome, Refused, Report, Spent, When};
use organisations::territory;
use store::{Ctx, Error, Result};

use super::super::agenda::Deed as Any;
use super::super::days::{at, later};
use super::flows::With;
use super::register::Known;
use super::{Deed, End, Fate, Stage, Wish, accept};

pub async fn happen(ctx: &Ctx, stage: &mut Stage, deed: Deed) -> Result<()> {
    match deed {
        Deed::Ask(place) => ask(ctx, stage, place).await,
        Deed::Yes(place, offer) => {
            // Busy elsewhere by now, or the hours are spent: the request stays without anybody.
            if tolerant(mediation::accept(ctx, accept(offer)).await)?.is_some() {
                let at = ctx.now();
                let mediator = stage.wish(place).offered_to(offer);
                stage.wish(place).coming.extend(mediator);
                settle_later(stage, place, at);
            }
            Ok(())
        }
        Deed::No(place, offer) => {
            let why = if place % 3 == 0 { Refused::TooFar } else { Refused::Busy };
            tolerant(mediation::refuse(ctx, offer, why).await)?;
            Ok(())
        }
        Deed::Settle(place, End::Done) => done(ctx, stage, place).await,
        Deed::Settle(place, End::NobodyCame) => {
            let Some(request) = stage.wish(place).request else { return Ok(()) };
            mediation::not_held(ctx, request, NotHeld::PersonAbsent).await
        }
        Deed::Withdraw(place) => {
            let Some(request) = stage.wish(place).request else { return Ok(()) };
            mediation::withdraw(ctx, request).await
        }
        Deed::Away(place) => {
            let from = stage.today + Days::new(2);
            let id = stage.mediation.mediators[place].id;
            mediation::note_absence(ctx, id, from, from + Days::new(9)).await?;
            Ok(())
        }
    }
}

async fn ask(ctx: &Ctx, stage: &mut Stage, place: usize) -> Result<()> {
    let wish = &stage.mediation.wishes[place];
    let request = mediation::ask(ctx, question(wish)).await?;
    stage.wish(place).request = Some(request);
    let fate = stage.wish(place).fate;
    if fate == Fate::Withdrawn {
        let (asks, at) = (stage.wish(place).asks, ctx.now() + TimeDelta::hours(20));
        stage.agenda.put(at, asks, Any::Mediation(Deed::Withdraw(place)));
    }
    if fate == Fate::Fresh {
        return Ok(());
    }
    for mediator in chosen(stage, place) {
        offer(ctx, stage, (place, mediator)).await?;
    }
    Ok(())
}

/// Offers the request, and writes down when the answer comes.
async fn offer(ctx: &Ctx, stage: &mut Stage, (place, nth): (usize, usize)) -> Result<()> {
    let wish = &stage.mediation.wishes[place];
    let Some(request) = wish.request else { return Ok(()) };
    let (mediator, user) = (stage.mediation.mediators[nth].id, stage.mediation.mediators[nth].user);
    let make = MakeOffers { request, mediators: vec![mediator], answer_within: 96, origin: None };
    let Some(made) = tolerant(mediation::make_offers(ctx, make).await)? else { return Ok(()) };
    let Some(offer) = made.first().copied() else { return Ok(()) };
    let (who, fate) = (user.unwrap_or(wish.asks), wish.fate);
    let is_first = wish.offers.is_empty();
    stage.wish(place).offers.push((offer, mediator));
    let answers = later(ctx.now(), &mut stage.dice, (90, 1_500));
    let deed = match fate {
        Fate::Waiting => return Ok(()),
        Fate::Uncovered => Deed::No(place, offer),
        Fate::SecondTry if is_first => Deed::No(place, offer),
        _ => Deed::Yes(place, offer),
    };
    let answers = if is_first { answers } else { answers + TimeDelta::minutes(30) };
    let begins = begins(stage.wish(place));
    if answers < begins {
        stage.agenda.put(answers, who, Any::Mediation(deed));
    }
    Ok(())
}

/// One mediator for each language; a second where the first will say no.
fn chosen(stage: &Stage, place: usize) -> Vec<usize> {
    let wish = &stage.mediation.wishes[place];
    let mut chosen = Vec::new();
    for language in wish.languages {
        let wanted = if wish.fate == Fate::SecondTry { 2 } else { 1 };
        let mut able: Vec<usize> = stage.able(wish, language);
        if wish.fate != Fate::Waiting && !able.is_empty() {
            let turn = place % able.len();
            able.rotate_left(turn);
        }
        let fresh: Vec<usize> = able.into_iter().filter(|nth| !chosen.contains(nth)).take(wanted).collect();
        chosen.extend(fresh);
    }
    chosen
}

impl Stage {
    /// Those of the contractors who speak a language and go there, in the order of the register.
    fn able(&self, wish: &Wish, language: &str) -> Vec<usize> {
        let pays = |known: &Known| {
            known.employer == wish.organisation
                || self.mediation.pairs.contains(&(wish.organisation, known.employer))
        };
        let goes = |known: &Known| match wish.flow.mode {
            mediation::Mode::InPerson => {
                known.territories.iter().any(|code| wish.flow.territory.starts_with(code))
            }
            _ => known.is_remote,
        };
        let fits = |known: &Known| known.languages.contains(&language) && pays(known);
        let all = &self.mediation.mediators;
        let near: Vec<usize> = (0..all.len()).filter(|nth| fits(&all[*nth]) && goes(&all[*nth])).collect();
        if !near.is_empty() {
            return near;
        }
        (0..all.len()).filter(|nth| fits(&all[*nth])).collect()
    }
}

fn question(wish: &Wish) -> Ask {
    let about = match (&wish.person, wish.flow.with) {
        (Some(person), _) => About::Person(person.id),
        (None, With::Group(..)) => About::Group(wish.heads),
        (None, _) => About::Unnamed(wish.heads),
    };
    let need = |code: &&str| Need { language: (*code).to_owned(), people: 1 };
    Ask {
        source: None,
        organisation: wish.organisation,
        activity: wish.activity,
        about,
        needs: wish.languages.iter().map(need).collect(),
        when: When::At(begins_local(wish)),
        minutes: wish.minutes,
        place: wish.flow.place.to_owned(),
        territory: territory::by_code(wish.flow.territory).map(|place| place.id),
        mode: wish.flow.mode,
        topic: wish.flow.topic,
        setting: wish.flow.setting,
        gender: None,
        gender_needed: false,
        against: wish.against.clone(),
        words: wish
            .person
            .as_ref()
            .map(|_| "Primo colloquio con un interprete: parlare piano. (Dimostrazione)".to_owned()),
    }
}

fn begins_local(wish: &Wish) -> chrono::NaiveDateTime {
    wish.on.and_hms_opt(wish.flow.hour, 0, 0).unwrap_or_default()
}

fn begins(wish: &Wish) -> chrono::DateTime<chrono::Utc> {
    at(wish.on, wish.flow.hour, 0)
}

/// Once everybody who was asked has come to a yes: in the evening of the day.
fn settle_later(stage: &mut Stage, place: usize, now: chrono::DateTime<chrono::Utc>) {
    let wish = stage.wish(place);
    if wish.coming.len() > 1 {
        return;
    }
    let (asks, evening) = (wish.asks, at(wish.on, 19, 30).max(now));
    let end = if wish.fate == Fate::NobodyCame { End::NobodyCame } else { End::Done };
    // One in thirty is still to be written down.
    if place % 30 == 7 && wish.on + Days::new(20) > stage.today {
        return;
    }
    stage.agenda.put(evening, asks, Any::Mediation(Deed::Settle(place, end)));
}

async fn done(ctx: &Ctx, stage: &mut Stage, place: usize) -> Result<()> {
    let travel = *stage.dice.pick(&[0, 15, 15, 30]);
    let outcome = *stage.dice.pick(&[
        Outcome::Reached,
        Outcome::Reached,
        Outcome::Partly,
        Outcome::Again,
        Outcome::Referred,
    ]);
    let themes = stage.wish(place).flow.themes.len();
    let drawn = stage.dice.some_of(themes, 2);
    let wish = stage.wish(place);
    let Some(request) = wish.request.filter(|_| wish.fate != Fate::Withdrawn) else { return Ok(()) };
    let is_remote = wish.flow.mode != mediation::Mode::InPerson;
    let spent = |mediator: &MediatorId| Spent {
        mediator: *mediator,
        minutes: wish.minutes,
        preparation: if is_remote { 0 } else { travel },
    };
    let report = Report {
        request,
        from: begins_local(wish),
        minutes: wish.minutes,
        spent: wish.coming.iter().map(spent).collect(),
        heads: wish.heads,
        themes: drawn.into_iter().map(|theme| wish.flow.themes[theme]).collect(),
        note: None,
        outcome,
    };
    mediation::done(ctx, report).await?;
    Ok(())
}

/// The story goes on where a rule says no: that too happens.
fn tolerant<T>(done: Result<T>) -> Result<Option<T>> {
    match done {
        Ok(done) => Ok(Some(done)),
        Err(Error::Refused(_)) => Ok(None),
        Err(other) => Err(other),
    }
}
