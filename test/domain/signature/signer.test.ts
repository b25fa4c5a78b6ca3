import { expect, it } from 'vitest'
import { parseNumeroMandat } from '../../../src/domain/mandat/parse-numero.ts'
import { desSignatures, unMandat } from '../../support/un-mandat.ts'

it('le mandat signé garde tout ce qui a été lu ; ce qui n’y est pas se dit, et ne s’oublie pas', () => {
  const mandat = unMandat().pour('ameli.demander-la-c2s').cetAidantSeulement()
  const signe = mandat.signe()
  expect(signe).toMatchObject(mandat.pret())
  expect(signe).toMatchObject({ numero: 'K7QD-0001', signeLe: '2026-11-21', signatures: desSignatures })
  expect(Object.entries(signe).filter(([, valeur]) => valeur === undefined)).toEqual([])
  expect(Object.entries(signe).flatMap(([cle, valeur]) => (valeur === null ? [cle] : []))).toEqual(['representant', 'curateur'])
  expect(Object.keys(signe)).not.toContain('jour')
})

it.each(['K7QD-0012', ' k7qd-0012 ', 'K7QD-12345'])('« %s » est un numéro de mandat', (texte) => {
  expect(parseNumeroMandat(texte)).toBe(texte.trim().toUpperCase())
})

it.each(['', 'K7QD', 'K7QD-12', 'K7Q-0012', 'K7QD 0012', 'K7QD-0012x'])('« %s » n’en est pas un', (texte) => {
  expect(parseNumeroMandat(texte)).toBeNull()
})
