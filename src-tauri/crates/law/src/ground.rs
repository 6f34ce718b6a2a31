//! One ground: its elements, what is weighed, what limits it, and the verdict.

use std::collections::{BTreeMap, BTreeSet};

use redress_model::{
    Certainty, Channel, Charge, EntryKind, Forum, GroundResult, Id, Point, Question, Rule, Verdict,
    YesNo,
};

use crate::check::{Checked, Direction, KIND_OF_ALERT, run};
use crate::data::{Best, Element, Ground, Least, Limit, law};
use crate::decisions::on_ground;
use crate::facts::{Finding, Refs, View, entry_refs};
use crate::impossible;
use crate::proofs::proofs;

/// The question whether what cannot be stands in the papers of the other side themselves.
const PAPERS_SAY_SO: &str = "papers-say-so";

/// A ground as found, with what an assessment needs beside the result.
pub(crate) struct Found {
    pub result: GroundResult,
    pub rank: u16,
    /// Points that speak against the person, and not only against this ground.
    pub hurts: Vec<Point>,
}

/// Sentences with the entries they rest on; the same sentence said twice is said once.
#[derive(Default)]
struct Points(BTreeMap<(usize, String), Refs>);

impl Points {
    fn say(&mut self, sentence: &str, refs: &Refs) {
        let place = self.0.len();
        let key = self.0.keys().find(|(_, s)| s == sentence).cloned();
        let key = key.unwrap_or((place, sentence.to_owned()));
        self.0.entry(key).or_default().extend(refs.iter().cloned());
    }

    fn points(&self) -> Vec<Point> {
        let point = |((_, id), refs): (&(usize, String), &Refs)| Point {
            id: id.clone(),
            text: law().sentence(id),
            rests_on: entry_refs(refs),
        };
        self.0.iter().map(point).collect()
    }
}

struct Work {
    verdict: Verdict,
    rests_on: Points,
    against: Points,
    hurts: Points,
    missing: Vec<String>,
    /// A gate is not open: nothing further is asked.
    closed: bool,
    /// A gate is shut: the ground does not apply, and nothing further is said.
    shut: bool,
    /// Limits that hold, with what they rest on.
    holding: Vec<Refs>,
}

impl Work {
    fn cap(&mut self, ceiling: Verdict) {
        self.verdict = self.verdict.min(ceiling);
    }

    fn ask(&mut self, question: Option<String>) {
        if !self.closed {
            self.ask_always(question);
        }
    }

    fn ask_always(&mut self, question: Option<String>) {
        if let Some(id) = question
            && !self.missing.contains(&id)
        {
            self.missing.push(id);
        }
    }

    /// Tells of contradictions and asks which side is right; says whether there are any.
    fn contradicted(&mut self, checked: &Checked) -> bool {
        for refs in &checked.contradictions {
            self.against.say("contradiction", refs);
            self.hurts.say("contradiction", refs);
        }
        let any = !checked.contradictions.is_empty();
        if any {
            self.ask_always(checked.ask.clone());
        }
        any
    }

    /// Entries that cannot be as they are recorded carry nothing until they are mended.
    fn impossible(&mut self, ground: &Ground, view: &View) {
        let charges = charges_where(view, |charge| impossible::charge(charge, view));
        let alerts = view.alerts.iter().filter(|a| impossible::alert(a, view));
        let alerts: Refs = alerts.map(|a| (EntryKind::Alert, a.id.clone())).collect();
        let protection = view.protection.filter(|p| impossible::protection(p, view));
        let protection: Refs =
            protection.map(|p| (EntryKind::Protection, p.id.clone())).into_iter().collect();
        let dates = "dates-impossible";
        for (refs, sentence, question) in [
            (alerts, dates, "dates-alert"),
            (charges, dates, "dates-charge"),
            (protection, dates, "dates-protection"),
        ] {
            self.cannot_be(&refs, sentence, question);
        }
        let order = charges_where(view, impossible::order);
        self.papers(&order, dates, "dates-charge", view, false);
        let terms = charges_where(view, impossible::terms);
        self.papers(&terms, "terms-impossible", "terms-charge", view, ground.tests_penalty());
        // What it would prove is left out; what it says against the person counts until it is mended.
        let odd = view.proceedings().filter(|one| impossible::proceeding(one, view));
        let odd: Refs = odd.map(|one| (EntryKind::Proceeding, one.id.clone())).collect();
        if !odd.is_empty() {
            self.hurts.say(dates, &odd);
            self.ask_always(Some("dates-proceeding".to_owned()));
        }
        let inside: BTreeSet<&Id> = view.alerts.iter().map(|alert| &alert.id).collect();
        for (alert, why) in impossible::kinds(view.case) {
            let refs = Refs::from([(EntryKind::Alert, alert.id.clone())]);
            if inside.contains(&alert.id) {
                self.cannot_be(&refs, dates, KIND_OF_ALERT);
                self.against.say(why, &refs);
            } else {
                // Of what kind it is in truth is open, and so is whether the ground is about it as well.
                self.hurts.say(dates, &refs);
                self.ask_always(Some(KIND_OF_ALERT.to_owned()));
            }
        }
    }

