import { expect, it, vi } from 'vitest'
import { ODETTE_FONTENAY } from '../../../src/application/essai/personas.ts'
import { curateurDemande } from '../../support/avec-reglages.ts'
import { uneRedaction } from './une-redaction.ts'

it('demande le nom de qui signe en tutelle, et le mandat se prépare à son nom', async () => {
  const { ecran, garde, id } = await uneRedaction({ protection: null })
  await ecran.cocher('Oui')
  await ecran.cocher('Tutelle')
  await ecran.touche('Enter', { ctrlKey: true })
  await vi.waitFor(() => expect(ecran.champ('Personne qui signe').getAttribute('aria-invalid')).toBe('true'))
  await ecran.taper('Personne qui signe', 'Paul Rivière')
  await garde({ representant: { nom: 'Paul Rivière', qualite: 'tuteur' } })
  await ecran.touche('Enter', { ctrlKey: true })
  await vi.waitFor(() => expect(ecran.adresse()).toBe(`/lire/${id}`))
})

it('oublie le représentant quand la personne signe elle-même', async () => {
  const { ecran, garde } = await uneRedaction({ protection: 'habilitation', representant: { nom: 'Paul Rivière', qualite: 'personneHabilitee' } })
  expect(ecran.champ('Personne qui signe').value).toBe('Paul Rivière')
  await ecran.cocher('Non')
  await garde({ representant: null, protection: 'non' })
})

it('fait signer un parent pour un mineur, et laisse dire lesquels', async () => {
  const mandant = { ...ODETTE_FONTENAY.mandant!, dateNaissance: '01/02/2015' }
  const { ecran, garde } = await uneRedaction({ mandant })
  await vi.waitFor(() => expect(ecran.texte()).toContain('Personne qui signe'))
  expect(ecran.texte()).not.toContain('La personne signe elle-même')
  expect(ecran.texte()).toContain('un parent ou un tuteur signe en son nom')
  await ecran.cocher('Les deux parents')
  await ecran.taper('Personne qui signe', 'Ana et Luc Fontenay')
  await garde({ representant: { nom: 'Ana et Luc Fontenay', qualite: 'deuxParents' } })
})

it('questionne un seul parent pour un dossier MDPH, et se contente d’une confirmation', async () => {
  const { ecran, ajouter, id } = await uneRedaction({ mandant: { ...ODETTE_FONTENAY.mandant!, dateNaissance: '01/02/2015' } })
  await vi.waitFor(() => expect(ecran.texte()).toContain('Personne qui signe'))
  await ecran.taper('Personne qui signe', 'Ana Fontenay')
  await ajouter('mdph dossier')
  await ecran.touche('Enter', { ctrlKey: true })
  await vi.waitFor(() => expect(ecran.texte()).toContain('Selon la MDPH, les deux parents signent'))
  expect(ecran.adresse()).toBe(`/rediger/${id}`)
  await ecran.cocher('Un seul parent signe')
  await ecran.touche('Enter', { ctrlKey: true })
  await vi.waitFor(() => expect(ecran.adresse()).toBe(`/lire/${id}`))
})

it('ne parle du curateur que si la structure le demande', async () => {
  const { ecran } = await uneRedaction({ protection: 'curatelle' })
  expect(ecran.texte()).not.toContain('Curateur ou curatrice')
  expect(ecran.texte()).toContain('La personne peut signer elle-même')
  const { ecran: avec, garde } = await uneRedaction({ protection: 'curatelle' }, curateurDemande)
  expect(avec.texte()).toContain('son curateur signe à côté d’elle')
  await avec.taper('Curateur ou curatrice', 'Rose Lemoine')
  await avec.cocher('N’est pas là')
  await garde({ curateur: { nom: 'Rose Lemoine', present: false } })
})
