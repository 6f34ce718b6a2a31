# Une saisie qui pardonne : formulaires inachevés, retour en arrière, aller à, touches et aide.
comma = ,{ " " }
person-told-apart = { $name } ({ $by })

# A form while it is typed.
not-kept-yet = Pas encore enregistré
kept-at = Pas encore enregistré. Gardé au fil de la saisie, à { $time }
left-saved = Vos changements sont enregistrés
left-kept = Gardé comme formulaire non terminé
leave-unkept = Partir ? Ce texte n’a pas pu être gardé
    .text = Le disque n’accepte plus rien pour le moment. Votre texte n’est que dans cette fenêtre. Si vous partez, il sera perdu.
draft-not-kept = Ce que vous avez écrit n’est pas encore gardé.
    .text = Il reste dans cette fenêtre tant que vous ne verrouillez pas. Redress réessaie tout seul.
draft-begun-at = Commencé et non terminé, { $day }, { $time }.
draft-changed-at = Modifié et pas enregistré, { $day }, { $time }.
draft-go-on = Continuer
draft-drop = Le jeter
draft-moved = Cette entrée a été modifiée depuis que vous avez commencé.
    .text = Si vous enregistrez, votre texte remplace ce qui s’y trouve maintenant.
forms-not-finished = { $count ->
    [one] { $count } formulaire non terminé
   *[other] { $count } formulaires non terminés
}
    .text = Ils sont scellés dans ce coffre. Ils ne sont dans aucun document et dans aucune copie du dossier.
field-room = { $count } caractères sur { $limit }.
field-over = { $count } caractères. Il en tient { $limit } au plus. Enlevez-en { $over }.
picture-pasted = Une image n’a pas sa place dans un texte. Ajoutez-la comme pièce.
dates-cross = Regardez encore : « { $second } » vient avant « { $first } ». Vous pouvez enregistrer quand même.

# History and the way back.
history-who = Les changements sans nom ont été enregistrés quand « Réglages » n’en avait pas.
history-came-back = Revenu dans le dossier.
history-brought = Repris d’un fichier de dossier.
history-brought-last = Dernier enregistrement là-bas : { $when }
history-unsigned = Non signé : enregistré avant que ce coffre ne signe ce qu’il garde.
history-by = Par
field-was-empty = rien
field-before = Avant :
field-after = Après :
another-field = Un autre champ
entry-gone = une entrée disparue
changes = Ce qui a changé
    .text = Le dernier changement est en tête. On revient en arrière un pas après l’autre, même après un verrouillage.
changes-undone = Annulés
take-back = Annuler
step-added = Noté.
step-changed = Modifié.
step-removed = Retiré.

# Go to, find, print.
find-here = Chercher dans ce dossier
go-to-screen = Écran
go-to-action = Action à faire
more-found = { $count ->
    [one] Encore { $count }. Tapez plus de lettres.
   *[other] Encore { $count }. Tapez plus de lettres.
}
nothing-to-print = Cet écran n’a pas encore de document à imprimer.
blank = Verrouillé

# Keys.
help = Aide
keys-blank = Verrouiller et ne rien montrer
keys-quit = Verrouiller et quitter
keys-find = Chercher ici
keys-save = Enregistrer maintenant
keys-print = Imprimer cette vue

# Help: what each screen is for.
help-unlock = Vos documents sont verrouillés
    .text = Tapez votre phrase secrète pour les ouvrir. Sans elle, personne ne peut les lire. Si vous l’avez oubliée, personne ne peut la retrouver.
help-cases = Tous les dossiers
    .text = Chaque ligne est le dossier d’une personne. Ouvrez-en un, créez-en un, ou importez-en un depuis un fichier.
help-today = Aujourd’hui
    .text = Voici ce qu’il faut faire ensuite et les dates qui viennent. Commencez par le premier pas. Les grands boutons mènent au plus courant.
help-facts = Le dossier
    .text = Voici les personnes, les accusations, la protection et les sources. Notez ce que vous savez. Toute case peut rester vide.
help-alerts = Alertes
    .text = Chaque ligne est une alerte connue ou soupçonnée. Dites comment vous le savez et ce qui le prouve. La liste dit qui peut l’effacer.
help-timeline = Chronologie
    .text = Voici ce qui s’est passé, dans l’ordre. Une date peut être une année ou une estimation. Si les sources diffèrent, les deux restent.
help-evidence = Pièces
    .text = Les pièces sont ici, avec un numéro et un contrôle. En ajouter une fait une copie scellée. Le fichier d’origine reste à sa place.
help-check = Examiner ma situation
    .text = Redress pose de courtes questions et regarde les règles. Il montre ce qui aide, ce qui nuit et ce qui manque. Il ne dit jamais comment la Commission décidera.
help-request = Demande
    .text = Voici la lettre à la Commission, telle qu’elle serait imprimée. Regardez qui apprend quoi avant de l’enregistrer. Enregistrer écrit un fichier hors du coffre.
help-packet = Dossier pour le portail
    .text = Copiez une case après l’autre dans le portail. Regardez qui apprend quoi, et écrivez le dossier. Donnez le numéro du portail, et le dossier est gardé tel quel.
help-dates = Échéances
    .text = Voici ce qui est en retard et ce qui vient bientôt. Chaque échéance nomme la pièce ou la règle qui la fixe. Sans elles, l’échéance est la vôtre.
help-letters = Lettres
    .text = Gardez ici les lettres reçues et envoyées, et vos notes. Une note n’entre jamais dans un document.
help-settings = Réglages
    .text = Choisissez ici la langue, les couleurs et la taille du texte. Rien d’un dossier n’est gardé avec ces réglages.
help-safety = Sécurité
    .text = Ici, vous dites quand le coffre se verrouille, et vous faites une feuille de secours et une sauvegarde. Vous pouvez aussi y changer la phrase secrète.
help-limits = Limites
    .text = Lisez ce qu’aucun programme ne peut faire pour vous.

# Who writes here.
settings-vault = Dans ce coffre
author-name = Votre nom
author-hint = Vous pouvez le laisser vide. Il est scellé dans le coffre. Il figure dans l’historique de ce que vous enregistrez dès maintenant, et dans les fichiers de dossier que vous exportez.
author-kept = Gardé. Ce que vous enregistrez désormais le porte.
author-none = Gardé. Ce que vous enregistrez désormais ne porte aucun nom.
