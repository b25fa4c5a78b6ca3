import { expect, it } from 'vitest'
import { reactive } from 'vue'
import { ODETTE_FONTENAY } from '../../../src/application/essai/personas.ts'
import { ligneVide } from '../../../src/domain/brouillon/brouillon-vide.ts'
import type { Brouillon } from '../../../src/domain/brouillon/brouillon.ts'
import { formaliteId } from '../../support/lire.ts'
import { avec, operations, reussi, sansPlace, unPosteOuvert } from '../../support/container.ts'
import { unBrouillon } from '../../support/au-poste.ts'

const NIR = '2 69 05 49 588 157 80'

it('garde ce qui est tapé, daté, sans ligne de journal', async () => {
  const poste = await unPosteOuvert()
  const { actes, ports } = poste
  const brouillon = reussi(await actes.lireBrouillon(await unBrouillon(poste)))
  const avant = operations(poste).length
  ports.clock.avancer(30)
  const { modifieA, nonGardes } = await actes.enregistrerBrouillon({ ...brouillon, lieuSignature: ' Valfleury,  au ' })
  expect({ modifieA, nonGardes }).toEqual({ modifieA: ports.clock.maintenant(), nonGardes: [] })
  expect(reussi(await actes.lireBrouillon(brouillon.id))).toEqual({ ...brouillon, modifieA, lieuSignature: ' Valfleury,  au ' })
  expect(operations(poste)).toHaveLength(avant)
})

it('accepte l’objet observé d’un écran', async () => {
  const poste = await unPosteOuvert()
  const brouillon = reussi(await poste.actes.lireBrouillon(await unBrouillon(poste)))
  await poste.actes.enregistrerBrouillon(reactive(structuredClone(brouillon)))
  expect(reussi(await poste.actes.lireBrouillon(brouillon.id))).toEqual(brouillon)
})

const champs = [
  ['nom', 'nom'],
  ['prenom', 'prenom'],
  ['lieuNaissance', 'lieuNaissance'],
  ['adresse', 'adresse'],
  ['dateNaissance', 'naissance'],
] as const

it.each(champs)('ne garde pas un numéro de sécurité sociale tapé dans « %s »', async (cle, champ) => {
  const poste = await unPosteOuvert()
  const brouillon = reussi(await poste.actes.lireBrouillon(await unBrouillon(poste)))
  const { nonGardes } = await poste.actes.enregistrerBrouillon({ ...brouillon, mandant: { ...brouillon.mandant, [cle]: NIR } })
  expect(nonGardes).toEqual([champ])
  expect(reussi(await poste.actes.lireBrouillon(brouillon.id)).mandant[cle]).toBe('')
})

it('ne garde pas davantage celui d’une précision ou du lieu', async () => {
  const poste = await unPosteOuvert()
  const lignes = (ODETTE_FONTENAY.lignes ?? []).map((ligne) => ({ ...ligne, precision: NIR }))
  const id = await unBrouillon(poste)
  const brouillon = reussi(await poste.actes.lireBrouillon(id))
  const { nonGardes } = await poste.actes.enregistrerBrouillon({ ...brouillon, lignes, lieuSignature: NIR })
  expect(nonGardes).toEqual([...lignes.map(({ formalite }) => `precision:${formalite}`), 'lieuSignature'])
  expect(JSON.stringify(reussi(await poste.actes.lireBrouillon(id)))).not.toContain('588')
})

it('lève ce que le coffre lève, et l’ancien brouillon reste', async () => {
  const poste = await unPosteOuvert()
  const brouillon = reussi(await poste.actes.lireBrouillon(await unBrouillon(poste)))
  const casse = avec(poste, { vault: sansPlace(poste.ports.vault) })
  await expect(casse.enregistrerBrouillon({ ...brouillon, redirection: true })).rejects.toMatchObject({ code: 'quota' })
  expect(reussi(await poste.actes.lireBrouillon(brouillon.id))).toEqual(brouillon)
})

it('garde entier ce qu’on colle par erreur, même dix mille caractères', async () => {
  const poste = await unPosteOuvert()
  const brouillon = reussi(await poste.actes.lireBrouillon(await unBrouillon(poste)))
  const lieuSignature = 'Lorem ipsum '.repeat(850)
  expect((await poste.actes.enregistrerBrouillon({ ...brouillon, lieuSignature })).nonGardes).toEqual([])
  expect(reussi(await poste.actes.lireBrouillon(brouillon.id)).lieuSignature).toBe(lieuSignature)
})

it('ne coupe pas un texte démesuré : il ne le garde pas, et le dit', async () => {
  const poste = await unPosteOuvert()
  const brouillon = reussi(await poste.actes.lireBrouillon(await unBrouillon(poste)))
  const { nonGardes } = await poste.actes.enregistrerBrouillon({ ...brouillon, lieuSignature: 'a'.repeat(25_000) })
  expect(nonGardes).toEqual(['lieuSignature'])
})

it('garde tout ce qu’un brouillon sait dire', async () => {
  const poste = await unPosteOuvert()
  const brouillon = reussi(await poste.actes.lireBrouillon(await unBrouillon(poste)))
  const [premiere] = brouillon.lignes
  if (!premiere) throw new TypeError('sans ligne')
  const plein: Brouillon = {
    ...brouillon,
    lignes: [
      { ...premiere, rythme: { type: 'fois', texte: '3' }, ribConfirme: true },
      ligneVide(formaliteId('libre.1'), { organisme: 'Mairie', titre: 'Demander une place' }),
    ],
    boiteDediee: true,
    paiementExpres: true,
    autreMandat: 'Croix-Rouge',
    representant: { nom: 'Luc Morel', qualite: 'tuteur' },
    curateur: { nom: 'UDAF 59', present: false },
    nombresConfirmes: ['representant', 'titre:libre.1'],
  }
  const { modifieA, nonGardes } = await poste.actes.enregistrerBrouillon(plein)
  expect(nonGardes).toEqual([])
  expect(reussi(await poste.actes.lireBrouillon(brouillon.id))).toEqual({ ...plein, modifieA })
})

it('ne garde un numéro de sécurité sociale dans aucun des champs libres', async () => {
  const poste = await unPosteOuvert()
  const brouillon = reussi(await poste.actes.lireBrouillon(await unBrouillon(poste)))
  const { nonGardes } = await poste.actes.enregistrerBrouillon({
    ...brouillon,
    lignes: [{ ...ligneVide(formaliteId('libre.1'), { organisme: NIR, titre: NIR }), rythme: { type: 'jusquAu', texte: NIR } }],
    autreMandat: NIR,
    representant: { nom: NIR, qualite: 'tuteur' },
    curateur: { nom: NIR, present: true },
    duree: { type: 'jusquAu', jour: NIR },
  })
  expect([...nonGardes].sort()).toEqual(
    ['autreMandat', 'curateur', 'duree', 'organisme:libre.1', 'representant', 'rythme:libre.1', 'titre:libre.1'].sort(),
  )
  expect(JSON.stringify(reussi(await poste.actes.lireBrouillon(brouillon.id)))).not.toContain('588')
})
