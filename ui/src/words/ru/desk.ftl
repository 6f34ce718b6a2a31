# Сегодня, быстрая запись, сроки всех дел, контрольный лист.
due-begin-title = Начать: { $what }
due-begin-since = Пора начинать. Вы назначили { $date }
due-begin-now = пора начинать
due-today = сегодня
due-tomorrow = завтра
due-in-days = { $count ->
    [one] через { $count } день
    [few] через { $count } дня
   *[many] через { $count } дней
}
days-count = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
}
due-late-by = Просрочено: { $days }. Срок был { $date }
due-waiting-until = Вы ждёте до { $date }
due-waiting-open = День не назначен. Действовать должны другие.
due-paper = Истёкший документ может остановить запрос.
due-kind-task = Срок или задача
due-kind-begin = День начала
due-kind-letter = Ответ на письмо
due-kind-paper = Удостоверение личности
task-begin = День начала
task-begin-hint = Появится в этот день, раньше последнего. Можно оставить пустым.
date-set-by = Чем задан срок
date-chosen = Выбранный срок
date-no-limit = Этот срок записан здесь. Это не законный срок, вычисленный программой.
date-open-letter = Открыть письмо
date-open-paper = Открыть документы
date-letter-says = Как сказано в письме
date-paper-says = Как указано в документе
dates-under-all = Просрочено: { $late }, на этой неделе: { $week }, в этом месяце: { $month }, позже: { $later }. Вы ждёте: { $waiting }.

control-slip = Контрольный лист
control-slip-what = Список на бумаге: просроченное и следующие 31 день. В нём номера дел и нет имён.
control-slip-words = Печатать и слова задач и писем
control-slip-plain = Слова с именем человека не печатаются. Файл не будет запечатан: кто его имеет, тот прочтёт.
control-slip-save = Сохранить как PDF
control-slip-saved = Сохранено под именем { $name }

log-text = Что произошло, одной строкой?
log-text-hint = Нажмите Enter, чтобы сохранить. Дописать можно позже.
log-when = Когда?
log-stays = Сохраняется сразу. Не попадёт ни в один документ, пока вы не допишете.
log-save = Сохранить сейчас
log-saved = Записано. Найдёте на экране «Сегодня», чтобы дописать.
log-case = Дело:
log-no-case = не выбрано
log-find = Найти дело
log-choose-case = Выберите дело, к которому это относится.
event-finish-later = Допишу позже
notes-to-finish = { $count ->
    [one] Надо дописать { $count } запись
    [few] Надо дописать { $count } записи
   *[many] Надо дописать { $count } записей
}
papers-look = Посмотреть документы
papers-check = Проверить их
papers-same-on = { $count ->
    [one] { $count } документ проверен { $date }. Он не изменился.
    [few] { $count } документа проверены { $date }. Ни один не изменился.
   *[many] { $count } документов проверены { $date }. Ни один не изменился.
}
papers-oldest-check = Самая давняя проверка: { $date }.

do-next-late-task =
    .why = Срок был { $date }. С тех пор прошло: { $days }.
    .act = Открыть
do-next-late-letter =
    .why = Письмо просило ответить до { $date }. С тех пор прошло: { $days }.
    .act = Прочитать письмо
do-next-late-paper =
    .why = Действовал до { $date }. Запишите новый, если он у вас есть.
    .act = Открыть документы
do-next-this-week-task =
    .why = Последний день: { $date }. Осталось: { $days }.
    .act = Открыть
do-next-this-week-letter =
    .why = Письмо просит ответить до { $date }. Осталось: { $days }.
    .act = Прочитать письмо
do-next-this-week-paper =
    .why = Действует до { $date }. Осталось: { $days }.
    .act = Открыть документы
do-next-begin-why = Вы хотели начать { $date }.
do-next-papers-changed = { $count ->
    [one] { $count } документ не тот, что был добавлен
    [few] { $count } документа не те, что были добавлены
   *[many] { $count } документов не те, что были добавлены
}
    .why = Файл отличается от того, что вы добавили. Храните подлинник в другом месте.
    .act = Посмотреть
do-next-finish-notes = { $count ->
    [one] Надо дописать { $count } запись
    [few] Надо дописать { $count } записи
   *[many] Надо дописать { $count } записей
}
    .why = Вы записали это в спешке. Добавьте недостающее и выберите, кто это увидит.
    .act = Дописать
do-next-missing-papers = { $count ->
    [one] Не хватает { $count } документа
    [few] Не хватает { $count } документов
   *[many] Не хватает { $count } документов
}
    .why = Он есть в вашем списке, но его файла нет в этом хранилище.
    .act = Показать

