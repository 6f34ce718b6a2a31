//! Pictures that would fill the memory, never end, or are two things at once.

use super::build::{chunk, png, small_pixels, small_png, zeros, zlib};
use super::{Expected, Hostile};
use crate::chance::Chance;

/// Adds them.
pub(super) fn add(all: &mut Vec<Hostile>) {
    pngs(all);
    jpegs(all);
    gifs(all);
    tiffs(all);
    webps(all);
}

fn pngs(all: &mut Vec<Hostile>) {
    let mut push = |name: &str, bytes, expected| all.push(Hostile::new(name, bytes, expected));
    let idat = |data: &[u8]| chunk(b"IDAT", data);
    push("bomb-grey.png", png(30_000, 30_000, 8, 0, &[idat(&zeros(860))]), Expected::Ends);
    push("bomb-colour.png", png(20_000, 20_000, 16, 6, &[idat(&zeros(400))]), Expected::Refused);
    push(
        "flood.png",
        png(u32::MAX >> 1, u32::MAX >> 1, 8, 2, &[idat(&zeros(1))]),
        Expected::Refused,
    );
    push("wide.png", png(2_000_000, 1, 8, 0, &[idat(&zeros(2))]), Expected::Refused);
    push("no-size.png", png(0, 0, 8, 0, &[idat(&zeros(1))]), Expected::Refused);
    push("odd-depth.png", png(16, 16, 77, 9, &[small_pixels()]), Expected::Refused);
    push("no-pixels.png", png(16, 16, 8, 0, &[]), Expected::Refused);
    push("pixels-too-many.png", png(16, 16, 8, 0, &[idat(&zeros(200))]), Expected::Ends);
    push("palette-missing.png", png(16, 16, 8, 3, &[small_pixels()]), Expected::Ends);
    let text = |name: &[u8; 4], data: &[u8]| small_png(&[chunk(name, data)]);
    push(
        "text-bomb.png",
        text(b"zTXt", &[b"Comment\0\0".to_vec(), zeros(600)].concat()),
        Expected::Ends,
    );
    push(
        "text-bomb-of-unicode.png",
        text(b"iTXt", &[b"XML:com.adobe.xmp\0\x01\0\0\0".to_vec(), zeros(600)].concat()),
        Expected::Ends,
    );
    push(
        "profile-bomb.png",
        text(b"iCCP", &[b"x\0\0".to_vec(), zeros(600)].concat()),
        Expected::Ends,
    );
    push("exif-noise.png", text(b"eXIf", &Chance::from_seed(1).bytes(2000)), Expected::Ends);
    let script =
        b"Comment\0<script>document.location='http://127.0.0.1'</script><?php system($_GET[0]); ?>";
    push("script-in-a-comment.png", text(b"tEXt", script), Expected::Drawn);
    let frames = chunk(b"acTL", &[0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0]);
    push("frames-without-end.png", small_png(&[frames]), Expected::Ends);
    let mut sum = small_png(&[]);
    let at = sum.len() - 20;
    sum[at] ^= 0xff;
    push("sum-wrong.png", sum, Expected::Ends);
    push("cut.png", small_png(&[])[..60].to_vec(), Expected::Ends);
    push(
        "length-wrong.png",
        [&small_png(&[])[..33], &[0xff, 0xff, 0xff, 0xff], b"IDATx"].concat(),
        Expected::Refused,
    );
    push(
        "picture-and-archive.png",
        [small_png(&[]), b"PK\x05\x06".to_vec(), vec![0; 18]].concat(),
        Expected::Drawn,
    );
    push(
        "picture-and-page.png",
        [small_png(&[]), b"<html><script>1</script>".to_vec()].concat(),
        Expected::Drawn,
    );
    push("called-a-pdf.pdf", small_png(&[]), Expected::Drawn);
}

/// The head of a JPEG that says it has these sides.
fn frame(width: u16, height: u16, kind: u8) -> Vec<u8> {
    let mut out = vec![0xff, kind, 0, 17, 8];
    out.extend(height.to_be_bytes());
    out.extend(width.to_be_bytes());
    out.extend([3, 1, 0x22, 0, 2, 0x11, 0, 3, 0x11, 0]);
    out
}

