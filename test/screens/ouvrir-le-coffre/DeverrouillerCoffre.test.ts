import { afterEach, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import DeverrouillerCoffre from '../../../src/screens/ouvrir-le-coffre/DeverrouillerCoffre.vue'
import { useSession } from '../../../src/state/session.ts'
import { unPosteOuvert } from '../../support/container.ts'
import { laisserFaire, unEcran, type Ecran } from '../../support/un-ecran.ts'

let ecran: Ecran | null = null
afterEach(() => ecran?.page.unmount())

it('attend aussitôt les huit mots quand le poste n’a qu’une carte, même si elle n’est lue qu’après', async () => {
  const poste = await unPosteOuvert()
  let session: ReturnType<typeof useSession> | null = null
  const banc = defineComponent(() => {
    session = useSession()
    return () => h(DeverrouillerCoffre)
  })
  ecran = await unEcran(banc, poste, { motif: '/', adresse: '/' })
  expect(ecran.texte()).toContain('Qui êtes-vous')

  await poste.actes.verrouillerCoffre()
  await (session as ReturnType<typeof useSession> | null)?.relire()
  await laisserFaire()
  expect(ecran.champ('Vos huit mots')).toBe(document.activeElement)
})
