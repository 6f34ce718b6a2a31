//! Files that are no pages at all, and files that are two things at once.

use super::build::{SHOWN, one_page, small_png, zeros};
use super::{Expected, Hostile, Lures};
use crate::chance::Chance;

/// Adds them.
pub(super) fn add(all: &mut Vec<Hostile>, lures: &Lures) {
    let mut refused =
        |name: &str, bytes: Vec<u8>| all.push(Hostile::new(name, bytes, Expected::Refused));
    markup(&mut refused, lures);
    programs(&mut refused, lures);
    plain(&mut refused);
    two_at_once(all);
    noise(all);
}

fn markup(push: &mut dyn FnMut(&str, Vec<u8>), lures: &Lures) {
    let Lures { port, secret, .. } = lures;
    let here = format!("http://127.0.0.1:{port}");
    let svg = |inner: &str| {
        format!("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>{inner}</svg>").into_bytes()
    };
    push("script.svg", svg(&format!("<script>fetch('{here}/svg')</script>")));
    push(
        "onload.svg",
        format!("<svg xmlns='http://www.w3.org/2000/svg' onload=\"fetch('{here}/o')\"/>")
            .into_bytes(),
    );
    push(
        "picture-from-outside.svg",
        svg(&format!("<image xlink:href='{here}/i' width='9' height='9'/>")),
    );
    push(
        "file-from-beside.svg",
        svg(&format!("<image href='file://{secret}' width='9' height='9'/>")),
    );
    push(
        "page-inside.svg",
        svg(&format!(
            "<foreignObject><iframe xmlns='http://www.w3.org/1999/xhtml' src='{here}/f'/></foreignObject>"
        )),
    );
    push("style-from-outside.svg", svg(&format!("<style>@import url('{here}/css');</style>")));
    push("uses-without-end.svg", svg("<g id='a'><use href='#a'/><use href='#a'/></g>"));
    push("called-a-photo.png", svg(&format!("<script href='{here}/s'/>")));
    for (name, from) in [
        ("outside.xml", format!("file://{secret}")),
        ("network.xml", format!("{here}/xxe")),
        ("php.xml", "php://filter/resource=x".into()),
        ("jar.xml", format!("jar:{here}/a.jar!/x")),
    ] {
        push(name, format!("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM '{from}'><!ENTITY % p SYSTEM '{from}'>%p;]><x>&e;</x>").into_bytes());
    }
    let laughs: String =
        (1..30).map(|n| format!("<!ENTITY l{n} '&l{m};&l{m};&l{m};&l{m};'>", m = n - 1)).collect();
    push(
        "laughs.xml",
        format!("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY l0 'ha'>{laughs}]><x>&l29;</x>")
            .into_bytes(),
    );
    push(
        "script.html",
        format!("<html><script>fetch('{here}/h')</script><img src='{here}/i'>").into_bytes(),
    );
    push(
        "refresh.html",
        format!("<meta http-equiv=refresh content='0;url={here}/r'>").into_bytes(),
    );
    push("frame.html", format!("<iframe src='file://{secret}'></iframe>").into_bytes());
    push(
        "mail.eml",
        format!("From: a@b\nContent-Type: text/html\n\n<img src='{here}/pixel'>").into_bytes(),
    );
    push(
        "data.html",
        b"<object data='data:text/html;base64,PHNjcmlwdD4xPC9zY3JpcHQ+'></object>".to_vec(),
    );
}

