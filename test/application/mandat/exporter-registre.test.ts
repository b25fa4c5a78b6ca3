import { expect, it } from 'vitest'
import { ligneVide } from '../../../src/domain/brouillon/brouillon-vide.ts'
import type { FormaliteId } from '../../../src/domain/formalites/formalite.ts'
import { colonnes } from '../../../src/domain/export/colonnes.ts'
import { avec, passerA, refuse, reussi, sansPlace, unPosteOuvert, type Poste } from '../../support/container.ts'
import { unMandat } from '../../support/au-poste.ts'

const texteExporte = ({ ports }: Poste): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(ports.files.enregistres.at(-1)?.octets)

it('enregistre le registre sans aucun nom, et journalise les nombres', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  await unMandat(poste, { quiPeutAgir: 'cetAidant' })
  await poste.actes.revoquerMandat(id, { voie: 'auGuichet', lignes: null })
  await poste.actes.remettreCopie(id, 'papier')
  expect(reussi(await poste.actes.exporterRegistre())).toEqual({ lignes: 2, illisibles: 0 })
  expect(poste.ports.files.enregistres.at(-1)).toMatchObject({ nom: 'registre-2026-11-21.csv', mime: 'text/csv;charset=utf-8' })
  const [entete, premiere, seconde] = texteExporte(poste).split('\r\n')
  expect(entete).toBe(`\ufeff${colonnes.map(({ titre }) => titre).join(';')}`)
  expect(premiere).toBe('ESSA-0001;21/11/2026;2026-11-21;21/11/2026;2026-11-21;20/05/2027;2027-05-20;CAF, Assurance maladie;2;révoqué;tracée à l’écran;tracée à l’écran;oui')
  expect(seconde).toMatch(/^ESSA-0002;.*;en cours;.*;non$/)
  expect(texteExporte(poste)).not.toMatch(/Fontenay|Morvan/)
  const ligne = poste.ports.vault.journal().at(-1)?.evenement
  expect(ligne).toMatchObject({ op: 'registre-exporte', details: { lignes: 2, illisibles: 0, colonnes: colonnes.length } })
})

it('ne recopie pas un organisme tapé : il peut nommer quelqu’un', async () => {
  const poste = await unPosteOuvert()
  const tapee = (rang: number, organisme: string) => ({
    ...ligneVide(`libre.${String(rang)}` as FormaliteId, { organisme, titre: 'Demander la quittance de loyer' }),
  })
  await unMandat(poste, { lignes: [tapee(1, 'M. Untel, propriétaire'), tapee(2, 'Mme Unetelle, propriétaire'), tapee(3, 'CAF')] })
  reussi(await poste.actes.exporterRegistre())
  expect(texteExporte(poste)).toContain(';Autre organisme, CAF;3;')
  expect(texteExporte(poste)).not.toContain('Unt')
})

it('refuse à un aidant qui n’est pas référent : rien ne sort, rien n’est noté', async () => {
  const poste = await unPosteOuvert({}, false)
  await unMandat(poste)
  const avant = poste.ports.vault.journal().length
  expect(refuse(await poste.actes.exporterRegistre())).toEqual({ type: 'ReserveAuReferent' })
  expect(poste.ports.files.enregistres).toEqual([])
  expect(poste.ports.vault.journal()).toHaveLength(avant)
})

it('compte les lignes qu’une référente arrivée après ne peut pas ouvrir', async () => {
  const poste = await unPosteOuvert({}, false)
  await unMandat(poste, { quiPeutAgir: 'cetAidant' })
  await unMandat(poste)
  await passerA(poste, 'Claire', true)
  expect(reussi(await poste.actes.exporterRegistre())).toEqual({ lignes: 1, illisibles: 1 })
})

it('ne laisse pas sortir un fichier que le journal n’a pas pu noter', async () => {
  const poste = await unPosteOuvert()
  await unMandat(poste)
  await expect(avec(poste, { vault: sansPlace(poste.ports.vault) }).exporterRegistre()).rejects.toMatchObject({ code: 'quota' })
  expect(poste.ports.files.enregistres).toEqual([])
})
