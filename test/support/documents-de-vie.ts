import type { DocumentEtabli } from '../../src/application/vie/documents/etablir.ts'
import type { PdfMaker } from '../../src/application/ports.ts'
import { ligneVide } from '../../src/domain/brouillon/brouillon-vide.ts'
import type { MandatId } from '../../src/domain/ids.ts'
import { ajouterJours } from '../../src/domain/jour-civil.ts'
import type { Result } from '../../src/domain/result.ts'
import type { Fin } from '../../src/domain/vie/fin.ts'
import { fabriquerPdf } from '../../src/pdf/make.ts'
import { testFonts } from '../pdf/support/fonts.ts'
import { desGestes, unBrouillon } from './au-poste.ts'
import { passerA, reussi, unPosteOuvert, type Poste } from './container.ts'
import { formaliteId } from './lire.ts'

const JOUR = 86_400
const LIGNE_AJOUTEE = { protection: 'non', lignes: [ligneVide(formaliteId('caf.declaration-trimestrielle'))], mandant: 'carteIdentite' } as const

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

export const NOMS_DES_DOCUMENTS = [
  'compte-rendu',
  'compte-rendu-final',
  'fiche-telephone',
  'revocation',
  'revocation-partielle',
  'revocation-d-un-collegue',
  'renonciation',
  'caducite-deces',
  'caducite-tutelle',
  'cloture',
] as const
export type DocumentsDeVie = Readonly<Record<(typeof NOMS_DES_DOCUMENTS)[number], DocumentEtabli>>

/** La révocation d'un mandat donné à une collègue, notée d'après le papier. */
async function revocationDUnCollegue(): Promise<DocumentEtabli> {
  const poste = await unPosteOuvert({ pdf: vraiPdf() })
  const brouillon = await unBrouillon(poste, { quiPeutAgir: 'cetAidant' })
  const { mandat } = reussi(await poste.actes.signerMandat(brouillon, desGestes(poste)))
  await passerA(poste, 'Paul')
  const fin = reussi(await poste.actes.revoquerMandat(mandat, { voie: 'parEcrit', lignes: [2, 14] }))
  return reussi(await poste.actes.documentDeFin(fin.id))
}

/** Les documents d'une vie de mandat, faits par les vrais actes sur des personnes fictives. */
export async function documentsDeVie(): Promise<DocumentsDeVie> {
  const poste = await unPosteOuvert({ pdf: vraiPdf() })
  const { actes } = poste
  const deFin = async (finir: (mandat: MandatId) => Promise<Result<Fin, unknown>>): Promise<DocumentEtabli> =>
    reussi(await actes.documentDeFin(reussi(await finir(await unMandatEnVie(poste))).id))
  const mandat = await unMandatEnVie(poste)
  const compteRendu = reussi(await actes.compteRendu(mandat))
  const ficheTelephone = reussi(await actes.ficheTelephone(mandat, 'Assurance maladie'))
  const partielle = reussi(await actes.revoquerMandat(mandat, { voie: 'parTelephone', lignes: [2] }))
  return {
    'compte-rendu': compteRendu,
    'fiche-telephone': ficheTelephone,
    'revocation-partielle': reussi(await actes.documentDeFin(partielle.id)),
    cloture: reussi(await actes.documentDeFin(reussi(await actes.cloreMandat(mandat)).id)),
    'compte-rendu-final': reussi(await actes.compteRendu(mandat)),
    revocation: await deFin((id) => actes.revoquerMandat(id, { voie: 'auGuichet', lignes: null })),
    'revocation-d-un-collegue': await revocationDUnCollegue(),
    renonciation: await deFin((id) => actes.renoncer(id, { cause: 'horsDeNotreRole' })),
    'caducite-deces': await deFin((id) => actes.constaterCaducite(id, { cause: 'deces' })),
    'caducite-tutelle': await deFin((id) => actes.constaterCaducite(id, { cause: 'tutelle' })),
  }
}

/** Le PDF d'un avenant signé, tel que gardé : il nomme le premier mandat. */
export async function avenantSigne(): Promise<Uint8Array> {
  const poste = await unPosteOuvert({ pdf: vraiPdf() })
  const { actes } = poste
  const mandat = await unMandatEnVie(poste)
  const seance = await actes.ouvrirSeance('jeFais')
  const brouillon = reussi(await actes.commencerAvenant(mandat, seance.id))
  const { protection, lignes, mandant } = LIGNE_AJOUTEE
  await actes.enregistrerBrouillon({ ...brouillon, protection, lignes, mandant: { ...brouillon.mandant, identite: mandant } })
  const avenant = reussi(await actes.signerMandat(brouillon.id, desGestes(poste)))
  return reussi(await actes.ouvrirDocument(avenant.mandat))
}
