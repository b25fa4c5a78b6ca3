import { describe, expect, it } from 'vitest'
import { MAXIMUM } from '../../../src/domain/profil/connu.ts'
import { ecrireProfil } from '../../../src/domain/profil/ecrire-profil.ts'
import { parseProfil, type LectureDeProfil } from '../../../src/domain/profil/parse-profil.ts'
import { PROFIL_VIDE } from '../../../src/domain/structure.ts'
import { connu, DELEGABLES, NON_DELEGABLE, TITRES_REFUSES } from './des-profils.ts'

const [UNE, AUTRE] = DELEGABLES
const formalite = { id: 'local.caf-demander-une-aide', titre: 'Demander une aide', organisme: 'caf', drapeaux: ['rib'], recurrence: 'annuelle' }
const situation = { id: 'locale.coup-dur', titre: 'Coup dur', synonymes: ['urgence'], lignes: [UNE, formalite.id] }
const plein = { format: 'seing/profil/1', masques: ['caf'], formalites: [formalite], situations: [situation], curateurSigne: true }

const lire = (contenu: object): ReturnType<typeof parseProfil> => parseProfil(JSON.stringify(contenu), connu)
const lu = (contenu: object): LectureDeProfil => {
  const rendu = lire(contenu)
  if (!rendu.ok) throw new RangeError(rendu.refus.type)
  return rendu.value
}
const ecarts = (contenu: object): readonly string[] => lu(contenu).ecarts.map(({ sorte, nom, refus }) => `${sorte} ${nom} ${refus.type}`)

