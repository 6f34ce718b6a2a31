# Words of the lists that the core knows, one message a word: <list>-<word>.
certainty-confirmed = Confirmé
certainty-likely = Probable
certainty-suspected = Soupçonné
certainty-unknown = Inconnu

disclosure-may_reach_state = Peut parvenir à l’État accusateur
    .price = La CCF peut le transmettre au pays qui accuse.
disclosure-ccf_only = CCF seulement
    .price = Cela va à la CCF, à qui l’on demande de ne pas le transmettre.
disclosure-never_leaves = Ne quitte jamais ce coffre
    .price = Cela ne figure dans aucun document produit par Redress.
disclosure-short-may_reach_state = Peut parvenir à l’État
disclosure-short-ccf_only = CCF seulement
disclosure-short-never_leaves = Reste ici

verdict-strong = Solide
verdict-arguable = Défendable
verdict-weak = Faible
verdict-missing_facts = Faits manquants
verdict-not_met = Non rempli

confidence-sourced = D’après une source
confidence-part_recalled = En partie de mémoire : à vérifier dans le texte officiel
confidence-recalled = De mémoire : à vérifier dans le texte officiel

forum-ccf = La CCF
forum-general_secretariat = Le Secrétariat général d’INTERPOL
forum-national_court = Un tribunal national
forum-data_protection_authority = Une autorité de protection des données
forum-other_body = Un autre organisme
forum-nobody = Aucune autorité connue

answer-yes = Oui
answer-no = Non
answer-unknown = Je ne sais pas

alert-status-suspected = Soupçonnée
alert-status-confirmed = Confirmée
alert-status-challenged = Contestée
alert-status-deleted = Effacée
alert-status-reissued = Émise à nouveau après effacement
alert-status-unknown = Inconnu

calendar-gregorian = Grégorien
calendar-persian = Persan
calendar-umm_al_qura = Umm al-Qura

channel-red_notice = Notice rouge
channel-wanted_diffusion = Diffusion pour personne recherchée
channel-other_diffusion = Autre diffusion
channel-blue_notice = Notice bleue
channel-green_notice = Notice verte
channel-yellow_notice = Notice jaune
channel-black_notice = Notice noire
channel-orange_notice = Notice orange
channel-purple_notice = Notice violette
channel-silver_notice = Notice ou diffusion argentée
channel-un_special_notice = Notice spéciale INTERPOL–Conseil de sécurité de l’ONU
channel-stolen_art_notice = Notice pour œuvres d’art volées
channel-sltd = Fiche de document perdu, volé ou révoqué (SLTD)
channel-ncb_message = Message entre bureaux centraux nationaux
channel-draft_notice = Projet de notice vu avant contrôle
channel-nominal_record = Fiche nominative ou fichier d’analyse
channel-aimc = Circulaire du Conseil des ministres arabes de l’Intérieur
channel-cis_wanted = Conventions de la CEI et liste interétatique de recherche
channel-sco_rats = Liste de la RATS (OCS)
channel-sis = Système d’information Schengen
channel-bilateral_request = Traité bilatéral ou demande diplomatique
channel-mutual_legal_assistance = Entraide judiciaire
channel-risk_list = Liste de risques ou banque
channel-fiu_channel = Canal du renseignement financier
channel-passport_cancellation = Annulation du passeport ou refus de service consulaire
channel-immigration_removal = Éloignement ou refus d’entrée
channel-national_warrant = Mandat d’arrêt national
channel-national_copy = Copie dans une base nationale
channel-other = Autre canal

event-kind-charge = Accusation
event-kind-court = Tribunal
event-kind-alert = Alerte
event-kind-border_stop = Contrôle à une frontière
event-kind-arrest = Arrestation
event-kind-release = Remise en liberté
event-kind-asylum = Asile
event-kind-departure = Départ du pays
event-kind-politics = Vie publique
event-kind-threat = Menace
event-kind-ill_treatment = Mauvais traitements
event-kind-letter = Lettre
event-kind-other = Autre chose

