//! A hostile file among the exhibits harms nothing but itself: what eats memory or time, or brings a reader down, ends
//! in a child, goes apart by name with a reason, and the packet is written with everything else.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use redress_casework::model::{Disclosure, Entry, Id, IsoDate, RequestKind, RequestLanguage};
use redress_casework::papers::exhibits::Why;
use redress_casework::{Error, FixedClock, PacketWritten, Progress, Session};
use redress_render::{Drawer, Fault};
use redress_tests::hostile::build::{PdfFile, one_page, stream};
use redress_tests::hostile::{Lures, corpus};

/// Most memory this process may come to hold, in KiB; some of the files ask for over a gigabyte.
const MOST_KIB: u64 = 500 * 1024;
/// Longest wait for one file, in seconds: what would go on for ever is not waited for.
const PATIENCE: u64 = 20;

const CASE: &str = r#"{"format":"redress-case","version":1,
  "case":{"id":"c","title":"A Person","applicant":"a"},
  "people":[{"id":"a","role":"applicant","names":[{"full":"Ada Person"}],"provenance":{"disclosure":"ccf_only"}}],
  "alerts":[{"id":"al","channel":"red_notice","country":"RU","summary":"Words","provenance":{"disclosure":"may_reach_state"}}]}"#;

/// Files of the common set that must go apart.
const APART: [&str; 10] = [
    "loop-of-two.tif",
    "cut-in-the-second-page.tif",
    "bomb-in-the-second-page.tif",
    "tree-loop.pdf",
    "tree-20000-deep.pdf",
    "cut-at-50.pdf",
    "bomb-colour.png",
    "cut.png",
    "end-only.pdf",
    "table-far-away.pdf",
];
/// Files of the common set that may go either way, as long as the program lives.
const EITHER: [&str; 9] = [
    "bomb-objects.pdf",
    "bomb-content.pdf",
    "bomb-in-a-bomb.pdf",
    "form-in-itself.pdf",
    "content-in-itself.pdf",
    "length-in-itself.pdf",
    "table-loop.pdf",
    "bomb-grey.png",
    "exif-loop.jpg",
];

fn drawer() -> Drawer {
    let child = Drawer::of(env!("CARGO_BIN_EXE_draw-child"));
    child.with_patience(Duration::from_secs(PATIENCE))
}

fn most_held() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches("kB").trim().parse().unwrap()
}

/// Lists in lists, so many deep, beside what a page draws with.
fn deep(lists: usize) -> Vec<u8> {
    let lists = format!("{}{}", "[".repeat(lists), "]".repeat(lists));
    one_page("", &format!("/Resources << /Deep {lists} >>"), b"0 0 m", &[])
}

/// A page whose content is the same huge stream many times over: some gigabytes once it is put together.
fn content_of_many() -> Vec<u8> {
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    let zeros = vec![b' '; 1 << 20];
    for _ in 0..64 {
        std::io::Write::write_all(&mut packed, &zeros).unwrap();
    }
    let packed = packed.finish().unwrap();
    let mut pdf = PdfFile::default();
    pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
    pdf.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    let all = "4 0 R ".repeat(64);
    pdf.add(format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 500] /Contents [{all}] >>"));
    pdf.add(stream("/Filter /FlateDecode", &packed));
    pdf.bytes()
}

/// A case with these exhibits, which bear the numbers of their places.
fn desk(files: &[(String, Vec<u8>)]) -> Session {
    let clock = Arc::new(FixedClock(IsoDate { year: 2026, month: 11, day: 24 }));
    let mut session = Session::in_memory(clock);
    session.import_case(CASE.as_bytes()).unwrap();
    let (case, quiet) = (Id::new("c").unwrap(), Progress::default());
    for (name, bytes) in files {
        let size = bytes.len() as u64;
        let taken = session.add_evidence(&case, name, size, &mut bytes.as_slice(), &quiet);
        let mut exhibit = taken.unwrap();
        exhibit.provenance.disclosure = Disclosure::MayReachState;
        session.save_entry(&case, Entry::Evidence(exhibit), 1).unwrap();
    }
    session
}

/// Writes a packet of these exhibits.
fn packet(files: &[(String, Vec<u8>)], drawer: &Drawer, to: &Path) -> PacketWritten {
    written(&mut desk(files), drawer, to, &Progress::default()).unwrap()
}