fn programs(push: &mut dyn FnMut(&str, Vec<u8>), lures: &Lures) {
    let Lures { port, file, .. } = lures;
    push("run.sh", format!("#!/bin/sh\ntouch {file}\n").into_bytes());
    push("photo.jpg.sh", format!("#!/bin/sh\ntouch {file}\n").into_bytes());
    push(
        "open.desktop",
        format!("[Desktop Entry]\nType=Application\nExec=touch {file}\n").into_bytes(),
    );
    push("link.url", format!("[InternetShortcut]\nURL=http://127.0.0.1:{port}/\n").into_bytes());
    push("run.js", format!("require('fs').writeFileSync('{file}', '')").into_bytes());
    push("run.bat", format!("echo x > {file}\r\n").into_bytes());
    push("paper.ps", format!("%!PS\n({file}) (w) file closefile showpage\n").into_bytes());
    push(
        "paper.rtf",
        format!(
            "{{\\rtf1{{\\field{{\\*\\fldinst INCLUDEPICTURE \"http://127.0.0.1:{port}/r\"}}}}}}"
        )
        .into_bytes(),
    );
    push("run.exe", [b"MZ\x90\0".to_vec(), vec![0; 200]].concat());
    push("run.elf", [b"\x7fELF\x02\x01\x01\0".to_vec(), vec![0; 200]].concat());
    push("link.lnk", [b"L\0\0\0\x01\x14\x02\0".to_vec(), vec![0; 200]].concat());
    push("paper.doc", [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(), vec![0; 600]].concat());
    push(
        "paper.docx",
        [b"PK\x03\x04\x14\0\0\0\0\0word/vbaProject.bin".to_vec(), vec![0; 200]].concat(),
    );
    push(
        "outside.zip",
        [b"PK\x03\x04\x14\0\0\0\0\0../../../../tmp/x".to_vec(), vec![0; 60]].concat(),
    );
    push("bomb.gz", [b"\x1f\x8b\x08\0\0\0\0\0\0\x03".to_vec(), zeros(900)[2..].to_vec()].concat());
    push("sound.mp3", [b"ID3\x04\0\0\x7f\x7f\x7f\x7f".to_vec(), vec![0; 200]].concat());
    push("photo.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec());
    push("page.wasm", b"\0asm\x01\0\0\0".to_vec());
}

fn plain(push: &mut dyn FnMut(&str, Vec<u8>)) {
    push("one-byte", vec![0]);
    push("zeros", vec![0; 1 << 20]);
    push("ones", vec![0xff; 1 << 20]);
    push("one-long-line.txt", vec![b'a'; 4 << 20]);
    push("turned-round.txt", "\u{202E}gpj.exe \u{2066}\u{2067}\u{FEFF}".into());
    push("marks-on-marks.txt", ["a", &"\u{0301}".repeat(100_000)].concat().into_bytes());
    push("wide.txt", [0xff, 0xfe, b'h', 0, b'i', 0].to_vec());
    push("escapes.txt", b"\x1b]0;x\x07\x1b[2J\x1b[999B".to_vec());
}

fn two_at_once(all: &mut Vec<Hostile>) {
    let pdf = one_page("", "", SHOWN.as_bytes(), &[]);
    let mut push =
        |name: &str, bytes: Vec<u8>, expected| all.push(Hostile::new(name, bytes, expected));
    push(
        "pdf-and-archive.pdf",
        [pdf.clone(), b"PK\x03\x04run.exe".to_vec()].concat(),
        Expected::Drawn,
    );
    push(
        "page-and-pdf.html",
        [b"<html><script>1</script><!--".to_vec(), pdf.clone()].concat(),
        Expected::Ends,
    );
    push(
        "script-and-pdf.sh",
        [b"#!/bin/sh\nexit\n".to_vec(), pdf.clone()].concat(),
        Expected::Ends,
    );
    push(
        "program-and-pdf.exe",
        [b"MZ".to_vec(), vec![0; 510], pdf.clone()].concat(),
        Expected::Ends,
    );
    push("pdf-far-in.bin", [vec![0; 5000], pdf.clone()].concat(), Expected::Refused);
    push(
        "pdf-of-two.pdf",
        [pdf.clone(), one_page("/OpenAction << /S /JavaScript /JS (1) >>", "", b"", &[])].concat(),
        Expected::Ends,
    );
    push("called-a-photo.jpg", pdf, Expected::Drawn);
    push("called-a-paper.docx", small_png(&[]), Expected::Drawn);
}

/// Each head, and noise behind it.
fn noise(all: &mut Vec<Hostile>) {
    let mut chance = Chance::from_seed(6);
    let heads: [(&str, &[u8]); 6] = [
        ("pdf", b"%PDF-1.7\n"),
        ("png", b"\x89PNG\r\n\x1a\n"),
        ("jpg", b"\xff\xd8\xff\xe0"),
        ("gif", b"GIF89a"),
        ("tif", b"II*\0"),
        ("webp", b"RIFF\0\0\0\x01WEBPVP8L"),
    ];
    for (ending, head) in heads {
        for n in 0..3 {
            let length = 100 << (4 * n);
            let bytes = [head.to_vec(), chance.bytes(length)].concat();
            all.push(Hostile::new(format!("noise-{n}.{ending}"), bytes, Expected::Ends));
        }
    }
}
