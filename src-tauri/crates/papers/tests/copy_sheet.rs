//! The copy-sheet on paper: every box whole, in the language of the screen around the language of the request.

mod common;

use common::{case, squeeze};
use redress_model::{IsoDate, Releasable, RequestKind, RequestLanguage, YesNo};
use redress_papers::{
    BoxSaid, Choices, Copied, CopySheet, Fill, PortalBox, copy_sheet, draft, portal_boxes,
};
use redress_words::Lang;
use serde_json::json;

const DAY: IsoDate = IsoDate { year: 2026, month: 11, day: 30 };

/// An identity paper that is in date.
const IN_DATE: Option<(YesNo, Option<IsoDate>)> =
    Some((YesNo::Yes, Some(IsoDate { year: 2027, month: 12, day: 14 })));

fn sheet(boxes: &[PortalBox], lang: Lang) -> CopySheet {
    sheet_of(IN_DATE, boxes, lang)
}

fn sheet_of(
    identity: Option<(YesNo, Option<IsoDate>)>,
    boxes: &[PortalBox],
    lang: Lang,
) -> CopySheet {
    let mut exhibits = case(&json!({
        "format": "redress-case", "version": 1, "case": {"id": "c", "title": "A case"},
        "evidence": [
            {"id": "e1", "number": 1, "title": "Record of the search", "provenance": {"disclosure": "ccf_only"},
             "file": {"attachment": "f", "name": "a.pdf", "media_type": "application/pdf", "size_bytes": 2_150_000,
                      "sha256": "0".repeat(64), "taken_in": "2026-11-24T10:00:00Z"}},
            {"id": "e2", "number": 2, "title": "مذكرة", "provenance": {"disclosure": "may_reach_state"}}]
    }))
    .evidence;
    exhibits.sort_by_key(|one| one.number);
    let packet = Copied {
        kind: RequestKind::Deletion,
        language: RequestLanguage::En,
        boxes,
        exhibits: &exhibits,
        identity,
        spilled: 2,
        as_of: Some(DAY),
    };
    let said = |id: &str| {
        let asks = format!("asks-{id}");
        Some(BoxSaid { asks, sourced: id != "urgency" })
    };
    let made = copy_sheet(&packet, lang, DAY, &said).unwrap();
    let again = copy_sheet(&packet, lang, DAY, &said).unwrap();
    assert_eq!(made.pdf, again.pdf, "the same packet gives the same bytes");
    made
}

/// The words of a PDF without any white space, so that ends of lines do not matter.
fn text(pdf: &[u8]) -> String {
    squeeze(&pdf_extract::extract_text_from_mem(pdf).unwrap())
}

fn filled(id: &'static str, value: &str, fill: Fill) -> PortalBox {
    PortalBox { id, value: value.into(), fill }
}

#[test]
fn every_box_is_printed_whole_and_what_is_missing_is_said() {
    let long = (1..=300).map(|n| format!("Line {n} of what is asked.")).collect::<Vec<_>>();
    let boxes = [
        filled("kind", "Correction and/or deletion", Fill::Ready),
        filled("birth", "", Fill::Missing),
        filled("contact", "", Fill::Yourself),
        filled("authority", "", Fill::Nothing),
        filled("confidential", &long.join("\n"), Fill::Ready),
        filled("summary", &"An argument. ".repeat(200), Fill::Ready),
        filled("urgency", "Soon.", Fill::Ready),
    ];
    let made = sheet(&boxes, Lang::En);
    let said = text(&made.pdf);
    for line in [&long[0], &long[149], &long[299]] {
        assert!(said.contains(&squeeze(line)), "{line}");
    }
    for words in [
        "Correction and/or deletion",
        "asks-birth",
        "Not written down yet",
        "Type it there yourself",
        "2600 characters",
        "whole in request.pdf",
        "Soon.",
        "recalled from older forms",
        "E-01",
        "2.2 MB",
        "Identity paper in date until",
        "2 places",
        "Number the portal gave you",
    ] {
        assert!(said.contains(&squeeze(words)), "{words}: {said}");
    }
    assert!(!said.contains(&squeeze("An argument.")), "the argument stands in the request");
    assert!(made.pages > 3 && made.boxes == 4, "{} pages, {} boxes", made.pages, made.boxes);
}

#[test]
fn the_sheet_speaks_the_language_of_the_screen_and_keeps_the_text_of_the_request() {
    let value = json!({
        "format": "redress-case", "version": 1,
        "case": {"id": "c", "title": "A case", "applicant": "p"},
        "people": [{"id": "p", "role": "applicant", "provenance": {"disclosure": "may_reach_state"},
            "names": [{"full": "Ada Example", "family": "Example", "given": "Ada"}]}],
        "alerts": [{"id": "al", "channel": "red_notice", "country": "RU", "reference": "2024/R/1234",
            "provenance": {"disclosure": "may_reach_state"}}]
    });
    let case = case(&value);
    let releasable = Releasable::of(&case);
    for (paper, word) in [
        (RequestLanguage::En, "Red Notice"),
        (RequestLanguage::Fr, "Notice rouge"),
        (RequestLanguage::Es, "Notificación roja"),
    ] {
        let choices = Choices::new(RequestKind::Deletion, paper, DAY);
        let made = draft(&releasable, &choices).unwrap();
        let boxes = portal_boxes(&releasable, &choices, &made);
        for (lang, head) in
            [(Lang::En, "Your text"), (Lang::Fr, "Votre texte"), (Lang::Ru, "Ваш текст")]
        {
            let said = text(&sheet(&boxes, lang).pdf);
            for words in [word, head, "Example", "2024/R/1234"] {
                assert!(said.contains(&squeeze(words)), "{words} in {paper:?}, {}", lang.code());
            }
        }
        assert!(sheet(&boxes, Lang::Ar).pdf.starts_with(b"%PDF"));
    }
}

/// An entity shows an official document and who may sign for it, where a person shows an identity paper (PR-042, PR-045).
#[test]
fn of_an_entity_its_official_document_is_ticked_and_no_identity_paper() {
    let boxes = [filled("kind", "Access", Fill::Ready)];
    for (lang, document, authority, paper) in [
        (
            Lang::En,
            "Official document on the entity",
            "who may act for the entity",
            "Identity paper",
        ),
        (
            Lang::Fr,
            "Document officiel sur l’entité",
            "qui peut agir pour l’entité",
            "Pièce d’identité",
        ),
        (
            Lang::Ru,
            "Официальный документ об организации",
            "действовать за организацию",
            "Документ действителен",
        ),
    ] {
        let entity = text(&sheet_of(None, &boxes, lang).pdf);
        let person = text(&sheet(&boxes, lang).pdf);
        for words in [document, authority].map(squeeze) {
            assert!(entity.contains(&words) && !person.contains(&words), "{words}: {entity}");
        }
        let paper = squeeze(paper);
        assert!(person.contains(&paper) && !entity.contains(&paper), "{paper}: {entity}");
    }
    assert!(sheet_of(None, &boxes, Lang::Ar).pdf.starts_with(b"%PDF"));
}
