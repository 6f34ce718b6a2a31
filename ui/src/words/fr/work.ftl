# Timeline.
event = Événement
add-event = Ajouter un événement
change-event = Modifier l’événement
event-title = Ce qui s’est passé, en une ligne
event-title-hint = Par exemple « Contrôle à l’aéroport ». Vous pouvez finir plus tard.
event-when = Quand ?
event-kind = Quel type d’événement est-ce ?
event-what = Que s’est-il passé ?
event-place = Où ?
event-country = Dans quel pays ?
event-until = Jusqu’à quand ?
event-until-hint = Laissez vide si cela n’a duré qu’un jour.
event-took-place = Cela a-t-il eu lieu ?
timeline-under = { $count ->
    [0] Rien n’est encore noté.
    [one] { $count } entrée.
   *[other] { $count } entrées.
} { $differ ->
    [0] {""}
    [one] Sources divergentes : { $differ } entrée.
   *[other] Sources divergentes : { $differ } entrées.
}
lanes = Frise
as-list = Liste
when = Quand
what-happened = Ce qui s’est passé
did-not-take-place = N’a pas eu lieu
no-events = Rien n’est encore noté
    .text = Commencez par un jour dont vous vous souvenez. Le mois ou l’année suffit.
row-charged = Accusation : { $offence }
row-alert-issued = { $channel }
row-alert-ended = Fin : { $channel }
row-protection-asked = Protection demandée
row-protection-granted = Protection accordée
row-proceeding-opened = { $proceeding } : début
row-proceeding-ended = { $proceeding } : { $outcome }
legend = Ce que veulent dire les formes
shape-dot = Un jour
shape-month = Tout un mois ou toute une année
shape-about = Environ
shape-between = Un jour dans l’intervalle
sources-differ-short = sources divergentes

# Evidence.
add-paper = Ajouter une pièce
adding = Ajout en cours…
checking = Contrôle en cours…
papers-left = { $count ->
    [0] Aucune pièce n’a été ajoutée.
    [one] { $count } pièce est ajoutée et conservée.
   *[other] { $count } pièces sont ajoutées et conservées.
  } { $left ->
    [one] { $left } pièce n’a pas été ajoutée.
   *[other] { $left } pièces n’ont pas été ajoutées.
  }
stop = Arrêter
check-all = Tout contrôler maintenant
check-same = { $count ->
    [one] { $count } pièce contrôlée. Inchangée.
   *[other] { $count } pièces contrôlées. Toutes inchangées.
}
check-changed = Changé depuis l’entrée : { $marks }
evidence-under = { $count ->
    [0] Pas encore de pièce.
    [one] { $count } pièce.
   *[other] { $count } pièces.
} { $files ->
    [0] Aucun fichier n’est dans ce coffre.
    [one] { $files } fichier est dans ce coffre.
   *[other] { $files } fichiers sont dans ce coffre.
}
no-papers = Pas encore de pièce
    .text = Commencez par ce que vous avez : une lettre, une photo, une capture d’écran.
four-questions = Quatre questions sur cette pièce
file-outside-still-there = Une copie scellée est dans votre coffre. Le fichier d’origine est toujours dehors, et d’autres peuvent le trouver.
paper-trouble-locked = Ce PDF demande un mot de passe. Sans lui, personne à la CCF ne peut l’ouvrir. Il est gardé tel quel. Ouvrez-le avec son mot de passe, enregistrez-le sans mot de passe, puis ajoutez aussi ce fichier.
paper-trouble-unreadable = Ce fichier ne s’ouvre pas. Il a été coupé en route, est endommagé, ou n’est pas ce que dit son nom. Il est gardé tel quel. Demandez-le de nouveau, vérifiez qu’il s’ouvre là-bas, puis ajoutez-le encore.
paper-trouble-empty = Ce fichier ne contient rien à montrer. Il est gardé tel quel. Demandez-le de nouveau, regardez ce qu’il montre là-bas, puis ajoutez-le encore.
paper-trouble-too_large = Ce fichier est trop grand pour devenir des pages parmi les pièces. Il est gardé tel quel. Enregistrez-le en parties plus petites, puis ajoutez-les aussi.
paper-trouble-not_read = On ne sait pas si ce fichier s’ouvre : le lire demandait trop de mémoire ou de temps, ou n’était pas sûr. Il est gardé tel quel. Regardez-le avant de compter sur lui.
paper-trouble-moving = Cette image bouge, et une page n’en montrerait qu’une partie. Elle est gardée telle quelle et part dans son propre fichier. Si une image fixe suffit, ajoutez-la aussi.
paper-trouble-heic = C’est une photo au format HEIC, comme beaucoup de téléphones en prennent. Redress ne lit pas le HEIC : rien ne peut y être noirci, et le lieu de la prise de vue reste dedans. Elle est gardée octet pour octet et part telle quelle, dans son propre fichier. Enregistrez-la en JPEG, PNG ou PDF avec le téléphone ou un autre programme. Ajoutez ensuite aussi ce fichier.
paper-trouble-form = Ce PDF est un formulaire ou a des calques, et peut s’afficher autrement ailleurs. Il est gardé tel quel. Imprimez-le dans un nouveau PDF, puis ajoutez aussi ce fichier.
paper-trouble-damaged = Ce fichier ne peut pas être relu dans le coffre. Ajoutez-le encore depuis l’endroit où il se trouve.
paper-trouble-other = Ce type d’image ne peut pas devenir une page parmi les pièces. Elle est gardée telle quelle et part dans son propre fichier. Enregistrez-la en PDF, PNG ou JPEG, puis ajoutez aussi ce fichier.
evidence-title = Qu’est-ce que c’est ?
evidence-kind = Quel type de pièce est-ce ?
    .short = Type
