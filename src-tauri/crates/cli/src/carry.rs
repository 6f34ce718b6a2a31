//! `card ID`, `numbers ID` and `lawyer ID`: what a person carries, and the sealed sheet for the hour of an arrest.

use std::path::{Path, PathBuf};

use redress_casework::law::{card_as_of, card_reviewed};
use redress_casework::model::{
    Call, CardField, CardLanguage, CardStatus, CardWish, Code, Consulate, LawyerPart, Long,
    Problem, Short,
};
use redress_casework::places::write_whole;
use redress_casework::words::Lang;
use redress_casework::{CardFact, Missing};
use redress_wire::Language;
use serde::de::DeserializeOwned;
use serde_json::json;

use crate::args::Args;
use crate::desk::{self, Done};
use crate::out::Out;

/// What goes on the border card; what is not given stays as it was kept.
#[derive(Debug, clap::Args)]
pub struct CardArgs {
    /// Id of the case, or its beginning.
    pub case: String,
    /// First language of the side for the officer.
    #[arg(long, value_name = "LANGUAGE")]
    pub first: Option<String>,
    /// Second language of the side for the officer.
    #[arg(long, value_name = "LANGUAGE")]
    pub second: Option<String>,
    /// Language of the side for oneself.
    #[arg(long, value_name = "LANGUAGE")]
    pub own: Option<String>,
    /// Facts to show, with commas between.
    #[arg(long, value_name = "FACTS")]
    pub fields: Option<String>,
    /// What it says about protection: silent, refugee or asylum.
    #[arg(long, value_name = "WORD")]
    pub status: Option<String>,
    /// What it says about the consulate: silent, tell or fled.
    #[arg(long, value_name = "WORD")]
    pub consulate: Option<String>,
    /// The lawyer's number.
    #[arg(long, value_name = "NUMBER")]
    pub lawyer: Option<String>,
    /// Languages spoken.
    #[arg(long, value_name = "TEXT")]
    pub speaks: Option<String>,
    /// Whom to call, as WHO=NUMBER; may be given six times.
    #[arg(long, value_name = "WHO=NUMBER")]
    pub call: Vec<String>,
    /// A sheet of the card's own size, in place of A4 with marks to cut along.
    #[arg(long)]
    pub a6: bool,
    /// Keep this choice, sealed with the case.
    #[arg(long)]
    pub keep: bool,
    /// PDF to write; must not exist.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// Where the numbers go.
#[derive(Debug, clap::Args)]
pub struct NumbersArgs {
    /// Id of the case, or its beginning.
    pub case: String,
    /// PDF to write; must not exist.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

/// What the sheet for a lawyer holds, and to whom it is sealed.
#[derive(Debug, clap::Args)]
pub struct LawyerArgs {
    /// Id of the case, or its beginning.
    pub case: String,
    /// Parts of the case, with commas between.
    #[arg(long, value_name = "PARTS", default_value = "identity,alerts")]
    pub parts: String,
    /// What you want to say to the lawyer.
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    /// The lawyer's age recipient.
    #[arg(long, value_name = "RECIPIENT")]
    pub to: Option<String>,
    /// File whose first line is the passphrase to seal with; without it you are asked, unseen.
    #[arg(long, value_name = "FILE", conflicts_with = "to")]
    pub lawyer_phrase_file: Option<PathBuf>,
    /// File to write; must not exist.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

/// Reads a word as the wire writes it.
fn word<T: DeserializeOwned>(flag: &str, word: &str) -> Result<T, Problem> {
    let value = serde_json::Value::String(word.to_owned());
    serde_json::from_value(value)
        .map_err(|_| Problem::in_field(Code::BadField, flag, "is none of the words of `--help`"))
}

fn text(flag: &str, text: &str) -> Result<Short, Problem> {
    Short::new(text).map_err(|detail| Problem::in_field(Code::BadField, flag, detail))
}

/// A new file: one that is there is never written over.
fn fresh(file: &Path) -> Result<PathBuf, Problem> {
    let file = std::path::absolute(file).unwrap_or_else(|_| file.to_path_buf());
    if file.exists() {
        return Err(Problem::in_field(Code::FolderNotEmpty, "--out", "the file is already there"));
    }
    Ok(file)
}

fn calls(typed: &[String]) -> Result<Vec<Call>, Problem> {
    let call = |line: &String| {
        let no = || Problem::in_field(Code::BadField, "--call", "write it as WHO=NUMBER");
        let (who, number) = line.split_once('=').ok_or_else(no)?;
        Ok(Call { who: text("--call", who.trim())?, number: text("--call", number.trim())? })
    };
    typed.iter().map(call).collect()
}

/// Runs `card`: over what was kept, the flags that were given.
pub fn card(args: &Args, wish: &CardArgs, out: &mut Out) -> Done {
    let file = wish.out.as_deref().map(fresh).transpose()?;
    let mut session = desk::open(args)?;
    let id = desk::find(&session, &wish.case)?;
    let kept = session.carried(&id).map_err(|error| error.problem())?;
    let mut card = kept.wish;
    change(&mut card, wish)?;
    if wish.keep {
        let kept = session.keep_carried(&id, kept.revision, &card);
        kept.map_err(|error| error.problem())?;
    }
    let made = session.card(&id, &card).map_err(|error| error.problem())?;
    let sides = made.card.sides().map_err(paper)?;
    let told: Vec<_> = made.facts.iter().map(fact).collect();
    for fact in &made.facts {
        let shown = if card.fields.contains(&fact.field) { "on the card" } else { "left off" };
        let value = match fact.missing {
            Missing::Nothing => fact.value.as_str(),
            Missing::Empty => "(nothing is written down)",
            Missing::Stays => "(stays: marked `never leaves`)",
        };
        out.line(&format!("{}: {shown}: {value}", fact.field.word()));
    }
    for language in [card.first, card.second, card.own] {
        if !card_reviewed(language) {
            out.line(&format!("Not reviewed by a reader yet: {}", language.name()));
        }
    }
    out.line(&format!("Advice after the guides, as of {}.", card_as_of()));
    out.line("Showing a card can make an officer angry. Show it only where it helps.");
    if let Some(file) = file {
        let pdf = made.card.pdf().map_err(paper)?;
        write_whole(&file, &pdf).map_err(|error| error.problem())?;
        out.line("The PDF is not sealed.");
    }
    session.idle().map_err(|error| error.problem())?;
    session.lock();
    out.value(&json!({ "facts": told, "over_tenths_of_mm": sides.over }));
    Ok(())
}

fn change(card: &mut CardWish, wish: &CardArgs) -> Done {
    let language = |flag: &str, typed: &Option<String>, old: CardLanguage| match typed {
        Some(typed) => word(flag, typed),
        None => Ok(old),
    };
    card.first = language("--first", &wish.first, card.first)?;
    card.second = language("--second", &wish.second, card.second)?;
    card.own = language("--own", &wish.own, card.own)?;
    if let Some(fields) = &wish.fields {
        let read = |field: &str| word::<CardField>("--fields", field.trim());
        let all = fields.split(',').filter(|field| !field.trim().is_empty());
        card.fields = all.map(read).collect::<Result<_, _>>()?;
    }
    if let Some(status) = &wish.status {
        card.status = word::<CardStatus>("--status", status)?;
    }
    if let Some(consulate) = &wish.consulate {
        card.consulate = word::<Consulate>("--consulate", consulate)?;
    }
    if let Some(number) = &wish.lawyer {
        card.lawyer = Some(text("--lawyer", number)?);
    }
    if let Some(speaks) = &wish.speaks {
        card.speaks = Some(text("--speaks", speaks)?);
    }
    if !wish.call.is_empty() {
        card.calls = calls(&wish.call)?;
    }
    if wish.a6 {
        card.on_a4 = false;
    }
    Ok(())
}

fn fact(fact: &CardFact) -> serde_json::Value {
    let missing = match fact.missing {
        Missing::Nothing => "nothing",
        Missing::Empty => "empty",
        Missing::Stays => "stays",
    };
    json!({ "field": fact.field.word(), "value": fact.value, "missing": missing })
}

fn paper(error: redress_casework::papers::Error) -> Problem {
    redress_casework::Error::from(error).problem()
}

/// Runs `numbers`.
pub fn numbers(args: &Args, wish: &NumbersArgs, out: &mut Out) -> Done {
    let file = fresh(&wish.out)?;
    let session = desk::open(args)?;
    let id = desk::find(&session, &wish.case)?;
    let card = session.carried(&id).map_err(|error| error.problem())?.wish;
    let pdf = session.numbers_sheet(&card).map_err(|error| error.problem())?;
    write_whole(&file, &pdf).map_err(|error| error.problem())?;
    session.lock();
    out.line("The sheet holds numbers and nothing of the case. It is not sealed.");
    out.value(&json!({ "bytes": pdf.len() }));
    Ok(())
}

/// Runs `lawyer`.
pub fn lawyer(args: &Args, wish: &LawyerArgs, out: &mut Out) -> Done {
    let file = fresh(&wish.out)?;
    let read = |part: &str| word::<LawyerPart>("--parts", part.trim());
    let parts = wish.parts.split(',').filter(|part| !part.trim().is_empty());
    let parts: Vec<LawyerPart> = parts.map(read).collect::<Result<_, _>>()?;
    let note = wish.note.as_ref().map(Long::new).transpose();
    let note = note.map_err(|detail| Problem::in_field(Code::BadField, "--note", detail))?;
    let lang = Lang::of(Language::from(args.speak).tag()).unwrap_or(Lang::En);
    let session = desk::open(args)?;
    let id = desk::find(&session, &wish.case)?;
    let sheet = session.lawyer_sheet(&id, &parts, note.as_ref(), lang);
    let sheet = sheet.map_err(|error| error.problem())?;
    let sealed = match &wish.to {
        Some(recipient) => sheet.to_recipient(recipient),
        None => {
            let from = wish.lawyer_phrase_file.as_deref();
            let ask = "Passphrase for the sealed sheet: ";
            sheet.by_passphrase(&desk::read_phrase(from, "--lawyer-phrase-file", ask, true)?)
        }
    };
    let sealed = sealed.map_err(|error| error.problem())?;
    write_whole(&file, &sealed).map_err(|error| error.problem())?;
    session.lock();
    out.line(&format!("{} pages, sealed. The lawyer opens it with: age -d", sheet.pages));
    out.line("Facts marked `never leaves` are not on it.");
    out.value(&json!({ "pages": sheet.pages, "bytes": sealed.len() }));
    Ok(())
}
