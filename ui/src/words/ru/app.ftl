# Рамка, части и то, что есть на каждом экране.
nav-today = Сегодня
nav-facts = Дело
nav-alerts = Оповещения
nav-timeline = Хронология
nav-evidence = Доказательства
nav-check = Моя ситуация
nav-request = Запрос
nav-limits = Защита и пределы
sections = Разделы
skip-to-sheet = К содержанию экрана
go-to = Перейти
nothing-found = Ничего с таким названием нет.
all-cases = Все дела
sample-case = Пример дела, открытые факты
saved-at = Сохранено в { $time }
no-network = Без сети, так задумано
nothing-kept = Ничего не хранится. После блокировки всё исчезнет.
lock = Заблокировать
opening = Открывается…
case-not-open = Это дело открыть не удалось
keys-list = Клавиши
keys-new = Новое здесь
keys-sections = Разделы
close = Закрыть
cancel = Отмена
save = Сохранить
saving = Сохраняется…
working = Выполняется…
back = Назад
change = Изменить
continue = Далее
not-now = Не сейчас
try-again = Попробовать снова
undo = Отменить
show = Показать
hide = Скрыть
none = Нет
never = Никогда
remove = Удалить: { $what }
removed = Удалено: { $what }
remove-this = Удалить эту запись
entry-of = Запись { $n } из { $count }
how-sure = Насколько точно
who-sees = Кто это увидит
proof = Подтверждение
not-advice = Это информация, а не юридическая консультация. Redress никогда не говорит, что человек в безопасности.
not-advice-short = Это информация, а не юридическая консультация.
caps-lock = Включён Caps Lock
country-none = Неизвестно
field-too-long = Слишком длинно ({ $detail }).
field-bad-date = Такой даты не бывает. Проверьте день, месяц и год.
field-empty = Напишите здесь что-нибудь.
field-bad = В таком виде сохранить нельзя. Измените это.

leave-question = Уйти без сохранения?
    .text = Введённое здесь ещё не сохранено. Если уйти, текст пропадёт.
keep-typing = Продолжить ввод
leave-anyway = Уйти, текст не нужен

# Пометки у каждой записи.
standing-sure = Насколько это точно?
standing-sees = Кому можно это видеть?
standing-sources = Откуда это известно?
standing-note = Ваша заметка
    .hint = Она никогда не попадает в документы.
sources-differ = Источники расходятся:

# Даты.
date-how-exact = Точность
date-kind-on = Точно
date-kind-about = Около
date-kind-before = До
date-kind-after = После
date-kind-between = Между
date-kind-unknown = Неизвестно
date-day = День
date-month = Месяц
date-year = Год
date-calendar = Календарь
date-and = и
date-unknown = Дата неизвестна
date-about = Около { $date } года
date-before = До { $date } года
date-after = После { $date } года
date-between = В период от { $from } до { $to } года
date-day-open = , день неизвестен
date-month-open = , месяц неизвестен
date-kept = Будет записано так: «{ $date }{ $open }».
date-kept-unknown = Будет записано так: «дата неизвестна».

# Настройки и то, чего эта программа не может.
settings = Настройки
theme = Цвета
theme-system = Как в системе
theme-light = Светлые
theme-dark = Тёмные
translation-state = Исходный текст Redress — английский. Этот перевод сделан машиной. Ни носитель языка, ни юрист его не проверяли.
law-not-reviewed = Эти положения права переведены машиной. Их никто не проверял. Верным считается английский текст.
version = Redress { $version }.
limits-title = Защита и пределы
limits-under = Что можно настроить и чего за вас не сделает никакая программа.
what-this-cannot-do = Чего эта программа не может
limit-off = Выключенный компьютер надёжнее спящего
    .text = На границе выключайте компьютер. Спящий может хранить то, что открыто.
limit-force = Силе не помешает никакая программа
    .text = Скрытого хранилища нет. Будь оно возможно, никто не поверил бы, что у вас его нет.
limit-hash = «Не изменён» не значит «правдив»
    .text = Проверка показывает, что файл остался таким, каким его приняли. Она не показывает, что в нём правда.
limit-ssd = Диски хранят старые копии
    .text = Удалённое может ещё какое-то время оставаться на диске и в старых резервных копиях.
limit-malware = Шпионская программа видит то же, что и вы
    .text = Если она работает, пока документы открыты, она может их прочитать.
limit-access = Доступ нельзя отозвать
    .text = Кто видел документ, тот его видел.
limit-deleting = Удаление могут обратить против вас
    .text = Удаление во время проверки могут счесть преступлением.
limit-filing = Подачу запроса могут заметить
    .text = Запрос может показать обвиняющему государству, что его данные оспаривают.
limit-capture = Снимки экрана запретить нельзя
    .text = В Linux другая программа может сделать снимок экрана.
limit-forgotten = Забытую парольную фразу не найти
    .text = Никто не сможет её узнать или сбросить. Храните слова на бумаге.

# Отмена и история.
undone = Отменено
redone = Повторено
redo = Повторить
nothing-to-undo = Отменять нечего
nothing-to-redo = Повторять нечего
history = История
history-at = { $day }, { $time }.
history-first = Записано впервые.
history-changed = { $count ->
    [one] Изменено { $count } поле.
    [few] Изменено { $count } поля.
   *[many] Изменено { $count } полей.
}
history-same = Возвращено как было.
history-removed = Убрано из дела.
history-put-back = Вернуть
history-put-back-done = Возвращено, как было тогда
