# Слова списков, известных ядру, по сообщению на слово: <список>-<слово>.
certainty-confirmed = Подтверждено
certainty-likely = Вероятно
certainty-suspected = Подозревается
certainty-unknown = Неизвестно

disclosure-may_reach_state = Может дойти до обвиняющего государства
    .price = CCF может передать это стране, которая обвиняет.
disclosure-ccf_only = Только для CCF
    .price = Это получит CCF с просьбой никому не передавать.
disclosure-never_leaves = Никогда не покидает хранилище
    .price = Этого нет ни в одном документе, который составляет Redress.
disclosure-short-may_reach_state = Может дойти
disclosure-short-ccf_only = Только CCF
disclosure-short-never_leaves = Остаётся здесь

verdict-strong = Сильное
verdict-arguable = Можно отстаивать
verdict-weak = Слабое
verdict-missing_facts = Не хватает фактов
verdict-not_met = Не подходит

confidence-sourced = Из источника
confidence-part_recalled = Частью по памяти: сверьте с официальным текстом
confidence-recalled = По памяти: сверьте с официальным текстом

forum-ccf = CCF
forum-general_secretariat = Генеральный секретариат Интерпола
forum-national_court = Национальный суд
forum-data_protection_authority = Орган по защите данных
forum-other_body = Другой орган
forum-nobody = Никто не известен

answer-yes = Да
answer-no = Нет
answer-unknown = Не знаю

alert-status-suspected = Подозревается
alert-status-confirmed = Подтверждено
alert-status-challenged = Оспаривается
alert-status-deleted = Удалено
alert-status-reissued = Отправлено снова после удаления
alert-status-unknown = Неизвестно

calendar-gregorian = Григорианский
calendar-persian = Персидский
calendar-umm_al_qura = Умм аль-Кура

channel-red_notice = Красное уведомление
channel-wanted_diffusion = Циркуляр о розыске (диффузия)
channel-other_diffusion = Другой циркуляр (диффузия)
channel-blue_notice = Синее уведомление
channel-green_notice = Зелёное уведомление
channel-yellow_notice = Жёлтое уведомление
channel-black_notice = Чёрное уведомление
channel-orange_notice = Оранжевое уведомление
channel-purple_notice = Фиолетовое уведомление
channel-silver_notice = Серебряное уведомление или циркуляр
channel-un_special_notice = Специальное уведомление Интерпола и Совета Безопасности ООН
channel-stolen_art_notice = Уведомление о похищенных произведениях искусства
channel-sltd = Запись об утраченном, похищенном или отозванном документе (SLTD)
channel-ncb_message = Сообщение между национальными бюро
channel-draft_notice = Проект уведомления, увиденный до проверки
channel-nominal_record = Запись на имя или аналитический файл
channel-aimc = Циркуляр Совета министров внутренних дел арабских стран
channel-cis_wanted = Конвенции СНГ и межгосударственный розыск
channel-sco_rats = Список РАТС ШОС
channel-sis = Шенгенская информационная система
channel-bilateral_request = Просьба по двустороннему договору или дипломатическим путём
channel-mutual_legal_assistance = Взаимная правовая помощь
channel-risk_list = Список рисков или банк
channel-fiu_channel = Канал финансовой разведки
channel-passport_cancellation = Аннулирование паспорта или отказ консульства
channel-immigration_removal = Выдворение или отказ во въезде
channel-national_warrant = Национальный ордер на арест
channel-national_copy = Копия в национальной базе
channel-other = Другой канал

event-kind-charge = Обвинение
event-kind-court = Суд
event-kind-alert = Оповещение
event-kind-border_stop = Остановка на границе
event-kind-arrest = Арест
event-kind-release = Освобождение
event-kind-asylum = Убежище
event-kind-departure = Отъезд из страны
event-kind-politics = Общественная жизнь
event-kind-threat = Угроза
event-kind-ill_treatment = Жестокое обращение
event-kind-letter = Письмо
event-kind-other = Другое

evidence-kind-decision = Решение
evidence-kind-court_paper = Судебный документ
evidence-kind-letter = Письмо
evidence-kind-identity_paper = Удостоверение личности
evidence-kind-press_report = Публикация в прессе
evidence-kind-report = Доклад
evidence-kind-photo = Фотография
evidence-kind-screenshot = Снимок экрана
evidence-kind-recording = Запись звука или видео
evidence-kind-medical = Медицинский документ
evidence-kind-asylum_file = Дело об убежище: заявление, интервью, объяснения
evidence-kind-other = Другое

name-kind-official = В официальных документах
name-kind-original_script = Родным письмом
name-kind-spelling = Другое написание
name-kind-former = Прежнее имя
name-kind-alias = Известно также как

