# نوافذ اختيار الملفات، تُفتح خارج الصفحة.
dialog-new-vault = أين تريد أن تكون الخزنة الجديدة؟
dialog-vault = أي مجلد هو الخزنة؟
dialog-papers = أي أوراق تريد إضافتها؟
dialog-case = أي ملف قضية تريد إدخاله؟
dialog-export = في أي مجلد تريد نسخة القضية؟ لن تكون النسخة مختومة.
dialog-save = أين تريد حفظها؟ لن تكون النسخة مختومة.
dialog-cancel = إلغاء
dialog-choose = اختيار هذا المجلد
dialog-add = إضافة
dialog-open = فتح
dialog-save-here = الحفظ هنا
dialog-backup = أين تريد حفظ النسخة الاحتياطية؟ اختر قرصًا آخر أو ذاكرة خارجية.
dialog-restore = أي نسخة احتياطية تريد استعادتها؟
dialog-restore-to = في أي مجلد فارغ تُعاد؟
dialog-automatic = في أي مجلد تُصنع النسخ الاحتياطية؟ اختر قرصًا آخر أو ذاكرة محمولة.

# ورقة المراجعة: المواعيد مطبوعة.
slip-title = ورقة المراجعة
slip-as-of = حتى تاريخ
slip-page = صفحة %n من %all
slip-day = آخر يوم
slip-case = القضية
slip-what = الموضوع
slip-done = أُنجز
slip-late = متأخر
slip-week = هذا الأسبوع
slip-month = هذا الشهر
slip-none = لا موعد خلال شهر.
slip-task = مهمة في هذه القضية
slip-begin = حان وقت البدء
slip-letter = الرد على رسالة
slip-paper = ورقة تنتهي صلاحيتها
slip-end = تواريخ مسجلة في Redress ومهل محسوبة منها. راجع كلًّا منها على قاعدته.
slip-clock = مهلة تحددها قاعدة
calendar-day = يوم للتذكّر

# A text of the library on paper.
reading-rule = القاعدة
reading-evidence = ورقة معتادة
reading-source = المصدر
reading-sure = مدى التأكد
reading-sourced = قُرئ في مصدره.
reading-part = بعضه من الذاكرة: قارنه بالنص الرسمي.
reading-recalled = من الذاكرة: قارنه بالنص الرسمي.
reading-own = تصحيحي، محفوظ في
reading-end = هذه معلومات وليست مشورة قانونية.
dialog-proof = اختر إثباتًا أو شهادة أو ترويسة كتلة
