# Plusieurs personnes dans un coffre : qui elles sont, et qui travaille sur quel dossier.
nav-people = Personnes
people-title = Personnes
people-under = Qui ouvre ces documents, et qui travaille sur quel dossier.
people-in-safety = Plusieurs personnes peuvent ouvrir ces documents, chacune avec sa propre phrase secrète. Chacune ne voit que les dossiers où elle a un rôle.
people-show = Voir les personnes
people-throw-away = Vous regardez seulement. Rien n’est gardé, on ne peut donc ajouter personne ici.
help-people = Personnes
    .text = Ici, vous dites qui ouvre ces documents, et qui travaille sur quel dossier.

people-list = Qui ouvre ces documents
people-alone = Vous seul ouvrez ces documents. Vous pouvez laisser entrer d’autres personnes, chacune avec sa propre phrase secrète.
people-you = Vous
people-founder = À l’origine de ces documents
people-keeper = Peut ajouter et retirer des personnes
people-left = A été retirée
people-no-keeper = Vous ne pouvez ni ajouter ni retirer des personnes ici. Demandez à quelqu’un qui le peut.

people-know = Ce que cela veut dire
people-know-see = Personne ne voit un dossier où il n’a pas de rôle, pas même son titre. On voit seulement qu’il y a d’autres dossiers.
people-know-names = Toutes les personnes ici voient les noms des autres.
people-know-own = Vos notes dans la bibliothèque et vos formulaires non terminés restent à vous seul.
people-know-stays = Ce que quelqu’un a enregistré reste après son départ.
people-know-older = Qui perd un rôle ou est retiré ne peut pas ouvrir ce qui est enregistré ensuite.
people-know-copies = Les anciennes copies du coffre et les anciennes sauvegardes s’ouvrent encore comme avant. Supprimez celles qui ne servent pas.
people-know-trust = Les rôles tiennent tant que chacun utilise Redress tel qu’il est. Une personne d’ici, habile, qui change le programme ou les fichiers pourrait lire, cacher ou abîmer davantage. Ne laissez entrer que des personnes à qui vous confieriez le tout.
people-know-sheet = Chaque personne a besoin de sa propre feuille de récupération. Sans elle, personne ne peut ouvrir ses dossiers à sa place si elle oublie sa phrase secrète.

people-add = Ajouter une personne
people-add-sees = La nouvelle personne voit les noms de toutes les personnes ici. Elle ne voit aucun dossier tant que vous ne lui donnez pas de rôle.
people-name = Son nom
people-name-hint = Toutes les personnes ici le voient. Il figure à côté de ce qu’elle enregistre.
people-name-taken = Quelqu’un porte déjà ce nom ici. Choisissez-en un autre.
people-keeper-tick = Elle peut aussi ajouter et retirer des personnes
people-my-name = Votre propre nom
people-my-name-hint = Vous n’en avez pas encore donné. Toutes les personnes ici le verront.
people-my-name-first = Donnez d’abord votre propre nom.
people-my-phrase = Votre propre phrase secrète
people-theirs = Au tour de l’autre personne
    .text = Laissez-la s’asseoir ici et écrire maintenant sa propre phrase secrète. Ne regardez pas. Vous ne devez pas la connaître.
people-add-go = Ajouter cette personne
people-added = Ajout :
    .next = Elle ne voit encore aucun dossier. Vous pouvez lui donner un rôle dans un dossier.
    .sheet = Elle devrait vite faire sa propre feuille de récupération. Verrouillez, laissez-la ouvrir ces documents, et allez dans Sécurité.

people-remove = Retirer
people-remove-this = Retirer { $name }
people-remove-title = Retirer { $name } ?
    .text = Cette personne ne pourra pas ouvrir ce qui est enregistré à partir de maintenant. Ce qu’elle a enregistré reste.
people-remove-keep = Ne pas retirer
people-remove-go = Retirer cette personne
people-remove-only = { $count ->
    [one] { $count } dossier n’est qu’à cette personne. Après son retrait, plus personne ne pourra l’ouvrir, pas même vous.
   *[other] { $count } dossiers ne sont qu’à cette personne. Après son retrait, plus personne ne pourra les ouvrir, pas même vous.
}
people-know-raised = Dans un dossier sans autre responsable, la personne qui a le rôle le plus large le devient.
people-removed = Retrait :
    .text = Sa phrase secrète n’ouvre plus ces documents.

people-cases = Qui travaille sur quel dossier
people-other-cases = Autres dossiers
people-cases-none = Vous n’avez encore de rôle dans aucun dossier.
people-find = Chercher un dossier ou une personne
people-found = { $count ->
    [one] { $count } dossier
   *[other] { $count } dossiers
}
people-my-part = Votre rôle
people-change = Choisir qui y travaille
people-part-none = Aucun rôle
    .text = Ne voit pas le dossier.
people-part-reader = Lecture
    .text = Lit et ne change rien. Le journal d’une pièce note qu’elle a été vue.
people-part-client = Personne concernée
    .text = Le dossier parle d’elle. Elle écrit, mais ne peut ni noter ce qui a été déposé, ni sortir le dossier.
people-part-student = Stage
    .text = Travaille pour un responsable. Écrit, mais ne peut ni noter ce qui a été déposé, ni sortir le dossier.
people-part-caseworker = Suivi
    .text = Écrit tout.
people-part-supervisor = Responsable
    .text = Écrit tout, dit qui travaille sur le dossier, et peut l’effacer pour toujours.
people-parts = Ce que permet chaque rôle
people-given = Enregistré :
people-own-title = Changer votre propre rôle ?
    .text = Vous ne pouvez pas vous le rendre. Un autre responsable du dossier devrait le faire.
people-own-go = Changer mon rôle
people-own-keep = Garder mon rôle

people-works = Qui travaille sur ce dossier
people-works-here = Sur ce dossier
people-reads = Vous pouvez lire ce dossier. Vos changements ne sont pas enregistrés.
    .todo = Demandez à un responsable du dossier si vous devez changer quelque chose.
