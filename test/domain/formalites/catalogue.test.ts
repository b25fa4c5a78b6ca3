import { describe, expect, it } from 'vitest'
import { catalogue, chercherFormalites, formaliteParId, organismeParId, parseFormaliteId } from '../../../src/domain/formalites/catalogue.ts'
import publiees from '../../fixtures/formalites-publiees.json' with { type: 'json' }

const ids = catalogue.formalites.map(({ id }) => id)

describe('le catalogue', () => {
  it('n’a pas deux fois le même identifiant', () => expect(new Set(ids).size).toBe(ids.length))

  it('garde tout identifiant publié : des mandats signés le nomment', () => {
    expect(publiees.filter((id) => !ids.some((connu) => connu === id))).toEqual([])
  })

  it('publie chacun de ses identifiants', () => expect(ids.filter((id) => !publiees.includes(id))).toEqual([]))

  it.each(catalogue.formalites.map((formalite) => [formalite.id, formalite] as const))('%s est bien formée', (id, formalite) => {
    expect(parseFormaliteId(id)).toBe(id)
    expect(formaliteParId(id)).toBe(formalite)
    expect(organismeParId(formalite.organisme)).not.toBeNull()
    // Un verbe à l'infinitif d'abord : c'est la ligne même du mandat.
    expect(formalite.titre).toMatch(/^(?:Se )?\p{L}+(?:er|ir|re)\b/u)
    expect(formalite.titre).not.toMatch(/toutes|l’ensemble|gérer/i)
  })

  it('n’a que des organismes qui servent', () => {
    for (const { id } of catalogue.organismes) expect(catalogue.formalites.some(({ organisme }) => organisme === id)).toBe(true)
  })

  it.each(['', 'caf', 'caf.', 'CAF.demander', 'caf.Demander', 'caf..x', 'caf.x-', '../caf.x', 'caf.demander le rsa'])(
    'ne prend pas « %s » pour un identifiant',
    (texte) => expect(parseFormaliteId(texte)).toBeNull(),
  )
})

describe('la recherche', () => {
  const premier = (texte: string): string | undefined => chercherFormalites(texte, { limite: 1 })[0]?.formalite.id
  const trouves = (texte: string): readonly string[] => chercherFormalites(texte, { limite: 100 }).map(({ formalite }) => formalite.id)

  it.each([
    ['RSA', 'caf.demander-le-rsa'],
    ['rsa', 'caf.demander-le-rsa'],
    ['revenu solidarité', 'caf.demander-le-rsa'],
    ['apl', 'caf.demander-une-aide-au-logement'],
    ['CMU', 'ameli.demander-la-c2s'],
    ['c2s', 'ameli.demander-la-c2s'],
    ['mutuelle', 'ameli.demander-la-c2s'],
    ['carte vitale', 'ameli.commander-la-carte-vitale'],
    ['perte vitale', 'ameli.declarer-la-perte-de-la-carte-vitale'],
    ['declaration trimestrielle', 'caf.declaration-trimestrielle'],
    ['DTR', 'caf.declaration-trimestrielle'],
    ['rib caf', 'caf.modifier-le-rib'],
    ['IBAN sécu', 'ameli.modifier-le-rib'],
    ['prime d’activité', 'caf.demander-la-prime-d-activite'],
    ["prime d'activite", 'caf.demander-la-prime-d-activite'],
    ['déménagement caf', 'caf.declarer-un-changement-d-adresse'],
    ['sans papiers', 'ameli.demander-l-ame'],
    ['france connect', 'trv.se-connecter-avec-franceconnect'],
    ['boite mail', 'trv.creer-une-adresse-electronique'],
  ])('« %s » donne d’abord %s', (texte, id) => expect(premier(texte)).toBe(id))

  it.each([
    ['caf', 31],
    ['sécu', 22],
    ['SECU', 22],
    ['CPAM', 22],
    ['ameli', 22],
    ['assurance maladie', 22],
    ['caisse d’allocations familiales', 31],
  ])('« %s » montre d’abord toutes les formalités de l’organisme', (texte, nombre) => {
    const organismes = chercherFormalites(texte, { limite: nombre }).map(({ organisme }) => organisme.id)
    expect(organismes).toHaveLength(nombre)
    expect(new Set(organismes).size).toBe(1)
  })

  it('demande que chaque mot se retrouve', () => {
    expect(trouves('rsa vitale')).toEqual([])
    expect(trouves('zzz')).toEqual([])
  })

  it('pardonne une faute dès cinq lettres, pas avant', () => {
    for (const texte of ['vitalle', 'vitae carte', 'viatle', 'grosesse', 'grossese', 'sépparation', 'rembourcements']) expect(trouves(texte)).not.toEqual([])
    expect(trouves('rzb')).toEqual([])
  })

  it('range l’exact avant l’approché', () => {
    const rangs = trouves('carte')
    expect(rangs.indexOf('ameli.commander-la-carte-vitale')).toBeLessThan(5)
  })

  it('rend tout le catalogue, dans son ordre, quand rien n’est tapé', () => expect(trouves('  ')).toEqual(ids))
  it('respecte la limite', () => expect(chercherFormalites('a', { limite: 5 })).toHaveLength(5))

  it('trouve chaque formalité par son titre entier, en tête de son organisme', () => {
    const perdues = catalogue.formalites.filter(({ titre, organisme, id }) => {
      const nom = organismeParId(organisme)?.nom ?? ''
      return !chercherFormalites(`${titre} ${nom}`, { limite: 3 }).some(({ formalite }) => formalite.id === id)
    })
    expect(perdues.map(({ id }) => id)).toEqual([])
  })
})
