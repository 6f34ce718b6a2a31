//! The document to edit: whole, the same bytes each time, from right to left in Arabic, with real
//! numbering and footnotes, and read by a word processor as it was meant.

mod common;

use std::io::{Cursor, Read};
use std::path::Path;
use std::process::Command;

use common::{case, choices, squeeze};
use redress_model::{Case, Releasable, RequestKind, RequestLanguage};
use redress_papers::{Choices, draft};
use serde_json::json;

fn told() -> Case {
    let open = json!({ "disclosure": "may_reach_state", "certainty": "likely",
        "sources": [{ "source": "s" }] });
    case(&json!({
        "format": "redress-case", "version": 1,
        "case": { "id": "c", "title": "t", "applicant": "a" },
        "people": [{ "id": "a", "role": "applicant", "names": [{ "full": "Ada <Örnek> & Co" }],
            "provenance": { "disclosure": "may_reach_state", "certainty": "confirmed" } }],
        "alerts": [{ "id": "al", "channel": "red_notice", "country": "TR",
            "reference": "2024/R/1234", "provenance": open }],
        "events": [{ "id": "ev", "kind": "arrest", "title": "Stopped", "what": "رقم 2024/R/1234",
            "provenance": open }],
        "sources": [{ "id": "s", "kind": "press", "title": "A report" }],
    }))
}

fn docx(language: RequestLanguage) -> Vec<u8> {
    let choices = Choices { language, kind: RequestKind::Deletion, ..choices() };
    draft(&Releasable::of(&told()), &choices).unwrap().docx().unwrap()
}

fn part(docx: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(docx)).expect("it is a zip");
    let mut text = String::new();
    zip.by_name(name).expect("the part is there").read_to_string(&mut text).expect("it is text");
    text
}

/// Says whether every element that is opened is closed, in order.
fn well_formed(xml: &str) -> bool {
    let mut open: Vec<&str> = Vec::new();
    for tag in xml.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        if tag.starts_with('?') || tag.ends_with('/') {
            continue;
        }
        if tag.starts_with('/') {
            if open.pop() != Some(name) {
                return false;
            }
        } else {
            open.push(name);
        }
    }
    open.is_empty()
}

#[test]
fn every_part_is_well_formed_and_nothing_of_the_case_is_markup() {
    assert!(well_formed("<a><b/></a>") && !well_formed("<a><b></a>"));
    for language in
        [RequestLanguage::En, RequestLanguage::Fr, RequestLanguage::Es, RequestLanguage::Ar]
    {
        let docx = docx(language);
        for name in [
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/styles.xml",
            "word/numbering.xml",
            "word/footnotes.xml",
            "word/header1.xml",
        ] {
            assert!(well_formed(&part(&docx, name)), "{language:?} {name}");
        }
        let document = part(&docx, "word/document.xml");
        assert!(document.contains("&lt;Örnek&gt; &amp; Co") && !document.contains("<Örnek"));
        assert!(!part(&docx, "word/_rels/document.xml.rels").contains("External"));
    }
}

#[test]
fn numbering_and_footnotes_are_real() {
    let docx = docx(RequestLanguage::En);
    let (document, notes) = (part(&docx, "word/document.xml"), part(&docx, "word/footnotes.xml"));
    let marks = document.matches("<w:footnoteReference").count();
    assert!(marks >= 2, "{marks} footnotes");
    assert_eq!(notes.matches("<w:footnoteRef/>").count(), marks);
    assert!(document.matches("<w:numId w:val=\"1\"/>").count() > 20);
    assert!(document.contains("<w:pStyle w:val=\"Heading1\"/>"));
    // The number comes from the list: it is not typed into the text.
    assert!(!document.contains(">1.1 ") && !document.contains(">4.1<"));
}

#[test]
fn arabic_runs_from_right_to_left_and_a_reference_does_not() {
    let document = part(&docx(RequestLanguage::Ar), "word/document.xml");
    assert!(document.contains("<w:bidi/>") && document.contains("<w:bidiVisual/>"));
    let at = document.find("2024/R/1234").expect("the reference stands whole");
    let run = document[..at].rfind("<w:r>").expect("it stands in a run");
    assert!(!document[run..at].contains("<w:rtl/>"), "{}", &document[run..at]);
    let english = part(&docx(RequestLanguage::En), "word/document.xml");
    assert!(!english.contains("<w:bidi/>"));
}

