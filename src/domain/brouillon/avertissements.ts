import type { Drapeau, Formalite } from '../formalites/formalite.ts'

/** Les clés des phrases dites à côté d'une ligne ; i18n tient une phrase par clé. */
export const AVERTISSEMENTS = [
  'ribAConfirmerDeuxFois',
  'donneeDeSante',
  'presenceRequise',
  'nonDelegable',
  'clauseExpresse',
  'delaiLegal',
  'dossierPapier',
  'identifiantsRemis',
  'paiement',
  'engagement',
  'mandatOperateur',
  'personneSigne',
] as const
export type CleAvertissement = (typeof AVERTISSEMENTS)[number]

export interface Avertissement {
  readonly cle: CleAvertissement
  /** La précision du catalogue (« dans les deux mois »), ou vide. */
  readonly note: string
}

/** `compte` n'avertit de rien : la création d'un compte est déjà une ligne à part. */
const PAR_DRAPEAU: Readonly<Record<Drapeau, CleAvertissement | null>> = {
  compte: null,
  rib: 'ribAConfirmerDeuxFois',
  sante: 'donneeDeSante',
  presenceRequise: 'presenceRequise',
  nonDelegable: 'nonDelegable',
  clauseExpresse: 'clauseExpresse',
  delaiLegal: 'delaiLegal',
  dossierPapier: 'dossierPapier',
  identifiantsRemis: 'identifiantsRemis',
  paiement: 'paiement',
  engagement: 'engagement',
  mandatOperateur: 'mandatOperateur',
  personneSigne: 'personneSigne',
}

/** Ce qu'il faut dire de cette formalité au moment où on la choisit ; liste vide si rien. */
export const avertissementsDe = ({ drapeaux, note }: Pick<Formalite, 'drapeaux' | 'note'>): readonly Avertissement[] =>
  drapeaux.flatMap((drapeau) => {
    const cle = PAR_DRAPEAU[drapeau]
    return cle === null ? [] : [{ cle, note }]
  })
