//! What the portal asks box by box, what each mark of disclosure costs, why some things are blocked,
//! and which limits are only assumed.

use std::sync::LazyLock;

use redress_model::{Confidence, Wording};

pub use crate::data::PortalKind;
use crate::data::law;

/// A text about the portal, with where it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PortalText {
    /// What it tells.
    pub kind: PortalKind,
    /// Its id among those of its kind.
    pub id: String,
    /// Id of the fact in the law data: `PR-102`.
    pub fact: String,
    /// What it says.
    pub says: Wording,
    /// Where it was read.
    pub source: String,
    /// Sourced or recalled.
    pub confidence: Confidence,
    /// The day the data were checked, `YYYY-MM-DD`.
    pub as_of: String,
}

/// Gives every text, in the order of the file: the boxes stand in the order of the procedure data.
pub fn portal_texts() -> &'static [PortalText] {
    static TEXTS: LazyLock<Vec<PortalText>> = LazyLock::new(|| {
        let file = &law().portal;
        let text = |entry: &crate::data::PortalEntry| PortalText {
            kind: entry.kind,
            id: entry.id.clone(),
            fact: entry.fact.clone(),
            says: entry.says.wording(),
            source: entry.source.clone(),
            confidence: entry.confidence.into(),
            as_of: file.as_of.clone(),
        };
        file.entry.iter().map(text).collect()
    });
    &TEXTS
}

/// Gives the texts of one kind.
pub fn portal_of(kind: PortalKind) -> impl Iterator<Item = &'static PortalText> {
    portal_texts().iter().filter(move |text| text.kind == kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_has_its_price_and_every_block_its_reason() {
        let ids = |kind| portal_of(kind).map(|text| text.id.as_str()).collect::<Vec<_>>();
        assert_eq!(ids(PortalKind::Price), ["may_reach_state", "ccf_only", "never_leaves"]);
        assert_eq!(ids(PortalKind::Guard), ["named", "residence", "asylum_file"]);
        assert_eq!(ids(PortalKind::Limit), ["attachment-mb", "pages"]);
        let boxes = ids(PortalKind::Box);
        assert_eq!((boxes.first(), boxes.last()), (Some(&"kind"), Some(&"declaration")));
        // No limit of the portal was ever read in a source.
        assert!(portal_of(PortalKind::Limit).all(|text| text.confidence == Confidence::Recalled));
    }
}
