//! The closed lists of the sheet. Their visible names are in the area's locales
//! (`programmes-<list>-<code>`); the codes are what sheets, tables and the API carry.

/// A closed list whose values are written by code.
pub trait Coded: Copy + 'static {
    /// The list's part in the key of its visible names.
    const LIST: &'static str;
    const ALL: &'static [Self];

    fn code(self) -> &'static str;

    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.code() == code)
    }

    /// The key under which the locales hold the value's visible name.
    fn label(self) -> String {
        format!("programmes-{}-{}", Self::LIST, self.code())
    }
}

macro_rules! coded {
    ($(#[$doc:meta])* $name:ident in $list:literal { $($(#[$about:meta])* $value:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
        )]
        pub enum $name {
            $($(#[$about])* #[serde(rename = $code)] $value,)+
        }

        impl $crate::sheet::Coded for $name {
            const LIST: &'static str = $list;
            const ALL: &'static [Self] = &[$(Self::$value),+];

            fn code(self) -> &'static str {
                match self {
                    $(Self::$value => $code,)+
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str($crate::sheet::Coded::code(*self))
            }
        }

        impl std::str::FromStr for $name {
            type Err = ();

            fn from_str(code: &str) -> std::result::Result<Self, ()> {
                <Self as $crate::sheet::Coded>::from_code(code).ok_or(())
            }
        }
    };
}

pub(crate) use coded;

coded! {
    /// Where a fact comes from.
    SourceKind in "source" {
        /// The document of the project itself.
        Document = "document",
        /// Found elsewhere; shown as such.
        Outside = "outside",
        /// Our reading of the document, to be confirmed.
        Inferred = "inferred",
    }
}

coded! {
    PartnerRole in "role" {
        Lead = "lead",
        /// Leads one area of the project, not the project.
        AreaLead = "area-lead",
        Partner = "partner",
    }
}

coded! {
    /// The part of a body that takes part without budget.
    BodyPart in "part" {
        Adhering = "adhering",
        Involved = "involved",
        /// Named as a direct recipient of the activities.
        Recipient = "recipient",
        Supporting = "supporting",
    }
}

coded! {
    BodyKind in "body" {
        Ministry = "ministry",
        Prefettura = "prefettura",
        Questura = "questura",
        TerritorialCommission = "territorial-commission",
        LabourInspectorate = "labour-inspectorate",
        Region = "region",
        Province = "province",
        Comune = "comune",
        Unione = "unione",
        Cooperative = "cooperative",
        Consortium = "consortium",
        TemporaryAssociation = "ats",
        Association = "association",
        MigrantsAssociation = "migrants-association",
        Foundation = "foundation",
        JobCentre = "cpi",
        JobAgency = "job-agency",
        Union = "union",
        EmployersAssociation = "employers-association",
        BilateralBody = "bilateral-body",
        Employer = "employer",
        School = "school",
        Cpia = "cpia",
        University = "university",
        TrainingBody = "training-body",
        Ausl = "ausl",
        StateOffice = "state-office",
        PublicCompany = "public-company",
        MunicipalitiesAssociation = "municipalities-association",
        InternationalOrganisation = "international-organisation",
        Other = "other",
    }
}

coded! {
    TerritoryLevel in "level" {
        Country = "country",
        Region = "region",
        Province = "province",
        Municipality = "municipality",
        /// A district or area without an ISTAT code.
        District = "district",
    }
}

coded! {
    RecipientMode in "recipients" {
        Direct = "direct",
        Indirect = "indirect",
    }
}

coded! {
    /// Groups of recipients, with the codes used for people's status.
    GroupCode in "group" {
        LegallyResident = "TCN_REG",
        WaitingForC3 = "APPL_INTENT",
        Applicant = "APPL",
        InAppeal = "APPL_APPEAL",
        Refugee = "REFUGEE",
        Subsidiary = "SUBSID",
        Special = "SPECIAL",
        Temporary = "TEMP",
        UnaccompaniedMinor = "MSNA",
        CareLeaver = "EX_MSNA",
        LeavingReception = "EXIT",
        Family = "FAMILY",
        Student = "STUDENT",
        Women = "WOMEN",
        LabourVictim = "VICTIM_LAB",
        TraffickingVictim = "VICTIM_THB",
        Operator = "OPERATOR",
        Body = "BODY",
    }
}

coded! {
    /// What an activity is made of; it decides how its sessions are recorded.
    ActivityKind in "kind" {
        NetworkMeeting = "network-meeting",
        OperatorTraining = "operator-training",
        LanguageCourse = "language-course",
        CivicCourse = "civic-course",
        SafetyCourse = "safety-course",
        Course = "course",
        Workshop = "workshop",
        Guidance = "guidance",
        SchoolSupport = "school-support",
        FamilyInvolvement = "family-involvement",
        FamilyReunification = "family-reunification",
        Desk = "desk",
        Mediation = "mediation",
        Outreach = "outreach",
        LegalAdvice = "legal-advice",
        CaseWork = "case-work",
        Mapping = "mapping",
        Coaching = "coaching",
        Selection = "selection",
        PilotPlacement = "pilot-placement",
        CompanySupervision = "company-supervision",
        JobMatching = "job-matching",
        Recognition = "recognition",
        InspectionSupport = "inspection-support",
        Awareness = "awareness",
        Event = "event",
        Communication = "communication",
        Participation = "participation",
        Research = "research",
        Evaluation = "evaluation",
        Protocol = "protocol",
        CultureSport = "culture-sport",
        ProcedureReview = "procedure-review",
        Management = "management",
    }
}

coded! {
    /// What the planned quantity counts.
    Unit in "unit" {
        Persons = "persons",
        Operators = "operators",
        Staff = "staff",
        Organisations = "organisations",
        Sessions = "sessions",
        Days = "days",
        Hours = "hours",
        Events = "events",
        Visits = "visits",
        Contacts = "contacts",
        Paths = "paths",
        Placements = "placements",
        Documents = "documents",
        Videos = "videos",
        Teams = "teams",
        Places = "places",
        Protocols = "protocols",
        Networks = "networks",
        Procedures = "procedures",
        Sites = "sites",
    }
}

coded! {
    Mode in "mode" {
        InPerson = "in-person",
        Online = "online",
        Mixed = "mixed",
    }
}

coded! {
    NetworkKind in "network" {
        PermanentTable = "permanent-table",
        RegionalTable = "regional-table",
        SubGroup = "sub-group",
        Council = "council",
        Network = "network",
        Steering = "steering",
    }
}

coded! {
    ProtocolState in "protocol" {
        /// The project promises to write it.
        Promised = "promised",
        /// It was signed before or during the project, which applies it.
        InForce = "in-force",
    }
}

coded! {
    ComplementarityKind in "complementarity" {
        Fund = "fund",
        Project = "project",
        Law = "law",
        Agreement = "agreement",
        Plan = "plan",
    }
}
