# Les mots de la demande à la Commission, en français. Relecture : reviews.json.
# Termes : interpol.int en français (Commission de contrôle des fichiers, Chambre des requêtes,
# effacement, rectification). Not reviewed by a native speaker or a lawyer.

## En-tête
title-access = Demande d’accès à des données
title-deletion = Demande de rectification ou d’effacement de données
title-revision = Demande de révision d’une décision
title-summary = Demande de révision : résumé du fait nouveau
running-access = Demande d’accès
running-deletion = Demande de rectification ou d’effacement
running-revision = Demande de révision
running-summary = Résumé du fait nouveau
to-commission = À la Commission de contrôle des fichiers d’INTERPOL
to-chamber = Chambre des requêtes
under-applicant = Demandeur
under-applicant-entity = Entité demanderesse
under-kind = Type de demande
kind-access = Accès aux données
kind-deletion = Rectification ou effacement de données
kind-revision = Révision d’une décision
under-made = Fondement
made-under-access = Statut de la Commission, article 29 (II.E/RCIA/GA/2004 (2025))
made-under-deletion = Statut de la Commission, article 29 (II.E/RCIA/GA/2004 (2025))
made-under-revision = Statut de la Commission, article 42 (II.E/RCIA/GA/2004 (2025))
under-date = Date
under-state = État du texte
not-reviewed = Non relu par un juriste ni par un locuteur natif
page-of = page { $page } sur { $pages }
mark-secret = (C)

## Ce qui est demandé
head-asked = Objet de la demande
asked-deletion = Le demandeur prie la Commission d’examiner les données décrites à la section { $section }, de constater qu’elles ne sont pas conformes à la réglementation d’INTERPOL, et de les faire effacer ou, à défaut, rectifier.
asked-confirm-none = Pour les données qui auraient déjà été effacées, le demandeur prie la Commission de confirmer par écrit qu’il n’en reste aucune.
asked-not-guilt = Le demandeur ne demande pas à la Commission de se prononcer sur la culpabilité ou l’innocence, ni d’annuler un mandat national.
asked-access = Le demandeur prie la Commission de lui dire si des données le concernant sont traitées dans les fichiers d’INTERPOL. Si tel est le cas, il demande à y avoir accès.
asked-access-what = Le demandeur demande en particulier à connaître la source des données, leur nature et leur date, l’accusation et la loi qu’elles mentionnent, ainsi que le mandat ou le jugement sur lequel elles reposent.
asked-access-reasons = Si une partie des données ne peut pas être communiquée, le demandeur demande à en être informé avec les motifs, et à recevoir un résumé de ce qui peut l’être (Statut de la Commission, article 35).
asked-access-only = La présente demande porte uniquement sur l’accès. Elle ne demande ni rectification ni effacement.
asked-revision = Le demandeur prie la Commission de réviser sa décision indiquée à la section { $section }, en application de l’article 42 de son Statut, en raison d’un fait découvert depuis.
asked-revision-first = Ceci est le résumé de ce fait. Le demandeur exposera l’ensemble des arguments si la Commission le demande.
asked-revision-no-appeal = La présente demande n’est pas un appel. Elle repose sur le fait nouveau.

head-decision = Décision concernée
decision-none = [À compléter : la décision de la Commission]
head-new-fact = Le fait nouveau
new-fact-none = [À compléter : le fait nouveau]
new-fact-found = Le demandeur a découvert ce fait : { $date }.
new-fact-limit = Le délai de six mois de l’article 42 court à compter de cette découverte. La présente demande est datée du { $date }.
head-why = Pourquoi il aurait pu conduire à une autre conclusion
why-none = [À compléter : pourquoi le fait aurait pu conduire à une autre conclusion]

head-files = Qui dépose la demande
files-self = Le demandeur, { $name }, dépose la présente demande en son propre nom.
files-self-entity = La présente demande est déposée pour le demandeur, { $name }. Le demandeur est une entité, telle qu’une société, et non une personne physique. [À compléter : la personne habilitée à le représenter]
files-for = { $lawyer } dépose la présente demande pour le demandeur, { $name }.
files-for-entity = { $lawyer } dépose la présente demande pour le demandeur, { $name }. Le demandeur est une entité, telle qu’une société, et non une personne physique.
files-power = La procuration est jointe.
files-power-entity = Le document qui établit le pouvoir de représenter le demandeur est joint.
# PR-043: a request through a representative needs it.
files-no-power = [À joindre : la procuration signée]
files-no-power-entity = [À joindre : le document qui établit le pouvoir de représenter le demandeur]

head-person = Le demandeur
head-person-entity = L’entité demanderesse
entity-document = Document officiel
entity-document-whole = Il indique le nom complet, la date d’immatriculation, le numéro d’immatriculation s’il y en a un, et l’adresse officielle.
entity-document-none = [À joindre : un document officiel indiquant le nom complet, la date de constitution ou d’immatriculation, le numéro d’immatriculation s’il y en a un, et l’adresse officielle]
person-sex = Sexe
person-born = Date de naissance
person-born-at = Lieu de naissance
person-nationality = Nationalité
person-since = { $what }, depuis : { $date }
person-until = { $what }, jusqu’à : { $date }
person-occupation = Profession
person-occupation-entity = Activité
person-shown-by = Établi par
name-family-part = nom de famille : { $name }
name-given-part = prénoms : { $name }
name-patronymic-part = patronyme : { $name }
paper-number = n° { $number }
paper-issued = délivré : { $date }
paper-expires = valable jusqu’à : { $date }
paper-not-given = numéro et pays non indiqués

head-others = Autres personnes citées
others-named = { $names } : { $role }.
others-also = également écrit

