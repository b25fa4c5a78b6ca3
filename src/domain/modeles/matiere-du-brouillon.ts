import { echeance, type Duree } from '../duree/duree.ts'
import { parseJourTape, type JourCivil } from '../jour-civil.ts'
import type { Brouillon, DureeSaisie, MandantSaisi } from '../brouillon/brouillon.ts'
import { lignesApercues } from '../brouillon/lignes-apercues.ts'
import { lireChamp, MAXIMUM } from '../brouillon/parties-saisies.ts'
import type { CatalogueLu } from '../mandat/ligne.ts'
import type { Curateur, Domicile, IdentiteVue, Mandant, Naissance, RepresentantLegal, Structure } from '../mandat/parties.ts'
import type { Aidant } from '../structure.ts'
import { conditionsDe, lignesDuRepresentant, partieMandant, partieMandataire, valeursDe, type Matiere } from './matiere.ts'
import type { Modele, Mots } from './modele.ts'
import { remplir } from './remplir.ts'

export interface ContexteDApercu {
  readonly jour: JourCivil
  readonly aidant: Aidant
  readonly structure: Structure
  readonly modele: Modele
  readonly catalogue: CatalogueLu
  readonly curateurSigne: boolean
}

/** Ce qui est tapé, nettoyé ; « … » si c'est refusé : un numéro de sécurité sociale ne se montre pas davantage qu'il ne se garde. */
const montrer = (texte: string, maximum: number, manquant: string): string => {
  const lu = lireChamp(texte, maximum)
  return lu.ok ? lu.value : manquant
}
const montrerOuManquant = (texte: string, maximum: number, manquant: string): string => montrer(texte, maximum, manquant) || manquant

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

function naissanceLue({ naissance, dateNaissance }: MandantSaisi, lieu: string): Naissance | null {
  if (naissance === 'inconnue') return { type: 'inconnue', lieu }
  if (naissance === 'annee') return /^\d{4}$/.test(dateNaissance.trim()) ? { type: 'annee', annee: Number(dateNaissance), lieu } : null
  const lu = parseJourTape(dateNaissance)
  return lu.ok ? { type: 'jour', jour: lu.value, lieu } : null
}

function domicileLu({ domicile, adresse }: MandantSaisi, manquant: string): Domicile {
  if (domicile === 'ccas') return { type: 'ccas' }
  const texte = montrerOuManquant(adresse, MAXIMUM.adresse, manquant)
  return domicile === 'commune' ? { type: 'commune', commune: texte } : { type: 'adresse', adresse: texte }
}

const identiteLue = (identite: Exclude<MandantSaisi['identite'], null>): IdentiteVue =>
  identite === 'declaree' ? { type: 'declaree' } : { type: 'piece', piece: identite }

function partieApercue(saisi: MandantSaisi, mots: Mots): { readonly nom: string; readonly lignes: readonly string[] } {
  const noms = [saisi.prenom, saisi.nom].map((nom) => montrer(nom, MAXIMUM.nom, mots.manquant)).filter((nom) => nom !== '')
  const lieu = montrer(saisi.lieuNaissance, MAXIMUM.lieu, mots.manquant)
  const naissance = naissanceLue(saisi, lieu)
  const mandant: Mandant = {
    civilite: saisi.civilite,
    nom: { type: 'nomSeul', nom: noms.length === 0 ? mots.manquant : noms.join(' ') },
    naissance: naissance ?? { type: 'inconnue', lieu },
    domicile: domicileLu(saisi, mots.manquant),
    identite: identiteLue(saisi.identite ?? 'declaree'),
  }
  const { nom, lignes } = partieMandant(mandant, mots)
  const [dite = '', ...autres] = lignes
  const ligneNaissance = naissance === null ? remplir(mots.naissance.jour, { jour: mots.manquant }) : dite
  return { nom, lignes: saisi.identite === null ? [ligneNaissance, ...autres.slice(0, -1)] : [ligneNaissance, ...autres] }
}

const representantApercu = ({ representant }: Brouillon, manquant: string): RepresentantLegal | null =>
  representant && { nom: montrerOuManquant(representant.nom, MAXIMUM.nom, manquant), qualite: representant.qualite }

const curateurApercu = ({ curateur, protection }: Brouillon, curateurSigne: boolean, manquant: string): Curateur | null =>
  curateur && curateurSigne && protection === 'curatelle'
    ? { nom: montrerOuManquant(curateur.nom, MAXIMUM.nom, manquant), signe: curateur.present ? 'ecran' : 'papier' }
    : null

/** La matière d'un brouillon tel qu'il est : rien n'est refusé, ce qui manque ou se refuse se lit « … ». */
export function matiereDuBrouillon(brouillon: Brouillon, contexte: ContexteDApercu): Matiere {
  const { jour, aidant, structure, modele, catalogue, curateurSigne } = contexte
  const { mots } = modele
  const { nom, lignes: identite } = partieApercue(brouillon.mandant, mots)
  const fin = dernierJour(jour, brouillon.duree)
  const lignes = lignesApercues(brouillon, { catalogue, debut: jour, fin, manquant: mots.manquant })
  const representant = representantApercu(brouillon, mots.manquant)
  const curateur = curateurApercu(brouillon, curateurSigne, mots.manquant)
  const autreMandat = montrer(brouillon.autreMandat, MAXIMUM.autreMandat, mots.manquant)
  const { origine } = brouillon
  return {
    mandant: { nom, lignes: [...identite, ...lignesDuRepresentant(representant, modele)] },
    representant: representant?.nom ?? null,
    curateur,
    mandataire: partieMandataire(structure, aidant, mots),
    aidant: aidant.nom,
    lignes,
    lieu: montrer(brouillon.lieuSignature, MAXIMUM.lieu, mots.manquant),
    valeurs: valeursDe({ mandant: nom, aidant: aidant.nom, structure, debut: jour, echeance: fin, representant, curateur, autreMandat, origine }, modele),
    conditions: conditionsDe(lignes, { ...brouillon, autreMandat, curateur, represente: representant !== null }),
  }
}
