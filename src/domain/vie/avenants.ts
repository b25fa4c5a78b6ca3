import { finDuMandat, type MandatId } from '../ids.ts'
import type { MandatSigne } from '../mandat/mandat.ts'
import { statutAu } from '../mandat/statut.ts'
import type { Fin } from './fin.ts'

/**
 * Les écrits qui arrêtent, avec un mandat, les avenants qui lui survivraient, et les leurs : un avenant finit au plus tard
 * avec le premier (C. civ. 1193 ; docs/sources.md). Aucun pour l'arrêt de quelques lignes, qui laisse vivre le mandat, ni
 * pour une clôture : les lignes ajoutées restent à faire.
 */
export function finsDesAvenants(fin: Fin, mandats: readonly MandatSigne[], fins: readonly Fin[]): readonly Fin[] {
  if (fin.lignes !== null || fin.type === 'accomplissement') return []
  const vivants = mandats.filter((mandat) => ['enCours', 'aVenir'].includes(statutAu(mandat, fins, fin.jour)))
  const suivants = (premier: MandatId): readonly MandatSigne[] =>
    vivants.filter(({ origine }) => origine.type === 'avenant' && origine.mandat === premier).flatMap((un) => [un, ...suivants(un.id)])
  return suivants(fin.mandat).map(({ id }) => ({ ...fin, id: finDuMandat(id), mandat: id }))
}
