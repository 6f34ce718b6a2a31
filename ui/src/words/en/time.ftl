# Dates in free words.
date-words = In your own words, such as “spring 2015” or “3 Mordad 1394”
date-ask-which = This can mean more than one time. Which one is it?
date-ask-event = Which event do you mean?
date-ask-use = The boxes below say something else. Shall the words decide?
date-offer-event = { $date } ({ $event })
date-why-no_year = There is no year in it. Your words are kept; add the year if you know it.
date-why-moves = Its meaning changes as time goes by. Your words are kept; write the day or month.
date-why-no_such_day = The calendar has no such day or month. Your words are kept.
date-why-out_of_range = Only the years 1850 to 2200 can be placed. Your words are kept.
date-why-backwards = It ends before it begins. Your words are kept.
date-why-no_such_event = No event with a known date fits these words. Your words are kept.
date-why-too_long = This is too long for a date. Write the story in the text below.
date-why-not_understood = This could not be read as a date. Your words are kept; use the boxes if you can.
date-kept-typed = Will be kept as “{ $date }{ $open }”, with your words “{ $words }”.
date-kept-words = Will be kept as “date not known”, with your words “{ $words }”.
date-span = { $from } to { $to }
date-calendar-open = Show a calendar
date-only-month = Only the month
month-before = Month before
month-after = Month after

# Names.
suggest-spelling = Suggest Latin letters
suggested-spelling = Suggested spelling, check it:
use-spelling = Add this spelling

# Timeline.
note-quiet = In which time did nothing happen?
shape-open = Before or after
no-date-column = No date
zoom = Zoom
zoom-in = Closer
zoom-out = Further away
zoom-fit = Fit
earlier = Earlier
later = Later
more-in-list = { $count ->
    [one] One more entry, opens the list
   *[other] { $count } more entries, opens the list
}
list-part = { $from } to { $to } of { $all }
timeline-gaps = { $count ->
    [one] One long gap.
   *[other] { $count } long gaps.
}
gap-days = Gap: nothing from { $from } to { $to }
gap-quiet = Nothing happened from { $from } to { $to }
gap-question = Did nothing happen, or is it not written down yet?
gap-of = { $count ->
    [one] This is the only gap.
   *[other] There are { $count } gaps.
}
gap-add = Add what happened
gap-nothing = Nothing happened
gap-kept = Kept as a note. This gap is not asked about again.
as-typed = as typed: { $words }
used-in = Used in: { $grounds }
print = Print
print-question = Print the timeline?
print-alerts-question = Print the alerts?
print-warning = It becomes a PDF that is not sealed. Anyone who finds it can read it. It stays where you save it, also after you lock.
print-all = { $count ->
    [one] Also print the one entry that never leaves this vault
   *[other] Also print the { $count } entries that never leave this vault
}
print-left-out = { $count ->
    [one] One entry stays out of the paper, and the paper says so.
   *[other] { $count } entries stay out of the paper, and the paper says so.
}
print-save = Save PDF
print-written = Saved, not sealed: { $name }
print-page = page { $page } of { $pages }
print-as-of = As of { $date }
print-marks = Marks
print-none-left-out = Nothing was left out.
print-some-left-out = { $count ->
    [one] One entry that never leaves the vault is not on this paper.
   *[other] { $count } entries that never leave the vault are not on this paper.
}
print-with-all = This paper holds entries that never leave the vault. Keep it to yourself.