nature-violence = Насилие
nature-killing = Убийство
nature-property_damage = Порча имущества
nature-theft = Кража
nature-fraud = Мошенничество
nature-corruption = Коррупция
nature-public_disorder = Нарушение общественного порядка
nature-resisting_officials = Сопротивление представителям власти
nature-incitement = Призывы к действиям
nature-defamation = Оскорбление или клевета
nature-against_state = Против государства
nature-banned_membership = Участие в запрещённой группе
nature-terrorism = Терроризм
nature-religion = Религия
nature-military_service = Военная служба
nature-behaviour_norm = Нормы поведения
nature-drugs_own_use = Наркотики для себя
nature-drug_trade = Торговля наркотиками
nature-family = Семейное дело
nature-administrative = Нарушение административных правил
nature-private_dispute = Частный спор
nature-cheque = Неоплаченный чек
nature-organised_crime = Организованная преступность
nature-sexual_violence = Сексуальное насилие
nature-other = Другое

paper-kind-passport = Паспорт
paper-kind-refugee_travel_document = Проездной документ беженца
paper-kind-alien_passport = Паспорт иностранца
paper-kind-identity_card = Удостоверение личности
paper-kind-residence_permit = Вид на жительство
paper-kind-other = Другой документ

role-applicant = Человек, о котором это дело
role-representative = Адвокат или представитель
role-co_accused = Обвиняется по тому же делу
role-family = Семья
role-witness = Свидетель
role-accuser = Кто обвиняет
role-official = Другое должностное лицо
role-other = Кто-то другой

protection-kind-convention_refugee = Беженец, Конвенция 1951 года
protection-kind-mandate_refugee = Беженец по мандату УВКБ ООН
protection-kind-subsidiary = Дополнительная защита
protection-kind-asylum_seeker = Убежище запрошено, ответа нет
protection-kind-humanitarian = Гуманитарная защита
protection-kind-temporary = Временная защита
protection-kind-asylum_kind_unknown = Убежище, вид неясен
protection-kind-unknown = Не знаю

protection-status-active = Действует
protection-status-pending = Решается
protection-status-refused = Отказано
protection-status-revoked = Отозвана
protection-status-ended = Прекращена
protection-status-unknown = Неизвестно

sex-female = Женский
sex-male = Мужской
sex-other = Другой
sex-not_said = Не указан

source-kind-own_knowledge = Что знает сам человек
source-kind-person = Другой человек
source-kind-press = Пресса
source-kind-court = Суд
source-kind-official = Ведомство
source-kind-organisation = Организация
source-kind-other = Другое

lane-case = Дело
    .under = Обвинение, суд
lane-alerts = Оповещения
    .under = Циркуляры, уведомления
lane-borders = Границы
    .under = Остановки, аресты
lane-protection = Защита
    .under = Убежище, документы
lane-life = Жизнь
    .under = Работа, угрозы, письма

entry-case = Дело
entry-person = Человек
entry-alert = Оповещение
entry-charge = Обвинение
entry-proceeding = Производство
entry-protection = Защита
entry-event = Событие
entry-evidence = Документ
entry-source = Источник
entry-answer = Ответ
entry-request = Запрос

# Что найдено или исправлено при открытии хранилища.
notice-store-rebuilt = Быстрая копия ваших документов построена заново (записей: { $count }).
    .todo = Ничего не пропало. Делать ничего не нужно.
notice-store-unavailable = Быструю копию ваших документов сейчас использовать нельзя.
    .todo = Ничего не пропало, но работа может идти медленнее. Освободите место, затем заблокируйте и откройте.
notice-store-mended = { $count ->
    [one] { $count } повреждённая запись восстановлена.
    [few] { $count } повреждённые записи восстановлены.
   *[many] { $count } повреждённых записей восстановлено.
}
    .todo = Ничего не пропало. Сделайте резервную копию и проверьте этот диск.
notice-journal-mended = { $count ->
    [one] { $count } повреждённая запись восстановлена из быстрой копии.
    [few] { $count } повреждённые записи восстановлены из быстрой копии.
   *[many] { $count } повреждённых записей восстановлено из быстрой копии.
}
    .todo = Ничего не пропало. Сделайте резервную копию и проверьте этот диск.
notice-journal-damaged = Часть ваших документов прочитать нельзя (мест: { $count }).
    .todo = То, что вы видите, верно, но это может быть не всё. Верните резервную копию.
notice-twin-mended = Повреждённый файл с ключом исправлен по второй копии.
    .todo = Ничего не пропало. Сделайте резервную копию и проверьте этот диск.
notice-keys-behind = Ваши файлы ключей — более старая копия, чем у остальных. Читать можно, но ничего не сохраняется.
    .todo = Верните новую копию или попросите убрать вас и добавить снова.
