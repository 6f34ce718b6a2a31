# Окна выбора файлов, открываются вне страницы.
dialog-new-vault = Где разместить новое хранилище?
dialog-vault = В какой папке находится хранилище?
dialog-papers = Какие документы вы хотите добавить?
dialog-case = Какой файл дела вы хотите принять?
dialog-export = В какую папку поместить копию дела? Она не будет запечатана.
dialog-save = Куда сохранить? Копия не будет запечатана.
dialog-cancel = Отмена
dialog-choose = Выбрать эту папку
dialog-add = Добавить
dialog-open = Открыть
dialog-save-here = Сохранить здесь
dialog-backup = Где сохранить резервную копию? Выберите другой диск или флешку.
dialog-restore = Какую резервную копию восстановить?
dialog-restore-to = В какую пустую папку её вернуть?
dialog-automatic = В какой папке делать резервные копии? Выберите другой диск или флешку.

# Контрольный лист: сроки на бумаге.
slip-title = Контрольный лист
slip-as-of = На дату
slip-page = Страница %n из %all
slip-day = Последний день
slip-case = Дело
slip-what = Что
slip-done = Сделано
slip-late = Просрочено
slip-week = На этой неделе
slip-month = В этом месяце
slip-none = В ближайший месяц сроков нет.
slip-task = Задача по этому делу
slip-begin = Пора начинать
slip-letter = Ответить на письмо
slip-paper = Истекает документ
slip-end = Даты, записанные в Redress, и сроки, отсчитанные от них. Сверьте каждый с правилом.
slip-clock = Срок по правилу
calendar-day = Важный день

# A text of the library on paper.
reading-rule = Правило
reading-evidence = Обычный документ
reading-source = Источник
reading-sure = Насколько точно
reading-sourced = Прочитано в источнике.
reading-part = Частично по памяти: сверьте с официальным текстом.
reading-recalled = По памяти: сверьте с официальным текстом.
reading-own = Моя поправка, записана
reading-end = Это сведения, а не юридическая консультация.
dialog-proof = Выберите доказательство, сертификат или заголовок блока
