import type { MandatId } from '../../domain/ids.ts'
import type { JourCivil } from '../../domain/jour-civil.ts'
import { homonymes } from '../../domain/mandat/homonymes.ts'
import type { Fin } from '../../domain/vie/fin.ts'
import type { MandatSigne, NumeroMandat } from '../../domain/mandat/mandat.ts'
import type { Mandant, QuiPeutAgir } from '../../domain/mandat/parties.ts'
import { statutAu, type Statut } from '../../domain/mandat/statut.ts'
import type { LigneEcartee, Ports } from '../ports.ts'

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
  readonly fermes: readonly MandatFerme[]
  /** Lignes abîmées ou d'une version plus récente : nommées, jamais devinées. */
  readonly ecartees: readonly LigneEcartee[]
}

interface Contexte {
  readonly jour: JourCivil
  readonly fins: readonly Fin[]
  readonly remis: ReadonlySet<MandatId>
  readonly confondus: ReadonlySet<MandatId>
}

const resumer = (mandat: MandatSigne, { jour, fins, remis, confondus }: Contexte): ResumeMandat => ({
  id: mandat.id,
  numero: mandat.numero,
  mandant: mandat.mandant,
  homonyme: confondus.has(mandat.id),
  organismes: [...new Set(mandat.lignes.map(({ nomOrganisme }) => nomOrganisme))],
  titres: mandat.lignes.map(({ titre }) => titre),
  debut: mandat.debut,
  echeance: mandat.echeance,
  statut: statutAu(mandat, fins, jour),
  copieRemise: remis.has(mandat.id),
  quiPeutAgir: mandat.mandataire.quiPeutAgir,
  aidant: mandat.mandataire.aidant.nom,
})

/** Les mandats du poste avec leur statut du jour ; ceux qu'on ne peut pas lire n'ont que leur repère. Lève `locked`. */
export const listerMandats =
  ({ vault, clock }: Ports) =>
  async (): Promise<ListeDesMandats> => {
    const [lus, reperes, fins, remises] = await Promise.all([
      vault.lister('mandat'),
      vault.lister('repere'),
      vault.lister('fin'),
      vault.lister('remise'),
    ])
    const mandats = lus.lignes.map(({ contenu }) => contenu).sort((a, b) => (a.signeA < b.signeA ? 1 : -1))
    const jour = clock.aujourdhui()
    const finies = fins.lignes.map(({ contenu }) => contenu)
    const remis = new Set(remises.lignes.map(({ contenu }) => contenu.mandat))
    const contexte = { jour, fins: finies, remis, confondus: homonymes(mandats) }
    const connus = new Set<string>([...mandats.map(({ id }) => id), ...lus.ecartees.map(({ id }) => id)])
    const fermes = reperes.lignes.map(({ contenu }) => contenu).filter(({ mandat }) => !connus.has(mandat))
    return {
      mandats: mandats.map((mandat) => resumer(mandat, contexte)),
      fermes: fermes.map((repere) => {
        const { mandat: id, numero, debut, echeance } = repere
        return { id, numero, debut, echeance, statut: statutAu(repere, finies, jour) }
      }),
      ecartees: [lus, reperes, fins, remises].flatMap(({ ecartees }) => ecartees),
    }
  }
