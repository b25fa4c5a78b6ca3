import { ajouterAidant } from './coffre/ajouter-aidant.ts'
import { creerCoffre } from './coffre/creer-coffre.ts'
import { effacerBrouillon } from './brouillon/effacer-brouillon.ts'
import { etatDuCoffre } from './coffre/etat-du-coffre.ts'
import { lireBrouillon } from './brouillon/lire-brouillon.ts'
import { lireReglages } from './coffre/lire-reglages.ts'
import { listerBrouillons } from './brouillon/lister-brouillons.ts'
import { modifierReglages } from './coffre/modifier-reglages.ts'
import { noterSites } from './seance/noter-sites.ts'
import { ouvrirCoffre } from './coffre/ouvrir-coffre.ts'
import { ouvrirDocument } from './mandat/ouvrir-document.ts'
import { plusTard } from './plus-tard.ts'
import type { Ports } from './ports.ts'
import { proposerMots } from './coffre/proposer-mots.ts'
import { remettreCopie } from './mandat/remettre-copie.ts'
import { seanceEnCours } from './seance/seance-en-cours.ts'
import { verrouillerCoffre } from './coffre/verrouiller-coffre.ts'

/** Ce que la structure règle pour ses mandats. */
const actesDuProfil = (ports: Ports) => ({
  modifierProfil: plusTard(ports, async () => (await import('./coffre/profil/modifier-profil.ts')).modifierProfil),
  exporterProfil: plusTard(ports, async () => (await import('./coffre/profil/exporter-profil.ts')).exporterProfil),
  preparerImport: plusTard(ports, async () => (await import('./coffre/profil/importer-profil.ts')).preparerImport),
  importerProfil: plusTard(ports, async () => (await import('./coffre/profil/importer-profil.ts')).importerProfil),
  adressesOfficielles: plusTard(ports, async () => (await import('./coffre/profil/verifier-adresse.ts')).adressesOfficielles),
  verifierAdresse: plusTard(ports, async () => (await import('./coffre/profil/verifier-adresse.ts')).verifierAdresse),
})

const actesDuCoffre = (ports: Ports) => ({
  proposerMots: proposerMots(ports),
  etatDuCoffre: etatDuCoffre(ports),
  creerCoffre: creerCoffre(ports),
  ajouterAidant: ajouterAidant(ports),
  ouvrirCoffre: ouvrirCoffre(ports),
  verrouillerCoffre: verrouillerCoffre(ports),
  lireReglages: lireReglages(ports),
  modifierReglages: modifierReglages(ports),
})

const actesDeSeance = (ports: Ports) => ({
  ouvrirSeance: plusTard(ports, async () => (await import('./seance/ouvrir-seance.ts')).ouvrirSeance),
  seanceEnCours: seanceEnCours(ports),
  cocherPoint: plusTard(ports, async () => (await import('./seance/cocher-point.ts')).cocherPoint),
  noterSites: noterSites(ports),
  cloreSeance: plusTard(ports, async () => (await import('./seance/clore-seance.ts')).cloreSeance),
})

const actesDuBrouillon = (ports: Ports) => ({
  commencerBrouillon: plusTard(ports, async () => (await import('./brouillon/commencer-brouillon.ts')).commencerBrouillon),
  enregistrerBrouillon: plusTard(ports, async () => (await import('./brouillon/enregistrer-brouillon.ts')).enregistrerBrouillon),
  listerBrouillons: listerBrouillons(ports),
  lireBrouillon: lireBrouillon(ports),
  effacerBrouillon: effacerBrouillon(ports),
  jugerBrouillonCourant: plusTard(ports, async () => (await import('./brouillon/juger-brouillon-courant.ts')).jugerBrouillonCourant),
  proposerUsagers: plusTard(ports, async () => (await import('./brouillon/proposer-usagers.ts')).proposerUsagers),
  chevauchementsDuBrouillon: plusTard(
    ports,
    async () => (await import('./brouillon/chevauchements-du-brouillon.ts')).chevauchementsDuBrouillon,
  ),
  preparerMandat: plusTard(ports, async () => (await import('./brouillon/preparer-mandat.ts')).preparerMandat),
  lectureDuMandat: plusTard(ports, async () => (await import('./signature/lecture-du-mandat.ts')).lectureDuMandat),
  recueillirGeste: plusTard(ports, async () => (await import('./signature/recueillir-geste.ts')).recueillirGeste),
  signerMandat: plusTard(ports, async () => (await import('./signature/signer-mandat.ts')).signerMandat),
})

