import { describe, expect, it } from 'vitest'
import { parseFormaliteId, parseOrganismeId, parseSituationId } from '../../../src/domain/formalites/identifiant.ts'

describe('les identifiants', () => {
  it.each(['caf.demander-le-rsa', 'local.bon-alimentaire', 'libre.2'])('« %s » a la forme d’une formalité', (texte) => expect(parseFormaliteId(texte)).toBe(texte))

  it.each(['', 'caf', 'caf.', 'CAF.demander', 'caf.Demander', 'caf..x', 'caf.x-', '../caf.x', 'caf.demander le rsa', 'caf.demander-le-rsa\n'])(
    'ne prend pas « %s » pour une formalité',
    (texte) => expect(parseFormaliteId(texte)).toBeNull(),
  )

  it('lit un organisme et une situation, et rien d’autre', () => {
    expect(parseOrganismeId('francetravail')).toBe('francetravail')
    expect(parseOrganismeId('caf.demander-le-rsa')).toBeNull()
    expect(parseOrganismeId('')).toBeNull()
    expect(parseSituationId('situation.local-fin-de-mois')).toBe('situation.local-fin-de-mois')
    expect(parseSituationId('caf.demander-le-rsa')).toBeNull()
    expect(parseSituationId('situation.')).toBeNull()
  })
})
