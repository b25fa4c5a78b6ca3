import { assembler, RIEN_D_APPOSE } from '../modeles/assembler.ts'
import { matiereDuMandat } from '../modeles/matiere.ts'
import { estEtendu, type Modele } from '../modeles/modele.ts'
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

/** La forme d'un mandat de 2026-11 : ses lignes n'avaient pas de rythme, et le coffre a pu en écrire un depuis. */
function contenuPremier({ mandant, mandataire, lignes, debut, duree, echeance, redirection, lieuSignature }: MandatPret): object {
  const sansRythme = lignes.map((ligne) => Object.fromEntries(Object.entries(ligne).filter(([cle]) => cle !== 'rythme')))
  return { format: 'seing/texte-lu/1', mandant, mandataire, lignes: sansRythme, debut, duree, echeance, redirection, lieuSignature }
}

function contenuEtendu(pret: MandatPret): object {
  const { mandant, mandataire, lignes, debut, duree, echeance, redirection, boiteDediee, paiementExpres, autreMandat } = pret
  const { representant, curateur, origine, lieuSignature } = pret
  const clauses = { redirection, boiteDediee, paiementExpres, autreMandat, representant, curateur, origine }
  return { format: 'seing/texte-lu/2', mandant, mandataire, lignes, debut, duree, echeance, ...clauses, lieuSignature }
}

/**
 * Le texte que les parties ont lu avant de signer, sous la forme dont on prend l'empreinte : parties, lignes, durée, dernier
 * jour, clauses remplies, identifiant du modèle. Sans numéro ni signature, qui viennent après la lecture. La forme suit le
 * texte du mandat : une empreinte de 2026-11 se vérifie toujours.
 */
export function texteCanonique(pret: MandatPret, modele: Modele): string {
  const blocs = assembler(modele, matiereDuMandat(pret, modele), RIEN_D_APPOSE)
  return enJsonCanonique({ ...(estEtendu(modele) ? contenuEtendu(pret) : contenuPremier(pret)), modele: modele.id, blocs })
}
