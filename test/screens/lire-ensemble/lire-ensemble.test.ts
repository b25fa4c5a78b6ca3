import { expect, it, vi } from 'vitest'
import LireEnsemble from '../../../src/screens/lire-ensemble/LireEnsemble.vue'
import { unBrouillon } from '../../support/au-poste.ts'
import { unPosteOuvert } from '../../support/container.ts'
import { unEcran } from '../../support/un-ecran.ts'

async function enLecture() {
  const poste = await unPosteOuvert()
  const id = await unBrouillon(poste)
  const ecran = await unEcran(LireEnsemble, poste, { motif: '/lire/:id', adresse: `/lire/${id}` })
  await vi.waitFor(() => expect(ecran.texte()).toContain('Ce que nous ferons'))
  return { poste, id, ecran }
}

it('montre une idée à la fois, aux boutons comme aux flèches, et dit où l’on en est', async () => {
  const { ecran } = await enLecture()
  expect(ecran.texte()).toMatch(/1 sur \d/)
  expect(ecran.texte()).toContain('Ce papier nous permet de faire ces démarches pour vous. Seulement celles-là.')
  await ecran.cliquer('Continuer')
  expect(ecran.texte()).toMatch(/2 sur \d/)
  expect(ecran.texte()).not.toContain('Ce que nous ferons')
  expect(document.activeElement?.tagName).toBe('H1')
  await ecran.touche('ArrowRight')
  expect(ecran.texte()).toContain('Ce papier sert jusqu’au 20 mai 2027.')
  await ecran.touche('ArrowLeft')
  await ecran.touche('ArrowLeft')
  expect(ecran.texte()).toContain('Ce que nous ferons')
})

it('ne passe à la signature que d’un appui voulu, jamais d’une flèche', async () => {
  const { ecran, id } = await enLecture()
  for (let n = 0; n < 20; n += 1) await ecran.touche('ArrowRight')
  expect(ecran.adresse()).toBe(`/lire/${id}`)
  await ecran.cliquer('Continuer vers la signature')
  expect(ecran.adresse()).toBe(`/signer/${id}`)
})

it('ouvre tout le texte et revient à la même page', async () => {
  const { ecran } = await enLecture()
  await ecran.cliquer('Continuer')
  await ecran.cliquer('Lire tout le texte')
  expect(document.querySelector('.mandat')?.textContent).toContain('Odette Fontenay')
  await ecran.cliquer('Revenir à la lecture')
  expect(ecran.texte()).toMatch(/2 sur \d/)
})

it('s’arrête sans rien demander, ne montre plus rien, et l’aidant seul reprend', async () => {
  const { ecran, poste, id } = await enLecture()
  await ecran.cliquer('J’arrête')
  expect(ecran.texte()).toBe('Vous avez arrêté. Rien n’est signé. Vous pouvez appeler l’aidant. L’aidant reprend')
  await ecran.touche('ArrowRight')
  expect(ecran.texte()).toContain('Vous avez arrêté.')
  await ecran.cliquer('L’aidant reprend')
  expect((await poste.ports.vault.etat()).type).toBe('verrouille')
  expect(ecran.adresse()).toBe(`/lire/${id}`)
})

it('ne mène nulle part ailleurs', async () => {
  const { ecran, id } = await enLecture()
  expect(document.querySelectorAll('a')).toHaveLength(0)
  for (const ailleurs of ['/accueil', '/mandats', `/rediger/${id}`]) {
    await ecran.router.push(ailleurs)
    expect(ecran.adresse()).toBe(`/lire/${id}`)
  }
})

it('reste clair comme du papier, le temps de l’écran', async () => {
  const { ecran } = await enLecture()
  expect(document.documentElement.dataset['clair']).toBe('')
  ecran.page.unmount()
  expect(document.documentElement.dataset['clair']).toBeUndefined()
})

it('dit ce qui manque quand le brouillon n’est pas prêt', async () => {
  const poste = await unPosteOuvert()
  const id = await unBrouillon(poste, { protection: 'neSaitPas' })
  const ecran = await unEcran(LireEnsemble, poste, { motif: '/lire/:id', adresse: `/lire/${id}` })
  await vi.waitFor(() => expect(ecran.texte()).toContain('L’aidant doit d’abord compléter le mandat.'))
})

it('ne mène pas à la signature si minuit est passé : les dates lues ne seraient plus celles qu’on signe', async () => {
  const { ecran, poste, id } = await enLecture()
  for (let n = 0; n < 20; n += 1) await ecran.touche('ArrowRight')
  poste.ports.clock.avancer(86_400)
  await ecran.cliquer('Continuer vers la signature')
  await vi.waitFor(() => expect(ecran.texte()).toContain('Minuit est passé depuis la lecture'))
  expect(ecran.adresse()).toBe(`/lire/${id}`)
})
