//! How names get written wrongly at a desk. Written from mistakes, without looking at the rules of the search:
//! slips of the finger and of the ear, and the spellings other offices and countries use.

use super::population::Dice;

/// What one clerk writes and another writes differently. Either side may become the other.
const HABITS: &[(&str, &str)] = &[
    ("ou", "u"),
    ("oo", "u"),
    ("kh", "h"),
    ("kh", "k"),
    ("ch", "sh"),
    ("sh", "sc"),
    ("ch", "ci"),
    ("dj", "j"),
    ("j", "gi"),
    ("j", "g"),
    ("q", "k"),
    ("k", "c"),
    ("w", "ou"),
    ("w", "v"),
    ("y", "i"),
    ("ii", "y"),
    ("iy", "i"),
    ("ei", "ai"),
    ("ay", "ai"),
    ("ee", "i"),
    ("aa", "a"),
    ("dh", "d"),
    ("dh", "z"),
    ("th", "t"),
    ("ph", "f"),
    ("gh", "g"),
    ("ss", "s"),
    ("mm", "m"),
    ("ll", "l"),
    ("dd", "d"),
    ("nn", "n"),
    ("rr", "r"),
    ("z", "s"),
    ("zh", "j"),
    ("x", "ks"),
    ("xh", "gi"),
    ("h", ""),
    ("ts", "z"),
    ("e", "a"),
    ("o", "u"),
    ("e", "i"),
];

/// The same name in the papers of different countries.
const SAME: &[&[&str]] = &[
    &["mohamed", "mohammed", "muhammad", "mohammad", "mohamad", "mouhamed", "muhamed", "maxamed"],
    &["ahmed", "ahmad", "achmed", "axmed"],
    &["hussein", "husein", "hossain", "hussain", "hosein", "hocine", "xuseen"],
    &["hassan", "hasan", "xasan", "hassen"],
    &["yusuf", "youssef", "yousef", "yosif", "yousuf", "iusuf"],
    &["khadija", "kadija", "hadija", "khadidja", "khadijah"],
    &["fatima", "fatma", "fatimah", "fatema", "fadumo", "fatoumata"],
    &["aicha", "aisha", "ayesha", "aysha", "aissata"],
    &["ibrahim", "ebrahim", "ibrahima", "brahim", "ebrima"],
    &["mustapha", "mostafa", "mustafa", "moustapha"],
    &["olena", "elena", "alena"],
    &["oleksandr", "aleksandr", "alexander", "olexandr"],
    &["serhii", "sergii", "sergiy", "sergey", "serhiy"],
    &["volodymyr", "vladimir", "wolodymyr"],
    &["yuliia", "julia", "iuliia", "yulia", "giulia"],
    &["mykola", "nicola", "nikola", "mikola"],
    &["omar", "umar", "cumar", "oumar"],
    &["ali", "aly", "cali"],
    &["khalid", "khaled", "halid", "kaled"],
    &["jamal", "djamal", "gamal", "giamal"],
    &["abdullah", "abdallah", "abdulah", "abdoulaye", "abdullahi"],
    &["abdelrahman", "abdurrahman", "abderrahmane", "abdulrahman", "abdirahman"],
    &["osman", "usman", "ousmane", "othman"],
    &["suleiman", "soliman", "souleymane", "sulayman", "solaiman"],
    &["sheikh", "cheikh", "shaikh", "scek"],
    &["said", "saeed", "saïd", "sayeed"],
    &["chowdhury", "chaudhry", "choudhury", "ciaudri"],
    &["rahman", "rehman", "rahmane"],
    &["giorgi", "georgi", "jiorgi"],
    &["tetiana", "tatiana", "tetyana"],
    &["hoxha", "hodja", "hogia"],
    &["sharif", "cherif", "sherif", "scerif"],
    &["diallo", "jallow", "dialo", "djallo"],
    &["traore", "traoré", "trawally", "traore'"],
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    OneSlip,
    TwoSlips,
    OtherSpelling,
    SpellingAndSlip,
    OtherOrder,
    WordMissing,
}