evidence-origin = De qui vient-elle ?
    .short = De
evidence-origin-hint = Qui vous l’a donnée, ou où vous l’avez trouvée. Par exemple : mon avocat, par la poste. Ni la demande ni le dossier pour le portail ne le disent. Le journal de la pièce et une copie de toute l’affaire le disent.
evidence-got = Quand l’avez-vous reçue ?
    .short = Reçue
evidence-dated = Quelle date porte-t-elle ?
    .short = Datée
evidence-names-others = Nomme-t-elle d’autres personnes ?
evidence-proves = Que montre-t-elle ?
evidence-language = Langue de la pièce
    .short = Langue
evidence-language-hint = Deux lettres, par exemple en, ru ou ar.
evidence-citation = Où elle a été publiée
    .short = Publiée
file-not-here = Le fichier n’est pas dans ce coffre
no-file = Il n’y a pas de fichier. Cette pièce est seulement nommée.
hash-same = Inchangée depuis : { $date }
hash-changed = Changée depuis son entrée
hash-unchecked = Pas encore contrôlée
hash-limit = « Inchangée » montre que c’est le même fichier. Cela ne montre pas qu’il dit vrai.
last-check = Dernier contrôle : { $date }
bytes = { $bytes } octets
save-copy = Enregistrer une copie
copy-written = Copie non scellée enregistrée : { $name }

# Check my situation: the result.
check-title = Ce que montrent vos réponses
check-under = Personne ne peut dire comment la CCF décidera, et nous n’essayons pas.
fill-gaps = { $count ->
    [one] Combler la lacune
   *[other] Combler les { $count } lacunes
}
simple-first = Les motifs simples viennent d’abord : la CCF se fonde rarement sur la politique si un motif plus simple suffit.
rules-as-of = Règles au { $date }.
for-you = Pour vous
against-you = Contre vous
missing = Manque
cannot-judge = Nous ne pouvons pas en juger
show-more = { $count ->
    [one] Et { $count } de plus
   *[other] Et { $count } de plus
}
nothing-here = Rien
other-roads = Alertes que la CCF ne peut pas corriger
ground = Motif
verdict = Appréciation
rests-on = Repose sur
still-missing = Manque encore
rule = Règle
check-official = De mémoire : à vérifier dans le texte officiel
by-country-title = Contre les alertes de :
by-country = L’appréciation, et ce qui suit, portent sur les alertes de ce pays : { $country }.
by-country-other = Contre les alertes de ce pays : { $country }
by-country-unknown = pays inconnu
must-show = Ce qu’il faut montrer :
usual-evidence = Pièces qui le montrent souvent :
who-decides = Qui décide :
rule-source = Source : { $source }, au { $date }.
show-not-met = { $count ->
    [one] Afficher { $count } motif non rempli
   *[other] Afficher { $count } motifs non remplis
}
hide-not-met = Masquer les motifs non remplis
decisions-title = Décisions publiées, dans les deux sens :
decisions-bind = Elles sont abrégées et ne lient personne d’autre.
decisions-none = Aucune n’est connue sur ce motif.
decision-number = Décision { $number }
decision-of-year = Une décision de { $year }
decided-not_compliant = Données jugées non conformes
decided-compliant = Données conservées
decided-not_known = Résultat non lu
proofs = Pièces de votre dossier qui le montrent :
proofs-none = Aucune encore.
not-judged = Nous ne pouvons pas juger :
show-unknown = { $count ->
    [one] Afficher { $count } motif dont on ne sait rien encore
   *[other] Afficher { $count } motifs dont on ne sait rien encore
}
hide-unknown = Masquer les motifs dont on ne sait rien encore
grounds-unknown = Rien de connu encore
grounds-not-met = Non remplis
power-source = Source : { $source }.
powers-title = Qui peut décider de quoi
questions-title = Questions encore ouvertes
questions-order = Comment classer les questions
questions-by-most = Les plus demandées d’abord
questions-by-ground = Par motif
questions-by-teller = Par qui peut répondre
questions-keys = Les flèches vont d’une question à l’autre. Entrée en ouvre une.
questions-most = Ce que demandent le plus de motifs
questions-begun = Commencé, pas enregistré
asked-by = { $count ->
    [one] { $count } motif le demande
   *[other] { $count } motifs le demandent
}
asked-by-these = Demandé pour : { $grounds }.
teller-you = Vous, de mémoire
teller-alert = Le texte de l’alerte
teller-court = Le dossier du tribunal ou un avocat
teller-protection = Les papiers de votre protection
teller-paper = Un papier à chercher
questions-tender = Celles-ci peuvent être difficiles
questions-tender-text = Elles portent sur des violences, des opinions ou des croyances. Vous pouvez les laisser.
answer = Répondre
answer-words = Avec vos mots, si vous voulez
save-answer = Enregistrer la réponse
answer-say-sure = Dire à quel point vous êtes sûr·e de cette réponse
answer-say-sure-of = Dire à quel point vous êtes sûr·e de cette réponse : { $question }

