//! Papers and pictures full of tags that say who, where and with what: each word a canary.

use super::build::{SHOWN, chunk, one_page_with, small_png, stream, zlib};
use super::pictures::{jpeg_with, segment};
use super::scans::{scan, small, text};
use crate::chance::Chance;

/// A marked file and what it says.
pub struct Marked {
    /// What kind of file: `jpg`, `png`, `gif`, `webp`, `tif` or `pdf`.
    pub ending: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Words in its tags, none of which may be in a copy.
    pub words: Vec<String>,
}

/// Words that are nowhere else.
struct Words<'a> {
    chance: &'a mut Chance,
    said: Vec<String>,
}

impl Words<'_> {
    fn new_word(&mut self) -> String {
        let word = format!("qzcanary{:08x}", self.chance.number() as u32);
        self.said.push(word.clone());
        word
    }
}

/// Makes a marked file.
pub fn marked(chance: &mut Chance) -> Marked {
    let kind = chance.below(6);
    let mut words = Words { chance, said: Vec::new() };
    let (ending, bytes) = match kind {
        0 => ("jpg", jpeg(&mut words)),
        1 => ("png", png(&mut words)),
        2 => ("gif", gif(&mut words)),
        3 => ("webp", webp(&mut words)),
        4 => ("tif", tif(&mut words)),
        _ => ("pdf", pdf(&mut words)),
    };
    Marked { ending, bytes, words: words.said }
}

/// EXIF with a camera, its owner, its place and its times; turned as told (Exif 2.32, 4.6).
pub fn exif(word: &mut dyn FnMut() -> String, turned: u16) -> Vec<u8> {
    let mut out = b"MM\0*\0\0\0\x08".to_vec();
    let text =
        |words: String| (2_u16, words.into_bytes().into_iter().chain([0]).collect::<Vec<u8>>());
    let thirds = |parts: [u32; 3]| {
        let bytes: Vec<u8> = parts
            .iter()
            .flat_map(|part| [part.to_be_bytes(), 1_u32.to_be_bytes()].concat())
            .collect();
        (5_u16, bytes)
    };
    let main = vec![
        (0x010e, text(word())),
        (0x010f, text(word())),
        (0x0110, text(word())),
        (0x0112, (3, turned.to_be_bytes().to_vec())),
        (0x0131, text(word())),
        (0x0132, text("2015:12:24 18:00:00".into())),
        (0x013b, text(word())),
        (0x8298, text(word())),
    ];
    let camera = vec![
        (0x9003, text("2015:12:24 18:00:00".into())),
        (0xa430, text(word())),
        (0xa431, text(word())),
        (0xa434, text(word())),
    ];
    let place = vec![
        (0x0001, text("N".into())),
        (0x0002, thirds([54, 41, 7])),
        (0x0003, text("E".into())),
        (0x0004, thirds([25, 16, 9])),
    ];
    directory(&mut out, &[main, camera, place]);
    out
}

type Fields = Vec<(u16, (u16, Vec<u8>))>;

/// Writes the main directory, and behind it those it names: of the camera and of the place.
fn directory(out: &mut Vec<u8>, [main, camera, place]: &[Fields; 3]) {
    let size = |fields: &Fields, more: usize| {
        let outside: usize = fields
            .iter()
            .map(|(_, (_, data))| if data.len() > 4 { data.len() + data.len() % 2 } else { 0 })
            .sum();
        2 + 12 * (fields.len() + more) + 4 + outside
    };
    let start = out.len();
    let camera_at = start + size(main, 2);
    let place_at = camera_at + size(camera, 0);
    let mut main = main.clone();
    main.push((0x8769, (4, (camera_at as u32).to_be_bytes().to_vec())));
    main.push((0x8825, (4, (place_at as u32).to_be_bytes().to_vec())));
    main.sort_by_key(|(tag, _)| *tag);
    for fields in [&main, camera, place] {
        let begin = out.len();
        let mut outside = Vec::new();
        out.extend((fields.len() as u16).to_be_bytes());
        for (tag, (kind, data)) in fields {
            let count = match kind {
                3 => data.len() / 2,
                4 => data.len() / 4,
                5 => data.len() / 8,
                _ => data.len(),
            };
            out.extend(tag.to_be_bytes());
            out.extend(kind.to_be_bytes());
            out.extend((count as u32).to_be_bytes());
            if data.len() > 4 {
                let at = begin + 2 + 12 * fields.len() + 4 + outside.len();
                out.extend((at as u32).to_be_bytes());
                outside.extend(data);
                outside.resize(outside.len() + outside.len() % 2, 0);
            } else {
                let mut four = data.clone();
                four.resize(4, 0);
                out.extend(four);
            }
        }
        out.extend([0; 4]);
        out.extend(outside);
    }
}

/// A scan of two pages, both full of tags: of the program, the office, the machine, and of what was read from the page.
fn tif(words: &mut Words<'_>) -> Vec<u8> {
    let mut page = |shade: u8| {
        let numbers = [269, 270, 271, 272, 285, 305, 315, 316, 33_432, 37_679];
        let said = numbers.map(|number| text(number, &words.new_word()));
        let xmp = xmp(words);
        let profile = words.new_word().into_bytes();
        let more = [(700, 1, xmp), (33_723, 7, iptc(words)), (34_675, 7, profile)];
        let day = [text(306, "2015:12:24 18:00:00")];
        small(shade).with(said).with(more).with(day)
    };
    scan(&[page(10), page(20)], 0)
}

fn xmp(words: &mut Words<'_>) -> Vec<u8> {
    let (who, tool) = (words.new_word(), words.new_word());
    format!("<x:xmpmeta xmlns:x='adobe:ns:meta/'><dc:creator>{who}</dc:creator><xmp:CreatorTool>{tool}</xmp:CreatorTool></x:xmpmeta>").into_bytes()
}

