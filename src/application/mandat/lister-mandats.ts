import type { MandatId } from '../../domain/ids.ts'
import type { JourCivil } from '../../domain/jour-civil.ts'
import { homonymes } from '../../domain/mandat/homonymes.ts'
import type { Fin } from '../../domain/vie/fin.ts'
import type { MandatSigne, NumeroMandat } from '../../domain/mandat/mandat.ts'
import type { Mandant, QuiPeutAgir } from '../../domain/mandat/parties.ts'
import { statutAu, type Statut } from '../../domain/mandat/statut.ts'
import { estEnAttenteDuCurateur } from '../../domain/capacite/attente-du-curateur.ts'
import { lignesArretees } from '../../domain/vie/lignes.ts'
import { finitBientot } from '../../domain/vie/rappels/rappels.ts'
import { finiLe } from '../../domain/vie/renouveler.ts'
import { suiviInitial, type Suivi } from '../../domain/vie/suivi.ts'
import type { LigneEcartee, Ports } from '../ports.ts'

/** En cours, en cours mais fini dans trente jours, ou fini : chaque mandat est dans une liste et une seule. */
export const LISTES = ['enCours', 'bientotFini', 'fini'] as const
export type Liste = (typeof LISTES)[number]

export interface ResumeMandat {
  readonly id: MandatId
  readonly numero: NumeroMandat
  readonly mandant: Mandant
  /** Le nom est aussi celui d'une autre personne : montrer la naissance. */
  readonly homonyme: boolean
  /** Chacun une fois, dans l'ordre du mandat. */
  readonly organismes: readonly string[]
  readonly titres: readonly string[]
  readonly debut: JourCivil
  readonly echeance: JourCivil
  readonly statut: Statut
  readonly liste: Liste
  /** Le dernier jour où il valait, ou vaudra. */
  readonly finiLe: JourCivil
  /** Combien de lignes une révocation partielle a arrêtées. */
  readonly lignesArretees: number
  /** Le papier signé du curateur n'est pas revenu. */
  readonly curateurAttendu: boolean
  readonly copieRemise: boolean
  readonly quiPeutAgir: QuiPeutAgir
  readonly aidant: string
}

/** Ce qu'on sait d'un mandat qu'on ne peut pas lire : de quoi le révoquer, pas de quoi nommer la personne. */
export interface MandatFerme {
  readonly id: MandatId
  readonly numero: NumeroMandat
  readonly debut: JourCivil
  readonly echeance: JourCivil
  readonly statut: Statut
}

export interface ListeDesMandats {
  /** Du plus récent au plus ancien. */
  readonly mandats: readonly ResumeMandat[]
  /** Combien de mandats lisibles dans chaque liste. */
  readonly comptes: Readonly<Record<Liste, number>>
  readonly fermes: readonly MandatFerme[]
  /** Lignes abîmées ou d'une version plus récente : nommées, jamais devinées. */
  readonly ecartees: readonly LigneEcartee[]
}

interface Contexte {
  readonly jour: JourCivil
  readonly fins: readonly Fin[]
  readonly suivis: ReadonlyMap<MandatId, Suivi>
  readonly remis: ReadonlySet<MandatId>
  readonly confondus: ReadonlySet<MandatId>
}

function listeDe(statut: Statut, echeance: JourCivil, jour: JourCivil): Liste {
  if (statut === 'aVenir') return 'enCours'
  if (statut !== 'enCours') return 'fini'
  return finitBientot(echeance, jour) ? 'bientotFini' : 'enCours'
}

function resumer(mandat: MandatSigne, { jour, fins, suivis, remis, confondus }: Contexte): ResumeMandat {
  const statut = statutAu(mandat, fins, jour)
  return {
    id: mandat.id,
    numero: mandat.numero,
    mandant: mandat.mandant,
    homonyme: confondus.has(mandat.id),
    organismes: [...new Set(mandat.lignes.map(({ nomOrganisme }) => nomOrganisme))],
    titres: mandat.lignes.map(({ titre }) => titre),
    debut: mandat.debut,
    echeance: mandat.echeance,
    statut,
    liste: listeDe(statut, mandat.echeance, jour),
    finiLe: finiLe(mandat, fins),
    lignesArretees: [...lignesArretees(mandat.id, fins).keys()].filter((numero) => numero <= mandat.lignes.length).length,
    curateurAttendu: estEnAttenteDuCurateur(mandat, suivis.get(mandat.id) ?? suiviInitial(mandat)),
    copieRemise: remis.has(mandat.id),
    quiPeutAgir: mandat.mandataire.quiPeutAgir,
    aidant: mandat.mandataire.aidant.nom,
  }
}

const compter = (mandats: readonly ResumeMandat[], liste: Liste): number => mandats.filter((mandat) => mandat.liste === liste).length

/** Les mandats du poste avec leur statut du jour ; ceux qu'on ne peut pas lire n'ont que leur repère. Lève `locked`. */
export const listerMandats =
  ({ vault, clock }: Ports) =>
  async (): Promise<ListeDesMandats> => {
    const [lus, reperes, fins, remises, suivis] = await Promise.all([
      vault.lister('mandat'),
      vault.lister('repere'),
      vault.lister('fin'),
      vault.lister('remise'),
      vault.lister('suivi'),
    ])
    const mandats = lus.lignes.map(({ contenu }) => contenu).sort((a, b) => (a.signeA < b.signeA ? 1 : -1))
    const jour = clock.aujourdhui()
    const finies = fins.lignes.map(({ contenu }) => contenu)
    const remis = new Set(remises.lignes.map(({ contenu }) => contenu.mandat))
    const parMandat = new Map(suivis.lignes.map(({ contenu }) => [contenu.mandat, contenu]))
    const contexte = { jour, fins: finies, suivis: parMandat, remis, confondus: homonymes(mandats) }
    const resumes = mandats.map((mandat) => resumer(mandat, contexte))
    const connus = new Set<string>([...mandats.map(({ id }) => id), ...lus.ecartees.map(({ id }) => id)])
    const fermes = reperes.lignes.map(({ contenu }) => contenu).filter(({ mandat }) => !connus.has(mandat))
    return {
      mandats: resumes,
      comptes: { enCours: compter(resumes, 'enCours'), bientotFini: compter(resumes, 'bientotFini'), fini: compter(resumes, 'fini') },
      fermes: fermes.map((repere) => {
        const { mandat: id, numero, debut, echeance } = repere
        return { id, numero, debut, echeance, statut: statutAu(repere, finies, jour) }
      }),
      ecartees: [lus, reperes, fins, remises, suivis].flatMap(({ ecartees }) => ecartees),
    }
  }
