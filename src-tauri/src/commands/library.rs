//! The library and the list of countries. The shipped text is there before a vault is open; what somebody wrote beside
//! it is not.

use redress_casework::{
    Own, OwnEntry, Session,
    law::{self, LibraryEntry, RightsField},
    model::{Code, Confidence, Country, Long, Problem, SHORT_MAX, Short, Wording, for_display},
    papers::Reading,
    places::write_whole,
};
use redress_wire::{
    CountryRow, FoundView, Language, LibraryRow, Nothing, OwnId, OwnKind, OwnSheet, PrintEntry,
    RightsFieldView, RightsView, RuleView, SearchLibrary, SentenceView, Tongue, Written, say,
};
use tauri::AppHandle;

use super::{ask, bench, cases::written, id};
use crate::{
    dialogs::Wanted,
    errors::{Answer, Refusal},
    words,
};

pub fn list_library(_: &AppHandle, request: Tongue) -> Answer<Vec<LibraryRow>> {
    Ok(law::library().iter().map(|entry| row(entry, request.language)).collect())
}

fn row(entry: &LibraryEntry, language: Language) -> LibraryRow {
    let words = |all: &[Wording]| all.iter().map(|words| say(words, language)).collect();
    LibraryRow {
        id: entry.id.clone(),
        shelf: entry.shelf.word().to_owned(),
        title: say(&entry.title, language),
        text: words(&entry.text),
        evidence: words(&entry.evidence),
        instrument: entry.instrument.clone(),
        rules: entry.rules.iter().map(|rule| RuleView::of(rule, language)).collect(),
        see: entry.see.clone(),
        source: entry.source.clone(),
        confidence: entry.confidence,
        as_of: entry.as_of.clone(),
    }
}

pub fn search_library(app: &AppHandle, request: SearchLibrary) -> Answer<FoundView> {
    if request.query.chars().count() > SHORT_MAX {
        return Err(Problem::in_field(Code::BadField, "query", "too long").into());
    }
    let entries = law::search(&request.query).into_iter().map(|one| one.id.clone()).collect();
    let bench = bench(app);
    let own = if bench.desk.is_open() {
        bench.with(|open| Ok(open.session.find_own(&request.query)?))?
    } else {
        Vec::new()
    };
    Ok(FoundView { entries, own: own.iter().map(|one| one.id.to_string()).collect() })
}

pub fn list_countries(_: &AppHandle, request: Tongue) -> Answer<RightsView> {
    let words = |words: &Wording| say(words, request.language);
    let field = |one: &RightsField| RightsFieldView {
        id: one.id.to_owned(),
        name: words(&one.name),
        means: words(&one.means),
        source: one.source.clone(),
        confidence: one.confidence,
        tool: one.tool,
        between: one.between,
        against: one.against,
    };
    let known = |known: &law::Known| match known {
        law::Known::Yes => "yes",
        law::Known::No => "no",
        law::Known::Uncertain => "uncertain",
        law::Known::Territory => "territory",
    };
    let sentences = law::rights_words();
    Ok(RightsView {
        as_of: law::countries_as_of().to_owned(),
        fields: law::rights_fields().iter().map(field).collect(),
        countries: law::countries()
            .iter()
            .map(|row| CountryRow {
                country: row.country.code().to_owned(),
                digits: row.country.digits(),
                known: row.known.iter().map(|one| known(one).to_owned()).collect(),
            })
            .collect(),
        words: sentences
            .iter()
            .map(|(id, text)| SentenceView { id: (*id).to_owned(), text: words(text) })
            .collect(),
    })
}

pub fn own_library(app: &AppHandle, _: Nothing) -> Answer<Vec<OwnSheet>> {
    bench(app).with(|open| all(&open.session))
}

pub fn save_own(app: &AppHandle, request: OwnSheet) -> Answer<Vec<OwnSheet>> {
    let known = if request.id.is_empty() { None } else { Some(id(&request.id)?) };
    let own = read(&request)?;
    bench(app).change(|open| {
        open.session.save_own(known.as_ref(), request.revision, own)?;
        all(&open.session)
    })
}

pub fn remove_own(app: &AppHandle, request: OwnId) -> Answer<Vec<OwnSheet>> {
    let known = id(&request.id)?;
    bench(app).change(|open| {
        open.session.remove_own(&known, request.revision)?;
        all(&open.session)
    })
}

fn all(session: &Session) -> Answer<Vec<OwnSheet>> {
    Ok(session.own()?.iter().map(shown).collect())
}

