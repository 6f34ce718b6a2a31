# What only the command line says. Its other words are those of the window.
cli-vault-made = The vault is made. Without the passphrase nobody can open it, not even us.
cli-backup-made = Files: { $files }. Bytes: { $bytes }, new: { $written }. Written and read back.
cli-backup-earlier = The last part of this backup is damaged or unfinished. What is restored is the part before it.
cli-backup-restored = Files restored: { $files }. Read and compared: { $records } entries, { $papers } papers. Damaged: { $damaged }.
cli-rekeyed = The new passphrase opens the vault. The old one does not.
cli-rekeyed-copies = An older copy of the folder still opens with the old passphrase: delete old copies.
cli-one-person = One person opens this vault.
cli-person = { $id }  { $name }
cli-person-me = { $id }  { $name } (you)
cli-person-keeper = { $id }  { $name } (may add and remove people)
cli-person-left = { $id }  { $name } (was removed)
cli-named = Your work is written under the name { $name }.
cli-person-added = { $name } ({ $id }) opens this vault now, and sees no case yet.
cli-part-given = Done. They see it at their next opening.
cli-person-removed = They open nothing any more that is saved from now on. An older copy of the folder still opens for them.
cli-sheet-opens = The sheet opens the vault.
cli-sheet-revoked = The sheet opens nothing any more. An older copy of the folder it still opens.
cli-part-of-three = Part { $number } of 3
cli-parts-open = The two parts open the vault.
cli-parts-revoked = The parts open nothing any more. An older copy of the folder they still open.
cli-checked = Entries read: { $records }. Papers read: { $papers }. Damaged: { $damaged }.
cli-unsigned = Not signed: { $count }. They were saved before this vault signed what is saved.
cli-refused = Not counted: { $count }. Whoever wrote them had no part in the case that allows it.
cli-imported = Taken in: { $id }. Entries: { $entries }.
cli-hidden-marks = Hidden direction marks are kept as typed, and left out of screens and papers, in: { $ids }.
cli-case-line = { $id }  { $title }  (entries: { $entries })
cli-case-damaged = damaged
cli-no-case = No case yet.
cli-exported = Files written: { $files }, and a MANIFEST. The folder is not sealed: whoever has it can read it.
cli-another-source = another source: { $says }
cli-no-dates = No date is written down.
cli-dates-unread = Cannot be read, so their dates are not here: { $ids }.
cli-drafted = request.pdf: { $pages } pages. It is not sealed.
cli-docx = request.docx: the same, to edit. It is not sealed.
cli-summary = summary.pdf: { $pages } pages, the summary that the portal takes first. It is not sealed.
cli-length = Length: { $counted } of { $budget } pages.
cli-admissible = Whether the CCF can take it:
cli-exhibits = exhibits.pdf: { $pages } pages. It is not sealed.
cli-read-back = Every file was read back and is as it was written.
cli-not-printed = Note: { $mark } is not printed ({ $why })
cli-strange = Characters of the exhibits without a sign in the built-in fonts: { $count }. Their codes stand in their place.
cli-who-learns = Who learns what, if it is sent:
cli-filing-tells = Filing may tell the accusing state that a challenge exists.
cli-draft-note = Note: { $kind } { $about } ({ $count })
cli-erased = Gone for good: { $states } saved states, { $papers } papers. Bytes before: { $before }, now: { $after }.
cli-erased-stays = Older backups and copies of the folder still have it, and so has what was exported or printed. A disk may keep old blocks for a while.
cli-vault-removed = The vault is gone from this computer.
cli-paper-in = { $mark } taken in, SHA-256 { $hash }.
cli-paper-trouble = { $mark } is in, but cannot be used as it is: { $words }
cli-papers-outside = The files outside the vault are still there. Nothing marked as never leaving enters a paper; new papers are so marked.
cli-paper-same = unchanged since it came in
cli-paper-changed = HAS CHANGED or cannot be read
cli-paper-no-file = no file in this vault
cli-paper-copied = Written, SHA-256 { $hash }. The copy is not sealed.
cli-printed = Entries: { $rows }. Pages: { $pages }. It is not sealed.
cli-left-out = Left out, because they never leave the vault: { $count }
cli-answer-saved = The answer is saved.
cli-no-alerts = No alert is recorded.
cli-no-clocks = No clock runs, and none waits.
cli-clock-from = from { $entry }
cli-clock-seen = often seen: { $first } to { $last }.
cli-clock-share = in { $share } of 100 cases: { $first } to { $last }.
cli-session = Session of the CCF: { $session }
cli-session-dates = { $number }: { $first } to { $last }
cli-no-session = No later session is in the data.
cli-day-late = { $count ->
    [one] one day late
   *[other] { $count } days late
}
cli-day-in = { $count ->
    [one] in one day
   *[other] in { $count } days
}
