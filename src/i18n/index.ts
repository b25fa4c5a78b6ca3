import { createI18n } from 'vue-i18n'
import { commun } from './fr/commun.ts'
import { ouvrir } from './fr/ouvrir.ts'
import { panne } from './fr/panne.ts'
import type { Messages } from './fr.ts'
import { typographier } from './typographie.ts'

declare module 'vue-i18n' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- l'augmentation demande une interface
  export interface DefineLocaleMessage extends Messages {}
}

/** Ce que la porte dit : seul du premier chargement. */
const TEXTES_DE_LA_PORTE = typographier({ commun, panne, ouvrir })

/** Une clé absente doit se voir au type, pas à l'écran. `textes` : ceux de la porte, ou tous pour un écran monté seul. */
export function makeI18n(textes: typeof TEXTES_DE_LA_PORTE = TEXTES_DE_LA_PORTE) {
  const i18n = createI18n({ legacy: false, locale: 'fr' })
  i18n.global.mergeLocaleMessage('fr', textes)
  return i18n
}

/** Tous les textes, avant le premier écran derrière la porte. Rejette si le morceau ne vient pas ; on peut redemander. */
export async function chargerTousLesTextes(i18n: ReturnType<typeof makeI18n>): Promise<void> {
  const { fr } = await import('./fr.ts')
  i18n.global.mergeLocaleMessage('fr', fr)
}
