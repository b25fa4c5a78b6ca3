import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import type { Alerte } from '../../../src/application/ports.ts'
import { fr } from '../../../src/i18n/fr.ts'
import { makeI18n } from '../../../src/i18n/index.ts'
import AccueilDuPoste from '../../../src/screens/accueil/AccueilDuPoste.vue'
import AlertesDOuverture from '../../../src/screens/accueil/AlertesDOuverture.vue'
import { useSuite } from '../../../src/state/vie/suite.ts'
import { unBrouillon, unMandat } from '../../support/au-poste.ts'
import { reussi, unPosteOuvert, type Poste } from '../../support/container.ts'
import { jour, numero } from '../../support/lire.ts'
import { laisserFaire, unEcran, type Ecran } from '../../support/un-ecran.ts'

const ICI = { motif: '/accueil', adresse: '/accueil' }
const ID = '0123456789ABCDEFGHJKMNPQRS'
const ALERTES: readonly (readonly [Alerte, RegExp])[] = [
  [{ type: 'ligneEcartee', ligne: { kind: 'mandat', id: ID, raison: 'abimee' } }, /mandat, repère NPQRS|mandat, repère MNPQRS/],
  [{ type: 'revisionAncienne', kind: 'fin', id: ID }, /arrêt d’un mandat, repère MNPQRS/],
  [{ type: 'ligneManquante', id: ID }, /repère MNPQRS/],
  [{ type: 'journalRompu', rang: 12 }, /ligne 12/],
  [{ type: 'enteteModifie' }, /en-tête du coffre/],
  [{ type: 'essaisManques', nombre: 3 }, /3 fois/],
]

describe('les alertes d’ouverture', () => {
  it.each(ALERTES)('dit une phrase, sans clé ni trou : %o', (alerte, phrase) => {
    const page = mount(defineComponent(() => () => h(AlertesDOuverture, { alertes: [alerte] })), { global: { plugins: [makeI18n(fr)] } })
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

  it('mène à la porte où l’on agit, et oublie ce qu’on venait faire d’un mandat', async () => {
    const poste = await unPosteOuvert()
    const mandat = await unMandat(poste)
    ecran = await unEcran(AccueilDuPoste, poste, ICI)
    const suite = useSuite()
    expect(ecran.bouton('Agir avec un mandat').getAttribute('href')).toBe('/agir')
    suite.poser({ type: 'avenant', mandat, numero: numero('K7QD-0001') })
    await ecran.router.push('/ailleurs')
    await ecran.router.push('/accueil')
    await laisserFaire()
    expect(suite.suite).toBeNull()
  })

  it('rappelle ce qui est dû, cinq lignes au plus, et le reste à la demande', async () => {
    const poste = await unPosteOuvert()
    for (let rang = 0; rang < 6; rang++) {
      const id = await unMandat(poste, { duree: { type: 'jusquAu', jour: '01/12/2026' } })
      if (rang === 0) {
        reussi(await poste.actes.confierOriginal(id, { sorte: 'livret de famille', nombre: 1 }))
        reussi(await poste.actes.renoncer(id, { cause: 'absence' }))
      }
      if (rang === 1) {
        reussi(await poste.actes.noterEtatDeLigne(id, 1, { type: 'enAttente', raison: 'courrierAvecCode', note: '', jusquAu: jour('2026-11-22') }))
      }
    }
    const { page, cliquer } = await accueil(poste)
    const du = (): readonly string[] => page.findAll('.du li').map((ligne) => ligne.text())
    expect(du()).toHaveLength(5)
    expect(du().join('|')).toMatch(/Papier à rendre\s: livret de famille.*CAF\s: Un courrier avec un code, à relancer le 22\/11\/2026.*Finit le 01\/12\/2026/)
    await cliquer('Voir tout (7)')
    expect(du()).toHaveLength(7)
  })

  it('ne rappelle rien quand rien n’est dû', async () => {
    const poste = await unPosteOuvert()
    await unMandat(poste)
    const { page } = await accueil(poste)
    expect(page.find('.du').exists()).toBe(false)
  })
})
