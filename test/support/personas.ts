import type { MandantSaisi } from '../../src/domain/brouillon/brouillon.ts'

/** Une usagère sans rien de particulier : la valeur par défaut des essais. */
export const zoeLefevre: MandantSaisi = {
  civilite: 'madame',
  nom: 'Lefèvre',
  prenom: 'Zoé',
  naissance: 'jour',
  dateNaissance: '14/09/1950',
  lieuNaissance: 'Arras',
  domicile: 'adresse',
  adresse: '3 rue Haute, 59000 Lille',
  identite: 'carteIdentite',
}

/** Même nom, autre personne. */
export const homonymeDeZoe: MandantSaisi = { ...zoeLefevre, nom: 'LEFEVRE', prenom: 'Zoe', dateNaissance: '2/3/1981', lieuNaissance: 'Roubaix' }

/** Un seul nom à l'état civil, année de naissance seule, domicilié au CCAS. */
export const unSeulNom: MandantSaisi = {
  civilite: 'monsieur',
  nom: 'Ahmadzai',
  prenom: '',
  naissance: 'annee',
  dateNaissance: '1987',
  lieuNaissance: 'Jalalabad',
  domicile: 'ccas',
  adresse: '',
  identite: 'titreDeSejour',
}

/** Seulement un prénom, date inconnue, identité déclarée. */
export const unSeulPrenom: MandantSaisi = {
  civilite: 'nonPrecisee',
  nom: '',
  prenom: 'Aminata',
  naissance: 'inconnue',
  dateNaissance: '',
  lieuNaissance: '',
  domicile: 'commune',
  adresse: 'Roubaix',
  identite: 'declaree',
}

/** Apostrophes, tirets, accents, long nom. */
export const nomLong: MandantSaisi = {
  ...zoeLefevre,
  civilite: 'nonPrecisee',
  nom: 'd’Alméida-Nguyễn de La Rochefoucauld',
  prenom: 'Marie-Ange Œdipe Łucja',
  lieuNaissance: 'L’Haÿ-les-Roses',
  identite: 'passeport',
}

export const PERSONAS = { zoeLefevre, homonymeDeZoe, unSeulNom, unSeulPrenom, nomLong } as const
