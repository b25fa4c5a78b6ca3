import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lireTexteLibre, nombresSuspects } from '../../../src/domain/texte/garde-fous.ts'

const dire = (texte: string): string => {
  const lu = lireTexteLibre(texte, 500)
  return lu.ok ? (nombresSuspects(texte) ? 'question' : 'accepté') : lu.refus.type
}

// Numéros inventés, aux clés justes.
const TABLE: Readonly<Record<string, readonly string[]>> = {
  NirRefuse: [
    '1850578006084',
    '185057800608491',
    '1 85 05 78 006 084 91',
    '1.85.05.78.006.084.91',
    '1-85-05-78-006-084-91',
    '1\u00a085\u202f05 78 006 084',
    'son numéro : 2 69 05 49 588 157 80.',
    '2690549588157',
    '2 50 09 2A 004 012',
    '250092A00401253',
    '2 50 09 2b 004 012 80',
    '1852578006084',
    '1854278006084',
    '1855078006084',
    '1859978006084',
    '7 85 05 78 006 084',
    '8 85 05 99 351 084',
    'appeler le 185057800608491, merci',
    '1 85 05 78 006 084 91 06 12 34 56 78',
    // Ce qu'on lit compte, pas les octets : invisibles, autres chiffres, autres tirets, lettres pour des chiffres.
    '1850578\u200d006084',
    '18505\u200c78006084',
    '1\u034f8505\ufe0f78006084',
    '１８５０５７８００６０８４',
    '١٨٥٠٥٧٨٠٠٦٠٨٤',
    '۱۸۵۰۵۷۸۰۰۶۰۸۴',
    '१८५०५७८००६०८४',
    '1–85–05–78–006–084',
    '1\u201185\u201105\u201178\u2011006\u2011084',
    '1/85/05/78/006/084/91',
    '1_85_05_78_006_084_91',
    '1, 85, 05, 78, 006, 084, 91',
    'l 85 O5 78 OO6 O84 91',
  ],
  IbanRefuse: [
    'FR1420041010050500013M02606',
    'FR14 2004 1010 0505 0001 3M02 606',
    'fr14 2004 1010 0505 0001 3m02 606',
    'RIB FR14 2004 1010 0505 0001 3M02 606 à la Poste',
    'DE89 3704 0044 0532 0130 00',
    'BE68 5390 0754 7034',
    'MT84MALT011000012345MTLCAST001S',
    'GB82 WEST 1234 5698 7654 32',
    'NO93 8601 1117 947',
    'ＦＲ14 2004 1010 0505 0001 3M02 606',
    'FR14\u200d20041010\u200d0505 0001 3M02 606',
    'FR14–2004–1010–0505–0001–3M02–606',
  ],
  MotDePasseRefuse: [
    'mot de passe : Azerty12',
    'Mot de passe: Azerty12',
    'mot de passe = Azerty12',
    'son mot de passe est soleil',
    'MOT DE PASSE c’est soleil',
    'mdp Azerty12',
    'mdp: Azerty12',
    'MDP=Azerty12',
    'password: hunter2',
    'code secret 1234',
    'code secret : 1234',
    'code confidentiel 98765432',
    'code PIN 0000',
    'code d’accès : 4521',
    'mot de\u200d passe : Azerty12',
    'ｍｄｐ Azerty12',
  ],
  question: [
    '0123456789012',
    '30 44 345 678 901',
    'numéro fiscal 1 544 478 901 234',
    '4970 1012 3456 7890',
    '4970101234567890',
    '４９７０１０１２３４５６７８９０',
    // Une clé fausse n'en fait pas un NIR, mais treize chiffres restent à confirmer.
    '3 00 13 78 006 084',
    'FR15 2004 1010 0505 0001 3M02 606',
  ],
  accepté: [
    '',
    'pour mon fils Malik',
    '06 12 34 56 78',
    '0612345678',
    '+33 6 12 34 56 78',
    '06.12.34.56.78 ou 03-20-00-00-00',
    '06 12 34 56 78 06 98 76 54 32',
    '14/09/1950',
    'du 01.09.2026 au 30.11.2026',
    '2026-09-14',
    'AB-123-CD',
    '1234 AB 59',
    'SIRET 362 521 879 00034',
    '36252187900034',
    'SIREN 362 521 879',
    'cerfa 15481*03',
    'cerfa n° 12504*09',
    '59000 Lille',
    '1 250,50 €',
    '12 mois à 456,78 euros',
    '185057800608492',
    '1 85 05 78 006 084 92',
    'FR15 2004 1010 0505',
    'DE88 3704 0044 0532 0130 00',
    'dossier MDPH 59-2026-00123',
    'aide au mot de passe oublié',
    'Réinitialiser le mot de passe du compte',
    'le mot de passe sera saisi par la personne',
    'code postal 59000',
    'appartement 12, bâtiment B, code secret inconnu',
    'trimestre 3',
    '14/09/1950, 06 12 34 56 78',
    'dossier 2026/0123/456789, réf. 1/2/3',
    'بيان ١٩٥٠',
    'می\u200cخواهم',
    'nı 1O rue des Lilas',
  ],
}

