# عدة أشخاص في خزنة واحدة: من هم، ومن يعمل على أي قضية.
nav-people = الأشخاص
people-title = الأشخاص
people-under = من يفتح هذه الأوراق، ومن يعمل على أي قضية.
people-in-safety = يمكن أن يفتح عدة أشخاص هذه الأوراق. لكل منهم عبارة مرور. ولا يرى أحد إلا قضية له دور فيها.
people-show = اعرض الأشخاص
people-throw-away = أنت في جولة. لا يُحفظ شيء، فلا يمكن أن تضيف أحدًا هنا.
help-people = الأشخاص
    .text = هنا تقول من يفتح هذه الأوراق، ومن يعمل على أي قضية.

people-list = من يفتح هذه الأوراق
people-alone = أنت وحدك تفتح هذه الأوراق. يمكنك أن تضيف غيرك، ولكل شخص عبارة مرور.
people-you = أنت
people-founder = بدأ هذه الأوراق
people-keeper = يضيف أشخاصًا ويزيلهم
people-left = أُزيل
people-no-keeper = لا يمكنك أن تضيف أحدًا أو تزيله. اسأل من يمكنه ذلك.

people-know = ما معنى هذا
people-know-see = لا يرى أحد قضية ليس له دور فيها، ولا اسمها. يرى فقط أن هناك قضايا أخرى.
people-know-names = كل من هنا يرى أسماء غيره.
people-know-own = ملاحظاتك في المكتبة وما لم تكمله تبقى لك وحدك.
people-know-stays = ما حفظه شخص يبقى بعد أن يذهب.
people-know-older = من فقد دوره أو أُزيل لا يفتح ما يُحفظ بعد ذلك.
people-know-copies = النسخ القديمة ما زالت تُفتح كما كانت. احذف ما لا تحتاج إليه منها.
people-know-sheet = يحتاج كل شخص إلى ورقة استرجاع له. من دونها لا يفتح أحد قضاياه له إذا نسي عبارة مروره.

people-add = أضف شخصًا
people-add-sees = يرى الشخص الجديد أسماء كل من هنا. ولا يرى أي قضية حتى تعطيه دورًا فيها.
people-name = اسمه
people-name-hint = يراه كل من هنا. ويقف بجانب ما يحفظه.
people-name-taken = هذا الاسم لشخص آخر هنا. اختر اسمًا آخر.
people-keeper-tick = يمكنه هو أيضًا أن يضيف ويزيل
people-my-name = اسمك أنت
people-my-name-hint = لم تكتبه بعد. سيراه كل من هنا.
people-my-name-first = اكتب اسمك أولًا.
people-my-phrase = عبارة مرورك أنت
people-theirs = الآن دور الشخص الآخر
    .text = دعه يجلس هنا ويكتب عبارة مروره بنفسه. لا تنظر إليه. يجب ألا تعرفها.
people-add-go = أضف هذا الشخص
people-added = أُضيف:
    .next = لا يرى أي قضية بعد. يمكنك أن تعطيه دورًا في قضية.
    .sheet = عليه أن يصنع ورقة استرجاع قريبًا. اقفل، ودعه يفتح هذه الأوراق ثم يذهب إلى «الأمان».

people-remove = أزل
people-remove-this = أزل { $name }
people-remove-title = هل تزيل { $name }؟
    .text = لن يفتح ما يُحفظ من الآن. وما حفظه يبقى.
people-remove-keep = لا تزله
people-remove-go = أزل هذا الشخص
people-remove-only = { $count ->
    [one] قضية واحدة له وحده. بعد إزالته لا يفتحها أحد، ولا أنت.
    [two] قضيتان له وحده. بعد إزالته لا يفتحهما أحد، ولا أنت.
    [few] { $count } قضايا له وحده. بعد إزالته لا يفتحها أحد، ولا أنت.
   *[other] { $count } قضية له وحده. بعد إزالته لا يفتحها أحد، ولا أنت.
}
people-know-raised = إذا لم يكن للقضية مشرف آخر صار مشرفًا عليها من له أوسع دور فيها.
people-removed = أُزيل:
    .text = لم تعد عبارة مروره تفتح هذه الأوراق.

people-cases = من يعمل على أي قضية
people-other-cases = قضايا أخرى
people-cases-none = ليس لك دور في أي قضية بعد.
people-find = ابحث عن قضية أو شخص
people-found = { $count ->
    [0] لا قضايا
    [one] قضية واحدة
    [two] قضيتان
    [few] { $count } قضايا
    [many] { $count } قضية
   *[other] { $count } قضية
}
people-my-part = دورك
people-change = اختر من يعمل عليها
people-part-none = بلا دور
    .text = لا يرى القضية.
people-part-reader = قارئ
    .text = يقرأ ولا يغيّر شيئًا. ويُكتب في سجل الورقة متى نظر إليها.
people-part-client = موكّل
    .text = صاحب القضية. يكتب، لكن لا يسجّل ما قُدّم، ولا يُخرج القضية.
people-part-student = طالب
    .text = يعمل مع مشرف. يكتب، لكن لا يسجّل ما قُدّم، ولا يُخرج القضية.
people-part-caseworker = عامل على القضية
    .text = يكتب كل شيء.
people-part-supervisor = مشرف
    .text = يكتب كل شيء، ويقول من يعمل على القضية، ويمكنه أن يمحوها نهائيًا.
people-parts = ما يسمح به كل دور
people-given = حُفظ:
people-own-title = هل تغيّر دورك أنت؟
    .text = لا يمكنك أن تعيده إلى نفسك. يعيده مشرف آخر على القضية.
people-own-go = غيّر دوري
people-own-keep = أبقِ دوري

people-works = من يعمل على هذه القضية
people-works-here = يعمل عليها
people-reads = يمكنك أن تقرأ هذه القضية. لا يُحفظ ما تغيّره.
    .todo = اطلب من مشرف على القضية إذا أردت تغييرًا.
