import { describe, expect, it } from 'vitest'
import { jour } from '../../../support/lire.ts'
import { unMandat } from '../../../support/au-poste.ts'
import { avec, operations, passerA, refuse, reussi, sansPlace, unPosteOuvert } from '../../../support/container.ts'
import { realPdfMaker } from '../../../pdf/support/real-pdf-maker.ts'

const le = jour('2026-11-21')

it('chaque note s’ajoute, se relit et laisse une ligne de journal sans un mot de ce qui est noté', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  const { actes } = poste
  expect(reussi(await actes.suiviDuMandat(id)).lignes).toEqual([{ type: 'aFaire' }, { type: 'aFaire' }])
  reussi(await actes.noterEtatDeLigne(id, 1, { type: 'accomplie', le }))
  reussi(await actes.noterActe(id, { ligne: 1, le, quoi: 'Secret de Mme Fontenay', code: 'boiteDediee' }))
  reussi(await actes.noterAppel(id, { organisme: 'CAF', le, reponse: 'Secret encore' }))
  reussi(await actes.confierOriginal(id, { sorte: 'Secret aussi', nombre: 2 }))
  reussi(await actes.rendreOriginal(id, 0))
  const suivi = reussi(await actes.suiviDuMandat(id))
  expect(suivi).toMatchObject({ lignes: [{ type: 'accomplie' }, { type: 'aFaire' }], actes: [{ par: poste.session.aidant }], originaux: [{ renduLe: le }] })
  expect(reussi(await actes.lireMandat(id)).suivi).toEqual(suivi)
  expect(operations(poste).slice(-5)).toEqual(['suivi-note', 'suivi-note', 'suivi-note', 'original-confie', 'original-rendu'])
  expect(JSON.stringify(poste.ports.vault.journal())).not.toMatch(/Secret|Fontenay|CAF/)
})

it('deux notes en même temps sont gardées toutes les deux', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  const noter = (quoi: string) => poste.actes.noterActe(id, { ligne: 1, le, quoi, code: null })
  await Promise.all([noter('une'), noter('deux'), noter('trois')])
  expect(reussi(await poste.actes.suiviDuMandat(id)).actes.map(({ quoi }) => quoi)).toEqual(['une', 'deux', 'trois'])
})

it('ce que le papier ne sait pas écrire est refusé à la note : le compte rendu, lui, ne pourrait plus l’ôter', async () => {
  const poste = await unPosteOuvert({ pdf: realPdfMaker() })
  const id = await unMandat(poste)
  const { actes } = poste
  for (const mot of ['Fait 👍', 'مرحبا', 'le ٣']) {
    const refus = { type: 'LettreImpossible' }
    expect(refuse(await actes.noterActe(id, { ligne: 1, le, quoi: mot, code: null })), mot).toMatchObject(refus)
    expect(refuse(await actes.noterAppel(id, { organisme: 'CAF', le, reponse: mot })), mot).toMatchObject(refus)
    expect(refuse(await actes.confierOriginal(id, { sorte: mot, nombre: 1 })), mot).toMatchObject(refus)
    expect(refuse(await actes.noterEtatDeLigne(id, 1, { type: 'abandonnee', le, pourquoi: mot })), mot).toMatchObject(refus)
  }
  reussi(await actes.noterActe(id, { ligne: 1, le, quoi: 'Reçu Ł. Kowalski', code: null }))
  expect(reussi(await actes.compteRendu(id)).nom).toBe('compte-rendu-ESSA-0001.pdf')
})

it('toute lettre ordinaire, acceptée sans charger les polices, se retrouve au compte rendu', async () => {
  const poste = await unPosteOuvert({ pdf: realPdfMaker() })
  const id = await unMandat(poste)
  const latin = Array.from({ length: 0x100 - 0x20 }, (_, rang) => String.fromCodePoint(0x20 + rang)).filter((lettre) => !/\p{C}/u.test(lettre))
  reussi(await poste.actes.noterActe(id, { ligne: 1, le, quoi: [...latin, ...'œŒŸ‘’“”–—…€'].join(''), code: null }))
  reussi(await poste.actes.compteRendu(id))
})

it('une panne n’empêche pas la note suivante', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  const casse = avec(poste, { vault: sansPlace(poste.ports.vault) })
  await expect(casse.noterActe(id, { ligne: 1, le, quoi: 'perdue', code: null })).rejects.toMatchObject({ code: 'quota' })
  await expect(casse.noterActe(id, { ligne: 1, le, quoi: 'perdue', code: null })).rejects.toMatchObject({ code: 'quota' })
  reussi(await poste.actes.noterActe(id, { ligne: 1, le, quoi: 'gardée', code: null }))
  expect(reussi(await poste.actes.suiviDuMandat(id)).actes).toHaveLength(1)
})

describe('un collègue', () => {
  it('note sur un mandat de l’équipe, pas sur celui d’un seul aidant', async () => {
    const poste = await unPosteOuvert()
    const [equipe, seul] = [await unMandat(poste), await unMandat(poste, { quiPeutAgir: 'cetAidant' })]
    reussi(await poste.actes.noterEtatDeLigne(seul, 1, { type: 'accomplie', le }))
    await passerA(poste, 'Paul')
    reussi(await poste.actes.noterEtatDeLigne(equipe, 1, { type: 'accomplie', le }))
    await expect(poste.actes.suiviDuMandat(seul)).rejects.toMatchObject({ code: 'locked' })
    expect(await poste.actes.rappels()).toEqual([])
  })
})
