import fc from 'fast-check'
import { expect, it } from 'vitest'
import { enJsonCanonique, texteCanonique } from '../../../src/domain/signature/texte-canonique.ts'
import { modeleEnVigueur } from '../../../src/domain/modeles/index.ts'
import { jour } from '../../support/lire.ts'
import { homonymeDeZoe } from '../../support/personas.ts'
import { unMandat, type UnMandat } from '../../support/un-mandat.ts'

const modele = modeleEnVigueur(jour('2026-11-21'))
const texte = (mandat: UnMandat): string => texteCanonique(mandat.pret(), modele)

it('écrit les clés dans l’ordre, quel que soit celui où elles sont nées', () => {
  expect(enJsonCanonique({ b: 1, a: [true, null, { d: 'é"', c: undefined }] })).toBe('{"a":[true,null,{"d":"é\\""}],"b":1}')
})

it('se relit comme le JSON de départ', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (valeur) => {
      expect(JSON.parse(enJsonCanonique(valeur))).toEqual(JSON.parse(JSON.stringify(valeur)))
    }),
  )
})

it.each<readonly [string, UnMandat]>([
  ['la personne', unMandat().de(homonymeDeZoe)],
  ['une formalité', unMandat().pour('caf.demander-une-aide-au-logement')],
  ['une précision', unMandat().pour('caf.demander-le-rsa', 'avec mon conjoint')],
  ['la durée', unMandat().pendant('unMois')],
  ['qui peut agir', unMandat().cetAidantSeulement()],
  ['la redirection', unMandat().avecRedirection()],
  ['le téléphone de la structure', unMandat().chez({ telephone: '03 20 11 11 11' })],
  ['le lieu', unMandat().avec({ lieuSignature: 'Roubaix' })],
])('change si %s change', (_, autre) => expect(texte(autre)).not.toBe(texte(unMandat())))

it('change si une virgule du modèle change', () => {
  const autre = { ...modele, clauses: modele.clauses.map((clause) => ({ ...clause, titre: `${clause.titre},` })) }
  expect(texteCanonique(unMandat().pret(), autre)).not.toBe(texte(unMandat()))
})

it('est le même avant et après la signature', () => {
  expect(texteCanonique(unMandat().signe(), modele)).toBe(texte(unMandat()))
})
