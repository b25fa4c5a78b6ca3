import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueDeBase } from '../../../src/domain/formalites/catalogue.ts'
import { DUREES_FIXES } from '../../../src/domain/duree/duree.ts'
import { CLES_DE_DUREE, proposerDuree, type DureeProposee } from '../../../src/domain/duree/proposer-duree.ts'
import { jour } from '../../support/lire.ts'
import { unMandat, type UnMandat } from '../../support/un-mandat.ts'

const LE_JOUR = jour('2026-11-21')
const proposee = (mandat: UnMandat): DureeProposee => proposerDuree(mandat.brouillon().lignes, catalogueDeBase, LE_JOUR)
const mensuelle = catalogueDeBase.formalites.find(({ recurrence }) => recurrence === 'mensuelle')?.id ?? ''
const trimestrielle = unMandat().pour('caf.declaration-trimestrielle')

it.each<readonly [string, UnMandat, DureeProposee]>([
  ['une demande', unMandat().pour('caf.demander-le-rsa'), { duree: 'sixMois', pourquoi: 'demande' }],
  ['un acte bref', unMandat().pour('caf.modifier-le-rib'), { duree: 'unMois', pourquoi: 'acteBref' }],
  ['une simulation', unMandat().pour('caf.faire-une-simulation'), { duree: 'unMois', pourquoi: 'acteBref' }],
  ['une demande tapée', unMandat().tape('Mairie', 'Demander une place'), { duree: 'sixMois', pourquoi: 'demande' }],
  ['un envoi tapé', unMandat().tape('Mairie', 'Transmettre le bail'), { duree: 'unMois', pourquoi: 'acteBref' }],
  ['tous les trois mois', trimestrielle, { duree: 'douzeMois', pourquoi: 'chaqueTrimestre' }],
  ['chaque mois', unMandat().pour(mensuelle), { duree: 'douzeMois', pourquoi: 'chaqueMois' }],
  ['chaque année', unMandat().pour('caf.declarer-les-ressources-annuelles'), { duree: 'douzeMois', pourquoi: 'chaqueAnnee' }],
  ['deux fois tous les trois mois', trimestrielle.auRythme('fois', '2'), { duree: 'sixMois', pourquoi: 'nombreDeFois' }],
  ['trois fois tous les trois mois', trimestrielle.auRythme('fois', '3'), { duree: 'douzeMois', pourquoi: 'nombreDeFois' }],
  ['un nombre illisible', trimestrielle.auRythme('fois', 'x'), { duree: 'douzeMois', pourquoi: 'nombreDeFois' }],
  ['jusqu’à dans un mois', trimestrielle.auRythme('jusquAu', '20/12/2026'), { duree: 'unMois', pourquoi: 'dateEcrite' }],
  ['jusqu’au lendemain de ce mois', trimestrielle.auRythme('jusquAu', '21/12/2026'), { duree: 'sixMois', pourquoi: 'dateEcrite' }],
  ['la plus longue l’emporte', trimestrielle.pour('caf.modifier-le-rib').pour('caf.demander-le-rsa'), { duree: 'douzeMois', pourquoi: 'chaqueTrimestre' }],
])('%s', (_, mandat, attendue) => expect(proposee(mandat)).toEqual(attendue))

it('sans ligne, six mois', () => expect(proposerDuree([], catalogueDeBase, LE_JOUR)).toEqual({ duree: 'sixMois', pourquoi: 'aucuneLigne' }))

describe('pour tout choix au catalogue', () => {
  const desLignes = fc.array(fc.constantFrom(...catalogueDeBase.formalites.map(({ id }) => id)), { minLength: 1, maxLength: 8 })
  const de = (ids: readonly string[]): DureeProposee => proposee(ids.reduce((mandat, id) => mandat.pour(id), unMandat()))

  it('propose une durée expliquée, jamais un seul jour', () => {
    fc.assert(
      fc.property(desLignes, (ids) => {
        expect(DUREES_FIXES.slice(1)).toContain(de(ids).duree)
        expect(CLES_DE_DUREE).toContain(de(ids).pourquoi)
      }),
    )
  })

  it('ajouter une ligne ne raccourcit jamais', () => {
    const rang = (ids: readonly string[]): number => DUREES_FIXES.indexOf(de(ids).duree)
    fc.assert(
      fc.property(desLignes, (ids) => {
        const [, ...moins] = ids
        expect(rang(ids)).toBeGreaterThanOrEqual(rang(moins.length > 0 ? moins : ids))
      }),
    )
  })
})
