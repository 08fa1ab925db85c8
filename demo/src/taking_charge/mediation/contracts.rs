//! Hours of mediation bought: several bodies, several contractors, for the same project.

use chrono::Days;
use kernel::Cents;
use mediation::Sign;
use organisations::OrganisationId;
use store::Result;

use super::super::Setting;
use crate::bodies::{
    ARCOLAIO, CIDAS, CPIA, DIMORA, GULLIVER, LULE, PREFETTURA_MN, RAVENNA, REGGIO, REGIONE_ER, RIMINI,
};

/// Who pays whom, for what, how many hours, at how many cents, charged at least so many minutes.
struct Line {
    buyer: &'static str,
    supplier: &'static str,
    activity: Option<(&'static str, &'static str)>,
    title: &'static str,
    hours: i32,
    rate: i64,
    minimum: i32,
}

const fn line(
    (buyer, supplier): (&'static str, &'static str),
    activity: Option<(&'static str, &'static str)>,
    title: &'static str,
    (hours, rate, minimum): (i32, i64, i32),
) -> Line {
    Line { buyer, supplier, activity, title, hours, rate, minimum }
}

const LINES: &[Line] = &[
    line((PREFETTURA_MN, LULE), Some(("3861", "A1.3")), "Mediazione allo Sportello Unico", (290, 2_600, 60)),
    line((PREFETTURA_MN, CIDAS), Some(("3861", "A1.3")), "Lingue rare a distanza", (24, 3_400, 30)),
    line((PREFETTURA_MN, LULE), Some(("3861", "A2.2")), "Mediatori nelle ispezioni dei CAS", (60, 2_800, 60)),
    line((PREFETTURA_MN, DIMORA), Some(("3861", "A2.2")), "Ispezioni: lingue che mancano", (30, 3_000, 60)),
    line((REGIONE_ER, DIMORA), Some(("2350", "02.c")), "Mediazione sociale, Emilia Nord", (120, 2_700, 60)),
    line((RAVENNA, CIDAS), Some(("2350", "02.c")), "Mediazione sociale, Ravenna", (90, 2_650, 60)),
    line((RIMINI, ARCOLAIO), Some(("2350", "02.c")), "Mediazione sociale, Rimini", (40, 2_750, 60)),
    line(
        (RIMINI, CIDAS),
        Some(("2350", "02.c")),
        "Mediazione sociale, Rimini: altre lingue",
        (30, 2_650, 60),
    ),
    line((REGGIO, DIMORA), Some(("2350", "01.d")), "Mediazione con le famiglie a scuola", (60, 2_500, 60)),
    line((CPIA, ARCOLAIO), Some(("1063", "02.b2")), "Mediazione nei corsi di italiano", (40, 2_600, 60)),
    line((GULLIVER, DIMORA), None, "Mediazione nei colloqui", (40, 2_600, 30)),
];

/// Signs them all; who may be sent to whom, by body.
pub async fn sign(set: &mut Setting<'_>) -> Result<Vec<(OrganisationId, OrganisationId)>> {
    let mut pairs = Vec::with_capacity(LINES.len());
    for line in LINES {
        let (buyer, supplier) = (set.body(line.buyer).await?, set.body(line.supplier).await?);
        let activity = match line.activity {
            Some((project, code)) => Some(set.activity(project, code).await?),
            None => None,
        };
        let wish = Sign {
            buyer,
            supplier,
            activity,
            cost_line: activity.map(|_| "F.1".to_owned()),
            title: line.title.to_owned(),
            minutes_bought: line.hours * 60,
            rate: Cents(line.rate),
            minimum_minutes: line.minimum,
            starts_on: set.today - Days::new(420),
            ends_on: set.today + Days::new(55),
        };
        mediation::sign(set.ctx, wish).await?;
        pairs.push((buyer, supplier));
    }
    Ok(pairs)
}