## Les données
head-data = Les données concernées
data-not-named = Le demandeur ne peut pas désigner les données et prie la Commission de rechercher dans les fichiers d’INTERPOL toutes les données le concernant.
data-outside = Ce qui suit se trouve hors des fichiers d’INTERPOL. Cela est cité pour que l’ensemble soit compris ; rien n’est demandé à la Commission à ce sujet.
alert-sent-by = { $what }, envoyée par : { $country }
alert-at-request = { $what }, à la demande de : { $country }
alert-of = { $what }, pays : { $country }
alert-no-country = { $what }, pays non connu
alert-issued = Envoi ou publication : { $date }.
alert-sent-to = Envoyée à : { $to }.
alert-reference = Référence : { $reference }.
alert-no-reference = Référence : non connue du demandeur.
alert-state = État : { $state }.
alert-seen = Vue ou confirmée pour la dernière fois : { $date }.
alert-ended = Signalée comme terminée : { $date }.
alert-how-known = Comment le demandeur en a connaissance :
alert-summary = Ce qui y est allégué :
alert-before = Auparavant : { $state }
alert-replaces = Elle remplace une alerte antérieure : { $what }.
alert-suspected = Le demandeur soupçonne son existence et n’en a aucune preuve.
exists-according = Selon { $who }, elle existe ou a existé.
exists-understands = D’après ce que le demandeur comprend, elle existe ou a existé.
exists-knows = À la connaissance du demandeur, elle existe ou a existé.
alert-held-by = Détenue par : { $who }.
alert-sis = Type de signalement : { $kind }.
alert-document = Document concerné : { $what }.
document-taken = Il a été retiré au demandeur.
document-not-taken = Il n’a pas été retiré au demandeur.
document-decision = Décision nationale à l’origine : { $what }.
alert-assets = Elle concerne : { $what }.
reviewed-yes = INTERPOL l’a examinée avant que la police puisse la voir.
reviewed-no = La police pouvait la voir avant qu’INTERPOL l’ait examinée.
reviewed-unknown = Le demandeur ne sait pas si INTERPOL l’a examinée avant que la police puisse la voir.

notice-says = Ce que disent les données, pour autant que le demandeur les ait vues :
notice-names = Elle désigne : { $what }.
notice-describes = Elle décrit la personne :
notice-describes-entity = Elle décrit le demandeur :
notice-laws = Lois citées :
notice-action = Mesure demandée :
notice-family = nom de famille { $value }
notice-given = prénom { $value }
notice-spellings = autres graphies { $value }
notice-sex = sexe { $value }
notice-birth-place = lieu de naissance { $value }
notice-parents = parents { $value }
notice-marital = état civil { $value }
notice-occupation = profession { $value }
notice-languages = langues { $value }
notice-circumstances = autres circonstances { $value }
notice-papers = pièces d’identité { $value }
notice-regions = lieux susceptibles d’être visités { $value }
notice-born = date de naissance { $value }
notice-nationality = nationalité { $value }
notice-photograph = avec photographie
notice-no-photograph = sans photographie
notice-prints = avec empreintes digitales ou ADN
notice-no-prints = sans empreintes digitales ni ADN
notice-offence = Infraction citée : { $value }.
notice-acts-place = Lieu des faits allégués : { $value }.
notice-part = Rôle attribué au demandeur : { $value }.
notice-penalty = Peine maximale citée : { $value }.
notice-limit = Délai de prescription cité : { $value }.
notice-acts-when = Époque des faits allégués : { $value }.
notice-warrant-copy = Une copie du mandat figure au dossier.
notice-no-warrant-copy = Aucune copie du mandat ne figure au dossier.
notice-judgment-copy = Une copie du jugement figure au dossier.
notice-no-judgment-copy = Aucune copie du jugement ne figure au dossier.
notice-assured = Elle assure que l’extradition sera demandée.
notice-not-assured = Elle n’assure pas que l’extradition sera demandée.
notice-treaty = Traité cité pour l’arrestation : { $value }.
notice-bureau = Bureau national demandeur : { $value }.
notice-file = Numéro de dossier : { $value }.
notice-left-out = Pays exclus : { $value }.
notice-public = Un extrait était public.
notice-not-public = Aucun extrait public n’a été trouvé, ce qui ne prouve rien ni dans un sens ni dans l’autre.
notice-updated = Dernière modification : { $value }.
notice-review = Réexamen prévu : { $value }.

## L’accusation
head-accusation = L’affaire dans le pays accusateur
accusation-not-known = Le demandeur ne sait pas en quoi consiste l’accusation.
charge-by = Pays accusateur : { $country }. Le demandeur est accusé de : { $offence }.
charge-of = Le demandeur est accusé de : { $offence }.
charge-alleged = Ce qui est allégué :
charge-reply = Ce que le demandeur y répond :
charge-co-accused = Accusé des mêmes faits : { $name }.
charge-laws = Loi citée : { $laws }.
charge-date = Mise en accusation : { $date }.
charge-acts-when = Époque des faits allégués : { $date }.
charge-value = Valeur en cause : { $amount }.
charge-value-by = Valeur en cause : { $amount }, selon { $who }.
penalty-max = Peine maximale : { $time } d’emprisonnement.
penalty-life = La réclusion à perpétuité est possible.
penalty-no-life = La réclusion à perpétuité n’est pas possible.
penalty-can-be-death = La peine de mort est possible.
penalty-no-death = La peine de mort n’est pas possible.
sentence-passed = Peine prononcée : { $time }
sentence-unknown = Peine prononcée : durée non connue
sentence-absent = en l’absence du demandeur
sentence-present = en présence du demandeur
sentence-enforce = exécutoire jusqu’à : { $limit }
sentence-left = restant à purger : { $time }
warrant-number = Mandat d’arrêt : n° { $number }
warrant-no-number = Mandat d’arrêt : numéro non connu
warrant-signed = signé par { $who }
warrant-valid = toujours valable
warrant-not-valid = n’est plus valable
years =
    { $n ->
        [one] { $n } an
       *[other] { $n } ans
    }
