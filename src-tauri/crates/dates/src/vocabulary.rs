//! The small words around a date, in the plain spelling of [`crate::tokens`]: small letters, no
//! accents, Persian letters as their Arabic ones. English, French, Russian, Arabic, Persian.

use redress_model::{Calendar, EventKind};

/// Around the time that follows.
pub(crate) const ABOUT: &[&str] = &[
    "about",
    "around",
    "circa",
    "ca",
    "c",
    "approximately",
    "approx",
    "roughly",
    "near",
    "maybe",
    "perhaps",
    "probably",
    "environ",
    "vers",
    "approximativement",
    "autour",
    "peutetre",
    "около",
    "примерно",
    "приблизительно",
    "ориентировочно",
    "где",
    "то",
    "حوالي",
    "نحو",
    "تقريبا",
    "قرابه",
    "زهاء",
    "حدود",
    "حدودا",
    "نزديك",
];
/// Some day before what follows.
pub(crate) const BEFORE: &[&str] =
    &["before", "prior", "avant", "до", "перед", "раньше", "قبل", "قبيل", "پيش", "پيش"];
/// Some day after what follows.
pub(crate) const AFTER: &[&str] = &["after", "following", "apres", "после", "بعد", "عقب", "پس"];
/// The words that open a range of two times.
pub(crate) const BETWEEN: &[&str] = &["between", "entre", "между", "بين", "ما"];
/// The words between its two ends.
pub(crate) const AND: &[&str] = &["and", "et", "и", "و"];
/// The words that lead from one end to the other, with no opening word needed.
pub(crate) const TO: &[&str] = &[
    "to",
    "till",
    "until",
    "through",
    "a",
    "au",
    "jusque",
    "jusquau",
    "jusqua",
    "по",
    "до",
    "الي",
    "حتي",
    "لغايه",
    "تا",
];
/// Words that add nothing to a date.
pub(crate) const FILLERS: &[&str] = &[
    "the",
    "of",
    "in",
    "on",
    "at",
    "from",
    "st",
    "nd",
    "rd",
    "th",
    "year",
    "month",
    "day",
    "date",
    "le",
    "la",
    "de",
    "du",
    "en",
    "dans",
    "er",
    "l",
    "d",
    "an",
    "annee",
    "mois",
    "jour",
    "в",
    "во",
    "на",
    "с",
    "со",
    "г",
    "гг",
    "год",
    "года",
    "году",
    "годах",
    "го",
    "ого",
    "числа",
    "месяц",
    "месяца",
    "месяце",
    "في",
    "من",
    "عام",
    "سنه",
    "شهر",
    "يوم",
    "تاريخ",
    "بتاريخ",
    "در",
    "از",
    "به",
    "سال",
    "ماه",
    "روز",
    "تاريخ",
    "s",
    "х",
    "е",
    "ый",
    "annees",
    "ле",
    "лет",
];
/// First, second and last third of a month or year.
pub(crate) const THIRDS: [&[&str]; 3] = [
    &[
        "early",
        "beginning",
        "start",
        "debut",
        "начало",
        "начале",
        "начала",
        "اوايل",
        "بدايه",
        "مطلع",
        "اوايل",
        "ابتداي",
        "ابتدا",
        "اغاز",
    ],
    &[
        "mid",
        "middle",
        "mi",
        "milieu",
        "середина",
        "середине",
        "середины",
        "منتصف",
        "اواسط",
        "وسط",
        "نيمه",
    ],
    &[
        "late",
        "end",
        "fin",
        "конец",
        "конце",
        "конца",
        "اواخر",
        "نهايه",
        "اخر",
        "اخر",
        "پايان",
        "انتهاي",
    ],
];
/// Spring, summer, autumn, winter of the northern half of the earth.
pub(crate) const SEASONS: [&[&str]; 4] = [
    &["spring", "printemps", "весна", "весной", "весны", "весну", "ربيع", "الربيع", "بهار"],
    &["summer", "ete", "лето", "летом", "лета", "صيف", "الصيف", "تابستان"],
    &["autumn", "fall", "automne", "осень", "осенью", "осени", "خريف", "الخريف", "پاييز", "خزان"],
    &["winter", "hiver", "зима", "зимой", "зимы", "зиму", "شتاء", "الشتاء", "زمستان"],
];
/// Words that name a calendar.
pub(crate) const CALENDARS: &[(&[&str], Calendar)] = &[
    (&["ad", "ce", "gregorian", "ميلادي", "ميلاديه", "م", "н", "gregorien"], Calendar::Gregorian),
    (
        &["persian", "solar", "sh", "jalali", "shamsi", "شمسي", "خورشيدي", "جلالي", "ش", "persan"],
        Calendar::Persian,
    ),
    (
        &[
            "hijri",
            "ah",
            "lunar",
            "qamari",
            "umm",
            "هجري",
            "هجريه",
            "قمري",
            "قمريه",
            "ه",
            "ق",
            "hegire",
        ],
        Calendar::UmmAlQura,
    ),
];
/// Yesterday's kind of word: days back from today.
pub(crate) const DAYS_BACK: &[(&[&str], i32)] = &[
    (&["today", "aujourdhui", "сегодня", "اليوم", "امروز"], 0),
    (&["yesterday", "hier", "вчера", "امس", "البارحه", "ديروز"], 1),
    (&["avanthier", "позавчера", "پريروز"], 2),
];
/// *This* and *last*, with *month* and *year*, as whole phrases: months or years back.
pub(crate) const MONTHS_BACK: &[(&str, i32)] = &[
    ("this month", 0),
    ("last month", 1),
    ("ce mois ci", 0),
    ("ce mois", 0),
    ("le mois dernier", 1),
    ("mois dernier", 1),
    ("в этом месяце", 0),
    ("в прошлом месяце", 1),
    ("هذا الشهر", 0),
    ("الشهر الماضي", 1),
];
/// As [`MONTHS_BACK`], for years.
pub(crate) const YEARS_BACK: &[(&str, i32)] = &[
    ("this year", 0),
    ("last year", 1),
    ("cette annee", 0),
    ("l annee derniere", 1),
    ("l an dernier", 1),
    ("в этом году", 0),
    ("в прошлом году", 1),
    ("هذا العام", 0),
    ("هذه السنه", 0),
    ("العام الماضي", 1),
    ("السنه الماضيه", 1),
];
/// Words whose meaning moves as time goes by.
pub(crate) const MOVING: &[&str] = &[
    "last",
    "next",
    "ago",
    "week",
    "weeks",
    "recently",
    "now",
    "tomorrow",
    "soon",
    "yesterday",
    "dernier",
    "derniere",
    "prochain",
    "prochaine",
    "semaine",
    "semaines",
    "recemment",
    "demain",
    "bientot",
    "прошлый",
    "прошлая",
    "прошлой",
    "прошлом",
    "прошлую",
    "неделе",
    "неделя",
    "недели",
    "неделю",
    "назад",
    "недавно",
    "завтра",
    "скоро",
    "الماضي",
    "الماضيه",
    "القادم",
    "المقبل",
    "اسبوع",
    "الاسبوع",
    "اسابيع",
    "منذ",
    "غدا",
    "موخرا",
    "موخرا",
    "گذشته",
    "هفته",
    "اخيرا",
    "اينده",
    "فردا",
    "امسال",
    "پارسال",
];
/// Articles and the like that a reference to an event may carry.
pub(crate) const ARTICLES: &[&str] = &[
    "the",
    "my",
    "his",
    "her",
    "our",
    "their",
    "to",
    "that",
    "this",
    "la",
    "le",
    "les",
    "l",
    "mon",
    "ma",
    "de",
    "du",
    "d",
    "моего",
    "моей",
    "его",
    "ее",
    "از",
    "ان",
    "من",
];

