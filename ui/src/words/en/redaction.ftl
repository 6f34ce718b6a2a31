# Copies that may be given away: pixels only, with parts blacked out.
redact-open = Black out parts
safe-copy-open = Make a safe copy
redact-title = Black out parts
safe-copy-title = Make a safe copy
redact-make = { $count ->
    [one] Burn in { $count } box
   *[other] Burn in { $count } boxes
}
safe-copy-make = Make a safe copy
redact-making = Making the copy…
redact-looking = Looking into the paper…
redact-drawing = Drawing the page…
redact-page-alt = Page { $page } of the paper
redact-page = Page { $page } of { $pages }
redact-before = Page before
redact-after = Next page
redact-how = Draw boxes over what nobody shall read. The copy is made of pixels only. What lies under a box is nowhere in it.
redact-stays = Your original stays as it is, in this vault only. With no box, the copy shows all that the pages show.
redact-goes-on = You go on with the newest redacted copy. What is black there stays black.
redact-from-original = Begin again from the original
redact-afresh = You begin again from the original. What was black in the earlier copy shows again: cover it anew.
redact-boxes = Boxes on this page
redact-none = No box yet. Draw one with the mouse, or add one and set its numbers.
redact-box-name = Box { $number }
redact-left = From the left
redact-top = From the top
redact-width = Width
redact-height = Height
redact-measure = The page is { $full } wide and { $full } high. Arrow keys move a box, with Shift they stretch it, Delete removes it.
redact-add = Add a box
redact-remove = Remove the box
redact-elsewhere = { $count ->
    [one] { $count } more box is on other pages.
   *[other] { $count } more boxes are on other pages.
}
redact-done = The redacted copy is kept
safe-copy-done = The safe copy is kept
redact-finish = Back to the paper
redact-written = { $pages ->
    [one] { $name }: { $pages } page, pixels only
   *[other] { $name }: { $pages } pages, pixels only
}
redact-burnt = { $count ->
    [one] { $count } box is burnt in. It cannot be taken off the copy.
   *[other] { $count } boxes are burnt in. They cannot be taken off the copy.
}
redact-original-stays = The original is unchanged. Where this paper goes out, the copy is given, not the original.
redact-outside = The copy is not sealed: whoever has it can read it.
redact-incomplete = Something could not be drawn. Compare with the original: page { $pages }.
redact-smaller = Drawn smaller than in the original: page { $pages }. Look whether it can still be read.
redact-look-again = Look at every page of the copy before you give it away. What shows there, everybody sees.
found-title = What lies in the original unseen
found-none = Nothing was found.
found-not-looked = This could not be looked for. A copy leaves it behind all the same.
found-limit = This program cannot see everything. A copy of pixels leaves behind what was found and what was not.
removed-title = Found and removed
removed-none = Nothing was found that had to be removed.
found-place = Place where it was taken
found-camera = Camera or phone
found-author = Author or owner
found-software = Program
found-dates = Dates
found-title-of = Title or keywords
found-thumbnail = A small earlier picture
found-xmp = Hidden data (XMP)
found-iptc = Hidden data (IPTC)
found-exif = Camera data (EXIF)
found-profile = Colour profile
found-comment = Comment
found-trailing = Bytes after the end
found-frames = More pictures: only the first is in the copy
found-text = Text that can be searched and copied
found-hidden-text = Text that is not shown
found-layers = Layers
found-script = Script
found-launch = Order to start a program or open a file
found-link = Link
found-attachment = File inside the file
found-note = Notes on the pages
found-form = Form, and what was typed into it
found-media = Sound, film or model
found-signature = Digital signature: the copy no longer has it
found-earlier = Earlier states of the file
found-file-id = Number that marks all copies of the file
help-redaction = Copy to give away
    .text = Boxes you draw here are burnt into a copy made of pixels. The original stays as it is. Look at every page of the copy before you give it away.
