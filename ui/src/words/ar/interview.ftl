# فحص وضعي: ورقته.
situation-paper = ما تُظهره الإجابات
situation-grounds = كل سبب على حدة
situation-must-show = ما يجب إثباته
situation-decides = من يقرر
situation-left-out = لم تُؤخذ في الحسبان لهذه الورقة، لذا قد تختلف عن الشاشة.
print-situation-question = هل تريد طباعة ما تُظهره الإجابات؟
