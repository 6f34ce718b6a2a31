//! `case://localhost/…`: the bytes of an exhibit or a copy of it, the pages of a drafted request, and the parts of the
//! program that show a PDF, for the page.
//!
//! Nothing is cached, nothing of a case is answered while locked, and only the program's own page may read
//! the answer. Bytes are named by their type only where the window can show it as a picture.

use std::borrow::Cow;

use redress_casework::model::Code;
use tauri::{
    AppHandle, Manager, UriSchemeContext, UriSchemeResponder,
    http::{Request, Response, StatusCode, header},
};

use crate::{
    commands::{self, Bench},
    errors::Answer,
    window,
};

/// The only page that may read an answer.
const OUR_PAGE: &str = "tauri://localhost";
/// Most bytes in one answer: 64 MiB, held in memory on both sides. More is read by Range.
const MOST: u64 = 64 * 1024 * 1024;
/// Types the window shows as pictures; everything else is only bytes.
const PICTURES: &[&str] = &["image/png", "image/jpeg", "image/gif", "image/webp"];

/// Which bytes are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// All.
    Whole,
    /// From the first to the last, both counted; to the end where no last is named.
    From(u64, Option<u64>),
    /// The last so many.
    Last(u64),
}

/// What the bytes are, and who says so.
pub enum Kind {
    /// A page drawn by this program, of this media type.
    Drawn(&'static str),
    /// A file that came from outside, of the media type its first bytes suggest.
    Found(String),
}

/// Bytes, and where they stand in the whole.
pub struct Part {
    /// What they are.
    pub kind: Kind,
    /// The bytes.
    pub bytes: Vec<u8>,
    /// The place of the first.
    pub from: u64,
    /// Length of the whole, in bytes.
    pub whole: u64,
}

impl Wish {
    /// Reads a `Range` header of one range (RFC 9110, 14.2); anything else asks for all.
    fn read(range: Option<&str>) -> Self {
        Self::parse(range.unwrap_or_default()).unwrap_or(Self::Whole)
    }

    fn parse(range: &str) -> Option<Self> {
        let (first, last) = range.strip_prefix("bytes=")?.split_once('-')?;
        match (first, last) {
            ("", last) => Some(Self::Last(last.parse().ok()?)),
            (first, "") => Some(Self::From(first.parse().ok()?, None)),
            (first, last) => {
                let (first, last) = (first.parse().ok()?, last.parse().ok()?);
                (first <= last).then_some(Self::From(first, Some(last)))
            }
        }
    }

    /// Where to begin and how many bytes to read, of `whole`; none where that cannot be met.
    ///
    /// A part is cut to 64 MiB; a whole longer than that is refused.
    pub fn within(self, whole: u64) -> Option<(u64, usize)> {
        let (from, length) = match self {
            Self::Whole if whole > MOST => return None,
            Self::Whole => (0, whole),
            Self::From(first, _) if first >= whole => return None,
            Self::From(first, last) => {
                let end = last.map_or(whole, |last| last.saturating_add(1).min(whole));
                (first, end - first)
            }
            Self::Last(0) => return None,
            Self::Last(count) => (whole.saturating_sub(count), count.min(whole)),
        };
        Some((from, usize::try_from(length.min(MOST)).ok()?))
    }
}

/// Answers a request of the scheme from a thread of its own.
pub fn serve(
    context: UriSchemeContext<'_, tauri::Wry>,
    request: Request<Vec<u8>>,
    responder: UriSchemeResponder,
) {
    if context.webview_label() != window::MAIN {
        return responder.respond(refused(StatusCode::FORBIDDEN));
    }
    let app = context.app_handle().clone();
    tauri::async_runtime::spawn_blocking(move || responder.respond(answer(&app, &request)));
}

fn answer(app: &AppHandle, request: &Request<Vec<u8>>) -> Response<Cow<'static, [u8]>> {
    let range = request.headers().get(header::RANGE).and_then(|range| range.to_str().ok());
    let wish = Wish::read(range);
    let bench = app.state::<Bench>();
    let path: Vec<&str> = request.uri().path().split('/').skip(1).collect();
    let found: Option<Answer<Part>> = match path.as_slice() {
        ["evidence", case, exhibit] => Some(commands::bytes(&bench, case, exhibit, None, wish)),
        ["evidence", case, exhibit, copy] => {
            Some(commands::bytes(&bench, case, exhibit, Some(copy), wish))
        }
        ["own", "pdf", folder, name] => own(app, folder, name).map(Ok),
        ["card", case, side] => Some(commands::side(&bench, case, side)),
        ["root", case] => Some(commands::root_picture(&bench, case)),
        ["request", case, page] => Some(commands::page(&bench, case, page)),
        ["drawn", case, exhibit, copy, page] => {
            Some(commands::drawn(&bench, case, exhibit, copy, page))
        }
        _ => None,
    };
    match found {
        Some(Ok(part)) => told(part, wish),
        Some(Err(refusal)) => refused(match refusal.into_wire().code {
            Code::Locked => StatusCode::FORBIDDEN,
            Code::NotFound => StatusCode::NOT_FOUND,
            Code::TooLarge => StatusCode::RANGE_NOT_SATISFIABLE,
            _ => StatusCode::INTERNAL_SERVER_ERROR,
        }),
        None => refused(StatusCode::NOT_FOUND),
    }
}

