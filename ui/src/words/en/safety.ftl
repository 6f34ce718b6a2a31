# Screen 24: locks, passphrase, recovery, backups.
nav-safety = Safety
safety-title = Safety
safety-under = What keeps your papers shut, and how you get back in.

locks = Locks
lock-after = Lock by itself after
lock-after-hint = The time counts from the last key or the last move of the pointer.
lock-minutes = { $count ->
    [one] One minute
   *[other] { $count } minutes
}
lock-never = Never by itself
lock-never-warning = Whoever comes to this computer while you are away can read everything. Choose a time, or lock with Ctrl+L each time you leave.
locks-also = The papers also lock when the computer sleeps, when its lid is closed and when the screen is locked. A form not finished is kept sealed, up to the last second or two.
idle-soon = { $count ->
    [one] This locks in one second.
   *[other] This locks in { $count } seconds.
}
idle-soon-said = Nobody has touched the window for a while. It locks soon.
idle-stay = Press a key or move the pointer to stay.

safety-throw-away = You are looking round. Nothing is kept, so there is no passphrase and no sheet here.

passphrase-when = Change it when somebody may have seen it, or when you want another one.
passphrase-change = Change the passphrase
passphrase-old = The passphrase you use now
new-phrase-hint = Read them from your paper.
passphrase-changed = The new passphrase opens your papers. The old one does not.
    .todo = Destroy the paper with the old words. Make a new backup.
old-copies = An older copy of the folder, or an old backup, still opens with the old words. Papers added later to cases in it can be read too, if somebody also has the new folder. Delete old copies.

sheet = Recovery sheet
sheet-none = There is no sheet. If you forget the passphrase, nobody can open your papers for you.
sheet-there = Made on { $day }. It opens your papers if you forget the passphrase.
sheet-not-read = You have not read it back yet. Try it, so that you know it is right.
sheet-try-again = You last tried it more than 90 days ago. Try it again.
sheet-read-on = Last read back from paper on { $day }.
sheet-make = Make a recovery sheet
sheet-replace = Make a new sheet
sheet-revoke = Revoke the sheet
sheet-try = Try the sheet
sheet-try-text = Type the four rows from your paper. This really opens your papers with them.
sheet-opens = The sheet opens your papers.
sheet-right = The rows are right. Keep the sheet away from this computer.
sheet-revoked = The sheet opens nothing any more.
sheet-old-dead = The sheet you have now will open nothing any more.
sheet-copy = Copy these four rows onto paper. They are shown only now.
sheet-who = Whoever has these words can open your papers. Keep them where you would keep a passport.
sheet-copied = I have copied them
sheet-pdf = Save as PDF to print
sheet-pdf-open = By hand is safer. A PDF is not sealed, and a printer may keep a copy.
sheet-pdf-saved = Saved. Print it, then delete the file. The disk may keep an old copy.
sheet-read-back = Now type two rows from your paper. This shows that the paper is right.
sheet-row = Row { $n }
sheet-row-wrong = Row { $n } is not right. Look at its words again.
sheet-check = Check the rows
sheet-show-again = Show them again
sheet-later = Later
sheet-later-warning = Until you have read rows back, nobody knows whether the paper is right.

set-up-sheet = Recovery sheet
    .title = A way back in
sheet-why = If you forget the passphrase, a sheet of paper can open your papers. Without it they stay shut for good.
sheet-how = You get four rows of four words. You copy them by hand, then type two of them back.
sheet-skip = Not now
sheet-skip-warning = Without a sheet, a lost passphrase means lost papers. You can make one later under Safety.
remind-no-sheet = There is no recovery sheet yet. A lost passphrase means lost papers.
    .act = Make one
remind-not-read = You have not read back your recovery sheet yet.
    .act = Try it
remind-try = It is time to try your recovery sheet again.
    .act = Try it

forgot-link = I forgot my passphrase
forgot-title = Open with the recovery sheet
forgot-under = Type the four rows from your paper. The first four letters of a word are enough.
forgot-new = Choose a new passphrase
    .text = The rows are right. The sheet stays what it is.
forgot-open = Open my papers
forgot-no-sheet = Without the passphrase, a sheet or two parts, nobody can open these papers for you, and we cannot either.

backup = Backup
backup-none = No backup of these papers is known. If this disk breaks, they are gone.
backup-last = The last backup was made on { $day }.
backup-since = { $count ->
    [one] One thing was saved since then.
   *[other] { $count } things were saved since then.
}
backup-make = Make a backup
backup-working = Writing the backup and reading it back…
backup-done = The backup is written and was read back whole:
    .todo = Keep it on another disk, away from this computer.
backup-says = The file is sealed as your papers are. Who finds it sees how much there is, not what. The passphrase and the sheet of today open it for ever.
backup-grows = Choose the same file again, and only what is new is written into it. You can go on working meanwhile.
backup-restore = To put a backup back, lock and choose “Restore a backup”.
auto-backup = Backups without asking
auto-backup-none = Choose a folder on another disk or a stick. Redress then makes a backup there once a day, and after 50 changes. It keeps the last five.
auto-backup-on = Backups are made in this folder:
auto-backup-last = The last one was made on { $day }.
auto-backup-soon = The first one will be there in a moment.
auto-backup-failed = The last try did not work.
    .todo = Put the stick back in, or choose another folder. The backups made before are still good. It is tried again every ten minutes.
