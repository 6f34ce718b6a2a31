# رفّ الأدلة: ما يُسأل عن الورقة إلى جانب الأسئلة الأربعة.
evidence-more = المزيد عن هذه الورقة
evidence-consent = هل يوافق صاحب الورقة على استعمالها؟
    .short = الموافقة
consent-given = يوافق
    .hint = اكتب أدناه على ماذا وافق، وكيف قال ذلك.
consent-in_part = يوافق على بعض الاستعمالات فقط
    .hint = اكتب أدناه أي استعمالات، أو أي قرّاء.
consent-asked = سُئل
    .hint = أبقها هنا حتى يجيب.
consent-refused = لا يوافق
    .hint = ضع عليها علامة أنها لا تغادر هذه الخزنة.
consent-not_needed = لا حاجة إلى سؤال أحد
    .hint = هي منشورة، أو هي لك.
consent-unknown = لا أعرف
    .hint = اسأل قبل أن تغادر هذه الخزنة.
evidence-consent-words = على ماذا وافق، ومتى؟
    .short = ما وافق عليه
    .hint = يبقى هذا في الخزنة.
evidence-harm = من قد يتضرر منها؟
    .short = الضرر
    .hint = وما الذي يحميه. يبقى هذا في الخزنة.
evidence-translates = هل هي ترجمة لورقة أخرى؟
    .short = ترجمة
    .no = لا
evidence-translations = الترجمات
evidence-translator = من ترجمها؟
    .short = المترجم
    .hint = قد يكون المترجم في خطر أيضًا. يبقى الاسم هنا ما لم تختر غير ذلك.
evidence-translator-sees = من يجوز أن يرى اسم المترجم؟
evidence-reliability = إلى أي حد يُعتمد عليها؟
    .short = الموثوقية
    .hint = هذا لك وحدك. يبقى في الخزنة.
reliability-official = أصل صادر عن سلطة أو نسخة مصدّقة
reliability-first_hand = من شخص كان حاضرًا
reliability-second_hand = من شخص سمع بالأمر
reliability-doubtful = هناك ما يدعو إلى الشك فيها
reliability-unknown = لا أعرف
evidence-doubts = ما الذي يُضعفها؟
    .short = الشكوك
evidence-blocked-asylum = تبقى أوراق اللجوء محجوبة.
evidence-blocked-marked = وُسمت بأن تبقى هنا.
evidence-blocked-mark = وسمها «{ $mark }». لا يُعمل به إلا بعد رفع الحجب في «من يعرف ماذا».
evidence-why = لماذا
evidence-copies = نسخ منها
copy-kind-working = نسخة عمل
    .short = نسخة العمل
copy-kind-redacted = نسخة محجوبة
    .short = المحجوبة

# العارض.
viewer = الورقة
viewer-which = أي نسخة
viewer-copy = النسخة
viewer-no-copy = لا توجد نسخة كهذه بعد
viewer-pages = الصفحات
viewer-opening = يُفتح…
viewer-changed = تغيّر هذا الملف منذ دخوله. لا يُعرض، كي لا يُظنّ الخطأ صوابًا.
viewer-broken = لا يمكن عرض هذا الملف. قد يكون تالفًا، أو من نوع لا تعرفه النافذة. يمكنك حفظ نسخة منه.
viewer-not-shown = لا يُعرض هذا النوع من الملفات هنا. يمكنك حفظ نسخة منه خارج الخزنة.
viewer-heic = هذه صورة بصيغة HEIC، ولا تُعرض هنا. حُفظت كما جاءت تمامًا. احفظها بصيغة JPEG أو PDF بالهاتف أو ببرنامج آخر، ثم أضف ذلك الملف أيضًا.
viewer-tiff = هذا مسح ضوئي بصيغة TIFF، ولا يُعرض هنا. إن أمكنت قراءته تُرسم صفحاته تحت «طمس أجزاء»، وتكون بين المستندات.
viewer-as-text = قد يحمّل هذا الملف أشياء أو يشغّلها. لذلك لا يُعرض إلا النص الذي كُتب به.
copy-original = الأصل، لا يتغيّر أبدًا
    .short = الأصل
