# الإطار والأجزاء وما تشترك فيه كل الشاشات.
nav-today = اليوم
nav-facts = القضية
nav-alerts = التنبيهات
nav-timeline = الخط الزمني
nav-evidence = الأدلة
nav-check = أفحص وضعي
nav-request = الطلب
nav-limits = الحدود
sections = الأقسام
skip-to-sheet = إلى الصفحة
go-to = انتقل إلى
nothing-found = لا شيء بهذا الاسم.
all-cases = كل القضايا
sample-case = قضية نموذجية، وقائع علنية
saved-at = حُفظ في { $time }
no-network = لا اتصال بالشبكة، عن قصد
nothing-kept = لا يُحفظ شيء. يزول كل شيء عند القفل.
lock = قفل
opening = يُفتح…
case-not-open = تعذّر فتح هذه القضية
keys-list = المفاتيح
keys-new = جديد هنا
keys-sections = الأقسام
close = إغلاق
cancel = إلغاء
save = حفظ
saving = يُحفظ…
working = يجري العمل…
back = رجوع
change = تغيير
continue = متابعة
not-now = ليس الآن
try-again = حاول من جديد
undo = تراجع
show = إظهار
hide = إخفاء
none = لا شيء
never = أبدًا
remove = إزالة { $what }
removed = أُزيل: { $what }
remove-this = أزل هذا القيد
entry-of = القيد { $n } من { $count }
how-sure = مدى التأكد
who-sees = من يراه
proof = الإثبات
not-advice = هذه معلومات وليست مشورة قانونية. لا يقول البرنامج أبدًا إن شخصًا ما في أمان.
not-advice-short = هذه معلومات وليست مشورة قانونية.
caps-lock = مفتاح Caps Lock يعمل
keyboard-latin = لوحة المفاتيح: أحرف لاتينية
keyboard-cyrillic = لوحة المفاتيح: أحرف سيريلية
keyboard-arabic = لوحة المفاتيح: أحرف عربية
keyboard-greek = لوحة المفاتيح: أحرف يونانية
keyboard-hebrew = لوحة المفاتيح: أحرف عبرية
keyboard-other = لوحة المفاتيح: أحرف كتابة أخرى
country-none = غير معروف
field-too-long = هذا طويل جدًا ({ $detail }).
field-bad-date = هذا التاريخ غير موجود. راجع اليوم والشهر والسنة.
field-empty = اكتب شيئًا هنا.
field-bad = لا يمكن حفظه كما هو. غيّره.

leave-question = هل تتخلّى عمّا كتبته؟
    .text = لم يُحفظ. يزول إن تخلّيت عنه.
keep-typing = أكمل الكتابة
leave-anyway = تخلَّ عن النص

# علامات كل قيد.
standing-sure = ما مدى التأكد منه؟
standing-sees = من يجوز له أن يراه؟
standing-sources = من أين هو؟
standing-note = ملاحظتك الخاصة
    .hint = لا تظهر في أي ورقة أبدًا.
sources-differ = المصادر مختلفة:

# التواريخ.
date-how-exact = مدى الدقة
date-kind-on = في
date-kind-about = نحو
date-kind-before = قبل
date-kind-after = بعد
date-kind-between = بين
date-kind-unknown = غير معروف
date-day = اليوم
date-month = الشهر
date-year = السنة
date-calendar = التقويم
date-and = و
date-unknown = التاريخ غير معروف
date-about = نحو { $date }
date-before = قبل { $date }
date-after = بعد { $date }
date-between = بين { $from } و{ $to }
date-day-open = ، اليوم غير معروف
date-month-open = ، الشهر غير معروف
date-kept = سيُحفظ هكذا: «{ $date }{ $open }».
date-kept-unknown = سيُحفظ هكذا: «التاريخ غير معروف».

# الإعدادات، وما لا يستطيعه البرنامج.
settings = الإعدادات
theme = الألوان
theme-system = كما في الحاسوب
theme-light = فاتح
theme-dark = داكن
translation-state = النص الأصلي لبرنامج Redress بالإنجليزية. هذه الترجمة آلية، ولم يراجعها متحدث أصلي ولا محامٍ.
law-not-reviewed = هذه الجمل القانونية مترجمة آليًا ولم يراجعها أحد. المعوَّل عليه هو النص الإنجليزي.
version = Redress { $version }.
limits-title = الحدود
limits-under = ما لا يستطيع أي برنامج أن يفعله لك.
what-this-cannot-do = ما لا يستطيعه هذا البرنامج
limit-off = الإطفاء أسلم من السكون
    .text = أطفئ الحاسوب عند الحدود. الحاسوب الساكن قد يحتفظ بما هو مفتوح.
limit-force = لا برنامج يغلب القوة
    .text = لا توجد خزنة خفية. لو أمكن إخفاؤها لما صدّق أحد أنك لم تُخفِ واحدة.
limit-hash = عدم التغيّر لا يعني الصحة
    .text = يبيّن الفحص أن الملف هو نفسه منذ دخل. ولا يبيّن أنه صحيح.
limit-older = قد تُحسب نسخة قديمة هي الجديدة
    .text = إذا أُعيدت كل الأوراق إلى حال سابقة، فلا يلاحظ ذلك إلا حاسوب رأى الأحدث منها.
limit-ssd = الأقراص تحتفظ بنسخ قديمة
    .text = قد يبقى ما تحذفه على القرص مدة، وفي النسخ الاحتياطية القديمة.
limit-malware = برنامج التجسس يرى ما تراه
    .text = إن كان يعمل وأوراقك مفتوحة فإنه يستطيع قراءتها.
limit-access = لا يمكن سحب الاطلاع بعد منحه
    .text = من رأى ورقة فقد رآها.
limit-deleting = قد يُحسب الحذف عليك
    .text = قد يُعدّ الحذف عند إيقافك جريمة.
limit-filing = قد يُلاحَظ تقديم الطلب
    .text = قد يُعلم الطلب الدولة المتهِمة بأن أحدًا يعترض على بياناتها.
limit-capture = لا يمكن منع تصوير الشاشة
    .text = في نظام Linux قد يصوّر برنامج آخر الشاشة.
limit-forgotten = لا يمكن استعادة عبارة مرور منسية
    .text = لا يستطيع أحد أن يبحث عنها. من دونها لا تفتح الأوراق إلا ورقة الاسترجاع أو جزآن من الأجزاء الثلاثة.

# Undo and history.
undone = تم التراجع
redone = أُعيد التنفيذ
redo = أعد التنفيذ
nothing-to-undo = لا شيء للتراجع عنه
undo-not-saved = لم يُحفظ التغيير الأخير، فلم يُتراجع عن شيء
nothing-to-redo = لا شيء لإعادة تنفيذه
history = السجل
history-at = { $day }، { $time }.
history-first = دُوّن.
history-same = أُعيد كما كان.
history-removed = أُزيل من القضية.
history-erased = مُحي نهائيًا
history-erased-earlier = { $count ->
    [one] ذهبت حالة سابقة واحدة
    [two] ذهبت حالتان سابقتان
    [few] ذهبت { $count } حالات سابقة
   *[other] ذهبت { $count } حالة سابقة
}
history-erased-entry = { $count ->
    [one] ذهب مدخل له حالة واحدة
    [two] ذهب مدخل له حالتان
    [few] ذهب مدخل له { $count } حالات
   *[other] ذهب مدخل له { $count } حالة
}
history-erased-why = يبقى معروفًا أن شيئًا مُحي، لا ما كان يقوله. قد تحتفظ به نسخ احتياطية قديمة.
history-put-back = أعده
history-put-back-done = أُعيد كما كان حينها
