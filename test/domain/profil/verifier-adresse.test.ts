import { expect, it } from 'vitest'
import { verifierAdresse } from '../../../src/domain/profil/verifier-adresse.ts'
import type { AidantId } from '../../../src/domain/ids.ts'
import type { OrganismeId } from '../../../src/domain/formalites/formalite.ts'
import type { AdresseVerifiee } from '../../../src/domain/structure.ts'
import { identifiant, jour } from '../../contract/des-contenus.ts'
import { connu } from './des-profils.ts'

const par = identifiant<AidantId>(1)
const avant: readonly AdresseVerifiee[] = connu.organismes.map(({ id }) => ({ organisme: id, adresse: 'ancienne.example', le: jour('2025-01-01'), par }))

it.each(connu.organismes)('$id : note l’adresse du catalogue à la place de la précédente, ou dit qu’il n’y en a pas une seule', ({ id, adresse }) => {
  const rendu = verifierAdresse(avant, { organisme: id, le: jour('2026-11-21'), par }, connu)
  if (adresse === '') return expect(rendu).toEqual({ ok: false, refus: { type: 'AdresseSansObjet' } })
  expect(rendu.ok && rendu.value.filter(({ organisme }) => organisme === id)).toEqual([{ organisme: id, adresse, le: '2026-11-21', par }])
  expect(rendu.ok && rendu.value).toHaveLength(avant.length)
})

it('refuse un organisme inconnu', () => {
  expect(verifierAdresse([], { organisme: 'martiens' as OrganismeId, le: jour('2026-11-21'), par }, connu)).toEqual({ ok: false, refus: { type: 'OrganismeInconnu' } })
})
