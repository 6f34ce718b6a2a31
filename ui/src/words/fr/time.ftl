# Dates en mots libres.
date-words = Avec vos mots, par exemple « printemps 2015 » ou « 3 mordad 1394 »
date-ask-which = Cela peut désigner plusieurs moments. Lequel ?
date-ask-event = De quel événement parlez-vous ?
date-ask-use = Les cases ci-dessous disent autre chose. Faut-il suivre les mots ?
date-offer-event = { $date } ({ $event })
date-why-no_year = Il n’y a pas d’année. Vos mots sont conservés ; ajoutez l’année si vous la connaissez.
date-why-moves = Le sens change avec le temps. Vos mots sont conservés ; écrivez le jour ou le mois.
date-why-no_such_day = Le calendrier n’a pas ce jour ou ce mois. Vos mots sont conservés.
date-why-out_of_range = Seules les années 1850 à 2200 peuvent être placées. Vos mots sont conservés.
date-why-backwards = La fin précède le début. Vos mots sont conservés.
date-why-no_such_event = Aucun événement daté ne correspond à ces mots. Vos mots sont conservés.
date-why-too_long = C’est trop long pour une date. Écrivez le récit dans le texte ci-dessous.
date-why-not_understood = Ce texte n’a pas pu être lu comme une date. Vos mots sont conservés ; utilisez les cases si possible.
date-kept-typed = Sera conservé ainsi : « { $date }{ $open } », avec vos mots « { $words } ».
date-kept-words = Sera conservé ainsi : « date inconnue », avec vos mots « { $words } ».
date-span = du { $from } au { $to }
date-calendar-open = Montrer un calendrier
date-only-month = Seulement le mois
month-before = Mois précédent
month-after = Mois suivant

# Noms.
suggest-spelling = Proposer en lettres latines
suggested-spelling = Graphie proposée, à vérifier :
use-spelling = Ajouter cette graphie

# Chronologie.
note-quiet = Pendant quelle période rien ne s’est-il passé ?
shape-open = Avant ou après
no-date-column = Sans date
zoom = Agrandissement
zoom-in = Plus près
zoom-out = Plus loin
zoom-fit = Tout
earlier = Plus tôt
later = Plus tard
more-in-list = { $count ->
    [one] Une entrée de plus, ouvre la liste
   *[other] { $count } entrées de plus, ouvre la liste
}
list-part = { $from } à { $to } sur { $all }
timeline-gaps = { $count ->
    [one] Un long vide.
   *[other] { $count } longs vides.
}
gap-days = Vide : rien ({ $from } – { $to })
gap-quiet = Rien ne s’est passé ({ $from } – { $to })
gap-question = Rien ne s’est passé, ou ce n’est pas encore écrit ?
gap-of = { $count ->
    [one] C’est le seul vide.
   *[other] Il y a { $count } vides.
}
gap-add = Ajouter ce qui s’est passé
gap-nothing = Rien ne s’est passé
gap-kept = Conservé comme note. La question ne sera plus posée pour ce vide.
as-typed = tel qu’écrit : { $words }
used-in = Utilisé dans : { $grounds }
print = Imprimer
print-question = Imprimer la chronologie ?
print-alerts-question = Imprimer les alertes ?
print-warning = Elle devient un PDF qui n’est pas scellé. Quiconque le trouve peut le lire. Il reste là où vous l’enregistrez, même après le verrouillage.
print-all = { $count ->
    [one] Imprimer aussi l’entrée qui ne quitte jamais ce coffre
   *[other] Imprimer aussi les { $count } entrées qui ne quittent jamais ce coffre
}
print-left-out = { $count ->
    [one] Une entrée reste hors du document, et le document le dit.
   *[other] { $count } entrées restent hors du document, et le document le dit.
}
print-save = Enregistrer le PDF
print-written = Enregistré, non scellé : { $name }
print-page = page { $page } sur { $pages }
print-as-of = À la date du { $date }
print-marks = Marques
print-none-left-out = Rien n’a été laissé de côté.
print-some-left-out = { $count ->
    [one] Une entrée qui ne quitte jamais le coffre n’est pas dans ce document.
   *[other] { $count } entrées qui ne quittent jamais le coffre ne sont pas dans ce document.
}
print-with-all = Ce document contient des entrées qui ne quittent jamais le coffre. Gardez-le pour vous.
