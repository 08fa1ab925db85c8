//! The closed lists of contacts: one spelling for tables, forms, messages and machines.

use store::words;

words!(
    /// What people ask about, and need.
    Topic, "services-topic" {
        Residence = "residence",
        Asylum = "asylum",
        FamilyReunification = "family-reunification",
        Citizenship = "citizenship",
        RegistryOffice = "registry-office",
        Housing = "housing",
        Work = "work",
        Exploitation = "exploitation",
        Health = "health",
        School = "school",
        Italian = "italian",
        Money = "money",
        FoodAndClothes = "food-clothes",
        Family = "family",
        Violence = "violence",
        Legal = "legal",
        Digital = "digital",
        Other = "other",
    }
);

words!(
    /// How a contact ended.
    Outcome, "services-outcome" {
        Informed = "informed",
        Accompanied = "accompanied",
        SentOn = "sent-on",
        Appointment = "appointment",
    }
);

words!(
    /// Whether a word says what was asked or what is needed.
    WordKind, "services-word" {
        Topic = "topic",
        Need = "need",
    }
);
