//! The request for correction or deletion: what stands in which section, after the field list of
//! the admissibility sheets (PR-040 to PR-074, section 4a).

use redress_model::{
    Alert, Case, Charge, Disclosure, EntryKind, EntryRef, Evidence, GroundResult, Id, Person,
    PersonRole, Proceeding, ProceedingKind, Protection, Provenance, Releasable, RowTitle,
    TimelineRow, Verdict, YesNo,
};

use crate::Choices;
use crate::arguments::sentence;
use crate::english as en;
use crate::sheet::{Block, Builder, isolated, lines};

/// Builds the sections of a request.
pub(crate) struct Request<'a> {
    case: &'a Case,
    choices: &'a Choices,
    grounds: Vec<&'a GroundResult>,
    out: Builder,
}

fn link(kind: EntryKind, id: &Id) -> EntryRef {
    EntryRef { kind, id: id.clone() }
}

/// Picks the grounds to argue: those asked for, else those at least arguable, else weak ones.
pub(crate) fn grounds<'a>(case: &'a Releasable, choices: &Choices) -> Vec<&'a GroundResult> {
    let all = case.assessment().map(|a| a.grounds.iter().collect::<Vec<_>>()).unwrap_or_default();
    let at_least =
        |verdict| all.iter().copied().filter(|g| g.verdict >= verdict).collect::<Vec<_>>();
    if let Some(wanted) = &choices.grounds {
        return all.iter().copied().filter(|g| wanted.contains(&g.id)).collect();
    }
    let good = at_least(Verdict::Arguable);
    if good.is_empty() { at_least(Verdict::Weak) } else { good }
}

impl<'a> Request<'a> {
    /// Takes what may leave the vault.
    pub(crate) fn new(releasable: &'a Releasable, choices: &'a Choices) -> Self {
        Self {
            case: releasable.case(),
            choices,
            grounds: grounds(releasable, choices),
            out: Builder::default(),
        }
    }

    /// Builds every section in order.
    pub(crate) fn build(mut self, applicant: &Person) -> Builder {
        self.asked();
        self.files(applicant);
        self.person(applicant);
        self.data();
        self.accusation();
        self.earlier();
        self.protection();
        self.proceedings();
        self.facts();
        self.arguments();
        self.exhibits();
        self.confidential();
        self.close(applicant);
        self.out
    }

    /// Gives ` [E-01, E-02]` for exhibits that may leave.
    fn marks(&self, ids: &[Id]) -> String {
        let mut found: Vec<&Evidence> =
            self.case.evidence.iter().filter(|e| ids.contains(&e.id)).collect();
        found.sort_by_key(|e| e.number);
        if found.is_empty() {
            return String::new();
        }
        format!(" [{}]", found.iter().map(|e| e.mark()).collect::<Vec<_>>().join(", "))
    }

    /// Gives the sources of an entry in words, exhibits by their marks.
    fn sources(&self, provenance: &Provenance) -> Vec<String> {
        let named: Vec<String> = provenance
            .sources
            .iter()
            .filter_map(|reference| {
                let place =
                    reference.place.as_deref().map(|p| format!(", {p}")).unwrap_or_default();
                let source = self.case.sources.iter().find(|s| s.id == reference.source);
                let exhibit = self.case.evidence.iter().find(|e| e.id == reference.source);
                match (source, exhibit) {
                    (Some(s), _) => {
                        let copy =
                            s.exhibit.as_ref().map(|id| self.marks(std::slice::from_ref(id)));
                        let title = isolated(&s.title);
                        Some(format!("{title}{place}{}", copy.unwrap_or_default()))
                    }
                    (_, Some(e)) => Some(format!("{}{place}", e.mark())),
                    _ => None,
                }
            })
            .collect();
        let mut said = Vec::new();
        let sure = en::sure(provenance.certainty);
        match (named.is_empty(), sure.is_empty()) {
            (true, true) => {}
            (true, false) => said.push(format!("({sure}.)")),
            (false, true) => said.push(format!("(Source: {}.)", named.join("; "))),
            (false, false) => said.push(format!("(Source: {}; {sure}.)", named.join("; "))),
        }
        for differing in &provenance.differing {
            said.push(format!("Another source says differently: {}", isolated(&differing.says)));
        }
        said
    }

