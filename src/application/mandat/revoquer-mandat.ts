import type { FinId, MandatId } from '../../domain/ids.ts'
import { lecteursDe } from '../../domain/mandat/lecteurs.ts'
import type { Fin, VoieDeRevocation } from '../../domain/vie/fin.ts'
import type { Refus } from '../../domain/mandat/refus.ts'
import { revoquer } from '../../domain/vie/revoquer.ts'
import { refuse, type Result } from '../../domain/result.ts'
import { evenement } from '../evenement.ts'
import type { Ports } from '../ports.ts'
import { sessionOuverte } from '../coffre/reglages-du-poste.ts'

/**
 * Note la révocation, datée d'aujourd'hui, par n'importe quel aidant du poste : le repère suffit, pas besoin de lire le
 * mandat (C. civ. 2004). Refuse `MandatIntrouvable`, `MandatExpire`, `DejaRevoque`.
 */
export const revoquerMandat =
  (ports: Ports) =>
  async (id: MandatId, voie: VoieDeRevocation): Promise<Result<Fin, Refus>> => {
    const { vault, clock, ids } = ports
    const [repere, deja, session] = await Promise.all([vault.lire('repere', id), vault.lire('fin', id), sessionOuverte(vault)])
    if (!repere) return refuse({ type: 'MandatIntrouvable' })
    const recueil = { id: ids.nouveau<FinId>(), jour: clock.aujourdhui(), a: clock.maintenant(), voie, par: session.aidant }
    const fin = revoquer(repere, deja ? [deja] : [], recueil)
    if (!fin.ok) return fin
    await vault.ecrire({
      // Un mandat, une fin : la place est celle du mandat, une seconde révocation venue d'un autre onglet y échoue.
      put: [{ kind: 'fin', id, contenu: fin.value, lecteurs: lecteursDe('fin', 'toutAidant') }],
      remove: [],
      evenement: evenement(ports, 'mandat-revoque', { objet: id, details: { voie } }),
      reservation: null,
    })
    return fin
  }
