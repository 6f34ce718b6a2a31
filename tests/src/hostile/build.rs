//! Files put together piece by piece, right where it matters and wrong where it is meant to be.

use std::io::Write as _;

use flate2::write::ZlibEncoder;
use flate2::{Compress, Compression, Crc, FlushCompress};

/// A PDF under construction: objects from number 1, the first being the catalogue.
#[derive(Default)]
pub struct PdfFile {
    objects: Vec<Vec<u8>>,
    /// Further entries of the trailer.
    pub trailer: String,
}

impl PdfFile {
    /// Adds an object and gives its number.
    pub fn add(&mut self, object: impl Into<Vec<u8>>) -> usize {
        self.objects.push(object.into());
        self.objects.len()
    }

    /// Adds a stream with the entries of its dictionary but the length.
    pub fn stream(&mut self, entries: &str, data: &[u8]) -> usize {
        self.add(stream(entries, data))
    }

    /// Writes it, with a table of places that is right.
    pub fn bytes(&self) -> Vec<u8> {
        let mut out = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
        let mut places = Vec::new();
        for (n, object) in self.objects.iter().enumerate() {
            places.push(out.len());
            out.extend(format!("{} 0 obj\n", n + 1).bytes());
            out.extend(object);
            out.extend(b"\nendobj\n");
        }
        let table = out.len();
        out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1).bytes());
        for place in &places {
            out.extend(format!("{place:010} 00000 n \n").bytes());
        }
        let size = places.len() + 1;
        out.extend(
            format!(
                "trailer\n<< /Size {size} /Root 1 0 R {} >>\nstartxref\n{table}\n%%EOF\n",
                self.trailer
            )
            .bytes(),
        );
        out
    }
}

/// A stream object.
pub fn stream(entries: &str, data: &[u8]) -> Vec<u8> {
    let mut object = format!("<< {entries} /Length {} >>\nstream\n", data.len()).into_bytes();
    object.extend(data);
    object.extend(b"\nendstream");
    object
}

/// What every page here shows: a line of text in a font that every reader has.
pub const SHOWN: &str =
    "BT /F 24 Tf 40 400 Td (Sample text) Tj ET 0.2 0.4 0.8 rg 40 100 120 60 re f";

/// A PDF of one page; `catalog` and `page` are further entries, `more` makes objects from number 6 on.
pub fn one_page(catalog: &str, page: &str, content: &[u8], more: &[Vec<u8>]) -> Vec<u8> {
    one_page_with(catalog, page, content, "", more).bytes()
}

/// As [`one_page`], with entries for the dictionary of the content stream, not yet written.
pub fn one_page_with(
    catalog: &str,
    page: &str,
    content: &[u8],
    filter: &str,
    more: &[Vec<u8>],
) -> PdfFile {
    let mut pdf = PdfFile::default();
    pdf.add(format!("<< /Type /Catalog /Pages 2 0 R {catalog} >>"));
    pdf.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    let sized = if page.contains("/MediaBox") { "" } else { "/MediaBox [0 0 300 500]" };
    let resources =
        if page.contains("/Resources") { "" } else { "/Resources << /Font << /F 5 0 R >> >>" };
    pdf.add(format!("<< /Type /Page /Parent 2 0 R {sized} {resources} /Contents 4 0 R {page} >>"));
    pdf.stream(filter, content);
    pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    for object in more {
        pdf.add(object.clone());
    }
    pdf
}

/// Presses bytes as zlib does.
pub fn zlib(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("memory takes it");
    encoder.finish().expect("memory takes it")
}

/// So many MiB of zeros as zlib would press them, made without ever holding them: one pressed MiB, over and over.
pub fn zeros(mebibytes: u32) -> Vec<u8> {
    let mut press = Compress::new(Compression::best(), false);
    let mut piece = Vec::with_capacity(1 << 16);
    press
        .compress_vec(&vec![0; 1 << 20], &mut piece, FlushCompress::Full)
        .expect("zeros can be pressed");
    let mut out = vec![0x78, 0xda];
    for _ in 0..mebibytes {
        out.extend(&piece);
    }
    out.extend([0x03, 0x00]);
    // The sum of RFC 1950: of zeros only their number shows.
    let sum = (((u64::from(mebibytes) << 20) % 65_521) << 16) | 1;
    out.extend((sum as u32).to_be_bytes());
    out
}

/// A chunk of a PNG.
pub fn chunk(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let mut sum = Crc::new();
    sum.update(name);
    sum.update(data);
    let mut out = (data.len() as u32).to_be_bytes().to_vec();
    out.extend(name);
    out.extend(data);
    out.extend(sum.sum().to_be_bytes());
    out
}

/// A PNG with these sides, depth and colours, and these chunks after its head.
pub fn png(width: u32, height: u32, depth: u8, colour: u8, chunks: &[Vec<u8>]) -> Vec<u8> {
    let mut head = width.to_be_bytes().to_vec();
    head.extend(height.to_be_bytes());
    head.extend([depth, colour, 0, 0, 0]);
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    out.extend(chunk(b"IHDR", &head));
    out.extend(chunks.concat());
    out.extend(chunk(b"IEND", &[]));
    out
}

/// The pixels of a small grey PNG: 16 by 16.
pub fn small_pixels() -> Vec<u8> {
    let rows: Vec<u8> = (0..16)
        .flat_map(|y| std::iter::once(0).chain((0..16).map(move |x| x * 8 + y * 8)))
        .collect();
    chunk(b"IDAT", &zlib(&rows))
}

/// A small grey PNG with these chunks before its pixels.
pub fn small_png(chunks: &[Vec<u8>]) -> Vec<u8> {
    png(16, 16, 8, 0, &[chunks.concat(), small_pixels()])
}
