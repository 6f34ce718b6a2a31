//! The custody log as a text that anybody can read, and check without this program.

use redress_model::{Id, IsoDate, for_display};
use redress_words::{Lang, Value};

use crate::custody::{Deed, Fault, Line, Signed, Source};
use crate::{Error, Session};

/// A log as text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CustodyText {
    /// The lines that the text tells.
    pub lines: Vec<Line>,
    /// The text.
    pub text: String,
}

/// What a deed is called in messages.
fn word(deed: Deed) -> &'static str {
    match deed {
        Deed::TakenIn => "deed-taken_in",
        Deed::CopyMade => "deed-copy_made",
        Deed::Viewed => "deed-viewed",
        Deed::CopiedOut => "deed-copied_out",
        Deed::Exported => "deed-exported",
        Deed::Enclosed => "deed-enclosed",
        Deed::Unchanged => "deed-unchanged",
        Deed::Changed => "deed-changed",
        Deed::SourceNoted => "deed-source_noted",
    }
}

/// What a fault is called in messages.
fn fault(fault: Fault) -> &'static str {
    match fault {
        Fault::Altered => "custody-altered",
        Fault::Forged => "custody-forged",
        Fault::Missing => "custody-missing",
        Fault::Loose => "custody-loose",
    }
}

/// A moment as the log writes it: the day in words, the time in UTC.
fn moment(lang: Lang, at: &str) -> String {
    let (day, time) = at.split_once('T').unwrap_or((at, ""));
    let day = IsoDate::parse(day).map_or_else(|_| day.to_owned(), |day| lang.day(day));
    let time: String = time.chars().take(8).collect();
    lang.digits(&format!("{day}, {time} UTC"))
}

impl Session {
    /// Writes the log of an exhibit: what was done in plain sentences, then each line as it was hashed and signed.
    ///
    /// # Errors
    /// No such case or exhibit, or one that cannot be read.
    pub fn custody_text(&self, case: &Id, exhibit: &Id, lang: Lang) -> Result<CustodyText, Error> {
        let known = self.exhibit(case, exhibit)?;
        let log = self.custody(case, exhibit)?;
        let say = |id: &str, values: &[(&str, Value<'_>)]| lang.say(id, values);
        let title = for_display(&known.title);
        let mut out = vec![
            say("custody-of", &[("what", Value::Text(&format!("{} {title}", known.mark())))]),
            String::new(),
            say("hash-limit", &[]),
            say("custody-clock", &[]),
        ];
        if let Some(origin) = &known.origin {
            out.push(format!("{} {}", say("evidence-origin", &[]), for_display(origin)));
            out.push(say("custody-names", &[]));
        }
        if !known.got.is_unknown() {
            out.push(format!("{} {}", say("evidence-got", &[]), lang.date(&known.got)));
        }
        out.extend(log.faults.iter().map(|one| say(fault(*one), &[])));
        out.push(String::new());
        for (n, line) in (1..).zip(&log.lines) {
            let by = match &line.says.by {
                Some(by) => say("custody-by", &[("who", Value::Text(&for_display(by)))]),
                None => say("custody-nobody", &[]),
            };
            let which = match &line.says.copy {
                None => String::new(),
                Some(copy) => {
                    let kind = serde_json::to_value(copy.kind).ok();
                    let kind = kind.as_ref().and_then(|kind| kind.as_str()).unwrap_or_default();
                    format!("{}. ", say(&format!("copy-kind-{kind}"), &[]))
                }
            };
            let at = moment(lang, &line.says.at);
            let deed = say(word(line.says.deed), &[]);
            // Words that were replaced are not told again: they may be gone for a reason.
            let source = match &line.source {
                None => String::new(),
                Some(Source::Now(words)) => {
                    format!(" {} {}.", say("custody-source-now", &[]), for_display(words))
                }
                Some(Source::Nothing) => format!(" {}", say("custody-source-nothing", &[])),
                Some(Source::Replaced) => format!(" {}", say("custody-source-replaced", &[])),
            };
            out.push(format!("{}. {at}. {which}{deed}{source} {by}", lang.number(n)));
        }
        out.extend([String::new(), say("custody-how", &[]), String::new()]);
        for line in &log.lines {
            out.push(line.bytes.clone());
            out.push(format!("sha256 {}", line.hash.as_str()));
            if let Signed::By { key, signature } = &line.signed {
                out.push(format!("ed25519 {key} {signature}"));
            }
        }
        out.push(String::new());
        Ok(CustodyText { lines: log.lines, text: out.join("\n") })
    }
}