# Request.
request-not-yet = Elle ne peut pas encore être mise en page.
setting-paper = Mise en page…
request-under = Telle qu’elle partirait aujourd’hui : { $pages ->
    [one] { $pages } page.
   *[other] { $pages } pages.
}
request-needs-alerts = Une demande porte sur une alerte. Notez d’abord l’alerte.
request-needs-applicant = Une demande a besoin du nom de la personne. Écrivez-le d’abord.
request-short = Les demandes courtes sont décidées plus tôt.
request-no-grounds = Aucun motif n’est encore dans le projet. Répondez d’abord aux questions ouvertes.
request-notes = Avant le dépôt
request-written = Enregistré, non scellé : { $name }
live-preview = Page { $page } sur { $pages }
page-picture = Image de la page { $page } sur { $pages } du projet
page-before = Page précédente
page-after = Page suivante
save-pdf = Enregistrer le PDF
save-pdf-warning = Le PDF n’est pas scellé. Quiconque le trouve peut le lire. Il reste là où vous l’enregistrez, même après le verrouillage.
who-learns-what = Qui apprend quoi
who-learns-under = Si vous envoyiez ce projet aujourd’hui.
state-learns-challenge = Que vous contestez les données

event-people = Qui y était mêlé ?
row-letter-received = Lettre reçue : { $words }
row-letter-sent = Lettre envoyée : { $words }

# The request builder and the admissibility check.
request-kind = Type de demande
request-language = Langue du document
request-short-access = Accès
request-short-deletion = Effacement
request-short-revision = Révision
paper-language-en = Anglais
paper-language-fr = Français
paper-language-es = Espagnol
paper-language-ar = Arabe
request-check = Vérifier avant l’envoi
request-write-on = Continuer à écrire
request-parts = Parties de cet écran
request-tab-write = Rédiger
request-tab-page = La page
request-tab-learns = Qui apprend quoi
save-paper = Enregistrer un fichier
save-paper-question = Enregistrer la demande dans un fichier ?
save-docx = Enregistrer pour modifier
save-summary = Enregistrer le résumé
request-blocked-save =
    { $count ->
        [one] { $count } passage de vos mots ne doit pas sortir. Retirez-le d’abord.
       *[other] { $count } passages de vos mots ne doivent pas sortir. Retirez-les d’abord.
    }
request-length = Longueur
request-length-summary = Longueur du résumé
request-length-of = { $pages } pages sur { $budget }
request-too-long = Plus long que prévu. Les demandes courtes sont décidées plus vite.
request-length-unconfirmed = La limite de { $budget } pages n’est pas confirmée. Vous pouvez la changer sous « Cette demande ».
request-two-pages = Une révision commence par un résumé de deux pages.
request-check-title = La demande est-elle recevable ?
request-check-under =
    { $open ->
        [0] Tous les points sont remplis, d’après le dossier.
        [one] { $open } point est à revoir.
       *[other] { $open } points sont à revoir.
    }
