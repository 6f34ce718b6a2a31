# كلمات القوائم التي يعرفها قلب البرنامج: رسالة لكل كلمة.
certainty-confirmed = مؤكد
certainty-likely = مرجّح
certainty-suspected = مظنون
certainty-unknown = غير معروف

disclosure-may_reach_state = قد تصل إلى الدولة المتهِمة
    .price = قد تنقلها اللجنة إلى الدولة التي تتهمك.
disclosure-ccf_only = للجنة (CCF) فقط
    .price = تذهب إلى اللجنة، ويُطلب منها ألا تنقلها.
disclosure-never_leaves = لا تخرج من هذه الخزنة أبدًا
    .price = لا تظهر في أي ورقة يعدّها Redress.
disclosure-short-may_reach_state = قد تصل إلى الدولة
disclosure-short-ccf_only = اللجنة فقط
disclosure-short-never_leaves = تبقى هنا

verdict-strong = قوي
verdict-arguable = قابل للدفاع عنه
verdict-weak = ضعيف
verdict-missing_facts = وقائع ناقصة
verdict-not_met = غير مستوفى

confidence-sourced = من مصدر
confidence-part_recalled = بعضه من الذاكرة: قارنه بالنص الرسمي
confidence-recalled = من الذاكرة: قارنه بالنص الرسمي

forum-ccf = اللجنة (CCF)
forum-general_secretariat = الأمانة العامة للإنتربول
forum-national_court = محكمة وطنية
forum-data_protection_authority = هيئة حماية البيانات
forum-other_body = جهة أخرى
forum-nobody = لا جهة معروفة

answer-yes = نعم
answer-no = لا
answer-unknown = لا أعرف

alert-status-suspected = مشتبه به
alert-status-confirmed = مؤكد
alert-status-challenged = مُعترَض عليه
alert-status-deleted = محذوف
alert-status-reissued = أُرسل من جديد بعد الحذف
alert-status-unknown = غير معروف

calendar-gregorian = ميلادي
calendar-persian = فارسي
calendar-umm_al_qura = أم القرى

channel-red_notice = نشرة حمراء
channel-wanted_diffusion = تعميم بحث عن مطلوب
channel-other_diffusion = تعميم آخر
channel-blue_notice = نشرة زرقاء
channel-green_notice = نشرة خضراء
channel-yellow_notice = نشرة صفراء
channel-black_notice = نشرة سوداء
channel-orange_notice = نشرة برتقالية
channel-purple_notice = نشرة بنفسجية
channel-silver_notice = نشرة أو تعميم فضي
channel-un_special_notice = نشرة خاصة مشتركة بين الإنتربول ومجلس الأمن
channel-stolen_art_notice = نشرة الأعمال الفنية المسروقة
channel-sltd = سجل الوثائق المفقودة أو المسروقة أو الملغاة (SLTD)
channel-ncb_message = رسالة بين المكاتب الوطنية
channel-draft_notice = مسودة نشرة ظهرت قبل المراجعة
channel-nominal_record = سجل اسمي أو ملف تحليل
channel-aimc = تعميم مجلس وزراء الداخلية العرب
channel-cis_wanted = اتفاقيات رابطة الدول المستقلة وقائمة المطلوبين بينها
channel-sco_rats = قائمة الهيئة الإقليمية لمكافحة الإرهاب في منظمة شنغهاي
channel-sis = نظام معلومات شنغن
channel-bilateral_request = طلب بموجب معاهدة ثنائية أو بالطريق الدبلوماسي
channel-mutual_legal_assistance = المساعدة القانونية المتبادلة
channel-risk_list = قائمة مخاطر أو مصرف
channel-fiu_channel = قناة الاستخبارات المالية
channel-passport_cancellation = إلغاء جواز السفر أو رفض الخدمة القنصلية
channel-immigration_removal = إبعاد أو رفض دخول بموجب قانون الهجرة
channel-national_warrant = أمر توقيف وطني
channel-national_copy = نسخة في قاعدة بيانات وطنية
channel-other = قناة أخرى

event-kind-charge = اتهام
event-kind-court = محكمة
event-kind-alert = تنبيه
event-kind-border_stop = إيقاف على الحدود
event-kind-arrest = توقيف
event-kind-release = إفراج
event-kind-asylum = لجوء
event-kind-departure = مغادرة البلد
event-kind-politics = الحياة العامة
event-kind-threat = تهديد
event-kind-ill_treatment = سوء معاملة
event-kind-letter = رسالة
event-kind-other = شيء آخر