evidence-kind-decision = Décision
evidence-kind-court_paper = Acte de procédure
evidence-kind-letter = Lettre
evidence-kind-identity_paper = Papier d’identité
evidence-kind-press_report = Article de presse
evidence-kind-report = Rapport
evidence-kind-photo = Photo
evidence-kind-screenshot = Capture d’écran
evidence-kind-recording = Enregistrement
evidence-kind-medical = Document médical
evidence-kind-asylum_file = Dossier d’asile : demande, entretien, récit
evidence-kind-other = Autre chose

name-kind-official = Dans les papiers officiels
name-kind-original_script = Dans sa propre écriture
name-kind-spelling = Autre graphie
name-kind-former = Ancien nom
name-kind-alias = Aussi connu comme

nature-violence = Violence
nature-killing = Homicide
nature-property_damage = Dégradation de biens
nature-theft = Vol
nature-fraud = Escroquerie
nature-corruption = Corruption
nature-public_disorder = Trouble à l’ordre public
nature-resisting_officials = Résistance à des agents publics
nature-incitement = Appel à agir lancé à d’autres
nature-defamation = Injure ou diffamation
nature-against_state = Atteinte à l’État
nature-banned_membership = Appartenance à un groupe interdit
nature-terrorism = Terrorisme
nature-religion = Religion
nature-military_service = Service militaire
nature-behaviour_norm = Règles de comportement
nature-drugs_own_use = Drogue pour usage personnel
nature-drug_trade = Trafic de drogue
nature-family = Affaire familiale
nature-administrative = Infraction administrative
nature-private_dispute = Litige privé
nature-cheque = Chèque impayé
nature-organised_crime = Criminalité organisée
nature-sexual_violence = Violence sexuelle
nature-other = Autre chose

paper-kind-passport = Passeport
paper-kind-refugee_travel_document = Titre de voyage pour réfugié
paper-kind-alien_passport = Passeport pour étranger
paper-kind-identity_card = Carte d’identité
paper-kind-residence_permit = Titre de séjour
paper-kind-other = Autre papier

role-applicant = La personne concernée par le dossier
role-representative = Avocat ou représentant
role-co_accused = Personne coaccusée
role-family = Famille
role-witness = Témoin
role-accuser = Accusateur
role-official = Autre agent public
role-other = Quelqu’un d’autre

protection-kind-convention_refugee = Statut de réfugié, Convention de 1951
protection-kind-mandate_refugee = Statut de réfugié accordé par le HCR
protection-kind-subsidiary = Protection subsidiaire
protection-kind-asylum_seeker = Asile demandé, pas encore de réponse
protection-kind-humanitarian = Protection humanitaire
protection-kind-temporary = Protection temporaire
protection-kind-asylum_kind_unknown = Asile, type inconnu
protection-kind-unknown = Je ne sais pas

protection-status-active = En vigueur
protection-status-pending = En cours d’examen
protection-status-refused = Refusée
protection-status-revoked = Retirée
protection-status-ended = A pris fin
protection-status-unknown = Inconnu

sex-female = Féminin
sex-male = Masculin
sex-other = Autre
sex-not_said = Non précisé

source-kind-own_knowledge = Ce que la personne sait
source-kind-person = Une autre personne
source-kind-press = Presse
source-kind-court = Tribunal
source-kind-official = Service public
source-kind-organisation = Organisation
source-kind-other = Autre chose

lane-case = L’affaire
    .under = Accusation, tribunal
lane-alerts = Alertes
    .under = Diffusions, notices
lane-borders = Frontières
    .under = Contrôles, arrestations
lane-protection = Protection
    .under = Asile, papiers
lane-life = Vie
    .under = Travail, menaces, lettres

entry-case = Dossier
entry-person = Personne
entry-alert = Alerte
entry-charge = Accusation
entry-proceeding = Procédure
entry-protection = Protection
entry-event = Événement
entry-evidence = Pièce
entry-source = Source
entry-answer = Réponse
entry-request = Demande

