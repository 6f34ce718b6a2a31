# Examiner ma situation : son papier.
situation-paper = Ce que montrent les réponses
situation-grounds = Chaque motif
situation-must-show = Ce qu’il faut montrer
situation-decides = Qui décide
situation-left-out = Elles n’ont pas été prises en compte pour ce papier, qui peut donc différer de l’écran.
print-situation-question = Imprimer ce que montrent les réponses ?

# L’entretien.
interview-under = Commencez par n’importe quelle partie. Arrêtez-vous quand vous voulez.
interview-lead = Répondez à ce que vous pouvez. Peu de questions à la fois.
    .text = Vous pouvez répondre « Je ne sais pas » à chacune. Vous pouvez vous arrêter et revenir. Ce que vous dites remplit votre dossier.
interview-where = Par où voulez-vous commencer ?
interview-parts = Parties de l’entretien
interview-begin = Commencer
interview-go-on = Reprendre là où vous étiez
interview-saves = Chaque réponse est enregistrée quand vous continuez.
interview-leave = Enregistrer et quitter
interview-progress = { $given } réponses sur { $all }
interview-skip = Passer pour l’instant
interview-review = Relire vos réponses
    .text = Vous pouvez changer chaque réponse. Ce qui reste ouvert peut attendre.
interview-result = Voir ce que montrent les réponses
interview-change = Changer
interview-open = Pas encore de réponse
interview-later = { $count ->
    [one] { $count } question n’est pas posée pour l’instant
   *[other] { $count } questions ne sont pas posées pour l’instant
}
interview-waits = { $count ->
    [one] { $count } question attend que l’alerte soit connue
   *[other] { $count } questions attendent que l’alerte soit connue
}
interview-papers = { $count ->
    [one] { $count } papier
   *[other] { $count } papiers
}
interview-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
interview-about = Il s’agit de :
interview-sure = À quel point en êtes-vous sûr·e ?
sure-means = Ne choisissez « Confirmé » que si vous l’avez vu vous-même ou pouvez le montrer. Un document pour la Commission l’énonce alors comme un fait.
interview-not-chosen = Pas encore choisi
interview-needs-channel = Choisissez le type d’alerte. Si vous ne le savez pas, cochez « Je ne sais pas ».
interview-needs-offence = Écrivez en quelques mots ce dont on vous accuse.
interview-who-sees = Qui verra cela
    .text = Vous pouvez changer qui voit chaque fait sur sa fiche.
interview-for-alert = Ce que vous dites de l’alerte
interview-for-charge = Ce que vous dites de l’accusation
interview-for-protection = Ce que vous dites de votre protection
interview-for-answers = Vos réponses aux autres questions
interview-open-form = Ouvrir le formulaire
interview-tender = Les questions suivantes peuvent être difficiles.
    .text = Elles portent sur des souffrances, des opinions ou des croyances. Vous pouvez toutes les passer. Vous pouvez y revenir à tout moment.
interview-tender-go = Aller à ces questions
interview-tender-skip = Passer cette partie
why-we-ask = Pourquoi nous le demandons : { $why }
part-alert = L’alerte
    .text = Qui vous recherche, et comment vous le savez.
part-charge = L’accusation
    .text = Ce que l’on dit que vous avez fait.
part-protection = La protection
    .text = L’asile, les papiers de réfugié et ce qui va avec.
part-papers = Papiers
    .text = Ce que vous pouvez montrer.
part-more = Plus sur l’affaire
    .text = Les tribunaux, les autres pays, et l’origine de l’affaire.
part-views = Votre travail et vos opinions
    .text = Politique, presse, manifestations, croyances. Vous pouvez passer.
part-harm = Souffrances et sécurité
    .text = Des choses difficiles. Vous pouvez passer.
part-done = Fait
part-count = { $given } sur { $all }
part-nothing = Rien à demander pour l’instant
part-may-skip = Vous pouvez passer
help-interview = Examiner ma situation
    .text = On vous pose peu de questions à la fois, et chacune dit pourquoi. Vous pouvez dire « Je ne sais pas », passer, vous arrêter et revenir. À la fin, vous relisez toutes vos réponses.

# Le résultat, quand on ne connaît pas d’alerte : on peut demander.
find-out = Si vous ne savez pas s’il y a une alerte
    .text = Vous pouvez demander à la Commission ce qu’INTERPOL détient sur vous. Cela s’appelle une demande d’accès. La réponse peut prendre des mois. Elle peut ne dire ni oui ni non.
find-out-read = Lire comment le savoir
find-out-ask = Préparer une demande d’accès
