# الخط الزمني.
event = حدث
add-event = أضف حدثًا
change-event = غيّر الحدث
event-title = ماذا حدث، في سطر واحد
event-title-hint = مثل «أُوقفت في المطار». يمكنك أن تكمله لاحقًا.
event-when = متى؟
event-kind = ما نوع الحدث؟
event-what = ماذا حدث؟
event-place = أين؟
event-country = في أي بلد؟
event-until = حتى متى؟
event-until-hint = اتركه مفتوحًا إن كان يومًا واحدًا.
event-took-place = هل وقع فعلًا؟
timeline-under = { $count ->
    [0] لا شيء مدوّن بعد.
    [one] قيد واحد.
    [two] قيدان.
    [few] { $count } قيود.
   *[other] { $count } قيدًا.
} { $differ ->
    [0] {""}
    [one] في واحد منها تختلف المصادر.
    [two] في اثنين منها تختلف المصادر.
   *[other] ما تختلف فيه المصادر: { $differ }.
}
lanes = مسارات
as-list = قائمة
when = متى
what-happened = ماذا حدث
did-not-take-place = لم يقع
no-events = لا شيء مدوّن بعد
    .text = ابدأ بيوم تتذكره. يكفي الشهر أو السنة.
row-charged = اتهام: { $offence }
row-alert-issued = { $channel }
row-alert-ended = انتهى: { $channel }
row-protection-asked = طُلبت الحماية
row-protection-granted = مُنحت الحماية
row-proceeding-opened = { $proceeding }: بدأت
row-proceeding-ended = { $proceeding }: { $outcome }
legend = معنى الأشكال
shape-dot = يوم واحد
shape-month = شهر كامل أو سنة
shape-about = نحو
shape-between = يوم ما بينهما
sources-differ-short = المصادر مختلفة

# الأدلة.
add-paper = أضف ورقة
adding = تُضاف الأوراق…
checking = يجري الفحص…
papers-left = { $count ->
    [0] لم تُضف أي ورقة.
    [one] أُضيفت ورقة واحدة وتبقى.
    [two] أُضيفت ورقتان وتبقيان.
    [few] أُضيفت { $count } أوراق وتبقى.
    [many] أُضيفت { $count } ورقة وتبقى.
   *[other] أُضيفت { $count } ورقة وتبقى.
  } { $left ->
    [one] لم تُضف ورقة واحدة.
    [two] لم تُضف ورقتان.
    [few] لم تُضف { $left } أوراق.
    [many] لم تُضف { $left } ورقة.
   *[other] لم تُضف { $left } ورقة.
  }
stop = أوقف
check-all = افحص الكل الآن
check-same = { $count ->
    [one] فُحصت ورقة واحدة. لم تتغيّر.
    [two] فُحصت ورقتان. لم تتغيّرا.
   *[other] فُحصت الأوراق، وعددها { $count }. لم يتغيّر أي منها.
}
check-changed = تغيّرت منذ دخولها: { $marks }
evidence-under = { $count ->
    [0] لا ورقة بعد.
    [one] ورقة واحدة.
    [two] ورقتان.
    [few] { $count } أوراق.
   *[other] { $count } ورقة.
} { $files ->
    [0] لا ملف في هذه الخزنة.
    [one] ملف واحد في هذه الخزنة.
    [two] ملفان في هذه الخزنة.
   *[other] الملفات في هذه الخزنة: { $files }.
}
no-papers = لا أوراق بعد
    .text = ابدأ بما عندك: رسالة أو صورة أو صورة شاشة.
