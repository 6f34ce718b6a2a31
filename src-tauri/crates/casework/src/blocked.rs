//! What a person's own words in a paper may not say: where somebody lives, how to reach them, and
//! the names of people and papers that never leave the vault. The facts themselves pass the gate
//! of the model; own words are free text, so they are looked through here. In a paper for a state they may not say what
//! is for the CCF alone either.

use redress_model::{Case, Disclosure, Entry, PersonRole, Short, may_leave};

use crate::word_edges::{stands_alone, weight};

/// What stands in the place of a letter that may not leave.
const OUT: char = '\u{2014}';

/// Shortest piece of a guarded text that is looked for: shorter ones stand in every text.
const SHORTEST: usize = 5;

/// Words that may not leave, found in a person's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blocked {
    /// The paragraph: `arguments/G-FACTS`.
    pub key: String,
    /// The words, as they stand there.
    pub words: String,
    /// Where they begin in the words as they were typed, in UTF-16 units, as the screens count.
    pub at: usize,
    /// What they are: `residence`, `contact`, `person`, `never-leaves`, `ccf-only`.
    pub what: &'static str,
}

/// A text that may not leave.
pub(crate) struct Guarded {
    what: &'static str,
    letters: Vec<char>,
}

/// Small letters, one for one, so that places stay places.
fn folded(text: &str) -> Vec<char> {
    let small = |c: char| match c {
        c if c.is_whitespace() => ' ',
        c => c.to_lowercase().next().unwrap_or(c),
    };
    text.chars().map(small).collect()
}

/// As [`folded`], with blanks in a row as one: what is looked for.
fn wanted(text: &str) -> Vec<char> {
    let mut letters = folded(text.trim());
    letters.dedup_by(|a, b| *a == ' ' && *b == ' ');
    letters
}

/// Gathers what may not leave: the texts, and the parts of an address.
pub(crate) fn guarded(case: &Case) -> Vec<Guarded> {
    let mut all = Vec::new();
    let mut add = |what: &'static str, text: &str| all.extend(one(what, text));
    for person in &case.people {
        for part in person.residence.iter().flat_map(|text| text.split(['\n', ',', ';'])) {
            add("residence", part);
        }
        for contact in &person.contacts {
            add("contact", &contact.value);
        }
        let guarded =
            |role| matches!(role, PersonRole::Family | PersonRole::Witness | PersonRole::Helper);
        let stays = person.provenance.disclosure == Disclosure::NeverLeaves;
        if (stays && Some(&person.id) != case.case.applicant.as_ref())
            || person.roles().any(guarded)
        {
            for name in &person.names {
                add("person", &name.full);
            }
        }
    }
    // What the gate keeps whatever its mark, such as a source that is a person, stays as well. An event that was only
    // logged in a hurry has no name of its own yet.
    let kept = |entry: &&Entry| match entry {
        Entry::Event(event) => event.provenance.disclosure == Disclosure::NeverLeaves,
        entry => !may_leave(entry),
    };
    for entry in case.entries().iter().filter(kept) {
        for text in names_of(entry) {
            all.extend(one("never-leaves", text));
        }
    }
    longest_first(all)
}

/// As [`guarded`], with what is for the CCF alone besides: a paper for a state. `said` is what that paper says itself
/// without a word of the person's own; what stands there, such as the authority that it is written to, is told anyway.
pub(crate) fn guarded_from_state(case: &Case, said: &str) -> Vec<Guarded> {
    let mut all = guarded(case);
    let said = folded(said);
    let told = |text: &Guarded| {
        let mut places = 0..said.len();
        places.any(|from| stands(&text.letters, &said, from).is_some())
    };
    // A source has no mark; one that the gate lets through is public.
    let for_the_ccf = |entry: &&Entry| {
        entry.disclosure() == Disclosure::CcfOnly && !matches!(entry, Entry::Source(_))
    };
    for entry in case.entries().iter().filter(for_the_ccf) {
        let texts = names_of(entry).into_iter().filter_map(|text| one("ccf-only", text));
        all.extend(texts.filter(|text| !told(text)));
    }
    longest_first(all)
}

fn one(what: &'static str, text: &str) -> Option<Guarded> {
    let letters = wanted(text);
    (weight(letters.iter().copied()) >= SHORTEST).then_some(Guarded { what, letters })
}

/// The longest first, so that a whole address goes before a part of it.
fn longest_first(mut all: Vec<Guarded>) -> Vec<Guarded> {
    all.sort_by_key(|one| std::cmp::Reverse(one.letters.len()));
    all
}

