import { assembler, RIEN_D_APPOSE } from '../modeles/assembler.ts'
import { matiereDuMandat } from '../modeles/matiere.ts'
import type { Modele } from '../modeles/modele.ts'
import type { MandatPret } from '../mandat/mandat.ts'

/** JSON aux clés triées, sans espace : deux machines écrivent les mêmes octets pour le même contenu. */
export function enJsonCanonique(valeur: unknown): string {
  if (Array.isArray(valeur)) return `[${valeur.map(enJsonCanonique).join(',')}]`
  if (valeur === null || typeof valeur !== 'object') return JSON.stringify(valeur)
  const entrees = Object.entries(valeur).filter(([, contenu]) => contenu !== undefined)
  return `{${entrees
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([cle, contenu]) => `${JSON.stringify(cle)}:${enJsonCanonique(contenu)}`)
    .join(',')}}`
}

/**
 * Le texte que les deux parties ont lu avant de signer, sous la forme dont on prend l'empreinte : parties, lignes, durée,
 * dernier jour, clauses remplies, identifiant du modèle. Sans numéro ni signature, qui viennent après la lecture.
 */
export function texteCanonique(pret: MandatPret, modele: Modele): string {
  const { mandant, mandataire, lignes, debut, duree, echeance, redirection, lieuSignature } = pret
  const blocs = assembler(modele, matiereDuMandat(pret, modele), RIEN_D_APPOSE)
  return enJsonCanonique({
    format: 'seing/texte-lu/1',
    modele: modele.id,
    mandant,
    mandataire,
    lignes,
    debut,
    duree,
    echeance,
    redirection,
    lieuSignature,
    blocs,
  })
}
