//! The border card, made of what may leave the vault and of what is typed on it; and what was chosen for it, kept
//! sealed beside the case.

use redress_law::{CardLine, card_as_of, card_line, card_reviewed, card_word};
use redress_model::{
    AlertStatus, CardField, CardLanguage, CardStatus, CardWish, Case, Code, Consulate, IsoDate,
    NameKind, PartialDate, Problem, Releasable, When, for_display,
};
use redress_papers::{Card, CardPair};
use redress_words::country_in;

use crate::{Error, Session};

/// Why a fact cannot stand on the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// It is there and may leave.
    Nothing,
    /// Nothing is written down.
    Empty,
    /// It is marked *never leaves*, or belongs to somebody who is.
    Stays,
}

/// A fact that the side for the officer can show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardFact {
    /// Which.
    pub field: CardField,
    /// What the card would show; empty where it cannot.
    pub value: String,
    /// Why not.
    pub missing: Missing,
}

/// A card as it was asked for.
pub struct CardMade {
    /// The card, to be set.
    pub card: Card,
    /// Every fact it can show, chosen or not.
    pub facts: Vec<CardFact>,
    /// The sentences on it, with their guides.
    pub lines: Vec<&'static CardLine>,
}

impl Session {
    /// Makes a card. Facts of the case pass the gate that papers for others pass; nothing else of the case is looked at.
    ///
    /// # Errors
    /// The case cannot be read; the same language twice; the case is about an entity, which crosses no border.
    pub fn card(&self, case: &redress_model::Id, wish: &CardWish) -> Result<CardMade, Error> {
        if wish.first == wish.second {
            let twice = Problem::in_field(Code::BadField, "second", "the same language twice");
            return Err(twice.into());
        }
        let open = self.at_hand(case)?;
        if open.case.applicant().is_some_and(|applicant| applicant.entity.is_some()) {
            return Err(Problem::in_field(Code::PaperFailed, "card", "entity").into());
        }
        let releasable = Releasable::of(&open.case);
        Ok(made(&open.case, &releasable, wish, self.clock.today()))
    }
}

fn made(all: &Case, releasable: &Releasable, wish: &CardWish, today: IsoDate) -> CardMade {
    let officer = [wish.first, wish.second];
    let facts: Vec<CardFact> = CardField::ALL
        .into_iter()
        .map(|field| {
            let value = value(field, releasable.case(), wish);
            let held_back = || !self::value(field, all, wish).is_empty();
            let missing = match value.is_empty() {
                false => Missing::Nothing,
                true if held_back() => Missing::Stays,
                true => Missing::Empty,
            };
            CardFact { field, value, missing }
        })
        .collect();
    let shown = facts.iter().filter(|fact| wish.fields.contains(&fact.field));
    let pair = |fact: &CardFact| CardPair {
        labels: officer.map(|language| card_word(fact.field.word(), language)),
        value: fact.value.clone(),
        plain: matches!(fact.field, CardField::Born | CardField::Lawyer | CardField::Alert),
    };
    let pairs = shown.filter(|fact| !fact.value.is_empty()).map(pair).collect();
    let (for_officer, for_me) = chosen(wish);
    let said = |line: &CardLine| officer.map(|language| marked(line, line.lead.of(language)));
    let step = |line: &CardLine| {
        let rest = line.say.as_ref().map(|say| say.of(wish.own)).unwrap_or_default();
        match rest.is_empty() {
            true => [marked(line, line.lead.of(wish.own)), String::new()],
            false => [line.lead.of(wish.own).to_owned(), marked(line, rest)],
        }
    };
    let notice = card_line("notice");
    let lines: Vec<&CardLine> = for_officer.iter().chain(&for_me).copied().chain(notice).collect();
    let card = Card {
        officer,
        own: wish.own,
        heads: officer.map(|language| card_word("officer", language)),
        rows: for_officer.iter().map(|line| said(line)).collect(),
        notice: notice.map(said).unwrap_or_default(),
        pairs,
        me: card_word("me", wish.own),
        folded: card_word("folded", wish.own),
        steps: for_me.iter().map(|line| step(line)).collect(),
        place: card_word("place", wish.own),
        calls: wish
            .calls
            .iter()
            .map(|call| [for_display(&call.who), for_display(&call.number)])
            .collect(),
        foot: foot(wish, &lines, today),
        on_a4: wish.on_a4,
        date: today,
    };
    CardMade { card, facts, lines }
}

