# Aujourd’hui, la note rapide, les dates de tous les dossiers, la fiche de contrôle.
due-begin-title = Commencer : { $what }
due-begin-since = Il est temps de commencer. Vous aviez fixé le { $date }
due-begin-now = il est temps de commencer
due-today = aujourd’hui
due-tomorrow = demain
due-in-days = dans { $count } jours
days-count = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
due-late-by = { $days } de retard. C’était pour le { $date }
due-waiting-until = Vous attendez jusqu’au { $date }
due-waiting-open = Aucun jour fixé. C’est aux autres d’agir.
due-paper = Une pièce expirée peut bloquer une demande.
due-kind-task = Date ou tâche
due-kind-begin = Jour pour commencer
due-kind-letter = Réponse à une lettre
due-kind-paper = Pièce d’identité
task-begin = Jour pour commencer
task-begin-hint = Elle s’affiche ce jour-là, avant le dernier jour. Vous pouvez laisser vide.
date-set-by = Fixée par
date-chosen = La date choisie
date-no-limit = Cette date a été notée ici. Ce n’est pas un délai légal calculé par Redress.
date-open-letter = Ouvrir la lettre
date-open-paper = Ouvrir les pièces
date-letter-says = Comme le dit la lettre
date-paper-says = Comme le dit la pièce
dates-under-all = { $late } en retard, { $week } cette semaine, { $month } ce mois, { $later } plus tard. Vous attendez : { $waiting }.

control-slip = Fiche de contrôle
control-slip-what = Une liste sur papier : les retards et les 31 prochains jours. Elle porte des numéros, aucun nom.
control-slip-words = Imprimer aussi les mots des tâches et des lettres
control-slip-plain = Les mots qui nomment la personne sont retirés. Le fichier ne sera pas scellé : qui l’a peut le lire.
control-slip-save = Enregistrer en PDF
control-slip-saved = Enregistré sous { $name }

log-text = Que s’est-il passé, en une ligne ?
log-text-hint = Appuyez sur Entrée pour enregistrer. Vous pourrez compléter plus tard.
log-when = Quand ?
log-stays = C’est enregistré aussitôt. Cela reste hors de tout document tant que vous ne l’avez pas complété.
log-save = Enregistrer maintenant
log-saved = Noté. Vous le retrouvez dans Aujourd’hui, à compléter plus tard.
log-case = Dossier :
log-no-case = aucun choisi
log-find = Trouver le dossier
log-choose-case = Choisissez le dossier concerné.
event-finish-later = Je compléterai plus tard
notes-to-finish = { $count ->
    [one] { $count } note à compléter
   *[other] { $count } notes à compléter
}
papers-look = Voir les pièces
papers-check = Les vérifier
papers-same-on = { $count ->
    [one] { $count } pièce vérifiée le { $date }. Elle est inchangée.
   *[other] { $count } pièces vérifiées le { $date }. Toutes inchangées.
}
papers-oldest-check = La vérification la plus ancienne date du { $date }.

do-next-late-task =
    .why = C’était pour le { $date }. Retard : { $days }.
    .act = L’ouvrir
do-next-late-letter =
    .why = La lettre demandait une réponse avant le { $date }. Retard : { $days }.
    .act = Lire la lettre
do-next-late-paper =
    .why = Elle a expiré le { $date }. Notez-en une plus récente si vous l’avez.
    .act = Ouvrir les pièces
do-next-this-week-task =
    .why = Le dernier jour est le { $date }. Il reste : { $days }.
    .act = L’ouvrir
do-next-this-week-letter =
    .why = La lettre demande une réponse avant le { $date }. Il reste : { $days }.
    .act = Lire la lettre
do-next-this-week-paper =
    .why = Elle expire le { $date }. Il reste : { $days }.
    .act = Ouvrir les pièces
do-next-begin-why = Vous vouliez commencer le { $date }.
do-next-papers-changed = { $count ->
    [one] { $count } pièce n’est plus celle qui est arrivée
   *[other] { $count } pièces ne sont plus celles qui sont arrivées
}
    .why = Le fichier diffère de celui que vous avez ajouté. Gardez l’original ailleurs.
    .act = Voir
do-next-finish-notes = { $count ->
    [one] { $count } note à compléter
   *[other] { $count } notes à compléter
}
    .why = Vous l’avez notée à la hâte. Ajoutez ce qui manque et choisissez qui peut la voir.
    .act = La compléter
do-next-missing-papers = { $count ->
    [one] Il manque { $count } pièce
   *[other] Il manque { $count } pièces
}
    .why = Elle est dans votre liste, mais son fichier n’est pas dans ce coffre.
    .act = La montrer