months =
    { $n ->
        [one] { $n } mois
       *[other] { $n } mois
    }
years-and-months = { $years } et { $months }

## Demandes antérieures, protection, procédures
head-earlier = Demandes antérieures à la Commission
earlier-none = Le demandeur ne cite aucune demande antérieure.
head-protection = Protection
protection-none = Le demandeur ne cite aucune protection.
protection-fled = Pays que le demandeur a fui : { $country }.
protection-asked = Demandée : { $date }.
protection-given = Accordée : { $date }.
protection-over = Terminée : { $date }.
protection-state = État : { $state }.
protection-citizen = Le demandeur a ensuite acquis la nationalité de ce pays : { $what }.
protection-citizen-since = Le demandeur a ensuite acquis la nationalité de ce pays : { $what } ({ $date }).
protection-citizen-elsewhere = Le demandeur a ensuite acquis la nationalité d’un autre pays.
protection-citizen-elsewhere-since = Le demandeur a ensuite acquis la nationalité d’un autre pays ({ $date }).
protection-no-1f = Le demandeur n’a pas été exclu au titre de l’article 1F de la Convention de 1951.
protection-will-confirm = L’autorité qui protège est prête à le confirmer à INTERPOL.
protection-will-not-confirm = L’autorité qui protège n’a pas été prête à le confirmer à INTERPOL.
protection-consent = Le demandeur accepte que l’on demande à cette autorité de confirmer le statut.
protection-no-consent = Le demandeur n’accepte pas que l’on prenne contact avec cette autorité.
head-proceedings = Extradition et autres procédures
head-proceedings-entity = Procédures
proceedings-none = Le demandeur ne cite aucune autre procédure.
extradition-none = Le demandeur ne cite aucune procédure d’extradition.
proceeding-reference = référence { $reference }
proceeding-begun = Ouverture : { $date }.
proceeding-earlier-decision = Décision antérieure
proceeding-outcome = Issue
proceeding-goes-on = Elle fait suite à : { $what }.
decision-by-court = par un tribunal
decision-not-by-court = sans décision d’un tribunal
decision-final = définitive
decision-not-final = non définitive
decision-reason = Motif donné :

## Faits
head-facts = Faits dans l’ordre chronologique
facts-none = Aucun fait daté ne figure dans la présente demande.
fact-persons = Personnes : { $names }.
fact-place = Lieu : { $place }.
fact-until = { $when }, jusqu’à : { $until }
fact-did-not = Cela n’a pas eu lieu.
fact-maybe = On ne sait pas si cela a eu lieu.
fact-told-at = Sources : voir { $places }.
fact-alert-issued = Envoi ou publication : { $what }
fact-alert-ended = Fin signalée : { $what }
fact-charged = Le demandeur est mis en accusation. L’accusation : { $offence }
fact-protection-asked = Protection demandée
fact-protection-given = Protection accordée
fact-letter-received = Lettre reçue : { $words }
fact-letter-sent = Lettre envoyée : { $words }
fact-begun = Ouverture : { $what }

## Arguments
head-arguments = Arguments
arguments-none = Le demandeur prie la Commission d’examiner si les données sont conformes à la réglementation d’INTERPOL.
thesis-plain = Le demandeur se fonde sur la règle citée ci-dessus.
ground-data = Les données : { $places }.
rule-version = { $instrument }, version : { $version }
section-n = section { $n }
paragraph-one = paragraphe { $places }
paragraph-two = paragraphes { $places }
paragraph-two-after = paragraphes { $places }
paragraph-more = paragraphes { $places }
gist-given = accordée : { $date }
point-said-above = Voir aussi, à l’appui de ce motif : { $places }.

## Urgence
head-urgency = Urgence
urgency-asked = Le demandeur prie la Chambre des requêtes d’ordonner sans attendre des mesures provisoires sur les données, et d’abord d’en bloquer l’accès pendant la présente procédure (Statut de la Commission, article 37).
urgency-public = Le demandeur demande aussi que l’extrait soit retiré du site public.
urgency-extradition = Aucune décision refusant l’extradition du demandeur ou mettant fin à la procédure n’est connue ({ $places }).
urgency-detention = Le demandeur a été arrêté ou détenu ({ $places }).
urgency-protection = Le demandeur bénéficie d’une protection ({ $places }).
urgency-merits = Le demandeur sait qu’une telle mesure ne tranche pas la demande.

