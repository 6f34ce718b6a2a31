# L’étagère des preuves : ce qui est demandé en plus des quatre questions.
evidence-more = Plus sur cette pièce
evidence-consent = La personne dont elle vient accepte-t-elle son usage ?
    .short = Accord
consent-given = Elle accepte
    .hint = Dites ci-dessous quoi, et comment elle l’a dit.
consent-in_part = Elle accepte certains usages seulement
    .hint = Dites ci-dessous lesquels, ou pour quels lecteurs.
consent-asked = On lui a demandé
    .hint = Gardez la pièce ici jusqu’à sa réponse.
consent-refused = Elle n’accepte pas
    .hint = Marquez-la comme ne quittant jamais ce coffre.
consent-not_needed = Il n’y a personne à qui demander
    .hint = Elle est publique, ou elle est à vous.
consent-unknown = Je ne sais pas
    .hint = Demandez avant qu’elle ne quitte ce coffre.
evidence-consent-words = Qu’a-t-elle accepté, et quand ?
    .short = Accepté
    .hint = Cela reste dans le coffre.
evidence-harm = À qui pourrait-elle nuire ?
    .short = Danger
    .hint = Et ce qui protège ces personnes. Cela reste dans le coffre.
evidence-translates = Est-ce la traduction d’une autre pièce ?
    .short = Traduction de
    .no = Non
evidence-translations = Traductions
evidence-translator = Qui l’a traduite ?
    .short = Traducteur
    .hint = Un traducteur peut aussi être en danger. Le nom reste ici, sauf autre choix de votre part.
evidence-translator-sees = Qui peut voir le nom du traducteur ?
evidence-reliability = Jusqu’où peut-on s’y fier ?
    .short = Fiabilité
    .hint = Pour vous seulement. Cela reste dans le coffre.
reliability-official = Original d’une autorité ou copie certifiée
reliability-first_hand = De quelqu’un qui y était
reliability-second_hand = De quelqu’un qui en a entendu parler
reliability-doubtful = Il y a des raisons d’en douter
reliability-unknown = Je ne sais pas
evidence-doubts = Qu’est-ce qui parle contre elle ?
    .short = Doutes
evidence-blocked-asylum = Les papiers d’asile restent bloqués.
evidence-blocked-marked = Il est marqué pour rester ici.
evidence-blocked-mark = Il est marqué « { $mark } ». Cela ne compte qu’après son déblocage sous « Qui apprend quoi ».
evidence-why = Pourquoi
evidence-copies = Copies faites
copy-kind-working = Copie de travail
    .short = Travail
copy-kind-redacted = Copie caviardée
    .short = Caviardée

# La visionneuse.
viewer = La pièce
viewer-which = Quelle copie
viewer-copy = Copie
viewer-no-copy = Il n’y a pas encore de telle copie
viewer-pages = Les pages
viewer-opening = Ouverture…
viewer-changed = Ce fichier a changé depuis son entrée. Il n’est pas montré, pour que rien de faux ne soit pris pour vrai.
viewer-broken = Ce fichier ne peut pas être montré. Il est peut-être abîmé, ou d’un type que la fenêtre ne connaît pas. Vous pouvez en enregistrer une copie.
viewer-not-shown = Ce type de fichier n’est pas montré ici. Vous pouvez en enregistrer une copie hors du coffre.
viewer-heic = C’est une photo au format HEIC, qui n’est pas montré ici. Elle est gardée octet pour octet. Enregistrez-la en JPEG ou PDF avec le téléphone ou un autre programme. Ajoutez ensuite aussi ce fichier.
viewer-tiff = C’est une numérisation TIFF, qui n’est pas montrée ici. Si elle peut être lue, ses pages sont dessinées sous « Noircir des parties » et figurent parmi les pièces.
viewer-as-text = Ce fichier pourrait charger ou lancer des choses. Seul le texte dont il est fait est donc montré.
copy-original = Original, jamais changé
    .short = L’original
