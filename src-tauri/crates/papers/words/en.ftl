# The words of the request to the Commission, in English. The other three say the same: a test
# compares ids, places, numbers, citations and negations. Who reviewed them: reviews.json.
# A message with -entity at its end stands in place of the other where the applicant is a company or another entity.
# Law behind the sentences: the rules of the law data and procedure facts, named where they stand.

## The head of the paper
title-access = Request for access to data
title-deletion = Request for correction or deletion of data
title-revision = Application for revision of a decision
title-summary = Application for revision: summary of the new fact
running-access = Request for access
running-deletion = Request for correction or deletion
running-revision = Application for revision
running-summary = Summary of the new fact
to-commission = To the Commission for the Control of INTERPOL's Files
to-chamber = Requests Chamber
under-applicant = Applicant
under-applicant-entity = Applicant entity
under-kind = Kind of request
kind-access = Access to data
kind-deletion = Correction or deletion of data
kind-revision = Revision of a decision
under-made = Made under
# PR-003, PR-020, PR-040, PR-084 of the procedure data, as of 2026-11.
made-under-access = Statute of the Commission, Article 29 (II.E/RCIA/GA/2004 (2025))
made-under-deletion = Statute of the Commission, Article 29 (II.E/RCIA/GA/2004 (2025))
made-under-revision = Statute of the Commission, Article 42 (II.E/RCIA/GA/2004 (2025))
under-date = Date
under-state = State of this text
not-reviewed = Not reviewed by a lawyer or a native speaker
page-of = page { $page } of { $pages }
mark-secret = (C)

## What is asked
head-asked = What is asked
asked-deletion = The applicant asks the Commission to examine the data described in section { $section }, to find that they do not comply with INTERPOL's rules, and to have them deleted, or else corrected.
asked-confirm-none = So far as data are reported to have been deleted already, the applicant asks the Commission to confirm in writing that none remain.
asked-not-guilt = The applicant does not ask the Commission to decide on guilt or innocence, nor to cancel a national warrant.
asked-access = The applicant asks the Commission whether data about the applicant are processed in INTERPOL's files. Where they are, the applicant asks for access to them.
asked-access-what = The applicant asks in particular to be told the source of the data, their kind and their date, the charge and the law that they name, and the warrant or judgment on which they rest.
# PR-105: a restriction must be reasoned.
asked-access-reasons = Where a part of the data may not be disclosed, the applicant asks to be told so with the reasons, and to be given a summary of what may be disclosed (Statute of the Commission, Article 35).
# PR-021: one kind a submission.
asked-access-only = This request is for access only. It does not ask for correction or deletion.
asked-revision = The applicant asks the Commission to revise its decision named in section { $section } under Article 42 of its Statute, because of a fact that was discovered since.
# PR-069: the summary comes first.
asked-revision-first = This is the summary of that fact. The applicant will set out the full arguments if the Commission asks for them.
# PR-145.
asked-revision-no-appeal = This application is not an appeal. It rests on the new fact.

## The decision and the new fact
head-decision = The decision concerned
decision-none = [To be filled in: the decision of the Commission]
head-new-fact = The new fact
new-fact-none = [To be filled in: the new fact]
new-fact-found = The applicant discovered this fact: { $date }.
# PR-084.
new-fact-limit = The six months of Article 42 run from that discovery. This application is dated { $date }.
head-why = Why it could have led to another conclusion
why-none = [To be filled in: why the fact could have led to another conclusion]

## Who files
head-files = Who files
files-self = The applicant, { $name }, files this request in person.
# PR-040: for an entity the individual files who has authority to represent it.
files-self-entity = This request is filed for the applicant, { $name }. The applicant is an entity, such as a company, and not a natural person. [To be added: the individual who has authority to represent it]
files-for = { $lawyer } files this request for the applicant, { $name }.
files-for-entity = { $lawyer } files this request for the applicant, { $name }. The applicant is an entity, such as a company, and not a natural person.
files-power = The power of attorney is submitted with it.
# PR-045: proof of the authority of who signs.
files-power-entity = The document that shows the authority to represent the applicant is submitted with it.
# PR-043: a request through a representative needs it.
files-no-power = [To be added: the power of attorney, signed]
files-no-power-entity = [To be added: the document that shows the authority to represent the applicant]

