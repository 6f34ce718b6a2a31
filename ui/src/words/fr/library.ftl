# The library, one's own words beside it, and the map of countries.
nav-library = Bibliothèque
library-under = Tout est sur cet ordinateur. Chaque texte montre sa date.
library-find = Chercher
library-shelves = Rayons
library-as-of = À la date du { $date }.
library-see = Voir aussi
library-more = Dans la bibliothèque
library-nothing = Rien n’a été trouvé. Essayez avec moins de mots.
library-locked = Ouvrez vos papiers pour écrire ici.
library-first-hour = Arrêté ? La première heure
shelf-guides = Conseils
shelf-rules = Règles
shelf-procedure = Procédure
shelf-decisions = Décisions
shelf-alerts = Alertes et autres voies
shelf-cases = Affaires publiques
shelf-glossary = Mots
shelf-help = Aide
shelf-countries = Pays
own-kept = Enregistré le { $date }, dans votre coffre seulement.
correction-add = Corriger ce texte
correction-mine = Ma correction
correction-short = corrigé
correction-hint = Que dit le texte officiel, et où l’avez-vous lu ? Le texte fourni reste tel quel.
correction-remove = Retirer ma correction
correction-removed = Votre correction est retirée. Les anciens états restent scellés dans le coffre jusqu’à sa réécriture.
country-note-add = Écrire une note sur ce pays
country-note-mine = Ma note
country-note-short = ma note
country-note-hint = Ce que vous avez trouvé, de qui, et quel jour.
country-note-remove = Retirer ma note
country-note-removed = Votre note est retirée. Les anciens états restent scellés dans le coffre jusqu’à sa réécriture.
helpers-mine = Ma liste
helpers-none = Personne n’y est encore. Notez qui peut aider, et quand vous l’avez vérifié.
helper-add = Ajouter quelqu’un
helper-change = Modifier cette entrée
helper-name = Qui
helper-does = Ce qu’ils peuvent faire
helper-languages = Langues
helper-contact = Comment les joindre
helper-contact-hint = Cela reste scellé ici. Redress ne contacte personne.
helper-checked = Dernière vérification
helper-words = Remarque
helper-remove = Retirer
helper-removed-kept = Cela reste scellé ici jusqu’à ce que vous annuliez ou le jetiez.
helper-let-go = Le jeter
rights-title = Outils juridiques disponibles
rights-from = L’État qui réclame la personne
rights-against = quand { $country } demande
rights-map = Carte des outils juridiques. Choisi : { $country }. La liste à côté dit la même chose.
rights-list = Tous les pays
rights-many = 4 ou 5 outils
rights-some = 2 ou 3
rights-few = 0 ou 1
rights-none = Pas de réponse
rights-count = { $count } sur { $all }
rights-tool = Outil ou liste
rights-there = Présent
rights-means = Ce que cela veut dire
rights-yes = Oui
rights-no = Non
rights-uncertain = Pas certain
rights-territory = Voir l’État dont il dépend
library-found = { $count ->
    [0] Rien n’a été trouvé.
    [one] Un texte trouvé.
   *[other] { $count } textes trouvés.
}
help-library = Bibliothèque
    .text =
        Lisez les règles, les étapes et les conseils, chacun avec sa date.
        Chercher parcourt le tout. Si un texte est ancien ou pas certain, notez ce que dit le texte officiel.
