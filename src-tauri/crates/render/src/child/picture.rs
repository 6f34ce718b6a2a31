//! One picture, turned the way its camera held it, without see-through parts; of a TIFF every page is one.

use std::io::{BufRead, Cursor, Seek};

use image::error::{ImageError, LimitError, LimitErrorKind};
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage};

use super::{Out, Stop};
use crate::frames::{
    Asked, DPI, MOST_PAGES, MOST_PIXELS, MOST_POINTS, MOST_SIDE, PageHead, Refusal,
};
use crate::kind::Kind;
use crate::tiff::{Fineness, Tiff};

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
    let picture = read(Cursor::new(bytes), format, None).map_err(refusal)?;
    sized(&picture)?;
    out.about(kind, 1)?;
    page(0, picture, DPI, asked, out)
}

/// Draws the pages of a TIFF that are asked for. One that cannot be drawn ends it: a copy that lacks a page says so by not
/// being made.
pub(super) fn draw_scans(bytes: &[u8], asked: &Asked, out: &mut Out<'_>) -> Result<(), Stop> {
    let tiff = Tiff::of(bytes).ok_or(Refusal::Damaged)?;
    let pages = tiff.pages()?;
    let count = u32::try_from(pages.len()).unwrap_or(u32::MAX);
    if asked.first >= count {
        return Err(Refusal::NoSuchPage.into());
    }
    let last = asked.first.saturating_add(asked.count).min(count);
    if last - asked.first > MOST_PAGES {
        return Err(Refusal::TooManyPages(count).into());
    }
    for (number, one) in (0..last).zip(&pages).skip(asked.first as usize) {
        let fineness = tiff.fineness(one);
        let picture = read(tiff.page(one), ImageFormat::Tiff, Some(fineness)).map_err(refusal)?;
        sized(&picture)?;
        if number == asked.first {
            out.about(Kind::Tiff, count)?;
        }
        let an_inch = fineness.an_inch.map_or(DPI, |inch| inch as f32);
        page(number, picture, an_inch, asked, out)?;
    }
    Ok(())
}

fn sized(picture: &DynamicImage) -> Result<(), Refusal> {
    let empty = picture.width() == 0 || picture.height() == 0;
    if empty { Err(Refusal::Damaged) } else { Ok(()) }
}

fn page(
    number: u32,
    picture: DynamicImage,
    an_inch: f32,
    asked: &Asked,
    out: &mut Out<'_>,
) -> Result<(), Stop> {
    let whole = (picture.width(), picture.height());
    let picture = fitted(picture, asked.fit);
    let smaller = whole != picture.dimensions();
    let point = |side: u32| (side as f32 * 72.0 / an_inch).clamp(1.0, MOST_POINTS);
    let head = PageHead {
        number,
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

/// Reads a picture; `fineness` is that of a page of a scan, whose pixels may be no squares.
fn read(
    from: impl BufRead + Seek,
    format: ImageFormat,
    fineness: Option<Fineness>,
) -> Result<DynamicImage, ImageError> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    let mut reader = ImageReader::with_format(from, format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    let turned = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    // Of a scan the decoder keeps the pixels twice, and asks for the second time before it looks at its limit.
    if fineness.is_some() && decoder.total_bytes() > MEMORY / 2 {
        return Err(ImageError::Limits(LimitError::from_kind(LimitErrorKind::InsufficientMemory)));
    }
    let mut picture = DynamicImage::from_decoder(decoder)?;
    if let Some(fineness) = fineness {
        picture = squared(picture, fineness.uneven);
    }
    picture.apply_orientation(turned);
    Ok(picture)
}

/// What becomes of pixels that may be no squares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Squared {
    /// They are squares, or nearly.
    Already,
    /// Squares of a picture of this width and height.
    To(u32, u32),
    /// The picture would be too large, and stays as it is.
    TooLarge,
}

impl Squared {
    /// Finds it for a picture that is so many times finer across than down.
    pub(super) fn of(wide: u32, high: u32, uneven: f64) -> Self {
        let longer = |side: u32, by: f64| (f64::from(side) * by).round().max(1.0) as u32;
        let (to_wide, to_high) = match uneven {
            uneven if (uneven - 1.0).abs() < 0.02 => return Self::Already,
            uneven if uneven > 1.0 => (wide, longer(high, uneven)),
            uneven => (longer(wide, 1.0 / uneven), high),
        };
        let area = u64::from(to_wide) * u64::from(to_high);
        let large = to_wide.max(to_high) > LONGEST_SIDE || area > u64::from(MOST_PIXELS);
        if large { Self::TooLarge } else { Self::To(to_wide, to_high) }
    }
}

/// Makes the pixels of a scan squares, as its two finenesses say: a page of a fax would be half as high as it is.
pub(super) fn squared(picture: DynamicImage, uneven: f64) -> DynamicImage {
    match Squared::of(picture.width(), picture.height(), uneven) {
        Squared::To(wide, high) => picture.resize_exact(wide, high, FilterType::Triangle),
        Squared::Already | Squared::TooLarge => picture,
    }
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
