//! The printed rows of allegation against proof: the words of both sides, in both directions of writing; what never
//! leaves is on it only where it was asked for.

mod common;

use common::{all_bytes, case, holds, squeeze};
use redress_model::{IsoDate, Releasable};
use redress_papers::{Allegations, GroundSaid, Shown, allegations};
use redress_words::Lang;
use serde_json::{Value, json};

fn made() -> Value {
    let row = |id: &str, said: &str, disclosure: &str| {
        json!({ "id": id, "of": "ch", "said": said, "order": 1, "i_say": format!("ZqReply{id}"),
            "weak_point": format!("ZqWeak{id}"), "missing_paper": format!("ZqMissing{id}"), "proof": ["e"],
            "grounds": ["G-83-SERIOUS"], "provenance": { "certainty": "likely", "disclosure": disclosure } })
    };
    let open = json!({ "disclosure": "may_reach_state" });
    json!({
        "format": "redress-case", "version": 1, "case": { "id": "case", "title": "A case" },
        "charges": [{ "id": "ch", "offence": "Theft of a picture", "provenance": open }],
        "evidence": [{ "id": "e", "number": 7, "title": "A report", "provenance": open }],
        "allegations": [row("a", "He took a picture.", "may_reach_state"), row("b", "سرق الصورة 2014/R/1234.", "ccf_only"),
            row("c", "He hides.", "never_leaves")],
    })
}

fn set(lang: Lang, all: bool) -> Allegations {
    let case = case(&made());
    let releasable = Releasable::of(&case);
    let shown = if all { Shown::All(&case) } else { Shown::Releasable(&releasable) };
    let ground = |id: &str| Some(GroundSaid { name: format!("Ground {id}"), rules: vec![] });
    allegations(&shown, &case, lang, IsoDate { year: 2026, month: 11, day: 29 }, &ground).unwrap()
}

#[test]
fn what_never_leaves_is_printed_only_where_it_is_asked_for() {
    for lang in Lang::ALL {
        let made = set(lang, false);
        assert_eq!((made.rows, made.left_out), (2, 1), "{lang:?}");
        let bytes = all_bytes(&made.pdf);
        for hidden in ["ZqReplyc", "He hides", "ZqWeaka", "ZqWeakb", "ZqMissinga", "ZqMissingc"] {
            assert!(!holds(&bytes, hidden), "{lang:?} holds {hidden}");
        }
        let text = squeeze(&pdf_extract::extract_text_from_mem(&made.pdf).unwrap());
        for shown in
            ["Hetookapicture.", "ZqReplya", "ZqReplyb", "E-07Areport", "GroundG-83-SERIOUS"]
        {
            assert!(text.contains(shown), "{lang:?} lacks {shown}: {text}");
        }
        let whole = set(lang, true);
        assert_eq!((whole.rows, whole.left_out), (3, 0));
        let text = squeeze(&pdf_extract::extract_text_from_mem(&whole.pdf).unwrap());
        for shown in ["ZqReplyc", "Hehides.", "ZqWeaka", "ZqMissingc"] {
            assert!(text.contains(shown), "{lang:?} lacks {shown}");
        }
        assert_eq!(whole.pdf, set(lang, true).pdf, "the same case gives the same bytes");
    }
}
