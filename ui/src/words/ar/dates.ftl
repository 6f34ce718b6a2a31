# Dates, letters and notes.
nav-dates = المواعيد
nav-letters = الرسائل والملاحظات
index-late = متأخر: { $count }
dates-own = الأيام المدوّنة أيامك. أما المهل فتتبع الرسائل التي أكدتها.
add-date = أضف موعدًا
change-date = عدّل الموعد
no-dates-yet = لا موعد بعد
    .text = جلسة أو رد مستحق أو مكالمة. دوّن ما لا يجوز أن يفوتك.
due-late = متأخر
due-week = هذا الأسبوع
due-month = هذا الشهر
due-later = لاحقًا
due-open = بلا يوم محدد
due-waiting = بانتظارهم
due-letter = رسالة تطلب ردًا
no-day = بلا يوم
days-late = { $count ->
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { $count } أيام
   *[other] قبل { $count } يومًا
}
all-dates = { $count ->
    [one] كل المواعيد
   *[other] كل المواعيد ({ $count })
}
own-date = موعدك الخاص
dates-ended = { $count ->
    [one] واحد أُنجز أو تُرك
   *[other] أُنجز أو تُرك: { $count }
}
task = موعد أو مهمة
task-title = ما الذي يجب عمله؟
task-title-hint = مثل «الكتابة إلى إدارة الهجرة».
task-due = آخر يوم
task-due-hint = كما تقول الرسالة أو الجهة.
task-state = كيف حاله الآن؟
task-done = متى أُنجز؟
task-rule = أي قاعدة أو رسالة تحدد اليوم؟
task-rule-hint = اتركه فارغًا إن كان موعدك الخاص.
task-what = المزيد عنه
task-finish = أُنجز
task-finished = وُضعت علامة الإنجاز
about-entries = بمَ يتعلق؟
paper-ran-out-title = { $paper }: انتهت
paper-runs-out-title = { $paper }: تنتهي

letters-under = ما وصل وما أُرسل وما تريد أن تتذكره.
letters = الرسائل
letter = رسالة
add-letter = أضف رسالة
no-letters = لا رسالة بعد
    .text = ردود اللجنة ورسائل إلى محكمة ورسائل من جهة.
letter-direction = هل وردت أم أُرسلت؟
letter-title = بمَ تتعلق؟
letter-title-hint = سطر واحد، مثل «اللجنة تطلب توكيلًا».
letter-from = ممن؟
letter-to = إلى من؟
letter-dated = التاريخ على الرسالة
letter-arrived = متى وصلت؟
letter-sent-on = متى أُرسلت؟
letter-says = ماذا تقول؟
letter-reply-by = آخر يوم للرد
letter-reply-by-hint = فقط إن ذكرته الرسالة.
letter-reply-until = الرد حتى { $date }
letter-answers = على أي رسالة ترد؟
notes = ملاحظات
note = ملاحظة
add-note = أضف ملاحظة
note-written = كُتبت في
