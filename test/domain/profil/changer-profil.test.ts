import { describe, expect, it } from 'vitest'
import type { FormaliteId, OrganismeId } from '../../../src/domain/formalites/formalite.ts'
import type { Refus } from '../../../src/domain/mandat/refus.ts'
import { changerProfil, type ChangementDeProfil } from '../../../src/domain/profil/changer-profil.ts'
import { MAXIMUM } from '../../../src/domain/profil/connu.ts'
import { PROFIL_VIDE, type ProfilDeStructure } from '../../../src/domain/structure.ts'
import { connu, DELEGABLES, NON_DELEGABLE, TITRES_REFUSES } from './des-profils.ts'

const CAF = 'caf' as OrganismeId
const saisie = { organisme: CAF, titre: 'Demander l’aide d’urgence', drapeaux: ['rib', 'rib'], recurrence: 'uneFois' } as const
const ajout = { type: 'ajouterFormalite', saisie } as const
const masquer = (organisme: OrganismeId, montre = false): ChangementDeProfil => ({ type: 'organisme', organisme, montre })
const situer = (titre: string, lignes: readonly FormaliteId[]): ChangementDeProfil => ({ type: 'ajouterSituation', saisie: { titre, synonymes: [], lignes } })

const apres = (profil: ProfilDeStructure, ...gestes: readonly ChangementDeProfil[]): ProfilDeStructure =>
  gestes.reduce((avant, geste) => {
    const rendu = changerProfil(avant, geste, connu)
    if (!rendu.ok) throw new RangeError(rendu.refus.type)
    return rendu.value
  }, profil)
const refusDe = (changement: ChangementDeProfil, profil: ProfilDeStructure = PROFIL_VIDE): Refus['type'] | null => {
  const rendu = changerProfil(profil, changement, connu)
  return rendu.ok ? null : rendu.refus.type
}

describe('changer le profil de la structure', () => {
  it('masque un organisme une fois, et le montre de nouveau', () => {
    const profil = apres(PROFIL_VIDE, masquer(CAF), masquer(CAF))
    expect(profil.masques).toEqual([CAF])
    expect(apres(profil, masquer(CAF, true)).masques).toEqual([])
  })

  it('garde toujours un organisme', () => {
    const [dernier, ...autres] = connu.organismes.map(({ id }) => id)
    const profil = apres(PROFIL_VIDE, ...autres.map((id) => masquer(id)))
    expect(dernier && refusDe(masquer(dernier), profil)).toBe('AucunOrganismeMontre')
  })

  it('donne à une formalité un identifiant à part, le même pour le même titre', () => {
    const profil = apres(PROFIL_VIDE, { ...ajout, saisie: { ...saisie, titre: '  Demander  l’aide d’urgence ' } })
    expect(profil.formalites).toEqual([{ ...saisie, id: 'local.caf-demander-l-aide-d-urgence', drapeaux: ['rib'] }])
    expect(refusDe(ajout, profil)).toBe('AjoutEnDouble')
  })

  it.each(TITRES_REFUSES)('refuse la formalité « %.30s » : %s', (titre, refus) => {
    expect(refusDe({ ...ajout, saisie: { ...saisie, titre } })).toBe(refus)
  })

  it('refuse un organisme que le catalogue ne connaît pas', () => {
    const inconnu = 'martiens' as OrganismeId
    expect([refusDe({ ...ajout, saisie: { ...saisie, organisme: inconnu } }), refusDe(masquer(inconnu))]).toEqual(['OrganismeInconnu', 'OrganismeInconnu'])
  })

  it('fait une situation de lignes du catalogue et des siennes, chacune une fois', () => {
    const avant = apres(PROFIL_VIDE, ajout)
    const lignes = [...DELEGABLES.slice(0, 2), ...avant.formalites.map(({ id }) => id)]
    expect(apres(avant, situer('Coup dur', [...lignes, ...lignes])).situations).toEqual([{ id: 'locale.coup-dur', titre: 'Coup dur', synonymes: [], lignes }])
  })

  it.each([
    ['', DELEGABLES.slice(0, 1), 'TitreManquant'],
    ['Coup dur 🙂', DELEGABLES.slice(0, 1), 'TitreNonImprimable'],
    ['Coup dur', [], 'SituationSansLigne'],
    ['Coup dur', ['caf.inconnue' as FormaliteId], 'LigneHorsCatalogue'],
    ['Coup dur', [NON_DELEGABLE], 'FormaliteNonDelegable'],
    ['Coup dur', DELEGABLES.slice(0, MAXIMUM.lignes), null],
    ['Coup dur', DELEGABLES.slice(0, MAXIMUM.lignes + 1), 'TropDAjouts'],
  ] as const)('juge la situation « %s » de lignes %j', (titre, lignes, refus) => {
    expect(refusDe(situer(titre, lignes))).toBe(refus)
  })

  it('retire une formalité partout où elle sert ; une situation vidée s’en va avec elle', () => {
    const avant = apres(PROFIL_VIDE, ajout)
    const siennes = avant.formalites.map(({ id }) => id)
    const plein = apres(avant, situer('Elle seule', siennes), situer('Avec une autre', [...siennes, ...DELEGABLES.slice(0, 1)]))
    const reste = apres(plein, ...siennes.map((formalite) => ({ type: 'retirerFormalite', formalite }) as const))
    expect(reste.formalites).toEqual([])
    expect(reste.situations.map(({ titre, lignes }) => [titre, lignes])).toEqual([['Avec une autre', DELEGABLES.slice(0, 1)]])
  })

  it('retire une situation, et note si le curateur signe', () => {
    const profil = apres(PROFIL_VIDE, situer('Coup dur', DELEGABLES.slice(0, 1)), { type: 'curateur', signe: true })
    expect(profil.curateurSigne).toBe(true)
    expect(apres(profil, ...profil.situations.map(({ id }) => ({ type: 'retirerSituation', situation: id }) as const)).situations).toEqual([])
  })

  it('s’arrête à ce qu’un poste peut porter', () => {
    const formalites = Array.from({ length: MAXIMUM.formalites }, (_, rang) => ({ ...saisie, id: `local.n-${String(rang)}` as FormaliteId }))
    expect(refusDe(ajout, { ...PROFIL_VIDE, formalites })).toBe('TropDAjouts')
    expect(refusDe(ajout, { ...PROFIL_VIDE, formalites: formalites.slice(1) })).toBeNull()
  })
})
