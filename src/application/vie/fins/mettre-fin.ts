import { finsDesAvenants } from '../../../domain/vie/avenants.ts'
import type { Fin } from '../../../domain/vie/fin.ts'
import type { Constat } from '../../../domain/vie/mettre-fin.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import { lecteursDe } from '../../../domain/mandat/lecteurs.ts'
import type { MandatSigne, Repere } from '../../../domain/mandat/mandat.ts'
import type { MandatId } from '../../../domain/ids.ts'
import type { Operation } from '../../../domain/journal/evenement.ts'
import { refuse, type Result } from '../../../domain/result.ts'
import { aSonTour } from '../../a-son-tour.ts'
import { evenement } from '../../evenement.ts'
import { Breakage, type Ports } from '../../ports.ts'
import { sessionOuverte } from '../../coffre/reglages-du-poste.ts'

/** Toutes les fins écrites pour ce mandat, lisibles de toute l'équipe. Lève `locked`. */
export async function finsDuMandat({ vault }: Pick<Ports, 'vault'>, id: MandatId): Promise<readonly Fin[]> {
  const { lignes } = await vault.lister('fin')
  return lignes.map(({ contenu }) => contenu).filter(({ mandat }) => mandat === id)
}

interface Depart {
  /** Le mandat s'il nous est lisible, sinon son repère : on met fin d'après le papier. */
  readonly borne: MandatSigne | Repere
  readonly fins: readonly Fin[]
  readonly constat: Constat
}

const mandatSiLisible = ({ vault }: Ports, id: MandatId): Promise<MandatSigne | null> =>
  vault.lire('mandat', id).catch((erreur: unknown) => {
    // Une fiche abîmée n'ôte pas à la personne le droit d'arrêter.
    if (erreur instanceof Breakage && ['locked', 'corrupt-row'].includes(erreur.code)) return null
    throw erreur
  })

/** Parmi ceux qu'on peut lire : d'un avenant fermé, le poste ne sait pas ce qu'il complète. */
async function avecSesAvenants({ vault }: Ports, fin: Fin): Promise<readonly Fin[]> {
  const [mandats, fins] = await Promise.all([vault.lister('mandat'), vault.lister('fin')])
  return finsDesAvenants(
    fin,
    mandats.lignes.map(({ contenu }) => contenu),
    fins.lignes.map(({ contenu }) => contenu),
  )
}

interface AJuger {
  readonly op: Operation
  readonly juger: (depart: Depart) => Result<Fin, Refus> | Promise<Result<Fin, Refus>>
}

/**
 * Juge une fin, l'écrit à sa place avec sa ligne de journal, une fin après l'autre : un geste doublé n'arrête pas deux fois
 * la même ligne. Un mandat entier emmène ses avenants. Le repère suffit : aucun droit de lecture n'est demandé. Refuse `MandatIntrouvable` et ce que `juger`
 * refuse ; lève `conflict` si un autre onglet a mis fin entre-temps.
 */
export const mettreFin = (ports: Ports, id: MandatId, aJuger: AJuger): Promise<Result<Fin, Refus>> =>
  aSonTour(ports.vault, 'fin', () => jugerEtEcrire(ports, id, aJuger))

async function jugerEtEcrire(ports: Ports, id: MandatId, { op, juger }: AJuger): Promise<Result<Fin, Refus>> {
  const { vault, clock } = ports
  const [repere, fins, session] = await Promise.all([vault.lire('repere', id), finsDuMandat(ports, id), sessionOuverte(vault)])
  const mandat = await mandatSiLisible(ports, id)
  if (!repere) return refuse({ type: 'MandatIntrouvable' })
  const constat: Constat = { jour: clock.aujourdhui(), a: clock.maintenant(), par: session.aidant }
  const fin = await juger({ borne: mandat ?? repere, fins, constat })
  if (!fin.ok) return fin
  const ecrites = [fin.value, ...(await avecSesAvenants(ports, fin.value))]
  await vault.ecrire({
    put: ecrites.map((une) => ({ kind: 'fin', id: une.id, contenu: une, lecteurs: lecteursDe('fin', 'toutAidant') })),
    remove: [],
    evenement: evenement(ports, op, { objet: id, details: detailsDe(fin.value) }),
    reservation: null,
  })
  return fin
}

/** Des mots de liste et des nombres : ni motif libre, ni numéro de ligne. */
function detailsDe(fin: Fin): Readonly<Record<string, string | number>> {
  switch (fin.type) {
    case 'revocation':
      return fin.lignes === null ? { voie: fin.voie } : { voie: fin.voie, lignes: fin.lignes.length }
    case 'renonciation':
    case 'caducite':
      return { cause: fin.cause }
    case 'accomplissement':
      return {}
  }
}
