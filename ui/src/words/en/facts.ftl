# The case: the person, the accusation, protection, sources.
facts-under = The person, what they are accused of, and who protects them.
facts-people = People
facts-person = Person
facts-charges = The accusation
facts-charge = Charge
facts-protections = Protection
facts-protection = Protection
facts-sources = Sources
facts-source = Source
add-person = Add a person
add-charge = Add a charge
add-protection = Add protection
add-source = Add a source
born-on = Born { $date }
penalty-months = { $months ->
    [one] Up to one month
   *[other] Up to { $months } months
}
no-charges = No charge yet
    .text = Write down what they say was done. Their words are enough to begin.
no-protection = No protection recorded
    .text = Refugee papers can decide a case. Leave this if there are none.
sources-under = Where facts come from, if there is no paper in the vault.

person-role = What is this person in the case?
person-name = Name
name-kind = How it is written
add-name = Add another spelling
person-born = Born
person-birth-place = Place of birth
person-birth-country = Country of birth
person-sex = Sex in the papers
person-nationality = Nationality
person-nationality-more = One more nationality
paper = Identity paper
paper-country = Given by
paper-number = Number
paper-expires = Last day it is valid
paper-expires-hint = The CCF asks for a paper that is still valid.
add-identity-paper = Add an identity paper
person-occupation = Work and public life
person-occupation-hint = Job, party, protest, reporting. It may matter if the case is political.
person-residence = Where the person lives
person-residence-hint = { $country ->
    [none] This never enters a paper.
   *[other] This never enters a paper. { $country } is not told.
}

charge-offence = What are they accused of?
charge-offence-hint = One line, in the words of the charge.
charge-country = Which country accuses?
charge-laws = Which laws?
charge-laws-hint = One a line, such as “Criminal Code, article 158”.
charge-acts = What do they say was done?
charge-reply = What do you say?
charge-natures = What is it about?
charge-natures-hint = Tick all that fit. It says what they allege, not what is true.
charge-charged = When was the charge made?
charge-acts-when = When is it said to have happened?
charge-max-months = Longest prison term, in months
charge-max-months-hint = Five years is 60.
charge-amount = Amount
charge-currency = Currency
charge-currency-hint = Three letters, such as USD.
charge-valued-by = Who valued it?
charge-death = Is the death penalty possible?
charge-sentenced = Was there a sentence?
charge-sentence-months = Sentence, in months
charge-left-months = Still to serve, in months
charge-in-absentia = Was it given while the person was away?
warrant-number = Number of the warrant
warrant-authority = Who gave the warrant?
warrant-issued = Date of the warrant
warrant-valid = Is the warrant still valid?
co-accused-name = Person accused together
co-accused-outcome = What happened to that person?
co-accused-mild = Was the outcome mild?
add-co-accused = Add a person accused together

protection-country = Which country gave protection?
protection-country-hint = The country that gave papers, or was asked for them.
protection-kind = What kind of paper is it?
protection-kind-hint = If you are not sure, say so. Do not guess.
protection-status = How does it stand now?
protection-from = Which country did the person flee?
protection-authority = Which office decided?
protection-asked = When was it asked for?
protection-granted = When was it given?
protection-will-confirm = Will that country confirm it?
protection-will-confirm-hint = The refugee rule works only when a country confirms.
protection-consent = May the CCF ask that country?
protection-naturalised = Is the person a citizen there now?
protection-excluded = Was protection refused because of a serious crime?

source-title = What is the source?
source-title-hint = Title of the article, name of the person or the office.
source-kind = Kind of source
source-publisher = Published by
source-dated = Date on it
source-citation = Where to find it
source-citation-hint = Page, number or address. Redress does not open it.

# Alerts.
alert = Alert
add-alert = Add an alert
change-alert = Change the alert
alerts-under = { $count ->
    [one] Everything that may stop you, and who can mend it. One entry, { $sure } confirmed.
   *[other] Everything that may stop you, and who can mend it. { $count } entries, { $sure } confirmed.
}
alerts-mend = The CCF can mend these
    .text = INTERPOL files. One request can reach them all.
    .none = None written down.
alerts-other = The CCF cannot mend these
    .text = Other systems. Each has its own road.
    .none = None written down. A warrant at home or a stop list abroad belongs here.
no-alerts = No alert yet
    .text = Write down what stopped you, or what somebody told you.
alert-channel = What kind of alert is it?
alert-country = Which country is it from?
alert-from = From
alert-issued = When was it sent?
alert-reference = Reference number
    .short = Reference
alert-sent-to = Sent to
alert-sent-to-hint = Countries, if you know them.
alert-how-known = How do you know of it?
    .short = How known
alert-summary = What does it say?
alert-reviewed-first = Did INTERPOL check it before it went out?
alert-reviewed = Checked first
reviewed-yes = Yes, before it went out
reviewed-no = No, it went out before any check
reviewed-unknown = I do not know
alert-status = How does it stand now?
    .short = Now
alert-ended = When did it end?
    .short = Ended
alert-charges = Which charge is it about?
alert-next-step = Next step
last-seen = Last seen
the-road = The road
road-ccf = The CCF can look at INTERPOL’s own files and have them corrected or deleted.
road-other = This is not an INTERPOL file. The CCF cannot delete it.
see-roads = See which roads are left
alert-warrant-stays = The CCF cannot cancel a national warrant. After a deletion, copies in other countries may stay.
alert-does = What it does
channels-as-of = What alerts do: as of 23 November 2026.
