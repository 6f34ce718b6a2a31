//! What the engine found, as a request says it: in the third person, attributed, without claims
//! of success. What speaks against a ground stays on the screen.

/// Gives the sentence of the paper for a point of the engine; `None` keeps the point out.
pub(crate) fn sentence(point: &str) -> Option<&'static str> {
    Some(match point {
        // Refugee Policy
        "refugee-given" => "The applicant was given protection, or asked for it, as set out above.",
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
            "No killing, sexual violence, terrorism, drug trade or organised crime is alleged."
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
        "child-not-at-risk" => "No document states that a child is at risk.",
        "private-charge" => {
            "The charge concerns an administrative offence, a private dispute or an unfunded cheque."
        }
        "fraud-not-alleged" => "Intent to defraud is not alleged.",
        // Article 3
        "political-charge" => {
            "The charge is of a kind often used against political, religious or military dissent."
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
        _ => return None,
    })
}
