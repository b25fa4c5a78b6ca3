import type { Brouillon } from '../../domain/brouillon/brouillon.ts'
import { chevauchements, type Chevauchement } from '../../domain/brouillon/chevauchements.ts'
import { lireMandant } from '../../domain/brouillon/lire-parties.ts'
import type { Ports } from '../ports.ts'
import { circonstancesDuJour } from './circonstances.ts'

/** Ce qu'un mandat en cours de la même personne confie déjà, parmi ceux qu'on peut lire. Liste vide tant qu'on ne sait pas qui c'est ; le papier vu n'y est pour rien. */
export const chevauchementsDuBrouillon =
  (ports: Ports) =>
  async (brouillon: Brouillon): Promise<readonly Chevauchement[]> => {
    const circonstances = await circonstancesDuJour(ports, brouillon)
    if (!circonstances.ok) return []
    const { jour, catalogue } = circonstances.value
    const mandant = lireMandant({ ...brouillon.mandant, identite: brouillon.mandant.identite ?? 'declaree' }, jour, (_, lu) => (lu.ok ? lu.value : null))
    if (mandant === null) return []
    const [mandats, fins] = await Promise.all([ports.vault.lister('mandat'), ports.vault.lister('fin')])
    return chevauchements(brouillon, mandant, {
      mandats: mandats.lignes.map(({ contenu }) => contenu),
      fins: fins.lignes.map(({ contenu }) => contenu),
      jour,
      catalogue,
    })
  }
