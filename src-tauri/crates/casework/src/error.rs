//! One table from what can go wrong below to what a person reads.

use redress_model::{Code, Problem};

/// A failure of casework.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A problem that is already in the words of cases.
    #[error(transparent)]
    Problem(#[from] Problem),
    /// The vault refused or failed.
    #[error(transparent)]
    Vault(#[from] redress_vault::Error),
    /// The paper could not be made.
    #[error(transparent)]
    Paper(#[from] redress_papers::Error),
    /// The person stopped the work.
    #[error("stopped")]
    Stopped,
}

impl Error {
    /// Gives the problem a person can act on.
    pub fn problem(&self) -> Problem {
        match self {
            Error::Problem(problem) => problem.clone(),
            Error::Vault(error) => of_vault(error),
            Error::Paper(redress_papers::Error::Needs(field)) => {
                Problem::in_field(Code::PaperFailed, *field, "missing")
            }
            // Its own words say what to leave off.
            Error::Paper(redress_papers::Error::TooMuch) => {
                Problem::in_field(Code::PaperFailed, "card", "full")
            }
            Error::Paper(error) => Problem::new(Code::PaperFailed).with_detail(error.to_string()),
            Error::Stopped => Problem::new(Code::Stopped),
        }
    }

    /// Gives its code.
    pub fn code(&self) -> Code {
        self.problem().code
    }
}

/// The table for the vault. A record is named by its id, which says nothing of the case.
fn of_vault(error: &redress_vault::Error) -> Problem {
    use redress_vault::Error as V;
    let code = match error {
        V::WrongPassphrase => Code::WrongPassphrase,
        V::Stopped => Code::Stopped,
        V::BackupDamaged => Code::BackupDamaged,
        V::ChangedMeanwhile => {
            return Problem::new(Code::Stale).with_detail("the vault was written anew meanwhile");
        }
        V::InsideVault => {
            return Problem::in_field(Code::BadField, "to", "it cannot lie inside the vault");
        }
        V::WrongSheet => Code::WrongSheet,
        V::WrongShares => Code::WrongShares,
        V::NotOnDisk => Code::NotFound,
        V::VaultInUse => Code::VaultInUse,
        V::NotAVault => Code::NotAVault,
        V::NotEmpty => Code::FolderNotEmpty,
        V::NotAllowed => Code::NotAllowed,
        V::NeedsSupervisor => Code::NeedsSupervisor,
        V::CaseTaken { case } => {
            return Problem::in_field(Code::BadCase, "case.id", case.to_string());
        }
        V::OnlyTheirs { cases } => {
            return Problem::new(Code::OnlyTheirs).with_detail(cases.to_string());
        }
        V::KeyOnItsWay => Code::KeyOnItsWay,
        V::PassphraseTaken => Code::PassphraseTaken,
        V::Removed => Code::Removed,
        V::NewerFormat => Code::NewerFormat,
        V::KeysDamaged => Code::KeysDamaged,
        V::RecordDamaged { id } => {
            return Problem::new(Code::RecordDamaged).with_detail(id.to_string());
        }
        V::CaseDamaged { case } => {
            return Problem::new(Code::RecordDamaged).with_detail(case.to_string());
        }
        V::RecordsMissing { count, .. } => {
            return Problem::new(Code::RecordsMissing).with_detail(count.to_string());
        }
        V::AttachmentDamaged { id } => {
            return Problem::new(Code::AttachmentDamaged).with_detail(id.to_string());
        }
        V::Stale { .. } => Code::Stale,
        V::DiskFull => Code::DiskFull,
        V::ReadOnly => Code::ReadOnly,
        V::Io { kind } => return Problem::new(Code::DiskError).with_detail(kind.to_string()),
        V::Poisoned => Code::DiskError,
        V::TooLarge { limit } => {
            return Problem::new(Code::TooLarge).with_detail(format!("the limit is {limit} bytes"));
        }
        V::NoSuchCase | V::NoSuchPerson | V::NoSuchRecord | V::NoSuchAttachment => Code::NotFound,
        _ => Code::Internal,
    };
    Problem::new(code).with_detail(error.to_string())
}
