//! The closed lists of the directory: one spelling for tables, forms, messages and machines.

use store::words;

words!(
    /// Whether a service is given, as HSDS spells it with a hyphen.
    Status, "services-status" {
        Active = "active",
        TemporarilyClosed = "temporarily-closed",
        Inactive = "inactive",
        Defunct = "defunct",
    }
);

words!(
    /// Under which list a term stands.
    Taxonomy, "services-taxonomy" {
        Need = "need",
        Office = "office",
    }
);

words!(LocationType, "services-place" { Physical = "physical", Virtual = "virtual", Postal = "postal" });

words!(Freq, "services-freq" { Weekly = "weekly" });

words!(
    /// What a clause asks of a person.
    ClauseKind, "services-clause" {
        MinAge = "min-age",
        MaxAge = "max-age",
        Gender = "gender",
        ThirdCountry = "third-country",
        Status = "status",
        Permit = "permit",
        CanWork = "can-work",
        Residence = "residence",
        ItalianAtLeast = "italian-at-least",
        ItalianAtMost = "italian-at-most",
        Reception = "reception",
        Minors = "minors",
        RegisteredUnemployed = "registered-cpi",
        ProjectIn = "project-in",
        ProjectOut = "project-out",
        /// Only somebody who reads it can say.
        Human = "human",
    }
);

words!(
    /// What came of looking whether a service is as it is written.
    CheckResult, "services-check" {
        Right = "right",
        Closed = "closed",
        Changed = "changed",
    }
);

words!(
    /// What somebody found wrong.
    ReportWhat, "services-report" {
        Closed = "closed",
        Moved = "moved",
        WrongPhone = "wrong-phone",
        Full = "full",
        NotEligible = "not-eligible",
        Other = "other",
    }
);

words!(
    /// How it was found.
    Origin, "services-origin" {
        Person = "person",
        Referral = "referral",
    }
);

words!(
    /// How sure one can be of what is written.
    Standing, "services-standing" {
        Sure = "sure",
        Ageing = "ageing",
        Doubtful = "doubtful",
        Flagged = "flagged",
    }
);

impl Standing {
    /// The sign and colour of the state.
    pub fn sign(self) -> &'static str {
        match self {
            Standing::Sure => "ok",
            Standing::Ageing => "wait",
            Standing::Doubtful => "late",
            Standing::Flagged => "stop",
        }
    }
}

impl Status {
    pub fn sign(self) -> &'static str {
        match self {
            Status::Active => "ok",
            Status::TemporarilyClosed => "late",
            Status::Inactive | Status::Defunct => "off",
        }
    }

    /// As HSDS 3 spells it.
    pub fn hsds(self) -> &'static str {
        match self {
            Status::TemporarilyClosed => "temporarily closed",
            other => other.code(),
        }
    }
}