    fn asked(&mut self) {
        self.out.section("What is asked");
        let alerts: Vec<String> = self.in_files().map(|a| a_of(a)).collect();
        self.out.para(vec![format!(
            "The applicant asks the Commission to find that the data described in section 4 ({}) do not comply with INTERPOL's rules, and to have them deleted, or else corrected.",
            alerts.join("; ")
        )]);
        self.out.para(vec![
            "The applicant does not ask the Commission to decide on guilt or innocence, nor to cancel a national warrant.".into(),
        ]);
    }

    fn in_files(&self) -> impl Iterator<Item = &'a Alert> + use<'a> {
        self.case.alerts.iter().filter(|alert| alert.channel.in_interpol_files())
    }

    fn files(&mut self, applicant: &Person) {
        self.out.section("Who files");
        let name = isolated(applicant.shown_name());
        let lawyer = self.case.people.iter().find(|p| p.role == PersonRole::Representative);
        match lawyer {
            Some(lawyer) => {
                let words = format!(
                    "{} files this request for the applicant, {name}. The authority to act is attached separately.",
                    isolated(lawyer.shown_name())
                );
                self.out.tell(link(EntryKind::Person, &lawyer.id), vec![words]);
            }
            None => {
                self.out
                    .para(vec![format!("The applicant, {name}, files this request in person.")]);
            }
        }
    }

    fn person(&mut self, person: &Person) {
        self.out.section("The applicant");
        let mut rows: Vec<(String, Vec<String>)> = person
            .names
            .iter()
            .map(|name| (en::name_kind(name.kind).to_owned(), vec![isolated(&name.full)]))
            .collect();
        if !person.born.is_unknown() {
            rows.push(("Date of birth".into(), vec![en::date(&person.born)]));
        }
        let place: Vec<String> = person
            .birth_place
            .iter()
            .map(|place| isolated(place))
            .chain(person.birth_country.map(|c| c.english().to_owned()))
            .collect();
        if !place.is_empty() {
            rows.push(("Place of birth".into(), vec![place.join(", ")]));
        }
        let nationalities: Vec<String> =
            person.nationalities.iter().map(|n| n.country.english().to_owned()).collect();
        if !nationalities.is_empty() {
            rows.push(("Nationality".into(), nationalities));
        }
        for paper in &person.papers {
            let mut said = Vec::new();
            said.extend(paper.country.map(|c| c.english().to_owned()));
            said.extend(paper.number.as_ref().map(|n| format!("no. {}", isolated(n))));
            if !paper.expires.is_unknown() {
                said.push(format!("valid until {}", en::date(&paper.expires)));
            }
            rows.push((en::paper(paper.kind).to_owned(), vec![said.join(", ")]));
        }
        if let Some(occupation) = &person.occupation {
            rows.push(("Occupation".into(), lines(occupation)));
        }
        let reference = link(EntryKind::Person, &person.id);
        self.out.told.entry(reference).or_default().push("section 3".into());
        self.out.block(Block::Pairs { rows });
    }

    fn data(&mut self) {
        self.out.section("The data concerned");
        for alert in self.in_files() {
            let mut words = vec![format!("{}{}", a_of(alert), self.marks(&alert.exhibits))];
            let mut more = Vec::new();
            more.push(format!("Sent or published: {}.", en::date(&alert.issued)));
            more.extend(alert.sent_to.as_ref().map(|to| format!("Sent to: {}.", isolated(to))));
            let reference = alert.reference.as_ref().map_or("not known".into(), |r| isolated(r));
            more.push(format!("Reference: {reference}."));
            more.push(match alert.reviewed_first {
                YesNo::Yes => "INTERPOL reviewed it before it was seen.".into(),
                YesNo::No => "It was seen by police before INTERPOL had reviewed it.".into(),
                YesNo::Unknown => {
                    "It is not known whether it was reviewed before it was seen.".into()
                }
            });
            more.push(format!("State of the data: {}.", en::alert_status(alert.status)));
            if !alert.ended.is_unknown() {
                more.push(format!("Reported as ended: {}.", en::date(&alert.ended)));
            }
            words.push(more.join(" "));
            if let Some(how) = &alert.how_known {
                words.extend(lines(&format!("How the applicant knows of it: {}", how.as_str())));
            }
            if let Some(summary) = &alert.summary {
                words.extend(lines(&format!("What it alleges: {}", summary.as_str())));
            }
            words.extend(self.sources(&alert.provenance));
            self.out.tell(link(EntryKind::Alert, &alert.id), words);
        }
    }