fn written(
    session: &mut Session,
    drawer: &Drawer,
    to: &Path,
    progress: &Progress,
) -> Result<PacketWritten, Error> {
    let case = Id::new("c").unwrap();
    let (kind, language) = (RequestKind::Deletion, RequestLanguage::En);
    session.write_packet(&case, kind, language, to, drawer, progress)
}

#[test]
fn a_hostile_exhibit_goes_apart_and_the_rest_is_printed() {
    let lures = Lures { port: 9, file: String::new(), secret: String::new() };
    let mut common = corpus(&lures);
    let mut find = |name: &str| {
        let at = common.iter().position(|file| file.name == name);
        (name.to_owned(), common.remove(at.unwrap_or_else(|| panic!("{name}"))).bytes)
    };
    let mut files: Vec<(String, Vec<u8>)> = APART.iter().map(|name| find(name)).collect();
    files.push(("deep.pdf".into(), deep(90)));
    files.push(("deeper.pdf".into(), deep(200_000)));
    files.push(("content-of-many.pdf".into(), content_of_many()));
    let must = files.len();
    files.extend(EITHER.iter().map(|name| find(name)));
    files.push(("good.pdf".into(), one_page("", "", b"0 0 9 9 re f", &[])));
    files.extend([find("two-pages.tif"), find("photo.heic")]);

    let place = tempfile::tempdir().unwrap();
    let to = place.path().join("packet");
    // As many at a time as there ever are, each of which may take all that it is allowed.
    let written = packet(&files, &drawer().with_children(4), &to);
    let why = |n: usize| {
        let mark = format!("E-{:02}", n + 1);
        written.apart.iter().find(|(apart, _)| *apart == mark).map(|(_, why)| *why)
    };
    for (n, (name, _)) in files.iter().enumerate() {
        println!("{name}: {}", why(n).map_or("printed", Why::word));
    }
    for (n, (name, bytes)) in files.iter().enumerate() {
        let (why, mark) = (why(n), format!("E-{:02}", n + 1));
        assert!(n >= must || why.is_some(), "{name} was printed");
        let gives = |name: &str| fs::read(to.join("exhibits").join(name)).ok();
        let ending = name.rsplit('.').next().unwrap();
        match why {
            None => assert!(gives(&format!("{mark}.pdf")).is_some(), "{name}"),
            Some(Why::Empty) => {}
            // Unread, it goes as it is, for whoever wants to look at it.
            Some(_) => {
                assert!(gives(&format!("{mark}-original.{ending}")).as_ref() == Some(bytes));
            }
        }
    }
    let of = |name: &str| why(files.iter().position(|(known, _)| known == name).unwrap());
    assert_eq!(of("content-of-many.pdf").map(Why::word), Some("not_read"));
    assert_eq!((of("good.pdf"), of("two-pages.tif")), (None, None));
    assert_eq!(of("photo.heic"), Some(Why::Heic));
    assert!(most_held() < MOST_KIB, "held {} KiB", most_held());
    println!("most held {} MiB", most_held() / 1024);
}

#[test]
fn where_no_child_can_be_started_the_packet_is_written_all_the_same() {
    let place = tempfile::tempdir().unwrap();
    let files = [
        ("good.pdf".to_owned(), one_page("", "", b"0 0 9 9 re f", &[])),
        ("words.txt".to_owned(), b"plain words".to_vec()),
    ];
    for program in ["/nowhere/at/all", "/bin/true", "/bin/echo"] {
        let to = place.path().join(program.replace('/', "-"));
        let written = packet(&files, &Drawer::of(program), &to);
        assert_eq!(written.apart, [("E-01".to_owned(), Why::NotRead)], "{program}");
        assert!(to.join("exhibits/E-01-original.pdf").exists());
    }
}

#[test]
fn a_child_that_was_taken_over_ends_by_kind() {
    let ended = |name: &str, seconds| {
        let bytes = format!("TRIAL:{name}");
        let drawer = drawer().with_patience(Duration::from_secs(seconds));
        drawer.parts(&mut bytes.as_bytes(), bytes.len() as u64, &|| false).unwrap_err()
    };
    for name in ["memory", "deep"] {
        assert!(matches!(ended(name, 60), Fault::TooMuchMemory), "{name}");
    }
    assert!(matches!(ended("panic", 60), Fault::FellOver));
    assert!(matches!(ended("spin", 2), Fault::TooSlow));
    assert!(matches!(ended("socket", 60), Fault::Forbidden));
    let bytes = b"TRIAL:sleep";
    let stopped = drawer().parts(&mut &bytes[..], bytes.len() as u64, &|| true);
    assert!(matches!(stopped, Err(Fault::Stopped)), "a stop is heard at once");
}