/// Folders of the built page that pdf.js reads by name. The page may not fetch from its own address.
const OWN: &[&str] = &["cmaps", "standard_fonts"];

/// A part of the program itself; nothing of any case.
fn own(app: &AppHandle, folder: &str, name: &str) -> Option<Part> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if !OWN.contains(&folder) || !name.chars().all(plain) {
        return None;
    }
    let asset = app.asset_resolver().get(format!("pdf/{folder}/{name}"))?;
    let whole = asset.bytes.len() as u64;
    Some(Part { kind: Kind::Drawn("application/octet-stream"), bytes: asset.bytes, from: 0, whole })
}

fn told(part: Part, wish: Wish) -> Response<Cow<'static, [u8]>> {
    let kind = match &part.kind {
        Kind::Drawn(kind) => kind,
        Kind::Found(kind) if PICTURES.contains(&kind.as_str()) => kind.as_str(),
        Kind::Found(_) => "application/octet-stream",
    };
    let mut response = plain().header(header::CONTENT_TYPE, kind);
    if wish != Wish::Whole {
        let last = (part.from + part.bytes.len() as u64).saturating_sub(1);
        response = response
            .status(StatusCode::PARTIAL_CONTENT)
            .header(header::CONTENT_RANGE, format!("bytes {}-{last}/{}", part.from, part.whole));
    }
    response.body(Cow::Owned(part.bytes)).expect("these headers are well formed")
}

fn refused(status: StatusCode) -> Response<Cow<'static, [u8]>> {
    plain().status(status).body(Cow::Borrowed(&[][..])).expect("these headers are well formed")
}

/// What every answer says: for our page only, kept nowhere, acted on never.
fn plain() -> tauri::http::response::Builder {
    Response::builder()
        .header(header::ACCESS_CONTROL_ALLOW_ORIGIN, OUR_PAGE)
        .header(header::ACCESS_CONTROL_EXPOSE_HEADERS, "Content-Range, Accept-Ranges")
        .header(header::ACCEPT_RANGES, "bytes")
        .header(header::CACHE_CONTROL, "no-store")
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_the_standard_says() {
        assert_eq!(Wish::read(None), Wish::Whole);
        assert_eq!(Wish::read(Some("bytes=0-99")), Wish::From(0, Some(99)));
        assert_eq!(Wish::read(Some("bytes=100-")), Wish::From(100, None));
        assert_eq!(Wish::read(Some("bytes=-5")), Wish::Last(5));
        for odd in ["", "bytes=", "bytes=-", "bytes=9-3", "lines=1-2", "bytes=1-2,4-5", "bytes=a-b"]
        {
            assert_eq!(Wish::read(Some(odd)), Wish::Whole, "{odd}");
        }
    }

    #[test]
    fn a_part_stays_inside_the_whole_and_the_limit() {
        assert_eq!(Wish::Whole.within(10), Some((0, 10)));
        assert_eq!(Wish::Whole.within(0), Some((0, 0)));
        assert_eq!(Wish::Whole.within(MOST + 1), None);
        assert_eq!(Wish::From(3, Some(5)).within(10), Some((3, 3)));
        assert_eq!(Wish::From(3, Some(u64::MAX)).within(10), Some((3, 7)));
        assert_eq!(Wish::From(10, None).within(10), None);
        assert_eq!(Wish::From(0, None).within(MOST * 2), Some((0, MOST as usize)));
        assert_eq!(Wish::Last(4).within(10), Some((6, 4)));
        assert_eq!(Wish::Last(99).within(10), Some((0, 10)));
        assert_eq!(Wish::Last(0).within(10), None);
    }

    #[test]
    fn only_pictures_keep_their_type() {
        for (kind, told_as) in [
            ("image/png", "image/png"),
            ("text/html", "application/octet-stream"),
            ("image/svg+xml", "application/octet-stream"),
            ("application/pdf", "application/octet-stream"),
        ] {
            let part = Part { kind: Kind::Found(kind.into()), bytes: vec![1], from: 0, whole: 1 };
            let response = told(part, Wish::Whole);
            assert_eq!(response.headers()[header::CONTENT_TYPE], told_as);
            assert_eq!(response.headers()[header::CACHE_CONTROL], "no-store");
            assert_eq!(response.headers()[header::ACCESS_CONTROL_ALLOW_ORIGIN], OUR_PAGE);
        }
    }
}
