# Хронология.
event = Событие
add-event = Добавить событие
change-event = Изменить событие
event-title = Что случилось, одной строкой
event-title-hint = Например, «Остановили в аэропорту». Дополнить можно потом.
event-when = Когда?
event-kind = Какое это событие?
event-what = Что случилось?
event-place = Где?
event-country = В какой стране?
event-until = До какого дня?
event-until-hint = Оставьте пустым, если это был один день.
event-took-place = Это состоялось?
timeline-under = { $count ->
    [0] Пока ничего не записано.
    [one] { $count } запись.
    [few] { $count } записи.
   *[many] { $count } записей.
} { $differ ->
    [0] {""}
    [one] В { $differ } из них источники расходятся.
    [few] В { $differ } из них источники расходятся.
   *[many] В { $differ } из них источники расходятся.
}
lanes = Дорожки
as-list = Список
when = Когда
what-happened = Что случилось
did-not-take-place = Не состоялось
no-events = Пока ничего не записано
    .text = Начните с одного дня, который помните. Достаточно месяца или года.
row-charged = Обвинение: { $offence }
row-alert-issued = { $channel }
row-alert-ended = Прекращено: { $channel }
row-protection-asked = Запрошена защита
row-protection-granted = Защита дана
row-proceeding-opened = { $proceeding }: начато
row-proceeding-ended = { $proceeding }: { $outcome }
legend = Что значат фигуры
shape-dot = Один день
shape-month = Весь месяц или год
shape-about = Примерно
shape-between = Какой-то день в промежутке
sources-differ-short = источники расходятся

# Доказательства.
add-paper = Добавить документ
adding = Принимается…
checking = Проверяется…
papers-left = { $count ->
    [0] Ни один документ не добавлен.
    [one] Добавлен { $count } документ, он останется.
    [few] Добавлены { $count } документа, они останутся.
   *[many] Добавлено { $count } документов, они останутся.
  } { $left ->
    [one] Не добавлен { $left } документ.
    [few] Не добавлены { $left } документа.
   *[many] Не добавлено { $left } документов.
  }
stop = Остановить
check-all = Проверить все сейчас
check-same = { $count ->
    [one] Проверен { $count } документ. Изменений нет.
    [few] Проверены { $count } документа. Изменений нет.
   *[many] Проверено { $count } документов. Изменений нет.
}
check-changed = Изменились с момента приёма: { $marks }
evidence-under = { $count ->
    [0] Документов пока нет.
    [one] { $count } документ.
    [few] { $count } документа.
   *[many] { $count } документов.
} { $files ->
    [0] Файлов в этом хранилище нет.
    [one] { $files } файл в этом хранилище.
    [few] { $files } файла в этом хранилище.
   *[many] { $files } файлов в этом хранилище.
}
no-papers = Документов пока нет
    .text = Начните с того, что есть: письмо, фото, снимок экрана.
four-questions = Четыре вопроса об этом документе
file-outside-still-there = Запечатанная копия в вашем хранилище. Файл снаружи остался, и его могут найти.
paper-trouble-locked = Этот PDF просит пароль. Без него в CCF никто его не откроет. Он сохранён как есть. Откройте его с паролем, сохраните без пароля и добавьте и этот файл.
paper-trouble-unreadable = Этот файл не открывается. Он оборвался по дороге, повреждён или не то, что говорит его имя. Он сохранён как есть. Получите его ещё раз, проверьте, что он там открывается, и добавьте снова.
paper-trouble-empty = В этом файле нечего показать. Он сохранён как есть. Получите его ещё раз, посмотрите, что он там показывает, и добавьте снова.
paper-trouble-too_large = Этот файл слишком велик, чтобы стать страницами среди приложений. Он сохранён как есть. Сохраните его меньшими частями и добавьте и их.
paper-trouble-not_read = Неизвестно, открывается ли этот файл: чтение требовало слишком много памяти или времени или было небезопасно. Он сохранён как есть. Посмотрите на него, прежде чем на него полагаться.
paper-trouble-moving = Эта картинка движется, и страница показала бы только часть. Она сохранена как есть и идёт отдельным файлом. Если хватает одной неподвижной картинки, добавьте и её.
paper-trouble-heic = Это фото в формате HEIC: так снимают многие телефоны. Redress не читает HEIC: закрасить в нём ничего нельзя, и место съёмки остаётся внутри. Оно сохранено байт в байт и идёт как есть, отдельным файлом. Сохраните его как JPEG, PNG или PDF на телефоне или в другой программе. Потом добавьте и этот файл.
paper-trouble-form = Этот PDF — форма или имеет слои и в другом месте может выглядеть иначе. Он сохранён как есть. Напечатайте его в новый PDF и добавьте и этот файл.
paper-trouble-damaged = Этот файл не читается из хранилища. Добавьте его снова оттуда, где он лежит снаружи.
paper-trouble-other = Такая картинка не может стать страницей среди приложений. Она сохранена как есть и идёт отдельным файлом. Сохраните её как PDF, PNG или JPEG и добавьте и этот файл.
evidence-title = Что это?
evidence-kind = Какой это документ?
    .short = Вид