/// What an entry is known by: its title, its names or its number. A text of sentences is nothing that can be found
/// again word for word.
fn names_of(entry: &Entry) -> Vec<&str> {
    fn some(text: &Option<Short>) -> Vec<&str> {
        text.as_deref().into_iter().collect()
    }
    match entry {
        // Which names never leave, `guarded` says: that of the person of the case is not among them.
        Entry::Person(x) if x.provenance.disclosure == Disclosure::CcfOnly => {
            x.names.iter().map(|name| name.full.as_str()).collect()
        }
        Entry::Event(x) => vec![&x.title],
        Entry::Evidence(x) => vec![&x.title],
        Entry::Source(x) => vec![&x.title],
        Entry::Letter(x) => [vec![x.title.as_str()], some(&x.reference)].concat(),
        Entry::Alert(x) => {
            let file = x.notice.as_deref().map(|notice| some(&notice.file_number));
            [some(&x.reference), file.unwrap_or_default()].concat()
        }
        Entry::Protection(x) => some(&x.authority),
        Entry::Proceeding(x) => {
            let end = x.outcome.as_ref().map(|outcome| some(&outcome.reference));
            [some(&x.reference), end.unwrap_or_default()].concat()
        }
        Entry::Charge(x) => {
            let warrant = x.warrant.as_ref();
            warrant
                .map(|one| [some(&one.number), some(&one.signatory)].concat())
                .unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

/// Where a guarded text ends that begins here; blanks in a row count as one.
fn end_of(wanted: &[char], text: &[char], from: usize) -> Option<usize> {
    let mut at = from;
    for c in wanted {
        if text.get(at) != Some(c) {
            return None;
        }
        at += 1;
        while *c == ' ' && text.get(at) == Some(&' ') {
            at += 1;
        }
    }
    Some(at)
}

/// Where a guarded text ends that begins here as words of its own, not inside of others.
fn stands(wanted: &[char], text: &[char], from: usize) -> Option<usize> {
    end_of(wanted, text, from).filter(|end| stands_alone(text, from, *end))
}

/// Blacks out what may not leave, and notes it.
pub(crate) fn clean(
    guarded: &[Guarded],
    key: &str,
    text: &str,
    blocked: &mut Vec<Blocked>,
) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let mut small = folded(text);
    let units = |before: usize| text.chars().take(before).map(char::len_utf16).sum();
    for one in guarded {
        let mut from = 0;
        while from < small.len() {
            if let Some(end) = stands(&one.letters, &small, from) {
                let words = letters[from..end].iter().collect();
                blocked.push(Blocked {
                    key: key.to_owned(),
                    words,
                    at: units(from),
                    what: one.what,
                });
                letters[from..end].fill(OUT);
                small[from..end].fill(OUT);
            }
            from += 1;
        }
    }
    letters.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CASE: &str = r#"{"format":"redress-case","version":1,"case":{"id":"c","title":"A case","applicant":"a"},
      "people":[{"id":"a","role":"applicant","names":[{"full":"Ada Person"}],"residence":"14 Sample Street, Sampletown"},
        {"id":"w","role":"witness","names":[{"full":"Wanda Witness"}]}],
      "evidence":[{"id":"e","number":1,"title":"Asylum file 7","provenance":{"disclosure":"never_leaves"}}]}"#;

    #[test]
    fn an_address_a_witness_and_a_paper_that_stays_are_found() {
        let case = Case::from_json(CASE.as_bytes()).unwrap();
        let guarded = guarded(&case);
        let mut found = Vec::new();
        let said = clean(
            &guarded,
            "k",
            "Ada Person lives at 14 SAMPLE street, near Wanda  Witness; see asylum file 7.",
            &mut found,
        );
        assert!(said.starts_with("Ada Person lives at \u{2014}"), "{said}");
        assert!(!said.to_lowercase().contains("sample") && !said.contains("asylum file"));
        let what: Vec<&str> = found.iter().map(|one| one.what).collect();
        assert_eq!(what, ["residence", "person", "never-leaves"]);
        let mut none = Vec::new();
        assert_eq!(clean(&guarded, "k", "Sampletowners met.", &mut none), "Sampletowners met.");
        assert!(none.is_empty());
    }

    #[test]
    fn what_is_found_says_where_it_stands_also_behind_an_arabic_prefix() {
        let case = r#"{"format":"redress-case","version":1,"case":{"id":"c","title":"A case"},
          "people":[{"id":"w","role":"witness","names":[{"full":"فاطمة النموذج"},{"full":"王小明"}]}]}"#;
        let case = Case::from_json(case.as_bytes()).unwrap();
        let text = "\u{1f4c4} رأيت أحمد وفاطمة النموذج، 我见过王小明。";
        let mut found = Vec::new();
        let said = clean(&guarded(&case), "k", text, &mut found);
        assert!(
            !said.contains("فاطمة") && !said.contains('王') && said.contains("أحمد و\u{2014}"),
            "{said}"
        );
        let units: Vec<u16> = text.encode_utf16().collect();
        for one in &found {
            let there = &units[one.at..one.at + one.words.encode_utf16().count()];
            assert_eq!(String::from_utf16(there).unwrap(), one.words);
        }
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn what_the_gate_keeps_whatever_its_mark_is_found_and_a_public_source_is_not() {
        let case = r#"{"format":"redress-case","version":1,"case":{"id":"c","title":"A case"},
          "sources":[{"id":"s","kind":"person","title":"Olga the clerk"},{"id":"t","kind":"press","title":"Daily News"}],
          "charges":[{"id":"ch","country":"RU","offence":"Theft","warrant":{"number":"WRT-77/15","signatory":"Judge Example"},
            "provenance":{"disclosure":"ccf_only"}}],
          "evidence":[{"id":"e","number":1,"kind":"asylum_file","title":"Interview of 2015",
            "provenance":{"disclosure":"may_reach_state"}}]}"#;
        let case = Case::from_json(case.as_bytes()).unwrap();
        let text = "Olga the clerk saw the interview of 2015; Daily News has WRT-77/15.";
        let found = |guarded: &[Guarded]| {
            let mut found = Vec::new();
            clean(guarded, "k", text, &mut found);
            let mut words: Vec<String> = found.into_iter().map(|one| one.words).collect();
            words.sort();
            words.join(", ")
        };
        assert_eq!(found(&guarded(&case)), "Olga the clerk, interview of 2015");
        let to_state = found(&guarded_from_state(&case, ""));
        assert_eq!(to_state, "Olga the clerk, WRT-77/15, interview of 2015");
    }
}
