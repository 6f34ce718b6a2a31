//! Pages of a PDF, by hayro: pure Rust, no script, no form, no link, no file beside it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::page::Page;
use hayro::hayro_syntax::{LoadPdfError, Pdf};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings, render};

use super::{Out, Stop};
use crate::frames::{
    Asked, DPI, MOST_PAGES, MOST_PIXELS, MOST_POINTS, MOST_SIDE, PageHead, Refusal,
};
use crate::kind::Kind;

/// Opens a PDF, by an empty password where it has one: that asks nobody for anything.
pub(crate) fn open(bytes: Vec<u8>) -> Result<Pdf, Refusal> {
    Pdf::new(bytes).map_err(|error| match error {
        LoadPdfError::Decryption(_) => Refusal::Password,
        LoadPdfError::Invalid => Refusal::Damaged,
    })
}

/// Draws the pages asked for.
pub(super) fn draw(bytes: Vec<u8>, asked: &Asked, out: &mut Out<'_>) -> Result<(), Stop> {
    let pdf = open(bytes)?;
    let pages = pdf.pages();
    let count = u32::try_from(pages.len()).unwrap_or(u32::MAX);
    if count == 0 {
        return Err(Refusal::Damaged.into());
    }
    if asked.first >= count {
        return Err(Refusal::NoSuchPage.into());
    }
    let last = asked.first.saturating_add(asked.count).min(count);
    if last - asked.first > MOST_PAGES {
        return Err(Refusal::TooManyPages(count).into());
    }
    out.about(Kind::Pdf, count)?;
    let warned = Arc::new(AtomicBool::new(false));
    let heard = Arc::clone(&warned);
    let settings = InterpreterSettings {
        warning_sink: Arc::new(move |_| heard.store(true, Ordering::Relaxed)),
        ..InterpreterSettings::default()
    };
    let cache = RenderCache::new();
    for (number, page) in (0..last).zip(pages.iter()).skip(asked.first as usize) {
        warned.store(false, Ordering::Relaxed);
        let measure = Measure::of(page, asked.fit).ok_or(Refusal::Damaged)?;
        let pixmap = render(page, &cache, &settings, &measure.settings());
        let pixels: Vec<u8> = pixmap
            .data_as_u8_slice()
            .chunks_exact(4)
            .flat_map(|pixel| [pixel[0], pixel[1], pixel[2]])
            .collect();
        let head = PageHead {
            number,
            width: u32::from(measure.width),
            height: u32::from(measure.height),
            points: measure.points,
            smaller: measure.smaller,
            incomplete: warned.load(Ordering::Relaxed),
        };
        out.page(head, &pixels)?;
    }
    Ok(())
}

/// How large a page is drawn.
struct Measure {
    scale: f32,
    width: u16,
    height: u16,
    points: (f32, f32),
    smaller: bool,
}

impl Measure {
    /// At 150 pixels an inch, or smaller where that would be more than a page may have; `None` for a page without a
    /// size.
    fn of(page: &Page<'_>, fit: u32) -> Option<Self> {
        let (wide, high) = page.render_dimensions();
        let sound = |side: f32| side.is_finite() && side > 0.0;
        if !sound(wide) || !sound(high) {
            return None;
        }
        let full = DPI / 72.0;
        let longest = wide.max(high);
        let most_side = fit.min(MOST_SIDE) as f32;
        // In f64, since the product of two absurd sides would not fit.
        let most_area =
            (f64::from(MOST_PIXELS) / (f64::from(wide) * f64::from(high))).sqrt() as f32;
        let scale = full.min(most_side / longest).min(most_area);
        let smaller = scale < full * 0.999;
        let most = fit.min(MOST_SIDE);
        let side = |side: f32| ((side * scale).round() as u32).clamp(1, most) as u16;
        let (width, height) = (side(wide), side(high));
        // Rounding up both sides of the largest page would be one row too many.
        let rows = (MOST_PIXELS / u32::from(width)).min(u32::from(u16::MAX)) as u16;
        let height = height.min(rows);
        // A page of whole pixels, so that a copy of a copy is the same pixels again.
        let point = |pixels: u16, side: f32| {
            let side = if smaller { side } else { f32::from(pixels) / full };
            side.clamp(1.0, MOST_POINTS)
        };
        Some(Self {
            scale,
            width,
            height,
            points: (point(width, wide), point(height, high)),
            smaller,
        })
    }

    fn settings(&self) -> RenderSettings {
        RenderSettings {
            x_scale: self.scale,
            y_scale: self.scale,
            width: Some(self.width),
            height: Some(self.height),
            bg_color: WHITE,
        }
    }
}