/// Names of months that CLDR writes otherwise.
pub(crate) const SPELLINGS: &[(&str, Calendar, u8)] = {
    use Calendar::{Gregorian as G, Persian as P, UmmAlQura as H};
    &[
        ("sept", G, 9),
        ("اگست", G, 8),
        ("ابريل", G, 4),
        ("نيسان", G, 4),
        ("amordad", P, 5),
        ("ordibehesht", P, 2),
        ("shahriwar", P, 6),
        ("dei", P, 10),
        ("esphand", P, 12),
        ("امرداد", P, 5),
        ("hamal", P, 1),
        ("sawr", P, 2),
        ("saur", P, 2),
        ("jawza", P, 3),
        ("saratan", P, 4),
        ("asad", P, 5),
        ("sunbula", P, 6),
        ("mizan", P, 7),
        ("aqrab", P, 8),
        ("qaws", P, 9),
        ("jadi", P, 10),
        ("dalw", P, 11),
        ("hut", P, 12),
        ("moharram", H, 1),
        ("rabi al awwal", H, 3),
        ("rabi al awal", H, 3),
        ("rabi ul awwal", H, 3),
        ("rabi al thani", H, 4),
        ("rabi al akhir", H, 4),
        ("rabi ul akhir", H, 4),
        ("jumada al ula", H, 5),
        ("jumada al awwal", H, 5),
        ("jumada al thani", H, 6),
        ("jumada al akhira", H, 6),
        ("shaaban", H, 8),
        ("sha ban", H, 8),
        ("ramadhan", H, 9),
        ("ramazan", H, 9),
        ("shawal", H, 10),
        ("dhu al qada", H, 11),
        ("dhu al qadah", H, 11),
        ("dhul qada", H, 11),
        ("dhul qadah", H, 11),
        ("zulqada", H, 11),
        ("dhu al hijja", H, 12),
        ("dhu al hijjah", H, 12),
        ("dhul hijja", H, 12),
        ("dhul hijjah", H, 12),
        ("zulhijja", H, 12),
        ("المحرم", H, 1),
        ("ربيع الثاني", H, 4),
        ("جمادى الثانية", H, 6),
        ("جمادى الاخر", H, 6),
        ("جمادى الثاني", H, 6),
        ("ربيع اول", H, 3),
        ("ربيع ثاني", H, 4),
        ("рамазан", H, 9),
    ]
};