copy-of-mark = { $mark } ({ $kind })
view-size = Taille
view-larger = Plus grand
view-smaller = Plus petit
view-fit = À la largeur de la page
view-percent = { $percent } %
page-of = { $page } sur { $pages }
view-page-before = Page précédente
view-page-after = Page suivante
page-go = À la page
page-called = { $called } : page { $page }
pdf-locked = Ce PDF demande un mot de passe et ne peut pas être montré. Demandez-en un sans mot de passe à qui l’a fait.
mislabelled = Le nom finit par .{ $ending }, mais le contenu est autre chose : { $found }. Demandez qui l’a fait, et pourquoi.
shows-picture = une image
shows-pdf = un PDF
shows-text = un texte
shows-sound = un enregistrement sonore
shows-film = un film
shows-nothing = quelque chose d’inconnu
media-too-large = Cet enregistrement fait { $size } Mio. Jusqu’à { $most } Mio sont lus ici. Enregistrez une copie hors du coffre pour le lire.
open-film = Voir le film ({ $size } Mio)
open-sound = Écouter l’enregistrement ({ $size } Mio)
three-copies = Les copies

# Le journal de conservation.
custody = Journal de conservation
custody-of = Journal de conservation de { $what }
custody-under = Ce qui a été fait de cette pièce, quand et par qui.
custody-by = Par { $who }.
custody-nobody = Aucun nom n’a été donné.
custody-clock = Les heures sont celles de l’horloge de l’ordinateur. Elle était peut-être fausse.
custody-from = Ce que vous avez dit de sa provenance :
custody-empty = Rien n’est encore noté. Les pièces d’un fichier de dossier n’apportent pas de journal.
custody-whole = { $count ->
    [one] { $count } ligne. Elle est telle qu’elle a été écrite.
   *[other] { $count } lignes. Toutes sont telles qu’elles ont été écrites, il n’en manque aucune entre elles.
}
custody-newest = Seules les { $count } dernières lignes sur { $total } sont montrées. Toutes ont été contrôlées.
custody-altered = Une ligne d’un journal de ce dossier n’est pas telle qu’elle a été écrite, ou est illisible.
custody-forged = Une ligne porte une signature qui ne lui correspond pas.
custody-missing = Une ligne manque : une autre la nomme, et elle n’est pas là.
custody-loose = Une ligne est isolée : elle ne dit pas ce qui la précède.
custody-broken = Ce journal est rompu. Ne vous y fiez pas. Cherchez-en un entier dans une sauvegarde.
custody-how = Chaque ligne ci-dessous est suivie de son SHA-256. Une ligne nomme celles qui la précèdent par leur SHA-256.
custody-save = Enregistrer le journal en texte
custody-saved = Journal non scellé enregistré : { $name }
custody-signed = Signé avec la clé { $key }
deed-taken_in = Le fichier est entré.
deed-copy_made = Une copie a été faite.
deed-viewed = Il a été regardé.
deed-copied_out = Une copie non scellée a été enregistrée dehors.
deed-exported = Il a été enregistré dehors avec tout le dossier.
deed-enclosed = Il est entré dans un papier pour d’autres.
deed-unchanged = Contrôlé : inchangé.
deed-changed = Contrôlé : il a changé ou ne peut pas être lu.
deed-source_noted = Sa provenance a été notée.
custody-source-now = On y lit maintenant :
custody-source-nothing = Rien n’est dit maintenant.
custody-source-replaced = D’autres mots sont venus plus tard. Voir l’historique de la pièce.
custody-names = L’origine notée d’une pièce peut nommer une personne. Ne donnez ce journal qu’à qui peut le savoir. Il n’entre jamais dans un dossier pour la CCF.
drop-here = { $count ->
    [one] Déposez { $count } fichier ici pour le prendre. Le fichier du dehors reste.
   *[other] Déposez { $count } fichiers ici pour les prendre. Les fichiers du dehors restent.
}

# Une copie faite dehors.
add-copy = Ajouter une copie
add-copy-hint = Une copie que vous avez faite ailleurs, avec des notes ou des parties noircies. L’original reste tel quel. S’il y a une copie caviardée, c’est elle qui sort.
add-copy-kind = À quoi sert la copie ?
add-copy-done = Qu’a-t-on fait à la copie ?
add-copy-choose = Choisir le fichier
