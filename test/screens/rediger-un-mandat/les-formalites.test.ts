import { expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { uneRedaction } from './une-redaction.ts'

async function auClavier() {
  const redaction = await uneRedaction()
  await redaction.ecran.touche('k', { ctrlKey: true })
  return { ...redaction, champ: redaction.recherche() }
}

/** Une frappe, sans attendre la pause qui complète la liste. */
async function frapper(champ: HTMLInputElement, texte: string): Promise<void> {
  champ.value = texte
  champ.dispatchEvent(new Event('input', { bubbles: true }))
  await nextTick()
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

it('dit de quel organisme est chaque proposition, et complète la liste à la pause', async () => {
  const { champ } = await auClavier()
  await frapper(champ, 'caf')
  const options = (): Element[] => [...document.querySelectorAll('[role="option"]:not(.ouvre)')]
  expect(options()).toHaveLength(8)
  expect(options()[0]?.querySelector('.detail')?.textContent).toBe('CAF')
  await vi.waitFor(() => expect(options().length).toBeGreaterThan(8))
})

it('dit ce qu’une main rapide vient d’ajouter, sans que le compte des propositions le recouvre', async () => {
  const { champ } = await auClavier()
  await frapper(champ, 'declaration trim')
  champ.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(document.querySelector('.combobox [role="status"]')?.textContent).toMatch(/^Ajoutée/)
})

it('refuse au clavier ce que la personne doit faire elle-même, et le dit', async () => {
  const { ecran, lignes, active } = await auClavier()
  await ecran.taper('Ajouter une formalité', 'signer contrat engagement rsa')
  const empechee = document.querySelector('[role="option"][aria-disabled="true"]')
  expect(empechee?.textContent).toContain('la personne doit le faire elle-même')
  while (active() !== empechee?.textContent) await ecran.touche('ArrowDown')
  await ecran.touche('Enter')
  expect(lignes()).toEqual([])
  expect(document.querySelector('.combobox [role="status"]')?.textContent).toContain('La personne doit le faire elle-même')
})

it('propose les lignes qui vont avec, sans les prendre : « + » ajoute la première', async () => {
  const { ecran, lignes } = await auClavier()
  await ecran.taper('Ajouter une formalité', 'declaration trim')
  await ecran.touche('Enter')
  expect(lignes()).toHaveLength(1)
  expect(ecran.texte()).toContain('Proposer aussi : + Créer l’espace Mon Compte')
  await ecran.touche('+')
  expect(lignes()).toEqual([expect.stringContaining('Faire la déclaration trimestrielle'), 'Créer l’espace Mon Compte'])
  const restante = document.querySelector<HTMLElement>('[data-proposee]')
  expect(restante?.textContent).not.toContain('Créer l’espace Mon Compte')
  restante?.focus()
  restante?.click()
  await vi.waitFor(() => expect(lignes()).toHaveLength(3))
  // La ligne prise propose à son tour : le focus va à sa proposition, jamais dans le vide.
  await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-proposee')).toBe('trv.choisir-le-mot-de-passe'))
})

it('laisse écrire une formalité quand rien ne correspond, et dit comment la dire mieux', async () => {
  const { ecran, lignes, garde } = await auClavier()
  await ecran.taper('Ajouter une formalité', 'vétérinaire')
  expect(ecran.texte()).toContain('Rien au catalogue pour « vétérinaire ».')
  await ecran.touche('Enter')
  await vi.waitFor(() => expect(document.activeElement).toBe(ecran.champ('Organisme')))
  expect(ecran.champ('Ce que vous ferez').value).toBe('vétérinaire')
  await ecran.taper('Organisme', 'Clinique des Tilleuls')
  await ecran.taper('Ce que vous ferez', 'Gérer mon dossier')
  await ecran.touche('Enter')
  expect(lignes()).toEqual([])
  expect(ecran.champ('Ce que vous ferez').getAttribute('aria-invalid')).toBe('true')
  expect(document.activeElement).toBe(ecran.champ('Ce que vous ferez'))
  await ecran.taper('Ce que vous ferez', 'Demander le carnet de soins')
  await ecran.touche('Enter')
  expect(lignes()).toEqual(['Demander le carnet de soins'])
  await garde({ lignes: [{ formalite: 'libre.1', libre: { organisme: 'Clinique des Tilleuls', titre: 'Demander le carnet de soins' } }] })
})

it('rend la recherche à qui renonce à écrire', async () => {
  const { ecran } = await auClavier()
  await ecran.cliquer('Écrire une autre formalité')
  await ecran.touche('Escape')
  await vi.waitFor(() => expect(document.activeElement).toBe(ecran.champ('Ajouter une formalité')))
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
