//! The printed ledger tells every alert with its road, and what never leaves only where it was asked for.

use redress_model::{Alert, Case, IsoDate, Releasable};
use redress_papers::{Shown, Told, ledger};
use redress_words::Lang;
use serde_json::json;

const TODAY: IsoDate = IsoDate { year: 2026, month: 11, day: 24 };

fn case() -> Case {
    let alerts = json!([
        { "id": "a1", "channel": "red_notice", "country": "RU", "reference": "2024/R/1234", "status": "confirmed",
          "how_known": "Told by #eval(1) a lawyer", "exhibits": ["x1"],
          "issued": { "when": { "kind": "on", "date": { "year": 2015, "month": 8 } } },
          "history": [{ "status": "suspected", "words": "Asked at Larnaca" }], "next_step": "Canarystep",
          "provenance": { "certainty": "confirmed", "disclosure": "may_reach_state" } },
        { "id": "a2", "channel": "national_warrant", "country": "RU", "status": "unknown", "how_known": "Canaryhow",
          "provenance": { "certainty": "suspected", "disclosure": "never_leaves" } }]);
    let evidence = json!([{ "id": "x1", "number": 1, "kind": "court_paper", "title": "Paper",
        "provenance": { "disclosure": "may_reach_state" } }]);
    let whole = json!({ "format": "redress-case", "version": 1, "case": { "id": "c", "title": "A case" },
        "alerts": alerts, "evidence": evidence });
    Case::from_json(whole.to_string().as_bytes()).unwrap()
}

fn told(alert: &Alert) -> Told {
    Told {
        mends: alert.channel.in_interpol_files(),
        remedy: "Ask the Commission.".into(),
        source: "Statute".into(),
        as_of: "1 Nov 2026".into(),
        sourced: false,
    }
}

fn text(pdf: &[u8]) -> String {
    let said = pdf_extract::extract_text_from_mem(pdf).unwrap();
    said.replace(['\u{200B}', '\u{2068}', '\u{2069}'], "")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn every_alert_is_told_with_its_road() {
    let case = case();
    let printed = ledger(&Shown::All(&case), &case, Lang::En, TODAY, &told).unwrap();
    assert_eq!((printed.rows, printed.left_out, printed.pages), (2, 0, 1));
    let said = text(&printed.pdf);
    for part in [
        "Red Notice, Russia",
        "2024/R/1234",
        "August 2015",
        "Told by #eval(1) a lawyer",
        "Asked at Larnaca",
        "E-01",
        "Canarystep",
        "Canaryhow",
        "The CCF cannot mend these",
        "Ask the Commission.",
        "as of 1 Nov 2026",
        "page 1 of 1",
        "check against the official text",
        "never leave the vault",
    ] {
        assert!(said.contains(part), "{part} is not in: {said}");
    }
    // A word without its message would be printed as its id.
    assert!(
        !said.contains("alert-") && !said.contains("certainty-") && !said.contains(".short"),
        "{said}"
    );
    let again = ledger(&Shown::All(&case), &case, Lang::En, TODAY, &told).unwrap();
    assert_eq!(printed.pdf, again.pdf, "the same ledger gives the same bytes");
}

#[test]
fn what_never_leaves_is_counted_and_not_printed() {
    let case = case();
    let gate = Releasable::of(&case);
    let printed = ledger(&Shown::Releasable(&gate), &case, Lang::En, TODAY, &told).unwrap();
    assert_eq!((printed.rows, printed.left_out), (1, 1));
    let said = text(&printed.pdf);
    assert!(said.contains("Red Notice") && said.contains("One entry that never leaves"), "{said}");
    assert!(
        !said.contains("Canary") && !printed.pdf.windows(6).any(|bytes| bytes == b"Canary"),
        "{said}"
    );
}

#[test]
fn every_language_can_be_set() {
    for lang in Lang::ALL {
        for case in [
            case(),
            Case::from_json(include_bytes!("../../../../tests/cases/kulachenkov.json")).unwrap(),
        ] {
            let printed = ledger(&Shown::All(&case), &case, lang, TODAY, &told).unwrap();
            assert!(printed.rows > 0 && printed.pages > 0, "{lang:?}");
        }
    }
}
