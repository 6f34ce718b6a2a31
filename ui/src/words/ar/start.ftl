# الفتح والإعداد وقائمة القضايا واليوم.
unlock-title = افتح أوراقك
unlock-under = كل شيء مختوم على هذا الحاسوب.
unlock-changed = آخر تغيير في الملفات: { $when }.
unlock-which = أي أوراق؟
vault-away = { $name } (ليست هنا الآن)
passphrase = عبارة المرور
unlock = فتح
unlocking = يُفتح…
unlock-wait = يستغرق الفتح نحو ثانية. هذا الانتظار يبطئ التخمين.
open-other-vault = افتح مجلدًا آخر
new-vault = أنشئ أوراقًا جديدة
look-round = تجوّل في قضية نموذجية
vault-name = الخزنة:

set-up-under = الإعداد. الخطوات القصيرة: { $count }.
set-up-language = اللغة
    .title = اختر لغتك
set-up-who = لمن هو
    .title = لمن هو؟
set-up-honest = ثلاث حقائق صريحة
    .title = ثلاث حقائق صريحة
set-up-phrase = عبارة المرور
    .title = عبارة المرور
set-up-again = اكتبها من جديد
    .title = اكتبها مرة أخرى
set-up-facts = الوقائع الأولى
    .title = وقائعك الأولى
step-of = الخطوة { $step } من { $count }.
language-later = يمكنك تغييرها في أي وقت.
who-own = قضيتي أنا
    .hint = تدوّن ما حدث لك.
who-client = أساعد آخرين
    .hint = تحفظ قضية لكل شخص.
who-look = تجوّل في قضية نموذجية
    .hint = وقائع علنية من قضية حقيقية. لا يُحفظ شيء.
honest-one = لا أحد غيرك يستطيع فتح أوراقك
    .text = هي مختومة بعبارة مرورك. لا يفتحها إلا هي أو ورقة الاسترجاع.
honest-two = لا يُرسل شيء إلى أي مكان
    .text = لا يفتح Redress أي اتصال بالشبكة. لا يخرج إلا ما تحفظه أنت وتسلّمه.
honest-three = لا أحد يستطيع أن يعدك بنتيجة
    .text = يبيّن Redress القواعد التي قد تفيد. ولا يقول كيف ستقرر اللجنة، ولا إنك في أمان.
phrase-own-text = يجب أن تكون عبارتك الخاصة طويلة: ١٦ رمزًا على الأقل. الاسم أو تاريخ الميلاد أو الأغنية سهل التخمين.
phrase-own-label = عبارتك الخاصة
phrase-own-hint = ستكتبها مرة أخرى.
phrase-use-words = استعمل الكلمات العشوائية
phrase-words = { $count ->
    [one] كلمة واحدة مختارة عشوائيًا
    [two] كلمتان مختارتان عشوائيًا
    [few] { $count } كلمات مختارة عشوائيًا
   *[other] { $count } كلمة مختارة عشوائيًا
}
phrase-words-text = هذه الكلمات تفتح أوراقك. اكتبها على ورق الآن. لا يستطيع أحد أن يبحث عنها لك.
phrase-other = أعطني كلمات أخرى
phrase-own = استعمل عبارة من عندي
phrase-type = اكتب الكلمات، وعددها { $count }
phrase-type-hint = اقرأها من ورقتك. ستكتبها مرة أخرى.
phrase-match = تطابق حتى الآن { $good } من { $count }
phrase-why = الكلمات العشوائية أسهل في التذكر من الرموز وأصعب كثيرًا في التخمين. الاسم أو تاريخ الميلاد سهل التخمين.
phrase-left = اكتب الكلمات لكي تتابع.
vault-where = تُحفظ أوراقك في مجلد داخل مجلدك الشخصي.
vault-elsewhere = ضعها في مكان آخر
again-text = اقرأ الكلمات من ورقتك، لا من الذاكرة. هذا يبيّن أن الورقة صحيحة.
again-label = عبارة المرور مرة أخرى
again-same = هي نفسها.
again-other = ليست نفسها بعد.
again-lost = احفظ الورقة في مكان ليس فيه هذا الحاسوب. في الخطوة التالية تصنع طريقًا ثانيًا للعودة.
make-vault = أنشئ خزنتي
first-name-own = اسمك
first-name-client = اسم الشخص
first-name-hint = كما هو في جواز السفر. تأتي الكتابات الأخرى لاحقًا.
first-accusing = أي بلد يوجّه الاتهام؟
first-accusing-hint = اتركه مفتوحًا إن كنت لا تعرف.
create-case = ابدأ القضية

cases-count = { $count ->
    [0] لا قضية بعد.
    [one] قضية واحدة.
    [two] قضيتان.
    [few] { $count } قضايا.
   *[other] { $count } قضية.
}
import-case = أدخل ملف قضية
new-case = قضية جديدة
new-case-role = قضية من هي؟
no-cases = لا قضية بعد
    .text = ابدأ باسم. يمكن أن ينتظر الباقي.
case-title = القضية
case-accusing = البلد المتهِم
case-opened = فُتحت
case-entries = القيود
case-damaged = الصفحة الأولى من هذه القضية تالفة. قد يظل الباقي مقروءًا.

case-opened-on = فُتحت القضية في { $date }.
sample-chip = قضية نموذجية، من تقارير علنية
do-next = الخطوات التالية
nothing-to-do = لا شيء ينتظر. أضف ما يحدث عندما يحدث.
dates = المواعيد
no-dates = لا موعد مدوّن. أضف آخر يوم لسريان جوازك أو وثيقة سفرك.
paper-runs-out = تنتهي في { $date }. تطلب اللجنة ورقة سارية.
no-file-yet = لا ملف في هذه الخزنة بعد.
travel = السفر
hidden-marks = { $count ->
    [one] في قيد واحد علامات خفية تقلب النص. تظهر هنا كعلامات.
    [two] في قيدين علامات خفية تقلب النص. تظهر هنا كعلامات.
   *[other] عدد القيود التي فيها علامات خفية تقلب النص: { $count }. تظهر هنا كعلامات.
}
travel-line = لا شيء هنا يعني أن السفر آمن.
something-happened = حدث شيء ما
    .hint = سجّله الآن وأكمله لاحقًا
big-paper = أضف ورقة
    .hint = رسالة أو صورة أو ورقة محكمة
big-request = جهّز طلبًا
    .hint = تصحيح أو حذف
big-travel = سأسافر
    .hint = بطاقة الحدود وبمن تتصل
papers-changed = { $count ->
    [one] تغيّرت ورقة واحدة
    [two] تغيّرت ورقتان
   *[other] تغيّرت أوراق، عددها { $count }
}
papers-unchecked = { $count ->
    [one] ورقة واحدة لم تُفحص بعد.
    [two] ورقتان لم تُفحصا بعد.
   *[other] أوراق لم تُفحص بعد، عددها { $count }.
}
