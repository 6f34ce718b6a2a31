# The library, one's own words beside it, and the map of countries.
nav-library = المكتبة
library-under = كل ما هنا موجود على هذا الحاسوب. كل نص يُظهر تاريخه.
library-find = ابحث
library-shelves = الرفوف
library-as-of = حتى تاريخ { $date }.
library-see = انظر أيضًا
library-more = في المكتبة
library-nothing = لم يُعثر على شيء. جرّب كلمات أقل.
library-locked = افتح أوراقك لتكتب هنا شيئًا من عندك.
library-first-hour = اعتُقلت؟ الساعة الأولى
shelf-guides = الإرشادات
shelf-rules = القواعد
shelf-procedure = الإجراءات
shelf-decisions = القرارات
shelf-alerts = التنبيهات وطرق أخرى
shelf-cases = قضايا علنية
shelf-glossary = الكلمات
shelf-help = المساعدة
shelf-countries = البلدان
own-kept = محفوظ في { $date }، في خزنتك فقط.
correction-add = صحّح هذا النص
correction-mine = تصحيحي
correction-short = مصحَّح
correction-hint = ماذا يقول النص الرسمي وأين قرأته؟ يبقى النص الأصلي كما هو.
correction-remove = أزل تصحيحي
correction-removed = أُزيل تصحيحك. تبقى الحالات الأقدم مختومة في الخزنة حتى تُكتب من جديد.
country-note-add = اكتب ملاحظة عن هذا البلد
country-note-mine = ملاحظتي
country-note-short = ملاحظتي
country-note-hint = ما وجدته، وممن، وفي أي يوم.
country-note-remove = أزل ملاحظتي
country-note-removed = أُزيلت ملاحظتك. تبقى الحالات الأقدم مختومة في الخزنة حتى تُكتب من جديد.
helpers-mine = قائمتي الخاصة
helpers-none = لا أحد فيها بعد. اكتب من يستطيع المساعدة ومتى تحققت آخر مرة.
helper-add = أضف أحدًا
helper-change = غيّر هذا المدخل
helper-name = من
helper-does = ما يستطيعون فعله
helper-languages = اللغات
helper-contact = كيف يمكن الاتصال بهم
helper-contact-hint = يبقى مختومًا هنا. لا يتصل Redress بأحد.
helper-checked = آخر تحقق
helper-words = ملاحظة
helper-remove = أزل
helper-removed-kept = يبقى مختومًا هنا حتى تتراجع أو تتخلّص منه.
helper-let-go = تخلّص منه
rights-title = الأدوات القانونية المتاحة
rights-from = الدولة التي تطلب الشخص
rights-against = حين تطلب { $country }
rights-map = خريطة الأدوات القانونية. المختار: { $country }. القائمة بجانبها تقول الشيء نفسه.
rights-list = كل البلدان
rights-many = ٤ أو ٥ أدوات
rights-some = ٢ أو ٣
rights-few = ٠ أو ١
rights-none = لا جواب
rights-count = { $count } من { $all }
rights-tool = الأداة أو القائمة
rights-there = موجود
rights-means = ماذا يعني
rights-yes = نعم
rights-no = لا
rights-uncertain = غير مؤكد
rights-territory = انظر إلى الدولة الأم
library-found = { $count ->
    [0] لم يُعثر على شيء.
    [one] وُجد نص واحد.
    [two] وُجد نصان.
    [few] وُجدت { $count } نصوص.
    [many] وُجد { $count } نصًا.
   *[other] وُجد { $count } نص.
}
help-library = المكتبة
    .text =
        اقرأ القواعد والخطوات والنصائح، كلٌّ بتاريخه.
        يبحث «ابحث» في كل ذلك. عند نص قديم أو غير مؤكد، اكتب ما يقوله النص الرسمي.
