# Écran 24 : verrous, phrase secrète, récupération, sauvegardes.
nav-safety = Sécurité
safety-title = Sécurité
safety-under = Ce qui garde vos documents fermés, et comment y revenir.

locks = Verrous
lock-after = Verrouiller tout seul après
lock-after-hint = Le temps court depuis la dernière touche ou le dernier mouvement du pointeur.
lock-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
lock-never = Jamais tout seul
lock-never-warning = Qui vient à cet ordinateur en votre absence peut tout lire. Choisissez une durée, ou verrouillez avec Ctrl+L à chaque départ.
locks-also = Les documents se verrouillent aussi quand l’ordinateur se met en veille, quand on ferme son écran et quand l’écran est verrouillé. Un formulaire non terminé est gardé scellé, à une ou deux secondes près.
idle-soon = { $count ->
    [one] Verrouillage dans { $count } seconde.
   *[other] Verrouillage dans { $count } secondes.
}
idle-soon-said = Personne n’a touché la fenêtre depuis un moment. Elle va se verrouiller.
idle-stay = Appuyez sur une touche ou bougez le pointeur pour rester.

safety-throw-away = Vous découvrez le programme. Rien n’est conservé : ni phrase secrète, ni feuille ici.

passphrase-when = Changez-la si quelqu’un a pu la voir, ou si vous en voulez une autre.
passphrase-change = Changer la phrase secrète
passphrase-old = La phrase secrète actuelle
new-phrase-hint = Lisez-les sur votre papier.
passphrase-changed = La nouvelle phrase ouvre vos documents. L’ancienne ne les ouvre plus.
    .todo = Détruisez le papier avec les anciens mots. Faites une nouvelle sauvegarde.
old-copies = Une copie plus ancienne du coffre, ou une ancienne sauvegarde, s’ouvre encore avec les anciens mots. Qui a aussi le nouveau coffre peut lire les pièces ajoutées plus tard aux dossiers qu’elle contient. Supprimez les anciennes copies.

sheet = Feuille de récupération
sheet-none = Il n’y a pas de feuille. Si vous oubliez la phrase secrète, personne ne peut ouvrir vos documents pour vous.
sheet-there = Faite le { $day }. Elle ouvre vos documents si vous oubliez la phrase secrète.
sheet-not-read = Vous ne l’avez pas encore relue. Essayez-la pour savoir qu’elle est juste.
sheet-try-again = Votre dernier essai date de plus de 90 jours. Essayez-la à nouveau.
sheet-read-on = Relue sur papier pour la dernière fois le { $day }.
sheet-make = Faire une feuille de récupération
sheet-replace = Faire une nouvelle feuille
sheet-revoke = Révoquer la feuille
sheet-try = Essayer la feuille
sheet-try-text = Écrivez les quatre lignes de votre papier. Cela ouvre vraiment vos documents avec elles.
sheet-opens = La feuille ouvre vos documents.
sheet-right = Les lignes sont justes. Gardez la feuille loin de cet ordinateur.
sheet-revoked = La feuille n’ouvre plus rien.
sheet-old-dead = La feuille que vous avez maintenant n’ouvrira plus rien.
sheet-copy = Copiez ces quatre lignes sur papier. Elles ne sont montrées que maintenant.
sheet-who = Qui a ces mots peut ouvrir vos documents. Gardez-les là où vous garderiez un passeport.
sheet-copied = Je les ai copiées
sheet-pdf = Enregistrer en PDF pour imprimer
sheet-pdf-open = À la main, c’est plus sûr. Un PDF n’est pas scellé, et une imprimante peut garder une copie.
sheet-pdf-saved = Enregistrée. Imprimez-la, puis supprimez le fichier. Le disque peut en garder une copie.
sheet-read-back = Écrivez maintenant deux lignes de votre papier. Cela montre que le papier est juste.
sheet-row = Ligne { $n }
sheet-row-wrong = La ligne { $n } n’est pas juste. Regardez ses mots à nouveau.
sheet-check = Vérifier les lignes
sheet-show-again = Les montrer à nouveau
sheet-later = Plus tard
sheet-later-warning = Tant que vous n’avez pas relu de lignes, personne ne sait si le papier est juste.

set-up-sheet = Feuille de récupération
    .title = Un chemin de retour
sheet-why = Si vous oubliez la phrase secrète, une feuille de papier peut ouvrir vos documents. Sans elle, ils restent fermés pour toujours.
sheet-how = Vous recevez quatre lignes de quatre mots. Vous les copiez à la main, puis vous en écrivez deux.
sheet-skip = Pas maintenant
sheet-skip-warning = Sans feuille, une phrase secrète perdue, ce sont des documents perdus. Vous pourrez en faire une plus tard sous Sécurité.
remind-no-sheet = Il n’y a pas encore de feuille de récupération. Une phrase secrète perdue, ce sont des documents perdus.
    .act = En faire une
