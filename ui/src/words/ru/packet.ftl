# Screen 14
packet-title = Пакет для портала
packet-title-of = Пакет для портала: { $kind }
packet-under = Скопируйте каждую строку в то же поле портала CCF. Скопировано { $done } из { $all }.
packet-boxes = Поля
packet-box = Поле
packet-asks = Портал спрашивает
packet-your-text = Ваш текст
packet-copy = Копировать
packet-copied = Скопировано
packet-not-copied = Ничего не скопировано. Попробуйте ещё раз.
packet-fill = Заполнить
packet-missing = Ещё не записано
packet-yourself = Введите там сами: этого нет ни в одной бумаге.
packet-nothing = Ничего
packet-length = { $count ->
    [one] { $count } знак
    [few] { $count } знака
    [many] { $count } знаков
   *[other] { $count } знака
}
packet-recalled = Это поле — по памяти, из прежних форм.
packet-order = Порядок — по руководству портала за март 2026 года. Самих экранов портала мы не видели. Если поле иное, следуйте порталу. По состоянию на { $date }.
packet-write = Записать пакет в папку
packet-writing = Запись и проверка чтением…
packet-write-question = Записать пакет в папку?
packet-write-warning = Файлы не запечатаны. Кто их найдёт, сможет прочесть. Они останутся там и после блокировки. Запечатанная копия хранится здесь.
packet-not-read = Вы ещё не посмотрели, кто что узнает.
packet-some-large = Некоторые файлы велики. Портал может их не принять.
packet-written = { $count ->
    [one] { $count } файл записан, прочитан и совпал: { $name }
    [few] { $count } файла записаны, прочитаны и совпали: { $name }
    [many] { $count } файлов записаны, прочитаны и совпали: { $name }
   *[other] { $count } файла записаны, прочитаны и совпали: { $name }
}
packet-not-printed = Не напечатано
packet-apart-no_file = Файла нет в этих бумагах.
packet-apart-recording = Звук или видео идёт отдельным файлом.
packet-apart-locked = У PDF есть пароль. Он идёт отдельным файлом.
packet-apart-unreadable = Файл не читается. Он идёт отдельным файлом.
packet-apart-too_large = Он слишком велик для печати. Он идёт отдельным файлом.
packet-apart-moving = Движущаяся картинка идёт отдельным файлом.
packet-apart-form = Форма или слои могут выглядеть иначе. Идёт отдельным файлом.
packet-apart-empty = В нём нечего печатать.
packet-apart-damaged = Файл здесь повреждён и не идёт.
packet-apart-other = Такой файл не печатается. Он идёт как есть.
packet-strange = Для этих знаков здесь нет начертаний; в бумаге стоят их коды: { $signs }
packet-exhibits = Приложения для загрузки
packet-no-exhibits = Ни одно приложение пока не выходит. Сначала отметьте, кто его видит.
packet-mb = { $size } МБ
packet-no-file = нет файла
packet-large = велик
packet-sum = { $count ->
    [one] { $count } приложение
    [few] { $count } приложения
    [many] { $count } приложений
   *[other] { $count } приложения
}, { $size }. Больше предела: { $large }.
packet-limit = Отмечать файлы больше стольких мегабайт
packet-before = Перед отправкой
packet-identity-yes = Документ действителен до { $date }
packet-identity-no = Документ просрочен с { $date }
packet-identity-unknown = Срок документа неизвестен
packet-no-spill = В том, что уходит, нет закрытых имён и адресов
packet-spilled = { $count ->
    [one] Закрытое имя или адрес есть в { $count } месте того, что уходит
    [few] Закрытые имена или адреса есть в { $count } местах того, что уходит
    [many] Закрытые имена или адреса есть в { $count } местах того, что уходит
   *[other] Закрытые имена или адреса есть в { $count } места того, что уходит
}
packet-spill-limits = Ищется только в ваших словах, не в картинках и файлах.
packet-read = Вы посмотрели, кто что узнает
packet-read-now = Посмотреть, кто что узнает
packet-tick-one = В пакете один вид запроса
packet-tick-signed = Подписано, дата поставлена
packet-number = Номер, который дал портал
packet-number-label = Номер
packet-day-label = Отправлено
packet-of-day = { $count ->
    [one] Пакет от { $date }, { $count } файл.
    [few] Пакет от { $date }, { $count } файла.
    [many] Пакет от { $date }, { $count } файлов.
   *[other] Пакет от { $date }, { $count } файла.
}
packet-case-changed = { $count ->
    [one] С тех пор изменился { $count } факт.
    [few] С тех пор изменились { $count } факта.
    [many] С тех пор изменились { $count } фактов.
   *[other] С тех пор изменились { $count } факта.
}
packet-freeze = Отправлено: сохранить как было
packet-frozen = Сохранено как отправлено. Сроки пошли.
packet-clocks = Начинается месячный срок о приемлемости. Срок решения начнётся позже, с письма о приемлемости.
packet-write-first = Сначала запишите пакет в папку, затем отправьте его через портал.
packet-error-number = Введите номер, который дал портал.
packet-error-day = Укажите полный день, сегодня или раньше.
packet-sent-on = { $count ->
    [one] Отправлено { $date }, { $count } файл, сохранён как был.
    [few] Отправлено { $date }, { $count } файла, сохранены как были.
    [many] Отправлено { $date }, { $count } файлов, сохранены как были.
   *[other] Отправлено { $date }, { $count } файла, сохранены как были.
}
packet-older-words = { $count ->
    [one] Отправлено с прежними словами: { $count } факт теперь иной
    [few] Отправлено с прежними словами: { $count } факта теперь иные
    [many] Отправлено с прежними словами: { $count } фактов теперь иные
   *[other] Отправлено с прежними словами: { $count } факта теперь иные
}
packet-gone = Больше нет в деле или больше не выходит
packet-check = Проверить
packet-again = Записать снова
packet-as-it-was = Все файлы как были.
packet-spoiled = Эти файлы уже не такие, как были: { $names }
packet-names-others = Называет людей, которым это опасно
packet-to-finish = Остаётся, пока не закончено
guarded-named = Родные, свидетель или помощник
guarded-residence = Место жительства
guarded-asylum_file = Дело об убежище
guard-shut = закрыто для всех бумаг.
guard-open = открыто. Причина:
guard-block = Снова закрыть
guard-unblock = Открыть
guard-question = Открыть: { $what }?
guard-what = Открывается только одно: { $part }. Дальше действует отметка: { $mark }.
guard-why = Зачем это нужно запросу?
guard-why-hint = Причина хранится запечатанной, с датой. Её нет ни в одной бумаге.
guard-why-empty = Сначала напишите причину.
guard-keep = Оставить закрытым
learns-sources = Цена каждой отметки — по состоянию на { $date }. Сама подача может показать обвиняющему государству, что данные оспариваются.
packet-other-kind = Вид можно сменить выше.
packet-needs-decision = Пересмотр касается решения Комиссии. Сначала запишите прежний запрос и чем он закончился.
packet-needs-new_fact = Пересмотр опирается на новый факт. Сначала запишите этот факт и почему с ним решение могло быть другим.
packet-length-of = { $count } из { $limit } знаков
packet-over = { $count ->
    [one] На { $count } знак больше предела. Ничего не обрезано: сократите текст.
    [few] На { $count } знака больше предела. Ничего не обрезано: сократите текст.
   *[other] На { $count } знаков больше предела. Ничего не обрезано: сократите текст.
}
packet-some-long = { $count ->
    [one] { $count } поле длиннее предела, который вы ввели.
    [few] { $count } поля длиннее пределов, которые вы ввели.
   *[other] { $count } полей длиннее пределов, которые вы ввели.
}
packet-limits = Пределы полей
packet-limits-hint = Какой длины текст принимает портал, не подтверждено. Если увидите там предел, введите его здесь. Текст никогда не обрезается.
packet-limit-of = Предел поля «{ $box }», в знаках
packet-seen = Что вы видели на портале
packet-seen-day = Изменено { $date }. Хранится запечатанным и действует для всех дел.
packet-seen-none = Пока ничего не введено. Введённое хранится запечатанным и действует для всех дел.
packet-page-limit = Сколько страниц принимает портал
packet-limit-without = Если поле пусто, отмечаются файлы больше { $size } МБ.
packet-pages = { $pages ->
    [one] В запросе { $pages } страница. Предел: { $limit }.
    [few] В запросе { $pages } страницы. Предел: { $limit }.
   *[other] В запросе { $pages } страниц. Предел: { $limit }.
}
packet-pages-over = Он слишком длинный. Ничего не обрезано: сократите запрос.
packet-see-items = Посмотреть каждый пункт
packet-in-request = В запросе
packet-not-told = В запросе этого вида этого нет.
packet-copy-list = { $count ->
    [one] Копировать { $count } пункт
    [few] Копировать { $count } пункта
   *[other] Копировать { $count } пунктов
}
packet-list-copied = Список скопирован.