const actesDuMandat = (ports: Ports) => ({
  listerMandats: plusTard(ports, async () => (await import('./mandat/lister-mandats.ts')).listerMandats),
  lireMandat: plusTard(ports, async () => (await import('./mandat/lire-mandat.ts')).lireMandat),
  ouvrirDocument: ouvrirDocument(ports),
  remettreCopie: remettreCopie(ports),
  compteRendu: plusTard(ports, async () => (await import('./vie/documents/compte-rendu.ts')).compteRendu),
  documentDeFin: plusTard(ports, async () => (await import('./vie/documents/document-de-fin.ts')).documentDeFin),
  ficheTelephone: plusTard(ports, async () => (await import('./vie/documents/fiche-telephone.ts')).ficheTelephone),
  remettreDocument: plusTard(ports, async () => (await import('./vie/documents/remettre-document.ts')).remettreDocument),
  exporterRegistre: plusTard(ports, async () => (await import('./mandat/exporter-registre.ts')).exporterRegistre),
})

const actesDeVie = (ports: Ports) => ({
  revoquerMandat: plusTard(ports, async () => (await import('./vie/fins/revoquer-mandat.ts')).revoquerMandat),
  renoncer: plusTard(ports, async () => (await import('./vie/fins/renoncer.ts')).renoncer),
  constaterCaducite: plusTard(ports, async () => (await import('./vie/fins/constater-caducite.ts')).constaterCaducite),
  cloreMandat: plusTard(ports, async () => (await import('./vie/fins/clore-mandat.ts')).cloreMandat),
  suiviDuMandat: plusTard(ports, async () => (await import('./vie/suivi/suivi-du-mandat.ts')).suiviDuMandat),
  noterEtatDeLigne: plusTard(ports, async () => (await import('./vie/suivi/noter-etat-de-ligne.ts')).noterEtatDeLigne),
  noterActe: plusTard(ports, async () => (await import('./vie/suivi/noter-acte.ts')).noterActe),
  noterAppel: plusTard(ports, async () => (await import('./vie/suivi/noter-appel.ts')).noterAppel),
  confierOriginal: plusTard(ports, async () => (await import('./vie/suivi/confier-original.ts')).confierOriginal),
  rendreOriginal: plusTard(ports, async () => (await import('./vie/suivi/rendre-original.ts')).rendreOriginal),
  noterSignatureDuCurateur: plusTard(ports, async () => (await import('./vie/suivi/noter-signature-du-curateur.ts')).noterSignatureDuCurateur),
  commencerAvenant: plusTard(ports, async () => (await import('./vie/suite/commencer-avenant.ts')).commencerAvenant),
  commencerRenouvellement: plusTard(ports, async () => (await import('./vie/suite/commencer-renouvellement.ts')).commencerRenouvellement),
  rappels: plusTard(ports, async () => (await import('./vie/suite/rappels.ts')).rappels),
})

/**
 * Tous les actes, liés à leurs ports. Ajouter un acte : son fichier et une ligne dans son groupe ; `plusTard` s'il tire le
 * catalogue, un texte ou une table.
 */
export const lierActes = (ports: Ports) => ({
  ...actesDuCoffre(ports),
  ...actesDuProfil(ports),
  ...actesDeSeance(ports),
  ...actesDuBrouillon(ports),
  ...actesDuMandat(ports),
  ...actesDeVie(ports),
})

export type Actes = ReturnType<typeof lierActes>
