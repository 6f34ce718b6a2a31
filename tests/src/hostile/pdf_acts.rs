//! PDFs that would act: scripts, programs, calls, files inside.

use super::build::{PdfFile, SHOWN, one_page, one_page_with, stream};
use super::{Expected, Hostile, Lures};

/// Adds them.
pub(super) fn add(all: &mut Vec<Hostile>, lures: &Lures) {
    acts_in_four_places(all, lures);
    inside(all, lures);
    locked(all);
}

/// What a PDF can be told to do (ISO 32000-1, 12.6.4), and more than that.
fn actions(lures: &Lures) -> Vec<(&'static str, String)> {
    let Lures { port, file, secret } = lures;
    let here = format!("http://127.0.0.1:{port}");
    vec![
        (
            "javascript",
            format!("/S /JavaScript /JS (app.launchURL\\('{here}/js', true\\); app.alert\\(1\\))"),
        ),
        (
            "javascript-export",
            "/S /JavaScript /JS (this.exportDataObject\\({cName: 'x', nLaunch: 2}\\))".into(),
        ),
        (
            "javascript-soap",
            format!("/S /JavaScript /JS (SOAP.request\\({{cURL: '{here}/soap'}}\\))"),
        ),
        (
            "launch",
            format!("/S /Launch /F << /Type /Filespec /F (/bin/touch) >> /Unix << /P ({file}) >>"),
        ),
        ("launch-windows", format!("/S /Launch /Win << /F (cmd.exe) /P (/c echo > {file}) >>")),
        (
            "launch-shell",
            format!("/S /Launch /F (/bin/sh) /Unix << /F (/bin/sh) /P (-c 'touch {file}') >>"),
        ),
        ("uri", format!("/S /URI /URI ({here}/uri)")),
        ("uri-file", format!("/S /URI /URI (file://{secret})")),
        ("goto-remote", format!("/S /GoToR /F (\\\\\\\\127.0.0.1@{port}\\\\x) /D [0 /Fit]")),
        ("goto-embedded", "/S /GoToE /T << /R /C /N (x.pdf) >>".into()),
        ("submit-form", format!("/S /SubmitForm /F << /FS /URL /F ({here}/form) >> /Flags 4")),
        ("import-data", format!("/S /ImportData /F ({secret})")),
        (
            "rendition",
            format!(
                "/S /Rendition /OP 0 /R << /S /MR /C << /S /MCD /D << /FS /URL /F ({here}/m) >> >> >>"
            ),
        ),
        ("movie", "/S /Movie /Operation /Play".into()),
        ("sound", "/S /Sound /Sound 6 0 R".into()),
        ("layers", "/S /SetOCGState /State [/Toggle 6 0 R]".into()),
        ("named-print", "/S /Named /N /Print".into()),
    ]
}

fn acts_in_four_places(all: &mut Vec<Hostile>, lures: &Lures) {
    for (name, action) in actions(lures) {
        let action = format!("<< /Type /Action {action} /Next << {action} >> >>");
        let note =
            format!("/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 300 500] /A {action} >>]");
        let places = [
            ("opened", format!("/OpenAction {action}"), String::new()),
            ("closed", format!("/AA << /WC {action} /WS {action} /DP {action} >>"), String::new()),
            ("page", String::new(), format!("/AA << /O {action} /C {action} >>")),
            ("note", String::new(), note),
        ];
        for (place, catalog, page) in places {
            let bytes = one_page(&catalog, &page, SHOWN.as_bytes(), &[b"<< >>".to_vec()]);
            all.push(Hostile::new(format!("{name}-{place}.pdf"), bytes, Expected::Drawn));
        }
    }
}

