//! What the engine found, as a request says it: in the third person, attributed, without claims
//! of success. What speaks against a ground stays on the screen. The law behind every sentence
//! comes from the rule that the ground cites (rules table of the law data, as of 2026-11).

use super::more_sentences;

/// Gives the sentence that opens a ground: what the rule says and what the applicant submits.
pub(crate) fn thesis(ground: &str) -> Option<&'static str> {
    Some(match ground {
        "G-REFUGEE" => {
            "Under INTERPOL's Refugee Policy, data about a refugee or a person who asks for asylum are in general not kept where the status is confirmed and the data come from the country from which the person fled. The applicant submits that the data fall under this policy."
        }
        "G-83-SERIOUS" => {
            "A Red Notice may be published only for a serious ordinary-law crime. The applicant submits that the acts alleged, looked at together with the loss, the harm and the penalty, are not one."
        }
        "G-83-PENALTY" => {
            "A Red Notice supposes a penalty of a certain weight: a maximum of at least two years for a trial, or at least six months imposed or left to serve after a sentence. The applicant submits that this is not reached."
        }
        "G-83-BEHAVIOUR" => {
            "An offence that raises controversial issues of behavioural or cultural norms may not be the subject of a Red Notice. The applicant submits that the charge is of this kind."
        }
        "G-83-FAMILY" => {
            "An offence that comes from a family or private matter may not be the subject of a Red Notice. The applicant submits that the charge is of this kind."
        }
        "G-83-ADMIN" => {
            "An offence that comes from an administrative matter or a private dispute may not be the subject of a Red Notice, unless it serves a serious crime or is tied to organised crime. The applicant submits that the charge is of this kind."
        }
        "G-ART3-POL" => {
            "Article 3 of the Constitution forbids the Organization any intervention of a political, military, religious or racial character. Where such elements stand beside those of an ordinary crime, all of them are weighed. The applicant submits that the former weigh more."
        }
        "G-ART3-PURE" => {
            "Article 3 of the Constitution excludes data about an offence that is political, military or religious by its nature. The applicant submits that the offence charged is of this kind."
        }
        "G-ART3-OFFICE" => {
            "Article 3 of the Constitution excludes data about acts that a politician did as part of an office, where the offence is only political and tied to a seizure or loss of power. The applicant submits that the charge is of this kind."
        }
        "G-ART3-TERROR" => {
            "The name of terrorism does not by itself take a case out of Article 3 of the Constitution: what counts are concrete acts of violence or material support. The applicant submits that none is named."
        }
        _ => return more_sentences::thesis(ground),
    })
}

/// Gives the sentence of the paper for a point of the engine; `None` keeps the point out.
pub(crate) fn sentence(point: &str) -> Option<&'static str> {
    Some(match point {
        // Every ground
        "diffusion-same-grounds" => {
            "The data were sent by diffusion. The applicant submits that the same conditions apply to it as to a notice."
        }
        // Refugee Policy
        "refugee-given" => "The applicant was given protection, or has asked for it.",
        "refugee-in-force" => {
            "That protection is in force, is being decided, or ended only because the applicant became a citizen of the protecting country."
        }
        "refugee-same-country" => "The data come from the country from which the applicant fled.",
        "refugee-will-confirm" => {
            "The country that gave the protection is ready to confirm it. The applicant asks the Commission to invite it to do so."
        }
        "refugee-paper-there" => "The status is shown by the exhibit named.",
        // Article 83
        "no-grave-act" => {
            "As far as the accusation is known to the applicant, no killing, sexual violence, terrorism, drug trade or organised crime is alleged."
        }
        "loss-small" => "What is said to have been taken or lost is of very small value.",
        "penalty-under" => {
            "The penalty is below the threshold that Article 83 sets for a Red Notice."
        }
        "co-accused-mild" => {
            "Another person accused of the same was treated mildly: no prison was imposed, or an amnesty followed."
        }
        "behaviour-charge" => {
            "The charge concerns conduct on which behavioural or cultural norms differ between countries."
        }
        "serves-no-serious-crime" => {
            "It is not alleged that the act served a serious crime or a criminal group."
        }
        "family-charge" => "The charge arises from a family or private matter.",
        "child-not-at-risk" => "No document known to the applicant states that a child is at risk.",
        "private-charge" => "The charge concerns an administrative offence or a private dispute.",
        "fraud-not-alleged" => "Intent to defraud is not alleged.",
        // Article 3
        "political-charge" => {
            "The applicant submits that the charge is of a kind often used against political, religious or military dissent."
        }
        "political-role" => {
            "The applicant had a part in politics, the press, a non-governmental organisation or protest."
        }
        "protected-from-accuser" => {
            "Another country, or UNHCR, gave the applicant protection against the state that is the source of the data."
        }
        "body-found-political" => {
            "A court, a United Nations body or another state has stated in writing that the case is political."
        }
        "political-timing" => "The charge followed shortly after a political act of the applicant.",
        "officials-said" => {
            "Officials of the accusing state spoke against the applicant in public before any judgment."
        }
        "group-charged" => "Others of the same group were charged in the same way.",
        "states-in-conflict" => {
            "The accusing state is in open conflict with the other state concerned."
        }
        "threats-recorded" => "Threats or ill-treatment of the applicant are recorded above.",
        "extradition-refused" => {
            "A state refused to extradite the applicant, or released the applicant."
        }
        "pure-charge" => "By its nature the offence charged is political, military or religious.",
        "words-only" => "Only words, membership or belief are alleged, and no other act.",
        "held-office" => "The applicant held public office.",
        "office-acts" => "The acts alleged were done as part of that office.",
        "power-change" => "The charge followed a change of power.",
        "terror-charge" => "The charge bears the name of terrorism.",
        "terror-no-acts" => "No concrete act of violence and no material support is alleged.",
        _ => return more_sentences::sentence(point),
    })
}
