# Opening, setting up, the list of cases, and Today.
unlock-title = Ouvrir vos documents
unlock-under = Tout est scellé sur cet ordinateur.
unlock-changed = Dernier changement des fichiers : { $when }.
unlock-which = Quels documents ?
vault-away = { $name } (absent pour l’instant)
passphrase = Phrase secrète
unlock = Ouvrir
unlocking = Ouverture…
unlock-wait = L’ouverture prend une seconde environ. Cette attente ralentit qui veut deviner.
open-other-vault = Ouvrir un autre coffre
new-vault = Créer un nouveau coffre
look-round = Découvrir avec un dossier d’exemple
vault-name = Coffre :

set-up-under = Mise en place. Étapes courtes : { $count }.
set-up-language = Langue
    .title = Choisissez votre langue
set-up-who = Pour qui
    .title = Pour qui est-ce ?
set-up-honest = Trois vérités
    .title = Trois vérités, dites franchement
set-up-phrase = Phrase secrète
    .title = Votre phrase secrète
set-up-again = Écrivez-la à nouveau
    .title = Écrivez-la encore une fois
set-up-facts = Premiers faits
    .title = Vos premiers faits
step-of = Étape { $step } sur { $count }.
language-later = Vous pouvez la changer à tout moment.
who-own = Mon propre dossier
    .hint = Vous notez ce qui vous est arrivé.
who-client = J’aide d’autres personnes
    .hint = Vous tenez un dossier par personne.
who-look = Découvrir avec un dossier d’exemple
    .hint = Faits publics d’une affaire réelle. Rien n’est conservé.
honest-one = Personne d’autre ne peut ouvrir vos documents
    .text = Ils sont scellés avec votre phrase secrète. Seules elle et votre feuille de récupération les ouvrent.
honest-two = Rien n’est envoyé nulle part
    .text = Redress n’ouvre jamais de connexion réseau. Ne sort que ce que vous enregistrez et remettez.
honest-three = Personne ne peut vous promettre un résultat
    .text = Redress montre quelles règles peuvent aider. Il ne dit pas comment la CCF décidera, ni que vous êtes hors de danger.
phrase-own-text = Une phrase à vous doit être longue : au moins 16 caractères. Un nom, un anniversaire ou une chanson se devine facilement.
phrase-own-label = Votre propre phrase
phrase-own-hint = Vous l’écrirez encore une fois.
phrase-use-words = Utiliser finalement les mots tirés au sort
phrase-words = { $count ->
   *[other] { $count } mots, tirés au sort
}
phrase-words-text = Ces mots ouvrent vos documents. Écrivez-les sur papier maintenant. Personne ne peut les retrouver pour vous.
phrase-other = Donner d’autres mots
phrase-own = Utiliser une phrase à moi
phrase-type = Écrivez les { $count } mots
phrase-type-hint = Lisez-les sur votre papier. Vous les écrirez encore une fois.
phrase-match = Mots identiques jusqu’ici : { $good } sur { $count }
phrase-why = Des mots tirés au sort se retiennent mieux que des symboles, et se devinent bien moins. Un nom ou un anniversaire se devine facilement.
phrase-left = Écrivez les mots pour continuer.
vault-where = Vos documents sont rangés dans votre répertoire personnel.
vault-elsewhere = Les placer ailleurs
again-text = Lisez les mots sur votre papier, pas de mémoire. Cela montre que le papier est juste.
again-label = Phrase secrète, encore une fois
again-same = C’est la même.
again-other = Ce n’est pas encore la même.
again-lost = Gardez le papier dans un lieu où cet ordinateur n’est pas. Ensuite, vous pourrez faire un second chemin de retour.
make-vault = Créer mon coffre
first-name-own = Votre nom
first-name-client = Le nom de la personne
first-name-hint = Tel qu’il figure dans le passeport. Les autres graphies viennent plus tard.
first-accusing = Quel pays accuse ?
first-accusing-hint = Laissez vide si vous ne savez pas.
create-case = Commencer le dossier

cases-count = { $count ->
    [0] Pas encore de dossier.
    [one] { $count } dossier.
   *[other] { $count } dossiers.
}
import-case = Importer un fichier de dossier
new-case = Nouveau dossier
new-case-role = À qui est le dossier ?
no-cases = Pas encore de dossier
    .text = Commencez par un nom. Le reste peut attendre.
case-title = Dossier
case-accusing = Pays accusateur
case-opened = Ouvert
case-entries = Entrées
case-damaged = La première page de ce dossier est abîmée. Le reste peut peut-être encore être lu.

case-opened-on = Dossier ouvert le { $date }.
sample-chip = Dossier d’exemple, d’après des publications
do-next = À faire ensuite
nothing-to-do = Rien n’attend. Ajoutez ce qui arrive, quand cela arrive.
dates = Échéances
no-dates = Aucune échéance n’est notée. Ajoutez le dernier jour de votre passeport ou titre de voyage.
paper-runs-out = Expire : { $date }. La CCF demande un document valide.
no-file-yet = Aucun fichier n’est encore dans ce coffre.
travel = Voyage
hidden-marks = { $count ->
    [one] { $count } entrée contient des caractères cachés qui inversent le texte. Ils sont affichés comme des marques.
   *[other] { $count } entrées contiennent des caractères cachés qui inversent le texte. Ils sont affichés comme des marques.
}
travel-line = Rien ici ne dit qu’un voyage est sans danger.
something-happened = Un fait nouveau
    .hint = Notez maintenant, finissez plus tard
big-paper = Ajouter une pièce
    .hint = Lettre, photo, acte de procédure
big-request = Préparer une demande
    .hint = Rectification ou effacement
big-travel = Je vais voyager
    .hint = Carte pour la frontière, qui appeler
papers-changed = { $count ->
    [one] { $count } pièce a changé
   *[other] { $count } pièces ont changé
}
papers-unchecked = { $count ->
    [one] { $count } pièce n’a pas encore été contrôlée.
   *[other] { $count } pièces n’ont pas encore été contrôlées.
}
