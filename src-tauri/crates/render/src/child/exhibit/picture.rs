//! Pictures: decoded and written again, so that place, camera, author, comments and whatever else
//! travels inside a picture file stays behind. The way it is turned is applied to the pixels.

use std::io::{BufRead, Cursor, Seek, Write as _};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use image::codecs::{gif::GifDecoder, jpeg::JpegEncoder, png::PngDecoder, webp::WebPDecoder};
use image::error::ImageError;
use image::{AnimationDecoder, DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use lopdf::{Dictionary, Object, Stream};

use crate::child::picture::{Squared, squared};
use crate::frames::Refusal;
use crate::tiff::{Directory, Tiff};

/// Most pixels of a picture that is taken in.
const MOST_PIXELS: u64 = 100_000_000;
/// Most bytes that decoding may take.
const MOST_MEMORY: u64 = 512 * 1024 * 1024;
/// Longest side of a picture in the bundle, in pixels: A4 at 300 dots an inch.
const LONGEST_SIDE: u32 = 3_508;
/// Quality of photographs that are written again.
const QUALITY: u8 = 88;
/// Pages of a scan whose exact pixels take more than so many bits a pixel are written as JPEG, as photographs are.
const BITS_A_PIXEL: usize = 3;

/// A picture as it goes into the bundle.
pub(super) struct Picture {
    /// Width in pixels.
    pub(super) width: u32,
    /// Height in pixels.
    pub(super) height: u32,
    bytes: Vec<u8>,
    jpeg: bool,
    grey: bool,
    /// Its bytes are packed already.
    packed: bool,
}

/// Decodes a picture and writes it again: photographs as JPEG, others without loss.
pub(super) fn decode(bytes: &[u8]) -> Result<Picture, Refusal> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format();
    let mut reader = reader.map_err(|_| Refusal::Damaged)?;
    let format = reader.format().ok_or(Refusal::NoPages)?;
    if moves(format, bytes) {
        return Err(Refusal::Moving);
    }
    limit(&mut reader);
    let (picture, _) = read(reader, 1.0)?;
    let pixels = on_white(&picture);
    let (width, height) = pixels.dimensions();
    let jpeg = format == ImageFormat::Jpeg;
    let bytes = if jpeg { as_jpeg(&pixels.into())? } else { pixels.into_raw() };
    Ok(Picture { width, height, bytes, jpeg, grey: false, packed: false })
}

/// Decodes a page of a scan and writes it again: without loss where that is short, as text in black and white is. Says
/// whether its pixels stay no squares.
pub(super) fn scan(tiff: &Tiff<'_>, page: &Directory) -> Result<(Picture, bool), Refusal> {
    let mut reader = ImageReader::with_format(tiff.page(page), ImageFormat::Tiff);
    limit(&mut reader);
    let (picture, uneven) = read(reader, tiff.fineness(page).uneven)?;
    let pixels = match picture {
        // Text in black and white, as most scans are: no detour over colours.
        DynamicImage::ImageLuma8(_) => picture,
        picture => {
            let pixels = on_white(&picture);
            let same = |pixel: &image::Rgb<u8>| pixel[0] == pixel[1] && pixel[1] == pixel[2];
            let grey = pixels.pixels().all(same);
            let pixels: DynamicImage = pixels.into();
            if grey { pixels.into_luma8().into() } else { pixels }
        }
    };
    let (width, height) = (pixels.width(), pixels.height());
    let grey = !pixels.color().has_color();
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(pixels.as_bytes()).map_err(|_| Refusal::TooLarge)?;
    let exact = encoder.finish().map_err(|_| Refusal::TooLarge)?;
    let jpeg = exact.len() > width as usize * height as usize * BITS_A_PIXEL / 8 + 1024;
    let bytes = if jpeg { as_jpeg(&pixels)? } else { exact };
    Ok((Picture { width, height, bytes, jpeg, grey, packed: true }, uneven))
}

fn unreadable(error: ImageError) -> Refusal {
    match error {
        ImageError::Limits(_) => Refusal::TooLarge,
        ImageError::Unsupported(_) => Refusal::NoPages,
        _ => Refusal::Damaged,
    }
}

fn limit(reader: &mut ImageReader<impl BufRead + Seek>) {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
}

fn as_jpeg(pixels: &DynamicImage) -> Result<Vec<u8>, Refusal> {
    let mut out = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut out, QUALITY);
    encoder.encode_image(pixels).map_err(unreadable)?;
    Ok(out)
}

/// Reads a picture, turned as it says and no longer than the bundle has it. Says whether its pixels, which are no squares,
/// were left so.
fn read(
    reader: ImageReader<impl BufRead + Seek>,
    uneven: f64,
) -> Result<(DynamicImage, bool), Refusal> {
    let mut decoder = reader.into_decoder().map_err(unreadable)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Refusal::TooLarge);
    }
    if width == 0 || height == 0 {
        return Err(Refusal::Empty);
    }
    let turned = decoder.orientation().map_err(unreadable)?;
    let picture = DynamicImage::from_decoder(decoder).map_err(unreadable)?;
    let left = Squared::of(width, height, uneven) == Squared::TooLarge;
    let mut picture = squared(picture, uneven);
    picture.apply_orientation(turned);
    let longest = picture.width().max(picture.height());
    if longest > 2 * LONGEST_SIDE {
        // Takes no memory beside the two pictures, which the finer way of making it smaller does.
        picture = picture.thumbnail(2 * LONGEST_SIDE, 2 * LONGEST_SIDE);
    }
    if longest > LONGEST_SIDE {
        let by = image::imageops::FilterType::Triangle;
        picture = picture.resize(LONGEST_SIDE, LONGEST_SIDE, by);
    }
    Ok((picture, left))
}

