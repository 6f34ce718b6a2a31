//! What to do with a vault, its shares and its recovery sheet, as people type it.

use std::path::PathBuf;

use clap::Subcommand;

/// What to do with a vault.
#[derive(Debug, Subcommand)]
pub enum VaultVerb {
    /// Make a vault in a new or empty folder.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers --passphrase-file words.txt vault create"
    )]
    Create,
    /// Read everything and name what is damaged.
    #[command(after_help = "Example:\n  redress-cli --vault Papers vault check --progress")]
    Check,
    /// Mend what one place still has and another lacks.
    #[command(after_help = "Example:\n  redress-cli --vault Papers vault repair")]
    Repair,
    /// Write the whole vault, sealed as it is, to one file, and read it back.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers --passphrase-file words.txt vault backup papers.redress\n\nThe file is a tar of sealed files: it shows sizes, no names and no texts. The passphrase of\ntoday, and the recovery sheet of today, open it for ever."
    )]
    Backup {
        /// The file. A backup of this vault that is there already grows by what is new; any other file is refused.
        file: PathBuf,
        /// FILE is a folder: the next of the last five backups is made there.
        #[arg(long)]
        ring: bool,
    },
    /// Put a backup into a new or empty folder (--vault), and check all of it.
    #[command(
        after_help = "Example:\n  redress-cli --vault Again --passphrase-file words.txt vault restore papers.redress"
    )]
    Restore {
        /// The backup.
        file: PathBuf,
    },
    /// Change the passphrase: a whole new key set is written, then put in force.
    #[command(
        after_help = "Example:\n  redress-cli passphrase > new.txt\n  redress-cli --vault Papers --passphrase-file words.txt vault rekey --new-passphrase-file new.txt\n  redress-cli --vault Papers --sheet-file rows.txt vault rekey\n\nWhoever has an older copy of the folder and the old passphrase can still open that copy,\nand papers added later to the cases that were in it. Delete old copies and old backups."
    )]
    Rekey {
        /// File whose first line is the new passphrase; without it you are asked, unseen.
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
    /// Write the vault again under a new vault key, without old states of forms that were begun.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers --passphrase-file words.txt vault compact\n\nWhat was erased for good leaves the vault in the same way: see `case erase` and `case shred`."
    )]
    Compact,
    /// Remove the vault from this computer: its folder and every trace of it outside.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers --passphrase-file words.txt vault remove --yes\n\nBackups and copies elsewhere stay. The disk may keep old blocks for a while."
    )]
    Remove {
        /// Really do it; without it nothing is removed.
        #[arg(long)]
        yes: bool,
    },
    /// Make, try and revoke three shares, any two of which open the vault.
    Shares {
        /// What to do.
        #[command(subcommand)]
        verb: SharesVerb,
    },
    /// Say who opens this vault, each with a passphrase of their own, and who works on which case.
    People {
        /// What to do.
        #[command(subcommand)]
        verb: PeopleVerb,
    },
    /// Make, try and revoke a recovery sheet: the way back in without the passphrase.
    Recovery {
        /// What to do.
        #[command(subcommand)]
        verb: RecoveryVerb,
    },
}

/// What to do with the people of a vault.
#[derive(Debug, Subcommand)]
pub enum PeopleVerb {
    /// List them, and who works on the cases that are yours.
    List,
    /// Say your own name: your work is written under it, and others know you by it.
    Me {
        /// The name.
        name: String,
    },
    /// Let somebody else open this vault with a passphrase of their own. They see no case yet.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers --passphrase-file words.txt vault people me Ada\n  redress-cli --vault Papers --passphrase-file words.txt vault people add Ben --new-passphrase-file ben.txt\n  redress-cli --vault Papers --passphrase-file words.txt vault people part wenda Ben student\n\nNobody else can open their cases for them: they should make a recovery sheet of their own."
    )]
    Add {
        /// Their name.
        name: String,
        /// They may add and remove people too.
        #[arg(long)]
        keeper: bool,
        /// File whose first line is their passphrase; without it they are asked, unseen.
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
    /// Give somebody a part in a case of which you are a supervisor, or take it away.
    #[command(
        after_help = "Parts: reader (reads), client and student (write, but not what was filed), caseworker (writes everything),\nsupervisor (also says who works on the case, erases and shreds), none (sees nothing that is saved from now on)."
    )]
    Part {
        /// The case: its id, or the beginning of it.
        case: String,
        /// The person: their name or id.
        person: String,
        /// The part, or `none`.
        part: String,
    },
    /// Take somebody out of this vault. What they saved stays.
    #[command(
        after_help = "Older copies of the folder and older backups still open for them: delete those. A case that they supervised\nalone is supervised by whoever may most in it. One that nobody else has a part in is lost: see --with-cases."
    )]
    Remove {
        /// The person: their name or id.
        person: String,
        /// Really do it; without it nothing is changed.
        #[arg(long)]
        yes: bool,
        /// Even where nobody opens some of their cases any more.
        #[arg(long)]
        with_cases: bool,
    },
}

/// What to do with shares.
#[derive(Debug, Subcommand)]
pub enum SharesVerb {
    /// Print the rows of three new shares. Older ones open nothing any more.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers --passphrase-file words.txt vault shares make --pdf parts\n\nAny two open the vault, one alone nothing. Give them to three people who do not know of each\nother, then try two. They are shown once and never printed as JSON."
    )]
    Make {
        /// Also write a PDF for each of the three, not sealed, into this new or empty folder.
        #[arg(long, value_name = "DIR")]
        pdf: Option<PathBuf>,
    },
    /// Open the vault with two shares, as a rehearsal.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers --share-file one.txt --share-file two.txt vault shares try"
    )]
    Try,
    /// Take the shares their power: a new key set that they do not open.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers --passphrase-file words.txt vault shares revoke"
    )]
    Revoke,
}

/// What to do with a recovery sheet.
#[derive(Debug, Subcommand)]
pub enum RecoveryVerb {
    /// Print the rows of a new sheet, to be copied onto paper. An older sheet opens nothing any more.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers --passphrase-file words.txt vault recovery make\n\nThe rows are shown once. Whoever has them can open the vault: keep the paper away from the\ncomputer. They are never printed as JSON."
    )]
    Make {
        /// Also write them as a PDF, which is not sealed; must not exist.
        #[arg(long, value_name = "FILE")]
        pdf: Option<PathBuf>,
    },
    /// Open the vault with the sheet, as a rehearsal.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers --sheet-file rows.txt vault recovery try"
    )]
    Try,
    /// Take the sheet its power: a new key set that it does not open.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers --passphrase-file words.txt vault recovery revoke"
    )]
    Revoke,
}
