import type { MandatId } from '../ids.ts'
import type { JourCivil } from '../jour-civil.ts'
import { memePersonne } from '../mandat/homonymes.ts'
import type { MandatSigne, NumeroMandat } from '../mandat/mandat.ts'
import { nomAffiche, type Mandant } from '../mandat/parties.ts'
import { motsDe, normaliser } from '../texte/normaliser.ts'
import { reprendreMandant } from './reprendre.ts'

export interface UsagerConnu {
  /** Son mandat le plus récent parmi ceux qu'on peut lire. */
  readonly mandat: MandatId
  readonly numero: NumeroMandat
  /** Son identité la plus récente : c'est elle qu'on reprend (`reprendreMandant`). */
  readonly mandant: Mandant
  readonly vuLe: JourCivil
  /** Ce qui a changé depuis un mandat plus ancien, et le premier jour où la nouvelle identité a été écrite. */
  readonly identiteChangee: { readonly depuis: JourCivil; readonly avant: Mandant } | null
}

type Source = Pick<MandatSigne, 'id' | 'numero' | 'mandant' | 'signeLe' | 'signeA'>

const LIMITE = 8

/** Chaque mot tapé commence un mot du nom. */
function repond({ nom }: Mandant, tapes: readonly string[]): boolean {
  const mots = motsDe(nomAffiche(nom))
  return tapes.every((tape) => mots.some((mot) => mot.startsWith(tape)))
}

/** Nom, naissance et domicile, sans casse ni accents ; une autre pièce présentée ne change pas l'identité. */
function identiteDe(mandant: Mandant): string {
  const { nom, prenom, dateNaissance, lieuNaissance, domicile, adresse } = reprendreMandant(mandant)
  return [nom, prenom, dateNaissance, lieuNaissance, domicile, adresse].map(normaliser).join('|')
}

function changement(siens: readonly Source[]): UsagerConnu['identiteChangee'] {
  const [dernier] = siens
  if (!dernier) return null
  const rang = siens.findIndex(({ mandant }) => identiteDe(mandant) !== identiteDe(dernier.mandant))
  const avant = siens[rang]
  const premierNouveau = siens[rang - 1]
  return avant && premierNouveau ? { depuis: premierNouveau.signeLe, avant: avant.mandant } : null
}

/**
 * Les personnes dont on peut lire un mandat et dont le nom répond à ce texte (accents, casse et ordre sans effet), la plus
 * récente d'abord, huit au plus. Deux homonymes restent deux personnes ; dans le doute aussi.
 */
export function usagersConnus(texte: string, mandats: readonly Source[]): readonly UsagerConnu[] {
  const tapes = motsDe(texte)
  if (tapes.length === 0) return []
  const recents = mandats.toSorted((a, b) => (a.signeA < b.signeA ? 1 : -1))
  const groupes: Source[][] = []
  for (const mandat of recents) {
    const sien = groupes.find((groupe) => groupe.some((autre) => memePersonne(autre.mandant, mandat.mandant)))
    if (sien) sien.push(mandat)
    else groupes.push([mandat])
  }
  return groupes
    .filter((groupe) => groupe.some(({ mandant }) => repond(mandant, tapes)))
    .flatMap((groupe) => {
      const [dernier] = groupe
      if (!dernier) return []
      const { id, numero, mandant, signeLe } = dernier
      return [{ mandat: id, numero, mandant, vuLe: signeLe, identiteChangee: changement(groupe) }]
    })
    .slice(0, LIMITE)
}
