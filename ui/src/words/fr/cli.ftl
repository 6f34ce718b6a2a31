# Ce que seule la ligne de commande dit. Ses autres mots sont ceux de la fenêtre.
cli-vault-made = Le coffre est créé. Sans la phrase secrète, personne ne peut l’ouvrir, pas même nous.
cli-backup-made = Fichiers : { $files }. Octets : { $bytes }, nouveaux : { $written }. Écrit puis relu.
cli-backup-earlier = La dernière partie de cette sauvegarde est abîmée ou inachevée. La partie d’avant est restaurée.
cli-backup-restored = Fichiers restaurés : { $files }. Lus et comparés : { $records } entrées, { $papers } papiers. Abîmés : { $damaged }.
cli-rekeyed = La nouvelle phrase secrète ouvre le coffre. L’ancienne ne l’ouvre plus.
cli-rekeyed-copies = Une ancienne copie du dossier s’ouvre encore avec l’ancienne phrase : effacez les anciennes copies.
cli-one-person = Une seule personne ouvre ce coffre.
cli-person = { $id }  { $name }
cli-person-me = { $id }  { $name } (vous)
cli-person-keeper = { $id }  { $name } (peut ajouter et retirer des personnes)
cli-person-left = { $id }  { $name } (retirée)
cli-named = Votre travail porte le nom { $name }.
cli-person-added = { $name } ({ $id }) ouvre maintenant ce coffre, et ne voit encore aucun dossier.
cli-part-given = C’est fait. La personne le verra à sa prochaine ouverture.
cli-person-removed = Cette personne n’ouvre plus rien de ce qui est enregistré désormais. Une ancienne copie du dossier s’ouvre encore pour elle.
cli-sheet-opens = La feuille ouvre le coffre.
cli-sheet-revoked = La feuille n’ouvre plus rien. Elle ouvre encore une ancienne copie du dossier.
cli-part-of-three = Part { $number } sur 3
cli-parts-open = Les deux parts ouvrent le coffre.
cli-parts-revoked = Les parts n’ouvrent plus rien. Elles ouvrent encore une ancienne copie du dossier.
cli-checked = Entrées lues : { $records }. Papiers lus : { $papers }. Abîmés : { $damaged }.
cli-unsigned = Non signées : { $count }. Enregistrées avant que ce coffre ne signe ce qui est enregistré.
cli-refused = Non pris en compte : { $count }. Le rôle de leur auteur dans le dossier ne le permettait pas.
cli-imported = Importé : { $id }. Entrées : { $entries }.
cli-hidden-marks = Les marques de direction cachées sont gardées comme tapées, et absentes des écrans et des papiers, dans : { $ids }.
cli-case-line = { $id }  { $title }  (entrées : { $entries })
cli-case-damaged = abîmé
cli-no-case = Pas encore de dossier.
cli-exported = Fichiers écrits : { $files }, et un MANIFEST. Le dossier n’est pas scellé : qui l’a peut le lire.
cli-another-source = une autre source : { $says }
cli-no-dates = Aucune date n’est notée.
cli-dates-unread = Illisibles, donc leurs dates ne sont pas ici : { $ids }.
cli-drafted = request.pdf : { $pages } pages. Le fichier n’est pas scellé.
cli-docx = request.docx : le même texte, à modifier. Le fichier n’est pas scellé.
cli-summary = summary.pdf : { $pages } pages, le résumé que le portail reçoit d’abord. Le fichier n’est pas scellé.
cli-length = Longueur : { $counted } pages sur { $budget }.
cli-admissible = La Commission peut-elle le recevoir :
cli-exhibits = exhibits.pdf : { $pages } pages. Le fichier n’est pas scellé.
cli-read-back = Chaque fichier a été relu et est tel qu’il a été écrit.
cli-not-printed = Note : { $mark } n’est pas imprimé ({ $why })
cli-strange = Caractères des pièces sans signe dans les polices intégrées : { $count }. Leurs codes sont à leur place.
cli-who-learns = Qui apprend quoi, si c’est envoyé :
cli-filing-tells = Le dépôt peut révéler à l’État accusateur qu’une contestation existe.
cli-draft-note = Note : { $kind } { $about } ({ $count })
cli-erased = Disparu pour de bon : { $states } états enregistrés, { $papers } papiers. Octets avant : { $before }, maintenant : { $after }.
cli-erased-stays = Les anciennes sauvegardes et copies du dossier l’ont encore, et ce qui fut exporté ou imprimé aussi. Un disque peut garder d’anciens blocs un temps.
cli-vault-removed = Le coffre n’est plus sur cet ordinateur.
cli-paper-in = { $mark } pris en charge, SHA-256 { $hash }.
cli-paper-trouble = { $mark } est pris, mais ne peut pas servir tel quel : { $words }
cli-papers-outside = Les fichiers hors du coffre sont toujours là. Rien de marqué comme ne sortant jamais n’entre dans un papier ; les nouveaux papiers sont marqués ainsi.
cli-paper-same = inchangé depuis sa prise en charge
cli-paper-changed = A CHANGÉ ou ne peut pas être lu
cli-paper-no-file = pas de fichier dans ce coffre
cli-paper-copied = Écrit, SHA-256 { $hash }. La copie n’est pas scellée.
cli-printed = Entrées : { $rows }. Pages : { $pages }. Le fichier n’est pas scellé.
cli-left-out = Laissés de côté, car ils ne sortent jamais du coffre : { $count }
cli-answer-saved = La réponse est enregistrée.
cli-no-alerts = Aucune alerte n’est notée.
cli-no-clocks = Aucun délai ne court, et aucun n’attend.
cli-clock-from = à partir de { $entry }
cli-clock-seen = souvent constaté : du { $first } au { $last }.
cli-clock-share = dans { $share } cas sur 100 : du { $first } au { $last }.
cli-session = Session de la CCF : { $session }
cli-session-dates = { $number } : du { $first } au { $last }
cli-no-session = Aucune session ultérieure dans les données.
cli-day-late = { $count ->
    [one] { $count } jour de retard
   *[other] { $count } jours de retard
}
cli-day-in = { $count ->
    [one] dans { $count } jour
   *[other] dans { $count } jours
}
