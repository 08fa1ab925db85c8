//! Every code of every list that pages show has its name in every language.

use l10n::{Locale, Texts};
use programmes::sheet::{
    ActivityKind, BodyPart, Coded, ComplementarityKind, GroupCode, Mode, NetworkKind, PartnerRole,
    ProtocolState, RecipientMode, SourceKind, TerritoryLevel, Unit,
};
use programmes::{ChangeKind, State, StatementKind};

fn labels<C: Coded>() -> impl Iterator<Item = String> {
    C::ALL.iter().map(|value| value.label())
}

#[test]
fn every_code_has_a_name_in_every_language() {
    let texts = Texts::read(&[programmes::LOCALES]).unwrap();
    let quantities = Unit::ALL.iter().map(|unit| format!("programmes-quantity-{unit}"));
    let all = labels::<ActivityKind>()
        .chain(labels::<Unit>())
        .chain(labels::<GroupCode>())
        .chain(labels::<BodyPart>())
        .chain(labels::<ComplementarityKind>())
        .chain(labels::<Mode>())
        .chain(labels::<NetworkKind>())
        .chain(labels::<PartnerRole>())
        .chain(labels::<ProtocolState>())
        .chain(labels::<RecipientMode>())
        .chain(labels::<SourceKind>())
        .chain(labels::<TerritoryLevel>())
        .chain(labels::<ChangeKind>())
        .chain(labels::<StatementKind>())
        .chain(labels::<State>())
        .chain(quantities);
    for key in all {
        for locale in Locale::STAFF {
            assert!(texts.knows(locale, &key), "{key} in {}", locale.code());
        }
    }
}
