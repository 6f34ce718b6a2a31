# Dates, letters and notes.
nav-dates = Dates
nav-letters = Letters and notes
index-late = { $count } late
dates-own = Written days are yours. Limits follow the letters you confirmed.
add-date = Add a date
change-date = Change the date
no-dates-yet = No date yet
    .text = A hearing, an answer that is due, a call to make. Write down what must not be missed.
due-late = Late
due-week = This week
due-month = This month
due-later = Later
due-open = No day set
due-waiting = Waiting for them
due-letter = A letter asks for an answer
no-day = No day
days-late = { $count ->
    [one] one day ago
   *[other] { $count } days ago
}
all-dates = { $count ->
    [one] All dates
   *[other] All { $count } dates
}
own-date = Your own date
dates-ended = { $count ->
    [one] One done or given up
   *[other] { $count } done or given up
}
task = Date or task
task-title = What must be done?
task-title-hint = Such as “Write to the Migration Department”.
task-due = Last day
task-due-hint = As the letter or the office says it.
task-state = How does it stand?
task-done = When was it done?
task-rule = Which rule or letter sets the day?
task-rule-hint = Leave it empty if it is your own date.
task-what = More on it
task-finish = Done
task-finished = Marked as done
about-entries = What is it about?
paper-ran-out-title = { $paper }: ran out
paper-runs-out-title = { $paper }: runs out

letters-under = What came, what went out, and what you want to remember.
letters = Letters
letter = Letter
add-letter = Add a letter
no-letters = No letter yet
    .text = Answers from the CCF, letters to a court, messages from an office.
letter-direction = Did it come in or go out?
letter-title = What is it about?
letter-title-hint = One line, such as “CCF asks for a power of attorney”.
letter-from = From whom?
letter-to = To whom?
letter-dated = Date on the letter
letter-arrived = When did it arrive?
letter-sent-on = When was it sent?
letter-says = What does it say?
letter-reply-by = Last day to answer
letter-reply-by-hint = Only if the letter names one.
letter-reply-until = Answer by { $date }
letter-answers = Which letter does it answer?
notes = Notes
note = Note
add-note = Add a note
note-written = Written on