## Pièces, sources, confidentialité
head-exhibits = Pièces
exhibits-none = Aucune pièce n’est jointe.
table-number = N°
table-title = Intitulé
table-date = Date
table-language = Langue
table-source = Source
table-exhibit = Pièce
exhibit-hash = le SHA-256 du fichier commence par { $digits }
exhibit-language = Langue : { $language }
exhibit-not-dated = non datée
exhibit-not-attached = (non jointe)
exhibit-translates = traduction de { $mark }
exhibit-translated = traduction : { $mark }
exhibit-translated-into = traduction : { $mark } ({ $language })
exhibit-named = Pièce { $mark }, { $title }.
exhibit-mark = pièce { $mark }
# In a sentence, after “according to”.
exhibit-cited = la pièce { $mark }
head-sources = Sources citées dans la présente demande
head-confidential = Ce qui doit rester confidentiel
confidential-files = Les dossiers de la Commission sont confidentiels (Statut de la Commission, article 20). Le demandeur demande que le lieu où il se trouve et les noms de ceux qui l’aident ne soient divulgués à personne.
confidential-files-entity = Les dossiers de la Commission sont confidentiels (Statut de la Commission, article 20). Le demandeur demande que les noms de ceux qui agissent pour lui et de ceux qui l’aident ne soient divulgués à personne.
confidential-nothing = Rien d’autre dans la présente demande n’est signalé comme confidentiel.
confidential-items = Le demandeur prie en outre la Commission de ne pas divulguer les éléments désignés ci-dessous à la source des données ni à aucun Bureau central national. Ils portent la mention (C) dans la présente demande. Si la Commission estime qu’elle ne peut pas décider sans divulguer l’un d’eux, le demandeur demande à être entendu auparavant.
confidential-places = Ce qui est dit dans ces paragraphes et sections : { $places }.

head-declaration = Déclaration et signature
declaration = Le demandeur déclare que ce qui est dit dans la présente demande est vrai pour autant qu’il le sache. Ce que d’autres allèguent est présenté comme allégué, et ce qui est incertain est signalé comme incertain.
declaration-entity = Le signataire déclare pour le demandeur que ce qui est dit dans la présente demande est vrai pour autant que lui-même et le demandeur le sachent. Ce que d’autres allèguent est présenté comme allégué, et ce qui est incertain est signalé comme incertain.
signs-self = { $name }, demandeur
signs-self-entity = [À compléter : nom et fonction du signataire], pour { $name }
signs-for = { $name }, pour le demandeur
sign-place = Lieu :
sign-date = Date :

## Degré de certitude et sources
sure-according = Selon { $who } :
sure-understands = D’après ce que le demandeur comprend :
sure-knows = À la connaissance du demandeur :
sure-suspected = Soupçonné, non établi :
another-source = une autre source
sources-differ = Les sources divergent sur { $field } : selon { $who }, « { $says } ».
sources-differ-dated = Les sources divergent sur { $field } : selon { $who }, « { $says } » ({ $date }).
they-say = La partie accusatrice dit : « { $words } ».
i-say = Le demandeur dit : { $words }.
source-one = Source : { $names }.
source-two = Sources : { $names }.
source-more = Sources : { $names }.
field-when = la date
field-until = la fin
field-place = le lieu
field-what = ce qui s’est passé
field-issued = le moment de l’émission
field-ended = le moment de la fin
field-granted = le moment de l’octroi
field-asked = le moment de la demande
field-charged = le moment de la mise en accusation
field-born = la date de naissance
field-kind = sa nature
field-other = « { $name } »

## Dates
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-no-day = { $date } (jour non connu)
date-no-month = { $date } (mois non connu)
date-about =
    { $exact ->
        [day] vers le { $date }
       *[longer] vers { $date }
    }
date-before =
    { $exact ->
        [day] avant le { $date }
       *[longer] avant { $date }
    }
date-after =
    { $exact ->
        [day] après le { $date }
       *[longer] après { $date }
    }
date-between =
    { $exact ->
        [day] entre le { $from }
       *[longer] entre { $from }
    } { $to_exact ->
        [day] et le { $to }
       *[longer] et { $to }
    }
date-span = du { $from } au { $to }
date-unknown = date non connue
date-typed-only = date non connue exactement ({ $typed })
date-noted = { $date }, noté ainsi : { $typed }
date-as-typed = tel que saisi : { $typed }
date-other-calendar = { $date } ({ $calendar } ; grégorien : { $converted })
date-other-calendar-typed = { $date } ({ $calendar } ; grégorien : { $converted } ; { $typed })
calendar-persian = calendrier persan
calendar-umm_al_qura = calendrier Umm al-Qura
quoted = « { $words } »
list-and = { $first } et { $last }
list-comma = ,
label-and-value = { $label } : { $value }

