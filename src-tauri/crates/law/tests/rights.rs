//! The list of countries says what its source says, and never that somebody is out of danger.

use redress_law::{Known, countries, countries_as_of, rights, rights_fields, rights_words};
use redress_model::{Confidence, Country};

fn country(code: &str) -> Country {
    Country::new(code).unwrap()
}

fn of(from: Option<&str>, place: &str, field: &str) -> Known {
    let n = rights_fields().iter().position(|one| one.id == field).unwrap();
    rights(from.map(country), country(place)).unwrap()[n]
}

/// How many say yes, as the source counts them.
const SUMS: [(&str, usize); 10] = [
    ("refugee", 149),
    ("iccpr", 174),
    ("cat", 173),
    ("echr", 46),
    ("extradition", 51),
    ("sis", 31),
    ("interpol", 196),
    ("aimc", 22),
    ("cis", 12),
    ("sco", 10),
];

#[test]
fn the_sums_are_those_of_the_source() {
    assert_eq!(countries().len(), 250);
    assert_eq!(countries_as_of(), "2026-11-23");
    for (field, sum) in SUMS {
        let n = rights_fields().iter().position(|one| one.id == field).unwrap();
        let yes = countries().iter().filter(|row| row.known[n] == Known::Yes).count();
        assert_eq!(yes, sum, "{field}");
    }
}

#[test]
fn what_is_uncertain_stays_uncertain_and_a_territory_has_no_answer() {
    assert_eq!(of(None, "DM", "cat"), Known::Uncertain);
    assert_eq!(of(None, "TV", "cat"), Known::Uncertain);
    assert_eq!(of(None, "GL", "refugee"), Known::Territory);
    assert_eq!(of(None, "EH", "echr"), Known::Territory);
    // One of the two refugee treaties is enough.
    for one in ["MG", "KN", "CV", "US", "VE"] {
        assert_eq!(of(None, one, "refugee"), Known::Yes, "{one}");
    }
    assert_eq!(of(None, "TH", "refugee"), Known::No);
}

#[test]
fn what_works_between_states_needs_both() {
    assert_eq!(of(Some("RU"), "CY", "extradition"), Known::Yes);
    assert_eq!(of(Some("EG"), "CY", "extradition"), Known::No);
    assert_eq!(of(Some("AE"), "LB", "aimc"), Known::Yes);
    assert_eq!(of(Some("RU"), "LB", "aimc"), Known::No);
    assert_eq!(of(Some("RU"), "KZ", "cis"), Known::Yes);
    // What a country has by itself does not hang on who asks.
    for from in ["RU", "EG", "KP"] {
        assert_eq!(of(Some(from), "CY", "echr"), Known::Yes);
    }
    for one in countries() {
        for other in [country("RU"), country("AE"), country("GL")] {
            let (there, back) =
                (rights(Some(other), one.country), rights(Some(one.country), other));
            for (n, field) in rights_fields().iter().enumerate().filter(|(_, f)| f.between) {
                assert_eq!(there.as_ref().unwrap()[n], back.as_ref().unwrap()[n], "{}", field.id);
            }
        }
    }
}

#[test]
fn every_field_has_its_source_and_recalled_is_said() {
    for field in rights_fields() {
        assert!(!field.source.is_empty() && field.fact.starts_with("CO-"), "{}", field.id);
        let unread = ["recalled", "derived"].iter().any(|word| field.source.contains(word));
        assert!(!unread || field.confidence != Confidence::Sourced, "{}", field.id);
    }
    for words in rights_words().values() {
        let lower = words.en.to_lowercase();
        assert!(!lower.contains("safe ") && !lower.ends_with("safe."), "{}", words.en);
    }
}

/// The clocks have a list of their own of the parties to the European Convention on Extradition: it says what the list
/// of countries says, country by country.
#[test]
fn the_parties_of_the_clocks_are_those_of_the_list_of_countries() {
    use redress_model::YesNo;
    let n = rights_fields().iter().position(|one| one.id == "extradition").unwrap();
    let mut compared = 0;
    for row in countries() {
        let clocks = redress_law::in_extradition_convention(row.country);
        let fits = match clocks {
            YesNo::Yes => row.known[n] == Known::Yes,
            YesNo::No => row.known[n] == Known::No,
            // Territories of other states: neither list may call one a party.
            YesNo::Unknown => row.known[n] != Known::Yes,
        };
        assert!(fits, "{}: {clocks:?} and {:?}", String::from(row.country), row.known[n]);
        compared += usize::from(clocks != YesNo::Unknown);
    }
    assert!(compared > 190, "{compared}");
}
