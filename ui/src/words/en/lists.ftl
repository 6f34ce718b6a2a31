# Words of the lists that the core knows, one message a word: <list>-<word>.
certainty-confirmed = Confirmed
certainty-likely = Likely
certainty-suspected = Suspected
certainty-unknown = Unknown

disclosure-may_reach_state = May reach the accusing state
    .price = The CCF may pass it on to the country that accuses.
disclosure-ccf_only = CCF only
    .price = It goes to the CCF, which is asked not to pass it on.
disclosure-never_leaves = Never leaves this vault
    .price = It is in no paper that Redress makes.
disclosure-short-may_reach_state = May reach state
disclosure-short-ccf_only = CCF only
disclosure-short-never_leaves = Stays here

verdict-strong = Strong
verdict-arguable = Arguable
verdict-weak = Weak
verdict-missing_facts = Facts missing
verdict-not_met = Not met

confidence-sourced = From a source
confidence-part_recalled = Part recalled: check against the official text
confidence-recalled = Recalled: check against the official text

forum-ccf = The CCF
forum-general_secretariat = INTERPOL's General Secretariat
forum-national_court = A national court
forum-data_protection_authority = A data protection authority
forum-other_body = Another body
forum-nobody = Nobody is known

answer-yes = Yes
answer-no = No
answer-unknown = I do not know

alert-status-suspected = Suspected
alert-status-confirmed = Confirmed
alert-status-challenged = Challenged
alert-status-deleted = Deleted
alert-status-reissued = Sent again after deletion
alert-status-unknown = Not known

calendar-gregorian = Gregorian
calendar-persian = Persian
calendar-umm_al_qura = Umm al-Qura

channel-red_notice = Red Notice
channel-wanted_diffusion = Wanted-person diffusion
channel-other_diffusion = Other diffusion
channel-blue_notice = Blue Notice
channel-green_notice = Green Notice
channel-yellow_notice = Yellow Notice
channel-black_notice = Black Notice
channel-orange_notice = Orange Notice
channel-purple_notice = Purple Notice
channel-silver_notice = Silver Notice or diffusion
channel-un_special_notice = INTERPOL–UN Security Council Special Notice
channel-stolen_art_notice = Stolen works of art notice
channel-sltd = Lost, stolen or revoked document record (SLTD)
channel-ncb_message = Message between national bureaus
channel-draft_notice = Draft notice seen before review
channel-nominal_record = Name record or analysis file
channel-aimc = Arab Interior Ministers’ Council circular
channel-cis_wanted = CIS conventions and interstate wanted list
channel-sco_rats = SCO RATS list
channel-sis = Schengen Information System
channel-bilateral_request = Bilateral treaty or diplomatic request
channel-mutual_legal_assistance = Mutual legal assistance
channel-risk_list = Risk list or bank
channel-fiu_channel = Financial intelligence channel
channel-passport_cancellation = Passport cancellation or refusal of consular service
channel-immigration_removal = Immigration removal or entry refusal
channel-national_warrant = National arrest warrant
channel-national_copy = Copy in a national database
channel-other = Another channel

event-kind-charge = Charge
event-kind-court = Court
event-kind-alert = Alert
event-kind-border_stop = Stop at a border
event-kind-arrest = Arrest
event-kind-release = Release
event-kind-asylum = Asylum
event-kind-departure = Leaving the country
event-kind-politics = Public life
event-kind-threat = Threat
event-kind-ill_treatment = Ill-treatment
event-kind-letter = Letter
event-kind-other = Something else

evidence-kind-decision = Decision
evidence-kind-court_paper = Court paper
evidence-kind-letter = Letter
evidence-kind-identity_paper = Identity paper
evidence-kind-press_report = Press report
evidence-kind-report = Report
evidence-kind-photo = Photo
evidence-kind-screenshot = Screenshot
evidence-kind-recording = Recording
evidence-kind-medical = Medical paper
evidence-kind-asylum_file = Asylum file: application, interview, statement
evidence-kind-other = Something else