evidence-origin = От кого он?
    .short = От кого
evidence-origin-hint = Кто вам его дал или где вы его нашли. Например: мой адвокат, по почте. Ни запрос, ни пакет этого не говорят. Это есть в журнале бумаги и в копии всего дела.
evidence-got = Когда вы его получили?
    .short = Получен
evidence-dated = Какая на нём дата?
    .short = Дата
evidence-names-others = Названы ли в нём другие люди?
evidence-proves = Что он показывает?
evidence-language = Язык документа
    .short = Язык
evidence-language-hint = Две буквы, например en, ru или ar.
evidence-citation = Где опубликован
    .short = Опубликован
file-not-here = Файла нет в этом хранилище
no-file = Файла нет. Этот документ только назван.
hash-same = Без изменений с { $date }
hash-changed = Изменился с момента приёма
hash-unchecked = Ещё не проверен
hash-limit = «Без изменений» значит, что это тот же файл. Это не значит, что в нём правда.
last-check = Последняя проверка: { $date }
bytes = { $bytes } байт
save-copy = Сохранить копию
copy-written = Сохранена незапечатанная копия: { $name }

# Моя ситуация: итог.
check-title = Что показывают ваши ответы
check-under = Никто не может сказать, как решит CCF, и мы не пытаемся.
fill-gaps = { $count ->
    [one] Заполнить { $count } пробел
    [few] Заполнить { $count } пробела
   *[many] Заполнить { $count } пробелов
}
simple-first = Сначала простые основания: CCF редко опирается на политику, если решает более простое основание.
rules-as-of = Нормы по состоянию на { $date }.
for-you = За вас
against-you = Против вас
missing = Не хватает
cannot-judge = Мы не можем судить
show-more = { $count ->
    [one] И ещё { $count }
    [few] И ещё { $count }
   *[many] И ещё { $count }
}
nothing-here = Ничего
other-roads = Оповещения, которые CCF исправить не может
ground = Основание
verdict = Вывод
rests-on = Опирается на
still-missing = Ещё не хватает
rule = Норма
check-official = По памяти: сверьте с официальным текстом
by-country-title = Против оповещений страны:
by-country = Вывод и всё, что ниже, — об оповещениях этой страны: { $country }.
by-country-other = Против оповещений этой страны: { $country }
by-country-unknown = страна неизвестна
must-show = Что нужно показать:
usual-evidence = Документы, которые часто это показывают:
who-decides = Кто решает:
rule-source = Источник: { $source }, по состоянию на { $date }.
show-not-met = { $count ->
    [one] Показать { $count } неподходящее основание
    [few] Показать { $count } неподходящих основания
   *[many] Показать { $count } неподходящих оснований
}
hide-not-met = Скрыть неподходящие основания
decisions-title = Опубликованные решения, в обе стороны:
decisions-bind = Они сокращены и больше никого не связывают.
decisions-none = По этому основанию решений неизвестно.
decision-number = Решение { $number }
decision-of-year = Решение { $year } года
decided-not_compliant = Данные признаны не соответствующими правилам
decided-compliant = Данные оставлены
decided-not_known = Итог не прочитан
proofs = Документы в вашем деле, которые это показывают:
proofs-none = Пока нет.
not-judged = Мы не можем судить:
show-unknown = { $count ->
    [one] Показать { $count } основание, о котором пока ничего не известно
    [few] Показать { $count } основания, о которых пока ничего не известно
   *[many] Показать { $count } оснований, о которых пока ничего не известно
}
hide-unknown = Скрыть основания, о которых пока ничего не известно
grounds-unknown = Пока ничего не известно
grounds-not-met = Не выполнены
power-source = Источник: { $source }.
powers-title = Кто что может решить
questions-title = Вопросы без ответа
questions-order = Как расположить вопросы
questions-by-most = Сначала важные для многих оснований
questions-by-ground = По основаниям
questions-by-teller = По тому, кто знает ответ
questions-keys = Стрелки ведут от вопроса к вопросу. Enter открывает вопрос.
questions-most = О чём спрашивает больше всего оснований
questions-begun = Начато, не сохранено
asked-by = { $count ->
    [one] Спрашивает { $count } основание
    [few] Спрашивают { $count } основания
   *[many] Спрашивают { $count } оснований
}
asked-by-these = Нужно для: { $grounds }.
teller-you = Вы, по памяти
teller-alert = Текст оповещения
teller-court = Дело в суде или адвокат
teller-protection = Документы о вашей защите
teller-paper = Документ, который нужно найти
questions-tender = На эти вопросы может быть трудно ответить
questions-tender-text = Они о пережитом вреде, взглядах или вере. Их можно пропустить.
answer = Ответить
answer-words = Своими словами, если хотите
save-answer = Сохранить ответ
answer-say-sure = Указать, насколько вы уверены в этом ответе
answer-say-sure-of = Указать, насколько вы уверены в этом ответе: { $question }