## The applicant
head-person = The applicant
head-person-entity = The applicant entity
# PR-045.
entity-document = Official document
entity-document-whole = It shows the full name, the date of registration, the registration number if there is one, and the official address.
entity-document-none = [To be added: an official document with the full name, the date of incorporation or registration, the registration number if there is one, and the official address]
person-sex = Sex
person-born = Date of birth
person-born-at = Place of birth
person-nationality = Nationality
person-since = { $what }, since { $date }
person-until = { $what }, until { $date }
person-occupation = Occupation
person-occupation-entity = Activity
person-shown-by = Shown by
name-family-part = family name: { $name }
name-given-part = given names: { $name }
name-patronymic-part = patronymic: { $name }
paper-number = no. { $number }
paper-issued = issued { $date }
paper-expires = valid until { $date }
paper-not-given = number and country not given

## Others
head-others = Other persons named
others-named = { $names }: { $role }.
others-also = also written

## The data
head-data = The data concerned
data-not-named = The applicant cannot name the data and asks the Commission to search INTERPOL's files for all data about the applicant.
data-outside = The following lies outside INTERPOL's files. It is named so that the whole is understood; nothing is asked of the Commission about it.
alert-sent-by = { $what }, sent by { $country }
alert-at-request = { $what }, at the request of { $country }
alert-of = { $what }, of { $country }
alert-no-country = { $what }, country not known
alert-issued = Sent or published: { $date }.
alert-sent-to = Sent to: { $to }.
alert-reference = Reference: { $reference }.
alert-no-reference = Reference: not known to the applicant.
alert-state = State: { $state }.
alert-seen = Last seen or confirmed: { $date }.
alert-ended = Reported as ended: { $date }.
alert-how-known = How the applicant knows of it:
alert-summary = What it alleges:
alert-before = Before: { $state }
alert-replaces = It takes the place of an earlier alert: { $what }.
alert-suspected = The applicant suspects that it exists and has no proof of it.
exists-according = According to { $who }, it exists or existed.
exists-understands = As the applicant understands, it exists or existed.
exists-knows = As far as the applicant knows, it exists or existed.
alert-held-by = Held by: { $who }.
alert-sis = Kind of alert: { $kind }.
alert-document = Document concerned: { $what }.
document-taken = It was taken from the applicant.
document-not-taken = It was not taken from the applicant.
document-decision = National decision behind it: { $what }.
alert-assets = It concerns: { $what }.
reviewed-yes = INTERPOL reviewed it before police could see it.
reviewed-no = Police could see it before INTERPOL had reviewed it.
reviewed-unknown = It is not known to the applicant whether INTERPOL reviewed it before police could see it.

## What the data say
notice-says = What the data say, as far as the applicant has seen them:
notice-names = It names: { $what }.
notice-describes = It describes the person:
notice-describes-entity = It describes the applicant:
notice-laws = Laws it names:
notice-action = Action it asks for:
notice-family = family name { $value }
notice-given = forename { $value }
notice-spellings = other spellings { $value }
notice-sex = sex { $value }
notice-birth-place = place of birth { $value }
notice-parents = parents { $value }
notice-marital = marital status { $value }
notice-occupation = occupation { $value }
notice-languages = languages { $value }
notice-circumstances = other circumstances { $value }
notice-papers = identity papers { $value }
notice-regions = places likely to be visited { $value }
notice-born = date of birth { $value }
notice-nationality = nationality { $value }
notice-photograph = with a photograph
notice-no-photograph = without a photograph
notice-prints = with fingerprints or DNA
notice-no-prints = without fingerprints or DNA
notice-offence = Offence it names: { $value }.
notice-acts-place = Place of the alleged acts: { $value }.
notice-part = Part it says the applicant had: { $value }.
notice-penalty = Longest penalty it names: { $value }.
notice-limit = Time limit for prosecution it names: { $value }.
notice-acts-when = Time of the alleged acts: { $value }.
notice-warrant-copy = A copy of the warrant is on file.
notice-no-warrant-copy = No copy of the warrant is on file.
notice-judgment-copy = A copy of the judgment is on file.
notice-no-judgment-copy = No copy of the judgment is on file.
notice-assured = It assures that extradition will be sought.
notice-not-assured = It does not assure that extradition will be sought.
notice-treaty = Treaty it names for arrest: { $value }.
notice-bureau = National bureau that asked: { $value }.
notice-file = File number: { $value }.
notice-left-out = Countries left out: { $value }.
notice-public = An extract was public.
notice-not-public = No public extract was found, which shows nothing either way.
notice-updated = Last changed: { $value }.
notice-review = To be reviewed: { $value }.