copy-of-mark = { $mark } ({ $kind })
view-size = الحجم
view-larger = أكبر
view-smaller = أصغر
view-fit = بعرض الصفحة
view-percent = { $percent }٪
page-of = { $page } من { $pages }
view-page-before = الصفحة السابقة
view-page-after = الصفحة التالية
page-go = الصفحة
page-called = { $called }، الصفحة { $page }
pdf-locked = يطلب هذا الملف كلمة مرور، فلا يمكن عرضه. اطلب من صاحبه ملفًا بلا كلمة مرور.
mislabelled = ينتهي الاسم بـ .{ $ending }، لكن في الداخل شيء آخر: { $found }. اسأل من صنعه ولماذا.
shows-picture = صورة
shows-pdf = ملف PDF
shows-text = نص
shows-sound = تسجيل صوتي
shows-film = فيلم
shows-nothing = شيء غير معروف
media-too-large = حجم هذا التسجيل { $size } ميبي بايت. يُشغَّل هنا ما لا يزيد على { $most } ميبي بايت. احفظ نسخة خارج الخزنة لتشغيله.
open-film = شغّل الفيلم ({ $size } ميبي بايت)
open-sound = شغّل التسجيل ({ $size } ميبي بايت)
three-copies = النسخ

# سجل الحفظ.
custody = سجل الحفظ
custody-of = سجل حفظ { $what }
custody-under = ما الذي جرى لهذه الورقة، ومتى، وعلى يد من.
custody-by = بيد { $who }.
custody-nobody = لم يُذكر اسم.
custody-clock = الأوقات بحسب ساعة الحاسوب. وقد تكون غير مضبوطة.
custody-from = ما قلته عن مصدرها:
custody-empty = لم يُكتب شيء بعد. الأوراق الآتية من ملف قضية لا تجلب سجلًا معها.
custody-whole = { $count ->
    [one] سطر واحد. هو كما كُتب.
    [two] سطران. كلاهما كما كُتب.
    [few] { $count } أسطر. كلها كما كُتبت، ولا ينقص بينها سطر.
   *[other] { $count } سطرًا. كلها كما كُتبت، ولا ينقص بينها سطر.
}
custody-newest = لا تظهر إلا أحدث { $count } من { $total } سطر. وقد فُحصت كلها.
custody-altered = سطر من سجل في هذه القضية ليس كما كُتب، أو لا يمكن قراءته.
custody-forged = هناك سطر يحمل توقيعًا لا يطابقه.
custody-missing = هناك سطر ناقص: يذكره سطر آخر وهو غير موجود.
custody-loose = هناك سطر منفرد: لا يقول ما الذي سبقه.
custody-broken = هذا السجل معطوب. لا تعتمد عليه. ابحث عن سجل سليم في نسخة احتياطية.
custody-how = بعد كل سطر أدناه قيمة SHA-256 الخاصة به. ويذكر كل سطر الأسطر التي سبقته بقيمها هي، فيظهر ما نقص منها وما غُيّر.
custody-save = احفظ السجل نصًا
custody-saved = حُفظ سجل غير مختوم: { $name }
custody-signed = موقّع بالمفتاح { $key }
deed-taken_in = دخل الملف.
deed-copy_made = أُنشئت نسخة.
deed-viewed = جرى الاطلاع عليه.
deed-copied_out = حُفظت نسخة غير مختومة في الخارج.
deed-exported = حُفظ في الخارج مع القضية كلها.
deed-enclosed = دخل في ورقة لآخرين.
deed-unchanged = فُحص: لم يتغيّر.
deed-changed = فُحص: تغيّر أو لا يمكن قراءته.
deed-source_noted = سُجّل ممّن جاء.
custody-source-now = المكتوب الآن:
custody-source-nothing = لا شيء مكتوب الآن.
custody-source-replaced = كُتبت كلمات أخرى لاحقًا. انظر سجل تغييرات الورقة.
custody-names = قد يذكر مصدر الورقة اسم شخص. لا تعطِ هذا السجل إلا لمن يجوز له أن يعرف. ولا يدخل أبدًا في حزمة إلى CCF.
drop-here = { $count ->
    [one] أفلته هنا لإدخاله. يبقى الملف الذي في الخارج.
    [two] أفلت الملفين هنا لإدخالهما. يبقى الملفان اللذان في الخارج.
   *[other] أفلت الملفات هنا لإدخالها ({ $count }). تبقى الملفات التي في الخارج.
}

# نسخة صُنعت في الخارج.
add-copy = أضف نسخة منها
add-copy-hint = نسخة صنعتها في مكان آخر، عليها ملاحظات أو حُجب بعضها. يبقى الأصل كما هو. وإن وُجدت نسخة محجوبة فهي التي تخرج.
add-copy-kind = لماذا هذه النسخة؟
add-copy-done = ماذا جرى لها؟
add-copy-choose = اختر الملف
