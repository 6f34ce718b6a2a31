# Проверить мою ситуацию: бумага.
situation-paper = Что показывают ответы
situation-grounds = Каждое основание
situation-must-show = Что нужно показать
situation-decides = Кто решает
situation-left-out = Для этой бумаги они не учтены, поэтому она может отличаться от экрана.
print-situation-question = Напечатать, что показывают ответы?

# Опрос.
interview-under = Начните с любой части. Остановитесь, когда захотите.
interview-lead = Отвечайте, на что можете. Вопросов каждый раз немного.
    .text = На каждый можно ответить «Не знаю». Можно остановиться и вернуться. Ваши ответы заполняют дело.
interview-where = С чего хотите начать?
interview-parts = Части опроса
interview-begin = Начать
interview-go-on = Продолжить с места остановки
interview-saves = Каждый ответ сохраняется, когда вы идёте дальше.
interview-leave = Сохранить и выйти
interview-progress = Отвечено: { $given } из { $all }
interview-skip = Пока пропустить
interview-review = Просмотреть ответы
    .text = Каждый ответ можно изменить. То, что осталось без ответа, может подождать.
interview-result = Что показывают ответы
interview-change = Изменить
interview-open = Ответа ещё нет
interview-later = { $count ->
    [one] { $count } вопрос сейчас не важен
    [few] { $count } вопроса сейчас не важны
    [many] { $count } вопросов сейчас не важны
   *[other] { $count } вопроса сейчас не важны
}
interview-papers = { $count ->
    [one] { $count } бумага
    [few] { $count } бумаги
    [many] { $count } бумаг
   *[other] { $count } бумаги
}
interview-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
interview-about = Речь идёт о:
interview-sure = Насколько вы в этом уверены?
interview-not-chosen = Ещё не выбрано
interview-needs-channel = Выберите вид оповещения. Если не знаете, отметьте «Не знаю».
interview-needs-offence = Напишите в нескольких словах, в чём вас обвиняют.
interview-who-sees = Кто это увидит
    .text = Кто видит каждый факт, можно изменить на его карточке.
interview-sees-may_reach_state = Это может дойти до страны, которая отправила оповещение.
interview-sees-ccf_only = Это идёт в Комиссию, а не в ту страну.
interview-open-form = Открыть форму
interview-tender = На следующие вопросы может быть трудно ответить.
    .text = Они о вреде, взглядах или вере. Можно пропустить их все. Вернуться можно в любое время.
interview-tender-go = Перейти к ним
interview-tender-skip = Пропустить эту часть
why-we-ask = Зачем мы спрашиваем: { $why }
part-alert = Оповещение
    .text = Кто вас ищет и откуда вы это знаете.
part-charge = Обвинение
    .text = Что, по их словам, вы сделали.
part-protection = Защита
    .text = Убежище, бумаги беженца и всё, что с ними связано.
part-papers = Бумаги
    .text = Что вы можете показать.
part-more = Ещё о деле
    .text = Суды, другие страны и то, как дело возникло.
part-views = Ваша работа и взгляды
    .text = Политика, пресса, протест, вера. Это можно пропустить.
part-harm = Вред и безопасность
    .text = Тяжёлые темы. Это можно пропустить.
part-done = Готово
part-count = { $given } из { $all }
part-nothing = Сейчас спрашивать нечего
part-may-skip = Можно пропустить
help-interview = Моя ситуация
    .text = Каждый раз задают немного вопросов, и у каждого сказано, зачем он. Можно ответить «Не знаю», пропустить, остановиться и вернуться. В конце можно просмотреть все ответы.