evidence-kind-decision = قرار
evidence-kind-court_paper = ورقة محكمة
evidence-kind-letter = رسالة
evidence-kind-identity_paper = ورقة هوية
evidence-kind-press_report = خبر صحفي
evidence-kind-report = تقرير
evidence-kind-photo = صورة
evidence-kind-screenshot = صورة شاشة
evidence-kind-recording = تسجيل
evidence-kind-medical = ورقة طبية
evidence-kind-asylum_file = ملف اللجوء: الطلب والمقابلة والإفادة
evidence-kind-other = شيء آخر

name-kind-official = في الأوراق الرسمية
name-kind-original_script = بكتابته الأصلية
name-kind-spelling = كتابة أخرى
name-kind-former = اسم سابق
name-kind-alias = يُعرف أيضًا باسم

nature-violence = عنف
nature-killing = قتل
nature-property_damage = إضرار بالممتلكات
nature-theft = سرقة
nature-fraud = احتيال
nature-corruption = فساد
nature-public_disorder = إخلال بالنظام العام
nature-resisting_officials = مقاومة موظفين
nature-incitement = تحريض
nature-defamation = إهانة أو تشهير
nature-against_state = ضد الدولة
nature-banned_membership = عضوية جماعة محظورة
nature-terrorism = إرهاب
nature-religion = دين
nature-military_service = خدمة عسكرية
nature-behaviour_norm = قواعد السلوك
nature-drugs_own_use = مخدرات للاستعمال الشخصي
nature-drug_trade = تجارة مخدرات
nature-family = شأن عائلي
nature-administrative = مخالفة قواعد إدارية
nature-private_dispute = نزاع خاص
nature-cheque = شيك غير مدفوع
nature-organised_crime = جريمة منظمة
nature-sexual_violence = عنف جنسي
nature-other = شيء آخر

paper-kind-passport = جواز سفر
paper-kind-refugee_travel_document = وثيقة سفر للاجئ
paper-kind-alien_passport = جواز سفر للأجنبي
paper-kind-identity_card = بطاقة هوية
paper-kind-residence_permit = تصريح إقامة
paper-kind-other = ورقة أخرى

role-applicant = صاحب القضية
role-representative = محامٍ أو ممثل
role-co_accused = متهم معه
role-family = من العائلة
role-witness = شاهد
role-accuser = المشتكي
role-official = مسؤول آخر
role-other = شخص آخر

protection-kind-convention_refugee = لاجئ بموجب اتفاقية ١٩٥١
protection-kind-mandate_refugee = لاجئ لدى مفوضية اللاجئين
protection-kind-subsidiary = حماية فرعية (ثانوية)
protection-kind-asylum_seeker = طلب لجوء لم يُجَب بعد
protection-kind-humanitarian = حماية إنسانية
protection-kind-temporary = حماية مؤقتة
protection-kind-asylum_kind_unknown = لجوء لا يُعرف نوعه
protection-kind-unknown = لا أعرف

protection-status-active = سارية
protection-status-pending = قيد القرار
protection-status-refused = مرفوضة
protection-status-revoked = سُحبت
protection-status-ended = انتهت
protection-status-unknown = غير معروف

sex-female = أنثى
sex-male = ذكر
sex-other = غير ذلك
sex-not_said = لم يُذكر

source-kind-own_knowledge = ما يعرفه الشخص
source-kind-person = شخص آخر
source-kind-press = صحافة
source-kind-court = محكمة
source-kind-official = جهة رسمية
source-kind-organisation = منظمة
source-kind-other = شيء آخر

lane-case = القضية
    .under = اتهام، محكمة
lane-alerts = التنبيهات
    .under = تعاميم، نشرات
lane-borders = الحدود
    .under = إيقاف، توقيف
lane-protection = الحماية
    .under = لجوء، أوراق
lane-life = الحياة
    .under = عمل، تهديد، رسائل

entry-case = قضية
entry-person = شخص
entry-alert = تنبيه
entry-charge = تهمة
entry-proceeding = إجراء
entry-protection = حماية
entry-event = حدث
entry-evidence = ورقة
entry-source = مصدر
entry-answer = جواب
entry-request = طلب

# ما وُجد أو أُصلح عند فتح الخزنة.
notice-store-rebuilt = بُنيت النسخة السريعة من أوراقك من جديد (القيود: { $count }).
    .todo = لا ينقص شيء. لا يلزمك فعل شيء.
notice-store-unavailable = لا يمكن استعمال النسخة السريعة من أوراقك الآن.
    .todo = لا ينقص شيء، لكن العمل قد يكون أبطأ. أفرغ مساحة، ثم اقفل وافتح.
