import type { ReponseProtection } from '../../domain/capacite/mesure-de-protection.ts'
import type { Entree } from '../../domain/formalites/formalite.ts'
import type { CleAvertissement } from '../../domain/brouillon/avertissements.ts'
import type { Civilite, Piece } from '../../domain/mandat/parties.ts'

/** Les listes du domaine : une valeur sans phrase ne compile pas. */
const civilites: Record<Civilite, string> = { madame: 'Madame', monsieur: 'Monsieur', nonPrecisee: 'Ne pas préciser' }

const pieces: Record<Piece | 'declaree', string> = {
  carteIdentite: 'Carte d’identité',
  passeport: 'Passeport',
  titreDeSejour: 'Titre de séjour',
  permisDeConduire: 'Permis de conduire',
  autrePiece: 'Autre pièce',
  declaree: 'Rien vu : identité déclarée',
}

const suites: Record<ReponseProtection, string> = {
  non: 'La personne signe elle-même.',
  sauvegarde: 'La personne garde ses droits : elle signe elle-même.',
  curatelle: 'La personne peut signer elle-même. Dites-lui qu’elle peut en parler d’abord à son curateur.',
  tutelle: 'C’est la personne nommée par le juge qui signe. Ici, pas de mandat à l’écran : faites la démarche avec elle, ou prenez le mandat sur papier.',
  habilitation:
    'C’est le proche nommé par le juge qui signe. Ici, pas de mandat à l’écran : faites la démarche avec lui, ou prenez le mandat sur papier.',
  neSaitPas: 'Tant qu’on ne le sait pas, pas de mandat à l’écran. Faites la démarche avec la personne à côté de vous, ou prenez le mandat sur papier.',
}

const avertissements: Record<CleAvertissement, string> = {
  ribAConfirmerDeuxFois: 'Touche à l’argent : relisez le RIB deux fois avec la personne, avant de valider.',
  donneeDeSante: 'Révèle une information de santé : ne notez ici que ce qu’il faut.',
  presenceRequise: 'La personne doit être là ce jour-là.',
  nonDelegable: 'La personne doit le faire elle-même : retirez cette ligne.',
  clauseExpresse: 'Demande un accord exprès : dites-le à voix haute avant de signer.',
  delaiLegal: 'Un délai court : notez-le.',
  dossierPapier: 'Se finit sur papier ou au guichet.',
  identifiantsRemis: 'Les identifiants sont remis à la personne. Ne les gardez pas.',
}

const entrees: Record<Entree, string> = {
  boiteDediee: 'avec une boîte aux lettres électronique dédiée',
  codeDicte: 'avec un code que la personne dicte au téléphone',
  aidantsConnect: 'avec Aidants Connect',
  impossible: 'impossible : faites venir la personne',
}