case-number = Номер дела
case-number-hint = Ваш собственный номер. Он никогда не попадает в документы.
case-stage = Этап
case-stage-hint = Чем сейчас занята работа. Закрытое дело уходит из списка сроков.
case-worker = Кто ведёт дело
case-worker-hint = Имя или инициалы. Никогда не попадает в документы.
case-supervisor = Кто отвечает за работу
case-supervisor-hint = Руководитель, имя или инициалы. Никогда не попадает в документы.
case-answers = Отвечает { $name }
sign-offs = Согласование
    .text = Руководитель смотрит шаг и соглашается или возвращает его. В документы это не попадает никогда.
sign-off-what = Что нужно посмотреть
sign-off-asked = Когда попросили
sign-off-asked-by = Кто попросил
sign-off-said = Что говорит руководитель
sign-off-waits = Пока ничего
sign-off-approved = Согласовано
sign-off-sent_back = Возвращено
sign-off-by = Кто подписал
sign-off-by-hint = Имя, набранное здесь. Это не цифровая подпись.
sign-off-on = Когда подписано
sign-off-note = Что изменить или что посмотрели
add-sign-off = Попросить согласования
stage-none = Этап не указан
stage-intake = Приём
stage-gathering = Сбор документов
stage-access = Доступ
stage-deletion = Удаление
stage-revision = Пересмотр
stage-urgent = Срочный шаг
stage-following = После решения
stage-closed = Закрыто

clinic-cases = Дела
clinic-table = Сроки всех дел
clinic-day = Последний день
clinic-what = Что
clinic-case = Дело
clinic-person = Человек
clinic-from = Страна
clinic-stage = Этап
clinic-who = Кто
clinic-state = Состояние
clinic-group-late = Просрочено
clinic-group-week = На этой неделе
clinic-group-month = В этом месяце
clinic-group-later = Позже
clinic-group-waiting = Ждём других
clinic-group-open = Без срока
clinic-group-active = Открытые дела
clinic-group-closed = Закрытые дела
clinic-state-task = Сделать
clinic-state-begin = Начать
clinic-state-letter = Ответить
clinic-state-paper = Продлить
clinic-state-waiting = Ждём других
clinic-to-finish = дописать: { $count }
clinic-damaged = Повреждено. Откройте, чтобы увидеть
clinic-nothing = Срок не записан
clinic-sample = пример
clinic-none-found = Ни одно дело не подходит
    .text = Попробуйте меньше букв, другое написание или снимите отбор.
case-to-come = { $count ->
    [one] Ещё читается: осталась { $count } строка
    [few] Ещё читается: осталось { $count } строки
   *[many] Ещё читается: осталось { $count } строк
}
clinic-open-cases = { $count ->
    [one] { $count } открытое дело
    [few] { $count } открытых дела
   *[many] { $count } открытых дел
}
clinic-whose = Чьи дела
whose-everyone = Все
whose-mine = Мои
whose-students = Студентов
whose-none-mine = Здесь нет дел, которые ведёт { $name }.
whose-none-students = Здесь нет дел, за которые отвечает { $name }, а ведёт кто-то другой.
whose-no-name = Укажите своё имя в настройках. По нему находят ваши дела.
clinic-sum-signoff = ждут согласования
clinic-signoff = { $count ->
    [one] { $count } шаг ждёт согласования
    [few] { $count } шага ждут согласования
   *[many] { $count } шагов ждут согласования
}
clinic-sum-late = просрочено
clinic-sum-week = на этой неделе
clinic-sum-waiting = ждём других
clinic-sum-finish = дописать
clinic-sum-open = открыто
clinic-find = Найти
clinic-any-country = Любая страна
clinic-any-stage = Любой этап
clinic-under-short = Все дела. Имена в этом списке короткие.
clinic-under-full = Все дела.
clinic-full-names = Показать имена целиком
clinic-short-names = Показать имена коротко
clinic-foot = Выбрано { $n } из { $count }. Enter открывает, пробел отмечает сделанное.
clinic-foot-cases = Выбрано { $n } из { $count }. Enter открывает.
clinic-mark-done = Отметить сделанным
clinic-open = Открыть дело
clinic-done = Сделано: { $what }
clinic-not-done-letter = Это закончится, когда будет записан ответ. Откройте дело.
clinic-not-done-paper = Это закончится, когда будет записан новый документ. Откройте дело.
clinic-reading = Читаю дела: { $done } из { $total }
clinic-stop = Остановить
