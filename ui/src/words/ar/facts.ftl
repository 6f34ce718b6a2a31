# القضية: الشخص والاتهام والحماية والمصادر.
facts-under = الشخص، وما يُتّهم به، ومن يحميه.
facts-people = الأشخاص
facts-person = شخص
facts-charges = الاتهام
facts-charge = تهمة
facts-protections = الحماية
facts-protection = حماية
facts-sources = المصادر
facts-source = مصدر
add-person = أضف شخصًا
add-charge = أضف تهمة
add-protection = أضف حماية
add-source = أضف مصدرًا
facts-proceedings = المحاكم والجهات
facts-proceeding = إجراء
add-proceeding = أضف إجراءً
no-proceedings = لا إجراء بعد
    .text = محكمة أو مكتب لجوء أو اللجنة: من نظر في القضية وكيف انتهت.
proceeding-kind = ما نوع الإجراء؟
proceeding-country = في أي بلد؟
proceeding-body = من يقرر؟
proceeding-body-hint = المحكمة أو المكتب كما يرد اسمه في رسائله.
proceeding-opened = متى بدأ؟
proceeding-about = عمّ يدور؟
proceeding-outcome = كيف انتهى؟
proceeding-outcome-hint = رفض التسليم قد يفيد القضية. والإدانة قد تُحسب عليها.
proceeding-no-outcome = لا قرار مدوّن
proceeding-outcome-date = متى صدر القرار؟
proceeding-outcome-reason = ما السبب المذكور؟
proceeding-outcome-final = هل القرار نهائي؟
proceeding-outcome-by-court = هل قررت محكمة لا وزير؟
born-on = وُلد في { $date }
penalty-months = { $months ->
    [one] حتى شهر واحد
    [two] حتى شهرين
    [few] حتى { $months } أشهر
   *[other] حتى { $months } شهرًا
}
no-charges = لا تهمة بعد
    .text = دوّن ما يقولون إنه حدث. تكفي كلماتهم للبداية.
no-protection = لا حماية مدوّنة
    .text = قد تحسم أوراق اللجوء القضية. اترك هذا إن لم توجد.
sources-under = من أين جاءت الوقائع، إن لم تكن لها ورقة في الخزنة.

person-role = ما صفة هذا الشخص في القضية؟
person-name = الاسم
name-kind = كيف كُتب
add-name = أضف كتابة أخرى
person-born = تاريخ الميلاد
person-birth-place = مكان الميلاد
person-birth-country = بلد الميلاد
person-sex = الجنس في الأوراق
person-nationality = الجنسية
person-nationality-more = جنسية أخرى
paper = ورقة هوية
paper-country = صادرة من
paper-number = الرقم
paper-expires = آخر يوم تسري فيه
paper-expires-hint = تطلب اللجنة ورقة ما زالت سارية.
add-identity-paper = أضف ورقة هوية
person-occupation = العمل والحياة العامة
person-occupation-hint = مهنة أو حزب أو احتجاج أو صحافة. قد يهم إن كانت القضية سياسية.
person-residence = أين يسكن الشخص
person-residence-hint = { $country ->
    [none] لا يدخل هذا في أي ورقة أبدًا.
   *[other] لا يدخل هذا في أي ورقة أبدًا، ولا تُخبَر به هذه الدولة: { $country }.
}
name-parts = أجزاء هذا الاسم
name-family = اسم العائلة
name-given = الاسم الشخصي
name-patronymic = اسم الأب
nationality-time = منذ متى وحتى متى
nationality-since = منذ متى؟
nationality-until = حتى متى؟
nationality-until-hint = فقط إن فُقدت أو جرى التخلي عنها.
paper-issued = تاريخ الإصدار
take-out = أزل: { $what }

charge-offence = بماذا يُتّهم؟
charge-offence-hint = سطر واحد بكلمات الاتهام.
charge-country = أي بلد يوجّه الاتهام؟
charge-laws = أي قوانين؟
charge-laws-hint = واحد في كل سطر، مثل «قانون العقوبات، المادة ١٥٨».
charge-acts = ماذا يقولون إنه حدث؟
charge-reply = ماذا تقول أنت؟
charge-natures = عمّ يدور الأمر؟
charge-natures-hint = علّم كل ما يناسب. هذا ما يدّعونه، لا ما هو صحيح.
charge-charged = متى وُجّهت التهمة؟
charge-acts-when = متى يقال إنه حدث؟
charge-max-months = أطول مدة سجن، بالأشهر
charge-max-months-hint = خمس سنوات هي ٦٠.
charge-amount = المبلغ
charge-currency = العملة
charge-currency-hint = ثلاثة أحرف لاتينية، مثل USD.
charge-valued-by = من قدّر القيمة؟
charge-death = هل عقوبة الإعدام ممكنة؟
charge-sentenced = هل صدر حكم؟
charge-sentence-months = مدة الحكم، بالأشهر
charge-left-months = ما بقي منه، بالأشهر
charge-in-absentia = هل صدر والشخص غائب؟
warrant-number = رقم أمر التوقيف
warrant-authority = من أصدر أمر التوقيف؟
warrant-issued = تاريخ أمر التوقيف
warrant-valid = هل ما زال أمر التوقيف ساريًا؟
co-accused-name = شخص متهم معه
co-accused-outcome = ماذا حدث لذلك الشخص؟
co-accused-mild = هل كانت النتيجة خفيفة؟
add-co-accused = أضف شخصًا متهمًا معه

