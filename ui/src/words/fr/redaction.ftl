# Des copies qu’on peut donner : des pixels seulement, avec des parties noircies.
redact-open = Noircir des parties
safe-copy-open = Faire une copie sûre
redact-title = Noircir des parties
safe-copy-title = Faire une copie sûre
redact-make = { $count ->
    [one] Graver { $count } cadre
   *[other] Graver { $count } cadres
}
safe-copy-make = Faire une copie sûre
redact-making = Préparation de la copie…
redact-looking = Examen du document…
redact-drawing = Dessin de la page…
redact-page-alt = Page { $page } du document
redact-page = Page { $page } sur { $pages }
redact-before = Page précédente
redact-after = Page suivante
redact-how = Tracez des cadres sur ce que personne ne doit lire. La copie n’est faite que de pixels. Ce qui est sous un cadre n’y est nulle part.
redact-stays = Votre original reste tel quel, dans ce coffre seulement. Sans cadre, la copie montre tout ce que montrent les pages.
redact-goes-on = Vous continuez avec la copie noircie la plus récente. Ce qui y est noir reste noir.
redact-from-original = Recommencer depuis l’original
redact-afresh = Vous recommencez depuis l’original. Ce qui était noir dans la copie précédente est de nouveau visible : recouvrez-le.
redact-boxes = Cadres sur cette page
redact-none = Aucun cadre encore. Tracez-en un à la souris, ou ajoutez-en un et réglez ses nombres.
redact-box-name = Cadre { $number }
redact-left = Depuis la gauche
redact-top = Depuis le haut
redact-width = Largeur
redact-height = Hauteur
redact-measure = La page a { $full } de large et { $full } de haut. Les flèches déplacent un cadre, avec Maj elles l’étirent, Suppr l’enlève.
redact-add = Ajouter un cadre
redact-remove = Enlever le cadre
redact-elsewhere = { $count ->
    [one] { $count } autre cadre est sur d’autres pages.
   *[other] { $count } autres cadres sont sur d’autres pages.
}
redact-done = La copie noircie est conservée
safe-copy-done = La copie sûre est conservée
redact-finish = Retour au document
redact-written = { $pages ->
    [one] { $name } : { $pages } page, pixels seulement
   *[other] { $name } : { $pages } pages, pixels seulement
}
redact-burnt = { $count ->
    [one] { $count } cadre est gravé. On ne peut pas l’ôter de la copie.
   *[other] { $count } cadres sont gravés. On ne peut pas les ôter de la copie.
}
redact-original-stays = L’original est inchangé. Là où ce document sort, c’est la copie qui est donnée, pas l’original.
redact-outside = La copie n’est pas scellée : qui l’a peut la lire.
redact-incomplete = Quelque chose n’a pas pu être dessiné. Comparez avec l’original : page { $pages }.
redact-smaller = Dessinée plus petite que dans l’original : page { $pages }. Regardez si elle reste lisible.
redact-look-again = Regardez chaque page de la copie avant de la donner. Ce qui s’y voit, tout le monde le voit.
found-title = Ce que l’original contient sans le montrer
found-none = Rien n’a été trouvé.
found-not-looked = Cela n’a pas pu être cherché. Une copie le laisse de côté malgré tout.
found-limit = Ce programme ne peut pas tout voir. Une copie de pixels laisse de côté ce qui a été trouvé et ce qui ne l’a pas été.
removed-title = Trouvé et enlevé
removed-none = Rien n’a été trouvé qu’il fallait enlever.
found-place = Lieu de la prise de vue
found-camera = Appareil ou téléphone
found-author = Auteur ou propriétaire
found-software = Programme
found-dates = Jours et heures
found-title-of = Titre ou mots-clés
found-thumbnail = Une petite image antérieure
found-xmp = Données cachées (XMP)
found-iptc = Données cachées (IPTC)
found-exif = Données de l’appareil (EXIF)
found-profile = Profil de couleurs
found-comment = Commentaire
found-trailing = Octets après la fin
found-frames = D’autres images : seule la première est dans la copie
found-text = Texte qu’on peut chercher et copier
found-hidden-text = Texte qui n’est pas montré
found-layers = Calques
found-script = Code à exécuter
found-launch = Ordre de lancer un programme ou d’ouvrir un fichier
found-link = Lien
found-attachment = Fichier dans le fichier
found-note = Notes sur les pages
found-form = Formulaire, et ce qui y a été saisi
found-media = Son, film ou modèle
found-signature = Signature numérique : la copie ne l’a plus
found-earlier = États antérieurs du fichier
found-file-id = Numéro qui marque toutes les copies du fichier
help-redaction = Copie à donner
    .text = Les cadres tracés ici sont gravés dans une copie faite de pixels. L’original reste tel quel. Regardez chaque page de la copie avant de la donner.
