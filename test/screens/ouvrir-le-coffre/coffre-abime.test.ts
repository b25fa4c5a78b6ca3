import { expect, it } from 'vitest'
import { Breakage, type BreakageCode } from '../../../src/application/ports.ts'
import { fr } from '../../../src/i18n/fr.ts'
import OuvrirLeCoffre from '../../../src/screens/ouvrir-le-coffre/OuvrirLeCoffre.vue'
import { unPosteOuvert } from '../../support/container.ts'
import { unEcran } from '../../support/un-ecran.ts'

const pannes: readonly (readonly [BreakageCode, string])[] = [
  ['tampered', 'a été modifié en dehors de Seing'],
  ['newer-than-app', 'une version plus récente'],
  ['unavailable', 'ne permet pas à Seing de garder des données'],
]

it.each(pannes)('un coffre qui ne se lit pas (%s) est dit, et « Créer le coffre » n’est jamais proposé', async (code, phrase) => {
  const poste = await unPosteOuvert()
  const { vault } = poste.ports
  let lectures = 0
  const etat = (): ReturnType<typeof vault.etat> => (lectures++ === 0 ? Promise.reject(new Breakage(code, 'entete')) : vault.etat())
  const ecran = await unEcran(OuvrirLeCoffre, { ports: { ...poste.ports, vault: { ...vault, etat } } }, { motif: '/', adresse: '/' })
  expect(ecran.texte()).toContain(phrase)
  expect(ecran.texte()).not.toContain(fr.ouvrir.creer)
  ecran.page.unmount()
})