describe('le fichier de profil', () => {
  it('rend ce qui a été écrit, les clés triées, deux fois les mêmes octets', () => {
    const { profil, ecarts: aucun } = lu(plein)
    const texte = ecrireProfil(profil)
    expect(aucun).toEqual([])
    expect(JSON.parse(texte)).toEqual(plein)
    const relu = parseProfil(texte, connu)
    expect(relu.ok && ecrireProfil(relu.value.profil)).toBe(texte)
    expect(ecrireProfil(PROFIL_VIDE)).toBe('{"curateurSigne":false,"formalites":[],"format":"seing/profil/1","masques":[],"situations":[]}\n')
  })

  const FAUX = ['', '{', '[]', 'null', '12', '"seing/profil/1"', '{}', '{"format":"autre/1"}', '{"format":"seing/profil/"}', '{"format":"seing/profil/0"}', '{"format":"seing/profil/1"}']
  it.each(FAUX)('refuse ce qui n’est pas un profil : %s', (texte) => {
    expect(parseProfil(texte, connu)).toEqual({ ok: false, refus: { type: 'ProfilIllisible' } })
  })

  it.each(['masques', 'formalites', 'situations', 'curateurSigne'])('refuse un profil dont « %s » est d’une autre sorte', (champ) => {
    expect(lire({ ...plein, [champ]: 'oui' })).toEqual({ ok: false, refus: { type: 'ProfilIllisible' } })
  })

  it('refuse un profil d’une version plus récente, quoi qu’il contienne', () => {
    expect(lire({ format: 'seing/profil/2', tout: 'neuf' })).toEqual({ ok: false, refus: { type: 'ProfilPlusRecent' } })
  })

  it('nomme les lignes qui ne vont pas, et garde le reste de la situation', () => {
    const contenu = { ...plein, situations: [{ ...situation, lignes: [UNE, 'caf.inconnue', '<b>', NON_DELEGABLE, AUTRE] }] }
    expect(lu(contenu).profil.situations[0]?.lignes).toEqual([UNE, AUTRE])
    expect(ecarts(contenu)).toEqual([
      'ligne locale.coup-dur › caf.inconnue LigneHorsCatalogue',
      'ligne locale.coup-dur › n° 3 LigneHorsCatalogue',
      `ligne locale.coup-dur › ${NON_DELEGABLE} FormaliteNonDelegable`,
    ])
  })

  const SITUATIONS: readonly (readonly [object, string])[] = [
    [{ lignes: ['caf.inconnue'] }, 'SituationSansLigne'],
    [{ titre: '' }, 'TitreManquant'],
    [{ synonymes: ['🙂'] }, 'TitreNonImprimable'],
    [{ lignes: DELEGABLES.slice(0, MAXIMUM.lignes + 1) }, 'TropDAjouts'],
    [{ id: 'situation.demande-de-rsa' }, 'AjoutHorsDuProfil'],
    [{ lignes: [3] }, 'AjoutMalForme'],
    [{ intrus: 1 }, 'AjoutMalForme'],
  ]
  it.each(SITUATIONS)('laisse de côté une situation qui a %j : %s', (change, refus) => {
    const { profil, ecarts: dits } = lu({ ...plein, situations: [{ ...situation, ...change }] })
    expect(profil.situations).toEqual([])
    expect(dits.map(({ sorte, refus: { type } }) => [sorte, type])).toEqual([['situation', refus]])
  })

  it('nomme un organisme inconnu, et ne masque jamais tout', () => {
    expect(ecarts({ ...plein, masques: ['caf', 'martiens', 3, '__proto__', 'caf'] })).toEqual([
      'organisme martiens OrganismeInconnu',
      'organisme n° 3 OrganismeInconnu',
      'organisme n° 4 OrganismeInconnu',
      'organisme caf AjoutEnDouble',
    ])
    const tous = lu({ ...plein, masques: connu.organismes.map(({ id }) => id) })
    expect(tous.profil.masques).toEqual([])
    expect(tous.ecarts.map(({ refus }) => refus.type)).toEqual(['AucunOrganismeMontre'])
  })

  const FORMALITES: readonly (readonly [object, string])[] = [
    ...TITRES_REFUSES.map(([titre, refus]) => [{ titre }, refus] as const),
    [{ organisme: 'martiens' }, 'OrganismeInconnu'],
    [{ drapeaux: ['neuf'] }, 'AjoutMalForme'],
    [{ recurrence: 'quotidienne' }, 'AjoutMalForme'],
    [{ intrus: 1 }, 'AjoutMalForme'],
    [{ titre: 3 }, 'AjoutMalForme'],
    [{ id: 'caf.demander-le-rsa' }, 'AjoutHorsDuProfil'],
    [{ id: 'local.<b>' }, 'AjoutHorsDuProfil'],
  ]
  it.each(FORMALITES)('laisse de côté une formalité qui a %j : %s ; garde la bonne', (change, refus) => {
    const { profil, ecarts: dits } = lu({ ...plein, formalites: [{ ...formalite, id: 'local.autre', ...change }, formalite] })
    expect(profil.formalites).toEqual([formalite])
    expect(dits.map(({ sorte, refus: { type } }) => [sorte, type])).toEqual([['formalite', refus]])
  })

  it('ne répète jamais un texte refusé : un identifiant, sinon un rang', () => {
    const dits = ecarts({ ...plein, formalites: [{ ...formalite, id: 'Mme Lefèvre' }, 'Mme Lefèvre', formalite], 'Mme Lefèvre': 1 })
    expect(dits).toEqual(['champ n° 1 AjoutMalForme', 'formalite n° 1 AjoutHorsDuProfil', 'formalite n° 2 AjoutMalForme'])
  })

  it('garde la première de deux entrées du même nom', () => {
    const contenu = { ...plein, formalites: [formalite, { ...formalite, titre: 'Demander autre chose' }] }
    expect(lu(contenu).profil.formalites).toEqual([formalite])
    expect(ecarts(contenu)).toEqual([`formalite ${formalite.id} AjoutEnDouble`])
  })

  it('s’arrête à ce qu’un poste peut porter, même devant cent mille entrées fausses', () => {
    const formalites = Array.from({ length: MAXIMUM.formalites + 2 }, (_, rang) => ({ ...formalite, id: `local.n-${String(rang)}` }))
    const { profil, ecarts: dits } = lu({ ...plein, formalites, situations: [] })
    expect(profil.formalites).toHaveLength(MAXIMUM.formalites)
    expect(dits.map(({ refus }) => refus.type)).toEqual(['TropDAjouts', 'TropDAjouts'])
    expect(lu({ ...plein, formalites: Array.from({ length: 100_000 }, () => 0), situations: [] }).ecarts).toHaveLength(2 * MAXIMUM.formalites)
  })
})
