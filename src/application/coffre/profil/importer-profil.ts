import type { Refus } from '../../../domain/mandat/refus.ts'
import { MAXIMUM } from '../../../domain/profil/connu.ts'
import { joindreProfil, type BilanDImport } from '../../../domain/profil/joindre-profil.ts'
import { parseProfil, type Ecart } from '../../../domain/profil/parse-profil.ts'
import { ok, refuse, type Result } from '../../../domain/result.ts'
import type { ProfilDeStructure } from '../../../domain/structure.ts'
import { aSonTour } from '../../a-son-tour.ts'
import type { Ports } from '../../ports.ts'
import { reglagesOuverts } from '../reglages-du-poste.ts'
import { CONNU, ecrireReglages } from './ecriture-de-reglages.ts'

/** Le fichier qu'une personne vient de choisir : sa taille se lit avant lui. */
export interface FichierChoisi {
  readonly size: number
  readonly arrayBuffer: () => Promise<ArrayBuffer>
}

/** Ce que l'import fera, à dire avant de le faire. */
export interface ImportPrepare {
  readonly lu: ProfilDeStructure
  readonly bilan: BilanDImport
  readonly ecarts: readonly Ecart[]
}

/** Deux cents formalités et cent situations tiennent largement dedans. */
const TAILLE_MAXIMALE = 1_000_000

function lireUtf8(octets: ArrayBuffer): Result<string, Refus> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(octets))
  } catch {
    return refuse({ type: 'ProfilIllisible' })
  }
}

/**
 * Lit un fichier de profil sans rien changer, et dit ce que l'import ferait. Refuse `ProfilTropGros`, `ProfilIllisible`,
 * `ProfilPlusRecent`, `TropDAjouts` si ce poste, avec ce qu'il a déjà, en aurait trop. Lève `locked`.
 */
export const preparerImport =
  ({ vault }: Ports) =>
  async (fichier: FichierChoisi): Promise<Result<ImportPrepare, Refus>> => {
    if (fichier.size > TAILLE_MAXIMALE) return refuse({ type: 'ProfilTropGros' })
    const texte = lireUtf8(await fichier.arrayBuffer())
    if (!texte.ok) return texte
    const lecture = parseProfil(texte.value, CONNU)
    if (!lecture.ok) return lecture
    const { profil } = await reglagesOuverts(vault)
    const { profil: joint, bilan } = joindreProfil(profil, lecture.value.profil)
    // Joindre fichier sur fichier ferait un profil qu'aucun autre poste ne saurait relire entier.
    const sorte = (['formalites', 'situations'] as const).find((une) => joint[une].length > MAXIMUM[une])
    if (sorte) return refuse({ type: 'TropDAjouts', maximum: MAXIMUM[sorte] })
    return ok({ lu: lecture.value.profil, ecarts: lecture.value.ecarts, bilan })
  }

/** Joint au profil du poste, tel qu'il est à cet instant, ce que `preparerImport` a lu. Lève `locked`. */
export const importerProfil =
  (ports: Ports) =>
  ({ lu }: Pick<ImportPrepare, 'lu'>): Promise<BilanDImport> =>
    aSonTour(ports.vault, 'reglages', async () => {
      const reglages = await reglagesOuverts(ports.vault)
      const { profil, bilan } = joindreProfil(reglages.profil, lu)
      await ecrireReglages(ports, { ...reglages, profil }, 'profil-importe')
      return bilan
    })
