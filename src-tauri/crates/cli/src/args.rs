//! The command line as people type it.

mod packets;
mod vault;

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use redress_wire::Language;

use crate::sharing::{RedactArgs, SafeCopyArgs};

use crate::carry::{CardArgs, LawyerArgs, NumbersArgs};
use crate::proof::ProofArgs;

pub use packets::PacketVerb;
pub use vault::PeopleVerb;
pub use vault::{RecoveryVerb, SharesVerb, VaultVerb};

/// Confidential casework against abusive INTERPOL alerts, without a window.
///
/// Nothing here opens a network connection. This is information, not legal advice.
#[derive(Debug, Parser)]
#[command(
    name = "redress-cli",
    version,
    after_help = "Examples:\n  redress-cli passphrase > words.txt\n  redress-cli --vault Papers --passphrase-file words.txt vault create\n  redress-cli --vault Papers --passphrase-file words.txt case import case.json\n  redress-cli --vault Papers --passphrase-file words.txt assess kulachenkov\n  redress-cli --vault Papers --passphrase-file words.txt draft kulachenkov --out request\n\nExit codes: 0 done, 1 refused with one clear line, 2 usage."
)]
pub struct Args {
    /// Folder of the vault.
    #[arg(long, global = true, value_name = "DIR")]
    pub vault: Option<PathBuf>,
    /// File whose first line is the passphrase; without it you are asked, unseen.
    #[arg(long, global = true, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// File with the rows of the recovery sheet: opens the vault in place of the passphrase.
    #[arg(long, global = true, value_name = "FILE")]
    pub sheet_file: Option<PathBuf>,
    /// File with the rows of a share; give two: they open the vault in place of the passphrase.
    #[arg(long, global = true, value_name = "FILE", conflicts_with = "sheet_file")]
    pub share_file: Vec<PathBuf>,
    /// Answers, and problems on standard error, as JSON.
    #[arg(long, global = true)]
    pub json: bool,
    /// Say on standard error how far long work is; on a terminal that is done by itself.
    #[arg(long, global = true)]
    pub progress: bool,
    /// Language that answers, problems and printed papers are said in.
    #[arg(long, global = true, default_value = "en", value_name = "LANGUAGE")]
    pub speak: SpeakArg,
    /// What to do.
    #[command(subcommand)]
    pub verb: Verb,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Make, check and mend a vault.
    Vault {
        /// What to do.
        #[command(subcommand)]
        verb: VaultVerb,
    },
    /// Take cases in, list, show and hand them out.
    Case {
        /// What to do.
        #[command(subcommand)]
        verb: CaseVerb,
    },
    /// Take papers in, check them and copy them out.
    Evidence {
        /// What to do.
        #[command(subcommand)]
        verb: EvidenceVerb,
    },
    /// Show what happened, in order, or print it as a PDF for the person who keeps it.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers timeline kulachenkov\n  redress-cli --vault Papers timeline kulachenkov --out timeline.pdf\n\nFacts marked `never leaves` are in the PDF only with --all. The PDF is not sealed."
    )]
    Timeline(TimelineArgs),
    /// Show every alert over all channels, who can mend it and what comes next, or print the ledger as a PDF.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers alerts kulachenkov\n  redress-cli --vault Papers --speak ar alerts kulachenkov --out alerts.pdf\n\nFacts marked `never leaves` are in the PDF only with --all. The PDF is not sealed."
    )]
    Alerts(AlertsArgs),
    /// Make the border card: a small sheet in two languages, folded, for an officer and for oneself.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers card kulachenkov --second tr --call \"Lawyer=+357 00 000 000\" --keep\n  redress-cli --vault Papers card kulachenkov --out card.pdf\n\nLanguages: en fr ar ru tr es. Facts: name script spellings born nationality speaks lawyer alert.\nA fact marked `never leaves` cannot enter. Protection is left off unless --status says so. The PDF is not sealed."
    )]
    Card(CardArgs),
    /// Print the numbers of the card on a sheet of their own, with nothing of the case.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers numbers kulachenkov --out numbers.pdf"
    )]
    Numbers(NumbersArgs),
    /// Seal a sheet with the essentials of a case for a lawyer, as a file that stock age opens.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers lawyer kulachenkov --parts identity,alerts --to age1… --out sheet.pdf.age\n\nParts: identity alerts charges protection proceedings calls. Without --to a passphrase is asked for.\nFacts marked `never leaves` are not on it."
    )]
    Lawyer(LawyerArgs),
    /// Prove that papers were there before a time: hand out one hash over them, bring proofs back, check them again.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers proof kulachenkov --list EVIDENCE.sha256 --request EVIDENCE.tsq\n  redress-cli --vault Papers proof kulachenkov --bring answer.tsr --bring authority.crt\n  redress-cli --vault Papers proof kulachenkov\n\nTaken: time stamps (RFC 3161), certificates, OpenTimestamps proofs, and 80-byte headers of blocks. Nothing here opens a connection."
    )]
    Proof(ProofArgs),
    /// List the days that come, of one case or of all, what is late first.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers dates\n  redress-cli --vault Papers --json dates kulachenkov\n\nDays that were written down, and the limits that letters started: see `clocks`."
    )]
    Dates {
        /// Id of the case, or its beginning; without it all cases.
        case: Option<String>,
    },
    /// Say which limits run in a case: from which letter, by which rule, and how long it took in real life.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers clocks kulachenkov\n  redress-cli --vault Papers clocks kulachenkov --today 2026-12-01\n  redress-cli --vault Papers clocks kulachenkov --ics dates.ics\n\nThe calendar file holds days and no word of the case. It is not sealed."
    )]
    Clocks(ClocksArgs),
    /// Say which rules a case may rest on, and why.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers assess kulachenkov\n\nVerdicts are strong, arguable, weak, missing facts or not met; never a probability."
    )]
    Assess {
        /// Id of the case, or its beginning.
        case: String,
    },
    /// Answer a question that `assess` asks.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers answer kulachenkov art3-role yes --words \"Accountant of a foundation\""
    )]
    Answer {
        /// Id of the case, or its beginning.
        case: String,
        /// Id of the question, as `assess` shows it.
        question: String,
        /// The answer.
        answer: YesNoArg,
        /// The answer in words.
        #[arg(long)]
        words: Option<String>,
    },
    /// Show the sentences of the accusations with what is set against each, split a text into them, or print them.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers allegations kulachenkov --split charge-1\n  redress-cli --vault Papers allegations kulachenkov --out allegations.pdf\n\nRows marked `never leaves`, weak points and missing papers are in the PDF only with --all."
    )]
    Allegations(crate::allegations::AllegationsArgs),
    /// Draft a paper for the CCF beside the request: power of attorney, letter with a request, letter about a late answer.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers paper kulachenkov\n  redress-cli --vault Papers paper kulachenkov power --lang fr --out authority.pdf\n\nPapers: power cover overdue. A letter about a late answer is drafted only where a limit has passed. Their wording\nhas not been reviewed by a lawyer or a native speaker. The PDF is not sealed."
    )]
    Paper(crate::commission::PaperArgs),
    /// Say what applies under INTERPOL's refugee policy, and draft the letter to the state of asylum.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers refugee kulachenkov\n  redress-cli --vault Papers refugee kulachenkov --lang fr --out letters\n\nThe letter names no residence, no family, no witness and nothing of the asylum file. Its wording\nhas not been reviewed by a lawyer or a native speaker."
    )]
    Refugee(crate::refugee::RefugeeArgs),
    /// Write the packet for the CCF: request.pdf, for a revision summary.pdf, exhibits.pdf, each exhibit, index.html and MANIFEST.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers draft kulachenkov --kind deletion --lang en --out request\n\nFacts marked `never leaves` are not in it. Every file is read back before it is called done.\nTo check it elsewhere: cd request && sha256sum -c MANIFEST"
    )]
    Draft(DraftArgs),
    /// See who learns what, and let go of what is blocked, one by one.
    Disclosure {
        /// What to do.
        #[command(subcommand)]
        verb: DisclosureVerb,
    },
    /// The portal of the CCF: what to copy into its boxes, and the packets that were written and sent.
    Packet {
        /// What to do.
        #[command(subcommand)]
        verb: PacketVerb,
    },
    /// Look things up in the library of rules, procedure, decisions and advice. Opens no vault.
    Library {
        /// What to do.
        #[command(subcommand)]
        verb: LibraryVerb,
    },
    /// Say which legal tools the list names for a country, against the state that asks. Opens no vault.
    #[command(
        after_help = "Example:\n  redress-cli rights RU CY\n\nFROM is the state that asks for the person, WHERE the country they are in, by two letters.\nA tool on the list does not mean that somebody is out of danger."
    )]
    Rights {
        /// The state that asks for the person.
        from: String,
        /// The country where the person is.
        #[arg(value_name = "WHERE")]
        place: String,
    },
    /// Print the JSON Schema of a format.
    #[command(after_help = "Example:\n  redress-cli schema case > case.schema.json")]
    Schema {
        /// Which one.
        name: SchemaName,
    },
    /// Print a new passphrase of words chosen by chance.
    #[command(after_help = "Example:\n  redress-cli passphrase > words.txt")]
    Passphrase,
}

