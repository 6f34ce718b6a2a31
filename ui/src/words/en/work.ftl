# Timeline.
event = Event
add-event = Add an event
change-event = Change the event
event-title = What happened, in one line
event-title-hint = Such as “Stopped at the airport”. You can finish later.
event-when = When?
event-kind = What kind of event is it?
event-what = What happened?
event-place = Where?
event-country = In which country?
event-until = Until when?
event-until-hint = Leave it open if it was one day.
event-took-place = Did it take place?
timeline-under = { $count ->
    [0] Nothing is written down yet.
    [one] One entry.
   *[other] { $count } entries.
} { $differ ->
    [0] {""}
    [one] One where sources differ.
   *[other] { $differ } where sources differ.
}
lanes = Lanes
as-list = List
when = When
what-happened = What happened
did-not-take-place = Did not take place
no-events = Nothing written down yet
    .text = Start with one day you remember. The month or the year is enough.
row-charged = Charged: { $offence }
row-alert-issued = { $channel }
row-alert-ended = Ended: { $channel }
row-protection-asked = Protection asked for
row-protection-granted = Protection given
row-proceeding-opened = { $proceeding }: begun
row-proceeding-ended = { $proceeding }: { $outcome }
legend = What the shapes mean
shape-dot = One day
shape-month = Whole month or year
shape-about = About
shape-between = Some day between
sources-differ-short = sources differ

# Evidence.
add-paper = Add a paper
adding = Taking in…
checking = Checking…
papers-left = { $count ->
    [0] No paper was taken in.
    [one] One paper is in and stays in.
   *[other] { $count } papers are in and stay in.
  } { $left ->
    [one] One was not taken in.
   *[other] { $left } were not taken in.
  }
stop = Stop
check-all = Check all now
check-same = { $count ->
    [one] One paper checked. It is unchanged.
   *[other] { $count } papers checked. All unchanged.
}
check-changed = Changed since it came in: { $marks }
evidence-under = { $count ->
    [0] No paper yet.
    [one] One paper.
   *[other] { $count } papers.
} { $files ->
    [0] No file is in this vault.
    [one] One file is in this vault.
   *[other] { $files } files are in this vault.
}
no-papers = No papers yet
    .text = Start with what you have: a letter, a photo, a screenshot.
four-questions = Four questions about this paper
file-outside-still-there = A sealed copy is in your vault. The file outside is still there, and others may find it.
paper-trouble-locked = This PDF asks for a password. Without it nobody at the CCF can open it. It is kept as it came. Open it with its password, save it without one, and add that file as well.
paper-trouble-unreadable = This file cannot be opened. It was cut off on its way, is damaged, or is not what its name says. It is kept as it came. Get it once more from where it came, see that it opens there, and add it again.
paper-trouble-empty = This file holds nothing to show. It is kept as it came. Get it once more from where it came, see what it shows there, and add it again.
paper-trouble-too_large = This file is too large to stand as pages among the exhibits. It is kept as it came. Save it in smaller parts, and add those as well.
paper-trouble-not_read = It was not found out whether this file can be opened: reading it took too much memory or time, or could not be done safely. It is kept as it came. Look at it before you rely on it.
paper-trouble-moving = This picture moves, and a page would show only a part of it. It is kept as it came, and goes as its own file. If one still picture says enough, add that one as well.
paper-trouble-heic = This is a photo in the HEIC format, as many telephones take them. Redress cannot read HEIC: no copy of it can be blacked out, and where it was taken stays inside. It is kept byte for byte, and goes out as it is, as its own file. Save it as JPEG, PNG or PDF with the telephone or another program. Then add that file as well.
paper-trouble-form = This PDF is a form or has layers, and may look different elsewhere. It is kept as it came. Print it into a new PDF, and add that file as well.
paper-trouble-damaged = This file cannot be read back from the vault. Add it again from where it lies outside.
paper-trouble-other = This kind of picture cannot stand as a page among the exhibits. It is kept as it came, and goes as its own file. Save it as PDF, PNG or JPEG, and add that file as well.
evidence-title = What is it?
evidence-kind = What kind of paper is it?
    .short = Kind
evidence-origin = From whom is it?
    .short = From
evidence-origin-hint = Who gave it to you, or where you found it. For example: my lawyer, by post. No request and no packet tells this. The log of the paper tells it, and so does a copy of the whole case.
evidence-got = When did you get it?
    .short = Got
evidence-dated = What date is on it?
    .short = Dated
evidence-names-others = Does it name other people?
evidence-proves = What does it show?
evidence-language = Language of the paper
    .short = Language
evidence-language-hint = Two letters, such as en, ru or ar.
evidence-citation = Where it was published
    .short = Published
