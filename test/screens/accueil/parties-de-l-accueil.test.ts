import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import type { Alerte } from '../../../src/application/ports.ts'
import { makeI18n } from '../../../src/i18n/index.ts'
import AccueilDuPoste from '../../../src/screens/accueil/AccueilDuPoste.vue'
import AlertesDOuverture from '../../../src/screens/accueil/AlertesDOuverture.vue'
import { unBrouillon, unMandat } from '../../support/au-poste.ts'
import { unPosteOuvert, type Poste } from '../../support/container.ts'
import { unEcran, type Ecran } from '../../support/un-ecran.ts'

const ICI = { motif: '/accueil', adresse: '/accueil' }
const ID = '0123456789ABCDEFGHJKMNPQRS'
const ALERTES: readonly (readonly [Alerte, RegExp])[] = [
  [{ type: 'ligneEcartee', ligne: { kind: 'mandat', id: ID, raison: 'abimee' } }, /mandat, repère NPQRS|mandat, repère MNPQRS/],
  [{ type: 'revisionAncienne', kind: 'fin', id: ID }, /arrêt d’un mandat, repère MNPQRS/],
  [{ type: 'ligneManquante', id: ID }, /repère MNPQRS/],
  [{ type: 'journalRompu', rang: 12 }, /ligne 12/],
  [{ type: 'enteteModifie' }, /entête du coffre/],
  [{ type: 'essaisManques', nombre: 3 }, /3 fois/],
]

describe('les alertes d’ouverture', () => {
  it.each(ALERTES)('dit une phrase, sans clé ni trou : %o', (alerte, phrase) => {
    const page = mount(defineComponent(() => () => h(AlertesDOuverture, { alertes: [alerte] })), { global: { plugins: [makeI18n()] } })
    expect(page.get('li').text()).toMatch(phrase)
    expect(page.text()).not.toMatch(/accueil\.|\{/)
  })
})

describe('l’accueil', () => {
  let ecran: Ecran | null = null
  const accueil = async (poste: Poste): Promise<Ecran> => (ecran = await unEcran(AccueilDuPoste, poste, ICI))
  afterEach(() => ecran?.page.unmount())

  it('enseigne quand il n’y a ni brouillon ni mandat', async () => {
    const { page } = await accueil(await unPosteOuvert())
    expect(page.text()).toContain('Aucun brouillon.')
    expect(page.text()).toContain('Aucun mandat sur ce poste.')
  })

  it('montre cinq mandats au plus, les derniers', async () => {
    const poste = await unPosteOuvert()
    for (let rang = 0; rang < 6; rang++) await unMandat(poste)
    const { page } = await accueil(poste)
    expect(page.findAll('.derniers li')).toHaveLength(5)
  })

  it('mène au brouillon, et l’efface après confirmation seulement', async () => {
    const poste = await unPosteOuvert()
    const id = await unBrouillon(poste)
    const { page, cliquer } = await accueil(poste)
    expect(page.get('.brouillons a').attributes('href')).toBe(`/rediger/${id}`)
    await cliquer('Abandonner')
    expect((await poste.actes.listerBrouillons()).brouillons).toHaveLength(1)
    await cliquer('Effacer le brouillon')
    expect((await poste.actes.listerBrouillons()).brouillons).toHaveLength(0)
    expect(page.text()).toContain('Aucun brouillon.')
  })
})
