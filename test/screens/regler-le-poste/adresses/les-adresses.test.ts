// Les actes chargés plus tard, chargés d'avance : un essai n'attend pas le disque.
import '../../../../src/application/coffre/profil/verifier-adresse.ts'
import { afterEach, expect, it } from 'vitest'
import LesAdresses from '../../../../src/screens/regler-le-poste/adresses/LesAdresses.vue'
import { unPosteOuvert } from '../../../support/container.ts'
import { unEcran, type Ecran } from '../../../support/un-ecran.ts'

let ecran: Ecran
afterEach(() => ecran.page.unmount())

it('montre chaque adresse comme un texte, et note celle qu’on a lue dans la barre', async () => {
  const poste = await unPosteOuvert()
  ecran = await unEcran(LesAdresses, poste, { motif: '/poste/adresses', adresse: '/poste/adresses' })
  const lignes = (): string[] => ecran.page.findAll('.liste li').map((ligne) => ligne.text())
  expect(lignes().every((ligne) => ligne.includes('Non vérifiée'))).toBe(true)
  expect(ecran.page.findAll('a').map((lien) => lien.attributes('href'))).toEqual(['/poste'])
  expect(ecran.texte()).toContain('Sans adresse unique')
  const [premiere] = (await poste.actes.adressesOfficielles()).filter(({ etat }) => etat.type === 'nonVerifiee')
  expect(ecran.bouton('J’ai lu cette adresse dans la barre').getAttribute('aria-label')).toMatch(new RegExp(`^J’ai lu cette adresse dans la barre.*${premiere?.organisme.nom ?? 'jamais'}$`))
  await ecran.cliquer('J’ai lu cette adresse dans la barre')
  expect((await poste.actes.lireReglages()).adressesVerifiees).toMatchObject([{ organisme: premiere?.organisme.id, adresse: premiere?.organisme.adresse }])
  expect(lignes()[0]).toMatch(/Vérifiée le 21\/11\/2026 par Inès Morvan/)
  expect(lignes()[0]).not.toContain('J’ai lu')
  expect(ecran.page.get('[role=status]').text()).toContain('adresse vérifiée aujourd’hui')
})
