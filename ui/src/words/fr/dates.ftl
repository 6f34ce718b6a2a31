# Dates, letters and notes.
nav-dates = Échéances
nav-letters = Lettres et notes
index-late = { $count } en retard
dates-own = Les jours notés sont les vôtres. Les délais suivent les lettres que vous avez confirmées.
add-date = Ajouter une échéance
change-date = Modifier l’échéance
no-dates-yet = Pas encore d’échéance
    .text = Une audience, une réponse à donner, un appel à passer. Notez ce qu’il ne faut pas manquer.
due-late = En retard
due-week = Cette semaine
due-month = Ce mois-ci
due-later = Plus tard
due-open = Sans date
due-waiting = En attente des autres
due-letter = Une lettre demande une réponse
no-day = Sans date
days-late = { $count ->
    [one] Il y a { $count } jour
   *[other] Il y a { $count } jours
}
all-dates = { $count ->
    [one] Toutes les échéances
   *[other] Les { $count } échéances
}
own-date = Votre propre échéance
dates-ended = { $count ->
    [one] { $count } faite ou abandonnée
   *[other] { $count } faites ou abandonnées
}
task = Échéance ou tâche
task-title = Que faut-il faire ?
task-title-hint = Par exemple « Écrire au service des migrations ».
task-due = Dernier jour
task-due-hint = Tel que la lettre ou le service l’indique.
task-state = Où en est-ce ?
task-done = Quand cela a-t-il été fait ?
task-rule = Quelle règle ou quelle lettre fixe ce jour ?
task-rule-hint = Laissez vide si c’est votre propre échéance.
task-what = Plus de détails
task-finish = Fait
task-finished = Marqué comme fait
about-entries = À quoi cela se rapporte-t-il ?
paper-ran-out-title = { $paper } : document expiré
paper-runs-out-title = { $paper } : expiration

letters-under = Ce qui est arrivé, ce qui est parti, et ce que vous voulez retenir.
letters = Lettres
letter = Lettre
add-letter = Ajouter une lettre
no-letters = Pas encore de lettre
    .text = Réponses de la CCF, lettres à un tribunal, messages d’un service.
letter-direction = A-t-elle été reçue ou envoyée ?
letter-title = Quel est son objet ?
letter-title-hint = Une ligne, par exemple « La CCF demande un pouvoir ».
letter-from = De qui ?
letter-to = À qui ?
letter-dated = Date de la lettre
letter-arrived = Quand est-elle arrivée ?
letter-sent-on = Quand a-t-elle été envoyée ?
letter-says = Que dit-elle ?
letter-reply-by = Dernier jour pour répondre
letter-reply-by-hint = Seulement si la lettre en fixe un.
letter-reply-until = Dernier jour pour répondre : { $date }
letter-answers = À quelle lettre répond-elle ?
notes = Notes
note = Note
add-note = Ajouter une note
note-written = Date de la note
