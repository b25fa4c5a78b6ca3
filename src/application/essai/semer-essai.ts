import type { Brouillon } from '../../domain/mandat/brouillon.ts'
import { commencerBrouillon } from '../commencer-brouillon.ts'
import { creerCoffre } from '../creer-coffre.ts'
import { enregistrerBrouillon } from '../enregistrer-brouillon.ts'
import { ouvrirSeance } from '../ouvrir-seance.ts'
import type { Ports } from '../ports.ts'
import { proposerMots } from '../proposer-mots.ts'
import { signerMandat } from '../signer-mandat.ts'
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
    const odette = await brouillonDe(ports, ODETTE_FONTENAY)
    const a = ports.clock.maintenant()
    attendu(await signerMandat(ports)(odette.id, { mandant: { geste: PARAPHE_ODETTE, a }, aidant: { geste: PARAPHE_INES, a } }))
    await brouillonDe(ports, AMADOU_DIALLO)
    return { mots }
  }

async function brouillonDe(ports: Ports, saisie: Saisie): Promise<Brouillon> {
  const seance = await ouvrirSeance(ports)('jeFais')
  const brouillon = { ...attendu(await commencerBrouillon(ports)(seance.id)), ...saisie }
  await enregistrerBrouillon(ports)(brouillon)
  return brouillon
}
