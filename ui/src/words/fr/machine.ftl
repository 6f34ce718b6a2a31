# L’examen de l’ordinateur, à la mise en place et à l’écran 24.
set-up-machine = Examiner cet ordinateur
    .title = Examiner cet ordinateur
machine = Cet ordinateur
machine-why = Vos papiers sont scellés sur le disque. Ces points peuvent encore les trahir pendant que vous travaillez.
machine-why-now = Vous pouvez continuer et y revenir plus tard, sous Sécurité.
machine-again = Regarder de nouveau
machine-looking = Examen de l’ordinateur
machine-state-good = En ordre
machine-state-care = À faire
machine-state-unknown = Inconnu
machine-state-note = Bon à savoir

machine-disk = Chiffrement du disque
    .good = Le disque où sont vos papiers est chiffré.
    .care = Le disque où sont vos papiers ne semble pas chiffré. Les papiers sont scellés. Les autres fichiers peuvent être lus par quiconque prend le disque. Un disque qui se chiffre lui-même ne peut pas être reconnu.
    .unknown = Ce programme ne peut pas voir si le disque où sont vos papiers est chiffré.
    .todo = Demandez à une personne de confiance de chiffrer tout le disque. C’est plus facile en réinstallant le système.
machine-swap = Mémoire sur le disque
    .good = Rien de la mémoire n’est écrit en clair sur un disque.
    .care = Des parties de la mémoire peuvent être écrites en clair sur le disque. Des mots d’un dossier ouvert peuvent y rester.
    .unknown = Ce programme ne peut pas voir où des parties de la mémoire sont écrites.
    .todo = Demandez à une personne de confiance de chiffrer l’espace d’échange (swap) ou de le désactiver.
machine-hibernation = Mise en hibernation
    .good = L’hibernation est désactivée ou n’écrit que sur un disque chiffré.
    .care = Quand l’ordinateur hiberne, il écrit toute sa mémoire en clair sur le disque.
    .unknown = Ce programme ne peut pas voir si l’ordinateur peut hiberner.
    .todo = Ne laissez pas l’ordinateur hiberner. Éteignez-le.
machine-clipboard = Ce que vous copiez
    .good = Aucun programme connu pour garder ce qui est copié n’est en marche. Il peut y en avoir d’autres.
    .care = Un programme qui garde ce qui est copié est en marche : { $detail }.
    .unknown = Ce programme ne peut pas voir ce qui est en marche d’autre.
    .todo = Fermez-le ou désactivez son historique.
machine-recording = Qui peut voir l’écran
    .good = Aucun programme connu pour enregistrer ou partager l’écran n’est en marche. Il peut y en avoir d’autres.
    .care = Un programme qui peut enregistrer ou partager l’écran est en marche : { $detail }.
    .unknown = Ce programme ne peut pas voir ce qui est en marche d’autre.
    .todo = Fermez-le avant d’ouvrir vos papiers.
machine-memory = Mémoire des autres programmes
    .good = Vos programmes ne peuvent pas lire la mémoire les uns des autres.
    .care = Vos autres programmes peuvent lire la mémoire de cette fenêtre tant qu’elle est ouverte.
    .todo = Demandez à une personne de confiance de mettre { $setting } à 1. Ne lancez que des programmes sûrs à vos yeux.
machine-system = Âge du système
    .good = Ce système reçoit des mises à jour gratuites jusqu’au { $day }.
    .care = Les mises à jour gratuites de ce système ont cessé le { $day }. Des failles connues restent ouvertes.
    .unknown = Ce programme ne sait pas jusqu’à quand ce système reçoit des mises à jour.
    .todo = Passez à une version plus récente du système.
machine-updates = Mises à jour
    .good = { $count ->
        [0] L’ordinateur a cherché des mises à jour aujourd’hui.
        [one] L’ordinateur a cherché des mises à jour hier.
       *[other] L’ordinateur a cherché des mises à jour il y a { $count } jours.
    }
    .care = { $count ->
        [one] L’ordinateur a cherché des mises à jour il y a { $count } jour.
       *[other] L’ordinateur a cherché des mises à jour il y a { $count } jours.
    }
    .unknown = Ce programme ne peut pas voir quand l’ordinateur a cherché des mises à jour.
    .todo = Cherchez des mises à jour et installez-les.
machine-capture = Images de cette fenêtre
    .note = Pas sous Linux : un programme n’y peut pas empêcher les autres de prendre des images de sa fenêtre. N’ouvrez vos papiers que là où vous savez ce qui est en marche.

copied-cleared = Ce que vous copiez ici est effacé après 20 secondes et au verrouillage. Le bureau est prié de ne pas le garder.