/// A block of IPTC by-line inside a Photoshop resource (IIM 4.2).
fn iptc(words: &mut Words<'_>) -> Vec<u8> {
    let who = words.new_word();
    let data = [&[0x1c, 2, 80, 0, who.len() as u8][..], who.as_bytes()].concat();
    let mut out = b"Photoshop 3.0\08BIM\x04\x04\0\0\0\0".to_vec();
    out.extend((data.len() as u16).to_be_bytes());
    out.extend(data);
    out
}

fn jpeg(words: &mut Words<'_>) -> Vec<u8> {
    let exif = [b"Exif\0\0".to_vec(), exif(&mut || words.new_word(), 1)].concat();
    let xmp = [b"http://ns.adobe.com/xap/1.0/\0".to_vec(), xmp(words)].concat();
    let iptc = iptc(words);
    let profile = [b"ICC_PROFILE\0\x01\x01".to_vec(), words.new_word().into_bytes()].concat();
    let comment = words.new_word().into_bytes();
    let parts = [
        segment(0xe1, &exif),
        segment(0xe1, &xmp),
        segment(0xe2, &profile),
        segment(0xed, &iptc),
        segment(0xfe, &comment),
    ];
    [jpeg_with(&parts), words.new_word().into_bytes()].concat()
}

fn png(words: &mut Words<'_>) -> Vec<u8> {
    let text = [b"Author\0".to_vec(), words.new_word().into_bytes()].concat();
    let long = [b"XML:com.adobe.xmp\0\0\0\0\0".to_vec(), xmp(words)].concat();
    let pressed = [b"Comment\0\0".to_vec(), zlib(words.new_word().as_bytes())].concat();
    let exif = exif(&mut || words.new_word(), 1);
    let parts = [
        chunk(b"tEXt", &text),
        chunk(b"iTXt", &long),
        chunk(b"zTXt", &pressed),
        chunk(b"eXIf", &exif),
        chunk(b"tIME", &[7, 223, 12, 24, 18, 0, 0]),
    ];
    [small_png(&parts), words.new_word().into_bytes()].concat()
}

fn gif(words: &mut Words<'_>) -> Vec<u8> {
    let mut bytes = Vec::new();
    {
        let mut encoder = image::codecs::gif::GifEncoder::new(&mut bytes);
        let picture = image::RgbaImage::from_pixel(8, 8, image::Rgba([9, 90, 200, 255]));
        encoder.encode_frame(image::Frame::new(picture)).expect("a small picture can be written");
    }
    bytes.pop();
    let comment = words.new_word();
    bytes.extend([0x21, 0xfe, comment.len() as u8]);
    bytes.extend(comment.as_bytes());
    bytes.extend([0, 0x3b]);
    bytes.extend(words.new_word().as_bytes());
    bytes
}

fn webp(words: &mut Words<'_>) -> Vec<u8> {
    let picture = image::RgbImage::from_pixel(8, 8, image::Rgb([9, 90, 200]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::WebP).expect("a small picture can be written");
    let pixels = bytes.into_inner()[12..].to_vec();
    let part = |name: &[u8; 4], data: &[u8]| {
        let mut out = name.to_vec();
        out.extend((data.len() as u32).to_le_bytes());
        out.extend(data);
        out.resize(out.len() + out.len() % 2, 0);
        out
    };
    // The head of the extended form says that EXIF and XMP follow (RFC 9649, 2.7).
    let head = part(b"VP8X", &[0x0c, 0, 0, 0, 7, 0, 0, 7, 0, 0]);
    let body = [
        b"WEBP".to_vec(),
        head,
        pixels,
        part(b"EXIF", &exif(&mut || words.new_word(), 1)),
        part(b"XMP ", &xmp(words)),
    ]
    .concat();
    [b"RIFF".to_vec(), (body.len() as u32).to_le_bytes().to_vec(), body].concat()
}

fn pdf(words: &mut Words<'_>) -> Vec<u8> {
    let hidden = format!("{SHOWN} BT 3 Tr /F 9 Tf ({}) Tj ET", words.new_word());
    let metadata = stream("/Type /Metadata /Subtype /XML", &xmp(words));
    let attached = stream("/Type /EmbeddedFile", words.new_word().as_bytes());
    let (file, note, script, uri) =
        (words.new_word(), words.new_word(), words.new_word(), words.new_word());
    let catalog = format!(
        "/Metadata 6 0 R /Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /UF ({file}) /EF << /F 7 0 R >> >>] >> >> /OpenAction << /S /JavaScript /JS ({script}) >>"
    );
    let page = format!(
        "/Annots [<< /Type /Annot /Subtype /Text /Rect [1 1 9 9] /T ({note}) /Contents (x) >> << /Type /Annot /Subtype /Link /Rect [1 1 9 9] /A << /S /URI /URI ({uri}) >> >>]"
    );
    let mut pdf = one_page_with(&catalog, &page, hidden.as_bytes(), "", &[metadata, attached]);
    let (author, tool, title) = (words.new_word(), words.new_word(), words.new_word());
    let info = pdf.add(format!("<< /Author ({author}) /Creator ({tool}) /Title ({title}) /CreationDate (D:20151224180000Z) >>"));
    pdf.trailer = format!(
        "/Info {info} 0 R /ID [<{}> <00>]",
        words.new_word().bytes().map(|byte| format!("{byte:02x}")).collect::<String>()
    );
    [pdf.bytes(), format!("% {}\n", words.new_word()).into_bytes()].concat()
}
