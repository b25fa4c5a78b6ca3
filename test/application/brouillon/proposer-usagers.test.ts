import { expect, it } from 'vitest'
import { passerA, unPosteOuvert } from '../../support/container.ts'
import { unMandat } from '../../support/au-poste.ts'

it('propose les personnes des mandats que l’aidant peut lire, et elles seules', async () => {
  const poste = await unPosteOuvert()
  const mandat = await unMandat(poste, { quiPeutAgir: 'cetAidant' })
  expect(await poste.actes.proposerUsagers('FONTEN')).toMatchObject([{ mandat, mandant: { nom: { nom: 'Fontenay' } }, identiteChangee: null }])
  expect(await poste.actes.proposerUsagers('')).toEqual([])
  await passerA(poste, 'Paul')
  expect(await poste.actes.proposerUsagers('fontenay')).toEqual([])
})
