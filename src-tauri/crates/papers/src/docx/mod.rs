//! The same request as a document that a lawyer edits in Word or LibreOffice: Office Open XML
//! (ECMA-376) of our own, packed with `zip`. Headings are styles, paragraphs are numbered by a real
//! list, sources are real footnotes, and Arabic runs from right to left (`w:bidi`, `w:rtl`,
//! `w:bidiVisual`). The same input gives the same bytes: nothing in it knows a clock.

mod parts;
mod runs;

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::Error;
use crate::sheet::{Block, Section, with_mark};
use crate::tongue::Tongue;
use runs::{escaped, runs};

/// What a document is made of.
pub(crate) struct Paper<'a> {
    pub tongue: Tongue,
    pub title: &'a str,
    pub running: &'a str,
    pub page_of: &'a str,
    pub author: &'a str,
    pub to: &'a [String; 2],
    pub under: &'a [(String, String)],
    pub secret: &'a str,
    pub sign: &'a [String; 2],
    pub sections: &'a [Section],
}

/// Sets the document.
///
/// # Errors
/// [`Error::Failed`] if the packing fails, which it does only without memory.
pub(crate) fn docx(paper: &Paper) -> Result<Vec<u8>, Error> {
    let mut body =
        Body { t: paper.tongue, secret: paper.secret, xml: String::new(), feet: Vec::new() };
    for (n, line) in paper.to.iter().enumerate() {
        body.plain("Normal", line, n == 0);
    }
    body.plain("Title", paper.title, false);
    body.pairs(paper.under.iter().map(|(label, value)| (label.as_str(), vec![value.clone()])));
    for section in paper.sections {
        body.section(section, paper.sign);
    }
    let document = parts::document(&body.xml);
    let footnotes = parts::footnotes(&body.feet, paper.tongue);
    let files: [(&str, String); 9] = [
        ("[Content_Types].xml", parts::TYPES.to_owned()),
        ("_rels/.rels", parts::RELS.to_owned()),
        ("docProps/core.xml", parts::core(paper.title, paper.author, paper.tongue)),
        ("word/_rels/document.xml.rels", parts::DOCUMENT_RELS.to_owned()),
        ("word/document.xml", document),
        ("word/styles.xml", parts::styles(paper.tongue)),
        ("word/numbering.xml", parts::numbering(paper.tongue)),
        ("word/footnotes.xml", footnotes),
        ("word/header1.xml", parts::header(paper.running, paper.page_of, paper.tongue)),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // Stored, not packed: small, and no packer can change the bytes. The moment in the archive is that of the format's beginning, never the clock's.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(zip::DateTime::default());
    for (name, text) in files {
        zip.start_file(name, options).map_err(|_| Error::Failed)?;
        zip.write_all(text.as_bytes()).map_err(|_| Error::Failed)?;
    }
    Ok(zip.finish().map_err(|_| Error::Failed)?.into_inner())
}

/// Begins a row that stays on one page.
const ROW: &str = "<w:tr><w:trPr><w:cantSplit/></w:trPr>";

struct Body<'a> {
    t: Tongue,
    secret: &'a str,
    xml: String,
    /// The footnotes so far, each of lines.
    feet: Vec<Vec<String>>,
}

