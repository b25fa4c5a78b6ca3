import type { Circonstances } from '../../../domain/documents/communs.ts'
import { texteDesDocuments } from '../../../domain/documents/index.ts'
import { enChiffres, type JourCivil } from '../../../domain/jour-civil.ts'
import type { Operation } from '../../../domain/journal/evenement.ts'
import type { MandatId } from '../../../domain/ids.ts'
import type { NumeroMandat } from '../../../domain/mandat/mandat.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import type { Bloc } from '../../../domain/modeles/bloc.ts'
import { remplir } from '../../../domain/modeles/remplir.ts'
import { ok, type Result } from '../../../domain/result.ts'
import { lettresImpossibles } from '../../signature/lettres-impossibles.ts'
import { evenement } from '../../evenement.ts'
import type { Ports } from '../../ports.ts'
import { aidantOuvert } from '../../coffre/reglages-du-poste.ts'

/** Un document qui suit un mandat : à montrer (blocs), à imprimer ou à enregistrer (octets, nom de fichier sans personne). */
export interface DocumentEtabli {
  readonly titre: string
  readonly blocs: readonly Bloc[]
  readonly octets: Uint8Array
  readonly nom: string
}

/** Qui établit, avec le texte daté de ce jour-là. Refuse `AidantSansNom` ; lève `locked`. */
export async function circonstancesAu(ports: Ports, jour: JourCivil): Promise<Result<Circonstances, Refus>> {
  const lu = await aidantOuvert(ports.vault)
  if (!lu.ok) return lu
  const { aidant, reglages } = lu.value
  return ok({ texte: texteDesDocuments(jour), jour: ports.clock.aujourdhui(), structure: reglages.structure, aidant, aidants: reglages.aidants })
}

interface AEtablir {
  readonly mandat: MandatId
  readonly numero: NumeroMandat
  readonly op: Operation
  /** `compte-rendu`, `revocation`… : le début du nom de fichier. */
  readonly sorte: string
  readonly blocs: readonly Bloc[]
  readonly circonstances: Circonstances
}

const titreDe = (blocs: readonly Bloc[]): string => (blocs[0]?.type === 'titre' ? blocs[0].texte : '')

/**
 * Fabrique le PDF et inscrit au journal qu'il l'a été ; rien n'en est gardé, les mêmes faits redonnent le même document.
 * Refuse `LettreImpossible` (le nom de la structure a pu changer). Lève `pdf-failed`, et ce que lève `ecrire` : alors rien ne sort.
 */
export async function etablir(ports: Ports, { mandat, numero, op, sorte, blocs, circonstances }: AEtablir): Promise<Result<DocumentEtabli, Refus>> {
  const { clock, pdf, vault } = ports
  const lettres = await lettresImpossibles(pdf, blocs)
  if (!lettres.ok) return lettres
  const date = clock.maintenant()
  const titre = titreDe(blocs)
  const pied = remplir(circonstances.texte.mots.pied, { titre, numero, jour: enChiffres(circonstances.jour) })
  const octets = await pdf.fabriquer({ titre: `${titre} ${numero}`, numero, langue: 'fr', date, blocs, pied })
  await vault.ecrire({ put: [], remove: [], evenement: evenement(ports, op, { objet: mandat, details: { sorte } }), reservation: null })
  return ok({ titre, blocs, octets, nom: `${sorte}-${numero}.pdf` })
}