# What was found or mended when the vault was opened.
notice-store-rebuilt = La copie rapide de vos documents a été refaite (entrées : { $count }).
    .todo = Rien ne manque. Vous n’avez rien à faire.
notice-store-unavailable = La copie rapide de vos documents ne peut pas servir maintenant.
    .todo = Rien ne manque, mais le travail peut être plus lent. Libérez de la place, puis verrouillez et rouvrez.
notice-store-mended = { $count ->
    [one] { $count } entrée abîmée a été remise en place.
   *[other] { $count } entrées abîmées ont été remises en place.
}
    .todo = Rien ne manque. Faites une sauvegarde et vérifiez ce disque.
notice-journal-mended = { $count ->
    [one] { $count } entrée abîmée a été remise en place depuis la copie rapide.
   *[other] { $count } entrées abîmées ont été remises en place depuis la copie rapide.
}
    .todo = Rien ne manque. Faites une sauvegarde et vérifiez ce disque.
notice-journal-damaged = Une partie de vos documents ne peut pas être lue (endroits : { $count }).
    .todo = Ce que vous voyez est juste, mais ce n’est peut-être pas tout. Remettez une sauvegarde.
notice-twin-mended = Un fichier de clé abîmé a été réparé grâce à son double.
    .todo = Rien ne manque. Faites une sauvegarde et vérifiez ce disque.
notice-keys-behind = Vos fichiers de clés sont une copie plus ancienne que ceux des autres. Vous pouvez lire ; rien n’est enregistré.
    .todo = Remettez la copie récente, ou faites-vous retirer puis ajouter de nouveau.
notice-parts-differ = { $count ->
    [one] Dans { $count } dossier, d’autres suivent une liste de rôles qui n’est pas la vôtre.
   *[other] Dans { $count } dossiers, d’autres suivent une liste de rôles qui n’est pas la vôtre.
}
    .todo = Deux personnes ont fixé les rôles sur deux copies de ce coffre. Demandez à qui peut retirer des personnes d’en retirer une des deux, puis de l’ajouter de nouveau.
notice-less-than-seen = { $count ->
    [one] Dans { $count } dossier, une chose que vous aviez vue n’est plus là.
   *[other] Dans { $count } dossiers, une chose que vous aviez vue n’est plus là.
}
    .todo = Ce que vous voyez est juste, mais ce n’est pas tout. Si la copie de ce coffre n’est pas finie, attendez, puis ouvrez de nouveau. Comparez ensuite avec une sauvegarde.
notice-two-keys = { $count ->
    [one] Deux clés sont dites celles de { $count } personne de ce coffre. Quelqu’un d’autre se fait peut-être passer pour elle.
   *[other] Deux clés sont dites celles de chacune de { $count } personnes de ce coffre. Quelqu’un d’autre se fait peut-être passer pour elles.
}
    .todo = Aucune clé de dossier ne leur est envoyée. Ce qui est enregistré est intact. Demandez à qui peut retirer des personnes de les retirer, puis de les ajouter de nouveau.
notice-first-passphrase = Votre phrase secrète a été créée pendant qu’une autre personne avait ouvert ce coffre. Elle la connaît peut-être.
    .todo = Changez-la quand vous êtes seul. Jusque-là, cette personne pourrait ouvrir le coffre à votre place.
notice-torn-tail = Le dernier enregistrement a été coupé avant d’être confirmé.
    .todo = Ce qui a été confirmé est intact. Regardez si votre dernière modification est là.
notice-rolled-back = Ces documents sont plus anciens que ce que cet ordinateur a déjà vu.
    .todo = Une ancienne copie a peut-être été remise. Cherchez d’abord le coffre le plus récent.
notice-cache-rebuilt = La liste des dossiers a été refaite.
    .todo = Rien ne manque. Vous n’avez rien à faire.
