import { lierActes, type Actes } from '../../src/application/actes.ts'
import { AIDANTE_FICTIVE, STRUCTURE_FICTIVE } from '../../src/application/essai/personas.ts'
import { Breakage, type Ports, type Session, type Vault } from '../../src/application/ports.ts'
import type { AidantId } from '../../src/domain/ids.ts'
import { memoryVault, type MemoryVault } from '../../src/vault/memory-vault.ts'
import { fixedClock, type FixedClock } from './clock.ts'
import { promptDigest } from './digest.ts'
import { fileSpy, type FileSpy } from './files.ts'
import { countingIds } from './ids.ts'
import { doublurePdf } from './pdf-maker.ts'

export interface Poste {
  readonly actes: Actes
  readonly ports: Ports & { readonly vault: MemoryVault; readonly clock: FixedClock; readonly files: FileSpy }
}

export const MOTS = 'abaisser abandon abdiquer abeille abolir aborder aboutir aboyer'
export const AUTRES_MOTS = 'zeste zinc zircon zodiaque zoologie zone zombie zygote'

/** Un poste neuf, sans coffre, le 21 novembre 2026 à 9 h UTC. `autres` remplace ce qu'un essai veut casser. */
export function unPoste(autres: Partial<Ports> = {}): Poste {
  const ports = {
    vault: memoryVault(),
    pdf: doublurePdf(),
    files: fileSpy(),
    clock: fixedClock('2026-11-21'),
    ids: countingIds(),
    digest: promptDigest(),
  }
  return { ports, actes: lierActes({ ...ports, ...autres }) }
}

/** La valeur d'un acte qui doit réussir. */
export function reussi<T>(lu: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refus: unknown }): T {
  if (!lu.ok) throw new TypeError(JSON.stringify(lu.refus))
  return lu.value
}

/** Un poste dont le coffre est créé et ouvert par l'aidante fictive. */
export async function unPosteOuvert(autres: Partial<Ports> = {}, referent = true): Promise<Poste & { readonly session: Session }> {
  const poste = unPoste(autres)
  const session = reussi(await poste.actes.creerCoffre({ ...AIDANTE_FICTIVE, referent, secret: MOTS, structure: STRUCTURE_FICTIVE }))
  return { ...poste, session }
}

/** Un second membre, et la session passée à elle : ce qu'elle ne doit pas lire se voit ainsi. */
export async function passerA({ actes }: Poste, etiquette: string, referent = false): Promise<AidantId> {
  const saisie = { etiquette, nom: `${etiquette} Second`, fonction: '', referent, secret: AUTRES_MOTS }
  const id = reussi(await actes.ajouterAidant(saisie))
  await actes.verrouillerCoffre()
  await actes.ouvrirCoffre(id, AUTRES_MOTS)
  return id
}

/** Ce qu'un acte qui doit refuser a refusé. */
export function refuse<R>(lu: { readonly ok: true } | { readonly ok: false; readonly refus: R }): R {
  if (lu.ok) throw new TypeError('rien n’a été refusé')
  return lu.refus
}

export const operations = ({ ports }: Poste): readonly string[] => ports.vault.journal().map(({ evenement }) => evenement.op)

/** Le coffre de ce poste, mais toute écriture y casse (disque plein). */
export const sansPlace = (vault: Vault): Vault => ({ ...vault, ecrire: () => Promise.reject(new Breakage('quota', 'ecrire')) })

/** Les mêmes actes sur le même poste, avec d'autres ports. */
export const avec = ({ ports }: Poste, autres: Partial<Ports>): Actes => lierActes({ ...ports, ...autres })