notice-store-mended = { $count ->
    [one] أُعيد قيد تالف واحد.
    [two] أُعيد قيدان تالفان.
   *[other] أُعيدت قيود تالفة، عددها { $count }.
}
    .todo = لا ينقص شيء. اصنع نسخة احتياطية وافحص هذا القرص.
notice-journal-mended = { $count ->
    [one] أُعيد قيد تالف واحد من النسخة السريعة.
    [two] أُعيد قيدان تالفان من النسخة السريعة.
   *[other] أُعيدت من النسخة السريعة قيود تالفة، عددها { $count }.
}
    .todo = لا ينقص شيء. اصنع نسخة احتياطية وافحص هذا القرص.
notice-journal-damaged = جزء من أوراقك لا يمكن قراءته (المواضع: { $count }).
    .todo = ما تراه صحيح، لكنه قد لا يكون كل شيء. أعد نسخة احتياطية.
notice-twin-mended = أُصلح ملف مفاتيح تالف من نسخته الثانية.
    .todo = لا ينقص شيء. اصنع نسخة احتياطية وافحص هذا القرص.
notice-keys-behind = ملفات مفاتيحك نسخة أقدم من ملفات الآخرين. يمكنك القراءة، ولا يُحفظ شيء.
    .todo = أعد النسخة الأحدث، أو اطلب أن تُزال ثم تُضاف من جديد.
notice-parts-differ = { $count ->
    [zero] لا قضية يتبع فيها الآخرون قائمة أدوار ليست قائمتك.
    [one] في قضية واحدة يتبع الآخرون قائمة أدوار ليست قائمتك.
    [two] في قضيتين يتبع الآخرون قائمة أدوار ليست قائمتك.
    [few] في { $count } قضايا يتبع الآخرون قائمة أدوار ليست قائمتك.
    [many] في { $count } قضية يتبع الآخرون قائمة أدوار ليست قائمتك.
   *[other] في { $count } قضية يتبع الآخرون قائمة أدوار ليست قائمتك.
}
    .todo = وزّع شخصان الأدوار في نسختين من هذه الخزنة. اطلب ممن يمكنه إزالة الأشخاص أن يزيل أحدهما ثم يضيفه من جديد.
notice-less-than-seen = { $count ->
    [zero] لا قضية ينقصها شيء رأيته من قبل.
    [one] في قضية واحدة شيء رأيته من قبل ليس موجودًا الآن.
    [two] في قضيتين شيء رأيته من قبل ليس موجودًا الآن.
    [few] في { $count } قضايا شيء رأيته من قبل ليس موجودًا الآن.
    [many] في { $count } قضية شيء رأيته من قبل ليس موجودًا الآن.
   *[other] في { $count } قضية شيء رأيته من قبل ليس موجودًا الآن.
}
    .todo = ما تراه صحيح، لكنه ليس كل شيء. إن كان نسخ المجلد لم ينته بعد، فانتظر ثم افتح من جديد. ثم قارن بنسخة احتياطية.
notice-two-keys = { $count ->
    [zero] لا أحد في هذه الخزنة له مفتاحان.
    [one] قيل إن لشخص واحد في هذه الخزنة مفتاحين. قد يظهر غيره باسمه.
    [two] قيل إن لكل من شخصين في هذه الخزنة مفتاحين. قد يظهر غيرهما باسمهما.
    [few] قيل إن لكل من { $count } أشخاص في هذه الخزنة مفتاحين. قد يظهر غيرهم باسمهم.
    [many] قيل إن لكل من { $count } شخصًا في هذه الخزنة مفتاحين. قد يظهر غيرهم باسمهم.
   *[other] قيل إن لكل من { $count } شخص في هذه الخزنة مفتاحين. قد يظهر غيرهم باسمهم.
}
    .todo = لا تُرسل إليهم مفاتيح القضايا. ما حُفظ سليم. اطلب ممن يمكنه إزالة الأشخاص أن يزيلهم ثم يضيفهم من جديد.
notice-first-passphrase = أُنشئت عبارة مرورك حين كانت الخزنة مفتوحة عند غيرك. قد يعرفها.
    .todo = غيّرها حين تكون وحدك. إلى ذلك الحين قد يفتح الخزنة باسمك.
notice-torn-tail = انقطع الحفظ الأخير قبل أن يتأكد.
    .todo = ما تأكد حفظه سليم. انظر هل تغييرك الأخير موجود.
notice-rolled-back = هذه الأوراق أقدم مما رآه هذا الحاسوب من قبل.
    .todo = ربما أُعيدت نسخة قديمة. ابحث عن المجلد الأحدث أولًا.