/// A real JPEG, small and grey.
pub fn real_jpeg() -> Vec<u8> {
    let pixels: Vec<u8> =
        (0..64 * 48).map(|n: u32| ((n % 64) / 32 + n / 64 / 24 * 2) as u8 * 80).collect();
    let mut bytes = Vec::new();
    image::ImageEncoder::write_image(
        image::codecs::jpeg::JpegEncoder::new(&mut bytes),
        &pixels,
        64,
        48,
        image::ExtendedColorType::L8,
    )
    .expect("a small picture can be written");
    bytes
}

/// A segment of a JPEG.
pub fn segment(marker: u8, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len() + 2).expect("a short segment");
    [&[0xff, marker][..], &length.to_be_bytes()[..], data].concat()
}

/// A real JPEG with these segments after its first bytes.
pub fn jpeg_with(segments: &[Vec<u8>]) -> Vec<u8> {
    let real = real_jpeg();
    [&real[..2], &segments.concat(), &real[2..]].concat()
}

fn jpegs(all: &mut Vec<Hostile>) {
    let mut push = |name: &str, bytes, expected| all.push(Hostile::new(name, bytes, expected));
    let start = vec![0xff, 0xd8];
    let noise = Chance::from_seed(2).bytes(3000);
    for (name, kind) in
        [("flood.jpg", 0xc0), ("flood-progressive.jpg", 0xc2), ("flood-arithmetic.jpg", 0xc9)]
    {
        push(
            name,
            [start.clone(), frame(65_535, 65_535, kind), noise.clone()].concat(),
            Expected::Refused,
        );
    }
    push("head-only.jpg", b"\xff\xd8\xff\xe0".to_vec(), Expected::Refused);
    push("noise.jpg", [b"\xff\xd8\xff".to_vec(), noise].concat(), Expected::Refused);
    let real = real_jpeg();
    push("cut.jpg", real[..real.len() / 2].to_vec(), Expected::Ends);
    push("markers.jpg", [start.clone(), vec![0xff; 100_000]].concat(), Expected::Refused);
    push(
        "script-in-a-comment.jpg",
        jpeg_with(&[segment(0xfe, b"<script>alert(1)</script>")]),
        Expected::Drawn,
    );
    // A directory of EXIF that names itself as the next, and one with four thousand million entries.
    let looped = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x0e\x01\x02\0\x04\0\0\0abc\0\x08\0\0\0";
    push("exif-loop.jpg", jpeg_with(&[segment(0xe1, looped)]), Expected::Drawn);
    let endless = b"Exif\0\0MM\0*\0\0\0\x08\xff\xff\x01\x0e\0\x02\xff\xff\xff\xff\0\0\0\0";
    push("exif-endless.jpg", jpeg_with(&[segment(0xe1, endless)]), Expected::Drawn);
    let outside = b"http://ns.adobe.com/xap/1.0/\0<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><x:xmpmeta>&f;</x:xmpmeta>";
    push("xmp-outside.jpg", jpeg_with(&[segment(0xe1, outside)]), Expected::Drawn);
    push(
        "profile-noise.jpg",
        jpeg_with(&[segment(0xe2, b"ICC_PROFILE\0\x01\xff\xff\xff\xff\xff")]),
        Expected::Ends,
    );
    push(
        "picture-and-pdf.jpg",
        jpeg_with(&[segment(
            0xfe,
            b"%PDF-1.7 1 0 obj << /OpenAction << /S /JavaScript /JS (1) >> >>",
        )]),
        Expected::Drawn,
    );
    push(
        "picture-and-archive.jpg",
        [real, b"PK\x03\x04run.exe".to_vec()].concat(),
        Expected::Drawn,
    );
}

fn gif(width: u16, height: u16, rest: &[u8]) -> Vec<u8> {
    let mut out = b"GIF89a".to_vec();
    out.extend(width.to_le_bytes());
    out.extend(height.to_le_bytes());
    out.extend([0x80, 0, 0, 0, 0, 0, 255, 255, 255]);
    out.extend(rest);
    out
}

/// A frame of a GIF: one pixel.
const PIXEL: &[u8] = &[0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];

