import { accueil } from './fr/accueil.ts'
import { panne } from './fr/panne.ts'
import { commun } from './fr/commun.ts'
import { lire } from './fr/lire.ts'
import { mandats } from './fr/mandats.ts'
import { ouvrir } from './fr/ouvrir.ts'
import { poste } from './fr/poste.ts'
import { rediger } from './fr/rediger.ts'
import { refus } from './fr/refus.ts'
import { registre } from './fr/registre.ts'
import { remettre } from './fr/remettre.ts'
import { seance } from './fr/seance.ts'
import { signer } from './fr/signer.ts'
import { agir } from './fr/vie/agir.ts'
import { vie } from './fr/vie/etats.ts'
import { fins } from './fr/vie/fins.ts'
import { typographier } from './typographie.ts'

/** La langue source ; un fichier par écran. */
export const fr = typographier({
  ...{ commun, panne, refus, ouvrir, accueil, seance, rediger, lire, signer, remettre },
  ...{ agir, vie, fins, mandats, poste, registre },
})

type Texte<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texte<T[K]> }
export type Messages = Texte<typeof fr>
