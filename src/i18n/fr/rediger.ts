import type { ReponseProtection } from '../../domain/capacite/mesure-de-protection.ts'
import type { Entree } from '../../domain/formalites/formalite.ts'
import type { CleAvertissement } from '../../domain/brouillon/avertissements.ts'
import type { CleDeDuree } from '../../domain/duree/proposer-duree.ts'
import type { Question } from '../../domain/mandat/refus.ts'
import type { Civilite, Piece } from '../../domain/mandat/parties.ts'
import { clauses, connus, quiSigne } from './rediger-clauses.ts'
import { redigerFormalites } from './rediger-formalites.ts'

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

const questions: Record<Question['type'], { readonly phrase: string; readonly confirmer: string }> = {
  NombreSuspect: {
    phrase: 'Ce nombre ressemble à un numéro personnel. Seing n’en garde pas.',
    confirmer: 'Ce n’est pas un numéro fiscal, de carte ou d’allocataire',
  },
  DeuxParents: {
    phrase: 'Selon la MDPH, les deux parents signent le dossier d’un enfant.',
    confirmer: 'Un seul parent signe : il exerce seul l’autorité parentale, ou la MDPH a dit oui',
  },
}

const pourquoi: Record<CleDeDuree, string> = {
  aucuneLigne: 'le temps d’une demande et de sa réponse',
  acteBref: 'ces lignes se font en peu de temps',
  demande: 'une demande attend sa réponse',
  chaqueMois: 'une ligne revient chaque mois',
  chaqueTrimestre: 'une ligne revient chaque trimestre',
  chaqueAnnee: 'une ligne revient chaque année',
  nombreDeFois: 'le nombre de fois écrit sur une ligne le demande',
  dateEcrite: 'une date est écrite sur une ligne',
}

const suites: Record<ReponseProtection | 'mineur' | 'curateurSigne', string> = {
  mineur: 'La personne a moins de 18 ans : un parent ou un tuteur signe en son nom. Il doit être là.',
  curateurSigne: 'La personne signe elle-même, et son curateur signe à côté d’elle.',
  non: 'La personne signe elle-même.',
  sauvegarde: 'La personne garde ses droits : elle signe elle-même.',
  curatelle: 'La personne peut signer elle-même. Dites-lui qu’elle peut en parler d’abord à son curateur.',
  tutelle: 'C’est la personne nommée par le juge qui signe, au nom de la personne aidée. Elle doit être là.',
  habilitation: 'C’est le proche nommé par le juge qui signe, au nom de la personne aidée. Il doit être là.',
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
  paiement: 'Fait payer la personne : il faut son accord exprès, et c’est elle qui paie.',
  engagement: 'Engage la personne : il faut son accord exprès, ce jour-là.',
  mandatOperateur: 'L’organisme demande aussi son propre mandat : faites-le signer à la personne.',
  personneSigne: 'Préparez le dossier : c’est la personne qui le signe.',
}

const entrees: Record<Entree, string> = {
  boiteDediee: 'boîte électronique dédiée',
  codeDicte: 'code dicté au téléphone',
  aidantsConnect: 'Aidants Connect',
  sansCompte: 'sans compte, par un formulaire',
  impossible: 'impossible, faites-la venir',
}

export const rediger = {
  titre: 'Rédiger le mandat',
  chapeau: 'Tout se remplit au clavier. Ce que vous tapez est gardé, chiffré, à chaque pause.',
  origines: {
    avenant: { titre: 'Ajouter des lignes', chapeau: 'Avenant au mandat {numero} : seulement les lignes en plus. Vous le signez ensemble, comme le premier.' },
    renouvellement: { titre: 'Renouveler le mandat', chapeau: 'À la suite du mandat {numero}, prérempli. Relisez chaque ligne avec la personne.' },
  },
  sections: {
    personne: 'La personne',
    juge: 'La question du juge',
    formalites: 'Les formalités',
    clauses: 'Qui peut agir, et comment',
    duree: 'La durée et le lieu',
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
    connus,
  },
  questions,
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
    ...quiSigne,
  },
  formalites: { ...redigerFormalites, entrees, avertissements },
  duree: {
    legende: 'Combien de temps',
    aide: 'Le temps que ces formalités demandent, pas plus.',
    propose: 'Proposé : {duree}, car {pourquoi}. Vous pouvez changer.',
    pourquoi,
    reprendre: 'Reprendre la durée proposée',
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
  clauses,
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
