# Screen 14
packet-title = حزمة البوابة
packet-title-of = حزمة البوابة: { $kind }
packet-under = انسخ كل سطر إلى الخانة نفسها في بوابة لجنة الرقابة. نُسخ { $done } من { $all }.
packet-boxes = الخانات
packet-box = الخانة
packet-asks = تسأل البوابة
packet-your-text = نصك
packet-copy = نسخ
packet-copied = نُسخ
packet-not-copied = لم يُنسخ شيء. حاول من جديد.
packet-fill = املأ
packet-missing = لم يُدوَّن بعد
packet-yourself = اكتبه هناك بنفسك: لا تحتويه أي ورقة.
packet-nothing = لا شيء
packet-length = { $count ->
    [one] حرف واحد
    [two] حرفان
    [few] { $count } أحرف
    [many] { $count } حرفًا
   *[other] { $count } حرف
}
packet-recalled = هذه الخانة من الذاكرة عن نماذج أقدم.
packet-order = يتبع الترتيب دليل البوابة لشهر آذار/مارس ٢٠٢٦. ولم تُرَ شاشات البوابة نفسها. إن اختلفت خانة فاتبع البوابة. حتى { $date }.
packet-write = اكتب الحزمة في مجلد
packet-writing = تجري الكتابة ثم القراءة…
packet-write-question = أتُكتب الحزمة في مجلد؟
packet-write-warning = الملفات غير مختومة. من يجدها يستطيع قراءتها. وتبقى هناك بعد القفل. وتُحفظ هنا نسخة مختومة.
packet-not-read = لم تنظر بعد في من يعلم ماذا.
packet-some-large = بعض الملفات كبيرة. وقد ترفضها البوابة.
packet-written = { $count ->
    [one] كُتب ملف واحد وقُرئ وطوبق: { $name }
    [two] كُتب ملفان وقُرئا وطوبقا: { $name }
    [few] كُتبت { $count } ملفات وقُرئت وطوبقت: { $name }
    [many] كُتب { $count } ملفًا وقُرئت وطوبقت: { $name }
   *[other] كُتب { $count } ملف وقُرئت وطوبقت: { $name }
}
packet-not-printed = لم يُطبع
packet-apart-no_file = الملف ليس في هذه الأوراق.
packet-apart-recording = يُرسل التسجيل الصوتي أو المرئي ملفًا قائمًا بذاته.
packet-apart-locked = لملف PDF كلمة مرور. يُرسل ملفًا قائمًا بذاته.
packet-apart-unreadable = لا يمكن قراءة الملف. يُرسل ملفًا قائمًا بذاته.
packet-apart-too_large = هو أكبر من أن يُطبع. يُرسل ملفًا قائمًا بذاته.
packet-apart-not_read = تطلبت قراءته ذاكرة أو وقتًا أكثر مما ينبغي، أو لم تكن قراءته آمنة. يُرسل دون قراءة ملفًا قائمًا بذاته.
packet-apart-moving = تُرسل الصورة المتحركة ملفًا قائمًا بذاته.
packet-apart-heic = لا يمكن طبع صورة HEIC هنا. تُرسل كما هي مع كل ما في ملفها.
packet-apart-form = قد تظهر الاستمارة أو الطبقات في مكان آخر على نحو مختلف. تُرسل ملفًا قائمًا بذاته.
packet-apart-empty = ليس فيه ما يُطبع.
packet-apart-damaged = الملف تالف هنا ولا يُرسل.
packet-apart-other = لا يمكن طبع هذا النوع من الملفات. يُرسل كما هو.
packet-strange = ليس لهذه العلامات أشكال هنا؛ وتظهر رموزها في الورقة: { $signs }
packet-exhibits = مرفقات للتحميل
packet-no-exhibits = لا يجوز خروج أي مرفق بعد. حدّد أولًا من يراه.
packet-mb = { $size } ميغابايت
packet-no-file = لا ملف
packet-large = كبير
packet-sum = { $count ->
    [one] مرفق واحد
    [two] مرفقان
    [few] { $count } مرفقات
    [many] { $count } مرفقًا
   *[other] { $count } مرفق
}، { $size }. فوق الحد: { $large }.
packet-limit = علّم الملفات التي تتجاوز هذا العدد من الميغابايت
packet-before = قبل الإرسال
packet-identity-yes = وثيقة الهوية سارية حتى { $date }
packet-identity-no = انتهت صلاحية وثيقة الهوية في { $date }
packet-identity-unknown = لا يُعرف آخر يوم لوثيقة الهوية
packet-no-spill = لم يُعثر على اسم أو عنوان محجوب فيما يُرسل
packet-spilled = { $count ->
    [one] يرد اسم أو عنوان محجوب في موضع واحد مما يُرسل
    [two] يرد اسم أو عنوان محجوب في موضعين مما يُرسل
    [few] ترد أسماء أو عناوين محجوبة في { $count } مواضع مما يُرسل
    [many] ترد أسماء أو عناوين محجوبة في { $count } موضعًا مما يُرسل
   *[other] ترد أسماء أو عناوين محجوبة في { $count } موضع مما يُرسل
}
packet-spill-limits = يُبحث في كلماتك المكتوبة فقط، لا في الصور والملفات.
packet-read = نظرت في من يعلم ماذا
packet-read-now = انظر من يعلم ماذا
packet-tick-document = وثيقة رسمية عن الكيان: الاسم الكامل وتاريخ التسجيل ورقمه إن وُجد والعنوان الرسمي
packet-tick-authority = وثيقة تبيّن من يحق له أن يتصرف باسم الكيان
packet-tick-one = نوع واحد من الطلبات في هذه الحزمة
packet-tick-signed = موقّع ومؤرخ
packet-number = الرقم الذي أعطته البوابة
packet-number-label = الرقم
packet-day-label = أُرسل في
packet-of-day = { $count ->
    [one] حزمة { $date }، ملف واحد.
    [two] حزمة { $date }، ملفان.
    [few] حزمة { $date }، { $count } ملفات.
    [many] حزمة { $date }، { $count } ملفًا.
   *[other] حزمة { $date }، { $count } ملف.
}
packet-case-changed = { $count ->
    [one] تغيرت واقعة واحدة منذ كتابتها.
    [two] تغيرت واقعتان منذ كتابتها.
    [few] تغيرت { $count } وقائع منذ كتابتها.
    [many] تغيرت { $count } واقعة منذ كتابتها.
   *[other] تغيرت { $count } واقعة منذ كتابتها.
}
packet-own-changed = تغيرت كلماتك أنت أو إعدادات الطلب منذ كتابتها.
packet-freeze = أُرسلت: احفظها كما كانت
packet-frozen = حُفظت كما أُرسلت. وبدأت المهل.
packet-clocks = تبدأ مهلة الشهر للقبول الشكلي. أما مهلة القرار فتبدأ لاحقًا مع رسالة القبول.
packet-write-first = اكتب الحزمة في مجلد أولًا، ثم أرسلها في البوابة.
packet-error-number = اكتب الرقم الذي أعطته البوابة.
packet-error-day = اذكر اليوم كاملًا، اليوم أو قبله.
packet-sent-on = { $count ->
    [one] أُرسلت { $date }، ملف واحد محفوظ كما كان.
    [two] أُرسلت { $date }، ملفان محفوظان كما كانا.
    [few] أُرسلت { $date }، { $count } ملفات محفوظة كما كانت.
    [many] أُرسلت { $date }، { $count } ملفًا محفوظة كما كانت.
   *[other] أُرسلت { $date }، { $count } ملف محفوظة كما كانت.
}
packet-older-words = { $count ->
    [one] أُرسلت بالكلمات الأقدم: تغيرت واقعة واحدة
    [two] أُرسلت بالكلمات الأقدم: تغيرت واقعتان
    [few] أُرسلت بالكلمات الأقدم: تغيرت { $count } وقائع
    [many] أُرسلت بالكلمات الأقدم: تغيرت { $count } واقعة
   *[other] أُرسلت بالكلمات الأقدم: تغيرت { $count } واقعة
}
packet-older-own = أُرسلت قبل أن تتغير كلماتك أنت أو إعدادات الطلب.
packet-gone = لم يعد في القضية أو لم يعد يخرج
packet-check = تحقق منها
packet-again = اكتبها من جديد
packet-as-it-was = كل الملفات كما كانت.
packet-spoiled = لم تعد هذه الملفات كما كانت: { $names }
packet-names-others = يسمّي أشخاصًا قد يتعرضون للخطر
packet-to-finish = يبقى حتى يكتمل
guarded-named = عائلة أو شاهد أو مساعد
guarded-residence = مكان الإقامة
guarded-asylum_file = ملف اللجوء
guard-shut = محجوب عن كل ورقة.
guard-open = رُفع الحجب. السبب:
guard-block = احجبه من جديد
guard-unblock = ارفع الحجب
guard-question = أيُرفع الحجب عن: { $what }؟
guard-what = يفتح هذا شيئًا واحدًا فقط: { $part }. ثم يذهب بحسب علامته: { $mark }.
guard-why = لماذا يحتاج الطلب إليه؟
guard-why-hint = يُحفظ السبب مختومًا مع تاريخه. ولا تحتويه أي ورقة.
guard-why-empty = اكتب السبب أولًا.
guard-keep = أبقه محجوبًا
learns-sources = كلفة كل علامة كما هي حتى { $date }. وتقديم الطلب نفسه قد يُعلم الدولة التي تتهم بأن البيانات موضع اعتراض.
packet-other-kind = ويمكنك أيضًا اختيار نوع آخر أعلاه.
packet-needs-decision = إعادة النظر تخص قرارًا للجنة الرقابة. دوّن أولًا طلبك السابق وكيف انتهى.
packet-needs-new_fact = إعادة النظر تقوم على واقعة جديدة. دوّن الواقعة أولًا، ولماذا كان يمكن أن تؤدي إلى قرار آخر.
packet-length-of = { $count } من { $limit } حرف
packet-over = { $count ->
    [one] حرف واحد فوق الحد. لا يُقطع شيء: اختصر النص.
    [two] حرفان فوق الحد. لا يُقطع شيء: اختصر النص.
    [few] { $count } أحرف فوق الحد. لا يُقطع شيء: اختصر النص.
    [many] { $count } حرفًا فوق الحد. لا يُقطع شيء: اختصر النص.
   *[other] { $count } حرف فوق الحد. لا يُقطع شيء: اختصر النص.
}
packet-some-long = { $count ->
    [one] خانة واحدة أطول من الحد الذي كتبته.
    [two] خانتان أطول من الحد الذي كتبته.
    [few] { $count } خانات أطول من الحد الذي كتبته.
   *[other] { $count } خانة أطول من الحد الذي كتبته.
}
packet-limits = حدود الخانات
packet-limits-hint = طول النص الذي تقبله البوابة غير مؤكد. إذا رأيت حدًا فيها فاكتبه هنا. ولا يُقطع أي نص أبدًا.
packet-limit-of = حد خانة «{ $box }»، بالأحرف
packet-seen = ما رأيته في البوابة
packet-seen-day = آخر تغيير في { $date }. يُحفظ مختومًا ويسري على كل القضايا.
packet-seen-none = لم يُكتب شيء بعد. ما تكتبه يُحفظ مختومًا ويسري على كل القضايا.
packet-page-limit = عدد الصفحات الذي تقبله البوابة
packet-limit-without = إذا تُركت فارغة، تُعلَّم الملفات التي تزيد على { $size } ميغابايت.
packet-pages = { $pages ->
    [one] الطلب صفحة واحدة. والحد المدوّن هنا { $limit }.
    [two] الطلب صفحتان. والحد المدوّن هنا { $limit }.
    [few] الطلب { $pages } صفحات. والحد المدوّن هنا { $limit }.
   *[other] الطلب { $pages } صفحة. والحد المدوّن هنا { $limit }.
}
packet-pages-over = إنه أطول من الحد المدوّن هنا. لا يُقطع شيء. تحقق من الحد في البوابة، ثم اختصر الطلب إن لزم.
packet-see-items = اعرض كل بند
packet-in-request = في الطلب
packet-not-told = لا يذكره هذا النوع من الطلبات.
packet-copy-list = { $count ->
    [one] انسخ البند
    [two] انسخ البندين
    [few] انسخ { $count } بنود
    [many] انسخ { $count } بندًا
   *[other] انسخ { $count } بند
}
packet-list-copied = نُسخت القائمة.
packet-print = اطبع الورقة
packet-print-question = أتُطبع ورقة النسخ؟
packet-print-what = فيها كل خانة مع نصك، والمستندات، ومربعات للتأشير. استعملها حيث لا تستطيع النسخ من هذا الحاسوب.
packet-sheet-said = اكتب كل سطر في الخانة نفسها من بوابة اللجنة، ثم أشّر عليه. هذه الورقة غير مختومة. أبقها عندك وأتلفها بعد ذلك.
packet-sheet-whole = النص كامل في الملف request.pdf داخل مجلد الحزمة.
