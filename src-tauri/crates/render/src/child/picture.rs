//! One picture, turned the way its camera held it, without see-through parts.

use std::io::Cursor;

use image::error::{ImageError, LimitErrorKind};
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage};

use super::{Out, Stop};
use crate::frames::{Asked, DPI, MOST_PIXELS, MOST_POINTS, MOST_SIDE, PageHead, Refusal};
use crate::kind::Kind;

/// Most memory a decoder may ask for, in bytes.
const MEMORY: u64 = 512 << 20;
/// Longest side that is read at all.
const LONGEST_SIDE: u32 = 40_000;

/// Draws the picture.
pub(super) fn draw(bytes: &[u8], kind: Kind, asked: &Asked, out: &mut Out<'_>) -> Result<(), Stop> {
    if asked.first > 0 {
        return Err(Refusal::NoSuchPage.into());
    }
    let format = format(kind).ok_or(Refusal::NoPages)?;
    let picture = read(bytes, format).map_err(refusal)?;
    if picture.width() == 0 || picture.height() == 0 {
        return Err(Refusal::Damaged.into());
    }
    out.about(kind, 1)?;
    let whole = (picture.width(), picture.height());
    let picture = fitted(picture, asked.fit);
    let smaller = whole != picture.dimensions();
    let point = |side: u32| (side as f32 * 72.0 / DPI).clamp(1.0, MOST_POINTS);
    let head = PageHead {
        number: 0,
        width: picture.width(),
        height: picture.height(),
        points: (point(whole.0), point(whole.1)),
        smaller,
        incomplete: false,
    };
    Ok(out.page(head, picture.as_raw())?)
}

fn format(kind: Kind) -> Option<ImageFormat> {
    Some(match kind {
        Kind::Png => ImageFormat::Png,
        Kind::Jpeg => ImageFormat::Jpeg,
        Kind::Gif => ImageFormat::Gif,
        Kind::WebP => ImageFormat::WebP,
        Kind::Tiff | Kind::Pdf | Kind::Text | Kind::Other => return None,
    })
}

fn read(bytes: &[u8], format: ImageFormat) -> Result<DynamicImage, ImageError> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    let turned = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder)?;
    picture.apply_orientation(turned);
    Ok(picture)
}

fn refusal(error: ImageError) -> Refusal {
    match error {
        ImageError::Limits(limit) => match limit.kind() {
            LimitErrorKind::InsufficientMemory | LimitErrorKind::DimensionError => {
                Refusal::TooMuchMemory
            }
            _ => Refusal::Damaged,
        },
        ImageError::Unsupported(_) => Refusal::NoPages,
        _ => Refusal::Damaged,
    }
}

/// Lays the picture on white and makes it as small as it must be.
fn fitted(picture: DynamicImage, fit: u32) -> RgbImage {
    let (wide, high) = (picture.width(), picture.height());
    let longest = f64::from(wide.max(high)).max(1.0);
    let area = (f64::from(wide) * f64::from(high)).max(1.0);
    let scale =
        (f64::from(fit.min(MOST_SIDE)) / longest).min((f64::from(MOST_PIXELS) / area).sqrt());
    let picture = if scale < 1.0 {
        let side = |side: u32| ((f64::from(side) * scale).floor() as u32).max(1);
        picture.resize_exact(side(wide), side(high), FilterType::Triangle)
    } else {
        picture
    };
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let seen = picture.into_rgba8();
    RgbImage::from_fn(seen.width(), seen.height(), |x, y| {
        let [red, green, blue, alpha] = seen.get_pixel(x, y).0;
        let on_white = |part: u8| {
            let (part, alpha) = (u16::from(part), u16::from(alpha));
            ((part * alpha + 255 * (255 - alpha) + 127) / 255) as u8
        };
        image::Rgb([on_white(red), on_white(green), on_white(blue)])
    })
}
