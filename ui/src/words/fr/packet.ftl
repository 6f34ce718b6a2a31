# Screen 14
packet-title = Dossier pour le portail
packet-title-of = Dossier pour le portail : { $kind }
packet-under = Copiez chaque ligne dans la même case du portail de la CCF. { $done } sur { $all } copiées.
packet-boxes = Cases
packet-box = Case
packet-asks = Le portail demande
packet-your-text = Votre texte
packet-copy = Copier
packet-copied = Copié
packet-not-copied = Rien n’a été copié. Réessayez.
packet-fill = Remplir
packet-missing = Pas encore noté
packet-yourself = Tapez-le là-bas vous-même : aucun papier ne le contient.
packet-nothing = Rien
packet-length = { $count ->
    [one] { $count } signe
   *[other] { $count } signes
}
packet-recalled = Cette case vient de mémoire, d’anciens formulaires.
packet-order = L’ordre suit le guide du portail de mars 2026. Les écrans du portail n’ont pas été vus. Si une case diffère, suivez le portail. À la date du { $date }.
packet-write = Écrire le dossier
packet-writing = Écriture et relecture…
packet-write-question = Écrire le dossier dans un répertoire ?
packet-write-warning = Les fichiers ne sont pas scellés. Qui les trouve peut les lire. Ils y restent après le verrouillage. Une copie scellée est gardée ici.
packet-not-read = Vous n’avez pas encore regardé qui apprend quoi.
packet-some-large = Certains fichiers sont lourds. Le portail peut les refuser.
packet-written = { $count ->
    [one] { $count } fichier écrit, relu et comparé : { $name }
   *[other] { $count } fichiers écrits, relus et comparés : { $name }
}
packet-not-printed = Non imprimée
packet-apart-no_file = Le fichier n’est pas dans ces papiers.
packet-apart-recording = Un enregistrement part dans son propre fichier.
packet-apart-locked = Le PDF a un mot de passe. Il part dans son propre fichier.
packet-apart-unreadable = Le fichier ne peut pas être lu. Il part dans son propre fichier.
packet-apart-too_large = Trop volumineuse pour être imprimée. Elle part dans son propre fichier.
packet-apart-not_read = La lire demandait trop de mémoire ou de temps, ou n’était pas sûr. Elle part sans être lue, dans son propre fichier.
packet-apart-moving = Une image animée part dans son propre fichier.
packet-apart-heic = Une photo HEIC ne s’imprime pas ici. Elle part telle quelle, avec tout ce que son fichier contient.
packet-apart-form = Un formulaire ou des calques peuvent s’afficher autrement. Elle part dans son propre fichier.
packet-apart-empty = Elle ne contient rien à imprimer.
packet-apart-damaged = Le fichier est endommagé ici et ne part pas.
packet-apart-other = Ce type de fichier ne s’imprime pas. Il part tel quel.
packet-strange = Ces signes n’ont pas de dessin ici ; leurs codes figurent dans le papier : { $signs }
packet-exhibits = Pièces à téléverser
packet-no-exhibits = Aucune pièce ne peut sortir. Indiquez d’abord qui la voit.
packet-mb = { $size } Mo
packet-no-file = sans fichier
packet-large = lourd
packet-sum = { $count ->
    [one] { $count } pièce
   *[other] { $count } pièces
}, { $size }. Au-dessus de la limite : { $large }.
packet-limit = Signaler les fichiers de plus de tant de mégaoctets
packet-before = Avant d’envoyer
packet-identity-yes = Pièce d’identité valable jusqu’au { $date }
packet-identity-no = Pièce d’identité périmée depuis le { $date }
packet-identity-unknown = La fin de validité de la pièce d’identité n’est pas connue
packet-no-spill = Aucun nom ni adresse bloqué trouvé dans ce qui part
packet-spilled = { $count ->
    [one] Des noms ou adresses bloqués figurent à { $count } endroit de ce qui part
   *[other] Des noms ou adresses bloqués figurent à { $count } endroits de ce qui part
}
packet-spill-limits = Seuls vos mots tapés sont cherchés, pas les images ni les fichiers.
packet-read = Vous avez regardé qui apprend quoi
packet-read-now = Regarder qui apprend quoi
packet-tick-document = Document officiel sur l’entité : nom complet, date d’enregistrement, numéro s’il y en a un, adresse officielle
packet-tick-authority = Document qui montre qui peut agir pour l’entité
packet-tick-one = Un seul type de demande dans ce dossier
packet-tick-signed = Signé et daté
packet-number = Numéro donné par le portail
packet-number-label = Numéro
packet-day-label = Envoyé le
packet-of-day = { $count ->
    [one] Le dossier du { $date }, { $count } fichier.
   *[other] Le dossier du { $date }, { $count } fichiers.
}
packet-case-changed = { $count ->
    [one] { $count } fait a changé depuis.
   *[other] { $count } faits ont changé depuis.
}
packet-own-changed = Vos propres mots, ou les réglages de la demande, ont changé depuis.
packet-freeze = Il est parti : le garder tel quel
packet-frozen = Gardé tel qu’envoyé. Les délais courent.
packet-clocks = Démarre le délai d’un mois pour la recevabilité. Le délai de la décision démarre plus tard, avec la lettre de recevabilité.
packet-write-first = Écrivez d’abord le dossier, puis envoyez-le par le portail.
packet-error-number = Tapez le numéro donné par le portail.
packet-error-day = Donnez le jour complet, aujourd’hui ou avant.
packet-sent-on = { $count ->
    [one] Envoyé { $date }, { $count } fichier, gardé tel quel.
   *[other] Envoyé { $date }, { $count } fichiers, gardés tels quels.
}
packet-older-words = { $count ->
    [one] Envoyé avec les anciens mots : { $count } fait a changé
   *[other] Envoyé avec les anciens mots : { $count } faits ont changé
}
packet-older-own = Envoyé avant que vos propres mots, ou les réglages de la demande, ne changent.
packet-gone = N’est plus dans l’affaire, ou ne sort plus
packet-check = Vérifier
packet-again = L’écrire de nouveau
packet-as-it-was = Tous les fichiers sont tels quels.
packet-spoiled = Ces fichiers ne sont plus tels quels : { $names }
packet-names-others = Nomme des personnes qui seraient en danger
packet-to-finish = Reste tant que ce n’est pas terminé
guarded-named = Famille, témoin ou aide
guarded-residence = Lieu de résidence
guarded-asylum_file = Dossier d’asile
guard-shut = bloqué pour tous les papiers.
guard-open = débloqué. Raison :
guard-block = Bloquer de nouveau
guard-unblock = Débloquer
guard-question = Débloquer ceci : { $what } ?
guard-what = Cela n’ouvre qu’une chose : { $part }. Elle suit ensuite sa marque : { $mark }.
guard-why = Pourquoi la demande en a-t-elle besoin ?
guard-why-hint = La raison est gardée scellée, avec sa date. Aucun papier ne la contient.
guard-why-empty = Écrivez d’abord la raison.
guard-keep = Laisser bloqué
learns-sources = Le prix de chaque marque est donné à la date du { $date }. Le dépôt même peut apprendre à l’État accusateur que les données sont contestées.
packet-other-kind = Vous pouvez aussi choisir un autre genre ci-dessus.
packet-needs-decision = Une révision porte sur une décision de la CCF. Notez d’abord votre demande antérieure et son issue.
packet-needs-new_fact = Une révision repose sur un fait nouveau. Notez d’abord ce fait, et pourquoi il aurait pu mener à une autre décision.
packet-length-of = { $count } sur { $limit } signes
packet-over = { $count ->
    [one] { $count } signe de trop. Rien n’est coupé : raccourcissez le texte.
   *[other] { $count } signes de trop. Rien n’est coupé : raccourcissez le texte.
}
packet-some-long = { $count ->
    [one] { $count } case dépasse la limite que vous avez notée.
   *[other] { $count } cases dépassent les limites que vous avez notées.
}
packet-limits = Limites des cases
packet-limits-hint = La longueur acceptée par le portail n’est pas confirmée. Si vous y voyez une limite, notez-la ici. Aucun texte n’est jamais coupé.
packet-limit-of = Limite de « { $box } », en signes
packet-seen = Ce que vous avez vu dans le portail
packet-seen-day = Dernier changement le { $date }. C’est gardé scellé et vaut pour tous les dossiers.
packet-seen-none = Rien n’est encore noté. Ce que vous notez est gardé scellé et vaut pour tous les dossiers.
packet-page-limit = Pages acceptées par le portail
packet-limit-without = Si ce champ est vide, les fichiers de plus de { $size } Mo sont signalés.
packet-pages = { $pages ->
    [one] La demande compte { $pages } page. La limite notée ici est { $limit }.
   *[other] La demande compte { $pages } pages. La limite notée ici est { $limit }.
}
packet-pages-over = C’est plus que la limite notée ici. Rien n’est coupé. Vérifiez la limite dans le portail, puis raccourcissez la demande s’il le faut.
packet-see-items = Voir chaque élément
packet-in-request = Dans la demande
packet-not-told = Ce genre de demande ne le dit pas.
packet-copy-list = { $count ->
    [one] Copier { $count } élément
   *[other] Copier { $count } éléments
}
packet-list-copied = La liste est copiée.
packet-print = Imprimer la feuille
packet-print-question = Imprimer la feuille à recopier ?
packet-print-what = Elle contient chaque case avec votre texte, les pièces et des carrés à cocher. Utilisez-la là où vous ne pouvez pas copier depuis cet ordinateur.
packet-sheet-said = Tapez chaque ligne dans la même case du portail de la CCF, puis cochez-la. Ce papier n’est pas scellé. Gardez-le pour vous et détruisez-le ensuite.
packet-sheet-whole = Il figure en entier dans request.pdf, dans le répertoire du dossier.
