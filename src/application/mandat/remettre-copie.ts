import type { MandatId } from '../../domain/ids.ts'
import { lecteursDe } from '../../domain/mandat/lecteurs.ts'
import type { MoyenDeRemise, Remise } from '../../domain/mandat/mandat.ts'
import type { Refus } from '../../domain/mandat/refus.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import { evenement } from '../evenement.ts'
import type { Ports } from '../ports.ts'
import { sessionOuverte } from '../coffre/reglages-du-poste.ts'

/** `faite` est faux si le navigateur ne sait pas imprimer ce fichier : rien n'est noté, proposer de l'enregistrer. */
export interface CopieRemise {
  readonly faite: boolean
}

/**
 * Imprime ou enregistre les octets gardés, puis note la remise (C. civ. 1375) et la journalise.
 * Le nom du fichier ne porte que le numéro. Refuse `MandatIntrouvable` ; lève `locked`.
 */
export const remettreCopie =
  (ports: Ports) =>
  async (id: MandatId, moyen: MoyenDeRemise): Promise<Result<CopieRemise, Refus>> => {
    const { vault, files, ids, clock } = ports
    const [document, repere, session] = await Promise.all([vault.lire('document', id), vault.lire('repere', id), sessionOuverte(vault)])
    if (!document || !repere) return refuse({ type: 'MandatIntrouvable' })
    if (moyen === 'papier' && !(await files.imprimer(document.octets))) return ok({ faite: false })
    if (moyen === 'fichier') files.enregistrer(`mandat-${repere.numero}.pdf`, 'application/pdf', document.octets)
    const remise: Remise = { mandat: id, moyen, a: clock.maintenant(), par: session.aidant }
    await vault.ecrire({
      put: [{ kind: 'remise', id: ids.nouveau(), contenu: remise, lecteurs: lecteursDe('remise', 'toutAidant') }],
      remove: [],
      evenement: evenement(ports, 'copie-remise', { objet: id, details: { moyen } }),
      reservation: null,
    })
    return ok({ faite: true })
  }
