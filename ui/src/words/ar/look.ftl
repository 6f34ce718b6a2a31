nav-settings = الإعدادات
settings-under = تُحفظ في هذا الحاسوب خارج الخزنة، ولا شيء فيها من القضية.
settings-unkept = يسري هذا الاختيار حتى إغلاق Redress، ولن يُحفظ.
theme-hint = تبقى صفحة الطلب بيضاء كما ستُطبع.
text-size = حجم النص
text-size-hint = يكبر كل شيء معه. يمكنك أيضًا الضغط على Ctrl مع زائد أو ناقص، ومع 0 للعودة.
text-size-percent = { $percent }٪
motion = الحركة
motion-hint = تظهر النوافذ والإشعارات تدريجيًا. لا شيء هنا يومض.
motion-system = كما في الحاسوب
motion-less = لا شيء يتحرك
ticks-search = ابحث: { $list }
ticks-more = يظهر { $shown } من { $count }. اكتب كلمة للعثور على غيرها.
progress-count = { $done } من { $total }.
progress-mib = { $done } من { $total } ميبي بايت.
progress-paper = الورقة { $paper } من { $papers }.
progress-seconds = { $count ->
    [one] بقيت نحو ثانية واحدة.
    [two] بقيت نحو ثانيتين.
    [few] بقيت نحو { $count } ثوانٍ.
    [many] بقيت نحو { $count } ثانية.
   *[other] بقيت نحو { $count } ثانية.
}
progress-minutes = { $count ->
    [one] بقيت نحو دقيقة واحدة.
    [two] بقيت نحو دقيقتين.
    [few] بقيت نحو { $count } دقائق.
    [many] بقيت نحو { $count } دقيقة.
   *[other] بقيت نحو { $count } دقيقة.
}
stopping = جارٍ الإيقاف…
opening-vault = يجري فتح أوراقك
taking-in-case = يجري إدخال القضية