file-not-here = The file is not in this vault
no-file = There is no file. This paper is only named.
hash-same = Unchanged since { $date }
hash-changed = Changed since it came in
hash-unchecked = Not checked yet
hash-limit = Unchanged shows that it is the same file. It does not show that it is true.
last-check = Last check: { $date }
bytes = { $bytes } bytes
save-copy = Save a copy
copy-written = Saved a copy that is not sealed: { $name }

# Check my situation: the result.
check-title = What your answers show
check-under = No one can say how the CCF will decide, and we do not try.
fill-gaps = { $count ->
    [one] Fill the gap
   *[other] Fill the { $count } gaps
}
simple-first = Simple grounds come first: the CCF rarely rests on politics if a simpler ground decides.
rules-as-of = Rules as of { $date }.
for-you = For you
against-you = Against you
missing = Missing
cannot-judge = We cannot judge
show-more = { $count ->
    [one] And one more
   *[other] And { $count } more
}
nothing-here = Nothing
other-roads = Alerts that the CCF cannot mend
ground = Ground
verdict = Verdict
rests-on = Rests on
still-missing = Still missing
rule = Rule
check-official = Recalled: check against the official text
by-country-title = Against the alerts of:
by-country = The verdict, and what follows, is about alerts from this country: { $country }.
by-country-other = Against alerts from this country: { $country }
by-country-unknown = country not known
must-show = What must be shown:
usual-evidence = Papers that often show it:
who-decides = Who decides:
rule-source = Source: { $source }, as of { $date }.
show-not-met = { $count ->
    [one] Show one ground that is not met
   *[other] Show { $count } grounds that are not met
}
hide-not-met = Hide the grounds that are not met
decisions-title = Published decisions, both ways:
decisions-bind = They are shortened and bind nobody else.
decisions-none = None is known on this ground.
decision-number = Decision { $number }
decision-of-year = A decision of { $year }
decided-not_compliant = Data found not compliant
decided-compliant = Data kept
decided-not_known = Result not read
proofs = Papers in your case that show it:
proofs-none = None yet.
not-judged = We cannot judge:
show-unknown = { $count ->
    [one] Show one ground we know nothing about yet
   *[other] Show { $count } grounds we know nothing about yet
}
hide-unknown = Hide the grounds we know nothing about yet
grounds-unknown = Nothing known yet
grounds-not-met = Not met
power-source = Source: { $source }.
powers-title = Who can decide what
questions-title = Questions that are still open
questions-order = How to sort the questions
questions-by-most = Most grounds first
questions-by-ground = By ground
questions-by-teller = By who can tell
questions-keys = Arrow keys move from question to question. Enter opens one.
questions-most = What most grounds ask
questions-begun = Begun, not saved
asked-by = { $count ->
    [one] One ground asks
   *[other] { $count } grounds ask
}
asked-by-these = Asked for: { $grounds }.
teller-you = You, from memory
teller-alert = The text of the alert
teller-court = The court file or a lawyer
teller-protection = The papers of your protection
teller-paper = A paper to look for
questions-tender = These may be hard to answer
questions-tender-text = They ask about harm, views or belief. You may leave them.
answer = Answer
answer-words = In your own words, if you like
save-answer = Save the answer
answer-say-sure = Say how sure this answer is
answer-say-sure-of = Say how sure this answer is: { $question }

# Request.
request-not-yet = It cannot be set yet.
setting-paper = Setting the paper…
request-under = As it would go out today: { $pages ->
    [one] one page.
   *[other] { $pages } pages.
}
request-needs-alerts = A request is about an alert. Write down the alert first.
request-needs-applicant = A request needs the name of the person. Write it down first.
request-short = Short requests are decided sooner.
request-no-grounds = No ground is in the draft yet. Answer the open questions first.
request-notes = Before you file
request-written = Saved, not sealed: { $name }
live-preview = Page { $page } of { $pages }
page-picture = Picture of page { $page } of { $pages } of the draft
page-before = Page before
page-after = Next page
save-pdf = Save PDF
save-pdf-warning = The PDF is not sealed. Anyone who finds it can read it. It stays where you save it, also after you lock.
who-learns-what = Who learns what
who-learns-under = If you sent this draft today.
state-learns-challenge = That you challenge the data

event-people = Who was in it?
row-letter-received = Letter received: { $words }
row-letter-sent = Letter sent: { $words }

# The request builder and the admissibility check.
request-kind = Kind of request
request-language = Language of the paper
request-short-access = Access
request-short-deletion = Deletion
request-short-revision = Revision
paper-language-en = English
paper-language-fr = French
paper-language-es = Spanish
paper-language-ar = Arabic
request-check = Check before sending
request-write-on = Go on writing
request-parts = Parts of this screen
request-tab-write = Write
request-tab-page = Page
request-tab-learns = Who learns what
save-paper = Save as a file
save-paper-question = Save the request as a file?
save-docx = Save to edit
save-summary = Save the summary
request-blocked-save =
    { $count ->
        [one] One place in your words may not leave. Take it out first.
       *[other] { $count } places in your words may not leave. Take them out first.
    }
