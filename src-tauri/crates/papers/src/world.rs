//! A world for the typesetter that holds three files in memory and nothing else: no disk, no
//! packages, no network, no system fonts, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

/// Fonts built in so that a paper looks the same on every machine: under the SIL Open Font License (`fonts/OFL.txt`),
/// and, for Chinese, Japanese and Korean, under the Apache License 2.0 (`fonts/APACHE-2.0.txt`).
static FONT_FILES: [&[u8]; 8] = [
    include_bytes!("../fonts/NotoSerif-Regular.ttf"),
    include_bytes!("../fonts/NotoSerif-Bold.ttf"),
    include_bytes!("../fonts/NotoSerif-Italic.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Bold.ttf"),
    include_bytes!("../fonts/NotoSerifArmenian-Regular.ttf"),
    include_bytes!("../fonts/NotoSerifGeorgian-Regular.ttf"),
    include_bytes!("../fonts/DroidSansFallback.ttf"),
];

static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FONT_FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect());
static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The template and the data of one paper.
pub(crate) struct Memory {
    main: Source,
    data_id: FileId,
    data: Bytes,
}

fn file_id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("the names of our own files are paths");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

impl Memory {
    /// Takes the template, and the values that it reads from `/case.json`.
    pub(crate) fn new(template: &str, data: Vec<u8>) -> Self {
        Self {
            main: Source::new(file_id("/main.typ"), template.to_owned()),
            data_id: file_id("/case.json"),
            data: Bytes::new(data),
        }
    }
}

impl World for Memory {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_id { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Says whether any built-in font has a sign for the character.
pub(crate) fn printable(c: char) -> bool {
    let ignorable = |c: char| matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}');
    c.is_whitespace()
        || ignorable(c)
        || FONTS.iter().any(|font| font.info().coverage.contains(c as u32))
}