/// Lays a picture that lets light through on white, as a page does.
fn on_white(picture: &DynamicImage) -> image::RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let from = picture.to_rgba8();
    let mut to = image::RgbImage::new(from.width(), from.height());
    for (out, pixel) in to.pixels_mut().zip(from.pixels()) {
        let [r, g, b, a] = pixel.0.map(u32::from);
        let over = |c: u32| u8::try_from((c * a + 255 * (255 - a)) / 255).unwrap_or(u8::MAX);
        *out = image::Rgb([over(r), over(g), over(b)]);
    }
    to
}

/// Says whether a picture has more than one frame: a page would show the first only.
fn moves(format: ImageFormat, bytes: &[u8]) -> bool {
    let from = || Cursor::new(bytes);
    match format {
        ImageFormat::Gif => GifDecoder::new(from())
            .is_ok_and(|gif| gif.into_frames().take(2).filter(Result::is_ok).count() > 1),
        ImageFormat::Png => PngDecoder::new(from()).is_ok_and(|png| png.is_apng().unwrap_or(false)),
        ImageFormat::WebP => WebPDecoder::new(from()).is_ok_and(|webp| webp.has_animation()),
        _ => false,
    }
}

impl Picture {
    /// Makes the object that a page draws.
    pub(super) fn object(&self) -> Stream {
        let mut dict = Dictionary::new();
        dict.set("Type", Object::Name(b"XObject".to_vec()));
        dict.set("Subtype", Object::Name(b"Image".to_vec()));
        dict.set("Width", i64::from(self.width));
        dict.set("Height", i64::from(self.height));
        let space = if self.grey { "DeviceGray" } else { "DeviceRGB" };
        dict.set("ColorSpace", Object::Name(space.into()));
        dict.set("BitsPerComponent", 8);
        if self.jpeg {
            dict.set("Filter", Object::Name(b"DCTDecode".to_vec()));
        }
        if self.packed && !self.jpeg {
            dict.set("Filter", Object::Name(b"FlateDecode".to_vec()));
        }
        let mut stream = Stream::new(dict, self.bytes.clone());
        if !self.packed && !self.jpeg {
            // One that does not get smaller stays as it is, which is right as well.
            let _ = stream.compress();
        }
        stream
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(format: ImageFormat, width: u32, height: u32) -> Vec<u8> {
        let mut image = image::RgbImage::new(width, height);
        image.put_pixel(0, 0, image::Rgb([200, 10, 10]));
        let mut bytes = Vec::new();
        let image = DynamicImage::ImageRgb8(image);
        image.write_to(&mut Cursor::new(&mut bytes), format).unwrap();
        bytes
    }

    /// Puts an APP1 segment with this text and a turn by a quarter into a JPEG.
    fn with_exif(jpeg: &[u8], text: &str) -> Vec<u8> {
        let mut tiff = b"II*\0\x08\0\0\0\x02\0".to_vec();
        let at = 8 + 2 + 2 * 12 + 4;
        tiff.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]);
        tiff.extend([0x0f, 0x01, 2, 0]);
        tiff.extend(u32::try_from(text.len()).unwrap().to_le_bytes());
        tiff.extend(u32::try_from(at).unwrap().to_le_bytes());
        tiff.extend([0; 4]);
        tiff.extend(text.as_bytes());
        let mut out = jpeg[..2].to_vec();
        out.extend([0xff, 0xe1]);
        out.extend(u16::try_from(tiff.len() + 8).unwrap().to_be_bytes());
        out.extend(b"Exif\0\0");
        out.extend(tiff);
        out.extend(&jpeg[2..]);
        out.extend(text.as_bytes());
        out
    }

    #[test]
    fn the_camera_stays_behind_and_the_turn_is_applied() {
        let bytes = with_exif(&picture(ImageFormat::Jpeg, 40, 20), "CANARY-CAMERA");
        let holds = |bytes: &[u8]| bytes.windows(13).any(|part| part == b"CANARY-CAMERA");
        assert!(holds(&bytes), "the test looks for what is there");
        let out = decode(&bytes).unwrap();
        assert_eq!((out.width, out.height), (20, 40));
        assert!(!holds(&out.bytes));
    }

    #[test]
    fn a_long_picture_is_made_smaller_and_a_flood_is_refused() {
        let out = decode(&picture(ImageFormat::Png, 4_000, 10)).unwrap();
        assert_eq!(out.width, LONGEST_SIDE);
        // A header that promises 60,000 by 60,000 pixels.
        let mut flood = picture(ImageFormat::Png, 1, 1);
        flood[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
        flood[20..24].copy_from_slice(&60_000_u32.to_be_bytes());
        assert!(decode(&flood).is_err());
    }
}