/// Things that lie inside: programs, forms that read files, packets of XML that do.
fn inside(all: &mut Vec<Hostile>, lures: &Lures) {
    let Lures { port, secret, .. } = lures;
    let drawn = |all: &mut Vec<Hostile>, name: &str, bytes| {
        all.push(Hostile::new(name, bytes, Expected::Drawn))
    };
    for (name, inner) in [
        ("program.exe", &b"MZ\x90\0"[..]),
        ("page.html", &b"<script>1</script>"[..]),
        ("a.pdf", &b"%PDF-1.7"[..]),
    ] {
        let file = format!("<< /Type /Filespec /F ({name}) /UF ({name}) /EF << /F 6 0 R >> >>");
        let catalog = format!("/Names << /EmbeddedFiles << /Names [({name}) {file}] >> >>");
        let more = [stream("/Type /EmbeddedFile", inner)];
        drawn(
            all,
            &format!("attachment-{name}.pdf"),
            one_page(&catalog, "", SHOWN.as_bytes(), &more),
        );
        let note = format!(
            "/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [9 9 30 30] /FS {file} >>]"
        );
        drawn(all, &format!("pinned-{name}.pdf"), one_page("", &note, SHOWN.as_bytes(), &more));
    }
    let outside = format!(
        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY f SYSTEM 'file://{secret}'><!ENTITY n SYSTEM 'http://127.0.0.1:{port}/xxe'>]><x>&f;&n;</x>"
    );
    let laughs = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;'>]><x>&e;&e;&e;&e;</x>";
    for (name, xml) in [("outside", outside.as_str()), ("laughs", laughs)] {
        let more = [stream("/Type /Metadata /Subtype /XML", xml.as_bytes())];
        drawn(
            all,
            &format!("xmp-{name}.pdf"),
            one_page("/Metadata 6 0 R", "", SHOWN.as_bytes(), &more),
        );
        drawn(
            all,
            &format!("xfa-{name}.pdf"),
            one_page("/AcroForm << /XFA 6 0 R /Fields [] >>", "", SHOWN.as_bytes(), &more),
        );
    }
    let video = format!(
        "/Annots [<< /Type /Annot /Subtype /RichMedia /Rect [0 0 9 9] /RichMediaContent << /Assets << /Names [(http://127.0.0.1:{port}/v) 6 0 R] >> >> >>]"
    );
    drawn(all, "rich-media.pdf", one_page("", &video, SHOWN.as_bytes(), &[stream("", b"x")]));
    // A stream whose data lie in another file (7.3.8.2).
    let beside = format!("/F ({secret}) /FFilter /ASCIIHexDecode");
    drawn(
        all,
        "stream-of-another-file.pdf",
        one_page_with("", "", SHOWN.as_bytes(), &beside, &[]).bytes(),
    );
    let picture = stream(
        &format!(
            "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /F << /FS /URL /F (http://127.0.0.1:{port}/i) >>"
        ),
        b"\0",
    );
    let page = "/Resources << /XObject << /I 6 0 R >> /Font << /F 5 0 R >> >>";
    let bytes = one_page("", page, b"/I Do", &[picture]);
    all.push(Hostile::new("picture-from-outside.pdf", bytes, Expected::Ends));
    let font = format!(
        "<< /Type /Font /Subtype /TrueType /BaseFont /X /FontDescriptor << /Type /FontDescriptor /FontName /X /Flags 4 /FontFile2 << /F ({secret}) >> >> >>"
    );
    let page = "/Resources << /Font << /F 6 0 R >> >>";
    let bytes = one_page("", page, SHOWN.as_bytes(), &[font.into_bytes()]);
    all.push(Hostile::new("font-from-outside.pdf", bytes, Expected::Ends));
}

/// Files that ask for a password, and files that only look so.
fn locked(all: &mut Vec<Hostile>) {
    let mut make = |name: &str, encrypt: String, id: &str, expected| {
        let mut pdf: PdfFile = one_page_with("", "", SHOWN.as_bytes(), "", &[]);
        let number = pdf.add(encrypt);
        pdf.trailer = format!("/Encrypt {number} 0 R {id}");
        all.push(Hostile::new(name, pdf.bytes(), expected));
    };
    let id = "/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]";
    let hex = |byte: u8, count: usize| format!("<{}>", format!("{byte:02x}").repeat(count));
    let old = |version: u8, revision: u8, bits: u16| {
        let (owner, user) = (hex(0x5a, 32), hex(0xa5, 32));
        format!(
            "<< /Filter /Standard /V {version} /R {revision} /Length {bits} /P -44 /O {owner} /U {user} >>"
        )
    };
    make("password-40.pdf", old(1, 2, 40), id, Expected::Password);
    make("password-128.pdf", old(2, 3, 128), id, Expected::Password);
    let aes = format!(
        "<< /Filter /Standard /V 5 /R 6 /Length 256 /P -44 /O {} /U {} /OE {} /UE {} /Perms {} /StmF /StdCF /StrF /StdCF /CF << /StdCF << /CFM /AESV3 /AuthEvent /DocOpen /Length 32 >> >> >>",
        hex(0x11, 48),
        hex(0x22, 48),
        hex(0x33, 32),
        hex(0x44, 32),
        hex(0x55, 16)
    );
    make("password-256.pdf", aes, id, Expected::Password);
    make(
        "password-unknown.pdf",
        "<< /Filter /Adobe.PubSec /V 99 /R 99 >>".into(),
        id,
        Expected::Ends,
    );
    make("password-without-id.pdf", old(2, 3, 128), "", Expected::Ends);
    make(
        "password-garbage.pdf",
        "<< /Filter /Standard /V (x) /O 7 /U [] >>".into(),
        id,
        Expected::Ends,
    );
}
