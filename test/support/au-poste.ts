import { ODETTE_FONTENAY, PARAPHE_INES, PARAPHE_ODETTE, type Saisie } from '../../src/application/essai/personas.ts'
import type { Gestes } from '../../src/application/signature/signer-mandat.ts'
import type { BrouillonId, MandatId } from '../../src/domain/ids.ts'
import { pointsDe } from '../../src/domain/seance/points.ts'
import type { Seance } from '../../src/domain/seance/seance.ts'
import { reussi, type Poste } from './container.ts'

/** Les deux gestes de Mme Fontenay et de l'aidante, à l'heure de l'horloge. */
export function desGestes({ ports }: Poste): Gestes {
  const a = ports.clock.maintenant()
  return { mandant: { geste: PARAPHE_ODETTE, a }, aidant: { geste: PARAPHE_INES, a }, luLe: ports.clock.aujourdhui() }
}

/** Un brouillon complet, gardé ; `saisie` change ce qu'un essai regarde. */
export async function unBrouillon({ actes }: Poste, saisie: Saisie = {}): Promise<BrouillonId> {
  const seance = await actes.ouvrirSeance('jeFais')
  const brouillon = reussi(await actes.commencerBrouillon(seance.id))
  await actes.enregistrerBrouillon({ ...brouillon, ...ODETTE_FONTENAY, ...saisie })
  return brouillon.id
}

/** Un mandat signé par les vrais actes. */
export async function unMandat(poste: Poste, saisie: Saisie = {}): Promise<MandatId> {
  const id = await unBrouillon(poste, saisie)
  return reussi(await poste.actes.signerMandat(id, desGestes(poste))).mandat
}

/** Une séance dont tous les points d'après sont faits. */
export async function uneSeanceFinie({ actes }: Poste): Promise<Seance> {
  const seance = await actes.ouvrirSeance('jAccompagne')
  for (const { id } of pointsDe(seance.posture, 'apres')) reussi(await actes.cocherPoint(seance.id, id, 'fait'))
  return seance
}
