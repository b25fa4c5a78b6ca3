import type { Brouillon, Champ } from '../../domain/brouillon/brouillon.ts'

/** Le champ où la première lettre impossible a été tapée ; la structure ou l'aidant si elle ne vient pas de cette page. */
export function champDesLettres({ mandant, lignes, representant, curateur, autreMandat, lieuSignature }: Brouillon, lettres: string): Champ {
  const [premiere = ''] = lettres.split(' ')
  const textes: readonly (readonly [Champ, string])[] = [
    ['nom', mandant.nom],
    ['prenom', mandant.prenom],
    ['lieuNaissance', mandant.lieuNaissance],
    ['adresse', mandant.adresse],
    ['representant', representant?.nom ?? ''],
    ['curateur', curateur?.nom ?? ''],
    ...lignes.flatMap(({ formalite, libre, precision }) => [
      [`organisme:${formalite}`, libre?.organisme ?? ''] as const,
      [`titre:${formalite}`, libre?.titre ?? ''] as const,
      [`precision:${formalite}`, precision] as const,
    ]),
    ['autreMandat', autreMandat],
    ['lieuSignature', lieuSignature],
  ]
  return textes.find(([, texte]) => texte.normalize('NFC').includes(premiere))?.[0] ?? 'mandataire'
}