# Запрос.
request-not-yet = Пока его нельзя составить.
setting-paper = Документ верстается…
request-under = Как он ушёл бы сегодня: { $pages ->
    [one] { $pages } страница.
    [few] { $pages } страницы.
   *[other] { $pages } страниц.
}
request-needs-alerts = Запрос касается оповещения. Сначала запишите оповещение.
request-needs-applicant = Для запроса нужно имя человека. Сначала запишите его.
request-short = Короткие запросы решают быстрее.
request-no-grounds = В проекте пока нет оснований. Сначала ответьте на открытые вопросы.
request-notes = Перед подачей
request-written = Сохранено, не запечатано: { $name }
live-preview = Страница { $page } из { $pages }
page-picture = Изображение страницы { $page } из { $pages } проекта
page-before = Предыдущая страница
page-after = Следующая страница
save-pdf = Сохранить PDF
save-pdf-warning = PDF не запечатан. Кто его найдёт, сможет прочитать. Он останется там, где вы его сохраните, и после блокировки.
who-learns-what = Кто что узнает
who-learns-under = Если отправить этот проект сегодня.
state-learns-challenge = Что вы оспариваете данные

event-people = Кто в этом участвовал?
row-letter-received = Получено письмо: { $words }
row-letter-sent = Отправлено письмо: { $words }

# The request builder and the admissibility check.
request-kind = Вид запроса
request-language = Язык документа
request-short-access = Доступ
request-short-deletion = Удаление
request-short-revision = Пересмотр
paper-language-en = Английский
paper-language-fr = Французский
paper-language-es = Испанский
paper-language-ar = Арабский
request-check = Проверить перед отправкой
request-write-on = Писать дальше
request-parts = Части этого экрана
request-tab-write = Текст
request-tab-page = Страница
request-tab-learns = Кто что узнает
save-paper = Сохранить файл
save-paper-question = Сохранить запрос в файл?
save-docx = Сохранить для правки
save-summary = Сохранить резюме
request-blocked-save =
    { $count ->
        [one] { $count } место в вашем тексте не должно покинуть сейф. Сначала уберите его.
        [few] { $count } места в вашем тексте не должны покинуть сейф. Сначала уберите их.
       *[other] { $count } мест в вашем тексте не должны покинуть сейф. Сначала уберите их.
    }
request-length = Объём
request-length-summary = Объём резюме
request-length-of = { $pages } из { $budget } стр.
request-too-long = Длиннее, чем задумано. Короткие запросы решаются быстрее.
request-length-unconfirmed = Предел в { $budget } страниц не подтверждён. Его можно изменить в разделе «Этот запрос».
request-two-pages = Пересмотр начинается с резюме на двух страницах.
request-check-title = Готов ли запрос к рассмотрению?
request-check-under =
    { $open ->
        [0] Все пункты выполнены, насколько видно по делу.
        [one] { $open } пункт надо посмотреть.
        [few] { $open } пункта надо посмотреть.
       *[other] { $open } пунктов надо посмотреть.
    }