describe('ce qu’on fait d’un texte libre', () => {
  for (const [sort, textes] of Object.entries(TABLE)) {
    it.each(textes)(`${sort} : « %s »`, (texte) => expect(dire(texte)).toBe(sort))
  }
})

describe('la toilette d’un texte', () => {
  it('serre les espaces, retire ce qui ne se voit pas, compose les accents', () => {
    expect(lireTexteLibre('  Zoe\u0301 \u0000\t\n Le\u200bfe\u0300vre\u202e ', 50)).toEqual({ ok: true, value: 'Zoé Lefèvre' })
  })

  it('refuse un texte trop long, en comptant les lettres et non les octets', () => {
    expect(lireTexteLibre('é'.repeat(10), 10).ok).toBe(true)
    expect(lireTexteLibre('𝒜'.repeat(10), 10).ok).toBe(true)
    expect(lireTexteLibre('a'.repeat(11), 10)).toEqual({ ok: false, refus: { type: 'TexteTropLong', maximum: 10 } })
  })

  it('reste prompt devant un document entier collé par erreur', () => {
    for (const texte of ['1 '.repeat(50_000), '1'.repeat(100_000), 'FR14'.repeat(25_000), 'mot '.repeat(25_000)]) {
      expect(dire(texte)).toBe('TexteTropLong')
    }
    expect(dire('9 '.repeat(600))).toBe('TexteTropLong')
  })

  it('rend toujours le même texte quand on le relit', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.integer({ min: 0, max: 0x3200 }).map((code) => String.fromCodePoint(code)), maxLength: 40 }), (texte) => {
        const lu = lireTexteLibre(texte, 500)
        return !lu.ok || JSON.stringify(lireTexteLibre(lu.value, 500)) === JSON.stringify(lu)
      }),
    )
  })

  it('voit un numéro de sécurité sociale à la clé juste, quelle que soit sa coupe', () => {
    const chiffre = (longueur: number): fc.Arbitrary<string> =>
      fc.integer({ min: 0, max: 10 ** longueur - 1 }).map((nombre) => String(nombre).padStart(longueur, '0'))
    const nir = fc.tuple(
      fc.constantFrom('1', '2', '7', '8'),
      chiffre(2),
      fc.integer({ min: 1, max: 12 }).map((mois) => String(mois).padStart(2, '0')),
      chiffre(2),
      chiffre(3),
      chiffre(3),
    )
    fc.assert(
      fc.property(nir, fc.constantFrom('', ' ', '.', '-', '\u00a0'), (morceaux, coupe) => {
        const cle = String(97n - (BigInt(morceaux.join('')) % 97n)).padStart(2, '0')
        expect(dire(`n° ${morceaux.join(coupe)}`)).toBe('NirRefuse')
        expect(dire(`n° ${[...morceaux, cle].join(coupe)}`)).toBe('NirRefuse')
      }),
    )
  })
})
