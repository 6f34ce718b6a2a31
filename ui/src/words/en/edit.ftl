# Editing that forgives: forms not finished, the way back, go to, keys and help.
comma = ,{ " " }
person-told-apart = { $name } ({ $by })

# A form while it is typed.
not-kept-yet = Not saved yet
kept-at = Not saved yet. Kept as you type, at { $time }
left-saved = Your changes are saved
left-kept = Kept as a form not finished
leave-unkept = Leave? This text could not be kept
    .text = The disk takes no more just now. What you typed is only here in the window. It goes if you leave.
draft-not-kept = What you typed is not kept yet.
    .text = It stays here in the window while you do not lock. Redress tries again by itself.
draft-begun-at = Begun and not finished, { $day }, { $time }.
draft-changed-at = Changed and not saved, { $day }, { $time }.
draft-go-on = Go on with it
draft-drop = Throw it away
draft-moved = This entry was changed after you began.
    .text = If you save, your text takes the place of what is there now.
forms-not-finished = { $count ->
    [one] { $count } form not finished
   *[other] { $count } forms not finished
}
    .text = They are sealed in this vault. They are in no paper and in no copy of the case.
field-room = { $count } of { $limit } characters.
field-over = { $count } characters. At most { $limit } fit. Take out { $over }.
picture-pasted = A picture cannot go into a text. Use Add a paper to take it in.
dates-cross = Look again: “{ $second }” comes before “{ $first }”. You can still save.

# History and the way back.
history-who = Changes without a name were saved while Settings had none.
history-came-back = Came back into the case.
history-brought = Brought in from a case file.
history-brought-last = Last saved there: { $when }
history-unsigned = Not signed: saved before this vault signed what is saved.
history-by = By
field-was-empty = nothing
field-before = Before:
field-after = After:
another-field = Another field
entry-gone = an entry that is gone
changes = What was changed
    .text = The last change is first. Changes are taken back one after the other, also after a lock.
changes-undone = Taken back
take-back = Take back
step-added = Written down.
step-changed = Changed.
step-removed = Taken out.

# Go to, find, print.
find-here = Find in this case
go-to-screen = Screen
go-to-action = Action
more-found = { $count ->
    [one] One more. Type more letters.
   *[other] { $count } more. Type more letters.
}
nothing-to-print = This screen has no paper to print yet.
blank = Locked

# Keys.
help = Help
keys-blank = Lock and show nothing
keys-quit = Lock and quit
keys-find = Find here
keys-save = Save now
keys-print = Print this view

# Help: what each screen is for.
help-unlock = Your papers are locked
    .text = Type your passphrase to open them. Nobody can read them without it. If you forgot it, nobody can look it up.
help-cases = All cases
    .text = Each row is the case of one person. Open one, make a new one, or take one in from a file.
help-today = Today
    .text = Here is what to do next, and the dates that come. Start with the first step. The big buttons lead to what people do most.
help-facts = The case
    .text = Here are the people, the accusations, the protection and the sources. Write down what you know. Any box may stay empty.
help-alerts = Alerts
    .text = Each row is one alert that somebody knows or suspects. Say how you know of it and what proves it. The list says who can delete it.
help-timeline = Timeline
    .text = Here is what happened, in order. A date may be a year or a guess. Where sources differ, both are kept.
help-evidence = Evidence
    .text = Papers lie here with a number and a check. Adding one makes a sealed copy. The file outside stays where it is.
help-check = Check my situation
    .text = Redress asks short questions and looks at the rules. It shows what helps, what hurts and what is missing. It never says how the Commission will decide.
help-request = Request
    .text = Here is the letter to the Commission, as it would be printed. Look at who learns what before you save it. Saving writes a file outside the vault.
help-packet = Portal packet
    .text = Copy one box after the other into the portal. Look at who learns what, and write the packet to a folder. Give the number of the portal, and the packet is kept as it was.
help-dates = Dates
    .text = Here is what is late and what comes soon. Each date names the paper or rule that sets it. A date without one is your own.
help-letters = Letters
    .text = Keep letters in and out here, and notes for yourself. A note is never in a paper.
help-settings = Settings
    .text = Choose the language, the colours and the size of the text here. Nothing of a case is kept with them.
help-safety = Safety
    .text = Here you say when the vault locks, and make a recovery sheet and a backup. You can change the passphrase here too.
help-limits = Limits
    .text = Read what no program can do for you.

# Who writes here.
settings-vault = In this vault
author-name = Your name
author-hint = You may leave it empty. It is sealed in the vault. It stands in the history of what you save from now on, and in case files you export.
author-kept = Kept. What you save from now on carries it.
author-none = Kept. What you save from now on carries no name.
