# Проверить мою ситуацию: бумага.
situation-paper = Что показывают ответы
situation-grounds = Каждое основание
situation-must-show = Что нужно показать
situation-decides = Кто решает
situation-left-out = Для этой бумаги они не учтены, поэтому она может отличаться от экрана.
print-situation-question = Напечатать, что показывают ответы?
