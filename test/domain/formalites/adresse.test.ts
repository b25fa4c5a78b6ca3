import { describe, expect, it } from 'vitest'
import { etatDeLAdresse } from '../../../src/domain/formalites/adresse.ts'
import { catalogueDeBase } from '../../../src/domain/formalites/catalogue.ts'
import { parseOrganismeId } from '../../../src/domain/formalites/identifiant.ts'
import { type JourCivil, parseJourCivil } from '../../../src/domain/jour-civil.ts'

const jour = (texte: string): JourCivil => {
  const lu = parseJourCivil(texte)
  return lu.ok ? lu.value : expect.unreachable(texte)
}
const organisme = (texte: string) => catalogueDeBase.organisme(parseOrganismeId(texte) ?? expect.unreachable()) ?? expect.unreachable(texte)
const caf = organisme('caf')
const le = jour('2026-02-28')
const lue = { organisme: caf.id, adresse: caf.adresse, le }

describe('l’adresse d’un organisme', () => {
  it('n’est pas vérifiée tant que personne ne l’a lue', () => expect(etatDeLAdresse(caf, [], le)).toEqual({ type: 'nonVerifiee' }))

  it.each([
    ['2026-02-27', 'aReverifier'],
    ['2026-02-28', 'verifiee'],
    ['2027-02-27', 'verifiee'],
    ['2027-02-28', 'aReverifier'],
    ['2029-01-01', 'aReverifier'],
  ])('lue le 28 février 2026, est le %s : %s', (quand, type) => expect(etatDeLAdresse(caf, [lue], jour(quand))).toEqual({ type, le }))

  it('suit la dernière lecture, dans quelque ordre qu’elles viennent', () => {
    const plusTard = { ...lue, le: jour('2026-12-01') }
    for (const lectures of [[lue, plusTard], [plusTard, lue]]) expect(etatDeLAdresse(caf, lectures, jour('2027-06-01'))).toEqual({ type: 'verifiee', le: plusTard.le })
  })

  it('n’est plus vérifiée si le catalogue a changé d’adresse, ni par la lecture d’un autre', () => {
    expect(etatDeLAdresse(caf, [{ ...lue, adresse: 'caf.exemple' }], le)).toEqual({ type: 'nonVerifiee' })
    expect(etatDeLAdresse(caf, [{ ...lue, organisme: organisme('msa').id }], le)).toEqual({ type: 'nonVerifiee' })
  })

  it('dit où chercher quand il n’y en a pas une seule', () => {
    expect(etatDeLAdresse(organisme('departement'), [], le)).toEqual({ type: 'variable', dite: 'departement' })
  })
})
