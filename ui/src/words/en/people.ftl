# Several people in one vault: who they are, and who works on which case.
nav-people = People
people-title = People
people-under = Who opens these papers, and who works on which case.
people-in-safety = Several people can open these papers, each with a passphrase of their own. Each sees only the cases they have a part in.
people-show = Show people
people-throw-away = You are looking round. Nothing is kept, so nobody can be added here.
help-people = People
    .text = Here you say who opens these papers, and who works on which case.

people-list = Who opens these papers
people-alone = Only you open these papers. You can let in other people, each with a passphrase of their own.
people-you = You
people-founder = Began these papers
people-keeper = May add and remove people
people-left = Was removed
people-no-keeper = You cannot add or remove people here. Ask one of those who may.

people-know = What this means
people-know-see = Nobody sees a case they have no part in, not even its title. They see only that there are other cases.
people-know-names = All people here see each other’s names.
people-know-own = Your own notes in the library and your forms not finished stay yours alone.
people-know-stays = What somebody saved stays when they leave.
people-know-older = Who loses a part or is removed cannot open what is saved from then on.
people-know-copies = Older copies of the folder and old backups still open as before. Delete those you do not need.
people-know-trust = Parts hold as long as everybody uses Redress as it is. Somebody here who is skilled and changes the program or the files could read, hide or spoil more. Let in only people you trust with all of it.
people-know-sheet = Each person needs a recovery sheet of their own. Without it, nobody can open their cases for them when they forget their passphrase.

people-add = Add a person
people-add-sees = The new person sees the names of all people here. They see no case until you give them a part in it.
people-name = Their name
people-name-hint = All people here see it. It stands beside what they save.
people-name-taken = Somebody here has this name already. Choose another one.
people-keeper-tick = They may add and remove people too
people-my-name = Your own name
people-my-name-hint = You have not given one yet. All people here will see it.
people-my-name-first = Give your own name first.
people-my-phrase = Your own passphrase
people-theirs = Now the other person
    .text = Let them sit here and type their own passphrase now. Look away while they do. You should not know it.
people-add-go = Add this person
people-added = Added:
    .next = They see no case yet. You can give them a part in one.
    .sheet = They should make their own recovery sheet soon. Lock, let them open these papers, and go to Safety.

people-remove = Remove
people-remove-this = Remove { $name }
people-remove-title = Remove { $name }?
    .text = They cannot open what is saved from now on. What they saved stays.
people-remove-keep = Do not remove
people-remove-go = Remove this person
people-remove-only = { $count ->
    [one] One case is theirs alone. Nobody can open it any more once they are removed, not even you.
   *[other] { $count } cases are theirs alone. Nobody can open them any more once they are removed, not even you.
}
people-know-raised = Where nobody else is a supervisor of a case, whoever may do most in it becomes one.
people-removed = Removed:
    .text = Their passphrase does not open these papers any more.

people-cases = Who works on which case
people-other-cases = Other cases
people-cases-none = You have no part in a case yet.
people-find = Find a case or a person
people-found = { $count ->
    [one] One case
   *[other] { $count } cases
}
people-my-part = Your part
people-change = Choose who works on it
people-part-none = No part
    .text = Does not see the case.
people-part-reader = Reader
    .text = Reads and changes nothing. The log of a paper notes when they looked at it.
people-part-client = Client
    .text = The person the case is about. Writes, but cannot record what was filed, or take the case out.
people-part-student = Student
    .text = Works for a supervisor. Writes, but cannot record what was filed, or take the case out.
people-part-caseworker = Caseworker
    .text = Writes everything.
people-part-supervisor = Supervisor
    .text = Writes everything, says who works on the case, and can erase it for good.
people-parts = What each part may do
people-given = Saved:
people-own-title = Change your own part?
    .text = You cannot give it back to yourself. Another supervisor of the case would have to do it.
people-own-go = Change my part
people-own-keep = Keep my part

people-works = Who works on this case
people-works-here = On this case
people-reads = You may read this case. Changes you make are not saved.
    .todo = Ask a supervisor of the case if you need to change something.