/// What to do with the library.
#[derive(Debug, Subcommand)]
pub enum LibraryVerb {
    /// Find texts by words, in English, Arabic, Russian or French.
    #[command(
        after_help = "Example:\n  redress-cli library search first hour\n  redress-cli --speak ar library search الساعة الأولى"
    )]
    Search {
        /// Words to look for, or the id of a text.
        #[arg(required = true)]
        query: Vec<String>,
    },
    /// Show a text with its source and date.
    #[command(after_help = "Example:\n  redress-cli library show GU-02")]
    Show {
        /// Its id.
        id: String,
    },
}

/// What to do with cases.
#[derive(Debug, Subcommand)]
pub enum CaseVerb {
    /// Take a case file in (the open case format, see `schema case`), whole or not at all.
    #[command(after_help = "Example:\n  redress-cli --vault Papers case import case.json")]
    Import {
        /// The file.
        file: PathBuf,
    },
    /// List the cases.
    #[command(after_help = "Example:\n  redress-cli --vault Papers case list")]
    List,
    /// Show one case; with --json as a case file.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers --json case show kulachenkov > case.json"
    )]
    Show {
        /// Id of the case, or its beginning.
        case: String,
    },
    /// Erase an entry for good, what it said before, or all that was taken out of the case.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers case erase kulachenkov attack --yes\n  redress-cli --vault Papers case erase kulachenkov attack --earlier --yes\n  redress-cli --vault Papers case erase kulachenkov --removed --yes\n\nBackups and copies elsewhere keep it. The disk may keep old blocks for a while."
    )]
    Erase {
        /// Id of the case, or its beginning.
        case: String,
        /// Id of the entry, as `case show` names it.
        #[arg(required_unless_present = "removed", conflicts_with = "removed")]
        entry: Option<String>,
        /// Only what the entry said before; it stays as it is now.
        #[arg(long, conflicts_with = "removed")]
        earlier: bool,
        /// Everything that was taken out of the case.
        #[arg(long)]
        removed: bool,
        /// Really do it; without it nothing is erased.
        #[arg(long)]
        yes: bool,
    },
    /// Shred a case: all of it, and its key.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers case shred kulachenkov --yes\n\nBackups and copies elsewhere keep it. The disk may keep old blocks for a while."
    )]
    Shred {
        /// Id of the case, or its beginning.
        case: String,
        /// Really do it; without it nothing is erased.
        #[arg(long)]
        yes: bool,
    },
    /// Write a folder anyone can read: case.json, originals, MANIFEST.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers case export kulachenkov out\n  cd out && sha256sum -c MANIFEST\n\nThe folder is not sealed: whoever has it can read it."
    )]
    Export {
        /// Id of the case, or its beginning.
        case: String,
        /// A new or empty folder.
        dir: PathBuf,
    },
}

