import { lierActes } from '../../src/application/actes.ts'
import type { Batch } from '../../src/application/ports.ts'
import type { Poste } from './container.ts'

/** Le même poste, où tout mandat signé attend son curateur sur le papier : la rédaction l'écrit, on n'en garde ici que l'effet. */
export function aupresDuCurateur({ ports }: Poste): Poste {
  const attendre = (batch: Batch): Batch => ({
    ...batch,
    put: batch.put.map((ecriture) =>
      ecriture.kind === 'mandat' ? { ...ecriture, contenu: { ...ecriture.contenu, curateur: { nom: 'Paul Curateur', signe: 'papier' } } } : ecriture,
    ),
  })
  const vault = { ...ports.vault, ecrire: (batch: Batch) => ports.vault.ecrire(attendre(batch)) }
  const pareils = { ...ports, vault }
  return { ports: pareils, actes: lierActes(pareils) }
}
