//! Files that are made for measuring.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

/// Width and height of a scanned page, in points of black and white: about 100 an inch.
const SCAN: (usize, usize) = (832, 1170);

/// Bytes that cannot be packed, the same for the same seed (xorshift64*).
pub struct Noise(u64);

impl Noise {
    /// Begins anew.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// Fills a buffer.
    pub fn fill(&mut self, bytes: &mut [u8]) {
        for eight in bytes.chunks_mut(8) {
            self.0 ^= self.0 >> 12;
            self.0 ^= self.0 << 25;
            self.0 ^= self.0 >> 27;
            let number = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D).to_le_bytes();
            eight.copy_from_slice(&number[..eight.len()]);
        }
    }
}

/// Writes a file of noise of so many MiB.
pub fn noise_file(path: &Path, mib: usize) -> std::io::Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    let (mut noise, mut piece) = (Noise::new(7), vec![0; 1 << 20]);
    for _ in 0..mib {
        noise.fill(&mut piece);
        file.write_all(&piece)?;
    }
    file.into_inner()?.sync_all()
}

/// Gives a PDF of scanned pages: each one picture that fills it, about 120 KiB, which cannot be packed further.
pub fn scan(pages: usize, seed: u64) -> Vec<u8> {
    let mut noise = Noise::new(seed);
    let mut out = b"%PDF-1.4\n%\xE2\xE3\xCF\xD3\n".to_vec();
    let mut places = Vec::new();
    let mut object = |out: &mut Vec<u8>, words: &str, stream: Option<&[u8]>| {
        places.push(out.len());
        out.extend(format!("{} 0 obj\n{words}\n", places.len()).bytes());
        if let Some(bytes) = stream {
            out.extend(b"stream\n");
            out.extend(bytes);
            out.extend(b"\nendstream\n");
        }
        out.extend(b"endobj\n");
    };
    object(&mut out, "<< /Type /Catalog /Pages 2 0 R >>", None);
    let kids: String = (0..pages).fold(String::new(), |mut all, n| {
        let _ = write!(all, "{} 0 R ", 3 + 3 * n);
        all
    });
    object(&mut out, &format!("<< /Type /Pages /Count {pages} /Kids [{kids}] >>"), None);
    let (width, height) = SCAN;
    let mut pixels = vec![0; width / 8 * height];
    for n in 0..pages {
        let (content, picture) = (4 + 3 * n, 5 + 3 * n);
        let page = format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {content} 0 R \
             /Resources << /XObject << /Im {picture} 0 R >> >> >>"
        );
        object(&mut out, &page, None);
        let draw = b"q 595 0 0 842 0 0 cm /Im Do Q";
        object(&mut out, &format!("<< /Length {} >>", draw.len()), Some(draw));
        noise.fill(&mut pixels);
        let packed = stored(&pixels);
        let about = format!(
            "<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceGray \
             /BitsPerComponent 1 /Filter /FlateDecode /Length {} >>",
            packed.len()
        );
        object(&mut out, &about, Some(&packed));
    }
    let start = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1).bytes());
    for place in &places {
        out.extend(format!("{place:010} 00000 n \n").bytes());
    }
    let size = places.len() + 1;
    out.extend(
        format!("trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").bytes(),
    );
    out
}

/// A zlib stream of stored blocks (RFC 1950, RFC 1951 3.2.4).
fn stored(bytes: &[u8]) -> Vec<u8> {
    let mut out = vec![0x78, 0x01];
    let mut left = bytes.chunks(0xFFFF).peekable();
    while let Some(block) = left.next() {
        let length = u16::try_from(block.len()).unwrap_or(u16::MAX);
        out.push(u8::from(left.peek().is_none()));
        out.extend(length.to_le_bytes());
        out.extend((!length).to_le_bytes());
        out.extend(block);
    }
    let (mut a, mut b) = (1_u32, 0_u32);
    for byte in bytes {
        a = (a + u32::from(*byte)) % 65_521;
        b = (b + a) % 65_521;
    }
    out.extend((b << 16 | a).to_be_bytes());
    out
}
