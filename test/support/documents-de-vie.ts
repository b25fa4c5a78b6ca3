import type { DocumentEtabli } from '../../src/application/vie/documents/etablir.ts'
import type { PdfMaker } from '../../src/application/ports.ts'
import { ajouterJours } from '../../src/domain/jour-civil.ts'
import { fabriquerPdf } from '../../src/pdf/make.ts'
import { testFonts } from '../pdf/support/fonts.ts'
import { desGestes, unBrouillon } from './au-poste.ts'
import { reussi, unPosteOuvert, type Poste } from './container.ts'

const JOUR = 86_400

/** La vraie fabrique, sans son fil à part. */
const vraiPdf = (): PdfMaker => ({
  prechauffer: async () => undefined,
  lettresManquantes: async () => [],
  fabriquer: (document) => fabriquerPdf(document, testFonts()),
})

async function unMandatEnVie(poste: Poste) {
  const { actes, ports } = poste
  const { mandat } = reussi(await actes.signerMandat(await unBrouillon(poste), desGestes(poste)))
  reussi(await actes.confierOriginal(mandat, { sorte: 'Livret de famille', nombre: 1 }))
  reussi(await actes.confierOriginal(mandat, { sorte: 'Quittances de loyer', nombre: 3 }))
  reussi(await actes.noterActe(mandat, { ligne: 1, le: ports.clock.aujourdhui(), quoi: 'Compte ouvert, demande commencée avec la personne', code: 'personnePresente' }))
  ports.clock.avancer(3 * JOUR)
  reussi(await actes.noterActe(mandat, { ligne: 1, le: ports.clock.aujourdhui(), quoi: 'Demande envoyée, accusé de réception imprimé et remis', code: 'dicteAuTelephone' }))
  reussi(await actes.noterEtatDeLigne(mandat, 1, { type: 'accomplie', le: ports.clock.aujourdhui() }))
  reussi(await actes.noterAppel(mandat, { organisme: 'Assurance maladie', le: ports.clock.aujourdhui(), reponse: 'Il manque l’avis d’impôt ; réponse sous deux mois une fois le dossier complet.' }))
  reussi(await actes.noterEtatDeLigne(mandat, 2, { type: 'enAttente', raison: 'piece', note: 'avis d’impôt de l’an dernier', jusquAu: ajouterJours(ports.clock.aujourdhui(), 15) }))
  reussi(await actes.rendreOriginal(mandat, 1))
  return mandat
}

/** Les cinq documents d'une vie de mandat, faits par les vrais actes sur des personnes fictives. */
export async function documentsDeVie(): Promise<Readonly<Record<string, DocumentEtabli | { readonly octets: Uint8Array }>>> {
  const poste = await unPosteOuvert({ pdf: vraiPdf() })
  const { actes } = poste
  const mandat = await unMandatEnVie(poste)
  const compteRendu = reussi(await actes.compteRendu(mandat))
  const fiche = reussi(await actes.ficheTelephone(mandat, 'Assurance maladie'))
  const partielle = reussi(await actes.revoquerMandat(mandat, { voie: 'parTelephone', lignes: [2] }))
  const revocationPartielle = reussi(await actes.documentDeFin(partielle.id))
  const autre = await unMandatEnVie(poste)
  const revocation = reussi(await actes.documentDeFin(reussi(await actes.revoquerMandat(autre, { voie: 'auGuichet', lignes: null })).id))
  const troisieme = await unMandatEnVie(poste)
  const renonciation = reussi(await actes.documentDeFin(reussi(await actes.renoncer(troisieme, { cause: 'horsDeNotreRole' })).id))
  const quatrieme = await unMandatEnVie(poste)
  const caducite = reussi(await actes.documentDeFin(reussi(await actes.constaterCaducite(quatrieme, { cause: 'deces' })).id))
  return { 'compte-rendu': compteRendu, 'fiche-telephone': fiche, 'revocation-partielle': revocationPartielle, revocation, renonciation, caducite }
}
