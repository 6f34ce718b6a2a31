# أفحص وضعي: ورقته.
situation-paper = ما تُظهره الإجابات
situation-grounds = كل سبب على حدة
situation-must-show = ما يجب إثباته
situation-decides = من يقرر
situation-left-out = لم تُؤخذ في الحسبان لهذه الورقة، لذا قد تختلف عن الشاشة.
print-situation-question = هل تريد طباعة ما تُظهره الإجابات؟

# المقابلة.
interview-under = ابدأ بأي جزء، وتوقف متى شئت.
interview-lead = أجب عما تستطيع. أسئلة قليلة في كل مرة.
    .text = يمكنك أن تقول «لا أعرف» لكل سؤال. يمكنك أن تتوقف ثم تعود. وما تقوله يملأ ملف قضيتك.
interview-where = من أين تريد أن تبدأ؟
interview-parts = أجزاء المقابلة
interview-begin = ابدأ
interview-go-on = تابع من حيث توقفت
interview-saves = تُحفظ كل إجابة حين تتابع.
interview-leave = احفظ واخرج
interview-progress = أُجيب عن { $given } من { $all }
interview-skip = تخطَّ هذه الآن
interview-review = راجع إجاباتك
    .text = يمكنك تغيير كل إجابة. وما بقي دون إجابة يمكن أن ينتظر.
interview-result = انظر ما تُظهره الإجابات
interview-change = غيّر
interview-open = لم يُجَب عنه بعد
interview-later = { $count ->
    [zero] لا أسئلة خارج وضعك الحالي
    [one] سؤال واحد لا يُطرح في الوضع الحالي
    [two] سؤالان لا يُطرحان في الوضع الحالي
    [few] { $count } أسئلة لا تُطرح في الوضع الحالي
    [many] { $count } سؤالًا لا يُطرح في الوضع الحالي
   *[other] { $count } سؤال لا يُطرح في الوضع الحالي
}
interview-waits = { $count ->
    [zero] لا أسئلة تنتظر معرفة التنبيه
    [one] سؤال واحد ينتظر معرفة التنبيه
    [two] سؤالان ينتظران معرفة التنبيه
    [few] { $count } أسئلة تنتظر معرفة التنبيه
    [many] { $count } سؤالًا ينتظر معرفة التنبيه
   *[other] { $count } سؤال ينتظر معرفة التنبيه
}
interview-papers = { $count ->
    [zero] لا أوراق
    [one] ورقة واحدة
    [two] ورقتان
    [few] { $count } أوراق
    [many] { $count } ورقة
   *[other] { $count } ورقة
}
interview-months = { $count ->
    [zero] { $count } شهر
    [one] { $count } شهر
    [two] { $count } شهر
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
interview-about = هذا عن:
interview-sure = ما مدى تأكدك من هذا؟
sure-means = اختر «مؤكد» فقط إن رأيته بنفسك أو أمكنك إثباته. فالورقة إلى اللجنة تذكره عندئذ كواقعة.
interview-not-chosen = لم يُختَر بعد
interview-needs-channel = اختر نوع التنبيه. إن كنت لا تعرفه فضع علامة على «لا أعرف».
interview-needs-offence = اكتب بكلمات قليلة ما يتهمونك به.
interview-who-sees = من سيرى هذا
    .text = يمكنك أن تغيّر من يرى كل واقعة في بطاقتها.
interview-for-alert = ما تقوله عن التنبيه
interview-for-charge = ما تقوله عن التهمة
interview-for-protection = ما تقوله عن حمايتك
interview-for-answers = أجوبتك عن الأسئلة الأخرى
interview-open-form = افتح الاستمارة
interview-tender = قد تكون الإجابة عن الأسئلة التالية صعبة.
    .text = تسأل عن الأذى أو الآراء أو المعتقد. يمكنك أن تتخطاها كلها. ويمكنك أن تعود إليها في أي وقت.
interview-tender-go = تابع إلى هذه الأسئلة
interview-tender-skip = تخطَّ هذا الجزء
why-we-ask = لماذا نسأل: { $why }
part-alert = التنبيه
    .text = من يبحث عنك، وكيف عرفت.
part-charge = التهمة
    .text = ما يقولون إنك فعلته.
part-protection = الحماية
    .text = اللجوء وأوراقه وما يتبعه.
part-papers = الأوراق
    .text = ما يمكنك إظهاره.
part-more = المزيد عن القضية
    .text = المحاكم والبلدان الأخرى، وكيف نشأت القضية.
part-views = عملك وآراؤك
    .text = السياسة والصحافة والاحتجاج والمعتقد. يمكنك تخطي هذا.
part-harm = الأذى والسلامة
    .text = أمور صعبة. يمكنك تخطي هذا.
part-done = تم
part-count = { $given } من { $all }
part-nothing = لا شيء نسأل عنه الآن
part-may-skip = يمكنك تخطي هذا
help-interview = أفحص وضعي
    .text = تُطرح عليك أسئلة قليلة في كل مرة، ويُذكر سبب كل سؤال. يمكنك أن تقول «لا أعرف» أو تتخطى أو تتوقف ثم تعود. وفي النهاية يمكنك مراجعة كل الإجابات.

# النتيجة حين لا يُعرف تنبيه: يمكن السؤال.
find-out = إن كنت لا تعرف هل هناك تنبيه
    .text = يمكنك أن تسأل اللجنة عمّا لدى الإنتربول عنك. يُسمّى هذا طلب اطلاع. قد يستغرق الجواب أشهرًا. وقد لا يقول نعم ولا لا.
find-out-read = اقرأ كيف تعرف
find-out-ask = أعِدّ طلب اطلاع