name-kind-official = In official papers
name-kind-original_script = In its own script
name-kind-spelling = Another spelling
name-kind-former = Former name
name-kind-alias = Also known as

nature-violence = Violence
nature-killing = Killing
nature-property_damage = Damage to property
nature-theft = Theft
nature-fraud = Fraud
nature-corruption = Corruption
nature-public_disorder = Public disorder
nature-resisting_officials = Resisting officials
nature-incitement = Calling on others to act
nature-defamation = Insult or defamation
nature-against_state = Against the state
nature-banned_membership = Member of a banned group
nature-terrorism = Terrorism
nature-religion = Religion
nature-military_service = Military service
nature-behaviour_norm = Rules of behaviour
nature-drugs_own_use = Drugs for own use
nature-drug_trade = Drug trade
nature-family = Family matter
nature-administrative = Breach of office rules
nature-private_dispute = Private dispute
nature-cheque = Unpaid cheque
nature-organised_crime = Organised crime
nature-sexual_violence = Sexual violence
nature-other = Something else

paper-kind-passport = Passport
paper-kind-refugee_travel_document = Refugee travel document
paper-kind-alien_passport = Alien’s passport
paper-kind-identity_card = Identity card
paper-kind-residence_permit = Residence permit
paper-kind-other = Another paper

role-applicant = The person the case is about
role-representative = Lawyer or representative
role-co_accused = Accused together
role-family = Family
role-witness = Witness
role-accuser = Accuser
role-official = Another official
role-other = Someone else

protection-kind-convention_refugee = Refugee, 1951 Convention
protection-kind-mandate_refugee = Refugee by UNHCR
protection-kind-subsidiary = Subsidiary protection
protection-kind-asylum_seeker = Asylum asked, no answer yet
protection-kind-humanitarian = Humanitarian protection
protection-kind-temporary = Temporary protection
protection-kind-asylum_kind_unknown = Asylum, kind not known
protection-kind-unknown = I do not know

protection-status-active = In force
protection-status-pending = Being decided
protection-status-refused = Refused
protection-status-revoked = Taken away
protection-status-ended = Ended
protection-status-unknown = Not known

sex-female = Female
sex-male = Male
sex-other = Other
sex-not_said = Not said

source-kind-own_knowledge = What the person knows
source-kind-person = Another person
source-kind-press = Press
source-kind-court = Court
source-kind-official = Office
source-kind-organisation = Organisation
source-kind-other = Something else

lane-case = The case
    .under = Charge, court
lane-alerts = Alerts
    .under = Diffusions, notices
lane-borders = Borders
    .under = Stops, arrests
lane-protection = Protection
    .under = Asylum, papers
lane-life = Life
    .under = Work, threats, letters

entry-case = Case
entry-person = Person
entry-alert = Alert
entry-charge = Charge
entry-proceeding = Proceeding
entry-protection = Protection
entry-event = Event
entry-evidence = Paper
entry-source = Source
entry-answer = Answer
entry-request = Request

# What was found or mended when the vault was opened.
notice-store-rebuilt = The fast copy of your papers was built again ({ $count } entries).
    .todo = Nothing is missing. You need not do anything.
notice-store-unavailable = The fast copy of your papers cannot be used now.
    .todo = Nothing is missing, but work may be slower. Free some space, then lock and open.
notice-store-mended = { $count ->
    [one] One damaged entry was put back.
   *[other] { $count } damaged entries were put back.
}
    .todo = Nothing is missing. Make a backup, and check this disk.
notice-journal-mended = { $count ->
    [one] One damaged entry was put back from the fast copy.
   *[other] { $count } damaged entries were put back from the fast copy.
}
    .todo = Nothing is missing. Make a backup, and check this disk.