## Motifs : la règle et ce que soutient le demandeur
thesis-G-REFUGEE = Selon la politique d’INTERPOL relative aux réfugiés, les données sur un réfugié ou un demandeur d’asile ne sont en général pas conservées lorsque le statut est confirmé et que les données proviennent du pays que la personne a fui. Le demandeur soutient que les données relèvent de cette politique.
thesis-G-REFUGEE-past = Selon la politique d’INTERPOL relative aux réfugiés, les données sur un réfugié ou un demandeur d’asile ne sont en général pas conservées lorsque le statut est confirmé et que les données proviennent du pays que la personne a fui. Le demandeur soutient que la protection alors accordée appelle le même résultat, bien qu’elle ait pris fin.
thesis-G-83-SERIOUS = Une notice rouge ne peut être publiée que pour une infraction grave de droit commun. Le demandeur soutient que les faits allégués, considérés avec la perte, le dommage et la peine, n’en constituent pas une.
thesis-G-83-PENALTY = Une notice rouge suppose une peine d’un certain poids : un maximum d’au moins deux ans pour un procès, ou au moins six mois prononcés ou restant à purger après une condamnation. Le demandeur soutient que ce seuil n’est pas atteint.
thesis-G-83-BEHAVIOUR = Une infraction qui soulève des questions controversées de normes de comportement ou de culture ne peut pas faire l’objet d’une notice rouge. Le demandeur soutient que l’accusation est de cette nature.
thesis-G-83-FAMILY = Une infraction qui naît d’une affaire familiale ou privée ne peut pas faire l’objet d’une notice rouge. Le demandeur soutient que l’accusation est de cette nature.
thesis-G-83-ADMIN = Une infraction qui naît d’une affaire administrative ou d’un litige privé ne peut pas faire l’objet d’une notice rouge, sauf si elle sert une infraction grave ou est liée à la criminalité organisée. Le demandeur soutient que l’accusation est de cette nature.
thesis-G-ART3-POL = L’article 3 du Statut d’INTERPOL interdit à l’Organisation toute intervention de caractère politique, militaire, religieux ou racial. Lorsque de tels éléments se trouvent à côté de ceux d’une infraction de droit commun, tous sont mis en balance. Le demandeur soutient que les premiers l’emportent.
thesis-G-ART3-PURE = L’article 3 du Statut d’INTERPOL exclut les données sur une infraction politique, militaire ou religieuse par nature. Le demandeur soutient que l’infraction reprochée est de cette nature.
thesis-G-ART3-OFFICE = L’article 3 du Statut d’INTERPOL exclut les données sur des actes accomplis par un responsable politique dans l’exercice de ses fonctions, lorsque l’infraction est seulement politique et liée à une prise ou à une perte de pouvoir. Le demandeur soutient que l’accusation est de cette nature.
thesis-G-ART3-TERROR = Le nom de terrorisme ne suffit pas à faire sortir une affaire de l’article 3 du Statut d’INTERPOL : ce sont des actes concrets de violence ou un soutien matériel qui comptent. Le demandeur soutient qu’aucun n’est cité.
thesis-G-FACTS = Les règles sur le traitement des données exigent une description claire des faits qui y rattache la personne. Le demandeur soutient que la description n’est pas de cette nature, et s’appuie sur un document qui la contredit.
thesis-G-83-JUDICIAL = Une notice doit contenir un minimum de données judiciaires. Le demandeur soutient que ce minimum n’est pas atteint.
thesis-G-83-IDENT = Une notice doit contenir un minimum de données d’identification de la personne. Le demandeur soutient que ce minimum n’est pas atteint.
thesis-G-IDENTITY = Les données doivent être exactes. Le demandeur soutient que les données concernent une autre personne.
thesis-G-IDENTITY-entity = Les données doivent être exactes. Le demandeur soutient que les données concernent une autre personne ou entité.
thesis-G-QUALITY = Les données doivent être exactes, à jour, pertinentes et non excessives. Le demandeur demande la rectification ou l’effacement de ce qui ne l’est pas.
thesis-G-RETENTION = Les données sont conservées d’abord pour une durée limitée, puis seulement après un réexamen de leur nécessité. Le demandeur soutient qu’une telle nécessité n’est pas établie.
thesis-G-CASE-ENDED = Les données doivent être effacées lorsque leur finalité est atteinte. Le demandeur soutient que l’affaire à leur origine est terminée.
thesis-G-LAWFUL = Les données doivent reposer sur une procédure licite selon le droit de leur source. Le demandeur soutient que cette procédure ne l’est pas, ou ne l’est plus.
thesis-G-NEBIS = Nul ne devrait être jugé deux fois pour les mêmes faits. Le demandeur soutient que ces faits ont été jugés, ou l’affaire transférée, dans un autre État.
thesis-G-LIMITATION = Le demandeur soutient que les poursuites sont prescrites selon le droit de la source des données.
thesis-G-INTEREST = Les données doivent présenter un intérêt pour la coopération policière internationale. Le demandeur soutient que l’affaire est trop mineure et trop locale pour cela.
thesis-G-PURPOSE = Les données ne peuvent être traitées qu’aux fins de la coopération policière. Le demandeur soutient qu’elles servent une autre fin.
thesis-G-EXTRADITION-INTEREST = Une notice rouge suppose que l’extradition sera demandée. Le demandeur soutient qu’elle n’a pas été demandée une fois connu le lieu où il se trouvait.
thesis-G-EXTRADITION-REFUSED = Un refus d’extradition n’entraîne pas à lui seul l’effacement. Le demandeur soutient que le motif de ce refus touche aux règles mêmes d’INTERPOL.
thesis-G-SLTD = L’enregistrement d’un document doit être exact, licite et fait pour sa finalité. Le demandeur soutient que celui-ci ne l’est pas.
thesis-G-REPEAT = Une demande refusée ou effacée ne devrait pas être présentée de nouveau par une autre voie. Le demandeur soutient que cela a été fait.
thesis-G-NCB-SILENT = Lorsque la source des données ne répond pas, ou donne seulement des assurances générales, cela pèse contre les données. Le demandeur prie la Commission d’en tenir compte.
thesis-G-DIFFUSION = Les mêmes conditions valent pour une diffusion et pour une notice. Le demandeur prie la Commission d’examiner la qualité de ses données.
thesis-G-REFUGEE-LIMITS = Lorsque la politique relative aux réfugiés ne s’applique pas, une protection montre tout de même la position d’un autre État. Le demandeur prie la Commission d’en tenir compte au titre des articles 2 et 3 du Statut d’INTERPOL.
thesis-G-ART2-TORTURE = L’article 2(1) du Statut d’INTERPOL lie l’Organisation à l’esprit de la Déclaration universelle des droits de l’homme. Le demandeur soutient qu’il y a eu torture ou mauvais traitements, ou un risque réel de ceux-ci, dans cette affaire.
thesis-G-ART2-LIFE = L’article 2(1) du Statut d’INTERPOL lie l’Organisation à l’esprit de la Déclaration universelle des droits de l’homme. Le demandeur soutient que sa vie est en danger.
thesis-G-ART2-TRIAL = L’article 2(1) du Statut d’INTERPOL lie l’Organisation à l’esprit de la Déclaration universelle des droits de l’homme. Le demandeur soutient qu’un procès équitable lui a été ou lui serait refusé de façon flagrante dans cette affaire.
thesis-G-ART2-GENERAL-ONLY = Le demandeur ne renvoie à des rapports généraux qu’à l’appui des faits de cette affaire.
thesis-G-83-CHEQUE = Selon les critères du Secrétariat général, une affaire de chèque suppose un certain montant ou plusieurs chèques, et l’intention de frauder. Le demandeur soutient que ces critères ne sont pas remplis.

