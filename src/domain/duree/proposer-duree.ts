import type { LigneSaisie } from '../brouillon/brouillon.ts'
import type { Recurrence } from '../formalites/formalite.ts'
import { comparerJours, parseJourTape, type JourCivil } from '../jour-civil.ts'
import type { CatalogueLu } from '../mandat/ligne.ts'
import { motsDe } from '../texte/normaliser.ts'
import { DUREES_FIXES, echeance, type DureeFixe } from './duree.ts'

/** Pourquoi cette durée : i18n tient une phrase par clé. */
export const CLES_DE_DUREE = ['aucuneLigne', 'acteBref', 'demande', 'chaqueMois', 'chaqueTrimestre', 'chaqueAnnee', 'nombreDeFois', 'dateEcrite'] as const
export type CleDeDuree = (typeof CLES_DE_DUREE)[number]

export interface DureeProposee {
  readonly duree: DureeFixe
  readonly pourquoi: CleDeDuree
}

type Ligne = Pick<LigneSaisie, 'formalite' | 'libre' | 'rythme'>

/** Ce qui se fait en un rendez-vous ou presque ; une demande, elle, attend sa réponse. */
const VERBES_BREFS = new Set(
  'activer consulter creer envoyer imprimer modifier obtenir prendre recuperer reinitialiser signaler simuler telecharger transmettre'.split(' '),
)
const SIMULATION = /^faire une (?:simulation|estimation)\b/

const PERIODE: Readonly<Record<Exclude<Recurrence, 'uneFois'>, { readonly mois: number; readonly pourquoi: CleDeDuree }>> = {
  mensuelle: { mois: 1, pourquoi: 'chaqueMois' },
  trimestrielle: { mois: 3, pourquoi: 'chaqueTrimestre' },
  annuelle: { mois: 12, pourquoi: 'chaqueAnnee' },
}
const MOIS: Readonly<Record<DureeFixe, number>> = { unJour: 0, unMois: 1, sixMois: 6, douzeMois: 12 }

/** La plus courte durée fixe qui couvre ce nombre de mois, douze au plus. */
const couvrir = (mois: number): DureeFixe => DUREES_FIXES.find((duree) => MOIS[duree] >= Math.max(mois, 1)) ?? 'douzeMois'

function couvrirJusquAu(texte: string, jour: JourCivil): DureeFixe {
  const lu = parseJourTape(texte)
  const assez = DUREES_FIXES.find((type) => {
    const fin = echeance(jour, { type })
    return type !== 'unJour' && lu.ok && fin.ok && comparerJours(fin.value, lu.value) >= 0
  })
  return assez ?? 'douzeMois'
}

function estBref(titre: string): boolean {
  const mots = motsDe(titre)
  return VERBES_BREFS.has(mots[0] ?? '') || SIMULATION.test(mots.join(' '))
}

function pourUneLigne({ formalite: id, libre, rythme }: Ligne, catalogue: CatalogueLu, jour: JourCivil): DureeProposee {
  const formalite = catalogue.formalite(id)
  const recurrence = formalite?.recurrence ?? 'uneFois'
  if (rythme.type === 'jusquAu') return { duree: couvrirJusquAu(rythme.texte, jour), pourquoi: 'dateEcrite' }
  if (rythme.type === 'fois') {
    const periode = recurrence === 'uneFois' ? 1 : PERIODE[recurrence].mois
    return { duree: couvrir(Number.parseInt(rythme.texte, 10) * periode || 12), pourquoi: 'nombreDeFois' }
  }
  if (recurrence !== 'uneFois') return { duree: 'douzeMois', pourquoi: PERIODE[recurrence].pourquoi }
  const bref = estBref(libre?.titre ?? formalite?.titre ?? '')
  return bref ? { duree: 'unMois', pourquoi: 'acteBref' } : { duree: 'sixMois', pourquoi: 'demande' }
}

/**
 * La durée la plus courte qui suffit à toutes ces lignes, et la raison de celle qui en demande le plus : une déclaration
 * régulière demande douze mois, une demande attend sa réponse (six), un acte bref tient en un mois. Toujours modifiable.
 */
export function proposerDuree(lignes: readonly Ligne[], catalogue: CatalogueLu, jour: JourCivil): DureeProposee {
  const proposees = lignes.map((ligne) => pourUneLigne(ligne, catalogue, jour))
  const [premiere, ...autres] = proposees
  if (premiere === undefined) return { duree: 'sixMois', pourquoi: 'aucuneLigne' }
  return autres.reduce((garde, une) => (MOIS[une.duree] > MOIS[garde.duree] ? une : garde), premiere)
}
