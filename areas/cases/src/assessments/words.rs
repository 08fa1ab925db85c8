//! The dimensions of a person's life that are looked at.

use store::words;

words!(
    /// The tool's data says what each is called and what its steps mean.
    Dimension, "cases-dimension" {
        Status = "status",
        Housing = "housing",
        IncomeWork = "income-work",
        Language = "language",
        Family = "family",
        HealthAccess = "health-access",
        Networks = "networks",
        Autonomy = "autonomy",
        Rights = "rights",
    }
);