## Ce que l’examen a trouvé, point par point
point-diffusion-same-grounds = Les données ont été envoyées par diffusion. Le demandeur soutient que les mêmes conditions lui sont applicables qu’à une notice.
point-refugee-given = Une protection a été accordée au demandeur, ou le demandeur l’a demandée.
point-refugee-given-asked = Le demandeur a demandé une protection.
point-refugee-given-given = Une protection a été accordée au demandeur.
point-refugee-in-force = Cette protection est en vigueur, est en cours d’examen, ou a pris fin et le demandeur est devenu depuis ressortissant d’un autre pays.
point-refugee-in-force-active = Cette protection est en vigueur.
point-refugee-in-force-pending = Cette demande de protection est en cours d’examen.
point-refugee-in-force-citizen = Cette protection a pris fin. Le demandeur est devenu depuis ressortissant d’un autre pays.
point-refugee-same-country = Les données proviennent du pays que le demandeur a fui.
point-refugee-will-confirm = Le pays qui a accordé la protection est prêt à la confirmer. Le demandeur prie la Commission de l’y inviter.
point-refugee-paper-there = Le statut est établi par la pièce citée.
point-no-grave-act = À la connaissance du demandeur, l’accusation ne mentionne ni homicide, ni violence sexuelle, ni terrorisme, ni trafic de stupéfiants, ni criminalité organisée.
point-loss-small = Ce qui aurait été pris ou perdu est de très faible valeur.
point-penalty-under = La peine est inférieure au seuil que l’article 83 fixe pour une notice rouge.
point-co-accused-mild = Une autre personne accusée des mêmes faits a été traitée avec indulgence.
point-behaviour-charge = L’accusation porte sur un comportement pour lequel les normes morales ou culturelles diffèrent d’un pays à l’autre.
point-serves-no-serious-crime = Il n’est pas allégué que l’acte ait servi une infraction grave ou un groupe criminel.
point-family-charge = L’accusation naît d’une affaire familiale ou privée.
point-child-not-at-risk = Aucun document connu du demandeur n’indique qu’un enfant soit en danger.
point-private-charge = L’accusation porte sur une infraction administrative ou un litige privé.
point-private-charge-administrative = L’accusation porte sur une infraction administrative.
point-private-charge-dispute = L’accusation porte sur un litige privé.
point-fraud-not-alleged = L’intention de frauder n’est pas alléguée.
point-political-charge = Le demandeur soutient que l’accusation est d’un type souvent employé contre la dissidence politique, religieuse ou militaire.
point-political-role = Le demandeur a joué un rôle dans la politique, la presse, une organisation non gouvernementale ou la contestation.
point-protected-from-accuser = Un autre pays, ou le HCR, a accordé au demandeur une protection contre l’État qui est la source des données.
point-protected-from-accuser-country = Un autre pays a accordé au demandeur une protection contre l’État qui est la source des données.
point-protected-from-accuser-unhcr = Le HCR a accordé au demandeur une protection contre l’État qui est la source des données.
point-body-found-political = Un tribunal, un organe des Nations Unies ou un autre État a déclaré par écrit que l’affaire est politique.
point-political-timing = L’accusation a suivi de près un acte politique du demandeur.
point-officials-said = Des responsables de l’État accusateur se sont exprimés publiquement contre le demandeur avant tout jugement.
point-group-charged = D’autres membres du même groupe ont été accusés de la même façon.
point-states-in-conflict = L’État accusateur est en conflit ouvert avec l’autre État concerné.
point-threats-recorded = Des menaces ou des mauvais traitements envers le demandeur sont consignés ci-dessus.
point-threats-recorded-threats = Des menaces envers le demandeur sont consignées ci-dessus.
point-threats-recorded-ill-treatment = Des mauvais traitements envers le demandeur sont consignés ci-dessus.
point-extradition-refused = Un État a refusé d’extrader le demandeur, ou l’a remis en liberté.
point-extradition-refused-refused = Un État a refusé d’extrader le demandeur.
point-extradition-refused-released = Un État a remis le demandeur en liberté dans une procédure d’extradition.
point-pure-charge = Par sa nature, l’infraction reprochée est politique, militaire ou religieuse.
point-pure-charge-political = Par sa nature, l’infraction reprochée est politique.
point-pure-charge-military = Par sa nature, l’infraction reprochée est militaire.
point-pure-charge-religious = Par sa nature, l’infraction reprochée est religieuse.
point-words-only = Seuls des paroles, une appartenance ou des convictions sont allégués, et aucun autre acte.
point-held-office = Le demandeur a exercé une fonction publique.
point-office-acts = Les actes allégués ont été accomplis dans le cadre de cette fonction.
point-power-change = L’accusation a suivi un changement de pouvoir.
point-terror-charge = L’accusation porte le nom de terrorisme.
point-terror-no-acts = Aucun acte concret de violence et aucun soutien matériel ne sont allégués.
point-paper-there = Un document en possession du demandeur l’établit.
point-facts-vague = Pour autant que le demandeur connaisse le texte, celui-ci omet l’acte, son moment ou son lieu.
point-facts-no-link = Pour autant que le demandeur connaisse le texte, celui-ci ne dit pas ce que le demandeur a fait personnellement.
point-facts-no-link-entity = Pour autant que le demandeur connaisse le texte, celui-ci ne dit pas ce que le demandeur a fait lui-même.
point-facts-no-crime = Le demandeur soutient que les faits tels qu’ils sont exposés ne constituent pas une infraction.
point-facts-counter = Le demandeur détient un document qui contredit les faits tels qu’ils sont exposés.
point-judicial-law = Pour autant que le demandeur connaisse le texte, celui-ci ne cite aucune loi ou aucune peine maximale.
point-judicial-warrant = Pour autant que le demandeur connaisse le texte, celui-ci ne cite ni mandat ni jugement.
point-ident-poor = Pour autant que le demandeur connaisse les données, elles ne suffisent pas à identifier une personne.
point-ident-poor-entity = Pour autant que le demandeur connaisse les données, elles ne suffisent pas à l’identifier.
point-data-wrong = Une partie des données est inexacte ou périmée.
point-data-too-much = Une partie des données va au-delà de ce que requiert la coopération policière.
point-wrong-person = Le demandeur soutient que les données concernent une autre personne.
point-wrong-person-entity = Le demandeur soutient que les données concernent une autre personne ou entité.
point-warrant-annulled = Le mandat ou l’affaire à l’origine des données a été annulé ou n’est plus valable.
point-warrant-annulled-warrant = Le mandat à l’origine des données n’est plus valable.
point-authority-wrong = Un tribunal a constaté que l’autorité à l’origine de l’affaire n’avait pas le pouvoir d’agir.
point-judged-elsewhere = Un autre État a jugé le demandeur pour cela ou a repris l’affaire.
point-judged-elsewhere-judged = Un autre État a jugé le demandeur pour cela.
point-same-facts = Les faits sont les mêmes.
point-judgment-final = Ce jugement ou ce transfert est définitif.
point-judgment-final-judged = Ce jugement est définitif.
point-time-barred = Le demandeur soutient que les poursuites sont prescrites selon le droit de l’État qui est la source des données.
point-limitation-ran = À la connaissance du demandeur, rien n’a interrompu le délai de prescription.
point-case-ended = L’affaire à l’origine des données est terminée.
point-end-final = Cette fin est définitive.
point-end-covers-all = Elle couvre toutes les accusations sur lesquelles reposent les données.
point-kept-long = Les données sont détenues depuis plus de cinq ans.
point-need-not-reviewed = Le demandeur n’a été informé d’aucun réexamen de la nécessité de les conserver.
point-place-known = Le lieu où se trouve le demandeur est connu de l’État qui est la source des données.
point-never-asked = Cet État n’a pas demandé l’extradition, à la connaissance du demandeur.
point-used-to-press = Le demandeur soutient que les données ont servi à faire pression sur lui.
point-refusal-ground = Le refus repose sur la torture, la politique, un procès inéquitable ou un jugement antérieur.
point-refusal-final = Un tribunal a refusé, et sa décision est définitive.
point-local-matter = L’affaire est mineure et locale, sans lien avec un autre pays, à la connaissance du demandeur.
point-bureau-silent = La Commission a écrit que le bureau national n’a donné aucune réponse, ou seulement une réponse générale.
point-document-in-hand = Le document n’a été ni perdu ni volé.
point-document-not-told = Le demandeur n’a jamais été informé d’une décision annulant le document.
point-document-misuse = L’enregistrement a été fait après le refus ou l’effacement d’une alerte.
point-document-no-court = À la connaissance du demandeur, aucun tribunal ne l’a ordonné.
point-diffusion-unreviewed = La diffusion a été envoyée avant qu’INTERPOL l’ait examinée.
point-sent-again = La même demande a été présentée de nouveau par une autre voie après un refus ou un effacement.
point-same-basis = La demande ne repose sur aucun autre fait ni sur aucun nouveau mandat, à la connaissance du demandeur.
point-refugee-evidence = La protection, passée ou d’un autre type, montre la position d’un autre État.
point-refugee-evidence-past = La protection passée montre la position d’un autre État.
point-refugee-evidence-other = La protection, d’un autre type que le statut de réfugié, montre la position d’un autre État.
point-body-found-torture = Un tribunal, un organe des Nations Unies ou un État a constaté que le demandeur a été ou serait torturé.
point-ill-treated = Le demandeur déclare qu’il y a eu torture ou mauvais traitements.
point-medical-paper = Il existe un document médical.
point-evidence-torture = Le demandeur déclare que des preuves de l’affaire ont été obtenues sous la torture.
point-penalty-death = L’accusation peut entraîner la peine de mort.
point-life-threats = Le demandeur déclare qu’il y a eu un attentat contre sa vie ou une menace contre elle.
point-body-found-life = Un tribunal, un organe des Nations Unies ou un État a constaté que la vie du demandeur est en danger.
point-tried-absent = Le demandeur a été jugé par défaut.
point-not-called = Le demandeur déclare qu’il n’y a pas eu de convocation au procès.
point-retrial-no = Le demandeur n’a pas droit à un nouveau procès en sa présence, pour autant qu’on le sache.
point-no-lawyer = Le demandeur déclare que l’assistance d’un avocat a été refusée.
point-no-file = Le demandeur déclare que l’accès au dossier a été refusé.
point-judge-not-free = Un tribunal ou un organe a constaté que le juge ou le procureur n’était pas indépendant.
point-body-found-trial = Un tribunal, un organe des Nations Unies ou un État a constaté que le procès était ou serait inéquitable.
point-long-detention = Le demandeur a été détenu très longtemps avant tout procès.
point-country-reports = Des rapports généraux décrivent la situation dans ce pays.
point-cheque-charge = L’accusation porte sur un chèque sans provision.

