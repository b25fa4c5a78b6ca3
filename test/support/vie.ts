import { lierActes } from '../../src/application/actes.ts'
import type { Batch } from '../../src/application/ports.ts'
import type { AidantId, FinId } from '../../src/domain/ids.ts'
import type { MandatSigne } from '../../src/domain/mandat/mandat.ts'
import type { Fin } from '../../src/domain/vie/fin.ts'
import type { Constat } from '../../src/domain/vie/mettre-fin.ts'
import type { Vie } from '../../src/domain/vie/noter.ts'
import { suiviInitial, type Suivi } from '../../src/domain/vie/suivi.ts'
import type { Poste } from './container.ts'
import { instant, jour, unId } from './lire.ts'
import { unMandat, uneAidante } from './un-mandat.ts'

/** Trois lignes choisies dans le désordre : imprimées CAF (1, 2), puis Assurance maladie (3). */
export const unMandatDeTroisLignes = (): MandatSigne =>
  unMandat()
    .pour('caf.demander-une-aide-au-logement')
    .pour('ameli.renouveler-la-c2s')
    .pour('caf.declaration-trimestrielle')
    .du('2026-11-21')
    .pendant('sixMois')
    .signe()

/** Le premier décembre, par l'aidante. */
export const unConstat: Constat = { jour: jour('2026-12-01'), a: instant('2026-12-01T10:00:00.000Z'), par: unId<AidantId>('C') }

/** Une révocation de ces lignes, ou de tout le mandat, ce jour-là. */
export const uneRevocation = (mandat: MandatSigne, lignes: readonly number[] | null, le = '2026-12-01'): Fin => ({
  id: unId<FinId>('F'),
  mandat: mandat.id,
  lignes,
  jour: jour(le),
  a: instant(`${le}T10:00:00.000Z`),
  recueilliePar: uneAidante.id,
  type: 'revocation',
  voie: 'auGuichet',
})

/** Ce mandat un jour donné, avec ce qui en est noté. */
export function uneVie(
  mandat: MandatSigne,
  { le = '2026-12-01', fins = [], suivi = {} }: { readonly le?: string; readonly fins?: readonly Fin[]; readonly suivi?: Partial<Suivi> } = {},
): Vie {
  return { mandat, fins, suivi: { ...suiviInitial(mandat), ...suivi }, jour: jour(le) }
}

/** Le même mandat, que son curateur doit signer sur le papier. */
export const attendantLeCurateur = (mandat: MandatSigne): MandatSigne => ({ ...mandat, curateur: { nom: 'Paul Curateur', signe: 'papier' } })

/** Le même poste, où tout mandat signé attend son curateur : la rédaction l'écrit, on n'en garde ici que l'effet. */
export function aupresDuCurateur({ ports }: Poste): Poste {
  const attendre = (batch: Batch): Batch => ({
    ...batch,
    put: batch.put.map((ecriture) => (ecriture.kind === 'mandat' ? { ...ecriture, contenu: attendantLeCurateur(ecriture.contenu) } : ecriture)),
  })
  const vault = { ...ports.vault, ecrire: (batch: Batch) => ports.vault.ecrire(attendre(batch)) }
  const pareils = { ...ports, vault }
  return { ports: pareils, actes: lierActes(pareils) }
}
