import type { JourCivil } from '../jour-civil.ts'

/** Ce que la vie d'un mandat signé peut refuser ; les phrases sont dans i18n. */
export type RefusDeVie =
  | { readonly type: 'MandatPasCommence' }
  | { readonly type: 'MandatRenonce' }
  | { readonly type: 'MandatAccompli' }
  | { readonly type: 'MandatCaduc' }
  | { readonly type: 'CurateurAttendu' }
  | { readonly type: 'CurateurPasAttendu' }
  | { readonly type: 'LignesRestantes'; readonly nombre: number }
  | { readonly type: 'AucuneLigne' }
  | { readonly type: 'LigneInconnue'; readonly ligne: number }
  | { readonly type: 'LigneDejaArretee'; readonly ligne: number }
  | { readonly type: 'TropTardPourRenouveler' }
  | { readonly type: 'AvenantTropLong'; readonly auPlusTard: JourCivil }
  | { readonly type: 'ActeHorsMandat' }
  | { readonly type: 'QuoiManquant' }
  | { readonly type: 'CodeRefuse' }
  | { readonly type: 'AttenteDejaPassee' }
  | { readonly type: 'OrganismeHorsMandat' }
  | { readonly type: 'NombreDOriginaux' }
  | { readonly type: 'OriginalIntrouvable' }
  | { readonly type: 'OriginalDejaRendu' }
  | { readonly type: 'FinIntrouvable' }
