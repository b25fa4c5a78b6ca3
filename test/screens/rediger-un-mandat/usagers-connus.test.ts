import { expect, it, vi } from 'vitest'
import { ODETTE_FONTENAY } from '../../../src/application/essai/personas.ts'
import { unMandat } from '../../support/au-poste.ts'
import { uneRedaction } from './une-redaction.ts'

const connue = () => uneRedaction(null, (poste) => unMandat(poste))
const fiches = (): Element[] => [...document.querySelectorAll('.fiche')]
const proposees = (nombre: number): Promise<void> => vi.waitFor(() => expect(fiches()).toHaveLength(nombre))

it('montre sous le nom la personne déjà venue, et Entrée reprend sa fiche', async () => {
  const { ecran, garde } = await connue()
  await ecran.taper('Nom', 'fonte')
  await proposees(1)
  expect(fiches()[0]?.textContent).toContain('Odette Fontenay')
  expect(fiches()[0]?.textContent).toContain('14/03/1943')
  await ecran.touche('Enter')
  await vi.waitFor(() => expect(document.activeElement?.closest('[data-champ]')?.getAttribute('data-champ')).toBe('identite'))
  expect(ecran.champ('Adresse complète').value).toBe('8 rue des Tilleuls, Valfleury')
  expect(fiches()).toEqual([])
  await garde({ mandant: { ...ODETTE_FONTENAY.mandant, identite: null } })
})

it('ne montre rien tant qu’une seule lettre est tapée, ni à qui ne la connaît pas', async () => {
  const { ecran } = await connue()
  await ecran.taper('Nom', 'f')
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(fiches()).toEqual([])
  await ecran.taper('Nom', 'zouaoui')
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(fiches()).toEqual([])
})

it('distingue deux homonymes ; les flèches choisissent', async () => {
  const { ecran } = await uneRedaction(null, async (poste) => {
    await unMandat(poste)
    await unMandat(poste, { mandant: { ...ODETTE_FONTENAY.mandant!, dateNaissance: '02/01/1980', adresse: '1 rue Neuve, Valfleury' } })
  })
  await ecran.taper('Nom', 'fontenay')
  await proposees(2)
  await ecran.touche('ArrowDown')
  expect(document.activeElement).toBe(fiches()[0])
  await ecran.touche('ArrowDown')
  expect(document.activeElement).toBe(fiches()[1])
  await ecran.touche('ArrowUp')
  await ecran.touche('ArrowUp')
  expect(document.activeElement).toBe(ecran.champ('Nom'))
  fiches()[1]?.dispatchEvent(new Event('click'))
  await vi.waitFor(() => expect(ecran.champ('Date de naissance').value).toBe(ODETTE_FONTENAY.mandant!.dateNaissance))
})

it('dit ce qui a changé depuis un mandat plus ancien', async () => {
  const { ecran } = await uneRedaction(null, async (poste) => {
    await unMandat(poste)
    poste.ports.clock.avancer(60)
    await unMandat(poste, { mandant: { ...ODETTE_FONTENAY.mandant!, adresse: '1 rue Neuve, Valfleury' } })
  })
  await ecran.taper('Nom', 'fontenay')
  await proposees(1)
  expect(fiches()[0]?.textContent).toMatch(/A changé d’adresse depuis le 21\/11\/2026\s: 8 rue des Tilleuls, Valfleury auparavant\./)
})

it('rend ce qui était tapé à qui s’est trompé de personne', async () => {
  const { ecran } = await connue()
  await ecran.taper('Lieu de naissance', 'Nantes')
  await ecran.taper('Nom', 'font')
  await proposees(1)
  await ecran.touche('Enter')
  await vi.waitFor(() => expect(ecran.champ('Nom').value).toBe('Fontenay'))
  await ecran.cliquer('Ce n’est pas cette personne')
  expect(ecran.champ('Nom').value).toBe('font')
  expect(ecran.champ('Lieu de naissance').value).toBe('Nantes')
  expect(document.activeElement).toBe(ecran.champ('Nom'))
})

it('propose d’abord les lignes de son dernier mandat, sans en cocher', async () => {
  const { ecran, lignes } = await connue()
  await ecran.taper('Nom', 'fonte')
  await proposees(1)
  await ecran.touche('Enter')
  await vi.waitFor(() => expect(document.querySelector('[role="option"]')?.textContent).toContain('Les lignes de son dernier mandat'))
  await ecran.touche('k', { ctrlKey: true })
  await ecran.touche('ArrowDown')
  await ecran.touche('Enter')
  expect(document.querySelectorAll('[role="option"][aria-selected="true"]')).toHaveLength(0)
  await ecran.touche('a', { ctrlKey: true })
  await ecran.touche('Enter')
  expect(lignes()).toHaveLength(ODETTE_FONTENAY.lignes!.length)
})
