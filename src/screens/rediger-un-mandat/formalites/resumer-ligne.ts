import type { Formalite } from '../../../domain/formalites/formalite.ts'
import type { LigneEditee } from '../redaction.ts'

type Traduire = (cle: string, valeurs: Record<string, string>) => string

function direRythme({ rythme }: LigneEditee, recurrence: Formalite['recurrence'], t: Traduire): string {
  if (rythme.type === 'fois') return t('rediger.formalites.rythme.foisDit', { nombre: rythme.texte || '…' })
  if (rythme.type === 'jusquAu') return t('rediger.formalites.rythme.jusquAuDit', { jour: rythme.texte || '…' })
  return recurrence === 'uneFois' ? '' : t(`rediger.formalites.rythme.selonCatalogue.${recurrence}`, {})
}

/** Une ligne en peu de mots, détails fermés : son rythme s'il n'est pas « une fois », sa précision. */
export const resumerLigne = (ligne: LigneEditee, formalite: Formalite | null, t: Traduire): string =>
  [direRythme(ligne, formalite?.recurrence ?? 'uneFois', t), ligne.precision.trim()].filter(Boolean).join(' · ')
