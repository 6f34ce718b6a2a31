//! A whole case: every ground, what speaks for and against, what is missing, and what no program
//! can judge.

use std::collections::BTreeMap;

use redress_model::{
    Alert, AlertStatus, Assessment, Case, EntryKind, EntryRef, IsoDate, Point, Question, Verdict,
};

use crate::channels::channels;
use crate::data::law;
use crate::facts::{Refs, entry_refs, is_member};
use crate::ground::{Found, sorted};
use crate::impossible;
use crate::powers::powers;
use crate::several::{MAX_PROTECTIONS, assess_ground};

/// Ranks below this are simple grounds; Article 3 comes after them at equal hold (domain rule:
/// the CCF rarely rests on politics alone where a simpler ground decides).
const ARTICLE_3_RANK: u16 = 100;

/// Assesses a case. Pure and total: any case gives an assessment, and the order of its entries
/// changes nothing.
///
/// Without a day to go by, no date is said to lie ahead; [`assess_on`] has one.
pub fn assess(case: &Case) -> Assessment {
    assessed(case, None)
}

/// Assesses a case as of a day: what is recorded as having happened after it cannot be, and carries nothing until it is
/// mended. A clock that runs behind the law data is not believed: their own day counts then.
pub fn assess_on(case: &Case, today: IsoDate) -> Assessment {
    let known = IsoDate::parse(&law().meta.as_of).unwrap_or(today);
    assessed(case, Some(today.max(known)))
}

fn assessed(case: &Case, today: Option<IsoDate>) -> Assessment {
    let grounds = law().grounds.iter();
    let mut found: Vec<Found> = grounds.map(|g| assess_ground(g, case, today)).collect();
    found.sort_by_key(|f| (place(f), std::cmp::Reverse(f.result.verdict), f.rank));
    let standing = |f: &&Found| f.result.verdict >= Verdict::Weak;
    // That there is an alert opens the way to the CCF; to the person it is nothing that speaks for them.
    let speaks = |point: &&Point| !crate::ground::plain(point) && !bare(point);
    let for_you =
        gather(found.iter().filter(standing).flat_map(|f| f.result.rests_on.iter()).filter(speaks));
    let against_you =
        gather(found.iter().flat_map(|f| f.hurts.iter()).filter(|point| !bare(point)));
    let missing = questions(&found);
    Assessment {
        data_version: law().meta.version.clone(),
        as_of: law().meta.as_of.clone(),
        for_you,
        against_you,
        missing,
        cannot_judge: cannot_judge(case),
        other_roads: other_roads(case),
        outside: outside(case),
        powers: powers(case),
        grounds: found.into_iter().map(|f| f.result).collect(),
    }
}

/// Says whether a point means something beside its ground alone: *A paper shows it.*
fn bare(point: &Point) -> bool {
    matches!(point.id.as_str(), "paper-there" | "no-paper-yet")
}

/// Where a ground stands in the list: simple ones that hold, Article 3 where it holds, weak ones,
/// those with facts missing, those of which nothing is known, those not met.
fn place(found: &Found) -> u8 {
    match found.result.verdict {
        Verdict::Strong | Verdict::Arguable if found.rank < ARTICLE_3_RANK => 0,
        Verdict::Strong | Verdict::Arguable => 1,
        Verdict::Weak => 2,
        Verdict::MissingFacts if !found.result.nothing_known => 3,
        Verdict::MissingFacts => 4,
        Verdict::NotMet => 5,
    }
}

/// Puts points together; the same sentence is said once, resting on all it rests on.
fn gather<'a>(points: impl Iterator<Item = &'a Point>) -> Vec<Point> {
    let mut gathered: Vec<Point> = Vec::new();
    for point in points {
        match gathered.iter_mut().find(|p| p.id == point.id) {
            Some(known) => {
                let all = known.rests_on.iter().chain(&point.rests_on);
                let refs: Refs = all.map(|r: &EntryRef| (r.kind, r.id.clone())).collect();
                known.rests_on = entry_refs(&refs);
            }
            None => gathered.push(point.clone()),
        }
    }
    gathered
}

