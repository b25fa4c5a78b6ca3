import { describe, expect, it } from 'vitest'
import { reprendreMandant } from '../../../src/domain/brouillon/reprendre.ts'
import { usagersConnus, type UsagerConnu } from '../../../src/domain/brouillon/usagers-connus.ts'
import type { MandatSigne } from '../../../src/domain/mandat/mandat.ts'
import { homonymeDeZoe, PERSONAS, unSeulNom } from '../../support/personas.ts'
import { unMandat } from '../../support/un-mandat.ts'

const zoe = unMandat().portant('1').du('2026-01-10').signe()
const homonyme = unMandat().portant('2').du('2026-02-10').de(homonymeDeZoe).signe()
const ahmadzai = unMandat().portant('3').du('2026-03-10').de(unSeulNom).signe()
const mandats = [zoe, homonyme, ahmadzai]
const numeros = (texte: string, parmi: readonly MandatSigne[] = mandats): readonly string[] => usagersConnus(texte, parmi).map(({ numero }) => numero)
const seul = (texte: string, parmi: readonly MandatSigne[]): UsagerConnu | undefined => usagersConnus(texte, parmi)[0]

describe('une personne connue', () => {
  it.each(['lefevre', 'LEFÈVRE zo', 'zoé lef', 'Zoe', ' lef  zo '])('« %s » retrouve Zoé Lefèvre et son homonyme, la plus récente d’abord', (texte) => {
    expect(numeros(texte)).toEqual(['K7QD-0002', 'K7QD-0001'])
  })

  it.each(['', ' ', 'x', 'efevre', 'zoé martin'])('« %s » ne retrouve personne', (texte) => expect(numeros(texte)).toEqual([]))

  it('ne paraît qu’une fois, avec son mandat le plus récent, quel que soit l’ordre du coffre', () => {
    const recent = unMandat().portant('4').du('2026-06-01').signe()
    expect(numeros('zoe', [recent, zoe])).toEqual(['K7QD-0004'])
    expect(numeros('zoe', [zoe, recent])).toEqual(['K7QD-0004'])
    expect(seul('zoe', [zoe, recent])).toMatchObject({ vuLe: '2026-06-01', identiteChangee: null })
  })

  it('dit ce qui a changé, et depuis quand', () => {
    const ailleurs = { adresse: '9 rue Basse, 59000 Lille' }
    const demenage = unMandat().portant('4').du('2026-06-01').de(ailleurs).signe()
    const ensuite = unMandat().portant('5').du('2026-08-01').de(ailleurs).signe()
    expect(seul('zoe', [ensuite, zoe, demenage])).toMatchObject({
      mandat: ensuite.id,
      identiteChangee: { depuis: '2026-06-01', avant: { domicile: { adresse: '3 rue Haute, 59000 Lille' } } },
    })
  })

  it('se reconnaît sous un nouveau nom, et se cherche par l’ancien', () => {
    const mariee = unMandat().portant('4').du('2026-06-01').de({ nom: 'Martin' }).signe()
    const trouvee = seul('lefevre', [zoe, mariee])
    expect(trouvee).toMatchObject({ mandat: mariee.id, identiteChangee: { avant: { nom: { nom: 'Lefèvre' } } } })
  })

  it('ne compte pas pour un changement une autre pièce, la casse ou un accent', () => {
    const autrement = unMandat().portant('4').du('2026-06-01').de({ nom: 'LEFEVRE', identite: 'passeport' }).signe()
    expect(seul('zoe', [zoe, autrement])?.identiteChangee).toBeNull()
  })

  it('dans le doute sur la naissance, ce sont deux personnes', () => {
    const sansDate = unMandat().portant('4').de({ naissance: 'inconnue', dateNaissance: '' }).signe()
    expect(numeros('zoe', [zoe, sansDate])).toHaveLength(2)
  })
})

it.each(Object.entries(PERSONAS))('reprendre %s redonne le même mandant, pièce à voir de nouveau', (_, persona) => {
  const { mandant } = unMandat().de(persona).pret()
  const repris = reprendreMandant(mandant)
  expect(repris.identite).toBeNull()
  expect(unMandat().de({ ...repris, identite: persona.identite }).pret().mandant).toEqual(mandant)
})
