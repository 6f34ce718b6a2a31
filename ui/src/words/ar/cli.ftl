# ما لا يقوله إلا سطر الأوامر. سائر كلماته كلمات النافذة.
cli-vault-made = صُنعت الخزنة. لا يستطيع أحد فتحها دون عبارة المرور، ولا نحن.
cli-backup-made = الملفات: { $files }. البايتات: { $bytes }، الجديد: { $written }. كُتبت ثم قُرئت من جديد.
cli-backup-earlier = الجزء الأخير من هذه النسخة تالف أو غير مكتمل. ما أُعيد هو الجزء السابق له.
cli-backup-restored = الملفات المستعادة: { $files }. ما قُرئ وقورن: المدخلات { $records }، الأوراق { $papers }. التالف: { $damaged }.
cli-rekeyed = عبارة المرور الجديدة تفتح الخزنة. القديمة لا تفتحها.
cli-rekeyed-copies = نسخة أقدم من المجلد ما زالت تُفتح بالعبارة القديمة: احذف النسخ القديمة.
cli-one-person = شخص واحد يفتح هذه الخزنة.
cli-person = { $id }  { $name }
cli-person-me = { $id }  { $name } (أنت)
cli-person-keeper = { $id }  { $name } (يضيف الأشخاص ويزيلهم)
cli-person-left = { $id }  { $name } (أُزيل)
cli-named = يُكتب عملك باسم { $name }.
cli-person-added = يفتح { $name } ({ $id }) هذه الخزنة الآن، ولا يرى أي قضية بعد.
cli-part-given = تم. سيظهر ذلك عند الفتح القادم.
cli-person-removed = لن يُفتح له أي شيء يُحفظ من الآن. نسخة أقدم من المجلد ما زالت تُفتح له.
cli-sheet-opens = الورقة تفتح الخزنة.
cli-sheet-revoked = الورقة لم تعد تفتح شيئًا. لكنها ما زالت تفتح نسخة أقدم من المجلد.
cli-part-of-three = الجزء { $number } من 3
cli-parts-open = الجزآن يفتحان الخزنة.
cli-parts-revoked = الأجزاء لم تعد تفتح شيئًا. لكنها ما زالت تفتح نسخة أقدم من المجلد.
cli-checked = المدخلات المقروءة: { $records }. الأوراق المقروءة: { $papers }. التالف: { $damaged }.
cli-unsigned = غير موقَّعة: { $count }. حُفظت قبل أن توقّع هذه الخزنة ما يُحفظ.
cli-refused = لا يُحتسب: { $count }. دور كاتبها في القضية لا يسمح بذلك.
cli-imported = أُدخلت: { $id }. المدخلات: { $entries }.
cli-hidden-marks = علامات الاتجاه الخفية محفوظة كما كُتبت، ولا تظهر في الشاشات والأوراق، في: { $ids }.
cli-case-line = { $id }  { $title }  (المدخلات: { $entries })
cli-case-damaged = تالفة
cli-no-case = لا قضية بعد.
cli-exported = الملفات المكتوبة: { $files }، ومعها MANIFEST. المجلد غير مختوم: من يملكه يقرؤه.
cli-another-source = مصدر آخر: { $says }
cli-no-dates = لا يوجد تاريخ مكتوب.
cli-dates-unread = لا يمكن قراءتها، فتواريخها ليست هنا: { $ids }.
cli-drafted = request.pdf: عدد الصفحات { $pages }. الملف غير مختوم.
cli-docx = request.docx: النص نفسه للتحرير. الملف غير مختوم.
cli-summary = summary.pdf: عدد الصفحات { $pages }، وهو الملخص الذي تستلمه البوابة أولًا. الملف غير مختوم.
cli-length = الطول: { $counted } من { $budget } صفحات.
cli-admissible = هل يمكن أن تقبله اللجنة شكلًا:
cli-exhibits = exhibits.pdf: عدد الصفحات { $pages }. الملف غير مختوم.
cli-read-back = قُرئ كل ملف من جديد، وهو كما كُتب.
cli-not-printed = ملاحظة: { $mark } غير مطبوعة ({ $why })
cli-strange = حروف في الأدلة لا شكل لها في الخطوط المضمَّنة: { $count }. رموزها مكانها.
cli-who-learns = من يعرف ماذا إذا أُرسل:
cli-filing-tells = قد يكشف تقديم الطلب للدولة المتهِمة أن هناك اعتراضًا.
cli-draft-note = ملاحظة: { $kind } { $about } ({ $count })
cli-erased = ذهب نهائيًا: الحالات المحفوظة { $states }، الأوراق { $papers }. البايتات قبلًا: { $before }، الآن: { $after }.
cli-erased-stays = ما زال في النسخ الاحتياطية والنسخ الأقدم من المجلد، وفي ما صُدِّر أو طُبع. قد يحتفظ القرص بأجزاء قديمة لبعض الوقت.
cli-vault-removed = لم تعد الخزنة على هذا الحاسوب.
cli-paper-in = أُدخلت { $mark }، SHA-256 { $hash }.
cli-paper-trouble = { $mark } في الخزنة، لكنه لا يصلح كما هو: { $words }
cli-papers-outside = الملفات خارج الخزنة ما زالت هناك. لا يدخل أي ورقة شيء موسوم بأنه لا يغادر؛ والأوراق الجديدة موسومة هكذا.
cli-paper-same = لم تتغير منذ دخولها
cli-paper-changed = تغيرت أو لا يمكن قراءتها
cli-paper-no-file = لا ملف في هذه الخزنة
cli-paper-copied = كُتبت، SHA-256 { $hash }. النسخة غير مختومة.
cli-printed = المدخلات: { $rows }. الصفحات: { $pages }. الملف غير مختوم.
cli-left-out = تُركت لأنها لا تغادر الخزنة: { $count }
cli-answer-saved = حُفظ الجواب.
cli-no-alerts = لا تنبيه مسجَّل.
cli-no-clocks = لا مهلة جارية ولا منتظرة.
cli-clock-from = من { $entry }
cli-clock-seen = كثيرًا ما يكون: من { $first } إلى { $last }.
cli-clock-share = في { $share } من كل 100 حالة: من { $first } إلى { $last }.
cli-session = دورة لجنة الرقابة: { $session }
cli-session-dates = { $number }: من { $first } إلى { $last }
cli-no-session = لا دورة لاحقة في البيانات.
cli-day-late = { $count ->
    [one] تأخر يومًا واحدًا
    [two] تأخر يومين
    [few] تأخر { $count } أيام
   *[other] تأخر { $count } يومًا
}
cli-day-in = { $count ->
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $count } أيام
   *[other] بعد { $count } يومًا
}
