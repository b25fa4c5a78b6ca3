import type { Kind } from '../../application/ports.ts'
import type { Drapeau, Entree } from '../../domain/formalites/formalite.ts'
import type { VoieDeRevocation } from '../../domain/vie/fin.ts'
import type { MoyenDeRemise } from '../../domain/mandat/mandat.ts'
import type { Statut } from '../../domain/mandat/statut.ts'

const statut: Record<Statut, string> = {
  aVenir: 'À venir',
  enCours: 'En cours',
  expire: 'Terminé',
  revoque: 'Arrêté',
  renonce: 'Renoncé',
  accompli: 'Accompli',
  caduc: 'Caduc',
}

const sorte: Record<Kind, string> = {
  reglages: 'réglages',
  brouillon: 'brouillon',
  mandat: 'mandat',
  document: 'document signé',
  repere: 'repère de mandat',
  registre: 'ligne du registre',
  fin: 'arrêt d’un mandat',
  suivi: 'suivi d’un mandat',
  remise: 'copie remise',
  seance: 'séance',
}

const entree: Record<Entree, string> = {
  boiteDediee: 'code reçu dans la boîte dédiée',
  codeDicte: 'code dicté au téléphone par la personne',
  aidantsConnect: 'Aidants Connect',
  sansCompte: 'sans compte : un formulaire suffit',
  impossible: 'impossible sans elle : demandez-lui de venir',
}

/** Ce qu'il faut se rappeler au moment d'agir ; '' quand le drapeau n'appelle rien ici. */
const rappel: Record<Drapeau, string> = {
  compte: '',
  sante: 'Donnée de santé : n’en notez rien ailleurs.',
  rib: 'Coordonnées bancaires : faites-les confirmer deux fois.',
  presenceRequise: 'La personne doit être là.',
  nonDelegable: 'La personne doit le faire elle-même.',
  clauseExpresse: 'Permis par une clause expresse du mandat.',
  delaiLegal: '',
  dossierPapier: 'Dossier papier.',
  identifiantsRemis: 'Remettez les identifiants à la personne, ne les gardez pas.',
  paiement: 'Paiement : demandez son accord exprès, et n’avancez jamais d’argent.',
  engagement: 'Cela l’engage : demandez son accord exprès ce jour-là.',
  mandatOperateur: 'L’organisme demande aussi son propre mandat, signé de la personne.',
  personneSigne: 'C’est la personne qui signe le dossier.',
}

const voie: Record<VoieDeRevocation, string> = { auGuichet: 'Au guichet', parTelephone: 'Par téléphone', parEcrit: 'Par écrit' }
const ditPar: Record<VoieDeRevocation, string> = { auGuichet: 'dit au guichet', parTelephone: 'dit par téléphone', parEcrit: 'demandé par écrit' }
const moyen: Record<MoyenDeRemise, string> = { papier: 'Papier remis le {jour}', fichier: 'Fichier remis le {jour}' }