request-check-limit = Seule la Commission décide si une demande est recevable. Cette liste montre ce qu’elle demande, pour ce qu’on en sait.
check-met = Rempli
check-not-met = Non rempli
check-cannot-tell = Impossible à dire
check-mend = Y remédier
request-sections = Parties de la demande
request-case = Tous les écrans du dossier
request-to-do = { $count } à faire
request-settings = Cette demande
request-own-n = { $count } avec vos mots
request-changed-n = { $count } à revoir
request-blocked-n = { $count } bloqué
request-own-words = vos mots
request-edit = Modifier
request-edit-n = Modifier le paragraphe { $number }
request-rests-on = Repose sur
request-rests-on-n = Sur quoi repose le paragraphe { $number }
request-add-paper = Ajouter
request-add-paper-n = Ajouter un papier au paragraphe { $number }
request-add-question = Quel papier le montre ?
request-add-fact = Que montre-t-il ?
request-add-papers = Papiers
request-add-hint = La demande cite un papier là où elle dit le fait. Un papier qui reste ici n’est pas cité.
request-add-all = Chaque document est déjà lié à ce fait. Celui qui reste ici n’est pas cité.
request-add-none = Il n’y a pas encore de papier.
request-mark-blocked = Bloqué
request-mark-open = Encore ouvert
request-fact-changed = Le fait a changé depuis que vous avez écrit ceci.
request-said-then = Le programme disait alors :
request-says-now = Il dit maintenant :
request-blocked-residence = Bloqué : un lieu de résidence.
request-blocked-contact = Bloqué : un moyen de joindre quelqu’un.
request-blocked-person = Bloqué : une personne qui ne doit pas être nommée.
request-blocked-never-leaves = Bloqué : cela ne quitte jamais ce coffre.
request-blocked-ccf-only = Bloqué : réservé à la CCF. Ce papier va à un État.
request-blocked-why = L’État accusateur peut recevoir un résumé de ce texte. Retirez ces mots. La page montre des tirets à leur place.
request-remove-residence = Retirer l’adresse
request-remove-residence-n = Retirer l’adresse du paragraphe { $number }
request-remove = Retirer les mots
request-remove-n = Retirer les mots du paragraphe { $number }
request-removed = Retiré du paragraphe { $number }. Relisez-le : il peut manquer quelque chose dans la phrase.
request-own-label = Paragraphe { $number }, avec vos mots
request-own-hint = Citez les pièces par leur marque, comme [E-07]. Présentez ce qui est allégué comme tel.
request-program-words = Ce que dit le programme ici
request-reset = Reprendre les mots du programme
request-own-without-place = Une partie de vos mots n’a plus de place dans ce projet. Ils sont conservés.
plan-new-fact = Quel est le fait nouveau ?
plan-new-fact-hint = Un fait qui aurait pu conduire à une autre conclusion : un jugement, l’asile, une extradition refusée.
plan-discovered = Quand a-t-il été découvert ?
plan-discovered-hint = La révision se demande dans les six mois qui suivent ce jour.
plan-why = Pourquoi aurait-il pu changer l’issue ?
plan-exhibits = Pièces qui le montrent
plan-fact-ccf-only = Seule la CCF peut voir le fait nouveau
    .hint = À cocher s’il parle d’une chose que l’État accusateur ne doit pas apprendre, comme l’asile. L’écrit demande alors le secret. Une pièce réservée à la CCF le fait d’elle-même.
plan-place = Lieu de signature
plan-place-hint = Il est imprimé. Laissez vide pour l’écrire à la main.
plan-signed = La demande imprimée est-elle signée ?
plan-signed-hint = Par le demandeur ou son représentant.
plan-pages = Nombre de pages permis
plan-pages-hint = Laissez vide pour le chiffre du programme, qui n’est pas confirmé.
plan-reviewed-by = Qui a relu le texte
plan-reviewed-hint = Un juriste ou une personne de langue maternelle. D’ici là, le document dit que personne ne l’a fait.
plan-reviewed = Quand il a été relu
entry-plan = Une demande en cours
paper-photograph = Porte-t-elle une photographie ?
paper-whole = La copie est-elle complète et lisible, sans rien de masqué ?
paper-copy = La copie parmi les pièces
authority-title = Procuration
authority-exhibit = La procuration parmi les pièces
authority-dated = Date qui y figure
authority-signed = Le demandeur l’a-t-il signée ?
authority-access = Permet-elle au représentant de voir toute donnée chez INTERPOL ?
authority-relation = Le papier qui montre son lien avec l’enfant
authority-relation-hint = Seulement si le demandeur est un enfant. Redress compte moins de 18 ans ; la fiche de la CCF ne donne pas d’âge. Un acte de naissance, par exemple.
entity-title = Si le demandeur est une société ou une organisation
entity-is = Qu’est le demandeur ?
entity-person = Une personne
entity-entity = Une société ou une autre entité
entity-exhibit = Son document officiel parmi les pièces
entity-whole = Montre-t-il le nom complet, la date d’enregistrement, le numéro s’il y en a un et l’adresse officielle ?