#[test]
fn what_runs_from_left_to_right_in_arabic_is_held_between_marks() {
    let document = part(&docx(RequestLanguage::Ar), "word/document.xml");
    // Without the marks around it, brackets and full stops beside it are laid out from the wrong side.
    assert!(document.contains("\u{200F}\u{202A}2024/R/1234\u{202C}\u{200F}"));
    assert!(!part(&docx(RequestLanguage::En), "word/document.xml").contains('\u{200F}'));
}

#[test]
fn the_signature_keeps_the_declaration_and_rows_stay_whole() {
    for language in [RequestLanguage::En, RequestLanguage::Ar] {
        let docx = docx(language);
        let document = part(&docx, "word/document.xml");
        let rows = document.matches("<w:tr>").count();
        assert_eq!(document.matches("<w:cantSplit/>").count(), rows, "{language:?}");
        let from = document.rfind("NumberedKeep").expect("the declaration is kept with the next");
        let last = &document[from..];
        assert_eq!(last.matches("w:val=\"Keep\"").count(), 2, "place and date: {last}");
        let styles = part(&docx, "word/styles.xml");
        for style in ["NumberedKeep", "Keep"] {
            let at = styles.find(&format!("w:styleId=\"{style}\"")).expect("the style is there");
            let end = at + styles[at..].find("</w:style>").unwrap();
            assert!(styles[at..end].contains("<w:keepNext/>"), "{style}");
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    assert_eq!(docx(RequestLanguage::Fr), docx(RequestLanguage::Fr));
}

/// Has LibreOffice set a document as PDF beside it, and gives its words without white space; nothing where it is not
/// installed.
fn set_by_an_office(folder: &Path, doc: &Path) -> Option<String> {
    let Some(office) = ["soffice", "libreoffice"].into_iter().find(|name| {
        Command::new(name).arg("--version").output().is_ok_and(|done| done.status.success())
    }) else {
        println!("not run: LibreOffice is not installed");
        return None;
    };
    let home = format!("-env:UserInstallation=file://{}/home", folder.display());
    let done = Command::new(office)
        .args([home.as_str(), "--headless", "--convert-to", "pdf", "--outdir"])
        .arg(folder)
        .arg(doc)
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let pdf = std::fs::read(doc.with_extension("pdf")).unwrap();
    Some(squeeze(&pdf_extract::extract_text_from_mem(&pdf).unwrap()))
}

#[test]
fn a_word_processor_reads_it_as_it_was_meant() {
    let folder = tempfile::tempdir().unwrap();
    for (language, wanted) in [
        (RequestLanguage::En, "4.1.RedNotice"),
        (RequestLanguage::Fr, "Référence:2024/R/1234"),
        (RequestLanguage::Es, "Referencia:2024/R/1234"),
        (RequestLanguage::Ar, "2024/R/1234"),
    ] {
        let file = folder.path().join("request.docx");
        std::fs::write(&file, docx(language)).unwrap();
        let Some(said) = set_by_an_office(folder.path(), &file) else { return };
        let wanted = wanted.replace("4.1.", "4.1");
        assert!(said.contains(&wanted), "{language:?} lacks {wanted}: {said}");
    }
}

/// LibreOffice 7.4 leaves out every row of a table whose head alone has room above the footnotes of its page: seen with 8 of
/// 56 lengths of a request, with none once the head is kept with the first row.
#[test]
fn the_head_of_a_table_is_kept_with_its_first_row() {
    let docx = docx(RequestLanguage::En);
    let document = part(&docx, "word/document.xml");
    let heads: Vec<&str> = document.split("<w:tblHeader/>").skip(1).collect();
    assert!(!heads.is_empty(), "a table has a head");
    for head in heads {
        let row = &head[..head.find("</w:tr>").unwrap()];
        assert_eq!(row.matches("\"CellHead\"").count(), row.matches("<w:p>").count(), "{row}");
    }
    let styles = part(&docx, "word/styles.xml");
    let kept = &styles[styles.find("\"CellHead\"").expect("the style is there")..];
    assert!(kept[..kept.find("</w:style>").unwrap()].contains("<w:keepNext/>"));
}
