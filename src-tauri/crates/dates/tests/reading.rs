//! What people type as a date, and what is made of it.

use redress_dates::{Around, Mark, Reading, Why, read};
use redress_model::{Calendar, EntryKind, EntryRef, EventKind, Id, IsoDate, PartialDate, When};

const TODAY: IsoDate = IsoDate { year: 2026, month: 3, day: 1 };

fn around(marks: &[Mark]) -> Around<'_> {
    Around { today: TODAY, calendar: None, marks }
}

/// Writes a date short: `on 2015-08`, `p about 1394-05-03`.
fn short(date: &PartialDate) -> String {
    let parts = |d: redress_model::DateParts| {
        let more = |n: Option<u8>| n.map(|n| format!("-{n:02}")).unwrap_or_default();
        format!("{}{}{}", d.year, more(d.month), more(d.day))
    };
    let calendar = match date.calendar() {
        Calendar::Gregorian => "",
        Calendar::Persian => "p ",
        Calendar::UmmAlQura => "h ",
    };
    let when = match date.when() {
        When::Unknown => "unknown".into(),
        When::On { date } => format!("on {}", parts(date)),
        When::About { date } => format!("about {}", parts(date)),
        When::Before { date } => format!("before {}", parts(date)),
        When::After { date } => format!("after {}", parts(date)),
        When::Between { from, to } => format!("{} to {}", parts(from), parts(to)),
    };
    format!("{calendar}{when}")
}

fn said(text: &str) -> String {
    match read(text, &around(&[])) {
        Reading::Blank => "blank".into(),
        Reading::One(date) => {
            assert_eq!(date.typed(), Some(text.trim()), "the words stay");
            short(&date)
        }
        Reading::Several(dates) => dates.iter().map(short).collect::<Vec<_>>().join(" | "),
        Reading::Beside(_) => "beside".into(),
        Reading::Unread(why) => format!("? {}", why.word()),
    }
}

#[test]
fn times_are_read_as_people_type_them() {
    for (text, expected) in [
        // Plain days, months, years.
        ("24 January 2016", "on 2016-01-24"),
        ("January 24, 2016", "on 2016-01-24"),
        ("24th of January 2016", "on 2016-01-24"),
        ("Sunday, 24 Jan 2016, 14:30", "on 2016-01-24"),
        ("2016-01-24", "on 2016-01-24"),
        ("2016/1/24", "on 2016-01-24"),
        ("24/1/2016", "on 2016-01-24"),
        ("5.2.2016", "on 2016-02-05"),
        ("2015-08", "on 2015-08"),
        ("08/2015", "on 2015-08"),
        ("August 2015", "on 2015-08"),
        ("Sept. 2015", "on 2015-09"),
        ("2015", "on 2015"),
        ("le 1er août 2015", "on 2015-08-01"),
        ("8 février 2016", "on 2016-02-08"),
        ("24 января 2016 г.", "on 2016-01-24"),
        ("в августе 2015 года", "? not_understood"),
        ("август 2015", "on 2015-08"),
        ("٢٤ يناير ٢٠١٦", "on 2016-01-24"),
        ("كانون الثاني 2016", "on 2016-01"),
        ("في شهر آب 2015", "on 2015-08"),
        ("جانفي 2016", "on 2016-01"),
        ("سنة ٢٠١٥", "on 2015"),
        // Persian and Hijri.
        ("3 Mordad 1394", "p on 1394-05-03"),
        ("about 3 Mordad 1394", "p about 1394-05-03"),
        ("۳ مرداد ۱۳۹۴", "p on 1394-05-03"),
        ("۳ اسد ۱۳۹۴", "p on 1394-05-03"),
        ("حدود مرداد ۱۳۹۴", "p about 1394-05"),
        ("Ramadan 1436", "h on 1436-09"),
        ("١ محرم ١٤٣٧ هـ", "h on 1437-01-01"),
        ("1 Rabi al-Thani 1437", "h on 1437-04-01"),
        ("ربيع الأول 1437", "h on 1437-03"),
        ("5 джумад-уль-авваль 1437", "h on 1437-05-05"),
        ("1394/5/3", "p on 1394-05-03 | h on 1394-05-03"),
        ("1394/5/3 شمسی", "p on 1394-05-03"),
        ("۱۳۹۴ هجری شمسی", "p on 1394"),
        ("1437 AH", "h on 1437"),
        ("94/5/3", "p on 1394-05-03 | h on 1394-05-03"),
        // About, before, after, between.
        ("about July 2015", "about 2015-07"),
        ("~2015", "about 2015"),
        ("July 2015?", "about 2015-07"),
        ("vers juillet 2015", "about 2015-07"),
        ("около июля 2015", "about 2015-07"),
        ("حوالي يوليو 2015", "about 2015-07"),
        ("before 24 January 2016", "before 2016-01-24"),
        ("avant mars 2015", "before 2015-03"),
        ("до марта 2015", "before 2015-03"),
        ("قبل مارس 2015", "before 2015-03"),
        ("پیش از مرداد ۱۳۹۴", "p before 1394-05"),
        ("after 2015", "after 2015"),
        ("после 24 января 2016", "after 2016-01-24"),
        ("between May and July 2015", "2015-05 to 2015-07"),
        ("entre mai et juillet 2015", "2015-05 to 2015-07"),
        ("между маем и июлем 2015", "? not_understood"),
        ("بين مايو ويوليو 2015", "2015-05 to 2015-07"),
        ("بین خرداد و مرداد ۱۳۹۴", "p 1394-03 to 1394-05"),
        ("from May to July 2015", "2015-05 to 2015-07"),
        ("с мая по июль 2015", "2015-05 to 2015-07"),
        ("du 6 au 10 août 2012", "2012-08-06 to 2012-08-10"),
        ("6-10 August 2012", "2012-08-06 to 2012-08-10"),
        ("May–July 2015", "2015-05 to 2015-07"),
        ("May-July 2015", "2015-05 to 2015-07"),
        ("2013-2015", "2013 to 2015"),
        ("Dec 2014 - Feb 2015", "2014-12 to 2015-02"),
        ("5.2.2016 - 7.2.2016", "2016-02-05 to 2016-02-07"),
        // Seasons, thirds, decades.
        ("spring 2015", "2015-03 to 2015-05"),
        ("printemps 2015", "2015-03 to 2015-05"),
        ("весной 2015 года", "2015-03 to 2015-05"),
        ("ربيع 2015", "2015-03 to 2015-05"),
        ("بهار ۱۳۹۴", "p 1394-01 to 1394-03"),
        ("winter 2015", "2014-12 to 2015-02 | 2015-12 to 2016-02"),
        ("early March 2016", "2016-03-01 to 2016-03-10"),
        ("mid-March 2016", "2016-03-11 to 2016-03-20"),
        ("fin février 2016", "2016-02-21 to 2016-02-29"),
        ("начало марта 2016", "2016-03-01 to 2016-03-10"),
        ("أواخر مارس 2016", "2016-03-21 to 2016-03-31"),
        ("اواسط مرداد ۱۳۹۴", "p 1394-05-11 to 1394-05-20"),
        ("late 2015", "2015-09 to 2015-12"),
        ("about early March 2016", "about 2016-03"),
        ("the 1990s", "1990 to 1999"),
        // Never guessed.
        ("5/2/2016", "on 2016-02-05 | on 2016-05-02"),
        ("5-2-2016", "on 2016-02-05 | on 2016-05-02"),
        ("5/5/2016", "on 2016-05-05"),
        ("5.2.16", "on 2016-02-05 | on 1916-02-05"),
        ("5.2.87", "on 1987-02-05"),
        ("before 5/2/2016", "before 2016-02-05 | before 2016-05-02"),
        ("1394", "p on 1394 | h on 1394"),
        // Told from today.
        ("today", "on 2026-03-01"),
        ("yesterday", "on 2026-02-28"),
        ("вчера", "on 2026-02-28"),
        ("last month", "on 2026-02"),
        ("العام الماضي", "on 2025"),
        ("last week", "? moves"),
        ("two weeks ago", "? moves"),
        ("la semaine dernière", "? moves"),
        // Said plainly.
        ("", "blank"),
        ("3 May", "? no_year"),
        ("5/2", "? no_year"),
        ("31 February 2016", "? no_such_day"),
        ("2015-13", "? no_such_day"),
        ("32 Mordad 1394", "? no_such_day"),
        ("3 May 20150", "? out_of_range"),
        ("1700", "? out_of_range"),
        ("99999999999999", "? out_of_range"),
        ("July 2016 to May 2015", "? backwards"),
        ("when I was a student", "? not_understood"),
        ("before the arrest", "? no_such_event"),
        ("May 2015 July 2016", "? not_understood"),
        ("-", "? not_understood"),
        ("....", "? not_understood"),
    ] {
        assert_eq!(said(text), expected, "{text}");
    }
}

