import { expect, it } from 'vitest'
import { catalogueDeBase } from '../../../src/domain/formalites/catalogue.ts'
import { DRAPEAUX, type Formalite } from '../../../src/domain/formalites/formalite.ts'
import { avertissementsDe } from '../../../src/domain/brouillon/avertissements.ts'

it.each(DRAPEAUX)('le drapeau « %s » dit quelque chose, sauf la création de compte', (drapeau) => {
  expect(avertissementsDe({ drapeaux: [drapeau], note: 'n' })).toHaveLength(drapeau === 'compte' ? 0 : 1)
})

it('fait confirmer deux fois tout changement de RIB du catalogue', () => {
  const avertis = (formalite: Formalite): boolean => avertissementsDe(formalite).some(({ cle }) => cle === 'ribAConfirmerDeuxFois')
  const nommes = catalogueDeBase.formalites.filter(({ titre }) => /\bRIB\b|coordonnées bancaires/.test(titre))
  expect(nommes.length).toBeGreaterThanOrEqual(3)
  expect(nommes.filter((formalite) => !avertis(formalite)).map(({ id }) => id)).toEqual([])
})

it('porte la précision du catalogue', () => {
  expect(avertissementsDe({ drapeaux: ['delaiLegal'], note: 'dans les deux mois' })).toEqual([{ cle: 'delaiLegal', note: 'dans les deux mois' }])
})
