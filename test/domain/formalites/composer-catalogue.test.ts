import { describe, expect, it } from 'vitest'
import { catalogueDeBase, composerCatalogue } from '../../../src/domain/formalites/catalogue.ts'
import type { Formalite } from '../../../src/domain/formalites/formalite.ts'
import { parseFormaliteId, parseOrganismeId, parseSituationId } from '../../../src/domain/formalites/identifiant.ts'

const formaliteId = (texte: string) => parseFormaliteId(texte) ?? expect.unreachable(texte)
const organismeId = (texte: string) => parseOrganismeId(texte) ?? expect.unreachable(texte)
const RSA = formaliteId('caf.demander-le-rsa')
const modele = catalogueDeBase.formalite(RSA) ?? expect.unreachable()

const locale = (id: string, titre: string, organisme = 'servicepublic'): Formalite => ({ ...modele, id: formaliteId(id), titre, organisme: organismeId(organisme), synonymes: [] })
const avec = (ajouts: Partial<Parameters<typeof composerCatalogue>[0]>) => composerCatalogue({ masques: [], formalites: [], situations: [], ...ajouts })
const bon = locale('local.bon-alimentaire', 'Demander un bon alimentaire communal')

describe('le catalogue d’une structure', () => {
  it('est celui de base quand elle n’ajoute ni n’ôte rien', () => {
    const sien = avec({})
    expect(sien.formalites).toEqual(catalogueDeBase.formalites)
    expect(sien.situations).toEqual(catalogueDeBase.situations)
  })

  it('ne propose plus un organisme masqué, mais le connaît encore : un brouillon peut le nommer', () => {
    const sien = avec({ masques: [organismeId('caf')] })
    expect(sien.organismes).toHaveLength(catalogueDeBase.organismes.length - 1)
    expect(sien.formalites.some(({ organisme }) => organisme === 'caf')).toBe(false)
    expect(sien.chercher('rsa', { limite: catalogueDeBase.formalites.length }).map(({ organisme }) => organisme.id)).not.toContain('caf')
    expect(sien.situations.flatMap(({ lignes }) => lignes).filter((id) => id.startsWith('caf.'))).toEqual([])
    expect(sien.formalite(RSA)).toBe(modele)
    expect(sien.organisme(organismeId('caf'))?.nom).toBe('CAF')
  })

  it('trouve une formalité locale comme les autres', () => {
    const sien = avec({ formalites: [bon] })
    expect(sien.formalites).toHaveLength(catalogueDeBase.formalites.length + 1)
    expect(sien.formalite(bon.id)).toBe(bon)
    expect(sien.chercher('bon alimentaire communal', { limite: 1 })[0]?.formalite).toBe(bon)
    expect(catalogueDeBase.formalite(bon.id)).toBeNull()
  })

  it('ne laisse pas un ajout prendre la place d’une formalité publiée', () => {
    const sien = avec({ formalites: [locale('caf.demander-le-rsa', 'Demander autre chose')] })
    expect(sien.formalite(RSA)).toBe(modele)
    expect(sien.formalites).toHaveLength(catalogueDeBase.formalites.length)
  })

  it('ne propose pas une formalité d’un organisme inconnu', () => {
    const perdue = locale('local.perdue', 'Demander on ne sait où', 'inconnu')
    const sien = avec({ formalites: [perdue] })
    expect(sien.formalite(perdue.id)).toBeNull()
    expect(sien.formalites).not.toContain(perdue)
  })

  it('ajoute ses situations après les autres, et tait leurs lignes inconnues', () => {
    const id = parseSituationId('situation.local-fin-de-mois') ?? expect.unreachable()
    const vide = parseSituationId('situation.local-vide') ?? expect.unreachable()
    const inconnue = formaliteId('caf.n-existe-pas')
    const sien = avec({
      formalites: [bon],
      situations: [
        { id, titre: 'Fin de mois difficile', synonymes: ['colis'], lignes: [bon.id, inconnue, RSA] },
        { id: vide, titre: 'Rien de connu', synonymes: [], lignes: [inconnue] },
      ],
    })
    expect(sien.situations.at(-1)).toMatchObject({ id, lignes: [bon.id, RSA] })
    expect(sien.situationsPour('colis')[0]?.id).toBe(id)
    expect(sien.situations.some((une) => une.id === vide)).toBe(false)
  })
})
