import type { FormaliteId } from '../formalites/formalite.ts'
import type { MandatId } from '../ids.ts'
import type { JourCivil } from '../jour-civil.ts'
import { memePersonne } from '../mandat/homonymes.ts'
import type { CatalogueLu } from '../mandat/ligne.ts'
import type { LigneMandat, MandatSigne, NumeroMandat } from '../mandat/mandat.ts'
import { numeroter } from '../mandat/numeroter.ts'
import type { Mandant } from '../mandat/parties.ts'
import { statutAu } from '../mandat/statut.ts'
import { normaliser } from '../texte/normaliser.ts'
import type { Fin } from '../vie/fin.ts'
import type { Brouillon, LigneSaisie } from './brouillon.ts'
import { ligneTapee } from './lire-lignes.ts'

/** Une ligne du brouillon qu'un mandat en cours de la même personne couvre déjà (C. civ. 2006). */
export interface Chevauchement {
  /** La ligne du brouillon. */
  readonly formalite: FormaliteId
  readonly mandat: MandatId
  readonly numero: NumeroMandat
  /** Le numéro imprimé de la ligne, dans l'autre mandat. */
  readonly ligne: number
  readonly echeance: JourCivil
  readonly aidant: string
}

function memeFormalite({ formalite, libre }: LigneSaisie, autre: LigneMandat, catalogue: CatalogueLu): boolean {
  if (libre === null) return formalite === autre.formalite
  const tapee = ligneTapee(formalite, libre.organisme, libre.titre, catalogue)
  return tapee.organisme === autre.organisme && normaliser(tapee.titre) === normaliser(autre.titre)
}

/** Un renouvellement suit le premier mandat : il le recouvre exprès. */
const estLeRenouvele = ({ origine }: Pick<Brouillon, 'origine'>, { id }: MandatSigne): boolean =>
  origine.type === 'renouvellement' && origine.mandat === id

interface Poste {
  /** Ceux qu'on peut lire. */
  readonly mandats: readonly MandatSigne[]
  readonly fins: readonly Fin[]
  readonly jour: JourCivil
  readonly catalogue: CatalogueLu
}

/**
 * Ce qu'un mandat en cours ou à venir de la même personne confie déjà. Une ligne arrêtée n'y compte plus. Prévient, n'empêche rien.
 */
export function chevauchements(
  { lignes, origine }: Pick<Brouillon, 'lignes' | 'origine'>,
  mandant: Mandant,
  { mandats, fins, jour, catalogue }: Poste,
): readonly Chevauchement[] {
  const vivants = mandats.filter(
    (mandat) =>
      ['enCours', 'aVenir'].includes(statutAu(mandat, fins, jour)) && !estLeRenouvele({ origine }, mandat) && memePersonne(mandat.mandant, mandant),
  )
  return vivants.flatMap(({ id, numero, echeance, mandataire, lignes: siennes }) => {
    const arretees = new Set(fins.flatMap((fin) => (fin.mandat === id ? (fin.lignes ?? []) : [])))
    const restantes = numeroter(siennes).filter((une) => !arretees.has(une.numero))
    return lignes.flatMap((ligne) =>
      restantes
        .filter((une) => memeFormalite(ligne, une.ligne, catalogue))
        .map((une) => ({ formalite: ligne.formalite, mandat: id, numero, ligne: une.numero, echeance, aidant: mandataire.aidant.nom })),
    )
  })
}
