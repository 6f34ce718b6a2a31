# The library, one's own words beside it, and the map of countries.
nav-library = Библиотека
library-under = Всё это на вашем компьютере. У каждого текста есть дата.
library-find = Найти
library-shelves = Полки
library-as-of = По состоянию на { $date }.
library-see = Смотрите также
library-more = В библиотеке
library-nothing = Ничего не найдено. Попробуйте меньше слов.
library-locked = Откройте свои бумаги, чтобы написать здесь своё.
library-first-hour = Задержали? Первый час
shelf-guides = Советы
shelf-rules = Правила
shelf-procedure = Порядок
shelf-decisions = Решения
shelf-alerts = Оповещения и другие пути
shelf-cases = Известные дела
shelf-glossary = Слова
shelf-help = Помощь
shelf-countries = Страны
own-kept = Записано { $date }, только в вашем хранилище.
correction-add = Исправить этот текст
correction-mine = Моя поправка
correction-short = исправлено
correction-hint = Что говорит официальный текст и где вы его прочли? Исходный текст останется.
correction-remove = Убрать мою поправку
correction-removed = Ваша поправка убрана. Прежние состояния остаются запечатанными, пока хранилище не записано заново.
country-note-add = Записать заметку о стране
country-note-mine = Моя заметка
country-note-short = моя заметка
country-note-hint = Что вы узнали, от кого и в какой день.
country-note-remove = Убрать мою заметку
country-note-removed = Ваша заметка убрана. Прежние состояния остаются запечатанными, пока хранилище не записано заново.
helpers-mine = Мой список
helpers-none = Пока никого нет. Запишите, кто может помочь и когда вы это проверяли.
helper-add = Добавить
helper-change = Изменить запись
helper-name = Кто
helper-does = Что они могут
helper-languages = Языки
helper-contact = Как связаться
helper-contact-hint = Это остаётся запечатанным здесь. Redress ни с кем не связывается.
helper-checked = Проверено
helper-words = Заметка
helper-remove = Убрать
helper-removed-kept = Запись хранится здесь запечатанной, пока вы не отмените это или не выбросите её.
helper-let-go = Выбросить
rights-title = Какие правовые средства есть
rights-from = Государство, которое ищет человека
rights-against = если просит { $country }
rights-map = Карта правовых средств. Выбрано: { $country }. Список рядом говорит то же.
rights-list = Все страны
rights-many = 4 или 5 средств
rights-some = 2 или 3
rights-few = 0 или 1
rights-none = Нет ответа
rights-count = { $count } из { $all }
rights-tool = Средство или список
rights-there = Есть
rights-means = Что это значит
rights-yes = Да
rights-no = Нет
rights-uncertain = Не точно
rights-territory = Смотрите на само государство
library-found = { $count ->
    [0] Ничего не найдено.
    [one] Найден { $count } текст.
    [few] Найдено { $count } текста.
    [many] Найдено { $count } текстов.
   *[other] Найдено { $count } текста.
}
help-library = Библиотека
    .text =
        Читайте правила, шаги и советы, каждый со своей датой.
        Поиск просматривает всё. Если текст старый или не точный, запишите, что сказано в официальном.