export const mandats = {
  titre: 'Mandats',
  chercher: 'Chercher une personne ou un numéro',
  chercherAide: 'Nom, année de naissance ou numéro. Les accents ne comptent pas.',
  trouves: 'Aucun mandat trouvé | Un mandat trouvé | {n} mandats trouvés',
  rienTrouve: 'Aucun mandat de ce nom ou de ce numéro sur ce poste.',
  rienTrouveAide: 'Il a peut-être été signé sur un autre poste. Demandez à voir le papier : son numéro dit où.',
  listes: { bientotFini: 'Bientôt finis (30 jours)', enCours: 'En cours', fini: 'Finis' },
  ranger: 'Ranger par',
  tris: { nom: 'Nom', echeance: 'Dernier jour', signature: 'Signature' },
  suivants: 'Voir les suivants ({n})',
  finiLe: 'Fini le {jour}',
  lignesArretees: 'Une ligne arrêtée | {n} lignes arrêtées',
  aucunEnCours: 'Aucun mandat en cours.',
  vide: 'Pas encore de mandat sur ce poste.',
  videAide: 'Recevez une personne : le mandat apparaîtra ici dès qu’il sera signé.',
  recevoir: 'Recevoir une personne',
  jusquAu: 'Jusqu’au {jour}',
  homonyme: 'Homonyme : vérifiez la naissance',
  seulAidant: '{nom} seulement',
  copieARemettre: 'Copie à remettre',
  fermes: 'Donnés à un seul aidant',
  fermesAide: 'Ces mandats sont à un collègue : vous n’en voyez que le numéro et l’état. Vous pouvez les arrêter si la personne le demande.',
  ecartees: 'Des fiches n’ont pas pu être lues',
  ecarteesAide: 'Elles sont mises de côté, rien n’est effacé. Le reste fonctionne.',
  ecartee: {
    abimee: 'Fiche abîmée : {sorte}, repère {id}',
    plusRecente: 'Fiche d’une version plus récente de Seing : {sorte}, repère {id}',
  },
  naissance: { madame: 'née', monsieur: 'né', nonPrecisee: 'naissance' },
  naissanceLe: '{ne} le {jour}',
  naissanceEn: '{ne} en {annee}',
  naissanceInconnue: 'naissance inconnue',
  statut,
  sorte,
  entree,
  rappel,
  voie,
  ditPar,
  moyen,
  un: {
    tous: 'Tous les mandats',
    ferme: 'Mandat d’un collègue',
    fermeTexte: 'Il est donné à un seul aidant : son contenu ne s’ouvre qu’avec ses mots à lui. Si la personne demande à l’arrêter, vous pouvez le faire ici.',
    numero: 'Numéro {numero}',
    permettait: 'Ce que ce mandat permettait',
    permettra: 'Ce que ce mandat permettra',
    precision: 'Précision : {texte}',
    redirection: 'Les courriels peuvent être redirigés vers votre messagerie professionnelle, et doivent être effacés à la fin.',
    quiPeutAgir: 'Qui peut agir',
    toutAidant: 'Tout aidant habilité ({structure})',
    cetAidant: '{nom}, et personne d’autre',
    dernierJour: 'Dernier jour',
    signe: 'Signé le',
    signePar: '{jour}, avec {nom}',
    copie: 'Copie remise',
    copieNon: 'Pas encore. Remettez-la : elle revient à la personne.',
    document: 'Document signé',
    ouvrir: 'Ouvrir le document signé',
    fermerDocument: 'Refermer le document',
    sansLecteur: 'Ce navigateur n’affiche pas les PDF : enregistrez le fichier pour le lire.',
    imprimer: 'Imprimer une copie',
    enregistrer: 'Enregistrer le fichier',
    imprimee: 'La copie part à l’impression. Remettez-la à la personne.',
    enregistree: 'Le fichier est enregistré, en clair, dans Téléchargements. Remettez-le, puis effacez-le.',
    pasImprimee: 'Ce navigateur ne sait pas imprimer ce document. Enregistrez le fichier, puis imprimez-le.',
    arreter: 'Arrêter ce mandat',
    arreterTitre: 'Arrêter ce mandat ?',
    arreterTexte: 'La personne n’a pas à dire pourquoi. L’arrêt vaut dès aujourd’hui et ne s’annule pas. Arrêter tout le mandat arrête aussi ses avenants.',
    commentDit: 'Comment l’a-t-elle dit ?',
    commentManque: 'Choisissez comment elle l’a dit.',
    confirmer: 'Arrêter le mandat',
    confirmerLignes: 'Arrêter ces lignes',
    prevenir: 'Prévenez maintenant les organismes',
    prevenirTexte: 'Tant qu’ils ne le savent pas, ils peuvent encore se fier au papier. Reprenez-le, ou barrez-le.',
  },
} as const