/// The sentences that a wish puts on the two sides.
fn chosen(wish: &CardWish) -> (Vec<&'static CardLine>, Vec<&'static CardLine>) {
    let mut officer = vec!["lawyer", "interpreter", "which", "surrender"];
    let mut own = vec!["own-calm", "own-ask", "own-lawyer", "own-sign"];
    let (said, step): (&[&str], &[&str]) = match wish.status {
        CardStatus::Silent => (&[], &[]),
        CardStatus::Refugee => (&["refugee"], &["own-refugee"]),
        CardStatus::Asylum => (&["asylum"], &["own-asylum"]),
    };
    officer.extend(said);
    own.extend(step);
    let (said, step): (&[&str], &str) = match wish.consulate {
        Consulate::Silent => (&[], "own-consulate"),
        Consulate::Tell => (&["consulate-tell"], "own-consulate-tell"),
        Consulate::Fled => (&["consulate-fled", "consulate-refuge"], "own-consulate-fled"),
    };
    officer.extend(said);
    own.extend([step, "own-limit"]);
    let lines = |ids: Vec<&str>| ids.into_iter().filter_map(card_line).collect();
    (lines(officer), lines(own))
}

/// A sentence with the sign for what is to be checked against the official text.
fn marked(line: &CardLine, text: &str) -> String {
    if line.recalled { format!("{text}°") } else { text.to_owned() }
}

fn foot(wish: &CardWish, lines: &[&CardLine], today: IsoDate) -> Vec<String> {
    let as_of = card_word("as-of", wish.own);
    // Set apart, for the parts of a date would change places in a text from right to left.
    let apart = |text: &str| format!("\u{2068}{text}\u{2069}");
    let day = |text: &str| format!("\u{2066}{text}\u{2069}");
    let as_of = as_of.replace("{advice}", &day(card_as_of()));
    let as_of = as_of.replace("{date}", &day(&today.to_string()));
    let mut foot = vec![as_of];
    if lines.iter().any(|line| line.recalled) {
        foot.push(card_word("recalled", wish.own));
    }
    let mut unread: Vec<CardLanguage> = vec![wish.first, wish.second, wish.own];
    unread.sort_unstable();
    unread.dedup();
    let unread: Vec<String> = unread
        .into_iter()
        .filter(|language| !card_reviewed(*language))
        .map(|language| apart(language.name()))
        .collect();
    if !unread.is_empty() {
        let said = card_word("unread", wish.own);
        foot.push(said.replace("{languages}", &unread.join(", ")));
    }
    foot
}

/// What a field would say of a case.
fn value(field: CardField, case: &Case, wish: &CardWish) -> String {
    let typed = |text: &Option<redress_model::Short>| {
        text.as_ref().map(|text| for_display(text)).unwrap_or_default()
    };
    let names = |kind: NameKind| -> Vec<String> {
        let names = case.applicant().into_iter().flat_map(|person| &person.names);
        names.filter(|name| name.kind == kind).map(|name| for_display(&name.full)).collect()
    };
    match field {
        CardField::Name => {
            let shown = case.applicant().map(|person| for_display(person.shown_name()));
            names(NameKind::Official).into_iter().next().or(shown).unwrap_or_default()
        }
        CardField::Script => names(NameKind::OriginalScript).join(" · "),
        CardField::Spellings => names(NameKind::Spelling).join(" · "),
        CardField::Born => case.applicant().map(|person| born(&person.born)).unwrap_or_default(),
        CardField::Nationality => nationality(case, wish),
        CardField::Speaks => typed(&wish.speaks),
        CardField::Lawyer => typed(&wish.lawyer),
        CardField::Alert => {
            let here = case.alerts.iter().filter(|alert| alert.status != AlertStatus::Deleted);
            let numbers = here.filter_map(|alert| alert.reference.as_ref());
            numbers.map(|number| for_display(number)).collect::<Vec<_>>().join(" · ")
        }
    }
}

fn nationality(case: &Case, wish: &CardWish) -> String {
    let not_ended = |until: &PartialDate| *until == PartialDate::default();
    let person = case.applicant().into_iter();
    let all = person.flat_map(|person| &person.nationalities).filter(|one| not_ended(&one.until));
    let said = |country: redress_model::Country| {
        let code = String::from(country);
        let names = [wish.first, wish.second].map(|language| country_in(language.code(), &code));
        if names[0] == names[1] { names[0].clone() } else { names.join(" / ") }
    };
    all.map(|one| said(one.country)).collect::<Vec<_>>().join(" · ")
}

/// A date of birth in digits that every officer reads: as exactly as it is known, in the Gregorian calendar.
fn born(date: &PartialDate) -> String {
    if !matches!(date.when(), When::On { .. }) {
        return String::new();
    }
    let span = date.span();
    let (Some(first), Some(last)) = (span.first, span.last) else { return String::new() };
    if first == last {
        first.to_string()
    } else if (first.year, first.month) == (last.year, last.month) {
        format!("{}-{:02}", first.year, first.month)
    } else if first.year == last.year {
        first.year.to_string()
    } else {
        format!("{first} / {last}")
    }
}
