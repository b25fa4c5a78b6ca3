import type { BrouillonId, SeanceId } from '../../domain/ids.ts'
import { pointsDe } from '../../domain/seance/points.ts'
import type { Seance } from '../../domain/seance/seance.ts'
import { cloreSeance } from '../seance/clore-seance.ts'
import { cocherPoint } from '../seance/cocher-point.ts'
import { commencerBrouillon } from '../brouillon/commencer-brouillon.ts'
import { creerCoffre } from '../coffre/creer-coffre.ts'
import { enregistrerBrouillon } from '../brouillon/enregistrer-brouillon.ts'
import { ouvrirSeance } from '../seance/ouvrir-seance.ts'
import type { Ports } from '../ports.ts'
import { proposerMots } from '../coffre/proposer-mots.ts'
import { signerMandat } from '../signature/signer-mandat.ts'
import { AIDANTE_FICTIVE, AMADOU_DIALLO, ODETTE_FONTENAY, PARAPHE_INES, PARAPHE_ODETTE, STRUCTURE_FICTIVE, type Saisie } from './personas.ts'

const attendu = <T>(lu: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refus: { readonly type: string } }): T => {
  // Une donnée fictive refusée par les actes est une faute de programme : rien de personnel ici.
  if (!lu.ok) throw new TypeError(lu.refus.type)
  return lu.value
}

/** Garnit un coffre vide de personnes fictives, par les vrais actes, et le laisse ouvert. Rend les mots qui le rouvrent. */
export const semerEssai =
  (ports: Ports) =>
  async (): Promise<{ readonly mots: string }> => {
    const mots = (await proposerMots(ports)()).join(' ')
    attendu(await creerCoffre(ports)({ ...AIDANTE_FICTIVE, secret: mots, structure: STRUCTURE_FICTIVE }))
    await seanceFinie(ports)
    await brouillonDe(ports, (await seanceCommencee(ports)).id, AMADOU_DIALLO)
    return { mots }
  }

async function seanceCommencee(ports: Ports): Promise<Seance> {
  const seance = await ouvrirSeance(ports)('jeFais')
  for (const { id } of pointsDe(seance.posture, 'avant')) attendu(await cocherPoint(ports)(seance.id, id, 'fait'))
  return seance
}

async function brouillonDe(ports: Ports, seance: SeanceId, saisie: Saisie): Promise<BrouillonId> {
  const brouillon = { ...attendu(await commencerBrouillon(ports)(seance)), ...saisie }
  await enregistrerBrouillon(ports)(brouillon)
  return brouillon.id
}

/** La séance de Mme Fontenay : son mandat signé, les points d'après passés, la séance close. */
async function seanceFinie(ports: Ports): Promise<void> {
  const seance = await seanceCommencee(ports)
  const brouillon = await brouillonDe(ports, seance.id, ODETTE_FONTENAY)
  const a = ports.clock.maintenant()
  attendu(await signerMandat(ports)(brouillon, { mandant: { geste: PARAPHE_ODETTE, a }, aidant: { geste: PARAPHE_INES, a }, luLe: ports.clock.aujourdhui() }))
  for (const { id } of pointsDe(seance.posture, 'apres')) attendu(await cocherPoint(ports)(seance.id, id, 'fait'))
  attendu(await cloreSeance(ports)(seance.id))
}
