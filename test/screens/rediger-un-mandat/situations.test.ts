import { expect, it } from 'vitest'
import { catalogueDeBase } from '../../../src/domain/formalites/catalogue.ts'
import { avecReglages } from '../../support/avec-reglages.ts'
import { uneRedaction } from './une-redaction.ts'

const options = (): Element[] => [...document.querySelectorAll('[role="option"]')]
const cochees = (): number => options().filter((option) => option.getAttribute('aria-selected') === 'true').length

/** Ouvre la situation nommée, au clavier, depuis la recherche vide. */
async function ouvrir(redaction: Awaited<ReturnType<typeof uneRedaction>>, titre: string): Promise<void> {
  const { ecran, active } = redaction
  await ecran.touche('k', { ctrlKey: true })
  await ecran.taper('Ajouter une formalité', '')
  for (let pas = 0; pas < 40 && !active().startsWith(titre); pas += 1) await ecran.touche('ArrowDown')
  await ecran.touche('Enter')
}

it('montre toutes les situations quand rien n’est tapé', async () => {
  const { ecran } = await uneRedaction()
  await ecran.touche('k', { ctrlKey: true })
  expect(options().map((option) => option.querySelector('span')?.textContent)).toEqual(catalogueDeBase.situations.map(({ titre }) => titre))
})

it('trouve une situation par ce qu’on tape, sans prendre la place de la première formalité', async () => {
  const { ecran, active } = await uneRedaction()
  await ecran.touche('k', { ctrlKey: true })
  await ecran.taper('Ajouter une formalité', 'rsa')
  expect(options()[0]?.textContent).toContain('Demande de RSA')
  expect(active()).toContain('Déposer une demande de RSA')
})

it('ouvre un groupe où rien n’est coché : Espace coche, Entrée ajoute dans l’ordre', async () => {
  const redaction = await uneRedaction()
  const { ecran, lignes } = redaction
  await ouvrir(redaction, 'Demande de RSA')
  expect(cochees()).toBe(0)
  await ecran.touche('Enter')
  expect(lignes()).toEqual([])
  expect(document.querySelector('.combobox [role="status"]')?.textContent).toContain('Rien n’est coché')
  await ecran.touche('ArrowDown')
  await ecran.touche(' ')
  await ecran.touche('ArrowUp')
  await ecran.touche(' ')
  expect(cochees()).toBe(2)
  await ecran.touche('Enter')
  expect(lignes()).toEqual(['Faire une simulation de droits', 'Déposer une demande de RSA'])
})

it('revient à la recherche avec Échap, sans rien ajouter', async () => {
  const redaction = await uneRedaction()
  const { ecran, lignes } = redaction
  await ouvrir(redaction, 'Naissance')
  await ecran.touche(' ')
  await ecran.touche('Escape')
  expect(options()).toHaveLength(catalogueDeBase.situations.length)
  expect(lignes()).toEqual([])
  expect(redaction.recherche().getAttribute('aria-expanded')).toBe('true')
})

it('Ctrl + A coche tout ce qui peut l’être, puis décoche', async () => {
  const redaction = await uneRedaction()
  const { ecran } = redaction
  await ouvrir(redaction, 'Demande de RSA')
  await ecran.touche('a', { ctrlKey: true })
  expect(cochees()).toBe(options().length)
  await ecran.touche('a', { ctrlKey: true })
  expect(cochees()).toBe(0)
})

it('chaque situation du catalogue s’ajoute ligne pour ligne', async () => {
  const redaction = await uneRedaction()
  const { ecran, poste, id, garde } = redaction
  for (const { titre, lignes } of catalogueDeBase.situations) {
    await ouvrir(redaction, titre)
    await ecran.touche('a', { ctrlKey: true })
    await ecran.touche('Enter')
    const attendues = lignes.map((formalite) => catalogueDeBase.formalite(formalite)?.titre).sort()
    expect(redaction.lignes().sort(), titre).toEqual(attendues)
    while (document.querySelector('[data-retirer]')) {
      document.querySelector<HTMLElement>('[data-retirer]')?.click()
      await ecran.touche('Shift')
    }
  }
  await garde({ lignes: [] })
  expect((await poste.actes.lireBrouillon(id)).ok).toBe(true)
}, 30_000)

it('suit le catalogue de la structure : un organisme caché ne se propose plus', async () => {
  const { ecran } = await uneRedaction(null, (poste) =>
    avecReglages(poste, ({ profil }) => ({ profil: { ...profil, masques: catalogueDeBase.organismes.filter(({ nom }) => nom === 'CAF').map(({ id }) => id) } })),
  )
  await ecran.touche('k', { ctrlKey: true })
  await ecran.taper('Ajouter une formalité', 'rsa')
  expect(options().filter((option) => option.querySelector('.detail')?.textContent === 'CAF')).toEqual([])
  expect(options().length).toBeGreaterThan(0)
})
