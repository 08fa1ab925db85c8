//! Bodies of the five documents that the story speaks of more than once.

pub(crate) const DIMORA: &str = "Dimora d'Abramo Cooperativa Sociale e di Solidarietà";
pub(crate) const CIDAS: &str = "C.I.D.A.S. - soc. coop. a r.l. società cooperativa sociale";
pub(crate) const CPIA: &str = "CPIA Metropolitano di Bologna";
pub(crate) const LULE: &str = "Associazione Lule ODV";
pub(crate) const GULLIVER: &str = "Gulliver Cooperativa Sociale";
pub(crate) const IAL: &str = "IAL Innovazione Apprendimento Lavoro Emilia-Romagna";
pub(crate) const ARCOLAIO: &str = "Consorzio l'Arcolaio coop.";
pub(crate) const SOLCO: &str = "Consorzio SolCo Piacenza";
pub(crate) const WORLD: &str = "World in Progress";
pub(crate) const PREFETTURA_MN: &str = "Prefettura di Mantova";
pub(crate) const REGIONE_ER: &str = "Regione Emilia-Romagna";
pub(crate) const MODENA: &str = "Comune di Modena";
pub(crate) const RAVENNA: &str = "Comune di Ravenna";
pub(crate) const REGGIO: &str = "Comune di Reggio Emilia";
pub(crate) const RIMINI: &str = "Comune di Rimini";
pub(crate) const AUSL: &str = "Azienda USL di Esempio";
