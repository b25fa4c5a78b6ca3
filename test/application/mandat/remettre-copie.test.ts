import { expect, it } from 'vitest'
import { avec, operations, passerA, reussi, sansPlace, unPosteOuvert } from '../../support/container.ts'
import { fileSpy } from '../../support/files.ts'
import { unMandat } from '../../support/au-poste.ts'

it('imprime les octets gardés et note la remise', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  expect(reussi(await poste.actes.remettreCopie(id, 'papier'))).toEqual({ faite: true })
  expect(poste.ports.files.imprimes).toEqual([(await poste.ports.vault.lire('document', id))?.octets])
  expect(reussi(await poste.actes.lireMandat(id)).remises).toMatchObject([{ moyen: 'papier', par: poste.session.aidant }])
  expect(operations(poste).at(-1)).toBe('copie-remise')
})

it('enregistre sous un nom qui ne porte que le numéro', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  reussi(await poste.actes.remettreCopie(id, 'fichier'))
  const octets = (await poste.ports.vault.lire('document', id))?.octets
  expect(poste.ports.files.enregistres).toEqual([{ nom: 'mandat-ESSA-0001.pdf', mime: 'application/pdf', octets }])
})

it('ne note rien quand le navigateur ne sait pas imprimer', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  const sansImprimante = avec(poste, { files: fileSpy({ imprime: false }) })
  expect(reussi(await sansImprimante.remettreCopie(id, 'papier'))).toEqual({ faite: false })
  expect(reussi(await poste.actes.lireMandat(id)).remises).toEqual([])
})

it('ne note aucune remise quand l’écriture casse', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  await expect(avec(poste, { vault: sansPlace(poste.ports.vault) }).remettreCopie(id, 'papier')).rejects.toMatchObject({ code: 'quota' })
  expect(reussi(await poste.actes.lireMandat(id)).remises).toEqual([])
})

it('lève « locked » pour le mandat d’un autre, et rien ne sort', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste, { quiPeutAgir: 'cetAidant' })
  await passerA(poste, 'Paul')
  await expect(poste.actes.remettreCopie(id, 'fichier')).rejects.toMatchObject({ code: 'locked' })
  expect(poste.ports.files.enregistres).toEqual([])
})