four-questions = أربعة أسئلة عن هذه الورقة
file-outside-still-there = في خزنتك نسخة مختومة. أما الملف الذي خارج الخزنة فما زال في مكانه، وقد يجده غيرك.
paper-trouble-locked = يطلب ملف PDF هذا كلمة مرور. ولا يفتحه أحد في اللجنة من دونها. حُفظ كما جاء. افتحه بكلمة مروره واحفظه من دونها، ثم أضف ذلك الملف أيضًا.
paper-trouble-unreadable = لا يُفتح هذا الملف. فقد انقطع في طريقه أو تلف، أو ليس ما يقوله اسمه. حُفظ كما جاء. اطلبه من مصدره مرة أخرى، وتحقق أنه يُفتح هناك، ثم أضفه من جديد.
paper-trouble-empty = ليس في هذا الملف ما يُعرض. حُفظ كما جاء. اطلبه من مصدره مرة أخرى، وانظر ما يعرضه هناك، ثم أضفه من جديد.
paper-trouble-too_large = هذا الملف أكبر من أن يصير صفحات بين المستندات. حُفظ كما جاء. احفظه في أجزاء أصغر، ثم أضفها أيضًا.
paper-trouble-not_read = لم يُعرف هل يُفتح هذا الملف. فقد تطلبت قراءته ذاكرة أو وقتًا أكثر مما ينبغي، أو لم تكن آمنة. حُفظ كما جاء. انظر إليه قبل أن تعتمد عليه.
paper-trouble-moving = هذه صورة متحركة، ولا تُظهر الصفحة إلا جزءًا منها. حُفظت كما جاءت، وتُرسل ملفًا قائمًا بذاته. إن كفت صورة ثابتة فأضفها أيضًا.
paper-trouble-heic = هذه صورة بصيغة HEIC كما تلتقطها هواتف كثيرة. لا يقرأ Redress هذه الصيغة: لا يمكن تسويد شيء فيها، ويبقى مكان التقاطها داخلها. حُفظت كما جاءت تمامًا، وتُرسل كما هي ملفًا قائمًا بذاته. احفظها بصيغة JPEG أو PNG أو PDF بالهاتف أو ببرنامج آخر، ثم أضف ذلك الملف أيضًا.
paper-trouble-form = ملف PDF هذا استمارة أو فيه طبقات، وقد يظهر في مكان آخر على نحو مختلف. حُفظ كما جاء. اطبعه في ملف PDF جديد، ثم أضف ذلك الملف أيضًا.
paper-trouble-damaged = لا يمكن قراءة هذا الملف من الخزنة. أضفه من جديد من مكانه في الخارج.
paper-trouble-other = لا يمكن أن يصير هذا النوع من الصور صفحة بين المستندات. حُفظت الصورة كما جاءت، وتُرسل ملفًا قائمًا بذاته. احفظها بصيغة PDF أو PNG أو JPEG، ثم أضف ذلك الملف أيضًا.
evidence-title = ما هي؟
evidence-kind = ما نوع الورقة؟
    .short = النوع
evidence-origin = ممّن هي؟
    .short = من
evidence-origin-hint = من أعطاك إياها، أو أين وجدتها. مثلًا: محاميّ، بالبريد. لا يقول هذا طلب ولا حزمة. لكن سجل الورقة يقوله، وكذلك نسخة القضية كلها.
evidence-got = متى حصلت عليها؟
    .short = وصلت
evidence-dated = ما التاريخ المكتوب عليها؟
    .short = تاريخها
evidence-names-others = هل تذكر أشخاصًا آخرين؟
evidence-proves = ماذا تبيّن؟
evidence-language = لغة الورقة
    .short = اللغة
evidence-language-hint = حرفان لاتينيان، مثل en أو ru أو ar.
evidence-citation = أين نُشرت
    .short = نُشرت
file-not-here = الملف ليس في هذه الخزنة
no-file = لا ملف هنا. هذه الورقة مذكورة بالاسم فقط.
hash-same = لم تتغيّر منذ { $date }
hash-changed = تغيّرت منذ دخولها
hash-unchecked = لم تُفحص بعد
hash-limit = عدم التغيّر يبيّن أنه الملف نفسه. ولا يبيّن أنه صحيح.
last-check = آخر فحص: { $date }
bytes = { $bytes } بايت
save-copy = احفظ نسخة
copy-written = حُفظت نسخة غير مختومة: { $name }