impl Body<'_> {
    fn open(&mut self, style: &str, numbered: Option<u8>) {
        self.xml.push_str(&format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>"));
        if let Some(level) = numbered {
            self.xml.push_str(&format!(
                "<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr>"
            ));
        }
        if self.t.right_to_left() {
            self.xml.push_str("<w:bidi/>");
        }
        self.xml.push_str("</w:pPr>");
    }

    fn close(&mut self) {
        self.xml.push_str("</w:p>");
    }

    fn text(&mut self, text: &str, bold: bool) {
        self.xml.push_str(&runs(text, bold, self.t));
    }

    fn plain(&mut self, style: &str, text: &str, bold: bool) {
        self.open(style, None);
        self.text(text, bold);
        self.close();
    }

    fn section(&mut self, section: &Section, sign: &[String; 2]) {
        self.open("Heading1", Some(0));
        self.text(&with_mark(section.secret, self.secret, &section.heading), false);
        self.close();
        // Paragraphs under a heading of their own stand one level lower.
        let mut level = 1;
        // The declaration stays with the lines below it: nobody signs a page that says nothing.
        let signed = section.blocks.iter().any(|block| matches!(block, Block::Signature { .. }));
        let numbered = if signed { "NumberedKeep" } else { "Numbered" };
        for block in &section.blocks {
            match block {
                Block::Sub { text, rule, secret, .. } => {
                    self.open("Heading2", Some(1));
                    self.text(&with_mark(*secret, self.secret, text), false);
                    self.close();
                    level = 2;
                    if !rule.is_empty() {
                        self.plain("Rule", rule, false);
                    }
                }
                Block::Para(one) => {
                    self.open(numbered, Some(level));
                    if one.secret {
                        self.text(&format!("{} ", self.secret), true);
                    }
                    let mut first = true;
                    if !one.text.lead.is_empty() {
                        self.text(&format!("{} ", one.text.lead), true);
                    }
                    for line in &one.text.lines {
                        if !first {
                            self.xml.push_str("<w:r><w:br/></w:r>");
                        }
                        first = false;
                        self.text(line, false);
                    }
                    if !one.text.foot.is_empty() {
                        self.feet.push(one.text.foot.clone());
                        let id = self.feet.len();
                        self.xml.push_str(&format!(
                            "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"{id}\"/></w:r>"
                        ));
                    }
                    self.close();
                }
                Block::Pairs { rows } => {
                    self.pairs(rows.iter().map(|(label, value)| (label.as_str(), value.clone())));
                }
                Block::Table { head, rows } => self.table(head, rows),
                Block::Signature { name, place, date } => {
                    let place =
                        if place.is_empty() { "____________________" } else { place.as_str() };
                    self.plain("Keep", &format!("{} {place}", sign[0]), false);
                    self.plain("Keep", &format!("{} {date}", sign[1]), false);
                    self.plain("Sign", "______________________________", false);
                    self.plain("Normal", name, false);
                }
            }
        }
    }

    fn pairs<'p>(&mut self, rows: impl Iterator<Item = (&'p str, Vec<String>)>) {
        self.begin_table(&[2600, 6400], false);
        for (label, lines) in rows {
            self.xml.push_str(ROW);
            self.cell(2600, &[label.to_owned()], true);
            self.cell(6400, &lines, false);
            self.xml.push_str("</w:tr>");
        }
        self.end_table();
    }

    fn table(&mut self, head: &[String], rows: &[Vec<String>]) {
        // The first holds `E-03 (C)` whole in every language.
        let widths = [1350, 4450, 1900, 1300];
        self.begin_table(&widths, true);
        self.xml.push_str("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (cell, width) in head.iter().zip(widths) {
            // Kept with the first row: where only the head has room above the footnotes of a page, LibreOffice 7.4 leaves
            // out every row of the table.
            self.cell_of("CellHead", width, std::slice::from_ref(cell), true);
        }
        self.xml.push_str("</w:tr>");
        for row in rows {
            self.xml.push_str(ROW);
            for (cell, width) in row.iter().zip(widths) {
                self.cell(width, std::slice::from_ref(cell), false);
            }
            self.xml.push_str("</w:tr>");
        }
        self.end_table();
    }

    fn begin_table(&mut self, widths: &[u32], lines: bool) {
        self.xml.push_str("<w:tbl><w:tblPr>");
        if self.t.right_to_left() {
            self.xml.push_str("<w:bidiVisual/>");
        }
        self.xml.push_str("<w:tblW w:w=\"9000\" w:type=\"dxa\"/>");
        if lines {
            self.xml.push_str("<w:tblBorders><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"999999\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"999999\"/></w:tblBorders>");
        }
        self.xml.push_str("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for width in widths {
            self.xml.push_str(&format!("<w:gridCol w:w=\"{width}\"/>"));
        }
        self.xml.push_str("</w:tblGrid>");
    }

    fn end_table(&mut self) {
        // A table may not be the last thing before the next one: they would grow together.
        self.xml.push_str("</w:tbl>");
        self.plain("Normal", "", false);
    }

    fn cell(&mut self, width: u32, lines: &[String], bold: bool) {
        self.cell_of("Cell", width, lines, bold);
    }

    fn cell_of(&mut self, style: &str, width: u32, lines: &[String], bold: bool) {
        self.xml
            .push_str(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>"));
        self.open(style, None);
        for (n, line) in lines.iter().enumerate() {
            if n > 0 {
                self.xml.push_str("<w:r><w:br/></w:r>");
            }
            self.text(line, bold);
        }
        self.close();
        self.xml.push_str("</w:tc>");
    }
}

/// Writes the lines of a footnote.
pub(super) fn foot(id: usize, lines: &[String], t: Tongue) -> String {
    let bidi = if t.right_to_left() { "<w:bidi/>" } else { "" };
    let mut xml = format!(
        "<w:footnote w:id=\"{id}\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/>{bidi}</w:pPr><w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>"
    );
    for (n, line) in lines.iter().enumerate() {
        if n > 0 {
            xml.push_str("<w:r><w:br/></w:r>");
        }
        xml.push_str(&runs(&format!(" {line}"), false, t));
    }
    xml.push_str("</w:p></w:footnote>");
    xml
}

/// Writes a text for an attribute or an element.
pub(super) fn safe(text: &str) -> String {
    escaped(&redress_model::for_display(text))
}
