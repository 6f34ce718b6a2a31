# Preuve de date : une empreinte sort, les preuves reviennent par fichier.
nav-proofs = Preuve de date
help-proofs = Preuve de date
    .text = Une empreinte de tous les documents sort. Les preuves reviennent par fichier et sont vérifiées ici.
     Chaque résultat dit ce que vous devez encore comparer ailleurs.
proofs-title = Preuve de date
proofs-under = Montrez que vos documents existaient avant un certain moment.
proofs-says = Une preuve montre que les documents existaient avant un moment et sont les mêmes depuis. Elle ne montre pas qu’ils sont vrais.
proofs-limit = Rien ne quitte cet ordinateur tout seul. Vous portez l’empreinte dehors et la preuve dedans.
proofs-empty = Il n’y a pas encore de document à prouver
proofs-empty-text = Ajoutez d’abord un document avec son fichier.
root-now = { $count ->
    [one] Une empreinte pour { $count } document
   *[other] Une empreinte pour { $count } documents
}
root-without = { $count ->
    [one] { $count } entrée n’a pas de fichier. L’empreinte ne la couvre pas.
   *[other] { $count } entrées n’ont pas de fichier. L’empreinte ne les couvre pas.
}
root-rows-check = Le dernier groupe d’une ligne la vérifie. Lisez les lignes à voix haute ou tapez-les.
root-request = Enregistrer la demande d’horodatage
root-list = Enregistrer la liste d’empreintes
root-scan = Montrer le code et les lignes
root-ways = Portez l’un d’eux à un ordinateur avec réseau. Demandez à une autorité d’horodatage, ou à OpenTimestamps, une preuve de la liste.
root-code = L’empreinte comme code à scanner
root-written = L’empreinte est dans { $name }. Elle ne dit rien de ce que disent les documents.
root-sent = Empreintes sorties
sent-on = { $date }, { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
sent-current = Couvre tous les documents
sent-older = D’un état antérieur
sent-differ = { $count ->
    [one] { $count } document n’est plus le même ici, ou a disparu :
   *[other] { $count } documents ne sont plus les mêmes ici, ou ont disparu :
}
sent-waiting = Aucune preuve n’est encore revenue.
proof-take = Apporter une preuve
proof-again = Vérifier à nouveau
proof-taken-proof = La preuve a été vérifiée et est gardée avec le dossier.
proof-taken-certificate = Le certificat a été vérifié et est gardé avec la preuve.
proof-taken-header = L’en-tête de bloc a été vérifié et est gardé avec la preuve.
proof-kind-stamp = Horodatage (RFC 3161)
proof-kind-ots = Preuve OpenTimestamps
proof-state-holds = Tient
proof-state-needs = Pas encore entière
proof-state-fails = Ne prouve rien
proof-says = Les documents existaient avant : { $time }.
proof-needs-root = Le certificat racine de l’autorité manque encore, il n’est pas là. Apportez-le comme fichier.
proof-needs-header = L’en-tête du bloc Bitcoin { $height } manque encore. Apportez ses 80 octets comme fichier.
proof-needs-block = Un calendrier a promis une preuve. Aucun bloc ne la contient encore. Demandez plus tard la preuve achevée.
proof-compare = Comparez ceci ailleurs.
proof-compare-stamp = Ce doit être l’empreinte que l’autorité publie elle-même.
proof-compare-ots = Ce doit être l’empreinte du bloc à cette hauteur, d’une source sûre. L’heure peut être fausse de deux heures.
proof-root-brought = Vous avez apporté cette racine dans son propre fichier.
proof-root-inside = La racine était dans la preuve : la preuve seule ne montre pas qui l’a faite.
fault-not-a-proof = Ce n’est ni une preuve, ni un certificat, ni un en-tête de bloc.
fault-too-large = C’est plus grand que toute preuve.
fault-cut-or-longer = C’est coupé, ou il y suit quelque chose qui n’en fait pas partie.
fault-other-hash = Cela concerne d’autres documents, ou aucune empreinte sortie d’ici.
fault-refused = L’autorité a refusé d’horodater.
fault-unknown-algorithm = Cela utilise une méthode qui n’est pas connue ici, ou trop faible.
fault-bad-signature = Sa signature ne convient pas.
fault-no-signer = Le certificat qui l’a signé manque, ou c’est un autre.
fault-not-for-time = Le certificat qui l’a signé ne peut pas horodater.
fault-not-valid-then = Un certificat n’était pas valable à ce moment.
fault-not-an-authority = Un certificat est là où seul celui d’une autorité peut être.
fault-other-root = Cela mène à une autre racine, ou rien ici n’en a besoin.
fault-other-block = L’en-tête est d’un autre bloc, ou rien ici n’en a besoin.
fault-too-little-work = Il y a trop peu de travail derrière cet en-tête. N’importe qui pourrait le faire.
