//! PDFs that would fill the memory, never end, or are not what they say.

use super::build::{PdfFile, SHOWN, one_page, one_page_with, stream, zeros, zlib};
use super::{Expected, Hostile};

/// Adds them.
pub(super) fn add(all: &mut Vec<Hostile>) {
    boxes(all);
    trees(all);
    bombs(all);
    loops(all);
    broken(all);
    innards(all);
}

fn boxes(all: &mut Vec<Hostile>) {
    for (name, sides, expected) in [
        ("box-huge", "[0 0 1000000000 1000000000]", Expected::Ends),
        ("box-wide", "[0 0 14400 1]", Expected::Ends),
        ("box-endless", "[0 0 1e38 1e38]", Expected::Ends),
        ("box-empty", "[0 0 0 0]", Expected::Ends),
        ("box-backwards", "[300 500 0 0]", Expected::Ends),
        ("box-negative", "[-2147483648 -2147483648 2147483647 2147483647]", Expected::Ends),
        ("box-words", "[(a) /b null true]", Expected::Ends),
        ("box-self", "3 0 R", Expected::Ends),
    ] {
        let page = format!("/MediaBox {sides}");
        all.push(Hostile::new(
            format!("{name}.pdf"),
            one_page("", &page, SHOWN.as_bytes(), &[]),
            expected,
        ));
    }
    for (name, page) in [
        ("unit-huge", "/UserUnit 1e9"),
        ("turned-odd", "/Rotate 45"),
        ("turned-far", "/Rotate 2147483647"),
        ("crop-outside", "/CropBox [9000 9000 9001 9001]"),
    ] {
        all.push(Hostile::new(
            format!("{name}.pdf"),
            one_page("", page, SHOWN.as_bytes(), &[]),
            Expected::Ends,
        ));
    }
}

fn trees(all: &mut Vec<Hostile>) {
    let tree = |objects: &[&str]| {
        let mut pdf = PdfFile::default();
        for object in objects {
            pdf.add(*object);
        }
        pdf.bytes()
    };
    let root = "<< /Type /Catalog /Pages 2 0 R >>";
    for (name, objects, expected) in [
        ("tree-loop", vec![root, "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"], Expected::Refused),
        (
            "tree-loop-of-two",
            vec![
                root,
                "<< /Type /Pages /Kids [3 0 R] /Count 9 >>",
                "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>",
            ],
            Expected::Ends,
        ),
        (
            "tree-no-pages",
            vec![root, "<< /Type /Pages /Kids [] /Count 2147483647 >>"],
            Expected::Refused,
        ),
        ("tree-missing", vec![root], Expected::Refused),
        (
            "tree-of-nothing",
            vec![root, "<< /Type /Pages /Kids [7 0 R 8 0 R null] /Count 3 >>"],
            Expected::Refused,
        ),
    ] {
        all.push(Hostile::new(format!("{name}.pdf"), tree(&objects), expected));
    }
    let many = |count: usize| {
        let mut pdf = PdfFile::default();
        pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
        let kids: Vec<_> = (0..count).map(|n| format!("{} 0 R", n + 4)).collect();
        pdf.add(format!(
            "<< /Type /Pages /Kids [{}] /Count {count} /MediaBox [0 0 300 500] >>",
            kids.join(" ")
        ));
        pdf.stream("", b"0 0 50 50 re f");
        for _ in 0..count {
            pdf.add("<< /Type /Page /Parent 2 0 R /Contents 3 0 R >>");
        }
        pdf.bytes()
    };
    all.push(Hostile::new("pages-10000.pdf", many(10_000), Expected::Refused));
    // Ten pages a level, five levels deep, all of them the same few objects: 100,000 pages in a few hundred bytes.
    let mut pdf = PdfFile::default();
    pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
    for level in 3..8 {
        let kids = format!("{level} 0 R ").repeat(10);
        pdf.add(format!("<< /Type /Pages /Kids [{kids}] /Count 100000 /MediaBox [0 0 300 500] >>"));
    }
    pdf.add("<< /Type /Page >>");
    all.push(Hostile::new("tree-that-grows.pdf", pdf.bytes(), Expected::Ends));
    let mut deep = PdfFile::default();
    deep.add("<< /Type /Catalog /Pages 2 0 R >>");
    for n in 3..20_003 {
        deep.add(format!("<< /Type /Pages /Kids [{n} 0 R] /Count 1 /MediaBox [0 0 9 9] >>"));
    }
    deep.add("<< /Type /Page >>");
    all.push(Hostile::new("tree-20000-deep.pdf", deep.bytes(), Expected::Ends));
}

