import { describe, expect, it } from 'vitest'
import { chevauchements, type Chevauchement } from '../../../src/domain/brouillon/chevauchements.ts'
import { catalogueDeBase } from '../../../src/domain/formalites/catalogue.ts'
import type { FinId } from '../../../src/domain/ids.ts'
import type { Fin } from '../../../src/domain/vie/fin.ts'
import { instant, jour, unId } from '../../support/lire.ts'
import { homonymeDeZoe } from '../../support/personas.ts'
import { uneAidante, unMandat, type UnMandat } from '../../support/un-mandat.ts'

const premier = unMandat().portant('1').du('2026-09-01').pour('caf.demander-le-rsa').pour('ameli.demander-la-c2s').tape('Mairie', 'Demander une place').signe()
const nouveau = unMandat().pour('ameli.demander-la-c2s').pour('caf.modifier-le-rib')

const fin = (lignes: readonly number[] | null): Fin => ({
  type: 'revocation',
  voie: 'auGuichet',
  id: unId<FinId>('F'),
  mandat: premier.id,
  lignes,
  jour: jour('2026-10-01'),
  a: instant('2026-10-01T09:00:00.000Z'),
  recueilliePar: uneAidante.id,
})
const trouves = (mandat: UnMandat, { fins = [], le = '2026-11-21' }: { readonly fins?: readonly Fin[]; readonly le?: string } = {}): readonly Chevauchement[] =>
  chevauchements(mandat.brouillon(), mandat.pret().mandant, { mandats: [premier], fins, jour: jour(le), catalogue: catalogueDeBase })

describe('une formalité déjà confiée', () => {
  it('nomme le mandat, le numéro imprimé de la ligne, l’échéance et l’aidant', () => {
    expect(trouves(nouveau)).toEqual([
      { formalite: 'ameli.demander-la-c2s', mandat: premier.id, numero: 'K7QD-0001', ligne: 2, echeance: '2027-02-28', aidant: 'Nadia Benali' },
    ])
  })

  it('vaut aussi pour une phrase tapée, accents et casse sans effet', () => {
    expect(trouves(unMandat().tape('mairie', 'demander une PLACE')).map(({ formalite, ligne }) => [formalite, ligne])).toEqual([['libre.1', 3]])
    expect(trouves(unMandat().tape('mairie', 'demander une copie'))).toEqual([])
  })

  it.each<readonly [string, readonly Chevauchement[]]>([
    ['une autre personne du même nom', trouves(nouveau.de(homonymeDeZoe))],
    ['un mandat fini', trouves(nouveau, { le: '2027-03-01' })],
    ['un mandat révoqué', trouves(nouveau, { fins: [fin(null)] })],
    ['une ligne arrêtée', trouves(nouveau, { fins: [fin([2])] })],
    ['le mandat qu’on renouvelle', trouves(nouveau.renouvelle(premier))],
  ])('ne compte pas : %s', (_, liste) => expect(liste).toEqual([]))

  it('compte pour un avenant, et quand une autre ligne est arrêtée', () => {
    expect(trouves(nouveau.avenantDe(premier))).toHaveLength(1)
    expect(trouves(nouveau, { fins: [fin([1])] })).toHaveLength(1)
  })
})
