//! A digest of what a person chose and wrote for a request themselves, as far as its paper shows it: so a packet can be
//! said to be older than its own words.

use std::collections::BTreeMap;

use redress_model::{Code, Id, PartialDate, Problem, RequestKind, Sha256Hex};
use redress_papers::{Choices, Draft};
use serde::Serialize;

use crate::Error;
use crate::evidence::sha256;

/// What is digested. Packets keep the digest: a field that is added, renamed or moved would make every older packet say
/// that its words were changed.
#[derive(Serialize)]
struct Own<'a> {
    place: Option<&'a str>,
    reviewed: bool,
    words: BTreeMap<&'a str, &'a str>,
    new_fact: Option<Fact<'a>>,
}

/// The new fact of a revision.
#[derive(Serialize)]
struct Fact<'a> {
    what: Option<&'a str>,
    found: &'a PartialDate,
    why: Option<&'a str>,
    exhibits: &'a [Id],
    ccf_only: bool,
}

/// Gives the digest. Own words of a paragraph that the paper does not have are not in it, nor is the new fact of a
/// revision in another kind of request. The keys of paragraphs are the same in every language.
///
/// # Errors
/// None that is known.
pub(crate) fn own_digest(choices: &Choices, draft: &Draft) -> Result<Sha256Hex, Error> {
    let shown = |key: &str| draft.paragraphs().iter().any(|one| one.key == key);
    let words = choices.own_words.iter().filter(|(key, _)| shown(key));
    let fact = &choices.new_fact;
    let own = Own {
        place: choices.place.as_deref(),
        reviewed: choices.reviewed,
        words: words.map(|(key, words)| (key.as_str(), words.as_str())).collect(),
        new_fact: (choices.kind == RequestKind::Revision).then_some(Fact {
            what: fact.what.as_deref(),
            found: &fact.found,
            why: fact.why.as_deref(),
            exhibits: &fact.exhibits,
            ccf_only: fact.ccf_only,
        }),
    };
    let json = serde_json::to_vec(&own).map_err(|_| Error::from(Problem::new(Code::Internal)))?;
    Ok(sha256(&json))
}
