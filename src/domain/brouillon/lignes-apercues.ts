import { lireOrganismeTape, lireTitreTape } from '../formalites/formalite-tapee.ts'
import type { JourCivil } from '../jour-civil.ts'
import { ligneDuCatalogue, type CatalogueLu } from '../mandat/ligne.ts'
import type { LigneMandat } from '../mandat/mandat.ts'
import type { Brouillon, LigneSaisie } from './brouillon.ts'
import { ligneTapee, lireRythme } from './lire-lignes.ts'
import { lireChamp, MAXIMUM } from './parties-saisies.ts'

interface Contexte {
  readonly catalogue: CatalogueLu
  readonly debut: JourCivil
  readonly fin: JourCivil | null
  readonly manquant: string
}

function ligneApercue(saisie: LigneSaisie, { catalogue, debut, fin, manquant }: Contexte): LigneMandat | null {
  const { formalite, libre } = saisie
  const lu = <T>(texte: { readonly ok: true; readonly value: T } | { readonly ok: false }): T | null => (texte.ok ? texte.value : null)
  const ligne = libre
    ? ligneTapee(formalite, lu(lireOrganismeTape(libre.organisme)) ?? manquant, lu(lireTitreTape(libre.titre)) ?? manquant, catalogue)
    : ligneDuCatalogue(formalite, '', catalogue)
  if (ligne === null) return null
  const precision = lu(lireChamp(saisie.precision, MAXIMUM.precision)) ?? manquant
  const rythme = lu(lireRythme(saisie.rythme, { ordinaire: ligne.rythme, debut, fin })) ?? ligne.rythme
  return { ...ligne, precision, rythme }
}

/** Les lignes comme elles s'imprimeraient : ce qui est refusé se lit « … », une formalité inconnue n'y est pas. */
export const lignesApercues = ({ lignes }: Pick<Brouillon, 'lignes'>, contexte: Contexte): readonly LigneMandat[] =>
  lignes.flatMap((ligne) => ligneApercue(ligne, contexte) ?? [])