notice-cache-rebuilt = أُعدّت قائمة القضايا من جديد.
    .todo = لا ينقص شيء. لا يلزمك فعل شيء.
notice-read-only = هذا القرص لا يقبل التغيير.
    .todo = يمكنك القراءة لا الحفظ. ارفع الحماية عنه أو انقل الأوراق.
notice-not-yours = لا يمكنك تغيير هذا المجلد.
    .todo = يمكنك القراءة لا الحفظ. اسأل من أعدّ الحاسوب أو انقل الأوراق.
notice-disk-nearly-full = القرص ممتلئ أو يكاد.
    .todo = يمكنك قراءة كل شيء. أفرغ مساحة قبل أن تكتب، وإلا فقد يفشل الحفظ.
notice-reserve-spent = القرص ممتلئ. حُفظ هذا في المساحة المتروكة لحفظ أخير.
    .todo = أفرغ مساحة الآن قبل أن تواصل الكتابة.
notice-other = وُجد شيء عند فتح أوراقك.
    .todo = اصنع نسخة احتياطية، ثم شغّل الفحص.

# ما وُجد في الخزنة وما أُصلح وما ضاع.
report = تقرير عن أوراقك
report-found = ما وُجد عند فتحها
report-found-none = لم يُوجد شيء.
report-lost = ما تلف أو ضاع
report-lost-none = لا شيء تالف ولا ضائع.
report-read = قُرئ { $records ->
    [one] مدخل واحد
    [two] مدخلان
    [few] { $records } مدخلات
   *[other] { $records } مدخلًا
} و{ $files ->
    [one] ملف واحد
    [two] ملفان
    [few] { $files } ملفات
   *[other] { $files } ملفًا
}، وكلها سليمة.
report-not-read = لم يُقرأ كل شيء لهذا التقرير.
report-what = ماذا
report-case = القضية
report-name = الاسم
report-end = النسخة الاحتياطية قد تعيد ما ضاع هنا. المجلد التالف لا يُحذف: احتفظ به.
report-under = الفتح يُصلح من تلقاء نفسه ما له نسخة ثانية. هنا ترى ما وجده، ويمكنك قراءة كل شيء.
report-check = اقرأ كل شيء الآن
report-mend = أصلح ما له نسخة ثانية
report-print = احفظه ملف PDF
report-print-warning = ملف PDF غير مختوم، وفيه أسماء قضايا وأوراق.
report-checking = يُقرأ كل شيء…
report-show = أظهر التقرير
damage-record = ضاع مدخل. لا نسخة منه تُقرأ.
damage-missing = { $count ->
    [one] ينقص مدخل واحد في المكانين.
    [two] ينقص مدخلان في المكانين.
    [few] تنقص { $count } مدخلات في المكانين.
   *[other] ينقص { $count } مدخلًا في المكانين.
}
damage-case = مجموع المدخلات لا يطابق ما حُفظ.
damage-attachment = ملف تالف أو مفقود. النسخة الاحتياطية وحدها تعيده.
damage-journal = { $count ->
    [one] لا يمكن قراءة جزء واحد من الأوراق.
    [two] لا يمكن قراءة جزأين من الأوراق.
    [few] لا يمكن قراءة { $count } أجزاء من الأوراق.
   *[other] لا يمكن قراءة { $count } جزءًا من الأوراق.
}
damage-store = { $count ->
    [one] تلف مدخل واحد في النسخة السريعة.
    [two] تلف مدخلان في النسخة السريعة.
    [few] تلفت { $count } مدخلات في النسخة السريعة.
   *[other] تلف { $count } مدخلًا في النسخة السريعة.
}
damage-keys = ملف مفاتيح يختلف عن نسخته.
damage-older = هذه الأوراق أقدم مما رآه هذا الحاسوب من قبل.
damage-other = شيء تالف ليس لهذا الإصدار كلمات له.

# الخطوة التالية.
do-next-name-person = اكتب اسم الشخص
    .why = يحتاج الطلب إلى الاسم كما هو في الأوراق.
    .act = اكتب الاسم
do-next-add-alert = دوّن التنبيه
    .why = ما الذي أوقفك، أو ما قيل لك. لا يلزم أن يكون كاملًا.
    .act = أضف تنبيهًا
do-next-add-charge = دوّن الاتهام
    .why = ما يقولون إنه حدث، وبموجب أي قانون. كلماتهم أولًا.
    .act = أضف التهمة
do-next-add-protection = هل حماك بلد ما؟
    .why = قد تحسم أوراق اللجوء القضية. اتركها إن لم توجد.
    .act = أضف الحماية
