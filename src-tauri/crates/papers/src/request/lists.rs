//! The lists at the end: exhibits, what must stay confidential, and the declaration.

use std::collections::BTreeSet;

use redress_model::{Case, EntryKind, Evidence, Id, Person};

use super::arguments::in_order;
use super::{Request, link, secret};
use crate::languages::language;
use crate::sheet::{At, Block, Text};
use crate::tongue::{Tongue, capital};

impl Request<'_> {
    /// Gives all exhibits, or those named, in the order of their numbers.
    fn numbered_exhibits(&self, named: Option<&BTreeSet<Id>>) -> Vec<&Evidence> {
        let wanted = |one: &&Evidence| named.is_none_or(|named| named.contains(&one.id));
        let mut all: Vec<&Evidence> = self.case.evidence.iter().filter(wanted).collect();
        all.sort_by_key(|e| e.number);
        all
    }

    pub(super) fn exhibits(&mut self, named: Option<&BTreeSet<Id>>) {
        self.out.section("exhibits");
        let listed = self.numbered_exhibits(named);
        let row = |exhibit| exhibit_row(self.t, &self.case, exhibit, named);
        let rows: Vec<Vec<String>> = listed.into_iter().map(row).collect();
        if rows.is_empty() {
            self.out.say("exhibits-none");
            return;
        }
        let head = ["table-number", "table-title", "table-date", "table-language"];
        let head = head.map(|id| self.t.word(id)).to_vec();
        self.out.block(Block::Table { head, rows });
    }

    pub(super) fn confidential(&mut self, named: Option<&BTreeSet<Id>>) {
        let t = self.t;
        self.out.section("confidential");
        self.out.say("confidential-files");
        let exhibits: Vec<(_, String)> = self
            .numbered_exhibits(named)
            .into_iter()
            .filter(|e| secret(&e.provenance))
            .map(|e| {
                let (mark, title) = (t.isolated(&e.mark()), t.isolated(&e.title));
                let words = t.say("exhibit-named", &[("mark", &mark), ("title", &title)]);
                (link(EntryKind::Evidence, &e.id), words)
            })
            .collect();
        let mut places = self.out.secret.clone();
        if self.signs_hidden() {
            // The signature stands in the next section.
            places.push(At::Section(self.out.number() + 1));
        }
        if places.is_empty() && exhibits.is_empty() {
            self.out.say("confidential-nothing");
            return;
        }
        self.out.say("confidential-items");
        if !places.is_empty() {
            in_order(&mut places);
            let places: Vec<String> = places.iter().map(|place| self.place(place)).collect();
            self.out.say_with("confidential-places", &[("places", &t.joined(&places))]);
        }
        for (entry, words) in exhibits {
            self.out.tell(entry, false, Text::of([words]));
        }
    }

    /// Says whether the name at the signature is for the Commission alone: of a lawyer whom only it may know.
    pub(super) fn signs_hidden(&self) -> bool {
        self.representative().is_some_and(|lawyer| secret(&lawyer.provenance))
    }

    pub(super) fn close(&mut self, applicant: &Person) {
        let t = self.t;
        self.out.section("declaration");
        if self.signs_hidden() {
            self.out.keep_section();
        }
        self.out.say("declaration");
        let signs = self.representative().unwrap_or(applicant);
        let id = if signs.id == applicant.id { "signs-self" } else { "signs-for" };
        let name = t.say(id, &[("name", &t.isolated(signs.shown_name()))]);
        self.out.block(Block::Signature {
            name,
            place: self.choices.place.as_deref().map(|p| t.isolated(p)).unwrap_or_default(),
            date: t.day(self.choices.date),
        });
    }
}

/// Most characters that fit into the column of languages.
const NARROW: usize = 12;

/// Says of which exhibit one is the translation, then which are its own translations and in which language, by their
/// marks. One that is for the Commission alone is named only where this one is too, and where only some are `listed`, one
/// of those.
pub(crate) fn translations(
    t: Tongue,
    case: &Case,
    exhibit: &Evidence,
    listed: Option<&BTreeSet<Id>>,
) -> Vec<String> {
    let named = |one: &&Evidence| {
        let open = !secret(&one.provenance) || secret(&exhibit.provenance);
        open && listed.is_none_or(|listed| listed.contains(&one.id))
    };
    let mark = |one: &Evidence| t.isolated(&one.mark());
    let original = case.evidence.iter().find(|one| Some(&one.id) == exhibit.translates.as_ref());
    let original = original.filter(named);
    let of = original.map(|one| t.say("exhibit-translates", &[("mark", &mark(one))]));
    let mut own: Vec<&Evidence> = { case.evidence.iter() }
        .filter(|one| one.translates.as_ref() == Some(&exhibit.id))
        .filter(named)
        .collect();
    own.sort_by_key(|one| one.number);
    let into = own.into_iter().map(|one| match one.language.as_deref() {
        Some(code) => {
            let language = language(t, code);
            t.say("exhibit-translated-into", &[("mark", &mark(one)), ("language", &language)])
        }
        None => t.say("exhibit-translated", &[("mark", &mark(one))]),
    });
    of.into_iter().chain(into).collect()
}

fn exhibit_row(
    t: Tongue,
    case: &Case,
    exhibit: &Evidence,
    listed: Option<&BTreeSet<Id>>,
) -> Vec<String> {
    let mark = t.isolated(&exhibit.mark());
    let kind = t.named("evidence", &exhibit.kind);
    let mut named = format!("{} ({kind})", t.isolated(&exhibit.title));
    if exhibit.attached().is_none() {
        named = format!("{named} {}", t.word("exhibit-not-attached"));
    }
    let mut title = vec![named];
    title.extend(exhibit.citation.as_deref().map(|citation| t.isolated(citation)));
    title.extend(translations(t, case, exhibit, listed).iter().map(|said| capital(said)));
    if let Some((_, file)) = exhibit.given_away() {
        let digits: String = file.sha256.as_str().chars().take(16).collect();
        title.push(t.say("exhibit-hash", &[("digits", &t.isolated(&digits))]));
    }
    let mut language =
        exhibit.language.as_deref().map(|code| language(t, code)).unwrap_or_default();
    if language.chars().count() > NARROW {
        title.push(t.say("exhibit-language", &[("language", &language)]));
        language.clear();
    }
    let dated = match exhibit.dated.is_unknown() {
        true => t.word("exhibit-not-dated"),
        false => t.date(&exhibit.dated),
    };
    vec![
        if secret(&exhibit.provenance) { marked(t, &mark) } else { mark },
        title.join(". "),
        dated,
        language,
    ]
}

/// Puts the mark of what is confidential behind a number.
pub(super) fn marked(t: Tongue, number: &str) -> String {
    format!("{number}\u{00A0}{}", t.word("mark-secret"))
}
