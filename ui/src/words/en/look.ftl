nav-settings = Settings
settings-under = Kept on this computer, outside the vault. Nothing of a case is in them.
settings-unkept = This choice holds until Redress is closed, and is not remembered.
theme-hint = The page of a request stays white, as it will be printed.
text-size = Size of the text
text-size-hint = Everything grows with it. Ctrl and plus or minus do the same, Ctrl and 0 goes back.
text-size-percent = { $percent } %
motion = Motion
motion-hint = Dialogs and notices fade in. Nothing here flashes.
motion-system = As the computer
motion-less = Nothing moves
ticks-search = Search: { $list }
ticks-more = { $shown } of { $count } are shown. Type a word to find others.
progress-count = { $done } of { $total }.
progress-mib = { $done } of { $total } MiB.
progress-paper = Paper { $paper } of { $papers }.
progress-seconds = { $count ->
    [one] About { $count } second left.
   *[other] About { $count } seconds left.
}
progress-minutes = { $count ->
    [one] About { $count } minute left.
   *[other] About { $count } minutes left.
}
stopping = Stopping…
opening-vault = Opening your papers
taking-in-case = Taking the case in
