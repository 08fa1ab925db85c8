//! Who is in the story: bodies beyond those the project sheets name, and one account or more for each role.

use std::collections::HashMap;

use authz::Role;
use identity::{UserId, demonstration};
use organisations::{Kind, OrganisationId, Register, TerritoryId, territory};
use store::{Ctx, Error, Result};

use crate::bodies::{ARCOLAIO, AUSL, DIMORA, PREFETTURA_MN, RAVENNA, REGGIO, RIMINI, SOLCO, WORLD};
use crate::names::{STAFF_FAMILY, STAFF_GIVEN};

/// Bodies nobody will mistake for real ones, beside those named in the five documents: name, kind and
/// where it is.
const BODIES: &[(&str, Kind, &str)] = &[
    ("Ministero dell'Interno, Autorità di Gestione (dimostrazione)", Kind::Ministry, "IT"),
    ("Centro per l'Impiego di Esempio", Kind::JobCentre, "036023"),
    ("CPIA di Esempio", Kind::Cpia, "036023"),
    ("Scuola Immaginaria di Via dei Tigli", Kind::School, "036023"),
    ("Officine Inventate Srl", Kind::Employer, "036023"),
    ("Salumificio Fantasia Srl", Kind::Employer, "036005"),
    ("Ceramiche Ipotesi Spa", Kind::Employer, "036013"),
    ("Cascina Finta Società Agricola", Kind::Employer, "020017"),
    ("Associazione Donne del Mondo (dimostrazione)", Kind::MigrantsAssociation, "036023"),
    ("Associazione Amici del Sahel (dimostrazione)", Kind::MigrantsAssociation, "020030"),
    ("Associazione Ponte sul Dnipro (dimostrazione)", Kind::MigrantsAssociation, "037006"),
    (AUSL, Kind::Ausl, "036023"),
];

/// Accounts: role, body, how many, and the territory an authority watches.
const ACCOUNTS: &[(Role, &str, usize, &str)] = &[
    (Role::Teacher, "CPIA Metropolitano di Bologna", 4, ""),
    (Role::Coordinator, "Prefettura di Modena", 1, ""),
    (Role::Referent, "Dimora d'Abramo Cooperativa Sociale e di Solidarietà", 2, ""),
    (Role::Authority, "Prefettura di Modena", 1, "036"),
    (Role::CaseWorker, "Gulliver Cooperativa Sociale", 3, ""),
    (Role::Mediator, "Dimora d'Abramo Cooperativa Sociale e di Solidarietà", 3, ""),
    (Role::Outreach, "Associazione Lule ODV", 3, ""),
    (Role::AdministrativeOfficer, "Comune di Modena", 1, ""),
    (Role::Auditor, "Ministero dell'Interno, Autorità di Gestione (dimostrazione)", 1, ""),
    (Role::Administrator, "Prefettura di Modena", 1, ""),
    (Role::Teacher, "Gulliver Cooperativa Sociale", 2, ""),
    (Role::Teacher, "C.I.D.A.S. - soc. coop. a r.l. società cooperativa sociale", 2, ""),
    (Role::Teacher, "IAL Innovazione Apprendimento Lavoro Emilia-Romagna", 2, ""),
    (Role::Coordinator, "Prefettura di Mantova", 1, ""),
    (Role::Coordinator, "Regione Emilia-Romagna", 2, ""),
    (Role::Coordinator, "Regione Lombardia", 1, ""),
    (Role::Authority, "Prefettura di Mantova", 1, "020"),
    (Role::Authority, "Regione Emilia-Romagna", 1, "08"),
    (Role::Authority, "Regione Lombardia", 1, "03"),
    (Role::Authority, "Ministero dell'Interno, Autorità di Gestione (dimostrazione)", 1, "IT"),
    (Role::Referent, "Comune di Modena", 1, ""),
    (Role::Referent, "Gulliver Cooperativa Sociale", 1, ""),
    (Role::Referent, "Associazione Lule ODV", 1, ""),
    (Role::Referent, "CPIA Metropolitano di Bologna", 1, ""),
    (Role::Referent, "Comune di Ravenna", 1, ""),
    (Role::Referent, "C.I.D.A.S. - soc. coop. a r.l. società cooperativa sociale", 1, ""),
    (Role::Referent, "ANCI Emilia-Romagna", 1, ""),
    (Role::CaseWorker, "Comune di Modena", 2, ""),
    (Role::CaseWorker, "Associazione Lule ODV", 2, ""),
    (Role::CaseWorker, "C.I.D.A.S. - soc. coop. a r.l. società cooperativa sociale", 2, ""),
    (Role::CaseWorker, "Consorzio l'Arcolaio coop.", 1, ""),
    (Role::Mediator, "Associazione Lule ODV", 2, ""),
    (Role::Mediator, "C.I.D.A.S. - soc. coop. a r.l. società cooperativa sociale", 1, ""),
    (Role::Outreach, "Dimora d'Abramo Cooperativa Sociale e di Solidarietà", 1, ""),
    (Role::Outreach, "C.I.D.A.S. - soc. coop. a r.l. società cooperativa sociale", 1, ""),
    (Role::AdministrativeOfficer, "Regione Emilia-Romagna", 1, ""),
    (Role::AdministrativeOfficer, "Associazione Lule ODV", 1, ""),
    (Role::Administrator, "Regione Emilia-Romagna", 1, ""),
    (Role::Auditor, "Regione Lombardia", 1, ""),
    (Role::CaseWorker, "Comune di Ravenna", 2, ""),
    (Role::CaseWorker, "ANCI Lombardia", 1, ""),
    // Those who take charge of persons together: new ones at the end, so that the others keep their names.
    (Role::CaseWorker, PREFETTURA_MN, 3, ""),
    (Role::CaseWorker, DIMORA, 2, ""),
    (Role::CaseWorker, RIMINI, 2, ""),
    (Role::CaseWorker, REGGIO, 1, ""),
    (Role::CaseWorker, SOLCO, 1, ""),
    (Role::CaseWorker, WORLD, 1, ""),
    (Role::CaseWorker, AUSL, 1, ""),
    (Role::Mediator, ARCOLAIO, 1, ""),
    (Role::Outreach, RAVENNA, 2, ""),
    (Role::Outreach, RIMINI, 1, ""),
    (Role::Outreach, DIMORA, 1, ""),
    (Role::Coordinator, DIMORA, 1, ""),
    // Just taken on: whoever keeps the register of mediators has a card to write.
    (Role::Mediator, DIMORA, 1, ""),
];

