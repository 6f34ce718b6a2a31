# File dialogs, opened outside the page.
dialog-new-vault = Where should the new vault be?
dialog-vault = Which folder is the vault?
dialog-papers = Which papers do you want to add?
dialog-case = Which case file do you want to take in?
dialog-export = In which folder should the copy of the case be? It will not be sealed.
dialog-save = Where do you want to save it? The copy will not be sealed.
dialog-cancel = Cancel
dialog-choose = Choose this folder
dialog-add = Add
dialog-open = Open
dialog-save-here = Save here
dialog-backup = Where do you want to save the backup? Choose another disk or a stick.
dialog-restore = Which backup do you want to restore?
dialog-restore-to = In which empty folder should it be put back?
dialog-automatic = In which folder should backups be made? Choose another disk or a stick.

# The control slip: dates on paper.
slip-title = Control slip
slip-as-of = As of
slip-page = Page %n of %all
slip-day = Last day
slip-case = Case
slip-what = What
slip-done = Done
slip-late = Late
slip-week = This week
slip-month = This month
slip-none = No date within a month.
slip-task = A task of this case
slip-begin = Time to begin
slip-letter = Answer a letter
slip-paper = A paper runs out
slip-end = Dates written down in Redress, and limits counted from them. Check each against its rule.
slip-clock = A limit of a rule
calendar-day = Day to keep

# A text of the library on paper.
reading-rule = Rule
reading-evidence = Usual paper
reading-source = Source
reading-sure = How sure
reading-sourced = Read in its source.
reading-part = Partly recalled: check against the official text.
reading-recalled = Recalled: check against the official text.
reading-own = My correction, kept
reading-end = This is information, not legal advice.
dialog-proof = Choose a proof, a certificate or a block header