do-next-add-event = دوّن ما حدث
    .why = ابدأ بيوم تتذكره. يكفي الشهر أو السنة.
    .act = أضف حدثًا
do-next-add-paper = أضف ورقة
    .why = رسالة أو صورة أو ورقة محكمة. تُختم في خزنتك.
    .act = أضف ورقة
do-next-answer-question = أجب عن سؤال واحد
    .why = قد يغيّر الجواب ما تستند إليه قضيتك.
    .act = أجب
do-next-choose-who-sees = { $count ->
    [one] اختر من يجوز له أن يرى قيدًا واحدًا
    [two] اختر من يجوز له أن يرى قيدين
   *[other] اختر من يجوز له أن يرى القيود، وعددها { $count }
}
    .why = هي الآن باقية في خزنتك، فلا يستعملها الطلب.
    .act = اختر
do-next-prepare-request = اقرأ مسودة طلبك
    .why = لقضيتك ما تستند إليه. اقرأ ما كانت اللجنة ستتسلمه.
    .act = اقرأ المسودة

# ملاحظات لمن يقدّم الطلب.
request-note-not-reviewed = لم يقرأ محامٍ هذه المسودة.
request-note-no-ground = لا سبب قوي بما يكفي بعد. أجب أولًا عن الأسئلة المفتوحة.
request-note-check-rule = قارن { $about } بالنص الرسمي قبل أن تقدّم الطلب.
request-note-not-printable = تعذّرت طباعة بعض العلامات: { $about }
request-note-length = المسودة طويلة (الصفحات: { $about }). الطلبات القصيرة يُبتّ فيها أسرع.
request-note-weak-grounds = لا يوجد سبب أقوى من ضعيف. تستند المسودة إلى الأسباب الضعيفة ({ $count }).
request-note-point-left-out = بعض النقاط ليست لها جملة مكتوبة بعد فتُركت خارج المسودة: { $about }
request-note-data-ended = أحد التنبيهات مسجَّل على أنه محذوف. تطلب المسودة من اللجنة تأكيد عدم بقاء أي بيانات.
request-note-not-archivable = المسودة ملف PDF عادي وليست ملف حفظ: فيها نص لا يوافق ذلك المعيار.

# الإجراءات ونهاياتها.
proceeding-kind-criminal = قضية جنائية
proceeding-kind-extradition = قضية تسليم
proceeding-kind-asylum = طلب لجوء
proceeding-kind-ccf = طلب إلى اللجنة (CCF)
proceeding-kind-general_secretariat = مسألة أمام الأمانة العامة للإنتربول
proceeding-kind-human_rights = محكمة أو هيئة لحقوق الإنسان
proceeding-kind-sis = قضية بشأن بيانات شنغن
proceeding-kind-civil = قضية مدنية
proceeding-kind-other = إجراء آخر
outcome-refused = رُفض
outcome-granted = قُبل
outcome-released = أُفرج عن الشخص
outcome-convicted = إدانة
outcome-acquitted = براءة
outcome-amnesty = عفو
outcome-withdrawn = أُغلق أو سُحب
outcome-compliant = البيانات متوافقة مع القواعد
outcome-not_compliant = البيانات غير متوافقة مع القواعد
outcome-deleted = حُذفت البيانات
outcome-inadmissible = غير مقبول شكلًا
outcome-pending = لم يُقرَّر بعد
outcome-other = نهاية أخرى

# People, letters and tasks.
contact-kind-phone = هاتف
contact-kind-email = بريد إلكتروني
contact-kind-messenger = تطبيق مراسلة
contact-kind-post = عنوان بريدي
contact-kind-other = وسيلة أخرى
relation-kind-partner = زوج أو زوجة أو شريك
relation-kind-parent = أحد الوالدين
relation-kind-child = ابن أو ابنة
relation-kind-sibling = أخ أو أخت
relation-kind-relative = قريب آخر
relation-kind-lawyer = محامٍ
relation-kind-colleague = زميل أو من الحزب أو الجماعة نفسها
relation-kind-opponent = خصم
relation-kind-other = غير ذلك
direction-received = وردت
direction-sent = أُرسلت
task-state-open = للإنجاز
task-state-waiting = بانتظار آخرين
task-state-done = أُنجز
task-state-dropped = تُرك
role-judge = قاضٍ
role-prosecutor = مدعٍ عام أو محقق
role-police = شرطة أو حرس حدود
role-ncb_officer = موظف في مكتب مركزي وطني (NCB)
role-helper = شخص يساعد
