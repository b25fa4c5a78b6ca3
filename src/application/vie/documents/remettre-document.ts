import type { MandatId } from '../../../domain/ids.ts'
import type { MoyenDeRemise } from '../../../domain/mandat/mandat.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import { ok, type Result } from '../../../domain/result.ts'
import { evenement } from '../../evenement.ts'
import type { CopieRemise } from '../../mandat/remettre-copie.ts'
import type { Ports } from '../../ports.ts'
import type { DocumentEtabli } from './etablir.ts'

/**
 * Imprime ou enregistre un document établi, puis inscrit la remise au journal : rendre compte et notifier sont dus
 * (C. civ. 1993, 2007). `faite` est faux si le navigateur ne sait pas imprimer : rien n'est noté. Lève `locked`, `quota`.
 */
export const remettreDocument =
  (ports: Ports) =>
  async (mandat: MandatId, { nom, octets }: Pick<DocumentEtabli, 'nom' | 'octets'>, moyen: MoyenDeRemise): Promise<Result<CopieRemise, Refus>> => {
    if (moyen === 'papier' && !(await ports.files.imprimer(octets))) return ok({ faite: false })
    if (moyen === 'fichier') ports.files.enregistrer(nom, 'application/pdf', octets)
    await ports.vault.ecrire({
      put: [],
      remove: [],
      evenement: evenement(ports, 'document-remis', { objet: mandat, details: { moyen } }),
      reservation: null,
    })
    return ok({ faite: true })
  }
