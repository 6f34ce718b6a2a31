# Screen 14: the portal packet, who learns what, and what is blocked by itself.
packet-title = Portal packet
packet-title-of = Portal packet: { $kind }
packet-under = Copy each line into the same box of the CCF portal. { $done } of { $all } copied.
packet-boxes = Boxes
packet-box = Box
packet-asks = The portal asks
packet-your-text = Your text
packet-copy = Copy
packet-copied = Copied
packet-not-copied = Nothing was copied. Try again.
packet-fill = Fill in
packet-missing = Not written down yet
packet-yourself = Type it there yourself: no paper holds it.
packet-nothing = Nothing
packet-length = { $count ->
    [one] One character
   *[other] { $count } characters
}
packet-recalled = This box is recalled from older forms.
packet-order = The order follows the portal guide of March 2026. The portal’s own screens were not seen. If a box differs, follow the portal. As of { $date }.
packet-write = Write packet to a folder
packet-writing = Writing and reading back…
packet-write-question = Write the packet to a folder?
packet-write-warning = The files are not sealed. Anyone who finds them can read them. They stay there after you lock. A sealed copy is kept here.
packet-not-read = You have not looked at who learns what yet.
packet-some-large = Some files are large. The portal may refuse them.
packet-written = { $count ->
    [one] One file was written, read back and matched: { $name }
   *[other] { $count } files were written, read back and matched: { $name }
}
packet-not-printed = Not printed
packet-apart-no_file = The file is not in these papers.
packet-apart-recording = A sound or video recording goes as its own file.
packet-apart-locked = The PDF has a password. It goes as its own file.
packet-apart-unreadable = The file cannot be read. It goes as its own file.
packet-apart-too_large = It is too large to print. It goes as its own file.
packet-apart-not_read = Reading it took too much memory or time, or could not be done safely. It goes unread, as its own file.
packet-apart-moving = A moving picture goes as its own file.
packet-apart-heic = A HEIC photo cannot be printed here. It goes as it is, with all that its file holds.
packet-apart-form = A form or layers could show otherwise elsewhere. It goes as its own file.
packet-apart-empty = It holds nothing to print.
packet-apart-damaged = The file is damaged here and does not go.
packet-apart-other = This kind of file cannot be printed. It goes as it is.
packet-strange = These signs have no letter shapes here; their codes stand in the paper: { $signs }
packet-exhibits = Exhibits to upload
packet-no-exhibits = No exhibit may leave yet. Mark who may see it first.
packet-mb = { $size } MB
packet-no-file = no file
packet-large = large
packet-sum = { $count ->
    [one] One exhibit
   *[other] { $count } exhibits
}, { $size }. Above the limit: { $large }.
packet-limit = Mark files above this many megabytes
packet-before = Before you send
packet-identity-yes = Identity paper in date until { $date }
packet-identity-no = Identity paper out of date since { $date }
packet-identity-unknown = The last day of the identity paper is not known
packet-no-spill = No blocked name or address found in what goes
packet-spilled = { $count ->
    [one] A blocked name or address stands in something that goes
   *[other] Blocked names or addresses stand in { $count } places of what goes
}
packet-spill-limits = Only your typed words are searched. Pictures and files are not.
packet-read = You have looked at who learns what
packet-read-now = Look at who learns what
packet-tick-document = Official document on the entity: full name, day of registration, its number if it has one, official address
packet-tick-authority = Paper that shows who may act for the entity
packet-tick-one = One kind of request in this packet
packet-tick-signed = Signed and dated
packet-number = Number the portal gave you
packet-number-label = Number
packet-day-label = Sent on
packet-of-day = { $count ->
    [one] The packet of { $date }, one file.
   *[other] The packet of { $date }, { $count } files.
}
packet-case-changed = { $count ->
    [one] One fact has changed since it was written.
   *[other] { $count } facts have changed since it was written.
}
packet-own-changed = Your own words, or the settings of the request, have changed since it was written.
packet-freeze = It was sent: keep it as it was
packet-frozen = Kept as sent. The clocks run.
packet-clocks = Starts the one-month clock for admissibility. The clock of the decision starts later, with the admissibility letter.
packet-write-first = Write the packet to a folder first, then send it in the portal.
packet-error-number = Type the number that the portal gave.
packet-error-day = Give the whole day, today or before.
packet-sent-on = { $count ->
    [one] Sent { $date }, one file, kept as it was.
   *[other] Sent { $date }, { $count } files, kept as they were.
}
packet-older-words = { $count ->
    [one] Sent with the older words: one fact is another now
   *[other] Sent with the older words: { $count } facts are others now
}
packet-older-own = Sent before your own words, or the settings of the request, were changed.
packet-gone = No longer in the case, or no longer leaves
packet-check = Check it
packet-again = Write it again
packet-as-it-was = Every file is as it was.
packet-spoiled = These files are no longer as they were: { $names }
packet-names-others = Names people who would be at risk
packet-to-finish = Stays until it is finished
guarded-named = Family, witness or helper
guarded-residence = Place of residence
guarded-asylum_file = Asylum file
guard-shut = blocked from every paper.
guard-open = let go. Reason:
guard-block = Block again
guard-unblock = Let it go
guard-question = Let this go: { $what }?
guard-what = This opens one thing only: { $part }. It then goes as it is marked: { $mark }.
guard-why = Why does the request need it?
guard-why-hint = The reason is kept sealed, with its date. No paper holds it.
guard-why-empty = Write the reason first.
guard-keep = Keep it blocked
learns-sources = What each mark costs is told as of { $date }. Filing itself may tell the accusing state that the data are challenged.
packet-other-kind = You can also choose another kind above.
packet-needs-decision = A revision is about a decision of the CCF. Write down your earlier request and how it ended first.
packet-needs-new_fact = A revision rests on a new fact. Write down the fact first, and why it could have led to another decision.
packet-length-of = { $count } of { $limit } characters
packet-over = { $count ->
    [one] One character over the limit. Nothing is cut: shorten the text.
   *[other] { $count } characters over the limit. Nothing is cut: shorten the text.
}
packet-some-long = { $count ->
    [one] One box is longer than the limit you typed.
   *[other] { $count } boxes are longer than the limits you typed.
}
packet-limits = Limits of the boxes
packet-limits-hint = How long a text the portal takes is not confirmed. If you see a limit there, type it here. No text is ever cut.
packet-limit-of = Limit of “{ $box }”, in characters
packet-seen = What you saw in the portal
packet-seen-day = Last changed on { $date }. It is kept sealed and holds for every case.
packet-seen-none = Nothing is typed in yet. What you type is kept sealed and holds for every case.
packet-page-limit = Pages the portal takes
packet-limit-without = If this is empty, files above { $size } MB are marked.
packet-pages = { $pages ->
    [one] The request counts one page. The limit set here is { $limit }.
   *[other] The request counts { $pages } pages. The limit set here is { $limit }.
}
packet-pages-over = That is more than the limit set here. Nothing is cut. Check the limit in the portal, then shorten the request if you must.
packet-see-items = See each item
packet-in-request = In the request
packet-not-told = This kind of request does not tell it.
packet-copy-list = { $count ->
    [one] Copy the one item
   *[other] Copy the { $count } items
}
packet-list-copied = The list was copied.
packet-print = Print the sheet
packet-print-question = Print the sheet to copy from?
packet-print-what = The paper has every box with your text, the exhibits, and squares to tick. Use it where you cannot copy from this computer.
packet-sheet-said = Type each line into the same box of the CCF portal, and tick it. This paper is not sealed. Keep it to yourself and destroy it afterwards.
packet-sheet-whole = It stands whole in request.pdf, in the folder of the packet.
