# The library, one's own words beside it, and the map of countries.
nav-library = Library
library-under = Everything here is on this computer. Each text shows its date.
library-find = Find
library-shelves = Shelves
library-as-of = As of { $date }.
library-see = See also
library-more = In the library
library-nothing = Nothing was found. Try fewer words.
library-locked = Open your papers to write something of your own here.
library-first-hour = Arrested? The first hour
shelf-guides = Guides
shelf-rules = Rules
shelf-procedure = Procedure
shelf-decisions = Decisions
shelf-alerts = Alerts and other roads
shelf-cases = Public cases
shelf-glossary = Words
shelf-help = Help
shelf-countries = Countries
own-kept = Kept on { $date }, in your vault only.
correction-add = Correct this text
correction-mine = My correction
correction-short = corrected
correction-hint = What does the official text say, and where did you read it? The shipped text stays as it is.
correction-remove = Remove my correction
correction-removed = Your correction was removed. Older states stay sealed in the vault until it is written again.
country-note-add = Write a note on this country
country-note-mine = My note
country-note-short = my note
country-note-hint = What you found, from whom, and on which day.
country-note-remove = Remove my note
country-note-removed = Your note was removed. Older states stay sealed in the vault until it is written again.
helpers-mine = My own list
helpers-none = Nobody is on it yet. Write down who can help, and when you last checked.
helper-add = Add someone
helper-change = Change this entry
helper-name = Who
helper-does = What they can do
helper-languages = Languages
helper-contact = How to reach them
helper-contact-hint = It stays sealed here. Redress contacts nobody.
helper-checked = Last checked
helper-words = Note
helper-remove = Remove
helper-removed-kept = It stays sealed here until you undo this or throw it away.
helper-let-go = Throw it away
rights-title = Legal tools available
rights-from = The state that asks for the person
rights-against = when { $country } asks
rights-map = Map of legal tools. Chosen: { $country }. The list beside it says the same.
rights-list = All countries
rights-many = 4 or 5 tools
rights-some = 2 or 3
rights-few = 0 or 1
rights-none = No answer
rights-count = { $count } of { $all }
rights-tool = Tool or list
rights-there = There
rights-means = What it means
rights-yes = Yes
rights-no = No
rights-uncertain = Not certain
rights-territory = Look at the parent state
library-found = { $count ->
    [0] Nothing found.
    [one] One text found.
   *[other] { $count } texts found.
}
help-library = Library
    .text =
        Read the rules, the steps and the advice, each with its date.
        Find looks through all of it. On an old or uncertain text, write down what the official one says.
