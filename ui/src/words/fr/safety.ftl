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
sheet-none = Il n’y a pas de feuille. Si vous oubliez la phrase secrète, personne ne peut ouvrir vos documents.
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
forgot-no-sheet = Sans phrase secrète et sans feuille, personne ne peut ouvrir ces documents, et nous non plus.

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
backup-restore = Pour remettre une sauvegarde, verrouillez et choisissez « Restaurer une sauvegarde ».
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
remind-no-backup = Il n’y a pas encore de sauvegarde. Si ce disque tombe en panne, vos documents sont perdus.
    .act = En faire une
remind-backup-old = { $count ->
    [one] { $count } enregistrement a été fait depuis votre dernière sauvegarde.
   *[other] { $count } enregistrements ont été faits depuis votre dernière sauvegarde.
}
    .act = En faire une nouvelle
