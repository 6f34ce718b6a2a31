# Examiner ma situation : son papier.
situation-paper = Ce que montrent les réponses
situation-grounds = Chaque motif
situation-must-show = Ce qu’il faut montrer
situation-decides = Qui décide
situation-left-out = Elles n’ont pas été prises en compte pour ce papier, qui peut donc différer de l’écran.
print-situation-question = Imprimer ce que montrent les réponses ?