    fn accusation(&mut self) {
        if self.case.charges.is_empty() {
            return;
        }
        self.out.section("The accusation");
        for charge in &self.case.charges {
            let words = self.charge(charge);
            self.out.tell(link(EntryKind::Charge, &charge.id), words);
        }
    }

    fn charge(&self, charge: &Charge) -> Vec<String> {
        let by = charge.country.map(|c| format!(" by {}", c.english())).unwrap_or_default();
        let mut words =
            vec![format!("The applicant is accused{by} of: {}.", isolated(&charge.offence))];
        let laws: Vec<String> = charge
            .laws
            .iter()
            .map(|law| {
                let article = law.article.as_ref().map(|a| format!(", {}", isolated(a)));
                format!("{}{}", isolated(&law.code), article.unwrap_or_default())
            })
            .collect();
        let mut facts = Vec::new();
        if !laws.is_empty() {
            facts.push(format!("Law named: {}.", laws.join("; ")));
        }
        if !charge.charged.is_unknown() {
            facts.push(format!("Charged: {}.", en::date(&charge.charged)));
        }
        if !charge.acts_when.is_unknown() {
            facts.push(format!("Time of the alleged acts: {}.", en::date(&charge.acts_when)));
        }
        if let Some(penalty) = &charge.penalty {
            facts.extend(penalty.max_months.map(|m| format!("Maximum penalty: {}.", months(m))));
            if penalty.life_possible == YesNo::Yes {
                facts.push("Life imprisonment is possible.".into());
            }
            if penalty.death_possible == YesNo::Yes {
                facts.push("The death penalty is possible.".into());
            }
        }
        if let Some(sentence) = &charge.sentence {
            let length = sentence.months.map_or("length not known".into(), months);
            let left = sentence
                .left_months
                .map(|m| format!("; left to serve: {}", months(m)))
                .unwrap_or_default();
            let absent = match sentence.in_absentia {
                YesNo::Yes => ", in the applicant's absence",
                _ => "",
            };
            let court =
                sentence.court.as_ref().map(|c| format!(", {}", isolated(c))).unwrap_or_default();
            facts.push(format!(
                "Sentence: {length}{absent}, {}{court}{left}.",
                en::date(&sentence.passed)
            ));
        }
        if let Some(value) = &charge.value {
            let by = value.valued_by.as_ref().map(|by| format!(" ({})", isolated(by)));
            facts.push(format!(
                "Value: {} {}{}.",
                value.amount,
                value.currency,
                by.unwrap_or_default()
            ));
        }
        if let Some(warrant) = &charge.warrant {
            let number = warrant.number.as_ref().map(|n| format!(" no. {}", isolated(n)));
            let by = warrant.authority.as_ref().map(|a| format!(", {}", isolated(a)));
            facts.push(format!(
                "Arrest warrant{}, {}{}.",
                number.unwrap_or_default(),
                en::date(&warrant.issued),
                by.unwrap_or_default()
            ));
        }
        if !facts.is_empty() {
            words.push(facts.join(" "));
        }
        if let Some(acts) = &charge.acts {
            words.extend(lines(&format!("What is alleged: {}", acts.as_str())));
        }
        if let Some(reply) = &charge.reply {
            words.extend(lines(&format!("What the applicant says: {}", reply.as_str())));
        }
        for other in &charge.co_accused {
            words.extend(lines(&format!(
                "Co-accused {}: {}",
                other.name.as_str(),
                other.outcome.as_str()
            )));
        }
        words.extend(self.sources(&charge.provenance));
        words
    }

