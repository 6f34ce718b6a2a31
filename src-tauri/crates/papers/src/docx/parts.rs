//! The fixed parts of the document: styles, numbering, footnotes, header and relations.

use super::{foot, safe};
use crate::tongue::Tongue;

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

/// What each part is.
pub(super) const TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/><Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/><Override PartName=\"/word/footnotes.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml\"/><Override PartName=\"/word/header1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/><Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";

/// Where the document lies.
pub(super) const RELS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>";

/// What the document refers to; nothing of it lies outside the file.
pub(super) const DOCUMENT_RELS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering\" Target=\"numbering.xml\"/><Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes\" Target=\"footnotes.xml\"/><Relationship Id=\"rId4\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header\" Target=\"header1.xml\"/></Relationships>";

/// Says who wrote it and in what tongue; no moment and no program.
pub(super) fn core(title: &str, author: &str, t: Tongue) -> String {
    format!(
        "{XML}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:creator>{}</dc:creator><dc:language>{}</dc:language></cp:coreProperties>",
        safe(title),
        safe(author),
        t.code()
    )
}

/// Puts the body into a document of A4 pages.
pub(super) fn document(body: &str) -> String {
    format!(
        "{XML}<w:document {W}><w:body>{body}<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1700\" w:right=\"1420\" w:bottom=\"1360\" w:left=\"1420\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
    )
}

/// Writes the footnotes, after the two that every document has.
pub(super) fn footnotes(feet: &[Vec<String>], t: Tongue) -> String {
    let mut xml = format!(
        "{XML}<w:footnotes {W}><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
    );
    for (n, lines) in feet.iter().enumerate() {
        xml.push_str(&foot(n + 1, lines, t));
    }
    xml.push_str("</w:footnotes>");
    xml
}

fn bidi(t: Tongue) -> &'static str {
    if t.right_to_left() { "<w:bidi/>" } else { "" }
}

fn rtl(t: Tongue) -> &'static str {
    if t.right_to_left() { "<w:rtl/>" } else { "" }
}

/// Writes the running head with fields for the page numbers.
pub(super) fn header(running: &str, page_of: &str, t: Tongue) -> String {
    let field = |name: &str| {
        format!(
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> {name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        )
    };
    let run = |text: &str| {
        format!(
            "<w:r><w:rPr>{}</w:rPr><w:t xml:space=\"preserve\">{}</w:t></w:r>",
            rtl(t),
            safe(text)
        )
    };
    let (before, rest) = page_of.split_once("{page}").unwrap_or((page_of, ""));
    let (between, after) = rest.split_once("{pages}").unwrap_or((rest, ""));
    format!(
        "{XML}<w:hdr {W}><w:p><w:pPr><w:pStyle w:val=\"Header\"/>{}</w:pPr>{}<w:r><w:tab/></w:r>{}{}{}{}{}</w:p></w:hdr>",
        bidi(t),
        run(running),
        run(before),
        field("PAGE"),
        run(between),
        field("NUMPAGES"),
        run(after)
    )
}

/// Writes the styles: headings, numbered paragraphs, cells, footnotes.
pub(super) fn styles(t: Tongue) -> String {
    let tag = match t.code() {
        "fr" => "fr-FR",
        "es" => "es-ES",
        "ar" => "ar-EG",
        _ => "en-GB",
    };
    let lang = match t.right_to_left() {
        true => format!("<w:lang w:val=\"en-GB\" w:bidi=\"{tag}\"/>"),
        false => format!("<w:lang w:val=\"{tag}\" w:bidi=\"ar-EG\"/>"),
    };
    let (bidi, rtl) = (bidi(t), rtl(t));
    // Naskh is drawn smaller than the Latin letters beside it.
    let (size, script) = (20, if t.right_to_left() { 24 } else { 20 });
    let style = |id: &str, name: &str, paragraph: &str, run: &str| {
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>{paragraph}{bidi}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        )
    };
    let sized =
        |half: u32| format!("<w:sz w:val=\"{half}\"/><w:szCs w:val=\"{}\"/>", half * script / size);
    let bold = "<w:b/><w:bCs/>";
    let grey = "<w:color w:val=\"464646\"/>";
    let mut xml = format!(
        "{XML}<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Noto Serif\" w:hAnsi=\"Noto Serif\" w:eastAsia=\"Noto Serif\" w:cs=\"Noto Naskh Arabic\"/>{}{lang}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"80\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>",
        sized(size)
    );
    xml.push_str(&format!("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/><w:pPr>{bidi}</w:pPr><w:rPr>{rtl}</w:rPr></w:style>"));
    xml.push_str(&style(
        "Title",
        "Title",
        "<w:spacing w:before=\"480\" w:after=\"240\"/>",
        &format!("{bold}{}", sized(34)),
    ));
    xml.push_str(&style(
        "Heading1",
        "heading 1",
        "<w:keepNext/><w:spacing w:before=\"360\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>",
        &format!("{bold}{}", sized(23)),
    ));
    xml.push_str(&style(
        "Heading2",
        "heading 2",
        "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"1\"/>",
        bold,
    ));
    xml.push_str(&style(
        "Numbered",
        "Numbered paragraph",
        "<w:spacing w:before=\"80\" w:after=\"120\"/>",
        "",
    ));
    xml.push_str(&style(
        "NumberedKeep",
        "Numbered paragraph before a signature",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"80\" w:after=\"120\"/>",
        "",
    ));
    xml.push_str(&style("Keep", "Kept with the next", "<w:keepNext/>", ""));
    xml.push_str(&style(
        "Rule",
        "Rule",
        "<w:keepNext/><w:ind w:left=\"850\"/>",
        &format!("{grey}{}", sized(17)),
    ));
    xml.push_str(&style(
        "Cell",
        "Table cell",
        "<w:spacing w:before=\"20\" w:after=\"20\"/>",
        &sized(18),
    ));
    xml.push_str(&style(
        "CellHead",
        "Table head",
        "<w:keepNext/><w:spacing w:before=\"20\" w:after=\"20\"/>",
        &sized(18),
    ));
    xml.push_str(&style(
        "Sign",
        "Signature line",
        "<w:keepNext/><w:spacing w:before=\"720\" w:after=\"0\"/>",
        "",
    ));
    xml.push_str(&style(
        "Header",
        "header",
        "<w:tabs><w:tab w:val=\"right\" w:pos=\"9066\"/></w:tabs>",
        &format!("{grey}{}", sized(16)),
    ));
    xml.push_str(&style("FootnoteText", "footnote text", "<w:spacing w:after=\"0\"/>", &sized(17)));
    xml.push_str("<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style></w:styles>");
    xml
}

/// Writes the one list: sections, paragraphs or parts, paragraphs of parts.
pub(super) fn numbering(t: Tongue) -> String {
    let level = |n: u8, text: &str, style: &str| {
        let style =
            if style.is_empty() { String::new() } else { format!("<w:pStyle w:val=\"{style}\"/>") };
        format!(
            "<w:lvl w:ilvl=\"{n}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>{style}<w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"850\" w:hanging=\"850\"/></w:pPr><w:rPr>{}</w:rPr></w:lvl>",
            rtl(t)
        )
    };
    format!(
        "{XML}<w:numbering {W}><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>{}{}{}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>",
        level(0, "%1.", "Heading1"),
        level(1, "%1.%2", ""),
        level(2, "%1.%2.%3", "")
    )
}
