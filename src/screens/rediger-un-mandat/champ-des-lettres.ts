import type { Brouillon, Champ } from '../../domain/brouillon/brouillon.ts'

/** Le champ où la première lettre impossible a été tapée ; la structure ou l'aidant si elle ne vient pas de cette page. */
export function champDesLettres({ mandant, lignes, lieuSignature }: Brouillon, lettres: string): Champ {
  const [premiere = ''] = lettres.split(' ')
  const textes: readonly (readonly [Champ, string])[] = [
    ['nom', mandant.nom],
    ['prenom', mandant.prenom],
    ['lieuNaissance', mandant.lieuNaissance],
    ['adresse', mandant.adresse],
    ...lignes.map(({ formalite, precision }) => [`precision:${formalite}`, precision] as const),
    ['lieuSignature', lieuSignature],
  ]
  return textes.find(([, texte]) => texte.normalize('NFC').includes(premiere))?.[0] ?? 'mandataire'
}
