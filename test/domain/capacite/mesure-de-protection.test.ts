import { expect, it } from 'vitest'
import { examinerProtection, REPONSES_PROTECTION, type ReponseProtection } from '../../../src/domain/capacite/mesure-de-protection.ts'

const SIGNE_SEULE: Readonly<Record<ReponseProtection, string>> = {
  non: 'oui',
  sauvegarde: 'oui',
  curatelle: 'oui',
  tutelle: 'RepresentantSigne',
  habilitation: 'RepresentantSigne',
  neSaitPas: 'ProtectionInconnue',
}

it.each(REPONSES_PROTECTION)('dit si la personne peut signer quand elle répond « %s »', (reponse) => {
  const lu = examinerProtection({ reponse, age: 'majeur', qualite: null })
  expect(lu.ok ? 'oui' : lu.refus.type).toBe(SIGNE_SEULE[reponse])
})

it('ne suppose rien quand la question n’a pas été posée', () => {
  expect(examinerProtection({ reponse: null, age: 'majeur', qualite: null })).toEqual({ ok: false, refus: { type: 'ProtectionNonDemandee' } })
})
