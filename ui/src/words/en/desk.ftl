# Today, the quick log, the dates of all cases, the control slip.
due-begin-title = Begin: { $what }
due-begin-since = Time to begin. You set { $date }
due-begin-now = time to begin
due-today = today
due-tomorrow = tomorrow
due-in-days = in { $count } days
days-count = { $count ->
    [one] One day
   *[other] { $count } days
}
due-late-by = { $days } late. Was due { $date }
due-waiting-until = You wait until { $date }
due-waiting-open = No day is set. Others have to act.
due-paper = A paper that ran out can stop a request.
due-kind-task = Date or task
due-kind-begin = Day to begin
due-kind-letter = Answer to a letter
due-kind-paper = Identity paper
task-begin = Day to begin
task-begin-hint = It is shown then, ahead of the last day. You may leave it empty.
date-set-by = Set by
date-chosen = The date chosen
date-no-limit = This date was written down. It is not a legal limit that Redress worked out.
date-open-letter = Open the letter
date-open-paper = Open the papers
date-letter-says = As the letter says
date-paper-says = As the paper says
dates-under-all = { $late } late, { $week } this week, { $month } this month, { $later } later. You wait for { $waiting }.

control-slip = Control slip
control-slip-what = A list on paper: what is late, and the next 31 days. It has case numbers and no names.
control-slip-words = Print the words of tasks and letters too
control-slip-plain = Words that name the person are left out. The file will not be sealed: whoever has it can read it.
control-slip-save = Save as PDF
control-slip-saved = Saved as { $name }

log-text = What happened, in one line?
log-text-hint = Press Enter to save. You can finish it later.
log-when = When?
log-stays = It is saved at once. It stays out of every paper until you finish it.
log-save = Save it now
log-saved = Logged. You find it on Today, to finish later.
log-case = Case:
log-no-case = none chosen
log-find = Find the case
log-choose-case = Choose the case it belongs to.
event-finish-later = I will finish this later
notes-to-finish = { $count ->
    [one] One note to finish
   *[other] { $count } notes to finish
}
papers-look = Look at the papers
papers-check = Check them
papers-same-on = { $count ->
    [one] One paper checked on { $date }. It is unchanged.
   *[other] { $count } papers checked on { $date }. All unchanged.
}
papers-oldest-check = The oldest check is from { $date }.

do-next-late-task =
    .why = It was due { $date }. That is { $days } ago.
    .act = Open it
do-next-late-letter =
    .why = The letter asked for an answer by { $date }. That is { $days } ago.
    .act = Read the letter
do-next-late-paper =
    .why = It ran out { $date }. Write down a newer one if you have it.
    .act = Open the papers
do-next-this-week-task =
    .why = The last day is { $date }. Days left: { $days }.
    .act = Open it
do-next-this-week-letter =
    .why = The letter asks for an answer by { $date }. Days left: { $days }.
    .act = Read the letter
do-next-this-week-paper =
    .why = It runs out { $date }. Days left: { $days }.
    .act = Open the papers
do-next-begin-why = You wanted to begin { $date }.
do-next-papers-changed = { $count ->
    [one] One paper is not what came in
   *[other] { $count } papers are not what came in
}
    .why = The file differs from the one you added. Keep the original elsewhere safe.
    .act = Look at it
do-next-finish-notes = { $count ->
    [one] One note to finish
   *[other] { $count } notes to finish
}
    .why = You logged it in a hurry. Add what is missing and choose who may see it.
    .act = Finish it
do-next-missing-papers = { $count ->
    [one] One paper is missing
   *[other] { $count } papers are missing
}
    .why = It is on your list, but its file is not in this vault.
    .act = Show it

case-number = Case number
case-number-hint = Your own number for the file. It is never in a paper.
case-stage = Stage
case-stage-hint = What the work is at now. A closed case leaves the list of dates.
case-worker = Who works on it
case-worker-hint = A name or initials. It is never in a paper.
case-supervisor = Who answers for the work
case-supervisor-hint = A supervisor, by name or initials. It is never in a paper.
case-answers = { $name } answers for it
sign-offs = Sign-off
    .text = A supervisor looks at a step, then says yes or sends it back. It never goes into a paper.
sign-off-what = What is to be looked at
sign-off-asked = Asked for on
sign-off-asked-by = Asked by
sign-off-said = What the supervisor says
sign-off-waits = Nothing yet
sign-off-approved = Approved
sign-off-sent_back = Sent back
sign-off-by = Signed by
sign-off-by-hint = A name, typed here. It is not a digital signature.
sign-off-on = Signed on
sign-off-note = What has to change, or what was looked at
add-sign-off = Ask for a sign-off
stage-none = No stage
stage-intake = Intake
stage-gathering = Gathering papers
stage-access = Access
stage-deletion = Deletion
stage-revision = Revision
stage-urgent = Urgent step
stage-following = After the decision
stage-closed = Closed

clinic-cases = Cases
clinic-table = Dates of all cases
clinic-day = Last day
clinic-what = What
clinic-case = Case
clinic-person = Person
clinic-from = From
clinic-stage = Stage
clinic-who = Who
clinic-state = State
clinic-group-late = Late
clinic-group-week = This week
clinic-group-month = This month
clinic-group-later = Later
clinic-group-waiting = Waiting for them
clinic-group-open = No date
clinic-group-active = Open cases
clinic-group-closed = Closed cases
clinic-state-task = To do
clinic-state-begin = To begin
clinic-state-letter = To answer
clinic-state-paper = To renew
clinic-state-waiting = Waiting for them
clinic-to-finish = { $count } to finish
clinic-damaged = Damaged. Open it to see
clinic-nothing = No date written down
clinic-sample = sample
clinic-none-found = No case fits
    .text = Try fewer letters, another spelling, or take a filter away.
case-to-come = { $count ->
    [one] Still reading: one row to come
   *[other] Still reading: { $count } rows to come
}
clinic-open-cases = { $count ->
    [one] One open case
   *[other] { $count } open cases
}
clinic-whose = Whose cases
whose-everyone = Everyone
whose-mine = Mine
whose-students = Students
whose-none-mine = No case here names { $name } as the one who works on it.
whose-none-students = No case here is worked on by another while { $name } answers for it.
whose-no-name = Give your name in Settings. Then your cases can be found by it.
clinic-sum-signoff = waiting for sign-off
clinic-signoff = { $count ->
    [one] Waits for sign-off
   *[other] { $count } wait for sign-off
}
clinic-sum-late = late
clinic-sum-week = this week
clinic-sum-waiting = waiting for them
clinic-sum-finish = to finish
clinic-sum-open = open
clinic-find = Find
clinic-any-country = Any country
clinic-any-stage = Any stage
clinic-under-short = All cases. Names are short on this list.
clinic-under-full = All cases.
clinic-full-names = Show full names
clinic-short-names = Show short names
clinic-foot = { $n } of { $count } chosen. Enter opens it. Space marks it done.
clinic-foot-cases = { $n } of { $count } chosen. Enter opens it.
clinic-mark-done = Mark as done
clinic-open = Open the case
clinic-done = Done: { $what }
clinic-not-done-letter = This is done when an answer is written down. Open the case.
clinic-not-done-paper = This is done when a newer paper is written down. Open the case.
clinic-reading = Reading { $done } of { $total } cases
clinic-stop = Stop