    fn earlier(&mut self) {
        self.out.section("Earlier requests to the Commission");
        let earlier: Vec<&Proceeding> =
            self.case.proceedings.iter().filter(|p| p.kind == ProceedingKind::Ccf).collect();
        if earlier.is_empty() {
            self.out.para(vec!["None is recorded in the applicant's file.".into()]);
        }
        for proceeding in earlier {
            self.proceeding(proceeding);
        }
    }

    fn protection(&mut self) {
        if self.case.protection.is_empty() {
            return;
        }
        self.out.section("Protection");
        for protection in &self.case.protection {
            let words = self.protected(protection);
            self.out.tell(link(EntryKind::Protection, &protection.id), words);
        }
    }

    fn protected(&self, protection: &Protection) -> Vec<String> {
        let by = match (&protection.country, &protection.authority) {
            (Some(country), Some(who)) => format!(" by {} ({})", country.english(), isolated(who)),
            (Some(country), None) => format!(" by {}", country.english()),
            (None, Some(who)) => format!(" by {}", isolated(who)),
            (None, None) => String::new(),
        };
        let from = protection
            .from_country
            .map(|c| format!(", against return to {}", c.english()))
            .unwrap_or_default();
        let mut words = vec![format!(
            "{}{by}{from}. It is {}.",
            capital(en::protection(protection.kind)),
            en::protection_status(protection.status)
        )];
        let mut facts = Vec::new();
        if !protection.asked.is_unknown() {
            facts.push(format!("Asked for: {}.", en::date(&protection.asked)));
        }
        if !protection.granted.is_unknown() {
            facts.push(format!("Given: {}.", en::date(&protection.granted)));
        }
        if !protection.ended.is_unknown() {
            facts.push(format!("Ended: {}.", en::date(&protection.ended)));
        }
        if protection.naturalised == YesNo::Yes {
            let since = match protection.naturalised_on.is_unknown() {
                true => String::new(),
                false => format!(" ({})", en::date(&protection.naturalised_on)),
            };
            facts.push(format!("The applicant later became a citizen of that country{since}."));
        }
        if !facts.is_empty() {
            words.push(facts.join(" "));
        }
        if protection.consent_to_ask == YesNo::Yes {
            words.push(
                "The applicant agrees that this country be asked to confirm the status to INTERPOL.".into(),
            );
        }
        words.extend(self.sources(&protection.provenance));
        words
    }

    fn proceedings(&mut self) {
        let others: Vec<&Proceeding> =
            self.case.proceedings.iter().filter(|p| p.kind != ProceedingKind::Ccf).collect();
        if others.is_empty() {
            return;
        }
        self.out.section("Extradition and other proceedings");
        for proceeding in others {
            self.proceeding(proceeding);
        }
    }

    fn proceeding(&mut self, proceeding: &Proceeding) {
        let mut head = vec![en::proceeding(proceeding.kind).to_owned()];
        head.extend(proceeding.country.map(|c| c.english().to_owned()));
        head.extend(proceeding.body.as_ref().map(|b| isolated(b)));
        head.extend(proceeding.reference.as_ref().map(|r| isolated(r)));
        if !proceeding.opened.is_unknown() {
            head.push(format!("begun {}", en::date(&proceeding.opened)));
        }
        let mut words = vec![format!("{}.{}", head.join(", "), self.marks(&proceeding.exhibits))];
        if let Some(about) = &proceeding.about {
            words.extend(lines(about));
        }
        if let Some(outcome) = &proceeding.outcome {
            let is_final = if outcome.is_final == YesNo::Yes { ", final" } else { "" };
            let date = match outcome.date.is_unknown() {
                true => String::new(),
                false => format!(", {}", en::date(&outcome.date)),
            };
            words.push(format!("Outcome: {}{date}{is_final}.", en::outcome(outcome.kind)));
            if let Some(reason) = &outcome.reason {
                words.extend(lines(&format!("Reason given: {}", reason.as_str())));
            }
        }
        words.extend(self.sources(&proceeding.provenance));
        self.out.tell(link(EntryKind::Proceeding, &proceeding.id), words);
    }

