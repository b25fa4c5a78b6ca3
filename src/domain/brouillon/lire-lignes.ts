import type { FormaliteId } from '../formalites/formalite.ts'
import { lireOrganismeTape, lireTitreTape } from '../formalites/formalite-tapee.ts'
import { organismeTape } from '../formalites/parse-organisme-tape.ts'
import { comparerJours, parseJourTape, type JourCivil } from '../jour-civil.ts'
import { ligneDuCatalogue, type CatalogueLu } from '../mandat/ligne.ts'
import type { LigneMandat, Rythme } from '../mandat/mandat.ts'
import type { Refus, RefusDeChamp } from '../mandat/refus.ts'
import { ok, refuse, type Result } from '../result.ts'
import { normaliser } from '../texte/normaliser.ts'
import type { Brouillon, LigneSaisie, RythmeSaisi } from './brouillon.ts'
import type { Noter } from './noter.ts'
import { lireChamp, MAXIMUM } from './parties-saisies.ts'

/** Soixante lignes tiennent encore en quelques pages qu'on peut lire ensemble (choix de maison, docs/sources.md). */
export const LIGNES_AU_PLUS = 60

interface Cadre {
  readonly catalogue: CatalogueLu
  readonly debut: JourCivil
  /** `null` tant que la durée n'est pas lisible. */
  readonly fin: JourCivil | null
  readonly paiementExpres: boolean
}

/**
 * Combien de fois une ligne sert. Refuse `RythmeInvalide` (ni un nombre de 2 à 60, ni un jour) et `RythmeHorsDuMandat`.
 * `ordinaire` : le rythme de la formalité.
 */
export function lireRythme(
  { type, texte }: RythmeSaisi,
  { ordinaire, debut, fin }: { readonly ordinaire: Rythme; readonly debut: JourCivil; readonly fin: JourCivil | null },
): Result<Rythme, Refus> {
  if (type === 'selonCatalogue') return ok(ordinaire)
  const net = texte.trim()
  if (type === 'fois') {
    const nombre = /^\d{1,2}$/.test(net) ? Number(net) : 0
    return nombre >= 2 && nombre <= 60 ? ok({ type, nombre }) : refuse({ type: 'RythmeInvalide' })
  }
  const lu = parseJourTape(net)
  if (!lu.ok) return refuse({ type: 'RythmeInvalide' })
  const dehors = comparerJours(lu.value, debut) < 0 || (fin !== null && comparerJours(lu.value, fin) > 0)
  return dehors ? refuse({ type: 'RythmeHorsDuMandat', auPlusTard: fin ?? debut }) : ok({ type, jour: lu.value })
}

/** La ligne tapée prend le téléservice d'un organisme du catalogue si elle le nomme ; sinon l'organisme est tel qu'écrit. */
export function ligneTapee(formalite: FormaliteId, nom: string, titre: string, { organismes }: CatalogueLu): LigneMandat {
  const cle = normaliser(nom)
  const connu = organismes.find((organisme) => [organisme.nom, ...organisme.synonymes].some((un) => normaliser(un) === cle))
  const communs = { formalite, titre, drapeaux: [], recurrence: 'uneFois', precision: '', rythme: { type: 'unique' } } as const
  if (!connu) return { ...communs, organisme: organismeTape(nom), nomOrganisme: nom, teleservice: '', adresse: '' }
  return { ...communs, organisme: connu.id, nomOrganisme: connu.nom, teleservice: connu.teleservice, adresse: connu.adresse }
}

function ligneDe({ formalite, libre }: LigneSaisie, catalogue: CatalogueLu, noter: Noter): LigneMandat | null {
  if (libre === null) {
    return ligneDuCatalogue(formalite, '', catalogue) ?? noter(`precision:${formalite}`, refuse({ type: 'FormaliteInconnue' }))
  }
  const nom = noter(`organisme:${formalite}`, lireOrganismeTape(libre.organisme))
  const titre = noter(`titre:${formalite}`, lireTitreTape(libre.titre))
  return nom === null || titre === null ? null : ligneTapee(formalite, nom, titre, catalogue)
}

/** Ce que les drapeaux de la ligne interdisent ou demandent ; `null` si rien. */
function refusDesDrapeaux({ formalite, drapeaux }: LigneMandat, { ribConfirme }: LigneSaisie, { paiementExpres }: Cadre): RefusDeChamp | null {
  const champ = `precision:${formalite}` as const
  // Identité numérique : la personne agit elle-même, en face à face ou par biométrie ; aucun mandat ne peut la remplacer.
  if (drapeaux.includes('nonDelegable')) return { champ, refus: { type: 'FormaliteNonDelegable' } }
  // Détourner un versement est la fraude la plus simple : la personne relit le RIB une seconde fois.
  if (drapeaux.includes('rib') && !ribConfirme) return { champ: `rib:${formalite}`, refus: { type: 'RibNonConfirme' } }
  // Payer est un acte de disposition : il faut un accord exprès (C. civ. 1988).
  return drapeaux.includes('paiement') && !paiementExpres ? { champ, refus: { type: 'PaiementNonExpres' } } : null
}

function lireLigne(saisie: LigneSaisie, cadre: Cadre, noter: Noter): LigneMandat | null {
  const ligne = ligneDe(saisie, cadre.catalogue, noter)
  const precision = noter(`precision:${saisie.formalite}`, lireChamp(saisie.precision, MAXIMUM.precision))
  if (ligne === null) return null
  const empechement = refusDesDrapeaux(ligne, saisie, cadre)
  if (empechement !== null) noter(empechement.champ, refuse(empechement.refus))
  const rythme = noter(`rythme:${saisie.formalite}`, lireRythme(saisie.rythme, { ...cadre, ordinaire: ligne.rythme }))
  return precision === null || rythme === null || empechement !== null ? null : { ...ligne, precision, rythme }
}

/** Même formalité avec la même précision, ou même phrase tapée : la seconde n'ajoute rien et trompe la lecture. */
const cleDe = ({ formalite, libre, precision }: LigneSaisie): string =>
  [libre ? `${normaliser(libre.organisme)}|${normaliser(libre.titre)}` : formalite, normaliser(precision)].join('|')

function enDouble(lignes: readonly LigneSaisie[]): readonly LigneSaisie[] {
  const cles = lignes.map(cleDe)
  return lignes.filter((_, rang) => cles.indexOf(cles[rang] ?? '') < rang)
}

/** Toutes les lignes, ou `null` s'il en est une qu'on ne peut pas confier ; chaque refus est noté à son champ. */
export function lireLignes({ lignes, paiementExpres }: Brouillon, cadre: Omit<Cadre, 'paiementExpres'>, noter: Noter): readonly LigneMandat[] | null {
  if (lignes.length === 0) return noter('lignes', refuse({ type: 'AucuneFormalite' }))
  if (lignes.length > LIGNES_AU_PLUS) return noter('lignes', refuse({ type: 'TropDeFormalites', maximum: LIGNES_AU_PLUS }))
  const doubles = enDouble(lignes)
  for (const { formalite, libre } of doubles) {
    noter(libre ? `titre:${formalite}` : `precision:${formalite}`, refuse({ type: 'LigneEnDouble' }))
  }
  const lues = lignes.map((ligne) => lireLigne(ligne, { ...cadre, paiementExpres }, noter))
  return doubles.length === 0 && lues.every((ligne) => ligne !== null) ? lues : null
}