export const rediger = {
  titre: 'Rédiger le mandat',
  chapeau: 'Tout se remplit au clavier. Ce que vous tapez est gardé, chiffré, à chaque pause.',
  sections: {
    personne: 'La personne',
    juge: 'La question du juge',
    formalites: 'Les formalités',
    duree: 'La durée et qui peut agir',
  },
  personne: {
    nom: 'Nom',
    prenom: 'Prénom',
    unSuffit: 'Un nom ou un prénom suffit.',
    civilite: 'Civilité',
    civilites,
    naissance: 'Date de naissance',
    naissanceAide: '14/09/1950, ou l’année seule',
    inconnue: 'Date inconnue',
    lieu: 'Lieu de naissance',
    lieuAide: 'Commune, pays',
    domicile: 'Où joindre la personne',
    domiciles: { adresse: 'Adresse', commune: 'Commune seule', ccas: 'Domicilié au CCAS' },
    adresse: 'Adresse complète',
    commune: 'Commune',
    identite: 'Papier d’identité vu',
    identiteAide: 'La sorte de papier, jamais son numéro.',
    pieces,
  },
  nombre: 'Ce nombre ressemble à un numéro personnel. Seing n’en garde pas.',
  nombreConfirmer: 'Ce n’est pas un numéro fiscal, de carte ou d’allocataire',
  nonGarde: 'Ce texte n’est pas enregistré.',
  juge: {
    question: 'Un juge a-t-il nommé quelqu’un pour s’occuper de vos papiers ?',
    aide: 'Posez la question telle quelle. Ne demandez pas à voir le jugement.',
    reponses: { non: 'Non', oui: 'Oui', neSaitPas: 'Ne sait pas' },
    laquelle: 'Comment cela s’appelle-t-il ?',
    mesures: {
      sauvegarde: 'Sauvegarde de justice',
      curatelle: 'Curatelle',
      tutelle: 'Tutelle',
      habilitation: 'Habilitation familiale',
    },
    suites,
  },
  formalites: {
    chercher: 'Ajouter une formalité',
    chercherAide: 'Un mot suffit : rsa, loyer, carte vitale… Ctrl + K pour y revenir de partout.',
    vide: 'Rien au catalogue pour « {texte} ». Essayez un autre mot, ou le nom de l’organisme.',
    nombre: 'Rien ne correspond. | Une formalité proposée. | {n} formalités proposées.',
    ajoutee: 'Ajoutée : {titre}.',
    retiree: 'Retirée : {titre}.',
    deja: 'Déjà au mandat : {titre}.',
    nonDelegable: 'La personne doit le faire elle-même : {titre}.',
    dejaCourt: 'déjà au mandat',
    elleMeme: 'la personne doit le faire elle-même',
    aucune: 'Aucune formalité pour l’instant. Un mandat ne dit jamais « toutes démarches » : il les nomme, une par une.',
    compte: 'Une formalité | {n} formalités',
    retirer: 'Retirer',
    retirerLigne: 'Retirer : {titre}',
    precision: 'Précision',
    precisionAide: 'Un mot de plus si la ligne est trop large. Jamais de numéro ni de mot de passe.',
    ajouterPrecision: 'Préciser',
    ajouterPrecisionLigne: 'Préciser : {titre}',
    entrer: 'Entrer sans la personne :',
    entrees,
    avertissements,
    avecNote: '{phrase} ({note})',
    inconnue: 'Formalité retirée du catalogue',
  },
  duree: {
    legende: 'Combien de temps',
    aide: 'Le temps que ces formalités demandent, pas plus.',
    durees: { unJour: 'Un jour', unMois: 'Un mois', sixMois: 'Six mois', douzeMois: 'Douze mois', jusquAu: 'Jusqu’à un jour précis' },
    aujourdhui: 'aujourd’hui seulement',
    jusquAu: 'jusqu’au {jour} inclus',
    auPlus: 'douze mois au plus',
    dernierJour: 'Dernier jour, inclus',
    quand: 'Le mandat s’arrête tout seul le {jour} au soir.',
  },
  qui: {
    legende: 'Qui peut agir',
    toutAidant: 'Tout aidant habilité de la structure',
    toutAidantAide: 'L’aide continue si vous êtes absent.',
    cetAidant: '{nom} seulement',
    cetAidantAide: 'Vos collègues ne pourront ni agir, ni ouvrir ce mandat.',
    moi: 'Cet aidant',
  },
  redirection: 'Rediriger les courriels de ces formalités vers la messagerie professionnelle',
  redirectionAide: 'Clause expresse : elle sera lue à voix haute. Les courriels sont supprimés dès que l’accompagnement prend fin.',
  lieu: 'Lieu de signature',
  apercu: 'Le mandat, tel qu’il sera imprimé',
  voir: 'Voir le mandat',
  cacher: 'Cacher le mandat',
  suite: 'Faire lire et signer',
  raccourci: 'Ctrl + Entrée',
  preparation: 'Vérification…',
  rienEnregistre: 'Rien n’est enregistré. Votre saisie est toujours là.',
  reessayer: 'Réessayer',
  pasEncore: 'Pas encore enregistré',
  partir: 'Parti sans signer',
  partirTitre: 'Effacer ce brouillon ?',
  partirTexte: 'La personne part sans signer. Tout ce qui est tapé sur cette page sera effacé de cet ordinateur. Rien ne pourra revenir.',
  partirOui: 'Effacer le brouillon',
  partirNon: 'Garder le brouillon',
  introuvable: 'Ce brouillon n’est plus sur cet ordinateur : il a été signé, ou effacé.',
  retourAccueil: 'Revenir à l’accueil',
} as const
