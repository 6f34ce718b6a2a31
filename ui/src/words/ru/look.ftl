nav-settings = Настройки
settings-under = Хранятся на этом компьютере, вне хранилища. В них нет ничего из дела.
settings-unkept = Этот выбор действует, пока Redress не закрыт, и не запомнится.
theme-hint = Страница запроса остаётся белой, какой её напечатают.
text-size = Размер текста
text-size-hint = Вместе с ним растёт всё. То же делают Ctrl и плюс или минус, Ctrl и 0 возвращает.
text-size-percent = { $percent } %
motion = Движение
motion-hint = Окна и сообщения появляются плавно. Ничто не мигает.
motion-system = Как в компьютере
motion-less = Ничто не движется
ticks-search = Поиск: { $list }
ticks-more = Показано { $shown } из { $count }. Введите слово, чтобы найти другие.
progress-count = { $done } из { $total }.
progress-mib = { $done } из { $total } МиБ.
progress-paper = Документ { $paper } из { $papers }.
progress-seconds = { $count ->
    [one] Осталась примерно { $count } секунда.
    [few] Осталось примерно { $count } секунды.
    [many] Осталось примерно { $count } секунд.
   *[other] Осталось примерно { $count } секунды.
}
progress-minutes = { $count ->
    [one] Осталась примерно { $count } минута.
    [few] Осталось примерно { $count } минуты.
    [many] Осталось примерно { $count } минут.
   *[other] Осталось примерно { $count } минуты.
}
stopping = Останавливается…
opening-vault = Открываются ваши документы
taking-in-case = Дело принимается
