# Opening, setting up, the list of cases, and Today.
unlock-title = Open your papers
unlock-under = Everything is sealed on this computer.
unlock-changed = The files last changed: { $when }.
unlock-which = Which papers?
vault-away = { $name } (not here now)
passphrase = Passphrase
unlock = Open
unlocking = Opening…
unlock-wait = Opening takes about one second. The wait makes guessing slow.
open-other-vault = Open another folder
new-vault = Set up new papers
look-round = Look round with a sample case
vault-name = Vault:

set-up-under = Setting up. { $count } short steps.
set-up-language = Language
    .title = Choose your language
set-up-who = Who it is for
    .title = Who is it for?
set-up-honest = Three honest facts
    .title = Three honest facts
set-up-phrase = Passphrase
    .title = Your passphrase
set-up-again = Type it again
    .title = Type it once more
set-up-facts = First facts
    .title = Your first facts
step-of = Step { $step } of { $count }.
language-later = You can change it at any time.
who-own = My own case
    .hint = You write down what happened to you.
who-client = I help others
    .hint = You keep a case for each person.
who-look = Look round with a sample case
    .hint = Public facts of a real case. Nothing is kept.
honest-one = Nobody else can open your papers
    .text = They are sealed with your passphrase. Only it, or your recovery sheet, opens them.
honest-two = Nothing is sent anywhere
    .text = Redress never opens a network connection. What leaves is what you save and hand over.
honest-three = Nobody can promise you a result
    .text = Redress shows which rules may help. It does not say how the CCF will decide, or that you are safe.
phrase-own-text = A phrase of your own must be long: at least 16 signs. A name, a birthday or a song is easy to guess.
phrase-own-label = Your own phrase
phrase-own-hint = You will type it once more.
phrase-use-words = Use the chance words after all
phrase-words = { $count ->
   *[other] { $count } words, chosen by chance
}
phrase-words-text = These words open your papers. Write them on paper now. Nobody can look them up for you.
phrase-other = Give me other words
phrase-own = Use a phrase of my own
phrase-type = Type the { $count } words
phrase-type-hint = Read them from your paper. You will type them once more.
phrase-match = { $good } of { $count } words match so far
phrase-why = Chance words are easier to remember than symbols, and much harder to guess. A name or a birthday is easy to guess.
phrase-left = Type the words to go on.
vault-where = Your papers go into a folder in your home.
vault-elsewhere = Put them somewhere else
again-text = Read the words from your paper, not from memory. This shows that the paper is right.
again-label = Passphrase, once more
again-same = It is the same.
again-other = It is not the same yet.
again-lost = Keep the paper in a place that is not with this computer. Next you can make a second way back in.
make-vault = Make my vault
first-name-own = Your name
first-name-client = The name of the person
first-name-hint = As it stands in the passport. Other spellings come later.
first-accusing = Which country accuses?
first-accusing-hint = Leave it open if you do not know.
create-case = Start the case

cases-count = { $count ->
    [0] No case yet.
    [one] One case.
   *[other] { $count } cases.
}
import-case = Take in a case file
new-case = New case
new-case-role = Whose case is it?
no-cases = No case yet
    .text = Start with a name. The rest can wait.
case-title = Case
case-accusing = Accusing country
case-opened = Opened
case-entries = Entries
case-damaged = The first page of this case is damaged. The rest may still be read.

case-opened-on = Case opened { $date }.
sample-chip = Sample case, from public reports
do-next = Do next
nothing-to-do = Nothing is waiting. Add what happens, when it happens.
dates = Dates
no-dates = No date is written down. Add the last day of your passport or travel document.
paper-runs-out = Runs out { $date }. The CCF asks for one that is valid.
no-file-yet = No file is in this vault yet.
travel = Travel
hidden-marks = { $count ->
    [one] One entry holds hidden signs that turn text round. They are shown as marks.
   *[other] { $count } entries hold hidden signs that turn text round. They are shown as marks.
}
travel-line = Nothing here says that travel is safe.
something-happened = Something happened
    .hint = Log it now, finish later
big-paper = Add a paper
    .hint = Letter, photo, court paper
big-request = Prepare a request
    .hint = Correction or deletion
big-travel = I am going to travel
    .hint = Border card, who to call
papers-changed = { $count ->
    [one] One paper has changed
   *[other] { $count } papers have changed
}
papers-unchecked = { $count ->
    [one] One paper has not been checked yet.
   *[other] { $count } papers have not been checked yet.
}
