//! Who says something is told so that two papers of one publisher do not read as one.

mod common;

use common::{case, choices};
use redress_model::{Releasable, RequestLanguage};
use redress_papers::{Choices, draft};
use serde_json::{Value, json};

fn source(id: &str, title: &str, year: Option<i32>) -> Value {
    let mut source =
        json!({ "id": id, "kind": "press", "title": title, "publisher": "Example Watch" });
    if let Some(year) = year {
        source["dated"] =
            json!({ "when": { "kind": "on", "date": { "year": year, "month": 3, "day": 2 } } });
    }
    source
}

/// Sets a request whose one event is told by two sources, and gives that paragraph with its foot.
fn told(sources: [Value; 2], evidence: Value, language: RequestLanguage) -> String {
    let open = json!({ "disclosure": "may_reach_state", "certainty": "confirmed" });
    let whole = json!({
        "format": "redress-case", "version": 1,
        "case": { "id": "c", "title": "t", "applicant": "a" },
        "people": [{ "id": "a", "role": "applicant", "names": [{ "full": "Ada Person" }], "provenance": open }],
        "alerts": [{ "id": "al", "channel": "red_notice", "country": "TR", "provenance": open }],
        "events": [{ "id": "ev", "kind": "threat", "title": "A call at night", "provenance":
            { "disclosure": "may_reach_state", "certainty": "likely",
              "sources": [{ "source": "s1" }, { "source": "s2", "place": "p. 4" }] } }],
        "sources": sources,
        "evidence": evidence,
    });
    let case = case(&whole);
    let choices = Choices { language, ..choices() };
    let draft = draft(&Releasable::of(&case), &choices).expect("the paper can be set");
    let one =
        draft.paragraphs().iter().find(|one| one.key == "facts/event/ev").expect("it is told");
    redress_model::for_display(&format!("{}\n{}", one.text, one.foot.join("\n")))
}

#[test]
fn two_papers_of_one_publisher_are_told_apart_by_date_or_title() {
    let en = RequestLanguage::En;
    let dated = || [source("s1", "A report", Some(2019)), source("s2", "A report", Some(2021))];
    let said = told(dated(), json!([]), en);
    let who = "According to Example Watch (2 March 2019) and Example Watch (2 March 2021):";
    assert!(said.contains(who), "{said}");
    let foot = "Sources: Example Watch (2 March 2019); Example Watch (2 March 2021), p. 4";
    assert!(said.contains(foot), "the date is told once: {said}");

    // Where the date does not tell them apart, the title does.
    let titled = [source("s1", "On the prisons", None), source("s2", "On the courts", Some(2021))];
    let said = told(titled, json!([]), en);
    let who = "According to Example Watch (“On the prisons”) and Example Watch (2 March 2021):";
    assert!(said.contains(who), "{said}");
    let same =
        [source("s1", "On the prisons", Some(2021)), source("s2", "On the courts", Some(2021))];
    let said = told(same, json!([]), en);
    assert!(said.contains("(“On the prisons”) and Example Watch (“On the courts”):"), "{said}");
    assert!(said.contains("(“On the courts”), 2 March 2021, p. 4"), "{said}");

    for language in [RequestLanguage::Fr, RequestLanguage::Es, RequestLanguage::Ar] {
        let said = told(dated(), json!([]), language);
        assert!(said.matches("2019").count() >= 2 && said.matches("2021").count() >= 2, "{said}");
    }
}

#[test]
fn one_that_goes_by_the_mark_of_its_exhibit_is_no_second_paper() {
    let mut second = source("s2", "A secret title", Some(2021));
    second["exhibit"] = json!("e1");
    let hidden = json!([{ "id": "e1", "number": 1, "title": "Secret", "provenance": { "disclosure": "ccf_only" } }]);
    let said = told([source("s1", "A report", Some(2019)), second], hidden, RequestLanguage::En);
    assert!(said.contains("According to Example Watch and exhibit E-01:"), "{said}");
    assert!(!said.contains("A secret title"), "{said}");
}
