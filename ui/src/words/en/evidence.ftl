# The evidence shelf: what is asked about a paper beside the four questions.
evidence-more = More about this paper
evidence-consent = Does the person it came from agree to its use?
    .short = Consent
consent-given = They agree
    .hint = Say below to what, and how they said so.
consent-in_part = They agree to some uses only
    .hint = Say below to which uses, or to which readers.
consent-asked = They were asked
    .hint = Until they answer, keep it here.
consent-refused = They do not agree
    .hint = Mark it as never leaving this vault.
consent-not_needed = Nobody need be asked
    .hint = It is public, or it is your own.
consent-unknown = I do not know
    .hint = Ask before it leaves this vault.
evidence-consent-words = What did they agree to, and when?
    .short = Agreed
    .hint = This stays in the vault.
evidence-harm = Who could come to harm by it?
    .short = Harm
    .hint = And what keeps them safe. This stays in the vault.
evidence-translates = Is it a translation of another paper?
    .short = Translation of
    .no = No
evidence-translations = Translations
evidence-translator = Who translated it?
    .short = Translator
    .hint = A translator may be at risk too. The name stays here unless you choose otherwise.
evidence-translator-sees = Who may see the translator’s name?
evidence-reliability = How far can it be relied on?
    .short = Reliability
    .hint = For you only. This stays in the vault.
reliability-official = An authority’s original or certified copy
reliability-first_hand = From somebody who was there
reliability-second_hand = From somebody who heard of it
reliability-doubtful = There is reason to doubt it
reliability-unknown = I do not know
evidence-doubts = What speaks against it?
    .short = Doubts
evidence-blocked-asylum = Asylum papers stay blocked.
evidence-blocked-marked = It is marked to stay here.
evidence-blocked-mark = It is marked “{ $mark }”. It goes as marked only after it is let go under “Who learns what”.
evidence-why = Why
evidence-copies = Copies made of it
copy-kind-working = Working copy
    .short = Working
copy-kind-redacted = Redacted copy
    .short = Redacted

# The viewer.
viewer = The paper
viewer-which = Which copy
viewer-copy = Copy
viewer-no-copy = There is no such copy yet
viewer-pages = Pages
viewer-opening = Opening…
viewer-changed = This file has changed since it came in. It is not shown, so that nothing false is taken for true.
viewer-broken = This file cannot be shown. It may be damaged, or of a kind the window does not know. You can save a copy of it.
viewer-not-shown = This kind of file is not shown here. You can save a copy of it, outside the vault.
viewer-heic = This is a photo in the HEIC format, which is not shown here. It is kept byte for byte. Save it as JPEG or PDF with the telephone or another program. Then add that file as well.
viewer-tiff = This is a scan as TIFF. It is not shown here. Where it can be read, its pages are drawn under “Black out parts”, and they stand among the exhibits.
viewer-as-text = This file could load or run things. So only the text it is written in is shown.
copy-original = Original, never changed
    .short = Original
copy-of-mark = { $mark } ({ $kind })
view-size = Size
view-larger = Larger
view-smaller = Smaller
view-fit = Fit the page
view-percent = { $percent } %
page-of = { $page } of { $pages }
view-page-before = Page before
view-page-after = Next page
page-go = Page
page-called = { $called }, page { $page }
pdf-locked = This PDF wants a password, so it cannot be shown. Ask whoever made it for one without.
mislabelled = The name ends in .{ $ending }, but inside is something else: { $found }. Ask who made it, and why.
shows-picture = a picture
shows-pdf = a PDF
shows-text = a text
shows-sound = a sound recording
shows-film = a film
shows-nothing = something unknown
media-too-large = This recording has { $size } MiB. Up to { $most } MiB are played here. Save a copy outside the vault to play it.
open-film = Play the film ({ $size } MiB)
open-sound = Play the recording ({ $size } MiB)
three-copies = Copies

# The custody log.
custody = Custody log
custody-of = Custody log of { $what }
custody-under = What was done with this paper, when and by whom.
custody-by = By { $who }.
custody-nobody = No name was given.
custody-clock = Times are those of the computer’s clock. It may have been wrong.
custody-from = What you said about where it came from:
custody-empty = Nothing is written down yet. Papers from a case file bring no log.
custody-whole = { $count ->
    [one] One line. It stands as it was written.
   *[other] { $count } lines. All stand as they were written, none is missing between them.
}
custody-newest = Only the newest { $count } of { $total } lines are shown. All were checked.
custody-altered = A line of a log in this case is not as it was written, or cannot be read.
custody-forged = A line carries a signature that does not fit it.
custody-missing = A line is missing: another one names it, and it is not there.
custody-loose = A line stands alone: it does not say what came before it.
custody-broken = This log is broken. Do not rely on it. Look in a backup for a whole one.
custody-how = Each line below is followed by its SHA-256. A line names the lines before it by theirs.
custody-save = Save the log as text
custody-saved = Saved a log that is not sealed: { $name }
custody-signed = Signed with key { $key }
deed-taken_in = The file came in.
deed-copy_made = A copy was made.
deed-viewed = It was looked at.
deed-copied_out = A copy that is not sealed was saved outside.
deed-exported = It was saved outside with the whole case.
deed-enclosed = It went into a paper for others.
deed-unchanged = Checked: it is unchanged.
deed-changed = Checked: it has changed or cannot be read.
deed-source_noted = From whom it came was noted.
custody-source-now = It says now:
custody-source-nothing = Nothing is said now.
custody-source-replaced = Other words came later. See the history of the paper.
custody-names = What is written about where a paper came from may name a person. Give this log only to those who may know. It never goes into a packet for the CCF.
drop-here = { $count ->
    [one] Drop it here to take it in. The file outside stays.
   *[other] Drop { $count } files here to take them in. The files outside stay.
}

# A copy that was made outside.
add-copy = Add a copy of it
add-copy-hint = A copy that you made elsewhere, with notes or with parts blacked out. The original stays as it is. Where there is a redacted copy, it is the one that goes out.
add-copy-kind = What is the copy for?
add-copy-done = What was done to it?
add-copy-choose = Choose the file