pub const KINDS: [Kind; 6] = [
    Kind::OneSlip,
    Kind::TwoSlips,
    Kind::OtherSpelling,
    Kind::SpellingAndSlip,
    Kind::OtherOrder,
    Kind::WordMissing,
];

/// The name as somebody else might type it. Always different from what is on file, order at the least.
pub fn retyped(full: &str, kind: Kind, dice: &mut Dice) -> String {
    let mut words: Vec<String> = full.split_whitespace().map(str::to_lowercase).collect();
    match kind {
        Kind::OneSlip => slip_somewhere(&mut words, dice),
        Kind::TwoSlips => {
            slip_somewhere(&mut words, dice);
            slip_somewhere(&mut words, dice);
        }
        Kind::OtherSpelling => respell_somewhere(&mut words, dice),
        Kind::SpellingAndSlip => {
            respell_somewhere(&mut words, dice);
            slip_somewhere(&mut words, dice);
        }
        Kind::OtherOrder => {
            words.rotate_left(1);
            slip_somewhere(&mut words, dice);
        }
        Kind::WordMissing if words.len() >= 3 => {
            words.remove(dice.below(words.len()));
            slip_somewhere(&mut words, dice);
        }
        Kind::WordMissing => {
            words.reverse();
            respell_somewhere(&mut words, dice);
        }
    }
    if dice.percent(30) {
        words.reverse();
    }
    words.join(" ")
}

fn slip_somewhere(words: &mut [String], dice: &mut Dice) {
    let long: Vec<usize> = (0..words.len()).filter(|&at| words[at].len() >= 3).collect();
    if long.is_empty() {
        return;
    }
    let at = *dice.pick(&long);
    words[at] = slip(&words[at], dice);
}

/// A letter too few, too many, wrong, doubled, or two swapped.
fn slip(word: &str, dice: &mut Dice) -> String {
    const KEYS: &[u8] = b"abcdefghijklmnopqrstuvwxyz";
    const ROWS: [&[u8]; 3] = [b"qwertyuiop", b"asdfghjkl", b"zxcvbnm"];
    let mut letters: Vec<u8> = word.bytes().filter(u8::is_ascii_lowercase).collect();
    let at = dice.below(letters.len());
    match dice.below(6) {
        0 => {
            letters.remove(at);
        }
        1 => letters.insert(at, letters[at]),
        2 => letters.insert(at, *dice.pick(KEYS)),
        3 if at + 1 < letters.len() => letters.swap(at, at + 1),
        4 if b"aeiou".contains(&letters[at]) => letters[at] = *dice.pick(b"aeiou"),
        _ => {
            let row = ROWS.iter().find(|row| row.contains(&letters[at])).unwrap_or(&ROWS[0]);
            let place = row.iter().position(|key| *key == letters[at]).unwrap_or(0);
            letters[at] = row[if place + 1 < row.len() { place + 1 } else { place - 1 }];
        }
    }
    String::from_utf8(letters).unwrap_or_else(|_| word.to_owned())
}

fn respell_somewhere(words: &mut [String], dice: &mut Dice) {
    let first = dice.below(words.len());
    for step in 0..words.len() {
        let at = (first + step) % words.len();
        let respelt = respell(&words[at], dice);
        if respelt != words[at] {
            words[at] = respelt;
            return;
        }
    }
}

fn respell(word: &str, dice: &mut Dice) -> String {
    if let Some(family) = SAME.iter().find(|family| family.contains(&word)) {
        return (*dice.pick(family)).to_owned();
    }
    let mut out = word.to_owned();
    let mut changes = 1 + dice.below(2);
    for _ in 0..40 {
        let (one, other) = *dice.pick(HABITS);
        let (from, to) = if dice.percent(50) || other.is_empty() { (one, other) } else { (other, one) };
        if out.contains(from) && out.len() + to.len() > from.len() + 2 {
            out = out.replacen(from, to, 1);
            changes -= 1;
        }
        if changes == 0 {
            break;
        }
    }
    out
}