fn picture(entries: &str, data: &[u8]) -> Vec<u8> {
    let page = "/Resources << /XObject << /I 6 0 R >> >>";
    one_page(
        "",
        page,
        b"q 300 0 0 500 0 0 cm /I Do Q",
        &[stream(&format!("/Type /XObject /Subtype /Image {entries}"), data)],
    )
}

fn bombs(all: &mut Vec<Hostile>) {
    let mut push = |name: &str, bytes| all.push(Hostile::new(name, bytes, Expected::Ends));
    push(
        "bomb-content.pdf",
        one_page_with("", "", &zeros(400), "/Filter /FlateDecode", &[]).bytes(),
    );
    let twice = zlib(&zeros(2000));
    push(
        "bomb-in-a-bomb.pdf",
        one_page_with("", "", &twice, "/Filter [/FlateDecode /FlateDecode]", &[]).bytes(),
    );
    let grey = "/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode";
    push("bomb-picture.pdf", picture(&format!("/Width 30000 /Height 30000 {grey}"), &zeros(860)));
    push(
        "bomb-picture-lie.pdf",
        picture(&format!("/Width 2147483647 /Height 2147483647 {grey}"), &zeros(1)),
    );
    push(
        "bomb-bits.pdf",
        picture(
            "/Width 60000 /Height 60000 /ImageMask true /BitsPerComponent 1 /Filter /FlateDecode",
            &zeros(430),
        ),
    );
    let runs: Vec<u8> = [129_u8, 0].repeat(1_000_000);
    push(
        "bomb-runs.pdf",
        picture(
            "/Width 11000 /Height 11000 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /RunLengthDecode",
            &runs,
        ),
    );
    let rows = picture(
        "/Width 65535 /Height 65535 /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 65535 /Rows 65535 >>",
        &[0xff; 2000],
    );
    push("bomb-fax.pdf", rows);
    push(
        "bomb-predictor.pdf",
        picture(
            "/Width 9 /Height 9 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 32 /BitsPerComponent 16 >>",
            &zeros(20),
        ),
    );
    let objects = "/Type /ObjStm /N 1000000 /First 900000000 /Filter /FlateDecode";
    let mut pdf = one_page_with("", "", SHOWN.as_bytes(), "", &[]);
    pdf.stream(objects, &zeros(600));
    push("bomb-objects.pdf", pdf.bytes());
    let mut nest = b"[".repeat(300_000);
    nest.extend(b"]".repeat(300_000));
    push("nested-lists.pdf", one_page("/X 6 0 R", "", SHOWN.as_bytes(), &[nest.clone()]));
    push("nested-content.pdf", one_page("", "", &nest, &[]));
    push(
        "nested-dictionaries.pdf",
        one_page("/X 6 0 R", "", SHOWN.as_bytes(), &[b"<< /A ".repeat(100_000)]),
    );
    push("nested-states.pdf", one_page("", "", &b"q 1 0 0 1 1 1 cm ".repeat(200_000), &[]));
    push("nested-clips.pdf", one_page("", "", &b"0 0 300 500 re W n q ".repeat(3_000), &[]));
    push("nested-marks.pdf", one_page("", "", &b"/A BMC ".repeat(300_000), &[]));
}

/// Ten forms that each draw the next ten times would be 10¹⁰ drawings.
fn laughing() -> Vec<u8> {
    let page = "/Resources << /XObject << /N 6 0 R >> >>";
    let forms: Vec<_> = (0..11)
        .map(|n| {
            let entries = format!("/Type /XObject /Subtype /Form /BBox [0 0 300 500] /Resources << /XObject << /N {} 0 R >> >>", n + 7);
            let last = b"0 0 300 500 re f".to_vec();
            stream(&entries, &if n == 10 { last } else { b"/N Do ".repeat(10) })
        })
        .collect();
    one_page("", page, b"/N Do", &forms)
}