auto-backup-choose = Choose a folder
auto-backup-other = Choose another folder
auto-backup-stop = Stop these backups
auto-backup-stay = When you stop, the backups in the folder stay there. Delete them by hand if you want.
restore-link = Restore a backup
restoring = Putting the backup back and comparing it…
restored-now = The backup is in its folder. Open it with the passphrase it had.
notice-restored = { $count ->
    [one] The backup was read whole: one record, all right.
   *[other] The backup was read whole: { $count } records, all right.
}
    .todo = You can go on from here.
notice-restored-damaged = { $count ->
    [one] One thing in this backup was damaged already when it was made.
   *[other] { $count } things in this backup were damaged already when it was made.
}
    .todo = Nothing wrong is shown in its place. Look whether an older backup has it.
notice-restored-earlier = The last part of this backup is damaged or was never finished. You see what was there before it.
    .todo = Look whether you have another backup that is newer.
remind-no-backup = There is no backup yet. If this disk breaks, your papers are gone.
    .act = Make one
remind-backup-old = { $count ->
    [one] One thing was saved since your last backup.
   *[other] { $count } things were saved since your last backup.
}
    .act = Make a new one

erase = Erase for good
erase-under = What you take out of a case can be put back. What you erase here cannot.
erase-in-case = To shred a case, open it and come back here. To erase one entry, open its card and its history.
erase-removed = Erase what was taken out
    .text = Entries that you removed from this case go for good, with their history.
erase-drafts = Clear old states of forms
    .text = While you type, older states of a form stay sealed in the vault. This clears them in all cases.
erase-case = Shred this case
    .text = All of it goes, with its key: entries, history and papers.
erase-entry = Erase for good
erase-earlier = Erase earlier versions
erase-remove = Remove from this computer
    .text = All cases go from this computer, and every trace that Redress keeps of them.
erase-entry-title = Erase this entry for good?
    .text = The entry goes with all it ever said, its file and its form. There is no way back.
erase-earlier-title = Erase what this entry said before?
    .text = The entry stays as it is now. What it said earlier goes for good. There is no way back.
erase-removed-title = Erase everything that was taken out?
    .text = These entries go with all they ever said. There is no way back.
erase-drafts-title = Clear old states of forms?
    .text = What your forms hold now stays. What they held before goes for good.
erase-case-title = Shred this case?
    .text = All of it goes for good, and no passphrase opens it again. There is no way back.
erase-remove-title = Remove all papers from this computer?
    .text = The folder goes with all cases in it. Without a backup elsewhere they are lost for good.
erase-entry-go = { $count ->
    [one] Erase it, one version
   *[other] Erase it, { $count } versions
}
erase-earlier-go = { $count ->
    [one] Erase one earlier version
   *[other] Erase { $count } earlier versions
}
erase-removed-go = { $count ->
    [one] Erase one entry
   *[other] Erase { $count } entries
}
erase-drafts-go = Clear them
erase-case-go = { $count ->
    [one] Shred the case, one entry
   *[other] Shred the case, { $count } entries
}
erase-remove-go = { $count ->
    [0] Remove the papers
    [one] Remove the papers of one case
   *[other] Remove the papers of { $count } cases
}
erase-papers = { $count ->
    [one] One paper goes with it.
   *[other] { $count } papers go with it.
}
erase-pointers = { $count ->
    [one] One other entry points at it and lets go.
   *[other] { $count } other entries point at it and let go.
}
erase-nothing = There is nothing here to erase.
erase-stays = What stays behind
erase-stays-backups = Older backups and copies of the folder still have it. Delete them too.
erase-stays-out = What was exported, printed or sent stays where it is.
erase-stays-disk = The disk may keep old pieces for a while, sealed. No program can promise that they are gone.
erase-stays-words = Other entries that tell of it keep their words.
erase-keep = Keep it
erase-working = Writing what stays again…
erase-done = It is gone for good.

shares = Three parts with three people
shares-none = You can cut a way back in into three parts. Any two of them open your papers. One part alone shows nothing.
shares-there = Made on { $day }. Any two of the three open your papers.
shares-how = You get three parts of five rows. Give each to another person, who need not know the others.
shares-not-read = You have not read two parts back yet. Try them, so that you know they are right.
shares-try-again = You last tried them more than 90 days ago. Try two again.
shares-read-on = Two were last read back from paper on { $day }.
shares-make = Make three parts
shares-replace = Make three new parts
shares-revoke = Revoke the parts
shares-try = Try two parts
shares-try-text = Type two of the three parts from paper. This really opens your papers with them.
shares-open = The two parts open your papers.
shares-revoked = The parts open nothing any more.
shares-old-dead = The parts that people have now will open nothing any more.
shares-copy = Copy these three parts onto three sheets of paper. They are shown only now. Then you type two of them back.
shares-who = Two people together can open your papers, also against your will. Choose them with care.
shares-part = Part { $n }
remind-shares = It is time to try two of your three parts.
    .act = Try them
forgot-shares = Open with two parts
    .text = Type two of the three parts from paper. The first four letters of a word are enough.
forgot-by-shares = I have two of three parts
forgot-by-sheet = I have a recovery sheet
