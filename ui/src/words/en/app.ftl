# The frame, the parts and what every screen shares.
nav-today = Today
nav-facts = The case
nav-alerts = Alerts
nav-timeline = Timeline
nav-evidence = Evidence
nav-check = Check my situation
nav-request = Request
nav-limits = Limits
sections = Sections
skip-to-sheet = Go to the sheet
go-to = Go to
nothing-found = Nothing is called that.
all-cases = All cases
sample-case = Sample case, public facts
saved-at = Saved at { $time }
no-network = No network, by design
nothing-kept = Nothing is kept. It is gone when you lock.
lock = Lock
opening = Opening…
case-not-open = This case could not be opened
keys-list = Keys
keys-new = New here
keys-sections = Sections
close = Close
cancel = Cancel
save = Save
saving = Saving…
working = Working…
back = Back
change = Change
continue = Continue
not-now = Not now
try-again = Try again
undo = Undo
show = Show
hide = Hide
none = None
never = Never
remove = Remove { $what }
removed = { $what } removed
remove-this = Remove this entry
entry-of = Entry { $n } of { $count }
how-sure = How sure
who-sees = Who sees it
proof = Proof
not-advice = This is information, not legal advice. Redress never says that a person is safe.
not-advice-short = This is information, not legal advice.
caps-lock = Caps Lock is on
keyboard-latin = Keyboard: Latin letters
keyboard-cyrillic = Keyboard: Cyrillic letters
keyboard-arabic = Keyboard: Arabic letters
keyboard-greek = Keyboard: Greek letters
keyboard-hebrew = Keyboard: Hebrew letters
keyboard-other = Keyboard: letters of another script
country-none = Not known
field-too-long = This is too long ({ $detail }).
field-bad-date = This date does not exist. Check the day, month and year.
field-empty = Type something here.
field-bad = This cannot be kept as it is. Change it.

leave-question = Drop what you typed?
    .text = It is not saved. It is gone if you drop it.
keep-typing = Keep typing
leave-anyway = Drop the text

# Marks on every entry.
standing-sure = How sure is it?
standing-sees = Who may see it?
standing-sources = Where is it from?
standing-note = Your own note
    .hint = It is never in a paper.
sources-differ = Sources differ:

# Dates.
date-how-exact = How exact
date-kind-on = On
date-kind-about = About
date-kind-before = Before
date-kind-after = After
date-kind-between = Between
date-kind-unknown = Not known
date-day = Day
date-month = Month
date-year = Year
date-calendar = Calendar
date-and = and
date-unknown = Date not known
date-about = About { $date }
date-before = Before { $date }
date-after = After { $date }
date-between = Between { $from } and { $to }
date-day-open = , day not known
date-month-open = , month not known
date-kept = Will be kept as “{ $date }{ $open }”.
date-kept-unknown = Will be kept as “date not known”.

# Settings, and what this program cannot do.
settings = Settings
theme = Colours
theme-system = As the computer
theme-light = Light
theme-dark = Dark
translation-state = Redress is written in English. A machine made this translation. No native speaker and no lawyer has reviewed it.
law-not-reviewed = A machine translated these sentences of law. Nobody has reviewed them. The English is what counts.
version = Redress { $version }.
limits-title = Limits
limits-under = What no program can do for you.
what-this-cannot-do = What this cannot do
limit-off = Off is safer than asleep
    .text = At a border, switch the computer off. A sleeping computer may still hold what is open.
limit-force = No program beats force
    .text = There is no hidden vault. If you could hide one, nobody would believe that you had not.
limit-hash = Unchanged does not mean true
    .text = The check shows that a file is the same since it came in. It does not show that it is true.
limit-older = An old copy may pass for the new one
    .text = Where all papers are put back as they once were, only a computer that saw the newer ones notices.
limit-ssd = Disks keep old copies
    .text = What you delete may stay on the disk for a while, and in old backups.
limit-malware = A spy program sees what you see
    .text = If one runs while your papers are open, it can read them.
limit-access = Access cannot be taken back
    .text = Whoever has seen a paper has seen it.
limit-deleting = Deleting can be held against you
    .text = Deleting when you are stopped may be charged as a crime.
limit-filing = Filing may be noticed
    .text = A request may tell the accusing state that somebody challenges its data.
limit-capture = Pictures of the screen cannot be stopped
    .text = On Linux another program may take a picture of the screen.
limit-forgotten = A forgotten passphrase cannot be found
    .text = Nobody can look it up. Only a recovery sheet, or two of three parts, opens the papers without it.

# Undo and history.
undone = Taken back
redone = Done again
redo = Do again
nothing-to-undo = There is nothing to take back
undo-not-saved = The last change was not saved, so nothing was taken back
nothing-to-redo = There is nothing to do again
history = History
history-at = { $day }, { $time }.
history-first = Written down.
history-same = Put back as it was.
history-removed = Taken out of the case.
history-erased = Erased for good
history-erased-earlier = { $count ->
    [one] One earlier state is gone
   *[other] { $count } earlier states are gone
}
history-erased-entry = { $count ->
    [one] An entry is gone, with one state
   *[other] An entry is gone, with { $count } states
}
history-erased-why = That something was erased stays known. What it said does not. Old backups may still hold it.
history-put-back = Put back
history-put-back-done = Put back as it was then
