//! The closed lists of the area: one spelling for tables, forms, messages and machines.

use store::words;

words!(
    /// As the person says, never read from a document.
    Gender, "people-gender" {
        Female = "female",
        Male = "male",
        NonBinary = "non-binary",
        /// Not asked, or not answered: the person stays out of the nine cells until they say.
        NotDeclared = "not-declared",
    }
);

impl Gender {
    pub fn is_declared(self) -> bool {
        self != Gender::NotDeclared
    }
}

words!(
    /// Why a person has another name.
    NameKind, "people-name-kind" {
        Alias = "alias",
        OtherScript = "other-script",
        Former = "former",
    }
);

words!(
    /// Common European Framework, with the step before it and the languages one grew up with.
    LanguageLevel, "people-level" {
        PreA1 = "pre-a1",
        A1 = "a1",
        A2 = "a2",
        B1 = "b1",
        B2 = "b2",
        C1 = "c1",
        C2 = "c2",
        MotherTongue = "mother-tongue",
        /// Spoken, level never tested.
        NotKnown = "not-known",
    }
);

words!(
    /// What somebody is in a household.
    Kinship, "people-kinship" {
        Head = "head",
        Partner = "partner",
        Child = "child",
        Parent = "parent",
        Sibling = "sibling",
        Guardian = "guardian",
        Other = "other",
    }
);

words!(
    /// Target groups of the projects (domain handbook 3.1).
    TargetGroup, "people-status" {
        LegallyResident = "tcn-reg",
        IntentToApply = "appl-intent",
        Applicant = "appl",
        ApplicantInAppeal = "appl-appeal",
        Refugee = "refugee",
        SubsidiaryProtection = "subsid",
        SpecialProtection = "special",
        TemporaryProtection = "temp",
        UnaccompaniedMinor = "msna",
        CareLeaver = "ex-msna",
        LeavingReception = "exit",
        FamilyMember = "family",
        Student = "student",
        MigrantWoman = "women",
        /// An EU or Italian citizen: may be served, is not counted as a third-country national.
        NotTarget = "not-target",
    }
);

words!(
    /// What gives a body the right to see a person.
    Basis, "people-basis" {
        Enrolled = "enrolled",
        Course = "course",
        Referral = "referral",
        Case = "case",
        Import = "import",
        Shared = "shared",
        SamePerson = "same-person",
        Emergency = "emergency",
    }
);

words!(
    /// What was decided of two files that look alike.
    LinkState, "people-link-state" {
        Possible = "possible",
        Same = "same",
        Different = "different",
    }
);

words!(
    /// When two files were noticed to look alike.
    FoundBy, "people-found-by" {
        Enrolment = "enrolment",
        Import = "import",
        Amendment = "amendment",
    }
);

words!(
    /// Whom the information on data protection was given to.
    GivenTo, "people-given-to" {
        Person = "person",
        Guardian = "guardian",
        Both = "both",
    }
);

words!(
    /// Whom a text of the information speaks to.
    Audience, "people-audience" {
        Adult = "adult",
        Minor = "minor",
    }
);

words!(
    /// What a person may ask about their data (GDPR articles 15-21).
    Right, "people-right" {
        Access = "access",
        Rectification = "rectification",
        Erasure = "erasure",
        Restriction = "restriction",
        Objection = "objection",
    }
);

words!(
    /// By which way a request came in.
    Channel, "people-channel" {
        InPerson = "in-person",
        Letter = "letter",
        Email = "email",
        Pec = "pec",
        Phone = "phone",
        Representative = "representative",
    }
);

words!(
    /// How a request ended.
    RightOutcome, "people-right-outcome" {
        Granted = "granted",
        Partly = "partly",
        Refused = "refused",
        Withdrawn = "withdrawn",
        /// Nothing is left to decide: the person was erased in the meantime.
        Lapsed = "lapsed",
    }
);

impl RightOutcome {
    /// Whether something of what was asked is done.
    pub fn is_granted(self) -> bool {
        matches!(self, RightOutcome::Granted | RightOutcome::Partly)
    }
}

words!(
    /// What decides for how long somebody is kept.
    KeptKind, "people-kept" {
        Served = "served",
        NotServed = "not-served",
    }
);

words!(
    /// How far a run at the end of keeping is.
    RunState, "people-run" {
        Looking = "looking",
        Looked = "looked",
        Erasing = "erasing",
        Done = "done",
        Failed = "failed",
    }
);

words!(
    /// What became of somebody on a list.
    LineState, "people-run-line" {
        Due = "due",
        Erased = "erased",
        Spared = "spared",
    }
);
