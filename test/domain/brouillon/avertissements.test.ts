import { expect, it } from 'vitest'
import { catalogueDeBase } from '../../../src/domain/formalites/catalogue.ts'
import { DRAPEAUX } from '../../../src/domain/formalites/formalite.ts'
import { avertissementsDe } from '../../../src/domain/brouillon/avertissements.ts'

it.each(DRAPEAUX)('le drapeau « %s » dit quelque chose, sauf la création de compte', (drapeau) => {
  expect(avertissementsDe({ drapeaux: [drapeau], note: 'n' })).toHaveLength(drapeau === 'compte' ? 0 : 1)
})

it('fait confirmer deux fois tout changement de RIB du catalogue', () => {
  const rib = catalogueDeBase.formalites.filter((formalite) => avertissementsDe(formalite).some(({ cle }) => cle === 'ribAConfirmerDeuxFois'))
  expect(rib.map(({ id }) => id)).toEqual(['caf.modifier-le-rib', 'ameli.modifier-le-rib', 'retraite.modifier-le-rib', 'impots.modifier-le-prelevement'])
})

it('porte la précision du catalogue', () => {
  expect(avertissementsDe({ drapeaux: ['delaiLegal'], note: 'dans les deux mois' })).toEqual([{ cle: 'delaiLegal', note: 'dans les deux mois' }])
})
