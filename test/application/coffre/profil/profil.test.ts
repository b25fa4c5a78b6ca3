import { expect, it } from 'vitest'
import type { FichierChoisi } from '../../../../src/application/coffre/profil/importer-profil.ts'
import type { OrganismeId } from '../../../../src/domain/formalites/formalite.ts'
import { PROFIL_VIDE } from '../../../../src/domain/structure.ts'
import { avec, operations, reussi, refuse, sansPlace, unPosteOuvert, type Poste } from '../../../support/container.ts'

const CAF = 'caf' as OrganismeId
const masquer = { type: 'organisme', organisme: CAF, montre: false } as const
const fichier = (octets: Uint8Array<ArrayBuffer>): FichierChoisi => ({ size: octets.length, arrayBuffer: () => Promise.resolve(octets.buffer) })
const deTexte = (texte: string): FichierChoisi => fichier(new TextEncoder().encode(texte))
const details = ({ ports }: Poste): unknown => ports.vault.journal().at(-1)?.evenement

it('modifie le profil et le dit au journal, d’un mot', async () => {
  const poste = await unPosteOuvert()
  expect(reussi(await poste.actes.modifierProfil(masquer)).masques).toEqual([CAF])
  expect((await poste.actes.lireReglages()).profil.masques).toEqual([CAF])
  expect(details(poste)).toMatchObject({ op: 'reglages-modifies', details: { quoi: 'profil' } })
})

it('un refus ne change rien, n’écrit rien', async () => {
  const poste = await unPosteOuvert()
  const avant = operations(poste).length
  expect(refuse(await poste.actes.modifierProfil({ ...masquer, organisme: 'martiens' as OrganismeId }))).toEqual({ type: 'OrganismeInconnu' })
  expect((await poste.actes.lireReglages()).profil).toEqual(PROFIL_VIDE)
  expect(operations(poste)).toHaveLength(avant)
})

it('exporte sans nom, à la date du jour ; un autre poste l’importe après avoir dit ce qu’il change', async () => {
  const premier = await unPosteOuvert()
  await premier.actes.modifierProfil(masquer)
  await premier.actes.exporterProfil()
  const [sorti] = premier.ports.files.enregistres
  expect(sorti).toMatchObject({ nom: 'profil-seing-2026-11-21.json', mime: 'application/json' })
  const texte = new TextDecoder().decode(sorti?.octets)
  expect(texte).not.toMatch(/Morvan|Valfleury|adresse/)

  const second = await unPosteOuvert()
  const prepare = reussi(await second.actes.preparerImport(deTexte(texte)))
  expect(prepare).toMatchObject({ ecarts: [], bilan: { masques: 1 } })
  expect((await second.actes.lireReglages()).profil).toEqual(PROFIL_VIDE)
  await second.actes.importerProfil(prepare)
  expect((await second.actes.lireReglages()).profil.masques).toEqual([CAF])
  expect(details(second)).toMatchObject({ op: 'reglages-modifies', details: { quoi: 'profil-importe' } })
})

it('joint au profil tel qu’il est au moment d’importer, pas tel qu’il était à la lecture', async () => {
  const { actes } = await unPosteOuvert()
  const prepare = reussi(await actes.preparerImport(deTexte('{"format":"seing/profil/1","masques":[],"formalites":[],"situations":[],"curateurSigne":true}')))
  const saisie = { organisme: CAF, titre: 'Demander l’aide d’urgence', drapeaux: [], recurrence: 'uneFois' } as const
  await actes.modifierProfil({ type: 'ajouterFormalite', saisie })
  await actes.importerProfil(prepare)
  expect((await actes.lireReglages()).profil).toMatchObject({ curateurSigne: true, formalites: [{ titre: saisie.titre }] })
})

it('deux gestes en même temps sont gardés tous les deux', async () => {
  const { actes } = await unPosteOuvert()
  await Promise.all([actes.modifierProfil(masquer), actes.modifierProfil({ type: 'curateur', signe: true }), actes.verifierAdresse(CAF)])
  expect(await actes.lireReglages()).toMatchObject({ profil: { masques: [CAF], curateurSigne: true }, adressesVerifiees: [{ organisme: CAF }] })
})

it('refuse un fichier de trop : un profil ne grossit pas de fichier en fichier', async () => {
  const { actes } = await unPosteOuvert()
  const plein = (sorte: string): FichierChoisi => {
    const formalites = Array.from({ length: 150 }, (_, rang) => ({ id: `local.${sorte}-${String(rang)}`, titre: 'Demander un bon', organisme: CAF, drapeaux: [], recurrence: 'uneFois' }))
    return deTexte(JSON.stringify({ format: 'seing/profil/1', masques: [], formalites, situations: [], curateurSigne: false }))
  }
  await actes.importerProfil(reussi(await actes.preparerImport(plein('a'))))
  reussi(await actes.preparerImport(plein('a')))
  expect(refuse(await actes.preparerImport(plein('b')))).toEqual({ type: 'TropDAjouts', maximum: 200 })
})

it('refuse un fichier trop gros sans le lire, des octets qui ne sont pas du texte, un profil plus récent', async () => {
  const { actes } = await unPosteOuvert()
  const jamaisLu = { size: 1_000_001, arrayBuffer: () => Promise.reject(new Error('lu')) }
  expect(refuse(await actes.preparerImport(jamaisLu))).toEqual({ type: 'ProfilTropGros' })
  expect(refuse(await actes.preparerImport(fichier(Uint8Array.from([0xff, 0xfe, 0x00]))))).toEqual({ type: 'ProfilIllisible' })
  expect(refuse(await actes.preparerImport(deTexte('{"format":"seing/profil/2"}')))).toEqual({ type: 'ProfilPlusRecent' })
})

it('disque plein ou coffre fermé : la panne monte, rien ne change', async () => {
  const poste = await unPosteOuvert()
  const plein = avec(poste, { vault: sansPlace(poste.ports.vault) })
  await expect(plein.modifierProfil(masquer)).rejects.toMatchObject({ code: 'quota' })
  await expect(plein.importerProfil({ lu: PROFIL_VIDE })).rejects.toMatchObject({ code: 'quota' })
  await expect(plein.verifierAdresse(CAF)).rejects.toMatchObject({ code: 'quota' })
  expect((await poste.actes.lireReglages()).adressesVerifiees).toEqual([])
  await poste.actes.verrouillerCoffre()
  await expect(poste.actes.modifierProfil(masquer)).rejects.toMatchObject({ code: 'locked' })
  await expect(poste.actes.exporterProfil()).rejects.toMatchObject({ code: 'locked' })
})