/// Every question once: what most grounds ask first, and sensitive ones last. Where as many grounds
/// ask, the order of the grounds holds.
fn questions(found: &[Found]) -> Vec<Question> {
    let mut asked: BTreeMap<&str, usize> = BTreeMap::new();
    let mut once: Vec<Question> = Vec::new();
    for question in found.iter().flat_map(|f| f.result.asks()) {
        let grounds = asked.entry(&question.id).or_default();
        *grounds += 1;
        if *grounds == 1 {
            once.push(question.clone());
        }
    }
    once.sort_by_key(|q| std::cmp::Reverse(asked.get(q.id.as_str()).copied()));
    sorted(once)
}

/// Says whether alerts are recorded and every one is of a kind that is not in INTERPOL's files.
/// One that cannot be of its kind may be in the files after all.
fn outside(case: &Case) -> bool {
    let filed = |a: &Alert| a.channel.in_interpol_files() || impossible::kind(a).is_some();
    !case.alerts.is_empty() && !case.alerts.iter().any(filed)
}

fn said(id: &str, alerts: &[&Alert]) -> Point {
    let refs: Refs = alerts.iter().map(|a| (EntryKind::Alert, a.id.clone())).collect();
    Point { id: id.into(), text: law().sentence(id), rests_on: entry_refs(&refs) }
}

fn cannot_judge(case: &Case) -> Vec<Point> {
    let filed: Vec<&Alert> = case.alerts.iter().filter(|a| a.channel.in_interpol_files()).collect();
    // Where no alert can be reached by the CCF, what only the CCF can find out is no help.
    let of_the_ccf = outside(case);
    let mut points: Vec<Point> = [
        "judge-active",
        "judge-told",
        "judge-time",
        "judge-guilt",
        "judge-past-decisions",
        "judge-base-rate",
    ]
    .into_iter()
    .filter(|id| !of_the_ccf || *id == "judge-guilt")
    .map(|id| said(id, &[]))
    .collect();
    let deleted: Vec<&Alert> =
        filed.iter().copied().filter(|a| a.status == AlertStatus::Deleted).collect();
    if !deleted.is_empty() {
        points.push(said("judge-deleted", &deleted));
    }
    let outside: Vec<&Alert> =
        filed.iter().copied().filter(|a| a.country.is_some_and(|c| !is_member(c))).collect();
    if !outside.is_empty() {
        points.push(said("judge-non-member", &outside));
    }
    let mut odd: BTreeMap<&str, Vec<&Alert>> = BTreeMap::new();
    for (alert, why) in impossible::kinds(case) {
        odd.entry(why).or_default().push(alert);
    }
    points.extend(odd.iter().map(|(why, alerts)| said(why, alerts)));
    if case.protection.len() > MAX_PROTECTIONS {
        points.push(said("judge-many-protections", &[]));
    }
    points
}

/// Alerts that the CCF cannot mend, or whose ground this version does not hold yet, with the road
/// that is left. One entry a channel.
fn other_roads(case: &Case) -> Vec<Point> {
    channels()
        .iter()
        .filter(|facts| facts.other_road)
        .filter_map(|facts| {
            // Of an alert that surely cannot be of this kind nobody says which road is left.
            let of_it = |a: &&Alert| a.channel == facts.channel && !impossible::surely_not(a);
            let by_it = case.alerts.iter().filter(of_it);
            let refs: Refs = by_it.map(|a| (EntryKind::Alert, a.id.clone())).collect();
            let (name, what, remedy) = (&facts.name, &facts.what, &facts.remedy);
            let text = redress_model::Wording {
                en: format!("{}: {} {}", name.en, what.en, remedy.en),
                ar: format!("{}: {} {}", name.ar, what.ar, remedy.ar),
                ru: format!("{}: {} {}", name.ru, what.ru, remedy.ru),
                fr: format!("{} : {} {}", name.fr, what.fr, remedy.fr),
                es: format!("{}: {} {}", name.es, what.es, remedy.es),
            };
            let id = format!("road-{}", facts.fact.to_lowercase());
            (!refs.is_empty()).then(|| Point { id, text, rests_on: entry_refs(&refs) })
        })
        .collect()
}
