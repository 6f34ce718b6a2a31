# اليوم، والتسجيل السريع، ومواعيد كل القضايا، وورقة المراجعة.
due-begin-title = ابدأ: { $what }
due-begin-since = حان وقت البدء. حددت له { $date }
due-begin-now = حان وقت البدء
due-today = اليوم
due-tomorrow = غدًا
due-in-days = { $count ->
    [one] بعد يوم
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يومًا
   *[other] بعد { $count } يوم
}
days-count = { $count ->
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
due-late-by = متأخر: { $days }. كان موعده { $date }
due-waiting-until = تنتظر حتى { $date }
due-waiting-open = لا يوم محدد. على غيرك أن يتصرف.
due-paper = الورقة المنتهية قد توقف الطلب.
due-kind-task = موعد أو مهمة
due-kind-begin = يوم البدء
due-kind-letter = الرد على رسالة
due-kind-paper = ورقة هوية
task-begin = يوم البدء
task-begin-hint = يظهر في ذلك اليوم، قبل اليوم الأخير. يمكنك تركه فارغًا.
date-set-by = مصدر الموعد
date-chosen = الموعد المختار
date-no-limit = هذا الموعد مكتوب هنا. وليس مهلة قانونية حسبها البرنامج.
date-open-letter = افتح الرسالة
date-open-paper = افتح الأوراق
date-letter-says = كما تقول الرسالة
date-paper-says = كما تقول الورقة
dates-under-all = متأخر: { $late }، هذا الأسبوع: { $week }، هذا الشهر: { $month }، لاحقًا: { $later }. تنتظر: { $waiting }.

control-slip = ورقة المراجعة
control-slip-what = قائمة على ورق: ما تأخر، وما يأتي خلال ٣١ يومًا. فيها أرقام القضايا من غير أسماء.
control-slip-words = اطبع كلمات المهام والرسائل أيضًا
control-slip-plain = تُحذف الكلمات التي تذكر اسم الشخص. لن يكون الملف مختومًا: من يملكه يقرؤه.
control-slip-save = احفظها ملف PDF
control-slip-saved = حُفظت باسم { $name }

log-text = ماذا حدث، في سطر واحد؟
log-text-hint = اضغط Enter للحفظ. يمكنك إكماله لاحقًا.
log-when = متى؟
log-stays = يُحفظ فورًا. ولا يدخل أي ورقة حتى تكمله.
log-save = احفظه الآن
log-saved = سُجّل. تجده في شاشة اليوم لتكمله لاحقًا.
log-case = القضية:
log-no-case = لم تُختر
log-find = ابحث عن القضية
log-choose-case = اختر القضية التي يخصها.
event-finish-later = سأكمل هذا لاحقًا
notes-to-finish = { $count ->
    [zero] لا ملاحظات لإكمالها
    [one] ملاحظة واحدة لإكمالها
    [two] ملاحظتان لإكمالهما
    [few] { $count } ملاحظات لإكمالها
   *[other] { $count } ملاحظة لإكمالها
}
papers-look = انظر إلى الأوراق
papers-check = افحصها
papers-same-on = { $count ->
    [one] فُحصت ورقة واحدة في { $date }. لم تتغير.
    [two] فُحصت ورقتان في { $date }. لم تتغيرا.
    [few] فُحصت { $count } أوراق في { $date }. لم تتغير أي منها.
   *[other] فُحصت { $count } ورقة في { $date }. لم تتغير أي منها.
}
papers-oldest-check = أقدم فحص بتاريخ { $date }.

do-next-late-task =
    .why = كان موعده { $date }. المدة التي مضت: { $days }.
    .act = افتحه
do-next-late-letter =
    .why = طلبت الرسالة ردًا قبل { $date }. المدة التي مضت: { $days }.
    .act = اقرأ الرسالة
do-next-late-paper =
    .why = انتهت صلاحيتها في { $date }. اكتب ورقة أحدث إن كانت لديك.
    .act = افتح الأوراق
do-next-this-week-task =
    .why = آخر يوم هو { $date }. المدة الباقية: { $days }.
    .act = افتحه
do-next-this-week-letter =
    .why = تطلب الرسالة ردًا قبل { $date }. المدة الباقية: { $days }.
    .act = اقرأ الرسالة
do-next-this-week-paper =
    .why = تنتهي صلاحيتها في { $date }. المدة الباقية: { $days }.
    .act = افتح الأوراق
do-next-begin-why = أردت أن تبدأ في { $date }.
do-next-papers-changed = { $count ->
    [one] ورقة واحدة ليست كما وردت
    [two] ورقتان ليستا كما وردتا
    [few] { $count } أوراق ليست كما وردت
   *[other] { $count } ورقة ليست كما وردت
}
    .why = الملف مختلف عن الملف الذي أضفته. احفظ الأصل في مكان آخر آمن.
    .act = انظر إليها
do-next-finish-notes = { $count ->
    [zero] لا ملاحظات لإكمالها
    [one] ملاحظة واحدة لإكمالها
    [two] ملاحظتان لإكمالهما
    [few] { $count } ملاحظات لإكمالها
   *[other] { $count } ملاحظة لإكمالها
}
    .why = سجّلتها على عجل. أضف ما ينقص واختر من يجوز له أن يراها.
    .act = أكملها
do-next-missing-papers = { $count ->
    [one] ورقة واحدة ناقصة
    [two] ورقتان ناقصتان
    [few] { $count } أوراق ناقصة
   *[other] { $count } ورقة ناقصة
}
    .why = هي في قائمتك، لكن ملفها ليس في هذه الخزنة.
    .act = أظهرها

case-number = رقم القضية
case-number-hint = رقمك الخاص للملف. لا يظهر في أي ورقة أبدًا.
case-stage = المرحلة
case-stage-hint = أين وصل العمل الآن. القضية المغلقة تخرج من قائمة المواعيد.
case-worker = من يعمل عليها
case-worker-hint = اسم أو أحرف أولى. لا يظهر في أي ورقة أبدًا.
case-supervisor = من يتحمل مسؤولية العمل
case-supervisor-hint = مشرف، بالاسم أو الأحرف الأولى. لا يظهر في أي ورقة أبدًا.
case-answers = المسؤول: { $name }
sign-offs = موافقة المشرف
    .text = ينظر المشرف في الخطوة، ثم يوافق أو يعيدها. لا يظهر ذلك في أي ورقة أبدًا.
sign-off-what = ما يُنظر فيه
sign-off-asked = طُلبت في
sign-off-asked-by = طلبها
sign-off-said = ما يقوله المشرف
sign-off-waits = لا شيء بعد
sign-off-approved = وافق
sign-off-sent_back = أعادها
sign-off-by = وقّعها
sign-off-by-hint = اسم يُكتب هنا. ليس توقيعًا رقميًا.
sign-off-on = تاريخ التوقيع
sign-off-note = ما يجب تغييره، أو ما نُظر فيه
add-sign-off = اطلب موافقة المشرف
stage-none = بلا مرحلة
stage-intake = استقبال
stage-gathering = جمع الأوراق
stage-access = اطلاع
stage-deletion = حذف
stage-revision = إعادة نظر
stage-urgent = خطوة عاجلة
stage-following = بعد القرار
stage-closed = مغلقة

clinic-cases = القضايا
clinic-table = مواعيد كل القضايا
clinic-day = آخر يوم
clinic-what = الموضوع
clinic-case = القضية
clinic-person = الشخص
clinic-from = من
clinic-stage = المرحلة
clinic-who = المسؤول
clinic-state = الحالة
clinic-group-late = متأخر
clinic-group-week = هذا الأسبوع
clinic-group-month = هذا الشهر
clinic-group-later = لاحقًا
clinic-group-waiting = بانتظارهم
clinic-group-open = بلا موعد
clinic-group-active = القضايا المفتوحة
clinic-group-closed = القضايا المغلقة
clinic-state-task = للإنجاز
clinic-state-begin = للبدء
clinic-state-letter = للرد
clinic-state-paper = للتجديد
clinic-state-waiting = بانتظارهم
clinic-to-finish = للإكمال: { $count }
clinic-damaged = تالفة. افتحها لترى
clinic-nothing = لا موعد مكتوب
clinic-sample = نموذجية
clinic-none-found = لا قضية مناسبة
    .text = جرّب أحرفًا أقل أو كتابة أخرى للاسم، أو أزل أحد المرشحات.
case-to-come = { $count ->
    [one] ما زال يُقرأ: بقي سطر واحد
    [two] ما زال يُقرأ: بقي سطران
    [few] ما زال يُقرأ: بقيت { $count } أسطر
   *[other] ما زال يُقرأ: بقي { $count } سطرًا
}
clinic-open-cases = { $count ->
    [one] قضية مفتوحة واحدة
    [two] قضيتان مفتوحتان
    [few] { $count } قضايا مفتوحة
   *[other] { $count } قضية مفتوحة
}
clinic-whose = قضايا من
whose-everyone = الجميع
whose-mine = قضاياي
whose-students = الطلاب
whose-none-mine = لا توجد هنا قضية يعمل عليها { $name }.
whose-none-students = لا توجد هنا قضية يعمل عليها غير { $name } وهو المسؤول عنها.
whose-no-name = اكتب اسمك في الإعدادات، فتُعرف قضاياك به.
clinic-sum-signoff = بانتظار موافقة المشرف
clinic-signoff = { $count ->
    [one] خطوة تنتظر موافقة المشرف
    [two] خطوتان تنتظران موافقة المشرف
    [few] { $count } خطوات تنتظر موافقة المشرف
   *[other] { $count } خطوة تنتظر موافقة المشرف
}
clinic-sum-late = متأخر
clinic-sum-week = هذا الأسبوع
clinic-sum-waiting = بانتظارهم
clinic-sum-finish = للإكمال
clinic-sum-open = مفتوحة
clinic-find = بحث
clinic-any-country = كل الدول
clinic-any-stage = كل المراحل
clinic-under-short = كل القضايا. الأسماء قصيرة في هذه القائمة.
clinic-under-full = كل القضايا.
clinic-full-names = أظهر الأسماء كاملة
clinic-short-names = أظهر الأسماء قصيرة
clinic-foot = اخترت { $n } من { $count }. مفتاح Enter يفتحه، ومفتاح المسافة يجعله منجزًا.
clinic-foot-cases = اخترت { $n } من { $count }. مفتاح Enter يفتحها.
clinic-mark-done = اجعله منجزًا
clinic-open = افتح القضية
clinic-done = أُنجز: { $what }
clinic-not-done-letter = ينتهي هذا حين يُكتب الرد. افتح القضية.
clinic-not-done-paper = ينتهي هذا حين تُكتب ورقة أحدث. افتح القضية.
clinic-reading = تُقرأ القضايا: { $done } من { $total }
clinic-stop = أوقف