/// What to do with evidence.
#[derive(Debug, Subcommand)]
pub enum EvidenceVerb {
    /// Take files in, sealed while they are read. The files outside stay where they are.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers evidence add kulachenkov scan.png --from \"my lawyer, by post\""
    )]
    Add {
        /// Id of the case, or its beginning.
        case: String,
        /// From whom they came, in your own words. The custody log says it; no request or packet does.
        #[arg(long, value_name = "WHOM")]
        from: Option<String>,
        /// The files.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// List the exhibits.
    #[command(after_help = "Example:\n  redress-cli --vault Papers evidence list kulachenkov")]
    List {
        /// Id of the case, or its beginning.
        case: String,
    },
    /// Compare every file with the hash taken when it came in.
    #[command(after_help = "Example:\n  redress-cli --vault Papers evidence verify kulachenkov")]
    Verify {
        /// Id of the case, or its beginning.
        case: String,
    },
    /// Show the custody log of one exhibit: what was done with it, when and by whom.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers evidence custody kulachenkov E-01 --language ar"
    )]
    Custody {
        /// Id of the case, or its beginning.
        case: String,
        /// The exhibit: E-01.
        exhibit: String,
        /// The language: en, ar, ru or fr.
        #[arg(long, default_value = "en")]
        language: String,
    },
    /// Write a plain copy of one exhibit's file.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers evidence copy kulachenkov E-01 scan.png"
    )]
    Copy {
        /// Id of the case, or its beginning.
        case: String,
        /// The exhibit: E-01.
        exhibit: String,
        /// Where to write it; must not exist.
        to: PathBuf,
    },
    /// Make a copy of one exhibit of pixels only: no place, camera, author, script or hidden text.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers evidence safe-copy kulachenkov E-01\n  redress-cli --vault Papers evidence safe-copy kulachenkov E-01 copy.pdf\n\nA copy of a PDF is a PDF, a copy of a picture a PNG or JPEG. It says what was found and removed;\nthis program cannot see everything. The paper is drawn by a process that can reach nothing."
    )]
    SafeCopy(SafeCopyArgs),
    /// Make a copy of one exhibit of pixels only, with parts blacked out.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers evidence redact kulachenkov E-01 --box 1,100,200,300,50\n\nA box is page,left,top,width,height: the page from 1, the rest in thousandths of the page from\nits upper left corner. What lies under a box is nowhere in the copy."
    )]
    Redact(RedactArgs),
}