# أفحص وضعي: النتيجة.
check-title = ما تبيّنه أجوبتك
check-under = لا أحد يستطيع أن يقول كيف ستقرر اللجنة، ونحن لا نحاول.
fill-gaps = { $count ->
    [one] سدّ الثغرة
    [two] سدّ الثغرتين
    [few] سدّ { $count } ثغرات
   *[other] سدّ { $count } ثغرة
}
simple-first = الأسباب البسيطة أولًا: نادرًا ما تستند اللجنة إلى السياسة إن كان سبب أبسط يحسم.
rules-as-of = القواعد بتاريخ { $date }.
for-you = لك
against-you = عليك
missing = ناقص
cannot-judge = لا نستطيع الحكم فيه
show-more = { $count ->
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } أخرى
   *[other] و{ $count } غيرها
}
nothing-here = لا شيء
other-roads = تنبيهات لا تستطيع اللجنة إصلاحها
ground = السبب
verdict = التقدير
rests-on = يستند إلى
still-missing = ما زال ناقصًا
rule = القاعدة
check-official = من الذاكرة: قارنه بالنص الرسمي
by-country-title = تجاه تنبيهات:
by-country = التقدير وما يليه يخصّان تنبيهات هذا البلد: { $country }.
by-country-other = تجاه تنبيهات هذا البلد: { $country }
by-country-unknown = بلد غير معروف
must-show = ما يجب إثباته:
usual-evidence = أوراق تبيّنه عادةً:
who-decides = من يقرر:
rule-source = المصدر: { $source }، بتاريخ { $date }.
show-not-met = { $count ->
    [one] أظهر سببًا واحدًا غير مستوفى
    [two] أظهر سببين غير مستوفيين
   *[other] أظهر الأسباب غير المستوفاة، وعددها { $count }
}
hide-not-met = أخفِ الأسباب غير المستوفاة
decisions-title = قرارات منشورة في الاتجاهين:
decisions-bind = هي مختصرة ولا تُلزم أحدًا آخر.
decisions-none = لا يُعرف قرار في هذا السبب.
decision-number = القرار { $number }
decision-of-year = قرار من عام { $year }
decided-not_compliant = البيانات غير متوافقة
decided-compliant = أُبقيت البيانات
decided-not_known = لم تُقرأ النتيجة
proofs = أوراق في ملفك تُثبت ذلك:
proofs-none = لا توجد بعد.
not-judged = لا نستطيع تقدير:
show-unknown = { $count ->
    [one] أظهر سببًا واحدًا لا نعرف عنه شيئًا بعد
    [two] أظهر سببين لا نعرف عنهما شيئًا بعد
   *[other] أظهر الأسباب التي لا نعرف عنها شيئًا بعد، وعددها { $count }
}
hide-unknown = أخفِ الأسباب التي لا نعرف عنها شيئًا بعد
grounds-unknown = لا شيء معروف بعد
grounds-not-met = غير مستوفاة
power-source = المصدر: { $source }.
powers-title = من يقرر ماذا
questions-title = أسئلة ما زالت مفتوحة
questions-order = كيف تُرتَّب الأسئلة
questions-by-most = ما تسأله أكثر الأسباب أولًا
questions-by-ground = بحسب السبب
questions-by-teller = بحسب من يعرف الجواب
questions-keys = مفاتيح الأسهم تنقلك من سؤال إلى سؤال، وEnter يفتح السؤال.
questions-most = ما تسأله أكثر الأسباب
questions-begun = بدأ جوابه ولم يُحفظ
asked-by = { $count ->
    [one] يسأله سبب واحد
    [two] يسأله سببان
    [few] تسأله { $count } أسباب
   *[other] يسأله { $count } سببًا
}
asked-by-these = مطلوب من أجل: { $grounds }.
teller-you = أنت من ذاكرتك
teller-alert = نص التنبيه
teller-court = ملف المحكمة أو محامٍ
teller-protection = أوراق حمايتك
teller-paper = ورقة يُبحث عنها
questions-tender = قد تصعب الإجابة عن هذه
questions-tender-text = تسأل عن أذى أو آراء أو معتقد. يمكنك أن تتركها.
answer = أجب
answer-words = بكلماتك أنت، إن أحببت
save-answer = احفظ الجواب
answer-say-sure = قل ما مدى تأكدك من هذا الجواب
answer-say-sure-of = قل ما مدى تأكدك من هذا الجواب: { $question }

