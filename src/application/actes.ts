import { ajouterAidant } from './ajouter-aidant.ts'
import { cloreSeance } from './clore-seance.ts'
import { cocherPoint } from './cocher-point.ts'
import { commencerBrouillon } from './commencer-brouillon.ts'
import { creerCoffre } from './creer-coffre.ts'
import { effacerBrouillon } from './effacer-brouillon.ts'
import { enregistrerBrouillon } from './enregistrer-brouillon.ts'
import { etatDuCoffre } from './etat-du-coffre.ts'
import { exporterRegistre } from './exporter-registre.ts'
import { jugerBrouillonCourant } from './juger-brouillon-courant.ts'
import { lectureDuMandat } from './lecture-du-mandat.ts'
import { lireBrouillon } from './lire-brouillon.ts'
import { lireMandat } from './lire-mandat.ts'
import { lireReglages } from './lire-reglages.ts'
import { listerBrouillons } from './lister-brouillons.ts'
import { listerMandats } from './lister-mandats.ts'
import { modifierReglages } from './modifier-reglages.ts'
import { noterSites } from './noter-sites.ts'
import { ouvrirCoffre } from './ouvrir-coffre.ts'
import { ouvrirDocument } from './ouvrir-document.ts'
import { ouvrirSeance } from './ouvrir-seance.ts'
import type { Ports } from './ports.ts'
import { preparerMandat } from './preparer-mandat.ts'
import { proposerMots } from './proposer-mots.ts'
import { remettreCopie } from './remettre-copie.ts'
import { revoquerMandat } from './revoquer-mandat.ts'
import { seanceEnCours } from './seance-en-cours.ts'
import { signerMandat } from './signer-mandat.ts'
import { verrouillerCoffre } from './verrouiller-coffre.ts'

/** Tous les actes, liés à leurs ports. Ajouter un acte : son fichier et une ligne ici. */
export const lierActes = (ports: Ports) => ({
  proposerMots: proposerMots(ports),
  etatDuCoffre: etatDuCoffre(ports),
  creerCoffre: creerCoffre(ports),
  ajouterAidant: ajouterAidant(ports),
  ouvrirCoffre: ouvrirCoffre(ports),
  verrouillerCoffre: verrouillerCoffre(ports),
  lireReglages: lireReglages(ports),
  modifierReglages: modifierReglages(ports),
  ouvrirSeance: ouvrirSeance(ports),
  seanceEnCours: seanceEnCours(ports),
  cocherPoint: cocherPoint(ports),
  noterSites: noterSites(ports),
  cloreSeance: cloreSeance(ports),
  commencerBrouillon: commencerBrouillon(ports),
  enregistrerBrouillon: enregistrerBrouillon(ports),
  listerBrouillons: listerBrouillons(ports),
  lireBrouillon: lireBrouillon(ports),
  effacerBrouillon: effacerBrouillon(ports),
  jugerBrouillonCourant: jugerBrouillonCourant(ports),
  preparerMandat: preparerMandat(ports),
  lectureDuMandat: lectureDuMandat(ports),
  signerMandat: signerMandat(ports),
  listerMandats: listerMandats(ports),
  lireMandat: lireMandat(ports),
  ouvrirDocument: ouvrirDocument(ports),
  revoquerMandat: revoquerMandat(ports),
  remettreCopie: remettreCopie(ports),
  exporterRegistre: exporterRegistre(ports),
})

export type Actes = ReturnType<typeof lierActes>
