//! A scan of several pages as a TIFF is drawn, copied and put among the exhibits whole: every page, in its order, upright
//! and in its measure, or the file is refused.

use std::io::Cursor;

use redress_render::{Copy, CopyWriter, Drawer, Fault, Kind, Otherwise, Trace, Wish};
use redress_tests::hostile::scans::{ScanPage, fineness, scan, short, small, text};

/// Most pages of the scans here.
const PAGES: u8 = 24;

fn drawer() -> Drawer {
    Drawer::of(env!("CARGO_BIN_EXE_draw-child"))
}

fn copy(bytes: &[u8]) -> Result<Copy, Fault> {
    let mut writer = CopyWriter::default();
    let mut each = |page| writer.add(page);
    let length = bytes.len() as u64;
    let drawn =
        drawer().pages(&mut Cursor::new(bytes), length, Wish::WHOLE, &|| false, &mut each)?;
    assert_eq!(drawn.kind, Kind::Tiff);
    writer.finish(drawn.kind)
}

/// A page as it was drawn.
struct Seen {
    number: u32,
    size: (u32, u32),
    points: (f32, f32),
    /// The shade of the upper left pixel.
    first: u8,
}

fn drawn(bytes: &[u8], wish: Wish) -> Result<Vec<Seen>, Fault> {
    let mut seen = Vec::new();
    let mut each = |page: redress_render::Page| {
        let size = (page.width, page.height);
        seen.push(Seen { number: page.number, size, points: page.points, first: page.pixels[0] });
        Ok(())
    };
    let length = bytes.len() as u64;
    drawer().pages(&mut Cursor::new(bytes), length, wish, &|| false, &mut each)?;
    Ok(seen)
}

#[test]
fn every_page_is_drawn_in_its_order_and_any_of_them_alone() {
    let pages: Vec<ScanPage> = (0..PAGES).map(|n| small(n * 10)).collect();
    let bytes = scan(&pages, 0);
    let all = drawn(&bytes, Wish::WHOLE).unwrap();
    let told: Vec<_> = all.iter().map(|page| (page.number, page.first)).collect();
    let wanted: Vec<_> = (0..PAGES).map(|n| (u32::from(n), n * 10)).collect();
    assert_eq!(told, wanted);
    let last = drawn(&bytes, Wish::one(u32::from(PAGES) - 1, 400)).unwrap();
    assert_eq!((last.len(), last[0].first), (1, (PAGES - 1) * 10));
    let none = drawn(&bytes, Wish::one(u32::from(PAGES), 400));
    assert!(matches!(none, Err(Fault::NoSuchPage)));

    let made = copy(&bytes).unwrap();
    assert_eq!((made.pages, made.media_type), (u32::from(PAGES), "application/pdf"));
    let pdf = lopdf::Document::load_mem(&made.bytes).unwrap();
    assert_eq!(pdf.get_pages().len(), usize::from(PAGES));
    assert_eq!(copy(&bytes).unwrap().bytes, made.bytes, "the same pixels are the same bytes");
    // Of one page the copy is a picture, as of a picture.
    assert_eq!(copy(&scan(&[small(9)], 0)).unwrap().media_type, "image/png");

    let length = bytes.len() as u64;
    let parts = drawer().parts(&mut Cursor::new(&bytes), length, &|| false).unwrap();
    assert_eq!(parts.sheets().len(), usize::from(PAGES));
    assert!(parts.sheets().iter().all(|sheet| sheet.size == (16.0, 12.0)));
}

#[test]
fn one_page_that_cannot_be_read_refuses_the_file() {
    let mut coloured = small(1);
    // A palette that is not read here.
    coloured.tags.retain(|(number, ..)| *number != 262);
    coloured.tags.push(short(262, 3));
    let bytes = scan(&[small(1), coloured, small(2)], 0);
    assert!(matches!(copy(&bytes), Err(Fault::NoPages)));
    let length = bytes.len() as u64;
    let parts = drawer().parts(&mut Cursor::new(&bytes), length, &|| false);
    assert!(matches!(parts, Err(Fault::NoPages)));
}

