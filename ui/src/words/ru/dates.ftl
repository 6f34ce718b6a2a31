# Даты, письма и заметки.
nav-dates = Сроки
nav-letters = Письма, заметки
index-late = просрочено: { $count }
dates-own = Записанные дни — ваши. Сроки следуют из подтверждённых вами писем.
add-date = Добавить срок
change-date = Изменить срок
no-dates-yet = Сроков пока нет
    .text = Заседание, ожидаемый ответ, звонок. Запишите то, что нельзя пропустить.
due-late = Просрочено
due-week = На этой неделе
due-month = В этом месяце
due-later = Позже
due-open = День не указан
due-waiting = Ждём от других
due-letter = Письмо требует ответа
no-day = Без даты
days-late = { $count ->
    [one] { $count } день назад
    [few] { $count } дня назад
   *[many] { $count } дней назад
}
all-dates = { $count ->
    [one] Все сроки: { $count }
    [few] Все сроки: { $count }
   *[many] Все сроки: { $count }
}
own-date = Ваш собственный срок
dates-ended = { $count ->
    [one] { $count } закончен или оставлен
    [few] { $count } закончены или оставлены
   *[many] { $count } закончено или оставлено
}
task = Срок или задача
task-title = Что нужно сделать?
task-title-hint = Например, «Написать в миграционную службу».
task-due = Последний день
task-due-hint = Как указано в письме или ведомством.
task-state = Как обстоит дело?
task-done = Когда это сделано?
task-rule = Какая норма или какое письмо задаёт срок?
task-rule-hint = Оставьте пустым, если это ваш собственный срок.
task-what = Подробнее
task-finish = Сделано
task-finished = Отмечено как сделанное
about-entries = К чему это относится?
paper-ran-out-title = { $paper }: срок истёк
paper-runs-out-title = { $paper }: срок истекает

letters-under = Что пришло, что отправлено и что вы хотите запомнить.
letters = Письма
letter = Письмо
add-letter = Добавить письмо
no-letters = Писем пока нет
    .text = Ответы CCF, письма в суд, сообщения ведомств.
letter-direction = Оно пришло или отправлено?
letter-title = О чём оно?
letter-title-hint = Одной строкой, например «CCF просит доверенность».
letter-from = От кого?
letter-to = Кому?
letter-dated = Дата на письме
letter-arrived = Когда оно пришло?
letter-sent-on = Когда оно отправлено?
letter-says = Что в нём сказано?
letter-reply-by = Последний день для ответа
letter-reply-by-hint = Только если он назван в письме.
letter-reply-until = Ответить до { $date }
letter-answers = На какое письмо это ответ?
notes = Заметки
note = Заметка
add-note = Добавить заметку
note-written = Когда записано
