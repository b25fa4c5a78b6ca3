import { echeance, type Duree } from '../duree/duree.ts'
import { parseJourTape, type JourCivil } from '../jour-civil.ts'
import type { Brouillon, DureeSaisie, MandantSaisi } from '../brouillon/brouillon.ts'
import { ligneDuCatalogue, type CatalogueLu } from '../mandat/ligne.ts'
import type { LigneMandat } from '../mandat/mandat.ts'
import type { Domicile, IdentiteVue, Mandant, Naissance, Structure } from '../mandat/parties.ts'
import type { Aidant } from '../structure.ts'
import { conditionsDe, partieMandant, partieMandataire, valeursDe, type Matiere } from './matiere.ts'
import type { Modele, Mots } from './modele.ts'
import { remplir } from './remplir.ts'

export interface ContexteDApercu {
  readonly jour: JourCivil
  readonly aidant: Aidant
  readonly structure: Structure
  readonly modele: Modele
  readonly catalogue: CatalogueLu
}

function dureeLue({ type, jour }: DureeSaisie): Duree | null {
  if (type !== 'jusquAu') return { type }
  const lu = parseJourTape(jour)
  return lu.ok ? { type, jour: lu.value } : null
}

function dernierJour(debut: JourCivil, saisie: DureeSaisie): JourCivil | null {
  const duree = dureeLue(saisie)
  const fin = duree === null ? null : echeance(debut, duree)
  return fin?.ok ? fin.value : null
}

function naissanceLue({ naissance, dateNaissance, lieuNaissance: lieu }: MandantSaisi): Naissance | null {
  if (naissance === 'inconnue') return { type: 'inconnue', lieu }
  if (naissance === 'annee') return /^\d{4}$/.test(dateNaissance.trim()) ? { type: 'annee', annee: Number(dateNaissance), lieu } : null
  const lu = parseJourTape(dateNaissance)
  return lu.ok ? { type: 'jour', jour: lu.value, lieu } : null
}

function domicileLu({ domicile, adresse }: MandantSaisi, manquant: string): Domicile {
  if (domicile === 'ccas') return { type: 'ccas' }
  const texte = adresse.trim() === '' ? manquant : adresse.trim()
  return domicile === 'commune' ? { type: 'commune', commune: texte } : { type: 'adresse', adresse: texte }
}

const identiteLue = (identite: Exclude<MandantSaisi['identite'], null>): IdentiteVue =>
  identite === 'declaree' ? { type: 'declaree' } : { type: 'piece', piece: identite }

function partieApercue(saisi: MandantSaisi, mots: Mots): { readonly nom: string; readonly lignes: readonly string[] } {
  const noms = [saisi.prenom.trim(), saisi.nom.trim()].filter((nom) => nom !== '').join(' ')
  const naissance = naissanceLue(saisi)
  const mandant: Mandant = {
    civilite: saisi.civilite,
    nom: { type: 'nomSeul', nom: noms === '' ? mots.manquant : noms },
    naissance: naissance ?? { type: 'inconnue', lieu: saisi.lieuNaissance },
    domicile: domicileLu(saisi, mots.manquant),
    identite: identiteLue(saisi.identite ?? 'declaree'),
  }
  const { nom, lignes } = partieMandant(mandant, mots)
  const [dite = '', ...autres] = lignes
  const ligneNaissance = naissance === null ? remplir(mots.naissance.jour, { jour: mots.manquant }) : dite
  return { nom, lignes: saisi.identite === null ? [ligneNaissance, ...autres.slice(0, -1)] : [ligneNaissance, ...autres] }
}

const lignesApercues = (brouillon: Brouillon, catalogue: CatalogueLu): readonly LigneMandat[] =>
  brouillon.lignes.flatMap(({ formalite, precision }) => ligneDuCatalogue(formalite, precision.trim(), catalogue) ?? [])

/** La matière d'un brouillon tel qu'il est : rien n'est refusé, ce qui manque se lit « … ». */
export function matiereDuBrouillon(brouillon: Brouillon, { jour, aidant, structure, modele, catalogue }: ContexteDApercu): Matiere {
  const { mots } = modele
  const mandant = partieApercue(brouillon.mandant, mots)
  const lignes = lignesApercues(brouillon, catalogue)
  const fin = dernierJour(jour, brouillon.duree)
  return {
    mandant,
    mandataire: partieMandataire(structure, aidant, mots),
    aidant: aidant.nom,
    lignes,
    lieu: brouillon.lieuSignature.trim(),
    valeurs: valeursDe({ mandant: mandant.nom, aidant: aidant.nom, structure, debut: jour, echeance: fin }, mots),
    conditions: conditionsDe(lignes, brouillon),
  }
}