remind-not-read = Vous n’avez pas encore relu votre feuille de récupération.
    .act = L’essayer
remind-try = Il est temps d’essayer à nouveau votre feuille de récupération.
    .act = L’essayer

forgot-link = J’ai oublié ma phrase secrète
forgot-title = Ouvrir avec la feuille de récupération
forgot-under = Écrivez les quatre lignes de votre papier. Les quatre premières lettres d’un mot suffisent.
forgot-new = Choisissez une nouvelle phrase secrète
    .text = Les lignes sont justes. La feuille reste valable.
forgot-open = Ouvrir mes documents
forgot-no-sheet = Sans phrase secrète, sans feuille et sans deux parties, personne ne peut ouvrir ces documents pour vous, et nous non plus.

backup = Sauvegarde
backup-none = Aucune sauvegarde de ces documents n’est connue. Si ce disque tombe en panne, ils sont perdus.
backup-last = La dernière sauvegarde date du { $day }.
backup-since = { $count ->
    [one] { $count } enregistrement a été fait depuis.
   *[other] { $count } enregistrements ont été faits depuis.
}
backup-make = Faire une sauvegarde
backup-working = Écriture de la sauvegarde, puis relecture…
backup-done = La sauvegarde est écrite et a été relue en entier :
    .todo = Gardez-la sur un autre disque, loin de cet ordinateur.
backup-says = Le fichier est scellé comme vos documents. Qui le trouve voit combien il y en a, pas ce qu’ils disent. La phrase secrète et la feuille d’aujourd’hui l’ouvrent pour toujours.
backup-grows = Choisissez de nouveau le même fichier : seul ce qui est nouveau y est écrit. Vous pouvez continuer à travailler pendant ce temps.
backup-restore = Pour remettre une sauvegarde, verrouillez et choisissez « Restaurer une sauvegarde ».
auto-backup = Sauvegardes sans demande
auto-backup-none = Choisissez un dossier sur un autre disque ou une clé. Redress y fait alors une sauvegarde une fois par jour, et après 50 changements. Il garde les cinq dernières.
auto-backup-on = Les sauvegardes se font dans ce dossier :
auto-backup-last = La dernière date du { $day }.
auto-backup-soon = La première y sera dans un instant.
auto-backup-failed = Le dernier essai n’a pas réussi.
    .todo = Remettez la clé, ou choisissez un autre dossier. Les sauvegardes d’avant restent bonnes. Un nouvel essai a lieu toutes les dix minutes.
auto-backup-choose = Choisir un dossier
auto-backup-other = Choisir un autre dossier
auto-backup-stop = Arrêter ces sauvegardes
auto-backup-stay = Si vous arrêtez, les sauvegardes du dossier y restent. Supprimez-les à la main si vous le voulez.
restore-link = Restaurer une sauvegarde
restoring = Remise en place de la sauvegarde et comparaison…
restored-now = La sauvegarde est remise en place. Ouvrez-la avec la phrase secrète qu’elle avait.
notice-restored = { $count ->
    [one] La sauvegarde a été lue en entier : { $count } entrée, tout est juste.
   *[other] La sauvegarde a été lue en entier : { $count } entrées, tout est juste.
}
    .todo = Vous pouvez continuer d’ici.
notice-restored-damaged = { $count ->
    [one] { $count } élément de cette sauvegarde était déjà abîmé quand elle a été faite.
   *[other] { $count } éléments de cette sauvegarde étaient déjà abîmés quand elle a été faite.
}
    .todo = Rien de faux n’est montré à la place. Voyez si une sauvegarde plus ancienne l’a.
notice-restored-earlier = La dernière partie de cette sauvegarde est abîmée ou n’a pas été terminée. Vous voyez ce qu’il y avait avant elle.
    .todo = Regardez si vous avez une autre sauvegarde plus récente.
remind-no-backup = Il n’y a pas encore de sauvegarde. Si ce disque tombe en panne, vos documents sont perdus.
    .act = En faire une
remind-backup-old = { $count ->
    [one] { $count } enregistrement a été fait depuis votre dernière sauvegarde.
   *[other] { $count } enregistrements ont été faits depuis votre dernière sauvegarde.
}
    .act = En faire une nouvelle

erase = Effacer pour toujours
erase-under = Ce que vous retirez d’un dossier peut revenir. Ce que vous effacez ici ne revient pas.
erase-in-case = Pour détruire un dossier, ouvrez-le et revenez ici. Pour effacer une entrée, ouvrez sa fiche puis son historique.
erase-removed = Effacer ce qui a été retiré
    .text = Les entrées retirées de ce dossier partent pour toujours, avec leur historique.
erase-drafts = Effacer les anciens états des formulaires
    .text = Pendant la saisie, d’anciens états d’un formulaire restent scellés dans le coffre. Ceci les efface dans tous les dossiers.