channel-red_notice = Notice rouge
channel-wanted_diffusion = Diffusion pour personne recherchée
channel-other_diffusion = Diffusion
channel-blue_notice = Notice bleue
channel-green_notice = Notice verte
channel-yellow_notice = Notice jaune
channel-black_notice = Notice noire
channel-orange_notice = Notice orange
channel-purple_notice = Notice mauve
channel-silver_notice = Notice ou diffusion argentée
channel-un_special_notice = Notice spéciale INTERPOL–Conseil de sécurité des Nations Unies
channel-stolen_art_notice = Notice d’œuvres d’art volées
channel-sltd = Enregistrement dans la base des documents de voyage volés et perdus (SLTD)
channel-ncb_message = Message entre Bureaux centraux nationaux
channel-draft_notice = Projet de notice
channel-nominal_record = Fiche nominative ou fichier d’analyse
channel-aimc = Circulaire du Conseil des ministres arabes de l’Intérieur
channel-cis_wanted = Liste de recherche interétatique de la CEI
channel-sco_rats = Liste de la RATS de l’OCS
channel-sis = Signalement dans le Système d’information Schengen
channel-bilateral_request = Demande bilatérale
channel-mutual_legal_assistance = Demande d’entraide judiciaire
channel-risk_list = Liste de risques commerciale
channel-fiu_channel = Demande entre cellules de renseignement financier
channel-passport_cancellation = Annulation de passeport
channel-immigration_removal = Éloignement
channel-national_warrant = Mandat d’arrêt national
channel-national_copy = Copie dans une base de données nationale
channel-other = Autres données
record-stolen_blank = enregistré comme volé vierge
record-stolen = enregistré comme volé
record-lost = enregistré comme perdu
record-invalid = enregistré comme non valable
record-revoked = enregistré comme révoqué
sis-arrest = aux fins d’arrestation
sis-entry_refusal = aux fins de refus d’entrée
sis-document = portant sur un document
sis-information = pour information
sis-other = autre type
alert-status-suspected = existence soupçonnée
alert-status-confirmed = existence établie
alert-status-challenged = contestée dans une autre procédure
alert-status-deleted = signalée comme effacée ou retirée
alert-status-reissued = émise de nouveau après un effacement ou un refus
alert-status-unknown = non connu du demandeur
protection-convention_refugee = statut de réfugié au titre de la Convention de 1951
protection-mandate_refugee = reconnaissance comme réfugié au titre du mandat du HCR
protection-subsidiary = protection subsidiaire
protection-asylum_seeker = demande d’asile
protection-humanitarian = autorisation de séjour humanitaire
protection-temporary = protection temporaire
protection-asylum_kind_unknown = asile
protection-unknown = protection d’un type non précisé
protection-status-active = en vigueur
protection-status-pending = pas encore décidée
protection-status-refused = refusée
protection-status-revoked = retirée
protection-status-ended = terminée
protection-status-unknown = non précisé
proceeding-criminal = Procédure pénale
proceeding-extradition = Procédure d’extradition
proceeding-asylum = Procédure d’asile
proceeding-ccf = Demande antérieure à la Commission
proceeding-general_secretariat = Affaire devant le Secrétariat général d’INTERPOL
proceeding-human_rights = Procédure devant un organe international des droits de l’homme
proceeding-sis = Procédure sur des données Schengen
proceeding-civil = Procédure civile
proceeding-other = Autre procédure
outcome-refused = refus
outcome-granted = octroi
outcome-released = personne remise en liberté
outcome-convicted = condamnation
outcome-acquitted = acquittement
outcome-amnesty = amnistie ou grâce
outcome-withdrawn = classement ou retrait
outcome-compliant = données jugées conformes
outcome-not_compliant = données jugées non conformes
outcome-deleted = données effacées
outcome-inadmissible = irrecevable
outcome-pending = en cours
outcome-other = autre issue
name-official = Nom
name-original_script = Dans l’écriture d’origine
name-spelling = Autre graphie
name-former = Ancien nom
name-alias = Dit aussi
paper-passport = Passeport
paper-refugee_travel_document = Titre de voyage (Convention de 1951)
paper-alien_passport = Passeport pour étranger
paper-identity_card = Carte d’identité
paper-residence_permit = Titre de séjour
paper-other = Autre pièce d’identité
paper-other-entity = Autre document officiel
evidence-decision = décision
evidence-court_paper = pièce judiciaire ou de police
evidence-letter = lettre
evidence-identity_paper = pièce d’identité
evidence-press_report = article de presse
evidence-report = rapport
evidence-photo = photographie ou numérisation
evidence-screenshot = capture d’écran
evidence-recording = enregistrement
evidence-medical = document médical
evidence-asylum_file = dossier d’asile
evidence-other = document
sex-female = féminin
sex-male = masculin
sex-other = autre mention
role-applicant = demandeur
role-representative = représentant du demandeur
role-co_accused = coaccusé du demandeur
role-accuser = accusateur ou victime alléguée
role-judge = juge
role-prosecutor = procureur ou enquêteur
role-police = policier ou garde-frontière
role-ncb_officer = agent d’un Bureau central national
role-official = responsable public
role-helper = personne qui aide le demandeur
role-family = membre de la famille
role-witness = témoin
role-other = cité dans les faits

## Fiche à copier dans le portail (PR-020 : ses trois genres)
portal-kind-access = Accès
portal-kind-deletion = Rectification et/ou effacement
portal-kind-revision = Demande de révision
portal-attached = Jointe
portal-secret-rest = Tout ce qui porte la mention (C) dans la demande