## The accusation
head-accusation = The case in the accusing country
accusation-not-known = The applicant does not know what the accusation is.
charge-by = { $country } accuses the applicant of: { $offence }.
charge-of = The applicant is accused of: { $offence }.
charge-alleged = What is alleged:
charge-reply = What the applicant says to it:
charge-co-accused = Accused of the same: { $name }.
charge-laws = Law named: { $laws }.
charge-date = Charged: { $date }.
charge-acts-when = Time of the alleged acts: { $date }.
charge-value = Value of what is in question: { $amount }.
charge-value-by = Value of what is in question: { $amount }, according to { $who }.
penalty-max = Maximum penalty: { $time } of imprisonment.
penalty-life = Life imprisonment is possible.
penalty-no-life = Life imprisonment is not possible.
penalty-can-be-death = The death penalty is possible.
penalty-no-death = The death penalty is not possible.
sentence-passed = Sentence passed: { $time }
sentence-unknown = Sentence passed: length not known
sentence-absent = in the applicant's absence
sentence-present = in the applicant's presence
sentence-enforce = can be enforced until { $limit }
sentence-left = left to serve: { $time }
warrant-number = Arrest warrant: no. { $number }
warrant-no-number = Arrest warrant: number not known
warrant-signed = signed by { $who }
warrant-valid = still valid
warrant-not-valid = no longer valid
years =
    { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
years-and-months = { $years } and { $months }

## Earlier requests, protection, proceedings
head-earlier = Earlier requests to the Commission
earlier-none = The applicant names no earlier request.
head-protection = Protection
protection-none = The applicant names no protection.
protection-fled = The applicant fled from { $country }.
protection-asked = Asked for: { $date }.
protection-given = Given: { $date }.
protection-over = Ended: { $date }.
protection-state = State: { $state }.
protection-citizen = The applicant later became a citizen of { $what }.
protection-citizen-since = The applicant later became a citizen of { $what } ({ $date }).
protection-citizen-elsewhere = The applicant later became a citizen of another country.
protection-citizen-elsewhere-since = The applicant later became a citizen of another country ({ $date }).
protection-no-1f = The applicant was not excluded under Article 1F of the 1951 Convention.
protection-will-confirm = The protecting authority is ready to confirm this to INTERPOL.
protection-will-not-confirm = The protecting authority has not been ready to confirm this to INTERPOL.
protection-consent = The applicant agrees that it be asked to confirm the status.
protection-no-consent = The applicant does not agree that it be contacted.
head-proceedings = Extradition and other proceedings
head-proceedings-entity = Proceedings
proceedings-none = The applicant names no other proceedings.
extradition-none = The applicant names no extradition proceedings.
proceeding-reference = reference { $reference }
proceeding-begun = Begun: { $date }.
proceeding-earlier-decision = Earlier decision
proceeding-outcome = Outcome
proceeding-goes-on = It goes on from: { $what }.
decision-by-court = by a court
decision-not-by-court = without a court decision
decision-final = final
decision-not-final = not final
decision-reason = Reason given:

## Facts
head-facts = Facts in the order of time
facts-none = No dated fact is part of this request.
fact-persons = Persons: { $names }.
fact-place = Place: { $place }.
fact-until = { $when }, until { $until }
fact-did-not = It did not take place.
fact-maybe = It is not known whether it took place.
fact-told-at = Sources: see { $places }.
fact-alert-issued = { $what } sent or published
fact-alert-ended = { $what } reported as ended
fact-charged = The applicant is charged. The accusation: { $offence }
fact-protection-asked = Protection asked for
fact-protection-given = Protection given
fact-letter-received = Letter received: { $words }
fact-letter-sent = Letter sent: { $words }
fact-begun = { $what } begun

## Arguments
head-arguments = Arguments
arguments-none = The applicant asks the Commission to examine whether the data comply with INTERPOL's rules.
thesis-plain = The applicant relies on the rule named above.
ground-data = The data: { $places }.
rule-version = { $instrument }, version: { $version }
section-n = section { $n }
paragraph-one = paragraph { $places }
# Two are told apart from more for Arabic, which has a dual, and another one after a preposition.
paragraph-two = paragraphs { $places }
paragraph-two-after = paragraphs { $places }
paragraph-more = paragraphs { $places }
gist-given = given { $date }
point-said-above = What is said in { $places } supports this ground too.

## Urgency
# PR-120 to PR-122: provisional measures, Statute Article 37.
head-urgency = Urgency
urgency-asked = The applicant asks the Requests Chamber to order provisional measures on the data at once, and first of all to block access to them for the time of these proceedings (Statute of the Commission, Article 37).
urgency-public = The applicant also asks that the extract be taken off the public website.
urgency-extradition = No decision that refuses the extradition of the applicant or ends the proceedings is known ({ $places }).
urgency-detention = The applicant was arrested or held ({ $places }).
urgency-protection = The applicant has protection ({ $places }).
urgency-merits = The applicant knows that such a measure does not decide the request.

## Exhibits, sources, what is confidential
head-exhibits = Exhibits
exhibits-none = No exhibit is attached.
table-number = No.
table-title = Title
table-date = Date
table-language = Language
table-source = Source
table-exhibit = Exhibit
exhibit-hash = SHA-256 of the file begins { $digits }
exhibit-language = Language: { $language }
exhibit-not-dated = not dated
exhibit-not-attached = (not attached)
exhibit-translates = translation of { $mark }
exhibit-translated = translation: { $mark }
exhibit-translated-into = translation: { $mark } ({ $language })
exhibit-named = Exhibit { $mark }, { $title }.
exhibit-mark = exhibit { $mark }
# In a sentence, after “according to”.
exhibit-cited = exhibit { $mark }
head-sources = Sources named in this request
head-confidential = What must stay confidential
# PR-100, PR-103.
confidential-files = The Commission's files are confidential (Statute of the Commission, Article 20). The applicant asks that the applicant's whereabouts and the names of those who help the applicant be disclosed to nobody.
confidential-files-entity = The Commission's files are confidential (Statute of the Commission, Article 20). The applicant asks that the names of those who act for it and of those who help it be disclosed to nobody.
confidential-nothing = Nothing else in this request is marked as confidential.
confidential-items = The applicant further asks the Commission not to disclose the items named below to the source of the data or to any National Central Bureau. They are marked (C) in this request. If the Commission finds that it cannot decide without disclosing one of them, the applicant asks to be heard first.
confidential-places = What is said in these paragraphs and sections: { $places }.

## Declaration
head-declaration = Declaration and signature
declaration = The applicant declares that what is said in this request is true to the best of the applicant's knowledge. What others allege is given as alleged, and what is uncertain is marked as uncertain.
declaration-entity = The person who signs declares for the applicant that what is said in this request is true to the best of their knowledge and of that of the applicant. What others allege is given as alleged, and what is uncertain is marked as uncertain.
signs-self = { $name }, applicant
signs-self-entity = [To be added: name and position of the person who signs], for { $name }
signs-for = { $name }, for the applicant
sign-place = Place:
sign-date = Date:

## How sure, and from where
sure-according = According to { $who }:
sure-understands = As the applicant understands:
sure-knows = As far as the applicant knows:
sure-suspected = Suspected, not shown:
another-source = another source
sources-differ = Sources differ on { $field }: according to { $who }, “{ $says }”.
sources-differ-dated = Sources differ on { $field }: according to { $who }, “{ $says }” ({ $date }).
they-say = The accusing side says: “{ $words }”.
i-say = The applicant says: { $words }.
source-one = Source: { $names }.
source-two = Sources: { $names }.
source-more = Sources: { $names }.
field-when = the date
field-until = the end
field-place = the place
field-what = what happened
field-issued = when it was issued
field-ended = when it ended
field-granted = when it was given
field-asked = when it was asked for
field-charged = when the charge was brought
field-born = the date of birth
field-kind = its kind
field-other = “{ $name }”

## Dates
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-no-day = { $date } (day not known)
date-no-month = { $date } (month not known)
date-about = about { $date }
date-before = before { $date }
date-after = after { $date }
date-between = between { $from } and { $to }
date-span = { $from } to { $to }
date-unknown = date not known
date-typed-only = date not known exactly ({ $typed })
date-noted = { $date }, as noted: { $typed }
date-as-typed = as typed: { $typed }
date-other-calendar = { $date } ({ $calendar }; Gregorian: { $converted })
date-other-calendar-typed = { $date } ({ $calendar }; Gregorian: { $converted }; { $typed })
calendar-persian = Persian calendar
calendar-umm_al_qura = Umm al-Qura calendar
quoted = “{ $words }”
list-and = { $first } and { $last }
list-comma = ,
label-and-value = { $label }: { $value }

## What opens a ground: the rule, and what the applicant submits
thesis-G-REFUGEE = Under INTERPOL's Refugee Policy, data about a refugee or a person who asks for asylum are in general not kept where the status is confirmed and the data come from the country from which the person fled. The applicant submits that the data fall under this policy.
thesis-G-REFUGEE-past = Under INTERPOL's Refugee Policy, data about a refugee or a person who asks for asylum are in general not kept where the status is confirmed and the data come from the country from which the person fled. The applicant submits that the protection given then calls for the same result, although it has ended.
thesis-G-83-SERIOUS = A Red Notice may be published only for a serious ordinary-law crime. The applicant submits that the acts alleged, looked at together with the loss, the harm and the penalty, are not one.
thesis-G-83-PENALTY = A Red Notice supposes a penalty of a certain weight: a maximum of at least two years for a trial, or at least six months imposed or left to serve after a sentence. The applicant submits that this is not reached.
thesis-G-83-BEHAVIOUR = An offence that raises controversial issues of behavioural or cultural norms may not be the subject of a Red Notice. The applicant submits that the charge is of this kind.
thesis-G-83-FAMILY = An offence that comes from a family or private matter may not be the subject of a Red Notice. The applicant submits that the charge is of this kind.
thesis-G-83-ADMIN = An offence that comes from an administrative matter or a private dispute may not be the subject of a Red Notice, unless it serves a serious crime or is tied to organised crime. The applicant submits that the charge is of this kind.
thesis-G-ART3-POL = Article 3 of the Constitution forbids the Organization any intervention of a political, military, religious or racial character. Where such elements stand beside those of an ordinary crime, all of them are weighed. The applicant submits that the former weigh more.
thesis-G-ART3-PURE = Article 3 of the Constitution excludes data about an offence that is political, military or religious by its nature. The applicant submits that the offence charged is of this kind.
thesis-G-ART3-OFFICE = Article 3 of the Constitution excludes data about acts that a politician did as part of an office, where the offence is only political and tied to a seizure or loss of power. The applicant submits that the charge is of this kind.
thesis-G-ART3-TERROR = The name of terrorism does not by itself take a case out of Article 3 of the Constitution: what counts are concrete acts of violence or material support. The applicant submits that none is named.
thesis-G-FACTS = The rules on the processing of data ask for a clear description of acts that links the person to them. The applicant submits that the description is not of this kind, and relies on a document against it.
thesis-G-83-JUDICIAL = A notice must hold a minimum of judicial data. The applicant submits that this minimum is not reached.
thesis-G-83-IDENT = A notice must hold a minimum of data that identify the person. The applicant submits that this minimum is not reached.
thesis-G-IDENTITY = Data must be accurate. The applicant submits that the data concern another person.
thesis-G-IDENTITY-entity = Data must be accurate. The applicant submits that the data concern another person or entity.
thesis-G-QUALITY = Data must be accurate, up to date, relevant and not excessive. The applicant asks for the correction or deletion of what is not.
thesis-G-RETENTION = Data are kept for a limited time at first, and then only after a review of the need for them. The applicant submits that such a need is not shown.
thesis-G-CASE-ENDED = Data are to be deleted when their purpose is reached. The applicant submits that the case behind them has ended.
thesis-G-LAWFUL = Data must rest on proceedings that are lawful under the law of their source. The applicant submits that these are not, or are not any more.
thesis-G-NEBIS = No one should be tried twice for the same facts. The applicant submits that these facts have been judged, or the case transferred, in another state.
thesis-G-LIMITATION = The applicant submits that prosecution is time-barred under the law of the source of the data.
thesis-G-INTEREST = Data must be of interest for international police cooperation. The applicant submits that the matter is too small and local for that.
thesis-G-PURPOSE = Data may be processed for police cooperation only. The applicant submits that they serve another purpose.
thesis-G-EXTRADITION-INTEREST = A Red Notice supposes that extradition will be sought. The applicant submits that it was not sought after the whereabouts were known.
thesis-G-EXTRADITION-REFUSED = A refusal of extradition does not by itself lead to deletion. The applicant submits that the reason of this refusal bears on INTERPOL's own rules.
thesis-G-SLTD = A record on a document must be true, lawful and made for its purpose. The applicant submits that this one is not.
thesis-G-REPEAT = A request that was refused or deleted should not be made again by another road. The applicant submits that this was done.
thesis-G-NCB-SILENT = Where the source of the data gives no answer, or only general assurances, this weighs against the data. The applicant asks the Commission to take it into account.
thesis-G-DIFFUSION = The same conditions apply to a diffusion as to a notice. The applicant asks the Commission to examine the quality of its data.
thesis-G-REFUGEE-LIMITS = Where the Refugee Policy does not apply, a protection still shows the position of another state. The applicant asks the Commission to take it into account under Articles 2 and 3 of the Constitution.
thesis-G-ART2-TORTURE = Article 2(1) of the Constitution binds the Organization to the spirit of the Universal Declaration of Human Rights. The applicant submits that there was torture or ill-treatment, or a real risk of it, in this case.
thesis-G-ART2-LIFE = Article 2(1) of the Constitution binds the Organization to the spirit of the Universal Declaration of Human Rights. The applicant submits that the applicant's life is at risk.
thesis-G-ART2-TRIAL = Article 2(1) of the Constitution binds the Organization to the spirit of the Universal Declaration of Human Rights. The applicant submits that a fair trial was or would be flagrantly denied in this case.
thesis-G-ART2-GENERAL-ONLY = The applicant refers to general reports only in support of the facts of this case.
thesis-G-83-CHEQUE = Under the criteria of the General Secretariat a cheque case needs a certain amount or several cheques, and intent to defraud. The applicant submits that these criteria are not met.

## What the engine found, point by point
point-diffusion-same-grounds = The data were sent by diffusion. The applicant submits that the same conditions apply to it as to a notice.
point-refugee-given = The applicant was given protection, or has asked for it.
point-refugee-given-asked = The applicant has asked for protection.
point-refugee-given-given = The applicant was given protection.
point-refugee-in-force = That protection is in force, is being decided, or has ended and the applicant has since become a citizen of another country.
point-refugee-in-force-active = That protection is in force.
point-refugee-in-force-pending = That request for protection is being decided.
point-refugee-in-force-citizen = That protection has ended. The applicant has since become a citizen of another country.
point-refugee-same-country = The data come from the country from which the applicant fled.
point-refugee-will-confirm = The country that gave the protection is ready to confirm it. The applicant asks the Commission to invite it to do so.
point-refugee-paper-there = The status is shown by the exhibit named.
point-no-grave-act = As far as the accusation is known to the applicant, no killing, sexual violence, terrorism, drug trade or organised crime is alleged.
point-loss-small = What is said to have been taken or lost is of very small value.
point-penalty-under = The penalty is below the threshold that Article 83 sets for a Red Notice.
point-co-accused-mild = Another person accused of the same was treated mildly.
point-behaviour-charge = The charge concerns conduct on which behavioural or cultural norms differ between countries.
point-serves-no-serious-crime = It is not alleged that the act served a serious crime or a criminal group.
point-family-charge = The charge arises from a family or private matter.
point-child-not-at-risk = No document known to the applicant states that a child is at risk.
point-private-charge = The charge concerns an administrative offence or a private dispute.
point-private-charge-administrative = The charge concerns an administrative offence.
point-private-charge-dispute = The charge concerns a private dispute.
point-fraud-not-alleged = Intent to defraud is not alleged.
point-political-charge = The applicant submits that the charge is of a kind often used against political, religious or military dissent.
point-political-role = The applicant had a part in politics, the press, a non-governmental organisation or protest.
point-protected-from-accuser = Another country, or UNHCR, gave the applicant protection against the state that is the source of the data.
point-protected-from-accuser-country = Another country gave the applicant protection against the state that is the source of the data.
point-protected-from-accuser-unhcr = UNHCR gave the applicant protection against the state that is the source of the data.
point-body-found-political = A court, a United Nations body or another state has stated in writing that the case is political.
point-political-timing = The charge followed shortly after a political act of the applicant.
point-officials-said = Officials of the accusing state spoke against the applicant in public before any judgment.
point-group-charged = Others of the same group were charged in the same way.
point-states-in-conflict = The accusing state is in open conflict with the other state concerned.
point-threats-recorded = Threats or ill-treatment of the applicant are recorded above.
point-threats-recorded-threats = Threats against the applicant are recorded above.
point-threats-recorded-ill-treatment = Ill-treatment of the applicant is recorded above.
point-extradition-refused = A state refused to extradite the applicant, or released the applicant.
point-extradition-refused-refused = A state refused to extradite the applicant.
point-extradition-refused-released = A state released the applicant in extradition proceedings.
point-pure-charge = By its nature the offence charged is political, military or religious.
point-pure-charge-political = By its nature the offence charged is political.
point-pure-charge-military = By its nature the offence charged is military.
point-pure-charge-religious = By its nature the offence charged is religious.
point-words-only = Only words, membership or belief are alleged, and no other act.
point-held-office = The applicant held public office.
point-office-acts = The acts alleged were done as part of that office.
point-power-change = The charge followed a change of power.
point-terror-charge = The charge bears the name of terrorism.
point-terror-no-acts = No concrete act of violence and no material support is alleged.
point-paper-there = A document in the hands of the applicant shows it.
point-facts-vague = As far as the text is known to the applicant, it leaves out the act, its time or its place.
point-facts-no-link = As far as the text is known to the applicant, it does not say what the applicant personally did.
point-facts-no-link-entity = As far as the text is known to the applicant, it does not say what the applicant itself did.
point-facts-no-crime = The applicant submits that the facts as told are not an offence.
point-facts-counter = The applicant holds a document that contradicts the facts as told.
point-judicial-law = As far as the text is known to the applicant, it names no law or no maximum penalty.
point-judicial-warrant = As far as the text is known to the applicant, it names neither a warrant nor a judgment.
point-ident-poor = As far as the data are known to the applicant, they do not suffice to identify a person.
point-ident-poor-entity = As far as the data are known to the applicant, they do not suffice to identify the applicant.
point-data-wrong = Part of the data is inaccurate or out of date.
point-data-too-much = Part of the data goes beyond what police cooperation needs.
point-wrong-person = The applicant submits that the data concern another person.
point-wrong-person-entity = The applicant submits that the data concern another person or entity.
point-warrant-annulled = The warrant or the case behind the data was annulled or is not valid any more.
point-warrant-annulled-warrant = The warrant behind the data is not valid any more.
point-authority-wrong = A court found that the authority behind the case had no power to act.
point-judged-elsewhere = Another state has judged the applicant for it or has taken over the case.
point-judged-elsewhere-judged = Another state has judged the applicant for it.
point-same-facts = The facts are the same.
point-judgment-final = That judgment or transfer is final.
point-judgment-final-judged = That judgment is final.
point-time-barred = The applicant submits that prosecution is time-barred under the law of the state that is the source of the data.
point-limitation-ran = As far as is known to the applicant, nothing interrupted the time limit.
point-case-ended = The case behind the data has ended.
point-end-final = That end is final.
point-end-covers-all = It covers every charge on which the data rest.
point-kept-long = The data have been held for more than five years.
point-need-not-reviewed = The applicant was not told of any review of the need to keep them.
point-place-known = The whereabouts of the applicant are known to the state that is the source of the data.
point-never-asked = That state has not asked for extradition, as far as is known to the applicant.
point-used-to-press = The applicant submits that the data were used to put pressure on the applicant.
point-refusal-ground = The refusal rests on torture, politics, an unfair trial or an earlier judgment.
point-refusal-final = A court refused, and its decision is final.
point-local-matter = The matter is a small local one without a link to another country, as far as is known to the applicant.
point-bureau-silent = The Commission has written that the national bureau gave no answer, or only a general one.
point-document-in-hand = The document was neither lost nor stolen.
point-document-not-told = The applicant was never told of a decision that cancels the document.
point-document-misuse = The record was entered after an alert was refused or deleted.
point-document-no-court = As far as is known to the applicant, no court ordered it.
point-diffusion-unreviewed = The diffusion was sent before INTERPOL reviewed it.
point-sent-again = The same request was made again by another road after a refusal or deletion.
point-same-basis = The request rests on no other facts and on no new warrant, as far as is known to the applicant.
point-refugee-evidence = The protection, past or of another kind, shows the position of another state.
point-refugee-evidence-past = The past protection shows the position of another state.
point-refugee-evidence-other = The protection, of another kind than refugee status, shows the position of another state.
point-body-found-torture = A court, a United Nations body or a state has found that the applicant was or would be tortured.
point-ill-treated = The applicant states that there was torture or ill-treatment.
point-medical-paper = A medical document is there.
point-evidence-torture = The applicant states that evidence in the case was obtained by torture.
point-penalty-death = The charge can bring the death penalty.
point-life-threats = The applicant states that there was an attempt on the applicant's life or a threat to it.
point-body-found-life = A court, a United Nations body or a state has found that the applicant's life is at risk.
point-tried-absent = The applicant was tried in absentia.
point-not-called = The applicant states that there was no summons to the trial.
point-retrial-no = The applicant has no right to a new trial in the applicant's presence, as far as is known.
point-no-lawyer = The applicant states that a lawyer was denied.
point-no-file = The applicant states that access to the file was denied.
point-judge-not-free = A court or body has found that the judge or prosecutor was not independent.
point-body-found-trial = A court, a United Nations body or a state has found that the trial was or would be unfair.
point-long-detention = The applicant was held for a very long time before any trial.
point-country-reports = General reports describe the situation in that country.
point-cheque-charge = The charge concerns an unfunded cheque.

## Channels
channel-red_notice = Red Notice
channel-wanted_diffusion = Wanted-person diffusion
channel-other_diffusion = Diffusion
channel-blue_notice = Blue Notice
channel-green_notice = Green Notice
channel-yellow_notice = Yellow Notice
channel-black_notice = Black Notice
channel-orange_notice = Orange Notice
channel-purple_notice = Purple Notice
channel-silver_notice = Silver Notice or diffusion
channel-un_special_notice = INTERPOL–United Nations Security Council Special Notice
channel-stolen_art_notice = Stolen works of art notice
channel-sltd = Record in the Stolen and Lost Travel Documents database (SLTD)
channel-ncb_message = Message between National Central Bureaus
channel-draft_notice = Draft notice
channel-nominal_record = Name record or analysis file
channel-aimc = Circular of the Arab Interior Ministers' Council
channel-cis_wanted = CIS interstate wanted list
channel-sco_rats = SCO RATS list
channel-sis = Schengen Information System alert
channel-bilateral_request = Bilateral request
channel-mutual_legal_assistance = Request for mutual legal assistance
channel-risk_list = Commercial risk list
channel-fiu_channel = Request between financial intelligence units
channel-passport_cancellation = Passport cancellation
channel-immigration_removal = Immigration removal
channel-national_warrant = National arrest warrant
channel-national_copy = Copy in a national database
channel-other = Other data

## What a record says of a document
record-stolen_blank = recorded as stolen blank
record-stolen = recorded as stolen
record-lost = recorded as lost
record-invalid = recorded as invalid
record-revoked = recorded as revoked

## Kinds of alert in the Schengen system
sis-arrest = for arrest
sis-entry_refusal = for refusal of entry
sis-document = about a document
sis-information = for information
sis-other = another kind

## Where an alert stands
alert-status-suspected = suspected to exist
alert-status-confirmed = shown to exist
alert-status-challenged = challenged in another proceeding
alert-status-deleted = reported as deleted or withdrawn
alert-status-reissued = issued again after a deletion or refusal
alert-status-unknown = not known to the applicant

## Kinds of protection
protection-convention_refugee = refugee status under the 1951 Convention
protection-mandate_refugee = recognition as a refugee under UNHCR's mandate
protection-subsidiary = subsidiary protection
protection-asylum_seeker = an application for asylum
protection-humanitarian = humanitarian leave to remain
protection-temporary = temporary protection
protection-asylum_kind_unknown = asylum
protection-unknown = protection of a kind not stated

## Where protection stands
protection-status-active = in force
protection-status-pending = not yet decided
protection-status-refused = refused
protection-status-revoked = withdrawn
protection-status-ended = ended
protection-status-unknown = not stated

## Kinds of proceeding
proceeding-criminal = Criminal proceedings
proceeding-extradition = Extradition proceedings
proceeding-asylum = Asylum proceedings
proceeding-ccf = Earlier request to the Commission
proceeding-general_secretariat = Matter before INTERPOL's General Secretariat
proceeding-human_rights = Proceedings before an international human-rights body
proceeding-sis = Proceedings about Schengen data
proceeding-civil = Civil proceedings
proceeding-other = Other proceedings

## Outcomes
outcome-refused = refused
outcome-granted = granted
outcome-released = person released
outcome-convicted = convicted
outcome-acquitted = acquitted
outcome-amnesty = amnesty or pardon
outcome-withdrawn = closed or withdrawn
outcome-compliant = data found compliant
outcome-not_compliant = data found not compliant
outcome-deleted = data deleted
outcome-inadmissible = inadmissible
outcome-pending = pending
outcome-other = ended in another way

## Kinds of name
name-official = Name
name-original_script = In original script
name-spelling = Other spelling
name-former = Former name
name-alias = Also known as

## Identity papers
paper-passport = Passport
paper-refugee_travel_document = Travel document (1951 Convention)
paper-alien_passport = Alien's passport
paper-identity_card = Identity card
paper-residence_permit = Residence permit
paper-other = Other identity paper
paper-other-entity = Other official paper

## Kinds of exhibit
evidence-decision = decision
evidence-court_paper = court or police paper
evidence-letter = letter
evidence-identity_paper = identity paper
evidence-press_report = press report
evidence-report = report
evidence-photo = photograph or scan
evidence-screenshot = screenshot
evidence-recording = recording
evidence-medical = medical paper
evidence-asylum_file = asylum file
evidence-other = paper

## Sex as a paper gives it
sex-female = female
sex-male = male
sex-other = marked otherwise

## What a person is in the case
role-applicant = applicant
role-representative = representative of the applicant
role-co_accused = accused together with the applicant
role-accuser = accuser or alleged victim
role-judge = judge
role-prosecutor = prosecutor or investigator
role-police = police officer or border guard
role-ncb_officer = officer of a National Central Bureau
role-official = official
role-helper = person who helps the applicant
role-family = member of the family
role-witness = witness
role-other = named in the facts

## The copy-sheet for the portal (PR-020: its three kinds)
portal-kind-access = Access
portal-kind-deletion = Correction and/or deletion
portal-kind-revision = Application for revision
portal-attached = Attached
portal-secret-rest = All that is marked (C) in the request
