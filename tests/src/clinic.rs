//! Cases of a clinic, made by number: invented people of every script, with days near and far.

use redress_model::IsoDate;
use serde_json::{Value, json};

const NAMES: [(&str, &str); 10] = [
    ("Rustam Huseynov", "AZ"),
    ("Aylin Demir", "TR"),
    ("يوسف عادل", "EG"),
    ("Никита Орлов", "RU"),
    ("Lin Wei", "CN"),
    ("Ahmed Saleh", "BH"),
    ("Олена Шевчук", "RU"),
    ("Anahit Sargsyan", "AZ"),
    ("Zhandos Akhmetov", "KZ"),
    ("María Quispe", "VE"),
];
const STAGES: [&str; 8] =
    ["intake", "gathering", "access", "deletion", "revision", "urgent", "following", "closed"];
const WORKERS: [&str; 4] = ["M. Oliva", "S. Tamm", "J. Brandt", "students"];
const TASKS: [&str; 6] = [
    "Write to the Migration Department",
    "Ask for the court file",
    "Renew the power of attorney",
    "Send proof of custody",
    "Call the interpreter",
    "Read the decision",
];

/// The day that lies so many days after another.
fn day(today: IsoDate, after: i64) -> Value {
    let leap = |year: i32| (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    let length = |year: i32, month: u8| match month {
        2 => 28 + i64::from(leap(year)),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let (mut year, mut month, mut day) = (today.year, today.month, i64::from(today.day) + after);
    while day < 1 {
        (year, month) = if month == 1 { (year - 1, 12) } else { (year, month - 1) };
        day += length(year, month);
    }
    while day > length(year, month) {
        day -= length(year, month);
        (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    }
    json!({"when": {"kind": "on", "date": {"year": year, "month": month, "day": day}}})
}

/// Makes case number `n` around 24 November 2026.
pub fn clinic_case(n: usize) -> Value {
    clinic_case_around(n, IsoDate { year: 2026, month: 11, day: 24 })
}

/// Makes case number `n` around a day, with ten entries beside its head.
pub fn clinic_case_around(n: usize, today: IsoDate) -> Value {
    let day = |after: i64| day(today, after);
    let id = |what: &str| format!("clinic-{n}-{what}");
    let (name, country) = NAMES[n % NAMES.len()];
    let full = format!("{name} {}", n / NAMES.len() + 1);
    // Most days lie ahead; one case in forty has something late.
    let first = if n % 40 == 7 { -((n % 29) as i64) - 1 } else { (n * 7 % 97) as i64 + 2 };
    json!({
        "format": "redress-case", "version": 1,
        "case": {
            "id": format!("clinic-{n}"), "title": full, "role": "client", "applicant": id("p"), "accusing": country,
            "opened": "2026-05-04", "number": format!("{:04}", n + 1), "stage": STAGES[n % 7 + usize::from(n % 91 == 90)],
            "worker": WORKERS[n % WORKERS.len()], "supervisor": WORKERS[(n + 1) % WORKERS.len()],
            "sign_offs": if n.is_multiple_of(37) { json!([{"what": "The access request", "asked": day(-3), "asked_by": WORKERS[n % WORKERS.len()]}]) } else { json!([]) },
        },
        "people": [
            {"id": id("p"), "role": "applicant", "names": [{"full": full}],
             "papers": [{"kind": "passport", "country": country, "expires": day((n * 13 % 120) as i64 + 5)}]},
            {"id": id("w"), "role": "representative", "names": [{"full": WORKERS[n % WORKERS.len()]}]},
        ],
        "alerts": [{"id": id("a"), "channel": "red_notice", "country": country}],
        "charges": [{"id": id("c"), "offence": "Fraud", "country": country}],
        "events": [
            {"id": id("e1"), "kind": "arrest", "title": "Stopped at an airport", "when": day(-20)},
            {"id": id("e2"), "kind": "other", "title": "A call from the family", "to_finish": n.is_multiple_of(17)},
        ],
        "letters": [{"id": id("l"), "direction": "received", "title": "A question about the papers",
                     "with": "An office", "arrived": day(-10), "reply_by": if n.is_multiple_of(3) { day(12) } else { json!({}) }}],
        "tasks": [
            {"id": id("t1"), "title": TASKS[n % TASKS.len()], "due": day(first)},
            {"id": id("t2"), "title": TASKS[(n + 1) % TASKS.len()], "state": "waiting"},
        ],
        "notes": [{"id": id("n"), "text": "Speaks by telephone only, in the evening."}],
    })
}
