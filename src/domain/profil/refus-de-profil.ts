/** Les refus du profil d'une structure : à la saisie, puis à la lecture d'un fichier. */
export type RefusDeProfil =
  | { readonly type: 'OrganismeInconnu' }
  | { readonly type: 'AucunOrganismeMontre' }
  | { readonly type: 'AjoutEnDouble' }
  | { readonly type: 'TropDAjouts'; readonly maximum: number }
  | { readonly type: 'TitreManquant' }
  | { readonly type: 'TitreNonImprimable' }
  | { readonly type: 'SituationSansLigne' }
  | { readonly type: 'AdresseSansObjet' }
  | { readonly type: 'ProfilIllisible' }
  | { readonly type: 'ProfilPlusRecent' }
  | { readonly type: 'ProfilTropGros' }
  | { readonly type: 'AjoutMalForme' }
  | { readonly type: 'AjoutHorsDuProfil' }
  | { readonly type: 'LigneHorsCatalogue' }
