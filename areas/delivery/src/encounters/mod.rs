//! One meeting written down after it took place: a talk, a desk contact, a mediation, a round in the street.

pub mod meet;
