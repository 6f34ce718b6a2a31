//! What the engine found on the data, the proceedings, their purpose, the kinds of record and
//! Article 2, as a request says it: attributed, without claims of success.

/// Gives the sentence that opens a ground.
pub(super) fn thesis(ground: &str) -> Option<&'static str> {
    Some(match ground {
        "G-FACTS" => {
            "The rules on the processing of data ask for a clear description of acts that links the person to them. The applicant submits that the description is not of this kind, and relies on a document against it."
        }
        "G-83-JUDICIAL" => {
            "A notice must hold a minimum of judicial data. The applicant submits that this minimum is not reached."
        }
        "G-83-IDENT" => {
            "A notice must hold a minimum of data that identify the person. The applicant submits that this minimum is not reached."
        }
        "G-IDENTITY" => {
            "Data must be accurate. The applicant submits that the data concern another person."
        }
        "G-QUALITY" => {
            "Data must be accurate, up to date, relevant and not excessive. The applicant asks for the correction or deletion of what is not."
        }
        "G-RETENTION" => {
            "Data are kept for a limited time at first, and then only after a review of the need for them. The applicant submits that such a need is not shown."
        }
        "G-CASE-ENDED" => {
            "Data are to be deleted when their purpose is reached. The applicant submits that the case behind them has ended."
        }
        "G-LAWFUL" => {
            "Data must rest on proceedings that are lawful under the law of their source. The applicant submits that these are not, or are not any more."
        }
        "G-NEBIS" => {
            "No one should be tried twice for the same facts. The applicant submits that these facts have been judged, or the case transferred, in another state."
        }
        "G-LIMITATION" => {
            "The applicant submits that prosecution is time-barred under the law of the source of the data."
        }
        "G-INTEREST" => {
            "Data must be of interest for international police cooperation. The applicant submits that the matter is too small and local for that."
        }
        "G-PURPOSE" => {
            "Data may be processed for police cooperation only. The applicant submits that they serve another purpose."
        }
        "G-EXTRADITION-INTEREST" => {
            "A Red Notice supposes that extradition will be sought. The applicant submits that it was not sought after the whereabouts were known."
        }
        "G-EXTRADITION-REFUSED" => {
            "A refusal of extradition does not by itself lead to deletion. The applicant submits that the reason of this refusal bears on INTERPOL's own rules."
        }
        "G-SLTD" => {
            "A record on a document must be true, lawful and made for its purpose. The applicant submits that this one is not."
        }
        "G-REPEAT" => {
            "A request that was refused or deleted should not be made again by another road. The applicant submits that this was done."
        }
        "G-NCB-SILENT" => {
            "Where the source of the data gives no answer, or only general assurances, this weighs against the data. The applicant asks the Commission to take it into account."
        }
        "G-DIFFUSION" => {
            "The same conditions apply to a diffusion as to a notice. The applicant asks the Commission to examine the quality of its data."
        }
        "G-REFUGEE-LIMITS" => {
            "Where the Refugee Policy does not apply, a protection still shows the position of another state. The applicant asks the Commission to take it into account under Articles 2 and 3 of the Constitution."
        }
        "G-ART2-TORTURE" => {
            "Article 2(1) of the Constitution binds the Organization to the spirit of the Universal Declaration of Human Rights. The applicant submits that there was torture or ill-treatment, or a real risk of it, in this case."
        }
        "G-ART2-LIFE" => {
            "Article 2(1) of the Constitution binds the Organization to the spirit of the Universal Declaration of Human Rights. The applicant submits that the applicant's life is at risk."
        }
        "G-ART2-TRIAL" => {
            "Article 2(1) of the Constitution binds the Organization to the spirit of the Universal Declaration of Human Rights. The applicant submits that a fair trial was or would be flagrantly denied in this case."
        }
        "G-ART2-GENERAL-ONLY" => {
            "The applicant refers to general reports only in support of the facts of this case."
        }
        "G-83-CHEQUE" => {
            "Under the criteria of the General Secretariat a cheque case needs a certain amount or several cheques, and intent to defraud. The applicant submits that these criteria are not met."
        }
        _ => return None,
    })
}