request-check-limit = Только Комиссия решает, приемлем ли запрос. Этот список показывает, что она, как известно, требует.
check-met = Выполнено
check-not-met = Не выполнено
check-cannot-tell = Неясно
check-mend = Исправить
request-sections = Части обращения
request-case = Все экраны дела
request-to-do = осталось { $count }
request-settings = Этот запрос
request-own-n = { $count } вашими словами
request-changed-n = { $count } проверить
request-blocked-n = { $count } запрещено
request-own-words = ваши слова
request-edit = Изменить
request-edit-n = Изменить пункт { $number }
request-rests-on = Опирается на
request-rests-on-n = На что опирается пункт { $number }
request-add-paper = Добавить
request-add-paper-n = Добавить бумагу к пункту { $number }
request-add-question = Какая бумага это показывает?
request-add-fact = Что она показывает?
request-add-papers = Бумаги
request-add-hint = Запрос называет бумагу там, где рассказан факт. Бумага, которая остаётся здесь, не называется.
request-add-all = Все документы уже связаны с этим фактом. Тот, что остаётся здесь, не называется.
request-add-none = Бумаг пока нет.
request-mark-blocked = Закрыто
request-mark-open = Ещё не заполнено
request-fact-changed = Факт изменился с тех пор, как вы это написали.
request-said-then = Тогда программа писала:
request-says-now = Теперь она пишет:
request-blocked-residence = Запрещено: место жительства.
request-blocked-contact = Запрещено: контакт человека.
request-blocked-person = Запрещено: человек, которого нельзя называть.
request-blocked-never-leaves = Запрещено: это никогда не покидает сейф.
request-blocked-ccf-only = Запрещено: это только для CCF. Эта бумага идёт государству.
request-blocked-why = Обвиняющему государству могут передать краткое изложение этого текста. Уберите эти слова. На странице вместо них стоят тире.
request-remove-residence = Убрать адрес
request-remove-residence-n = Убрать адрес из пункта { $number }
request-remove = Убрать слова
request-remove-n = Убрать слова из пункта { $number }
request-removed = Убрано из пункта { $number }. Прочтите его ещё раз: в предложении может остаться пробел.
request-own-label = Пункт { $number } вашими словами
request-own-hint = Называйте приложения по их знаку, например [E-07]. Утверждаемое называйте утверждаемым.
request-program-words = Что пишет здесь программа
request-reset = Вернуть слова программы
request-own-without-place = Для части ваших слов в этом тексте больше нет места. Они сохранены.
plan-new-fact = Каков новый факт?
plan-new-fact-hint = Факт, который мог привести к другому выводу: решение суда, убежище, отказ в выдаче.
plan-discovered = Когда он был обнаружен?
plan-discovered-hint = Пересмотр просят в течение шести месяцев с этого дня.
plan-why = Почему он мог изменить исход?
plan-exhibits = Документы, которые его подтверждают
plan-fact-ccf-only = Новый факт может видеть только CCF
    .hint = Отметьте, если из него видно то, чего обвиняющее государство знать не должно, например убежище. Тогда текст просит о тайне. Документ, отмеченный «Только для CCF», делает это сам.
plan-place = Место подписания
plan-place-hint = Оно печатается. Оставьте пустым, чтобы вписать от руки.
plan-signed = Подписан ли напечатанный запрос?
plan-signed-hint = Заявителем или представителем.
plan-pages = Сколько страниц допустимо
plan-pages-hint = Оставьте пустым, тогда берётся число программы. Оно не подтверждено.
plan-reviewed-by = Кто проверил текст
plan-reviewed-hint = Юрист или носитель языка. До тех пор в документе сказано, что его никто не проверял.
plan-reviewed = Когда он был проверен
entry-plan = Составляемый запрос
paper-photograph = Есть ли в нём фотография?
paper-whole = Копия полная и читаемая, ничего не закрыто?
paper-copy = Копия среди документов
authority-title = Доверенность
authority-exhibit = Доверенность среди документов
authority-dated = Дата на ней
authority-signed = Подписал ли её заявитель?
authority-access = Даёт ли она представителю право видеть любые данные в Интерполе?
authority-relation = Бумага, которая показывает, кем он приходится ребёнку
authority-relation-hint = Только если заявитель — ребёнок. Redress считает до 18 лет; в листке CCF возраст не назван. Например, свидетельство о рождении.
entity-title = Если заявитель — компания или организация
entity-is = Кто заявитель?
entity-person = Человек
entity-entity = Компания или другая организация
entity-exhibit = Её официальный документ среди бумаг
entity-whole = Есть ли в нём полное название, дата регистрации, номер, если он есть, и официальный адрес?