case-number = Numéro du dossier
case-number-hint = Votre propre numéro. Il n’est jamais dans un document.
case-stage = Étape
case-stage-hint = Où en est le travail. Un dossier clos quitte la liste des dates.
case-worker = Qui s’en occupe
case-worker-hint = Un nom ou des initiales. Ce n’est jamais dans un document.
case-supervisor = Qui répond du travail
case-supervisor-hint = Un responsable, par son nom ou ses initiales. Ce n’est jamais dans un document.
case-answers = Responsable : { $name }
sign-offs = Visa
    .text = Un responsable regarde une étape, puis l’approuve ou la renvoie. Ce n’est jamais dans un document.
sign-off-what = Ce qu’il faut regarder
sign-off-asked = Demandé le
sign-off-asked-by = Demandé par
sign-off-said = Ce que dit le responsable
sign-off-waits = Rien pour l’instant
sign-off-approved = Approuvé
sign-off-sent_back = Renvoyé
sign-off-by = Signé par
sign-off-by-hint = Un nom, tapé ici. Ce n’est pas une signature numérique.
sign-off-on = Signé le
sign-off-note = Ce qui doit changer, ou ce qui a été regardé
add-sign-off = Demander un visa
stage-none = Aucune étape
stage-intake = Accueil
stage-gathering = Collecte des pièces
stage-access = Accès
stage-deletion = Effacement
stage-revision = Révision
stage-urgent = Urgence
stage-following = Après la décision
stage-closed = Clos

clinic-cases = Dossiers
clinic-table = Dates de tous les dossiers
clinic-day = Dernier jour
clinic-what = Quoi
clinic-case = Dossier
clinic-person = Personne
clinic-from = Pays
clinic-stage = Étape
clinic-who = Qui
clinic-state = État
clinic-group-late = En retard
clinic-group-week = Cette semaine
clinic-group-month = Ce mois
clinic-group-later = Plus tard
clinic-group-waiting = On les attend
clinic-group-open = Sans date
clinic-group-active = Dossiers ouverts
clinic-group-closed = Dossiers clos
clinic-state-task = À faire
clinic-state-begin = À commencer
clinic-state-letter = À répondre
clinic-state-paper = À renouveler
clinic-state-waiting = On les attend
clinic-to-finish = { $count } à compléter
clinic-damaged = Abîmé. Ouvrez-le pour voir
clinic-nothing = Aucune date notée
clinic-sample = exemple
clinic-none-found = Aucun dossier ne correspond
    .text = Essayez moins de lettres, une autre graphie, ou retirez un filtre.
case-to-come = { $count ->
    [one] Lecture en cours : encore { $count } ligne
   *[other] Lecture en cours : encore { $count } lignes
}
clinic-open-cases = { $count ->
    [one] { $count } dossier ouvert
   *[other] { $count } dossiers ouverts
}
clinic-whose = Les dossiers de qui
whose-everyone = Tous
whose-mine = Les miens
whose-students = Étudiants
whose-none-mine = Aucun dossier ici n’est suivi par { $name }.
whose-none-students = Aucun dossier ici n’est suivi par un autre sous la responsabilité de { $name }.
whose-no-name = Donnez votre nom dans les réglages. Vos dossiers se trouvent par lui.
clinic-sum-signoff = en attente de visa
clinic-signoff = { $count ->
    [one] { $count } attend un visa
   *[other] { $count } attendent un visa
}
clinic-sum-late = en retard
clinic-sum-week = cette semaine
clinic-sum-waiting = on les attend
clinic-sum-finish = à compléter
clinic-sum-open = ouverts
clinic-find = Chercher
clinic-any-country = Tous les pays
clinic-any-stage = Toutes les étapes
clinic-under-short = Tous les dossiers. Les noms sont courts dans cette liste.
clinic-under-full = Tous les dossiers.
clinic-full-names = Montrer les noms entiers
clinic-short-names = Montrer les noms courts
clinic-foot = { $n } sur { $count } choisi. Entrée l’ouvre. Espace le marque comme fait.
clinic-foot-cases = { $n } sur { $count } choisi. Entrée l’ouvre.
clinic-mark-done = Marquer comme fait
clinic-open = Ouvrir le dossier
clinic-done = Fait : { $what }
clinic-not-done-letter = C’est fait quand une réponse est notée. Ouvrez le dossier.
clinic-not-done-paper = C’est fait quand une pièce plus récente est notée. Ouvrez le dossier.
clinic-reading = Lecture de { $done } dossiers sur { $total }
clinic-stop = Arrêter