notice-read-only = Ce disque n’accepte pas de modifications.
    .todo = Vous pouvez lire, mais pas enregistrer. Déverrouillez la clé USB ou déplacez les documents.
notice-not-yours = Vous ne pouvez pas modifier ce dossier.
    .todo = Vous pouvez lire, mais pas enregistrer. Demandez à la personne qui a installé l’ordinateur, ou déplacez les documents.
notice-disk-nearly-full = Le disque est plein, ou presque.
    .todo = Vous pouvez tout lire. Libérez de la place avant d’écrire, sinon l’enregistrement peut échouer.
notice-reserve-spent = Le disque est plein. Ceci a été enregistré dans la place gardée pour un dernier enregistrement.
    .todo = Libérez de la place maintenant, avant de continuer.
notice-other = Quelque chose a été constaté à l’ouverture de vos documents.
    .todo = Faites une sauvegarde, puis lancez le contrôle.

# Ce qui a été trouvé, réparé et perdu.
report = Rapport sur vos papiers
report-found = Ce qui a été trouvé à l’ouverture
report-found-none = Rien n’a été trouvé.
report-lost = Ce qui est abîmé ou perdu
report-lost-none = Rien n’est abîmé ni perdu.
report-read = { $records ->
    [one] { $records } entrée
   *[other] { $records } entrées
} et { $files ->
    [one] { $files } fichier
   *[other] { $files } fichiers
} ont été lus et sont justes.
report-not-read = Tout n’a pas été lu pour ce rapport.
report-what = Quoi
report-case = Dossier
report-name = Nom
report-end = Une sauvegarde peut rendre ce qui est perdu ici. Le dossier abîmé n’est pas effacé : gardez-le.
report-under = L’ouverture répare seule ce qui a une seconde copie. Vous voyez ici ce qu’elle a trouvé, et pouvez tout relire.
report-check = Tout lire maintenant
report-mend = Réparer ce qui a une seconde copie
report-print = Enregistrer en PDF
report-print-warning = Le PDF n’est pas scellé. Il nomme des dossiers et des papiers.
report-checking = Lecture de tout…
report-show = Voir le rapport
damage-record = Une entrée est perdue. Aucune copie n’est lisible.
damage-missing = { $count ->
    [one] { $count } entrée manque aux deux endroits.
   *[other] { $count } entrées manquent aux deux endroits.
}
damage-case = Les entrées ne correspondent pas à ce qui a été enregistré.
damage-attachment = Un fichier est abîmé ou absent. Seule une sauvegarde peut le rendre.
damage-journal = { $count ->
    [one] { $count } partie des papiers ne peut pas être lue.
   *[other] { $count } parties des papiers ne peuvent pas être lues.
}
damage-store = { $count ->
    [one] { $count } entrée était abîmée dans la copie rapide.
   *[other] { $count } entrées étaient abîmées dans la copie rapide.
}
damage-keys = Un fichier de clés diffère de son double.
damage-older = Ces papiers sont plus anciens que ce que cet ordinateur a déjà vu.
damage-other = Quelque chose est abîmé, et cette version n’a pas de mots pour le dire.

# What to do next.
do-next-name-person = Écrire le nom de la personne
    .why = Une demande a besoin du nom tel qu’il figure dans les papiers.
    .act = Écrire le nom
do-next-add-alert = Noter l’alerte
    .why = Ce qui vous bloque, ou ce qu’on vous a dit. Elle n’a pas besoin d’être complète.
    .act = Ajouter une alerte
do-next-add-charge = Noter l’accusation
    .why = Ce qui, selon eux, a été fait, et d’après quelle loi. Leurs mots d’abord.
    .act = Ajouter l’accusation
do-next-add-protection = Un pays vous a-t-il accordé sa protection ?
    .why = Des papiers de réfugié peuvent décider d’un dossier. Passez s’il n’y en a pas.
    .act = Ajouter une protection
do-next-add-event = Noter ce qui s’est passé
    .why = Commencez par un jour dont vous vous souvenez. Le mois ou l’année suffit.
    .act = Ajouter un événement
