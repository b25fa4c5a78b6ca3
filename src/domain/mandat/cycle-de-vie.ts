import type { Refus } from './refus.ts'
import type { Statut } from './statut.ts'

export const ETATS = ['brouillon', 'aVenir', 'enCours', 'expire', 'revoque'] as const
export type Etat = 'brouillon' | Statut

export const ACTES = ['signer', 'remettreCopie', 'ouvrirDocument', 'revoquer', 'exporter'] as const
export type Acte = (typeof ACTES)[number]

type RefusDeCycle = Refus & {
  readonly type: 'BrouillonIntrouvable' | 'MandatIntrouvable' | 'MandatExpire' | 'DejaRevoque' | 'ReserveAuReferent'
}

interface Regle {
  /** L'auteur et les lecteurs sont tenus par les clés du coffre ; le référent, par `peut`. */
  readonly par: 'auteur' | 'lecteurs' | 'toutAidant' | 'referent'
  /** Ce qui est jugé ailleurs avant l'acte. */
  readonly condition: string
  /** Depuis chaque état : `null` si l'acte est permis, sinon le refus. */
  readonly depuis: Readonly<Record<Etat, RefusDeCycle['type'] | null>>
  readonly source: string
}

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
    },
    source: 'C. civ. 1984',
  },
  remettreCopie: {
    par: 'lecteurs',
    condition: 'aucune : la personne peut redemander sa copie après la fin',
    depuis: { brouillon: 'MandatIntrouvable', aVenir: null, enCours: null, expire: null, revoque: null },
    source: 'C. civ. 1375',
  },
  ouvrirDocument: {
    par: 'lecteurs',
    condition: 'aucune',
    depuis: { brouillon: 'MandatIntrouvable', aVenir: null, enCours: null, expire: null, revoque: null },
    source: 'C. civ. 1366',
  },
  revoquer: {
    par: 'toutAidant',
    condition: 'aucune : ni motif, ni droit de lecture ; le repère suffit',
    depuis: { brouillon: 'MandatIntrouvable', aVenir: null, enCours: null, expire: 'MandatExpire', revoque: 'DejaRevoque' },
    source: 'C. civ. 2004',
  },
  exporter: {
    par: 'referent',
    condition: 'registre sans noms',
    depuis: { brouillon: 'MandatIntrouvable', aVenir: null, enCours: null, expire: null, revoque: null },
    source: 'C. pén. 226-13 (secret professionnel)',
  },
}

/** `null` si l'acte est permis depuis cet état à cette personne, sinon le refus à dire. */
export function peut(acte: Acte, etat: Etat, qui: { readonly referent: boolean } = { referent: false }): RefusDeCycle | null {
  const regle = CYCLE_DE_VIE[acte]
  const refus = regle.depuis[etat]
  if (refus !== null) return { type: refus }
  return regle.par === 'referent' && !qui.referent ? { type: 'ReserveAuReferent' } : null
}
