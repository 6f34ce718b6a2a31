# The frame, the parts and what every screen shares.
nav-today = Aujourd’hui
nav-facts = Le dossier
nav-alerts = Alertes
nav-timeline = Chronologie
nav-evidence = Pièces
nav-check = Examiner ma situation
nav-request = Demande
nav-limits = Limites
sections = Rubriques
skip-to-sheet = Aller à la feuille
go-to = Aller à
nothing-found = Rien ne porte ce nom.
all-cases = Tous les dossiers
sample-case = Dossier d’exemple, faits publics
saved-at = Enregistré à { $time }
no-network = Pas de réseau, par choix
nothing-kept = Rien n’est conservé. Tout disparaît quand vous verrouillez.
lock = Verrouiller
opening = Ouverture…
case-not-open = Ce dossier n’a pas pu être ouvert
keys-list = Touches
keys-new = Nouveau ici
keys-sections = Rubriques
close = Fermer
cancel = Annuler
save = Enregistrer
saving = Enregistrement…
working = En cours…
back = Retour
change = Modifier
continue = Continuer
not-now = Pas maintenant
try-again = Réessayer
undo = Annuler
show = Afficher
hide = Masquer
none = Aucune
never = Jamais
remove = Retirer { $what }
removed = Retiré : { $what }
remove-this = Retirer cette entrée
entry-of = Entrée { $n } sur { $count }
how-sure = Certitude
who-sees = Qui le voit
proof = Preuve
not-advice = Ceci est une information, pas un conseil juridique. Redress ne dit jamais qu’une personne est hors de danger.
not-advice-short = Ceci est une information, pas un conseil juridique.
caps-lock = Verr. Maj est activée
keyboard-latin = Clavier : lettres latines
keyboard-cyrillic = Clavier : lettres cyrilliques
keyboard-arabic = Clavier : lettres arabes
keyboard-greek = Clavier : lettres grecques
keyboard-hebrew = Clavier : lettres hébraïques
keyboard-other = Clavier : lettres d’une autre écriture
country-none = Inconnu
field-too-long = C’est trop long ({ $detail }).
field-bad-date = Cette date n’existe pas. Vérifiez le jour, le mois et l’année.
field-empty = Écrivez quelque chose ici.
field-bad = Ceci ne peut pas être conservé tel quel. Modifiez-le.

leave-question = Abandonner ce que vous avez écrit ?
    .text = Ce n’est pas enregistré. Si vous l’abandonnez, il est perdu.
keep-typing = Continuer à écrire
leave-anyway = Abandonner le texte

# Marks on every entry.
standing-sure = Est-ce certain ?
standing-sees = Qui peut le voir ?
standing-sources = D’où cela vient-il ?
standing-note = Votre propre note
    .hint = Elle ne figure jamais dans un document.
sources-differ = Les sources diffèrent :

# Dates.
date-how-exact = Précision
date-kind-on = À cette date
date-kind-about = Vers
date-kind-before = Avant
date-kind-after = Après
date-kind-between = Entre
date-kind-unknown = Inconnue
date-day = Jour
date-month = Mois
date-year = Année
date-calendar = Calendrier
date-and = et
date-unknown = Date inconnue
date-about = { $exact ->
    [day] Vers le { $date }
   *[longer] Vers { $date }
}
date-before = { $exact ->
    [day] Avant le { $date }
   *[longer] Avant { $date }
}
date-after = { $exact ->
    [day] Après le { $date }
   *[longer] Après { $date }
}
date-between = Entre { $exact ->
    [day] le { $from }
   *[longer] { $from }
} et { $to_exact ->
    [day] le { $to }
   *[longer] { $to }
}
date-day-open = , jour inconnu
date-month-open = , mois inconnu
date-kept = Sera conservé ainsi : « { $date }{ $open } ».
date-kept-unknown = Sera conservé ainsi : « date inconnue ».

# Settings, and what this program cannot do.
settings = Réglages
theme = Couleurs
theme-system = Comme l’ordinateur
theme-light = Clair
theme-dark = Sombre
translation-state = Redress est écrit en anglais. Une machine a fait cette traduction. Ni une personne de langue maternelle ni un juriste ne l’ont relue.
law-not-reviewed = Une machine a traduit ces phrases de droit. Personne ne les a relues. C’est l’anglais qui fait foi.
version = Redress { $version }.
limits-title = Limites
limits-under = Ce qu’aucun programme ne peut faire pour vous.
what-this-cannot-do = Ce que ce programme ne peut pas faire
limit-off = Éteint vaut mieux qu’en veille
    .text = À une frontière, éteignez l’ordinateur. Un ordinateur en veille peut encore contenir ce qui est ouvert.
limit-force = Aucun programme ne résiste à la contrainte
    .text = Il n’y a pas de coffre caché. Si vous pouviez en cacher un, personne ne croirait que vous ne l’avez pas fait.
limit-hash = Inchangé ne veut pas dire vrai
    .text = Le contrôle montre qu’un fichier est le même depuis son entrée. Il ne montre pas qu’il dit vrai.
limit-older = Une ancienne copie peut passer pour la nouvelle
    .text = Si tous les documents sont remis dans un ancien état, seul un ordinateur qui a vu les plus récents le remarque.
limit-ssd = Les disques gardent d’anciennes copies
    .text = Ce que vous supprimez peut rester un temps sur le disque, et dans d’anciennes sauvegardes.
limit-malware = Un logiciel espion voit ce que vous voyez
    .text = S’il est actif pendant que vos documents sont ouverts, il peut les lire.
limit-access = Un accès donné ne se reprend pas
    .text = Qui a vu un document l’a vu.
limit-deleting = Supprimer peut vous être reproché
    .text = Supprimer au moment où l’on vous contrôle peut être poursuivi comme une infraction.
limit-filing = Le dépôt peut être remarqué
    .text = Une demande peut apprendre à l’État accusateur que quelqu’un conteste ses données.
limit-capture = Les images de l’écran ne peuvent pas être empêchées
    .text = Sous Linux, un autre programme peut prendre une image de l’écran.
limit-forgotten = Une phrase secrète oubliée ne se retrouve pas
    .text = Personne ne peut la retrouver. Sans elle, seules une feuille de récupération ou deux des trois parties ouvrent les documents.

# Undo and history.
undone = Annulé
redone = Rétabli
redo = Rétablir
nothing-to-undo = Il n’y a rien à annuler
undo-not-saved = Le dernier changement n’a pas été enregistré : rien n’a été annulé
nothing-to-redo = Il n’y a rien à rétablir
history = Historique
history-at = { $day }, { $time }.
history-first = Première version.
history-same = Remis comme avant.
history-removed = Retiré du dossier.
history-erased = Effacé pour de bon
history-erased-earlier = { $count ->
    [one] { $count } état antérieur a disparu
   *[other] { $count } états antérieurs ont disparu
}
history-erased-entry = { $count ->
    [one] Une entrée a disparu, avec { $count } état
   *[other] Une entrée a disparu, avec { $count } états
}
history-erased-why = On sait que quelque chose a été effacé, mais on ne sait plus quoi. D’anciennes sauvegardes peuvent le garder.
history-put-back = Remettre
history-put-back-done = Remis dans son état d’alors