# الطلب.
request-not-yet = لا يمكن إعداده بعد.
setting-paper = تُعَدّ الورقة…
request-under = كما سيخرج اليوم: { $pages ->
    [one] صفحة واحدة.
    [two] صفحتان.
    [few] { $pages } صفحات.
   *[other] { $pages } صفحة.
}
request-needs-alerts = الطلب يتعلق بتنبيه. دوّن التنبيه أولًا.
request-needs-applicant = يحتاج الطلب إلى اسم الشخص. اكتبه أولًا.
request-short = الطلبات القصيرة يُبتّ فيها أسرع.
request-no-grounds = لا سبب في المسودة بعد. أجب أولًا عن الأسئلة المفتوحة.
request-notes = قبل أن تقدّم الطلب
request-written = حُفظ من غير ختم: { $name }
live-preview = الصفحة { $page } من { $pages }
page-picture = صورة الصفحة { $page } من { $pages } من المسودة
page-before = الصفحة السابقة
page-after = الصفحة التالية
save-pdf = احفظ PDF
save-pdf-warning = ملف PDF غير مختوم. يستطيع من يجده أن يقرأه. ويبقى حيث تحفظه، حتى بعد القفل.
who-learns-what = من يعرف ماذا
who-learns-under = إن أرسلت هذه المسودة اليوم.
state-learns-challenge = أنك تعترض على البيانات

event-people = من شارك فيه؟
row-letter-received = رسالة واردة: { $words }
row-letter-sent = رسالة صادرة: { $words }

# The request builder and the admissibility check.
request-kind = نوع الطلب
request-language = لغة الورقة
request-short-access = اطلاع
request-short-deletion = حذف
request-short-revision = إعادة نظر
paper-language-en = الإنجليزية
paper-language-fr = الفرنسية
paper-language-es = الإسبانية
paper-language-ar = العربية
request-check = تحقق قبل الإرسال
request-write-on = تابع الكتابة
request-parts = أجزاء هذه الشاشة
request-tab-write = الكتابة
request-tab-page = الصفحة
request-tab-learns = من يعلم ماذا
save-paper = احفظ ملفاً
save-paper-question = هل تحفظ الطلب ملفاً؟
save-docx = احفظ للتحرير
save-summary = حفظ الملخص
request-blocked-save =
    { $count ->
        [one] موضع واحد في كلماتك لا يجوز أن يخرج. احذفه أولاً.
        [two] موضعان في كلماتك لا يجوز أن يخرجا. احذفهما أولاً.
        [few] { $count } مواضع في كلماتك لا يجوز أن تخرج. احذفها أولاً.
       *[other] { $count } موضعاً في كلماتك لا يجوز أن يخرج. احذفه أولاً.
    }
request-length = الطول
request-length-summary = طول الملخص
request-length-of = { $pages } من { $budget } صفحات
request-too-long = أطول مما خُطط له. الطلبات القصيرة يُبت فيها أسرع.
request-length-unconfirmed = حد { $budget } صفحات غير مؤكد. يمكنك تغييره تحت «هذا الطلب».
request-two-pages = تبدأ إعادة النظر بملخص من صفحتين.
request-check-title = هل الطلب جاهز للنظر فيه؟
request-check-under =
    { $open ->
        [0] كل البنود مستوفاة بقدر ما تُظهره القضية.
        [one] بند واحد يحتاج إلى نظر.
        [two] بندان يحتاجان إلى نظر.
        [few] { $open } بنود تحتاج إلى نظر.
       *[other] { $open } بنداً تحتاج إلى نظر.
    }
