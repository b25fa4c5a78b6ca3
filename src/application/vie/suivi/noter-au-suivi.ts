import type { MandatId } from '../../../domain/ids.ts'
import type { Evenement, Operation } from '../../../domain/journal/evenement.ts'
import { lecteursDe } from '../../../domain/mandat/lecteurs.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import { ok, refuse, type Result } from '../../../domain/result.ts'
import type { Vie } from '../../../domain/vie/noter.ts'
import { suiviInitial, type Suivi } from '../../../domain/vie/suivi.ts'
import { aSonTour } from '../../a-son-tour.ts'
import { evenement } from '../../evenement.ts'
import type { Ports } from '../../ports.ts'
import { lettresImpossibles, textesDe } from '../../signature/lettres-impossibles.ts'
import { finsDuMandat } from '../fins/mettre-fin.ts'

/** Le mandat, ses fins et son suivi, au jour de l'horloge. Refuse `MandatIntrouvable` ; lève `locked` s'il est à un autre, `corrupt-row` s'il est abîmé. */
export async function vieDuMandat(ports: Ports, id: MandatId): Promise<Result<Vie, Refus>> {
  const [mandat, suivi, fins] = await Promise.all([ports.vault.lire('mandat', id), ports.vault.lire('suivi', id), finsDuMandat(ports, id)])
  if (!mandat) return refuse({ type: 'MandatIntrouvable' })
  return ok({ mandat, fins, suivi: suivi ?? suiviInitial(mandat), jour: ports.clock.aujourdhui() })
}

interface Note {
  readonly op: Operation
  readonly details?: Evenement['details']
  readonly noter: (vie: Vie) => Result<Suivi, Refus>
}

// Le français et ses voisins : chaque police du papier les a, inutile de la charger pour le demander.
const ORDINAIRE = /^[ -~\u00a0-\u00ffœŒŸ‘’“”–—…€]*$/u

/** Une note ne s'efface pas : une lettre que le papier ne sait pas écrire empêcherait tout compte rendu. Refuse `LettreImpossible`. */
function imprimable({ pdf }: Ports, avant: Suivi, apres: Suivi): Promise<Result<null, Refus>> {
  const deja = new Set(textesDe(avant))
  const neufs = textesDe(apres).filter((texte) => !deja.has(texte) && !ORDINAIRE.test(texte))
  return neufs.length === 0 ? Promise.resolve(ok(null)) : lettresImpossibles(pdf, neufs)
}

async function ecrire(ports: Ports, id: MandatId, { op, details = {}, noter }: Note): Promise<Result<Suivi, Refus>> {
  const vie = await vieDuMandat(ports, id)
  if (!vie.ok) return vie
  const suivi = noter(vie.value)
  if (!suivi.ok) return suivi
  const lettres = await imprimable(ports, vie.value.suivi, suivi.value)
  if (!lettres.ok) return lettres
  await ports.vault.ecrire({
    put: [{ kind: 'suivi', id, contenu: suivi.value, lecteurs: lecteursDe('suivi', vie.value.mandat.mandataire.quiPeutAgir) }],
    remove: [],
    evenement: evenement(ports, op, { objet: id, details }),
    reservation: null,
  })
  return suivi
}

/**
 * Relit la vie du mandat, y note, l'écrit avec sa ligne de journal ; une note après l'autre. Refuse `MandatIntrouvable`,
 * `LettreImpossible` et ce que `noter` refuse ; lève `locked` si le mandat est à un autre.
 */
export const noterAuSuivi = (ports: Ports, id: MandatId, note: Note): Promise<Result<Suivi, Refus>> =>
  aSonTour(ports.vault, 'suivi', () => ecrire(ports, id, note))