fn gifs(all: &mut Vec<Hostile>) {
    let mut push = |name: &str, bytes, expected| all.push(Hostile::new(name, bytes, expected));
    let end = [0x3b];
    push("flood.gif", gif(65_535, 65_535, &[PIXEL, &end].concat()), Expected::Refused);
    push("no-size.gif", gif(0, 0, &[PIXEL, &end].concat()), Expected::Ends);
    push("no-frame.gif", gif(1, 1, &end), Expected::Refused);
    push(
        "frames-100000.gif",
        gif(1, 1, &[PIXEL.repeat(100_000), end.to_vec()].concat()),
        Expected::Drawn,
    );
    push(
        "frame-outside.gif",
        gif(
            1,
            1,
            &[0x2c, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 2, 2, 0x44, 1, 0, 0x3b],
        ),
        Expected::Ends,
    );
    push(
        "noise.gif",
        gif(
            500,
            500,
            &[
                &[0x2c, 0, 0, 0, 0, 0xf4, 1, 0xf4, 1, 0, 12, 255][..],
                &Chance::from_seed(3).bytes(5000),
            ]
            .concat(),
        ),
        Expected::Ends,
    );
    push(
        "comment.gif",
        gif(1, 1, &[&b"\x21\xfe\x19<script>alert(1)</script>\0"[..], PIXEL, &end].concat()),
        Expected::Drawn,
    );
    let script = b"GIF89a/*\x01\0\0\0\0*/=1;fetch('http://127.0.0.1/');".to_vec();
    push("picture-and-script.gif", script, Expected::Refused);
    push("block-without-end.gif", gif(1, 1, &[0x21, 0xfe].repeat(50_000)), Expected::Ends);
}

fn tiffs(all: &mut Vec<Hostile>) {
    let mut push = |name: &str, bytes, expected| all.push(Hostile::new(name, bytes, expected));
    let directory = |entries: &[(u16, u16, u32, u32)], next: u32| {
        let mut out = b"II*\0\x08\0\0\0".to_vec();
        out.extend((entries.len() as u16).to_le_bytes());
        for (tag, kind, count, value) in entries {
            out.extend(tag.to_le_bytes());
            out.extend(kind.to_le_bytes());
            out.extend(count.to_le_bytes());
            out.extend(value.to_le_bytes());
        }
        out.extend(next.to_le_bytes());
        out
    };
    let sides = |width, height| {
        vec![(256, 4, 1, width), (257, 4, 1, height), (258, 3, 1, 8), (262, 3, 1, 1)]
    };
    push(
        "flood.tif",
        directory(
            &[sides(60_000, 60_000), vec![(259, 3, 1, 1), (273, 4, 1, 8), (279, 4, 1, u32::MAX)]]
                .concat(),
            0,
        ),
        Expected::Refused,
    );
    push("loop.tif", directory(&sides(1, 1), 8), Expected::Refused);
    push("entries-endless.tif", directory(&[(273, 4, u32::MAX, 8)], 0), Expected::Refused);
    push("head-only.tif", b"MM\0*\xff\xff\xff\xff".to_vec(), Expected::Refused);
    push(
        "bomb.tif",
        [
            directory(
                &[
                    sides(30_000, 30_000),
                    vec![
                        (259, 3, 1, 8),
                        (278, 4, 1, 30_000),
                        (273, 4, 1, 200),
                        (279, 4, 1, 900_000),
                    ],
                ]
                .concat(),
                0,
            ),
            vec![0; 60],
            zeros(860),
        ]
        .concat(),
        Expected::Ends,
    );
    push(
        "noise.tif",
        [b"II*\0\x08\0\0\0".to_vec(), Chance::from_seed(4).bytes(3000)].concat(),
        Expected::Refused,
    );
}

fn webps(all: &mut Vec<Hostile>) {
    let mut push = |name: &str, bytes, expected| all.push(Hostile::new(name, bytes, expected));
    let riff = |name: &[u8; 4], data: &[u8]| {
        let mut out = b"RIFF".to_vec();
        out.extend((data.len() as u32 + 12).to_le_bytes());
        out.extend(b"WEBP");
        out.extend(name);
        out.extend((data.len() as u32).to_le_bytes());
        out.extend(data);
        out
    };
    let noise = Chance::from_seed(5).bytes(2000);
    push("noise.webp", riff(b"VP8 ", &noise), Expected::Refused);
    push(
        "flood-lossless.webp",
        riff(b"VP8L", &[&[0x2f, 0xff, 0xff, 0xff, 0x0f][..], &noise].concat()),
        Expected::Ends,
    );
    push(
        "flood-extended.webp",
        riff(b"VP8X", &[0x3e, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
        Expected::Refused,
    );
    push("head-only.webp", b"RIFF\xff\xff\xff\xffWEBP".to_vec(), Expected::Refused);
    push(
        "length-lies.webp",
        [b"RIFF\xff\xff\xff\xffWEBPVP8 \xff\xff\xff\xff".to_vec(), zlib(&noise)].concat(),
        Expected::Refused,
    );
}
