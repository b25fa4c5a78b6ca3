import { expect, it } from 'vitest'
import { homonymes } from '../../../src/domain/mandat/homonymes.ts'
import { homonymeDeZoe, unSeulNom, unSeulPrenom, zoeLefevre } from '../../support/personas.ts'
import { unMandat } from '../../support/un-mandat.ts'

const zoe = unMandat().de(zoeLefevre).portant('1').signe()
const zoeEncore = unMandat().de(zoeLefevre).portant('2').signe()
const autreZoe = unMandat().de(homonymeDeZoe).portant('3').signe()
const ahmadzai = unMandat().de(unSeulNom).portant('4').signe()

it('reconnaît deux personnes du même nom, accents et casse sans effet', () => {
  expect([...homonymes([zoe, ahmadzai, autreZoe])]).toEqual([zoe.id, autreZoe.id])
})

it('ne confond pas deux mandats d’une même personne avec deux personnes', () => {
  expect(homonymes([zoe, zoeEncore, ahmadzai]).size).toBe(0)
})

it('ne se fie pas à l’ordre du nom et du prénom', () => {
  const inverse = unMandat().de({ ...homonymeDeZoe, nom: 'Zoé', prenom: 'Lefèvre' }).portant('5').signe()
  expect(homonymes([zoe, inverse]).size).toBe(2)
})

it('montre le doute quand une date manque', () => {
  const aminata = unMandat().de(unSeulPrenom)
  expect(homonymes([aminata.portant('6').signe(), aminata.portant('7').signe()]).size).toBe(2)
})