fn mark(id: &str, title: &str, kind: EventKind, json: &str) -> Mark {
    let entry = EntryRef { kind: EntryKind::Event, id: Id::new(id).unwrap() };
    Mark { entry, title: title.into(), kind: Some(kind), when: serde_json::from_str(json).unwrap() }
}

#[test]
fn a_text_that_leans_on_an_event_offers_the_events_it_may_mean() {
    let marks = [
        mark(
            "a",
            "Arrested at Larnaca",
            EventKind::Arrest,
            r#"{"when":{"kind":"on","date":{"year":2016,"month":1,"day":24}}}"#,
        ),
        mark(
            "b",
            "Freed",
            EventKind::Release,
            r#"{"when":{"kind":"on","date":{"year":2016,"month":2}}}"#,
        ),
        mark("c", "Second arrest", EventKind::Arrest, "{}"),
    ];
    let offers = |text: &str| match read(text, &around(&marks)) {
        Reading::Beside(offers) => offers
            .iter()
            .map(|(mark, date)| {
                assert_eq!(date.typed(), Some(text));
                format!("{} {}", mark.entry.id, short(date))
            })
            .collect::<Vec<_>>()
            .join(" | "),
        other => format!("{other:?}"),
    };
    // The second arrest has no date, so nothing can be taken from it.
    for text in [
        "before the arrest",
        "avant l’arrestation",
        "до ареста",
        "قبل الاعتقال",
        "پیش از بازداشت",
        "before Larnaca",
    ] {
        assert_eq!(offers(text), "a before 2016-01-24", "{text}");
    }
    // Known by the month only: after its first day is all that is sure.
    for text in ["after I was freed", "after the release", "после освобождения"] {
        assert_eq!(offers(text), "b after 2016-02-01", "{text}");
    }
    assert_eq!(read("before the flood", &around(&marks)), Reading::Unread(Why::NoSuchEvent));
}

#[test]
fn the_calendar_the_person_chose_decides_between_two() {
    let chosen = |calendar| Around { today: TODAY, calendar: Some(calendar), marks: &[] };
    for (calendar, expected) in
        [(Calendar::Persian, "p on 1394"), (Calendar::UmmAlQura, "h on 1394")]
    {
        let Reading::One(date) = read("1394", &chosen(calendar)) else { panic!() };
        assert_eq!(short(&date), expected);
    }
    // A year that the chosen calendar cannot have is not forced into it.
    let Reading::One(date) = read("2015", &chosen(Calendar::Persian)) else { panic!() };
    assert_eq!(short(&date), "on 2015");
}