protection-country = أي بلد منح الحماية؟
protection-country-hint = البلد الذي أعطى الأوراق أو طُلبت منه.
protection-kind = ما نوع الورقة؟
protection-kind-hint = إن لم تكن متأكدًا فقل ذلك. لا تخمّن.
protection-status = ما حالها الآن؟
protection-from = من أي بلد فرّ الشخص؟
protection-authority = أي جهة قررت؟
protection-asked = متى طُلبت؟
protection-granted = متى مُنحت؟
protection-will-confirm = هل سيؤكد ذلك البلد؟
protection-will-confirm-hint = لا تُطبَّق قاعدة اللاجئين إلا إذا أكد بلد ذلك.
protection-consent = هل يجوز للجنة أن تسأل ذلك البلد؟
protection-naturalised = هل صار الشخص مواطنًا هناك؟
protection-excluded = هل رُفضت الحماية بسبب جريمة خطيرة؟

source-title = ما المصدر؟
source-title-hint = عنوان المقال أو اسم الشخص أو الجهة.
source-kind = نوع المصدر
source-publisher = نشره
source-dated = التاريخ المكتوب عليه
source-citation = أين يوجد
source-citation-hint = صفحة أو رقم أو عنوان. لا يفتحه Redress.

# التنبيهات.
alert = تنبيه
add-alert = أضف تنبيهًا
change-alert = غيّر التنبيه
alerts-under = { $count ->
    [one] كل ما قد يوقفك، ومن يستطيع إصلاحه. قيد واحد، والمؤكد منه { $sure }.
    [two] كل ما قد يوقفك، ومن يستطيع إصلاحه. قيدان، والمؤكد منهما { $sure }.
   *[other] كل ما قد يوقفك، ومن يستطيع إصلاحه. القيود { $count }، والمؤكد منها { $sure }.
}
alerts-mend = هذه تستطيع اللجنة إصلاحها
    .text = محفوظات الإنتربول. قد يشملها كلها طلب واحد.
    .none = لا شيء مدوّن.
alerts-other = هذه لا تستطيع اللجنة إصلاحها
    .text = أنظمة أخرى، ولكل منها طريقه.
    .none = لا شيء مدوّن. هنا مكان أمر توقيف في البلد أو قائمة منع في الخارج.
no-alerts = لا تنبيه بعد
    .text = دوّن ما الذي أوقفك، أو ما قاله لك أحدهم.
alert-channel = ما نوع التنبيه؟
alert-country = من أي بلد هو؟
alert-from = من
alert-issued = متى أُرسل؟
alert-reference = رقم المرجع
    .short = المرجع
alert-sent-to = أُرسل إلى
alert-sent-to-hint = البلدان، إن كنت تعرفها.
alert-how-known = كيف عرفت به؟
    .short = كيف عُرف
alert-summary = ماذا يقول؟
alert-reviewed-first = هل فحصه الإنتربول قبل إرساله؟
alert-reviewed = فُحص أولًا
reviewed-yes = نعم، قبل إرساله
reviewed-no = لا، أُرسل قبل أي فحص
reviewed-unknown = لا أعرف
alert-status = ما حاله الآن؟
    .short = الآن
alert-ended = متى انتهى؟
    .short = انتهى
alert-charges = بأي تهمة يتعلق؟
alert-next-step = الخطوة التالية
last-seen = آخر مرة شوهد
the-road = الطريق
road-ccf = تستطيع اللجنة أن تنظر في محفوظات الإنتربول نفسه وأن تأمر بتصحيحها أو حذفها.
road-other = ليس هذا من محفوظات الإنتربول. لا تستطيع اللجنة حذفه.
see-roads = انظر أي الطرق بقيت
alert-warrant-stays = لا تستطيع اللجنة إلغاء أمر توقيف وطني. بعد الحذف قد تبقى نسخ في بلدان أخرى.
alert-does = ماذا يفعل
channels-as-of = ما تفعله التنبيهات: بتاريخ ٢٣ نوفمبر ٢٠٢٦.