    /// What the papers of the other side may say themselves, however little it fits together: told, and left as it is once
    /// the person says so. Which of two terms counts stays open all the same where the ground is about them.
    fn papers(&mut self, refs: &Refs, sentence: &str, question: &str, view: &View, about: bool) {
        let said = view.answer(PAPERS_SAY_SO).map(|given| (&given.id, given.answer));
        if refs.is_empty() {
            return;
        }
        if said.is_none() {
            self.ask_always(Some(PAPERS_SAY_SO.to_owned()));
        }
        let Some((id, YesNo::Yes)) = said else {
            return self.cannot_be(refs, sentence, question);
        };
        let mut refs = refs.clone();
        refs.insert((EntryKind::Answer, id.clone()));
        self.against.say("papers-contradict", &refs);
        self.hurts.say("papers-contradict", &refs);
        if about {
            self.cap(Verdict::MissingFacts);
        }
    }

    fn cannot_be(&mut self, refs: &Refs, sentence: &str, question: &str) {
        if !refs.is_empty() {
            self.against.say(sentence, refs);
            self.hurts.say(sentence, refs);
            self.ask_always(Some(question.to_owned()));
            self.cap(Verdict::MissingFacts);
        }
    }

    /// A fact that is not sure enough cannot carry a ground to strong.
    fn soft(&mut self, certainty: Certainty, refs: &Refs) {
        self.cap(Verdict::Arguable);
        let sentence = match certainty {
            Certainty::Likely => "fact-only-likely",
            _ => "fact-not-sure",
        };
        self.against.say(sentence, refs);
    }

    fn element(&mut self, element: &Element, view: &View) {
        let checked = run(&element.check, view, Direction::Helps);
        let open = self.contradicted(&checked);
        let Finding { answer, certainty, refs } = checked.finding;
        match answer {
            // Two sides that contradict each other: less than unknown, yet not shut.
            YesNo::No if open => {
                self.cap(Verdict::from(element.no).max(Verdict::MissingFacts));
                self.closed |= element.gate;
            }
            YesNo::Yes => {
                if let Some(sentence) = &element.says.yes {
                    self.rests_on.say(sentence, &refs);
                }
                if certainty > element.firm {
                    self.soft(certainty, &refs);
                }
            }
            YesNo::No => {
                self.cap(element.no.into());
                if let Some(sentence) = &element.says.no {
                    self.against.say(sentence, &refs);
                    if element.hurts {
                        self.hurts.say(sentence, &refs);
                    }
                }
                self.shut |= element.gate;
            }
            YesNo::Unknown => {
                self.cap(element.unknown.into());
                self.ask(checked.ask);
                // Behind a question still open nothing more is said to be missing.
                if let Some(sentence) = element.says.unknown.as_ref().filter(|_| !self.closed) {
                    self.against.say(sentence, &refs);
                }
                self.closed |= element.gate;
            }
        }
    }

    fn weigh(&mut self, ground: &Ground, view: &View) {
        let Some(weigh) = &ground.weigh else { return };
        // Counted twice: all factors, and those sure enough to carry a strong ground.
        let (mut all, mut firm) = (Least { main: 0, any: 0 }, Least { main: 0, any: 0 });
        let mut open = 0;
        for factor in &ground.factors {
            let checked = run(&factor.check, view, Direction::Helps);
            let contradicted = self.contradicted(&checked);
            let Finding { answer, certainty, refs } = checked.finding;
            match answer {
                YesNo::Yes => {
                    all.add(factor.main);
                    if certainty <= Certainty::Likely {
                        firm.add(factor.main);
                    }
                    if let Some(sentence) = &factor.says.yes {
                        self.rests_on.say(sentence, &refs);
                    }
                }
                YesNo::No if contradicted => open += 1,
                YesNo::No => {
                    if let Some(sentence) = &factor.says.no {
                        self.against.say(sentence, &refs);
                    }
                }
                YesNo::Unknown => {
                    // What nobody can be asked about keeps nothing open.
                    open += usize::from(checked.ask.is_some());
                    self.ask(checked.ask);
                }
            }
        }
        let reached =
            |count: &Least, least: &Least| count.main >= least.main && count.any >= least.any;
        let verdict = if weigh.strong.as_ref().is_some_and(|s| reached(&firm, s)) {
            Verdict::Strong
        } else if reached(&all, &weigh.arguable) {
            Verdict::Arguable
        } else if all.any > 0 {
            Verdict::Weak
        } else if open > 0 {
            Verdict::MissingFacts
        } else {
            Verdict::NotMet
        };
        self.cap(verdict);
        // Until one factor is there, what would limit it is not asked.
        self.closed |= all.any == 0;
    }

