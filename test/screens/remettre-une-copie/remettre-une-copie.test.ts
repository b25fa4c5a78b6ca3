import { expect, it, vi } from 'vitest'
import RemettreUneCopie from '../../../src/screens/remettre-une-copie/RemettreUneCopie.vue'
import { curateurDemande } from '../../support/avec-reglages.ts'
import { unMandat } from '../../support/au-poste.ts'
import { reussi, unPosteOuvert } from '../../support/container.ts'
import { fileSpy } from '../../support/files.ts'
import { unEcran } from '../../support/un-ecran.ts'

async function apresLaSignature({ imprime = true } = {}) {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  const files = fileSpy({ imprime })
  const ecran = await unEcran(RemettreUneCopie, { ports: { ...poste.ports, files } }, { motif: '/remettre/:id', adresse: `/remettre/${id}` })
  await vi.waitFor(() => expect(ecran.texte()).toContain('C’est signé et enregistré. Remettez maintenant le papier à la personne.'))
  const { mandat } = reussi(await poste.actes.lireMandat(id))
  return { poste, id, ecran, files, mandat }
}

it('montre le numéro, le dernier jour, et le document gardé sous un nom lisible', async () => {
  const { ecran, mandat } = await apresLaSignature()
  expect(ecran.texte()).toContain(mandat.numero)
  expect(ecran.texte()).toContain('20 mai 2027')
  await vi.waitFor(() => expect(document.querySelector('iframe')?.title).toContain(mandat.numero))
  expect(document.querySelector('iframe')?.title).not.toContain('Fontenay')
})

it('imprime les octets gardés et note la remise', async () => {
  const { ecran, files, poste, id } = await apresLaSignature()
  expect(ecran.texte()).toContain('Aucune copie remise pour l’instant.')
  await ecran.cliquer('Imprimer')
  await vi.waitFor(() => expect(ecran.texte()).toMatch(/Copie sur papier, remise à \d+ h \d\d/))
  expect(files.imprimes).toHaveLength(1)
  expect(reussi(await poste.actes.lireMandat(id)).remises).toMatchObject([{ moyen: 'papier' }])
})

it('enregistre une copie dont le nom ne porte que le numéro', async () => {
  const { ecran, files, mandat } = await apresLaSignature()
  await ecran.cliquer('Enregistrer une copie')
  await vi.waitFor(() => expect(ecran.texte()).toMatch(/Copie en fichier, remise à/))
  expect(files.enregistres.map(({ nom }) => nom)).toEqual([`mandat-${mandat.numero}.pdf`])
})

it('ne note rien quand le navigateur ne sait pas imprimer, et dit quoi faire', async () => {
  const { ecran, poste, id } = await apresLaSignature({ imprime: false })
  await ecran.cliquer('Imprimer')
  await vi.waitFor(() => expect(ecran.texte()).toContain('Enregistrez une copie, puis imprimez-la.'))
  expect(reussi(await poste.actes.lireMandat(id)).remises).toEqual([])
})

it('mène à la fin de la séance, ou à un autre mandat de la même séance', async () => {
  const { ecran, poste, mandat } = await apresLaSignature()
  await ecran.cliquer('Autre mandat pour la même séance')
  await vi.waitFor(() => expect(ecran.adresse()).toMatch(/^\/rediger\//))
  const { brouillons } = await poste.actes.listerBrouillons()
  expect(brouillons.map(({ seance }) => seance)).toEqual([mandat.seance])
})

it('note les sites du mandat, à quitter à la fin de la séance', async () => {
  const { poste, mandat } = await apresLaSignature()
  await vi.waitFor(async () => expect((await poste.actes.seanceEnCours())?.sites).toEqual([...new Set(mandat.lignes.map(({ adresse }) => adresse))]))
  expect(mandat.lignes.length).toBeGreaterThan(0)
})

it('dit, quand le curateur n’était pas là, qu’il manque sa signature et où noter son retour', async () => {
  const poste = await unPosteOuvert()
  await curateurDemande(poste)
  const id = await unMandat(poste, { protection: 'curatelle', curateur: { nom: 'Rose Lemoine', present: false } })
  const ecran = await unEcran(RemettreUneCopie, poste, { motif: '/remettre/:id', adresse: `/remettre/${id}` })
  await vi.waitFor(() => expect(ecran.texte()).toContain('Il manque la signature de Rose Lemoine.'))
  const { ecran: sans } = await apresLaSignature()
  expect(sans.texte()).not.toContain('Il manque la signature')
})
