import type { Arrivant } from '../pages/poste.ts'
import type { PremierAidant } from '../pages/porte.ts'
import type { Saisie } from '../pages/redaction.ts'

/** Un CCAS inventé, ses deux aidantes, deux usagers. */
export const premiere: PremierAidant = {
  structure: 'CCAS de Valombreuse',
  commune: 'Valombreuse',
  telephone: '01 99 00 12 34',
  nom: 'Claire Fontanier',
  etiquette: 'C. F.',
  referent: true,
}

export const seconde: Arrivant = { nom: 'Bintou Delmas', etiquette: 'B. D.' }

/** Des mots rares : s'ils sont sur le disque en clair, on le verra. */
export const usagere: Saisie = {
  nom: 'Quévrimont',
  prenom: 'Anicette',
  naissance: '14/09/1950',
  lieu: 'Zérubourg-les-Ormes',
  adresse: '7 sente des Bruyandières, 99123 Valombreuse',
  formalites: ['rsa', 'carte vitale'],
  precision: 'pour le trimestre des Gravelotières',
}

export const usager: Saisie = {
  nom: 'Tarquibois',
  prenom: 'Féodor',
  civilite: 'monsieur',
  naissance: '1962',
  lieu: 'Mircastel',
  adresse: '3 impasse du Vélocipède, 99123 Valombreuse',
  formalites: ['rsa'],
  duree: 'unMois',
  seul: true,
}