/// Beginnings of words by which people mean an event of a kind.
pub(crate) const KINDS: &[(EventKind, &[&str])] = &[
    (
        EventKind::Arrest,
        &[
            "arrest",
            "detain",
            "detention",
            "арест",
            "задерж",
            "اعتقال",
            "توقيف",
            "احتجاز",
            "بازداشت",
            "دستگير",
        ],
    ),
    (
        EventKind::Release,
        &["release", "freed", "liberat", "освобо", "افراج", "سراح", "ازاد", "ازاد"],
    ),
    (
        EventKind::Court,
        &[
            "hearing",
            "trial",
            "court",
            "judg",
            "proces",
            "audience",
            "tribunal",
            "суд",
            "приговор",
            "محاكم",
            "جلس",
            "حكم",
            "دادگاه",
        ],
    ),
    (EventKind::Charge, &["charge", "indict", "accus", "inculp", "обвин", "اتهام", "تهم"]),
    (
        EventKind::Alert,
        &["notice", "diffusion", "alert", "уведом", "циркуляр", "نشر", "تنبيه", "اعلان"],
    ),
    (
        EventKind::BorderStop,
        &[
            "border",
            "airport",
            "frontier",
            "aeroport",
            "границ",
            "аэропорт",
            "حدود",
            "مطار",
            "مرز",
            "فرودگاه",
        ],
    ),
    (EventKind::Asylum, &["asylum", "asile", "refug", "убежищ", "لجوء", "پناهند"]),
    (
        EventKind::Departure,
        &["departure", "leaving", "depart", "отъезд", "выезд", "مغادر", "رحيل", "سفر", "خروج"],
    ),
    (EventKind::Letter, &["letter", "lettre", "письм", "رسال", "خطاب", "نامه"]),
    (
        EventKind::Politics,
        &[
            "protest",
            "election",
            "manifestation",
            "митинг",
            "выбор",
            "احتجاج",
            "مظاهر",
            "انتخاب",
            "اعتراض",
        ],
    ),
    (EventKind::Threat, &["threat", "menace", "угроз", "تهديد"]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tokens::{Token, split};

    #[test]
    fn every_word_is_in_the_plain_spelling() {
        let lists = [ABOUT, BEFORE, AFTER, BETWEEN, AND, TO, FILLERS, MOVING, ARTICLES];
        let nested = THIRDS.iter().chain(&SEASONS).copied();
        let named = CALENDARS
            .iter()
            .map(|(words, _)| *words)
            .chain(DAYS_BACK.iter().map(|(words, _)| *words));
        let kinds = KINDS.iter().map(|(_, words)| *words);
        for word in lists.into_iter().chain(nested).chain(named).chain(kinds).flatten() {
            assert_eq!(split(word), [Token::Word((*word).to_owned())], "{word}");
        }
        for (phrase, _) in MONTHS_BACK.iter().chain(YEARS_BACK) {
            let words: Vec<String> =
                split(phrase).into_iter().filter_map(Token::into_word).collect();
            assert_eq!(words.join(" "), *phrase);
        }
    }
}
