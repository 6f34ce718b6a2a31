//! The lists at the end: exhibits, what must stay confidential, and the declaration.

use redress_model::{EntryKind, Evidence, Person};

use super::arguments::in_order;
use super::{Request, link, secret};
use crate::dates;
use crate::sheet::{Block, Text, isolated};
use crate::words as en;

impl Request<'_> {
    fn numbered_exhibits(&self) -> Vec<&Evidence> {
        let mut all: Vec<&Evidence> = self.case.evidence.iter().collect();
        all.sort_by_key(|e| e.number);
        all
    }

    pub(super) fn exhibits(&mut self) {
        self.out.section("Exhibits");
        let all = self.numbered_exhibits();
        if all.is_empty() {
            self.out.say("No exhibit is attached.");
            return;
        }
        let rows = all.iter().map(|exhibit| exhibit_row(exhibit)).collect();
        let head = ["No.", "Title", "Date", "Language"].map(str::to_owned).to_vec();
        self.out.block(Block::Table { head, rows });
    }

    pub(super) fn confidential(&mut self) {
        self.out.section("What must stay confidential");
        self.out.say("The Commission's files are confidential (Statute of the Commission, Article 20). The applicant asks that the applicant's whereabouts and the names of those who help the applicant be disclosed to nobody.");
        let exhibits: Vec<(_, String)> = self
            .numbered_exhibits()
            .into_iter()
            .filter(|e| secret(&e.provenance))
            .map(|e| {
                let words = format!("Exhibit {}, {}.", e.mark(), isolated(&e.title));
                (link(EntryKind::Evidence, &e.id), words)
            })
            .collect();
        let mut places = self.out.secret.clone();
        if places.is_empty() && exhibits.is_empty() {
            self.out.say("Nothing else in this request is marked as confidential.");
            return;
        }
        self.out.say("The applicant further asks the Commission not to disclose the items named below to the source of the data or to any National Central Bureau. They are marked (C) in this request. If the Commission finds that it cannot decide without disclosing one of them, the applicant asks to be heard first.");
        in_order(&mut places);
        places.dedup();
        if !places.is_empty() {
            let word = if places.len() == 1 {
                "this paragraph or section"
            } else {
                "these paragraphs and sections"
            };
            self.out.say(&format!("What is said in {word}: {}.", places.join(", ")));
        }
        for (entry, words) in exhibits {
            self.out.tell(entry, false, Text::of([words]));
        }
    }

    pub(super) fn close(&mut self, applicant: &Person) {
        self.out.section("Declaration and signature");
        self.out.say("The applicant declares that what is said in this request is true to the best of the applicant's knowledge. What others allege is given as alleged, and what is uncertain is marked as uncertain.");
        let signs = self.representative().unwrap_or(applicant);
        let name = match signs.id == applicant.id {
            true => format!("{}, applicant", isolated(signs.shown_name())),
            false => format!("{}, for the applicant", isolated(signs.shown_name())),
        };
        self.out.block(Block::Signature {
            name,
            place: self.choices.place.as_deref().map(isolated).unwrap_or_default(),
            date: dates::day(self.choices.date),
        });
    }
}

/// Most characters that fit into the column of languages.
const NARROW: usize = 12;

fn exhibit_row(exhibit: &Evidence) -> Vec<String> {
    let mark = exhibit.mark();
    let mut title = vec![format!("{} ({})", isolated(&exhibit.title), en::evidence(exhibit.kind))];
    title.extend(exhibit.citation.as_deref().map(isolated));
    if let Some(file) = &exhibit.file {
        let digits: String = file.sha256.as_str().chars().take(16).collect();
        title.push(format!("SHA-256 of the file begins {digits}"));
    }
    let mut language = exhibit.language.as_deref().map(language).unwrap_or_default();
    if language.chars().count() > NARROW {
        title.push(format!("Language: {language}"));
        language.clear();
    }
    let dated = match exhibit.dated.is_unknown() {
        true => String::from("not dated"),
        false => dates::date(&exhibit.dated),
    };
    vec![
        if secret(&exhibit.provenance) { format!("{mark}\u{00A0}(C)") } else { mark },
        title.join(". "),
        dated,
        language,
    ]
}

/// Names a language; a code that is not among the common ones is given as it is.
fn language(code: &str) -> String {
    let name = match code.split('-').next().unwrap_or(code) {
        "ar" => "Arabic",
        "az" => "Azerbaijani",
        "de" => "German",
        "en" => "English",
        "es" => "Spanish",
        "fa" => "Persian",
        "fr" => "French",
        "id" => "Indonesian",
        "it" => "Italian",
        "kk" => "Kazakh",
        "lt" => "Lithuanian",
        "nl" => "Dutch",
        "pl" => "Polish",
        "pt" => "Portuguese",
        "ru" => "Russian",
        "tg" => "Tajik",
        "tr" => "Turkish",
        "ug" => "Uyghur",
        "uk" => "Ukrainian",
        "uz" => "Uzbek",
        "zh" => "Chinese",
        _ => return isolated(code),
    };
    name.to_owned()
}