notice-journal-damaged = Part of your papers cannot be read ({ $count } places).
    .todo = What you see is right, but it may not be all. Put back a backup.
notice-twin-mended = A damaged key file was mended from its twin.
    .todo = Nothing is missing. Make a backup, and check this disk.
notice-keys-behind = Your key files are an older copy than those of the others. You can read; nothing is saved.
    .todo = Put the newer copy back, or have yourself removed and added again.
notice-parts-differ = { $count ->
    [one] In one case, others keep to a list of parts that is not yours.
   *[other] In { $count } cases, others keep to a list of parts that is not yours.
}
    .todo = Two people set parts on two copies of this vault. Ask whoever may remove people to remove one of the two, and to add them again.
notice-less-than-seen = { $count ->
    [one] In one case, something that you saw before is not there now.
   *[other] In { $count } cases, something that you saw before is not there now.
}
    .todo = What you see is right, but it is not all. If this folder is still being copied, wait, and open again. Then compare with a backup.
notice-two-keys = { $count ->
    [one] Two keys are said to be those of one person in this vault. Somebody else may pass for them.
   *[other] Two keys each are said to be those of { $count } people in this vault. Somebody else may pass for them.
}
    .todo = No keys of cases are sent to them. What is saved is safe. Ask whoever may remove people to remove them, and to add them again.
notice-first-passphrase = Your passphrase was made while somebody else had this vault open. They may know it.
    .todo = Change it when you are alone. Until then they might open this vault as you.
notice-torn-tail = The last save was cut off before it was confirmed.
    .todo = What was confirmed is safe. Look whether your last change is there.
notice-rolled-back = These papers are older than what this computer saw before.
    .todo = An old copy may have been put back. Look for the newer folder first.
notice-cache-rebuilt = The list of cases was made again.
    .todo = Nothing is missing. You need not do anything.
notice-read-only = This disk does not accept changes.
    .todo = You can read, but not save. Unlock the stick or move the papers.
notice-not-yours = You may not change this folder.
    .todo = You can read, but not save. Ask whoever set up the computer, or move the papers.
notice-disk-nearly-full = The disk is full, or nearly full.
    .todo = You can read everything. Free some space before you write, or saving may fail.
notice-reserve-spent = The disk is full. This was saved in the room kept for a last save.
    .todo = Free some space now, before you write on.
notice-other = Something was found when your papers were opened.
    .todo = Make a backup, then run the check.

# What was found in the vault, mended and lost.
report = Report on your papers
report-found = What was found when they were opened
report-found-none = Nothing was found.
report-lost = What is damaged or lost
report-lost-none = Nothing is damaged or lost.
report-read = { $records ->
    [one] One entry
   *[other] { $records } entries
} and { $files ->
    [one] one file
   *[other] { $files } files
} were read and are right.
report-not-read = Not everything was read for this report.
report-what = What
report-case = Case
report-name = Name
report-end = A backup can bring back what is lost here. The folder with damage is not deleted: keep it.
report-under = Opening mends by itself what has a second copy. Here you see what it found. You can have all of it read again.
report-check = Read everything now
report-mend = Mend what has a second copy
report-print = Save as a PDF
report-print-warning = The PDF is not sealed. It names cases and papers.
report-checking = Reading everything…
report-show = Show the report
damage-record = An entry is lost. No copy can be read.
damage-missing = { $count ->
    [one] One entry is missing in both places.
   *[other] { $count } entries are missing in both places.
}
damage-case = The entries do not add up to what was saved.
damage-attachment = A file is damaged or gone. Only a backup can bring it back.
damage-journal = { $count ->
    [one] One part of the papers cannot be read.
   *[other] { $count } parts of the papers cannot be read.
}
damage-store = { $count ->
    [one] One entry was damaged in the fast copy.
   *[other] { $count } entries were damaged in the fast copy.
}
damage-keys = A key file differs from its twin.
damage-older = These papers are older than what this computer saw before.
damage-other = Something is damaged that this version has no words for.