#[test]
fn a_page_is_upright_in_its_measure_and_no_small_picture_of_another() {
    let plain = drawn(&scan(&[small(0).with(fineness(300, 300))], 0), Wish::WHOLE).unwrap();
    assert_eq!((plain[0].size, plain[0].first), ((16, 12), 0));
    let inches = |points: f32| points / 72.0;
    assert!((inches(plain[0].points.0) - 16.0 / 300.0).abs() < 0.001, "{:?}", plain[0].points);
    // A quarter turn to the right: the upper left pixel goes to the upper right.
    let turned = drawn(&scan(&[small(0).with([short(274, 6)])], 0), Wish::WHOLE).unwrap();
    assert_eq!((turned[0].size, turned[0].first), ((12, 16), 255));
    // A fax in its coarse way is half as fine down as across.
    let fax = drawn(&scan(&[small(0).with(fineness(204, 102))], 0), Wish::WHOLE).unwrap();
    assert_eq!(fax[0].size, (16, 24));
    let beside = [small(7).with([short(254, 1)]), small(0), small(9).with([short(254, 4)])];
    let alone = drawn(&scan(&beside, 0), Wish::WHOLE).unwrap();
    assert_eq!((alone.len(), alone[0].first), (1, 0));
    let bytes = scan(&beside, 0);
    let found = drawer().look(&mut Cursor::new(&bytes), bytes.len() as u64, &|| false).unwrap();
    assert!(found.iter().any(|one| one.trace == Trace::Thumbnail), "{found:?}");
}

/// What a bundle leaves out or leaves as it is, it can say: the program is told how many pages.
#[test]
fn pages_that_are_otherwise_than_expected_are_counted_for_the_bundle() {
    let told = |pages: &[ScanPage]| {
        let bytes = scan(pages, 0);
        let length = bytes.len() as u64;
        let parts = drawer().parts(&mut Cursor::new(&bytes), length, &|| false).unwrap();
        (parts.sheets().len(), parts.otherwise())
    };
    let plain = Otherwise::default();
    assert_eq!(told(&[small(1), small(2).with(fineness(204, 102))]), (2, plain));
    let beside = [small(7).with([short(254, 1)]), small(0), small(9).with([short(254, 4)])];
    assert_eq!(told(&beside), (1, Otherwise { left_out: 2, uneven: 0 }));
    // Four times as fine across as down: evened out it would have more pixels than a page may have.
    let (wide, high) = (16_000, 800);
    let mut broad = ScanPage::grey(wide, high, vec![0xff; (wide / 8 * high) as usize]);
    broad.tags[2] = short(258, 1);
    let broad = broad.with(fineness(400, 100));
    assert_eq!(told(&[broad, small(1)]), (2, Otherwise { left_out: 0, uneven: 1 }));
}

/// Black on white in one bit, as offices scan: white is white whichever way the file counts.
#[test]
fn one_bit_is_black_on_white_either_way() {
    for (white_is_nothing, bits) in [(0, 0x80), (1, 0x7f)] {
        let mut page = ScanPage::grey(8, 2, vec![bits, if bits == 0x80 { 0 } else { 0xff }]);
        page.tags[2] = short(258, 1);
        page.tags[4] = short(262, white_is_nothing);
        let bytes = scan(&[page.with([text(269, "qzcanary")])], 0);
        let seen = drawn(&bytes, Wish::WHOLE).unwrap();
        assert_eq!((seen[0].size, seen[0].first), ((8, 2), 0));
        let copy = copy(&bytes).unwrap();
        let read = image::load_from_memory(&copy.bytes).unwrap().into_luma8();
        assert_eq!((read.get_pixel(0, 0)[0], read.get_pixel(1, 1)[0]), (0, 255));
        assert!(!copy.bytes.windows(8).any(|part| part == b"qzcanary"));
    }
}
