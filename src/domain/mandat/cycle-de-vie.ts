import type { Refus } from './refus.ts'
import type { Statut } from './statut.ts'

export const ETATS = ['brouillon', 'aVenir', 'enCours', 'expire', 'revoque', 'renonce', 'accompli', 'caduc'] as const
export type Etat = 'brouillon' | Statut

export const ACTES = [
  'signer',
  'remettreCopie',
  'ouvrirDocument',
  'agir',
  'noter',
  'confierOriginal',
  'rendreOriginal',
  'etablirFicheTelephone',
  'noterSignatureDuCurateur',
  'etablirAvenant',
  'revoquerDesLignes',
  'revoquer',
  'renoncer',
  'clore',
  'constaterCaducite',
  'renouveler',
  'rendreCompte',
  'exporter',
] as const
export type Acte = (typeof ACTES)[number]

type RefusDeCycle = Refus & {
  readonly type:
    | 'BrouillonIntrouvable'
    | 'MandatIntrouvable'
    | 'MandatPasCommence'
    | 'MandatExpire'
    | 'DejaRevoque'
    | 'MandatRenonce'
    | 'MandatAccompli'
    | 'MandatCaduc'
    | 'ReserveAuReferent'
}
type Depuis = Readonly<Record<Etat, RefusDeCycle['type'] | null>>

interface Regle {
  /** L'auteur et les lecteurs sont tenus par les clés du coffre ; le référent, par `peut`. */
  readonly par: 'auteur' | 'lecteurs' | 'toutAidant' | 'referent'
  /** Ce qui est jugé ailleurs avant l'acte. */
  readonly condition: string
  /** Depuis chaque état : `null` si l'acte est permis, sinon le refus. */
  readonly depuis: Depuis
  readonly source: string
}

/** Tant que le mandat vaut. */
const EN_COURS: Depuis = {
  brouillon: 'MandatIntrouvable',
  aVenir: 'MandatPasCommence',
  enCours: null,
  expire: 'MandatExpire',
  revoque: 'DejaRevoque',
  renonce: 'MandatRenonce',
  accompli: 'MandatAccompli',
  caduc: 'MandatCaduc',
}
/** Tant qu'il n'a pas fini : ce qui le termine peut venir avant son premier jour (horloge du poste en retard). */
const PAS_FINI: Depuis = { ...EN_COURS, aVenir: null }
/** Dès qu'il est signé, et après sa fin. */
const SIGNE: Depuis = { ...PAS_FINI, expire: null, revoque: null, renonce: null, accompli: null, caduc: null }
/** Dès qu'il a commencé, et après sa fin. */
const COMMENCE: Depuis = { ...SIGNE, aVenir: 'MandatPasCommence' }

/** La table du cycle de vie : un acte, depuis quels états, par qui, à quelle condition, sinon quel refus. */
export const CYCLE_DE_VIE: Readonly<Record<Acte, Regle>> = {
  signer: {
    par: 'auteur',
    condition: 'brouillon jugé complet ce jour (jugerBrouillon), deux signatures neutralisées',
    depuis: {
      brouillon: null,
      aVenir: 'BrouillonIntrouvable',
      enCours: 'BrouillonIntrouvable',
      expire: 'BrouillonIntrouvable',
      revoque: 'BrouillonIntrouvable',
      renonce: 'BrouillonIntrouvable',
      accompli: 'BrouillonIntrouvable',
      caduc: 'BrouillonIntrouvable',
    },
    source: 'C. civ. 1984',
  },
  remettreCopie: {
    par: 'lecteurs',
    condition: 'aucune : la personne peut redemander sa copie après la fin',
    depuis: SIGNE,
    source: 'C. civ. 1375',
  },
  ouvrirDocument: { par: 'lecteurs', condition: 'aucune', depuis: SIGNE, source: 'C. civ. 1366' },
  agir: {
    par: 'lecteurs',
    condition: 'ligne du mandat, pas arrêtée ; curateur signé s’il est attendu',
    depuis: EN_COURS,
    source: 'C. civ. 1989',
  },
  noter: {
    par: 'lecteurs',
    condition: 'fait un jour où la ligne valait ; après la fin aussi, pour que le compte rendu soit entier',
    depuis: COMMENCE,
    source: 'C. civ. 1993',
  },
  confierOriginal: { par: 'lecteurs', condition: 'sa sorte et combien, jamais son numéro', depuis: EN_COURS, source: 'C. civ. 1993' },
  rendreOriginal: {
    par: 'lecteurs',
    condition: 'confié, pas encore rendu ; la fin n’en dispense pas',
    depuis: SIGNE,
    source: 'C. civ. 1993',
  },
  etablirFicheTelephone: {
    par: 'lecteurs',
    condition: 'organisme du mandat dont une ligne vaut encore ; curateur signé s’il est attendu',
    depuis: EN_COURS,
    source: 'C. civ. 1989 ; RGPD 5.1.c',
  },
  noterSignatureDuCurateur: {
    par: 'lecteurs',
    condition: 'signature attendue sur le papier, pas encore revenue',
    depuis: EN_COURS,
    source: 'C. civ. 467',
  },
  etablirAvenant: {
    par: 'lecteurs',
    condition: 'mêmes parties, lignes nouvelles, dernier jour au plus tard celui du premier ; les deux signent',
    depuis: EN_COURS,
    source: 'C. civ. 1193, 1989',
  },
  revoquerDesLignes: {
    par: 'toutAidant',
    condition: 'des numéros tels qu’imprimés ; ni motif, ni droit de lecture',
    depuis: PAS_FINI,
    source: 'C. civ. 2004',
  },
  revoquer: {
    par: 'toutAidant',
    condition: 'aucune : ni motif, ni droit de lecture ; le repère suffit',
    depuis: PAS_FINI,
    source: 'C. civ. 2004',
  },
  renoncer: {
    par: 'toutAidant',
    condition: 'notifié à la personne : le texte de l’avis est donné',
    depuis: PAS_FINI,
    source: 'C. civ. 2007',
  },
  clore: {
    par: 'lecteurs',
    condition: 'chaque ligne accomplie, abandonnée ou révoquée',
    depuis: EN_COURS,
    source: 'C. civ. 1991',
  },
  constaterCaducite: {
    par: 'toutAidant',
    condition: 'décès ou tutelle appris ; le repère suffit',
    depuis: PAS_FINI,
    source: 'C. civ. 2003',
  },
  renouveler: {
    par: 'lecteurs',
    condition: 'jusqu’à un an après la fin ; un nouveau mandat, signé à neuf, jamais une prolongation',
    depuis: { ...COMMENCE, caduc: 'MandatCaduc' },
    source: 'C. civ. 1984 ; un an : choix de maison',
  },
  rendreCompte: { par: 'lecteurs', condition: 'aucune : à tout moment, et à la fin', depuis: SIGNE, source: 'C. civ. 1993' },
  exporter: { par: 'referent', condition: 'registre sans noms', depuis: SIGNE, source: 'C. pén. 226-13 (secret professionnel)' },
}

/** `null` si l'acte est permis depuis cet état à cette personne, sinon le refus à dire. */
export function peut(acte: Acte, etat: Etat, qui: { readonly referent: boolean } = { referent: false }): RefusDeCycle | null {
  const regle = CYCLE_DE_VIE[acte]
  const refus = regle.depuis[etat]
  if (refus !== null) return { type: refus }
  return regle.par === 'referent' && !qui.referent ? { type: 'ReserveAuReferent' } : null
}
