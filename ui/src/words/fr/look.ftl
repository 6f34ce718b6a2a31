nav-settings = Réglages
settings-under = Gardés sur cet ordinateur, hors du coffre. Rien du dossier ne s’y trouve.
settings-unkept = Ce choix vaut jusqu’à la fermeture de Redress et n’est pas retenu.
theme-hint = La page d’une demande reste blanche, comme elle sera imprimée.
text-size = Taille du texte
text-size-hint = Tout grandit avec elle. Ctrl et plus ou moins font de même, Ctrl et 0 revient en arrière.
text-size-percent = { $percent } %
motion = Mouvement
motion-hint = Les fenêtres et les avis apparaissent en fondu. Rien ne clignote.
motion-system = Comme l’ordinateur
motion-less = Rien ne bouge
ticks-search = Chercher : { $list }
ticks-more = { $shown } sur { $count } sont affichés. Tapez un mot pour en trouver d’autres.
progress-count = { $done } sur { $total }.
progress-mib = { $done } sur { $total } Mio.
progress-paper = Pièce { $paper } sur { $papers }.
progress-seconds = { $count ->
    [one] Encore environ { $count } seconde.
   *[other] Encore environ { $count } secondes.
}
progress-minutes = { $count ->
    [one] Encore environ { $count } minute.
   *[other] Encore environ { $count } minutes.
}
stopping = Arrêt en cours…
opening-vault = Ouverture de vos documents
taking-in-case = Importation du dossier