fn shown(entry: &OwnEntry) -> OwnSheet {
    let long =
        |text: &Option<Long>| text.as_ref().map(|t| t.as_str().to_owned()).unwrap_or_default();
    let short =
        |text: &Option<Short>| text.as_ref().map(|t| t.as_str().to_owned()).unwrap_or_default();
    let empty = |kind, about: &str, words: String| OwnSheet {
        id: entry.id.to_string(),
        revision: entry.revision,
        at: entry.at.clone(),
        kind,
        about: about.to_owned(),
        words,
        does: String::new(),
        languages: String::new(),
        contact: String::new(),
        checked: String::new(),
    };
    match &entry.own {
        Own::Correction { entry, words } => {
            empty(OwnKind::Correction, entry, words.as_str().to_owned())
        }
        Own::CountryNote { country, words } => {
            empty(OwnKind::CountryNote, country.code(), words.as_str().to_owned())
        }
        Own::Helper { name, does, languages, contact, checked, note } => OwnSheet {
            does: long(does),
            languages: short(languages),
            contact: long(contact),
            checked: short(checked),
            ..empty(OwnKind::Helper, name, long(note))
        },
    }
}

fn read(sheet: &OwnSheet) -> Answer<Own> {
    let bad = |field: &'static str| {
        move |detail: String| {
            let long = detail.contains("the limit is");
            let code = if long { Code::TooLarge } else { Code::BadField };
            Refusal::from(Problem::in_field(code, field, detail))
        }
    };
    let short = |field, text: &str| Short::new(text.trim()).map_err(bad(field));
    let long = |field, text: &str| Long::new(text.trim()).map_err(bad(field));
    let maybe_short = |field, text: &str| match text.trim() {
        "" => Ok(None),
        text => short(field, text).map(Some),
    };
    let maybe_long = |field, text: &str| match text.trim() {
        "" => Ok(None),
        text => long(field, text).map(Some),
    };
    Ok(match sheet.kind {
        OwnKind::Correction => Own::Correction {
            entry: short("about", &sheet.about)?,
            words: long("words", &sheet.words)?,
        },
        OwnKind::CountryNote => Own::CountryNote {
            country: Country::new(&sheet.about).map_err(bad("about"))?,
            words: long("words", &sheet.words)?,
        },
        OwnKind::Helper => Own::Helper {
            name: short("about", &sheet.about)?,
            does: maybe_long("does", &sheet.does)?,
            languages: maybe_short("languages", &sheet.languages)?,
            contact: maybe_long("contact", &sheet.contact)?,
            checked: maybe_short("checked", &sheet.checked)?,
            note: maybe_long("words", &sheet.words)?,
        },
    })
}

/// Prints an entry where the person says.
pub fn print_entry(app: &AppHandle, request: PrintEntry) -> Answer<Written> {
    let missing = || Refusal::new(Code::NotFound);
    let entry = law::library_entry(&request.id).ok_or_else(missing)?;
    let bench = bench(app);
    let own = bench.with(|open| Ok(open.session.own()?))?;
    let own = own.into_iter().find_map(|one| match one.own {
        Own::Correction { entry: about, words } if about.as_str() == entry.id => {
            Some((one.at, words))
        }
        _ => None,
    });
    let chosen = ask(app, Wanted::SaveAs(format!("{}.pdf", entry.id)))?.pop();
    let to = chosen.ok_or_else(|| Refusal::new(Code::Stopped))?;
    let today = bench.clock.today();
    let pdf = redress_casework::papers::reading(&paper(entry, own, request.language, today))
        .map_err(redress_casework::Error::from)?;
    write_whole(&to, &pdf)?;
    Ok(written(&to, pdf.len() as u64))
}

fn paper(
    entry: &LibraryEntry,
    own: Option<(String, Long)>,
    language: Language,
    today: redress_casework::model::IsoDate,
) -> Reading {
    let word = |id: &str| words::of(language, id);
    let row = row(entry, language);
    let mut facts = Vec::new();
    for rule in &entry.rules {
        let said = |words: &Wording| say(words, language);
        let words = &rule.in_words;
        let citation = format!(
            "{}. {}, {}",
            said(&words.citation),
            said(&words.instrument),
            said(&words.version)
        );
        facts.push((word("reading-rule"), citation));
    }
    if row.rules.is_empty() && !row.instrument.is_empty() {
        facts.push((word("reading-rule"), row.instrument.clone()));
    }
    for paper in row.evidence {
        facts.push((word("reading-evidence"), paper));
    }
    facts.push((word("reading-source"), row.source));
    let sure = match row.confidence {
        Confidence::Sourced => "reading-sourced",
        Confidence::PartRecalled => "reading-part",
        Confidence::Recalled => "reading-recalled",
    };
    facts.push((word("reading-sure"), word(sure)));
    Reading {
        language: language.tag().to_owned(),
        right_to_left: language.right_to_left(),
        place: entry.id.clone(),
        title: row.title,
        text: row.text,
        steps: row.shelf == "guides",
        facts,
        own: own.map(|(at, text)| {
            let day: String = at.chars().take(10).collect();
            (format!("{} {day}", word("reading-own")), for_display(text.as_str()))
        }),
        as_of: format!("{} {}", word("slip-as-of"), row.as_of),
        page: word("slip-page"),
        end: word("reading-end"),
        date: today,
    }
}