request-check-limit = اللجنة وحدها تقرر هل الطلب مقبول. تُظهر هذه القائمة ما يُعرف أنها تطلبه.
check-met = مستوفى
check-not-met = غير مستوفى
check-cannot-tell = لا يمكن الجزم
check-mend = أصلحه
request-sections = أجزاء الطلب
request-case = كل شاشات القضية
request-to-do = بقي { $count }
request-settings = هذا الطلب
request-own-n = { $count } بكلماتك
request-changed-n = { $count } للنظر فيه
request-blocked-n = { $count } محجوب
request-own-words = كلماتك
request-edit = تعديل
request-edit-n = تعديل الفقرة { $number }
request-rests-on = يستند إلى
request-rests-on-n = ما تستند إليه الفقرة { $number }
request-add-paper = إضافة
request-add-paper-n = إضافة ورقة إلى الفقرة { $number }
request-add-question = أي ورقة تُظهر هذا؟
request-add-fact = ماذا تُظهر؟
request-add-papers = الأوراق
request-add-hint = يذكر الطلب الورقة حيث يروي الواقعة. ولا يذكر ورقة تبقى هنا.
request-add-all = كل ورقة مربوطة بهذه الواقعة من قبل. وما يبقى هنا لا يُذكر.
request-add-none = لا توجد أوراق بعد.
request-mark-blocked = محجوب
request-mark-open = ما زال ناقصًا
request-fact-changed = تغيّرت الواقعة منذ أن كتبت هذا.
request-said-then = قال البرنامج حينها:
request-says-now = ويقول الآن:
request-blocked-residence = محجوب: مكان إقامة.
request-blocked-contact = محجوب: وسيلة اتصال بشخص.
request-blocked-person = محجوب: شخص لا يجوز ذكر اسمه.
request-blocked-never-leaves = محجوب: لا يخرج من هذه الخزنة أبداً.
request-blocked-ccf-only = محجوب: مخصص للجنة CCF وحدها. هذه الورقة تذهب إلى دولة.
request-blocked-why = قد تُبلَّغ الدولة المتّهِمة بملخص لهذا النص. احذف هذه الكلمات. وتُظهر الصفحة شرطات مكانها.
request-remove-residence = احذف العنوان
request-remove-residence-n = احذف العنوان من الفقرة { $number }
request-remove = احذف الكلمات
request-remove-n = احذف الكلمات من الفقرة { $number }
request-removed = حُذفت من الفقرة { $number }. اقرأها مرة أخرى: قد تبقى فجوة في الجملة.
request-own-label = الفقرة { $number } بكلماتك
request-own-hint = اذكر المستندات بعلاماتها، مثل [E-07]. واذكر الادعاء على أنه ادعاء.
request-program-words = ما يقوله البرنامج هنا
request-reset = أعد كلمات البرنامج
request-own-without-place = بعض كلماتك لم يعد لها مكان في هذه المسودة. وهي محفوظة.
plan-new-fact = ما الواقعة الجديدة؟
plan-new-fact-hint = واقعة كان يمكن أن تؤدي إلى نتيجة أخرى: حكم أو لجوء أو رفض تسليم.
plan-discovered = متى اكتُشفت؟
plan-discovered-hint = تُطلب إعادة النظر خلال ستة أشهر من ذلك اليوم.
plan-why = لماذا كان يمكن أن تغيّر النتيجة؟
plan-exhibits = أوراق تثبتها
plan-fact-ccf-only = لا يطّلع على الواقعة الجديدة إلا اللجنة (CCF)
    .hint = اختره إن كانت تكشف ما يجب ألا تعلمه الدولة المتهِمة، كاللجوء. عندئذ يُسأل في الطلب أن تبقى سرّية. والمستند المخصّص للجنة وحدها يفعل ذلك من تلقاء نفسه.
plan-place = مكان التوقيع
plan-place-hint = يُطبع. اتركه فارغاً لتكتبه بيدك.
plan-signed = هل الطلب المطبوع موقّع؟
plan-signed-hint = من مقدّم الطلب أو ممثله.
plan-pages = كم صفحة يجوز أن تكون
plan-pages-hint = اتركه فارغاً لاستعمال رقم البرنامج، وهو غير مؤكد.
plan-reviewed-by = من راجع النص
plan-reviewed-hint = محامٍ أو متحدث باللغة الأم. وحتى ذلك الحين تقول الورقة إن أحداً لم يراجعها.
plan-reviewed = متى روجع
entry-plan = طلب قيد الكتابة
paper-photograph = هل تُظهر صورة؟
paper-whole = هل النسخة كاملة ومقروءة ولا شيء محجوب فيها؟
paper-copy = النسخة بين الأوراق
authority-title = التوكيل
authority-exhibit = التوكيل بين الأوراق
authority-dated = التاريخ عليه
authority-signed = هل وقّعه مقدّم الطلب؟
authority-access = هل يتيح للممثل الاطلاع على أي بيانات لدى الإنتربول؟
authority-relation = الورقة التي تُظهر صلته بالطفل
authority-relation-hint = فقط إذا كان مقدّم الطلب طفلًا. يعدّ Redress من هو دون ١٨ سنة طفلًا، ولا تذكر نشرة اللجنة سنًا. شهادة ميلاد مثلًا.
entity-title = إذا كان مقدّم الطلب شركة أو منظمة
entity-is = ما مقدّم الطلب؟
entity-person = شخص
entity-entity = شركة أو كيان آخر
entity-exhibit = وثيقته الرسمية بين الأوراق
entity-whole = هل تُظهر الاسم الكامل وتاريخ التسجيل والرقم إن وُجد والعنوان الرسمي؟
