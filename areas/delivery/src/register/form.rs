//! The register's form: marks as fields, read back into lines, compared with what was there when it was opened.

use kernel::Refusal;
use web::Form;

use super::correction::{Merged, merge as merge_marks};
use super::queries::{Register, RegisterLine};
use super::rules::{Line, Mark, Marks, Participant, Tally};
use crate::words::{Kind, Presence, Reason};

/// Names of one participant's fields.
pub fn mark_field(who: Participant) -> String {
    field("mark", who)
}

pub fn reason_field(who: Participant) -> String {
    field("reason", who)
}

pub fn minutes_field(who: Participant) -> String {
    field("minutes", who)
}

pub fn note_field(who: Participant) -> String {
    field("note", who)
}

/// The note when the form was opened.
pub fn noted_field(who: Participant) -> String {
    field("noted", who)
}

/// Why all those are absent who have no reason of their own.
pub const SHARED_REASON: &str = "shared_reason";

/// What the register said of the participant when the form was opened.
pub fn was_field(who: Participant) -> String {
    field("was", who)
}

fn field(what: &str, who: Participant) -> String {
    format!("{what}.{}.{}", who.kind.code(), who.id)
}

/// How many of each are marked in the form, saved or not.
pub fn tally(form: &Form, lines: &[RegisterLine]) -> Tally {
    let marked = |presence: Presence| {
        lines.iter().filter(|line| form.value(mark_field(line.who)) == presence.code()).count()
    };
    Tally {
        present: marked(Presence::Present),
        absent: marked(Presence::Absent),
        late: marked(Presence::Late),
    }
}

fn participant(what: &str, name: &str) -> Option<Participant> {
    let (kind, id) = name.strip_prefix(what)?.strip_prefix('.')?.split_once('.')?;
    Some(Participant { kind: kind.parse::<Kind>().ok()?, id: id.parse().ok()? })
}

/// Fills the form with what the register says.
pub fn fill(form: &mut Form, register: &Register) {
    for line in &register.lines {
        form.set(was_field(line.who), line.mark.map(spell).unwrap_or_default());
        let note = line.note.as_deref().unwrap_or_default();
        form.set(note_field(line.who), note);
        form.set(noted_field(line.who), note);
        if let Some(mark) = line.mark {
            fill_mark(form, line.who, mark);
        }
    }
}

pub fn fill_mark(form: &mut Form, who: Participant, mark: Mark) {
    form.set(mark_field(who), presence(mark).code());
    match mark {
        Mark::Late { missed } => form.set(minutes_field(who), missed),
        Mark::Absent(reason) if reason != Reason::NotSaid => form.set(reason_field(who), reason.code()),
        Mark::Present | Mark::Absent(_) => {}
    }
}

/// The first press of "all present" without script.
pub fn mark_all_present(form: &mut Form, register: &Register) {
    for line in &register.lines {
        form.set(mark_field(line.who), Presence::Present.code());
    }
}

/// What was marked. Who sends no field for a note leaves the one already written as it is.
pub fn read(form: &mut Form, notes: &Marks) -> Vec<Line> {
    let mut named: Vec<Participant> = form.names().filter_map(|name| participant("mark", name)).collect();
    let listed = named.len();
    named.sort_unstable();
    named.dedup();
    if named.len() < listed {
        form.refuse(Refusal::new("delivery-register-twice"));
    }
    refuse_lone_notes(form, &named);
    share_reason(form, &named);
    let mut lines = Vec::with_capacity(named.len());
    for who in named {
        let note = note(form, who, notes);
        match mark(form, who) {
            Ok(mark) => lines.push(Line { who, mark, note }),
            Err(refusal) => form.refuse_at(mark_field(who), refusal),
        }
    }
    lines
}

/// A note that hangs on no mark would be lost without a word.
fn refuse_lone_notes(form: &mut Form, marked: &[Participant]) {
    let noted = form.names().filter_map(|name| participant("note", name));
    let lone = |who: &Participant| !marked.contains(who) && !form.value(note_field(*who)).trim().is_empty();
    let lone: Vec<Participant> = noted.filter(lone).collect();
    for who in lone {
        form.refuse_at(mark_field(who), Refusal::new("delivery-register-note-alone"));
    }
}

