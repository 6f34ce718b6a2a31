//! The outline of the data files, by id, for the review of what a change of them changed.

use std::fmt::Write;

use crate::data::{Check, Ground, Says, law};

/// Gives one line for each part of the data: grounds with their rules, elements, factors, limits
/// and ceilings, questions, sentences, channels, decisions and powers.
pub fn outline() -> String {
    let mut out = String::new();
    let mut line = |text: String| writeln!(out, "{text}").expect("text is written");
    line(format!("data {} as of {}", law().meta.version, law().meta.as_of));
    for i in &law().instruments {
        line(format!("instrument {} {} as of {}", i.id, i.version, i.as_of));
    }
    for ground in &law().grounds {
        lines(ground).into_iter().for_each(&mut line);
    }
    for limit in &law().common {
        line(format!("every ground: limit {} caps {:?}", limit.id, limit.cap));
    }
    for q in &law().questions {
        line(format!(
            "question {} {:?} sensitive {} told by {:?}",
            q.id,
            q.form,
            q.sensitive,
            q.teller()
        ));
    }
    for id in law().sentences.keys() {
        line(format!("sentence {id}"));
    }
    for c in &law().channels {
        line(format!("channel {} {:?} {:?}", c.fact, c.channel, c.forum));
        if let Some(b) = &c.bounds {
            let days = [("from", &b.from), ("until", &b.until), ("members", &b.members)];
            let known =
                days.into_iter().filter_map(|(of, is)| Some(format!(" {of} {}", is.as_ref()?)));
            let known: String = known.chain(b.issuer.then(|| " issuer".to_owned())).collect();
            line(format!("channel {} bounds{known} says {} {:?}", c.fact, b.says, b.confidence));
        }
    }
    for d in &law().decisions.decision {
        line(format!("decision {} {:?} {}", d.id, d.result, d.grounds.join(" ")));
    }
    for p in &law().powers {
        line(format!("power {} {:?} can {} {:?}", p.id, p.forum, p.can, p.channels));
    }
    for text in &law().portal.entry {
        line(format!("portal {:?} {} {} {:?}", text.kind, text.id, text.fact, text.confidence));
    }
    for line_of in &law().admissibility {
        let (id, kinds) = (&line_of.id, &line_of.kinds);
        let of = if line_of.of.is_empty() { String::new() } else { format!(" {:?}", line_of.of) };
        line(format!(
            "admissibility {id} {kinds:?}{of} {} {:?}",
            line_of.facts.join(" "),
            line_of.confidence
        ));
    }
    out
}

fn asks(check: &Check) -> Vec<String> {
    let own = check.question.iter().cloned();
    own.chain(check.test.parts().iter().flat_map(asks)).collect()
}

fn lines(ground: &Ground) -> Vec<String> {
    let mut all = Vec::new();
    let mut line = |text: String| all.push(format!("ground {} {text}", ground.id));
    line(format!("rank {} family {} weigh {:?}", ground.rank, ground.family, ground.weigh));
    for rule in &ground.rules {
        line(format!("rule {}: {} {:?}", rule.instrument, rule.citation, rule.confidence));
    }
    for words in &ground.usual_evidence {
        line(format!("evidence {}", words.en));
    }
    let mut part = |kind: &str, id: &str, bounds: String, check: &Check, says: &Says| {
        line(format!("{kind} {id} {bounds} test {:?}", check.test));
        for question in asks(check) {
            line(format!("{kind} {id} asks {question} flip {}", check.flip));
        }
        for (when, said) in [("yes", &says.yes), ("no", &says.no), ("unknown", &says.unknown)] {
            if let Some(sentence) = said {
                line(format!("{kind} {id} says {when} {sentence}"));
            }
        }
    };
    for e in &ground.elements {
        let bounds =
            format!("no {:?} unknown {:?} firm {:?} gate {}", e.no, e.unknown, e.firm, e.gate);
        part("element", &e.id, bounds, &e.check, &e.says);
    }
    for f in &ground.factors {
        part("factor", &f.id, format!("main {}", f.main), &f.check, &f.says);
    }
    for l in &ground.limits {
        let bounds = format!("caps {:?} unknown {:?}", l.cap, l.unknown_cap);
        let bounds = l.asks.iter().fold(bounds, |all, asks| format!("{all} asks {asks}"));
        part("limit", &l.id, bounds, &l.check, &l.says);
    }
    for best in [&ground.best, &ground.limits_together].into_iter().flatten() {
        line(format!("best {:?} says {}", best.cap, best.says));
    }
    all
}
