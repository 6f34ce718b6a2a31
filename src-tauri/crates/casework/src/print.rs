//! What a person prints for themselves.

use redress_law::{PortalKind, channels, portal_of};
use redress_model::{
    Alert, Case, Confidence, Forum, Id, IsoDate, Releasable, RequestKind, RequestLanguage,
};
use redress_papers::{
    Allegations, BoxSaid, Copied, CopySheet, GroundSaid, Ledger, Shown, Situation, Timeline, Told,
};
use redress_words::Lang;

use crate::{Error, Session};

impl Session {
    /// Sets the timeline of a case. What never leaves the vault is on it only where `all` says so.
    ///
    /// # Errors
    /// The case cannot be read, or the paper fails.
    pub fn print_timeline(&self, case: &Id, lang: Lang, all: bool) -> Result<Timeline, Error> {
        let open = self.at_hand(case)?;
        let (case, releasable) = (&open.case, Releasable::of(&open.case));
        let shown = shown(case, &releasable, all);
        Ok(redress_papers::timeline(&shown, case, lang, self.clock.today())?)
    }

    /// Sets the alert ledger of a case, each alert with the road that the law data name. What never leaves the
    /// vault is on it only where `all` says so.
    ///
    /// # Errors
    /// The case cannot be read, or the paper fails.
    pub fn print_alerts(&self, case: &Id, lang: Lang, all: bool) -> Result<Ledger, Error> {
        let open = self.at_hand(case)?;
        let (case, releasable) = (&open.case, Releasable::of(&open.case));
        let shown = shown(case, &releasable, all);
        let today = self.clock.today();
        Ok(redress_papers::ledger(&shown, case, lang, today, &|alert| told(alert, lang))?)
    }

    /// Sets the rows of allegation against proof. What never leaves the vault is on it only where `all` says so; what is
    /// weak or missing goes with that.
    ///
    /// # Errors
    /// The case cannot be read, or the paper fails.
    pub fn print_allegations(
        &self,
        case: &Id,
        lang: Lang,
        all: bool,
    ) -> Result<Allegations, Error> {
        let open = self.at_hand(case)?;
        let (case, releasable) = (&open.case, Releasable::of(&open.case));
        let (shown, today) = (shown(case, &releasable, all), self.clock.today());
        let made = redress_law::assess_on(if all { case } else { releasable.case() }, today);
        let ground = |id: &str| {
            let found = made.grounds.iter().find(|ground| ground.id == id)?;
            Some(GroundSaid { name: lang.wording(&found.name), rules: found.rules.clone() })
        };
        Ok(redress_papers::allegations(&shown, case, lang, today, &ground)?)
    }

    /// Sets what the answers show. Unless `all` says so, the engine looks only at what may leave the vault, so that
    /// the paper rests on nothing else.
    ///
    /// # Errors
    /// The case cannot be read, or the paper fails.
    pub fn print_situation(&self, case: &Id, lang: Lang, all: bool) -> Result<Situation, Error> {
        let open = self.at_hand(case)?;
        let (case, releasable) = (&open.case, Releasable::of(&open.case));
        let (shown, today) = (shown(case, &releasable, all), self.clock.today());
        let made = redress_law::assess_on(if all { case } else { releasable.case() }, today);
        let question = |id: &str| redress_law::question(id).map(|found| found.text);
        Ok(redress_papers::situation(&made, &shown, case, lang, today, &question)?)
    }

    /// Sets the copy-sheet of the portal packet as it would go out today: what passed the gate and nothing else.
    ///
    /// # Errors
    /// As [`Session::portal`], or the paper fails.
    pub fn print_copy_sheet(
        &self,
        case: &Id,
        kind: RequestKind,
        language: RequestLanguage,
        lang: Lang,
    ) -> Result<CopySheet, Error> {
        let portal = self.portal(case, kind, language)?;
        let asked = || portal_of(PortalKind::Box);
        let said = |id: &str| {
            let found = asked().find(|one| one.id == id)?;
            let sourced = found.confidence == Confidence::Sourced;
            Some(BoxSaid { asks: lang.wording(&found.says), sourced })
        };
        let packet = Copied {
            kind,
            language,
            boxes: &portal.boxes,
            exhibits: &portal.exhibits,
            identity: (!portal.of_entity).then_some((portal.identity, portal.identity_until)),
            spilled: portal.spilled.len(),
            as_of: asked().next().and_then(|one| IsoDate::parse(&one.as_of).ok()),
        };
        Ok(redress_papers::copy_sheet(&packet, lang, self.clock.today(), &said)?)
    }
}

fn shown<'a>(case: &'a Case, releasable: &'a Releasable, all: bool) -> Shown<'a> {
    if all { Shown::All(case) } else { Shown::Releasable(releasable) }
}

/// What the law data say of the channel of an alert.
fn told(alert: &Alert, lang: Lang) -> Told {
    let Some(facts) = channels().iter().find(|facts| facts.channel == alert.channel) else {
        let mends = alert.channel.in_interpol_files();
        let empty = String::new;
        return Told { mends, remedy: empty(), source: empty(), as_of: empty(), sourced: false };
    };
    Told {
        mends: facts.forum == Forum::Ccf,
        remedy: lang.wording(&facts.remedy),
        source: facts.source.clone(),
        as_of: IsoDate::parse(&facts.as_of)
            .map_or_else(|_| facts.as_of.clone(), |day| lang.day(day)),
        sourced: facts.confidence == Confidence::Sourced,
    }
}
