//! The closed lists of outreach: one spelling for tables, forms, messages and machines.

use store::words;

words!(
    /// What goes out.
    UnitKind, "services-unit-kind" {
        MobileUnit = "mobile-unit",
        ItinerantTeam = "itinerant-team",
        ListeningPoint = "listening-point",
    }
);

words!(
    /// Where a round stands.
    RoundState, "services-round-state" {
        Planned = "planned",
        Open = "open",
        Closed = "closed",
        Cancelled = "cancelled",
    }
);

words!(
    /// What was done at a stop beside talking.
    LineKind, "services-line-kind" {
        Need = "need",
        Accompaniment = "accompaniment",
        Material = "material",
    }
);

words!(
    /// Where somebody was accompanied.
    Accompanied, "services-accompanied" {
        Police = "police",
        Health = "health",
        RegistryOffice = "registry-office",
        SocialService = "social-service",
        Reception = "reception",
        Employment = "employment",
        Legal = "legal",
        Other = "other",
    }
);

words!(
    /// What was given.
    Material, "services-material" {
        Leaflet = "leaflet",
        ServiceMap = "service-map",
        RightsCard = "rights-card",
        HygieneKit = "hygiene-kit",
        Blanket = "blanket",
        FoodOrWater = "food-water",
        Clothes = "clothes",
        Other = "other",
    }
);
