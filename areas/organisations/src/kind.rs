//! What a body is: the kinds a territory's network is made of.

use std::fmt;
use std::str::FromStr;

use sea_orm::Iterable;
use sea_orm::entity::prelude::*;

/// The kind of a body. Codes are those project sheets use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)")]
pub enum Kind {
    #[sea_orm(string_value = "ministry")]
    Ministry,
    #[sea_orm(string_value = "prefettura")]
    Prefettura,
    #[sea_orm(string_value = "questura")]
    Questura,
    #[sea_orm(string_value = "territorial-commission")]
    TerritorialCommission,
    /// Ispettorato territoriale del lavoro.
    #[sea_orm(string_value = "labour-inspectorate")]
    LabourInspectorate,
    /// INPS, INAIL, Agenzia delle Entrate, Ufficio scolastico regionale.
    #[sea_orm(string_value = "state-office")]
    StateOffice,
    #[sea_orm(string_value = "region")]
    Region,
    #[sea_orm(string_value = "province")]
    Province,
    #[sea_orm(string_value = "comune")]
    Comune,
    /// Unione di comuni.
    #[sea_orm(string_value = "unione")]
    Unione,
    /// ANCI and its like.
    #[sea_orm(string_value = "municipalities-association")]
    MunicipalitiesAssociation,
    /// A company or agency owned by public bodies (ART-ER), a public services company (ASP).
    #[sea_orm(string_value = "public-company")]
    PublicCompany,
    #[sea_orm(string_value = "ausl")]
    Ausl,
    /// Centro per l'impiego.
    #[sea_orm(string_value = "cpi")]
    JobCentre,
    #[sea_orm(string_value = "school")]
    School,
    #[sea_orm(string_value = "cpia")]
    Cpia,
    #[sea_orm(string_value = "university")]
    University,
    #[sea_orm(string_value = "training-body")]
    TrainingBody,
    #[sea_orm(string_value = "cooperative")]
    Cooperative,
    /// A consortium of cooperatives, a body of its own.
    #[sea_orm(string_value = "consortium")]
    Consortium,
    /// Associazione temporanea di scopo: several bodies with one mandated member.
    #[sea_orm(string_value = "ats")]
    TemporaryAssociation,
    #[sea_orm(string_value = "association")]
    Association,
    #[sea_orm(string_value = "migrants-association")]
    MigrantsAssociation,
    #[sea_orm(string_value = "foundation")]
    Foundation,
    #[sea_orm(string_value = "union")]
    Union,
    #[sea_orm(string_value = "employers-association")]
    EmployersAssociation,
    #[sea_orm(string_value = "bilateral-body")]
    BilateralBody,
    #[sea_orm(string_value = "employer")]
    Employer,
    #[sea_orm(string_value = "job-agency")]
    JobAgency,
    #[sea_orm(string_value = "international-organisation")]
    InternationalOrganisation,
    #[default]
    #[sea_orm(string_value = "other")]
    Other,
}

/// Every kind, in the order in which forms offer them: public bodies first.
pub fn kinds() -> impl Iterator<Item = Kind> {
    Kind::iter()
}

impl Kind {
    /// The code in tables, sheets and addresses.
    pub fn code(self) -> String {
        self.to_value()
    }

    /// The key of its name in the interface.
    pub fn text_key(self) -> String {
        format!("organisations-kind-{}", self.code())
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_value())
    }
}

impl FromStr for Kind {
    type Err = ();

    fn from_str(code: &str) -> Result<Self, ()> {
        kinds().find(|kind| kind.code() == code).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_read_back_from_its_code() {
        assert!(kinds().all(|kind| kind.code().parse() == Ok(kind)));
        assert_eq!("parrocchia".parse::<Kind>(), Err(()));
    }
}
