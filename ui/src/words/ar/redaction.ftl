# نسخ يمكن إعطاؤها: نقاط فقط، مع طمس أجزاء منها.
redact-open = طمس أجزاء
safe-copy-open = إعداد نسخة آمنة
redact-title = طمس أجزاء
safe-copy-title = إعداد نسخة آمنة
redact-make = { $count ->
    [zero] طمس { $count } مربع
    [one] طمس مربع واحد
    [two] طمس مربعين
    [few] طمس { $count } مربعات
    [many] طمس { $count } مربعًا
   *[other] طمس { $count } مربع
}
safe-copy-make = إعداد نسخة آمنة
redact-making = تُعدّ النسخة…
redact-looking = تُفحص الورقة…
redact-drawing = تُرسم الصفحة…
redact-page-alt = الصفحة { $page } من الورقة
redact-page = الصفحة { $page } من { $pages }
redact-before = الصفحة السابقة
redact-after = الصفحة التالية
redact-how = ارسم مربعات فوق ما لا يجوز أن يقرأه أحد. النسخة من نقاط فقط. ما تحت المربع ليس في أي مكان منها.
redact-stays = يبقى الأصل كما هو، في هذه الخزنة فقط. من دون مربعات تُظهر النسخة كل ما تُظهره الصفحات.
redact-goes-on = تُكمل من أحدث نسخة مطموسة. ما هو أسود فيها يبقى أسود.
redact-from-original = البدء من الأصل من جديد
redact-afresh = تبدأ من الأصل من جديد. ما كان أسود في النسخة السابقة يظهر ثانية: غطِّه مرة أخرى.
redact-boxes = المربعات في هذه الصفحة
redact-none = لا مربعات بعد. ارسم مربعًا بالفأرة، أو أضف مربعًا واضبط أرقامه.
redact-box-name = المربع { $number }
redact-left = من اليسار
redact-top = من الأعلى
redact-width = العرض
redact-height = الارتفاع
redact-measure = عرض الصفحة { $full } وارتفاعها { $full }. الأسهم تحرّك المربع، ومع Shift تمدّه، وDelete تزيله.
redact-add = إضافة مربع
redact-remove = إزالة المربع
redact-elsewhere = { $count ->
    [zero] لا مربعات في صفحات أخرى ({ $count }).
    [one] مربع واحد آخر في صفحات أخرى.
    [two] مربعان آخران في صفحات أخرى.
    [few] { $count } مربعات أخرى في صفحات أخرى.
    [many] { $count } مربعًا آخر في صفحات أخرى.
   *[other] { $count } مربع آخر في صفحات أخرى.
}
redact-done = حُفظت النسخة المطموسة
safe-copy-done = حُفظت النسخة الآمنة
redact-finish = العودة إلى الورقة
redact-written = { $pages ->
    [zero] { $name }: { $pages } صفحة، نقاط فقط
    [one] { $name }: صفحة واحدة، نقاط فقط
    [two] { $name }: صفحتان، نقاط فقط
    [few] { $name }: { $pages } صفحات، نقاط فقط
    [many] { $name }: { $pages } صفحة، نقاط فقط
   *[other] { $name }: { $pages } صفحة، نقاط فقط
}
redact-burnt = { $count ->
    [zero] لم يُطمس شيء ({ $count }).
    [one] طُمس مربع واحد. لا يمكن رفعه عن النسخة.
    [two] طُمس مربعان. لا يمكن رفعهما عن النسخة.
    [few] طُمست { $count } مربعات. لا يمكن رفعها عن النسخة.
    [many] طُمس { $count } مربعًا. لا يمكن رفعها عن النسخة.
   *[other] طُمس { $count } مربع. لا يمكن رفعها عن النسخة.
}
redact-original-stays = الأصل لم يتغيّر. حيث تخرج هذه الورقة تُعطى النسخة لا الأصل.
redact-outside = النسخة غير مختومة: من يملكها يستطيع قراءتها.
redact-incomplete = تعذّر رسم شيء ما. قارن بالأصل: الصفحة { $pages }.
redact-smaller = رُسمت أصغر مما في الأصل: الصفحة { $pages }. انظر هل تُقرأ بعد.
redact-look-again = انظر إلى كل صفحة من النسخة قبل أن تعطيها. ما يظهر فيها يراه الجميع.
found-title = ما في الأصل ولا يُرى
found-none = لم يُعثر على شيء.
found-not-looked = تعذّر البحث عن ذلك. النسخة تتركه على أي حال.
found-limit = لا يرى هذا البرنامج كل شيء. نسخة النقاط تترك ما عُثر عليه وما لم يُعثر عليه.
removed-title = عُثر عليه وأُزيل
removed-none = لم يُعثر على شيء تلزم إزالته.
found-place = مكان التصوير
found-camera = الكاميرا أو الهاتف
found-author = المؤلف أو المالك
found-software = البرنامج
found-dates = التواريخ
found-title-of = العنوان أو الكلمات المفتاحية
found-thumbnail = صورة صغيرة سابقة
found-xmp = بيانات مخفية (XMP)
found-iptc = بيانات مخفية (IPTC)
found-exif = بيانات الكاميرا (EXIF)
found-profile = ملف ألوان
found-comment = تعليق
found-trailing = بايتات بعد النهاية
found-frames = صور أخرى: الأولى فقط في النسخة
found-text = نص يمكن البحث فيه ونسخه
found-hidden-text = نص لا يظهر
found-layers = طبقات
found-script = برنامج نصي
found-launch = أمر بتشغيل برنامج أو فتح ملف
found-link = رابط
found-attachment = ملف داخل الملف
found-note = ملاحظات على الصفحات
found-form = استمارة وما كُتب فيها
found-media = صوت أو فيلم أو نموذج
found-signature = توقيع رقمي: لم يعد في النسخة
found-earlier = حالات سابقة للملف
found-file-id = رقم يدل على كل نسخ الملف
help-redaction = نسخة للإعطاء
    .text = المربعات التي ترسمها هنا تُطمس في نسخة من نقاط. يبقى الأصل كما هو. انظر إلى كل صفحة من النسخة قبل أن تعطيها.