/// The bodies and the people who work in them.
pub struct Cast {
    bodies: HashMap<String, OrganisationId>,
    pub accounts: Vec<Account>,
}

pub struct Account {
    pub user: UserId,
    pub name: String,
    pub email: String,
    pub role: Role,
    pub organisation: OrganisationId,
}

impl Cast {
    pub async fn body(&mut self, ctx: &Ctx, name: &str) -> Result<OrganisationId> {
        if let Some(known) = self.bodies.get(name) {
            return Ok(*known);
        }
        let found = organisations::find_by_name(ctx, name).await?;
        let found = found.ok_or_else(|| Error::broken(format!("the story needs the body «{name}»")))?;
        self.bodies.insert(name.to_owned(), found);
        Ok(found)
    }

    /// Those who hold `role` in the body, or whoever works there.
    pub fn workers(&self, organisation: OrganisationId, role: Role) -> Vec<UserId> {
        let of = |wanted: Option<Role>| -> Vec<UserId> {
            let fits = |account: &&Account| {
                account.organisation == organisation && wanted.is_none_or(|role| account.role == role)
            };
            self.accounts.iter().filter(fits).map(|account| account.user).collect()
        };
        let held = of(Some(role));
        if held.is_empty() { of(None) } else { held }
    }
}

/// Registers the bodies no sheet names.
pub async fn bodies(ctx: &Ctx) -> Result<()> {
    for (name, kind, seat) in BODIES {
        let kind = *kind;
        let territory: Option<TerritoryId> = territory::by_code(seat).map(|place| place.id);
        organisations::register(
            ctx,
            Register { name: (*name).to_owned(), kind, territory, ..Register::default() },
        )
        .await?;
    }
    Ok(())
}

/// Makes the accounts, all with the same password.
pub async fn accounts(ctx: &Ctx, password_hash: &str) -> Result<Cast> {
    let mut cast = Cast { bodies: HashMap::new(), accounts: Vec::new() };
    let mut of_role: HashMap<Role, usize> = HashMap::new();
    for (role, body, count, watches) in ACCOUNTS {
        let organisation = cast.body(ctx, body).await?;
        for _ in 0..*count {
            let number = of_role.entry(*role).or_default();
            *number += 1;
            let place = cast.accounts.len();
            let name = format!(
                "{} {}",
                STAFF_GIVEN[place % STAFF_GIVEN.len()],
                STAFF_FAMILY[(place / 5 + place) % STAFF_FAMILY.len()]
            );
            let email = format!("{}{number}@esempio.invalid", italian(*role));
            let account = demonstration::Account {
                name: name.clone(),
                email: email.clone(),
                password_hash: password_hash.to_owned(),
                role: *role,
                organisation,
                project: None,
                territory: territory::by_code(watches).map(|place| place.id),
                from: ctx.today(),
            };
            let user = demonstration::add_account(ctx, account).await?;
            cast.accounts.push(Account { user, name, email, role: *role, organisation });
        }
    }
    Ok(cast)
}

/// The role as its e-mail address says it.
fn italian(role: Role) -> &'static str {
    match role {
        Role::Administrator => "amministratore",
        Role::Authority => "autorita",
        Role::Coordinator => "coordinatore",
        Role::Referent => "referente",
        Role::AdministrativeOfficer => "amministrativo",
        Role::CaseWorker => "operatore",
        Role::Mediator => "mediatore",
        Role::Outreach => "prossimita",
        Role::Teacher => "docente",
        Role::Auditor => "revisore",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_accounts_cover_every_role() {
        for role in Role::ALL {
            assert!(ACCOUNTS.iter().any(|(held, ..)| *held == role), "{role}");
        }
    }

    #[test]
    fn every_territory_of_the_story_exists() {
        let codes = BODIES.iter().map(|(_, _, code)| *code).chain(ACCOUNTS.iter().map(|(.., code)| *code));
        for code in codes.filter(|code| !code.is_empty()) {
            assert!(territory::by_code(code).is_some(), "{code}");
        }
    }
}
