//! Black boxes over parts of a page, burnt into its pixels.

use crate::parent::Page;

/// The whole width or height of a page, in the measure of boxes: a box says its places in thousandths of it.
pub const FULL: u32 = 1000;
/// Most boxes on one paper.
pub const MOST_BOXES: usize = 2000;

/// A box: page (from 1), place and size in thousandths of the page's width and height, from the top left corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BlackBox {
    /// The page, counted from 1.
    pub page: u32,
    /// Distance from the left edge.
    pub left: u32,
    /// Distance from the upper edge.
    pub top: u32,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

/// What is wrong with a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BoxFault {
    /// It has no width or no height.
    #[error("a box has no size")]
    Empty,
    /// It reaches over the edge of its page.
    #[error("a box reaches over the edge of its page")]
    Outside,
    /// The paper has no page of this number.
    #[error("no such page")]
    NoSuchPage,
    /// There are too many.
    #[error("over {MOST_BOXES} boxes")]
    TooMany,
}

impl BlackBox {
    /// Looks whether a box has a size and lies on its page.
    ///
    /// # Errors
    /// [`BoxFault::Empty`], [`BoxFault::Outside`], or [`BoxFault::NoSuchPage`] for page 0.
    pub fn check(&self) -> Result<(), BoxFault> {
        if self.page == 0 {
            return Err(BoxFault::NoSuchPage);
        }
        if self.width == 0 || self.height == 0 {
            return Err(BoxFault::Empty);
        }
        let inside =
            |from: u32, length: u32| from.checked_add(length).is_some_and(|end| end <= FULL);
        if inside(self.left, self.width) && inside(self.top, self.height) {
            Ok(())
        } else {
            Err(BoxFault::Outside)
        }
    }

    /// Gives the pixels covered, outwards: a pixel that is touched is black.
    fn pixels(&self, page: &Page) -> (std::ops::Range<u32>, std::ops::Range<u32>) {
        let span = |from: u32, length: u32, whole: u32| {
            let (from, to, whole) =
                (u64::from(from), u64::from(from) + u64::from(length), u64::from(whole));
            let full = u64::from(FULL);
            let place = |n: u64| u32::try_from(n.min(whole)).unwrap_or(u32::MAX);
            place(from * whole / full)..place((to * whole).div_ceil(full))
        };
        (span(self.left, self.width, page.width), span(self.top, self.height, page.height))
    }
}

impl Page {
    /// Burns the boxes of this page into its pixels. What was under them is nowhere any more.
    pub fn black_out(&mut self, boxes: &[BlackBox]) {
        for one in boxes.iter().filter(|one| one.page == self.number + 1) {
            let (across, down) = one.pixels(self);
            for row in down {
                let start = (row * self.width + across.start) as usize * 3;
                let end = (row * self.width + across.end) as usize * 3;
                if let Some(pixels) = self.pixels.get_mut(start..end) {
                    pixels.fill(0);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(width: u32, height: u32) -> Page {
        Page {
            number: 0,
            width,
            height,
            points: (100.0, 100.0),
            smaller: false,
            incomplete: false,
            pixels: vec![255; (width * height * 3) as usize].into(),
        }
    }

    fn black(page: &Page) -> Vec<(u32, u32)> {
        let mut found = Vec::new();
        for y in 0..page.height {
            for x in 0..page.width {
                let at = ((y * page.width + x) * 3) as usize;
                match page.pixels[at..at + 3] {
                    [0, 0, 0] => found.push((x, y)),
                    [255, 255, 255] => {}
                    _ => panic!("a pixel is half black"),
                }
            }
        }
        found
    }

    #[test]
    fn every_touched_pixel_is_black_and_no_other() {
        let mut page = page(10, 10);
        // From 25 % to 50 %: pixel 2 is touched in its second half, pixel 5 is not.
        page.black_out(&[BlackBox { page: 1, left: 250, top: 0, width: 250, height: 101 }]);
        let expected: Vec<_> = (0..2).flat_map(|y| (2..5).map(move |x| (x, y))).collect();
        assert_eq!(black(&page), expected);
    }

    #[test]
    fn the_whole_page_and_the_smallest_box() {
        let mut whole = page(7, 3);
        whole.black_out(&[BlackBox { page: 1, left: 0, top: 0, width: FULL, height: FULL }]);
        assert_eq!(black(&whole).len(), 21);
        let mut least = page(7, 3);
        least.black_out(&[BlackBox { page: 1, left: 999, top: 999, width: 1, height: 1 }]);
        assert_eq!(black(&least), [(6, 2)]);
    }

    #[test]
    fn boxes_of_other_pages_leave_this_one_alone() {
        let mut page = page(4, 4);
        page.black_out(&[BlackBox { page: 2, left: 0, top: 0, width: FULL, height: FULL }]);
        assert!(black(&page).is_empty());
    }

    #[test]
    fn boxes_without_size_or_over_the_edge_are_refused() {
        let one = BlackBox { page: 1, left: 0, top: 0, width: 10, height: 10 };
        assert_eq!(one.check(), Ok(()));
        assert_eq!(BlackBox { width: 0, ..one }.check(), Err(BoxFault::Empty));
        assert_eq!(BlackBox { left: 995, ..one }.check(), Err(BoxFault::Outside));
        assert_eq!(BlackBox { top: u32::MAX, ..one }.check(), Err(BoxFault::Outside));
        assert_eq!(BlackBox { page: 0, ..one }.check(), Err(BoxFault::NoSuchPage));
    }
}
