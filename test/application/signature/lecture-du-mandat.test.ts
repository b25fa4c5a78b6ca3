import { expect, it } from 'vitest'
import { refuse, reussi, unPosteOuvert } from '../../support/container.ts'
import { unBrouillon } from '../../support/au-poste.ts'

it('rend les pages à lire ensemble et le texte entier, sans numéro ni signature', async () => {
  const poste = await unPosteOuvert()
  const { pret, pages, blocs } = reussi(await poste.actes.lectureDuMandat(await unBrouillon(poste)))
  expect(pret.mandant.nom).toEqual({ type: 'complet', nom: 'Fontenay', prenom: 'Odette' })
  expect(pages.length).toBeGreaterThan(3)
  expect(pages.some(({ liste }) => liste?.length === 2)).toBe(true)
  expect(JSON.stringify(blocs)).not.toContain('ESSA-')
})

it('refuse un brouillon incomplet en rendant ce qui est à revoir', async () => {
  const poste = await unPosteOuvert()
  const refus = refuse(await poste.actes.lectureDuMandat(await unBrouillon(poste, { protection: 'tutelle' })))
  expect(refus).toMatchObject({ type: 'BrouillonARevoir', jugement: { refus: [{ champ: 'protection', refus: { type: 'RepresentantSigne' } }] } })
})