do-next-add-paper = Ajouter une pièce
    .why = Une lettre, une photo ou un acte de procédure. Elle est scellée dans votre coffre.
    .act = Ajouter une pièce
do-next-answer-question = Répondre à une question
    .why = La réponse peut changer ce sur quoi votre dossier peut reposer.
    .act = Répondre
do-next-choose-who-sees = { $count ->
    [one] Choisir qui peut voir { $count } entrée
   *[other] Choisir qui peut voir { $count } entrées
}
    .why = Ce qui reste dans votre coffre n’entre pas dans la demande.
    .act = Choisir
do-next-prepare-request = Lire le projet de votre demande
    .why = Votre dossier a de quoi s’appuyer. Lisez ce que la CCF recevrait.
    .act = Lire le projet

# Notes for the person who files the request.
request-note-not-reviewed = Aucun juriste n’a lu ce projet.
request-note-no-ground = Aucun motif n’est encore assez solide pour être défendu. Répondez d’abord aux questions ouvertes.
request-note-check-rule = Vérifiez { $about } dans le texte officiel avant le dépôt.
request-note-not-printable = Certains caractères n’ont pas pu être imprimés : { $about }
request-note-length = Le projet est long (pages : { $about }). Les demandes courtes sont décidées plus tôt.
request-note-weak-grounds = Aucun motif n’est mieux que faible. Le projet défend les motifs faibles ({ $count }).
request-note-point-left-out = Certains points n’ont pas encore de phrase pour un document et ont été laissés de côté : { $about }
request-note-data-ended = Une alerte est notée comme effacée. Le projet demande à la Commission de confirmer qu’il ne reste aucune donnée.
request-note-not-archivable = Le projet est un PDF simple, pas un PDF d’archivage : un texte qu’il contient n’entre pas dans cette norme.

# Proceedings and how they end.
proceeding-kind-criminal = Affaire pénale
proceeding-kind-extradition = Procédure d’extradition
proceeding-kind-asylum = Procédure d’asile
proceeding-kind-ccf = Demande à la CCF
proceeding-kind-general_secretariat = Affaire devant le Secrétariat général d’INTERPOL
proceeding-kind-human_rights = Cour ou organe des droits de l’homme
proceeding-kind-sis = Affaire sur des données Schengen
proceeding-kind-civil = Affaire civile
proceeding-kind-other = Autre procédure
outcome-refused = Refus
outcome-granted = Accord
outcome-released = Remise en liberté
outcome-convicted = Condamnation
outcome-acquitted = Acquittement
outcome-amnesty = Amnistie ou grâce
outcome-withdrawn = Classement ou retrait
outcome-compliant = Données jugées conformes aux règles
outcome-not_compliant = Données jugées contraires aux règles
outcome-deleted = Données effacées
outcome-inadmissible = Non recevable
outcome-pending = Pas encore décidé
outcome-other = Autre issue

# People, letters and tasks.
contact-kind-phone = Téléphone
contact-kind-email = Courriel
contact-kind-messenger = Messagerie
contact-kind-post = Adresse postale
contact-kind-other = Autre moyen
relation-kind-partner = Époux, épouse ou partenaire
relation-kind-parent = Père ou mère
relation-kind-child = Enfant
relation-kind-sibling = Frère ou sœur
relation-kind-relative = Autre parent
relation-kind-lawyer = Avocat ou avocate
relation-kind-colleague = Collègue, même parti ou groupe
relation-kind-opponent = Adversaire
relation-kind-other = Autre chose
direction-received = Reçue
direction-sent = Envoyée
task-state-open = À faire
task-state-waiting = En attente des autres
task-state-done = Faite
task-state-dropped = Abandonnée
role-judge = Juge
role-prosecutor = Procureur ou enquêteur
role-police = Police ou garde-frontière
role-ncb_officer = Agent d’un bureau central national (BCN)
role-helper = Quelqu’un qui aide
