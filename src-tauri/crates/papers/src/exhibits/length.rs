//! How long each exhibit is, and on which page of the bundle it begins: part of the data of the frame, and read from the
//! frame again once it was set.

use typst::foundations::{Label, Selector};
use typst::introspection::Introspector;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

use super::Exhibit;

/// Lengths in pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lengths {
    /// Of the index.
    pub index: usize,
    /// Of each exhibit.
    pub each: Vec<usize>,
}

impl Lengths {
    /// Lengths by which the frame is set to find out those of what the typesetter itself breaks into pages. Their numbers
    /// are as wide as any.
    pub(super) fn unknown(exhibits: &[Exhibit]) -> Self {
        Self { index: 1_000, each: exhibits.iter().map(|one| one.looked.across().len()).collect() }
    }

    /// The page on which each exhibit begins, from 1.
    pub(super) fn firsts(&self) -> Vec<usize> {
        let next = |at: &mut usize, length: &usize| {
            let first = *at;
            *at += length;
            Some(first)
        };
        self.each.iter().scan(self.index + 1, next).collect()
    }

    /// All of it.
    pub(super) fn all(&self) -> usize {
        self.index + self.each.iter().sum::<usize>()
    }

    /// Reads them from what was set of the exhibits that hold no pages of their own, and the index; the others are as
    /// long as their pages.
    pub(super) fn of_rest(document: &PagedDocument, exhibits: &[Exhibit]) -> Option<Self> {
        let (index, mut rest) = lengths(document)?;
        let placed = exhibits.iter().map(|one| one.looked.across().len());
        rest.reverse();
        let each: Option<Vec<usize>> =
            placed.map(|pages| if pages == 0 { rest.pop() } else { Some(pages) }).collect();
        rest.is_empty().then_some(Self { index, each: each? })
    }

    /// Reads them from what was set of everything.
    pub(super) fn of(document: &PagedDocument) -> Option<Self> {
        let (index, each) = lengths(document)?;
        Some(Self { index, each })
    }
}

/// How many pages stand before the first beginning of an exhibit, and from each to the next.
fn lengths(document: &PagedDocument) -> Option<(usize, Vec<usize>)> {
    let mut begins = pages(document, "rd-begin")?;
    begins.push(document.pages().len());
    let each: Option<Vec<usize>> =
        begins.windows(2).map(|pair| pair[1].checked_sub(pair[0])).collect();
    Some((begins[0], each?))
}

/// The pages, from 0, on which a label stands, in order.
pub(super) fn pages(document: &PagedDocument, label: &str) -> Option<Vec<usize>> {
    let label = Label::new(PicoStr::intern(label))?;
    let introspector = document.introspector();
    let spots = introspector.query(&Selector::Label(label));
    let page = |spot: &typst::foundations::Content| introspector.page(spot.location()?);
    spots.iter().map(|spot| page(spot).map(|page| page.get() - 1)).collect()
}