/// Exhibits of every kind, hostile ones between good ones, none of which takes long.
fn mixed() -> Vec<(String, Vec<u8>)> {
    let lures = Lures { port: 9, file: String::new(), secret: String::new() };
    let mut common = corpus(&lures);
    let mut files = Vec::new();
    for name in ["cut.png", "end-only.pdf", "tree-loop.pdf", "bomb-colour.png"] {
        let number = files.len();
        let at = common.iter().position(|file| file.name == name).unwrap();
        files.push((name.to_owned(), common.remove(at).bytes));
        let content = format!("{number} {number} 99 99 re f");
        files.push((format!("good-{number}.pdf"), one_page("", "", content.as_bytes(), &[])));
    }
    files.push(("content-of-many.pdf".into(), content_of_many()));
    files.push(("words.txt".into(), b"plain words".to_vec()));
    files.push(("empty-words.txt".into(), b" ".to_vec()));
    files.push(("sound.bin".into(), b"\x01\x00\x02".to_vec()));
    files.push(("last.pdf".into(), one_page("", "", b"1 1 50 50 re f", &[])));
    files
}

#[test]
fn how_many_children_read_at_a_time_does_not_show_in_the_packet() {
    let place = tempfile::tempdir().unwrap();
    let mut session = desk(&mixed());
    let mut packets = Vec::new();
    for children in [1, 2, 4, 4] {
        let to = place.path().join(packets.len().to_string());
        let drawer = drawer().with_children(children);
        let said = written(&mut session, &drawer, &to, &Progress::default()).unwrap();
        let mut files: Vec<(String, Vec<u8>)> = Vec::new();
        for folder in [to.clone(), to.join("exhibits")] {
            for entry in fs::read_dir(folder).unwrap().flatten().filter(|e| e.path().is_file()) {
                let name = entry.path().strip_prefix(&to).unwrap().display().to_string();
                files.push((name, fs::read(entry.path()).unwrap()));
            }
        }
        files.sort();
        packets.push((said.apart, files));
    }
    let (apart, files) = &packets[0];
    println!("{} files; apart: {apart:?}", files.len());
    assert!(apart.len() >= 6 && files.len() > 12, "{apart:?}");
    for (children, (others, other)) in packets.iter().enumerate().skip(1) {
        assert_eq!(others, apart, "packet {children}");
        let names = |all: &[(String, Vec<u8>)]| -> Vec<String> {
            all.iter().map(|(name, _)| name.clone()).collect()
        };
        assert_eq!(names(other), names(files), "packet {children}");
        for ((name, one), (_, same)) in other.iter().zip(files) {
            assert!(one == same, "{name} of packet {children} has other bytes");
        }
    }
}

#[test]
fn a_stop_ends_all_children_at_once_and_leaves_nothing() {
    let place = tempfile::tempdir().unwrap();
    let bytes = content_of_many();
    let many = |n: usize| (format!("content-of-many-{n}.pdf"), bytes.clone());
    let mut session = desk(&(0..4).map(many).collect::<Vec<_>>());
    let to = place.path().join("packet");
    let progress = Progress::default();
    let stopped = std::thread::scope(|scope| {
        scope.spawn(|| {
            std::thread::sleep(Duration::from_millis(300));
            progress.stop();
        });
        written(&mut session, &drawer().with_children(4), &to, &progress).err()
    });
    assert!(matches!(stopped, Some(Error::Stopped)), "{stopped:?}");
    assert!(!to.exists());
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0, "nothing half-written is left");
}

#[test]
fn pages_that_are_longer_than_asked_for_are_not_taken_in() {
    let bytes = one_page("", "", b"0 0 9 9 re f", &[]);
    let take = |most| drawer().take(&mut bytes.as_slice(), bytes.len() as u64, most, &|| false);
    assert!(take(10).unwrap().is_none());
    let given = take(redress_render::MOST_PARTS).unwrap().unwrap();
    let whole = drawer().parts(&mut bytes.as_slice(), bytes.len() as u64, &|| false).unwrap();
    assert!(given.read().unwrap() == whole);
}
