import { PROFIL_VIDE } from '../../../src/domain/structure.ts'
import { expect, it } from 'vitest'
import { AIDANTE_FICTIVE, STRUCTURE_FICTIVE } from '../../../src/application/essai/personas.ts'
import { MOTS, operations, refuse, reussi, unPoste, unPosteOuvert } from '../../support/container.ts'

const saisie = { ...AIDANTE_FICTIVE, secret: MOTS, structure: STRUCTURE_FICTIVE }

it('crée le coffre, l’ouvre et garde structure et aidante, textes nettoyés', async () => {
  const poste = unPoste()
  const { actes } = poste
  const session = reussi(await actes.creerCoffre({ ...saisie, nom: '  Inès   Morvan ', structure: { ...STRUCTURE_FICTIVE, nom: ' CCAS de Valfleury' } }))
  expect(await actes.etatDuCoffre()).toEqual({ type: 'ouvert', session })
  expect(await actes.lireReglages()).toEqual({
    structure: STRUCTURE_FICTIVE,
    aidants: [{ id: session.aidant, nom: 'Inès Morvan', fonction: 'assistante sociale' }],
    profil: PROFIL_VIDE,
    adressesVerifiees: [],
  })
  expect(operations(poste)).toEqual(['coffre-cree'])
})

it.each([
  ['nom', 'StructureIncomplete'],
  ['commune', 'StructureIncomplete'],
  ['telephone', 'StructureIncomplete'],
] as const)('refuse une structure sans %s et ne crée rien', async (champ, type) => {
  const { actes } = unPoste()
  const lu = await actes.creerCoffre({ ...saisie, structure: { ...STRUCTURE_FICTIVE, [champ]: '  ' } })
  expect(refuse(lu)).toEqual({ type })
  expect(await actes.etatDuCoffre()).toEqual({ type: 'absent' })
})

it('accepte une structure sans adresse ni délégué, et une aidante sans fonction', async () => {
  const { actes } = unPoste()
  const lu = await actes.creerCoffre({ ...saisie, fonction: '', structure: { ...STRUCTURE_FICTIVE, adresse: '', contactDpo: '' } })
  expect(lu.ok).toBe(true)
})

it('refuse une aidante sans nom', async () => {
  const { actes } = unPoste()
  expect(refuse(await actes.creerCoffre({ ...saisie, nom: ' ' }))).toEqual({ type: 'AidantSansNom' })
})

it('propose le premier mot du nom quand la carte n’a pas d’étiquette', async () => {
  const { actes } = unPoste()
  reussi(await actes.creerCoffre({ ...saisie, etiquette: ' ' }))
  await actes.verrouillerCoffre()
  expect(await actes.etatDuCoffre()).toMatchObject({ cartes: [{ etiquette: 'Inès' }] })
})

it('lève « conflict » s’il y a déjà un coffre', async () => {
  const { actes } = await unPosteOuvert()
  await expect(actes.creerCoffre(saisie)).rejects.toMatchObject({ code: 'conflict' })
})