/// Gives the sentence of the paper for a point of the engine; `None` keeps the point out.
pub(super) fn sentence(point: &str) -> Option<&'static str> {
    Some(match point {
        "paper-there" => "A document in the hands of the applicant shows it.",
        "facts-vague" => {
            "As far as the text is known to the applicant, it leaves out the act, its time or its place."
        }
        "facts-no-link" => {
            "As far as the text is known to the applicant, it does not say what the applicant personally did."
        }
        "facts-no-crime" => "The applicant submits that the facts as told are not an offence.",
        "facts-counter" => "The applicant holds a document that contradicts the facts as told.",
        "judicial-law" => {
            "As far as the text is known to the applicant, it names no law or no maximum penalty."
        }
        "judicial-warrant" => {
            "As far as the text is known to the applicant, it names neither a warrant nor a judgment."
        }
        "ident-poor" => {
            "As far as the data are known to the applicant, they do not suffice to identify a person."
        }
        "data-wrong" => "Part of the data is inaccurate or out of date.",
        "data-too-much" => "Part of the data goes beyond what police cooperation needs.",
        "wrong-person" => "The applicant submits that the data concern another person.",
        "warrant-annulled" => {
            "The warrant or the case behind the data was annulled or is not valid any more."
        }
        "authority-wrong" => {
            "A court found that the authority behind the case had no power to act."
        }
        "judged-elsewhere" => {
            "Another state has judged the applicant for it or has taken over the case."
        }
        "same-facts" => "The facts are the same.",
        "judgment-final" => "That judgment or transfer is final.",
        "time-barred" => {
            "The applicant submits that prosecution is time-barred under the law of the state that is the source of the data."
        }
        "limitation-ran" => {
            "As far as is known to the applicant, nothing interrupted the time limit."
        }
        "case-ended" => "The case behind the data has ended.",
        "end-final" => "That end is final.",
        "end-covers-all" => "It covers every charge on which the data rest.",
        "kept-long" => "The data have been held for more than five years.",
        "need-not-reviewed" => "The applicant was not told of any review of the need to keep them.",
        "place-known" => {
            "The whereabouts of the applicant are known to the state that is the source of the data."
        }
        "never-asked" => {
            "That state has not asked for extradition, as far as is known to the applicant."
        }
        "used-to-press" => {
            "The applicant submits that the data were used to put pressure on the applicant."
        }
        "refusal-ground" => {
            "The refusal rests on torture, politics, an unfair trial or an earlier judgment."
        }
        "refusal-final" => "A court refused, and its decision is final.",
        "local-matter" => {
            "The matter is a small local one without a link to another country, as far as is known to the applicant."
        }
        "bureau-silent" => {
            "The Commission has written that the national bureau gave no answer, or only a general one."
        }
        "document-in-hand" => "The document was neither lost nor stolen.",
        "document-not-told" => {
            "The applicant was never told of a decision that cancels the document."
        }
        "document-misuse" => "The record was entered after an alert was refused or deleted.",
        "document-no-court" => "As far as is known to the applicant, no court ordered it.",
        "diffusion-unreviewed" => "The diffusion was sent before INTERPOL reviewed it.",
        "sent-again" => {
            "The same request was made again by another road after a refusal or deletion."
        }
        "same-basis" => {
            "The request rests on no other facts and on no new warrant, as far as is known to the applicant."
        }
        "refugee-evidence" => {
            "The protection, past or of another kind, shows the position of another state."
        }
        "body-found-torture" => {
            "A court, a United Nations body or a state has found that the applicant was or would be tortured."
        }
        "ill-treated" => "The applicant states that there was torture or ill-treatment.",
        "medical-paper" => "A medical document is there.",
        "evidence-torture" => {
            "The applicant states that evidence in the case was obtained by torture."
        }
        "penalty-death" => "The charge can bring the death penalty.",
        "life-threats" => {
            "The applicant states that there was an attempt on the applicant's life or a threat to it."
        }
        "body-found-life" => {
            "A court, a United Nations body or a state has found that the applicant's life is at risk."
        }
        "tried-absent" => "The applicant was tried in absentia.",
        "not-called" => "The applicant states that there was no summons to the trial.",
        "retrial-no" => {
            "The applicant has no right to a new trial in the applicant's presence, as far as is known."
        }
        "no-lawyer" => "The applicant states that a lawyer was denied.",
        "no-file" => "The applicant states that access to the file was denied.",
        "judge-not-free" => {
            "A court or body has found that the judge or prosecutor was not independent."
        }
        "body-found-trial" => {
            "A court, a United Nations body or a state has found that the trial was or would be unfair."
        }
        "long-detention" => "The applicant was held for a very long time before any trial.",
        "country-reports" => "General reports describe the situation in that country.",
        "cheque-charge" => "The charge concerns an unfunded cheque.",
        _ => return None,
    })
}