    fn limit(&mut self, limit: &Limit, view: &View) {
        let checked = run(&limit.check, view, Direction::Hurts);
        let open = self.contradicted(&checked);
        let Finding { answer, refs, .. } = checked.finding;
        match answer {
            YesNo::Yes if open => {
                if let Some(cap) = limit.cap {
                    self.cap(Verdict::from(cap).max(Verdict::MissingFacts));
                }
            }
            YesNo::Yes => {
                if let Some(sentence) = &limit.says.yes {
                    self.against.say(sentence, &refs);
                    self.hurts.say(sentence, &refs);
                }
                self.ask_always(limit.asks.clone());
                if let Some(cap) = limit.cap {
                    self.cap(cap.into());
                    self.holding.push(refs);
                }
            }
            YesNo::No => {
                if let Some(sentence) = &limit.says.no {
                    self.rests_on.say(sentence, &refs);
                }
            }
            YesNo::Unknown => {
                if let Some(cap) = limit.unknown_cap {
                    self.cap(cap.into());
                }
                if let Some(sentence) = limit.says.unknown.as_ref().filter(|_| !self.closed) {
                    self.against.say(sentence, &refs);
                }
                self.ask(checked.ask);
            }
        }
    }

    fn best(&mut self, best: &Best, refs: &Refs) {
        let cap = Verdict::from(best.cap);
        if self.verdict > Verdict::MissingFacts {
            self.against.say(&best.says, refs);
        }
        self.cap(cap);
    }
}

impl Least {
    fn add(&mut self, main: bool) {
        self.any += 1;
        self.main += usize::from(main);
    }
}

fn charges_where(view: &View, odd: impl Fn(&Charge) -> bool) -> Refs {
    let charges = view.charges.iter().filter(|charge| odd(charge));
    charges.map(|charge| (EntryKind::Charge, charge.id.clone())).collect()
}

/// Looks at a ground as a view has it.
pub(crate) fn look(ground: &Ground, view: &View) -> Found {
    let mut work = Work {
        verdict: Verdict::Strong,
        rests_on: Points::default(),
        against: Points::default(),
        hurts: Points::default(),
        missing: Vec::new(),
        closed: false,
        shut: false,
        holding: Vec::new(),
    };
    for element in &ground.elements {
        if !work.shut {
            work.element(element, view);
        }
    }
    if !work.shut {
        work.weigh(ground, view);
        for limit in ground.limits.iter().chain(&law().common) {
            work.limit(limit, view);
        }
    }
    work.impossible(ground, view);
    if let Some(together) = &ground.limits_together
        && work.holding.len() > 1
    {
        let refs: Refs = work.holding.iter().flatten().cloned().collect();
        work.best(together, &refs);
    }
    if let Some(best) = &ground.best {
        work.best(best, &Refs::new());
    }
    let diffusions: Refs = view
        .alerts
        .iter()
        .filter(|a| matches!(a.channel, Channel::WantedDiffusion | Channel::OtherDiffusion))
        .map(|a| (EntryKind::Alert, a.id.clone()))
        .collect();
    if !diffusions.is_empty() && work.verdict > Verdict::MissingFacts {
        work.rests_on.say("diffusion-same-grounds", &diffusions);
    }
    let questions = work.missing.iter().filter_map(|id| law().question(id)).collect();
    let missing = if work.verdict == Verdict::NotMet { Vec::new() } else { sorted(questions) };
    let rests_on = work.rests_on.points();
    let against = work.against.points();
    let nothing_known = work.verdict == Verdict::MissingFacts
        && rests_on.iter().all(plain)
        && against.iter().all(|p| p.id == "alert-not-recorded");
    let result = GroundResult {
        nothing_known,
        proofs: proofs(view.case, &rests_on),
        decisions: on_ground(&ground.id),
        id: ground.id.clone(),
        name: ground.name.wording(),
        family: ground.family.clone(),
        must_show: ground.must_show.wording(),
        verdict: work.verdict,
        rests_on,
        missing,
        against,
        usual_evidence: ground.usual_evidence.iter().map(|w| w.wording()).collect(),
        forum: Forum::Ccf,
        rules: rules(ground, view),
        by_country: Vec::new(),
    };
    Found { result, rank: ground.rank, hurts: work.hurts.points() }
}

/// Says whether a point only tells that the ground can be raised, and nothing in the person's favour.
pub(crate) fn plain(point: &Point) -> bool {
    matches!(point.id.as_str(), "alert-recorded" | "diffusion-same-grounds")
}

/// Puts sensitive questions last.
pub(crate) fn sorted(mut questions: Vec<Question>) -> Vec<Question> {
    questions.sort_by_key(|q| q.sensitive);
    questions
}

fn rules(ground: &Ground, view: &View) -> Vec<Rule> {
    let applies = |only_for: &[Channel]| {
        only_for.is_empty() || view.alerts.iter().any(|a| only_for.contains(&a.channel))
    };
    ground
        .rules
        .iter()
        .filter(|rule| applies(&rule.only_for))
        .map(|rule| law().rule(rule))
        .collect()
}
