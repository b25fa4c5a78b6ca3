import { enChiffres } from '../jour-civil.ts'
import type { LigneRegistre } from '../mandat/mandat.ts'
import type { Statut } from '../mandat/statut.ts'

/** Une ligne du registre et ce qu'on en sait au jour de l'export. */
export interface LigneExportee {
  readonly registre: LigneRegistre
  readonly statut: Statut
  readonly copieRemise: boolean
}

/** `revelatrice` : ne nomme personne mais dit quelque chose de sa vie (docs/sources.md, choix de maison) ; `neutre` sinon. */
export type Sensibilite = 'neutre' | 'revelatrice'

export interface Colonne {
  readonly id: string
  readonly titre: string
  readonly valeur: (ligne: LigneExportee) => string
  readonly sensibilite: Sensibilite
}

/** Monte avec toute colonne ajoutée, retirée ou déplacée. */
export const versionRegistre = 1

const ETATS: Readonly<Record<Statut, string>> = {
  aVenir: 'à venir',
  enCours: 'en cours',
  expire: 'terminé',
  revoque: 'révoqué',
  renonce: 'renoncé',
  accompli: 'accompli',
  caduc: 'caduc',
}
const MODES: Readonly<Record<LigneRegistre['signatureMandant'], string>> = { trace: 'tracée à l’écran', nomEcrit: 'nom écrit' }

/** LA liste : en-tête et valeur ensemble, aucun nom de personne. Dates en français, et une fois en ISO pour les tableurs. */
export const colonnes: readonly Colonne[] = [
  { id: 'numero', titre: 'Numéro', valeur: ({ registre }) => registre.numero, sensibilite: 'neutre' },
  { id: 'signe-le', titre: 'Signé le', valeur: ({ registre }) => enChiffres(registre.signeLe), sensibilite: 'neutre' },
  { id: 'signe-le-iso', titre: 'Signé le (ISO)', valeur: ({ registre }) => registre.signeLe, sensibilite: 'neutre' },
  { id: 'debut', titre: 'Début', valeur: ({ registre }) => enChiffres(registre.debut), sensibilite: 'neutre' },
  { id: 'debut-iso', titre: 'Début (ISO)', valeur: ({ registre }) => registre.debut, sensibilite: 'neutre' },
  { id: 'echeance', titre: 'Dernier jour', valeur: ({ registre }) => enChiffres(registre.echeance), sensibilite: 'neutre' },
  { id: 'echeance-iso', titre: 'Dernier jour (ISO)', valeur: ({ registre }) => registre.echeance, sensibilite: 'neutre' },
  { id: 'organismes', titre: 'Organismes', valeur: ({ registre }) => registre.organismes.join(', '), sensibilite: 'revelatrice' },
  { id: 'formalites', titre: 'Nombre de formalités', valeur: ({ registre }) => String(registre.formalites), sensibilite: 'neutre' },
  { id: 'etat', titre: 'État', valeur: ({ statut }) => ETATS[statut], sensibilite: 'neutre' },
  { id: 'signature-mandant', titre: 'Signature du mandant', valeur: ({ registre }) => MODES[registre.signatureMandant], sensibilite: 'neutre' },
  { id: 'signature-aidant', titre: 'Signature de l’aidant', valeur: ({ registre }) => MODES[registre.signatureAidant], sensibilite: 'neutre' },
  { id: 'copie-remise', titre: 'Copie remise', valeur: ({ copieRemise }) => (copieRemise ? 'oui' : 'non'), sensibilite: 'neutre' },
]
