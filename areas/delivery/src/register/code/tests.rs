//! Codes that survive a hand, an eye and a telephone.

use proptest::prelude::*;

use super::*;

#[test]
fn a_code_is_ten_characters_in_two_groups() {
    let code = RegisterCode::of(Uuid::from_u128(0x0195_7000_0000_7000_8000_1234_5678_9abc));

    assert_eq!(code.to_string().len(), 11);
    assert_eq!(&code.to_string()[5..6], "-");
    assert_eq!(code.compact().len(), 10);
}

#[test]
fn small_letters_blanks_and_look_alikes_are_forgiven() {
    let code = RegisterCode::of(Uuid::from_u128(0b10000_00001_00000));
    let printed = code.to_string();
    let by_hand =
        format!(" {} ", printed.to_lowercase().replace('0', "o").replace('1', "l").replace('-', " "));

    assert_eq!(by_hand.parse(), Ok(code));
}

#[test]
fn what_is_too_short_or_too_long_is_no_code() {
    assert_eq!("".parse::<RegisterCode>(), Err(Refusal::WrongLength));
    assert_eq!("00000-000".parse::<RegisterCode>(), Err(Refusal::WrongLength));
    assert_eq!("00000-000000".parse::<RegisterCode>(), Err(Refusal::WrongLength));
}

#[test]
fn letters_that_are_not_in_the_alphabet_are_strange() {
    assert_eq!("U0000-00000".parse::<RegisterCode>(), Err(Refusal::StrangeCharacter));
    assert_eq!("0000è-00000".parse::<RegisterCode>(), Err(Refusal::StrangeCharacter));
}

#[test]
fn a_wrong_check_character_is_noticed() {
    assert!("00000-00000".parse::<RegisterCode>().is_ok());
    assert_eq!("00000-00001".parse::<RegisterCode>(), Err(Refusal::CheckFails));
}

proptest! {
    #[test]
    fn every_code_is_read_back(id in any::<u128>()) {
        let code = RegisterCode::of(Uuid::from_u128(id));

        prop_assert_eq!(code.to_string().parse(), Ok(code));
        prop_assert_eq!(code.compact().parse(), Ok(code));
    }

    #[test]
    fn one_mistaken_character_is_always_noticed(id in any::<u128>(), place in 0_usize..10, other in 0_usize..32) {
        let code = RegisterCode::of(Uuid::from_u128(id)).compact();
        let mut mistaken: Vec<char> = code.chars().collect();
        prop_assume!(mistaken[place] != char::from(ALPHABET[other]));
        mistaken[place] = char::from(ALPHABET[other]);

        let read = mistaken.into_iter().collect::<String>().parse::<RegisterCode>();

        prop_assert_eq!(read, Err(Refusal::CheckFails));
    }

    #[test]
    fn two_swapped_neighbours_are_always_noticed(id in any::<u128>(), place in 0_usize..9) {
        let code = RegisterCode::of(Uuid::from_u128(id)).compact();
        let mut swapped: Vec<char> = code.chars().collect();
        prop_assume!(swapped[place] != swapped[place + 1]);
        swapped.swap(place, place + 1);

        let read = swapped.into_iter().collect::<String>().parse::<RegisterCode>();

        prop_assert_eq!(read, Err(Refusal::CheckFails));
    }
}
