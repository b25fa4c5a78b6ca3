import { ajouterAidant } from './ajouter-aidant.ts'
import { creerCoffre } from './creer-coffre.ts'
import { effacerBrouillon } from './effacer-brouillon.ts'
import { etatDuCoffre } from './etat-du-coffre.ts'
import { lireBrouillon } from './lire-brouillon.ts'
import { lireReglages } from './lire-reglages.ts'
import { listerBrouillons } from './lister-brouillons.ts'
import { modifierReglages } from './modifier-reglages.ts'
import { noterSites } from './noter-sites.ts'
import { ouvrirCoffre } from './ouvrir-coffre.ts'
import { ouvrirDocument } from './ouvrir-document.ts'
import { plusTard } from './plus-tard.ts'
import type { Ports } from './ports.ts'
import { proposerMots } from './proposer-mots.ts'
import { remettreCopie } from './remettre-copie.ts'
import { seanceEnCours } from './seance-en-cours.ts'
import { verrouillerCoffre } from './verrouiller-coffre.ts'

/**
 * Tous les actes, liés à leurs ports. Ajouter un acte : son fichier et une ligne ici ; `plusTard` s'il tire le catalogue,
 * un texte ou une table.
 */
export const lierActes = (ports: Ports) => ({
  proposerMots: proposerMots(ports),
  etatDuCoffre: etatDuCoffre(ports),
  creerCoffre: creerCoffre(ports),
  ajouterAidant: ajouterAidant(ports),
  ouvrirCoffre: ouvrirCoffre(ports),
  verrouillerCoffre: verrouillerCoffre(ports),
  lireReglages: lireReglages(ports),
  modifierReglages: modifierReglages(ports),
  ouvrirSeance: plusTard(ports, async () => (await import('./ouvrir-seance.ts')).ouvrirSeance),
  seanceEnCours: seanceEnCours(ports),
  cocherPoint: plusTard(ports, async () => (await import('./cocher-point.ts')).cocherPoint),
  noterSites: noterSites(ports),
  cloreSeance: plusTard(ports, async () => (await import('./clore-seance.ts')).cloreSeance),
  commencerBrouillon: plusTard(ports, async () => (await import('./commencer-brouillon.ts')).commencerBrouillon),
  enregistrerBrouillon: plusTard(ports, async () => (await import('./enregistrer-brouillon.ts')).enregistrerBrouillon),
  listerBrouillons: listerBrouillons(ports),
  lireBrouillon: lireBrouillon(ports),
  effacerBrouillon: effacerBrouillon(ports),
  jugerBrouillonCourant: plusTard(ports, async () => (await import('./juger-brouillon-courant.ts')).jugerBrouillonCourant),
  preparerMandat: plusTard(ports, async () => (await import('./preparer-mandat.ts')).preparerMandat),
  lectureDuMandat: plusTard(ports, async () => (await import('./lecture-du-mandat.ts')).lectureDuMandat),
  recueillirGeste: plusTard(ports, async () => (await import('./recueillir-geste.ts')).recueillirGeste),
  signerMandat: plusTard(ports, async () => (await import('./signer-mandat.ts')).signerMandat),
  listerMandats: plusTard(ports, async () => (await import('./lister-mandats.ts')).listerMandats),
  lireMandat: plusTard(ports, async () => (await import('./lire-mandat.ts')).lireMandat),
  ouvrirDocument: ouvrirDocument(ports),
  revoquerMandat: plusTard(ports, async () => (await import('./revoquer-mandat.ts')).revoquerMandat),
  remettreCopie: remettreCopie(ports),
  exporterRegistre: plusTard(ports, async () => (await import('./exporter-registre.ts')).exporterRegistre),
})

export type Actes = ReturnType<typeof lierActes>
