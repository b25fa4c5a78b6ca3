import { expect, it } from 'vitest'
import { fr } from '../../src/i18n/fr.ts'
import { insecables } from '../../src/i18n/typographie.ts'

const feuilles = (arbre: object): string[] => Object.values(arbre).flatMap((valeur) => (typeof valeur === 'string' ? [valeur] : feuilles(valeur as object)))

it('tient les guillemets et la ponctuation haute avec leur mot', () => {
  expect(insecables('Choisissez « domicilié » : oui ?')).toBe('Choisissez «\u00A0domicilié\u00A0»\u00A0: oui\u00A0?')
})

it('ne laisse aucune phrase se couper avant sa ponctuation', () => {
  expect(feuilles(fr).filter((texte) => / [;:!?»]|« /.test(texte))).toEqual([])
})

it('n’emploie que l’apostrophe typographique', () => {
  expect(feuilles(fr).filter((texte) => texte.includes("'"))).toEqual([])
})
