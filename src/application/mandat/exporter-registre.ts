import { colonnes, versionRegistre, type LigneExportee } from '../../domain/export/colonnes.ts'
import { toCsv } from '../../domain/export/csv.ts'
import type { MandatId } from '../../domain/ids.ts'
import type { Refus } from '../../domain/mandat/refus.ts'
import { statutAu } from '../../domain/mandat/statut.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import { evenement } from '../evenement.ts'
import type { Ports } from '../ports.ts'
import { sessionOuverte } from '../coffre/reglages-du-poste.ts'

export interface RegistreExporte {
  readonly lignes: number
  /** Lignes du registre qui existent et ne s'ouvrent pas à la référente : comptées, à dire à l'écran. */
  readonly illisibles: number
}

/**
 * Le registre sans noms, en CSV, pour la référente seule ; l'export est une ligne de journal, écrite avant que le fichier
 * sorte. Refuse `ReserveAuReferent`. Lève `locked`.
 */
export const exporterRegistre =
  (ports: Ports) =>
  async (): Promise<Result<RegistreExporte, Refus>> => {
    const { vault, clock, files } = ports
    const { referent } = await sessionOuverte(vault)
    if (!referent) return refuse({ type: 'ReserveAuReferent' })
    const [registre, fins, remises] = await Promise.all([vault.lister('registre'), vault.lister('fin'), vault.lister('remise')])
    const jour = clock.aujourdhui()
    const finies = fins.lignes.map(({ contenu }) => contenu)
    const remis = new Set<MandatId>(remises.lignes.map(({ contenu }) => contenu.mandat))
    const lignes = registre.lignes
      .map(({ contenu }): LigneExportee => ({ registre: contenu, statut: statutAu(contenu, finies, jour), copieRemise: remis.has(contenu.mandat) }))
      .sort((a, b) => (a.registre.numero < b.registre.numero ? -1 : 1))
    const illisibles = registre.fermees + registre.ecartees.length
    const details = { lignes: lignes.length, illisibles, colonnes: colonnes.length, version: versionRegistre }
    await vault.ecrire({ put: [], remove: [], evenement: evenement(ports, 'registre-exporte', { details }), reservation: null })
    files.enregistrer(`registre-${jour}.csv`, 'text/csv;charset=utf-8', new TextEncoder().encode(toCsv(colonnes, lignes)))
    return ok({ lignes: lignes.length, illisibles })
  }