fn loops(all: &mut Vec<Hostile>) {
    all.push(Hostile::new("forms-that-laugh.pdf", laughing(), Expected::Limit));
    let mut push = |name: &str, bytes| all.push(Hostile::new(name, bytes, Expected::Limit));
    let form =
        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /I 6 0 R >> >>";
    let page = "/Resources << /XObject << /I 6 0 R >> /Pattern << /P 6 0 R >> /Font << /F 6 0 R >> /ExtGState << /G 6 0 R >> /Shading << /S 6 0 R >> /ColorSpace << /C 6 0 R >> >>";
    push("form-in-itself.pdf", one_page("", page, b"/I Do", &[stream(form, b"/I Do /I Do")]));
    let pattern = "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.0001 /YStep 0.0001 /Resources << /Pattern << /P 6 0 R >> >>";
    push(
        "pattern-in-itself.pdf",
        one_page(
            "",
            page,
            b"/Pattern cs /P scn 0 0 300 500 re f",
            &[stream(pattern, b"/Pattern cs /P scn 0 0 9 9 re f")],
        ),
    );
    let font = b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 7 0 R >> /Encoding << /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [1] /Resources << /Font << /F 6 0 R >> >> >>".to_vec();
    push(
        "letter-in-itself.pdf",
        one_page(
            "",
            page,
            b"BT /F 9 Tf (aaaa) Tj ET",
            &[font, stream("", b"1 0 d0 BT /F 9 Tf (aaaa) Tj ET")],
        ),
    );
    let mask = b"<< /Type /ExtGState /SMask << /S /Luminosity /G 7 0 R >> >>".to_vec();
    let group = "/Type /XObject /Subtype /Form /BBox [0 0 300 500] /Group << /S /Transparency >> /Resources << /ExtGState << /G 6 0 R >> >>";
    push(
        "mask-in-itself.pdf",
        one_page(
            "",
            page,
            b"/G gs 0 0 300 500 re f",
            &[mask, stream(group, b"/G gs 0 0 9 9 re f")],
        ),
    );
    for (name, object) in [
        (
            "function-in-itself",
            "<< /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 9 9] /Function << /FunctionType 3 /Domain [0 1] /Functions [6 0 R 6 0 R] /Bounds [0.5] /Encode [0 1 0 1] >> >>",
        ),
        (
            "shading-endless",
            "<< /ShadingType 1 /ColorSpace /DeviceGray /Domain [0 1e30 0 1e30] /Matrix [1e-30 0 0 1e-30 0 0] /Function << /FunctionType 2 /Domain [0 1] /N 1e30 >> >>",
        ),
    ] {
        push(&format!("{name}.pdf"), one_page("", page, b"/S sh", &[object.as_bytes().to_vec()]));
    }
    push(
        "colours-in-themselves.pdf",
        one_page("", page, b"/C cs 1 sc 0 0 9 9 re f", &[b"[/Indexed 6 0 R 255 (x)]".to_vec()]),
    );
    push(
        "colours-by-themselves.pdf",
        one_page(
            "",
            page,
            b"/C cs 1 sc 0 0 9 9 re f",
            &[b"[/Separation /X 6 0 R << /FunctionType 4 /Domain [0 1] /Range [0 1] >>]".to_vec()],
        ),
    );
    push(
        "content-in-itself.pdf",
        one_page(
            "",
            "/Contents [4 0 R 3 0 R 6 0 R]",
            SHOWN.as_bytes(),
            &[b"[6 0 R 6 0 R]".to_vec()],
        ),
    );
    push(
        "length-in-itself.pdf",
        one_page(
            "",
            "",
            SHOWN.as_bytes(),
            &[b"<< /Length 6 0 R >>\nstream\nx\nendstream".to_vec()],
        ),
    );
}