request-length = Length
request-length-summary = Length of the summary
request-length-of = { $pages } of { $budget } pages
request-too-long = Longer than planned. Short requests are decided sooner.
request-length-unconfirmed = The limit of { $budget } pages is not confirmed. You can change it under “This request”.
request-two-pages = A revision begins with a summary of two pages.
request-check-title = Is it ready to be dealt with?
request-check-under =
    { $open ->
        [0] Every line is met, as far as the case shows.
        [one] One line needs a look.
       *[other] { $open } lines need a look.
    }
request-check-limit = The CCF alone decides whether a request is admissible. This list shows what it is known to ask for.
check-met = Met
check-not-met = Not met
check-cannot-tell = Cannot tell
check-mend = Mend it
request-sections = Parts of the request
request-case = All screens of the case
request-to-do = { $count } to do
request-settings = This request
request-own-n = { $count } in your words
request-changed-n = { $count } to look at
request-blocked-n = { $count } blocked
request-own-words = your words
request-edit = Edit
request-edit-n = Edit paragraph { $number }
request-rests-on = Rests on
request-rests-on-n = What paragraph { $number } rests on
request-add-paper = Add
request-add-paper-n = Add a paper to paragraph { $number }
request-add-question = Which paper shows this?
request-add-fact = What does it show?
request-add-papers = Papers
request-add-hint = The request names a paper where it tells the fact. A paper that stays here is not named.
request-add-all = Every paper is linked to this fact already. One that stays here is not named.
request-add-none = There is no paper yet.
request-mark-blocked = Blocked
request-mark-open = Still open
request-fact-changed = The fact changed since you wrote this.
request-said-then = The program said then:
request-says-now = It says now:
request-blocked-residence = Blocked: a place of residence.
request-blocked-contact = Blocked: a way to reach somebody.
request-blocked-person = Blocked: a person who may not be named.
request-blocked-never-leaves = Blocked: it never leaves this vault.
request-blocked-ccf-only = Blocked: marked for the CCF alone. This paper goes to a state.
request-blocked-why = The accusing state may be told a summary of this text. Take these words out. The page shows dashes in their place.
request-remove-residence = Remove the address
request-remove-residence-n = Remove the address from paragraph { $number }
request-remove = Remove the words
request-remove-n = Remove the words from paragraph { $number }
request-removed = Taken out of paragraph { $number }. Read it once more: the sentence may have a gap.
request-own-label = Paragraph { $number }, in your words
request-own-hint = Name exhibits by their mark, such as [E-07]. Say what is alleged as alleged.
request-program-words = What the program says here
request-reset = Take the program’s words again
request-own-without-place = Some of your words have no place in this draft any more. They are kept.
plan-new-fact = What is the new fact?
plan-new-fact-hint = A fact that could have led to another conclusion: a ruling, asylum, a refused extradition.
plan-discovered = When was it discovered?
plan-discovered-hint = A revision is asked for within six months of that day.
plan-why = Why could it have changed the outcome?
plan-exhibits = Papers that show it
plan-fact-ccf-only = Only the CCF may see the new fact
    .hint = Choose this if it tells of something the accusing state must not learn, such as asylum. The paper then asks for secrecy. A paper of yours that only the CCF may see does this by itself.
plan-place = Place of signature
plan-place-hint = It is printed. Leave it empty to write it by hand.
plan-signed = Is the printed request signed?
plan-signed-hint = By the applicant or the representative.
plan-pages = How many pages it may have
plan-pages-hint = Leave it empty for the program’s figure, which is not confirmed.
plan-reviewed-by = Who reviewed the text
plan-reviewed-hint = A lawyer or a native speaker. Until then the paper says that nobody has.
plan-reviewed = When it was reviewed
entry-plan = A request in writing
paper-photograph = Does it show a photograph?
paper-whole = Is the copy whole and legible, with nothing covered?
paper-copy = The copy among the papers
authority-title = Power of attorney
authority-exhibit = The power of attorney among the papers
authority-dated = Date on it
authority-signed = Did the applicant sign it?
authority-access = Does it let the representative see any data at INTERPOL?
authority-relation = The paper that shows how they are related to the child
authority-relation-hint = Only if the applicant is a child. Redress counts under 18 as a child; the CCF sheet names no age. A birth certificate, for example.
entity-title = If the applicant is a company or organisation
entity-is = What is the applicant?
entity-person = A person
entity-entity = A company or another entity
entity-exhibit = Its official document among the papers
entity-whole = Does it show the full name, date of registration, any number and the official address?
