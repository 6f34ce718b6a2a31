//! TCP closed a second time, by Landlock, where the kernel knows how (Linux 6.7).

use landlock::{
    ABI, Access, AccessNet, CompatLevel, Compatible, Ruleset, RulesetAttr, RulesetError,
    RulesetStatus,
};

use super::{Sockets, network::Refused};

/// Refuses `bind` and `connect` of TCP sockets for good; says whether the kernel took it.
///
/// Older kernels lack it and are not an error: the socket filter alone already keeps TCP away. The file side of
/// Landlock is not used here: vaults and exports may lie in any folder a person picks later, and a rule set can only
/// be narrowed.
pub fn close(sockets: Sockets) -> Result<bool, Refused> {
    match restrict(sockets) {
        Ok(status) => Ok(status == RulesetStatus::FullyEnforced),
        Err(_) => Err(Refused::NotTaken),
    }
}

fn restrict(sockets: Sockets) -> Result<RulesetStatus, RulesetError> {
    let rules = Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessNet::from_all(ABI::V4))?
        .create()?;
    let rules = match sockets {
        Sockets::UnixOnly => rules,
        #[cfg(feature = "e2e")]
        Sockets::AutomationPort(port) => {
            use landlock::{NetPort, RulesetCreatedAttr};
            rules.add_rule(NetPort::new(port, AccessNet::from_all(ABI::V4)))?
        }
    };
    Ok(rules.restrict_self()?.ruleset)
}