/// How a request is drafted.
#[derive(Debug, clap::Args)]
pub struct DraftArgs {
    /// Id of the case, or its beginning.
    pub case: String,
    /// What it asks.
    #[arg(long, default_value = "deletion")]
    pub kind: KindArg,
    /// Its language.
    #[arg(long, default_value = "en")]
    pub lang: LangArg,
    /// Folder to write the packet into; it must be new or empty.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}

/// What to do about disclosure.
#[derive(Debug, Subcommand)]
pub enum DisclosureVerb {
    /// List every fact and exhibit: who may learn it, and what that costs.
    #[command(after_help = "Example:\n  redress-cli --vault Papers disclosure map kulachenkov")]
    Map {
        /// Id of the case, or its beginning.
        case: String,
    },
    /// Let go of one thing that is blocked by itself; the reason is kept sealed with it.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers disclosure unblock kulachenkov p-2 --what named --why \"She asked to be named\""
    )]
    Unblock {
        /// Id of the case, or its beginning.
        case: String,
        /// Id of the entry, as `disclosure map` shows it.
        entry: String,
        /// What about it.
        #[arg(long)]
        what: GuardArg,
        /// Why.
        #[arg(long)]
        why: String,
    },
    /// Mark who may see an entry.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers disclosure mark kulachenkov e-7 --as ccf-only"
    )]
    Mark {
        /// Id of the case, or its beginning.
        case: String,
        /// Id of the entry.
        entry: String,
        /// Who may see it.
        #[arg(long = "as")]
        mark: MarkArg,
    },
    /// Block one thing again.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers disclosure block kulachenkov p-2 --what named"
    )]
    Block {
        /// Id of the case, or its beginning.
        case: String,
        /// Id of the entry.
        entry: String,
        /// What about it.
        #[arg(long)]
        what: GuardArg,
    },
}

/// Who may come to see an entry.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum MarkArg {
    /// The CCF may put it, in summary, to the accusing state.
    MayReachState,
    /// The CCF is asked to keep it confidential.
    CcfOnly,
    /// No paper holds it.
    NeverLeaves,
}

/// What is blocked by itself.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum GuardArg {
    /// That somebody of the family, a witness or a helper is named.
    Named,
    /// A place of residence.
    Residence,
    /// An asylum file.
    AsylumFile,
}

/// How to show clocks.
#[derive(Debug, clap::Args)]
pub struct ClocksArgs {
    /// Id of the case, or its beginning.
    pub case: String,
    /// The day to look from, as 2026-11-24; without it today.
    #[arg(long, value_name = "DATE")]
    pub today: Option<String>,
    /// Calendar file to write the days into; must not exist.
    #[arg(long, value_name = "FILE")]
    pub ics: Option<PathBuf>,
}

/// How to show the alert ledger.
#[derive(Debug, clap::Args)]
pub struct AlertsArgs {
    /// Id of the case, or its beginning.
    pub case: String,
    /// Also what never leaves the vault.
    #[arg(long)]
    pub all: bool,
    /// PDF to write; without it the ledger is shown.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// How to print a timeline.
#[derive(Debug, clap::Args)]
pub struct TimelineArgs {
    /// Id of the case, or its beginning.
    pub case: String,
    /// Also what never leaves the vault.
    #[arg(long)]
    pub all: bool,
    /// PDF to write; without it the timeline is shown.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// Kinds of request.
#[derive(Debug, Clone, Copy, ValueEnum)]
#[allow(missing_docs, reason = "the words are those of the CCF")]
pub enum KindArg {
    Access,
    Deletion,
    Revision,
}

/// Languages this program speaks.
#[derive(Debug, Clone, Copy, ValueEnum)]
#[allow(missing_docs, reason = "language codes")]
pub enum SpeakArg {
    En,
    Ar,
    Ru,
    Fr,
}

impl From<SpeakArg> for Language {
    fn from(arg: SpeakArg) -> Self {
        match arg {
            SpeakArg::En => Self::En,
            SpeakArg::Ar => Self::Ar,
            SpeakArg::Ru => Self::Ru,
            SpeakArg::Fr => Self::Fr,
        }
    }
}

/// Working languages of the CCF.
#[derive(Debug, Clone, Copy, ValueEnum)]
#[allow(missing_docs, reason = "language codes")]
pub enum LangArg {
    En,
    Fr,
    Es,
    Ar,
}

/// An answer.
#[derive(Debug, Clone, Copy, ValueEnum)]
#[allow(missing_docs, reason = "they say what they are")]
pub enum YesNoArg {
    Yes,
    No,
    Unknown,
}

/// Formats with a schema.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum SchemaName {
    /// The open case format.
    Case,
    /// What `assess --json` prints.
    Assessment,
}
