# File dialogs, opened outside the page.
dialog-new-vault = Où placer le nouveau coffre ?
dialog-vault = Où est le coffre ?
dialog-papers = Quelles pièces voulez-vous ajouter ?
dialog-case = Quel fichier de dossier voulez-vous importer ?
dialog-export = Où placer la copie du dossier ? Elle ne sera pas scellée.
dialog-save = Où voulez-vous l’enregistrer ? La copie ne sera pas scellée.
dialog-cancel = Annuler
dialog-choose = Choisir cet emplacement
dialog-add = Ajouter
dialog-open = Ouvrir
dialog-save-here = Enregistrer ici
dialog-backup = Où enregistrer la sauvegarde ? Choisissez un autre disque ou une clé USB.
dialog-restore = Quelle sauvegarde voulez-vous restaurer ?
dialog-restore-to = Dans quel emplacement vide la remettre ?
dialog-automatic = Dans quel dossier faire les sauvegardes ? Choisissez un autre disque ou une clé.

# La fiche de contrôle : les dates sur papier.
slip-title = Fiche de contrôle
slip-as-of = État au
slip-page = Page %n sur %all
slip-day = Dernier jour
slip-case = Dossier
slip-what = Quoi
slip-done = Fait
slip-late = En retard
slip-week = Cette semaine
slip-month = Ce mois
slip-none = Aucune date d’ici un mois.
slip-task = Une tâche de ce dossier
slip-begin = Il est temps de commencer
slip-letter = Répondre à une lettre
slip-paper = Une pièce expire
slip-end = Dates notées dans Redress et délais comptés à partir d'elles. Vérifiez chacun dans sa règle.
slip-clock = Un délai fixé par une règle
calendar-day = Jour à retenir

# A text of the library on paper.
reading-rule = Règle
reading-evidence = Document habituel
reading-source = Lu dans
reading-sure = Degré de certitude
reading-sourced = Lu dans sa source.
reading-part = En partie de mémoire : vérifiez dans le texte officiel.
reading-recalled = De mémoire : vérifiez dans le texte officiel.
reading-own = Ma correction, enregistrée le
reading-end = Ceci est une information, pas un conseil juridique.
dialog-proof = Choisissez une preuve, un certificat ou un en-tête de bloc
