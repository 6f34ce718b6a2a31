//! The verbs of `packet`.

use std::path::PathBuf;

use clap::Subcommand;

use super::{KindArg, LangArg};

/// What to do with packets.
#[derive(Debug, Subcommand)]
pub enum PacketVerb {
    /// Print what goes into each box of the portal, in its order.
    #[command(after_help = "Example:\n  redress-cli --vault Papers packet boxes kulachenkov")]
    Boxes {
        /// Id of the case, or its beginning.
        case: String,
        /// What it asks.
        #[arg(long, default_value = "deletion")]
        kind: KindArg,
        /// Its language.
        #[arg(long, default_value = "en")]
        lang: LangArg,
    },
    /// Print the boxes as a PDF to copy from at another computer, with squares to tick. Not sealed.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers packet sheet kulachenkov --out copy-sheet.pdf"
    )]
    Sheet {
        /// Id of the case, or its beginning.
        case: String,
        /// What it asks.
        #[arg(long, default_value = "deletion")]
        kind: KindArg,
        /// The language of the packet; the sheet around it speaks yours.
        #[arg(long, default_value = "en")]
        lang: LangArg,
        /// The file to write; it must not be there yet.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Show what you saw in the portal and no source tells, or keep it: it is of the vault, for every case.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers packet limits --large-mb 5 --pages 8 --box summary=10000\n\nA limit of 0 takes it away. The boxes are named by `packet boxes --json`."
    )]
    Limits {
        /// The largest file it takes, in megabytes.
        #[arg(long, value_name = "NUMBER")]
        large_mb: Option<u16>,
        /// How many pages a request may have.
        #[arg(long, value_name = "NUMBER")]
        pages: Option<u16>,
        /// The longest text of a box, in characters.
        #[arg(long = "box", value_name = "BOX=NUMBER")]
        boxes: Vec<String>,
    },
    /// List the packets that were written, and which were sent.
    #[command(after_help = "Example:\n  redress-cli --vault Papers packet list kulachenkov")]
    List {
        /// Id of the case, or its beginning.
        case: String,
    },
    /// Remember a packet as sent: it no longer changes, and the clocks start.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers packet sent kulachenkov abc --number 2026/1234 --day 2026-11-29"
    )]
    Sent {
        /// Id of the case, or its beginning.
        case: String,
        /// Id of the packet, or its beginning.
        packet: String,
        /// The number that the portal gave.
        #[arg(long)]
        number: String,
        /// The day it was sent, as 2026-11-29.
        #[arg(long, value_name = "DATE")]
        day: String,
    },
    /// Compare every file of a packet with its hash.
    #[command(after_help = "Example:\n  redress-cli --vault Papers packet check kulachenkov abc")]
    Check {
        /// Id of the case, or its beginning.
        case: String,
        /// Id of the packet, or its beginning.
        packet: String,
    },
    /// Write a packet again, byte for byte as it was, into a new folder.
    #[command(
        after_help = "Example:\n  redress-cli --vault Papers packet export kulachenkov abc again"
    )]
    Export {
        /// Id of the case, or its beginning.
        case: String,
        /// Id of the packet, or its beginning.
        packet: String,
        /// The folder; it must be new or empty.
        #[arg(value_name = "DIR")]
        to: PathBuf,
    },
}
