import { expect, it, vi } from 'vitest'
import { ligneVide } from '../../../src/domain/brouillon/brouillon-vide.ts'
import { catalogueDeBase } from '../../../src/domain/formalites/catalogue.ts'
import type { Drapeau } from '../../../src/domain/formalites/formalite.ts'
import { unMandat } from '../../support/au-poste.ts'
import { avecReglages } from '../../support/avec-reglages.ts'
import { jour } from '../../support/lire.ts'
import { uneRedaction } from './une-redaction.ts'

const avecDrapeau = (drapeau: Drapeau) => {
  const trouvee = catalogueDeBase.formalites.find(({ drapeaux }) => drapeaux.length === 1 && drapeaux[0] === drapeau)
  if (!trouvee) throw new TypeError(drapeau)
  return trouvee
}
const caf = catalogueDeBase.formalites.filter(({ organisme }) => organisme === 'caf')

it('tient en une ligne : les détails sont fermés, leur résumé se lit', async () => {
  const { ecran, garde } = await uneRedaction({ lignes: [ligneVide(caf.find(({ recurrence }) => recurrence === 'trimestrielle')!.id)] })
  expect(document.querySelector('.details')).toBeNull()
  expect(ecran.texte()).toContain('Chaque trimestre, pendant le mandat')
  await ecran.cliquer('Détails')
  expect(document.activeElement).toBe(ecran.champ('Précision'))
  await ecran.taper('Précision', 'deux trimestres')
  await ecran.cocher('Un nombre de fois')
  await ecran.taper('Fois en tout', '2')
  await garde({ lignes: [{ precision: 'deux trimestres', rythme: { type: 'fois', texte: '2' } }] })
  await ecran.cliquer('Détails')
  expect(ecran.texte()).toContain('2 fois · deux trimestres')
})

it('ne demande combien de fois que si on le veut, pour une formalité d’une fois', async () => {
  const { ecran } = await uneRedaction({ lignes: [ligneVide(avecDrapeau('compte').id)] })
  await ecran.cliquer('Détails')
  expect(ecran.texte()).not.toContain('Combien de fois')
  await ecran.cliquer('Plusieurs fois')
  expect(ecran.texte()).toContain('Combien de fois')
})

it('ouvre d’elle-même les détails où une réponse est refusée', async () => {
  const { ecran } = await uneRedaction({ lignes: [{ ...ligneVide(avecDrapeau('compte').id), rythme: { type: 'fois', texte: 'souvent' } }] })
  expect(document.querySelector('.details')).toBeNull()
  await ecran.touche('Enter', { ctrlKey: true })
  await vi.waitFor(() => expect(ecran.champ('Fois en tout').getAttribute('aria-invalid')).toBe('true'))
})

it('demande qu’on relise le RIB une seconde fois', async () => {
  const { ecran, id } = await uneRedaction({ lignes: [ligneVide(avecDrapeau('rib').id)] })
  expect(ecran.texte()).toContain('Touche à l’argent : relisez le RIB deux fois')
  await ecran.touche('Enter', { ctrlKey: true })
  await vi.waitFor(() => expect(document.querySelector('.sommaire-erreurs a')).not.toBeNull())
  await ecran.cocher('La personne a relu son RIB')
  await ecran.touche('Enter', { ctrlKey: true })
  await vi.waitFor(() => expect(ecran.adresse()).toBe(`/lire/${id}`))
})

it('ne paie qu’avec l’accord exprès, demandé sur la ligne qui fait payer', async () => {
  const { ecran, id } = await uneRedaction({ lignes: [ligneVide(avecDrapeau('paiement').id)] })
  await ecran.touche('Enter', { ctrlKey: true })
  await vi.waitFor(() => expect(document.querySelector('.ligne .phrase-erreur')).not.toBeNull())
  await ecran.cocher('Payer en ligne, avec l’accord exprès')
  await ecran.touche('Enter', { ctrlKey: true })
  await vi.waitFor(() => expect(ecran.adresse()).toBe(`/lire/${id}`))
})

it('dit l’adresse à lire, ce qu’on sait d’elle, et comment entrer sans la personne', async () => {
  const lignes = [ligneVide(caf[0]!.id)]
  const { ecran } = await uneRedaction({ lignes })
  expect(ecran.texte()).toContain('Mon Compte · caf.fr (adresse non vérifiée)')
  expect(ecran.texte()).toMatch(/Entrer sans la personne : .*code dicté au téléphone/)
  const verifiee = await uneRedaction({ lignes }, (poste) =>
    avecReglages(poste, ({ aidants }) => ({
      adressesVerifiees: [{ organisme: caf[0]!.organisme, adresse: 'caf.fr', le: jour('2026-03-02'), par: aidants[0]!.id }],
    })),
  )
  expect(verifiee.ecran.texte()).toContain('adresse vérifiée le 02/03/2026')
})

it('dit « adresse de votre Département » quand il n’y en a pas une seule', async () => {
  const duDepartement = catalogueDeBase.organismes.find(({ adresseDite }) => adresseDite === 'departement')
  const formalite = catalogueDeBase.formalites.find(({ organisme }) => organisme === duDepartement?.id)
  const { ecran } = await uneRedaction({ lignes: [ligneVide(formalite!.id)] })
  expect(ecran.texte()).toContain('adresse de votre Département')
})

it('montre à côté de la ligne le mandat en cours qui la couvre déjà', async () => {
  const { ecran } = await uneRedaction({}, (poste) => unMandat(poste))
  await vi.waitFor(() => expect(ecran.texte()).toMatch(/Déjà dans le mandat n° \S+, en cours jusqu’au 20\/05\/2027\./), { timeout: 3000 })
})

it('garde soixante lignes lisibles, et refuse la suivante en le disant', async () => {
  const permises = catalogueDeBase.formalites.filter(({ drapeaux }) => drapeaux.length === 0).slice(0, 60)
  const { lignes, ecran, ajouter } = await uneRedaction({ lignes: permises.map(({ id }) => ligneVide(id)) })
  expect(lignes()).toHaveLength(60)
  const autre = catalogueDeBase.formalites.find(({ id, drapeaux }) => !permises.some((une) => une.id === id) && !drapeaux.includes('nonDelegable'))
  await ajouter(autre!.titre)
  expect(lignes()).toHaveLength(60)
  expect(document.querySelector('.combobox [role="status"]')?.textContent).toContain('soixante lignes au plus')
  expect(ecran.texte()).toContain('60 formalités')
})