notice-parts-differ = { $count ->
    [one] В { $count } деле у других не тот список ролей, что у вас.
    [few] В { $count } делах у других не тот список ролей, что у вас.
    [many] В { $count } делах у других не тот список ролей, что у вас.
   *[other] В { $count } дела у других не тот список ролей, что у вас.
}
    .todo = Двое назначали роли в двух копиях этого хранилища. Попросите того, кто может убирать людей, убрать одного из двоих и добавить снова.
notice-less-than-seen = { $count ->
    [one] В { $count } деле сейчас нет того, что вы видели раньше.
    [few] В { $count } делах сейчас нет того, что вы видели раньше.
    [many] В { $count } делах сейчас нет того, что вы видели раньше.
   *[other] В { $count } дела сейчас нет того, что вы видели раньше.
}
    .todo = То, что вы видите, верно, но это не всё. Если папка ещё копируется, подождите и откройте снова. Потом сравните с резервной копией.
notice-two-keys = { $count ->
    [one] У { $count } человека в этом хранилище названы два ключа. Кто-то другой может выдавать себя за него.
    [few] У { $count } человек в этом хранилище названы по два ключа. Кто-то другой может выдавать себя за них.
    [many] У { $count } человек в этом хранилище названы по два ключа. Кто-то другой может выдавать себя за них.
   *[other] У { $count } человека в этом хранилище названы по два ключа. Кто-то другой может выдавать себя за них.
}
    .todo = Ключи дел им не посылаются. Сохранённое цело. Попросите того, кто может убирать людей, убрать их и добавить снова.
notice-first-passphrase = Ваша парольная фраза создана, когда хранилище было открыто другим человеком. Он может её знать.
    .todo = Смените её, когда будете одни. До этого он мог бы открыть хранилище от вашего имени.
notice-torn-tail = Последнее сохранение оборвалось до подтверждения.
    .todo = Подтверждённое цело. Проверьте, на месте ли ваше последнее изменение.
notice-rolled-back = Эти документы старее тех, что этот компьютер видел раньше.
    .todo = Возможно, вернули старую копию. Сначала поищите более новую папку.
notice-cache-rebuilt = Список дел составлен заново.
    .todo = Ничего не пропало. Делать ничего не нужно.
notice-read-only = Этот диск не принимает изменений.
    .todo = Читать можно, сохранять нельзя. Снимите защиту с флешки или перенесите документы.
notice-not-yours = Вам нельзя менять эту папку.
    .todo = Читать можно, сохранять нельзя. Спросите того, кто настраивал компьютер, или перенесите документы.
notice-disk-nearly-full = Диск полон или почти полон.
    .todo = Читать можно всё. Освободите место, прежде чем писать, иначе сохранение может не удаться.
notice-reserve-spent = Диск полон. Это сохранено в месте, оставленном для последнего сохранения.
    .todo = Освободите место сейчас, прежде чем писать дальше.
notice-other = При открытии ваших документов что-то обнаружено.
    .todo = Сделайте резервную копию, затем запустите проверку.

# Что найдено, починено и потеряно.
report = Отчёт о ваших бумагах
report-found = Что обнаружено при открытии
report-found-none = Ничего не обнаружено.
report-lost = Что повреждено или потеряно
report-lost-none = Ничего не повреждено и не потеряно.
report-read = Прочитано и верно: { $records ->
    [one] { $records } запись
    [few] { $records } записи
   *[many] { $records } записей
}, { $files ->
    [one] { $files } файл
    [few] { $files } файла
   *[many] { $files } файлов
}.
report-not-read = Для этого отчёта прочитано не всё.
report-what = Что
report-case = Дело
report-name = Имя
report-end = Потерянное может вернуть резервная копия. Повреждённая папка не удаляется: сохраните её.
report-under = При открытии само чинится то, у чего есть вторая копия. Здесь видно, что найдено, и можно прочитать всё.
report-check = Прочитать всё сейчас
report-mend = Починить то, у чего есть вторая копия
report-print = Сохранить как PDF
report-print-warning = PDF не запечатан. В нём названы дела и документы.
report-checking = Читается всё…
report-show = Показать отчёт
damage-record = Запись потеряна. Ни одна копия не читается.
damage-missing = { $count ->
    [one] { $count } записи нет в обоих местах.
    [few] { $count } записей нет в обоих местах.
   *[many] { $count } записей нет в обоих местах.
}
damage-case = Записи не сходятся с тем, что было сохранено.
damage-attachment = Файл повреждён или исчез. Вернуть его может только резервная копия.
damage-journal = { $count ->
    [one] { $count } часть бумаг не читается.
    [few] { $count } части бумаг не читаются.
   *[many] { $count } частей бумаг не читаются.
}
damage-store = { $count ->
    [one] В быстрой копии повреждена { $count } запись.
    [few] В быстрой копии повреждены { $count } записи.
   *[many] В быстрой копии повреждено { $count } записей.
}
damage-keys = Файл ключей отличается от своей копии.
damage-older = Эти бумаги старше того, что этот компьютер уже видел.
damage-other = Повреждено что-то, для чего в этой версии нет слов.