    fn facts(&mut self) {
        self.out.section("Facts in the order of time");
        let rows = self.case.timeline();
        if rows.is_empty() {
            self.out.para(vec!["No dated fact is part of this request.".into()]);
        }
        for row in &rows {
            let words = self.fact(row);
            self.out.tell(row.entry.clone(), words);
        }
    }

    fn fact(&self, row: &TimelineRow) -> Vec<String> {
        let land = |c: &Option<redress_model::Country>| {
            c.map(|c| format!(" ({})", c.english())).unwrap_or_default()
        };
        let title = match &row.title {
            RowTitle::Words { words } => isolated(words),
            RowTitle::AlertIssued { channel, country } => {
                format!("{} sent or published{}", en::channel(*channel), land(country))
            }
            RowTitle::AlertEnded { channel, country } => {
                format!("{} reported as ended{}", en::channel(*channel), land(country))
            }
            RowTitle::Charged { offence } => format!("Charged: {}", isolated(offence)),
            RowTitle::ProtectionAsked { country } => {
                format!("Protection asked for{}", land(country))
            }
            RowTitle::ProtectionGranted { country } => format!("Protection given{}", land(country)),
        };
        let until = match row.until.is_unknown() {
            true => String::new(),
            false => format!(" until {}", en::date(&row.until)),
        };
        let place: Vec<String> = row
            .place
            .iter()
            .flat_map(|p| {
                p.name.iter().map(|n| isolated(n)).chain(p.country.map(|c| c.english().to_owned()))
            })
            .collect();
        let place = match place.is_empty() {
            true => String::new(),
            false => format!(" {}.", place.join(", ")),
        };
        let held = if row.took_place == YesNo::No { " It did not take place." } else { "" };
        let mut words = vec![format!(
            "{}{until}: {title}.{place}{held}{}",
            capital(&en::date(&row.when)),
            self.marks(&row.exhibits)
        )];
        if let Some(event) = self.case.events.iter().find(|e| e.id == row.entry.id)
            && let Some(what) = &event.what
        {
            words.extend(lines(what));
        }
        words.extend(self.sources(&row.provenance));
        words
    }

    fn arguments(&mut self) {
        self.out.section("Arguments");
        if self.grounds.is_empty() {
            self.out.para(vec![
                "The applicant asks the Commission to examine of its own motion whether the data comply with INTERPOL's rules.".into(),
            ]);
        }
        for ground in self.grounds.clone() {
            let rule = ground.rules.first();
            let heading = match rule {
                Some(rule) => format!("{} ({})", ground.name.en, rule.citation),
                None => ground.name.en.clone(),
            };
            let version = rule
                .map(|rule| format!("{}, {}.", rule.instrument, rule.version))
                .unwrap_or_default();
            self.out.sub(heading, version);
            for point in &ground.rests_on {
                let Some(words) = sentence(&point.id) else { continue };
                let mut at: Vec<String> = Vec::new();
                let mut exhibits: Vec<Id> = Vec::new();
                for entry in &point.rests_on {
                    at.extend(self.out.told.get(entry).into_iter().flatten().cloned());
                    if entry.kind == EntryKind::Evidence {
                        exhibits.push(entry.id.clone());
                    }
                    if let Some(answer) = self.case.answers.iter().find(|a| a.id == entry.id) {
                        exhibits.extend(answer.exhibits.iter().cloned());
                    }
                }
                at.sort();
                at.dedup();
                let see = match at.is_empty() {
                    true => String::new(),
                    false => format!(" (See {}.)", at.join(", ")),
                };
                let mut said = vec![format!("{words}{}{see}", self.marks(&exhibits))];
                for entry in point.rests_on.iter().filter(|e| e.kind == EntryKind::Answer) {
                    let answer = self.case.answers.iter().find(|a| a.id == entry.id);
                    if let Some(words) = answer.and_then(|a| a.words.as_ref()) {
                        said.extend(lines(words));
                    }
                }
                self.out.para(said);
            }
        }
    }

