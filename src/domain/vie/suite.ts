import type { Brouillon, LigneSaisie, RythmeSaisi } from '../brouillon/brouillon.ts'
import type { BrouillonId, SeanceId } from '../ids.ts'
import { enChiffres, type Instant } from '../jour-civil.ts'
import { brouillonVide } from '../brouillon/brouillon-vide.ts'
import { reprendreMandant } from '../brouillon/reprendre.ts'
import type { LigneMandat, MandatSigne, Rythme } from '../mandat/mandat.ts'

interface Depart {
  readonly id: BrouillonId
  readonly seance: SeanceId
  readonly a: Instant
  readonly lieu: string
}

/** Une fin de rythme appartient au premier mandat : elle se redemande. */
const rythmeRepris = (rythme: Rythme): RythmeSaisi =>
  rythme.type === 'fois' ? { type: 'fois', texte: String(rythme.nombre) } : { type: 'selonCatalogue', texte: '' }

/** Une phrase tapée n'est pas au catalogue : elle repart avec ses mots. */
const ligneReprise = ({ formalite, nomOrganisme, titre, precision, rythme }: LigneMandat): LigneSaisie => ({
  formalite,
  libre: formalite.startsWith('libre.') ? { organisme: nomOrganisme, titre } : null,
  precision,
  rythme: rythmeRepris(rythme),
  ribConfirme: false,
})

/**
 * Les mêmes parties et les mêmes clauses. La protection et le papier d'identité se redemandent : on signe à neuf, la capacité se
 * juge ce jour-là (C. civ. 414-1, 1129).
 */
const repris = (mandat: MandatSigne, depart: Depart): Brouillon => ({
  ...brouillonVide(depart),
  mandant: reprendreMandant(mandat.mandant),
  quiPeutAgir: mandat.mandataire.quiPeutAgir,
  representant: mandat.representant,
  curateur: mandat.curateur && { nom: mandat.curateur.nom, present: mandat.curateur.signe === 'ecran' },
})

/**
 * Le brouillon d'un avenant : il nomme le premier mandat et n'a encore aucune ligne. Il finit avec lui, au plus tard : ce
 * qu'il ajoute vit dans le contrat qu'il modifie (C. civ. 1193).
 */
export const avenantDe = (mandat: MandatSigne, depart: Depart): Brouillon => ({
  ...repris(mandat, depart),
  duree: { type: 'jusquAu', jour: enChiffres(mandat.echeance) },
  origine: { type: 'avenant', mandat: mandat.id, numero: mandat.numero },
})

/** Le brouillon d'un renouvellement : ces lignes du premier, les mêmes clauses, la même durée ordinaire. Il ne prolonge rien. */
export const renouvellementDe = (mandat: MandatSigne, lignes: readonly LigneMandat[], depart: Depart): Brouillon => {
  const base = repris(mandat, depart)
  return {
    ...base,
    lignes: lignes.map(ligneReprise),
    duree: mandat.duree.type === 'jusquAu' ? base.duree : { type: mandat.duree.type, jour: '' },
    redirection: mandat.redirection,
    boiteDediee: mandat.boiteDediee,
    paiementExpres: mandat.paiementExpres,
    autreMandat: mandat.autreMandat,
    origine: { type: 'renouvellement', mandat: mandat.id, numero: mandat.numero },
  }
}
