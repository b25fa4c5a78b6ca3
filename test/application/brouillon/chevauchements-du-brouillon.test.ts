import { expect, it } from 'vitest'
import { reussi, unPosteOuvert } from '../../support/container.ts'
import { unBrouillon, unMandat } from '../../support/au-poste.ts'

it('montre ce qu’un mandat en cours de la même personne confie déjà', async () => {
  const poste = await unPosteOuvert()
  const mandat = await unMandat(poste)
  const brouillon = reussi(await poste.actes.lireBrouillon(await unBrouillon(poste)))
  expect((await poste.actes.chevauchementsDuBrouillon(brouillon)).map((un) => [un.mandat, un.formalite, un.ligne])).toEqual([
    [mandat, 'caf.demander-une-aide-au-logement', 1],
    [mandat, 'ameli.renouveler-la-c2s', 2],
  ])
  expect(await poste.actes.chevauchementsDuBrouillon({ ...brouillon, mandant: { ...brouillon.mandant, dateNaissance: '' } })).toEqual([])
  // Une personne reprise d'un ancien mandat n'a pas encore montré son papier : on la reconnaît déjà.
  expect(await poste.actes.chevauchementsDuBrouillon({ ...brouillon, mandant: { ...brouillon.mandant, identite: null } })).toHaveLength(2)
  reussi(await poste.actes.revoquerMandat(mandat, { voie: 'auGuichet', lignes: null }))
  expect(await poste.actes.chevauchementsDuBrouillon(brouillon)).toEqual([])
})
