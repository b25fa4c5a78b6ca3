import { expect, it, vi } from 'vitest'
import RedigerMandat from '../../../src/screens/rediger-un-mandat/RedigerMandat.vue'
import { reussi, unPosteOuvert } from '../../support/container.ts'
import { unEcran } from '../../support/un-ecran.ts'

async function auClavier() {
  const poste = await unPosteOuvert()
  const seance = await poste.actes.ouvrirSeance('jeFais')
  const { id } = reussi(await poste.actes.commencerBrouillon(seance.id))
  const ecran = await unEcran(RedigerMandat, poste, { motif: '/rediger/:id', adresse: `/rediger/${id}` })
  await vi.waitFor(() => expect(document.activeElement).toBe(ecran.champ('Nom')))
  await ecran.touche('k', { ctrlKey: true })
  const champ = ecran.champ('Ajouter une formalité')
  const active = (): string => document.getElementById(champ.getAttribute('aria-activedescendant') ?? '')?.textContent ?? ''
  const lignes = (): string[] => [...document.querySelectorAll('.ligne .titre')].map((e) => e.textContent)
  return { poste, id, ecran, champ, active, lignes }
}

it('vient de partout avec Ctrl + K, cherche sans accents et ajoute avec Entrée', async () => {
  const { ecran, champ, active, lignes } = await auClavier()
  expect(document.activeElement).toBe(champ)
  expect(champ.getAttribute('aria-expanded')).toBe('true')
  await ecran.taper('Ajouter une formalité', 'declaration trim')
  expect(active()).toContain('Faire la déclaration trimestrielle de ressources')
  await ecran.touche('Enter')
  expect(lignes()).toEqual(['Faire la déclaration trimestrielle de ressources (RSA, prime d’activité, AAH)'])
})

it('reste ouverte pour la suivante, que les flèches vont chercher', async () => {
  const { ecran, champ, lignes } = await auClavier()
  await ecran.taper('Ajouter une formalité', 'rsa')
  await ecran.touche('Enter')
  expect(champ.getAttribute('aria-expanded')).toBe('true')
  await ecran.touche('ArrowDown')
  await ecran.touche('Enter')
  expect(lignes()).toHaveLength(2)
  await ecran.touche('Enter')
  expect(lignes()).toHaveLength(2)
  expect(document.querySelector('.combobox [role="status"]')?.textContent).toContain('Déjà au mandat')
  await ecran.touche('Escape')
  expect(champ.getAttribute('aria-expanded')).toBe('false')
})

it('range les propositions par organisme et dit quand rien ne correspond', async () => {
  const { ecran } = await auClavier()
  await ecran.taper('Ajouter une formalité', 'changement')
  const groupes = [...document.querySelectorAll('[role="group"] .groupe strong')].map((e) => e.textContent)
  expect(groupes).toContain('CAF')
  expect(new Set(groupes).size).toBe(groupes.length)
  await ecran.taper('Ajouter une formalité', 'vétérinaire')
  expect(ecran.texte()).toContain('Rien au catalogue pour « vétérinaire ».')
})

it('dit en mots ce qu’une ligne touche, et garde sa précision', async () => {
  const { poste, id, ecran } = await auClavier()
  await ecran.taper('Ajouter une formalité', 'rib')
  await ecran.touche('Enter')
  expect(ecran.texte()).toContain('Touche à l’argent : relisez le RIB deux fois')
  await ecran.cliquer('Préciser')
  expect(document.activeElement).toBe(ecran.champ('Précision'))
  await ecran.taper('Précision', 'nouveau compte')
  await vi.waitFor(async () => expect(reussi(await poste.actes.lireBrouillon(id)).lignes[0]?.precision).toBe('nouveau compte'), { timeout: 2000 })
})

it('retire une ligne et rend le focus à la suivante, puis à la recherche', async () => {
  const { ecran, champ, lignes } = await auClavier()
  await ecran.taper('Ajouter une formalité', 'rsa')
  await ecran.touche('Enter')
  await ecran.touche('ArrowDown')
  await ecran.touche('Enter')
  const retirer = (): HTMLElement | null => document.querySelector('[data-retirer]')
  retirer()?.click()
  await vi.waitFor(() => expect(document.activeElement).toBe(retirer()))
  expect(lignes()).toHaveLength(1)
  retirer()?.click()
  await vi.waitFor(() => expect(document.activeElement).toBe(champ))
})
