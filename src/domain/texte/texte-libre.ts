/** Les refus du texte libre ; la règle est dans `garde-fous.ts`. */
export type RefusTexte =
  | { readonly type: 'NirRefuse' }
  | { readonly type: 'IbanRefuse' }
  | { readonly type: 'MotDePasseRefuse' }
  | { readonly type: 'TexteTropLong'; readonly maximum: number }