# Что делать дальше.
do-next-name-person = Запишите имя человека
    .why = Для запроса нужно имя, как оно стоит в документах.
    .act = Записать имя
do-next-add-alert = Запишите оповещение
    .why = Из-за чего вас остановили или что вам сказали. Всех сведений не нужно.
    .act = Добавить оповещение
do-next-add-charge = Запишите обвинение
    .why = Что, по их словам, сделано и по какому закону. Сначала их слова.
    .act = Добавить обвинение
do-next-add-protection = Дала ли вам страна защиту?
    .why = Документы беженца могут решить дело. Если их нет, пропустите это.
    .act = Добавить защиту
do-next-add-event = Запишите, что случилось
    .why = Начните с одного дня, который помните. Достаточно месяца или года.
    .act = Добавить событие
do-next-add-paper = Добавьте документ
    .why = Письмо, фото или судебный документ. Он будет запечатан в вашем хранилище.
    .act = Добавить документ
do-next-answer-question = Ответьте на один вопрос
    .why = Ответ может изменить то, на что опирается ваше дело.
    .act = Ответить
do-next-choose-who-sees = { $count ->
    [one] Выберите, кому видна { $count } запись
    [few] Выберите, кому видны { $count } записи
   *[many] Выберите, кому видны { $count } записей
}
    .why = Сейчас они остаются в хранилище, и запрос их не использует.
    .act = Выбрать
do-next-prepare-request = Прочитайте проект запроса
    .why = Вашему делу есть на что опереться. Прочитайте, что получила бы CCF.
    .act = Читать проект

# Примечания для того, кто подаёт запрос.
request-note-not-reviewed = Юрист этот проект не читал.
request-note-no-ground = Пока нет основания, достаточно сильного для спора. Сначала ответьте на открытые вопросы.
request-note-check-rule = Перед подачей сверьте { $about } с официальным текстом.
request-note-not-printable = Некоторые знаки напечатать не удалось: { $about }
request-note-length = Проект длинный (страниц: { $about }). Короткие запросы решают быстрее.
request-note-weak-grounds = Нет основания лучше слабого. В проекте доводы по слабым ({ $count }).
request-note-point-left-out = Для некоторых доводов пока нет фразы в документе, они не вошли: { $about }
request-note-data-ended = Оповещение записано как удалённое. Проект просит Комиссию подтвердить, что данных не осталось.
request-note-not-archivable = Проект — обычный PDF, а не архивный: один текст в нём не подходит под этот стандарт.

# Производства и их исход.
proceeding-kind-criminal = Уголовное дело
proceeding-kind-extradition = Дело об экстрадиции
proceeding-kind-asylum = Дело об убежище
proceeding-kind-ccf = Запрос в CCF
proceeding-kind-general_secretariat = Вопрос в Генеральном секретариате Интерпола
proceeding-kind-human_rights = Суд или орган по правам человека
proceeding-kind-sis = Дело о шенгенских данных
proceeding-kind-civil = Гражданское дело
proceeding-kind-other = Другое производство
outcome-refused = Отказано
outcome-granted = Удовлетворено
outcome-released = Человек освобождён
outcome-convicted = Осуждение
outcome-acquitted = Оправдание
outcome-amnesty = Амнистия или помилование
outcome-withdrawn = Закрыто или отозвано
outcome-compliant = Данные признаны соответствующими правилам
outcome-not_compliant = Данные признаны нарушающими правила
outcome-deleted = Данные удалены
outcome-inadmissible = Неприемлемо
outcome-pending = Ещё не решено
outcome-other = Другой исход

# Люди, письма и задачи.
contact-kind-phone = Телефон
contact-kind-email = Электронная почта
contact-kind-messenger = Мессенджер
contact-kind-post = Почтовый адрес
contact-kind-other = Другой способ
relation-kind-partner = Муж, жена или партнёр
relation-kind-parent = Отец или мать
relation-kind-child = Сын или дочь
relation-kind-sibling = Брат или сестра
relation-kind-relative = Другой родственник
relation-kind-lawyer = Адвокат
relation-kind-colleague = Коллега, та же партия или группа
relation-kind-opponent = Противник
relation-kind-other = Другое
direction-received = Пришло
direction-sent = Отправлено
task-state-open = Сделать
task-state-waiting = Ждём других
task-state-done = Сделано
task-state-dropped = Оставлено
role-judge = Судья
role-prosecutor = Прокурор или следователь
role-police = Полиция или пограничная служба
role-ncb_officer = Сотрудник национального бюро (НЦБ)
role-helper = Кто-то, кто помогает
