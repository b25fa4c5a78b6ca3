import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueDeBase as catalogue, chercherFormalites, organismeParId } from '../../../../src/domain/formalites/catalogue.ts'
import { parseFormaliteId } from '../../../../src/domain/formalites/identifiant.ts'
import { ressemblance } from '../../../../src/domain/formalites/recherche/ressemblance.ts'
import { motsDe } from '../../../../src/domain/texte/normaliser.ts'
import recherches from '../../../fixtures/recherches.json' with { type: 'json' }

const ids: readonly string[] = catalogue.formalites.map(({ id }) => id)
const premiere = (texte: string): string | undefined => chercherFormalites(texte, { limite: 1 })[0]?.formalite.id

describe('les recherches de tous les jours', () => {
  it('sont plus de cent cinquante, sans doublon, vers des formalités qui existent', () => {
    expect(new Set(recherches.map(({ texte }) => texte)).size).toBe(recherches.length)
    expect(recherches.length).toBeGreaterThanOrEqual(150)
    expect(recherches.filter((une) => !ids.includes(une.premiere))).toEqual([])
  })

  it('mettent la bonne formalité en tête dans 95 % des cas au moins', () => {
    const manquees = recherches.filter(({ texte, premiere: attendue }) => premiere(texte) !== attendue)
    expect(manquees.length, manquees.map(({ texte }) => texte).join(', ')).toBeLessThanOrEqual(recherches.length * 0.05)
  })

  it('la trouvent toutes parmi les vingt premières', () => {
    const perdues = recherches.filter(
      ({ texte, premiere: attendue }) => !chercherFormalites(texte, { limite: 20 }).some(({ formalite }) => formalite.id === attendue),
    )
    expect(perdues).toEqual([])
  })
})

describe('la recherche', () => {
  const premier = (texte: string): string | undefined => chercherFormalites(texte, { limite: 1 })[0]?.formalite.id
  const trouves = (texte: string): readonly string[] => chercherFormalites(texte, { limite: ids.length }).map(({ formalite }) => formalite.id)

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

  it('laisse un mot de trop à une phrase de trois mots, quand rien ne les a tous', () => {
    expect(premier('je voudrais demander le rsa svp')).toBe('caf.demander-le-rsa')
    expect(trouves('rsa svp')).toEqual([])
    expect(trouves('rsa zzz yyy')).toEqual([])
  })

  it('range dans l’ordre du fichier quand on ne tape que le nom de l’organisme', () => {
    const caf = catalogue.formalites.filter(({ organisme }) => organisme === 'caf').map(({ id }) => id)
    expect(trouves('caf')).toEqual(caf)
  })

  it('met après ce que la personne doit faire elle-même', () => expect(premier('cpf')).toBe('cpf.consulter-les-droits'))

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

describe('l’usage et l’habitude', () => {
  const msa = parseFormaliteId('msa.demander-le-rsa') ?? expect.unreachable()
  const vitale = parseFormaliteId('ameli.commander-la-carte-vitale') ?? expect.unreachable()
  const avecHabitude = (texte: string, habitudes: ReadonlyMap<typeof msa, number>): string | undefined =>
    chercherFormalites(texte, { limite: 1, habitudes })[0]?.formalite.id

  it('rangent la CAF avant la MSA pour qui n’a pas d’habitude', () => expect(premiere('demande de rsa')).toBe('caf.demander-le-rsa'))

  it('rangent la MSA d’abord pour qui la prend souvent', () => expect(avecHabitude('rsa', new Map([[msa, 3]]))).toBe(msa))

  it('ne font jamais passer un mauvais mot devant le bon', () => {
    expect(avecHabitude('apl', new Map([[msa, 1000]]))).toBe('caf.demander-une-aide-au-logement')
    expect(avecHabitude('perte vitale', new Map([[vitale, 1000]]))).toBe('ameli.declarer-la-perte-de-la-carte-vitale')
    expect(avecHabitude('retraite', new Map([[msa, 1000]]))).toBe('retraite.demander-la-retraite')
  })
})

describe('une faute de frappe', () => {
  const lettre = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
  const motDuCatalogue = fc.constantFrom(...new Set(catalogue.formalites.flatMap(({ titre }) => motsDe(titre)).filter((mot) => /^[a-z]{5,}$/.test(mot))))
  const faute = fc.record({ mot: motDuCatalogue, ou: fc.nat(), sorte: fc.constantFrom('changee', 'oubliee', 'ajoutee', 'echangees'), lettre })
  const fautif = ({ mot, ou, sorte, lettre: autre }: { mot: string; ou: number; sorte: string; lettre: string }): string => {
    const i = ou % mot.length
    const [avant, ici, apres] = [mot.slice(0, i), mot[i] ?? '', mot.slice(i + 1)]
    if (sorte === 'changee') return avant + autre + apres
    if (sorte === 'oubliee') return avant + apres
    if (sorte === 'ajoutee') return avant + autre + ici + apres
    return avant + apres.slice(0, 1) + ici + apres.slice(1)
  }

  it('se pardonne partout dans un mot de cinq lettres ou plus', () => {
    fc.assert(fc.property(faute, (f) => fautif(f).length < 5 || ressemblance(fautif(f), f.mot) > 0), { numRuns: 2000 })
  })

  it('laisse trouver la formalité dont le titre porte le mot', () => {
    fc.assert(
      fc.property(faute, (f) => {
        const trouves = chercherFormalites(fautif(f), { limite: ids.length }).map(({ formalite }) => formalite)
        const attendues = catalogue.formalites.filter(({ titre }) => motsDe(titre).includes(f.mot))
        return fautif(f).length < 6 || attendues.every((une) => trouves.includes(une))
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['mot', 'mot', 1],
    ['mo', 'mot', 0.75],
    ['rzb', 'rib', 0],
    ['vita', 'vitale', 0.75],
    ['vota', 'vitale', 0],
    ['cart', 'crat', 0.5],
    ['vitla', 'vitale', 0.5],
    ['grosesse', 'grossesse', 0.5],
    ['grosesees', 'grossesse', 0],
    ['retrete', 'retraite', 0],
  ])('« %s » ressemble à « %s » : %d', (tape, mot, part) => expect(ressemblance(tape, mot)).toBe(part))

  it('vaut moins que le mot juste', () => expect(ressemblance('vitalle', 'vitale')).toBeLessThan(ressemblance('vital', 'vitale')))
})

describe('une lettre tapée', () => {
  it('se mesure, sans rien promettre : la machine d’essai n’est pas celle du guichet', () => {
    const frappes = recherches.flatMap(({ texte }) => Array.from(texte, (_, i) => texte.slice(0, i + 1)))
    const temps = frappes
      .map((texte) => {
        const debut = performance.now()
        chercherFormalites(texte, { limite: 12 })
        return performance.now() - debut
      })
      .sort((a, b) => a - b)
    const centile = (part: number): string => (temps[Math.floor(temps.length * part)] ?? 0).toFixed(2)
    process.stdout.write(`recherche : ${String(temps.length)} frappes, médiane ${centile(0.5)} ms, p95 ${centile(0.95)} ms\n`)
    expect(temps.length).toBeGreaterThan(1000)
  })
})