/// The shared reason becomes each one's own, so that the page shows it where it counts.
fn share_reason(form: &mut Form, marked: &[Participant]) {
    let Some(reason) = form.choice::<Reason>(SHARED_REASON) else { return };
    for who in marked {
        let is_absent = form.value(mark_field(*who)) == Presence::Absent.code();
        if is_absent && form.value(reason_field(*who)).is_empty() {
            form.set(reason_field(*who), reason.code());
        }
    }
}

fn note(form: &Form, who: Participant, notes: &Marks) -> Option<String> {
    let typed = form.all(note_field(who));
    let Some(typed) = typed.first() else { return notes.get(&who)?.1.clone() };
    Some(typed.trim().to_owned()).filter(|note| !note.is_empty())
}

fn mark(form: &Form, who: Participant) -> Result<Mark, Refusal> {
    let wrong = || Refusal::new("delivery-register-strange-mark");
    match form.value(mark_field(who)).parse::<Presence>().map_err(|_| wrong())? {
        Presence::Present => Ok(Mark::Present),
        Presence::Late => {
            let typed = form.value(minutes_field(who)).trim().to_owned();
            let missed = typed.parse().map_err(|_| Refusal::new("delivery-register-minutes-missing"))?;
            Ok(Mark::Late { missed })
        }
        Presence::Absent => {
            let typed = form.value(reason_field(who));
            let reason = if typed.is_empty() { Ok(Reason::NotSaid) } else { typed.parse() };
            Ok(Mark::Absent(reason.map_err(|_| wrong())?))
        }
    }
}

/// Merges what somebody else saved meanwhile: where this editor changed nothing, theirs is taken; where both
/// did, what was typed stays and theirs is shown beside it. Returns those on whom the two disagree.
pub fn merge(form: &mut Form, mine: &Marks, theirs: &Marks) -> Vec<Participant> {
    let mut disputed = Vec::new();
    for (who, (now, noted)) in theirs {
        let is_disputed = merge_note(form, *who, noted.as_deref().unwrap_or_default());
        let was = form.value(was_field(*who)).to_owned();
        let typed = mine.get(who).map(|(mark, _)| spell(*mark)).unwrap_or_default();
        match merge_marks(&was, &typed, &spell(*now)) {
            Merged::Disputed => disputed.push(*who),
            Merged::Theirs => fill_mark(form, *who, *now),
            Merged::Mine => {}
        }
        if is_disputed && disputed.last() != Some(who) {
            disputed.push(*who);
        }
        form.set(was_field(*who), spell(*now));
    }
    disputed
}

/// The same for a note; true where both have written, differently.
fn merge_note(form: &mut Form, who: Participant, theirs: &str) -> bool {
    let was = form.value(noted_field(who)).to_owned();
    let typed = form.value(note_field(who)).trim().to_owned();
    let merged = merge_marks(&was.as_str(), &typed.as_str(), &theirs);
    if merged == Merged::Theirs {
        form.set(note_field(who), theirs);
    }
    form.set(noted_field(who), theirs);
    merged == Merged::Disputed
}

pub fn presence(mark: Mark) -> Presence {
    match mark {
        Mark::Present => Presence::Present,
        Mark::Late { .. } => Presence::Late,
        Mark::Absent(_) => Presence::Absent,
    }
}

/// A mark in one word, to be compared: `present`, `late:15`, `absent:illness`.
pub fn spell(mark: Mark) -> String {
    match mark {
        Mark::Present => "present".to_owned(),
        Mark::Late { missed } => format!("late:{missed}"),
        Mark::Absent(reason) => format!("absent:{}", reason.code()),
    }
}

/// The same word read back.
pub fn read_mark(word: &str) -> Option<Mark> {
    match word.split_once(':') {
        None if word == "present" => Some(Mark::Present),
        None if word == "absent" => Some(Mark::Absent(Reason::NotSaid)),
        Some(("late", missed)) => Some(Mark::Late { missed: missed.parse().ok()? }),
        Some(("absent", reason)) => Some(Mark::Absent(reason.parse().ok()?)),
        _ => None,
    }
}