erase-case = Détruire ce dossier
    .text = Tout part, avec sa clé : entrées, historique et documents.
erase-entry = Effacer pour toujours
erase-earlier = Effacer les versions précédentes
erase-remove = Retirer de cet ordinateur
    .text = Tous les dossiers quittent cet ordinateur, avec chaque trace que Redress en garde.
erase-entry-title = Effacer cette entrée pour toujours ?
    .text = L’entrée part avec tout ce qu’elle a dit, son fichier et son formulaire. Il n’y a pas de retour.
erase-earlier-title = Effacer ce que cette entrée disait avant ?
    .text = L’entrée reste telle qu’elle est. Ce qu’elle disait avant part pour toujours. Il n’y a pas de retour.
erase-removed-title = Effacer tout ce qui a été retiré ?
    .text = Ces entrées partent avec tout ce qu’elles ont dit. Il n’y a pas de retour.
erase-drafts-title = Effacer les anciens états des formulaires ?
    .text = Ce que vos formulaires contiennent reste. Ce qu’ils contenaient avant part pour toujours.
erase-case-title = Détruire ce dossier ?
    .text = Tout part pour toujours, et aucune phrase secrète ne le rouvre. Il n’y a pas de retour.
erase-remove-title = Retirer tous les documents de cet ordinateur ?
    .text = Le dossier du coffre part avec tout son contenu. Sans sauvegarde ailleurs, tout est perdu pour toujours.
erase-entry-go = { $count ->
    [one] Effacer, { $count } version
   *[other] Effacer, { $count } versions
}
erase-earlier-go = { $count ->
    [one] Effacer { $count } version précédente
   *[other] Effacer { $count } versions précédentes
}
erase-removed-go = { $count ->
    [one] Effacer { $count } entrée
   *[other] Effacer { $count } entrées
}
erase-drafts-go = Les effacer
erase-case-go = { $count ->
    [one] Détruire le dossier, { $count } entrée
   *[other] Détruire le dossier, { $count } entrées
}
erase-remove-go = { $count ->
    [0] Retirer les documents
    [one] Retirer les documents de { $count } dossier
   *[other] Retirer les documents de { $count } dossiers
}
erase-papers = { $count ->
    [one] { $count } document part avec.
   *[other] { $count } documents partent avec.
}
erase-pointers = { $count ->
    [one] { $count } autre entrée y renvoie et perd ce lien.
   *[other] { $count } autres entrées y renvoient et perdent ce lien.
}
erase-nothing = Il n’y a rien à effacer ici.
erase-stays = Ce qui reste
erase-stays-backups = Les anciennes sauvegardes et copies du coffre le contiennent encore. Supprimez-les aussi.
erase-stays-out = Ce qui a été exporté, imprimé ou envoyé reste où il est.
erase-stays-disk = Le disque peut garder d’anciens morceaux, scellés. Aucun programme ne peut promettre qu’ils ont disparu.
erase-stays-words = Les autres entrées qui en parlent gardent leurs mots.
erase-keep = Garder
erase-working = Réécriture de ce qui reste…
erase-done = C’est effacé pour toujours.

shares = Trois parties chez trois personnes
shares-none = Vous pouvez partager un moyen de revenir en trois parties. Deux quelconques ouvrent vos documents. Une seule partie ne montre rien.
shares-there = Faites le { $day }. Deux des trois ouvrent vos documents.
shares-how = Vous recevez trois parties de cinq lignes. Donnez chacune à une autre personne, qui n’a pas à connaître les autres.
shares-not-read = Vous n’avez pas encore relu deux parties. Essayez-les, pour savoir qu’elles sont justes.
shares-try-again = Votre dernier essai date de plus de 90 jours. Essayez-en deux de nouveau.
shares-read-on = Deux ont été relues sur papier le { $day }.
shares-make = Faire trois parties
shares-replace = Faire trois nouvelles parties
shares-revoke = Révoquer les parties
shares-try = Essayer deux parties
shares-try-text = Tapez deux des trois parties depuis le papier. Cela ouvre vraiment vos documents.
shares-open = Les deux parties ouvrent vos documents.
shares-revoked = Les parties n’ouvrent plus rien.
shares-old-dead = Les parties déjà données n’ouvriront plus rien.
shares-copy = Copiez ces trois parties sur trois feuilles. Elles ne sont montrées que maintenant. Ensuite vous en retapez deux.
shares-who = Deux personnes ensemble peuvent ouvrir vos documents, même contre votre volonté. Choisissez-les avec soin.
shares-part = Partie { $n }
remind-shares = Il est temps d’essayer deux de vos trois parties.
    .act = Les essayer
forgot-shares = Ouvrir avec deux parties
    .text = Tapez deux des trois parties depuis le papier. Les quatre premières lettres d’un mot suffisent.
forgot-by-shares = J’ai deux des trois parties
forgot-by-sheet = J’ai une feuille de récupération