# What to do next.
do-next-name-person = Write the name of the person
    .why = A request needs the name as it stands in the papers.
    .act = Write the name
do-next-add-alert = Write down the alert
    .why = What stopped you, or what you were told. It need not be complete.
    .act = Add an alert
do-next-add-charge = Write down the accusation
    .why = What they say was done, and under which law. Their words first.
    .act = Add the charge
do-next-add-protection = Did a country protect you?
    .why = Refugee papers can decide a case. Leave it if there are none.
    .act = Add protection
do-next-add-event = Write down what happened
    .why = Start with one day you remember. The month or the year is enough.
    .act = Add an event
do-next-add-paper = Add a paper
    .why = A letter, a photo or a court paper. It is sealed in your vault.
    .act = Add a paper
do-next-answer-question = Answer one question
    .why = The answer may change what your case can rest on.
    .act = Answer
do-next-choose-who-sees = { $count ->
    [one] Choose who may see one entry
   *[other] Choose who may see { $count } entries
}
    .why = They stay in your vault now, so the request does not use them.
    .act = Choose
do-next-prepare-request = Read the draft of your request
    .why = Your case has something to rest on. Read what the CCF would get.
    .act = Read the draft

# Notes for the person who files the request.
request-note-not-reviewed = No lawyer has read this draft.
request-note-no-ground = No ground is strong enough to argue yet. Answer the open questions first.
request-note-check-rule = Check { $about } against the official text before you file.
request-note-not-printable = Some signs could not be printed: { $about }
request-note-length = The draft is long ({ $about } pages). Short requests are decided sooner.
request-note-weak-grounds = No ground is better than weak. The draft argues the weak ones ({ $count }).
request-note-point-left-out = Some points have no sentence for a paper yet and were left out: { $about }
request-note-data-ended = An alert is recorded as deleted. The draft asks the Commission to confirm that no data remain.
request-note-not-archivable = The draft is a plain PDF, not an archive PDF: a text in it does not fit that standard.

# Proceedings and how they end.
proceeding-kind-criminal = Criminal case
proceeding-kind-extradition = Extradition case
proceeding-kind-asylum = Asylum case
proceeding-kind-ccf = Request to the CCF
proceeding-kind-general_secretariat = Matter before INTERPOL’s General Secretariat
proceeding-kind-human_rights = Human-rights court or body
proceeding-kind-sis = Case about Schengen data
proceeding-kind-civil = Civil case
proceeding-kind-other = Another proceeding
outcome-refused = Refused
outcome-granted = Granted
outcome-released = Person released
outcome-convicted = Convicted
outcome-acquitted = Acquitted
outcome-amnesty = Amnesty or pardon
outcome-withdrawn = Closed or withdrawn
outcome-compliant = Data found to follow the rules
outcome-not_compliant = Data found to break the rules
outcome-deleted = Data deleted
outcome-inadmissible = Not admissible
outcome-pending = Not decided yet
outcome-other = Another end

# People, letters and tasks.
contact-kind-phone = Telephone
contact-kind-email = E-mail
contact-kind-messenger = Messenger
contact-kind-post = Postal address
contact-kind-other = Another way
relation-kind-partner = Husband, wife or partner
relation-kind-parent = Parent
relation-kind-child = Child
relation-kind-sibling = Brother or sister
relation-kind-relative = Another relative
relation-kind-lawyer = Lawyer
relation-kind-colleague = Colleague, same party or group
relation-kind-opponent = Opponent
relation-kind-other = Something else
direction-received = Came in
direction-sent = Went out
task-state-open = To do
task-state-waiting = Waiting for others
task-state-done = Done
task-state-dropped = Given up
role-judge = Judge
role-prosecutor = Prosecutor or investigator
role-police = Police or border guard
role-ncb_officer = Officer of a national bureau (NCB)
role-helper = Somebody who helps