    fn exhibits(&mut self) {
        self.out.section("Exhibits");
        let mut all: Vec<&Evidence> = self.case.evidence.iter().collect();
        all.sort_by_key(|e| e.number);
        if all.is_empty() {
            self.out.para(vec!["No exhibit is attached.".into()]);
            return;
        }
        let rows = all
            .iter()
            .map(|e| {
                let mut title = isolated(&e.title);
                if let Some(citation) = &e.citation {
                    title = format!("{title}. {}", isolated(citation));
                }
                let language = e.language.as_ref().map_or(String::new(), |l| isolated(l));
                let dated = match e.dated.is_unknown() {
                    true => String::from("not dated"),
                    false => en::date(&e.dated),
                };
                vec![e.mark(), format!("{title} ({})", en::evidence(e.kind)), dated, language]
            })
            .collect();
        let head = ["No.", "Title", "Date", "Language"].map(str::to_owned).to_vec();
        self.out.block(Block::Table { head, rows });
    }

    fn confidential(&mut self) {
        self.out.section("What must stay confidential");
        let secret: Vec<EntryRef> = self
            .case
            .entries()
            .iter()
            .filter(|e| e.disclosure() == Disclosure::CcfOnly)
            .map(|e| link(e.kind(), e.id()))
            .collect();
        let mut exhibits: Vec<&Evidence> = self
            .case
            .evidence
            .iter()
            .filter(|e| e.provenance.disclosure == Disclosure::CcfOnly)
            .collect();
        exhibits.sort_by_key(|e| e.number);
        let mut paragraphs: Vec<String> = secret
            .iter()
            .flat_map(|e| self.out.told.get(e).into_iter().flatten().cloned())
            .collect();
        paragraphs.sort_by_key(|number| {
            number.split('.').map(|part| part.parse().unwrap_or(0)).collect::<Vec<u32>>()
        });
        paragraphs.dedup();
        if paragraphs.is_empty() && exhibits.is_empty() {
            self.out.para(vec![
                "The applicant's whereabouts and the names of those who help must not be disclosed. Nothing else in this request is marked as confidential.".into(),
            ]);
            return;
        }
        self.out.para(vec![
            "The applicant asks the Commission not to disclose the following to the source of the data or to any National Central Bureau, beyond the applicant's whereabouts and the names of those who help:".into(),
        ]);
        if !paragraphs.is_empty() {
            self.out.para(vec![format!("What is said in {}.", paragraphs.join(", "))]);
        }
        for exhibit in exhibits {
            let words = format!("Exhibit {}: {}.", exhibit.mark(), isolated(&exhibit.title));
            self.out.tell(link(EntryKind::Evidence, &exhibit.id), vec![words]);
        }
    }

    fn close(&mut self, applicant: &Person) {
        self.out.section("Declaration and signature");
        self.out.para(vec![
            "The applicant declares that this request is true to the best of the applicant's knowledge. What is only alleged or uncertain is marked so.".into(),
        ]);
        let lawyer = self.case.people.iter().find(|p| p.role == PersonRole::Representative);
        self.out.block(Block::Signature {
            name: isolated(lawyer.unwrap_or(applicant).shown_name()),
            place: self.choices.place.as_deref().map(isolated).unwrap_or_default(),
            date: en::day(self.choices.date),
        });
    }
}

/// Names an alert with its country: "Red Notice, Russia".
fn a_of(alert: &Alert) -> String {
    let country = alert.country.map(|c| format!(", requested by {}", c.english()));
    format!("{}{}", en::channel(alert.channel), country.unwrap_or_default())
}

fn months(months: u16) -> String {
    match (months / 12, months % 12) {
        (0, 1) => "1 month".into(),
        (0, m) => format!("{m} months"),
        (1, 0) => "1 year".into(),
        (y, 0) => format!("{y} years"),
        (y, m) => format!("{y} years and {m} months"),
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|c| c.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
