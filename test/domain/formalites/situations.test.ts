import { describe, expect, it } from 'vitest'
import { catalogueDeBase } from '../../../src/domain/formalites/catalogue.ts'
import { parseSituationId } from '../../../src/domain/formalites/identifiant.ts'
import { SITUATIONS } from '../../../src/domain/formalites/situations.ts'

const premiere = (texte: string): string | undefined => catalogueDeBase.situationsPour(texte)[0]?.id

describe('les situations', () => {
  it('sont au moins dix-huit, sans doublon', () => {
    expect(SITUATIONS.length).toBeGreaterThanOrEqual(18)
    expect(new Set(SITUATIONS.map(({ id }) => id)).size).toBe(SITUATIONS.length)
  })

  it.each(SITUATIONS.map((situation) => [situation.titre, situation] as const))('« %s » ne nomme que des lignes qu’un aidant peut faire', (_, situation) => {
    expect(parseSituationId(situation.id)).toBe(situation.id)
    expect(situation.lignes.length).toBeGreaterThanOrEqual(3)
    expect(situation.lignes.length).toBeLessThanOrEqual(8)
    expect(new Set(situation.lignes).size).toBe(situation.lignes.length)
    for (const id of situation.lignes) expect([id, catalogueDeBase.formalite(id)?.drapeaux.includes('nonDelegable')]).toEqual([id, false])
  })

  it.each([
    ['rsa', 'situation.demande-de-rsa'],
    ['retraite', 'situation.premiere-demande-de-retraite'],
    ['impots', 'situation.declaration-de-revenus'],
    ['demenagement', 'situation.demenagement'],
    ['HLM', 'situation.demande-de-logement-social'],
    ['bébé', 'situation.naissance'],
    ['divorce', 'situation.separation'],
    ['chomage', 'situation.perte-d-emploi'],
    ['mdph', 'situation.handicap-mdph'],
    ['titre de sejour', 'situation.titre-de-sejour'],
    ['carte grise', 'situation.carte-grise'],
    ['cheque energie', 'situation.cheque-energie'],
    ['surendetement', 'situation.surendettement'],
    ['deces', 'situation.deces-d-un-proche'],
    ['étudiant', 'situation.entree-dans-les-etudes'],
    ['apa', 'situation.perte-d-autonomie'],
    ['permis', 'situation.permis-de-conduire'],
    ['cni', 'situation.carte-d-identite-ou-passeport'],
    ['facture edf', 'situation.impayes-d-energie'],
    ['sécu', 'situation.ouverture-de-droits-sante'],
  ])('« %s » évoque d’abord %s', (texte, id) => expect(premiere(texte)).toBe(id))

  it.each(SITUATIONS.map(({ titre, id }) => [titre, id]))('« %s » se trouve en tête par son titre', (titre, id) => expect(premiere(titre)).toBe(id))

  it('sont toutes là, dans leur ordre, quand rien n’est tapé ; aucune pour un mot inconnu', () => {
    expect(catalogueDeBase.situationsPour(' ').map(({ id }) => id)).toEqual(SITUATIONS.map(({ id }) => id))
    expect(catalogueDeBase.situationsPour('zzzz')).toEqual([])
  })
})