fn broken(all: &mut Vec<Hostile>) {
    let whole = one_page("", "", SHOWN.as_bytes(), &[]);
    let mut push =
        |name: String, bytes: Vec<u8>, expected| all.push(Hostile::new(name, bytes, expected));
    for percent in [5, 20, 50, 80, 95] {
        push(
            format!("cut-at-{percent}.pdf"),
            whole[..whole.len() * percent / 100].to_vec(),
            Expected::Ends,
        );
    }
    push("head-only.pdf".into(), b"%PDF-1.7\n".to_vec(), Expected::Refused);
    push("end-only.pdf".into(), b"%PDF-1.7\nstartxref\n0\n%%EOF".to_vec(), Expected::Refused);
    let text = String::from_utf8_lossy(&whole).into_owned();
    for (name, from, to) in [
        ("table-far-away", "startxref\n", "startxref\n99999999"),
        ("table-negative", "startxref\n", "startxref\n-"),
        ("table-too-long", "xref\n0 6", "xref\n0 4294967295"),
        ("table-loop", "/Root 1 0 R", "/Root 1 0 R /Prev 15"),
        ("root-elsewhere", "/Root 1 0 R", "/Root 5 0 R"),
        ("length-too-long", "/Length ", "/Length 99999999"),
        ("length-negative", "/Length ", "/Length -"),
        ("font-missing", "/F 5 0 R", "/F 99 0 R"),
        ("endings-missing", "endobj", ""),
        ("streams-unended", "endstream", ""),
    ] {
        let changed = text.replacen(from, to, if from.starts_with("end") { 99 } else { 1 });
        push(format!("{name}.pdf"), changed.into_bytes(), Expected::Ends);
    }
}

/// Fonts, pictures and programs inside that are not what they say.
fn innards(all: &mut Vec<Hostile>) {
    let mut chance = crate::chance::Chance::from_seed(17);
    let mut push = |name: String, bytes| all.push(Hostile::new(name, bytes, Expected::Ends));
    for (name, filter) in [
        ("jbig2", "JBIG2Decode"),
        ("jpeg2000", "JPXDecode"),
        ("jpeg", "DCTDecode"),
        ("fax", "CCITTFaxDecode"),
        ("lzw", "LZWDecode"),
        ("flate", "FlateDecode"),
        ("hex", "ASCIIHexDecode"),
        ("base85", "ASCII85Decode"),
    ] {
        let mut noise = chance.bytes(4000);
        match name {
            "jpeg" => noise[..4].copy_from_slice(b"\xff\xd8\xff\xc0"),
            "jpeg2000" => noise[..12].copy_from_slice(b"\0\0\0\x0cjP  \r\n\x87\n"),
            "flate" => noise[..2].copy_from_slice(b"\x78\x9c"),
            _ => {}
        }
        let entries = format!(
            "/Width 400 /Height 400 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /{filter}"
        );
        push(format!("noise-as-{name}.pdf"), picture(&entries, &noise));
    }
    for (name, key, head) in [
        ("truetype", "FontFile2", &b"\0\x01\0\0\xff\xff"[..]),
        ("type1", "FontFile", &b"%!PS-AdobeFont-1.0"[..]),
        ("cff", "FontFile3 6 0 R /X", &b"\x01\0\x04\x04"[..]),
    ] {
        let noise = [head.to_vec(), chance.bytes(6000)].concat();
        let file = stream("/Subtype /Type1C /Length1 6000", &noise);
        let font = format!(
            "<< /Type /Font /Subtype /TrueType /BaseFont /X /FirstChar 0 /LastChar 255 /FontDescriptor << /Type /FontDescriptor /FontName /X /Flags 4 /{key} 6 0 R >> >>"
        );
        push(
            format!("noise-as-{name}.pdf"),
            one_page(
                "",
                "/Resources << /Font << /F 7 0 R >> >>",
                SHOWN.as_bytes(),
                &[file, font.into_bytes()],
            ),
        );
    }
    let code = format!("{{ {} }}", "dup mul 2 copy add exch 1000000 1 roll ".repeat(2000));
    let function = stream("/FunctionType 4 /Domain [0 1] /Range [0 1]", code.as_bytes());
    let shading = b"<< /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 300 500] /Function 6 0 R /Extend [true true] >>".to_vec();
    push(
        "program-of-colours.pdf".into(),
        one_page("", "/Resources << /Shading << /S 7 0 R >> >>", b"/S sh", &[function, shading]),
    );
    push("content-of-noise.pdf".into(), one_page("", "", &chance.bytes(60_000), &[]));
    push(
        "lines-without-end.pdf".into(),
        one_page("", "", format!("0 0 m {} S", "1e38 -1e38 l 0 0 l ".repeat(3000)).as_bytes(), &[]),
    );
    push(
        "dashes-too-fine.pdf".into(),
        one_page("", "", b"[0.00001 0.00001] 0 d 0.1 w 0 0 m 300 500 l S", &[]),
    );
}
